<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutSection</name>
    <message>
        <source>About Orderdeck</source>
        <translation>Acerca de Orderdeck</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3 or later; it comes without any warranty.</source>
        <translation>Licencia Pública General de GNU, versión 3 o posterior; se ofrece sin ninguna garantía.</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Copy the ledger&apos;s path</source>
        <translation>Copiar la ruta del registro</translation>
    </message>
</context>
<context>
    <name>AccountBox</name>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Añadir cuenta…</translation>
    </message>
</context>
<context>
    <name>AccountDesk</name>
    <message numerus="yes">
        <source>The provider asks us to wait %n second(s).</source>
        <translation>
            <numerusform>El proveedor pide que esperemos %n segundo.</numerusform>
            <numerusform>El proveedor pide que esperemos %n segundos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountEditor</name>
    <message>
        <source>Account name</source>
        <translation>Nombre de la cuenta</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>Dirección de la API</translation>
    </message>
    <message>
        <source>New API key</source>
        <translation>Nueva clave de API</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Probar conexión</translation>
    </message>
    <message>
        <source>The kept key, unless you type another</source>
        <translation>La clave guardada, salvo que escriba otra</translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation>Solicitudes por minuto</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>Solicitudes simultáneas</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Dé un nombre a la cuenta.</translation>
    </message>
    <message>
        <source>To test another address, type the key that belongs to it.</source>
        <translation>Para probar otra dirección, escriba la clave que le corresponde.</translation>
    </message>
    <message>
        <source>Asking the provider for your balance…</source>
        <translation>Consultando su saldo al proveedor…</translation>
    </message>
    <message>
        <source>It works. The balance is %1.</source>
        <translation>Funciona. El saldo es de %1.</translation>
    </message>
</context>
<context>
    <name>AccountRow</name>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Quitar cuenta</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Inside this program</source>
        <translation>Dentro de este programa</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Prácticas</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Remove %1? Its orders stay in the ledger, and it can be added again.</source>
        <translation>¿Quitar %1? Sus pedidos permanecen en el registro y se puede volver a añadir.</translation>
    </message>
    <message>
        <source>Remove %1? Its key is deleted; its orders stay in the ledger.</source>
        <translation>¿Quitar %1? Su clave se elimina; sus pedidos permanecen en el registro.</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
</context>
<context>
    <name>AccountsSection</name>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>There is no account yet.</source>
        <translation>Todavía no hay ninguna cuenta.</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Añadir cuenta…</translation>
    </message>
</context>
<context>
    <name>ApiAccount</name>
    <message>
        <source>This is not the address of an API.</source>
        <translation>Esta no es la dirección de una API.</translation>
    </message>
    <message>
        <source>The address must not hold a user name or a password.</source>
        <translation>La dirección no debe contener un nombre de usuario ni una contraseña.</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>La dirección debe empezar por https://.</translation>
    </message>
    <message>
        <source>The address must begin with https://: over http:// everyone on the way could read the key.</source>
        <translation>La dirección debe empezar por https://: con http://, cualquiera podría leer la clave por el camino.</translation>
    </message>
</context>
<context>
    <name>ApiError</name>
    <message numerus="yes">
        <source>The provider asks to wait %n second(s): too many requests.</source>
        <translation>
            <numerusform>El proveedor pide esperar %n segundo: demasiadas solicitudes.</numerusform>
            <numerusform>El proveedor pide esperar %n segundos: demasiadas solicitudes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The provider asks to wait %n second(s). It says: %1</source>
        <translation>
            <numerusform>El proveedor pide esperar %n segundo. Dice: %1</numerusform>
            <numerusform>El proveedor pide esperar %n segundos. Dice: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider asks to wait a little: too many requests.</source>
        <translation>El proveedor pide esperar un poco: demasiadas solicitudes.</translation>
    </message>
    <message>
        <source>The provider says: %1</source>
        <translation>El proveedor dice: %1</translation>
    </message>
    <message>
        <source>The provider answered with HTTP error %1 and says: %2</source>
        <translation>El proveedor respondió con el error HTTP %1 y dice: %2</translation>
    </message>
    <message>
        <source>There is nothing at this address (HTTP 404). Check the API address.</source>
        <translation>No hay nada en esta dirección (HTTP 404). Revise la dirección de la API.</translation>
    </message>
    <message>
        <source>The provider has a fault of its own (HTTP %1). Try again later.</source>
        <translation>El proveedor tiene un fallo propio (HTTP %1). Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The provider answered with HTTP error %1.</source>
        <translation>El proveedor respondió con el error HTTP %1.</translation>
    </message>
    <message>
        <source>The provider refused without saying why.</source>
        <translation>El proveedor se negó sin decir por qué.</translation>
    </message>
    <message>
        <source>The API address must begin with https:// so that the key cannot be read on its way.</source>
        <translation>La dirección de la API debe empezar por https:// para que nadie pueda leer la clave por el camino.</translation>
    </message>
    <message>
        <source>There is no such host. Check the API address and the connection to the internet.</source>
        <translation>El servidor no existe. Revise la dirección de la API y la conexión a internet.</translation>
    </message>
    <message>
        <source>The host cannot be reached or refuses the connection.</source>
        <translation>No se puede acceder al servidor o este rechaza la conexión.</translation>
    </message>
    <message>
        <source>No secure connection (TLS) could be made: the host cannot prove who it is. Nothing was sent.</source>
        <translation>No se pudo establecer una conexión segura (TLS): el servidor no puede demostrar su identidad. No se envió nada.</translation>
    </message>
    <message>
        <source>The provider did not answer in time.</source>
        <translation>El proveedor no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The connection closed before the answer came.</source>
        <translation>La conexión se cerró antes de que llegara la respuesta.</translation>
    </message>
    <message>
        <source>The address sends on to another address. It was not followed, to keep the key here.</source>
        <translation>La dirección redirige a otra. No se siguió, para que la clave no salga de aquí.</translation>
    </message>
    <message>
        <source>The address sends on to %1. It was not followed, to keep the key here. If you trust it, enter it as the API address.</source>
        <translation>La dirección redirige a %1. No se siguió, para que la clave no salga de aquí. Si confía en ella, introdúzcala como dirección de la API.</translation>
    </message>
    <message>
        <source>The address answered with a web page, not with API v2. Check the API address, or try again later: it may be a bot check or maintenance.</source>
        <translation>La dirección respondió con una página web, no con API v2. Revise la dirección de la API o inténtelo más tarde: puede ser un control contra bots o mantenimiento.</translation>
    </message>
    <message>
        <source>The provider answered, but not in the form of API v2.</source>
        <translation>El proveedor respondió, pero no en el formato de API v2.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer is too long and was cut off.</source>
        <translation>La respuesta del proveedor es demasiado larga y se cortó.</translation>
    </message>
    <message>
        <source>The call was stopped before the answer came.</source>
        <translation>La llamada se detuvo antes de que llegara la respuesta.</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Amplias</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compactas</translation>
    </message>
    <message>
        <source>System follows what the desktop is set to.</source>
        <translation>Sistema sigue la configuración del escritorio.</translation>
    </message>
    <message>
        <source>How high the rows of tables are.</source>
        <translation>La altura de las filas de las tablas.</translation>
    </message>
