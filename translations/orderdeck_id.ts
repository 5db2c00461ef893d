<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Orderdeck</source>
        <translation>Tentang Orderdeck</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>Komponen dan lisensinya</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Teks lisensi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versi %1</translation>
    </message>
    <message>
        <source>Free software: you may use, study, share and change it. It is made of the parts below, each with its own makers and licence.</source>
        <translation>Perangkat lunak bebas: Anda boleh memakai, mempelajari, membagikan, dan mengubahnya. Program ini tersusun dari komponen di bawah, masing-masing dengan pembuat dan lisensinya sendiri.</translation>
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
        <translation>Tentang Orderdeck</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versi</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lisensi</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3 or later; it comes without any warranty.</source>
        <translation>Lisensi Publik Umum GNU, versi 3 atau yang lebih baru; diberikan tanpa jaminan apa pun.</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Buku pesanan</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Setelan</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Buka folder</translation>
    </message>
    <message>
        <source>Copy the ledger&apos;s path</source>
        <translation>Salin lokasi</translation>
    </message>
    <message>
        <source>What happens if…</source>
        <translation>Apa yang terjadi jika…</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Panduan</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lisensi</translation>
    </message>
</context>
<context>
    <name>AccountBox</name>
    <message>
        <source>Account</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Tambah akun…</translation>
    </message>
</context>
<context>
    <name>AccountCatalog</name>
    <message>
        <source>The refresh was stopped.</source>
        <translation>Pembaruan dihentikan.</translation>
    </message>
</context>
<context>
    <name>AccountColor</name>
    <message>
        <source>Blue</source>
        <translation>Biru</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Toska</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Hijau</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Kuning</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Oranye</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Merah</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Ungu</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Abu-abu</translation>
    </message>
</context>
<context>
    <name>AccountEditor</name>
    <message>
        <source>Account name</source>
        <translation>Nama akun</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>Alamat API</translation>
    </message>
    <message>
        <source>New API key</source>
        <translation>Kunci API baru</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Uji koneksi</translation>
    </message>
    <message>
        <source>The kept key, unless you type another</source>
        <translation>Kunci yang tersimpan, kecuali Anda mengetik yang lain</translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation>Permintaan per menit</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>Permintaan sekaligus</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Beri nama untuk akun ini.</translation>
    </message>
    <message>
        <source>To test another address, type the key that belongs to it.</source>
        <translation>Untuk menguji alamat lain, ketik kunci milik alamat itu.</translation>
    </message>
    <message>
        <source>Asking the provider for your balance…</source>
        <translation>Menanyakan saldo Anda kepada penyedia…</translation>
    </message>
    <message>
        <source>It works. The balance is %1.</source>
        <translation>Berhasil. Saldonya %1.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Warna</translation>
    </message>
</context>
<context>
    <name>AccountKeyPanel</name>
    <message>
        <source>Show key</source>
        <translation>Tampilkan kunci</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Salin kunci</translation>
    </message>
    <message>
        <source>Where the key is kept</source>
        <translation>Tempat kunci disimpan</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>Berkas setelan</translation>
    </message>
    <message>
        <source>System keychain</source>
        <translation>Rantai kunci sistem</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>Kept API key</source>
        <translation>Kunci API tersimpan</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Disimpan di</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>Menunggu rantai kunci…</translation>
    </message>
    <message>
        <source>The keychain of your system encrypts it; you may be asked to unlock it.</source>
        <translation>Rantai kunci sistem Anda mengenkripsinya; Anda mungkin diminta membuka kuncinya.</translation>
    </message>
    <message>
        <source>It lies in orderdeck.ini, a file that only you can read, unencrypted.</source>
        <translation>Kunci ada di orderdeck.ini, berkas yang hanya dapat dibaca oleh Anda, tanpa enkripsi.</translation>
    </message>
    <message>
        <source>Hide key</source>
        <translation>Sembunyikan kunci</translation>
    </message>
    <message>
        <source>Moving the key into the keychain…</source>
        <translation>Memindahkan kunci ke rantai kunci…</translation>
    </message>
    <message>
        <source>Moving the key into orderdeck.ini…</source>
        <translation>Memindahkan kunci ke orderdeck.ini…</translation>
    </message>
    <message>
        <source>The key stays where it was. %1</source>
        <translation>Kunci tetap di tempat semula. %1</translation>
    </message>
    <message>
        <source>The key is now in the keychain alone.</source>
        <translation>Kunci sekarang hanya ada di rantai kunci.</translation>
    </message>
    <message>
        <source>The key is now in orderdeck.ini.</source>
        <translation>Kunci sekarang ada di orderdeck.ini.</translation>
    </message>
    <message numerus="yes">
        <source>The key is copied. It leaves the clipboard in %n second(s).</source>
        <translation>
            <numerusform>Kunci telah disalin. Kunci hilang dari papan klip dalam %n detik.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountKeys</name>
    <message>
        <source>The key of this account is being read from the keychain. Nothing is sent before.</source>
        <translation>Kunci akun ini sedang dibaca dari rantai kunci. Tidak ada yang dikirim sebelum itu.</translation>
    </message>
    <message>
        <source>%1 Nothing is sent without the key.</source>
        <extracomment>Why the key could not be read; a sentence</extracomment>
        <translation>%1 Tidak ada yang dikirim tanpa kunci.</translation>
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
        <translation>tak diketahui</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Mata uang</translation>
    </message>
    <message>
        <source>Spent in 30 days</source>
        <translation>Belanja 30 hari</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Sisa hari</translation>
    </message>
</context>
<context>
    <name>AccountOverviewPanel</name>
    <message>
        <source>All accounts</source>
        <translation>Semua akun</translation>
    </message>
    <message>
        <source>Together: %1.</source>
        <translation>Total: %1.</translation>
    </message>
    <message>
        <source>Together: %1; spent in 30 days: %2.</source>
        <translation>Total: %1; dibelanjakan dalam 30 hari: %2.</translation>
    </message>
</context>
<context>
    <name>AccountRow</name>
    <message>
        <source>Edit</source>
        <translation>Sunting</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Hapus akun</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Pertahankan</translation>
    </message>
    <message>
        <source>Inside this program</source>
        <translation>Di dalam program ini</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Latihan</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Dipakai</translation>
    </message>
    <message>
        <source>Remove %1? Its orders stay in the ledger, and it can be added again.</source>
        <translation>Hapus %1? Pesanannya tetap ada di buku pesanan, dan akun ini dapat ditambahkan lagi.</translation>
    </message>
    <message>
        <source>Remove %1? Its key is deleted; its orders stay in the ledger.</source>
        <translation>Hapus %1? Kuncinya dihapus; pesanannya tetap ada di buku pesanan.</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Sunting %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Hapus %1</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Naikkan</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Turunkan</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>Naikkan %1</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>Turunkan %1</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Tanpa kunci</translation>
    </message>
    <message>
        <source>Waiting for the keychain</source>
        <translation>Menunggu rantai kunci</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation>Di rantai kunci</translation>
    </message>
</context>
<context>
    <name>AccountsSection</name>
    <message>
        <source>Accounts</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>There is no account yet.</source>
        <translation>Belum ada akun.</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Tambah akun…</translation>
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
        <translation>Tampilkan Layanan</translation>
    </message>
    <message>
        <source>Show Orders</source>
        <translation>Tampilkan Pesanan</translation>
    </message>
    <message>
        <source>Show Balance</source>
        <translation>Tampilkan Saldo</translation>
    </message>
    <message>
        <source>Show Record</source>
        <translation>Tampilkan Riwayat</translation>
    </message>
    <message>
        <source>Show Settings</source>
        <translation>Tampilkan Setelan</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Halaman berikutnya</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Halaman sebelumnya</translation>
    </message>
    <message>
        <source>Search this page</source>
        <translation>Cari di halaman ini</translation>
    </message>
    <message>
        <source>Refresh this page</source>
        <translation>Perbarui halaman ini</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Cari di semua tempat</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Pesanan baru</translation>
    </message>
    <message>
        <source>Bulk order…</source>
        <translation>Pesanan massal…</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Yang terjadi</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Tambah akun…</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>Beralih antara terang dan gelap</translation>
    </message>
    <message>
        <source>Switch between comfortable and compact rows</source>
        <translation>Beralih antara baris lapang dan rapat</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Layar penuh</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Bantuan</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>Details of the service</source>
        <translation>Rincian layanan</translation>
    </message>
    <message>
        <source>Undo the last filter</source>
        <translation>Urungkan filter terakhir</translation>
    </message>
    <message>
        <source>Do the filter again</source>
        <translation>Terapkan lagi filter</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Semua akun</translation>
    </message>
    <message>
        <source>Export services…</source>
        <translation>Ekspor layanan…</translation>
    </message>
    <message>
        <source>Refresh catalog</source>
        <translation>Perbarui katalog</translation>
    </message>
    <message>
        <source>Paste the link into the ticket</source>
        <translation>Tempel tautan ke formulir</translation>
    </message>
    <message>
        <source>Set my price for this service…</source>
        <translation>Atur harga saya untuk layanan ini…</translation>
    </message>
    <message>
        <source>My prices…</source>
        <translation>Harga saya…</translation>
    </message>
    <message>
        <source>Copy as price list</source>
        <translation>Salin sebagai daftar harga</translation>
    </message>
    <message>
        <source>Refill</source>
        <translation>Isi ulang</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>Batalkan pesanan</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Periksa</translation>
    </message>
    <message>
        <source>Order again</source>
        <translation>Pesan lagi</translation>
    </message>
    <message>
        <source>Order for another link</source>
        <translation>Pesan untuk tautan lain</translation>
    </message>
    <message>
        <source>Add existing orders…</source>
        <translation>Tambah pesanan dari ID…</translation>
    </message>
    <message>
        <source>Show refills</source>
        <translation>Lihat isi ulang</translation>
    </message>
    <message>
        <source>Add tag…</source>
        <translation>Tambah tag…</translation>
    </message>
    <message>
        <source>Copy links</source>
        <translation>Salin tautan</translation>
    </message>
    <message>
        <source>Hide the chosen orders</source>
        <translation>Sembunyikan pesanan yang dipilih</translation>
    </message>
    <message>
        <source>Undo hiding</source>
        <translation>Urungkan penyembunyian</translation>
    </message>
    <message>
        <source>Archive old orders…</source>
        <translation>Arsipkan pesanan lama…</translation>
    </message>
    <message>
        <source>Open a file of orders…</source>
        <translation>Buka berkas pesanan…</translation>
    </message>
    <message>
        <source>Export orders…</source>
        <translation>Ekspor pesanan…</translation>
    </message>
    <message>
        <source>Orders of the service</source>
        <translation>Pesanan layanan ini</translation>
    </message>
    <message>
        <source>Export the record…</source>
        <translation>Ekspor riwayat…</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Halaman</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pesanan</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Riwayat</translation>
    </message>
    <message>
        <source>Menu of what is chosen</source>
        <translation>Menu untuk yang dipilih</translation>
    </message>
</context>
<context>
    <name>AddExisting</name>
    <message>
        <source>There is no order id in this text.</source>
        <translation>Tidak ada ID pesanan dalam teks ini.</translation>
    </message>
    <message numerus="yes">
        <source>%n id(s): %1</source>
        <translation>
            <numerusform>%n ID: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there more than once.</source>
        <translation>
            <numerusform>%n muncul lebih dari sekali.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) hold no id.</source>
        <translation>
            <numerusform>%n baris tidak berisi ID.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests to the provider, at most %1 a minute.</source>
        <translation>
            <numerusform>%n permintaan ke penyedia, paling banyak %1 per menit.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 asked about, %3 added</source>
        <translation>%1 dari %2 ditanyakan, %3 ditambahkan</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) added.</source>
        <translation>
            <numerusform>%n pesanan ditambahkan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were in the ledger already.</source>
        <translation>
            <numerusform>%n sudah ada di buku pesanan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be added.</source>
        <translation>
            <numerusform>%n tidak dapat ditambahkan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not asked about any more.</source>
        <translation>
            <numerusform>%n tidak sempat ditanyakan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AddExistingDialog</name>
    <message>
        <source>Order IDs</source>
        <translation>ID pesanan</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Salin daftar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Add orders</source>
        <translation>Tambah pesanan</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Hentikan</translation>
    </message>
    <message>
        <source>Add existing orders</source>
        <translation>Tambah pesanan dari ID</translation>
    </message>
    <message>
        <source>Stopping as soon as the answer to what was asked is there.</source>
        <translation>Dihentikan begitu jawaban atas yang sudah ditanyakan tiba.</translation>
    </message>
    <message>
        <source>Orders that were placed on the provider&apos;s page or with another program. Each id is asked about; what the provider tells is added to the ledger and followed from then on. The provider does not tell service, link and quantity.</source>
        <translation>Pesanan yang dibuat di halaman penyedia atau dengan program lain. Setiap ID ditanyakan; keterangan dari penyedia ditambahkan ke buku pesanan dan selanjutnya dipantau. Penyedia tidak memberitahukan layanan, tautan, dan jumlahnya.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) may have been placed and have no id yet. If one of these is meant, look into it first: added here, it would be in the ledger twice.</source>
        <translation>
            <numerusform>%n pesanan mungkin sudah dibuat dan belum memiliki ID. Jika yang dimaksud salah satunya, selidiki dulu pesanan itu: kalau ditambahkan di sini, pesanan itu akan tercatat dua kali di buku pesanan.</numerusform>
        </translation>
    </message>
    <message>
        <source>23488, 23490-23500
Or one a line, a column of a spreadsheet, the text of the provider&apos;s page</source>
        <translation>23488, 23490-23500
Atau satu per baris, satu kolom lembar kerja, atau teks dari halaman penyedia</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>Yang terbaca</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Kemajuan</translation>
    </message>
    <message>
        <source>Not added</source>
        <translation>Tidak ditambahkan</translation>
    </message>
    <message>
        <source>Orders are being added.</source>
        <translation>Pesanan sedang ditambahkan.</translation>
    </message>
    <message>
        <source>Paste order ids first.</source>
        <translation>Tempel ID pesanan terlebih dahulu.</translation>
    </message>
</context>
<context>
    <name>AllCatalogs</name>
    <message>
        <source>The refresh was stopped.</source>
        <translation>Pembaruan dihentikan.</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Semua akun</translation>
    </message>
</context>
<context>
    <name>ApiAccount</name>
    <message>
        <source>This is not the address of an API.</source>
        <translation>Ini bukan alamat API.</translation>
    </message>
    <message>
        <source>The address must not hold a user name or a password.</source>
        <translation>Alamat tidak boleh memuat nama pengguna atau kata sandi.</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>Alamat harus diawali https://.</translation>
    </message>
    <message>
        <source>The address must begin with https://: over http:// everyone on the way could read the key.</source>
        <translation>Alamat harus diawali https://: lewat http:// siapa pun di tengah jalan dapat membaca kuncinya.</translation>
    </message>
</context>
<context>
    <name>ApiError</name>
    <message numerus="yes">
        <source>The provider asks to wait %n second(s): too many requests.</source>
        <translation>
            <numerusform>Penyedia meminta menunggu %n detik: terlalu banyak permintaan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The provider asks to wait %n second(s). It says: %1</source>
        <translation>
            <numerusform>Penyedia meminta menunggu %n detik. Pesannya: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider asks to wait a little: too many requests.</source>
        <translation>Penyedia meminta menunggu sebentar: terlalu banyak permintaan.</translation>
    </message>
    <message>
        <source>The provider says: %1</source>
        <translation>Pesan penyedia: %1</translation>
    </message>
    <message>
        <source>The provider answered with HTTP error %1 and says: %2</source>
        <translation>Penyedia menjawab dengan galat HTTP %1 dan pesan: %2</translation>
    </message>
    <message>
        <source>There is nothing at this address (HTTP 404). Check the API address.</source>
        <translation>Tidak ada apa-apa di alamat ini (HTTP 404). Periksa alamat API.</translation>
    </message>
    <message>
        <source>The provider has a fault of its own (HTTP %1). Try again later.</source>
        <translation>Ada gangguan di pihak penyedia (HTTP %1). Coba lagi nanti.</translation>
    </message>
    <message>
        <source>The provider answered with HTTP error %1.</source>
        <translation>Penyedia menjawab dengan galat HTTP %1.</translation>
    </message>
    <message>
        <source>The provider refused without saying why.</source>
        <translation>Penyedia menolak tanpa menyebutkan alasannya.</translation>
    </message>
    <message>
        <source>An order for this link is still running at the provider. It says: %1</source>
        <translation>Pesanan untuk tautan ini masih berjalan di penyedia. Pesannya: %1</translation>
    </message>
    <message>
        <source>The API address must begin with https:// so that the key cannot be read on its way.</source>
        <translation>Alamat API harus diawali https:// agar kuncinya tidak dapat dibaca di perjalanan.</translation>
    </message>
    <message>
        <source>There is no such host. Check the API address and the connection to the internet.</source>
        <translation>Server itu tidak ada. Periksa alamat API dan koneksi internet.</translation>
    </message>
    <message>
        <source>The host cannot be reached or refuses the connection.</source>
        <translation>Server tidak dapat dihubungi atau menolak koneksi.</translation>
    </message>
    <message>
        <source>No secure connection (TLS) could be made: the host cannot prove who it is. Nothing was sent.</source>
        <translation>Koneksi aman (TLS) tidak dapat dibuat: server tidak dapat membuktikan identitasnya. Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <source>The provider did not answer in time.</source>
        <translation>Penyedia tidak menjawab tepat waktu.</translation>
    </message>
    <message>
        <source>The connection closed before the answer came.</source>
        <translation>Koneksi terputus sebelum jawaban tiba.</translation>
    </message>
    <message>
        <source>The address sends on to another address. It was not followed, to keep the key here.</source>
        <translation>Alamat ini mengalihkan ke alamat lain. Pengalihan tidak diikuti agar kunci tetap aman di sini.</translation>
    </message>
    <message>
        <source>The address sends on to %1. It was not followed, to keep the key here. If you trust it, enter it as the API address.</source>
        <translation>Alamat ini mengalihkan ke %1. Pengalihan tidak diikuti agar kunci tetap aman di sini. Jika Anda memercayainya, masukkan sebagai alamat API.</translation>
    </message>
    <message>
        <source>The answer is a web page, empty or unreadable, not API v2. Check the API address, or try again later: it may be a bot check or maintenance.</source>
        <translation>Jawabannya berupa halaman web, kosong, atau tidak terbaca, bukan API v2. Periksa alamat API, atau coba lagi nanti: mungkin sedang ada pemeriksaan bot atau pemeliharaan.</translation>
    </message>
    <message>
        <source>The provider answered, but not in the form of API v2.</source>
        <translation>Penyedia menjawab, tetapi tidak dalam bentuk API v2.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer is too long and was cut off.</source>
        <translation>Jawaban penyedia terlalu panjang dan terpotong.</translation>
    </message>
    <message>
        <source>The call was stopped before the answer came.</source>
        <translation>Panggilan dihentikan sebelum jawaban tiba.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached, or it does not lead on to the provider. Nothing was sent. Check the proxy in Settings, Network.</source>
        <translation>Proksi tidak dapat dihubungi, atau tidak meneruskan ke penyedia. Tidak ada yang dikirim. Periksa proksi di Setelan, Jaringan.</translation>
    </message>
    <message>
        <source>The proxy refuses the user name or the password. Nothing was sent. Check them in Settings, Network.</source>
        <translation>Proksi menolak nama pengguna atau kata sandi. Tidak ada yang dikirim. Periksa keduanya di Setelan, Jaringan.</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>Tampilan</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Warna</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Terang</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Gelap</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Lapang</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Rapat</translation>
    </message>
    <message>
        <source>System follows what the desktop is set to.</source>
        <translation>“Sistem” berarti mengikuti setelan desktop.</translation>
    </message>
    <message>
        <source>How high the rows of tables are.</source>
        <translation>Tinggi baris pada tabel.</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>Kontras lebih tinggi</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Aktif</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Nonaktif</translation>
    </message>
    <message>
        <source>Stronger inks, thicker lines, and chips with an outline.</source>
        <translation>Warna tulisan lebih tegas, garis lebih tebal, dan lencana bergaris tepi.</translation>
    </message>
</context>
<context>
    <name>ArchiveSheet</name>
    <message>
        <source>Older than</source>
        <translation>Lebih lama dari</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Satuan</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Bulan</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arsipkan</translation>
    </message>
    <message>
        <source>Archive old orders</source>
        <translation>Arsipkan pesanan lama</translation>
    </message>
    <message>
        <source>Archived orders leave the list and stay in the ledger: they are found under “Archived”, and balance and spending count them. Only what has ended is archived; an order that runs again comes back by itself.</source>
        <translation>Pesanan yang diarsipkan keluar dari daftar dan tetap ada di buku pesanan: pesanan itu dapat ditemukan di “Diarsipkan”, dan tetap ikut dihitung dalam saldo dan belanja. Hanya yang sudah berakhir yang diarsipkan; pesanan yang berjalan lagi akan kembali dengan sendirinya.</translation>
    </message>
    <message>
        <source>Orders to archive</source>
        <translation>Pesanan yang akan diarsipkan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>The orders are being counted.</source>
        <translation>Pesanan sedang dihitung.</translation>
    </message>
    <message>
        <source>A number from 1 to %1</source>
        <translation>Angka dari 1 sampai %1</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Menghitung…</translation>
    </message>
    <message>
        <source>No ended order is as old as that.</source>
        <translation>Tidak ada pesanan berakhir yang sudah selama itu.</translation>
    </message>
    <message>
        <source>No order that has ended is so old.</source>
        <translation>Tidak ada pesanan berakhir yang sudah selama itu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) that have ended, placed before %1</source>
        <translation>
            <numerusform>%Ln pesanan yang sudah berakhir, dibuat sebelum %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message numerus="yes">
        <source>%Ln was/were not placed</source>
        <translation>
            <numerusform>%Ln tidak dibuat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln has/have no refill</source>
        <translation>
            <numerusform>%Ln tidak memiliki isi ulang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be canceled by their service</source>
        <translation>
            <numerusform>%Ln tidak dapat dibatalkan menurut layanannya</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln is/are still running</source>
        <translation>
            <numerusform>%Ln masih berjalan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln was/were canceled or failed</source>
        <translation>
            <numerusform>%Ln dibatalkan atau gagal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln has/have ended already</source>
        <translation>
            <numerusform>%Ln sudah berakhir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln has/have an open refill</source>
        <translation>
            <numerusform>%Ln memiliki isi ulang yang belum selesai</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln was/were asked already</source>
        <translation>
            <numerusform>%Ln sudah diminta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln for another reason</source>
        <translation>
            <numerusform>%Ln karena alasan lain</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not asked.</source>
        <translation>
            <numerusform>%Ln tidak diminta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not asked: %1.</source>
        <extracomment>How many, then the reasons (&quot;30 are still running, 7 have no refill&quot;)</extracomment>
        <translation>
            <numerusform>%Ln tidak diminta: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Refill %1</source>
        <translation>Isi ulang %1</translation>
    </message>
    <message>
        <source>Cancel asked; canceled when the order&apos;s status says so</source>
        <translation>Pembatalan diminta; dianggap batal bila status pesanan menyatakannya</translation>
    </message>
    <message>
        <source>%1 The provider may have taken it all the same. It is not asked again by itself.</source>
        <translation>%1 Meski begitu, penyedia mungkin sudah menerimanya. Permintaan tidak diajukan lagi secara otomatis.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refill(s) asked for.</source>
        <translation>
            <numerusform>%Ln isi ulang diminta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The provider was asked to cancel %Ln order(s). They are canceled when their status says so.</source>
        <translation>
            <numerusform>Penyedia diminta membatalkan %Ln pesanan. Pesanan dianggap batal bila statusnya menyatakannya.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused by the provider.</source>
        <translation>
            <numerusform>%Ln ditolak oleh penyedia.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln perhaps taken: the answer was lost.</source>
        <translation>
            <numerusform>%Ln mungkin diterima: jawabannya hilang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln did not reach the provider.</source>
        <translation>
            <numerusform>%Ln tidak sampai ke penyedia.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking for refills: %1 of %2</source>
        <translation>Meminta isi ulang: %1 dari %2</translation>
    </message>
    <message>
        <source>Asking to cancel: %1 of %2</source>
        <translation>Meminta pembatalan: %1 dari %2</translation>
    </message>
</context>
<context>
    <name>AskingLine</name>
    <message>
        <source>Asking for refills</source>
        <translation>Meminta isi ulang</translation>
    </message>
    <message>
        <source>Asking to cancel</source>
        <translation>Meminta pembatalan</translation>
    </message>
    <message>
        <source>Stopping; what has been sent gets its answer.</source>
        <translation>Menghentikan; jawaban atas yang sudah dikirim masih ditunggu.</translation>
    </message>
    <message>
        <source>Show answers</source>
        <translation>Lihat jawaban</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Hentikan</translation>
    </message>
    <message>
        <source>The order is not in the ledger any more.</source>
        <translation>Pesanan ini tidak ada lagi di buku pesanan.</translation>
    </message>
    <message>
        <source>Order %1: %2</source>
        <translation>Pesanan %1: %2</translation>
    </message>
</context>
<context>
    <name>AskingModel</name>
    <message>
        <source>Order ID</source>
        <translation>ID pesanan</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Jawaban</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Akun</translation>
    </message>
</context>
<context>
    <name>AskingSheet</name>
    <message>
        <source>Which answers are shown</source>
        <translation>Jawaban mana yang ditampilkan</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Jawaban</translation>
    </message>
    <message>
        <source>Show order</source>
        <translation>Lihat pesanan</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Hentikan</translation>
    </message>
    <message>
        <source>Answers about refills</source>
        <translation>Jawaban tentang isi ulang</translation>
    </message>
    <message>
        <source>Answers about cancels</source>
        <translation>Jawaban tentang pembatalan</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Diterima</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Ditolak</translation>
    </message>
    <message>
        <source>Perhaps taken</source>
        <translation>Mungkin diterima</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Tidak diminta</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Ekspor…</translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message>
        <source>Orderdeck keeps running</source>
        <translation>Orderdeck tetap berjalan</translation>
    </message>
    <message>
        <source>It watches your orders from the tray. Quit it from the menu of its icon there.</source>
        <translation>Orderdeck memantau pesanan Anda dari baki sistem. Untuk keluar, gunakan menu ikonnya di sana.</translation>
    </message>
</context>
<context>
    <name>AuthorityFile</name>
    <message>
        <source>There is no certificate in this file (PEM or DER).</source>
        <translation>Tidak ada sertifikat (PEM atau DER) dalam berkas ini.</translation>
    </message>
    <message>
        <source>“%1” is not the certificate of an authority (CA): it cannot vouch for a provider.</source>
        <translation>“%1” bukan sertifikat sebuah otoritas (CA): sertifikat ini tidak dapat menjamin penyedia.</translation>
    </message>
    <message>
        <source>“%1” expired on %2.</source>
        <translation>“%1” kedaluwarsa pada %2.</translation>
    </message>
    <message>
        <source>“%1” is not valid before %2.</source>
        <translation>“%1” belum berlaku sebelum %2.</translation>
    </message>
    <message>
        <source>“%1” rests on a key or a signature that is too weak: others could vouch in its name.</source>
        <translation>“%1” bertumpu pada kunci atau tanda tangan yang terlalu lemah: pihak lain dapat menjamin atas namanya.</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Folder %1 tidak dapat dibuat.</translation>
    </message>
</context>
<context>
    <name>BackupKeeper</name>
    <message>
        <source>An order is under way. Wait for the provider&apos;s answer, then try again.</source>
        <translation>Ada pesanan yang sedang dikirim. Tunggu jawaban penyedia, lalu coba lagi.</translation>
    </message>
</context>
<context>
    <name>BackupMessages</name>
    <message>
        <source>The ledger is damaged: %1. Mend it before you order more; what can be read will be saved.</source>
        <translation>Buku pesanan rusak: %1. Perbaiki dulu sebelum memesan lagi; yang masih terbaca akan diselamatkan.</translation>
    </message>
    <message>
        <source>Mend…</source>
        <translation>Perbaiki…</translation>
    </message>
    <message>
        <source>Today&apos;s copy of the ledger could not be made. %1</source>
        <translation>Salinan buku pesanan untuk hari ini tidak dapat dibuat. %1</translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message>
        <source>Backups</source>
        <translation>Cadangan</translation>
    </message>
    <message numerus="yes">
        <source>The ledger is copied each day it changed, and before an update changes it. The last %n daily copies are kept in %1</source>
        <translation>
            <numerusform>Buku pesanan disalin setiap hari bila ada perubahan, dan sebelum pembaruan program mengubahnya. %n salinan harian terakhir disimpan di %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking the ledger… step %1 of %2</source>
        <translation>Memeriksa buku pesanan… langkah %1 dari %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Hentikan</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Cadangkan…</translation>
    </message>
    <message>
        <source>Restore a file…</source>
        <translation>Pulihkan berkas…</translation>
    </message>
    <message>
        <source>Check ledger</source>
        <translation>Periksa buku pesanan</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Buka folder</translation>
    </message>
    <message>
        <source>Open the folder of backups</source>
        <translation>Buka folder cadangan</translation>
    </message>
    <message>
        <source>There is no copy yet: the first is made by itself.</source>
        <translation>Belum ada salinan: yang pertama dibuat secara otomatis.</translation>
    </message>
    <message numerus="yes">
        <source>%n older one(s) are in the folder.</source>
        <translation>
            <numerusform>%n salinan yang lebih lama ada di folder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Pulihkan…</translation>
    </message>
    <message>
        <source>Restore the copy of %1</source>
        <translation>Pulihkan salinan %1</translation>
    </message>
    <message>
        <source>Back up the ledger</source>
        <translation>Cadangkan buku pesanan</translation>
    </message>
    <message>
        <source>Ledgers (*.sqlite)</source>
        <translation>Buku pesanan (*.sqlite)</translation>
    </message>
    <message>
        <source>Copying the ledger…</source>
        <translation>Menyalin buku pesanan…</translation>
    </message>
    <message>
        <source>The ledger was copied to %1</source>
        <translation>Buku pesanan disalin ke %1</translation>
    </message>
    <message>
        <source>The ledger could not be copied to %1. %2</source>
        <translation>Buku pesanan tidak dapat disalin ke %1. %2</translation>
    </message>
    <message>
        <source>Restore a ledger</source>
        <translation>Pulihkan buku pesanan</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Semua berkas (*)</translation>
    </message>
    <message>
        <source>An order is under way. Wait for the provider&apos;s answer, then try again.</source>
        <translation>Ada pesanan yang sedang dikirim. Tunggu jawaban penyedia, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Checking the ledger…</source>
        <translation>Memeriksa buku pesanan…</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>Pemeriksaan dihentikan.</translation>
    </message>
    <message>
        <source>The ledger could not be checked. %1</source>
        <translation>Buku pesanan tidak dapat diperiksa. %1</translation>
    </message>
    <message>
        <source>Mend…</source>
        <translation>Perbaiki…</translation>
    </message>
</context>
<context>
    <name>BalanceCards</name>
    <message>
        <source>%1 a day</source>
        <translation>%1 per hari</translation>
    </message>
    <message>
        <source>nothing spent</source>
        <translation>tidak ada belanja</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Spent today</source>
        <translation>Belanja hari ini</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 hari terakhir</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 hari terakhir</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Bulan ini</translation>
    </message>
    <message>
        <source>Lasts about</source>
        <translation>Cukup sekitar</translation>
    </message>
    <message>
        <source>Check balance</source>
        <translation>Periksa saldo</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>memeriksa…</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>belum diperiksa</translation>
    </message>
    <message>
        <source>checked %1</source>
        <translation>diperiksa %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln pesanan</numerusform>
        </translation>
    </message>
    <message>
        <source>under a day</source>
        <translation>kurang dari sehari</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln hari</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing was spent in the last 30 days</source>
        <translation>tidak ada belanja dalam 30 hari terakhir</translation>
    </message>
    <message numerus="yes">
        <source>at the last %Ln day(s)&apos; rate</source>
        <translation>
            <numerusform>laju %Ln&#xa0;hari terakhir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BalanceChart</name>
    <message>
        <source>Balance over time</source>
        <translation>Saldo dari waktu ke waktu</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>Dari %1 sampai %2.</translation>
    </message>
</context>
<context>
    <name>BalanceCheckPanel</name>
    <message>
        <source>Show them</source>
        <translation>Tampilkan</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Selidiki</translation>
    </message>
    <message>
        <source>Balance at first</source>
        <translation>Saldo awal</translation>
    </message>
    <message>
        <source>Topped up</source>
        <translation>Isi saldo</translation>
    </message>
    <message>
        <source>Money back (partial, cancelled)</source>
        <translation>Uang kembali (sebagian, dibatalkan)</translation>
    </message>
    <message>
        <source>Charged by orders here</source>
        <translation>Biaya pesanan di sini</translation>
    </message>
    <message>
        <source>Of that not seen in the balance</source>
        <translation>Di antaranya tak terlihat di saldo</translation>
    </message>
    <message>
        <source>Not explained by your orders</source>
        <translation>Tidak dijelaskan oleh pesanan Anda</translation>
    </message>
    <message>
        <source>Balance at last</source>
        <translation>Saldo akhir</translation>
    </message>
    <message>
        <source>Does it add up? %1</source>
        <translation>Apakah cocok? %1</translation>
    </message>
    <message>
        <source>Two checks of the balance are needed to tell whether your orders explain what it did.</source>
        <translation>Diperlukan dua pemeriksaan saldo untuk mengetahui apakah pesanan Anda menjelaskan perubahannya.</translation>
    </message>
    <message>
        <source>Your orders explain all that the balance fell by.</source>
        <translation>Pesanan Anda menjelaskan seluruh penurunan saldo.</translation>
    </message>
    <message>
        <source>%1 not explained by your orders.</source>
        <translation>%1 tidak dijelaskan oleh pesanan Anda.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) in another currency are not counted here.</source>
        <translation>
            <numerusform>%Ln pesanan dalam mata uang lain tidak dihitung di sini.</numerusform>
        </translation>
    </message>
    <message>
        <source>The balance&apos;s currency changed in this span; this is since then.</source>
        <translation>Mata uang saldo berubah dalam rentang ini; yang ditampilkan adalah sejak perubahan itu.</translation>
    </message>
    <message>
        <source>Some amounts are too great to be added up.</source>
        <translation>Beberapa nilai terlalu besar untuk dijumlahkan.</translation>
    </message>
    <message>
        <source>Orders placed on the provider&apos;s site or with another program look like this. Orders added here by their ID have no time and explain nothing.</source>
        <translation>Pesanan yang dibuat di situs penyedia atau dengan program lain tampak seperti ini. Pesanan yang ditambahkan di sini menurut ID-nya tidak memiliki waktu dan tidak menjelaskan apa pun.</translation>
    </message>
    <message>
        <source>%1 of it matches an unconfirmed order.</source>
        <translation>%1 di antaranya cocok dengan pesanan yang belum pasti.</translation>
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
        <translation>Saldo belum diketahui.</translation>
    </message>
    <message>
        <source>The balance is below the amount you want to be warned at.</source>
        <translation>Saldo berada di bawah batas peringatan Anda.</translation>
    </message>
    <message>
        <source>Balance of this account</source>
        <translation>Saldo akun ini</translation>
    </message>
</context>
<context>
    <name>BalanceEvent</name>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln pesanan</numerusform>
        </translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pesanan</translation>
    </message>
    <message>
        <source>Top-up</source>
        <translation>Isi saldo</translation>
    </message>
    <message>
        <source>Money back</source>
        <translation>Uang kembali</translation>
    </message>
    <message>
        <source>Not explained</source>
        <translation>Tak terjelaskan</translation>
    </message>
    <message>
        <source>Not charged</source>
        <translation>Tidak ditagih</translation>
    </message>
    <message>
        <source>%1 cost %2, from %3 to %4.</source>
        <translation>%1 berbiaya %2, dari %3 sampai %4.</translation>
    </message>
    <message>
        <source>The balance rose by %1 more than orders gave back, between %2 and %3.</source>
        <translation>Antara %2 dan %3, saldo naik %1 lebih banyak daripada yang dikembalikan pesanan.</translation>
    </message>
    <message>
        <source>%1 came back for partial, cancelled or failed orders, between %2 and %3.</source>
        <translation>Antara %2 dan %3, %1 kembali dari pesanan yang terpenuhi sebagian, dibatalkan, atau gagal.</translation>
    </message>
    <message>
        <source>The balance fell by %1 that your orders do not explain, between %2 and %3.</source>
        <translation>Antara %2 dan %3, saldo turun %1 yang tidak dijelaskan oleh pesanan Anda.</translation>
    </message>
    <message>
        <source>An unconfirmed order of that time would cost just this.</source>
        <translation>Sebuah pesanan yang belum pasti dari waktu itu akan berbiaya tepat sebesar ini.</translation>
    </message>
    <message>
        <source>Orders were to cost %1 more than the balance fell by, between %2 and %3.</source>
        <translation>Antara %2 dan %3, pesanan seharusnya berbiaya %1 lebih banyak daripada penurunan saldo.</translation>
    </message>
