<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Orderdeck</source>
        <translation>О программе Orderdeck</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>Компоненты и их лицензии</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Текст лицензии</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Версия %1</translation>
    </message>
    <message>
        <source>Free software: you may use, study, share and change it. It is made of the parts below, each with its own makers and licence.</source>
        <translation>Свободная программа: её можно использовать, изучать, передавать другим и изменять. Она состоит из перечисленных ниже компонентов, у каждого свои авторы и своя лицензия.</translation>
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
        <translation>О программе Orderdeck</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3 or later; it comes without any warranty.</source>
        <translation>Стандартная общественная лицензия GNU (GPL) версии 3 или более поздней; программа поставляется без каких-либо гарантий.</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Copy the ledger&apos;s path</source>
        <translation>Копировать путь к журналу</translation>
    </message>
    <message>
        <source>What happens if…</source>
        <translation>Что будет, если…</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Лицензии</translation>
    </message>
</context>
<context>
    <name>AccountBox</name>
    <message>
        <source>Account</source>
        <translation>Аккаунт</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Добавить аккаунт…</translation>
    </message>
</context>
<context>
    <name>AccountCatalog</name>
    <message>
        <source>The refresh was stopped.</source>
        <translation>Обновление остановлено.</translation>
    </message>
</context>
<context>
    <name>AccountColor</name>
    <message>
        <source>Blue</source>
        <translation>Синий</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Бирюзовый</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Зелёный</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Янтарный</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Оранжевый</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Красный</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Фиолетовый</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Серый</translation>
    </message>
</context>
<context>
    <name>AccountEditor</name>
    <message>
        <source>Account name</source>
        <translation>Имя аккаунта</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>Адрес API</translation>
    </message>
    <message>
        <source>New API key</source>
        <translation>Новый ключ API</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Проверить связь</translation>
    </message>
    <message>
        <source>The kept key, unless you type another</source>
        <translation>Сохранённый ключ, если не ввести другой</translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation>Запросов в минуту</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>Запросов одновременно</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Дайте аккаунту имя.</translation>
    </message>
    <message>
        <source>To test another address, type the key that belongs to it.</source>
        <translation>Чтобы проверить другой адрес, введите ключ, который к нему подходит.</translation>
    </message>
    <message>
        <source>Asking the provider for your balance…</source>
        <translation>Запрос баланса у поставщика…</translation>
    </message>
    <message>
        <source>It works. The balance is %1.</source>
        <translation>Всё работает. Баланс: %1.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
</context>
<context>
    <name>AccountKeyPanel</name>
    <message>
        <source>Show key</source>
        <translation>Показать ключ</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Копировать ключ</translation>
    </message>
    <message>
        <source>Where the key is kept</source>
        <translation>Где хранится ключ</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>Файл настроек</translation>
    </message>
    <message>
        <source>System keychain</source>
        <translation>Связка ключей</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Kept API key</source>
        <translation>Сохранённый ключ API</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Хранится в</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>Ожидание связки ключей…</translation>
    </message>
    <message>
        <source>The keychain of your system encrypts it; you may be asked to unlock it.</source>
        <translation>Ключ шифрует связка ключей вашей системы; возможно, вас попросят её разблокировать.</translation>
    </message>
    <message>
        <source>It lies in orderdeck.ini, a file that only you can read, unencrypted.</source>
        <translation>Ключ лежит без шифрования в файле orderdeck.ini, который можете прочитать только вы.</translation>
    </message>
    <message>
        <source>Hide key</source>
        <translation>Скрыть ключ</translation>
    </message>
    <message>
        <source>Moving the key into the keychain…</source>
        <translation>Ключ переносится в связку ключей…</translation>
    </message>
    <message>
        <source>Moving the key into orderdeck.ini…</source>
        <translation>Ключ переносится в orderdeck.ini…</translation>
    </message>
    <message>
        <source>The key stays where it was. %1</source>
        <translation>Ключ остался на прежнем месте. %1</translation>
    </message>
    <message>
        <source>The key is now in the keychain alone.</source>
        <translation>Теперь ключ хранится только в связке ключей.</translation>
    </message>
    <message>
        <source>The key is now in orderdeck.ini.</source>
        <translation>Теперь ключ хранится в orderdeck.ini.</translation>
    </message>
    <message numerus="yes">
        <source>The key is copied. It leaves the clipboard in %n second(s).</source>
        <translation>
            <numerusform>Ключ скопирован. Из буфера обмена он исчезнет через %n секунду.</numerusform>
            <numerusform>Ключ скопирован. Из буфера обмена он исчезнет через %n секунды.</numerusform>
            <numerusform>Ключ скопирован. Из буфера обмена он исчезнет через %n секунд.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountKeys</name>
    <message>
        <source>The key of this account is being read from the keychain. Nothing is sent before.</source>
        <translation>Ключ этого аккаунта читается из связки ключей. До этого ничего не отправляется.</translation>
    </message>
    <message>
        <source>%1 Nothing is sent without the key.</source>
        <extracomment>Why the key could not be read; a sentence</extracomment>
        <translation>%1 Без ключа ничего не отправляется.</translation>
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
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Аккаунт</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Баланс</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Spent in 30 days</source>
        <translation>Расход за 30 дней</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Хватит, дней</translation>
    </message>
</context>
<context>
    <name>AccountOverviewPanel</name>
    <message>
        <source>All accounts</source>
        <translation>Все аккаунты</translation>
    </message>
    <message>
        <source>Together: %1.</source>
        <translation>Всего: %1.</translation>
    </message>
    <message>
        <source>Together: %1; spent in 30 days: %2.</source>
        <translation>Всего: %1; потрачено за 30&#xa0;дней: %2.</translation>
    </message>
</context>
<context>
    <name>AccountRow</name>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Убрать аккаунт</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Inside this program</source>
        <translation>Внутри этой программы</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Учебный</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Выбран</translation>
    </message>
    <message>
        <source>Remove %1? Its orders stay in the ledger, and it can be added again.</source>
        <translation>Убрать %1? Заказы останутся в журнале, и аккаунт можно будет добавить снова.</translation>
    </message>
    <message>
        <source>Remove %1? Its key is deleted; its orders stay in the ledger.</source>
        <translation>Убрать %1? Ключ будет удалён, заказы останутся в журнале.</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Изменить %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Убрать %1</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Переместить вверх</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Переместить вниз</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>Переместить %1 вверх</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>Переместить %1 вниз</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Нет ключа</translation>
    </message>
    <message>
        <source>Waiting for the keychain</source>
        <translation>Ожидание связки ключей</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation>В связке ключей</translation>
    </message>
</context>
<context>
    <name>AccountsSection</name>
    <message>
        <source>Accounts</source>
        <translation>Аккаунты</translation>
    </message>
    <message>
        <source>There is no account yet.</source>
        <translation>Аккаунтов пока нет.</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Добавить аккаунт…</translation>
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
        <translation>Показать услуги</translation>
    </message>
    <message>
        <source>Show Orders</source>
        <translation>Показать заказы</translation>
    </message>
    <message>
        <source>Show Balance</source>
        <translation>Показать баланс</translation>
    </message>
    <message>
        <source>Show Record</source>
        <translation>Показать статистику</translation>
    </message>
    <message>
        <source>Show Settings</source>
        <translation>Показать настройки</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>Search this page</source>
        <translation>Искать на этой странице</translation>
    </message>
    <message>
        <source>Refresh this page</source>
        <translation>Обновить эту страницу</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Искать везде</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Новый заказ</translation>
    </message>
    <message>
        <source>Bulk order…</source>
        <translation>Массовый заказ…</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>События</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Добавить аккаунт…</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>Переключить светлые и тёмные цвета</translation>
    </message>
    <message>
        <source>Switch between comfortable and compact rows</source>
        <translation>Переключить просторные и плотные строки</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Полный экран</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>В избранное</translation>
    </message>
    <message>
        <source>Details of the service</source>
        <translation>Подробности услуги</translation>
    </message>
    <message>
        <source>Undo the last filter</source>
        <translation>Отменить последний фильтр</translation>
    </message>
    <message>
        <source>Do the filter again</source>
        <translation>Повторить фильтр</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Все аккаунты</translation>
    </message>
    <message>
        <source>Export services…</source>
        <translation>Экспорт услуг…</translation>
    </message>
    <message>
        <source>Refresh catalog</source>
        <translation>Обновить каталог</translation>
    </message>
    <message>
        <source>Paste the link into the ticket</source>
        <translation>Вставить ссылку в форму</translation>
    </message>
    <message>
        <source>Set my price for this service…</source>
        <translation>Задать мою цену для этой услуги…</translation>
    </message>
    <message>
        <source>My prices…</source>
        <translation>Мои цены…</translation>
    </message>
    <message>
        <source>Copy as price list</source>
        <translation>Копировать как прайс-лист</translation>
    </message>
    <message>
        <source>Refill</source>
        <translation>Восполнить</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>Отменить заказ</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Order again</source>
        <translation>Заказать снова</translation>
    </message>
    <message>
        <source>Order for another link</source>
        <translation>Заказать для другой ссылки</translation>
    </message>
    <message>
        <source>Add existing orders…</source>
        <translation>Добавить существующие…</translation>
    </message>
    <message>
        <source>Show refills</source>
        <translation>Показать восполнения</translation>
    </message>
    <message>
        <source>Add tag…</source>
        <translation>Добавить метку…</translation>
    </message>
    <message>
        <source>Copy links</source>
        <translation>Копировать ссылки</translation>
    </message>
    <message>
        <source>Hide the chosen orders</source>
        <translation>Скрыть выбранные заказы</translation>
    </message>
    <message>
        <source>Undo hiding</source>
        <translation>Вернуть скрытые</translation>
    </message>
    <message>
        <source>Archive old orders…</source>
        <translation>Старые заказы в архив…</translation>
    </message>
    <message>
        <source>Open a file of orders…</source>
        <translation>Открыть файл заказов…</translation>
    </message>
    <message>
        <source>Export orders…</source>
        <translation>Экспорт заказов…</translation>
    </message>
    <message>
        <source>Orders of the service</source>
        <translation>Заказы услуги</translation>
    </message>
    <message>
        <source>Export the record…</source>
        <translation>Экспорт статистики…</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Услуги</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Заказы</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Статистика</translation>
    </message>
    <message>
        <source>Menu of what is chosen</source>
        <translation>Меню выбранного</translation>
    </message>
</context>
<context>
    <name>AddExisting</name>
    <message>
        <source>There is no order id in this text.</source>
        <translation>В этом тексте нет ни одного ID заказа.</translation>
    </message>
    <message numerus="yes">
        <source>%n id(s): %1</source>
        <translation>
            <numerusform>%n ID: %1</numerusform>
            <numerusform>%n ID: %1</numerusform>
            <numerusform>%n ID: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there more than once.</source>
        <translation>
            <numerusform>Встречается больше одного раза: %n.</numerusform>
            <numerusform>Встречаются больше одного раза: %n.</numerusform>
            <numerusform>Встречаются больше одного раза: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) hold no id.</source>
        <translation>
            <numerusform>В %n строке нет ID.</numerusform>
            <numerusform>В %n строках нет ID.</numerusform>
            <numerusform>В %n строках нет ID.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests to the provider, at most %1 a minute.</source>
        <translation>
            <numerusform>%n запрос к поставщику, не больше %1 в минуту.</numerusform>
            <numerusform>%n запроса к поставщику, не больше %1 в минуту.</numerusform>
            <numerusform>%n запросов к поставщику, не больше %1 в минуту.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 asked about, %3 added</source>
        <translation>Запрошено %1 из %2, добавлено %3</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) added.</source>
        <translation>
            <numerusform>Добавлен %n заказ.</numerusform>
            <numerusform>Добавлено %n заказа.</numerusform>
            <numerusform>Добавлено %n заказов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were in the ledger already.</source>
        <translation>
            <numerusform>Уже есть в журнале: %n.</numerusform>
            <numerusform>Уже есть в журнале: %n.</numerusform>
            <numerusform>Уже есть в журнале: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be added.</source>
        <translation>
            <numerusform>Не удалось добавить: %n.</numerusform>
            <numerusform>Не удалось добавить: %n.</numerusform>
            <numerusform>Не удалось добавить: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not asked about any more.</source>
        <translation>
            <numerusform>Осталось без запроса: %n.</numerusform>
            <numerusform>Осталось без запроса: %n.</numerusform>
            <numerusform>Осталось без запроса: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AddExistingDialog</name>
    <message>
        <source>Order IDs</source>
        <translation>ID заказов</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Копировать список</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Add orders</source>
        <translation>Добавить заказы</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Add existing orders</source>
        <translation>Существующие заказы</translation>
    </message>
    <message>
        <source>Stopping as soon as the answer to what was asked is there.</source>
        <translation>Остановится, как только придёт ответ на уже отправленный запрос.</translation>
    </message>
    <message>
        <source>Orders that were placed on the provider&apos;s page or with another program. Each id is asked about; what the provider tells is added to the ledger and followed from then on. The provider does not tell service, link and quantity.</source>
        <translation>Заказы, оформленные на странице поставщика или в другой программе. О каждом ID запрашиваются сведения; то, что сообщит поставщик, добавляется в журнал, и дальше за заказом ведётся наблюдение. Услугу, ссылку и количество поставщик не сообщает.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) may have been placed and have no id yet. If one of these is meant, look into it first: added here, it would be in the ledger twice.</source>
        <translation>
            <numerusform>%n заказ, возможно, оформлен, но ID у него ещё нет. Если вы имеете в виду его, сначала разберитесь с ним: добавленный здесь, он окажется в журнале дважды.</numerusform>
            <numerusform>%n заказа, возможно, оформлены, но ID у них ещё нет. Если вы имеете в виду один из них, сначала разберитесь с ним: добавленный здесь, он окажется в журнале дважды.</numerusform>
            <numerusform>%n заказов, возможно, оформлены, но ID у них ещё нет. Если вы имеете в виду один из них, сначала разберитесь с ним: добавленный здесь, он окажется в журнале дважды.</numerusform>
        </translation>
    </message>
    <message>
        <source>23488, 23490-23500
Or one a line, a column of a spreadsheet, the text of the provider&apos;s page</source>
        <translation>23488, 23490-23500
Или по одному в строке, столбец таблицы, текст со страницы поставщика</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>Что удалось понять</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Прогресс</translation>
    </message>
    <message>
        <source>Not added</source>
        <translation>Не добавлены</translation>
    </message>
    <message>
        <source>Orders are being added.</source>
        <translation>Заказы сейчас добавляются.</translation>
    </message>
    <message>
        <source>Paste order ids first.</source>
        <translation>Сначала вставьте ID заказов.</translation>
    </message>
</context>
<context>
    <name>AllCatalogs</name>
    <message>
        <source>The refresh was stopped.</source>
        <translation>Обновление остановлено.</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Все аккаунты</translation>
    </message>
</context>
<context>
    <name>ApiAccount</name>
    <message>
        <source>This is not the address of an API.</source>
        <translation>Это не адрес API.</translation>
    </message>
    <message>
        <source>The address must not hold a user name or a password.</source>
        <translation>В адресе не должно быть имени пользователя и пароля.</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>Адрес должен начинаться с https://.</translation>
    </message>
    <message>
        <source>The address must begin with https://: over http:// everyone on the way could read the key.</source>
        <translation>Адрес должен начинаться с https://: при http:// ключ мог бы прочитать любой на пути запроса.</translation>
    </message>
</context>
<context>
    <name>ApiError</name>
    <message numerus="yes">
        <source>The provider asks to wait %n second(s): too many requests.</source>
        <translation>
            <numerusform>Поставщик просит подождать %n&#xa0;секунду: слишком много запросов.</numerusform>
            <numerusform>Поставщик просит подождать %n&#xa0;секунды: слишком много запросов.</numerusform>
            <numerusform>Поставщик просит подождать %n&#xa0;секунд: слишком много запросов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The provider asks to wait %n second(s). It says: %1</source>
        <translation>
            <numerusform>Поставщик просит подождать %n&#xa0;секунду. Его ответ: %1</numerusform>
            <numerusform>Поставщик просит подождать %n&#xa0;секунды. Его ответ: %1</numerusform>
            <numerusform>Поставщик просит подождать %n&#xa0;секунд. Его ответ: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider asks to wait a little: too many requests.</source>
        <translation>Поставщик просит немного подождать: слишком много запросов.</translation>
    </message>
    <message>
        <source>The provider says: %1</source>
        <translation>Поставщик сообщает: %1</translation>
    </message>
    <message>
        <source>The provider answered with HTTP error %1 and says: %2</source>
        <translation>Поставщик ответил ошибкой HTTP %1 и сообщает: %2</translation>
    </message>
    <message>
        <source>There is nothing at this address (HTTP 404). Check the API address.</source>
        <translation>По этому адресу ничего нет (HTTP 404). Проверьте адрес API.</translation>
    </message>
    <message>
        <source>The provider has a fault of its own (HTTP %1). Try again later.</source>
        <translation>У поставщика внутренний сбой (HTTP %1). Попробуйте позже.</translation>
    </message>
    <message>
        <source>The provider answered with HTTP error %1.</source>
        <translation>Поставщик ответил ошибкой HTTP %1.</translation>
    </message>
    <message>
        <source>The provider refused without saying why.</source>
        <translation>Поставщик отказал, не объяснив почему.</translation>
    </message>
    <message>
        <source>An order for this link is still running at the provider. It says: %1</source>
        <translation>У поставщика ещё выполняется заказ для этой ссылки. Его ответ: %1</translation>
    </message>
    <message>
        <source>The API address must begin with https:// so that the key cannot be read on its way.</source>
        <translation>Адрес API должен начинаться с https://, чтобы ключ нельзя было прочитать в пути.</translation>
    </message>
    <message>
        <source>There is no such host. Check the API address and the connection to the internet.</source>
        <translation>Такого сервера нет. Проверьте адрес API и подключение к интернету.</translation>
    </message>
    <message>
        <source>The host cannot be reached or refuses the connection.</source>
        <translation>Сервер недоступен или отказывает в соединении.</translation>
    </message>
    <message>
        <source>No secure connection (TLS) could be made: the host cannot prove who it is. Nothing was sent.</source>
        <translation>Не удалось установить безопасное соединение (TLS): сервер не может доказать свою подлинность. Ничего не отправлено.</translation>
    </message>
    <message>
        <source>The provider did not answer in time.</source>
        <translation>Поставщик не ответил вовремя.</translation>
    </message>
    <message>
        <source>The connection closed before the answer came.</source>
        <translation>Соединение закрылось раньше, чем пришёл ответ.</translation>
    </message>
    <message>
        <source>The address sends on to another address. It was not followed, to keep the key here.</source>
        <translation>Этот адрес перенаправляет на другой. Переход не выполнен, чтобы ключ не ушёл к посторонним.</translation>
    </message>
    <message>
        <source>The address sends on to %1. It was not followed, to keep the key here. If you trust it, enter it as the API address.</source>
        <translation>Этот адрес перенаправляет на %1. Переход не выполнен, чтобы ключ не ушёл к посторонним. Если вы доверяете новому адресу, укажите его как адрес API.</translation>
    </message>
    <message>
        <source>The answer is a web page, empty or unreadable, not API v2. Check the API address, or try again later: it may be a bot check or maintenance.</source>
        <translation>Ответ — веб-страница, пустой или нечитаемый; это не API v2. Проверьте адрес API или попробуйте позже: возможно, это проверка на роботов или технические работы.</translation>
    </message>
    <message>
        <source>The provider answered, but not in the form of API v2.</source>
        <translation>Поставщик ответил, но не в формате API v2.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer is too long and was cut off.</source>
        <translation>Ответ поставщика слишком длинный и был обрезан.</translation>
    </message>
    <message>
        <source>The call was stopped before the answer came.</source>
        <translation>Запрос остановлен до того, как пришёл ответ.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached, or it does not lead on to the provider. Nothing was sent. Check the proxy in Settings, Network.</source>
        <translation>Прокси недоступен или не ведёт дальше к поставщику. Ничего не отправлено. Проверьте прокси: «Настройки» › «Сеть».</translation>
    </message>
    <message>
        <source>The proxy refuses the user name or the password. Nothing was sent. Check them in Settings, Network.</source>
        <translation>Прокси не принимает имя пользователя или пароль. Ничего не отправлено. Проверьте их: «Настройки» › «Сеть».</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>Внешний вид</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмные</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Просторные</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Плотные</translation>
    </message>
    <message>
        <source>System follows what the desktop is set to.</source>
        <translation>«Как в системе» — так, как настроено на рабочем столе.</translation>
    </message>
    <message>
        <source>How high the rows of tables are.</source>
        <translation>Высота строк в таблицах.</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>Больше контраста</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Stronger inks, thicker lines, and chips with an outline.</source>
        <translation>Более насыщенный текст, более толстые линии и плашки с контуром.</translation>
    </message>
</context>
<context>
    <name>ArchiveSheet</name>
    <message>
        <source>Older than</source>
        <translation>Старше</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дней</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Месяцев</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>В архив</translation>
    </message>
    <message>
        <source>Archive old orders</source>
        <translation>Старые заказы в архив</translation>
    </message>
    <message>
        <source>Archived orders leave the list and stay in the ledger: they are found under “Archived”, and balance and spending count them. Only what has ended is archived; an order that runs again comes back by itself.</source>
        <translation>Заказы в архиве уходят из списка, но остаются в журнале: их можно найти в разделе «В архиве», а баланс и расходы их учитывают. В архив уходят только завершённые заказы; если заказ снова выполняется, он вернётся сам.</translation>
    </message>
    <message>
        <source>Orders to archive</source>
        <translation>Заказы в архив</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>The orders are being counted.</source>
        <translation>Заказы подсчитываются.</translation>
    </message>
    <message>
        <source>A number from 1 to %1</source>
        <translation>Число от 1 до %1</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Подсчёт…</translation>
    </message>
    <message>
        <source>No ended order is as old as that.</source>
        <translation>Настолько старых завершённых заказов нет.</translation>
    </message>
    <message>
        <source>No order that has ended is so old.</source>
        <translation>Настолько старых завершённых заказов нет.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) that have ended, placed before %1</source>
        <translation>
            <numerusform>%Ln завершённый заказ, оформленный до %1</numerusform>
            <numerusform>%Ln завершённых заказа, оформленных до %1</numerusform>
            <numerusform>%Ln завершённых заказов, оформленных до %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message numerus="yes">
        <source>%Ln was/were not placed</source>
        <translation>
            <numerusform>%Ln не оформлен</numerusform>
            <numerusform>%Ln не оформлены</numerusform>
            <numerusform>%Ln не оформлены</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln has/have no refill</source>
        <translation>
            <numerusform>%Ln без восполнения</numerusform>
            <numerusform>%Ln без восполнения</numerusform>
            <numerusform>%Ln без восполнения</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be canceled by their service</source>
        <translation>
            <numerusform>%Ln нельзя отменить по условиям услуги</numerusform>
            <numerusform>%Ln нельзя отменить по условиям услуги</numerusform>
            <numerusform>%Ln нельзя отменить по условиям услуги</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln is/are still running</source>
        <translation>
            <numerusform>%Ln ещё выполняется</numerusform>
            <numerusform>%Ln ещё выполняются</numerusform>
            <numerusform>%Ln ещё выполняются</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln was/were canceled or failed</source>
        <translation>
            <numerusform>%Ln отменён или не удался</numerusform>
            <numerusform>%Ln отменены или не удались</numerusform>
            <numerusform>%Ln отменены или не удались</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln has/have ended already</source>
        <translation>
            <numerusform>%Ln уже завершён</numerusform>
            <numerusform>%Ln уже завершены</numerusform>
            <numerusform>%Ln уже завершены</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln has/have an open refill</source>
        <translation>
            <numerusform>у %Ln восполнение ещё открыто</numerusform>
            <numerusform>у %Ln восполнение ещё открыто</numerusform>
            <numerusform>у %Ln восполнение ещё открыто</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln was/were asked already</source>
        <translation>
            <numerusform>у %Ln отмена уже запрошена</numerusform>
            <numerusform>у %Ln отмена уже запрошена</numerusform>
            <numerusform>у %Ln отмена уже запрошена</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln for another reason</source>
        <translation>
            <numerusform>%Ln по другой причине</numerusform>
            <numerusform>%Ln по другой причине</numerusform>
            <numerusform>%Ln по другой причине</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not asked.</source>
        <translation>
            <numerusform>Не запрошено: %Ln.</numerusform>
            <numerusform>Не запрошено: %Ln.</numerusform>
            <numerusform>Не запрошено: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not asked: %1.</source>
        <extracomment>How many, then the reasons (&quot;30 are still running, 7 have no refill&quot;)</extracomment>
        <translation>
            <numerusform>Не запрошено %Ln: %1.</numerusform>
            <numerusform>Не запрошено %Ln: %1.</numerusform>
            <numerusform>Не запрошено %Ln: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Refill %1</source>
        <translation>Восполнение %1</translation>
    </message>
    <message>
        <source>Cancel asked; canceled when the order&apos;s status says so</source>
        <translation>Отмена запрошена; заказ отменён, когда об этом говорит его статус</translation>
    </message>
    <message>
        <source>%1 The provider may have taken it all the same. It is not asked again by itself.</source>
        <translation>%1 Возможно, поставщик всё же принял запрос. Сама программа его не повторит.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refill(s) asked for.</source>
        <translation>
            <numerusform>Запрошено %Ln восполнение.</numerusform>
            <numerusform>Запрошено %Ln восполнения.</numerusform>
            <numerusform>Запрошено %Ln восполнений.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The provider was asked to cancel %Ln order(s). They are canceled when their status says so.</source>
        <translation>
            <numerusform>У поставщика запрошена отмена %Ln заказа. Заказ отменён, когда об этом говорит его статус.</numerusform>
            <numerusform>У поставщика запрошена отмена %Ln заказов. Заказ отменён, когда об этом говорит его статус.</numerusform>
            <numerusform>У поставщика запрошена отмена %Ln заказов. Заказ отменён, когда об этом говорит его статус.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused by the provider.</source>
        <translation>
            <numerusform>Отклонено поставщиком: %Ln.</numerusform>
            <numerusform>Отклонено поставщиком: %Ln.</numerusform>
            <numerusform>Отклонено поставщиком: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln perhaps taken: the answer was lost.</source>
        <translation>
            <numerusform>Возможно, принято: %Ln, ответ потерян.</numerusform>
            <numerusform>Возможно, принято: %Ln, ответы потеряны.</numerusform>
            <numerusform>Возможно, принято: %Ln, ответы потеряны.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln did not reach the provider.</source>
        <translation>
            <numerusform>Не дошло до поставщика: %Ln.</numerusform>
            <numerusform>Не дошло до поставщика: %Ln.</numerusform>
            <numerusform>Не дошло до поставщика: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking for refills: %1 of %2</source>
        <translation>Запрос восполнений: %1 из %2</translation>
    </message>
    <message>
        <source>Asking to cancel: %1 of %2</source>
        <translation>Запрос отмены: %1 из %2</translation>
    </message>
</context>
<context>
    <name>AskingLine</name>
    <message>
        <source>Asking for refills</source>
        <translation>Запрос восполнений</translation>
    </message>
    <message>
        <source>Asking to cancel</source>
        <translation>Запрос отмены</translation>
    </message>
    <message>
        <source>Stopping; what has been sent gets its answer.</source>
        <translation>Остановка; на уже отправленное придёт ответ.</translation>
    </message>
    <message>
        <source>Show answers</source>
        <translation>Показать ответы</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>The order is not in the ledger any more.</source>
        <translation>Этого заказа больше нет в журнале.</translation>
    </message>
    <message>
        <source>Order %1: %2</source>
        <translation>Заказ %1: %2</translation>
    </message>
</context>
<context>
    <name>AskingModel</name>
    <message>
        <source>Order ID</source>
        <translation>ID заказа</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Услуга</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Аккаунт</translation>
    </message>
</context>
<context>
    <name>AskingSheet</name>
    <message>
        <source>Which answers are shown</source>
        <translation>Какие ответы показаны</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>Show order</source>
        <translation>Показать заказ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Answers about refills</source>
        <translation>Ответы о восполнениях</translation>
    </message>
    <message>
        <source>Answers about cancels</source>
        <translation>Ответы об отмене</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Приняты</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отклонены</translation>
    </message>
    <message>
        <source>Perhaps taken</source>
        <translation>Возможно, приняты</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Не запрошены</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message>
        <source>Orderdeck keeps running</source>
        <translation>Orderdeck продолжает работать</translation>
    </message>
    <message>
        <source>It watches your orders from the tray. Quit it from the menu of its icon there.</source>
        <translation>Программа следит за вашими заказами из системного лотка. Выйти из неё можно через меню её значка.</translation>
    </message>
</context>
<context>
    <name>AuthorityFile</name>
    <message>
        <source>There is no certificate in this file (PEM or DER).</source>
        <translation>В этом файле нет сертификата (PEM или DER).</translation>
    </message>
    <message>
        <source>“%1” is not the certificate of an authority (CA): it cannot vouch for a provider.</source>
        <translation>Сертификат «%1» выдан не центру сертификации (CA): ручаться за поставщика он не может.</translation>
    </message>
    <message>
        <source>“%1” expired on %2.</source>
        <translation>Срок действия «%1» истёк %2.</translation>
    </message>
    <message>
        <source>“%1” is not valid before %2.</source>
        <translation>«%1» ещё не действует: срок начнётся %2.</translation>
    </message>
    <message>
        <source>“%1” rests on a key or a signature that is too weak: others could vouch in its name.</source>
        <translation>«%1» опирается на слишком слабый ключ или подпись: другие могли бы ручаться от его имени.</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Не удалось создать папку %1.</translation>
    </message>
</context>
<context>
    <name>BackupKeeper</name>
    <message>
        <source>An order is under way. Wait for the provider&apos;s answer, then try again.</source>
        <translation>Сейчас отправляется заказ. Дождитесь ответа поставщика и попробуйте ещё раз.</translation>
    </message>
</context>
<context>
    <name>BackupMessages</name>
    <message>
        <source>The ledger is damaged: %1. Mend it before you order more; what can be read will be saved.</source>
        <translation>Журнал повреждён: %1. Исправьте его, прежде чем заказывать дальше; всё, что читается, будет спасено.</translation>
    </message>
    <message>
        <source>Mend…</source>
        <translation>Исправить…</translation>
    </message>
    <message>
        <source>Today&apos;s copy of the ledger could not be made. %1</source>
        <translation>Не удалось сделать сегодняшнюю копию журнала. %1</translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message numerus="yes">
        <source>The ledger is copied each day it changed, and before an update changes it. The last %n daily copies are kept in %1</source>
        <translation>
            <numerusform>Журнал копируется каждый день, когда в нём что-то изменилось, и перед тем, как его изменит обновление. Последние ежедневные копии (%n) хранятся в %1</numerusform>
            <numerusform>Журнал копируется каждый день, когда в нём что-то изменилось, и перед тем, как его изменит обновление. Последние %n ежедневные копии хранятся в %1</numerusform>
            <numerusform>Журнал копируется каждый день, когда в нём что-то изменилось, и перед тем, как его изменит обновление. Последние %n ежедневных копий хранятся в %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking the ledger… step %1 of %2</source>
        <translation>Проверка журнала… шаг %1 из %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Сделать копию…</translation>
    </message>
    <message>
        <source>Restore a file…</source>
        <translation>Восстановить файл…</translation>
    </message>
    <message>
        <source>Check ledger</source>
        <translation>Проверить журнал</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Open the folder of backups</source>
        <translation>Открыть папку резервных копий</translation>
    </message>
    <message>
        <source>There is no copy yet: the first is made by itself.</source>
        <translation>Копий пока нет: первая появится сама.</translation>
    </message>
    <message numerus="yes">
        <source>%n older one(s) are in the folder.</source>
        <translation>
            <numerusform>В папке есть ещё %n более старая.</numerusform>
            <numerusform>В папке есть ещё %n более старые.</numerusform>
            <numerusform>В папке есть ещё %n более старых.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Восстановить…</translation>
    </message>
    <message>
        <source>Restore the copy of %1</source>
        <translation>Восстановить копию от %1</translation>
    </message>
    <message>
        <source>Back up the ledger</source>
        <translation>Резервное копирование журнала</translation>
    </message>
    <message>
        <source>Ledgers (*.sqlite)</source>
        <translation>Журналы (*.sqlite)</translation>
    </message>
    <message>
        <source>Copying the ledger…</source>
        <translation>Копирование журнала…</translation>
    </message>
    <message>
        <source>The ledger was copied to %1</source>
        <translation>Журнал скопирован в %1</translation>
    </message>
    <message>
        <source>The ledger could not be copied to %1. %2</source>
        <translation>Не удалось скопировать журнал в %1. %2</translation>
    </message>
    <message>
        <source>Restore a ledger</source>
        <translation>Восстановление журнала</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>An order is under way. Wait for the provider&apos;s answer, then try again.</source>
        <translation>Сейчас отправляется заказ. Дождитесь ответа поставщика и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Checking the ledger…</source>
        <translation>Проверка журнала…</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>Проверка остановлена.</translation>
    </message>
    <message>
        <source>The ledger could not be checked. %1</source>
        <translation>Не удалось проверить журнал. %1</translation>
    </message>
    <message>
        <source>Mend…</source>
        <translation>Исправить…</translation>
    </message>
</context>
<context>
    <name>BalanceCards</name>
    <message>
        <source>%1 a day</source>
        <translation>%1 в день</translation>
    </message>
    <message>
        <source>nothing spent</source>
        <translation>расходов нет</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Баланс</translation>
    </message>
    <message>
        <source>Spent today</source>
        <translation>Потрачено сегодня</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>За 7&#xa0;дней</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>За 30&#xa0;дней</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>В этом месяце</translation>
    </message>
    <message>
        <source>Lasts about</source>
        <translation>Хватит на</translation>
    </message>
    <message>
        <source>Check balance</source>
        <translation>Проверить баланс</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>проверка…</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>ещё не проверен</translation>
    </message>
    <message>
        <source>checked %1</source>
        <translation>проверен %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln заказ</numerusform>
            <numerusform>%Ln заказа</numerusform>
            <numerusform>%Ln заказов</numerusform>
        </translation>
    </message>
    <message>
        <source>under a day</source>
        <translation>неполный день</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln день</numerusform>
            <numerusform>%Ln дня</numerusform>
            <numerusform>%Ln дней</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing was spent in the last 30 days</source>
        <translation>за последние 30&#xa0;дней расходов не было</translation>
    </message>
    <message numerus="yes">
        <source>at the last %Ln day(s)&apos; rate</source>
        <translation>
            <numerusform>по расходу за %Ln&#xa0;день</numerusform>
            <numerusform>по расходу за %Ln&#xa0;дня</numerusform>
            <numerusform>по расходу за %Ln&#xa0;дней</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BalanceChart</name>
    <message>
        <source>Balance over time</source>
        <translation>Баланс по времени</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>С %1 по %2.</translation>
    </message>
</context>
<context>
    <name>BalanceCheckPanel</name>
    <message>
        <source>Show them</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Разобраться</translation>
    </message>
    <message>
        <source>Balance at first</source>
        <translation>Баланс вначале</translation>
    </message>
    <message>
        <source>Topped up</source>
        <translation>Пополнено</translation>
    </message>
    <message>
        <source>Money back (partial, cancelled)</source>
        <translation>Возвраты (частично, отмены)</translation>
    </message>
    <message>
        <source>Charged by orders here</source>
        <translation>Списано за ваши заказы</translation>
    </message>
    <message>
        <source>Of that not seen in the balance</source>
        <translation>Из этого не видно в балансе</translation>
    </message>
    <message>
        <source>Not explained by your orders</source>
        <translation>Не объяснено заказами</translation>
    </message>
    <message>
        <source>Balance at last</source>
        <translation>Баланс в конце</translation>
    </message>
    <message>
        <source>Does it add up? %1</source>
        <translation>Всё ли сходится? %1</translation>
    </message>
    <message>
        <source>Two checks of the balance are needed to tell whether your orders explain what it did.</source>
        <translation>Чтобы понять, объясняют ли ваши заказы движение баланса, нужны две его проверки.</translation>
    </message>
    <message>
        <source>Your orders explain all that the balance fell by.</source>
        <translation>Ваши заказы полностью объясняют, на сколько уменьшился баланс.</translation>
    </message>
    <message>
        <source>%1 not explained by your orders.</source>
        <translation>Ваши заказы не объясняют %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) in another currency are not counted here.</source>
        <translation>
            <numerusform>%Ln заказ в другой валюте здесь не учтён.</numerusform>
            <numerusform>%Ln заказа в другой валюте здесь не учтены.</numerusform>
            <numerusform>%Ln заказов в другой валюте здесь не учтены.</numerusform>
        </translation>
    </message>
    <message>
        <source>The balance&apos;s currency changed in this span; this is since then.</source>
        <translation>За этот период валюта баланса изменилась; данные — с того времени.</translation>
    </message>
    <message>
        <source>Some amounts are too great to be added up.</source>
        <translation>Некоторые суммы слишком велики, чтобы их сложить.</translation>
    </message>
    <message>
        <source>Orders placed on the provider&apos;s site or with another program look like this. Orders added here by their ID have no time and explain nothing.</source>
        <translation>Так выглядят заказы, оформленные на сайте поставщика или в другой программе. У заказов, добавленных сюда по ID, нет времени, и они ничего не объясняют.</translation>
    </message>
    <message>
        <source>%1 of it matches an unconfirmed order.</source>
        <translation>Часть этой суммы, %1, совпадает с неподтверждённым заказом.</translation>
    </message>
</context>
<context>
    <name>BalanceChip</name>
    <message>
        <source>Balance</source>
        <translation>Баланс</translation>
    </message>
    <message>
        <source>The balance is not known yet.</source>
        <translation>Баланс пока неизвестен.</translation>
    </message>
    <message>
        <source>The balance is below the amount you want to be warned at.</source>
        <translation>Баланс ниже суммы, при которой вы просили предупредить.</translation>
    </message>
    <message>
        <source>Balance of this account</source>
        <translation>Баланс этого аккаунта</translation>
    </message>
</context>
<context>
    <name>BalanceEvent</name>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln заказ</numerusform>
            <numerusform>%Ln заказа</numerusform>
            <numerusform>%Ln заказов</numerusform>
        </translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Заказы</translation>
    </message>
    <message>
        <source>Top-up</source>
        <translation>Пополнение</translation>
    </message>
    <message>
        <source>Money back</source>
        <translation>Возврат</translation>
    </message>
    <message>
        <source>Not explained</source>
        <translation>Не объяснено</translation>
    </message>
    <message>
        <source>Not charged</source>
        <translation>Не списано</translation>
    </message>
    <message>
        <source>%1 cost %2, from %3 to %4.</source>
        <translation>%1 на сумму %2, с %3 по %4.</translation>
    </message>
    <message>
        <source>The balance rose by %1 more than orders gave back, between %2 and %3.</source>
        <translation>Баланс вырос на %1 больше, чем вернули заказы, между %2 и %3.</translation>
    </message>
    <message>
        <source>%1 came back for partial, cancelled or failed orders, between %2 and %3.</source>
        <translation>За частично выполненные, отменённые или неудавшиеся заказы вернулось %1, между %2 и %3.</translation>
    </message>
    <message>
        <source>The balance fell by %1 that your orders do not explain, between %2 and %3.</source>
        <translation>Баланс уменьшился на %1, чего ваши заказы не объясняют, между %2 и %3.</translation>
    </message>
    <message>
        <source>An unconfirmed order of that time would cost just this.</source>
        <translation>Неподтверждённый заказ того времени стоил бы ровно столько.</translation>
    </message>
    <message>
        <source>Orders were to cost %1 more than the balance fell by, between %2 and %3.</source>
        <translation>Заказы должны были стоить на %1 больше, чем уменьшился баланс, между %2 и %3.</translation>
    </message>
