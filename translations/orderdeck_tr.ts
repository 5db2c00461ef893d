<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Orderdeck</source>
        <translation>Orderdeck hakkında</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>Bileşenler ve lisansları</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Lisans metni</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Sürüm %1</translation>
    </message>
    <message>
        <source>Free software: you may use, study, share and change it. It is made of the parts below, each with its own makers and licence.</source>
        <translation>Özgür yazılım: kullanabilir, inceleyebilir, paylaşabilir ve değiştirebilirsiniz. Aşağıdaki bileşenlerden oluşur; her birinin kendi yapımcıları ve lisansı vardır.</translation>
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
        <translation>Orderdeck hakkında</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Sürüm</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lisans</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3 or later; it comes without any warranty.</source>
        <translation>GNU Genel Kamu Lisansı, sürüm 3 veya sonrası; hiçbir garanti verilmez.</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Defter</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Klasörü aç</translation>
    </message>
    <message>
        <source>Copy the ledger&apos;s path</source>
        <translation>Defterin yolunu kopyala</translation>
    </message>
    <message>
        <source>What happens if…</source>
        <translation>Şu olursa ne olur…</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Kılavuz</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lisanslar</translation>
    </message>
</context>
<context>
    <name>AccountBox</name>
    <message>
        <source>Account</source>
        <translation>Hesap</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Hesap ekle…</translation>
    </message>
</context>
<context>
    <name>AccountCatalog</name>
    <message>
        <source>The refresh was stopped.</source>
        <translation>Yenileme durduruldu.</translation>
    </message>
</context>
<context>
    <name>AccountColor</name>
    <message>
        <source>Blue</source>
        <translation>Mavi</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Turkuaz</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Yeşil</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Kehribar</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Turuncu</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Kırmızı</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Mor</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gri</translation>
    </message>
</context>
<context>
    <name>AccountEditor</name>
    <message>
        <source>Account name</source>
        <translation>Hesap adı</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>API adresi</translation>
    </message>
    <message>
        <source>New API key</source>
        <translation>Yeni API anahtarı</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Bağlantıyı sına</translation>
    </message>
    <message>
        <source>The kept key, unless you type another</source>
        <translation>Başkasını yazmazsanız kayıtlı anahtar</translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation>Dakikada istek</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>Aynı anda istek</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Hesaba bir ad verin.</translation>
    </message>
    <message>
        <source>To test another address, type the key that belongs to it.</source>
        <translation>Başka bir adresi sınamak için ona ait anahtarı yazın.</translation>
    </message>
    <message>
        <source>Asking the provider for your balance…</source>
        <translation>Bakiyeniz sağlayıcıya soruluyor…</translation>
    </message>
    <message>
        <source>It works. The balance is %1.</source>
        <translation>Çalışıyor. Bakiye: %1.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Renk</translation>
    </message>
</context>
<context>
    <name>AccountKeyPanel</name>
    <message>
        <source>Show key</source>
        <translation>Anahtarı göster</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Anahtarı kopyala</translation>
    </message>
    <message>
        <source>Where the key is kept</source>
        <translation>Anahtarın saklandığı yer</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>Ayar dosyası</translation>
    </message>
    <message>
        <source>System keychain</source>
        <translation>Sistem anahtarlığı</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Kept API key</source>
        <translation>Kayıtlı API anahtarı</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Saklandığı yer</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>Anahtarlık bekleniyor…</translation>
    </message>
    <message>
        <source>The keychain of your system encrypts it; you may be asked to unlock it.</source>
        <translation>Sisteminizin anahtarlığı onu şifreler; anahtarlığın kilidini açmanız istenebilir.</translation>
    </message>
    <message>
        <source>It lies in orderdeck.ini, a file that only you can read, unencrypted.</source>
        <translation>Yalnızca sizin okuyabildiğiniz orderdeck.ini dosyasında, şifrelenmeden durur.</translation>
    </message>
    <message>
        <source>Hide key</source>
        <translation>Anahtarı gizle</translation>
    </message>
    <message>
        <source>Moving the key into the keychain…</source>
        <translation>Anahtar anahtarlığa taşınıyor…</translation>
    </message>
    <message>
        <source>Moving the key into orderdeck.ini…</source>
        <translation>Anahtar orderdeck.ini dosyasına taşınıyor…</translation>
    </message>
    <message>
        <source>The key stays where it was. %1</source>
        <translation>Anahtar olduğu yerde kaldı. %1</translation>
    </message>
    <message>
        <source>The key is now in the keychain alone.</source>
        <translation>Anahtar artık yalnızca anahtarlıkta.</translation>
    </message>
    <message>
        <source>The key is now in orderdeck.ini.</source>
        <translation>Anahtar artık orderdeck.ini dosyasında.</translation>
    </message>
    <message numerus="yes">
        <source>The key is copied. It leaves the clipboard in %n second(s).</source>
        <translation>
            <numerusform>Anahtar kopyalandı. %n saniye sonra panodan silinir.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountKeys</name>
    <message>
        <source>The key of this account is being read from the keychain. Nothing is sent before.</source>
        <translation>Bu hesabın anahtarı anahtarlıktan okunuyor. Ondan önce hiçbir şey gönderilmez.</translation>
    </message>
    <message>
        <source>%1 Nothing is sent without the key.</source>
        <extracomment>Why the key could not be read; a sentence</extracomment>
        <translation>%1 Anahtar olmadan hiçbir şey gönderilmez.</translation>
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
        <translation>bilinmiyor</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>yok</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Hesap</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Bakiye</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Para birimi</translation>
    </message>
    <message>
        <source>Spent in 30 days</source>
        <translation>30 günde harcanan</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Kalan gün</translation>
    </message>
</context>
<context>
    <name>AccountOverviewPanel</name>
    <message>
        <source>All accounts</source>
        <translation>Tüm hesaplar</translation>
    </message>
    <message>
        <source>Together: %1.</source>
        <translation>Toplam: %1.</translation>
    </message>
    <message>
        <source>Together: %1; spent in 30 days: %2.</source>
        <translation>Toplam: %1; 30 günde harcanan: %2.</translation>
    </message>
</context>
<context>
    <name>AccountRow</name>
    <message>
        <source>Edit</source>
        <translation>Düzenle</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Hesabı kaldır</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Kalsın</translation>
    </message>
    <message>
        <source>Inside this program</source>
        <translation>Bu programın içinde</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Alıştırma</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Kullanımda</translation>
    </message>
    <message>
        <source>Remove %1? Its orders stay in the ledger, and it can be added again.</source>
        <translation>%1 kaldırılsın mı? Siparişleri defterde kalır; hesap yeniden eklenebilir.</translation>
    </message>
    <message>
        <source>Remove %1? Its key is deleted; its orders stay in the ledger.</source>
        <translation>%1 kaldırılsın mı? Anahtarı silinir; siparişleri defterde kalır.</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Düzenle: %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Kaldır: %1</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Yukarı taşı</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Aşağı taşı</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>Yukarı taşı: %1</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>Aşağı taşı: %1</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Anahtar yok</translation>
    </message>
    <message>
        <source>Waiting for the keychain</source>
        <translation>Anahtarlık bekleniyor</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation>Anahtarlıkta</translation>
    </message>
</context>
<context>
    <name>AccountsSection</name>
    <message>
        <source>Accounts</source>
        <translation>Hesaplar</translation>
    </message>
    <message>
        <source>There is no account yet.</source>
        <translation>Henüz hesap yok.</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Hesap ekle…</translation>
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
        <translation>Hizmetleri göster</translation>
    </message>
    <message>
        <source>Show Orders</source>
        <translation>Siparişleri göster</translation>
    </message>
    <message>
        <source>Show Balance</source>
        <translation>Bakiyeyi göster</translation>
    </message>
    <message>
        <source>Show Record</source>
        <translation>Karneyi göster</translation>
    </message>
    <message>
        <source>Show Settings</source>
        <translation>Ayarları göster</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Sonraki sayfa</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Önceki sayfa</translation>
    </message>
    <message>
        <source>Search this page</source>
        <translation>Bu sayfada ara</translation>
    </message>
    <message>
        <source>Refresh this page</source>
        <translation>Bu sayfayı yenile</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Her yerde ara</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Yeni sipariş</translation>
    </message>
    <message>
        <source>Bulk order…</source>
        <translation>Toplu sipariş…</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Neler oldu</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Hesap ekle…</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>Açık ve koyu arasında geçiş yap</translation>
    </message>
    <message>
        <source>Switch between comfortable and compact rows</source>
        <translation>Rahat ve sıkışık satırlar arasında geçiş yap</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Tam ekran</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Yardım</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Çık</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favori</translation>
    </message>
    <message>
        <source>Details of the service</source>
        <translation>Hizmetin ayrıntıları</translation>
    </message>
    <message>
        <source>Undo the last filter</source>
        <translation>Son filtreyi geri al</translation>
    </message>
    <message>
        <source>Do the filter again</source>
        <translation>Filtreyi yinele</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Tüm hesaplar</translation>
    </message>
    <message>
        <source>Export services…</source>
        <translation>Hizmetleri dışa aktar…</translation>
    </message>
    <message>
        <source>Refresh catalog</source>
        <translation>Kataloğu yenile</translation>
    </message>
    <message>
        <source>Paste the link into the ticket</source>
        <translation>Bağlantıyı forma yapıştır</translation>
    </message>
    <message>
        <source>Set my price for this service…</source>
        <translation>Bu hizmet için fiyatımı belirle…</translation>
    </message>
    <message>
        <source>My prices…</source>
        <translation>Fiyatlarım…</translation>
    </message>
    <message>
        <source>Copy as price list</source>
        <translation>Fiyat listesi olarak kopyala</translation>
    </message>
    <message>
        <source>Refill</source>
        <translation>Telafi</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>Siparişi iptal et</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Şimdi denetle</translation>
    </message>
    <message>
        <source>Order again</source>
        <translation>Tekrar sipariş</translation>
    </message>
    <message>
        <source>Order for another link</source>
        <translation>Başka bağlantıya sipariş</translation>
    </message>
    <message>
        <source>Add existing orders…</source>
        <translation>Mevcut siparişleri ekle…</translation>
    </message>
    <message>
        <source>Show refills</source>
        <translation>Telafileri göster</translation>
    </message>
    <message>
        <source>Add tag…</source>
        <translation>Etiket ekle…</translation>
    </message>
    <message>
        <source>Copy links</source>
        <translation>Bağlantıları kopyala</translation>
    </message>
    <message>
        <source>Hide the chosen orders</source>
        <translation>Seçilen siparişleri gizle</translation>
    </message>
    <message>
        <source>Undo hiding</source>
        <translation>Gizlemeyi geri al</translation>
    </message>
    <message>
        <source>Archive old orders…</source>
        <translation>Eski siparişleri arşivle…</translation>
    </message>
    <message>
        <source>Open a file of orders…</source>
        <translation>Sipariş dosyası aç…</translation>
    </message>
    <message>
        <source>Export orders…</source>
        <translation>Siparişleri dışa aktar…</translation>
    </message>
    <message>
        <source>Orders of the service</source>
        <translation>Hizmetin siparişleri</translation>
    </message>
    <message>
        <source>Export the record…</source>
        <translation>Karneyi dışa aktar…</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sayfalar</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Hizmetler</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Siparişler</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Karne</translation>
    </message>
    <message>
        <source>Menu of what is chosen</source>
        <translation>Seçilenin menüsü</translation>
    </message>
</context>
<context>
    <name>AddExisting</name>
    <message>
        <source>There is no order id in this text.</source>
        <translation>Bu metinde sipariş numarası yok.</translation>
    </message>
    <message numerus="yes">
        <source>%n id(s): %1</source>
        <translation>
            <numerusform>%n numara: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there more than once.</source>
        <translation>
            <numerusform>%n numara birden çok kez geçiyordu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) hold no id.</source>
        <translation>
            <numerusform>%n satırda numara yok.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests to the provider, at most %1 a minute.</source>
        <translation>
            <numerusform>Sağlayıcıya %n istek, dakikada en çok %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 asked about, %3 added</source>
        <translation>%1 / %2 soruldu, %3 eklendi</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) added.</source>
        <translation>
            <numerusform>%n sipariş eklendi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were in the ledger already.</source>
        <translation>
            <numerusform>%n sipariş zaten defterdeydi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be added.</source>
        <translation>
            <numerusform>%n sipariş eklenemedi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not asked about any more.</source>
        <translation>
            <numerusform>%n sipariş artık sorulmadı.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AddExistingDialog</name>
    <message>
        <source>Order IDs</source>
        <translation>Sipariş numaraları</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Listeyi kopyala</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Add orders</source>
        <translation>Siparişleri ekle</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>Add existing orders</source>
        <translation>Mevcut siparişleri ekle</translation>
    </message>
    <message>
        <source>Stopping as soon as the answer to what was asked is there.</source>
        <translation>Sorulanın yanıtı gelir gelmez duracak.</translation>
    </message>
    <message>
        <source>Orders that were placed on the provider&apos;s page or with another program. Each id is asked about; what the provider tells is added to the ledger and followed from then on. The provider does not tell service, link and quantity.</source>
        <translation>Sağlayıcının sayfasında veya başka bir programla verilmiş siparişler. Her numara sağlayıcıya sorulur; sağlayıcının bildirdikleri deftere eklenir ve o andan sonra izlenir. Sağlayıcı hizmeti, bağlantıyı ve miktarı bildirmez.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) may have been placed and have no id yet. If one of these is meant, look into it first: added here, it would be in the ledger twice.</source>
        <translation>
            <numerusform>%n sipariş verilmiş olabilir ve henüz numarası yok. Eklemek istediğiniz bunlardan biriyse önce onu inceleyin: buradan eklenirse defterde iki kez yer alır.</numerusform>
        </translation>
    </message>
    <message>
        <source>23488, 23490-23500
Or one a line, a column of a spreadsheet, the text of the provider&apos;s page</source>
        <translation>23488, 23490-23500
Veya satır başına bir numara, bir tablo sütunu ya da sağlayıcının sayfasındaki metin</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>Anlaşılan</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>İlerleme</translation>
    </message>
    <message>
        <source>Not added</source>
        <translation>Eklenmeyen</translation>
    </message>
    <message>
        <source>Orders are being added.</source>
        <translation>Siparişler ekleniyor.</translation>
    </message>
    <message>
        <source>Paste order ids first.</source>
        <translation>Önce sipariş numaralarını yapıştırın.</translation>
    </message>
</context>
<context>
    <name>AllCatalogs</name>
    <message>
        <source>The refresh was stopped.</source>
        <translation>Yenileme durduruldu.</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Tüm hesaplar</translation>
    </message>
</context>
<context>
    <name>ApiAccount</name>
    <message>
        <source>This is not the address of an API.</source>
        <translation>Bu, bir API adresi değil.</translation>
    </message>
    <message>
        <source>The address must not hold a user name or a password.</source>
        <translation>Adreste kullanıcı adı veya parola bulunmamalıdır.</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>Adres https:// ile başlamalıdır.</translation>
    </message>
    <message>
        <source>The address must begin with https://: over http:// everyone on the way could read the key.</source>
        <translation>Adres https:// ile başlamalıdır: http:// kullanılırsa anahtarı yoldaki herkes okuyabilir.</translation>
    </message>
</context>
<context>
    <name>ApiError</name>
    <message numerus="yes">
        <source>The provider asks to wait %n second(s): too many requests.</source>
        <translation>
            <numerusform>Sağlayıcı %n saniye beklenmesini istiyor: çok fazla istek var.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The provider asks to wait %n second(s). It says: %1</source>
        <translation>
            <numerusform>Sağlayıcı %n saniye beklenmesini istiyor. Yanıtı: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider asks to wait a little: too many requests.</source>
        <translation>Sağlayıcı biraz beklenmesini istiyor: çok fazla istek var.</translation>
    </message>
    <message>
        <source>The provider says: %1</source>
        <translation>Sağlayıcının yanıtı: %1</translation>
    </message>
    <message>
        <source>The provider answered with HTTP error %1 and says: %2</source>
        <translation>Sağlayıcı HTTP %1 hatasıyla yanıt verdi. Yanıtı: %2</translation>
    </message>
    <message>
        <source>There is nothing at this address (HTTP 404). Check the API address.</source>
        <translation>Bu adreste bir şey yok (HTTP 404). API adresini denetleyin.</translation>
    </message>
    <message>
        <source>The provider has a fault of its own (HTTP %1). Try again later.</source>
        <translation>Sağlayıcının kendisinde bir arıza var (HTTP %1). Daha sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>The provider answered with HTTP error %1.</source>
        <translation>Sağlayıcı HTTP %1 hatasıyla yanıt verdi.</translation>
    </message>
    <message>
        <source>The provider refused without saying why.</source>
        <translation>Sağlayıcı neden belirtmeden reddetti.</translation>
    </message>
    <message>
        <source>An order for this link is still running at the provider. It says: %1</source>
        <translation>Sağlayıcıda bu bağlantı için süren bir sipariş var. Yanıtı: %1</translation>
    </message>
    <message>
        <source>The API address must begin with https:// so that the key cannot be read on its way.</source>
        <translation>Anahtarın yolda okunamaması için API adresi https:// ile başlamalıdır.</translation>
    </message>
    <message>
        <source>There is no such host. Check the API address and the connection to the internet.</source>
        <translation>Böyle bir sunucu yok. API adresini ve internet bağlantısını denetleyin.</translation>
    </message>
    <message>
        <source>The host cannot be reached or refuses the connection.</source>
        <translation>Sunucuya ulaşılamıyor veya sunucu bağlantıyı reddediyor.</translation>
    </message>
    <message>
        <source>No secure connection (TLS) could be made: the host cannot prove who it is. Nothing was sent.</source>
        <translation>Güvenli bağlantı (TLS) kurulamadı: sunucu kimliğini kanıtlayamıyor. Hiçbir şey gönderilmedi.</translation>
    </message>
    <message>
        <source>The provider did not answer in time.</source>
        <translation>Sağlayıcı zamanında yanıt vermedi.</translation>
    </message>
    <message>
        <source>The connection closed before the answer came.</source>
        <translation>Yanıt gelmeden bağlantı kapandı.</translation>
    </message>
    <message>
        <source>The address sends on to another address. It was not followed, to keep the key here.</source>
        <translation>Adres başka bir adrese yönlendiriyor. Anahtar burada kalsın diye yönlendirme izlenmedi.</translation>
    </message>
    <message>
        <source>The address sends on to %1. It was not followed, to keep the key here. If you trust it, enter it as the API address.</source>
        <translation>Adres şuraya yönlendiriyor: %1. Anahtar burada kalsın diye yönlendirme izlenmedi. Güveniyorsanız onu API adresi olarak girin.</translation>
    </message>
    <message>
        <source>The answer is a web page, empty or unreadable, not API v2. Check the API address, or try again later: it may be a bot check or maintenance.</source>
        <translation>Yanıt bir web sayfası, boş veya okunamıyor; API v2 değil. API adresini denetleyin veya daha sonra yeniden deneyin: bir bot denetimi ya da bakım olabilir.</translation>
    </message>
    <message>
        <source>The provider answered, but not in the form of API v2.</source>
        <translation>Sağlayıcı yanıt verdi, ama API v2 biçiminde değil.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer is too long and was cut off.</source>
        <translation>Sağlayıcının yanıtı fazla uzun olduğu için kesildi.</translation>
    </message>
    <message>
        <source>The call was stopped before the answer came.</source>
        <translation>Yanıt gelmeden çağrı durduruldu.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached, or it does not lead on to the provider. Nothing was sent. Check the proxy in Settings, Network.</source>
        <translation>Vekil sunucuya ulaşılamıyor veya vekil sunucu sağlayıcıya ulaştırmıyor. Hiçbir şey gönderilmedi. Vekil sunucuyu Ayarlar › Ağ bölümünde denetleyin.</translation>
    </message>
    <message>
        <source>The proxy refuses the user name or the password. Nothing was sent. Check them in Settings, Network.</source>
        <translation>Vekil sunucu kullanıcı adını veya parolayı kabul etmiyor. Hiçbir şey gönderilmedi. Bunları Ayarlar › Ağ bölümünde denetleyin.</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>Görünüm</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Renkler</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Koyu</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Satırlar</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Rahat</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Sıkışık</translation>
    </message>
    <message>
        <source>System follows what the desktop is set to.</source>
        <translation>“Sistem”, masaüstünün ayarını izler.</translation>
    </message>
    <message>
        <source>How high the rows of tables are.</source>
        <translation>Tablo satırlarının yüksekliği.</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>Daha fazla karşıtlık</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Evet</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Hayır</translation>
    </message>
    <message>
        <source>Stronger inks, thicker lines, and chips with an outline.</source>
        <translation>Daha belirgin yazılar, daha kalın çizgiler ve çerçeveli rozetler.</translation>
    </message>
</context>
<context>
    <name>ArchiveSheet</name>
    <message>
        <source>Older than</source>
        <translation>Şundan eski</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Birim</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Gün</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Ay</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arşivle</translation>
    </message>
    <message>
        <source>Archive old orders</source>
        <translation>Eski siparişleri arşivle</translation>
    </message>
    <message>
        <source>Archived orders leave the list and stay in the ledger: they are found under “Archived”, and balance and spending count them. Only what has ended is archived; an order that runs again comes back by itself.</source>
        <translation>Arşivlenen siparişler listeden çıkar ve defterde kalır: “Arşivlendi” altında bulunur, bakiye ve harcama hesabına katılırlar. Yalnızca sonlanan siparişler arşivlenir; yeniden işlemeye başlayan sipariş kendiliğinden geri gelir.</translation>
    </message>
    <message>
        <source>Orders to archive</source>
        <translation>Arşivlenecek siparişler</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>The orders are being counted.</source>
        <translation>Siparişler sayılıyor.</translation>
    </message>
    <message>
        <source>A number from 1 to %1</source>
        <translation>1 ile %1 arasında bir sayı</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Sayılıyor…</translation>
    </message>
    <message>
        <source>No ended order is as old as that.</source>
        <translation>Sonlanan siparişlerin hiçbiri bu kadar eski değil.</translation>
    </message>
    <message>
        <source>No order that has ended is so old.</source>
        <translation>Sonlanan siparişlerin hiçbiri bu kadar eski değil.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) that have ended, placed before %1</source>
        <translation>
            <numerusform>%1 tarihinden önce verilmiş ve sonlanmış %Ln sipariş</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message numerus="yes">
        <source>%Ln was/were not placed</source>
        <translation>
            <numerusform>%Ln sipariş verilmemiş</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln has/have no refill</source>
        <translation>
            <numerusform>%Ln siparişin telafisi yok</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be canceled by their service</source>
        <translation>
            <numerusform>%Ln siparişi hizmeti iptal etmiyor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln is/are still running</source>
        <translation>
            <numerusform>%Ln sipariş hâlâ sürüyor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln was/were canceled or failed</source>
        <translation>
            <numerusform>%Ln sipariş iptal edilmiş veya başarısız</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln has/have ended already</source>
        <translation>
            <numerusform>%Ln sipariş zaten sonlanmış</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln has/have an open refill</source>
        <translation>
            <numerusform>%Ln siparişin açık telafisi var</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln was/were asked already</source>
        <translation>
            <numerusform>%Ln sipariş için zaten istenmiş</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln for another reason</source>
        <translation>
            <numerusform>%Ln sipariş başka nedenle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not asked.</source>
        <translation>
            <numerusform>%Ln sipariş için istenmedi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not asked: %1.</source>
        <extracomment>How many, then the reasons (&quot;30 are still running, 7 have no refill&quot;)</extracomment>
        <translation>
            <numerusform>%Ln sipariş için istenmedi: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Refill %1</source>
        <translation>Telafi %1</translation>
    </message>
    <message>
        <source>Cancel asked; canceled when the order&apos;s status says so</source>
        <translation>İptal istendi; siparişin durumu öyle dediğinde iptal edilmiş olur</translation>
    </message>
    <message>
        <source>%1 The provider may have taken it all the same. It is not asked again by itself.</source>
        <translation>%1 Sağlayıcı yine de kabul etmiş olabilir. Kendiliğinden yeniden istenmez.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refill(s) asked for.</source>
        <translation>
            <numerusform>%Ln telafi istendi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The provider was asked to cancel %Ln order(s). They are canceled when their status says so.</source>
        <translation>
            <numerusform>Sağlayıcıdan %Ln siparişi iptal etmesi istendi. Durumları öyle dediğinde iptal edilmiş olurlar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused by the provider.</source>
        <translation>
            <numerusform>%Ln isteği sağlayıcı reddetti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln perhaps taken: the answer was lost.</source>
        <translation>
            <numerusform>%Ln istek belki kabul edildi: yanıt kayboldu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln did not reach the provider.</source>
        <translation>
            <numerusform>%Ln istek sağlayıcıya ulaşmadı.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking for refills: %1 of %2</source>
        <translation>Telafi isteniyor: %1 / %2</translation>
    </message>
    <message>
        <source>Asking to cancel: %1 of %2</source>
        <translation>İptal isteniyor: %1 / %2</translation>
    </message>
</context>
<context>
    <name>AskingLine</name>
    <message>
        <source>Asking for refills</source>
        <translation>Telafi isteniyor</translation>
    </message>
    <message>
        <source>Asking to cancel</source>
        <translation>İptal isteniyor</translation>
    </message>
    <message>
        <source>Stopping; what has been sent gets its answer.</source>
        <translation>Durduruluyor; gönderilmiş olanların yanıtı bekleniyor.</translation>
    </message>
    <message>
        <source>Show answers</source>
        <translation>Yanıtları göster</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>The order is not in the ledger any more.</source>
        <translation>Sipariş artık defterde değil.</translation>
    </message>
    <message>
        <source>Order %1: %2</source>
        <translation>Sipariş %1: %2</translation>
    </message>
</context>
<context>
    <name>AskingModel</name>
    <message>
        <source>Order ID</source>
        <translation>Sipariş no</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Hizmet</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Yanıt</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Hesap</translation>
    </message>
</context>
<context>
    <name>AskingSheet</name>
    <message>
        <source>Which answers are shown</source>
        <translation>Gösterilen yanıtlar</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Yanıtlar</translation>
    </message>
    <message>
        <source>Show order</source>
        <translation>Siparişi göster</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>Answers about refills</source>
        <translation>Telafi yanıtları</translation>
    </message>
    <message>
        <source>Answers about cancels</source>
        <translation>İptal yanıtları</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Kabul edildi</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Reddedildi</translation>
    </message>
    <message>
        <source>Perhaps taken</source>
        <translation>Belki kabul</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>İstenmedi</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Dışa aktar…</translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message>
        <source>Orderdeck keeps running</source>
        <translation>Orderdeck çalışmayı sürdürüyor</translation>
    </message>
    <message>
        <source>It watches your orders from the tray. Quit it from the menu of its icon there.</source>
        <translation>Siparişlerinizi sistem tepsisinden izliyor. Çıkmak için oradaki simgesinin menüsünü kullanın.</translation>
    </message>
</context>
<context>
    <name>AuthorityFile</name>
    <message>
        <source>There is no certificate in this file (PEM or DER).</source>
        <translation>Bu dosyada sertifika yok (PEM veya DER).</translation>
    </message>
    <message>
        <source>“%1” is not the certificate of an authority (CA): it cannot vouch for a provider.</source>
        <translation>“%1”, bir yetkilinin (CA) sertifikası değil: bir sağlayıcıya kefil olamaz.</translation>
    </message>
    <message>
        <source>“%1” expired on %2.</source>
        <translation>“%1” sertifikasının süresi doldu: %2.</translation>
    </message>
    <message>
        <source>“%1” is not valid before %2.</source>
        <translation>“%1” sertifikası şu tarihten önce geçerli değil: %2.</translation>
    </message>
    <message>
        <source>“%1” rests on a key or a signature that is too weak: others could vouch in its name.</source>
        <translation>“%1” fazla zayıf bir anahtara ya da imzaya dayanıyor: başkaları onun adına kefil olabilir.</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>%1 klasörü oluşturulamıyor.</translation>
    </message>
</context>
<context>
    <name>BackupKeeper</name>
    <message>
        <source>An order is under way. Wait for the provider&apos;s answer, then try again.</source>
        <translation>Bir sipariş yolda. Sağlayıcının yanıtını bekleyin, sonra yeniden deneyin.</translation>
    </message>
</context>
<context>
    <name>BackupMessages</name>
    <message>
        <source>The ledger is damaged: %1. Mend it before you order more; what can be read will be saved.</source>
        <translation>Defter hasarlı: %1. Yeni sipariş vermeden önce onarın; okunabilenler kurtarılacak.</translation>
    </message>
    <message>
        <source>Mend…</source>
        <translation>Onar…</translation>
    </message>
    <message>
        <source>Today&apos;s copy of the ledger could not be made. %1</source>
        <translation>Defterin bugünkü kopyası oluşturulamadı. %1</translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message>
        <source>Backups</source>
        <translation>Yedekler</translation>
    </message>
    <message numerus="yes">
        <source>The ledger is copied each day it changed, and before an update changes it. The last %n daily copies are kept in %1</source>
        <translation>
            <numerusform>Defter, değiştiği her gün ve bir güncelleme onu değiştirmeden önce kopyalanır. Son %n günlük kopyanın saklandığı yer: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking the ledger… step %1 of %2</source>
        <translation>Defter denetleniyor… adım %1 / %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Şimdi yedekle…</translation>
    </message>
    <message>
        <source>Restore a file…</source>
        <translation>Dosyadan geri yükle…</translation>
    </message>
    <message>
        <source>Check ledger</source>
        <translation>Defteri denetle</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Klasörü aç</translation>
    </message>
    <message>
        <source>Open the folder of backups</source>
        <translation>Yedeklerin klasörünü aç</translation>
    </message>
    <message>
        <source>There is no copy yet: the first is made by itself.</source>
        <translation>Henüz kopya yok: ilki kendiliğinden oluşturulur.</translation>
    </message>
    <message numerus="yes">
        <source>%n older one(s) are in the folder.</source>
        <translation>
            <numerusform>Klasörde daha eski %n kopya var.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Geri yükle…</translation>
    </message>
    <message>
        <source>Restore the copy of %1</source>
        <translation>%1 tarihli kopyayı geri yükle</translation>
    </message>
    <message>
        <source>Back up the ledger</source>
        <translation>Defteri yedekle</translation>
    </message>
    <message>
        <source>Ledgers (*.sqlite)</source>
        <translation>Defterler (*.sqlite)</translation>
    </message>
    <message>
        <source>Copying the ledger…</source>
        <translation>Defter kopyalanıyor…</translation>
    </message>
    <message>
        <source>The ledger was copied to %1</source>
        <translation>Defter şuraya kopyalandı: %1</translation>
    </message>
    <message>
        <source>The ledger could not be copied to %1. %2</source>
        <translation>Defter şuraya kopyalanamadı: %1. %2</translation>
    </message>
    <message>
        <source>Restore a ledger</source>
        <translation>Bir defteri geri yükle</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>An order is under way. Wait for the provider&apos;s answer, then try again.</source>
        <translation>Bir sipariş yolda. Sağlayıcının yanıtını bekleyin, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>Checking the ledger…</source>
        <translation>Defter denetleniyor…</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>Denetim durduruldu.</translation>
    </message>
    <message>
        <source>The ledger could not be checked. %1</source>
        <translation>Defter denetlenemedi. %1</translation>
    </message>
    <message>
        <source>Mend…</source>
        <translation>Onar…</translation>
    </message>
</context>
<context>
    <name>BalanceCards</name>
    <message>
        <source>%1 a day</source>
        <translation>günde %1</translation>
    </message>
    <message>
        <source>nothing spent</source>
        <translation>harcama yok</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Bakiye</translation>
    </message>
    <message>
        <source>Spent today</source>
        <translation>Bugün harcanan</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Son 7 gün</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Son 30 gün</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Bu ay</translation>
    </message>
    <message>
        <source>Lasts about</source>
        <translation>Yeteceği süre</translation>
    </message>
    <message>
        <source>Check balance</source>
        <translation>Bakiyeyi denetle</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>denetleniyor…</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>henüz denetlenmedi</translation>
    </message>
    <message>
        <source>checked %1</source>
        <translation>%1 denetlendi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln sipariş</numerusform>
        </translation>
    </message>
    <message>
        <source>under a day</source>
        <translation>bir günden az</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln gün</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing was spent in the last 30 days</source>
        <translation>son 30 günde harcama yok</translation>
    </message>
    <message numerus="yes">
        <source>at the last %Ln day(s)&apos; rate</source>
        <translation>
            <numerusform>son %Ln günün hızıyla</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BalanceChart</name>
    <message>
        <source>Balance over time</source>
        <translation>Zaman içinde bakiye</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>%1 – %2.</translation>
    </message>
</context>
<context>
    <name>BalanceCheckPanel</name>
    <message>
        <source>Show them</source>
        <translation>Bunları göster</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>İncele</translation>
    </message>
    <message>
        <source>Balance at first</source>
        <translation>İlk bakiye</translation>
    </message>
    <message>
        <source>Topped up</source>
        <translation>Yüklenen</translation>
    </message>
    <message>
        <source>Money back (partial, cancelled)</source>
        <translation>İade (kısmi, iptal)</translation>
    </message>
    <message>
        <source>Charged by orders here</source>
        <translation>Buradaki siparişlerin ücreti</translation>
    </message>
    <message>
        <source>Of that not seen in the balance</source>
        <translation>Bunun bakiyede görünmeyen kısmı</translation>
    </message>
    <message>
        <source>Not explained by your orders</source>
        <translation>Siparişlerinizle açıklanamayan</translation>
    </message>
    <message>
        <source>Balance at last</source>
        <translation>Son bakiye</translation>
    </message>
    <message>
        <source>Does it add up? %1</source>
        <translation>Hesap tutuyor mu? %1</translation>
    </message>
    <message>
        <source>Two checks of the balance are needed to tell whether your orders explain what it did.</source>
        <translation>Bakiyedeki değişimi siparişlerinizin açıklayıp açıklamadığını söyleyebilmek için bakiyenin iki kez denetlenmiş olması gerekir.</translation>
    </message>
    <message>
        <source>Your orders explain all that the balance fell by.</source>
        <translation>Bakiyedeki düşüşün tamamını siparişleriniz açıklıyor.</translation>
    </message>
    <message>
        <source>%1 not explained by your orders.</source>
        <translation>%1 siparişlerinizle açıklanamıyor.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) in another currency are not counted here.</source>
        <translation>
            <numerusform>Başka para birimindeki %Ln sipariş burada sayılmaz.</numerusform>
        </translation>
    </message>
    <message>
        <source>The balance&apos;s currency changed in this span; this is since then.</source>
        <translation>Bakiyenin para birimi bu dönemde değişti; burada yalnızca değişiklikten sonrası var.</translation>
    </message>
    <message>
        <source>Some amounts are too great to be added up.</source>
        <translation>Bazı tutarlar toplanamayacak kadar büyük.</translation>
    </message>
    <message>
        <source>Orders placed on the provider&apos;s site or with another program look like this. Orders added here by their ID have no time and explain nothing.</source>
        <translation>Sağlayıcının sitesinde veya başka bir programla verilen siparişler böyle görünür. Buraya numarasıyla eklenen siparişlerin zamanı bilinmez, bu yüzden hiçbir şeyi açıklamazlar.</translation>
    </message>
    <message>
        <source>%1 of it matches an unconfirmed order.</source>
        <translation>Bunun %1 kadarı teyitsiz bir siparişle örtüşüyor.</translation>
    </message>
</context>
<context>
    <name>BalanceChip</name>
    <message>
        <source>Balance</source>
        <translation>Bakiye</translation>
    </message>
    <message>
        <source>The balance is not known yet.</source>
        <translation>Bakiye henüz bilinmiyor.</translation>
    </message>
    <message>
        <source>The balance is below the amount you want to be warned at.</source>
        <translation>Bakiye, uyarılmak istediğiniz tutarın altında.</translation>
    </message>
    <message>
        <source>Balance of this account</source>
        <translation>Bu hesabın bakiyesi</translation>
    </message>
</context>
<context>
    <name>BalanceEvent</name>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln sipariş</numerusform>
        </translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Siparişler</translation>
    </message>
    <message>
        <source>Top-up</source>
        <translation>Yükleme</translation>
    </message>
    <message>
        <source>Money back</source>
        <translation>İade</translation>
    </message>
    <message>
        <source>Not explained</source>
        <translation>Açıklanamayan</translation>
    </message>
    <message>
        <source>Not charged</source>
        <translation>Ücret alınmayan</translation>
    </message>
    <message>
        <source>%1 cost %2, from %3 to %4.</source>
        <translation>%1, %3 ile %4 arasında %2 tuttu.</translation>
    </message>
    <message>
        <source>The balance rose by %1 more than orders gave back, between %2 and %3.</source>
        <translation>Bakiye, %2 ile %3 arasında siparişlerin iadesinden %1 daha fazla arttı.</translation>
    </message>
    <message>
        <source>%1 came back for partial, cancelled or failed orders, between %2 and %3.</source>
        <translation>%2 ile %3 arasında kısmi, iptal edilen veya başarısız siparişler için %1 iade edildi.</translation>
    </message>
    <message>
        <source>The balance fell by %1 that your orders do not explain, between %2 and %3.</source>
        <translation>Bakiye, %2 ile %3 arasında siparişlerinizin açıklamadığı %1 kadar düştü.</translation>
    </message>
    <message>
        <source>An unconfirmed order of that time would cost just this.</source>
        <translation>O zamana ait teyitsiz bir siparişin ücreti tam da bu kadar olurdu.</translation>
    </message>
    <message>
        <source>Orders were to cost %1 more than the balance fell by, between %2 and %3.</source>
        <translation>Siparişlerin ücreti, %2 ile %3 arasında bakiyenin düştüğünden %1 fazla olacaktı.</translation>
    </message>