</context>
<context>
    <name>BalanceChart</name>
    <message>
        <source>Balance over time</source>
        <translation>Evolución del saldo</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>Del %1 al %2.</translation>
    </message>
</context>
<context>
    <name>BalanceChip</name>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>The balance is not known yet.</source>
        <translation>El saldo aún no se conoce.</translation>
    </message>
    <message>
        <source>The balance is below the amount you want to be warned at.</source>
        <translation>El saldo está por debajo del importe de aviso.</translation>
    </message>
    <message>
        <source>Balance of this account</source>
        <translation>Saldo de esta cuenta</translation>
    </message>
</context>
<context>
    <name>BalanceHistory</name>
    <message>
        <source>+%1 on %2</source>
        <translation>+%1 el %2</translation>
    </message>
    <message>
        <source>top-up %1</source>
        <translation>recarga: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n earlier</source>
        <translation>
            <numerusform>%1 y %n anterior</numerusform>
            <numerusform>%1 y %n anteriores</numerusform>
        </translation>
    </message>
    <message>
        <source>Rises of the balance by a twentieth of the highest figure here or more. Smaller ones are mostly money back for partial and cancelled orders.</source>
        <translation>Subidas del saldo de al menos una vigésima parte de la cifra más alta que aparece aquí. Las menores suelen ser devoluciones de pedidos parciales y cancelados.</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 d</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 d</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>1 y</source>
        <translation>1 año</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 año</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Todo el periodo</translation>
    </message>
    <message>
        <source>Balance over 7 days</source>
        <translation>Saldo de los últimos 7 días</translation>
    </message>
    <message>
        <source>Balance over 30 days</source>
        <translation>Saldo de los últimos 30 días</translation>
    </message>
    <message>
        <source>Balance over 1 year</source>
        <translation>Saldo del último año</translation>
    </message>
    <message>
        <source>Balance over all time</source>
        <translation>Saldo de todo el periodo</translation>
    </message>
    <message>
        <source>The line begins with the second check of the balance. Every check is kept.</source>
        <translation>La línea empieza con la segunda comprobación del saldo. Todas las comprobaciones se guardan.</translation>
    </message>
    <message>
        <source>Fewer than two checks of the balance lie in this span. Every check is kept, and the line begins with the second one.</source>
        <translation>En este periodo hay menos de dos comprobaciones del saldo. Todas se guardan y la línea empieza con la segunda.</translation>
    </message>
    <message>
        <source>warn below %1</source>
        <translation>avisar por debajo de %1</translation>
    </message>
</context>
<context>
    <name>BalancePage</name>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Spent today</source>
        <translation>Gastado hoy</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Lasts about</source>
        <translation>Duración aproximada</translation>
    </message>
    <message>
        <source>Check balance</source>
        <translation>Comprobar saldo</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Sin cuenta</translation>
    </message>
    <message>
        <source>Connect an account first; its balance and what it spends stand here then.</source>
        <translation>Conecte primero una cuenta; aquí aparecerán su saldo y lo que gasta.</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>comprobando…</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>aún sin comprobar</translation>
    </message>
    <message>
        <source>checked %1</source>
        <translation>comprobado %1</translation>
    </message>
    <message>
        <source>Below your warning of %1</source>
        <translation>Por debajo de su aviso de %1</translation>
    </message>
    <message>
        <source>The last check failed. %1</source>
        <translation>La última comprobación falló. %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln pedido</numerusform>
            <numerusform>%Ln pedidos</numerusform>
        </translation>
    </message>
    <message>
        <source>under a day</source>
        <translation>menos de un día</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>at the last 7 days&apos; rate</source>
        <translation>al ritmo de los últimos 7 días</translation>
    </message>
    <message>
        <source>nothing was spent in the last 7 days</source>
        <translation>no se gastó nada en los últimos 7 días</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1 al día</translation>
    </message>
    <message>
        <source>nothing spent</source>
        <translation>sin gastos</translation>
    </message>
    <message>
        <source>The balance of %1 is %2, below your warning of %3.</source>
        <translation>El saldo de %1 es de %2, por debajo de su aviso de %3.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close message</source>
        <translation>Cerrar mensaje</translation>
    </message>
</context>
<context>
    <name>CatalogBrowser</name>
    <message>
        <source>Categories</source>
        <translation>Categorías</translation>
    </message>
    <message>
        <source>The catalog could not be refreshed. %1</source>
        <translation>No se pudo actualizar el catálogo. %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>CatalogCells</name>
    <message>
        <source>No limit given</source>
        <translation>Sin límite indicado</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorito</translation>
    </message>
    <message>
        <source>Not a favourite</source>
        <translation>No es favorito</translation>
    </message>
    <message>
        <source>Refill offered</source>
        <translation>Ofrece reposición</translation>
    </message>
    <message>
        <source>No refill</source>
        <translation>Sin reposición</translation>
    </message>
    <message>
        <source>Cancel offered</source>
        <translation>Ofrece cancelación</translation>
    </message>
    <message>
        <source>No cancel</source>
        <translation>Sin cancelación</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Rate per 1000</source>
        <translation>Precio por 1000</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>Mín.</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>Máx.</translation>
    </message>
    <message>
        <source>Refill</source>
        <translation>Reposición</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelación</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