</context>
<context>
    <name>BalanceEventsModel</name>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Заказы</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
</context>
<context>
    <name>BalanceEventsPanel</name>
    <message>
        <source>What moved the balance</source>
        <translation>Что изменило баланс</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Виды</translation>
    </message>
    <message>
        <source>Export what moved the balance…</source>
        <translation>Экспорт изменений баланса…</translation>
    </message>
    <message>
        <source>Nothing moved the balance in this span. Orders, top-ups and money back are listed here, and what your orders do not explain.</source>
        <translation>За этот период ничто не изменило баланс. Здесь показываются заказы, пополнения, возвраты и то, чего ваши заказы не объясняют.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message numerus="yes">
        <source>%Ln older one(s) are not listed; the sums have them.</source>
        <translation>
            <numerusform>Ещё %Ln более старое не показано; в суммах оно учтено.</numerusform>
            <numerusform>Ещё %Ln более старых не показаны; в суммах они учтены.</numerusform>
            <numerusform>Ещё %Ln более старых не показаны; в суммах они учтены.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing moved the balance in these days.</source>
        <translation>За эти дни ничто не изменило баланс.</translation>
    </message>
</context>
<context>
    <name>BalanceExport</name>
    <message numerus="yes">
        <source>%1: %Ln row(s), with exact amounts and times.</source>
        <translation>
            <numerusform>%1: %Ln строка, с точными суммами и временем.</numerusform>
            <numerusform>%1: %Ln строки, с точными суммами и временем.</numerusform>
            <numerusform>%1: %Ln строк, с точными суммами и временем.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln row(s) to %1.</source>
        <translation>
            <numerusform>Экспортирована %Ln строка в %1.</numerusform>
            <numerusform>Экспортированы %Ln строки в %1.</numerusform>
            <numerusform>Экспортировано %Ln строк в %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export what moved the balance</source>
        <translation>Экспорт изменений баланса</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Баланс</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>По</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Заказы</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Export spending</source>
        <translation>Экспорт расходов</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>Расходы</translation>
    </message>
    <message>
        <source>Service ID</source>
        <translation>ID услуги</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Услуга</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Потрачено</translation>
    </message>
</context>
<context>
    <name>BalanceHistoryPanel</name>
    <message>
        <source>+%1 on %2</source>
        <translation>+%1 (%2)</translation>
    </message>
    <message>
        <source>top-up %1</source>
        <translation>пополнение %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n earlier</source>
        <translation>
            <numerusform>%1 и ещё %n раньше</numerusform>
            <numerusform>%1 и ещё %n раньше</numerusform>
            <numerusform>%1 и ещё %n раньше</numerusform>
        </translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Баланс</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Чтение…</translation>
    </message>
    <message>
        <source>The line begins with the second check of the balance. Every check is kept.</source>
        <translation>Линия начинается со второй проверки баланса. Каждая проверка сохраняется.</translation>
    </message>
    <message>
        <source>Fewer than two checks of the balance lie in this span. Every check is kept, and the line begins with the second one.</source>
        <translation>На этот период приходится меньше двух проверок баланса. Каждая проверка сохраняется, и линия начинается со второй.</translation>
    </message>
    <message>
        <source>warn below %1</source>
        <translation>порог %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln заказ</numerusform>
            <numerusform>%Ln заказа</numerusform>
            <numerusform>%Ln заказов</numerusform>
        </translation>
    </message>
    <message>
        <source>money back %1</source>
        <translation>возврат %1</translation>
    </message>
    <message>
        <source>not explained %1</source>
        <translation>не объяснено %1</translation>
    </message>
    <message>
        <source>not charged %1</source>
        <translation>не списано %1</translation>
    </message>
</context>
<context>
    <name>BalancePage</name>
    <message>
        <source>No account</source>
        <translation>Нет аккаунта</translation>
    </message>
    <message>
        <source>Connect an account first; its balance and what it spends stand here then.</source>
        <translation>Сначала подключите аккаунт: здесь появятся его баланс и расходы.</translation>
    </message>
    <message>
        <source>The balance of %1 is %2, below your warning of %3.</source>
        <translation>Баланс аккаунта %1 — %2, это ниже порога предупреждения %3.</translation>
    </message>
    <message>
        <source>less than a day</source>
        <translation>меньше дня</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln day(s)</source>
        <translation>
            <numerusform>около %Ln дня</numerusform>
            <numerusform>около %Ln дней</numerusform>
            <numerusform>около %Ln дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The balance of %1 lasts for %2 at this rate; your warning is at %Ln day(s).</source>
        <translation>
            <numerusform>При таком расходе баланс аккаунта %1 скоро закончится: осталось %2. Порог предупреждения: %Ln день.</numerusform>
            <numerusform>При таком расходе баланс аккаунта %1 скоро закончится: осталось %2. Порог предупреждения: %Ln дня.</numerusform>
            <numerusform>При таком расходе баланс аккаунта %1 скоро закончится: осталось %2. Порог предупреждения: %Ln дней.</numerusform>
        </translation>
    </message>
    <message>
        <source>Below your warning of %1</source>
        <translation>Ниже порога предупреждения %1</translation>
    </message>
    <message>
        <source>The last check failed. %1</source>
        <translation>Последняя проверка не удалась. %1</translation>
    </message>
    <message numerus="yes">
        <source>Less than your warning of %Ln day(s)</source>
        <translation>
            <numerusform>Меньше порога предупреждения: %Ln день</numerusform>
            <numerusform>Меньше порога предупреждения: %Ln дня</numerusform>
            <numerusform>Меньше порога предупреждения: %Ln дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln заказ</numerusform>
            <numerusform>%Ln заказа</numerusform>
            <numerusform>%Ln заказов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 by %2; %3 a day over %Ln day(s), less what came back</source>
        <extracomment>What was spent, by how many orders, what that makes a day, over how many days</extracomment>
        <translation>
            <numerusform>%1: %2; %3 в день за %Ln день, за вычетом возвратов</numerusform>
            <numerusform>%1: %2; %3 в день за %Ln дня, за вычетом возвратов</numerusform>
            <numerusform>%1: %2; %3 в день за %Ln дней, за вычетом возвратов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BalanceRange</name>
    <message>
        <source>24 hours</source>
        <translation>24&#xa0;часа</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7&#xa0;дней</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30&#xa0;дней</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90&#xa0;дней</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>этот месяц</translation>
    </message>
    <message>
        <source>all time</source>
        <translation>всё время</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Two days, the first and the last of a span</extracomment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>BalanceRangeBar</name>
    <message>
        <source>Span</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24&#xa0;ч</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7&#xa0;д</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30&#xa0;д</translation>
    </message>
    <message>
        <source>90 d</source>
        <translation>90&#xa0;д</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Этот месяц</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Даты</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>По</translation>
    </message>
</context>
<context>
    <name>BalanceWarning</name>
    <message>
        <source>Write an amount such as %1 or %2.</source>
        <translation>Введите сумму, например %1 или %2.</translation>
    </message>
    <message>
        <source>The amount cannot be below zero.</source>
        <translation>Сумма не может быть меньше нуля.</translation>
    </message>
    <message>
        <source>Write a number of days such as 7.</source>
        <translation>Введите число дней, например 7.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln day(s).</source>
        <translation>
            <numerusform>Не больше %Ln дня.</numerusform>
            <numerusform>Не больше %Ln дней.</numerusform>
            <numerusform>Не больше %Ln дней.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BalanceWarningPanel</name>
    <message>
        <source>Warn below</source>
        <translation>Предупреждать ниже</translation>
    </message>
    <message>
        <source>Warn when it lasts less than</source>
        <translation>Если хватит меньше чем на</translation>
    </message>
    <message>
        <source>Low balance</source>
        <translation>Низкий баланс</translation>
    </message>
    <message>
        <source>Said once, and marked until it is topped up.</source>
        <translation>Предупредит один раз; отметка — до пополнения.</translation>
    </message>
    <message>
        <source>No warning</source>
        <translation>Без предупреждения</translation>
    </message>
    <message>
        <source>days</source>
        <translation>дней</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close message</source>
        <translation>Закрыть сообщение</translation>
    </message>
</context>
<context>
    <name>BatchStrip</name>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>Что сейчас делается</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Прогресс</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 из %3</translation>
    </message>
</context>
<context>
    <name>BellButton</name>
    <message>
        <source>What happened</source>
        <translation>События</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Ничего нового</translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln new</source>
        <translation>
            <numerusform>Больше %Ln нового</numerusform>
            <numerusform>Больше %Ln новых</numerusform>
            <numerusform>Больше %Ln новых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln новое</numerusform>
            <numerusform>%Ln новых</numerusform>
            <numerusform>%Ln новых</numerusform>
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
        <translation>Заказ %1 для этой ссылки выполняется</translation>
    </message>
    <message>
        <source>An order for this link may have been placed already</source>
        <translation>Заказ для этой ссылки, возможно, уже оформлен</translation>
    </message>
    <message>
        <source>An order for this link is being sent</source>
        <translation>Заказ для этой ссылки отправляется</translation>
    </message>
    <message>
        <source>Same as line %1</source>
        <translation>То же, что строка %1</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готова</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Услуга</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Стоимость</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Other fields</source>
        <translation>Другие поля</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln строка</numerusform>
            <numerusform>%Ln строки</numerusform>
            <numerusform>%Ln строк</numerusform>
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
        <translation>%1 за пост</translation>
    </message>
</context>
<context>
    <name>BulkFiles</name>
    <message>
        <source>Open a list of orders</source>
        <translation>Открыть список заказов</translation>
    </message>
    <message>
        <source>Lists of orders (*.csv *.tsv *.txt)</source>
        <translation>Списки заказов (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Не удаётся записать %1: %2</translation>
    </message>
</context>
<context>
    <name>BulkHead</name>
    <message>
        <source>Open file…</source>
        <translation>Открыть файл…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>Очистить список</translation>
    </message>
    <message>
        <source>Bulk order</source>
        <translation>Массовый заказ</translation>
    </message>
    <message>
        <source>Close bulk order</source>
        <translation>Закрыть массовый заказ</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
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
        <translation>Проверить строки</translation>
    </message>
    <message>
        <source>Many orders at once</source>
        <translation>Много заказов сразу</translation>
    </message>
    <message>
        <source>Drop a file here, open one, paste from a spreadsheet, or type: service | link | quantity, one order a line. A first line that names the columns as the API&apos;s parameters allows every type of order.</source>
        <translation>Перетащите сюда файл, откройте его, вставьте строки из таблицы или введите: услуга | ссылка | количество, по одному заказу в строке. Если в первой строке столбцы названы как параметры API, можно заказать услуги любого типа.</translation>
    </message>
    <message>
        <source>Lines to order</source>
        <translation>Строки для заказа</translation>
    </message>
    <message>
        <source>Write or paste lines first.</source>
        <translation>Сначала введите или вставьте строки.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Прогресс</translation>
    </message>
    <message>
        <source>Download a template…</source>
        <translation>Скачать шаблон…</translation>
    </message>
    <message>
        <source>Earlier lists</source>
        <translation>Прежние списки</translation>
    </message>
</context>
<context>
    <name>BulkLine</name>
    <message>
        <source>“%1” is not for services of the type %2: empty it.</source>
        <translation>«%1» не для услуг типа %2: очистите это поле.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>Не указано: «%1».</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A field&apos;s name, then what is wrong with its content: &quot;Quantity: Order at least 100 for this service.&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The service&apos;s ID is missing.</source>
        <translation>Не указан ID услуги.</translation>
    </message>
    <message>
        <source>Service %1 is not in this catalog.</source>
        <translation>Услуги %1 нет в этом каталоге.</translation>
    </message>
    <message>
        <source>This service is no longer in the catalog.</source>
        <translation>Этой услуги больше нет в каталоге.</translation>
    </message>
</context>
<context>
    <name>BulkLineEditor</name>
    <message>
        <source>Service</source>
        <translation>Услуга</translation>
    </message>
    <message>
        <source>Close line</source>
        <translation>Закрыть строку</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Строка %1</translation>
    </message>
    <message>
        <source>Leave out: %1</source>
        <translation>Пропустить: %1</translation>
    </message>
</context>
<context>
    <name>BulkOrders</name>
    <message>
        <source>Bulk order</source>
        <translation>Массовый заказ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how far a list came, and how long it takes</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1. It is paused: %Ln line(s) wait.</source>
        <translation>
            <numerusform>%1. Список приостановлен: ожидает %Ln строка.</numerusform>
            <numerusform>%1. Список приостановлен: ожидают %Ln строки.</numerusform>
            <numerusform>%1. Список приостановлен: ожидают %Ln строк.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. It is paused: %2</source>
        <translation>%1. Список приостановлен: %2</translation>
    </message>
    <message>
        <source>%1. It stopped by itself: %2</source>
        <translation>%1. Список остановился сам: %2</translation>
    </message>
    <message>
        <source>%1. It came to its end.</source>
        <translation>%1. Список завершён.</translation>
    </message>
    <message numerus="yes">
        <source>A bulk order of %Ln line(s) is prepared and not placed.</source>
        <translation>
            <numerusform>Массовый заказ на %Ln строку подготовлен, но не оформлен.</numerusform>
            <numerusform>Массовый заказ на %Ln строки подготовлен, но не оформлен.</numerusform>
            <numerusform>Массовый заказ на %Ln строк подготовлен, но не оформлен.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
</context>
<context>
    <name>BulkPatience</name>
    <message numerus="yes">
        <source>Something is wrong at the provider: %n line(s) in a row may or may not have been placed. Look there before you go on.</source>
        <translation>
            <numerusform>У поставщика что-то не так: неизвестно, оформлена ли %n строка подряд. Посмотрите у него, прежде чем продолжать.</numerusform>
            <numerusform>У поставщика что-то не так: неизвестно, оформлены ли %n строки подряд. Посмотрите у него, прежде чем продолжать.</numerusform>
            <numerusform>У поставщика что-то не так: неизвестно, оформлены ли %n строк подряд. Посмотрите у него, прежде чем продолжать.</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider does not accept the API key. %1</source>
        <translation>Поставщик не принимает ключ API. %1</translation>
    </message>
    <message>
        <source>The balance does not suffice for this line. %1</source>
        <translation>Баланса не хватает для этой строки. %1</translation>
    </message>
    <message>
        <source>The provider keeps asking to wait. %1</source>
        <translation>Поставщик раз за разом просит подождать. %1</translation>
    </message>
    <message>
        <source>The provider cannot be reached. %1</source>
        <translation>Поставщик недоступен. %1</translation>
    </message>
</context>
<context>
    <name>BulkPlacer</name>
    <message>
        <source>The program ended while this list was being placed.</source>
        <translation>Программа завершилась, пока оформлялся этот список.</translation>
    </message>
    <message>
        <source>The list was paused before this line was sent.</source>
        <translation>Список приостановлен до отправки этой строки.</translation>
    </message>
    <message>
        <source>The provider took this line as order %1, but that cannot be written down: %2</source>
        <translation>Поставщик принял эту строку как заказ %1, но записать это не удалось: %2</translation>
    </message>
    <message>
        <source>The ledger cannot be read or written, and nothing is sent that is not written down: %1</source>
        <translation>Журнал не удаётся прочитать или записать, а незаписанное не отправляется: %1</translation>
    </message>
</context>
<context>
    <name>BulkPreview</name>
    <message>
        <source>Which lines are shown</source>
        <translation>Какие строки показаны</translation>
    </message>
    <message>
        <source>Remove faulty</source>
        <translation>Убрать ошибочные</translation>
    </message>
    <message>
        <source>Export faulty…</source>
        <translation>Экспорт ошибочных…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готовы</translation>
    </message>
    <message>
        <source>Already running</source>
        <translation>Уже выполняются</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Повторы</translation>
    </message>
    <message>
        <source>Faulty</source>
        <translation>Ошибочные</translation>
    </message>
    <message>
        <source>Export the faulty lines</source>
        <translation>Экспорт ошибочных строк</translation>
    </message>
    <message>
        <source>faulty-lines.csv</source>
        <translation>faulty-lines.csv</translation>
    </message>
    <message>
        <source>No line is faulty.</source>
        <translation>Ошибочных строк нет.</translation>
    </message>
</context>
<context>
    <name>BulkPreviewFoot</name>
    <message numerus="yes">
        <source>Place %Ln order(s) for %1? That takes %2, at %3.</source>
        <translation>
            <numerusform>Оформить %Ln заказ на сумму %1? Это займёт %2: %3.</numerusform>
            <numerusform>Оформить %Ln заказа на сумму %1? Это займёт %2: %3.</numerusform>
            <numerusform>Оформить %Ln заказов на сумму %1? Это займёт %2: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 It is more than your balance of %2: placing will stop where the money ends.</source>
        <translation>%1 Это больше вашего баланса %2: оформление остановится, когда закончатся деньги.</translation>
    </message>
    <message numerus="yes">
        <source>Place the %Ln that are already running too</source>
        <translation>
            <numerusform>Оформить и %Ln, который уже выполняется</numerusform>
            <numerusform>Оформить и %Ln, которые уже выполняются</numerusform>
            <numerusform>Оформить и %Ln, которые уже выполняются</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Place the %Ln that are repeated too</source>
        <translation>
            <numerusform>Оформить и %Ln повтор</numerusform>
            <numerusform>Оформить и %Ln повтора</numerusform>
            <numerusform>Оформить и %Ln повторов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Place the %Ln that are repeated or already running too</source>
        <translation>
            <numerusform>Оформить и %Ln, который повторяется или уже выполняется</numerusform>
            <numerusform>Оформить и %Ln, которые повторяются или уже выполняются</numerusform>
            <numerusform>Оформить и %Ln, которые повторяются или уже выполняются</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nothing to place yet</source>
        <translation>Пока нечего оформлять</translation>
    </message>
    <message numerus="yes">
        <source>Place %Ln order(s)</source>
        <translation>
            <numerusform>Оформить %Ln заказ</numerusform>
            <numerusform>Оформить %Ln заказа</numerusform>
            <numerusform>Оформить %Ln заказов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkReader</name>
    <message>
        <source>This is not a file.</source>
        <translation>Это не файл.</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1</source>
        <translation>Не удаётся открыть файл: %1</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Не удаётся прочитать файл: %1</translation>
    </message>
</context>
<context>
    <name>BulkResult</name>
    <message>
        <source>Not placed: the list was stopped</source>
        <translation>Не оформлен: список остановлен</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ожидает</translation>
    </message>
    <message>
        <source>May have been placed</source>
        <translation>Возможно, оформлен</translation>
    </message>
    <message>
        <source>%1; the order was deleted since</source>
        <translation>%1; заказ с тех пор удалён</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Услуга</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Стоимость</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Order ID</source>
        <translation>ID заказа</translation>
    </message>
</context>
<context>
    <name>BulkResultModel</name>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Услуга</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Стоимость</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Order ID</source>
        <translation>ID заказа</translation>
    </message>
</context>
<context>
    <name>BulkRun</name>
    <message>
        <source>Which lines are shown</source>
        <translation>Какие строки показаны</translation>
    </message>
    <message>
        <source>Try the failed ones again</source>
        <translation>Повторить неудавшиеся</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Оформлены</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>Не оформлены</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Не подтверждены</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ожидают</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>No line has failed.</source>
        <translation>Неудавшихся строк нет.</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln order(s) again that were refused or never sent, for %1?</source>
        <translation>
            <numerusform>Отправить снова %Ln заказ, отклонённый или не отправленный, на сумму %1?</numerusform>
            <numerusform>Отправить снова %Ln заказа, отклонённые или не отправленные, на сумму %1?</numerusform>
            <numerusform>Отправить снова %Ln заказов, отклонённых или не отправленных, на сумму %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln again</source>
        <translation>
            <numerusform>Отправить снова %Ln</numerusform>
            <numerusform>Отправить снова %Ln</numerusform>
            <numerusform>Отправить снова %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the results</source>
        <translation>Экспорт результатов</translation>
    </message>
    <message>
        <source>bulk-order-results.csv</source>
        <translation>bulk-order-results.csv</translation>
    </message>
</context>
<context>
    <name>BulkRunFoot</name>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>New bulk order</source>
        <translation>Новый массовый заказ</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Прогресс</translation>
    </message>
    <message>
        <source>Lines done</source>
        <translation>Готовые строки</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Waiting for the provider; it goes on by itself · safe to close</source>
        <translation>Ожидание поставщика; продолжится само · окно можно закрыть</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>%1 · %2 · safe to close</source>
        <translation>%1 · %2 · окно можно закрыть</translation>
    </message>
    <message numerus="yes">
        <source>Paused · %Ln line(s) wait · safe to close</source>
        <translation>
            <numerusform>Пауза · ожидает %Ln строка · окно можно закрыть</numerusform>
            <numerusform>Пауза · ожидают %Ln строки · окно можно закрыть</numerusform>
            <numerusform>Пауза · ожидают %Ln строк · окно можно закрыть</numerusform>
        </translation>
    </message>
    <message>
        <source>It is paused: %1</source>
        <translation>Приостановлено: %1</translation>
    </message>
    <message>
        <source>It stopped by itself at line %1: %2</source>
        <translation>Остановилось само на строке %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Stopped · %Ln line(s) were never sent</source>
        <translation>
            <numerusform>Остановлено · %Ln строка не отправлена</numerusform>
            <numerusform>Остановлено · %Ln строки не отправлены</numerusform>
            <numerusform>Остановлено · %Ln строк не отправлено</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: every order was placed.</source>
        <translation>Готово: все заказы оформлены.</translation>
    </message>
    <message>
        <source>Done. What is unconfirmed may have been placed: look into it in Orders before anything is sent again.</source>
        <translation>Готово. Неподтверждённые заказы, возможно, оформлены: разберитесь с ними в разделе «Заказы», прежде чем что-либо отправлять снова.</translation>
    </message>
    <message>
        <source>Done. The provider&apos;s words stand beside each line that was not placed.</source>
        <translation>Готово. Рядом с каждой неоформленной строкой — слова поставщика.</translation>
    </message>
</context>
<context>
    <name>BulkSheet</name>
    <message>
        <source>Bulk order</source>
        <translation>Массовый заказ</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>Файл %1 записан.</translation>
    </message>
    <message>
        <source>Save a template</source>
        <translation>Сохранить шаблон</translation>
    </message>
    <message>
        <source>bulk-order-template.csv</source>
        <translation>bulk-order-template.csv</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file&apos;s name, and why it is refused</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Yes, place %Ln order(s)</source>
        <translation>
            <numerusform>Да, оформить %Ln заказ</numerusform>
            <numerusform>Да, оформить %Ln заказа</numerusform>
            <numerusform>Да, оформить %Ln заказов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop for good? %Ln line(s) will not be placed; what was placed stays placed.</source>
        <translation>
            <numerusform>Остановить окончательно? %Ln строка не будет оформлена; оформленное останется оформленным.</numerusform>
            <numerusform>Остановить окончательно? %Ln строки не будут оформлены; оформленное останется оформленным.</numerusform>
            <numerusform>Остановить окончательно? %Ln строк не будут оформлены; оформленное останется оформленным.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop the list</source>
        <translation>Остановить список</translation>
    </message>
    <message>
        <source>The list could not be written down, so nothing of it was sent: %1</source>
        <translation>Список не удалось записать, поэтому из него ничего не отправлено: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln строка</numerusform>
            <numerusform>%Ln строки</numerusform>
            <numerusform>%Ln строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) left</source>
        <translation>
            <numerusform>Осталась %Ln строка</numerusform>
            <numerusform>Осталось %Ln строки</numerusform>
            <numerusform>Осталось %Ln строк</numerusform>
        </translation>
    </message>
    <message>
        <source>New bulk order</source>
        <translation>Новый массовый заказ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln заказ</numerusform>
            <numerusform>%Ln заказа</numerusform>
            <numerusform>%Ln заказов</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Чтение…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Проверка…</translation>
    </message>
    <message>
        <source>The lines are checked as soon as the catalog is there.</source>
        <translation>Строки будут проверены, как только появится каталог.</translation>
    </message>
    <message numerus="yes">
        <source>Quit Orderdeck? %Ln prepared line(s) that are not placed would be lost.</source>
        <translation>
            <numerusform>Выйти из Orderdeck? %Ln подготовленная, но не оформленная строка будет потеряна.</numerusform>
            <numerusform>Выйти из Orderdeck? %Ln подготовленные, но не оформленные строки будут потеряны.</numerusform>
            <numerusform>Выйти из Orderdeck? %Ln подготовленных, но не оформленных строк будут потеряны.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>There is no list on the clipboard: copy lines or a file first.</source>
        <translation>В буфере обмена нет списка: сначала скопируйте строки или файл.</translation>
    </message>
    <message>
        <source>There are no lines in it.</source>
        <translation>Там нет ни одной строки.</translation>
    </message>
    <message>
        <source>A list is being written down. Give this one again in a moment.</source>
        <translation>Сейчас записывается другой список. Добавьте этот чуть позже.</translation>
    </message>
    <message>
        <source>Pasted list</source>
        <translation>Вставленный список</translation>
    </message>
    <message>
        <source>Another list is being placed. This one can be placed when it has come to its end.</source>
        <translation>Сейчас оформляется другой список. Этот можно будет оформить, когда тот завершится.</translation>
    </message>
</context>
<context>
    <name>BulkTable</name>
    <message>
        <source>Lines</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>Edit the line…</source>
        <translation>Изменить строку…</translation>
    </message>
    <message>
        <source>Remove the chosen lines</source>
        <translation>Убрать выбранные строки</translation>
    </message>
</context>
<context>
    <name>BulkText</name>
    <message>
        <source>The number “%1,%2” is split by its comma, which stands between the columns too. Write it as %1%2, or in quotation marks.</source>
        <translation>Число «%1,%2» разделено запятой, а она стоит и между столбцами. Напишите его как %1%2 или в кавычках.</translation>
    </message>
    <message>
        <source>The line has %1 columns, but only %2 are known. Where “%3” is part of a text, put the text in quotation marks; other columns need a header.</source>
        <translation>Столбцов в строке: %1, а известно только %2. Если «%3» — часть текста, возьмите текст в кавычки; для других столбцов нужна строка заголовков.</translation>
    </message>
    <message>
        <source>service</source>
        <comment>the name of a column of service ids, as people write it</comment>
        <translation>услуга</translation>
    </message>
    <message>
        <source>The first line names the columns, but none of them is called “service”.</source>
        <translation>В первой строке названы столбцы, но среди них нет столбца «service».</translation>
    </message>
    <message>
        <source>The column “%1” is there twice.</source>
        <translation>Столбец «%1» встречается дважды.</translation>
    </message>
    <message>
        <source>The line has only one column. Write it as: service | link | quantity</source>
        <translation>В строке только один столбец. Напишите её так: услуга | ссылка | количество</translation>
    </message>
    <message>
        <source>This is not a text file. A list is plain text or CSV.</source>
        <translation>Это не текстовый файл. Список — это простой текст или CSV.</translation>
    </message>
    <message>
        <source>This is a spreadsheet or an archive, not text. Save it as CSV and open that file.</source>
        <translation>Это таблица или архив, а не текст. Сохраните её как CSV и откройте этот файл.</translation>
    </message>
    <message>
        <source>The list is larger than %1 MB. Split it into several lists.</source>
        <translation>Список больше %1&#xa0;МБ. Разделите его на несколько списков.</translation>
    </message>
    <message>
        <source>The list has more than %1 lines. Split it into several lists.</source>
        <translation>Число строк в списке больше %1. Разделите его на несколько списков.</translation>
    </message>
    <message>
        <source>There is no order in this list.</source>
        <translation>В этом списке нет ни одного заказа.</translation>
    </message>
    <message>
        <source>ID of a service of the type %1</source>
        <translation>ID услуги типа %1</translation>
    </message>
    <message>
        <source>The line is too long to be an order.</source>
        <translation>Строка слишком длинная для заказа.</translation>
    </message>
    <message>
        <source>The line holds NUL bytes or other signs that are no text. Type it again.</source>
        <translation>В строке есть байты NUL или другие знаки, которые не являются текстом. Введите её заново.</translation>
    </message>
    <message>
        <source>The line holds letters in another encoding than the rest of the list. Type it again.</source>
        <translation>В строке есть буквы не в той кодировке, что у остального списка. Введите её заново.</translation>
    </message>
    <message>
        <source>A quotation mark is opened here and never closed.</source>
        <translation>Здесь открыта кавычка, которая нигде не закрыта.</translation>
    </message>
</context>
<context>
    <name>BulkTotalsLabel</name>
    <message>
        <source>Charge</source>
        <translation>Стоимость</translation>
    </message>
    <message>
        <source>more than your balance of %1</source>
        <translation>больше вашего баланса %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>из %1</translation>
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
        <translation>несколько секунд</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s)</source>
        <translation>
            <numerusform>около %n&#xa0;секунды</numerusform>
            <numerusform>около %n&#xa0;секунд</numerusform>
            <numerusform>около %n&#xa0;секунд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>около %n&#xa0;минуты</numerusform>
            <numerusform>около %n&#xa0;минут</numerusform>
            <numerusform>около %n&#xa0;минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>около %n&#xa0;часа</numerusform>
            <numerusform>около %n&#xa0;часов</numerusform>
            <numerusform>около %n&#xa0;часов</numerusform>
        </translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>осталось несколько секунд</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>осталось около %n&#xa0;секунды</numerusform>
            <numerusform>осталось около %n&#xa0;секунд</numerusform>
            <numerusform>осталось около %n&#xa0;секунд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>осталось около %n&#xa0;минуты</numerusform>
            <numerusform>осталось около %n&#xa0;минут</numerusform>
            <numerusform>осталось около %n&#xa0;минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>осталось около %n&#xa0;часа</numerusform>
            <numerusform>осталось около %n&#xa0;часов</numerusform>
            <numerusform>осталось около %n&#xa0;часов</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a minute as the provider allows</source>
        <translation>%1 в минуту, как разрешает поставщик</translation>
    </message>
    <message>
        <source>too large to be calculated</source>
        <translation>не поддаётся подсчёту</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 и %2</translation>
    </message>
    <message>
        <source>Bulk order: %1 of %2 placed</source>
        <translation>Массовый заказ: оформлено %1 из %2</translation>
    </message>
</context>
<context>
    <name>CatalogBrowser</name>
    <message>
        <source>Filters</source>
        <translation>Фильтры</translation>
    </message>
    <message>
        <source>The catalog could not be refreshed. %1</source>
        <translation>Не удалось обновить каталог. %1</translation>
    </message>
    <message>
        <source>The catalog of %1 could not be refreshed. %2</source>
        <translation>Не удалось обновить каталог аккаунта %1. %2</translation>
    </message>
    <message>
        <source>The refresh was stopped. The catalog is as it was.</source>
        <translation>Обновление остановлено. Каталог остался прежним.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>An account&apos;s name, then why it has no catalog</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No services are shown that could be exported.</source>
        <translation>Не показано ни одной услуги, экспортировать нечего.</translation>
    </message>
    <message>
        <source>The saved search “%1” is removed.</source>
        <translation>Сохранённый поиск «%1» убран.</translation>
    </message>
</context>
<context>
    <name>CatalogCells</name>
    <message>
        <source>Lowest rate of these for %1</source>
        <extracomment>%1 is a kind of services: &quot;Instagram · Followers&quot;.</extracomment>
        <translation>Самая низкая цена из них: %1</translation>
    </message>
    <message>
        <source>No limit given</source>
        <translation>Предел не указан</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>В избранном</translation>
    </message>
    <message>
        <source>Not a favourite</source>
        <translation>Не в избранном</translation>
    </message>
    <message>
        <source>Refill offered</source>
        <translation>Есть восполнение</translation>
    </message>
    <message>
        <source>No refill</source>
        <translation>Без восполнения</translation>
    </message>
    <message>
        <source>Cancel offered</source>
        <translation>Есть отмена</translation>
    </message>
    <message>
        <source>No cancel</source>
        <translation>Без отмены</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Ниже всех</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Услуга</translation>
    </message>
    <message>
        <source>Rate per 1000</source>
        <translation>Цена за 1000</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>Мин.</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>Макс.</translation>
    </message>
    <message>
        <source>Refill</source>
        <translation>Восполн.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>My price</source>
        <translation>Моя цена</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Аккаунт</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Finishes in</source>
        <translation>Готово за</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Доставлено</translation>
    </message>
    <message>
        <source>Finishes in, minutes</source>
        <translation>Готово за, минут</translation>
    </message>
    <message>
        <source>Delivered, %</source>
        <translation>Доставлено, %</translation>
    </message>
</context>
<context>
    <name>CatalogChangeText</name>
    <message>
        <source>New</source>
        <translation>Новая</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Пропала</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Вернулась</translation>
    </message>
    <message>
        <source>Dearer</source>
        <translation>Дороже</translation>
    </message>
    <message>
        <source>+%1%</source>
        <translation>+%1&#xa0;%</translation>
    </message>
    <message>
        <source>Cheaper</source>
        <translation>Дешевле</translation>
    </message>
    <message>
        <source>−%1%</source>
        <translation>−%1&#xa0;%</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Пределы</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Новое имя</translation>
    </message>
    <message>
        <source>Refill added</source>
        <translation>+ восполнение</translation>
    </message>
    <message>
        <source>Refill ended</source>
        <translation>− восполнение</translation>
    </message>
    <message>
        <source>Cancel added</source>
        <translation>+ отмена</translation>
    </message>
    <message>
        <source>Cancel ended</source>
        <translation>− отмена</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>только что</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1&#xa0;мин назад</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1&#xa0;ч назад</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <translation>%1&#xa0;д назад</translation>
    </message>
    <message>
        <source>The rate rose from %1 to %2, %3.</source>
        <translation>Цена выросла с %1 до %2, %3.</translation>
    </message>
    <message>
        <source>The rate fell from %1 to %2, %3.</source>
        <translation>Цена снизилась с %1 до %2, %3.</translation>
    </message>
    <message>
        <source>The rate rose by %1%, from %2 to %3, %4.</source>
        <translation>Цена выросла на %1&#xa0;%, с %2 до %3, %4.</translation>
    </message>
    <message>
        <source>The rate fell by %1%, from %2 to %3, %4.</source>
        <translation>Цена снизилась на %1&#xa0;%, с %2 до %3, %4.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>New in the catalog, %1.</source>
        <translation>Новая в каталоге, %1.</translation>
    </message>
    <message>
        <source>Gone from the catalog, %1.</source>
        <translation>Пропала из каталога, %1.</translation>
    </message>
    <message>
        <source>Back in the catalog, %1.</source>
        <translation>Вернулась в каталог, %1.</translation>
    </message>
    <message>
        <source>The limits went from %1 to %2, %3.</source>
        <translation>Пределы изменились с %1 на %2, %3.</translation>
    </message>
    <message>
        <source>The name was “%1” and became “%2”, %3.</source>
        <translation>Название было «%1», стало «%2», %3.</translation>
    </message>
    <message>
        <source>Refill has been offered since %1.</source>
        <translation>Восполнение предлагается с %1.</translation>
    </message>
    <message>
        <source>Refill is no longer offered; it ended %1.</source>
        <translation>Восполнение больше не предлагается; прекращено %1.</translation>
    </message>
    <message>
        <source>Cancel has been offered since %1.</source>
        <translation>Отмена предлагается с %1.</translation>
    </message>
    <message>
        <source>Cancel is no longer offered; it ended %1.</source>
        <translation>Отмена больше не предлагается; прекращена %1.</translation>
    </message>
    <message>
        <source>The type was “%1” and became “%2”, %3.</source>
        <translation>Тип был «%1», стал «%2», %3.</translation>
    </message>
</context>
<context>
    <name>CatalogChoice</name>
    <message>
        <source>CATALOG OF</source>
        <extracomment>In front of a choice: the current account, or all accounts</extracomment>
        <translation>КАТАЛОГ</translation>
    </message>
    <message>
        <source>Catalog of</source>
        <translation>Каталог</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Все аккаунты</translation>
    </message>
    <message>
        <source>The current account or all accounts</source>
        <translation>Текущий аккаунт или все аккаунты</translation>
    </message>
</context>
<context>
    <name>CatalogFacetsModel</name>
    <message>
        <source>Refill</source>
        <translation>Восполнение</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Drip-feed</source>
        <translation>Порциями</translation>
    </message>
    <message>
        <source>Dearer</source>
        <translation>Дороже</translation>
    </message>
    <message>
        <source>Cheaper</source>
        <translation>Дешевле</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новые</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Пропали</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Вернулись</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Пределы</translation>
    </message>
    <message>
        <source>Changed limits</source>
        <translation>Изменены пределы</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Changed name</source>
        <translation>Изменено название</translation>
    </message>
    <message>
        <source>Changed refill</source>
        <translation>Изменено восполнение</translation>
    </message>
    <message>
        <source>Changed cancel</source>
        <translation>Изменена отмена</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Changed type</source>
        <translation>Изменён тип</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Условия</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Аккаунты</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Категории</translation>
    </message>
    <message>
        <source>Changed in 7 days</source>
        <translation>За 7&#xa0;дней</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Типы</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Сохранённые поиски</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Избранное</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Сохранить поиск…</translation>
    </message>
    <message>
        <source>An account that is not shown</source>
        <translation>Аккаунт, который не показан</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n service(s)</source>
        <extracomment>A facet and how many services it has, for screen readers.</extracomment>
        <translation>
            <numerusform>%1, %n услуга</numerusform>
            <numerusform>%1, %n услуги</numerusform>
            <numerusform>%1, %n услуг</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CatalogKind</name>
    <message>
        <source>Website</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>%1 (package)</source>
        <extracomment>%1 is a kind of services (&quot;Instagram · Followers&quot;) that are sold as packages.</extracomment>
        <translation>%1 (пакет)</translation>
    </message>
    <message>
        <source>%1 (subscription)</source>
        <extracomment>%1 is a kind of services (&quot;Instagram · Likes&quot;) that are delivered to coming posts.</extracomment>
        <translation>%1 (подписка)</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Подписчики</translation>
    </message>
    <message>
        <source>Subscribers</source>
        <translation>Подписчики</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Premium members</source>
        <translation>Премиум-участники</translation>
    </message>
    <message>
        <source>Friends</source>
        <translation>Друзья</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>Лайки</translation>
    </message>
    <message>
        <source>Page likes</source>
        <translation>Лайки страницы</translation>
    </message>
    <message>
        <source>Comment likes</source>
        <translation>Лайки комментариев</translation>
    </message>
    <message>
        <source>Live likes</source>
        <translation>Лайки эфира</translation>
    </message>
    <message>
        <source>Dislikes</source>
        <translation>Дизлайки</translation>
    </message>
    <message>
        <source>Upvotes</source>
        <translation>Голоса «за»</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>Реакции</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Просмотры</translation>
    </message>
    <message>
        <source>Story views</source>
        <translation>Просмотры историй</translation>
    </message>
    <message>
        <source>Reel views</source>
        <translation>Просмотры Reels</translation>
    </message>
    <message>
        <source>Shorts views</source>
        <translation>Просмотры Shorts</translation>
    </message>
    <message>
        <source>Live views</source>
        <translation>Зрители эфира</translation>
    </message>
    <message>
        <source>Impressions</source>
        <translation>Показы</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Охват</translation>
    </message>
    <message>
        <source>Profile visits</source>
        <translation>Посещения профиля</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Посещения</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>Клики</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Комментарии</translation>
    </message>
    <message>
        <source>Custom comments</source>
        <translation>Свои комментарии</translation>
    </message>
    <message>
        <source>Comment replies</source>
        <translation>Ответы на комментарии</translation>
    </message>
    <message>
        <source>Live comments</source>
        <translation>Комментарии эфира</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Отзывы</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Оценки</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Упоминания</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Пересылки</translation>
    </message>
    <message>
        <source>Live shares</source>
        <translation>Пересылки эфира</translation>
    </message>
    <message>
        <source>Reposts</source>
        <translation>Репосты</translation>
    </message>
    <message>
        <source>Saves</source>
        <translation>Сохранения</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>Воспроизведения</translation>
    </message>
    <message>
        <source>Monthly listeners</source>
        <translation>Слушатели за месяц</translation>
    </message>
    <message>
        <source>Watch hours</source>
        <translation>Часы просмотра</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Голоса</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Загрузки</translation>
    </message>
    <message>
        <source>Bot starts</source>
        <translation>Запуски бота</translation>
    </message>
    <message>
        <source>Boosts</source>
        <translation>Бусты</translation>
    </message>
    <message>
        <source>Premium</source>
        <translation>Премиум</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Звёзды</translation>
    </message>