</context>
<context>
    <name>BalanceEventsModel</name>
    <message>
        <source>Time</source>
        <translation>Zaman</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ne</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Siparişler</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Tutar</translation>
    </message>
</context>
<context>
    <name>BalanceEventsPanel</name>
    <message>
        <source>What moved the balance</source>
        <translation>Bakiye hareketleri</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Çeşitler</translation>
    </message>
    <message>
        <source>Export what moved the balance…</source>
        <translation>Bakiye hareketlerini dışa aktar…</translation>
    </message>
    <message>
        <source>Nothing moved the balance in this span. Orders, top-ups and money back are listed here, and what your orders do not explain.</source>
        <translation>Bu dönemde bakiyeyi hiçbir şey değiştirmedi. Siparişler, yüklemeler, iadeler ve siparişlerinizle açıklanamayanlar burada listelenir.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tümü</translation>
    </message>
    <message numerus="yes">
        <source>%Ln older one(s) are not listed; the sums have them.</source>
        <translation>
            <numerusform>Daha eski %Ln hareket listelenmiyor; toplamlara dâhildir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing moved the balance in these days.</source>
        <translation>Bu günlerde bakiyeyi hiçbir şey değiştirmedi.</translation>
    </message>
</context>
<context>
    <name>BalanceExport</name>
    <message numerus="yes">
        <source>%1: %Ln row(s), with exact amounts and times.</source>
        <translation>
            <numerusform>%1: %Ln satır, tam tutar ve zamanlarla.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln row(s) to %1.</source>
        <translation>
            <numerusform>%Ln satır dışa aktarıldı: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export what moved the balance</source>
        <translation>Bakiye hareketlerini dışa aktar</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Bakiye</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Başlangıç</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bitiş</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ne</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Siparişler</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Tutar</translation>
    </message>
    <message>
        <source>Export spending</source>
        <translation>Harcamaları dışa aktar</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>Harcamalar</translation>
    </message>
    <message>
        <source>Service ID</source>
        <translation>Hizmet no</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Hizmet</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Harcanan</translation>
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
        <translation>yükleme %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n earlier</source>
        <translation>
            <numerusform>%1 ve önceki %n yükleme</numerusform>
        </translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Bakiye</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Okunuyor…</translation>
    </message>
    <message>
        <source>The line begins with the second check of the balance. Every check is kept.</source>
        <translation>Çizgi, bakiyenin ikinci denetimiyle başlar. Her denetim saklanır.</translation>
    </message>
    <message>
        <source>Fewer than two checks of the balance lie in this span. Every check is kept, and the line begins with the second one.</source>
        <translation>Bu dönemde bakiye ikiden az denetlenmiş. Her denetim saklanır ve çizgi ikincisiyle başlar.</translation>
    </message>
    <message>
        <source>warn below %1</source>
        <translation>uyarı sınırı %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln sipariş</numerusform>
        </translation>
    </message>
    <message>
        <source>money back %1</source>
        <translation>iade %1</translation>
    </message>
    <message>
        <source>not explained %1</source>
        <translation>açıklanamayan %1</translation>
    </message>
    <message>
        <source>not charged %1</source>
        <translation>ücret alınmayan %1</translation>
    </message>
</context>
<context>
    <name>BalancePage</name>
    <message>
        <source>No account</source>
        <translation>Hesap yok</translation>
    </message>
    <message>
        <source>Connect an account first; its balance and what it spends stand here then.</source>
        <translation>Önce bir hesap bağlayın; bakiyesi ve harcamaları o zaman burada görünür.</translation>
    </message>
    <message>
        <source>The balance of %1 is %2, below your warning of %3.</source>
        <translation>%1 hesabının bakiyesi %2; uyarı sınırınız olan %3 tutarının altında.</translation>
    </message>
    <message>
        <source>less than a day</source>
        <translation>bir günden az</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln day(s)</source>
        <translation>
            <numerusform>yaklaşık %Ln gün</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The balance of %1 lasts for %2 at this rate; your warning is at %Ln day(s).</source>
        <translation>
            <numerusform>%1 hesabının bakiyesi bu hızla %2 yeter; uyarı sınırınız %Ln gün.</numerusform>
        </translation>
    </message>
    <message>
        <source>Below your warning of %1</source>
        <translation>Uyarı sınırınızın altında: %1</translation>
    </message>
    <message>
        <source>The last check failed. %1</source>
        <translation>Son denetim başarısız oldu. %1</translation>
    </message>
    <message numerus="yes">
        <source>Less than your warning of %Ln day(s)</source>
        <translation>
            <numerusform>%Ln günlük uyarı sınırınızdan az</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln sipariş</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 by %2; %3 a day over %Ln day(s), less what came back</source>
        <extracomment>What was spent, by how many orders, what that makes a day, over how many days</extracomment>
        <translation>
            <numerusform>%2 ile %1; iadeler düşülünce %Ln gün boyunca günde %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BalanceRange</name>
    <message>
        <source>24 hours</source>
        <translation>24 saat</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 gün</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 gün</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 gün</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>bu ay</translation>
    </message>
    <message>
        <source>all time</source>
        <translation>tüm zamanlar</translation>
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
        <translation>Dönem</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 sa</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 gün</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 gün</translation>
    </message>
    <message>
        <source>90 d</source>
        <translation>90 gün</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Bu ay</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Tarihler</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Başlangıç</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bitiş</translation>
    </message>
</context>
<context>
    <name>BalanceWarning</name>
    <message>
        <source>Write an amount such as %1 or %2.</source>
        <translation>%1 veya %2 gibi bir tutar yazın.</translation>
    </message>
    <message>
        <source>The amount cannot be below zero.</source>
        <translation>Tutar sıfırdan küçük olamaz.</translation>
    </message>
    <message>
        <source>Write a number of days such as 7.</source>
        <translation>7 gibi bir gün sayısı yazın.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln day(s).</source>
        <translation>
            <numerusform>En çok %Ln gün.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BalanceWarningPanel</name>
    <message>
        <source>Warn below</source>
        <translation>Uyarı sınırı</translation>
    </message>
    <message>
        <source>Warn when it lasts less than</source>
        <translation>Şu süreden az yetecekse uyar</translation>
    </message>
    <message>
        <source>Low balance</source>
        <translation>Düşük bakiye</translation>
    </message>
    <message>
        <source>Said once, and marked until it is topped up.</source>
        <translation>Bir kez bildirilir ve bakiye yüklenene dek işaretli kalır.</translation>
    </message>
    <message>
        <source>No warning</source>
        <translation>Uyarı yok</translation>
    </message>
    <message>
        <source>days</source>
        <translation>gün</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close message</source>
        <translation>İletiyi kapat</translation>
    </message>
</context>
<context>
    <name>BatchStrip</name>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>Yapılmakta olan</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>İlerleme</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 / %3</translation>
    </message>
</context>
<context>
    <name>BellButton</name>
    <message>
        <source>What happened</source>
        <translation>Neler oldu</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Yeni bir şey yok</translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln new</source>
        <translation>
            <numerusform>%Ln taneden fazla yeni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln yeni</numerusform>
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
        <translation>Bu bağlantı için %1 numaralı sipariş sürüyor</translation>
    </message>
    <message>
        <source>An order for this link may have been placed already</source>
        <translation>Bu bağlantı için bir sipariş zaten verilmiş olabilir</translation>
    </message>
    <message>
        <source>An order for this link is being sent</source>
        <translation>Bu bağlantı için bir sipariş gönderiliyor</translation>
    </message>
    <message>
        <source>Same as line %1</source>
        <translation>%1. satırla aynı</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Hazır</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Satır</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Hizmet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Bağlantı</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Miktar</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Ücret</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Denetim</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Other fields</source>
        <translation>Diğer alanlar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln satır</numerusform>
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
        <translation>gönderi başına %1</translation>
    </message>
</context>
<context>
    <name>BulkFiles</name>
    <message>
        <source>Open a list of orders</source>
        <translation>Sipariş listesi aç</translation>
    </message>
    <message>
        <source>Lists of orders (*.csv *.tsv *.txt)</source>
        <translation>Sipariş listeleri (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 yazılamıyor: %2</translation>
    </message>
</context>
<context>
    <name>BulkHead</name>
    <message>
        <source>Open file…</source>
        <translation>Dosya aç…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Yapıştır</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>Listeyi temizle</translation>
    </message>
    <message>
        <source>Bulk order</source>
        <translation>Toplu sipariş</translation>
    </message>
    <message>
        <source>Close bulk order</source>
        <translation>Toplu siparişi kapat</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
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
        <translation>Satırları denetle</translation>
    </message>
    <message>
        <source>Many orders at once</source>
        <translation>Bir kerede birçok sipariş</translation>
    </message>
    <message>
        <source>Drop a file here, open one, paste from a spreadsheet, or type: service | link | quantity, one order a line. A first line that names the columns as the API&apos;s parameters allows every type of order.</source>
        <translation>Buraya bir dosya bırakın, dosya açın, tablodan yapıştırın veya her satıra bir sipariş gelecek biçimde yazın: hizmet | bağlantı | miktar. İlk satırda sütunlar API parametrelerinin adlarını taşıyorsa her türden sipariş verilebilir.</translation>
    </message>
    <message>
        <source>Lines to order</source>
        <translation>Sipariş verilecek satırlar</translation>
    </message>
    <message>
        <source>Write or paste lines first.</source>
        <translation>Önce satır yazın veya yapıştırın.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>İlerleme</translation>
    </message>
    <message>
        <source>Download a template…</source>
        <translation>Şablon indir…</translation>
    </message>
    <message>
        <source>Earlier lists</source>
        <translation>Önceki listeler</translation>
    </message>
</context>
<context>
    <name>BulkLine</name>
    <message>
        <source>“%1” is not for services of the type %2: empty it.</source>
        <translation>“%1”, %2 türündeki hizmetlerde kullanılmaz: boşaltın.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>“%1” eksik.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A field&apos;s name, then what is wrong with its content: &quot;Quantity: Order at least 100 for this service.&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The service&apos;s ID is missing.</source>
        <translation>Hizmet numarası eksik.</translation>
    </message>
    <message>
        <source>Service %1 is not in this catalog.</source>
        <translation>%1 numaralı hizmet bu katalogda yok.</translation>
    </message>
    <message>
        <source>This service is no longer in the catalog.</source>
        <translation>Bu hizmet artık katalogda yok.</translation>
    </message>
</context>
<context>
    <name>BulkLineEditor</name>
    <message>
        <source>Service</source>
        <translation>Hizmet</translation>
    </message>
    <message>
        <source>Close line</source>
        <translation>Satırı kapat</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Satır</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Satır %1</translation>
    </message>
    <message>
        <source>Leave out: %1</source>
        <translation>Boş bırak: %1</translation>
    </message>
</context>
<context>
    <name>BulkOrders</name>
    <message>
        <source>Bulk order</source>
        <translation>Toplu sipariş</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how far a list came, and how long it takes</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1. It is paused: %Ln line(s) wait.</source>
        <translation>
            <numerusform>%1. Duraklatıldı: %Ln satır bekliyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. It is paused: %2</source>
        <translation>%1. Duraklatıldı: %2</translation>
    </message>
    <message>
        <source>%1. It stopped by itself: %2</source>
        <translation>%1. Kendiliğinden durdu: %2</translation>
    </message>
    <message>
        <source>%1. It came to its end.</source>
        <translation>%1. Sona erdi.</translation>
    </message>
    <message numerus="yes">
        <source>A bulk order of %Ln line(s) is prepared and not placed.</source>
        <translation>
            <numerusform>%Ln satırlık bir toplu sipariş hazırlandı, ama verilmedi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Göster</translation>
    </message>
</context>
<context>
    <name>BulkPatience</name>
    <message numerus="yes">
        <source>Something is wrong at the provider: %n line(s) in a row may or may not have been placed. Look there before you go on.</source>
        <translation>
            <numerusform>Sağlayıcıda bir sorun var: art arda %n satır verilmiş de olabilir, verilmemiş de. Devam etmeden önce oraya bakın.</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider does not accept the API key. %1</source>
        <translation>Sağlayıcı API anahtarını kabul etmiyor. %1</translation>
    </message>
    <message>
        <source>The balance does not suffice for this line. %1</source>
        <translation>Bakiye bu satıra yetmiyor. %1</translation>
    </message>
    <message>
        <source>The provider keeps asking to wait. %1</source>
        <translation>Sağlayıcı sürekli beklenmesini istiyor. %1</translation>
    </message>
    <message>
        <source>The provider cannot be reached. %1</source>
        <translation>Sağlayıcıya ulaşılamıyor. %1</translation>
    </message>
</context>
<context>
    <name>BulkPlacer</name>
    <message>
        <source>The program ended while this list was being placed.</source>
        <translation>Bu liste verilirken program sona erdi.</translation>
    </message>
    <message>
        <source>The list was paused before this line was sent.</source>
        <translation>Bu satır gönderilmeden liste duraklatıldı.</translation>
    </message>
    <message>
        <source>The provider took this line as order %1, but that cannot be written down: %2</source>
        <translation>Sağlayıcı bu satırı %1 numaralı sipariş olarak aldı, ama bu kaydedilemiyor: %2</translation>
    </message>
    <message>
        <source>The ledger cannot be read or written, and nothing is sent that is not written down: %1</source>
        <translation>Defter okunamıyor veya yazılamıyor; kaydedilmeyen hiçbir şey de gönderilmez: %1</translation>
    </message>
</context>
<context>
    <name>BulkPreview</name>
    <message>
        <source>Which lines are shown</source>
        <translation>Gösterilen satırlar</translation>
    </message>
    <message>
        <source>Remove faulty</source>
        <translation>Hatalıları kaldır</translation>
    </message>
    <message>
        <source>Export faulty…</source>
        <translation>Hatalıları dışa aktar…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Hazır</translation>
    </message>
    <message>
        <source>Already running</source>
        <translation>Zaten sürüyor</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Yinelenen</translation>
    </message>
    <message>
        <source>Faulty</source>
        <translation>Hatalı</translation>
    </message>
    <message>
        <source>Export the faulty lines</source>
        <translation>Hatalı satırları dışa aktar</translation>
    </message>
    <message>
        <source>faulty-lines.csv</source>
        <translation>hatali-satirlar.csv</translation>
    </message>
    <message>
        <source>No line is faulty.</source>
        <translation>Hatalı satır yok.</translation>
    </message>
</context>
<context>
    <name>BulkPreviewFoot</name>
    <message numerus="yes">
        <source>Place %Ln order(s) for %1? That takes %2, at %3.</source>
        <translation>
            <numerusform>%1 karşılığında %Ln sipariş verilsin mi? Süre: %2; hız: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 It is more than your balance of %2: placing will stop where the money ends.</source>
        <translation>%1 Bu, bakiyenizden (%2) fazla: sipariş verme, paranın bittiği yerde duracak.</translation>
    </message>
    <message numerus="yes">
        <source>Place the %Ln that are already running too</source>
        <translation>
            <numerusform>Zaten süren %Ln siparişi de ver</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Place the %Ln that are repeated too</source>
        <translation>
            <numerusform>Yinelenen %Ln siparişi de ver</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Place the %Ln that are repeated or already running too</source>
        <translation>
            <numerusform>Yinelenen veya zaten süren %Ln siparişi de ver</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nothing to place yet</source>
        <translation>Verilecek sipariş yok</translation>
    </message>
    <message numerus="yes">
        <source>Place %Ln order(s)</source>
        <translation>
            <numerusform>%Ln sipariş ver</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkReader</name>
    <message>
        <source>This is not a file.</source>
        <translation>Bu, bir dosya değil.</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1</source>
        <translation>Dosya açılamıyor: %1</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Dosya okunamıyor: %1</translation>
    </message>
</context>
<context>
    <name>BulkResult</name>
    <message>
        <source>Not placed: the list was stopped</source>
        <translation>Verilmedi: liste durduruldu</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Bekliyor</translation>
    </message>
    <message>
        <source>May have been placed</source>
        <translation>Verilmiş olabilir</translation>
    </message>
    <message>
        <source>%1; the order was deleted since</source>
        <translation>%1; sipariş sonradan silindi</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Satır</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Hizmet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Bağlantı</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Miktar</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Ücret</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Para birimi</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>Order ID</source>
        <translation>Sipariş no</translation>
    </message>
</context>
<context>
    <name>BulkResultModel</name>
    <message>
        <source>Line</source>
        <translation>Satır</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Hizmet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Bağlantı</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Miktar</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Ücret</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>Order ID</source>
        <translation>Sipariş no</translation>
    </message>
</context>
<context>
    <name>BulkRun</name>
    <message>
        <source>Which lines are shown</source>
        <translation>Gösterilen satırlar</translation>
    </message>
    <message>
        <source>Try the failed ones again</source>
        <translation>Başarısızları yeniden dene</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Sonuçlar</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Verildi</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>Verilmedi</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Teyitsiz</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Bekliyor</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Dışa aktar…</translation>
    </message>
    <message>
        <source>No line has failed.</source>
        <translation>Başarısız satır yok.</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln order(s) again that were refused or never sent, for %1?</source>
        <translation>
            <numerusform>Reddedilen veya hiç gönderilmeyen %Ln sipariş, %1 karşılığında yeniden gönderilsin mi?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln again</source>
        <translation>
            <numerusform>%Ln siparişi yeniden gönder</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the results</source>
        <translation>Sonuçları dışa aktar</translation>
    </message>
    <message>
        <source>bulk-order-results.csv</source>
        <translation>toplu-siparis-sonuclari.csv</translation>
    </message>
</context>
<context>
    <name>BulkRunFoot</name>
    <message>
        <source>Pause</source>
        <translation>Duraklat</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>New bulk order</source>
        <translation>Yeni toplu sipariş</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>İlerleme</translation>
    </message>
    <message>
        <source>Lines done</source>
        <translation>Biten satırlar</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Waiting for the provider; it goes on by itself · safe to close</source>
        <translation>Sağlayıcı bekleniyor; kendiliğinden devam eder · kapatabilirsiniz</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Sürdür</translation>
    </message>
    <message>
        <source>%1 · %2 · safe to close</source>
        <translation>%1 · %2 · kapatabilirsiniz</translation>
    </message>
    <message numerus="yes">
        <source>Paused · %Ln line(s) wait · safe to close</source>
        <translation>
            <numerusform>Duraklatıldı · %Ln satır bekliyor · kapatabilirsiniz</numerusform>
        </translation>
    </message>
    <message>
        <source>It is paused: %1</source>
        <translation>Duraklatıldı: %1</translation>
    </message>
    <message>
        <source>It stopped by itself at line %1: %2</source>
        <translation>%1. satırda kendiliğinden durdu: %2</translation>
    </message>
    <message numerus="yes">
        <source>Stopped · %Ln line(s) were never sent</source>
        <translation>
            <numerusform>Durduruldu · %Ln satır hiç gönderilmedi</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: every order was placed.</source>
        <translation>Bitti: tüm siparişler verildi.</translation>
    </message>
    <message>
        <source>Done. What is unconfirmed may have been placed: look into it in Orders before anything is sent again.</source>
        <translation>Bitti. Teyitsiz olanlar verilmiş olabilir: herhangi bir şeyi yeniden göndermeden önce bunları Siparişler sayfasında inceleyin.</translation>
    </message>
    <message>
        <source>Done. The provider&apos;s words stand beside each line that was not placed.</source>
        <translation>Bitti. Verilmeyen her satırın yanında sağlayıcının yanıtı yazar.</translation>
    </message>
</context>
<context>
    <name>BulkSheet</name>
    <message>
        <source>Bulk order</source>
        <translation>Toplu sipariş</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Soru</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>İleti</translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>%1 yazıldı.</translation>
    </message>
    <message>
        <source>Save a template</source>
        <translation>Şablon kaydet</translation>
    </message>
    <message>
        <source>bulk-order-template.csv</source>
        <translation>toplu-siparis-sablonu.csv</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file&apos;s name, and why it is refused</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Yes, place %Ln order(s)</source>
        <translation>
            <numerusform>Evet, %Ln sipariş ver</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop for good? %Ln line(s) will not be placed; what was placed stays placed.</source>
        <translation>
            <numerusform>Kalıcı olarak durdurulsun mu? %Ln satır verilmeyecek; verilenler verilmiş kalır.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop the list</source>
        <translation>Listeyi durdur</translation>
    </message>
    <message>
        <source>The list could not be written down, so nothing of it was sent: %1</source>
        <translation>Liste kaydedilemedi, bu yüzden hiçbir satırı gönderilmedi: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln satır</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) left</source>
        <translation>
            <numerusform>%Ln satır kaldı</numerusform>
        </translation>
    </message>
    <message>
        <source>New bulk order</source>
        <translation>Yeni toplu sipariş</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln sipariş</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Okunuyor…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Denetleniyor…</translation>
    </message>
    <message>
        <source>The lines are checked as soon as the catalog is there.</source>
        <translation>Satırlar, katalog gelir gelmez denetlenir.</translation>
    </message>
    <message numerus="yes">
        <source>Quit Orderdeck? %Ln prepared line(s) that are not placed would be lost.</source>
        <translation>
            <numerusform>Orderdeck’ten çıkılsın mı? Hazırlanmış ama verilmemiş %Ln satır kaybolur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Çık</translation>
    </message>
    <message>
        <source>There is no list on the clipboard: copy lines or a file first.</source>
        <translation>Panoda liste yok: önce satırları veya bir dosyayı kopyalayın.</translation>
    </message>
    <message>
        <source>There are no lines in it.</source>
        <translation>İçinde satır yok.</translation>
    </message>
    <message>
        <source>A list is being written down. Give this one again in a moment.</source>
        <translation>Bir liste kaydediliyor. Bunu biraz sonra yeniden verin.</translation>
    </message>
    <message>
        <source>Pasted list</source>
        <translation>Yapıştırılan liste</translation>
    </message>
    <message>
        <source>Another list is being placed. This one can be placed when it has come to its end.</source>
        <translation>Başka bir liste veriliyor. Bu liste, o sona erince verilebilir.</translation>
    </message>
</context>
<context>
    <name>BulkTable</name>
    <message>
        <source>Lines</source>
        <translation>Satırlar</translation>
    </message>
    <message>
        <source>Edit the line…</source>
        <translation>Satırı düzenle…</translation>
    </message>
    <message>
        <source>Remove the chosen lines</source>
        <translation>Seçilen satırları kaldır</translation>
    </message>
</context>
<context>
    <name>BulkText</name>
    <message>
        <source>The number “%1,%2” is split by its comma, which stands between the columns too. Write it as %1%2, or in quotation marks.</source>
        <translation>“%1,%2” sayısı virgülünden bölünüyor, çünkü sütunları da virgül ayırıyor. %1%2 biçiminde veya tırnak içinde yazın.</translation>
    </message>
    <message>
        <source>The line has %1 columns, but only %2 are known. Where “%3” is part of a text, put the text in quotation marks; other columns need a header.</source>
        <translation>Satırda %1 sütun var, ama yalnızca %2 tanesi biliniyor. “%3” bir metnin parçasıysa metni tırnak içine alın; başka sütunlar için başlık satırı gerekir.</translation>
    </message>
    <message>
        <source>service</source>
        <comment>the name of a column of service ids, as people write it</comment>
        <translation>hizmet</translation>
    </message>
    <message>
        <source>The first line names the columns, but none of them is called “service”.</source>
        <translation>İlk satır sütunları adlandırıyor, ama hiçbirinin adı “service” değil.</translation>
    </message>
    <message>
        <source>The column “%1” is there twice.</source>
        <translation>“%1” sütunu iki kez var.</translation>
    </message>
    <message>
        <source>The line has only one column. Write it as: service | link | quantity</source>
        <translation>Satırda yalnızca bir sütun var. Şöyle yazın: hizmet | bağlantı | miktar</translation>
    </message>
    <message>
        <source>This is not a text file. A list is plain text or CSV.</source>
        <translation>Bu, bir metin dosyası değil. Liste düz metin veya CSV olmalıdır.</translation>
    </message>
    <message>
        <source>This is a spreadsheet or an archive, not text. Save it as CSV and open that file.</source>
        <translation>Bu, metin değil, bir tablo veya arşiv dosyası. CSV olarak kaydedip o dosyayı açın.</translation>
    </message>
    <message>
        <source>The list is larger than %1 MB. Split it into several lists.</source>
        <translation>Liste %1 MB’tan büyük. Birkaç listeye bölün.</translation>
    </message>
    <message>
        <source>The list has more than %1 lines. Split it into several lists.</source>
        <translation>Listede %1 satırdan fazlası var. Birkaç listeye bölün.</translation>
    </message>
    <message>
        <source>There is no order in this list.</source>
        <translation>Bu listede sipariş yok.</translation>
    </message>
    <message>
        <source>ID of a service of the type %1</source>
        <translation>%1 türünde bir hizmetin numarası</translation>
    </message>
    <message>
        <source>The line is too long to be an order.</source>
        <translation>Satır, sipariş olamayacak kadar uzun.</translation>
    </message>
    <message>
        <source>The line holds NUL bytes or other signs that are no text. Type it again.</source>
        <translation>Satırda NUL baytları veya metin olmayan başka işaretler var. Yeniden yazın.</translation>
    </message>
    <message>
        <source>The line holds letters in another encoding than the rest of the list. Type it again.</source>
        <translation>Satırda listenin geri kalanından başka bir kodlamada harfler var. Yeniden yazın.</translation>
    </message>
    <message>
        <source>A quotation mark is opened here and never closed.</source>
        <translation>Burada açılan tırnak hiç kapanmıyor.</translation>
    </message>
</context>
<context>
    <name>BulkTotalsLabel</name>
    <message>
        <source>Charge</source>
        <translation>Ücret</translation>
    </message>
    <message>
        <source>more than your balance of %1</source>
        <translation>bakiyenizden fazla: %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>/ %1</translation>
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
        <translation>birkaç saniye</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s)</source>
        <translation>
            <numerusform>yaklaşık %n saniye</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>yaklaşık %n dakika</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>yaklaşık %n saat</numerusform>
        </translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>birkaç saniye kaldı</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>yaklaşık %n saniye kaldı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>yaklaşık %n dakika kaldı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>yaklaşık %n saat kaldı</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a minute as the provider allows</source>
        <translation>dakikada %1 (sağlayıcının izin verdiği)</translation>
    </message>
    <message>
        <source>too large to be calculated</source>
        <translation>hesaplanamayacak kadar büyük</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 ve %2</translation>
    </message>
    <message>
        <source>Bulk order: %1 of %2 placed</source>
        <translation>Toplu sipariş: %1 / %2 verildi</translation>
    </message>
</context>
<context>
    <name>CatalogBrowser</name>
    <message>
        <source>Filters</source>
        <translation>Filtreler</translation>
    </message>
    <message>
        <source>The catalog could not be refreshed. %1</source>
        <translation>Katalog yenilenemedi. %1</translation>
    </message>
    <message>
        <source>The catalog of %1 could not be refreshed. %2</source>
        <translation>%1 kataloğu yenilenemedi. %2</translation>
    </message>
    <message>
        <source>The refresh was stopped. The catalog is as it was.</source>
        <translation>Yenileme durduruldu. Katalog eskisi gibi kaldı.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>An account&apos;s name, then why it has no catalog</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No services are shown that could be exported.</source>
        <translation>Dışa aktarılacak bir hizmet gösterilmiyor.</translation>
    </message>
    <message>
        <source>The saved search “%1” is removed.</source>
        <translation>“%1” kayıtlı araması kaldırıldı.</translation>
    </message>
</context>
<context>
    <name>CatalogCells</name>
    <message>
        <source>Lowest rate of these for %1</source>
        <extracomment>%1 is a kind of services: &quot;Instagram · Followers&quot;.</extracomment>
        <translation>Bunlar arasında %1 için en düşük fiyat</translation>
    </message>
    <message>
        <source>No limit given</source>
        <translation>Sınır belirtilmemiş</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favori</translation>
    </message>
    <message>
        <source>Not a favourite</source>
        <translation>Favori değil</translation>
    </message>
    <message>
        <source>Refill offered</source>
        <translation>Telafi var</translation>
    </message>
    <message>
        <source>No refill</source>
        <translation>Telafi yok</translation>
    </message>
    <message>
        <source>Cancel offered</source>
        <translation>İptal var</translation>
    </message>
    <message>
        <source>No cancel</source>
        <translation>İptal yok</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>En düşük</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Hizmet</translation>
    </message>
    <message>
        <source>Rate per 1000</source>
        <translation>1000 adet fiyatı</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>En az</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>En çok</translation>
    </message>
    <message>
        <source>Refill</source>
        <translation>Telafi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Değişiklik</translation>
    </message>
    <message>
        <source>My price</source>
        <translation>Fiyatım</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Hesap</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Çeşit</translation>
    </message>
    <message>
        <source>Finishes in</source>
        <translation>Bitiş süresi</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Teslim</translation>
    </message>
    <message>
        <source>Finishes in, minutes</source>
        <translation>Bitiş süresi, dakika</translation>
    </message>
    <message>
        <source>Delivered, %</source>
        <translation>Teslim, %</translation>
    </message>
</context>
<context>
    <name>CatalogChangeText</name>
    <message>
        <source>New</source>
        <translation>Yeni</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Kaldırıldı</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri geldi</translation>
    </message>
    <message>
        <source>Dearer</source>
        <translation>Pahalandı</translation>
    </message>
    <message>
        <source>+%1%</source>
        <translation>+%%1</translation>
    </message>
    <message>
        <source>Cheaper</source>
        <translation>Ucuzladı</translation>
    </message>
    <message>
        <source>−%1%</source>
        <translation>−%%1</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Sınırlar</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Adı değişti</translation>
    </message>
    <message>
        <source>Refill added</source>
        <translation>Telafi eklendi</translation>
    </message>
    <message>
        <source>Refill ended</source>
        <translation>Telafi kalktı</translation>
    </message>
    <message>
        <source>Cancel added</source>
        <translation>İptal eklendi</translation>
    </message>
    <message>
        <source>Cancel ended</source>
        <translation>İptal kalktı</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>az önce</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 dk önce</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 sa önce</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <translation>%1 gün önce</translation>
    </message>
    <message>
        <source>The rate rose from %1 to %2, %3.</source>
        <translation>Fiyat %3 arttı: %1 → %2.</translation>
    </message>
    <message>
        <source>The rate fell from %1 to %2, %3.</source>
        <translation>Fiyat %3 düştü: %1 → %2.</translation>
    </message>
    <message>
        <source>The rate rose by %1%, from %2 to %3, %4.</source>
        <translation>Fiyat %4 %%1 arttı: %2 → %3.</translation>
    </message>
    <message>
        <source>The rate fell by %1%, from %2 to %3, %4.</source>
        <translation>Fiyat %4 %%1 düştü: %2 → %3.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>New in the catalog, %1.</source>
        <translation>Kataloğa %1 eklendi.</translation>
    </message>
    <message>
        <source>Gone from the catalog, %1.</source>
        <translation>Katalogdan %1 kaldırıldı.</translation>
    </message>
    <message>
        <source>Back in the catalog, %1.</source>
        <translation>Kataloğa %1 geri geldi.</translation>
    </message>
    <message>
        <source>The limits went from %1 to %2, %3.</source>
        <translation>Sınırlar %3 değişti: %1 → %2.</translation>
    </message>
    <message>
        <source>The name was “%1” and became “%2”, %3.</source>
        <translation>Ad %3 değişti: “%1” → “%2”.</translation>
    </message>
    <message>
        <source>Refill has been offered since %1.</source>
        <translation>Telafi %1 sunulmaya başlandı.</translation>
    </message>
    <message>
        <source>Refill is no longer offered; it ended %1.</source>
        <translation>Telafi artık sunulmuyor; %1 kaldırıldı.</translation>
    </message>
    <message>
        <source>Cancel has been offered since %1.</source>
        <translation>İptal %1 sunulmaya başlandı.</translation>
    </message>
    <message>
        <source>Cancel is no longer offered; it ended %1.</source>
        <translation>İptal artık sunulmuyor; %1 kaldırıldı.</translation>
    </message>
    <message>
        <source>The type was “%1” and became “%2”, %3.</source>
        <translation>Tür %3 değişti: “%1” → “%2”.</translation>
    </message>
</context>
<context>
    <name>CatalogChoice</name>
    <message>
        <source>CATALOG OF</source>
        <extracomment>In front of a choice: the current account, or all accounts</extracomment>
        <translation>KATALOG</translation>
    </message>
    <message>
        <source>Catalog of</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Tüm hesaplar</translation>
    </message>
    <message>
        <source>The current account or all accounts</source>
        <translation>Geçerli hesap veya tüm hesaplar</translation>
    </message>
</context>
<context>
    <name>CatalogFacetsModel</name>
    <message>
        <source>Refill</source>
        <translation>Telafi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Drip-feed</source>
        <translation>Kademeli teslim</translation>
    </message>
    <message>
        <source>Dearer</source>
        <translation>Pahalandı</translation>
    </message>
    <message>
        <source>Cheaper</source>
        <translation>Ucuzladı</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Yeni</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Kaldırıldı</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri geldi</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Sınırlar</translation>
    </message>
    <message>
        <source>Changed limits</source>
        <translation>Sınırları değişti</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Changed name</source>
        <translation>Adı değişti</translation>
    </message>
    <message>
        <source>Changed refill</source>
        <translation>Telafisi değişti</translation>
    </message>
    <message>
        <source>Changed cancel</source>
        <translation>İptali değişti</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Changed type</source>
        <translation>Türü değişti</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Sunulan</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Hesaplar</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategoriler</translation>
    </message>
    <message>
        <source>Changed in 7 days</source>
        <translation>7 günde değişen</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Türler</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Kayıtlı aramalar</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriler</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Bu aramayı kaydet…</translation>
    </message>
    <message>
        <source>An account that is not shown</source>
        <translation>Gösterilmeyen bir hesap</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n service(s)</source>
        <extracomment>A facet and how many services it has, for screen readers.</extracomment>
        <translation>
            <numerusform>%1, %n hizmet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CatalogKind</name>
    <message>
        <source>Website</source>
        <translation>Web sitesi</translation>
    </message>
    <message>
        <source>%1 (package)</source>
        <extracomment>%1 is a kind of services (&quot;Instagram · Followers&quot;) that are sold as packages.</extracomment>
        <translation>%1 (paket)</translation>
    </message>
    <message>
        <source>%1 (subscription)</source>
        <extracomment>%1 is a kind of services (&quot;Instagram · Likes&quot;) that are delivered to coming posts.</extracomment>
        <translation>%1 (abonelik)</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Takipçi</translation>
    </message>
    <message>
        <source>Subscribers</source>
        <translation>Abone</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Üye</translation>
    </message>
    <message>
        <source>Premium members</source>
        <translation>Premium üye</translation>
    </message>
    <message>
        <source>Friends</source>
        <translation>Arkadaş</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Bağlantı</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>Beğeni</translation>
    </message>
    <message>
        <source>Page likes</source>
        <translation>Sayfa beğenisi</translation>
    </message>
    <message>
        <source>Comment likes</source>
        <translation>Yorum beğenisi</translation>
    </message>
    <message>
        <source>Live likes</source>
        <translation>Canlı yayın beğenisi</translation>
    </message>
    <message>
        <source>Dislikes</source>
        <translation>Beğenmeme</translation>
    </message>
    <message>
        <source>Upvotes</source>
        <translation>Artı oy</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>Tepki</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>İzlenme</translation>
    </message>
    <message>
        <source>Story views</source>
        <translation>Hikâye izlenmesi</translation>
    </message>
    <message>
        <source>Reel views</source>
        <translation>Reels izlenmesi</translation>
    </message>
    <message>
        <source>Shorts views</source>
        <translation>Shorts izlenmesi</translation>
    </message>
    <message>
        <source>Live views</source>
        <translation>Canlı yayın izlenmesi</translation>
    </message>
    <message>
        <source>Impressions</source>
        <translation>Gösterim</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Erişim</translation>
    </message>
    <message>
        <source>Profile visits</source>
        <translation>Profil ziyareti</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Ziyaret</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>Tıklama</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Yorum</translation>
    </message>
    <message>
        <source>Custom comments</source>
        <translation>Özel yorum</translation>
    </message>
    <message>
        <source>Comment replies</source>
        <translation>Yorum yanıtı</translation>
    </message>
    <message>
        <source>Live comments</source>
        <translation>Canlı yayın yorumu</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Değerlendirme</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Puan</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Bahsetme</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Paylaşım</translation>
    </message>
    <message>
        <source>Live shares</source>
        <translation>Canlı yayın paylaşımı</translation>
    </message>
    <message>
        <source>Reposts</source>
        <translation>Yeniden paylaşım</translation>
    </message>
    <message>
        <source>Saves</source>
        <translation>Kaydetme</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>Dinlenme</translation>
    </message>
    <message>
        <source>Monthly listeners</source>
        <translation>Aylık dinleyici</translation>
    </message>
    <message>
        <source>Watch hours</source>
        <translation>İzlenme saati</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Oy</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>İndirme</translation>
    </message>
    <message>
        <source>Bot starts</source>
        <translation>Bot başlatma</translation>
    </message>
    <message>
        <source>Boosts</source>
        <translation>Takviye</translation>
    </message>
    <message>
        <source>Premium</source>
        <translation>Premium</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Yıldız</translation>
    </message>
