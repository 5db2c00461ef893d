<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Orderdeck</source>
        <translation>Sobre o Orderdeck</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>Componentes e suas licenças</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texto da licença</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versão %1</translation>
    </message>
    <message>
        <source>Free software: you may use, study, share and change it. It is made of the parts below, each with its own makers and licence.</source>
        <translation>Software livre: você pode usar, estudar, compartilhar e modificar. Ele é composto das partes abaixo, cada uma com seus próprios autores e sua licença.</translation>
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
        <translation>Sobre o Orderdeck</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3 or later; it comes without any warranty.</source>
        <translation>Licença Pública Geral GNU, versão 3 ou posterior; oferecida sem nenhuma garantia.</translation>
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
        <translation>Abrir a pasta</translation>
    </message>
    <message>
        <source>Copy the ledger&apos;s path</source>
        <translation>Copiar o caminho</translation>
    </message>
    <message>
        <source>What happens if…</source>
        <translation>O que acontece se…</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guia</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenças</translation>
    </message>
</context>
<context>
    <name>AccountBox</name>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Adicionar conta…</translation>
    </message>
</context>
<context>
    <name>AccountCatalog</name>
    <message>
        <source>The refresh was stopped.</source>
        <translation>A atualização foi interrompida.</translation>
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
        <translation>Âmbar</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Laranja</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Vermelho</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Roxo</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Cinza</translation>
    </message>
</context>
<context>
    <name>AccountEditor</name>
    <message>
        <source>Account name</source>
        <translation>Nome da conta</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>Endereço da API</translation>
    </message>
    <message>
        <source>New API key</source>
        <translation>Nova chave de API</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Testar conexão</translation>
    </message>
    <message>
        <source>The kept key, unless you type another</source>
        <translation>A chave guardada, a menos que você digite outra</translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation>Solicitações por minuto</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>Solicitações simultâneas</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Dê um nome à conta.</translation>
    </message>
    <message>
        <source>To test another address, type the key that belongs to it.</source>
        <translation>Para testar outro endereço, digite a chave que pertence a ele.</translation>
    </message>
    <message>
        <source>Asking the provider for your balance…</source>
        <translation>Consultando seu saldo no fornecedor…</translation>
    </message>
    <message>
        <source>It works. The balance is %1.</source>
        <translation>Funciona. O saldo é de %1.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Cor</translation>
    </message>
</context>
<context>
    <name>AccountKeyPanel</name>
    <message>
        <source>Show key</source>
        <translation>Mostrar chave</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Copiar chave</translation>
    </message>
    <message>
        <source>Where the key is kept</source>
        <translation>Onde a chave é guardada</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>Arquivo de ajustes</translation>
    </message>
    <message>
        <source>System keychain</source>
        <translation>Chaveiro do sistema</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Kept API key</source>
        <translation>Chave de API guardada</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Guardada em</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>Esperando o chaveiro…</translation>
    </message>
    <message>
        <source>The keychain of your system encrypts it; you may be asked to unlock it.</source>
        <translation>O chaveiro do seu sistema a criptografa; talvez seja preciso desbloqueá-lo.</translation>
    </message>
    <message>
        <source>It lies in orderdeck.ini, a file that only you can read, unencrypted.</source>
        <translation>Ela fica sem criptografia em orderdeck.ini, um arquivo que só você pode ler.</translation>
    </message>
    <message>
        <source>Hide key</source>
        <translation>Ocultar chave</translation>
    </message>
    <message>
        <source>Moving the key into the keychain…</source>
        <translation>Movendo a chave para o chaveiro…</translation>
    </message>
    <message>
        <source>Moving the key into orderdeck.ini…</source>
        <translation>Movendo a chave para orderdeck.ini…</translation>
    </message>
    <message>
        <source>The key stays where it was. %1</source>
        <translation>A chave continua onde estava. %1</translation>
    </message>
    <message>
        <source>The key is now in the keychain alone.</source>
        <translation>Agora a chave está só no chaveiro.</translation>
    </message>
    <message>
        <source>The key is now in orderdeck.ini.</source>
        <translation>Agora a chave está em orderdeck.ini.</translation>
    </message>
    <message numerus="yes">
        <source>The key is copied. It leaves the clipboard in %n second(s).</source>
        <translation>
            <numerusform>A chave foi copiada. Ela sai da área de transferência em %n segundo.</numerusform>
            <numerusform>A chave foi copiada. Ela sai da área de transferência em %n segundos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountKeys</name>
    <message>
        <source>The key of this account is being read from the keychain. Nothing is sent before.</source>
        <translation>A chave desta conta está sendo lida do chaveiro. Nada é enviado antes disso.</translation>
    </message>
    <message>
        <source>%1 Nothing is sent without the key.</source>
        <extracomment>Why the key could not be read; a sentence</extracomment>
        <translation>%1 Nada é enviado sem a chave.</translation>
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
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moeda</translation>
    </message>
    <message>
        <source>Spent in 30 days</source>
        <translation>Gasto em 30 dias</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Dias restantes</translation>
    </message>
</context>
<context>
    <name>AccountOverviewPanel</name>
    <message>
        <source>All accounts</source>
        <translation>Todas as contas</translation>
    </message>
    <message>
        <source>Together: %1.</source>
        <translation>No total: %1.</translation>
    </message>
    <message>
        <source>Together: %1; spent in 30 days: %2.</source>
        <translation>No total: %1; gasto em 30 dias: %2.</translation>
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
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Remover conta</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Inside this program</source>
        <translation>Dentro deste programa</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Treino</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Em uso</translation>
    </message>
    <message>
        <source>Remove %1? Its orders stay in the ledger, and it can be added again.</source>
        <translation>Remover %1? Os pedidos dela continuam no registro, e ela pode ser adicionada de novo.</translation>
    </message>
    <message>
        <source>Remove %1? Its key is deleted; its orders stay in the ledger.</source>
        <translation>Remover %1? A chave dela será excluída; os pedidos continuam no registro.</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remover %1</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mover para cima</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mover para baixo</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>Mover %1 para cima</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>Mover %1 para baixo</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sem chave</translation>
    </message>
    <message>
        <source>Waiting for the keychain</source>
        <translation>Esperando o chaveiro</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation>No chaveiro</translation>
    </message>
</context>
<context>
    <name>AccountsSection</name>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>There is no account yet.</source>
        <translation>Ainda não há nenhuma conta.</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Adicionar conta…</translation>
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
        <translation>Mostrar Serviços</translation>
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
        <translation>Mostrar Histórico</translation>
    </message>
    <message>
        <source>Show Settings</source>
        <translation>Mostrar Ajustes</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Próxima página</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Search this page</source>
        <translation>Pesquisar nesta página</translation>
    </message>
    <message>
        <source>Refresh this page</source>
        <translation>Atualizar esta página</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Pesquisar em tudo</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Novo pedido</translation>
    </message>
    <message>
        <source>Bulk order…</source>
        <translation>Pedido em massa…</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Adicionar conta…</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>Alternar entre claro e escuro</translation>
    </message>
    <message>
        <source>Switch between comfortable and compact rows</source>
        <translation>Alternar entre linhas confortáveis e compactas</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Tela cheia</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorito</translation>
    </message>
    <message>
        <source>Details of the service</source>
        <translation>Detalhes do serviço</translation>
    </message>
    <message>
        <source>Undo the last filter</source>
        <translation>Desfazer o último filtro</translation>
    </message>
    <message>
        <source>Do the filter again</source>
        <translation>Refazer o filtro</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Todas as contas</translation>
    </message>
    <message>
        <source>Export services…</source>
        <translation>Exportar serviços…</translation>
    </message>
    <message>
        <source>Refresh catalog</source>
        <translation>Atualizar catálogo</translation>
    </message>
    <message>
        <source>Paste the link into the ticket</source>
        <translation>Colar o link no formulário</translation>
    </message>
    <message>
        <source>Set my price for this service…</source>
        <translation>Definir meu preço para este serviço…</translation>
    </message>
    <message>
        <source>My prices…</source>
        <translation>Meus preços…</translation>
    </message>
    <message>
        <source>Copy as price list</source>
        <translation>Copiar como lista de preços</translation>
    </message>
    <message>
        <source>Refill</source>
        <translation>Repor</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>Cancelar pedido</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Verificar agora</translation>
    </message>
    <message>
        <source>Order again</source>
        <translation>Pedir de novo</translation>
    </message>
    <message>
        <source>Order for another link</source>
        <translation>Pedir para outro link</translation>
    </message>
    <message>
        <source>Add existing orders…</source>
        <translation>Adicionar pedidos existentes…</translation>
    </message>
    <message>
        <source>Show refills</source>
        <translation>Mostrar reposições</translation>
    </message>
    <message>
        <source>Add tag…</source>
        <translation>Adicionar etiqueta…</translation>
    </message>
    <message>
        <source>Copy links</source>
        <translation>Copiar links</translation>
    </message>
    <message>
        <source>Hide the chosen orders</source>
        <translation>Ocultar os pedidos escolhidos</translation>
    </message>
    <message>
        <source>Undo hiding</source>
        <translation>Desfazer a ocultação</translation>
    </message>
    <message>
        <source>Archive old orders…</source>
        <translation>Arquivar pedidos antigos…</translation>
    </message>
    <message>
        <source>Open a file of orders…</source>
        <translation>Abrir um arquivo de pedidos…</translation>
    </message>
    <message>
        <source>Export orders…</source>
        <translation>Exportar pedidos…</translation>
    </message>
    <message>
        <source>Orders of the service</source>
        <translation>Pedidos do serviço</translation>
    </message>
    <message>
        <source>Export the record…</source>
        <translation>Exportar o histórico…</translation>
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
        <translation>Serviços</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Menu of what is chosen</source>
        <translation>Menu do que foi escolhido</translation>
    </message>
</context>
<context>
    <name>AddExisting</name>
    <message>
        <source>There is no order id in this text.</source>
        <translation>Não há nenhum ID de pedido neste texto.</translation>
    </message>
    <message numerus="yes">
        <source>%n id(s): %1</source>
        <translation>
            <numerusform>%n ID: %1</numerusform>
            <numerusform>%n IDs: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there more than once.</source>
        <translation>
            <numerusform>%n aparecia mais de uma vez.</numerusform>
            <numerusform>%n apareciam mais de uma vez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) hold no id.</source>
        <translation>
            <numerusform>%n linha não contém nenhum ID.</numerusform>
            <numerusform>%n linhas não contêm nenhum ID.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests to the provider, at most %1 a minute.</source>
        <translation>
            <numerusform>%n solicitação ao fornecedor, no máximo %1 por minuto.</numerusform>
            <numerusform>%n solicitações ao fornecedor, no máximo %1 por minuto.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 asked about, %3 added</source>
        <translation>%1 de %2 consultados, %3 adicionados</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) added.</source>
        <translation>
            <numerusform>%n pedido adicionado.</numerusform>
            <numerusform>%n pedidos adicionados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were in the ledger already.</source>
        <translation>
            <numerusform>%n já estava no registro.</numerusform>
            <numerusform>%n já estavam no registro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be added.</source>
        <translation>
            <numerusform>%n não pôde ser adicionado.</numerusform>
            <numerusform>%n não puderam ser adicionados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not asked about any more.</source>
        <translation>
            <numerusform>%n não chegou a ser consultado.</numerusform>
            <numerusform>%n não chegaram a ser consultados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AddExistingDialog</name>
    <message>
        <source>Order IDs</source>
        <translation>IDs dos pedidos</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Copiar lista</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Add orders</source>
        <translation>Adicionar pedidos</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Add existing orders</source>
        <translation>Adicionar pedidos existentes</translation>
    </message>
    <message>
        <source>Stopping as soon as the answer to what was asked is there.</source>
        <translation>Será interrompido assim que chegar a resposta ao que já foi consultado.</translation>
    </message>
    <message>
        <source>Orders that were placed on the provider&apos;s page or with another program. Each id is asked about; what the provider tells is added to the ledger and followed from then on. The provider does not tell service, link and quantity.</source>
        <translation>Pedidos feitos na página do fornecedor ou com outro programa. Cada ID é consultado; o que o fornecedor informa é adicionado ao registro e acompanhado a partir de então. O fornecedor não informa o serviço, o link nem a quantidade.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) may have been placed and have no id yet. If one of these is meant, look into it first: added here, it would be in the ledger twice.</source>
        <translation>
            <numerusform>%n pedido talvez tenha sido realizado e ainda não tem ID. Se for este o pedido, examine-o primeiro: adicionado aqui, ele apareceria duas vezes no registro.</numerusform>
            <numerusform>%n pedidos talvez tenham sido realizados e ainda não têm ID. Se for um deles, examine-o primeiro: adicionado aqui, ele apareceria duas vezes no registro.</numerusform>
        </translation>
    </message>
    <message>
        <source>23488, 23490-23500
Or one a line, a column of a spreadsheet, the text of the provider&apos;s page</source>
        <translation>23488, 23490-23500
Ou um por linha, uma coluna de uma planilha, o texto da página do fornecedor</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>O que foi entendido</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Not added</source>
        <translation>Não adicionados</translation>
    </message>
    <message>
        <source>Orders are being added.</source>
        <translation>Pedidos estão sendo adicionados.</translation>
    </message>
    <message>
        <source>Paste order ids first.</source>
        <translation>Cole primeiro os IDs dos pedidos.</translation>
    </message>
</context>
<context>
    <name>AllCatalogs</name>
    <message>
        <source>The refresh was stopped.</source>
        <translation>A atualização foi interrompida.</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Todas as contas</translation>
    </message>
</context>
<context>
    <name>ApiAccount</name>
    <message>
        <source>This is not the address of an API.</source>
        <translation>Este não é o endereço de uma API.</translation>
    </message>
    <message>
        <source>The address must not hold a user name or a password.</source>
        <translation>O endereço não pode conter nome de usuário nem senha.</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>O endereço deve começar com https://.</translation>
    </message>
    <message>
        <source>The address must begin with https://: over http:// everyone on the way could read the key.</source>
        <translation>O endereço deve começar com https://: com http://, qualquer um poderia ler a chave no caminho.</translation>
    </message>
</context>
<context>
    <name>ApiError</name>
    <message numerus="yes">
        <source>The provider asks to wait %n second(s): too many requests.</source>
        <translation>
            <numerusform>O fornecedor pede para esperar %n segundo: solicitações demais.</numerusform>
            <numerusform>O fornecedor pede para esperar %n segundos: solicitações demais.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The provider asks to wait %n second(s). It says: %1</source>
        <translation>
            <numerusform>O fornecedor pede para esperar %n segundo. Ele diz: %1</numerusform>
            <numerusform>O fornecedor pede para esperar %n segundos. Ele diz: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider asks to wait a little: too many requests.</source>
        <translation>O fornecedor pede para esperar um pouco: solicitações demais.</translation>
    </message>
    <message>
        <source>The provider says: %1</source>
        <translation>O fornecedor diz: %1</translation>
    </message>
    <message>
        <source>The provider answered with HTTP error %1 and says: %2</source>
        <translation>O fornecedor respondeu com o erro HTTP %1 e diz: %2</translation>
    </message>
    <message>
        <source>There is nothing at this address (HTTP 404). Check the API address.</source>
        <translation>Não há nada neste endereço (HTTP 404). Confira o endereço da API.</translation>
    </message>
    <message>
        <source>The provider has a fault of its own (HTTP %1). Try again later.</source>
        <translation>O fornecedor está com uma falha própria (HTTP %1). Tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>The provider answered with HTTP error %1.</source>
        <translation>O fornecedor respondeu com o erro HTTP %1.</translation>
    </message>
    <message>
        <source>The provider refused without saying why.</source>
        <translation>O fornecedor recusou sem dizer o motivo.</translation>
    </message>
    <message>
        <source>An order for this link is still running at the provider. It says: %1</source>
        <translation>Um pedido para este link ainda está em andamento no fornecedor. Ele diz: %1</translation>
    </message>
    <message>
        <source>The API address must begin with https:// so that the key cannot be read on its way.</source>
        <translation>O endereço da API deve começar com https:// para que ninguém possa ler a chave no caminho.</translation>
    </message>
    <message>
        <source>There is no such host. Check the API address and the connection to the internet.</source>
        <translation>Este servidor não existe. Confira o endereço da API e a conexão com a internet.</translation>
    </message>
    <message>
        <source>The host cannot be reached or refuses the connection.</source>
        <translation>O servidor está fora de alcance ou recusa a conexão.</translation>
    </message>
    <message>
        <source>No secure connection (TLS) could be made: the host cannot prove who it is. Nothing was sent.</source>
        <translation>Não foi possível estabelecer uma conexão segura (TLS): o servidor não consegue provar sua identidade. Nada foi enviado.</translation>
    </message>
    <message>
        <source>The provider did not answer in time.</source>
        <translation>O fornecedor não respondeu a tempo.</translation>
    </message>
    <message>
        <source>The connection closed before the answer came.</source>
        <translation>A conexão foi encerrada antes de chegar a resposta.</translation>
    </message>
    <message>
        <source>The address sends on to another address. It was not followed, to keep the key here.</source>
        <translation>O endereço redireciona para outro. O redirecionamento não foi seguido, para que a chave não saia daqui.</translation>
    </message>
    <message>
        <source>The address sends on to %1. It was not followed, to keep the key here. If you trust it, enter it as the API address.</source>
        <translation>O endereço redireciona para %1. O redirecionamento não foi seguido, para que a chave não saia daqui. Se você confia nele, use-o como endereço da API.</translation>
    </message>
    <message>
        <source>The answer is a web page, empty or unreadable, not API v2. Check the API address, or try again later: it may be a bot check or maintenance.</source>
        <translation>A resposta é uma página da web, está vazia ou é ilegível; não é API v2. Confira o endereço da API ou tente de novo mais tarde: pode ser uma verificação contra robôs ou manutenção.</translation>
    </message>
    <message>
        <source>The provider answered, but not in the form of API v2.</source>
        <translation>O fornecedor respondeu, mas não no formato da API v2.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer is too long and was cut off.</source>
        <translation>A resposta do fornecedor é longa demais e foi cortada.</translation>
    </message>
    <message>
        <source>The call was stopped before the answer came.</source>
        <translation>A chamada foi interrompida antes de chegar a resposta.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached, or it does not lead on to the provider. Nothing was sent. Check the proxy in Settings, Network.</source>
        <translation>O proxy está fora de alcance ou não leva até o fornecedor. Nada foi enviado. Confira o proxy em Ajustes, Rede.</translation>
    </message>
    <message>
        <source>The proxy refuses the user name or the password. Nothing was sent. Check them in Settings, Network.</source>
        <translation>O proxy recusa o nome de usuário ou a senha. Nada foi enviado. Confira-os em Ajustes, Rede.</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
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
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Confortáveis</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compactas</translation>
    </message>
    <message>
        <source>System follows what the desktop is set to.</source>
        <translation>“Sistema” segue a configuração da área de trabalho.</translation>
    </message>
    <message>
        <source>How high the rows of tables are.</source>
        <translation>A altura das linhas das tabelas.</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>Mais contraste</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>Stronger inks, thicker lines, and chips with an outline.</source>
        <translation>Textos mais fortes, linhas mais grossas e selos com contorno.</translation>
    </message>
</context>
<context>
    <name>ArchiveSheet</name>
    <message>
        <source>Older than</source>
        <translation>Mais antigos que</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidade</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dias</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Meses</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arquivar</translation>
    </message>
    <message>
        <source>Archive old orders</source>
        <translation>Arquivar pedidos antigos</translation>
    </message>
    <message>
        <source>Archived orders leave the list and stay in the ledger: they are found under “Archived”, and balance and spending count them. Only what has ended is archived; an order that runs again comes back by itself.</source>
        <translation>Os pedidos arquivados saem da lista e continuam no registro: podem ser encontrados em “Arquivados”, e o saldo e os gastos os levam em conta. Só é arquivado o que terminou; um pedido que volta a ficar em andamento reaparece sozinho.</translation>
    </message>
    <message>
        <source>Orders to archive</source>
        <translation>Pedidos a arquivar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The orders are being counted.</source>
        <translation>Os pedidos estão sendo contados.</translation>
    </message>
    <message>
        <source>A number from 1 to %1</source>
        <translation>Um número de 1 a %1</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>No ended order is as old as that.</source>
        <translation>Nenhum pedido terminado é tão antigo.</translation>
    </message>
    <message>
        <source>No order that has ended is so old.</source>
        <translation>Nenhum pedido terminado é tão antigo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) that have ended, placed before %1</source>
        <translation>
            <numerusform>%Ln pedido terminado, realizado antes de %1</numerusform>
            <numerusform>%Ln pedidos terminados, realizados antes de %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message numerus="yes">
        <source>%Ln was/were not placed</source>
        <translation>
            <numerusform>%Ln não foi realizado</numerusform>
            <numerusform>%Ln não foram realizados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln has/have no refill</source>
        <translation>
            <numerusform>%Ln não tem reposição</numerusform>
            <numerusform>%Ln não têm reposição</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be canceled by their service</source>
        <translation>
            <numerusform>%Ln não pode ser cancelado no seu serviço</numerusform>
            <numerusform>%Ln não podem ser cancelados no seu serviço</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln is/are still running</source>
        <translation>
            <numerusform>%Ln ainda está em andamento</numerusform>
            <numerusform>%Ln ainda estão em andamento</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln was/were canceled or failed</source>
        <translation>
            <numerusform>%Ln foi cancelado ou falhou</numerusform>
            <numerusform>%Ln foram cancelados ou falharam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln has/have ended already</source>
        <translation>
            <numerusform>%Ln já terminou</numerusform>
            <numerusform>%Ln já terminaram</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln has/have an open refill</source>
        <translation>
            <numerusform>%Ln tem uma reposição em aberto</numerusform>
            <numerusform>%Ln têm uma reposição em aberto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln was/were asked already</source>
        <translation>
            <numerusform>%Ln já foi solicitado</numerusform>
            <numerusform>%Ln já foram solicitados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln for another reason</source>
        <translation>
            <numerusform>%Ln por outro motivo</numerusform>
            <numerusform>%Ln por outro motivo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not asked.</source>
        <translation>
            <numerusform>%Ln não solicitada.</numerusform>
            <numerusform>%Ln não solicitadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not asked: %1.</source>
        <extracomment>How many, then the reasons (&quot;30 are still running, 7 have no refill&quot;)</extracomment>
        <translation>
            <numerusform>%Ln não solicitada: %1.</numerusform>
            <numerusform>%Ln não solicitadas: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Refill %1</source>
        <translation>Reposição %1</translation>
    </message>
    <message>
        <source>Cancel asked; canceled when the order&apos;s status says so</source>
        <translation>Cancelamento solicitado; o pedido estará cancelado quando o status dele disser isso</translation>
    </message>
    <message>
        <source>%1 The provider may have taken it all the same. It is not asked again by itself.</source>
        <translation>%1 Mesmo assim, o fornecedor pode ter aceitado. A solicitação não é repetida automaticamente.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refill(s) asked for.</source>
        <translation>
            <numerusform>%Ln reposição solicitada.</numerusform>
            <numerusform>%Ln reposições solicitadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The provider was asked to cancel %Ln order(s). They are canceled when their status says so.</source>
        <translation>
            <numerusform>Foi solicitado ao fornecedor o cancelamento de %Ln pedido. Ele estará cancelado quando o status disser isso.</numerusform>
            <numerusform>Foi solicitado ao fornecedor o cancelamento de %Ln pedidos. Eles estarão cancelados quando o status disser isso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused by the provider.</source>
        <translation>
            <numerusform>%Ln recusada pelo fornecedor.</numerusform>
            <numerusform>%Ln recusadas pelo fornecedor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln perhaps taken: the answer was lost.</source>
        <translation>
            <numerusform>%Ln talvez aceita: a resposta se perdeu.</numerusform>
            <numerusform>%Ln talvez aceitas: a resposta se perdeu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln did not reach the provider.</source>
        <translation>
            <numerusform>%Ln não chegou ao fornecedor.</numerusform>
            <numerusform>%Ln não chegaram ao fornecedor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking for refills: %1 of %2</source>
        <translation>Solicitando reposições: %1 de %2</translation>
    </message>
    <message>
        <source>Asking to cancel: %1 of %2</source>
        <translation>Solicitando cancelamentos: %1 de %2</translation>
    </message>
</context>
<context>
    <name>AskingLine</name>
    <message>
        <source>Asking for refills</source>
        <translation>Solicitando reposições</translation>
    </message>
    <message>
        <source>Asking to cancel</source>
        <translation>Solicitando cancelamentos</translation>
    </message>
    <message>
        <source>Stopping; what has been sent gets its answer.</source>
        <translation>Parando; o que já foi enviado terá sua resposta.</translation>
    </message>
    <message>
        <source>Show answers</source>
        <translation>Mostrar respostas</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>The order is not in the ledger any more.</source>
        <translation>O pedido não está mais no registro.</translation>
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
        <translation>ID do pedido</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
</context>
<context>
    <name>AskingSheet</name>
    <message>
        <source>Which answers are shown</source>
        <translation>Quais respostas são mostradas</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respostas</translation>
    </message>
    <message>
        <source>Show order</source>
        <translation>Mostrar pedido</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Answers about refills</source>
        <translation>Respostas sobre reposições</translation>
    </message>
    <message>
        <source>Answers about cancels</source>
        <translation>Respostas sobre cancelamentos</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Aceitas</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusadas</translation>
    </message>
    <message>
        <source>Perhaps taken</source>
        <translation>Talvez aceitas</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Não solicitadas</translation>
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
        <translation>O Orderdeck continua em execução</translation>
    </message>
    <message>
        <source>It watches your orders from the tray. Quit it from the menu of its icon there.</source>
        <translation>Ele acompanha seus pedidos na bandeja do sistema. Para sair, use o menu do ícone na bandeja.</translation>
    </message>
</context>
<context>
    <name>AuthorityFile</name>
    <message>
        <source>There is no certificate in this file (PEM or DER).</source>
        <translation>Não há nenhum certificado neste arquivo (PEM ou DER).</translation>
    </message>
    <message>
        <source>“%1” is not the certificate of an authority (CA): it cannot vouch for a provider.</source>
        <translation>“%1” não é o certificado de uma autoridade (CA): ele não pode atestar um fornecedor.</translation>
    </message>
    <message>
        <source>“%1” expired on %2.</source>
        <translation>“%1” expirou em %2.</translation>
    </message>
    <message>
        <source>“%1” is not valid before %2.</source>
        <translation>“%1” não é válido antes de %2.</translation>
    </message>
    <message>
        <source>“%1” rests on a key or a signature that is too weak: others could vouch in its name.</source>
        <translation>“%1” se apoia em uma chave ou assinatura fraca demais: outros poderiam atestar em seu nome.</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Não foi possível criar a pasta %1.</translation>
    </message>
</context>
<context>
    <name>BackupKeeper</name>
    <message>
        <source>An order is under way. Wait for the provider&apos;s answer, then try again.</source>
        <translation>Um pedido está sendo enviado. Espere a resposta do fornecedor e tente de novo.</translation>
    </message>
</context>
<context>
    <name>BackupMessages</name>
    <message>
        <source>The ledger is damaged: %1. Mend it before you order more; what can be read will be saved.</source>
        <translation>O registro está danificado: %1. Repare-o antes de fazer mais pedidos; o que puder ser lido será recuperado.</translation>
    </message>
    <message>
        <source>Mend…</source>
        <translation>Reparar…</translation>
    </message>
    <message>
        <source>Today&apos;s copy of the ledger could not be made. %1</source>
        <translation>A cópia de hoje do registro não pôde ser feita. %1</translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message numerus="yes">
        <source>The ledger is copied each day it changed, and before an update changes it. The last %n daily copies are kept in %1</source>
        <translation>
            <numerusform>O registro é copiado a cada dia em que muda e antes que uma atualização o altere. Fica guardada apenas a última cópia diária (%n) em %1</numerusform>
            <numerusform>O registro é copiado a cada dia em que muda e antes que uma atualização o altere. As últimas %n cópias diárias ficam guardadas em %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking the ledger… step %1 of %2</source>
        <translation>Verificando o registro… etapa %1 de %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Fazer backup agora…</translation>
    </message>
    <message>
        <source>Restore a file…</source>
        <translation>Restaurar um arquivo…</translation>
    </message>
    <message>
        <source>Check ledger</source>
        <translation>Verificar registro</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir a pasta</translation>
    </message>
    <message>
        <source>Open the folder of backups</source>
        <translation>Abrir a pasta dos backups</translation>
    </message>
    <message>
        <source>There is no copy yet: the first is made by itself.</source>
        <translation>Ainda não há nenhuma cópia: a primeira é feita automaticamente.</translation>
    </message>
    <message numerus="yes">
        <source>%n older one(s) are in the folder.</source>
        <translation>
            <numerusform>Há %n cópia mais antiga na pasta.</numerusform>
            <numerusform>Há %n cópias mais antigas na pasta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Restore the copy of %1</source>
        <translation>Restaurar a cópia de %1</translation>
    </message>
    <message>
        <source>Back up the ledger</source>
        <translation>Fazer backup do registro</translation>
    </message>
    <message>
        <source>Ledgers (*.sqlite)</source>
        <translation>Registros (*.sqlite)</translation>
    </message>
    <message>
        <source>Copying the ledger…</source>
        <translation>Copiando o registro…</translation>
    </message>
    <message>
        <source>The ledger was copied to %1</source>
        <translation>O registro foi copiado para %1</translation>
    </message>
    <message>
        <source>The ledger could not be copied to %1. %2</source>
        <translation>O registro não pôde ser copiado para %1. %2</translation>
    </message>
    <message>
        <source>Restore a ledger</source>
        <translation>Restaurar um registro</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>An order is under way. Wait for the provider&apos;s answer, then try again.</source>
        <translation>Um pedido está sendo enviado. Espere a resposta do fornecedor e tente de novo.</translation>
    </message>
    <message>
        <source>Checking the ledger…</source>
        <translation>Verificando o registro…</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>A verificação foi interrompida.</translation>
    </message>
    <message>
        <source>The ledger could not be checked. %1</source>
        <translation>O registro não pôde ser verificado. %1</translation>
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
        <translation>%1 por dia</translation>
    </message>
    <message>
        <source>nothing spent</source>
        <translation>nada gasto</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Spent today</source>
        <translation>Gasto hoje</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 dias</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mês</translation>
    </message>
    <message>
        <source>Lasts about</source>
        <translation>Dura cerca de</translation>
    </message>
    <message>
        <source>Check balance</source>
        <translation>Verificar saldo</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>verificando…</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>ainda não verificado</translation>
    </message>
    <message>
        <source>checked %1</source>
        <translation>verificado %1</translation>
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
        <translation>menos de um dia</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln dia</numerusform>
            <numerusform>%Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing was spent in the last 30 days</source>
        <translation>nada foi gasto nos últimos 30 dias</translation>
    </message>
    <message numerus="yes">
        <source>at the last %Ln day(s)&apos; rate</source>
        <translation>
            <numerusform>pela média de %Ln&#xa0;dia</numerusform>
            <numerusform>pela média de %Ln&#xa0;dias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BalanceChart</name>
    <message>
        <source>Balance over time</source>
        <translation>Saldo ao longo do tempo</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>De %1 a %2.</translation>
    </message>
</context>
<context>
    <name>BalanceCheckPanel</name>
    <message>
        <source>Show them</source>
        <translation>Mostrá-los</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Examinar</translation>
    </message>
    <message>
        <source>Balance at first</source>
        <translation>Saldo inicial</translation>
    </message>
    <message>
        <source>Topped up</source>
        <translation>Recargas</translation>
    </message>
    <message>
        <source>Money back (partial, cancelled)</source>
        <translation>Devolvido (parciais, cancelados)</translation>
    </message>
    <message>
        <source>Charged by orders here</source>
        <translation>Cobrado pelos pedidos daqui</translation>
    </message>
    <message>
        <source>Of that not seen in the balance</source>
        <translation>Disso, não visto no saldo</translation>
    </message>
    <message>
        <source>Not explained by your orders</source>
        <translation>Não explicado pelos seus pedidos</translation>
    </message>
    <message>
        <source>Balance at last</source>
        <translation>Saldo final</translation>
    </message>
    <message>
        <source>Does it add up? %1</source>
        <translation>A conta fecha? %1</translation>
    </message>
    <message>
        <source>Two checks of the balance are needed to tell whether your orders explain what it did.</source>
        <translation>São necessárias duas verificações do saldo para saber se seus pedidos explicam o que aconteceu com ele.</translation>
    </message>
    <message>
        <source>Your orders explain all that the balance fell by.</source>
        <translation>Seus pedidos explicam toda a queda do saldo.</translation>
    </message>
    <message>
        <source>%1 not explained by your orders.</source>
        <translation>%1 sem explicação em seus pedidos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) in another currency are not counted here.</source>
        <translation>
            <numerusform>%Ln pedido em outra moeda não é contado aqui.</numerusform>
            <numerusform>%Ln pedidos em outra moeda não são contados aqui.</numerusform>
        </translation>
    </message>
    <message>
        <source>The balance&apos;s currency changed in this span; this is since then.</source>
        <translation>A moeda do saldo mudou neste período; isto vale desde então.</translation>
    </message>
    <message>
        <source>Some amounts are too great to be added up.</source>
        <translation>Alguns valores são grandes demais para serem somados.</translation>
    </message>
    <message>
        <source>Orders placed on the provider&apos;s site or with another program look like this. Orders added here by their ID have no time and explain nothing.</source>
        <translation>Pedidos feitos no site do fornecedor ou com outro programa aparecem assim. Pedidos adicionados aqui pelo ID não têm hora e não explicam nada.</translation>
    </message>
    <message>
        <source>%1 of it matches an unconfirmed order.</source>
        <translation>Disso, %1 corresponde a um pedido não confirmado.</translation>
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
        <translation>O saldo ainda não é conhecido.</translation>
    </message>
    <message>
        <source>The balance is below the amount you want to be warned at.</source>
        <translation>O saldo está abaixo do valor do seu aviso.</translation>
    </message>
    <message>
        <source>Balance of this account</source>
        <translation>Saldo desta conta</translation>
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
        <translation>Devolvido</translation>
    </message>
    <message>
        <source>Not explained</source>
        <translation>Não explicado</translation>
    </message>
    <message>
        <source>Not charged</source>
        <translation>Não cobrado</translation>
    </message>
    <message>
        <source>%1 cost %2, from %3 to %4.</source>
        <translation>%1 ao custo de %2, de %3 a %4.</translation>
    </message>
    <message>
        <source>The balance rose by %1 more than orders gave back, between %2 and %3.</source>
        <translation>O saldo subiu %1 além do que os pedidos devolveram, entre %2 e %3.</translation>
    </message>
    <message>
        <source>%1 came back for partial, cancelled or failed orders, between %2 and %3.</source>
        <translation>Devolução de %1 por pedidos parciais, cancelados ou com falha, entre %2 e %3.</translation>
    </message>
    <message>
        <source>The balance fell by %1 that your orders do not explain, between %2 and %3.</source>
        <translation>O saldo caiu %1 que seus pedidos não explicam, entre %2 e %3.</translation>
    </message>
    <message>
        <source>An unconfirmed order of that time would cost just this.</source>
        <translation>Um pedido não confirmado desse momento custaria exatamente isso.</translation>
    </message>
    <message>
        <source>Orders were to cost %1 more than the balance fell by, between %2 and %3.</source>
        <translation>Os pedidos deveriam custar %1 a mais do que a queda do saldo, entre %2 e %3.</translation>
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
        <translation>O quê</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>BalanceEventsPanel</name>
    <message>
        <source>What moved the balance</source>
        <translation>O que moveu o saldo</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Tipos</translation>
    </message>
    <message>
        <source>Export what moved the balance…</source>
        <translation>Exportar o que moveu o saldo…</translation>
    </message>
    <message>
        <source>Nothing moved the balance in this span. Orders, top-ups and money back are listed here, and what your orders do not explain.</source>
        <translation>Nada moveu o saldo neste período. Aqui são listados os pedidos, as recargas e os valores devolvidos, e também o que seus pedidos não explicam.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tudo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln older one(s) are not listed; the sums have them.</source>
        <translation>
            <numerusform>%Ln item mais antigo não é listado; as somas o incluem.</numerusform>
            <numerusform>%Ln itens mais antigos não são listados; as somas os incluem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing moved the balance in these days.</source>
        <translation>Nada moveu o saldo nestes dias.</translation>
    </message>
