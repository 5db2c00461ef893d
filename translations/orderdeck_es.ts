<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Orderdeck</source>
        <translation>Acerca de Orderdeck</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>Componentes y sus licencias</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texto de la licencia</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>Free software: you may use, study, share and change it. It is made of the parts below, each with its own makers and licence.</source>
        <translation>Software libre: puede usarlo, estudiarlo, compartirlo y modificarlo. Se compone de las partes que figuran abajo, cada una con sus propios autores y su licencia.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a part&apos;s name and version</comment>
        <translation>%1 %2</translation>
    </message>
</context>
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
    <message>
        <source>What happens if…</source>
        <translation>Qué ocurre si…</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
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
    <name>AccountCatalog</name>
    <message>
        <source>The refresh was stopped.</source>
        <translation>Se detuvo la actualización.</translation>
    </message>
</context>
<context>
    <name>AccountColor</name>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Turquesa</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ámbar</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Morado</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
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
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
</context>
<context>
    <name>AccountKeyPanel</name>
    <message>
        <source>Show key</source>
        <translation>Mostrar clave</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Copiar clave</translation>
    </message>
    <message>
        <source>Where the key is kept</source>
        <translation>Dónde se guarda la clave</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>Archivo de ajustes</translation>
    </message>
    <message>
        <source>System keychain</source>
        <translation>Llavero del sistema</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Kept API key</source>
        <translation>Clave de API guardada</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Se guarda en</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>Esperando al llavero…</translation>
    </message>
    <message>
        <source>The keychain of your system encrypts it; you may be asked to unlock it.</source>
        <translation>El llavero de su sistema la cifra; puede que se le pida desbloquearlo.</translation>
    </message>
    <message>
        <source>It lies in orderdeck.ini, a file that only you can read, unencrypted.</source>
        <translation>Está sin cifrar en orderdeck.ini, un archivo que solo usted puede leer.</translation>
    </message>
    <message>
        <source>Hide key</source>
        <translation>Ocultar clave</translation>
    </message>
    <message>
        <source>Moving the key into the keychain…</source>
        <translation>Pasando la clave al llavero…</translation>
    </message>
    <message>
        <source>Moving the key into orderdeck.ini…</source>
        <translation>Pasando la clave a orderdeck.ini…</translation>
    </message>
    <message>
        <source>The key stays where it was. %1</source>
        <translation>La clave sigue donde estaba. %1</translation>
    </message>
    <message>
        <source>The key is now in the keychain alone.</source>
        <translation>Ahora la clave está solo en el llavero.</translation>
    </message>
    <message>
        <source>The key is now in orderdeck.ini.</source>
        <translation>Ahora la clave está en orderdeck.ini.</translation>
    </message>
    <message numerus="yes">
        <source>The key is copied. It leaves the clipboard in %n second(s).</source>
        <translation>
            <numerusform>La clave se copió. Saldrá del portapapeles en %n segundo.</numerusform>
            <numerusform>La clave se copió. Saldrá del portapapeles en %n segundos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountKeys</name>
    <message>
        <source>The key of this account is being read from the keychain. Nothing is sent before.</source>
        <translation>Se está leyendo la clave de esta cuenta en el llavero. Antes de eso no se envía nada.</translation>
    </message>
    <message>
        <source>%1 Nothing is sent without the key.</source>
        <extracomment>Why the key could not be read; a sentence</extracomment>
        <translation>%1 Sin la clave no se envía nada.</translation>
    </message>
</context>
<context>
    <name>AccountNames</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>An account&apos;s name, then what tells it from others of that name: the provider&apos;s host or a number</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>AccountOverviewModel</name>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Spent in 30 days</source>
        <translation>Gastado en 30 días</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Días restantes</translation>
    </message>
</context>
<context>
    <name>AccountOverviewPanel</name>
    <message>
        <source>All accounts</source>
        <translation>Todas las cuentas</translation>
    </message>
    <message>
        <source>Together: %1.</source>
        <translation>En total: %1.</translation>
    </message>
    <message>
        <source>Together: %1; spent in 30 days: %2.</source>
        <translation>En total: %1; gastado en 30 días: %2.</translation>
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
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>Subir %1</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>Bajar %1</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sin clave</translation>
    </message>
    <message>
        <source>Waiting for the keychain</source>
        <translation>Esperando al llavero</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation>En el llavero</translation>
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
    <name>ActionRegistry</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A tooltip: what a button does, and the keys that do it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Show Services</source>
        <translation>Mostrar Servicios</translation>
    </message>
    <message>
        <source>Show Orders</source>
        <translation>Mostrar Pedidos</translation>
    </message>
    <message>
        <source>Show Balance</source>
        <translation>Mostrar Saldo</translation>
    </message>
    <message>
        <source>Show Record</source>
        <translation>Mostrar Historial</translation>
    </message>
    <message>
        <source>Show Settings</source>
        <translation>Mostrar Ajustes</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Search this page</source>
        <translation>Buscar en esta página</translation>
    </message>
    <message>
        <source>Refresh this page</source>
        <translation>Actualizar esta página</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Nuevo pedido</translation>
    </message>
    <message>
        <source>Bulk order…</source>
        <translation>Pedido masivo…</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Lo ocurrido</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Añadir cuenta…</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>Cambiar entre claro y oscuro</translation>
    </message>
    <message>
        <source>Switch between comfortable and compact rows</source>
        <translation>Cambiar entre filas amplias y compactas</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorito</translation>
    </message>
    <message>
        <source>Details of the service</source>
        <translation>Detalles del servicio</translation>
    </message>
    <message>
        <source>Undo the last filter</source>
        <translation>Deshacer el último filtro</translation>
    </message>
    <message>
        <source>Do the filter again</source>
        <translation>Rehacer el filtro</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Todas las cuentas</translation>
    </message>
    <message>
        <source>Export services…</source>
        <translation>Exportar servicios…</translation>
    </message>
    <message>
        <source>Refresh catalog</source>
        <translation>Actualizar catálogo</translation>
    </message>
    <message>
        <source>Paste the link into the ticket</source>
        <translation>Pegar el enlace en el formulario</translation>
    </message>
    <message>
        <source>Set my price for this service…</source>
        <translation>Fijar mi precio para este servicio…</translation>
    </message>
    <message>
        <source>My prices…</source>
        <translation>Mis precios…</translation>
    </message>
    <message>
        <source>Copy as price list</source>
        <translation>Copiar como lista de precios</translation>
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
    <message>
        <source>Order for another link</source>
        <translation>Pedir para otro enlace</translation>
    </message>
    <message>
        <source>Add existing orders…</source>
        <translation>Añadir pedidos existentes…</translation>
    </message>
    <message>
        <source>Show refills</source>
        <translation>Mostrar reposiciones</translation>
    </message>
    <message>
        <source>Add tag…</source>
        <translation>Añadir etiqueta…</translation>
    </message>
    <message>
        <source>Copy links</source>
        <translation>Copiar enlaces</translation>
    </message>
    <message>
        <source>Hide the chosen orders</source>
        <translation>Ocultar los pedidos elegidos</translation>
    </message>
    <message>
        <source>Undo hiding</source>
        <translation>Deshacer la ocultación</translation>
    </message>
    <message>
        <source>Archive old orders…</source>
        <translation>Archivar pedidos antiguos…</translation>
    </message>
    <message>
        <source>Open a file of orders…</source>
        <translation>Abrir un archivo de pedidos…</translation>
    </message>
    <message>
        <source>Export orders…</source>
        <translation>Exportar pedidos…</translation>
    </message>
    <message>
        <source>Orders of the service</source>
        <translation>Pedidos del servicio</translation>
    </message>
    <message>
        <source>Export the record…</source>
        <translation>Exportar el historial…</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Menu of what is chosen</source>
        <translation>Menú de lo elegido</translation>
    </message>
</context>
<context>
    <name>AddExisting</name>
    <message>
        <source>There is no order id in this text.</source>
        <translation>En este texto no hay ningún ID de pedido.</translation>
    </message>
    <message numerus="yes">
        <source>%n id(s): %1</source>
        <translation>
            <numerusform>%n ID: %1</numerusform>
            <numerusform>%n ID: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there more than once.</source>
        <translation>
            <numerusform>%n aparecía más de una vez.</numerusform>
            <numerusform>%n aparecían más de una vez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) hold no id.</source>
        <translation>
            <numerusform>%n línea no contiene ningún ID.</numerusform>
            <numerusform>%n líneas no contienen ningún ID.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests to the provider, at most %1 a minute.</source>
        <translation>
            <numerusform>%n solicitud al proveedor, como máximo %1 por minuto.</numerusform>
            <numerusform>%n solicitudes al proveedor, como máximo %1 por minuto.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 asked about, %3 added</source>
        <translation>%1 de %2 consultados, %3 añadidos</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) added.</source>
        <translation>
            <numerusform>%n pedido añadido.</numerusform>
            <numerusform>%n pedidos añadidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were in the ledger already.</source>
        <translation>
            <numerusform>%n ya estaba en el registro.</numerusform>
            <numerusform>%n ya estaban en el registro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be added.</source>
        <translation>
            <numerusform>%n no se pudo añadir.</numerusform>
            <numerusform>%n no se pudieron añadir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not asked about any more.</source>
        <translation>
            <numerusform>%n ya no se consultó.</numerusform>
            <numerusform>%n ya no se consultaron.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AddExistingDialog</name>
    <message>
        <source>Order IDs</source>
        <translation>ID de pedidos</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Copiar lista</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Add orders</source>
        <translation>Añadir pedidos</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Add existing orders</source>
        <translation>Añadir pedidos existentes</translation>
    </message>
    <message>
        <source>Stopping as soon as the answer to what was asked is there.</source>
        <translation>Se detendrá en cuanto llegue la respuesta a lo ya consultado.</translation>
    </message>
    <message>
        <source>Orders that were placed on the provider&apos;s page or with another program. Each id is asked about; what the provider tells is added to the ledger and followed from then on. The provider does not tell service, link and quantity.</source>
        <translation>Pedidos que se hicieron en la página del proveedor o con otro programa. Se consulta cada ID; lo que dice el proveedor se añade al registro y se sigue desde entonces. El proveedor no indica el servicio, el enlace ni la cantidad.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) may have been placed and have no id yet. If one of these is meant, look into it first: added here, it would be in the ledger twice.</source>
        <translation>
            <numerusform>%n pedido puede haberse realizado y aún no tiene ID. Si se trata de ese pedido, revíselo primero: añadido aquí, estaría dos veces en el registro.</numerusform>
            <numerusform>%n pedidos pueden haberse realizado y aún no tienen ID. Si se trata de uno de ellos, revíselo primero: añadido aquí, estaría dos veces en el registro.</numerusform>
        </translation>
    </message>
    <message>
        <source>23488, 23490-23500
Or one a line, a column of a spreadsheet, the text of the provider&apos;s page</source>
        <translation>23488, 23490-23500
O uno por línea, una columna de una hoja de cálculo, el texto de la página del proveedor</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>Lo que se entendió</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Not added</source>
        <translation>No añadidos</translation>
    </message>
    <message>
        <source>Orders are being added.</source>
        <translation>Se están añadiendo pedidos.</translation>
    </message>
    <message>
        <source>Paste order ids first.</source>
        <translation>Pegue primero los ID de pedido.</translation>
    </message>
</context>
<context>
    <name>AllCatalogs</name>
    <message>
        <source>The refresh was stopped.</source>
        <translation>Se detuvo la actualización.</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Todas las cuentas</translation>
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
    <message>
        <source>An order for this link is still running at the provider. It says: %1</source>
        <translation>El proveedor aún tiene en curso un pedido para este enlace. Dice: %1</translation>
    </message>
    <message>
        <source>The answer is a web page, empty or unreadable, not API v2. Check the API address, or try again later: it may be a bot check or maintenance.</source>
        <translation>La respuesta es una página web, está vacía o no se puede leer; no es API v2. Revise la dirección de la API o inténtelo más tarde: puede ser un control contra bots o mantenimiento.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached, or it does not lead on to the provider. Nothing was sent. Check the proxy in Settings, Network.</source>
        <translation>No se puede acceder al proxy, o este no lleva hasta el proveedor. No se envió nada. Revise el proxy en Ajustes, Red.</translation>
    </message>
    <message>
        <source>The proxy refuses the user name or the password. Nothing was sent. Check them in Settings, Network.</source>
        <translation>El proxy rechaza el nombre de usuario o la contraseña. No se envió nada. Revíselos en Ajustes, Red.</translation>
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
    <message>
        <source>More contrast</source>
        <translation>Más contraste</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Stronger inks, thicker lines, and chips with an outline.</source>
        <translation>Textos más intensos, líneas más gruesas y distintivos con contorno.</translation>
    </message>
</context>
<context>
    <name>ArchiveSheet</name>
    <message>
        <source>Older than</source>
        <translation>Antigüedad superior a</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Meses</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Archive old orders</source>
        <translation>Archivar pedidos antiguos</translation>
    </message>
    <message>
        <source>Archived orders leave the list and stay in the ledger: they are found under “Archived”, and balance and spending count them. Only what has ended is archived; an order that runs again comes back by itself.</source>
        <translation>Los pedidos archivados salen de la lista y permanecen en el registro: se encuentran en “Archivados”, y el saldo y el gasto los tienen en cuenta. Solo se archiva lo que ha terminado; un pedido que vuelve a estar en curso reaparece automáticamente.</translation>
    </message>
    <message>
        <source>Orders to archive</source>
        <translation>Pedidos que se archivarán</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>A number from 1 to %1</source>
        <translation>Un número del 1 al %1</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>No order that has ended is so old.</source>
        <translation>Ningún pedido terminado es tan antiguo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) that have ended, placed before %1</source>
        <translation>
            <numerusform>%Ln pedido terminado, realizado antes del %1</numerusform>
            <numerusform>%Ln pedidos terminados, realizados antes del %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The orders are being counted.</source>
        <translation>Se están contando los pedidos.</translation>
    </message>
    <message>
        <source>No ended order is as old as that.</source>
        <translation>Ningún pedido terminado es tan antiguo.</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message numerus="yes">
        <source>%Ln was/were not placed</source>
        <translation>
            <numerusform>%Ln no se realizó</numerusform>
            <numerusform>%Ln no se realizaron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln has/have no refill</source>
        <translation>
            <numerusform>%Ln no tiene reposición</numerusform>
            <numerusform>%Ln no tienen reposición</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be canceled by their service</source>
        <translation>
            <numerusform>%Ln no se puede cancelar en su servicio</numerusform>
            <numerusform>%Ln no se pueden cancelar en su servicio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln is/are still running</source>
        <translation>
            <numerusform>%Ln sigue en curso</numerusform>
            <numerusform>%Ln siguen en curso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln was/were canceled or failed</source>
        <translation>
            <numerusform>%Ln se canceló o falló</numerusform>
            <numerusform>%Ln se cancelaron o fallaron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln has/have ended already</source>
        <translation>
            <numerusform>%Ln ya ha terminado</numerusform>
            <numerusform>%Ln ya han terminado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln has/have an open refill</source>
        <translation>
            <numerusform>%Ln tiene una reposición abierta</numerusform>
            <numerusform>%Ln tienen una reposición abierta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln was/were asked already</source>
        <translation>
            <numerusform>%Ln ya se solicitó</numerusform>
            <numerusform>%Ln ya se solicitaron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln for another reason</source>
        <translation>
            <numerusform>%Ln por otro motivo</numerusform>
            <numerusform>%Ln por otro motivo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not asked.</source>
        <translation>
            <numerusform>%Ln no solicitada.</numerusform>
            <numerusform>%Ln no solicitadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not asked: %1.</source>
        <extracomment>How many, then the reasons (&quot;30 are still running, 7 have no refill&quot;)</extracomment>
        <translation>
            <numerusform>%Ln no solicitada: %1.</numerusform>
            <numerusform>%Ln no solicitadas: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Refill %1</source>
        <translation>Reposición %1</translation>
    </message>
    <message>
        <source>Cancel asked; canceled when the order&apos;s status says so</source>
        <translation>Cancelación solicitada; quedará cancelado cuando lo indique el estado del pedido</translation>
    </message>
    <message>
        <source>%1 The provider may have taken it all the same. It is not asked again by itself.</source>
        <translation>%1 Aun así, puede que el proveedor la haya aceptado. No se vuelve a solicitar automáticamente.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refill(s) asked for.</source>
        <translation>
            <numerusform>%Ln reposición solicitada.</numerusform>
            <numerusform>%Ln reposiciones solicitadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The provider was asked to cancel %Ln order(s). They are canceled when their status says so.</source>
        <translation>
            <numerusform>Se solicitó al proveedor la cancelación de %Ln pedido. Quedará cancelado cuando lo indique su estado.</numerusform>
            <numerusform>Se solicitó al proveedor la cancelación de %Ln pedidos. Quedarán cancelados cuando lo indique su estado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused by the provider.</source>
        <translation>
            <numerusform>%Ln rechazada por el proveedor.</numerusform>
            <numerusform>%Ln rechazadas por el proveedor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln perhaps taken: the answer was lost.</source>
        <translation>
            <numerusform>%Ln quizá aceptada: la respuesta se perdió.</numerusform>
            <numerusform>%Ln quizá aceptadas: la respuesta se perdió.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln did not reach the provider.</source>
        <translation>
            <numerusform>%Ln no llegó al proveedor.</numerusform>
            <numerusform>%Ln no llegaron al proveedor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking for refills: %1 of %2</source>
        <translation>Solicitando reposiciones: %1 de %2</translation>
    </message>
    <message>
        <source>Asking to cancel: %1 of %2</source>
        <translation>Solicitando cancelaciones: %1 de %2</translation>
    </message>
</context>
<context>
    <name>AskingLine</name>
    <message>
        <source>Asking for refills</source>
        <translation>Solicitando reposiciones</translation>
    </message>
    <message>
        <source>Asking to cancel</source>
        <translation>Solicitando cancelaciones</translation>
    </message>
    <message>
        <source>Stopping; what has been sent gets its answer.</source>
        <translation>Deteniendo; se espera la respuesta a lo ya enviado.</translation>
    </message>
    <message>
        <source>Show answers</source>
        <translation>Ver respuestas</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>The order is not in the ledger any more.</source>
        <translation>El pedido ya no está en el registro.</translation>
    </message>
    <message>
        <source>Order %1: %2</source>
        <translation>Pedido %1: %2</translation>
    </message>
</context>
<context>
    <name>AskingModel</name>
    <message>
        <source>Order ID</source>
        <translation>ID de pedido</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
</context>
<context>
    <name>AskingSheet</name>
    <message>
        <source>Which answers are shown</source>
        <translation>Qué respuestas se muestran</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Show order</source>
        <translation>Ver pedido</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Answers about refills</source>
        <translation>Respuestas sobre reposiciones</translation>
    </message>
    <message>
        <source>Answers about cancels</source>
        <translation>Respuestas sobre cancelaciones</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Aceptadas</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>Perhaps taken</source>
        <translation>Quizá aceptadas</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>No solicitadas</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message>
        <source>Orderdeck keeps running</source>
        <translation>Orderdeck sigue en ejecución</translation>
    </message>
    <message>
        <source>It watches your orders from the tray. Quit it from the menu of its icon there.</source>
        <translation>Vigila sus pedidos desde la bandeja del sistema. Para salir, use el menú de su icono en la bandeja.</translation>
    </message>
</context>
<context>
    <name>AuthorityFile</name>
    <message>
        <source>There is no certificate in this file (PEM or DER).</source>
        <translation>En este archivo no hay ningún certificado (PEM o DER).</translation>
    </message>
    <message>
        <source>“%1” is not the certificate of an authority (CA): it cannot vouch for a provider.</source>
        <translation>“%1” no es el certificado de una autoridad (CA): no puede avalar a un proveedor.</translation>
    </message>
    <message>
        <source>“%1” expired on %2.</source>
        <translation>“%1” caducó el %2.</translation>
    </message>
    <message>
        <source>“%1” is not valid before %2.</source>
        <translation>“%1” no es válido antes del %2.</translation>
    </message>
    <message>
        <source>“%1” rests on a key or a signature that is too weak: others could vouch in its name.</source>
        <translation>“%1” se apoya en una clave o una firma demasiado débil: otros podrían avalar en su nombre.</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
</context>
<context>
    <name>BackupKeeper</name>
    <message>
        <source>An order is under way. Wait for the provider&apos;s answer, then try again.</source>
        <translation>Se está enviando un pedido. Espere la respuesta del proveedor e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>BackupMessages</name>
    <message>
        <source>The ledger is damaged: %1. Mend it before you order more; what can be read will be saved.</source>
        <translation>El registro está dañado: %1. Repárelo antes de hacer más pedidos; lo que se pueda leer se recuperará.</translation>
    </message>
    <message>
        <source>Mend…</source>
        <translation>Reparar…</translation>
    </message>
    <message>
        <source>Today&apos;s copy of the ledger could not be made. %1</source>
        <translation>No se pudo hacer la copia de hoy del registro. %1</translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message numerus="yes">
        <source>The ledger is copied each day it changed, and before an update changes it. The last %n daily copies are kept in %1</source>
        <translation>
            <numerusform>El registro se copia cada día que cambia y antes de que una actualización lo modifique. Se conserva solo la última copia diaria (%n) en %1</numerusform>
            <numerusform>El registro se copia cada día que cambia y antes de que una actualización lo modifique. Se conservan las últimas %n copias diarias en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking the ledger… step %1 of %2</source>
        <translation>Comprobando el registro… paso %1 de %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Hacer copia ahora…</translation>
    </message>
    <message>
        <source>Restore a file…</source>
        <translation>Restaurar un archivo…</translation>
    </message>
    <message>
        <source>Check ledger</source>
        <translation>Comprobar registro</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Open the folder of backups</source>
        <translation>Abrir la carpeta de las copias de seguridad</translation>
    </message>
    <message>
        <source>There is no copy yet: the first is made by itself.</source>
        <translation>Todavía no hay ninguna copia: la primera se hace automáticamente.</translation>
    </message>
    <message numerus="yes">
        <source>%n older one(s) are in the folder.</source>
        <translation>
            <numerusform>En la carpeta hay %n copia más antigua.</numerusform>
            <numerusform>En la carpeta hay %n copias más antiguas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Restore the copy of %1</source>
        <translation>Restaurar la copia del %1</translation>
    </message>
    <message>
        <source>Back up the ledger</source>
        <translation>Hacer una copia de seguridad del registro</translation>
    </message>
    <message>
        <source>Ledgers (*.sqlite)</source>
        <translation>Registros (*.sqlite)</translation>
    </message>
    <message>
        <source>Copying the ledger…</source>
        <translation>Copiando el registro…</translation>
    </message>
    <message>
        <source>The ledger was copied to %1</source>
        <translation>El registro se copió en %1</translation>
    </message>
    <message>
        <source>The ledger could not be copied to %1. %2</source>
        <translation>El registro no se pudo copiar en %1. %2</translation>
    </message>
    <message>
        <source>Restore a ledger</source>
        <translation>Restaurar un registro</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>An order is under way. Wait for the provider&apos;s answer, then try again.</source>
        <translation>Se está enviando un pedido. Espere la respuesta del proveedor e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Checking the ledger…</source>
        <translation>Comprobando el registro…</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>La comprobación se detuvo.</translation>
    </message>
    <message>
        <source>The ledger could not be checked. %1</source>
        <translation>No se pudo comprobar el registro. %1</translation>
    </message>
    <message>
        <source>Mend…</source>
        <translation>Reparar…</translation>
    </message>
</context>
<context>
    <name>BalanceCards</name>
    <message>
        <source>%1 a day</source>
        <translation>%1 al día</translation>
    </message>
    <message>
        <source>nothing spent</source>
        <translation>nada gastado</translation>
    </message>
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
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>Lasts about</source>
        <translation>Alcanza para</translation>
    </message>
    <message>
        <source>Check balance</source>
        <translation>Comprobar saldo</translation>
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
        <source>nothing was spent in the last 30 days</source>
        <translation>no se gastó nada en los últimos 30 días</translation>
    </message>
    <message numerus="yes">
        <source>at the last %Ln day(s)&apos; rate</source>
        <translation>
            <numerusform>según el último día (%Ln)</numerusform>
            <numerusform>según los últimos %Ln&#xa0;días</numerusform>
        </translation>
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
    <name>BalanceCheckPanel</name>
    <message>
        <source>Show them</source>
        <translation>Mostrarlos</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Revisarlo</translation>
    </message>
    <message>
        <source>Balance at first</source>
        <translation>Saldo inicial</translation>
    </message>
    <message>
        <source>Topped up</source>
        <translation>Recargado</translation>
    </message>
    <message>
        <source>Money back (partial, cancelled)</source>
        <translation>Devuelto (parciales, cancelados)</translation>
    </message>
    <message>
        <source>Charged by orders here</source>
        <translation>Cobrado por los pedidos de aquí</translation>
    </message>
    <message>
        <source>Of that not seen in the balance</source>
        <translation>De ello, no visto en el saldo</translation>
    </message>
    <message>
        <source>Not explained by your orders</source>
        <translation>No explicado por sus pedidos</translation>
    </message>
    <message>
        <source>Balance at last</source>
        <translation>Saldo final</translation>
    </message>
    <message>
        <source>Does it add up? %1</source>
        <translation>¿Cuadra? %1</translation>
    </message>
    <message>
        <source>Two checks of the balance are needed to tell whether your orders explain what it did.</source>
        <translation>Hacen falta dos comprobaciones del saldo para saber si sus pedidos explican lo que hizo.</translation>
    </message>
    <message>
        <source>Your orders explain all that the balance fell by.</source>
        <translation>Sus pedidos explican todo lo que bajó el saldo.</translation>
    </message>
    <message>
        <source>%1 not explained by your orders.</source>
        <translation>Sus pedidos no explican %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) in another currency are not counted here.</source>
        <translation>
            <numerusform>Aquí no se cuenta %Ln pedido en otra moneda.</numerusform>
            <numerusform>Aquí no se cuentan %Ln pedidos en otra moneda.</numerusform>
        </translation>
    </message>
    <message>
        <source>The balance&apos;s currency changed in this span; this is since then.</source>
        <translation>La moneda del saldo cambió en este período; esto es desde entonces.</translation>
    </message>
    <message>
        <source>Some amounts are too great to be added up.</source>
        <translation>Algunos importes son demasiado grandes para sumarlos.</translation>
    </message>
    <message>
        <source>Orders placed on the provider&apos;s site or with another program look like this. Orders added here by their ID have no time and explain nothing.</source>
        <translation>Así se ven los pedidos hechos en el sitio del proveedor o con otro programa. Los pedidos añadidos aquí por su ID no tienen hora y no explican nada.</translation>
    </message>
    <message>
        <source>%1 of it matches an unconfirmed order.</source>
        <translation>De ello, %1 coinciden con un pedido sin confirmar.</translation>
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
    <name>BalanceEvent</name>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln pedido</numerusform>
            <numerusform>%Ln pedidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Top-up</source>
        <translation>Recarga</translation>
    </message>
    <message>
        <source>Money back</source>
        <translation>Dinero devuelto</translation>
    </message>
    <message>
        <source>Not explained</source>
        <translation>No explicado</translation>
    </message>
    <message>
        <source>Not charged</source>
        <translation>No cobrado</translation>
    </message>
    <message>
        <source>%1 cost %2, from %3 to %4.</source>
        <translation>%1 por %2, entre %3 y %4.</translation>
    </message>
    <message>
        <source>The balance rose by %1 more than orders gave back, between %2 and %3.</source>
        <translation>El saldo subió %1 más de lo que devolvieron los pedidos, entre %2 y %3.</translation>
    </message>
    <message>
        <source>%1 came back for partial, cancelled or failed orders, between %2 and %3.</source>
        <translation>Se devolvieron %1 por pedidos parciales, cancelados o fallidos, entre %2 y %3.</translation>
    </message>
    <message>
        <source>The balance fell by %1 that your orders do not explain, between %2 and %3.</source>
        <translation>El saldo bajó %1 que sus pedidos no explican, entre %2 y %3.</translation>
    </message>
    <message>
        <source>An unconfirmed order of that time would cost just this.</source>
        <translation>Un pedido sin confirmar de ese momento costaría justo esto.</translation>
    </message>
    <message>
        <source>Orders were to cost %1 more than the balance fell by, between %2 and %3.</source>
        <translation>Los pedidos debían costar %1 más de lo que bajó el saldo, entre %2 y %3.</translation>
    </message>
</context>
<context>
    <name>BalanceEventsModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
</context>
<context>
    <name>BalanceEventsPanel</name>
    <message>
        <source>What moved the balance</source>
        <translation>Qué movió el saldo</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Tipos</translation>
    </message>
    <message>
        <source>Export what moved the balance…</source>
        <translation>Exportar lo que movió el saldo…</translation>
    </message>
    <message>
        <source>Nothing moved the balance in this span. Orders, top-ups and money back are listed here, and what your orders do not explain.</source>
        <translation>Nada movió el saldo en este período. Aquí se listan los pedidos, las recargas y el dinero devuelto, y lo que sus pedidos no explican.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln older one(s) are not listed; the sums have them.</source>
        <translation>
            <numerusform>No se lista %Ln más antiguo; las sumas lo incluyen.</numerusform>
            <numerusform>No se listan %Ln más antiguos; las sumas los incluyen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing moved the balance in these days.</source>
        <translation>Nada movió el saldo en estos días.</translation>
    </message>
</context>
<context>
    <name>BalanceExport</name>
    <message numerus="yes">
        <source>%1: %Ln row(s), with exact amounts and times.</source>
        <translation>
            <numerusform>%1: %Ln fila, con importes y horas exactos.</numerusform>
            <numerusform>%1: %Ln filas, con importes y horas exactos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln row(s) to %1.</source>
        <translation>
            <numerusform>Se exportó %Ln fila a %1.</numerusform>
            <numerusform>Se exportaron %Ln filas a %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export what moved the balance</source>
        <translation>Exportar lo que movió el saldo</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Export spending</source>
        <translation>Exportar los gastos</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>Gastos</translation>
    </message>
    <message>
        <source>Service ID</source>
        <translation>ID del servicio</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Gastado</translation>
    </message>
</context>
<context>
    <name>BalanceHistoryPanel</name>
    <message>
        <source>+%1 on %2</source>
        <translation>+%1 el %2</translation>
    </message>
    <message>
        <source>top-up %1</source>
        <translation>recarga %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n earlier</source>
        <translation>
            <numerusform>%1 y %n anterior</numerusform>
            <numerusform>%1 y %n anteriores</numerusform>
        </translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>The line begins with the second check of the balance. Every check is kept.</source>
        <translation>La línea empieza con la segunda comprobación del saldo. Se guarda cada comprobación.</translation>
    </message>
    <message>
        <source>Fewer than two checks of the balance lie in this span. Every check is kept, and the line begins with the second one.</source>
        <translation>En este período hay menos de dos comprobaciones del saldo. Se guarda cada una, y la línea empieza con la segunda.</translation>
    </message>
    <message>
        <source>warn below %1</source>
        <translation>avisar por debajo de %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln pedido</numerusform>
            <numerusform>%Ln pedidos</numerusform>
        </translation>
    </message>
    <message>
        <source>money back %1</source>
        <translation>dinero devuelto %1</translation>
    </message>
    <message>
        <source>not explained %1</source>
        <translation>no explicado %1</translation>
    </message>
    <message>
        <source>not charged %1</source>
        <translation>no cobrado %1</translation>
    </message>