</context>
<context>
    <name>CatalogLanguage</name>
    <message>
        <source>Rate per 1000, as in rate&lt;0.5 or rate:0.1..0.5</source>
        <translation>Цена за 1000, например rate&lt;0.5 или rate:0.1..0.5</translation>
    </message>
    <message>
        <source>Category, as in cat:&quot;tiktok views&quot;</source>
        <translation>Категория, например cat:&quot;tiktok views&quot;</translation>
    </message>
    <message>
        <source>Smallest quantity, as in min&lt;=100</source>
        <translation>Наименьшее количество, например min&lt;=100</translation>
    </message>
    <message>
        <source>Largest quantity, as in max&gt;=10k</source>
        <translation>Наибольшее количество, например max&gt;=10k</translation>
    </message>
    <message>
        <source>Refill offered: yes or no</source>
        <translation>Есть восполнение: yes (да) или no (нет)</translation>
    </message>
    <message>
        <source>Cancel offered: yes or no</source>
        <translation>Есть отмена: yes (да) или no (нет)</translation>
    </message>
    <message>
        <source>Drip-feed offered: yes or no</source>
        <translation>Есть подача порциями: yes (да) или no (нет)</translation>
    </message>
    <message>
        <source>Account, as in account:&quot;my panel&quot;</source>
        <translation>Аккаунт, например account:&quot;my panel&quot;</translation>
    </message>
    <message>
        <source>Type of the service, as in type:poll</source>
        <translation>Тип услуги, например type:poll</translation>
    </message>
    <message>
        <source>Favourites only</source>
        <translation>Только избранное</translation>
    </message>
    <message>
        <source>New since then, as in new:7d (h, d or w)</source>
        <translation>Новые за это время, например new:7d (h — часы, d — дни, w — недели)</translation>
    </message>
    <message>
        <source>Changed lately, as in changed:price</source>
        <translation>Недавно изменённые, например changed:price</translation>
    </message>
    <message>
        <source>Services that are no longer offered</source>
        <translation>Услуги, которых больше нет</translation>
    </message>
    <message>
        <source>Usual time of my orders, as in finishes&lt;3h or finishes&lt;45m</source>
        <translation>Обычный срок моих заказов, например finishes&lt;3h или finishes&lt;45m</translation>
    </message>
    <message>
        <source>Share of my units delivered, as in delivered&gt;95%</source>
        <translation>Доля доставленных единиц в моих заказах, например delivered&gt;95%</translation>
    </message>
    <message>
        <source>ID of the service, as in id:102</source>
        <translation>ID услуги, например id:102</translation>
    </message>
    <message>
        <source>One side or the other</source>
        <translation>Одно или другое</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Есть</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>In the last 24 hours</source>
        <translation>За последние 24&#xa0;часа</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>За последние 7&#xa0;дней</translation>
    </message>
    <message>
        <source>In the last 4 weeks</source>
        <translation>За последние 4&#xa0;недели</translation>
    </message>
    <message>
        <source>Dearer or cheaper</source>
        <translation>Дороже или дешевле</translation>
    </message>
    <message>
        <source>Dearer</source>
        <translation>Дороже</translation>
    </message>
    <message>
        <source>Cheaper</source>
        <translation>Дешевле</translation>
    </message>
    <message>
        <source>Other smallest or largest quantity</source>
        <translation>Другое наименьшее или наибольшее количество</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Другое название</translation>
    </message>
    <message>
        <source>Refill begun or ended</source>
        <translation>Восполнение появилось или прекращено</translation>
    </message>
    <message>
        <source>Cancel begun or ended</source>
        <translation>Отмена появилась или прекращена</translation>
    </message>
    <message>
        <source>Another type</source>
        <translation>Другой тип</translation>
    </message>
    <message>
        <source>Whatever changed</source>
        <translation>Любое изменение</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Аккаунт</translation>
    </message>
    <message>
        <source>No bracket was opened before this one.</source>
        <translation>Перед этой скобкой нет открывающей.</translation>
    </message>
    <message>
        <source>Something must stand on both sides of OR.</source>
        <translation>По обе стороны OR должно что-то стоять.</translation>
    </message>
    <message>
        <source>There are too many brackets within brackets.</source>
        <translation>Слишком много скобок внутри скобок.</translation>
    </message>
    <message>
        <source>The bracket is not closed.</source>
        <translation>Скобка не закрыта.</translation>
    </message>
    <message>
        <source>Nothing stands between the brackets.</source>
        <translation>Между скобками ничего нет.</translation>
    </message>
    <message>
        <source>The quotation mark is not closed.</source>
        <translation>Кавычка не закрыта.</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write it like 45m, 3h or 2d.</source>
        <translation>«%1» — не время. Напишите его так: 45m, 3h или 2d.</translation>
    </message>
    <message>
        <source>“%1” is not a share. Write it like 95% or 95.</source>
        <translation>«%1» — не доля. Напишите её так: 95% или 95.</translation>
    </message>
    <message>
        <source>The range “%1” ends before it begins.</source>
        <translation>Диапазон «%1» заканчивается раньше, чем начинается.</translation>
    </message>
    <message>
        <source>“%1” is not a rate. Write it like 0.5, 1,000 or 0.1..0.5.</source>
        <translation>«%1» — не цена. Напишите её так: 0.5, 1,000 или 0.1..0.5.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number. Write it like 500, 10,000, 10k or 100..10k.</source>
        <translation>«%1» — не целое число. Напишите его так: 500, 10,000, 10k или 100..10k.</translation>
    </message>
    <message>
        <source>“yes” or “no” belongs here, not “%1”.</source>
        <translation>Здесь должно стоять «yes» или «no», а не «%1».</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write hours, days or weeks: 24h, 7d or 2w.</source>
        <translation>«%1» — не время. Укажите часы, дни или недели: 24h, 7d или 2w.</translation>
    </message>
    <message>
        <source>“%1” is not one of: %2.</source>
        <translation>«%1» не подходит. Возможные слова: %2.</translation>
    </message>
    <message>
        <source>A number is missing here.</source>
        <translation>Здесь не хватает числа.</translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <translation>Здесь не хватает значения.</translation>
    </message>
    <message>
        <source>This takes a colon: only numbers are compared.</source>
        <translation>Здесь нужно двоеточие: сравниваются только числа.</translation>
    </message>
</context>
<context>
    <name>CatalogNotice</name>
    <message numerus="yes">
        <source>%1: only %2 of %3 services came, and %Ln entries of the reply could not be read. The old catalog stays until you choose.</source>
        <translation>
            <numerusform>%1: пришло услуг: только %2 из %3, и %Ln запись ответа не удалось прочитать. Старый каталог остаётся, пока вы не выберете.</numerusform>
            <numerusform>%1: пришло услуг: только %2 из %3, и %Ln записи ответа не удалось прочитать. Старый каталог остаётся, пока вы не выберете.</numerusform>
            <numerusform>%1: пришло услуг: только %2 из %3, и %Ln записей ответа не удалось прочитать. Старый каталог остаётся, пока вы не выберете.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: only %2 of %3 services came. The old catalog stays until you choose.</source>
        <translation>%1: пришло услуг: только %2 из %3. Старый каталог остаётся, пока вы не выберете.</translation>
    </message>
    <message numerus="yes">
        <source>Only %1 of %2 services came, and %Ln entries of the reply could not be read. The old catalog stays until you choose.</source>
        <translation>
            <numerusform>Пришло услуг: только %1 из %2, и %Ln запись ответа не удалось прочитать. Старый каталог остаётся, пока вы не выберете.</numerusform>
            <numerusform>Пришло услуг: только %1 из %2, и %Ln записи ответа не удалось прочитать. Старый каталог остаётся, пока вы не выберете.</numerusform>
            <numerusform>Пришло услуг: только %1 из %2, и %Ln записей ответа не удалось прочитать. Старый каталог остаётся, пока вы не выберете.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1 of %2 services came. The old catalog stays until you choose.</source>
        <translation>Пришло услуг: только %1 из %2. Старый каталог остаётся, пока вы не выберете.</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Каталог</translation>
    </message>
    <message>
        <source>Keep the old catalog</source>
        <translation>Оставить старый каталог</translation>
    </message>
    <message>
        <source>Take the new one</source>
        <translation>Взять новый</translation>
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
            <numerusform>Изменилась %n ваша услуга: %1 и другие.</numerusform>
            <numerusform>Изменились %n ваши услуги: %1 и другие.</numerusform>
            <numerusform>Изменилось %n ваших услуг: %1 и другие.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your services changed: %1.</source>
        <translation>
            <numerusform>Изменилась %n ваша услуга: %1.</numerusform>
            <numerusform>Изменились %n ваши услуги: %1.</numerusform>
            <numerusform>Изменилось %n ваших услуг: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>dearer (%1)</source>
        <translation>дороже (%1)</translation>
    </message>
    <message>
        <source>cheaper (%1)</source>
        <translation>дешевле (%1)</translation>
    </message>
    <message>
        <source>Favourite %1 changed: %2.</source>
        <translation>Избранная услуга %1 изменилась: %2.</translation>
    </message>
    <message>
        <source>Service %1, which you have orders of, changed: %2.</source>
        <translation>Услуга %1, по которой у вас есть заказы, изменилась: %2.</translation>
    </message>
    <message>
        <source>Favourite %1 is new in the catalog.</source>
        <translation>Избранная услуга %1 появилась в каталоге.</translation>
    </message>
    <message>
        <source>Favourite %1 is no longer in the catalog.</source>
        <translation>Избранной услуги %1 больше нет в каталоге.</translation>
    </message>
    <message>
        <source>Favourite %1 is in the catalog again.</source>
        <translation>Избранная услуга %1 снова в каталоге.</translation>
    </message>
    <message>
        <source>Favourite %1 is dearer: %2.</source>
        <translation>Избранная услуга %1 подорожала: %2.</translation>
    </message>
    <message>
        <source>Favourite %1 is cheaper: %2.</source>
        <translation>Избранная услуга %1 подешевела: %2.</translation>
    </message>
    <message>
        <source>Favourite %1 has other limits: %2 → %3.</source>
        <translation>У избранной услуги %1 другие пределы: %2 → %3.</translation>
    </message>
    <message>
        <source>Favourite %1 is now called “%2”.</source>
        <translation>Избранная услуга %1 теперь называется «%2».</translation>
    </message>
    <message>
        <source>Favourite %1 now offers refills.</source>
        <translation>У избранной услуги %1 теперь есть восполнение.</translation>
    </message>
    <message>
        <source>Favourite %1 offers no refills any more.</source>
        <translation>У избранной услуги %1 больше нет восполнения.</translation>
    </message>
    <message>
        <source>Orders of favourite %1 can now be cancelled.</source>
        <translation>Заказы избранной услуги %1 теперь можно отменить.</translation>
    </message>
    <message>
        <source>Orders of favourite %1 cannot be cancelled any more.</source>
        <translation>Заказы избранной услуги %1 больше нельзя отменить.</translation>
    </message>
    <message>
        <source>Favourite %1 is of another type: %2 → %3.</source>
        <translation>Избранная услуга %1 теперь другого типа: %2 → %3.</translation>
    </message>
    <message>
        <source>Service %1, which you have orders of, is new in the catalog.</source>
        <translation>Услуга %1, по которой у вас есть заказы, появилась в каталоге.</translation>
    </message>
    <message>
        <source>Service %1, which you have orders of, is no longer in the catalog.</source>
        <translation>Услуги %1, по которой у вас есть заказы, больше нет в каталоге.</translation>
    </message>
    <message>
        <source>Service %1, which you have orders of, is in the catalog again.</source>
        <translation>Услуга %1, по которой у вас есть заказы, снова в каталоге.</translation>
    </message>
    <message>
        <source>Service %1, which you have orders of, is dearer: %2.</source>
        <translation>Услуга %1, по которой у вас есть заказы, подорожала: %2.</translation>
    </message>
    <message>
        <source>Service %1, which you have orders of, is cheaper: %2.</source>
        <translation>Услуга %1, по которой у вас есть заказы, подешевела: %2.</translation>
    </message>
    <message>
        <source>Service %1, which you have orders of, has other limits: %2 → %3.</source>
        <translation>У услуги %1, по которой у вас есть заказы, другие пределы: %2 → %3.</translation>
    </message>
    <message>
        <source>Service %1, which you have orders of, is now called “%2”.</source>
        <translation>Услуга %1, по которой у вас есть заказы, теперь называется «%2».</translation>
    </message>
    <message>
        <source>Service %1, which you have orders of, now offers refills.</source>
        <translation>У услуги %1, по которой у вас есть заказы, теперь есть восполнение.</translation>
    </message>
    <message>
        <source>Service %1, which you have orders of, offers no refills any more.</source>
        <translation>У услуги %1, по которой у вас есть заказы, больше нет восполнения.</translation>
    </message>
    <message>
        <source>Orders of service %1, of which you have some, can now be cancelled.</source>
        <translation>Заказы услуги %1, которые есть и у вас, теперь можно отменить.</translation>
    </message>
    <message>
        <source>Orders of service %1, of which you have some, cannot be cancelled any more.</source>
        <translation>Заказы услуги %1, которые есть и у вас, больше нельзя отменить.</translation>
    </message>
    <message>
        <source>Service %1, which you have orders of, is of another type: %2 → %3.</source>
        <translation>Услуга %1, по которой у вас есть заказы, теперь другого типа: %2 → %3.</translation>
    </message>
    <message>
        <source>%1 → %2 per 1,000</source>
        <translation>%1 → %2 за 1000</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>The least and the most that can be ordered: &quot;100 to 10,000&quot;</extracomment>
        <translation>от %1 до %2</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новая</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>пропала</translation>
    </message>
    <message>
        <source>back</source>
        <translation>вернулась</translation>
    </message>
    <message>
        <source>dearer</source>
        <translation>дороже</translation>
    </message>
    <message>
        <source>cheaper</source>
        <translation>дешевле</translation>
    </message>
    <message>
        <source>other limits</source>
        <translation>другие пределы</translation>
    </message>
    <message>
        <source>other name</source>
        <translation>другое название</translation>
    </message>
    <message>
        <source>refill changed</source>
        <translation>изменено восполнение</translation>
    </message>
    <message>
        <source>cancelling changed</source>
        <translation>изменена отмена</translation>
    </message>
    <message>
        <source>other type</source>
        <translation>другой тип</translation>
    </message>
</context>
<context>
    <name>CategorySpending</name>
    <message>
        <source>Not in the catalog</source>
        <translation>Нет в каталоге</translation>
    </message>
</context>
<context>
    <name>CertificatesSection</name>
    <message>
        <source>Certificates</source>
        <translation>Сертификаты</translation>
    </message>
    <message>
        <source>Authorities (CA) that are trusted besides the system&apos;s, where a provider or a network has one of its own. Who cannot prove who they are is never talked to.</source>
        <translation>Центры сертификации (CA), которым программа доверяет кроме системных: например, если у поставщика или в сети есть собственный. С тем, кто не может доказать свою подлинность, программа не связывается никогда.</translation>
    </message>
    <message>
        <source>Trust the next one for</source>
        <translation>Где доверять следующему</translation>
    </message>
    <message>
        <source>Add a certificate…</source>
        <translation>Добавить сертификат…</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Все аккаунты</translation>
    </message>
    <message>
        <source>Only those of the system are trusted.</source>
        <translation>Программа доверяет только системным.</translation>
    </message>
    <message>
        <source>for all accounts</source>
        <translation>для всех аккаунтов</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>для аккаунта %1</translation>
    </message>
    <message>
        <source>Issued by %1 · %2</source>
        <extracomment>%1 who issued a certificate, %2 &quot;for all accounts&quot; or &quot;for (an account)&quot;</extracomment>
        <translation>Кем выдан: %1 · %2</translation>
    </message>
    <message>
        <source>Expired on %1: it is trusted no more</source>
        <translation>Истёк %1: доверия к нему больше нет</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>Действителен до %1</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <extracomment>%1 the SHA-256 fingerprint of a certificate</extracomment>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Remove the certificate %1</source>
        <translation>Убрать сертификат %1</translation>
    </message>
    <message>
        <source>“%1” is trusted no more.</source>
        <translation>Программа больше не доверяет «%1».</translation>
    </message>
    <message>
        <source>Add a certificate</source>
        <translation>Добавить сертификат</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der)</source>
        <translation>Сертификаты (*.pem *.crt *.cer *.der)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Не удаётся прочитать %1: %2</translation>
    </message>
    <message>
        <source>Trusted from now on: %1</source>
        <translation>Теперь программа доверяет: %1</translation>
    </message>
</context>
<context>
    <name>CheckingSection</name>
    <message>
        <source>Checking</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> с</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, behind a number</comment>
        <translation> мин</translation>
    </message>
    <message>
        <source>Check orders every</source>
        <translation>Проверять заказы каждые</translation>
    </message>
    <message>
        <source>Young orders are checked this often; older ones less and less, until the provider calls them finished.</source>
        <translation>Так часто проверяются недавние заказы, а старые — всё реже, пока поставщик не назовёт их завершёнными.</translation>
    </message>
    <message>
        <source>Check the balance every</source>
        <translation>Проверять баланс каждые</translation>
    </message>
    <message>
        <source>It is also checked after each order.</source>
        <translation>Он проверяется и после каждого заказа.</translation>
    </message>
</context>
<context>
    <name>ChildOrdersModel</name>
    <message>
        <source>Not in Orders</source>
        <translation>Нет в «Заказах»</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>%1 remain</source>
        <translation>осталось %1</translation>
    </message>
    <message>
        <source>Order ID</source>
        <translation>ID заказа</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Доставлено</translation>
    </message>
    <message>
        <source>First told</source>
        <translation>Сообщён</translation>
    </message>
</context>
<context>
    <name>ChildOrdersView</name>
    <message>
        <source>Add to Orders</source>
        <translation>Добавить в «Заказы»</translation>
    </message>
    <message>
        <source>Orders made, in words</source>
        <translation>Созданные заказы, словами</translation>
    </message>
    <message>
        <source>Orders made</source>
        <translation>Созданные заказы</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) made.</source>
        <translation>
            <numerusform>Создан %Ln заказ.</numerusform>
            <numerusform>Создано %Ln заказа.</numerusform>
            <numerusform>Создано %Ln заказов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Runs, as the provider tells: %1.</source>
        <translation>Запусков, по словам поставщика: %1.</translation>
    </message>
    <message>
        <source>Posts, as the provider tells: %1.</source>
        <translation>Постов, по словам поставщика: %1.</translation>
    </message>
    <message>
        <source>Until %1.</source>
        <translation>До %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them not in Orders.</source>
        <translation>
            <numerusform>%Ln из них нет в «Заказах».</numerusform>
            <numerusform>%Ln из них нет в «Заказах».</numerusform>
            <numerusform>%Ln из них нет в «Заказах».</numerusform>
        </translation>
    </message>
    <message>
        <source>The account was removed.</source>
        <translation>Аккаунт убран.</translation>
    </message>
    <message>
        <source>Orders are being added already.</source>
        <translation>Заказы уже добавляются.</translation>
    </message>
</context>
<context>
    <name>ColumnsMenu</name>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Сбросить столбцы</translation>
    </message>
    <message>
        <source>Ctrl ↑↓ moves a column</source>
        <translation>Ctrl ↑↓ перемещает столбец</translation>
    </message>
    <message>
        <source>Comfortable rows</source>
        <translation>Просторные строки</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Плотные строки</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Search everything</source>
        <translation>Искать везде</translation>
    </message>
    <message>
        <source>Search services, orders, commands</source>
        <translation>Поиск услуг, заказов, команд</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Палитра команд</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>↑↓ choose · Enter opens · Esc closes</source>
        <translation>↑↓ выбор · Enter открыть · Esc закрыть</translation>
    </message>
    <message>
        <source>Looking through the orders…</source>
        <translation>Просмотр заказов…</translation>
    </message>
    <message>
        <source>Nothing is called like that.</source>
        <translation>Ничего с таким названием нет.</translation>
    </message>
</context>
<context>
    <name>ConnectForm</name>
    <message>
        <source>API address</source>
        <translation>Адрес API</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Ключ API</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Имя аккаунта</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Подключить</translation>
    </message>
    <message>
        <source>Use the practice provider</source>
        <translation>Взять учебного поставщика</translation>
    </message>
    <message>
        <source>The practice provider could not be started.</source>
        <translation>Не удалось запустить учебного поставщика.</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>Подключение аккаунта</translation>
    </message>
    <message>
        <source>Asking the provider for your balance…</source>
        <translation>Запрос баланса у поставщика…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>A provider inside this program: no key, no money, the whole API.</source>
        <translation>Поставщик внутри этой программы: без ключа, без денег, со всеми возможностями API.</translation>
    </message>
    <message>
        <source>or</source>
        <translation>или</translation>
    </message>
    <message>
        <source>Enter the API key; your provider shows it on its API page.</source>
        <translation>Введите ключ API; поставщик показывает его на своей странице API.</translation>
    </message>
</context>
<context>
    <name>ConnectionLabel</name>
    <message>
        <source>Connection</source>
        <translation>Связь</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Соединение…</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>В сети</translation>
    </message>
    <message numerus="yes">
        <source>Offline, again in %n s</source>
        <translation>
            <numerusform>Нет связи, повтор через %n&#xa0;с</numerusform>
            <numerusform>Нет связи, повтор через %n&#xa0;с</numerusform>
            <numerusform>Нет связи, повтор через %n&#xa0;с</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Нет связи</translation>
    </message>
    <message numerus="yes">
        <source>Waiting %n s</source>
        <translation>
            <numerusform>Ожидание %n&#xa0;с</numerusform>
            <numerusform>Ожидание %n&#xa0;с</numerusform>
            <numerusform>Ожидание %n&#xa0;с</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>Ожидание связки ключей…</translation>
    </message>
    <message>
        <source>No API key</source>
        <translation>Нет ключа API</translation>
    </message>
</context>
<context>
    <name>ConnectionWatch</name>
    <message numerus="yes">
        <source>%1 It is asked again in %n s.</source>
        <translation>
            <numerusform>%1 Следующий запрос через %n&#xa0;с.</numerusform>
            <numerusform>%1 Следующий запрос через %n&#xa0;с.</numerusform>
            <numerusform>%1 Следующий запрос через %n&#xa0;с.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The provider asks us to wait %n s.</source>
        <translation>
            <numerusform>Поставщик просит подождать %n&#xa0;с.</numerusform>
            <numerusform>Поставщик просит подождать %n&#xa0;с.</numerusform>
            <numerusform>Поставщик просит подождать %n&#xa0;с.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The provider asks us to wait a little; it is asked again in %n s.</source>
        <translation>
            <numerusform>Поставщик просит немного подождать; следующий запрос через %n&#xa0;с.</numerusform>
            <numerusform>Поставщик просит немного подождать; следующий запрос через %n&#xa0;с.</numerusform>
            <numerusform>Поставщик просит немного подождать; следующий запрос через %n&#xa0;с.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrashNotice</name>
    <message>
        <source>How Orderdeck ended</source>
        <translation>Как завершился Orderdeck</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Сохранить отчёт…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Orderdeck did not end in an orderly way last time.</source>
        <translation>В прошлый раз Orderdeck завершился неожиданно.</translation>
    </message>
    <message>
        <source>Orderdeck did not end in an orderly way some time ago.</source>
        <translation>Некоторое время назад Orderdeck завершился неожиданно.</translation>
    </message>
    <message>
        <source>Every order is where it was.</source>
        <translation>Все заказы на своих местах.</translation>
    </message>
    <message numerus="yes">
        <source>Every order is where it was: %n order(s) were being sent and are under Unconfirmed.</source>
        <translation>
            <numerusform>Все заказы на своих местах: отправлялся %n заказ, он в разделе «Не подтверждены».</numerusform>
            <numerusform>Все заказы на своих местах: отправлялись %n заказа, они в разделе «Не подтверждены».</numerusform>
            <numerusform>Все заказы на своих местах: отправлялось %n заказов, они в разделе «Не подтверждены».</numerusform>
        </translation>
    </message>
    <message>
        <source>Every order is where it was; none was being sent.</source>
        <translation>Все заказы на своих местах; ни один не отправлялся.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
</context>
<context>
    <name>DBusNoticeServer</name>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
</context>
<context>
    <name>DataTable</name>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy with headers</source>
        <translation>Копировать с заголовками</translation>
    </message>
    <message numerus="yes">
        <source>No more than %Ln row(s) are copied at once. Choose fewer, or export them.</source>
        <translation>
            <numerusform>Копируется не больше %Ln строки сразу. Выберите меньше строк или экспортируйте их.</numerusform>
            <numerusform>Копируется не больше %Ln строк сразу. Выберите меньше строк или экспортируйте их.</numerusform>
            <numerusform>Копируется не больше %Ln строк сразу. Выберите меньше строк или экспортируйте их.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayRangePanel</name>
    <message>
        <source>Show orders</source>
        <translation>Показать заказы</translation>
    </message>
    <message>
        <source>Range of days</source>
        <translation>Диапазон дней</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Последний день раньше первого.</translation>
    </message>
</context>
<context>
    <name>DeepLink</name>
    <message>
        <source>It is encoded wrongly or so that it hides something.</source>
        <translation>Она закодирована неверно или так, что в ней что-то скрыто.</translation>
    </message>
    <message numerus="yes">
        <source>It is longer than %Ln character(s).</source>
        <translation>
            <numerusform>Она длиннее %Ln символа.</numerusform>
            <numerusform>Она длиннее %Ln символов.</numerusform>
            <numerusform>Она длиннее %Ln символов.</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not begin with “orderdeck:”.</source>
        <translation>Она не начинается с «orderdeck:».</translation>
    </message>
    <message>
        <source>It holds spaces or characters that cannot be seen.</source>
        <translation>В ней есть пробелы или невидимые символы.</translation>
    </message>
    <message>
        <source>It names a computer or a folder; such a link names only what to show.</source>
        <translation>Она указывает на компьютер или папку, а такая ссылка говорит лишь, что показать.</translation>
    </message>
    <message>
        <source>It holds the sign #, which means nothing here; written as %23 it is a part of the text.</source>
        <translation>В ней есть знак #, который здесь ничего не значит; записанный как %23, он станет частью текста.</translation>
    </message>
    <message>
        <source>It asks for something that Orderdeck does not know.</source>
        <translation>Она просит о том, чего Orderdeck не знает.</translation>
    </message>
    <message>
        <source>There is something behind “%1” that means nothing there.</source>
        <translation>После «%1» стоит то, что там ничего не значит.</translation>
    </message>
    <message>
        <source>The id is missing.</source>
        <translation>Не указан ID.</translation>
    </message>
    <message>
        <source>It names an account or a key. A link is always for the account that is chosen.</source>
        <translation>В ней назван аккаунт или ключ. Ссылка всегда относится к выбранному аккаунту.</translation>
    </message>
    <message>
        <source>It holds a part that means nothing there.</source>
        <translation>В ней есть часть, которая там ничего не значит.</translation>
    </message>
    <message>
        <source>It says the same thing twice.</source>
        <translation>В ней дважды сказано одно и то же.</translation>
    </message>
    <message>
        <source>What stands for an id cannot be one.</source>
        <translation>На месте ID стоит то, что не может им быть.</translation>
    </message>
    <message>
        <source>What it searches for is too long.</source>
        <translation>Поисковый запрос в ней слишком длинный.</translation>
    </message>
    <message>
        <source>The quantity is not a number of plain digits.</source>
        <translation>Количество записано не одними цифрами.</translation>
    </message>
    <message>
        <source>The link of the order is neither a plain web address nor a name.</source>
        <translation>Ссылка для заказа — не обычный веб-адрес и не имя.</translation>
    </message>
</context>
<context>
    <name>DeleteSheet</name>
    <message>
        <source>Type %1</source>
        <translation>Введите %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Удалить навсегда</translation>
    </message>
    <message>
        <source>Delete orders for good</source>
        <translation>Удаление заказов навсегда</translation>
    </message>
    <message>
        <source>Adding up what goes…</source>
        <translation>Подсчёт того, что будет удалено…</translation>
    </message>
    <message>
        <source>DELETE</source>
        <extracomment>The word a person types before orders are deleted for good. In capitals.</extracomment>
        <translation>УДАЛИТЬ</translation>
    </message>
    <message>
        <source>What is deleted</source>
        <translation>Что будет удалено</translation>
    </message>
    <message>
        <source>This cannot be undone. Spending and the records of services will lack these orders, and what the balance fell by for them will no longer be explained. A copy of the ledger is kept first.</source>
        <translation>Это нельзя отменить. Этих заказов не будет в расходах и в статистике услуг, и уже нечем будет объяснить, на сколько из-за них уменьшился баланс. Сначала сохраняется копия журнала.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Прогресс</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) with their history and refills.</source>
        <translation>
            <numerusform>%Ln заказ вместе с историей и восполнениями.</numerusform>
            <numerusform>%Ln заказа вместе с историей и восполнениями.</numerusform>
            <numerusform>%Ln заказов вместе с историей и восполнениями.</numerusform>
        </translation>
    </message>
    <message>
        <source>The oldest is of %1, the newest of %2.</source>
        <translation>Самый старый — от %1, самый новый — от %2.</translation>
    </message>
    <message>
        <source>Together they cost %1.</source>
        <translation>Общая стоимость: %1.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> и </translation>
    </message>
    <message>
        <source>Copying the ledger…</source>
        <translation>Копирование журнала…</translation>
    </message>
    <message>
        <source>Deleting order %1 of %2…</source>
        <translation>Удаление заказа %1 из %2…</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Ничего не удалено.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) deleted.</source>
        <translation>
            <numerusform>Удалён %Ln заказ.</numerusform>
            <numerusform>Удалено %Ln заказа.</numerusform>
            <numerusform>Удалено %Ln заказов.</numerusform>
        </translation>
    </message>
    <message>
        <source>The ledger as it was before is kept in %1.</source>
        <translation>Прежний журнал сохранён в %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>DeliveryChart</name>
    <message>
        <source>Delivery</source>
        <translation>Доставка</translation>
    </message>
    <message>
        <source>%1 of %2 delivered, %3.</source>
        <extracomment>What a chart shows, in words: how many of how many, at what time</extracomment>
        <translation>Доставлено %1 из %2, %3.</translation>
    </message>
    <message>
        <source>Expected to be done %1.</source>
        <translation>Ожидаемое завершение: %1.</translation>
    </message>
</context>
<context>
    <name>DeliveryPane</name>
    <message>
        <source>REFILLS</source>
        <translation>ВОСПОЛНЕНИЯ</translation>
    </message>
    <message>
        <source>Refills</source>
        <translation>Восполнения</translation>
    </message>
    <message>
        <source>Refill %1: %2, asked %3</source>
        <translation>Восполнение %1: %2, запрошено %3</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Practice provider</source>
        <translation>Учебный поставщик</translation>
    </message>
</context>
<context>
    <name>DeskMessages</name>
    <message>
        <source>The practice provider could not be started.</source>
        <translation>Не удалось запустить учебного поставщика.</translation>
    </message>
    <message>
        <source>The ledger could not be written: %1</source>
        <translation>Не удалось записать в журнал: %1</translation>
    </message>
    <message numerus="yes">
        <source>Close Orderdeck all the same? %n order(s) that the provider took are not in the ledger yet: keep a copy of %1 first.</source>
        <translation>
            <numerusform>Всё равно закрыть Orderdeck? %n заказ, который принял поставщик, ещё не записан в журнал: сначала сохраните у себя %1.</numerusform>
            <numerusform>Всё равно закрыть Orderdeck? %n заказа, которые принял поставщик, ещё не записаны в журнал: сначала сохраните у себя %1.</numerusform>
            <numerusform>Всё равно закрыть Orderdeck? %n заказов, которые принял поставщик, ещё не записаны в журнал: сначала сохраните у себя %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Всё равно закрыть</translation>
    </message>
    <message numerus="yes">
        <source>The outcome of %n order(s) could not be written into the ledger (%1). It is tried again until it is written; no other order is sent before.</source>
        <translation>
            <numerusform>Не удалось записать в журнал результат %n заказа (%1). Попытки повторяются, пока он не будет записан; до этого другие заказы не отправляются.</numerusform>
            <numerusform>Не удалось записать в журнал результат %n заказов (%1). Попытки повторяются, пока он не будет записан; до этого другие заказы не отправляются.</numerusform>
            <numerusform>Не удалось записать в журнал результат %n заказов (%1). Попытки повторяются, пока он не будет записан; до этого другие заказы не отправляются.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The provider took %n order(s) as %1, but the ledger could not be written (%2). Keep a copy. It is tried again until it is written; no other order is sent before.</source>
        <translation>
            <numerusform>Поставщик принял %n заказ с ID %1, но записать в журнал не удалось (%2). Сохраните ID у себя. Попытки повторяются, пока запись не удастся; до этого другие заказы не отправляются.</numerusform>
            <numerusform>Поставщик принял %n заказа с ID %1, но записать в журнал не удалось (%2). Сохраните ID у себя. Попытки повторяются, пока запись не удастся; до этого другие заказы не отправляются.</numerusform>
            <numerusform>Поставщик принял %n заказов с ID %1, но записать в журнал не удалось (%2). Сохраните ID у себя. Попытки повторяются, пока запись не удастся; до этого другие заказы не отправляются.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy order ID</source>
        <translation>Копировать ID заказа</translation>
    </message>
    <message>
        <source>Copy order IDs</source>
        <translation>Копировать ID заказов</translation>
    </message>
    <message>
        <source>%1 took order %2 (%3) when it could not be written down, and the ledger has no row for it. Add it on the Orders page.</source>
        <translation>%1: принят заказ %2 (%3), когда записать его было нельзя, и в журнале его нет. Добавьте его на странице «Заказы».</translation>
    </message>
    <message>
        <source>No connection to %1. %2</source>
        <translation>Нет связи с %1. %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>An account&apos;s name, then what changed in its catalog</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
</context>
<context>
    <name>DiagnosticsSection</name>
    <message>
        <source>Diagnostics</source>
        <translation>Диагностика</translation>
    </message>
    <message>
        <source>With the names and addresses of the accounts</source>
        <translation>С именами и адресами аккаунтов</translation>
    </message>
    <message>
        <source>Orderdeck talks to the providers of your accounts and to nobody else. It sends no reports: what you want somebody to know you copy and send yourself.</source>
        <translation>Orderdeck связывается с поставщиками ваших аккаунтов и больше ни с кем. Программа не отправляет отчётов: то, о чём вы хотите кому-то сообщить, вы копируете и отправляете сами.</translation>
    </message>
    <message>
        <source>The diagnostics tell the versions, the system, the screens, what is set, how many orders there are and the last errors. Never a key, a password, a link or an order.</source>
        <translation>В диагностике указаны версии, система, экраны, настройки, число заказов и последние ошибки. В ней никогда нет ключей, паролей, ссылок и заказов.</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Копировать диагностику</translation>
    </message>
    <message>
        <source>Show diagnostics</source>
        <translation>Показать диагностику</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Скопировано.</translation>
    </message>
</context>
<context>
    <name>EarlierLists</name>
    <message>
        <source>There are none yet</source>
        <translation>Пока ни одного</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 of %4 placed</source>
        <translation>%1 · %2 · оформлено %3 из %4</translation>
    </message>