</context>
<context>
    <name>CatalogFacetsModel</name>
    <message>
        <source>Categories</source>
        <translation>Categorías</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Todas las categorías</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Ofrece</translation>
    </message>
    <message>
        <source>Refill</source>
        <translation>Reposición</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelación</translation>
    </message>
    <message>
        <source>Drip-feed</source>
        <translation>Entrega gradual</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Tipos</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n service(s)</source>
        <extracomment>A facet and how many services it has, for screen readers.</extracomment>
        <translation>
            <numerusform>%1, %n servicio</numerusform>
            <numerusform>%1, %n servicios</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckingSection</name>
    <message>
        <source>Checking</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, behind a number</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>Check orders every</source>
        <translation>Comprobar los pedidos cada</translation>
    </message>
    <message>
        <source>Young orders are checked this often; older ones less and less, until the provider calls them finished.</source>
        <translation>Los pedidos recientes se comprueban con esta frecuencia; los más antiguos, cada vez menos, hasta que el proveedor los da por terminados.</translation>
    </message>
    <message>
        <source>Check the balance every</source>
        <translation>Comprobar el saldo cada</translation>
    </message>
    <message>
        <source>It is also checked after each order.</source>
        <translation>También se comprueba después de cada pedido.</translation>
    </message>
</context>
<context>
    <name>ConnectForm</name>
    <message>
        <source>API address</source>
        <translation>Dirección de la API</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Nombre de la cuenta</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Use the practice provider</source>
        <translation>Usar el proveedor de prácticas</translation>
    </message>
    <message>
        <source>The practice provider could not be started.</source>
        <translation>No se pudo iniciar el proveedor de prácticas.</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>Conectar una cuenta</translation>
    </message>
    <message>
        <source>Asking the provider for your balance…</source>
        <translation>Consultando su saldo al proveedor…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>A provider inside this program: no key, no money, the whole API.</source>
        <translation>Un proveedor dentro de este programa: sin clave, sin dinero, con toda la API.</translation>
    </message>
    <message>
        <source>or</source>
        <translation>o</translation>
    </message>
    <message>
        <source>Enter the API key; your provider shows it on its API page.</source>
        <translation>Introduzca la clave de API; su proveedor la muestra en su página de la API.</translation>
    </message>
</context>
<context>
    <name>ConnectionLabel</name>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
</context>
<context>
    <name>DataTable</name>
    <message>
        <source>Reset columns</source>
        <translation>Restablecer columnas</translation>
    </message>
</context>
<context>
    <name>DeliveryChart</name>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Practice provider</source>
        <translation>Proveedor de prácticas</translation>
    </message>
</context>
<context>
    <name>DeskMessages</name>
    <message>
        <source>The practice provider could not be started.</source>
        <translation>No se pudo iniciar el proveedor de prácticas.</translation>
    </message>
    <message>
        <source>The ledger could not be written: %1</source>
        <translation>No se pudo escribir en el registro: %1</translation>
    </message>
    <message>
        <source>The provider took an order and calls it %1, but that could not be written down (%2). Keep this order ID: it is the only trace of the order.</source>
        <translation>El proveedor aceptó un pedido y le dio el ID %1, pero no se pudo anotar (%2). Guarde este ID: es el único rastro del pedido.</translation>
    </message>
    <message>
        <source>Copy order ID</source>
        <translation>Copiar ID del pedido</translation>
    </message>
    <message>
        <source>No connection to %1. %2</source>
        <translation>Sin conexión con %1. %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>FieldHint</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>FreeRowsEditor</name>
    <message>
        <source>Add a parameter</source>
        <translation>Añadir un parámetro</translation>
    </message>
    <message>
        <source>More parameters</source>
        <translation>Más parámetros</translation>
    </message>
    <message>
        <source>Remove parameter</source>
        <translation>Quitar parámetro</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>Parameter name %1</source>
        <translation>Nombre del parámetro %1</translation>
    </message>
    <message>
        <source>Parameter value %1</source>
        <translation>Valor del parámetro %1</translation>
    </message>
    <message>
        <source>Remove parameter %1</source>
        <translation>Quitar parámetro %1</translation>
    </message>