</context>
<context>
    <name>BalancePage</name>
    <message>
        <source>No account</source>
        <translation>Sin cuenta</translation>
    </message>
    <message>
        <source>Connect an account first; its balance and what it spends stand here then.</source>
        <translation>Conecte primero una cuenta; aquí aparecerán su saldo y lo que gasta.</translation>
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
        <source>The balance of %1 is %2, below your warning of %3.</source>
        <translation>El saldo de %1 es de %2, por debajo de su aviso de %3.</translation>
    </message>
    <message>
        <source>less than a day</source>
        <translation>menos de un día</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln day(s)</source>
        <translation>
            <numerusform>aproximadamente %Ln día</numerusform>
            <numerusform>aproximadamente %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The balance of %1 lasts for %2 at this rate; your warning is at %Ln day(s).</source>
        <translation>
            <numerusform>El saldo de %1 alcanza para %2 a este ritmo; su aviso es de %Ln día.</numerusform>
            <numerusform>El saldo de %1 alcanza para %2 a este ritmo; su aviso es de %Ln días.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Less than your warning of %Ln day(s)</source>
        <translation>
            <numerusform>Menos que su aviso de %Ln día</numerusform>
            <numerusform>Menos que su aviso de %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 by %2; %3 a day over %Ln day(s), less what came back</source>
        <extracomment>What was spent, by how many orders, what that makes a day, over how many days</extracomment>
        <translation>
            <numerusform>%1 por %2; %3 al día durante %Ln día, menos lo devuelto</numerusform>
            <numerusform>%1 por %2; %3 al día durante %Ln días, menos lo devuelto</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BalanceRange</name>
    <message>
        <source>24 hours</source>
        <translation>24 horas</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 días</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>este mes</translation>
    </message>
    <message>
        <source>all time</source>
        <translation>todo el tiempo</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Two days, the first and the last of a span</extracomment>
        <translation>del %1 al %2</translation>
    </message>
</context>
<context>
    <name>BalanceRangeBar</name>
    <message>
        <source>Span</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 d</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 d</translation>
    </message>
    <message>
        <source>90 d</source>
        <translation>90 d</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
</context>
<context>
    <name>BalanceWarning</name>
    <message>
        <source>Write an amount such as %1 or %2.</source>
        <translation>Escriba un importe como %1 o %2.</translation>
    </message>
    <message>
        <source>The amount cannot be below zero.</source>
        <translation>El importe no puede ser menor que cero.</translation>
    </message>
    <message>
        <source>Write a number of days such as 7.</source>
        <translation>Escriba un número de días, como 7.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln day(s).</source>
        <translation>
            <numerusform>Como máximo %Ln día.</numerusform>
            <numerusform>Como máximo %Ln días.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BalanceWarningPanel</name>
    <message>
        <source>Warn below</source>
        <translation>Avisar por debajo de</translation>
    </message>
    <message>
        <source>Warn when it lasts less than</source>
        <translation>Avisar si dura menos de</translation>
    </message>
    <message>
        <source>Low balance</source>
        <translation>Saldo bajo</translation>
    </message>
    <message>
        <source>Said once, and marked until it is topped up.</source>
        <translation>Se avisa una vez y queda marcado hasta la recarga.</translation>
    </message>
    <message>
        <source>No warning</source>
        <translation>Sin aviso</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
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
    <name>BatchStrip</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>Lo que se está haciendo</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 de %3</translation>
    </message>
</context>
<context>
    <name>BellButton</name>
    <message>
        <source>What happened</source>
        <translation>Lo ocurrido</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Sin novedades</translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln new</source>
        <translation>
            <numerusform>Más de %Ln novedad</numerusform>
            <numerusform>Más de %Ln novedades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln novedad</numerusform>
            <numerusform>%Ln novedades</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)
%3</source>
        <translation>%1 (%2)
%3</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
</context>
<context>
    <name>BulkCells</name>
    <message>
        <source>Order %1 is running for this link</source>
        <translation>El pedido %1 para este enlace está en curso</translation>
    </message>
    <message>
        <source>An order for this link may have been placed already</source>
        <translation>Puede que ya se haya realizado un pedido para este enlace</translation>
    </message>
    <message>
        <source>An order for this link is being sent</source>
        <translation>Se está enviando un pedido para este enlace</translation>
    </message>
    <message>
        <source>Same as line %1</source>
        <translation>Igual que la línea %1</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
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
        <source>Charge</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Other fields</source>
        <translation>Otros campos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln línea</numerusform>
            <numerusform>%Ln líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 a post</source>
        <translation>%1 por publicación</translation>
    </message>
</context>
<context>
    <name>BulkFiles</name>
    <message>
        <source>Open a list of orders</source>
        <translation>Abrir una lista de pedidos</translation>
    </message>
    <message>
        <source>Lists of orders (*.csv *.tsv *.txt)</source>
        <translation>Listas de pedidos (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
</context>
<context>
    <name>BulkHead</name>
    <message>
        <source>Open file…</source>
        <translation>Abrir archivo…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>Vaciar lista</translation>
    </message>
    <message>
        <source>Bulk order</source>
        <translation>Pedido masivo</translation>
    </message>
    <message>
        <source>Close bulk order</source>
        <translation>Cerrar pedido masivo</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a file&apos;s name, and how many lines</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>BulkIntake</name>
    <message>
        <source>Check lines</source>
        <translation>Comprobar líneas</translation>
    </message>
    <message>
        <source>Many orders at once</source>
        <translation>Muchos pedidos a la vez</translation>
    </message>
    <message>
        <source>Drop a file here, open one, paste from a spreadsheet, or type: service | link | quantity, one order a line. A first line that names the columns as the API&apos;s parameters allows every type of order.</source>
        <translation>Suelte aquí un archivo, abra uno, pegue desde una hoja de cálculo o escriba: servicio | enlace | cantidad, un pedido por línea. Si la primera línea da a las columnas los nombres de los parámetros de la API, se admiten pedidos de todo tipo.</translation>
    </message>
    <message>
        <source>Lines to order</source>
        <translation>Líneas para pedir</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Download a template…</source>
        <translation>Descargar una plantilla…</translation>
    </message>
    <message>
        <source>Earlier lists</source>
        <translation>Listas anteriores</translation>
    </message>
    <message>
        <source>Write or paste lines first.</source>
        <translation>Escriba o pegue primero unas líneas.</translation>
    </message>
</context>
<context>
    <name>BulkLine</name>
    <message>
        <source>“%1” is not for services of the type %2: empty it.</source>
        <translation>“%1” no es para servicios del tipo %2: déjelo vacío.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>Falta “%1”.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A field&apos;s name, then what is wrong with its content: &quot;Quantity: Order at least 100 for this service.&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The service&apos;s ID is missing.</source>
        <translation>Falta el ID del servicio.</translation>
    </message>
    <message>
        <source>Service %1 is not in this catalog.</source>
        <translation>El servicio %1 no está en este catálogo.</translation>
    </message>
    <message>
        <source>This service is no longer in the catalog.</source>
        <translation>Este servicio ya no está en el catálogo.</translation>
    </message>
</context>
<context>
    <name>BulkLineEditor</name>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Close line</source>
        <translation>Cerrar línea</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Línea %1</translation>
    </message>
    <message>
        <source>Leave out: %1</source>
        <translation>Omitir: %1</translation>
    </message>
</context>
<context>
    <name>BulkOrders</name>
    <message>
        <source>Bulk order</source>
        <translation>Pedido masivo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how far a list came, and how long it takes</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1. It is paused: %Ln line(s) wait.</source>
        <translation>
            <numerusform>%1. Está en pausa: %Ln línea en espera.</numerusform>
            <numerusform>%1. Está en pausa: %Ln líneas en espera.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. It stopped by itself: %2</source>
        <translation>%1. Se detuvo automáticamente: %2</translation>
    </message>
    <message>
        <source>%1. It came to its end.</source>
        <translation>%1. Ha terminado.</translation>
    </message>
    <message numerus="yes">
        <source>A bulk order of %Ln line(s) is prepared and not placed.</source>
        <translation>
            <numerusform>Hay un pedido masivo de %Ln línea preparado y sin realizar.</numerusform>
            <numerusform>Hay un pedido masivo de %Ln líneas preparado y sin realizar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>%1. It is paused: %2</source>
        <translation>%1. Está en pausa: %2</translation>
    </message>
</context>
<context>
    <name>BulkPatience</name>
    <message numerus="yes">
        <source>Something is wrong at the provider: %n line(s) in a row may or may not have been placed. Look there before you go on.</source>
        <translation>
            <numerusform>Algo falla en el proveedor: %n línea puede haberse realizado o no. Compruébelo allí antes de continuar.</numerusform>
            <numerusform>Algo falla en el proveedor: %n líneas seguidas pueden haberse realizado o no. Compruébelo allí antes de continuar.</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider does not accept the API key. %1</source>
        <translation>El proveedor no acepta la clave de API. %1</translation>
    </message>
    <message>
        <source>The balance does not suffice for this line. %1</source>
        <translation>El saldo no alcanza para esta línea. %1</translation>
    </message>
    <message>
        <source>The provider keeps asking to wait. %1</source>
        <translation>El proveedor sigue pidiendo esperar. %1</translation>
    </message>
    <message>
        <source>The provider cannot be reached. %1</source>
        <translation>No se puede acceder al proveedor. %1</translation>
    </message>
</context>
<context>
    <name>BulkPlacer</name>
    <message>
        <source>The program ended while this list was being placed.</source>
        <translation>El programa terminó mientras se realizaba esta lista.</translation>
    </message>
    <message>
        <source>The list was paused before this line was sent.</source>
        <translation>La lista se puso en pausa antes de enviar esta línea.</translation>
    </message>
    <message>
        <source>The provider took this line as order %1, but that cannot be written down: %2</source>
        <translation>El proveedor aceptó esta línea como pedido %1, pero eso no se puede anotar: %2</translation>
    </message>
    <message>
        <source>The ledger cannot be read or written, and nothing is sent that is not written down: %1</source>
        <translation>El registro no se puede leer o escribir, y no se envía nada que no esté anotado: %1</translation>
    </message>
</context>
<context>
    <name>BulkPreview</name>
    <message>
        <source>Which lines are shown</source>
        <translation>Qué líneas se muestran</translation>
    </message>
    <message>
        <source>Remove faulty</source>
        <translation>Quitar erróneas</translation>
    </message>
    <message>
        <source>Export faulty…</source>
        <translation>Exportar erróneas…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Already running</source>
        <translation>Ya en curso</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Repetidas</translation>
    </message>
    <message>
        <source>Faulty</source>
        <translation>Erróneas</translation>
    </message>
    <message>
        <source>Export the faulty lines</source>
        <translation>Exportar las líneas erróneas</translation>
    </message>
    <message>
        <source>faulty-lines.csv</source>
        <translation>lineas-erroneas.csv</translation>
    </message>
    <message>
        <source>No line is faulty.</source>
        <translation>Ninguna línea es errónea.</translation>
    </message>
</context>
<context>
    <name>BulkPreviewFoot</name>
    <message numerus="yes">
        <source>Place %Ln order(s) for %1? That takes %2, at %3.</source>
        <translation>
            <numerusform>¿Hacer %Ln pedido por %1? Tardará %2, a razón de %3.</numerusform>
            <numerusform>¿Hacer %Ln pedidos por %1? Tardará %2, a razón de %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 It is more than your balance of %2: placing will stop where the money ends.</source>
        <translation>%1 Es más que su saldo de %2: se dejará de pedir donde se acabe el dinero.</translation>
    </message>
    <message numerus="yes">
        <source>Place the %Ln that are already running too</source>
        <translation>
            <numerusform>Hacer también %Ln ya en curso</numerusform>
            <numerusform>Hacer también los %Ln ya en curso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Place the %Ln that are repeated too</source>
        <translation>
            <numerusform>Hacer también %Ln repetido</numerusform>
            <numerusform>Hacer también los %Ln repetidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Place the %Ln that are repeated or already running too</source>
        <translation>
            <numerusform>Hacer también %Ln repetido o ya en curso</numerusform>
            <numerusform>Hacer también los %Ln repetidos o ya en curso</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nothing to place yet</source>
        <translation>Aún no hay nada que pedir</translation>
    </message>
    <message numerus="yes">
        <source>Place %Ln order(s)</source>
        <translation>
            <numerusform>Hacer %Ln pedido</numerusform>
            <numerusform>Hacer %Ln pedidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkReader</name>
    <message>
        <source>This is not a file.</source>
        <translation>Esto no es un archivo.</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1</source>
        <translation>No se puede abrir el archivo: %1</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>No se puede leer el archivo: %1</translation>
    </message>
</context>
<context>
    <name>BulkResult</name>
    <message>
        <source>Not placed: the list was stopped</source>
        <translation>No realizado: la lista se detuvo</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>May have been placed</source>
        <translation>Puede haberse realizado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
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
        <source>Charge</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Order ID</source>
        <translation>ID de pedido</translation>
    </message>
    <message>
        <source>%1; the order was deleted since</source>
        <translation>%1; el pedido se eliminó después</translation>
    </message>
</context>
<context>
    <name>BulkResultModel</name>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
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
        <source>Charge</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Order ID</source>
        <translation>ID de pedido</translation>
    </message>
</context>
<context>
    <name>BulkRun</name>
    <message>
        <source>Which lines are shown</source>
        <translation>Qué líneas se muestran</translation>
    </message>
    <message>
        <source>Try the failed ones again</source>
        <translation>Reintentar los fallidos</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Realizados</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>No realizados</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln order(s) again that were refused or never sent, for %1?</source>
        <translation>
            <numerusform>¿Enviar de nuevo %Ln pedido que fue rechazado o no se envió, por %1?</numerusform>
            <numerusform>¿Enviar de nuevo %Ln pedidos que fueron rechazados o no se enviaron, por %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln again</source>
        <translation>
            <numerusform>Enviar %Ln de nuevo</numerusform>
            <numerusform>Enviar %Ln de nuevo</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the results</source>
        <translation>Exportar los resultados</translation>
    </message>
    <message>
        <source>bulk-order-results.csv</source>
        <translation>resultados-pedido-masivo.csv</translation>
    </message>
    <message>
        <source>No line has failed.</source>
        <translation>No ha fallado ninguna línea.</translation>
    </message>
</context>
<context>
    <name>BulkRunFoot</name>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>New bulk order</source>
        <translation>Nuevo pedido masivo</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Lines done</source>
        <translation>Líneas terminadas</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Waiting for the provider; it goes on by itself · safe to close</source>
        <translation>Esperando al proveedor; continúa automáticamente · se puede cerrar sin riesgo</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>%1 · %2 · safe to close</source>
        <translation>%1 · %2 · se puede cerrar sin riesgo</translation>
    </message>
    <message numerus="yes">
        <source>Paused · %Ln line(s) wait · safe to close</source>
        <translation>
            <numerusform>En pausa · %Ln línea en espera · se puede cerrar sin riesgo</numerusform>
            <numerusform>En pausa · %Ln líneas en espera · se puede cerrar sin riesgo</numerusform>
        </translation>
    </message>
    <message>
        <source>It stopped by itself at line %1: %2</source>
        <translation>Se detuvo automáticamente en la línea %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Stopped · %Ln line(s) were never sent</source>
        <translation>
            <numerusform>Detenido · %Ln línea no se envió</numerusform>
            <numerusform>Detenido · %Ln líneas no se enviaron</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: every order was placed.</source>
        <translation>Terminado: se realizaron todos los pedidos.</translation>
    </message>
    <message>
        <source>Done. What is unconfirmed may have been placed: look into it in Orders before anything is sent again.</source>
        <translation>Terminado. Lo que está sin confirmar puede haberse realizado: revíselo en Pedidos antes de volver a enviar nada.</translation>
    </message>
    <message>
        <source>Done. The provider&apos;s words stand beside each line that was not placed.</source>
        <translation>Terminado. Junto a cada línea no realizada aparece lo que dijo el proveedor.</translation>
    </message>
    <message>
        <source>It is paused: %1</source>
        <translation>Está en pausa: %1</translation>
    </message>
</context>
<context>
    <name>BulkSheet</name>
    <message>
        <source>Bulk order</source>
        <translation>Pedido masivo</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>Se guardó %1.</translation>
    </message>
    <message>
        <source>Save a template</source>
        <translation>Guardar una plantilla</translation>
    </message>
    <message>
        <source>bulk-order-template.csv</source>
        <translation>plantilla-pedido-masivo.csv</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file&apos;s name, and why it is refused</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Yes, place %Ln order(s)</source>
        <translation>
            <numerusform>Sí, hacer %Ln pedido</numerusform>
            <numerusform>Sí, hacer %Ln pedidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop for good? %Ln line(s) will not be placed; what was placed stays placed.</source>
        <translation>
            <numerusform>¿Detener definitivamente? %Ln línea no se realizará; lo ya realizado se mantiene.</numerusform>
            <numerusform>¿Detener definitivamente? %Ln líneas no se realizarán; lo ya realizado se mantiene.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop the list</source>
        <translation>Detener la lista</translation>
    </message>
    <message>
        <source>The list could not be written down, so nothing of it was sent: %1</source>
        <translation>La lista no se pudo anotar, así que no se envió nada de ella: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln línea</numerusform>
            <numerusform>%Ln líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) left</source>
        <translation>
            <numerusform>Queda %Ln línea</numerusform>
            <numerusform>Quedan %Ln líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>New bulk order</source>
        <translation>Nuevo pedido masivo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln pedido</numerusform>
            <numerusform>%Ln pedidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>The lines are checked as soon as the catalog is there.</source>
        <translation>Las líneas se comprobarán en cuanto esté disponible el catálogo.</translation>
    </message>
    <message numerus="yes">
        <source>Quit Orderdeck? %Ln prepared line(s) that are not placed would be lost.</source>
        <translation>
            <numerusform>¿Salir de Orderdeck? Se perdería %Ln línea preparada y sin realizar.</numerusform>
            <numerusform>¿Salir de Orderdeck? Se perderían %Ln líneas preparadas y sin realizar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>There is no list on the clipboard: copy lines or a file first.</source>
        <translation>No hay ninguna lista en el portapapeles: copie primero unas líneas o un archivo.</translation>
    </message>
    <message>
        <source>There are no lines in it.</source>
        <translation>No contiene ninguna línea.</translation>
    </message>
    <message>
        <source>A list is being written down. Give this one again in a moment.</source>
        <translation>Se está anotando una lista. Vuelva a intentarlo con esta en un momento.</translation>
    </message>
    <message>
        <source>Pasted list</source>
        <translation>Lista pegada</translation>
    </message>
    <message>
        <source>Another list is being placed. This one can be placed when it has come to its end.</source>
        <translation>Se está realizando otra lista. Esta podrá realizarse cuando aquella haya terminado.</translation>
    </message>
</context>
<context>
    <name>BulkTable</name>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Edit the line…</source>
        <translation>Editar la línea…</translation>
    </message>
    <message>
        <source>Remove the chosen lines</source>
        <translation>Quitar las líneas elegidas</translation>
    </message>
</context>
<context>
    <name>BulkText</name>
    <message>
        <source>The number “%1,%2” is split by its comma, which stands between the columns too. Write it as %1%2, or in quotation marks.</source>
        <translation>El número “%1,%2” queda dividido por la coma, que también separa las columnas. Escríbalo como %1%2 o entre comillas.</translation>
    </message>
    <message>
        <source>The line has %1 columns, but only %2 are known. Where “%3” is part of a text, put the text in quotation marks; other columns need a header.</source>
        <translation>La línea tiene %1 columnas, pero solo se conocen %2. Si “%3” forma parte de un texto, ponga el texto entre comillas; para otras columnas hace falta un encabezado.</translation>
    </message>
    <message>
        <source>The first line names the columns, but none of them is called “service”.</source>
        <translation>La primera línea da nombre a las columnas, pero ninguna se llama “service”.</translation>
    </message>
    <message>
        <source>The column “%1” is there twice.</source>
        <translation>La columna “%1” está repetida.</translation>
    </message>
    <message>
        <source>The line has only one column. Write it as: service | link | quantity</source>
        <translation>La línea tiene una sola columna. Escríbala así: servicio | enlace | cantidad</translation>
    </message>
    <message>
        <source>This is not a text file. A list is plain text or CSV.</source>
        <translation>Esto no es un archivo de texto. Una lista es texto sin formato o CSV.</translation>
    </message>
    <message>
        <source>This is a spreadsheet or an archive, not text. Save it as CSV and open that file.</source>
        <translation>Esto es una hoja de cálculo o un archivo comprimido, no texto. Guárdelo como CSV y abra ese archivo.</translation>
    </message>
    <message>
        <source>The list is larger than %1 MB. Split it into several lists.</source>
        <translation>La lista ocupa más de %1 MB. Divídala en varias listas.</translation>
    </message>
    <message>
        <source>The list has more than %1 lines. Split it into several lists.</source>
        <translation>La lista tiene más de %1 líneas. Divídala en varias listas.</translation>
    </message>
    <message>
        <source>There is no order in this list.</source>
        <translation>En esta lista no hay ningún pedido.</translation>
    </message>
    <message>
        <source>ID of a service of the type %1</source>
        <translation>ID de un servicio del tipo %1</translation>
    </message>
    <message>
        <source>The line is too long to be an order.</source>
        <translation>La línea es demasiado larga para ser un pedido.</translation>
    </message>
    <message>
        <source>The line holds NUL bytes or other signs that are no text. Type it again.</source>
        <translation>La línea contiene bytes NUL u otros signos que no son texto. Escríbala de nuevo.</translation>
    </message>
    <message>
        <source>The line holds letters in another encoding than the rest of the list. Type it again.</source>
        <translation>La línea contiene letras en una codificación distinta de la del resto de la lista. Escríbala de nuevo.</translation>
    </message>
    <message>
        <source>A quotation mark is opened here and never closed.</source>
        <translation>Aquí se abren unas comillas que no se cierran.</translation>
    </message>
    <message>
        <source>service</source>
        <comment>the name of a column of service ids, as people write it</comment>
        <translation>servicio</translation>
    </message>
</context>
<context>
    <name>BulkTotalsLabel</name>
    <message>
        <source>Charge</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>more than your balance of %1</source>
        <translation>más que su saldo de %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a charge, and of which balance</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>BulkWords</name>
    <message>
        <source>a few seconds</source>
        <translation>unos segundos</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s)</source>
        <translation>
            <numerusform>aproximadamente %n segundo</numerusform>
            <numerusform>unos %n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>aproximadamente %n minuto</numerusform>
            <numerusform>unos %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>aproximadamente %n hora</numerusform>
            <numerusform>unas %n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>quedan unos segundos</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>queda aproximadamente %n segundo</numerusform>
            <numerusform>quedan unos %n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>queda aproximadamente %n minuto</numerusform>
            <numerusform>quedan unos %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>queda aproximadamente %n hora</numerusform>
            <numerusform>quedan unas %n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a minute as the provider allows</source>
        <translation>%1 por minuto, según permite el proveedor</translation>
    </message>
    <message>
        <source>too large to be calculated</source>
        <translation>un importe demasiado grande para calcularlo</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>Bulk order: %1 of %2 placed</source>
        <translation>Pedido masivo: %1 de %2 realizados</translation>
    </message>
</context>
<context>
    <name>CatalogBrowser</name>
    <message>
        <source>The catalog could not be refreshed. %1</source>
        <translation>No se pudo actualizar el catálogo. %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>The saved search “%1” is removed.</source>
        <translation>La búsqueda guardada “%1” se quitó.</translation>
    </message>
    <message>
        <source>The refresh was stopped. The catalog is as it was.</source>
        <translation>La actualización se detuvo. El catálogo queda como estaba.</translation>
    </message>
    <message>
        <source>No services are shown that could be exported.</source>
        <translation>No se muestra ningún servicio que se pueda exportar.</translation>
    </message>
    <message>
        <source>The catalog of %1 could not be refreshed. %2</source>
        <translation>No se pudo actualizar el catálogo de %1. %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>An account&apos;s name, then why it has no catalog</extracomment>
        <translation>%1: %2</translation>
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
    <message>
        <source>Changed</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>My price</source>
        <translation>Mi precio</translation>
    </message>
    <message>
        <source>Lowest rate of these for %1</source>
        <extracomment>%1 is a kind of services: &quot;Instagram · Followers&quot;.</extracomment>
        <translation>El precio más bajo de estos para %1</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Más bajo</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Finishes in</source>
        <translation>Termina en</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Finishes in, minutes</source>
        <translation>Termina en, minutos</translation>
    </message>
    <message>
        <source>Delivered, %</source>
        <translation>Entregado, %</translation>
    </message>
</context>
<context>
    <name>CatalogChangeText</name>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>De vuelta</translation>
    </message>
    <message>
        <source>Dearer</source>
        <translation>Más caro</translation>
    </message>
    <message>
        <source>+%1%</source>
        <translation>+%1&#xa0;%</translation>
    </message>
    <message>
        <source>Cheaper</source>
        <translation>Más barato</translation>
    </message>
    <message>
        <source>−%1%</source>
        <translation>−%1&#xa0;%</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Renombrado</translation>
    </message>
    <message>
        <source>Refill added</source>
        <translation>Reposición añadida</translation>
    </message>
    <message>
        <source>Refill ended</source>
        <translation>Reposición retirada</translation>
    </message>
    <message>
        <source>Cancel added</source>
        <translation>Cancelación añadida</translation>
    </message>
    <message>
        <source>Cancel ended</source>
        <translation>Cancelación retirada</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>hace %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>hace %1 h</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <translation>hace %1 d</translation>
    </message>
    <message>
        <source>The rate rose from %1 to %2, %3.</source>
        <translation>El precio subió de %1 a %2, %3.</translation>
    </message>
    <message>
        <source>The rate fell from %1 to %2, %3.</source>
        <translation>El precio bajó de %1 a %2, %3.</translation>
    </message>
    <message>
        <source>The rate rose by %1%, from %2 to %3, %4.</source>
        <translation>El precio subió un %1&#xa0;%, de %2 a %3, %4.</translation>
    </message>
    <message>
        <source>The rate fell by %1%, from %2 to %3, %4.</source>
        <translation>El precio bajó un %1&#xa0;%, de %2 a %3, %4.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>New in the catalog, %1.</source>
        <translation>Nuevo en el catálogo, %1.</translation>
    </message>
    <message>
        <source>Gone from the catalog, %1.</source>
        <translation>Retirado del catálogo, %1.</translation>
    </message>
    <message>
        <source>Back in the catalog, %1.</source>
        <translation>De vuelta en el catálogo, %1.</translation>
    </message>
    <message>
        <source>The limits went from %1 to %2, %3.</source>
        <translation>Los límites pasaron de %1 a %2, %3.</translation>
    </message>
    <message>
        <source>The name was “%1” and became “%2”, %3.</source>
        <translation>El nombre era “%1” y pasó a ser “%2”, %3.</translation>
    </message>
    <message>
        <source>Refill has been offered since %1.</source>
        <translation>Se ofrece reposición desde el %1.</translation>
    </message>
    <message>
        <source>Refill is no longer offered; it ended %1.</source>
        <translation>Ya no se ofrece reposición; terminó %1.</translation>
    </message>
    <message>
        <source>Cancel has been offered since %1.</source>
        <translation>Se ofrece cancelación desde el %1.</translation>
    </message>
    <message>
        <source>Cancel is no longer offered; it ended %1.</source>
        <translation>Ya no se ofrece cancelación; terminó %1.</translation>
    </message>
    <message>
        <source>The type was “%1” and became “%2”, %3.</source>
        <translation>El tipo era “%1” y pasó a ser “%2”, %3.</translation>
    </message>
</context>
<context>
    <name>CatalogChoice</name>
    <message>
        <source>CATALOG OF</source>
        <extracomment>In front of a choice: the current account, or all accounts</extracomment>
        <translation>CATÁLOGO DE</translation>
    </message>
    <message>
        <source>Catalog of</source>
        <translation>Catálogo de</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>The current account or all accounts</source>
        <translation>La cuenta actual o todas las cuentas</translation>
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
        <translation>Todas</translation>
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
    <message>
        <source>Dearer</source>
        <translation>Más caros</translation>
    </message>
    <message>
        <source>Cheaper</source>
        <translation>Más baratos</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevos</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Retirados</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>De vuelta</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Changed limits</source>
        <translation>Cambio de límites</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Changed name</source>
        <translation>Cambio de nombre</translation>
    </message>
    <message>
        <source>Changed refill</source>
        <translation>Cambio de reposición</translation>
    </message>
    <message>
        <source>Changed cancel</source>
        <translation>Cambio de cancelación</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Changed type</source>
        <translation>Cambio de tipo</translation>
    </message>
    <message>
        <source>Changed in 7 days</source>
        <translation>Cambios en 7 días</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Búsquedas</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Guardar esta búsqueda…</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>An account that is not shown</source>
        <translation>Una cuenta que no se muestra</translation>
    </message>
</context>
<context>
    <name>CatalogKind</name>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>%1 (package)</source>
        <extracomment>%1 is a kind of services (&quot;Instagram · Followers&quot;) that are sold as packages.</extracomment>
        <translation>%1 (paquete)</translation>
    </message>
    <message>
        <source>%1 (subscription)</source>
        <extracomment>%1 is a kind of services (&quot;Instagram · Likes&quot;) that are delivered to coming posts.</extracomment>
        <translation>%1 (suscripción)</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Seguidores</translation>
    </message>
    <message>
        <source>Subscribers</source>
        <translation>Suscriptores</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Premium members</source>
        <translation>Miembros premium</translation>
    </message>
    <message>
        <source>Friends</source>
        <translation>Amigos</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>Me gusta</translation>
    </message>
    <message>
        <source>Page likes</source>
        <translation>Me gusta de página</translation>
    </message>
    <message>
        <source>Comment likes</source>
        <translation>Me gusta en comentarios</translation>
    </message>
    <message>
        <source>Live likes</source>
        <translation>Me gusta en directos</translation>
    </message>
    <message>
        <source>Dislikes</source>
        <translation>No me gusta</translation>
    </message>
    <message>
        <source>Upvotes</source>
        <translation>Votos positivos</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>Reacciones</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Visualizaciones</translation>
    </message>
    <message>
        <source>Story views</source>
        <translation>Visualizaciones de historias</translation>
    </message>
    <message>
        <source>Reel views</source>
        <translation>Visualizaciones de reels</translation>
    </message>
    <message>
        <source>Shorts views</source>
        <translation>Visualizaciones de Shorts</translation>
    </message>
    <message>
        <source>Live views</source>
        <translation>Espectadores en directo</translation>
    </message>
    <message>
        <source>Impressions</source>
        <translation>Impresiones</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>Profile visits</source>
        <translation>Visitas al perfil</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>Clics</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>Custom comments</source>
        <translation>Comentarios personalizados</translation>
    </message>
    <message>
        <source>Comment replies</source>
        <translation>Respuestas a comentarios</translation>
    </message>
    <message>
        <source>Live comments</source>
        <translation>Comentarios en directos</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Reseñas</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Valoraciones</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Menciones</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Compartidos</translation>
    </message>
    <message>
        <source>Live shares</source>
        <translation>Compartidos de directos</translation>
    </message>
    <message>
        <source>Reposts</source>
        <translation>Republicaciones</translation>
    </message>
    <message>
        <source>Saves</source>
        <translation>Guardados</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>Reproducciones</translation>
    </message>
    <message>
        <source>Monthly listeners</source>
        <translation>Oyentes mensuales</translation>
    </message>
    <message>
        <source>Watch hours</source>
        <translation>Horas de visualización</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votos</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Descargas</translation>
    </message>
    <message>
        <source>Bot starts</source>
        <translation>Inicios de bot</translation>
    </message>
    <message>
        <source>Boosts</source>
        <translation>Impulsos</translation>
    </message>
    <message>
        <source>Premium</source>
        <translation>Premium</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Estrellas</translation>
    </message>