</context>
<context>
    <name>EvidencePanel</name>
    <message>
        <source>Check balance now</source>
        <translation>Проверить баланс</translation>
    </message>
    <message>
        <source>No other order of this account has been placed yet.</source>
        <translation>Других заказов этого аккаунта пока не было.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Что известно</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Что отправлено</translation>
    </message>
    <message>
        <source>Balances</source>
        <translation>Балансы</translation>
    </message>
    <message>
        <source>What the balance says</source>
        <translation>О чём говорит баланс</translation>
    </message>
    <message>
        <source>WHAT WAS SENT</source>
        <translation>ЧТО ОТПРАВЛЕНО</translation>
    </message>
    <message>
        <source>WHY NOBODY KNOWS</source>
        <translation>ПОЧЕМУ ЭТО НЕИЗВЕСТНО</translation>
    </message>
    <message>
        <source>BALANCE</source>
        <translation>БАЛАНС</translation>
    </message>
    <message>
        <source>ORDERS AROUND IT</source>
        <translation>СОСЕДНИЕ ЗАКАЗЫ</translation>
    </message>
    <message>
        <source>Checking balance…</source>
        <translation>Проверка баланса…</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Услуга</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Expected charge</source>
        <translation>Ожидаемая стоимость</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлен</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a time and how long ago</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Before, %1</source>
        <comment>a time</comment>
        <translation>До, %1</translation>
    </message>
    <message>
        <source>After, %1</source>
        <comment>a time</comment>
        <translation>После, %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other order(s) in between</source>
        <translation>
            <numerusform>Между ними %Ln другой заказ</numerusform>
            <numerusform>Между ними %Ln других заказа</numerusform>
            <numerusform>Между ними %Ln других заказов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidenceText</name>
    <message>
        <source>No balance is known from before it was sent, so the balance says nothing.</source>
        <translation>Баланс до отправки неизвестен, поэтому он ни о чём не говорит.</translation>
    </message>
    <message>
        <source>No balance was told since. Check it now to compare.</source>
        <translation>С тех пор баланс не сообщался. Проверьте его сейчас, чтобы сравнить.</translation>
    </message>
    <message>
        <source>A subscription is charged post by post, so the balance says nothing.</source>
        <translation>За подписку деньги списываются с каждого поста, поэтому баланс ни о чём не говорит.</translation>
    </message>
    <message>
        <source>The order costs nothing, so the balance says nothing.</source>
        <translation>Заказ ничего не стоит, поэтому баланс ни о чём не говорит.</translation>
    </message>
    <message>
        <source>The currency changed, so the balance says nothing.</source>
        <translation>Валюта изменилась, поэтому баланс ни о чём не говорит.</translation>
    </message>
    <message>
        <source>The balance fell by %1: exactly the charge of this order, so it was probably placed.</source>
        <translation>Баланс уменьшился на %1 — ровно на стоимость этого заказа, так что он, вероятно, оформлен.</translation>
    </message>
    <message>
        <source>The balance fell by %1 more than the other orders of that time explain: exactly the charge of this order, so it was probably placed.</source>
        <translation>Баланс уменьшился на %1 больше, чем объясняют другие заказы того времени, — ровно на стоимость этого заказа, так что он, вероятно, оформлен.</translation>
    </message>
    <message>
        <source>The balance fell by %1: more than the charge of this order, %2, so it was probably placed.</source>
        <translation>Баланс уменьшился на %1 — больше, чем стоит этот заказ (%2), так что он, вероятно, оформлен.</translation>
    </message>
    <message>
        <source>The balance fell by %1 more than the other orders of that time explain: more than the charge of this order, %2, so it was probably placed.</source>
        <translation>Баланс уменьшился на %1 больше, чем объясняют другие заказы того времени, и это больше, чем стоит этот заказ (%2), так что он, вероятно, оформлен.</translation>
    </message>
    <message>
        <source>The balance fell by %1: less than the charge of this order, %2.</source>
        <translation>Баланс уменьшился на %1 — меньше, чем стоит этот заказ (%2).</translation>
    </message>
    <message>
        <source>The balance fell by %1 more than the other orders of that time explain: less than the charge of this order, %2.</source>
        <translation>Баланс уменьшился на %1 больше, чем объясняют другие заказы того времени, но это меньше, чем стоит этот заказ (%2).</translation>
    </message>
    <message>
        <source>The balance did not fall, so this order was probably not placed.</source>
        <translation>Баланс не уменьшился, так что этот заказ, вероятно, не оформлен.</translation>
    </message>
    <message>
        <source>The balance fell by just what the other orders of that time cost, so this order was probably not placed.</source>
        <translation>Баланс уменьшился ровно на стоимость других заказов того времени, так что этот заказ, вероятно, не оформлен.</translation>
    </message>
    <message>
        <source>The balance is %1 higher than the orders of that time explain: money came in, so it says little.</source>
        <translation>Баланс на %1 выше, чем объясняют заказы того времени: деньги поступали, поэтому он мало о чём говорит.</translation>
    </message>
    <message numerus="yes">
        <source>%n other order(s) of that time may have been placed as well.</source>
        <translation>
            <numerusform>%n другой заказ того времени, возможно, тоже оформлен.</numerusform>
            <numerusform>%n других заказа того времени, возможно, тоже оформлены.</numerusform>
            <numerusform>%n других заказов того времени, возможно, тоже оформлены.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What %n order(s) of that time cost is not certain.</source>
        <translation>
            <numerusform>Сколько стоил %n заказ того времени, точно неизвестно.</numerusform>
            <numerusform>Сколько стоили %n заказа того времени, точно неизвестно.</numerusform>
            <numerusform>Сколько стоили %n заказов того времени, точно неизвестно.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another quantity</source>
        <translation>Другое количество</translation>
    </message>
    <message>
        <source>Same charge</source>
        <translation>Та же стоимость</translation>
    </message>
    <message>
        <source>Another charge</source>
        <translation>Другая стоимость</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Возможно</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>совпадает</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>отличается</translation>
    </message>
    <message>
        <source>says nothing</source>
        <translation>неясно</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>подходит</translation>
    </message>
    <message>
        <source>more than was ordered</source>
        <translation>больше, чем заказано</translation>
    </message>
</context>
<context>
    <name>ExportChoices</name>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>Таблица (XLSX)</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Разделитель</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Запятая</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Точка с запятой</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Табуляция</translation>
    </message>
    <message>
        <source>UTF-8, with numbers written like %1. What a spreadsheet would take for a formula stays text.</source>
        <translation>UTF-8, числа записаны так: %1. То, что программа таблиц приняла бы за формулу, остаётся текстом.</translation>
    </message>
    <message>
        <source>Numbers are numbers and ids stay text; the head stays in sight and has filters.</source>
        <translation>Числа остаются числами, ID — текстом; заголовки всегда видны и снабжены фильтрами.</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Прогресс</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Таблица (*.xlsx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Reading what is to be written…</source>
        <translation>Чтение того, что будет записано…</translation>
    </message>
    <message>
        <source>Writing row %1 of %2…</source>
        <translation>Запись строки %1 из %2…</translation>
    </message>
    <message>
        <source>Finishing the file…</source>
        <translation>Завершение файла…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Остановлено. Ничего не записано.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Не удаётся записать %1: %2</translation>
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
        <translation>Название сохранённого поиска</translation>
    </message>
</context>
<context>
    <name>FacetList</name>
    <message>
        <source>Enter chooses a row alone, Space adds it to those chosen in its section or takes it away; Left and Right fold and unfold. F2 renames a saved search, Del removes it.</source>
        <translation>Enter выбирает одну строку, пробел добавляет её к выбранным в разделе или убирает; клавиши «влево» и «вправо» сворачивают и разворачивают. F2 переименовывает сохранённый поиск, Del убирает его.</translation>
    </message>
    <message>
        <source>Show these alone</source>
        <translation>Показать только эти</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>Показать эти</translation>
    </message>
    <message>
        <source>Take away from those shown</source>
        <translation>Убрать из показанных</translation>
    </message>
    <message>
        <source>Add to those shown</source>
        <translation>Добавить к показанным</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Свернуть</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Развернуть</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
</context>
<context>
    <name>FacetPanel</name>
    <message>
        <source>Find a category</source>
        <translation>Найти категорию</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Категории</translation>
    </message>
</context>
<context>
    <name>FaultsDialog</name>
    <message>
        <source>Reply of the provider</source>
        <translation>Ответ поставщика</translation>
    </message>
    <message>
        <source>Everything that could be read is in the catalog. This is what the provider sent:</source>
        <translation>Всё, что удалось прочитать, есть в каталоге. Вот что прислал поставщик:</translation>
    </message>
    <message>
        <source>Entries of the reply</source>
        <translation>Записи ответа</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Копировать всё</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries of the reply could not be read, %1 look wrong</source>
        <translation>
            <numerusform>%Ln запись ответа не удалось прочитать, выглядят ошибочными: %1</numerusform>
            <numerusform>%Ln записи ответа не удалось прочитать, выглядят ошибочными: %1</numerusform>
            <numerusform>%Ln записей ответа не удалось прочитать, выглядят ошибочными: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries of the reply could not be read</source>
        <translation>
            <numerusform>%Ln запись ответа не удалось прочитать</numerusform>
            <numerusform>%Ln записи ответа не удалось прочитать</numerusform>
            <numerusform>%Ln записей ответа не удалось прочитать</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries of the reply look wrong</source>
        <translation>
            <numerusform>%Ln запись ответа выглядит ошибочной</numerusform>
            <numerusform>%Ln записи ответа выглядят ошибочными</numerusform>
            <numerusform>%Ln записей ответа выглядят ошибочными</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are not listed.</source>
        <translation>
            <numerusform>Ещё %Ln не показана.</numerusform>
            <numerusform>Ещё %Ln не показаны.</numerusform>
            <numerusform>Ещё %Ln не показаны.</numerusform>
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
        <translation>от %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>до %1</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>минут</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>необязательно</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Remove the filter %1</source>
        <translation>Убрать фильтр %1</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Сбросить все фильтры</translation>
    </message>
</context>
<context>
    <name>FindChoice</name>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Подходящие заказы</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Прогресс поиска</translation>
    </message>
    <message>
        <source>Result of the search</source>
        <translation>Результат поиска</translation>
    </message>
    <message>
        <source>The order ids of this provider are not numbers that count up, so there is no range of them to search. If you find the id on the provider&apos;s page, enter it under “It was placed”.</source>
        <translation>ID заказов у этого поставщика — не числа по порядку, поэтому искать их по диапазону нельзя. Если вы нашли ID на странице поставщика, введите его в разделе «Заказ оформлен».</translation>
    </message>
    <message>
        <source>Orders that were placed about the same time have ids nearby. The provider is asked about the ids between them; those that answer and that no order of this ledger has are shown.</source>
        <translation>У заказов, оформленных примерно в одно время, близкие ID. Программа спросит поставщика о промежуточных ID и покажет те, о которых он что-то знает и которых нет в этом журнале.</translation>
    </message>
    <message>
        <source>No other order of this account shows where to look. If you know about where its ids stand, enter a range: those that answer are shown.</source>
        <translation>Другие заказы этого аккаунта не подсказывают, где искать. Если вы примерно знаете, какие сейчас ID, введите диапазон: будут показаны те, о которых поставщик что-то знает.</translation>
    </message>
    <message>
        <source>The search ended early. %1</source>
        <translation>Поиск закончился раньше времени. %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these ids answer(s), but the ledger has those orders already.</source>
        <translation>
            <numerusform>%Ln из этих ID поставщику известен, но такой заказ уже есть в журнале.</numerusform>
            <numerusform>%Ln из этих ID поставщику известны, но такие заказы уже есть в журнале.</numerusform>
            <numerusform>%Ln из этих ID поставщику известны, но такие заказы уже есть в журнале.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these ids answers.</source>
        <translation>Ни один из этих ID поставщику не известен.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) that the ledger does not know. Choose one to compare it.</source>
        <translation>
            <numerusform>%Ln заказ, которого нет в журнале. Выберите заказ, чтобы сравнить.</numerusform>
            <numerusform>%Ln заказа, которых нет в журнале. Выберите заказ, чтобы сравнить.</numerusform>
            <numerusform>%Ln заказов, которых нет в журнале. Выберите заказ, чтобы сравнить.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>%1 of %2 ids asked about</source>
        <translation>Запрошено %1 из %2 ID</translation>
    </message>
    <message numerus="yes">
        <source>%Ln id(s) got no clear answer, so the order may still be there.</source>
        <translation>
            <numerusform>По %Ln ID ясного ответа нет: заказ может быть там.</numerusform>
            <numerusform>По %Ln ID ясного ответа нет: заказ может быть там.</numerusform>
            <numerusform>По %Ln ID ясного ответа нет: заказ может быть там.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>FoundOrdersModel</name>
    <message>
        <source>Order ID</source>
        <translation>ID заказа</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Стоимость</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Start count</source>
        <translation>На старте</translation>
    </message>
    <message>
        <source>Remains</source>
        <translation>Осталось</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Сходство</translation>
    </message>
</context>
<context>
    <name>FreeRowsEditor</name>
    <message>
        <source>Add a parameter</source>
        <translation>Добавить параметр</translation>
    </message>
    <message>
        <source>More parameters</source>
        <translation>Другие параметры</translation>
    </message>
    <message>
        <source>Remove parameter</source>
        <translation>Убрать параметр</translation>
    </message>
    <message>
        <source>name</source>
        <translation>имя</translation>
    </message>
    <message>
        <source>value</source>
        <translation>значение</translation>
    </message>
    <message>
        <source>Parameter name %1</source>
        <translation>Имя параметра %1</translation>
    </message>
    <message>
        <source>Parameter value %1</source>
        <translation>Значение параметра %1</translation>
    </message>
    <message>
        <source>Remove parameter %1</source>
        <translation>Убрать параметр %1</translation>
    </message>
</context>
<context>
    <name>Happening</name>
    <message numerus="yes">
        <source>%Ln order(s) completed</source>
        <translation>
            <numerusform>%Ln заказ выполнен</numerusform>
            <numerusform>%Ln заказа выполнены</numerusform>
            <numerusform>%Ln заказов выполнены</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln completed</source>
        <translation>
            <numerusform>%Ln выполнен</numerusform>
            <numerusform>%Ln выполнены</numerusform>
            <numerusform>%Ln выполнены</numerusform>
        </translation>
    </message>
    <message>
        <source>Order %1 completed</source>
        <translation>Заказ %1 выполнен</translation>
    </message>
    <message>
        <source>Orders completed</source>
        <translation>Заказы выполнены</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) partial</source>
        <translation>
            <numerusform>%Ln заказ выполнен частично</numerusform>
            <numerusform>%Ln заказа выполнены частично</numerusform>
            <numerusform>%Ln заказов выполнены частично</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln partial</source>
        <translation>
            <numerusform>%Ln частично</numerusform>
            <numerusform>%Ln частично</numerusform>
            <numerusform>%Ln частично</numerusform>
        </translation>
    </message>
    <message>
        <source>Order %1 partial</source>
        <translation>Заказ %1 выполнен частично</translation>
    </message>
    <message>
        <source>Orders partial</source>
        <translation>Заказы выполнены частично</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) canceled</source>
        <translation>
            <numerusform>%Ln заказ отменён</numerusform>
            <numerusform>%Ln заказа отменены</numerusform>
            <numerusform>%Ln заказов отменены</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln canceled</source>
        <translation>
            <numerusform>%Ln отменён</numerusform>
            <numerusform>%Ln отменены</numerusform>
            <numerusform>%Ln отменены</numerusform>
        </translation>
    </message>
    <message>
        <source>Order %1 canceled</source>
        <translation>Заказ %1 отменён</translation>
    </message>
    <message>
        <source>Orders canceled or refunded</source>
        <translation>Заказы отменены или с возвратом</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) failed</source>
        <translation>
            <numerusform>%Ln заказ не удался</numerusform>
            <numerusform>%Ln заказа не удались</numerusform>
            <numerusform>%Ln заказов не удались</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln не удался</numerusform>
            <numerusform>%Ln не удались</numerusform>
            <numerusform>%Ln не удались</numerusform>
        </translation>
    </message>
    <message>
        <source>Order %1 failed</source>
        <translation>Заказ %1 не удался</translation>
    </message>
    <message>
        <source>Orders failed</source>
        <translation>Заказы не удались</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) late</source>
        <translation>
            <numerusform>%Ln заказ задерживается</numerusform>
            <numerusform>%Ln заказа задерживаются</numerusform>
            <numerusform>%Ln заказов задерживаются</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <translation>
            <numerusform>%Ln задерживается</numerusform>
            <numerusform>%Ln задерживаются</numerusform>
            <numerusform>%Ln задерживаются</numerusform>
        </translation>
    </message>
    <message>
        <source>Order %1 is late</source>
        <translation>Заказ %1 задерживается</translation>
    </message>
    <message>
        <source>Orders late</source>
        <translation>Заказы задерживаются</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) unconfirmed</source>
        <translation>
            <numerusform>%Ln заказ не подтверждён</numerusform>
            <numerusform>%Ln заказа не подтверждены</numerusform>
            <numerusform>%Ln заказов не подтверждены</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unconfirmed</source>
        <translation>
            <numerusform>%Ln не подтверждён</numerusform>
            <numerusform>%Ln не подтверждены</numerusform>
            <numerusform>%Ln не подтверждены</numerusform>
        </translation>
    </message>
    <message>
        <source>Order %1 is unconfirmed</source>
        <translation>Заказ %1 не подтверждён</translation>
    </message>
    <message>
        <source>Orders unconfirmed</source>
        <translation>Заказы не подтверждены</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) running again</source>
        <translation>
            <numerusform>%Ln заказ снова выполняется</numerusform>
            <numerusform>%Ln заказа снова выполняются</numerusform>
            <numerusform>%Ln заказов снова выполняются</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running again</source>
        <translation>
            <numerusform>%Ln снова выполняется</numerusform>
            <numerusform>%Ln снова выполняются</numerusform>
            <numerusform>%Ln снова выполняются</numerusform>
        </translation>
    </message>
    <message>
        <source>Order %1 is running again</source>
        <translation>Заказ %1 снова выполняется</translation>
    </message>
    <message>
        <source>Orders running again</source>
        <translation>Заказы снова выполняются</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refill(s) completed</source>
        <translation>
            <numerusform>%Ln восполнение выполнено</numerusform>
            <numerusform>%Ln восполнения выполнены</numerusform>
            <numerusform>%Ln восполнений выполнены</numerusform>
        </translation>
    </message>
    <message>
        <source>Refill of order %1 completed</source>
        <translation>Восполнение заказа %1 выполнено</translation>
    </message>
    <message>
        <source>Refills completed</source>
        <translation>Восполнения выполнены</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refill(s) rejected</source>
        <translation>
            <numerusform>%Ln восполнение отклонено</numerusform>
            <numerusform>%Ln восполнения отклонены</numerusform>
            <numerusform>%Ln восполнений отклонены</numerusform>
        </translation>
    </message>
    <message>
        <source>Refill of order %1 rejected</source>
        <translation>Восполнение заказа %1 отклонено</translation>
    </message>
    <message>
        <source>Refills rejected</source>
        <translation>Восполнения отклонены</translation>
    </message>
    <message>
        <source>The balance is low</source>
        <translation>Баланс низкий</translation>
    </message>
    <message>
        <source>Balance low</source>
        <translation>Низкий баланс</translation>
    </message>
    <message numerus="yes">
        <source>%Ln list(s) of orders finished</source>
        <translation>
            <numerusform>%Ln список заказов завершён</numerusform>
            <numerusform>%Ln списка заказов завершены</numerusform>
            <numerusform>%Ln списков заказов завершены</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists of orders finished</source>
        <translation>Списки заказов завершены</translation>
    </message>
    <message numerus="yes">
        <source>%Ln list(s) of orders paused</source>
        <translation>
            <numerusform>%Ln список заказов приостановлен</numerusform>
            <numerusform>%Ln списка заказов приостановлены</numerusform>
            <numerusform>%Ln списков заказов приостановлены</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists of orders paused</source>
        <translation>Списки заказов приостановлены</translation>
    </message>
    <message>
        <source>Services changed</source>
        <translation>Изменились услуги</translation>
    </message>
    <message>
        <source>Prices of favourites and running services changed</source>
        <translation>Изменились цены избранных и выполняемых услуг</translation>
    </message>
    <message>
        <source>The provider is out of reach</source>
        <translation>Поставщик недоступен</translation>
    </message>
    <message>
        <source>Provider out of reach for long</source>
        <translation>Поставщик долго недоступен</translation>
    </message>
    <message>
        <source>The API key was refused</source>
        <translation>Ключ API не принят</translation>
    </message>
    <message>
        <source>API key refused</source>
        <translation>Ключ API не принят</translation>
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
        <translation>«%1»: оформление завершено</translation>
    </message>
    <message>
        <source>“%1” is paused</source>
        <translation>«%1»: оформление приостановлено</translation>
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
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Вчера</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новое</translation>
    </message>
</context>
<context>
    <name>HappeningsPanel</name>
    <message>
        <source>Mark all as seen</source>
        <translation>Всё просмотрено</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>События</translation>
    </message>
    <message>
        <source>What happened since you last looked</source>
        <translation>События с тех пор, как вы смотрели в последний раз</translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation>Событий пока нет</translation>
    </message>
    <message>
        <source>Orders that complete, fail or need you are listed here, and what else is worth a look.</source>
        <translation>Здесь видно, какие заказы выполнены, не удались или требуют вашего внимания, и всё остальное, на что стоит взглянуть.</translation>
    </message>
    <message>
        <source>There is nothing new.</source>
        <translation>Ничего нового нет.</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Search the guide</source>
        <translation>Поиск в руководстве</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Orderdeck guide</source>
        <translation>Руководство Orderdeck</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Главы</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chapter(s)</source>
        <translation>
            <numerusform>%Ln глава</numerusform>
            <numerusform>%Ln главы</numerusform>
            <numerusform>%Ln глав</numerusform>
        </translation>
    </message>
    <message>
        <source>You have not gone on from another chapter.</source>
        <translation>Вы не переходили из другой главы.</translation>
    </message>
</context>
<context>
    <name>IdRangeForm</name>
    <message>
        <source>From id</source>
        <translation>От ID</translation>
    </message>
    <message>
        <source>To id</source>
        <translation>До ID</translation>
    </message>
    <message>
        <source>Search these ids</source>
        <translation>Искать эти ID</translation>
    </message>
    <message>
        <source>A number, as order ids are.</source>
        <translation>Число, как и сами ID заказов.</translation>
    </message>
    <message>
        <source>Not below the first id.</source>
        <translation>Не меньше первого ID.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln id(s) in one search.</source>
        <translation>
            <numerusform>Не больше %Ln ID за один поиск.</numerusform>
            <numerusform>Не больше %Ln ID за один поиск.</numerusform>
            <numerusform>Не больше %Ln ID за один поиск.</numerusform>
        </translation>
    </message>
    <message>
        <source>A search is under way.</source>
        <translation>Поиск уже идёт.</translation>
    </message>
    <message>
        <source>Type the first and the last id to look at.</source>
        <translation>Введите первый и последний ID для поиска.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln id(s); this provider is asked about one at a time, at most %1 a minute.</source>
        <translation>
            <numerusform>%Ln ID; этого поставщика можно спрашивать только по одному, не больше %1 в минуту.</numerusform>
            <numerusform>%Ln ID; этого поставщика можно спрашивать только по одному, не больше %1 в минуту.</numerusform>
            <numerusform>%Ln ID; этого поставщика можно спрашивать только по одному, не больше %1 в минуту.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln id(s), up to 100 in one request, at most %1 requests a minute.</source>
        <translation>
            <numerusform>%Ln ID, до 100 в одном запросе; запросов в минуту не больше %1.</numerusform>
            <numerusform>%Ln ID, до 100 в одном запросе; запросов в минуту не больше %1.</numerusform>
            <numerusform>%Ln ID, до 100 в одном запросе; запросов в минуту не больше %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Press the new keys</source>
        <translation>Нажмите новые клавиши</translation>
    </message>
</context>
<context>
    <name>KeyMessages</name>
    <message>
        <source>The API key of %1 could not be kept: it is known until Orderdeck ends. %2</source>
        <translation>Не удалось сохранить ключ API аккаунта %1: он известен, пока Orderdeck не завершится. %2</translation>
    </message>
    <message>
        <source>The key of the removed account could not be removed from where it was kept; it is tried again when Orderdeck starts. %1</source>
        <translation>Ключ убранного аккаунта не удалось удалить оттуда, где он хранился; при следующем запуске Orderdeck попытка повторится. %1</translation>
    </message>
    <message>
        <source>Settings cannot be kept: what you change is forgotten when Orderdeck ends. %1</source>
        <translation>Не удаётся сохранить настройки: всё, что вы измените, забудется при завершении Orderdeck. %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>An account&apos;s name, then why it has no key</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>Открыть настройки</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
</context>
<context>
    <name>KeyProblem</name>
    <message>
        <source>There is no key of this account in orderdeck.ini.</source>
        <translation>В orderdeck.ini нет ключа этого аккаунта.</translation>
    </message>
    <message>
        <source>The key could not be written into orderdeck.ini.</source>
        <translation>Не удалось записать ключ в orderdeck.ini.</translation>
    </message>
    <message>
        <source>The key could not be written into orderdeck.ini. %1</source>
        <translation>Не удалось записать ключ в orderdeck.ini. %1</translation>
    </message>
    <message>
        <source>There is no keychain on this system that answers.</source>
        <translation>В этой системе ни одна связка ключей не отвечает.</translation>
    </message>
    <message>
        <source>The keychain is locked or refuses. Unlock it and try again.</source>
        <translation>Связка ключей заблокирована или отказывает. Разблокируйте её и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The keychain does not answer. Perhaps it waits behind other windows to be unlocked.</source>
        <translation>Связка ключей не отвечает. Возможно, запрос на её разблокировку ждёт за другими окнами.</translation>
    </message>
    <message>
        <source>The keychain shows no key of this account: it is locked, or the key was removed from it.</source>
        <translation>В связке ключей нет ключа этого аккаунта: она заблокирована или ключ из неё удалён.</translation>
    </message>
    <message>
        <source>The keychain took the key, but gave back another when it was read.</source>
        <translation>Связка ключей приняла ключ, но при чтении вернула другой.</translation>
    </message>
    <message>
        <source>The keychain reports a fault.</source>
        <translation>Связка ключей сообщает о сбое.</translation>
    </message>
    <message>
        <source>%1 It says: %2</source>
        <extracomment>A sentence, then what the system itself says</extracomment>
        <translation>%1 Сообщение системы: %2</translation>
    </message>
</context>
<context>
    <name>KeyRules</name>
    <message>
        <source>A key alone is for typing: hold Ctrl or Alt with it, or take a function key.</source>
        <translation>Отдельная клавиша нужна для ввода: нажмите её вместе с Ctrl или Alt либо возьмите функциональную клавишу.</translation>
    </message>
    <message>
        <source>These keys move and choose in fields and lists.</source>
        <translation>Эти клавиши перемещают и выбирают в полях и списках.</translation>
    </message>
    <message>
        <source>These keys copy, paste, mark and undo everywhere.</source>
        <translation>Эти клавиши везде копируют, вставляют, выделяют и отменяют.</translation>
    </message>
</context>
<context>
    <name>LanguageSection</name>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Интерфейс</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Words, numbers, money and dates, at once. What you have typed stays.</source>
        <translation>Слова, числа, деньги и даты — сразу. То, что вы уже ввели, останется.</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>There is no such list in the ledger.</source>
        <translation>Такого списка в журнале нет.</translation>
    </message>
    <message>
        <source>Only a placed order can be cancelled.</source>
        <translation>Отменить можно только оформленный заказ.</translation>
    </message>
    <message>
        <source>The file it comes from was written before the provider&apos;s answer was known.</source>
        <translation>Исходный файл был записан до того, как стал известен ответ поставщика.</translation>
    </message>
    <message>
        <source>There is no ledger %1.</source>
        <translation>Журнала %1 нет.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Не удалось создать папку %1.</translation>
    </message>
    <message>
        <source>A copy cannot take the place of the ledger itself.</source>
        <translation>Копия не может занять место самого журнала.</translation>
    </message>
    <message>
        <source>The file %1 is not a ledger of Orderdeck.</source>
        <translation>Файл %1 — не журнал Orderdeck.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Файла %1 нет.</translation>
    </message>
    <message numerus="yes">
        <source>%n count(s) of the list of statuses differ from the orders.</source>
        <translation>
            <numerusform>%n счётчик списка статусов расходится с заказами.</numerusform>
            <numerusform>%n счётчика списка статусов расходятся с заказами.</numerusform>
            <numerusform>%n счётчиков списка статусов расходятся с заказами.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list of statuses counts %n order(s) too many or too few.</source>
        <translation>
            <numerusform>Список статусов расходится с числом заказов на %n.</numerusform>
            <numerusform>Список статусов расходится с числом заказов на %n.</numerusform>
            <numerusform>Список статусов расходится с числом заказов на %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) have no history.</source>
        <translation>
            <numerusform>У %n заказа нет истории.</numerusform>
            <numerusform>У %n заказов нет истории.</numerusform>
            <numerusform>У %n заказов нет истории.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The open refills of %n order(s) are miscounted.</source>
        <translation>
            <numerusform>Открытые восполнения %n заказа сосчитаны неверно.</numerusform>
            <numerusform>Открытые восполнения %n заказов сосчитаны неверно.</numerusform>
            <numerusform>Открытые восполнения %n заказов сосчитаны неверно.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of lists belong to another order.</source>
        <translation>
            <numerusform>%n строка списков относится к другому заказу.</numerusform>
            <numerusform>%n строки списков относятся к другим заказам.</numerusform>
            <numerusform>%n строк списков относятся к другим заказам.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n count(s) of the list of services differ from the orders.</source>
        <translation>
            <numerusform>%n счётчик списка услуг расходится с заказами.</numerusform>
            <numerusform>%n счётчика списка услуг расходятся с заказами.</numerusform>
            <numerusform>%n счётчиков списка услуг расходятся с заказами.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) stand beyond what happened.</source>
        <translation>
            <numerusform>%n отметка стоит дальше последнего события.</numerusform>
            <numerusform>%n отметки стоят дальше последнего события.</numerusform>
            <numerusform>%n отметок стоят дальше последнего события.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n count(s) of orders by time differ from the orders.</source>
        <translation>
            <numerusform>%n счётчик заказов по времени расходится с заказами.</numerusform>
            <numerusform>%n счётчика заказов по времени расходятся с заказами.</numerusform>
            <numerusform>%n счётчиков заказов по времени расходятся с заказами.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The figures of %n service(s) differ from what became of their orders.</source>
        <translation>
            <numerusform>Данные %n услуги расходятся с тем, что стало с её заказами.</numerusform>
            <numerusform>Данные %n услуг расходятся с тем, что стало с их заказами.</numerusform>
            <numerusform>Данные %n услуг расходятся с тем, что стало с их заказами.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) made the same order twice.</source>
        <translation>
            <numerusform>%n заказ создал один и тот же заказ дважды.</numerusform>
            <numerusform>%n заказа создали один и тот же заказ дважды.</numerusform>
            <numerusform>%n заказов создали один и тот же заказ дважды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) were put away, but not as what has ended is.</source>
        <translation>
            <numerusform>%n заказ убран из списка, хотя не помечен как завершённый.</numerusform>
            <numerusform>%n заказа убраны из списка, хотя не помечены как завершённые.</numerusform>
            <numerusform>%n заказов убраны из списка, хотя не помечены как завершённые.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) have the key of one that was deleted.</source>
        <translation>
            <numerusform>У %n заказа номер записи удалённого заказа.</numerusform>
            <numerusform>У %n заказов номера записей удалённых заказов.</numerusform>
            <numerusform>У %n заказов номера записей удалённых заказов.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file %1 is in use by another Orderdeck (process %2).</source>
        <translation>Файл %1 занят другим экземпляром Orderdeck (процесс %2).</translation>
    </message>
    <message>
        <source>The file %1 cannot be kept from other programs.</source>
        <translation>Файл %1 не удаётся закрыть от других программ.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>Не удаётся записать файл %1.</translation>
    </message>
    <message>
        <source>This list comes from a copy of the ledger: lines that wait here may have been placed after the copy was made. Compare with the provider before you go on.</source>
        <translation>Этот список взят из копии журнала: строки, которые здесь ожидают, могли быть оформлены уже после того, как копия сделана. Сверьтесь с поставщиком, прежде чем продолжать.</translation>
    </message>
    <message>
        <source>The file %1 is damaged itself: %2</source>
        <translation>Файл %1 сам повреждён: %2</translation>
    </message>
    <message>
        <source>The ledger %1 is missing or empty, but there are copies of it.</source>
        <translation>Журнала %1 нет или он пуст, но есть его копии.</translation>
    </message>
    <message>
        <source>The ledger was damaged and salvaged: lines that wait here may have been placed already. Compare with the provider before you go on.</source>
        <translation>Журнал был повреждён и спасён: строки, которые здесь ожидают, могли быть уже оформлены. Сверьтесь с поставщиком, прежде чем продолжать.</translation>
    </message>
    <message>
        <source>The ledger was written by a newer Orderdeck (version %1 of the file, this program knows %2).</source>
        <translation>Журнал записан более новой версией Orderdeck (версия файла %1, эта программа знает %2).</translation>
    </message>
    <message>
        <source>The file %1 is a database, but not a ledger of Orderdeck.</source>
        <translation>Файл %1 — база данных, но не журнал Orderdeck.</translation>
    </message>
    <message>
        <source>Order %1 has not ended. Nothing unfinished is deleted.</source>
        <translation>Заказ %1 не завершён. Незавершённое не удаляется.</translation>
    </message>
    <message>
        <source>Order %1 is neither hidden nor archived. Only such are deleted.</source>
        <translation>Заказ %1 не скрыт и не в архиве. Удаляются только такие.</translation>
    </message>
    <message>
        <source>There is no such order in the ledger.</source>
        <translation>Такого заказа в журнале нет.</translation>
    </message>
    <message>
        <source>The order&apos;s outcome is already written down.</source>
        <translation>Результат заказа уже записан.</translation>
    </message>
    <message>
        <source>An order cannot be placed without an order id.</source>
        <translation>Заказ без ID не может считаться оформленным.</translation>
    </message>
    <message>
        <source>Another order of this account already has the id %1.</source>
        <translation>У другого заказа этого аккаунта уже есть ID %1.</translation>
    </message>
    <message>
        <source>Only an order that was not sent or was rejected can be sent again.</source>
        <translation>Отправить снова можно только не отправленный или отклонённый заказ.</translation>
    </message>
    <message>
        <source>The program ended before the provider&apos;s answer was written down.</source>
        <translation>Программа завершилась до того, как был записан ответ поставщика.</translation>
    </message>
    <message>
        <source>Only a placed order can be refilled.</source>
        <translation>Восполнить можно только оформленный заказ.</translation>
    </message>
    <message>
        <source>A list whose name is lost</source>
        <translation>Список, чьё название потеряно</translation>
    </message>
    <message>
        <source>What was ordered is lost: the ledger was damaged.</source>
        <translation>Что было заказано, неизвестно: журнал был повреждён.</translation>
    </message>
    <message>
        <source>The file %1 is empty.</source>
        <translation>Файл %1 пуст.</translation>
    </message>
    <message>
        <source>The charges are too great to be added up.</source>
        <translation>Суммы слишком велики, чтобы их сложить.</translation>
    </message>
    <message>
        <source>The file %1 cannot be made or written.</source>
        <translation>Не удаётся создать или записать файл %1.</translation>
    </message>
    <message>
        <source>The file&apos;s folder does not allow a write-ahead log.</source>
        <translation>В папке этого файла нельзя вести журнал упреждающей записи.</translation>
    </message>
    <message>
        <source>The copy %1 cannot be written.</source>
        <translation>Не удаётся записать копию %1.</translation>
    </message>
    <message>
        <source>A row of %1 refers to a row of %2 that is not there.</source>
        <translation>Строка в %1 ссылается на строку в %2, которой нет.</translation>
    </message>
    <message>
        <source>The folder %1 is not there. Connect the disk and try again.</source>
        <translation>Папка %1 не найдена. Подключите диск и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>There is no ledger in the folder %1. If it is on another disk, connect that and try again.</source>
        <translation>В папке %1 нет журнала. Если он на другом диске, подключите этот диск и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The file %1 is in use by another program.</source>
        <translation>Файл %1 занят другой программой.</translation>
    </message>
    <message>
        <source>The copy in %1 is not the same as the ledger. %2</source>
        <translation>Копия в %1 не совпадает с журналом. %2</translation>
    </message>
    <message>
        <source>The file %1 could not be read: %2.</source>
        <translation>Не удалось прочитать файл %1: %2.</translation>
    </message>
    <message>
        <source>The file %1 could not be written: %2.</source>
        <translation>Не удалось записать файл %1: %2.</translation>
    </message>
    <message>
        <source>There is a ledger in the folder %1 already. It is not overwritten: choose another folder.</source>
        <translation>В папке %1 уже есть журнал. Он не перезаписывается: выберите другую папку.</translation>
    </message>
    <message>
        <source>Nothing can be written in the folder %1.</source>
        <translation>В папку %1 ничего нельзя записать.</translation>
    </message>
    <message>
        <source>The folder %1 is not there.</source>
        <translation>Папка %1 не найдена.</translation>
    </message>
    <message>
        <source>The ledger is in this folder already.</source>
        <translation>Журнал уже находится в этой папке.</translation>
    </message>
    <message>
        <source>There is not enough room in the folder %1: %2 are needed, %3 are free.</source>
        <translation>В папке %1 недостаточно места: нужно %2, свободно %3.</translation>
    </message>
    <message>
        <source>%1 is a link, or has a second name in another place: what is written there would change another file. Put a copy of the file in its place.</source>
        <translation>%1 — ссылка или имеет второе имя в другом месте: запись в него изменила бы другой файл. Положите на его место копию файла.</translation>
    </message>
</context>
<context>
    <name>LedgerFailurePage</name>
    <message>
        <source>Ledger</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Step %1 of %2. A large ledger takes some minutes.</source>
        <translation>Шаг %1 из %2. Для большого журнала нужно несколько минут.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>The ledger is damaged</source>
        <translation>Журнал повреждён</translation>
    </message>
    <message>
        <source>The ledger cannot be opened</source>
        <translation>Не удаётся открыть журнал</translation>
    </message>
    <message>
        <source>Orderdeck writes every order down before it is sent, so nothing can be ordered without the ledger.</source>
        <translation>Orderdeck записывает каждый заказ до отправки, поэтому без журнала ничего заказать нельзя.</translation>
    </message>
    <message>
        <source>What was found: %1</source>
        <translation>Что обнаружено: %1</translation>
    </message>
    <message>
        <source>Salvage what can be read</source>
        <translation>Спасти всё, что читается</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Восстановить из копии…</translation>
    </message>
    <message>
        <source>Begin with an empty ledger…</source>
        <translation>Начать с пустого журнала…</translation>
    </message>
    <message numerus="yes">
        <source>Restore the copy of %1 (%n order(s))</source>
        <translation>
            <numerusform>Восстановить копию от %1 (%n заказ)</numerusform>
            <numerusform>Восстановить копию от %1 (%n заказа)</numerusform>
            <numerusform>Восстановить копию от %1 (%n заказов)</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading what can be read…</source>
        <translation>Чтение всего, что читается…</translation>
    </message>
    <message>
        <source>The damaged file is not changed.</source>
        <translation>Повреждённый файл не меняется.</translation>
    </message>
    <message>
        <source>There is no order in it that can be read.</source>
        <translation>В нём нет ни одного заказа, который можно прочитать.</translation>
    </message>
    <message>
        <source>Nothing can be salvaged from the damaged file. %1</source>
        <translation>Из повреждённого файла ничего не удаётся спасти. %1</translation>
    </message>
    <message>
        <source>What was saved</source>
        <translation>Что удалось спасти</translation>
    </message>
    <message>
        <source>Nothing is changed before you choose.</source>
        <translation>Ничего не изменится, пока вы не выберете.</translation>
    </message>
    <message>
        <source>Go on with what was saved</source>
        <translation>Продолжить с тем, что спасено</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Begin with an empty ledger?</source>
        <translation>Начать с пустого журнала?</translation>
    </message>
    <message>
        <source>None of your orders will be known here, though they go on at the provider. The damaged file is kept among the backups.</source>
        <translation>Здесь не будет известен ни один из ваших заказов, хотя у поставщика они продолжатся. Повреждённый файл сохраняется среди резервных копий.</translation>
    </message>
    <message>
        <source>Begin with an empty ledger</source>
        <translation>Начать с пустого журнала</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Восстановить из копии</translation>
    </message>
    <message>
        <source>Ledgers (*.sqlite)</source>
        <translation>Журналы (*.sqlite)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Use the usual place…</source>
        <translation>Использовать обычное место…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Use the usual place?</source>
        <translation>Использовать обычное место?</translation>
    </message>
    <message>
        <source>The ledger %1 is opened from now on.</source>
        <translation>С этого момента открывается журнал %1.</translation>
    </message>
    <message>
        <source>There is no ledger in the usual place: an empty one is begun, or a copy restored, as %1.</source>
        <translation>В обычном месте журнала нет: начинается пустой или восстанавливается копия, как %1.</translation>
    </message>
    <message>
        <source>Orders that are only in %1 will not be known here, though they go on at the provider. That file is not changed.</source>
        <translation>Заказы, которые есть только в %1, здесь не будут известны, хотя у поставщика они продолжатся. Этот файл не меняется.</translation>
    </message>
    <message>
        <source>Use the usual place</source>
        <translation>Использовать обычное место</translation>
    </message>