</context>
<context>
    <name>BalanceExport</name>
    <message numerus="yes">
        <source>%1: %Ln row(s), with exact amounts and times.</source>
        <translation>
            <numerusform>%1: %Ln linha, com valores e horários exatos.</numerusform>
            <numerusform>%1: %Ln linhas, com valores e horários exatos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln row(s) to %1.</source>
        <translation>
            <numerusform>%Ln linha exportada para %1.</numerusform>
            <numerusform>%Ln linhas exportadas para %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export what moved the balance</source>
        <translation>Exportar o que moveu o saldo</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Export spending</source>
        <translation>Exportar gastos</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>Gastos</translation>
    </message>
    <message>
        <source>Service ID</source>
        <translation>ID do serviço</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Gasto</translation>
    </message>
</context>
<context>
    <name>BalanceHistoryPanel</name>
    <message>
        <source>+%1 on %2</source>
        <translation>+%1 em %2</translation>
    </message>
    <message>
        <source>top-up %1</source>
        <translation>recarga %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n earlier</source>
        <translation>
            <numerusform>%1 e %n anterior</numerusform>
            <numerusform>%1 e %n anteriores</numerusform>
        </translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lendo…</translation>
    </message>
    <message>
        <source>The line begins with the second check of the balance. Every check is kept.</source>
        <translation>A linha começa na segunda verificação do saldo. Todas as verificações são guardadas.</translation>
    </message>
    <message>
        <source>Fewer than two checks of the balance lie in this span. Every check is kept, and the line begins with the second one.</source>
        <translation>Há menos de duas verificações do saldo neste período. Todas são guardadas, e a linha começa na segunda.</translation>
    </message>
    <message>
        <source>warn below %1</source>
        <translation>avisar abaixo de %1</translation>
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
        <translation>devolvido %1</translation>
    </message>
    <message>
        <source>not explained %1</source>
        <translation>não explicado %1</translation>
    </message>
    <message>
        <source>not charged %1</source>
        <translation>não cobrado %1</translation>
    </message>
</context>
<context>
    <name>BalancePage</name>
    <message>
        <source>No account</source>
        <translation>Nenhuma conta</translation>
    </message>
    <message>
        <source>Connect an account first; its balance and what it spends stand here then.</source>
        <translation>Conecte primeiro uma conta; o saldo dela e o que ela gasta aparecerão aqui.</translation>
    </message>
    <message>
        <source>The balance of %1 is %2, below your warning of %3.</source>
        <translation>O saldo de %1 é de %2, abaixo do seu aviso de %3.</translation>
    </message>
    <message>
        <source>less than a day</source>
        <translation>menos de um dia</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln day(s)</source>
        <translation>
            <numerusform>cerca de %Ln dia</numerusform>
            <numerusform>cerca de %Ln dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The balance of %1 lasts for %2 at this rate; your warning is at %Ln day(s).</source>
        <translation>
            <numerusform>O saldo de %1 dura %2 neste ritmo; seu aviso é de %Ln dia.</numerusform>
            <numerusform>O saldo de %1 dura %2 neste ritmo; seu aviso é de %Ln dias.</numerusform>
        </translation>
    </message>
    <message>
        <source>Below your warning of %1</source>
        <translation>Abaixo do seu aviso de %1</translation>
    </message>
    <message>
        <source>The last check failed. %1</source>
        <translation>A última verificação falhou. %1</translation>
    </message>
    <message numerus="yes">
        <source>Less than your warning of %Ln day(s)</source>
        <translation>
            <numerusform>Menos que o seu aviso de %Ln dia</numerusform>
            <numerusform>Menos que o seu aviso de %Ln dias</numerusform>
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
        <source>%1 by %2; %3 a day over %Ln day(s), less what came back</source>
        <extracomment>What was spent, by how many orders, what that makes a day, over how many days</extracomment>
        <translation>
            <numerusform>%1 em %2; %3 por dia em %Ln dia, menos o que foi devolvido</numerusform>
            <numerusform>%1 em %2; %3 por dia em %Ln dias, menos o que foi devolvido</numerusform>
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
        <translation>7 dias</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 dias</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 dias</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>este mês</translation>
    </message>
    <message>
        <source>all time</source>
        <translation>todo o período</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Two days, the first and the last of a span</extracomment>
        <translation>de %1 a %2</translation>
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
        <translation>Este mês</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datas</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Até</translation>
    </message>
</context>
<context>
    <name>BalanceWarning</name>
    <message>
        <source>Write an amount such as %1 or %2.</source>
        <translation>Digite um valor como %1 ou %2.</translation>
    </message>
    <message>
        <source>The amount cannot be below zero.</source>
        <translation>O valor não pode ser menor que zero.</translation>
    </message>
    <message>
        <source>Write a number of days such as 7.</source>
        <translation>Digite um número de dias, como 7.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln day(s).</source>
        <translation>
            <numerusform>No máximo %Ln dia.</numerusform>
            <numerusform>No máximo %Ln dias.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BalanceWarningPanel</name>
    <message>
        <source>Warn below</source>
        <translation>Avisar abaixo de</translation>
    </message>
    <message>
        <source>Warn when it lasts less than</source>
        <translation>Avisar quando durar menos de</translation>
    </message>
    <message>
        <source>Low balance</source>
        <translation>Saldo baixo</translation>
    </message>
    <message>
        <source>Said once, and marked until it is topped up.</source>
        <translation>Avisa uma vez e fica marcado até a próxima recarga.</translation>
    </message>
    <message>
        <source>No warning</source>
        <translation>Sem aviso</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dias</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close message</source>
        <translation>Fechar mensagem</translation>
    </message>
</context>
<context>
    <name>BatchStrip</name>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>O que está sendo feito</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
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
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nada de novo</translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln new</source>
        <translation>
            <numerusform>Mais de %Ln novidade</numerusform>
            <numerusform>Mais de %Ln novidades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln novidade</numerusform>
            <numerusform>%Ln novidades</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>%1 (%2)
%3</source>
        <translation>%1 (%2)
%3</translation>
    </message>
</context>
<context>
    <name>BulkCells</name>
    <message>
        <source>Order %1 is running for this link</source>
        <translation>O pedido %1 está em andamento para este link</translation>
    </message>
    <message>
        <source>An order for this link may have been placed already</source>
        <translation>Um pedido para este link talvez já tenha sido realizado</translation>
    </message>
    <message>
        <source>An order for this link is being sent</source>
        <translation>Um pedido para este link está sendo enviado</translation>
    </message>
    <message>
        <source>Same as line %1</source>
        <translation>Igual à linha %1</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronta</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantidade</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Custo</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificação</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Other fields</source>
        <translation>Outros campos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln linha</numerusform>
            <numerusform>%Ln linhas</numerusform>
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
        <translation>%1 por publicação</translation>
    </message>
</context>
<context>
    <name>BulkFiles</name>
    <message>
        <source>Open a list of orders</source>
        <translation>Abrir uma lista de pedidos</translation>
    </message>
    <message>
        <source>Lists of orders (*.csv *.tsv *.txt)</source>
        <translation>Listas de pedidos (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Não foi possível gravar %1: %2</translation>
    </message>
</context>
<context>
    <name>BulkHead</name>
    <message>
        <source>Open file…</source>
        <translation>Abrir arquivo…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Colar</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>Limpar lista</translation>
    </message>
    <message>
        <source>Bulk order</source>
        <translation>Pedido em massa</translation>
    </message>
    <message>
        <source>Close bulk order</source>
        <translation>Fechar pedido em massa</translation>
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
        <translation>Verificar linhas</translation>
    </message>
    <message>
        <source>Many orders at once</source>
        <translation>Muitos pedidos de uma vez</translation>
    </message>
    <message>
        <source>Drop a file here, open one, paste from a spreadsheet, or type: service | link | quantity, one order a line. A first line that names the columns as the API&apos;s parameters allows every type of order.</source>
        <translation>Solte um arquivo aqui, abra um, cole de uma planilha ou digite: serviço | link | quantidade, um pedido por linha. Se a primeira linha der às colunas os nomes dos parâmetros da API, todos os tipos de pedido são aceitos.</translation>
    </message>
    <message>
        <source>Lines to order</source>
        <translation>Linhas a pedir</translation>
    </message>
    <message>
        <source>Write or paste lines first.</source>
        <translation>Digite ou cole primeiro as linhas.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Download a template…</source>
        <translation>Baixar um modelo…</translation>
    </message>
    <message>
        <source>Earlier lists</source>
        <translation>Listas anteriores</translation>
    </message>
</context>
<context>
    <name>BulkLine</name>
    <message>
        <source>“%1” is not for services of the type %2: empty it.</source>
        <translation>“%1” não se aplica a serviços do tipo %2: deixe vazio.</translation>
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
        <translation>Falta o ID do serviço.</translation>
    </message>
    <message>
        <source>Service %1 is not in this catalog.</source>
        <translation>O serviço %1 não está neste catálogo.</translation>
    </message>
    <message>
        <source>This service is no longer in the catalog.</source>
        <translation>Este serviço não está mais no catálogo.</translation>
    </message>
</context>
<context>
    <name>BulkLineEditor</name>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Close line</source>
        <translation>Fechar linha</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Linha %1</translation>
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
        <translation>Pedido em massa</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how far a list came, and how long it takes</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1. It is paused: %Ln line(s) wait.</source>
        <translation>
            <numerusform>%1. Está em pausa: %Ln linha em espera.</numerusform>
            <numerusform>%1. Está em pausa: %Ln linhas em espera.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. It is paused: %2</source>
        <translation>%1. Está em pausa: %2</translation>
    </message>
    <message>
        <source>%1. It stopped by itself: %2</source>
        <translation>%1. Parou sozinho: %2</translation>
    </message>
    <message>
        <source>%1. It came to its end.</source>
        <translation>%1. Chegou ao fim.</translation>
    </message>
    <message numerus="yes">
        <source>A bulk order of %Ln line(s) is prepared and not placed.</source>
        <translation>
            <numerusform>Um pedido em massa de %Ln linha está preparado e não foi realizado.</numerusform>
            <numerusform>Um pedido em massa de %Ln linhas está preparado e não foi realizado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>BulkPatience</name>
    <message numerus="yes">
        <source>Something is wrong at the provider: %n line(s) in a row may or may not have been placed. Look there before you go on.</source>
        <translation>
            <numerusform>Algo está errado no fornecedor: o pedido de %n linha pode ou não ter sido realizado. Verifique lá antes de continuar.</numerusform>
            <numerusform>Algo está errado no fornecedor: os pedidos de %n linhas seguidas podem ou não ter sido realizados. Verifique lá antes de continuar.</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider does not accept the API key. %1</source>
        <translation>O fornecedor não aceita a chave de API. %1</translation>
    </message>
    <message>
        <source>The balance does not suffice for this line. %1</source>
        <translation>O saldo não é suficiente para esta linha. %1</translation>
    </message>
    <message>
        <source>The provider keeps asking to wait. %1</source>
        <translation>O fornecedor continua pedindo para esperar. %1</translation>
    </message>
    <message>
        <source>The provider cannot be reached. %1</source>
        <translation>O fornecedor está fora de alcance. %1</translation>
    </message>
</context>
<context>
    <name>BulkPlacer</name>
    <message>
        <source>The program ended while this list was being placed.</source>
        <translation>O programa terminou enquanto esta lista estava sendo executada.</translation>
    </message>
    <message>
        <source>The list was paused before this line was sent.</source>
        <translation>A lista foi pausada antes de esta linha ser enviada.</translation>
    </message>
    <message>
        <source>The provider took this line as order %1, but that cannot be written down: %2</source>
        <translation>O fornecedor aceitou esta linha como pedido %1, mas isso não pode ser anotado: %2</translation>
    </message>
    <message>
        <source>The ledger cannot be read or written, and nothing is sent that is not written down: %1</source>
        <translation>O registro não pode ser lido ou gravado, e nada é enviado sem ser anotado: %1</translation>
    </message>
</context>
<context>
    <name>BulkPreview</name>
    <message>
        <source>Which lines are shown</source>
        <translation>Quais linhas são mostradas</translation>
    </message>
    <message>
        <source>Remove faulty</source>
        <translation>Remover as com erro</translation>
    </message>
    <message>
        <source>Export faulty…</source>
        <translation>Exportar as com erro…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prontas</translation>
    </message>
    <message>
        <source>Already running</source>
        <translation>Já em andamento</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Repetidas</translation>
    </message>
    <message>
        <source>Faulty</source>
        <translation>Com erro</translation>
    </message>
    <message>
        <source>Export the faulty lines</source>
        <translation>Exportar as linhas com erro</translation>
    </message>
    <message>
        <source>faulty-lines.csv</source>
        <translation>linhas-com-erro.csv</translation>
    </message>
    <message>
        <source>No line is faulty.</source>
        <translation>Nenhuma linha está com erro.</translation>
    </message>
</context>
<context>
    <name>BulkPreviewFoot</name>
    <message numerus="yes">
        <source>Place %Ln order(s) for %1? That takes %2, at %3.</source>
        <translation>
            <numerusform>Fazer %Ln pedido por %1? Isso leva %2, no ritmo de %3.</numerusform>
            <numerusform>Fazer %Ln pedidos por %1? Isso leva %2, no ritmo de %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 It is more than your balance of %2: placing will stop where the money ends.</source>
        <translation>%1 É mais que o seu saldo de %2: os pedidos vão parar onde o dinheiro acabar.</translation>
    </message>
    <message numerus="yes">
        <source>Place the %Ln that are already running too</source>
        <translation>
            <numerusform>Fazer também %Ln já em andamento</numerusform>
            <numerusform>Fazer também os %Ln já em andamento</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Place the %Ln that are repeated too</source>
        <translation>
            <numerusform>Fazer também %Ln repetido</numerusform>
            <numerusform>Fazer também os %Ln repetidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Place the %Ln that are repeated or already running too</source>
        <translation>
            <numerusform>Fazer também %Ln repetido ou já em andamento</numerusform>
            <numerusform>Fazer também os %Ln repetidos ou já em andamento</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nothing to place yet</source>
        <translation>Ainda não há nada a pedir</translation>
    </message>
    <message numerus="yes">
        <source>Place %Ln order(s)</source>
        <translation>
            <numerusform>Fazer %Ln pedido</numerusform>
            <numerusform>Fazer %Ln pedidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkReader</name>
    <message>
        <source>This is not a file.</source>
        <translation>Isto não é um arquivo.</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1</source>
        <translation>O arquivo não pode ser aberto: %1</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>O arquivo não pode ser lido: %1</translation>
    </message>
</context>
<context>
    <name>BulkResult</name>
    <message>
        <source>Not placed: the list was stopped</source>
        <translation>Não realizado: a lista foi interrompida</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Em espera</translation>
    </message>
    <message>
        <source>May have been placed</source>
        <translation>Talvez realizado</translation>
    </message>
    <message>
        <source>%1; the order was deleted since</source>
        <translation>%1; o pedido foi excluído depois</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantidade</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Custo</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moeda</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Order ID</source>
        <translation>ID do pedido</translation>
    </message>
</context>
<context>
    <name>BulkResultModel</name>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantidade</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Custo</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Order ID</source>
        <translation>ID do pedido</translation>
    </message>
</context>
<context>
    <name>BulkRun</name>
    <message>
        <source>Which lines are shown</source>
        <translation>Quais linhas são mostradas</translation>
    </message>
    <message>
        <source>Try the failed ones again</source>
        <translation>Tentar de novo os que falharam</translation>
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
        <translation>Não realizados</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Não confirmados</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Em espera</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>No line has failed.</source>
        <translation>Nenhuma linha falhou.</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln order(s) again that were refused or never sent, for %1?</source>
        <translation>
            <numerusform>Enviar de novo %Ln pedido recusado ou nunca enviado, por %1?</numerusform>
            <numerusform>Enviar de novo %Ln pedidos recusados ou nunca enviados, por %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln again</source>
        <translation>
            <numerusform>Enviar %Ln de novo</numerusform>
            <numerusform>Enviar %Ln de novo</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the results</source>
        <translation>Exportar os resultados</translation>
    </message>
    <message>
        <source>bulk-order-results.csv</source>
        <translation>resultados-pedido-em-massa.csv</translation>
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
        <translation>Parar</translation>
    </message>
    <message>
        <source>New bulk order</source>
        <translation>Novo pedido em massa</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Lines done</source>
        <translation>Linhas concluídas</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Waiting for the provider; it goes on by itself · safe to close</source>
        <translation>Esperando o fornecedor; continua automaticamente · pode fechar sem risco</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>%1 · %2 · safe to close</source>
        <translation>%1 · %2 · pode fechar sem risco</translation>
    </message>
    <message numerus="yes">
        <source>Paused · %Ln line(s) wait · safe to close</source>
        <translation>
            <numerusform>Em pausa · %Ln linha em espera · pode fechar sem risco</numerusform>
            <numerusform>Em pausa · %Ln linhas em espera · pode fechar sem risco</numerusform>
        </translation>
    </message>
    <message>
        <source>It is paused: %1</source>
        <translation>Está em pausa: %1</translation>
    </message>
    <message>
        <source>It stopped by itself at line %1: %2</source>
        <translation>Parou sozinho na linha %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Stopped · %Ln line(s) were never sent</source>
        <translation>
            <numerusform>Parado · %Ln linha nunca foi enviada</numerusform>
            <numerusform>Parado · %Ln linhas nunca foram enviadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: every order was placed.</source>
        <translation>Concluído: todos os pedidos foram realizados.</translation>
    </message>
    <message>
        <source>Done. What is unconfirmed may have been placed: look into it in Orders before anything is sent again.</source>
        <translation>Concluído. O que não está confirmado pode ter sido realizado: examine em Pedidos antes de enviar qualquer coisa de novo.</translation>
    </message>
    <message>
        <source>Done. The provider&apos;s words stand beside each line that was not placed.</source>
        <translation>Concluído. Ao lado de cada pedido não realizado está o que o fornecedor disse.</translation>
    </message>
</context>
<context>
    <name>BulkSheet</name>
    <message>
        <source>Bulk order</source>
        <translation>Pedido em massa</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pergunta</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>%1 foi gravado.</translation>
    </message>
    <message>
        <source>Save a template</source>
        <translation>Salvar um modelo</translation>
    </message>
    <message>
        <source>bulk-order-template.csv</source>
        <translation>modelo-pedido-em-massa.csv</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file&apos;s name, and why it is refused</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Yes, place %Ln order(s)</source>
        <translation>
            <numerusform>Sim, fazer %Ln pedido</numerusform>
            <numerusform>Sim, fazer %Ln pedidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop for good? %Ln line(s) will not be placed; what was placed stays placed.</source>
        <translation>
            <numerusform>Parar de vez? O pedido de %Ln linha não será realizado; o que já foi realizado continua valendo.</numerusform>
            <numerusform>Parar de vez? Os pedidos de %Ln linhas não serão realizados; o que já foi realizado continua valendo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop the list</source>
        <translation>Parar a lista</translation>
    </message>
    <message>
        <source>The list could not be written down, so nothing of it was sent: %1</source>
        <translation>A lista não pôde ser anotada, por isso nada dela foi enviado: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln linha</numerusform>
            <numerusform>%Ln linhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) left</source>
        <translation>
            <numerusform>Resta %Ln linha</numerusform>
            <numerusform>Restam %Ln linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>New bulk order</source>
        <translation>Novo pedido em massa</translation>
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
        <translation>Lendo…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>The lines are checked as soon as the catalog is there.</source>
        <translation>As linhas serão verificadas assim que o catálogo estiver disponível.</translation>
    </message>
    <message numerus="yes">
        <source>Quit Orderdeck? %Ln prepared line(s) that are not placed would be lost.</source>
        <translation>
            <numerusform>Sair do Orderdeck? %Ln linha preparada e ainda não enviada seria perdida.</numerusform>
            <numerusform>Sair do Orderdeck? %Ln linhas preparadas e ainda não enviadas seriam perdidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>There is no list on the clipboard: copy lines or a file first.</source>
        <translation>Não há nenhuma lista na área de transferência: copie primeiro linhas ou um arquivo.</translation>
    </message>
    <message>
        <source>There are no lines in it.</source>
        <translation>Não contém nenhuma linha.</translation>
    </message>
    <message>
        <source>A list is being written down. Give this one again in a moment.</source>
        <translation>Uma lista está sendo anotada. Tente de novo com esta em instantes.</translation>
    </message>
    <message>
        <source>Pasted list</source>
        <translation>Lista colada</translation>
    </message>
    <message>
        <source>Another list is being placed. This one can be placed when it has come to its end.</source>
        <translation>Outra lista está sendo executada. Esta poderá ser executada quando a outra chegar ao fim.</translation>
    </message>
</context>
<context>
    <name>BulkTable</name>
    <message>
        <source>Lines</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Edit the line…</source>
        <translation>Editar a linha…</translation>
    </message>
    <message>
        <source>Remove the chosen lines</source>
        <translation>Remover as linhas escolhidas</translation>
    </message>
</context>
<context>
    <name>BulkText</name>
    <message>
        <source>The number “%1,%2” is split by its comma, which stands between the columns too. Write it as %1%2, or in quotation marks.</source>
        <translation>O número “%1,%2” é dividido pela vírgula, que também separa as colunas. Escreva-o como %1%2 ou entre aspas.</translation>
    </message>
    <message>
        <source>The line has %1 columns, but only %2 are known. Where “%3” is part of a text, put the text in quotation marks; other columns need a header.</source>
        <translation>A linha tem %1 colunas, mas só %2 são conhecidas. Se “%3” faz parte de um texto, coloque o texto entre aspas; outras colunas precisam de um cabeçalho.</translation>
    </message>
    <message>
        <source>service</source>
        <comment>the name of a column of service ids, as people write it</comment>
        <translation>serviço</translation>
    </message>
    <message>
        <source>The first line names the columns, but none of them is called “service”.</source>
        <translation>A primeira linha dá nome às colunas, mas nenhuma delas se chama “service”.</translation>
    </message>
    <message>
        <source>The column “%1” is there twice.</source>
        <translation>A coluna “%1” está repetida.</translation>
    </message>
    <message>
        <source>The line has only one column. Write it as: service | link | quantity</source>
        <translation>A linha tem só uma coluna. Escreva-a assim: serviço | link | quantidade</translation>
    </message>
    <message>
        <source>This is not a text file. A list is plain text or CSV.</source>
        <translation>Isto não é um arquivo de texto. Uma lista é texto simples ou CSV.</translation>
    </message>
    <message>
        <source>This is a spreadsheet or an archive, not text. Save it as CSV and open that file.</source>
        <translation>Isto é uma planilha ou um arquivo compactado, não texto. Salve como CSV e abra esse arquivo.</translation>
    </message>
    <message>
        <source>The list is larger than %1 MB. Split it into several lists.</source>
        <translation>A lista tem mais de %1 MB. Divida-a em várias listas.</translation>
    </message>
    <message>
        <source>The list has more than %1 lines. Split it into several lists.</source>
        <translation>A lista tem mais de %1 linhas. Divida-a em várias listas.</translation>
    </message>
    <message>
        <source>There is no order in this list.</source>
        <translation>Não há nenhum pedido nesta lista.</translation>
    </message>
    <message>
        <source>ID of a service of the type %1</source>
        <translation>ID de um serviço do tipo %1</translation>
    </message>
    <message>
        <source>The line is too long to be an order.</source>
        <translation>A linha é longa demais para ser um pedido.</translation>
    </message>
    <message>
        <source>The line holds NUL bytes or other signs that are no text. Type it again.</source>
        <translation>A linha contém bytes NUL ou outros sinais que não são texto. Digite-a de novo.</translation>
    </message>
    <message>
        <source>The line holds letters in another encoding than the rest of the list. Type it again.</source>
        <translation>A linha contém letras em uma codificação diferente do resto da lista. Digite-a de novo.</translation>
    </message>
    <message>
        <source>A quotation mark is opened here and never closed.</source>
        <translation>As aspas são abertas aqui e não são fechadas.</translation>
    </message>
</context>
<context>
    <name>BulkTotalsLabel</name>
    <message>
        <source>Charge</source>
        <translation>Custo</translation>
    </message>
    <message>
        <source>more than your balance of %1</source>
        <translation>mais que o seu saldo de %1</translation>
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
        <translation>alguns segundos</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s)</source>
        <translation>
            <numerusform>cerca de %n segundo</numerusform>
            <numerusform>cerca de %n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>cerca de %n minuto</numerusform>
            <numerusform>cerca de %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>cerca de %n hora</numerusform>
            <numerusform>cerca de %n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>restam alguns segundos</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>resta cerca de %n segundo</numerusform>
            <numerusform>restam cerca de %n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>resta cerca de %n minuto</numerusform>
            <numerusform>restam cerca de %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>resta cerca de %n hora</numerusform>
            <numerusform>restam cerca de %n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a minute as the provider allows</source>
        <translation>%1 por minuto, conforme o fornecedor permite</translation>
    </message>
    <message>
        <source>too large to be calculated</source>
        <translation>um valor grande demais para ser calculado</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 e %2</translation>
    </message>
    <message>
        <source>Bulk order: %1 of %2 placed</source>
        <translation>Pedido em massa: %1 de %2 realizados</translation>
    </message>
</context>
<context>
    <name>CatalogBrowser</name>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>The catalog could not be refreshed. %1</source>
        <translation>O catálogo não pôde ser atualizado. %1</translation>
    </message>
    <message>
        <source>The catalog of %1 could not be refreshed. %2</source>
        <translation>O catálogo de %1 não pôde ser atualizado. %2</translation>
    </message>
    <message>
        <source>The refresh was stopped. The catalog is as it was.</source>
        <translation>A atualização foi interrompida. O catálogo continua como estava.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>An account&apos;s name, then why it has no catalog</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No services are shown that could be exported.</source>
        <translation>Não é mostrado nenhum serviço que possa ser exportado.</translation>
    </message>
    <message>
        <source>The saved search “%1” is removed.</source>
        <translation>A pesquisa salva “%1” foi removida.</translation>
    </message>
</context>
<context>
    <name>CatalogCells</name>
    <message>
        <source>Lowest rate of these for %1</source>
        <extracomment>%1 is a kind of services: &quot;Instagram · Followers&quot;.</extracomment>
        <translation>O menor preço destes para %1</translation>
    </message>
    <message>
        <source>No limit given</source>
        <translation>Nenhum limite informado</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorito</translation>
    </message>
    <message>
        <source>Not a favourite</source>
        <translation>Não é favorito</translation>
    </message>
    <message>
        <source>Refill offered</source>
        <translation>Oferece reposição</translation>
    </message>
    <message>
        <source>No refill</source>
        <translation>Sem reposição</translation>
    </message>
    <message>
        <source>Cancel offered</source>
        <translation>Oferece cancelamento</translation>
    </message>
    <message>
        <source>No cancel</source>
        <translation>Sem cancelamento</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Menor</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Rate per 1000</source>
        <translation>Preço por 1.000</translation>
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
        <translation>Reposição</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Mudança</translation>
    </message>
    <message>
        <source>My price</source>
        <translation>Meu preço</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Finishes in</source>
        <translation>Termina em</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregue</translation>
    </message>
    <message>
        <source>Finishes in, minutes</source>
        <translation>Termina em, minutos</translation>
    </message>
    <message>
        <source>Delivered, %</source>
        <translation>Entregue, %</translation>
    </message>
</context>
<context>
    <name>CatalogChangeText</name>
    <message>
        <source>New</source>
        <translation>Novo</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>De volta</translation>
    </message>
    <message>
        <source>Dearer</source>
        <translation>Mais caro</translation>
    </message>
    <message>
        <source>+%1%</source>
        <translation>+%1%</translation>
    </message>
    <message>
        <source>Cheaper</source>
        <translation>Mais barato</translation>
    </message>
    <message>
        <source>−%1%</source>
        <translation>−%1%</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Renomeado</translation>
    </message>
    <message>
        <source>Refill added</source>
        <translation>Reposição incluída</translation>
    </message>
    <message>
        <source>Refill ended</source>
        <translation>Reposição encerrada</translation>
    </message>
    <message>
        <source>Cancel added</source>
        <translation>Cancelamento incluído</translation>
    </message>
    <message>
        <source>Cancel ended</source>
        <translation>Cancelamento encerrado</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>agora mesmo</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>há %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>há %1 h</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <translation>há %1 d</translation>
    </message>
    <message>
        <source>The rate rose from %1 to %2, %3.</source>
        <translation>O preço subiu de %1 para %2, %3.</translation>
    </message>
    <message>
        <source>The rate fell from %1 to %2, %3.</source>
        <translation>O preço caiu de %1 para %2, %3.</translation>
    </message>
    <message>
        <source>The rate rose by %1%, from %2 to %3, %4.</source>
        <translation>O preço subiu %1%, de %2 para %3, %4.</translation>
    </message>
    <message>
        <source>The rate fell by %1%, from %2 to %3, %4.</source>
        <translation>O preço caiu %1%, de %2 para %3, %4.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>New in the catalog, %1.</source>
        <translation>Novo no catálogo, %1.</translation>
    </message>
    <message>
        <source>Gone from the catalog, %1.</source>
        <translation>Retirado do catálogo, %1.</translation>
    </message>
    <message>
        <source>Back in the catalog, %1.</source>
        <translation>De volta ao catálogo, %1.</translation>
    </message>
    <message>
        <source>The limits went from %1 to %2, %3.</source>
        <translation>Os limites passaram de %1 para %2, %3.</translation>
    </message>
    <message>
        <source>The name was “%1” and became “%2”, %3.</source>
        <translation>O nome era “%1” e passou a ser “%2”, %3.</translation>
    </message>
    <message>
        <source>Refill has been offered since %1.</source>
        <translation>A reposição é oferecida desde %1.</translation>
    </message>
    <message>
        <source>Refill is no longer offered; it ended %1.</source>
        <translation>A reposição não é mais oferecida; foi encerrada %1.</translation>
    </message>
    <message>
        <source>Cancel has been offered since %1.</source>
        <translation>O cancelamento é oferecido desde %1.</translation>
    </message>
    <message>
        <source>Cancel is no longer offered; it ended %1.</source>
        <translation>O cancelamento não é mais oferecido; foi encerrado %1.</translation>
    </message>
    <message>
        <source>The type was “%1” and became “%2”, %3.</source>
        <translation>O tipo era “%1” e passou a ser “%2”, %3.</translation>
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
        <translation>A conta atual ou todas as contas</translation>
    </message>
</context>
<context>
    <name>CatalogFacetsModel</name>
    <message>
        <source>Refill</source>
        <translation>Reposição</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelamento</translation>
    </message>
    <message>
        <source>Drip-feed</source>
        <translation>Entrega gradual</translation>
    </message>
    <message>
        <source>Dearer</source>
        <translation>Mais caros</translation>
    </message>
    <message>
        <source>Cheaper</source>
        <translation>Mais baratos</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novos</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Retirados</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>De volta</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Changed limits</source>
        <translation>Mudança de limites</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Changed name</source>
        <translation>Mudança de nome</translation>
    </message>
    <message>
        <source>Changed refill</source>
        <translation>Mudança de reposição</translation>
    </message>
    <message>
        <source>Changed cancel</source>
        <translation>Mudança de cancelamento</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Changed type</source>
        <translation>Mudança de tipo</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Oferece</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorias</translation>
    </message>
    <message>
        <source>Changed in 7 days</source>
        <translation>Mudanças em 7 dias</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Tipos</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Pesquisas salvas</translation>
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
        <source>Save this search…</source>
        <translation>Salvar esta pesquisa…</translation>
    </message>
    <message>
        <source>An account that is not shown</source>
        <translation>Uma conta que não é mostrada</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n service(s)</source>
        <extracomment>A facet and how many services it has, for screen readers.</extracomment>
        <translation>
            <numerusform>%1, %n serviço</numerusform>
            <numerusform>%1, %n serviços</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CatalogKind</name>
    <message>
        <source>Website</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>%1 (package)</source>
        <extracomment>%1 is a kind of services (&quot;Instagram · Followers&quot;) that are sold as packages.</extracomment>
        <translation>%1 (pacote)</translation>
    </message>
    <message>
        <source>%1 (subscription)</source>
        <extracomment>%1 is a kind of services (&quot;Instagram · Likes&quot;) that are delivered to coming posts.</extracomment>
        <translation>%1 (assinatura)</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Seguidores</translation>
    </message>
    <message>
        <source>Subscribers</source>
        <translation>Inscritos</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membros</translation>
    </message>
    <message>
        <source>Premium members</source>
        <translation>Membros premium</translation>
    </message>
    <message>
        <source>Friends</source>
        <translation>Amigos</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexões</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>Curtidas</translation>
    </message>
    <message>
        <source>Page likes</source>
        <translation>Curtidas na página</translation>
    </message>
    <message>
        <source>Comment likes</source>
        <translation>Curtidas em comentários</translation>
    </message>
    <message>
        <source>Live likes</source>
        <translation>Curtidas ao vivo</translation>
    </message>
    <message>
        <source>Dislikes</source>
        <translation>Descurtidas</translation>
    </message>
    <message>
        <source>Upvotes</source>
        <translation>Votos positivos</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>Reações</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Visualizações</translation>
    </message>
    <message>
        <source>Story views</source>
        <translation>Visualizações de stories</translation>
    </message>
    <message>
        <source>Reel views</source>
        <translation>Visualizações de Reels</translation>
    </message>
    <message>
        <source>Shorts views</source>
        <translation>Visualizações de Shorts</translation>
    </message>
    <message>
        <source>Live views</source>
        <translation>Espectadores ao vivo</translation>
    </message>
    <message>
        <source>Impressions</source>
        <translation>Impressões</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>Profile visits</source>
        <translation>Visitas ao perfil</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>Cliques</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentários</translation>
    </message>
    <message>
        <source>Custom comments</source>
        <translation>Comentários personalizados</translation>
    </message>
    <message>
        <source>Comment replies</source>
        <translation>Respostas a comentários</translation>
    </message>
    <message>
        <source>Live comments</source>
        <translation>Comentários ao vivo</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Avaliações</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Classificações</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Menções</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Compartilhamentos</translation>
    </message>
    <message>
        <source>Live shares</source>
        <translation>Compartilhamentos ao vivo</translation>
    </message>
    <message>
        <source>Reposts</source>
        <translation>Republicações</translation>
    </message>
    <message>
        <source>Saves</source>
        <translation>Salvamentos</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>Reproduções</translation>
    </message>
    <message>
        <source>Monthly listeners</source>
        <translation>Ouvintes mensais</translation>
    </message>
    <message>
        <source>Watch hours</source>
        <translation>Horas de exibição</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votos</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Bot starts</source>
        <translation>Inícios de bot</translation>
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
        <translation>Estrelas</translation>
    </message>