</context>
<context>
    <name>CatalogLanguage</name>
    <message>
        <source>Rate per 1000, as in rate&lt;0.5 or rate:0.1..0.5</source>
        <translation>Precio por 1000, como en rate&lt;0.5 o rate:0.1..0.5</translation>
    </message>
    <message>
        <source>Category, as in cat:&quot;tiktok views&quot;</source>
        <translation>Categoría, como en cat:&quot;tiktok views&quot;</translation>
    </message>
    <message>
        <source>Smallest quantity, as in min&lt;=100</source>
        <translation>Cantidad mínima, como en min&lt;=100</translation>
    </message>
    <message>
        <source>Largest quantity, as in max&gt;=10k</source>
        <translation>Cantidad máxima, como en max&gt;=10k</translation>
    </message>
    <message>
        <source>Refill offered: yes or no</source>
        <translation>Ofrece reposición: yes (sí) o no</translation>
    </message>
    <message>
        <source>Cancel offered: yes or no</source>
        <translation>Ofrece cancelación: yes (sí) o no</translation>
    </message>
    <message>
        <source>Drip-feed offered: yes or no</source>
        <translation>Ofrece entrega gradual: yes (sí) o no</translation>
    </message>
    <message>
        <source>Type of the service, as in type:poll</source>
        <translation>Tipo del servicio, como en type:poll</translation>
    </message>
    <message>
        <source>Favourites only</source>
        <translation>Solo favoritos</translation>
    </message>
    <message>
        <source>New since then, as in new:7d (h, d or w)</source>
        <translation>Nuevos desde entonces, como en new:7d (h, d o w)</translation>
    </message>
    <message>
        <source>Changed lately, as in changed:price</source>
        <translation>Con cambios recientes, como en changed:price</translation>
    </message>
    <message>
        <source>Services that are no longer offered</source>
        <translation>Servicios que ya no se ofrecen</translation>
    </message>
    <message>
        <source>ID of the service, as in id:102</source>
        <translation>ID del servicio, como en id:102</translation>
    </message>
    <message>
        <source>One side or the other</source>
        <translation>Un lado o el otro</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Se ofrece</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>No se ofrece</translation>
    </message>
    <message>
        <source>In the last 24 hours</source>
        <translation>En las últimas 24 horas</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>En los últimos 7 días</translation>
    </message>
    <message>
        <source>In the last 4 weeks</source>
        <translation>En las últimas 4 semanas</translation>
    </message>
    <message>
        <source>Dearer or cheaper</source>
        <translation>Más caros o más baratos</translation>
    </message>
    <message>
        <source>Dearer</source>
        <translation>Más caros</translation>
    </message>
    <message>
        <source>Cheaper</source>
        <translation>Más baratos</translation>
    </message>
    <message>
        <source>Other smallest or largest quantity</source>
        <translation>Otra cantidad mínima o máxima</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Otro nombre</translation>
    </message>
    <message>
        <source>Refill begun or ended</source>
        <translation>Reposición añadida o retirada</translation>
    </message>
    <message>
        <source>Cancel begun or ended</source>
        <translation>Cancelación añadida o retirada</translation>
    </message>
    <message>
        <source>Another type</source>
        <translation>Otro tipo</translation>
    </message>
    <message>
        <source>Whatever changed</source>
        <translation>Cualquier cambio</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>No bracket was opened before this one.</source>
        <translation>Antes de este no se abrió ningún paréntesis.</translation>
    </message>
    <message>
        <source>Something must stand on both sides of OR.</source>
        <translation>Debe haber algo a ambos lados de OR.</translation>
    </message>
    <message>
        <source>There are too many brackets within brackets.</source>
        <translation>Hay demasiados paréntesis dentro de otros paréntesis.</translation>
    </message>
    <message>
        <source>The bracket is not closed.</source>
        <translation>El paréntesis no está cerrado.</translation>
    </message>
    <message>
        <source>Nothing stands between the brackets.</source>
        <translation>No hay nada entre los paréntesis.</translation>
    </message>
    <message>
        <source>The quotation mark is not closed.</source>
        <translation>Las comillas no están cerradas.</translation>
    </message>
    <message>
        <source>The range “%1” ends before it begins.</source>
        <translation>El rango “%1” termina antes de empezar.</translation>
    </message>
    <message>
        <source>“%1” is not a rate. Write it like 0.5, 1,000 or 0.1..0.5.</source>
        <translation>“%1” no es un precio. Escríbalo como 0.5, 1,000 o 0.1..0.5.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number. Write it like 500, 10,000, 10k or 100..10k.</source>
        <translation>“%1” no es un número entero. Escríbalo como 500, 10,000, 10k o 100..10k.</translation>
    </message>
    <message>
        <source>“yes” or “no” belongs here, not “%1”.</source>
        <translation>Aquí va “yes” o “no”, no “%1”.</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write hours, days or weeks: 24h, 7d or 2w.</source>
        <translation>“%1” no es un período. Escriba horas, días o semanas: 24h, 7d o 2w.</translation>
    </message>
    <message>
        <source>“%1” is not one of: %2.</source>
        <translation>“%1” no es ninguno de estos: %2.</translation>
    </message>
    <message>
        <source>A number is missing here.</source>
        <translation>Aquí falta un número.</translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <translation>Aquí falta un valor.</translation>
    </message>
    <message>
        <source>This takes a colon: only numbers are compared.</source>
        <translation>Esto lleva dos puntos: solo se comparan números.</translation>
    </message>
    <message>
        <source>Account, as in account:&quot;my panel&quot;</source>
        <translation>Cuenta, como en account:&quot;mi panel&quot;</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Usual time of my orders, as in finishes&lt;3h or finishes&lt;45m</source>
        <translation>Tiempo habitual de mis pedidos, como en finishes&lt;3h o finishes&lt;45m</translation>
    </message>
    <message>
        <source>Share of my units delivered, as in delivered&gt;95%</source>
        <translation>Proporción entregada de mis unidades, como en delivered&gt;95%</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write it like 45m, 3h or 2d.</source>
        <translation>“%1” no es una duración. Escríbala como 45m, 3h o 2d.</translation>
    </message>
    <message>
        <source>“%1” is not a share. Write it like 95% or 95.</source>
        <translation>“%1” no es una proporción. Escríbala como 95% o 95.</translation>
    </message>
</context>
<context>
    <name>CatalogNotice</name>
    <message>
        <source>Catalog</source>
        <translation>Catálogo</translation>
    </message>
    <message>
        <source>Keep the old catalog</source>
        <translation>Conservar el catálogo anterior</translation>
    </message>
    <message>
        <source>Take the new one</source>
        <translation>Usar el nuevo</translation>
    </message>
    <message numerus="yes">
        <source>Only %1 of %2 services came, and %Ln entries of the reply could not be read. The old catalog stays until you choose.</source>
        <translation>
            <numerusform>Solo llegaron %1 de %2 servicios y no se pudo leer %Ln entrada de la respuesta. El catálogo anterior se mantiene hasta que usted elija.</numerusform>
            <numerusform>Solo llegaron %1 de %2 servicios y no se pudieron leer %Ln entradas de la respuesta. El catálogo anterior se mantiene hasta que usted elija.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1 of %2 services came. The old catalog stays until you choose.</source>
        <translation>Solo llegaron %1 de %2 servicios. El catálogo anterior se mantiene hasta que usted elija.</translation>
    </message>
    <message numerus="yes">
        <source>%1: only %2 of %3 services came, and %Ln entries of the reply could not be read. The old catalog stays until you choose.</source>
        <translation>
            <numerusform>%1: solo llegaron %2 de %3 servicios y no se pudo leer %Ln entrada de la respuesta. El catálogo anterior se mantiene hasta que usted elija.</numerusform>
            <numerusform>%1: solo llegaron %2 de %3 servicios y no se pudieron leer %Ln entradas de la respuesta. El catálogo anterior se mantiene hasta que usted elija.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: only %2 of %3 services came. The old catalog stays until you choose.</source>
        <translation>%1: solo llegaron %2 de %3 servicios. El catálogo anterior se mantiene hasta que usted elija.</translation>
    </message>
</context>
<context>
    <name>CatalogWatch</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A service&apos;s id and what happened to it: &quot;102 (dearer, other limits)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between words of a list</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n of your services changed: %1 and others.</source>
        <translation>
            <numerusform>%n de sus servicios cambió: %1 y otros.</numerusform>
            <numerusform>%n de sus servicios cambiaron: %1 y otros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your services changed: %1.</source>
        <translation>
            <numerusform>%n de sus servicios cambió: %1.</numerusform>
            <numerusform>%n de sus servicios cambiaron: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>dearer (%1)</source>
        <translation>más caro (%1)</translation>
    </message>
    <message>
        <source>cheaper (%1)</source>
        <translation>más barato (%1)</translation>
    </message>
    <message>
        <source>Favourite %1 changed: %2.</source>
        <translation>El favorito %1 cambió: %2.</translation>
    </message>
    <message>
        <source>Service %1, which you have orders of, changed: %2.</source>
        <translation>El servicio %1, del que tiene pedidos, cambió: %2.</translation>
    </message>
    <message>
        <source>Favourite %1 is new in the catalog.</source>
        <translation>El favorito %1 es nuevo en el catálogo.</translation>
    </message>
    <message>
        <source>Favourite %1 is no longer in the catalog.</source>
        <translation>El favorito %1 ya no está en el catálogo.</translation>
    </message>
    <message>
        <source>Favourite %1 is in the catalog again.</source>
        <translation>El favorito %1 está de nuevo en el catálogo.</translation>
    </message>
    <message>
        <source>Favourite %1 is dearer: %2.</source>
        <translation>El favorito %1 es más caro: %2.</translation>
    </message>
    <message>
        <source>Favourite %1 is cheaper: %2.</source>
        <translation>El favorito %1 es más barato: %2.</translation>
    </message>
    <message>
        <source>Favourite %1 has other limits: %2 → %3.</source>
        <translation>El favorito %1 tiene otros límites: %2 → %3.</translation>
    </message>
    <message>
        <source>Favourite %1 is now called “%2”.</source>
        <translation>El favorito %1 se llama ahora “%2”.</translation>
    </message>
    <message>
        <source>Favourite %1 now offers refills.</source>
        <translation>El favorito %1 ofrece ahora reposición.</translation>
    </message>
    <message>
        <source>Favourite %1 offers no refills any more.</source>
        <translation>El favorito %1 ya no ofrece reposición.</translation>
    </message>
    <message>
        <source>Orders of favourite %1 can now be cancelled.</source>
        <translation>Los pedidos del favorito %1 ahora se pueden cancelar.</translation>
    </message>
    <message>
        <source>Orders of favourite %1 cannot be cancelled any more.</source>
        <translation>Los pedidos del favorito %1 ya no se pueden cancelar.</translation>
    </message>
    <message>
        <source>Favourite %1 is of another type: %2 → %3.</source>
        <translation>El favorito %1 es de otro tipo: %2 → %3.</translation>
    </message>
    <message>
        <source>Service %1, which you have orders of, is new in the catalog.</source>
        <translation>El servicio %1, del que tiene pedidos, es nuevo en el catálogo.</translation>
    </message>
    <message>
        <source>Service %1, which you have orders of, is no longer in the catalog.</source>
        <translation>El servicio %1, del que tiene pedidos, ya no está en el catálogo.</translation>
    </message>
    <message>
        <source>Service %1, which you have orders of, is in the catalog again.</source>
        <translation>El servicio %1, del que tiene pedidos, está de nuevo en el catálogo.</translation>
    </message>
    <message>
        <source>Service %1, which you have orders of, is dearer: %2.</source>
        <translation>El servicio %1, del que tiene pedidos, es más caro: %2.</translation>
    </message>
    <message>
        <source>Service %1, which you have orders of, is cheaper: %2.</source>
        <translation>El servicio %1, del que tiene pedidos, es más barato: %2.</translation>
    </message>
    <message>
        <source>Service %1, which you have orders of, has other limits: %2 → %3.</source>
        <translation>El servicio %1, del que tiene pedidos, tiene otros límites: %2 → %3.</translation>
    </message>
    <message>
        <source>Service %1, which you have orders of, is now called “%2”.</source>
        <translation>El servicio %1, del que tiene pedidos, se llama ahora “%2”.</translation>
    </message>
    <message>
        <source>Service %1, which you have orders of, now offers refills.</source>
        <translation>El servicio %1, del que tiene pedidos, ahora ofrece reposiciones.</translation>
    </message>
    <message>
        <source>Service %1, which you have orders of, offers no refills any more.</source>
        <translation>El servicio %1, del que tiene pedidos, ya no ofrece reposiciones.</translation>
    </message>
    <message>
        <source>Orders of service %1, of which you have some, can now be cancelled.</source>
        <translation>Los pedidos del servicio %1, de los que tiene algunos, ahora se pueden cancelar.</translation>
    </message>
    <message>
        <source>Orders of service %1, of which you have some, cannot be cancelled any more.</source>
        <translation>Los pedidos del servicio %1, de los que tiene algunos, ya no se pueden cancelar.</translation>
    </message>
    <message>
        <source>Service %1, which you have orders of, is of another type: %2 → %3.</source>
        <translation>El servicio %1, del que tiene pedidos, es de otro tipo: %2 → %3.</translation>
    </message>
    <message>
        <source>%1 → %2 per 1,000</source>
        <translation>%1 → %2 por 1000</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>The least and the most that can be ordered: &quot;100 to 10,000&quot;</extracomment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>back</source>
        <translation>de vuelta</translation>
    </message>
    <message>
        <source>dearer</source>
        <translation>más caro</translation>
    </message>
    <message>
        <source>cheaper</source>
        <translation>más barato</translation>
    </message>
    <message>
        <source>other limits</source>
        <translation>otros límites</translation>
    </message>
    <message>
        <source>other name</source>
        <translation>otro nombre</translation>
    </message>
    <message>
        <source>refill changed</source>
        <translation>cambio en la reposición</translation>
    </message>
    <message>
        <source>cancelling changed</source>
        <translation>cambio en la cancelación</translation>
    </message>
    <message>
        <source>other type</source>
        <translation>otro tipo</translation>
    </message>
</context>
<context>
    <name>CategorySpending</name>
    <message>
        <source>Not in the catalog</source>
        <translation>No está en el catálogo</translation>
    </message>
</context>
<context>
    <name>CertificatesSection</name>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>Authorities (CA) that are trusted besides the system&apos;s, where a provider or a network has one of its own. Who cannot prove who they are is never talked to.</source>
        <translation>Autoridades (CA) de confianza además de las del sistema, para cuando un proveedor o una red tiene la suya propia. Con quien no puede demostrar su identidad no se habla nunca.</translation>
    </message>
    <message>
        <source>Trust the next one for</source>
        <translation>Confiar en el próximo para</translation>
    </message>
    <message>
        <source>Add a certificate…</source>
        <translation>Añadir un certificado…</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Todas las cuentas</translation>
    </message>
    <message>
        <source>Only those of the system are trusted.</source>
        <translation>Solo se confía en las del sistema.</translation>
    </message>
    <message>
        <source>for all accounts</source>
        <translation>para todas las cuentas</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>para %1</translation>
    </message>
    <message>
        <source>Issued by %1 · %2</source>
        <extracomment>%1 who issued a certificate, %2 &quot;for all accounts&quot; or &quot;for (an account)&quot;</extracomment>
        <translation>Emitido por %1 · %2</translation>
    </message>
    <message>
        <source>Expired on %1: it is trusted no more</source>
        <translation>Caducó el %1: ya no se confía en él</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>Válido hasta el %1</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <extracomment>%1 the SHA-256 fingerprint of a certificate</extracomment>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the certificate %1</source>
        <translation>Quitar el certificado %1</translation>
    </message>
    <message>
        <source>“%1” is trusted no more.</source>
        <translation>Ya no se confía en “%1”.</translation>
    </message>
    <message>
        <source>Add a certificate</source>
        <translation>Añadir un certificado</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der)</source>
        <translation>Certificados (*.pem *.crt *.cer *.der)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>Trusted from now on: %1</source>
        <translation>De confianza a partir de ahora: %1</translation>
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
    <name>ChildOrdersModel</name>
    <message>
        <source>Not in Orders</source>
        <translation>No está en Pedidos</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 remain</source>
        <translation>restante: %1</translation>
    </message>
    <message>
        <source>Order ID</source>
        <translation>ID de pedido</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>First told</source>
        <translation>Indicado por primera vez</translation>
    </message>
</context>
<context>
    <name>ChildOrdersView</name>
    <message>
        <source>Add to Orders</source>
        <translation>Añadir a Pedidos</translation>
    </message>
    <message>
        <source>Orders made, in words</source>
        <translation>Resumen de los pedidos generados</translation>
    </message>
    <message>
        <source>Orders made</source>
        <translation>Pedidos generados</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) made.</source>
        <translation>
            <numerusform>%Ln pedido generado.</numerusform>
            <numerusform>%Ln pedidos generados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Runs, as the provider tells: %1.</source>
        <translation>Ejecuciones, según el proveedor: %1.</translation>
    </message>
    <message>
        <source>Posts, as the provider tells: %1.</source>
        <translation>Publicaciones, según el proveedor: %1.</translation>
    </message>
    <message>
        <source>Until %1.</source>
        <translation>Hasta %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them not in Orders.</source>
        <translation>
            <numerusform>%Ln de ellos no está en Pedidos.</numerusform>
            <numerusform>%Ln de ellos no están en Pedidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The account was removed.</source>
        <translation>La cuenta se eliminó.</translation>
    </message>
    <message>
        <source>Orders are being added already.</source>
        <translation>Ya se están añadiendo pedidos.</translation>
    </message>
</context>
<context>
    <name>ColumnsMenu</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Restablecer columnas</translation>
    </message>
    <message>
        <source>Ctrl ↑↓ moves a column</source>
        <translation>Ctrl ↑↓ mueve una columna</translation>
    </message>
    <message>
        <source>Comfortable rows</source>
        <translation>Filas amplias</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Filas compactas</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Search everything</source>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>Search services, orders, commands</source>
        <translation>Buscar servicios, pedidos, comandos</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>↑↓ choose · Enter opens · Esc closes</source>
        <translation>↑↓ elige · Intro abre · Esc cierra</translation>
    </message>
    <message>
        <source>Looking through the orders…</source>
        <translation>Buscando en los pedidos…</translation>
    </message>
    <message>
        <source>Nothing is called like that.</source>
        <translation>No hay nada con ese nombre.</translation>
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
    <message numerus="yes">
        <source>Offline, again in %n s</source>
        <translation>
            <numerusform>Sin conexión, de nuevo en %n s</numerusform>
            <numerusform>Sin conexión, de nuevo en %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting %n s</source>
        <translation>
            <numerusform>Esperando %n s</numerusform>
            <numerusform>Esperando %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>Esperando al llavero…</translation>
    </message>
    <message>
        <source>No API key</source>
        <translation>Sin clave de API</translation>
    </message>
</context>
<context>
    <name>ConnectionWatch</name>
    <message numerus="yes">
        <source>%1 It is asked again in %n s.</source>
        <translation>
            <numerusform>%1 Se le pregunta de nuevo en %n s.</numerusform>
            <numerusform>%1 Se le pregunta de nuevo en %n s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The provider asks us to wait %n s.</source>
        <translation>
            <numerusform>El proveedor pide esperar %n s.</numerusform>
            <numerusform>El proveedor pide esperar %n s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The provider asks us to wait a little; it is asked again in %n s.</source>
        <translation>
            <numerusform>El proveedor pide esperar un poco; se le pregunta de nuevo en %n s.</numerusform>
            <numerusform>El proveedor pide esperar un poco; se le pregunta de nuevo en %n s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrashNotice</name>
    <message>
        <source>How Orderdeck ended</source>
        <translation>Cómo terminó Orderdeck</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Guardar informe…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Orderdeck did not end in an orderly way last time.</source>
        <translation>La última vez Orderdeck no terminó de forma ordenada.</translation>
    </message>
    <message>
        <source>Orderdeck did not end in an orderly way some time ago.</source>
        <translation>Hace algún tiempo Orderdeck no terminó de forma ordenada.</translation>
    </message>
    <message>
        <source>Every order is where it was.</source>
        <translation>Todos los pedidos están donde estaban.</translation>
    </message>
    <message numerus="yes">
        <source>Every order is where it was: %n order(s) were being sent and are under Unconfirmed.</source>
        <translation>
            <numerusform>Todos los pedidos están donde estaban: %n se estaba enviando y está en Sin confirmar.</numerusform>
            <numerusform>Todos los pedidos están donde estaban: %n se estaban enviando y están en Sin confirmar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every order is where it was; none was being sent.</source>
        <translation>Todos los pedidos están donde estaban; ninguno se estaba enviando.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Ver</translation>
    </message>
</context>
<context>
    <name>DBusNoticeServer</name>
    <message>
        <source>Show</source>
        <translation>Ver</translation>
    </message>
</context>
<context>
    <name>DataTable</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy with headers</source>
        <translation>Copiar con encabezados</translation>
    </message>
    <message numerus="yes">
        <source>No more than %Ln row(s) are copied at once. Choose fewer, or export them.</source>
        <translation>
            <numerusform>No se copia más de %Ln fila a la vez. Elija menos o expórtelas.</numerusform>
            <numerusform>No se copian más de %Ln filas a la vez. Elija menos o expórtelas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayRangePanel</name>
    <message>
        <source>Show orders</source>
        <translation>Ver pedidos</translation>
    </message>
    <message>
        <source>Range of days</source>
        <translation>Intervalo de días</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>El último día es anterior al primero.</translation>
    </message>
</context>
<context>
    <name>DeepLink</name>
    <message>
        <source>It is encoded wrongly or so that it hides something.</source>
        <translation>Está mal codificado o lo está de un modo que oculta algo.</translation>
    </message>
    <message numerus="yes">
        <source>It is longer than %Ln character(s).</source>
        <translation>
            <numerusform>Tiene más de %Ln carácter.</numerusform>
            <numerusform>Tiene más de %Ln caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not begin with “orderdeck:”.</source>
        <translation>No empieza por “orderdeck:”.</translation>
    </message>
    <message>
        <source>It holds spaces or characters that cannot be seen.</source>
        <translation>Contiene espacios o caracteres que no se ven.</translation>
    </message>
    <message>
        <source>It names a computer or a folder; such a link names only what to show.</source>
        <translation>Indica un equipo o una carpeta; un enlace así solo indica lo que hay que mostrar.</translation>
    </message>
    <message>
        <source>It holds the sign #, which means nothing here; written as %23 it is a part of the text.</source>
        <translation>Contiene el signo #, que aquí no significa nada; escrito como %23 forma parte del texto.</translation>
    </message>
    <message>
        <source>It asks for something that Orderdeck does not know.</source>
        <translation>Pide algo que Orderdeck no conoce.</translation>
    </message>
    <message>
        <source>There is something behind “%1” that means nothing there.</source>
        <translation>Detrás de “%1” hay algo que ahí no significa nada.</translation>
    </message>
    <message>
        <source>The id is missing.</source>
        <translation>Falta el ID.</translation>
    </message>
    <message>
        <source>It names an account or a key. A link is always for the account that is chosen.</source>
        <translation>Indica una cuenta o una clave. Un enlace es siempre para la cuenta elegida.</translation>
    </message>
    <message>
        <source>It holds a part that means nothing there.</source>
        <translation>Contiene una parte que ahí no significa nada.</translation>
    </message>
    <message>
        <source>It says the same thing twice.</source>
        <translation>Dice lo mismo dos veces.</translation>
    </message>
    <message>
        <source>What stands for an id cannot be one.</source>
        <translation>Lo que figura como ID no puede serlo.</translation>
    </message>
    <message>
        <source>What it searches for is too long.</source>
        <translation>Lo que busca es demasiado largo.</translation>
    </message>
    <message>
        <source>The quantity is not a number of plain digits.</source>
        <translation>La cantidad no es un número escrito solo con cifras.</translation>
    </message>
    <message>
        <source>The link of the order is neither a plain web address nor a name.</source>
        <translation>El enlace del pedido no es ni una dirección web sencilla ni un nombre.</translation>
    </message>
</context>
<context>
    <name>DeleteSheet</name>
    <message>
        <source>Type %1</source>
        <translation>Escriba %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Eliminar definitivamente</translation>
    </message>
    <message>
        <source>Delete orders for good</source>
        <translation>Eliminar pedidos definitivamente</translation>
    </message>
    <message>
        <source>Adding up what goes…</source>
        <translation>Calculando lo que se elimina…</translation>
    </message>
    <message>
        <source>DELETE</source>
        <extracomment>The word a person types before orders are deleted for good. In capitals.</extracomment>
        <translation>ELIMINAR</translation>
    </message>
    <message>
        <source>What is deleted</source>
        <translation>Lo que se elimina</translation>
    </message>
    <message>
        <source>This cannot be undone. Spending and the records of services will lack these orders, and what the balance fell by for them will no longer be explained. A copy of the ledger is kept first.</source>
        <translation>Esto no se puede deshacer. Estos pedidos faltarán en el gasto y en el historial de los servicios, y ya no se podrá explicar lo que bajó el saldo por ellos. Antes se guarda una copia del registro.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) with their history and refills.</source>
        <translation>
            <numerusform>%Ln pedido con su historial y sus reposiciones.</numerusform>
            <numerusform>%Ln pedidos con su historial y sus reposiciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>The oldest is of %1, the newest of %2.</source>
        <translation>El más antiguo es del %1; el más reciente, del %2.</translation>
    </message>
    <message>
        <source>Together they cost %1.</source>
        <translation>En total costaron %1.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source>Copying the ledger…</source>
        <translation>Copiando el registro…</translation>
    </message>
    <message>
        <source>Deleting order %1 of %2…</source>
        <translation>Eliminando pedido %1 de %2…</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>No se eliminó nada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) deleted.</source>
        <translation>
            <numerusform>%Ln pedido eliminado.</numerusform>
            <numerusform>%Ln pedidos eliminados.</numerusform>
        </translation>
    </message>
    <message>
        <source>The ledger as it was before is kept in %1.</source>
        <translation>El registro tal como estaba antes se conserva en %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>DeliveryChart</name>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>%1 of %2 delivered, %3.</source>
        <extracomment>What a chart shows, in words: how many of how many, at what time</extracomment>
        <translation>%1 de %2 entregados, %3.</translation>
    </message>
    <message>
        <source>Expected to be done %1.</source>
        <translation>Final previsto: %1.</translation>
    </message>
</context>
<context>
    <name>DeliveryPane</name>
    <message>
        <source>REFILLS</source>
        <translation>REPOSICIONES</translation>
    </message>
    <message>
        <source>Refills</source>
        <translation>Reposiciones</translation>
    </message>
    <message>
        <source>Refill %1: %2, asked %3</source>
        <translation>Reposición %1: %2, solicitada %3</translation>
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
    <message numerus="yes">
        <source>Close Orderdeck all the same? %n order(s) that the provider took are not in the ledger yet: keep a copy of %1 first.</source>
        <translation>
            <numerusform>¿Cerrar Orderdeck de todos modos? %n pedido que aceptó el proveedor aún no está en el registro: guarde antes una copia de %1.</numerusform>
            <numerusform>¿Cerrar Orderdeck de todos modos? %n pedidos que aceptó el proveedor aún no están en el registro: guarde antes una copia de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Cerrar de todos modos</translation>
    </message>
    <message numerus="yes">
        <source>The outcome of %n order(s) could not be written into the ledger (%1). It is tried again until it is written; no other order is sent before.</source>
        <translation>
            <numerusform>El resultado de %n pedido no se pudo escribir en el registro (%1). Se reintentará hasta que quede escrito; antes no se enviará ningún otro pedido.</numerusform>
            <numerusform>El resultado de %n pedidos no se pudo escribir en el registro (%1). Se reintentará hasta que quede escrito; antes no se enviará ningún otro pedido.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The provider took %n order(s) as %1, but the ledger could not be written (%2). Keep a copy. It is tried again until it is written; no other order is sent before.</source>
        <translation>
            <numerusform>El proveedor aceptó %n pedido con el ID %1, pero no se pudo escribir en el registro (%2). Guarde una copia. Se reintentará hasta que quede escrito; antes no se enviará ningún otro pedido.</numerusform>
            <numerusform>El proveedor aceptó %n pedidos con los ID %1, pero no se pudo escribir en el registro (%2). Guarde una copia. Se reintentará hasta que queden escritos; antes no se enviará ningún otro pedido.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy order IDs</source>
        <translation>Copiar los ID de los pedidos</translation>
    </message>
    <message>
        <source>%1 took order %2 (%3) when it could not be written down, and the ledger has no row for it. Add it on the Orders page.</source>
        <translation>%1 aceptó el pedido %2 (%3) cuando no se podía anotar, y el registro no tiene ninguna fila para él. Añádalo en la página Pedidos.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>An account&apos;s name, then what changed in its catalog</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Ver</translation>
    </message>
</context>
<context>
    <name>DiagnosticsSection</name>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>With the names and addresses of the accounts</source>
        <translation>Con los nombres y direcciones de las cuentas</translation>
    </message>
    <message>
        <source>Orderdeck talks to the providers of your accounts and to nobody else. It sends no reports: what you want somebody to know you copy and send yourself.</source>
        <translation>Orderdeck habla con los proveedores de sus cuentas y con nadie más. No envía informes: lo que quiera dar a conocer a alguien, lo copia y lo envía usted.</translation>
    </message>
    <message>
        <source>The diagnostics tell the versions, the system, the screens, what is set, how many orders there are and the last errors. Never a key, a password, a link or an order.</source>
        <translation>El diagnóstico indica las versiones, el sistema, las pantallas, los ajustes, cuántos pedidos hay y los últimos errores. Nunca una clave, una contraseña, un enlace ni un pedido.</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copiar diagnóstico</translation>
    </message>
    <message>
        <source>Show diagnostics</source>
        <translation>Mostrar diagnóstico</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
</context>
<context>
    <name>EarlierLists</name>
    <message>
        <source>There are none yet</source>
        <translation>Aún no hay ninguna</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 of %4 placed</source>
        <translation>%1 · %2 · %3 de %4 realizados</translation>
    </message>
</context>
<context>
    <name>EvidencePanel</name>
    <message>
        <source>Check balance now</source>
        <translation>Comprobar saldo ahora</translation>
    </message>
    <message>
        <source>No other order of this account has been placed yet.</source>
        <translation>Todavía no se ha realizado ningún otro pedido de esta cuenta.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Indicios</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Lo que se envió</translation>
    </message>
    <message>
        <source>Balances</source>
        <translation>Saldos</translation>
    </message>
    <message>
        <source>What the balance says</source>
        <translation>Lo que indica el saldo</translation>
    </message>
    <message>
        <source>WHAT WAS SENT</source>
        <translation>LO QUE SE ENVIÓ</translation>
    </message>
    <message>
        <source>WHY NOBODY KNOWS</source>
        <translation>POR QUÉ NO SE SABE</translation>
    </message>
    <message>
        <source>BALANCE</source>
        <translation>SALDO</translation>
    </message>
    <message>
        <source>ORDERS AROUND IT</source>
        <translation>PEDIDOS CERCANOS</translation>
    </message>
    <message>
        <source>Checking balance…</source>
        <translation>Comprobando saldo…</translation>
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
        <source>Expected charge</source>
        <translation>Cargo previsto</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a time and how long ago</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Before, %1</source>
        <comment>a time</comment>
        <translation>Antes, %1</translation>
    </message>
    <message>
        <source>After, %1</source>
        <comment>a time</comment>
        <translation>Después, %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other order(s) in between</source>
        <translation>
            <numerusform>%Ln pedido más entre ambos</numerusform>
            <numerusform>%Ln pedidos más entre ambos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidenceText</name>
    <message>
        <source>No balance is known from before it was sent, so the balance says nothing.</source>
        <translation>No se conoce ningún saldo anterior al envío, así que el saldo no indica nada.</translation>
    </message>
    <message>
        <source>No balance was told since. Check it now to compare.</source>
        <translation>Desde entonces no se ha recibido ningún saldo. Compruébelo ahora para comparar.</translation>
    </message>
    <message>
        <source>A subscription is charged post by post, so the balance says nothing.</source>
        <translation>Una suscripción se cobra publicación a publicación, así que el saldo no indica nada.</translation>
    </message>
    <message>
        <source>The order costs nothing, so the balance says nothing.</source>
        <translation>El pedido no cuesta nada, así que el saldo no indica nada.</translation>
    </message>
    <message>
        <source>The currency changed, so the balance says nothing.</source>
        <translation>La moneda cambió, así que el saldo no indica nada.</translation>
    </message>
    <message>
        <source>The balance fell by %1: exactly the charge of this order, so it was probably placed.</source>
        <translation>El saldo bajó %1: exactamente el cargo de este pedido, así que probablemente se realizó.</translation>
    </message>
    <message>
        <source>The balance fell by %1 more than the other orders of that time explain: exactly the charge of this order, so it was probably placed.</source>
        <translation>El saldo bajó %1 más de lo que explican los demás pedidos de ese momento: exactamente el cargo de este pedido, así que probablemente se realizó.</translation>
    </message>
    <message>
        <source>The balance fell by %1: more than the charge of this order, %2, so it was probably placed.</source>
        <translation>El saldo bajó %1: más que el cargo de este pedido, %2, así que probablemente se realizó.</translation>
    </message>
    <message>
        <source>The balance fell by %1 more than the other orders of that time explain: more than the charge of this order, %2, so it was probably placed.</source>
        <translation>El saldo bajó %1 más de lo que explican los demás pedidos de ese momento: más que el cargo de este pedido, %2, así que probablemente se realizó.</translation>
    </message>
    <message>
        <source>The balance fell by %1: less than the charge of this order, %2.</source>
        <translation>El saldo bajó %1: menos que el cargo de este pedido, %2.</translation>
    </message>
    <message>
        <source>The balance fell by %1 more than the other orders of that time explain: less than the charge of this order, %2.</source>
        <translation>El saldo bajó %1 más de lo que explican los demás pedidos de ese momento: menos que el cargo de este pedido, %2.</translation>
    </message>
    <message>
        <source>The balance did not fall, so this order was probably not placed.</source>
        <translation>El saldo no bajó, así que este pedido probablemente no se realizó.</translation>
    </message>
    <message>
        <source>The balance fell by just what the other orders of that time cost, so this order was probably not placed.</source>
        <translation>El saldo bajó justo lo que costaron los demás pedidos de ese momento, así que este pedido probablemente no se realizó.</translation>
    </message>
    <message>
        <source>The balance is %1 higher than the orders of that time explain: money came in, so it says little.</source>
        <translation>El saldo es %1 más alto de lo que explican los pedidos de ese momento: entró dinero, así que indica poco.</translation>
    </message>
    <message numerus="yes">
        <source>%n other order(s) of that time may have been placed as well.</source>
        <translation>
            <numerusform>%n pedido más de ese momento también puede haberse realizado.</numerusform>
            <numerusform>%n pedidos más de ese momento también pueden haberse realizado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What %n order(s) of that time cost is not certain.</source>
        <translation>
            <numerusform>No es seguro lo que costó %n pedido de ese momento.</numerusform>
            <numerusform>No es seguro lo que costaron %n pedidos de ese momento.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another quantity</source>
        <translation>Otra cantidad</translation>
    </message>
    <message>
        <source>Same charge</source>
        <translation>Mismo cargo</translation>
    </message>
    <message>
        <source>Another charge</source>
        <translation>Otro cargo</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Posible</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>difiere</translation>
    </message>
    <message>
        <source>says nothing</source>
        <translation>no indica nada</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>concuerda</translation>
    </message>
    <message>
        <source>more than was ordered</source>
        <translation>más de lo pedido</translation>
    </message>