</context>
<context>
    <name>LedgerMoveWindow</name>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Moving the ledger</source>
        <translation>Перенос журнала</translation>
    </message>
    <message>
        <source>Moving the ledger to %1</source>
        <translation>Перенос журнала в %1</translation>
    </message>
    <message>
        <source>How much is copied</source>
        <translation>Сколько скопировано</translation>
    </message>
    <message>
        <source>Copying the ledger… Nothing is ordered or asked for meanwhile.</source>
        <translation>Копирование журнала… В это время ничего не заказывается и не запрашивается.</translation>
    </message>
    <message>
        <source>Copying the backups…</source>
        <translation>Копирование резервных копий…</translation>
    </message>
    <message>
        <source>Checking the copy…</source>
        <translation>Проверка копии…</translation>
    </message>
    <message>
        <source>The move was stopped. The ledger is still %1.</source>
        <translation>Перенос остановлен. Журнал — по-прежнему %1.</translation>
    </message>
    <message>
        <source>The ledger was not moved and is still %1. %2</source>
        <translation>Журнал не перенесён, это по-прежнему %1. %2</translation>
    </message>
    <message>
        <source>The ledger is now %1. The old file %2 could not be renamed; it is not used any more.</source>
        <translation>Теперь журнал — %1. Прежний файл %2 не удалось переименовать; он больше не используется.</translation>
    </message>
    <message>
        <source>The ledger is now %1. The old one is kept as %2.</source>
        <translation>Теперь журнал — %1. Прежний сохранён как %2.</translation>
    </message>
</context>
<context>
    <name>LedgerPlaceSection</name>
    <message>
        <source>Ledger</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Path of the ledger</source>
        <translation>Путь к журналу</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Open the folder of the ledger</source>
        <translation>Открыть папку журнала</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Копировать путь</translation>
    </message>
    <message>
        <source>Copy the path of the ledger</source>
        <translation>Копировать путь к журналу</translation>
    </message>
    <message>
        <source>There is no such file now.</source>
        <translation>Сейчас такого файла нет.</translation>
    </message>
    <message>
        <source>Every order, balance and note is kept in this one file, and nowhere else. %1, last written to %2</source>
        <extracomment>%1 a size (&quot;3.4 MB&quot;), %2 a date and time</extracomment>
        <translation>Все заказы, балансы и заметки хранятся в одном этом файле и больше нигде. %1, последняя запись: %2</translation>
    </message>
    <message>
        <source>Moving the ledger</source>
        <translation>Перенос журнала</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Перенести…</translation>
    </message>
    <message>
        <source>Move the ledger…</source>
        <translation>Перенести журнал…</translation>
    </message>
    <message>
        <source>Move the ledger into the folder</source>
        <translation>Перенести журнал в папку</translation>
    </message>
    <message>
        <source>Looking at the folder %1…</source>
        <translation>Проверка папки %1…</translation>
    </message>
    <message>
        <source>The ledger cannot be moved there. %1</source>
        <translation>Перенести туда журнал нельзя. %1</translation>
    </message>
    <message numerus="yes">
        <source>Move the ledger and its %n backup(s) to %1? %2 are copied and checked while Orderdeck restarts; nothing is deleted, the old files stay where they are as copies.</source>
        <translation>
            <numerusform>Перенести журнал и %n резервную копию в %1? Пока Orderdeck перезапускается, будет скопировано и проверено %2; ничего не удаляется, прежние файлы остаются на месте как копии.</numerusform>
            <numerusform>Перенести журнал и %n резервные копии в %1? Пока Orderdeck перезапускается, будет скопировано и проверено %2; ничего не удаляется, прежние файлы остаются на месте как копии.</numerusform>
            <numerusform>Перенести журнал и %n резервных копий в %1? Пока Orderdeck перезапускается, будет скопировано и проверено %2; ничего не удаляется, прежние файлы остаются на месте как копии.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move and restart</source>
        <translation>Перенести и перезапустить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>LedgerWords</name>
    <message>
        <source>Daily copy</source>
        <translation>Ежедневная копия</translation>
    </message>
    <message>
        <source>Kept before an update</source>
        <translation>Сохранена перед обновлением</translation>
    </message>
    <message>
        <source>Kept when a copy was restored</source>
        <translation>Сохранена при восстановлении копии</translation>
    </message>
    <message>
        <source>Kept because it was damaged</source>
        <translation>Сохранена из-за повреждения</translation>
    </message>
    <message>
        <source>Kept before orders were deleted</source>
        <translation>Сохранена перед удалением заказов</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>A day of a copy, in the format of QLocale: day, month&apos;s name, year.</extracomment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>Cannot be read · %1</source>
        <translation>Не читается · %1</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) · %1</source>
        <translation>
            <numerusform>%n заказ · %1</numerusform>
            <numerusform>%n заказа · %1</numerusform>
            <numerusform>%n заказов · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Orders in the present ledger: %1. Orders in this copy: %2.</source>
        <translation>Заказов в нынешнем журнале: %1. Заказов в этой копии: %2.</translation>
    </message>
    <message>
        <source>Orders in this copy: %1. The present ledger cannot be read.</source>
        <translation>Заказов в этой копии: %1. Нынешний журнал прочитать нельзя.</translation>
    </message>
    <message>
        <source>Its newest order is of %1.</source>
        <translation>Самый новый заказ в ней — от %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) of the present ledger would be missing here. They stay at the provider and can be added again by their order IDs.</source>
        <translation>
            <numerusform>Здесь не будет %n заказа из нынешнего журнала. У поставщика он останется, и его можно добавить снова по ID.</numerusform>
            <numerusform>Здесь не будет %n заказов из нынешнего журнала. У поставщика они останутся, и их можно добавить снова по ID.</numerusform>
            <numerusform>Здесь не будет %n заказов из нынешнего журнала. У поставщика они останутся, и их можно добавить снова по ID.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) would be here that the present ledger does not have.</source>
        <translation>
            <numerusform>Здесь появится %n заказ, которого нет в нынешнем журнале.</numerusform>
            <numerusform>Здесь появятся %n заказа, которых нет в нынешнем журнале.</numerusform>
            <numerusform>Здесь появятся %n заказов, которых нет в нынешнем журнале.</numerusform>
        </translation>
    </message>
    <message>
        <source>The present ledger is not deleted: it is kept among the backups.</source>
        <translation>Нынешний журнал не удаляется: он сохраняется среди резервных копий.</translation>
    </message>
    <message>
        <source>The ledger is in order. Orders checked: %1.</source>
        <translation>Журнал в порядке. Проверено заказов: %1.</translation>
    </message>
    <message>
        <source>The file is sound, but its rows contradict each other. %1</source>
        <translation>Файл цел, но его строки противоречат друг другу. %1</translation>
    </message>
    <message>
        <source>The ledger is damaged. %1</source>
        <translation>Журнал повреждён. %1</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Аккаунты</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Заказы</translation>
    </message>
    <message>
        <source>Lines of their history</source>
        <translation>Строки их истории</translation>
    </message>
    <message>
        <source>Refills</source>
        <translation>Восполнения</translation>
    </message>
    <message>
        <source>Balances</source>
        <translation>Балансы</translation>
    </message>
    <message>
        <source>Lists of orders</source>
        <translation>Списки заказов</translation>
    </message>
    <message>
        <source>Lines of these lists</source>
        <translation>Строки этих списков</translation>
    </message>
    <message>
        <source>Kept catalogs</source>
        <translation>Сохранённые каталоги</translation>
    </message>
    <message>
        <source>Changes of the catalogs</source>
        <translation>Изменения каталогов</translation>
    </message>
    <message>
        <source>Notes on orders</source>
        <translation>Заметки к заказам</translation>
    </message>
    <message>
        <source>Tags of orders</source>
        <translation>Метки заказов</translation>
    </message>
    <message>
        <source>Orders made by orders</source>
        <translation>Заказы, созданные заказами</translation>
    </message>
    <message>
        <source>Runs and posts of orders</source>
        <translation>Запуски и посты заказов</translation>
    </message>
    <message>
        <source>Notes on services</source>
        <translation>Заметки об услугах</translation>
    </message>
    <message>
        <source>Kept when the ledger was moved</source>
        <translation>Сохранена при переносе журнала</translation>
    </message>
</context>
<context>
    <name>LimitsSection</name>
    <message>
        <source>Limits</source>
        <translation>Пределы</translation>
    </message>
    <message>
        <source>There is no account yet.</source>
        <translation>Аккаунтов пока нет.</translation>
    </message>
    <message>
        <source>Providers turn away who asks too often. Where one tells its limit, stay below it; where it asks to wait, the program waits whatever stands here.</source>
        <translation>Поставщики отказывают тем, кто спрашивает слишком часто. Если поставщик называет свой предел, оставайтесь ниже него; если он просит подождать, программа ждёт, что бы здесь ни было указано.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Аккаунт</translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation>Запросов в минуту</translation>
    </message>
    <message>
        <source>At the same time</source>
        <translation>Одновременно</translation>
    </message>
    <message>
        <source>Requests a minute of %1</source>
        <translation>Запросов в минуту: %1</translation>
    </message>
    <message>
        <source>Requests at the same time of %1</source>
        <translation>Запросов одновременно: %1</translation>
    </message>
</context>
<context>
    <name>LinkOpener</name>
    <message>
        <source>The link was not followed. %1</source>
        <comment>a sentence tells why</comment>
        <translation>Переход по ссылке не выполнен. %1</translation>
    </message>
    <message>
        <source>Orderdeck opens lists of orders in files on this computer, and links that begin with “orderdeck:”; this was neither.</source>
        <translation>Orderdeck открывает списки заказов из файлов на этом компьютере и ссылки, которые начинаются с «orderdeck:»; это ни то ни другое.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Файла «%1» нет.</translation>
    </message>
</context>
<context>
    <name>LogSection</name>
    <message>
        <source>Log</source>
        <translation>Протокол</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Ничего</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Ошибки</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Запросы</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Записывать</translation>
    </message>
    <message>
        <source>Requests are written down by name, host and time. Neither a key nor what is sent or answered ever is.</source>
        <translation>О запросах записываются имя, сервер и время. Ключи и содержание запросов и ответов не записываются никогда.</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>Показать протокол</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Open the folder of the log</source>
        <translation>Открыть папку протокола</translation>
    </message>
    <message>
        <source>Clear log</source>
        <translation>Очистить протокол</translation>
    </message>
    <message>
        <source>The log was cleared.</source>
        <translation>Протокол очищен.</translation>
    </message>
    <message>
        <source>Nothing was written down yet.</source>
        <translation>Пока ничего не записано.</translation>
    </message>
    <message>
        <source>At most two files of 1 MB: %1</source>
        <translation>Не больше двух файлов по 1 МБ: %1</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>%1. What was not asked for yet would not be asked for.</source>
        <extracomment>%1 what is asked for and how far it is</extracomment>
        <translation>%1. То, что ещё не запрошено, не будет запрошено.</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>Всё равно выйти</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Показать папку</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>There is no order %1 in this account.</source>
        <translation>В этом аккаунте нет заказа %1.</translation>
    </message>
    <message>
        <source>A link filled in this order. Look at it before you place it.</source>
        <translation>Этот заказ заполнен по ссылке. Проверьте его, прежде чем оформлять.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
</context>
<context>
    <name>MarkupModel</name>
    <message>
        <source>Services without a category</source>
        <translation>Услуги без категории</translation>
    </message>
    <message>
        <source>Category %1</source>
        <translation>Категория %1</translation>
    </message>
    <message>
        <source>Service %1</source>
        <translation>Услуга %1</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>Все услуги</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>service id and name</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>not in the catalog</source>
        <translation>нет в каталоге</translation>
    </message>
    <message>
        <source>No rule</source>
        <translation>Нет правила</translation>
    </message>
    <message>
        <source>For</source>
        <comment>what a rule of prices is for</comment>
        <translation>Для</translation>
    </message>
    <message>
        <source>My price</source>
        <translation>Моя цена</translation>
    </message>
</context>
<context>
    <name>MarkupPreview</name>
    <message>
        <source>What it makes of a service</source>
        <translation>Что выходит для услуги</translation>
    </message>
    <message>
        <source>Rate and my price</source>
        <translation>Цена поставщика и моя цена</translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s) follow this rule.</source>
        <translation>
            <numerusform>По этому правилу — %Ln услуга.</numerusform>
            <numerusform>По этому правилу — %Ln услуги.</numerusform>
            <numerusform>По этому правилу — %Ln услуг.</numerusform>
        </translation>
    </message>
    <message>
        <source>Services without a rule have no price of mine.</source>
        <translation>У услуг без правила нет моей цены.</translation>
    </message>
    <message>
        <source>No service follows this rule now.</source>
        <translation>Сейчас ни одна услуга не следует этому правилу.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>service id and name</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 → no price</source>
        <comment>a rate</comment>
        <translation>%1 → без цены</translation>
    </message>
    <message>
        <source>That would be below zero, or too long a number.</source>
        <translation>Вышло бы меньше нуля или слишком длинное число.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a rate and my price</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 a package</source>
        <comment>You earn $0.45</comment>
        <translation>%1 за пакет</translation>
    </message>
    <message>
        <source>%1 per 1,000</source>
        <comment>You earn $0.45</comment>
        <translation>%1 за 1000</translation>
    </message>
</context>
<context>
    <name>MarkupRuleEditor</name>
    <message>
        <source>How it is made</source>
        <translation>Как считается</translation>
    </message>
    <message>
        <source>On top of the rate</source>
        <translation>Наценка</translation>
    </message>
    <message>
        <source>A price of its own</source>
        <translation>Своя цена</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Округление</translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation>Ближнее</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Вверх</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Вниз</translation>
    </message>
    <message>
        <source>Percent on top</source>
        <translation>Наценка в процентах</translation>
    </message>
    <message>
        <source>Fixed amount on top</source>
        <translation>Наценка суммой</translation>
    </message>
    <message>
        <source>Round to</source>
        <translation>Округлить до</translation>
    </message>
    <message>
        <source>No rule</source>
        <translation>Нет правила</translation>
    </message>
    <message>
        <source>My price per 1,000</source>
        <translation>Моя цена за 1000</translation>
    </message>
    <message>
        <source>Not rounded</source>
        <translation>Не округляется</translation>
    </message>
    <message>
        <source>Write a number such as 50 or %1.</source>
        <translation>Введите число, например 50 или %1.</translation>
    </message>
    <message>
        <source>At least −100: no more can be taken off.</source>
        <translation>Не меньше −100: больше вычесть нельзя.</translation>
    </message>
    <message>
        <source>Write a percentage, a fixed amount, or both.</source>
        <translation>Введите процент, сумму или и то и другое.</translation>
    </message>
    <message>
        <source>Write an amount such as 1 or %1.</source>
        <translation>Введите сумму, например 1 или %1.</translation>
    </message>
    <message>
        <source>A price cannot be below zero.</source>
        <translation>Цена не может быть меньше нуля.</translation>
    </message>
</context>
<context>
    <name>MarkupSubjectField</name>
    <message>
        <source>Category, service or ID</source>
        <translation>Категория, услуга или ID</translation>
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
        <translation>Цена − %1&#xa0;%</translation>
    </message>
    <message>
        <source>Rate + %1%</source>
        <translation>Цена + %1&#xa0;%</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Цена</translation>
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
        <translation>%1, с округлением вверх до %2</translation>
    </message>
    <message>
        <source>%1, rounded down to %2</source>
        <translation>%1, с округлением вниз до %2</translation>
    </message>
    <message>
        <source>%1, rounded to %2</source>
        <translation>%1, с округлением до %2</translation>
    </message>
    <message>
        <source>You lose %1</source>
        <translation>Вы теряете %1</translation>
    </message>
    <message>
        <source>You earn %1</source>
        <translation>Вы получаете %1</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
</context>
<context>
    <name>MyPriceCell</name>
    <message>
        <source>This service&apos;s own rule: %1
%2</source>
        <translation>Собственное правило этой услуги: %1
%2</translation>
    </message>
    <message>
        <source>The rule of its category: %1
%2</source>
        <translation>Правило её категории: %1
%2</translation>
    </message>
    <message>
        <source>The rule of the account: %1
%2</source>
        <translation>Правило аккаунта: %1
%2</translation>
    </message>
    <message>
        <source>No price of mine</source>
        <translation>Моей цены нет</translation>
    </message>
</context>
<context>
    <name>MyPrices</name>
    <message numerus="yes">
        <source>%Ln service(s) have no price.</source>
        <translation>
            <numerusform>%Ln услуга без цены.</numerusform>
            <numerusform>%Ln услуги без цены.</numerusform>
            <numerusform>%Ln услуг без цены.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was copied: no service is shown.</source>
        <translation>Ничего не скопировано: не показано ни одной услуги.</translation>
    </message>
    <message>
        <source>Nothing was copied: no rule gives these services a price. Make one with “My prices…”.</source>
        <translation>Ничего не скопировано: ни одно правило не даёт этим услугам цену. Создайте правило в окне «Мои цены…».</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln price(s).</source>
        <translation>
            <numerusform>Скопирована %Ln цена.</numerusform>
            <numerusform>Скопировано %Ln цены.</numerusform>
            <numerusform>Скопировано %Ln цен.</numerusform>
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
        <translation>Мои цены · %1</translation>
    </message>
    <message>
        <source>What you ask for when you sell on. The nearest rule counts: the service&apos;s, else that of its category, else that of all services.</source>
        <translation>Сколько вы просите при перепродаже. Действует ближайшее правило: самой услуги, иначе её категории, иначе общее для всех услуг.</translation>
    </message>
    <message>
        <source>Remove rule</source>
        <translation>Убрать правило</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>No category or service is found by “%1”.</source>
        <translation>По запросу «%1» не найдено ни категории, ни услуги.</translation>
    </message>
    <message>
        <source>Shown as soon as the numbers can be read.</source>
        <translation>Появится, как только числа можно будет прочитать.</translation>
    </message>
    <message>
        <source>Add a rule for</source>
        <translation>Добавить правило для</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Просмотр</translation>
    </message>
    <message>
        <source>Choose a rule first.</source>
        <translation>Сначала выберите правило.</translation>
    </message>
    <message>
        <source>The catalog is not there yet.</source>
        <translation>Каталога пока нет.</translation>
    </message>
    <message>
        <source>The rule was removed: %1.</source>
        <translation>Правило убрано: %1.</translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message>
        <source>Services</source>
        <translation>Услуги</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Заказы</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Баланс</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>The page that ranks services by what their orders did</extracomment>
        <translation>Статистика</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) need attention</source>
        <translation>
            <numerusform>%n заказ требует внимания</numerusform>
            <numerusform>%n заказа требуют внимания</numerusform>
            <numerusform>%n заказов требуют внимания</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NeighbourList</name>
    <message>
        <source>Orders around it</source>
        <translation>Соседние заказы</translation>
    </message>
    <message>
        <source>no id</source>
        <translation>без ID</translation>
    </message>
    <message>
        <source>this order</source>
        <translation>этот заказ</translation>
    </message>
</context>
<context>
    <name>NotPlacedChoice</name>
    <message>
        <source>Write down as not sent</source>
        <translation>Записать как неотправленный</translation>
    </message>
    <message>
        <source>The order becomes “Not sent”. Nothing is sent by that; you can send it again afterwards, or leave it. If the provider took it after all, sending it again pays twice.</source>
        <translation>Заказ получит статус «Не отправлен». При этом ничего не отправляется; потом его можно отправить снова или оставить. Если поставщик всё-таки принял его, при повторной отправке вы заплатите дважды.</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Предупреждение</translation>
    </message>
    <message>
        <source>Not placed all the same</source>
        <translation>Всё равно не оформлен</translation>
    </message>
</context>
<context>
    <name>NoticesSection</name>
    <message>
        <source>Notices</source>
        <translation>Уведомления</translation>
    </message>
    <message>
        <source>Show notices on the desktop</source>
        <translation>Показывать уведомления на рабочем столе</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Тихие часы</translation>
    </message>
    <message>
        <source>Try a notice</source>
        <translation>Показать пробное</translation>
    </message>
    <message>
        <source>Keep running in the tray when the window is closed</source>
        <translation>Продолжать работу в системном лотке, когда окно закрыто</translation>
    </message>
    <message>
        <source>Start with the system</source>
        <translation>Запускать вместе с системой</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Тихо с</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from one time to another</comment>
        <translation>до</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Тихо до</translation>
    </message>
    <message>
        <source>What happens meanwhile is told afterwards, in one notice.</source>
        <translation>О том, что произойдёт за это время, будет сказано потом, одним уведомлением.</translation>
    </message>
    <message>
        <source>This desktop shows no notices. What happened is listed under the bell at the top.</source>
        <translation>Этот рабочий стол не показывает уведомления. События собраны под колокольчиком вверху.</translation>
    </message>
    <message>
        <source>One for many things that happen together, and none while you look at the window. All of it is listed under the bell at the top.</source>
        <translation>Одно на много событий сразу и ни одного, пока вы смотрите на окно. Все события собраны под колокольчиком вверху.</translation>
    </message>
    <message>
        <source>Orders are watched on. The icon in the tray brings the window back, and its menu quits.</source>
        <translation>Программа и дальше следит за заказами. Значок в лотке возвращает окно, а выйти можно из его меню.</translation>
    </message>
    <message>
        <source>This desktop has no tray now: closing the window ends Orderdeck.</source>
        <translation>Сейчас на этом рабочем столе нет системного лотка: если закрыть окно, Orderdeck завершится.</translation>
    </message>
    <message>
        <source>That could not be changed: %1</source>
        <translation>Изменить не удалось: %1</translation>
    </message>
    <message>
        <source>The system starts another Orderdeck now: %1</source>
        <translation>Система теперь запускает другой экземпляр Orderdeck: %1</translation>
    </message>
    <message>
        <source>In the tray, where there is one.</source>
        <translation>В системном лотке, если он есть.</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>Notices work</source>
        <translation>Уведомления работают</translation>
    </message>
    <message>
        <source>Orderdeck tells here what happened to your orders.</source>
        <translation>Здесь Orderdeck сообщает, что произошло с вашими заказами.</translation>
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
        <translation>Журнал открывается. После обновления Orderdeck он сначала копируется и приводится к новой версии; это может занять минуту. До этого ничего не заказывается и не запрашивается.</translation>
    </message>
</context>
<context>
    <name>OrderActions</name>
    <message>
        <source>Choose an order first.</source>
        <translation>Сначала выберите заказ.</translation>
    </message>
    <message>
        <source>The provider gave no order id: there is nothing to ask about.</source>
        <translation>Поставщик не дал ID заказа: спрашивать не о чем.</translation>
    </message>
    <message>
        <source>Refill</source>
        <translation>Восполнить</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>Отменить заказ</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Order again</source>
        <translation>Заказать снова</translation>
    </message>
    <message>
        <source>Order for another link</source>
        <translation>Заказать для другой ссылки</translation>
    </message>
    <message>
        <source>Add existing orders…</source>
        <translation>Добавить существующие…</translation>
    </message>
    <message>
        <source>The order was not sent again. %1</source>
        <translation>Заказ не отправлен снова. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) checked.</source>
        <translation>
            <numerusform>Проверен %n заказ.</numerusform>
            <numerusform>Проверено %n заказа.</numerusform>
            <numerusform>Проверено %n заказов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one order first.</source>
        <translation>Сначала выберите один заказ.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) belong to an account that was removed: nothing was asked.</source>
        <translation>
            <numerusform>%n заказ относится к убранному аккаунту: ничего не запрошено.</numerusform>
            <numerusform>%n заказа относятся к убранному аккаунту: ничего не запрошено.</numerusform>
            <numerusform>%n заказов относятся к убранному аккаунту: ничего не запрошено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n orders? What was delivered stays charged. This cannot be undone.</source>
        <translation>
            <numerusform>Отменить %n заказ? За доставленное деньги не вернутся. Это нельзя отменить.</numerusform>
            <numerusform>Отменить %n заказа? За доставленное деньги не вернутся. Это нельзя отменить.</numerusform>
            <numerusform>Отменить %n заказов? За доставленное деньги не вернутся. Это нельзя отменить.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n orders</source>
        <translation>
            <numerusform>Отменить %n заказ</numerusform>
            <numerusform>Отменить %n заказа</numerusform>
            <numerusform>Отменить %n заказов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderAsking</name>
    <message>
        <source>The ledger could not be written: %1</source>
        <translation>Не удалось записать в журнал: %1</translation>
    </message>
    <message>
        <source>Stopped before it was asked.</source>
        <translation>Остановлено до запроса.</translation>
    </message>
    <message>
        <source>The order&apos;s account was removed.</source>
        <translation>Аккаунт этого заказа убран.</translation>
    </message>
    <message>
        <source>The account was closed before the answer came.</source>
        <translation>Аккаунт закрыт до того, как пришёл ответ.</translation>
    </message>
    <message>
        <source>Not asked any more. %1</source>
        <translation>Больше не запрашивалось. %1</translation>
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
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 percent, %2 of %3</source>
        <translation>%1&#xa0;%, %2 из %3</translation>
    </message>
    <message>
        <source>nothing charged</source>
        <translation>ничего не списано</translation>
    </message>
    <message>
        <source>%1 expected</source>
        <translation>ожидается %1</translation>
    </message>
    <message>
        <source>no order ID</source>
        <translation>нет ID заказа</translation>
    </message>
    <message>
        <source>not known; added %1</source>
        <translation>неизвестно; добавлен %1</translation>
    </message>
    <message>
        <source>no refill</source>
        <translation>без восполнения</translation>
    </message>
    <message>
        <source>Cancel asked %1; the provider&apos;s status is still: %2</source>
        <extracomment>How long ago (&quot;3 hours ago&quot;), then the provider&apos;s word for the order&apos;s status</extracomment>
        <translation>Отмена запрошена %1; статус у поставщика пока прежний: %2</translation>
    </message>
    <message>
        <source>%1 · running far longer than this service usually takes</source>
        <translation>%1 · выполняется намного дольше, чем обычно эта услуга</translation>
    </message>
    <message>
        <source>Refill %1: %2, asked %3</source>
        <extracomment>A refill&apos;s id, its status and how long ago it was asked (&quot;3 hours ago&quot;)</extracomment>
        <translation>Восполнение %1: %2, запрошено %3</translation>
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
        <translation>не сообщено</translation>
    </message>
    <message>
        <source>%1 remain</source>
        <translation>осталось %1</translation>
    </message>
    <message>
        <source>%1 delivered, %2 remain</source>
        <translation>доставлено %1, осталось %2</translation>
    </message>
    <message>
        <source>%1, start count %2</source>
        <translation>%1, на старте %2</translation>
    </message>
    <message>
        <source>This is the order</source>
        <translation>Это тот заказ</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>At the provider</source>
        <translation>У поставщика</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Стоимость</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Заказ %1</translation>
    </message>
    <message>
        <source>No order of this ledger has the id %1.</source>
        <translation>Ни у одного заказа в этом журнале нет ID %1.</translation>
    </message>
    <message>
        <source>This looks like another order. Take it only if you know better.</source>
        <translation>Похоже, это другой заказ. Берите его, только если точно знаете.</translation>
    </message>
</context>
<context>
    <name>OrderDetails</name>
    <message>
        <source>Timeline</source>
        <translation>Хронология</translation>
    </message>
    <message>
        <source>Sections of the order</source>
        <translation>Разделы заказа</translation>
    </message>
    <message>
        <source>Order details</source>
        <translation>Подробности заказа</translation>
    </message>
    <message>
        <source>Drawn as soon as the provider reported what remains a second time.</source>
        <translation>График появится, как только поставщик второй раз сообщит, сколько осталось.</translation>
    </message>
    <message>
        <source>How many were ordered is not known, so nothing can be drawn.</source>
        <translation>Неизвестно, сколько было заказано, поэтому график построить нельзя.</translation>
    </message>
    <message>
        <source>Show less of the order</source>
        <translation>Показать заказ кратко</translation>
    </message>
    <message>
        <source>Show the order in full</source>
        <translation>Показать заказ полностью</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Копировать как текст</translation>
    </message>
    <message>
        <source>Order again</source>
        <translation>Заказать снова</translation>
    </message>
    <message>
        <source>Order for another link</source>
        <translation>Заказать для другой ссылки</translation>
    </message>
    <message>
        <source>TIMELINE</source>
        <translation>ХРОНОЛОГИЯ</translation>
    </message>
    <message>
        <source>DELIVERY</source>
        <translation>ДОСТАВКА</translation>
    </message>
    <message>
        <source>Show the delivery</source>
        <translation>Показать доставку</translation>
    </message>
    <message>
        <source>NOTES</source>
        <translation>ЗАМЕТКИ</translation>
    </message>
    <message>
        <source>Show the notes</source>
        <translation>Показать заметки</translation>
    </message>
    <message>
        <source>ORDERS MADE</source>
        <translation>СОЗДАННЫЕ ЗАКАЗЫ</translation>
    </message>
    <message>
        <source>Show the orders made</source>
        <translation>Показать созданные заказы</translation>
    </message>
</context>
<context>
    <name>OrderDraft</name>
    <message>
        <source>The charge is too large to be calculated.</source>
        <translation>Стоимость слишком велика, чтобы её посчитать.</translation>
    </message>
    <message>
        <source>This is not a whole number. Type it like 1000, 1,000 or 1k.</source>
        <translation>Это не целое число. Напишите его так: 1000, 1&#xa0;000 или 1k.</translation>
    </message>
    <message>
        <source>Enter at least %1.</source>
        <translation>Введите не меньше %1.</translation>
    </message>
    <message>
        <source>Order at least %1 for this service.</source>
        <translation>Для этой услуги закажите не меньше %1.</translation>
    </message>
    <message>
        <source>Order at most %1 for this service.</source>
        <translation>Для этой услуги закажите не больше %1.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Выберите из списка.</translation>
    </message>
    <message>
        <source>This is not a day. Type it as day/month/year, like 31/12/2030.</source>
        <translation>Это не дата. Напишите её как день/месяц/год, например 31/12/2030.</translation>
    </message>
    <message>
        <source>This day has passed.</source>
        <translation>Этот день уже прошёл.</translation>
    </message>
    <message>
        <source>The maximum is less than the minimum.</source>
        <translation>Наибольшее меньше наименьшего.</translation>
    </message>
    <message>
        <source>Runs need an interval in minutes between them.</source>
        <translation>Для запусков нужен интервал между ними в минутах.</translation>
    </message>
    <message>
        <source>An interval needs a number of runs.</source>
        <translation>Для интервала нужно число запусков.</translation>
    </message>
    <message>
        <source>A parameter&apos;s name holds only the letters A to Z, digits and underscores.</source>
        <translation>В имени параметра могут быть только буквы от A до Z, цифры и подчёркивания.</translation>
    </message>
    <message>
        <source>The parameter “%1” is filled in by the program.</source>
        <translation>Параметр «%1» заполняет сама программа.</translation>
    </message>
    <message>
        <source>The parameter “%1” is there twice.</source>
        <translation>Параметр «%1» встречается дважды.</translation>
    </message>
    <message>
        <source>The parameter “%1” has no value.</source>
        <translation>У параметра «%1» нет значения.</translation>
    </message>
    <message>
        <source>A link has no spaces in it.</source>
        <translation>В ссылке не бывает пробелов.</translation>
    </message>
    <message>
        <source>The link holds invisible characters. Type it again.</source>
        <translation>В ссылке есть невидимые символы. Введите её заново.</translation>
    </message>
    <message>
        <source>Links with “%1:” are not accepted, only http and https.</source>
        <translation>Ссылки с «%1:» не принимаются, только http и https.</translation>
    </message>
    <message>
        <source>The link names no host.</source>
        <translation>В ссылке не указан сервер.</translation>
    </message>
</context>
<context>
    <name>OrderEvent</name>
    <message>
        <source>Refill pending</source>
        <translation>Восполнение в ожидании</translation>
    </message>
    <message>
        <source>Refill in progress</source>
        <translation>Восполнение в работе</translation>
    </message>
    <message>
        <source>Refill completed</source>
        <translation>Восполнение выполнено</translation>
    </message>
    <message>
        <source>Refill rejected</source>
        <translation>Восполнение отклонено</translation>
    </message>
    <message>
        <source>Refill canceled</source>
        <translation>Восполнение отменено</translation>
    </message>
    <message>
        <source>Refill failed</source>
        <translation>Восполнение не удалось</translation>
    </message>
    <message>
        <source>Refill: %1</source>
        <translation>Восполнение: %1</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>Отправлен снова</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлен</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Оформлен</translation>
    </message>
    <message>
        <source>Placed as %1</source>
        <translation>Оформлен как %1</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Отклонён</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>Отклонён: %1</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Не отправлен</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Не отправлен: %1</translation>
    </message>
    <message>
        <source>May have been placed</source>
        <translation>Возможно, оформлен</translation>
    </message>
    <message>
        <source>May have been placed: %1</source>
        <translation>Возможно, оформлен: %1</translation>
    </message>
    <message>
        <source>Added by its id: %1</source>
        <translation>Добавлен по ID: %1</translation>
    </message>
    <message>
        <source>Refill asked</source>
        <translation>Восполнение запрошено</translation>
    </message>
    <message>
        <source>Refill %1 asked</source>
        <translation>Восполнение %1 запрошено</translation>
    </message>
    <message>
        <source>Refill refused</source>
        <translation>В восполнении отказано</translation>
    </message>
    <message>
        <source>Refill refused: %1</source>
        <translation>В восполнении отказано: %1</translation>
    </message>
    <message>
        <source>Cancelling asked</source>
        <translation>Отмена запрошена</translation>
    </message>
    <message>
        <source>Cancelling refused</source>
        <translation>В отмене отказано</translation>
    </message>
    <message>
        <source>Cancelling refused: %1</source>
        <translation>В отмене отказано: %1</translation>
    </message>
    <message>
        <source>Refill not asked</source>
        <translation>Восполнение не запрошено</translation>
    </message>
    <message>
        <source>Refill not asked: %1</source>
        <translation>Восполнение не запрошено: %1</translation>
    </message>
    <message>
        <source>Refill may have been taken</source>
        <translation>Восполнение, возможно, принято</translation>
    </message>
    <message>
        <source>Refill may have been taken: %1</source>
        <translation>Восполнение, возможно, принято: %1</translation>
    </message>
    <message>
        <source>Cancelling not asked</source>
        <translation>Отмена не запрошена</translation>
    </message>
    <message>
        <source>Cancelling not asked: %1</source>
        <translation>Отмена не запрошена: %1</translation>
    </message>
    <message>
        <source>Cancelling may have been taken</source>
        <translation>Отмена, возможно, принята</translation>
    </message>
    <message>
        <source>Cancelling may have been taken: %1</source>
        <translation>Отмена, возможно, принята: %1</translation>
    </message>
    <message>
        <source>%1 delivered</source>
        <translation>Доставлено %1</translation>
    </message>
    <message>
        <source>%1, %2 delivered</source>
        <translation>%1, доставлено %2</translation>
    </message>
    <message>
        <source>%1 → %2, %3 delivered</source>
        <translation>%1 → %2, доставлено %3</translation>
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
        <translation>Все заказы</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Требуют внимания</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Не подтверждены</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Не отправлены</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Отклонены</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>В ожидании</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>В работе</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Частично</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Выполнены</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Отменены</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Не удались</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Другие</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Скрыты</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>В архиве</translation>
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
        <translation>Доставлено</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Start count</source>
        <translation>На старте</translation>
    </message>
    <message>
        <source>Remains</source>
        <translation>Осталось</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Скорость</translation>
    </message>
    <message>
        <source>Expected end</source>
        <translation>Ожидается</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Заняло</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Оформлен</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Записан</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation>Проверен</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation>запрошена %1</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Услуга</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Provider’s word</source>
        <translation>У поставщика</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Параметры</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Оценено</translation>
    </message>
</context>
<context>
    <name>OrderFeed</name>
    <message>
        <source>The reading was ended.</source>
        <translation>Чтение прервано.</translation>
    </message>
</context>
<context>
    <name>OrderFile</name>
    <message>
        <source>This is no file of orders that can be opened again. Such a file is exported as CSV with all columns: its first line has the heads Account ID, Order ID, Parameters and others.</source>
        <translation>Это не файл заказов, который можно открыть снова. Такой файл экспортируется как CSV со всеми столбцами: в его первой строке стоят заголовки Account ID, Order ID, Parameters и другие.</translation>
    </message>
    <message>
        <source>“%1” cannot be read as %2.</source>
        <translation>«%1» нельзя прочитать как %2.</translation>
    </message>
    <message>
        <source>The time of recording is missing.</source>
        <translation>Не указано время записи.</translation>
    </message>
    <message>
        <source>It was placed, but its order id is missing.</source>
        <translation>Заказ оформлен, но его ID не указан.</translation>
    </message>
</context>
<context>
    <name>OrderFileSheet</name>
    <message>
        <source>Lines that cannot be read</source>
        <translation>Строки, которые не читаются</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Add orders</source>
        <translation>Добавить заказы</translation>
    </message>
    <message>
        <source>Open a file of orders</source>
        <translation>Открыть файл заказов</translation>
    </message>
    <message>
        <source>%1: orders that were exported as CSV with all columns. What this ledger holds already is not added again; what is still running is followed from then on.</source>
        <translation>%1: заказы, экспортированные как CSV со всеми столбцами. То, что уже есть в журнале, второй раз не добавляется; за теми, что ещё выполняются, дальше ведётся наблюдение.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Прогресс</translation>
    </message>
    <message>
        <source>Account for the orders of %1</source>
        <translation>Аккаунт для заказов %1</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Ничего не добавлено.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) added.</source>
        <translation>
            <numerusform>Добавлен %Ln заказ.</numerusform>
            <numerusform>Добавлено %Ln заказа.</numerusform>
            <numerusform>Добавлено %Ln заказов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. %1 Open the file again to go on.</source>
        <translation>Остановлено. %1 Чтобы продолжить, откройте файл снова.</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Чтение файла…</translation>
    </message>
    <message>
        <source>Comparing with the ledger: %1 of %2…</source>
        <translation>Сравнение с журналом: %1 из %2…</translation>
    </message>
    <message>
        <source>Adding order %1 of %2…</source>
        <translation>Добавление заказа %1 из %2…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) are in the ledger already.</source>
        <translation>
            <numerusform>%Ln заказ уже есть в журнале.</numerusform>
            <numerusform>%Ln заказа уже есть в журнале.</numerusform>
            <numerusform>%Ln заказов уже есть в журнале.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing new in this file.</source>
        <translation>В этом файле нет ничего нового.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new order(s).</source>
        <translation>
            <numerusform>%Ln новый заказ.</numerusform>
            <numerusform>%Ln новых заказа.</numerusform>
            <numerusform>%Ln новых заказов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Строка %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>И ещё %Ln.</numerusform>
            <numerusform>И ещё %Ln.</numerusform>
            <numerusform>И ещё %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln заказ</numerusform>
            <numerusform>%Ln заказа</numerusform>
            <numerusform>%Ln заказов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s), %1 new</source>
        <translation>
            <numerusform>%Ln заказ, новых: %1</numerusform>
            <numerusform>%Ln заказа, новых: %1</numerusform>
            <numerusform>%Ln заказов, новых: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has no order that could be added.</source>
        <translation>В файле нет заказов, которые можно добавить.</translation>
    </message>