</context>
<context>
    <name>LanguageSection</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Interfaz</translation>
    </message>
    <message>
        <source>Words, numbers, money and dates. The window opens anew in the chosen language.</source>
        <translation>Textos, números, dinero y fechas. La ventana se vuelve a abrir en el idioma elegido.</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>The ledger was written by a newer Orderdeck (version %1 of the file, this program knows %2).</source>
        <translation>El registro fue escrito por una versión más reciente de Orderdeck (versión %1 del archivo; este programa conoce la %2).</translation>
    </message>
    <message>
        <source>The file %1 is a database, but not a ledger of Orderdeck.</source>
        <translation>El archivo %1 es una base de datos, pero no un registro de Orderdeck.</translation>
    </message>
    <message>
        <source>There is no such order in the ledger.</source>
        <translation>Ese pedido no está en el registro.</translation>
    </message>
    <message>
        <source>The order&apos;s outcome is already written down.</source>
        <translation>El resultado del pedido ya está anotado.</translation>
    </message>
    <message>
        <source>An order cannot be placed without an order id.</source>
        <translation>Un pedido no puede darse por realizado sin un ID de pedido.</translation>
    </message>
    <message>
        <source>Another order of this account already has the id %1.</source>
        <translation>Otro pedido de esta cuenta ya tiene el ID %1.</translation>
    </message>
    <message>
        <source>Only an order that was not sent or was rejected can be sent again.</source>
        <translation>Solo se puede volver a enviar un pedido que no se envió o que fue rechazado.</translation>
    </message>
    <message>
        <source>The program ended before the provider&apos;s answer was written down.</source>
        <translation>El programa terminó antes de que se anotara la respuesta del proveedor.</translation>
    </message>
    <message>
        <source>Only a placed order can be refilled.</source>
        <translation>Solo se puede reponer un pedido realizado.</translation>
    </message>
    <message>
        <source>The charges are too great to be added up.</source>
        <translation>Los cargos son demasiado grandes para sumarlos.</translation>
    </message>
    <message>
        <source>The file %1 cannot be made or written.</source>
        <translation>El archivo %1 no se puede crear o escribir.</translation>
    </message>
    <message>
        <source>The file&apos;s folder does not allow a write-ahead log.</source>
        <translation>La carpeta del archivo no admite un registro de escritura anticipada.</translation>
    </message>
    <message>
        <source>The copy %1 cannot be written.</source>
        <translation>No se puede escribir la copia %1.</translation>
    </message>
    <message>
        <source>Only a placed order can be cancelled.</source>
        <translation>Solo se puede cancelar un pedido realizado.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The ledger cannot be opened</source>
        <translation>No se puede abrir el registro</translation>
    </message>
    <message>
        <source>Orderdeck writes every order down before it is sent, so nothing can be ordered without the ledger. %1</source>
        <translation>Orderdeck anota cada pedido antes de enviarlo, así que sin el registro no se puede pedir nada. %1</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) need attention</source>
        <translation>
            <numerusform>%n pedido requiere atención</numerusform>
            <numerusform>%n pedidos requieren atención</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a page&apos;s name, %2 the keys that open it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>OrderActions</name>
    <message>
        <source>Choose an order first.</source>
        <translation>Elija primero un pedido.</translation>
    </message>
    <message>
        <source>The provider gave no order id: there is nothing to ask about.</source>
        <translation>El proveedor no dio un ID de pedido: no hay nada que consultar.</translation>
    </message>
    <message>
        <source>Refill</source>
        <translation>Reponer</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>Cancelar pedido</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Order again</source>
        <translation>Pedir de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%n refill(s) asked for.</source>
        <translation>
            <numerusform>%n reposición solicitada.</numerusform>
            <numerusform>%n reposiciones solicitadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The provider was asked to cancel %n order(s). They are cancelled when their status says so.</source>
        <translation>
            <numerusform>Se pidió al proveedor que cancele %n pedido. Estará cancelado cuando lo indique su estado.</numerusform>
            <numerusform>Se pidió al proveedor que cancele %n pedidos. Estarán cancelados cuando lo indique su estado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) checked.</source>
        <translation>
            <numerusform>%n pedido comprobado.</numerusform>
            <numerusform>%n pedidos comprobados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one order first.</source>
        <translation>Elija primero un solo pedido.</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n orders? What was delivered stays charged. This cannot be undone.</source>
        <translation>
            <numerusform>¿Cancelar %n pedido? Lo entregado se sigue cobrando. Esto no se puede deshacer.</numerusform>
            <numerusform>¿Cancelar %n pedidos? Lo entregado se sigue cobrando. Esto no se puede deshacer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n orders</source>
        <translation>
            <numerusform>Cancelar %n pedido</numerusform>
            <numerusform>Cancelar %n pedidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Order %1: %2</source>
        <translation>Pedido %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more; each order&apos;s timeline says why.</source>
        <translation>
            <numerusform>Y %n más; la cronología del pedido dice por qué.</numerusform>
            <numerusform>Y %n más; la cronología de cada pedido dice por qué.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderCells</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1 por ciento</translation>
    </message>
    <message>
        <source>%1 percent, %2 of %3</source>
        <translation>%1 por ciento, %2 de %3</translation>
    </message>
    <message>
        <source>nothing charged</source>
        <translation>sin cargo</translation>
    </message>
    <message>
        <source>%1 expected</source>
        <translation>%1 previsto</translation>
    </message>
    <message>
        <source>no order ID</source>
        <translation>sin ID de pedido</translation>
    </message>
    <message>
        <source>no refill</source>
        <translation>sin reposición</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>OrderDetails</name>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>REFILLS</source>
        <translation>REPOSICIONES</translation>
    </message>
    <message>
        <source>Drawn as soon as the provider reported what remains a second time.</source>
        <translation>Se dibuja en cuanto el proveedor informa por segunda vez de lo que falta.</translation>
    </message>
    <message>
        <source>Order details</source>
        <translation>Detalles del pedido</translation>
    </message>
    <message>
        <source>TIMELINE</source>
        <translation>CRONOLOGÍA</translation>
    </message>
    <message>
        <source>DELIVERY</source>
        <translation>ENTREGA</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>No order chosen</source>
        <translation>Ningún pedido elegido</translation>
    </message>
    <message>
        <source>Order without an id</source>
        <translation>Pedido sin ID</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Pedido %1</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Start count</source>
        <translation>Recuento inicial</translation>
    </message>
    <message>
        <source>Remains</source>
        <translation>Restante</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>%1 (expected %2)</source>
        <translation>%1 (previsto: %2)</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Realizado</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelación</translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation>solicitada %1</translation>
    </message>
    <message>
        <source>Refill %1: %2, asked %3</source>
        <translation>Reposición %1: %2, solicitada %3</translation>
    </message>
</context>
<context>
    <name>OrderDraft</name>
    <message>
        <source>The charge is too large to be calculated.</source>
        <translation>El cargo es demasiado grande para calcularlo.</translation>
    </message>
    <message>
        <source>This is not a whole number. Type it like 1000, 1,000 or 1k.</source>
        <translation>No es un número entero. Escríbalo así: 1000, 1.000 o 1k.</translation>
    </message>
    <message>
        <source>Enter at least %1.</source>
        <translation>Introduzca al menos %1.</translation>
    </message>
    <message>
        <source>Order at least %1 for this service.</source>
        <translation>Pida al menos %1 para este servicio.</translation>
    </message>
    <message>
        <source>Order at most %1 for this service.</source>
        <translation>Pida como máximo %1 para este servicio.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Elija uno de la lista.</translation>
    </message>
    <message>
        <source>This is not a day. Type it as day/month/year, like 31/12/2030.</source>
        <translation>No es una fecha. Escríbala como día/mes/año, por ejemplo 31/12/2030.</translation>
    </message>
    <message>
        <source>This day has passed.</source>
        <translation>Esta fecha ya pasó.</translation>
    </message>
    <message>
        <source>The maximum is less than the minimum.</source>
        <translation>El máximo es menor que el mínimo.</translation>
    </message>
    <message>
        <source>Runs need an interval in minutes between them.</source>
        <translation>Las repeticiones necesitan un intervalo en minutos entre ellas.</translation>
    </message>
    <message>
        <source>An interval needs a number of runs.</source>
        <translation>Un intervalo necesita un número de repeticiones.</translation>
    </message>
    <message>
        <source>A parameter&apos;s name holds only the letters A to Z, digits and underscores.</source>
        <translation>El nombre de un parámetro solo contiene letras de la A a la Z, cifras y guiones bajos.</translation>
    </message>
    <message>
        <source>The parameter “%1” is filled in by the program.</source>
        <translation>El programa rellena el parámetro “%1”.</translation>
    </message>
    <message>
        <source>The parameter “%1” is there twice.</source>
        <translation>El parámetro “%1” está repetido.</translation>
    </message>
    <message>
        <source>The parameter “%1” has no value.</source>
        <translation>El parámetro “%1” no tiene valor.</translation>
    </message>
    <message>
        <source>A link has no spaces in it.</source>
        <translation>Un enlace no contiene espacios.</translation>
    </message>
    <message>
        <source>The link holds invisible characters. Type it again.</source>
        <translation>El enlace contiene caracteres invisibles. Escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>Links with “%1:” are not accepted, only http and https.</source>
        <translation>No se aceptan enlaces con “%1:”, solo http y https.</translation>
    </message>
    <message>
        <source>The link names no host.</source>
        <translation>El enlace no indica ningún servidor.</translation>
    </message>