</context>
<context>
    <name>BalanceEventsModel</name>
    <message>
        <source>Time</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Apa</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pesanan</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Nilai</translation>
    </message>
</context>
<context>
    <name>BalanceEventsPanel</name>
    <message>
        <source>What moved the balance</source>
        <translation>Yang mengubah saldo</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Export what moved the balance…</source>
        <translation>Ekspor yang mengubah saldo…</translation>
    </message>
    <message>
        <source>Nothing moved the balance in this span. Orders, top-ups and money back are listed here, and what your orders do not explain.</source>
        <translation>Tidak ada yang mengubah saldo dalam rentang ini. Pesanan, pengisian saldo, dan uang kembali dicantumkan di sini, begitu juga yang tidak dijelaskan oleh pesanan Anda.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message numerus="yes">
        <source>%Ln older one(s) are not listed; the sums have them.</source>
        <translation>
            <numerusform>%Ln yang lebih lama tidak dicantumkan, tetapi ikut dijumlahkan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing moved the balance in these days.</source>
        <translation>Tidak ada yang mengubah saldo pada hari-hari ini.</translation>
    </message>
</context>
<context>
    <name>BalanceExport</name>
    <message numerus="yes">
        <source>%1: %Ln row(s), with exact amounts and times.</source>
        <translation>
            <numerusform>%1: %Ln baris, dengan nilai dan waktu yang tepat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln row(s) to %1.</source>
        <translation>
            <numerusform>%Ln baris diekspor ke %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export what moved the balance</source>
        <translation>Ekspor yang mengubah saldo</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Sampai</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Apa</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pesanan</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Export spending</source>
        <translation>Ekspor belanja</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>Belanja</translation>
    </message>
    <message>
        <source>Service ID</source>
        <translation>ID layanan</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Belanja</translation>
    </message>
</context>
<context>
    <name>BalanceHistoryPanel</name>
    <message>
        <source>+%1 on %2</source>
        <translation>+%1 pada %2</translation>
    </message>
    <message>
        <source>top-up %1</source>
        <translation>isi saldo %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n earlier</source>
        <translation>
            <numerusform>%1 dan %n sebelumnya</numerusform>
        </translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Membaca…</translation>
    </message>
    <message>
        <source>The line begins with the second check of the balance. Every check is kept.</source>
        <translation>Garis dimulai pada pemeriksaan saldo yang kedua. Setiap pemeriksaan disimpan.</translation>
    </message>
    <message>
        <source>Fewer than two checks of the balance lie in this span. Every check is kept, and the line begins with the second one.</source>
        <translation>Dalam rentang ini saldo diperiksa kurang dari dua kali. Setiap pemeriksaan disimpan, dan garis dimulai pada pemeriksaan kedua.</translation>
    </message>
    <message>
        <source>warn below %1</source>
        <translation>ingatkan di bawah %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln pesanan</numerusform>
        </translation>
    </message>
    <message>
        <source>money back %1</source>
        <translation>uang kembali %1</translation>
    </message>
    <message>
        <source>not explained %1</source>
        <translation>tak terjelaskan %1</translation>
    </message>
    <message>
        <source>not charged %1</source>
        <translation>tidak ditagih %1</translation>
    </message>
</context>
<context>
    <name>BalancePage</name>
    <message>
        <source>No account</source>
        <translation>Tidak ada akun</translation>
    </message>
    <message>
        <source>Connect an account first; its balance and what it spends stand here then.</source>
        <translation>Hubungkan akun terlebih dahulu; saldo dan belanjanya akan tampil di sini.</translation>
    </message>
    <message>
        <source>The balance of %1 is %2, below your warning of %3.</source>
        <translation>Saldo %1 adalah %2, di bawah batas peringatan Anda sebesar %3.</translation>
    </message>
    <message>
        <source>less than a day</source>
        <translation>kurang dari sehari</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln day(s)</source>
        <translation>
            <numerusform>sekitar %Ln hari</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The balance of %1 lasts for %2 at this rate; your warning is at %Ln day(s).</source>
        <translation>
            <numerusform>Saldo %1 cukup untuk %2 dengan laju ini; batas peringatan Anda %Ln hari.</numerusform>
        </translation>
    </message>
    <message>
        <source>Below your warning of %1</source>
        <translation>Di bawah batas peringatan Anda, %1</translation>
    </message>
    <message>
        <source>The last check failed. %1</source>
        <translation>Pemeriksaan terakhir gagal. %1</translation>
    </message>
    <message numerus="yes">
        <source>Less than your warning of %Ln day(s)</source>
        <translation>
            <numerusform>Kurang dari batas peringatan Anda, %Ln hari</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln pesanan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 by %2; %3 a day over %Ln day(s), less what came back</source>
        <extracomment>What was spent, by how many orders, what that makes a day, over how many days</extracomment>
        <translation>
            <numerusform>%1 untuk %2; %3 per hari selama %Ln hari, dikurangi yang kembali</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BalanceRange</name>
    <message>
        <source>24 hours</source>
        <translation>24 jam</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 hari</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 hari</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 hari</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>bulan ini</translation>
    </message>
    <message>
        <source>all time</source>
        <translation>sepanjang waktu</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Two days, the first and the last of a span</extracomment>
        <translation>%1 sampai %2</translation>
    </message>
</context>
<context>
    <name>BalanceRangeBar</name>
    <message>
        <source>Span</source>
        <translation>Rentang</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 j</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 hr</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 hr</translation>
    </message>
    <message>
        <source>90 d</source>
        <translation>90 hr</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Bulan ini</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Sampai</translation>
    </message>
</context>
<context>
    <name>BalanceWarning</name>
    <message>
        <source>Write an amount such as %1 or %2.</source>
        <translation>Tulis nilai seperti %1 atau %2.</translation>
    </message>
    <message>
        <source>The amount cannot be below zero.</source>
        <translation>Nilai tidak boleh di bawah nol.</translation>
    </message>
    <message>
        <source>Write a number of days such as 7.</source>
        <translation>Tulis jumlah hari, misalnya 7.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln day(s).</source>
        <translation>
            <numerusform>Paling banyak %Ln hari.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BalanceWarningPanel</name>
    <message>
        <source>Warn below</source>
        <translation>Ingatkan di bawah</translation>
    </message>
    <message>
        <source>Warn when it lasts less than</source>
        <translation>Jika tinggal kurang dari</translation>
    </message>
    <message>
        <source>Low balance</source>
        <translation>Saldo rendah</translation>
    </message>
    <message>
        <source>Said once, and marked until it is topped up.</source>
        <translation>Diberitahukan sekali, lalu ditandai sampai saldo diisi.</translation>
    </message>
    <message>
        <source>No warning</source>
        <translation>Tanpa peringatan</translation>
    </message>
    <message>
        <source>days</source>
        <translation>hari</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close message</source>
        <translation>Tutup pesan</translation>
    </message>
</context>
<context>
    <name>BatchStrip</name>
    <message>
        <source>Stop</source>
        <translation>Hentikan</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>Yang sedang dikerjakan</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Kemajuan</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 dari %3</translation>
    </message>
</context>
<context>
    <name>BellButton</name>
    <message>
        <source>What happened</source>
        <translation>Yang terjadi</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Tidak ada yang baru</translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln new</source>
        <translation>
            <numerusform>Lebih dari %Ln baru</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln baru</numerusform>
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
        <translation>Pesanan %1 untuk tautan ini sedang berjalan</translation>
    </message>
    <message>
        <source>An order for this link may have been placed already</source>
        <translation>Pesanan untuk tautan ini mungkin sudah dibuat</translation>
    </message>
    <message>
        <source>An order for this link is being sent</source>
        <translation>Pesanan untuk tautan ini sedang dikirim</translation>
    </message>
    <message>
        <source>Same as line %1</source>
        <translation>Sama dengan baris %1</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Siap</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Tautan</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Biaya</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Pemeriksaan</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipe</translation>
    </message>
    <message>
        <source>Other fields</source>
        <translation>Isian lain</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln baris</numerusform>
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
        <translation>%1 per postingan</translation>
    </message>
</context>
<context>
    <name>BulkFiles</name>
    <message>
        <source>Open a list of orders</source>
        <translation>Buka daftar pesanan</translation>
    </message>
    <message>
        <source>Lists of orders (*.csv *.tsv *.txt)</source>
        <translation>Daftar pesanan (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Semua berkas (*)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 tidak dapat ditulis: %2</translation>
    </message>
</context>
<context>
    <name>BulkHead</name>
    <message>
        <source>Open file…</source>
        <translation>Buka berkas…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Tempel</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>Kosongkan</translation>
    </message>
    <message>
        <source>Bulk order</source>
        <translation>Pesanan massal</translation>
    </message>
    <message>
        <source>Close bulk order</source>
        <translation>Tutup pesanan massal</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Daftar</translation>
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
        <translation>Periksa baris</translation>
    </message>
    <message>
        <source>Many orders at once</source>
        <translation>Banyak pesanan sekaligus</translation>
    </message>
    <message>
        <source>Drop a file here, open one, paste from a spreadsheet, or type: service | link | quantity, one order a line. A first line that names the columns as the API&apos;s parameters allows every type of order.</source>
        <translation>Jatuhkan berkas di sini, buka berkas, tempel dari lembar kerja, atau ketik: layanan | tautan | jumlah, satu pesanan per baris. Jika baris pertama menamai kolom seperti parameter API, semua tipe pesanan dapat dipakai.</translation>
    </message>
    <message>
        <source>Lines to order</source>
        <translation>Baris yang akan dipesan</translation>
    </message>
    <message>
        <source>Write or paste lines first.</source>
        <translation>Tulis atau tempel baris terlebih dahulu.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Kemajuan</translation>
    </message>
    <message>
        <source>Download a template…</source>
        <translation>Unduh templat…</translation>
    </message>
    <message>
        <source>Earlier lists</source>
        <translation>Daftar sebelumnya</translation>
    </message>
</context>
<context>
    <name>BulkLine</name>
    <message>
        <source>“%1” is not for services of the type %2: empty it.</source>
        <translation>“%1” tidak berlaku untuk layanan bertipe %2: kosongkan.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>“%1” belum diisi.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A field&apos;s name, then what is wrong with its content: &quot;Quantity: Order at least 100 for this service.&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The service&apos;s ID is missing.</source>
        <translation>ID layanan belum diisi.</translation>
    </message>
    <message>
        <source>Service %1 is not in this catalog.</source>
        <translation>Layanan %1 tidak ada dalam katalog ini.</translation>
    </message>
    <message>
        <source>This service is no longer in the catalog.</source>
        <translation>Layanan ini tidak ada lagi dalam katalog.</translation>
    </message>
</context>
<context>
    <name>BulkLineEditor</name>
    <message>
        <source>Service</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>Close line</source>
        <translation>Tutup baris</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Baris %1</translation>
    </message>
    <message>
        <source>Leave out: %1</source>
        <translation>Lewati: %1</translation>
    </message>
</context>
<context>
    <name>BulkOrders</name>
    <message>
        <source>Bulk order</source>
        <translation>Pesanan massal</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how far a list came, and how long it takes</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1. It is paused: %Ln line(s) wait.</source>
        <translation>
            <numerusform>%1. Sedang dijeda: %Ln baris menunggu.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. It is paused: %2</source>
        <translation>%1. Sedang dijeda: %2</translation>
    </message>
    <message>
        <source>%1. It stopped by itself: %2</source>
        <translation>%1. Berhenti sendiri: %2</translation>
    </message>
    <message>
        <source>%1. It came to its end.</source>
        <translation>%1. Sudah selesai.</translation>
    </message>
    <message numerus="yes">
        <source>A bulk order of %Ln line(s) is prepared and not placed.</source>
        <translation>
            <numerusform>Pesanan massal dengan %Ln baris sudah disiapkan, tetapi belum dipesan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Lihat</translation>
    </message>
</context>
<context>
    <name>BulkPatience</name>
    <message numerus="yes">
        <source>Something is wrong at the provider: %n line(s) in a row may or may not have been placed. Look there before you go on.</source>
        <translation>
            <numerusform>Ada yang tidak beres di penyedia: %n baris berturut-turut mungkin sudah dipesan, mungkin juga belum. Periksa di sana sebelum melanjutkan.</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider does not accept the API key. %1</source>
        <translation>Penyedia tidak menerima kunci API. %1</translation>
    </message>
    <message>
        <source>The balance does not suffice for this line. %1</source>
        <translation>Saldo tidak cukup untuk baris ini. %1</translation>
    </message>
    <message>
        <source>The provider keeps asking to wait. %1</source>
        <translation>Penyedia terus meminta menunggu. %1</translation>
    </message>
    <message>
        <source>The provider cannot be reached. %1</source>
        <translation>Penyedia tidak dapat dihubungi. %1</translation>
    </message>
</context>
<context>
    <name>BulkPlacer</name>
    <message>
        <source>The program ended while this list was being placed.</source>
        <translation>Program berakhir ketika pesanan dari daftar ini sedang dibuat.</translation>
    </message>
    <message>
        <source>The list was paused before this line was sent.</source>
        <translation>Daftar dijeda sebelum baris ini dikirim.</translation>
    </message>
    <message>
        <source>The provider took this line as order %1, but that cannot be written down: %2</source>
        <translation>Penyedia menerima baris ini sebagai pesanan %1, tetapi hal itu tidak dapat dicatat: %2</translation>
    </message>
    <message>
        <source>The ledger cannot be read or written, and nothing is sent that is not written down: %1</source>
        <translation>Buku pesanan tidak dapat dibaca atau ditulis, dan yang tidak tercatat tidak dikirim: %1</translation>
    </message>
</context>
<context>
    <name>BulkPreview</name>
    <message>
        <source>Which lines are shown</source>
        <translation>Baris mana yang ditampilkan</translation>
    </message>
    <message>
        <source>Remove faulty</source>
        <translation>Hapus yang salah</translation>
    </message>
    <message>
        <source>Export faulty…</source>
        <translation>Ekspor yang salah…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Siap</translation>
    </message>
    <message>
        <source>Already running</source>
        <translation>Sudah berjalan</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Berulang</translation>
    </message>
    <message>
        <source>Faulty</source>
        <translation>Salah</translation>
    </message>
    <message>
        <source>Export the faulty lines</source>
        <translation>Ekspor baris yang salah</translation>
    </message>
    <message>
        <source>faulty-lines.csv</source>
        <translation>baris-salah.csv</translation>
    </message>
    <message>
        <source>No line is faulty.</source>
        <translation>Tidak ada baris yang salah.</translation>
    </message>
</context>
<context>
    <name>BulkPreviewFoot</name>
    <message numerus="yes">
        <source>Place %Ln order(s) for %1? That takes %2, at %3.</source>
        <translation>
            <numerusform>Buat %Ln pesanan seharga %1? Perlu waktu %2, dengan laju %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 It is more than your balance of %2: placing will stop where the money ends.</source>
        <translation>%1 Ini melebihi saldo Anda sebesar %2: pemesanan akan berhenti ketika uangnya habis.</translation>
    </message>
    <message numerus="yes">
        <source>Place the %Ln that are already running too</source>
        <translation>
            <numerusform>Buat juga %Ln yang sudah berjalan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Place the %Ln that are repeated too</source>
        <translation>
            <numerusform>Buat juga %Ln yang berulang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Place the %Ln that are repeated or already running too</source>
        <translation>
            <numerusform>Buat juga %Ln yang berulang atau sudah berjalan</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nothing to place yet</source>
        <translation>Belum ada yang dapat dipesan</translation>
    </message>
    <message numerus="yes">
        <source>Place %Ln order(s)</source>
        <translation>
            <numerusform>Buat %Ln pesanan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkReader</name>
    <message>
        <source>This is not a file.</source>
        <translation>Ini bukan berkas.</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1</source>
        <translation>Berkas tidak dapat dibuka: %1</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Berkas tidak dapat dibaca: %1</translation>
    </message>
</context>
<context>
    <name>BulkResult</name>
    <message>
        <source>Not placed: the list was stopped</source>
        <translation>Tidak dibuat: daftar dihentikan</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Menunggu</translation>
    </message>
    <message>
        <source>May have been placed</source>
        <translation>Mungkin sudah dibuat</translation>
    </message>
    <message>
        <source>%1; the order was deleted since</source>
        <translation>%1; pesanan ini kemudian dihapus</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Tautan</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Biaya</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Mata uang</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Order ID</source>
        <translation>ID pesanan</translation>
    </message>
</context>
<context>
    <name>BulkResultModel</name>
    <message>
        <source>Line</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Tautan</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Biaya</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Order ID</source>
        <translation>ID pesanan</translation>
    </message>
</context>
<context>
    <name>BulkRun</name>
    <message>
        <source>Which lines are shown</source>
        <translation>Baris mana yang ditampilkan</translation>
    </message>
    <message>
        <source>Try the failed ones again</source>
        <translation>Coba lagi yang gagal</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Dibuat</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>Tidak dibuat</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Belum pasti</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Menunggu</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Ekspor…</translation>
    </message>
    <message>
        <source>No line has failed.</source>
        <translation>Tidak ada baris yang gagal.</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln order(s) again that were refused or never sent, for %1?</source>
        <translation>
            <numerusform>Kirim lagi %Ln pesanan yang ditolak atau tidak pernah dikirim, seharga %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln again</source>
        <translation>
            <numerusform>Kirim lagi %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the results</source>
        <translation>Ekspor hasil</translation>
    </message>
    <message>
        <source>bulk-order-results.csv</source>
        <translation>hasil-pesanan-massal.csv</translation>
    </message>
</context>
<context>
    <name>BulkRunFoot</name>
    <message>
        <source>Pause</source>
        <translation>Jeda</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Hentikan</translation>
    </message>
    <message>
        <source>New bulk order</source>
        <translation>Pesanan massal baru</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Kemajuan</translation>
    </message>
    <message>
        <source>Lines done</source>
        <translation>Baris selesai</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>Waiting for the provider; it goes on by itself · safe to close</source>
        <translation>Menunggu penyedia; berlanjut dengan sendirinya · aman ditutup</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Lanjutkan</translation>
    </message>
    <message>
        <source>%1 · %2 · safe to close</source>
        <translation>%1 · %2 · aman ditutup</translation>
    </message>
    <message numerus="yes">
        <source>Paused · %Ln line(s) wait · safe to close</source>
        <translation>
            <numerusform>Dijeda · %Ln baris menunggu · aman ditutup</numerusform>
        </translation>
    </message>
    <message>
        <source>It is paused: %1</source>
        <translation>Sedang dijeda: %1</translation>
    </message>
    <message>
        <source>It stopped by itself at line %1: %2</source>
        <translation>Berhenti sendiri pada baris %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Stopped · %Ln line(s) were never sent</source>
        <translation>
            <numerusform>Dihentikan · %Ln baris tidak pernah dikirim</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: every order was placed.</source>
        <translation>Selesai: semua pesanan sudah dibuat.</translation>
    </message>
    <message>
        <source>Done. What is unconfirmed may have been placed: look into it in Orders before anything is sent again.</source>
        <translation>Selesai. Yang belum pasti mungkin sudah dibuat: selidiki di Pesanan sebelum ada yang dikirim lagi.</translation>
    </message>
    <message>
        <source>Done. The provider&apos;s words stand beside each line that was not placed.</source>
        <translation>Selesai. Pesan dari penyedia tertera di samping setiap baris yang pesanannya tidak dibuat.</translation>
    </message>
</context>
<context>
    <name>BulkSheet</name>
    <message>
        <source>Bulk order</source>
        <translation>Pesanan massal</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pertanyaan</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Pesan</translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>%1 telah ditulis.</translation>
    </message>
    <message>
        <source>Save a template</source>
        <translation>Simpan templat</translation>
    </message>
    <message>
        <source>bulk-order-template.csv</source>
        <translation>templat-pesanan-massal.csv</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file&apos;s name, and why it is refused</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Yes, place %Ln order(s)</source>
        <translation>
            <numerusform>Ya, buat %Ln pesanan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop for good? %Ln line(s) will not be placed; what was placed stays placed.</source>
        <translation>
            <numerusform>Hentikan seterusnya? %Ln baris tidak akan dipesan; yang sudah dibuat tetap berlaku.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop the list</source>
        <translation>Hentikan daftar</translation>
    </message>
    <message>
        <source>The list could not be written down, so nothing of it was sent: %1</source>
        <translation>Daftar tidak dapat dicatat, jadi tidak ada isinya yang dikirim: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln baris</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) left</source>
        <translation>
            <numerusform>%Ln baris tersisa</numerusform>
        </translation>
    </message>
    <message>
        <source>New bulk order</source>
        <translation>Pesanan massal baru</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln pesanan</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Membaca…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Memeriksa…</translation>
    </message>
    <message>
        <source>The lines are checked as soon as the catalog is there.</source>
        <translation>Baris diperiksa begitu katalog tersedia.</translation>
    </message>
    <message numerus="yes">
        <source>Quit Orderdeck? %Ln prepared line(s) that are not placed would be lost.</source>
        <translation>
            <numerusform>Keluar dari Orderdeck? %Ln baris yang sudah disiapkan tetapi belum dipesan akan hilang.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>There is no list on the clipboard: copy lines or a file first.</source>
        <translation>Tidak ada daftar di papan klip: salin dulu beberapa baris atau sebuah berkas.</translation>
    </message>
    <message>
        <source>There are no lines in it.</source>
        <translation>Tidak ada baris di dalamnya.</translation>
    </message>
    <message>
        <source>A list is being written down. Give this one again in a moment.</source>
        <translation>Sebuah daftar sedang dicatat. Berikan daftar ini lagi beberapa saat lagi.</translation>
    </message>
    <message>
        <source>Pasted list</source>
        <translation>Daftar tempelan</translation>
    </message>
    <message>
        <source>Another list is being placed. This one can be placed when it has come to its end.</source>
        <translation>Pesanan dari daftar lain sedang dibuat. Daftar ini dapat menyusul setelah yang itu selesai.</translation>
    </message>
</context>
<context>
    <name>BulkTable</name>
    <message>
        <source>Lines</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Edit the line…</source>
        <translation>Sunting baris…</translation>
    </message>
    <message>
        <source>Remove the chosen lines</source>
        <translation>Hapus baris yang dipilih</translation>
    </message>
</context>
<context>
    <name>BulkText</name>
    <message>
        <source>The number “%1,%2” is split by its comma, which stands between the columns too. Write it as %1%2, or in quotation marks.</source>
        <translation>Angka “%1,%2” terbelah oleh komanya, yang juga menjadi pemisah kolom. Tulis sebagai %1%2 atau di dalam tanda kutip.</translation>
    </message>
    <message>
        <source>The line has %1 columns, but only %2 are known. Where “%3” is part of a text, put the text in quotation marks; other columns need a header.</source>
        <translation>Baris ini memiliki %1 kolom, tetapi hanya %2 yang dikenal. Jika “%3” merupakan bagian dari teks, apit teks itu dengan tanda kutip; kolom lain memerlukan judul kolom.</translation>
    </message>
    <message>
        <source>service</source>
        <comment>the name of a column of service ids, as people write it</comment>
        <translation>layanan</translation>
    </message>
    <message>
        <source>The first line names the columns, but none of them is called “service”.</source>
        <translation>Baris pertama menamai kolom, tetapi tidak ada yang bernama “service”.</translation>
    </message>
    <message>
        <source>The column “%1” is there twice.</source>
        <translation>Kolom “%1” muncul dua kali.</translation>
    </message>
    <message>
        <source>The line has only one column. Write it as: service | link | quantity</source>
        <translation>Baris ini hanya memiliki satu kolom. Tulis seperti ini: layanan | tautan | jumlah</translation>
    </message>
    <message>
        <source>This is not a text file. A list is plain text or CSV.</source>
        <translation>Ini bukan berkas teks. Daftar harus berupa teks biasa atau CSV.</translation>
    </message>
    <message>
        <source>This is a spreadsheet or an archive, not text. Save it as CSV and open that file.</source>
        <translation>Ini lembar kerja atau arsip, bukan teks. Simpan sebagai CSV, lalu buka berkas itu.</translation>
    </message>
    <message>
        <source>The list is larger than %1 MB. Split it into several lists.</source>
        <translation>Daftar lebih besar dari %1 MB. Bagi menjadi beberapa daftar.</translation>
    </message>
    <message>
        <source>The list has more than %1 lines. Split it into several lists.</source>
        <translation>Daftar berisi lebih dari %1 baris. Bagi menjadi beberapa daftar.</translation>
    </message>
    <message>
        <source>There is no order in this list.</source>
        <translation>Tidak ada pesanan dalam daftar ini.</translation>
    </message>
    <message>
        <source>ID of a service of the type %1</source>
        <translation>ID layanan bertipe %1</translation>
    </message>
    <message>
        <source>The line is too long to be an order.</source>
        <translation>Baris ini terlalu panjang untuk sebuah pesanan.</translation>
    </message>
    <message>
        <source>The line holds NUL bytes or other signs that are no text. Type it again.</source>
        <translation>Baris ini memuat bita NUL atau tanda lain yang bukan teks. Ketik ulang.</translation>
    </message>
    <message>
        <source>The line holds letters in another encoding than the rest of the list. Type it again.</source>
        <translation>Baris ini memuat huruf dengan pengodean yang berbeda dari bagian lain daftar. Ketik ulang.</translation>
    </message>
    <message>
        <source>A quotation mark is opened here and never closed.</source>
        <translation>Tanda kutip dibuka di sini dan tidak pernah ditutup.</translation>
    </message>
</context>
<context>
    <name>BulkTotalsLabel</name>
    <message>
        <source>Charge</source>
        <translation>Biaya</translation>
    </message>
    <message>
        <source>more than your balance of %1</source>
        <translation>melebihi saldo Anda sebesar %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>dari %1</translation>
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
        <translation>beberapa detik</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s)</source>
        <translation>
            <numerusform>sekitar %n detik</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>sekitar %n menit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>sekitar %n jam</numerusform>
        </translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>beberapa detik lagi</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>sekitar %n detik lagi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>sekitar %n menit lagi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>sekitar %n jam lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a minute as the provider allows</source>
        <translation>%1 per menit, sesuai batas penyedia</translation>
    </message>
    <message>
        <source>too large to be calculated</source>
        <translation>jumlah yang terlalu besar untuk dihitung</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 dan %2</translation>
    </message>
    <message>
        <source>Bulk order: %1 of %2 placed</source>
        <translation>Pesanan massal: %1 dari %2 dibuat</translation>
    </message>
</context>
<context>
    <name>CatalogBrowser</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>The catalog could not be refreshed. %1</source>
        <translation>Katalog tidak dapat diperbarui. %1</translation>
    </message>
    <message>
        <source>The catalog of %1 could not be refreshed. %2</source>
        <translation>Katalog %1 tidak dapat diperbarui. %2</translation>
    </message>
    <message>
        <source>The refresh was stopped. The catalog is as it was.</source>
        <translation>Pembaruan dihentikan. Katalog tetap seperti semula.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>An account&apos;s name, then why it has no catalog</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No services are shown that could be exported.</source>
        <translation>Tidak ada layanan yang ditampilkan untuk diekspor.</translation>
    </message>
    <message>
        <source>The saved search “%1” is removed.</source>
        <translation>Pencarian tersimpan “%1” dihapus.</translation>
    </message>
</context>
<context>
    <name>CatalogCells</name>
    <message>
        <source>Lowest rate of these for %1</source>
        <extracomment>%1 is a kind of services: &quot;Instagram · Followers&quot;.</extracomment>
        <translation>Tarif termurah di antara semua ini untuk %1</translation>
    </message>
    <message>
        <source>No limit given</source>
        <translation>Batas tak disebutkan</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>Not a favourite</source>
        <translation>Bukan favorit</translation>
    </message>
    <message>
        <source>Refill offered</source>
        <translation>Isi ulang tersedia</translation>
    </message>
    <message>
        <source>No refill</source>
        <translation>Tanpa isi ulang</translation>
    </message>
    <message>
        <source>Cancel offered</source>
        <translation>Pembatalan tersedia</translation>
    </message>
    <message>
        <source>No cancel</source>
        <translation>Tanpa pembatalan</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Termurah</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>Rate per 1000</source>
        <translation>Tarif per 1.000</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>Min</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>Maks</translation>
    </message>
    <message>
        <source>Refill</source>
        <translation>Isi ulang</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipe</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Berubah</translation>
    </message>
    <message>
        <source>My price</source>
        <translation>Harga saya</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Finishes in</source>
        <translation>Selesai dalam</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Terpenuhi</translation>
    </message>
    <message>
        <source>Finishes in, minutes</source>
        <translation>Selesai dalam, menit</translation>
    </message>
    <message>
        <source>Delivered, %</source>
        <translation>Terpenuhi, %</translation>
    </message>
</context>
<context>
    <name>CatalogChangeText</name>
    <message>
        <source>New</source>
        <translation>Baru</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Hilang</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Dearer</source>
        <translation>Lebih mahal</translation>
    </message>
    <message>
        <source>+%1%</source>
        <translation>+%1%</translation>
    </message>
    <message>
        <source>Cheaper</source>
        <translation>Lebih murah</translation>
    </message>
    <message>
        <source>−%1%</source>
        <translation>−%1%</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Batas</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Nama baru</translation>
    </message>
    <message>
        <source>Refill added</source>
        <translation>Isi ulang ditambah</translation>
    </message>
    <message>
        <source>Refill ended</source>
        <translation>Isi ulang berakhir</translation>
    </message>
    <message>
        <source>Cancel added</source>
        <translation>Pembatalan ditambah</translation>
    </message>
    <message>
        <source>Cancel ended</source>
        <translation>Pembatalan berakhir</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipe</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>baru saja</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 mnt lalu</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 jam lalu</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <translation>%1 hari lalu</translation>
    </message>
    <message>
        <source>The rate rose from %1 to %2, %3.</source>
        <translation>Tarif naik dari %1 menjadi %2, %3.</translation>
    </message>
    <message>
        <source>The rate fell from %1 to %2, %3.</source>
        <translation>Tarif turun dari %1 menjadi %2, %3.</translation>
    </message>
    <message>
        <source>The rate rose by %1%, from %2 to %3, %4.</source>
        <translation>Tarif naik %1%, dari %2 menjadi %3, %4.</translation>
    </message>
    <message>
        <source>The rate fell by %1%, from %2 to %3, %4.</source>
        <translation>Tarif turun %1%, dari %2 menjadi %3, %4.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>New in the catalog, %1.</source>
        <translation>Baru dalam katalog, %1.</translation>
    </message>
    <message>
        <source>Gone from the catalog, %1.</source>
        <translation>Hilang dari katalog, %1.</translation>
    </message>
    <message>
        <source>Back in the catalog, %1.</source>
        <translation>Kembali dalam katalog, %1.</translation>
    </message>
    <message>
        <source>The limits went from %1 to %2, %3.</source>
        <translation>Batas berubah dari %1 menjadi %2, %3.</translation>
    </message>
    <message>
        <source>The name was “%1” and became “%2”, %3.</source>
        <translation>Namanya semula “%1” dan menjadi “%2”, %3.</translation>
    </message>
    <message>
        <source>Refill has been offered since %1.</source>
        <translation>Isi ulang tersedia sejak %1.</translation>
    </message>
    <message>
        <source>Refill is no longer offered; it ended %1.</source>
        <translation>Isi ulang tidak tersedia lagi; berakhir %1.</translation>
    </message>
    <message>
        <source>Cancel has been offered since %1.</source>
        <translation>Pembatalan tersedia sejak %1.</translation>
    </message>
    <message>
        <source>Cancel is no longer offered; it ended %1.</source>
        <translation>Pembatalan tidak tersedia lagi; berakhir %1.</translation>
    </message>
    <message>
        <source>The type was “%1” and became “%2”, %3.</source>
        <translation>Tipenya semula “%1” dan menjadi “%2”, %3.</translation>
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
        <translation>Semua akun</translation>
    </message>
    <message>
        <source>The current account or all accounts</source>
        <translation>Akun saat ini atau semua akun</translation>
    </message>
</context>
<context>
    <name>CatalogFacetsModel</name>
    <message>
        <source>Refill</source>
        <translation>Isi ulang</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Pembatalan</translation>
    </message>
    <message>
        <source>Drip-feed</source>
        <translation>Bertahap</translation>
    </message>
    <message>
        <source>Dearer</source>
        <translation>Lebih mahal</translation>
    </message>
    <message>
        <source>Cheaper</source>
        <translation>Lebih murah</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Baru</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Hilang</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Batas</translation>
    </message>
    <message>
        <source>Changed limits</source>
        <translation>Batas berubah</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Changed name</source>
        <translation>Nama berubah</translation>
    </message>
    <message>
        <source>Changed refill</source>
        <translation>Isi ulang berubah</translation>
    </message>
    <message>
        <source>Changed cancel</source>
        <translation>Pembatalan berubah</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipe</translation>
    </message>
    <message>
        <source>Changed type</source>
        <translation>Tipe berubah</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Tersedia</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Changed in 7 days</source>
        <translation>7&#xa0;hari terakhir</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Tipe</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Pencarian tersimpan</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Simpan pencarian ini…</translation>
    </message>
    <message>
        <source>An account that is not shown</source>
        <translation>Akun yang tidak ditampilkan</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n service(s)</source>
        <extracomment>A facet and how many services it has, for screen readers.</extracomment>
        <translation>
            <numerusform>%1, %n layanan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CatalogKind</name>
    <message>
        <source>Website</source>
        <translation>Situs web</translation>
    </message>
    <message>
        <source>%1 (package)</source>
        <extracomment>%1 is a kind of services (&quot;Instagram · Followers&quot;) that are sold as packages.</extracomment>
        <translation>%1 (paket)</translation>
    </message>
    <message>
        <source>%1 (subscription)</source>
        <extracomment>%1 is a kind of services (&quot;Instagram · Likes&quot;) that are delivered to coming posts.</extracomment>
        <translation>%1 (langganan)</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Pengikut</translation>
    </message>
    <message>
        <source>Subscribers</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Anggota</translation>
    </message>
    <message>
        <source>Premium members</source>
        <translation>Anggota premium</translation>
    </message>
    <message>
        <source>Friends</source>
        <translation>Teman</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Koneksi</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>Suka</translation>
    </message>
    <message>
        <source>Page likes</source>
        <translation>Suka halaman</translation>
    </message>
    <message>
        <source>Comment likes</source>
        <translation>Suka komentar</translation>
    </message>
    <message>
        <source>Live likes</source>
        <translation>Suka siaran langsung</translation>
    </message>
    <message>
        <source>Dislikes</source>
        <translation>Tidak suka</translation>
    </message>
    <message>
        <source>Upvotes</source>
        <translation>Suara positif</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>Reaksi</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Tayangan</translation>
    </message>
    <message>
        <source>Story views</source>
        <translation>Tayangan cerita</translation>
    </message>
    <message>
        <source>Reel views</source>
        <translation>Tayangan Reels</translation>
    </message>
    <message>
        <source>Shorts views</source>
        <translation>Tayangan Shorts</translation>
    </message>
    <message>
        <source>Live views</source>
        <translation>Penonton siaran langsung</translation>
    </message>
    <message>
        <source>Impressions</source>
        <translation>Impresi</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Jangkauan</translation>
    </message>
    <message>
        <source>Profile visits</source>
        <translation>Kunjungan profil</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Kunjungan</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>Klik</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Komentar</translation>
    </message>
    <message>
        <source>Custom comments</source>
        <translation>Komentar khusus</translation>
    </message>
    <message>
        <source>Comment replies</source>
        <translation>Balasan komentar</translation>
    </message>
    <message>
        <source>Live comments</source>
        <translation>Komentar siaran langsung</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Ulasan</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Penilaian</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Sebutan</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Dibagikan</translation>
    </message>
    <message>
        <source>Live shares</source>
        <translation>Siaran langsung dibagikan</translation>
    </message>
    <message>
        <source>Reposts</source>
        <translation>Posting ulang</translation>
    </message>
    <message>
        <source>Saves</source>
        <translation>Disimpan</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>Pemutaran</translation>
    </message>
    <message>
        <source>Monthly listeners</source>
        <translation>Pendengar bulanan</translation>
    </message>
    <message>
        <source>Watch hours</source>
        <translation>Jam tonton</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Suara</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Unduhan</translation>
    </message>
    <message>
        <source>Bot starts</source>
        <translation>Mulai bot</translation>
    </message>
    <message>
        <source>Boosts</source>
        <translation>Dorongan</translation>
    </message>
    <message>
        <source>Premium</source>
        <translation>Premium</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Bintang</translation>
    </message>