</context>
<context>
    <name>CatalogLanguage</name>
    <message>
        <source>Rate per 1000, as in rate&lt;0.5 or rate:0.1..0.5</source>
        <translation>1000 adet fiyatı, örnek: rate&lt;0.5 veya rate:0.1..0.5</translation>
    </message>
    <message>
        <source>Category, as in cat:&quot;tiktok views&quot;</source>
        <translation>Kategori, örnek: cat:&quot;tiktok views&quot;</translation>
    </message>
    <message>
        <source>Smallest quantity, as in min&lt;=100</source>
        <translation>En küçük miktar, örnek: min&lt;=100</translation>
    </message>
    <message>
        <source>Largest quantity, as in max&gt;=10k</source>
        <translation>En büyük miktar, örnek: max&gt;=10k</translation>
    </message>
    <message>
        <source>Refill offered: yes or no</source>
        <translation>Telafi sunuluyor mu: yes veya no</translation>
    </message>
    <message>
        <source>Cancel offered: yes or no</source>
        <translation>İptal sunuluyor mu: yes veya no</translation>
    </message>
    <message>
        <source>Drip-feed offered: yes or no</source>
        <translation>Kademeli teslim sunuluyor mu: yes veya no</translation>
    </message>
    <message>
        <source>Account, as in account:&quot;my panel&quot;</source>
        <translation>Hesap, örnek: account:&quot;my panel&quot;</translation>
    </message>
    <message>
        <source>Type of the service, as in type:poll</source>
        <translation>Hizmetin türü, örnek: type:poll</translation>
    </message>
    <message>
        <source>Favourites only</source>
        <translation>Yalnızca favoriler</translation>
    </message>
    <message>
        <source>New since then, as in new:7d (h, d or w)</source>
        <translation>Şu süredir yeni, örnek: new:7d (h, d veya w)</translation>
    </message>
    <message>
        <source>Changed lately, as in changed:price</source>
        <translation>Son zamanlarda değişen, örnek: changed:price</translation>
    </message>
    <message>
        <source>Services that are no longer offered</source>
        <translation>Artık sunulmayan hizmetler</translation>
    </message>
    <message>
        <source>Usual time of my orders, as in finishes&lt;3h or finishes&lt;45m</source>
        <translation>Siparişlerimin olağan süresi, örnek: finishes&lt;3h veya finishes&lt;45m</translation>
    </message>
    <message>
        <source>Share of my units delivered, as in delivered&gt;95%</source>
        <translation>Adetlerimin teslim edilme oranı, örnek: delivered&gt;95%</translation>
    </message>
    <message>
        <source>ID of the service, as in id:102</source>
        <translation>Hizmetin numarası, örnek: id:102</translation>
    </message>
    <message>
        <source>One side or the other</source>
        <translation>Bir taraf veya öteki</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Sunuluyor</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Sunulmuyor</translation>
    </message>
    <message>
        <source>In the last 24 hours</source>
        <translation>Son 24 saatte</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>Son 7 günde</translation>
    </message>
    <message>
        <source>In the last 4 weeks</source>
        <translation>Son 4 haftada</translation>
    </message>
    <message>
        <source>Dearer or cheaper</source>
        <translation>Pahalandı veya ucuzladı</translation>
    </message>
    <message>
        <source>Dearer</source>
        <translation>Pahalandı</translation>
    </message>
    <message>
        <source>Cheaper</source>
        <translation>Ucuzladı</translation>
    </message>
    <message>
        <source>Other smallest or largest quantity</source>
        <translation>En küçük veya en büyük miktarı değişti</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Adı değişti</translation>
    </message>
    <message>
        <source>Refill begun or ended</source>
        <translation>Telafi başladı veya kaldırıldı</translation>
    </message>
    <message>
        <source>Cancel begun or ended</source>
        <translation>İptal başladı veya kaldırıldı</translation>
    </message>
    <message>
        <source>Another type</source>
        <translation>Türü değişti</translation>
    </message>
    <message>
        <source>Whatever changed</source>
        <translation>Herhangi bir değişiklik</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Hesap</translation>
    </message>
    <message>
        <source>No bracket was opened before this one.</source>
        <translation>Bundan önce açılmış parantez yok.</translation>
    </message>
    <message>
        <source>Something must stand on both sides of OR.</source>
        <translation>OR sözcüğünün iki yanında da bir şey olmalıdır.</translation>
    </message>
    <message>
        <source>There are too many brackets within brackets.</source>
        <translation>İç içe çok fazla parantez var.</translation>
    </message>
    <message>
        <source>The bracket is not closed.</source>
        <translation>Parantez kapatılmamış.</translation>
    </message>
    <message>
        <source>Nothing stands between the brackets.</source>
        <translation>Parantezin içinde bir şey yok.</translation>
    </message>
    <message>
        <source>The quotation mark is not closed.</source>
        <translation>Tırnak kapatılmamış.</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write it like 45m, 3h or 2d.</source>
        <translation>“%1” bir süre değil. 45m, 3h veya 2d gibi yazın.</translation>
    </message>
    <message>
        <source>“%1” is not a share. Write it like 95% or 95.</source>
        <translation>“%1” bir oran değil. 95% veya 95 gibi yazın.</translation>
    </message>
    <message>
        <source>The range “%1” ends before it begins.</source>
        <translation>“%1” aralığı başlamadan bitiyor.</translation>
    </message>
    <message>
        <source>“%1” is not a rate. Write it like 0.5, 1,000 or 0.1..0.5.</source>
        <translation>“%1” bir fiyat değil. 0.5, 1,000 veya 0.1..0.5 gibi yazın.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number. Write it like 500, 10,000, 10k or 100..10k.</source>
        <translation>“%1” bir tam sayı değil. 500, 10,000, 10k veya 100..10k gibi yazın.</translation>
    </message>
    <message>
        <source>“yes” or “no” belongs here, not “%1”.</source>
        <translation>Buraya “%1” değil, “yes” veya “no” yazılır.</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write hours, days or weeks: 24h, 7d or 2w.</source>
        <translation>“%1” bir süre değil. Saat, gün veya hafta yazın: 24h, 7d veya 2w.</translation>
    </message>
    <message>
        <source>“%1” is not one of: %2.</source>
        <translation>“%1” şunlardan biri değil: %2.</translation>
    </message>
    <message>
        <source>A number is missing here.</source>
        <translation>Burada bir sayı eksik.</translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <translation>Burada bir değer eksik.</translation>
    </message>
    <message>
        <source>This takes a colon: only numbers are compared.</source>
        <translation>Burada iki nokta üst üste kullanılır: yalnızca sayılar karşılaştırılır.</translation>
    </message>
</context>
<context>
    <name>CatalogNotice</name>
    <message numerus="yes">
        <source>%1: only %2 of %3 services came, and %Ln entries of the reply could not be read. The old catalog stays until you choose.</source>
        <translation>
            <numerusform>%1: %3 hizmetin yalnızca %2 tanesi geldi ve yanıtın %Ln girdisi okunamadı. Siz seçene dek eski katalog kalır.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: only %2 of %3 services came. The old catalog stays until you choose.</source>
        <translation>%1: %3 hizmetin yalnızca %2 tanesi geldi. Siz seçene dek eski katalog kalır.</translation>
    </message>
    <message numerus="yes">
        <source>Only %1 of %2 services came, and %Ln entries of the reply could not be read. The old catalog stays until you choose.</source>
        <translation>
            <numerusform>%2 hizmetin yalnızca %1 tanesi geldi ve yanıtın %Ln girdisi okunamadı. Siz seçene dek eski katalog kalır.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1 of %2 services came. The old catalog stays until you choose.</source>
        <translation>%2 hizmetin yalnızca %1 tanesi geldi. Siz seçene dek eski katalog kalır.</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Keep the old catalog</source>
        <translation>Eski katalog kalsın</translation>
    </message>
    <message>
        <source>Take the new one</source>
        <translation>Yenisini al</translation>
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
            <numerusform>Hizmetlerinizden %n tanesi değişti: %1 ve diğerleri.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your services changed: %1.</source>
        <translation>
            <numerusform>Hizmetlerinizden %n tanesi değişti: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>dearer (%1)</source>
        <translation>pahalandı (%1)</translation>
    </message>
    <message>
        <source>cheaper (%1)</source>
        <translation>ucuzladı (%1)</translation>
    </message>
    <message>
        <source>Favourite %1 changed: %2.</source>
        <translation>Favori %1 değişti: %2.</translation>
    </message>
    <message>
        <source>Service %1, which you have orders of, changed: %2.</source>
        <translation>Siparişiniz olan %1 hizmeti değişti: %2.</translation>
    </message>
    <message>
        <source>Favourite %1 is new in the catalog.</source>
        <translation>Favori %1 kataloğa yeni eklendi.</translation>
    </message>
    <message>
        <source>Favourite %1 is no longer in the catalog.</source>
        <translation>Favori %1 artık katalogda yok.</translation>
    </message>
    <message>
        <source>Favourite %1 is in the catalog again.</source>
        <translation>Favori %1 yeniden katalogda.</translation>
    </message>
    <message>
        <source>Favourite %1 is dearer: %2.</source>
        <translation>Favori %1 pahalandı: %2.</translation>
    </message>
    <message>
        <source>Favourite %1 is cheaper: %2.</source>
        <translation>Favori %1 ucuzladı: %2.</translation>
    </message>
    <message>
        <source>Favourite %1 has other limits: %2 → %3.</source>
        <translation>Favori %1 için sınırlar değişti: %2 → %3.</translation>
    </message>
    <message>
        <source>Favourite %1 is now called “%2”.</source>
        <translation>Favori %1 artık “%2” adını taşıyor.</translation>
    </message>
    <message>
        <source>Favourite %1 now offers refills.</source>
        <translation>Favori %1 artık telafi sunuyor.</translation>
    </message>
    <message>
        <source>Favourite %1 offers no refills any more.</source>
        <translation>Favori %1 artık telafi sunmuyor.</translation>
    </message>
    <message>
        <source>Orders of favourite %1 can now be cancelled.</source>
        <translation>Favori %1 için verilen siparişler artık iptal edilebilir.</translation>
    </message>
    <message>
        <source>Orders of favourite %1 cannot be cancelled any more.</source>
        <translation>Favori %1 için verilen siparişler artık iptal edilemez.</translation>
    </message>
    <message>
        <source>Favourite %1 is of another type: %2 → %3.</source>
        <translation>Favori %1 için tür değişti: %2 → %3.</translation>
    </message>
    <message>
        <source>Service %1, which you have orders of, is new in the catalog.</source>
        <translation>Siparişiniz olan %1 hizmeti kataloğa yeni eklendi.</translation>
    </message>
    <message>
        <source>Service %1, which you have orders of, is no longer in the catalog.</source>
        <translation>Siparişiniz olan %1 hizmeti artık katalogda yok.</translation>
    </message>
    <message>
        <source>Service %1, which you have orders of, is in the catalog again.</source>
        <translation>Siparişiniz olan %1 hizmeti yeniden katalogda.</translation>
    </message>
    <message>
        <source>Service %1, which you have orders of, is dearer: %2.</source>
        <translation>Siparişiniz olan %1 hizmeti pahalandı: %2.</translation>
    </message>
    <message>
        <source>Service %1, which you have orders of, is cheaper: %2.</source>
        <translation>Siparişiniz olan %1 hizmeti ucuzladı: %2.</translation>
    </message>
    <message>
        <source>Service %1, which you have orders of, has other limits: %2 → %3.</source>
        <translation>Siparişiniz olan %1 hizmetinin sınırları değişti: %2 → %3.</translation>
    </message>
    <message>
        <source>Service %1, which you have orders of, is now called “%2”.</source>
        <translation>Siparişiniz olan %1 hizmeti artık “%2” adını taşıyor.</translation>
    </message>
    <message>
        <source>Service %1, which you have orders of, now offers refills.</source>
        <translation>Siparişiniz olan %1 hizmeti artık telafi sunuyor.</translation>
    </message>
    <message>
        <source>Service %1, which you have orders of, offers no refills any more.</source>
        <translation>Siparişiniz olan %1 hizmeti artık telafi sunmuyor.</translation>
    </message>
    <message>
        <source>Orders of service %1, of which you have some, can now be cancelled.</source>
        <translation>%1 hizmetinin siparişleri artık iptal edilebilir; sizin de bu hizmetten siparişiniz var.</translation>
    </message>
    <message>
        <source>Orders of service %1, of which you have some, cannot be cancelled any more.</source>
        <translation>%1 hizmetinin siparişleri artık iptal edilemez; sizin de bu hizmetten siparişiniz var.</translation>
    </message>
    <message>
        <source>Service %1, which you have orders of, is of another type: %2 → %3.</source>
        <translation>Siparişiniz olan %1 hizmetinin türü değişti: %2 → %3.</translation>
    </message>
    <message>
        <source>%1 → %2 per 1,000</source>
        <translation>1000 adet için %1 → %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>The least and the most that can be ordered: &quot;100 to 10,000&quot;</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>new</source>
        <translation>yeni</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>kaldırıldı</translation>
    </message>
    <message>
        <source>back</source>
        <translation>geri geldi</translation>
    </message>
    <message>
        <source>dearer</source>
        <translation>pahalandı</translation>
    </message>
    <message>
        <source>cheaper</source>
        <translation>ucuzladı</translation>
    </message>
    <message>
        <source>other limits</source>
        <translation>sınırları değişti</translation>
    </message>
    <message>
        <source>other name</source>
        <translation>adı değişti</translation>
    </message>
    <message>
        <source>refill changed</source>
        <translation>telafisi değişti</translation>
    </message>
    <message>
        <source>cancelling changed</source>
        <translation>iptali değişti</translation>
    </message>
    <message>
        <source>other type</source>
        <translation>türü değişti</translation>
    </message>
</context>
<context>
    <name>CategorySpending</name>
    <message>
        <source>Not in the catalog</source>
        <translation>Katalogda olmayan</translation>
    </message>
</context>
<context>
    <name>CertificatesSection</name>
    <message>
        <source>Certificates</source>
        <translation>Sertifikalar</translation>
    </message>
    <message>
        <source>Authorities (CA) that are trusted besides the system&apos;s, where a provider or a network has one of its own. Who cannot prove who they are is never talked to.</source>
        <translation>Bir sağlayıcının veya ağın kendi yetkilisi varsa, sistemdekilerin yanında güvenilecek sertifika yetkilileri (CA). Kim olduğunu kanıtlayamayanla hiçbir zaman konuşulmaz.</translation>
    </message>
    <message>
        <source>Trust the next one for</source>
        <translation>Sonrakine güvenecek hesap</translation>
    </message>
    <message>
        <source>Add a certificate…</source>
        <translation>Sertifika ekle…</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Tüm hesaplar</translation>
    </message>
    <message>
        <source>Only those of the system are trusted.</source>
        <translation>Yalnızca sistemdekilere güveniliyor.</translation>
    </message>
    <message>
        <source>for all accounts</source>
        <translation>tüm hesaplar için</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>%1 için</translation>
    </message>
    <message>
        <source>Issued by %1 · %2</source>
        <extracomment>%1 who issued a certificate, %2 &quot;for all accounts&quot; or &quot;for (an account)&quot;</extracomment>
        <translation>Veren: %1 · %2</translation>
    </message>
    <message>
        <source>Expired on %1: it is trusted no more</source>
        <translation>Süresi doldu (%1): artık güvenilmiyor</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>Geçerlilik sonu: %1</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <extracomment>%1 the SHA-256 fingerprint of a certificate</extracomment>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Remove the certificate %1</source>
        <translation>Sertifikayı kaldır: %1</translation>
    </message>
    <message>
        <source>“%1” is trusted no more.</source>
        <translation>“%1” sertifikasına artık güvenilmiyor.</translation>
    </message>
    <message>
        <source>Add a certificate</source>
        <translation>Sertifika ekle</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der)</source>
        <translation>Sertifikalar (*.pem *.crt *.cer *.der)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 okunamıyor: %2</translation>
    </message>
    <message>
        <source>Trusted from now on: %1</source>
        <translation>Artık güveniliyor: %1</translation>
    </message>
</context>
<context>
    <name>CheckingSection</name>
    <message>
        <source>Checking</source>
        <translation>Denetleme</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> sn</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, behind a number</comment>
        <translation> dk</translation>
    </message>
    <message>
        <source>Check orders every</source>
        <translation>Siparişleri denetleme aralığı</translation>
    </message>
    <message>
        <source>Young orders are checked this often; older ones less and less, until the provider calls them finished.</source>
        <translation>Yeni siparişler bu sıklıkta denetlenir; eskidikçe, sağlayıcı bittiklerini bildirene dek giderek daha seyrek.</translation>
    </message>
    <message>
        <source>Check the balance every</source>
        <translation>Bakiyeyi denetleme aralığı</translation>
    </message>
    <message>
        <source>It is also checked after each order.</source>
        <translation>Bakiye her siparişten sonra da denetlenir.</translation>
    </message>
</context>
<context>
    <name>ChildOrdersModel</name>
    <message>
        <source>Not in Orders</source>
        <translation>Siparişler’de değil</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 remain</source>
        <translation>%1 kaldı</translation>
    </message>
    <message>
        <source>Order ID</source>
        <translation>Sipariş no</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Teslim</translation>
    </message>
    <message>
        <source>First told</source>
        <translation>İlk bildirim</translation>
    </message>
</context>
<context>
    <name>ChildOrdersView</name>
    <message>
        <source>Add to Orders</source>
        <translation>Siparişler’e ekle</translation>
    </message>
    <message>
        <source>Orders made, in words</source>
        <translation>Oluşan siparişler, sözle</translation>
    </message>
    <message>
        <source>Orders made</source>
        <translation>Oluşan siparişler</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) made.</source>
        <translation>
            <numerusform>%Ln sipariş oluştu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Runs, as the provider tells: %1.</source>
        <translation>Sağlayıcının bildirdiği tekrarlar: %1.</translation>
    </message>
    <message>
        <source>Posts, as the provider tells: %1.</source>
        <translation>Sağlayıcının bildirdiği gönderiler: %1.</translation>
    </message>
    <message>
        <source>Until %1.</source>
        <translation>Bitiş: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them not in Orders.</source>
        <translation>
            <numerusform>Bunlardan %Ln tanesi Siparişler’de değil.</numerusform>
        </translation>
    </message>
    <message>
        <source>The account was removed.</source>
        <translation>Hesap kaldırılmış.</translation>
    </message>
    <message>
        <source>Orders are being added already.</source>
        <translation>Siparişler zaten ekleniyor.</translation>
    </message>
</context>
<context>
    <name>ColumnsMenu</name>
    <message>
        <source>Columns</source>
        <translation>Sütunlar</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Sütunları sıfırla</translation>
    </message>
    <message>
        <source>Ctrl ↑↓ moves a column</source>
        <translation>Ctrl ↑↓ sütunu taşır</translation>
    </message>
    <message>
        <source>Comfortable rows</source>
        <translation>Rahat satırlar</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Sıkışık satırlar</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Search everything</source>
        <translation>Her yerde ara</translation>
    </message>
    <message>
        <source>Search services, orders, commands</source>
        <translation>Hizmet, sipariş, komut ara</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Komut paleti</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Sonuçlar</translation>
    </message>
    <message>
        <source>↑↓ choose · Enter opens · Esc closes</source>
        <translation>↑↓ seçer · Enter açar · Esc kapatır</translation>
    </message>
    <message>
        <source>Looking through the orders…</source>
        <translation>Siparişler taranıyor…</translation>
    </message>
    <message>
        <source>Nothing is called like that.</source>
        <translation>Bu adda bir şey yok.</translation>
    </message>
</context>
<context>
    <name>ConnectForm</name>
    <message>
        <source>API address</source>
        <translation>API adresi</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API anahtarı</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Hesap adı</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Bağlan</translation>
    </message>
    <message>
        <source>Use the practice provider</source>
        <translation>Alıştırma sağlayıcısını kullan</translation>
    </message>
    <message>
        <source>The practice provider could not be started.</source>
        <translation>Alıştırma sağlayıcısı başlatılamadı.</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>Hesap bağla</translation>
    </message>
    <message>
        <source>Asking the provider for your balance…</source>
        <translation>Bakiyeniz sağlayıcıya soruluyor…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>A provider inside this program: no key, no money, the whole API.</source>
        <translation>Bu programın içinde bir sağlayıcı: anahtar yok, para yok, API’nin tamamı var.</translation>
    </message>
    <message>
        <source>or</source>
        <translation>veya</translation>
    </message>
    <message>
        <source>Enter the API key; your provider shows it on its API page.</source>
        <translation>API anahtarını girin; sağlayıcınız onu API sayfasında gösterir.</translation>
    </message>
</context>
<context>
    <name>ConnectionLabel</name>
    <message>
        <source>Connection</source>
        <translation>Bağlantı durumu</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Bağlanılıyor…</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Çevrim içi</translation>
    </message>
    <message numerus="yes">
        <source>Offline, again in %n s</source>
        <translation>
            <numerusform>Çevrim dışı, tekrar: %n sn</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Çevrim dışı</translation>
    </message>
    <message numerus="yes">
        <source>Waiting %n s</source>
        <translation>
            <numerusform>%n sn bekleniyor</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>Anahtarlık bekleniyor…</translation>
    </message>
    <message>
        <source>No API key</source>
        <translation>API anahtarı yok</translation>
    </message>
</context>
<context>
    <name>ConnectionWatch</name>
    <message numerus="yes">
        <source>%1 It is asked again in %n s.</source>
        <translation>
            <numerusform>%1 %n sn sonra yeniden sorulacak.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The provider asks us to wait %n s.</source>
        <translation>
            <numerusform>Sağlayıcı %n sn beklememizi istiyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The provider asks us to wait a little; it is asked again in %n s.</source>
        <translation>
            <numerusform>Sağlayıcı biraz beklememizi istiyor; %n sn sonra yeniden sorulacak.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrashNotice</name>
    <message>
        <source>How Orderdeck ended</source>
        <translation>Orderdeck nasıl kapandı</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Raporu kaydet…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Orderdeck did not end in an orderly way last time.</source>
        <translation>Orderdeck geçen sefer düzgün kapanmadı.</translation>
    </message>
    <message>
        <source>Orderdeck did not end in an orderly way some time ago.</source>
        <translation>Orderdeck bir süre önce düzgün kapanmadı.</translation>
    </message>
    <message>
        <source>Every order is where it was.</source>
        <translation>Her sipariş yerinde.</translation>
    </message>
    <message numerus="yes">
        <source>Every order is where it was: %n order(s) were being sent and are under Unconfirmed.</source>
        <translation>
            <numerusform>Her sipariş yerinde: %n sipariş gönderiliyordu ve Teyitsiz altında.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every order is where it was; none was being sent.</source>
        <translation>Her sipariş yerinde; gönderilmekte olan yoktu.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Göster</translation>
    </message>
</context>
<context>
    <name>DBusNoticeServer</name>
    <message>
        <source>Show</source>
        <translation>Göster</translation>
    </message>
</context>
<context>
    <name>DataTable</name>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Copy with headers</source>
        <translation>Başlıklarla kopyala</translation>
    </message>
    <message numerus="yes">
        <source>No more than %Ln row(s) are copied at once. Choose fewer, or export them.</source>
        <translation>
            <numerusform>Bir kerede en çok %Ln satır kopyalanır. Daha azını seçin veya dışa aktarın.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayRangePanel</name>
    <message>
        <source>Show orders</source>
        <translation>Siparişleri göster</translation>
    </message>
    <message>
        <source>Range of days</source>
        <translation>Gün aralığı</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>İlk gün</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Son gün</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Son gün, ilk günden önce.</translation>
    </message>
</context>
<context>
    <name>DeepLink</name>
    <message>
        <source>It is encoded wrongly or so that it hides something.</source>
        <translation>Yanlış veya bir şey gizleyecek biçimde kodlanmış.</translation>
    </message>
    <message numerus="yes">
        <source>It is longer than %Ln character(s).</source>
        <translation>
            <numerusform>%Ln karakterden uzun.</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not begin with “orderdeck:”.</source>
        <translation>“orderdeck:” ile başlamıyor.</translation>
    </message>
    <message>
        <source>It holds spaces or characters that cannot be seen.</source>
        <translation>İçinde boşluk veya görünmeyen karakterler var.</translation>
    </message>
    <message>
        <source>It names a computer or a folder; such a link names only what to show.</source>
        <translation>Bir bilgisayar veya klasör belirtiyor; böyle bir bağlantı yalnızca neyin gösterileceğini belirtir.</translation>
    </message>
    <message>
        <source>It holds the sign #, which means nothing here; written as %23 it is a part of the text.</source>
        <translation>İçinde burada anlamı olmayan # işareti var; %23 olarak yazılırsa metnin parçası olur.</translation>
    </message>
    <message>
        <source>It asks for something that Orderdeck does not know.</source>
        <translation>Orderdeck’in bilmediği bir şey istiyor.</translation>
    </message>
    <message>
        <source>There is something behind “%1” that means nothing there.</source>
        <translation>“%1” sözcüğünün ardında, orada anlamı olmayan bir şey var.</translation>
    </message>
    <message>
        <source>The id is missing.</source>
        <translation>Numara eksik.</translation>
    </message>
    <message>
        <source>It names an account or a key. A link is always for the account that is chosen.</source>
        <translation>Bir hesap veya anahtar belirtiyor. Bağlantı her zaman seçili hesap içindir.</translation>
    </message>
    <message>
        <source>It holds a part that means nothing there.</source>
        <translation>İçinde, orada anlamı olmayan bir bölüm var.</translation>
    </message>
    <message>
        <source>It says the same thing twice.</source>
        <translation>Aynı şeyi iki kez söylüyor.</translation>
    </message>
    <message>
        <source>What stands for an id cannot be one.</source>
        <translation>Numara yerinde duran şey bir numara olamaz.</translation>
    </message>
    <message>
        <source>What it searches for is too long.</source>
        <translation>Aradığı metin fazla uzun.</translation>
    </message>
    <message>
        <source>The quantity is not a number of plain digits.</source>
        <translation>Miktar, yalnızca rakamlardan oluşan bir sayı değil.</translation>
    </message>
    <message>
        <source>The link of the order is neither a plain web address nor a name.</source>
        <translation>Siparişin bağlantısı ne düz bir web adresi ne de bir ad.</translation>
    </message>
</context>
<context>
    <name>DeleteSheet</name>
    <message>
        <source>Type %1</source>
        <translation>%1 yazın</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Kalıcı olarak sil</translation>
    </message>
    <message>
        <source>Delete orders for good</source>
        <translation>Siparişleri kalıcı olarak sil</translation>
    </message>
    <message>
        <source>Adding up what goes…</source>
        <translation>Silinecekler toplanıyor…</translation>
    </message>
    <message>
        <source>DELETE</source>
        <extracomment>The word a person types before orders are deleted for good. In capitals.</extracomment>
        <translation>SİL</translation>
    </message>
    <message>
        <source>What is deleted</source>
        <translation>Silinecekler</translation>
    </message>
    <message>
        <source>This cannot be undone. Spending and the records of services will lack these orders, and what the balance fell by for them will no longer be explained. A copy of the ledger is kept first.</source>
        <translation>Bu geri alınamaz. Bu siparişler harcamalarda ve hizmet karnelerinde artık yer almaz; bakiyede yol açtıkları düşüşler de açıklanamaz olur. Önce defterin bir kopyası saklanır.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>İlerleme</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Sonuç</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) with their history and refills.</source>
        <translation>
            <numerusform>Geçmişleri ve telafileriyle birlikte %Ln sipariş.</numerusform>
        </translation>
    </message>
    <message>
        <source>The oldest is of %1, the newest of %2.</source>
        <translation>En eskisinin tarihi %1, en yenisinin %2.</translation>
    </message>
    <message>
        <source>Together they cost %1.</source>
        <translation>Toplam ücretleri: %1.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> ve </translation>
    </message>
    <message>
        <source>Copying the ledger…</source>
        <translation>Defter kopyalanıyor…</translation>
    </message>
    <message>
        <source>Deleting order %1 of %2…</source>
        <translation>Sipariş siliniyor: %1 / %2…</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Hiçbir şey silinmedi.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) deleted.</source>
        <translation>
            <numerusform>%Ln sipariş silindi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The ledger as it was before is kept in %1.</source>
        <translation>Defterin önceki hâli şurada saklanıyor: %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>DeliveryChart</name>
    <message>
        <source>Delivery</source>
        <translation>Teslimat</translation>
    </message>
    <message>
        <source>%1 of %2 delivered, %3.</source>
        <extracomment>What a chart shows, in words: how many of how many, at what time</extracomment>
        <translation>%1 / %2 teslim edildi, %3.</translation>
    </message>
    <message>
        <source>Expected to be done %1.</source>
        <translation>Tahmini bitiş: %1.</translation>
    </message>
</context>
<context>
    <name>DeliveryPane</name>
    <message>
        <source>REFILLS</source>
        <translation>TELAFİLER</translation>
    </message>
    <message>
        <source>Refills</source>
        <translation>Telafiler</translation>
    </message>
    <message>
        <source>Refill %1: %2, asked %3</source>
        <translation>Telafi %1: %2, %3 istendi</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Practice provider</source>
        <translation>Alıştırma sağlayıcısı</translation>
    </message>
</context>
<context>
    <name>DeskMessages</name>
    <message>
        <source>The practice provider could not be started.</source>
        <translation>Alıştırma sağlayıcısı başlatılamadı.</translation>
    </message>
    <message>
        <source>The ledger could not be written: %1</source>
        <translation>Defter yazılamadı: %1</translation>
    </message>
    <message numerus="yes">
        <source>Close Orderdeck all the same? %n order(s) that the provider took are not in the ledger yet: keep a copy of %1 first.</source>
        <translation>
            <numerusform>Orderdeck yine de kapatılsın mı? Sağlayıcının aldığı %n sipariş henüz defterde değil: önce şunun bir kopyasını saklayın: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Yine de kapat</translation>
    </message>
    <message numerus="yes">
        <source>The outcome of %n order(s) could not be written into the ledger (%1). It is tried again until it is written; no other order is sent before.</source>
        <translation>
            <numerusform>%n siparişin sonucu deftere yazılamadı (%1). Yazılana dek yeniden denenir; ondan önce başka sipariş gönderilmez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The provider took %n order(s) as %1, but the ledger could not be written (%2). Keep a copy. It is tried again until it is written; no other order is sent before.</source>
        <translation>
            <numerusform>Sağlayıcı %n siparişi aldı (numara: %1), ama defter yazılamadı (%2). Bir kopyasını saklayın. Yazılana dek yeniden denenir; ondan önce başka sipariş gönderilmez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy order ID</source>
        <translation>Sipariş numarasını kopyala</translation>
    </message>
    <message>
        <source>Copy order IDs</source>
        <translation>Sipariş numaralarını kopyala</translation>
    </message>
    <message>
        <source>%1 took order %2 (%3) when it could not be written down, and the ledger has no row for it. Add it on the Orders page.</source>
        <translation>%1, %2 numaralı siparişi (%3) kaydın yapılamadığı bir sırada aldı ve defterde ona ait satır yok. Siparişler sayfasından ekleyin.</translation>
    </message>
    <message>
        <source>No connection to %1. %2</source>
        <translation>%1 ile bağlantı yok. %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>An account&apos;s name, then what changed in its catalog</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Göster</translation>
    </message>
</context>
<context>
    <name>DiagnosticsSection</name>
    <message>
        <source>Diagnostics</source>
        <translation>Tanılama</translation>
    </message>
    <message>
        <source>With the names and addresses of the accounts</source>
        <translation>Hesapların adları ve adresleriyle</translation>
    </message>
    <message>
        <source>Orderdeck talks to the providers of your accounts and to nobody else. It sends no reports: what you want somebody to know you copy and send yourself.</source>
        <translation>Orderdeck yalnızca hesaplarınızın sağlayıcılarıyla konuşur, başka kimseyle konuşmaz. Rapor göndermez: birinin bilmesini istediğiniz şeyi kendiniz kopyalayıp gönderirsiniz.</translation>
    </message>
    <message>
        <source>The diagnostics tell the versions, the system, the screens, what is set, how many orders there are and the last errors. Never a key, a password, a link or an order.</source>
        <translation>Tanılama bilgileri sürümleri, sistemi, ekranları, ayarları, sipariş sayısını ve son hataları içerir. Hiçbir zaman anahtar, parola, bağlantı veya sipariş içermez.</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Tanılamayı kopyala</translation>
    </message>
    <message>
        <source>Show diagnostics</source>
        <translation>Tanılamayı göster</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopyalandı.</translation>
    </message>
</context>
<context>
    <name>EarlierLists</name>
    <message>
        <source>There are none yet</source>
        <translation>Henüz liste yok</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 of %4 placed</source>
        <translation>%1 · %2 · %3 / %4 verildi</translation>
    </message>
</context>
<context>
    <name>EvidencePanel</name>
    <message>
        <source>Check balance now</source>
        <translation>Bakiyeyi şimdi denetle</translation>
    </message>
    <message>
        <source>No other order of this account has been placed yet.</source>
        <translation>Bu hesaptan henüz başka sipariş verilmedi.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Kanıtlar</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Ne gönderildi</translation>
    </message>
    <message>
        <source>Balances</source>
        <translation>Bakiyeler</translation>
    </message>
    <message>
        <source>What the balance says</source>
        <translation>Bakiyenin gösterdiği</translation>
    </message>
    <message>
        <source>WHAT WAS SENT</source>
        <translation>NE GÖNDERİLDİ</translation>
    </message>
    <message>
        <source>WHY NOBODY KNOWS</source>
        <translation>NEDEN BİLİNMİYOR</translation>
    </message>
    <message>
        <source>BALANCE</source>
        <translation>BAKİYE</translation>
    </message>
    <message>
        <source>ORDERS AROUND IT</source>
        <translation>YAKINDAKİ SİPARİŞLER</translation>
    </message>
    <message>
        <source>Checking balance…</source>
        <translation>Bakiye denetleniyor…</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Hizmet</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Bağlantı</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Miktar</translation>
    </message>
    <message>
        <source>Expected charge</source>
        <translation>Beklenen ücret</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gönderildi</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a time and how long ago</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Before, %1</source>
        <comment>a time</comment>
        <translation>Önce, %1</translation>
    </message>
    <message>
        <source>After, %1</source>
        <comment>a time</comment>
        <translation>Sonra, %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other order(s) in between</source>
        <translation>
            <numerusform>Arada %Ln sipariş daha</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidenceText</name>
    <message>
        <source>No balance is known from before it was sent, so the balance says nothing.</source>
        <translation>Gönderilmeden önceki bakiye bilinmiyor, bu yüzden bakiye bir şey göstermiyor.</translation>
    </message>
    <message>
        <source>No balance was told since. Check it now to compare.</source>
        <translation>O zamandan beri bakiye bildirilmedi. Karşılaştırmak için şimdi denetleyin.</translation>
    </message>
    <message>
        <source>A subscription is charged post by post, so the balance says nothing.</source>
        <translation>Abonelik gönderi başına ücretlendirilir, bu yüzden bakiye bir şey göstermiyor.</translation>
    </message>
    <message>
        <source>The order costs nothing, so the balance says nothing.</source>
        <translation>Sipariş ücretsiz, bu yüzden bakiye bir şey göstermiyor.</translation>
    </message>
    <message>
        <source>The currency changed, so the balance says nothing.</source>
        <translation>Para birimi değişti, bu yüzden bakiye bir şey göstermiyor.</translation>
    </message>
    <message>
        <source>The balance fell by %1: exactly the charge of this order, so it was probably placed.</source>
        <translation>Bakiye %1 düştü: tam bu siparişin ücreti kadar; sipariş büyük olasılıkla verilmiş.</translation>
    </message>
    <message>
        <source>The balance fell by %1 more than the other orders of that time explain: exactly the charge of this order, so it was probably placed.</source>
        <translation>Bakiye, o sıradaki diğer siparişlerin açıkladığından %1 fazla düştü: tam bu siparişin ücreti kadar; sipariş büyük olasılıkla verilmiş.</translation>
    </message>
    <message>
        <source>The balance fell by %1: more than the charge of this order, %2, so it was probably placed.</source>
        <translation>Bakiye %1 düştü: bu siparişin ücretinden (%2) fazla; sipariş büyük olasılıkla verilmiş.</translation>
    </message>
    <message>
        <source>The balance fell by %1 more than the other orders of that time explain: more than the charge of this order, %2, so it was probably placed.</source>
        <translation>Bakiye, o sıradaki diğer siparişlerin açıkladığından %1 fazla düştü: bu siparişin ücretinden (%2) fazla; sipariş büyük olasılıkla verilmiş.</translation>
    </message>
    <message>
        <source>The balance fell by %1: less than the charge of this order, %2.</source>
        <translation>Bakiye %1 düştü: bu siparişin ücretinden (%2) az.</translation>
    </message>
    <message>
        <source>The balance fell by %1 more than the other orders of that time explain: less than the charge of this order, %2.</source>
        <translation>Bakiye, o sıradaki diğer siparişlerin açıkladığından %1 fazla düştü: bu siparişin ücretinden (%2) az.</translation>
    </message>
    <message>
        <source>The balance did not fall, so this order was probably not placed.</source>
        <translation>Bakiye düşmedi; bu sipariş büyük olasılıkla verilmemiş.</translation>
    </message>
    <message>
        <source>The balance fell by just what the other orders of that time cost, so this order was probably not placed.</source>
        <translation>Bakiye tam o sıradaki diğer siparişlerin ücreti kadar düştü; bu sipariş büyük olasılıkla verilmemiş.</translation>
    </message>
    <message>
        <source>The balance is %1 higher than the orders of that time explain: money came in, so it says little.</source>
        <translation>Bakiye, o sıradaki siparişlerin açıkladığından %1 daha yüksek: para gelmiş, bu yüzden pek bir şey göstermiyor.</translation>
    </message>
    <message numerus="yes">
        <source>%n other order(s) of that time may have been placed as well.</source>
        <translation>
            <numerusform>O sıradaki başka %n sipariş de verilmiş olabilir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What %n order(s) of that time cost is not certain.</source>
        <translation>
            <numerusform>O sıradaki %n siparişin ücreti kesin değil.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another quantity</source>
        <translation>Miktar farklı</translation>
    </message>
    <message>
        <source>Same charge</source>
        <translation>Ücret aynı</translation>
    </message>
    <message>
        <source>Another charge</source>
        <translation>Ücret farklı</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Olası</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>aynı</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>farklı</translation>
    </message>
    <message>
        <source>says nothing</source>
        <translation>bir şey göstermiyor</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>uyuyor</translation>
    </message>
    <message>
        <source>more than was ordered</source>
        <translation>sipariş edilenden fazla</translation>
    </message>