</context>
<context>
    <name>OrderEvent</name>
    <message>
        <source>Refill pending</source>
        <translation>Reposición pendiente</translation>
    </message>
    <message>
        <source>Refill in progress</source>
        <translation>Reposición en curso</translation>
    </message>
    <message>
        <source>Refill completed</source>
        <translation>Reposición completada</translation>
    </message>
    <message>
        <source>Refill rejected</source>
        <translation>Reposición rechazada</translation>
    </message>
    <message>
        <source>Refill canceled</source>
        <translation>Reposición cancelada</translation>
    </message>
    <message>
        <source>Refill failed</source>
        <translation>Reposición fallida</translation>
    </message>
    <message>
        <source>Refill: %1</source>
        <translation>Reposición: %1</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>Enviado de nuevo</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Realizado</translation>
    </message>
    <message>
        <source>Placed as %1</source>
        <translation>Realizado con el ID %1</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>Rechazado: %1</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviado</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>No enviado: %1</translation>
    </message>
    <message>
        <source>May have been placed</source>
        <translation>Puede haberse realizado</translation>
    </message>
    <message>
        <source>May have been placed: %1</source>
        <translation>Puede haberse realizado: %1</translation>
    </message>
    <message>
        <source>Refill asked</source>
        <translation>Reposición solicitada</translation>
    </message>
    <message>
        <source>Refill %1 asked</source>
        <translation>Reposición %1 solicitada</translation>
    </message>
    <message>
        <source>Refill refused</source>
        <translation>Reposición denegada</translation>
    </message>
    <message>
        <source>Refill refused: %1</source>
        <translation>Reposición denegada: %1</translation>
    </message>
    <message>
        <source>Cancelling asked</source>
        <translation>Cancelación solicitada</translation>
    </message>
    <message>
        <source>Cancelling refused</source>
        <translation>Cancelación denegada</translation>
    </message>
    <message>
        <source>Cancelling refused: %1</source>
        <translation>Cancelación denegada: %1</translation>
    </message>
    <message>
        <source>%1 delivered</source>
        <translation>Entregado: %1</translation>
    </message>
    <message>
        <source>%1, %2 delivered</source>
        <translation>%1, entregado: %2</translation>
    </message>
    <message>
        <source>%1 → %2, %3 delivered</source>
        <translation>%1 → %2, entregado: %3</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
</context>
<context>
    <name>OrderFacetsModel</name>
    <message>
        <source>All orders</source>
        <translation>Todos los pedidos</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requieren atención</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviados</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazados</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Parciales</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completados</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Cancelados</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidos</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a status and how many orders</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>OrderRules</name>
    <message>
        <source>The order is still being sent.</source>
        <translation>El pedido aún se está enviando.</translation>
    </message>
    <message>
        <source>The provider rejected the order.</source>
        <translation>El proveedor rechazó el pedido.</translation>
    </message>
    <message>
        <source>The order was not sent.</source>
        <translation>El pedido no se envió.</translation>
    </message>
    <message>
        <source>It is not known yet whether the order was placed.</source>
        <translation>Aún no se sabe si el pedido se realizó.</translation>
    </message>
    <message>
        <source>The service offers no refill.</source>
        <translation>El servicio no ofrece reposición.</translation>
    </message>
    <message>
        <source>Only completed and partial orders can be refilled; this one is: %1.</source>
        <translation>Solo se pueden reponer pedidos completados y parciales; este está: %1.</translation>
    </message>
    <message>
        <source>The order is not completed yet.</source>
        <translation>El pedido aún no está completado.</translation>
    </message>
    <message>
        <source>A refill of this order has been asked and is not finished.</source>
        <translation>Ya se solicitó una reposición de este pedido y no ha terminado.</translation>
    </message>
    <message>
        <source>The order has ended already: %1.</source>
        <translation>El pedido ya terminó: %1.</translation>
    </message>
    <message>
        <source>The service offers no cancelling.</source>
        <translation>El servicio no ofrece cancelación.</translation>
    </message>
    <message>
        <source>Cancelling has been asked; the provider has not confirmed it yet.</source>
        <translation>Ya se solicitó la cancelación; el proveedor aún no la ha confirmado.</translation>
    </message>
</context>
<context>
    <name>OrderStatus</name>
    <message>
        <source>Not known yet</source>
        <translation>Aún desconocido</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completado</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Parcial</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Reembolsado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
</context>
<context>
    <name>OrderTicket</name>
    <message>
        <source>No service chosen</source>
        <translation>Ningún servicio elegido</translation>
    </message>
    <message>
        <source>Choose a service in the table and its order form opens here.</source>
        <translation>Elija un servicio en la tabla y aquí se abrirá su formulario de pedido.</translation>
    </message>
    <message>
        <source>Order ticket</source>
        <translation>Formulario de pedido</translation>
    </message>
    <message>
        <source>Place order</source>
        <translation>Hacer pedido</translation>
    </message>
    <message>
        <source>Placing…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Intro</translation>
    </message>