</context>
<context>
    <name>ExportChoices</name>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>Libro de cálculo (XLSX)</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Separador</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Coma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Punto y coma</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>UTF-8, with numbers written like %1. What a spreadsheet would take for a formula stays text.</source>
        <translation>UTF-8, con los números escritos como %1. Lo que una hoja de cálculo tomaría por una fórmula se conserva como texto.</translation>
    </message>
    <message>
        <source>Numbers are numbers and ids stay text; the head stays in sight and has filters.</source>
        <translation>Los números son números y los ID se conservan como texto; el encabezado permanece a la vista y tiene filtros.</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Libro de cálculo (*.xlsx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Writing row %1 of %2…</source>
        <translation>Escribiendo la fila %1 de %2…</translation>
    </message>
    <message>
        <source>Finishing the file…</source>
        <translation>Terminando el archivo…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Detenido. No se guardó nada.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>Reading what is to be written…</source>
        <translation>Leyendo lo que se va a escribir…</translation>
    </message>
</context>
<context>
    <name>FacetChip</name>
    <message>
        <source>%1 %2</source>
        <comment>a word and how many</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>FacetDelegate</name>
    <message>
        <source>Name of the saved search</source>
        <translation>Nombre de la búsqueda guardada</translation>
    </message>
</context>
<context>
    <name>FacetList</name>
    <message>
        <source>Enter chooses a row alone, Space adds it to those chosen in its section or takes it away; Left and Right fold and unfold. F2 renames a saved search, Del removes it.</source>
        <translation>Intro elige solo esa fila, Espacio la añade a las elegidas de su sección o la quita de ellas; Izquierda y Derecha pliegan y despliegan. F2 cambia el nombre de una búsqueda guardada, Supr la quita.</translation>
    </message>
    <message>
        <source>Show these alone</source>
        <translation>Mostrar solo esto</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>Mostrar esto</translation>
    </message>
    <message>
        <source>Take away from those shown</source>
        <translation>Quitar de lo mostrado</translation>
    </message>
    <message>
        <source>Add to those shown</source>
        <translation>Añadir a lo mostrado</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Plegar</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Desplegar</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>FacetPanel</name>
    <message>
        <source>Find a category</source>
        <translation>Buscar una categoría</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorías</translation>
    </message>
</context>
<context>
    <name>FaultsDialog</name>
    <message>
        <source>Reply of the provider</source>
        <translation>Respuesta del proveedor</translation>
    </message>
    <message>
        <source>Everything that could be read is in the catalog. This is what the provider sent:</source>
        <translation>Todo lo que se pudo leer está en el catálogo. Esto es lo que envió el proveedor:</translation>
    </message>
    <message>
        <source>Entries of the reply</source>
        <translation>Entradas de la respuesta</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copiar todo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries of the reply could not be read, %1 look wrong</source>
        <translation>
            <numerusform>%Ln entrada de la respuesta no se pudo leer, %1 con aspecto erróneo</numerusform>
            <numerusform>%Ln entradas de la respuesta no se pudieron leer, %1 con aspecto erróneo</numerusform>
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
        <source>%Ln entries of the reply look wrong</source>
        <translation>
            <numerusform>%Ln entrada de la respuesta parece errónea</numerusform>
            <numerusform>%Ln entradas de la respuesta parecen erróneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are not listed.</source>
        <translation>
            <numerusform>%Ln más no se muestra.</numerusform>
            <numerusform>%Ln más no se muestran.</numerusform>
        </translation>
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
    <name>FilterChips</name>
    <message>
        <source>Remove the filter %1</source>
        <translation>Quitar el filtro %1</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Borrar todos los filtros</translation>
    </message>
</context>
<context>
    <name>FindChoice</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidatos</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Progreso de la búsqueda</translation>
    </message>
    <message>
        <source>Result of the search</source>
        <translation>Resultado de la búsqueda</translation>
    </message>
    <message>
        <source>The order ids of this provider are not numbers that count up, so there is no range of them to search. If you find the id on the provider&apos;s page, enter it under “It was placed”.</source>
        <translation>Los ID de pedido de este proveedor no son números correlativos, así que no hay ningún rango en el que buscar. Si encuentra el ID en la página del proveedor, introdúzcalo en “Se realizó”.</translation>
    </message>
    <message>
        <source>Orders that were placed about the same time have ids nearby. The provider is asked about the ids between them; those that answer and that no order of this ledger has are shown.</source>
        <translation>Los pedidos realizados más o menos al mismo tiempo tienen ID cercanos. Se consulta al proveedor por los ID que hay entre ellos; se muestran los que responden y no son de ningún pedido de este registro.</translation>
    </message>
    <message>
        <source>No other order of this account shows where to look. If you know about where its ids stand, enter a range: those that answer are shown.</source>
        <translation>Ningún otro pedido de esta cuenta indica dónde buscar. Si sabe aproximadamente por dónde van sus ID, introduzca un rango: se muestran los que responden.</translation>
    </message>
    <message>
        <source>The search ended early. %1</source>
        <translation>La búsqueda terminó antes de tiempo. %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these ids answer(s), but the ledger has those orders already.</source>
        <translation>
            <numerusform>%Ln de estos ID responde, pero el registro ya tiene ese pedido.</numerusform>
            <numerusform>%Ln de estos ID responden, pero el registro ya tiene esos pedidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these ids answers.</source>
        <translation>Ninguno de estos ID responde.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) that the ledger does not know. Choose one to compare it.</source>
        <translation>
            <numerusform>%Ln pedido que el registro no conoce. Elíjalo para compararlo.</numerusform>
            <numerusform>%Ln pedidos que el registro no conoce. Elija uno para compararlo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>%1 of %2 ids asked about</source>
        <translation>Consultados %1 de %2 ID</translation>
    </message>
    <message numerus="yes">
        <source>%Ln id(s) got no clear answer, so the order may still be there.</source>
        <translation>
            <numerusform>%Ln ID no recibió una respuesta clara, así que el pedido aún puede estar ahí.</numerusform>
            <numerusform>%Ln ID no recibieron una respuesta clara, así que el pedido aún puede estar ahí.</numerusform>
        </translation>
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
    <name>FoundOrdersModel</name>
    <message>
        <source>Order ID</source>
        <translation>ID de pedido</translation>
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
        <source>Start count</source>
        <translation>Recuento inicial</translation>
    </message>
    <message>
        <source>Remains</source>
        <translation>Restante</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Coincidencia</translation>
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
    <name>Happening</name>
    <message numerus="yes">
        <source>%Ln order(s) completed</source>
        <translation>
            <numerusform>%Ln pedido completado</numerusform>
            <numerusform>%Ln pedidos completados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln completed</source>
        <translation>
            <numerusform>%Ln completado</numerusform>
            <numerusform>%Ln completados</numerusform>
        </translation>
    </message>
    <message>
        <source>Order %1 completed</source>
        <translation>Pedido %1 completado</translation>
    </message>
    <message>
        <source>Orders completed</source>
        <translation>Pedidos completados</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) partial</source>
        <translation>
            <numerusform>%Ln pedido parcial</numerusform>
            <numerusform>%Ln pedidos parciales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln partial</source>
        <translation>
            <numerusform>%Ln parcial</numerusform>
            <numerusform>%Ln parciales</numerusform>
        </translation>
    </message>
    <message>
        <source>Order %1 partial</source>
        <translation>Pedido %1 parcial</translation>
    </message>
    <message>
        <source>Orders partial</source>
        <translation>Pedidos parciales</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) canceled</source>
        <translation>
            <numerusform>%Ln pedido cancelado</numerusform>
            <numerusform>%Ln pedidos cancelados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln canceled</source>
        <translation>
            <numerusform>%Ln cancelado</numerusform>
            <numerusform>%Ln cancelados</numerusform>
        </translation>
    </message>
    <message>
        <source>Order %1 canceled</source>
        <translation>Pedido %1 cancelado</translation>
    </message>
    <message>
        <source>Orders canceled or refunded</source>
        <translation>Pedidos cancelados o reembolsados</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) failed</source>
        <translation>
            <numerusform>%Ln pedido fallido</numerusform>
            <numerusform>%Ln pedidos fallidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln fallido</numerusform>
            <numerusform>%Ln fallidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Order %1 failed</source>
        <translation>Pedido %1 fallido</translation>
    </message>
    <message>
        <source>Orders failed</source>
        <translation>Pedidos fallidos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) late</source>
        <translation>
            <numerusform>%Ln pedido con retraso</numerusform>
            <numerusform>%Ln pedidos con retraso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <translation>
            <numerusform>%Ln con retraso</numerusform>
            <numerusform>%Ln con retraso</numerusform>
        </translation>
    </message>
    <message>
        <source>Order %1 is late</source>
        <translation>El pedido %1 lleva retraso</translation>
    </message>
    <message>
        <source>Orders late</source>
        <translation>Pedidos con retraso</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) unconfirmed</source>
        <translation>
            <numerusform>%Ln pedido sin confirmar</numerusform>
            <numerusform>%Ln pedidos sin confirmar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unconfirmed</source>
        <translation>
            <numerusform>%Ln sin confirmar</numerusform>
            <numerusform>%Ln sin confirmar</numerusform>
        </translation>
    </message>
    <message>
        <source>Order %1 is unconfirmed</source>
        <translation>El pedido %1 está sin confirmar</translation>
    </message>
    <message>
        <source>Orders unconfirmed</source>
        <translation>Pedidos sin confirmar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) running again</source>
        <translation>
            <numerusform>%Ln pedido de nuevo en curso</numerusform>
            <numerusform>%Ln pedidos de nuevo en curso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running again</source>
        <translation>
            <numerusform>%Ln de nuevo en curso</numerusform>
            <numerusform>%Ln de nuevo en curso</numerusform>
        </translation>
    </message>
    <message>
        <source>Order %1 is running again</source>
        <translation>El pedido %1 está de nuevo en curso</translation>
    </message>
    <message>
        <source>Orders running again</source>
        <translation>Pedidos de nuevo en curso</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refill(s) completed</source>
        <translation>
            <numerusform>%Ln reposición completada</numerusform>
            <numerusform>%Ln reposiciones completadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Refill of order %1 completed</source>
        <translation>Reposición del pedido %1 completada</translation>
    </message>
    <message>
        <source>Refills completed</source>
        <translation>Reposiciones completadas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refill(s) rejected</source>
        <translation>
            <numerusform>%Ln reposición rechazada</numerusform>
            <numerusform>%Ln reposiciones rechazadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Refill of order %1 rejected</source>
        <translation>Reposición del pedido %1 rechazada</translation>
    </message>
    <message>
        <source>Refills rejected</source>
        <translation>Reposiciones rechazadas</translation>
    </message>
    <message>
        <source>The balance is low</source>
        <translation>El saldo es bajo</translation>
    </message>
    <message>
        <source>Balance low</source>
        <translation>Saldo bajo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln list(s) of orders finished</source>
        <translation>
            <numerusform>%Ln lista de pedidos terminada</numerusform>
            <numerusform>%Ln listas de pedidos terminadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists of orders finished</source>
        <translation>Listas de pedidos terminadas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln list(s) of orders paused</source>
        <translation>
            <numerusform>%Ln lista de pedidos en pausa</numerusform>
            <numerusform>%Ln listas de pedidos en pausa</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists of orders paused</source>
        <translation>Listas de pedidos en pausa</translation>
    </message>
    <message>
        <source>Services changed</source>
        <translation>Cambios en los servicios</translation>
    </message>
    <message>
        <source>Prices of favourites and running services changed</source>
        <translation>Cambios de precio en favoritos y en servicios en curso</translation>
    </message>
    <message>
        <source>The provider is out of reach</source>
        <translation>No se puede acceder al proveedor</translation>
    </message>
    <message>
        <source>Provider out of reach for long</source>
        <translation>Proveedor inaccesible durante mucho tiempo</translation>
    </message>
    <message>
        <source>The API key was refused</source>
        <translation>Se rechazó la clave de API</translation>
    </message>
    <message>
        <source>API key refused</source>
        <translation>Clave de API rechazada</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Two of several things that happened: &quot;37 orders completed&quot;, &quot;2 partial&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>An account&apos;s name, then what happened there</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1” is placed</source>
        <translation>Se ha realizado “%1”</translation>
    </message>
    <message>
        <source>“%1” is paused</source>
        <translation>“%1” está en pausa</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>detail</comment>
        <extracomment>What happened, then what is known more of it</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>HappeningsModel</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
</context>
<context>
    <name>HappeningsPanel</name>
    <message>
        <source>Mark all as seen</source>
        <translation>Marcar todo como visto</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Lo ocurrido</translation>
    </message>
    <message>
        <source>What happened since you last looked</source>
        <translation>Lo ocurrido desde la última vez que miró</translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation>Todavía no ha ocurrido nada</translation>
    </message>
    <message>
        <source>Orders that complete, fail or need you are listed here, and what else is worth a look.</source>
        <translation>Aquí se muestran los pedidos que se completan, fallan o requieren su atención, y todo lo demás que conviene mirar.</translation>
    </message>
    <message>
        <source>There is nothing new.</source>
        <translation>No hay novedades.</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Search the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Orderdeck guide</source>
        <translation>Guía de Orderdeck</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chapter(s)</source>
        <translation>
            <numerusform>%Ln capítulo</numerusform>
            <numerusform>%Ln capítulos</numerusform>
        </translation>
    </message>
    <message>
        <source>You have not gone on from another chapter.</source>
        <translation>No ha pasado aquí desde otro capítulo.</translation>
    </message>
</context>
<context>
    <name>IdRangeForm</name>
    <message>
        <source>From id</source>
        <translation>Desde el ID</translation>
    </message>
    <message>
        <source>To id</source>
        <translation>Hasta el ID</translation>
    </message>
    <message>
        <source>Search these ids</source>
        <translation>Buscar estos ID</translation>
    </message>
    <message>
        <source>A number, as order ids are.</source>
        <translation>Un número, como los ID de pedido.</translation>
    </message>
    <message>
        <source>Not below the first id.</source>
        <translation>No puede ser menor que el primer ID.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln id(s) in one search.</source>
        <translation>
            <numerusform>Como máximo %Ln ID por búsqueda.</numerusform>
            <numerusform>Como máximo %Ln ID por búsqueda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln id(s); this provider is asked about one at a time, at most %1 a minute.</source>
        <translation>
            <numerusform>%Ln ID; a este proveedor se le consultan de uno en uno, como máximo %1 por minuto.</numerusform>
            <numerusform>%Ln ID; a este proveedor se le consultan de uno en uno, como máximo %1 por minuto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln id(s), up to 100 in one request, at most %1 requests a minute.</source>
        <translation>
            <numerusform>%Ln ID, hasta 100 por solicitud, como máximo %1 solicitudes por minuto.</numerusform>
            <numerusform>%Ln ID, hasta 100 por solicitud, como máximo %1 solicitudes por minuto.</numerusform>
        </translation>
    </message>
    <message>
        <source>A search is under way.</source>
        <translation>Hay una búsqueda en curso.</translation>
    </message>
    <message>
        <source>Type the first and the last id to look at.</source>
        <translation>Escriba el primer y el último ID que se van a consultar.</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Press the new keys</source>
        <translation>Pulse las nuevas teclas</translation>
    </message>
</context>
<context>
    <name>KeyMessages</name>
    <message>
        <source>The API key of %1 could not be kept: it is known until Orderdeck ends. %2</source>
        <translation>No se pudo guardar la clave de API de %1: solo se conoce hasta que Orderdeck termine. %2</translation>
    </message>
    <message>
        <source>The key of the removed account could not be removed from where it was kept; it is tried again when Orderdeck starts. %1</source>
        <translation>No se pudo quitar la clave de la cuenta eliminada del lugar donde se guardaba; se volverá a intentar cuando se inicie Orderdeck. %1</translation>
    </message>
    <message>
        <source>Settings cannot be kept: what you change is forgotten when Orderdeck ends. %1</source>
        <translation>No se pueden guardar los ajustes: lo que cambie se olvida cuando Orderdeck termine. %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>An account&apos;s name, then why it has no key</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>Abrir Ajustes</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>KeyProblem</name>
    <message>
        <source>There is no key of this account in orderdeck.ini.</source>
        <translation>No hay ninguna clave de esta cuenta en orderdeck.ini.</translation>
    </message>
    <message>
        <source>The key could not be written into orderdeck.ini.</source>
        <translation>No se pudo escribir la clave en orderdeck.ini.</translation>
    </message>
    <message>
        <source>The key could not be written into orderdeck.ini. %1</source>
        <translation>No se pudo escribir la clave en orderdeck.ini. %1</translation>
    </message>
    <message>
        <source>There is no keychain on this system that answers.</source>
        <translation>En este sistema no hay ningún llavero que responda.</translation>
    </message>
    <message>
        <source>The keychain is locked or refuses. Unlock it and try again.</source>
        <translation>El llavero está bloqueado o deniega el acceso. Desbloquéelo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The keychain does not answer. Perhaps it waits behind other windows to be unlocked.</source>
        <translation>El llavero no responde. Quizá espera detrás de otras ventanas a que lo desbloquee.</translation>
    </message>
    <message>
        <source>The keychain shows no key of this account: it is locked, or the key was removed from it.</source>
        <translation>El llavero no muestra ninguna clave de esta cuenta: está bloqueado, o la clave se quitó de él.</translation>
    </message>
    <message>
        <source>The keychain took the key, but gave back another when it was read.</source>
        <translation>El llavero aceptó la clave, pero al leerla devolvió otra.</translation>
    </message>
    <message>
        <source>The keychain reports a fault.</source>
        <translation>El llavero informa de un fallo.</translation>
    </message>
    <message>
        <source>%1 It says: %2</source>
        <extracomment>A sentence, then what the system itself says</extracomment>
        <translation>%1 Dice: %2</translation>
    </message>
</context>
<context>
    <name>KeyRules</name>
    <message>
        <source>A key alone is for typing: hold Ctrl or Alt with it, or take a function key.</source>
        <translation>Una tecla sola sirve para escribir: combínela con Ctrl o Alt, o use una tecla de función.</translation>
    </message>
    <message>
        <source>These keys move and choose in fields and lists.</source>
        <translation>Estas teclas sirven para moverse y elegir en campos y listas.</translation>
    </message>
    <message>
        <source>These keys copy, paste, mark and undo everywhere.</source>
        <translation>Estas teclas copian, pegan, marcan y deshacen en todas partes.</translation>
    </message>
</context>
<context>
    <name>LanguageSection</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Interfaz</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>Words, numbers, money and dates, at once. What you have typed stays.</source>
        <translation>Textos, números, dinero y fechas, de inmediato. Lo que haya escrito se mantiene.</translation>
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
    <message>
        <source>There is no such list in the ledger.</source>
        <translation>Esa lista no está en el registro.</translation>
    </message>
    <message>
        <source>There is no ledger %1.</source>
        <translation>No existe el registro %1.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>A copy cannot take the place of the ledger itself.</source>
        <translation>Una copia no puede ocupar el lugar del propio registro.</translation>
    </message>
    <message>
        <source>The file %1 is not a ledger of Orderdeck.</source>
        <translation>El archivo %1 no es un registro de Orderdeck.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>No existe el archivo %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n count(s) of the list of statuses differ from the orders.</source>
        <translation>
            <numerusform>%n recuento de la lista de estados no coincide con los pedidos.</numerusform>
            <numerusform>%n recuentos de la lista de estados no coinciden con los pedidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list of statuses counts %n order(s) too many or too few.</source>
        <translation>
            <numerusform>La lista de estados cuenta %n pedido de más o de menos.</numerusform>
            <numerusform>La lista de estados cuenta %n pedidos de más o de menos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) have no history.</source>
        <translation>
            <numerusform>%n pedido no tiene historial.</numerusform>
            <numerusform>%n pedidos no tienen historial.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The open refills of %n order(s) are miscounted.</source>
        <translation>
            <numerusform>Las reposiciones abiertas de %n pedido están mal contadas.</numerusform>
            <numerusform>Las reposiciones abiertas de %n pedidos están mal contadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of lists belong to another order.</source>
        <translation>
            <numerusform>%n línea de las listas corresponde a otro pedido.</numerusform>
            <numerusform>%n líneas de las listas corresponden a otro pedido.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file %1 is in use by another Orderdeck (process %2).</source>
        <translation>El archivo %1 lo está usando otro Orderdeck (proceso %2).</translation>
    </message>
    <message>
        <source>The file %1 cannot be kept from other programs.</source>
        <translation>No se puede impedir que otros programas usen el archivo %1.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>No se puede escribir en el archivo %1.</translation>
    </message>
    <message>
        <source>This list comes from a copy of the ledger: lines that wait here may have been placed after the copy was made. Compare with the provider before you go on.</source>
        <translation>Esta lista procede de una copia del registro: los pedidos de las líneas que esperan aquí pueden haberse realizado después de hacerse la copia. Compare con el proveedor antes de continuar.</translation>
    </message>
    <message>
        <source>The file %1 is damaged itself: %2</source>
        <translation>El propio archivo %1 está dañado: %2</translation>
    </message>
    <message>
        <source>The ledger %1 is missing or empty, but there are copies of it.</source>
        <translation>El registro %1 falta o está vacío, pero hay copias de él.</translation>
    </message>
    <message>
        <source>The ledger was damaged and salvaged: lines that wait here may have been placed already. Compare with the provider before you go on.</source>
        <translation>El registro se dañó y se recuperó: los pedidos de las líneas que esperan aquí pueden haberse realizado ya. Compare con el proveedor antes de continuar.</translation>
    </message>
    <message>
        <source>A list whose name is lost</source>
        <translation>Una lista cuyo nombre se perdió</translation>
    </message>
    <message>
        <source>What was ordered is lost: the ledger was damaged.</source>
        <translation>Se perdió lo que se había pedido: el registro se dañó.</translation>
    </message>
    <message>
        <source>The file %1 is empty.</source>
        <translation>El archivo %1 está vacío.</translation>
    </message>
    <message>
        <source>A row of %1 refers to a row of %2 that is not there.</source>
        <translation>Una fila de %1 remite a una fila de %2 que no existe.</translation>
    </message>
    <message numerus="yes">
        <source>%n count(s) of the list of services differ from the orders.</source>
        <translation>
            <numerusform>%n recuento de la lista de servicios no coincide con los pedidos.</numerusform>
            <numerusform>%n recuentos de la lista de servicios no coinciden con los pedidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n count(s) of orders by time differ from the orders.</source>
        <translation>
            <numerusform>%n recuento de pedidos por fecha no coincide con los pedidos.</numerusform>
            <numerusform>%n recuentos de pedidos por fecha no coinciden con los pedidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file it comes from was written before the provider&apos;s answer was known.</source>
        <translation>El archivo del que procede se escribió antes de conocerse la respuesta del proveedor.</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) stand beyond what happened.</source>
        <translation>
            <numerusform>%n marca está más allá de lo ocurrido.</numerusform>
            <numerusform>%n marcas están más allá de lo ocurrido.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The figures of %n service(s) differ from what became of their orders.</source>
        <translation>
            <numerusform>Las cifras de %n servicio no coinciden con lo que fue de sus pedidos.</numerusform>
            <numerusform>Las cifras de %n servicios no coinciden con lo que fue de sus pedidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) made the same order twice.</source>
        <translation>
            <numerusform>%n pedido generó dos veces el mismo pedido.</numerusform>
            <numerusform>%n pedidos generaron dos veces el mismo pedido.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) were put away, but not as what has ended is.</source>
        <translation>
            <numerusform>%n pedido está apartado, pero no como se aparta lo que ha terminado.</numerusform>
            <numerusform>%n pedidos están apartados, pero no como se aparta lo que ha terminado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) have the key of one that was deleted.</source>
        <translation>
            <numerusform>%n pedido tiene la clave de uno que se eliminó.</numerusform>
            <numerusform>%n pedidos tienen la clave de uno que se eliminó.</numerusform>
        </translation>
    </message>
    <message>
        <source>Order %1 has not ended. Nothing unfinished is deleted.</source>
        <translation>El pedido %1 no ha terminado. No se elimina nada sin terminar.</translation>
    </message>
    <message>
        <source>Order %1 is neither hidden nor archived. Only such are deleted.</source>
        <translation>El pedido %1 no está oculto ni archivado. Solo se eliminan los que lo están.</translation>
    </message>
    <message>
        <source>The folder %1 is not there. Connect the disk and try again.</source>
        <translation>No se encuentra la carpeta %1. Conecte el disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no ledger in the folder %1. If it is on another disk, connect that and try again.</source>
        <translation>No hay ningún registro en la carpeta %1. Si está en otro disco, conéctelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The file %1 is in use by another program.</source>
        <translation>El archivo %1 lo está usando otro programa.</translation>
    </message>
    <message>
        <source>The copy in %1 is not the same as the ledger. %2</source>
        <translation>La copia que hay en %1 no coincide con el registro. %2</translation>
    </message>
    <message>
        <source>The file %1 could not be read: %2.</source>
        <translation>No se pudo leer el archivo %1: %2.</translation>
    </message>
    <message>
        <source>The file %1 could not be written: %2.</source>
        <translation>No se pudo escribir en el archivo %1: %2.</translation>
    </message>
    <message>
        <source>There is a ledger in the folder %1 already. It is not overwritten: choose another folder.</source>
        <translation>Ya hay un registro en la carpeta %1. No se sobrescribe: elija otra carpeta.</translation>
    </message>
    <message>
        <source>Nothing can be written in the folder %1.</source>
        <translation>No se puede escribir nada en la carpeta %1.</translation>
    </message>
    <message>
        <source>The folder %1 is not there.</source>
        <translation>No se encuentra la carpeta %1.</translation>
    </message>
    <message>
        <source>The ledger is in this folder already.</source>
        <translation>El registro ya está en esta carpeta.</translation>
    </message>
    <message>
        <source>There is not enough room in the folder %1: %2 are needed, %3 are free.</source>
        <translation>No hay espacio suficiente en la carpeta %1: se necesitan %2 y hay %3 libres.</translation>
    </message>
    <message>
        <source>%1 is a link, or has a second name in another place: what is written there would change another file. Put a copy of the file in its place.</source>
        <translation>%1 es un enlace o tiene un segundo nombre en otro lugar: lo que se escriba ahí cambiaría otro archivo. Pon una copia del archivo en su lugar.</translation>
    </message>
</context>
<context>
    <name>LedgerFailurePage</name>
    <message>
        <source>Ledger</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Step %1 of %2. A large ledger takes some minutes.</source>
        <translation>Paso %1 de %2. Un registro grande tarda unos minutos.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>The ledger is damaged</source>
        <translation>El registro está dañado</translation>
    </message>
    <message>
        <source>The ledger cannot be opened</source>
        <translation>No se puede abrir el registro</translation>
    </message>
    <message>
        <source>Orderdeck writes every order down before it is sent, so nothing can be ordered without the ledger.</source>
        <translation>Orderdeck anota cada pedido antes de enviarlo, así que sin el registro no se puede pedir nada.</translation>
    </message>
    <message>
        <source>What was found: %1</source>
        <translation>Lo que se encontró: %1</translation>
    </message>
    <message>
        <source>Salvage what can be read</source>
        <translation>Recuperar lo que se pueda leer</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurar una copia de seguridad…</translation>
    </message>
    <message>
        <source>Begin with an empty ledger…</source>
        <translation>Empezar con un registro vacío…</translation>
    </message>
    <message numerus="yes">
        <source>Restore the copy of %1 (%n order(s))</source>
        <translation>
            <numerusform>Restaurar la copia del %1 (%n pedido)</numerusform>
            <numerusform>Restaurar la copia del %1 (%n pedidos)</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading what can be read…</source>
        <translation>Leyendo lo que se puede leer…</translation>
    </message>
    <message>
        <source>The damaged file is not changed.</source>
        <translation>El archivo dañado no se modifica.</translation>
    </message>
    <message>
        <source>There is no order in it that can be read.</source>
        <translation>No contiene ningún pedido que se pueda leer.</translation>
    </message>
    <message>
        <source>Nothing can be salvaged from the damaged file. %1</source>
        <translation>No se puede recuperar nada del archivo dañado. %1</translation>
    </message>
    <message>
        <source>What was saved</source>
        <translation>Lo que se recuperó</translation>
    </message>
    <message>
        <source>Nothing is changed before you choose.</source>
        <translation>No se modifica nada hasta que usted elija.</translation>
    </message>
    <message>
        <source>Go on with what was saved</source>
        <translation>Continuar con lo recuperado</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Begin with an empty ledger?</source>
        <translation>¿Empezar con un registro vacío?</translation>
    </message>
    <message>
        <source>None of your orders will be known here, though they go on at the provider. The damaged file is kept among the backups.</source>
        <translation>Aquí no constará ninguno de sus pedidos, aunque siguen su curso en el proveedor. El archivo dañado se conserva entre las copias de seguridad.</translation>
    </message>
    <message>
        <source>Begin with an empty ledger</source>
        <translation>Empezar con un registro vacío</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>Ledgers (*.sqlite)</source>
        <translation>Registros (*.sqlite)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Use the usual place…</source>
        <translation>Usar el lugar habitual…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Use the usual place?</source>
        <translation>¿Usar el lugar habitual?</translation>
    </message>
    <message>
        <source>The ledger %1 is opened from now on.</source>
        <translation>A partir de ahora se abre el registro %1.</translation>
    </message>
    <message>
        <source>There is no ledger in the usual place: an empty one is begun, or a copy restored, as %1.</source>
        <translation>No hay ningún registro en el lugar habitual: se empieza uno vacío o se restaura una copia, como %1.</translation>
    </message>
    <message>
        <source>Orders that are only in %1 will not be known here, though they go on at the provider. That file is not changed.</source>
        <translation>Los pedidos que solo están en %1 no constarán aquí, aunque siguen su curso en el proveedor. Ese archivo no se modifica.</translation>
    </message>
    <message>
        <source>Use the usual place</source>
        <translation>Usar el lugar habitual</translation>
    </message>