</context>
<context>
    <name>ExportChoices</name>
    <message>
        <source>Format</source>
        <translation>Biçim</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>Çalışma kitabı (XLSX)</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Ayırıcı</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgül</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Noktalı virgül</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Sekme</translation>
    </message>
    <message>
        <source>UTF-8, with numbers written like %1. What a spreadsheet would take for a formula stays text.</source>
        <translation>UTF-8; sayılar %1 gibi yazılır. Tablo programının formül sanacağı değerler metin olarak kalır.</translation>
    </message>
    <message>
        <source>Numbers are numbers and ids stay text; the head stays in sight and has filters.</source>
        <translation>Sayılar sayı olarak, sipariş ve hizmet numaraları metin olarak yazılır; başlık satırı görünür kalır ve filtreleri vardır.</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Dosya seç…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>İlerleme</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Çalışma kitabı (*.xlsx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>Reading what is to be written…</source>
        <translation>Yazılacaklar okunuyor…</translation>
    </message>
    <message>
        <source>Writing row %1 of %2…</source>
        <translation>Satır yazılıyor: %1 / %2…</translation>
    </message>
    <message>
        <source>Finishing the file…</source>
        <translation>Dosya tamamlanıyor…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Durduruldu. Hiçbir şey yazılmadı.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 yazılamıyor: %2</translation>
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
        <translation>Kayıtlı aramanın adı</translation>
    </message>
</context>
<context>
    <name>FacetList</name>
    <message>
        <source>Enter chooses a row alone, Space adds it to those chosen in its section or takes it away; Left and Right fold and unfold. F2 renames a saved search, Del removes it.</source>
        <translation>Enter yalnızca o satırı seçer; Boşluk, satırı bölümünde seçilenlere ekler veya onlardan çıkarır; Sol ve Sağ ok katlar ve açar. F2 kayıtlı aramayı yeniden adlandırır, Del kaldırır.</translation>
    </message>
    <message>
        <source>Show these alone</source>
        <translation>Yalnızca bunları göster</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>Bunları göster</translation>
    </message>
    <message>
        <source>Take away from those shown</source>
        <translation>Gösterilenlerden çıkar</translation>
    </message>
    <message>
        <source>Add to those shown</source>
        <translation>Gösterilenlere ekle</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Daralt</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Genişlet</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Yeniden adlandır</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
</context>
<context>
    <name>FacetPanel</name>
    <message>
        <source>Find a category</source>
        <translation>Kategori bul</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategoriler</translation>
    </message>
</context>
<context>
    <name>FaultsDialog</name>
    <message>
        <source>Reply of the provider</source>
        <translation>Sağlayıcının yanıtı</translation>
    </message>
    <message>
        <source>Everything that could be read is in the catalog. This is what the provider sent:</source>
        <translation>Okunabilen her şey katalogda. Sağlayıcının gönderdiği şu:</translation>
    </message>
    <message>
        <source>Entries of the reply</source>
        <translation>Yanıtın girdileri</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Tümünü kopyala</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries of the reply could not be read, %1 look wrong</source>
        <translation>
            <numerusform>Yanıtın %Ln girdisi okunamadı, %1 tanesi yanlış görünüyor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries of the reply could not be read</source>
        <translation>
            <numerusform>Yanıtın %Ln girdisi okunamadı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries of the reply look wrong</source>
        <translation>
            <numerusform>Yanıtın %Ln girdisi yanlış görünüyor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are not listed.</source>
        <translation>
            <numerusform>%Ln tanesi daha var, listelenmedi.</numerusform>
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
        <translation>en az %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>en çok %1</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>dakika</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>isteğe bağlı</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Remove the filter %1</source>
        <translation>%1 filtresini kaldır</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Temizle</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Tüm filtreleri temizle</translation>
    </message>
</context>
<context>
    <name>FindChoice</name>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Adaylar</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Aramanın ilerlemesi</translation>
    </message>
    <message>
        <source>Result of the search</source>
        <translation>Aramanın sonucu</translation>
    </message>
    <message>
        <source>The order ids of this provider are not numbers that count up, so there is no range of them to search. If you find the id on the provider&apos;s page, enter it under “It was placed”.</source>
        <translation>Bu sağlayıcının sipariş numaraları sırayla artan sayılar değil, bu yüzden aranacak bir aralık yok. Numarayı sağlayıcının sayfasında bulursanız “Sipariş verildi” altında girin.</translation>
    </message>
    <message>
        <source>Orders that were placed about the same time have ids nearby. The provider is asked about the ids between them; those that answer and that no order of this ledger has are shown.</source>
        <translation>Aşağı yukarı aynı anda verilen siparişlerin numaraları birbirine yakındır. Aradaki numaralar sağlayıcıya sorulur; yanıt veren ve bu defterdeki hiçbir siparişe ait olmayanlar gösterilir.</translation>
    </message>
    <message>
        <source>No other order of this account shows where to look. If you know about where its ids stand, enter a range: those that answer are shown.</source>
        <translation>Bu hesabın başka hiçbir siparişi nereye bakılacağını göstermiyor. Numaraların aşağı yukarı nerede olduğunu biliyorsanız bir aralık girin: yanıt verenler gösterilir.</translation>
    </message>
    <message>
        <source>The search ended early. %1</source>
        <translation>Arama erken sona erdi. %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these ids answer(s), but the ledger has those orders already.</source>
        <translation>
            <numerusform>Bu numaralardan %Ln tanesi yanıt veriyor, ama o siparişler zaten defterde.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these ids answers.</source>
        <translation>Bu numaraların hiçbiri yanıt vermiyor.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) that the ledger does not know. Choose one to compare it.</source>
        <translation>
            <numerusform>Defterin bilmediği %Ln sipariş var. Karşılaştırmak için birini seçin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Devam et</translation>
    </message>
    <message>
        <source>%1 of %2 ids asked about</source>
        <translation>%1 / %2 numara soruldu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln id(s) got no clear answer, so the order may still be there.</source>
        <translation>
            <numerusform>%Ln numara için açık bir yanıt gelmedi; sipariş yine de orada olabilir.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
</context>
<context>
    <name>FoundOrdersModel</name>
    <message>
        <source>Order ID</source>
        <translation>Sipariş no</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Ücret</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Start count</source>
        <translation>Başlangıç</translation>
    </message>
    <message>
        <source>Remains</source>
        <translation>Kalan</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Uyum</translation>
    </message>
</context>
<context>
    <name>FreeRowsEditor</name>
    <message>
        <source>Add a parameter</source>
        <translation>Parametre ekle</translation>
    </message>
    <message>
        <source>More parameters</source>
        <translation>Diğer parametreler</translation>
    </message>
    <message>
        <source>Remove parameter</source>
        <translation>Parametreyi kaldır</translation>
    </message>
    <message>
        <source>name</source>
        <translation>ad</translation>
    </message>
    <message>
        <source>value</source>
        <translation>değer</translation>
    </message>
    <message>
        <source>Parameter name %1</source>
        <translation>Parametre adı %1</translation>
    </message>
    <message>
        <source>Parameter value %1</source>
        <translation>Parametre değeri %1</translation>
    </message>
    <message>
        <source>Remove parameter %1</source>
        <translation>Parametreyi kaldır: %1</translation>
    </message>
</context>
<context>
    <name>Happening</name>
    <message numerus="yes">
        <source>%Ln order(s) completed</source>
        <translation>
            <numerusform>%Ln sipariş tamamlandı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln completed</source>
        <translation>
            <numerusform>%Ln tamamlandı</numerusform>
        </translation>
    </message>
    <message>
        <source>Order %1 completed</source>
        <translation>Sipariş %1 tamamlandı</translation>
    </message>
    <message>
        <source>Orders completed</source>
        <translation>Tamamlanan siparişler</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) partial</source>
        <translation>
            <numerusform>%Ln sipariş kısmi teslim edildi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln partial</source>
        <translation>
            <numerusform>%Ln kısmi</numerusform>
        </translation>
    </message>
    <message>
        <source>Order %1 partial</source>
        <translation>Sipariş %1 kısmi teslim edildi</translation>
    </message>
    <message>
        <source>Orders partial</source>
        <translation>Kısmi siparişler</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) canceled</source>
        <translation>
            <numerusform>%Ln sipariş iptal edildi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln canceled</source>
        <translation>
            <numerusform>%Ln iptal edildi</numerusform>
        </translation>
    </message>
    <message>
        <source>Order %1 canceled</source>
        <translation>Sipariş %1 iptal edildi</translation>
    </message>
    <message>
        <source>Orders canceled or refunded</source>
        <translation>İptal veya iade edilen siparişler</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) failed</source>
        <translation>
            <numerusform>%Ln sipariş başarısız oldu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln başarısız</numerusform>
        </translation>
    </message>
    <message>
        <source>Order %1 failed</source>
        <translation>Sipariş %1 başarısız oldu</translation>
    </message>
    <message>
        <source>Orders failed</source>
        <translation>Başarısız siparişler</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) late</source>
        <translation>
            <numerusform>%Ln sipariş gecikti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <translation>
            <numerusform>%Ln gecikti</numerusform>
        </translation>
    </message>
    <message>
        <source>Order %1 is late</source>
        <translation>Sipariş %1 gecikti</translation>
    </message>
    <message>
        <source>Orders late</source>
        <translation>Geciken siparişler</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) unconfirmed</source>
        <translation>
            <numerusform>%Ln sipariş teyitsiz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unconfirmed</source>
        <translation>
            <numerusform>%Ln teyitsiz</numerusform>
        </translation>
    </message>
    <message>
        <source>Order %1 is unconfirmed</source>
        <translation>Sipariş %1 teyitsiz</translation>
    </message>
    <message>
        <source>Orders unconfirmed</source>
        <translation>Teyitsiz siparişler</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) running again</source>
        <translation>
            <numerusform>%Ln sipariş yeniden sürüyor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running again</source>
        <translation>
            <numerusform>%Ln yeniden sürüyor</numerusform>
        </translation>
    </message>
    <message>
        <source>Order %1 is running again</source>
        <translation>Sipariş %1 yeniden sürüyor</translation>
    </message>
    <message>
        <source>Orders running again</source>
        <translation>Yeniden süren siparişler</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refill(s) completed</source>
        <translation>
            <numerusform>%Ln telafi tamamlandı</numerusform>
        </translation>
    </message>
    <message>
        <source>Refill of order %1 completed</source>
        <translation>Sipariş %1 için telafi tamamlandı</translation>
    </message>
    <message>
        <source>Refills completed</source>
        <translation>Tamamlanan telafiler</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refill(s) rejected</source>
        <translation>
            <numerusform>%Ln telafi reddedildi</numerusform>
        </translation>
    </message>
    <message>
        <source>Refill of order %1 rejected</source>
        <translation>Sipariş %1 için telafi reddedildi</translation>
    </message>
    <message>
        <source>Refills rejected</source>
        <translation>Reddedilen telafiler</translation>
    </message>
    <message>
        <source>The balance is low</source>
        <translation>Bakiye düşük</translation>
    </message>
    <message>
        <source>Balance low</source>
        <translation>Düşük bakiye</translation>
    </message>
    <message numerus="yes">
        <source>%Ln list(s) of orders finished</source>
        <translation>
            <numerusform>%Ln sipariş listesi bitti</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists of orders finished</source>
        <translation>Biten sipariş listeleri</translation>
    </message>
    <message numerus="yes">
        <source>%Ln list(s) of orders paused</source>
        <translation>
            <numerusform>%Ln sipariş listesi duraklatıldı</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists of orders paused</source>
        <translation>Duraklatılan sipariş listeleri</translation>
    </message>
    <message>
        <source>Services changed</source>
        <translation>Hizmetler değişti</translation>
    </message>
    <message>
        <source>Prices of favourites and running services changed</source>
        <translation>Favorilerin ve siparişi süren hizmetlerin fiyat değişiklikleri</translation>
    </message>
    <message>
        <source>The provider is out of reach</source>
        <translation>Sağlayıcıya ulaşılamıyor</translation>
    </message>
    <message>
        <source>Provider out of reach for long</source>
        <translation>Sağlayıcıya uzun süre ulaşılamaması</translation>
    </message>
    <message>
        <source>The API key was refused</source>
        <translation>API anahtarı reddedildi</translation>
    </message>
    <message>
        <source>API key refused</source>
        <translation>API anahtarının reddedilmesi</translation>
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
        <translation>“%1” verildi</translation>
    </message>
    <message>
        <source>“%1” is paused</source>
        <translation>“%1” duraklatıldı</translation>
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
        <translation>Bugün</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Dün</translation>
    </message>
    <message>
        <source>new</source>
        <translation>yeni</translation>
    </message>
</context>
<context>
    <name>HappeningsPanel</name>
    <message>
        <source>Mark all as seen</source>
        <translation>Tümünü görüldü say</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Neler oldu</translation>
    </message>
    <message>
        <source>What happened since you last looked</source>
        <translation>Son baktığınızdan beri olanlar</translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation>Henüz bir şey olmadı</translation>
    </message>
    <message>
        <source>Orders that complete, fail or need you are listed here, and what else is worth a look.</source>
        <translation>Tamamlanan, başarısız olan veya ilginizi bekleyen siparişler ve görülmeye değer diğer olaylar burada listelenir.</translation>
    </message>
    <message>
        <source>There is nothing new.</source>
        <translation>Yeni bir şey yok.</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Search the guide</source>
        <translation>Kılavuzda ara</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Orderdeck guide</source>
        <translation>Orderdeck kılavuzu</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Bölümler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chapter(s)</source>
        <translation>
            <numerusform>%Ln bölüm</numerusform>
        </translation>
    </message>
    <message>
        <source>You have not gone on from another chapter.</source>
        <translation>Başka bir bölümden gelmediniz.</translation>
    </message>
</context>
<context>
    <name>IdRangeForm</name>
    <message>
        <source>From id</source>
        <translation>İlk numara</translation>
    </message>
    <message>
        <source>To id</source>
        <translation>Son numara</translation>
    </message>
    <message>
        <source>Search these ids</source>
        <translation>Bu numaraları ara</translation>
    </message>
    <message>
        <source>A number, as order ids are.</source>
        <translation>Sipariş numaraları gibi bir sayı.</translation>
    </message>
    <message>
        <source>Not below the first id.</source>
        <translation>İlk numaradan küçük olamaz.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln id(s) in one search.</source>
        <translation>
            <numerusform>Bir aramada en çok %Ln numara.</numerusform>
        </translation>
    </message>
    <message>
        <source>A search is under way.</source>
        <translation>Bir arama sürüyor.</translation>
    </message>
    <message>
        <source>Type the first and the last id to look at.</source>
        <translation>Bakılacak ilk ve son numarayı yazın.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln id(s); this provider is asked about one at a time, at most %1 a minute.</source>
        <translation>
            <numerusform>%Ln numara; bu sağlayıcıya teker teker sorulur, dakikada en çok %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln id(s), up to 100 in one request, at most %1 requests a minute.</source>
        <translation>
            <numerusform>%Ln numara; bir istekte en çok 100 numara, dakikada en çok %1 istek.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Press the new keys</source>
        <translation>Yeni tuşlara basın</translation>
    </message>
</context>
<context>
    <name>KeyMessages</name>
    <message>
        <source>The API key of %1 could not be kept: it is known until Orderdeck ends. %2</source>
        <translation>%1 hesabının API anahtarı saklanamadı: Orderdeck kapanana dek bilinir. %2</translation>
    </message>
    <message>
        <source>The key of the removed account could not be removed from where it was kept; it is tried again when Orderdeck starts. %1</source>
        <translation>Kaldırılan hesabın anahtarı saklandığı yerden silinemedi; Orderdeck başlarken yeniden denenir. %1</translation>
    </message>
    <message>
        <source>Settings cannot be kept: what you change is forgotten when Orderdeck ends. %1</source>
        <translation>Ayarlar saklanamıyor: değiştirdikleriniz Orderdeck kapanınca unutulur. %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>An account&apos;s name, then why it has no key</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>Ayarları aç</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
</context>
<context>
    <name>KeyProblem</name>
    <message>
        <source>There is no key of this account in orderdeck.ini.</source>
        <translation>orderdeck.ini dosyasında bu hesabın anahtarı yok.</translation>
    </message>
    <message>
        <source>The key could not be written into orderdeck.ini.</source>
        <translation>Anahtar orderdeck.ini dosyasına yazılamadı.</translation>
    </message>
    <message>
        <source>The key could not be written into orderdeck.ini. %1</source>
        <translation>Anahtar orderdeck.ini dosyasına yazılamadı. %1</translation>
    </message>
    <message>
        <source>There is no keychain on this system that answers.</source>
        <translation>Bu sistemde yanıt veren bir anahtarlık yok.</translation>
    </message>
    <message>
        <source>The keychain is locked or refuses. Unlock it and try again.</source>
        <translation>Anahtarlık kilitli veya reddediyor. Kilidini açıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>The keychain does not answer. Perhaps it waits behind other windows to be unlocked.</source>
        <translation>Anahtarlık yanıt vermiyor. Belki de diğer pencerelerin arkasında kilidinin açılmasını bekliyor.</translation>
    </message>
    <message>
        <source>The keychain shows no key of this account: it is locked, or the key was removed from it.</source>
        <translation>Anahtarlıkta bu hesabın anahtarı görünmüyor: anahtarlık kilitli veya anahtar oradan kaldırılmış.</translation>
    </message>
    <message>
        <source>The keychain took the key, but gave back another when it was read.</source>
        <translation>Anahtarlık anahtarı aldı, ama okununca başka bir anahtar verdi.</translation>
    </message>
    <message>
        <source>The keychain reports a fault.</source>
        <translation>Anahtarlık bir arıza bildiriyor.</translation>
    </message>
    <message>
        <source>%1 It says: %2</source>
        <extracomment>A sentence, then what the system itself says</extracomment>
        <translation>%1 Sistemin iletisi: %2</translation>
    </message>
</context>
<context>
    <name>KeyRules</name>
    <message>
        <source>A key alone is for typing: hold Ctrl or Alt with it, or take a function key.</source>
        <translation>Tek başına bir tuş yazmak içindir: onunla birlikte Ctrl veya Alt tuşunu basılı tutun ya da bir işlev tuşu seçin.</translation>
    </message>
    <message>
        <source>These keys move and choose in fields and lists.</source>
        <translation>Bu tuşlar alanlarda ve listelerde gezinir ve seçer.</translation>
    </message>
    <message>
        <source>These keys copy, paste, mark and undo everywhere.</source>
        <translation>Bu tuşlar her yerde kopyalar, yapıştırır, işaretler ve geri alır.</translation>
    </message>
</context>
<context>
    <name>LanguageSection</name>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Arayüz</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Sistemdeki gibi</translation>
    </message>
    <message>
        <source>Words, numbers, money and dates, at once. What you have typed stays.</source>
        <translation>Sözcükler, sayılar, para ve tarihler hemen değişir. Yazdıklarınız kalır.</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>There is no such list in the ledger.</source>
        <translation>Defterde böyle bir liste yok.</translation>
    </message>
    <message>
        <source>Only a placed order can be cancelled.</source>
        <translation>Yalnızca verilmiş bir sipariş iptal edilebilir.</translation>
    </message>
    <message>
        <source>The file it comes from was written before the provider&apos;s answer was known.</source>
        <translation>Geldiği dosya, sağlayıcının yanıtı bilinmeden önce yazılmış.</translation>
    </message>
    <message>
        <source>There is no ledger %1.</source>
        <translation>%1 defteri yok.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>%1 klasörü oluşturulamıyor.</translation>
    </message>
    <message>
        <source>A copy cannot take the place of the ledger itself.</source>
        <translation>Bir kopya, defterin kendisinin yerini alamaz.</translation>
    </message>
    <message>
        <source>The file %1 is not a ledger of Orderdeck.</source>
        <translation>%1 dosyası bir Orderdeck defteri değil.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>%1 dosyası yok.</translation>
    </message>
    <message numerus="yes">
        <source>%n count(s) of the list of statuses differ from the orders.</source>
        <translation>
            <numerusform>Durum listesindeki %n sayı siparişlerle uyuşmuyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list of statuses counts %n order(s) too many or too few.</source>
        <translation>
            <numerusform>Durum listesi %n siparişi fazla veya eksik sayıyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) have no history.</source>
        <translation>
            <numerusform>%n siparişin geçmişi yok.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The open refills of %n order(s) are miscounted.</source>
        <translation>
            <numerusform>%n siparişin açık telafileri yanlış sayılmış.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of lists belong to another order.</source>
        <translation>
            <numerusform>Listelerin %n satırı başka bir siparişe ait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n count(s) of the list of services differ from the orders.</source>
        <translation>
            <numerusform>Hizmet listesindeki %n sayı siparişlerle uyuşmuyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) stand beyond what happened.</source>
        <translation>
            <numerusform>%n işaret, olanların ötesini gösteriyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n count(s) of orders by time differ from the orders.</source>
        <translation>
            <numerusform>Zamana göre sipariş sayılarından %n tanesi siparişlerle uyuşmuyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The figures of %n service(s) differ from what became of their orders.</source>
        <translation>
            <numerusform>%n hizmetin sayıları, siparişlerinin sonucuyla uyuşmuyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) made the same order twice.</source>
        <translation>
            <numerusform>%n sipariş aynı siparişi iki kez oluşturmuş.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) were put away, but not as what has ended is.</source>
        <translation>
            <numerusform>%n sipariş gizlenmiş veya arşivlenmiş, ama sonlanan siparişler gibi değil.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) have the key of one that was deleted.</source>
        <translation>
            <numerusform>%n sipariş, silinmiş bir siparişin anahtarını taşıyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file %1 is in use by another Orderdeck (process %2).</source>
        <translation>%1 dosyası başka bir Orderdeck tarafından kullanılıyor (süreç %2).</translation>
    </message>
    <message>
        <source>The file %1 cannot be kept from other programs.</source>
        <translation>%1 dosyası başka programlara karşı korunamıyor.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>%1 dosyası yazılamıyor.</translation>
    </message>
    <message>
        <source>This list comes from a copy of the ledger: lines that wait here may have been placed after the copy was made. Compare with the provider before you go on.</source>
        <translation>Bu liste, defterin bir kopyasından geliyor: burada bekleyen satırlar, kopya alındıktan sonra verilmiş olabilir. Devam etmeden önce sağlayıcıyla karşılaştırın.</translation>
    </message>
    <message>
        <source>The file %1 is damaged itself: %2</source>
        <translation>%1 dosyasının kendisi hasarlı: %2</translation>
    </message>
    <message>
        <source>The ledger %1 is missing or empty, but there are copies of it.</source>
        <translation>%1 defteri eksik veya boş, ama kopyaları var.</translation>
    </message>
    <message>
        <source>The ledger was damaged and salvaged: lines that wait here may have been placed already. Compare with the provider before you go on.</source>
        <translation>Defter hasar gördü ve kurtarıldı: burada bekleyen satırlar zaten verilmiş olabilir. Devam etmeden önce sağlayıcıyla karşılaştırın.</translation>
    </message>
    <message>
        <source>The ledger was written by a newer Orderdeck (version %1 of the file, this program knows %2).</source>
        <translation>Defteri daha yeni bir Orderdeck yazmış (dosyanın sürümü %1, bu program %2 sürümünü biliyor).</translation>
    </message>
    <message>
        <source>The file %1 is a database, but not a ledger of Orderdeck.</source>
        <translation>%1 dosyası bir veritabanı, ama bir Orderdeck defteri değil.</translation>
    </message>
    <message>
        <source>Order %1 has not ended. Nothing unfinished is deleted.</source>
        <translation>%1 numaralı sipariş sonlanmadı. Bitmemiş hiçbir şey silinmez.</translation>
    </message>
    <message>
        <source>Order %1 is neither hidden nor archived. Only such are deleted.</source>
        <translation>%1 numaralı sipariş ne gizlenmiş ne arşivlenmiş. Yalnızca böyle siparişler silinir.</translation>
    </message>
    <message>
        <source>There is no such order in the ledger.</source>
        <translation>Defterde böyle bir sipariş yok.</translation>
    </message>
    <message>
        <source>The order&apos;s outcome is already written down.</source>
        <translation>Siparişin sonucu zaten kayıtlı.</translation>
    </message>
    <message>
        <source>An order cannot be placed without an order id.</source>
        <translation>Sipariş numarası olmadan bir sipariş verilmiş sayılamaz.</translation>
    </message>
    <message>
        <source>Another order of this account already has the id %1.</source>
        <translation>Bu hesabın başka bir siparişi zaten %1 numarasını taşıyor.</translation>
    </message>
    <message>
        <source>Only an order that was not sent or was rejected can be sent again.</source>
        <translation>Yalnızca gönderilmeyen veya reddedilen bir sipariş yeniden gönderilebilir.</translation>
    </message>
    <message>
        <source>The program ended before the provider&apos;s answer was written down.</source>
        <translation>Sağlayıcının yanıtı kaydedilmeden program sona erdi.</translation>
    </message>
    <message>
        <source>Only a placed order can be refilled.</source>
        <translation>Yalnızca verilmiş bir sipariş telafi edilebilir.</translation>
    </message>
    <message>
        <source>A list whose name is lost</source>
        <translation>Adı kaybolmuş bir liste</translation>
    </message>
    <message>
        <source>What was ordered is lost: the ledger was damaged.</source>
        <translation>Ne sipariş edildiği kaybolmuş: defter hasar görmüştü.</translation>
    </message>
    <message>
        <source>The file %1 is empty.</source>
        <translation>%1 dosyası boş.</translation>
    </message>
    <message>
        <source>The charges are too great to be added up.</source>
        <translation>Ücretler toplanamayacak kadar büyük.</translation>
    </message>
    <message>
        <source>The file %1 cannot be made or written.</source>
        <translation>%1 dosyası oluşturulamıyor veya yazılamıyor.</translation>
    </message>
    <message>
        <source>The file&apos;s folder does not allow a write-ahead log.</source>
        <translation>Dosyanın klasörü önden yazma günlüğüne izin vermiyor.</translation>
    </message>
    <message>
        <source>The copy %1 cannot be written.</source>
        <translation>%1 kopyası yazılamıyor.</translation>
    </message>
    <message>
        <source>A row of %1 refers to a row of %2 that is not there.</source>
        <translation>%1 tablosunun bir satırı, %2 tablosunda olmayan bir satıra başvuruyor.</translation>
    </message>
    <message>
        <source>The folder %1 is not there. Connect the disk and try again.</source>
        <translation>%1 klasörü yok. Diski bağlayıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>There is no ledger in the folder %1. If it is on another disk, connect that and try again.</source>
        <translation>%1 klasöründe defter yok. Defter başka bir diskteyse o diski bağlayıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>The file %1 is in use by another program.</source>
        <translation>%1 dosyası başka bir program tarafından kullanılıyor.</translation>
    </message>
    <message>
        <source>The copy in %1 is not the same as the ledger. %2</source>
        <translation>%1 klasöründeki kopya defterle aynı değil. %2</translation>
    </message>
    <message>
        <source>The file %1 could not be read: %2.</source>
        <translation>%1 dosyası okunamadı: %2.</translation>
    </message>
    <message>
        <source>The file %1 could not be written: %2.</source>
        <translation>%1 dosyası yazılamadı: %2.</translation>
    </message>
    <message>
        <source>There is a ledger in the folder %1 already. It is not overwritten: choose another folder.</source>
        <translation>%1 klasöründe zaten bir defter var. Üzerine yazılmaz: başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>Nothing can be written in the folder %1.</source>
        <translation>%1 klasörüne hiçbir şey yazılamıyor.</translation>
    </message>
    <message>
        <source>The folder %1 is not there.</source>
        <translation>%1 klasörü yok.</translation>
    </message>
    <message>
        <source>The ledger is in this folder already.</source>
        <translation>Defter zaten bu klasörde.</translation>
    </message>
    <message>
        <source>There is not enough room in the folder %1: %2 are needed, %3 are free.</source>
        <translation>%1 klasöründe yeterli yer yok: %2 gerekiyor, boş yer %3.</translation>
    </message>
    <message>
        <source>%1 is a link, or has a second name in another place: what is written there would change another file. Put a copy of the file in its place.</source>
        <translation>%1 bir bağlantı ya da başka bir yerde ikinci bir adı var: oraya yazılanlar başka bir dosyayı değiştirirdi. Yerine dosyanın bir kopyasını koyun.</translation>
    </message>
</context>
<context>
    <name>LedgerFailurePage</name>
    <message>
        <source>Ledger</source>
        <translation>Defter</translation>
    </message>
    <message>
        <source>Step %1 of %2. A large ledger takes some minutes.</source>
        <translation>Adım %1 / %2. Büyük bir defterde bu birkaç dakika sürer.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Çık</translation>
    </message>
    <message>
        <source>The ledger is damaged</source>
        <translation>Defter hasarlı</translation>
    </message>
    <message>
        <source>The ledger cannot be opened</source>
        <translation>Defter açılamıyor</translation>
    </message>
    <message>
        <source>Orderdeck writes every order down before it is sent, so nothing can be ordered without the ledger.</source>
        <translation>Orderdeck her siparişi göndermeden önce deftere yazar; bu yüzden defter olmadan sipariş verilemez.</translation>
    </message>
    <message>
        <source>What was found: %1</source>
        <translation>Bulunan: %1</translation>
    </message>
    <message>
        <source>Salvage what can be read</source>
        <translation>Okunabilenleri kurtar</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Yedekten geri yükle…</translation>
    </message>
    <message>
        <source>Begin with an empty ledger…</source>
        <translation>Boş defterle başla…</translation>
    </message>
    <message numerus="yes">
        <source>Restore the copy of %1 (%n order(s))</source>
        <translation>
            <numerusform>%1 tarihli kopyayı geri yükle (%n sipariş)</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading what can be read…</source>
        <translation>Okunabilenler okunuyor…</translation>
    </message>
    <message>
        <source>The damaged file is not changed.</source>
        <translation>Hasarlı dosya değiştirilmez.</translation>
    </message>
    <message>
        <source>There is no order in it that can be read.</source>
        <translation>İçinde okunabilen sipariş yok.</translation>
    </message>
    <message>
        <source>Nothing can be salvaged from the damaged file. %1</source>
        <translation>Hasarlı dosyadan hiçbir şey kurtarılamıyor. %1</translation>
    </message>
    <message>
        <source>What was saved</source>
        <translation>Kurtarılanlar</translation>
    </message>
    <message>
        <source>Nothing is changed before you choose.</source>
        <translation>Siz seçmeden hiçbir şey değiştirilmez.</translation>
    </message>
    <message>
        <source>Go on with what was saved</source>
        <translation>Kurtarılanlarla devam et</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Begin with an empty ledger?</source>
        <translation>Boş defterle başlansın mı?</translation>
    </message>
    <message>
        <source>None of your orders will be known here, though they go on at the provider. The damaged file is kept among the backups.</source>
        <translation>Siparişleriniz sağlayıcıda sürse de burada hiçbiri bilinmeyecek. Hasarlı dosya yedekler arasında saklanır.</translation>
    </message>
    <message>
        <source>Begin with an empty ledger</source>
        <translation>Boş defterle başla</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Yedekten geri yükle</translation>
    </message>
    <message>
        <source>Ledgers (*.sqlite)</source>
        <translation>Defterler (*.sqlite)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>Use the usual place…</source>
        <translation>Olağan yeri kullan…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Use the usual place?</source>
        <translation>Olağan yer kullanılsın mı?</translation>
    </message>
    <message>
        <source>The ledger %1 is opened from now on.</source>
        <translation>Bundan sonra %1 defteri açılır.</translation>
    </message>
    <message>
        <source>There is no ledger in the usual place: an empty one is begun, or a copy restored, as %1.</source>
        <translation>Olağan yerde defter yok: %1 olarak boş bir defter başlatılır veya bir kopya geri yüklenir.</translation>
    </message>
    <message>
        <source>Orders that are only in %1 will not be known here, though they go on at the provider. That file is not changed.</source>
        <translation>Yalnızca %1 dosyasında bulunan siparişler, sağlayıcıda sürse de burada bilinmeyecek. O dosya değiştirilmez.</translation>
    </message>
    <message>
        <source>Use the usual place</source>
        <translation>Olağan yeri kullan</translation>
    </message>
</context>
<context>
    <name>LedgerMoveWindow</name>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>Moving the ledger</source>
        <translation>Defter taşınıyor</translation>
    </message>
    <message>
        <source>Moving the ledger to %1</source>
        <translation>Defter %1 klasörüne taşınıyor</translation>
    </message>
    <message>
        <source>How much is copied</source>
        <translation>Kopyalanan miktar</translation>
    </message>
    <message>
        <source>Copying the ledger… Nothing is ordered or asked for meanwhile.</source>
        <translation>Defter kopyalanıyor… Bu sırada hiçbir şey sipariş edilmez veya istenmez.</translation>
    </message>
    <message>
        <source>Copying the backups…</source>
        <translation>Yedekler kopyalanıyor…</translation>
    </message>
    <message>
        <source>Checking the copy…</source>
        <translation>Kopya denetleniyor…</translation>
    </message>
    <message>
        <source>The move was stopped. The ledger is still %1.</source>
        <translation>Taşıma durduruldu. Defter hâlâ eski yerinde: %1.</translation>
    </message>
    <message>
        <source>The ledger was not moved and is still %1. %2</source>
        <translation>Defter taşınmadı, hâlâ eski yerinde: %1. %2</translation>
    </message>
    <message>
        <source>The ledger is now %1. The old file %2 could not be renamed; it is not used any more.</source>
        <translation>Defterin yeni yeri: %1. Eski %2 dosyası yeniden adlandırılamadı; artık kullanılmıyor.</translation>
    </message>
    <message>
        <source>The ledger is now %1. The old one is kept as %2.</source>
        <translation>Defterin yeni yeri: %1. Eskisi şu adla saklanıyor: %2.</translation>
    </message>
</context>
<context>
    <name>LedgerPlaceSection</name>
    <message>
        <source>Ledger</source>
        <translation>Defter</translation>
    </message>
    <message>
        <source>Path of the ledger</source>
        <translation>Defterin yolu</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Klasörü aç</translation>
    </message>
    <message>
        <source>Open the folder of the ledger</source>
        <translation>Defterin klasörünü aç</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Yolu kopyala</translation>
    </message>
    <message>
        <source>Copy the path of the ledger</source>
        <translation>Defterin yolunu kopyala</translation>
    </message>
    <message>
        <source>There is no such file now.</source>
        <translation>Şu anda böyle bir dosya yok.</translation>
    </message>
    <message>
        <source>Every order, balance and note is kept in this one file, and nowhere else. %1, last written to %2</source>
        <extracomment>%1 a size (&quot;3.4 MB&quot;), %2 a date and time</extracomment>
        <translation>Her sipariş, bakiye ve not yalnızca bu tek dosyada saklanır, başka hiçbir yerde saklanmaz. %1, son yazma: %2</translation>
    </message>
    <message>
        <source>Moving the ledger</source>
        <translation>Defteri taşıma</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Taşı…</translation>
    </message>
    <message>
        <source>Move the ledger…</source>
        <translation>Defteri taşı…</translation>
    </message>
    <message>
        <source>Move the ledger into the folder</source>
        <translation>Defterin taşınacağı klasör</translation>
    </message>
    <message>
        <source>Looking at the folder %1…</source>
        <translation>%1 klasörü inceleniyor…</translation>
    </message>
    <message>
        <source>The ledger cannot be moved there. %1</source>
        <translation>Defter oraya taşınamıyor. %1</translation>
    </message>
    <message numerus="yes">
        <source>Move the ledger and its %n backup(s) to %1? %2 are copied and checked while Orderdeck restarts; nothing is deleted, the old files stay where they are as copies.</source>
        <translation>
            <numerusform>Defter ve %n yedeği %1 klasörüne taşınsın mı? Orderdeck yeniden başlarken %2 veri kopyalanıp denetlenir; hiçbir şey silinmez, eski dosyalar yerlerinde kopya olarak kalır.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move and restart</source>
        <translation>Taşı ve yeniden başlat</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