</context>
<context>
    <name>CatalogLanguage</name>
    <message>
        <source>Rate per 1000, as in rate&lt;0.5 or rate:0.1..0.5</source>
        <translation>Preço por 1.000, como em rate&lt;0.5 ou rate:0.1..0.5</translation>
    </message>
    <message>
        <source>Category, as in cat:&quot;tiktok views&quot;</source>
        <translation>Categoria, como em cat:&quot;tiktok views&quot;</translation>
    </message>
    <message>
        <source>Smallest quantity, as in min&lt;=100</source>
        <translation>Quantidade mínima, como em min&lt;=100</translation>
    </message>
    <message>
        <source>Largest quantity, as in max&gt;=10k</source>
        <translation>Quantidade máxima, como em max&gt;=10k</translation>
    </message>
    <message>
        <source>Refill offered: yes or no</source>
        <translation>Oferece reposição: yes (sim) ou no (não)</translation>
    </message>
    <message>
        <source>Cancel offered: yes or no</source>
        <translation>Oferece cancelamento: yes (sim) ou no (não)</translation>
    </message>
    <message>
        <source>Drip-feed offered: yes or no</source>
        <translation>Oferece entrega gradual: yes (sim) ou no (não)</translation>
    </message>
    <message>
        <source>Account, as in account:&quot;my panel&quot;</source>
        <translation>Conta, como em account:&quot;meu painel&quot;</translation>
    </message>
    <message>
        <source>Type of the service, as in type:poll</source>
        <translation>Tipo do serviço, como em type:poll</translation>
    </message>
    <message>
        <source>Favourites only</source>
        <translation>Só favoritos</translation>
    </message>
    <message>
        <source>New since then, as in new:7d (h, d or w)</source>
        <translation>Novos desde então, como em new:7d (h, d ou w)</translation>
    </message>
    <message>
        <source>Changed lately, as in changed:price</source>
        <translation>Com mudanças recentes, como em changed:price</translation>
    </message>
    <message>
        <source>Services that are no longer offered</source>
        <translation>Serviços que não são mais oferecidos</translation>
    </message>
    <message>
        <source>Usual time of my orders, as in finishes&lt;3h or finishes&lt;45m</source>
        <translation>Tempo habitual dos meus pedidos, como em finishes&lt;3h ou finishes&lt;45m</translation>
    </message>
    <message>
        <source>Share of my units delivered, as in delivered&gt;95%</source>
        <translation>Parcela entregue das minhas unidades, como em delivered&gt;95%</translation>
    </message>
    <message>
        <source>ID of the service, as in id:102</source>
        <translation>ID do serviço, como em id:102</translation>
    </message>
    <message>
        <source>One side or the other</source>
        <translation>Um lado ou o outro</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Oferecido</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Não oferecido</translation>
    </message>
    <message>
        <source>In the last 24 hours</source>
        <translation>Nas últimas 24 horas</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>Nos últimos 7 dias</translation>
    </message>
    <message>
        <source>In the last 4 weeks</source>
        <translation>Nas últimas 4 semanas</translation>
    </message>
    <message>
        <source>Dearer or cheaper</source>
        <translation>Mais caros ou mais baratos</translation>
    </message>
    <message>
        <source>Dearer</source>
        <translation>Mais caros</translation>
    </message>
    <message>
        <source>Cheaper</source>
        <translation>Mais baratos</translation>
    </message>
    <message>
        <source>Other smallest or largest quantity</source>
        <translation>Outra quantidade mínima ou máxima</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Outro nome</translation>
    </message>
    <message>
        <source>Refill begun or ended</source>
        <translation>Reposição incluída ou encerrada</translation>
    </message>
    <message>
        <source>Cancel begun or ended</source>
        <translation>Cancelamento incluído ou encerrado</translation>
    </message>
    <message>
        <source>Another type</source>
        <translation>Outro tipo</translation>
    </message>
    <message>
        <source>Whatever changed</source>
        <translation>Qualquer mudança</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>No bracket was opened before this one.</source>
        <translation>Nenhum parêntese foi aberto antes deste.</translation>
    </message>
    <message>
        <source>Something must stand on both sides of OR.</source>
        <translation>Deve haver algo dos dois lados de OR.</translation>
    </message>
    <message>
        <source>There are too many brackets within brackets.</source>
        <translation>Há parênteses demais dentro de parênteses.</translation>
    </message>
    <message>
        <source>The bracket is not closed.</source>
        <translation>O parêntese não foi fechado.</translation>
    </message>
    <message>
        <source>Nothing stands between the brackets.</source>
        <translation>Não há nada entre os parênteses.</translation>
    </message>
    <message>
        <source>The quotation mark is not closed.</source>
        <translation>As aspas não foram fechadas.</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write it like 45m, 3h or 2d.</source>
        <translation>“%1” não é uma duração. Escreva-a como 45m, 3h ou 2d.</translation>
    </message>
    <message>
        <source>“%1” is not a share. Write it like 95% or 95.</source>
        <translation>“%1” não é uma parcela. Escreva-a como 95% ou 95.</translation>
    </message>
    <message>
        <source>The range “%1” ends before it begins.</source>
        <translation>O intervalo “%1” termina antes de começar.</translation>
    </message>
    <message>
        <source>“%1” is not a rate. Write it like 0.5, 1,000 or 0.1..0.5.</source>
        <translation>“%1” não é um preço. Escreva-o como 0.5, 1,000 ou 0.1..0.5.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number. Write it like 500, 10,000, 10k or 100..10k.</source>
        <translation>“%1” não é um número inteiro. Escreva-o como 500, 10,000, 10k ou 100..10k.</translation>
    </message>
    <message>
        <source>“yes” or “no” belongs here, not “%1”.</source>
        <translation>Aqui vai “yes” ou “no”, não “%1”.</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write hours, days or weeks: 24h, 7d or 2w.</source>
        <translation>“%1” não é um período. Escreva horas, dias ou semanas: 24h, 7d ou 2w.</translation>
    </message>
    <message>
        <source>“%1” is not one of: %2.</source>
        <translation>“%1” não é nenhum destes: %2.</translation>
    </message>
    <message>
        <source>A number is missing here.</source>
        <translation>Falta um número aqui.</translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <translation>Falta um valor aqui.</translation>
    </message>
    <message>
        <source>This takes a colon: only numbers are compared.</source>
        <translation>Aqui se usam dois-pontos: só números são comparados.</translation>
    </message>
</context>
<context>
    <name>CatalogNotice</name>
    <message numerus="yes">
        <source>%1: only %2 of %3 services came, and %Ln entries of the reply could not be read. The old catalog stays until you choose.</source>
        <translation>
            <numerusform>%1: só chegaram %2 de %3 serviços, e %Ln entrada da resposta não pôde ser lida. O catálogo antigo fica até você escolher.</numerusform>
            <numerusform>%1: só chegaram %2 de %3 serviços, e %Ln entradas da resposta não puderam ser lidas. O catálogo antigo fica até você escolher.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: only %2 of %3 services came. The old catalog stays until you choose.</source>
        <translation>%1: só chegaram %2 de %3 serviços. O catálogo antigo fica até você escolher.</translation>
    </message>
    <message numerus="yes">
        <source>Only %1 of %2 services came, and %Ln entries of the reply could not be read. The old catalog stays until you choose.</source>
        <translation>
            <numerusform>Só chegaram %1 de %2 serviços, e %Ln entrada da resposta não pôde ser lida. O catálogo antigo fica até você escolher.</numerusform>
            <numerusform>Só chegaram %1 de %2 serviços, e %Ln entradas da resposta não puderam ser lidas. O catálogo antigo fica até você escolher.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1 of %2 services came. The old catalog stays until you choose.</source>
        <translation>Só chegaram %1 de %2 serviços. O catálogo antigo fica até você escolher.</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Catálogo</translation>
    </message>
    <message>
        <source>Keep the old catalog</source>
        <translation>Manter o catálogo antigo</translation>
    </message>
    <message>
        <source>Take the new one</source>
        <translation>Usar o novo</translation>
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
            <numerusform>%n dos seus serviços mudou: %1 e outros.</numerusform>
            <numerusform>%n dos seus serviços mudaram: %1 e outros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your services changed: %1.</source>
        <translation>
            <numerusform>%n dos seus serviços mudou: %1.</numerusform>
            <numerusform>%n dos seus serviços mudaram: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>dearer (%1)</source>
        <translation>mais caro (%1)</translation>
    </message>
    <message>
        <source>cheaper (%1)</source>
        <translation>mais barato (%1)</translation>
    </message>
    <message>
        <source>Favourite %1 changed: %2.</source>
        <translation>O favorito %1 mudou: %2.</translation>
    </message>
    <message>
        <source>Service %1, which you have orders of, changed: %2.</source>
        <translation>O serviço %1, do qual você tem pedidos, mudou: %2.</translation>
    </message>
    <message>
        <source>Favourite %1 is new in the catalog.</source>
        <translation>O favorito %1 é novo no catálogo.</translation>
    </message>
    <message>
        <source>Favourite %1 is no longer in the catalog.</source>
        <translation>O favorito %1 não está mais no catálogo.</translation>
    </message>
    <message>
        <source>Favourite %1 is in the catalog again.</source>
        <translation>O favorito %1 está de volta ao catálogo.</translation>
    </message>
    <message>
        <source>Favourite %1 is dearer: %2.</source>
        <translation>O favorito %1 está mais caro: %2.</translation>
    </message>
    <message>
        <source>Favourite %1 is cheaper: %2.</source>
        <translation>O favorito %1 está mais barato: %2.</translation>
    </message>
    <message>
        <source>Favourite %1 has other limits: %2 → %3.</source>
        <translation>O favorito %1 tem outros limites: %2 → %3.</translation>
    </message>
    <message>
        <source>Favourite %1 is now called “%2”.</source>
        <translation>O favorito %1 agora se chama “%2”.</translation>
    </message>
    <message>
        <source>Favourite %1 now offers refills.</source>
        <translation>O favorito %1 agora oferece reposição.</translation>
    </message>
    <message>
        <source>Favourite %1 offers no refills any more.</source>
        <translation>O favorito %1 não oferece mais reposição.</translation>
    </message>
    <message>
        <source>Orders of favourite %1 can now be cancelled.</source>
        <translation>Os pedidos do favorito %1 agora podem ser cancelados.</translation>
    </message>
    <message>
        <source>Orders of favourite %1 cannot be cancelled any more.</source>
        <translation>Os pedidos do favorito %1 não podem mais ser cancelados.</translation>
    </message>
    <message>
        <source>Favourite %1 is of another type: %2 → %3.</source>
        <translation>O favorito %1 é de outro tipo: %2 → %3.</translation>
    </message>
    <message>
        <source>Service %1, which you have orders of, is new in the catalog.</source>
        <translation>O serviço %1, do qual você tem pedidos, é novo no catálogo.</translation>
    </message>
    <message>
        <source>Service %1, which you have orders of, is no longer in the catalog.</source>
        <translation>O serviço %1, do qual você tem pedidos, não está mais no catálogo.</translation>
    </message>
    <message>
        <source>Service %1, which you have orders of, is in the catalog again.</source>
        <translation>O serviço %1, do qual você tem pedidos, está de volta ao catálogo.</translation>
    </message>
    <message>
        <source>Service %1, which you have orders of, is dearer: %2.</source>
        <translation>O serviço %1, do qual você tem pedidos, está mais caro: %2.</translation>
    </message>
    <message>
        <source>Service %1, which you have orders of, is cheaper: %2.</source>
        <translation>O serviço %1, do qual você tem pedidos, está mais barato: %2.</translation>
    </message>
    <message>
        <source>Service %1, which you have orders of, has other limits: %2 → %3.</source>
        <translation>O serviço %1, do qual você tem pedidos, tem outros limites: %2 → %3.</translation>
    </message>
    <message>
        <source>Service %1, which you have orders of, is now called “%2”.</source>
        <translation>O serviço %1, do qual você tem pedidos, agora se chama “%2”.</translation>
    </message>
    <message>
        <source>Service %1, which you have orders of, now offers refills.</source>
        <translation>O serviço %1, do qual você tem pedidos, agora oferece reposição.</translation>
    </message>
    <message>
        <source>Service %1, which you have orders of, offers no refills any more.</source>
        <translation>O serviço %1, do qual você tem pedidos, não oferece mais reposição.</translation>
    </message>
    <message>
        <source>Orders of service %1, of which you have some, can now be cancelled.</source>
        <translation>Os pedidos do serviço %1, do qual você tem alguns, agora podem ser cancelados.</translation>
    </message>
    <message>
        <source>Orders of service %1, of which you have some, cannot be cancelled any more.</source>
        <translation>Os pedidos do serviço %1, do qual você tem alguns, não podem mais ser cancelados.</translation>
    </message>
    <message>
        <source>Service %1, which you have orders of, is of another type: %2 → %3.</source>
        <translation>O serviço %1, do qual você tem pedidos, é de outro tipo: %2 → %3.</translation>
    </message>
    <message>
        <source>%1 → %2 per 1,000</source>
        <translation>%1 → %2 por 1.000</translation>
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
        <translation>novo</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>back</source>
        <translation>de volta</translation>
    </message>
    <message>
        <source>dearer</source>
        <translation>mais caro</translation>
    </message>
    <message>
        <source>cheaper</source>
        <translation>mais barato</translation>
    </message>
    <message>
        <source>other limits</source>
        <translation>outros limites</translation>
    </message>
    <message>
        <source>other name</source>
        <translation>outro nome</translation>
    </message>
    <message>
        <source>refill changed</source>
        <translation>reposição mudou</translation>
    </message>
    <message>
        <source>cancelling changed</source>
        <translation>cancelamento mudou</translation>
    </message>
    <message>
        <source>other type</source>
        <translation>outro tipo</translation>
    </message>
</context>
<context>
    <name>CategorySpending</name>
    <message>
        <source>Not in the catalog</source>
        <translation>Fora do catálogo</translation>
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
        <translation>Autoridades (CA) aceitas como confiáveis além das do sistema, para quando um fornecedor ou uma rede tem a sua própria. Nunca se fala com quem não consegue provar sua identidade.</translation>
    </message>
    <message>
        <source>Trust the next one for</source>
        <translation>Confiar no próximo para</translation>
    </message>
    <message>
        <source>Add a certificate…</source>
        <translation>Adicionar certificado…</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Todas as contas</translation>
    </message>
    <message>
        <source>Only those of the system are trusted.</source>
        <translation>Só as do sistema são confiáveis.</translation>
    </message>
    <message>
        <source>for all accounts</source>
        <translation>para todas as contas</translation>
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
        <translation>Expirou em %1: não é mais confiável</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>Válido até %1</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <extracomment>%1 the SHA-256 fingerprint of a certificate</extracomment>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove the certificate %1</source>
        <translation>Remover o certificado %1</translation>
    </message>
    <message>
        <source>“%1” is trusted no more.</source>
        <translation>“%1” não é mais confiável.</translation>
    </message>
    <message>
        <source>Add a certificate</source>
        <translation>Adicionar certificado</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der)</source>
        <translation>Certificados (*.pem *.crt *.cer *.der)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 não pode ser lido: %2</translation>
    </message>
    <message>
        <source>Trusted from now on: %1</source>
        <translation>Confiável a partir de agora: %1</translation>
    </message>
</context>
<context>
    <name>CheckingSection</name>
    <message>
        <source>Checking</source>
        <translation>Verificação</translation>
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
        <translation>Verificar os pedidos a cada</translation>
    </message>
    <message>
        <source>Young orders are checked this often; older ones less and less, until the provider calls them finished.</source>
        <translation>Os pedidos recentes são verificados nesse ritmo; os mais antigos, cada vez menos, até o fornecedor os dar por terminados.</translation>
    </message>
    <message>
        <source>Check the balance every</source>
        <translation>Verificar o saldo a cada</translation>
    </message>
    <message>
        <source>It is also checked after each order.</source>
        <translation>Ele também é verificado após cada pedido.</translation>
    </message>
</context>
<context>
    <name>ChildOrdersModel</name>
    <message>
        <source>Not in Orders</source>
        <translation>Fora de Pedidos</translation>
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
        <translation>ID do pedido</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregue</translation>
    </message>
    <message>
        <source>First told</source>
        <translation>Primeiro aviso</translation>
    </message>
</context>
<context>
    <name>ChildOrdersView</name>
    <message>
        <source>Add to Orders</source>
        <translation>Adicionar a Pedidos</translation>
    </message>
    <message>
        <source>Orders made, in words</source>
        <translation>Resumo dos pedidos gerados</translation>
    </message>
    <message>
        <source>Orders made</source>
        <translation>Pedidos gerados</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) made.</source>
        <translation>
            <numerusform>%Ln pedido gerado.</numerusform>
            <numerusform>%Ln pedidos gerados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Runs, as the provider tells: %1.</source>
        <translation>Repetições, segundo o fornecedor: %1.</translation>
    </message>
    <message>
        <source>Posts, as the provider tells: %1.</source>
        <translation>Publicações, segundo o fornecedor: %1.</translation>
    </message>
    <message>
        <source>Until %1.</source>
        <translation>Até %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them not in Orders.</source>
        <translation>
            <numerusform>%Ln deles não está em Pedidos.</numerusform>
            <numerusform>%Ln deles não estão em Pedidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The account was removed.</source>
        <translation>A conta foi removida.</translation>
    </message>
    <message>
        <source>Orders are being added already.</source>
        <translation>Já há pedidos sendo adicionados.</translation>
    </message>
</context>
<context>
    <name>ColumnsMenu</name>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Redefinir colunas</translation>
    </message>
    <message>
        <source>Ctrl ↑↓ moves a column</source>
        <translation>Ctrl ↑↓ move uma coluna</translation>
    </message>
    <message>
        <source>Comfortable rows</source>
        <translation>Linhas confortáveis</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Linhas compactas</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Search everything</source>
        <translation>Pesquisar em tudo</translation>
    </message>
    <message>
        <source>Search services, orders, commands</source>
        <translation>Pesquisar serviços, pedidos, comandos</translation>
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
        <translation>↑↓ escolhe · Enter abre · Esc fecha</translation>
    </message>
    <message>
        <source>Looking through the orders…</source>
        <translation>Procurando nos pedidos…</translation>
    </message>
    <message>
        <source>Nothing is called like that.</source>
        <translation>Não há nada com esse nome.</translation>
    </message>
</context>
<context>
    <name>ConnectForm</name>
    <message>
        <source>API address</source>
        <translation>Endereço da API</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Chave de API</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Nome da conta</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Use the practice provider</source>
        <translation>Usar o fornecedor de treino</translation>
    </message>
    <message>
        <source>The practice provider could not be started.</source>
        <translation>O fornecedor de treino não pôde ser iniciado.</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>Conectar uma conta</translation>
    </message>
    <message>
        <source>Asking the provider for your balance…</source>
        <translation>Consultando seu saldo no fornecedor…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>A provider inside this program: no key, no money, the whole API.</source>
        <translation>Um fornecedor dentro deste programa: sem chave, sem dinheiro, com toda a API.</translation>
    </message>
    <message>
        <source>or</source>
        <translation>ou</translation>
    </message>
    <message>
        <source>Enter the API key; your provider shows it on its API page.</source>
        <translation>Digite a chave de API; seu fornecedor a mostra na página da API dele.</translation>
    </message>
</context>
<context>
    <name>ConnectionLabel</name>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Conectado</translation>
    </message>
    <message numerus="yes">
        <source>Offline, again in %n s</source>
        <translation>
            <numerusform>Sem conexão, nova tentativa em %n s</numerusform>
            <numerusform>Sem conexão, nova tentativa em %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sem conexão</translation>
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
        <translation>Esperando o chaveiro…</translation>
    </message>
    <message>
        <source>No API key</source>
        <translation>Sem chave de API</translation>
    </message>
</context>
<context>
    <name>ConnectionWatch</name>
    <message numerus="yes">
        <source>%1 It is asked again in %n s.</source>
        <translation>
            <numerusform>%1 O fornecedor será consultado de novo em %n s.</numerusform>
            <numerusform>%1 O fornecedor será consultado de novo em %n s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The provider asks us to wait %n s.</source>
        <translation>
            <numerusform>O fornecedor pede para esperar %n s.</numerusform>
            <numerusform>O fornecedor pede para esperar %n s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The provider asks us to wait a little; it is asked again in %n s.</source>
        <translation>
            <numerusform>O fornecedor pede para esperar um pouco; ele será consultado de novo em %n s.</numerusform>
            <numerusform>O fornecedor pede para esperar um pouco; ele será consultado de novo em %n s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrashNotice</name>
    <message>
        <source>How Orderdeck ended</source>
        <translation>Como o Orderdeck terminou</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Salvar relatório…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
    <message>
        <source>Orderdeck did not end in an orderly way last time.</source>
        <translation>Na última vez o Orderdeck não terminou de forma ordenada.</translation>
    </message>
    <message>
        <source>Orderdeck did not end in an orderly way some time ago.</source>
        <translation>Há algum tempo o Orderdeck não terminou de forma ordenada.</translation>
    </message>
    <message>
        <source>Every order is where it was.</source>
        <translation>Todos os pedidos estão onde estavam.</translation>
    </message>
    <message numerus="yes">
        <source>Every order is where it was: %n order(s) were being sent and are under Unconfirmed.</source>
        <translation>
            <numerusform>Todos os pedidos estão onde estavam: %n estava sendo enviado e está em Não confirmados.</numerusform>
            <numerusform>Todos os pedidos estão onde estavam: %n estavam sendo enviados e estão em Não confirmados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every order is where it was; none was being sent.</source>
        <translation>Todos os pedidos estão onde estavam; nenhum estava sendo enviado.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>DBusNoticeServer</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
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
        <translation>Copiar com cabeçalhos</translation>
    </message>
    <message numerus="yes">
        <source>No more than %Ln row(s) are copied at once. Choose fewer, or export them.</source>
        <translation>
            <numerusform>Não é possível copiar mais de %Ln linha de uma vez. Escolha menos ou exporte-as.</numerusform>
            <numerusform>Não é possível copiar mais de %Ln linhas de uma vez. Escolha menos ou exporte-as.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayRangePanel</name>
    <message>
        <source>Show orders</source>
        <translation>Mostrar pedidos</translation>
    </message>
    <message>
        <source>Range of days</source>
        <translation>Intervalo de dias</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primeiro dia</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último dia</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>O último dia é anterior ao primeiro.</translation>
    </message>
</context>
<context>
    <name>DeepLink</name>
    <message>
        <source>It is encoded wrongly or so that it hides something.</source>
        <translation>Está mal codificado ou codificado de modo a esconder algo.</translation>
    </message>
    <message numerus="yes">
        <source>It is longer than %Ln character(s).</source>
        <translation>
            <numerusform>Tem mais de %Ln caractere.</numerusform>
            <numerusform>Tem mais de %Ln caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not begin with “orderdeck:”.</source>
        <translation>Não começa com “orderdeck:”.</translation>
    </message>
    <message>
        <source>It holds spaces or characters that cannot be seen.</source>
        <translation>Contém espaços ou caracteres invisíveis.</translation>
    </message>
    <message>
        <source>It names a computer or a folder; such a link names only what to show.</source>
        <translation>Indica um computador ou uma pasta; um link assim indica apenas o que mostrar.</translation>
    </message>
    <message>
        <source>It holds the sign #, which means nothing here; written as %23 it is a part of the text.</source>
        <translation>Contém o sinal #, que não significa nada aqui; escrito como %23, faz parte do texto.</translation>
    </message>
    <message>
        <source>It asks for something that Orderdeck does not know.</source>
        <translation>Pede algo que o Orderdeck não conhece.</translation>
    </message>
    <message>
        <source>There is something behind “%1” that means nothing there.</source>
        <translation>Há algo depois de “%1” que não significa nada ali.</translation>
    </message>
    <message>
        <source>The id is missing.</source>
        <translation>Falta o ID.</translation>
    </message>
    <message>
        <source>It names an account or a key. A link is always for the account that is chosen.</source>
        <translation>Indica uma conta ou uma chave. Um link vale sempre para a conta escolhida.</translation>
    </message>
    <message>
        <source>It holds a part that means nothing there.</source>
        <translation>Contém uma parte que não significa nada ali.</translation>
    </message>
    <message>
        <source>It says the same thing twice.</source>
        <translation>Diz a mesma coisa duas vezes.</translation>
    </message>
    <message>
        <source>What stands for an id cannot be one.</source>
        <translation>O que está no lugar de um ID não pode ser um ID.</translation>
    </message>
    <message>
        <source>What it searches for is too long.</source>
        <translation>O que ele pesquisa é longo demais.</translation>
    </message>
    <message>
        <source>The quantity is not a number of plain digits.</source>
        <translation>A quantidade não é um número escrito só com algarismos.</translation>
    </message>
    <message>
        <source>The link of the order is neither a plain web address nor a name.</source>
        <translation>O link do pedido não é nem um endereço da web simples nem um nome.</translation>
    </message>
</context>
<context>
    <name>DeleteSheet</name>
    <message>
        <source>Type %1</source>
        <translation>Digite %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Excluir de vez</translation>
    </message>
    <message>
        <source>Delete orders for good</source>
        <translation>Excluir pedidos de vez</translation>
    </message>
    <message>
        <source>Adding up what goes…</source>
        <translation>Somando o que será excluído…</translation>
    </message>
    <message>
        <source>DELETE</source>
        <extracomment>The word a person types before orders are deleted for good. In capitals.</extracomment>
        <translation>EXCLUIR</translation>
    </message>
    <message>
        <source>What is deleted</source>
        <translation>O que será excluído</translation>
    </message>
    <message>
        <source>This cannot be undone. Spending and the records of services will lack these orders, and what the balance fell by for them will no longer be explained. A copy of the ledger is kept first.</source>
        <translation>Isto não pode ser desfeito. Esses pedidos faltarão nos gastos e no histórico dos serviços, e a queda do saldo por causa deles não será mais explicada. Antes, é guardada uma cópia do registro.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) with their history and refills.</source>
        <translation>
            <numerusform>%Ln pedido com seu histórico e suas reposições.</numerusform>
            <numerusform>%Ln pedidos com seu histórico e suas reposições.</numerusform>
        </translation>
    </message>
    <message>
        <source>The oldest is of %1, the newest of %2.</source>
        <translation>O mais antigo é de %1; o mais recente, de %2.</translation>
    </message>
    <message>
        <source>Together they cost %1.</source>
        <translation>No total, eles custaram %1.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> e </translation>
    </message>
    <message>
        <source>Copying the ledger…</source>
        <translation>Copiando o registro…</translation>
    </message>
    <message>
        <source>Deleting order %1 of %2…</source>
        <translation>Excluindo o pedido %1 de %2…</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Nada foi excluído.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) deleted.</source>
        <translation>
            <numerusform>%Ln pedido excluído.</numerusform>
            <numerusform>%Ln pedidos excluídos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The ledger as it was before is kept in %1.</source>
        <translation>O registro como era antes está guardado em %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
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
        <translation>%1 de %2 entregues, %3.</translation>
    </message>
    <message>
        <source>Expected to be done %1.</source>
        <translation>Fim previsto: %1.</translation>
    </message>
</context>
<context>
    <name>DeliveryPane</name>
    <message>
        <source>REFILLS</source>
        <translation>REPOSIÇÕES</translation>
    </message>
    <message>
        <source>Refills</source>
        <translation>Reposições</translation>
    </message>
    <message>
        <source>Refill %1: %2, asked %3</source>
        <translation>Reposição %1: %2, solicitada %3</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Practice provider</source>
        <translation>Fornecedor de treino</translation>
    </message>
</context>
<context>
    <name>DeskMessages</name>
    <message>
        <source>The practice provider could not be started.</source>
        <translation>O fornecedor de treino não pôde ser iniciado.</translation>
    </message>
    <message>
        <source>The ledger could not be written: %1</source>
        <translation>Não foi possível gravar no registro: %1</translation>
    </message>
    <message numerus="yes">
        <source>Close Orderdeck all the same? %n order(s) that the provider took are not in the ledger yet: keep a copy of %1 first.</source>
        <translation>
            <numerusform>Fechar o Orderdeck mesmo assim? %n pedido que o fornecedor aceitou ainda não está no registro: guarde antes uma cópia de %1.</numerusform>
            <numerusform>Fechar o Orderdeck mesmo assim? %n pedidos que o fornecedor aceitou ainda não estão no registro: guarde antes uma cópia de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Fechar mesmo assim</translation>
    </message>
    <message numerus="yes">
        <source>The outcome of %n order(s) could not be written into the ledger (%1). It is tried again until it is written; no other order is sent before.</source>
        <translation>
            <numerusform>O resultado de %n pedido não pôde ser gravado no registro (%1). A gravação será tentada até dar certo; nenhum outro pedido é enviado antes disso.</numerusform>
            <numerusform>O resultado de %n pedidos não pôde ser gravado no registro (%1). A gravação será tentada até dar certo; nenhum outro pedido é enviado antes disso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The provider took %n order(s) as %1, but the ledger could not be written (%2). Keep a copy. It is tried again until it is written; no other order is sent before.</source>
        <translation>
            <numerusform>O fornecedor aceitou %n pedido como %1, mas não foi possível gravar no registro (%2). Guarde uma cópia. A gravação será tentada até dar certo; nenhum outro pedido é enviado antes disso.</numerusform>
            <numerusform>O fornecedor aceitou %n pedidos como %1, mas não foi possível gravar no registro (%2). Guarde uma cópia. A gravação será tentada até dar certo; nenhum outro pedido é enviado antes disso.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy order ID</source>
        <translation>Copiar ID do pedido</translation>
    </message>
    <message>
        <source>Copy order IDs</source>
        <translation>Copiar IDs dos pedidos</translation>
    </message>
    <message>
        <source>%1 took order %2 (%3) when it could not be written down, and the ledger has no row for it. Add it on the Orders page.</source>
        <translation>%1 aceitou o pedido %2 (%3) quando ele não podia ser anotado, e o registro não tem nenhuma linha para ele. Adicione-o na página Pedidos.</translation>
    </message>
    <message>
        <source>No connection to %1. %2</source>
        <translation>Sem conexão com %1. %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>An account&apos;s name, then what changed in its catalog</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
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
        <translation>Com os nomes e endereços das contas</translation>
    </message>
    <message>
        <source>Orderdeck talks to the providers of your accounts and to nobody else. It sends no reports: what you want somebody to know you copy and send yourself.</source>
        <translation>O Orderdeck fala com os fornecedores das suas contas e com mais ninguém. Ele não envia relatórios: o que você quiser que alguém saiba, você mesmo copia e envia.</translation>
    </message>
    <message>
        <source>The diagnostics tell the versions, the system, the screens, what is set, how many orders there are and the last errors. Never a key, a password, a link or an order.</source>
        <translation>O diagnóstico informa as versões, o sistema, as telas, os ajustes, quantos pedidos existem e os últimos erros. Nunca uma chave, uma senha, um link ou um pedido.</translation>
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
        <translation>Ainda não há nenhuma</translation>
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
        <translation>Verificar saldo agora</translation>
    </message>
    <message>
        <source>No other order of this account has been placed yet.</source>
        <translation>Nenhum outro pedido desta conta foi realizado ainda.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Indícios</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>O que foi enviado</translation>
    </message>
    <message>
        <source>Balances</source>
        <translation>Saldos</translation>
    </message>
    <message>
        <source>What the balance says</source>
        <translation>O que o saldo diz</translation>
    </message>
    <message>
        <source>WHAT WAS SENT</source>
        <translation>O QUE FOI ENVIADO</translation>
    </message>
    <message>
        <source>WHY NOBODY KNOWS</source>
        <translation>POR QUE NINGUÉM SABE</translation>
    </message>
    <message>
        <source>BALANCE</source>
        <translation>SALDO</translation>
    </message>
    <message>
        <source>ORDERS AROUND IT</source>
        <translation>PEDIDOS PRÓXIMOS</translation>
    </message>
    <message>
        <source>Checking balance…</source>
        <translation>Verificando saldo…</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantidade</translation>
    </message>
    <message>
        <source>Expected charge</source>
        <translation>Custo previsto</translation>
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
        <translation>Depois, %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other order(s) in between</source>
        <translation>
            <numerusform>%Ln outro pedido nesse meio-tempo</numerusform>
            <numerusform>%Ln outros pedidos nesse meio-tempo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidenceText</name>
    <message>
        <source>No balance is known from before it was sent, so the balance says nothing.</source>
        <translation>Não se conhece nenhum saldo de antes do envio, por isso o saldo não diz nada.</translation>
    </message>
    <message>
        <source>No balance was told since. Check it now to compare.</source>
        <translation>Nenhum saldo foi informado desde então. Verifique-o agora para comparar.</translation>
    </message>
    <message>
        <source>A subscription is charged post by post, so the balance says nothing.</source>
        <translation>Uma assinatura é cobrada publicação por publicação, por isso o saldo não diz nada.</translation>
    </message>
    <message>
        <source>The order costs nothing, so the balance says nothing.</source>
        <translation>O pedido não custa nada, por isso o saldo não diz nada.</translation>
    </message>
    <message>
        <source>The currency changed, so the balance says nothing.</source>
        <translation>A moeda mudou, por isso o saldo não diz nada.</translation>
    </message>
    <message>
        <source>The balance fell by %1: exactly the charge of this order, so it was probably placed.</source>
        <translation>O saldo caiu %1: exatamente o custo deste pedido, por isso ele provavelmente foi realizado.</translation>
    </message>
    <message>
        <source>The balance fell by %1 more than the other orders of that time explain: exactly the charge of this order, so it was probably placed.</source>
        <translation>O saldo caiu %1 além do que os outros pedidos desse momento explicam: exatamente o custo deste pedido, por isso ele provavelmente foi realizado.</translation>
    </message>
    <message>
        <source>The balance fell by %1: more than the charge of this order, %2, so it was probably placed.</source>
        <translation>O saldo caiu %1: mais que o custo deste pedido, %2, por isso ele provavelmente foi realizado.</translation>
    </message>
    <message>
        <source>The balance fell by %1 more than the other orders of that time explain: more than the charge of this order, %2, so it was probably placed.</source>
        <translation>O saldo caiu %1 além do que os outros pedidos desse momento explicam: mais que o custo deste pedido, %2, por isso ele provavelmente foi realizado.</translation>
    </message>
    <message>
        <source>The balance fell by %1: less than the charge of this order, %2.</source>
        <translation>O saldo caiu %1: menos que o custo deste pedido, %2.</translation>
    </message>
    <message>
        <source>The balance fell by %1 more than the other orders of that time explain: less than the charge of this order, %2.</source>
        <translation>O saldo caiu %1 além do que os outros pedidos desse momento explicam: menos que o custo deste pedido, %2.</translation>
    </message>
    <message>
        <source>The balance did not fall, so this order was probably not placed.</source>
        <translation>O saldo não caiu, por isso este pedido provavelmente não foi realizado.</translation>
    </message>
    <message>
        <source>The balance fell by just what the other orders of that time cost, so this order was probably not placed.</source>
        <translation>O saldo caiu exatamente o que custaram os outros pedidos desse momento, por isso este pedido provavelmente não foi realizado.</translation>
    </message>
    <message>
        <source>The balance is %1 higher than the orders of that time explain: money came in, so it says little.</source>
        <translation>O saldo está %1 acima do que os pedidos desse momento explicam: entrou dinheiro, por isso ele diz pouco.</translation>
    </message>
    <message numerus="yes">
        <source>%n other order(s) of that time may have been placed as well.</source>
        <translation>
            <numerusform>%n outro pedido desse momento também pode ter sido realizado.</numerusform>
            <numerusform>%n outros pedidos desse momento também podem ter sido realizados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What %n order(s) of that time cost is not certain.</source>
        <translation>
            <numerusform>Não é certo quanto custou %n pedido desse momento.</numerusform>
            <numerusform>Não é certo quanto custaram %n pedidos desse momento.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another quantity</source>
        <translation>Outra quantidade</translation>
    </message>
    <message>
        <source>Same charge</source>
        <translation>Mesmo custo</translation>
    </message>
    <message>
        <source>Another charge</source>
        <translation>Outro custo</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Possível</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>difere</translation>
    </message>
    <message>
        <source>says nothing</source>
        <translation>não diz nada</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>confere</translation>
    </message>
    <message>
        <source>more than was ordered</source>
        <translation>mais do que foi pedido</translation>
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
        <translation>Planilha (XLSX)</translation>
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
        <translation>Vírgula</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Ponto e vírgula</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulação</translation>
    </message>
    <message>
        <source>UTF-8, with numbers written like %1. What a spreadsheet would take for a formula stays text.</source>
        <translation>UTF-8, com números escritos como %1. O que um programa de planilhas tomaria por fórmula continua texto.</translation>
    </message>
    <message>
        <source>Numbers are numbers and ids stay text; the head stays in sight and has filters.</source>
        <translation>Números são números e IDs continuam texto; o cabeçalho fica à vista e tem filtros.</translation>
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
        <translation>Parar</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Escolher arquivo…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
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
        <translation>Planilha (*.xlsx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Reading what is to be written…</source>
        <translation>Lendo o que será gravado…</translation>
    </message>
    <message>
        <source>Writing row %1 of %2…</source>
        <translation>Gravando a linha %1 de %2…</translation>
    </message>
    <message>
        <source>Finishing the file…</source>
        <translation>Concluindo o arquivo…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Interrompido. Nada foi gravado.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Não foi possível gravar %1: %2</translation>
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
        <translation>Nome da pesquisa salva</translation>
    </message>
</context>
<context>
    <name>FacetList</name>
    <message>
        <source>Enter chooses a row alone, Space adds it to those chosen in its section or takes it away; Left and Right fold and unfold. F2 renames a saved search, Del removes it.</source>
        <translation>Enter escolhe só esta linha, Espaço a inclui entre as escolhidas da seção ou a retira; Esquerda e Direita recolhem e expandem. F2 renomeia uma pesquisa salva, Del a remove.</translation>
    </message>
    <message>
        <source>Show these alone</source>
        <translation>Mostrar só isto</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>Mostrar isto</translation>
    </message>
    <message>
        <source>Take away from those shown</source>
        <translation>Retirar do que é mostrado</translation>
    </message>
    <message>
        <source>Add to those shown</source>
        <translation>Incluir no que é mostrado</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Recolher</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Expandir</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
</context>
<context>
    <name>FacetPanel</name>
    <message>
        <source>Find a category</source>
        <translation>Encontrar categoria</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorias</translation>
    </message>
</context>
<context>
    <name>FaultsDialog</name>
    <message>
        <source>Reply of the provider</source>
        <translation>Resposta do fornecedor</translation>
    </message>
    <message>
        <source>Everything that could be read is in the catalog. This is what the provider sent:</source>
        <translation>Tudo o que pôde ser lido está no catálogo. Isto é o que o fornecedor enviou:</translation>
    </message>
    <message>
        <source>Entries of the reply</source>
        <translation>Entradas da resposta</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copiar tudo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries of the reply could not be read, %1 look wrong</source>
        <translation>
            <numerusform>%Ln entrada da resposta não pôde ser lida, %1 com aspecto errado</numerusform>
            <numerusform>%Ln entradas da resposta não puderam ser lidas, %1 com aspecto errado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries of the reply could not be read</source>
        <translation>
            <numerusform>%Ln entrada da resposta não pôde ser lida</numerusform>
            <numerusform>%Ln entradas da resposta não puderam ser lidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries of the reply look wrong</source>
        <translation>
            <numerusform>%Ln entrada da resposta parece errada</numerusform>
            <numerusform>%Ln entradas da resposta parecem erradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are not listed.</source>
        <translation>
            <numerusform>Mais %Ln não é listada.</numerusform>
            <numerusform>Mais %Ln não são listadas.</numerusform>
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
        <translation>a partir de %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>até %1</translation>
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
        <translation>Remover o filtro %1</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Limpar todos os filtros</translation>
    </message>
</context>
<context>
    <name>FindChoice</name>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidatos</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Progresso da pesquisa</translation>
    </message>
    <message>
        <source>Result of the search</source>
        <translation>Resultado da pesquisa</translation>
    </message>
    <message>
        <source>The order ids of this provider are not numbers that count up, so there is no range of them to search. If you find the id on the provider&apos;s page, enter it under “It was placed”.</source>
        <translation>Os IDs de pedido deste fornecedor não são números em sequência, por isso não há um intervalo em que pesquisar. Se você encontrar o ID na página do fornecedor, digite-o em “Foi realizado”.</translation>
    </message>
    <message>
        <source>Orders that were placed about the same time have ids nearby. The provider is asked about the ids between them; those that answer and that no order of this ledger has are shown.</source>
        <translation>Pedidos realizados mais ou menos ao mesmo tempo têm IDs próximos. O fornecedor é consultado sobre os IDs entre eles; são mostrados os que respondem e que não pertencem a nenhum pedido deste registro.</translation>
    </message>
    <message>
        <source>No other order of this account shows where to look. If you know about where its ids stand, enter a range: those that answer are shown.</source>
        <translation>Nenhum outro pedido desta conta indica onde procurar. Se você sabe aproximadamente por onde andam os IDs dela, digite um intervalo: são mostrados os que respondem.</translation>
    </message>
    <message>
        <source>The search ended early. %1</source>
        <translation>A pesquisa terminou antes da hora. %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these ids answer(s), but the ledger has those orders already.</source>
        <translation>
            <numerusform>%Ln destes IDs responde, mas o registro já tem esse pedido.</numerusform>
            <numerusform>%Ln destes IDs respondem, mas o registro já tem esses pedidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these ids answers.</source>
        <translation>Nenhum destes IDs responde.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) that the ledger does not know. Choose one to compare it.</source>
        <translation>
            <numerusform>%Ln pedido que o registro não conhece. Escolha-o para comparar.</numerusform>
            <numerusform>%Ln pedidos que o registro não conhece. Escolha um para comparar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>%1 of %2 ids asked about</source>
        <translation>%1 de %2 IDs consultados</translation>
    </message>
    <message numerus="yes">
        <source>%Ln id(s) got no clear answer, so the order may still be there.</source>
        <translation>
            <numerusform>%Ln ID não teve uma resposta clara, então o pedido ainda pode estar ali.</numerusform>
            <numerusform>%Ln IDs não tiveram uma resposta clara, então o pedido ainda pode estar ali.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