</context>
<context>
    <name>LedgerMoveWindow</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Moving the ledger</source>
        <translation>Moviendo el registro</translation>
    </message>
    <message>
        <source>Moving the ledger to %1</source>
        <translation>Moviendo el registro a %1</translation>
    </message>
    <message>
        <source>How much is copied</source>
        <translation>Cuánto se ha copiado</translation>
    </message>
    <message>
        <source>Copying the ledger… Nothing is ordered or asked for meanwhile.</source>
        <translation>Copiando el registro… Mientras tanto no se pide ni se solicita nada.</translation>
    </message>
    <message>
        <source>Copying the backups…</source>
        <translation>Copiando las copias de seguridad…</translation>
    </message>
    <message>
        <source>Checking the copy…</source>
        <translation>Comprobando la copia…</translation>
    </message>
    <message>
        <source>The move was stopped. The ledger is still %1.</source>
        <translation>El traslado se detuvo. El registro sigue siendo %1.</translation>
    </message>
    <message>
        <source>The ledger was not moved and is still %1. %2</source>
        <translation>El registro no se movió y sigue siendo %1. %2</translation>
    </message>
    <message>
        <source>The ledger is now %1. The old file %2 could not be renamed; it is not used any more.</source>
        <translation>El registro es ahora %1. No se pudo cambiar el nombre del archivo antiguo %2; ya no se usa.</translation>
    </message>
    <message>
        <source>The ledger is now %1. The old one is kept as %2.</source>
        <translation>El registro es ahora %1. El antiguo se conserva como %2.</translation>
    </message>
</context>
<context>
    <name>LedgerPlaceSection</name>
    <message>
        <source>Ledger</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Path of the ledger</source>
        <translation>Ruta del registro</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Open the folder of the ledger</source>
        <translation>Abrir la carpeta del registro</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Copiar la ruta</translation>
    </message>
    <message>
        <source>Copy the path of the ledger</source>
        <translation>Copiar la ruta del registro</translation>
    </message>
    <message>
        <source>There is no such file now.</source>
        <translation>Ahora no existe ese archivo.</translation>
    </message>
    <message>
        <source>Every order, balance and note is kept in this one file, and nowhere else. %1, last written to %2</source>
        <extracomment>%1 a size (&quot;3.4 MB&quot;), %2 a date and time</extracomment>
        <translation>Cada pedido, saldo y nota se guarda en este único archivo y en ningún otro sitio. %1; última escritura: %2</translation>
    </message>
    <message>
        <source>Moving the ledger</source>
        <translation>Traslado del registro</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Mover…</translation>
    </message>
    <message>
        <source>Move the ledger…</source>
        <translation>Mover el registro…</translation>
    </message>
    <message>
        <source>Move the ledger into the folder</source>
        <translation>Mover el registro a la carpeta</translation>
    </message>
    <message>
        <source>Looking at the folder %1…</source>
        <translation>Examinando la carpeta %1…</translation>
    </message>
    <message>
        <source>The ledger cannot be moved there. %1</source>
        <translation>El registro no se puede mover allí. %1</translation>
    </message>
    <message numerus="yes">
        <source>Move the ledger and its %n backup(s) to %1? %2 are copied and checked while Orderdeck restarts; nothing is deleted, the old files stay where they are as copies.</source>
        <translation>
            <numerusform>¿Mover el registro y %n copia de seguridad a %1? Se copian y comprueban %2 mientras Orderdeck se reinicia; no se elimina nada, los archivos antiguos se quedan donde están como copias.</numerusform>
            <numerusform>¿Mover el registro y sus %n copias de seguridad a %1? Se copian y comprueban %2 mientras Orderdeck se reinicia; no se elimina nada, los archivos antiguos se quedan donde están como copias.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move and restart</source>
        <translation>Mover y reiniciar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>LedgerWords</name>
    <message>
        <source>Daily copy</source>
        <translation>Copia diaria</translation>
    </message>
    <message>
        <source>Kept before an update</source>
        <translation>Guardada antes de una actualización</translation>
    </message>
    <message>
        <source>Kept when a copy was restored</source>
        <translation>Guardada al restaurar una copia</translation>
    </message>
    <message>
        <source>Kept because it was damaged</source>
        <translation>Guardada por estar dañada</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>A day of a copy, in the format of QLocale: day, month&apos;s name, year.</extracomment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>Cannot be read · %1</source>
        <translation>No se puede leer · %1</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) · %1</source>
        <translation>
            <numerusform>%n pedido · %1</numerusform>
            <numerusform>%n pedidos · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Orders in the present ledger: %1. Orders in this copy: %2.</source>
        <translation>Pedidos en el registro actual: %1. Pedidos en esta copia: %2.</translation>
    </message>
    <message>
        <source>Orders in this copy: %1. The present ledger cannot be read.</source>
        <translation>Pedidos en esta copia: %1. El registro actual no se puede leer.</translation>
    </message>
    <message>
        <source>Its newest order is of %1.</source>
        <translation>Su pedido más reciente es del %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) of the present ledger would be missing here. They stay at the provider and can be added again by their order IDs.</source>
        <translation>
            <numerusform>Aquí faltaría %n pedido del registro actual. Permanece en el proveedor y se puede volver a añadir por su ID de pedido.</numerusform>
            <numerusform>Aquí faltarían %n pedidos del registro actual. Permanecen en el proveedor y se pueden volver a añadir por sus ID de pedido.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) would be here that the present ledger does not have.</source>
        <translation>
            <numerusform>Aquí habría %n pedido que el registro actual no tiene.</numerusform>
            <numerusform>Aquí habría %n pedidos que el registro actual no tiene.</numerusform>
        </translation>
    </message>
    <message>
        <source>The present ledger is not deleted: it is kept among the backups.</source>
        <translation>El registro actual no se elimina: se conserva entre las copias de seguridad.</translation>
    </message>
    <message>
        <source>The ledger is in order. Orders checked: %1.</source>
        <translation>El registro está en orden. Pedidos comprobados: %1.</translation>
    </message>
    <message>
        <source>The file is sound, but its rows contradict each other. %1</source>
        <translation>El archivo está en buen estado, pero sus filas se contradicen entre sí. %1</translation>
    </message>
    <message>
        <source>The ledger is damaged. %1</source>
        <translation>El registro está dañado. %1</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Lines of their history</source>
        <translation>Líneas de su historial</translation>
    </message>
    <message>
        <source>Refills</source>
        <translation>Reposiciones</translation>
    </message>
    <message>
        <source>Balances</source>
        <translation>Saldos</translation>
    </message>
    <message>
        <source>Lists of orders</source>
        <translation>Listas de pedidos</translation>
    </message>
    <message>
        <source>Lines of these lists</source>
        <translation>Líneas de estas listas</translation>
    </message>
    <message>
        <source>Kept catalogs</source>
        <translation>Catálogos guardados</translation>
    </message>
    <message>
        <source>Changes of the catalogs</source>
        <translation>Cambios de los catálogos</translation>
    </message>
    <message>
        <source>Notes on services</source>
        <translation>Notas sobre servicios</translation>
    </message>
    <message>
        <source>Kept before orders were deleted</source>
        <translation>Guardado antes de eliminar pedidos</translation>
    </message>
    <message>
        <source>Notes on orders</source>
        <translation>Notas de los pedidos</translation>
    </message>
    <message>
        <source>Tags of orders</source>
        <translation>Etiquetas de los pedidos</translation>
    </message>
    <message>
        <source>Orders made by orders</source>
        <translation>Pedidos generados por otros pedidos</translation>
    </message>
    <message>
        <source>Runs and posts of orders</source>
        <translation>Ejecuciones y publicaciones de los pedidos</translation>
    </message>
    <message>
        <source>Kept when the ledger was moved</source>
        <translation>Guardada al mover el registro</translation>
    </message>
</context>
<context>
    <name>LimitsSection</name>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>There is no account yet.</source>
        <translation>Todavía no hay ninguna cuenta.</translation>
    </message>
    <message>
        <source>Providers turn away who asks too often. Where one tells its limit, stay below it; where it asks to wait, the program waits whatever stands here.</source>
        <translation>Los proveedores rechazan a quien consulta con demasiada frecuencia. Si uno indica su límite, quédese por debajo; si pide esperar, el programa espera, sea cual sea el valor que figure aquí.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation>Solicitudes por minuto</translation>
    </message>
    <message>
        <source>At the same time</source>
        <translation>Simultáneas</translation>
    </message>
    <message>
        <source>Requests a minute of %1</source>
        <translation>Solicitudes por minuto de %1</translation>
    </message>
    <message>
        <source>Requests at the same time of %1</source>
        <translation>Solicitudes simultáneas de %1</translation>
    </message>
</context>
<context>
    <name>LinkOpener</name>
    <message>
        <source>The link was not followed. %1</source>
        <comment>a sentence tells why</comment>
        <translation>No se siguió el enlace. %1</translation>
    </message>
    <message>
        <source>Orderdeck opens lists of orders in files on this computer, and links that begin with “orderdeck:”; this was neither.</source>
        <translation>Orderdeck abre listas de pedidos en archivos de este equipo y enlaces que empiezan por “orderdeck:”; esto no era ni lo uno ni lo otro.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>No existe el archivo “%1”.</translation>
    </message>
</context>
<context>
    <name>LogSection</name>
    <message>
        <source>Log</source>
        <translation>Registro de sucesos</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>Requests are written down by name, host and time. Neither a key nor what is sent or answered ever is.</source>
        <translation>Las solicitudes se anotan con su nombre, servidor y hora. Nunca se anota una clave, ni lo que se envía, ni lo que se responde.</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>Mostrar sucesos</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Open the folder of the log</source>
        <translation>Abrir la carpeta del registro de sucesos</translation>
    </message>
    <message>
        <source>Clear log</source>
        <translation>Vaciar sucesos</translation>
    </message>
    <message>
        <source>The log was cleared.</source>
        <translation>El registro de sucesos se vació.</translation>
    </message>
    <message>
        <source>Nothing was written down yet.</source>
        <translation>Todavía no se ha anotado nada.</translation>
    </message>
    <message>
        <source>At most two files of 1 MB: %1</source>
        <translation>Como máximo, dos archivos de 1 MB: %1</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Show folder</source>
        <translation>Mostrar carpeta</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>%1. What was not asked for yet would not be asked for.</source>
        <extracomment>%1 what is asked for and how far it is</extracomment>
        <translation>%1. Lo que aún no se ha solicitado quedaría sin solicitar.</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>Salir de todos modos</translation>
    </message>
    <message>
        <source>There is no order %1 in this account.</source>
        <translation>En esta cuenta no hay ningún pedido %1.</translation>
    </message>
    <message>
        <source>A link filled in this order. Look at it before you place it.</source>
        <translation>Un enlace rellenó este pedido. Revíselo antes de hacerlo.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
</context>
<context>
    <name>MarkupModel</name>
    <message>
        <source>Services without a category</source>
        <translation>Servicios sin categoría</translation>
    </message>
    <message>
        <source>Category %1</source>
        <translation>Categoría %1</translation>
    </message>
    <message>
        <source>Service %1</source>
        <translation>Servicio %1</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>Todos los servicios</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>service id and name</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>not in the catalog</source>
        <translation>no está en el catálogo</translation>
    </message>
    <message>
        <source>No rule</source>
        <translation>Sin regla</translation>
    </message>
    <message>
        <source>For</source>
        <comment>what a rule of prices is for</comment>
        <translation>Para</translation>
    </message>
    <message>
        <source>My price</source>
        <translation>Mi precio</translation>
    </message>
</context>
<context>
    <name>MarkupPreview</name>
    <message>
        <source>What it makes of a service</source>
        <translation>Qué resulta para un servicio</translation>
    </message>
    <message>
        <source>Rate and my price</source>
        <translation>Precio del proveedor y mi precio</translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s) follow this rule.</source>
        <translation>
            <numerusform>%Ln servicio sigue esta regla.</numerusform>
            <numerusform>%Ln servicios siguen esta regla.</numerusform>
        </translation>
    </message>
    <message>
        <source>Services without a rule have no price of mine.</source>
        <translation>Los servicios sin regla no tienen precio mío.</translation>
    </message>
    <message>
        <source>No service follows this rule now.</source>
        <translation>Ningún servicio sigue ahora esta regla.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>service id and name</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 → no price</source>
        <comment>a rate</comment>
        <translation>%1 → sin precio</translation>
    </message>
    <message>
        <source>That would be below zero, or too long a number.</source>
        <translation>Sería menor que cero o un número demasiado largo.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a rate and my price</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 a package</source>
        <comment>You earn $0.45</comment>
        <translation>%1 por paquete</translation>
    </message>
    <message>
        <source>%1 per 1,000</source>
        <comment>You earn $0.45</comment>
        <translation>%1 por 1000</translation>
    </message>
</context>
<context>
    <name>MarkupRuleEditor</name>
    <message>
        <source>How it is made</source>
        <translation>Cómo se calcula</translation>
    </message>
    <message>
        <source>On top of the rate</source>
        <translation>Sobre el precio del proveedor</translation>
    </message>
    <message>
        <source>A price of its own</source>
        <translation>Precio propio</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Redondeo</translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation>Cercano</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>Percent on top</source>
        <translation>Porcentaje añadido</translation>
    </message>
    <message>
        <source>Fixed amount on top</source>
        <translation>Importe fijo añadido</translation>
    </message>
    <message>
        <source>Round to</source>
        <translation>Redondear a</translation>
    </message>
    <message>
        <source>No rule</source>
        <translation>Sin regla</translation>
    </message>
    <message>
        <source>My price per 1,000</source>
        <translation>Mi precio por 1000</translation>
    </message>
    <message>
        <source>Not rounded</source>
        <translation>Sin redondear</translation>
    </message>
    <message>
        <source>Write a number such as 50 or %1.</source>
        <translation>Escriba un número como 50 o %1.</translation>
    </message>
    <message>
        <source>At least −100: no more can be taken off.</source>
        <translation>Como mínimo −100: no se puede descontar más.</translation>
    </message>
    <message>
        <source>Write a percentage, a fixed amount, or both.</source>
        <translation>Escriba un porcentaje, un importe fijo o ambos.</translation>
    </message>
    <message>
        <source>Write an amount such as 1 or %1.</source>
        <translation>Escriba un importe como 1 o %1.</translation>
    </message>
    <message>
        <source>A price cannot be below zero.</source>
        <translation>Un precio no puede ser menor que cero.</translation>
    </message>
</context>
<context>
    <name>MarkupSubjectField</name>
    <message>
        <source>Category, service or ID</source>
        <translation>Categoría, servicio o ID</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>MarkupWords</name>
    <message>
        <source>Rate − %1%</source>
        <translation>Precio − %1&#xa0;%</translation>
    </message>
    <message>
        <source>Rate + %1%</source>
        <translation>Precio + %1&#xa0;%</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>%1 − %2</source>
        <translation>%1 − %2</translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <translation>%1 + %2</translation>
    </message>
    <message>
        <source>%1, rounded up to %2</source>
        <translation>%1, redondeado al alza a %2</translation>
    </message>
    <message>
        <source>%1, rounded down to %2</source>
        <translation>%1, redondeado a la baja a %2</translation>
    </message>
    <message>
        <source>%1, rounded to %2</source>
        <translation>%1, redondeado a %2</translation>
    </message>
    <message>
        <source>You lose %1</source>
        <translation>Pierde %1</translation>
    </message>
    <message>
        <source>You earn %1</source>
        <translation>Gana %1</translation>
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
    <name>MyPriceCell</name>
    <message>
        <source>This service&apos;s own rule: %1
%2</source>
        <translation>Regla propia de este servicio: %1
%2</translation>
    </message>
    <message>
        <source>The rule of its category: %1
%2</source>
        <translation>Regla de su categoría: %1
%2</translation>
    </message>
    <message>
        <source>The rule of the account: %1
%2</source>
        <translation>Regla de la cuenta: %1
%2</translation>
    </message>
    <message>
        <source>No price of mine</source>
        <translation>Sin precio mío</translation>
    </message>
</context>
<context>
    <name>MyPrices</name>
    <message numerus="yes">
        <source>%Ln service(s) have no price.</source>
        <translation>
            <numerusform>%Ln servicio no tiene precio.</numerusform>
            <numerusform>%Ln servicios no tienen precio.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was copied: no service is shown.</source>
        <translation>No se copió nada: no se muestra ningún servicio.</translation>
    </message>
    <message>
        <source>Nothing was copied: no rule gives these services a price. Make one with “My prices…”.</source>
        <translation>No se copió nada: ninguna regla da un precio a estos servicios. Cree una con “Mis precios…”.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln price(s).</source>
        <translation>
            <numerusform>Se copió %Ln precio.</numerusform>
            <numerusform>Se copiaron %Ln precios.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two whole sentences</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>MyPricesSheet</name>
    <message>
        <source>My prices · %1</source>
        <comment>an account&apos;s name</comment>
        <translation>Mis precios · %1</translation>
    </message>
    <message>
        <source>What you ask for when you sell on. The nearest rule counts: the service&apos;s, else that of its category, else that of all services.</source>
        <translation>Lo que usted pide al revender. Cuenta la regla más cercana: la del servicio; si no la hay, la de su categoría; si tampoco, la de todos los servicios.</translation>
    </message>
    <message>
        <source>Remove rule</source>
        <translation>Quitar regla</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>No category or service is found by “%1”.</source>
        <translation>No se encuentra ninguna categoría ni ningún servicio con “%1”.</translation>
    </message>
    <message>
        <source>Shown as soon as the numbers can be read.</source>
        <translation>Se mostrará en cuanto se puedan leer los números.</translation>
    </message>
    <message>
        <source>Add a rule for</source>
        <translation>Añadir una regla para</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>The catalog is not there yet.</source>
        <translation>El catálogo aún no está disponible.</translation>
    </message>
    <message>
        <source>The rule was removed: %1.</source>
        <translation>Se quitó la regla: %1.</translation>
    </message>
    <message>
        <source>Choose a rule first.</source>
        <translation>Elija primero una regla.</translation>
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
        <source>Record</source>
        <extracomment>The page that ranks services by what their orders did</extracomment>
        <translation>Historial</translation>
    </message>
</context>
<context>
    <name>NeighbourList</name>
    <message>
        <source>Orders around it</source>
        <translation>Pedidos cercanos</translation>
    </message>
    <message>
        <source>no id</source>
        <translation>sin ID</translation>
    </message>
    <message>
        <source>this order</source>
        <translation>este pedido</translation>
    </message>
</context>
<context>
    <name>NotPlacedChoice</name>
    <message>
        <source>Write down as not sent</source>
        <translation>Anotar como no enviado</translation>
    </message>
    <message>
        <source>The order becomes “Not sent”. Nothing is sent by that; you can send it again afterwards, or leave it. If the provider took it after all, sending it again pays twice.</source>
        <translation>El pedido pasa a “No enviado”. Con ello no se envía nada; después puede enviarlo de nuevo o dejarlo así. Si resulta que el proveedor lo había aceptado, al enviarlo de nuevo se paga dos veces.</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Not placed all the same</source>
        <translation>Anotar de todos modos</translation>
    </message>
</context>
<context>
    <name>NoticesSection</name>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Show notices on the desktop</source>
        <translation>Mostrar avisos en el escritorio</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horas de silencio</translation>
    </message>
    <message>
        <source>Try a notice</source>
        <translation>Probar un aviso</translation>
    </message>
    <message>
        <source>Keep running in the tray when the window is closed</source>
        <translation>Seguir en ejecución en la bandeja al cerrar la ventana</translation>
    </message>
    <message>
        <source>Start with the system</source>
        <translation>Iniciar con el sistema</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silencio desde</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from one time to another</comment>
        <translation>a</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silencio hasta</translation>
    </message>
    <message>
        <source>What happens meanwhile is told afterwards, in one notice.</source>
        <translation>Lo que ocurra entretanto se comunica después, en un solo aviso.</translation>
    </message>
    <message>
        <source>This desktop shows no notices. What happened is listed under the bell at the top.</source>
        <translation>Este escritorio no muestra avisos. Lo ocurrido aparece en la campana de la parte superior.</translation>
    </message>
    <message>
        <source>One for many things that happen together, and none while you look at the window. All of it is listed under the bell at the top.</source>
        <translation>Uno solo para muchas cosas que ocurren a la vez, y ninguno mientras mira la ventana. Todo aparece en la campana de la parte superior.</translation>
    </message>
    <message>
        <source>Orders are watched on. The icon in the tray brings the window back, and its menu quits.</source>
        <translation>Los pedidos se siguen vigilando. El icono de la bandeja recupera la ventana, y desde su menú se sale del programa.</translation>
    </message>
    <message>
        <source>This desktop has no tray now: closing the window ends Orderdeck.</source>
        <translation>Este escritorio no tiene bandeja ahora: al cerrar la ventana, Orderdeck termina.</translation>
    </message>
    <message>
        <source>That could not be changed: %1</source>
        <translation>No se pudo cambiar: %1</translation>
    </message>
    <message>
        <source>The system starts another Orderdeck now: %1</source>
        <translation>El sistema inicia ahora otro Orderdeck: %1</translation>
    </message>
    <message>
        <source>In the tray, where there is one.</source>
        <translation>En la bandeja, si la hay.</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>Notices work</source>
        <translation>Los avisos funcionan</translation>
    </message>
    <message>
        <source>Orderdeck tells here what happened to your orders.</source>
        <translation>Aquí Orderdeck comunica lo que ha ocurrido con sus pedidos.</translation>
    </message>
</context>
<context>
    <name>NumberText</name>
    <message>
        <source>%1K</source>
        <extracomment>Thousands in a narrow column: 10K</extracomment>
        <translation>%1K</translation>
    </message>
    <message>
        <source>%1M</source>
        <extracomment>Millions: 1.5M</extracomment>
        <translation>%1M</translation>
    </message>
    <message>
        <source>%1B</source>
        <extracomment>Thousands of millions: 2B</extracomment>
        <translation>%1B</translation>
    </message>
</context>
<context>
    <name>OpeningMessage</name>
    <message>
        <source>The ledger is being opened. After an update of Orderdeck it is first copied and brought up to date, which can take a minute; nothing is ordered or asked for until then.</source>
        <translation>Se está abriendo el registro. Tras una actualización de Orderdeck, primero se copia y se pone al día, lo que puede tardar un minuto; hasta entonces no se pide ni se solicita nada.</translation>
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
        <source>Order for another link</source>
        <translation>Pedir para otro enlace</translation>
    </message>
    <message>
        <source>Add existing orders…</source>
        <translation>Añadir pedidos existentes…</translation>
    </message>
    <message>
        <source>The order was not sent again. %1</source>
        <translation>El pedido no se volvió a enviar. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) belong to an account that was removed: nothing was asked.</source>
        <translation>
            <numerusform>%n pedido es de una cuenta eliminada: no se solicitó nada.</numerusform>
            <numerusform>%n pedidos son de una cuenta eliminada: no se solicitó nada.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderAsking</name>
    <message>
        <source>The ledger could not be written: %1</source>
        <translation>No se pudo escribir en el registro: %1</translation>
    </message>
    <message>
        <source>Stopped before it was asked.</source>
        <translation>Se detuvo antes de solicitarse.</translation>
    </message>
    <message>
        <source>The order&apos;s account was removed.</source>
        <translation>La cuenta del pedido se eliminó.</translation>
    </message>
    <message>
        <source>The account was closed before the answer came.</source>
        <translation>La cuenta se cerró antes de llegar la respuesta.</translation>
    </message>
    <message>
        <source>Not asked any more. %1</source>
        <translation>Ya no se solicitó. %1</translation>
    </message>
</context>
<context>
    <name>OrderCells</name>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
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
    <message>
        <source>not known; added %1</source>
        <translation>desconocido; añadido el %1</translation>
    </message>
    <message>
        <source>%1 · running far longer than this service usually takes</source>
        <translation>%1 · tarda mucho más de lo habitual en este servicio</translation>
    </message>
    <message>
        <source>Cancel asked %1; the provider&apos;s status is still: %2</source>
        <extracomment>How long ago (&quot;3 hours ago&quot;), then the provider&apos;s word for the order&apos;s status</extracomment>
        <translation>Cancelación solicitada %1; el estado del proveedor sigue siendo: %2</translation>
    </message>
    <message>
        <source>Refill %1: %2, asked %3</source>
        <extracomment>A refill&apos;s id, its status and how long ago it was asked (&quot;3 hours ago&quot;)</extracomment>
        <translation>Reposición %1: %2, solicitada %3</translation>
    </message>
</context>
<context>
    <name>OrderComparison</name>
    <message>
        <source>not told</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>%1 remain</source>
        <translation>restante: %1</translation>
    </message>
    <message>
        <source>%1 delivered, %2 remain</source>
        <translation>entregado: %1, restante: %2</translation>
    </message>
    <message>
        <source>%1, start count %2</source>
        <translation>%1, recuento inicial: %2</translation>
    </message>
    <message>
        <source>This is the order</source>
        <translation>Este es el pedido</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>At the provider</source>
        <translation>En el proveedor</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Pedido %1</translation>
    </message>
    <message>
        <source>No order of this ledger has the id %1.</source>
        <translation>Ningún pedido de este registro tiene el ID %1.</translation>
    </message>
    <message>
        <source>This looks like another order. Take it only if you know better.</source>
        <translation>Parece otro pedido. Elíjalo solo si sabe con certeza que es este.</translation>
    </message>
</context>
<context>
    <name>OrderDetails</name>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
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
        <source>Order again</source>
        <translation>Pedir de nuevo</translation>
    </message>
    <message>
        <source>Order for another link</source>
        <translation>Pedir para otro enlace</translation>
    </message>
    <message>
        <source>How many were ordered is not known, so nothing can be drawn.</source>
        <translation>No se sabe qué cantidad se pidió, así que no se puede dibujar nada.</translation>
    </message>
    <message>
        <source>Sections of the order</source>
        <translation>Secciones del pedido</translation>
    </message>
    <message>
        <source>Show less of the order</source>
        <translation>Mostrar menos del pedido</translation>
    </message>
    <message>
        <source>Show the order in full</source>
        <translation>Mostrar el pedido completo</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Show the delivery</source>
        <translation>Mostrar la entrega</translation>
    </message>
    <message>
        <source>NOTES</source>
        <translation>NOTAS</translation>
    </message>
    <message>
        <source>Show the notes</source>
        <translation>Mostrar las notas</translation>
    </message>
    <message>
        <source>ORDERS MADE</source>
        <translation>PEDIDOS GENERADOS</translation>
    </message>
    <message>
        <source>Show the orders made</source>
        <translation>Mostrar los pedidos generados</translation>
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
        <translation>%1, %2 entregados</translation>
    </message>
    <message>
        <source>%1 → %2, %3 delivered</source>
        <translation>%1 → %2, %3 entregados</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Added by its id: %1</source>
        <translation>Añadido por su ID: %1</translation>
    </message>
    <message>
        <source>Refill not asked</source>
        <translation>Reposición no solicitada</translation>
    </message>
    <message>
        <source>Refill not asked: %1</source>
        <translation>Reposición no solicitada: %1</translation>
    </message>
    <message>
        <source>Refill may have been taken</source>
        <translation>Puede haberse aceptado la reposición</translation>
    </message>
    <message>
        <source>Refill may have been taken: %1</source>
        <translation>Puede haberse aceptado la reposición: %1</translation>
    </message>
    <message>
        <source>Cancelling not asked</source>
        <translation>Cancelación no solicitada</translation>
    </message>
    <message>
        <source>Cancelling not asked: %1</source>
        <translation>Cancelación no solicitada: %1</translation>
    </message>
    <message>
        <source>Cancelling may have been taken</source>
        <translation>Puede haberse aceptado la cancelación</translation>
    </message>
    <message>
        <source>Cancelling may have been taken: %1</source>
        <translation>Puede haberse aceptado la cancelación: %1</translation>
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
    <message>
        <source>Hidden</source>
        <translation>Ocultos</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivados</translation>
    </message>
</context>
<context>
    <name>OrderFacts</name>
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
        <source>Not known</source>
        <translation>Desconocido</translation>
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
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Expected end</source>
        <translation>Final previsto</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Realizado</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Anotado</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation>Última comprobación</translation>
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
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Provider’s word</source>
        <translation>Según el proveedor</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Estimación</translation>
    </message>
</context>
<context>
    <name>OrderFeed</name>
    <message>
        <source>The reading was ended.</source>
        <translation>La lectura se interrumpió.</translation>
    </message>
</context>
<context>
    <name>OrderFile</name>
    <message>
        <source>This is no file of orders that can be opened again. Such a file is exported as CSV with all columns: its first line has the heads Account ID, Order ID, Parameters and others.</source>
        <translation>Esto no es un archivo de pedidos que se pueda volver a abrir. Un archivo así se exporta como CSV con todas las columnas: su primera línea contiene los encabezados Account ID, Order ID, Parameters y otros.</translation>
    </message>
    <message>
        <source>“%1” cannot be read as %2.</source>
        <translation>“%1” no se puede leer como %2.</translation>
    </message>
    <message>
        <source>The time of recording is missing.</source>
        <translation>Falta la hora de anotación.</translation>
    </message>
    <message>
        <source>It was placed, but its order id is missing.</source>
        <translation>Se realizó, pero falta su ID de pedido.</translation>
    </message>
</context>
<context>
    <name>OrderFileSheet</name>
    <message>
        <source>Lines that cannot be read</source>
        <translation>Líneas que no se pueden leer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Add orders</source>
        <translation>Añadir pedidos</translation>
    </message>
    <message>
        <source>Open a file of orders</source>
        <translation>Abrir un archivo de pedidos</translation>
    </message>
    <message>
        <source>%1: orders that were exported as CSV with all columns. What this ledger holds already is not added again; what is still running is followed from then on.</source>
        <translation>%1: pedidos que se exportaron como CSV con todas las columnas. Lo que este registro ya contiene no se vuelve a añadir; lo que aún está en curso se sigue desde entonces.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Account for the orders of %1</source>
        <translation>Cuenta para los pedidos de %1</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>No se añadió nada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) added.</source>
        <translation>
            <numerusform>%Ln pedido añadido.</numerusform>
            <numerusform>%Ln pedidos añadidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. %1 Open the file again to go on.</source>
        <translation>Detenido. %1 Abra de nuevo el archivo para continuar.</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Leyendo el archivo…</translation>
    </message>
    <message>
        <source>Comparing with the ledger: %1 of %2…</source>
        <translation>Comparando con el registro: %1 de %2…</translation>
    </message>
    <message>
        <source>Adding order %1 of %2…</source>
        <translation>Añadiendo pedido %1 de %2…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) are in the ledger already.</source>
        <translation>
            <numerusform>%Ln pedido ya está en el registro.</numerusform>
            <numerusform>%Ln pedidos ya están en el registro.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing new in this file.</source>
        <translation>En este archivo no hay nada nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new order(s).</source>
        <translation>
            <numerusform>%Ln pedido nuevo.</numerusform>
            <numerusform>%Ln pedidos nuevos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>Y %Ln más.</numerusform>
            <numerusform>Y %Ln más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln pedido</numerusform>
            <numerusform>%Ln pedidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s), %1 new</source>
        <translation>
            <numerusform>%Ln pedido, nuevos: %1</numerusform>
            <numerusform>%Ln pedidos, nuevos: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has no order that could be added.</source>
        <translation>El archivo no contiene ningún pedido que se pueda añadir.</translation>
    </message>
</context>
<context>
    <name>OrderFilters</name>
    <message>
        <source>Statuses</source>
        <translation>Estados</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Enter or Space chooses a row, and gives it up again.</source>
        <translation>Intro o Espacio elige una fila y la vuelve a quitar.</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Todas las cuentas</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Último %n día</numerusform>
            <numerusform>Últimos %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Desde el %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Hasta el %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>Del %1 al %2</translation>
    </message>
</context>
<context>
    <name>OrderFiltersModel</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Último %n día</numerusform>
            <numerusform>Últimos %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Realizado</translation>
    </message>
    <message>
        <source>Range of days…</source>
        <translation>Intervalo de días…</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Todas las cuentas</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a service&apos;s id and name</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n order(s)</source>
        <extracomment>A filter and how many orders it has, for screen readers.</extracomment>
        <translation>
            <numerusform>%1, %n pedido</numerusform>
            <numerusform>%1, %n pedidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderHead</name>
    <message>
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>Look into this order</source>
        <translation>Revisar este pedido</translation>
    </message>
    <message>
        <source>The provider’s answer</source>
        <translation>La respuesta del proveedor</translation>
    </message>
    <message>
        <source>No order chosen</source>
        <translation>Ningún pedido elegido</translation>
    </message>
    <message>
        <source>No order id</source>
        <translation>Sin ID de pedido</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Pedido %1</translation>
    </message>
    <message>
        <source>Made by order %1</source>
        <translation>Generado por el pedido %1</translation>
    </message>