</context>
<context>
    <name>LedgerWords</name>
    <message>
        <source>Daily copy</source>
        <translation>Günlük kopya</translation>
    </message>
    <message>
        <source>Kept before an update</source>
        <translation>Güncellemeden önce saklandı</translation>
    </message>
    <message>
        <source>Kept when a copy was restored</source>
        <translation>Bir kopya geri yüklenirken saklandı</translation>
    </message>
    <message>
        <source>Kept because it was damaged</source>
        <translation>Hasarlı olduğu için saklandı</translation>
    </message>
    <message>
        <source>Kept before orders were deleted</source>
        <translation>Siparişler silinmeden önce saklandı</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>A day of a copy, in the format of QLocale: day, month&apos;s name, year.</extracomment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>Cannot be read · %1</source>
        <translation>Okunamıyor · %1</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) · %1</source>
        <translation>
            <numerusform>%n sipariş · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Orders in the present ledger: %1. Orders in this copy: %2.</source>
        <translation>Şimdiki defterdeki siparişler: %1. Bu kopyadaki siparişler: %2.</translation>
    </message>
    <message>
        <source>Orders in this copy: %1. The present ledger cannot be read.</source>
        <translation>Bu kopyadaki siparişler: %1. Şimdiki defter okunamıyor.</translation>
    </message>
    <message>
        <source>Its newest order is of %1.</source>
        <translation>En yeni siparişinin tarihi %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) of the present ledger would be missing here. They stay at the provider and can be added again by their order IDs.</source>
        <translation>
            <numerusform>Şimdiki defterin %n siparişi burada eksik kalır. Bunlar sağlayıcıda durur ve sipariş numaralarıyla yeniden eklenebilir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) would be here that the present ledger does not have.</source>
        <translation>
            <numerusform>Şimdiki defterde olmayan %n sipariş burada yer alır.</numerusform>
        </translation>
    </message>
    <message>
        <source>The present ledger is not deleted: it is kept among the backups.</source>
        <translation>Şimdiki defter silinmez: yedekler arasında saklanır.</translation>
    </message>
    <message>
        <source>The ledger is in order. Orders checked: %1.</source>
        <translation>Defterde sorun yok. Denetlenen siparişler: %1.</translation>
    </message>
    <message>
        <source>The file is sound, but its rows contradict each other. %1</source>
        <translation>Dosya sağlam, ama satırları birbiriyle çelişiyor. %1</translation>
    </message>
    <message>
        <source>The ledger is damaged. %1</source>
        <translation>Defter hasarlı. %1</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Hesaplar</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Siparişler</translation>
    </message>
    <message>
        <source>Lines of their history</source>
        <translation>Geçmişlerinin satırları</translation>
    </message>
    <message>
        <source>Refills</source>
        <translation>Telafiler</translation>
    </message>
    <message>
        <source>Balances</source>
        <translation>Bakiyeler</translation>
    </message>
    <message>
        <source>Lists of orders</source>
        <translation>Sipariş listeleri</translation>
    </message>
    <message>
        <source>Lines of these lists</source>
        <translation>Bu listelerin satırları</translation>
    </message>
    <message>
        <source>Kept catalogs</source>
        <translation>Saklanan kataloglar</translation>
    </message>
    <message>
        <source>Changes of the catalogs</source>
        <translation>Katalog değişiklikleri</translation>
    </message>
    <message>
        <source>Notes on orders</source>
        <translation>Sipariş notları</translation>
    </message>
    <message>
        <source>Tags of orders</source>
        <translation>Sipariş etiketleri</translation>
    </message>
    <message>
        <source>Orders made by orders</source>
        <translation>Siparişlerden oluşan siparişler</translation>
    </message>
    <message>
        <source>Runs and posts of orders</source>
        <translation>Siparişlerin tekrarları ve gönderileri</translation>
    </message>
    <message>
        <source>Notes on services</source>
        <translation>Hizmet notları</translation>
    </message>
    <message>
        <source>Kept when the ledger was moved</source>
        <translation>Defter taşınırken saklandı</translation>
    </message>
</context>
<context>
    <name>LimitsSection</name>
    <message>
        <source>Limits</source>
        <translation>Sınırlar</translation>
    </message>
    <message>
        <source>There is no account yet.</source>
        <translation>Henüz hesap yok.</translation>
    </message>
    <message>
        <source>Providers turn away who asks too often. Where one tells its limit, stay below it; where it asks to wait, the program waits whatever stands here.</source>
        <translation>Sağlayıcılar fazla sık soranı geri çevirir. Sınırını bildiren sağlayıcıda o sınırın altında kalın; sağlayıcı beklenmesini isterse program, burada ne yazarsa yazsın bekler.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Hesap</translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation>Dakikada istek</translation>
    </message>
    <message>
        <source>At the same time</source>
        <translation>Aynı anda</translation>
    </message>
    <message>
        <source>Requests a minute of %1</source>
        <translation>Dakikada istek: %1</translation>
    </message>
    <message>
        <source>Requests at the same time of %1</source>
        <translation>Aynı anda istek: %1</translation>
    </message>
</context>
<context>
    <name>LinkOpener</name>
    <message>
        <source>The link was not followed. %1</source>
        <comment>a sentence tells why</comment>
        <translation>Bağlantı açılmadı. %1</translation>
    </message>
    <message>
        <source>Orderdeck opens lists of orders in files on this computer, and links that begin with “orderdeck:”; this was neither.</source>
        <translation>Orderdeck, bu bilgisayardaki dosyalarda bulunan sipariş listelerini ve “orderdeck:” ile başlayan bağlantıları açar; bu, ikisi de değildi.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>“%1” dosyası yok.</translation>
    </message>
</context>
<context>
    <name>LogSection</name>
    <message>
        <source>Log</source>
        <translation>Günlük</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Hiçbir şey</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Hatalar</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>İstekler</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Her şey</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Yazılacaklar</translation>
    </message>
    <message>
        <source>Requests are written down by name, host and time. Neither a key nor what is sent or answered ever is.</source>
        <translation>İsteklerin adı, sunucusu ve zamanı yazılır. Ne anahtar ne de gönderilen veya yanıtlanan içerik hiçbir zaman yazılmaz.</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>Günlüğü göster</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Klasörü aç</translation>
    </message>
    <message>
        <source>Open the folder of the log</source>
        <translation>Günlüğün klasörünü aç</translation>
    </message>
    <message>
        <source>Clear log</source>
        <translation>Günlüğü temizle</translation>
    </message>
    <message>
        <source>The log was cleared.</source>
        <translation>Günlük temizlendi.</translation>
    </message>
    <message>
        <source>Nothing was written down yet.</source>
        <translation>Henüz bir şey yazılmadı.</translation>
    </message>
    <message>
        <source>At most two files of 1 MB: %1</source>
        <translation>En çok iki dosya, her biri 1 MB: %1</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>%1. What was not asked for yet would not be asked for.</source>
        <extracomment>%1 what is asked for and how far it is</extracomment>
        <translation>%1. Henüz istenmemiş olanlar istenmeden kalır.</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>Yine de çık</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Klasörü göster</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>There is no order %1 in this account.</source>
        <translation>Bu hesapta %1 numaralı sipariş yok.</translation>
    </message>
    <message>
        <source>A link filled in this order. Look at it before you place it.</source>
        <translation>Bu siparişi bir bağlantı doldurdu. Vermeden önce gözden geçirin.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapor</translation>
    </message>
</context>
<context>
    <name>MarkupModel</name>
    <message>
        <source>Services without a category</source>
        <translation>Kategorisi olmayan hizmetler</translation>
    </message>
    <message>
        <source>Category %1</source>
        <translation>Kategori %1</translation>
    </message>
    <message>
        <source>Service %1</source>
        <translation>Hizmet %1</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>Tüm hizmetler</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>service id and name</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>not in the catalog</source>
        <translation>katalogda yok</translation>
    </message>
    <message>
        <source>No rule</source>
        <translation>Kural yok</translation>
    </message>
    <message>
        <source>For</source>
        <comment>what a rule of prices is for</comment>
        <translation>Kapsam</translation>
    </message>
    <message>
        <source>My price</source>
        <translation>Fiyatım</translation>
    </message>
</context>
<context>
    <name>MarkupPreview</name>
    <message>
        <source>What it makes of a service</source>
        <translation>Hizmete uygulanınca</translation>
    </message>
    <message>
        <source>Rate and my price</source>
        <translation>Fiyat ve fiyatım</translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s) follow this rule.</source>
        <translation>
            <numerusform>Bu kurala %Ln hizmet uyuyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Services without a rule have no price of mine.</source>
        <translation>Kuralı olmayan hizmetler için fiyatım yoktur.</translation>
    </message>
    <message>
        <source>No service follows this rule now.</source>
        <translation>Şu anda bu kurala uyan hizmet yok.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>service id and name</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 → no price</source>
        <comment>a rate</comment>
        <translation>%1 → fiyat yok</translation>
    </message>
    <message>
        <source>That would be below zero, or too long a number.</source>
        <translation>Bu, sıfırın altında veya fazla uzun bir sayı olurdu.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a rate and my price</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 a package</source>
        <comment>You earn $0.45</comment>
        <translation>%1 / paket</translation>
    </message>
    <message>
        <source>%1 per 1,000</source>
        <comment>You earn $0.45</comment>
        <translation>%1 / 1000 adet</translation>
    </message>
</context>
<context>
    <name>MarkupRuleEditor</name>
    <message>
        <source>How it is made</source>
        <translation>Nasıl hesaplanır</translation>
    </message>
    <message>
        <source>On top of the rate</source>
        <translation>Fiyatın üzerine</translation>
    </message>
    <message>
        <source>A price of its own</source>
        <translation>Kendi fiyatı</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Yuvarlama</translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation>En yakına</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Yukarı</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Aşağı</translation>
    </message>
    <message>
        <source>Percent on top</source>
        <translation>Eklenecek yüzde</translation>
    </message>
    <message>
        <source>Fixed amount on top</source>
        <translation>Eklenecek sabit tutar</translation>
    </message>
    <message>
        <source>Round to</source>
        <translation>Yuvarlama adımı</translation>
    </message>
    <message>
        <source>No rule</source>
        <translation>Kural yok</translation>
    </message>
    <message>
        <source>My price per 1,000</source>
        <translation>1000 adet için fiyatım</translation>
    </message>
    <message>
        <source>Not rounded</source>
        <translation>Yuvarlanmaz</translation>
    </message>
    <message>
        <source>Write a number such as 50 or %1.</source>
        <translation>50 veya %1 gibi bir sayı yazın.</translation>
    </message>
    <message>
        <source>At least −100: no more can be taken off.</source>
        <translation>En az −100: daha fazlası düşülemez.</translation>
    </message>
    <message>
        <source>Write a percentage, a fixed amount, or both.</source>
        <translation>Bir yüzde, sabit bir tutar veya ikisini birden yazın.</translation>
    </message>
    <message>
        <source>Write an amount such as 1 or %1.</source>
        <translation>1 veya %1 gibi bir tutar yazın.</translation>
    </message>
    <message>
        <source>A price cannot be below zero.</source>
        <translation>Fiyat sıfırdan küçük olamaz.</translation>
    </message>
</context>
<context>
    <name>MarkupSubjectField</name>
    <message>
        <source>Category, service or ID</source>
        <translation>Kategori, hizmet veya numara</translation>
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
        <translation>Fiyat − %%1</translation>
    </message>
    <message>
        <source>Rate + %1%</source>
        <translation>Fiyat + %%1</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Fiyat</translation>
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
        <translation>%1, yukarı yuvarlanır (adım %2)</translation>
    </message>
    <message>
        <source>%1, rounded down to %2</source>
        <translation>%1, aşağı yuvarlanır (adım %2)</translation>
    </message>
    <message>
        <source>%1, rounded to %2</source>
        <translation>%1, yuvarlanır (adım %2)</translation>
    </message>
    <message>
        <source>You lose %1</source>
        <translation>Zararınız %1</translation>
    </message>
    <message>
        <source>You earn %1</source>
        <translation>Kazancınız %1</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Message</source>
        <translation>İleti</translation>
    </message>
</context>
<context>
    <name>MyPriceCell</name>
    <message>
        <source>This service&apos;s own rule: %1
%2</source>
        <translation>Bu hizmetin kendi kuralı: %1
%2</translation>
    </message>
    <message>
        <source>The rule of its category: %1
%2</source>
        <translation>Kategorisinin kuralı: %1
%2</translation>
    </message>
    <message>
        <source>The rule of the account: %1
%2</source>
        <translation>Hesabın kuralı: %1
%2</translation>
    </message>
    <message>
        <source>No price of mine</source>
        <translation>Fiyatım yok</translation>
    </message>
</context>
<context>
    <name>MyPrices</name>
    <message numerus="yes">
        <source>%Ln service(s) have no price.</source>
        <translation>
            <numerusform>%Ln hizmetin fiyatı yok.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was copied: no service is shown.</source>
        <translation>Hiçbir şey kopyalanmadı: gösterilen hizmet yok.</translation>
    </message>
    <message>
        <source>Nothing was copied: no rule gives these services a price. Make one with “My prices…”.</source>
        <translation>Hiçbir şey kopyalanmadı: bu hizmetlere fiyat veren bir kural yok. “Fiyatlarım…” ile bir kural oluşturun.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln price(s).</source>
        <translation>
            <numerusform>%Ln fiyat kopyalandı.</numerusform>
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
        <translation>Fiyatlarım · %1</translation>
    </message>
    <message>
        <source>What you ask for when you sell on. The nearest rule counts: the service&apos;s, else that of its category, else that of all services.</source>
        <translation>Yeniden satarken istediğiniz fiyat. En yakın kural geçerlidir: hizmetinki, o yoksa kategorisininki, o da yoksa tüm hizmetlerinki.</translation>
    </message>
    <message>
        <source>Remove rule</source>
        <translation>Kuralı kaldır</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>No category or service is found by “%1”.</source>
        <translation>“%1” için kategori veya hizmet bulunamadı.</translation>
    </message>
    <message>
        <source>Shown as soon as the numbers can be read.</source>
        <translation>Sayılar okunabilir olunca gösterilir.</translation>
    </message>
    <message>
        <source>Add a rule for</source>
        <translation>Kural ekle</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Kurallar</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Önizleme</translation>
    </message>
    <message>
        <source>Choose a rule first.</source>
        <translation>Önce bir kural seçin.</translation>
    </message>
    <message>
        <source>The catalog is not there yet.</source>
        <translation>Katalog henüz gelmedi.</translation>
    </message>
    <message>
        <source>The rule was removed: %1.</source>
        <translation>Kural kaldırıldı: %1.</translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message>
        <source>Services</source>
        <translation>Hizmetler</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Siparişler</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Bakiye</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>The page that ranks services by what their orders did</extracomment>
        <translation>Karne</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) need attention</source>
        <translation>
            <numerusform>%n sipariş ilginizi bekliyor</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NeighbourList</name>
    <message>
        <source>Orders around it</source>
        <translation>Yakındaki siparişler</translation>
    </message>
    <message>
        <source>no id</source>
        <translation>numara yok</translation>
    </message>
    <message>
        <source>this order</source>
        <translation>bu sipariş</translation>
    </message>
</context>
<context>
    <name>NotPlacedChoice</name>
    <message>
        <source>Write down as not sent</source>
        <translation>Gönderilmedi olarak kaydet</translation>
    </message>
    <message>
        <source>The order becomes “Not sent”. Nothing is sent by that; you can send it again afterwards, or leave it. If the provider took it after all, sending it again pays twice.</source>
        <translation>Sipariş “Gönderilmedi” olur. Bununla hiçbir şey gönderilmez; siparişi sonra yeniden gönderebilir veya öyle bırakabilirsiniz. Sağlayıcı siparişi aslında aldıysa yeniden göndermek iki kez ödemek demektir.</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Uyarı</translation>
    </message>
    <message>
        <source>Not placed all the same</source>
        <translation>Yine de verilmedi</translation>
    </message>
</context>
<context>
    <name>NoticesSection</name>
    <message>
        <source>Notices</source>
        <translation>Bildirimler</translation>
    </message>
    <message>
        <source>Show notices on the desktop</source>
        <translation>Masaüstünde bildirim göster</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Sessiz saatler</translation>
    </message>
    <message>
        <source>Try a notice</source>
        <translation>Bildirimi dene</translation>
    </message>
    <message>
        <source>Keep running in the tray when the window is closed</source>
        <translation>Pencere kapatılınca tepside çalışmayı sürdür</translation>
    </message>
    <message>
        <source>Start with the system</source>
        <translation>Sistemle birlikte başlat</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Sessizlik başlangıcı</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from one time to another</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Sessizlik bitişi</translation>
    </message>
    <message>
        <source>What happens meanwhile is told afterwards, in one notice.</source>
        <translation>Bu sırada olanlar sonradan tek bir bildirimle haber verilir.</translation>
    </message>
    <message>
        <source>This desktop shows no notices. What happened is listed under the bell at the top.</source>
        <translation>Bu masaüstü bildirim göstermiyor. Olanlar yukarıdaki zilin altında listelenir.</translation>
    </message>
    <message>
        <source>One for many things that happen together, and none while you look at the window. All of it is listed under the bell at the top.</source>
        <translation>Birlikte olan birçok şey için tek bildirim gösterilir; siz pencereye bakarken hiç gösterilmez. Hepsi yukarıdaki zilin altında listelenir.</translation>
    </message>
    <message>
        <source>Orders are watched on. The icon in the tray brings the window back, and its menu quits.</source>
        <translation>Siparişler izlenmeye devam eder. Tepsideki simge pencereyi geri getirir, menüsünden çıkılır.</translation>
    </message>
    <message>
        <source>This desktop has no tray now: closing the window ends Orderdeck.</source>
        <translation>Bu masaüstünde şu anda tepsi yok: pencereyi kapatmak Orderdeck’i sonlandırır.</translation>
    </message>
    <message>
        <source>That could not be changed: %1</source>
        <translation>Bu değiştirilemedi: %1</translation>
    </message>
    <message>
        <source>The system starts another Orderdeck now: %1</source>
        <translation>Sistem şimdi başka bir Orderdeck’i başlatıyor: %1</translation>
    </message>
    <message>
        <source>In the tray, where there is one.</source>
        <translation>Tepsi varsa tepside.</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>Notices work</source>
        <translation>Bildirimler çalışıyor</translation>
    </message>
    <message>
        <source>Orderdeck tells here what happened to your orders.</source>
        <translation>Orderdeck, siparişlerinizde olanları burada haber verir.</translation>
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
        <translation>Defter açılıyor. Orderdeck güncellendikten sonra defter önce kopyalanır ve yeni sürüme uyarlanır; bu bir dakika sürebilir. O zamana dek hiçbir şey sipariş edilmez veya istenmez.</translation>
    </message>
</context>
<context>
    <name>OrderActions</name>
    <message>
        <source>Choose an order first.</source>
        <translation>Önce bir sipariş seçin.</translation>
    </message>
    <message>
        <source>The provider gave no order id: there is nothing to ask about.</source>
        <translation>Sağlayıcı sipariş numarası vermedi: sorulacak bir şey yok.</translation>
    </message>
    <message>
        <source>Refill</source>
        <translation>Telafi</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>Siparişi iptal et</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Şimdi denetle</translation>
    </message>
    <message>
        <source>Order again</source>
        <translation>Tekrar sipariş</translation>
    </message>
    <message>
        <source>Order for another link</source>
        <translation>Başka bağlantıya sipariş</translation>
    </message>
    <message>
        <source>Add existing orders…</source>
        <translation>Mevcut siparişleri ekle…</translation>
    </message>
    <message>
        <source>The order was not sent again. %1</source>
        <translation>Sipariş yeniden gönderilmedi. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) checked.</source>
        <translation>
            <numerusform>%n sipariş denetlendi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one order first.</source>
        <translation>Önce bir tek sipariş seçin.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) belong to an account that was removed: nothing was asked.</source>
        <translation>
            <numerusform>%n sipariş, kaldırılmış bir hesaba ait: hiçbir şey sorulmadı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n orders? What was delivered stays charged. This cannot be undone.</source>
        <translation>
            <numerusform>%n sipariş iptal edilsin mi? Teslim edilenin ücreti alınmış kalır. Bu geri alınamaz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n orders</source>
        <translation>
            <numerusform>%n siparişi iptal et</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderAsking</name>
    <message>
        <source>The ledger could not be written: %1</source>
        <translation>Defter yazılamadı: %1</translation>
    </message>
    <message>
        <source>Stopped before it was asked.</source>
        <translation>Sorulmadan durduruldu.</translation>
    </message>
    <message>
        <source>The order&apos;s account was removed.</source>
        <translation>Siparişin hesabı kaldırılmış.</translation>
    </message>
    <message>
        <source>The account was closed before the answer came.</source>
        <translation>Yanıt gelmeden hesap kapatıldı.</translation>
    </message>
    <message>
        <source>Not asked any more. %1</source>
        <translation>Artık sorulmadı. %1</translation>
    </message>
</context>
<context>
    <name>OrderCells</name>
    <message>
        <source>%1%</source>
        <translation>%%1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>bilinmiyor</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>yüzde %1</translation>
    </message>
    <message>
        <source>%1 percent, %2 of %3</source>
        <translation>yüzde %1, %2 / %3</translation>
    </message>
    <message>
        <source>nothing charged</source>
        <translation>ücret alınmadı</translation>
    </message>
    <message>
        <source>%1 expected</source>
        <translation>%1 bekleniyor</translation>
    </message>
    <message>
        <source>no order ID</source>
        <translation>sipariş no yok</translation>
    </message>
    <message>
        <source>not known; added %1</source>
        <translation>bilinmiyor; %1 eklendi</translation>
    </message>
    <message>
        <source>no refill</source>
        <translation>telafi yok</translation>
    </message>
    <message>
        <source>Cancel asked %1; the provider&apos;s status is still: %2</source>
        <extracomment>How long ago (&quot;3 hours ago&quot;), then the provider&apos;s word for the order&apos;s status</extracomment>
        <translation>İptal %1 istendi; sağlayıcıdaki durum hâlâ: %2</translation>
    </message>
    <message>
        <source>%1 · running far longer than this service usually takes</source>
        <translation>%1 · bu hizmetin olağan süresini çok aştı</translation>
    </message>
    <message>
        <source>Refill %1: %2, asked %3</source>
        <extracomment>A refill&apos;s id, its status and how long ago it was asked (&quot;3 hours ago&quot;)</extracomment>
        <translation>Telafi %1: %2, %3 istendi</translation>
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
        <translation>bildirilmedi</translation>
    </message>
    <message>
        <source>%1 remain</source>
        <translation>%1 kaldı</translation>
    </message>
    <message>
        <source>%1 delivered, %2 remain</source>
        <translation>%1 teslim edildi, %2 kaldı</translation>
    </message>
    <message>
        <source>%1, start count %2</source>
        <translation>%1, başlangıç %2</translation>
    </message>
    <message>
        <source>This is the order</source>
        <translation>Sipariş bu</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Karşılaştırma</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gönderilen</translation>
    </message>
    <message>
        <source>At the provider</source>
        <translation>Sağlayıcıda</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Ücret</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Miktar</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Sipariş %1</translation>
    </message>
    <message>
        <source>No order of this ledger has the id %1.</source>
        <translation>Bu defterde %1 numaralı sipariş yok.</translation>
    </message>
    <message>
        <source>This looks like another order. Take it only if you know better.</source>
        <translation>Bu, başka bir siparişe benziyor. Yalnızca doğrusunu biliyorsanız kabul edin.</translation>
    </message>
</context>
<context>
    <name>OrderDetails</name>
    <message>
        <source>Timeline</source>
        <translation>Zaman çizelgesi</translation>
    </message>
    <message>
        <source>Sections of the order</source>
        <translation>Siparişin bölümleri</translation>
    </message>
    <message>
        <source>Order details</source>
        <translation>Sipariş ayrıntıları</translation>
    </message>
    <message>
        <source>Drawn as soon as the provider reported what remains a second time.</source>
        <translation>Sağlayıcı kalanı ikinci kez bildirince çizilir.</translation>
    </message>
    <message>
        <source>How many were ordered is not known, so nothing can be drawn.</source>
        <translation>Kaç adet sipariş edildiği bilinmiyor, bu yüzden çizilecek bir şey yok.</translation>
    </message>
    <message>
        <source>Show less of the order</source>
        <translation>Siparişi kısaca göster</translation>
    </message>
    <message>
        <source>Show the order in full</source>
        <translation>Siparişi tam göster</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Metin olarak kopyala</translation>
    </message>
    <message>
        <source>Order again</source>
        <translation>Tekrar sipariş</translation>
    </message>
    <message>
        <source>Order for another link</source>
        <translation>Başka bağlantıya sipariş</translation>
    </message>
    <message>
        <source>TIMELINE</source>
        <translation>ZAMAN ÇİZELGESİ</translation>
    </message>
    <message>
        <source>DELIVERY</source>
        <translation>TESLİMAT</translation>
    </message>
    <message>
        <source>Show the delivery</source>
        <translation>Teslimatı göster</translation>
    </message>
    <message>
        <source>NOTES</source>
        <translation>NOTLAR</translation>
    </message>
    <message>
        <source>Show the notes</source>
        <translation>Notları göster</translation>
    </message>
    <message>
        <source>ORDERS MADE</source>
        <translation>OLUŞAN SİPARİŞLER</translation>
    </message>
    <message>
        <source>Show the orders made</source>
        <translation>Oluşan siparişleri göster</translation>
    </message>
</context>
<context>
    <name>OrderDraft</name>
    <message>
        <source>The charge is too large to be calculated.</source>
        <translation>Ücret hesaplanamayacak kadar büyük.</translation>
    </message>
    <message>
        <source>This is not a whole number. Type it like 1000, 1,000 or 1k.</source>
        <translation>Bu bir tam sayı değil. 1000, 1.000 veya 1k gibi yazın.</translation>
    </message>
    <message>
        <source>Enter at least %1.</source>
        <translation>En az %1 girin.</translation>
    </message>
    <message>
        <source>Order at least %1 for this service.</source>
        <translation>Bu hizmet için en az %1 sipariş edin.</translation>
    </message>
    <message>
        <source>Order at most %1 for this service.</source>
        <translation>Bu hizmet için en çok %1 sipariş edin.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Listeden birini seçin.</translation>
    </message>
    <message>
        <source>This is not a day. Type it as day/month/year, like 31/12/2030.</source>
        <translation>Bu bir tarih değil. Gün/ay/yıl olarak yazın, örneğin 31/12/2030.</translation>
    </message>
    <message>
        <source>This day has passed.</source>
        <translation>Bu gün geçti.</translation>
    </message>
    <message>
        <source>The maximum is less than the minimum.</source>
        <translation>En yüksek değer, en düşük değerden küçük.</translation>
    </message>
    <message>
        <source>Runs need an interval in minutes between them.</source>
        <translation>Tekrarların arasına dakika olarak bir aralık gerekir.</translation>
    </message>
    <message>
        <source>An interval needs a number of runs.</source>
        <translation>Aralık için tekrar sayısı gerekir.</translation>
    </message>
    <message>
        <source>A parameter&apos;s name holds only the letters A to Z, digits and underscores.</source>
        <translation>Parametre adında yalnızca A’dan Z’ye harfler, rakamlar ve alt çizgi bulunabilir.</translation>
    </message>
    <message>
        <source>The parameter “%1” is filled in by the program.</source>
        <translation>“%1” parametresini program doldurur.</translation>
    </message>
    <message>
        <source>The parameter “%1” is there twice.</source>
        <translation>“%1” parametresi iki kez var.</translation>
    </message>
    <message>
        <source>The parameter “%1” has no value.</source>
        <translation>“%1” parametresinin değeri yok.</translation>
    </message>
    <message>
        <source>A link has no spaces in it.</source>
        <translation>Bağlantıda boşluk olmaz.</translation>
    </message>
    <message>
        <source>The link holds invisible characters. Type it again.</source>
        <translation>Bağlantıda görünmeyen karakterler var. Yeniden yazın.</translation>
    </message>
    <message>
        <source>Links with “%1:” are not accepted, only http and https.</source>
        <translation>“%1:” ile başlayan bağlantılar kabul edilmez, yalnızca http ve https.</translation>
    </message>
    <message>
        <source>The link names no host.</source>
        <translation>Bağlantıda sunucu adı yok.</translation>
    </message>
</context>
<context>
    <name>OrderEvent</name>
    <message>
        <source>Refill pending</source>
        <translation>Telafi bekliyor</translation>
    </message>
    <message>
        <source>Refill in progress</source>
        <translation>Telafi işleniyor</translation>
    </message>
    <message>
        <source>Refill completed</source>
        <translation>Telafi tamamlandı</translation>
    </message>
    <message>
        <source>Refill rejected</source>
        <translation>Telafi reddedildi</translation>
    </message>
    <message>
        <source>Refill canceled</source>
        <translation>Telafi iptal edildi</translation>
    </message>
    <message>
        <source>Refill failed</source>
        <translation>Telafi başarısız oldu</translation>
    </message>
    <message>
        <source>Refill: %1</source>
        <translation>Telafi: %1</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>Yeniden gönderildi</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gönderildi</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Verildi</translation>
    </message>
    <message>
        <source>Placed as %1</source>
        <translation>%1 numarasıyla verildi</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Reddedildi</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>Reddedildi: %1</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Gönderilmedi</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Gönderilmedi: %1</translation>
    </message>
    <message>
        <source>May have been placed</source>
        <translation>Verilmiş olabilir</translation>
    </message>
    <message>
        <source>May have been placed: %1</source>
        <translation>Verilmiş olabilir: %1</translation>
    </message>
    <message>
        <source>Added by its id: %1</source>
        <translation>Numarasıyla eklendi: %1</translation>
    </message>
    <message>
        <source>Refill asked</source>
        <translation>Telafi istendi</translation>
    </message>
    <message>
        <source>Refill %1 asked</source>
        <translation>Telafi %1 istendi</translation>
    </message>
    <message>
        <source>Refill refused</source>
        <translation>Telafi isteği reddedildi</translation>
    </message>
    <message>
        <source>Refill refused: %1</source>
        <translation>Telafi isteği reddedildi: %1</translation>
    </message>
    <message>
        <source>Cancelling asked</source>
        <translation>İptal istendi</translation>
    </message>
    <message>
        <source>Cancelling refused</source>
        <translation>İptal isteği reddedildi</translation>
    </message>
    <message>
        <source>Cancelling refused: %1</source>
        <translation>İptal isteği reddedildi: %1</translation>
    </message>
    <message>
        <source>Refill not asked</source>
        <translation>Telafi istenmedi</translation>
    </message>
    <message>
        <source>Refill not asked: %1</source>
        <translation>Telafi istenmedi: %1</translation>
    </message>
    <message>
        <source>Refill may have been taken</source>
        <translation>Telafi kabul edilmiş olabilir</translation>
    </message>
    <message>
        <source>Refill may have been taken: %1</source>
        <translation>Telafi kabul edilmiş olabilir: %1</translation>
    </message>
    <message>
        <source>Cancelling not asked</source>
        <translation>İptal istenmedi</translation>
    </message>
    <message>
        <source>Cancelling not asked: %1</source>
        <translation>İptal istenmedi: %1</translation>
    </message>
    <message>
        <source>Cancelling may have been taken</source>
        <translation>İptal kabul edilmiş olabilir</translation>
    </message>
    <message>
        <source>Cancelling may have been taken: %1</source>
        <translation>İptal kabul edilmiş olabilir: %1</translation>
    </message>
    <message>
        <source>%1 delivered</source>
        <translation>%1 teslim edildi</translation>
    </message>
    <message>
        <source>%1, %2 delivered</source>
        <translation>%1, %2 teslim edildi</translation>
    </message>
    <message>
        <source>%1 → %2, %3 delivered</source>
        <translation>%1 → %2, %3 teslim edildi</translation>
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
        <translation>Tüm siparişler</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>İlgi bekliyor</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Teyitsiz</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Gönderilmedi</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Reddedildi</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Bekliyor</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>İşleniyor</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Kısmi</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Tamamlandı</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>İptal edildi</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Başarısız</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Diğer</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Gizlendi</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Arşivlendi</translation>
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
        <translation>Teslim</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Miktar</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Bilinmiyor</translation>
    </message>
    <message>
        <source>Start count</source>
        <translation>Başlangıç</translation>
    </message>
    <message>
        <source>Remains</source>
        <translation>Kalan</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Hız</translation>
    </message>
    <message>
        <source>Expected end</source>
        <translation>Tahmini bitiş</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Süre</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Veriliş</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Kayıt</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation>Son denetim</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation>%1 istendi</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Hizmet</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Bağlantı</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Fiyat</translation>
    </message>
    <message>
        <source>Provider’s word</source>
        <translation>Sağlayıcıya göre</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parametreler</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Dayanak</translation>
    </message>
</context>
<context>
    <name>OrderFeed</name>
    <message>
        <source>The reading was ended.</source>
        <translation>Okuma sonlandırıldı.</translation>
    </message>
</context>
<context>
    <name>OrderFile</name>
    <message>
        <source>This is no file of orders that can be opened again. Such a file is exported as CSV with all columns: its first line has the heads Account ID, Order ID, Parameters and others.</source>
        <translation>Bu, yeniden açılabilecek bir sipariş dosyası değil. Böyle bir dosya tüm sütunlarla CSV olarak dışa aktarılır: ilk satırında Account ID, Order ID, Parameters ve diğer başlıklar bulunur.</translation>
    </message>
    <message>
        <source>“%1” cannot be read as %2.</source>
        <translation>“%1”, %2 olarak okunamıyor.</translation>
    </message>
    <message>
        <source>The time of recording is missing.</source>
        <translation>Kayıt zamanı eksik.</translation>
    </message>
    <message>
        <source>It was placed, but its order id is missing.</source>
        <translation>Verilmiş, ama sipariş numarası eksik.</translation>
    </message>
</context>
<context>
    <name>OrderFileSheet</name>
    <message>
        <source>Lines that cannot be read</source>
        <translation>Okunamayan satırlar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>Add orders</source>
        <translation>Siparişleri ekle</translation>
    </message>
    <message>
        <source>Open a file of orders</source>
        <translation>Sipariş dosyası aç</translation>
    </message>
    <message>
        <source>%1: orders that were exported as CSV with all columns. What this ledger holds already is not added again; what is still running is followed from then on.</source>
        <translation>%1: tüm sütunlarla CSV olarak dışa aktarılmış siparişler. Bu defterde zaten olanlar yeniden eklenmez; hâlâ sürenler o andan sonra izlenir.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>İlerleme</translation>
    </message>
    <message>
        <source>Account for the orders of %1</source>
        <translation>%1 siparişleri için hesap</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Atla</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Hiçbir şey eklenmedi.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) added.</source>
        <translation>
            <numerusform>%Ln sipariş eklendi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. %1 Open the file again to go on.</source>
        <translation>Durduruldu. %1 Devam etmek için dosyayı yeniden açın.</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Dosya okunuyor…</translation>
    </message>
    <message>
        <source>Comparing with the ledger: %1 of %2…</source>
        <translation>Defterle karşılaştırılıyor: %1 / %2…</translation>
    </message>
    <message>
        <source>Adding order %1 of %2…</source>
        <translation>Sipariş ekleniyor: %1 / %2…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) are in the ledger already.</source>
        <translation>
            <numerusform>%Ln sipariş zaten defterde.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing new in this file.</source>
        <translation>Bu dosyada yeni bir şey yok.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new order(s).</source>
        <translation>
            <numerusform>%Ln yeni sipariş.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Satır %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>Ve %Ln tane daha.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln sipariş</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s), %1 new</source>
        <translation>
            <numerusform>%Ln sipariş, %1 yeni</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has no order that could be added.</source>
        <translation>Dosyada eklenebilecek sipariş yok.</translation>
    </message>
</context>
<context>
    <name>OrderFilters</name>
    <message>
        <source>Statuses</source>
        <translation>Durumlar</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtreler</translation>
    </message>
    <message>
        <source>Enter or Space chooses a row, and gives it up again.</source>
        <translation>Enter veya Boşluk bir satırı seçer, bir daha basınca bırakır.</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Tüm hesaplar</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Son %n gün</numerusform>
        </translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>%1 ve sonrası</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>%1 ve öncesi</translation>
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
        <translation>Bugün</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Son %n gün</numerusform>
        </translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Veriliş</translation>
    </message>
    <message>
        <source>Range of days…</source>
        <translation>Gün aralığı…</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Hizmet</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Hesap</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Tüm hesaplar</translation>
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
            <numerusform>%1, %n sipariş</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderHead</name>
    <message>
        <source>Send again</source>
        <translation>Yeniden gönder</translation>
    </message>
    <message>
        <source>Look into this order</source>
        <translation>Bu siparişi incele</translation>
    </message>
    <message>
        <source>The provider’s answer</source>
        <translation>Sağlayıcının yanıtı</translation>
    </message>
    <message>
        <source>No order chosen</source>
        <translation>Sipariş seçilmedi</translation>
    </message>
    <message>
        <source>No order id</source>
        <translation>Sipariş no yok</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Sipariş %1</translation>
    </message>
    <message>
        <source>Made by order %1</source>
        <translation>Kaynağı: sipariş %1</translation>
    </message>
</context>
<context>
    <name>OrderIds</name>
    <message>
        <source>The range %1 is too large.</source>
        <translation>%1 aralığı fazla büyük.</translation>
    </message>
    <message>
        <source>The range %1 runs backwards.</source>
        <translation>%1 aralığı tersine gidiyor.</translation>
    </message>
    <message>
        <source>The range %1 holds %2 ids; at most %3 can be added at a time.</source>
        <translation>%1 aralığında %2 numara var; bir kerede en çok %3 tanesi eklenebilir.</translation>
    </message>
    <message>
        <source>There are more than %1 ids; at most so many can be added at a time.</source>
        <translation>%1 taneden fazla numara var; bir kerede en çok bu kadarı eklenebilir.</translation>
    </message>