</context>
<context>
    <name>FoundOrdersModel</name>
    <message>
        <source>Order ID</source>
        <translation>ID do pedido</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Custo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Start count</source>
        <translation>Contagem inicial</translation>
    </message>
    <message>
        <source>Remains</source>
        <translation>Restante</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Semelhança</translation>
    </message>
</context>
<context>
    <name>FreeRowsEditor</name>
    <message>
        <source>Add a parameter</source>
        <translation>Adicionar um parâmetro</translation>
    </message>
    <message>
        <source>More parameters</source>
        <translation>Mais parâmetros</translation>
    </message>
    <message>
        <source>Remove parameter</source>
        <translation>Remover parâmetro</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nome</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>Parameter name %1</source>
        <translation>Nome do parâmetro %1</translation>
    </message>
    <message>
        <source>Parameter value %1</source>
        <translation>Valor do parâmetro %1</translation>
    </message>
    <message>
        <source>Remove parameter %1</source>
        <translation>Remover parâmetro %1</translation>
    </message>
</context>
<context>
    <name>Happening</name>
    <message numerus="yes">
        <source>%Ln order(s) completed</source>
        <translation>
            <numerusform>%Ln pedido concluído</numerusform>
            <numerusform>%Ln pedidos concluídos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln completed</source>
        <translation>
            <numerusform>%Ln concluído</numerusform>
            <numerusform>%Ln concluídos</numerusform>
        </translation>
    </message>
    <message>
        <source>Order %1 completed</source>
        <translation>Pedido %1 concluído</translation>
    </message>
    <message>
        <source>Orders completed</source>
        <translation>Pedidos concluídos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) partial</source>
        <translation>
            <numerusform>%Ln pedido parcial</numerusform>
            <numerusform>%Ln pedidos parciais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln partial</source>
        <translation>
            <numerusform>%Ln parcial</numerusform>
            <numerusform>%Ln parciais</numerusform>
        </translation>
    </message>
    <message>
        <source>Order %1 partial</source>
        <translation>Pedido %1 parcial</translation>
    </message>
    <message>
        <source>Orders partial</source>
        <translation>Pedidos parciais</translation>
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
        <translation>Pedidos cancelados ou reembolsados</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) failed</source>
        <translation>
            <numerusform>%Ln pedido com falha</numerusform>
            <numerusform>%Ln pedidos com falha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln com falha</numerusform>
            <numerusform>%Ln com falha</numerusform>
        </translation>
    </message>
    <message>
        <source>Order %1 failed</source>
        <translation>Pedido %1 com falha</translation>
    </message>
    <message>
        <source>Orders failed</source>
        <translation>Pedidos com falha</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) late</source>
        <translation>
            <numerusform>%Ln pedido atrasado</numerusform>
            <numerusform>%Ln pedidos atrasados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <translation>
            <numerusform>%Ln atrasado</numerusform>
            <numerusform>%Ln atrasados</numerusform>
        </translation>
    </message>
    <message>
        <source>Order %1 is late</source>
        <translation>O pedido %1 está atrasado</translation>
    </message>
    <message>
        <source>Orders late</source>
        <translation>Pedidos atrasados</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) unconfirmed</source>
        <translation>
            <numerusform>%Ln pedido não confirmado</numerusform>
            <numerusform>%Ln pedidos não confirmados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unconfirmed</source>
        <translation>
            <numerusform>%Ln não confirmado</numerusform>
            <numerusform>%Ln não confirmados</numerusform>
        </translation>
    </message>
    <message>
        <source>Order %1 is unconfirmed</source>
        <translation>O pedido %1 não está confirmado</translation>
    </message>
    <message>
        <source>Orders unconfirmed</source>
        <translation>Pedidos não confirmados</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) running again</source>
        <translation>
            <numerusform>%Ln pedido de novo em andamento</numerusform>
            <numerusform>%Ln pedidos de novo em andamento</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running again</source>
        <translation>
            <numerusform>%Ln de novo em andamento</numerusform>
            <numerusform>%Ln de novo em andamento</numerusform>
        </translation>
    </message>
    <message>
        <source>Order %1 is running again</source>
        <translation>O pedido %1 está de novo em andamento</translation>
    </message>
    <message>
        <source>Orders running again</source>
        <translation>Pedidos de novo em andamento</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refill(s) completed</source>
        <translation>
            <numerusform>%Ln reposição concluída</numerusform>
            <numerusform>%Ln reposições concluídas</numerusform>
        </translation>
    </message>
    <message>
        <source>Refill of order %1 completed</source>
        <translation>Reposição do pedido %1 concluída</translation>
    </message>
    <message>
        <source>Refills completed</source>
        <translation>Reposições concluídas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refill(s) rejected</source>
        <translation>
            <numerusform>%Ln reposição rejeitada</numerusform>
            <numerusform>%Ln reposições rejeitadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Refill of order %1 rejected</source>
        <translation>Reposição do pedido %1 rejeitada</translation>
    </message>
    <message>
        <source>Refills rejected</source>
        <translation>Reposições rejeitadas</translation>
    </message>
    <message>
        <source>The balance is low</source>
        <translation>O saldo está baixo</translation>
    </message>
    <message>
        <source>Balance low</source>
        <translation>Saldo baixo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln list(s) of orders finished</source>
        <translation>
            <numerusform>%Ln lista de pedidos concluída</numerusform>
            <numerusform>%Ln listas de pedidos concluídas</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists of orders finished</source>
        <translation>Listas de pedidos concluídas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln list(s) of orders paused</source>
        <translation>
            <numerusform>%Ln lista de pedidos em pausa</numerusform>
            <numerusform>%Ln listas de pedidos em pausa</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists of orders paused</source>
        <translation>Listas de pedidos em pausa</translation>
    </message>
    <message>
        <source>Services changed</source>
        <translation>Serviços com mudanças</translation>
    </message>
    <message>
        <source>Prices of favourites and running services changed</source>
        <translation>Mudanças de preço em favoritos e serviços em andamento</translation>
    </message>
    <message>
        <source>The provider is out of reach</source>
        <translation>O fornecedor está fora de alcance</translation>
    </message>
    <message>
        <source>Provider out of reach for long</source>
        <translation>Fornecedor fora de alcance por muito tempo</translation>
    </message>
    <message>
        <source>The API key was refused</source>
        <translation>A chave de API foi recusada</translation>
    </message>
    <message>
        <source>API key refused</source>
        <translation>Chave de API recusada</translation>
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
        <translation>A lista “%1” foi concluída</translation>
    </message>
    <message>
        <source>“%1” is paused</source>
        <translation>A lista “%1” está em pausa</translation>
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
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ontem</translation>
    </message>
    <message>
        <source>new</source>
        <translation>novo</translation>
    </message>
</context>
<context>
    <name>HappeningsPanel</name>
    <message>
        <source>Mark all as seen</source>
        <translation>Marcar tudo como visto</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>What happened since you last looked</source>
        <translation>O que aconteceu desde a sua última visita</translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation>Ainda não aconteceu nada</translation>
    </message>
    <message>
        <source>Orders that complete, fail or need you are listed here, and what else is worth a look.</source>
        <translation>Aqui são listados os pedidos concluídos, com falha ou que precisam de você, e o mais que mereça atenção.</translation>
    </message>
    <message>
        <source>There is nothing new.</source>
        <translation>Não há nada de novo.</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Search the guide</source>
        <translation>Pesquisar no guia</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Orderdeck guide</source>
        <translation>Guia do Orderdeck</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
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
        <translation>Você não veio de outro capítulo.</translation>
    </message>
</context>
<context>
    <name>IdRangeForm</name>
    <message>
        <source>From id</source>
        <translation>Do ID</translation>
    </message>
    <message>
        <source>To id</source>
        <translation>Ao ID</translation>
    </message>
    <message>
        <source>Search these ids</source>
        <translation>Pesquisar estes IDs</translation>
    </message>
    <message>
        <source>A number, as order ids are.</source>
        <translation>Um número, como os IDs de pedido.</translation>
    </message>
    <message>
        <source>Not below the first id.</source>
        <translation>Não pode ser menor que o primeiro ID.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln id(s) in one search.</source>
        <translation>
            <numerusform>No máximo %Ln ID por pesquisa.</numerusform>
            <numerusform>No máximo %Ln IDs por pesquisa.</numerusform>
        </translation>
    </message>
    <message>
        <source>A search is under way.</source>
        <translation>Uma pesquisa está em curso.</translation>
    </message>
    <message>
        <source>Type the first and the last id to look at.</source>
        <translation>Digite o primeiro e o último ID a consultar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln id(s); this provider is asked about one at a time, at most %1 a minute.</source>
        <translation>
            <numerusform>%Ln ID; este fornecedor é consultado sobre um por vez, no máximo %1 por minuto.</numerusform>
            <numerusform>%Ln IDs; este fornecedor é consultado sobre um por vez, no máximo %1 por minuto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln id(s), up to 100 in one request, at most %1 requests a minute.</source>
        <translation>
            <numerusform>%Ln ID, até 100 por solicitação, no máximo %1 solicitações por minuto.</numerusform>
            <numerusform>%Ln IDs, até 100 por solicitação, no máximo %1 solicitações por minuto.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Press the new keys</source>
        <translation>Pressione as novas teclas</translation>
    </message>
</context>
<context>
    <name>KeyMessages</name>
    <message>
        <source>The API key of %1 could not be kept: it is known until Orderdeck ends. %2</source>
        <translation>A chave de API de %1 não pôde ser guardada: ela só é conhecida até o Orderdeck ser encerrado. %2</translation>
    </message>
    <message>
        <source>The key of the removed account could not be removed from where it was kept; it is tried again when Orderdeck starts. %1</source>
        <translation>A chave da conta removida não pôde ser apagada de onde estava guardada; uma nova tentativa será feita quando o Orderdeck iniciar. %1</translation>
    </message>
    <message>
        <source>Settings cannot be kept: what you change is forgotten when Orderdeck ends. %1</source>
        <translation>Os ajustes não podem ser guardados: o que você mudar será esquecido quando o Orderdeck for encerrado. %1</translation>
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
        <translation>Tentar de novo</translation>
    </message>
</context>
<context>
    <name>KeyProblem</name>
    <message>
        <source>There is no key of this account in orderdeck.ini.</source>
        <translation>Não há nenhuma chave desta conta em orderdeck.ini.</translation>
    </message>
    <message>
        <source>The key could not be written into orderdeck.ini.</source>
        <translation>A chave não pôde ser gravada em orderdeck.ini.</translation>
    </message>
    <message>
        <source>The key could not be written into orderdeck.ini. %1</source>
        <translation>A chave não pôde ser gravada em orderdeck.ini. %1</translation>
    </message>
    <message>
        <source>There is no keychain on this system that answers.</source>
        <translation>Não há neste sistema nenhum chaveiro que responda.</translation>
    </message>
    <message>
        <source>The keychain is locked or refuses. Unlock it and try again.</source>
        <translation>O chaveiro está bloqueado ou recusa o acesso. Desbloqueie-o e tente de novo.</translation>
    </message>
    <message>
        <source>The keychain does not answer. Perhaps it waits behind other windows to be unlocked.</source>
        <translation>O chaveiro não responde. Talvez ele espere, atrás de outras janelas, para ser desbloqueado.</translation>
    </message>
    <message>
        <source>The keychain shows no key of this account: it is locked, or the key was removed from it.</source>
        <translation>O chaveiro não mostra nenhuma chave desta conta: ele está bloqueado ou a chave foi removida dele.</translation>
    </message>
    <message>
        <source>The keychain took the key, but gave back another when it was read.</source>
        <translation>O chaveiro aceitou a chave, mas devolveu outra quando foi lida.</translation>
    </message>
    <message>
        <source>The keychain reports a fault.</source>
        <translation>O chaveiro informa uma falha.</translation>
    </message>
    <message>
        <source>%1 It says: %2</source>
        <extracomment>A sentence, then what the system itself says</extracomment>
        <translation>%1 Ele diz: %2</translation>
    </message>
</context>
<context>
    <name>KeyRules</name>
    <message>
        <source>A key alone is for typing: hold Ctrl or Alt with it, or take a function key.</source>
        <translation>Uma tecla sozinha serve para digitar: combine-a com Ctrl ou Alt, ou use uma tecla de função.</translation>
    </message>
    <message>
        <source>These keys move and choose in fields and lists.</source>
        <translation>Estas teclas servem para mover-se e escolher em campos e listas.</translation>
    </message>
    <message>
        <source>These keys copy, paste, mark and undo everywhere.</source>
        <translation>Estas teclas copiam, colam, marcam e desfazem em toda parte.</translation>
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
        <translation>Interface</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Conforme o sistema</translation>
    </message>
    <message>
        <source>Words, numbers, money and dates, at once. What you have typed stays.</source>
        <translation>Textos, números, dinheiro e datas, na hora. O que você digitou não muda.</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>There is no such list in the ledger.</source>
        <translation>Essa lista não está no registro.</translation>
    </message>
    <message>
        <source>Only a placed order can be cancelled.</source>
        <translation>Só um pedido realizado pode ser cancelado.</translation>
    </message>
    <message>
        <source>The file it comes from was written before the provider&apos;s answer was known.</source>
        <translation>O arquivo de onde ele vem foi gravado antes de se conhecer a resposta do fornecedor.</translation>
    </message>
    <message>
        <source>There is no ledger %1.</source>
        <translation>Não há nenhum registro %1.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Não foi possível criar a pasta %1.</translation>
    </message>
    <message>
        <source>A copy cannot take the place of the ledger itself.</source>
        <translation>Uma cópia não pode ocupar o lugar do próprio registro.</translation>
    </message>
    <message>
        <source>The file %1 is not a ledger of Orderdeck.</source>
        <translation>O arquivo %1 não é um registro do Orderdeck.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Não há nenhum arquivo %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n count(s) of the list of statuses differ from the orders.</source>
        <translation>
            <numerusform>%n contagem da lista de status difere dos pedidos.</numerusform>
            <numerusform>%n contagens da lista de status diferem dos pedidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list of statuses counts %n order(s) too many or too few.</source>
        <translation>
            <numerusform>A lista de status conta %n pedido a mais ou a menos.</numerusform>
            <numerusform>A lista de status conta %n pedidos a mais ou a menos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) have no history.</source>
        <translation>
            <numerusform>%n pedido não tem histórico.</numerusform>
            <numerusform>%n pedidos não têm histórico.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The open refills of %n order(s) are miscounted.</source>
        <translation>
            <numerusform>As reposições em aberto de %n pedido estão mal contadas.</numerusform>
            <numerusform>As reposições em aberto de %n pedidos estão mal contadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of lists belong to another order.</source>
        <translation>
            <numerusform>%n linha das listas pertence a outro pedido.</numerusform>
            <numerusform>%n linhas das listas pertencem a outro pedido.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n count(s) of the list of services differ from the orders.</source>
        <translation>
            <numerusform>%n contagem da lista de serviços difere dos pedidos.</numerusform>
            <numerusform>%n contagens da lista de serviços diferem dos pedidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) stand beyond what happened.</source>
        <translation>
            <numerusform>%n marca está além do que aconteceu.</numerusform>
            <numerusform>%n marcas estão além do que aconteceu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n count(s) of orders by time differ from the orders.</source>
        <translation>
            <numerusform>%n contagem de pedidos por data difere dos pedidos.</numerusform>
            <numerusform>%n contagens de pedidos por data diferem dos pedidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The figures of %n service(s) differ from what became of their orders.</source>
        <translation>
            <numerusform>Os números de %n serviço diferem do que aconteceu com seus pedidos.</numerusform>
            <numerusform>Os números de %n serviços diferem do que aconteceu com seus pedidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) made the same order twice.</source>
        <translation>
            <numerusform>%n pedido gerou o mesmo pedido duas vezes.</numerusform>
            <numerusform>%n pedidos geraram o mesmo pedido duas vezes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) were put away, but not as what has ended is.</source>
        <translation>
            <numerusform>%n pedido foi retirado da lista, mas não do modo como se retira o que terminou.</numerusform>
            <numerusform>%n pedidos foram retirados da lista, mas não do modo como se retira o que terminou.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) have the key of one that was deleted.</source>
        <translation>
            <numerusform>%n pedido tem a chave de um que foi excluído.</numerusform>
            <numerusform>%n pedidos têm a chave de um que foi excluído.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file %1 is in use by another Orderdeck (process %2).</source>
        <translation>O arquivo %1 está em uso por outro Orderdeck (processo %2).</translation>
    </message>
    <message>
        <source>The file %1 cannot be kept from other programs.</source>
        <translation>Não é possível impedir que outros programas usem o arquivo %1.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>O arquivo %1 não pode ser gravado.</translation>
    </message>
    <message>
        <source>This list comes from a copy of the ledger: lines that wait here may have been placed after the copy was made. Compare with the provider before you go on.</source>
        <translation>Esta lista vem de uma cópia do registro: os pedidos das linhas em espera podem ter sido realizados depois que a cópia foi feita. Compare com o fornecedor antes de continuar.</translation>
    </message>
    <message>
        <source>The file %1 is damaged itself: %2</source>
        <translation>O próprio arquivo %1 está danificado: %2</translation>
    </message>
    <message>
        <source>The ledger %1 is missing or empty, but there are copies of it.</source>
        <translation>O registro %1 está ausente ou vazio, mas há cópias dele.</translation>
    </message>
    <message>
        <source>The ledger was damaged and salvaged: lines that wait here may have been placed already. Compare with the provider before you go on.</source>
        <translation>O registro foi danificado e recuperado: os pedidos das linhas em espera talvez já tenham sido realizados. Compare com o fornecedor antes de continuar.</translation>
    </message>
    <message>
        <source>The ledger was written by a newer Orderdeck (version %1 of the file, this program knows %2).</source>
        <translation>O registro foi gravado por um Orderdeck mais novo (versão %1 do arquivo; este programa conhece a %2).</translation>
    </message>
    <message>
        <source>The file %1 is a database, but not a ledger of Orderdeck.</source>
        <translation>O arquivo %1 é um banco de dados, mas não um registro do Orderdeck.</translation>
    </message>
    <message>
        <source>Order %1 has not ended. Nothing unfinished is deleted.</source>
        <translation>O pedido %1 não terminou. Nada inacabado é excluído.</translation>
    </message>
    <message>
        <source>Order %1 is neither hidden nor archived. Only such are deleted.</source>
        <translation>O pedido %1 não está oculto nem arquivado. Só esses são excluídos.</translation>
    </message>
    <message>
        <source>There is no such order in the ledger.</source>
        <translation>Esse pedido não está no registro.</translation>
    </message>
    <message>
        <source>The order&apos;s outcome is already written down.</source>
        <translation>O resultado do pedido já está anotado.</translation>
    </message>
    <message>
        <source>An order cannot be placed without an order id.</source>
        <translation>Um pedido não pode ser dado como realizado sem um ID de pedido.</translation>
    </message>
    <message>
        <source>Another order of this account already has the id %1.</source>
        <translation>Outro pedido desta conta já tem o ID %1.</translation>
    </message>
    <message>
        <source>Only an order that was not sent or was rejected can be sent again.</source>
        <translation>Só um pedido que não foi enviado ou que foi rejeitado pode ser enviado de novo.</translation>
    </message>
    <message>
        <source>The program ended before the provider&apos;s answer was written down.</source>
        <translation>O programa terminou antes que a resposta do fornecedor fosse anotada.</translation>
    </message>
    <message>
        <source>Only a placed order can be refilled.</source>
        <translation>Só um pedido realizado pode ser reposto.</translation>
    </message>
    <message>
        <source>A list whose name is lost</source>
        <translation>Uma lista cujo nome se perdeu</translation>
    </message>
    <message>
        <source>What was ordered is lost: the ledger was damaged.</source>
        <translation>O que foi pedido se perdeu: o registro foi danificado.</translation>
    </message>
    <message>
        <source>The file %1 is empty.</source>
        <translation>O arquivo %1 está vazio.</translation>
    </message>
    <message>
        <source>The charges are too great to be added up.</source>
        <translation>Os custos são grandes demais para serem somados.</translation>
    </message>
    <message>
        <source>The file %1 cannot be made or written.</source>
        <translation>O arquivo %1 não pode ser criado ou gravado.</translation>
    </message>
    <message>
        <source>The file&apos;s folder does not allow a write-ahead log.</source>
        <translation>A pasta do arquivo não permite um diário de gravação antecipada.</translation>
    </message>
    <message>
        <source>The copy %1 cannot be written.</source>
        <translation>A cópia %1 não pode ser gravada.</translation>
    </message>
    <message>
        <source>A row of %1 refers to a row of %2 that is not there.</source>
        <translation>Uma linha de %1 se refere a uma linha de %2 que não existe.</translation>
    </message>
    <message>
        <source>The folder %1 is not there. Connect the disk and try again.</source>
        <translation>A pasta %1 não foi encontrada. Conecte o disco e tente de novo.</translation>
    </message>
    <message>
        <source>There is no ledger in the folder %1. If it is on another disk, connect that and try again.</source>
        <translation>Não há nenhum registro na pasta %1. Se ele estiver em outro disco, conecte-o e tente de novo.</translation>
    </message>
    <message>
        <source>The file %1 is in use by another program.</source>
        <translation>O arquivo %1 está em uso por outro programa.</translation>
    </message>
    <message>
        <source>The copy in %1 is not the same as the ledger. %2</source>
        <translation>A cópia em %1 não é igual ao registro. %2</translation>
    </message>
    <message>
        <source>The file %1 could not be read: %2.</source>
        <translation>O arquivo %1 não pôde ser lido: %2.</translation>
    </message>
    <message>
        <source>The file %1 could not be written: %2.</source>
        <translation>O arquivo %1 não pôde ser gravado: %2.</translation>
    </message>
    <message>
        <source>There is a ledger in the folder %1 already. It is not overwritten: choose another folder.</source>
        <translation>Já há um registro na pasta %1. Ele não é substituído: escolha outra pasta.</translation>
    </message>
    <message>
        <source>Nothing can be written in the folder %1.</source>
        <translation>Não é possível gravar nada na pasta %1.</translation>
    </message>
    <message>
        <source>The folder %1 is not there.</source>
        <translation>A pasta %1 não foi encontrada.</translation>
    </message>
    <message>
        <source>The ledger is in this folder already.</source>
        <translation>O registro já está nesta pasta.</translation>
    </message>
    <message>
        <source>There is not enough room in the folder %1: %2 are needed, %3 are free.</source>
        <translation>Não há espaço suficiente na pasta %1: são necessários %2, e há %3 livres.</translation>
    </message>
    <message>
        <source>%1 is a link, or has a second name in another place: what is written there would change another file. Put a copy of the file in its place.</source>
        <translation>%1 é um link ou tem um segundo nome em outro lugar: o que for gravado ali mudaria outro arquivo. Coloque uma cópia do arquivo no lugar.</translation>
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
        <translation>Etapa %1 de %2. Um registro grande leva alguns minutos.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>The ledger is damaged</source>
        <translation>O registro está danificado</translation>
    </message>
    <message>
        <source>The ledger cannot be opened</source>
        <translation>O registro não pode ser aberto</translation>
    </message>
    <message>
        <source>Orderdeck writes every order down before it is sent, so nothing can be ordered without the ledger.</source>
        <translation>O Orderdeck anota cada pedido antes de enviá-lo, por isso nada pode ser pedido sem o registro.</translation>
    </message>
    <message>
        <source>What was found: %1</source>
        <translation>O que foi encontrado: %1</translation>
    </message>
    <message>
        <source>Salvage what can be read</source>
        <translation>Recuperar o que puder ser lido</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurar um backup…</translation>
    </message>
    <message>
        <source>Begin with an empty ledger…</source>
        <translation>Começar com um registro vazio…</translation>
    </message>
    <message numerus="yes">
        <source>Restore the copy of %1 (%n order(s))</source>
        <translation>
            <numerusform>Restaurar a cópia de %1 (%n pedido)</numerusform>
            <numerusform>Restaurar a cópia de %1 (%n pedidos)</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading what can be read…</source>
        <translation>Lendo o que pode ser lido…</translation>
    </message>
    <message>
        <source>The damaged file is not changed.</source>
        <translation>O arquivo danificado não é alterado.</translation>
    </message>
    <message>
        <source>There is no order in it that can be read.</source>
        <translation>Ele não contém nenhum pedido que possa ser lido.</translation>
    </message>
    <message>
        <source>Nothing can be salvaged from the damaged file. %1</source>
        <translation>Não é possível recuperar nada do arquivo danificado. %1</translation>
    </message>
    <message>
        <source>What was saved</source>
        <translation>O que foi recuperado</translation>
    </message>
    <message>
        <source>Nothing is changed before you choose.</source>
        <translation>Nada é alterado antes de você escolher.</translation>
    </message>
    <message>
        <source>Go on with what was saved</source>
        <translation>Continuar com o recuperado</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Begin with an empty ledger?</source>
        <translation>Começar com um registro vazio?</translation>
    </message>
    <message>
        <source>None of your orders will be known here, though they go on at the provider. The damaged file is kept among the backups.</source>
        <translation>Nenhum dos seus pedidos será conhecido aqui, embora eles continuem no fornecedor. O arquivo danificado fica guardado entre os backups.</translation>
    </message>
    <message>
        <source>Begin with an empty ledger</source>
        <translation>Começar com um registro vazio</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar um backup</translation>
    </message>
    <message>
        <source>Ledgers (*.sqlite)</source>
        <translation>Registros (*.sqlite)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Use the usual place…</source>
        <translation>Usar o local habitual…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Use the usual place?</source>
        <translation>Usar o local habitual?</translation>
    </message>
    <message>
        <source>The ledger %1 is opened from now on.</source>
        <translation>De agora em diante, o registro aberto é %1.</translation>
    </message>
    <message>
        <source>There is no ledger in the usual place: an empty one is begun, or a copy restored, as %1.</source>
        <translation>Não há nenhum registro no local habitual: um registro vazio é iniciado, ou uma cópia é restaurada, como %1.</translation>
    </message>
    <message>
        <source>Orders that are only in %1 will not be known here, though they go on at the provider. That file is not changed.</source>
        <translation>Os pedidos que só estão em %1 não serão conhecidos aqui, embora continuem no fornecedor. Esse arquivo não é alterado.</translation>
    </message>
    <message>
        <source>Use the usual place</source>
        <translation>Usar o local habitual</translation>
    </message>