</context>
<context>
    <name>OrderIds</name>
    <message>
        <source>The range %1 is too large.</source>
        <translation>El rango %1 es demasiado grande.</translation>
    </message>
    <message>
        <source>The range %1 runs backwards.</source>
        <translation>El rango %1 está invertido.</translation>
    </message>
    <message>
        <source>The range %1 holds %2 ids; at most %3 can be added at a time.</source>
        <translation>El rango %1 contiene %2 ID; se pueden añadir como máximo %3 a la vez.</translation>
    </message>
    <message>
        <source>There are more than %1 ids; at most so many can be added at a time.</source>
        <translation>Hay más de %1 ID; ese es el máximo que se puede añadir a la vez.</translation>
    </message>
</context>
<context>
    <name>OrderImport</name>
    <message>
        <source>The provider did not answer about this order.</source>
        <translation>El proveedor no respondió sobre este pedido.</translation>
    </message>
</context>
<context>
    <name>OrderInquiry</name>
    <message>
        <source>Looked into by hand: it was not placed.</source>
        <translation>Revisado manualmente: no se realizó.</translation>
    </message>
</context>
<context>
    <name>OrderLanguage</name>
    <message>
        <source>The quotation mark is not closed.</source>
        <translation>Las comillas no están cerradas.</translation>
    </message>
    <message>
        <source>No account is called “%1”.</source>
        <translation>Ninguna cuenta se llama “%1”.</translation>
    </message>
    <message>
        <source>The range “%1” ends before it begins.</source>
        <translation>El rango “%1” termina antes de empezar.</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write today, 7d, 24h, 2026-11-01 or 2026-11-01..2026-11-20.</source>
        <translation>“%1” no es un período. Escriba today, 7d, 24h, 2026-11-01 o 2026-11-01..2026-11-20.</translation>
    </message>
    <message>
        <source>“%1” is not an amount. Write it like 0.5 or 0.1..0.5.</source>
        <translation>“%1” no es un importe. Escríbalo como 0.5 o 0.1..0.5.</translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <translation>Aquí falta un valor.</translation>
    </message>
    <message>
        <source>This takes a colon: only the charge is compared.</source>
        <translation>Esto lleva dos puntos: solo se compara el importe (charge).</translation>
    </message>
    <message>
        <source>Status, as in status:partial</source>
        <translation>Estado, como en status:partial</translation>
    </message>
    <message>
        <source>Service, as in service:101 or service:followers</source>
        <translation>Servicio, como en service:101 o service:followers</translation>
    </message>
    <message>
        <source>When it was placed, as in placed:7d</source>
        <translation>Cuándo se realizó, como en placed:7d</translation>
    </message>
    <message>
        <source>What it cost, as in charge&gt;0.5 or charge:0.1..0.5</source>
        <translation>Lo que costó, como en charge&gt;0.5 o charge:0.1..0.5</translation>
    </message>
    <message>
        <source>A tag of your own, as in tag:client</source>
        <translation>Una etiqueta propia, como en tag:client</translation>
    </message>
    <message>
        <source>Account, as in account:&quot;my panel&quot;</source>
        <translation>Cuenta, como en account:&quot;mi panel&quot;</translation>
    </message>
    <message>
        <source>One side or the other</source>
        <translation>Un lado o el otro</translation>
    </message>
    <message>
        <source>A person should look</source>
        <translation>Alguien debería mirarlo</translation>
    </message>
    <message>
        <source>Pending or in progress</source>
        <translation>Pendiente o en curso</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Sin empezar</translation>
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
        <source>Delivered in part</source>
        <translation>Entregados en parte</translation>
    </message>
    <message>
        <source>Canceled or refunded</source>
        <translation>Cancelados o reembolsados</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidos</translation>
    </message>
    <message>
        <source>May have been placed</source>
        <translation>Pueden haberse realizado</translation>
    </message>
    <message>
        <source>Never sent</source>
        <translation>Nunca enviados</translation>
    </message>
    <message>
        <source>Rejected by the provider</source>
        <translation>Rechazados por el proveedor</translation>
    </message>
    <message>
        <source>Any other word of a provider</source>
        <translation>Cualquier otra palabra de un proveedor</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>In the last 24 hours</source>
        <translation>En las últimas 24 horas</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>En los últimos 7 días</translation>
    </message>
    <message>
        <source>In the last 30 days</source>
        <translation>En los últimos 30 días</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>No bracket was opened before this one.</source>
        <translation>Antes de este no se abrió ningún paréntesis.</translation>
    </message>
    <message>
        <source>Something must stand on both sides of OR.</source>
        <translation>Debe haber algo a ambos lados de OR.</translation>
    </message>
    <message>
        <source>There are too many brackets within brackets.</source>
        <translation>Hay demasiados paréntesis dentro de otros paréntesis.</translation>
    </message>
    <message>
        <source>The bracket is not closed.</source>
        <translation>El paréntesis no está cerrado.</translation>
    </message>
    <message>
        <source>Nothing stands between the brackets.</source>
        <translation>No hay nada entre los paréntesis.</translation>
    </message>
    <message>
        <source>“%1” is no status. Write pending, progress, running, completed, partial, canceled, failed, rejected, unconfirmed, notsent, other, hidden, archived or attention.</source>
        <translation>“%1” no es un estado. Escriba pending, progress, running, completed, partial, canceled, failed, rejected, unconfirmed, notsent, other, hidden, archived o attention.</translation>
    </message>
</context>
<context>
    <name>OrderLanguageHelp</name>
    <message>
        <source>Part of an order id, link or service name</source>
        <translation>Parte de un ID de pedido, un enlace o un nombre de servicio</translation>
    </message>
    <message>
        <source>Both words, in any order</source>
        <translation>Las dos palabras, en cualquier orden</translation>
    </message>
    <message>
        <source>Exactly these words</source>
        <translation>Exactamente estas palabras</translation>
    </message>
    <message>
        <source>Without this word</source>
        <translation>Sin esta palabra</translation>
    </message>
    <message>
        <source>In this status</source>
        <translation>En este estado</translation>
    </message>
    <message>
        <source>A person should look</source>
        <translation>Alguien debería mirarlo</translation>
    </message>
    <message>
        <source>Of the service with this id</source>
        <translation>Del servicio con este ID</translation>
    </message>
    <message>
        <source>The service’s name has these words</source>
        <translation>El nombre del servicio tiene estas palabras</translation>
    </message>
    <message>
        <source>Placed today; so yesterday, 24h, 2w</source>
        <translation>Hechos hoy; también yesterday, 24h, 2w</translation>
    </message>
    <message>
        <source>Placed in the last 7 days</source>
        <translation>Hechos en los últimos 7 días</translation>
    </message>
    <message>
        <source>Placed in these days</source>
        <translation>Hechos en estos días</translation>
    </message>
    <message>
        <source>Cost more than 0.5</source>
        <translation>Costaron más de 0.5</translation>
    </message>
    <message>
        <source>Cost from 0.1 to 0.5</source>
        <translation>Costaron de 0.1 a 0.5</translation>
    </message>
    <message>
        <source>Of the accounts whose name has this word</source>
        <translation>De las cuentas cuyo nombre tiene esta palabra</translation>
    </message>
    <message>
        <source>One of the two</source>
        <translation>Uno de los dos</translation>
    </message>
    <message>
        <source>Brackets say what belongs together</source>
        <translation>Los paréntesis indican qué va junto</translation>
    </message>
    <message>
        <source>Put away; so status:archived</source>
        <translation>Apartados; igual con status:archived</translation>
    </message>
    <message>
        <source>With this tag of yours; so -tag: without it</source>
        <translation>Con esta etiqueta suya; con -tag:, sin ella</translation>
    </message>
    <message>
        <source>A tag begins like this; tag:* with any tag</source>
        <translation>Una etiqueta que empieza así; tag:* con cualquier etiqueta</translation>
    </message>
</context>
<context>
    <name>OrderMoney</name>
    <message>
        <source>%1 dearer than expected</source>
        <translation>%1 más caro de lo previsto</translation>
    </message>
    <message>
        <source>%1 cheaper than expected</source>
        <translation>%1 más barato de lo previsto</translation>
    </message>
    <message>
        <source>Charged in %1, though the price was in %2: the two are not compared.</source>
        <translation>Se cobró en %1, aunque el precio estaba en %2: no se comparan.</translation>
    </message>
    <message>
        <source>%1 back: %2 of %3 not delivered</source>
        <translation>%1; %2 de %3 sin entregar</translation>
    </message>
    <message>
        <source>%1 back</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Not seen in the provider’s charge: %1 of %2 not delivered, worth %3</source>
        <translation>No reflejado en el cargo del proveedor: %1 de %2 sin entregar, por valor de %3</translation>
    </message>
    <message>
        <source>Not seen in the provider’s charge</source>
        <translation>No reflejado en el cargo del proveedor</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Nothing; %1 was expected</source>
        <translation>Nada; se preveía %1</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Expected charge</source>
        <translation>Cargo previsto</translation>
    </message>
    <message>
        <source>at most %1 a post</source>
        <translation>como máximo %1 por publicación</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Money back</source>
        <translation>Dinero devuelto</translation>
    </message>
</context>
<context>
    <name>OrderNotesView</name>
    <message>
        <source>Order notes</source>
        <translation>Notas del pedido</translation>
    </message>
    <message>
        <source>Your own words about this order</source>
        <translation>Sus propias palabras sobre este pedido</translation>
    </message>
    <message>
        <source>Not saved yet, it is tried again: %1</source>
        <translation>Aún sin guardar; se vuelve a intentar: %1</translation>
    </message>
</context>
<context>
    <name>OrderPlacer</name>
    <message>
        <source>The program was closed before this order was sent.</source>
        <translation>El programa se cerró antes de enviar este pedido.</translation>
    </message>
    <message>
        <source>The outcome of an order could not be written down yet. No other order is sent before it is.</source>
        <translation>El resultado de un pedido aún no se ha podido anotar. Hasta entonces no se envía ningún otro pedido.</translation>
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
    <message>
        <source>The order was placed already.</source>
        <translation>El pedido ya se realizó.</translation>
    </message>
    <message>
        <source>The order was added by its id: its service and link are not known.</source>
        <translation>El pedido se añadió por su ID: no se conocen su servicio ni su enlace.</translation>
    </message>
    <message>
        <source>A refill of this order was asked %1 and is not finished: %2.</source>
        <extracomment>How long ago (&quot;3 hours ago&quot;), then the refill&apos;s status</extracomment>
        <translation>Se solicitó una reposición de este pedido %1 y no ha terminado: %2.</translation>
    </message>
    <message>
        <source>Cancelling was asked %1; the provider has not confirmed it yet.</source>
        <extracomment>How long ago (&quot;3 hours ago&quot;)</extracomment>
        <translation>La cancelación se solicitó %1; el proveedor aún no la ha confirmado.</translation>
    </message>
</context>
<context>
    <name>OrderShelving</name>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Only orders that have ended, refills too, can be hidden.</source>
        <translation>Solo se pueden ocultar pedidos terminados, con sus reposiciones también terminadas.</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Mostrar de nuevo</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Eliminar definitivamente…</translation>
    </message>
    <message>
        <source>Only hidden or archived orders can be deleted. Hide them first.</source>
        <translation>Solo se pueden eliminar pedidos ocultos o archivados. Ocúltelos primero.</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln again</source>
        <translation>
            <numerusform>Mostrar de nuevo %Ln</numerusform>
            <numerusform>Mostrar de nuevo los %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all of these again</source>
        <translation>Mostrar de nuevo todos estos</translation>
    </message>
    <message numerus="yes">
        <source>Delete all %Ln for good…</source>
        <translation>
            <numerusform>Eliminar definitivamente %Ln…</numerusform>
            <numerusform>Eliminar definitivamente los %Ln…</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete all of these for good…</source>
        <translation>Eliminar definitivamente todos estos…</translation>
    </message>
    <message numerus="yes">
        <source>Hide all %Ln shown</source>
        <translation>
            <numerusform>Ocultar %Ln mostrado</numerusform>
            <numerusform>Ocultar los %Ln mostrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide all that are shown</source>
        <translation>Ocultar todos los que se muestran</translation>
    </message>
    <message>
        <source>Other orders are being put away. Wait until that is done, or stop it.</source>
        <translation>Se están apartando otros pedidos. Espere a que termine o deténgalo.</translation>
    </message>
    <message>
        <source>Hiding orders</source>
        <translation>Ocultando pedidos</translation>
    </message>
    <message>
        <source>Archiving orders</source>
        <translation>Archivando pedidos</translation>
    </message>
    <message>
        <source>Showing orders again</source>
        <translation>Mostrando pedidos de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) hidden.</source>
        <translation>
            <numerusform>%Ln pedido ocultado.</numerusform>
            <numerusform>%Ln pedidos ocultados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) archived.</source>
        <translation>
            <numerusform>%Ln pedido archivado.</numerusform>
            <numerusform>%Ln pedidos archivados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) shown again.</source>
        <translation>
            <numerusform>%Ln pedido se muestra de nuevo.</numerusform>
            <numerusform>%Ln pedidos se muestran de nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) stay: they have not ended.</source>
        <translation>
            <numerusform>%Ln pedido se mantiene: no ha terminado.</numerusform>
            <numerusform>%Ln pedidos se mantienen: no han terminado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a file of orders</source>
        <translation>Abrir un archivo de pedidos</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
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
    <name>OrderTagging</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message numerus="yes">
        <source>Tags and notes of %n order(s)</source>
        <translation>
            <numerusform>Etiquetas y notas de %n pedido</numerusform>
            <numerusform>Etiquetas y notas de %n pedidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Add to the notes of each</source>
        <translation>Añadir a las notas de cada uno</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 de %3)</translation>
    </message>
    <message>
        <source>Only some of them have: %1</source>
        <translation>Solo algunos tienen: %1</translation>
    </message>
    <message numerus="yes">
        <source>Tags and notes of %n order(s) saved.</source>
        <translation>
            <numerusform>Etiquetas y notas de %n pedido guardadas.</numerusform>
            <numerusform>Etiquetas y notas de %n pedidos guardadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add or remove a tag first.</source>
        <translation>Añada o quite primero una etiqueta.</translation>
    </message>
</context>
<context>
    <name>OrderTextCopy</name>
    <message numerus="yes">
        <source>Choose at most %Ln order(s) to be copied as text.</source>
        <translation>
            <numerusform>Elija como máximo %Ln pedido para copiarlo como texto.</numerusform>
            <numerusform>Elija como máximo %Ln pedidos para copiarlos como texto.</numerusform>
        </translation>
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
    <message>
        <source>Why nothing can be placed</source>
        <translation>Por qué no se puede hacer ningún pedido</translation>
    </message>
    <message>
        <source>Waiting for the ledger…</source>
        <translation>Esperando al registro…</translation>
    </message>
    <message>
        <source>An order for this link may have been placed. Look at Orders › Unconfirmed before you place another one.</source>
        <translation>Puede haberse realizado un pedido para este enlace. Mire en Pedidos › Sin confirmar antes de hacer otro.</translation>
    </message>
    <message>
        <source>Order %1 for this link is still running. A second one may be refused, or counted together with it.</source>
        <translation>El pedido %1 para este enlace sigue en curso. Un segundo pedido puede ser rechazado o contarse junto con él.</translation>
    </message>
    <message>
        <source>An order for this link is being sent.</source>
        <translation>Se está enviando un pedido para este enlace.</translation>
    </message>
    <message>
        <source>The price went from %1 to %2.</source>
        <translation>El precio pasó de %1 a %2.</translation>
    </message>
    <message>
        <source>The price went from %1 to %2 per 1,000.</source>
        <translation>El precio pasó de %1 a %2 por 1000.</translation>
    </message>
    <message>
        <source>The price went from %1 to %2 per 1,000: this order now costs %3.</source>
        <translation>El precio pasó de %1 a %2 por 1000: este pedido cuesta ahora %3.</translation>
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
        <source>The order was not taken. %1 In the ledger it is order %2.</source>
        <translation>El pedido no fue aceptado. %1 En el registro es el pedido %2.</translation>
    </message>
    <message>
        <source>The order was not taken. %1</source>
        <translation>El pedido no fue aceptado. %1</translation>
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
        <source>Place another one anyway</source>
        <translation>Hacer otro de todos modos</translation>
    </message>
    <message>
        <source>Place at the new price</source>
        <translation>Pedir al nuevo precio</translation>
    </message>
    <message>
        <source>The order was not sent; you can place it again. %1</source>
        <translation>El pedido no se envió; puede volver a hacerlo. %1</translation>
    </message>
    <message>
        <source>This order may have been placed. It will not be sent again by itself. Look at Orders › Unconfirmed.</source>
        <translation>Este pedido puede haberse realizado. No se volverá a enviar automáticamente. Mire en Pedidos › Sin confirmar.</translation>
    </message>
    <message>
        <source>The order could not be written down, so nothing was sent. %1</source>
        <translation>El pedido no se pudo anotar, así que no se envió nada. %1</translation>
    </message>
    <message>
        <source>The provider took the order as %1, but that could not be written down yet. Keep the number.</source>
        <translation>El proveedor aceptó el pedido con el ID %1, pero aún no se ha podido anotar. Guarde el número.</translation>
    </message>
    <message>
        <source>My price per 1,000: %1</source>
        <translation>Mi precio por 1000: %1</translation>
    </message>
    <message>
        <source>My price: %1 · You earn %2</source>
        <translation>Mi precio: %1 · Gana %2</translation>
    </message>
    <message>
        <source>My price: %1 · You lose %2</source>
        <translation>Mi precio: %1 · Pierde %2</translation>
    </message>
    <message>
        <source>Waiting for the API key…</source>
        <translation>Esperando la clave de API…</translation>
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
        <source>The provider did not answer for this order.</source>
        <translation>El proveedor no respondió sobre este pedido.</translation>
    </message>
    <message>
        <source>It is being asked already; there is no answer yet.</source>
        <translation>Ya se está consultando; aún no hay respuesta.</translation>
    </message>
    <message>
        <source>Stopped before it was asked.</source>
        <translation>Detenido antes de consultarlo.</translation>
    </message>
    <message>
        <source>Refill %1: %2</source>
        <translation>Reposición %1: %2</translation>
    </message>
</context>
<context>
    <name>OrderWords</name>
    <message>
        <source>Asked</source>
        <translation>Solicitada</translation>
    </message>
    <message>
        <source>%1, late</source>
        <extracomment>A status of an order that runs far longer than its service usually takes.</extracomment>
        <translation>%1, con retraso</translation>
    </message>
    <message>
        <source>Cancel asked</source>
        <translation>Cancelación solicitada</translation>
    </message>
</context>
<context>
    <name>OrdersExport</name>
    <message>
        <source>No orders are shown that could be exported.</source>
        <translation>No se muestra ningún pedido que se pueda exportar.</translation>
    </message>
    <message>
        <source>Export orders</source>
        <translation>Exportar pedidos</translation>
    </message>
    <message>
        <source>These orders, in their order. With all columns, a CSV file can be opened again, also by another Orderdeck: “Open a file of orders…”.</source>
        <translation>Estos pedidos, en su orden. Con todas las columnas, un archivo CSV se puede volver a abrir, también en otro Orderdeck: “Abrir un archivo de pedidos…”.</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message numerus="yes">
        <source>What is shown (%Ln order(s))</source>
        <translation>
            <numerusform>Lo que se muestra (%Ln pedido)</numerusform>
            <numerusform>Lo que se muestra (%Ln pedidos)</numerusform>
        </translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Lo que se muestra</translation>
    </message>
    <message numerus="yes">
        <source>The chosen %Ln</source>
        <translation>
            <numerusform>El elegido (%Ln)</numerusform>
            <numerusform>Los %Ln elegidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>As shown</source>
        <translation>Como se muestra</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>Todas las columnas</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln order(s) to %1.</source>
        <translation>
            <numerusform>Se exportó %Ln pedido a %1.</numerusform>
            <numerusform>Se exportaron %Ln pedidos a %1.</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>More than %Ln order(s)</source>
        <translation>
            <numerusform>Más de %Ln pedido</numerusform>
            <numerusform>Más de %Ln pedidos</numerusform>
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
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
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
    <message>
        <source>Filters of the orders</source>
        <translation>Filtros de los pedidos</translation>
    </message>
    <message>
        <source>No order is of this status and these filters.</source>
        <translation>Ningún pedido tiene este estado y estos filtros.</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Export the chosen…</source>
        <translation>Exportar los elegidos…</translation>
    </message>
    <message>
        <source>Add tag…</source>
        <translation>Añadir etiqueta…</translation>
    </message>
    <message>
        <source>Archive old orders…</source>
        <translation>Archivar pedidos antiguos…</translation>
    </message>
    <message>
        <source>Open a file of orders…</source>
        <translation>Abrir un archivo de pedidos…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Más acciones</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) copied as text.</source>
        <translation>
            <numerusform>%Ln pedido copiado como texto.</numerusform>
            <numerusform>%Ln pedidos copiados como texto.</numerusform>
        </translation>
    </message>
    <message>
        <source>No order is shown</source>
        <translation>No se muestra ningún pedido</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) were put away: choose Hidden or Archived among the statuses.</source>
        <translation>
            <numerusform>%Ln pedido está apartado: elija Ocultos o Archivados entre los estados.</numerusform>
            <numerusform>%Ln pedidos están apartados: elija Ocultos o Archivados entre los estados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Borrar todos los filtros</translation>
    </message>
    <message>
        <source>Show all orders</source>
        <translation>Mostrar todos los pedidos</translation>
    </message>
    <message>
        <source>Show the hidden orders</source>
        <translation>Mostrar los pedidos ocultos</translation>
    </message>
    <message>
        <source>Show the archived orders</source>
        <translation>Mostrar los pedidos archivados</translation>
    </message>
    <message>
        <source>Choose a service</source>
        <translation>Elegir un servicio</translation>
    </message>
    <message>
        <source>Export orders</source>
        <translation>Exportar pedidos</translation>
    </message>
    <message numerus="yes">
        <source>So short a text is looked for in the newest %Ln order(s) only. Type one letter more.</source>
        <translation>
            <numerusform>Un texto tan corto solo se busca en %Ln pedido, el más reciente. Escriba una letra más.</numerusform>
            <numerusform>Un texto tan corto solo se busca en los %Ln pedidos más recientes. Escriba una letra más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrdersSearch</name>
    <message>
        <source>Search orders</source>
        <translation>Buscar pedidos</translation>
    </message>
    <message>
        <source>Search orders by id, link, service</source>
        <translation>Buscar por ID, enlace o servicio</translation>
    </message>
    <message>
        <source>What can be searched for</source>
        <translation>Qué se puede buscar</translation>
    </message>
</context>
<context>
    <name>OutcomeKeeper</name>
    <message>
        <source>The provider answered with order ID %1, which could not be written down: %2</source>
        <translation>El proveedor respondió con el ID de pedido %1, que no se pudo anotar: %2</translation>
    </message>
</context>
<context>
    <name>Outlook</name>
    <message>
        <source>today %1</source>
        <translation>hoy %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>mañana %1</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left, %1</source>
        <translation>
            <numerusform>queda aprox. %n&#xa0;minuto, %1</numerusform>
            <numerusform>quedan unos %n&#xa0;minutos, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left, %1</source>
        <translation>
            <numerusform>queda aprox. %n&#xa0;hora, %1</numerusform>
            <numerusform>quedan unas %n&#xa0;horas, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n day(s) left, %1</source>
        <translation>
            <numerusform>queda aprox. %n&#xa0;día, %1</numerusform>
            <numerusform>quedan unos %n&#xa0;días, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 / h</source>
        <extracomment>Units in an hour.</extracomment>
        <translation>%1 / h</translation>
    </message>
    <message>
        <source>not enough told yet</source>
        <translation>aún no hay datos suficientes</translation>
    </message>
    <message>
        <source>not within years at this speed</source>
        <translation>a esta velocidad tardaría años</translation>
    </message>
    <message>
        <source>takes longer than usual</source>
        <translation>tarda más de lo habitual</translation>
    </message>
    <message>
        <source>any moment now</source>
        <translation>en cualquier momento</translation>
    </message>
    <message>
        <source>It is told as soon as the provider reported twice what remains, or after the first completed order of the service.</source>
        <translation>Se indica en cuanto el proveedor haya informado dos veces de lo que resta, o tras el primer pedido completado del servicio.</translation>
    </message>
    <message>
        <source>By the speed of the last few checks.</source>
        <translation>Según la velocidad de las últimas comprobaciones.</translation>
    </message>
    <message numerus="yes">
        <source>By your record of the service: %Ln completed order(s) took %1.</source>
        <translation>
            <numerusform>Según su historial del servicio: %Ln pedido completado tardó %1.</numerusform>
            <numerusform>Según su historial del servicio: %Ln pedidos completados tardaron %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>aproximadamente %n minuto</numerusform>
            <numerusform>unos %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>aproximadamente %n hora</numerusform>
            <numerusform>unas %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n day(s)</source>
        <translation>
            <numerusform>aproximadamente %n día</numerusform>
            <numerusform>unos %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>What an entry is (&quot;Order&quot;), and what more there is to say of it (&quot;Completed&quot;)</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>PaletteButton</name>
    <message>
        <source>Search services, orders, commands</source>
        <translation>Buscar servicios, pedidos, comandos</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A tooltip: what a button does, and the keys that do it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>The program itself; it comes without any warranty.</source>
        <translation>El propio programa; se ofrece sin ninguna garantía.</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3 or later</source>
        <translation>Licencia Pública General de GNU, versión 3 o posterior</translation>
    </message>
    <message>
        <source>Windows, network, files, translations.</source>
        <translation>Ventanas, red, archivos, traducciones.</translation>
    </message>
    <message>
        <source>GNU Lesser General Public License, version 3</source>
        <translation>Licencia Pública General Reducida de GNU, versión 3</translation>
    </message>
    <message>
        <source>The ledger.</source>
        <translation>El registro.</translation>
    </message>
    <message>
        <source>Public domain</source>
        <translation>Dominio público</translation>
    </message>
    <message>
        <source>The charts.</source>
        <translation>Los gráficos.</translation>
    </message>
    <message>
        <source>Reads what providers answer.</source>
        <translation>Lee lo que responden los proveedores.</translation>
    </message>
    <message>
        <source>Apache License, version 2.0</source>
        <translation>Licencia Apache, versión 2.0</translation>
    </message>
    <message>
        <source>Reads lists of orders.</source>
        <translation>Lee las listas de pedidos.</translation>
    </message>
    <message>
        <source>GNU Lesser General Public License, version 2.1 or later</source>
        <translation>Licencia Pública General Reducida de GNU, versión 2.1 o posterior</translation>
    </message>
    <message>
        <source>Writes exports as workbooks.</source>
        <translation>Escribe las exportaciones como libros de cálculo.</translation>
    </message>
    <message>
        <source>BSD License with two clauses</source>
        <translation>Licencia BSD de dos cláusulas</translation>
    </message>
    <message>
        <source>Packs workbooks and the catalogs that are kept.</source>
        <translation>Comprime los libros de cálculo y los catálogos que se conservan.</translation>
    </message>
    <message>
        <source>zlib License</source>
        <translation>Licencia zlib</translation>
    </message>
    <message>
        <source>The practice provider&apos;s HTTP server.</source>
        <translation>El servidor HTTP del proveedor de prácticas.</translation>
    </message>
    <message>
        <source>MIT License</source>
        <translation>Licencia MIT</translation>
    </message>
    <message>
        <source>Keeps API keys in the system&apos;s keychain, where that was chosen.</source>
        <translation>Guarda las claves de API en el llavero del sistema, si así se eligió.</translation>
    </message>
    <message>
        <source>Encrypts what goes to providers.</source>
        <translation>Cifra lo que se envía a los proveedores.</translation>
    </message>
    <message>
        <source>The icons.</source>
        <translation>Los iconos.</translation>
    </message>
    <message>
        <source>ISC License; MIT License for those made for Feather</source>
        <translation>Licencia ISC; licencia MIT para los creados para Feather</translation>
    </message>
    <message>
        <source>The letters, where the font is installed.</source>
        <translation>Las letras, si el tipo de letra está instalado.</translation>
    </message>
    <message>
        <source>SIL Open Font License, version 1.1</source>
        <translation>Licencia SIL Open Font, versión 1.1</translation>
    </message>
    <message>
        <source>The figures, where the font is installed.</source>
        <translation>Las cifras, si el tipo de letra está instalado.</translation>
    </message>
</context>
<context>
    <name>PlacedChoice</name>
    <message>
        <source>Order id</source>
        <translation>ID de pedido</translation>
    </message>
    <message>
        <source>Check id</source>
        <translation>Comprobar ID</translation>
    </message>
    <message>
        <source>Show that order</source>
        <translation>Ver ese pedido</translation>
    </message>
    <message>
        <source>Enter the order id from the provider&apos;s own page. The provider is asked about it first; nothing is written down before you confirm.</source>
        <translation>Introduzca el ID de pedido que aparece en la página del proveedor. Primero se le consulta al proveedor; no se anota nada hasta que usted lo confirme.</translation>
    </message>
    <message>
        <source>Enter the order id.</source>
        <translation>Introduzca el ID de pedido.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Another order of this ledger has this id already.</source>
        <translation>Otro pedido de este registro ya tiene este ID.</translation>
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
    <name>PracticeFault</name>
    <message>
        <source>nobody listens; after: as soon as one request was answered</source>
        <translation>nadie escucha; after: en cuanto se haya respondido a una solicitud</translation>
    </message>
    <message>
        <source>the connection is closed without a reply</source>
        <translation>la conexión se cierra sin respuesta</translation>
    </message>
    <message>
        <source>the connection is reset without a reply</source>
        <translation>la conexión se aborta sin respuesta</translation>
    </message>
    <message>
        <source>the reply breaks off in its headers</source>
        <translation>la respuesta se corta en las cabeceras</translation>
    </message>
    <message>
        <source>the reply breaks off in its body</source>
        <translation>la respuesta se corta en el cuerpo</translation>
    </message>
    <message>
        <source>no reply ever comes</source>
        <translation>nunca llega ninguna respuesta</translation>
    </message>
    <message>
        <source>the reply comes after 45 seconds, late/5 after 5; before: taken only then</source>
        <translation>la respuesta llega a los 45 segundos, con late/5 a los 5; before: lo solicitado se acepta solo entonces</translation>
    </message>
    <message>
        <source>HTTP 500 without a word</source>
        <translation>HTTP 500 sin ningún texto</translation>
    </message>
    <message>
        <source>HTTP 500 with words of refusal</source>
        <translation>HTTP 500 con un mensaje de rechazo</translation>
    </message>
    <message>
        <source>HTTP 502 with a web page</source>
        <translation>HTTP 502 con una página web</translation>
    </message>
    <message>
        <source>a web page with HTTP 200</source>
        <translation>una página web con HTTP 200</translation>
    </message>
    <message>
        <source>an empty reply with HTTP 200</source>
        <translation>una respuesta vacía con HTTP 200</translation>
    </message>
    <message>
        <source>a redirect to another address</source>
        <translation>una redirección a otra dirección</translation>
    </message>
    <message>
        <source>a redirect that a browser would repeat the order to</source>
        <translation>una redirección a la que un navegador repetiría el pedido</translation>
    </message>
    <message>
        <source>too many requests, 429/30: come again in 30 seconds</source>
        <translation>demasiadas solicitudes, 429/30: volver a intentarlo en 30 segundos</translation>
    </message>
    <message>
        <source>a reply that is no whole JSON</source>
        <translation>una respuesta que no es un JSON completo</translation>
    </message>
    <message>
        <source>words of refusal with HTTP 200</source>
        <translation>un mensaje de rechazo con HTTP 200</translation>
    </message>
    <message>
        <source>words of refusal with HTTP 400</source>
        <translation>un mensaje de rechazo con HTTP 400</translation>
    </message>
    <message>
        <source>success, but without an id</source>
        <translation>éxito, pero sin ID</translation>
    </message>
    <message>
        <source>only &quot;late&quot; and &quot;429&quot; take a number of seconds</source>
        <translation>solo &quot;late&quot; y &quot;429&quot; admiten un número de segundos</translation>
    </message>
    <message>
        <source>the seconds are more than 0 and at most 3600</source>
        <translation>los segundos deben ser más de 0 y como máximo 3600</translation>
    </message>
    <message>
        <source>there is no action &quot;%1&quot;</source>
        <translation>no existe la acción &quot;%1&quot;</translation>
    </message>
    <message>
        <source>a fault is written as [ACTION+…=]FAULT[/SECONDS][:before|:after][*TIMES]</source>
        <translation>un fallo se escribe como [ACTION+…=]FAULT[/SECONDS][:before|:after][*TIMES]</translation>
    </message>
    <message>
        <source>there is no fault &quot;%1&quot;</source>
        <translation>no existe el fallo &quot;%1&quot;</translation>
    </message>
    <message>
        <source>faults come &quot;before&quot; or &quot;after&quot;</source>
        <translation>el momento de un fallo es &quot;before&quot; o &quot;after&quot;</translation>
    </message>
    <message>
        <source>a fault comes at least once</source>
        <translation>un fallo ocurre al menos una vez</translation>
    </message>
    <message>
        <source>&quot;refused&quot; is for every request and to the end</source>
        <translation>&quot;refused&quot; se aplica a todas las solicitudes y hasta el final</translation>
    </message>
    <message>
        <source>The fault &quot;%1&quot; makes no sense: %2.</source>
        <translation>El fallo &quot;%1&quot; no tiene sentido: %2.</translation>
    </message>
    <message>
        <source>Let something go wrong, to see what becomes of it: [ACTION[+ACTION…]=]FAULT[:before|:after][*N], several with commas, such as add=reset:after*3,502:before. Before or after (if nothing is said) the provider has taken what was asked; of add, refill and cancel (or the actions named); always (or N times). FAULT is one of:</source>
        <translation>Hace que algo falle, para ver qué ocurre: [ACTION[+ACTION…]=]FAULT[:before|:after][*N]; varios se separan con comas, por ejemplo add=reset:after*3,502:before. Ocurre antes (before) o después (after, si no se indica nada) de que el proveedor acepte lo solicitado; afecta a add, refill y cancel (o a las acciones indicadas); siempre (o N veces). FAULT es uno de estos:</translation>
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
    <name>PriceChart</name>
    <message>
        <source>Price history</source>
        <translation>Historial de precios</translation>
    </message>
    <message>
        <source>%1 at first</source>
        <translation>%1 al principio</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 desde el %2</translation>
    </message>