</context>
<context>
    <name>OrderImport</name>
    <message>
        <source>The provider did not answer about this order.</source>
        <translation>Sağlayıcı bu sipariş hakkında yanıt vermedi.</translation>
    </message>
</context>
<context>
    <name>OrderInquiry</name>
    <message>
        <source>Looked into by hand: it was not placed.</source>
        <translation>Elle incelendi: sipariş verilmemiş.</translation>
    </message>
</context>
<context>
    <name>OrderLanguage</name>
    <message>
        <source>Status, as in status:partial</source>
        <translation>Durum, örnek: status:partial</translation>
    </message>
    <message>
        <source>Service, as in service:101 or service:followers</source>
        <translation>Hizmet, örnek: service:101 veya service:followers</translation>
    </message>
    <message>
        <source>When it was placed, as in placed:7d</source>
        <translation>Ne zaman verildiği, örnek: placed:7d</translation>
    </message>
    <message>
        <source>What it cost, as in charge&gt;0.5 or charge:0.1..0.5</source>
        <translation>Ücreti, örnek: charge&gt;0.5 veya charge:0.1..0.5</translation>
    </message>
    <message>
        <source>A tag of your own, as in tag:client</source>
        <translation>Kendi etiketiniz, örnek: tag:client</translation>
    </message>
    <message>
        <source>Account, as in account:&quot;my panel&quot;</source>
        <translation>Hesap, örnek: account:&quot;my panel&quot;</translation>
    </message>
    <message>
        <source>One side or the other</source>
        <translation>Bir taraf veya öteki</translation>
    </message>
    <message>
        <source>A person should look</source>
        <translation>Bakılması gereken</translation>
    </message>
    <message>
        <source>Pending or in progress</source>
        <translation>Bekleyen veya işlenen</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Başlamamış</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>İşleniyor</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Tamamlandı</translation>
    </message>
    <message>
        <source>Delivered in part</source>
        <translation>Kısmen teslim edildi</translation>
    </message>
    <message>
        <source>Canceled or refunded</source>
        <translation>İptal veya iade edildi</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Başarısız</translation>
    </message>
    <message>
        <source>May have been placed</source>
        <translation>Verilmiş olabilir</translation>
    </message>
    <message>
        <source>Never sent</source>
        <translation>Hiç gönderilmedi</translation>
    </message>
    <message>
        <source>Rejected by the provider</source>
        <translation>Sağlayıcı reddetti</translation>
    </message>
    <message>
        <source>Any other word of a provider</source>
        <translation>Sağlayıcının bildirdiği başka bir durum</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Dün</translation>
    </message>
    <message>
        <source>In the last 24 hours</source>
        <translation>Son 24 saatte</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>Son 7 günde</translation>
    </message>
    <message>
        <source>In the last 30 days</source>
        <translation>Son 30 günde</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Hesap</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiket</translation>
    </message>
    <message>
        <source>No bracket was opened before this one.</source>
        <translation>Bundan önce açılmış parantez yok.</translation>
    </message>
    <message>
        <source>The quotation mark is not closed.</source>
        <translation>Tırnak kapatılmamış.</translation>
    </message>
    <message>
        <source>Something must stand on both sides of OR.</source>
        <translation>OR sözcüğünün iki yanında da bir şey olmalıdır.</translation>
    </message>
    <message>
        <source>There are too many brackets within brackets.</source>
        <translation>İç içe çok fazla parantez var.</translation>
    </message>
    <message>
        <source>The bracket is not closed.</source>
        <translation>Parantez kapatılmamış.</translation>
    </message>
    <message>
        <source>Nothing stands between the brackets.</source>
        <translation>Parantezin içinde bir şey yok.</translation>
    </message>
    <message>
        <source>“%1” is no status. Write pending, progress, running, completed, partial, canceled, failed, rejected, unconfirmed, notsent, other, hidden, archived or attention.</source>
        <translation>“%1” bir durum değil. Şunlardan birini yazın: pending, progress, running, completed, partial, canceled, failed, rejected, unconfirmed, notsent, other, hidden, archived veya attention.</translation>
    </message>
    <message>
        <source>No account is called “%1”.</source>
        <translation>“%1” adlı bir hesap yok.</translation>
    </message>
    <message>
        <source>The range “%1” ends before it begins.</source>
        <translation>“%1” aralığı başlamadan bitiyor.</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write today, 7d, 24h, 2026-11-01 or 2026-11-01..2026-11-20.</source>
        <translation>“%1” bir zaman değil. today, 7d, 24h, 2026-11-01 veya 2026-11-01..2026-11-20 yazın.</translation>
    </message>
    <message>
        <source>“%1” is not an amount. Write it like 0.5 or 0.1..0.5.</source>
        <translation>“%1” bir tutar değil. 0.5 veya 0.1..0.5 gibi yazın.</translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <translation>Burada bir değer eksik.</translation>
    </message>
    <message>
        <source>This takes a colon: only the charge is compared.</source>
        <translation>Burada iki nokta üst üste kullanılır: yalnızca ücret karşılaştırılır.</translation>
    </message>
</context>
<context>
    <name>OrderLanguageHelp</name>
    <message>
        <source>Part of an order id, link or service name</source>
        <translation>Sipariş numarasının, bağlantının veya hizmet adının bir parçası</translation>
    </message>
    <message>
        <source>Both words, in any order</source>
        <translation>İki sözcük de, sırası önemsiz</translation>
    </message>
    <message>
        <source>Exactly these words</source>
        <translation>Tam bu sözcükler</translation>
    </message>
    <message>
        <source>Without this word</source>
        <translation>Bu sözcük olmadan</translation>
    </message>
    <message>
        <source>One of the two</source>
        <translation>İkisinden biri</translation>
    </message>
    <message>
        <source>Brackets say what belongs together</source>
        <translation>Parantezler neyin birlikte olduğunu gösterir</translation>
    </message>
    <message>
        <source>In this status</source>
        <translation>Bu durumda olan</translation>
    </message>
    <message>
        <source>A person should look</source>
        <translation>Bakılması gereken</translation>
    </message>
    <message>
        <source>Put away; so status:archived</source>
        <translation>Gizlenen; aynı biçimde status:archived</translation>
    </message>
    <message>
        <source>Of the service with this id</source>
        <translation>Bu numaralı hizmetten</translation>
    </message>
    <message>
        <source>The service’s name has these words</source>
        <translation>Hizmetin adında bu sözcükler var</translation>
    </message>
    <message>
        <source>Placed today; so yesterday, 24h, 2w</source>
        <translation>Bugün verilen; aynı biçimde yesterday, 24h, 2w</translation>
    </message>
    <message>
        <source>Placed in the last 7 days</source>
        <translation>Son 7 günde verilen</translation>
    </message>
    <message>
        <source>Placed in these days</source>
        <translation>Bu günlerde verilen</translation>
    </message>
    <message>
        <source>Cost more than 0.5</source>
        <translation>Ücreti 0.5 değerinden fazla</translation>
    </message>
    <message>
        <source>Cost from 0.1 to 0.5</source>
        <translation>Ücreti 0.1 ile 0.5 arasında</translation>
    </message>
    <message>
        <source>With this tag of yours; so -tag: without it</source>
        <translation>Bu etiketinizi taşıyan; -tag: ise taşımayan</translation>
    </message>
    <message>
        <source>A tag begins like this; tag:* with any tag</source>
        <translation>Etiketi böyle başlayan; tag:* ise herhangi bir etiketi olan</translation>
    </message>
    <message>
        <source>Of the accounts whose name has this word</source>
        <translation>Adında bu sözcük olan hesaplardan</translation>
    </message>
</context>
<context>
    <name>OrderMoney</name>
    <message>
        <source>%1 dearer than expected</source>
        <translation>Beklenenden %1 daha pahalı</translation>
    </message>
    <message>
        <source>%1 cheaper than expected</source>
        <translation>Beklenenden %1 daha ucuz</translation>
    </message>
    <message>
        <source>Charged in %1, though the price was in %2: the two are not compared.</source>
        <translation>Ücret %1, fiyat ise %2 cinsinden: ikisi karşılaştırılmaz.</translation>
    </message>
    <message>
        <source>%1 back: %2 of %3 not delivered</source>
        <translation>%1 iade: %3 adedin %2 tanesi teslim edilmedi</translation>
    </message>
    <message>
        <source>%1 back</source>
        <translation>%1 iade</translation>
    </message>
    <message>
        <source>Not seen in the provider’s charge: %1 of %2 not delivered, worth %3</source>
        <translation>Sağlayıcının ücretine yansımamış: %2 adedin %1 tanesi teslim edilmedi, değeri %3</translation>
    </message>
    <message>
        <source>Not seen in the provider’s charge</source>
        <translation>Sağlayıcının ücretine yansımamış</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Ücret</translation>
    </message>
    <message>
        <source>Nothing; %1 was expected</source>
        <translation>Yok; %1 bekleniyordu</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Bilinmiyor</translation>
    </message>
    <message>
        <source>Expected charge</source>
        <translation>Beklenen ücret</translation>
    </message>
    <message>
        <source>at most %1 a post</source>
        <translation>gönderi başına en çok %1</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Fark</translation>
    </message>
    <message>
        <source>Money back</source>
        <translation>İade</translation>
    </message>
</context>
<context>
    <name>OrderNotesView</name>
    <message>
        <source>Order notes</source>
        <translation>Sipariş notları</translation>
    </message>
    <message>
        <source>Your own words about this order</source>
        <translation>Bu sipariş hakkında kendi sözleriniz</translation>
    </message>
    <message>
        <source>Not saved yet, it is tried again: %1</source>
        <translation>Henüz kaydedilmedi, yeniden denenecek: %1</translation>
    </message>
</context>
<context>
    <name>OrderPlacer</name>
    <message>
        <source>The program was closed before this order was sent.</source>
        <translation>Bu sipariş gönderilmeden program kapatıldı.</translation>
    </message>
    <message>
        <source>The outcome of an order could not be written down yet. No other order is sent before it is.</source>
        <translation>Bir siparişin sonucu henüz kaydedilemedi. Kaydedilmeden başka sipariş gönderilmez.</translation>
    </message>
</context>
<context>
    <name>OrderRules</name>
    <message>
        <source>The order is still being sent.</source>
        <translation>Sipariş hâlâ gönderiliyor.</translation>
    </message>
    <message>
        <source>The provider rejected the order.</source>
        <translation>Sağlayıcı siparişi reddetti.</translation>
    </message>
    <message>
        <source>The order was not sent.</source>
        <translation>Sipariş gönderilmedi.</translation>
    </message>
    <message>
        <source>It is not known yet whether the order was placed.</source>
        <translation>Siparişin verilip verilmediği henüz bilinmiyor.</translation>
    </message>
    <message>
        <source>The service offers no refill.</source>
        <translation>Hizmet telafi sunmuyor.</translation>
    </message>
    <message>
        <source>The order is not completed yet.</source>
        <translation>Sipariş henüz tamamlanmadı.</translation>
    </message>
    <message>
        <source>Only completed and partial orders can be refilled; this one is: %1.</source>
        <translation>Yalnızca tamamlanan ve kısmi siparişler telafi edilebilir; bunun durumu: %1.</translation>
    </message>
    <message>
        <source>A refill of this order has been asked and is not finished.</source>
        <translation>Bu sipariş için telafi istendi ve henüz bitmedi.</translation>
    </message>
    <message>
        <source>A refill of this order was asked %1 and is not finished: %2.</source>
        <extracomment>How long ago (&quot;3 hours ago&quot;), then the refill&apos;s status</extracomment>
        <translation>Bu sipariş için %1 telafi istendi ve henüz bitmedi: %2.</translation>
    </message>
    <message>
        <source>The service offers no cancelling.</source>
        <translation>Hizmet iptal sunmuyor.</translation>
    </message>
    <message>
        <source>The order has ended already: %1.</source>
        <translation>Sipariş zaten sonlandı: %1.</translation>
    </message>
    <message>
        <source>Cancelling has been asked; the provider has not confirmed it yet.</source>
        <translation>İptal istendi; sağlayıcı henüz onaylamadı.</translation>
    </message>
    <message>
        <source>Cancelling was asked %1; the provider has not confirmed it yet.</source>
        <extracomment>How long ago (&quot;3 hours ago&quot;)</extracomment>
        <translation>İptal %1 istendi; sağlayıcı henüz onaylamadı.</translation>
    </message>
    <message>
        <source>The order was placed already.</source>
        <translation>Sipariş zaten verildi.</translation>
    </message>
    <message>
        <source>The order was added by its id: its service and link are not known.</source>
        <translation>Sipariş numarasıyla eklendi: hizmeti ve bağlantısı bilinmiyor.</translation>
    </message>
</context>
<context>
    <name>OrderShelving</name>
    <message>
        <source>Hide</source>
        <translation>Gizle</translation>
    </message>
    <message>
        <source>Only orders that have ended, refills too, can be hidden.</source>
        <translation>Yalnızca telafileriyle birlikte sonlanmış siparişler gizlenebilir.</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Yeniden göster</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Kalıcı olarak sil…</translation>
    </message>
    <message>
        <source>Only hidden or archived orders can be deleted. Hide them first.</source>
        <translation>Yalnızca gizlenen veya arşivlenen siparişler silinebilir. Önce gizleyin.</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln again</source>
        <translation>
            <numerusform>%Ln siparişin tümünü yeniden göster</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all of these again</source>
        <translation>Bunların tümünü yeniden göster</translation>
    </message>
    <message numerus="yes">
        <source>Delete all %Ln for good…</source>
        <translation>
            <numerusform>%Ln siparişin tümünü kalıcı olarak sil…</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete all of these for good…</source>
        <translation>Bunların tümünü kalıcı olarak sil…</translation>
    </message>
    <message numerus="yes">
        <source>Hide all %Ln shown</source>
        <translation>
            <numerusform>Gösterilen %Ln siparişi gizle</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide all that are shown</source>
        <translation>Gösterilenlerin tümünü gizle</translation>
    </message>
    <message>
        <source>Other orders are being put away. Wait until that is done, or stop it.</source>
        <translation>Başka siparişler gizleniyor veya arşivleniyor. Bitmesini bekleyin veya durdurun.</translation>
    </message>
    <message>
        <source>Hiding orders</source>
        <translation>Siparişler gizleniyor</translation>
    </message>
    <message>
        <source>Archiving orders</source>
        <translation>Siparişler arşivleniyor</translation>
    </message>
    <message>
        <source>Showing orders again</source>
        <translation>Siparişler yeniden gösteriliyor</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) hidden.</source>
        <translation>
            <numerusform>%Ln sipariş gizlendi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) archived.</source>
        <translation>
            <numerusform>%Ln sipariş arşivlendi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) shown again.</source>
        <translation>
            <numerusform>%Ln sipariş yeniden gösterildi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) stay: they have not ended.</source>
        <translation>
            <numerusform>%Ln sipariş yerinde kaldı: sonlanmamış.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a file of orders</source>
        <translation>Sipariş dosyası aç</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tüm dosyalar (*)</translation>
    </message>
</context>
<context>
    <name>OrderStatus</name>
    <message>
        <source>Not known yet</source>
        <translation>Henüz bilinmiyor</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Bekliyor</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>İşleniyor</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Tamamlandı</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Kısmi</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>İptal edildi</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>İade edildi</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Başarısız</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Duraklatıldı</translation>
    </message>
</context>
<context>
    <name>OrderTagging</name>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message numerus="yes">
        <source>Tags and notes of %n order(s)</source>
        <translation>
            <numerusform>%n siparişin etiketleri ve notları</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiketler</translation>
    </message>
    <message>
        <source>Add to the notes of each</source>
        <translation>Her birinin notlarına ekle</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 / %3)</translation>
    </message>
    <message>
        <source>Only some of them have: %1</source>
        <translation>Yalnızca bazılarında var: %1</translation>
    </message>
    <message>
        <source>Add or remove a tag first.</source>
        <translation>Önce bir etiket ekleyin veya kaldırın.</translation>
    </message>
    <message numerus="yes">
        <source>Tags and notes of %n order(s) saved.</source>
        <translation>
            <numerusform>%n siparişin etiketleri ve notları kaydedildi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderTextCopy</name>
    <message numerus="yes">
        <source>Choose at most %Ln order(s) to be copied as text.</source>
        <translation>
            <numerusform>Metin olarak kopyalamak için en çok %Ln sipariş seçin.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderTicket</name>
    <message>
        <source>No service chosen</source>
        <translation>Hizmet seçilmedi</translation>
    </message>
    <message>
        <source>Choose a service in the table and its order form opens here.</source>
        <translation>Tablodan bir hizmet seçin; sipariş formu burada açılır.</translation>
    </message>
    <message>
        <source>Order ticket</source>
        <translation>Sipariş formu</translation>
    </message>
    <message>
        <source>Why nothing can be placed</source>
        <translation>Neden sipariş verilemediği</translation>
    </message>
    <message>
        <source>Place order</source>
        <translation>Sipariş ver</translation>
    </message>
    <message>
        <source>Waiting for the ledger…</source>
        <translation>Defter bekleniyor…</translation>
    </message>
    <message>
        <source>Waiting for the API key…</source>
        <translation>API anahtarı bekleniyor…</translation>
    </message>
    <message>
        <source>Placing…</source>
        <translation>Veriliyor…</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>An order for this link may have been placed. Look at Orders › Unconfirmed before you place another one.</source>
        <translation>Bu bağlantı için bir sipariş verilmiş olabilir. Yenisini vermeden önce Siparişler › Teyitsiz listesine bakın.</translation>
    </message>
    <message>
        <source>Order %1 for this link is still running. A second one may be refused, or counted together with it.</source>
        <translation>Bu bağlantı için %1 numaralı sipariş hâlâ sürüyor. İkincisi reddedilebilir veya onunla birlikte sayılabilir.</translation>
    </message>
    <message>
        <source>An order for this link is being sent.</source>
        <translation>Bu bağlantı için bir sipariş gönderiliyor.</translation>
    </message>
    <message>
        <source>The price went from %1 to %2.</source>
        <translation>Fiyat değişti: %1 → %2.</translation>
    </message>
    <message>
        <source>The price went from %1 to %2 per 1,000.</source>
        <translation>1000 adet fiyatı değişti: %1 → %2.</translation>
    </message>
    <message>
        <source>The price went from %1 to %2 per 1,000: this order now costs %3.</source>
        <translation>1000 adet fiyatı değişti: %1 → %2. Bu siparişin ücreti artık %3.</translation>
    </message>
    <message>
        <source>Order %1 placed · %2</source>
        <translation>Sipariş %1 verildi · %2</translation>
    </message>
    <message>
        <source>Order %1 placed</source>
        <translation>Sipariş %1 verildi</translation>
    </message>
    <message>
        <source>The order was not taken. %1 In the ledger it is order %2.</source>
        <translation>Sipariş kabul edilmedi. %1 Defterdeki sipariş: %2.</translation>
    </message>
    <message>
        <source>The order was not taken. %1</source>
        <translation>Sipariş kabul edilmedi. %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 a post</source>
        <translation>gönderi başına %1</translation>
    </message>
    <message>
        <source>My price per 1,000: %1</source>
        <translation>1000 adet için fiyatım: %1</translation>
    </message>
    <message>
        <source>My price: %1 · You earn %2</source>
        <translation>Fiyatım: %1 · Kazancınız %2</translation>
    </message>
    <message>
        <source>My price: %1 · You lose %2</source>
        <translation>Fiyatım: %1 · Zararınız %2</translation>
    </message>
    <message>
        <source>Place another one anyway</source>
        <translation>Yine de bir tane daha ver</translation>
    </message>
    <message>
        <source>Place at the new price</source>
        <translation>Yeni fiyattan ver</translation>
    </message>
    <message>
        <source>The order was not sent; you can place it again. %1</source>
        <translation>Sipariş gönderilmedi; yeniden verebilirsiniz. %1</translation>
    </message>
    <message>
        <source>This order may have been placed. It will not be sent again by itself. Look at Orders › Unconfirmed.</source>
        <translation>Bu sipariş verilmiş olabilir. Kendiliğinden yeniden gönderilmez. Siparişler › Teyitsiz listesine bakın.</translation>
    </message>
    <message>
        <source>The order could not be written down, so nothing was sent. %1</source>
        <translation>Sipariş kaydedilemedi, bu yüzden hiçbir şey gönderilmedi. %1</translation>
    </message>
    <message>
        <source>The provider took the order as %1, but that could not be written down yet. Keep the number.</source>
        <translation>Sağlayıcı siparişi %1 numarasıyla aldı, ama bu henüz kaydedilemedi. Numarayı saklayın.</translation>
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
        <translation>Denetlenecek bir şey yok: yalnızca numarası olan siparişler sorulabilir.</translation>
    </message>
    <message>
        <source>It is being asked already; there is no answer yet.</source>
        <translation>Zaten soruluyor; henüz yanıt yok.</translation>
    </message>
    <message>
        <source>The provider did not answer for this order.</source>
        <translation>Sağlayıcı bu sipariş için yanıt vermedi.</translation>
    </message>
    <message>
        <source>Stopped before it was asked.</source>
        <translation>Sorulmadan durduruldu.</translation>
    </message>
    <message>
        <source>Order %1: %2</source>
        <translation>Sipariş %1: %2</translation>
    </message>
    <message>
        <source>Refill %1: %2</source>
        <translation>Telafi %1: %2</translation>
    </message>
</context>
<context>
    <name>OrderWords</name>
    <message>
        <source>Cancel asked</source>
        <translation>İptal istendi</translation>
    </message>
    <message>
        <source>%1, late</source>
        <extracomment>A status of an order that runs far longer than its service usually takes.</extracomment>
        <translation>%1, gecikti</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>İstendi</translation>
    </message>
</context>
<context>
    <name>OrdersExport</name>
    <message>
        <source>No orders are shown that could be exported.</source>
        <translation>Dışa aktarılacak bir sipariş gösterilmiyor.</translation>
    </message>
    <message>
        <source>Export orders</source>
        <translation>Siparişleri dışa aktar</translation>
    </message>
    <message>
        <source>These orders, in their order. With all columns, a CSV file can be opened again, also by another Orderdeck: “Open a file of orders…”.</source>
        <translation>Bu siparişler, bu sırayla. Tüm sütunları içeren bir CSV dosyası, başka bir Orderdeck’te de yeniden açılabilir: “Sipariş dosyası aç…”.</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Siparişler</translation>
    </message>
    <message numerus="yes">
        <source>What is shown (%Ln order(s))</source>
        <translation>
            <numerusform>Gösterilenler (%Ln sipariş)</numerusform>
        </translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Gösterilenler</translation>
    </message>
    <message numerus="yes">
        <source>The chosen %Ln</source>
        <translation>
            <numerusform>Seçilen %Ln sipariş</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Sütunlar</translation>
    </message>
    <message>
        <source>As shown</source>
        <translation>Gösterildiği gibi</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>Tüm sütunlar</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln order(s) to %1.</source>
        <translation>
            <numerusform>%Ln sipariş dışa aktarıldı: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrdersFoot</name>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln sipariş</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln order(s)</source>
        <translation>
            <numerusform>%Ln siparişten fazla</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln seçili</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <translation>
            <numerusform>%Ln sürüyor</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, last checked %2</source>
        <translation>%1, son denetim %2</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>denetleniyor…</translation>
    </message>
    <message numerus="yes">
        <source>next check in %n s</source>
        <translation>
            <numerusform>%n sn sonra denetim</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>next check in %n min</source>
        <translation>
            <numerusform>%n dk sonra denetim</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrdersModel</name>
    <message>
        <source>Loading</source>
        <translation>Yükleniyor</translation>
    </message>
    <message>
        <source>Order ID</source>
        <translation>Sipariş no</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Hizmet</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Bağlantı</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Miktar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>İlerleme</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Ücret</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Refill</source>
        <translation>Telafi</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Veriliş</translation>
    </message>
    <message>
        <source>Start count</source>
        <translation>Başlangıç</translation>
    </message>
    <message>
        <source>Remains</source>
        <translation>Kalan</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Hesap</translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message>
        <source>No order matches “%1”</source>
        <translation>“%1” ile eşleşen sipariş yok</translation>
    </message>
    <message>
        <source>Order ids, links and service names are searched.</source>
        <translation>Sipariş numaraları, bağlantılar ve hizmet adları aranır.</translation>
    </message>
    <message>
        <source>No such orders</source>
        <translation>Böyle sipariş yok</translation>
    </message>
    <message>
        <source>No order is of this status and these filters.</source>
        <translation>Bu durumda olan ve bu filtrelere uyan sipariş yok.</translation>
    </message>
    <message>
        <source>Nothing has this status now.</source>
        <translation>Şu anda bu durumda sipariş yok.</translation>
    </message>
    <message>
        <source>No order is shown</source>
        <translation>Gösterilen sipariş yok</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) were put away: choose Hidden or Archived among the statuses.</source>
        <translation>
            <numerusform>%Ln sipariş gizlendi veya arşivlendi: durumlardan Gizlendi ya da Arşivlendi’yi seçin.</numerusform>
        </translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>Henüz sipariş yok</translation>
    </message>
    <message>
        <source>Choose a service, type a link and a quantity, and press Enter. What you place is written down here before it is sent.</source>
        <translation>Bir hizmet seçin, bağlantı ve miktar yazın, Enter’a basın. Verdiğiniz sipariş, gönderilmeden önce buraya yazılır.</translation>
    </message>
    <message>
        <source>Copy links</source>
        <translation>Bağlantıları kopyala</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Metin olarak kopyala</translation>
    </message>
    <message>
        <source>Export the chosen…</source>
        <translation>Seçilenleri dışa aktar…</translation>
    </message>
    <message>
        <source>Add tag…</source>
        <translation>Etiket ekle…</translation>
    </message>
    <message>
        <source>Archive old orders…</source>
        <translation>Eski siparişleri arşivle…</translation>
    </message>
    <message>
        <source>Open a file of orders…</source>
        <translation>Sipariş dosyası aç…</translation>
    </message>
    <message>
        <source>Filters of the orders</source>
        <translation>Sipariş filtreleri</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Siparişler</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Sütunlar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Dışa aktar…</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Diğer eylemler</translation>
    </message>
    <message>
        <source>Export orders</source>
        <translation>Siparişleri dışa aktar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) copied as text.</source>
        <translation>
            <numerusform>%Ln sipariş metin olarak kopyalandı.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Aramayı temizle</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Tüm filtreleri temizle</translation>
    </message>
    <message>
        <source>Show all orders</source>
        <translation>Tüm siparişleri göster</translation>
    </message>
    <message>
        <source>Show the hidden orders</source>
        <translation>Gizlenen siparişleri göster</translation>
    </message>
    <message>
        <source>Show the archived orders</source>
        <translation>Arşivlenen siparişleri göster</translation>
    </message>
    <message>
        <source>Choose a service</source>
        <translation>Hizmet seç</translation>
    </message>
    <message numerus="yes">
        <source>So short a text is looked for in the newest %Ln order(s) only. Type one letter more.</source>
        <translation>
            <numerusform>Bu kadar kısa bir metin yalnızca en yeni %Ln siparişte aranır. Bir harf daha yazın.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrdersSearch</name>
    <message>
        <source>Search orders</source>
        <translation>Sipariş ara</translation>
    </message>
    <message>
        <source>Search orders by id, link, service</source>
        <translation>No, bağlantı, hizmet ara</translation>
    </message>
    <message>
        <source>What can be searched for</source>
        <translation>Neler aranabilir</translation>
    </message>
</context>
<context>
    <name>OutcomeKeeper</name>
    <message>
        <source>The provider answered with order ID %1, which could not be written down: %2</source>
        <translation>Sağlayıcı %1 sipariş numarasıyla yanıt verdi, ama bu kaydedilemedi: %2</translation>
    </message>
</context>
<context>
    <name>Outlook</name>
    <message>
        <source>today %1</source>
        <translation>bugün %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>yarın %1</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left, %1</source>
        <translation>
            <numerusform>yaklaşık %n dakika kaldı, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left, %1</source>
        <translation>
            <numerusform>yaklaşık %n saat kaldı, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n day(s) left, %1</source>
        <translation>
            <numerusform>yaklaşık %n gün kaldı, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 / h</source>
        <extracomment>Units in an hour.</extracomment>
        <translation>%1 / sa</translation>
    </message>
    <message>
        <source>not enough told yet</source>
        <translation>henüz yeterince bildirilmedi</translation>
    </message>
    <message>
        <source>not within years at this speed</source>
        <translation>bu hızla yıllar sürer</translation>
    </message>
    <message>
        <source>takes longer than usual</source>
        <translation>olağandan uzun sürüyor</translation>
    </message>
    <message>
        <source>any moment now</source>
        <translation>her an bitebilir</translation>
    </message>
    <message>
        <source>It is told as soon as the provider reported twice what remains, or after the first completed order of the service.</source>
        <translation>Sağlayıcı kalanı iki kez bildirince veya hizmetin ilk siparişi tamamlanınca belli olur.</translation>
    </message>
    <message>
        <source>By the speed of the last few checks.</source>
        <translation>Son birkaç denetimdeki hıza göre.</translation>
    </message>
    <message numerus="yes">
        <source>By your record of the service: %Ln completed order(s) took %1.</source>
        <translation>
            <numerusform>Hizmetin karnesine göre: tamamlanan %Ln sipariş %1 sürdü.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>yaklaşık %n dakika</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>yaklaşık %n saat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n day(s)</source>
        <translation>
            <numerusform>yaklaşık %n gün</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 sn</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Command</source>
        <translation>Komut</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Sayfa</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Hesap</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Hizmet</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Sipariş</translation>
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
        <translation>Hizmet, sipariş, komut ara</translation>
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
        <translation>Programın kendisi; hiçbir garanti verilmez.</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3 or later</source>
        <translation>GNU Genel Kamu Lisansı, sürüm 3 veya sonrası</translation>
    </message>
    <message>
        <source>Windows, network, files, translations.</source>
        <translation>Pencereler, ağ, dosyalar, çeviriler.</translation>
    </message>
    <message>
        <source>GNU Lesser General Public License, version 3</source>
        <translation>GNU Kısıtlı Genel Kamu Lisansı, sürüm 3</translation>
    </message>
    <message>
        <source>The ledger.</source>
        <translation>Defter.</translation>
    </message>
    <message>
        <source>Public domain</source>
        <translation>Kamu malı</translation>
    </message>
    <message>
        <source>The charts.</source>
        <translation>Grafikler.</translation>
    </message>
    <message>
        <source>Reads what providers answer.</source>
        <translation>Sağlayıcıların yanıtlarını okur.</translation>
    </message>
    <message>
        <source>Apache License, version 2.0</source>
        <translation>Apache Lisansı, sürüm 2.0</translation>
    </message>
    <message>
        <source>Reads lists of orders.</source>
        <translation>Sipariş listelerini okur.</translation>
    </message>
    <message>
        <source>GNU Lesser General Public License, version 2.1 or later</source>
        <translation>GNU Kısıtlı Genel Kamu Lisansı, sürüm 2.1 veya sonrası</translation>
    </message>
    <message>
        <source>Writes exports as workbooks.</source>
        <translation>Dışa aktarılanları çalışma kitabı olarak yazar.</translation>
    </message>
    <message>
        <source>BSD License with two clauses</source>
        <translation>İki maddeli BSD Lisansı</translation>
    </message>
    <message>
        <source>Packs workbooks and the catalogs that are kept.</source>
        <translation>Çalışma kitaplarını ve saklanan katalogları sıkıştırır.</translation>
    </message>
    <message>
        <source>zlib License</source>
        <translation>zlib Lisansı</translation>
    </message>
    <message>
        <source>The practice provider&apos;s HTTP server.</source>
        <translation>Alıştırma sağlayıcısının HTTP sunucusu.</translation>
    </message>
    <message>
        <source>MIT License</source>
        <translation>MIT Lisansı</translation>
    </message>
    <message>
        <source>Keeps API keys in the system&apos;s keychain, where that was chosen.</source>
        <translation>Seçildiyse API anahtarlarını sistem anahtarlığında saklar.</translation>
    </message>
    <message>
        <source>Encrypts what goes to providers.</source>
        <translation>Sağlayıcılara gönderilenleri şifreler.</translation>
    </message>
    <message>
        <source>The icons.</source>
        <translation>Simgeler.</translation>
    </message>
    <message>
        <source>ISC License; MIT License for those made for Feather</source>
        <translation>ISC Lisansı; Feather için yapılanlarda MIT Lisansı</translation>
    </message>
    <message>
        <source>The letters, where the font is installed.</source>
        <translation>Yazı tipi yüklüyse harfler.</translation>
    </message>
    <message>
        <source>SIL Open Font License, version 1.1</source>
        <translation>SIL Açık Yazı Tipi Lisansı, sürüm 1.1</translation>
    </message>
    <message>
        <source>The figures, where the font is installed.</source>
        <translation>Yazı tipi yüklüyse rakamlar.</translation>
    </message>
</context>
<context>
    <name>PlacedChoice</name>
    <message>
        <source>Order id</source>
        <translation>Sipariş no</translation>
    </message>
    <message>
        <source>Check id</source>
        <translation>Numarayı denetle</translation>
    </message>
    <message>
        <source>Show that order</source>
        <translation>O siparişi göster</translation>
    </message>
    <message>
        <source>Enter the order id from the provider&apos;s own page. The provider is asked about it first; nothing is written down before you confirm.</source>
        <translation>Sağlayıcının kendi sayfasındaki sipariş numarasını girin. Numara önce sağlayıcıya sorulur; siz onaylamadan hiçbir şey kaydedilmez.</translation>
    </message>
    <message>
        <source>Enter the order id.</source>
        <translation>Sipariş numarasını girin.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Denetleniyor…</translation>
    </message>
    <message>
        <source>Another order of this ledger has this id already.</source>
        <translation>Bu defterdeki başka bir sipariş zaten bu numarayı taşıyor.</translation>
    </message>
</context>
<context>
    <name>Placement</name>
    <message>
        <source>Sending…</source>
        <translation>Gönderiliyor…</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Verildi</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Reddedildi</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Gönderilmedi</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Teyitsiz</translation>
    </message>
</context>
<context>
    <name>PracticeFault</name>
    <message>
        <source>nobody listens; after: as soon as one request was answered</source>
        <translation>kimse dinlemiyor; after: bir istek yanıtlanır yanıtlanmaz</translation>
    </message>
    <message>
        <source>the connection is closed without a reply</source>
        <translation>bağlantı yanıtsız kapatılır</translation>
    </message>
    <message>
        <source>the connection is reset without a reply</source>
        <translation>bağlantı yanıtsız sıfırlanır</translation>
    </message>
    <message>
        <source>the reply breaks off in its headers</source>
        <translation>yanıt, üst bilgilerinde kesilir</translation>
    </message>
    <message>
        <source>the reply breaks off in its body</source>
        <translation>yanıt, gövdesinde kesilir</translation>
    </message>
    <message>
        <source>no reply ever comes</source>
        <translation>hiç yanıt gelmez</translation>
    </message>
    <message>
        <source>the reply comes after 45 seconds, late/5 after 5; before: taken only then</source>
        <translation>yanıt 45 saniye sonra gelir, late/5 ile 5 saniye sonra; before: istek ancak o zaman kabul edilir</translation>
    </message>
    <message>
        <source>HTTP 500 without a word</source>
        <translation>açıklamasız HTTP 500</translation>
    </message>
    <message>
        <source>HTTP 500 with words of refusal</source>
        <translation>ret iletisiyle HTTP 500</translation>
    </message>
    <message>
        <source>HTTP 502 with a web page</source>
        <translation>bir web sayfasıyla HTTP 502</translation>
    </message>
    <message>
        <source>a web page with HTTP 200</source>
        <translation>HTTP 200 ile bir web sayfası</translation>
    </message>
    <message>
        <source>an empty reply with HTTP 200</source>
        <translation>HTTP 200 ile boş bir yanıt</translation>
    </message>
    <message>
        <source>a redirect to another address</source>
        <translation>başka bir adrese yönlendirme</translation>
    </message>
    <message>
        <source>a redirect that a browser would repeat the order to</source>
        <translation>bir tarayıcının siparişi yineleyeceği bir yönlendirme</translation>
    </message>
    <message>
        <source>too many requests, 429/30: come again in 30 seconds</source>
        <translation>çok fazla istek, 429/30: 30 saniye sonra yeniden gelin</translation>
    </message>
    <message>
        <source>a reply that is no whole JSON</source>
        <translation>tam bir JSON olmayan yanıt</translation>
    </message>
    <message>
        <source>words of refusal with HTTP 200</source>
        <translation>HTTP 200 ile ret iletisi</translation>
    </message>
    <message>
        <source>words of refusal with HTTP 400</source>
        <translation>HTTP 400 ile ret iletisi</translation>
    </message>
    <message>
        <source>success, but without an id</source>
        <translation>başarı, ama numarasız</translation>
    </message>
    <message>
        <source>only &quot;late&quot; and &quot;429&quot; take a number of seconds</source>
        <translation>yalnızca &quot;late&quot; ve &quot;429&quot; saniye sayısı alır</translation>
    </message>
    <message>
        <source>the seconds are more than 0 and at most 3600</source>
        <translation>saniye 0’dan büyük ve en çok 3600 olmalıdır</translation>
    </message>
    <message>
        <source>there is no action &quot;%1&quot;</source>
        <translation>&quot;%1&quot; diye bir eylem yok</translation>
    </message>
    <message>
        <source>a fault is written as [ACTION+…=]FAULT[/SECONDS][:before|:after][*TIMES]</source>
        <translation>bir arıza şöyle yazılır: [ACTION+…=]FAULT[/SECONDS][:before|:after][*TIMES]</translation>
    </message>
    <message>
        <source>there is no fault &quot;%1&quot;</source>
        <translation>&quot;%1&quot; diye bir arıza yok</translation>
    </message>
    <message>
        <source>faults come &quot;before&quot; or &quot;after&quot;</source>
        <translation>arızalar &quot;before&quot; veya &quot;after&quot; ile gelir</translation>
    </message>
    <message>
        <source>a fault comes at least once</source>
        <translation>bir arıza en az bir kez olur</translation>
    </message>
    <message>
        <source>&quot;refused&quot; is for every request and to the end</source>
        <translation>&quot;refused&quot; her istek için ve sonuna dek geçerlidir</translation>
    </message>
    <message>
        <source>The fault &quot;%1&quot; makes no sense: %2.</source>
        <translation>&quot;%1&quot; arızası anlamlı değil: %2.</translation>
    </message>
    <message>
        <source>Let something go wrong, to see what becomes of it: [ACTION[+ACTION…]=]FAULT[:before|:after][*N], several with commas, such as add=reset:after*3,502:before. Before or after (if nothing is said) the provider has taken what was asked; of add, refill and cancel (or the actions named); always (or N times). FAULT is one of:</source>
        <translation>Sonucunu görmek için bir şeyin ters gitmesini sağlar: [ACTION[+ACTION…]=]FAULT[:before|:after][*N]; birkaçı virgülle ayrılır, örneğin add=reset:after*3,502:before. Arıza, sağlayıcı isteneni kabul etmeden önce (before) veya kabul ettikten sonra (after; bir şey yazılmazsa bu) olur; add, refill ve cancel eylemlerinde (veya adı yazılanlarda); her zaman (veya N kez). FAULT şunlardan biridir:</translation>
    </message>