</context>
<context>
    <name>CatalogLanguage</name>
    <message>
        <source>Rate per 1000, as in rate&lt;0.5 or rate:0.1..0.5</source>
        <translation>Tarif per 1.000, seperti rate&lt;0.5 atau rate:0.1..0.5</translation>
    </message>
    <message>
        <source>Category, as in cat:&quot;tiktok views&quot;</source>
        <translation>Kategori, seperti cat:&quot;tiktok views&quot;</translation>
    </message>
    <message>
        <source>Smallest quantity, as in min&lt;=100</source>
        <translation>Jumlah terkecil, seperti min&lt;=100</translation>
    </message>
    <message>
        <source>Largest quantity, as in max&gt;=10k</source>
        <translation>Jumlah terbesar, seperti max&gt;=10k</translation>
    </message>
    <message>
        <source>Refill offered: yes or no</source>
        <translation>Isi ulang tersedia: yes (ya) atau no (tidak)</translation>
    </message>
    <message>
        <source>Cancel offered: yes or no</source>
        <translation>Pembatalan tersedia: yes (ya) atau no (tidak)</translation>
    </message>
    <message>
        <source>Drip-feed offered: yes or no</source>
        <translation>Bertahap tersedia: yes (ya) atau no (tidak)</translation>
    </message>
    <message>
        <source>Account, as in account:&quot;my panel&quot;</source>
        <translation>Akun, seperti account:&quot;panel saya&quot;</translation>
    </message>
    <message>
        <source>Type of the service, as in type:poll</source>
        <translation>Tipe layanan, seperti type:poll</translation>
    </message>
    <message>
        <source>Favourites only</source>
        <translation>Hanya favorit</translation>
    </message>
    <message>
        <source>New since then, as in new:7d (h, d or w)</source>
        <translation>Baru sejak saat itu, seperti new:7d (h, d, atau w)</translation>
    </message>
    <message>
        <source>Changed lately, as in changed:price</source>
        <translation>Baru-baru ini berubah, seperti changed:price</translation>
    </message>
    <message>
        <source>Services that are no longer offered</source>
        <translation>Layanan yang tidak ditawarkan lagi</translation>
    </message>
    <message>
        <source>Usual time of my orders, as in finishes&lt;3h or finishes&lt;45m</source>
        <translation>Waktu pesanan saya biasanya, seperti finishes&lt;3h atau finishes&lt;45m</translation>
    </message>
    <message>
        <source>Share of my units delivered, as in delivered&gt;95%</source>
        <translation>Bagian unit saya yang terpenuhi, seperti delivered&gt;95%</translation>
    </message>
    <message>
        <source>ID of the service, as in id:102</source>
        <translation>ID layanan, seperti id:102</translation>
    </message>
    <message>
        <source>One side or the other</source>
        <translation>Salah satu dari kedua sisi</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Tersedia</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Tidak tersedia</translation>
    </message>
    <message>
        <source>In the last 24 hours</source>
        <translation>Dalam 24 jam terakhir</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>Dalam 7 hari terakhir</translation>
    </message>
    <message>
        <source>In the last 4 weeks</source>
        <translation>Dalam 4 minggu terakhir</translation>
    </message>
    <message>
        <source>Dearer or cheaper</source>
        <translation>Lebih mahal atau lebih murah</translation>
    </message>
    <message>
        <source>Dearer</source>
        <translation>Lebih mahal</translation>
    </message>
    <message>
        <source>Cheaper</source>
        <translation>Lebih murah</translation>
    </message>
    <message>
        <source>Other smallest or largest quantity</source>
        <translation>Jumlah terkecil atau terbesar lain</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Nama lain</translation>
    </message>
    <message>
        <source>Refill begun or ended</source>
        <translation>Isi ulang dimulai atau berakhir</translation>
    </message>
    <message>
        <source>Cancel begun or ended</source>
        <translation>Pembatalan dimulai atau berakhir</translation>
    </message>
    <message>
        <source>Another type</source>
        <translation>Tipe lain</translation>
    </message>
    <message>
        <source>Whatever changed</source>
        <translation>Apa pun yang berubah</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipe</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>No bracket was opened before this one.</source>
        <translation>Tidak ada tanda kurung yang dibuka sebelum ini.</translation>
    </message>
    <message>
        <source>Something must stand on both sides of OR.</source>
        <translation>Harus ada sesuatu di kedua sisi OR.</translation>
    </message>
    <message>
        <source>There are too many brackets within brackets.</source>
        <translation>Terlalu banyak tanda kurung di dalam tanda kurung.</translation>
    </message>
    <message>
        <source>The bracket is not closed.</source>
        <translation>Tanda kurung belum ditutup.</translation>
    </message>
    <message>
        <source>Nothing stands between the brackets.</source>
        <translation>Tidak ada apa-apa di antara tanda kurung.</translation>
    </message>
    <message>
        <source>The quotation mark is not closed.</source>
        <translation>Tanda kutip belum ditutup.</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write it like 45m, 3h or 2d.</source>
        <translation>“%1” bukan lama waktu. Tulis seperti 45m, 3h, atau 2d.</translation>
    </message>
    <message>
        <source>“%1” is not a share. Write it like 95% or 95.</source>
        <translation>“%1” bukan bagian dalam persen. Tulis seperti 95% atau 95.</translation>
    </message>
    <message>
        <source>The range “%1” ends before it begins.</source>
        <translation>Rentang “%1” berakhir sebelum dimulai.</translation>
    </message>
    <message>
        <source>“%1” is not a rate. Write it like 0.5, 1,000 or 0.1..0.5.</source>
        <translation>“%1” bukan tarif. Tulis seperti 0.5, 1,000, atau 0.1..0.5.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number. Write it like 500, 10,000, 10k or 100..10k.</source>
        <translation>“%1” bukan bilangan bulat. Tulis seperti 500, 10,000, 10k, atau 100..10k.</translation>
    </message>
    <message>
        <source>“yes” or “no” belongs here, not “%1”.</source>
        <translation>Yang diperlukan di sini “yes” atau “no”, bukan “%1”.</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write hours, days or weeks: 24h, 7d or 2w.</source>
        <translation>“%1” bukan waktu. Tulis jam, hari, atau minggu: 24h, 7d, atau 2w.</translation>
    </message>
    <message>
        <source>“%1” is not one of: %2.</source>
        <translation>“%1” bukan salah satu dari: %2.</translation>
    </message>
    <message>
        <source>A number is missing here.</source>
        <translation>Di sini kurang sebuah angka.</translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <translation>Di sini kurang sebuah nilai.</translation>
    </message>
    <message>
        <source>This takes a colon: only numbers are compared.</source>
        <translation>Di sini perlu titik dua: hanya angka yang dapat dibandingkan.</translation>
    </message>
</context>
<context>
    <name>CatalogNotice</name>
    <message numerus="yes">
        <source>%1: only %2 of %3 services came, and %Ln entries of the reply could not be read. The old catalog stays until you choose.</source>
        <translation>
            <numerusform>%1: hanya %2 dari %3 layanan yang tiba, dan %Ln entri jawaban tidak dapat dibaca. Katalog lama tetap dipakai sampai Anda memilih.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: only %2 of %3 services came. The old catalog stays until you choose.</source>
        <translation>%1: hanya %2 dari %3 layanan yang tiba. Katalog lama tetap dipakai sampai Anda memilih.</translation>
    </message>
    <message numerus="yes">
        <source>Only %1 of %2 services came, and %Ln entries of the reply could not be read. The old catalog stays until you choose.</source>
        <translation>
            <numerusform>Hanya %1 dari %2 layanan yang tiba, dan %Ln entri jawaban tidak dapat dibaca. Katalog lama tetap dipakai sampai Anda memilih.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1 of %2 services came. The old catalog stays until you choose.</source>
        <translation>Hanya %1 dari %2 layanan yang tiba. Katalog lama tetap dipakai sampai Anda memilih.</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Keep the old catalog</source>
        <translation>Pertahankan katalog lama</translation>
    </message>
    <message>
        <source>Take the new one</source>
        <translation>Pakai yang baru</translation>
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
            <numerusform>%n layanan Anda berubah: %1 dan lainnya.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your services changed: %1.</source>
        <translation>
            <numerusform>%n layanan Anda berubah: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>dearer (%1)</source>
        <translation>lebih mahal (%1)</translation>
    </message>
    <message>
        <source>cheaper (%1)</source>
        <translation>lebih murah (%1)</translation>
    </message>
    <message>
        <source>Favourite %1 changed: %2.</source>
        <translation>Favorit %1 berubah: %2.</translation>
    </message>
    <message>
        <source>Service %1, which you have orders of, changed: %2.</source>
        <translation>Layanan %1, yang Anda pesan, berubah: %2.</translation>
    </message>
    <message>
        <source>Favourite %1 is new in the catalog.</source>
        <translation>Favorit %1 baru dalam katalog.</translation>
    </message>
    <message>
        <source>Favourite %1 is no longer in the catalog.</source>
        <translation>Favorit %1 tidak ada lagi dalam katalog.</translation>
    </message>
    <message>
        <source>Favourite %1 is in the catalog again.</source>
        <translation>Favorit %1 ada lagi dalam katalog.</translation>
    </message>
    <message>
        <source>Favourite %1 is dearer: %2.</source>
        <translation>Favorit %1 lebih mahal: %2.</translation>
    </message>
    <message>
        <source>Favourite %1 is cheaper: %2.</source>
        <translation>Favorit %1 lebih murah: %2.</translation>
    </message>
    <message>
        <source>Favourite %1 has other limits: %2 → %3.</source>
        <translation>Batas favorit %1 berubah: %2 → %3.</translation>
    </message>
    <message>
        <source>Favourite %1 is now called “%2”.</source>
        <translation>Favorit %1 sekarang bernama “%2”.</translation>
    </message>
    <message>
        <source>Favourite %1 now offers refills.</source>
        <translation>Favorit %1 sekarang menyediakan isi ulang.</translation>
    </message>
    <message>
        <source>Favourite %1 offers no refills any more.</source>
        <translation>Favorit %1 tidak menyediakan isi ulang lagi.</translation>
    </message>
    <message>
        <source>Orders of favourite %1 can now be cancelled.</source>
        <translation>Pesanan dari favorit %1 sekarang dapat dibatalkan.</translation>
    </message>
    <message>
        <source>Orders of favourite %1 cannot be cancelled any more.</source>
        <translation>Pesanan dari favorit %1 tidak dapat dibatalkan lagi.</translation>
    </message>
    <message>
        <source>Favourite %1 is of another type: %2 → %3.</source>
        <translation>Tipe favorit %1 berubah: %2 → %3.</translation>
    </message>
    <message>
        <source>Service %1, which you have orders of, is new in the catalog.</source>
        <translation>Layanan %1, yang Anda pesan, baru dalam katalog.</translation>
    </message>
    <message>
        <source>Service %1, which you have orders of, is no longer in the catalog.</source>
        <translation>Layanan %1, yang Anda pesan, tidak ada lagi dalam katalog.</translation>
    </message>
    <message>
        <source>Service %1, which you have orders of, is in the catalog again.</source>
        <translation>Layanan %1, yang Anda pesan, ada lagi dalam katalog.</translation>
    </message>
    <message>
        <source>Service %1, which you have orders of, is dearer: %2.</source>
        <translation>Layanan %1, yang Anda pesan, lebih mahal: %2.</translation>
    </message>
    <message>
        <source>Service %1, which you have orders of, is cheaper: %2.</source>
        <translation>Layanan %1, yang Anda pesan, lebih murah: %2.</translation>
    </message>
    <message>
        <source>Service %1, which you have orders of, has other limits: %2 → %3.</source>
        <translation>Batas layanan %1, yang Anda pesan, berubah: %2 → %3.</translation>
    </message>
    <message>
        <source>Service %1, which you have orders of, is now called “%2”.</source>
        <translation>Layanan %1, yang Anda pesan, sekarang bernama “%2”.</translation>
    </message>
    <message>
        <source>Service %1, which you have orders of, now offers refills.</source>
        <translation>Layanan %1, yang Anda pesan, sekarang menyediakan isi ulang.</translation>
    </message>
    <message>
        <source>Service %1, which you have orders of, offers no refills any more.</source>
        <translation>Layanan %1, yang Anda pesan, tidak menyediakan isi ulang lagi.</translation>
    </message>
    <message>
        <source>Orders of service %1, of which you have some, can now be cancelled.</source>
        <translation>Pesanan dari layanan %1, termasuk milik Anda, sekarang dapat dibatalkan.</translation>
    </message>
    <message>
        <source>Orders of service %1, of which you have some, cannot be cancelled any more.</source>
        <translation>Pesanan dari layanan %1, termasuk milik Anda, tidak dapat dibatalkan lagi.</translation>
    </message>
    <message>
        <source>Service %1, which you have orders of, is of another type: %2 → %3.</source>
        <translation>Tipe layanan %1, yang Anda pesan, berubah: %2 → %3.</translation>
    </message>
    <message>
        <source>%1 → %2 per 1,000</source>
        <translation>%1 → %2 per 1.000</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>The least and the most that can be ordered: &quot;100 to 10,000&quot;</extracomment>
        <translation>%1 sampai %2</translation>
    </message>
    <message>
        <source>new</source>
        <translation>baru</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>hilang</translation>
    </message>
    <message>
        <source>back</source>
        <translation>kembali</translation>
    </message>
    <message>
        <source>dearer</source>
        <translation>lebih mahal</translation>
    </message>
    <message>
        <source>cheaper</source>
        <translation>lebih murah</translation>
    </message>
    <message>
        <source>other limits</source>
        <translation>batas lain</translation>
    </message>
    <message>
        <source>other name</source>
        <translation>nama lain</translation>
    </message>
    <message>
        <source>refill changed</source>
        <translation>isi ulang berubah</translation>
    </message>
    <message>
        <source>cancelling changed</source>
        <translation>pembatalan berubah</translation>
    </message>
    <message>
        <source>other type</source>
        <translation>tipe lain</translation>
    </message>
</context>
<context>
    <name>CategorySpending</name>
    <message>
        <source>Not in the catalog</source>
        <translation>Tidak ada dalam katalog</translation>
    </message>
</context>
<context>
    <name>CertificatesSection</name>
    <message>
        <source>Certificates</source>
        <translation>Sertifikat</translation>
    </message>
    <message>
        <source>Authorities (CA) that are trusted besides the system&apos;s, where a provider or a network has one of its own. Who cannot prove who they are is never talked to.</source>
        <translation>Otoritas (CA) yang dipercaya selain milik sistem, bila penyedia atau jaringan memiliki otoritas sendiri. Siapa pun yang tidak dapat membuktikan identitasnya tidak pernah dihubungi.</translation>
    </message>
    <message>
        <source>Trust the next one for</source>
        <translation>Percayai yang berikutnya untuk</translation>
    </message>
    <message>
        <source>Add a certificate…</source>
        <translation>Tambah sertifikat…</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Semua akun</translation>
    </message>
    <message>
        <source>Only those of the system are trusted.</source>
        <translation>Hanya otoritas sistem yang dipercaya.</translation>
    </message>
    <message>
        <source>for all accounts</source>
        <translation>untuk semua akun</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>untuk %1</translation>
    </message>
    <message>
        <source>Issued by %1 · %2</source>
        <extracomment>%1 who issued a certificate, %2 &quot;for all accounts&quot; or &quot;for (an account)&quot;</extracomment>
        <translation>Diterbitkan oleh %1 · %2</translation>
    </message>
    <message>
        <source>Expired on %1: it is trusted no more</source>
        <translation>Kedaluwarsa pada %1: tidak dipercaya lagi</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>Berlaku sampai %1</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <extracomment>%1 the SHA-256 fingerprint of a certificate</extracomment>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Remove the certificate %1</source>
        <translation>Hapus sertifikat %1</translation>
    </message>
    <message>
        <source>“%1” is trusted no more.</source>
        <translation>“%1” tidak dipercaya lagi.</translation>
    </message>
    <message>
        <source>Add a certificate</source>
        <translation>Tambah sertifikat</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der)</source>
        <translation>Sertifikat (*.pem *.crt *.cer *.der)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Semua berkas (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 tidak dapat dibaca: %2</translation>
    </message>
    <message>
        <source>Trusted from now on: %1</source>
        <translation>Dipercaya mulai sekarang: %1</translation>
    </message>
</context>
<context>
    <name>CheckingSection</name>
    <message>
        <source>Checking</source>
        <translation>Pemeriksaan</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> dtk</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, behind a number</comment>
        <translation> mnt</translation>
    </message>
    <message>
        <source>Check orders every</source>
        <translation>Periksa pesanan setiap</translation>
    </message>
    <message>
        <source>Young orders are checked this often; older ones less and less, until the provider calls them finished.</source>
        <translation>Pesanan yang masih baru diperiksa sesering ini; yang lebih lama makin jarang, sampai penyedia menyatakannya selesai.</translation>
    </message>
    <message>
        <source>Check the balance every</source>
        <translation>Periksa saldo setiap</translation>
    </message>
    <message>
        <source>It is also checked after each order.</source>
        <translation>Saldo juga diperiksa setelah setiap pesanan.</translation>
    </message>
</context>
<context>
    <name>ChildOrdersModel</name>
    <message>
        <source>Not in Orders</source>
        <translation>Tidak ada di Pesanan</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>%1 remain</source>
        <translation>sisa %1</translation>
    </message>
    <message>
        <source>Order ID</source>
        <translation>ID pesanan</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Terpenuhi</translation>
    </message>
    <message>
        <source>First told</source>
        <translation>Pertama disebut</translation>
    </message>
</context>
<context>
    <name>ChildOrdersView</name>
    <message>
        <source>Add to Orders</source>
        <translation>Tambahkan ke Pesanan</translation>
    </message>
    <message>
        <source>Orders made, in words</source>
        <translation>Pesanan turunan dalam kata-kata</translation>
    </message>
    <message>
        <source>Orders made</source>
        <translation>Pesanan turunan</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) made.</source>
        <translation>
            <numerusform>%Ln pesanan turunan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Runs, as the provider tells: %1.</source>
        <translation>Putaran menurut penyedia: %1.</translation>
    </message>
    <message>
        <source>Posts, as the provider tells: %1.</source>
        <translation>Postingan menurut penyedia: %1.</translation>
    </message>
    <message>
        <source>Until %1.</source>
        <translation>Sampai %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them not in Orders.</source>
        <translation>
            <numerusform>%Ln di antaranya tidak ada di Pesanan.</numerusform>
        </translation>
    </message>
    <message>
        <source>The account was removed.</source>
        <translation>Akun ini sudah dihapus.</translation>
    </message>
    <message>
        <source>Orders are being added already.</source>
        <translation>Pesanan sedang ditambahkan.</translation>
    </message>
</context>
<context>
    <name>ColumnsMenu</name>
    <message>
        <source>Columns</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Atur ulang kolom</translation>
    </message>
    <message>
        <source>Ctrl ↑↓ moves a column</source>
        <translation>Ctrl ↑↓ memindahkan kolom</translation>
    </message>
    <message>
        <source>Comfortable rows</source>
        <translation>Baris lapang</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Baris rapat</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Search everything</source>
        <translation>Cari di semua tempat</translation>
    </message>
    <message>
        <source>Search services, orders, commands</source>
        <translation>Cari layanan, pesanan, perintah</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Palet perintah</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>↑↓ choose · Enter opens · Esc closes</source>
        <translation>↑↓ memilih · Enter membuka · Esc menutup</translation>
    </message>
    <message>
        <source>Looking through the orders…</source>
        <translation>Menelusuri pesanan…</translation>
    </message>
    <message>
        <source>Nothing is called like that.</source>
        <translation>Tidak ada yang bernama seperti itu.</translation>
    </message>
</context>
<context>
    <name>ConnectForm</name>
    <message>
        <source>API address</source>
        <translation>Alamat API</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Kunci API</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Nama akun</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Hubungkan</translation>
    </message>
    <message>
        <source>Use the practice provider</source>
        <translation>Pakai penyedia latihan</translation>
    </message>
    <message>
        <source>The practice provider could not be started.</source>
        <translation>Penyedia latihan tidak dapat dijalankan.</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>Hubungkan akun</translation>
    </message>
    <message>
        <source>Asking the provider for your balance…</source>
        <translation>Menanyakan saldo Anda kepada penyedia…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Hentikan</translation>
    </message>
    <message>
        <source>A provider inside this program: no key, no money, the whole API.</source>
        <translation>Penyedia di dalam program ini: tanpa kunci, tanpa uang, dengan API yang lengkap.</translation>
    </message>
    <message>
        <source>or</source>
        <translation>atau</translation>
    </message>
    <message>
        <source>Enter the API key; your provider shows it on its API page.</source>
        <translation>Masukkan kunci API; penyedia menampilkannya di halaman API mereka.</translation>
    </message>
</context>
<context>
    <name>ConnectionLabel</name>
    <message>
        <source>Connection</source>
        <translation>Koneksi</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Menghubungkan…</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Daring</translation>
    </message>
    <message numerus="yes">
        <source>Offline, again in %n s</source>
        <translation>
            <numerusform>Luring, coba lagi dalam %n dtk</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Luring</translation>
    </message>
    <message numerus="yes">
        <source>Waiting %n s</source>
        <translation>
            <numerusform>Menunggu %n dtk</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>Menunggu rantai kunci…</translation>
    </message>
    <message>
        <source>No API key</source>
        <translation>Tanpa kunci API</translation>
    </message>
</context>
<context>
    <name>ConnectionWatch</name>
    <message numerus="yes">
        <source>%1 It is asked again in %n s.</source>
        <translation>
            <numerusform>%1 Ditanyakan lagi dalam %n dtk.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The provider asks us to wait %n s.</source>
        <translation>
            <numerusform>Penyedia meminta menunggu %n dtk.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The provider asks us to wait a little; it is asked again in %n s.</source>
        <translation>
            <numerusform>Penyedia meminta menunggu sebentar; ditanyakan lagi dalam %n dtk.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrashNotice</name>
    <message>
        <source>How Orderdeck ended</source>
        <translation>Cara Orderdeck berakhir</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Simpan laporan…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Orderdeck did not end in an orderly way last time.</source>
        <translation>Terakhir kali Orderdeck tidak berakhir dengan semestinya.</translation>
    </message>
    <message>
        <source>Orderdeck did not end in an orderly way some time ago.</source>
        <translation>Beberapa waktu lalu Orderdeck tidak berakhir dengan semestinya.</translation>
    </message>
    <message>
        <source>Every order is where it was.</source>
        <translation>Setiap pesanan ada di tempatnya semula.</translation>
    </message>
    <message numerus="yes">
        <source>Every order is where it was: %n order(s) were being sent and are under Unconfirmed.</source>
        <translation>
            <numerusform>Setiap pesanan ada di tempatnya semula: %n pesanan sedang dikirim dan ada di Belum pasti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every order is where it was; none was being sent.</source>
        <translation>Setiap pesanan ada di tempatnya semula; tidak ada yang sedang dikirim.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Lihat</translation>
    </message>
</context>
<context>
    <name>DBusNoticeServer</name>
    <message>
        <source>Show</source>
        <translation>Lihat</translation>
    </message>
</context>
<context>
    <name>DataTable</name>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Copy with headers</source>
        <translation>Salin dengan judul kolom</translation>
    </message>
    <message numerus="yes">
        <source>No more than %Ln row(s) are copied at once. Choose fewer, or export them.</source>
        <translation>
            <numerusform>Paling banyak %Ln baris dapat disalin sekaligus. Pilih lebih sedikit, atau ekspor saja.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayRangePanel</name>
    <message>
        <source>Show orders</source>
        <translation>Lihat pesanan</translation>
    </message>
    <message>
        <source>Range of days</source>
        <translation>Rentang tanggal</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Hari pertama</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Hari terakhir</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Hari terakhir lebih awal daripada hari pertama.</translation>
    </message>
</context>
<context>
    <name>DeepLink</name>
    <message>
        <source>It is encoded wrongly or so that it hides something.</source>
        <translation>Pengodean tautan ini salah atau menyembunyikan sesuatu.</translation>
    </message>
    <message numerus="yes">
        <source>It is longer than %Ln character(s).</source>
        <translation>
            <numerusform>Tautan ini lebih panjang dari %Ln karakter.</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not begin with “orderdeck:”.</source>
        <translation>Tautan ini tidak diawali “orderdeck:”.</translation>
    </message>
    <message>
        <source>It holds spaces or characters that cannot be seen.</source>
        <translation>Tautan ini berisi spasi atau karakter yang tidak terlihat.</translation>
    </message>
    <message>
        <source>It names a computer or a folder; such a link names only what to show.</source>
        <translation>Tautan ini menyebut komputer atau folder; tautan semacam ini hanya menyebut apa yang akan ditampilkan.</translation>
    </message>
    <message>
        <source>It holds the sign #, which means nothing here; written as %23 it is a part of the text.</source>
        <translation>Tautan ini berisi tanda #, yang tidak berarti apa-apa di sini; jika ditulis %23, tanda itu menjadi bagian dari teks.</translation>
    </message>
    <message>
        <source>It asks for something that Orderdeck does not know.</source>
        <translation>Tautan ini meminta sesuatu yang tidak dikenal Orderdeck.</translation>
    </message>
    <message>
        <source>There is something behind “%1” that means nothing there.</source>
        <translation>Setelah “%1” ada sesuatu yang tidak berarti apa-apa di situ.</translation>
    </message>
    <message>
        <source>The id is missing.</source>
        <translation>ID-nya tidak ada.</translation>
    </message>
    <message>
        <source>It names an account or a key. A link is always for the account that is chosen.</source>
        <translation>Tautan ini menyebut akun atau kunci. Tautan selalu berlaku untuk akun yang dipilih.</translation>
    </message>
    <message>
        <source>It holds a part that means nothing there.</source>
        <translation>Tautan ini berisi bagian yang tidak berarti apa-apa di situ.</translation>
    </message>
    <message>
        <source>It says the same thing twice.</source>
        <translation>Tautan ini menyebut hal yang sama dua kali.</translation>
    </message>
    <message>
        <source>What stands for an id cannot be one.</source>
        <translation>Yang tertulis sebagai ID tidak mungkin sebuah ID.</translation>
    </message>
    <message>
        <source>What it searches for is too long.</source>
        <translation>Yang dicari terlalu panjang.</translation>
    </message>
    <message>
        <source>The quantity is not a number of plain digits.</source>
        <translation>Jumlahnya bukan bilangan dengan angka biasa.</translation>
    </message>
    <message>
        <source>The link of the order is neither a plain web address nor a name.</source>
        <translation>Tautan pesanannya bukan alamat web biasa dan bukan pula nama.</translation>
    </message>
</context>
<context>
    <name>DeleteSheet</name>
    <message>
        <source>Type %1</source>
        <translation>Ketik %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Hentikan</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Hapus permanen</translation>
    </message>
    <message>
        <source>Delete orders for good</source>
        <translation>Hapus pesanan secara permanen</translation>
    </message>
    <message>
        <source>Adding up what goes…</source>
        <translation>Menghitung yang akan dihapus…</translation>
    </message>
    <message>
        <source>DELETE</source>
        <extracomment>The word a person types before orders are deleted for good. In capitals.</extracomment>
        <translation>HAPUS</translation>
    </message>
    <message>
        <source>What is deleted</source>
        <translation>Yang dihapus</translation>
    </message>
    <message>
        <source>This cannot be undone. Spending and the records of services will lack these orders, and what the balance fell by for them will no longer be explained. A copy of the ledger is kept first.</source>
        <translation>Ini tidak dapat diurungkan. Pesanan ini tidak akan ada lagi dalam belanja dan riwayat layanan, dan penurunan saldo karenanya tidak akan dapat dijelaskan lagi. Salinan buku pesanan disimpan terlebih dahulu.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Kemajuan</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Hasil</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) with their history and refills.</source>
        <translation>
            <numerusform>%Ln pesanan beserta riwayat dan isi ulangnya.</numerusform>
        </translation>
    </message>
    <message>
        <source>The oldest is of %1, the newest of %2.</source>
        <translation>Yang terlama dari %1, yang terbaru dari %2.</translation>
    </message>
    <message>
        <source>Together they cost %1.</source>
        <translation>Biaya semuanya %1.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> dan </translation>
    </message>
    <message>
        <source>Copying the ledger…</source>
        <translation>Menyalin buku pesanan…</translation>
    </message>
    <message>
        <source>Deleting order %1 of %2…</source>
        <translation>Menghapus pesanan %1 dari %2…</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Tidak ada yang dihapus.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) deleted.</source>
        <translation>
            <numerusform>%Ln pesanan dihapus.</numerusform>
        </translation>
    </message>
    <message>
        <source>The ledger as it was before is kept in %1.</source>
        <translation>Buku pesanan seperti keadaan sebelumnya disimpan di %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>DeliveryChart</name>
    <message>
        <source>Delivery</source>
        <translation>Pemenuhan</translation>
    </message>
    <message>
        <source>%1 of %2 delivered, %3.</source>
        <extracomment>What a chart shows, in words: how many of how many, at what time</extracomment>
        <translation>%1 dari %2 terpenuhi, %3.</translation>
    </message>
    <message>
        <source>Expected to be done %1.</source>
        <translation>Perkiraan selesai: %1.</translation>
    </message>
</context>
<context>
    <name>DeliveryPane</name>
    <message>
        <source>REFILLS</source>
        <translation>ISI ULANG</translation>
    </message>
    <message>
        <source>Refills</source>
        <translation>Isi ulang</translation>
    </message>
    <message>
        <source>Refill %1: %2, asked %3</source>
        <translation>Isi ulang %1: %2, diminta %3</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Practice provider</source>
        <translation>Penyedia latihan</translation>
    </message>
</context>
<context>
    <name>DeskMessages</name>
    <message>
        <source>The practice provider could not be started.</source>
        <translation>Penyedia latihan tidak dapat dijalankan.</translation>
    </message>
    <message>
        <source>The ledger could not be written: %1</source>
        <translation>Buku pesanan tidak dapat ditulis: %1</translation>
    </message>
    <message numerus="yes">
        <source>Close Orderdeck all the same? %n order(s) that the provider took are not in the ledger yet: keep a copy of %1 first.</source>
        <translation>
            <numerusform>Tetap tutup Orderdeck? %n pesanan yang diterima penyedia belum ada di buku pesanan: simpan dulu salinan dari %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Tetap tutup</translation>
    </message>
    <message numerus="yes">
        <source>The outcome of %n order(s) could not be written into the ledger (%1). It is tried again until it is written; no other order is sent before.</source>
        <translation>
            <numerusform>Hasil %n pesanan tidak dapat ditulis ke buku pesanan (%1). Penulisan dicoba lagi sampai berhasil; sebelum itu tidak ada pesanan lain yang dikirim.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The provider took %n order(s) as %1, but the ledger could not be written (%2). Keep a copy. It is tried again until it is written; no other order is sent before.</source>
        <translation>
            <numerusform>Penyedia menerima %n pesanan sebagai %1, tetapi buku pesanan tidak dapat ditulis (%2). Simpan salinannya. Penulisan dicoba lagi sampai berhasil; sebelum itu tidak ada pesanan lain yang dikirim.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy order ID</source>
        <translation>Salin ID pesanan</translation>
    </message>
    <message>
        <source>Copy order IDs</source>
        <translation>Salin ID pesanan</translation>
    </message>
    <message>
        <source>%1 took order %2 (%3) when it could not be written down, and the ledger has no row for it. Add it on the Orders page.</source>
        <translation>%1 menerima pesanan %2 (%3) ketika hal itu tidak dapat dicatat, dan buku pesanan tidak memiliki baris untuknya. Tambahkan di halaman Pesanan.</translation>
    </message>
    <message>
        <source>No connection to %1. %2</source>
        <translation>Tidak ada koneksi ke %1. %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>An account&apos;s name, then what changed in its catalog</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Lihat</translation>
    </message>
</context>
<context>
    <name>DiagnosticsSection</name>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostik</translation>
    </message>
    <message>
        <source>With the names and addresses of the accounts</source>
        <translation>Dengan nama dan alamat akun</translation>
    </message>
    <message>
        <source>Orderdeck talks to the providers of your accounts and to nobody else. It sends no reports: what you want somebody to know you copy and send yourself.</source>
        <translation>Orderdeck hanya menghubungi penyedia akun Anda, tidak ada pihak lain. Program ini tidak mengirim laporan: yang ingin Anda beritahukan kepada orang lain, Anda salin dan kirim sendiri.</translation>
    </message>
    <message>
        <source>The diagnostics tell the versions, the system, the screens, what is set, how many orders there are and the last errors. Never a key, a password, a link or an order.</source>
        <translation>Diagnostik memuat versi, sistem, layar, setelan, jumlah pesanan, dan galat terakhir. Tidak pernah memuat kunci, kata sandi, tautan, atau pesanan.</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Salin diagnostik</translation>
    </message>
    <message>
        <source>Show diagnostics</source>
        <translation>Tampilkan diagnostik</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Telah disalin.</translation>
    </message>
</context>
<context>
    <name>EarlierLists</name>
    <message>
        <source>There are none yet</source>
        <translation>Belum ada</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 of %4 placed</source>
        <translation>%1 · %2 · %3 dari %4 dibuat</translation>
    </message>
</context>
<context>
    <name>EvidencePanel</name>
    <message>
        <source>Check balance now</source>
        <translation>Periksa saldo sekarang</translation>
    </message>
    <message>
        <source>No other order of this account has been placed yet.</source>
        <translation>Belum ada pesanan lain dari akun ini yang dibuat.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Petunjuk</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Yang dikirim</translation>
    </message>
    <message>
        <source>Balances</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>What the balance says</source>
        <translation>Yang ditunjukkan saldo</translation>
    </message>
    <message>
        <source>WHAT WAS SENT</source>
        <translation>YANG DIKIRIM</translation>
    </message>
    <message>
        <source>WHY NOBODY KNOWS</source>
        <translation>MENGAPA BELUM PASTI</translation>
    </message>
    <message>
        <source>BALANCE</source>
        <translation>SALDO</translation>
    </message>
    <message>
        <source>ORDERS AROUND IT</source>
        <translation>PESANAN DI SEKITARNYA</translation>
    </message>
    <message>
        <source>Checking balance…</source>
        <translation>Memeriksa saldo…</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Tautan</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Expected charge</source>
        <translation>Perkiraan biaya</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Dikirim</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a time and how long ago</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Before, %1</source>
        <comment>a time</comment>
        <translation>Sebelum, %1</translation>
    </message>
    <message>
        <source>After, %1</source>
        <comment>a time</comment>
        <translation>Sesudah, %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other order(s) in between</source>
        <translation>
            <numerusform>%Ln pesanan lain di antaranya</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidenceText</name>
    <message>
        <source>No balance is known from before it was sent, so the balance says nothing.</source>
        <translation>Saldo sebelum pengiriman tidak diketahui, jadi saldo tidak menunjukkan apa-apa.</translation>
    </message>
    <message>
        <source>No balance was told since. Check it now to compare.</source>
        <translation>Sejak itu belum ada saldo yang disebutkan. Periksa sekarang untuk membandingkan.</translation>
    </message>
    <message>
        <source>A subscription is charged post by post, so the balance says nothing.</source>
        <translation>Langganan ditagih per postingan, jadi saldo tidak menunjukkan apa-apa.</translation>
    </message>
    <message>
        <source>The order costs nothing, so the balance says nothing.</source>
        <translation>Pesanan ini tidak berbiaya, jadi saldo tidak menunjukkan apa-apa.</translation>
    </message>
    <message>
        <source>The currency changed, so the balance says nothing.</source>
        <translation>Mata uang berubah, jadi saldo tidak menunjukkan apa-apa.</translation>
    </message>
    <message>
        <source>The balance fell by %1: exactly the charge of this order, so it was probably placed.</source>
        <translation>Saldo turun %1: tepat sebesar biaya pesanan ini, jadi pesanan ini kemungkinan sudah dibuat.</translation>
    </message>
    <message>
        <source>The balance fell by %1 more than the other orders of that time explain: exactly the charge of this order, so it was probably placed.</source>
        <translation>Saldo turun %1 lebih banyak daripada yang dijelaskan pesanan lain pada waktu itu: tepat sebesar biaya pesanan ini, jadi pesanan ini kemungkinan sudah dibuat.</translation>
    </message>
    <message>
        <source>The balance fell by %1: more than the charge of this order, %2, so it was probably placed.</source>
        <translation>Saldo turun %1: lebih dari biaya pesanan ini, %2, jadi pesanan ini kemungkinan sudah dibuat.</translation>
    </message>
    <message>
        <source>The balance fell by %1 more than the other orders of that time explain: more than the charge of this order, %2, so it was probably placed.</source>
        <translation>Saldo turun %1 lebih banyak daripada yang dijelaskan pesanan lain pada waktu itu: lebih dari biaya pesanan ini, %2, jadi pesanan ini kemungkinan sudah dibuat.</translation>
    </message>
    <message>
        <source>The balance fell by %1: less than the charge of this order, %2.</source>
        <translation>Saldo turun %1: kurang dari biaya pesanan ini, %2.</translation>
    </message>
    <message>
        <source>The balance fell by %1 more than the other orders of that time explain: less than the charge of this order, %2.</source>
        <translation>Saldo turun %1 lebih banyak daripada yang dijelaskan pesanan lain pada waktu itu: kurang dari biaya pesanan ini, %2.</translation>
    </message>
    <message>
        <source>The balance did not fall, so this order was probably not placed.</source>
        <translation>Saldo tidak turun, jadi pesanan ini kemungkinan tidak dibuat.</translation>
    </message>
    <message>
        <source>The balance fell by just what the other orders of that time cost, so this order was probably not placed.</source>
        <translation>Saldo turun tepat sebesar biaya pesanan lain pada waktu itu, jadi pesanan ini kemungkinan tidak dibuat.</translation>
    </message>
    <message>
        <source>The balance is %1 higher than the orders of that time explain: money came in, so it says little.</source>
        <translation>Saldo %1 lebih tinggi daripada yang dijelaskan pesanan pada waktu itu: ada uang masuk, jadi saldo tidak banyak menunjukkan.</translation>
    </message>
    <message numerus="yes">
        <source>%n other order(s) of that time may have been placed as well.</source>
        <translation>
            <numerusform>%n pesanan lain pada waktu itu mungkin juga sudah dibuat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What %n order(s) of that time cost is not certain.</source>
        <translation>
            <numerusform>Biaya %n pesanan pada waktu itu tidak pasti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another quantity</source>
        <translation>Jumlah lain</translation>
    </message>
    <message>
        <source>Same charge</source>
        <translation>Biaya sama</translation>
    </message>
    <message>
        <source>Another charge</source>
        <translation>Biaya lain</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Mungkin</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>sama</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>berbeda</translation>
    </message>
    <message>
        <source>says nothing</source>
        <translation>tak menunjukkan apa-apa</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>cocok</translation>
    </message>
    <message>
        <source>more than was ordered</source>
        <translation>lebih dari yang dipesan</translation>
    </message>