</context>
<context>
    <name>LedgerMoveWindow</name>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Moving the ledger</source>
        <translation>Movendo o registro</translation>
    </message>
    <message>
        <source>Moving the ledger to %1</source>
        <translation>Movendo o registro para %1</translation>
    </message>
    <message>
        <source>How much is copied</source>
        <translation>Quanto foi copiado</translation>
    </message>
    <message>
        <source>Copying the ledger… Nothing is ordered or asked for meanwhile.</source>
        <translation>Copiando o registro… Enquanto isso, nada é pedido nem solicitado.</translation>
    </message>
    <message>
        <source>Copying the backups…</source>
        <translation>Copiando os backups…</translation>
    </message>
    <message>
        <source>Checking the copy…</source>
        <translation>Verificando a cópia…</translation>
    </message>
    <message>
        <source>The move was stopped. The ledger is still %1.</source>
        <translation>A mudança de pasta foi interrompida. O registro continua sendo %1.</translation>
    </message>
    <message>
        <source>The ledger was not moved and is still %1. %2</source>
        <translation>O registro não foi movido e continua sendo %1. %2</translation>
    </message>
    <message>
        <source>The ledger is now %1. The old file %2 could not be renamed; it is not used any more.</source>
        <translation>O registro agora é %1. O arquivo antigo %2 não pôde ser renomeado; ele não é mais usado.</translation>
    </message>
    <message>
        <source>The ledger is now %1. The old one is kept as %2.</source>
        <translation>O registro agora é %1. O antigo fica guardado como %2.</translation>
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
        <translation>Caminho do registro</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir a pasta</translation>
    </message>
    <message>
        <source>Open the folder of the ledger</source>
        <translation>Abrir a pasta do registro</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Copiar o caminho</translation>
    </message>
    <message>
        <source>Copy the path of the ledger</source>
        <translation>Copiar o caminho do registro</translation>
    </message>
    <message>
        <source>There is no such file now.</source>
        <translation>Esse arquivo não existe agora.</translation>
    </message>
    <message>
        <source>Every order, balance and note is kept in this one file, and nowhere else. %1, last written to %2</source>
        <extracomment>%1 a size (&quot;3.4 MB&quot;), %2 a date and time</extracomment>
        <translation>Cada pedido, saldo e nota é guardado neste único arquivo e em nenhum outro lugar. %1; última gravação: %2</translation>
    </message>
    <message>
        <source>Moving the ledger</source>
        <translation>Mudança de pasta do registro</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Mover…</translation>
    </message>
    <message>
        <source>Move the ledger…</source>
        <translation>Mover o registro…</translation>
    </message>
    <message>
        <source>Move the ledger into the folder</source>
        <translation>Mover o registro para a pasta</translation>
    </message>
    <message>
        <source>Looking at the folder %1…</source>
        <translation>Examinando a pasta %1…</translation>
    </message>
    <message>
        <source>The ledger cannot be moved there. %1</source>
        <translation>O registro não pode ser movido para lá. %1</translation>
    </message>
    <message numerus="yes">
        <source>Move the ledger and its %n backup(s) to %1? %2 are copied and checked while Orderdeck restarts; nothing is deleted, the old files stay where they are as copies.</source>
        <translation>
            <numerusform>Mover o registro e %n backup para %1? %2 são copiados e verificados enquanto o Orderdeck reinicia; nada é excluído, os arquivos antigos ficam onde estão como cópias.</numerusform>
            <numerusform>Mover o registro e seus %n backups para %1? %2 são copiados e verificados enquanto o Orderdeck reinicia; nada é excluído, os arquivos antigos ficam onde estão como cópias.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move and restart</source>
        <translation>Mover e reiniciar</translation>
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
        <translation>Cópia diária</translation>
    </message>
    <message>
        <source>Kept before an update</source>
        <translation>Guardada antes de uma atualização</translation>
    </message>
    <message>
        <source>Kept when a copy was restored</source>
        <translation>Guardada ao restaurar uma cópia</translation>
    </message>
    <message>
        <source>Kept because it was damaged</source>
        <translation>Guardada por estar danificada</translation>
    </message>
    <message>
        <source>Kept before orders were deleted</source>
        <translation>Guardada antes de excluir pedidos</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>A day of a copy, in the format of QLocale: day, month&apos;s name, year.</extracomment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>Cannot be read · %1</source>
        <translation>Não pode ser lida · %1</translation>
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
        <translation>Pedidos no registro atual: %1. Pedidos nesta cópia: %2.</translation>
    </message>
    <message>
        <source>Orders in this copy: %1. The present ledger cannot be read.</source>
        <translation>Pedidos nesta cópia: %1. O registro atual não pode ser lido.</translation>
    </message>
    <message>
        <source>Its newest order is of %1.</source>
        <translation>O pedido mais recente dela é de %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) of the present ledger would be missing here. They stay at the provider and can be added again by their order IDs.</source>
        <translation>
            <numerusform>%n pedido do registro atual faltaria aqui. Ele continua no fornecedor e pode ser adicionado de novo pelo ID do pedido.</numerusform>
            <numerusform>%n pedidos do registro atual faltariam aqui. Eles continuam no fornecedor e podem ser adicionados de novo pelos IDs dos pedidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) would be here that the present ledger does not have.</source>
        <translation>
            <numerusform>Haveria aqui %n pedido que o registro atual não tem.</numerusform>
            <numerusform>Haveria aqui %n pedidos que o registro atual não tem.</numerusform>
        </translation>
    </message>
    <message>
        <source>The present ledger is not deleted: it is kept among the backups.</source>
        <translation>O registro atual não é excluído: fica guardado entre os backups.</translation>
    </message>
    <message>
        <source>The ledger is in order. Orders checked: %1.</source>
        <translation>O registro está em ordem. Pedidos verificados: %1.</translation>
    </message>
    <message>
        <source>The file is sound, but its rows contradict each other. %1</source>
        <translation>O arquivo está íntegro, mas suas linhas se contradizem. %1</translation>
    </message>
    <message>
        <source>The ledger is damaged. %1</source>
        <translation>O registro está danificado. %1</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Lines of their history</source>
        <translation>Linhas do histórico deles</translation>
    </message>
    <message>
        <source>Refills</source>
        <translation>Reposições</translation>
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
        <translation>Linhas dessas listas</translation>
    </message>
    <message>
        <source>Kept catalogs</source>
        <translation>Catálogos guardados</translation>
    </message>
    <message>
        <source>Changes of the catalogs</source>
        <translation>Mudanças dos catálogos</translation>
    </message>
    <message>
        <source>Notes on orders</source>
        <translation>Notas sobre pedidos</translation>
    </message>
    <message>
        <source>Tags of orders</source>
        <translation>Etiquetas dos pedidos</translation>
    </message>
    <message>
        <source>Orders made by orders</source>
        <translation>Pedidos gerados por pedidos</translation>
    </message>
    <message>
        <source>Runs and posts of orders</source>
        <translation>Repetições e publicações dos pedidos</translation>
    </message>
    <message>
        <source>Notes on services</source>
        <translation>Notas sobre serviços</translation>
    </message>
    <message>
        <source>Kept when the ledger was moved</source>
        <translation>Guardada ao mover o registro</translation>
    </message>
</context>
<context>
    <name>LimitsSection</name>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>There is no account yet.</source>
        <translation>Ainda não há nenhuma conta.</translation>
    </message>
    <message>
        <source>Providers turn away who asks too often. Where one tells its limit, stay below it; where it asks to wait, the program waits whatever stands here.</source>
        <translation>Os fornecedores rejeitam quem consulta com frequência demais. Se algum informa o limite dele, fique abaixo; se pede para esperar, o programa espera, seja qual for o valor que está aqui.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation>Solicitações por minuto</translation>
    </message>
    <message>
        <source>At the same time</source>
        <translation>Simultâneas</translation>
    </message>
    <message>
        <source>Requests a minute of %1</source>
        <translation>Solicitações por minuto de %1</translation>
    </message>
    <message>
        <source>Requests at the same time of %1</source>
        <translation>Solicitações simultâneas de %1</translation>
    </message>
</context>
<context>
    <name>LinkOpener</name>
    <message>
        <source>The link was not followed. %1</source>
        <comment>a sentence tells why</comment>
        <translation>O link não foi seguido. %1</translation>
    </message>
    <message>
        <source>Orderdeck opens lists of orders in files on this computer, and links that begin with “orderdeck:”; this was neither.</source>
        <translation>O Orderdeck abre listas de pedidos em arquivos deste computador e links que começam com “orderdeck:”; isto não era nem uma coisa nem outra.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Não há nenhum arquivo “%1”.</translation>
    </message>
</context>
<context>
    <name>LogSection</name>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erros</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitações</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>Requests are written down by name, host and time. Neither a key nor what is sent or answered ever is.</source>
        <translation>As solicitações são anotadas com nome, servidor e hora. Nunca se anota uma chave, nem o que é enviado ou respondido.</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>Mostrar log</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir a pasta</translation>
    </message>
    <message>
        <source>Open the folder of the log</source>
        <translation>Abrir a pasta do log</translation>
    </message>
    <message>
        <source>Clear log</source>
        <translation>Limpar log</translation>
    </message>
    <message>
        <source>The log was cleared.</source>
        <translation>O log foi limpo.</translation>
    </message>
    <message>
        <source>Nothing was written down yet.</source>
        <translation>Nada foi anotado ainda.</translation>
    </message>
    <message>
        <source>At most two files of 1 MB: %1</source>
        <translation>No máximo dois arquivos de 1 MB: %1</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>%1. What was not asked for yet would not be asked for.</source>
        <extracomment>%1 what is asked for and how far it is</extracomment>
        <translation>%1. O que ainda não foi solicitado deixaria de ser solicitado.</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>Sair mesmo assim</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Mostrar pasta</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>There is no order %1 in this account.</source>
        <translation>Não há nenhum pedido %1 nesta conta.</translation>
    </message>
    <message>
        <source>A link filled in this order. Look at it before you place it.</source>
        <translation>Um link preencheu este pedido. Confira-o antes de fazer o pedido.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
</context>
<context>
    <name>MarkupModel</name>
    <message>
        <source>Services without a category</source>
        <translation>Serviços sem categoria</translation>
    </message>
    <message>
        <source>Category %1</source>
        <translation>Categoria %1</translation>
    </message>
    <message>
        <source>Service %1</source>
        <translation>Serviço %1</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>Todos os serviços</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>service id and name</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>not in the catalog</source>
        <translation>fora do catálogo</translation>
    </message>
    <message>
        <source>No rule</source>
        <translation>Sem regra</translation>
    </message>
    <message>
        <source>For</source>
        <comment>what a rule of prices is for</comment>
        <translation>Para</translation>
    </message>
    <message>
        <source>My price</source>
        <translation>Meu preço</translation>
    </message>
</context>
<context>
    <name>MarkupPreview</name>
    <message>
        <source>What it makes of a service</source>
        <translation>Como fica um serviço</translation>
    </message>
    <message>
        <source>Rate and my price</source>
        <translation>Preço do fornecedor e meu preço</translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s) follow this rule.</source>
        <translation>
            <numerusform>%Ln serviço segue esta regra.</numerusform>
            <numerusform>%Ln serviços seguem esta regra.</numerusform>
        </translation>
    </message>
    <message>
        <source>Services without a rule have no price of mine.</source>
        <translation>Serviços sem regra não têm um preço meu.</translation>
    </message>
    <message>
        <source>No service follows this rule now.</source>
        <translation>Nenhum serviço segue esta regra agora.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>service id and name</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 → no price</source>
        <comment>a rate</comment>
        <translation>%1 → sem preço</translation>
    </message>
    <message>
        <source>That would be below zero, or too long a number.</source>
        <translation>Isso daria menos que zero ou um número longo demais.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a rate and my price</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 a package</source>
        <comment>You earn $0.45</comment>
        <translation>%1 por pacote</translation>
    </message>
    <message>
        <source>%1 per 1,000</source>
        <comment>You earn $0.45</comment>
        <translation>%1 por 1.000</translation>
    </message>
</context>
<context>
    <name>MarkupRuleEditor</name>
    <message>
        <source>How it is made</source>
        <translation>Como é calculado</translation>
    </message>
    <message>
        <source>On top of the rate</source>
        <translation>Acréscimo ao preço</translation>
    </message>
    <message>
        <source>A price of its own</source>
        <translation>Preço próprio</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Arredondamento</translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation>Próximo</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Acima</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Abaixo</translation>
    </message>
    <message>
        <source>Percent on top</source>
        <translation>Acréscimo percentual</translation>
    </message>
    <message>
        <source>Fixed amount on top</source>
        <translation>Acréscimo fixo</translation>
    </message>
    <message>
        <source>Round to</source>
        <translation>Arredondar a</translation>
    </message>
    <message>
        <source>No rule</source>
        <translation>Sem regra</translation>
    </message>
    <message>
        <source>My price per 1,000</source>
        <translation>Meu preço por 1.000</translation>
    </message>
    <message>
        <source>Not rounded</source>
        <translation>Sem arredondar</translation>
    </message>
    <message>
        <source>Write a number such as 50 or %1.</source>
        <translation>Digite um número como 50 ou %1.</translation>
    </message>
    <message>
        <source>At least −100: no more can be taken off.</source>
        <translation>No mínimo −100: não dá para descontar mais.</translation>
    </message>
    <message>
        <source>Write a percentage, a fixed amount, or both.</source>
        <translation>Digite uma porcentagem, um valor fixo ou ambos.</translation>
    </message>
    <message>
        <source>Write an amount such as 1 or %1.</source>
        <translation>Digite um valor como 1 ou %1.</translation>
    </message>
    <message>
        <source>A price cannot be below zero.</source>
        <translation>Um preço não pode ser menor que zero.</translation>
    </message>
</context>
<context>
    <name>MarkupSubjectField</name>
    <message>
        <source>Category, service or ID</source>
        <translation>Categoria, serviço ou ID</translation>
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
        <translation>Preço − %1%</translation>
    </message>
    <message>
        <source>Rate + %1%</source>
        <translation>Preço + %1%</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Preço</translation>
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
        <translation>%1, arredondado para cima a %2</translation>
    </message>
    <message>
        <source>%1, rounded down to %2</source>
        <translation>%1, arredondado para baixo a %2</translation>
    </message>
    <message>
        <source>%1, rounded to %2</source>
        <translation>%1, arredondado a %2</translation>
    </message>
    <message>
        <source>You lose %1</source>
        <translation>Você perde %1</translation>
    </message>
    <message>
        <source>You earn %1</source>
        <translation>Você ganha %1</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
</context>
<context>
    <name>MyPriceCell</name>
    <message>
        <source>This service&apos;s own rule: %1
%2</source>
        <translation>Regra própria deste serviço: %1
%2</translation>
    </message>
    <message>
        <source>The rule of its category: %1
%2</source>
        <translation>Regra da categoria dele: %1
%2</translation>
    </message>
    <message>
        <source>The rule of the account: %1
%2</source>
        <translation>Regra da conta: %1
%2</translation>
    </message>
    <message>
        <source>No price of mine</source>
        <translation>Sem preço meu</translation>
    </message>
</context>
<context>
    <name>MyPrices</name>
    <message numerus="yes">
        <source>%Ln service(s) have no price.</source>
        <translation>
            <numerusform>%Ln serviço não tem preço.</numerusform>
            <numerusform>%Ln serviços não têm preço.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was copied: no service is shown.</source>
        <translation>Nada foi copiado: nenhum serviço é mostrado.</translation>
    </message>
    <message>
        <source>Nothing was copied: no rule gives these services a price. Make one with “My prices…”.</source>
        <translation>Nada foi copiado: nenhuma regra dá um preço a estes serviços. Crie uma em “Meus preços…”.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln price(s).</source>
        <translation>
            <numerusform>%Ln preço copiado.</numerusform>
            <numerusform>%Ln preços copiados.</numerusform>
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
        <translation>Meus preços · %1</translation>
    </message>
    <message>
        <source>What you ask for when you sell on. The nearest rule counts: the service&apos;s, else that of its category, else that of all services.</source>
        <translation>O que você cobra ao revender. Vale a regra mais próxima: a do serviço; na falta dela, a da categoria; na falta desta, a de todos os serviços.</translation>
    </message>
    <message>
        <source>Remove rule</source>
        <translation>Remover regra</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>No category or service is found by “%1”.</source>
        <translation>Nenhuma categoria ou serviço foi encontrado com “%1”.</translation>
    </message>
    <message>
        <source>Shown as soon as the numbers can be read.</source>
        <translation>Aparece assim que os números puderem ser lidos.</translation>
    </message>
    <message>
        <source>Add a rule for</source>
        <translation>Adicionar uma regra para</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regras</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Prévia</translation>
    </message>
    <message>
        <source>Choose a rule first.</source>
        <translation>Escolha primeiro uma regra.</translation>
    </message>
    <message>
        <source>The catalog is not there yet.</source>
        <translation>O catálogo ainda não está disponível.</translation>
    </message>
    <message>
        <source>The rule was removed: %1.</source>
        <translation>A regra foi removida: %1.</translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message>
        <source>Services</source>
        <translation>Serviços</translation>
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
    <message>
        <source>Record</source>
        <extracomment>The page that ranks services by what their orders did</extracomment>
        <translation>Histórico</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) need attention</source>
        <translation>
            <numerusform>%n pedido requer atenção</numerusform>
            <numerusform>%n pedidos requerem atenção</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NeighbourList</name>
    <message>
        <source>Orders around it</source>
        <translation>Pedidos próximos</translation>
    </message>
    <message>
        <source>no id</source>
        <translation>sem ID</translation>
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
        <translation>Anotar como não enviado</translation>
    </message>
    <message>
        <source>The order becomes “Not sent”. Nothing is sent by that; you can send it again afterwards, or leave it. If the provider took it after all, sending it again pays twice.</source>
        <translation>O pedido passa a “Não enviado”. Nada é enviado com isso; depois você pode enviá-lo de novo ou deixá-lo assim. Se, afinal, o fornecedor o tiver aceitado, enviá-lo de novo significa pagar duas vezes.</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Not placed all the same</source>
        <translation>Anotar mesmo assim</translation>
    </message>
</context>
<context>
    <name>NoticesSection</name>
    <message>
        <source>Notices</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>Show notices on the desktop</source>
        <translation>Mostrar notificações na área de trabalho</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horas de silêncio</translation>
    </message>
    <message>
        <source>Try a notice</source>
        <translation>Testar notificação</translation>
    </message>
    <message>
        <source>Keep running in the tray when the window is closed</source>
        <translation>Continuar em execução na bandeja ao fechar a janela</translation>
    </message>
    <message>
        <source>Start with the system</source>
        <translation>Iniciar com o sistema</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silêncio desde</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from one time to another</comment>
        <translation>até</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silêncio até</translation>
    </message>
    <message>
        <source>What happens meanwhile is told afterwards, in one notice.</source>
        <translation>O que acontece nesse meio-tempo é contado depois, em uma só notificação.</translation>
    </message>
    <message>
        <source>This desktop shows no notices. What happened is listed under the bell at the top.</source>
        <translation>Esta área de trabalho não mostra notificações. O que aconteceu é listado no sino, no alto da janela.</translation>
    </message>
    <message>
        <source>One for many things that happen together, and none while you look at the window. All of it is listed under the bell at the top.</source>
        <translation>Uma só para várias coisas que acontecem juntas, e nenhuma enquanto você olha para a janela. Tudo é listado no sino, no alto da janela.</translation>
    </message>
    <message>
        <source>Orders are watched on. The icon in the tray brings the window back, and its menu quits.</source>
        <translation>Os pedidos continuam sendo acompanhados. O ícone na bandeja traz a janela de volta, e o menu dele encerra o programa.</translation>
    </message>
    <message>
        <source>This desktop has no tray now: closing the window ends Orderdeck.</source>
        <translation>Esta área de trabalho não tem bandeja agora: fechar a janela encerra o Orderdeck.</translation>
    </message>
    <message>
        <source>That could not be changed: %1</source>
        <translation>Não foi possível mudar isso: %1</translation>
    </message>
    <message>
        <source>The system starts another Orderdeck now: %1</source>
        <translation>O sistema agora inicia outro Orderdeck: %1</translation>
    </message>
    <message>
        <source>In the tray, where there is one.</source>
        <translation>Na bandeja, onde houver uma.</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>Notices work</source>
        <translation>As notificações funcionam</translation>
    </message>
    <message>
        <source>Orderdeck tells here what happened to your orders.</source>
        <translation>Aqui o Orderdeck conta o que aconteceu com seus pedidos.</translation>
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
        <translation>O registro está sendo aberto. Depois de uma atualização do Orderdeck, ele é primeiro copiado e atualizado, o que pode levar um minuto; até lá, nada é pedido nem solicitado.</translation>
    </message>
</context>
<context>
    <name>OrderActions</name>
    <message>
        <source>Choose an order first.</source>
        <translation>Escolha primeiro um pedido.</translation>
    </message>
    <message>
        <source>The provider gave no order id: there is nothing to ask about.</source>
        <translation>O fornecedor não deu um ID de pedido: não há nada a consultar.</translation>
    </message>
    <message>
        <source>Refill</source>
        <translation>Repor</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>Cancelar pedido</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Verificar agora</translation>
    </message>
    <message>
        <source>Order again</source>
        <translation>Pedir de novo</translation>
    </message>
    <message>
        <source>Order for another link</source>
        <translation>Pedir para outro link</translation>
    </message>
    <message>
        <source>Add existing orders…</source>
        <translation>Adicionar pedidos existentes…</translation>
    </message>
    <message>
        <source>The order was not sent again. %1</source>
        <translation>O pedido não foi enviado de novo. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) checked.</source>
        <translation>
            <numerusform>%n pedido verificado.</numerusform>
            <numerusform>%n pedidos verificados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one order first.</source>
        <translation>Escolha primeiro um só pedido.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) belong to an account that was removed: nothing was asked.</source>
        <translation>
            <numerusform>%n pedido pertence a uma conta que foi removida: nada foi solicitado.</numerusform>
            <numerusform>%n pedidos pertencem a uma conta que foi removida: nada foi solicitado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n orders? What was delivered stays charged. This cannot be undone.</source>
        <translation>
            <numerusform>Cancelar %n pedido? O que foi entregue continua cobrado. Isto não pode ser desfeito.</numerusform>
            <numerusform>Cancelar %n pedidos? O que foi entregue continua cobrado. Isto não pode ser desfeito.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n orders</source>
        <translation>
            <numerusform>Cancelar %n pedido</numerusform>
            <numerusform>Cancelar %n pedidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderAsking</name>
    <message>
        <source>The ledger could not be written: %1</source>
        <translation>Não foi possível gravar no registro: %1</translation>
    </message>
    <message>
        <source>Stopped before it was asked.</source>
        <translation>Interrompido antes de ser solicitado.</translation>
    </message>
    <message>
        <source>The order&apos;s account was removed.</source>
        <translation>A conta do pedido foi removida.</translation>
    </message>
    <message>
        <source>The account was closed before the answer came.</source>
        <translation>A conta foi fechada antes de chegar a resposta.</translation>
    </message>
    <message>
        <source>Not asked any more. %1</source>
        <translation>Não chegou a ser solicitado. %1</translation>
    </message>
</context>
<context>
    <name>OrderCells</name>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>sem dados</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1 por cento</translation>
    </message>
    <message>
        <source>%1 percent, %2 of %3</source>
        <translation>%1 por cento, %2 de %3</translation>
    </message>
    <message>
        <source>nothing charged</source>
        <translation>nada cobrado</translation>
    </message>
    <message>
        <source>%1 expected</source>
        <translation>%1 previsto</translation>
    </message>
    <message>
        <source>no order ID</source>
        <translation>sem ID do pedido</translation>
    </message>
    <message>
        <source>not known; added %1</source>
        <translation>desconhecido; adicionado em %1</translation>
    </message>
    <message>
        <source>no refill</source>
        <translation>sem reposição</translation>
    </message>
    <message>
        <source>Cancel asked %1; the provider&apos;s status is still: %2</source>
        <extracomment>How long ago (&quot;3 hours ago&quot;), then the provider&apos;s word for the order&apos;s status</extracomment>
        <translation>Cancelamento solicitado %1; o status no fornecedor ainda é: %2</translation>
    </message>
    <message>
        <source>%1 · running far longer than this service usually takes</source>
        <translation>%1 · em andamento há muito mais tempo do que este serviço costuma levar</translation>
    </message>
    <message>
        <source>Refill %1: %2, asked %3</source>
        <extracomment>A refill&apos;s id, its status and how long ago it was asked (&quot;3 hours ago&quot;)</extracomment>
        <translation>Reposição %1: %2, solicitada %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>OrderComparison</name>
    <message>
        <source>not told</source>
        <translation>não informado</translation>
    </message>
    <message>
        <source>%1 remain</source>
        <translation>restante: %1</translation>
    </message>
    <message>
        <source>%1 delivered, %2 remain</source>
        <translation>entregue: %1, restante: %2</translation>
    </message>
    <message>
        <source>%1, start count %2</source>
        <translation>%1, contagem inicial: %2</translation>
    </message>
    <message>
        <source>This is the order</source>
        <translation>Este é o pedido</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparação</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>At the provider</source>
        <translation>No fornecedor</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Custo</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantidade</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Pedido %1</translation>
    </message>
    <message>
        <source>No order of this ledger has the id %1.</source>
        <translation>Nenhum pedido deste registro tem o ID %1.</translation>
    </message>
    <message>
        <source>This looks like another order. Take it only if you know better.</source>
        <translation>Este parece ser outro pedido. Escolha-o somente se você tiver certeza.</translation>
    </message>
</context>
<context>
    <name>OrderDetails</name>
    <message>
        <source>Timeline</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>Sections of the order</source>
        <translation>Seções do pedido</translation>
    </message>
    <message>
        <source>Order details</source>
        <translation>Detalhes do pedido</translation>
    </message>
    <message>
        <source>Drawn as soon as the provider reported what remains a second time.</source>
        <translation>É desenhado assim que o fornecedor informar pela segunda vez o que resta.</translation>
    </message>
    <message>
        <source>How many were ordered is not known, so nothing can be drawn.</source>
        <translation>Não se sabe quantas unidades foram pedidas, por isso nada pode ser desenhado.</translation>
    </message>
    <message>
        <source>Show less of the order</source>
        <translation>Mostrar menos do pedido</translation>
    </message>
    <message>
        <source>Show the order in full</source>
        <translation>Mostrar o pedido completo</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Order again</source>
        <translation>Pedir de novo</translation>
    </message>
    <message>
        <source>Order for another link</source>
        <translation>Pedir para outro link</translation>
    </message>
    <message>
        <source>TIMELINE</source>
        <translation>CRONOLOGIA</translation>
    </message>
    <message>
        <source>DELIVERY</source>
        <translation>ENTREGA</translation>
    </message>
    <message>
        <source>Show the delivery</source>
        <translation>Mostrar a entrega</translation>
    </message>
    <message>
        <source>NOTES</source>
        <translation>NOTAS</translation>
    </message>
    <message>
        <source>Show the notes</source>
        <translation>Mostrar as notas</translation>
    </message>
    <message>
        <source>ORDERS MADE</source>
        <translation>PEDIDOS GERADOS</translation>
    </message>
    <message>
        <source>Show the orders made</source>
        <translation>Mostrar os pedidos gerados</translation>
    </message>
</context>
<context>
    <name>OrderDraft</name>
    <message>
        <source>The charge is too large to be calculated.</source>
        <translation>O custo é grande demais para ser calculado.</translation>
    </message>
    <message>
        <source>This is not a whole number. Type it like 1000, 1,000 or 1k.</source>
        <translation>Este não é um número inteiro. Digite-o como 1000, 1.000 ou 1k.</translation>
    </message>
    <message>
        <source>Enter at least %1.</source>
        <translation>Digite no mínimo %1.</translation>
    </message>
    <message>
        <source>Order at least %1 for this service.</source>
        <translation>Peça no mínimo %1 neste serviço.</translation>
    </message>
    <message>
        <source>Order at most %1 for this service.</source>
        <translation>Peça no máximo %1 neste serviço.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Escolha um da lista.</translation>
    </message>
    <message>
        <source>This is not a day. Type it as day/month/year, like 31/12/2030.</source>
        <translation>Esta não é uma data. Digite-a como dia/mês/ano, por exemplo 31/12/2030.</translation>
    </message>
    <message>
        <source>This day has passed.</source>
        <translation>Esta data já passou.</translation>
    </message>
    <message>
        <source>The maximum is less than the minimum.</source>
        <translation>O máximo é menor que o mínimo.</translation>
    </message>
    <message>
        <source>Runs need an interval in minutes between them.</source>
        <translation>As repetições precisam de um intervalo em minutos entre elas.</translation>
    </message>
    <message>
        <source>An interval needs a number of runs.</source>
        <translation>Um intervalo precisa de um número de repetições.</translation>
    </message>
    <message>
        <source>A parameter&apos;s name holds only the letters A to Z, digits and underscores.</source>
        <translation>O nome de um parâmetro contém só as letras de A a Z, algarismos e sublinhados.</translation>
    </message>
    <message>
        <source>The parameter “%1” is filled in by the program.</source>
        <translation>O parâmetro “%1” é preenchido pelo programa.</translation>
    </message>
    <message>
        <source>The parameter “%1” is there twice.</source>
        <translation>O parâmetro “%1” está repetido.</translation>
    </message>
    <message>
        <source>The parameter “%1” has no value.</source>
        <translation>O parâmetro “%1” não tem valor.</translation>
    </message>
    <message>
        <source>A link has no spaces in it.</source>
        <translation>Um link não contém espaços.</translation>
    </message>
    <message>
        <source>The link holds invisible characters. Type it again.</source>
        <translation>O link contém caracteres invisíveis. Digite-o de novo.</translation>
    </message>
    <message>
        <source>Links with “%1:” are not accepted, only http and https.</source>
        <translation>Links com “%1:” não são aceitos, só http e https.</translation>
    </message>
    <message>
        <source>The link names no host.</source>
        <translation>O link não indica nenhum servidor.</translation>
    </message>
</context>
<context>
    <name>OrderEvent</name>
    <message>
        <source>Refill pending</source>
        <translation>Reposição pendente</translation>
    </message>
    <message>
        <source>Refill in progress</source>
        <translation>Reposição em andamento</translation>
    </message>
    <message>
        <source>Refill completed</source>
        <translation>Reposição concluída</translation>
    </message>
    <message>
        <source>Refill rejected</source>
        <translation>Reposição rejeitada</translation>
    </message>
    <message>
        <source>Refill canceled</source>
        <translation>Reposição cancelada</translation>
    </message>
    <message>
        <source>Refill failed</source>
        <translation>Reposição com falha</translation>
    </message>
    <message>
        <source>Refill: %1</source>
        <translation>Reposição: %1</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>Enviado de novo</translation>
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
        <translation>Realizado como %1</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeitado</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>Rejeitado: %1</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Não enviado</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Não enviado: %1</translation>
    </message>
    <message>
        <source>May have been placed</source>
        <translation>Talvez realizado</translation>
    </message>
    <message>
        <source>May have been placed: %1</source>
        <translation>Talvez realizado: %1</translation>
    </message>
    <message>
        <source>Added by its id: %1</source>
        <translation>Adicionado pelo ID: %1</translation>
    </message>
    <message>
        <source>Refill asked</source>
        <translation>Reposição solicitada</translation>
    </message>
    <message>
        <source>Refill %1 asked</source>
        <translation>Reposição %1 solicitada</translation>
    </message>
    <message>
        <source>Refill refused</source>
        <translation>Reposição recusada</translation>
    </message>
    <message>
        <source>Refill refused: %1</source>
        <translation>Reposição recusada: %1</translation>
    </message>
    <message>
        <source>Cancelling asked</source>
        <translation>Cancelamento solicitado</translation>
    </message>
    <message>
        <source>Cancelling refused</source>
        <translation>Cancelamento recusado</translation>
    </message>
    <message>
        <source>Cancelling refused: %1</source>
        <translation>Cancelamento recusado: %1</translation>
    </message>
    <message>
        <source>Refill not asked</source>
        <translation>Reposição não solicitada</translation>
    </message>
    <message>
        <source>Refill not asked: %1</source>
        <translation>Reposição não solicitada: %1</translation>
    </message>
    <message>
        <source>Refill may have been taken</source>
        <translation>Reposição talvez aceita</translation>
    </message>
    <message>
        <source>Refill may have been taken: %1</source>
        <translation>Reposição talvez aceita: %1</translation>
    </message>
    <message>
        <source>Cancelling not asked</source>
        <translation>Cancelamento não solicitado</translation>
    </message>
    <message>
        <source>Cancelling not asked: %1</source>
        <translation>Cancelamento não solicitado: %1</translation>
    </message>
    <message>
        <source>Cancelling may have been taken</source>
        <translation>Cancelamento talvez aceito</translation>
    </message>
    <message>
        <source>Cancelling may have been taken: %1</source>
        <translation>Cancelamento talvez aceito: %1</translation>
    </message>
    <message>
        <source>%1 delivered</source>
        <translation>Entregue: %1</translation>
    </message>
    <message>
        <source>%1, %2 delivered</source>
        <translation>%1, %2 entregues</translation>
    </message>
    <message>
        <source>%1 → %2, %3 delivered</source>
        <translation>%1 → %2, %3 entregues</translation>
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
        <translation>Todos os pedidos</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requerem atenção</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Não confirmados</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Não enviados</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeitados</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendentes</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Parciais</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Concluídos</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Cancelados</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Com falha</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Outros</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Ocultos</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Arquivados</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a status and how many orders</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>OrderFacts</name>
    <message>
        <source>Delivered</source>
        <translation>Entregue</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantidade</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>Start count</source>
        <translation>Contagem inicial</translation>
    </message>
    <message>
        <source>Remains</source>
        <translation>Restante</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>Expected end</source>
        <translation>Fim previsto</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duração</translation>
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
        <translation>Última verificação</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelamento</translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation>solicitado %1</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Preço</translation>
    </message>
    <message>
        <source>Provider’s word</source>
        <translation>Termo do fornecedor</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parâmetros</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Estimativa</translation>
    </message>
</context>
<context>
    <name>OrderFeed</name>
    <message>
        <source>The reading was ended.</source>
        <translation>A leitura foi encerrada.</translation>
    </message>
</context>
<context>
    <name>OrderFile</name>
    <message>
        <source>This is no file of orders that can be opened again. Such a file is exported as CSV with all columns: its first line has the heads Account ID, Order ID, Parameters and others.</source>
        <translation>Este não é um arquivo de pedidos que possa ser aberto de novo. Um arquivo assim é exportado como CSV com todas as colunas: sua primeira linha tem os cabeçalhos Account ID, Order ID, Parameters e outros.</translation>
    </message>
    <message>
        <source>“%1” cannot be read as %2.</source>
        <translation>“%1” não pode ser lido como %2.</translation>
    </message>
    <message>
        <source>The time of recording is missing.</source>
        <translation>Falta a hora da anotação.</translation>
    </message>
    <message>
        <source>It was placed, but its order id is missing.</source>
        <translation>Foi realizado, mas falta o ID do pedido.</translation>
    </message>
</context>
<context>
    <name>OrderFileSheet</name>
    <message>
        <source>Lines that cannot be read</source>
        <translation>Linhas que não podem ser lidas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Add orders</source>
        <translation>Adicionar pedidos</translation>
    </message>
    <message>
        <source>Open a file of orders</source>
        <translation>Abrir um arquivo de pedidos</translation>
    </message>
    <message>
        <source>%1: orders that were exported as CSV with all columns. What this ledger holds already is not added again; what is still running is followed from then on.</source>
        <translation>%1: pedidos exportados como CSV com todas as colunas. O que este registro já contém não é adicionado de novo; o que ainda está em andamento é acompanhado a partir de então.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Account for the orders of %1</source>
        <translation>Conta para os pedidos de %1</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Nada foi adicionado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) added.</source>
        <translation>
            <numerusform>%Ln pedido adicionado.</numerusform>
            <numerusform>%Ln pedidos adicionados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. %1 Open the file again to go on.</source>
        <translation>Interrompido. %1 Abra o arquivo de novo para continuar.</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lendo o arquivo…</translation>
    </message>
    <message>
        <source>Comparing with the ledger: %1 of %2…</source>
        <translation>Comparando com o registro: %1 de %2…</translation>
    </message>
    <message>
        <source>Adding order %1 of %2…</source>
        <translation>Adicionando o pedido %1 de %2…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) are in the ledger already.</source>
        <translation>
            <numerusform>%Ln pedido já está no registro.</numerusform>
            <numerusform>%Ln pedidos já estão no registro.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing new in this file.</source>
        <translation>Não há nada de novo neste arquivo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new order(s).</source>
        <translation>
            <numerusform>%Ln pedido novo.</numerusform>
            <numerusform>%Ln pedidos novos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Linha %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>E mais %Ln.</numerusform>
            <numerusform>E mais %Ln.</numerusform>
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
            <numerusform>%Ln pedido, novos: %1</numerusform>
            <numerusform>%Ln pedidos, novos: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has no order that could be added.</source>
        <translation>O arquivo não tem nenhum pedido que possa ser adicionado.</translation>
    </message>
</context>
<context>
    <name>OrderFilters</name>
    <message>
        <source>Statuses</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Enter or Space chooses a row, and gives it up again.</source>
        <translation>Enter ou Espaço escolhe uma linha e volta a soltá-la.</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Todas as contas</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Último dia (%n)</numerusform>
            <numerusform>Últimos %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Desde %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Até %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>De %1 a %2</translation>
    </message>
</context>
<context>
    <name>OrderFiltersModel</name>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Último dia (%n)</numerusform>
            <numerusform>Últimos %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Realizado</translation>
    </message>
    <message>
        <source>Range of days…</source>
        <translation>Intervalo de dias…</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Todas as contas</translation>
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
        <translation>Enviar de novo</translation>
    </message>
    <message>
        <source>Look into this order</source>
        <translation>Examinar este pedido</translation>
    </message>
    <message>
        <source>The provider’s answer</source>
        <translation>A resposta do fornecedor</translation>
    </message>
    <message>
        <source>No order chosen</source>
        <translation>Nenhum pedido escolhido</translation>
    </message>
    <message>
        <source>No order id</source>
        <translation>Sem ID do pedido</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Pedido %1</translation>
    </message>
    <message>
        <source>Made by order %1</source>
        <translation>Gerado pelo pedido %1</translation>
    </message>