</context>
<context>
    <name>PracticeProvider</name>
    <message>
        <source>The practice provider cannot listen on port %1 of this computer. Another program may be using it.</source>
        <translation>Alıştırma sağlayıcısı bu bilgisayarın %1 numaralı bağlantı noktasını dinleyemiyor. Onu başka bir program kullanıyor olabilir.</translation>
    </message>
</context>
<context>
    <name>PriceChart</name>
    <message>
        <source>Price history</source>
        <translation>Fiyat geçmişi</translation>
    </message>
    <message>
        <source>%1 at first</source>
        <translation>başta %1</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 (%2 tarihinden beri)</translation>
    </message>
</context>
<context>
    <name>PriceHistory</name>
    <message>
        <source>−%1%</source>
        <translation>−%%1</translation>
    </message>
    <message>
        <source>+%1%</source>
        <translation>+%%1</translation>
    </message>
    <message>
        <source>No price change seen since %1.</source>
        <translation>%1 tarihinden beri fiyat değişikliği görülmedi.</translation>
    </message>
    <message>
        <source>No price change seen yet.</source>
        <translation>Henüz fiyat değişikliği görülmedi.</translation>
    </message>
    <message>
        <source>From %1 to %2 on %3.</source>
        <translation>%3: %1 → %2.</translation>
    </message>
    <message>
        <source>From %1 to %2 on %3 (%4).</source>
        <translation>%3: %1 → %2 (%4).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) since %1: from %2 to %3, the last on %4.</source>
        <translation>
            <numerusform>%1 tarihinden beri %Ln değişiklik: %2 → %3, sonuncusu %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) since %1: from %2 to %3 (%5), the last on %4.</source>
        <translation>
            <numerusform>%1 tarihinden beri %Ln değişiklik: %2 → %3 (%5), sonuncusu %4.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PriceList</name>
    <message>
        <source>ID</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>My price per 1,000</source>
        <translation>1000 adet için fiyatım</translation>
    </message>
    <message>
        <source>My price per 1,000 (%1)</source>
        <translation>1000 adet için fiyatım (%1)</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Para birimi</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Price of the package</source>
        <translation>Paket fiyatı</translation>
    </message>
</context>
<context>
    <name>ProfilePaths</name>
    <message>
        <source>The folder %1 belongs to another user of this computer, who could exchange what is kept in it. Choose one of your own.</source>
        <translation>%1 klasörü bu bilgisayarın başka bir kullanıcısına ait; o kullanıcı içinde saklananları değiştirebilir. Kendinize ait bir klasör seçin.</translation>
    </message>
    <message>
        <source>Other users of this computer can exchange what is kept in the folder %1. Choose one where only you can write.</source>
        <translation>Bu bilgisayarın başka kullanıcıları %1 klasöründe saklananları değiştirebilir. Yalnızca sizin yazabildiğiniz bir klasör seçin.</translation>
    </message>
</context>
<context>
    <name>ProgramWords</name>
    <message>
        <source>Orders you can trust to be placed once, and watched to the end.</source>
        <translation>Yalnızca bir kez verildiğine ve sonuna dek izlendiğine güvenebileceğiniz siparişler.</translation>
    </message>
    <message>
        <source>Connect your provider account. Your key stays on this computer and goes only to the address that you enter.</source>
        <translation>Sağlayıcı hesabınızı bağlayın. Anahtarınız bu bilgisayarda kalır ve yalnızca girdiğiniz adrese gider.</translation>
    </message>
    <message>
        <source>No account, nothing sent anywhere else</source>
        <translation>Hesap açılmaz, başka hiçbir yere bir şey gönderilmez</translation>
    </message>
    <message>
        <source>Every order written down before it is sent</source>
        <translation>Her sipariş gönderilmeden önce kaydedilir</translation>
    </message>
    <message>
        <source>Works with any provider that speaks API v2</source>
        <translation>API v2 konuşan her sağlayıcıyla çalışır</translation>
    </message>
</context>
<context>
    <name>ProviderAddress</name>
    <message>
        <source>Enter the address of the provider&apos;s API.</source>
        <translation>Sağlayıcının API adresini girin.</translation>
    </message>
    <message>
        <source>This is not a web address. It looks like https://example.com/api/v2.</source>
        <translation>Bu bir web adresi değil. Şöyle görünür: https://example.com/api/v2.</translation>
    </message>
    <message>
        <source>Leave out names, passwords and what follows a question mark.</source>
        <translation>Adları, parolaları ve soru işaretinden sonrasını yazmayın.</translation>
    </message>
</context>
<context>
    <name>ProxySection</name>
    <message>
        <source>Proxy</source>
        <translation>Vekil sunucu</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>Vekil sunucu adresi</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Vekil sunucu parolası</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Sına</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Sistemdeki gibi</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Vekil sunucu yok</translation>
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
        <translation>Sağlayıcılara erişim</translation>
    </message>
    <message>
        <source>Holds at once, for all accounts. This computer itself, and so the practice provider, is always reached without a proxy.</source>
        <translation>Hemen ve tüm hesaplar için geçerlidir. Bu bilgisayarın kendisine, dolayısıyla alıştırma sağlayıcısına her zaman vekil sunucu olmadan ulaşılır.</translation>
    </message>
    <message>
        <source>Test the proxy</source>
        <translation>Vekil sunucuyu sına</translation>
    </message>
    <message>
        <source>Test of the proxy</source>
        <translation>Vekil sunucu sınaması</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>Vekil sunucu portu</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <translation>Vekil sunucu kullanıcısı</translation>
    </message>
    <message>
        <source>if it asks for one</source>
        <translation>vekil sunucu istiyorsa</translation>
    </message>
    <message>
        <source>Type the name or the address of the proxy. Until then it is not used.</source>
        <translation>Vekil sunucunun adını veya adresini yazın. O zamana dek kullanılmaz.</translation>
    </message>
    <message>
        <source>This is not the name or the address of a computer.</source>
        <translation>Bu, bir bilgisayarın adı veya adresi değil.</translation>
    </message>
    <message>
        <source>There is no account at a provider yet to test the way to. The practice provider is on this computer and needs no proxy.</source>
        <translation>Henüz yolu sınanacak bir sağlayıcı hesabı yok. Alıştırma sağlayıcısı bu bilgisayardadır ve vekil sunucu gerektirmez.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Soruluyor: %1…</translation>
    </message>
    <message>
        <source>%1 was reached and answered, by the way that the system says.</source>
        <translation>%1 adresine ulaşıldı ve yanıt alındı; sistemdeki ayarla.</translation>
    </message>
    <message>
        <source>%1 was reached and answered, without a proxy.</source>
        <translation>%1 adresine ulaşıldı ve yanıt alındı; vekil sunucu olmadan.</translation>
    </message>
    <message>
        <source>%1 was reached and answered, through the proxy %2.</source>
        <translation>%1 adresine ulaşıldı ve yanıt alındı; vekil sunucu: %2.</translation>
    </message>
</context>
<context>
    <name>QueryCompleter</name>
    <message>
        <source>Suggestions</source>
        <translation>Öneriler</translation>
    </message>
    <message>
        <source>Tab or Enter takes it</source>
        <translation>Tab veya Enter kabul eder</translation>
    </message>
    <message>
        <source>Ctrl+Space to choose</source>
        <translation>Seçmek için Ctrl+Boşluk</translation>
    </message>
</context>
<context>
    <name>QueryHelp</name>
    <message>
        <source>What can be searched for</source>
        <translation>Neler aranabilir</translation>
    </message>
    <message>
        <source>A click inserts the example</source>
        <translation>Tıklayınca örnek eklenir</translation>
    </message>
    <message>
        <source>A click inserts the example · Ctrl+Space suggests while typing</source>
        <translation>Tıklayınca örnek eklenir · Ctrl+Boşluk yazarken öneri verir</translation>
    </message>
    <message>
        <source>Both words, in any order</source>
        <translation>İki sözcük, herhangi bir sırayla</translation>
    </message>
    <message>
        <source>Exactly these words</source>
        <translation>Tam olarak bu sözcükler</translation>
    </message>
    <message>
        <source>Without this word</source>
        <translation>Bu sözcük olmadan</translation>
    </message>
    <message>
        <source>One of the two</source>
        <translation>İkisinden biri</translation>
    </message>
    <message>
        <source>Brackets say what belongs together</source>
        <translation>Ayraçlar birlikte olanları gösterir</translation>
    </message>
    <message>
        <source>Costs less than 0.5 per 1,000</source>
        <translation>1.000 adedi 0,5’ten ucuz</translation>
    </message>
    <message>
        <source>Costs from 0.1 to 0.5</source>
        <translation>Fiyatı 0,1 ile 0,5 arasında</translation>
    </message>
    <message>
        <source>Orders of 100 are taken</source>
        <translation>100 adetlik sipariş alınır</translation>
    </message>
    <message>
        <source>Orders of 10,000 are taken</source>
        <translation>10.000 adetlik sipariş alınır</translation>
    </message>
    <message>
        <source>The service with this id</source>
        <translation>Bu ID’li hizmet</translation>
    </message>
    <message>
        <source>The type has this word</source>
        <translation>Türünde bu sözcük geçer</translation>
    </message>
    <message>
        <source>The category has these words</source>
        <translation>Kategorisinde bu sözcükler geçer</translation>
    </message>
    <message>
        <source>Of all accounts, those with this word</source>
        <translation>Tüm hesaplardan, bu sözcüğü içerenler</translation>
    </message>
    <message>
        <source>With refill; so cancel:no, drip:yes</source>
        <translation>Telafili; cancel:no, drip:yes de böyle</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriler</translation>
    </message>
    <message>
        <source>New in the last 7 days</source>
        <translation>Son 7 günde yeni</translation>
    </message>
    <message>
        <source>The price changed</source>
        <translation>Fiyatı değişti</translation>
    </message>
    <message>
        <source>My orders of it are usually done within 3 hours</source>
        <translation>Siparişlerim genelde 3 saat içinde tamamlanır</translation>
    </message>
    <message>
        <source>More than 95% of what I ordered came</source>
        <translation>Siparişlerimin yüzde 95’inden fazlası geldi</translation>
    </message>
    <message>
        <source>No longer offered</source>
        <translation>Artık sunulmuyor</translation>
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
        <translation>Bu hizmetten hiç sipariş vermediniz</translation>
    </message>
    <message numerus="yes">
        <source>None of its %Ln order(s) has ended</source>
        <translation>
            <numerusform>%Ln siparişinin hiçbiri sonlanmadı</numerusform>
        </translation>
    </message>
    <message>
        <source>Its orders count no units</source>
        <translation>Siparişlerinde adet sayılmaz</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 units in %Ln order(s)</source>
        <translation>
            <numerusform>%Ln siparişte %1 / %2 adet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordExport</name>
    <message>
        <source>Export the service record</source>
        <translation>Hizmet karnesini dışa aktar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s), exactly as the table shows them.</source>
        <translation>
            <numerusform>Tablonun gösterdiği gibi %Ln hizmet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln service(s) to %1.</source>
        <translation>
            <numerusform>%Ln hizmet dışa aktarıldı: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Service record</source>
        <translation>Hizmet karnesi</translation>
    </message>
    <message>
        <source>About the record</source>
        <translation>Karne hakkında</translation>
    </message>
    <message>
        <source>Show service</source>
        <translation>Hizmeti göster</translation>
    </message>
    <message>
        <source>Show orders</source>
        <translation>Siparişleri göster</translation>
    </message>
    <message>
        <source>No services are shown that could be exported.</source>
        <translation>Dışa aktarılacak bir hizmet gösterilmiyor.</translation>
    </message>
    <message numerus="yes">
        <source>No order in the last %Ln day(s)</source>
        <translation>
            <numerusform>Son %Ln günde sipariş yok</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a longer time above.</source>
        <translation>Yukarıdan daha uzun bir süre seçin.</translation>
    </message>
    <message>
        <source>No record yet</source>
        <translation>Henüz karne yok</translation>
    </message>
    <message>
        <source>Order from a service and it is ranked here: how fast it starts and finishes, how much it delivers, what became of its refills.</source>
        <translation>Bir hizmetten sipariş verin; burada sıralanır: ne kadar çabuk başlayıp bitirdiği, ne kadar teslim ettiği, telafilerinin ne olduğu.</translation>
    </message>
    <message>
        <source>Browse services</source>
        <translation>Hizmetlere göz at</translation>
    </message>
    <message>
        <source>No service matches</source>
        <translation>Eşleşen hizmet yok</translation>
    </message>
    <message>
        <source>No service you ordered has these words.</source>
        <translation>Sipariş verdiğiniz hizmetlerin hiçbirinde bu sözcükler yok.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Aramayı temizle</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Okunuyor…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s)</source>
        <translation>
            <numerusform>%Ln hizmet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them with too few ended orders, below the others</source>
        <translation>
            <numerusform>bunlardan %Ln tanesinin sonlanan siparişi çok az, diğerlerinin altında</numerusform>
        </translation>
    </message>
    <message>
        <source>older orders are still looked through: %1</source>
        <translation>daha eski siparişler hâlâ taranıyor: %1</translation>
    </message>
    <message numerus="yes">
        <source>times of the last %Ln ended order(s) of each</source>
        <translation>
            <numerusform>her birinin sonlanan son %Ln siparişinin süreleri</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordToolbar</name>
    <message>
        <source>Search the record</source>
        <translation>Karnede ara</translation>
    </message>
    <message>
        <source>Search by service or ID</source>
        <translation>Hizmet veya numarayla ara</translation>
    </message>
    <message>
        <source>Record of</source>
        <translation>Karne</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Tüm hesaplar</translation>
    </message>
    <message>
        <source>Orders placed</source>
        <translation>Verilen siparişler</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 gün</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 gün</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>Show orders</source>
        <translation>Siparişleri göster</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Sütunlar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Dışa aktar…</translation>
    </message>
    <message>
        <source>Which orders count: those placed in the last days, or all</source>
        <translation>Hangi siparişlerin sayıldığı: son günlerde verilenler veya tümü</translation>
    </message>
    <message>
        <source>Ended orders to be ranked</source>
        <translation>Sıralama için sonlanan sipariş sayısı</translation>
    </message>
    <message>
        <source>Services with fewer ended orders stand below all others: a few orders prove nothing</source>
        <translation>Sonlanan siparişi daha az olan hizmetler diğerlerinin altında yer alır: birkaç sipariş bir şey kanıtlamaz</translation>
    </message>
    <message>
        <source>Rank all</source>
        <translation>Tümünü sırala</translation>
    </message>
    <message numerus="yes">
        <source>Rank from %Ln order(s)</source>
        <translation>
            <numerusform>En az %Ln siparişle sırala</numerusform>
        </translation>
    </message>
    <message>
        <source>The current account or all accounts</source>
        <translation>Geçerli hesap veya tüm hesaplar</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Gösterilenleri dışa aktar</translation>
    </message>
    <message>
        <source>The orders of the chosen service</source>
        <translation>Seçilen hizmetin siparişleri</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message numerus="yes">
        <source>%1 of %Ln order(s)</source>
        <translation>
            <numerusform>%1 / %Ln sipariş</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln order(s) · %2</source>
        <translation>
            <numerusform>%1 / %Ln sipariş · %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 / %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>%Ln yapıldı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln asked · %1</source>
        <translation>
            <numerusform>%Ln istendi · %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <translation>
            <numerusform>%Ln reddedildi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln asked · %1 · %2</source>
        <translation>
            <numerusform>%Ln istendi · %1 · %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 sn</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 dk</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 sa %2 dk</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 sa</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>A number of days</extracomment>
        <translation>%1 gün</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>%1 is a number: &quot;97.5%&quot;</extracomment>
        <translation>%%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s): %1</source>
        <translation>
            <numerusform>%Ln sipariş: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · slowest %2</source>
        <translation>%1 · en yavaşı %2</translation>
    </message>
    <message>
        <source>It is not known of any order how long it took.</source>
        <translation>Hiçbir siparişin ne kadar sürdüğü bilinmiyor.</translation>
    </message>
    <message numerus="yes">
        <source>Known of only %Ln order(s): %1</source>
        <translation>
            <numerusform>Yalnızca %Ln siparişinki biliniyor: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Half of the last %Ln order(s) were done within %1; the slowest took %2.</source>
        <translation>
            <numerusform>Son %Ln siparişin yarısı %1 içinde bitti; en yavaşı %2 sürdü.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Usually done in %1 (%Ln order(s))</source>
        <translation>
            <numerusform>Genellikle %1 içinde biter (%Ln sipariş)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) so far: %1</source>
        <translation>
            <numerusform>Şimdiye dek %Ln sipariş: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) so far; known to be done in: %1</source>
        <translation>
            <numerusform>Şimdiye dek %Ln sipariş; bilinen bitiş süreleri: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) so far; how long they took is not known</source>
        <translation>
            <numerusform>Şimdiye dek %Ln sipariş; ne kadar sürdükleri bilinmiyor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) so far, none completed</source>
        <translation>
            <numerusform>Şimdiye dek %Ln sipariş, tamamlanan yok</numerusform>
        </translation>
    </message>
    <message>
        <source>Your last order of this was partial: %1 of %2</source>
        <translation>Bu hizmetten son siparişiniz kısmi kaldı: %1 / %2</translation>
    </message>
    <message>
        <source>Starts in</source>
        <translation>Başlama</translation>
    </message>
    <message>
        <source>Slowest start</source>
        <translation>En yavaş başlama</translation>
    </message>
    <message>
        <source>Finishes in</source>
        <translation>Bitiş süresi</translation>
    </message>
    <message>
        <source>Slowest</source>
        <translation>En yavaş</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Teslim</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Tamamlandı</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Kısmi</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Başarısız</translation>
    </message>
    <message>
        <source>Short delivery</source>
        <translation>Eksik teslim</translation>
    </message>
    <message>
        <source>Refills</source>
        <translation>Telafiler</translation>
    </message>
</context>
<context>
    <name>RefillActions</name>
    <message>
        <source>Show order</source>
        <translation>Siparişi göster</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Şimdi denetle</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Yeniden iste</translation>
    </message>
    <message>
        <source>Choose one refill first.</source>
        <translation>Önce bir tek telafi seçin.</translation>
    </message>
    <message>
        <source>Choose refills first.</source>
        <translation>Önce telafi seçin.</translation>
    </message>
    <message>
        <source>Choose a refill first.</source>
        <translation>Önce bir telafi seçin.</translation>
    </message>
    <message numerus="yes">
        <source>%n refill(s) checked.</source>
        <translation>
            <numerusform>%n telafi denetlendi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refill(s) belong to an account that was removed: nothing was asked.</source>
        <translation>
            <numerusform>%n telafi, kaldırılmış bir hesaba ait: hiçbir şey sorulmadı.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RefillCells</name>
    <message>
        <source>Asked for its status, the provider says: %1</source>
        <translation>Durumu sorulduğunda sağlayıcının yanıtı: %1</translation>
    </message>
    <message>
        <source>Its status was not told yet.</source>
        <translation>Durumu henüz bildirilmedi.</translation>
    </message>
    <message>
        <source>Told %1.</source>
        <translation>%1 bildirildi.</translation>
    </message>
    <message>
        <source>asked %1, %2</source>
        <translation>%1 istendi, %2</translation>
    </message>
    <message>
        <source>not changed since it was asked</source>
        <translation>istendiğinden beri değişmedi</translation>
    </message>
    <message>
        <source>changed %1, %2</source>
        <translation>%1 değişti, %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>bilinmiyor</translation>
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
        <translation>Tüm telafiler</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Tamamlandı</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Reddedildi</translation>
    </message>
    <message>
        <source>Canceled or failed</source>
        <translation>İptal veya başarısız</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Diğer</translation>
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
        <translation>Bekliyor</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>İşleniyor</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Tamamlandı</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Reddedildi</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>İptal edildi</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Başarısız</translation>
    </message>
</context>
<context>
    <name>RefillsExport</name>
    <message>
        <source>Export answers</source>
        <translation>Yanıtları dışa aktar</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Yanıtlar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s), as they are shown.</source>
        <translation>
            <numerusform>Gösterildiği gibi %Ln yanıt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln answer(s) to %1.</source>
        <translation>
            <numerusform>%Ln yanıt dışa aktarıldı: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export refills</source>
        <translation>Telafileri dışa aktar</translation>
    </message>
    <message>
        <source>Refills</source>
        <translation>Telafiler</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln refill(s) to %1.</source>
        <translation>
            <numerusform>%Ln telafi dışa aktarıldı: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refill(s), as they are shown.</source>
        <translation>
            <numerusform>Gösterildiği gibi %Ln telafi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RefillsModel</name>
    <message>
        <source>Loading</source>
        <translation>Yükleniyor</translation>
    </message>
    <message>
        <source>Refill ID</source>
        <translation>Telafi no</translation>
    </message>
    <message>
        <source>Order ID</source>
        <translation>Sipariş no</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Hizmet</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Bağlantı</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>İstendi</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Değişiklik</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Hesap</translation>
    </message>
</context>
<context>
    <name>RefillsView</name>
    <message>
        <source>Refill statuses</source>
        <translation>Telafi durumları</translation>
    </message>
    <message>
        <source>Accounts of refills</source>
        <translation>Telafilerin hesapları</translation>
    </message>
    <message>
        <source>Search refills</source>
        <translation>Telafi ara</translation>
    </message>
    <message>
        <source>Search refill, order, link or service…</source>
        <translation>Telafi, sipariş, bağlantı veya hizmet ara…</translation>
    </message>
    <message>
        <source>Refills</source>
        <translation>Telafiler</translation>
    </message>
    <message>
        <source>Enter shows the order</source>
        <translation>Enter siparişi gösterir</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>Durumlar</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Hesap</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Dışa aktar…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Sütunlar</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Tüm hesaplar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln seçili</numerusform>
        </translation>
    </message>
    <message>
        <source>No refill matches “%1”</source>
        <translation>“%1” ile eşleşen telafi yok</translation>
    </message>
    <message>
        <source>Refill ids, order ids, links and service names are searched.</source>
        <translation>Telafi ve sipariş numaraları, bağlantılar ve hizmet adları aranır.</translation>
    </message>
    <message>
        <source>No such refills</source>
        <translation>Böyle telafi yok</translation>
    </message>
    <message>
        <source>No refill has this status now.</source>
        <translation>Şu anda bu durumda telafi yok.</translation>
    </message>
    <message>
        <source>No refills yet</source>
        <translation>Henüz telafi yok</translation>
    </message>
    <message>
        <source>When a delivered order drops and its service has refill, choose it in the list of orders and press Refill. Every refill is watched here until the provider has done it or refused it.</source>
        <translation>Teslim edilen bir siparişte düşüş olursa ve hizmeti telafi sunuyorsa, onu sipariş listesinde seçip Telafi’ye basın. Her telafi, sağlayıcı yapana veya reddedene dek burada izlenir.</translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln refill(s)</source>
        <translation>
            <numerusform>%Ln telafiden fazla</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refill(s)</source>
        <translation>
            <numerusform>%Ln telafi</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Aramayı temizle</translation>
    </message>
    <message>
        <source>Show all refills</source>
        <translation>Tüm telafileri göster</translation>
    </message>
    <message>
        <source>Show the orders</source>
        <translation>Siparişleri göster</translation>
    </message>
</context>
<context>
    <name>ReplyDecoder</name>
    <message>
        <source>Service id %1 comes more than once; orders use the first.</source>
        <translation>%1 hizmet numarası birden çok kez geçiyor; siparişlerde ilki kullanılır.</translation>
    </message>
    <message>
        <source>Entry %1 is not a service.</source>
        <translation>%1. girdi bir hizmet değil.</translation>
    </message>
    <message>
        <source>Entry %1 has no service id.</source>
        <translation>%1. girdide hizmet numarası yok.</translation>
    </message>
    <message>
        <source>Entry %1 has no readable rate.</source>
        <translation>%1. girdide okunabilir bir fiyat yok.</translation>
    </message>
    <message>
        <source>Entry %1 is too large.</source>
        <translation>%1. girdi fazla büyük.</translation>
    </message>
    <message>
        <source>The maximum of entry %1 is below its minimum.</source>
        <translation>%1. girdinin en yüksek değeri en düşük değerinden küçük.</translation>
    </message>
    <message>
        <source>A text of entry %1 is too long and was cut off.</source>
        <translation>%1. girdinin bir metni fazla uzun olduğu için kısaltıldı.</translation>
    </message>
</context>
<context>
    <name>RestoreQuestion</name>
    <message>
        <source>Restore and restart</source>
        <translation>Geri yükle ve yeniden başlat</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Geri yükle</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Checking %1…</source>
        <translation>%1 denetleniyor…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>This file cannot be restored. %1</source>
        <translation>Bu dosya geri yüklenemez. %1</translation>
    </message>
    <message>
        <source>Keep the present ledger</source>
        <translation>Şimdiki defter kalsın</translation>
    </message>
    <message>
        <source>The ledger went on meanwhile.</source>
        <translation>Defter bu arada değişti.</translation>
    </message>
</context>
<context>
    <name>SalvageReportView</name>
    <message>
        <source>What was saved</source>
        <translation>Kurtarılanlar</translation>
    </message>
    <message>
        <source>Of the damaged ledger</source>
        <translation>Hasarlı defterden</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Kurtarıldı</translation>
    </message>
    <message>
        <source>Only in part</source>
        <translation>Yalnızca kısmen</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Kayıp</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 veya fazlası</translation>
    </message>
    <message>
        <source>Everything that the damaged ledger still names was saved.</source>
        <translation>Hasarlı defterin hâlâ adını andığı her şey kurtarıldı.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n order(s) only the order ID and what happened to it are known; what was ordered is lost.</source>
        <translation>
            <numerusform>%n siparişin yalnızca numarası ve başına gelenler biliniyor; ne sipariş edildiği kayıp.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) are lost altogether. Look for them on the provider&apos;s page and add them by their order IDs.</source>
        <translation>
            <numerusform>%n sipariş tümüyle kayıp. Bunları sağlayıcının sayfasında arayıp sipariş numaralarıyla ekleyin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could be read but cannot be true; they were left out.</source>
        <translation>
            <numerusform>%n satır okunabildi, ama doğru olamaz; bunlar atlandı.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file did not say any more where its rows lie: the newest of them may be missing without a trace.</source>
        <translation>Dosya, satırlarının nerede olduğunu artık göstermiyordu: en yenileri iz bırakmadan kaybolmuş olabilir.</translation>
    </message>
    <message>
        <source>Orders that were under way when the damage happened may be unknown here. The damaged file is not deleted: it is kept among the backups.</source>
        <translation>Hasar oluştuğunda yolda olan siparişler burada bilinmiyor olabilir. Hasarlı dosya silinmez: yedekler arasında saklanır.</translation>
    </message>
</context>
<context>
    <name>SearchProblem</name>
    <message>
        <source>What is wrong with the search</source>
        <translation>Aramada yanlış olan</translation>
    </message>
</context>
<context>
    <name>SecondStart</name>
    <message>
        <source>Orderdeck is already running</source>
        <translation>Orderdeck zaten çalışıyor</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>This profile is open in another process, which does not answer. Wait or end it, then start Orderdeck again.</source>
        <translation>Bu profil, yanıt vermeyen başka bir süreçte açık. Bekleyin veya o süreci sonlandırın, sonra Orderdeck’i yeniden başlatın.</translation>
    </message>
    <message>
        <source>This profile is open in process %1, which does not answer. Wait or end it, then start Orderdeck again.</source>
        <translation>Bu profil, yanıt vermeyen %1 numaralı süreçte açık. Bekleyin veya o süreci sonlandırın, sonra Orderdeck’i yeniden başlatın.</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Show</source>
        <translation>Göster</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Gizle</translation>
    </message>
</context>
<context>
    <name>ServiceDetails</name>
    <message>
        <source>No service chosen</source>
        <translation>Hizmet seçilmedi</translation>
    </message>
    <message>
        <source>Choose a service in the table and what is known of it stands here.</source>
        <translation>Tablodan bir hizmet seçin; hakkında bilinenler burada görünür.</translation>
    </message>
    <message>
        <source>Service details</source>
        <translation>Hizmet ayrıntıları</translation>
    </message>
    <message>
        <source>MY RECORD</source>
        <translation>KARNESİ</translation>
    </message>
    <message>
        <source>MY NOTES</source>
        <translation>NOTLARIM</translation>
    </message>
    <message>
        <source>PRICE HISTORY</source>
        <translation>FİYAT GEÇMİŞİ</translation>
    </message>
</context>
<context>
    <name>ServiceFacts</name>
    <message>
        <source>No limit given</source>
        <translation>Sınır belirtilmemiş</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Yok</translation>
    </message>
    <message>
        <source>Price of the package</source>
        <translation>Paket fiyatı</translation>
    </message>
    <message>
        <source>Rate per 1000</source>
        <translation>1000 adet fiyatı</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>En az</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>En çok</translation>
    </message>
    <message>
        <source>Usually done in</source>
        <translation>Olağan süre</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Bildirilmedi</translation>
    </message>
    <message>
        <source>Refill</source>
        <translation>Telafi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Drip-feed</source>
        <translation>Kademeli teslim</translation>
    </message>
    <message>
        <source>The provider gives none.</source>
        <translation>Sağlayıcı belirtmemiş.</translation>
    </message>
    <message>
        <source>No longer in the catalog</source>
        <translation>Artık katalogda yok</translation>
    </message>
    <message>
        <source>Name of the service</source>
        <translation>Hizmetin adı</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Açıklama</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>AÇIKLAMA</translation>
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
        <translation>Gecikme yok</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 dakika</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 dakika</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 dakika</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 dakika</translation>
    </message>
    <message>
        <source>60 minutes</source>
        <translation>60 dakika</translation>
    </message>
    <message>
        <source>90 minutes</source>
        <translation>90 dakika</translation>
    </message>
    <message>
        <source>120 minutes</source>
        <translation>120 dakika</translation>
    </message>
    <message>
        <source>150 minutes</source>
        <translation>150 dakika</translation>
    </message>
    <message>
        <source>180 minutes</source>
        <translation>180 dakika</translation>
    </message>
    <message>
        <source>210 minutes</source>
        <translation>210 dakika</translation>
    </message>
    <message>
        <source>240 minutes</source>
        <translation>240 dakika</translation>
    </message>
    <message>
        <source>270 minutes</source>
        <translation>270 dakika</translation>
    </message>
    <message>
        <source>300 minutes</source>
        <translation>300 dakika</translation>
    </message>
    <message>
        <source>360 minutes</source>
        <translation>360 dakika</translation>
    </message>
    <message>
        <source>420 minutes</source>
        <translation>420 dakika</translation>
    </message>
    <message>
        <source>480 minutes</source>
        <translation>480 dakika</translation>
    </message>
    <message>
        <source>540 minutes</source>
        <translation>540 dakika</translation>
    </message>
    <message>
        <source>600 minutes</source>
        <translation>600 dakika</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Masaüstü</translation>
    </message>
    <message>
        <source>Mobile (Android)</source>
        <translation>Mobil (Android)</translation>
    </message>
    <message>
        <source>Mobile (iOS)</source>
        <translation>Mobil (iOS)</translation>
    </message>
    <message>
        <source>Mixed (mobile)</source>
        <translation>Karışık (mobil)</translation>
    </message>
    <message>
        <source>Mixed (mobile and desktop)</source>
        <translation>Karışık (mobil ve masaüstü)</translation>
    </message>
    <message>
        <source>Google keyword</source>
        <translation>Google anahtar sözcüğü</translation>
    </message>
    <message>
        <source>Custom referrer</source>
        <translation>Özel yönlendiren</translation>
    </message>
    <message>
        <source>Blank referrer</source>
        <translation>Boş yönlendiren</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Bağlantı</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Miktar</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Yorumlar</translation>
    </message>
    <message>
        <source>Usernames</source>
        <translation>Kullanıcı adları</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Kullanıcı adı</translation>
    </message>
    <message>
        <source>Hashtags</source>
        <translation>Etiketler (#)</translation>
    </message>
    <message>
        <source>Hashtag</source>
        <translation>Etiket (#)</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Medya</translation>
    </message>
    <message>
        <source>Answer number</source>
        <translation>Yanıt numarası</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruplar</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Anahtar sözcükler</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Tekrar</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Aralık</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>En az</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>En çok</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Gönderiler</translation>
    </message>
    <message>
        <source>Old posts</source>
        <translation>Eski gönderiler</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Gecikme</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Son tarih</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ülke</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Cihaz</translation>
    </message>
    <message>
        <source>Traffic type</source>
        <translation>Trafik türü</translation>
    </message>
    <message>
        <source>Referring URL</source>
        <translation>Yönlendiren URL</translation>
    </message>
</context>
<context>
    <name>ServiceNoteField</name>
    <message>
        <source>Notes</source>
        <translation>Notlar</translation>
    </message>
    <message>
        <source>Your own words about this service</source>
        <translation>Bu hizmet hakkında kendi sözleriniz</translation>
    </message>
    <message>
        <source>Not saved yet, it is tried again: %1</source>
        <translation>Henüz kaydedilmedi, yeniden denenecek: %1</translation>
    </message>
</context>
<context>
    <name>ServicePanel</name>
    <message>
        <source>Order or details</source>
        <translation>Sipariş veya ayrıntılar</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Sipariş</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Ayrıntılar</translation>
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
        <translation>%1 sonlandı, %2 sürüyor</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln order(s)</source>
        <translation>
            <numerusform>%1 / %Ln sipariş</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 units of completed and partial orders were not delivered</source>
        <translation>Tamamlanan ve kısmi siparişlerin %2 adedinden %1 tanesi teslim edilmedi</translation>
    </message>
    <message>
        <source>%1 asked, %2 done, %3 rejected</source>
        <translation>%1 istendi, %2 yapıldı, %3 reddedildi</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Bilinmiyor</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Hizmet</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Hesap</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Siparişler</translation>
    </message>
    <message>
        <source>Finishes in</source>
        <translation>Bitiş süresi</translation>
    </message>
    <message>
        <source>Slowest</source>
        <translation>En yavaş</translation>
    </message>
    <message>
        <source>Starts in</source>
        <translation>Başlama</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Tamamlandı</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Kısmi</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Short delivery</source>
        <translation>Eksik teslim</translation>
    </message>
    <message>
        <source>Refills</source>
        <translation>Telafiler</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Harcanan</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>Son sipariş</translation>
    </message>
    <message>
        <source>%1, minutes</source>
        <extracomment>Above a column of a file: a column&apos;s name and its unit</extracomment>
        <translation>%1, dakika</translation>
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
        <translation>Henüz sipariş yok.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) · last %1</source>
        <translation>
            <numerusform>%Ln sipariş · sonuncusu %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s), none placed · last %1</source>
        <translation>
            <numerusform>%Ln sipariş, hiçbiri verilmedi · sonuncusu %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) · %1 spent · last %2</source>
        <translation>
            <numerusform>%Ln sipariş · %1 harcandı · sonuncusu %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Show orders</source>
        <translation>Siparişleri göster</translation>
    </message>
    <message>
        <source>Show last order</source>
        <translation>Son siparişi göster</translation>
    </message>
    <message>
        <source>My record</source>
        <translation>Karnesi</translation>
    </message>
    <message>
        <source>What it did so far</source>
        <translation>Şimdiye dek yaptıkları</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not finished</source>
        <translation>
            <numerusform>%Ln bitmedi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServicesExport</name>
    <message>
        <source>Export services</source>
        <translation>Hizmetleri dışa aktar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s)</source>
        <translation>
            <numerusform>%Ln hizmet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln sütun</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: exactly what the table shows, in its order.</source>
        <translation>%1, %2: tablonun gösterdiğinin aynısı, aynı sırayla.</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln service(s) to %1.</source>
        <translation>
            <numerusform>%Ln hizmet dışa aktarıldı: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServicesFoot</name>
    <message>
        <source>Show what the provider sent</source>
        <translation>Sağlayıcının gönderdiğini göster</translation>
    </message>
    <message>
        <source>Show what changed in the catalog since you looked last</source>
        <translation>Son baktığınızdan beri katalogda değişenleri göster</translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s)</source>
        <translation>
            <numerusform>%Ln hizmet</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing with the last catalog…</source>
        <translation>Son katalogla karşılaştırılıyor…</translation>
    </message>
    <message>
        <source>Refreshing, %1 so far…</source>
        <translation>Yenileniyor, şimdiye dek %1…</translation>
    </message>
    <message>
        <source>Waiting for the provider…</source>
        <translation>Sağlayıcı bekleniyor…</translation>
    </message>
    <message>
        <source>Catalog from %1</source>
        <translation>Katalog %1 alındı</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed since you looked</source>
        <comment>services</comment>
        <translation>
            <numerusform>Son baktığınızdan beri %Ln değişti</numerusform>
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
        <translation>Hâlâ yolda.</translation>
    </message>
    <message>
        <source>No catalog yet: %1</source>
        <translation>Henüz katalog yok: %1</translation>
    </message>
    <message>
        <source>↑↓ choose</source>
        <translation>↑↓ seç</translation>
    </message>
    <message>
        <source>Enter to the ticket</source>
        <translation>Enter sipariş formu</translation>
    </message>
    <message>
        <source>%1 favourite</source>
        <extracomment>%1 keys, in a row of short hints what keys do</extracomment>
        <translation>%1 favori</translation>
    </message>
    <message>
        <source>%1 details</source>
        <translation>%1 ayrıntılar</translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message>
        <source>Services</source>
        <translation>Hizmetler</translation>
    </message>
    <message>
        <source>The service of this order, %1, is no longer in the catalog.</source>
        <translation>Bu siparişin hizmeti (%1) artık katalogda yok.</translation>
    </message>
    <message>
        <source>Service %1 is no longer in the catalog.</source>
        <translation>%1 numaralı hizmet artık katalogda yok.</translation>
    </message>
    <message>
        <source>There is no link on the clipboard.</source>
        <translation>Panoda bağlantı yok.</translation>
    </message>
    <message>
        <source>This service takes no link.</source>
        <translation>Bu hizmet bağlantı istemiyor.</translation>
    </message>
    <message>
        <source>The link is in the ticket. Choose a service to go on.</source>
        <translation>Bağlantı sipariş formunda. Devam etmek için bir hizmet seçin.</translation>
    </message>
    <message>
        <source>Service %1 is not in the catalog.</source>
        <translation>%1 numaralı hizmet katalogda yok.</translation>
    </message>
    <message>
        <source>Choose a service, and its order form opens beside the table.</source>
        <translation>Bir hizmet seçin; sipariş formu tablonun yanında açılır.</translation>
    </message>