</context>
<context>
    <name>ExportChoices</name>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>Buku kerja (XLSX)</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Pemisah</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Koma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Titik koma</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>UTF-8, with numbers written like %1. What a spreadsheet would take for a formula stays text.</source>
        <translation>UTF-8, dengan angka ditulis seperti %1. Yang akan dianggap rumus oleh lembar kerja tetap menjadi teks.</translation>
    </message>
    <message>
        <source>Numbers are numbers and ids stay text; the head stays in sight and has filters.</source>
        <translation>Angka tetap angka dan ID tetap teks; baris judul selalu terlihat dan memiliki filter.</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Hentikan</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Pilih berkas…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Kemajuan</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Buku kerja (*.xlsx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Semua berkas (*)</translation>
    </message>
    <message>
        <source>Reading what is to be written…</source>
        <translation>Membaca yang akan ditulis…</translation>
    </message>
    <message>
        <source>Writing row %1 of %2…</source>
        <translation>Menulis baris %1 dari %2…</translation>
    </message>
    <message>
        <source>Finishing the file…</source>
        <translation>Menyelesaikan berkas…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Dihentikan. Tidak ada yang ditulis.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 tidak dapat ditulis: %2</translation>
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
        <translation>Nama pencarian tersimpan</translation>
    </message>
</context>
<context>
    <name>FacetList</name>
    <message>
        <source>Enter chooses a row alone, Space adds it to those chosen in its section or takes it away; Left and Right fold and unfold. F2 renames a saved search, Del removes it.</source>
        <translation>Enter memilih satu baris saja, Spasi menambahkannya ke pilihan di bagiannya atau mengeluarkannya; Kiri dan Kanan melipat dan membuka lipatan. F2 mengganti nama pencarian tersimpan, Del menghapusnya.</translation>
    </message>
    <message>
        <source>Show these alone</source>
        <translation>Tampilkan ini saja</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>Tampilkan ini</translation>
    </message>
    <message>
        <source>Take away from those shown</source>
        <translation>Keluarkan dari yang ditampilkan</translation>
    </message>
    <message>
        <source>Add to those shown</source>
        <translation>Tambahkan ke yang ditampilkan</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Lipat</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Buka lipatan</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Ganti nama</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
</context>
<context>
    <name>FacetPanel</name>
    <message>
        <source>Find a category</source>
        <translation>Cari kategori</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategori</translation>
    </message>
</context>
<context>
    <name>FaultsDialog</name>
    <message>
        <source>Reply of the provider</source>
        <translation>Jawaban penyedia</translation>
    </message>
    <message>
        <source>Everything that could be read is in the catalog. This is what the provider sent:</source>
        <translation>Semua yang dapat dibaca ada dalam katalog. Inilah yang dikirim penyedia:</translation>
    </message>
    <message>
        <source>Entries of the reply</source>
        <translation>Entri jawaban</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Salin semua</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries of the reply could not be read, %1 look wrong</source>
        <translation>
            <numerusform>%Ln entri jawaban tidak dapat dibaca, %1 tampak salah</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries of the reply could not be read</source>
        <translation>
            <numerusform>%Ln entri jawaban tidak dapat dibaca</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries of the reply look wrong</source>
        <translation>
            <numerusform>%Ln entri jawaban tampak salah</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are not listed.</source>
        <translation>
            <numerusform>%Ln lagi tidak dicantumkan.</numerusform>
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
        <translation>mulai %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>hingga %1</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>menit</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opsional</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Remove the filter %1</source>
        <translation>Hapus filter %1</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Hapus semua</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Hapus semua filter</translation>
    </message>
</context>
<context>
    <name>FindChoice</name>
    <message>
        <source>Stop</source>
        <translation>Hentikan</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Kemajuan pencarian</translation>
    </message>
    <message>
        <source>Result of the search</source>
        <translation>Hasil pencarian</translation>
    </message>
    <message>
        <source>The order ids of this provider are not numbers that count up, so there is no range of them to search. If you find the id on the provider&apos;s page, enter it under “It was placed”.</source>
        <translation>ID pesanan penyedia ini bukan angka yang berurutan, jadi tidak ada rentang yang dapat dicari. Jika Anda menemukan ID-nya di halaman penyedia, masukkan di “Sudah dibuat”.</translation>
    </message>
    <message>
        <source>Orders that were placed about the same time have ids nearby. The provider is asked about the ids between them; those that answer and that no order of this ledger has are shown.</source>
        <translation>Pesanan yang dibuat pada waktu yang hampir sama memiliki ID yang berdekatan. ID di antaranya ditanyakan kepada penyedia; yang menjawab dan tidak dimiliki pesanan mana pun di buku pesanan ini akan ditampilkan.</translation>
    </message>
    <message>
        <source>No other order of this account shows where to look. If you know about where its ids stand, enter a range: those that answer are shown.</source>
        <translation>Tidak ada pesanan lain dari akun ini yang menunjukkan tempat mencari. Jika Anda tahu kira-kira di mana letak ID-nya, masukkan rentang: yang menjawab akan ditampilkan.</translation>
    </message>
    <message>
        <source>The search ended early. %1</source>
        <translation>Pencarian berakhir lebih awal. %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these ids answer(s), but the ledger has those orders already.</source>
        <translation>
            <numerusform>%Ln dari ID ini menjawab, tetapi pesanannya sudah ada di buku pesanan.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these ids answers.</source>
        <translation>Tidak ada ID ini yang menjawab.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) that the ledger does not know. Choose one to compare it.</source>
        <translation>
            <numerusform>%Ln pesanan yang tidak dikenal buku pesanan. Pilih satu untuk dibandingkan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Lanjutkan</translation>
    </message>
    <message>
        <source>%1 of %2 ids asked about</source>
        <translation>%1 dari %2 ID ditanyakan</translation>
    </message>
    <message numerus="yes">
        <source>%Ln id(s) got no clear answer, so the order may still be there.</source>
        <translation>
            <numerusform>%Ln ID tidak mendapat jawaban yang jelas, jadi pesanan itu mungkin masih ada di sana.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
</context>
<context>
    <name>FoundOrdersModel</name>
    <message>
        <source>Order ID</source>
        <translation>ID pesanan</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Biaya</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Start count</source>
        <translation>Jumlah awal</translation>
    </message>
    <message>
        <source>Remains</source>
        <translation>Sisa</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Kecocokan</translation>
    </message>
</context>
<context>
    <name>FreeRowsEditor</name>
    <message>
        <source>Add a parameter</source>
        <translation>Tambah parameter</translation>
    </message>
    <message>
        <source>More parameters</source>
        <translation>Parameter lain</translation>
    </message>
    <message>
        <source>Remove parameter</source>
        <translation>Hapus parameter</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nama</translation>
    </message>
    <message>
        <source>value</source>
        <translation>nilai</translation>
    </message>
    <message>
        <source>Parameter name %1</source>
        <translation>Nama parameter %1</translation>
    </message>
    <message>
        <source>Parameter value %1</source>
        <translation>Nilai parameter %1</translation>
    </message>
    <message>
        <source>Remove parameter %1</source>
        <translation>Hapus parameter %1</translation>
    </message>
</context>
<context>
    <name>Happening</name>
    <message numerus="yes">
        <source>%Ln order(s) completed</source>
        <translation>
            <numerusform>%Ln pesanan selesai</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln completed</source>
        <translation>
            <numerusform>%Ln selesai</numerusform>
        </translation>
    </message>
    <message>
        <source>Order %1 completed</source>
        <translation>Pesanan %1 selesai</translation>
    </message>
    <message>
        <source>Orders completed</source>
        <translation>Pesanan selesai</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) partial</source>
        <translation>
            <numerusform>%Ln pesanan terpenuhi sebagian</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln partial</source>
        <translation>
            <numerusform>%Ln sebagian</numerusform>
        </translation>
    </message>
    <message>
        <source>Order %1 partial</source>
        <translation>Pesanan %1 terpenuhi sebagian</translation>
    </message>
    <message>
        <source>Orders partial</source>
        <translation>Pesanan terpenuhi sebagian</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) canceled</source>
        <translation>
            <numerusform>%Ln pesanan dibatalkan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln canceled</source>
        <translation>
            <numerusform>%Ln dibatalkan</numerusform>
        </translation>
    </message>
    <message>
        <source>Order %1 canceled</source>
        <translation>Pesanan %1 dibatalkan</translation>
    </message>
    <message>
        <source>Orders canceled or refunded</source>
        <translation>Pesanan dibatalkan atau dananya dikembalikan</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) failed</source>
        <translation>
            <numerusform>%Ln pesanan gagal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln gagal</numerusform>
        </translation>
    </message>
    <message>
        <source>Order %1 failed</source>
        <translation>Pesanan %1 gagal</translation>
    </message>
    <message>
        <source>Orders failed</source>
        <translation>Pesanan gagal</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) late</source>
        <translation>
            <numerusform>%Ln pesanan terlambat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <translation>
            <numerusform>%Ln terlambat</numerusform>
        </translation>
    </message>
    <message>
        <source>Order %1 is late</source>
        <translation>Pesanan %1 terlambat</translation>
    </message>
    <message>
        <source>Orders late</source>
        <translation>Pesanan terlambat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) unconfirmed</source>
        <translation>
            <numerusform>%Ln pesanan belum pasti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unconfirmed</source>
        <translation>
            <numerusform>%Ln belum pasti</numerusform>
        </translation>
    </message>
    <message>
        <source>Order %1 is unconfirmed</source>
        <translation>Pesanan %1 belum pasti</translation>
    </message>
    <message>
        <source>Orders unconfirmed</source>
        <translation>Pesanan belum pasti</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) running again</source>
        <translation>
            <numerusform>%Ln pesanan berjalan lagi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running again</source>
        <translation>
            <numerusform>%Ln berjalan lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>Order %1 is running again</source>
        <translation>Pesanan %1 berjalan lagi</translation>
    </message>
    <message>
        <source>Orders running again</source>
        <translation>Pesanan berjalan lagi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refill(s) completed</source>
        <translation>
            <numerusform>%Ln isi ulang selesai</numerusform>
        </translation>
    </message>
    <message>
        <source>Refill of order %1 completed</source>
        <translation>Isi ulang pesanan %1 selesai</translation>
    </message>
    <message>
        <source>Refills completed</source>
        <translation>Isi ulang selesai</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refill(s) rejected</source>
        <translation>
            <numerusform>%Ln isi ulang ditolak</numerusform>
        </translation>
    </message>
    <message>
        <source>Refill of order %1 rejected</source>
        <translation>Isi ulang pesanan %1 ditolak</translation>
    </message>
    <message>
        <source>Refills rejected</source>
        <translation>Isi ulang ditolak</translation>
    </message>
    <message>
        <source>The balance is low</source>
        <translation>Saldo rendah</translation>
    </message>
    <message>
        <source>Balance low</source>
        <translation>Saldo rendah</translation>
    </message>
    <message numerus="yes">
        <source>%Ln list(s) of orders finished</source>
        <translation>
            <numerusform>%Ln daftar pesanan selesai</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists of orders finished</source>
        <translation>Daftar pesanan selesai</translation>
    </message>
    <message numerus="yes">
        <source>%Ln list(s) of orders paused</source>
        <translation>
            <numerusform>%Ln daftar pesanan dijeda</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists of orders paused</source>
        <translation>Daftar pesanan dijeda</translation>
    </message>
    <message>
        <source>Services changed</source>
        <translation>Layanan berubah</translation>
    </message>
    <message>
        <source>Prices of favourites and running services changed</source>
        <translation>Harga favorit dan layanan yang berjalan berubah</translation>
    </message>
    <message>
        <source>The provider is out of reach</source>
        <translation>Penyedia tidak dapat dihubungi</translation>
    </message>
    <message>
        <source>Provider out of reach for long</source>
        <translation>Penyedia tak terhubung dalam waktu lama</translation>
    </message>
    <message>
        <source>The API key was refused</source>
        <translation>Kunci API ditolak</translation>
    </message>
    <message>
        <source>API key refused</source>
        <translation>Kunci API ditolak</translation>
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
        <translation>“%1” selesai dipesan</translation>
    </message>
    <message>
        <source>“%1” is paused</source>
        <translation>“%1” dijeda</translation>
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
        <translation>Hari ini</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Kemarin</translation>
    </message>
    <message>
        <source>new</source>
        <translation>baru</translation>
    </message>
</context>
<context>
    <name>HappeningsPanel</name>
    <message>
        <source>Mark all as seen</source>
        <translation>Tandai semua dilihat</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Yang terjadi</translation>
    </message>
    <message>
        <source>What happened since you last looked</source>
        <translation>Yang terjadi sejak terakhir kali Anda melihat</translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation>Belum ada yang terjadi</translation>
    </message>
    <message>
        <source>Orders that complete, fail or need you are listed here, and what else is worth a look.</source>
        <translation>Pesanan yang selesai, gagal, atau memerlukan Anda dicantumkan di sini, juga hal lain yang patut dilihat.</translation>
    </message>
    <message>
        <source>There is nothing new.</source>
        <translation>Tidak ada yang baru.</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Search the guide</source>
        <translation>Cari di panduan</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Orderdeck guide</source>
        <translation>Panduan Orderdeck</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Bab</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chapter(s)</source>
        <translation>
            <numerusform>%Ln bab</numerusform>
        </translation>
    </message>
    <message>
        <source>You have not gone on from another chapter.</source>
        <translation>Anda tidak datang dari bab lain.</translation>
    </message>
</context>
<context>
    <name>IdRangeForm</name>
    <message>
        <source>From id</source>
        <translation>Dari ID</translation>
    </message>
    <message>
        <source>To id</source>
        <translation>Sampai ID</translation>
    </message>
    <message>
        <source>Search these ids</source>
        <translation>Cari ID ini</translation>
    </message>
    <message>
        <source>A number, as order ids are.</source>
        <translation>Sebuah angka, seperti ID pesanan.</translation>
    </message>
    <message>
        <source>Not below the first id.</source>
        <translation>Tidak boleh lebih kecil dari ID pertama.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln id(s) in one search.</source>
        <translation>
            <numerusform>Paling banyak %Ln ID dalam satu pencarian.</numerusform>
        </translation>
    </message>
    <message>
        <source>A search is under way.</source>
        <translation>Pencarian sedang berlangsung.</translation>
    </message>
    <message>
        <source>Type the first and the last id to look at.</source>
        <translation>Ketik ID pertama dan terakhir yang akan diperiksa.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln id(s); this provider is asked about one at a time, at most %1 a minute.</source>
        <translation>
            <numerusform>%Ln ID; penyedia ini ditanyai satu per satu, paling banyak %1 per menit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln id(s), up to 100 in one request, at most %1 requests a minute.</source>
        <translation>
            <numerusform>%Ln ID, hingga 100 dalam satu permintaan, paling banyak %1 permintaan per menit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Press the new keys</source>
        <translation>Tekan tombol baru</translation>
    </message>
</context>
<context>
    <name>KeyMessages</name>
    <message>
        <source>The API key of %1 could not be kept: it is known until Orderdeck ends. %2</source>
        <translation>Kunci API %1 tidak dapat disimpan: kunci itu hanya diingat sampai Orderdeck berakhir. %2</translation>
    </message>
    <message>
        <source>The key of the removed account could not be removed from where it was kept; it is tried again when Orderdeck starts. %1</source>
        <translation>Kunci akun yang dihapus tidak dapat dihapus dari tempat penyimpanannya; akan dicoba lagi saat Orderdeck dimulai. %1</translation>
    </message>
    <message>
        <source>Settings cannot be kept: what you change is forgotten when Orderdeck ends. %1</source>
        <translation>Setelan tidak dapat disimpan: yang Anda ubah akan hilang saat Orderdeck berakhir. %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>An account&apos;s name, then why it has no key</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>Buka Setelan</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
</context>
<context>
    <name>KeyProblem</name>
    <message>
        <source>There is no key of this account in orderdeck.ini.</source>
        <translation>Tidak ada kunci akun ini di orderdeck.ini.</translation>
    </message>
    <message>
        <source>The key could not be written into orderdeck.ini.</source>
        <translation>Kunci tidak dapat ditulis ke orderdeck.ini.</translation>
    </message>
    <message>
        <source>The key could not be written into orderdeck.ini. %1</source>
        <translation>Kunci tidak dapat ditulis ke orderdeck.ini. %1</translation>
    </message>
    <message>
        <source>There is no keychain on this system that answers.</source>
        <translation>Tidak ada rantai kunci di sistem ini yang menjawab.</translation>
    </message>
    <message>
        <source>The keychain is locked or refuses. Unlock it and try again.</source>
        <translation>Rantai kunci terkunci atau menolak. Buka kuncinya, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The keychain does not answer. Perhaps it waits behind other windows to be unlocked.</source>
        <translation>Rantai kunci tidak menjawab. Mungkin ia menunggu dibuka di balik jendela lain.</translation>
    </message>
    <message>
        <source>The keychain shows no key of this account: it is locked, or the key was removed from it.</source>
        <translation>Rantai kunci tidak menunjukkan kunci akun ini: rantai kunci terkunci, atau kunci itu telah dihapus dari sana.</translation>
    </message>
    <message>
        <source>The keychain took the key, but gave back another when it was read.</source>
        <translation>Rantai kunci menerima kunci, tetapi memberikan kunci lain saat dibaca.</translation>
    </message>
    <message>
        <source>The keychain reports a fault.</source>
        <translation>Rantai kunci melaporkan kesalahan.</translation>
    </message>
    <message>
        <source>%1 It says: %2</source>
        <extracomment>A sentence, then what the system itself says</extracomment>
        <translation>%1 Pesannya: %2</translation>
    </message>
</context>
<context>
    <name>KeyRules</name>
    <message>
        <source>A key alone is for typing: hold Ctrl or Alt with it, or take a function key.</source>
        <translation>Tombol tunggal dipakai untuk mengetik: tahan Ctrl atau Alt bersamanya, atau gunakan tombol fungsi.</translation>
    </message>
    <message>
        <source>These keys move and choose in fields and lists.</source>
        <translation>Tombol ini dipakai untuk berpindah dan memilih dalam isian dan daftar.</translation>
    </message>
    <message>
        <source>These keys copy, paste, mark and undo everywhere.</source>
        <translation>Tombol ini dipakai di mana saja untuk menyalin, menempel, menandai, dan mengurungkan.</translation>
    </message>
</context>
<context>
    <name>LanguageSection</name>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Antarmuka</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Mengikuti sistem</translation>
    </message>
    <message>
        <source>Words, numbers, money and dates, at once. What you have typed stays.</source>
        <translation>Kata, angka, uang, dan tanggal langsung berubah. Yang sudah Anda ketik tetap.</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>There is no such list in the ledger.</source>
        <translation>Daftar itu tidak ada di buku pesanan.</translation>
    </message>
    <message>
        <source>Only a placed order can be cancelled.</source>
        <translation>Hanya pesanan yang sudah dibuat yang dapat dibatalkan.</translation>
    </message>
    <message>
        <source>The file it comes from was written before the provider&apos;s answer was known.</source>
        <translation>Berkas asalnya ditulis sebelum jawaban penyedia diketahui.</translation>
    </message>
    <message>
        <source>There is no ledger %1.</source>
        <translation>Buku pesanan %1 tidak ada.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Folder %1 tidak dapat dibuat.</translation>
    </message>
    <message>
        <source>A copy cannot take the place of the ledger itself.</source>
        <translation>Salinan tidak dapat menggantikan buku pesanan itu sendiri.</translation>
    </message>
    <message>
        <source>The file %1 is not a ledger of Orderdeck.</source>
        <translation>Berkas %1 bukan buku pesanan Orderdeck.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Berkas %1 tidak ada.</translation>
    </message>
    <message numerus="yes">
        <source>%n count(s) of the list of statuses differ from the orders.</source>
        <translation>
            <numerusform>%n hitungan dalam daftar status berbeda dari pesanannya.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list of statuses counts %n order(s) too many or too few.</source>
        <translation>
            <numerusform>Daftar status menghitung %n pesanan terlalu banyak atau terlalu sedikit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) have no history.</source>
        <translation>
            <numerusform>%n pesanan tidak memiliki riwayat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The open refills of %n order(s) are miscounted.</source>
        <translation>
            <numerusform>Isi ulang yang belum selesai dari %n pesanan salah hitung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of lists belong to another order.</source>
        <translation>
            <numerusform>%n baris daftar termasuk pesanan lain.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n count(s) of the list of services differ from the orders.</source>
        <translation>
            <numerusform>%n hitungan dalam daftar layanan berbeda dari pesanannya.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) stand beyond what happened.</source>
        <translation>
            <numerusform>%n tanda melampaui yang sudah terjadi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n count(s) of orders by time differ from the orders.</source>
        <translation>
            <numerusform>%n hitungan pesanan menurut waktu berbeda dari pesanannya.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The figures of %n service(s) differ from what became of their orders.</source>
        <translation>
            <numerusform>Angka %n layanan berbeda dari hasil pesanannya.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) made the same order twice.</source>
        <translation>
            <numerusform>%n pesanan memiliki turunan yang sama dua kali.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) were put away, but not as what has ended is.</source>
        <translation>
            <numerusform>%n pesanan disisihkan, tetapi tidak seperti yang sudah berakhir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) have the key of one that was deleted.</source>
        <translation>
            <numerusform>%n pesanan memiliki kunci dari pesanan yang sudah dihapus.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file %1 is in use by another Orderdeck (process %2).</source>
        <translation>Berkas %1 sedang dipakai Orderdeck lain (proses %2).</translation>
    </message>
    <message>
        <source>The file %1 cannot be kept from other programs.</source>
        <translation>Berkas %1 tidak dapat dilindungi dari program lain.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>Berkas %1 tidak dapat ditulis.</translation>
    </message>
    <message>
        <source>This list comes from a copy of the ledger: lines that wait here may have been placed after the copy was made. Compare with the provider before you go on.</source>
        <translation>Daftar ini berasal dari salinan buku pesanan: baris yang menunggu di sini mungkin sudah dipesan setelah salinan itu diambil. Bandingkan dengan penyedia sebelum melanjutkan.</translation>
    </message>
    <message>
        <source>The file %1 is damaged itself: %2</source>
        <translation>Berkas %1 sendiri rusak: %2</translation>
    </message>
    <message>
        <source>The ledger %1 is missing or empty, but there are copies of it.</source>
        <translation>Buku pesanan %1 tidak ada atau kosong, tetapi ada salinannya.</translation>
    </message>
    <message>
        <source>The ledger was damaged and salvaged: lines that wait here may have been placed already. Compare with the provider before you go on.</source>
        <translation>Buku pesanan pernah rusak dan diselamatkan: baris yang menunggu di sini mungkin sudah dipesan. Bandingkan dengan penyedia sebelum melanjutkan.</translation>
    </message>
    <message>
        <source>The ledger was written by a newer Orderdeck (version %1 of the file, this program knows %2).</source>
        <translation>Buku pesanan ini ditulis oleh Orderdeck yang lebih baru (versi berkas %1, program ini mengenal %2).</translation>
    </message>
    <message>
        <source>The file %1 is a database, but not a ledger of Orderdeck.</source>
        <translation>Berkas %1 adalah basis data, tetapi bukan buku pesanan Orderdeck.</translation>
    </message>
    <message>
        <source>Order %1 has not ended. Nothing unfinished is deleted.</source>
        <translation>Pesanan %1 belum berakhir. Yang belum selesai tidak dihapus.</translation>
    </message>
    <message>
        <source>Order %1 is neither hidden nor archived. Only such are deleted.</source>
        <translation>Pesanan %1 tidak disembunyikan dan tidak diarsipkan. Hanya yang demikian yang dihapus.</translation>
    </message>
    <message>
        <source>There is no such order in the ledger.</source>
        <translation>Pesanan itu tidak ada di buku pesanan.</translation>
    </message>
    <message>
        <source>The order&apos;s outcome is already written down.</source>
        <translation>Hasil pesanan sudah dicatat.</translation>
    </message>
    <message>
        <source>An order cannot be placed without an order id.</source>
        <translation>Pesanan tidak dapat dinyatakan dibuat tanpa ID pesanan.</translation>
    </message>
    <message>
        <source>Another order of this account already has the id %1.</source>
        <translation>Pesanan lain dari akun ini sudah memiliki ID %1.</translation>
    </message>
    <message>
        <source>Only an order that was not sent or was rejected can be sent again.</source>
        <translation>Hanya pesanan yang tidak dikirim atau ditolak yang dapat dikirim lagi.</translation>
    </message>
    <message>
        <source>The program ended before the provider&apos;s answer was written down.</source>
        <translation>Program berakhir sebelum jawaban penyedia dicatat.</translation>
    </message>
    <message>
        <source>Only a placed order can be refilled.</source>
        <translation>Hanya pesanan yang sudah dibuat yang dapat diisi ulang.</translation>
    </message>
    <message>
        <source>A list whose name is lost</source>
        <translation>Daftar yang namanya hilang</translation>
    </message>
    <message>
        <source>What was ordered is lost: the ledger was damaged.</source>
        <translation>Isi pesanan ini hilang: buku pesanan rusak.</translation>
    </message>
    <message>
        <source>The file %1 is empty.</source>
        <translation>Berkas %1 kosong.</translation>
    </message>
    <message>
        <source>The charges are too great to be added up.</source>
        <translation>Biayanya terlalu besar untuk dijumlahkan.</translation>
    </message>
    <message>
        <source>The file %1 cannot be made or written.</source>
        <translation>Berkas %1 tidak dapat dibuat atau ditulis.</translation>
    </message>
    <message>
        <source>The file&apos;s folder does not allow a write-ahead log.</source>
        <translation>Folder berkas ini tidak mengizinkan log tulis-dahulu (write-ahead log).</translation>
    </message>
    <message>
        <source>The copy %1 cannot be written.</source>
        <translation>Salinan %1 tidak dapat ditulis.</translation>
    </message>
    <message>
        <source>A row of %1 refers to a row of %2 that is not there.</source>
        <translation>Sebuah baris %1 merujuk ke baris %2 yang tidak ada.</translation>
    </message>
    <message>
        <source>The folder %1 is not there. Connect the disk and try again.</source>
        <translation>Folder %1 tidak ada. Sambungkan disknya, lalu coba lagi.</translation>
    </message>
    <message>
        <source>There is no ledger in the folder %1. If it is on another disk, connect that and try again.</source>
        <translation>Tidak ada buku pesanan di folder %1. Jika buku pesanan ada di disk lain, sambungkan disk itu, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The file %1 is in use by another program.</source>
        <translation>Berkas %1 sedang dipakai program lain.</translation>
    </message>
    <message>
        <source>The copy in %1 is not the same as the ledger. %2</source>
        <translation>Salinan di %1 tidak sama dengan buku pesanan. %2</translation>
    </message>
    <message>
        <source>The file %1 could not be read: %2.</source>
        <translation>Berkas %1 tidak dapat dibaca: %2.</translation>
    </message>
    <message>
        <source>The file %1 could not be written: %2.</source>
        <translation>Berkas %1 tidak dapat ditulis: %2.</translation>
    </message>
    <message>
        <source>There is a ledger in the folder %1 already. It is not overwritten: choose another folder.</source>
        <translation>Di folder %1 sudah ada buku pesanan. Buku pesanan itu tidak ditimpa: pilih folder lain.</translation>
    </message>
    <message>
        <source>Nothing can be written in the folder %1.</source>
        <translation>Tidak ada yang dapat ditulis di folder %1.</translation>
    </message>
    <message>
        <source>The folder %1 is not there.</source>
        <translation>Folder %1 tidak ada.</translation>
    </message>
    <message>
        <source>The ledger is in this folder already.</source>
        <translation>Buku pesanan sudah berada di folder ini.</translation>
    </message>
    <message>
        <source>There is not enough room in the folder %1: %2 are needed, %3 are free.</source>
        <translation>Ruang di folder %1 tidak cukup: perlu %2, tersedia %3.</translation>
    </message>
    <message>
        <source>%1 is a link, or has a second name in another place: what is written there would change another file. Put a copy of the file in its place.</source>
        <translation>%1 adalah tautan atau punya nama kedua di tempat lain: yang ditulis di sana akan mengubah berkas lain. Letakkan salinan berkas itu sebagai gantinya.</translation>
    </message>
</context>
<context>
    <name>LedgerFailurePage</name>
    <message>
        <source>Ledger</source>
        <translation>Buku pesanan</translation>
    </message>
    <message>
        <source>Step %1 of %2. A large ledger takes some minutes.</source>
        <translation>Langkah %1 dari %2. Buku pesanan yang besar memerlukan beberapa menit.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>The ledger is damaged</source>
        <translation>Buku pesanan rusak</translation>
    </message>
    <message>
        <source>The ledger cannot be opened</source>
        <translation>Buku pesanan tidak dapat dibuka</translation>
    </message>
    <message>
        <source>Orderdeck writes every order down before it is sent, so nothing can be ordered without the ledger.</source>
        <translation>Orderdeck mencatat setiap pesanan sebelum dikirim, jadi tanpa buku pesanan tidak ada yang dapat dipesan.</translation>
    </message>
    <message>
        <source>What was found: %1</source>
        <translation>Yang ditemukan: %1</translation>
    </message>
    <message>
        <source>Salvage what can be read</source>
        <translation>Selamatkan yang terbaca</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Pulihkan cadangan…</translation>
    </message>
    <message>
        <source>Begin with an empty ledger…</source>
        <translation>Mulai dengan buku pesanan kosong…</translation>
    </message>
    <message numerus="yes">
        <source>Restore the copy of %1 (%n order(s))</source>
        <translation>
            <numerusform>Pulihkan salinan %1 (%n pesanan)</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading what can be read…</source>
        <translation>Membaca yang masih terbaca…</translation>
    </message>
    <message>
        <source>The damaged file is not changed.</source>
        <translation>Berkas yang rusak tidak diubah.</translation>
    </message>
    <message>
        <source>There is no order in it that can be read.</source>
        <translation>Tidak ada pesanan di dalamnya yang dapat dibaca.</translation>
    </message>
    <message>
        <source>Nothing can be salvaged from the damaged file. %1</source>
        <translation>Tidak ada yang dapat diselamatkan dari berkas yang rusak. %1</translation>
    </message>
    <message>
        <source>What was saved</source>
        <translation>Yang diselamatkan</translation>
    </message>
    <message>
        <source>Nothing is changed before you choose.</source>
        <translation>Tidak ada yang diubah sebelum Anda memilih.</translation>
    </message>
    <message>
        <source>Go on with what was saved</source>
        <translation>Lanjutkan dengan yang diselamatkan</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Begin with an empty ledger?</source>
        <translation>Mulai dengan buku pesanan kosong?</translation>
    </message>
    <message>
        <source>None of your orders will be known here, though they go on at the provider. The damaged file is kept among the backups.</source>
        <translation>Tidak satu pun pesanan Anda akan dikenal di sini, meskipun tetap berlanjut di penyedia. Berkas yang rusak disimpan bersama cadangan.</translation>
    </message>
    <message>
        <source>Begin with an empty ledger</source>
        <translation>Mulai dengan buku pesanan kosong</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Pulihkan cadangan</translation>
    </message>
    <message>
        <source>Ledgers (*.sqlite)</source>
        <translation>Buku pesanan (*.sqlite)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Semua berkas (*)</translation>
    </message>
    <message>
        <source>Use the usual place…</source>
        <translation>Pakai tempat biasa…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>Use the usual place?</source>
        <translation>Pakai tempat biasa?</translation>
    </message>
    <message>
        <source>The ledger %1 is opened from now on.</source>
        <translation>Mulai sekarang buku pesanan %1 yang dibuka.</translation>
    </message>
    <message>
        <source>There is no ledger in the usual place: an empty one is begun, or a copy restored, as %1.</source>
        <translation>Tidak ada buku pesanan di tempat biasa: buku pesanan kosong dimulai, atau sebuah salinan dipulihkan, sebagai %1.</translation>
    </message>
    <message>
        <source>Orders that are only in %1 will not be known here, though they go on at the provider. That file is not changed.</source>
        <translation>Pesanan yang hanya ada di %1 tidak akan dikenal di sini, meskipun tetap berlanjut di penyedia. Berkas itu tidak diubah.</translation>
    </message>
    <message>
        <source>Use the usual place</source>
        <translation>Pakai tempat biasa</translation>
    </message>
</context>
<context>
    <name>LedgerMoveWindow</name>
    <message>
        <source>Stop</source>
        <translation>Hentikan</translation>
    </message>
    <message>
        <source>Moving the ledger</source>
        <translation>Memindahkan buku pesanan</translation>
    </message>
    <message>
        <source>Moving the ledger to %1</source>
        <translation>Memindahkan buku pesanan ke %1</translation>
    </message>
    <message>
        <source>How much is copied</source>
        <translation>Banyaknya yang sudah disalin</translation>
    </message>
    <message>
        <source>Copying the ledger… Nothing is ordered or asked for meanwhile.</source>
        <translation>Menyalin buku pesanan… Sementara itu tidak ada yang dipesan atau diminta.</translation>
    </message>
    <message>
        <source>Copying the backups…</source>
        <translation>Menyalin cadangan…</translation>
    </message>
    <message>
        <source>Checking the copy…</source>
        <translation>Memeriksa salinan…</translation>
    </message>
    <message>
        <source>The move was stopped. The ledger is still %1.</source>
        <translation>Pemindahan dihentikan. Buku pesanan tetap di %1.</translation>
    </message>
    <message>
        <source>The ledger was not moved and is still %1. %2</source>
        <translation>Buku pesanan tidak dipindahkan dan tetap di %1. %2</translation>
    </message>
    <message>
        <source>The ledger is now %1. The old file %2 could not be renamed; it is not used any more.</source>
        <translation>Buku pesanan sekarang ada di %1. Berkas lama %2 tidak dapat diganti namanya; berkas itu tidak dipakai lagi.</translation>
    </message>
    <message>
        <source>The ledger is now %1. The old one is kept as %2.</source>
        <translation>Buku pesanan sekarang ada di %1. Yang lama disimpan sebagai %2.</translation>
    </message>
</context>
<context>
    <name>LedgerPlaceSection</name>
    <message>
        <source>Ledger</source>
        <translation>Buku pesanan</translation>
    </message>
    <message>
        <source>Path of the ledger</source>
        <translation>Lokasi buku pesanan</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Buka folder</translation>
    </message>
    <message>
        <source>Open the folder of the ledger</source>
        <translation>Buka folder buku pesanan</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Salin lokasi</translation>
    </message>
    <message>
        <source>Copy the path of the ledger</source>
        <translation>Salin lokasi buku pesanan</translation>
    </message>
    <message>
        <source>There is no such file now.</source>
        <translation>Saat ini berkas itu tidak ada.</translation>
    </message>
    <message>
        <source>Every order, balance and note is kept in this one file, and nowhere else. %1, last written to %2</source>
        <extracomment>%1 a size (&quot;3.4 MB&quot;), %2 a date and time</extracomment>
        <translation>Semua pesanan, saldo, dan catatan disimpan dalam satu berkas ini, dan tidak di tempat lain. %1, terakhir ditulis %2</translation>
    </message>
    <message>
        <source>Moving the ledger</source>
        <translation>Pemindahan buku pesanan</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Pindahkan…</translation>
    </message>
    <message>
        <source>Move the ledger…</source>
        <translation>Pindahkan buku pesanan…</translation>
    </message>
    <message>
        <source>Move the ledger into the folder</source>
        <translation>Pindahkan buku pesanan ke folder</translation>
    </message>
    <message>
        <source>Looking at the folder %1…</source>
        <translation>Memeriksa folder %1…</translation>
    </message>
    <message>
        <source>The ledger cannot be moved there. %1</source>
        <translation>Buku pesanan tidak dapat dipindahkan ke sana. %1</translation>
    </message>
    <message numerus="yes">
        <source>Move the ledger and its %n backup(s) to %1? %2 are copied and checked while Orderdeck restarts; nothing is deleted, the old files stay where they are as copies.</source>
        <translation>
            <numerusform>Pindahkan buku pesanan dan %n cadangannya ke %1? Data sebesar %2 disalin dan diperiksa selagi Orderdeck dimulai ulang; tidak ada yang dihapus, berkas lama tetap di tempatnya sebagai salinan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move and restart</source>
        <translation>Pindahkan dan mulai ulang</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