</context>
<context>
    <name>OrderIds</name>
    <message>
        <source>The range %1 is too large.</source>
        <translation>O intervalo %1 é grande demais.</translation>
    </message>
    <message>
        <source>The range %1 runs backwards.</source>
        <translation>O intervalo %1 está invertido.</translation>
    </message>
    <message>
        <source>The range %1 holds %2 ids; at most %3 can be added at a time.</source>
        <translation>O intervalo %1 contém %2 IDs; no máximo %3 podem ser adicionados por vez.</translation>
    </message>
    <message>
        <source>There are more than %1 ids; at most so many can be added at a time.</source>
        <translation>Há mais de %1 IDs; esse é o máximo que pode ser adicionado por vez.</translation>
    </message>
</context>
<context>
    <name>OrderImport</name>
    <message>
        <source>The provider did not answer about this order.</source>
        <translation>O fornecedor não respondeu sobre este pedido.</translation>
    </message>
</context>
<context>
    <name>OrderInquiry</name>
    <message>
        <source>Looked into by hand: it was not placed.</source>
        <translation>Examinado manualmente: não foi realizado.</translation>
    </message>
</context>
<context>
    <name>OrderLanguage</name>
    <message>
        <source>Status, as in status:partial</source>
        <translation>Status, como em status:partial</translation>
    </message>
    <message>
        <source>Service, as in service:101 or service:followers</source>
        <translation>Serviço, como em service:101 ou service:followers</translation>
    </message>
    <message>
        <source>When it was placed, as in placed:7d</source>
        <translation>Quando foi realizado, como em placed:7d</translation>
    </message>
    <message>
        <source>What it cost, as in charge&gt;0.5 or charge:0.1..0.5</source>
        <translation>Quanto custou, como em charge&gt;0.5 ou charge:0.1..0.5</translation>
    </message>
    <message>
        <source>A tag of your own, as in tag:client</source>
        <translation>Uma etiqueta sua, como em tag:client</translation>
    </message>
    <message>
        <source>Account, as in account:&quot;my panel&quot;</source>
        <translation>Conta, como em account:&quot;meu painel&quot;</translation>
    </message>
    <message>
        <source>One side or the other</source>
        <translation>Um lado ou o outro</translation>
    </message>
    <message>
        <source>A person should look</source>
        <translation>Alguém deveria olhar</translation>
    </message>
    <message>
        <source>Pending or in progress</source>
        <translation>Pendentes ou em andamento</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Não começados</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Concluídos</translation>
    </message>
    <message>
        <source>Delivered in part</source>
        <translation>Entregues em parte</translation>
    </message>
    <message>
        <source>Canceled or refunded</source>
        <translation>Cancelados ou reembolsados</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Com falha</translation>
    </message>
    <message>
        <source>May have been placed</source>
        <translation>Talvez realizados</translation>
    </message>
    <message>
        <source>Never sent</source>
        <translation>Nunca enviados</translation>
    </message>
    <message>
        <source>Rejected by the provider</source>
        <translation>Rejeitados pelo fornecedor</translation>
    </message>
    <message>
        <source>Any other word of a provider</source>
        <translation>Qualquer outro termo de um fornecedor</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ontem</translation>
    </message>
    <message>
        <source>In the last 24 hours</source>
        <translation>Nas últimas 24 horas</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>Nos últimos 7 dias</translation>
    </message>
    <message>
        <source>In the last 30 days</source>
        <translation>Nos últimos 30 dias</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>No bracket was opened before this one.</source>
        <translation>Nenhum parêntese foi aberto antes deste.</translation>
    </message>
    <message>
        <source>The quotation mark is not closed.</source>
        <translation>As aspas não foram fechadas.</translation>
    </message>
    <message>
        <source>Something must stand on both sides of OR.</source>
        <translation>Deve haver algo dos dois lados de OR.</translation>
    </message>
    <message>
        <source>There are too many brackets within brackets.</source>
        <translation>Há parênteses demais dentro de parênteses.</translation>
    </message>
    <message>
        <source>The bracket is not closed.</source>
        <translation>O parêntese não foi fechado.</translation>
    </message>
    <message>
        <source>Nothing stands between the brackets.</source>
        <translation>Não há nada entre os parênteses.</translation>
    </message>
    <message>
        <source>“%1” is no status. Write pending, progress, running, completed, partial, canceled, failed, rejected, unconfirmed, notsent, other, hidden, archived or attention.</source>
        <translation>“%1” não é um status. Escreva pending, progress, running, completed, partial, canceled, failed, rejected, unconfirmed, notsent, other, hidden, archived ou attention.</translation>
    </message>
    <message>
        <source>No account is called “%1”.</source>
        <translation>Nenhuma conta se chama “%1”.</translation>
    </message>
    <message>
        <source>The range “%1” ends before it begins.</source>
        <translation>O intervalo “%1” termina antes de começar.</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write today, 7d, 24h, 2026-11-01 or 2026-11-01..2026-11-20.</source>
        <translation>“%1” não é um período. Escreva today, 7d, 24h, 2026-11-01 ou 2026-11-01..2026-11-20.</translation>
    </message>
    <message>
        <source>“%1” is not an amount. Write it like 0.5 or 0.1..0.5.</source>
        <translation>“%1” não é um valor. Escreva-o como 0.5 ou 0.1..0.5.</translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <translation>Falta um valor aqui.</translation>
    </message>
    <message>
        <source>This takes a colon: only the charge is compared.</source>
        <translation>Aqui se usam dois-pontos: só o custo (charge) é comparado.</translation>
    </message>
</context>
<context>
    <name>OrderLanguageHelp</name>
    <message>
        <source>Part of an order id, link or service name</source>
        <translation>Parte de um ID de pedido, link ou nome de serviço</translation>
    </message>
    <message>
        <source>Both words, in any order</source>
        <translation>As duas palavras, em qualquer ordem</translation>
    </message>
    <message>
        <source>Exactly these words</source>
        <translation>Exatamente estas palavras</translation>
    </message>
    <message>
        <source>Without this word</source>
        <translation>Sem esta palavra</translation>
    </message>
    <message>
        <source>One of the two</source>
        <translation>Um dos dois</translation>
    </message>
    <message>
        <source>Brackets say what belongs together</source>
        <translation>Os parênteses indicam o que fica junto</translation>
    </message>
    <message>
        <source>In this status</source>
        <translation>Com este status</translation>
    </message>
    <message>
        <source>A person should look</source>
        <translation>Alguém deveria olhar</translation>
    </message>
    <message>
        <source>Put away; so status:archived</source>
        <translation>Retirados da lista; também status:archived</translation>
    </message>
    <message>
        <source>Of the service with this id</source>
        <translation>Do serviço com este ID</translation>
    </message>
    <message>
        <source>The service’s name has these words</source>
        <translation>O nome do serviço tem estas palavras</translation>
    </message>
    <message>
        <source>Placed today; so yesterday, 24h, 2w</source>
        <translation>Realizados hoje; também yesterday, 24h, 2w</translation>
    </message>
    <message>
        <source>Placed in the last 7 days</source>
        <translation>Realizados nos últimos 7 dias</translation>
    </message>
    <message>
        <source>Placed in these days</source>
        <translation>Realizados nestes dias</translation>
    </message>
    <message>
        <source>Cost more than 0.5</source>
        <translation>Custaram mais que 0.5</translation>
    </message>
    <message>
        <source>Cost from 0.1 to 0.5</source>
        <translation>Custaram de 0.1 a 0.5</translation>
    </message>
    <message>
        <source>With this tag of yours; so -tag: without it</source>
        <translation>Com esta etiqueta sua; com -tag:, sem ela</translation>
    </message>
    <message>
        <source>A tag begins like this; tag:* with any tag</source>
        <translation>Uma etiqueta que começa assim; tag:* com qualquer etiqueta</translation>
    </message>
    <message>
        <source>Of the accounts whose name has this word</source>
        <translation>Das contas cujo nome tem esta palavra</translation>
    </message>
</context>
<context>
    <name>OrderMoney</name>
    <message>
        <source>%1 dearer than expected</source>
        <translation>%1 mais caro que o previsto</translation>
    </message>
    <message>
        <source>%1 cheaper than expected</source>
        <translation>%1 mais barato que o previsto</translation>
    </message>
    <message>
        <source>Charged in %1, though the price was in %2: the two are not compared.</source>
        <translation>Cobrado em %1, embora o preço estivesse em %2: os dois não são comparados.</translation>
    </message>
    <message>
        <source>%1 back: %2 of %3 not delivered</source>
        <translation>%1; %2 de %3 não entregues</translation>
    </message>
    <message>
        <source>%1 back</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Not seen in the provider’s charge: %1 of %2 not delivered, worth %3</source>
        <translation>Não visto no custo informado pelo fornecedor: %1 de %2 não entregues, no valor de %3</translation>
    </message>
    <message>
        <source>Not seen in the provider’s charge</source>
        <translation>Não visto no custo informado pelo fornecedor</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Custo</translation>
    </message>
    <message>
        <source>Nothing; %1 was expected</source>
        <translation>Nada; o previsto era %1</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>Expected charge</source>
        <translation>Custo previsto</translation>
    </message>
    <message>
        <source>at most %1 a post</source>
        <translation>no máximo %1 por publicação</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferença</translation>
    </message>
    <message>
        <source>Money back</source>
        <translation>Devolvido</translation>
    </message>
</context>
<context>
    <name>OrderNotesView</name>
    <message>
        <source>Order notes</source>
        <translation>Notas do pedido</translation>
    </message>
    <message>
        <source>Your own words about this order</source>
        <translation>Suas próprias palavras sobre este pedido</translation>
    </message>
    <message>
        <source>Not saved yet, it is tried again: %1</source>
        <translation>Ainda não salvo; nova tentativa em breve: %1</translation>
    </message>
</context>
<context>
    <name>OrderPlacer</name>
    <message>
        <source>The program was closed before this order was sent.</source>
        <translation>O programa foi fechado antes de este pedido ser enviado.</translation>
    </message>
    <message>
        <source>The outcome of an order could not be written down yet. No other order is sent before it is.</source>
        <translation>O resultado de um pedido ainda não pôde ser anotado. Nenhum outro pedido é enviado antes disso.</translation>
    </message>
</context>
<context>
    <name>OrderRules</name>
    <message>
        <source>The order is still being sent.</source>
        <translation>O pedido ainda está sendo enviado.</translation>
    </message>
    <message>
        <source>The provider rejected the order.</source>
        <translation>O fornecedor rejeitou o pedido.</translation>
    </message>
    <message>
        <source>The order was not sent.</source>
        <translation>O pedido não foi enviado.</translation>
    </message>
    <message>
        <source>It is not known yet whether the order was placed.</source>
        <translation>Ainda não se sabe se o pedido foi realizado.</translation>
    </message>
    <message>
        <source>The service offers no refill.</source>
        <translation>O serviço não oferece reposição.</translation>
    </message>
    <message>
        <source>The order is not completed yet.</source>
        <translation>O pedido ainda não está concluído.</translation>
    </message>
    <message>
        <source>Only completed and partial orders can be refilled; this one is: %1.</source>
        <translation>Só pedidos concluídos e parciais podem ser repostos; este está: %1.</translation>
    </message>
    <message>
        <source>A refill of this order has been asked and is not finished.</source>
        <translation>Uma reposição deste pedido já foi solicitada e não terminou.</translation>
    </message>
    <message>
        <source>A refill of this order was asked %1 and is not finished: %2.</source>
        <extracomment>How long ago (&quot;3 hours ago&quot;), then the refill&apos;s status</extracomment>
        <translation>Uma reposição deste pedido foi solicitada %1 e não terminou: %2.</translation>
    </message>
    <message>
        <source>The service offers no cancelling.</source>
        <translation>O serviço não oferece cancelamento.</translation>
    </message>
    <message>
        <source>The order has ended already: %1.</source>
        <translation>O pedido já terminou: %1.</translation>
    </message>
    <message>
        <source>Cancelling has been asked; the provider has not confirmed it yet.</source>
        <translation>O cancelamento foi solicitado; o fornecedor ainda não o confirmou.</translation>
    </message>
    <message>
        <source>Cancelling was asked %1; the provider has not confirmed it yet.</source>
        <extracomment>How long ago (&quot;3 hours ago&quot;)</extracomment>
        <translation>O cancelamento foi solicitado %1; o fornecedor ainda não o confirmou.</translation>
    </message>
    <message>
        <source>The order was placed already.</source>
        <translation>O pedido já foi realizado.</translation>
    </message>
    <message>
        <source>The order was added by its id: its service and link are not known.</source>
        <translation>O pedido foi adicionado pelo ID: seu serviço e seu link são desconhecidos.</translation>
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
        <translation>Só pedidos terminados, com as reposições também terminadas, podem ser ocultados.</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Mostrar de novo</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Excluir de vez…</translation>
    </message>
    <message>
        <source>Only hidden or archived orders can be deleted. Hide them first.</source>
        <translation>Só pedidos ocultos ou arquivados podem ser excluídos. Oculte-os primeiro.</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln again</source>
        <translation>
            <numerusform>Mostrar %Ln de novo</numerusform>
            <numerusform>Mostrar todos os %Ln de novo</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all of these again</source>
        <translation>Mostrar todos estes de novo</translation>
    </message>
    <message numerus="yes">
        <source>Delete all %Ln for good…</source>
        <translation>
            <numerusform>Excluir %Ln de vez…</numerusform>
            <numerusform>Excluir todos os %Ln de vez…</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete all of these for good…</source>
        <translation>Excluir todos estes de vez…</translation>
    </message>
    <message numerus="yes">
        <source>Hide all %Ln shown</source>
        <translation>
            <numerusform>Ocultar %Ln mostrado</numerusform>
            <numerusform>Ocultar todos os %Ln mostrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide all that are shown</source>
        <translation>Ocultar todos os mostrados</translation>
    </message>
    <message>
        <source>Other orders are being put away. Wait until that is done, or stop it.</source>
        <translation>Outros pedidos estão sendo retirados da lista. Espere até terminar ou interrompa.</translation>
    </message>
    <message>
        <source>Hiding orders</source>
        <translation>Ocultando pedidos</translation>
    </message>
    <message>
        <source>Archiving orders</source>
        <translation>Arquivando pedidos</translation>
    </message>
    <message>
        <source>Showing orders again</source>
        <translation>Mostrando pedidos de novo</translation>
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
            <numerusform>%Ln pedido arquivado.</numerusform>
            <numerusform>%Ln pedidos arquivados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) shown again.</source>
        <translation>
            <numerusform>%Ln pedido mostrado de novo.</numerusform>
            <numerusform>%Ln pedidos mostrados de novo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) stay: they have not ended.</source>
        <translation>
            <numerusform>%Ln pedido fica: ainda não terminou.</numerusform>
            <numerusform>%Ln pedidos ficam: ainda não terminaram.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a file of orders</source>
        <translation>Abrir um arquivo de pedidos</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
</context>
<context>
    <name>OrderStatus</name>
    <message>
        <source>Not known yet</source>
        <translation>Ainda desconhecido</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendente</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Concluído</translation>
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
        <translation>Com falha</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
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
        <translation>Salvar</translation>
    </message>
    <message numerus="yes">
        <source>Tags and notes of %n order(s)</source>
        <translation>
            <numerusform>Etiquetas e notas de %n pedido</numerusform>
            <numerusform>Etiquetas e notas de %n pedidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Add to the notes of each</source>
        <translation>Adicionar às notas de cada um</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 de %3)</translation>
    </message>
    <message>
        <source>Only some of them have: %1</source>
        <translation>Só alguns deles têm: %1</translation>
    </message>
    <message>
        <source>Add or remove a tag first.</source>
        <translation>Adicione ou remova primeiro uma etiqueta.</translation>
    </message>
    <message numerus="yes">
        <source>Tags and notes of %n order(s) saved.</source>
        <translation>
            <numerusform>Etiquetas e notas de %n pedido salvas.</numerusform>
            <numerusform>Etiquetas e notas de %n pedidos salvas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderTextCopy</name>
    <message numerus="yes">
        <source>Choose at most %Ln order(s) to be copied as text.</source>
        <translation>
            <numerusform>Escolha no máximo %Ln pedido para copiar como texto.</numerusform>
            <numerusform>Escolha no máximo %Ln pedidos para copiar como texto.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderTicket</name>
    <message>
        <source>No service chosen</source>
        <translation>Nenhum serviço escolhido</translation>
    </message>
    <message>
        <source>Choose a service in the table and its order form opens here.</source>
        <translation>Escolha um serviço na tabela e o formulário dele se abre aqui.</translation>
    </message>
    <message>
        <source>Order ticket</source>
        <translation>Formulário de pedido</translation>
    </message>
    <message>
        <source>Why nothing can be placed</source>
        <translation>Por que nada pode ser pedido</translation>
    </message>
    <message>
        <source>Place order</source>
        <translation>Fazer pedido</translation>
    </message>
    <message>
        <source>Waiting for the ledger…</source>
        <translation>Esperando o registro…</translation>
    </message>
    <message>
        <source>Waiting for the API key…</source>
        <translation>Esperando a chave de API…</translation>
    </message>
    <message>
        <source>Placing…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>An order for this link may have been placed. Look at Orders › Unconfirmed before you place another one.</source>
        <translation>Um pedido para este link talvez tenha sido realizado. Veja em Pedidos › Não confirmados antes de fazer outro.</translation>
    </message>
    <message>
        <source>Order %1 for this link is still running. A second one may be refused, or counted together with it.</source>
        <translation>O pedido %1 para este link ainda está em andamento. Um segundo pode ser recusado ou contado junto com ele.</translation>
    </message>
    <message>
        <source>An order for this link is being sent.</source>
        <translation>Um pedido para este link está sendo enviado.</translation>
    </message>
    <message>
        <source>The price went from %1 to %2.</source>
        <translation>O preço passou de %1 para %2.</translation>
    </message>
    <message>
        <source>The price went from %1 to %2 per 1,000.</source>
        <translation>O preço passou de %1 para %2 por 1.000.</translation>
    </message>
    <message>
        <source>The price went from %1 to %2 per 1,000: this order now costs %3.</source>
        <translation>O preço passou de %1 para %2 por 1.000: este pedido agora custa %3.</translation>
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
        <translation>O pedido não foi aceito. %1 No registro, ele é o pedido %2.</translation>
    </message>
    <message>
        <source>The order was not taken. %1</source>
        <translation>O pedido não foi aceito. %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 a post</source>
        <translation>%1 por publicação</translation>
    </message>
    <message>
        <source>My price per 1,000: %1</source>
        <translation>Meu preço por 1.000: %1</translation>
    </message>
    <message>
        <source>My price: %1 · You earn %2</source>
        <translation>Meu preço: %1 · Você ganha %2</translation>
    </message>
    <message>
        <source>My price: %1 · You lose %2</source>
        <translation>Meu preço: %1 · Você perde %2</translation>
    </message>
    <message>
        <source>Place another one anyway</source>
        <translation>Fazer outro mesmo assim</translation>
    </message>
    <message>
        <source>Place at the new price</source>
        <translation>Pedir pelo novo preço</translation>
    </message>
    <message>
        <source>The order was not sent; you can place it again. %1</source>
        <translation>O pedido não foi enviado; você pode fazê-lo de novo. %1</translation>
    </message>
    <message>
        <source>This order may have been placed. It will not be sent again by itself. Look at Orders › Unconfirmed.</source>
        <translation>Este pedido talvez tenha sido realizado. Ele não será enviado de novo automaticamente. Veja em Pedidos › Não confirmados.</translation>
    </message>
    <message>
        <source>The order could not be written down, so nothing was sent. %1</source>
        <translation>O pedido não pôde ser anotado, por isso nada foi enviado. %1</translation>
    </message>
    <message>
        <source>The provider took the order as %1, but that could not be written down yet. Keep the number.</source>
        <translation>O fornecedor aceitou o pedido como %1, mas isso ainda não pôde ser anotado. Guarde o número.</translation>
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
        <translation>Nada a verificar: só é possível consultar pedidos que têm ID.</translation>
    </message>
    <message>
        <source>It is being asked already; there is no answer yet.</source>
        <translation>A consulta já está em curso; ainda não há resposta.</translation>
    </message>
    <message>
        <source>The provider did not answer for this order.</source>
        <translation>O fornecedor não respondeu sobre este pedido.</translation>
    </message>
    <message>
        <source>Stopped before it was asked.</source>
        <translation>Interrompido antes da consulta.</translation>
    </message>
    <message>
        <source>Order %1: %2</source>
        <translation>Pedido %1: %2</translation>
    </message>
    <message>
        <source>Refill %1: %2</source>
        <translation>Reposição %1: %2</translation>
    </message>
</context>
<context>
    <name>OrderWords</name>
    <message>
        <source>Cancel asked</source>
        <translation>Cancelamento solicitado</translation>
    </message>
    <message>
        <source>%1, late</source>
        <extracomment>A status of an order that runs far longer than its service usually takes.</extracomment>
        <translation>%1, atrasado</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Solicitada</translation>
    </message>
</context>
<context>
    <name>OrdersExport</name>
    <message>
        <source>No orders are shown that could be exported.</source>
        <translation>Não é mostrado nenhum pedido que possa ser exportado.</translation>
    </message>
    <message>
        <source>Export orders</source>
        <translation>Exportar pedidos</translation>
    </message>
    <message>
        <source>These orders, in their order. With all columns, a CSV file can be opened again, also by another Orderdeck: “Open a file of orders…”.</source>
        <translation>Estes pedidos, na sua ordem. Com todas as colunas, um arquivo CSV pode ser aberto de novo, também por outro Orderdeck: “Abrir um arquivo de pedidos…”.</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message numerus="yes">
        <source>What is shown (%Ln order(s))</source>
        <translation>
            <numerusform>O que é mostrado (%Ln pedido)</numerusform>
            <numerusform>O que é mostrado (%Ln pedidos)</numerusform>
        </translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>O que é mostrado</translation>
    </message>
    <message numerus="yes">
        <source>The chosen %Ln</source>
        <translation>
            <numerusform>%Ln escolhido</numerusform>
            <numerusform>Os %Ln escolhidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>As shown</source>
        <translation>Como mostrado</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>Todas as colunas</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln order(s) to %1.</source>
        <translation>
            <numerusform>%Ln pedido exportado para %1.</numerusform>
            <numerusform>%Ln pedidos exportados para %1.</numerusform>
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
        <source>More than %Ln order(s)</source>
        <translation>
            <numerusform>Mais de %Ln pedido</numerusform>
            <numerusform>Mais de %Ln pedidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selecionado</numerusform>
            <numerusform>%Ln selecionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <translation>
            <numerusform>%Ln em andamento</numerusform>
            <numerusform>%Ln em andamento</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, last checked %2</source>
        <translation>%1, última verificação: %2</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>verificando…</translation>
    </message>
    <message numerus="yes">
        <source>next check in %n s</source>
        <translation>
            <numerusform>próxima verificação em %n s</numerusform>
            <numerusform>próxima verificação em %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>next check in %n min</source>
        <translation>
            <numerusform>próxima verificação em %n min</numerusform>
            <numerusform>próxima verificação em %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrdersModel</name>
    <message>
        <source>Loading</source>
        <translation>Carregando</translation>
    </message>
    <message>
        <source>Order ID</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantidade</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Custo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Refill</source>
        <translation>Reposição</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Realizado</translation>
    </message>
    <message>
        <source>Start count</source>
        <translation>Contagem inicial</translation>
    </message>
    <message>
        <source>Remains</source>
        <translation>Restante</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message>
        <source>No order matches “%1”</source>
        <translation>Nenhum pedido corresponde a “%1”</translation>
    </message>
    <message>
        <source>Order ids, links and service names are searched.</source>
        <translation>São pesquisados os IDs de pedido, os links e os nomes de serviço.</translation>
    </message>
    <message>
        <source>No such orders</source>
        <translation>Nenhum pedido assim</translation>
    </message>
    <message>
        <source>No order is of this status and these filters.</source>
        <translation>Nenhum pedido tem este status com estes filtros.</translation>
    </message>
    <message>
        <source>Nothing has this status now.</source>
        <translation>Nenhum pedido tem este status agora.</translation>
    </message>
    <message>
        <source>No order is shown</source>
        <translation>Nenhum pedido é mostrado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) were put away: choose Hidden or Archived among the statuses.</source>
        <translation>
            <numerusform>%Ln pedido foi retirado da lista: escolha Ocultos ou Arquivados entre os status.</numerusform>
            <numerusform>%Ln pedidos foram retirados da lista: escolha Ocultos ou Arquivados entre os status.</numerusform>
        </translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>Ainda não há pedidos</translation>
    </message>
    <message>
        <source>Choose a service, type a link and a quantity, and press Enter. What you place is written down here before it is sent.</source>
        <translation>Escolha um serviço, digite um link e uma quantidade e pressione Enter. O que você pede é anotado aqui antes de ser enviado.</translation>
    </message>
    <message>
        <source>Copy links</source>
        <translation>Copiar links</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Export the chosen…</source>
        <translation>Exportar os escolhidos…</translation>
    </message>
    <message>
        <source>Add tag…</source>
        <translation>Adicionar etiqueta…</translation>
    </message>
    <message>
        <source>Archive old orders…</source>
        <translation>Arquivar pedidos antigos…</translation>
    </message>
    <message>
        <source>Open a file of orders…</source>
        <translation>Abrir um arquivo de pedidos…</translation>
    </message>
    <message>
        <source>Filters of the orders</source>
        <translation>Filtros dos pedidos</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Mais ações</translation>
    </message>
    <message>
        <source>Export orders</source>
        <translation>Exportar pedidos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) copied as text.</source>
        <translation>
            <numerusform>%Ln pedido copiado como texto.</numerusform>
            <numerusform>%Ln pedidos copiados como texto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Limpar a pesquisa</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Limpar todos os filtros</translation>
    </message>
    <message>
        <source>Show all orders</source>
        <translation>Mostrar todos os pedidos</translation>
    </message>
    <message>
        <source>Show the hidden orders</source>
        <translation>Mostrar os pedidos ocultos</translation>
    </message>
    <message>
        <source>Show the archived orders</source>
        <translation>Mostrar os pedidos arquivados</translation>
    </message>
    <message>
        <source>Choose a service</source>
        <translation>Escolher um serviço</translation>
    </message>
    <message numerus="yes">
        <source>So short a text is looked for in the newest %Ln order(s) only. Type one letter more.</source>
        <translation>
            <numerusform>Um texto tão curto só é procurado em %Ln pedido, o mais recente. Digite mais uma letra.</numerusform>
            <numerusform>Um texto tão curto só é procurado nos %Ln pedidos mais recentes. Digite mais uma letra.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrdersSearch</name>
    <message>
        <source>Search orders</source>
        <translation>Pesquisar pedidos</translation>
    </message>
    <message>
        <source>Search orders by id, link, service</source>
        <translation>ID, link ou serviço</translation>
    </message>
    <message>
        <source>What can be searched for</source>
        <translation>O que pode ser pesquisado</translation>
    </message>
</context>
<context>
    <name>OutcomeKeeper</name>
    <message>
        <source>The provider answered with order ID %1, which could not be written down: %2</source>
        <translation>O fornecedor respondeu com o ID do pedido %1, que não pôde ser anotado: %2</translation>
    </message>
</context>
<context>
    <name>Outlook</name>
    <message>
        <source>today %1</source>
        <translation>hoje às&#xa0;%1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>amanhã às&#xa0;%1</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left, %1</source>
        <translation>
            <numerusform>resta cerca de %n&#xa0;minuto, %1</numerusform>
            <numerusform>restam cerca de %n&#xa0;minutos, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left, %1</source>
        <translation>
            <numerusform>resta cerca de %n&#xa0;hora, %1</numerusform>
            <numerusform>restam cerca de %n&#xa0;horas, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n day(s) left, %1</source>
        <translation>
            <numerusform>resta cerca de %n&#xa0;dia, %1</numerusform>
            <numerusform>restam cerca de %n&#xa0;dias, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 / h</source>
        <extracomment>Units in an hour.</extracomment>
        <translation>%1 / h</translation>
    </message>
    <message>
        <source>not enough told yet</source>
        <translation>ainda há poucos dados</translation>
    </message>
    <message>
        <source>not within years at this speed</source>
        <translation>levaria anos a esta velocidade</translation>
    </message>
    <message>
        <source>takes longer than usual</source>
        <translation>leva mais tempo que o habitual</translation>
    </message>
    <message>
        <source>any moment now</source>
        <translation>a qualquer momento</translation>
    </message>
    <message>
        <source>It is told as soon as the provider reported twice what remains, or after the first completed order of the service.</source>
        <translation>É informado assim que o fornecedor disser duas vezes o que resta, ou depois do primeiro pedido concluído do serviço.</translation>
    </message>
    <message>
        <source>By the speed of the last few checks.</source>
        <translation>Pela velocidade das últimas verificações.</translation>
    </message>
    <message numerus="yes">
        <source>By your record of the service: %Ln completed order(s) took %1.</source>
        <translation>
            <numerusform>Pelo seu histórico do serviço: %Ln pedido concluído levou %1.</numerusform>
            <numerusform>Pelo seu histórico do serviço: %Ln pedidos concluídos levaram %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>cerca de %n minuto</numerusform>
            <numerusform>cerca de %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>cerca de %n hora</numerusform>
            <numerusform>cerca de %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n day(s)</source>
        <translation>
            <numerusform>cerca de %n dia</numerusform>
            <numerusform>cerca de %n dias</numerusform>
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
        <translation>Conta</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
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
        <translation>Pesquisar serviços, pedidos, comandos</translation>
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
        <translation>O próprio programa; oferecido sem nenhuma garantia.</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3 or later</source>
        <translation>Licença Pública Geral GNU, versão 3 ou posterior</translation>
    </message>
    <message>
        <source>Windows, network, files, translations.</source>
        <translation>Janelas, rede, arquivos, traduções.</translation>
    </message>
    <message>
        <source>GNU Lesser General Public License, version 3</source>
        <translation>Licença Pública Geral Menor GNU, versão 3</translation>
    </message>
    <message>
        <source>The ledger.</source>
        <translation>O registro.</translation>
    </message>
    <message>
        <source>Public domain</source>
        <translation>Domínio público</translation>
    </message>
    <message>
        <source>The charts.</source>
        <translation>Os gráficos.</translation>
    </message>
    <message>
        <source>Reads what providers answer.</source>
        <translation>Lê o que os fornecedores respondem.</translation>
    </message>
    <message>
        <source>Apache License, version 2.0</source>
        <translation>Licença Apache, versão 2.0</translation>
    </message>
    <message>
        <source>Reads lists of orders.</source>
        <translation>Lê as listas de pedidos.</translation>
    </message>
    <message>
        <source>GNU Lesser General Public License, version 2.1 or later</source>
        <translation>Licença Pública Geral Menor GNU, versão 2.1 ou posterior</translation>
    </message>
    <message>
        <source>Writes exports as workbooks.</source>
        <translation>Grava as exportações como planilhas.</translation>
    </message>
    <message>
        <source>BSD License with two clauses</source>
        <translation>Licença BSD de duas cláusulas</translation>
    </message>
    <message>
        <source>Packs workbooks and the catalogs that are kept.</source>
        <translation>Compacta as planilhas e os catálogos que são guardados.</translation>
    </message>
    <message>
        <source>zlib License</source>
        <translation>Licença zlib</translation>
    </message>
    <message>
        <source>The practice provider&apos;s HTTP server.</source>
        <translation>O servidor HTTP do fornecedor de treino.</translation>
    </message>
    <message>
        <source>MIT License</source>
        <translation>Licença MIT</translation>
    </message>
    <message>
        <source>Keeps API keys in the system&apos;s keychain, where that was chosen.</source>
        <translation>Guarda as chaves de API no chaveiro do sistema, se isso foi escolhido.</translation>
    </message>
    <message>
        <source>Encrypts what goes to providers.</source>
        <translation>Criptografa o que vai para os fornecedores.</translation>
    </message>
    <message>
        <source>The icons.</source>
        <translation>Os ícones.</translation>
    </message>
    <message>
        <source>ISC License; MIT License for those made for Feather</source>
        <translation>Licença ISC; licença MIT para os criados para o Feather</translation>
    </message>
    <message>
        <source>The letters, where the font is installed.</source>
        <translation>As letras, se a fonte estiver instalada.</translation>
    </message>
    <message>
        <source>SIL Open Font License, version 1.1</source>
        <translation>Licença SIL Open Font, versão 1.1</translation>
    </message>
    <message>
        <source>The figures, where the font is installed.</source>
        <translation>Os algarismos, se a fonte estiver instalada.</translation>
    </message>
</context>
<context>
    <name>PlacedChoice</name>
    <message>
        <source>Order id</source>
        <translation>ID do pedido</translation>
    </message>
    <message>
        <source>Check id</source>
        <translation>Verificar ID</translation>
    </message>
    <message>
        <source>Show that order</source>
        <translation>Mostrar esse pedido</translation>
    </message>
    <message>
        <source>Enter the order id from the provider&apos;s own page. The provider is asked about it first; nothing is written down before you confirm.</source>
        <translation>Digite o ID do pedido que aparece na página do fornecedor. Primeiro o fornecedor é consultado sobre ele; nada é anotado antes de você confirmar.</translation>
    </message>
    <message>
        <source>Enter the order id.</source>
        <translation>Digite o ID do pedido.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>Another order of this ledger has this id already.</source>
        <translation>Outro pedido deste registro já tem este ID.</translation>
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
        <translation>Rejeitado</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Não enviado</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Não confirmado</translation>
    </message>