</context>
<context>
    <name>OrderFilters</name>
    <message>
        <source>Statuses</source>
        <translation>Статусы</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Фильтры</translation>
    </message>
    <message>
        <source>Enter or Space chooses a row, and gives it up again.</source>
        <translation>Enter или пробел выбирает строку и снимает выбор.</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Все аккаунты</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>За %n&#xa0;день</numerusform>
            <numerusform>За %n&#xa0;дня</numerusform>
            <numerusform>За %n&#xa0;дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>С %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>По %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>OrderFiltersModel</name>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>За %n&#xa0;день</numerusform>
            <numerusform>За %n&#xa0;дня</numerusform>
            <numerusform>За %n&#xa0;дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Оформлены</translation>
    </message>
    <message>
        <source>Range of days…</source>
        <translation>Диапазон дней…</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Услуга</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Аккаунт</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Все аккаунты</translation>
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
            <numerusform>%1, %n заказ</numerusform>
            <numerusform>%1, %n заказа</numerusform>
            <numerusform>%1, %n заказов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderHead</name>
    <message>
        <source>Send again</source>
        <translation>Отправить снова</translation>
    </message>
    <message>
        <source>Look into this order</source>
        <translation>Разобраться с заказом</translation>
    </message>
    <message>
        <source>The provider’s answer</source>
        <translation>Ответ поставщика</translation>
    </message>
    <message>
        <source>No order chosen</source>
        <translation>Заказ не выбран</translation>
    </message>
    <message>
        <source>No order id</source>
        <translation>Нет ID заказа</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Заказ %1</translation>
    </message>
    <message>
        <source>Made by order %1</source>
        <translation>Создан заказом %1</translation>
    </message>
</context>
<context>
    <name>OrderIds</name>
    <message>
        <source>The range %1 is too large.</source>
        <translation>Диапазон %1 слишком велик.</translation>
    </message>
    <message>
        <source>The range %1 runs backwards.</source>
        <translation>Диапазон %1 идёт в обратную сторону.</translation>
    </message>
    <message>
        <source>The range %1 holds %2 ids; at most %3 can be added at a time.</source>
        <translation>В диапазоне %1 число ID — %2; за один раз можно добавить не больше %3.</translation>
    </message>
    <message>
        <source>There are more than %1 ids; at most so many can be added at a time.</source>
        <translation>ID больше, чем %1; за один раз можно добавить не больше стольких.</translation>
    </message>
</context>
<context>
    <name>OrderImport</name>
    <message>
        <source>The provider did not answer about this order.</source>
        <translation>Поставщик не ответил об этом заказе.</translation>
    </message>
</context>
<context>
    <name>OrderInquiry</name>
    <message>
        <source>Looked into by hand: it was not placed.</source>
        <translation>Проверено вручную: заказ не оформлен.</translation>
    </message>
</context>
<context>
    <name>OrderLanguage</name>
    <message>
        <source>Status, as in status:partial</source>
        <translation>Статус, например status:partial</translation>
    </message>
    <message>
        <source>Service, as in service:101 or service:followers</source>
        <translation>Услуга, например service:101 или service:followers</translation>
    </message>
    <message>
        <source>When it was placed, as in placed:7d</source>
        <translation>Когда оформлен, например placed:7d</translation>
    </message>
    <message>
        <source>What it cost, as in charge&gt;0.5 or charge:0.1..0.5</source>
        <translation>Сколько стоил, например charge&gt;0.5 или charge:0.1..0.5</translation>
    </message>
    <message>
        <source>A tag of your own, as in tag:client</source>
        <translation>Ваша метка, например tag:client</translation>
    </message>
    <message>
        <source>Account, as in account:&quot;my panel&quot;</source>
        <translation>Аккаунт, например account:&quot;my panel&quot;</translation>
    </message>
    <message>
        <source>One side or the other</source>
        <translation>Одно или другое</translation>
    </message>
    <message>
        <source>A person should look</source>
        <translation>Нужно взглянуть человеку</translation>
    </message>
    <message>
        <source>Pending or in progress</source>
        <translation>В ожидании или в работе</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Ещё не начаты</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>В работе</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Выполнены</translation>
    </message>
    <message>
        <source>Delivered in part</source>
        <translation>Доставлены частично</translation>
    </message>
    <message>
        <source>Canceled or refunded</source>
        <translation>Отменены или с возвратом</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Не удались</translation>
    </message>
    <message>
        <source>May have been placed</source>
        <translation>Возможно, оформлены</translation>
    </message>
    <message>
        <source>Never sent</source>
        <translation>Не отправлены</translation>
    </message>
    <message>
        <source>Rejected by the provider</source>
        <translation>Отклонены поставщиком</translation>
    </message>
    <message>
        <source>Any other word of a provider</source>
        <translation>Любое другое слово поставщика</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Вчера</translation>
    </message>
    <message>
        <source>In the last 24 hours</source>
        <translation>За последние 24&#xa0;часа</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>За последние 7&#xa0;дней</translation>
    </message>
    <message>
        <source>In the last 30 days</source>
        <translation>За последние 30&#xa0;дней</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Аккаунт</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>No bracket was opened before this one.</source>
        <translation>Перед этой скобкой нет открывающей.</translation>
    </message>
    <message>
        <source>The quotation mark is not closed.</source>
        <translation>Кавычка не закрыта.</translation>
    </message>
    <message>
        <source>Something must stand on both sides of OR.</source>
        <translation>По обе стороны OR должно что-то стоять.</translation>
    </message>
    <message>
        <source>There are too many brackets within brackets.</source>
        <translation>Слишком много скобок внутри скобок.</translation>
    </message>
    <message>
        <source>The bracket is not closed.</source>
        <translation>Скобка не закрыта.</translation>
    </message>
    <message>
        <source>Nothing stands between the brackets.</source>
        <translation>Между скобками ничего нет.</translation>
    </message>
    <message>
        <source>“%1” is no status. Write pending, progress, running, completed, partial, canceled, failed, rejected, unconfirmed, notsent, other, hidden, archived or attention.</source>
        <translation>«%1» — не статус. Напишите pending, progress, running, completed, partial, canceled, failed, rejected, unconfirmed, notsent, other, hidden, archived или attention.</translation>
    </message>
    <message>
        <source>No account is called “%1”.</source>
        <translation>Аккаунта с именем «%1» нет.</translation>
    </message>
    <message>
        <source>The range “%1” ends before it begins.</source>
        <translation>Диапазон «%1» заканчивается раньше, чем начинается.</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write today, 7d, 24h, 2026-11-01 or 2026-11-01..2026-11-20.</source>
        <translation>«%1» — не время. Напишите today, 7d, 24h, 2026-11-01 или 2026-11-01..2026-11-20.</translation>
    </message>
    <message>
        <source>“%1” is not an amount. Write it like 0.5 or 0.1..0.5.</source>
        <translation>«%1» — не сумма. Напишите её так: 0.5 или 0.1..0.5.</translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <translation>Здесь не хватает значения.</translation>
    </message>
    <message>
        <source>This takes a colon: only the charge is compared.</source>
        <translation>Здесь нужно двоеточие: сравнивается только charge (стоимость).</translation>
    </message>
</context>
<context>
    <name>OrderLanguageHelp</name>
    <message>
        <source>Part of an order id, link or service name</source>
        <translation>Часть ID заказа, ссылки или названия услуги</translation>
    </message>
    <message>
        <source>Both words, in any order</source>
        <translation>Оба слова в любом порядке</translation>
    </message>
    <message>
        <source>Exactly these words</source>
        <translation>Именно эти слова</translation>
    </message>
    <message>
        <source>Without this word</source>
        <translation>Без этого слова</translation>
    </message>
    <message>
        <source>One of the two</source>
        <translation>Одно из двух</translation>
    </message>
    <message>
        <source>Brackets say what belongs together</source>
        <translation>Скобки показывают, что стоит вместе</translation>
    </message>
    <message>
        <source>In this status</source>
        <translation>С этим статусом</translation>
    </message>
    <message>
        <source>A person should look</source>
        <translation>Нужно взглянуть человеку</translation>
    </message>
    <message>
        <source>Put away; so status:archived</source>
        <translation>Убраны из списка; так же status:archived</translation>
    </message>
    <message>
        <source>Of the service with this id</source>
        <translation>Услуги с этим ID</translation>
    </message>
    <message>
        <source>The service’s name has these words</source>
        <translation>В названии услуги есть эти слова</translation>
    </message>
    <message>
        <source>Placed today; so yesterday, 24h, 2w</source>
        <translation>Оформлены сегодня; так же yesterday, 24h, 2w</translation>
    </message>
    <message>
        <source>Placed in the last 7 days</source>
        <translation>Оформлены за последние 7&#xa0;дней</translation>
    </message>
    <message>
        <source>Placed in these days</source>
        <translation>Оформлены в эти дни</translation>
    </message>
    <message>
        <source>Cost more than 0.5</source>
        <translation>Стоили больше 0.5</translation>
    </message>
    <message>
        <source>Cost from 0.1 to 0.5</source>
        <translation>Стоили от 0.1 до 0.5</translation>
    </message>
    <message>
        <source>With this tag of yours; so -tag: without it</source>
        <translation>С этой вашей меткой; -tag: — без неё</translation>
    </message>
    <message>
        <source>A tag begins like this; tag:* with any tag</source>
        <translation>Метка начинается так; tag:* — с любой меткой</translation>
    </message>
    <message>
        <source>Of the accounts whose name has this word</source>
        <translation>Аккаунты, в имени которых есть это слово</translation>
    </message>
</context>
<context>
    <name>OrderMoney</name>
    <message>
        <source>%1 dearer than expected</source>
        <translation>На %1 дороже, чем ожидалось</translation>
    </message>
    <message>
        <source>%1 cheaper than expected</source>
        <translation>На %1 дешевле, чем ожидалось</translation>
    </message>
    <message>
        <source>Charged in %1, though the price was in %2: the two are not compared.</source>
        <translation>Списано в валюте %1, а цена была в %2: эти суммы не сравниваются.</translation>
    </message>
    <message>
        <source>%1 back: %2 of %3 not delivered</source>
        <translation>Возвращено %1: не доставлено %2 из %3</translation>
    </message>
    <message>
        <source>%1 back</source>
        <translation>Возвращено %1</translation>
    </message>
    <message>
        <source>Not seen in the provider’s charge: %1 of %2 not delivered, worth %3</source>
        <translation>Не видно в списании поставщика: не доставлено %1 из %2, на сумму %3</translation>
    </message>
    <message>
        <source>Not seen in the provider’s charge</source>
        <translation>Не видно в списании поставщика</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Стоимость</translation>
    </message>
    <message>
        <source>Nothing; %1 was expected</source>
        <translation>Ничего; ожидалось %1</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Expected charge</source>
        <translation>Ожидаемая стоимость</translation>
    </message>
    <message>
        <source>at most %1 a post</source>
        <translation>не больше %1 за пост</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Разница</translation>
    </message>
    <message>
        <source>Money back</source>
        <translation>Возврат</translation>
    </message>
</context>
<context>
    <name>OrderNotesView</name>
    <message>
        <source>Order notes</source>
        <translation>Заметки к заказу</translation>
    </message>
    <message>
        <source>Your own words about this order</source>
        <translation>Ваши собственные слова об этом заказе</translation>
    </message>
    <message>
        <source>Not saved yet, it is tried again: %1</source>
        <translation>Ещё не сохранено, попытка повторяется: %1</translation>
    </message>
</context>
<context>
    <name>OrderPlacer</name>
    <message>
        <source>The program was closed before this order was sent.</source>
        <translation>Программа закрыта до отправки этого заказа.</translation>
    </message>
    <message>
        <source>The outcome of an order could not be written down yet. No other order is sent before it is.</source>
        <translation>Результат одного из заказов пока не удалось записать. До этого другие заказы не отправляются.</translation>
    </message>
</context>
<context>
    <name>OrderRules</name>
    <message>
        <source>The order is still being sent.</source>
        <translation>Заказ ещё отправляется.</translation>
    </message>
    <message>
        <source>The provider rejected the order.</source>
        <translation>Поставщик отклонил заказ.</translation>
    </message>
    <message>
        <source>The order was not sent.</source>
        <translation>Заказ не отправлен.</translation>
    </message>
    <message>
        <source>It is not known yet whether the order was placed.</source>
        <translation>Пока неизвестно, оформлен ли заказ.</translation>
    </message>
    <message>
        <source>The service offers no refill.</source>
        <translation>У услуги нет восполнения.</translation>
    </message>
    <message>
        <source>The order is not completed yet.</source>
        <translation>Заказ ещё не выполнен.</translation>
    </message>
    <message>
        <source>Only completed and partial orders can be refilled; this one is: %1.</source>
        <translation>Восполнить можно только выполненные и частично выполненные заказы; статус этого — %1.</translation>
    </message>
    <message>
        <source>A refill of this order has been asked and is not finished.</source>
        <translation>Восполнение этого заказа уже запрошено и не завершено.</translation>
    </message>
    <message>
        <source>A refill of this order was asked %1 and is not finished: %2.</source>
        <extracomment>How long ago (&quot;3 hours ago&quot;), then the refill&apos;s status</extracomment>
        <translation>Восполнение этого заказа запрошено %1 и не завершено: %2.</translation>
    </message>
    <message>
        <source>The service offers no cancelling.</source>
        <translation>У услуги нет отмены.</translation>
    </message>
    <message>
        <source>The order has ended already: %1.</source>
        <translation>Заказ уже завершён: %1.</translation>
    </message>
    <message>
        <source>Cancelling has been asked; the provider has not confirmed it yet.</source>
        <translation>Отмена уже запрошена; поставщик её ещё не подтвердил.</translation>
    </message>
    <message>
        <source>Cancelling was asked %1; the provider has not confirmed it yet.</source>
        <extracomment>How long ago (&quot;3 hours ago&quot;)</extracomment>
        <translation>Отмена запрошена %1; поставщик её ещё не подтвердил.</translation>
    </message>
    <message>
        <source>The order was placed already.</source>
        <translation>Заказ уже оформлен.</translation>
    </message>
    <message>
        <source>The order was added by its id: its service and link are not known.</source>
        <translation>Заказ добавлен по ID: его услуга и ссылка неизвестны.</translation>
    </message>
</context>
<context>
    <name>OrderShelving</name>
    <message>
        <source>Hide</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Only orders that have ended, refills too, can be hidden.</source>
        <translation>Скрыть можно только завершённые заказы, у которых завершены и восполнения.</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Показать снова</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Удалить навсегда…</translation>
    </message>
    <message>
        <source>Only hidden or archived orders can be deleted. Hide them first.</source>
        <translation>Удалить можно только скрытые заказы и заказы в архиве. Сначала скройте их.</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln again</source>
        <translation>
            <numerusform>Показать снова %Ln</numerusform>
            <numerusform>Показать снова все %Ln</numerusform>
            <numerusform>Показать снова все %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all of these again</source>
        <translation>Показать снова все эти</translation>
    </message>
    <message numerus="yes">
        <source>Delete all %Ln for good…</source>
        <translation>
            <numerusform>Удалить навсегда %Ln…</numerusform>
            <numerusform>Удалить навсегда все %Ln…</numerusform>
            <numerusform>Удалить навсегда все %Ln…</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete all of these for good…</source>
        <translation>Удалить навсегда все эти…</translation>
    </message>
    <message numerus="yes">
        <source>Hide all %Ln shown</source>
        <translation>
            <numerusform>Скрыть %Ln показанный</numerusform>
            <numerusform>Скрыть все %Ln показанные</numerusform>
            <numerusform>Скрыть все %Ln показанных</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide all that are shown</source>
        <translation>Скрыть все показанные</translation>
    </message>
    <message>
        <source>Other orders are being put away. Wait until that is done, or stop it.</source>
        <translation>Сейчас убираются другие заказы. Дождитесь окончания или остановите это.</translation>
    </message>
    <message>
        <source>Hiding orders</source>
        <translation>Скрытие заказов</translation>
    </message>
    <message>
        <source>Archiving orders</source>
        <translation>Перенос заказов в архив</translation>
    </message>
    <message>
        <source>Showing orders again</source>
        <translation>Возвращение заказов в список</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) hidden.</source>
        <translation>
            <numerusform>Скрыт %Ln заказ.</numerusform>
            <numerusform>Скрыто %Ln заказа.</numerusform>
            <numerusform>Скрыто %Ln заказов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) archived.</source>
        <translation>
            <numerusform>Ушёл в архив %Ln заказ.</numerusform>
            <numerusform>Ушло в архив %Ln заказа.</numerusform>
            <numerusform>Ушло в архив %Ln заказов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) shown again.</source>
        <translation>
            <numerusform>Снова показан %Ln заказ.</numerusform>
            <numerusform>Снова показано %Ln заказа.</numerusform>
            <numerusform>Снова показано %Ln заказов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) stay: they have not ended.</source>
        <translation>
            <numerusform>%Ln заказ остаётся: он не завершён.</numerusform>
            <numerusform>%Ln заказа остаются: они не завершены.</numerusform>
            <numerusform>%Ln заказов остаются: они не завершены.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a file of orders</source>
        <translation>Открыть файл заказов</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
</context>
<context>
    <name>OrderStatus</name>
    <message>
        <source>Not known yet</source>
        <translation>Пока неизвестно</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>В ожидании</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>В работе</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Выполнен</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Частично</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Отменён</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Возврат</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Не удался</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>На паузе</translation>
    </message>
</context>
<context>
    <name>OrderTagging</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message numerus="yes">
        <source>Tags and notes of %n order(s)</source>
        <translation>
            <numerusform>Метки и заметки %n заказа</numerusform>
            <numerusform>Метки и заметки %n заказов</numerusform>
            <numerusform>Метки и заметки %n заказов</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Add to the notes of each</source>
        <translation>Добавить к заметкам каждого</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 из %3)</translation>
    </message>
    <message>
        <source>Only some of them have: %1</source>
        <translation>Есть только у некоторых: %1</translation>
    </message>
    <message>
        <source>Add or remove a tag first.</source>
        <translation>Сначала добавьте или уберите метку.</translation>
    </message>
    <message numerus="yes">
        <source>Tags and notes of %n order(s) saved.</source>
        <translation>
            <numerusform>Метки и заметки %n заказа сохранены.</numerusform>
            <numerusform>Метки и заметки %n заказов сохранены.</numerusform>
            <numerusform>Метки и заметки %n заказов сохранены.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderTextCopy</name>
    <message numerus="yes">
        <source>Choose at most %Ln order(s) to be copied as text.</source>
        <translation>
            <numerusform>Чтобы копировать как текст, выберите не больше %Ln заказа.</numerusform>
            <numerusform>Чтобы копировать как текст, выберите не больше %Ln заказов.</numerusform>
            <numerusform>Чтобы копировать как текст, выберите не больше %Ln заказов.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderTicket</name>
    <message>
        <source>No service chosen</source>
        <translation>Услуга не выбрана</translation>
    </message>
    <message>
        <source>Choose a service in the table and its order form opens here.</source>
        <translation>Выберите услугу в таблице, и здесь откроется форма заказа.</translation>
    </message>
    <message>
        <source>Order ticket</source>
        <translation>Форма заказа</translation>
    </message>
    <message>
        <source>Why nothing can be placed</source>
        <translation>Почему ничего нельзя заказать</translation>
    </message>
    <message>
        <source>Place order</source>
        <translation>Заказать</translation>
    </message>
    <message>
        <source>Waiting for the ledger…</source>
        <translation>Ожидание журнала…</translation>
    </message>
    <message>
        <source>Waiting for the API key…</source>
        <translation>Ожидание ключа API…</translation>
    </message>
    <message>
        <source>Placing…</source>
        <translation>Оформление…</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>An order for this link may have been placed. Look at Orders › Unconfirmed before you place another one.</source>
        <translation>Заказ для этой ссылки, возможно, уже оформлен. Прежде чем заказывать ещё один, загляните в «Заказы» › «Не подтверждены».</translation>
    </message>
    <message>
        <source>Order %1 for this link is still running. A second one may be refused, or counted together with it.</source>
        <translation>Заказ %1 для этой ссылки ещё выполняется. Второй могут отклонить или посчитать вместе с первым.</translation>
    </message>
    <message>
        <source>An order for this link is being sent.</source>
        <translation>Заказ для этой ссылки отправляется.</translation>
    </message>
    <message>
        <source>The price went from %1 to %2.</source>
        <translation>Цена изменилась с %1 на %2.</translation>
    </message>
    <message>
        <source>The price went from %1 to %2 per 1,000.</source>
        <translation>Цена за 1000 изменилась с %1 на %2.</translation>
    </message>
    <message>
        <source>The price went from %1 to %2 per 1,000: this order now costs %3.</source>
        <translation>Цена за 1000 изменилась с %1 на %2: теперь этот заказ стоит %3.</translation>
    </message>
    <message>
        <source>Order %1 placed · %2</source>
        <translation>Заказ %1 оформлен · %2</translation>
    </message>
    <message>
        <source>Order %1 placed</source>
        <translation>Заказ %1 оформлен</translation>
    </message>
    <message>
        <source>The order was not taken. %1 In the ledger it is order %2.</source>
        <translation>Заказ не принят. %1 В журнале это заказ %2.</translation>
    </message>
    <message>
        <source>The order was not taken. %1</source>
        <translation>Заказ не принят. %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 a post</source>
        <translation>%1 за пост</translation>
    </message>
    <message>
        <source>My price per 1,000: %1</source>
        <translation>Моя цена за 1000: %1</translation>
    </message>
    <message>
        <source>My price: %1 · You earn %2</source>
        <translation>Моя цена: %1 · Вы получаете %2</translation>
    </message>
    <message>
        <source>My price: %1 · You lose %2</source>
        <translation>Моя цена: %1 · Вы теряете %2</translation>
    </message>
    <message>
        <source>Place another one anyway</source>
        <translation>Всё равно заказать ещё</translation>
    </message>
    <message>
        <source>Place at the new price</source>
        <translation>Заказать по новой цене</translation>
    </message>
    <message>
        <source>The order was not sent; you can place it again. %1</source>
        <translation>Заказ не отправлен; его можно оформить ещё раз. %1</translation>
    </message>
    <message>
        <source>This order may have been placed. It will not be sent again by itself. Look at Orders › Unconfirmed.</source>
        <translation>Этот заказ, возможно, оформлен. Программа сама его не повторит. Загляните в «Заказы» › «Не подтверждены».</translation>
    </message>
    <message>
        <source>The order could not be written down, so nothing was sent. %1</source>
        <translation>Заказ не удалось записать, поэтому ничего не отправлено. %1</translation>
    </message>
    <message>
        <source>The provider took the order as %1, but that could not be written down yet. Keep the number.</source>
        <translation>Поставщик принял заказ как %1, но записать это пока не удалось. Сохраните номер у себя.</translation>
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
        <translation>Проверять нечего: спросить можно только о заказах с ID.</translation>
    </message>
    <message>
        <source>It is being asked already; there is no answer yet.</source>
        <translation>Запрос уже отправлен; ответа пока нет.</translation>
    </message>
    <message>
        <source>The provider did not answer for this order.</source>
        <translation>Поставщик не ответил об этом заказе.</translation>
    </message>
    <message>
        <source>Stopped before it was asked.</source>
        <translation>Остановлено до запроса.</translation>
    </message>
    <message>
        <source>Order %1: %2</source>
        <translation>Заказ %1: %2</translation>
    </message>
    <message>
        <source>Refill %1: %2</source>
        <translation>Восполнение %1: %2</translation>
    </message>
</context>
<context>
    <name>OrderWords</name>
    <message>
        <source>Cancel asked</source>
        <translation>Отмена запрошена</translation>
    </message>
    <message>
        <source>%1, late</source>
        <extracomment>A status of an order that runs far longer than its service usually takes.</extracomment>
        <translation>%1, задержка</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Запрошено</translation>
    </message>
</context>
<context>
    <name>OrdersExport</name>
    <message>
        <source>No orders are shown that could be exported.</source>
        <translation>Не показано ни одного заказа, экспортировать нечего.</translation>
    </message>
    <message>
        <source>Export orders</source>
        <translation>Экспорт заказов</translation>
    </message>
    <message>
        <source>These orders, in their order. With all columns, a CSV file can be opened again, also by another Orderdeck: “Open a file of orders…”.</source>
        <translation>Эти заказы в том же порядке. CSV-файл со всеми столбцами можно открыть снова, в том числе в другом экземпляре Orderdeck: «Открыть файл заказов…».</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Заказы</translation>
    </message>
    <message numerus="yes">
        <source>What is shown (%Ln order(s))</source>
        <translation>
            <numerusform>Всё показанное (%Ln заказ)</numerusform>
            <numerusform>Всё показанное (%Ln заказа)</numerusform>
            <numerusform>Всё показанное (%Ln заказов)</numerusform>
        </translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Всё показанное</translation>
    </message>
    <message numerus="yes">
        <source>The chosen %Ln</source>
        <translation>
            <numerusform>Выбранный: %Ln</numerusform>
            <numerusform>Выбранные: %Ln</numerusform>
            <numerusform>Выбранные: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>As shown</source>
        <translation>Как показано</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>Все столбцы</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln order(s) to %1.</source>
        <translation>
            <numerusform>Экспортирован %Ln заказ в %1.</numerusform>
            <numerusform>Экспортировано %Ln заказа в %1.</numerusform>
            <numerusform>Экспортировано %Ln заказов в %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrdersFoot</name>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln заказ</numerusform>
            <numerusform>%Ln заказа</numerusform>
            <numerusform>%Ln заказов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln order(s)</source>
        <translation>
            <numerusform>Больше %Ln заказа</numerusform>
            <numerusform>Больше %Ln заказов</numerusform>
            <numerusform>Больше %Ln заказов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln выбран</numerusform>
            <numerusform>%Ln выбраны</numerusform>
            <numerusform>%Ln выбраны</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <translation>
            <numerusform>%Ln выполняется</numerusform>
            <numerusform>%Ln выполняются</numerusform>
            <numerusform>%Ln выполняются</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, last checked %2</source>
        <translation>%1, последняя проверка %2</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>проверка…</translation>
    </message>
    <message numerus="yes">
        <source>next check in %n s</source>
        <translation>
            <numerusform>проверка через %n&#xa0;с</numerusform>
            <numerusform>проверка через %n&#xa0;с</numerusform>
            <numerusform>проверка через %n&#xa0;с</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>next check in %n min</source>
        <translation>
            <numerusform>проверка через %n&#xa0;мин</numerusform>
            <numerusform>проверка через %n&#xa0;мин</numerusform>
            <numerusform>проверка через %n&#xa0;мин</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrdersModel</name>
    <message>
        <source>Loading</source>
        <translation>Загрузка</translation>
    </message>
    <message>
        <source>Order ID</source>
        <translation>ID заказа</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Услуга</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Кол-во</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Прогресс</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Стоимость</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Refill</source>
        <translation>Восполн.</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Оформлен</translation>
    </message>
    <message>
        <source>Start count</source>
        <translation>На старте</translation>
    </message>
    <message>
        <source>Remains</source>
        <translation>Осталось</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Аккаунт</translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message>
        <source>No order matches “%1”</source>
        <translation>Нет заказов по запросу «%1»</translation>
    </message>
    <message>
        <source>Order ids, links and service names are searched.</source>
        <translation>Поиск идёт по ID заказов, ссылкам и названиям услуг.</translation>
    </message>
    <message>
        <source>No such orders</source>
        <translation>Таких заказов нет</translation>
    </message>
    <message>
        <source>No order is of this status and these filters.</source>
        <translation>Ни у одного заказа нет такого статуса при этих фильтрах.</translation>
    </message>
    <message>
        <source>Nothing has this status now.</source>
        <translation>Сейчас нет заказов с таким статусом.</translation>
    </message>
    <message>
        <source>No order is shown</source>
        <translation>Ни один заказ не показан</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) were put away: choose Hidden or Archived among the statuses.</source>
        <translation>
            <numerusform>%Ln заказ убран из списка: выберите среди статусов «Скрыты» или «В архиве».</numerusform>
            <numerusform>%Ln заказа убраны из списка: выберите среди статусов «Скрыты» или «В архиве».</numerusform>
            <numerusform>%Ln заказов убраны из списка: выберите среди статусов «Скрыты» или «В архиве».</numerusform>
        </translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>Заказов пока нет</translation>
    </message>
    <message>
        <source>Choose a service, type a link and a quantity, and press Enter. What you place is written down here before it is sent.</source>
        <translation>Выберите услугу, введите ссылку и количество и нажмите Enter. Каждый заказ записывается здесь до отправки.</translation>
    </message>
    <message>
        <source>Copy links</source>
        <translation>Копировать ссылки</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Копировать как текст</translation>
    </message>
    <message>
        <source>Export the chosen…</source>
        <translation>Экспорт выбранных…</translation>
    </message>
    <message>
        <source>Add tag…</source>
        <translation>Добавить метку…</translation>
    </message>
    <message>
        <source>Archive old orders…</source>
        <translation>Старые заказы в архив…</translation>
    </message>
    <message>
        <source>Open a file of orders…</source>
        <translation>Открыть файл заказов…</translation>
    </message>
    <message>
        <source>Filters of the orders</source>
        <translation>Фильтры заказов</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Заказы</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Другие действия</translation>
    </message>
    <message>
        <source>Export orders</source>
        <translation>Экспорт заказов</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) copied as text.</source>
        <translation>
            <numerusform>%Ln заказ скопирован как текст.</numerusform>
            <numerusform>%Ln заказа скопированы как текст.</numerusform>
            <numerusform>%Ln заказов скопированы как текст.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Сбросить поиск</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Сбросить все фильтры</translation>
    </message>
    <message>
        <source>Show all orders</source>
        <translation>Показать все заказы</translation>
    </message>
    <message>
        <source>Show the hidden orders</source>
        <translation>Показать скрытые заказы</translation>
    </message>
    <message>
        <source>Show the archived orders</source>
        <translation>Показать заказы в архиве</translation>
    </message>
    <message>
        <source>Choose a service</source>
        <translation>Выбрать услугу</translation>
    </message>
    <message numerus="yes">
        <source>So short a text is looked for in the newest %Ln order(s) only. Type one letter more.</source>
        <translation>
            <numerusform>Такой короткий текст ищется только в %Ln самом новом заказе. Введите ещё одну букву.</numerusform>
            <numerusform>Такой короткий текст ищется только в %Ln самых новых заказах. Введите ещё одну букву.</numerusform>
            <numerusform>Такой короткий текст ищется только в %Ln самых новых заказах. Введите ещё одну букву.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrdersSearch</name>
    <message>
        <source>Search orders</source>
        <translation>Поиск заказов</translation>
    </message>
    <message>
        <source>Search orders by id, link, service</source>
        <translation>Поиск по ID, ссылке, услуге</translation>
    </message>
    <message>
        <source>What can be searched for</source>
        <translation>Что можно искать</translation>
    </message>
</context>
<context>
    <name>OutcomeKeeper</name>
    <message>
        <source>The provider answered with order ID %1, which could not be written down: %2</source>
        <translation>Поставщик ответил ID заказа %1, который не удалось записать: %2</translation>
    </message>
</context>
<context>
    <name>Outlook</name>
    <message>
        <source>today %1</source>
        <translation>сегодня %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>завтра %1</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left, %1</source>
        <translation>
            <numerusform>осталось около %n&#xa0;минуты, %1</numerusform>
            <numerusform>осталось около %n&#xa0;минут, %1</numerusform>
            <numerusform>осталось около %n&#xa0;минут, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left, %1</source>
        <translation>
            <numerusform>осталось около %n&#xa0;часа, %1</numerusform>
            <numerusform>осталось около %n&#xa0;часов, %1</numerusform>
            <numerusform>осталось около %n&#xa0;часов, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n day(s) left, %1</source>
        <translation>
            <numerusform>осталось около %n&#xa0;дня, %1</numerusform>
            <numerusform>осталось около %n&#xa0;дней, %1</numerusform>
            <numerusform>осталось около %n&#xa0;дней, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 / h</source>
        <extracomment>Units in an hour.</extracomment>
        <translation>%1/ч</translation>
    </message>
    <message>
        <source>not enough told yet</source>
        <translation>пока мало данных</translation>
    </message>
    <message>
        <source>not within years at this speed</source>
        <translation>с такой скоростью — годы</translation>
    </message>
    <message>
        <source>takes longer than usual</source>
        <translation>дольше обычного</translation>
    </message>
    <message>
        <source>any moment now</source>
        <translation>с минуты на минуту</translation>
    </message>
    <message>
        <source>It is told as soon as the provider reported twice what remains, or after the first completed order of the service.</source>
        <translation>Станет известно, когда поставщик дважды сообщит, сколько осталось, или после первого выполненного заказа этой услуги.</translation>
    </message>
    <message>
        <source>By the speed of the last few checks.</source>
        <translation>По скорости за последние проверки.</translation>
    </message>
    <message numerus="yes">
        <source>By your record of the service: %Ln completed order(s) took %1.</source>
        <translation>
            <numerusform>По вашей статистике услуги: %Ln выполненный заказ занял %1.</numerusform>
            <numerusform>По вашей статистике услуги: %Ln выполненных заказа заняли %1.</numerusform>
            <numerusform>По вашей статистике услуги: %Ln выполненных заказов заняли %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>около %n&#xa0;минуты</numerusform>
            <numerusform>около %n&#xa0;минут</numerusform>
            <numerusform>около %n&#xa0;минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>около %n&#xa0;часа</numerusform>
            <numerusform>около %n&#xa0;часов</numerusform>
            <numerusform>около %n&#xa0;часов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n day(s)</source>
        <translation>
            <numerusform>около %n&#xa0;дня</numerusform>
            <numerusform>около %n&#xa0;дней</numerusform>
            <numerusform>около %n&#xa0;дней</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 с</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Аккаунт</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Услуга</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Заказ</translation>
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
        <translation>Поиск услуг, заказов, команд</translation>
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
        <translation>Сама программа; поставляется без каких-либо гарантий.</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3 or later</source>
        <translation>Стандартная общественная лицензия GNU (GPL) версии 3 или более поздней</translation>
    </message>
    <message>
        <source>Windows, network, files, translations.</source>
        <translation>Окна, сеть, файлы, переводы.</translation>
    </message>
    <message>
        <source>GNU Lesser General Public License, version 3</source>
        <translation>Стандартная общественная лицензия ограниченного применения GNU (LGPL) версии 3</translation>
    </message>
    <message>
        <source>The ledger.</source>
        <translation>Журнал.</translation>
    </message>
    <message>
        <source>Public domain</source>
        <translation>Общественное достояние</translation>
    </message>
    <message>
        <source>The charts.</source>
        <translation>Графики.</translation>
    </message>
    <message>
        <source>Reads what providers answer.</source>
        <translation>Читает ответы поставщиков.</translation>
    </message>
    <message>
        <source>Apache License, version 2.0</source>
        <translation>Лицензия Apache версии 2.0</translation>
    </message>
    <message>
        <source>Reads lists of orders.</source>
        <translation>Читает списки заказов.</translation>
    </message>
    <message>
        <source>GNU Lesser General Public License, version 2.1 or later</source>
        <translation>Стандартная общественная лицензия ограниченного применения GNU (LGPL) версии 2.1 или более поздней</translation>
    </message>
    <message>
        <source>Writes exports as workbooks.</source>
        <translation>Записывает экспорт в виде таблиц.</translation>
    </message>
    <message>
        <source>BSD License with two clauses</source>
        <translation>Лицензия BSD из двух пунктов</translation>
    </message>
    <message>
        <source>Packs workbooks and the catalogs that are kept.</source>
        <translation>Сжимает таблицы и сохраняемые каталоги.</translation>
    </message>
    <message>
        <source>zlib License</source>
        <translation>Лицензия zlib</translation>
    </message>
    <message>
        <source>The practice provider&apos;s HTTP server.</source>
        <translation>HTTP-сервер учебного поставщика.</translation>
    </message>
    <message>
        <source>MIT License</source>
        <translation>Лицензия MIT</translation>
    </message>
    <message>
        <source>Keeps API keys in the system&apos;s keychain, where that was chosen.</source>
        <translation>Хранит ключи API в связке ключей системы, если выбран такой способ.</translation>
    </message>
    <message>
        <source>Encrypts what goes to providers.</source>
        <translation>Шифрует то, что отправляется поставщикам.</translation>
    </message>
    <message>
        <source>The icons.</source>
        <translation>Значки.</translation>
    </message>
    <message>
        <source>ISC License; MIT License for those made for Feather</source>
        <translation>Лицензия ISC; для значков, созданных для Feather, — лицензия MIT</translation>
    </message>
    <message>
        <source>The letters, where the font is installed.</source>
        <translation>Буквы, если шрифт установлен.</translation>
    </message>
    <message>
        <source>SIL Open Font License, version 1.1</source>
        <translation>Лицензия SIL Open Font версии 1.1</translation>
    </message>
    <message>
        <source>The figures, where the font is installed.</source>
        <translation>Цифры, если шрифт установлен.</translation>
    </message>
</context>
<context>
    <name>PlacedChoice</name>
    <message>
        <source>Order id</source>
        <translation>ID заказа</translation>
    </message>
    <message>
        <source>Check id</source>
        <translation>Проверить ID</translation>
    </message>
    <message>
        <source>Show that order</source>
        <translation>Показать тот заказ</translation>
    </message>
    <message>
        <source>Enter the order id from the provider&apos;s own page. The provider is asked about it first; nothing is written down before you confirm.</source>
        <translation>Введите ID заказа со страницы самого поставщика. Сначала программа спросит поставщика об этом ID; пока вы не подтвердите, ничего не записывается.</translation>
    </message>
    <message>
        <source>Enter the order id.</source>
        <translation>Введите ID заказа.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Проверка…</translation>
    </message>
    <message>
        <source>Another order of this ledger has this id already.</source>
        <translation>Этот ID уже есть у другого заказа в журнале.</translation>
    </message>
</context>
<context>
    <name>Placement</name>
    <message>
        <source>Sending…</source>
        <translation>Отправка…</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Оформлен</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Отклонён</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Не отправлен</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Не подтверждён</translation>
    </message>