</context>
<context>
    <name>LedgerWords</name>
    <message>
        <source>Daily copy</source>
        <translation>Salinan harian</translation>
    </message>
    <message>
        <source>Kept before an update</source>
        <translation>Disimpan sebelum pembaruan</translation>
    </message>
    <message>
        <source>Kept when a copy was restored</source>
        <translation>Disimpan ketika salinan dipulihkan</translation>
    </message>
    <message>
        <source>Kept because it was damaged</source>
        <translation>Disimpan karena rusak</translation>
    </message>
    <message>
        <source>Kept before orders were deleted</source>
        <translation>Disimpan sebelum pesanan dihapus</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>A day of a copy, in the format of QLocale: day, month&apos;s name, year.</extracomment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>Cannot be read · %1</source>
        <translation>Tidak dapat dibaca · %1</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) · %1</source>
        <translation>
            <numerusform>%n pesanan · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Orders in the present ledger: %1. Orders in this copy: %2.</source>
        <translation>Pesanan di buku pesanan saat ini: %1. Pesanan di salinan ini: %2.</translation>
    </message>
    <message>
        <source>Orders in this copy: %1. The present ledger cannot be read.</source>
        <translation>Pesanan di salinan ini: %1. Buku pesanan saat ini tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>Its newest order is of %1.</source>
        <translation>Pesanan terbarunya dari %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) of the present ledger would be missing here. They stay at the provider and can be added again by their order IDs.</source>
        <translation>
            <numerusform>%n pesanan dari buku pesanan saat ini tidak akan ada di sini. Pesanan itu tetap ada di penyedia dan dapat ditambahkan lagi dengan ID pesanannya.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) would be here that the present ledger does not have.</source>
        <translation>
            <numerusform>%n pesanan yang tidak ada di buku pesanan saat ini akan ada di sini.</numerusform>
        </translation>
    </message>
    <message>
        <source>The present ledger is not deleted: it is kept among the backups.</source>
        <translation>Buku pesanan saat ini tidak dihapus, tetapi disimpan bersama cadangan.</translation>
    </message>
    <message>
        <source>The ledger is in order. Orders checked: %1.</source>
        <translation>Buku pesanan dalam keadaan baik. Pesanan yang diperiksa: %1.</translation>
    </message>
    <message>
        <source>The file is sound, but its rows contradict each other. %1</source>
        <translation>Berkasnya utuh, tetapi baris-barisnya saling bertentangan. %1</translation>
    </message>
    <message>
        <source>The ledger is damaged. %1</source>
        <translation>Buku pesanan rusak. %1</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pesanan</translation>
    </message>
    <message>
        <source>Lines of their history</source>
        <translation>Baris riwayatnya</translation>
    </message>
    <message>
        <source>Refills</source>
        <translation>Isi ulang</translation>
    </message>
    <message>
        <source>Balances</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Lists of orders</source>
        <translation>Daftar pesanan</translation>
    </message>
    <message>
        <source>Lines of these lists</source>
        <translation>Baris daftar ini</translation>
    </message>
    <message>
        <source>Kept catalogs</source>
        <translation>Katalog tersimpan</translation>
    </message>
    <message>
        <source>Changes of the catalogs</source>
        <translation>Perubahan katalog</translation>
    </message>
    <message>
        <source>Notes on orders</source>
        <translation>Catatan pesanan</translation>
    </message>
    <message>
        <source>Tags of orders</source>
        <translation>Tag pesanan</translation>
    </message>
    <message>
        <source>Orders made by orders</source>
        <translation>Pesanan turunan dari pesanan</translation>
    </message>
    <message>
        <source>Runs and posts of orders</source>
        <translation>Putaran dan postingan pesanan</translation>
    </message>
    <message>
        <source>Notes on services</source>
        <translation>Catatan layanan</translation>
    </message>
    <message>
        <source>Kept when the ledger was moved</source>
        <translation>Disimpan ketika buku pesanan dipindahkan</translation>
    </message>
</context>
<context>
    <name>LimitsSection</name>
    <message>
        <source>Limits</source>
        <translation>Batas</translation>
    </message>
    <message>
        <source>There is no account yet.</source>
        <translation>Belum ada akun.</translation>
    </message>
    <message>
        <source>Providers turn away who asks too often. Where one tells its limit, stay below it; where it asks to wait, the program waits whatever stands here.</source>
        <translation>Penyedia menolak siapa pun yang bertanya terlalu sering. Jika penyedia menyebutkan batasnya, tetaplah di bawahnya; jika penyedia meminta menunggu, program menunggu apa pun yang tertulis di sini.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation>Permintaan per menit</translation>
    </message>
    <message>
        <source>At the same time</source>
        <translation>Sekaligus</translation>
    </message>
    <message>
        <source>Requests a minute of %1</source>
        <translation>Permintaan per menit untuk %1</translation>
    </message>
    <message>
        <source>Requests at the same time of %1</source>
        <translation>Permintaan sekaligus untuk %1</translation>
    </message>
</context>
<context>
    <name>LinkOpener</name>
    <message>
        <source>The link was not followed. %1</source>
        <comment>a sentence tells why</comment>
        <translation>Tautan tidak dibuka. %1</translation>
    </message>
    <message>
        <source>Orderdeck opens lists of orders in files on this computer, and links that begin with “orderdeck:”; this was neither.</source>
        <translation>Orderdeck membuka daftar pesanan dalam berkas di komputer ini dan tautan yang diawali “orderdeck:”; ini bukan keduanya.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Berkas “%1” tidak ada.</translation>
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
        <translation>Nonaktif</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Galat</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Permintaan</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Semuanya</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Catat</translation>
    </message>
    <message>
        <source>Requests are written down by name, host and time. Neither a key nor what is sent or answered ever is.</source>
        <translation>Permintaan dicatat menurut nama, server, dan waktu. Kunci serta isi yang dikirim atau dijawab tidak pernah dicatat.</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>Tampilkan log</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Buka folder</translation>
    </message>
    <message>
        <source>Open the folder of the log</source>
        <translation>Buka folder log</translation>
    </message>
    <message>
        <source>Clear log</source>
        <translation>Kosongkan log</translation>
    </message>
    <message>
        <source>The log was cleared.</source>
        <translation>Log telah dikosongkan.</translation>
    </message>
    <message>
        <source>Nothing was written down yet.</source>
        <translation>Belum ada yang dicatat.</translation>
    </message>
    <message>
        <source>At most two files of 1 MB: %1</source>
        <translation>Paling banyak dua berkas berukuran 1 MB: %1</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>%1. What was not asked for yet would not be asked for.</source>
        <extracomment>%1 what is asked for and how far it is</extracomment>
        <translation>%1. Yang belum diminta tidak akan diminta.</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>Tetap keluar</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Buka folder</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>There is no order %1 in this account.</source>
        <translation>Pesanan %1 tidak ada di akun ini.</translation>
    </message>
    <message>
        <source>A link filled in this order. Look at it before you place it.</source>
        <translation>Pesanan ini diisi oleh sebuah tautan. Periksa sebelum Anda membuatnya.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Laporan</translation>
    </message>
</context>
<context>
    <name>MarkupModel</name>
    <message>
        <source>Services without a category</source>
        <translation>Layanan tanpa kategori</translation>
    </message>
    <message>
        <source>Category %1</source>
        <translation>Kategori %1</translation>
    </message>
    <message>
        <source>Service %1</source>
        <translation>Layanan %1</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>Semua layanan</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>service id and name</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>not in the catalog</source>
        <translation>tidak ada dalam katalog</translation>
    </message>
    <message>
        <source>No rule</source>
        <translation>Tanpa aturan</translation>
    </message>
    <message>
        <source>For</source>
        <comment>what a rule of prices is for</comment>
        <translation>Untuk</translation>
    </message>
    <message>
        <source>My price</source>
        <translation>Harga saya</translation>
    </message>
</context>
<context>
    <name>MarkupPreview</name>
    <message>
        <source>What it makes of a service</source>
        <translation>Hasilnya untuk layanan</translation>
    </message>
    <message>
        <source>Rate and my price</source>
        <translation>Tarif dan harga saya</translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s) follow this rule.</source>
        <translation>
            <numerusform>%Ln layanan mengikuti aturan ini.</numerusform>
        </translation>
    </message>
    <message>
        <source>Services without a rule have no price of mine.</source>
        <translation>Layanan tanpa aturan tidak memiliki harga saya.</translation>
    </message>
    <message>
        <source>No service follows this rule now.</source>
        <translation>Saat ini tidak ada layanan yang mengikuti aturan ini.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>service id and name</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 → no price</source>
        <comment>a rate</comment>
        <translation>%1 → tanpa harga</translation>
    </message>
    <message>
        <source>That would be below zero, or too long a number.</source>
        <translation>Hasilnya akan di bawah nol, atau angkanya terlalu panjang.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a rate and my price</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 a package</source>
        <comment>You earn $0.45</comment>
        <translation>%1 per paket</translation>
    </message>
    <message>
        <source>%1 per 1,000</source>
        <comment>You earn $0.45</comment>
        <translation>%1 per 1.000</translation>
    </message>
</context>
<context>
    <name>MarkupRuleEditor</name>
    <message>
        <source>How it is made</source>
        <translation>Cara menghitungnya</translation>
    </message>
    <message>
        <source>On top of the rate</source>
        <translation>Di atas tarif</translation>
    </message>
    <message>
        <source>A price of its own</source>
        <translation>Harga sendiri</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Pembulatan</translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation>Terdekat</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Atas</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bawah</translation>
    </message>
    <message>
        <source>Percent on top</source>
        <translation>Tambahan persen</translation>
    </message>
    <message>
        <source>Fixed amount on top</source>
        <translation>Tambahan tetap</translation>
    </message>
    <message>
        <source>Round to</source>
        <translation>Bulatkan ke</translation>
    </message>
    <message>
        <source>No rule</source>
        <translation>Tanpa aturan</translation>
    </message>
    <message>
        <source>My price per 1,000</source>
        <translation>Harga saya per 1.000</translation>
    </message>
    <message>
        <source>Not rounded</source>
        <translation>Apa adanya</translation>
    </message>
    <message>
        <source>Write a number such as 50 or %1.</source>
        <translation>Tulis angka seperti 50 atau %1.</translation>
    </message>
    <message>
        <source>At least −100: no more can be taken off.</source>
        <translation>Paling sedikit −100: tidak dapat dikurangi lebih dari itu.</translation>
    </message>
    <message>
        <source>Write a percentage, a fixed amount, or both.</source>
        <translation>Tulis persentase, tambahan tetap, atau keduanya.</translation>
    </message>
    <message>
        <source>Write an amount such as 1 or %1.</source>
        <translation>Tulis nilai seperti 1 atau %1.</translation>
    </message>
    <message>
        <source>A price cannot be below zero.</source>
        <translation>Harga tidak boleh di bawah nol.</translation>
    </message>
</context>
<context>
    <name>MarkupSubjectField</name>
    <message>
        <source>Category, service or ID</source>
        <translation>Kategori, layanan, atau ID</translation>
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
        <translation>Tarif − %1%</translation>
    </message>
    <message>
        <source>Rate + %1%</source>
        <translation>Tarif + %1%</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tarif</translation>
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
        <translation>%1, dibulatkan ke atas ke %2</translation>
    </message>
    <message>
        <source>%1, rounded down to %2</source>
        <translation>%1, dibulatkan ke bawah ke %2</translation>
    </message>
    <message>
        <source>%1, rounded to %2</source>
        <translation>%1, dibulatkan ke %2</translation>
    </message>
    <message>
        <source>You lose %1</source>
        <translation>Anda rugi %1</translation>
    </message>
    <message>
        <source>You earn %1</source>
        <translation>Anda untung %1</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Pesan</translation>
    </message>
</context>
<context>
    <name>MyPriceCell</name>
    <message>
        <source>This service&apos;s own rule: %1
%2</source>
        <translation>Aturan khusus layanan ini: %1
%2</translation>
    </message>
    <message>
        <source>The rule of its category: %1
%2</source>
        <translation>Aturan kategorinya: %1
%2</translation>
    </message>
    <message>
        <source>The rule of the account: %1
%2</source>
        <translation>Aturan akun: %1
%2</translation>
    </message>
    <message>
        <source>No price of mine</source>
        <translation>Tanpa harga saya</translation>
    </message>
</context>
<context>
    <name>MyPrices</name>
    <message numerus="yes">
        <source>%Ln service(s) have no price.</source>
        <translation>
            <numerusform>%Ln layanan tidak memiliki harga.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was copied: no service is shown.</source>
        <translation>Tidak ada yang disalin: tidak ada layanan yang ditampilkan.</translation>
    </message>
    <message>
        <source>Nothing was copied: no rule gives these services a price. Make one with “My prices…”.</source>
        <translation>Tidak ada yang disalin: tidak ada aturan yang memberi harga untuk layanan ini. Buat aturan dengan “Harga saya…”.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln price(s).</source>
        <translation>
            <numerusform>%Ln harga disalin.</numerusform>
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
        <translation>Harga saya · %1</translation>
    </message>
    <message>
        <source>What you ask for when you sell on. The nearest rule counts: the service&apos;s, else that of its category, else that of all services.</source>
        <translation>Harga yang Anda minta saat menjual kembali. Aturan terdekat yang berlaku: aturan layanan itu, jika tidak ada aturan kategorinya, jika tidak ada juga aturan semua layanan.</translation>
    </message>
    <message>
        <source>Remove rule</source>
        <translation>Hapus aturan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>No category or service is found by “%1”.</source>
        <translation>Tidak ada kategori atau layanan yang ditemukan dengan “%1”.</translation>
    </message>
    <message>
        <source>Shown as soon as the numbers can be read.</source>
        <translation>Ditampilkan begitu angkanya dapat dibaca.</translation>
    </message>
    <message>
        <source>Add a rule for</source>
        <translation>Tambah aturan untuk</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Aturan</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Pratinjau</translation>
    </message>
    <message>
        <source>Choose a rule first.</source>
        <translation>Pilih aturan terlebih dahulu.</translation>
    </message>
    <message>
        <source>The catalog is not there yet.</source>
        <translation>Katalog belum tersedia.</translation>
    </message>
    <message>
        <source>The rule was removed: %1.</source>
        <translation>Aturan dihapus: %1.</translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message>
        <source>Services</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pesanan</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Setelan</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>The page that ranks services by what their orders did</extracomment>
        <translation>Riwayat</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) need attention</source>
        <translation>
            <numerusform>%n pesanan perlu perhatian</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NeighbourList</name>
    <message>
        <source>Orders around it</source>
        <translation>Pesanan di sekitarnya</translation>
    </message>
    <message>
        <source>no id</source>
        <translation>tanpa ID</translation>
    </message>
    <message>
        <source>this order</source>
        <translation>pesanan ini</translation>
    </message>
</context>
<context>
    <name>NotPlacedChoice</name>
    <message>
        <source>Write down as not sent</source>
        <translation>Catat sebagai tidak dikirim</translation>
    </message>
    <message>
        <source>The order becomes “Not sent”. Nothing is sent by that; you can send it again afterwards, or leave it. If the provider took it after all, sending it again pays twice.</source>
        <translation>Pesanan menjadi “Tidak dikirim”. Tidak ada yang dikirim karenanya; setelah itu Anda dapat mengirimnya lagi, atau membiarkannya. Jika ternyata penyedia sudah menerimanya, mengirim lagi berarti membayar dua kali.</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Peringatan</translation>
    </message>
    <message>
        <source>Not placed all the same</source>
        <translation>Tetap catat tidak dibuat</translation>
    </message>
</context>
<context>
    <name>NoticesSection</name>
    <message>
        <source>Notices</source>
        <translation>Notifikasi</translation>
    </message>
    <message>
        <source>Show notices on the desktop</source>
        <translation>Tampilkan notifikasi di desktop</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Jam tenang</translation>
    </message>
    <message>
        <source>Try a notice</source>
        <translation>Coba notifikasi</translation>
    </message>
    <message>
        <source>Keep running in the tray when the window is closed</source>
        <translation>Tetap berjalan di baki sistem saat jendela ditutup</translation>
    </message>
    <message>
        <source>Start with the system</source>
        <translation>Mulai bersama sistem</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Tenang dari</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from one time to another</comment>
        <translation>sampai</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Tenang sampai</translation>
    </message>
    <message>
        <source>What happens meanwhile is told afterwards, in one notice.</source>
        <translation>Yang terjadi sementara itu disampaikan sesudahnya, dalam satu notifikasi.</translation>
    </message>
    <message>
        <source>This desktop shows no notices. What happened is listed under the bell at the top.</source>
        <translation>Desktop ini tidak menampilkan notifikasi. Yang terjadi dicantumkan di lonceng di bagian atas.</translation>
    </message>
    <message>
        <source>One for many things that happen together, and none while you look at the window. All of it is listed under the bell at the top.</source>
        <translation>Satu saja untuk banyak hal yang terjadi bersamaan, dan tidak ada selagi Anda melihat jendela ini. Semuanya dicantumkan di lonceng di bagian atas.</translation>
    </message>
    <message>
        <source>Orders are watched on. The icon in the tray brings the window back, and its menu quits.</source>
        <translation>Pesanan tetap dipantau. Ikon di baki sistem memunculkan jendela lagi, dan menunya dipakai untuk keluar.</translation>
    </message>
    <message>
        <source>This desktop has no tray now: closing the window ends Orderdeck.</source>
        <translation>Desktop ini sedang tidak memiliki baki sistem: menutup jendela berarti mengakhiri Orderdeck.</translation>
    </message>
    <message>
        <source>That could not be changed: %1</source>
        <translation>Hal itu tidak dapat diubah: %1</translation>
    </message>
    <message>
        <source>The system starts another Orderdeck now: %1</source>
        <translation>Sistem sekarang menjalankan Orderdeck lain: %1</translation>
    </message>
    <message>
        <source>In the tray, where there is one.</source>
        <translation>Di baki sistem, jika ada.</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>Notices work</source>
        <translation>Notifikasi berfungsi</translation>
    </message>
    <message>
        <source>Orderdeck tells here what happened to your orders.</source>
        <translation>Di sini Orderdeck memberitahukan apa yang terjadi dengan pesanan Anda.</translation>
    </message>
</context>
<context>
    <name>NumberText</name>
    <message>
        <source>%1K</source>
        <extracomment>Thousands in a narrow column: 10K</extracomment>
        <translation>%1rb</translation>
    </message>
    <message>
        <source>%1M</source>
        <extracomment>Millions: 1.5M</extracomment>
        <translation>%1jt</translation>
    </message>
    <message>
        <source>%1B</source>
        <extracomment>Thousands of millions: 2B</extracomment>
        <translation>%1M</translation>
    </message>
</context>
<context>
    <name>OpeningMessage</name>
    <message>
        <source>The ledger is being opened. After an update of Orderdeck it is first copied and brought up to date, which can take a minute; nothing is ordered or asked for until then.</source>
        <translation>Buku pesanan sedang dibuka. Setelah pembaruan Orderdeck, buku pesanan disalin dulu lalu dimutakhirkan, yang dapat memakan waktu satu menit; sampai saat itu tidak ada yang dipesan atau diminta.</translation>
    </message>
</context>
<context>
    <name>OrderActions</name>
    <message>
        <source>Choose an order first.</source>
        <translation>Pilih pesanan terlebih dahulu.</translation>
    </message>
    <message>
        <source>The provider gave no order id: there is nothing to ask about.</source>
        <translation>Penyedia tidak memberikan ID pesanan: tidak ada yang dapat ditanyakan.</translation>
    </message>
    <message>
        <source>Refill</source>
        <translation>Isi ulang</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>Batalkan pesanan</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Periksa</translation>
    </message>
    <message>
        <source>Order again</source>
        <translation>Pesan lagi</translation>
    </message>
    <message>
        <source>Order for another link</source>
        <translation>Pesan untuk tautan lain</translation>
    </message>
    <message>
        <source>Add existing orders…</source>
        <translation>Tambah pesanan dari ID…</translation>
    </message>
    <message>
        <source>The order was not sent again. %1</source>
        <translation>Pesanan tidak dikirim lagi. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) checked.</source>
        <translation>
            <numerusform>%n pesanan diperiksa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one order first.</source>
        <translation>Pilih satu pesanan terlebih dahulu.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) belong to an account that was removed: nothing was asked.</source>
        <translation>
            <numerusform>%n pesanan berasal dari akun yang sudah dihapus: tidak ada yang diminta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n orders? What was delivered stays charged. This cannot be undone.</source>
        <translation>
            <numerusform>Batalkan %n pesanan? Yang sudah terpenuhi tetap ditagih. Ini tidak dapat diurungkan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n orders</source>
        <translation>
            <numerusform>Batalkan %n pesanan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderAsking</name>
    <message>
        <source>The ledger could not be written: %1</source>
        <translation>Buku pesanan tidak dapat ditulis: %1</translation>
    </message>
    <message>
        <source>Stopped before it was asked.</source>
        <translation>Dihentikan sebelum diminta.</translation>
    </message>
    <message>
        <source>The order&apos;s account was removed.</source>
        <translation>Akun pesanan ini sudah dihapus.</translation>
    </message>
    <message>
        <source>The account was closed before the answer came.</source>
        <translation>Akun ditutup sebelum jawaban tiba.</translation>
    </message>
    <message>
        <source>Not asked any more. %1</source>
        <translation>Tidak diminta lagi. %1</translation>
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
        <translation>tak diketahui</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1 persen</translation>
    </message>
    <message>
        <source>%1 percent, %2 of %3</source>
        <translation>%1 persen, %2 dari %3</translation>
    </message>
    <message>
        <source>nothing charged</source>
        <translation>tidak ditagih</translation>
    </message>
    <message>
        <source>%1 expected</source>
        <translation>perkiraan %1</translation>
    </message>
    <message>
        <source>no order ID</source>
        <translation>tanpa ID pesanan</translation>
    </message>
    <message>
        <source>not known; added %1</source>
        <translation>tidak diketahui; ditambahkan %1</translation>
    </message>
    <message>
        <source>no refill</source>
        <translation>tanpa isi ulang</translation>
    </message>
    <message>
        <source>Cancel asked %1; the provider&apos;s status is still: %2</source>
        <extracomment>How long ago (&quot;3 hours ago&quot;), then the provider&apos;s word for the order&apos;s status</extracomment>
        <translation>Pembatalan diminta %1; status dari penyedia masih: %2</translation>
    </message>
    <message>
        <source>%1 · running far longer than this service usually takes</source>
        <translation>%1 · berjalan jauh lebih lama daripada biasanya untuk layanan ini</translation>
    </message>
    <message>
        <source>Refill %1: %2, asked %3</source>
        <extracomment>A refill&apos;s id, its status and how long ago it was asked (&quot;3 hours ago&quot;)</extracomment>
        <translation>Isi ulang %1: %2, diminta %3</translation>
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
        <translation>tidak disebutkan</translation>
    </message>
    <message>
        <source>%1 remain</source>
        <translation>sisa %1</translation>
    </message>
    <message>
        <source>%1 delivered, %2 remain</source>
        <translation>terpenuhi %1, sisa %2</translation>
    </message>
    <message>
        <source>%1, start count %2</source>
        <translation>%1, jumlah awal %2</translation>
    </message>
    <message>
        <source>This is the order</source>
        <translation>Inilah pesanannya</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Perbandingan</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Dikirim</translation>
    </message>
    <message>
        <source>At the provider</source>
        <translation>Di penyedia</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Biaya</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Pesanan %1</translation>
    </message>
    <message>
        <source>No order of this ledger has the id %1.</source>
        <translation>Tidak ada pesanan di buku pesanan ini dengan ID %1.</translation>
    </message>
    <message>
        <source>This looks like another order. Take it only if you know better.</source>
        <translation>Ini tampaknya pesanan lain. Pilih hanya jika Anda yakin.</translation>
    </message>
</context>
<context>
    <name>OrderDetails</name>
    <message>
        <source>Timeline</source>
        <translation>Linimasa</translation>
    </message>
    <message>
        <source>Sections of the order</source>
        <translation>Bagian pesanan</translation>
    </message>
    <message>
        <source>Order details</source>
        <translation>Rincian pesanan</translation>
    </message>
    <message>
        <source>Drawn as soon as the provider reported what remains a second time.</source>
        <translation>Digambar begitu penyedia melaporkan sisanya untuk kedua kali.</translation>
    </message>
    <message>
        <source>How many were ordered is not known, so nothing can be drawn.</source>
        <translation>Jumlah yang dipesan tidak diketahui, jadi tidak ada yang dapat digambar.</translation>
    </message>
    <message>
        <source>Show less of the order</source>
        <translation>Tampilkan lebih ringkas</translation>
    </message>
    <message>
        <source>Show the order in full</source>
        <translation>Tampilkan lengkap</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Salin sebagai teks</translation>
    </message>
    <message>
        <source>Order again</source>
        <translation>Pesan lagi</translation>
    </message>
    <message>
        <source>Order for another link</source>
        <translation>Pesan untuk tautan lain</translation>
    </message>
    <message>
        <source>TIMELINE</source>
        <translation>LINIMASA</translation>
    </message>
    <message>
        <source>DELIVERY</source>
        <translation>PEMENUHAN</translation>
    </message>
    <message>
        <source>Show the delivery</source>
        <translation>Tampilkan pemenuhan</translation>
    </message>
    <message>
        <source>NOTES</source>
        <translation>CATATAN</translation>
    </message>
    <message>
        <source>Show the notes</source>
        <translation>Tampilkan catatan</translation>
    </message>
    <message>
        <source>ORDERS MADE</source>
        <translation>PESANAN TURUNAN</translation>
    </message>
    <message>
        <source>Show the orders made</source>
        <translation>Tampilkan pesanan turunan</translation>
    </message>
</context>
<context>
    <name>OrderDraft</name>
    <message>
        <source>The charge is too large to be calculated.</source>
        <translation>Biayanya terlalu besar untuk dihitung.</translation>
    </message>
    <message>
        <source>This is not a whole number. Type it like 1000, 1,000 or 1k.</source>
        <translation>Ini bukan bilangan bulat. Ketik seperti 1000, 1.000, atau 1k.</translation>
    </message>
    <message>
        <source>Enter at least %1.</source>
        <translation>Masukkan paling sedikit %1.</translation>
    </message>
    <message>
        <source>Order at least %1 for this service.</source>
        <translation>Pesan paling sedikit %1 untuk layanan ini.</translation>
    </message>
    <message>
        <source>Order at most %1 for this service.</source>
        <translation>Pesan paling banyak %1 untuk layanan ini.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Pilih salah satu dari daftar.</translation>
    </message>
    <message>
        <source>This is not a day. Type it as day/month/year, like 31/12/2030.</source>
        <translation>Ini bukan tanggal. Ketik sebagai hari/bulan/tahun, seperti 31/12/2030.</translation>
    </message>
    <message>
        <source>This day has passed.</source>
        <translation>Tanggal ini sudah lewat.</translation>
    </message>
    <message>
        <source>The maximum is less than the minimum.</source>
        <translation>Maksimum lebih kecil daripada minimum.</translation>
    </message>
    <message>
        <source>Runs need an interval in minutes between them.</source>
        <translation>Putaran memerlukan selang waktu dalam menit di antaranya.</translation>
    </message>
    <message>
        <source>An interval needs a number of runs.</source>
        <translation>Selang waktu memerlukan jumlah putaran.</translation>
    </message>
    <message>
        <source>A parameter&apos;s name holds only the letters A to Z, digits and underscores.</source>
        <translation>Nama parameter hanya boleh berisi huruf A sampai Z, angka, dan garis bawah.</translation>
    </message>
    <message>
        <source>The parameter “%1” is filled in by the program.</source>
        <translation>Parameter “%1” diisi oleh program.</translation>
    </message>
    <message>
        <source>The parameter “%1” is there twice.</source>
        <translation>Parameter “%1” muncul dua kali.</translation>
    </message>
    <message>
        <source>The parameter “%1” has no value.</source>
        <translation>Parameter “%1” tidak memiliki nilai.</translation>
    </message>
    <message>
        <source>A link has no spaces in it.</source>
        <translation>Tautan tidak boleh mengandung spasi.</translation>
    </message>
    <message>
        <source>The link holds invisible characters. Type it again.</source>
        <translation>Tautan memuat karakter yang tak terlihat. Ketik ulang.</translation>
    </message>
    <message>
        <source>Links with “%1:” are not accepted, only http and https.</source>
        <translation>Tautan dengan “%1:” tidak diterima, hanya http dan https.</translation>
    </message>
    <message>
        <source>The link names no host.</source>
        <translation>Tautan tidak menyebutkan server.</translation>
    </message>
</context>
<context>
    <name>OrderEvent</name>
    <message>
        <source>Refill pending</source>
        <translation>Isi ulang tertunda</translation>
    </message>
    <message>
        <source>Refill in progress</source>
        <translation>Isi ulang diproses</translation>
    </message>
    <message>
        <source>Refill completed</source>
        <translation>Isi ulang selesai</translation>
    </message>
    <message>
        <source>Refill rejected</source>
        <translation>Isi ulang ditolak</translation>
    </message>
    <message>
        <source>Refill canceled</source>
        <translation>Isi ulang dibatalkan</translation>
    </message>
    <message>
        <source>Refill failed</source>
        <translation>Isi ulang gagal</translation>
    </message>
    <message>
        <source>Refill: %1</source>
        <translation>Isi ulang: %1</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>Dikirim lagi</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Dikirim</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Dibuat</translation>
    </message>
    <message>
        <source>Placed as %1</source>
        <translation>Dibuat sebagai %1</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Ditolak</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>Ditolak: %1</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Tidak dikirim</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Tidak dikirim: %1</translation>
    </message>
    <message>
        <source>May have been placed</source>
        <translation>Mungkin sudah dibuat</translation>
    </message>
    <message>
        <source>May have been placed: %1</source>
        <translation>Mungkin sudah dibuat: %1</translation>
    </message>
    <message>
        <source>Added by its id: %1</source>
        <translation>Ditambahkan dengan ID-nya: %1</translation>
    </message>
    <message>
        <source>Refill asked</source>
        <translation>Isi ulang diminta</translation>
    </message>
    <message>
        <source>Refill %1 asked</source>
        <translation>Isi ulang %1 diminta</translation>
    </message>
    <message>
        <source>Refill refused</source>
        <translation>Isi ulang ditolak</translation>
    </message>
    <message>
        <source>Refill refused: %1</source>
        <translation>Isi ulang ditolak: %1</translation>
    </message>
    <message>
        <source>Cancelling asked</source>
        <translation>Pembatalan diminta</translation>
    </message>
    <message>
        <source>Cancelling refused</source>
        <translation>Pembatalan ditolak</translation>
    </message>
    <message>
        <source>Cancelling refused: %1</source>
        <translation>Pembatalan ditolak: %1</translation>
    </message>
    <message>
        <source>Refill not asked</source>
        <translation>Isi ulang tidak diminta</translation>
    </message>
    <message>
        <source>Refill not asked: %1</source>
        <translation>Isi ulang tidak diminta: %1</translation>
    </message>
    <message>
        <source>Refill may have been taken</source>
        <translation>Isi ulang mungkin diterima</translation>
    </message>
    <message>
        <source>Refill may have been taken: %1</source>
        <translation>Isi ulang mungkin diterima: %1</translation>
    </message>
    <message>
        <source>Cancelling not asked</source>
        <translation>Pembatalan tidak diminta</translation>
    </message>
    <message>
        <source>Cancelling not asked: %1</source>
        <translation>Pembatalan tidak diminta: %1</translation>
    </message>
    <message>
        <source>Cancelling may have been taken</source>
        <translation>Pembatalan mungkin diterima</translation>
    </message>
    <message>
        <source>Cancelling may have been taken: %1</source>
        <translation>Pembatalan mungkin diterima: %1</translation>
    </message>
    <message>
        <source>%1 delivered</source>
        <translation>%1 terpenuhi</translation>
    </message>
    <message>
        <source>%1, %2 delivered</source>
        <translation>%1, %2 terpenuhi</translation>
    </message>
    <message>
        <source>%1 → %2, %3 delivered</source>
        <translation>%1 → %2, %3 terpenuhi</translation>
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
        <translation>Semua pesanan</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Perlu perhatian</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Belum pasti</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Tidak dikirim</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Ditolak</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Tertunda</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Diproses</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Sebagian</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Dibatalkan</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gagal</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Lainnya</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Disembunyikan</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Diarsipkan</translation>
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
        <translation>Terpenuhi</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Tidak diketahui</translation>
    </message>
    <message>
        <source>Start count</source>
        <translation>Jumlah awal</translation>
    </message>
    <message>
        <source>Remains</source>
        <translation>Sisa</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Kecepatan</translation>
    </message>
    <message>
        <source>Expected end</source>
        <translation>Perkiraan selesai</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Lama</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Dibuat</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Dicatat</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation>Terakhir diperiksa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Pembatalan</translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation>diminta %1</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipe</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Tautan</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Provider’s word</source>
        <translation>Istilah penyedia</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Dasar perkiraan</translation>
    </message>
</context>
<context>
    <name>OrderFeed</name>
    <message>
        <source>The reading was ended.</source>
        <translation>Pembacaan diakhiri.</translation>
    </message>
</context>
<context>
    <name>OrderFile</name>
    <message>
        <source>This is no file of orders that can be opened again. Such a file is exported as CSV with all columns: its first line has the heads Account ID, Order ID, Parameters and others.</source>
        <translation>Ini bukan berkas pesanan yang dapat dibuka lagi. Berkas semacam itu diekspor sebagai CSV dengan semua kolom: baris pertamanya memuat judul Account ID, Order ID, Parameters, dan lainnya.</translation>
    </message>
    <message>
        <source>“%1” cannot be read as %2.</source>
        <translation>“%1” tidak dapat dibaca sebagai %2.</translation>
    </message>
    <message>
        <source>The time of recording is missing.</source>
        <translation>Waktu pencatatan tidak ada.</translation>
    </message>
    <message>
        <source>It was placed, but its order id is missing.</source>
        <translation>Pesanan ini sudah dibuat, tetapi ID pesanannya tidak ada.</translation>
    </message>
</context>
<context>
    <name>OrderFileSheet</name>
    <message>
        <source>Lines that cannot be read</source>
        <translation>Baris yang tidak dapat dibaca</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Hentikan</translation>
    </message>
    <message>
        <source>Add orders</source>
        <translation>Tambah pesanan</translation>
    </message>
    <message>
        <source>Open a file of orders</source>
        <translation>Buka berkas pesanan</translation>
    </message>
    <message>
        <source>%1: orders that were exported as CSV with all columns. What this ledger holds already is not added again; what is still running is followed from then on.</source>
        <translation>%1: pesanan yang diekspor sebagai CSV dengan semua kolom. Yang sudah ada di buku pesanan ini tidak ditambahkan lagi; yang masih berjalan selanjutnya dipantau.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Kemajuan</translation>
    </message>
    <message>
        <source>Account for the orders of %1</source>
        <translation>Akun untuk pesanan dari %1</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Lewati</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Tidak ada yang ditambahkan.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) added.</source>
        <translation>
            <numerusform>%Ln pesanan ditambahkan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. %1 Open the file again to go on.</source>
        <translation>Dihentikan. %1 Buka lagi berkas ini untuk melanjutkan.</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Membaca berkas…</translation>
    </message>
    <message>
        <source>Comparing with the ledger: %1 of %2…</source>
        <translation>Membandingkan dengan buku pesanan: %1 dari %2…</translation>
    </message>
    <message>
        <source>Adding order %1 of %2…</source>
        <translation>Menambahkan pesanan %1 dari %2…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) are in the ledger already.</source>
        <translation>
            <numerusform>%Ln pesanan sudah ada di buku pesanan.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing new in this file.</source>
        <translation>Tidak ada yang baru dalam berkas ini.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new order(s).</source>
        <translation>
            <numerusform>%Ln pesanan baru.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Baris %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>Dan %Ln lagi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln pesanan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s), %1 new</source>
        <translation>
            <numerusform>%Ln pesanan, %1 baru</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has no order that could be added.</source>
        <translation>Berkas ini tidak berisi pesanan yang dapat ditambahkan.</translation>
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
        <translation>Filter</translation>
    </message>
    <message>
        <source>Enter or Space chooses a row, and gives it up again.</source>
        <translation>Enter atau Spasi memilih sebuah baris, dan melepasnya lagi.</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Semua akun</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>%n hari terakhir</numerusform>
        </translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Sejak %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Sampai %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1 sampai %2</translation>
    </message>
</context>
<context>
    <name>OrderFiltersModel</name>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>%n hari terakhir</numerusform>
        </translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Dibuat</translation>
    </message>
    <message>
        <source>Range of days…</source>
        <translation>Rentang tanggal…</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Semua akun</translation>
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
            <numerusform>%1, %n pesanan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderHead</name>
    <message>
        <source>Send again</source>
        <translation>Kirim lagi</translation>
    </message>
    <message>
        <source>Look into this order</source>
        <translation>Selidiki pesanan ini</translation>
    </message>
    <message>
        <source>The provider’s answer</source>
        <translation>Jawaban penyedia</translation>
    </message>
    <message>
        <source>No order chosen</source>
        <translation>Pesanan belum dipilih</translation>
    </message>
    <message>
        <source>No order id</source>
        <translation>Tanpa ID pesanan</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Pesanan %1</translation>
    </message>
    <message>
        <source>Made by order %1</source>
        <translation>Turunan dari pesanan %1</translation>
    </message>