</context>
<context>
    <name>PriceHistory</name>
    <message>
        <source>−%1%</source>
        <translation>−%1&#xa0;%</translation>
    </message>
    <message>
        <source>+%1%</source>
        <translation>+%1&#xa0;%</translation>
    </message>
    <message>
        <source>No price change seen since %1.</source>
        <translation>Sin cambios de precio observados desde el %1.</translation>
    </message>
    <message>
        <source>No price change seen yet.</source>
        <translation>Aún no se ha observado ningún cambio de precio.</translation>
    </message>
    <message>
        <source>From %1 to %2 on %3.</source>
        <translation>De %1 a %2 el %3.</translation>
    </message>
    <message>
        <source>From %1 to %2 on %3 (%4).</source>
        <translation>De %1 a %2 el %3 (%4).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) since %1: from %2 to %3, the last on %4.</source>
        <translation>
            <numerusform>%Ln cambio desde el %1: de %2 a %3, el último el %4.</numerusform>
            <numerusform>%Ln cambios desde el %1: de %2 a %3, el último el %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) since %1: from %2 to %3 (%5), the last on %4.</source>
        <translation>
            <numerusform>%Ln cambio desde el %1: de %2 a %3 (%5), el último el %4.</numerusform>
            <numerusform>%Ln cambios desde el %1: de %2 a %3 (%5), el último el %4.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PriceList</name>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>My price per 1,000</source>
        <translation>Mi precio por 1000</translation>
    </message>
    <message>
        <source>My price per 1,000 (%1)</source>
        <translation>Mi precio por 1000 (%1)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Price of the package</source>
        <translation>Precio del paquete</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
</context>
<context>
    <name>ProfilePaths</name>
    <message>
        <source>The folder %1 belongs to another user of this computer, who could exchange what is kept in it. Choose one of your own.</source>
        <translation>La carpeta %1 es de otro usuario de este equipo, que podría cambiar lo que se guarda en ella. Elige una tuya.</translation>
    </message>
    <message>
        <source>Other users of this computer can exchange what is kept in the folder %1. Choose one where only you can write.</source>
        <translation>Otros usuarios de este equipo pueden cambiar lo que se guarda en la carpeta %1. Elige una en la que solo tú puedas escribir.</translation>
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
        <translation>Funciona con cualquier proveedor que use API&#xa0;v2</translation>
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
    <name>ProxySection</name>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>Servidor proxy</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Contraseña del proxy</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>SOCKS5</source>
        <translation>SOCKS5</translation>
    </message>
    <message>
        <source>Reach providers through</source>
        <translation>Acceder a los proveedores por</translation>
    </message>
    <message>
        <source>Holds at once, for all accounts. This computer itself, and so the practice provider, is always reached without a proxy.</source>
        <translation>Se aplica de inmediato, a todas las cuentas. A este mismo equipo, y por tanto al proveedor de prácticas, se accede siempre sin proxy.</translation>
    </message>
    <message>
        <source>Test the proxy</source>
        <translation>Probar el proxy</translation>
    </message>
    <message>
        <source>Test of the proxy</source>
        <translation>Prueba del proxy</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>Puerto del proxy</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <translation>Usuario del proxy</translation>
    </message>
    <message>
        <source>if it asks for one</source>
        <translation>si lo pide</translation>
    </message>
    <message>
        <source>Type the name or the address of the proxy. Until then it is not used.</source>
        <translation>Escriba el nombre o la dirección del proxy. Hasta entonces no se usa.</translation>
    </message>
    <message>
        <source>This is not the name or the address of a computer.</source>
        <translation>Esto no es el nombre ni la dirección de un equipo.</translation>
    </message>
    <message>
        <source>There is no account at a provider yet to test the way to. The practice provider is on this computer and needs no proxy.</source>
        <translation>Todavía no hay ninguna cuenta de un proveedor con la que probar el camino. El proveedor de prácticas está en este equipo y no necesita proxy.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Consultando a %1…</translation>
    </message>
    <message>
        <source>%1 was reached and answered, by the way that the system says.</source>
        <translation>Se llegó a %1 y respondió, por la vía que indica el sistema.</translation>
    </message>
    <message>
        <source>%1 was reached and answered, without a proxy.</source>
        <translation>Se llegó a %1 y respondió, sin proxy.</translation>
    </message>
    <message>
        <source>%1 was reached and answered, through the proxy %2.</source>
        <translation>Se llegó a %1 y respondió, a través del proxy %2.</translation>
    </message>
</context>
<context>
    <name>QueryCompleter</name>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
    <message>
        <source>Tab or Enter takes it</source>
        <translation>Tab o Intro para aceptar</translation>
    </message>
    <message>
        <source>Ctrl+Space to choose</source>
        <translation>Ctrl+Espacio para elegir</translation>
    </message>
</context>
<context>
    <name>QueryHelp</name>
    <message>
        <source>What can be searched for</source>
        <translation>Qué se puede buscar</translation>
    </message>
    <message>
        <source>A click inserts the example · Ctrl+Space suggests while typing</source>
        <translation>Un clic inserta el ejemplo · Ctrl+Espacio sugiere mientras se escribe</translation>
    </message>
    <message>
        <source>A click inserts the example</source>
        <translation>Un clic inserta el ejemplo</translation>
    </message>
    <message>
        <source>Both words, in any order</source>
        <translation>Las dos palabras, en cualquier orden</translation>
    </message>
    <message>
        <source>Exactly these words</source>
        <translation>Exactamente estas palabras</translation>
    </message>
    <message>
        <source>Without this word</source>
        <translation>Sin esta palabra</translation>
    </message>
    <message>
        <source>One of the two</source>
        <translation>Una de las dos</translation>
    </message>
    <message>
        <source>Brackets say what belongs together</source>
        <translation>Los paréntesis indican qué va junto</translation>
    </message>
    <message>
        <source>Costs less than 0.5 per 1,000</source>
        <translation>Cuesta menos de 0.5 por 1000</translation>
    </message>
    <message>
        <source>Costs from 0.1 to 0.5</source>
        <translation>Cuesta de 0.1 a 0.5</translation>
    </message>
    <message>
        <source>Orders of 100 are taken</source>
        <translation>Se aceptan pedidos de 100</translation>
    </message>
    <message>
        <source>Orders of 10,000 are taken</source>
        <translation>Se aceptan pedidos de 10.000</translation>
    </message>
    <message>
        <source>The service with this id</source>
        <translation>El servicio con este ID</translation>
    </message>
    <message>
        <source>The type has this word</source>
        <translation>El tipo contiene esta palabra</translation>
    </message>
    <message>
        <source>The category has these words</source>
        <translation>La categoría contiene estas palabras</translation>
    </message>
    <message>
        <source>Of all accounts, those with this word</source>
        <translation>De todas las cuentas, las que tienen esta palabra</translation>
    </message>
    <message>
        <source>With refill; so cancel:no, drip:yes</source>
        <translation>Con reposición; igual cancel:no, drip:yes</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>New in the last 7 days</source>
        <translation>Nuevos en los últimos 7 días</translation>
    </message>
    <message>
        <source>The price changed</source>
        <translation>Cambió el precio</translation>
    </message>
    <message>
        <source>My orders of it are usually done within 3 hours</source>
        <translation>Mis pedidos suelen completarse en menos de 3 horas</translation>
    </message>
    <message>
        <source>More than 95% of what I ordered came</source>
        <translation>Llegó más del 95&#xa0;% de lo que pedí</translation>
    </message>
    <message>
        <source>No longer offered</source>
        <translation>Ya no se ofrece</translation>
    </message>
</context>
<context>
    <name>RecordCell</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A figure, and of how few orders it is</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>You never ordered this service</source>
        <translation>Nunca ha pedido este servicio</translation>
    </message>
    <message numerus="yes">
        <source>None of its %Ln order(s) has ended</source>
        <translation>
            <numerusform>%Ln pedido, aún sin terminar</numerusform>
            <numerusform>Ninguno de sus %Ln pedidos ha terminado</numerusform>
        </translation>
    </message>
    <message>
        <source>Its orders count no units</source>
        <translation>Sus pedidos no cuentan unidades</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 units in %Ln order(s)</source>
        <translation>
            <numerusform>%1 de %2 unidades en %Ln pedido</numerusform>
            <numerusform>%1 de %2 unidades en %Ln pedidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordExport</name>
    <message>
        <source>Export the service record</source>
        <translation>Exportar el historial de servicios</translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s), exactly as the table shows them.</source>
        <translation>
            <numerusform>%Ln servicio, exactamente como lo muestra la tabla.</numerusform>
            <numerusform>%Ln servicios, exactamente como los muestra la tabla.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln service(s) to %1.</source>
        <translation>
            <numerusform>Se exportó %Ln servicio a %1.</numerusform>
            <numerusform>Se exportaron %Ln servicios a %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Service record</source>
        <translation>Historial de servicios</translation>
    </message>
    <message>
        <source>About the record</source>
        <translation>Acerca del historial</translation>
    </message>
    <message>
        <source>Show orders</source>
        <translation>Ver pedidos</translation>
    </message>
    <message>
        <source>Show service</source>
        <translation>Ver servicio</translation>
    </message>
    <message>
        <source>No services are shown that could be exported.</source>
        <translation>No se muestra ningún servicio que se pueda exportar.</translation>
    </message>
    <message numerus="yes">
        <source>No order in the last %Ln day(s)</source>
        <translation>
            <numerusform>Ningún pedido en el último día (%Ln)</numerusform>
            <numerusform>Ningún pedido en los últimos %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a longer time above.</source>
        <translation>Elija arriba un período más largo.</translation>
    </message>
    <message>
        <source>No record yet</source>
        <translation>Aún no hay historial</translation>
    </message>
    <message>
        <source>Order from a service and it is ranked here: how fast it starts and finishes, how much it delivers, what became of its refills.</source>
        <translation>Haga un pedido de un servicio y aparecerá clasificado aquí: con qué rapidez empieza y termina, cuánto entrega y qué fue de sus reposiciones.</translation>
    </message>
    <message>
        <source>Browse services</source>
        <translation>Explorar servicios</translation>
    </message>
    <message>
        <source>No service matches</source>
        <translation>Ningún servicio coincide</translation>
    </message>
    <message>
        <source>No service you ordered has these words.</source>
        <translation>Ningún servicio que haya pedido contiene estas palabras.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s)</source>
        <translation>
            <numerusform>%Ln servicio</numerusform>
            <numerusform>%Ln servicios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them with too few ended orders, below the others</source>
        <translation>
            <numerusform>%Ln de ellos con muy pocos pedidos terminados, debajo de los demás</numerusform>
            <numerusform>%Ln de ellos con muy pocos pedidos terminados, debajo de los demás</numerusform>
        </translation>
    </message>
    <message>
        <source>older orders are still looked through: %1</source>
        <translation>aún se revisan pedidos más antiguos: %1</translation>
    </message>
    <message numerus="yes">
        <source>times of the last %Ln ended order(s) of each</source>
        <translation>
            <numerusform>tiempos del último pedido terminado (%Ln) de cada uno</numerusform>
            <numerusform>tiempos de los últimos %Ln pedidos terminados de cada uno</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordToolbar</name>
    <message>
        <source>Search the record</source>
        <translation>Buscar en el historial</translation>
    </message>
    <message>
        <source>Search by service or ID</source>
        <translation>Buscar por servicio o ID</translation>
    </message>
    <message>
        <source>Record of</source>
        <translation>Historial de</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Todas las cuentas</translation>
    </message>
    <message>
        <source>Orders placed</source>
        <translation>Pedidos realizados</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 días</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Show orders</source>
        <translation>Ver pedidos</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Which orders count: those placed in the last days, or all</source>
        <translation>Qué pedidos cuentan: los realizados en los últimos días o todos</translation>
    </message>
    <message>
        <source>Ended orders to be ranked</source>
        <translation>Pedidos terminados necesarios para clasificar</translation>
    </message>
    <message>
        <source>Services with fewer ended orders stand below all others: a few orders prove nothing</source>
        <translation>Los servicios con menos pedidos terminados quedan debajo de todos los demás: unos pocos pedidos no demuestran nada</translation>
    </message>
    <message>
        <source>Rank all</source>
        <translation>Clasificar todos</translation>
    </message>
    <message numerus="yes">
        <source>Rank from %Ln order(s)</source>
        <translation>
            <numerusform>Clasificar desde %Ln pedido</numerusform>
            <numerusform>Clasificar desde %Ln pedidos</numerusform>
        </translation>
    </message>
    <message>
        <source>The current account or all accounts</source>
        <translation>La cuenta actual o todas las cuentas</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Exportar lo que se muestra</translation>
    </message>
    <message>
        <source>The orders of the chosen service</source>
        <translation>Los pedidos del servicio elegido</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message numerus="yes">
        <source>%1 of %Ln order(s)</source>
        <translation>
            <numerusform>%1 de %Ln pedido</numerusform>
            <numerusform>%1 de %Ln pedidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln order(s) · %2</source>
        <translation>
            <numerusform>%1 de %Ln pedido · %2</numerusform>
            <numerusform>%1 de %Ln pedidos · %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 de %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>%Ln completada</numerusform>
            <numerusform>%Ln completadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln asked · %1</source>
        <translation>
            <numerusform>%Ln solicitada · %1</numerusform>
            <numerusform>%Ln solicitadas · %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <translation>
            <numerusform>%Ln rechazada</numerusform>
            <numerusform>%Ln rechazadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln asked · %1 · %2</source>
        <translation>
            <numerusform>%Ln solicitada · %1 · %2</numerusform>
            <numerusform>%Ln solicitadas · %1 · %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>A number of days</extracomment>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>%1 is a number: &quot;97.5%&quot;</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s): %1</source>
        <translation>
            <numerusform>%Ln pedido: %1</numerusform>
            <numerusform>%Ln pedidos: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · slowest %2</source>
        <translation>%1 · el más lento: %2</translation>
    </message>
    <message>
        <source>It is not known of any order how long it took.</source>
        <translation>De ningún pedido se sabe cuánto tardó.</translation>
    </message>
    <message numerus="yes">
        <source>Known of only %Ln order(s): %1</source>
        <translation>
            <numerusform>Solo se conoce de %Ln pedido: %1</numerusform>
            <numerusform>Solo se conoce de %Ln pedidos: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Half of the last %Ln order(s) were done within %1; the slowest took %2.</source>
        <translation>
            <numerusform>El último pedido (%Ln) se completó en %1; el más lento tardó %2.</numerusform>
            <numerusform>La mitad de los últimos %Ln pedidos se completó en %1 como máximo; el más lento tardó %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Usually done in %1 (%Ln order(s))</source>
        <translation>
            <numerusform>Normalmente se completa en %1 (%Ln pedido)</numerusform>
            <numerusform>Normalmente se completa en %1 (%Ln pedidos)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) so far: %1</source>
        <translation>
            <numerusform>%Ln pedido hasta ahora: %1</numerusform>
            <numerusform>%Ln pedidos hasta ahora: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) so far; known to be done in: %1</source>
        <translation>
            <numerusform>%Ln pedido hasta ahora; tiempo conocido: %1</numerusform>
            <numerusform>%Ln pedidos hasta ahora; tiempos conocidos: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) so far; how long they took is not known</source>
        <translation>
            <numerusform>%Ln pedido hasta ahora; no se sabe cuánto tardó</numerusform>
            <numerusform>%Ln pedidos hasta ahora; no se sabe cuánto tardaron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) so far, none completed</source>
        <translation>
            <numerusform>%Ln pedido hasta ahora, no completado</numerusform>
            <numerusform>%Ln pedidos hasta ahora, ninguno completado</numerusform>
        </translation>
    </message>
    <message>
        <source>Your last order of this was partial: %1 of %2</source>
        <translation>Su último pedido de este servicio fue parcial: %1 de %2</translation>
    </message>
    <message>
        <source>Starts in</source>
        <translation>Empieza en</translation>
    </message>
    <message>
        <source>Slowest start</source>
        <translation>Inicio más lento</translation>
    </message>
    <message>
        <source>Finishes in</source>
        <translation>Termina en</translation>
    </message>
    <message>
        <source>Slowest</source>
        <translation>Más lento</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completados</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Parciales</translation>
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
        <source>Short delivery</source>
        <translation>Sin entregar</translation>
    </message>
    <message>
        <source>Refills</source>
        <translation>Reposiciones</translation>
    </message>
</context>
<context>
    <name>RefillActions</name>
    <message>
        <source>Show order</source>
        <translation>Ver pedido</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Solicitar de nuevo</translation>
    </message>
    <message>
        <source>Choose one refill first.</source>
        <translation>Elija primero una sola reposición.</translation>
    </message>
    <message>
        <source>Choose a refill first.</source>
        <translation>Elija primero una reposición.</translation>
    </message>
    <message numerus="yes">
        <source>%n refill(s) checked.</source>
        <translation>
            <numerusform>%n reposición comprobada.</numerusform>
            <numerusform>%n reposiciones comprobadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refill(s) belong to an account that was removed: nothing was asked.</source>
        <translation>
            <numerusform>%n reposición pertenece a una cuenta que se eliminó: no se consultó nada.</numerusform>
            <numerusform>%n reposiciones pertenecen a una cuenta que se eliminó: no se consultó nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose refills first.</source>
        <translation>Elija primero unas reposiciones.</translation>
    </message>
</context>
<context>
    <name>RefillCells</name>
    <message>
        <source>Asked for its status, the provider says: %1</source>
        <translation>Al consultar su estado, el proveedor dice: %1</translation>
    </message>
    <message>
        <source>Its status was not told yet.</source>
        <translation>Su estado aún no se ha recibido.</translation>
    </message>
    <message>
        <source>Told %1.</source>
        <translation>Recibido %1.</translation>
    </message>
    <message>
        <source>asked %1, %2</source>
        <translation>solicitada %1, %2</translation>
    </message>
    <message>
        <source>not changed since it was asked</source>
        <translation>sin cambios desde que se solicitó</translation>
    </message>
    <message>
        <source>changed %1, %2</source>
        <translation>cambió %1, %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>RefillFacetsModel</name>
    <message>
        <source>All refills</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertas</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completadas</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>Canceled or failed</source>
        <translation>Canceladas/fallidas</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otras</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a status and how many refills</comment>
        <translation>%1: %2</translation>
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
    <name>RefillsExport</name>
    <message>
        <source>Export answers</source>
        <translation>Exportar respuestas</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s), as they are shown.</source>
        <translation>
            <numerusform>%Ln respuesta, tal como se muestra.</numerusform>
            <numerusform>%Ln respuestas, tal como se muestran.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln answer(s) to %1.</source>
        <translation>
            <numerusform>Se exportó %Ln respuesta a %1.</numerusform>
            <numerusform>Se exportaron %Ln respuestas a %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export refills</source>
        <translation>Exportar reposiciones</translation>
    </message>
    <message>
        <source>Refills</source>
        <translation>Reposiciones</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln refill(s) to %1.</source>
        <translation>
            <numerusform>Se exportó %Ln reposición a %1.</numerusform>
            <numerusform>Se exportaron %Ln reposiciones a %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refill(s), as they are shown.</source>
        <translation>
            <numerusform>%Ln reposición, tal como se muestra.</numerusform>
            <numerusform>%Ln reposiciones, tal como se muestran.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RefillsModel</name>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
    <message>
        <source>Refill ID</source>
        <translation>ID de reposición</translation>
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
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Solicitada</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
</context>
<context>
    <name>RefillsView</name>
    <message>
        <source>Refill statuses</source>
        <translation>Estados de reposición</translation>
    </message>
    <message>
        <source>Accounts of refills</source>
        <translation>Cuentas de las reposiciones</translation>
    </message>
    <message>
        <source>Search refills</source>
        <translation>Buscar reposiciones</translation>
    </message>
    <message>
        <source>Search refill, order, link or service…</source>
        <translation>Buscar reposición, pedido, enlace o servicio…</translation>
    </message>
    <message>
        <source>Refills</source>
        <translation>Reposiciones</translation>
    </message>
    <message>
        <source>Enter shows the order</source>
        <translation>Intro muestra el pedido</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>Estados</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Todas las cuentas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln seleccionada</numerusform>
            <numerusform>%Ln seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>No refill matches “%1”</source>
        <translation>Ninguna reposición coincide con “%1”</translation>
    </message>
    <message>
        <source>Refill ids, order ids, links and service names are searched.</source>
        <translation>Se busca en los ID de reposición, los ID de pedido, los enlaces y los nombres de servicio.</translation>
    </message>
    <message>
        <source>No such refills</source>
        <translation>No hay reposiciones así</translation>
    </message>
    <message>
        <source>No refill has this status now.</source>
        <translation>Ahora ninguna reposición tiene este estado.</translation>
    </message>
    <message>
        <source>No refills yet</source>
        <translation>Aún no hay reposiciones</translation>
    </message>
    <message>
        <source>When a delivered order drops and its service has refill, choose it in the list of orders and press Refill. Every refill is watched here until the provider has done it or refused it.</source>
        <translation>Si un pedido entregado pierde unidades y su servicio ofrece reposición, elíjalo en la lista de pedidos y pulse Reponer. Cada reposición se sigue aquí hasta que el proveedor la haya hecho o denegado.</translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln refill(s)</source>
        <translation>
            <numerusform>Más de %Ln reposición</numerusform>
            <numerusform>Más de %Ln reposiciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refill(s)</source>
        <translation>
            <numerusform>%Ln reposición</numerusform>
            <numerusform>%Ln reposiciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Show all refills</source>
        <translation>Mostrar todas las reposiciones</translation>
    </message>
    <message>
        <source>Show the orders</source>
        <translation>Mostrar los pedidos</translation>
    </message>
</context>
<context>
    <name>ReplyDecoder</name>
    <message>
        <source>Service id %1 comes more than once; orders use the first.</source>
        <translation>El ID de servicio %1 aparece más de una vez; los pedidos usan el primero.</translation>
    </message>
    <message>
        <source>Entry %1 is not a service.</source>
        <translation>La entrada %1 no es un servicio.</translation>
    </message>
    <message>
        <source>Entry %1 has no service id.</source>
        <translation>La entrada %1 no tiene ID de servicio.</translation>
    </message>
    <message>
        <source>Entry %1 has no readable rate.</source>
        <translation>La entrada %1 no tiene un precio legible.</translation>
    </message>
    <message>
        <source>Entry %1 is too large.</source>
        <translation>La entrada %1 es demasiado grande.</translation>
    </message>
    <message>
        <source>The maximum of entry %1 is below its minimum.</source>
        <translation>El máximo de la entrada %1 es menor que su mínimo.</translation>
    </message>
    <message>
        <source>A text of entry %1 is too long and was cut off.</source>
        <translation>Un texto de la entrada %1 es demasiado largo y se ha cortado.</translation>
    </message>
</context>
<context>
    <name>RestoreQuestion</name>
    <message>
        <source>Restore and restart</source>
        <translation>Restaurar y reiniciar</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Checking %1…</source>
        <translation>Comprobando %1…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>This file cannot be restored. %1</source>
        <translation>Este archivo no se puede restaurar. %1</translation>
    </message>
    <message>
        <source>Keep the present ledger</source>
        <translation>Conservar el registro actual</translation>
    </message>
    <message>
        <source>The ledger went on meanwhile.</source>
        <translation>Mientras tanto, el registro cambió.</translation>
    </message>
</context>
<context>
    <name>SalvageReportView</name>
    <message>
        <source>What was saved</source>
        <translation>Lo que se recuperó</translation>
    </message>
    <message>
        <source>Of the damaged ledger</source>
        <translation>Del registro dañado</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Recuperado</translation>
    </message>
    <message>
        <source>Only in part</source>
        <translation>Solo en parte</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdido</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 o más</translation>
    </message>
    <message>
        <source>Everything that the damaged ledger still names was saved.</source>
        <translation>Se recuperó todo lo que el registro dañado todavía menciona.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n order(s) only the order ID and what happened to it are known; what was ordered is lost.</source>
        <translation>
            <numerusform>De %n pedido solo se conocen el ID y lo que le ocurrió; se perdió lo que se había pedido.</numerusform>
            <numerusform>De %n pedidos solo se conocen el ID y lo que les ocurrió; se perdió lo que se había pedido.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) are lost altogether. Look for them on the provider&apos;s page and add them by their order IDs.</source>
        <translation>
            <numerusform>%n pedido se perdió por completo. Búsquelo en la página del proveedor y añádalo por su ID de pedido.</numerusform>
            <numerusform>%n pedidos se perdieron por completo. Búsquelos en la página del proveedor y añádalos por sus ID de pedido.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could be read but cannot be true; they were left out.</source>
        <translation>
            <numerusform>%n fila se pudo leer, pero no puede ser correcta; se omitió.</numerusform>
            <numerusform>%n filas se pudieron leer, pero no pueden ser correctas; se omitieron.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file did not say any more where its rows lie: the newest of them may be missing without a trace.</source>
        <translation>El archivo ya no indicaba dónde están sus filas: las más recientes pueden faltar sin haber dejado rastro.</translation>
    </message>
    <message>
        <source>Orders that were under way when the damage happened may be unknown here. The damaged file is not deleted: it is kept among the backups.</source>
        <translation>Puede que aquí no consten los pedidos que se estaban enviando cuando se produjo el daño. El archivo dañado no se elimina: se conserva entre las copias de seguridad.</translation>
    </message>
</context>
<context>
    <name>SearchProblem</name>
    <message>
        <source>What is wrong with the search</source>
        <translation>Qué falla en la búsqueda</translation>
    </message>
</context>
<context>
    <name>SecondStart</name>
    <message>
        <source>Orderdeck is already running</source>
        <translation>Orderdeck ya está en ejecución</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>This profile is open in another process, which does not answer. Wait or end it, then start Orderdeck again.</source>
        <translation>Este perfil está abierto en otro proceso, que no responde. Espere o finalícelo y vuelva a iniciar Orderdeck.</translation>
    </message>
    <message>
        <source>This profile is open in process %1, which does not answer. Wait or end it, then start Orderdeck again.</source>
        <translation>Este perfil está abierto en el proceso %1, que no responde. Espere o finalícelo y vuelva a iniciar Orderdeck.</translation>
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
    <name>ServiceDetails</name>
    <message>
        <source>No service chosen</source>
        <translation>Ningún servicio elegido</translation>
    </message>
    <message>
        <source>Choose a service in the table and what is known of it stands here.</source>
        <translation>Elija un servicio en la tabla y aquí aparecerá lo que se sabe de él.</translation>
    </message>
    <message>
        <source>Service details</source>
        <translation>Detalles del servicio</translation>
    </message>
    <message>
        <source>MY RECORD</source>
        <translation>MI HISTORIAL</translation>
    </message>
    <message>
        <source>MY NOTES</source>
        <translation>MIS NOTAS</translation>
    </message>
    <message>
        <source>PRICE HISTORY</source>
        <translation>HISTORIAL DE PRECIOS</translation>
    </message>
</context>
<context>
    <name>ServiceFacts</name>
    <message>
        <source>No limit given</source>
        <translation>Sin límite indicado</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Se ofrece</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>No se ofrece</translation>
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
        <source>Minimum</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Usually done in</source>
        <translation>Plazo habitual</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>No indicado</translation>
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
        <source>The provider gives none.</source>
        <translation>El proveedor no da ninguna.</translation>
    </message>
    <message>
        <source>No longer in the catalog</source>
        <translation>Ya no está en el catálogo</translation>
    </message>
    <message>
        <source>Name of the service</source>
        <translation>Nombre del servicio</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>DESCRIPCIÓN</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
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
        <translation>Hashtags</translation>
    </message>
    <message>
        <source>Hashtag</source>
        <translation>Hashtag</translation>
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
    <name>ServiceNoteField</name>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Your own words about this service</source>
        <translation>Sus propias anotaciones sobre este servicio</translation>
    </message>
    <message>
        <source>Not saved yet, it is tried again: %1</source>
        <translation>Aún sin guardar; se vuelve a intentar: %1</translation>
    </message>
</context>
<context>
    <name>ServicePanel</name>
    <message>
        <source>Order or details</source>
        <translation>Pedido o detalles</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>ServiceRanking</name>
    <message>
        <source>%1 / %2</source>
        <extracomment>Refills asked for and done</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 ended, %2 running</source>
        <translation>%1 terminados, %2 en curso</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln order(s)</source>
        <translation>
            <numerusform>%1 de %Ln pedido</numerusform>
            <numerusform>%1 de %Ln pedidos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 units of completed and partial orders were not delivered</source>
        <translation>No se entregaron %1 de %2 unidades de pedidos completados y parciales</translation>
    </message>
    <message>
        <source>%1 asked, %2 done, %3 rejected</source>
        <translation>%1 solicitadas, %2 completadas, %3 rechazadas</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Finishes in</source>
        <translation>Termina en</translation>
    </message>
    <message>
        <source>Slowest</source>
        <translation>Más lento</translation>
    </message>
    <message>
        <source>Starts in</source>
        <translation>Empieza en</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completados</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Parciales</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Cancelados</translation>
    </message>
    <message>
        <source>Short delivery</source>
        <translation>Sin entregar</translation>
    </message>
    <message>
        <source>Refills</source>
        <translation>Reposiciones</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Gastado</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>Último pedido</translation>
    </message>
    <message>
        <source>%1, minutes</source>
        <extracomment>Above a column of a file: a column&apos;s name and its unit</extracomment>
        <translation>%1, minutos</translation>
    </message>
    <message>
        <source>%1, %</source>
        <extracomment>Above a column of a file: a column&apos;s name and its unit</extracomment>
        <translation>%1, %</translation>
    </message>