</context>
<context>
    <name>PracticeFault</name>
    <message>
        <source>nobody listens; after: as soon as one request was answered</source>
        <translation>соединение никто не принимает; after: после первого отвеченного запроса</translation>
    </message>
    <message>
        <source>the connection is closed without a reply</source>
        <translation>соединение закрывается без ответа</translation>
    </message>
    <message>
        <source>the connection is reset without a reply</source>
        <translation>соединение сбрасывается без ответа</translation>
    </message>
    <message>
        <source>the reply breaks off in its headers</source>
        <translation>ответ обрывается в заголовках</translation>
    </message>
    <message>
        <source>the reply breaks off in its body</source>
        <translation>ответ обрывается в содержимом</translation>
    </message>
    <message>
        <source>no reply ever comes</source>
        <translation>ответ никогда не приходит</translation>
    </message>
    <message>
        <source>the reply comes after 45 seconds, late/5 after 5; before: taken only then</source>
        <translation>ответ приходит через 45&#xa0;секунд, late/5 — через 5; before: запрос принимается только тогда</translation>
    </message>
    <message>
        <source>HTTP 500 without a word</source>
        <translation>HTTP 500 без единого слова</translation>
    </message>
    <message>
        <source>HTTP 500 with words of refusal</source>
        <translation>HTTP 500 со словами отказа</translation>
    </message>
    <message>
        <source>HTTP 502 with a web page</source>
        <translation>HTTP 502 с веб-страницей</translation>
    </message>
    <message>
        <source>a web page with HTTP 200</source>
        <translation>веб-страница с HTTP 200</translation>
    </message>
    <message>
        <source>an empty reply with HTTP 200</source>
        <translation>пустой ответ с HTTP 200</translation>
    </message>
    <message>
        <source>a redirect to another address</source>
        <translation>перенаправление на другой адрес</translation>
    </message>
    <message>
        <source>a redirect that a browser would repeat the order to</source>
        <translation>перенаправление, при котором браузер повторил бы заказ</translation>
    </message>
    <message>
        <source>too many requests, 429/30: come again in 30 seconds</source>
        <translation>слишком много запросов, 429/30: повторить через 30&#xa0;секунд</translation>
    </message>
    <message>
        <source>a reply that is no whole JSON</source>
        <translation>ответ, который не является целым JSON</translation>
    </message>
    <message>
        <source>words of refusal with HTTP 200</source>
        <translation>слова отказа с HTTP 200</translation>
    </message>
    <message>
        <source>words of refusal with HTTP 400</source>
        <translation>слова отказа с HTTP 400</translation>
    </message>
    <message>
        <source>success, but without an id</source>
        <translation>успех, но без ID</translation>
    </message>
    <message>
        <source>only &quot;late&quot; and &quot;429&quot; take a number of seconds</source>
        <translation>число секунд указывается только с «late» и «429»</translation>
    </message>
    <message>
        <source>the seconds are more than 0 and at most 3600</source>
        <translation>секунд должно быть больше 0 и не больше 3600</translation>
    </message>
    <message>
        <source>there is no action &quot;%1&quot;</source>
        <translation>действия «%1» нет</translation>
    </message>
    <message>
        <source>a fault is written as [ACTION+…=]FAULT[/SECONDS][:before|:after][*TIMES]</source>
        <translation>сбой записывается так: [ACTION+…=]FAULT[/SECONDS][:before|:after][*TIMES]</translation>
    </message>
    <message>
        <source>there is no fault &quot;%1&quot;</source>
        <translation>сбоя «%1» нет</translation>
    </message>
    <message>
        <source>faults come &quot;before&quot; or &quot;after&quot;</source>
        <translation>сбой наступает «before» (до) или «after» (после)</translation>
    </message>
    <message>
        <source>a fault comes at least once</source>
        <translation>сбой наступает хотя бы один раз</translation>
    </message>
    <message>
        <source>&quot;refused&quot; is for every request and to the end</source>
        <translation>«refused» действует на все запросы и до конца</translation>
    </message>
    <message>
        <source>The fault &quot;%1&quot; makes no sense: %2.</source>
        <translation>Сбой «%1» не имеет смысла: %2.</translation>
    </message>
    <message>
        <source>Let something go wrong, to see what becomes of it: [ACTION[+ACTION…]=]FAULT[:before|:after][*N], several with commas, such as add=reset:after*3,502:before. Before or after (if nothing is said) the provider has taken what was asked; of add, refill and cancel (or the actions named); always (or N times). FAULT is one of:</source>
        <translation>Устроить сбой, чтобы посмотреть, что будет: [ACTION[+ACTION…]=]FAULT[:before|:after][*N], несколько через запятую, например add=reset:after*3,502:before. Сбой наступает до (before) или после (after; так, если ничего не указано) того, как поставщик принял запрос; для add, refill и cancel (или указанных действий); всегда (или N раз). FAULT — одно из:</translation>
    </message>
</context>
<context>
    <name>PracticeProvider</name>
    <message>
        <source>The practice provider cannot listen on port %1 of this computer. Another program may be using it.</source>
        <translation>Учебный поставщик не может занять порт %1 этого компьютера. Возможно, его использует другая программа.</translation>
    </message>
</context>
<context>
    <name>PriceChart</name>
    <message>
        <source>Price history</source>
        <translation>История цены</translation>
    </message>
    <message>
        <source>%1 at first</source>
        <translation>вначале %1</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 с %2</translation>
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
        <translation>С %1 цена не менялась.</translation>
    </message>
    <message>
        <source>No price change seen yet.</source>
        <translation>Изменений цены пока не замечено.</translation>
    </message>
    <message>
        <source>From %1 to %2 on %3.</source>
        <translation>С %1 до %2, %3.</translation>
    </message>
    <message>
        <source>From %1 to %2 on %3 (%4).</source>
        <translation>С %1 до %2 (%4), %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) since %1: from %2 to %3, the last on %4.</source>
        <translation>
            <numerusform>%Ln изменение с %1: цена с %2 до %3, последнее — %4.</numerusform>
            <numerusform>%Ln изменения с %1: цена с %2 до %3, последнее — %4.</numerusform>
            <numerusform>%Ln изменений с %1: цена с %2 до %3, последнее — %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) since %1: from %2 to %3 (%5), the last on %4.</source>
        <translation>
            <numerusform>%Ln изменение с %1: цена с %2 до %3 (%5), последнее — %4.</numerusform>
            <numerusform>%Ln изменения с %1: цена с %2 до %3 (%5), последнее — %4.</numerusform>
            <numerusform>%Ln изменений с %1: цена с %2 до %3 (%5), последнее — %4.</numerusform>
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
        <translation>Название</translation>
    </message>
    <message>
        <source>My price per 1,000</source>
        <translation>Моя цена за 1000</translation>
    </message>
    <message>
        <source>My price per 1,000 (%1)</source>
        <translation>Моя цена за 1000 (%1)</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Price of the package</source>
        <translation>Цена пакета</translation>
    </message>
</context>
<context>
    <name>ProfilePaths</name>
    <message>
        <source>The folder %1 belongs to another user of this computer, who could exchange what is kept in it. Choose one of your own.</source>
        <translation>Папка %1 принадлежит другому пользователю этого компьютера, и он мог бы подменить то, что в ней хранится. Выберите свою.</translation>
    </message>
    <message>
        <source>Other users of this computer can exchange what is kept in the folder %1. Choose one where only you can write.</source>
        <translation>Другие пользователи этого компьютера могут подменить то, что хранится в папке %1. Выберите папку, в которую можете писать только вы.</translation>
    </message>
</context>
<context>
    <name>ProgramWords</name>
    <message>
        <source>Orders you can trust to be placed once, and watched to the end.</source>
        <translation>Заказы, которые надёжно оформляются один раз и под наблюдением до конца.</translation>
    </message>
    <message>
        <source>Connect your provider account. Your key stays on this computer and goes only to the address that you enter.</source>
        <translation>Подключите свой аккаунт у поставщика. Ключ остаётся на этом компьютере и отправляется только по тому адресу, который вы введёте.</translation>
    </message>
    <message>
        <source>No account, nothing sent anywhere else</source>
        <translation>Без регистрации; больше никуда ничего не отправляется</translation>
    </message>
    <message>
        <source>Every order written down before it is sent</source>
        <translation>Каждый заказ записывается до отправки</translation>
    </message>
    <message>
        <source>Works with any provider that speaks API v2</source>
        <translation>Работает с любым поставщиком, который поддерживает API v2</translation>
    </message>
</context>
<context>
    <name>ProviderAddress</name>
    <message>
        <source>Enter the address of the provider&apos;s API.</source>
        <translation>Введите адрес API поставщика.</translation>
    </message>
    <message>
        <source>This is not a web address. It looks like https://example.com/api/v2.</source>
        <translation>Это не веб-адрес. Он выглядит так: https://example.com/api/v2.</translation>
    </message>
    <message>
        <source>Leave out names, passwords and what follows a question mark.</source>
        <translation>Уберите имена, пароли и всё, что стоит после вопросительного знака.</translation>
    </message>
</context>
<context>
    <name>ProxySection</name>
    <message>
        <source>Proxy</source>
        <translation>Прокси</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>Сервер прокси</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Пароль прокси</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Без прокси</translation>
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
        <translation>Связь с поставщиками</translation>
    </message>
    <message>
        <source>Holds at once, for all accounts. This computer itself, and so the practice provider, is always reached without a proxy.</source>
        <translation>Действует сразу и для всех аккаунтов. С самим этим компьютером, а значит и с учебным поставщиком, связь всегда идёт без прокси.</translation>
    </message>
    <message>
        <source>Test the proxy</source>
        <translation>Проверить прокси</translation>
    </message>
    <message>
        <source>Test of the proxy</source>
        <translation>Проверка прокси</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>Порт прокси</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <translation>Пользователь прокси</translation>
    </message>
    <message>
        <source>if it asks for one</source>
        <translation>если прокси его требует</translation>
    </message>
    <message>
        <source>Type the name or the address of the proxy. Until then it is not used.</source>
        <translation>Введите имя или адрес прокси. До этого он не используется.</translation>
    </message>
    <message>
        <source>This is not the name or the address of a computer.</source>
        <translation>Это не имя и не адрес компьютера.</translation>
    </message>
    <message>
        <source>There is no account at a provider yet to test the way to. The practice provider is on this computer and needs no proxy.</source>
        <translation>Пока нет аккаунта у поставщика, путь к которому можно проверить. Учебный поставщик находится на этом компьютере, и прокси ему не нужен.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Запрос к %1…</translation>
    </message>
    <message>
        <source>%1 was reached and answered, by the way that the system says.</source>
        <translation>%1: связь есть, ответ получен — так, как задано в системе.</translation>
    </message>
    <message>
        <source>%1 was reached and answered, without a proxy.</source>
        <translation>%1: связь есть, ответ получен — без прокси.</translation>
    </message>
    <message>
        <source>%1 was reached and answered, through the proxy %2.</source>
        <translation>%1: связь есть, ответ получен — через прокси %2.</translation>
    </message>
</context>
<context>
    <name>QueryCompleter</name>
    <message>
        <source>Suggestions</source>
        <translation>Подсказки</translation>
    </message>
    <message>
        <source>Tab or Enter takes it</source>
        <translation>Tab или Enter — принять</translation>
    </message>
    <message>
        <source>Ctrl+Space to choose</source>
        <translation>Ctrl+Пробел — выбрать</translation>
    </message>
</context>
<context>
    <name>QueryHelp</name>
    <message>
        <source>What can be searched for</source>
        <translation>Что можно искать</translation>
    </message>
    <message>
        <source>A click inserts the example</source>
        <translation>Щелчок вставляет пример</translation>
    </message>
    <message>
        <source>A click inserts the example · Ctrl+Space suggests while typing</source>
        <translation>Щелчок вставляет пример · Ctrl+Пробел подсказывает при вводе</translation>
    </message>
    <message>
        <source>Both words, in any order</source>
        <translation>Оба слова, в любом порядке</translation>
    </message>
    <message>
        <source>Exactly these words</source>
        <translation>Именно эти слова</translation>
    </message>
    <message>
        <source>Without this word</source>
        <translation>Без этого слова</translation>
    </message>
    <message>
        <source>One of the two</source>
        <translation>Одно из двух</translation>
    </message>
    <message>
        <source>Brackets say what belongs together</source>
        <translation>Скобки показывают, что относится друг к другу</translation>
    </message>
    <message>
        <source>Costs less than 0.5 per 1,000</source>
        <translation>Дешевле 0,5 за 1000</translation>
    </message>
    <message>
        <source>Costs from 0.1 to 0.5</source>
        <translation>Цена от 0,1 до 0,5</translation>
    </message>
    <message>
        <source>Orders of 100 are taken</source>
        <translation>Принимаются заказы на 100</translation>
    </message>
    <message>
        <source>Orders of 10,000 are taken</source>
        <translation>Принимаются заказы на 10 000</translation>
    </message>
    <message>
        <source>The service with this id</source>
        <translation>Услуга с этим ID</translation>
    </message>
    <message>
        <source>The type has this word</source>
        <translation>В типе есть это слово</translation>
    </message>
    <message>
        <source>The category has these words</source>
        <translation>В категории есть эти слова</translation>
    </message>
    <message>
        <source>Of all accounts, those with this word</source>
        <translation>Со всех аккаунтов, где есть это слово</translation>
    </message>
    <message>
        <source>With refill; so cancel:no, drip:yes</source>
        <translation>С восполнением; так же cancel:no, drip:yes</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Избранное</translation>
    </message>
    <message>
        <source>New in the last 7 days</source>
        <translation>Новые за последние 7 дней</translation>
    </message>
    <message>
        <source>The price changed</source>
        <translation>Цена изменилась</translation>
    </message>
    <message>
        <source>My orders of it are usually done within 3 hours</source>
        <translation>Мои заказы обычно выполнены за 3 часа</translation>
    </message>
    <message>
        <source>More than 95% of what I ordered came</source>
        <translation>Пришло больше 95 % заказанного</translation>
    </message>
    <message>
        <source>No longer offered</source>
        <translation>Больше не предлагаются</translation>
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
        <translation>Вы ещё не заказывали эту услугу</translation>
    </message>
    <message numerus="yes">
        <source>None of its %Ln order(s) has ended</source>
        <translation>
            <numerusform>Её %Ln заказ ещё не завершён</numerusform>
            <numerusform>Ни один из её %Ln заказов не завершён</numerusform>
            <numerusform>Ни один из её %Ln заказов не завершён</numerusform>
        </translation>
    </message>
    <message>
        <source>Its orders count no units</source>
        <translation>Её заказы не считаются в единицах</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 units in %Ln order(s)</source>
        <translation>
            <numerusform>%1 из %2 единиц в %Ln заказе</numerusform>
            <numerusform>%1 из %2 единиц в %Ln заказах</numerusform>
            <numerusform>%1 из %2 единиц в %Ln заказах</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordExport</name>
    <message>
        <source>Export the service record</source>
        <translation>Экспорт статистики услуг</translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s), exactly as the table shows them.</source>
        <translation>
            <numerusform>%Ln услуга, в точности как в таблице.</numerusform>
            <numerusform>%Ln услуги, в точности как в таблице.</numerusform>
            <numerusform>%Ln услуг, в точности как в таблице.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln service(s) to %1.</source>
        <translation>
            <numerusform>Экспортирована %Ln услуга в %1.</numerusform>
            <numerusform>Экспортировано %Ln услуги в %1.</numerusform>
            <numerusform>Экспортировано %Ln услуг в %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Service record</source>
        <translation>Статистика услуг</translation>
    </message>
    <message>
        <source>About the record</source>
        <translation>О статистике</translation>
    </message>
    <message>
        <source>Show service</source>
        <translation>Показать услугу</translation>
    </message>
    <message>
        <source>Show orders</source>
        <translation>Показать заказы</translation>
    </message>
    <message>
        <source>No services are shown that could be exported.</source>
        <translation>Не показано ни одной услуги, экспортировать нечего.</translation>
    </message>
    <message numerus="yes">
        <source>No order in the last %Ln day(s)</source>
        <translation>
            <numerusform>За последний %Ln день заказов нет</numerusform>
            <numerusform>За последние %Ln дня заказов нет</numerusform>
            <numerusform>За последние %Ln дней заказов нет</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a longer time above.</source>
        <translation>Выберите вверху более долгий срок.</translation>
    </message>
    <message>
        <source>No record yet</source>
        <translation>Статистики пока нет</translation>
    </message>
    <message>
        <source>Order from a service and it is ranked here: how fast it starts and finishes, how much it delivers, what became of its refills.</source>
        <translation>Закажите услугу, и она появится здесь в сравнении: как быстро она начинается и завершается, сколько доставляет и что стало с её восполнениями.</translation>
    </message>
    <message>
        <source>Browse services</source>
        <translation>Просмотреть услуги</translation>
    </message>
    <message>
        <source>No service matches</source>
        <translation>Подходящих услуг нет</translation>
    </message>
    <message>
        <source>No service you ordered has these words.</source>
        <translation>Среди заказанных вами услуг нет ни одной с такими словами.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Сбросить поиск</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Чтение…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s)</source>
        <translation>
            <numerusform>%Ln услуга</numerusform>
            <numerusform>%Ln услуги</numerusform>
            <numerusform>%Ln услуг</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them with too few ended orders, below the others</source>
        <translation>
            <numerusform>%Ln из них ниже остальных: мало завершённых заказов</numerusform>
            <numerusform>%Ln из них ниже остальных: мало завершённых заказов</numerusform>
            <numerusform>%Ln из них ниже остальных: мало завершённых заказов</numerusform>
        </translation>
    </message>
    <message>
        <source>older orders are still looked through: %1</source>
        <translation>старые заказы ещё просматриваются: %1</translation>
    </message>
    <message numerus="yes">
        <source>times of the last %Ln ended order(s) of each</source>
        <translation>
            <numerusform>сроки — по %Ln последнему завершённому заказу каждой</numerusform>
            <numerusform>сроки — по %Ln последним завершённым заказам каждой</numerusform>
            <numerusform>сроки — по %Ln последним завершённым заказам каждой</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordToolbar</name>
    <message>
        <source>Search the record</source>
        <translation>Поиск в статистике</translation>
    </message>
    <message>
        <source>Search by service or ID</source>
        <translation>Поиск по услуге или ID</translation>
    </message>
    <message>
        <source>Record of</source>
        <translation>Статистика</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Все аккаунты</translation>
    </message>
    <message>
        <source>Orders placed</source>
        <translation>Заказы оформлены</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30&#xa0;дней</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90&#xa0;дней</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Show orders</source>
        <translation>Показать заказы</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Which orders count: those placed in the last days, or all</source>
        <translation>Какие заказы учитываются: оформленные за последние дни или все</translation>
    </message>
    <message>
        <source>Ended orders to be ranked</source>
        <translation>Сколько завершённых заказов нужно для сравнения</translation>
    </message>
    <message>
        <source>Services with fewer ended orders stand below all others: a few orders prove nothing</source>
        <translation>Услуги, у которых завершённых заказов меньше, стоят ниже всех остальных: несколько заказов ничего не доказывают</translation>
    </message>
    <message>
        <source>Rank all</source>
        <translation>Сравнивать все</translation>
    </message>
    <message numerus="yes">
        <source>Rank from %Ln order(s)</source>
        <translation>
            <numerusform>Сравнивать от %Ln заказа</numerusform>
            <numerusform>Сравнивать от %Ln заказов</numerusform>
            <numerusform>Сравнивать от %Ln заказов</numerusform>
        </translation>
    </message>
    <message>
        <source>The current account or all accounts</source>
        <translation>Текущий аккаунт или все аккаунты</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Экспорт показанного</translation>
    </message>
    <message>
        <source>The orders of the chosen service</source>
        <translation>Заказы выбранной услуги</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message numerus="yes">
        <source>%1 of %Ln order(s)</source>
        <translation>
            <numerusform>%1 из %Ln заказа</numerusform>
            <numerusform>%1 из %Ln заказов</numerusform>
            <numerusform>%1 из %Ln заказов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln order(s) · %2</source>
        <translation>
            <numerusform>%1 из %Ln заказа · %2</numerusform>
            <numerusform>%1 из %Ln заказов · %2</numerusform>
            <numerusform>%1 из %Ln заказов · %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 из %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>%Ln выполнено</numerusform>
            <numerusform>%Ln выполнено</numerusform>
            <numerusform>%Ln выполнено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln asked · %1</source>
        <translation>
            <numerusform>%Ln запрошено · %1</numerusform>
            <numerusform>%Ln запрошено · %1</numerusform>
            <numerusform>%Ln запрошено · %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <translation>
            <numerusform>%Ln отклонено</numerusform>
            <numerusform>%Ln отклонено</numerusform>
            <numerusform>%Ln отклонено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln asked · %1 · %2</source>
        <translation>
            <numerusform>%Ln запрошено · %1 · %2</numerusform>
            <numerusform>%Ln запрошено · %1 · %2</numerusform>
            <numerusform>%Ln запрошено · %1 · %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;с</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;мин</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;ч %2&#xa0;мин</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;ч</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>A number of days</extracomment>
        <translation>%1&#xa0;д</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>%1 is a number: &quot;97.5%&quot;</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s): %1</source>
        <translation>
            <numerusform>%Ln заказ: %1</numerusform>
            <numerusform>%Ln заказа: %1</numerusform>
            <numerusform>%Ln заказов: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · slowest %2</source>
        <translation>%1 · самый долгий %2</translation>
    </message>
    <message>
        <source>It is not known of any order how long it took.</source>
        <translation>Ни об одном заказе не известно, сколько он занял.</translation>
    </message>
    <message numerus="yes">
        <source>Known of only %Ln order(s): %1</source>
        <translation>
            <numerusform>Известно только о %Ln заказе: %1</numerusform>
            <numerusform>Известно только о %Ln заказах: %1</numerusform>
            <numerusform>Известно только о %Ln заказах: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Half of the last %Ln order(s) were done within %1; the slowest took %2.</source>
        <translation>
            <numerusform>Половина последних заказов (%Ln) выполнена за %1; самый долгий занял %2.</numerusform>
            <numerusform>Половина последних заказов (%Ln) выполнена за %1; самый долгий занял %2.</numerusform>
            <numerusform>Половина последних заказов (%Ln) выполнена за %1; самый долгий занял %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Usually done in %1 (%Ln order(s))</source>
        <translation>
            <numerusform>Обычно готово за %1 (%Ln заказ)</numerusform>
            <numerusform>Обычно готово за %1 (%Ln заказа)</numerusform>
            <numerusform>Обычно готово за %1 (%Ln заказов)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) so far: %1</source>
        <translation>
            <numerusform>Пока %Ln заказ: %1</numerusform>
            <numerusform>Пока %Ln заказа: %1</numerusform>
            <numerusform>Пока %Ln заказов: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) so far; known to be done in: %1</source>
        <translation>
            <numerusform>Пока %Ln заказ; известные сроки: %1</numerusform>
            <numerusform>Пока %Ln заказа; известные сроки: %1</numerusform>
            <numerusform>Пока %Ln заказов; известные сроки: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) so far; how long they took is not known</source>
        <translation>
            <numerusform>Пока %Ln заказ; сколько он занял, неизвестно</numerusform>
            <numerusform>Пока %Ln заказа; сколько они заняли, неизвестно</numerusform>
            <numerusform>Пока %Ln заказов; сколько они заняли, неизвестно</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) so far, none completed</source>
        <translation>
            <numerusform>Пока %Ln заказ, ни одного выполненного</numerusform>
            <numerusform>Пока %Ln заказа, ни одного выполненного</numerusform>
            <numerusform>Пока %Ln заказов, ни одного выполненного</numerusform>
        </translation>
    </message>
    <message>
        <source>Your last order of this was partial: %1 of %2</source>
        <translation>Ваш последний заказ этой услуги выполнен частично: %1 из %2</translation>
    </message>
    <message>
        <source>Starts in</source>
        <translation>Старт за</translation>
    </message>
    <message>
        <source>Slowest start</source>
        <translation>Самый долгий старт</translation>
    </message>
    <message>
        <source>Finishes in</source>
        <translation>Готово за</translation>
    </message>
    <message>
        <source>Slowest</source>
        <translation>Не дольше</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Доставлено</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Выполнены</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Частично</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Отменены</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Не удались</translation>
    </message>
    <message>
        <source>Short delivery</source>
        <translation>Недостача</translation>
    </message>
    <message>
        <source>Refills</source>
        <translation>Восполнения</translation>
    </message>
</context>
<context>
    <name>RefillActions</name>
    <message>
        <source>Show order</source>
        <translation>Показать заказ</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Запросить снова</translation>
    </message>
    <message>
        <source>Choose one refill first.</source>
        <translation>Сначала выберите одно восполнение.</translation>
    </message>
    <message>
        <source>Choose refills first.</source>
        <translation>Сначала выберите восполнения.</translation>
    </message>
    <message>
        <source>Choose a refill first.</source>
        <translation>Сначала выберите восполнение.</translation>
    </message>
    <message numerus="yes">
        <source>%n refill(s) checked.</source>
        <translation>
            <numerusform>Проверено %n восполнение.</numerusform>
            <numerusform>Проверено %n восполнения.</numerusform>
            <numerusform>Проверено %n восполнений.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refill(s) belong to an account that was removed: nothing was asked.</source>
        <translation>
            <numerusform>%n восполнение относится к убранному аккаунту: ничего не запрошено.</numerusform>
            <numerusform>%n восполнения относятся к убранному аккаунту: ничего не запрошено.</numerusform>
            <numerusform>%n восполнений относятся к убранному аккаунту: ничего не запрошено.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RefillCells</name>
    <message>
        <source>Asked for its status, the provider says: %1</source>
        <translation>На запрос статуса поставщик отвечает: %1</translation>
    </message>
    <message>
        <source>Its status was not told yet.</source>
        <translation>Статус пока не сообщён.</translation>
    </message>
    <message>
        <source>Told %1.</source>
        <translation>Сообщено %1.</translation>
    </message>
    <message>
        <source>asked %1, %2</source>
        <translation>запрошено %1, %2</translation>
    </message>
    <message>
        <source>not changed since it was asked</source>
        <translation>не менялось с момента запроса</translation>
    </message>
    <message>
        <source>changed %1, %2</source>
        <translation>изменено %1, %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
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
        <translation>Все восполнения</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыты</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Выполнены</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Отклонены</translation>
    </message>
    <message>
        <source>Canceled or failed</source>
        <translation>Отмена или сбой</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Другие</translation>
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
        <translation>В ожидании</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>В работе</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Не удалось</translation>
    </message>
</context>
<context>
    <name>RefillsExport</name>
    <message>
        <source>Export answers</source>
        <translation>Экспорт ответов</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s), as they are shown.</source>
        <translation>
            <numerusform>%Ln ответ, как в таблице.</numerusform>
            <numerusform>%Ln ответа, как в таблице.</numerusform>
            <numerusform>%Ln ответов, как в таблице.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln answer(s) to %1.</source>
        <translation>
            <numerusform>Экспортирован %Ln ответ в %1.</numerusform>
            <numerusform>Экспортировано %Ln ответа в %1.</numerusform>
            <numerusform>Экспортировано %Ln ответов в %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export refills</source>
        <translation>Экспорт восполнений</translation>
    </message>
    <message>
        <source>Refills</source>
        <translation>Восполнения</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln refill(s) to %1.</source>
        <translation>
            <numerusform>Экспортировано %Ln восполнение в %1.</numerusform>
            <numerusform>Экспортировано %Ln восполнения в %1.</numerusform>
            <numerusform>Экспортировано %Ln восполнений в %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refill(s), as they are shown.</source>
        <translation>
            <numerusform>%Ln восполнение, как в таблице.</numerusform>
            <numerusform>%Ln восполнения, как в таблице.</numerusform>
            <numerusform>%Ln восполнений, как в таблице.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RefillsModel</name>
    <message>
        <source>Loading</source>
        <translation>Загрузка</translation>
    </message>
    <message>
        <source>Refill ID</source>
        <translation>ID восполнения</translation>
    </message>
    <message>
        <source>Order ID</source>
        <translation>ID заказа</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Услуга</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Запрошено</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Аккаунт</translation>
    </message>
</context>
<context>
    <name>RefillsView</name>
    <message>
        <source>Refill statuses</source>
        <translation>Статусы восполнений</translation>
    </message>
    <message>
        <source>Accounts of refills</source>
        <translation>Аккаунты восполнений</translation>
    </message>
    <message>
        <source>Search refills</source>
        <translation>Поиск восполнений</translation>
    </message>
    <message>
        <source>Search refill, order, link or service…</source>
        <translation>Поиск по восполнению, заказу, ссылке, услуге…</translation>
    </message>
    <message>
        <source>Refills</source>
        <translation>Восполнения</translation>
    </message>
    <message>
        <source>Enter shows the order</source>
        <translation>Enter показывает заказ</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>Статусы</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Аккаунт</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Все аккаунты</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln выбрано</numerusform>
            <numerusform>%Ln выбрано</numerusform>
            <numerusform>%Ln выбрано</numerusform>
        </translation>
    </message>
    <message>
        <source>No refill matches “%1”</source>
        <translation>Нет восполнений по запросу «%1»</translation>
    </message>
    <message>
        <source>Refill ids, order ids, links and service names are searched.</source>
        <translation>Поиск идёт по ID восполнений и заказов, ссылкам и названиям услуг.</translation>
    </message>
    <message>
        <source>No such refills</source>
        <translation>Таких восполнений нет</translation>
    </message>
    <message>
        <source>No refill has this status now.</source>
        <translation>Сейчас нет восполнений с таким статусом.</translation>
    </message>
    <message>
        <source>No refills yet</source>
        <translation>Восполнений пока нет</translation>
    </message>
    <message>
        <source>When a delivered order drops and its service has refill, choose it in the list of orders and press Refill. Every refill is watched here until the provider has done it or refused it.</source>
        <translation>Если доставленное убывает, а у услуги есть восполнение, выберите заказ в списке и нажмите «Восполнить». За каждым восполнением здесь ведётся наблюдение, пока поставщик его не выполнит или не откажет.</translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln refill(s)</source>
        <translation>
            <numerusform>Больше %Ln восполнения</numerusform>
            <numerusform>Больше %Ln восполнений</numerusform>
            <numerusform>Больше %Ln восполнений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refill(s)</source>
        <translation>
            <numerusform>%Ln восполнение</numerusform>
            <numerusform>%Ln восполнения</numerusform>
            <numerusform>%Ln восполнений</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Сбросить поиск</translation>
    </message>
    <message>
        <source>Show all refills</source>
        <translation>Показать все восполнения</translation>
    </message>
    <message>
        <source>Show the orders</source>
        <translation>Показать заказы</translation>
    </message>
</context>
<context>
    <name>ReplyDecoder</name>
    <message>
        <source>Service id %1 comes more than once; orders use the first.</source>
        <translation>ID услуги %1 встречается больше одного раза; заказы используют первую.</translation>
    </message>
    <message>
        <source>Entry %1 is not a service.</source>
        <translation>Запись %1 — не услуга.</translation>
    </message>
    <message>
        <source>Entry %1 has no service id.</source>
        <translation>В записи %1 нет ID услуги.</translation>
    </message>
    <message>
        <source>Entry %1 has no readable rate.</source>
        <translation>В записи %1 не читается цена.</translation>
    </message>
    <message>
        <source>Entry %1 is too large.</source>
        <translation>Запись %1 слишком велика.</translation>
    </message>
    <message>
        <source>The maximum of entry %1 is below its minimum.</source>
        <translation>Наибольшее в записи %1 меньше наименьшего.</translation>
    </message>
    <message>
        <source>A text of entry %1 is too long and was cut off.</source>
        <translation>Один из текстов записи %1 слишком длинный и был обрезан.</translation>
    </message>
</context>
<context>
    <name>RestoreQuestion</name>
    <message>
        <source>Restore and restart</source>
        <translation>Восстановить и перезапустить</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Checking %1…</source>
        <translation>Проверка %1…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>This file cannot be restored. %1</source>
        <translation>Этот файл нельзя восстановить. %1</translation>
    </message>
    <message>
        <source>Keep the present ledger</source>
        <translation>Оставить нынешний журнал</translation>
    </message>
    <message>
        <source>The ledger went on meanwhile.</source>
        <translation>Журнал за это время изменился.</translation>
    </message>
</context>
<context>
    <name>SalvageReportView</name>
    <message>
        <source>What was saved</source>
        <translation>Что удалось спасти</translation>
    </message>
    <message>
        <source>Of the damaged ledger</source>
        <translation>Из повреждённого журнала</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Спасено</translation>
    </message>
    <message>
        <source>Only in part</source>
        <translation>Частично</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Потеряно</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 или больше</translation>
    </message>
    <message>
        <source>Everything that the damaged ledger still names was saved.</source>
        <translation>Спасено всё, что ещё упоминает повреждённый журнал.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n order(s) only the order ID and what happened to it are known; what was ordered is lost.</source>
        <translation>
            <numerusform>О %n заказе известны только ID и то, что с ним было; что заказано — потеряно.</numerusform>
            <numerusform>О %n заказах известны только ID и то, что с ними было; что заказано — потеряно.</numerusform>
            <numerusform>О %n заказах известны только ID и то, что с ними было; что заказано — потеряно.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) are lost altogether. Look for them on the provider&apos;s page and add them by their order IDs.</source>
        <translation>
            <numerusform>%n заказ потерян совсем. Найдите его на странице поставщика и добавьте по ID.</numerusform>
            <numerusform>%n заказа потеряны совсем. Найдите их на странице поставщика и добавьте по ID.</numerusform>
            <numerusform>%n заказов потеряны совсем. Найдите их на странице поставщика и добавьте по ID.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could be read but cannot be true; they were left out.</source>
        <translation>
            <numerusform>%n строка читалась, но не может быть верной; она пропущена.</numerusform>
            <numerusform>%n строки читались, но не могут быть верными; они пропущены.</numerusform>
            <numerusform>%n строк читались, но не могут быть верными; они пропущены.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file did not say any more where its rows lie: the newest of them may be missing without a trace.</source>
        <translation>Файл уже не показывал, где лежат его строки: самые новые могли исчезнуть бесследно.</translation>
    </message>
    <message>
        <source>Orders that were under way when the damage happened may be unknown here. The damaged file is not deleted: it is kept among the backups.</source>
        <translation>Заказы, которые отправлялись в момент повреждения, могут быть здесь неизвестны. Повреждённый файл не удаляется: он сохраняется среди резервных копий.</translation>
    </message>
</context>
<context>
    <name>SearchProblem</name>
    <message>
        <source>What is wrong with the search</source>
        <translation>Что не так с поиском</translation>
    </message>
</context>
<context>
    <name>SecondStart</name>
    <message>
        <source>Orderdeck is already running</source>
        <translation>Orderdeck уже работает</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>This profile is open in another process, which does not answer. Wait or end it, then start Orderdeck again.</source>
        <translation>Этот профиль открыт в другом процессе, который не отвечает. Подождите или завершите его, затем запустите Orderdeck снова.</translation>
    </message>
    <message>
        <source>This profile is open in process %1, which does not answer. Wait or end it, then start Orderdeck again.</source>
        <translation>Этот профиль открыт в процессе %1, который не отвечает. Подождите или завершите его, затем запустите Orderdeck снова.</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Скрыть</translation>
    </message>
</context>
<context>
    <name>ServiceDetails</name>
    <message>
        <source>No service chosen</source>
        <translation>Услуга не выбрана</translation>
    </message>
    <message>
        <source>Choose a service in the table and what is known of it stands here.</source>
        <translation>Выберите услугу в таблице, и здесь появится всё, что о ней известно.</translation>
    </message>
    <message>
        <source>Service details</source>
        <translation>Подробности услуги</translation>
    </message>
    <message>
        <source>MY RECORD</source>
        <translation>МОЯ СТАТИСТИКА</translation>
    </message>
    <message>
        <source>MY NOTES</source>
        <translation>МОИ ЗАМЕТКИ</translation>
    </message>
    <message>
        <source>PRICE HISTORY</source>
        <translation>ИСТОРИЯ ЦЕНЫ</translation>
    </message>
</context>
<context>
    <name>ServiceFacts</name>
    <message>
        <source>No limit given</source>
        <translation>Предел не указан</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Есть</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Price of the package</source>
        <translation>Цена пакета</translation>
    </message>
    <message>
        <source>Rate per 1000</source>
        <translation>Цена за 1000</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Минимум</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Максимум</translation>
    </message>
    <message>
        <source>Usually done in</source>
        <translation>Обычный срок</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Не сообщено</translation>
    </message>
    <message>
        <source>Refill</source>
        <translation>Восполнение</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Drip-feed</source>
        <translation>Порциями</translation>
    </message>
    <message>
        <source>The provider gives none.</source>
        <translation>Поставщик его не даёт.</translation>
    </message>
    <message>
        <source>No longer in the catalog</source>
        <translation>Больше нет в каталоге</translation>
    </message>
    <message>
        <source>Name of the service</source>
        <translation>Название услуги</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>ОПИСАНИЕ</translation>
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
        <translation>Без задержки</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5&#xa0;минут</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10&#xa0;минут</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15&#xa0;минут</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30&#xa0;минут</translation>
    </message>
    <message>
        <source>60 minutes</source>
        <translation>60&#xa0;минут</translation>
    </message>
    <message>
        <source>90 minutes</source>
        <translation>90&#xa0;минут</translation>
    </message>
    <message>
        <source>120 minutes</source>
        <translation>120&#xa0;минут</translation>
    </message>
    <message>
        <source>150 minutes</source>
        <translation>150&#xa0;минут</translation>
    </message>
    <message>
        <source>180 minutes</source>
        <translation>180&#xa0;минут</translation>
    </message>
    <message>
        <source>210 minutes</source>
        <translation>210&#xa0;минут</translation>
    </message>
    <message>
        <source>240 minutes</source>
        <translation>240&#xa0;минут</translation>
    </message>
    <message>
        <source>270 minutes</source>
        <translation>270&#xa0;минут</translation>
    </message>
    <message>
        <source>300 minutes</source>
        <translation>300&#xa0;минут</translation>
    </message>
    <message>
        <source>360 minutes</source>
        <translation>360&#xa0;минут</translation>
    </message>
    <message>
        <source>420 minutes</source>
        <translation>420&#xa0;минут</translation>
    </message>
    <message>
        <source>480 minutes</source>
        <translation>480&#xa0;минут</translation>
    </message>
    <message>
        <source>540 minutes</source>
        <translation>540&#xa0;минут</translation>
    </message>
    <message>
        <source>600 minutes</source>
        <translation>600&#xa0;минут</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Компьютер</translation>
    </message>
    <message>
        <source>Mobile (Android)</source>
        <translation>Мобильные (Android)</translation>
    </message>
    <message>
        <source>Mobile (iOS)</source>
        <translation>Мобильные (iOS)</translation>
    </message>
    <message>
        <source>Mixed (mobile)</source>
        <translation>Разные (мобильные)</translation>
    </message>
    <message>
        <source>Mixed (mobile and desktop)</source>
        <translation>Разные (мобильные и компьютер)</translation>
    </message>
    <message>
        <source>Google keyword</source>
        <translation>Запрос в Google</translation>
    </message>
    <message>
        <source>Custom referrer</source>
        <translation>Свой источник</translation>
    </message>
    <message>
        <source>Blank referrer</source>
        <translation>Без источника</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Комментарии</translation>
    </message>
    <message>
        <source>Usernames</source>
        <translation>Имена пользователей</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Имя пользователя</translation>
    </message>
    <message>
        <source>Hashtags</source>
        <translation>Хештеги</translation>
    </message>
    <message>
        <source>Hashtag</source>
        <translation>Хештег</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Медиа</translation>
    </message>
    <message>
        <source>Answer number</source>
        <translation>Номер ответа</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Ключевые слова</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Запуски</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Интервал</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Минимум</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Максимум</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Посты</translation>
    </message>
    <message>
        <source>Old posts</source>
        <translation>Старые посты</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Задержка</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Устройство</translation>
    </message>
    <message>
        <source>Traffic type</source>
        <translation>Тип трафика</translation>
    </message>
    <message>
        <source>Referring URL</source>
        <translation>URL источника</translation>
    </message>
</context>
<context>
    <name>ServiceNoteField</name>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Your own words about this service</source>
        <translation>Ваши собственные слова об этой услуге</translation>
    </message>
    <message>
        <source>Not saved yet, it is tried again: %1</source>
        <translation>Ещё не сохранено, попытка повторяется: %1</translation>
    </message>