</context>
<context>
    <name>OrderTimelineModel</name>
    <message>
        <source>%1: %2</source>
        <comment>a time and what happened</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>OrderTracker</name>
    <message>
        <source>Nothing to check: only orders with an order id can be asked about.</source>
        <translation>Nada que comprobar: solo se puede consultar por pedidos con ID.</translation>
    </message>
    <message>
        <source>Order %1: %2</source>
        <translation>Pedido %1: %2</translation>
    </message>
    <message>
        <source>The provider did not answer for this order. It is not asked again by itself.</source>
        <translation>El proveedor no respondió sobre este pedido. No se vuelve a solicitar automáticamente.</translation>
    </message>
</context>
<context>
    <name>OrderWords</name>
    <message>
        <source>Asked</source>
        <translation>Solicitada</translation>
    </message>
</context>
<context>
    <name>OrdersFoot</name>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln pedido</numerusform>
            <numerusform>%Ln pedidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln seleccionado</numerusform>
            <numerusform>%Ln seleccionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <translation>
            <numerusform>%Ln en curso</numerusform>
            <numerusform>%Ln en curso</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, last checked %2</source>
        <translation>%1, última comprobación: %2</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>comprobando…</translation>
    </message>
    <message numerus="yes">
        <source>next check in %n s</source>
        <translation>
            <numerusform>próxima comprobación en %n s</numerusform>
            <numerusform>próxima comprobación en %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>next check in %n min</source>
        <translation>
            <numerusform>próxima comprobación en %n min</numerusform>
            <numerusform>próxima comprobación en %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrdersModel</name>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
    <message>
        <source>Order ID</source>
        <translation>ID de pedido</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Refill</source>
        <translation>Reposición</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Realizado</translation>
    </message>
    <message>
        <source>Start count</source>
        <translation>Recuento inicial</translation>
    </message>
    <message>
        <source>Remains</source>
        <translation>Restante</translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message>
        <source>Statuses</source>
        <translation>Estados</translation>
    </message>
    <message>
        <source>Search orders</source>
        <translation>Buscar pedidos</translation>
    </message>
    <message>
        <source>Search orders by id, link, service</source>
        <translation>Buscar pedidos por ID, enlace, servicio</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) may have been placed.</source>
        <translation>
            <numerusform>%n pedido puede haberse realizado.</numerusform>
            <numerusform>%n pedidos pueden haberse realizado.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer did not come. It will not be sent again by itself.</source>
        <translation>No llegó la respuesta. No se volverá a enviar automáticamente.</translation>
    </message>
    <message>
        <source>No order matches “%1”</source>
        <translation>Ningún pedido coincide con “%1”</translation>
    </message>
    <message>
        <source>Order ids, links and service names are searched.</source>
        <translation>Se busca en los ID de pedido, los enlaces y los nombres de los servicios.</translation>
    </message>
    <message>
        <source>No such orders</source>
        <translation>No hay pedidos así</translation>
    </message>
    <message>
        <source>Nothing has this status now.</source>
        <translation>Ahora ningún pedido tiene este estado.</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>Aún no hay pedidos</translation>
    </message>
    <message>
        <source>Choose a service, type a link and a quantity, and press Enter. What you place is written down here before it is sent.</source>
        <translation>Elija un servicio, escriba un enlace y una cantidad y pulse Intro. Lo que pida se anota aquí antes de enviarse.</translation>
    </message>
    <message>
        <source>Copy links</source>
        <translation>Copiar enlaces</translation>
    </message>
</context>
<context>
    <name>Placement</name>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Realizado</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviado</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Sin confirmar</translation>
    </message>
</context>
<context>
    <name>PracticeProvider</name>
    <message>
        <source>The practice provider cannot listen on port %1 of this computer. Another program may be using it.</source>
        <translation>El proveedor de prácticas no puede escuchar en el puerto %1 de este equipo. Puede que otro programa lo esté usando.</translation>
    </message>
</context>
<context>
    <name>ProgramWords</name>
    <message>
        <source>Orders you can trust to be placed once, and watched to the end.</source>
        <translation>Pedidos que se hacen una sola vez, con seguridad, y se siguen hasta el final.</translation>
    </message>
    <message>
        <source>Connect your provider account. Your key stays on this computer and goes only to the address that you enter.</source>
        <translation>Conecte su cuenta del proveedor. Su clave permanece en este equipo y solo se envía a la dirección que usted introduzca.</translation>
    </message>
    <message>
        <source>No account, nothing sent anywhere else</source>
        <translation>Sin registrarse y sin enviar nada a ningún otro sitio</translation>
    </message>
    <message>
        <source>Every order written down before it is sent</source>
        <translation>Cada pedido se anota antes de enviarse</translation>
    </message>
    <message>
        <source>Works with any provider that speaks API v2</source>
        <translation>Funciona con cualquier proveedor compatible con API v2</translation>
    </message>
</context>
<context>
    <name>ProviderAddress</name>
    <message>
        <source>Enter the address of the provider&apos;s API.</source>
        <translation>Introduzca la dirección de la API del proveedor.</translation>
    </message>
    <message>
        <source>This is not a web address. It looks like https://example.com/api/v2.</source>
        <translation>Esto no es una dirección web. Debe ser como https://example.com/api/v2.</translation>
    </message>
    <message>
        <source>Leave out names, passwords and what follows a question mark.</source>
        <translation>Omita nombres, contraseñas y lo que sigue a un signo de interrogación.</translation>
    </message>
</context>
<context>
    <name>RefillStatus</name>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completada</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
</context>
<context>
    <name>ReplyDecoder</name>
    <message>
        <source>Service id %1 comes more than once; orders use the first.</source>
        <translation>El ID de servicio %1 aparece más de una vez; los pedidos usan el primero.</translation>
    </message>
    <message>
        <source>Entry %1 is not a service: %2</source>
        <translation>La entrada %1 no es un servicio: %2</translation>
    </message>
    <message>
        <source>Entry %1 has no service id: %2</source>
        <translation>La entrada %1 no tiene ID de servicio: %2</translation>
    </message>
    <message>
        <source>Entry %1 has no readable rate: %2</source>
        <translation>La entrada %1 no tiene un precio legible: %2</translation>
    </message>
    <message>
        <source>Entry %1 is too large: %2</source>
        <translation>La entrada %1 es demasiado grande: %2</translation>
    </message>
    <message>
        <source>The maximum of entry %1 is below its minimum: %2</source>
        <translation>El máximo de la entrada %1 es menor que su mínimo: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more faults are not listed.</source>
        <translation>
            <numerusform>%n fallo más no se muestra.</numerusform>
            <numerusform>%n fallos más no se muestran.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