</context>
<context>
    <name>OrderIds</name>
    <message>
        <source>The range %1 is too large.</source>
        <translation>Rentang %1 terlalu besar.</translation>
    </message>
    <message>
        <source>The range %1 runs backwards.</source>
        <translation>Rentang %1 terbalik.</translation>
    </message>
    <message>
        <source>The range %1 holds %2 ids; at most %3 can be added at a time.</source>
        <translation>Rentang %1 berisi %2 ID; paling banyak %3 dapat ditambahkan sekaligus.</translation>
    </message>
    <message>
        <source>There are more than %1 ids; at most so many can be added at a time.</source>
        <translation>Ada lebih dari %1 ID; paling banyak sejumlah itu yang dapat ditambahkan sekaligus.</translation>
    </message>
</context>
<context>
    <name>OrderImport</name>
    <message>
        <source>The provider did not answer about this order.</source>
        <translation>Penyedia tidak menjawab tentang pesanan ini.</translation>
    </message>
</context>
<context>
    <name>OrderInquiry</name>
    <message>
        <source>Looked into by hand: it was not placed.</source>
        <translation>Sudah diperiksa secara manual: pesanan ini tidak dibuat.</translation>
    </message>
</context>
<context>
    <name>OrderLanguage</name>
    <message>
        <source>Status, as in status:partial</source>
        <translation>Status, seperti status:partial</translation>
    </message>
    <message>
        <source>Service, as in service:101 or service:followers</source>
        <translation>Layanan, seperti service:101 atau service:followers</translation>
    </message>
    <message>
        <source>When it was placed, as in placed:7d</source>
        <translation>Kapan dibuat, seperti placed:7d</translation>
    </message>
    <message>
        <source>What it cost, as in charge&gt;0.5 or charge:0.1..0.5</source>
        <translation>Biayanya, seperti charge&gt;0.5 atau charge:0.1..0.5</translation>
    </message>
    <message>
        <source>A tag of your own, as in tag:client</source>
        <translation>Tag Anda sendiri, seperti tag:client</translation>
    </message>
    <message>
        <source>Account, as in account:&quot;my panel&quot;</source>
        <translation>Akun, seperti account:&quot;panel saya&quot;</translation>
    </message>
    <message>
        <source>One side or the other</source>
        <translation>Salah satu dari kedua sisi</translation>
    </message>
    <message>
        <source>A person should look</source>
        <translation>Perlu dilihat seseorang</translation>
    </message>
    <message>
        <source>Pending or in progress</source>
        <translation>Tertunda atau diproses</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Belum dimulai</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Diproses</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Delivered in part</source>
        <translation>Terpenuhi sebagian</translation>
    </message>
    <message>
        <source>Canceled or refunded</source>
        <translation>Dibatalkan atau dananya dikembalikan</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gagal</translation>
    </message>
    <message>
        <source>May have been placed</source>
        <translation>Mungkin sudah dibuat</translation>
    </message>
    <message>
        <source>Never sent</source>
        <translation>Tidak pernah dikirim</translation>
    </message>
    <message>
        <source>Rejected by the provider</source>
        <translation>Ditolak oleh penyedia</translation>
    </message>
    <message>
        <source>Any other word of a provider</source>
        <translation>Istilah lain dari penyedia</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Kemarin</translation>
    </message>
    <message>
        <source>In the last 24 hours</source>
        <translation>Dalam 24 jam terakhir</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>Dalam 7 hari terakhir</translation>
    </message>
    <message>
        <source>In the last 30 days</source>
        <translation>Dalam 30 hari terakhir</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>No bracket was opened before this one.</source>
        <translation>Tidak ada tanda kurung yang dibuka sebelum ini.</translation>
    </message>
    <message>
        <source>The quotation mark is not closed.</source>
        <translation>Tanda kutip belum ditutup.</translation>
    </message>
    <message>
        <source>Something must stand on both sides of OR.</source>
        <translation>Harus ada sesuatu di kedua sisi OR.</translation>
    </message>
    <message>
        <source>There are too many brackets within brackets.</source>
        <translation>Terlalu banyak tanda kurung di dalam tanda kurung.</translation>
    </message>
    <message>
        <source>The bracket is not closed.</source>
        <translation>Tanda kurung belum ditutup.</translation>
    </message>
    <message>
        <source>Nothing stands between the brackets.</source>
        <translation>Tidak ada apa-apa di antara tanda kurung.</translation>
    </message>
    <message>
        <source>“%1” is no status. Write pending, progress, running, completed, partial, canceled, failed, rejected, unconfirmed, notsent, other, hidden, archived or attention.</source>
        <translation>“%1” bukan status. Tulis pending, progress, running, completed, partial, canceled, failed, rejected, unconfirmed, notsent, other, hidden, archived, atau attention.</translation>
    </message>
    <message>
        <source>No account is called “%1”.</source>
        <translation>Tidak ada akun bernama “%1”.</translation>
    </message>
    <message>
        <source>The range “%1” ends before it begins.</source>
        <translation>Rentang “%1” berakhir sebelum dimulai.</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write today, 7d, 24h, 2026-11-01 or 2026-11-01..2026-11-20.</source>
        <translation>“%1” bukan waktu. Tulis today, 7d, 24h, 2026-11-01, atau 2026-11-01..2026-11-20.</translation>
    </message>
    <message>
        <source>“%1” is not an amount. Write it like 0.5 or 0.1..0.5.</source>
        <translation>“%1” bukan nilai uang. Tulis seperti 0.5 atau 0.1..0.5.</translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <translation>Di sini kurang sebuah nilai.</translation>
    </message>
    <message>
        <source>This takes a colon: only the charge is compared.</source>
        <translation>Di sini perlu titik dua: hanya biaya (charge) yang dapat dibandingkan.</translation>
    </message>
</context>
<context>
    <name>OrderLanguageHelp</name>
    <message>
        <source>Part of an order id, link or service name</source>
        <translation>Bagian dari ID pesanan, tautan, atau nama layanan</translation>
    </message>
    <message>
        <source>Both words, in any order</source>
        <translation>Kedua kata, dalam urutan apa pun</translation>
    </message>
    <message>
        <source>Exactly these words</source>
        <translation>Tepat kata-kata ini</translation>
    </message>
    <message>
        <source>Without this word</source>
        <translation>Tanpa kata ini</translation>
    </message>
    <message>
        <source>One of the two</source>
        <translation>Salah satu dari keduanya</translation>
    </message>
    <message>
        <source>Brackets say what belongs together</source>
        <translation>Tanda kurung menunjukkan mana yang satu kesatuan</translation>
    </message>
    <message>
        <source>In this status</source>
        <translation>Dengan status ini</translation>
    </message>
    <message>
        <source>A person should look</source>
        <translation>Perlu dilihat seseorang</translation>
    </message>
    <message>
        <source>Put away; so status:archived</source>
        <translation>Disisihkan; begitu juga status:archived</translation>
    </message>
    <message>
        <source>Of the service with this id</source>
        <translation>Dari layanan dengan ID ini</translation>
    </message>
    <message>
        <source>The service’s name has these words</source>
        <translation>Nama layanannya memuat kata-kata ini</translation>
    </message>
    <message>
        <source>Placed today; so yesterday, 24h, 2w</source>
        <translation>Dibuat hari ini; begitu juga yesterday, 24h, 2w</translation>
    </message>
    <message>
        <source>Placed in the last 7 days</source>
        <translation>Dibuat dalam 7 hari terakhir</translation>
    </message>
    <message>
        <source>Placed in these days</source>
        <translation>Dibuat pada hari-hari ini</translation>
    </message>
    <message>
        <source>Cost more than 0.5</source>
        <translation>Biayanya lebih dari 0.5</translation>
    </message>
    <message>
        <source>Cost from 0.1 to 0.5</source>
        <translation>Biayanya dari 0.1 sampai 0.5</translation>
    </message>
    <message>
        <source>With this tag of yours; so -tag: without it</source>
        <translation>Dengan tag Anda ini; -tag: berarti tanpa tag itu</translation>
    </message>
    <message>
        <source>A tag begins like this; tag:* with any tag</source>
        <translation>Tag yang diawali seperti ini; tag:* dengan tag apa pun</translation>
    </message>
    <message>
        <source>Of the accounts whose name has this word</source>
        <translation>Dari akun yang namanya memuat kata ini</translation>
    </message>
</context>
<context>
    <name>OrderMoney</name>
    <message>
        <source>%1 dearer than expected</source>
        <translation>%1 lebih mahal dari perkiraan</translation>
    </message>
    <message>
        <source>%1 cheaper than expected</source>
        <translation>%1 lebih murah dari perkiraan</translation>
    </message>
    <message>
        <source>Charged in %1, though the price was in %2: the two are not compared.</source>
        <translation>Ditagih dalam %1, padahal harganya dalam %2: keduanya tidak dibandingkan.</translation>
    </message>
    <message>
        <source>%1 back: %2 of %3 not delivered</source>
        <translation>%1 kembali: %2 dari %3 tidak terpenuhi</translation>
    </message>
    <message>
        <source>%1 back</source>
        <translation>%1 kembali</translation>
    </message>
    <message>
        <source>Not seen in the provider’s charge: %1 of %2 not delivered, worth %3</source>
        <translation>Tidak terlihat dalam biaya dari penyedia: %1 dari %2 tidak terpenuhi, senilai %3</translation>
    </message>
    <message>
        <source>Not seen in the provider’s charge</source>
        <translation>Tidak terlihat dalam biaya dari penyedia</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Biaya</translation>
    </message>
    <message>
        <source>Nothing; %1 was expected</source>
        <translation>Tidak ada; perkiraannya %1</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Tidak diketahui</translation>
    </message>
    <message>
        <source>Expected charge</source>
        <translation>Perkiraan biaya</translation>
    </message>
    <message>
        <source>at most %1 a post</source>
        <translation>paling banyak %1 per postingan</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Selisih</translation>
    </message>
    <message>
        <source>Money back</source>
        <translation>Uang kembali</translation>
    </message>
</context>
<context>
    <name>OrderNotesView</name>
    <message>
        <source>Order notes</source>
        <translation>Catatan pesanan</translation>
    </message>
    <message>
        <source>Your own words about this order</source>
        <translation>Catatan Anda sendiri tentang pesanan ini</translation>
    </message>
    <message>
        <source>Not saved yet, it is tried again: %1</source>
        <translation>Belum tersimpan, dicoba lagi: %1</translation>
    </message>
</context>
<context>
    <name>OrderPlacer</name>
    <message>
        <source>The program was closed before this order was sent.</source>
        <translation>Program ditutup sebelum pesanan ini dikirim.</translation>
    </message>
    <message>
        <source>The outcome of an order could not be written down yet. No other order is sent before it is.</source>
        <translation>Hasil sebuah pesanan belum dapat dicatat. Sebelum itu tidak ada pesanan lain yang dikirim.</translation>
    </message>
</context>
<context>
    <name>OrderRules</name>
    <message>
        <source>The order is still being sent.</source>
        <translation>Pesanan masih dikirim.</translation>
    </message>
    <message>
        <source>The provider rejected the order.</source>
        <translation>Penyedia menolak pesanan ini.</translation>
    </message>
    <message>
        <source>The order was not sent.</source>
        <translation>Pesanan tidak dikirim.</translation>
    </message>
    <message>
        <source>It is not known yet whether the order was placed.</source>
        <translation>Belum diketahui apakah pesanan ini sudah dibuat.</translation>
    </message>
    <message>
        <source>The service offers no refill.</source>
        <translation>Layanan ini tidak menyediakan isi ulang.</translation>
    </message>
    <message>
        <source>The order is not completed yet.</source>
        <translation>Pesanan belum selesai.</translation>
    </message>
    <message>
        <source>Only completed and partial orders can be refilled; this one is: %1.</source>
        <translation>Hanya pesanan yang selesai atau terpenuhi sebagian yang dapat diisi ulang; status pesanan ini: %1.</translation>
    </message>
    <message>
        <source>A refill of this order has been asked and is not finished.</source>
        <translation>Isi ulang untuk pesanan ini sudah diminta dan belum selesai.</translation>
    </message>
    <message>
        <source>A refill of this order was asked %1 and is not finished: %2.</source>
        <extracomment>How long ago (&quot;3 hours ago&quot;), then the refill&apos;s status</extracomment>
        <translation>Isi ulang untuk pesanan ini diminta %1 dan belum selesai: %2.</translation>
    </message>
    <message>
        <source>The service offers no cancelling.</source>
        <translation>Layanan ini tidak menyediakan pembatalan.</translation>
    </message>
    <message>
        <source>The order has ended already: %1.</source>
        <translation>Pesanan sudah berakhir: %1.</translation>
    </message>
    <message>
        <source>Cancelling has been asked; the provider has not confirmed it yet.</source>
        <translation>Pembatalan sudah diminta; penyedia belum mengonfirmasinya.</translation>
    </message>
    <message>
        <source>Cancelling was asked %1; the provider has not confirmed it yet.</source>
        <extracomment>How long ago (&quot;3 hours ago&quot;)</extracomment>
        <translation>Pembatalan diminta %1; penyedia belum mengonfirmasinya.</translation>
    </message>
    <message>
        <source>The order was placed already.</source>
        <translation>Pesanan sudah dibuat.</translation>
    </message>
    <message>
        <source>The order was added by its id: its service and link are not known.</source>
        <translation>Pesanan ditambahkan dengan ID-nya: layanan dan tautannya tidak diketahui.</translation>
    </message>
</context>
<context>
    <name>OrderShelving</name>
    <message>
        <source>Hide</source>
        <translation>Sembunyikan</translation>
    </message>
    <message>
        <source>Only orders that have ended, refills too, can be hidden.</source>
        <translation>Hanya pesanan yang sudah berakhir, termasuk isi ulangnya, yang dapat disembunyikan.</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Tampilkan lagi</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Hapus permanen…</translation>
    </message>
    <message>
        <source>Only hidden or archived orders can be deleted. Hide them first.</source>
        <translation>Hanya pesanan yang disembunyikan atau diarsipkan yang dapat dihapus. Sembunyikan dulu.</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln again</source>
        <translation>
            <numerusform>Tampilkan lagi semua %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all of these again</source>
        <translation>Tampilkan lagi semua ini</translation>
    </message>
    <message numerus="yes">
        <source>Delete all %Ln for good…</source>
        <translation>
            <numerusform>Hapus permanen semua %Ln…</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete all of these for good…</source>
        <translation>Hapus permanen semua ini…</translation>
    </message>
    <message numerus="yes">
        <source>Hide all %Ln shown</source>
        <translation>
            <numerusform>Sembunyikan %Ln yang tampil</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide all that are shown</source>
        <translation>Sembunyikan semua yang tampil</translation>
    </message>
    <message>
        <source>Other orders are being put away. Wait until that is done, or stop it.</source>
        <translation>Pesanan lain sedang disisihkan. Tunggu sampai selesai, atau hentikan.</translation>
    </message>
    <message>
        <source>Hiding orders</source>
        <translation>Menyembunyikan pesanan</translation>
    </message>
    <message>
        <source>Archiving orders</source>
        <translation>Mengarsipkan pesanan</translation>
    </message>
    <message>
        <source>Showing orders again</source>
        <translation>Menampilkan lagi pesanan</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) hidden.</source>
        <translation>
            <numerusform>%Ln pesanan disembunyikan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) archived.</source>
        <translation>
            <numerusform>%Ln pesanan diarsipkan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) shown again.</source>
        <translation>
            <numerusform>%Ln pesanan ditampilkan lagi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) stay: they have not ended.</source>
        <translation>
            <numerusform>%Ln pesanan dibiarkan: belum berakhir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a file of orders</source>
        <translation>Buka berkas pesanan</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Semua berkas (*)</translation>
    </message>
</context>
<context>
    <name>OrderStatus</name>
    <message>
        <source>Not known yet</source>
        <translation>Belum diketahui</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Tertunda</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Diproses</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Sebagian</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Dibatalkan</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Dana kembali</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gagal</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Dijeda</translation>
    </message>
</context>
<context>
    <name>OrderTagging</name>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message numerus="yes">
        <source>Tags and notes of %n order(s)</source>
        <translation>
            <numerusform>Tag dan catatan %n pesanan</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Add to the notes of each</source>
        <translation>Tambahkan ke catatan masing-masing</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 dari %3)</translation>
    </message>
    <message>
        <source>Only some of them have: %1</source>
        <translation>Hanya sebagian yang memiliki: %1</translation>
    </message>
    <message>
        <source>Add or remove a tag first.</source>
        <translation>Tambah atau hapus tag terlebih dahulu.</translation>
    </message>
    <message numerus="yes">
        <source>Tags and notes of %n order(s) saved.</source>
        <translation>
            <numerusform>Tag dan catatan %n pesanan disimpan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderTextCopy</name>
    <message numerus="yes">
        <source>Choose at most %Ln order(s) to be copied as text.</source>
        <translation>
            <numerusform>Pilih paling banyak %Ln pesanan untuk disalin sebagai teks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderTicket</name>
    <message>
        <source>No service chosen</source>
        <translation>Layanan belum dipilih</translation>
    </message>
    <message>
        <source>Choose a service in the table and its order form opens here.</source>
        <translation>Pilih layanan dalam tabel, dan formulir pesanannya terbuka di sini.</translation>
    </message>
    <message>
        <source>Order ticket</source>
        <translation>Formulir pesanan</translation>
    </message>
    <message>
        <source>Why nothing can be placed</source>
        <translation>Mengapa tidak ada yang dapat dipesan</translation>
    </message>
    <message>
        <source>Place order</source>
        <translation>Buat pesanan</translation>
    </message>
    <message>
        <source>Waiting for the ledger…</source>
        <translation>Menunggu buku pesanan…</translation>
    </message>
    <message>
        <source>Waiting for the API key…</source>
        <translation>Menunggu kunci API…</translation>
    </message>
    <message>
        <source>Placing…</source>
        <translation>Memesan…</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>An order for this link may have been placed. Look at Orders › Unconfirmed before you place another one.</source>
        <translation>Pesanan untuk tautan ini mungkin sudah dibuat. Lihat Pesanan › Belum pasti sebelum Anda membuat yang lain.</translation>
    </message>
    <message>
        <source>Order %1 for this link is still running. A second one may be refused, or counted together with it.</source>
        <translation>Pesanan %1 untuk tautan ini masih berjalan. Pesanan kedua mungkin ditolak, atau dihitung menjadi satu dengannya.</translation>
    </message>
    <message>
        <source>An order for this link is being sent.</source>
        <translation>Pesanan untuk tautan ini sedang dikirim.</translation>
    </message>
    <message>
        <source>The price went from %1 to %2.</source>
        <translation>Harga berubah dari %1 menjadi %2.</translation>
    </message>
    <message>
        <source>The price went from %1 to %2 per 1,000.</source>
        <translation>Harga berubah dari %1 menjadi %2 per 1.000.</translation>
    </message>
    <message>
        <source>The price went from %1 to %2 per 1,000: this order now costs %3.</source>
        <translation>Harga berubah dari %1 menjadi %2 per 1.000: biaya pesanan ini sekarang %3.</translation>
    </message>
    <message>
        <source>Order %1 placed · %2</source>
        <translation>Pesanan %1 dibuat · %2</translation>
    </message>
    <message>
        <source>Order %1 placed</source>
        <translation>Pesanan %1 dibuat</translation>
    </message>
    <message>
        <source>The order was not taken. %1 In the ledger it is order %2.</source>
        <translation>Pesanan tidak diterima. %1 Di buku pesanan, ini pesanan %2.</translation>
    </message>
    <message>
        <source>The order was not taken. %1</source>
        <translation>Pesanan tidak diterima. %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 a post</source>
        <translation>%1 per postingan</translation>
    </message>
    <message>
        <source>My price per 1,000: %1</source>
        <translation>Harga saya per 1.000: %1</translation>
    </message>
    <message>
        <source>My price: %1 · You earn %2</source>
        <translation>Harga saya: %1 · Anda untung %2</translation>
    </message>
    <message>
        <source>My price: %1 · You lose %2</source>
        <translation>Harga saya: %1 · Anda rugi %2</translation>
    </message>
    <message>
        <source>Place another one anyway</source>
        <translation>Tetap buat yang lain</translation>
    </message>
    <message>
        <source>Place at the new price</source>
        <translation>Pesan dengan harga baru</translation>
    </message>
    <message>
        <source>The order was not sent; you can place it again. %1</source>
        <translation>Pesanan tidak dikirim; Anda dapat membuatnya lagi. %1</translation>
    </message>
    <message>
        <source>This order may have been placed. It will not be sent again by itself. Look at Orders › Unconfirmed.</source>
        <translation>Pesanan ini mungkin sudah dibuat. Pesanan tidak akan dikirim lagi dengan sendirinya. Lihat Pesanan › Belum pasti.</translation>
    </message>
    <message>
        <source>The order could not be written down, so nothing was sent. %1</source>
        <translation>Pesanan tidak dapat dicatat, jadi tidak ada yang dikirim. %1</translation>
    </message>
    <message>
        <source>The provider took the order as %1, but that could not be written down yet. Keep the number.</source>
        <translation>Penyedia menerima pesanan ini sebagai %1, tetapi hal itu belum dapat dicatat. Simpan nomornya.</translation>
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
        <translation>Tidak ada yang perlu diperiksa: hanya pesanan dengan ID pesanan yang dapat ditanyakan.</translation>
    </message>
    <message>
        <source>It is being asked already; there is no answer yet.</source>
        <translation>Sudah ditanyakan; belum ada jawaban.</translation>
    </message>
    <message>
        <source>The provider did not answer for this order.</source>
        <translation>Penyedia tidak menjawab untuk pesanan ini.</translation>
    </message>
    <message>
        <source>Stopped before it was asked.</source>
        <translation>Dihentikan sebelum ditanyakan.</translation>
    </message>
    <message>
        <source>Order %1: %2</source>
        <translation>Pesanan %1: %2</translation>
    </message>
    <message>
        <source>Refill %1: %2</source>
        <translation>Isi ulang %1: %2</translation>
    </message>
</context>
<context>
    <name>OrderWords</name>
    <message>
        <source>Cancel asked</source>
        <translation>Pembatalan diminta</translation>
    </message>
    <message>
        <source>%1, late</source>
        <extracomment>A status of an order that runs far longer than its service usually takes.</extracomment>
        <translation>%1, terlambat</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Diminta</translation>
    </message>
</context>
<context>
    <name>OrdersExport</name>
    <message>
        <source>No orders are shown that could be exported.</source>
        <translation>Tidak ada pesanan yang ditampilkan untuk diekspor.</translation>
    </message>
    <message>
        <source>Export orders</source>
        <translation>Ekspor pesanan</translation>
    </message>
    <message>
        <source>These orders, in their order. With all columns, a CSV file can be opened again, also by another Orderdeck: “Open a file of orders…”.</source>
        <translation>Pesanan ini, menurut urutannya. Dengan semua kolom, berkas CSV dapat dibuka lagi, juga oleh Orderdeck lain: “Buka berkas pesanan…”.</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pesanan</translation>
    </message>
    <message numerus="yes">
        <source>What is shown (%Ln order(s))</source>
        <translation>
            <numerusform>Yang ditampilkan (%Ln pesanan)</numerusform>
        </translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Yang ditampilkan</translation>
    </message>
    <message numerus="yes">
        <source>The chosen %Ln</source>
        <translation>
            <numerusform>%Ln yang dipilih</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>As shown</source>
        <translation>Yang tampil</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>Semua kolom</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln order(s) to %1.</source>
        <translation>
            <numerusform>%Ln pesanan diekspor ke %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrdersFoot</name>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln pesanan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln order(s)</source>
        <translation>
            <numerusform>Lebih dari %Ln pesanan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln dipilih</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <translation>
            <numerusform>%Ln berjalan</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, last checked %2</source>
        <translation>%1, terakhir diperiksa %2</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>memeriksa…</translation>
    </message>
    <message numerus="yes">
        <source>next check in %n s</source>
        <translation>
            <numerusform>periksa lagi dalam %n dtk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>next check in %n min</source>
        <translation>
            <numerusform>periksa lagi dalam %n mnt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrdersModel</name>
    <message>
        <source>Loading</source>
        <translation>Memuat</translation>
    </message>
    <message>
        <source>Order ID</source>
        <translation>ID pesanan</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Tautan</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Kemajuan</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Biaya</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Refill</source>
        <translation>Isi ulang</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Dibuat</translation>
    </message>
    <message>
        <source>Start count</source>
        <translation>Jumlah awal</translation>
    </message>
    <message>
        <source>Remains</source>
        <translation>Sisa</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Akun</translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message>
        <source>No order matches “%1”</source>
        <translation>Tidak ada pesanan yang cocok dengan “%1”</translation>
    </message>
    <message>
        <source>Order ids, links and service names are searched.</source>
        <translation>Pencarian meliputi ID pesanan, tautan, dan nama layanan.</translation>
    </message>
    <message>
        <source>No such orders</source>
        <translation>Tidak ada pesanan seperti itu</translation>
    </message>
    <message>
        <source>No order is of this status and these filters.</source>
        <translation>Tidak ada pesanan dengan status dan filter ini.</translation>
    </message>
    <message>
        <source>Nothing has this status now.</source>
        <translation>Saat ini tidak ada yang berstatus ini.</translation>
    </message>
    <message>
        <source>No order is shown</source>
        <translation>Tidak ada pesanan yang ditampilkan</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) were put away: choose Hidden or Archived among the statuses.</source>
        <translation>
            <numerusform>%Ln pesanan disisihkan: pilih Disembunyikan atau Diarsipkan di antara status.</numerusform>
        </translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>Belum ada pesanan</translation>
    </message>
    <message>
        <source>Choose a service, type a link and a quantity, and press Enter. What you place is written down here before it is sent.</source>
        <translation>Pilih layanan, ketik tautan dan jumlah, lalu tekan Enter. Pesanan Anda dicatat di sini sebelum dikirim.</translation>
    </message>
    <message>
        <source>Copy links</source>
        <translation>Salin tautan</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Salin sebagai teks</translation>
    </message>
    <message>
        <source>Export the chosen…</source>
        <translation>Ekspor yang dipilih…</translation>
    </message>
    <message>
        <source>Add tag…</source>
        <translation>Tambah tag…</translation>
    </message>
    <message>
        <source>Archive old orders…</source>
        <translation>Arsipkan pesanan lama…</translation>
    </message>
    <message>
        <source>Open a file of orders…</source>
        <translation>Buka berkas pesanan…</translation>
    </message>
    <message>
        <source>Filters of the orders</source>
        <translation>Filter pesanan</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pesanan</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Ekspor…</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Tindakan lain</translation>
    </message>
    <message>
        <source>Export orders</source>
        <translation>Ekspor pesanan</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) copied as text.</source>
        <translation>
            <numerusform>%Ln pesanan disalin sebagai teks.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Kosongkan pencarian</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Hapus semua filter</translation>
    </message>
    <message>
        <source>Show all orders</source>
        <translation>Tampilkan semua pesanan</translation>
    </message>
    <message>
        <source>Show the hidden orders</source>
        <translation>Tampilkan yang disembunyikan</translation>
    </message>
    <message>
        <source>Show the archived orders</source>
        <translation>Tampilkan yang diarsipkan</translation>
    </message>
    <message>
        <source>Choose a service</source>
        <translation>Pilih layanan</translation>
    </message>
    <message numerus="yes">
        <source>So short a text is looked for in the newest %Ln order(s) only. Type one letter more.</source>
        <translation>
            <numerusform>Teks sependek ini hanya dicari dalam %Ln pesanan terbaru. Ketik satu huruf lagi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrdersSearch</name>
    <message>
        <source>Search orders</source>
        <translation>Cari pesanan</translation>
    </message>
    <message>
        <source>Search orders by id, link, service</source>
        <translation>Cari ID, tautan, layanan</translation>
    </message>
    <message>
        <source>What can be searched for</source>
        <translation>Apa yang dapat dicari</translation>
    </message>
</context>
<context>
    <name>OutcomeKeeper</name>
    <message>
        <source>The provider answered with order ID %1, which could not be written down: %2</source>
        <translation>Penyedia menjawab dengan ID pesanan %1, yang tidak dapat dicatat: %2</translation>
    </message>
</context>
<context>
    <name>Outlook</name>
    <message>
        <source>today %1</source>
        <translation>hari ini %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>besok %1</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left, %1</source>
        <translation>
            <numerusform>sekitar %n menit lagi, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left, %1</source>
        <translation>
            <numerusform>sekitar %n jam lagi, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n day(s) left, %1</source>
        <translation>
            <numerusform>sekitar %n hari lagi, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 / h</source>
        <extracomment>Units in an hour.</extracomment>
        <translation>%1 / jam</translation>
    </message>
    <message>
        <source>not enough told yet</source>
        <translation>keterangan belum cukup</translation>
    </message>
    <message>
        <source>not within years at this speed</source>
        <translation>perlu bertahun-tahun dengan kecepatan ini</translation>
    </message>
    <message>
        <source>takes longer than usual</source>
        <translation>lebih lama dari biasanya</translation>
    </message>
    <message>
        <source>any moment now</source>
        <translation>sebentar lagi</translation>
    </message>
    <message>
        <source>It is told as soon as the provider reported twice what remains, or after the first completed order of the service.</source>
        <translation>Diketahui begitu penyedia dua kali melaporkan sisanya, atau setelah pesanan pertama dari layanan ini selesai.</translation>
    </message>
    <message>
        <source>By the speed of the last few checks.</source>
        <translation>Menurut kecepatan pada beberapa pemeriksaan terakhir.</translation>
    </message>
    <message numerus="yes">
        <source>By your record of the service: %Ln completed order(s) took %1.</source>
        <translation>
            <numerusform>Menurut riwayat Anda untuk layanan ini: %Ln pesanan selesai memakan waktu %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>sekitar %n menit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>sekitar %n jam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n day(s)</source>
        <translation>
            <numerusform>sekitar %n hari</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 dtk</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Command</source>
        <translation>Perintah</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Halaman</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pesanan</translation>
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
        <translation>Cari layanan, pesanan, perintah</translation>
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
        <translation>Program itu sendiri; diberikan tanpa jaminan apa pun.</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3 or later</source>
        <translation>GNU General Public License, versi 3 atau yang lebih baru</translation>
    </message>
    <message>
        <source>Windows, network, files, translations.</source>
        <translation>Jendela, jaringan, berkas, terjemahan.</translation>
    </message>
    <message>
        <source>GNU Lesser General Public License, version 3</source>
        <translation>GNU Lesser General Public License, versi 3</translation>
    </message>
    <message>
        <source>The ledger.</source>
        <translation>Buku pesanan.</translation>
    </message>
    <message>
        <source>Public domain</source>
        <translation>Domain publik</translation>
    </message>
    <message>
        <source>The charts.</source>
        <translation>Grafik.</translation>
    </message>
    <message>
        <source>Reads what providers answer.</source>
        <translation>Membaca jawaban penyedia.</translation>
    </message>
    <message>
        <source>Apache License, version 2.0</source>
        <translation>Apache License, versi 2.0</translation>
    </message>
    <message>
        <source>Reads lists of orders.</source>
        <translation>Membaca daftar pesanan.</translation>
    </message>
    <message>
        <source>GNU Lesser General Public License, version 2.1 or later</source>
        <translation>GNU Lesser General Public License, versi 2.1 atau yang lebih baru</translation>
    </message>
    <message>
        <source>Writes exports as workbooks.</source>
        <translation>Menulis ekspor sebagai buku kerja.</translation>
    </message>
    <message>
        <source>BSD License with two clauses</source>
        <translation>BSD License dengan dua klausul</translation>
    </message>
    <message>
        <source>Packs workbooks and the catalogs that are kept.</source>
        <translation>Memampatkan buku kerja dan katalog yang disimpan.</translation>
    </message>
    <message>
        <source>zlib License</source>
        <translation>zlib License</translation>
    </message>
    <message>
        <source>The practice provider&apos;s HTTP server.</source>
        <translation>Server HTTP penyedia latihan.</translation>
    </message>
    <message>
        <source>MIT License</source>
        <translation>MIT License</translation>
    </message>
    <message>
        <source>Keeps API keys in the system&apos;s keychain, where that was chosen.</source>
        <translation>Menyimpan kunci API di rantai kunci sistem, jika itu yang dipilih.</translation>
    </message>
    <message>
        <source>Encrypts what goes to providers.</source>
        <translation>Mengenkripsi yang dikirim ke penyedia.</translation>
    </message>
    <message>
        <source>The icons.</source>
        <translation>Ikon.</translation>
    </message>
    <message>
        <source>ISC License; MIT License for those made for Feather</source>
        <translation>ISC License; MIT License untuk ikon yang dibuat bagi Feather</translation>
    </message>
    <message>
        <source>The letters, where the font is installed.</source>
        <translation>Huruf, jika fon ini terpasang.</translation>
    </message>
    <message>
        <source>SIL Open Font License, version 1.1</source>
        <translation>SIL Open Font License, versi 1.1</translation>
    </message>
    <message>
        <source>The figures, where the font is installed.</source>
        <translation>Angka, jika fon ini terpasang.</translation>
    </message>
</context>
<context>
    <name>PlacedChoice</name>
    <message>
        <source>Order id</source>
        <translation>ID pesanan</translation>
    </message>
    <message>
        <source>Check id</source>
        <translation>Periksa ID</translation>
    </message>
    <message>
        <source>Show that order</source>
        <translation>Lihat pesanan itu</translation>
    </message>
    <message>
        <source>Enter the order id from the provider&apos;s own page. The provider is asked about it first; nothing is written down before you confirm.</source>
        <translation>Masukkan ID pesanan dari halaman penyedia sendiri. ID itu ditanyakan dulu kepada penyedia; tidak ada yang dicatat sebelum Anda mengonfirmasi.</translation>
    </message>
    <message>
        <source>Enter the order id.</source>
        <translation>Masukkan ID pesanan.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Memeriksa…</translation>
    </message>
    <message>
        <source>Another order of this ledger has this id already.</source>
        <translation>Pesanan lain di buku pesanan ini sudah memiliki ID ini.</translation>
    </message>
</context>
<context>
    <name>Placement</name>
    <message>
        <source>Sending…</source>
        <translation>Mengirim…</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Dibuat</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Ditolak</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Tidak dikirim</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Belum pasti</translation>
    </message>