</context>
<context>
    <name>ServicePanel</name>
    <message>
        <source>Order or details</source>
        <translation>Заказ или подробности</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Заказ</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
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
        <translation>завершено %1, выполняется %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln order(s)</source>
        <translation>
            <numerusform>%1 из %Ln заказа</numerusform>
            <numerusform>%1 из %Ln заказов</numerusform>
            <numerusform>%1 из %Ln заказов</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 units of completed and partial orders were not delivered</source>
        <translation>Не доставлено %1 из %2 единиц в выполненных и частично выполненных заказах</translation>
    </message>
    <message>
        <source>%1 asked, %2 done, %3 rejected</source>
        <translation>запрошено %1, выполнено %2, отклонено %3</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Услуга</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Аккаунт</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Заказы</translation>
    </message>
    <message>
        <source>Finishes in</source>
        <translation>Готово за</translation>
    </message>
    <message>
        <source>Slowest</source>
        <translation>Не дольше</translation>
    </message>
    <message>
        <source>Starts in</source>
        <translation>Старт за</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Выполнены</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Частично</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Отменены</translation>
    </message>
    <message>
        <source>Short delivery</source>
        <translation>Недостача</translation>
    </message>
    <message>
        <source>Refills</source>
        <translation>Восполнения</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Потрачено</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>Посл. заказ</translation>
    </message>
    <message>
        <source>%1, minutes</source>
        <extracomment>Above a column of a file: a column&apos;s name and its unit</extracomment>
        <translation>%1, минут</translation>
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
        <translation>Заказов пока не было.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) · last %1</source>
        <translation>
            <numerusform>%Ln заказ · последний %1</numerusform>
            <numerusform>%Ln заказа · последний %1</numerusform>
            <numerusform>%Ln заказов · последний %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s), none placed · last %1</source>
        <translation>
            <numerusform>%Ln заказ, ни одного оформленного · последний %1</numerusform>
            <numerusform>%Ln заказа, ни одного оформленного · последний %1</numerusform>
            <numerusform>%Ln заказов, ни одного оформленного · последний %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) · %1 spent · last %2</source>
        <translation>
            <numerusform>%Ln заказ · потрачено %1 · последний %2</numerusform>
            <numerusform>%Ln заказа · потрачено %1 · последний %2</numerusform>
            <numerusform>%Ln заказов · потрачено %1 · последний %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Show orders</source>
        <translation>Показать заказы</translation>
    </message>
    <message>
        <source>Show last order</source>
        <translation>Показать последний заказ</translation>
    </message>
    <message>
        <source>My record</source>
        <translation>Моя статистика</translation>
    </message>
    <message>
        <source>What it did so far</source>
        <translation>Как она работала до сих пор</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not finished</source>
        <translation>
            <numerusform>%Ln не завершён</numerusform>
            <numerusform>%Ln не завершены</numerusform>
            <numerusform>%Ln не завершены</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServicesExport</name>
    <message>
        <source>Export services</source>
        <translation>Экспорт услуг</translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s)</source>
        <translation>
            <numerusform>%Ln услуга</numerusform>
            <numerusform>%Ln услуги</numerusform>
            <numerusform>%Ln услуг</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln столбец</numerusform>
            <numerusform>%Ln столбца</numerusform>
            <numerusform>%Ln столбцов</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: exactly what the table shows, in its order.</source>
        <translation>%1, %2: в точности как в таблице, в том же порядке.</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln service(s) to %1.</source>
        <translation>
            <numerusform>Экспортирована %Ln услуга в %1.</numerusform>
            <numerusform>Экспортировано %Ln услуги в %1.</numerusform>
            <numerusform>Экспортировано %Ln услуг в %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServicesFoot</name>
    <message>
        <source>Show what the provider sent</source>
        <translation>Показать, что прислал поставщик</translation>
    </message>
    <message>
        <source>Show what changed in the catalog since you looked last</source>
        <translation>Показать, что изменилось в каталоге с прошлого просмотра</translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s)</source>
        <translation>
            <numerusform>%Ln услуга</numerusform>
            <numerusform>%Ln услуги</numerusform>
            <numerusform>%Ln услуг</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing with the last catalog…</source>
        <translation>Сравнение с прошлым каталогом…</translation>
    </message>
    <message>
        <source>Refreshing, %1 so far…</source>
        <translation>Обновление, пока %1…</translation>
    </message>
    <message>
        <source>Waiting for the provider…</source>
        <translation>Ожидание поставщика…</translation>
    </message>
    <message>
        <source>Catalog from %1</source>
        <translation>Каталог получен %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed since you looked</source>
        <comment>services</comment>
        <translation>
            <numerusform>%Ln изменилась с прошлого раза</numerusform>
            <numerusform>%Ln изменились с прошлого раза</numerusform>
            <numerusform>%Ln изменились с прошлого раза</numerusform>
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
        <translation>Он ещё в пути.</translation>
    </message>
    <message>
        <source>No catalog yet: %1</source>
        <translation>Каталога пока нет: %1</translation>
    </message>
    <message>
        <source>↑↓ choose</source>
        <translation>↑↓ выбор</translation>
    </message>
    <message>
        <source>Enter to the ticket</source>
        <translation>Enter к форме</translation>
    </message>
    <message>
        <source>%1 favourite</source>
        <extracomment>%1 keys, in a row of short hints what keys do</extracomment>
        <translation>%1 избранное</translation>
    </message>
    <message>
        <source>%1 details</source>
        <translation>%1 подробности</translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message>
        <source>Services</source>
        <translation>Услуги</translation>
    </message>
    <message>
        <source>The service of this order, %1, is no longer in the catalog.</source>
        <translation>Услуги %1 из этого заказа больше нет в каталоге.</translation>
    </message>
    <message>
        <source>Service %1 is no longer in the catalog.</source>
        <translation>Услуги %1 больше нет в каталоге.</translation>
    </message>
    <message>
        <source>There is no link on the clipboard.</source>
        <translation>В буфере обмена нет ссылки.</translation>
    </message>
    <message>
        <source>This service takes no link.</source>
        <translation>Этой услуге ссылка не нужна.</translation>
    </message>
    <message>
        <source>The link is in the ticket. Choose a service to go on.</source>
        <translation>Ссылка вставлена в форму. Чтобы продолжить, выберите услугу.</translation>
    </message>
    <message>
        <source>Service %1 is not in the catalog.</source>
        <translation>Услуги %1 нет в каталоге.</translation>
    </message>
    <message>
        <source>Choose a service, and its order form opens beside the table.</source>
        <translation>Выберите услугу, и рядом с таблицей откроется форма заказа.</translation>
    </message>
</context>
<context>
    <name>ServicesTable</name>
    <message>
        <source>Copy ID</source>
        <translation>Копировать ID</translation>
    </message>
    <message>
        <source>Copy IDs</source>
        <translation>Копировать ID</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>В избранное</translation>
    </message>
</context>
<context>
    <name>ServicesToolbar</name>
    <message>
        <source>Search services</source>
        <translation>Поиск услуг</translation>
    </message>
    <message>
        <source>Show categories</source>
        <translation>Показать категории</translation>
    </message>
    <message>
        <source>Show order ticket</source>
        <translation>Показать форму заказа</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Refresh catalog</source>
        <translation>Обновить каталог</translation>
    </message>
    <message>
        <source>Bulk order…</source>
        <translation>Массовый заказ…</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Экспорт показанного</translation>
    </message>
    <message>
        <source>Place many orders at once</source>
        <translation>Оформить много заказов сразу</translation>
    </message>
    <message>
        <source>What can be searched for</source>
        <translation>Что можно искать</translation>
    </message>
    <message>
        <source>Stop refreshing</source>
        <translation>Остановить обновление</translation>
    </message>
</context>
<context>
    <name>SettingsCopy</name>
    <message>
        <source>This is not a file of Orderdeck&apos;s settings.</source>
        <translation>Это не файл настроек Orderdeck.</translation>
    </message>
    <message>
        <source>These settings come from a newer version of Orderdeck. Update it first.</source>
        <translation>Эти настройки — из более новой версии Orderdeck. Сначала обновите программу.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Не удалось записать %1: %2</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>Не удалось прочитать %1: %2</translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>The disk with %1 is read-only.</source>
        <translation>Диск, на котором находится %1, доступен только для чтения.</translation>
    </message>
    <message>
        <source>The disk with %1 is full.</source>
        <translation>На диске, где находится %1, нет места.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 — не файл.</translation>
    </message>
    <message>
        <source>%1 is read-only.</source>
        <translation>Файл %1 доступен только для чтения.</translation>
    </message>
    <message>
        <source>The folder of %1 is read-only.</source>
        <translation>Папка, в которой находится %1, доступна только для чтения.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>Не удаётся записать %1.</translation>
    </message>
    <message>
        <source>Some lines of the settings in %1 could not be read, and no copy of the file could be made. What could be read is used.</source>
        <translation>Некоторые строки настроек в %1 не удалось прочитать, и копию файла сделать не удалось. Используется то, что удалось прочитать.</translation>
    </message>
    <message>
        <source>Some lines of the settings in %1 could not be read. What could be read is used; the file as it was is kept as %2</source>
        <translation>Некоторые строки настроек в %1 не удалось прочитать. Используется то, что удалось прочитать; прежний файл сохранён как %2</translation>
    </message>
    <message>
        <source>The settings in %1 could not be read: the file belongs to somebody else. It is kept as %2, and Orderdeck begins with new settings.</source>
        <translation>Не удалось прочитать настройки в %1: файл принадлежит другому пользователю. Он сохранён как %2, и Orderdeck начинает с новых настроек.</translation>
    </message>
    <message>
        <source>Something that is not a file stood at %1, where the settings belong. It is kept as %2, and Orderdeck begins with new settings.</source>
        <translation>Там, где должны быть настройки, — %1 — оказался не файл. Он сохранён как %2, и Orderdeck начинает с новых настроек.</translation>
    </message>
    <message>
        <source>What stands at %1 cannot be read as settings nor moved out of the way. Nothing that you change is remembered until it is gone.</source>
        <translation>То, что находится в %1, нельзя ни прочитать как настройки, ни убрать с дороги. Пока оно там, ничего из того, что вы измените, не запомнится.</translation>
    </message>
    <message>
        <source>What you change is forgotten when Orderdeck ends.</source>
        <translation>Всё, что вы измените, забудется при завершении Orderdeck.</translation>
    </message>
    <message>
        <source>Other users of this computer could read %1, which holds your API keys. They no longer can. If you share this computer, have your providers make new keys.</source>
        <translation>Другие пользователи этого компьютера могли прочитать %1, где хранятся ваши ключи API. Теперь не могут. Если компьютером пользуетесь не только вы, попросите поставщиков выдать новые ключи.</translation>
    </message>
</context>
<context>
    <name>SettingsFileSection</name>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… и ещё %n.</numerusform>
            <numerusform>… и ещё %n.</numerusform>
            <numerusform>… и ещё %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export and import of settings</source>
        <translation>Экспорт и импорт настроек</translation>
    </message>
    <message>
        <source>With the API keys</source>
        <translation>Вместе с ключами API</translation>
    </message>
    <message>
        <source>The keys stand in the file unencrypted: whoever has it can spend your balances. Delete it when it has served.</source>
        <translation>Ключи записаны в файле без шифрования: любой, у кого он есть, может потратить ваши балансы. Удалите файл, когда он больше не нужен.</translation>
    </message>
    <message>
        <source>Export settings…</source>
        <translation>Экспорт настроек…</translation>
    </message>
    <message>
        <source>Import settings…</source>
        <translation>Импорт настроек…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импортировать</translation>
    </message>
    <message>
        <source>Accounts, favourites, prices, views and all that is set on this page. Orders are in the ledger, and keys stay here unless you ask for them.</source>
        <translation>Аккаунты, избранное, цены, вид окон и таблиц и всё, что задано на этой странице. Заказы — в журнале, а ключи остаются здесь, если вы не попросите их добавить.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>What the import changes</source>
        <translation>Что изменит импорт</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Экспорт настроек</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Настройки (*.json)</translation>
    </message>
    <message>
        <source>Reading the keys…</source>
        <translation>Чтение ключей…</translation>
    </message>
    <message>
        <source>The settings were written to %1, but without the keys that could not be read: %2</source>
        <translation>Настройки записаны в %1, но без ключей, которые не удалось прочитать: %2</translation>
    </message>
    <message>
        <source>The settings were written to %1, without keys.</source>
        <translation>Настройки записаны в %1, без ключей.</translation>
    </message>
    <message numerus="yes">
        <source>The settings and %n API key(s) were written to %1</source>
        <translation>
            <numerusform>Настройки и %n ключ API записаны в %1</numerusform>
            <numerusform>Настройки и %n ключа API записаны в %1</numerusform>
            <numerusform>Настройки и %n ключей API записаны в %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Импорт настроек</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Nothing would change: all of it is here already.</source>
        <translation>Ничего не изменится: всё это здесь уже есть.</translation>
    </message>
    <message>
        <source>Nothing was imported. %1</source>
        <translation>Ничего не импортировано. %1</translation>
    </message>
    <message>
        <source>The settings were imported. As they were before, without keys, they are kept as %1</source>
        <translation>Настройки импортированы. Прежние настройки, без ключей, сохранены как %1</translation>
    </message>
</context>
<context>
    <name>SettingsImport</name>
    <message>
        <source>API address</source>
        <translation>Адрес API</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Имя аккаунта</translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation>Запросов в минуту</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>Запросов одновременно</translation>
    </message>
    <message>
        <source>Warn below</source>
        <translation>Предупреждать ниже</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Внешний вид</translation>
    </message>
    <message>
        <source>Row height</source>
        <translation>Высота строк</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Seconds between checks of orders</source>
        <translation>Секунд между проверками заказов</translation>
    </message>
    <message>
        <source>Minutes between checks of the balance</source>
        <translation>Минут между проверками баланса</translation>
    </message>
    <message numerus="yes">
        <source>%n other setting(s) change.</source>
        <translation>
            <numerusform>Изменится ещё %n настройка.</numerusform>
            <numerusform>Изменятся ещё %n настройки.</numerusform>
            <numerusform>Изменится ещё %n настроек.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n view(s) that are as they were at first are set up.</source>
        <translation>
            <numerusform>Будет настроен %n вид, который здесь ещё не менялся.</numerusform>
            <numerusform>Будут настроены %n вида, которые здесь ещё не менялись.</numerusform>
            <numerusform>Будет настроено %n видов, которые здесь ещё не менялись.</numerusform>
        </translation>
    </message>
    <message>
        <source>The account %1 is added.</source>
        <translation>Добавится аккаунт %1.</translation>
    </message>
    <message>
        <source>%1 gets the API key of the file.</source>
        <translation>%1: ключ API будет взят из файла.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n favourite(s) are added.</source>
        <translation>
            <numerusform>%1: в избранное добавится %n услуга.</numerusform>
            <numerusform>%1: в избранное добавятся %n услуги.</numerusform>
            <numerusform>%1: в избранное добавится %n услуг.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n rule(s) of prices are added or changed.</source>
        <translation>
            <numerusform>%1: добавится или изменится %n правило цен.</numerusform>
            <numerusform>%1: добавятся или изменятся %n правила цен.</numerusform>
            <numerusform>%1: добавится или изменится %n правил цен.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 changes from “%2” to “%3”.</source>
        <translation>%1: вместо «%2» будет «%3».</translation>
    </message>
    <message>
        <source>%1 becomes “%2”.</source>
        <translation>%1: будет «%2».</translation>
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
        <translation>Аккаунты</translation>
    </message>
    <message>
        <source>Checking and limits</source>
        <translation>Проверка и пределы</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Уведомления</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Внешний вид</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Сеть</translation>
    </message>
    <message>
        <source>Privacy and diagnostics</source>
        <translation>Данные и диагностика</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О программе</translation>
    </message>
    <message>
        <source>provider API key address rename remove delete connect test</source>
        <extracomment>Words by which people may look for the accounts in the settings.</extracomment>
        <translation>поставщик API ключ адрес имя переименовать убрать удалить подключить проверить связь учётная запись панель</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>polling refresh interval how often status seconds minutes</source>
        <extracomment>Words by which people may look for how often providers are asked.</extracomment>
        <translation>опрос обновление интервал частота как часто статус секунды минуты</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Пределы</translation>
    </message>
    <message>
        <source>rate throttle speed per minute parallel concurrent connections too many requests 429</source>
        <extracomment>Words by which people may look for how politely an account is asked.</extracomment>
        <translation>лимит ограничение запросы скорость в минуту параллельно одновременно соединения слишком много запросов 429</translation>
    </message>
    <message>
        <source>theme dark mode light night colors density row height compact look</source>
        <extracomment>Words by which people may look for the appearance.</extracomment>
        <translation>тема тёмная светлая ночная режим оформление цвета плотность высота строк компактно вид</translation>
    </message>
    <message>
        <source>translation locale English numbers dates</source>
        <extracomment>Words by which people may look for the language.</extracomment>
        <translation>перевод локаль русский английский числа даты формат</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>ledger copy restore check damage repair mend database file</source>
        <extracomment>Words by which people may look for the copies of the ledger.</extracomment>
        <translation>журнал бэкап копия восстановить восстановление проверить повреждение исправить починить база данных файл</translation>
    </message>
    <message>
        <source>Settings in a file</source>
        <translation>Настройки в файле</translation>
    </message>
    <message>
        <source>export import move another computer copy transfer keys</source>
        <extracomment>Words by which people may look for taking their settings elsewhere.</extracomment>
        <translation>экспорт импорт перенос перенести другой компьютер копия ключи</translation>
    </message>
    <message>
        <source>About Orderdeck</source>
        <translation>О программе Orderdeck</translation>
    </message>
    <message>
        <source>version licence license GPL help path folder file</source>
        <extracomment>Words by which people may look for what program this is.</extracomment>
        <translation>версия лицензия GPL справка помощь путь папка файл</translation>
    </message>
    <message>
        <source>keyboard keys hotkeys accelerators bindings</source>
        <extracomment>Words by which people may look for the shortcuts.</extracomment>
        <translation>клавиатура клавиши горячие комбинации хоткеи привязки</translation>
    </message>
    <message>
        <source>notifications alerts quiet do not disturb tray autostart login sound background</source>
        <extracomment>Words by which people may look for the notices.</extracomment>
        <translation>оповещения сообщения тихо не беспокоить лоток трей автозапуск автозагрузка вход звук фон</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Прокси</translation>
    </message>
    <message>
        <source>socks tor vpn http tunnel firewall internet connection server port password</source>
        <extracomment>Words by which people may look for the proxy.</extracomment>
        <translation>прокси-сервер socks tor vpn впн http туннель брандмауэр файрвол интернет подключение соединение сервер порт пароль</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Сертификаты</translation>
    </message>
    <message>
        <source>CA authority TLS SSL https trust secure self-signed pem der</source>
        <extracomment>Words by which people may look for certificates.</extracomment>
        <translation>CA УЦ центр сертификации TLS SSL https доверие безопасность самоподписанный pem der</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Протокол</translation>
    </message>
    <message>
        <source>logging level debug trace errors requests file</source>
        <extracomment>Words by which people may look for the log.</extracomment>
        <translation>лог логи логирование журналирование отчёт уровень отладка трассировка ошибки запросы файл debug</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Диагностика</translation>
    </message>
    <message>
        <source>bug report support telemetry tracking privacy data version system information</source>
        <extracomment>Words by which people may look for the diagnostics.</extracomment>
        <translation>ошибка баг отчёт поддержка телеметрия слежка приватность конфиденциальность данные версия система информация</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Поиск в настройках</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Группы настроек</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Сбросить поиск</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>No setting matches</source>
        <translation>Подходящих настроек нет</translation>
    </message>
    <message>
        <source>Nothing in the settings has to do with “%1”.</source>
        <extracomment>%1 what was typed</extracomment>
        <translation>В настройках нет ничего, что связано с «%1».</translation>
    </message>
    <message>
        <source>database file folder path place move disk size orders history SQLite</source>
        <extracomment>Words by which people may look for the ledger&apos;s file.</extracomment>
        <translation>база данных файл папка каталог путь место расположение перенести переместить перенос диск флешка размер заказы история SQLite</translation>
    </message>
</context>
<context>
    <name>SettingsSection</name>
    <message>
        <source>Reset this section</source>
        <translation>Сбросить этот раздел</translation>
    </message>
    <message>
        <source>Reset this section: %1</source>
        <extracomment>%1 a section of the settings: what is read aloud</extracomment>
        <translation>Сбросить этот раздел: %1</translation>
    </message>
</context>
<context>
    <name>SettledState</name>
    <message>
        <source>It was placed: order %1</source>
        <translation>Заказ оформлен: %1</translation>
    </message>
    <message>
        <source>It is written down with its id and watched like any other order.</source>
        <translation>Он записан со своим ID, и за ним ведётся такое же наблюдение, как за любым другим заказом.</translation>
    </message>
    <message>
        <source>Show in orders</source>
        <translation>Показать в заказах</translation>
    </message>
    <message>
        <source>It was not placed</source>
        <translation>Заказ не оформлен</translation>
    </message>
    <message>
        <source>It is written down as not sent. Send it again when you want it.</source>
        <translation>Он записан как неотправленный. Когда захотите, отправьте его снова.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Отправить снова</translation>
    </message>
    <message>
        <source>It is being sent</source>
        <translation>Заказ отправляется</translation>
    </message>
    <message>
        <source>The provider has not answered yet.</source>
        <translation>Поставщик ещё не ответил.</translation>
    </message>
    <message>
        <source>The provider refused it</source>
        <translation>Поставщик его отклонил</translation>
    </message>
</context>
<context>
    <name>ShortcutsModel</name>
    <message>
        <source>changed</source>
        <translation>изменено</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Сочетание</translation>
    </message>
</context>
<context>
    <name>ShortcutsSection</name>
    <message>
        <source>Shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Поиск сочетаний клавиш</translation>
    </message>
    <message>
        <source>Search by action, place or keys</source>
        <translation>Поиск по действию, месту или клавишам</translation>
    </message>
    <message>
        <source>No shortcut</source>
        <translation>Без сочетания</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>Reset all shortcuts</source>
        <translation>Сбросить все сочетания</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>Новое сочетание</translation>
    </message>
    <message>
        <source>Back to the keys that the action came with</source>
        <translation>Вернуть клавиши, которые были у действия изначально</translation>
    </message>
    <message>
        <source>About the keys</source>
        <translation>О клавишах</translation>
    </message>
    <message>
        <source>Change the shortcut</source>
        <translation>Изменить сочетание</translation>
    </message>
    <message>
        <source>All actions get the keys back that they came with.</source>
        <translation>Всем действиям вернутся клавиши, которые были у них изначально.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Сбросить все</translation>
    </message>
    <message>
        <source>No such action</source>
        <translation>Такого действия нет</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <extracomment>The name of an action, and the page on which it is</extracomment>
        <translation>«%1» (%2)</translation>
    </message>
    <message>
        <source>%1 already does %2. Take it from there?</source>
        <extracomment>%1 keys, %2 the action or the actions that have them</extracomment>
        <translation>Сочетание %1 уже занято: %2. Забрать его оттуда?</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Забрать</translation>
    </message>
    <message>
        <source>All shortcuts are as they came.</source>
        <translation>Все сочетания клавиш такие, как были вначале.</translation>
    </message>
</context>
<context>
    <name>SpendingPanel</name>
    <message>
        <source>Spent by</source>
        <translation>Расходы по</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Услуга</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Export spending…</source>
        <translation>Экспорт расходов…</translation>
    </message>
    <message>
        <source>No order was placed in this span. What orders cost is added up here by service and by category.</source>
        <translation>За этот период заказов не было. Здесь складывается стоимость заказов по услугам и по категориям.</translation>
    </message>
    <message>
        <source>Spent, %1</source>
        <translation>Расходы, %1</translation>
    </message>
    <message>
        <source>Nothing was spent in these days.</source>
        <translation>За эти дни ничего не потрачено.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more, in the export</source>
        <translation>
            <numerusform>и ещё %Ln, в файле экспорта</numerusform>
            <numerusform>и ещё %Ln, в файле экспорта</numerusform>
            <numerusform>и ещё %Ln, в файле экспорта</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpendingRow</name>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln заказ</numerusform>
            <numerusform>%Ln заказа</numerusform>
            <numerusform>%Ln заказов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SupportText</name>
    <message>
        <source>%1 (the provider’s word: %2)</source>
        <translation>%1 (слово поставщика: %2)</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Услуга</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Start count</source>
        <translation>На старте</translation>
    </message>
    <message>
        <source>Remains</source>
        <translation>Осталось</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Стоимость</translation>
    </message>
    <message>
        <source>Expected charge</source>
        <translation>Ожидаемая стоимость</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Заказ</translation>
    </message>
    <message>
        <source>no order id was told</source>
        <translation>ID заказа не сообщён</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Аккаунт</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Оформлен</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation>Проверен</translation>
    </message>
    <message>
        <source>Made by order</source>
        <translation>Создан заказом</translation>
    </message>
    <message>
        <source>Orders made</source>
        <translation>Созданные заказы</translation>
    </message>
    <message>
        <source>Refill %1</source>
        <translation>Восполнение %1</translation>
    </message>
    <message>
        <source>%1, asked %2</source>
        <translation>%1, запрошено %2</translation>
    </message>
    <message>
        <source>What happened (local time and its offset from UTC):</source>
        <translation>Что происходило (местное время и его смещение от UTC):</translation>
    </message>
</context>
<context>
    <name>TableCell</name>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
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
        <translation>Валюта</translation>
    </message>
    <message>
        <source>The workbook could not be made: there is no room for it in %1, or it may not be written to.</source>
        <translation>Не удалось создать таблицу: в %1 для неё нет места или туда нельзя записывать.</translation>
    </message>
    <message numerus="yes">
        <source>A workbook holds no more than %Ln row(s). Choose CSV.</source>
        <translation>
            <numerusform>В таблице помещается не больше %Ln строки. Выберите CSV.</numerusform>
            <numerusform>В таблице помещается не больше %Ln строк. Выберите CSV.</numerusform>
            <numerusform>В таблице помещается не больше %Ln строк. Выберите CSV.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagChip</name>
    <message>
        <source>Tag %1</source>
        <translation>Метка %1</translation>
    </message>
    <message>
        <source>Enter shows its orders, Delete removes it</source>
        <translation>Enter показывает заказы с ней, Del убирает её</translation>
    </message>
</context>
<context>
    <name>TagEditor</name>
    <message>
        <source>Undo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Добавить метку</translation>
    </message>
    <message>
        <source>Undo removing the tag</source>
        <translation>Вернуть убранную метку</translation>
    </message>
    <message>
        <source>“%1” removed</source>
        <translation>Метка «%1» убрана</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Сохранить…</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Текст (*.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Сохранено как %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Не удалось записать %1: %2</translation>
    </message>
</context>
<context>
    <name>TicketCharge</name>
    <message>
        <source>Account of this order</source>
        <translation>Аккаунт для этого заказа</translation>
    </message>
    <message>
        <source>Order from</source>
        <extracomment>In front of an account&apos;s name</extracomment>
        <translation>Аккаунт</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Стоимость</translation>
    </message>
    <message>
        <source>What this order will cost</source>
        <translation>Сколько будет стоить этот заказ</translation>
    </message>
    <message>
        <source>My price</source>
        <translation>Моя цена</translation>
    </message>
    <message>
        <source>Earlier orders</source>
        <translation>Прежние заказы</translation>
    </message>
    <message>
        <source>Charge %1</source>
        <extracomment>Spoken by a screen reader while a quantity is typed</extracomment>
        <translation>Стоимость: %1</translation>
    </message>
    <message>
        <source>more than your balance of %1</source>
        <translation>больше вашего баланса %1</translation>
    </message>
    <message>
        <source>leaves %1</source>
        <translation>останется %1</translation>
    </message>
</context>
<context>
    <name>TicketEditor</name>
    <message>
        <source>day/month/year</source>
        <translation>день/месяц/год</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выбрать</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
</context>
<context>
    <name>TicketFields</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n строка</numerusform>
            <numerusform>%n строки</numerusform>
            <numerusform>%n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Drip-feed: on</source>
        <translation>Порциями: да</translation>
    </message>
    <message>
        <source>Drip-feed: off</source>
        <translation>Порциями: нет</translation>
    </message>
    <message>
        <source>This is needed for the order.</source>
        <translation>Без этого заказать нельзя.</translation>
    </message>
</context>
<context>
    <name>TicketHeader</name>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Price of the package</source>
        <translation>Цена пакета</translation>
    </message>
    <message>
        <source>Rate per 1000</source>
        <translation>Цена за 1000</translation>
    </message>
    <message>
        <source>Usually done in</source>
        <translation>Обычный срок</translation>
    </message>
    <message>
        <source>Neither refill nor cancel</source>
        <translation>Ни восполнения, ни отмены</translation>
    </message>
    <message>
        <source>Refill and cancel</source>
        <translation>Восполнение и отмена</translation>
    </message>
    <message>
        <source>Refill</source>
        <translation>Восполнение</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Условия</translation>
    </message>
</context>
<context>
    <name>TicketOutcomeBox</name>
    <message>
        <source>Show order</source>
        <translation>Показать заказ</translation>
    </message>
    <message>
        <source>Order message</source>
        <translation>Сообщение о заказе</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>This service is no longer in the catalog.</source>
        <translation>Этой услуги больше нет в каталоге.</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>just now</source>
        <translation>только что</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n&#xa0;минуту назад</numerusform>
            <numerusform>%n&#xa0;минуты назад</numerusform>
            <numerusform>%n&#xa0;минут назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n&#xa0;час назад</numerusform>
            <numerusform>%n&#xa0;часа назад</numerusform>
            <numerusform>%n&#xa0;часов назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n&#xa0;день назад</numerusform>
            <numerusform>%n&#xa0;дня назад</numerusform>
            <numerusform>%n&#xa0;дней назад</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;мин</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;ч</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>вчера</translation>
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
        <translation>Его сертификат подписан центром, которому этот компьютер не доверяет.</translation>
    </message>
    <message>
        <source>Its certificate is signed by one that may not vouch for others.</source>
        <translation>Его сертификат подписан тем, кто не вправе ручаться за других.</translation>
    </message>
    <message>
        <source>Its certificate is not meant for servers.</source>
        <translation>Его сертификат не предназначен для серверов.</translation>
    </message>
    <message>
        <source>Its certificate has expired, or the clock of this computer is wrong.</source>
        <translation>Срок его сертификата истёк, или часы этого компьютера неверны.</translation>
    </message>
    <message>
        <source>Its certificate is not valid yet, or the clock of this computer is wrong.</source>
        <translation>Его сертификат ещё не действует, или часы этого компьютера неверны.</translation>
    </message>
    <message>
        <source>Its certificate is for another name.</source>
        <translation>Его сертификат выдан на другое имя.</translation>
    </message>
    <message>
        <source>Its certificate is signed by itself alone.</source>
        <translation>Его сертификат подписан только им самим.</translation>
    </message>
    <message>
        <source>It knows only outdated versions of TLS, older than 1.2.</source>
        <translation>Он знает только устаревшие версии TLS, старше 1.2.</translation>
    </message>
    <message>
        <source>Its certificate rests on a key or a signature that is too weak to be trusted.</source>
        <translation>Его сертификат опирается на ключ или подпись, слишком слабые, чтобы им доверять.</translation>
    </message>
</context>
<context>
    <name>TrayIcon</name>
    <message numerus="yes">
        <source>%Ln order(s) running</source>
        <translation>
            <numerusform>%Ln заказ выполняется</numerusform>
            <numerusform>%Ln заказа выполняются</numerusform>
            <numerusform>%Ln заказов выполняются</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) attention</source>
        <comment>orders</comment>
        <translation>
            <numerusform>%Ln требует внимания</numerusform>
            <numerusform>%Ln требуют внимания</numerusform>
            <numerusform>%Ln требуют внимания</numerusform>
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
        <translation>Открыть Orderdeck</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Заказы</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Новый заказ</translation>
    </message>
    <message>
        <source>What happened…</source>
        <translation>События…</translation>
    </message>
    <message>
        <source>Show notices again</source>
        <translation>Включить уведомления</translation>
    </message>
    <message>
        <source>Pause notices for 1 h</source>
        <translation>Без уведомлений 1&#xa0;ч</translation>
    </message>
    <message>
        <source>Pause notices until tomorrow</source>
        <translation>Без уведомлений до завтра</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйти</translation>
    </message>
</context>
<context>
    <name>UnconfirmedBanner</name>
    <message>
        <source>Unconfirmed orders</source>
        <translation>Неподтверждённые заказы</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Разобраться</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) may have been placed.</source>
        <translation>
            <numerusform>%n заказ, возможно, оформлен.</numerusform>
            <numerusform>%n заказа, возможно, оформлены.</numerusform>
            <numerusform>%n заказов, возможно, оформлены.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer did not come. It will not be sent again by itself.</source>
        <translation>Ответ не пришёл. Сама программа заказ не повторит.</translation>
    </message>
</context>
<context>
    <name>UnconfirmedView</name>
    <message>
        <source>What became of it</source>
        <translation>Что с ним стало</translation>
    </message>
    <message>
        <source>It was placed</source>
        <translation>Заказ оформлен</translation>
    </message>
    <message>
        <source>Find it</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>It was not placed</source>
        <translation>Заказ не оформлен</translation>
    </message>
    <message>
        <source>Unconfirmed order</source>
        <translation>Неподтверждённый заказ</translation>
    </message>
    <message>
        <source>Back to orders</source>
        <translation>К заказам</translation>
    </message>
    <message>
        <source>Which of them</source>
        <translation>Который из них</translation>
    </message>
    <message>
        <source>Previous unconfirmed order</source>
        <translation>Предыдущий неподтверждённый заказ</translation>
    </message>
    <message>
        <source>Next unconfirmed order</source>
        <translation>Следующий неподтверждённый заказ</translation>
    </message>
    <message>
        <source>WHAT BECAME OF IT?</source>
        <translation>ЧТО С НИМ СТАЛО?</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 из %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more unconfirmed</source>
        <translation>
            <numerusform>ещё %Ln неподтверждённый</numerusform>
            <numerusform>ещё %Ln неподтверждённых</numerusform>
            <numerusform>ещё %Ln неподтверждённых</numerusform>
        </translation>
    </message>
    <message>
        <source>no more unconfirmed</source>
        <translation>неподтверждённых больше нет</translation>
    </message>
    <message>
        <source>This order is settled</source>
        <translation>С этим заказом всё ясно</translation>
    </message>
    <message>
        <source>This order may have been placed</source>
        <translation>Этот заказ, возможно, оформлен</translation>
    </message>
    <message>
        <source>There is no unconfirmed order before this one.</source>
        <translation>Перед этим заказом неподтверждённых нет.</translation>
    </message>
    <message>
        <source>There is no unconfirmed order after this one.</source>
        <translation>После этого заказа неподтверждённых нет.</translation>
    </message>
</context>
<context>
    <name>ViewMenu</name>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
</context>
<context>
    <name>ViewSwitch</name>
    <message>
        <source>Which list is shown</source>
        <translation>Какой список показан</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Заказы</translation>
    </message>
    <message>
        <source>Refills</source>
        <translation>Восполнения</translation>
    </message>
    <message>
        <source>List of orders</source>
        <translation>Список заказов</translation>
    </message>
    <message>
        <source>List of refills</source>
        <translation>Список восполнений</translation>
    </message>
</context>
<context>
    <name>WhyEmpty</name>
    <message>
        <source>No account</source>
        <translation>Нет аккаунта</translation>
    </message>
    <message>
        <source>Connect an account to see its services.</source>
        <translation>Подключите аккаунт, чтобы увидеть его услуги.</translation>
    </message>
    <message>
        <source>No catalog could be loaded</source>
        <translation>Не удалось загрузить ни одного каталога</translation>
    </message>
    <message>
        <source>The catalog could not be loaded</source>
        <translation>Не удалось загрузить каталог</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Loading the catalogs…</source>
        <translation>Загрузка каталогов…</translation>
    </message>
    <message>
        <source>Large catalogs take a few seconds.</source>
        <translation>Большие каталоги загружаются несколько секунд.</translation>
    </message>
    <message>
        <source>Loading the catalog…</source>
        <translation>Загрузка каталога…</translation>
    </message>
    <message>
        <source>A large catalog takes a few seconds.</source>
        <translation>Большой каталог загружается несколько секунд.</translation>
    </message>
    <message>
        <source>No service matches “%1” under these filters</source>
        <translation>При этих фильтрах нет услуг по запросу «%1»</translation>
    </message>
    <message>
        <source>Other services may match without them.</source>
        <translation>Без них могут найтись другие услуги.</translation>
    </message>
    <message>
        <source>Search the whole catalog</source>
        <translation>Искать во всём каталоге</translation>
    </message>
    <message>
        <source>No service matches “%1”</source>
        <translation>Нет услуг по запросу «%1»</translation>
    </message>
    <message>
        <source>Ids, names and categories are searched.</source>
        <translation>Поиск идёт по ID, названиям и категориям.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Сбросить поиск</translation>
    </message>
    <message>
        <source>Click the star of a service, and it stands here.</source>
        <translation>Щёлкните звезду услуги, и услуга появится здесь.</translation>
    </message>
    <message>
        <source>Click the star of a service or press %1, and it stands here.</source>
        <extracomment>%1 keys</extracomment>
        <translation>Щёлкните звезду услуги или нажмите %1, и услуга появится здесь.</translation>
    </message>
    <message>
        <source>Show all services</source>
        <translation>Показать все услуги</translation>
    </message>
    <message>
        <source>The catalog is empty</source>
        <translation>Каталог пуст</translation>
    </message>
    <message>
        <source>No provider offers services to these accounts now.</source>
        <translation>Сейчас ни один поставщик не предлагает услуг для этих аккаунтов.</translation>
    </message>
    <message>
        <source>The provider offers no services to this account now.</source>
        <translation>Сейчас поставщик не предлагает услуг для этого аккаунта.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Запросить снова</translation>
    </message>
    <message>
        <source>No favourites yet</source>
        <translation>В избранном пока пусто</translation>
    </message>
    <message>
        <source>No such services</source>
        <translation>Таких услуг нет</translation>
    </message>
    <message>
        <source>The catalog has none under these filters now.</source>
        <translation>Сейчас в каталоге нет ни одной при этих фильтрах.</translation>
    </message>
</context>
<context>
    <name>WindowDrops</name>
    <message>
        <source>What to do with the file</source>
        <translation>Что делать с файлом</translation>
    </message>
    <message>
        <source>%1 is a table of orders that were placed</source>
        <translation>%1 — таблица оформленных заказов</translation>
    </message>
    <message>
        <source>%1 is no table of orders of this program</source>
        <translation>%1 — не таблица заказов этой программы</translation>
    </message>
    <message>
        <source>Add its orders to the ledger…</source>
        <translation>Добавить эти заказы в журнал…</translation>
    </message>
    <message>
        <source>Place a bulk order from it…</source>
        <translation>Оформить по нему массовый заказ…</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>Ничего не делать</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A trading desk for orders at providers that speak API v2.</source>
        <translation>Рабочее место для заказов у поставщиков, которые поддерживают API v2.</translation>
    </message>
    <message>
        <source>Keep every file of this run under DIR.</source>
        <translation>Хранить все файлы этого запуска в папке DIR.</translation>
    </message>
    <message>
        <source>Open the practice provider&apos;s account where there is no account yet.</source>
        <translation>Открыть аккаунт учебного поставщика там, где аккаунта ещё нет.</translation>
    </message>
    <message>
        <source>How many times faster than life the practice provider works (10).</source>
        <translation>Во сколько раз быстрее, чем на самом деле, работает учебный поставщик (10).</translation>
    </message>
    <message>
        <source>Start without a window where the desktop has a tray.</source>
        <translation>Запустить без окна там, где на рабочем столе есть системный лоток.</translation>
    </message>
    <message>
        <source>What is written to the log in this run: off, errors, requests or everything.</source>
        <translation>Что записывать в протокол при этом запуске: off, errors, requests или everything.</translation>
    </message>
    <message>
        <source>A list of orders to open, or a link such as orderdeck:orders.</source>
        <translation>Список заказов, который нужно открыть, или ссылка, например orderdeck:orders.</translation>
    </message>
    <message>
        <source>There is no log level “%1”: off, errors, requests or everything.</source>
        <translation>Уровня протокола «%1» нет: есть off, errors, requests и everything.</translation>
    </message>
</context>
</TS>