</context>
<context>
    <name>PracticeFault</name>
    <message>
        <source>nobody listens; after: as soon as one request was answered</source>
        <translation>ninguém escuta; after: assim que uma solicitação tiver sido respondida</translation>
    </message>
    <message>
        <source>the connection is closed without a reply</source>
        <translation>a conexão é fechada sem resposta</translation>
    </message>
    <message>
        <source>the connection is reset without a reply</source>
        <translation>a conexão é abortada sem resposta</translation>
    </message>
    <message>
        <source>the reply breaks off in its headers</source>
        <translation>a resposta se interrompe nos cabeçalhos</translation>
    </message>
    <message>
        <source>the reply breaks off in its body</source>
        <translation>a resposta se interrompe no corpo</translation>
    </message>
    <message>
        <source>no reply ever comes</source>
        <translation>nunca chega nenhuma resposta</translation>
    </message>
    <message>
        <source>the reply comes after 45 seconds, late/5 after 5; before: taken only then</source>
        <translation>a resposta chega após 45 segundos, com late/5 após 5; before: só então o que foi solicitado é aceito</translation>
    </message>
    <message>
        <source>HTTP 500 without a word</source>
        <translation>HTTP 500 sem uma palavra</translation>
    </message>
    <message>
        <source>HTTP 500 with words of refusal</source>
        <translation>HTTP 500 com uma mensagem de recusa</translation>
    </message>
    <message>
        <source>HTTP 502 with a web page</source>
        <translation>HTTP 502 com uma página da web</translation>
    </message>
    <message>
        <source>a web page with HTTP 200</source>
        <translation>uma página da web com HTTP 200</translation>
    </message>
    <message>
        <source>an empty reply with HTTP 200</source>
        <translation>uma resposta vazia com HTTP 200</translation>
    </message>
    <message>
        <source>a redirect to another address</source>
        <translation>um redirecionamento para outro endereço</translation>
    </message>
    <message>
        <source>a redirect that a browser would repeat the order to</source>
        <translation>um redirecionamento para o qual um navegador repetiria o pedido</translation>
    </message>
    <message>
        <source>too many requests, 429/30: come again in 30 seconds</source>
        <translation>solicitações demais, 429/30: voltar em 30 segundos</translation>
    </message>
    <message>
        <source>a reply that is no whole JSON</source>
        <translation>uma resposta que não é um JSON completo</translation>
    </message>
    <message>
        <source>words of refusal with HTTP 200</source>
        <translation>uma mensagem de recusa com HTTP 200</translation>
    </message>
    <message>
        <source>words of refusal with HTTP 400</source>
        <translation>uma mensagem de recusa com HTTP 400</translation>
    </message>
    <message>
        <source>success, but without an id</source>
        <translation>sucesso, mas sem um ID</translation>
    </message>
    <message>
        <source>only &quot;late&quot; and &quot;429&quot; take a number of seconds</source>
        <translation>só &quot;late&quot; e &quot;429&quot; aceitam um número de segundos</translation>
    </message>
    <message>
        <source>the seconds are more than 0 and at most 3600</source>
        <translation>os segundos são mais de 0 e no máximo 3600</translation>
    </message>
    <message>
        <source>there is no action &quot;%1&quot;</source>
        <translation>não existe a ação &quot;%1&quot;</translation>
    </message>
    <message>
        <source>a fault is written as [ACTION+…=]FAULT[/SECONDS][:before|:after][*TIMES]</source>
        <translation>uma falha se escreve como [ACTION+…=]FAULT[/SECONDS][:before|:after][*TIMES]</translation>
    </message>
    <message>
        <source>there is no fault &quot;%1&quot;</source>
        <translation>não existe a falha &quot;%1&quot;</translation>
    </message>
    <message>
        <source>faults come &quot;before&quot; or &quot;after&quot;</source>
        <translation>as falhas ocorrem &quot;before&quot; ou &quot;after&quot;</translation>
    </message>
    <message>
        <source>a fault comes at least once</source>
        <translation>uma falha ocorre pelo menos uma vez</translation>
    </message>
    <message>
        <source>&quot;refused&quot; is for every request and to the end</source>
        <translation>&quot;refused&quot; vale para todas as solicitações e até o fim</translation>
    </message>
    <message>
        <source>The fault &quot;%1&quot; makes no sense: %2.</source>
        <translation>A falha &quot;%1&quot; não faz sentido: %2.</translation>
    </message>
    <message>
        <source>Let something go wrong, to see what becomes of it: [ACTION[+ACTION…]=]FAULT[:before|:after][*N], several with commas, such as add=reset:after*3,502:before. Before or after (if nothing is said) the provider has taken what was asked; of add, refill and cancel (or the actions named); always (or N times). FAULT is one of:</source>
        <translation>Faz algo dar errado, para ver o que acontece: [ACTION[+ACTION…]=]FAULT[:before|:after][*N], várias separadas por vírgulas, como add=reset:after*3,502:before. Ocorre antes (before) ou depois (after, se nada for dito) de o fornecedor aceitar o que foi solicitado; em add, refill e cancel (ou nas ações indicadas); sempre (ou N vezes). FAULT é um destes:</translation>
    </message>
</context>
<context>
    <name>PracticeProvider</name>
    <message>
        <source>The practice provider cannot listen on port %1 of this computer. Another program may be using it.</source>
        <translation>O fornecedor de treino não consegue escutar na porta %1 deste computador. Outro programa pode estar usando essa porta.</translation>
    </message>
</context>
<context>
    <name>PriceChart</name>
    <message>
        <source>Price history</source>
        <translation>Histórico de preços</translation>
    </message>
    <message>
        <source>%1 at first</source>
        <translation>%1 no início</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 desde %2</translation>
    </message>
</context>
<context>
    <name>PriceHistory</name>
    <message>
        <source>−%1%</source>
        <translation>−%1%</translation>
    </message>
    <message>
        <source>+%1%</source>
        <translation>+%1%</translation>
    </message>
    <message>
        <source>No price change seen since %1.</source>
        <translation>Nenhuma mudança de preço vista desde %1</translation>
    </message>
    <message>
        <source>No price change seen yet.</source>
        <translation>Nenhuma mudança de preço vista ainda.</translation>
    </message>
    <message>
        <source>From %1 to %2 on %3.</source>
        <translation>De %1 para %2 em %3</translation>
    </message>
    <message>
        <source>From %1 to %2 on %3 (%4).</source>
        <translation>De %1 para %2 em %3 (%4).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) since %1: from %2 to %3, the last on %4.</source>
        <translation>
            <numerusform>%Ln mudança desde %1: de %2 para %3, a última em %4</numerusform>
            <numerusform>%Ln mudanças desde %1: de %2 para %3, a última em %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) since %1: from %2 to %3 (%5), the last on %4.</source>
        <translation>
            <numerusform>%Ln mudança desde %1: de %2 para %3 (%5), a última em %4</numerusform>
            <numerusform>%Ln mudanças desde %1: de %2 para %3 (%5), a última em %4</numerusform>
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
        <translation>Nome</translation>
    </message>
    <message>
        <source>My price per 1,000</source>
        <translation>Meu preço por 1.000</translation>
    </message>
    <message>
        <source>My price per 1,000 (%1)</source>
        <translation>Meu preço por 1.000 (%1)</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moeda</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Price of the package</source>
        <translation>Preço do pacote</translation>
    </message>
</context>
<context>
    <name>ProfilePaths</name>
    <message>
        <source>The folder %1 belongs to another user of this computer, who could exchange what is kept in it. Choose one of your own.</source>
        <translation>A pasta %1 é de outro usuário deste computador, que poderia trocar o que está guardado nela. Escolha uma sua.</translation>
    </message>
    <message>
        <source>Other users of this computer can exchange what is kept in the folder %1. Choose one where only you can write.</source>
        <translation>Outros usuários deste computador podem trocar o que está guardado na pasta %1. Escolha uma em que só você possa gravar.</translation>
    </message>
</context>
<context>
    <name>ProgramWords</name>
    <message>
        <source>Orders you can trust to be placed once, and watched to the end.</source>
        <translation>Pedidos que com certeza são feitos uma só vez e acompanhados até o fim.</translation>
    </message>
    <message>
        <source>Connect your provider account. Your key stays on this computer and goes only to the address that you enter.</source>
        <translation>Conecte sua conta do fornecedor. Sua chave fica neste computador e vai apenas para o endereço que você digitar.</translation>
    </message>
    <message>
        <source>No account, nothing sent anywhere else</source>
        <translation>Sem cadastro, e nada é enviado a nenhum outro lugar</translation>
    </message>
    <message>
        <source>Every order written down before it is sent</source>
        <translation>Cada pedido é anotado antes de ser enviado</translation>
    </message>
    <message>
        <source>Works with any provider that speaks API v2</source>
        <translation>Funciona com qualquer fornecedor que use a API&#xa0;v2</translation>
    </message>
</context>
<context>
    <name>ProviderAddress</name>
    <message>
        <source>Enter the address of the provider&apos;s API.</source>
        <translation>Digite o endereço da API do fornecedor.</translation>
    </message>
    <message>
        <source>This is not a web address. It looks like https://example.com/api/v2.</source>
        <translation>Este não é um endereço da web. Ele tem a forma https://example.com/api/v2.</translation>
    </message>
    <message>
        <source>Leave out names, passwords and what follows a question mark.</source>
        <translation>Omita nomes, senhas e o que vem depois de um ponto de interrogação.</translation>
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
        <translation>Servidor do proxy</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Senha do proxy</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testar</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Conforme o sistema</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
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
        <translation>Acessar fornecedores por</translation>
    </message>
    <message>
        <source>Holds at once, for all accounts. This computer itself, and so the practice provider, is always reached without a proxy.</source>
        <translation>Vale na hora, para todas as contas. Este próprio computador e, portanto, o fornecedor de treino são sempre acessados sem proxy.</translation>
    </message>
    <message>
        <source>Test the proxy</source>
        <translation>Testar o proxy</translation>
    </message>
    <message>
        <source>Test of the proxy</source>
        <translation>Teste do proxy</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>Porta do proxy</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <translation>Usuário do proxy</translation>
    </message>
    <message>
        <source>if it asks for one</source>
        <translation>se ele pedir</translation>
    </message>
    <message>
        <source>Type the name or the address of the proxy. Until then it is not used.</source>
        <translation>Digite o nome ou o endereço do proxy. Até lá, ele não é usado.</translation>
    </message>
    <message>
        <source>This is not the name or the address of a computer.</source>
        <translation>Este não é o nome nem o endereço de um computador.</translation>
    </message>
    <message>
        <source>There is no account at a provider yet to test the way to. The practice provider is on this computer and needs no proxy.</source>
        <translation>Ainda não há nenhuma conta em um fornecedor com a qual testar o caminho. O fornecedor de treino está neste computador e não precisa de proxy.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Consultando %1…</translation>
    </message>
    <message>
        <source>%1 was reached and answered, by the way that the system says.</source>
        <translation>%1 foi alcançado e respondeu, pelo caminho que o sistema indica.</translation>
    </message>
    <message>
        <source>%1 was reached and answered, without a proxy.</source>
        <translation>%1 foi alcançado e respondeu, sem proxy.</translation>
    </message>
    <message>
        <source>%1 was reached and answered, through the proxy %2.</source>
        <translation>%1 foi alcançado e respondeu, pelo proxy %2.</translation>
    </message>
</context>
<context>
    <name>QueryCompleter</name>
    <message>
        <source>Suggestions</source>
        <translation>Sugestões</translation>
    </message>
    <message>
        <source>Tab or Enter takes it</source>
        <translation>Tab ou Enter para aceitar</translation>
    </message>
    <message>
        <source>Ctrl+Space to choose</source>
        <translation>Ctrl+Espaço para escolher</translation>
    </message>
</context>
<context>
    <name>QueryHelp</name>
    <message>
        <source>What can be searched for</source>
        <translation>O que pode ser pesquisado</translation>
    </message>
    <message>
        <source>A click inserts the example</source>
        <translation>Um clique insere o exemplo</translation>
    </message>
    <message>
        <source>A click inserts the example · Ctrl+Space suggests while typing</source>
        <translation>Um clique insere o exemplo · Ctrl+Espaço sugere enquanto você digita</translation>
    </message>
    <message>
        <source>Both words, in any order</source>
        <translation>As duas palavras, em qualquer ordem</translation>
    </message>
    <message>
        <source>Exactly these words</source>
        <translation>Exatamente estas palavras</translation>
    </message>
    <message>
        <source>Without this word</source>
        <translation>Sem esta palavra</translation>
    </message>
    <message>
        <source>One of the two</source>
        <translation>Uma das duas</translation>
    </message>
    <message>
        <source>Brackets say what belongs together</source>
        <translation>Os parênteses indicam o que fica junto</translation>
    </message>
    <message>
        <source>Costs less than 0.5 per 1,000</source>
        <translation>Custa menos de 0.5 por 1.000</translation>
    </message>
    <message>
        <source>Costs from 0.1 to 0.5</source>
        <translation>Custa de 0.1 a 0.5</translation>
    </message>
    <message>
        <source>Orders of 100 are taken</source>
        <translation>Aceita pedidos de 100</translation>
    </message>
    <message>
        <source>Orders of 10,000 are taken</source>
        <translation>Aceita pedidos de 10.000</translation>
    </message>
    <message>
        <source>The service with this id</source>
        <translation>O serviço com este ID</translation>
    </message>
    <message>
        <source>The type has this word</source>
        <translation>O tipo contém esta palavra</translation>
    </message>
    <message>
        <source>The category has these words</source>
        <translation>A categoria contém estas palavras</translation>
    </message>
    <message>
        <source>Of all accounts, those with this word</source>
        <translation>De todas as contas, as que têm esta palavra</translation>
    </message>
    <message>
        <source>With refill; so cancel:no, drip:yes</source>
        <translation>Com reposição; igual cancel:no, drip:yes</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>New in the last 7 days</source>
        <translation>Novos nos últimos 7 dias</translation>
    </message>
    <message>
        <source>The price changed</source>
        <translation>O preço mudou</translation>
    </message>
    <message>
        <source>My orders of it are usually done within 3 hours</source>
        <translation>Meus pedidos costumam ficar prontos em até 3 horas</translation>
    </message>
    <message>
        <source>More than 95% of what I ordered came</source>
        <translation>Chegou mais de 95% do que pedi</translation>
    </message>
    <message>
        <source>No longer offered</source>
        <translation>Não é mais oferecido</translation>
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
        <translation>Você nunca pediu este serviço</translation>
    </message>
    <message numerus="yes">
        <source>None of its %Ln order(s) has ended</source>
        <translation>
            <numerusform>O único pedido dele (%Ln) ainda não terminou</numerusform>
            <numerusform>Nenhum dos %Ln pedidos dele terminou</numerusform>
        </translation>
    </message>
    <message>
        <source>Its orders count no units</source>
        <translation>Os pedidos dele não contam unidades</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 units in %Ln order(s)</source>
        <translation>
            <numerusform>%1 de %2 unidades em %Ln pedido</numerusform>
            <numerusform>%1 de %2 unidades em %Ln pedidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordExport</name>
    <message>
        <source>Export the service record</source>
        <translation>Exportar o histórico de serviços</translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s), exactly as the table shows them.</source>
        <translation>
            <numerusform>%Ln serviço, exatamente como a tabela mostra.</numerusform>
            <numerusform>%Ln serviços, exatamente como a tabela mostra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln service(s) to %1.</source>
        <translation>
            <numerusform>%Ln serviço exportado para %1.</numerusform>
            <numerusform>%Ln serviços exportados para %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Service record</source>
        <translation>Histórico de serviços</translation>
    </message>
    <message>
        <source>About the record</source>
        <translation>Sobre o histórico</translation>
    </message>
    <message>
        <source>Show service</source>
        <translation>Mostrar serviço</translation>
    </message>
    <message>
        <source>Show orders</source>
        <translation>Mostrar pedidos</translation>
    </message>
    <message>
        <source>No services are shown that could be exported.</source>
        <translation>Não é mostrado nenhum serviço que possa ser exportado.</translation>
    </message>
    <message numerus="yes">
        <source>No order in the last %Ln day(s)</source>
        <translation>
            <numerusform>Nenhum pedido no último dia (%Ln)</numerusform>
            <numerusform>Nenhum pedido nos últimos %Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a longer time above.</source>
        <translation>Escolha um período maior acima.</translation>
    </message>
    <message>
        <source>No record yet</source>
        <translation>Ainda não há histórico</translation>
    </message>
    <message>
        <source>Order from a service and it is ranked here: how fast it starts and finishes, how much it delivers, what became of its refills.</source>
        <translation>Peça um serviço e ele é classificado aqui: com que rapidez começa e termina, quanto entrega, o que aconteceu com as reposições dele.</translation>
    </message>
    <message>
        <source>Browse services</source>
        <translation>Explorar serviços</translation>
    </message>
    <message>
        <source>No service matches</source>
        <translation>Nenhum serviço corresponde</translation>
    </message>
    <message>
        <source>No service you ordered has these words.</source>
        <translation>Nenhum serviço que você pediu tem estas palavras.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Limpar a pesquisa</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lendo…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s)</source>
        <translation>
            <numerusform>%Ln serviço</numerusform>
            <numerusform>%Ln serviços</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them with too few ended orders, below the others</source>
        <translation>
            <numerusform>%Ln deles com poucos pedidos terminados, abaixo dos outros</numerusform>
            <numerusform>%Ln deles com poucos pedidos terminados, abaixo dos outros</numerusform>
        </translation>
    </message>
    <message>
        <source>older orders are still looked through: %1</source>
        <translation>pedidos mais antigos ainda estão sendo examinados: %1</translation>
    </message>
    <message numerus="yes">
        <source>times of the last %Ln ended order(s) of each</source>
        <translation>
            <numerusform>tempos do último pedido terminado (%Ln) de cada um</numerusform>
            <numerusform>tempos dos últimos %Ln pedidos terminados de cada um</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordToolbar</name>
    <message>
        <source>Search the record</source>
        <translation>Pesquisar no histórico</translation>
    </message>
    <message>
        <source>Search by service or ID</source>
        <translation>Pesquisar por serviço ou ID</translation>
    </message>
    <message>
        <source>Record of</source>
        <translation>Histórico de</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Todas as contas</translation>
    </message>
    <message>
        <source>Orders placed</source>
        <translation>Pedidos realizados</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 dias</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 dias</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Show orders</source>
        <translation>Mostrar pedidos</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Which orders count: those placed in the last days, or all</source>
        <translation>Quais pedidos contam: os realizados nos últimos dias ou todos</translation>
    </message>
    <message>
        <source>Ended orders to be ranked</source>
        <translation>Mínimo de pedidos terminados</translation>
    </message>
    <message>
        <source>Services with fewer ended orders stand below all others: a few orders prove nothing</source>
        <translation>Serviços com menos pedidos terminados ficam abaixo de todos os outros: poucos pedidos não provam nada</translation>
    </message>
    <message>
        <source>Rank all</source>
        <translation>Classificar todos</translation>
    </message>
    <message numerus="yes">
        <source>Rank from %Ln order(s)</source>
        <translation>
            <numerusform>A partir de %Ln pedido</numerusform>
            <numerusform>A partir de %Ln pedidos</numerusform>
        </translation>
    </message>
    <message>
        <source>The current account or all accounts</source>
        <translation>A conta atual ou todas as contas</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Exportar o que é mostrado</translation>
    </message>
    <message>
        <source>The orders of the chosen service</source>
        <translation>Os pedidos do serviço escolhido</translation>
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
            <numerusform>%Ln concluída</numerusform>
            <numerusform>%Ln concluídas</numerusform>
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
            <numerusform>%Ln rejeitada</numerusform>
            <numerusform>%Ln rejeitadas</numerusform>
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
        <translation>%1%</translation>
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
        <translation>%1 · mais lento: %2</translation>
    </message>
    <message>
        <source>It is not known of any order how long it took.</source>
        <translation>De nenhum pedido se sabe quanto tempo levou.</translation>
    </message>
    <message numerus="yes">
        <source>Known of only %Ln order(s): %1</source>
        <translation>
            <numerusform>Conhecido só de %Ln pedido: %1</numerusform>
            <numerusform>Conhecido só de %Ln pedidos: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Half of the last %Ln order(s) were done within %1; the slowest took %2.</source>
        <translation>
            <numerusform>O último pedido (%Ln) foi concluído em até %1; o mais lento levou %2.</numerusform>
            <numerusform>Metade dos últimos %Ln pedidos foi concluída em até %1; o mais lento levou %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Usually done in %1 (%Ln order(s))</source>
        <translation>
            <numerusform>Em geral concluído em %1 (%Ln pedido)</numerusform>
            <numerusform>Em geral concluído em %1 (%Ln pedidos)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) so far: %1</source>
        <translation>
            <numerusform>%Ln pedido até agora: %1</numerusform>
            <numerusform>%Ln pedidos até agora: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) so far; known to be done in: %1</source>
        <translation>
            <numerusform>%Ln pedido até agora; tempo conhecido: %1</numerusform>
            <numerusform>%Ln pedidos até agora; tempos conhecidos: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) so far; how long they took is not known</source>
        <translation>
            <numerusform>%Ln pedido até agora; não se sabe quanto tempo levou</numerusform>
            <numerusform>%Ln pedidos até agora; não se sabe quanto tempo levaram</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) so far, none completed</source>
        <translation>
            <numerusform>%Ln pedido até agora, não concluído</numerusform>
            <numerusform>%Ln pedidos até agora, nenhum concluído</numerusform>
        </translation>
    </message>
    <message>
        <source>Your last order of this was partial: %1 of %2</source>
        <translation>Seu último pedido deste serviço foi parcial: %1 de %2</translation>
    </message>
    <message>
        <source>Starts in</source>
        <translation>Começa em</translation>
    </message>
    <message>
        <source>Slowest start</source>
        <translation>Início mais lento</translation>
    </message>
    <message>
        <source>Finishes in</source>
        <translation>Termina em</translation>
    </message>
    <message>
        <source>Slowest</source>
        <translation>Mais lento</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregue</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Concluídos</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Parciais</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Cancelados</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Com falha</translation>
    </message>
    <message>
        <source>Short delivery</source>
        <translation>Não entregue</translation>
    </message>
    <message>
        <source>Refills</source>
        <translation>Reposições</translation>
    </message>
</context>
<context>
    <name>RefillActions</name>
    <message>
        <source>Show order</source>
        <translation>Mostrar pedido</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Verificar agora</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Solicitar de novo</translation>
    </message>
    <message>
        <source>Choose one refill first.</source>
        <translation>Escolha primeiro uma só reposição.</translation>
    </message>
    <message>
        <source>Choose refills first.</source>
        <translation>Escolha primeiro as reposições.</translation>
    </message>
    <message>
        <source>Choose a refill first.</source>
        <translation>Escolha primeiro uma reposição.</translation>
    </message>
    <message numerus="yes">
        <source>%n refill(s) checked.</source>
        <translation>
            <numerusform>%n reposição verificada.</numerusform>
            <numerusform>%n reposições verificadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refill(s) belong to an account that was removed: nothing was asked.</source>
        <translation>
            <numerusform>%n reposição pertence a uma conta que foi removida: nada foi consultado.</numerusform>
            <numerusform>%n reposições pertencem a uma conta que foi removida: nada foi consultado.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RefillCells</name>
    <message>
        <source>Asked for its status, the provider says: %1</source>
        <translation>Consultado sobre o status dela, o fornecedor diz: %1</translation>
    </message>
    <message>
        <source>Its status was not told yet.</source>
        <translation>O status dela ainda não foi informado.</translation>
    </message>
    <message>
        <source>Told %1.</source>
        <translation>Informado %1.</translation>
    </message>
    <message>
        <source>asked %1, %2</source>
        <translation>solicitada %1, %2</translation>
    </message>
    <message>
        <source>not changed since it was asked</source>
        <translation>sem mudanças desde que foi solicitada</translation>
    </message>
    <message>
        <source>changed %1, %2</source>
        <translation>mudou %1, %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconhecido</translation>
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
        <translation>Todas as reposições</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Em aberto</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Concluídas</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeitadas</translation>
    </message>
    <message>
        <source>Canceled or failed</source>
        <translation>Canceladas/falhas</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Outras</translation>
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
        <translation>Pendente</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Concluída</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeitada</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Com falha</translation>
    </message>
</context>
<context>
    <name>RefillsExport</name>
    <message>
        <source>Export answers</source>
        <translation>Exportar respostas</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respostas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s), as they are shown.</source>
        <translation>
            <numerusform>%Ln resposta, tal como é mostrada.</numerusform>
            <numerusform>%Ln respostas, tal como são mostradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln answer(s) to %1.</source>
        <translation>
            <numerusform>%Ln resposta exportada para %1.</numerusform>
            <numerusform>%Ln respostas exportadas para %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export refills</source>
        <translation>Exportar reposições</translation>
    </message>
    <message>
        <source>Refills</source>
        <translation>Reposições</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln refill(s) to %1.</source>
        <translation>
            <numerusform>%Ln reposição exportada para %1.</numerusform>
            <numerusform>%Ln reposições exportadas para %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refill(s), as they are shown.</source>
        <translation>
            <numerusform>%Ln reposição, tal como é mostrada.</numerusform>
            <numerusform>%Ln reposições, tal como são mostradas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RefillsModel</name>
    <message>
        <source>Loading</source>
        <translation>Carregando</translation>
    </message>
    <message>
        <source>Refill ID</source>
        <translation>ID da reposição</translation>
    </message>
    <message>
        <source>Order ID</source>
        <translation>ID do pedido</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Solicitada</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Mudança</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
</context>
<context>
    <name>RefillsView</name>
    <message>
        <source>Refill statuses</source>
        <translation>Status das reposições</translation>
    </message>
    <message>
        <source>Accounts of refills</source>
        <translation>Contas das reposições</translation>
    </message>
    <message>
        <source>Search refills</source>
        <translation>Pesquisar reposições</translation>
    </message>
    <message>
        <source>Search refill, order, link or service…</source>
        <translation>Pesquisar reposição, pedido, link ou serviço…</translation>
    </message>
    <message>
        <source>Refills</source>
        <translation>Reposições</translation>
    </message>
    <message>
        <source>Enter shows the order</source>
        <translation>Enter mostra o pedido</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Todas as contas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selecionada</numerusform>
            <numerusform>%Ln selecionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>No refill matches “%1”</source>
        <translation>Nenhuma reposição corresponde a “%1”</translation>
    </message>
    <message>
        <source>Refill ids, order ids, links and service names are searched.</source>
        <translation>São pesquisados os IDs de reposição, os IDs de pedido, os links e os nomes de serviço.</translation>
    </message>
    <message>
        <source>No such refills</source>
        <translation>Nenhuma reposição assim</translation>
    </message>
    <message>
        <source>No refill has this status now.</source>
        <translation>Nenhuma reposição tem este status agora.</translation>
    </message>
    <message>
        <source>No refills yet</source>
        <translation>Ainda não há reposições</translation>
    </message>
    <message>
        <source>When a delivered order drops and its service has refill, choose it in the list of orders and press Refill. Every refill is watched here until the provider has done it or refused it.</source>
        <translation>Quando um pedido entregue perde unidades e o serviço dele oferece reposição, escolha-o na lista de pedidos e pressione Repor. Cada reposição é acompanhada aqui até que o fornecedor a conclua ou a recuse.</translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln refill(s)</source>
        <translation>
            <numerusform>Mais de %Ln reposição</numerusform>
            <numerusform>Mais de %Ln reposições</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refill(s)</source>
        <translation>
            <numerusform>%Ln reposição</numerusform>
            <numerusform>%Ln reposições</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Limpar a pesquisa</translation>
    </message>
    <message>
        <source>Show all refills</source>
        <translation>Mostrar todas as reposições</translation>
    </message>
    <message>
        <source>Show the orders</source>
        <translation>Mostrar os pedidos</translation>
    </message>
</context>
<context>
    <name>ReplyDecoder</name>
    <message>
        <source>Service id %1 comes more than once; orders use the first.</source>
        <translation>O ID de serviço %1 aparece mais de uma vez; os pedidos usam o primeiro.</translation>
    </message>
    <message>
        <source>Entry %1 is not a service.</source>
        <translation>A entrada %1 não é um serviço.</translation>
    </message>
    <message>
        <source>Entry %1 has no service id.</source>
        <translation>A entrada %1 não tem ID de serviço.</translation>
    </message>
    <message>
        <source>Entry %1 has no readable rate.</source>
        <translation>A entrada %1 não tem um preço legível.</translation>
    </message>
    <message>
        <source>Entry %1 is too large.</source>
        <translation>A entrada %1 é grande demais.</translation>
    </message>
    <message>
        <source>The maximum of entry %1 is below its minimum.</source>
        <translation>O máximo da entrada %1 é menor que o mínimo.</translation>
    </message>
    <message>
        <source>A text of entry %1 is too long and was cut off.</source>
        <translation>Um texto da entrada %1 é longo demais e foi cortado.</translation>
    </message>
</context>
<context>
    <name>RestoreQuestion</name>
    <message>
        <source>Restore and restart</source>
        <translation>Restaurar e reiniciar</translation>
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
        <translation>Verificando %1…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>This file cannot be restored. %1</source>
        <translation>Este arquivo não pode ser restaurado. %1</translation>
    </message>
    <message>
        <source>Keep the present ledger</source>
        <translation>Manter o registro atual</translation>
    </message>
    <message>
        <source>The ledger went on meanwhile.</source>
        <translation>O registro mudou nesse meio-tempo.</translation>
    </message>
</context>
<context>
    <name>SalvageReportView</name>
    <message>
        <source>What was saved</source>
        <translation>O que foi recuperado</translation>
    </message>
    <message>
        <source>Of the damaged ledger</source>
        <translation>Do registro danificado</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Recuperado</translation>
    </message>
    <message>
        <source>Only in part</source>
        <translation>Só em parte</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdido</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 ou mais</translation>
    </message>
    <message>
        <source>Everything that the damaged ledger still names was saved.</source>
        <translation>Foi recuperado tudo o que o registro danificado ainda menciona.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n order(s) only the order ID and what happened to it are known; what was ordered is lost.</source>
        <translation>
            <numerusform>De %n pedido só se conhecem o ID e o que aconteceu com ele; o que foi pedido se perdeu.</numerusform>
            <numerusform>De %n pedidos só se conhecem o ID e o que aconteceu com eles; o que foi pedido se perdeu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) are lost altogether. Look for them on the provider&apos;s page and add them by their order IDs.</source>
        <translation>
            <numerusform>%n pedido se perdeu por completo. Procure-o na página do fornecedor e adicione-o pelo ID do pedido.</numerusform>
            <numerusform>%n pedidos se perderam por completo. Procure-os na página do fornecedor e adicione-os pelos IDs dos pedidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could be read but cannot be true; they were left out.</source>
        <translation>
            <numerusform>%n linha pôde ser lida, mas não pode ser verdadeira; foi omitida.</numerusform>
            <numerusform>%n linhas puderam ser lidas, mas não podem ser verdadeiras; foram omitidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file did not say any more where its rows lie: the newest of them may be missing without a trace.</source>
        <translation>O arquivo não dizia mais onde ficam suas linhas: as mais recentes podem faltar sem deixar vestígio.</translation>
    </message>
    <message>
        <source>Orders that were under way when the damage happened may be unknown here. The damaged file is not deleted: it is kept among the backups.</source>
        <translation>Pedidos que estavam sendo enviados quando o dano ocorreu podem ser desconhecidos aqui. O arquivo danificado não é excluído: fica guardado entre os backups.</translation>
    </message>
</context>
<context>
    <name>SearchProblem</name>
    <message>
        <source>What is wrong with the search</source>
        <translation>O que há de errado com a pesquisa</translation>
    </message>
</context>
<context>
    <name>SecondStart</name>
    <message>
        <source>Orderdeck is already running</source>
        <translation>O Orderdeck já está em execução</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>This profile is open in another process, which does not answer. Wait or end it, then start Orderdeck again.</source>
        <translation>Este perfil está aberto em outro processo, que não responde. Espere ou encerre-o e depois inicie o Orderdeck de novo.</translation>
    </message>
    <message>
        <source>This profile is open in process %1, which does not answer. Wait or end it, then start Orderdeck again.</source>
        <translation>Este perfil está aberto no processo %1, que não responde. Espere ou encerre-o e depois inicie o Orderdeck de novo.</translation>
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
        <translation>Nenhum serviço escolhido</translation>
    </message>
    <message>
        <source>Choose a service in the table and what is known of it stands here.</source>
        <translation>Escolha um serviço na tabela e o que se sabe dele aparece aqui.</translation>
    </message>
    <message>
        <source>Service details</source>
        <translation>Detalhes do serviço</translation>
    </message>
    <message>
        <source>MY RECORD</source>
        <translation>MEU HISTÓRICO</translation>
    </message>
    <message>
        <source>MY NOTES</source>
        <translation>MINHAS NOTAS</translation>
    </message>
    <message>
        <source>PRICE HISTORY</source>
        <translation>HISTÓRICO DE PREÇOS</translation>
    </message>
</context>
<context>
    <name>ServiceFacts</name>
    <message>
        <source>No limit given</source>
        <translation>Nenhum limite informado</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Oferecido</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Não oferecido</translation>
    </message>
    <message>
        <source>Price of the package</source>
        <translation>Preço do pacote</translation>
    </message>
    <message>
        <source>Rate per 1000</source>
        <translation>Preço por 1.000</translation>
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
        <translation>Prazo habitual</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Não informado</translation>
    </message>
    <message>
        <source>Refill</source>
        <translation>Reposição</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelamento</translation>
    </message>
    <message>
        <source>Drip-feed</source>
        <translation>Entrega gradual</translation>
    </message>
    <message>
        <source>The provider gives none.</source>
        <translation>O fornecedor não dá nenhuma.</translation>
    </message>
    <message>
        <source>No longer in the catalog</source>
        <translation>Não está mais no catálogo</translation>
    </message>
    <message>
        <source>Name of the service</source>
        <translation>Nome do serviço</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>DESCRIÇÃO</translation>
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
        <translation>Sem espera</translation>
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
        <translation>Computador</translation>
    </message>
    <message>
        <source>Mobile (Android)</source>
        <translation>Celular (Android)</translation>
    </message>
    <message>
        <source>Mobile (iOS)</source>
        <translation>Celular (iOS)</translation>
    </message>
    <message>
        <source>Mixed (mobile)</source>
        <translation>Misto (celular)</translation>
    </message>
    <message>
        <source>Mixed (mobile and desktop)</source>
        <translation>Misto (celular e computador)</translation>
    </message>
    <message>
        <source>Google keyword</source>
        <translation>Palavra-chave do Google</translation>
    </message>
    <message>
        <source>Custom referrer</source>
        <translation>Origem personalizada</translation>
    </message>
    <message>
        <source>Blank referrer</source>
        <translation>Sem origem</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantidade</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentários</translation>
    </message>
    <message>
        <source>Usernames</source>
        <translation>Nomes de usuário</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nome de usuário</translation>
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
        <translation>Mídia</translation>
    </message>
    <message>
        <source>Answer number</source>
        <translation>Número da resposta</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Palavras-chave</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Repetições</translation>
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
        <translation>Publicações</translation>
    </message>
    <message>
        <source>Old posts</source>
        <translation>Publicações antigas</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Validade</translation>
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
        <translation>Tipo de tráfego</translation>
    </message>
    <message>
        <source>Referring URL</source>
        <translation>URL de origem</translation>
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
        <translation>Suas próprias palavras sobre este serviço</translation>
    </message>
    <message>
        <source>Not saved yet, it is tried again: %1</source>
        <translation>Ainda não salvo; nova tentativa em breve: %1</translation>
    </message>