</context>
<context>
    <name>PracticeFault</name>
    <message>
        <source>nobody listens; after: as soon as one request was answered</source>
        <translation>tidak ada yang mendengarkan; after: begitu satu permintaan dijawab</translation>
    </message>
    <message>
        <source>the connection is closed without a reply</source>
        <translation>koneksi ditutup tanpa jawaban</translation>
    </message>
    <message>
        <source>the connection is reset without a reply</source>
        <translation>koneksi diputus paksa (reset) tanpa jawaban</translation>
    </message>
    <message>
        <source>the reply breaks off in its headers</source>
        <translation>jawaban terputus di bagian kepalanya</translation>
    </message>
    <message>
        <source>the reply breaks off in its body</source>
        <translation>jawaban terputus di bagian isinya</translation>
    </message>
    <message>
        <source>no reply ever comes</source>
        <translation>jawaban tidak pernah tiba</translation>
    </message>
    <message>
        <source>the reply comes after 45 seconds, late/5 after 5; before: taken only then</source>
        <translation>jawaban tiba setelah 45 detik, late/5 setelah 5 detik; before: baru saat itu diterima</translation>
    </message>
    <message>
        <source>HTTP 500 without a word</source>
        <translation>HTTP 500 tanpa pesan apa pun</translation>
    </message>
    <message>
        <source>HTTP 500 with words of refusal</source>
        <translation>HTTP 500 dengan pesan penolakan</translation>
    </message>
    <message>
        <source>HTTP 502 with a web page</source>
        <translation>HTTP 502 dengan halaman web</translation>
    </message>
    <message>
        <source>a web page with HTTP 200</source>
        <translation>halaman web dengan HTTP 200</translation>
    </message>
    <message>
        <source>an empty reply with HTTP 200</source>
        <translation>jawaban kosong dengan HTTP 200</translation>
    </message>
    <message>
        <source>a redirect to another address</source>
        <translation>pengalihan ke alamat lain</translation>
    </message>
    <message>
        <source>a redirect that a browser would repeat the order to</source>
        <translation>pengalihan yang akan membuat peramban mengirim ulang pesanan</translation>
    </message>
    <message>
        <source>too many requests, 429/30: come again in 30 seconds</source>
        <translation>terlalu banyak permintaan, 429/30: datang lagi setelah 30 detik</translation>
    </message>
    <message>
        <source>a reply that is no whole JSON</source>
        <translation>jawaban yang bukan JSON utuh</translation>
    </message>
    <message>
        <source>words of refusal with HTTP 200</source>
        <translation>pesan penolakan dengan HTTP 200</translation>
    </message>
    <message>
        <source>words of refusal with HTTP 400</source>
        <translation>pesan penolakan dengan HTTP 400</translation>
    </message>
    <message>
        <source>success, but without an id</source>
        <translation>berhasil, tetapi tanpa ID</translation>
    </message>
    <message>
        <source>only &quot;late&quot; and &quot;429&quot; take a number of seconds</source>
        <translation>hanya &quot;late&quot; dan &quot;429&quot; yang menerima jumlah detik</translation>
    </message>
    <message>
        <source>the seconds are more than 0 and at most 3600</source>
        <translation>jumlah detik harus lebih dari 0 dan paling banyak 3600</translation>
    </message>
    <message>
        <source>there is no action &quot;%1&quot;</source>
        <translation>tidak ada tindakan &quot;%1&quot;</translation>
    </message>
    <message>
        <source>a fault is written as [ACTION+…=]FAULT[/SECONDS][:before|:after][*TIMES]</source>
        <translation>kesalahan ditulis sebagai [ACTION+…=]FAULT[/SECONDS][:before|:after][*TIMES]</translation>
    </message>
    <message>
        <source>there is no fault &quot;%1&quot;</source>
        <translation>tidak ada kesalahan &quot;%1&quot;</translation>
    </message>
    <message>
        <source>faults come &quot;before&quot; or &quot;after&quot;</source>
        <translation>kesalahan terjadi &quot;before&quot; atau &quot;after&quot;</translation>
    </message>
    <message>
        <source>a fault comes at least once</source>
        <translation>kesalahan terjadi paling sedikit satu kali</translation>
    </message>
    <message>
        <source>&quot;refused&quot; is for every request and to the end</source>
        <translation>&quot;refused&quot; berlaku untuk semua permintaan dan sampai akhir</translation>
    </message>
    <message>
        <source>The fault &quot;%1&quot; makes no sense: %2.</source>
        <translation>Kesalahan &quot;%1&quot; tidak masuk akal: %2.</translation>
    </message>
    <message>
        <source>Let something go wrong, to see what becomes of it: [ACTION[+ACTION…]=]FAULT[:before|:after][*N], several with commas, such as add=reset:after*3,502:before. Before or after (if nothing is said) the provider has taken what was asked; of add, refill and cancel (or the actions named); always (or N times). FAULT is one of:</source>
        <translation>Membuat sesuatu gagal, untuk melihat akibatnya: [ACTION[+ACTION…]=]FAULT[:before|:after][*N], beberapa dipisahkan koma, misalnya add=reset:after*3,502:before. Terjadi sebelum (before) atau setelah (after, jika tidak disebutkan) penyedia menerima yang diminta; untuk add, refill, dan cancel (atau tindakan yang disebutkan); selalu (atau N kali). FAULT adalah salah satu dari:</translation>
    </message>
</context>
<context>
    <name>PracticeProvider</name>
    <message>
        <source>The practice provider cannot listen on port %1 of this computer. Another program may be using it.</source>
        <translation>Penyedia latihan tidak dapat mendengarkan pada porta %1 komputer ini. Mungkin porta itu dipakai program lain.</translation>
    </message>
</context>
<context>
    <name>PriceChart</name>
    <message>
        <source>Price history</source>
        <translation>Riwayat harga</translation>
    </message>
    <message>
        <source>%1 at first</source>
        <translation>%1 pada awalnya</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 sejak %2</translation>
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
        <translation>Tidak terlihat perubahan harga sejak %1.</translation>
    </message>
    <message>
        <source>No price change seen yet.</source>
        <translation>Belum terlihat perubahan harga.</translation>
    </message>
    <message>
        <source>From %1 to %2 on %3.</source>
        <translation>Dari %1 menjadi %2 pada %3.</translation>
    </message>
    <message>
        <source>From %1 to %2 on %3 (%4).</source>
        <translation>Dari %1 menjadi %2 pada %3 (%4).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) since %1: from %2 to %3, the last on %4.</source>
        <translation>
            <numerusform>%Ln perubahan sejak %1: dari %2 menjadi %3, yang terakhir pada %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) since %1: from %2 to %3 (%5), the last on %4.</source>
        <translation>
            <numerusform>%Ln perubahan sejak %1: dari %2 menjadi %3 (%5), yang terakhir pada %4.</numerusform>
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
        <translation>Nama</translation>
    </message>
    <message>
        <source>My price per 1,000</source>
        <translation>Harga saya per 1.000</translation>
    </message>
    <message>
        <source>My price per 1,000 (%1)</source>
        <translation>Harga saya per 1.000 (%1)</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Mata uang</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Price of the package</source>
        <translation>Harga paket</translation>
    </message>
</context>
<context>
    <name>ProfilePaths</name>
    <message>
        <source>The folder %1 belongs to another user of this computer, who could exchange what is kept in it. Choose one of your own.</source>
        <translation>Folder %1 milik pengguna lain komputer ini, yang bisa menukar isinya. Pilih folder milik Anda sendiri.</translation>
    </message>
    <message>
        <source>Other users of this computer can exchange what is kept in the folder %1. Choose one where only you can write.</source>
        <translation>Pengguna lain komputer ini bisa menukar isi folder %1. Pilih folder yang hanya bisa Anda tulisi.</translation>
    </message>
</context>
<context>
    <name>ProgramWords</name>
    <message>
        <source>Orders you can trust to be placed once, and watched to the end.</source>
        <translation>Pesanan yang pasti hanya dibuat sekali, dan dipantau sampai tuntas.</translation>
    </message>
    <message>
        <source>Connect your provider account. Your key stays on this computer and goes only to the address that you enter.</source>
        <translation>Hubungkan akun penyedia Anda. Kunci Anda tetap di komputer ini dan hanya dikirim ke alamat yang Anda masukkan.</translation>
    </message>
    <message>
        <source>No account, nothing sent anywhere else</source>
        <translation>Tanpa pendaftaran, tidak ada yang dikirim ke tempat lain</translation>
    </message>
    <message>
        <source>Every order written down before it is sent</source>
        <translation>Setiap pesanan dicatat sebelum dikirim</translation>
    </message>
    <message>
        <source>Works with any provider that speaks API v2</source>
        <translation>Dapat dipakai dengan penyedia mana pun yang memakai API v2</translation>
    </message>
</context>
<context>
    <name>ProviderAddress</name>
    <message>
        <source>Enter the address of the provider&apos;s API.</source>
        <translation>Masukkan alamat API penyedia.</translation>
    </message>
    <message>
        <source>This is not a web address. It looks like https://example.com/api/v2.</source>
        <translation>Ini bukan alamat web. Bentuknya seperti https://example.com/api/v2.</translation>
    </message>
    <message>
        <source>Leave out names, passwords and what follows a question mark.</source>
        <translation>Jangan sertakan nama, kata sandi, dan apa pun setelah tanda tanya.</translation>
    </message>
</context>
<context>
    <name>ProxySection</name>
    <message>
        <source>Proxy</source>
        <translation>Proksi</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>Server proksi</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Kata sandi proksi</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Uji</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Mengikuti sistem</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Tidak ada</translation>
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
        <translation>Hubungi penyedia melalui</translation>
    </message>
    <message>
        <source>Holds at once, for all accounts. This computer itself, and so the practice provider, is always reached without a proxy.</source>
        <translation>Langsung berlaku untuk semua akun. Komputer ini sendiri, dan karena itu juga penyedia latihan, selalu dihubungi tanpa proksi.</translation>
    </message>
    <message>
        <source>Test the proxy</source>
        <translation>Uji proksi</translation>
    </message>
    <message>
        <source>Test of the proxy</source>
        <translation>Pengujian proksi</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>Porta proksi</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <translation>Pengguna proksi</translation>
    </message>
    <message>
        <source>if it asks for one</source>
        <translation>jika diminta</translation>
    </message>
    <message>
        <source>Type the name or the address of the proxy. Until then it is not used.</source>
        <translation>Ketik nama atau alamat proksi. Sebelum itu, proksi tidak dipakai.</translation>
    </message>
    <message>
        <source>This is not the name or the address of a computer.</source>
        <translation>Ini bukan nama atau alamat komputer.</translation>
    </message>
    <message>
        <source>There is no account at a provider yet to test the way to. The practice provider is on this computer and needs no proxy.</source>
        <translation>Belum ada akun di penyedia yang jalurnya dapat diuji. Penyedia latihan ada di komputer ini dan tidak memerlukan proksi.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Menanyai %1…</translation>
    </message>
    <message>
        <source>%1 was reached and answered, by the way that the system says.</source>
        <translation>%1 terhubung dan menjawab, melalui jalur yang ditentukan sistem.</translation>
    </message>
    <message>
        <source>%1 was reached and answered, without a proxy.</source>
        <translation>%1 terhubung dan menjawab, tanpa proksi.</translation>
    </message>
    <message>
        <source>%1 was reached and answered, through the proxy %2.</source>
        <translation>%1 terhubung dan menjawab, melalui proksi %2.</translation>
    </message>
</context>
<context>
    <name>QueryCompleter</name>
    <message>
        <source>Suggestions</source>
        <translation>Saran</translation>
    </message>
    <message>
        <source>Tab or Enter takes it</source>
        <translation>Tab atau Enter untuk memakainya</translation>
    </message>
    <message>
        <source>Ctrl+Space to choose</source>
        <translation>Ctrl+Spasi untuk memilih</translation>
    </message>
</context>
<context>
    <name>QueryHelp</name>
    <message>
        <source>What can be searched for</source>
        <translation>Apa yang dapat dicari</translation>
    </message>
    <message>
        <source>A click inserts the example</source>
        <translation>Klik untuk menyisipkan contoh</translation>
    </message>
    <message>
        <source>A click inserts the example · Ctrl+Space suggests while typing</source>
        <translation>Klik untuk menyisipkan contoh · Ctrl+Spasi memberi saran saat mengetik</translation>
    </message>
    <message>
        <source>Both words, in any order</source>
        <translation>Kedua kata, urutan bebas</translation>
    </message>
    <message>
        <source>Exactly these words</source>
        <translation>Persis kata-kata ini</translation>
    </message>
    <message>
        <source>Without this word</source>
        <translation>Tanpa kata ini</translation>
    </message>
    <message>
        <source>One of the two</source>
        <translation>Salah satu dari keduanya</translation>
    </message>
    <message>
        <source>Brackets say what belongs together</source>
        <translation>Kurung menyatukan yang berkaitan</translation>
    </message>
    <message>
        <source>Costs less than 0.5 per 1,000</source>
        <translation>Lebih murah dari 0,5 per 1.000</translation>
    </message>
    <message>
        <source>Costs from 0.1 to 0.5</source>
        <translation>Harga 0,1 sampai 0,5</translation>
    </message>
    <message>
        <source>Orders of 100 are taken</source>
        <translation>Pesanan 100 diterima</translation>
    </message>
    <message>
        <source>Orders of 10,000 are taken</source>
        <translation>Pesanan 10.000 diterima</translation>
    </message>
    <message>
        <source>The service with this id</source>
        <translation>Layanan dengan ID ini</translation>
    </message>
    <message>
        <source>The type has this word</source>
        <translation>Jenisnya memuat kata ini</translation>
    </message>
    <message>
        <source>The category has these words</source>
        <translation>Kategorinya memuat kata-kata ini</translation>
    </message>
    <message>
        <source>Of all accounts, those with this word</source>
        <translation>Dari semua akun, yang memuat kata ini</translation>
    </message>
    <message>
        <source>With refill; so cancel:no, drip:yes</source>
        <translation>Dengan isi ulang; begitu juga cancel:no, drip:yes</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>New in the last 7 days</source>
        <translation>Baru dalam 7 hari terakhir</translation>
    </message>
    <message>
        <source>The price changed</source>
        <translation>Harganya berubah</translation>
    </message>
    <message>
        <source>My orders of it are usually done within 3 hours</source>
        <translation>Pesanan saya biasanya selesai dalam 3 jam</translation>
    </message>
    <message>
        <source>More than 95% of what I ordered came</source>
        <translation>Lebih dari 95% pesanan saya terkirim</translation>
    </message>
    <message>
        <source>No longer offered</source>
        <translation>Tidak ditawarkan lagi</translation>
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
        <translation>Anda belum pernah memesan layanan ini</translation>
    </message>
    <message numerus="yes">
        <source>None of its %Ln order(s) has ended</source>
        <translation>
            <numerusform>Tidak satu pun dari %Ln pesanannya sudah berakhir</numerusform>
        </translation>
    </message>
    <message>
        <source>Its orders count no units</source>
        <translation>Pesanannya tidak menghitung unit</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 units in %Ln order(s)</source>
        <translation>
            <numerusform>%1 dari %2 unit dalam %Ln pesanan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordExport</name>
    <message>
        <source>Export the service record</source>
        <translation>Ekspor riwayat layanan</translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s), exactly as the table shows them.</source>
        <translation>
            <numerusform>%Ln layanan, persis seperti ditampilkan tabel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln service(s) to %1.</source>
        <translation>
            <numerusform>%Ln layanan diekspor ke %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Service record</source>
        <translation>Riwayat layanan</translation>
    </message>
    <message>
        <source>About the record</source>
        <translation>Tentang riwayat</translation>
    </message>
    <message>
        <source>Show service</source>
        <translation>Lihat layanan</translation>
    </message>
    <message>
        <source>Show orders</source>
        <translation>Lihat pesanan</translation>
    </message>
    <message>
        <source>No services are shown that could be exported.</source>
        <translation>Tidak ada layanan yang ditampilkan untuk diekspor.</translation>
    </message>
    <message numerus="yes">
        <source>No order in the last %Ln day(s)</source>
        <translation>
            <numerusform>Tidak ada pesanan dalam %Ln hari terakhir</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a longer time above.</source>
        <translation>Pilih waktu yang lebih panjang di atas.</translation>
    </message>
    <message>
        <source>No record yet</source>
        <translation>Belum ada riwayat</translation>
    </message>
    <message>
        <source>Order from a service and it is ranked here: how fast it starts and finishes, how much it delivers, what became of its refills.</source>
        <translation>Pesanlah dari sebuah layanan, dan layanan itu diberi peringkat di sini: seberapa cepat mulai dan selesai, seberapa banyak yang terpenuhi, bagaimana hasil isi ulangnya.</translation>
    </message>
    <message>
        <source>Browse services</source>
        <translation>Jelajahi layanan</translation>
    </message>
    <message>
        <source>No service matches</source>
        <translation>Tidak ada layanan yang cocok</translation>
    </message>
    <message>
        <source>No service you ordered has these words.</source>
        <translation>Tidak ada layanan yang pernah Anda pesan dengan kata-kata ini.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Kosongkan pencarian</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Membaca…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s)</source>
        <translation>
            <numerusform>%Ln layanan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them with too few ended orders, below the others</source>
        <translation>
            <numerusform>%Ln di antaranya dengan terlalu sedikit pesanan yang berakhir, di bawah yang lain</numerusform>
        </translation>
    </message>
    <message>
        <source>older orders are still looked through: %1</source>
        <translation>pesanan lama masih ditelusuri: %1</translation>
    </message>
    <message numerus="yes">
        <source>times of the last %Ln ended order(s) of each</source>
        <translation>
            <numerusform>waktu dari %Ln pesanan terakhir yang berakhir untuk tiap layanan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordToolbar</name>
    <message>
        <source>Search the record</source>
        <translation>Cari dalam riwayat</translation>
    </message>
    <message>
        <source>Search by service or ID</source>
        <translation>Cari menurut layanan atau ID</translation>
    </message>
    <message>
        <source>Record of</source>
        <translation>Riwayat</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Semua akun</translation>
    </message>
    <message>
        <source>Orders placed</source>
        <translation>Pesanan dibuat</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 hari</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 hari</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Show orders</source>
        <translation>Lihat pesanan</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Ekspor…</translation>
    </message>
    <message>
        <source>Which orders count: those placed in the last days, or all</source>
        <translation>Pesanan mana yang dihitung: yang dibuat dalam beberapa hari terakhir, atau semua</translation>
    </message>
    <message>
        <source>Ended orders to be ranked</source>
        <translation>Pesanan berakhir untuk peringkat</translation>
    </message>
    <message>
        <source>Services with fewer ended orders stand below all others: a few orders prove nothing</source>
        <translation>Layanan dengan lebih sedikit pesanan yang berakhir berada di bawah semua yang lain: segelintir pesanan tidak membuktikan apa-apa</translation>
    </message>
    <message>
        <source>Rank all</source>
        <translation>Peringkat semua</translation>
    </message>
    <message numerus="yes">
        <source>Rank from %Ln order(s)</source>
        <translation>
            <numerusform>Peringkat mulai %Ln pesanan</numerusform>
        </translation>
    </message>
    <message>
        <source>The current account or all accounts</source>
        <translation>Akun saat ini atau semua akun</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Ekspor yang ditampilkan</translation>
    </message>
    <message>
        <source>The orders of the chosen service</source>
        <translation>Pesanan dari layanan yang dipilih</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message numerus="yes">
        <source>%1 of %Ln order(s)</source>
        <translation>
            <numerusform>%1 dari %Ln pesanan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln order(s) · %2</source>
        <translation>
            <numerusform>%1 dari %Ln pesanan · %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 dari %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>%Ln selesai</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln asked · %1</source>
        <translation>
            <numerusform>%Ln diminta · %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <translation>
            <numerusform>%Ln ditolak</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln asked · %1 · %2</source>
        <translation>
            <numerusform>%Ln diminta · %1 · %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 dtk</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 mnt</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 j %2 mnt</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 j</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>A number of days</extracomment>
        <translation>%1 hr</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>%1 is a number: &quot;97.5%&quot;</extracomment>
        <translation>%1%</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s): %1</source>
        <translation>
            <numerusform>%Ln pesanan: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · slowest %2</source>
        <translation>%1 · terlama %2</translation>
    </message>
    <message>
        <source>It is not known of any order how long it took.</source>
        <translation>Tidak ada pesanan yang diketahui lamanya.</translation>
    </message>
    <message numerus="yes">
        <source>Known of only %Ln order(s): %1</source>
        <translation>
            <numerusform>Hanya diketahui dari %Ln pesanan: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Half of the last %Ln order(s) were done within %1; the slowest took %2.</source>
        <translation>
            <numerusform>Separuh dari %Ln pesanan terakhir selesai dalam %1; yang terlama memakan waktu %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Usually done in %1 (%Ln order(s))</source>
        <translation>
            <numerusform>Biasanya selesai dalam %1 (%Ln pesanan)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) so far: %1</source>
        <translation>
            <numerusform>%Ln pesanan sejauh ini: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) so far; known to be done in: %1</source>
        <translation>
            <numerusform>%Ln pesanan sejauh ini; diketahui selesai dalam: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) so far; how long they took is not known</source>
        <translation>
            <numerusform>%Ln pesanan sejauh ini; lamanya tidak diketahui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) so far, none completed</source>
        <translation>
            <numerusform>%Ln pesanan sejauh ini, belum ada yang selesai</numerusform>
        </translation>
    </message>
    <message>
        <source>Your last order of this was partial: %1 of %2</source>
        <translation>Pesanan terakhir Anda dari layanan ini terpenuhi sebagian: %1 dari %2</translation>
    </message>
    <message>
        <source>Starts in</source>
        <translation>Mulai dalam</translation>
    </message>
    <message>
        <source>Slowest start</source>
        <translation>Mulai terlama</translation>
    </message>
    <message>
        <source>Finishes in</source>
        <translation>Selesai dalam</translation>
    </message>
    <message>
        <source>Slowest</source>
        <translation>Terlama</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Terpenuhi</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Sebagian</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Dibatalkan</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gagal</translation>
    </message>
    <message>
        <source>Short delivery</source>
        <translation>Kekurangan</translation>
    </message>
    <message>
        <source>Refills</source>
        <translation>Isi ulang</translation>
    </message>
</context>
<context>
    <name>RefillActions</name>
    <message>
        <source>Show order</source>
        <translation>Lihat pesanan</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Periksa</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Minta lagi</translation>
    </message>
    <message>
        <source>Choose one refill first.</source>
        <translation>Pilih satu isi ulang terlebih dahulu.</translation>
    </message>
    <message>
        <source>Choose refills first.</source>
        <translation>Pilih isi ulang terlebih dahulu.</translation>
    </message>
    <message>
        <source>Choose a refill first.</source>
        <translation>Pilih isi ulang terlebih dahulu.</translation>
    </message>
    <message numerus="yes">
        <source>%n refill(s) checked.</source>
        <translation>
            <numerusform>%n isi ulang diperiksa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refill(s) belong to an account that was removed: nothing was asked.</source>
        <translation>
            <numerusform>%n isi ulang berasal dari akun yang sudah dihapus: tidak ada yang diminta.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RefillCells</name>
    <message>
        <source>Asked for its status, the provider says: %1</source>
        <translation>Saat ditanya statusnya, penyedia menjawab: %1</translation>
    </message>
    <message>
        <source>Its status was not told yet.</source>
        <translation>Statusnya belum disebutkan.</translation>
    </message>
    <message>
        <source>Told %1.</source>
        <translation>Disebutkan %1.</translation>
    </message>
    <message>
        <source>asked %1, %2</source>
        <translation>diminta %1, %2</translation>
    </message>
    <message>
        <source>not changed since it was asked</source>
        <translation>tidak berubah sejak diminta</translation>
    </message>
    <message>
        <source>changed %1, %2</source>
        <translation>berubah %1, %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>tak diketahui</translation>
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
        <translation>Semua isi ulang</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Belum selesai</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Ditolak</translation>
    </message>
    <message>
        <source>Canceled or failed</source>
        <translation>Batal atau gagal</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Lainnya</translation>
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
        <translation>Tertunda</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Diproses</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Ditolak</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Dibatalkan</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gagal</translation>
    </message>
</context>
<context>
    <name>RefillsExport</name>
    <message>
        <source>Export answers</source>
        <translation>Ekspor jawaban</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Jawaban</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s), as they are shown.</source>
        <translation>
            <numerusform>%Ln jawaban, seperti yang ditampilkan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln answer(s) to %1.</source>
        <translation>
            <numerusform>%Ln jawaban diekspor ke %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export refills</source>
        <translation>Ekspor isi ulang</translation>
    </message>
    <message>
        <source>Refills</source>
        <translation>Isi ulang</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln refill(s) to %1.</source>
        <translation>
            <numerusform>%Ln isi ulang diekspor ke %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refill(s), as they are shown.</source>
        <translation>
            <numerusform>%Ln isi ulang, seperti yang ditampilkan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RefillsModel</name>
    <message>
        <source>Loading</source>
        <translation>Memuat</translation>
    </message>
    <message>
        <source>Refill ID</source>
        <translation>ID isi ulang</translation>
    </message>
    <message>
        <source>Order ID</source>
        <translation>ID pesanan</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Tautan</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Diminta</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Berubah</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Akun</translation>
    </message>
</context>
<context>
    <name>RefillsView</name>
    <message>
        <source>Refill statuses</source>
        <translation>Status isi ulang</translation>
    </message>
    <message>
        <source>Accounts of refills</source>
        <translation>Akun isi ulang</translation>
    </message>
    <message>
        <source>Search refills</source>
        <translation>Cari isi ulang</translation>
    </message>
    <message>
        <source>Search refill, order, link or service…</source>
        <translation>Cari isi ulang, pesanan, tautan, atau layanan…</translation>
    </message>
    <message>
        <source>Refills</source>
        <translation>Isi ulang</translation>
    </message>
    <message>
        <source>Enter shows the order</source>
        <translation>Enter menampilkan pesanan</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Ekspor…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Semua akun</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln dipilih</numerusform>
        </translation>
    </message>
    <message>
        <source>No refill matches “%1”</source>
        <translation>Tidak ada isi ulang yang cocok dengan “%1”</translation>
    </message>
    <message>
        <source>Refill ids, order ids, links and service names are searched.</source>
        <translation>Pencarian meliputi ID isi ulang, ID pesanan, tautan, dan nama layanan.</translation>
    </message>
    <message>
        <source>No such refills</source>
        <translation>Tidak ada isi ulang seperti itu</translation>
    </message>
    <message>
        <source>No refill has this status now.</source>
        <translation>Saat ini tidak ada isi ulang yang berstatus ini.</translation>
    </message>
    <message>
        <source>No refills yet</source>
        <translation>Belum ada isi ulang</translation>
    </message>
    <message>
        <source>When a delivered order drops and its service has refill, choose it in the list of orders and press Refill. Every refill is watched here until the provider has done it or refused it.</source>
        <translation>Jika hasil pesanan yang sudah terpenuhi berkurang dan layanannya menyediakan isi ulang, pilih pesanan itu dalam daftar pesanan lalu tekan Isi ulang. Setiap isi ulang dipantau di sini sampai penyedia melakukannya atau menolaknya.</translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln refill(s)</source>
        <translation>
            <numerusform>Lebih dari %Ln isi ulang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refill(s)</source>
        <translation>
            <numerusform>%Ln isi ulang</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Kosongkan pencarian</translation>
    </message>
    <message>
        <source>Show all refills</source>
        <translation>Tampilkan semua isi ulang</translation>
    </message>
    <message>
        <source>Show the orders</source>
        <translation>Lihat pesanan</translation>
    </message>
</context>
<context>
    <name>ReplyDecoder</name>
    <message>
        <source>Service id %1 comes more than once; orders use the first.</source>
        <translation>ID layanan %1 muncul lebih dari sekali; pesanan memakai yang pertama.</translation>
    </message>
    <message>
        <source>Entry %1 is not a service.</source>
        <translation>Entri %1 bukan layanan.</translation>
    </message>
    <message>
        <source>Entry %1 has no service id.</source>
        <translation>Entri %1 tidak memiliki ID layanan.</translation>
    </message>
    <message>
        <source>Entry %1 has no readable rate.</source>
        <translation>Entri %1 tidak memiliki tarif yang terbaca.</translation>
    </message>
    <message>
        <source>Entry %1 is too large.</source>
        <translation>Entri %1 terlalu besar.</translation>
    </message>
    <message>
        <source>The maximum of entry %1 is below its minimum.</source>
        <translation>Maksimum entri %1 lebih kecil daripada minimumnya.</translation>
    </message>
    <message>
        <source>A text of entry %1 is too long and was cut off.</source>
        <translation>Satu teks entri %1 terlalu panjang dan dipotong.</translation>
    </message>
</context>
<context>
    <name>RestoreQuestion</name>
    <message>
        <source>Restore and restart</source>
        <translation>Pulihkan dan mulai ulang</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Pulihkan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Checking %1…</source>
        <translation>Memeriksa %1…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>This file cannot be restored. %1</source>
        <translation>Berkas ini tidak dapat dipulihkan. %1</translation>
    </message>
    <message>
        <source>Keep the present ledger</source>
        <translation>Pertahankan yang sekarang</translation>
    </message>
    <message>
        <source>The ledger went on meanwhile.</source>
        <translation>Sementara itu buku pesanan sudah berubah.</translation>
    </message>
</context>
<context>
    <name>SalvageReportView</name>
    <message>
        <source>What was saved</source>
        <translation>Yang diselamatkan</translation>
    </message>
    <message>
        <source>Of the damaged ledger</source>
        <translation>Dari buku pesanan yang rusak</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Diselamatkan</translation>
    </message>
    <message>
        <source>Only in part</source>
        <translation>Hanya sebagian</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Hilang</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 atau lebih</translation>
    </message>
    <message>
        <source>Everything that the damaged ledger still names was saved.</source>
        <translation>Semua yang masih disebutkan dalam buku pesanan yang rusak telah diselamatkan.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n order(s) only the order ID and what happened to it are known; what was ordered is lost.</source>
        <translation>
            <numerusform>Dari %n pesanan hanya diketahui ID pesanan dan apa yang terjadi dengannya; isi pesanannya hilang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) are lost altogether. Look for them on the provider&apos;s page and add them by their order IDs.</source>
        <translation>
            <numerusform>%n pesanan hilang sama sekali. Cari di halaman penyedia dan tambahkan dengan ID pesanannya.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could be read but cannot be true; they were left out.</source>
        <translation>
            <numerusform>%n baris terbaca tetapi tidak mungkin benar; baris itu dilewati.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file did not say any more where its rows lie: the newest of them may be missing without a trace.</source>
        <translation>Berkas ini tidak lagi menyebutkan letak baris-barisnya: yang terbaru mungkin hilang tanpa jejak.</translation>
    </message>
    <message>
        <source>Orders that were under way when the damage happened may be unknown here. The damaged file is not deleted: it is kept among the backups.</source>
        <translation>Pesanan yang sedang dikirim ketika kerusakan terjadi mungkin tidak dikenal di sini. Berkas yang rusak tidak dihapus, tetapi disimpan bersama cadangan.</translation>
    </message>
</context>
<context>
    <name>SearchProblem</name>
    <message>
        <source>What is wrong with the search</source>
        <translation>Yang salah pada pencarian</translation>
    </message>
</context>
<context>
    <name>SecondStart</name>
    <message>
        <source>Orderdeck is already running</source>
        <translation>Orderdeck sudah berjalan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>This profile is open in another process, which does not answer. Wait or end it, then start Orderdeck again.</source>
        <translation>Profil ini terbuka di proses lain yang tidak menjawab. Tunggu atau akhiri proses itu, lalu jalankan Orderdeck lagi.</translation>
    </message>
    <message>
        <source>This profile is open in process %1, which does not answer. Wait or end it, then start Orderdeck again.</source>
        <translation>Profil ini terbuka di proses %1 yang tidak menjawab. Tunggu atau akhiri proses itu, lalu jalankan Orderdeck lagi.</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Show</source>
        <translation>Tampilkan</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Sembunyikan</translation>
    </message>
</context>
<context>
    <name>ServiceDetails</name>
    <message>
        <source>No service chosen</source>
        <translation>Layanan belum dipilih</translation>
    </message>
    <message>
        <source>Choose a service in the table and what is known of it stands here.</source>
        <translation>Pilih layanan dalam tabel, dan yang diketahui tentangnya tampil di sini.</translation>
    </message>
    <message>
        <source>Service details</source>
        <translation>Rincian layanan</translation>
    </message>
    <message>
        <source>MY RECORD</source>
        <translation>RIWAYAT SAYA</translation>
    </message>
    <message>
        <source>MY NOTES</source>
        <translation>CATATAN SAYA</translation>
    </message>
    <message>
        <source>PRICE HISTORY</source>
        <translation>RIWAYAT HARGA</translation>
    </message>
</context>
<context>
    <name>ServiceFacts</name>
    <message>
        <source>No limit given</source>
        <translation>Batas tak disebutkan</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Tersedia</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Tidak tersedia</translation>
    </message>
    <message>
        <source>Price of the package</source>
        <translation>Harga paket</translation>
    </message>
    <message>
        <source>Rate per 1000</source>
        <translation>Tarif per 1.000</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maksimum</translation>
    </message>
    <message>
        <source>Usually done in</source>
        <translation>Biasa selesai dalam</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Tidak disebutkan</translation>
    </message>
    <message>
        <source>Refill</source>
        <translation>Isi ulang</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Pembatalan</translation>
    </message>
    <message>
        <source>Drip-feed</source>
        <translation>Bertahap</translation>
    </message>
    <message>
        <source>The provider gives none.</source>
        <translation>Penyedia tidak memberikannya.</translation>
    </message>
    <message>
        <source>No longer in the catalog</source>
        <translation>Tidak ada lagi dalam katalog</translation>
    </message>
    <message>
        <source>Name of the service</source>
        <translation>Nama layanan</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Deskripsi</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>DESKRIPSI</translation>
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
        <translation>Tanpa penundaan</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 menit</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 menit</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 menit</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 menit</translation>
    </message>
    <message>
        <source>60 minutes</source>
        <translation>60 menit</translation>
    </message>
    <message>
        <source>90 minutes</source>
        <translation>90 menit</translation>
    </message>
    <message>
        <source>120 minutes</source>
        <translation>120 menit</translation>
    </message>
    <message>
        <source>150 minutes</source>
        <translation>150 menit</translation>
    </message>
    <message>
        <source>180 minutes</source>
        <translation>180 menit</translation>
    </message>
    <message>
        <source>210 minutes</source>
        <translation>210 menit</translation>
    </message>
    <message>
        <source>240 minutes</source>
        <translation>240 menit</translation>
    </message>
    <message>
        <source>270 minutes</source>
        <translation>270 menit</translation>
    </message>
    <message>
        <source>300 minutes</source>
        <translation>300 menit</translation>
    </message>
    <message>
        <source>360 minutes</source>
        <translation>360 menit</translation>
    </message>
    <message>
        <source>420 minutes</source>
        <translation>420 menit</translation>
    </message>
    <message>
        <source>480 minutes</source>
        <translation>480 menit</translation>
    </message>
    <message>
        <source>540 minutes</source>
        <translation>540 menit</translation>
    </message>
    <message>
        <source>600 minutes</source>
        <translation>600 menit</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Desktop</translation>
    </message>
    <message>
        <source>Mobile (Android)</source>
        <translation>Seluler (Android)</translation>
    </message>
    <message>
        <source>Mobile (iOS)</source>
        <translation>Seluler (iOS)</translation>
    </message>
    <message>
        <source>Mixed (mobile)</source>
        <translation>Campuran (seluler)</translation>
    </message>
    <message>
        <source>Mixed (mobile and desktop)</source>
        <translation>Campuran (seluler dan desktop)</translation>
    </message>
    <message>
        <source>Google keyword</source>
        <translation>Kata kunci Google</translation>
    </message>
    <message>
        <source>Custom referrer</source>
        <translation>Perujuk khusus</translation>
    </message>
    <message>
        <source>Blank referrer</source>
        <translation>Perujuk kosong</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Tautan</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Komentar</translation>
    </message>
    <message>
        <source>Usernames</source>
        <translation>Nama pengguna</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nama pengguna</translation>
    </message>
    <message>
        <source>Hashtags</source>
        <translation>Tagar</translation>
    </message>
    <message>
        <source>Hashtag</source>
        <translation>Tagar</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Answer number</source>
        <translation>Nomor jawaban</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grup</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Kata kunci</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Putaran</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Selang waktu</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maksimum</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Postingan</translation>
    </message>
    <message>
        <source>Old posts</source>
        <translation>Postingan lama</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Penundaan</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Berakhir pada</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Negara</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Perangkat</translation>
    </message>
    <message>
        <source>Traffic type</source>
        <translation>Tipe trafik</translation>
    </message>
    <message>
        <source>Referring URL</source>
        <translation>URL perujuk</translation>
    </message>
</context>
<context>
    <name>ServiceNoteField</name>
    <message>
        <source>Notes</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Your own words about this service</source>
        <translation>Catatan Anda sendiri tentang layanan ini</translation>
    </message>
    <message>
        <source>Not saved yet, it is tried again: %1</source>
        <translation>Belum tersimpan, dicoba lagi: %1</translation>
    </message>