</context>
<context>
    <name>ServiceField</name>
    <message>
        <source>No delay</source>
        <translation>Sin retraso</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 minutos</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 minutos</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 minutos</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 minutos</translation>
    </message>
    <message>
        <source>60 minutes</source>
        <translation>60 minutos</translation>
    </message>
    <message>
        <source>90 minutes</source>
        <translation>90 minutos</translation>
    </message>
    <message>
        <source>120 minutes</source>
        <translation>120 minutos</translation>
    </message>
    <message>
        <source>150 minutes</source>
        <translation>150 minutos</translation>
    </message>
    <message>
        <source>180 minutes</source>
        <translation>180 minutos</translation>
    </message>
    <message>
        <source>210 minutes</source>
        <translation>210 minutos</translation>
    </message>
    <message>
        <source>240 minutes</source>
        <translation>240 minutos</translation>
    </message>
    <message>
        <source>270 minutes</source>
        <translation>270 minutos</translation>
    </message>
    <message>
        <source>300 minutes</source>
        <translation>300 minutos</translation>
    </message>
    <message>
        <source>360 minutes</source>
        <translation>360 minutos</translation>
    </message>
    <message>
        <source>420 minutes</source>
        <translation>420 minutos</translation>
    </message>
    <message>
        <source>480 minutes</source>
        <translation>480 minutos</translation>
    </message>
    <message>
        <source>540 minutes</source>
        <translation>540 minutos</translation>
    </message>
    <message>
        <source>600 minutes</source>
        <translation>600 minutos</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Escritorio</translation>
    </message>
    <message>
        <source>Mobile (Android)</source>
        <translation>Móvil (Android)</translation>
    </message>
    <message>
        <source>Mobile (iOS)</source>
        <translation>Móvil (iOS)</translation>
    </message>
    <message>
        <source>Mixed (mobile)</source>
        <translation>Mixto (móvil)</translation>
    </message>
    <message>
        <source>Mixed (mobile and desktop)</source>
        <translation>Mixto (móvil y escritorio)</translation>
    </message>
    <message>
        <source>Google keyword</source>
        <translation>Palabra clave de Google</translation>
    </message>
    <message>
        <source>Custom referrer</source>
        <translation>Referencia personalizada</translation>
    </message>
    <message>
        <source>Blank referrer</source>
        <translation>Sin referencia</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>Usernames</source>
        <translation>Nombres de usuario</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Hashtags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Hashtag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Answer number</source>
        <translation>Número de respuesta</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Palabras clave</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Repeticiones</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Publicaciones</translation>
    </message>
    <message>
        <source>Old posts</source>
        <translation>Publicaciones anteriores</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Retraso</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Vencimiento</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Traffic type</source>
        <translation>Tipo de tráfico</translation>
    </message>
    <message>
        <source>Referring URL</source>
        <translation>URL de referencia</translation>
    </message>
</context>
<context>
    <name>ServiceSpendingPanel</name>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln pedido</numerusform>
            <numerusform>%Ln pedidos</numerusform>
        </translation>
    </message>
    <message>
        <source>No order was placed in the last 30 days. What orders cost is added up here by service.</source>
        <translation>No se hizo ningún pedido en los últimos 30 días. Aquí se suma por servicio lo que cuestan los pedidos.</translation>
    </message>
    <message>
        <source>Spent by service, 30 days</source>
        <translation>Gastado por servicio, 30 días</translation>
    </message>
</context>
<context>
    <name>ServicesFoot</name>
    <message>
        <source>↑↓ choose · Enter to the ticket · Ctrl D favourite</source>
        <translation>↑↓ elegir · Intro al formulario · Ctrl D favorito</translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s)</source>
        <translation>
            <numerusform>%Ln servicio</numerusform>
            <numerusform>%Ln servicios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries of the reply could not be read</source>
        <translation>
            <numerusform>%Ln entrada de la respuesta no se pudo leer</numerusform>
            <numerusform>%Ln entradas de la respuesta no se pudieron leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Catalog from %1</source>
        <translation>Catálogo de %1</translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message>
        <source>Favourite</source>
        <translation>Favorito</translation>
    </message>
    <message>
        <source>Undo the last filter</source>
        <translation>Deshacer el último filtro</translation>
    </message>
    <message>
        <source>The service of this order, %1, is no longer in the catalog.</source>
        <translation>El servicio de este pedido, %1, ya no está en el catálogo.</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
</context>
<context>
    <name>ServicesToolbar</name>
    <message>
        <source>Search services</source>
        <translation>Buscar servicios</translation>
    </message>
    <message>
        <source>Show categories</source>
        <translation>Mostrar categorías</translation>
    </message>
    <message>
        <source>Show order ticket</source>
        <translation>Mostrar formulario de pedido</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Refresh catalog</source>
        <translation>Actualizar catálogo</translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>Actualizando…</translation>
    </message>
</context>
<context>
    <name>TicketCharge</name>
    <message>
        <source>Charge</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>What this order will cost</source>
        <translation>Lo que costará este pedido</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 a post</source>
        <translation>%1 por publicación</translation>
    </message>
    <message>
        <source>more than your balance of %1</source>
        <translation>más que su saldo de %1</translation>
    </message>
    <message>
        <source>leaves %1</source>
        <translation>quedan %1</translation>
    </message>
</context>
<context>
    <name>TicketEditor</name>
    <message>
        <source>day/month/year</source>
        <translation>día/mes/año</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
</context>
<context>
    <name>TicketFields</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n línea</numerusform>
            <numerusform>%n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>Drip-feed: on</source>
        <translation>Entrega gradual: sí</translation>
    </message>
    <message>
        <source>Drip-feed: off</source>
        <translation>Entrega gradual: no</translation>
    </message>
    <message>
        <source>This is needed for the order.</source>
        <translation>Es necesario para el pedido.</translation>
    </message>