</context>
<context>
    <name>ServicesTable</name>
    <message>
        <source>Copy ID</source>
        <translation>Numarayı kopyala</translation>
    </message>
    <message>
        <source>Copy IDs</source>
        <translation>Numaraları kopyala</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favori</translation>
    </message>
</context>
<context>
    <name>ServicesToolbar</name>
    <message>
        <source>Search services</source>
        <translation>Hizmet ara</translation>
    </message>
    <message>
        <source>Show categories</source>
        <translation>Kategorileri göster</translation>
    </message>
    <message>
        <source>Show order ticket</source>
        <translation>Sipariş formunu göster</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Sütunlar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Dışa aktar…</translation>
    </message>
    <message>
        <source>Refresh catalog</source>
        <translation>Kataloğu yenile</translation>
    </message>
    <message>
        <source>Bulk order…</source>
        <translation>Toplu sipariş…</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Gösterilenleri dışa aktar</translation>
    </message>
    <message>
        <source>Place many orders at once</source>
        <translation>Bir kerede çok sayıda sipariş ver</translation>
    </message>
    <message>
        <source>What can be searched for</source>
        <translation>Neler aranabilir</translation>
    </message>
    <message>
        <source>Stop refreshing</source>
        <translation>Yenilemeyi durdur</translation>
    </message>
</context>
<context>
    <name>SettingsCopy</name>
    <message>
        <source>This is not a file of Orderdeck&apos;s settings.</source>
        <translation>Bu, bir Orderdeck ayar dosyası değil.</translation>
    </message>
    <message>
        <source>These settings come from a newer version of Orderdeck. Update it first.</source>
        <translation>Bu ayarlar Orderdeck’in daha yeni bir sürümünden. Önce programı güncelleyin.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 yazılamadı: %2</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 okunamadı: %2</translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>The disk with %1 is read-only.</source>
        <translation>%1 dosyasının bulunduğu disk salt okunur.</translation>
    </message>
    <message>
        <source>The disk with %1 is full.</source>
        <translation>%1 dosyasının bulunduğu disk dolu.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 bir dosya değil.</translation>
    </message>
    <message>
        <source>%1 is read-only.</source>
        <translation>%1 salt okunur.</translation>
    </message>
    <message>
        <source>The folder of %1 is read-only.</source>
        <translation>%1 dosyasının klasörü salt okunur.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 yazılamıyor.</translation>
    </message>
    <message>
        <source>Some lines of the settings in %1 could not be read, and no copy of the file could be made. What could be read is used.</source>
        <translation>%1 dosyasındaki ayarların bazı satırları okunamadı ve dosyanın kopyası oluşturulamadı. Okunabilenler kullanılıyor.</translation>
    </message>
    <message>
        <source>Some lines of the settings in %1 could not be read. What could be read is used; the file as it was is kept as %2</source>
        <translation>%1 dosyasındaki ayarların bazı satırları okunamadı. Okunabilenler kullanılıyor; dosyanın eski hâlinin saklandığı yer: %2</translation>
    </message>
    <message>
        <source>The settings in %1 could not be read: the file belongs to somebody else. It is kept as %2, and Orderdeck begins with new settings.</source>
        <translation>%1 dosyasındaki ayarlar okunamadı: dosya başkasına ait. Şu adla saklandı: %2. Orderdeck yeni ayarlarla başlıyor.</translation>
    </message>
    <message>
        <source>Something that is not a file stood at %1, where the settings belong. It is kept as %2, and Orderdeck begins with new settings.</source>
        <translation>Ayarların yeri olan %1 konumunda dosya olmayan bir şey vardı. Şu adla saklandı: %2. Orderdeck yeni ayarlarla başlıyor.</translation>
    </message>
    <message>
        <source>What stands at %1 cannot be read as settings nor moved out of the way. Nothing that you change is remembered until it is gone.</source>
        <translation>%1 konumundaki şey ne ayar olarak okunabiliyor ne de yoldan çekilebiliyor. O durdukça değiştirdikleriniz hatırlanmaz.</translation>
    </message>
    <message>
        <source>What you change is forgotten when Orderdeck ends.</source>
        <translation>Değiştirdikleriniz Orderdeck kapanınca unutulur.</translation>
    </message>
    <message>
        <source>Other users of this computer could read %1, which holds your API keys. They no longer can. If you share this computer, have your providers make new keys.</source>
        <translation>Bu bilgisayarın diğer kullanıcıları, API anahtarlarınızı içeren %1 dosyasını okuyabiliyordu. Artık okuyamazlar. Bu bilgisayarı başkalarıyla paylaşıyorsanız sağlayıcılarınızdan yeni anahtar isteyin.</translation>
    </message>
</context>
<context>
    <name>SettingsFileSection</name>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… ve %n tane daha.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export and import of settings</source>
        <translation>Ayarları dışa ve içe aktarma</translation>
    </message>
    <message>
        <source>With the API keys</source>
        <translation>API anahtarlarıyla birlikte</translation>
    </message>
    <message>
        <source>The keys stand in the file unencrypted: whoever has it can spend your balances. Delete it when it has served.</source>
        <translation>Anahtarlar dosyada şifrelenmeden durur: dosyayı eline geçiren herkes bakiyelerinizi harcayabilir. İşi bitince dosyayı silin.</translation>
    </message>
    <message>
        <source>Export settings…</source>
        <translation>Ayarları dışa aktar…</translation>
    </message>
    <message>
        <source>Import settings…</source>
        <translation>Ayarları içe aktar…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>İçe aktar</translation>
    </message>
    <message>
        <source>Accounts, favourites, prices, views and all that is set on this page. Orders are in the ledger, and keys stay here unless you ask for them.</source>
        <translation>Hesaplar, favoriler, fiyatlar, görünümler ve bu sayfada ayarlanan her şey. Siparişler defterdedir; siz istemedikçe anahtarlar burada kalır.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>What the import changes</source>
        <translation>İçe aktarmanın değiştirecekleri</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Ayarları dışa aktar</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Ayarlar (*.json)</translation>
    </message>
    <message>
        <source>Reading the keys…</source>
        <translation>Anahtarlar okunuyor…</translation>
    </message>
    <message>
        <source>The settings were written to %1, but without the keys that could not be read: %2</source>
        <translation>Ayarlar şuraya yazıldı: %1. Okunamayan anahtarlar yazılmadı: %2</translation>
    </message>
    <message>
        <source>The settings were written to %1, without keys.</source>
        <translation>Ayarlar, anahtarlar olmadan şuraya yazıldı: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The settings and %n API key(s) were written to %1</source>
        <translation>
            <numerusform>Ayarlar ve %n API anahtarı şuraya yazıldı: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Ayarları içe aktar</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>Nothing would change: all of it is here already.</source>
        <translation>Hiçbir şey değişmeyecek: hepsi zaten burada.</translation>
    </message>
    <message>
        <source>Nothing was imported. %1</source>
        <translation>Hiçbir şey içe aktarılmadı. %1</translation>
    </message>
    <message>
        <source>The settings were imported. As they were before, without keys, they are kept as %1</source>
        <translation>Ayarlar içe aktarıldı. Önceki ayarların anahtarsız olarak saklandığı yer: %1</translation>
    </message>
</context>
<context>
    <name>SettingsImport</name>
    <message>
        <source>API address</source>
        <translation>API adresi</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Hesap adı</translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation>Dakikada istek</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>Aynı anda istek</translation>
    </message>
    <message>
        <source>Warn below</source>
        <translation>Uyarı sınırı</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Renk</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Görünüm</translation>
    </message>
    <message>
        <source>Row height</source>
        <translation>Satır yüksekliği</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Seconds between checks of orders</source>
        <translation>Sipariş denetimleri arasındaki saniye</translation>
    </message>
    <message>
        <source>Minutes between checks of the balance</source>
        <translation>Bakiye denetimleri arasındaki dakika</translation>
    </message>
    <message numerus="yes">
        <source>%n other setting(s) change.</source>
        <translation>
            <numerusform>%n ayar daha değişecek.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n view(s) that are as they were at first are set up.</source>
        <translation>
            <numerusform>Burada hiç değiştirilmemiş %n görünüm düzenlenecek.</numerusform>
        </translation>
    </message>
    <message>
        <source>The account %1 is added.</source>
        <translation>%1 hesabı eklenecek.</translation>
    </message>
    <message>
        <source>%1 gets the API key of the file.</source>
        <translation>%1, dosyadaki API anahtarını alacak.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n favourite(s) are added.</source>
        <translation>
            <numerusform>%1: %n favori eklenecek.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n rule(s) of prices are added or changed.</source>
        <translation>
            <numerusform>%1: %n fiyat kuralı eklenecek veya değişecek.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 changes from “%2” to “%3”.</source>
        <translation>%1: “%2” yerine “%3” olacak.</translation>
    </message>
    <message>
        <source>%1 becomes “%2”.</source>
        <translation>%1: “%2” olacak.</translation>
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
        <translation>Hesaplar</translation>
    </message>
    <message>
        <source>Checking and limits</source>
        <translation>Denetleme ve sınırlar</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Bildirimler</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Görünüm</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Kısayollar</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Defter</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Ağ</translation>
    </message>
    <message>
        <source>Privacy and diagnostics</source>
        <translation>Gizlilik ve tanılama</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Hakkında</translation>
    </message>
    <message>
        <source>provider API key address rename remove delete connect test</source>
        <extracomment>Words by which people may look for the accounts in the settings.</extracomment>
        <translation>sağlayıcı API anahtarı adres ad adlandır kaldır sil bağla bağlan sına test panel key</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Denetleme</translation>
    </message>
    <message>
        <source>polling refresh interval how often status seconds minutes</source>
        <extracomment>Words by which people may look for how often providers are asked.</extracomment>
        <translation>kontrol sorgulama yenileme güncelleme aralık sıklık ne sıklıkta durum saniye dakika</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Sınırlar</translation>
    </message>
    <message>
        <source>rate throttle speed per minute parallel concurrent connections too many requests 429</source>
        <extracomment>Words by which people may look for how politely an account is asked.</extracomment>
        <translation>limit hız kısıtlama yavaşlatma dakikada istek paralel eşzamanlı aynı anda bağlantı çok fazla istek 429</translation>
    </message>
    <message>
        <source>theme dark mode light night colors density row height compact look</source>
        <extracomment>Words by which people may look for the appearance.</extracomment>
        <translation>tema karanlık koyu mod açık gece renkler yoğunluk satır yüksekliği sıkışık görünüş</translation>
    </message>
    <message>
        <source>translation locale English numbers dates</source>
        <extracomment>Words by which people may look for the language.</extracomment>
        <translation>çeviri yerel ayar Türkçe İngilizce sayılar tarihler lisan</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Yedekler</translation>
    </message>
    <message>
        <source>ledger copy restore check damage repair mend database file</source>
        <extracomment>Words by which people may look for the copies of the ledger.</extracomment>
        <translation>defter kopya yedekleme geri yükle denetle kontrol hasar bozuk onar tamir veritabanı dosya</translation>
    </message>
    <message>
        <source>Settings in a file</source>
        <translation>Dosyadaki ayarlar</translation>
    </message>
    <message>
        <source>export import move another computer copy transfer keys</source>
        <extracomment>Words by which people may look for taking their settings elsewhere.</extracomment>
        <translation>dışa aktar içe aktar taşı başka bilgisayar kopyala aktarma anahtarlar</translation>
    </message>
    <message>
        <source>About Orderdeck</source>
        <translation>Orderdeck hakkında</translation>
    </message>
    <message>
        <source>version licence license GPL help path folder file</source>
        <extracomment>Words by which people may look for what program this is.</extracomment>
        <translation>sürüm versiyon lisans GPL yardım yol klasör dosya</translation>
    </message>
    <message>
        <source>keyboard keys hotkeys accelerators bindings</source>
        <extracomment>Words by which people may look for the shortcuts.</extracomment>
        <translation>klavye tuşlar kısayol tuşları tuş atamaları</translation>
    </message>
    <message>
        <source>notifications alerts quiet do not disturb tray autostart login sound background</source>
        <extracomment>Words by which people may look for the notices.</extracomment>
        <translation>uyarılar sessiz rahatsız etme tepsi otomatik başlatma oturum açma ses arka plan</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Vekil sunucu</translation>
    </message>
    <message>
        <source>socks tor vpn http tunnel firewall internet connection server port password</source>
        <extracomment>Words by which people may look for the proxy.</extracomment>
        <translation>proxy socks tor vpn http tünel güvenlik duvarı internet bağlantı sunucu port bağlantı noktası parola şifre</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Sertifikalar</translation>
    </message>
    <message>
        <source>CA authority TLS SSL https trust secure self-signed pem der</source>
        <extracomment>Words by which people may look for certificates.</extracomment>
        <translation>CA yetkili TLS SSL https güven güvenli kendinden imzalı pem der</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Günlük</translation>
    </message>
    <message>
        <source>logging level debug trace errors requests file</source>
        <extracomment>Words by which people may look for the log.</extracomment>
        <translation>log kayıt kayıtlar düzey seviye hata ayıklama debug izleme hatalar istekler dosya</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Tanılama</translation>
    </message>
    <message>
        <source>bug report support telemetry tracking privacy data version system information</source>
        <extracomment>Words by which people may look for the diagnostics.</extracomment>
        <translation>hata bildirimi rapor destek telemetri izleme takip gizlilik veri sürüm sistem bilgisi</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Ayarlarda ara</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Ayar grupları</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Aramayı temizle</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>No setting matches</source>
        <translation>Eşleşen ayar yok</translation>
    </message>
    <message>
        <source>Nothing in the settings has to do with “%1”.</source>
        <extracomment>%1 what was typed</extracomment>
        <translation>Ayarlarda “%1” ile ilgili bir şey yok.</translation>
    </message>
    <message>
        <source>database file folder path place move disk size orders history SQLite</source>
        <extracomment>Words by which people may look for the ledger&apos;s file.</extracomment>
        <translation>defter veritabanı dosya klasör yol konum yer taşı taşıma disk boyut sipariş siparişler geçmiş SQLite</translation>
    </message>
</context>
<context>
    <name>SettingsSection</name>
    <message>
        <source>Reset this section</source>
        <translation>Bu bölümü sıfırla</translation>
    </message>
    <message>
        <source>Reset this section: %1</source>
        <extracomment>%1 a section of the settings: what is read aloud</extracomment>
        <translation>Bu bölümü sıfırla: %1</translation>
    </message>
</context>
<context>
    <name>SettledState</name>
    <message>
        <source>It was placed: order %1</source>
        <translation>Sipariş verildi: %1</translation>
    </message>
    <message>
        <source>It is written down with its id and watched like any other order.</source>
        <translation>Numarasıyla kaydedildi ve diğer siparişler gibi izleniyor.</translation>
    </message>
    <message>
        <source>Show in orders</source>
        <translation>Siparişlerde göster</translation>
    </message>
    <message>
        <source>It was not placed</source>
        <translation>Sipariş verilmedi</translation>
    </message>
    <message>
        <source>It is written down as not sent. Send it again when you want it.</source>
        <translation>Gönderilmedi olarak kaydedildi. İstediğinizde yeniden gönderin.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Yeniden gönder</translation>
    </message>
    <message>
        <source>It is being sent</source>
        <translation>Gönderiliyor</translation>
    </message>
    <message>
        <source>The provider has not answered yet.</source>
        <translation>Sağlayıcı henüz yanıt vermedi.</translation>
    </message>
    <message>
        <source>The provider refused it</source>
        <translation>Sağlayıcı reddetti</translation>
    </message>
</context>
<context>
    <name>ShortcutsModel</name>
    <message>
        <source>changed</source>
        <translation>değiştirildi</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Eylem</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Kısayol</translation>
    </message>
</context>
<context>
    <name>ShortcutsSection</name>
    <message>
        <source>Shortcuts</source>
        <translation>Kısayollar</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Kısayol ara</translation>
    </message>
    <message>
        <source>Search by action, place or keys</source>
        <translation>Eylem, yer veya tuşlarla ara</translation>
    </message>
    <message>
        <source>No shortcut</source>
        <translation>Kısayol yok</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Sıfırla</translation>
    </message>
    <message>
        <source>Reset all shortcuts</source>
        <translation>Tüm kısayolları sıfırla</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>Yeni kısayol</translation>
    </message>
    <message>
        <source>Back to the keys that the action came with</source>
        <translation>Eylemin ilk baştaki tuşlarına dön</translation>
    </message>
    <message>
        <source>About the keys</source>
        <translation>Tuşlar hakkında</translation>
    </message>
    <message>
        <source>Change the shortcut</source>
        <translation>Kısayolu değiştir</translation>
    </message>
    <message>
        <source>All actions get the keys back that they came with.</source>
        <translation>Tüm eylemler ilk baştaki tuşlarına döner.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Tümünü sıfırla</translation>
    </message>
    <message>
        <source>No such action</source>
        <translation>Böyle bir eylem yok</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <extracomment>The name of an action, and the page on which it is</extracomment>
        <translation>“%1” (%2)</translation>
    </message>
    <message>
        <source>%1 already does %2. Take it from there?</source>
        <extracomment>%1 keys, %2 the action or the actions that have them</extracomment>
        <translation>%1 zaten kullanılıyor: %2. Oradan alınsın mı?</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Al</translation>
    </message>
    <message>
        <source>All shortcuts are as they came.</source>
        <translation>Tüm kısayollar ilk hâlinde.</translation>
    </message>
</context>
<context>
    <name>SpendingPanel</name>
    <message>
        <source>Spent by</source>
        <translation>Dağılım</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Hizmet</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Export spending…</source>
        <translation>Harcamaları dışa aktar…</translation>
    </message>
    <message>
        <source>No order was placed in this span. What orders cost is added up here by service and by category.</source>
        <translation>Bu dönemde sipariş verilmedi. Siparişlerin ücretleri burada hizmete ve kategoriye göre toplanır.</translation>
    </message>
    <message>
        <source>Spent, %1</source>
        <translation>Harcanan, %1</translation>
    </message>
    <message>
        <source>Nothing was spent in these days.</source>
        <translation>Bu günlerde harcama yok.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more, in the export</source>
        <translation>
            <numerusform>ve dışa aktarımda %Ln tane daha</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpendingRow</name>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln sipariş</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SupportText</name>
    <message>
        <source>%1 (the provider’s word: %2)</source>
        <translation>%1 (sağlayıcıya göre: %2)</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Hizmet</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Bağlantı</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Miktar</translation>
    </message>
    <message>
        <source>Start count</source>
        <translation>Başlangıç</translation>
    </message>
    <message>
        <source>Remains</source>
        <translation>Kalan</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Ücret</translation>
    </message>
    <message>
        <source>Expected charge</source>
        <translation>Beklenen ücret</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Sipariş</translation>
    </message>
    <message>
        <source>no order id was told</source>
        <translation>sipariş numarası bildirilmedi</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Hesap</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Veriliş</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation>Son denetim</translation>
    </message>
    <message>
        <source>Made by order</source>
        <translation>Kaynak sipariş</translation>
    </message>
    <message>
        <source>Orders made</source>
        <translation>Oluşan siparişler</translation>
    </message>
    <message>
        <source>Refill %1</source>
        <translation>Telafi %1</translation>
    </message>
    <message>
        <source>%1, asked %2</source>
        <translation>%1, %2 istendi</translation>
    </message>
    <message>
        <source>What happened (local time and its offset from UTC):</source>
        <translation>Olanlar (yerel saat ve UTC farkı):</translation>
    </message>
</context>
<context>
    <name>TableCell</name>
    <message>
        <source>Yes</source>
        <translation>Evet</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hayır</translation>
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
        <translation>Para birimi</translation>
    </message>
    <message>
        <source>The workbook could not be made: there is no room for it in %1, or it may not be written to.</source>
        <translation>Çalışma kitabı oluşturulamadı: %1 içinde yer yok veya oraya yazılamıyor.</translation>
    </message>
    <message numerus="yes">
        <source>A workbook holds no more than %Ln row(s). Choose CSV.</source>
        <translation>
            <numerusform>Bir çalışma kitabı en çok %Ln satır içerir. CSV’yi seçin.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagChip</name>
    <message>
        <source>Tag %1</source>
        <translation>Etiket %1</translation>
    </message>
    <message>
        <source>Enter shows its orders, Delete removes it</source>
        <translation>Enter siparişlerini gösterir, Delete kaldırır</translation>
    </message>
</context>
<context>
    <name>TagEditor</name>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiketler</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Etiket ekle</translation>
    </message>
    <message>
        <source>Undo removing the tag</source>
        <translation>Etiketi kaldırmayı geri al</translation>
    </message>
    <message>
        <source>“%1” removed</source>
        <translation>“%1” kaldırıldı</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Kaydet…</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Metin (*.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 olarak kaydedildi</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 yazılamadı: %2</translation>
    </message>
</context>
<context>
    <name>TicketCharge</name>
    <message>
        <source>Account of this order</source>
        <translation>Bu siparişin hesabı</translation>
    </message>
    <message>
        <source>Order from</source>
        <extracomment>In front of an account&apos;s name</extracomment>
        <translation>Hesap</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Ücret</translation>
    </message>
    <message>
        <source>What this order will cost</source>
        <translation>Bu siparişin ücreti</translation>
    </message>
    <message>
        <source>My price</source>
        <translation>Fiyatım</translation>
    </message>
    <message>
        <source>Earlier orders</source>
        <translation>Önceki siparişler</translation>
    </message>
    <message>
        <source>Charge %1</source>
        <extracomment>Spoken by a screen reader while a quantity is typed</extracomment>
        <translation>Ücret: %1</translation>
    </message>
    <message>
        <source>more than your balance of %1</source>
        <translation>bakiyenizden fazla: %1</translation>
    </message>
    <message>
        <source>leaves %1</source>
        <translation>kalan %1</translation>
    </message>
</context>
<context>
    <name>TicketEditor</name>
    <message>
        <source>day/month/year</source>
        <translation>gün/ay/yıl</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Seçin</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Yok</translation>
    </message>
</context>
<context>
    <name>TicketFields</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n satır</numerusform>
        </translation>
    </message>
    <message>
        <source>Drip-feed: on</source>
        <translation>Kademeli teslim: açık</translation>
    </message>
    <message>
        <source>Drip-feed: off</source>
        <translation>Kademeli teslim: kapalı</translation>
    </message>
    <message>
        <source>This is needed for the order.</source>
        <translation>Sipariş için bu gereklidir.</translation>
    </message>
</context>
<context>
    <name>TicketHeader</name>
    <message>
        <source>Description</source>
        <translation>Açıklama</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Price of the package</source>
        <translation>Paket fiyatı</translation>
    </message>
    <message>
        <source>Rate per 1000</source>
        <translation>1000 adet fiyatı</translation>
    </message>
    <message>
        <source>Usually done in</source>
        <translation>Olağan süre</translation>
    </message>
    <message>
        <source>Neither refill nor cancel</source>
        <translation>Ne telafi ne iptal</translation>
    </message>
    <message>
        <source>Refill and cancel</source>
        <translation>Telafi ve iptal</translation>
    </message>
    <message>
        <source>Refill</source>
        <translation>Telafi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Sunulan</translation>
    </message>
</context>
<context>
    <name>TicketOutcomeBox</name>
    <message>
        <source>Show order</source>
        <translation>Siparişi göster</translation>
    </message>
    <message>
        <source>Order message</source>
        <translation>Sipariş iletisi</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Göster</translation>
    </message>
    <message>
        <source>This service is no longer in the catalog.</source>
        <translation>Bu hizmet artık katalogda yok.</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>just now</source>
        <translation>az önce</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n dakika önce</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n saat önce</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n gün önce</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 dk</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 sa</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>dün</translation>
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
        <translation>Sertifikası, bu bilgisayarın güvenmediği bir yetkili tarafından imzalanmış.</translation>
    </message>
    <message>
        <source>Its certificate is signed by one that may not vouch for others.</source>
        <translation>Sertifikası, başkalarına kefil olamayacak biri tarafından imzalanmış.</translation>
    </message>
    <message>
        <source>Its certificate is not meant for servers.</source>
        <translation>Sertifikası sunucular için değil.</translation>
    </message>
    <message>
        <source>Its certificate has expired, or the clock of this computer is wrong.</source>
        <translation>Sertifikasının süresi dolmuş ya da bu bilgisayarın saati yanlış.</translation>
    </message>
    <message>
        <source>Its certificate is not valid yet, or the clock of this computer is wrong.</source>
        <translation>Sertifikası henüz geçerli değil ya da bu bilgisayarın saati yanlış.</translation>
    </message>
    <message>
        <source>Its certificate is for another name.</source>
        <translation>Sertifikası başka bir ad için.</translation>
    </message>
    <message>
        <source>Its certificate is signed by itself alone.</source>
        <translation>Sertifikasını yalnızca kendisi imzalamış.</translation>
    </message>
    <message>
        <source>It knows only outdated versions of TLS, older than 1.2.</source>
        <translation>Yalnızca TLS’in 1.2’den eski sürümlerini biliyor.</translation>
    </message>
    <message>
        <source>Its certificate rests on a key or a signature that is too weak to be trusted.</source>
        <translation>Sertifikası, güvenilemeyecek kadar zayıf bir anahtara ya da imzaya dayanıyor.</translation>
    </message>
</context>
<context>
    <name>TrayIcon</name>
    <message numerus="yes">
        <source>%Ln order(s) running</source>
        <translation>
            <numerusform>%Ln sipariş sürüyor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) attention</source>
        <comment>orders</comment>
        <translation>
            <numerusform>%Ln sipariş ilgi bekliyor</numerusform>
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
        <translation>Orderdeck’i aç</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Siparişler</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Yeni sipariş</translation>
    </message>
    <message>
        <source>What happened…</source>
        <translation>Neler oldu…</translation>
    </message>
    <message>
        <source>Show notices again</source>
        <translation>Bildirimleri yeniden göster</translation>
    </message>
    <message>
        <source>Pause notices for 1 h</source>
        <translation>Bildirimleri 1 sa duraklat</translation>
    </message>
    <message>
        <source>Pause notices until tomorrow</source>
        <translation>Bildirimleri yarına dek duraklat</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Çık</translation>
    </message>
</context>
<context>
    <name>UnconfirmedBanner</name>
    <message>
        <source>Unconfirmed orders</source>
        <translation>Teyitsiz siparişler</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>İncele</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) may have been placed.</source>
        <translation>
            <numerusform>%n sipariş verilmiş olabilir.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer did not come. It will not be sent again by itself.</source>
        <translation>Yanıt gelmedi. Kendiliğinden yeniden gönderilmez.</translation>
    </message>
</context>
<context>
    <name>UnconfirmedView</name>
    <message>
        <source>What became of it</source>
        <translation>Siparişe ne oldu</translation>
    </message>
    <message>
        <source>It was placed</source>
        <translation>Sipariş verildi</translation>
    </message>
    <message>
        <source>Find it</source>
        <translation>Siparişi bul</translation>
    </message>
    <message>
        <source>It was not placed</source>
        <translation>Sipariş verilmedi</translation>
    </message>
    <message>
        <source>Unconfirmed order</source>
        <translation>Teyitsiz sipariş</translation>
    </message>
    <message>
        <source>Back to orders</source>
        <translation>Siparişlere dön</translation>
    </message>
    <message>
        <source>Which of them</source>
        <translation>Kaçıncısı</translation>
    </message>
    <message>
        <source>Previous unconfirmed order</source>
        <translation>Önceki teyitsiz sipariş</translation>
    </message>
    <message>
        <source>Next unconfirmed order</source>
        <translation>Sonraki teyitsiz sipariş</translation>
    </message>
    <message>
        <source>WHAT BECAME OF IT?</source>
        <translation>SİPARİŞE NE OLDU?</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 / %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more unconfirmed</source>
        <translation>
            <numerusform>%Ln teyitsiz sipariş daha</numerusform>
        </translation>
    </message>
    <message>
        <source>no more unconfirmed</source>
        <translation>başka teyitsiz yok</translation>
    </message>
    <message>
        <source>This order is settled</source>
        <translation>Bu sipariş sonuca bağlandı</translation>
    </message>
    <message>
        <source>This order may have been placed</source>
        <translation>Bu sipariş verilmiş olabilir</translation>
    </message>
    <message>
        <source>There is no unconfirmed order before this one.</source>
        <translation>Bundan önce teyitsiz sipariş yok.</translation>
    </message>
    <message>
        <source>There is no unconfirmed order after this one.</source>
        <translation>Bundan sonra teyitsiz sipariş yok.</translation>
    </message>
</context>
<context>
    <name>ViewMenu</name>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
</context>
<context>
    <name>ViewSwitch</name>
    <message>
        <source>Which list is shown</source>
        <translation>Gösterilen liste</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Siparişler</translation>
    </message>
    <message>
        <source>Refills</source>
        <translation>Telafiler</translation>
    </message>
    <message>
        <source>List of orders</source>
        <translation>Sipariş listesi</translation>
    </message>
    <message>
        <source>List of refills</source>
        <translation>Telafi listesi</translation>
    </message>
</context>
<context>
    <name>WhyEmpty</name>
    <message>
        <source>No account</source>
        <translation>Hesap yok</translation>
    </message>
    <message>
        <source>Connect an account to see its services.</source>
        <translation>Hizmetlerini görmek için bir hesap bağlayın.</translation>
    </message>
    <message>
        <source>No catalog could be loaded</source>
        <translation>Hiçbir katalog yüklenemedi</translation>
    </message>
    <message>
        <source>The catalog could not be loaded</source>
        <translation>Katalog yüklenemedi</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Loading the catalogs…</source>
        <translation>Kataloglar yükleniyor…</translation>
    </message>
    <message>
        <source>Large catalogs take a few seconds.</source>
        <translation>Büyük kataloglarda bu birkaç saniye sürer.</translation>
    </message>
    <message>
        <source>Loading the catalog…</source>
        <translation>Katalog yükleniyor…</translation>
    </message>
    <message>
        <source>A large catalog takes a few seconds.</source>
        <translation>Büyük bir katalogda bu birkaç saniye sürer.</translation>
    </message>
    <message>
        <source>No service matches “%1” under these filters</source>
        <translation>Bu filtrelerle “%1” ile eşleşen hizmet yok</translation>
    </message>
    <message>
        <source>Other services may match without them.</source>
        <translation>Filtreler olmadan başka hizmetler eşleşebilir.</translation>
    </message>
    <message>
        <source>Search the whole catalog</source>
        <translation>Tüm katalogda ara</translation>
    </message>
    <message>
        <source>No service matches “%1”</source>
        <translation>“%1” ile eşleşen hizmet yok</translation>
    </message>
    <message>
        <source>Ids, names and categories are searched.</source>
        <translation>Numaralar, adlar ve kategoriler aranır.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Aramayı temizle</translation>
    </message>
    <message>
        <source>Click the star of a service, and it stands here.</source>
        <translation>Bir hizmetin yıldızına tıklayın; hizmet burada görünür.</translation>
    </message>
    <message>
        <source>Click the star of a service or press %1, and it stands here.</source>
        <extracomment>%1 keys</extracomment>
        <translation>Bir hizmetin yıldızına tıklayın veya %1 tuşlarına basın; hizmet burada görünür.</translation>
    </message>
    <message>
        <source>Show all services</source>
        <translation>Tüm hizmetleri göster</translation>
    </message>
    <message>
        <source>The catalog is empty</source>
        <translation>Katalog boş</translation>
    </message>
    <message>
        <source>No provider offers services to these accounts now.</source>
        <translation>Şu anda hiçbir sağlayıcı bu hesaplara hizmet sunmuyor.</translation>
    </message>
    <message>
        <source>The provider offers no services to this account now.</source>
        <translation>Sağlayıcı şu anda bu hesaba hizmet sunmuyor.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Yeniden sor</translation>
    </message>
    <message>
        <source>No favourites yet</source>
        <translation>Henüz favori yok</translation>
    </message>
    <message>
        <source>No such services</source>
        <translation>Böyle hizmet yok</translation>
    </message>
    <message>
        <source>The catalog has none under these filters now.</source>
        <translation>Katalogda şu anda bu filtrelere uyan hizmet yok.</translation>
    </message>
</context>
<context>
    <name>WindowDrops</name>
    <message>
        <source>What to do with the file</source>
        <translation>Dosyayla ne yapılacağı</translation>
    </message>
    <message>
        <source>%1 is a table of orders that were placed</source>
        <translation>%1, verilmiş siparişlerin tablosu</translation>
    </message>
    <message>
        <source>%1 is no table of orders of this program</source>
        <translation>%1, bu programın sipariş tablosu değil</translation>
    </message>
    <message>
        <source>Add its orders to the ledger…</source>
        <translation>Siparişlerini deftere ekle…</translation>
    </message>
    <message>
        <source>Place a bulk order from it…</source>
        <translation>Ondan toplu sipariş ver…</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>Hiçbir şey yapma</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A trading desk for orders at providers that speak API v2.</source>
        <translation>API v2 konuşan sağlayıcılara sipariş vermek için bir işlem masası.</translation>
    </message>
    <message>
        <source>Keep every file of this run under DIR.</source>
        <translation>Bu çalıştırmanın her dosyasını DIR altında tutar.</translation>
    </message>
    <message>
        <source>Open the practice provider&apos;s account where there is no account yet.</source>
        <translation>Henüz hesap yoksa alıştırma sağlayıcısının hesabını açar.</translation>
    </message>
    <message>
        <source>How many times faster than life the practice provider works (10).</source>
        <translation>Alıştırma sağlayıcısının gerçek hayattan kaç kat hızlı çalışacağı (10).</translation>
    </message>
    <message>
        <source>Start without a window where the desktop has a tray.</source>
        <translation>Masaüstünde tepsi varsa pencere olmadan başlar.</translation>
    </message>
    <message>
        <source>What is written to the log in this run: off, errors, requests or everything.</source>
        <translation>Bu çalıştırmada günlüğe ne yazılacağı: off, errors, requests veya everything.</translation>
    </message>
    <message>
        <source>A list of orders to open, or a link such as orderdeck:orders.</source>
        <translation>Açılacak bir sipariş listesi veya orderdeck:orders gibi bir bağlantı.</translation>
    </message>
    <message>
        <source>There is no log level “%1”: off, errors, requests or everything.</source>
        <translation>“%1” adında bir günlük düzeyi yok: off, errors, requests veya everything.</translation>
    </message>
</context>
</TS>