</context>
<context>
    <name>ServicePanel</name>
    <message>
        <source>Order or details</source>
        <translation>Pedido ou detalhes</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
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
        <translation>%1 terminados, %2 em andamento</translation>
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
        <translation>%1 de %2 unidades de pedidos concluídos e parciais não foram entregues</translation>
    </message>
    <message>
        <source>%1 asked, %2 done, %3 rejected</source>
        <translation>%1 solicitadas, %2 concluídas, %3 rejeitadas</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Finishes in</source>
        <translation>Termina em</translation>
    </message>
    <message>
        <source>Slowest</source>
        <translation>Mais lento</translation>
    </message>
    <message>
        <source>Starts in</source>
        <translation>Começa em</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Concluídos</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Parciais</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Cancelados</translation>
    </message>
    <message>
        <source>Short delivery</source>
        <translation>Não entregue</translation>
    </message>
    <message>
        <source>Refills</source>
        <translation>Reposições</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Gasto</translation>
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
        <translation>Ainda não há pedidos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) · last %1</source>
        <translation>
            <numerusform>%Ln pedido · último %1</numerusform>
            <numerusform>%Ln pedidos · último %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s), none placed · last %1</source>
        <translation>
            <numerusform>%Ln pedido, não realizado · último %1</numerusform>
            <numerusform>%Ln pedidos, nenhum realizado · último %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) · %1 spent · last %2</source>
        <translation>
            <numerusform>%Ln pedido · gasto: %1 · último %2</numerusform>
            <numerusform>%Ln pedidos · gasto: %1 · último %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Show orders</source>
        <translation>Mostrar pedidos</translation>
    </message>
    <message>
        <source>Show last order</source>
        <translation>Mostrar último pedido</translation>
    </message>
    <message>
        <source>My record</source>
        <translation>Meu histórico</translation>
    </message>
    <message>
        <source>What it did so far</source>
        <translation>O que ele fez até agora</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not finished</source>
        <translation>
            <numerusform>%Ln não terminado</numerusform>
            <numerusform>%Ln não terminados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServicesExport</name>
    <message>
        <source>Export services</source>
        <translation>Exportar serviços</translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s)</source>
        <translation>
            <numerusform>%Ln serviço</numerusform>
            <numerusform>%Ln serviços</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln coluna</numerusform>
            <numerusform>%Ln colunas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: exactly what the table shows, in its order.</source>
        <translation>%1, %2: exatamente o que a tabela mostra, na mesma ordem.</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln service(s) to %1.</source>
        <translation>
            <numerusform>%Ln serviço exportado para %1.</numerusform>
            <numerusform>%Ln serviços exportados para %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServicesFoot</name>
    <message>
        <source>Show what the provider sent</source>
        <translation>Mostrar o que o fornecedor enviou</translation>
    </message>
    <message>
        <source>Show what changed in the catalog since you looked last</source>
        <translation>Mostrar o que mudou no catálogo desde a sua última visita</translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s)</source>
        <translation>
            <numerusform>%Ln serviço</numerusform>
            <numerusform>%Ln serviços</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing with the last catalog…</source>
        <translation>Comparando com o último catálogo…</translation>
    </message>
    <message>
        <source>Refreshing, %1 so far…</source>
        <translation>Atualizando, %1 até agora…</translation>
    </message>
    <message>
        <source>Waiting for the provider…</source>
        <translation>Esperando o fornecedor…</translation>
    </message>
    <message>
        <source>Catalog from %1</source>
        <translation>Catálogo de %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed since you looked</source>
        <comment>services</comment>
        <translation>
            <numerusform>%Ln mudou desde a sua visita</numerusform>
            <numerusform>%Ln mudaram desde a sua visita</numerusform>
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
        <translation>Ainda está a caminho.</translation>
    </message>
    <message>
        <source>No catalog yet: %1</source>
        <translation>Ainda não há catálogo: %1</translation>
    </message>
    <message>
        <source>↑↓ choose</source>
        <translation>↑↓ escolhe</translation>
    </message>
    <message>
        <source>Enter to the ticket</source>
        <translation>Enter vai ao formulário</translation>
    </message>
    <message>
        <source>%1 favourite</source>
        <extracomment>%1 keys, in a row of short hints what keys do</extracomment>
        <translation>%1 favorito</translation>
    </message>
    <message>
        <source>%1 details</source>
        <translation>%1 detalhes</translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message>
        <source>Services</source>
        <translation>Serviços</translation>
    </message>
    <message>
        <source>The service of this order, %1, is no longer in the catalog.</source>
        <translation>O serviço deste pedido, %1, não está mais no catálogo.</translation>
    </message>
    <message>
        <source>Service %1 is no longer in the catalog.</source>
        <translation>O serviço %1 não está mais no catálogo.</translation>
    </message>
    <message>
        <source>There is no link on the clipboard.</source>
        <translation>Não há nenhum link na área de transferência.</translation>
    </message>
    <message>
        <source>This service takes no link.</source>
        <translation>Este serviço não usa link.</translation>
    </message>
    <message>
        <source>The link is in the ticket. Choose a service to go on.</source>
        <translation>O link está no formulário. Escolha um serviço para continuar.</translation>
    </message>
    <message>
        <source>Service %1 is not in the catalog.</source>
        <translation>O serviço %1 não está no catálogo.</translation>
    </message>
    <message>
        <source>Choose a service, and its order form opens beside the table.</source>
        <translation>Escolha um serviço e o formulário de pedido dele se abre ao lado da tabela.</translation>
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
        <translation>Copiar IDs</translation>
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
        <translation>Pesquisar serviços</translation>
    </message>
    <message>
        <source>Show categories</source>
        <translation>Mostrar categorias</translation>
    </message>
    <message>
        <source>Show order ticket</source>
        <translation>Mostrar formulário de pedido</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Refresh catalog</source>
        <translation>Atualizar catálogo</translation>
    </message>
    <message>
        <source>Bulk order…</source>
        <translation>Pedido em massa…</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Exportar o que é mostrado</translation>
    </message>
    <message>
        <source>Place many orders at once</source>
        <translation>Fazer muitos pedidos de uma vez</translation>
    </message>
    <message>
        <source>What can be searched for</source>
        <translation>O que pode ser pesquisado</translation>
    </message>
    <message>
        <source>Stop refreshing</source>
        <translation>Parar a atualização</translation>
    </message>
</context>
<context>
    <name>SettingsCopy</name>
    <message>
        <source>This is not a file of Orderdeck&apos;s settings.</source>
        <translation>Este não é um arquivo de ajustes do Orderdeck.</translation>
    </message>
    <message>
        <source>These settings come from a newer version of Orderdeck. Update it first.</source>
        <translation>Estes ajustes vêm de uma versão mais nova do Orderdeck. Atualize-o primeiro.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Não foi possível gravar %1: %2</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>Não foi possível ler %1: %2</translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>The disk with %1 is read-only.</source>
        <translation>O disco com %1 é somente leitura.</translation>
    </message>
    <message>
        <source>The disk with %1 is full.</source>
        <translation>O disco com %1 está cheio.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 não é um arquivo.</translation>
    </message>
    <message>
        <source>%1 is read-only.</source>
        <translation>%1 é somente leitura.</translation>
    </message>
    <message>
        <source>The folder of %1 is read-only.</source>
        <translation>A pasta de %1 é somente leitura.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 não pode ser gravado.</translation>
    </message>
    <message>
        <source>Some lines of the settings in %1 could not be read, and no copy of the file could be made. What could be read is used.</source>
        <translation>Algumas linhas dos ajustes em %1 não puderam ser lidas, e não foi possível fazer uma cópia do arquivo. O que pôde ser lido é usado.</translation>
    </message>
    <message>
        <source>Some lines of the settings in %1 could not be read. What could be read is used; the file as it was is kept as %2</source>
        <translation>Algumas linhas dos ajustes em %1 não puderam ser lidas. O que pôde ser lido é usado; o arquivo como estava fica guardado como %2</translation>
    </message>
    <message>
        <source>The settings in %1 could not be read: the file belongs to somebody else. It is kept as %2, and Orderdeck begins with new settings.</source>
        <translation>Os ajustes em %1 não puderam ser lidos: o arquivo pertence a outra pessoa. Ele fica guardado como %2, e o Orderdeck começa com novos ajustes.</translation>
    </message>
    <message>
        <source>Something that is not a file stood at %1, where the settings belong. It is kept as %2, and Orderdeck begins with new settings.</source>
        <translation>Em %1, onde ficam os ajustes, havia algo que não é um arquivo. Isso fica guardado como %2, e o Orderdeck começa com novos ajustes.</translation>
    </message>
    <message>
        <source>What stands at %1 cannot be read as settings nor moved out of the way. Nothing that you change is remembered until it is gone.</source>
        <translation>O que está em %1 não pode ser lido como ajustes nem tirado do caminho. Enquanto estiver ali, nada do que você mudar é lembrado.</translation>
    </message>
    <message>
        <source>What you change is forgotten when Orderdeck ends.</source>
        <translation>O que você mudar será esquecido quando o Orderdeck for encerrado.</translation>
    </message>
    <message>
        <source>Other users of this computer could read %1, which holds your API keys. They no longer can. If you share this computer, have your providers make new keys.</source>
        <translation>Outros usuários deste computador podiam ler %1, que contém suas chaves de API. Agora não podem mais. Se você compartilha este computador, peça chaves novas aos seus fornecedores.</translation>
    </message>
</context>
<context>
    <name>SettingsFileSection</name>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… e mais %n.</numerusform>
            <numerusform>… e mais %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export and import of settings</source>
        <translation>Exportação e importação de ajustes</translation>
    </message>
    <message>
        <source>With the API keys</source>
        <translation>Com as chaves de API</translation>
    </message>
    <message>
        <source>The keys stand in the file unencrypted: whoever has it can spend your balances. Delete it when it has served.</source>
        <translation>As chaves ficam no arquivo sem criptografia: quem o tiver pode gastar seus saldos. Exclua-o quando não precisar mais dele.</translation>
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
        <translation>Contas, favoritos, preços, visualizações e tudo o que se ajusta nesta página. Os pedidos estão no registro, e as chaves ficam aqui, a menos que você as peça.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>What the import changes</source>
        <translation>O que a importação muda</translation>
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
        <translation>Lendo as chaves…</translation>
    </message>
    <message>
        <source>The settings were written to %1, but without the keys that could not be read: %2</source>
        <translation>Os ajustes foram gravados em %1, mas sem as chaves que não puderam ser lidas: %2</translation>
    </message>
    <message>
        <source>The settings were written to %1, without keys.</source>
        <translation>Os ajustes foram gravados em %1, sem chaves.</translation>
    </message>
    <message numerus="yes">
        <source>The settings and %n API key(s) were written to %1</source>
        <translation>
            <numerusform>Os ajustes e %n chave de API foram gravados em %1</numerusform>
            <numerusform>Os ajustes e %n chaves de API foram gravados em %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importar ajustes</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Nothing would change: all of it is here already.</source>
        <translation>Nada mudaria: tudo já está aqui.</translation>
    </message>
    <message>
        <source>Nothing was imported. %1</source>
        <translation>Nada foi importado. %1</translation>
    </message>
    <message>
        <source>The settings were imported. As they were before, without keys, they are kept as %1</source>
        <translation>Os ajustes foram importados. Os anteriores, sem chaves, ficam guardados como %1</translation>
    </message>
</context>
<context>
    <name>SettingsImport</name>
    <message>
        <source>API address</source>
        <translation>Endereço da API</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Nome da conta</translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation>Solicitações por minuto</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>Solicitações simultâneas</translation>
    </message>
    <message>
        <source>Warn below</source>
        <translation>Avisar abaixo de</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Cor</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Row height</source>
        <translation>Altura das linhas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Seconds between checks of orders</source>
        <translation>Segundos entre verificações dos pedidos</translation>
    </message>
    <message>
        <source>Minutes between checks of the balance</source>
        <translation>Minutos entre verificações do saldo</translation>
    </message>
    <message numerus="yes">
        <source>%n other setting(s) change.</source>
        <translation>
            <numerusform>Muda mais %n ajuste.</numerusform>
            <numerusform>Mudam mais %n ajustes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n view(s) that are as they were at first are set up.</source>
        <translation>
            <numerusform>É configurada %n visualização que está como no início.</numerusform>
            <numerusform>São configuradas %n visualizações que estão como no início.</numerusform>
        </translation>
    </message>
    <message>
        <source>The account %1 is added.</source>
        <translation>A conta %1 é adicionada.</translation>
    </message>
    <message>
        <source>%1 gets the API key of the file.</source>
        <translation>%1 recebe a chave de API do arquivo.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n favourite(s) are added.</source>
        <translation>
            <numerusform>%1: %n favorito é adicionado.</numerusform>
            <numerusform>%1: %n favoritos são adicionados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n rule(s) of prices are added or changed.</source>
        <translation>
            <numerusform>%1: %n regra de preços é adicionada ou alterada.</numerusform>
            <numerusform>%1: %n regras de preços são adicionadas ou alteradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 changes from “%2” to “%3”.</source>
        <translation>%1, de “%2” para “%3”.</translation>
    </message>
    <message>
        <source>%1 becomes “%2”.</source>
        <translation>%1, novo valor “%2”.</translation>
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
        <translation>Contas</translation>
    </message>
    <message>
        <source>Checking and limits</source>
        <translation>Verificação e limites</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atalhos</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Privacy and diagnostics</source>
        <translation>Privacidade e diagnóstico</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>provider API key address rename remove delete connect test</source>
        <extracomment>Words by which people may look for the accounts in the settings.</extracomment>
        <translation>fornecedor provedor painel chave de API api key token endereço url renomear mudar nome remover excluir apagar conectar testar adicionar</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Verificação</translation>
    </message>
    <message>
        <source>polling refresh interval how often status seconds minutes</source>
        <extracomment>Words by which people may look for how often providers are asked.</extracomment>
        <translation>atualizar atualização intervalo frequência de quanto em quanto tempo checar checagem consultar status segundos minutos</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>rate throttle speed per minute parallel concurrent connections too many requests 429</source>
        <extracomment>Words by which people may look for how politely an account is asked.</extracomment>
        <translation>limite ritmo taxa velocidade por minuto paralelo simultâneas conexões solicitações demais requisições 429</translation>
    </message>
    <message>
        <source>theme dark mode light night colors density row height compact look</source>
        <extracomment>Words by which people may look for the appearance.</extracomment>
        <translation>tema modo escuro claro noite noturno cores densidade altura das linhas compacto visual aparência</translation>
    </message>
    <message>
        <source>translation locale English numbers dates</source>
        <extracomment>Words by which people may look for the language.</extracomment>
        <translation>tradução idioma língua português brasileiro inglês números datas formato regional</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>ledger copy restore check damage repair mend database file</source>
        <extracomment>Words by which people may look for the copies of the ledger.</extracomment>
        <translation>registro cópia de segurança backup restaurar recuperar verificar dano danificado reparar consertar banco de dados arquivo</translation>
    </message>
    <message>
        <source>Settings in a file</source>
        <translation>Ajustes em um arquivo</translation>
    </message>
    <message>
        <source>export import move another computer copy transfer keys</source>
        <extracomment>Words by which people may look for taking their settings elsewhere.</extracomment>
        <translation>exportar importar mover outro computador copiar transferir chaves configurações</translation>
    </message>
    <message>
        <source>About Orderdeck</source>
        <translation>Sobre o Orderdeck</translation>
    </message>
    <message>
        <source>version licence license GPL help path folder file</source>
        <extracomment>Words by which people may look for what program this is.</extracomment>
        <translation>versão licença GPL software livre ajuda guia caminho pasta arquivo</translation>
    </message>
    <message>
        <source>keyboard keys hotkeys accelerators bindings</source>
        <extracomment>Words by which people may look for the shortcuts.</extracomment>
        <translation>teclado teclas teclas de atalho atalhos de teclado combinações</translation>
    </message>
    <message>
        <source>notifications alerts quiet do not disturb tray autostart login sound background</source>
        <extracomment>Words by which people may look for the notices.</extracomment>
        <translation>notificações avisos alertas silêncio não perturbe bandeja iniciar automaticamente inicialização login som segundo plano</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>socks tor vpn http tunnel firewall internet connection server port password</source>
        <extracomment>Words by which people may look for the proxy.</extracomment>
        <translation>socks tor vpn http túnel firewall internet conexão servidor porta senha usuário</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>CA authority TLS SSL https trust secure self-signed pem der</source>
        <extracomment>Words by which people may look for certificates.</extracomment>
        <translation>CA autoridade TLS SSL https confiança confiar seguro segurança autoassinado pem der</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>logging level debug trace errors requests file</source>
        <extracomment>Words by which people may look for the log.</extracomment>
        <translation>logs registro de eventos nível depuração debug rastreamento trace erros solicitações requisições arquivo</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>bug report support telemetry tracking privacy data version system information</source>
        <extracomment>Words by which people may look for the diagnostics.</extracomment>
        <translation>bug erro falha relatório suporte telemetria rastreamento privacidade dados versão informações do sistema</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Pesquisar ajustes</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Grupos de ajustes</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Limpar a pesquisa</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>No setting matches</source>
        <translation>Nenhum ajuste corresponde</translation>
    </message>
    <message>
        <source>Nothing in the settings has to do with “%1”.</source>
        <extracomment>%1 what was typed</extracomment>
        <translation>Nada nos ajustes tem a ver com “%1”.</translation>
    </message>
    <message>
        <source>database file folder path place move disk size orders history SQLite</source>
        <extracomment>Words by which people may look for the ledger&apos;s file.</extracomment>
        <translation>banco de dados arquivo pasta diretório caminho local lugar mover mudar transferir disco HD pendrive tamanho espaço pedidos histórico SQLite</translation>
    </message>
</context>
<context>
    <name>SettingsSection</name>
    <message>
        <source>Reset this section</source>
        <translation>Redefinir esta seção</translation>
    </message>
    <message>
        <source>Reset this section: %1</source>
        <extracomment>%1 a section of the settings: what is read aloud</extracomment>
        <translation>Redefinir esta seção: %1</translation>
    </message>
</context>
<context>
    <name>SettledState</name>
    <message>
        <source>It was placed: order %1</source>
        <translation>Foi realizado: pedido %1</translation>
    </message>
    <message>
        <source>It is written down with its id and watched like any other order.</source>
        <translation>Está anotado com seu ID e é acompanhado como qualquer outro pedido.</translation>
    </message>
    <message>
        <source>Show in orders</source>
        <translation>Mostrar em Pedidos</translation>
    </message>
    <message>
        <source>It was not placed</source>
        <translation>Não foi realizado</translation>
    </message>
    <message>
        <source>It is written down as not sent. Send it again when you want it.</source>
        <translation>Está anotado como não enviado. Envie-o de novo quando quiser.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de novo</translation>
    </message>
    <message>
        <source>It is being sent</source>
        <translation>Está sendo enviado</translation>
    </message>
    <message>
        <source>The provider has not answered yet.</source>
        <translation>O fornecedor ainda não respondeu.</translation>
    </message>
    <message>
        <source>The provider refused it</source>
        <translation>O fornecedor o recusou</translation>
    </message>
</context>
<context>
    <name>ShortcutsModel</name>
    <message>
        <source>changed</source>
        <translation>mudado</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Atalho</translation>
    </message>
</context>
<context>
    <name>ShortcutsSection</name>
    <message>
        <source>Shortcuts</source>
        <translation>Atalhos</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Pesquisar atalhos</translation>
    </message>
    <message>
        <source>Search by action, place or keys</source>
        <translation>Pesquisar por ação, lugar ou teclas</translation>
    </message>
    <message>
        <source>No shortcut</source>
        <translation>Sem atalho</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Redefinir</translation>
    </message>
    <message>
        <source>Reset all shortcuts</source>
        <translation>Redefinir todos os atalhos</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>Novo atalho</translation>
    </message>
    <message>
        <source>Back to the keys that the action came with</source>
        <translation>Voltar às teclas originais da ação</translation>
    </message>
    <message>
        <source>About the keys</source>
        <translation>Sobre as teclas</translation>
    </message>
    <message>
        <source>Change the shortcut</source>
        <translation>Mudar o atalho</translation>
    </message>
    <message>
        <source>All actions get the keys back that they came with.</source>
        <translation>Todas as ações recuperam suas teclas originais.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Redefinir tudo</translation>
    </message>
    <message>
        <source>No such action</source>
        <translation>Nenhuma ação assim</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <extracomment>The name of an action, and the page on which it is</extracomment>
        <translation>“%1” (%2)</translation>
    </message>
    <message>
        <source>%1 already does %2. Take it from there?</source>
        <extracomment>%1 keys, %2 the action or the actions that have them</extracomment>
        <translation>%1 já é usado para %2. Atribuir aqui?</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Atribuir</translation>
    </message>
    <message>
        <source>All shortcuts are as they came.</source>
        <translation>Todos os atalhos estão como vieram.</translation>
    </message>
</context>
<context>
    <name>SpendingPanel</name>
    <message>
        <source>Spent by</source>
        <translation>Gasto por</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Export spending…</source>
        <translation>Exportar gastos…</translation>
    </message>
    <message>
        <source>No order was placed in this span. What orders cost is added up here by service and by category.</source>
        <translation>Nenhum pedido foi realizado neste período. O que os pedidos custam é somado aqui por serviço e por categoria.</translation>
    </message>
    <message>
        <source>Spent, %1</source>
        <translation>Gasto, %1</translation>
    </message>
    <message>
        <source>Nothing was spent in these days.</source>
        <translation>Nada foi gasto nestes dias.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more, in the export</source>
        <translation>
            <numerusform>e mais %Ln, na exportação</numerusform>
            <numerusform>e mais %Ln, na exportação</numerusform>
        </translation>
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
        <translation>%1 (termo do fornecedor: %2)</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantidade</translation>
    </message>
    <message>
        <source>Start count</source>
        <translation>Contagem inicial</translation>
    </message>
    <message>
        <source>Remains</source>
        <translation>Restante</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Custo</translation>
    </message>
    <message>
        <source>Expected charge</source>
        <translation>Custo previsto</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>no order id was told</source>
        <translation>nenhum ID de pedido foi informado</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
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
        <translation>Última verificação</translation>
    </message>
    <message>
        <source>Made by order</source>
        <translation>Gerado pelo pedido</translation>
    </message>
    <message>
        <source>Orders made</source>
        <translation>Pedidos gerados</translation>
    </message>
    <message>
        <source>Refill %1</source>
        <translation>Reposição %1</translation>
    </message>
    <message>
        <source>%1, asked %2</source>
        <translation>%1, solicitada %2</translation>
    </message>
    <message>
        <source>What happened (local time and its offset from UTC):</source>
        <translation>O que aconteceu (hora local e sua diferença em relação ao UTC):</translation>
    </message>
</context>
<context>
    <name>TableCell</name>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
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
        <translation>Moeda</translation>
    </message>
    <message>
        <source>The workbook could not be made: there is no room for it in %1, or it may not be written to.</source>
        <translation>A planilha não pôde ser criada: não há espaço para ela em %1 ou não é permitido gravar ali.</translation>
    </message>
    <message numerus="yes">
        <source>A workbook holds no more than %Ln row(s). Choose CSV.</source>
        <translation>
            <numerusform>Uma planilha não comporta mais de %Ln linha. Escolha CSV.</numerusform>
            <numerusform>Uma planilha não comporta mais de %Ln linhas. Escolha CSV.</numerusform>
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
        <translation>Enter mostra os pedidos dela, Del a remove</translation>
    </message>
</context>
<context>
    <name>TagEditor</name>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Adicionar etiqueta</translation>
    </message>
    <message>
        <source>Undo removing the tag</source>
        <translation>Desfazer a remoção da etiqueta</translation>
    </message>
    <message>
        <source>“%1” removed</source>
        <translation>“%1” removida</translation>
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
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Salvo como %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Não foi possível gravar %1: %2</translation>
    </message>
</context>
<context>
    <name>TicketCharge</name>
    <message>
        <source>Account of this order</source>
        <translation>Conta deste pedido</translation>
    </message>
    <message>
        <source>Order from</source>
        <extracomment>In front of an account&apos;s name</extracomment>
        <translation>Pedir com</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Custo</translation>
    </message>
    <message>
        <source>What this order will cost</source>
        <translation>Quanto este pedido vai custar</translation>
    </message>
    <message>
        <source>My price</source>
        <translation>Meu preço</translation>
    </message>
    <message>
        <source>Earlier orders</source>
        <translation>Pedidos anteriores</translation>
    </message>
    <message>
        <source>Charge %1</source>
        <extracomment>Spoken by a screen reader while a quantity is typed</extracomment>
        <translation>Custo: %1</translation>
    </message>
    <message>
        <source>more than your balance of %1</source>
        <translation>mais que o seu saldo de %1</translation>
    </message>
    <message>
        <source>leaves %1</source>
        <translation>sobram %1</translation>
    </message>
</context>
<context>
    <name>TicketEditor</name>
    <message>
        <source>day/month/year</source>
        <translation>dia/mês/ano</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Escolher</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
</context>
<context>
    <name>TicketFields</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n linha</numerusform>
            <numerusform>%n linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>Drip-feed: on</source>
        <translation>Entrega gradual: sim</translation>
    </message>
    <message>
        <source>Drip-feed: off</source>
        <translation>Entrega gradual: não</translation>
    </message>
    <message>
        <source>This is needed for the order.</source>
        <translation>Isto é necessário para o pedido.</translation>
    </message>
</context>
<context>
    <name>TicketHeader</name>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Price of the package</source>
        <translation>Preço do pacote</translation>
    </message>
    <message>
        <source>Rate per 1000</source>
        <translation>Preço por 1.000</translation>
    </message>
    <message>
        <source>Usually done in</source>
        <translation>Prazo habitual</translation>
    </message>
    <message>
        <source>Neither refill nor cancel</source>
        <translation>Nem reposição nem cancelamento</translation>
    </message>
    <message>
        <source>Refill and cancel</source>
        <translation>Reposição e cancelamento</translation>
    </message>
    <message>
        <source>Refill</source>
        <translation>Reposição</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelamento</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Oferece</translation>
    </message>
</context>
<context>
    <name>TicketOutcomeBox</name>
    <message>
        <source>Show order</source>
        <translation>Mostrar pedido</translation>
    </message>
    <message>
        <source>Order message</source>
        <translation>Mensagem do pedido</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>This service is no longer in the catalog.</source>
        <translation>Este serviço não está mais no catálogo.</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>just now</source>
        <translation>agora mesmo</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>há %n minuto</numerusform>
            <numerusform>há %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>há %n hora</numerusform>
            <numerusform>há %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>há %n dia</numerusform>
            <numerusform>há %n dias</numerusform>
        </translation>
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
        <translation>ontem</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>TlsFault</name>
    <message>
        <source>Its certificate is signed by an authority that is not trusted on this computer.</source>
        <translation>O certificado dele é assinado por uma autoridade em que este computador não confia.</translation>
    </message>
    <message>
        <source>Its certificate is signed by one that may not vouch for others.</source>
        <translation>O certificado dele é assinado por alguém que não pode atestar outros.</translation>
    </message>
    <message>
        <source>Its certificate is not meant for servers.</source>
        <translation>O certificado dele não é destinado a servidores.</translation>
    </message>
    <message>
        <source>Its certificate has expired, or the clock of this computer is wrong.</source>
        <translation>O certificado dele expirou, ou o relógio deste computador está errado.</translation>
    </message>
    <message>
        <source>Its certificate is not valid yet, or the clock of this computer is wrong.</source>
        <translation>O certificado dele ainda não é válido, ou o relógio deste computador está errado.</translation>
    </message>
    <message>
        <source>Its certificate is for another name.</source>
        <translation>O certificado dele é para outro nome.</translation>
    </message>
    <message>
        <source>Its certificate is signed by itself alone.</source>
        <translation>O certificado dele é assinado apenas por ele mesmo.</translation>
    </message>
    <message>
        <source>It knows only outdated versions of TLS, older than 1.2.</source>
        <translation>Ele conhece apenas versões antigas do TLS, anteriores à 1.2.</translation>
    </message>
    <message>
        <source>Its certificate rests on a key or a signature that is too weak to be trusted.</source>
        <translation>O certificado dele se apoia em uma chave ou assinatura fraca demais para ser confiável.</translation>
    </message>
</context>
<context>
    <name>TrayIcon</name>
    <message numerus="yes">
        <source>%Ln order(s) running</source>
        <translation>
            <numerusform>%Ln pedido em andamento</numerusform>
            <numerusform>%Ln pedidos em andamento</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) attention</source>
        <comment>orders</comment>
        <translation>
            <numerusform>%Ln requer atenção</numerusform>
            <numerusform>%Ln requerem atenção</numerusform>
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
        <translation>Abrir o Orderdeck</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Novo pedido</translation>
    </message>
    <message>
        <source>What happened…</source>
        <translation>O que aconteceu…</translation>
    </message>
    <message>
        <source>Show notices again</source>
        <translation>Mostrar notificações de novo</translation>
    </message>
    <message>
        <source>Pause notices for 1 h</source>
        <translation>Pausar notificações por 1 h</translation>
    </message>
    <message>
        <source>Pause notices until tomorrow</source>
        <translation>Pausar notificações até amanhã</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
</context>
<context>
    <name>UnconfirmedBanner</name>
    <message>
        <source>Unconfirmed orders</source>
        <translation>Pedidos não confirmados</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Examinar</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) may have been placed.</source>
        <translation>
            <numerusform>%n pedido talvez tenha sido realizado.</numerusform>
            <numerusform>%n pedidos talvez tenham sido realizados.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer did not come. It will not be sent again by itself.</source>
        <translation>A resposta não chegou. Nada é enviado de novo automaticamente.</translation>
    </message>
</context>
<context>
    <name>UnconfirmedView</name>
    <message>
        <source>What became of it</source>
        <translation>O que aconteceu com ele</translation>
    </message>
    <message>
        <source>It was placed</source>
        <translation>Foi realizado</translation>
    </message>
    <message>
        <source>Find it</source>
        <translation>Encontrá-lo</translation>
    </message>
    <message>
        <source>It was not placed</source>
        <translation>Não foi realizado</translation>
    </message>
    <message>
        <source>Unconfirmed order</source>
        <translation>Pedido não confirmado</translation>
    </message>
    <message>
        <source>Back to orders</source>
        <translation>Voltar aos pedidos</translation>
    </message>
    <message>
        <source>Which of them</source>
        <translation>Qual deles</translation>
    </message>
    <message>
        <source>Previous unconfirmed order</source>
        <translation>Pedido não confirmado anterior</translation>
    </message>
    <message>
        <source>Next unconfirmed order</source>
        <translation>Próximo pedido não confirmado</translation>
    </message>
    <message>
        <source>WHAT BECAME OF IT?</source>
        <translation>O QUE ACONTECEU COM ELE?</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 de %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more unconfirmed</source>
        <translation>
            <numerusform>mais %Ln não confirmado</numerusform>
            <numerusform>mais %Ln não confirmados</numerusform>
        </translation>
    </message>
    <message>
        <source>no more unconfirmed</source>
        <translation>nenhum outro não confirmado</translation>
    </message>
    <message>
        <source>This order is settled</source>
        <translation>Este pedido está resolvido</translation>
    </message>
    <message>
        <source>This order may have been placed</source>
        <translation>Este pedido talvez tenha sido realizado</translation>
    </message>
    <message>
        <source>There is no unconfirmed order before this one.</source>
        <translation>Não há nenhum pedido não confirmado antes deste.</translation>
    </message>
    <message>
        <source>There is no unconfirmed order after this one.</source>
        <translation>Não há nenhum pedido não confirmado depois deste.</translation>
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
        <translation>Qual lista é mostrada</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Refills</source>
        <translation>Reposições</translation>
    </message>
    <message>
        <source>List of orders</source>
        <translation>Lista de pedidos</translation>
    </message>
    <message>
        <source>List of refills</source>
        <translation>Lista de reposições</translation>
    </message>
</context>
<context>
    <name>WhyEmpty</name>
    <message>
        <source>No account</source>
        <translation>Nenhuma conta</translation>
    </message>
    <message>
        <source>Connect an account to see its services.</source>
        <translation>Conecte uma conta para ver os serviços dela.</translation>
    </message>
    <message>
        <source>No catalog could be loaded</source>
        <translation>Nenhum catálogo pôde ser carregado</translation>
    </message>
    <message>
        <source>The catalog could not be loaded</source>
        <translation>O catálogo não pôde ser carregado</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Loading the catalogs…</source>
        <translation>Carregando os catálogos…</translation>
    </message>
    <message>
        <source>Large catalogs take a few seconds.</source>
        <translation>Catálogos grandes levam alguns segundos.</translation>
    </message>
    <message>
        <source>Loading the catalog…</source>
        <translation>Carregando o catálogo…</translation>
    </message>
    <message>
        <source>A large catalog takes a few seconds.</source>
        <translation>Um catálogo grande leva alguns segundos.</translation>
    </message>
    <message>
        <source>No service matches “%1” under these filters</source>
        <translation>Nenhum serviço corresponde a “%1” com estes filtros</translation>
    </message>
    <message>
        <source>Other services may match without them.</source>
        <translation>Outros serviços podem corresponder sem eles.</translation>
    </message>
    <message>
        <source>Search the whole catalog</source>
        <translation>Pesquisar em todo o catálogo</translation>
    </message>
    <message>
        <source>No service matches “%1”</source>
        <translation>Nenhum serviço corresponde a “%1”</translation>
    </message>
    <message>
        <source>Ids, names and categories are searched.</source>
        <translation>São pesquisados os IDs, os nomes e as categorias.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Limpar a pesquisa</translation>
    </message>
    <message>
        <source>Click the star of a service, and it stands here.</source>
        <translation>Clique na estrela de um serviço e ele aparece aqui.</translation>
    </message>
    <message>
        <source>Click the star of a service or press %1, and it stands here.</source>
        <extracomment>%1 keys</extracomment>
        <translation>Clique na estrela de um serviço ou pressione %1 e ele aparece aqui.</translation>
    </message>
    <message>
        <source>Show all services</source>
        <translation>Mostrar todos os serviços</translation>
    </message>
    <message>
        <source>The catalog is empty</source>
        <translation>O catálogo está vazio</translation>
    </message>
    <message>
        <source>No provider offers services to these accounts now.</source>
        <translation>Nenhum fornecedor oferece serviços a estas contas agora.</translation>
    </message>
    <message>
        <source>The provider offers no services to this account now.</source>
        <translation>O fornecedor não oferece nenhum serviço a esta conta agora.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Consultar de novo</translation>
    </message>
    <message>
        <source>No favourites yet</source>
        <translation>Ainda não há favoritos</translation>
    </message>
    <message>
        <source>No such services</source>
        <translation>Nenhum serviço assim</translation>
    </message>
    <message>
        <source>The catalog has none under these filters now.</source>
        <translation>O catálogo não tem nenhum com estes filtros agora.</translation>
    </message>
</context>
<context>
    <name>WindowDrops</name>
    <message>
        <source>What to do with the file</source>
        <translation>O que fazer com o arquivo</translation>
    </message>
    <message>
        <source>%1 is a table of orders that were placed</source>
        <translation>%1 é uma tabela de pedidos já realizados</translation>
    </message>
    <message>
        <source>%1 is no table of orders of this program</source>
        <translation>%1 não é uma tabela de pedidos deste programa</translation>
    </message>
    <message>
        <source>Add its orders to the ledger…</source>
        <translation>Adicionar os pedidos ao registro…</translation>
    </message>
    <message>
        <source>Place a bulk order from it…</source>
        <translation>Fazer um pedido em massa com ele…</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>Não fazer nada</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A trading desk for orders at providers that speak API v2.</source>
        <translation>Uma mesa de operações para pedidos a fornecedores compatíveis com a API v2.</translation>
    </message>
    <message>
        <source>Keep every file of this run under DIR.</source>
        <translation>Guarda todos os arquivos desta execução em DIR.</translation>
    </message>
    <message>
        <source>Open the practice provider&apos;s account where there is no account yet.</source>
        <translation>Abre a conta do fornecedor de treino onde ainda não há nenhuma conta.</translation>
    </message>
    <message>
        <source>How many times faster than life the practice provider works (10).</source>
        <translation>Quantas vezes mais rápido que na realidade o fornecedor de treino trabalha (10).</translation>
    </message>
    <message>
        <source>Start without a window where the desktop has a tray.</source>
        <translation>Inicia sem janela onde a área de trabalho tem uma bandeja.</translation>
    </message>
    <message>
        <source>What is written to the log in this run: off, errors, requests or everything.</source>
        <translation>O que é anotado no log nesta execução: off (nada), errors (erros), requests (solicitações) ou everything (tudo).</translation>
    </message>
    <message>
        <source>A list of orders to open, or a link such as orderdeck:orders.</source>
        <translation>Uma lista de pedidos a abrir, ou um link como orderdeck:orders.</translation>
    </message>
    <message>
        <source>There is no log level “%1”: off, errors, requests or everything.</source>
        <translation>Não existe o nível de log “%1”: off, errors, requests ou everything.</translation>
    </message>
</context>
</TS>