</context>
<context>
    <name>ServicePanel</name>
    <message>
        <source>Order or details</source>
        <translation>Pesanan atau rincian</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pesanan</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Rincian</translation>
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
        <translation>%1 berakhir, %2 berjalan</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln order(s)</source>
        <translation>
            <numerusform>%1 dari %Ln pesanan</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 units of completed and partial orders were not delivered</source>
        <translation>%1 dari %2 unit pesanan yang selesai dan terpenuhi sebagian tidak terpenuhi</translation>
    </message>
    <message>
        <source>%1 asked, %2 done, %3 rejected</source>
        <translation>%1 diminta, %2 selesai, %3 ditolak</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Tidak diketahui</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pesanan</translation>
    </message>
    <message>
        <source>Finishes in</source>
        <translation>Selesai dalam</translation>
    </message>
    <message>
        <source>Slowest</source>
        <translation>Terlama</translation>
    </message>
    <message>
        <source>Starts in</source>
        <translation>Mulai dalam</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Sebagian</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Dibatalkan</translation>
    </message>
    <message>
        <source>Short delivery</source>
        <translation>Kekurangan</translation>
    </message>
    <message>
        <source>Refills</source>
        <translation>Isi ulang</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Belanja</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>Pesanan terakhir</translation>
    </message>
    <message>
        <source>%1, minutes</source>
        <extracomment>Above a column of a file: a column&apos;s name and its unit</extracomment>
        <translation>%1, menit</translation>
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
        <translation>Belum ada pesanan.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) · last %1</source>
        <translation>
            <numerusform>%Ln pesanan · terakhir %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s), none placed · last %1</source>
        <translation>
            <numerusform>%Ln pesanan, tidak ada yang dibuat · terakhir %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) · %1 spent · last %2</source>
        <translation>
            <numerusform>%Ln pesanan · belanja %1 · terakhir %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Show orders</source>
        <translation>Lihat pesanan</translation>
    </message>
    <message>
        <source>Show last order</source>
        <translation>Lihat pesanan terakhir</translation>
    </message>
    <message>
        <source>My record</source>
        <translation>Riwayat saya</translation>
    </message>
    <message>
        <source>What it did so far</source>
        <translation>Hasilnya sejauh ini</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not finished</source>
        <translation>
            <numerusform>%Ln belum selesai</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServicesExport</name>
    <message>
        <source>Export services</source>
        <translation>Ekspor layanan</translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s)</source>
        <translation>
            <numerusform>%Ln layanan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln kolom</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: exactly what the table shows, in its order.</source>
        <translation>%1, %2: persis yang ditampilkan tabel, menurut urutannya.</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln service(s) to %1.</source>
        <translation>
            <numerusform>%Ln layanan diekspor ke %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServicesFoot</name>
    <message>
        <source>Show what the provider sent</source>
        <translation>Tampilkan yang dikirim penyedia</translation>
    </message>
    <message>
        <source>Show what changed in the catalog since you looked last</source>
        <translation>Tampilkan yang berubah dalam katalog sejak terakhir kali Anda melihatnya</translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s)</source>
        <translation>
            <numerusform>%Ln layanan</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing with the last catalog…</source>
        <translation>Membandingkan dengan katalog sebelumnya…</translation>
    </message>
    <message>
        <source>Refreshing, %1 so far…</source>
        <translation>Memperbarui, %1 sejauh ini…</translation>
    </message>
    <message>
        <source>Waiting for the provider…</source>
        <translation>Menunggu penyedia…</translation>
    </message>
    <message>
        <source>Catalog from %1</source>
        <translation>Katalog dari %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed since you looked</source>
        <comment>services</comment>
        <translation>
            <numerusform>%Ln berubah sejak Anda melihat</numerusform>
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
        <translation>Masih dalam perjalanan.</translation>
    </message>
    <message>
        <source>No catalog yet: %1</source>
        <translation>Belum ada katalog: %1</translation>
    </message>
    <message>
        <source>↑↓ choose</source>
        <translation>↑↓ memilih</translation>
    </message>
    <message>
        <source>Enter to the ticket</source>
        <translation>Enter ke formulir</translation>
    </message>
    <message>
        <source>%1 favourite</source>
        <extracomment>%1 keys, in a row of short hints what keys do</extracomment>
        <translation>%1 favorit</translation>
    </message>
    <message>
        <source>%1 details</source>
        <translation>%1 rincian</translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message>
        <source>Services</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>The service of this order, %1, is no longer in the catalog.</source>
        <translation>Layanan pesanan ini, %1, tidak ada lagi dalam katalog.</translation>
    </message>
    <message>
        <source>Service %1 is no longer in the catalog.</source>
        <translation>Layanan %1 tidak ada lagi dalam katalog.</translation>
    </message>
    <message>
        <source>There is no link on the clipboard.</source>
        <translation>Tidak ada tautan di papan klip.</translation>
    </message>
    <message>
        <source>This service takes no link.</source>
        <translation>Layanan ini tidak memerlukan tautan.</translation>
    </message>
    <message>
        <source>The link is in the ticket. Choose a service to go on.</source>
        <translation>Tautan sudah ada di formulir. Pilih layanan untuk melanjutkan.</translation>
    </message>
    <message>
        <source>Service %1 is not in the catalog.</source>
        <translation>Layanan %1 tidak ada dalam katalog.</translation>
    </message>
    <message>
        <source>Choose a service, and its order form opens beside the table.</source>
        <translation>Pilih sebuah layanan, lalu formulir pesanannya terbuka di samping tabel.</translation>
    </message>
</context>
<context>
    <name>ServicesTable</name>
    <message>
        <source>Copy ID</source>
        <translation>Salin ID</translation>
    </message>
    <message>
        <source>Copy IDs</source>
        <translation>Salin ID</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
</context>
<context>
    <name>ServicesToolbar</name>
    <message>
        <source>Search services</source>
        <translation>Cari layanan</translation>
    </message>
    <message>
        <source>Show categories</source>
        <translation>Tampilkan kategori</translation>
    </message>
    <message>
        <source>Show order ticket</source>
        <translation>Tampilkan formulir</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Ekspor…</translation>
    </message>
    <message>
        <source>Refresh catalog</source>
        <translation>Perbarui katalog</translation>
    </message>
    <message>
        <source>Bulk order…</source>
        <translation>Pesanan massal…</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Ekspor yang ditampilkan</translation>
    </message>
    <message>
        <source>Place many orders at once</source>
        <translation>Buat banyak pesanan sekaligus</translation>
    </message>
    <message>
        <source>What can be searched for</source>
        <translation>Apa yang dapat dicari</translation>
    </message>
    <message>
        <source>Stop refreshing</source>
        <translation>Hentikan pembaruan</translation>
    </message>
</context>
<context>
    <name>SettingsCopy</name>
    <message>
        <source>This is not a file of Orderdeck&apos;s settings.</source>
        <translation>Ini bukan berkas setelan Orderdeck.</translation>
    </message>
    <message>
        <source>These settings come from a newer version of Orderdeck. Update it first.</source>
        <translation>Setelan ini berasal dari versi Orderdeck yang lebih baru. Perbarui Orderdeck terlebih dahulu.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 tidak dapat ditulis: %2</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 tidak dapat dibaca: %2</translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>The disk with %1 is read-only.</source>
        <translation>Diska yang memuat %1 hanya dapat dibaca.</translation>
    </message>
    <message>
        <source>The disk with %1 is full.</source>
        <translation>Diska yang memuat %1 penuh.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 bukan berkas.</translation>
    </message>
    <message>
        <source>%1 is read-only.</source>
        <translation>%1 hanya dapat dibaca.</translation>
    </message>
    <message>
        <source>The folder of %1 is read-only.</source>
        <translation>Folder %1 hanya dapat dibaca.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 tidak dapat ditulis.</translation>
    </message>
    <message>
        <source>Some lines of the settings in %1 could not be read, and no copy of the file could be made. What could be read is used.</source>
        <translation>Beberapa baris setelan di %1 tidak dapat dibaca, dan salinan berkas itu tidak dapat dibuat. Yang dapat dibaca tetap dipakai.</translation>
    </message>
    <message>
        <source>Some lines of the settings in %1 could not be read. What could be read is used; the file as it was is kept as %2</source>
        <translation>Beberapa baris setelan di %1 tidak dapat dibaca. Yang dapat dibaca tetap dipakai; berkas semula disimpan sebagai %2</translation>
    </message>
    <message>
        <source>The settings in %1 could not be read: the file belongs to somebody else. It is kept as %2, and Orderdeck begins with new settings.</source>
        <translation>Setelan di %1 tidak dapat dibaca: berkas itu milik orang lain. Berkas itu disimpan sebagai %2, dan Orderdeck mulai dengan setelan baru.</translation>
    </message>
    <message>
        <source>Something that is not a file stood at %1, where the settings belong. It is kept as %2, and Orderdeck begins with new settings.</source>
        <translation>Di %1, tempat setelan seharusnya berada, ada sesuatu yang bukan berkas. Itu disimpan sebagai %2, dan Orderdeck mulai dengan setelan baru.</translation>
    </message>
    <message>
        <source>What stands at %1 cannot be read as settings nor moved out of the way. Nothing that you change is remembered until it is gone.</source>
        <translation>Yang ada di %1 tidak dapat dibaca sebagai setelan dan tidak dapat dipindahkan. Selama masih ada di sana, perubahan Anda tidak diingat.</translation>
    </message>
    <message>
        <source>What you change is forgotten when Orderdeck ends.</source>
        <translation>Yang Anda ubah akan hilang saat Orderdeck berakhir.</translation>
    </message>
    <message>
        <source>Other users of this computer could read %1, which holds your API keys. They no longer can. If you share this computer, have your providers make new keys.</source>
        <translation>Pengguna lain di komputer ini sebelumnya dapat membaca %1, yang berisi kunci API Anda. Sekarang tidak lagi. Jika komputer ini dipakai bersama, mintalah penyedia Anda membuat kunci baru.</translation>
    </message>
</context>
<context>
    <name>SettingsFileSection</name>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… dan %n lagi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export and import of settings</source>
        <translation>Ekspor dan impor setelan</translation>
    </message>
    <message>
        <source>With the API keys</source>
        <translation>Dengan kunci API</translation>
    </message>
    <message>
        <source>The keys stand in the file unencrypted: whoever has it can spend your balances. Delete it when it has served.</source>
        <translation>Kunci tersimpan di berkas tanpa enkripsi: siapa pun yang memilikinya dapat membelanjakan saldo Anda. Hapus berkas itu setelah dipakai.</translation>
    </message>
    <message>
        <source>Export settings…</source>
        <translation>Ekspor setelan…</translation>
    </message>
    <message>
        <source>Import settings…</source>
        <translation>Impor setelan…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Impor</translation>
    </message>
    <message>
        <source>Accounts, favourites, prices, views and all that is set on this page. Orders are in the ledger, and keys stay here unless you ask for them.</source>
        <translation>Akun, favorit, harga, tampilan, dan semua yang diatur di halaman ini. Pesanan ada di buku pesanan, dan kunci tetap di sini kecuali Anda memintanya disertakan.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>What the import changes</source>
        <translation>Yang diubah oleh impor</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Ekspor setelan</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Setelan (*.json)</translation>
    </message>
    <message>
        <source>Reading the keys…</source>
        <translation>Membaca kunci…</translation>
    </message>
    <message>
        <source>The settings were written to %1, but without the keys that could not be read: %2</source>
        <translation>Setelan ditulis ke %1, tetapi tanpa kunci yang tidak dapat dibaca: %2</translation>
    </message>
    <message>
        <source>The settings were written to %1, without keys.</source>
        <translation>Setelan ditulis ke %1, tanpa kunci.</translation>
    </message>
    <message numerus="yes">
        <source>The settings and %n API key(s) were written to %1</source>
        <translation>
            <numerusform>Setelan dan %n kunci API ditulis ke %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Impor setelan</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Semua berkas (*)</translation>
    </message>
    <message>
        <source>Nothing would change: all of it is here already.</source>
        <translation>Tidak ada yang akan berubah: semuanya sudah ada di sini.</translation>
    </message>
    <message>
        <source>Nothing was imported. %1</source>
        <translation>Tidak ada yang diimpor. %1</translation>
    </message>
    <message>
        <source>The settings were imported. As they were before, without keys, they are kept as %1</source>
        <translation>Setelan telah diimpor. Setelan sebelumnya, tanpa kunci, disimpan sebagai %1</translation>
    </message>
</context>
<context>
    <name>SettingsImport</name>
    <message>
        <source>API address</source>
        <translation>Alamat API</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Nama akun</translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation>Permintaan per menit</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>Permintaan sekaligus</translation>
    </message>
    <message>
        <source>Warn below</source>
        <translation>Ingatkan di bawah</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Warna</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Tampilan</translation>
    </message>
    <message>
        <source>Row height</source>
        <translation>Tinggi baris</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Seconds between checks of orders</source>
        <translation>Detik antarpemeriksaan pesanan</translation>
    </message>
    <message>
        <source>Minutes between checks of the balance</source>
        <translation>Menit antarpemeriksaan saldo</translation>
    </message>
    <message numerus="yes">
        <source>%n other setting(s) change.</source>
        <translation>
            <numerusform>%n setelan lain berubah.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n view(s) that are as they were at first are set up.</source>
        <translation>
            <numerusform>%n tampilan yang masih seperti semula akan ditata.</numerusform>
        </translation>
    </message>
    <message>
        <source>The account %1 is added.</source>
        <translation>Akun %1 ditambahkan.</translation>
    </message>
    <message>
        <source>%1 gets the API key of the file.</source>
        <translation>%1 mendapat kunci API dari berkas.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n favourite(s) are added.</source>
        <translation>
            <numerusform>%1: %n favorit ditambahkan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n rule(s) of prices are added or changed.</source>
        <translation>
            <numerusform>%1: %n aturan harga ditambahkan atau diubah.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 changes from “%2” to “%3”.</source>
        <translation>%1 berubah dari “%2” menjadi “%3”.</translation>
    </message>
    <message>
        <source>%1 becomes “%2”.</source>
        <translation>%1 menjadi “%2”.</translation>
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
        <translation>Akun</translation>
    </message>
    <message>
        <source>Checking and limits</source>
        <translation>Pemeriksaan dan batas</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Notifikasi</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Tampilan</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Pintasan</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Buku pesanan</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Jaringan</translation>
    </message>
    <message>
        <source>Privacy and diagnostics</source>
        <translation>Privasi dan diagnostik</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Tentang</translation>
    </message>
    <message>
        <source>provider API key address rename remove delete connect test</source>
        <extracomment>Words by which people may look for the accounts in the settings.</extracomment>
        <translation>penyedia provider API key kunci alamat nama ubah hapus hubungkan sambung uji tes login</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Pemeriksaan</translation>
    </message>
    <message>
        <source>polling refresh interval how often status seconds minutes</source>
        <extracomment>Words by which people may look for how often providers are asked.</extracomment>
        <translation>polling refresh segarkan perbarui interval selang seberapa sering status detik menit</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Batas</translation>
    </message>
    <message>
        <source>rate throttle speed per minute parallel concurrent connections too many requests 429</source>
        <extracomment>Words by which people may look for how politely an account is asked.</extracomment>
        <translation>batas limit laju kecepatan per menit paralel bersamaan koneksi terlalu banyak permintaan 429</translation>
    </message>
    <message>
        <source>theme dark mode light night colors density row height compact look</source>
        <extracomment>Words by which people may look for the appearance.</extracomment>
        <translation>tema mode gelap dark terang malam siang warna kerapatan tinggi baris rapat ringkas gaya</translation>
    </message>
    <message>
        <source>translation locale English numbers dates</source>
        <extracomment>Words by which people may look for the language.</extracomment>
        <translation>terjemahan language lokal Indonesia Inggris English angka tanggal format</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Cadangan</translation>
    </message>
    <message>
        <source>ledger copy restore check damage repair mend database file</source>
        <extracomment>Words by which people may look for the copies of the ledger.</extracomment>
        <translation>buku pesanan backup salinan pulihkan restore periksa rusak perbaiki basis data berkas file</translation>
    </message>
    <message>
        <source>Settings in a file</source>
        <translation>Setelan dalam berkas</translation>
    </message>
    <message>
        <source>export import move another computer copy transfer keys</source>
        <extracomment>Words by which people may look for taking their settings elsewhere.</extracomment>
        <translation>ekspor impor pindah komputer lain salin transfer kunci</translation>
    </message>
    <message>
        <source>About Orderdeck</source>
        <translation>Tentang Orderdeck</translation>
    </message>
    <message>
        <source>version licence license GPL help path folder file</source>
        <extracomment>Words by which people may look for what program this is.</extracomment>
        <translation>versi lisensi GPL bantuan panduan lokasi path folder berkas file</translation>
    </message>
    <message>
        <source>keyboard keys hotkeys accelerators bindings</source>
        <extracomment>Words by which people may look for the shortcuts.</extracomment>
        <translation>keyboard papan tik tombol hotkey shortcut pintasan keybinding</translation>
    </message>
    <message>
        <source>notifications alerts quiet do not disturb tray autostart login sound background</source>
        <extracomment>Words by which people may look for the notices.</extracomment>
        <translation>notifikasi pemberitahuan peringatan tenang senyap jangan ganggu baki tray mulai otomatis login suara latar belakang</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proksi</translation>
    </message>
    <message>
        <source>socks tor vpn http tunnel firewall internet connection server port password</source>
        <extracomment>Words by which people may look for the proxy.</extracomment>
        <translation>proxy socks tor vpn http terowongan tunnel firewall internet koneksi server port porta kata sandi password</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Sertifikat</translation>
    </message>
    <message>
        <source>CA authority TLS SSL https trust secure self-signed pem der</source>
        <extracomment>Words by which people may look for certificates.</extracomment>
        <translation>CA otoritas TLS SSL https percaya aman ditandatangani sendiri self-signed pem der</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>logging level debug trace errors requests file</source>
        <extracomment>Words by which people may look for the log.</extracomment>
        <translation>pencatatan logging tingkat level debug jejak galat error kesalahan permintaan berkas file</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostik</translation>
    </message>
    <message>
        <source>bug report support telemetry tracking privacy data version system information</source>
        <extracomment>Words by which people may look for the diagnostics.</extracomment>
        <translation>bug laporan dukungan bantuan telemetri pelacakan privasi data versi sistem informasi</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Cari setelan</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Kelompok setelan</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Kosongkan pencarian</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Setelan</translation>
    </message>
    <message>
        <source>No setting matches</source>
        <translation>Tidak ada setelan yang cocok</translation>
    </message>
    <message>
        <source>Nothing in the settings has to do with “%1”.</source>
        <extracomment>%1 what was typed</extracomment>
        <translation>Tidak ada setelan yang berkaitan dengan “%1”.</translation>
    </message>
    <message>
        <source>database file folder path place move disk size orders history SQLite</source>
        <extracomment>Words by which people may look for the ledger&apos;s file.</extracomment>
        <translation>buku pesanan basis data database berkas file folder lokasi tempat pindah pindahkan disk ukuran riwayat SQLite</translation>
    </message>
</context>
<context>
    <name>SettingsSection</name>
    <message>
        <source>Reset this section</source>
        <translation>Atur ulang bagian ini</translation>
    </message>
    <message>
        <source>Reset this section: %1</source>
        <extracomment>%1 a section of the settings: what is read aloud</extracomment>
        <translation>Atur ulang bagian ini: %1</translation>
    </message>
</context>
<context>
    <name>SettledState</name>
    <message>
        <source>It was placed: order %1</source>
        <translation>Sudah dibuat: pesanan %1</translation>
    </message>
    <message>
        <source>It is written down with its id and watched like any other order.</source>
        <translation>Pesanan dicatat dengan ID-nya dan dipantau seperti pesanan lain.</translation>
    </message>
    <message>
        <source>Show in orders</source>
        <translation>Lihat di Pesanan</translation>
    </message>
    <message>
        <source>It was not placed</source>
        <translation>Tidak dibuat</translation>
    </message>
    <message>
        <source>It is written down as not sent. Send it again when you want it.</source>
        <translation>Pesanan dicatat sebagai tidak dikirim. Kirim lagi kapan saja Anda mau.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Kirim lagi</translation>
    </message>
    <message>
        <source>It is being sent</source>
        <translation>Sedang dikirim</translation>
    </message>
    <message>
        <source>The provider has not answered yet.</source>
        <translation>Penyedia belum menjawab.</translation>
    </message>
    <message>
        <source>The provider refused it</source>
        <translation>Penyedia menolaknya</translation>
    </message>
</context>
<context>
    <name>ShortcutsModel</name>
    <message>
        <source>changed</source>
        <translation>diubah</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Tindakan</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Pintasan</translation>
    </message>
</context>
<context>
    <name>ShortcutsSection</name>
    <message>
        <source>Shortcuts</source>
        <translation>Pintasan</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Cari pintasan</translation>
    </message>
    <message>
        <source>Search by action, place or keys</source>
        <translation>Cari menurut tindakan, tempat, atau tombol</translation>
    </message>
    <message>
        <source>No shortcut</source>
        <translation>Tanpa pintasan</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Atur ulang</translation>
    </message>
    <message>
        <source>Reset all shortcuts</source>
        <translation>Atur ulang semua pintasan</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>Pintasan baru</translation>
    </message>
    <message>
        <source>Back to the keys that the action came with</source>
        <translation>Kembali ke tombol bawaan tindakan ini</translation>
    </message>
    <message>
        <source>About the keys</source>
        <translation>Tentang tombol</translation>
    </message>
    <message>
        <source>Change the shortcut</source>
        <translation>Ubah pintasan</translation>
    </message>
    <message>
        <source>All actions get the keys back that they came with.</source>
        <translation>Semua tindakan mendapat kembali tombol bawaannya.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Atur ulang semua</translation>
    </message>
    <message>
        <source>No such action</source>
        <translation>Tindakan itu tidak ada</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <extracomment>The name of an action, and the page on which it is</extracomment>
        <translation>“%1” (%2)</translation>
    </message>
    <message>
        <source>%1 already does %2. Take it from there?</source>
        <extracomment>%1 keys, %2 the action or the actions that have them</extracomment>
        <translation>%1 sudah dipakai untuk %2. Ambil dari sana?</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Ambil</translation>
    </message>
    <message>
        <source>All shortcuts are as they came.</source>
        <translation>Semua pintasan masih seperti semula.</translation>
    </message>
</context>
<context>
    <name>SpendingPanel</name>
    <message>
        <source>Spent by</source>
        <translation>Belanja per</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Export spending…</source>
        <translation>Ekspor belanja…</translation>
    </message>
    <message>
        <source>No order was placed in this span. What orders cost is added up here by service and by category.</source>
        <translation>Tidak ada pesanan yang dibuat dalam rentang ini. Biaya pesanan dijumlahkan di sini menurut layanan dan menurut kategori.</translation>
    </message>
    <message>
        <source>Spent, %1</source>
        <translation>Belanja, %1</translation>
    </message>
    <message>
        <source>Nothing was spent in these days.</source>
        <translation>Tidak ada belanja pada hari-hari ini.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more, in the export</source>
        <translation>
            <numerusform>dan %Ln lagi, dalam ekspor</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpendingRow</name>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln pesanan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SupportText</name>
    <message>
        <source>%1 (the provider’s word: %2)</source>
        <translation>%1 (istilah penyedia: %2)</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Tautan</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Start count</source>
        <translation>Jumlah awal</translation>
    </message>
    <message>
        <source>Remains</source>
        <translation>Sisa</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Biaya</translation>
    </message>
    <message>
        <source>Expected charge</source>
        <translation>Perkiraan biaya</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pesanan</translation>
    </message>
    <message>
        <source>no order id was told</source>
        <translation>ID pesanan tidak disebutkan</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Dibuat</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation>Terakhir diperiksa</translation>
    </message>
    <message>
        <source>Made by order</source>
        <translation>Turunan dari pesanan</translation>
    </message>
    <message>
        <source>Orders made</source>
        <translation>Pesanan turunan</translation>
    </message>
    <message>
        <source>Refill %1</source>
        <translation>Isi ulang %1</translation>
    </message>
    <message>
        <source>%1, asked %2</source>
        <translation>%1, diminta %2</translation>
    </message>
    <message>
        <source>What happened (local time and its offset from UTC):</source>
        <translation>Yang terjadi (waktu setempat dan selisihnya dari UTC):</translation>
    </message>
</context>
<context>
    <name>TableCell</name>
    <message>
        <source>Yes</source>
        <translation>Ya</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Tidak</translation>
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
        <translation>Mata uang</translation>
    </message>
    <message>
        <source>The workbook could not be made: there is no room for it in %1, or it may not be written to.</source>
        <translation>Buku kerja tidak dapat dibuat: tidak ada ruang untuknya di %1, atau tempat itu tidak boleh ditulisi.</translation>
    </message>
    <message numerus="yes">
        <source>A workbook holds no more than %Ln row(s). Choose CSV.</source>
        <translation>
            <numerusform>Buku kerja memuat paling banyak %Ln baris. Pilih CSV.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagChip</name>
    <message>
        <source>Tag %1</source>
        <translation>Tag %1</translation>
    </message>
    <message>
        <source>Enter shows its orders, Delete removes it</source>
        <translation>Enter menampilkan pesanannya, Delete menghapusnya</translation>
    </message>
</context>
<context>
    <name>TagEditor</name>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Tambah tag</translation>
    </message>
    <message>
        <source>Undo removing the tag</source>
        <translation>Urungkan penghapusan tag</translation>
    </message>
    <message>
        <source>“%1” removed</source>
        <translation>“%1” dihapus</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Simpan…</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Teks (*.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Semua berkas (*)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Disimpan sebagai %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 tidak dapat ditulis: %2</translation>
    </message>
</context>
<context>
    <name>TicketCharge</name>
    <message>
        <source>Account of this order</source>
        <translation>Akun untuk pesanan ini</translation>
    </message>
    <message>
        <source>Order from</source>
        <extracomment>In front of an account&apos;s name</extracomment>
        <translation>Pesan dengan</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Biaya</translation>
    </message>
    <message>
        <source>What this order will cost</source>
        <translation>Biaya pesanan ini</translation>
    </message>
    <message>
        <source>My price</source>
        <translation>Harga saya</translation>
    </message>
    <message>
        <source>Earlier orders</source>
        <translation>Pesanan sebelumnya</translation>
    </message>
    <message>
        <source>Charge %1</source>
        <extracomment>Spoken by a screen reader while a quantity is typed</extracomment>
        <translation>Biaya %1</translation>
    </message>
    <message>
        <source>more than your balance of %1</source>
        <translation>melebihi saldo Anda sebesar %1</translation>
    </message>
    <message>
        <source>leaves %1</source>
        <translation>menyisakan %1</translation>
    </message>
</context>
<context>
    <name>TicketEditor</name>
    <message>
        <source>day/month/year</source>
        <translation>hari/bulan/tahun</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Pilih</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Tidak ada</translation>
    </message>
</context>
<context>
    <name>TicketFields</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n baris</numerusform>
        </translation>
    </message>
    <message>
        <source>Drip-feed: on</source>
        <translation>Bertahap: aktif</translation>
    </message>
    <message>
        <source>Drip-feed: off</source>
        <translation>Bertahap: nonaktif</translation>
    </message>
    <message>
        <source>This is needed for the order.</source>
        <translation>Ini diperlukan untuk pesanan.</translation>
    </message>
</context>
<context>
    <name>TicketHeader</name>
    <message>
        <source>Description</source>
        <translation>Deskripsi</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Price of the package</source>
        <translation>Harga paket</translation>
    </message>
    <message>
        <source>Rate per 1000</source>
        <translation>Tarif per 1.000</translation>
    </message>
    <message>
        <source>Usually done in</source>
        <translation>Biasa selesai dalam</translation>
    </message>
    <message>
        <source>Neither refill nor cancel</source>
        <translation>Tanpa isi ulang dan pembatalan</translation>
    </message>
    <message>
        <source>Refill and cancel</source>
        <translation>Isi ulang dan pembatalan</translation>
    </message>
    <message>
        <source>Refill</source>
        <translation>Isi ulang</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Pembatalan</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Tersedia</translation>
    </message>
</context>
<context>
    <name>TicketOutcomeBox</name>
    <message>
        <source>Show order</source>
        <translation>Lihat pesanan</translation>
    </message>
    <message>
        <source>Order message</source>
        <translation>Pesan tentang pesanan</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Lihat</translation>
    </message>
    <message>
        <source>This service is no longer in the catalog.</source>
        <translation>Layanan ini tidak ada lagi dalam katalog.</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>just now</source>
        <translation>baru saja</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n menit yang lalu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n jam yang lalu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n hari yang lalu</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 mnt</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 j</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>kemarin</translation>
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
        <translation>Sertifikatnya ditandatangani oleh otoritas yang tidak dipercaya komputer ini.</translation>
    </message>
    <message>
        <source>Its certificate is signed by one that may not vouch for others.</source>
        <translation>Sertifikatnya ditandatangani oleh pihak yang tidak boleh menjamin pihak lain.</translation>
    </message>
    <message>
        <source>Its certificate is not meant for servers.</source>
        <translation>Sertifikatnya bukan untuk server.</translation>
    </message>
    <message>
        <source>Its certificate has expired, or the clock of this computer is wrong.</source>
        <translation>Sertifikatnya sudah kedaluwarsa, atau jam komputer ini salah.</translation>
    </message>
    <message>
        <source>Its certificate is not valid yet, or the clock of this computer is wrong.</source>
        <translation>Sertifikatnya belum berlaku, atau jam komputer ini salah.</translation>
    </message>
    <message>
        <source>Its certificate is for another name.</source>
        <translation>Sertifikatnya untuk nama lain.</translation>
    </message>
    <message>
        <source>Its certificate is signed by itself alone.</source>
        <translation>Sertifikatnya hanya ditandatangani oleh dirinya sendiri.</translation>
    </message>
    <message>
        <source>It knows only outdated versions of TLS, older than 1.2.</source>
        <translation>Server hanya mengenal versi TLS usang, lebih lama dari 1.2.</translation>
    </message>
    <message>
        <source>Its certificate rests on a key or a signature that is too weak to be trusted.</source>
        <translation>Sertifikatnya bertumpu pada kunci atau tanda tangan yang terlalu lemah untuk dipercaya.</translation>
    </message>
</context>
<context>
    <name>TrayIcon</name>
    <message numerus="yes">
        <source>%Ln order(s) running</source>
        <translation>
            <numerusform>%Ln pesanan berjalan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) attention</source>
        <comment>orders</comment>
        <translation>
            <numerusform>%Ln perlu perhatian</numerusform>
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
        <translation>Buka Orderdeck</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pesanan</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Pesanan baru</translation>
    </message>
    <message>
        <source>What happened…</source>
        <translation>Yang terjadi…</translation>
    </message>
    <message>
        <source>Show notices again</source>
        <translation>Tampilkan notifikasi lagi</translation>
    </message>
    <message>
        <source>Pause notices for 1 h</source>
        <translation>Jeda notifikasi selama 1 jam</translation>
    </message>
    <message>
        <source>Pause notices until tomorrow</source>
        <translation>Jeda notifikasi sampai besok</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Keluar</translation>
    </message>
</context>
<context>
    <name>UnconfirmedBanner</name>
    <message>
        <source>Unconfirmed orders</source>
        <translation>Pesanan belum pasti</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Selidiki</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) may have been placed.</source>
        <translation>
            <numerusform>%n pesanan mungkin sudah dibuat.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer did not come. It will not be sent again by itself.</source>
        <translation>Jawabannya tidak datang. Pesanan tidak akan dikirim lagi dengan sendirinya.</translation>
    </message>
</context>
<context>
    <name>UnconfirmedView</name>
    <message>
        <source>What became of it</source>
        <translation>Bagaimana hasilnya</translation>
    </message>
    <message>
        <source>It was placed</source>
        <translation>Sudah dibuat</translation>
    </message>
    <message>
        <source>Find it</source>
        <translation>Cari pesanannya</translation>
    </message>
    <message>
        <source>It was not placed</source>
        <translation>Tidak dibuat</translation>
    </message>
    <message>
        <source>Unconfirmed order</source>
        <translation>Pesanan belum pasti</translation>
    </message>
    <message>
        <source>Back to orders</source>
        <translation>Kembali ke pesanan</translation>
    </message>
    <message>
        <source>Which of them</source>
        <translation>Yang mana</translation>
    </message>
    <message>
        <source>Previous unconfirmed order</source>
        <translation>Pesanan belum pasti sebelumnya</translation>
    </message>
    <message>
        <source>Next unconfirmed order</source>
        <translation>Pesanan belum pasti berikutnya</translation>
    </message>
    <message>
        <source>WHAT BECAME OF IT?</source>
        <translation>BAGAIMANA HASILNYA?</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 dari %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more unconfirmed</source>
        <translation>
            <numerusform>%Ln lagi belum pasti</numerusform>
        </translation>
    </message>
    <message>
        <source>no more unconfirmed</source>
        <translation>yang lain sudah pasti</translation>
    </message>
    <message>
        <source>This order is settled</source>
        <translation>Pesanan ini sudah jelas</translation>
    </message>
    <message>
        <source>This order may have been placed</source>
        <translation>Pesanan ini mungkin sudah dibuat</translation>
    </message>
    <message>
        <source>There is no unconfirmed order before this one.</source>
        <translation>Tidak ada pesanan belum pasti sebelum ini.</translation>
    </message>
    <message>
        <source>There is no unconfirmed order after this one.</source>
        <translation>Tidak ada pesanan belum pasti sesudah ini.</translation>
    </message>
</context>
<context>
    <name>ViewMenu</name>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
</context>
<context>
    <name>ViewSwitch</name>
    <message>
        <source>Which list is shown</source>
        <translation>Daftar mana yang ditampilkan</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pesanan</translation>
    </message>
    <message>
        <source>Refills</source>
        <translation>Isi ulang</translation>
    </message>
    <message>
        <source>List of orders</source>
        <translation>Daftar pesanan</translation>
    </message>
    <message>
        <source>List of refills</source>
        <translation>Daftar isi ulang</translation>
    </message>
</context>
<context>
    <name>WhyEmpty</name>
    <message>
        <source>No account</source>
        <translation>Tidak ada akun</translation>
    </message>
    <message>
        <source>Connect an account to see its services.</source>
        <translation>Hubungkan akun untuk melihat layanannya.</translation>
    </message>
    <message>
        <source>No catalog could be loaded</source>
        <translation>Tidak ada katalog yang dapat dimuat</translation>
    </message>
    <message>
        <source>The catalog could not be loaded</source>
        <translation>Katalog tidak dapat dimuat</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>Loading the catalogs…</source>
        <translation>Memuat katalog…</translation>
    </message>
    <message>
        <source>Large catalogs take a few seconds.</source>
        <translation>Katalog besar memerlukan beberapa detik.</translation>
    </message>
    <message>
        <source>Loading the catalog…</source>
        <translation>Memuat katalog…</translation>
    </message>
    <message>
        <source>A large catalog takes a few seconds.</source>
        <translation>Katalog besar memerlukan beberapa detik.</translation>
    </message>
    <message>
        <source>No service matches “%1” under these filters</source>
        <translation>Tidak ada layanan yang cocok dengan “%1” menurut filter ini</translation>
    </message>
    <message>
        <source>Other services may match without them.</source>
        <translation>Tanpa filter, mungkin ada layanan lain yang cocok.</translation>
    </message>
    <message>
        <source>Search the whole catalog</source>
        <translation>Cari di seluruh katalog</translation>
    </message>
    <message>
        <source>No service matches “%1”</source>
        <translation>Tidak ada layanan yang cocok dengan “%1”</translation>
    </message>
    <message>
        <source>Ids, names and categories are searched.</source>
        <translation>Pencarian meliputi ID, nama, dan kategori.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Kosongkan pencarian</translation>
    </message>
    <message>
        <source>Click the star of a service, and it stands here.</source>
        <translation>Klik bintang sebuah layanan, dan layanan itu tampil di sini.</translation>
    </message>
    <message>
        <source>Click the star of a service or press %1, and it stands here.</source>
        <extracomment>%1 keys</extracomment>
        <translation>Klik bintang sebuah layanan atau tekan %1, dan layanan itu tampil di sini.</translation>
    </message>
    <message>
        <source>Show all services</source>
        <translation>Tampilkan semua layanan</translation>
    </message>
    <message>
        <source>The catalog is empty</source>
        <translation>Katalog kosong</translation>
    </message>
    <message>
        <source>No provider offers services to these accounts now.</source>
        <translation>Saat ini tidak ada penyedia yang menawarkan layanan untuk akun-akun ini.</translation>
    </message>
    <message>
        <source>The provider offers no services to this account now.</source>
        <translation>Saat ini penyedia tidak menawarkan layanan untuk akun ini.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Tanyakan lagi</translation>
    </message>
    <message>
        <source>No favourites yet</source>
        <translation>Belum ada favorit</translation>
    </message>
    <message>
        <source>No such services</source>
        <translation>Tidak ada layanan seperti itu</translation>
    </message>
    <message>
        <source>The catalog has none under these filters now.</source>
        <translation>Saat ini tidak ada yang cocok dengan filter ini dalam katalog.</translation>
    </message>
</context>
<context>
    <name>WindowDrops</name>
    <message>
        <source>What to do with the file</source>
        <translation>Tindakan untuk berkas ini</translation>
    </message>
    <message>
        <source>%1 is a table of orders that were placed</source>
        <translation>%1 adalah tabel pesanan yang sudah dibuat</translation>
    </message>
    <message>
        <source>%1 is no table of orders of this program</source>
        <translation>%1 bukan tabel pesanan dari program ini</translation>
    </message>
    <message>
        <source>Add its orders to the ledger…</source>
        <translation>Tambahkan pesanannya ke buku pesanan…</translation>
    </message>
    <message>
        <source>Place a bulk order from it…</source>
        <translation>Buat pesanan massal darinya…</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>Abaikan</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A trading desk for orders at providers that speak API v2.</source>
        <translation>Meja kerja untuk memesan pada penyedia yang memakai API v2.</translation>
    </message>
    <message>
        <source>Keep every file of this run under DIR.</source>
        <translation>Simpan semua berkas dari sesi ini di bawah DIR.</translation>
    </message>
    <message>
        <source>Open the practice provider&apos;s account where there is no account yet.</source>
        <translation>Buka akun penyedia latihan bila belum ada akun.</translation>
    </message>
    <message>
        <source>How many times faster than life the practice provider works (10).</source>
        <translation>Berapa kali lebih cepat dari kenyataan penyedia latihan bekerja (10).</translation>
    </message>
    <message>
        <source>Start without a window where the desktop has a tray.</source>
        <translation>Mulai tanpa jendela jika desktop memiliki baki sistem.</translation>
    </message>
    <message>
        <source>What is written to the log in this run: off, errors, requests or everything.</source>
        <translation>Yang ditulis ke log kali ini: off (nonaktif), errors (galat), requests (permintaan), atau everything (semuanya).</translation>
    </message>
    <message>
        <source>A list of orders to open, or a link such as orderdeck:orders.</source>
        <translation>Daftar pesanan yang akan dibuka, atau tautan seperti orderdeck:orders.</translation>
    </message>
    <message>
        <source>There is no log level “%1”: off, errors, requests or everything.</source>
        <translation>Tidak ada tingkat log “%1”: off (nonaktif), errors (galat), requests (permintaan), atau everything (semuanya).</translation>
    </message>
</context>
</TS>