</context>
<context>
    <name>ServiceRecordView</name>
    <message>
        <source>No order yet.</source>
        <translation>Todavía no hay ningún pedido.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) · last %1</source>
        <translation>
            <numerusform>%Ln pedido · último: %1</numerusform>
            <numerusform>%Ln pedidos · último: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s), none placed · last %1</source>
        <translation>
            <numerusform>%Ln pedido, no realizado · último: %1</numerusform>
            <numerusform>%Ln pedidos, ninguno realizado · último: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) · %1 spent · last %2</source>
        <translation>
            <numerusform>%Ln pedido · gastado: %1 · último: %2</numerusform>
            <numerusform>%Ln pedidos · gastado: %1 · último: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Show orders</source>
        <translation>Ver pedidos</translation>
    </message>
    <message>
        <source>Show last order</source>
        <translation>Ver último pedido</translation>
    </message>
    <message>
        <source>My record</source>
        <translation>Mi historial</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not finished</source>
        <translation>
            <numerusform>%Ln sin terminar</numerusform>
            <numerusform>%Ln sin terminar</numerusform>
        </translation>
    </message>
    <message>
        <source>What it did so far</source>
        <translation>Lo que ha hecho hasta ahora</translation>
    </message>
</context>
<context>
    <name>ServicesExport</name>
    <message>
        <source>Export services</source>
        <translation>Exportar servicios</translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s)</source>
        <translation>
            <numerusform>%Ln servicio</numerusform>
            <numerusform>%Ln servicios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln columna</numerusform>
            <numerusform>%Ln columnas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: exactly what the table shows, in its order.</source>
        <translation>%1, %2: exactamente lo que muestra la tabla, en el mismo orden.</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln service(s) to %1.</source>
        <translation>
            <numerusform>Se exportó %Ln servicio a %1.</numerusform>
            <numerusform>Se exportaron %Ln servicios a %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServicesFoot</name>
    <message numerus="yes">
        <source>%Ln service(s)</source>
        <translation>
            <numerusform>%Ln servicio</numerusform>
            <numerusform>%Ln servicios</numerusform>
        </translation>
    </message>
    <message>
        <source>Catalog from %1</source>
        <translation>Catálogo de %1</translation>
    </message>
    <message>
        <source>Show what the provider sent</source>
        <translation>Mostrar lo que envió el proveedor</translation>
    </message>
    <message>
        <source>Show what changed in the catalog since you looked last</source>
        <translation>Mostrar lo que cambió en el catálogo desde la última vez que lo miró</translation>
    </message>
    <message>
        <source>Comparing with the last catalog…</source>
        <translation>Comparando con el catálogo anterior…</translation>
    </message>
    <message>
        <source>Refreshing, %1 so far…</source>
        <translation>Actualizando, %1 hasta ahora…</translation>
    </message>
    <message>
        <source>Waiting for the provider…</source>
        <translation>Esperando al proveedor…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed since you looked</source>
        <comment>services</comment>
        <translation>
            <numerusform>%Ln con cambios desde la última vez</numerusform>
            <numerusform>%Ln con cambios desde la última vez</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>An account&apos;s name, then why it has no catalog
----------
An account&apos;s name, then what is wrong with an entry of its provider&apos;s reply</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It is still on its way.</source>
        <translation>Aún está en camino.</translation>
    </message>
    <message>
        <source>No catalog yet: %1</source>
        <translation>Aún sin catálogo: %1</translation>
    </message>
    <message>
        <source>↑↓ choose</source>
        <translation>↑↓ elige</translation>
    </message>
    <message>
        <source>Enter to the ticket</source>
        <translation>Intro al formulario</translation>
    </message>
    <message>
        <source>%1 favourite</source>
        <extracomment>%1 keys, in a row of short hints what keys do</extracomment>
        <translation>%1 favorito</translation>
    </message>
    <message>
        <source>%1 details</source>
        <translation>%1 detalles</translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message>
        <source>The service of this order, %1, is no longer in the catalog.</source>
        <translation>El servicio de este pedido, %1, ya no está en el catálogo.</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Service %1 is no longer in the catalog.</source>
        <translation>El servicio %1 ya no está en el catálogo.</translation>
    </message>
    <message>
        <source>Service %1 is not in the catalog.</source>
        <translation>El servicio %1 no está en el catálogo.</translation>
    </message>
    <message>
        <source>Choose a service, and its order form opens beside the table.</source>
        <translation>Elija un servicio y su formulario de pedido se abrirá junto a la tabla.</translation>
    </message>
    <message>
        <source>There is no link on the clipboard.</source>
        <translation>No hay ningún enlace en el portapapeles.</translation>
    </message>
    <message>
        <source>This service takes no link.</source>
        <translation>Este servicio no lleva enlace.</translation>
    </message>
    <message>
        <source>The link is in the ticket. Choose a service to go on.</source>
        <translation>El enlace está en el formulario. Elija un servicio para continuar.</translation>
    </message>
</context>
<context>
    <name>ServicesTable</name>
    <message>
        <source>Copy ID</source>
        <translation>Copiar ID</translation>
    </message>
    <message>
        <source>Copy IDs</source>
        <translation>Copiar los ID</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorito</translation>
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
        <source>Bulk order…</source>
        <translation>Pedido masivo…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>What can be searched for</source>
        <translation>Qué se puede buscar</translation>
    </message>
    <message>
        <source>Stop refreshing</source>
        <translation>Detener la actualización</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Exportar lo que se muestra</translation>
    </message>
    <message>
        <source>Place many orders at once</source>
        <translation>Hacer muchos pedidos a la vez</translation>
    </message>
</context>
<context>
    <name>SettingsCopy</name>
    <message>
        <source>This is not a file of Orderdeck&apos;s settings.</source>
        <translation>Esto no es un archivo de ajustes de Orderdeck.</translation>
    </message>
    <message>
        <source>These settings come from a newer version of Orderdeck. Update it first.</source>
        <translation>Estos ajustes proceden de una versión más reciente de Orderdeck. Actualícelo primero.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se pudo escribir %1: %2</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>No se pudo leer %1: %2</translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>The disk with %1 is read-only.</source>
        <translation>El disco de %1 es de solo lectura.</translation>
    </message>
    <message>
        <source>The disk with %1 is full.</source>
        <translation>El disco de %1 está lleno.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 no es un archivo.</translation>
    </message>
    <message>
        <source>%1 is read-only.</source>
        <translation>%1 es de solo lectura.</translation>
    </message>
    <message>
        <source>The folder of %1 is read-only.</source>
        <translation>La carpeta de %1 es de solo lectura.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>No se puede escribir en %1.</translation>
    </message>
    <message>
        <source>Some lines of the settings in %1 could not be read, and no copy of the file could be made. What could be read is used.</source>
        <translation>Algunas líneas de los ajustes en %1 no se pudieron leer, y no se pudo hacer una copia del archivo. Se usa lo que se pudo leer.</translation>
    </message>
    <message>
        <source>Some lines of the settings in %1 could not be read. What could be read is used; the file as it was is kept as %2</source>
        <translation>Algunas líneas de los ajustes en %1 no se pudieron leer. Se usa lo que se pudo leer; el archivo tal como estaba se conserva como %2</translation>
    </message>
    <message>
        <source>The settings in %1 could not be read: the file belongs to somebody else. It is kept as %2, and Orderdeck begins with new settings.</source>
        <translation>Los ajustes en %1 no se pudieron leer: el archivo es de otra persona. Se conserva como %2, y Orderdeck empieza con ajustes nuevos.</translation>
    </message>
    <message>
        <source>Something that is not a file stood at %1, where the settings belong. It is kept as %2, and Orderdeck begins with new settings.</source>
        <translation>En %1, donde van los ajustes, había algo que no es un archivo. Se conserva como %2, y Orderdeck empieza con ajustes nuevos.</translation>
    </message>
    <message>
        <source>What stands at %1 cannot be read as settings nor moved out of the way. Nothing that you change is remembered until it is gone.</source>
        <translation>Lo que hay en %1 no se puede leer como ajustes ni apartar. Mientras siga ahí, no se recuerda nada de lo que cambie.</translation>
    </message>
    <message>
        <source>What you change is forgotten when Orderdeck ends.</source>
        <translation>Lo que cambie se olvida cuando Orderdeck termine.</translation>
    </message>
    <message>
        <source>Other users of this computer could read %1, which holds your API keys. They no longer can. If you share this computer, have your providers make new keys.</source>
        <translation>Otros usuarios de este equipo podían leer %1, que contiene sus claves de API. Ya no pueden. Si comparte este equipo, pida claves nuevas a sus proveedores.</translation>
    </message>
</context>
<context>
    <name>SettingsFileSection</name>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… y %n más.</numerusform>
            <numerusform>… y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export and import of settings</source>
        <translation>Exportación e importación de ajustes</translation>
    </message>
    <message>
        <source>With the API keys</source>
        <translation>Con las claves de API</translation>
    </message>
    <message>
        <source>The keys stand in the file unencrypted: whoever has it can spend your balances. Delete it when it has served.</source>
        <translation>Las claves están sin cifrar en el archivo: quien lo tenga puede gastar sus saldos. Elimínelo cuando ya no le haga falta.</translation>
    </message>
    <message>
        <source>Export settings…</source>
        <translation>Exportar ajustes…</translation>
    </message>
    <message>
        <source>Import settings…</source>
        <translation>Importar ajustes…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Accounts, favourites, prices, views and all that is set on this page. Orders are in the ledger, and keys stay here unless you ask for them.</source>
        <translation>Cuentas, favoritos, precios, vistas y todo lo que se ajusta en esta página. Los pedidos están en el registro, y las claves se quedan aquí salvo que las pida.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>What the import changes</source>
        <translation>Qué cambia la importación</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Exportar ajustes</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Ajustes (*.json)</translation>
    </message>
    <message>
        <source>Reading the keys…</source>
        <translation>Leyendo las claves…</translation>
    </message>
    <message>
        <source>The settings were written to %1, but without the keys that could not be read: %2</source>
        <translation>Los ajustes se guardaron en %1, pero sin las claves que no se pudieron leer: %2</translation>
    </message>
    <message>
        <source>The settings were written to %1, without keys.</source>
        <translation>Los ajustes se guardaron en %1, sin claves.</translation>
    </message>
    <message numerus="yes">
        <source>The settings and %n API key(s) were written to %1</source>
        <translation>
            <numerusform>Los ajustes y %n clave de API se guardaron en %1</numerusform>
            <numerusform>Los ajustes y %n claves de API se guardaron en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importar ajustes</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Nothing would change: all of it is here already.</source>
        <translation>No cambiaría nada: todo está ya aquí.</translation>
    </message>
    <message>
        <source>Nothing was imported. %1</source>
        <translation>No se importó nada. %1</translation>
    </message>
    <message>
        <source>The settings were imported. As they were before, without keys, they are kept as %1</source>
        <translation>Los ajustes se importaron. Los anteriores, sin claves, se conservan como %1</translation>
    </message>
</context>
<context>
    <name>SettingsImport</name>
    <message>
        <source>API address</source>
        <translation>Dirección de la API</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Nombre de la cuenta</translation>
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
        <source>Warn below</source>
        <translation>Avisar por debajo de</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Row height</source>
        <translation>Altura de las filas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Seconds between checks of orders</source>
        <translation>Segundos entre comprobaciones de los pedidos</translation>
    </message>
    <message>
        <source>Minutes between checks of the balance</source>
        <translation>Minutos entre comprobaciones del saldo</translation>
    </message>
    <message numerus="yes">
        <source>%n other setting(s) change.</source>
        <translation>
            <numerusform>Cambia %n ajuste más.</numerusform>
            <numerusform>Cambian %n ajustes más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n view(s) that are as they were at first are set up.</source>
        <translation>
            <numerusform>Se configura %n vista que está como al principio.</numerusform>
            <numerusform>Se configuran %n vistas que están como al principio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n rule(s) of prices are added or changed.</source>
        <translation>
            <numerusform>%1: se añade o cambia %n regla de precios.</numerusform>
            <numerusform>%1: se añaden o cambian %n reglas de precios.</numerusform>
        </translation>
    </message>
    <message>
        <source>The account %1 is added.</source>
        <translation>Se añade la cuenta %1.</translation>
    </message>
    <message>
        <source>%1 gets the API key of the file.</source>
        <translation>%1 recibe la clave de API del archivo.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n favourite(s) are added.</source>
        <translation>
            <numerusform>%1: se añade %n favorito.</numerusform>
            <numerusform>%1: se añaden %n favoritos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 changes from “%2” to “%3”.</source>
        <translation>%1, de “%2” a “%3”.</translation>
    </message>
    <message>
        <source>%1 becomes “%2”.</source>
        <translation>%1, nuevo valor “%2”.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>An account&apos;s name, then what changes</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Checking and limits</source>
        <translation>Comprobación y límites</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Privacy and diagnostics</source>
        <translation>Privacidad y diagnóstico</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>provider API key address rename remove delete connect test</source>
        <extracomment>Words by which people may look for the accounts in the settings.</extracomment>
        <translation>proveedor panel clave de API api key token dirección url renombrar cambiar nombre quitar borrar eliminar conectar probar añadir agregar</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>polling refresh interval how often status seconds minutes</source>
        <extracomment>Words by which people may look for how often providers are asked.</extracomment>
        <translation>actualizar refrescar sondeo intervalo frecuencia cada cuánto estado segundos minutos revisar consultar</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>rate throttle speed per minute parallel concurrent connections too many requests 429</source>
        <extracomment>Words by which people may look for how politely an account is asked.</extracomment>
        <translation>límite ritmo frecuencia velocidad por minuto paralelo simultáneas conexiones concurrentes demasiadas solicitudes peticiones 429</translation>
    </message>
    <message>
        <source>theme dark mode light night colors density row height compact look</source>
        <extracomment>Words by which people may look for the appearance.</extracomment>
        <translation>tema modo oscuro claro noche nocturno colores densidad altura de filas compacto aspecto apariencia</translation>
    </message>
    <message>
        <source>translation locale English numbers dates</source>
        <extracomment>Words by which people may look for the language.</extracomment>
        <translation>traducción idioma lengua español castellano inglés números fechas formato regional</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>ledger copy restore check damage repair mend database file</source>
        <extracomment>Words by which people may look for the copies of the ledger.</extracomment>
        <translation>registro copia respaldo backup restaurar recuperar comprobar dañado reparar base de datos archivo fichero</translation>
    </message>
    <message>
        <source>Settings in a file</source>
        <translation>Ajustes en un archivo</translation>
    </message>
    <message>
        <source>export import move another computer copy transfer keys</source>
        <extracomment>Words by which people may look for taking their settings elsewhere.</extracomment>
        <translation>exportar importar mover trasladar otro equipo ordenador computadora copiar transferir claves configuración fichero</translation>
    </message>
    <message>
        <source>About Orderdeck</source>
        <translation>Acerca de Orderdeck</translation>
    </message>
    <message>
        <source>version licence license GPL help path folder file</source>
        <extracomment>Words by which people may look for what program this is.</extracomment>
        <translation>versión licencia GPL software libre ayuda guía ruta carpeta archivo fichero</translation>
    </message>
    <message>
        <source>keyboard keys hotkeys accelerators bindings</source>
        <extracomment>Words by which people may look for the shortcuts.</extracomment>
        <translation>teclado teclas atajos de teclado accesos rápidos combinaciones métodos abreviados</translation>
    </message>
    <message>
        <source>notifications alerts quiet do not disturb tray autostart login sound background</source>
        <extracomment>Words by which people may look for the notices.</extracomment>
        <translation>notificaciones alertas silencio no molestar bandeja inicio automático arranque sesión sonido segundo plano</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>socks tor vpn http tunnel firewall internet connection server port password</source>
        <extracomment>Words by which people may look for the proxy.</extracomment>
        <translation>socks tor vpn http túnel cortafuegos firewall internet conexión servidor puerto contraseña usuario</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>CA authority TLS SSL https trust secure self-signed pem der</source>
        <extracomment>Words by which people may look for certificates.</extracomment>
        <translation>CA autoridad TLS SSL https confianza confiar seguro autofirmado pem der</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro de sucesos</translation>
    </message>
    <message>
        <source>logging level debug trace errors requests file</source>
        <extracomment>Words by which people may look for the log.</extracomment>
        <translation>log logs bitácora sucesos eventos nivel depuración debug traza errores solicitudes peticiones archivo fichero</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>bug report support telemetry tracking privacy data version system information</source>
        <extracomment>Words by which people may look for the diagnostics.</extracomment>
        <translation>error fallo informe soporte ayuda telemetría seguimiento rastreo privacidad datos versión información del sistema</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Buscar ajustes</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Grupos de ajustes</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>No setting matches</source>
        <translation>Ningún ajuste coincide</translation>
    </message>
    <message>
        <source>Nothing in the settings has to do with “%1”.</source>
        <extracomment>%1 what was typed</extracomment>
        <translation>Nada en los ajustes tiene que ver con “%1”.</translation>
    </message>
    <message>
        <source>database file folder path place move disk size orders history SQLite</source>
        <extracomment>Words by which people may look for the ledger&apos;s file.</extracomment>
        <translation>base de datos archivo fichero carpeta directorio ruta ubicación lugar mover trasladar cambiar disco unidad USB tamaño espacio pedidos historial SQLite</translation>
    </message>
</context>
<context>
    <name>SettingsSection</name>
    <message>
        <source>Reset this section</source>
        <translation>Restablecer esta sección</translation>
    </message>
    <message>
        <source>Reset this section: %1</source>
        <extracomment>%1 a section of the settings: what is read aloud</extracomment>
        <translation>Restablecer esta sección: %1</translation>
    </message>
</context>
<context>
    <name>SettledState</name>
    <message>
        <source>It was placed: order %1</source>
        <translation>Se realizó: pedido %1</translation>
    </message>
    <message>
        <source>It is written down with its id and watched like any other order.</source>
        <translation>Está anotado con su ID y se sigue como cualquier otro pedido.</translation>
    </message>
    <message>
        <source>Show in orders</source>
        <translation>Ver en pedidos</translation>
    </message>
    <message>
        <source>It was not placed</source>
        <translation>No se realizó</translation>
    </message>
    <message>
        <source>It is written down as not sent. Send it again when you want it.</source>
        <translation>Está anotado como no enviado. Envíelo de nuevo cuando quiera.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>It is being sent</source>
        <translation>Se está enviando</translation>
    </message>
    <message>
        <source>The provider has not answered yet.</source>
        <translation>El proveedor aún no ha respondido.</translation>
    </message>
    <message>
        <source>The provider refused it</source>
        <translation>El proveedor lo rechazó</translation>
    </message>
</context>
<context>
    <name>ShortcutsModel</name>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Atajo</translation>
    </message>
</context>
<context>
    <name>ShortcutsSection</name>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Buscar atajos</translation>
    </message>
    <message>
        <source>Search by action, place or keys</source>
        <translation>Buscar por acción, lugar o teclas</translation>
    </message>
    <message>
        <source>No shortcut</source>
        <translation>Sin atajo</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset all shortcuts</source>
        <translation>Restablecer todos los atajos</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>Nuevo atajo</translation>
    </message>
    <message>
        <source>Back to the keys that the action came with</source>
        <translation>Volver a las teclas originales de la acción</translation>
    </message>
    <message>
        <source>About the keys</source>
        <translation>Acerca de las teclas</translation>
    </message>
    <message>
        <source>Change the shortcut</source>
        <translation>Cambiar el atajo</translation>
    </message>
    <message>
        <source>All actions get the keys back that they came with.</source>
        <translation>Todas las acciones recuperan sus teclas originales.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>No such action</source>
        <translation>No hay acciones así</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <extracomment>The name of an action, and the page on which it is</extracomment>
        <translation>“%1” (%2)</translation>
    </message>
    <message>
        <source>%1 already does %2. Take it from there?</source>
        <extracomment>%1 keys, %2 the action or the actions that have them</extracomment>
        <translation>%1 ya se usa para %2. ¿Asignarlo aquí?</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Asignarlo</translation>
    </message>
    <message>
        <source>All shortcuts are as they came.</source>
        <translation>Todos los atajos están como venían.</translation>
    </message>
</context>
<context>
    <name>SpendingPanel</name>
    <message>
        <source>Spent by</source>
        <translation>Gastado por</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Export spending…</source>
        <translation>Exportar los gastos…</translation>
    </message>
    <message>
        <source>No order was placed in this span. What orders cost is added up here by service and by category.</source>
        <translation>En este período no se hizo ningún pedido. Aquí se suma lo que cuestan los pedidos, por servicio y por categoría.</translation>
    </message>
    <message>
        <source>Spent, %1</source>
        <translation>Gastado, %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more, in the export</source>
        <translation>
            <numerusform>y %Ln más, en la exportación</numerusform>
            <numerusform>y %Ln más, en la exportación</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was spent in these days.</source>
        <translation>No se gastó nada en estos días.</translation>
    </message>
</context>
<context>
    <name>SpendingRow</name>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln pedido</numerusform>
            <numerusform>%Ln pedidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SupportText</name>
    <message>
        <source>%1 (the provider’s word: %2)</source>
        <translation>%1 (palabra del proveedor: %2)</translation>
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
        <source>Expected charge</source>
        <translation>Cargo previsto</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>no order id was told</source>
        <translation>no se recibió ningún ID de pedido</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Realizado</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation>Última comprobación</translation>
    </message>
    <message>
        <source>Made by order</source>
        <translation>Generado por el pedido</translation>
    </message>
    <message>
        <source>Orders made</source>
        <translation>Pedidos generados</translation>
    </message>
    <message>
        <source>Refill %1</source>
        <translation>Reposición %1</translation>
    </message>
    <message>
        <source>%1, asked %2</source>
        <translation>%1, solicitada %2</translation>
    </message>
    <message>
        <source>What happened (local time and its offset from UTC):</source>
        <translation>Lo que ocurrió (hora local y su diferencia con UTC):</translation>
    </message>
</context>
<context>
    <name>TableCell</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>TableExport</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>The workbook could not be made: there is no room for it in %1, or it may not be written to.</source>
        <translation>No se pudo crear el libro de cálculo: no hay espacio para él en %1 o no se permite escribir allí.</translation>
    </message>
    <message numerus="yes">
        <source>A workbook holds no more than %Ln row(s). Choose CSV.</source>
        <translation>
            <numerusform>Un libro de cálculo no admite más de %Ln fila. Elija CSV.</numerusform>
            <numerusform>Un libro de cálculo no admite más de %Ln filas. Elija CSV.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagChip</name>
    <message>
        <source>Tag %1</source>
        <translation>Etiqueta %1</translation>
    </message>
    <message>
        <source>Enter shows its orders, Delete removes it</source>
        <translation>Intro muestra sus pedidos, Supr la quita</translation>
    </message>
</context>
<context>
    <name>TagEditor</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Añadir una etiqueta</translation>
    </message>
    <message>
        <source>Undo removing the tag</source>
        <translation>Deshacer la eliminación de la etiqueta</translation>
    </message>
    <message>
        <source>“%1” removed</source>
        <translation>“%1” eliminada</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se pudo escribir %1: %2</translation>
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
        <source>more than your balance of %1</source>
        <translation>más que su saldo de %1</translation>
    </message>
    <message>
        <source>leaves %1</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>My price</source>
        <translation>Mi precio</translation>
    </message>
    <message>
        <source>Account of this order</source>
        <translation>Cuenta de este pedido</translation>
    </message>
    <message>
        <source>Order from</source>
        <extracomment>In front of an account&apos;s name</extracomment>
        <translation>Pedir con</translation>
    </message>
    <message>
        <source>Earlier orders</source>
        <translation>Pedidos anteriores</translation>
    </message>
    <message>
        <source>Charge %1</source>
        <extracomment>Spoken by a screen reader while a quantity is typed</extracomment>
        <translation>Cargo: %1</translation>
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
        <source>Order message</source>
        <translation>Mensaje del pedido</translation>
    </message>
    <message>
        <source>This service is no longer in the catalog.</source>
        <translation>Este servicio ya no está en el catálogo.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Show order</source>
        <translation>Ver pedido</translation>
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
    <name>TlsFault</name>
    <message>
        <source>Its certificate is signed by an authority that is not trusted on this computer.</source>
        <translation>Su certificado está firmado por una autoridad en la que este equipo no confía.</translation>
    </message>
    <message>
        <source>Its certificate is signed by one that may not vouch for others.</source>
        <translation>Su certificado está firmado por alguien que no puede avalar a otros.</translation>
    </message>
    <message>
        <source>Its certificate is not meant for servers.</source>
        <translation>Su certificado no es para servidores.</translation>
    </message>
    <message>
        <source>Its certificate has expired, or the clock of this computer is wrong.</source>
        <translation>Su certificado ha caducado, o el reloj de este equipo está mal.</translation>
    </message>
    <message>
        <source>Its certificate is not valid yet, or the clock of this computer is wrong.</source>
        <translation>Su certificado todavía no es válido, o el reloj de este equipo está mal.</translation>
    </message>
    <message>
        <source>Its certificate is for another name.</source>
        <translation>Su certificado es para otro nombre.</translation>
    </message>
    <message>
        <source>Its certificate is signed by itself alone.</source>
        <translation>Su certificado solo está firmado por sí mismo.</translation>
    </message>
    <message>
        <source>It knows only outdated versions of TLS, older than 1.2.</source>
        <translation>Solo conoce versiones anticuadas de TLS, anteriores a la 1.2.</translation>
    </message>
    <message>
        <source>Its certificate rests on a key or a signature that is too weak to be trusted.</source>
        <translation>Su certificado se apoya en una clave o una firma demasiado débil para confiar en ella.</translation>
    </message>
</context>
<context>
    <name>TrayIcon</name>
    <message numerus="yes">
        <source>%Ln order(s) running</source>
        <translation>
            <numerusform>%Ln pedido en curso</numerusform>
            <numerusform>%Ln pedidos en curso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) attention</source>
        <comment>orders</comment>
        <translation>
            <numerusform>%Ln requiere atención</numerusform>
            <numerusform>%Ln requieren atención</numerusform>
        </translation>
    </message>
    <message>
        <source>Orderdeck: %1, %2</source>
        <extracomment>Of the tray icon: how many orders run, how many need attention</extracomment>
        <translation>Orderdeck: %1, %2</translation>
    </message>
    <message>
        <source>Orderdeck: %1</source>
        <translation>Orderdeck: %1</translation>
    </message>
    <message>
        <source>Open Orderdeck</source>
        <translation>Abrir Orderdeck</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Nuevo pedido</translation>
    </message>
    <message>
        <source>What happened…</source>
        <translation>Qué ha ocurrido…</translation>
    </message>
    <message>
        <source>Show notices again</source>
        <translation>Mostrar avisos de nuevo</translation>
    </message>
    <message>
        <source>Pause notices for 1 h</source>
        <translation>Pausar avisos durante 1 h</translation>
    </message>
    <message>
        <source>Pause notices until tomorrow</source>
        <translation>Pausar avisos hasta mañana</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>UnconfirmedBanner</name>
    <message>
        <source>Unconfirmed orders</source>
        <translation>Pedidos sin confirmar</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Revisar</translation>
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
</context>
<context>
    <name>UnconfirmedView</name>
    <message>
        <source>What became of it</source>
        <translation>Qué ocurrió con él</translation>
    </message>
    <message>
        <source>It was placed</source>
        <translation>Se realizó</translation>
    </message>
    <message>
        <source>Find it</source>
        <translation>Buscarlo</translation>
    </message>
    <message>
        <source>It was not placed</source>
        <translation>No se realizó</translation>
    </message>
    <message>
        <source>Unconfirmed order</source>
        <translation>Pedido sin confirmar</translation>
    </message>
    <message>
        <source>Back to orders</source>
        <translation>Volver a los pedidos</translation>
    </message>
    <message>
        <source>Which of them</source>
        <translation>Cuál de ellos</translation>
    </message>
    <message>
        <source>Previous unconfirmed order</source>
        <translation>Anterior pedido sin confirmar</translation>
    </message>
    <message>
        <source>Next unconfirmed order</source>
        <translation>Siguiente pedido sin confirmar</translation>
    </message>
    <message>
        <source>WHAT BECAME OF IT?</source>
        <translation>¿QUÉ OCURRIÓ CON ÉL?</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 de %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more unconfirmed</source>
        <translation>
            <numerusform>%Ln más sin confirmar</numerusform>
            <numerusform>%Ln más sin confirmar</numerusform>
        </translation>
    </message>
    <message>
        <source>no more unconfirmed</source>
        <translation>ninguno más sin confirmar</translation>
    </message>
    <message>
        <source>This order is settled</source>
        <translation>Este pedido está resuelto</translation>
    </message>
    <message>
        <source>This order may have been placed</source>
        <translation>Este pedido puede haberse realizado</translation>
    </message>
    <message>
        <source>There is no unconfirmed order before this one.</source>
        <translation>No hay ningún pedido sin confirmar antes de este.</translation>
    </message>
    <message>
        <source>There is no unconfirmed order after this one.</source>
        <translation>No hay ningún pedido sin confirmar después de este.</translation>
    </message>
</context>
<context>
    <name>ViewMenu</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>ViewSwitch</name>
    <message>
        <source>Which list is shown</source>
        <translation>Qué lista se muestra</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Refills</source>
        <translation>Reposiciones</translation>
    </message>
    <message>
        <source>List of orders</source>
        <translation>Lista de pedidos</translation>
    </message>
    <message>
        <source>List of refills</source>
        <translation>Lista de reposiciones</translation>
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
        <source>No such services</source>
        <translation>No hay servicios así</translation>
    </message>
    <message>
        <source>No service matches “%1” under these filters</source>
        <translation>Con estos filtros, ningún servicio coincide con “%1”</translation>
    </message>
    <message>
        <source>Other services may match without them.</source>
        <translation>Sin ellos puede haber otros servicios que coincidan.</translation>
    </message>
    <message>
        <source>Search the whole catalog</source>
        <translation>Buscar en todo el catálogo</translation>
    </message>
    <message>
        <source>The catalog has none under these filters now.</source>
        <translation>El catálogo no tiene ahora ninguno con estos filtros.</translation>
    </message>
    <message>
        <source>No catalog could be loaded</source>
        <translation>No se pudo cargar ningún catálogo</translation>
    </message>
    <message>
        <source>Loading the catalogs…</source>
        <translation>Cargando los catálogos…</translation>
    </message>
    <message>
        <source>Large catalogs take a few seconds.</source>
        <translation>Los catálogos grandes tardan unos segundos.</translation>
    </message>
    <message>
        <source>No provider offers services to these accounts now.</source>
        <translation>Ahora ningún proveedor ofrece servicios a estas cuentas.</translation>
    </message>
    <message>
        <source>Click the star of a service, and it stands here.</source>
        <translation>Haga clic en la estrella de un servicio y aparecerá aquí.</translation>
    </message>
    <message>
        <source>Click the star of a service or press %1, and it stands here.</source>
        <extracomment>%1 keys</extracomment>
        <translation>Haga clic en la estrella de un servicio o pulse %1 y aparecerá aquí.</translation>
    </message>
</context>
<context>
    <name>WindowDrops</name>
    <message>
        <source>What to do with the file</source>
        <translation>Qué hacer con el archivo</translation>
    </message>
    <message>
        <source>%1 is a table of orders that were placed</source>
        <translation>%1 es una tabla de pedidos ya realizados</translation>
    </message>
    <message>
        <source>%1 is no table of orders of this program</source>
        <translation>%1 no es una tabla de pedidos de este programa</translation>
    </message>
    <message>
        <source>Add its orders to the ledger…</source>
        <translation>Añadir sus pedidos al registro…</translation>
    </message>
    <message>
        <source>Place a bulk order from it…</source>
        <translation>Hacer con él un pedido masivo…</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>No hacer nada</translation>
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
        <source>Start without a window where the desktop has a tray.</source>
        <translation>Inicia sin ventana si el escritorio tiene bandeja del sistema.</translation>
    </message>
    <message>
        <source>What is written to the log in this run: off, errors, requests or everything.</source>
        <translation>Qué se anota en el registro de sucesos en esta ejecución: off (nada), errors (errores), requests (solicitudes) o everything (todo).</translation>
    </message>
    <message>
        <source>A list of orders to open, or a link such as orderdeck:orders.</source>
        <translation>Una lista de pedidos que abrir, o un enlace como orderdeck:orders.</translation>
    </message>
    <message>
        <source>There is no log level “%1”: off, errors, requests or everything.</source>
        <translation>No existe el nivel “%1” del registro de sucesos: off, errors, requests o everything.</translation>
    </message>
</context>
</TS>