</context>
<context>
    <name>TicketHeader</name>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Price of the package</source>
        <translation>Precio del paquete</translation>
    </message>
    <message>
        <source>Rate per 1000</source>
        <translation>Precio por 1000</translation>
    </message>
    <message>
        <source>Usually done in</source>
        <translation>Plazo habitual</translation>
    </message>
    <message>
        <source>Neither refill nor cancel</source>
        <translation>Ni reposición ni cancelación</translation>
    </message>
    <message>
        <source>Refill and cancel</source>
        <translation>Reposición y cancelación</translation>
    </message>
    <message>
        <source>Refill</source>
        <translation>Reposición</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelación</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Ofrece</translation>
    </message>
</context>
<context>
    <name>TicketOutcomeBox</name>
    <message>
        <source>Place another one all the same</source>
        <translation>Hacer otro de todos modos</translation>
    </message>
    <message>
        <source>Order message</source>
        <translation>Mensaje del pedido</translation>
    </message>
    <message>
        <source>Order %1 placed · %2</source>
        <translation>Pedido %1 realizado · %2</translation>
    </message>
    <message>
        <source>Order %1 placed</source>
        <translation>Pedido %1 realizado</translation>
    </message>
    <message>
        <source>The order was not taken. %1</source>
        <translation>El pedido no fue aceptado. %1</translation>
    </message>
    <message>
        <source>The order was not sent; you can place it again. %1</source>
        <translation>El pedido no se envió; puede volver a hacerlo. %1</translation>
    </message>
    <message>
        <source>The order could not be written down, so nothing was sent. %1</source>
        <translation>El pedido no se pudo anotar, así que no se envió nada. %1</translation>
    </message>
    <message>
        <source>The provider took the order as %1, but the number could not be written down. Keep it.</source>
        <translation>El proveedor aceptó el pedido con el ID %1, pero no se pudo anotar. Guárdelo.</translation>
    </message>
    <message>
        <source>This order may have been placed. It will not be sent again by itself. Look at Orders › Unconfirmed.</source>
        <translation>Este pedido puede haberse realizado. No se volverá a enviar automáticamente. Mire en Pedidos › Sin confirmar.</translation>
    </message>
    <message>
        <source>This service is no longer in the catalog.</source>
        <translation>Este servicio ya no está en el catálogo.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Ver</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>hace %n minuto</numerusform>
            <numerusform>hace %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>hace %n hora</numerusform>
            <numerusform>hace %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WarnBelow</name>
    <message>
        <source>Write an amount such as 20, 20.50 or 1,000.</source>
        <translation>Escriba un importe como 20, 20.50 o 1,000.</translation>
    </message>
    <message>
        <source>The amount cannot be below zero.</source>
        <translation>El importe no puede ser menor que cero.</translation>
    </message>
    <message>
        <source>Warn below</source>
        <translation>Avisar por debajo de</translation>
    </message>
    <message>
        <source>Low balance</source>
        <translation>Saldo bajo</translation>
    </message>
    <message>
        <source>When the balance falls below this amount, a message says so once, and the balance is marked here until it is topped up. Leave it empty for no warning.</source>
        <translation>Cuando el saldo baje de este importe, un mensaje lo indicará una vez y el saldo quedará marcado aquí hasta que se recargue. Déjelo vacío para no recibir avisos.</translation>
    </message>
    <message>
        <source>No warning</source>
        <translation>Sin aviso</translation>
    </message>
</context>
<context>
    <name>WhyEmpty</name>
    <message>
        <source>No account</source>
        <translation>Sin cuenta</translation>
    </message>
    <message>
        <source>Connect an account to see its services.</source>
        <translation>Conecte una cuenta para ver sus servicios.</translation>
    </message>
    <message>
        <source>The catalog could not be loaded</source>
        <translation>No se pudo cargar el catálogo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Loading the catalog…</source>
        <translation>Cargando el catálogo…</translation>
    </message>
    <message>
        <source>A large catalog takes a few seconds.</source>
        <translation>Un catálogo grande tarda unos segundos.</translation>
    </message>
    <message>
        <source>Show all services</source>
        <translation>Mostrar todos los servicios</translation>
    </message>
    <message>
        <source>The catalog is empty</source>
        <translation>El catálogo está vacío</translation>
    </message>
    <message>
        <source>The provider offers no services to this account now.</source>
        <translation>El proveedor no ofrece ahora servicios a esta cuenta.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Consultar de nuevo</translation>
    </message>
    <message>
        <source>No service matches “%1”</source>
        <translation>Ningún servicio coincide con “%1”</translation>
    </message>
    <message>
        <source>Ids, names and categories are searched.</source>
        <translation>Se busca en los ID, los nombres y las categorías.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>No favourites yet</source>
        <translation>Aún no hay favoritos</translation>
    </message>
    <message>
        <source>Click the star of a service or press Ctrl+D, and it stands here.</source>
        <translation>Haga clic en la estrella de un servicio o pulse Ctrl+D y aparecerá aquí.</translation>
    </message>
    <message>
        <source>No such services</source>
        <translation>No hay servicios así</translation>
    </message>
    <message>
        <source>The catalog has none of this kind now.</source>
        <translation>El catálogo no tiene ahora ninguno de este tipo.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A trading desk for orders at providers that speak API v2.</source>
        <translation>Una mesa de operaciones para pedidos a proveedores compatibles con API v2.</translation>
    </message>
    <message>
        <source>Keep every file of this run under DIR.</source>
        <translation>Guarda todos los archivos de esta ejecución en DIR.</translation>
    </message>
    <message>
        <source>Open the practice provider&apos;s account where there is no account yet.</source>
        <translation>Abre la cuenta del proveedor de prácticas si aún no hay ninguna cuenta.</translation>
    </message>
    <message>
        <source>How many times faster than life the practice provider works (10).</source>
        <translation>Cuántas veces más rápido que en la realidad trabaja el proveedor de prácticas (10).</translation>
    </message>
    <message>
        <source>What is logged: debug, info, warning or error.</source>
        <translation>Qué se anota en el diario: debug, info, warning o error.</translation>
    </message>
</context>
</TS>
