<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Orderdeck</source>
        <translation>عن Orderdeck</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>الأجزاء ورخصها</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>نص الرخصة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>أغلق</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>الإصدار %1</translation>
    </message>
    <message>
        <source>Free software: you may use, study, share and change it. It is made of the parts below, each with its own makers and licence.</source>
        <translation>برنامج حر: لك أن تستخدمه وتدرسه وتشاركه وتغيّره. وهو مؤلَّف من الأجزاء أدناه، ولكل منها صانعوه ورخصته.</translation>
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
        <translation>عن Orderdeck</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الرخصة</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3 or later; it comes without any warranty.</source>
        <translation>رخصة جنو العمومية (GPL)، الإصدار 3 أو أحدث؛ يأتي البرنامج دون أي ضمان.</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>الدفتر</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>افتح المجلد</translation>
    </message>
    <message>
        <source>Copy the ledger&apos;s path</source>
        <translation>انسخ مسار الدفتر</translation>
    </message>
    <message>
        <source>What happens if…</source>
        <translation>ماذا يحدث إذا…</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>الرخص</translation>
    </message>
</context>
<context>
    <name>AccountBox</name>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>أضف حسابًا…</translation>
    </message>
</context>
<context>
    <name>AccountCatalog</name>
    <message>
        <source>The refresh was stopped.</source>
        <translation>أُوقف التحديث.</translation>
    </message>
</context>
<context>
    <name>AccountColor</name>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>فيروزي</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>كهرماني</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>برتقالي</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>رمادي</translation>
    </message>
</context>
<context>
    <name>AccountEditor</name>
    <message>
        <source>Account name</source>
        <translation>اسم الحساب</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>عنوان API</translation>
    </message>
    <message>
        <source>New API key</source>
        <translation>مفتاح API جديد</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>اختبر الاتصال</translation>
    </message>
    <message>
        <source>The kept key, unless you type another</source>
        <translation>المفتاح المحفوظ، ما لم تكتب غيره</translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation>الاستعلامات في الدقيقة</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>الاستعلامات المتزامنة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>احفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ألغِ</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>أعطِ الحساب اسمًا.</translation>
    </message>
    <message>
        <source>To test another address, type the key that belongs to it.</source>
        <translation>لاختبار عنوان آخر، اكتب المفتاح الخاص به.</translation>
    </message>
    <message>
        <source>Asking the provider for your balance…</source>
        <translation>جارٍ سؤال المزوّد عن رصيدك…</translation>
    </message>
    <message>
        <source>It works. The balance is %1.</source>
        <translation>الاتصال يعمل. الرصيد: %1.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
</context>
<context>
    <name>AccountKeyPanel</name>
    <message>
        <source>Show key</source>
        <translation>أظهر المفتاح</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>انسخ المفتاح</translation>
    </message>
    <message>
        <source>Where the key is kept</source>
        <translation>مكان حفظ المفتاح</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>ملف الإعدادات</translation>
    </message>
    <message>
        <source>System keychain</source>
        <translation>سلسلة مفاتيح النظام</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
    <message>
        <source>Kept API key</source>
        <translation>مفتاح API المحفوظ</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>محفوظ في</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>بانتظار سلسلة المفاتيح…</translation>
    </message>
    <message>
        <source>The keychain of your system encrypts it; you may be asked to unlock it.</source>
        <translation>تعمّيه سلسلة المفاتيح في نظامك؛ وقد يُطلب منك فتح قفلها.</translation>
    </message>
    <message>
        <source>It lies in orderdeck.ini, a file that only you can read, unencrypted.</source>
        <translation>هو في orderdeck.ini بلا تعمية، وهو ملف لا يقرؤه سواك.</translation>
    </message>
    <message>
        <source>Hide key</source>
        <translation>أخفِ المفتاح</translation>
    </message>
    <message>
        <source>Moving the key into the keychain…</source>
        <translation>جارٍ نقل المفتاح إلى سلسلة المفاتيح…</translation>
    </message>
    <message>
        <source>Moving the key into orderdeck.ini…</source>
        <translation>جارٍ نقل المفتاح إلى orderdeck.ini…</translation>
    </message>
    <message>
        <source>The key stays where it was. %1</source>
        <translation>بقي المفتاح حيث كان. %1</translation>
    </message>
    <message>
        <source>The key is now in the keychain alone.</source>
        <translation>المفتاح الآن في سلسلة المفاتيح وحدها.</translation>
    </message>
    <message>
        <source>The key is now in orderdeck.ini.</source>
        <translation>المفتاح الآن في orderdeck.ini.</translation>
    </message>
    <message numerus="yes">
        <source>The key is copied. It leaves the clipboard in %n second(s).</source>
        <translation>
            <numerusform>نُسخ المفتاح. يُزال من الحافظة الآن.</numerusform>
            <numerusform>نُسخ المفتاح. يُزال من الحافظة بعد ثانية واحدة.</numerusform>
            <numerusform>نُسخ المفتاح. يُزال من الحافظة بعد ثانيتين.</numerusform>
            <numerusform>نُسخ المفتاح. يُزال من الحافظة بعد %n ثوانٍ.</numerusform>
            <numerusform>نُسخ المفتاح. يُزال من الحافظة بعد %n ثانية.</numerusform>
            <numerusform>نُسخ المفتاح. يُزال من الحافظة بعد %n ثانية.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountKeys</name>
    <message>
        <source>The key of this account is being read from the keychain. Nothing is sent before.</source>
        <translation>جارٍ قراءة مفتاح هذا الحساب من سلسلة المفاتيح. لا يُرسَل شيء قبل ذلك.</translation>
    </message>
    <message>
        <source>%1 Nothing is sent without the key.</source>
        <extracomment>Why the key could not be read; a sentence</extracomment>
        <translation>%1 لا يُرسَل شيء بلا المفتاح.</translation>
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
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>الرصيد</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Spent in 30 days</source>
        <translation>المُنفَق في 30 يومًا</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>الأيام المتبقية</translation>
    </message>
</context>
<context>
    <name>AccountOverviewPanel</name>
    <message>
        <source>All accounts</source>
        <translation>كل الحسابات</translation>
    </message>
    <message>
        <source>Together: %1.</source>
        <translation>المجموع: %1.</translation>
    </message>
    <message>
        <source>Together: %1; spent in 30 days: %2.</source>
        <translation>المجموع: %1؛ والمُنفَق في 30 يومًا: %2.</translation>
    </message>
</context>
<context>
    <name>AccountRow</name>
    <message>
        <source>Edit</source>
        <translation>حرّر</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>أزِل</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>أزِل الحساب</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>أبقِه</translation>
    </message>
    <message>
        <source>Inside this program</source>
        <translation>داخل هذا البرنامج</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>مستخدَم</translation>
    </message>
    <message>
        <source>Remove %1? Its orders stay in the ledger, and it can be added again.</source>
        <translation>أتريد إزالة %1؟ تبقى طلباته في الدفتر، ويمكن إضافته من جديد.</translation>
    </message>
    <message>
        <source>Remove %1? Its key is deleted; its orders stay in the ledger.</source>
        <translation>أتريد إزالة %1؟ يُحذف مفتاحه، وتبقى طلباته في الدفتر.</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>حرّر %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>أزِل %1</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>انقل لأعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>انقل لأسفل</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>انقل %1 لأعلى</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>انقل %1 لأسفل</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>بلا مفتاح</translation>
    </message>
    <message>
        <source>Waiting for the keychain</source>
        <translation>بانتظار سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation>في سلسلة المفاتيح</translation>
    </message>
</context>
<context>
    <name>AccountsSection</name>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>There is no account yet.</source>
        <translation>لا يوجد أي حساب بعد.</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>أضف حسابًا…</translation>
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
        <translation>أظهر الخدمات</translation>
    </message>
    <message>
        <source>Show Orders</source>
        <translation>أظهر الطلبات</translation>
    </message>
    <message>
        <source>Show Balance</source>
        <translation>أظهر الرصيد</translation>
    </message>
    <message>
        <source>Show Record</source>
        <translation>أظهر الأداء</translation>
    </message>
    <message>
        <source>Show Settings</source>
        <translation>أظهر الإعدادات</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Search this page</source>
        <translation>ابحث في هذه الصفحة</translation>
    </message>
    <message>
        <source>Refresh this page</source>
        <translation>حدّث هذه الصفحة</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>ابحث في كل شيء</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>طلب جديد</translation>
    </message>
    <message>
        <source>Bulk order…</source>
        <translation>طلب جماعي…</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>أضف حسابًا…</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>بدّل بين الفاتح والداكن</translation>
    </message>
    <message>
        <source>Switch between comfortable and compact rows</source>
        <translation>بدّل بين الصفوف المريحة والمتراصّة</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>أنهِ</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>مفضّلة</translation>
    </message>
    <message>
        <source>Details of the service</source>
        <translation>تفاصيل الخدمة</translation>
    </message>
    <message>
        <source>Undo the last filter</source>
        <translation>تراجع عن آخر ترشيح</translation>
    </message>
    <message>
        <source>Do the filter again</source>
        <translation>أعد الترشيح</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>كل الحسابات</translation>
    </message>
    <message>
        <source>Export services…</source>
        <translation>صدّر الخدمات…</translation>
    </message>
    <message>
        <source>Refresh catalog</source>
        <translation>حدّث الكتالوج</translation>
    </message>
    <message>
        <source>Paste the link into the ticket</source>
        <translation>ألصق الرابط في النموذج</translation>
    </message>
    <message>
        <source>Set my price for this service…</source>
        <translation>حدّد سعري لهذه الخدمة…</translation>
    </message>
    <message>
        <source>My prices…</source>
        <translation>أسعاري…</translation>
    </message>
    <message>
        <source>Copy as price list</source>
        <translation>انسخ كقائمة أسعار</translation>
    </message>
    <message>
        <source>Refill</source>
        <translation>اطلب تعويضًا</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>ألغِ الطلب</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>افحص الآن</translation>
    </message>
    <message>
        <source>Order again</source>
        <translation>كرّر الطلب</translation>
    </message>
    <message>
        <source>Order for another link</source>
        <translation>اطلب لرابط آخر</translation>
    </message>
    <message>
        <source>Add existing orders…</source>
        <translation>أضف طلبات موجودة…</translation>
    </message>
    <message>
        <source>Show refills</source>
        <translation>أظهر التعويضات</translation>
    </message>
    <message>
        <source>Add tag…</source>
        <translation>أضف وسمًا…</translation>
    </message>
    <message>
        <source>Copy links</source>
        <translation>انسخ الروابط</translation>
    </message>
    <message>
        <source>Hide the chosen orders</source>
        <translation>أخفِ الطلبات المختارة</translation>
    </message>
    <message>
        <source>Undo hiding</source>
        <translation>تراجع عن الإخفاء</translation>
    </message>
    <message>
        <source>Archive old orders…</source>
        <translation>أرشِف الطلبات القديمة…</translation>
    </message>
    <message>
        <source>Open a file of orders…</source>
        <translation>افتح ملف طلبات…</translation>
    </message>
    <message>
        <source>Export orders…</source>
        <translation>صدّر الطلبات…</translation>
    </message>
    <message>
        <source>Orders of the service</source>
        <translation>طلبات الخدمة</translation>
    </message>
    <message>
        <source>Export the record…</source>
        <translation>صدّر الأداء…</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>الخدمات</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>الأداء</translation>
    </message>
    <message>
        <source>Menu of what is chosen</source>
        <translation>قائمة ما اختير</translation>
    </message>
</context>
<context>
    <name>AddExisting</name>
    <message>
        <source>There is no order id in this text.</source>
        <translation>لا يوجد معرّف طلب في هذا النص.</translation>
    </message>
    <message numerus="yes">
        <source>%n id(s): %1</source>
        <translation>
            <numerusform>%n معرّف: %1</numerusform>
            <numerusform>معرّف واحد: %1</numerusform>
            <numerusform>معرّفان: %1</numerusform>
            <numerusform>%n معرّفات: %1</numerusform>
            <numerusform>%n معرّفًا: %1</numerusform>
            <numerusform>%n معرّف: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there more than once.</source>
        <translation>
            <numerusform>تكرّر %n منها.</numerusform>
            <numerusform>تكرّر واحد منها.</numerusform>
            <numerusform>تكرّر اثنان منها.</numerusform>
            <numerusform>تكرّر %n منها.</numerusform>
            <numerusform>تكرّر %n منها.</numerusform>
            <numerusform>تكرّر %n منها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) hold no id.</source>
        <translation>
            <numerusform>%n سطر بلا معرّف.</numerusform>
            <numerusform>سطر واحد بلا معرّف.</numerusform>
            <numerusform>سطران بلا معرّف.</numerusform>
            <numerusform>%n أسطر بلا معرّف.</numerusform>
            <numerusform>%n سطرًا بلا معرّف.</numerusform>
            <numerusform>%n سطر بلا معرّف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests to the provider, at most %1 a minute.</source>
        <translation>
            <numerusform>%n استعلام إلى المزوّد، بحد أقصى %1 في الدقيقة.</numerusform>
            <numerusform>استعلام واحد إلى المزوّد، بحد أقصى %1 في الدقيقة.</numerusform>
            <numerusform>استعلامان إلى المزوّد، بحد أقصى %1 في الدقيقة.</numerusform>
            <numerusform>%n استعلامات إلى المزوّد، بحد أقصى %1 في الدقيقة.</numerusform>
            <numerusform>%n استعلامًا إلى المزوّد، بحد أقصى %1 في الدقيقة.</numerusform>
            <numerusform>%n استعلام إلى المزوّد، بحد أقصى %1 في الدقيقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 asked about, %3 added</source>
        <translation>استُعلم عن %1 من %2، وأُضيف %3</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) added.</source>
        <translation>
            <numerusform>أُضيف %n طلب.</numerusform>
            <numerusform>أُضيف طلب واحد.</numerusform>
            <numerusform>أُضيف طلبان.</numerusform>
            <numerusform>أُضيف %n طلبات.</numerusform>
            <numerusform>أُضيف %n طلبًا.</numerusform>
            <numerusform>أُضيف %n طلب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were in the ledger already.</source>
        <translation>
            <numerusform>كان %n منها في الدفتر من قبل.</numerusform>
            <numerusform>كان واحد منها في الدفتر من قبل.</numerusform>
            <numerusform>كان اثنان منها في الدفتر من قبل.</numerusform>
            <numerusform>كان %n منها في الدفتر من قبل.</numerusform>
            <numerusform>كان %n منها في الدفتر من قبل.</numerusform>
            <numerusform>كان %n منها في الدفتر من قبل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be added.</source>
        <translation>
            <numerusform>تعذّرت إضافة %n منها.</numerusform>
            <numerusform>تعذّرت إضافة واحد منها.</numerusform>
            <numerusform>تعذّرت إضافة اثنين منها.</numerusform>
            <numerusform>تعذّرت إضافة %n منها.</numerusform>
            <numerusform>تعذّرت إضافة %n منها.</numerusform>
            <numerusform>تعذّرت إضافة %n منها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not asked about any more.</source>
        <translation>
            <numerusform>أُوقف العمل قبل الاستعلام عن %n منها.</numerusform>
            <numerusform>أُوقف العمل قبل الاستعلام عن واحد منها.</numerusform>
            <numerusform>أُوقف العمل قبل الاستعلام عن اثنين منها.</numerusform>
            <numerusform>أُوقف العمل قبل الاستعلام عن %n منها.</numerusform>
            <numerusform>أُوقف العمل قبل الاستعلام عن %n منها.</numerusform>
            <numerusform>أُوقف العمل قبل الاستعلام عن %n منها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AddExistingDialog</name>
    <message>
        <source>Order IDs</source>
        <translation>معرّفات الطلبات</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>انسخ القائمة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>أغلق</translation>
    </message>
    <message>
        <source>Add orders</source>
        <translation>أضف الطلبات</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>أوقف</translation>
    </message>
    <message>
        <source>Add existing orders</source>
        <translation>إضافة طلبات موجودة</translation>
    </message>
    <message>
        <source>Stopping as soon as the answer to what was asked is there.</source>
        <translation>سيتوقف العمل حالما يصل الرد على آخر استعلام.</translation>
    </message>
    <message>
        <source>Orders that were placed on the provider&apos;s page or with another program. Each id is asked about; what the provider tells is added to the ledger and followed from then on. The provider does not tell service, link and quantity.</source>
        <translation>الطلبات التي قُدّمت من صفحة المزوّد أو ببرنامج آخر. يُستعلم عن كل معرّف، ويُضاف إلى الدفتر ما يفيد به المزوّد ثم تُتابَع الطلبات من ذلك الحين. لا يفيد المزوّد بالخدمة ولا بالرابط ولا بالكمية.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) may have been placed and have no id yet. If one of these is meant, look into it first: added here, it would be in the ledger twice.</source>
        <translation>
            <numerusform>ربما قُدّم %n طلب بلا معرّف حتى الآن. إن كان ما تضيفه منها فتحقّق منه أولًا، وإلا صار في الدفتر مرتين.</numerusform>
            <numerusform>ربما قُدّم طلب واحد بلا معرّف حتى الآن. إن كان ما تضيفه هو نفسه فتحقّق منه أولًا، وإلا صار في الدفتر مرتين.</numerusform>
            <numerusform>ربما قُدّم طلبان بلا معرّف حتى الآن. إن كان ما تضيفه أحدهما فتحقّق منه أولًا، وإلا صار في الدفتر مرتين.</numerusform>
            <numerusform>ربما قُدّم %n طلبات بلا معرّف حتى الآن. إن كان ما تضيفه منها فتحقّق منه أولًا، وإلا صار في الدفتر مرتين.</numerusform>
            <numerusform>ربما قُدّم %n طلبًا بلا معرّف حتى الآن. إن كان ما تضيفه منها فتحقّق منه أولًا، وإلا صار في الدفتر مرتين.</numerusform>
            <numerusform>ربما قُدّم %n طلب بلا معرّف حتى الآن. إن كان ما تضيفه منها فتحقّق منه أولًا، وإلا صار في الدفتر مرتين.</numerusform>
        </translation>
    </message>
    <message>
        <source>23488, 23490-23500
Or one a line, a column of a spreadsheet, the text of the provider&apos;s page</source>
        <translation>23488, 23490-23500
أو واحد في كل سطر، أو عمود من جدول بيانات، أو نص صفحة المزوّد</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>ما فُهم</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>Not added</source>
        <translation>لم يُضف</translation>
    </message>
    <message>
        <source>Orders are being added.</source>
        <translation>جارٍ إضافة الطلبات.</translation>
    </message>
    <message>
        <source>Paste order ids first.</source>
        <translation>ألصق معرّفات الطلبات أولًا.</translation>
    </message>
</context>
<context>
    <name>AllCatalogs</name>
    <message>
        <source>The refresh was stopped.</source>
        <translation>أُوقف التحديث.</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>كل الحسابات</translation>
    </message>
</context>
<context>
    <name>ApiAccount</name>
    <message>
        <source>This is not the address of an API.</source>
        <translation>ليس هذا عنوان API.</translation>
    </message>
    <message>
        <source>The address must not hold a user name or a password.</source>
        <translation>يجب ألا يحتوي العنوان على اسم مستخدم أو كلمة مرور.</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>يجب أن يبدأ العنوان بـ https://‎.</translation>
    </message>
    <message>
        <source>The address must begin with https://: over http:// everyone on the way could read the key.</source>
        <translation>يجب أن يبدأ العنوان بـ https://‎‏: فعبر http://‎ يستطيع كل من في الطريق قراءة المفتاح.</translation>
    </message>
</context>
<context>
    <name>ApiError</name>
    <message numerus="yes">
        <source>The provider asks to wait %n second(s): too many requests.</source>
        <translation>
            <numerusform>يطلب المزوّد الانتظار %n ثانية: الاستعلامات كثيرة جدًا.</numerusform>
            <numerusform>يطلب المزوّد الانتظار ثانية واحدة: الاستعلامات كثيرة جدًا.</numerusform>
            <numerusform>يطلب المزوّد الانتظار ثانيتين: الاستعلامات كثيرة جدًا.</numerusform>
            <numerusform>يطلب المزوّد الانتظار %n ثوانٍ: الاستعلامات كثيرة جدًا.</numerusform>
            <numerusform>يطلب المزوّد الانتظار %n ثانية: الاستعلامات كثيرة جدًا.</numerusform>
            <numerusform>يطلب المزوّد الانتظار %n ثانية: الاستعلامات كثيرة جدًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The provider asks to wait %n second(s). It says: %1</source>
        <translation>
            <numerusform>يطلب المزوّد الانتظار %n ثانية، ويقول: %1</numerusform>
            <numerusform>يطلب المزوّد الانتظار ثانية واحدة، ويقول: %1</numerusform>
            <numerusform>يطلب المزوّد الانتظار ثانيتين، ويقول: %1</numerusform>
            <numerusform>يطلب المزوّد الانتظار %n ثوانٍ، ويقول: %1</numerusform>
            <numerusform>يطلب المزوّد الانتظار %n ثانية، ويقول: %1</numerusform>
            <numerusform>يطلب المزوّد الانتظار %n ثانية، ويقول: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider asks to wait a little: too many requests.</source>
        <translation>يطلب المزوّد الانتظار قليلًا: الاستعلامات كثيرة جدًا.</translation>
    </message>
    <message>
        <source>The provider says: %1</source>
        <translation>يقول المزوّد: %1</translation>
    </message>
    <message>
        <source>The provider answered with HTTP error %1 and says: %2</source>
        <translation>ردّ المزوّد بخطأ HTTP رقم %1 ويقول: %2</translation>
    </message>
    <message>
        <source>There is nothing at this address (HTTP 404). Check the API address.</source>
        <translation>لا شيء في هذا العنوان (HTTP 404). تأكّد من عنوان API.</translation>
    </message>
    <message>
        <source>The provider has a fault of its own (HTTP %1). Try again later.</source>
        <translation>لدى المزوّد خلل (HTTP %1). حاول لاحقًا.</translation>
    </message>
    <message>
        <source>The provider answered with HTTP error %1.</source>
        <translation>ردّ المزوّد بخطأ HTTP رقم %1.</translation>
    </message>
    <message>
        <source>The provider refused without saying why.</source>
        <translation>رفض المزوّد دون ذكر السبب.</translation>
    </message>
    <message>
        <source>An order for this link is still running at the provider. It says: %1</source>
        <translation>ما زال طلب لهذا الرابط قيد التنفيذ لدى المزوّد. وهو يقول: %1</translation>
    </message>
    <message>
        <source>The API address must begin with https:// so that the key cannot be read on its way.</source>
        <translation>يجب أن يبدأ عنوان API بـ https://‎ كي لا يُقرأ المفتاح في الطريق.</translation>
    </message>
    <message>
        <source>There is no such host. Check the API address and the connection to the internet.</source>
        <translation>لا يوجد مضيف بهذا الاسم. تأكّد من عنوان API ومن الاتصال بالإنترنت.</translation>
    </message>
    <message>
        <source>The host cannot be reached or refuses the connection.</source>
        <translation>لا يمكن الوصول إلى المضيف، أو أنه يرفض الاتصال.</translation>
    </message>
    <message>
        <source>No secure connection (TLS) could be made: the host cannot prove who it is. Nothing was sent.</source>
        <translation>تعذّر إنشاء اتصال آمن (TLS): لا يستطيع المضيف إثبات هويته. لم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>The provider did not answer in time.</source>
        <translation>لم يردّ المزوّد في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The connection closed before the answer came.</source>
        <translation>أُغلق الاتصال قبل وصول الرد.</translation>
    </message>
    <message>
        <source>The address sends on to another address. It was not followed, to keep the key here.</source>
        <translation>يحيل هذا العنوان إلى عنوان آخر. لم تُتّبع الإحالة، ليبقى المفتاح هنا.</translation>
    </message>
    <message>
        <source>The address sends on to %1. It was not followed, to keep the key here. If you trust it, enter it as the API address.</source>
        <translation>يحيل هذا العنوان إلى ‎%1‎. لم تُتّبع الإحالة، ليبقى المفتاح هنا. إن كنت تثق به فأدخله عنوانًا للـ API.</translation>
    </message>
    <message>
        <source>The answer is a web page, empty or unreadable, not API v2. Check the API address, or try again later: it may be a bot check or maintenance.</source>
        <translation>الرد صفحة ويب أو فارغ أو غير مقروء، وليس API v2. تأكّد من عنوان API أو حاول لاحقًا: فقد يكون تحققًا من الروبوتات أو صيانة.</translation>
    </message>
    <message>
        <source>The provider answered, but not in the form of API v2.</source>
        <translation>ردّ المزوّد، لكن ليس بصيغة API v2.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer is too long and was cut off.</source>
        <translation>ردّ المزوّد أطول من اللازم وقد قُطع.</translation>
    </message>
    <message>
        <source>The call was stopped before the answer came.</source>
        <translation>أُوقف الاستعلام قبل وصول الرد.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached, or it does not lead on to the provider. Nothing was sent. Check the proxy in Settings, Network.</source>
        <translation>لا يمكن الوصول إلى الوكيل، أو أنه لا يوصل إلى المزوّد. لم يُرسَل شيء. تحقّق من الوكيل في «الإعدادات › الشبكة».</translation>
    </message>
    <message>
        <source>The proxy refuses the user name or the password. Nothing was sent. Check them in Settings, Network.</source>
        <translation>يرفض الوكيل اسم المستخدم أو كلمة المرور. لم يُرسَل شيء. تحقّق منهما في «الإعدادات › الشبكة».</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>مريحة</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>متراصّة</translation>
    </message>
    <message>
        <source>System follows what the desktop is set to.</source>
        <translation>يتبع خيار «النظام» ما ضُبط عليه سطح المكتب.</translation>
    </message>
    <message>
        <source>How high the rows of tables are.</source>
        <translation>ارتفاع صفوف الجداول.</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>تباين أعلى</translation>
    </message>
    <message>
        <source>On</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stronger inks, thicker lines, and chips with an outline.</source>
        <translation>ألوان كتابة أقوى، وخطوط أثخن، وشارات محاطة بإطار.</translation>
    </message>
</context>
<context>
    <name>ArchiveSheet</name>
    <message>
        <source>Older than</source>
        <translation>أقدم من</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>أيام</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>أشهر</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>أرشِف</translation>
    </message>
    <message>
        <source>Archive old orders</source>
        <translation>أرشفة الطلبات القديمة</translation>
    </message>
    <message>
        <source>Archived orders leave the list and stay in the ledger: they are found under “Archived”, and balance and spending count them. Only what has ended is archived; an order that runs again comes back by itself.</source>
        <translation>تغادر الطلبات المؤرشفة القائمة وتبقى في الدفتر: تجدها تحت «مؤرشف»، ويحتسبها الرصيد والإنفاق. لا يؤرشف إلا ما انتهى، والطلب الذي يُستأنف تنفيذه يعود من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Orders to archive</source>
        <translation>الطلبات المراد أرشفتها</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ألغِ</translation>
    </message>
    <message>
        <source>The orders are being counted.</source>
        <translation>جارٍ عدّ الطلبات.</translation>
    </message>
    <message>
        <source>A number from 1 to %1</source>
        <translation>عدد من 1 إلى %1</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>جارٍ العدّ…</translation>
    </message>
    <message>
        <source>No ended order is as old as that.</source>
        <translation>لا طلب منتهيًا بهذا القِدم.</translation>
    </message>
    <message>
        <source>No order that has ended is so old.</source>
        <translation>لا طلب منتهيًا بهذا القِدم.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) that have ended, placed before %1</source>
        <translation>
            <numerusform>%Ln طلب منتهٍ مما قُدّم قبل %1</numerusform>
            <numerusform>طلب واحد منتهٍ مما قُدّم قبل %1</numerusform>
            <numerusform>طلبان منتهيان مما قُدّم قبل %1</numerusform>
            <numerusform>%Ln طلبات منتهية مما قُدّم قبل %1</numerusform>
            <numerusform>%Ln طلبًا منتهيًا مما قُدّم قبل %1</numerusform>
            <numerusform>%Ln طلب منتهٍ مما قُدّم قبل %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message numerus="yes">
        <source>%Ln was/were not placed</source>
        <translation>
            <numerusform>%Ln لم تُقدَّم</numerusform>
            <numerusform>واحد لم يُقدَّم</numerusform>
            <numerusform>اثنان لم يُقدَّما</numerusform>
            <numerusform>%Ln لم تُقدَّم</numerusform>
            <numerusform>%Ln لم تُقدَّم</numerusform>
            <numerusform>%Ln لم تُقدَّم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln has/have no refill</source>
        <translation>
            <numerusform>%Ln بلا تعويض</numerusform>
            <numerusform>واحد بلا تعويض</numerusform>
            <numerusform>اثنان بلا تعويض</numerusform>
            <numerusform>%Ln بلا تعويض</numerusform>
            <numerusform>%Ln بلا تعويض</numerusform>
            <numerusform>%Ln بلا تعويض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be canceled by their service</source>
        <translation>
            <numerusform>%Ln لا تتيح خدماتها إلغاءها</numerusform>
            <numerusform>واحد لا تتيح خدمته إلغاءه</numerusform>
            <numerusform>اثنان لا تتيح خدمتاهما إلغاءهما</numerusform>
            <numerusform>%Ln لا تتيح خدماتها إلغاءها</numerusform>
            <numerusform>%Ln لا تتيح خدماتها إلغاءها</numerusform>
            <numerusform>%Ln لا تتيح خدماتها إلغاءها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln is/are still running</source>
        <translation>
            <numerusform>%Ln ما زالت قيد التنفيذ</numerusform>
            <numerusform>واحد ما زال قيد التنفيذ</numerusform>
            <numerusform>اثنان ما زالا قيد التنفيذ</numerusform>
            <numerusform>%Ln ما زالت قيد التنفيذ</numerusform>
            <numerusform>%Ln ما زالت قيد التنفيذ</numerusform>
            <numerusform>%Ln ما زالت قيد التنفيذ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln was/were canceled or failed</source>
        <translation>
            <numerusform>%Ln أُلغيت أو فشلت</numerusform>
            <numerusform>واحد أُلغي أو فشل</numerusform>
            <numerusform>اثنان أُلغيا أو فشلا</numerusform>
            <numerusform>%Ln أُلغيت أو فشلت</numerusform>
            <numerusform>%Ln أُلغيت أو فشلت</numerusform>
            <numerusform>%Ln أُلغيت أو فشلت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln has/have ended already</source>
        <translation>
            <numerusform>%Ln انتهت من قبل</numerusform>
            <numerusform>واحد انتهى من قبل</numerusform>
            <numerusform>اثنان انتهيا من قبل</numerusform>
            <numerusform>%Ln انتهت من قبل</numerusform>
            <numerusform>%Ln انتهت من قبل</numerusform>
            <numerusform>%Ln انتهت من قبل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln has/have an open refill</source>
        <translation>
            <numerusform>%Ln لها تعويض مفتوح</numerusform>
            <numerusform>واحد له تعويض مفتوح</numerusform>
            <numerusform>اثنان لهما تعويض مفتوح</numerusform>
            <numerusform>%Ln لها تعويض مفتوح</numerusform>
            <numerusform>%Ln لها تعويض مفتوح</numerusform>
            <numerusform>%Ln لها تعويض مفتوح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln was/were asked already</source>
        <translation>
            <numerusform>%Ln طُلب لها ذلك من قبل</numerusform>
            <numerusform>واحد طُلب له ذلك من قبل</numerusform>
            <numerusform>اثنان طُلب لهما ذلك من قبل</numerusform>
            <numerusform>%Ln طُلب لها ذلك من قبل</numerusform>
            <numerusform>%Ln طُلب لها ذلك من قبل</numerusform>
            <numerusform>%Ln طُلب لها ذلك من قبل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln for another reason</source>
        <translation>
            <numerusform>%Ln لسبب آخر</numerusform>
            <numerusform>واحد لسبب آخر</numerusform>
            <numerusform>اثنان لسبب آخر</numerusform>
            <numerusform>%Ln لسبب آخر</numerusform>
            <numerusform>%Ln لسبب آخر</numerusform>
            <numerusform>%Ln لسبب آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not asked.</source>
        <translation>
            <numerusform>استُثني %Ln طلب.</numerusform>
            <numerusform>استُثني طلب واحد.</numerusform>
            <numerusform>استُثني طلبان.</numerusform>
            <numerusform>استُثني %Ln طلبات.</numerusform>
            <numerusform>استُثني %Ln طلبًا.</numerusform>
            <numerusform>استُثني %Ln طلب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not asked: %1.</source>
        <extracomment>How many, then the reasons (&quot;30 are still running, 7 have no refill&quot;)</extracomment>
        <translation>
            <numerusform>استُثني %Ln طلب: %1.</numerusform>
            <numerusform>استُثني طلب واحد: %1.</numerusform>
            <numerusform>استُثني طلبان: %1.</numerusform>
            <numerusform>استُثني %Ln طلبات: %1.</numerusform>
            <numerusform>استُثني %Ln طلبًا: %1.</numerusform>
            <numerusform>استُثني %Ln طلب: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Refill %1</source>
        <translation>التعويض %1</translation>
    </message>
    <message>
        <source>Cancel asked; canceled when the order&apos;s status says so</source>
        <translation>طُلب الإلغاء؛ يصبح الطلب ملغى حين تدل حالته على ذلك</translation>
    </message>
    <message>
        <source>%1 The provider may have taken it all the same. It is not asked again by itself.</source>
        <translation>%1 ربما قبله المزوّد مع ذلك. لا يُعاد الطلب منه تلقائيًا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refill(s) asked for.</source>
        <translation>
            <numerusform>طُلب %Ln تعويض.</numerusform>
            <numerusform>طُلب تعويض واحد.</numerusform>
            <numerusform>طُلب تعويضان.</numerusform>
            <numerusform>طُلب %Ln تعويضات.</numerusform>
            <numerusform>طُلب %Ln تعويضًا.</numerusform>
            <numerusform>طُلب %Ln تعويض.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The provider was asked to cancel %Ln order(s). They are canceled when their status says so.</source>
        <translation>
            <numerusform>طُلب من المزوّد إلغاء %Ln طلب، ولا تصبح ملغاة إلا حين تدل حالاتها على ذلك.</numerusform>
            <numerusform>طُلب من المزوّد إلغاء طلب واحد، ولا يصبح ملغى إلا حين تدل حالته على ذلك.</numerusform>
            <numerusform>طُلب من المزوّد إلغاء طلبين، ولا يصبحان ملغيين إلا حين تدل حالتاهما على ذلك.</numerusform>
            <numerusform>طُلب من المزوّد إلغاء %Ln طلبات، ولا تصبح ملغاة إلا حين تدل حالاتها على ذلك.</numerusform>
            <numerusform>طُلب من المزوّد إلغاء %Ln طلبًا، ولا تصبح ملغاة إلا حين تدل حالاتها على ذلك.</numerusform>
            <numerusform>طُلب من المزوّد إلغاء %Ln طلب، ولا تصبح ملغاة إلا حين تدل حالاتها على ذلك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused by the provider.</source>
        <translation>
            <numerusform>رفض المزوّد %Ln.</numerusform>
            <numerusform>رفض المزوّد واحدًا.</numerusform>
            <numerusform>رفض المزوّد اثنين.</numerusform>
            <numerusform>رفض المزوّد %Ln.</numerusform>
            <numerusform>رفض المزوّد %Ln.</numerusform>
            <numerusform>رفض المزوّد %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln perhaps taken: the answer was lost.</source>
        <translation>
            <numerusform>ربما قُبل %Ln: ضاع الرد.</numerusform>
            <numerusform>ربما قُبل واحد: ضاع الرد.</numerusform>
            <numerusform>ربما قُبل اثنان: ضاع الرد.</numerusform>
            <numerusform>ربما قُبل %Ln: ضاع الرد.</numerusform>
            <numerusform>ربما قُبل %Ln: ضاع الرد.</numerusform>
            <numerusform>ربما قُبل %Ln: ضاع الرد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln did not reach the provider.</source>
        <translation>
            <numerusform>%Ln لم تصل إلى المزوّد.</numerusform>
            <numerusform>واحد لم يصل إلى المزوّد.</numerusform>
            <numerusform>اثنان لم يصلا إلى المزوّد.</numerusform>
            <numerusform>%Ln لم تصل إلى المزوّد.</numerusform>
            <numerusform>%Ln لم تصل إلى المزوّد.</numerusform>
            <numerusform>%Ln لم تصل إلى المزوّد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking for refills: %1 of %2</source>
        <translation>طلب التعويضات: %1 من %2</translation>
    </message>
    <message>
        <source>Asking to cancel: %1 of %2</source>
        <translation>طلب الإلغاء: %1 من %2</translation>
    </message>
</context>
<context>
    <name>AskingLine</name>
    <message>
        <source>Asking for refills</source>
        <translation>طلب التعويضات</translation>
    </message>
    <message>
        <source>Asking to cancel</source>
        <translation>طلب الإلغاء</translation>
    </message>
    <message>
        <source>Stopping; what has been sent gets its answer.</source>
        <translation>جارٍ التوقف؛ ما أُرسل سيصل ردّه.</translation>
    </message>
    <message>
        <source>Show answers</source>
        <translation>أظهر الردود</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>أوقف</translation>
    </message>
    <message>
        <source>The order is not in the ledger any more.</source>
        <translation>لم يعد الطلب في الدفتر.</translation>
    </message>
    <message>
        <source>Order %1: %2</source>
        <translation>الطلب %1: %2</translation>
    </message>
</context>
<context>
    <name>AskingModel</name>
    <message>
        <source>Order ID</source>
        <translation>معرّف الطلب</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
</context>
<context>
    <name>AskingSheet</name>
    <message>
        <source>Which answers are shown</source>
        <translation>الردود المعروضة</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الردود</translation>
    </message>
    <message>
        <source>Show order</source>
        <translation>أظهر الطلب</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>أوقف</translation>
    </message>
    <message>
        <source>Answers about refills</source>
        <translation>الردود عن التعويضات</translation>
    </message>
    <message>
        <source>Answers about cancels</source>
        <translation>الردود عن الإلغاء</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>أغلق</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Perhaps taken</source>
        <translation>ربما قُبل</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>لم يُطلب</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>صدّر…</translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message>
        <source>Orderdeck keeps running</source>
        <translation>يواصل Orderdeck العمل</translation>
    </message>
    <message>
        <source>It watches your orders from the tray. Quit it from the menu of its icon there.</source>
        <translation>وهو يتابع طلباتك من صينية النظام. يمكنك إنهاؤه من قائمة أيقونته هناك.</translation>
    </message>
</context>
<context>
    <name>AuthorityFile</name>
    <message>
        <source>There is no certificate in this file (PEM or DER).</source>
        <translation>لا شهادة في هذا الملف (PEM أو DER).</translation>
    </message>
    <message>
        <source>“%1” is not the certificate of an authority (CA): it cannot vouch for a provider.</source>
        <translation>‏«%1» ليست شهادة سلطة إصدار (CA): لا يمكنها أن تضمن هوية مزوّد.</translation>
    </message>
    <message>
        <source>“%1” expired on %2.</source>
        <translation>‏«%1» انتهت صلاحيتها في %2.</translation>
    </message>
    <message>
        <source>“%1” is not valid before %2.</source>
        <translation>‏«%1» لا تسري قبل %2.</translation>
    </message>
    <message>
        <source>“%1” rests on a key or a signature that is too weak: others could vouch in its name.</source>
        <translation>تستند «%1» إلى مفتاح أو توقيع ضعيف للغاية: يمكن لغيرها أن يضمن باسمها.</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>تعذّر إنشاء المجلد ‎%1‎.</translation>
    </message>
</context>
<context>
    <name>BackupKeeper</name>
    <message>
        <source>An order is under way. Wait for the provider&apos;s answer, then try again.</source>
        <translation>هناك طلب قيد الإرسال. انتظر ردّ المزوّد ثم حاول مجددًا.</translation>
    </message>
</context>
<context>
    <name>BackupMessages</name>
    <message>
        <source>The ledger is damaged: %1. Mend it before you order more; what can be read will be saved.</source>
        <translation>الدفتر تالف: %1. أصلحه قبل أن تقدّم طلبات أخرى؛ وسيُحفظ كل ما يمكن قراءته.</translation>
    </message>
    <message>
        <source>Mend…</source>
        <translation>أصلح…</translation>
    </message>
    <message>
        <source>Today&apos;s copy of the ledger could not be made. %1</source>
        <translation>تعذّر إنشاء نسخة اليوم من الدفتر. %1</translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message numerus="yes">
        <source>The ledger is copied each day it changed, and before an update changes it. The last %n daily copies are kept in %1</source>
        <translation>
            <numerusform>يُنسخ الدفتر في كل يوم يتغيّر فيه، وقبل أن يغيّره تحديث للبرنامج. تُحفظ آخر النسخ اليومية (%n) في ‎%1</numerusform>
            <numerusform>يُنسخ الدفتر في كل يوم يتغيّر فيه، وقبل أن يغيّره تحديث للبرنامج. تُحفظ آخر النسخ اليومية (%n) في ‎%1</numerusform>
            <numerusform>يُنسخ الدفتر في كل يوم يتغيّر فيه، وقبل أن يغيّره تحديث للبرنامج. تُحفظ آخر النسخ اليومية (%n) في ‎%1</numerusform>
            <numerusform>يُنسخ الدفتر في كل يوم يتغيّر فيه، وقبل أن يغيّره تحديث للبرنامج. تُحفظ آخر النسخ اليومية (%n) في ‎%1</numerusform>
            <numerusform>يُنسخ الدفتر في كل يوم يتغيّر فيه، وقبل أن يغيّره تحديث للبرنامج. تُحفظ آخر النسخ اليومية (%n) في ‎%1</numerusform>
            <numerusform>يُنسخ الدفتر في كل يوم يتغيّر فيه، وقبل أن يغيّره تحديث للبرنامج. تُحفظ آخر النسخ اليومية (%n) في ‎%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking the ledger… step %1 of %2</source>
        <translation>جارٍ فحص الدفتر… الخطوة %1 من %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>أوقف</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>انسخ احتياطيًا الآن…</translation>
    </message>
    <message>
        <source>Restore a file…</source>
        <translation>استعد ملفًا…</translation>
    </message>
    <message>
        <source>Check ledger</source>
        <translation>افحص الدفتر</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>افتح المجلد</translation>
    </message>
    <message>
        <source>Open the folder of backups</source>
        <translation>افتح مجلد النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>There is no copy yet: the first is made by itself.</source>
        <translation>لا توجد نسخة بعد: تُنشأ النسخة الأولى تلقائيًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n older one(s) are in the folder.</source>
        <translation>
            <numerusform>في المجلد %n نسخة أقدم.</numerusform>
            <numerusform>في المجلد نسخة واحدة أقدم.</numerusform>
            <numerusform>في المجلد نسختان أقدم.</numerusform>
            <numerusform>في المجلد %n نسخ أقدم.</numerusform>
            <numerusform>في المجلد %n نسخة أقدم.</numerusform>
            <numerusform>في المجلد %n نسخة أقدم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>استعد…</translation>
    </message>
    <message>
        <source>Restore the copy of %1</source>
        <translation>استعد نسخة %1</translation>
    </message>
    <message>
        <source>Back up the ledger</source>
        <translation>النسخ الاحتياطي للدفتر</translation>
    </message>
    <message>
        <source>Ledgers (*.sqlite)</source>
        <translation>دفاتر (*.sqlite)</translation>
    </message>
    <message>
        <source>Copying the ledger…</source>
        <translation>جارٍ نسخ الدفتر…</translation>
    </message>
    <message>
        <source>The ledger was copied to %1</source>
        <translation>نُسخ الدفتر إلى ‎%1</translation>
    </message>
    <message>
        <source>The ledger could not be copied to %1. %2</source>
        <translation>تعذّر نسخ الدفتر إلى ‎%1‎. %2</translation>
    </message>
    <message>
        <source>Restore a ledger</source>
        <translation>استعادة دفتر</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>An order is under way. Wait for the provider&apos;s answer, then try again.</source>
        <translation>هناك طلب قيد الإرسال. انتظر ردّ المزوّد ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Checking the ledger…</source>
        <translation>جارٍ فحص الدفتر…</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>أُوقف الفحص.</translation>
    </message>
    <message>
        <source>The ledger could not be checked. %1</source>
        <translation>تعذّر فحص الدفتر. %1</translation>
    </message>
    <message>
        <source>Mend…</source>
        <translation>أصلح…</translation>
    </message>
</context>
<context>
    <name>BalanceCards</name>
    <message>
        <source>%1 a day</source>
        <translation>%1 في اليوم</translation>
    </message>
    <message>
        <source>nothing spent</source>
        <translation>لم يُنفَق شيء</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>الرصيد</translation>
    </message>
    <message>
        <source>Spent today</source>
        <translation>المُنفَق اليوم</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>هذا الشهر</translation>
    </message>
    <message>
        <source>Lasts about</source>
        <translation>يكفي نحو</translation>
    </message>
    <message>
        <source>Check balance</source>
        <translation>افحص الرصيد</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>لم يُفحص بعد</translation>
    </message>
    <message>
        <source>checked %1</source>
        <translation>فُحص %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln طلب</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبان</numerusform>
            <numerusform>%Ln طلبات</numerusform>
            <numerusform>%Ln طلبًا</numerusform>
            <numerusform>%Ln طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>under a day</source>
        <translation>أقل من يوم</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing was spent in the last 30 days</source>
        <translation>لم يُنفَق شيء في آخر 30 يومًا</translation>
    </message>
    <message numerus="yes">
        <source>at the last %Ln day(s)&apos; rate</source>
        <translation>
            <numerusform>بمعدّل آخر %Ln يوم</numerusform>
            <numerusform>بمعدّل آخر يوم</numerusform>
            <numerusform>بمعدّل آخر يومين</numerusform>
            <numerusform>بمعدّل آخر %Ln أيام</numerusform>
            <numerusform>بمعدّل آخر %Ln يومًا</numerusform>
            <numerusform>بمعدّل آخر %Ln يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BalanceChart</name>
    <message>
        <source>Balance over time</source>
        <translation>الرصيد عبر الزمن</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>من %1 إلى %2.</translation>
    </message>
</context>
<context>
    <name>BalanceCheckPanel</name>
    <message>
        <source>Show them</source>
        <translation>أظهرها</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>تحقّق منه</translation>
    </message>
    <message>
        <source>Balance at first</source>
        <translation>الرصيد في البداية</translation>
    </message>
    <message>
        <source>Topped up</source>
        <translation>المشحون</translation>
    </message>
    <message>
        <source>Money back (partial, cancelled)</source>
        <translation>المبالغ المستردة (الجزئي والملغى)</translation>
    </message>
    <message>
        <source>Charged by orders here</source>
        <translation>كلفة الطلبات المسجلة هنا</translation>
    </message>
    <message>
        <source>Of that not seen in the balance</source>
        <translation>منها ما لم يظهر في الرصيد</translation>
    </message>
    <message>
        <source>Not explained by your orders</source>
        <translation>ما لا تفسّره طلباتك</translation>
    </message>
    <message>
        <source>Balance at last</source>
        <translation>الرصيد في النهاية</translation>
    </message>
    <message>
        <source>Does it add up? %1</source>
        <translation>هل الحساب متطابق؟ %1</translation>
    </message>
    <message>
        <source>Two checks of the balance are needed to tell whether your orders explain what it did.</source>
        <translation>يلزم فحصان للرصيد لمعرفة ما إذا كانت طلباتك تفسّر تغيّره.</translation>
    </message>
    <message>
        <source>Your orders explain all that the balance fell by.</source>
        <translation>تفسّر طلباتك كل ما نقص من الرصيد.</translation>
    </message>
    <message>
        <source>%1 not explained by your orders.</source>
        <translation>%1 لا تفسّره طلباتك.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) in another currency are not counted here.</source>
        <translation>
            <numerusform>%Ln طلب بعملة أخرى لا تُحتسب هنا.</numerusform>
            <numerusform>طلب واحد بعملة أخرى لا يُحتسب هنا.</numerusform>
            <numerusform>طلبان بعملة أخرى لا يُحتسبان هنا.</numerusform>
            <numerusform>%Ln طلبات بعملة أخرى لا تُحتسب هنا.</numerusform>
            <numerusform>%Ln طلبًا بعملة أخرى لا تُحتسب هنا.</numerusform>
            <numerusform>%Ln طلب بعملة أخرى لا تُحتسب هنا.</numerusform>
        </translation>
    </message>
    <message>
        <source>The balance&apos;s currency changed in this span; this is since then.</source>
        <translation>تغيّرت عملة الرصيد في هذه المدة؛ والأرقام هنا منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>Some amounts are too great to be added up.</source>
        <translation>بعض المبالغ أكبر من أن تُجمع.</translation>
    </message>
    <message>
        <source>Orders placed on the provider&apos;s site or with another program look like this. Orders added here by their ID have no time and explain nothing.</source>
        <translation>هكذا تبدو الطلبات المقدَّمة من موقع المزوّد أو ببرنامج آخر. أما الطلبات المضافة هنا بمعرّفها فلا وقت لها ولا تفسّر شيئًا.</translation>
    </message>
    <message>
        <source>%1 of it matches an unconfirmed order.</source>
        <translation>%1 منها يطابق طلبًا غير مؤكد.</translation>
    </message>
</context>
<context>
    <name>BalanceChip</name>
    <message>
        <source>Balance</source>
        <translation>الرصيد</translation>
    </message>
    <message>
        <source>The balance is not known yet.</source>
        <translation>الرصيد غير معروف بعد.</translation>
    </message>
    <message>
        <source>The balance is below the amount you want to be warned at.</source>
        <translation>الرصيد دون المبلغ الذي تريد التنبيه عنده.</translation>
    </message>
    <message>
        <source>Balance of this account</source>
        <translation>رصيد هذا الحساب</translation>
    </message>
</context>
<context>
    <name>BalanceEvent</name>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln طلب</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبان</numerusform>
            <numerusform>%Ln طلبات</numerusform>
            <numerusform>%Ln طلبًا</numerusform>
            <numerusform>%Ln طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Top-up</source>
        <translation>شحن رصيد</translation>
    </message>
    <message>
        <source>Money back</source>
        <translation>مبالغ مستردة</translation>
    </message>
    <message>
        <source>Not explained</source>
        <translation>غير مفسَّر</translation>
    </message>
    <message>
        <source>Not charged</source>
        <translation>لم يُخصم</translation>
    </message>
    <message>
        <source>%1 cost %2, from %3 to %4.</source>
        <translation>%1: التكلفة %2، بين %3 و%4.</translation>
    </message>
    <message>
        <source>The balance rose by %1 more than orders gave back, between %2 and %3.</source>
        <translation>ارتفع الرصيد بمقدار %1 فوق ما أعادته الطلبات، بين %2 و%3.</translation>
    </message>
    <message>
        <source>%1 came back for partial, cancelled or failed orders, between %2 and %3.</source>
        <translation>عاد %1 عن طلبات جزئية أو ملغاة أو فاشلة، بين %2 و%3.</translation>
    </message>
    <message>
        <source>The balance fell by %1 that your orders do not explain, between %2 and %3.</source>
        <translation>نقص الرصيد بمقدار %1 لا تفسّره طلباتك، بين %2 و%3.</translation>
    </message>
    <message>
        <source>An unconfirmed order of that time would cost just this.</source>
        <translation>ثمة طلب غير مؤكد من ذلك الوقت يكلّف هذا المبلغ تمامًا.</translation>
    </message>
    <message>
        <source>Orders were to cost %1 more than the balance fell by, between %2 and %3.</source>
        <translation>كان يُفترض أن تكلّف الطلبات %1 فوق ما نقص من الرصيد، بين %2 و%3.</translation>
    </message>
</context>
<context>
    <name>BalanceEventsModel</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>What</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
</context>
<context>
    <name>BalanceEventsPanel</name>
    <message>
        <source>What moved the balance</source>
        <translation>ما غيّر الرصيد</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>الأنواع</translation>
    </message>
    <message>
        <source>Export what moved the balance…</source>
        <translation>صدّر ما غيّر الرصيد…</translation>
    </message>
    <message>
        <source>Nothing moved the balance in this span. Orders, top-ups and money back are listed here, and what your orders do not explain.</source>
        <translation>لم يغيّر الرصيدَ شيءٌ في هذه المدة. تُسرد هنا الطلبات وعمليات الشحن والمبالغ المستردة، وما لا تفسّره طلباتك.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln older one(s) are not listed; the sums have them.</source>
        <translation>
            <numerusform>%Ln أقدم غير مدرجة هنا؛ والمجاميع تشملها كلها.</numerusform>
            <numerusform>واحد أقدم غير مدرج هنا؛ والمجاميع تشملها كلها.</numerusform>
            <numerusform>اثنان أقدم غير مدرجين هنا؛ والمجاميع تشملها كلها.</numerusform>
            <numerusform>%Ln أقدم غير مدرجة هنا؛ والمجاميع تشملها كلها.</numerusform>
            <numerusform>%Ln أقدم غير مدرجة هنا؛ والمجاميع تشملها كلها.</numerusform>
            <numerusform>%Ln أقدم غير مدرجة هنا؛ والمجاميع تشملها كلها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing moved the balance in these days.</source>
        <translation>لم يغيّر الرصيدَ شيءٌ في هذه الأيام.</translation>
    </message>
</context>
<context>
    <name>BalanceExport</name>
    <message numerus="yes">
        <source>%1: %Ln row(s), with exact amounts and times.</source>
        <translation>
            <numerusform>%1: %Ln صف، بالمبالغ والأوقات الدقيقة.</numerusform>
            <numerusform>%1: صف واحد، بالمبالغ والأوقات الدقيقة.</numerusform>
            <numerusform>%1: صفان، بالمبالغ والأوقات الدقيقة.</numerusform>
            <numerusform>%1: %Ln صفوف، بالمبالغ والأوقات الدقيقة.</numerusform>
            <numerusform>%1: %Ln صفًا، بالمبالغ والأوقات الدقيقة.</numerusform>
            <numerusform>%1: %Ln صف، بالمبالغ والأوقات الدقيقة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln row(s) to %1.</source>
        <translation>
            <numerusform>صُدّر %Ln صف إلى ‎%1‎.</numerusform>
            <numerusform>صُدّر صف واحد إلى ‎%1‎.</numerusform>
            <numerusform>صُدّر صفان إلى ‎%1‎.</numerusform>
            <numerusform>صُدّر %Ln صفوف إلى ‎%1‎.</numerusform>
            <numerusform>صُدّر %Ln صفًا إلى ‎%1‎.</numerusform>
            <numerusform>صُدّر %Ln صف إلى ‎%1‎.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export what moved the balance</source>
        <translation>تصدير ما غيّر الرصيد</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>الرصيد</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>What</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Export spending</source>
        <translation>تصدير الإنفاق</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>الإنفاق</translation>
    </message>
    <message>
        <source>Service ID</source>
        <translation>معرّف الخدمة</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>المُنفَق</translation>
    </message>
</context>
<context>
    <name>BalanceHistoryPanel</name>
    <message>
        <source>+%1 on %2</source>
        <translation>+%1 في %2</translation>
    </message>
    <message>
        <source>top-up %1</source>
        <translation>شحن %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n earlier</source>
        <translation>
            <numerusform>%1 و%n قبل ذلك</numerusform>
            <numerusform>%1 وواحد قبل ذلك</numerusform>
            <numerusform>%1 واثنان قبل ذلك</numerusform>
            <numerusform>%1 و%n قبل ذلك</numerusform>
            <numerusform>%1 و%n قبل ذلك</numerusform>
            <numerusform>%1 و%n قبل ذلك</numerusform>
        </translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>الرصيد</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>The line begins with the second check of the balance. Every check is kept.</source>
        <translation>يبدأ الخط عند الفحص الثاني للرصيد. تُحفظ كل الفحوص.</translation>
    </message>
    <message>
        <source>Fewer than two checks of the balance lie in this span. Every check is kept, and the line begins with the second one.</source>
        <translation>في هذه المدة أقل من فحصين للرصيد. تُحفظ كل الفحوص، ويبدأ الخط عند الفحص الثاني.</translation>
    </message>
    <message>
        <source>warn below %1</source>
        <translation>تنبيه دون %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln طلب</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبان</numerusform>
            <numerusform>%Ln طلبات</numerusform>
            <numerusform>%Ln طلبًا</numerusform>
            <numerusform>%Ln طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>money back %1</source>
        <translation>مستردّ %1</translation>
    </message>
    <message>
        <source>not explained %1</source>
        <translation>غير مفسَّر %1</translation>
    </message>
    <message>
        <source>not charged %1</source>
        <translation>لم يُخصم %1</translation>
    </message>
</context>
<context>
    <name>BalancePage</name>
    <message>
        <source>No account</source>
        <translation>لا يوجد حساب</translation>
    </message>
    <message>
        <source>Connect an account first; its balance and what it spends stand here then.</source>
        <translation>اربط حسابًا أولًا، فيظهر هنا رصيده وإنفاقه.</translation>
    </message>
    <message>
        <source>The balance of %1 is %2, below your warning of %3.</source>
        <translation>رصيد %1 هو %2، وهو دون حد التنبيه %3.</translation>
    </message>
    <message>
        <source>less than a day</source>
        <translation>أقل من يوم</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln day(s)</source>
        <translation>
            <numerusform>نحو %Ln يوم</numerusform>
            <numerusform>نحو يوم واحد</numerusform>
            <numerusform>نحو يومين</numerusform>
            <numerusform>نحو %Ln أيام</numerusform>
            <numerusform>نحو %Ln يومًا</numerusform>
            <numerusform>نحو %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The balance of %1 lasts for %2 at this rate; your warning is at %Ln day(s).</source>
        <translation>
            <numerusform>يكفي رصيد %1 لمدة %2 بهذا المعدّل؛ وحد التنبيه عندك %Ln يوم.</numerusform>
            <numerusform>يكفي رصيد %1 لمدة %2 بهذا المعدّل؛ وحد التنبيه عندك يوم واحد.</numerusform>
            <numerusform>يكفي رصيد %1 لمدة %2 بهذا المعدّل؛ وحد التنبيه عندك يومان.</numerusform>
            <numerusform>يكفي رصيد %1 لمدة %2 بهذا المعدّل؛ وحد التنبيه عندك %Ln أيام.</numerusform>
            <numerusform>يكفي رصيد %1 لمدة %2 بهذا المعدّل؛ وحد التنبيه عندك %Ln يومًا.</numerusform>
            <numerusform>يكفي رصيد %1 لمدة %2 بهذا المعدّل؛ وحد التنبيه عندك %Ln يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Below your warning of %1</source>
        <translation>دون حد التنبيه %1</translation>
    </message>
    <message>
        <source>The last check failed. %1</source>
        <translation>فشل آخر فحص. %1</translation>
    </message>
    <message numerus="yes">
        <source>Less than your warning of %Ln day(s)</source>
        <translation>
            <numerusform>أقل من حد التنبيه: %Ln يوم</numerusform>
            <numerusform>أقل من حد التنبيه: يوم واحد</numerusform>
            <numerusform>أقل من حد التنبيه: يومان</numerusform>
            <numerusform>أقل من حد التنبيه: %Ln أيام</numerusform>
            <numerusform>أقل من حد التنبيه: %Ln يومًا</numerusform>
            <numerusform>أقل من حد التنبيه: %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln طلب</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبان</numerusform>
            <numerusform>%Ln طلبات</numerusform>
            <numerusform>%Ln طلبًا</numerusform>
            <numerusform>%Ln طلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 by %2; %3 a day over %Ln day(s), less what came back</source>
        <extracomment>What was spent, by how many orders, what that makes a day, over how many days</extracomment>
        <translation>
            <numerusform>%1 (%2)؛ %3 يوميًا خلال %Ln يوم، بعد حسم ما استُردّ</numerusform>
            <numerusform>%1 (%2)؛ %3 يوميًا خلال يوم واحد، بعد حسم ما استُردّ</numerusform>
            <numerusform>%1 (%2)؛ %3 يوميًا خلال يومين، بعد حسم ما استُردّ</numerusform>
            <numerusform>%1 (%2)؛ %3 يوميًا خلال %Ln أيام، بعد حسم ما استُردّ</numerusform>
            <numerusform>%1 (%2)؛ %3 يوميًا خلال %Ln يومًا، بعد حسم ما استُردّ</numerusform>
            <numerusform>%1 (%2)؛ %3 يوميًا خلال %Ln يوم، بعد حسم ما استُردّ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BalanceRange</name>
    <message>
        <source>24 hours</source>
        <translation>24 ساعة</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 أيام</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 يومًا</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 يومًا</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>هذا الشهر</translation>
    </message>
    <message>
        <source>all time</source>
        <translation>كل المدة</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Two days, the first and the last of a span</extracomment>
        <translation>من %1 إلى %2</translation>
    </message>
</context>
<context>
    <name>BalanceRangeBar</name>
    <message>
        <source>Span</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 س</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 ي</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 ي</translation>
    </message>
    <message>
        <source>90 d</source>
        <translation>90 ي</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>هذا الشهر</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>التواريخ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>إلى</translation>
    </message>
</context>
<context>
    <name>BalanceWarning</name>
    <message>
        <source>Write an amount such as %1 or %2.</source>
        <translation>اكتب مبلغًا مثل %1 أو %2.</translation>
    </message>
    <message>
        <source>The amount cannot be below zero.</source>
        <translation>لا يمكن أن يكون المبلغ دون الصفر.</translation>
    </message>
    <message>
        <source>Write a number of days such as 7.</source>
        <translation>اكتب عدد أيام مثل 7.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln day(s).</source>
        <translation>
            <numerusform>%Ln يوم على الأكثر.</numerusform>
            <numerusform>يوم واحد على الأكثر.</numerusform>
            <numerusform>يومان على الأكثر.</numerusform>
            <numerusform>%Ln أيام على الأكثر.</numerusform>
            <numerusform>%Ln يومًا على الأكثر.</numerusform>
            <numerusform>%Ln يوم على الأكثر.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BalanceWarningPanel</name>
    <message>
        <source>Warn below</source>
        <translation>نبّه دون</translation>
    </message>
    <message>
        <source>Warn when it lasts less than</source>
        <translation>نبّه إن كان يكفي أقل من</translation>
    </message>
    <message>
        <source>Low balance</source>
        <translation>رصيد منخفض</translation>
    </message>
    <message>
        <source>Said once, and marked until it is topped up.</source>
        <translation>يُذكر مرة واحدة، ويبقى مميَّزًا حتى يُشحن الرصيد.</translation>
    </message>
    <message>
        <source>No warning</source>
        <translation>بلا تنبيه</translation>
    </message>
    <message>
        <source>days</source>
        <translation>أيام</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close message</source>
        <translation>أغلق الرسالة</translation>
    </message>
</context>
<context>
    <name>BatchStrip</name>
    <message>
        <source>Stop</source>
        <translation>أوقف</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>ما يجري الآن</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 من %3</translation>
    </message>
</context>
<context>
    <name>BellButton</name>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>لا جديد</translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln new</source>
        <translation>
            <numerusform>أكثر من %Ln حدث جديد</numerusform>
            <numerusform>أكثر من حدث جديد</numerusform>
            <numerusform>أكثر من حدثين جديدين</numerusform>
            <numerusform>أكثر من %Ln أحداث جديدة</numerusform>
            <numerusform>أكثر من %Ln حدثًا جديدًا</numerusform>
            <numerusform>أكثر من %Ln حدث جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln حدث جديد</numerusform>
            <numerusform>حدث جديد</numerusform>
            <numerusform>حدثان جديدان</numerusform>
            <numerusform>%Ln أحداث جديدة</numerusform>
            <numerusform>%Ln حدثًا جديدًا</numerusform>
            <numerusform>%Ln حدث جديد</numerusform>
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
        <translation>الطلب %1 قيد التنفيذ لهذا الرابط</translation>
    </message>
    <message>
        <source>An order for this link may have been placed already</source>
        <translation>ربما قُدّم طلب لهذا الرابط من قبل</translation>
    </message>
    <message>
        <source>An order for this link is being sent</source>
        <translation>يُرسَل الآن طلب لهذا الرابط</translation>
    </message>
    <message>
        <source>Same as line %1</source>
        <translation>مثل السطر %1</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Other fields</source>
        <translation>حقول أخرى</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln سطر</numerusform>
            <numerusform>سطر واحد</numerusform>
            <numerusform>سطران</numerusform>
            <numerusform>%Ln أسطر</numerusform>
            <numerusform>%Ln سطرًا</numerusform>
            <numerusform>%Ln سطر</numerusform>
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
        <translation>%1 لكل منشور</translation>
    </message>
</context>
<context>
    <name>BulkFiles</name>
    <message>
        <source>Open a list of orders</source>
        <translation>فتح قائمة طلبات</translation>
    </message>
    <message>
        <source>Lists of orders (*.csv *.tsv *.txt)</source>
        <translation>قوائم طلبات (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>تعذّرت كتابة ‎%1‎: %2</translation>
    </message>
</context>
<context>
    <name>BulkHead</name>
    <message>
        <source>Open file…</source>
        <translation>افتح ملفًا…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>ألصق</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>امسح القائمة</translation>
    </message>
    <message>
        <source>Bulk order</source>
        <translation>طلب جماعي</translation>
    </message>
    <message>
        <source>Close bulk order</source>
        <translation>أغلق الطلب الجماعي</translation>
    </message>
    <message>
        <source>List</source>
        <translation>القائمة</translation>
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
        <translation>افحص الأسطر</translation>
    </message>
    <message>
        <source>Many orders at once</source>
        <translation>طلبات كثيرة دفعة واحدة</translation>
    </message>
    <message>
        <source>Drop a file here, open one, paste from a spreadsheet, or type: service | link | quantity, one order a line. A first line that names the columns as the API&apos;s parameters allows every type of order.</source>
        <translation>أفلت ملفًا هنا، أو افتح ملفًا، أو ألصق من جدول بيانات، أو اكتب: الخدمة | الرابط | الكمية، طلبًا في كل سطر. وإن سمّى السطر الأول الأعمدة بأسماء معاملات API أمكن تقديم الطلبات بكل أنواعها.</translation>
    </message>
    <message>
        <source>Lines to order</source>
        <translation>الأسطر المراد طلبها</translation>
    </message>
    <message>
        <source>Write or paste lines first.</source>
        <translation>اكتب أسطرًا أو ألصقها أولًا.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>Download a template…</source>
        <translation>نزّل قالبًا…</translation>
    </message>
    <message>
        <source>Earlier lists</source>
        <translation>القوائم السابقة</translation>
    </message>
</context>
<context>
    <name>BulkLine</name>
    <message>
        <source>“%1” is not for services of the type %2: empty it.</source>
        <translation>لا يصلح «%1» لخدمات النوع %2: أفرغه.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>‏«%1» ناقص.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A field&apos;s name, then what is wrong with its content: &quot;Quantity: Order at least 100 for this service.&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The service&apos;s ID is missing.</source>
        <translation>معرّف الخدمة ناقص.</translation>
    </message>
    <message>
        <source>Service %1 is not in this catalog.</source>
        <translation>الخدمة %1 ليست في هذا الكتالوج.</translation>
    </message>
    <message>
        <source>This service is no longer in the catalog.</source>
        <translation>لم تعد هذه الخدمة في الكتالوج.</translation>
    </message>
</context>
<context>
    <name>BulkLineEditor</name>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Close line</source>
        <translation>أغلق السطر</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>السطر %1</translation>
    </message>
    <message>
        <source>Leave out: %1</source>
        <translation>استبعد: %1</translation>
    </message>
</context>
<context>
    <name>BulkOrders</name>
    <message>
        <source>Bulk order</source>
        <translation>طلب جماعي</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how far a list came, and how long it takes</comment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%1. It is paused: %Ln line(s) wait.</source>
        <translation>
            <numerusform>‏%1. متوقفة مؤقتًا: ينتظر %Ln سطر.</numerusform>
            <numerusform>‏%1. متوقفة مؤقتًا: ينتظر سطر واحد.</numerusform>
            <numerusform>‏%1. متوقفة مؤقتًا: ينتظر سطران.</numerusform>
            <numerusform>‏%1. متوقفة مؤقتًا: ينتظر %Ln أسطر.</numerusform>
            <numerusform>‏%1. متوقفة مؤقتًا: ينتظر %Ln سطرًا.</numerusform>
            <numerusform>‏%1. متوقفة مؤقتًا: ينتظر %Ln سطر.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. It is paused: %2</source>
        <translation>‏%1. متوقفة مؤقتًا: %2</translation>
    </message>
    <message>
        <source>%1. It stopped by itself: %2</source>
        <translation>‏%1. توقفت من تلقاء نفسها: %2</translation>
    </message>
    <message>
        <source>%1. It came to its end.</source>
        <translation>‏%1. وصلت إلى نهايتها.</translation>
    </message>
    <message numerus="yes">
        <source>A bulk order of %Ln line(s) is prepared and not placed.</source>
        <translation>
            <numerusform>هناك طلب جماعي من %Ln سطر جاهز ولم يُقدَّم.</numerusform>
            <numerusform>هناك طلب جماعي من سطر واحد جاهز ولم يُقدَّم.</numerusform>
            <numerusform>هناك طلب جماعي من سطرين جاهز ولم يُقدَّم.</numerusform>
            <numerusform>هناك طلب جماعي من %Ln أسطر جاهز ولم يُقدَّم.</numerusform>
            <numerusform>هناك طلب جماعي من %Ln سطرًا جاهز ولم يُقدَّم.</numerusform>
            <numerusform>هناك طلب جماعي من %Ln سطر جاهز ولم يُقدَّم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>أظهر</translation>
    </message>
</context>
<context>
    <name>BulkPatience</name>
    <message numerus="yes">
        <source>Something is wrong at the provider: %n line(s) in a row may or may not have been placed. Look there before you go on.</source>
        <translation>
            <numerusform>ثمة خلل لدى المزوّد: %n سطر على التوالي ربما قُدّمت وربما لا. تحقّق هناك قبل أن تتابع.</numerusform>
            <numerusform>ثمة خلل لدى المزوّد: سطر واحد ربما قُدّم وربما لا. تحقّق هناك قبل أن تتابع.</numerusform>
            <numerusform>ثمة خلل لدى المزوّد: سطران على التوالي ربما قُدّما وربما لا. تحقّق هناك قبل أن تتابع.</numerusform>
            <numerusform>ثمة خلل لدى المزوّد: %n أسطر على التوالي ربما قُدّمت وربما لا. تحقّق هناك قبل أن تتابع.</numerusform>
            <numerusform>ثمة خلل لدى المزوّد: %n سطرًا على التوالي ربما قُدّمت وربما لا. تحقّق هناك قبل أن تتابع.</numerusform>
            <numerusform>ثمة خلل لدى المزوّد: %n سطر على التوالي ربما قُدّمت وربما لا. تحقّق هناك قبل أن تتابع.</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider does not accept the API key. %1</source>
        <translation>لا يقبل المزوّد مفتاح API. %1</translation>
    </message>
    <message>
        <source>The balance does not suffice for this line. %1</source>
        <translation>لا يكفي الرصيد لهذا السطر. %1</translation>
    </message>
    <message>
        <source>The provider keeps asking to wait. %1</source>
        <translation>ما زال المزوّد يطلب الانتظار. %1</translation>
    </message>
    <message>
        <source>The provider cannot be reached. %1</source>
        <translation>لا يمكن الوصول إلى المزوّد. %1</translation>
    </message>
</context>
<context>
    <name>BulkPlacer</name>
    <message>
        <source>The program ended while this list was being placed.</source>
        <translation>انتهى البرنامج أثناء تقديم هذه القائمة.</translation>
    </message>
    <message>
        <source>The list was paused before this line was sent.</source>
        <translation>أُوقفت القائمة مؤقتًا قبل إرسال هذا السطر.</translation>
    </message>
    <message>
        <source>The provider took this line as order %1, but that cannot be written down: %2</source>
        <translation>قبل المزوّد هذا السطر طلبًا برقم %1، لكن تعذّر تدوين ذلك: %2</translation>
    </message>
    <message>
        <source>The ledger cannot be read or written, and nothing is sent that is not written down: %1</source>
        <translation>تعذّرت قراءة الدفتر أو الكتابة فيه، ولا يُرسَل شيء لم يُدوَّن: %1</translation>
    </message>
</context>
<context>
    <name>BulkPreview</name>
    <message>
        <source>Which lines are shown</source>
        <translation>الأسطر المعروضة</translation>
    </message>
    <message>
        <source>Remove faulty</source>
        <translation>أزِل المعيب</translation>
    </message>
    <message>
        <source>Export faulty…</source>
        <translation>صدّر المعيب…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Already running</source>
        <translation>قيد التنفيذ من قبل</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>مكرّر</translation>
    </message>
    <message>
        <source>Faulty</source>
        <translation>معيب</translation>
    </message>
    <message>
        <source>Export the faulty lines</source>
        <translation>تصدير الأسطر المعيبة</translation>
    </message>
    <message>
        <source>faulty-lines.csv</source>
        <translation>faulty-lines.csv</translation>
    </message>
    <message>
        <source>No line is faulty.</source>
        <translation>لا سطر معيبًا.</translation>
    </message>
</context>
<context>
    <name>BulkPreviewFoot</name>
    <message numerus="yes">
        <source>Place %Ln order(s) for %1? That takes %2, at %3.</source>
        <translation>
            <numerusform>أتريد تقديم %Ln طلب بتكلفة %1؟ يستغرق ذلك %2، بمعدّل %3.</numerusform>
            <numerusform>أتريد تقديم طلب واحد بتكلفة %1؟ يستغرق ذلك %2، بمعدّل %3.</numerusform>
            <numerusform>أتريد تقديم طلبين بتكلفة %1؟ يستغرق ذلك %2، بمعدّل %3.</numerusform>
            <numerusform>أتريد تقديم %Ln طلبات بتكلفة %1؟ يستغرق ذلك %2، بمعدّل %3.</numerusform>
            <numerusform>أتريد تقديم %Ln طلبًا بتكلفة %1؟ يستغرق ذلك %2، بمعدّل %3.</numerusform>
            <numerusform>أتريد تقديم %Ln طلب بتكلفة %1؟ يستغرق ذلك %2، بمعدّل %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 It is more than your balance of %2: placing will stop where the money ends.</source>
        <translation>%1 هذا أكثر من رصيدك %2: سيتوقف التقديم عند نفاد المال.</translation>
    </message>
    <message numerus="yes">
        <source>Place the %Ln that are already running too</source>
        <translation>
            <numerusform>قدّم أيضًا الأسطر (%Ln) التي طلباتها قيد التنفيذ</numerusform>
            <numerusform>قدّم أيضًا السطر (%Ln) الذي طلبه قيد التنفيذ</numerusform>
            <numerusform>قدّم أيضًا السطرين (%Ln) اللذين طلباهما قيد التنفيذ</numerusform>
            <numerusform>قدّم أيضًا الأسطر (%Ln) التي طلباتها قيد التنفيذ</numerusform>
            <numerusform>قدّم أيضًا الأسطر (%Ln) التي طلباتها قيد التنفيذ</numerusform>
            <numerusform>قدّم أيضًا الأسطر (%Ln) التي طلباتها قيد التنفيذ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Place the %Ln that are repeated too</source>
        <translation>
            <numerusform>قدّم أيضًا الأسطر المكرّرة (%Ln)</numerusform>
            <numerusform>قدّم أيضًا السطر المكرّر (%Ln)</numerusform>
            <numerusform>قدّم أيضًا السطرين المكرّرين (%Ln)</numerusform>
            <numerusform>قدّم أيضًا الأسطر المكرّرة (%Ln)</numerusform>
            <numerusform>قدّم أيضًا الأسطر المكرّرة (%Ln)</numerusform>
            <numerusform>قدّم أيضًا الأسطر المكرّرة (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Place the %Ln that are repeated or already running too</source>
        <translation>
            <numerusform>قدّم أيضًا الأسطر (%Ln) المكرّرة أو التي طلباتها قيد التنفيذ</numerusform>
            <numerusform>قدّم أيضًا السطر (%Ln) المكرّر أو الذي طلبه قيد التنفيذ</numerusform>
            <numerusform>قدّم أيضًا السطرين (%Ln) المكرّرين أو اللذين طلباهما قيد التنفيذ</numerusform>
            <numerusform>قدّم أيضًا الأسطر (%Ln) المكرّرة أو التي طلباتها قيد التنفيذ</numerusform>
            <numerusform>قدّم أيضًا الأسطر (%Ln) المكرّرة أو التي طلباتها قيد التنفيذ</numerusform>
            <numerusform>قدّم أيضًا الأسطر (%Ln) المكرّرة أو التي طلباتها قيد التنفيذ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nothing to place yet</source>
        <translation>لا شيء لتقديمه بعد</translation>
    </message>
    <message numerus="yes">
        <source>Place %Ln order(s)</source>
        <translation>
            <numerusform>قدّم %Ln طلب</numerusform>
            <numerusform>قدّم طلبًا واحدًا</numerusform>
            <numerusform>قدّم طلبين</numerusform>
            <numerusform>قدّم %Ln طلبات</numerusform>
            <numerusform>قدّم %Ln طلبًا</numerusform>
            <numerusform>قدّم %Ln طلب</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkReader</name>
    <message>
        <source>This is not a file.</source>
        <translation>ليس هذا ملفًا.</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1</source>
        <translation>تعذّر فتح الملف: %1</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>تعذّرت قراءة الملف: %1</translation>
    </message>
</context>
<context>
    <name>BulkResult</name>
    <message>
        <source>Not placed: the list was stopped</source>
        <translation>لم يُقدَّم: أُوقفت القائمة</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>May have been placed</source>
        <translation>ربما قُدّم</translation>
    </message>
    <message>
        <source>%1; the order was deleted since</source>
        <translation>‏%1؛ حُذف الطلب بعد ذلك</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Order ID</source>
        <translation>معرّف الطلب</translation>
    </message>
</context>
<context>
    <name>BulkResultModel</name>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Order ID</source>
        <translation>معرّف الطلب</translation>
    </message>
</context>
<context>
    <name>BulkRun</name>
    <message>
        <source>Which lines are shown</source>
        <translation>الأسطر المعروضة</translation>
    </message>
    <message>
        <source>Try the failed ones again</source>
        <translation>أعد محاولة الفاشلة</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>قُدّم</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>لم يُقدَّم</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>صدّر…</translation>
    </message>
    <message>
        <source>No line has failed.</source>
        <translation>لم يفشل أي سطر.</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln order(s) again that were refused or never sent, for %1?</source>
        <translation>
            <numerusform>أتريد أن يُرسَل مجددًا %Ln طلب مما رُفض أو لم يُرسَل قط، بتكلفة %1؟</numerusform>
            <numerusform>أتريد أن يُرسَل مجددًا طلب واحد مما رُفض أو لم يُرسَل قط، بتكلفة %1؟</numerusform>
            <numerusform>أتريد أن يُرسَل مجددًا طلبان مما رُفض أو لم يُرسَل قط، بتكلفة %1؟</numerusform>
            <numerusform>أتريد أن يُرسَل مجددًا %Ln طلبات مما رُفض أو لم يُرسَل قط، بتكلفة %1؟</numerusform>
            <numerusform>أتريد أن يُرسَل مجددًا %Ln طلبًا مما رُفض أو لم يُرسَل قط، بتكلفة %1؟</numerusform>
            <numerusform>أتريد أن يُرسَل مجددًا %Ln طلب مما رُفض أو لم يُرسَل قط، بتكلفة %1؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln again</source>
        <translation>
            <numerusform>أرسل %Ln مجددًا</numerusform>
            <numerusform>أرسل واحدًا مجددًا</numerusform>
            <numerusform>أرسل اثنين مجددًا</numerusform>
            <numerusform>أرسل %Ln مجددًا</numerusform>
            <numerusform>أرسل %Ln مجددًا</numerusform>
            <numerusform>أرسل %Ln مجددًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the results</source>
        <translation>تصدير النتائج</translation>
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
        <translation>أوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>أوقف</translation>
    </message>
    <message>
        <source>New bulk order</source>
        <translation>طلب جماعي جديد</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>Lines done</source>
        <translation>الأسطر المنجزة</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Waiting for the provider; it goes on by itself · safe to close</source>
        <translation>بانتظار المزوّد؛ ويُتابَع العمل تلقائيًا · الإغلاق آمن</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استأنف</translation>
    </message>
    <message>
        <source>%1 · %2 · safe to close</source>
        <translation>‏%1 · %2 · الإغلاق آمن</translation>
    </message>
    <message numerus="yes">
        <source>Paused · %Ln line(s) wait · safe to close</source>
        <translation>
            <numerusform>متوقفة مؤقتًا · ينتظر %Ln سطر · الإغلاق آمن</numerusform>
            <numerusform>متوقفة مؤقتًا · ينتظر سطر واحد · الإغلاق آمن</numerusform>
            <numerusform>متوقفة مؤقتًا · ينتظر سطران · الإغلاق آمن</numerusform>
            <numerusform>متوقفة مؤقتًا · ينتظر %Ln أسطر · الإغلاق آمن</numerusform>
            <numerusform>متوقفة مؤقتًا · ينتظر %Ln سطرًا · الإغلاق آمن</numerusform>
            <numerusform>متوقفة مؤقتًا · ينتظر %Ln سطر · الإغلاق آمن</numerusform>
        </translation>
    </message>
    <message>
        <source>It is paused: %1</source>
        <translation>متوقفة مؤقتًا: %1</translation>
    </message>
    <message>
        <source>It stopped by itself at line %1: %2</source>
        <translation>توقفت من تلقاء نفسها عند السطر %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Stopped · %Ln line(s) were never sent</source>
        <translation>
            <numerusform>أُوقفت · %Ln سطر بلا إرسال</numerusform>
            <numerusform>أُوقفت · سطر واحد بلا إرسال</numerusform>
            <numerusform>أُوقفت · سطران بلا إرسال</numerusform>
            <numerusform>أُوقفت · %Ln أسطر بلا إرسال</numerusform>
            <numerusform>أُوقفت · %Ln سطرًا بلا إرسال</numerusform>
            <numerusform>أُوقفت · %Ln سطر بلا إرسال</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: every order was placed.</source>
        <translation>انتهى: قُدّمت كل الطلبات.</translation>
    </message>
    <message>
        <source>Done. What is unconfirmed may have been placed: look into it in Orders before anything is sent again.</source>
        <translation>انتهى. ما هو غير مؤكد ربما قُدّم: تحقّق منه في «الطلبات» قبل إرسال أي شيء مجددًا.</translation>
    </message>
    <message>
        <source>Done. The provider&apos;s words stand beside each line that was not placed.</source>
        <translation>انتهى. تجد كلام المزوّد بجانب كل سطر لم يُقدَّم.</translation>
    </message>
</context>
<context>
    <name>BulkSheet</name>
    <message>
        <source>Bulk order</source>
        <translation>طلب جماعي</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>كُتب ‎%1‎.</translation>
    </message>
    <message>
        <source>Save a template</source>
        <translation>حفظ قالب</translation>
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
            <numerusform>نعم، قدّم %Ln طلب</numerusform>
            <numerusform>نعم، قدّم طلبًا واحدًا</numerusform>
            <numerusform>نعم، قدّم طلبين</numerusform>
            <numerusform>نعم، قدّم %Ln طلبات</numerusform>
            <numerusform>نعم، قدّم %Ln طلبًا</numerusform>
            <numerusform>نعم، قدّم %Ln طلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop for good? %Ln line(s) will not be placed; what was placed stays placed.</source>
        <translation>
            <numerusform>أتريد الإيقاف نهائيًا؟ يبقى %Ln سطر بلا تقديم، وما قُدّم يبقى مُقدَّمًا.</numerusform>
            <numerusform>أتريد الإيقاف نهائيًا؟ يبقى سطر واحد بلا تقديم، وما قُدّم يبقى مُقدَّمًا.</numerusform>
            <numerusform>أتريد الإيقاف نهائيًا؟ يبقى سطران بلا تقديم، وما قُدّم يبقى مُقدَّمًا.</numerusform>
            <numerusform>أتريد الإيقاف نهائيًا؟ يبقى %Ln أسطر بلا تقديم، وما قُدّم يبقى مُقدَّمًا.</numerusform>
            <numerusform>أتريد الإيقاف نهائيًا؟ يبقى %Ln سطرًا بلا تقديم، وما قُدّم يبقى مُقدَّمًا.</numerusform>
            <numerusform>أتريد الإيقاف نهائيًا؟ يبقى %Ln سطر بلا تقديم، وما قُدّم يبقى مُقدَّمًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop the list</source>
        <translation>أوقف القائمة</translation>
    </message>
    <message>
        <source>The list could not be written down, so nothing of it was sent: %1</source>
        <translation>تعذّر تدوين القائمة، فلم يُرسَل منها شيء: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln سطر</numerusform>
            <numerusform>سطر واحد</numerusform>
            <numerusform>سطران</numerusform>
            <numerusform>%Ln أسطر</numerusform>
            <numerusform>%Ln سطرًا</numerusform>
            <numerusform>%Ln سطر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) left</source>
        <translation>
            <numerusform>بقي %Ln سطر</numerusform>
            <numerusform>بقي سطر واحد</numerusform>
            <numerusform>بقي سطران</numerusform>
            <numerusform>بقي %Ln أسطر</numerusform>
            <numerusform>بقي %Ln سطرًا</numerusform>
            <numerusform>بقي %Ln سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>New bulk order</source>
        <translation>طلب جماعي جديد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln طلب</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبان</numerusform>
            <numerusform>%Ln طلبات</numerusform>
            <numerusform>%Ln طلبًا</numerusform>
            <numerusform>%Ln طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>The lines are checked as soon as the catalog is there.</source>
        <translation>تُفحص الأسطر حالما يتوفر الكتالوج.</translation>
    </message>
    <message numerus="yes">
        <source>Quit Orderdeck? %Ln prepared line(s) that are not placed would be lost.</source>
        <translation>
            <numerusform>أتريد إنهاء Orderdeck؟ سيضيع %Ln سطر من الأسطر الجاهزة التي لم تُقدَّم.</numerusform>
            <numerusform>أتريد إنهاء Orderdeck؟ سيضيع سطر واحد من الأسطر الجاهزة التي لم تُقدَّم.</numerusform>
            <numerusform>أتريد إنهاء Orderdeck؟ سيضيع سطران من الأسطر الجاهزة التي لم تُقدَّم.</numerusform>
            <numerusform>أتريد إنهاء Orderdeck؟ سيضيع %Ln أسطر من الأسطر الجاهزة التي لم تُقدَّم.</numerusform>
            <numerusform>أتريد إنهاء Orderdeck؟ سيضيع %Ln سطرًا من الأسطر الجاهزة التي لم تُقدَّم.</numerusform>
            <numerusform>أتريد إنهاء Orderdeck؟ سيضيع %Ln سطر من الأسطر الجاهزة التي لم تُقدَّم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>أنهِ</translation>
    </message>
    <message>
        <source>There is no list on the clipboard: copy lines or a file first.</source>
        <translation>لا قائمة في الحافظة: انسخ أسطرًا أو ملفًا أولًا.</translation>
    </message>
    <message>
        <source>There are no lines in it.</source>
        <translation>لا أسطر فيها.</translation>
    </message>
    <message>
        <source>A list is being written down. Give this one again in a moment.</source>
        <translation>تُدوَّن الآن قائمة أخرى. أعد تقديم هذه بعد لحظات.</translation>
    </message>
    <message>
        <source>Pasted list</source>
        <translation>قائمة ملصقة</translation>
    </message>
    <message>
        <source>Another list is being placed. This one can be placed when it has come to its end.</source>
        <translation>تُقدَّم الآن قائمة أخرى. يمكن تقديم هذه حين تصل تلك إلى نهايتها.</translation>
    </message>
</context>
<context>
    <name>BulkTable</name>
    <message>
        <source>Lines</source>
        <translation>الأسطر</translation>
    </message>
    <message>
        <source>Edit the line…</source>
        <translation>حرّر السطر…</translation>
    </message>
    <message>
        <source>Remove the chosen lines</source>
        <translation>أزِل الأسطر المختارة</translation>
    </message>
</context>
<context>
    <name>BulkText</name>
    <message>
        <source>The number “%1,%2” is split by its comma, which stands between the columns too. Write it as %1%2, or in quotation marks.</source>
        <translation>قُسم العدد «%1,%2» عند فاصلته، وهي التي تفصل بين الأعمدة أيضًا. اكتبه %1%2 أو بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>The line has %1 columns, but only %2 are known. Where “%3” is part of a text, put the text in quotation marks; other columns need a header.</source>
        <translation>في السطر %1 من الأعمدة، والمعروف منها %2 فقط. حيث يكون «%3» جزءًا من نص، ضع النص بين علامتي اقتباس؛ أما الأعمدة الأخرى فتحتاج إلى عناوين.</translation>
    </message>
    <message>
        <source>service</source>
        <comment>the name of a column of service ids, as people write it</comment>
        <translation>خدمة</translation>
    </message>
    <message>
        <source>The first line names the columns, but none of them is called “service”.</source>
        <translation>يسمّي السطر الأول الأعمدة، لكن ليس بينها عمود باسم «service».</translation>
    </message>
    <message>
        <source>The column “%1” is there twice.</source>
        <translation>العمود «%1» مكرّر.</translation>
    </message>
    <message>
        <source>The line has only one column. Write it as: service | link | quantity</source>
        <translation>في السطر عمود واحد فقط. اكتبه هكذا: الخدمة | الرابط | الكمية</translation>
    </message>
    <message>
        <source>This is not a text file. A list is plain text or CSV.</source>
        <translation>ليس هذا ملفًا نصيًا. القائمة نص عادي أو CSV.</translation>
    </message>
    <message>
        <source>This is a spreadsheet or an archive, not text. Save it as CSV and open that file.</source>
        <translation>هذا جدول بيانات أو أرشيف وليس نصًا. احفظه بصيغة CSV وافتح ذلك الملف.</translation>
    </message>
    <message>
        <source>The list is larger than %1 MB. Split it into several lists.</source>
        <translation>حجم القائمة أكبر من %1 م.بايت. قسّمها إلى عدة قوائم.</translation>
    </message>
    <message>
        <source>The list has more than %1 lines. Split it into several lists.</source>
        <translation>عدد أسطر القائمة أكثر من %1. قسّمها إلى عدة قوائم.</translation>
    </message>
    <message>
        <source>There is no order in this list.</source>
        <translation>لا طلب في هذه القائمة.</translation>
    </message>
    <message>
        <source>ID of a service of the type %1</source>
        <translation>معرّف خدمة من النوع %1</translation>
    </message>
    <message>
        <source>The line is too long to be an order.</source>
        <translation>السطر أطول من أن يكون طلبًا.</translation>
    </message>
    <message>
        <source>The line holds NUL bytes or other signs that are no text. Type it again.</source>
        <translation>في السطر بايتات صفرية (NUL) أو رموز أخرى ليست نصًا. اكتبه من جديد.</translation>
    </message>
    <message>
        <source>The line holds letters in another encoding than the rest of the list. Type it again.</source>
        <translation>في السطر حروف بترميز غير ترميز بقية القائمة. اكتبه من جديد.</translation>
    </message>
    <message>
        <source>A quotation mark is opened here and never closed.</source>
        <translation>فُتحت هنا علامة اقتباس ولم تُغلق.</translation>
    </message>
</context>
<context>
    <name>BulkTotalsLabel</name>
    <message>
        <source>Charge</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>more than your balance of %1</source>
        <translation>أكثر من رصيدك %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>من %1</translation>
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
        <translation>بضع ثوانٍ</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s)</source>
        <translation>
            <numerusform>نحو %n ثانية</numerusform>
            <numerusform>نحو ثانية واحدة</numerusform>
            <numerusform>نحو ثانيتين</numerusform>
            <numerusform>نحو %n ثوانٍ</numerusform>
            <numerusform>نحو %n ثانية</numerusform>
            <numerusform>نحو %n ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>نحو %n دقيقة</numerusform>
            <numerusform>نحو دقيقة واحدة</numerusform>
            <numerusform>نحو دقيقتين</numerusform>
            <numerusform>نحو %n دقائق</numerusform>
            <numerusform>نحو %n دقيقة</numerusform>
            <numerusform>نحو %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>نحو %n ساعة</numerusform>
            <numerusform>نحو ساعة واحدة</numerusform>
            <numerusform>نحو ساعتين</numerusform>
            <numerusform>نحو %n ساعات</numerusform>
            <numerusform>نحو %n ساعة</numerusform>
            <numerusform>نحو %n ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>بقيت بضع ثوانٍ</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>بقي نحو %n ثانية</numerusform>
            <numerusform>بقي نحو ثانية واحدة</numerusform>
            <numerusform>بقي نحو ثانيتين</numerusform>
            <numerusform>بقي نحو %n ثوانٍ</numerusform>
            <numerusform>بقي نحو %n ثانية</numerusform>
            <numerusform>بقي نحو %n ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>بقي نحو %n دقيقة</numerusform>
            <numerusform>بقي نحو دقيقة واحدة</numerusform>
            <numerusform>بقي نحو دقيقتين</numerusform>
            <numerusform>بقي نحو %n دقائق</numerusform>
            <numerusform>بقي نحو %n دقيقة</numerusform>
            <numerusform>بقي نحو %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>بقي نحو %n ساعة</numerusform>
            <numerusform>بقي نحو ساعة واحدة</numerusform>
            <numerusform>بقي نحو ساعتين</numerusform>
            <numerusform>بقي نحو %n ساعات</numerusform>
            <numerusform>بقي نحو %n ساعة</numerusform>
            <numerusform>بقي نحو %n ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a minute as the provider allows</source>
        <translation>%1 في الدقيقة كما يسمح المزوّد</translation>
    </message>
    <message>
        <source>too large to be calculated</source>
        <translation>أكبر من أن تُحسب</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>Bulk order: %1 of %2 placed</source>
        <translation>الطلب الجماعي: قُدّم %1 من %2</translation>
    </message>
</context>
<context>
    <name>CatalogBrowser</name>
    <message>
        <source>Filters</source>
        <translation>المرشّحات</translation>
    </message>
    <message>
        <source>The catalog could not be refreshed. %1</source>
        <translation>تعذّر تحديث الكتالوج. %1</translation>
    </message>
    <message>
        <source>The catalog of %1 could not be refreshed. %2</source>
        <translation>تعذّر تحديث كتالوج %1. %2</translation>
    </message>
    <message>
        <source>The refresh was stopped. The catalog is as it was.</source>
        <translation>أُوقف التحديث. بقي الكتالوج كما كان.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>An account&apos;s name, then why it has no catalog</extracomment>
        <translation>‏%1: %2</translation>
    </message>
    <message>
        <source>No services are shown that could be exported.</source>
        <translation>لا خدمات معروضة لتصديرها.</translation>
    </message>
    <message>
        <source>The saved search “%1” is removed.</source>
        <translation>أُزيل البحث المحفوظ «%1».</translation>
    </message>
</context>
<context>
    <name>CatalogCells</name>
    <message>
        <source>Lowest rate of these for %1</source>
        <extracomment>%1 is a kind of services: &quot;Instagram · Followers&quot;.</extracomment>
        <translation>أدنى سعر بين خدمات %1</translation>
    </message>
    <message>
        <source>No limit given</source>
        <translation>لم يُذكر حد</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>مفضّلة</translation>
    </message>
    <message>
        <source>Not a favourite</source>
        <translation>ليست مفضّلة</translation>
    </message>
    <message>
        <source>Refill offered</source>
        <translation>مع تعويض</translation>
    </message>
    <message>
        <source>No refill</source>
        <translation>بلا تعويض</translation>
    </message>
    <message>
        <source>Cancel offered</source>
        <translation>مع إلغاء</translation>
    </message>
    <message>
        <source>No cancel</source>
        <translation>بلا إلغاء</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>أدنى سعر</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Rate per 1000</source>
        <translation>السعر لكل 1000</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>الأدنى</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>الأقصى</translation>
    </message>
    <message>
        <source>Refill</source>
        <translation>التعويض</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>الإلغاء</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>My price</source>
        <translation>سعري</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>Finishes in</source>
        <translation>تنتهي خلال</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>المُسلَّم</translation>
    </message>
    <message>
        <source>Finishes in, minutes</source>
        <translation>تنتهي خلال، بالدقائق</translation>
    </message>
    <message>
        <source>Delivered, %</source>
        <translation>المُسلَّم، ٪</translation>
    </message>
</context>
<context>
    <name>CatalogChangeText</name>
    <message>
        <source>New</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>اختفت</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>عادت</translation>
    </message>
    <message>
        <source>Dearer</source>
        <translation>أغلى</translation>
    </message>
    <message>
        <source>+%1%</source>
        <translation>‎+%1٪</translation>
    </message>
    <message>
        <source>Cheaper</source>
        <translation>أرخص</translation>
    </message>
    <message>
        <source>−%1%</source>
        <translation>‎−%1٪</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>الحدود</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>تغيّر الاسم</translation>
    </message>
    <message>
        <source>Refill added</source>
        <translation>أُضيف التعويض</translation>
    </message>
    <message>
        <source>Refill ended</source>
        <translation>أُزيل التعويض</translation>
    </message>
    <message>
        <source>Cancel added</source>
        <translation>أُضيف الإلغاء</translation>
    </message>
    <message>
        <source>Cancel ended</source>
        <translation>أُزيل الإلغاء</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>قبل %1 د</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>قبل %1 س</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <translation>قبل %1 ي</translation>
    </message>
    <message>
        <source>The rate rose from %1 to %2, %3.</source>
        <translation>ارتفع السعر من %1 إلى %2، %3.</translation>
    </message>
    <message>
        <source>The rate fell from %1 to %2, %3.</source>
        <translation>انخفض السعر من %1 إلى %2، %3.</translation>
    </message>
    <message>
        <source>The rate rose by %1%, from %2 to %3, %4.</source>
        <translation>ارتفع السعر بنسبة %1٪، من %2 إلى %3، %4.</translation>
    </message>
    <message>
        <source>The rate fell by %1%, from %2 to %3, %4.</source>
        <translation>انخفض السعر بنسبة %1٪، من %2 إلى %3، %4.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>New in the catalog, %1.</source>
        <translation>جديدة في الكتالوج، %1.</translation>
    </message>
    <message>
        <source>Gone from the catalog, %1.</source>
        <translation>اختفت من الكتالوج، %1.</translation>
    </message>
    <message>
        <source>Back in the catalog, %1.</source>
        <translation>عادت إلى الكتالوج، %1.</translation>
    </message>
    <message>
        <source>The limits went from %1 to %2, %3.</source>
        <translation>تغيّرت الحدود من %1 إلى %2، %3.</translation>
    </message>
    <message>
        <source>The name was “%1” and became “%2”, %3.</source>
        <translation>كان الاسم «%1» وأصبح «%2»، %3.</translation>
    </message>
    <message>
        <source>Refill has been offered since %1.</source>
        <translation>التعويض متاح منذ %1.</translation>
    </message>
    <message>
        <source>Refill is no longer offered; it ended %1.</source>
        <translation>لم يعد التعويض متاحًا؛ انتهى %1.</translation>
    </message>
    <message>
        <source>Cancel has been offered since %1.</source>
        <translation>الإلغاء متاح منذ %1.</translation>
    </message>
    <message>
        <source>Cancel is no longer offered; it ended %1.</source>
        <translation>لم يعد الإلغاء متاحًا؛ انتهى %1.</translation>
    </message>
    <message>
        <source>The type was “%1” and became “%2”, %3.</source>
        <translation>كان النوع «%1» وأصبح «%2»، %3.</translation>
    </message>
</context>
<context>
    <name>CatalogChoice</name>
    <message>
        <source>CATALOG OF</source>
        <extracomment>In front of a choice: the current account, or all accounts</extracomment>
        <translation>كتالوج</translation>
    </message>
    <message>
        <source>Catalog of</source>
        <translation>كتالوج</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>كل الحسابات</translation>
    </message>
    <message>
        <source>The current account or all accounts</source>
        <translation>الحساب الحالي أو كل الحسابات</translation>
    </message>
</context>
<context>
    <name>CatalogFacetsModel</name>
    <message>
        <source>Refill</source>
        <translation>التعويض</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>الإلغاء</translation>
    </message>
    <message>
        <source>Drip-feed</source>
        <translation>التسليم التدريجي</translation>
    </message>
    <message>
        <source>Dearer</source>
        <translation>أغلى</translation>
    </message>
    <message>
        <source>Cheaper</source>
        <translation>أرخص</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>اختفت</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>عادت</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>الحدود</translation>
    </message>
    <message>
        <source>Changed limits</source>
        <translation>تغيّرت الحدود</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Changed name</source>
        <translation>تغيّر الاسم</translation>
    </message>
    <message>
        <source>Changed refill</source>
        <translation>تغيّر التعويض</translation>
    </message>
    <message>
        <source>Changed cancel</source>
        <translation>تغيّر الإلغاء</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Changed type</source>
        <translation>تغيّر النوع</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>المزايا</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>الفئات</translation>
    </message>
    <message>
        <source>Changed in 7 days</source>
        <translation>تغيّر في 7 أيام</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>الأنواع</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>عمليات البحث المحفوظة</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>كل الفئات</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>المفضّلة</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>احفظ هذا البحث…</translation>
    </message>
    <message>
        <source>An account that is not shown</source>
        <translation>حساب غير معروض</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n service(s)</source>
        <extracomment>A facet and how many services it has, for screen readers.</extracomment>
        <translation>
            <numerusform>‏%1، %n خدمة</numerusform>
            <numerusform>‏%1، خدمة واحدة</numerusform>
            <numerusform>‏%1، خدمتان</numerusform>
            <numerusform>‏%1، %n خدمات</numerusform>
            <numerusform>‏%1، %n خدمة</numerusform>
            <numerusform>‏%1، %n خدمة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CatalogKind</name>
    <message>
        <source>Website</source>
        <translation>موقع ويب</translation>
    </message>
    <message>
        <source>%1 (package)</source>
        <extracomment>%1 is a kind of services (&quot;Instagram · Followers&quot;) that are sold as packages.</extracomment>
        <translation>%1 (باقة)</translation>
    </message>
    <message>
        <source>%1 (subscription)</source>
        <extracomment>%1 is a kind of services (&quot;Instagram · Likes&quot;) that are delivered to coming posts.</extracomment>
        <translation>%1 (اشتراك)</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>متابعون</translation>
    </message>
    <message>
        <source>Subscribers</source>
        <translation>مشتركون</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>أعضاء</translation>
    </message>
    <message>
        <source>Premium members</source>
        <translation>أعضاء بريميوم</translation>
    </message>
    <message>
        <source>Friends</source>
        <translation>أصدقاء</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>جهات اتصال</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>إعجابات</translation>
    </message>
    <message>
        <source>Page likes</source>
        <translation>إعجابات الصفحة</translation>
    </message>
    <message>
        <source>Comment likes</source>
        <translation>إعجابات التعليقات</translation>
    </message>
    <message>
        <source>Live likes</source>
        <translation>إعجابات مباشرة</translation>
    </message>
    <message>
        <source>Dislikes</source>
        <translation>عدم إعجاب</translation>
    </message>
    <message>
        <source>Upvotes</source>
        <translation>تصويتات إيجابية</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>تفاعلات</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>مشاهدات</translation>
    </message>
    <message>
        <source>Story views</source>
        <translation>مشاهدات القصص</translation>
    </message>
    <message>
        <source>Reel views</source>
        <translation>مشاهدات ريلز</translation>
    </message>
    <message>
        <source>Shorts views</source>
        <translation>مشاهدات شورتس</translation>
    </message>
    <message>
        <source>Live views</source>
        <translation>مشاهدات مباشرة</translation>
    </message>
    <message>
        <source>Impressions</source>
        <translation>مرات الظهور</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>الوصول</translation>
    </message>
    <message>
        <source>Profile visits</source>
        <translation>زيارات الملف الشخصي</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>زيارات</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>نقرات</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>تعليقات</translation>
    </message>
    <message>
        <source>Custom comments</source>
        <translation>تعليقات مخصصة</translation>
    </message>
    <message>
        <source>Comment replies</source>
        <translation>ردود على التعليقات</translation>
    </message>
    <message>
        <source>Live comments</source>
        <translation>تعليقات مباشرة</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>مراجعات</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>تقييمات</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>إشارات</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>مشاركات</translation>
    </message>
    <message>
        <source>Live shares</source>
        <translation>مشاركات مباشرة</translation>
    </message>
    <message>
        <source>Reposts</source>
        <translation>إعادات نشر</translation>
    </message>
    <message>
        <source>Saves</source>
        <translation>مرات الحفظ</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>مرات التشغيل</translation>
    </message>
    <message>
        <source>Monthly listeners</source>
        <translation>مستمعون شهريون</translation>
    </message>
    <message>
        <source>Watch hours</source>
        <translation>ساعات مشاهدة</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>أصوات</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>تنزيلات</translation>
    </message>
    <message>
        <source>Bot starts</source>
        <translation>مرات بدء البوت</translation>
    </message>
    <message>
        <source>Boosts</source>
        <translation>تعزيزات</translation>
    </message>
    <message>
        <source>Premium</source>
        <translation>بريميوم</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>نجوم</translation>
    </message>
</context>
<context>
    <name>CatalogLanguage</name>
    <message>
        <source>Rate per 1000, as in rate&lt;0.5 or rate:0.1..0.5</source>
        <translation>السعر لكل 1000، مثل rate&lt;0.5 أو rate:0.1..0.5</translation>
    </message>
    <message>
        <source>Category, as in cat:&quot;tiktok views&quot;</source>
        <translation>الفئة، مثل cat:&quot;tiktok views&quot;‎</translation>
    </message>
    <message>
        <source>Smallest quantity, as in min&lt;=100</source>
        <translation>أصغر كمية، مثل min&lt;=100</translation>
    </message>
    <message>
        <source>Largest quantity, as in max&gt;=10k</source>
        <translation>أكبر كمية، مثل max&gt;=10k</translation>
    </message>
    <message>
        <source>Refill offered: yes or no</source>
        <translation>التعويض متاح: yes أو no</translation>
    </message>
    <message>
        <source>Cancel offered: yes or no</source>
        <translation>الإلغاء متاح: yes أو no</translation>
    </message>
    <message>
        <source>Drip-feed offered: yes or no</source>
        <translation>التسليم التدريجي متاح: yes أو no</translation>
    </message>
    <message>
        <source>Account, as in account:&quot;my panel&quot;</source>
        <translation>الحساب، مثل account:&quot;my panel&quot;‎</translation>
    </message>
    <message>
        <source>Type of the service, as in type:poll</source>
        <translation>نوع الخدمة، مثل type:poll</translation>
    </message>
    <message>
        <source>Favourites only</source>
        <translation>المفضّلة فقط</translation>
    </message>
    <message>
        <source>New since then, as in new:7d (h, d or w)</source>
        <translation>الجديدة منذ ذلك الحين، مثل new:7d ‏(h أو d أو w)</translation>
    </message>
    <message>
        <source>Changed lately, as in changed:price</source>
        <translation>ما تغيّر مؤخرًا، مثل changed:price</translation>
    </message>
    <message>
        <source>Services that are no longer offered</source>
        <translation>خدمات لم تعد متاحة</translation>
    </message>
    <message>
        <source>Usual time of my orders, as in finishes&lt;3h or finishes&lt;45m</source>
        <translation>المدة المعتادة لطلباتي، مثل finishes&lt;3h أو finishes&lt;45m</translation>
    </message>
    <message>
        <source>Share of my units delivered, as in delivered&gt;95%</source>
        <translation>النسبة المُسلَّمة من وحداتي، مثل delivered&gt;95%‎</translation>
    </message>
    <message>
        <source>ID of the service, as in id:102</source>
        <translation>معرّف الخدمة، مثل id:102</translation>
    </message>
    <message>
        <source>One side or the other</source>
        <translation>أحد الطرفين</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>متاح</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>غير متاح</translation>
    </message>
    <message>
        <source>In the last 24 hours</source>
        <translation>في آخر 24 ساعة</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>في آخر 7 أيام</translation>
    </message>
    <message>
        <source>In the last 4 weeks</source>
        <translation>في آخر 4 أسابيع</translation>
    </message>
    <message>
        <source>Dearer or cheaper</source>
        <translation>أغلى أو أرخص</translation>
    </message>
    <message>
        <source>Dearer</source>
        <translation>أغلى</translation>
    </message>
    <message>
        <source>Cheaper</source>
        <translation>أرخص</translation>
    </message>
    <message>
        <source>Other smallest or largest quantity</source>
        <translation>تغيّرت أصغر كمية أو أكبرها</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>اسم آخر</translation>
    </message>
    <message>
        <source>Refill begun or ended</source>
        <translation>بدأ التعويض أو انتهى</translation>
    </message>
    <message>
        <source>Cancel begun or ended</source>
        <translation>بدأ الإلغاء أو انتهى</translation>
    </message>
    <message>
        <source>Another type</source>
        <translation>نوع آخر</translation>
    </message>
    <message>
        <source>Whatever changed</source>
        <translation>أي تغيير</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>No bracket was opened before this one.</source>
        <translation>لم يُفتح قوس قبل هذا القوس.</translation>
    </message>
    <message>
        <source>Something must stand on both sides of OR.</source>
        <translation>يجب أن يكون هناك شيء على جانبي OR.</translation>
    </message>
    <message>
        <source>There are too many brackets within brackets.</source>
        <translation>أقواس كثيرة جدًا داخل أقواس.</translation>
    </message>
    <message>
        <source>The bracket is not closed.</source>
        <translation>القوس غير مغلق.</translation>
    </message>
    <message>
        <source>Nothing stands between the brackets.</source>
        <translation>لا شيء بين القوسين.</translation>
    </message>
    <message>
        <source>The quotation mark is not closed.</source>
        <translation>علامة الاقتباس غير مغلقة.</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write it like 45m, 3h or 2d.</source>
        <translation>‏«%1» ليس مدة. اكتبها مثل 45m أو 3h أو 2d.</translation>
    </message>
    <message>
        <source>“%1” is not a share. Write it like 95% or 95.</source>
        <translation>‏«%1» ليس نسبة. اكتبها مثل 95%‎ أو 95.</translation>
    </message>
    <message>
        <source>The range “%1” ends before it begins.</source>
        <translation>ينتهي المدى «%1» قبل أن يبدأ.</translation>
    </message>
    <message>
        <source>“%1” is not a rate. Write it like 0.5, 1,000 or 0.1..0.5.</source>
        <translation>‏«%1» ليس سعرًا. اكتبه مثل 0.5 أو 1,000 أو 0.1..0.5.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number. Write it like 500, 10,000, 10k or 100..10k.</source>
        <translation>‏«%1» ليس عددًا صحيحًا. اكتبه مثل 500 أو 10,000 أو 10k أو 100..10k.</translation>
    </message>
    <message>
        <source>“yes” or “no” belongs here, not “%1”.</source>
        <translation>الموضع هنا لـ «yes» أو «no»، لا لـ «%1».</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write hours, days or weeks: 24h, 7d or 2w.</source>
        <translation>‏«%1» ليس مدة. اكتب ساعات أو أيامًا أو أسابيع: 24h أو 7d أو 2w.</translation>
    </message>
    <message>
        <source>“%1” is not one of: %2.</source>
        <translation>‏«%1» ليس أحد هذه: %2.</translation>
    </message>
    <message>
        <source>A number is missing here.</source>
        <translation>ينقص عدد هنا.</translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <translation>تنقص قيمة هنا.</translation>
    </message>
    <message>
        <source>This takes a colon: only numbers are compared.</source>
        <translation>يلزم هنا نقطتان رأسيتان: الأعداد وحدها تُقارَن.</translation>
    </message>
</context>
<context>
    <name>CatalogNotice</name>
    <message numerus="yes">
        <source>%1: only %2 of %3 services came, and %Ln entries of the reply could not be read. The old catalog stays until you choose.</source>
        <translation>
            <numerusform>‏%1: وصل %2 من %3 خدمة فقط، وتعذّرت قراءة %Ln بند من الرد. يبقى الكتالوج القديم إلى أن تختار.</numerusform>
            <numerusform>‏%1: وصل %2 من %3 خدمة فقط، وتعذّرت قراءة بند واحد من الرد. يبقى الكتالوج القديم إلى أن تختار.</numerusform>
            <numerusform>‏%1: وصل %2 من %3 خدمة فقط، وتعذّرت قراءة بندين من الرد. يبقى الكتالوج القديم إلى أن تختار.</numerusform>
            <numerusform>‏%1: وصل %2 من %3 خدمة فقط، وتعذّرت قراءة %Ln بنود من الرد. يبقى الكتالوج القديم إلى أن تختار.</numerusform>
            <numerusform>‏%1: وصل %2 من %3 خدمة فقط، وتعذّرت قراءة %Ln بندًا من الرد. يبقى الكتالوج القديم إلى أن تختار.</numerusform>
            <numerusform>‏%1: وصل %2 من %3 خدمة فقط، وتعذّرت قراءة %Ln بند من الرد. يبقى الكتالوج القديم إلى أن تختار.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: only %2 of %3 services came. The old catalog stays until you choose.</source>
        <translation>‏%1: وصل %2 من %3 خدمة فقط. يبقى الكتالوج القديم إلى أن تختار.</translation>
    </message>
    <message numerus="yes">
        <source>Only %1 of %2 services came, and %Ln entries of the reply could not be read. The old catalog stays until you choose.</source>
        <translation>
            <numerusform>وصل %1 من %2 خدمة فقط، وتعذّرت قراءة %Ln بند من الرد. يبقى الكتالوج القديم إلى أن تختار.</numerusform>
            <numerusform>وصل %1 من %2 خدمة فقط، وتعذّرت قراءة بند واحد من الرد. يبقى الكتالوج القديم إلى أن تختار.</numerusform>
            <numerusform>وصل %1 من %2 خدمة فقط، وتعذّرت قراءة بندين من الرد. يبقى الكتالوج القديم إلى أن تختار.</numerusform>
            <numerusform>وصل %1 من %2 خدمة فقط، وتعذّرت قراءة %Ln بنود من الرد. يبقى الكتالوج القديم إلى أن تختار.</numerusform>
            <numerusform>وصل %1 من %2 خدمة فقط، وتعذّرت قراءة %Ln بندًا من الرد. يبقى الكتالوج القديم إلى أن تختار.</numerusform>
            <numerusform>وصل %1 من %2 خدمة فقط، وتعذّرت قراءة %Ln بند من الرد. يبقى الكتالوج القديم إلى أن تختار.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1 of %2 services came. The old catalog stays until you choose.</source>
        <translation>وصل %1 من %2 خدمة فقط. يبقى الكتالوج القديم إلى أن تختار.</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>الكتالوج</translation>
    </message>
    <message>
        <source>Keep the old catalog</source>
        <translation>أبقِ الكتالوج القديم</translation>
    </message>
    <message>
        <source>Take the new one</source>
        <translation>اعتمد الجديد</translation>
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
        <translation>، </translation>
    </message>
    <message numerus="yes">
        <source>%n of your services changed: %1 and others.</source>
        <translation>
            <numerusform>تغيّرت %n خدمة من خدماتك: %1 وغيرها.</numerusform>
            <numerusform>تغيّرت خدمة واحدة من خدماتك: %1 وغيرها.</numerusform>
            <numerusform>تغيّرت خدمتان من خدماتك: %1 وغيرها.</numerusform>
            <numerusform>تغيّرت %n خدمات من خدماتك: %1 وغيرها.</numerusform>
            <numerusform>تغيّرت %n خدمة من خدماتك: %1 وغيرها.</numerusform>
            <numerusform>تغيّرت %n خدمة من خدماتك: %1 وغيرها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your services changed: %1.</source>
        <translation>
            <numerusform>تغيّرت %n خدمة من خدماتك: %1.</numerusform>
            <numerusform>تغيّرت خدمة واحدة من خدماتك: %1.</numerusform>
            <numerusform>تغيّرت خدمتان من خدماتك: %1.</numerusform>
            <numerusform>تغيّرت %n خدمات من خدماتك: %1.</numerusform>
            <numerusform>تغيّرت %n خدمة من خدماتك: %1.</numerusform>
            <numerusform>تغيّرت %n خدمة من خدماتك: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>dearer (%1)</source>
        <translation>أغلى (%1)</translation>
    </message>
    <message>
        <source>cheaper (%1)</source>
        <translation>أرخص (%1)</translation>
    </message>
    <message>
        <source>Favourite %1 changed: %2.</source>
        <translation>تغيّرت الخدمة المفضّلة %1: %2.</translation>
    </message>
    <message>
        <source>Service %1, which you have orders of, changed: %2.</source>
        <translation>تغيّرت الخدمة %1 التي لك طلبات منها: %2.</translation>
    </message>
    <message>
        <source>Favourite %1 is new in the catalog.</source>
        <translation>الخدمة المفضّلة %1 جديدة في الكتالوج.</translation>
    </message>
    <message>
        <source>Favourite %1 is no longer in the catalog.</source>
        <translation>لم تعد الخدمة المفضّلة %1 في الكتالوج.</translation>
    </message>
    <message>
        <source>Favourite %1 is in the catalog again.</source>
        <translation>عادت الخدمة المفضّلة %1 إلى الكتالوج.</translation>
    </message>
    <message>
        <source>Favourite %1 is dearer: %2.</source>
        <translation>الخدمة المفضّلة %1 أصبحت أغلى: %2.</translation>
    </message>
    <message>
        <source>Favourite %1 is cheaper: %2.</source>
        <translation>الخدمة المفضّلة %1 أصبحت أرخص: %2.</translation>
    </message>
    <message>
        <source>Favourite %1 has other limits: %2 → %3.</source>
        <translation>تغيّرت حدود الخدمة المفضّلة %1: كانت %2 وأصبحت %3.</translation>
    </message>
    <message>
        <source>Favourite %1 is now called “%2”.</source>
        <translation>أصبح اسم الخدمة المفضّلة %1 «%2».</translation>
    </message>
    <message>
        <source>Favourite %1 now offers refills.</source>
        <translation>أصبح التعويض متاحًا للخدمة المفضّلة %1.</translation>
    </message>
    <message>
        <source>Favourite %1 offers no refills any more.</source>
        <translation>لم يعد التعويض متاحًا للخدمة المفضّلة %1.</translation>
    </message>
    <message>
        <source>Orders of favourite %1 can now be cancelled.</source>
        <translation>أصبح إلغاء طلبات الخدمة المفضّلة %1 ممكنًا.</translation>
    </message>
    <message>
        <source>Orders of favourite %1 cannot be cancelled any more.</source>
        <translation>لم يعد إلغاء طلبات الخدمة المفضّلة %1 ممكنًا.</translation>
    </message>
    <message>
        <source>Favourite %1 is of another type: %2 → %3.</source>
        <translation>تغيّر نوع الخدمة المفضّلة %1: كان %2 وأصبح %3.</translation>
    </message>
    <message>
        <source>Service %1, which you have orders of, is new in the catalog.</source>
        <translation>الخدمة %1 التي لك طلبات منها جديدة في الكتالوج.</translation>
    </message>
    <message>
        <source>Service %1, which you have orders of, is no longer in the catalog.</source>
        <translation>لم تعد الخدمة %1 التي لك طلبات منها في الكتالوج.</translation>
    </message>
    <message>
        <source>Service %1, which you have orders of, is in the catalog again.</source>
        <translation>عادت الخدمة %1 التي لك طلبات منها إلى الكتالوج.</translation>
    </message>
    <message>
        <source>Service %1, which you have orders of, is dearer: %2.</source>
        <translation>الخدمة %1 التي لك طلبات منها أصبحت أغلى: %2.</translation>
    </message>
    <message>
        <source>Service %1, which you have orders of, is cheaper: %2.</source>
        <translation>الخدمة %1 التي لك طلبات منها أصبحت أرخص: %2.</translation>
    </message>
    <message>
        <source>Service %1, which you have orders of, has other limits: %2 → %3.</source>
        <translation>تغيّرت حدود الخدمة %1 التي لك طلبات منها: كانت %2 وأصبحت %3.</translation>
    </message>
    <message>
        <source>Service %1, which you have orders of, is now called “%2”.</source>
        <translation>أصبح اسم الخدمة %1 التي لك طلبات منها «%2».</translation>
    </message>
    <message>
        <source>Service %1, which you have orders of, now offers refills.</source>
        <translation>أصبح التعويض متاحًا للخدمة %1 التي لك طلبات منها.</translation>
    </message>
    <message>
        <source>Service %1, which you have orders of, offers no refills any more.</source>
        <translation>لم يعد التعويض متاحًا للخدمة %1 التي لك طلبات منها.</translation>
    </message>
    <message>
        <source>Orders of service %1, of which you have some, can now be cancelled.</source>
        <translation>أصبح إلغاء طلبات الخدمة %1 ممكنًا، ولك طلبات منها.</translation>
    </message>
    <message>
        <source>Orders of service %1, of which you have some, cannot be cancelled any more.</source>
        <translation>لم يعد إلغاء طلبات الخدمة %1 ممكنًا، ولك طلبات منها.</translation>
    </message>
    <message>
        <source>Service %1, which you have orders of, is of another type: %2 → %3.</source>
        <translation>تغيّر نوع الخدمة %1 التي لك طلبات منها: كان %2 وأصبح %3.</translation>
    </message>
    <message>
        <source>%1 → %2 per 1,000</source>
        <translation>من %1 إلى %2 لكل 1000</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 ← %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>The least and the most that can be ordered: &quot;100 to 10,000&quot;</extracomment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>اختفت</translation>
    </message>
    <message>
        <source>back</source>
        <translation>عادت</translation>
    </message>
    <message>
        <source>dearer</source>
        <translation>أغلى</translation>
    </message>
    <message>
        <source>cheaper</source>
        <translation>أرخص</translation>
    </message>
    <message>
        <source>other limits</source>
        <translation>حدود أخرى</translation>
    </message>
    <message>
        <source>other name</source>
        <translation>اسم آخر</translation>
    </message>
    <message>
        <source>refill changed</source>
        <translation>تغيّر التعويض</translation>
    </message>
    <message>
        <source>cancelling changed</source>
        <translation>تغيّر الإلغاء</translation>
    </message>
    <message>
        <source>other type</source>
        <translation>نوع آخر</translation>
    </message>
</context>
<context>
    <name>CategorySpending</name>
    <message>
        <source>Not in the catalog</source>
        <translation>ليست في الكتالوج</translation>
    </message>
</context>
<context>
    <name>CertificatesSection</name>
    <message>
        <source>Certificates</source>
        <translation>الشهادات</translation>
    </message>
    <message>
        <source>Authorities (CA) that are trusted besides the system&apos;s, where a provider or a network has one of its own. Who cannot prove who they are is never talked to.</source>
        <translation>سلطات إصدار (CA) يوثق بها إضافةً إلى سلطات النظام، حين تكون للمزوّد أو للشبكة سلطة خاصة. ومن لا يستطيع إثبات هويته لا يُتصل به أبدًا.</translation>
    </message>
    <message>
        <source>Trust the next one for</source>
        <translation>نطاق الثقة بالشهادة التالية</translation>
    </message>
    <message>
        <source>Add a certificate…</source>
        <translation>أضف شهادة…</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>كل الحسابات</translation>
    </message>
    <message>
        <source>Only those of the system are trusted.</source>
        <translation>لا يوثق إلا بسلطات النظام.</translation>
    </message>
    <message>
        <source>for all accounts</source>
        <translation>لكل الحسابات</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>لـ %1</translation>
    </message>
    <message>
        <source>Issued by %1 · %2</source>
        <extracomment>%1 who issued a certificate, %2 &quot;for all accounts&quot; or &quot;for (an account)&quot;</extracomment>
        <translation>جهة الإصدار: %1 · %2</translation>
    </message>
    <message>
        <source>Expired on %1: it is trusted no more</source>
        <translation>انتهت صلاحيتها في %1: لم تعد موثوقة</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>صالحة حتى %1</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <extracomment>%1 the SHA-256 fingerprint of a certificate</extracomment>
        <translation>SHA-256 ‎%1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>أزِل</translation>
    </message>
    <message>
        <source>Remove the certificate %1</source>
        <translation>أزِل الشهادة %1</translation>
    </message>
    <message>
        <source>“%1” is trusted no more.</source>
        <translation>‏«%1» لم تعد موثوقة.</translation>
    </message>
    <message>
        <source>Add a certificate</source>
        <translation>إضافة شهادة</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der)</source>
        <translation>شهادات (*.pem *.crt *.cer *.der)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>تعذّرت قراءة ‎%1‎: %2</translation>
    </message>
    <message>
        <source>Trusted from now on: %1</source>
        <translation>موثوقة من الآن: %1</translation>
    </message>
</context>
<context>
    <name>CheckingSection</name>
    <message>
        <source>Checking</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> ث</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, behind a number</comment>
        <translation> د</translation>
    </message>
    <message>
        <source>Check orders every</source>
        <translation>افحص الطلبات كل</translation>
    </message>
    <message>
        <source>Young orders are checked this often; older ones less and less, until the provider calls them finished.</source>
        <translation>بهذا التواتر تُفحص الطلبات الحديثة، ويقلّ فحص الأقدم شيئًا فشيئًا إلى أن يعدّها المزوّد منتهية.</translation>
    </message>
    <message>
        <source>Check the balance every</source>
        <translation>افحص الرصيد كل</translation>
    </message>
    <message>
        <source>It is also checked after each order.</source>
        <translation>ويُفحص أيضًا بعد كل طلب.</translation>
    </message>
</context>
<context>
    <name>ChildOrdersModel</name>
    <message>
        <source>Not in Orders</source>
        <translation>ليس في «الطلبات»</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 remain</source>
        <translation>المتبقي %1</translation>
    </message>
    <message>
        <source>Order ID</source>
        <translation>معرّف الطلب</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>المُسلَّم</translation>
    </message>
    <message>
        <source>First told</source>
        <translation>أول ذكر</translation>
    </message>
</context>
<context>
    <name>ChildOrdersView</name>
    <message>
        <source>Add to Orders</source>
        <translation>أضف إلى «الطلبات»</translation>
    </message>
    <message>
        <source>Orders made, in words</source>
        <translation>الطلبات المتفرّعة، بالكلام</translation>
    </message>
    <message>
        <source>Orders made</source>
        <translation>الطلبات المتفرّعة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) made.</source>
        <translation>
            <numerusform>تفرّع عنه %Ln طلب.</numerusform>
            <numerusform>تفرّع عنه طلب واحد.</numerusform>
            <numerusform>تفرّع عنه طلبان.</numerusform>
            <numerusform>تفرّع عنه %Ln طلبات.</numerusform>
            <numerusform>تفرّع عنه %Ln طلبًا.</numerusform>
            <numerusform>تفرّع عنه %Ln طلب.</numerusform>
        </translation>
    </message>
    <message>
        <source>Runs, as the provider tells: %1.</source>
        <translation>الدفعات كما يفيد المزوّد: %1.</translation>
    </message>
    <message>
        <source>Posts, as the provider tells: %1.</source>
        <translation>المنشورات كما يفيد المزوّد: %1.</translation>
    </message>
    <message>
        <source>Until %1.</source>
        <translation>حتى %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them not in Orders.</source>
        <translation>
            <numerusform>%Ln منها ليست في «الطلبات».</numerusform>
            <numerusform>واحد منها ليس في «الطلبات».</numerusform>
            <numerusform>اثنان منها ليسا في «الطلبات».</numerusform>
            <numerusform>%Ln منها ليست في «الطلبات».</numerusform>
            <numerusform>%Ln منها ليست في «الطلبات».</numerusform>
            <numerusform>%Ln منها ليست في «الطلبات».</numerusform>
        </translation>
    </message>
    <message>
        <source>The account was removed.</source>
        <translation>أُزيل الحساب.</translation>
    </message>
    <message>
        <source>Orders are being added already.</source>
        <translation>تُضاف الآن طلبات أخرى.</translation>
    </message>
</context>
<context>
    <name>ColumnsMenu</name>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>أعد ضبط الأعمدة</translation>
    </message>
    <message>
        <source>Ctrl ↑↓ moves a column</source>
        <translation>لتحريك عمود: ‎Ctrl ↑↓‎</translation>
    </message>
    <message>
        <source>Comfortable rows</source>
        <translation>صفوف مريحة</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>صفوف متراصّة</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Search everything</source>
        <translation>ابحث في كل شيء</translation>
    </message>
    <message>
        <source>Search services, orders, commands</source>
        <translation>ابحث في الخدمات والطلبات والأوامر</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>لوحة الأوامر</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>↑↓ choose · Enter opens · Esc closes</source>
        <translation>↑↓ اختيار · Enter للفتح · Esc للإغلاق</translation>
    </message>
    <message>
        <source>Looking through the orders…</source>
        <translation>جارٍ البحث في الطلبات…</translation>
    </message>
    <message>
        <source>Nothing is called like that.</source>
        <translation>لا شيء بهذا الاسم.</translation>
    </message>
</context>
<context>
    <name>ConnectForm</name>
    <message>
        <source>API address</source>
        <translation>عنوان API</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>اسم الحساب</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>اربط</translation>
    </message>
    <message>
        <source>Use the practice provider</source>
        <translation>استخدم مزوّد التدريب</translation>
    </message>
    <message>
        <source>The practice provider could not be started.</source>
        <translation>تعذّر بدء مزوّد التدريب.</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>ربط حساب</translation>
    </message>
    <message>
        <source>Asking the provider for your balance…</source>
        <translation>جارٍ سؤال المزوّد عن رصيدك…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>أوقف</translation>
    </message>
    <message>
        <source>A provider inside this program: no key, no money, the whole API.</source>
        <translation>مزوّد داخل هذا البرنامج: بلا مفتاح وبلا مال، وبواجهة API كاملة.</translation>
    </message>
    <message>
        <source>or</source>
        <translation>أو</translation>
    </message>
    <message>
        <source>Enter the API key; your provider shows it on its API page.</source>
        <translation>أدخل مفتاح API؛ يعرضه مزوّدك في صفحة API لديه.</translation>
    </message>
</context>
<context>
    <name>ConnectionLabel</name>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>متصل</translation>
    </message>
    <message numerus="yes">
        <source>Offline, again in %n s</source>
        <translation>
            <numerusform>غير متصل، محاولة بعد %n ث</numerusform>
            <numerusform>غير متصل، محاولة بعد %n ث</numerusform>
            <numerusform>غير متصل، محاولة بعد %n ث</numerusform>
            <numerusform>غير متصل، محاولة بعد %n ث</numerusform>
            <numerusform>غير متصل، محاولة بعد %n ث</numerusform>
            <numerusform>غير متصل، محاولة بعد %n ث</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>غير متصل</translation>
    </message>
    <message numerus="yes">
        <source>Waiting %n s</source>
        <translation>
            <numerusform>انتظار %n ث</numerusform>
            <numerusform>انتظار %n ث</numerusform>
            <numerusform>انتظار %n ث</numerusform>
            <numerusform>انتظار %n ث</numerusform>
            <numerusform>انتظار %n ث</numerusform>
            <numerusform>انتظار %n ث</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>بانتظار سلسلة المفاتيح…</translation>
    </message>
    <message>
        <source>No API key</source>
        <translation>لا يوجد مفتاح API</translation>
    </message>
</context>
<context>
    <name>ConnectionWatch</name>
    <message numerus="yes">
        <source>%1 It is asked again in %n s.</source>
        <translation>
            <numerusform>%1 يُعاد الاستعلام بعد %n ث.</numerusform>
            <numerusform>%1 يُعاد الاستعلام بعد %n ث.</numerusform>
            <numerusform>%1 يُعاد الاستعلام بعد %n ث.</numerusform>
            <numerusform>%1 يُعاد الاستعلام بعد %n ث.</numerusform>
            <numerusform>%1 يُعاد الاستعلام بعد %n ث.</numerusform>
            <numerusform>%1 يُعاد الاستعلام بعد %n ث.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The provider asks us to wait %n s.</source>
        <translation>
            <numerusform>يطلب المزوّد الانتظار %n ث.</numerusform>
            <numerusform>يطلب المزوّد الانتظار %n ث.</numerusform>
            <numerusform>يطلب المزوّد الانتظار %n ث.</numerusform>
            <numerusform>يطلب المزوّد الانتظار %n ث.</numerusform>
            <numerusform>يطلب المزوّد الانتظار %n ث.</numerusform>
            <numerusform>يطلب المزوّد الانتظار %n ث.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The provider asks us to wait a little; it is asked again in %n s.</source>
        <translation>
            <numerusform>يطلب المزوّد الانتظار قليلًا؛ يُعاد الاستعلام بعد %n ث.</numerusform>
            <numerusform>يطلب المزوّد الانتظار قليلًا؛ يُعاد الاستعلام بعد %n ث.</numerusform>
            <numerusform>يطلب المزوّد الانتظار قليلًا؛ يُعاد الاستعلام بعد %n ث.</numerusform>
            <numerusform>يطلب المزوّد الانتظار قليلًا؛ يُعاد الاستعلام بعد %n ث.</numerusform>
            <numerusform>يطلب المزوّد الانتظار قليلًا؛ يُعاد الاستعلام بعد %n ث.</numerusform>
            <numerusform>يطلب المزوّد الانتظار قليلًا؛ يُعاد الاستعلام بعد %n ث.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrashNotice</name>
    <message>
        <source>How Orderdeck ended</source>
        <translation>كيف انتهى Orderdeck</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>احفظ التقرير…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Orderdeck did not end in an orderly way last time.</source>
        <translation>لم ينتهِ Orderdeck بشكل سليم في المرة الماضية.</translation>
    </message>
    <message>
        <source>Orderdeck did not end in an orderly way some time ago.</source>
        <translation>لم ينتهِ Orderdeck بشكل سليم قبل مدة.</translation>
    </message>
    <message>
        <source>Every order is where it was.</source>
        <translation>كل طلب في مكانه.</translation>
    </message>
    <message numerus="yes">
        <source>Every order is where it was: %n order(s) were being sent and are under Unconfirmed.</source>
        <translation>
            <numerusform>كل طلب في مكانه: لم يكن أي طلب قيد الإرسال.</numerusform>
            <numerusform>كل طلب في مكانه: كان طلب واحد قيد الإرسال وهو ضمن «غير مؤكد».</numerusform>
            <numerusform>كل طلب في مكانه: كان طلبان قيد الإرسال وهما ضمن «غير مؤكد».</numerusform>
            <numerusform>كل طلب في مكانه: كانت %n طلبات قيد الإرسال وهي ضمن «غير مؤكد».</numerusform>
            <numerusform>كل طلب في مكانه: كان %n طلبًا قيد الإرسال وهي ضمن «غير مؤكد».</numerusform>
            <numerusform>كل طلب في مكانه: كان %n طلب قيد الإرسال وهي ضمن «غير مؤكد».</numerusform>
        </translation>
    </message>
    <message>
        <source>Every order is where it was; none was being sent.</source>
        <translation>كل طلب في مكانه؛ لم يكن أي طلب قيد الإرسال.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>أظهر</translation>
    </message>
</context>
<context>
    <name>DBusNoticeServer</name>
    <message>
        <source>Show</source>
        <translation>أظهر</translation>
    </message>
</context>
<context>
    <name>DataTable</name>
    <message>
        <source>Copy</source>
        <translation>انسخ</translation>
    </message>
    <message>
        <source>Copy with headers</source>
        <translation>انسخ مع العناوين</translation>
    </message>
    <message numerus="yes">
        <source>No more than %Ln row(s) are copied at once. Choose fewer, or export them.</source>
        <translation>
            <numerusform>لا يُنسخ دفعة واحدة أكثر من %Ln صف. اختر أقل، أو صدّرها.</numerusform>
            <numerusform>لا يُنسخ دفعة واحدة أكثر من صف واحد. اختر أقل، أو صدّرها.</numerusform>
            <numerusform>لا يُنسخ دفعة واحدة أكثر من صفين. اختر أقل، أو صدّرها.</numerusform>
            <numerusform>لا يُنسخ دفعة واحدة أكثر من %Ln صفوف. اختر أقل، أو صدّرها.</numerusform>
            <numerusform>لا يُنسخ دفعة واحدة أكثر من %Ln صفًا. اختر أقل، أو صدّرها.</numerusform>
            <numerusform>لا يُنسخ دفعة واحدة أكثر من %Ln صف. اختر أقل، أو صدّرها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayRangePanel</name>
    <message>
        <source>Show orders</source>
        <translation>أظهر الطلبات</translation>
    </message>
    <message>
        <source>Range of days</source>
        <translation>مدى الأيام</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>اليوم الأخير قبل الأول.</translation>
    </message>
</context>
<context>
    <name>DeepLink</name>
    <message>
        <source>It is encoded wrongly or so that it hides something.</source>
        <translation>ترميزه خاطئ، أو مرمَّز بحيث يُخفي شيئًا.</translation>
    </message>
    <message numerus="yes">
        <source>It is longer than %Ln character(s).</source>
        <translation>
            <numerusform>هو أطول من %Ln حرف.</numerusform>
            <numerusform>هو أطول من حرف واحد.</numerusform>
            <numerusform>هو أطول من حرفين.</numerusform>
            <numerusform>هو أطول من %Ln أحرف.</numerusform>
            <numerusform>هو أطول من %Ln حرفًا.</numerusform>
            <numerusform>هو أطول من %Ln حرف.</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not begin with “orderdeck:”.</source>
        <translation>لا يبدأ بـ «orderdeck:‎».</translation>
    </message>
    <message>
        <source>It holds spaces or characters that cannot be seen.</source>
        <translation>فيه فراغات أو رموز غير مرئية.</translation>
    </message>
    <message>
        <source>It names a computer or a folder; such a link names only what to show.</source>
        <translation>يسمّي حاسوبًا أو مجلدًا؛ ومثل هذا الرابط لا يسمّي إلا ما يُعرض.</translation>
    </message>
    <message>
        <source>It holds the sign #, which means nothing here; written as %23 it is a part of the text.</source>
        <translation>فيه العلامة #، ولا معنى لها هنا؛ وإن كُتبت ‎%23‎ كانت جزءًا من النص.</translation>
    </message>
    <message>
        <source>It asks for something that Orderdeck does not know.</source>
        <translation>يطلب شيئًا لا يعرفه Orderdeck.</translation>
    </message>
    <message>
        <source>There is something behind “%1” that means nothing there.</source>
        <translation>بعد «%1» شيء لا معنى له هناك.</translation>
    </message>
    <message>
        <source>The id is missing.</source>
        <translation>المعرّف ناقص.</translation>
    </message>
    <message>
        <source>It names an account or a key. A link is always for the account that is chosen.</source>
        <translation>يسمّي حسابًا أو مفتاحًا. الرابط دائمًا للحساب المختار.</translation>
    </message>
    <message>
        <source>It holds a part that means nothing there.</source>
        <translation>فيه جزء لا معنى له هناك.</translation>
    </message>
    <message>
        <source>It says the same thing twice.</source>
        <translation>يذكر الشيء نفسه مرتين.</translation>
    </message>
    <message>
        <source>What stands for an id cannot be one.</source>
        <translation>ما ورد مكان المعرّف لا يمكن أن يكون معرّفًا.</translation>
    </message>
    <message>
        <source>What it searches for is too long.</source>
        <translation>ما يبحث عنه أطول من اللازم.</translation>
    </message>
    <message>
        <source>The quantity is not a number of plain digits.</source>
        <translation>الكمية ليست عددًا من أرقام عادية.</translation>
    </message>
    <message>
        <source>The link of the order is neither a plain web address nor a name.</source>
        <translation>رابط الطلب ليس عنوان ويب عاديًا ولا اسمًا.</translation>
    </message>
</context>
<context>
    <name>DeleteSheet</name>
    <message>
        <source>Type %1</source>
        <translation>للتأكيد اكتب: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ألغِ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>أوقف</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>احذف نهائيًا</translation>
    </message>
    <message>
        <source>Delete orders for good</source>
        <translation>حذف طلبات نهائيًا</translation>
    </message>
    <message>
        <source>Adding up what goes…</source>
        <translation>جارٍ جمع ما سيُحذف…</translation>
    </message>
    <message>
        <source>DELETE</source>
        <extracomment>The word a person types before orders are deleted for good. In capitals.</extracomment>
        <translation>حذف</translation>
    </message>
    <message>
        <source>What is deleted</source>
        <translation>ما سيُحذف</translation>
    </message>
    <message>
        <source>This cannot be undone. Spending and the records of services will lack these orders, and what the balance fell by for them will no longer be explained. A copy of the ledger is kept first.</source>
        <translation>لا يمكن التراجع عن هذا. ستنقص هذه الطلبات من الإنفاق ومن أداء الخدمات، ولن يُفسَّر بعد ذلك ما نقص من الرصيد لأجلها. تُحفظ أولًا نسخة من الدفتر.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) with their history and refills.</source>
        <translation>
            <numerusform>%Ln طلب مع التاريخ والتعويضات.</numerusform>
            <numerusform>طلب واحد مع التاريخ والتعويضات.</numerusform>
            <numerusform>طلبان مع التاريخ والتعويضات.</numerusform>
            <numerusform>%Ln طلبات مع التاريخ والتعويضات.</numerusform>
            <numerusform>%Ln طلبًا مع التاريخ والتعويضات.</numerusform>
            <numerusform>%Ln طلب مع التاريخ والتعويضات.</numerusform>
        </translation>
    </message>
    <message>
        <source>The oldest is of %1, the newest of %2.</source>
        <translation>أقدمها بتاريخ %1 وأحدثها بتاريخ %2.</translation>
    </message>
    <message>
        <source>Together they cost %1.</source>
        <translation>مجموع تكلفتها %1.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> و </translation>
    </message>
    <message>
        <source>Copying the ledger…</source>
        <translation>جارٍ نسخ الدفتر…</translation>
    </message>
    <message>
        <source>Deleting order %1 of %2…</source>
        <translation>جارٍ حذف الطلب %1 من %2…</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>لم يُحذف شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) deleted.</source>
        <translation>
            <numerusform>حُذف %Ln طلب.</numerusform>
            <numerusform>حُذف طلب واحد.</numerusform>
            <numerusform>حُذف طلبان.</numerusform>
            <numerusform>حُذف %Ln طلبات.</numerusform>
            <numerusform>حُذف %Ln طلبًا.</numerusform>
            <numerusform>حُذف %Ln طلب.</numerusform>
        </translation>
    </message>
    <message>
        <source>The ledger as it was before is kept in %1.</source>
        <translation>الدفتر كما كان قبل ذلك محفوظ في ‎%1‎.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>أغلق</translation>
    </message>
</context>
<context>
    <name>DeliveryChart</name>
    <message>
        <source>Delivery</source>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>%1 of %2 delivered, %3.</source>
        <extracomment>What a chart shows, in words: how many of how many, at what time</extracomment>
        <translation>سُلّم %1 من %2، %3.</translation>
    </message>
    <message>
        <source>Expected to be done %1.</source>
        <translation>يُتوقع الإنجاز %1.</translation>
    </message>
</context>
<context>
    <name>DeliveryPane</name>
    <message>
        <source>REFILLS</source>
        <translation>التعويضات</translation>
    </message>
    <message>
        <source>Refills</source>
        <translation>التعويضات</translation>
    </message>
    <message>
        <source>Refill %1: %2, asked %3</source>
        <translation>التعويض %1: %2، طُلب %3</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Practice provider</source>
        <translation>مزوّد التدريب</translation>
    </message>
</context>
<context>
    <name>DeskMessages</name>
    <message>
        <source>The practice provider could not be started.</source>
        <translation>تعذّر بدء مزوّد التدريب.</translation>
    </message>
    <message>
        <source>The ledger could not be written: %1</source>
        <translation>تعذّرت الكتابة في الدفتر: %1</translation>
    </message>
    <message numerus="yes">
        <source>Close Orderdeck all the same? %n order(s) that the provider took are not in the ledger yet: keep a copy of %1 first.</source>
        <translation>
            <numerusform>أتريد إغلاق Orderdeck مع ذلك؟ قبل المزوّد %n طلب ولم تُدوَّن بعد في الدفتر: احتفظ أولًا بنسخة من %1.</numerusform>
            <numerusform>أتريد إغلاق Orderdeck مع ذلك؟ قبل المزوّد طلبًا واحدًا ولم يُدوَّن بعد في الدفتر: احتفظ أولًا بنسخة من %1.</numerusform>
            <numerusform>أتريد إغلاق Orderdeck مع ذلك؟ قبل المزوّد طلبين ولم يُدوَّنا بعد في الدفتر: احتفظ أولًا بنسخة من %1.</numerusform>
            <numerusform>أتريد إغلاق Orderdeck مع ذلك؟ قبل المزوّد %n طلبات ولم تُدوَّن بعد في الدفتر: احتفظ أولًا بنسخة من %1.</numerusform>
            <numerusform>أتريد إغلاق Orderdeck مع ذلك؟ قبل المزوّد %n طلبًا ولم تُدوَّن بعد في الدفتر: احتفظ أولًا بنسخة من %1.</numerusform>
            <numerusform>أتريد إغلاق Orderdeck مع ذلك؟ قبل المزوّد %n طلب ولم تُدوَّن بعد في الدفتر: احتفظ أولًا بنسخة من %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>أغلق على أي حال</translation>
    </message>
    <message numerus="yes">
        <source>The outcome of %n order(s) could not be written into the ledger (%1). It is tried again until it is written; no other order is sent before.</source>
        <translation>
            <numerusform>تعذّر تدوين نتيجة %n طلب في الدفتر (%1). تُعاد المحاولة حتى ينجح التدوين، ولا يُرسَل قبل ذلك أي طلب آخر.</numerusform>
            <numerusform>تعذّر تدوين نتيجة طلب واحد في الدفتر (%1). تُعاد المحاولة حتى ينجح التدوين، ولا يُرسَل قبل ذلك أي طلب آخر.</numerusform>
            <numerusform>تعذّر تدوين نتيجة طلبين في الدفتر (%1). تُعاد المحاولة حتى ينجح التدوين، ولا يُرسَل قبل ذلك أي طلب آخر.</numerusform>
            <numerusform>تعذّر تدوين نتيجة %n طلبات في الدفتر (%1). تُعاد المحاولة حتى ينجح التدوين، ولا يُرسَل قبل ذلك أي طلب آخر.</numerusform>
            <numerusform>تعذّر تدوين نتيجة %n طلبًا في الدفتر (%1). تُعاد المحاولة حتى ينجح التدوين، ولا يُرسَل قبل ذلك أي طلب آخر.</numerusform>
            <numerusform>تعذّر تدوين نتيجة %n طلب في الدفتر (%1). تُعاد المحاولة حتى ينجح التدوين، ولا يُرسَل قبل ذلك أي طلب آخر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The provider took %n order(s) as %1, but the ledger could not be written (%2). Keep a copy. It is tried again until it is written; no other order is sent before.</source>
        <translation>
            <numerusform>قبل المزوّد %n طلب برقم %1، لكن تعذّرت الكتابة في الدفتر (%2). احتفظ بنسخة. تُعاد المحاولة حتى ينجح التدوين، ولا يُرسَل قبل ذلك أي طلب آخر.</numerusform>
            <numerusform>قبل المزوّد طلبًا واحدًا برقم %1، لكن تعذّرت الكتابة في الدفتر (%2). احتفظ بنسخة. تُعاد المحاولة حتى ينجح التدوين، ولا يُرسَل قبل ذلك أي طلب آخر.</numerusform>
            <numerusform>قبل المزوّد طلبين برقم %1، لكن تعذّرت الكتابة في الدفتر (%2). احتفظ بنسخة. تُعاد المحاولة حتى ينجح التدوين، ولا يُرسَل قبل ذلك أي طلب آخر.</numerusform>
            <numerusform>قبل المزوّد %n طلبات برقم %1، لكن تعذّرت الكتابة في الدفتر (%2). احتفظ بنسخة. تُعاد المحاولة حتى ينجح التدوين، ولا يُرسَل قبل ذلك أي طلب آخر.</numerusform>
            <numerusform>قبل المزوّد %n طلبًا برقم %1، لكن تعذّرت الكتابة في الدفتر (%2). احتفظ بنسخة. تُعاد المحاولة حتى ينجح التدوين، ولا يُرسَل قبل ذلك أي طلب آخر.</numerusform>
            <numerusform>قبل المزوّد %n طلب برقم %1، لكن تعذّرت الكتابة في الدفتر (%2). احتفظ بنسخة. تُعاد المحاولة حتى ينجح التدوين، ولا يُرسَل قبل ذلك أي طلب آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy order ID</source>
        <translation>انسخ معرّف الطلب</translation>
    </message>
    <message>
        <source>Copy order IDs</source>
        <translation>انسخ معرّفات الطلبات</translation>
    </message>
    <message>
        <source>%1 took order %2 (%3) when it could not be written down, and the ledger has no row for it. Add it on the Orders page.</source>
        <translation>قبل %1 الطلب %2 (%3) حين تعذّر تدوينه، وليس له صف في الدفتر. أضفه من صفحة «الطلبات».</translation>
    </message>
    <message>
        <source>No connection to %1. %2</source>
        <translation>لا اتصال بـ %1. %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>An account&apos;s name, then what changed in its catalog</extracomment>
        <translation>‏%1: %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>أظهر</translation>
    </message>
</context>
<context>
    <name>DiagnosticsSection</name>
    <message>
        <source>Diagnostics</source>
        <translation>التشخيص</translation>
    </message>
    <message>
        <source>With the names and addresses of the accounts</source>
        <translation>مع أسماء الحسابات وعناوينها</translation>
    </message>
    <message>
        <source>Orderdeck talks to the providers of your accounts and to nobody else. It sends no reports: what you want somebody to know you copy and send yourself.</source>
        <translation>لا يتصل Orderdeck إلا بمزوّدي حساباتك. وهو لا يرسل أي تقارير: ما تريد أن يعلمه أحد تنسخه وترسله بنفسك.</translation>
    </message>
    <message>
        <source>The diagnostics tell the versions, the system, the screens, what is set, how many orders there are and the last errors. Never a key, a password, a link or an order.</source>
        <translation>تذكر بيانات التشخيص الإصدارات والنظام والشاشات وما ضُبط وعدد الطلبات وآخر الأخطاء. ولا تذكر أبدًا مفتاحًا أو كلمة مرور أو رابطًا أو طلبًا.</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>انسخ التشخيص</translation>
    </message>
    <message>
        <source>Show diagnostics</source>
        <translation>أظهر التشخيص</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>نُسخ التشخيص.</translation>
    </message>
</context>
<context>
    <name>EarlierLists</name>
    <message>
        <source>There are none yet</source>
        <translation>لا قوائم بعد</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 of %4 placed</source>
        <translation>‏%1 · %2 · قُدّم %3 من %4</translation>
    </message>
</context>
<context>
    <name>EvidencePanel</name>
    <message>
        <source>Check balance now</source>
        <translation>افحص الرصيد الآن</translation>
    </message>
    <message>
        <source>No other order of this account has been placed yet.</source>
        <translation>لم يُقدَّم أي طلب آخر من هذا الحساب بعد.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>القرائن</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>ما أُرسل</translation>
    </message>
    <message>
        <source>Balances</source>
        <translation>الأرصدة</translation>
    </message>
    <message>
        <source>What the balance says</source>
        <translation>ما يدل عليه الرصيد</translation>
    </message>
    <message>
        <source>WHAT WAS SENT</source>
        <translation>ما أُرسل</translation>
    </message>
    <message>
        <source>WHY NOBODY KNOWS</source>
        <translation>لماذا لا أحد يعلم</translation>
    </message>
    <message>
        <source>BALANCE</source>
        <translation>الرصيد</translation>
    </message>
    <message>
        <source>ORDERS AROUND IT</source>
        <translation>الطلبات المجاورة</translation>
    </message>
    <message>
        <source>Checking balance…</source>
        <translation>جارٍ فحص الرصيد…</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Expected charge</source>
        <translation>التكلفة المتوقعة</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسل</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a time and how long ago</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Before, %1</source>
        <comment>a time</comment>
        <translation>قبله، %1</translation>
    </message>
    <message>
        <source>After, %1</source>
        <comment>a time</comment>
        <translation>بعده، %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other order(s) in between</source>
        <translation>
            <numerusform>بينهما %Ln طلب آخر</numerusform>
            <numerusform>بينهما طلب واحد آخر</numerusform>
            <numerusform>بينهما طلبان آخران</numerusform>
            <numerusform>بينهما %Ln طلبات أخرى</numerusform>
            <numerusform>بينهما %Ln طلبًا آخر</numerusform>
            <numerusform>بينهما %Ln طلب آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidenceText</name>
    <message>
        <source>No balance is known from before it was sent, so the balance says nothing.</source>
        <translation>لا يُعرف أي رصيد قبل إرساله، فلا يدل الرصيد على شيء.</translation>
    </message>
    <message>
        <source>No balance was told since. Check it now to compare.</source>
        <translation>لم يُذكر أي رصيد بعد ذلك. افحصه الآن للمقارنة.</translation>
    </message>
    <message>
        <source>A subscription is charged post by post, so the balance says nothing.</source>
        <translation>يُخصم ثمن الاشتراك منشورًا بعد منشور، فلا يدل الرصيد على شيء.</translation>
    </message>
    <message>
        <source>The order costs nothing, so the balance says nothing.</source>
        <translation>لا يكلّف الطلب شيئًا، فلا يدل الرصيد على شيء.</translation>
    </message>
    <message>
        <source>The currency changed, so the balance says nothing.</source>
        <translation>تغيّرت العملة، فلا يدل الرصيد على شيء.</translation>
    </message>
    <message>
        <source>The balance fell by %1: exactly the charge of this order, so it was probably placed.</source>
        <translation>نقص الرصيد بمقدار %1: وهو تكلفة هذا الطلب تمامًا، فالأرجح أنه قُدّم.</translation>
    </message>
    <message>
        <source>The balance fell by %1 more than the other orders of that time explain: exactly the charge of this order, so it was probably placed.</source>
        <translation>نقص الرصيد بمقدار %1 فوق ما تفسّره طلبات ذلك الوقت الأخرى: وهو تكلفة هذا الطلب تمامًا، فالأرجح أنه قُدّم.</translation>
    </message>
    <message>
        <source>The balance fell by %1: more than the charge of this order, %2, so it was probably placed.</source>
        <translation>نقص الرصيد بمقدار %1: وهو أكثر من تكلفة هذا الطلب، %2، فالأرجح أنه قُدّم.</translation>
    </message>
    <message>
        <source>The balance fell by %1 more than the other orders of that time explain: more than the charge of this order, %2, so it was probably placed.</source>
        <translation>نقص الرصيد بمقدار %1 فوق ما تفسّره طلبات ذلك الوقت الأخرى: وهو أكثر من تكلفة هذا الطلب، %2، فالأرجح أنه قُدّم.</translation>
    </message>
    <message>
        <source>The balance fell by %1: less than the charge of this order, %2.</source>
        <translation>نقص الرصيد بمقدار %1: وهو أقل من تكلفة هذا الطلب، %2.</translation>
    </message>
    <message>
        <source>The balance fell by %1 more than the other orders of that time explain: less than the charge of this order, %2.</source>
        <translation>نقص الرصيد بمقدار %1 فوق ما تفسّره طلبات ذلك الوقت الأخرى: وهو أقل من تكلفة هذا الطلب، %2.</translation>
    </message>
    <message>
        <source>The balance did not fall, so this order was probably not placed.</source>
        <translation>لم ينقص الرصيد، فالأرجح أن هذا الطلب لم يُقدَّم.</translation>
    </message>
    <message>
        <source>The balance fell by just what the other orders of that time cost, so this order was probably not placed.</source>
        <translation>نقص الرصيد بمقدار ما كلّفته طلبات ذلك الوقت الأخرى تمامًا، فالأرجح أن هذا الطلب لم يُقدَّم.</translation>
    </message>
    <message>
        <source>The balance is %1 higher than the orders of that time explain: money came in, so it says little.</source>
        <translation>الرصيد أعلى بمقدار %1 مما تفسّره طلبات ذلك الوقت: دخل مال، فلا يدل الرصيد على الكثير.</translation>
    </message>
    <message numerus="yes">
        <source>%n other order(s) of that time may have been placed as well.</source>
        <translation>
            <numerusform>وربما قُدّم أيضًا %n طلب آخر من ذلك الوقت.</numerusform>
            <numerusform>وربما قُدّم أيضًا طلب واحد آخر من ذلك الوقت.</numerusform>
            <numerusform>وربما قُدّم أيضًا طلبان آخران من ذلك الوقت.</numerusform>
            <numerusform>وربما قُدّم أيضًا %n طلبات أخرى من ذلك الوقت.</numerusform>
            <numerusform>وربما قُدّم أيضًا %n طلبًا آخر من ذلك الوقت.</numerusform>
            <numerusform>وربما قُدّم أيضًا %n طلب آخر من ذلك الوقت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What %n order(s) of that time cost is not certain.</source>
        <translation>
            <numerusform>تكلفة %n طلب من ذلك الوقت غير مؤكدة.</numerusform>
            <numerusform>تكلفة طلب واحد من ذلك الوقت غير مؤكدة.</numerusform>
            <numerusform>تكلفة طلبين من ذلك الوقت غير مؤكدة.</numerusform>
            <numerusform>تكلفة %n طلبات من ذلك الوقت غير مؤكدة.</numerusform>
            <numerusform>تكلفة %n طلبًا من ذلك الوقت غير مؤكدة.</numerusform>
            <numerusform>تكلفة %n طلب من ذلك الوقت غير مؤكدة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another quantity</source>
        <translation>كمية أخرى</translation>
    </message>
    <message>
        <source>Same charge</source>
        <translation>التكلفة نفسها</translation>
    </message>
    <message>
        <source>Another charge</source>
        <translation>تكلفة أخرى</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>محتمل</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>مطابق</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>مختلف</translation>
    </message>
    <message>
        <source>says nothing</source>
        <translation>لا يدل على شيء</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>ملائم</translation>
    </message>
    <message>
        <source>more than was ordered</source>
        <translation>أكثر مما طُلب</translation>
    </message>
</context>
<context>
    <name>ExportChoices</name>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>مصنّف (XLSX)</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>الفاصل</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>فاصلة</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>فاصلة منقوطة</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>جدولة</translation>
    </message>
    <message>
        <source>UTF-8, with numbers written like %1. What a spreadsheet would take for a formula stays text.</source>
        <translation>الترميز UTF-8، والأعداد مكتوبة مثل %1. وما قد يعدّه جدول البيانات صيغة حسابية يبقى نصًا.</translation>
    </message>
    <message>
        <source>Numbers are numbers and ids stay text; the head stays in sight and has filters.</source>
        <translation>الأعداد أعداد والمعرّفات نص؛ ويبقى صف العناوين ظاهرًا وفيه مرشّحات.</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>Cancel</source>
        <translation>ألغِ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>أوقف</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>اختر ملفًا…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>مصنّف (*.xlsx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Reading what is to be written…</source>
        <translation>جارٍ قراءة ما سيُكتب…</translation>
    </message>
    <message>
        <source>Writing row %1 of %2…</source>
        <translation>جارٍ كتابة الصف %1 من %2…</translation>
    </message>
    <message>
        <source>Finishing the file…</source>
        <translation>جارٍ إتمام الملف…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>أُوقف. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>تعذّرت كتابة ‎%1‎: %2</translation>
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
        <translation>اسم البحث المحفوظ</translation>
    </message>
</context>
<context>
    <name>FacetList</name>
    <message>
        <source>Enter chooses a row alone, Space adds it to those chosen in its section or takes it away; Left and Right fold and unfold. F2 renames a saved search, Del removes it.</source>
        <translation>مفتاح Enter يختار الصف وحده، ومفتاح المسافة يضيفه إلى المختار في قسمه أو يزيله منه؛ والسهمان الأيسر والأيمن للطي والبسط. F2 يغيّر اسم البحث المحفوظ، وDel يزيله.</translation>
    </message>
    <message>
        <source>Show these alone</source>
        <translation>أظهر هذه وحدها</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>أظهر هذه</translation>
    </message>
    <message>
        <source>Take away from those shown</source>
        <translation>استبعدها من المعروض</translation>
    </message>
    <message>
        <source>Add to those shown</source>
        <translation>أضفها إلى المعروض</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>اطوِ</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>وسّع</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>غيّر الاسم</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>أزِل</translation>
    </message>
</context>
<context>
    <name>FacetPanel</name>
    <message>
        <source>Find a category</source>
        <translation>ابحث عن فئة</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>الفئات</translation>
    </message>
</context>
<context>
    <name>FaultsDialog</name>
    <message>
        <source>Reply of the provider</source>
        <translation>ردّ المزوّد</translation>
    </message>
    <message>
        <source>Everything that could be read is in the catalog. This is what the provider sent:</source>
        <translation>كل ما أمكنت قراءته موجود في الكتالوج. وهذا ما أرسله المزوّد:</translation>
    </message>
    <message>
        <source>Entries of the reply</source>
        <translation>بنود الرد</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>انسخ الكل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>أغلق</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries of the reply could not be read, %1 look wrong</source>
        <translation>
            <numerusform>تعذّرت قراءة %Ln بند من الرد، ويبدو الخطأ في %1</numerusform>
            <numerusform>تعذّرت قراءة بند واحد من الرد، ويبدو الخطأ في %1</numerusform>
            <numerusform>تعذّرت قراءة بندين من الرد، ويبدو الخطأ في %1</numerusform>
            <numerusform>تعذّرت قراءة %Ln بنود من الرد، ويبدو الخطأ في %1</numerusform>
            <numerusform>تعذّرت قراءة %Ln بندًا من الرد، ويبدو الخطأ في %1</numerusform>
            <numerusform>تعذّرت قراءة %Ln بند من الرد، ويبدو الخطأ في %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries of the reply could not be read</source>
        <translation>
            <numerusform>تعذّرت قراءة %Ln بند من الرد</numerusform>
            <numerusform>تعذّرت قراءة بند واحد من الرد</numerusform>
            <numerusform>تعذّرت قراءة بندين من الرد</numerusform>
            <numerusform>تعذّرت قراءة %Ln بنود من الرد</numerusform>
            <numerusform>تعذّرت قراءة %Ln بندًا من الرد</numerusform>
            <numerusform>تعذّرت قراءة %Ln بند من الرد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries of the reply look wrong</source>
        <translation>
            <numerusform>يبدو الخطأ في %Ln بند من الرد</numerusform>
            <numerusform>يبدو الخطأ في بند واحد من الرد</numerusform>
            <numerusform>يبدو الخطأ في بندين من الرد</numerusform>
            <numerusform>يبدو الخطأ في %Ln بنود من الرد</numerusform>
            <numerusform>يبدو الخطأ في %Ln بندًا من الرد</numerusform>
            <numerusform>يبدو الخطأ في %Ln بند من الرد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are not listed.</source>
        <translation>
            <numerusform>وبقي %Ln دون إدراج.</numerusform>
            <numerusform>وبقي واحد دون إدراج.</numerusform>
            <numerusform>وبقي اثنان دون إدراج.</numerusform>
            <numerusform>وبقي %Ln دون إدراج.</numerusform>
            <numerusform>وبقي %Ln دون إدراج.</numerusform>
            <numerusform>وبقي %Ln دون إدراج.</numerusform>
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
        <translation>من %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>دقائق</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>اختياري</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Remove the filter %1</source>
        <translation>أزِل المرشّح %1</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>امسح</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>امسح كل المرشّحات</translation>
    </message>
</context>
<context>
    <name>FindChoice</name>
    <message>
        <source>Stop</source>
        <translation>أوقف</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>الاحتمالات</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>تقدّم البحث</translation>
    </message>
    <message>
        <source>Result of the search</source>
        <translation>نتيجة البحث</translation>
    </message>
    <message>
        <source>The order ids of this provider are not numbers that count up, so there is no range of them to search. If you find the id on the provider&apos;s page, enter it under “It was placed”.</source>
        <translation>معرّفات الطلبات لدى هذا المزوّد ليست أعدادًا متصاعدة، فلا مدى منها يمكن البحث فيه. إن وجدت المعرّف في صفحة المزوّد فأدخله تحت «قُدّم الطلب».</translation>
    </message>
    <message>
        <source>Orders that were placed about the same time have ids nearby. The provider is asked about the ids between them; those that answer and that no order of this ledger has are shown.</source>
        <translation>الطلبات التي قُدّمت في الوقت نفسه تقريبًا معرّفاتها متقاربة. يُستعلم لدى المزوّد عن المعرّفات الواقعة بينها، ويُعرض منها ما له رد وليس لأي طلب في هذا الدفتر.</translation>
    </message>
    <message>
        <source>No other order of this account shows where to look. If you know about where its ids stand, enter a range: those that answer are shown.</source>
        <translation>ما من طلب آخر لهذا الحساب يدل على موضع البحث. إن كنت تعرف موضع معرّفاته تقريبًا فأدخل مدى، ويُعرض منها ما له رد.</translation>
    </message>
    <message>
        <source>The search ended early. %1</source>
        <translation>انتهى البحث قبل تمامه. %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these ids answer(s), but the ledger has those orders already.</source>
        <translation>
            <numerusform>لـ %Ln من هذه المعرّفات رد، لكن طلباتها في الدفتر من قبل.</numerusform>
            <numerusform>لواحد من هذه المعرّفات رد، لكن طلبه في الدفتر من قبل.</numerusform>
            <numerusform>لاثنين من هذه المعرّفات رد، لكن طلبيهما في الدفتر من قبل.</numerusform>
            <numerusform>لـ %Ln من هذه المعرّفات رد، لكن طلباتها في الدفتر من قبل.</numerusform>
            <numerusform>لـ %Ln من هذه المعرّفات رد، لكن طلباتها في الدفتر من قبل.</numerusform>
            <numerusform>لـ %Ln من هذه المعرّفات رد، لكن طلباتها في الدفتر من قبل.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these ids answers.</source>
        <translation>لا رد لأي من هذه المعرّفات.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) that the ledger does not know. Choose one to compare it.</source>
        <translation>
            <numerusform>%Ln طلب لا يعرفها الدفتر. اختر واحدًا لمقارنته.</numerusform>
            <numerusform>طلب واحد لا يعرفه الدفتر. اختر واحدًا لمقارنته.</numerusform>
            <numerusform>طلبان لا يعرفهما الدفتر. اختر واحدًا لمقارنته.</numerusform>
            <numerusform>%Ln طلبات لا يعرفها الدفتر. اختر واحدًا لمقارنته.</numerusform>
            <numerusform>%Ln طلبًا لا يعرفها الدفتر. اختر واحدًا لمقارنته.</numerusform>
            <numerusform>%Ln طلب لا يعرفها الدفتر. اختر واحدًا لمقارنته.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>تابع</translation>
    </message>
    <message>
        <source>%1 of %2 ids asked about</source>
        <translation>استُعلم عن %1 من %2 معرّف</translation>
    </message>
    <message numerus="yes">
        <source>%Ln id(s) got no clear answer, so the order may still be there.</source>
        <translation>
            <numerusform>لم يأتِ رد واضح عن %Ln معرّف، فقد يكون الطلب هناك.</numerusform>
            <numerusform>لم يأتِ رد واضح عن معرّف واحد، فقد يكون الطلب هناك.</numerusform>
            <numerusform>لم يأتِ رد واضح عن معرّفين، فقد يكون الطلب هناك.</numerusform>
            <numerusform>لم يأتِ رد واضح عن %Ln معرّفات، فقد يكون الطلب هناك.</numerusform>
            <numerusform>لم يأتِ رد واضح عن %Ln معرّفًا، فقد يكون الطلب هناك.</numerusform>
            <numerusform>لم يأتِ رد واضح عن %Ln معرّف، فقد يكون الطلب هناك.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Back</source>
        <translation>ارجع</translation>
    </message>
</context>
<context>
    <name>FoundOrdersModel</name>
    <message>
        <source>Order ID</source>
        <translation>معرّف الطلب</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Start count</source>
        <translation>عدد البداية</translation>
    </message>
    <message>
        <source>Remains</source>
        <translation>المتبقي</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>التطابق</translation>
    </message>
</context>
<context>
    <name>FreeRowsEditor</name>
    <message>
        <source>Add a parameter</source>
        <translation>أضف معاملًا</translation>
    </message>
    <message>
        <source>More parameters</source>
        <translation>مزيد من المعاملات</translation>
    </message>
    <message>
        <source>Remove parameter</source>
        <translation>أزِل المعامل</translation>
    </message>
    <message>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Parameter name %1</source>
        <translation>اسم المعامل %1</translation>
    </message>
    <message>
        <source>Parameter value %1</source>
        <translation>قيمة المعامل %1</translation>
    </message>
    <message>
        <source>Remove parameter %1</source>
        <translation>أزِل المعامل %1</translation>
    </message>
</context>
<context>
    <name>Happening</name>
    <message numerus="yes">
        <source>%Ln order(s) completed</source>
        <translation>
            <numerusform>اكتمل %Ln طلب</numerusform>
            <numerusform>اكتمل طلب واحد</numerusform>
            <numerusform>اكتمل طلبان</numerusform>
            <numerusform>اكتمل %Ln طلبات</numerusform>
            <numerusform>اكتمل %Ln طلبًا</numerusform>
            <numerusform>اكتمل %Ln طلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln completed</source>
        <translation>
            <numerusform>مكتمل: %Ln</numerusform>
            <numerusform>مكتمل: %Ln</numerusform>
            <numerusform>مكتمل: %Ln</numerusform>
            <numerusform>مكتمل: %Ln</numerusform>
            <numerusform>مكتمل: %Ln</numerusform>
            <numerusform>مكتمل: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Order %1 completed</source>
        <translation>اكتمل الطلب %1</translation>
    </message>
    <message>
        <source>Orders completed</source>
        <translation>طلبات اكتملت</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) partial</source>
        <translation>
            <numerusform>نُفّذ جزئيًا %Ln طلب</numerusform>
            <numerusform>نُفّذ جزئيًا طلب واحد</numerusform>
            <numerusform>نُفّذ جزئيًا طلبان</numerusform>
            <numerusform>نُفّذ جزئيًا %Ln طلبات</numerusform>
            <numerusform>نُفّذ جزئيًا %Ln طلبًا</numerusform>
            <numerusform>نُفّذ جزئيًا %Ln طلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln partial</source>
        <translation>
            <numerusform>جزئي: %Ln</numerusform>
            <numerusform>جزئي: %Ln</numerusform>
            <numerusform>جزئي: %Ln</numerusform>
            <numerusform>جزئي: %Ln</numerusform>
            <numerusform>جزئي: %Ln</numerusform>
            <numerusform>جزئي: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Order %1 partial</source>
        <translation>نُفّذ الطلب %1 جزئيًا</translation>
    </message>
    <message>
        <source>Orders partial</source>
        <translation>طلبات جزئية</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) canceled</source>
        <translation>
            <numerusform>أُلغي %Ln طلب</numerusform>
            <numerusform>أُلغي طلب واحد</numerusform>
            <numerusform>أُلغي طلبان</numerusform>
            <numerusform>أُلغي %Ln طلبات</numerusform>
            <numerusform>أُلغي %Ln طلبًا</numerusform>
            <numerusform>أُلغي %Ln طلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln canceled</source>
        <translation>
            <numerusform>ملغى: %Ln</numerusform>
            <numerusform>ملغى: %Ln</numerusform>
            <numerusform>ملغى: %Ln</numerusform>
            <numerusform>ملغى: %Ln</numerusform>
            <numerusform>ملغى: %Ln</numerusform>
            <numerusform>ملغى: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Order %1 canceled</source>
        <translation>أُلغي الطلب %1</translation>
    </message>
    <message>
        <source>Orders canceled or refunded</source>
        <translation>طلبات ملغاة أو مستردة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) failed</source>
        <translation>
            <numerusform>فشل %Ln طلب</numerusform>
            <numerusform>فشل طلب واحد</numerusform>
            <numerusform>فشل طلبان</numerusform>
            <numerusform>فشل %Ln طلبات</numerusform>
            <numerusform>فشل %Ln طلبًا</numerusform>
            <numerusform>فشل %Ln طلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>فاشل: %Ln</numerusform>
            <numerusform>فاشل: %Ln</numerusform>
            <numerusform>فاشل: %Ln</numerusform>
            <numerusform>فاشل: %Ln</numerusform>
            <numerusform>فاشل: %Ln</numerusform>
            <numerusform>فاشل: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Order %1 failed</source>
        <translation>فشل الطلب %1</translation>
    </message>
    <message>
        <source>Orders failed</source>
        <translation>طلبات فاشلة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) late</source>
        <translation>
            <numerusform>تأخّر %Ln طلب</numerusform>
            <numerusform>تأخّر طلب واحد</numerusform>
            <numerusform>تأخّر طلبان</numerusform>
            <numerusform>تأخّر %Ln طلبات</numerusform>
            <numerusform>تأخّر %Ln طلبًا</numerusform>
            <numerusform>تأخّر %Ln طلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <translation>
            <numerusform>متأخر: %Ln</numerusform>
            <numerusform>متأخر: %Ln</numerusform>
            <numerusform>متأخر: %Ln</numerusform>
            <numerusform>متأخر: %Ln</numerusform>
            <numerusform>متأخر: %Ln</numerusform>
            <numerusform>متأخر: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Order %1 is late</source>
        <translation>تأخّر الطلب %1</translation>
    </message>
    <message>
        <source>Orders late</source>
        <translation>طلبات متأخرة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) unconfirmed</source>
        <translation>
            <numerusform>%Ln طلب غير مؤكد</numerusform>
            <numerusform>طلب واحد غير مؤكد</numerusform>
            <numerusform>طلبان غير مؤكدين</numerusform>
            <numerusform>%Ln طلبات غير مؤكدة</numerusform>
            <numerusform>%Ln طلبًا غير مؤكد</numerusform>
            <numerusform>%Ln طلب غير مؤكد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unconfirmed</source>
        <translation>
            <numerusform>غير مؤكد: %Ln</numerusform>
            <numerusform>غير مؤكد: %Ln</numerusform>
            <numerusform>غير مؤكد: %Ln</numerusform>
            <numerusform>غير مؤكد: %Ln</numerusform>
            <numerusform>غير مؤكد: %Ln</numerusform>
            <numerusform>غير مؤكد: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Order %1 is unconfirmed</source>
        <translation>الطلب %1 غير مؤكد</translation>
    </message>
    <message>
        <source>Orders unconfirmed</source>
        <translation>طلبات غير مؤكدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) running again</source>
        <translation>
            <numerusform>استُؤنف %Ln طلب</numerusform>
            <numerusform>استُؤنف طلب واحد</numerusform>
            <numerusform>استُؤنف طلبان</numerusform>
            <numerusform>استُؤنف %Ln طلبات</numerusform>
            <numerusform>استُؤنف %Ln طلبًا</numerusform>
            <numerusform>استُؤنف %Ln طلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running again</source>
        <translation>
            <numerusform>مستأنف: %Ln</numerusform>
            <numerusform>مستأنف: %Ln</numerusform>
            <numerusform>مستأنف: %Ln</numerusform>
            <numerusform>مستأنف: %Ln</numerusform>
            <numerusform>مستأنف: %Ln</numerusform>
            <numerusform>مستأنف: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Order %1 is running again</source>
        <translation>استُؤنف تنفيذ الطلب %1</translation>
    </message>
    <message>
        <source>Orders running again</source>
        <translation>طلبات استُؤنفت</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refill(s) completed</source>
        <translation>
            <numerusform>اكتمل %Ln تعويض</numerusform>
            <numerusform>اكتمل تعويض واحد</numerusform>
            <numerusform>اكتمل تعويضان</numerusform>
            <numerusform>اكتمل %Ln تعويضات</numerusform>
            <numerusform>اكتمل %Ln تعويضًا</numerusform>
            <numerusform>اكتمل %Ln تعويض</numerusform>
        </translation>
    </message>
    <message>
        <source>Refill of order %1 completed</source>
        <translation>اكتمل تعويض الطلب %1</translation>
    </message>
    <message>
        <source>Refills completed</source>
        <translation>تعويضات مكتملة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refill(s) rejected</source>
        <translation>
            <numerusform>رُفض %Ln تعويض</numerusform>
            <numerusform>رُفض تعويض واحد</numerusform>
            <numerusform>رُفض تعويضان</numerusform>
            <numerusform>رُفض %Ln تعويضات</numerusform>
            <numerusform>رُفض %Ln تعويضًا</numerusform>
            <numerusform>رُفض %Ln تعويض</numerusform>
        </translation>
    </message>
    <message>
        <source>Refill of order %1 rejected</source>
        <translation>رُفض تعويض الطلب %1</translation>
    </message>
    <message>
        <source>Refills rejected</source>
        <translation>تعويضات مرفوضة</translation>
    </message>
    <message>
        <source>The balance is low</source>
        <translation>الرصيد منخفض</translation>
    </message>
    <message>
        <source>Balance low</source>
        <translation>رصيد منخفض</translation>
    </message>
    <message numerus="yes">
        <source>%Ln list(s) of orders finished</source>
        <translation>
            <numerusform>انتهت %Ln قائمة من الطلبات</numerusform>
            <numerusform>انتهت قائمة واحدة من الطلبات</numerusform>
            <numerusform>انتهت قائمتان من الطلبات</numerusform>
            <numerusform>انتهت %Ln قوائم من الطلبات</numerusform>
            <numerusform>انتهت %Ln قائمة من الطلبات</numerusform>
            <numerusform>انتهت %Ln قائمة من الطلبات</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists of orders finished</source>
        <translation>قوائم طلبات انتهت</translation>
    </message>
    <message numerus="yes">
        <source>%Ln list(s) of orders paused</source>
        <translation>
            <numerusform>توقفت مؤقتًا %Ln قائمة من الطلبات</numerusform>
            <numerusform>توقفت مؤقتًا قائمة واحدة من الطلبات</numerusform>
            <numerusform>توقفت مؤقتًا قائمتان من الطلبات</numerusform>
            <numerusform>توقفت مؤقتًا %Ln قوائم من الطلبات</numerusform>
            <numerusform>توقفت مؤقتًا %Ln قائمة من الطلبات</numerusform>
            <numerusform>توقفت مؤقتًا %Ln قائمة من الطلبات</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists of orders paused</source>
        <translation>قوائم طلبات متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>Services changed</source>
        <translation>تغيّرت خدمات</translation>
    </message>
    <message>
        <source>Prices of favourites and running services changed</source>
        <translation>تغيّرت أسعار المفضّلة والخدمات الجارية</translation>
    </message>
    <message>
        <source>The provider is out of reach</source>
        <translation>لا يمكن الوصول إلى المزوّد</translation>
    </message>
    <message>
        <source>Provider out of reach for long</source>
        <translation>تعذّر الوصول إلى المزوّد طويلًا</translation>
    </message>
    <message>
        <source>The API key was refused</source>
        <translation>رُفض مفتاح API</translation>
    </message>
    <message>
        <source>API key refused</source>
        <translation>رُفض مفتاح API</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Two of several things that happened: &quot;37 orders completed&quot;, &quot;2 partial&quot;</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>An account&apos;s name, then what happened there</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1” is placed</source>
        <translation>قُدّمت «%1»</translation>
    </message>
    <message>
        <source>“%1” is paused</source>
        <translation>توقفت «%1» مؤقتًا</translation>
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
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
</context>
<context>
    <name>HappeningsPanel</name>
    <message>
        <source>Mark all as seen</source>
        <translation>علّم الكل مقروءًا</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>What happened since you last looked</source>
        <translation>ما حدث منذ آخر اطلاع لك</translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation>لم يحدث شيء بعد</translation>
    </message>
    <message>
        <source>Orders that complete, fail or need you are listed here, and what else is worth a look.</source>
        <translation>تُسرد هنا الطلبات التي تكتمل أو تفشل أو تحتاج إليك، وكل ما يستحق النظر.</translation>
    </message>
    <message>
        <source>There is nothing new.</source>
        <translation>لا جديد.</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Search the guide</source>
        <translation>ابحث في الدليل</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ارجع</translation>
    </message>
    <message>
        <source>Orderdeck guide</source>
        <translation>دليل Orderdeck</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>الفصول</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>أغلق</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chapter(s)</source>
        <translation>
            <numerusform>%Ln فصل</numerusform>
            <numerusform>فصل واحد</numerusform>
            <numerusform>فصلان</numerusform>
            <numerusform>%Ln فصول</numerusform>
            <numerusform>%Ln فصلًا</numerusform>
            <numerusform>%Ln فصل</numerusform>
        </translation>
    </message>
    <message>
        <source>You have not gone on from another chapter.</source>
        <translation>لم تنتقل إلى هنا من فصل آخر.</translation>
    </message>
</context>
<context>
    <name>IdRangeForm</name>
    <message>
        <source>From id</source>
        <translation>من المعرّف</translation>
    </message>
    <message>
        <source>To id</source>
        <translation>إلى المعرّف</translation>
    </message>
    <message>
        <source>Search these ids</source>
        <translation>ابحث في هذه المعرّفات</translation>
    </message>
    <message>
        <source>A number, as order ids are.</source>
        <translation>عدد، كما هي معرّفات الطلبات.</translation>
    </message>
    <message>
        <source>Not below the first id.</source>
        <translation>ليس أصغر من المعرّف الأول.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln id(s) in one search.</source>
        <translation>
            <numerusform>%Ln معرّف على الأكثر في البحث الواحد.</numerusform>
            <numerusform>معرّف واحد على الأكثر في البحث الواحد.</numerusform>
            <numerusform>معرّفان على الأكثر في البحث الواحد.</numerusform>
            <numerusform>%Ln معرّفات على الأكثر في البحث الواحد.</numerusform>
            <numerusform>%Ln معرّفًا على الأكثر في البحث الواحد.</numerusform>
            <numerusform>%Ln معرّف على الأكثر في البحث الواحد.</numerusform>
        </translation>
    </message>
    <message>
        <source>A search is under way.</source>
        <translation>هناك بحث جارٍ.</translation>
    </message>
    <message>
        <source>Type the first and the last id to look at.</source>
        <translation>اكتب أول معرّف وآخر معرّف للبحث.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln id(s); this provider is asked about one at a time, at most %1 a minute.</source>
        <translation>
            <numerusform>%Ln معرّف؛ يُستعلم لدى هذا المزوّد عن معرّف واحد في كل مرة، بحد أقصى %1 في الدقيقة.</numerusform>
            <numerusform>معرّف واحد؛ يُستعلم لدى هذا المزوّد عن معرّف واحد في كل مرة، بحد أقصى %1 في الدقيقة.</numerusform>
            <numerusform>معرّفان؛ يُستعلم لدى هذا المزوّد عن معرّف واحد في كل مرة، بحد أقصى %1 في الدقيقة.</numerusform>
            <numerusform>%Ln معرّفات؛ يُستعلم لدى هذا المزوّد عن معرّف واحد في كل مرة، بحد أقصى %1 في الدقيقة.</numerusform>
            <numerusform>%Ln معرّفًا؛ يُستعلم لدى هذا المزوّد عن معرّف واحد في كل مرة، بحد أقصى %1 في الدقيقة.</numerusform>
            <numerusform>%Ln معرّف؛ يُستعلم لدى هذا المزوّد عن معرّف واحد في كل مرة، بحد أقصى %1 في الدقيقة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln id(s), up to 100 in one request, at most %1 requests a minute.</source>
        <translation>
            <numerusform>%Ln معرّف، وحتى 100 في الاستعلام الواحد، بحد أقصى %1 من الاستعلامات في الدقيقة.</numerusform>
            <numerusform>معرّف واحد، وحتى 100 في الاستعلام الواحد، بحد أقصى %1 من الاستعلامات في الدقيقة.</numerusform>
            <numerusform>معرّفان، وحتى 100 في الاستعلام الواحد، بحد أقصى %1 من الاستعلامات في الدقيقة.</numerusform>
            <numerusform>%Ln معرّفات، وحتى 100 في الاستعلام الواحد، بحد أقصى %1 من الاستعلامات في الدقيقة.</numerusform>
            <numerusform>%Ln معرّفًا، وحتى 100 في الاستعلام الواحد، بحد أقصى %1 من الاستعلامات في الدقيقة.</numerusform>
            <numerusform>%Ln معرّف، وحتى 100 في الاستعلام الواحد، بحد أقصى %1 من الاستعلامات في الدقيقة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Press the new keys</source>
        <translation>اضغط المفاتيح الجديدة</translation>
    </message>
</context>
<context>
    <name>KeyMessages</name>
    <message>
        <source>The API key of %1 could not be kept: it is known until Orderdeck ends. %2</source>
        <translation>تعذّر حفظ مفتاح API للحساب %1: يبقى معروفًا إلى أن ينتهي Orderdeck. %2</translation>
    </message>
    <message>
        <source>The key of the removed account could not be removed from where it was kept; it is tried again when Orderdeck starts. %1</source>
        <translation>تعذّرت إزالة مفتاح الحساب المُزال من مكان حفظه؛ تُعاد المحاولة عند بدء Orderdeck. %1</translation>
    </message>
    <message>
        <source>Settings cannot be kept: what you change is forgotten when Orderdeck ends. %1</source>
        <translation>لا يمكن حفظ الإعدادات: ما تغيّره يُنسى عندما ينتهي Orderdeck. %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>An account&apos;s name, then why it has no key</extracomment>
        <translation>‏%1: %2</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>افتح الإعدادات</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
</context>
<context>
    <name>KeyProblem</name>
    <message>
        <source>There is no key of this account in orderdeck.ini.</source>
        <translation>لا يوجد مفتاح لهذا الحساب في orderdeck.ini.</translation>
    </message>
    <message>
        <source>The key could not be written into orderdeck.ini.</source>
        <translation>تعذّرت كتابة المفتاح في orderdeck.ini.</translation>
    </message>
    <message>
        <source>The key could not be written into orderdeck.ini. %1</source>
        <translation>تعذّرت كتابة المفتاح في orderdeck.ini. %1</translation>
    </message>
    <message>
        <source>There is no keychain on this system that answers.</source>
        <translation>لا توجد في هذا النظام سلسلة مفاتيح تستجيب.</translation>
    </message>
    <message>
        <source>The keychain is locked or refuses. Unlock it and try again.</source>
        <translation>سلسلة المفاتيح مقفلة أو ترفض. افتح قفلها ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The keychain does not answer. Perhaps it waits behind other windows to be unlocked.</source>
        <translation>لا تستجيب سلسلة المفاتيح. ربما تنتظر خلف نوافذ أخرى أن يُفتح قفلها.</translation>
    </message>
    <message>
        <source>The keychain shows no key of this account: it is locked, or the key was removed from it.</source>
        <translation>لا تُظهر سلسلة المفاتيح مفتاحًا لهذا الحساب: إما أنها مقفلة أو أن المفتاح أُزيل منها.</translation>
    </message>
    <message>
        <source>The keychain took the key, but gave back another when it was read.</source>
        <translation>قبلت سلسلة المفاتيح المفتاح، لكنها أعادت غيره عند قراءته.</translation>
    </message>
    <message>
        <source>The keychain reports a fault.</source>
        <translation>تُبلّغ سلسلة المفاتيح عن خلل.</translation>
    </message>
    <message>
        <source>%1 It says: %2</source>
        <extracomment>A sentence, then what the system itself says</extracomment>
        <translation>%1 ويقول النظام: %2</translation>
    </message>
</context>
<context>
    <name>KeyRules</name>
    <message>
        <source>A key alone is for typing: hold Ctrl or Alt with it, or take a function key.</source>
        <translation>المفتاح وحده للكتابة: اضغط معه Ctrl أو Alt، أو اختر مفتاح وظيفة.</translation>
    </message>
    <message>
        <source>These keys move and choose in fields and lists.</source>
        <translation>هذه المفاتيح للتنقّل والاختيار في الحقول والقوائم.</translation>
    </message>
    <message>
        <source>These keys copy, paste, mark and undo everywhere.</source>
        <translation>هذه المفاتيح للنسخ واللصق والتحديد والتراجع في كل مكان.</translation>
    </message>
</context>
<context>
    <name>LanguageSection</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>الواجهة</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>Words, numbers, money and dates, at once. What you have typed stays.</source>
        <translation>تتغيّر الكلمات والأرقام والمبالغ والتواريخ فورًا. ويبقى ما كتبته.</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>There is no such list in the ledger.</source>
        <translation>لا توجد قائمة كهذه في الدفتر.</translation>
    </message>
    <message>
        <source>Only a placed order can be cancelled.</source>
        <translation>لا يمكن إلغاء إلا طلب قُدّم.</translation>
    </message>
    <message>
        <source>The file it comes from was written before the provider&apos;s answer was known.</source>
        <translation>كُتب الملف الذي جاء منه قبل معرفة ردّ المزوّد.</translation>
    </message>
    <message>
        <source>There is no ledger %1.</source>
        <translation>لا يوجد دفتر ‎%1‎.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>تعذّر إنشاء المجلد ‎%1‎.</translation>
    </message>
    <message>
        <source>A copy cannot take the place of the ledger itself.</source>
        <translation>لا يمكن لنسخة أن تحل محل الدفتر نفسه.</translation>
    </message>
    <message>
        <source>The file %1 is not a ledger of Orderdeck.</source>
        <translation>الملف ‎%1‎ ليس دفتر Orderdeck.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>لا يوجد ملف ‎%1‎.</translation>
    </message>
    <message numerus="yes">
        <source>%n count(s) of the list of statuses differ from the orders.</source>
        <translation>
            <numerusform>%n عدد في قائمة الحالات لا تطابق الطلبات.</numerusform>
            <numerusform>عدد واحد في قائمة الحالات لا يطابق الطلبات.</numerusform>
            <numerusform>عددان في قائمة الحالات لا يطابقان الطلبات.</numerusform>
            <numerusform>%n أعداد في قائمة الحالات لا تطابق الطلبات.</numerusform>
            <numerusform>%n عددًا في قائمة الحالات لا تطابق الطلبات.</numerusform>
            <numerusform>%n عدد في قائمة الحالات لا تطابق الطلبات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list of statuses counts %n order(s) too many or too few.</source>
        <translation>
            <numerusform>تزيد قائمة الحالات أو تنقص بمقدار %n طلب.</numerusform>
            <numerusform>تزيد قائمة الحالات أو تنقص بمقدار طلب واحد.</numerusform>
            <numerusform>تزيد قائمة الحالات أو تنقص بمقدار طلبين.</numerusform>
            <numerusform>تزيد قائمة الحالات أو تنقص بمقدار %n طلبات.</numerusform>
            <numerusform>تزيد قائمة الحالات أو تنقص بمقدار %n طلبًا.</numerusform>
            <numerusform>تزيد قائمة الحالات أو تنقص بمقدار %n طلب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) have no history.</source>
        <translation>
            <numerusform>%n طلب بلا تاريخ.</numerusform>
            <numerusform>طلب واحد بلا تاريخ.</numerusform>
            <numerusform>طلبان بلا تاريخ.</numerusform>
            <numerusform>%n طلبات بلا تاريخ.</numerusform>
            <numerusform>%n طلبًا بلا تاريخ.</numerusform>
            <numerusform>%n طلب بلا تاريخ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The open refills of %n order(s) are miscounted.</source>
        <translation>
            <numerusform>عدد التعويضات المفتوحة غير صحيح في %n طلب.</numerusform>
            <numerusform>عدد التعويضات المفتوحة غير صحيح في طلب واحد.</numerusform>
            <numerusform>عدد التعويضات المفتوحة غير صحيح في طلبين.</numerusform>
            <numerusform>عدد التعويضات المفتوحة غير صحيح في %n طلبات.</numerusform>
            <numerusform>عدد التعويضات المفتوحة غير صحيح في %n طلبًا.</numerusform>
            <numerusform>عدد التعويضات المفتوحة غير صحيح في %n طلب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of lists belong to another order.</source>
        <translation>
            <numerusform>%n سطر من القوائم تخص طلبًا آخر.</numerusform>
            <numerusform>سطر واحد من القوائم يخص طلبًا آخر.</numerusform>
            <numerusform>سطران من القوائم يخصان طلبًا آخر.</numerusform>
            <numerusform>%n أسطر من القوائم تخص طلبًا آخر.</numerusform>
            <numerusform>%n سطرًا من القوائم تخص طلبًا آخر.</numerusform>
            <numerusform>%n سطر من القوائم تخص طلبًا آخر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n count(s) of the list of services differ from the orders.</source>
        <translation>
            <numerusform>%n عدد في قائمة الخدمات لا تطابق الطلبات.</numerusform>
            <numerusform>عدد واحد في قائمة الخدمات لا يطابق الطلبات.</numerusform>
            <numerusform>عددان في قائمة الخدمات لا يطابقان الطلبات.</numerusform>
            <numerusform>%n أعداد في قائمة الخدمات لا تطابق الطلبات.</numerusform>
            <numerusform>%n عددًا في قائمة الخدمات لا تطابق الطلبات.</numerusform>
            <numerusform>%n عدد في قائمة الخدمات لا تطابق الطلبات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) stand beyond what happened.</source>
        <translation>
            <numerusform>%n علامة تتجاوز ما حدث.</numerusform>
            <numerusform>علامة واحدة تتجاوز ما حدث.</numerusform>
            <numerusform>علامتان تتجاوزان ما حدث.</numerusform>
            <numerusform>%n علامات تتجاوز ما حدث.</numerusform>
            <numerusform>%n علامة تتجاوز ما حدث.</numerusform>
            <numerusform>%n علامة تتجاوز ما حدث.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n count(s) of orders by time differ from the orders.</source>
        <translation>
            <numerusform>%n عدد للطلبات بحسب الوقت لا تطابق الطلبات.</numerusform>
            <numerusform>عدد واحد للطلبات بحسب الوقت لا يطابق الطلبات.</numerusform>
            <numerusform>عددان للطلبات بحسب الوقت لا يطابقان الطلبات.</numerusform>
            <numerusform>%n أعداد للطلبات بحسب الوقت لا تطابق الطلبات.</numerusform>
            <numerusform>%n عددًا للطلبات بحسب الوقت لا تطابق الطلبات.</numerusform>
            <numerusform>%n عدد للطلبات بحسب الوقت لا تطابق الطلبات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The figures of %n service(s) differ from what became of their orders.</source>
        <translation>
            <numerusform>أرقام %n خدمة لا تطابق ما آلت إليه طلباتها.</numerusform>
            <numerusform>أرقام خدمة واحدة لا تطابق ما آلت إليه طلباتها.</numerusform>
            <numerusform>أرقام خدمتين لا تطابق ما آلت إليه طلباتهما.</numerusform>
            <numerusform>أرقام %n خدمات لا تطابق ما آلت إليه طلباتها.</numerusform>
            <numerusform>أرقام %n خدمة لا تطابق ما آلت إليه طلباتها.</numerusform>
            <numerusform>أرقام %n خدمة لا تطابق ما آلت إليه طلباتها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) made the same order twice.</source>
        <translation>
            <numerusform>تفرّع عن %n طلب الطلب نفسه مرتين.</numerusform>
            <numerusform>تفرّع عن طلب واحد الطلب نفسه مرتين.</numerusform>
            <numerusform>تفرّع عن طلبين الطلب نفسه مرتين.</numerusform>
            <numerusform>تفرّع عن %n طلبات الطلب نفسه مرتين.</numerusform>
            <numerusform>تفرّع عن %n طلبًا الطلب نفسه مرتين.</numerusform>
            <numerusform>تفرّع عن %n طلب الطلب نفسه مرتين.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) were put away, but not as what has ended is.</source>
        <translation>
            <numerusform>أُبعد %n طلب عن القائمة، لكن ليس كما يُبعد ما انتهى.</numerusform>
            <numerusform>أُبعد طلب واحد عن القائمة، لكن ليس كما يُبعد ما انتهى.</numerusform>
            <numerusform>أُبعد طلبان عن القائمة، لكن ليس كما يُبعد ما انتهى.</numerusform>
            <numerusform>أُبعد %n طلبات عن القائمة، لكن ليس كما يُبعد ما انتهى.</numerusform>
            <numerusform>أُبعد %n طلبًا عن القائمة، لكن ليس كما يُبعد ما انتهى.</numerusform>
            <numerusform>أُبعد %n طلب عن القائمة، لكن ليس كما يُبعد ما انتهى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) have the key of one that was deleted.</source>
        <translation>
            <numerusform>%n طلب تحمل مفتاح طلب محذوف.</numerusform>
            <numerusform>طلب واحد يحمل مفتاح طلب محذوف.</numerusform>
            <numerusform>طلبان يحملان مفتاح طلب محذوف.</numerusform>
            <numerusform>%n طلبات تحمل مفتاح طلب محذوف.</numerusform>
            <numerusform>%n طلبًا تحمل مفتاح طلب محذوف.</numerusform>
            <numerusform>%n طلب تحمل مفتاح طلب محذوف.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file %1 is in use by another Orderdeck (process %2).</source>
        <translation>الملف ‎%1‎ مستخدَم من نسخة أخرى من Orderdeck (العملية %2).</translation>
    </message>
    <message>
        <source>The file %1 cannot be kept from other programs.</source>
        <translation>تعذّر حجز الملف ‎%1‎ عن البرامج الأخرى.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>تعذّرت الكتابة في الملف ‎%1‎.</translation>
    </message>
    <message>
        <source>This list comes from a copy of the ledger: lines that wait here may have been placed after the copy was made. Compare with the provider before you go on.</source>
        <translation>هذه القائمة من نسخة من الدفتر: ربما قُدّمت الأسطر المنتظرة هنا بعد إنشاء النسخة. قارن بما لدى المزوّد قبل أن تتابع.</translation>
    </message>
    <message>
        <source>The file %1 is damaged itself: %2</source>
        <translation>الملف ‎%1‎ نفسه تالف: %2</translation>
    </message>
    <message>
        <source>The ledger %1 is missing or empty, but there are copies of it.</source>
        <translation>الدفتر ‎%1‎ مفقود أو فارغ، لكن له نسخًا.</translation>
    </message>
    <message>
        <source>The ledger was damaged and salvaged: lines that wait here may have been placed already. Compare with the provider before you go on.</source>
        <translation>كان الدفتر تالفًا واستُخلص ما فيه: ربما قُدّمت الأسطر المنتظرة هنا من قبل. قارن بما لدى المزوّد قبل أن تتابع.</translation>
    </message>
    <message>
        <source>The ledger was written by a newer Orderdeck (version %1 of the file, this program knows %2).</source>
        <translation>كتب الدفترَ إصدارٌ أحدث من Orderdeck (إصدار الملف %1، وهذا البرنامج يعرف %2).</translation>
    </message>
    <message>
        <source>The file %1 is a database, but not a ledger of Orderdeck.</source>
        <translation>الملف ‎%1‎ قاعدة بيانات، لكنه ليس دفتر Orderdeck.</translation>
    </message>
    <message>
        <source>Order %1 has not ended. Nothing unfinished is deleted.</source>
        <translation>لم ينتهِ الطلب %1. لا يُحذف ما لم يكتمل.</translation>
    </message>
    <message>
        <source>Order %1 is neither hidden nor archived. Only such are deleted.</source>
        <translation>الطلب %1 ليس مخفيًا ولا مؤرشفًا. لا يُحذف إلا ما كان كذلك.</translation>
    </message>
    <message>
        <source>There is no such order in the ledger.</source>
        <translation>لا يوجد طلب كهذا في الدفتر.</translation>
    </message>
    <message>
        <source>The order&apos;s outcome is already written down.</source>
        <translation>نتيجة الطلب مدوَّنة من قبل.</translation>
    </message>
    <message>
        <source>An order cannot be placed without an order id.</source>
        <translation>لا يمكن عدّ الطلب مُقدَّمًا بلا معرّف طلب.</translation>
    </message>
    <message>
        <source>Another order of this account already has the id %1.</source>
        <translation>لطلب آخر من هذا الحساب المعرّف %1.</translation>
    </message>
    <message>
        <source>Only an order that was not sent or was rejected can be sent again.</source>
        <translation>لا يُرسَل مجددًا إلا طلب لم يُرسَل أو رُفض.</translation>
    </message>
    <message>
        <source>The program ended before the provider&apos;s answer was written down.</source>
        <translation>انتهى البرنامج قبل تدوين ردّ المزوّد.</translation>
    </message>
    <message>
        <source>Only a placed order can be refilled.</source>
        <translation>لا يمكن تعويض إلا طلب قُدّم.</translation>
    </message>
    <message>
        <source>A list whose name is lost</source>
        <translation>قائمة ضاع اسمها</translation>
    </message>
    <message>
        <source>What was ordered is lost: the ledger was damaged.</source>
        <translation>ضاع ما طُلب: كان الدفتر تالفًا.</translation>
    </message>
    <message>
        <source>The file %1 is empty.</source>
        <translation>الملف ‎%1‎ فارغ.</translation>
    </message>
    <message>
        <source>The charges are too great to be added up.</source>
        <translation>التكاليف أكبر من أن تُجمع.</translation>
    </message>
    <message>
        <source>The file %1 cannot be made or written.</source>
        <translation>تعذّر إنشاء الملف ‎%1‎ أو الكتابة فيه.</translation>
    </message>
    <message>
        <source>The file&apos;s folder does not allow a write-ahead log.</source>
        <translation>لا يسمح مجلد الملف بسجل الكتابة المسبقة.</translation>
    </message>
    <message>
        <source>The copy %1 cannot be written.</source>
        <translation>تعذّرت كتابة النسخة ‎%1‎.</translation>
    </message>
    <message>
        <source>A row of %1 refers to a row of %2 that is not there.</source>
        <translation>صف في %1 يشير إلى صف في %2 غير موجود.</translation>
    </message>
    <message>
        <source>The folder %1 is not there. Connect the disk and try again.</source>
        <translation>المجلد ‎%1‎ غير موجود. صِل القرص ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>There is no ledger in the folder %1. If it is on another disk, connect that and try again.</source>
        <translation>لا يوجد دفتر في المجلد ‎%1‎. إن كان الدفتر على قرص آخر فصِل ذلك القرص ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The file %1 is in use by another program.</source>
        <translation>الملف ‎%1‎ مستخدَم من برنامج آخر.</translation>
    </message>
    <message>
        <source>The copy in %1 is not the same as the ledger. %2</source>
        <translation>النسخة التي في ‎%1‎ لا تطابق الدفتر. %2</translation>
    </message>
    <message>
        <source>The file %1 could not be read: %2.</source>
        <translation>تعذّرت قراءة الملف ‎%1‎: %2.</translation>
    </message>
    <message>
        <source>The file %1 could not be written: %2.</source>
        <translation>تعذّرت الكتابة في الملف ‎%1‎: %2.</translation>
    </message>
    <message>
        <source>There is a ledger in the folder %1 already. It is not overwritten: choose another folder.</source>
        <translation>في المجلد ‎%1‎ دفتر من قبل. لا يُكتب فوقه: اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Nothing can be written in the folder %1.</source>
        <translation>تعذّرت كتابة أي شيء في المجلد ‎%1‎.</translation>
    </message>
    <message>
        <source>The folder %1 is not there.</source>
        <translation>المجلد ‎%1‎ غير موجود.</translation>
    </message>
    <message>
        <source>The ledger is in this folder already.</source>
        <translation>الدفتر موجود في هذا المجلد من قبل.</translation>
    </message>
    <message>
        <source>There is not enough room in the folder %1: %2 are needed, %3 are free.</source>
        <translation>لا مساحة كافية في المجلد ‎%1‎: اللازم %2 والمتاح %3.</translation>
    </message>
    <message>
        <source>%1 is a link, or has a second name in another place: what is written there would change another file. Put a copy of the file in its place.</source>
        <translation>‎%1‎ رابط، أو له اسم ثانٍ في مكان آخر: ما يُكتب فيه يغيّر ملفًا آخر. ضع نسخة من الملف مكانه.</translation>
    </message>
</context>
<context>
    <name>LedgerFailurePage</name>
    <message>
        <source>Ledger</source>
        <translation>الدفتر</translation>
    </message>
    <message>
        <source>Step %1 of %2. A large ledger takes some minutes.</source>
        <translation>الخطوة %1 من %2. يستغرق الدفتر الكبير بضع دقائق.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>أنهِ</translation>
    </message>
    <message>
        <source>The ledger is damaged</source>
        <translation>الدفتر تالف</translation>
    </message>
    <message>
        <source>The ledger cannot be opened</source>
        <translation>تعذّر فتح الدفتر</translation>
    </message>
    <message>
        <source>Orderdeck writes every order down before it is sent, so nothing can be ordered without the ledger.</source>
        <translation>يدوّن Orderdeck كل طلب قبل إرساله، فلا يمكن تقديم أي طلب بلا دفتر.</translation>
    </message>
    <message>
        <source>What was found: %1</source>
        <translation>ما وُجد: %1</translation>
    </message>
    <message>
        <source>Salvage what can be read</source>
        <translation>استخلص ما يمكن قراءته</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>استعد نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Begin with an empty ledger…</source>
        <translation>ابدأ بدفتر فارغ…</translation>
    </message>
    <message numerus="yes">
        <source>Restore the copy of %1 (%n order(s))</source>
        <translation>
            <numerusform>استعد نسخة %1 · %n طلب</numerusform>
            <numerusform>استعد نسخة %1 · طلب واحد</numerusform>
            <numerusform>استعد نسخة %1 · طلبان</numerusform>
            <numerusform>استعد نسخة %1 · %n طلبات</numerusform>
            <numerusform>استعد نسخة %1 · %n طلبًا</numerusform>
            <numerusform>استعد نسخة %1 · %n طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading what can be read…</source>
        <translation>جارٍ قراءة ما يمكن قراءته…</translation>
    </message>
    <message>
        <source>The damaged file is not changed.</source>
        <translation>لا يُغيَّر الملف التالف.</translation>
    </message>
    <message>
        <source>There is no order in it that can be read.</source>
        <translation>لا طلب فيه يمكن قراءته.</translation>
    </message>
    <message>
        <source>Nothing can be salvaged from the damaged file. %1</source>
        <translation>لا يمكن استخلاص شيء من الملف التالف. %1</translation>
    </message>
    <message>
        <source>What was saved</source>
        <translation>ما حُفظ</translation>
    </message>
    <message>
        <source>Nothing is changed before you choose.</source>
        <translation>لا يُغيَّر شيء قبل أن تختار.</translation>
    </message>
    <message>
        <source>Go on with what was saved</source>
        <translation>تابع بما حُفظ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ارجع</translation>
    </message>
    <message>
        <source>Begin with an empty ledger?</source>
        <translation>أتريد البدء بدفتر فارغ؟</translation>
    </message>
    <message>
        <source>None of your orders will be known here, though they go on at the provider. The damaged file is kept among the backups.</source>
        <translation>لن يُعرف هنا أي من طلباتك، مع أنها تستمر لدى المزوّد. يُحفظ الملف التالف بين النسخ الاحتياطية.</translation>
    </message>
    <message>
        <source>Begin with an empty ledger</source>
        <translation>ابدأ بدفتر فارغ</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>Ledgers (*.sqlite)</source>
        <translation>دفاتر (*.sqlite)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Use the usual place…</source>
        <translation>استخدم المكان المعتاد…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
    <message>
        <source>Use the usual place?</source>
        <translation>أتريد استخدام المكان المعتاد؟</translation>
    </message>
    <message>
        <source>The ledger %1 is opened from now on.</source>
        <translation>من الآن فصاعدًا يُفتح الدفتر ‎%1‎.</translation>
    </message>
    <message>
        <source>There is no ledger in the usual place: an empty one is begun, or a copy restored, as %1.</source>
        <translation>لا يوجد دفتر في المكان المعتاد: يُبدأ بدفتر فارغ، أو تُستعاد نسخة، باسم ‎%1‎.</translation>
    </message>
    <message>
        <source>Orders that are only in %1 will not be known here, though they go on at the provider. That file is not changed.</source>
        <translation>الطلبات التي في ‎%1‎ وحده لن تُعرف هنا، مع أنها تستمر لدى المزوّد. لا يُغيَّر ذلك الملف.</translation>
    </message>
    <message>
        <source>Use the usual place</source>
        <translation>استخدم المكان المعتاد</translation>
    </message>
</context>
<context>
    <name>LedgerMoveWindow</name>
    <message>
        <source>Stop</source>
        <translation>أوقف</translation>
    </message>
    <message>
        <source>Moving the ledger</source>
        <translation>نقل الدفتر</translation>
    </message>
    <message>
        <source>Moving the ledger to %1</source>
        <translation>جارٍ نقل الدفتر إلى ‎%1‎</translation>
    </message>
    <message>
        <source>How much is copied</source>
        <translation>مقدار ما نُسخ</translation>
    </message>
    <message>
        <source>Copying the ledger… Nothing is ordered or asked for meanwhile.</source>
        <translation>جارٍ نسخ الدفتر… لا يُقدَّم شيء ولا يُطلب في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Copying the backups…</source>
        <translation>جارٍ نسخ النسخ الاحتياطية…</translation>
    </message>
    <message>
        <source>Checking the copy…</source>
        <translation>جارٍ فحص النسخة…</translation>
    </message>
    <message>
        <source>The move was stopped. The ledger is still %1.</source>
        <translation>أُوقف النقل. لا يزال الدفتر في ‎%1‎.</translation>
    </message>
    <message>
        <source>The ledger was not moved and is still %1. %2</source>
        <translation>لم يُنقل الدفتر ولا يزال في ‎%1‎. %2</translation>
    </message>
    <message>
        <source>The ledger is now %1. The old file %2 could not be renamed; it is not used any more.</source>
        <translation>الدفتر الآن في ‎%1‎. تعذّر تغيير اسم الملف القديم ‎%2‎؛ لم يعد مستخدَمًا.</translation>
    </message>
    <message>
        <source>The ledger is now %1. The old one is kept as %2.</source>
        <translation>الدفتر الآن في ‎%1‎. والقديم محفوظ باسم ‎%2‎.</translation>
    </message>
</context>
<context>
    <name>LedgerPlaceSection</name>
    <message>
        <source>Ledger</source>
        <translation>الدفتر</translation>
    </message>
    <message>
        <source>Path of the ledger</source>
        <translation>مسار الدفتر</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>افتح المجلد</translation>
    </message>
    <message>
        <source>Open the folder of the ledger</source>
        <translation>افتح مجلد الدفتر</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>انسخ المسار</translation>
    </message>
    <message>
        <source>Copy the path of the ledger</source>
        <translation>انسخ مسار الدفتر</translation>
    </message>
    <message>
        <source>There is no such file now.</source>
        <translation>لا وجود لهذا الملف الآن.</translation>
    </message>
    <message>
        <source>Every order, balance and note is kept in this one file, and nowhere else. %1, last written to %2</source>
        <extracomment>%1 a size (&quot;3.4 MB&quot;), %2 a date and time</extracomment>
        <translation>كل الطلبات والأرصدة والملاحظات محفوظة في هذا الملف وحده لا في سواه. حجمه %1، وآخر كتابة فيه %2</translation>
    </message>
    <message>
        <source>Moving the ledger</source>
        <translation>نقل الدفتر</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>انقل…</translation>
    </message>
    <message>
        <source>Move the ledger…</source>
        <translation>انقل الدفتر…</translation>
    </message>
    <message>
        <source>Move the ledger into the folder</source>
        <translation>نقل الدفتر إلى مجلد</translation>
    </message>
    <message>
        <source>Looking at the folder %1…</source>
        <translation>جارٍ فحص المجلد ‎%1‎…</translation>
    </message>
    <message>
        <source>The ledger cannot be moved there. %1</source>
        <translation>لا يمكن نقل الدفتر إلى هناك. %1</translation>
    </message>
    <message numerus="yes">
        <source>Move the ledger and its %n backup(s) to %1? %2 are copied and checked while Orderdeck restarts; nothing is deleted, the old files stay where they are as copies.</source>
        <translation>
            <numerusform>أتريد نقل الدفتر (لا نسخ احتياطية له) إلى ‎%1‎؟ تُنسخ بيانات حجمها %2 وتُفحص أثناء إعادة تشغيل Orderdeck؛ ولا يُحذف شيء، وتبقى الملفات القديمة في مكانها نسخًا.</numerusform>
            <numerusform>أتريد نقل الدفتر ونسخته الاحتياطية الوحيدة إلى ‎%1‎؟ تُنسخ بيانات حجمها %2 وتُفحص أثناء إعادة تشغيل Orderdeck؛ ولا يُحذف شيء، وتبقى الملفات القديمة في مكانها نسخًا.</numerusform>
            <numerusform>أتريد نقل الدفتر ونسختيه الاحتياطيتين إلى ‎%1‎؟ تُنسخ بيانات حجمها %2 وتُفحص أثناء إعادة تشغيل Orderdeck؛ ولا يُحذف شيء، وتبقى الملفات القديمة في مكانها نسخًا.</numerusform>
            <numerusform>أتريد نقل الدفتر و%n نسخ احتياطية له إلى ‎%1‎؟ تُنسخ بيانات حجمها %2 وتُفحص أثناء إعادة تشغيل Orderdeck؛ ولا يُحذف شيء، وتبقى الملفات القديمة في مكانها نسخًا.</numerusform>
            <numerusform>أتريد نقل الدفتر و%n نسخة احتياطية له إلى ‎%1‎؟ تُنسخ بيانات حجمها %2 وتُفحص أثناء إعادة تشغيل Orderdeck؛ ولا يُحذف شيء، وتبقى الملفات القديمة في مكانها نسخًا.</numerusform>
            <numerusform>أتريد نقل الدفتر و%n نسخة احتياطية له إلى ‎%1‎؟ تُنسخ بيانات حجمها %2 وتُفحص أثناء إعادة تشغيل Orderdeck؛ ولا يُحذف شيء، وتبقى الملفات القديمة في مكانها نسخًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move and restart</source>
        <translation>انقل وأعد التشغيل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ألغِ</translation>
    </message>
</context>
<context>
    <name>LedgerWords</name>
    <message>
        <source>Daily copy</source>
        <translation>نسخة يومية</translation>
    </message>
    <message>
        <source>Kept before an update</source>
        <translation>محفوظة قبل تحديث</translation>
    </message>
    <message>
        <source>Kept when a copy was restored</source>
        <translation>محفوظة عند استعادة نسخة</translation>
    </message>
    <message>
        <source>Kept because it was damaged</source>
        <translation>محفوظة بسبب تلفها</translation>
    </message>
    <message>
        <source>Kept before orders were deleted</source>
        <translation>محفوظة قبل حذف طلبات</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>A day of a copy, in the format of QLocale: day, month&apos;s name, year.</extracomment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>Cannot be read · %1</source>
        <translation>تعذّرت القراءة · %1</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) · %1</source>
        <translation>
            <numerusform>%n طلب · %1</numerusform>
            <numerusform>طلب واحد · %1</numerusform>
            <numerusform>طلبان · %1</numerusform>
            <numerusform>%n طلبات · %1</numerusform>
            <numerusform>%n طلبًا · %1</numerusform>
            <numerusform>%n طلب · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Orders in the present ledger: %1. Orders in this copy: %2.</source>
        <translation>الطلبات في الدفتر الحالي: %1. الطلبات في هذه النسخة: %2.</translation>
    </message>
    <message>
        <source>Orders in this copy: %1. The present ledger cannot be read.</source>
        <translation>الطلبات في هذه النسخة: %1. تعذّرت قراءة الدفتر الحالي.</translation>
    </message>
    <message>
        <source>Its newest order is of %1.</source>
        <translation>أحدث طلباتها بتاريخ %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) of the present ledger would be missing here. They stay at the provider and can be added again by their order IDs.</source>
        <translation>
            <numerusform>سيغيب هنا %n طلب من الدفتر الحالي. تبقى الطلبات لدى المزوّد ويمكن إضافتها من جديد بمعرّف الطلب.</numerusform>
            <numerusform>سيغيب هنا طلب واحد من الدفتر الحالي. يبقى الطلب لدى المزوّد ويمكن إضافته من جديد بمعرّف الطلب.</numerusform>
            <numerusform>سيغيب هنا طلبان من الدفتر الحالي. يبقى الطلبان لدى المزوّد ويمكن إضافتهما من جديد بمعرّف الطلب.</numerusform>
            <numerusform>سيغيب هنا %n طلبات من الدفتر الحالي. تبقى الطلبات لدى المزوّد ويمكن إضافتها من جديد بمعرّف الطلب.</numerusform>
            <numerusform>سيغيب هنا %n طلبًا من الدفتر الحالي. تبقى الطلبات لدى المزوّد ويمكن إضافتها من جديد بمعرّف الطلب.</numerusform>
            <numerusform>سيغيب هنا %n طلب من الدفتر الحالي. تبقى الطلبات لدى المزوّد ويمكن إضافتها من جديد بمعرّف الطلب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) would be here that the present ledger does not have.</source>
        <translation>
            <numerusform>سيكون هنا %n طلب غير موجود في الدفتر الحالي.</numerusform>
            <numerusform>سيكون هنا طلب واحد غير موجود في الدفتر الحالي.</numerusform>
            <numerusform>سيكون هنا طلبان غير موجودين في الدفتر الحالي.</numerusform>
            <numerusform>سيكون هنا %n طلبات غير موجودة في الدفتر الحالي.</numerusform>
            <numerusform>سيكون هنا %n طلبًا غير موجود في الدفتر الحالي.</numerusform>
            <numerusform>سيكون هنا %n طلب غير موجود في الدفتر الحالي.</numerusform>
        </translation>
    </message>
    <message>
        <source>The present ledger is not deleted: it is kept among the backups.</source>
        <translation>لا يُحذف الدفتر الحالي: يُحفظ بين النسخ الاحتياطية.</translation>
    </message>
    <message>
        <source>The ledger is in order. Orders checked: %1.</source>
        <translation>الدفتر سليم. الطلبات المفحوصة: %1.</translation>
    </message>
    <message>
        <source>The file is sound, but its rows contradict each other. %1</source>
        <translation>الملف سليم، لكن صفوفه متناقضة. %1</translation>
    </message>
    <message>
        <source>The ledger is damaged. %1</source>
        <translation>الدفتر تالف. %1</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Lines of their history</source>
        <translation>أسطر تاريخها</translation>
    </message>
    <message>
        <source>Refills</source>
        <translation>التعويضات</translation>
    </message>
    <message>
        <source>Balances</source>
        <translation>الأرصدة</translation>
    </message>
    <message>
        <source>Lists of orders</source>
        <translation>قوائم الطلبات</translation>
    </message>
    <message>
        <source>Lines of these lists</source>
        <translation>أسطر هذه القوائم</translation>
    </message>
    <message>
        <source>Kept catalogs</source>
        <translation>الكتالوجات المحفوظة</translation>
    </message>
    <message>
        <source>Changes of the catalogs</source>
        <translation>تغييرات الكتالوجات</translation>
    </message>
    <message>
        <source>Notes on orders</source>
        <translation>ملاحظات الطلبات</translation>
    </message>
    <message>
        <source>Tags of orders</source>
        <translation>وسوم الطلبات</translation>
    </message>
    <message>
        <source>Orders made by orders</source>
        <translation>طلبات متفرّعة عن طلبات</translation>
    </message>
    <message>
        <source>Runs and posts of orders</source>
        <translation>دفعات الطلبات ومنشوراتها</translation>
    </message>
    <message>
        <source>Notes on services</source>
        <translation>ملاحظات الخدمات</translation>
    </message>
    <message>
        <source>Kept when the ledger was moved</source>
        <translation>محفوظة عند نقل الدفتر</translation>
    </message>
</context>
<context>
    <name>LimitsSection</name>
    <message>
        <source>Limits</source>
        <translation>الحدود</translation>
    </message>
    <message>
        <source>There is no account yet.</source>
        <translation>لا يوجد أي حساب بعد.</translation>
    </message>
    <message>
        <source>Providers turn away who asks too often. Where one tells its limit, stay below it; where it asks to wait, the program waits whatever stands here.</source>
        <translation>يردّ المزوّدون من يكثر الاستعلام. إن ذكر المزوّد حدّه فابقَ دونه؛ وإن طلب الانتظار انتظر البرنامج أيًا كان المكتوب هنا.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation>الاستعلامات في الدقيقة</translation>
    </message>
    <message>
        <source>At the same time</source>
        <translation>المتزامنة</translation>
    </message>
    <message>
        <source>Requests a minute of %1</source>
        <translation>الاستعلامات في الدقيقة للحساب %1</translation>
    </message>
    <message>
        <source>Requests at the same time of %1</source>
        <translation>الاستعلامات المتزامنة للحساب %1</translation>
    </message>
</context>
<context>
    <name>LinkOpener</name>
    <message>
        <source>The link was not followed. %1</source>
        <comment>a sentence tells why</comment>
        <translation>لم يُتّبع الرابط. %1</translation>
    </message>
    <message>
        <source>Orderdeck opens lists of orders in files on this computer, and links that begin with “orderdeck:”; this was neither.</source>
        <translation>يفتح Orderdeck قوائم الطلبات من ملفات على هذا الحاسوب، والروابط التي تبدأ بـ «orderdeck:‎»؛ ولم يكن هذا أيًا منهما.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>لا يوجد ملف «‎%1‎».</translation>
    </message>
</context>
<context>
    <name>LogSection</name>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>الأخطاء</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الاستعلامات</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>ما يُدوَّن</translation>
    </message>
    <message>
        <source>Requests are written down by name, host and time. Neither a key nor what is sent or answered ever is.</source>
        <translation>تُدوَّن الاستعلامات باسمها والمضيف والوقت. ولا يُدوَّن أبدًا مفتاح ولا ما يُرسَل أو يُردّ به.</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>أظهر السجل</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>افتح المجلد</translation>
    </message>
    <message>
        <source>Open the folder of the log</source>
        <translation>افتح مجلد السجل</translation>
    </message>
    <message>
        <source>Clear log</source>
        <translation>امسح السجل</translation>
    </message>
    <message>
        <source>The log was cleared.</source>
        <translation>مُسح السجل.</translation>
    </message>
    <message>
        <source>Nothing was written down yet.</source>
        <translation>لم يُدوَّن شيء بعد.</translation>
    </message>
    <message>
        <source>At most two files of 1 MB: %1</source>
        <translation>ملفان على الأكثر، كل منهما 1 ميغابايت: ‎%1</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>%1. What was not asked for yet would not be asked for.</source>
        <extracomment>%1 what is asked for and how far it is</extracomment>
        <translation>‏%1. ما لم يُطلب بعد لن يُطلب.</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>أنهِ على أي حال</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>أظهر المجلد</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>There is no order %1 in this account.</source>
        <translation>لا يوجد طلب %1 في هذا الحساب.</translation>
    </message>
    <message>
        <source>A link filled in this order. Look at it before you place it.</source>
        <translation>مُلئ هذا الطلب من رابط. راجعه قبل أن تقدّمه.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>تقرير</translation>
    </message>
</context>
<context>
    <name>MarkupModel</name>
    <message>
        <source>Services without a category</source>
        <translation>خدمات بلا فئة</translation>
    </message>
    <message>
        <source>Category %1</source>
        <translation>الفئة %1</translation>
    </message>
    <message>
        <source>Service %1</source>
        <translation>الخدمة %1</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>كل الخدمات</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>service id and name</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>not in the catalog</source>
        <translation>ليست في الكتالوج</translation>
    </message>
    <message>
        <source>No rule</source>
        <translation>بلا قاعدة</translation>
    </message>
    <message>
        <source>For</source>
        <comment>what a rule of prices is for</comment>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>My price</source>
        <translation>سعري</translation>
    </message>
</context>
<context>
    <name>MarkupPreview</name>
    <message>
        <source>What it makes of a service</source>
        <translation>أثرها في خدمة</translation>
    </message>
    <message>
        <source>Rate and my price</source>
        <translation>السعر وسعري</translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s) follow this rule.</source>
        <translation>
            <numerusform>تتبع %Ln خدمة هذه القاعدة.</numerusform>
            <numerusform>تتبع خدمة واحدة هذه القاعدة.</numerusform>
            <numerusform>تتبع خدمتان هذه القاعدة.</numerusform>
            <numerusform>تتبع %Ln خدمات هذه القاعدة.</numerusform>
            <numerusform>تتبع %Ln خدمة هذه القاعدة.</numerusform>
            <numerusform>تتبع %Ln خدمة هذه القاعدة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Services without a rule have no price of mine.</source>
        <translation>الخدمات بلا قاعدة ليس لها سعر عندي.</translation>
    </message>
    <message>
        <source>No service follows this rule now.</source>
        <translation>لا تتبع هذه القاعدة أي خدمة الآن.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>service id and name</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 → no price</source>
        <comment>a rate</comment>
        <translation>%1 ← بلا سعر</translation>
    </message>
    <message>
        <source>That would be below zero, or too long a number.</source>
        <translation>يصبح السعر دون الصفر، أو عددًا أطول من اللازم.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a rate and my price</comment>
        <translation>%1 ← %2</translation>
    </message>
    <message>
        <source>%1 a package</source>
        <comment>You earn $0.45</comment>
        <translation>%1 لكل باقة</translation>
    </message>
    <message>
        <source>%1 per 1,000</source>
        <comment>You earn $0.45</comment>
        <translation>%1 لكل 1000</translation>
    </message>
</context>
<context>
    <name>MarkupRuleEditor</name>
    <message>
        <source>How it is made</source>
        <translation>طريقة الحساب</translation>
    </message>
    <message>
        <source>On top of the rate</source>
        <translation>فوق السعر</translation>
    </message>
    <message>
        <source>A price of its own</source>
        <translation>سعر مستقل</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>التقريب</translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation>الأقرب</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>للأعلى</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>للأدنى</translation>
    </message>
    <message>
        <source>Percent on top</source>
        <translation>نسبة مئوية مضافة</translation>
    </message>
    <message>
        <source>Fixed amount on top</source>
        <translation>مبلغ ثابت مضاف</translation>
    </message>
    <message>
        <source>Round to</source>
        <translation>قرّب إلى</translation>
    </message>
    <message>
        <source>No rule</source>
        <translation>بلا قاعدة</translation>
    </message>
    <message>
        <source>My price per 1,000</source>
        <translation>سعري لكل 1000</translation>
    </message>
    <message>
        <source>Not rounded</source>
        <translation>بلا تقريب</translation>
    </message>
    <message>
        <source>Write a number such as 50 or %1.</source>
        <translation>اكتب عددًا مثل 50 أو %1.</translation>
    </message>
    <message>
        <source>At least −100: no more can be taken off.</source>
        <translation>لا أقل من ‎−100: لا يمكن الحسم أكثر من ذلك.</translation>
    </message>
    <message>
        <source>Write a percentage, a fixed amount, or both.</source>
        <translation>اكتب نسبة مئوية أو مبلغًا ثابتًا أو كليهما.</translation>
    </message>
    <message>
        <source>Write an amount such as 1 or %1.</source>
        <translation>اكتب مبلغًا مثل 1 أو %1.</translation>
    </message>
    <message>
        <source>A price cannot be below zero.</source>
        <translation>لا يمكن أن يكون السعر دون الصفر.</translation>
    </message>
</context>
<context>
    <name>MarkupSubjectField</name>
    <message>
        <source>Category, service or ID</source>
        <translation>فئة أو خدمة أو معرّف</translation>
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
        <translation>السعر − %1٪</translation>
    </message>
    <message>
        <source>Rate + %1%</source>
        <translation>السعر + %1٪</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>السعر</translation>
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
        <translation>%1، مقرّبًا إلى أعلى إلى %2</translation>
    </message>
    <message>
        <source>%1, rounded down to %2</source>
        <translation>%1، مقرّبًا إلى أدنى إلى %2</translation>
    </message>
    <message>
        <source>%1, rounded to %2</source>
        <translation>%1، مقرّبًا إلى %2</translation>
    </message>
    <message>
        <source>You lose %1</source>
        <translation>تخسر %1</translation>
    </message>
    <message>
        <source>You earn %1</source>
        <translation>تربح %1</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
</context>
<context>
    <name>MyPriceCell</name>
    <message>
        <source>This service&apos;s own rule: %1
%2</source>
        <translation>قاعدة هذه الخدمة نفسها: %1
%2</translation>
    </message>
    <message>
        <source>The rule of its category: %1
%2</source>
        <translation>قاعدة فئتها: %1
%2</translation>
    </message>
    <message>
        <source>The rule of the account: %1
%2</source>
        <translation>قاعدة الحساب: %1
%2</translation>
    </message>
    <message>
        <source>No price of mine</source>
        <translation>لا سعر لي</translation>
    </message>
</context>
<context>
    <name>MyPrices</name>
    <message numerus="yes">
        <source>%Ln service(s) have no price.</source>
        <translation>
            <numerusform>%Ln خدمة بلا سعر.</numerusform>
            <numerusform>خدمة واحدة بلا سعر.</numerusform>
            <numerusform>خدمتان بلا سعر.</numerusform>
            <numerusform>%Ln خدمات بلا سعر.</numerusform>
            <numerusform>%Ln خدمة بلا سعر.</numerusform>
            <numerusform>%Ln خدمة بلا سعر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was copied: no service is shown.</source>
        <translation>لم يُنسخ شيء: لا خدمة معروضة.</translation>
    </message>
    <message>
        <source>Nothing was copied: no rule gives these services a price. Make one with “My prices…”.</source>
        <translation>لم يُنسخ شيء: لا قاعدة تعطي هذه الخدمات سعرًا. أنشئ واحدة عبر «أسعاري…».</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln price(s).</source>
        <translation>
            <numerusform>نُسخ %Ln سعر.</numerusform>
            <numerusform>نُسخ سعر واحد.</numerusform>
            <numerusform>نُسخ سعران.</numerusform>
            <numerusform>نُسخ %Ln أسعار.</numerusform>
            <numerusform>نُسخ %Ln سعرًا.</numerusform>
            <numerusform>نُسخ %Ln سعر.</numerusform>
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
        <translation>أسعاري · %1</translation>
    </message>
    <message>
        <source>What you ask for when you sell on. The nearest rule counts: the service&apos;s, else that of its category, else that of all services.</source>
        <translation>ما تطلبه عندما تعيد البيع. تسري أقرب قاعدة: قاعدة الخدمة، وإلا فقاعدة فئتها، وإلا فقاعدة كل الخدمات.</translation>
    </message>
    <message>
        <source>Remove rule</source>
        <translation>أزِل القاعدة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ألغِ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>احفظ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>No category or service is found by “%1”.</source>
        <translation>لم يُعثر على فئة أو خدمة باسم «%1».</translation>
    </message>
    <message>
        <source>Shown as soon as the numbers can be read.</source>
        <translation>تظهر حالما يمكن قراءة الأعداد.</translation>
    </message>
    <message>
        <source>Add a rule for</source>
        <translation>أضف قاعدة لـ</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>المعاينة</translation>
    </message>
    <message>
        <source>Choose a rule first.</source>
        <translation>اختر قاعدة أولًا.</translation>
    </message>
    <message>
        <source>The catalog is not there yet.</source>
        <translation>الكتالوج غير متوفر بعد.</translation>
    </message>
    <message>
        <source>The rule was removed: %1.</source>
        <translation>أُزيلت القاعدة: %1.</translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message>
        <source>Services</source>
        <translation>الخدمات</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>الرصيد</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>The page that ranks services by what their orders did</extracomment>
        <translation>الأداء</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) need attention</source>
        <translation>
            <numerusform>%n طلب يحتاج إلى انتباه</numerusform>
            <numerusform>طلب واحد يحتاج إلى انتباه</numerusform>
            <numerusform>طلبان يحتاجان إلى انتباه</numerusform>
            <numerusform>%n طلبات تحتاج إلى انتباه</numerusform>
            <numerusform>%n طلبًا يحتاج إلى انتباه</numerusform>
            <numerusform>%n طلب يحتاج إلى انتباه</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NeighbourList</name>
    <message>
        <source>Orders around it</source>
        <translation>الطلبات المجاورة</translation>
    </message>
    <message>
        <source>no id</source>
        <translation>بلا معرّف</translation>
    </message>
    <message>
        <source>this order</source>
        <translation>هذا الطلب</translation>
    </message>
</context>
<context>
    <name>NotPlacedChoice</name>
    <message>
        <source>Write down as not sent</source>
        <translation>دوّن أنه لم يُرسَل</translation>
    </message>
    <message>
        <source>The order becomes “Not sent”. Nothing is sent by that; you can send it again afterwards, or leave it. If the provider took it after all, sending it again pays twice.</source>
        <translation>تصبح حالة الطلب «لم يُرسَل». لا يُرسَل شيء بذلك؛ ويمكنك إرساله مجددًا بعدها أو تركه. فإن كان المزوّد قد قبله فعلًا فإعادة إرساله تعني الدفع مرتين.</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Not placed all the same</source>
        <translation>لم يُقدَّم مع ذلك</translation>
    </message>
</context>
<context>
    <name>NoticesSection</name>
    <message>
        <source>Notices</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Show notices on the desktop</source>
        <translation>أظهر الإشعارات على سطح المكتب</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>ساعات الهدوء</translation>
    </message>
    <message>
        <source>Try a notice</source>
        <translation>جرّب إشعارًا</translation>
    </message>
    <message>
        <source>Keep running in the tray when the window is closed</source>
        <translation>تابع العمل في صينية النظام عند إغلاق النافذة</translation>
    </message>
    <message>
        <source>Start with the system</source>
        <translation>ابدأ مع النظام</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>الهدوء من</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from one time to another</comment>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>الهدوء حتى</translation>
    </message>
    <message>
        <source>What happens meanwhile is told afterwards, in one notice.</source>
        <translation>ما يحدث في هذه الأثناء يُذكر بعدها في إشعار واحد.</translation>
    </message>
    <message>
        <source>This desktop shows no notices. What happened is listed under the bell at the top.</source>
        <translation>لا يعرض سطح المكتب هذا إشعارات. ما حدث مسرود تحت الجرس في الأعلى.</translation>
    </message>
    <message>
        <source>One for many things that happen together, and none while you look at the window. All of it is listed under the bell at the top.</source>
        <translation>إشعار واحد لما يحدث معًا من أشياء كثيرة، ولا إشعار وأنت تنظر إلى النافذة. وكل ذلك مسرود تحت الجرس في الأعلى.</translation>
    </message>
    <message>
        <source>Orders are watched on. The icon in the tray brings the window back, and its menu quits.</source>
        <translation>تستمر متابعة الطلبات. أيقونة صينية النظام تعيد النافذة، وقائمتها تنهي البرنامج.</translation>
    </message>
    <message>
        <source>This desktop has no tray now: closing the window ends Orderdeck.</source>
        <translation>ليس في سطح المكتب هذا صينية نظام الآن: إغلاق النافذة ينهي Orderdeck.</translation>
    </message>
    <message>
        <source>That could not be changed: %1</source>
        <translation>تعذّر تغيير ذلك: %1</translation>
    </message>
    <message>
        <source>The system starts another Orderdeck now: %1</source>
        <translation>يبدأ النظام الآن نسخة أخرى من Orderdeck: %1</translation>
    </message>
    <message>
        <source>In the tray, where there is one.</source>
        <translation>في صينية النظام إن وُجدت.</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>Notices work</source>
        <translation>الإشعارات تعمل</translation>
    </message>
    <message>
        <source>Orderdeck tells here what happened to your orders.</source>
        <translation>يخبرك Orderdeck هنا بما حدث لطلباتك.</translation>
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
        <translation>جارٍ فتح الدفتر. بعد تحديث Orderdeck يُنسخ الدفتر أولًا ثم يُحدَّث، وقد يستغرق ذلك دقيقة؛ ولا يُقدَّم شيء ولا يُطلب حتى ذلك الحين.</translation>
    </message>
</context>
<context>
    <name>OrderActions</name>
    <message>
        <source>Choose an order first.</source>
        <translation>اختر طلبًا أولًا.</translation>
    </message>
    <message>
        <source>The provider gave no order id: there is nothing to ask about.</source>
        <translation>لم يعطِ المزوّد معرّف طلب: لا شيء للاستعلام عنه.</translation>
    </message>
    <message>
        <source>Refill</source>
        <translation>اطلب تعويضًا</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>ألغِ الطلب</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>افحص الآن</translation>
    </message>
    <message>
        <source>Order again</source>
        <translation>كرّر الطلب</translation>
    </message>
    <message>
        <source>Order for another link</source>
        <translation>اطلب لرابط آخر</translation>
    </message>
    <message>
        <source>Add existing orders…</source>
        <translation>أضف طلبات موجودة…</translation>
    </message>
    <message>
        <source>The order was not sent again. %1</source>
        <translation>لم يُرسَل الطلب مجددًا. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) checked.</source>
        <translation>
            <numerusform>فُحص %n طلب.</numerusform>
            <numerusform>فُحص طلب واحد.</numerusform>
            <numerusform>فُحص طلبان.</numerusform>
            <numerusform>فُحص %n طلبات.</numerusform>
            <numerusform>فُحص %n طلبًا.</numerusform>
            <numerusform>فُحص %n طلب.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one order first.</source>
        <translation>اختر طلبًا واحدًا أولًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) belong to an account that was removed: nothing was asked.</source>
        <translation>
            <numerusform>%n طلب يخص حسابًا أُزيل: لم يُطلب شيء.</numerusform>
            <numerusform>طلب واحد يخص حسابًا أُزيل: لم يُطلب شيء.</numerusform>
            <numerusform>طلبان يخصان حسابًا أُزيل: لم يُطلب شيء.</numerusform>
            <numerusform>%n طلبات تخص حسابًا أُزيل: لم يُطلب شيء.</numerusform>
            <numerusform>%n طلبًا يخص حسابًا أُزيل: لم يُطلب شيء.</numerusform>
            <numerusform>%n طلب يخص حسابًا أُزيل: لم يُطلب شيء.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n orders? What was delivered stays charged. This cannot be undone.</source>
        <translation>
            <numerusform>أتريد إلغاء %n طلب؟ ما سُلّم تبقى تكلفته. لا يمكن التراجع عن هذا.</numerusform>
            <numerusform>أتريد إلغاء طلب واحد؟ ما سُلّم تبقى تكلفته. لا يمكن التراجع عن هذا.</numerusform>
            <numerusform>أتريد إلغاء طلبين؟ ما سُلّم تبقى تكلفته. لا يمكن التراجع عن هذا.</numerusform>
            <numerusform>أتريد إلغاء %n طلبات؟ ما سُلّم تبقى تكلفته. لا يمكن التراجع عن هذا.</numerusform>
            <numerusform>أتريد إلغاء %n طلبًا؟ ما سُلّم تبقى تكلفته. لا يمكن التراجع عن هذا.</numerusform>
            <numerusform>أتريد إلغاء %n طلب؟ ما سُلّم تبقى تكلفته. لا يمكن التراجع عن هذا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n orders</source>
        <translation>
            <numerusform>ألغِ %n طلب</numerusform>
            <numerusform>ألغِ طلبًا واحدًا</numerusform>
            <numerusform>ألغِ طلبين</numerusform>
            <numerusform>ألغِ %n طلبات</numerusform>
            <numerusform>ألغِ %n طلبًا</numerusform>
            <numerusform>ألغِ %n طلب</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderAsking</name>
    <message>
        <source>The ledger could not be written: %1</source>
        <translation>تعذّرت الكتابة في الدفتر: %1</translation>
    </message>
    <message>
        <source>Stopped before it was asked.</source>
        <translation>أُوقف قبل إرسال الاستعلام.</translation>
    </message>
    <message>
        <source>The order&apos;s account was removed.</source>
        <translation>أُزيل حساب الطلب.</translation>
    </message>
    <message>
        <source>The account was closed before the answer came.</source>
        <translation>أُغلق الحساب قبل وصول الرد.</translation>
    </message>
    <message>
        <source>Not asked any more. %1</source>
        <translation>لم يعد يُطلب. %1</translation>
    </message>
</context>
<context>
    <name>OrderCells</name>
    <message>
        <source>%1%</source>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1 بالمئة</translation>
    </message>
    <message>
        <source>%1 percent, %2 of %3</source>
        <translation>%1 بالمئة، %2 من %3</translation>
    </message>
    <message>
        <source>nothing charged</source>
        <translation>لم يُخصم شيء</translation>
    </message>
    <message>
        <source>%1 expected</source>
        <translation>المتوقع %1</translation>
    </message>
    <message>
        <source>no order ID</source>
        <translation>بلا معرّف طلب</translation>
    </message>
    <message>
        <source>not known; added %1</source>
        <translation>غير معروف؛ أُضيف %1</translation>
    </message>
    <message>
        <source>no refill</source>
        <translation>بلا تعويض</translation>
    </message>
    <message>
        <source>Cancel asked %1; the provider&apos;s status is still: %2</source>
        <extracomment>How long ago (&quot;3 hours ago&quot;), then the provider&apos;s word for the order&apos;s status</extracomment>
        <translation>طُلب الإلغاء %1؛ وما زالت الحالة لدى المزوّد: %2</translation>
    </message>
    <message>
        <source>%1 · running far longer than this service usually takes</source>
        <translation>%1 · قيد التنفيذ أطول بكثير من المعتاد لهذه الخدمة</translation>
    </message>
    <message>
        <source>Refill %1: %2, asked %3</source>
        <extracomment>A refill&apos;s id, its status and how long ago it was asked (&quot;3 hours ago&quot;)</extracomment>
        <translation>التعويض %1: %2، طُلب %3</translation>
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
        <translation>لم يُذكر</translation>
    </message>
    <message>
        <source>%1 remain</source>
        <translation>المتبقي %1</translation>
    </message>
    <message>
        <source>%1 delivered, %2 remain</source>
        <translation>سُلّم %1، والمتبقي %2</translation>
    </message>
    <message>
        <source>%1, start count %2</source>
        <translation>%1، عدد البداية %2</translation>
    </message>
    <message>
        <source>This is the order</source>
        <translation>هذا هو الطلب</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسل</translation>
    </message>
    <message>
        <source>At the provider</source>
        <translation>لدى المزوّد</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>الطلب %1</translation>
    </message>
    <message>
        <source>No order of this ledger has the id %1.</source>
        <translation>لا طلب في هذا الدفتر له المعرّف %1.</translation>
    </message>
    <message>
        <source>This looks like another order. Take it only if you know better.</source>
        <translation>يبدو هذا طلبًا آخر. لا تعتمده إلا إن كنت متأكدًا.</translation>
    </message>
</context>
<context>
    <name>OrderDetails</name>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>Sections of the order</source>
        <translation>أقسام الطلب</translation>
    </message>
    <message>
        <source>Order details</source>
        <translation>تفاصيل الطلب</translation>
    </message>
    <message>
        <source>Drawn as soon as the provider reported what remains a second time.</source>
        <translation>يُرسم حالما يفيد المزوّد بالمتبقي مرة ثانية.</translation>
    </message>
    <message>
        <source>How many were ordered is not known, so nothing can be drawn.</source>
        <translation>لا تُعرف الكمية المطلوبة، فلا شيء يُرسم.</translation>
    </message>
    <message>
        <source>Show less of the order</source>
        <translation>أظهر أقل من الطلب</translation>
    </message>
    <message>
        <source>Show the order in full</source>
        <translation>أظهر الطلب كاملًا</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>انسخ كنص</translation>
    </message>
    <message>
        <source>Order again</source>
        <translation>كرّر الطلب</translation>
    </message>
    <message>
        <source>Order for another link</source>
        <translation>اطلب لرابط آخر</translation>
    </message>
    <message>
        <source>TIMELINE</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>DELIVERY</source>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>Show the delivery</source>
        <translation>أظهر التسليم</translation>
    </message>
    <message>
        <source>NOTES</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Show the notes</source>
        <translation>أظهر الملاحظات</translation>
    </message>
    <message>
        <source>ORDERS MADE</source>
        <translation>الطلبات المتفرّعة</translation>
    </message>
    <message>
        <source>Show the orders made</source>
        <translation>أظهر الطلبات المتفرّعة</translation>
    </message>
</context>
<context>
    <name>OrderDraft</name>
    <message>
        <source>The charge is too large to be calculated.</source>
        <translation>التكلفة أكبر من أن تُحسب.</translation>
    </message>
    <message>
        <source>This is not a whole number. Type it like 1000, 1,000 or 1k.</source>
        <translation>ليس هذا عددًا صحيحًا. اكتبه مثل 1000 أو 1,000 أو 1k.</translation>
    </message>
    <message>
        <source>Enter at least %1.</source>
        <translation>أدخل %1 على الأقل.</translation>
    </message>
    <message>
        <source>Order at least %1 for this service.</source>
        <translation>اطلب %1 على الأقل من هذه الخدمة.</translation>
    </message>
    <message>
        <source>Order at most %1 for this service.</source>
        <translation>اطلب %1 على الأكثر من هذه الخدمة.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>اختر من القائمة.</translation>
    </message>
    <message>
        <source>This is not a day. Type it as day/month/year, like 31/12/2030.</source>
        <translation>ليس هذا يومًا. اكتبه يوم/شهر/سنة، مثل 31/12/2030.</translation>
    </message>
    <message>
        <source>This day has passed.</source>
        <translation>مضى هذا اليوم.</translation>
    </message>
    <message>
        <source>The maximum is less than the minimum.</source>
        <translation>الحد الأقصى أصغر من الأدنى.</translation>
    </message>
    <message>
        <source>Runs need an interval in minutes between them.</source>
        <translation>تحتاج الدفعات إلى فاصل بالدقائق بينها.</translation>
    </message>
    <message>
        <source>An interval needs a number of runs.</source>
        <translation>يحتاج الفاصل إلى عدد من الدفعات.</translation>
    </message>
    <message>
        <source>A parameter&apos;s name holds only the letters A to Z, digits and underscores.</source>
        <translation>لا يحتوي اسم المعامل إلا على الحروف من A إلى Z والأرقام والشرطات السفلية.</translation>
    </message>
    <message>
        <source>The parameter “%1” is filled in by the program.</source>
        <translation>المعامل «%1» يملؤه البرنامج.</translation>
    </message>
    <message>
        <source>The parameter “%1” is there twice.</source>
        <translation>المعامل «%1» مكرّر.</translation>
    </message>
    <message>
        <source>The parameter “%1” has no value.</source>
        <translation>المعامل «%1» بلا قيمة.</translation>
    </message>
    <message>
        <source>A link has no spaces in it.</source>
        <translation>لا فراغات في الرابط.</translation>
    </message>
    <message>
        <source>The link holds invisible characters. Type it again.</source>
        <translation>في الرابط رموز غير مرئية. اكتبه من جديد.</translation>
    </message>
    <message>
        <source>Links with “%1:” are not accepted, only http and https.</source>
        <translation>لا تُقبل الروابط التي تبدأ بـ «%1:»، بل http وhttps فقط.</translation>
    </message>
    <message>
        <source>The link names no host.</source>
        <translation>لا يسمّي الرابط مضيفًا.</translation>
    </message>
</context>
<context>
    <name>OrderEvent</name>
    <message>
        <source>Refill pending</source>
        <translation>التعويض معلّق</translation>
    </message>
    <message>
        <source>Refill in progress</source>
        <translation>التعويض قيد التنفيذ</translation>
    </message>
    <message>
        <source>Refill completed</source>
        <translation>اكتمل التعويض</translation>
    </message>
    <message>
        <source>Refill rejected</source>
        <translation>رُفض التعويض</translation>
    </message>
    <message>
        <source>Refill canceled</source>
        <translation>أُلغي التعويض</translation>
    </message>
    <message>
        <source>Refill failed</source>
        <translation>فشل التعويض</translation>
    </message>
    <message>
        <source>Refill: %1</source>
        <translation>التعويض: %1</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>أُرسل مجددًا</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسل</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>قُدّم</translation>
    </message>
    <message>
        <source>Placed as %1</source>
        <translation>قُدّم برقم %1</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>مرفوض: %1</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>لم يُرسَل</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>لم يُرسَل: %1</translation>
    </message>
    <message>
        <source>May have been placed</source>
        <translation>ربما قُدّم</translation>
    </message>
    <message>
        <source>May have been placed: %1</source>
        <translation>ربما قُدّم: %1</translation>
    </message>
    <message>
        <source>Added by its id: %1</source>
        <translation>أُضيف بمعرّفه: %1</translation>
    </message>
    <message>
        <source>Refill asked</source>
        <translation>طُلب التعويض</translation>
    </message>
    <message>
        <source>Refill %1 asked</source>
        <translation>طُلب التعويض %1</translation>
    </message>
    <message>
        <source>Refill refused</source>
        <translation>لم يُقبل التعويض</translation>
    </message>
    <message>
        <source>Refill refused: %1</source>
        <translation>لم يُقبل التعويض: %1</translation>
    </message>
    <message>
        <source>Cancelling asked</source>
        <translation>طُلب الإلغاء</translation>
    </message>
    <message>
        <source>Cancelling refused</source>
        <translation>رُفض الإلغاء</translation>
    </message>
    <message>
        <source>Cancelling refused: %1</source>
        <translation>رُفض الإلغاء: %1</translation>
    </message>
    <message>
        <source>Refill not asked</source>
        <translation>لم يُطلب التعويض</translation>
    </message>
    <message>
        <source>Refill not asked: %1</source>
        <translation>لم يُطلب التعويض: %1</translation>
    </message>
    <message>
        <source>Refill may have been taken</source>
        <translation>ربما قُبل التعويض</translation>
    </message>
    <message>
        <source>Refill may have been taken: %1</source>
        <translation>ربما قُبل التعويض: %1</translation>
    </message>
    <message>
        <source>Cancelling not asked</source>
        <translation>لم يُطلب الإلغاء</translation>
    </message>
    <message>
        <source>Cancelling not asked: %1</source>
        <translation>لم يُطلب الإلغاء: %1</translation>
    </message>
    <message>
        <source>Cancelling may have been taken</source>
        <translation>ربما قُبل الإلغاء</translation>
    </message>
    <message>
        <source>Cancelling may have been taken: %1</source>
        <translation>ربما قُبل الإلغاء: %1</translation>
    </message>
    <message>
        <source>%1 delivered</source>
        <translation>سُلّم %1</translation>
    </message>
    <message>
        <source>%1, %2 delivered</source>
        <translation>%1، سُلّم %2</translation>
    </message>
    <message>
        <source>%1 → %2, %3 delivered</source>
        <translation>%1 ← %2، سُلّم %3</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 ← %2</translation>
    </message>
</context>
<context>
    <name>OrderFacetsModel</name>
    <message>
        <source>All orders</source>
        <translation>كل الطلبات</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>يحتاج إلى انتباه</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>لم يُرسَل</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>معلّق</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>جزئي</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فاشل</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>مخفي</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>مؤرشف</translation>
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
        <translation>المُسلَّم</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Start count</source>
        <translation>عدد البداية</translation>
    </message>
    <message>
        <source>Remains</source>
        <translation>المتبقي</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Expected end</source>
        <translation>النهاية المتوقعة</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>استغرق</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>قُدّم</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>دُوِّن</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation>آخر فحص</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>الإلغاء</translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation>طُلب %1</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Provider’s word</source>
        <translation>لفظ المزوّد</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>المعاملات</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>التقدير</translation>
    </message>
</context>
<context>
    <name>OrderFeed</name>
    <message>
        <source>The reading was ended.</source>
        <translation>انتهت القراءة.</translation>
    </message>
</context>
<context>
    <name>OrderFile</name>
    <message>
        <source>This is no file of orders that can be opened again. Such a file is exported as CSV with all columns: its first line has the heads Account ID, Order ID, Parameters and others.</source>
        <translation>ليس هذا ملف طلبات يمكن فتحه من جديد. يُصدَّر مثل هذا الملف بصيغة CSV بكل الأعمدة: في سطره الأول العناوين Account ID وOrder ID وParameters وغيرها.</translation>
    </message>
    <message>
        <source>“%1” cannot be read as %2.</source>
        <translation>تعذّرت قراءة «%1» على أنه %2.</translation>
    </message>
    <message>
        <source>The time of recording is missing.</source>
        <translation>وقت التدوين ناقص.</translation>
    </message>
    <message>
        <source>It was placed, but its order id is missing.</source>
        <translation>قُدّم، لكن معرّف الطلب ناقص.</translation>
    </message>
</context>
<context>
    <name>OrderFileSheet</name>
    <message>
        <source>Lines that cannot be read</source>
        <translation>أسطر تعذّرت قراءتها</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>أغلق</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>أوقف</translation>
    </message>
    <message>
        <source>Add orders</source>
        <translation>أضف الطلبات</translation>
    </message>
    <message>
        <source>Open a file of orders</source>
        <translation>فتح ملف طلبات</translation>
    </message>
    <message>
        <source>%1: orders that were exported as CSV with all columns. What this ledger holds already is not added again; what is still running is followed from then on.</source>
        <translation>الملف ‎%1‎: طلبات صُدّرت بصيغة CSV بكل الأعمدة. ما هو موجود في هذا الدفتر لا يُضاف ثانية؛ وما زال قيد التنفيذ منها يُتابَع من الآن فصاعدًا.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>Account for the orders of %1</source>
        <translation>الحساب لطلبات %1</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>استبعد</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>لم يُضف شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) added.</source>
        <translation>
            <numerusform>أُضيف %Ln طلب.</numerusform>
            <numerusform>أُضيف طلب واحد.</numerusform>
            <numerusform>أُضيف طلبان.</numerusform>
            <numerusform>أُضيف %Ln طلبات.</numerusform>
            <numerusform>أُضيف %Ln طلبًا.</numerusform>
            <numerusform>أُضيف %Ln طلب.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. %1 Open the file again to go on.</source>
        <translation>أُوقف. %1 افتح الملف من جديد للمتابعة.</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>جارٍ قراءة الملف…</translation>
    </message>
    <message>
        <source>Comparing with the ledger: %1 of %2…</source>
        <translation>جارٍ المقارنة بالدفتر: %1 من %2…</translation>
    </message>
    <message>
        <source>Adding order %1 of %2…</source>
        <translation>جارٍ إضافة الطلب %1 من %2…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) are in the ledger already.</source>
        <translation>
            <numerusform>في الدفتر من قبل %Ln طلب.</numerusform>
            <numerusform>في الدفتر من قبل طلب واحد.</numerusform>
            <numerusform>في الدفتر من قبل طلبان.</numerusform>
            <numerusform>في الدفتر من قبل %Ln طلبات.</numerusform>
            <numerusform>في الدفتر من قبل %Ln طلبًا.</numerusform>
            <numerusform>في الدفتر من قبل %Ln طلب.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing new in this file.</source>
        <translation>لا جديد في هذا الملف.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new order(s).</source>
        <translation>
            <numerusform>%Ln طلب جديد.</numerusform>
            <numerusform>طلب واحد جديد.</numerusform>
            <numerusform>طلبان جديدان.</numerusform>
            <numerusform>%Ln طلبات جديدة.</numerusform>
            <numerusform>%Ln طلبًا جديدًا.</numerusform>
            <numerusform>%Ln طلب جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>السطر %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>و%Ln غير ذلك.</numerusform>
            <numerusform>وواحد غير ذلك.</numerusform>
            <numerusform>واثنان غير ذلك.</numerusform>
            <numerusform>و%Ln غير ذلك.</numerusform>
            <numerusform>و%Ln غير ذلك.</numerusform>
            <numerusform>و%Ln غير ذلك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln طلب</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبان</numerusform>
            <numerusform>%Ln طلبات</numerusform>
            <numerusform>%Ln طلبًا</numerusform>
            <numerusform>%Ln طلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s), %1 new</source>
        <translation>
            <numerusform>%Ln طلب، الجديد منها %1</numerusform>
            <numerusform>طلب واحد، الجديد منها %1</numerusform>
            <numerusform>طلبان، الجديد منها %1</numerusform>
            <numerusform>%Ln طلبات، الجديد منها %1</numerusform>
            <numerusform>%Ln طلبًا، الجديد منها %1</numerusform>
            <numerusform>%Ln طلب، الجديد منها %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has no order that could be added.</source>
        <translation>لا طلب في الملف يمكن إضافته.</translation>
    </message>
</context>
<context>
    <name>OrderFilters</name>
    <message>
        <source>Statuses</source>
        <translation>الحالات</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>المرشّحات</translation>
    </message>
    <message>
        <source>Enter or Space chooses a row, and gives it up again.</source>
        <translation>مفتاح Enter أو المسافة يختار صفًا، ويلغي اختياره.</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>كل الحسابات</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>آخر %n يوم</numerusform>
            <numerusform>آخر يوم</numerusform>
            <numerusform>آخر يومين</numerusform>
            <numerusform>آخر %n أيام</numerusform>
            <numerusform>آخر %n يومًا</numerusform>
            <numerusform>آخر %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>من %1 إلى %2</translation>
    </message>
</context>
<context>
    <name>OrderFiltersModel</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>آخر %n يوم</numerusform>
            <numerusform>آخر يوم</numerusform>
            <numerusform>آخر يومين</numerusform>
            <numerusform>آخر %n أيام</numerusform>
            <numerusform>آخر %n يومًا</numerusform>
            <numerusform>آخر %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>تاريخ التقديم</translation>
    </message>
    <message>
        <source>Range of days…</source>
        <translation>مدى الأيام…</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>كل الحسابات</translation>
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
            <numerusform>‏%1، %n طلب</numerusform>
            <numerusform>‏%1، طلب واحد</numerusform>
            <numerusform>‏%1، طلبان</numerusform>
            <numerusform>‏%1، %n طلبات</numerusform>
            <numerusform>‏%1، %n طلبًا</numerusform>
            <numerusform>‏%1، %n طلب</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderHead</name>
    <message>
        <source>Send again</source>
        <translation>أرسل مجددًا</translation>
    </message>
    <message>
        <source>Look into this order</source>
        <translation>تحقّق من هذا الطلب</translation>
    </message>
    <message>
        <source>The provider’s answer</source>
        <translation>ردّ المزوّد</translation>
    </message>
    <message>
        <source>No order chosen</source>
        <translation>لم يُختر طلب</translation>
    </message>
    <message>
        <source>No order id</source>
        <translation>بلا معرّف طلب</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>الطلب %1</translation>
    </message>
    <message>
        <source>Made by order %1</source>
        <translation>متفرّع عن الطلب %1</translation>
    </message>
</context>
<context>
    <name>OrderIds</name>
    <message>
        <source>The range %1 is too large.</source>
        <translation>المدى %1 كبير جدًا.</translation>
    </message>
    <message>
        <source>The range %1 runs backwards.</source>
        <translation>المدى %1 معكوس.</translation>
    </message>
    <message>
        <source>The range %1 holds %2 ids; at most %3 can be added at a time.</source>
        <translation>في المدى %1 من المعرّفات %2؛ ويمكن إضافة %3 على الأكثر في كل مرة.</translation>
    </message>
    <message>
        <source>There are more than %1 ids; at most so many can be added at a time.</source>
        <translation>عدد المعرّفات أكثر من %1؛ وهذا أكثر ما يمكن إضافته في كل مرة.</translation>
    </message>
</context>
<context>
    <name>OrderImport</name>
    <message>
        <source>The provider did not answer about this order.</source>
        <translation>لم يردّ المزوّد بشأن هذا الطلب.</translation>
    </message>
</context>
<context>
    <name>OrderInquiry</name>
    <message>
        <source>Looked into by hand: it was not placed.</source>
        <translation>جرى التحقّق يدويًا: لم يُقدَّم.</translation>
    </message>
</context>
<context>
    <name>OrderLanguage</name>
    <message>
        <source>Status, as in status:partial</source>
        <translation>الحالة، مثل status:partial</translation>
    </message>
    <message>
        <source>Service, as in service:101 or service:followers</source>
        <translation>الخدمة، مثل service:101 أو service:followers</translation>
    </message>
    <message>
        <source>When it was placed, as in placed:7d</source>
        <translation>وقت التقديم، مثل placed:7d</translation>
    </message>
    <message>
        <source>What it cost, as in charge&gt;0.5 or charge:0.1..0.5</source>
        <translation>التكلفة، مثل charge&gt;0.5 أو charge:0.1..0.5</translation>
    </message>
    <message>
        <source>A tag of your own, as in tag:client</source>
        <translation>وسم من وسومك، مثل tag:client</translation>
    </message>
    <message>
        <source>Account, as in account:&quot;my panel&quot;</source>
        <translation>الحساب، مثل account:&quot;my panel&quot;‎</translation>
    </message>
    <message>
        <source>One side or the other</source>
        <translation>أحد الطرفين</translation>
    </message>
    <message>
        <source>A person should look</source>
        <translation>ينبغي أن ينظر فيه أحد</translation>
    </message>
    <message>
        <source>Pending or in progress</source>
        <translation>معلّق أو قيد التنفيذ</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>لم يبدأ</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>Delivered in part</source>
        <translation>سُلّم جزئيًا</translation>
    </message>
    <message>
        <source>Canceled or refunded</source>
        <translation>ملغى أو مستردّ</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فاشل</translation>
    </message>
    <message>
        <source>May have been placed</source>
        <translation>ربما قُدّم</translation>
    </message>
    <message>
        <source>Never sent</source>
        <translation>لم يُرسَل قط</translation>
    </message>
    <message>
        <source>Rejected by the provider</source>
        <translation>رفضه المزوّد</translation>
    </message>
    <message>
        <source>Any other word of a provider</source>
        <translation>أي لفظ آخر للمزوّد</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>In the last 24 hours</source>
        <translation>في آخر 24 ساعة</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>في آخر 7 أيام</translation>
    </message>
    <message>
        <source>In the last 30 days</source>
        <translation>في آخر 30 يومًا</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>No bracket was opened before this one.</source>
        <translation>لم يُفتح قوس قبل هذا القوس.</translation>
    </message>
    <message>
        <source>The quotation mark is not closed.</source>
        <translation>علامة الاقتباس غير مغلقة.</translation>
    </message>
    <message>
        <source>Something must stand on both sides of OR.</source>
        <translation>يجب أن يكون هناك شيء على جانبي OR.</translation>
    </message>
    <message>
        <source>There are too many brackets within brackets.</source>
        <translation>أقواس كثيرة جدًا داخل أقواس.</translation>
    </message>
    <message>
        <source>The bracket is not closed.</source>
        <translation>القوس غير مغلق.</translation>
    </message>
    <message>
        <source>Nothing stands between the brackets.</source>
        <translation>لا شيء بين القوسين.</translation>
    </message>
    <message>
        <source>“%1” is no status. Write pending, progress, running, completed, partial, canceled, failed, rejected, unconfirmed, notsent, other, hidden, archived or attention.</source>
        <translation>‏«%1» ليس حالة. اكتب pending أو progress أو running أو completed أو partial أو canceled أو failed أو rejected أو unconfirmed أو notsent أو other أو hidden أو archived أو attention.</translation>
    </message>
    <message>
        <source>No account is called “%1”.</source>
        <translation>لا حساب باسم «%1».</translation>
    </message>
    <message>
        <source>The range “%1” ends before it begins.</source>
        <translation>ينتهي المدى «%1» قبل أن يبدأ.</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write today, 7d, 24h, 2026-11-01 or 2026-11-01..2026-11-20.</source>
        <translation>‏«%1» ليس وقتًا. اكتب today أو 7d أو 24h أو 2026-11-01 أو 2026-11-01..2026-11-20.</translation>
    </message>
    <message>
        <source>“%1” is not an amount. Write it like 0.5 or 0.1..0.5.</source>
        <translation>‏«%1» ليس مبلغًا. اكتبه مثل 0.5 أو 0.1..0.5.</translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <translation>تنقص قيمة هنا.</translation>
    </message>
    <message>
        <source>This takes a colon: only the charge is compared.</source>
        <translation>يلزم هنا نقطتان رأسيتان: التكلفة وحدها تُقارَن.</translation>
    </message>
</context>
<context>
    <name>OrderLanguageHelp</name>
    <message>
        <source>Part of an order id, link or service name</source>
        <translation>جزء من معرّف طلب أو رابط أو اسم خدمة</translation>
    </message>
    <message>
        <source>Both words, in any order</source>
        <translation>الكلمتان معًا، بأي ترتيب</translation>
    </message>
    <message>
        <source>Exactly these words</source>
        <translation>هذه الكلمات بعينها</translation>
    </message>
    <message>
        <source>Without this word</source>
        <translation>بلا هذه الكلمة</translation>
    </message>
    <message>
        <source>One of the two</source>
        <translation>إحدى الاثنتين</translation>
    </message>
    <message>
        <source>Brackets say what belongs together</source>
        <translation>الأقواس تجمع ما يُقرأ معًا</translation>
    </message>
    <message>
        <source>In this status</source>
        <translation>بهذه الحالة</translation>
    </message>
    <message>
        <source>A person should look</source>
        <translation>ينبغي أن ينظر فيه أحد</translation>
    </message>
    <message>
        <source>Put away; so status:archived</source>
        <translation>مُبعد عن القائمة؛ وكذلك status:archived</translation>
    </message>
    <message>
        <source>Of the service with this id</source>
        <translation>من الخدمة ذات هذا المعرّف</translation>
    </message>
    <message>
        <source>The service’s name has these words</source>
        <translation>في اسم الخدمة هذه الكلمات</translation>
    </message>
    <message>
        <source>Placed today; so yesterday, 24h, 2w</source>
        <translation>قُدّم اليوم؛ وكذلك yesterday و24h و2w</translation>
    </message>
    <message>
        <source>Placed in the last 7 days</source>
        <translation>قُدّم في آخر 7 أيام</translation>
    </message>
    <message>
        <source>Placed in these days</source>
        <translation>قُدّم في هذه الأيام</translation>
    </message>
    <message>
        <source>Cost more than 0.5</source>
        <translation>كلّف أكثر من 0.5</translation>
    </message>
    <message>
        <source>Cost from 0.1 to 0.5</source>
        <translation>كلّف من 0.1 إلى 0.5</translation>
    </message>
    <message>
        <source>With this tag of yours; so -tag: without it</source>
        <translation>عليه وسمك هذا؛ و‎-tag:‎ لما ليس عليه</translation>
    </message>
    <message>
        <source>A tag begins like this; tag:* with any tag</source>
        <translation>وسم يبدأ هكذا؛ وtag:*‎ لأي وسم</translation>
    </message>
    <message>
        <source>Of the accounts whose name has this word</source>
        <translation>من الحسابات التي في اسمها هذه الكلمة</translation>
    </message>
</context>
<context>
    <name>OrderMoney</name>
    <message>
        <source>%1 dearer than expected</source>
        <translation>أغلى من المتوقع بمقدار %1</translation>
    </message>
    <message>
        <source>%1 cheaper than expected</source>
        <translation>أرخص من المتوقع بمقدار %1</translation>
    </message>
    <message>
        <source>Charged in %1, though the price was in %2: the two are not compared.</source>
        <translation>خُصم بعملة %1 مع أن السعر كان بعملة %2: لا يُقارَن بينهما.</translation>
    </message>
    <message>
        <source>%1 back: %2 of %3 not delivered</source>
        <translation>عاد %1: لم يُسلَّم %2 من %3</translation>
    </message>
    <message>
        <source>%1 back</source>
        <translation>عاد %1</translation>
    </message>
    <message>
        <source>Not seen in the provider’s charge: %1 of %2 not delivered, worth %3</source>
        <translation>لم يظهر في تكلفة المزوّد: لم يُسلَّم %1 من %2، وقيمته %3</translation>
    </message>
    <message>
        <source>Not seen in the provider’s charge</source>
        <translation>لم يظهر في تكلفة المزوّد</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>Nothing; %1 was expected</source>
        <translation>لا شيء؛ وكان المتوقع %1</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Expected charge</source>
        <translation>التكلفة المتوقعة</translation>
    </message>
    <message>
        <source>at most %1 a post</source>
        <translation>%1 على الأكثر لكل منشور</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Money back</source>
        <translation>مبالغ مستردة</translation>
    </message>
</context>
<context>
    <name>OrderNotesView</name>
    <message>
        <source>Order notes</source>
        <translation>ملاحظات الطلب</translation>
    </message>
    <message>
        <source>Your own words about this order</source>
        <translation>كلماتك أنت عن هذا الطلب</translation>
    </message>
    <message>
        <source>Not saved yet, it is tried again: %1</source>
        <translation>لم يُحفظ بعد، وتُعاد المحاولة: %1</translation>
    </message>
</context>
<context>
    <name>OrderPlacer</name>
    <message>
        <source>The program was closed before this order was sent.</source>
        <translation>أُغلق البرنامج قبل إرسال هذا الطلب.</translation>
    </message>
    <message>
        <source>The outcome of an order could not be written down yet. No other order is sent before it is.</source>
        <translation>تعذّر حتى الآن تدوين نتيجة أحد الطلبات. لا يُرسَل أي طلب آخر قبل تدوينها.</translation>
    </message>
</context>
<context>
    <name>OrderRules</name>
    <message>
        <source>The order is still being sent.</source>
        <translation>ما زال الطلب يُرسَل.</translation>
    </message>
    <message>
        <source>The provider rejected the order.</source>
        <translation>رفض المزوّد الطلب.</translation>
    </message>
    <message>
        <source>The order was not sent.</source>
        <translation>لم يُرسَل الطلب.</translation>
    </message>
    <message>
        <source>It is not known yet whether the order was placed.</source>
        <translation>لا يُعرف بعد هل قُدّم الطلب.</translation>
    </message>
    <message>
        <source>The service offers no refill.</source>
        <translation>لا تتيح الخدمة تعويضًا.</translation>
    </message>
    <message>
        <source>The order is not completed yet.</source>
        <translation>لم يكتمل الطلب بعد.</translation>
    </message>
    <message>
        <source>Only completed and partial orders can be refilled; this one is: %1.</source>
        <translation>لا تُعوَّض إلا الطلبات المكتملة والجزئية؛ وحالة هذا الطلب: %1.</translation>
    </message>
    <message>
        <source>A refill of this order has been asked and is not finished.</source>
        <translation>طُلب تعويض لهذا الطلب ولم ينتهِ بعد.</translation>
    </message>
    <message>
        <source>A refill of this order was asked %1 and is not finished: %2.</source>
        <extracomment>How long ago (&quot;3 hours ago&quot;), then the refill&apos;s status</extracomment>
        <translation>طُلب تعويض لهذا الطلب %1 ولم ينتهِ بعد: %2.</translation>
    </message>
    <message>
        <source>The service offers no cancelling.</source>
        <translation>لا تتيح الخدمة الإلغاء.</translation>
    </message>
    <message>
        <source>The order has ended already: %1.</source>
        <translation>انتهى الطلب من قبل: %1.</translation>
    </message>
    <message>
        <source>Cancelling has been asked; the provider has not confirmed it yet.</source>
        <translation>طُلب الإلغاء ولم يؤكده المزوّد بعد.</translation>
    </message>
    <message>
        <source>Cancelling was asked %1; the provider has not confirmed it yet.</source>
        <extracomment>How long ago (&quot;3 hours ago&quot;)</extracomment>
        <translation>طُلب الإلغاء %1 ولم يؤكده المزوّد بعد.</translation>
    </message>
    <message>
        <source>The order was placed already.</source>
        <translation>قُدّم الطلب من قبل.</translation>
    </message>
    <message>
        <source>The order was added by its id: its service and link are not known.</source>
        <translation>أُضيف الطلب بمعرّفه: خدمته ورابطه غير معروفين.</translation>
    </message>
</context>
<context>
    <name>OrderShelving</name>
    <message>
        <source>Hide</source>
        <translation>أخفِ</translation>
    </message>
    <message>
        <source>Only orders that have ended, refills too, can be hidden.</source>
        <translation>لا تُخفى إلا الطلبات المنتهية هي وتعويضاتها.</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>أظهر مجددًا</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>احذف نهائيًا…</translation>
    </message>
    <message>
        <source>Only hidden or archived orders can be deleted. Hide them first.</source>
        <translation>لا تُحذف إلا الطلبات المخفية أو المؤرشفة. أخفِها أولًا.</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln again</source>
        <translation>
            <numerusform>أظهر الكل مجددًا (%Ln)</numerusform>
            <numerusform>أظهر الكل مجددًا (%Ln)</numerusform>
            <numerusform>أظهر الكل مجددًا (%Ln)</numerusform>
            <numerusform>أظهر الكل مجددًا (%Ln)</numerusform>
            <numerusform>أظهر الكل مجددًا (%Ln)</numerusform>
            <numerusform>أظهر الكل مجددًا (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all of these again</source>
        <translation>أظهر كل هذه مجددًا</translation>
    </message>
    <message numerus="yes">
        <source>Delete all %Ln for good…</source>
        <translation>
            <numerusform>احذف الكل نهائيًا (%Ln)…</numerusform>
            <numerusform>احذف الكل نهائيًا (%Ln)…</numerusform>
            <numerusform>احذف الكل نهائيًا (%Ln)…</numerusform>
            <numerusform>احذف الكل نهائيًا (%Ln)…</numerusform>
            <numerusform>احذف الكل نهائيًا (%Ln)…</numerusform>
            <numerusform>احذف الكل نهائيًا (%Ln)…</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete all of these for good…</source>
        <translation>احذف كل هذه نهائيًا…</translation>
    </message>
    <message numerus="yes">
        <source>Hide all %Ln shown</source>
        <translation>
            <numerusform>أخفِ كل المعروض (%Ln)</numerusform>
            <numerusform>أخفِ كل المعروض (%Ln)</numerusform>
            <numerusform>أخفِ كل المعروض (%Ln)</numerusform>
            <numerusform>أخفِ كل المعروض (%Ln)</numerusform>
            <numerusform>أخفِ كل المعروض (%Ln)</numerusform>
            <numerusform>أخفِ كل المعروض (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide all that are shown</source>
        <translation>أخفِ كل المعروض</translation>
    </message>
    <message>
        <source>Other orders are being put away. Wait until that is done, or stop it.</source>
        <translation>تُبعد الآن طلبات أخرى عن القائمة. انتظر حتى ينتهي ذلك، أو أوقفه.</translation>
    </message>
    <message>
        <source>Hiding orders</source>
        <translation>إخفاء الطلبات</translation>
    </message>
    <message>
        <source>Archiving orders</source>
        <translation>أرشفة الطلبات</translation>
    </message>
    <message>
        <source>Showing orders again</source>
        <translation>إظهار الطلبات مجددًا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) hidden.</source>
        <translation>
            <numerusform>أُخفي %Ln طلب.</numerusform>
            <numerusform>أُخفي طلب واحد.</numerusform>
            <numerusform>أُخفي طلبان.</numerusform>
            <numerusform>أُخفي %Ln طلبات.</numerusform>
            <numerusform>أُخفي %Ln طلبًا.</numerusform>
            <numerusform>أُخفي %Ln طلب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) archived.</source>
        <translation>
            <numerusform>أُرشف %Ln طلب.</numerusform>
            <numerusform>أُرشف طلب واحد.</numerusform>
            <numerusform>أُرشف طلبان.</numerusform>
            <numerusform>أُرشف %Ln طلبات.</numerusform>
            <numerusform>أُرشف %Ln طلبًا.</numerusform>
            <numerusform>أُرشف %Ln طلب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) shown again.</source>
        <translation>
            <numerusform>أُظهر %Ln طلب من جديد.</numerusform>
            <numerusform>أُظهر طلب واحد من جديد.</numerusform>
            <numerusform>أُظهر طلبان من جديد.</numerusform>
            <numerusform>أُظهر %Ln طلبات من جديد.</numerusform>
            <numerusform>أُظهر %Ln طلبًا من جديد.</numerusform>
            <numerusform>أُظهر %Ln طلب من جديد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) stay: they have not ended.</source>
        <translation>
            <numerusform>يبقى %Ln طلب في القائمة: لم تنتهِ بعد.</numerusform>
            <numerusform>يبقى طلب واحد في القائمة: لم ينتهِ بعد.</numerusform>
            <numerusform>يبقى طلبان في القائمة: لم ينتهيا بعد.</numerusform>
            <numerusform>يبقى %Ln طلبات في القائمة: لم تنتهِ بعد.</numerusform>
            <numerusform>يبقى %Ln طلبًا في القائمة: لم تنتهِ بعد.</numerusform>
            <numerusform>يبقى %Ln طلب في القائمة: لم تنتهِ بعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a file of orders</source>
        <translation>فتح ملف طلبات</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>OrderStatus</name>
    <message>
        <source>Not known yet</source>
        <translation>غير معروفة</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>معلّق</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>جزئي</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>مستردّ</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فاشل</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>موقوف</translation>
    </message>
</context>
<context>
    <name>OrderTagging</name>
    <message>
        <source>Cancel</source>
        <translation>ألغِ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>احفظ</translation>
    </message>
    <message numerus="yes">
        <source>Tags and notes of %n order(s)</source>
        <translation>
            <numerusform>وسوم %n طلب وملاحظاتها</numerusform>
            <numerusform>وسوم طلب واحد وملاحظاته</numerusform>
            <numerusform>وسوم طلبين وملاحظاتهما</numerusform>
            <numerusform>وسوم %n طلبات وملاحظاتها</numerusform>
            <numerusform>وسوم %n طلبًا وملاحظاتها</numerusform>
            <numerusform>وسوم %n طلب وملاحظاتها</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Add to the notes of each</source>
        <translation>أضف إلى ملاحظات كلٍّ منها</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>‏%1 (%2 من %3)</translation>
    </message>
    <message>
        <source>Only some of them have: %1</source>
        <translation>موجودة على بعضها فقط: %1</translation>
    </message>
    <message>
        <source>Add or remove a tag first.</source>
        <translation>أضف وسمًا أو أزِله أولًا.</translation>
    </message>
    <message numerus="yes">
        <source>Tags and notes of %n order(s) saved.</source>
        <translation>
            <numerusform>حُفظت وسوم %n طلب وملاحظاتها.</numerusform>
            <numerusform>حُفظت وسوم طلب واحد وملاحظاته.</numerusform>
            <numerusform>حُفظت وسوم طلبين وملاحظاتهما.</numerusform>
            <numerusform>حُفظت وسوم %n طلبات وملاحظاتها.</numerusform>
            <numerusform>حُفظت وسوم %n طلبًا وملاحظاتها.</numerusform>
            <numerusform>حُفظت وسوم %n طلب وملاحظاتها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderTextCopy</name>
    <message numerus="yes">
        <source>Choose at most %Ln order(s) to be copied as text.</source>
        <translation>
            <numerusform>اختر %Ln طلب على الأكثر للنسخ كنص.</numerusform>
            <numerusform>اختر طلبًا واحدًا على الأكثر للنسخ كنص.</numerusform>
            <numerusform>اختر طلبين على الأكثر للنسخ كنص.</numerusform>
            <numerusform>اختر %Ln طلبات على الأكثر للنسخ كنص.</numerusform>
            <numerusform>اختر %Ln طلبًا على الأكثر للنسخ كنص.</numerusform>
            <numerusform>اختر %Ln طلب على الأكثر للنسخ كنص.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderTicket</name>
    <message>
        <source>No service chosen</source>
        <translation>لم تُختر خدمة</translation>
    </message>
    <message>
        <source>Choose a service in the table and its order form opens here.</source>
        <translation>اختر خدمة من الجدول فيُفتح نموذج طلبها هنا.</translation>
    </message>
    <message>
        <source>Order ticket</source>
        <translation>نموذج الطلب</translation>
    </message>
    <message>
        <source>Why nothing can be placed</source>
        <translation>لماذا لا يمكن تقديم شيء</translation>
    </message>
    <message>
        <source>Place order</source>
        <translation>قدّم الطلب</translation>
    </message>
    <message>
        <source>Waiting for the ledger…</source>
        <translation>بانتظار الدفتر…</translation>
    </message>
    <message>
        <source>Waiting for the API key…</source>
        <translation>بانتظار مفتاح API…</translation>
    </message>
    <message>
        <source>Placing…</source>
        <translation>جارٍ التقديم…</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>An order for this link may have been placed. Look at Orders › Unconfirmed before you place another one.</source>
        <translation>ربما قُدّم طلب لهذا الرابط. انظر في «الطلبات › غير مؤكد» قبل أن تقدّم طلبًا آخر.</translation>
    </message>
    <message>
        <source>Order %1 for this link is still running. A second one may be refused, or counted together with it.</source>
        <translation>ما زال الطلب %1 لهذا الرابط قيد التنفيذ. قد يُرفض طلب ثانٍ، أو يُحسب معه.</translation>
    </message>
    <message>
        <source>An order for this link is being sent.</source>
        <translation>يُرسَل الآن طلب لهذا الرابط.</translation>
    </message>
    <message>
        <source>The price went from %1 to %2.</source>
        <translation>تغيّر السعر من %1 إلى %2.</translation>
    </message>
    <message>
        <source>The price went from %1 to %2 per 1,000.</source>
        <translation>تغيّر السعر من %1 إلى %2 لكل 1000.</translation>
    </message>
    <message>
        <source>The price went from %1 to %2 per 1,000: this order now costs %3.</source>
        <translation>تغيّر السعر من %1 إلى %2 لكل 1000: يكلّف هذا الطلب الآن %3.</translation>
    </message>
    <message>
        <source>Order %1 placed · %2</source>
        <translation>قُدّم الطلب %1 · %2</translation>
    </message>
    <message>
        <source>Order %1 placed</source>
        <translation>قُدّم الطلب %1</translation>
    </message>
    <message>
        <source>The order was not taken. %1 In the ledger it is order %2.</source>
        <translation>لم يُقبل الطلب. %1 وهو في الدفتر الطلب %2.</translation>
    </message>
    <message>
        <source>The order was not taken. %1</source>
        <translation>لم يُقبل الطلب. %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 a post</source>
        <translation>%1 لكل منشور</translation>
    </message>
    <message>
        <source>My price per 1,000: %1</source>
        <translation>سعري لكل 1000: %1</translation>
    </message>
    <message>
        <source>My price: %1 · You earn %2</source>
        <translation>سعري: %1 · تربح %2</translation>
    </message>
    <message>
        <source>My price: %1 · You lose %2</source>
        <translation>سعري: %1 · تخسر %2</translation>
    </message>
    <message>
        <source>Place another one anyway</source>
        <translation>قدّم طلبًا آخر على أي حال</translation>
    </message>
    <message>
        <source>Place at the new price</source>
        <translation>قدّم بالسعر الجديد</translation>
    </message>
    <message>
        <source>The order was not sent; you can place it again. %1</source>
        <translation>لم يُرسَل الطلب؛ يمكنك تقديمه من جديد. %1</translation>
    </message>
    <message>
        <source>This order may have been placed. It will not be sent again by itself. Look at Orders › Unconfirmed.</source>
        <translation>ربما قُدّم هذا الطلب. لن يُرسَل مجددًا من تلقاء نفسه. انظر في «الطلبات › غير مؤكد».</translation>
    </message>
    <message>
        <source>The order could not be written down, so nothing was sent. %1</source>
        <translation>تعذّر تدوين الطلب، فلم يُرسَل شيء. %1</translation>
    </message>
    <message>
        <source>The provider took the order as %1, but that could not be written down yet. Keep the number.</source>
        <translation>قبل المزوّد الطلب برقم %1، لكن تعذّر تدوين ذلك حتى الآن. احتفظ بالرقم.</translation>
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
        <translation>لا شيء للفحص: لا يُستعلم إلا عن الطلبات التي لها معرّف.</translation>
    </message>
    <message>
        <source>It is being asked already; there is no answer yet.</source>
        <translation>الاستعلام جارٍ؛ لا رد بعد.</translation>
    </message>
    <message>
        <source>The provider did not answer for this order.</source>
        <translation>لم يردّ المزوّد بشأن هذا الطلب.</translation>
    </message>
    <message>
        <source>Stopped before it was asked.</source>
        <translation>أُوقف قبل إرسال الاستعلام.</translation>
    </message>
    <message>
        <source>Order %1: %2</source>
        <translation>الطلب %1: %2</translation>
    </message>
    <message>
        <source>Refill %1: %2</source>
        <translation>التعويض %1: %2</translation>
    </message>
</context>
<context>
    <name>OrderWords</name>
    <message>
        <source>Cancel asked</source>
        <translation>طُلب الإلغاء</translation>
    </message>
    <message>
        <source>%1, late</source>
        <extracomment>A status of an order that runs far longer than its service usually takes.</extracomment>
        <translation>%1، متأخر</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>طُلب</translation>
    </message>
</context>
<context>
    <name>OrdersExport</name>
    <message>
        <source>No orders are shown that could be exported.</source>
        <translation>لا طلبات معروضة لتصديرها.</translation>
    </message>
    <message>
        <source>Export orders</source>
        <translation>تصدير الطلبات</translation>
    </message>
    <message>
        <source>These orders, in their order. With all columns, a CSV file can be opened again, also by another Orderdeck: “Open a file of orders…”.</source>
        <translation>هذه الطلبات بترتيبها. إن صُدّرت كل الأعمدة أمكن فتح ملف CSV من جديد، ولو في نسخة أخرى من Orderdeck: «افتح ملف طلبات…».</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>الطلبات</translation>
    </message>
    <message numerus="yes">
        <source>What is shown (%Ln order(s))</source>
        <translation>
            <numerusform>المعروض: %Ln طلب</numerusform>
            <numerusform>المعروض: طلب واحد</numerusform>
            <numerusform>المعروض: طلبان</numerusform>
            <numerusform>المعروض: %Ln طلبات</numerusform>
            <numerusform>المعروض: %Ln طلبًا</numerusform>
            <numerusform>المعروض: %Ln طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>المعروض</translation>
    </message>
    <message numerus="yes">
        <source>The chosen %Ln</source>
        <translation>
            <numerusform>المختار (%Ln)</numerusform>
            <numerusform>المختار (%Ln)</numerusform>
            <numerusform>المختار (%Ln)</numerusform>
            <numerusform>المختار (%Ln)</numerusform>
            <numerusform>المختار (%Ln)</numerusform>
            <numerusform>المختار (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>As shown</source>
        <translation>كما هو معروض</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>كل الأعمدة</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln order(s) to %1.</source>
        <translation>
            <numerusform>صُدّر %Ln طلب إلى ‎%1‎.</numerusform>
            <numerusform>صُدّر طلب واحد إلى ‎%1‎.</numerusform>
            <numerusform>صُدّر طلبان إلى ‎%1‎.</numerusform>
            <numerusform>صُدّر %Ln طلبات إلى ‎%1‎.</numerusform>
            <numerusform>صُدّر %Ln طلبًا إلى ‎%1‎.</numerusform>
            <numerusform>صُدّر %Ln طلب إلى ‎%1‎.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrdersFoot</name>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln طلب</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبان</numerusform>
            <numerusform>%Ln طلبات</numerusform>
            <numerusform>%Ln طلبًا</numerusform>
            <numerusform>%Ln طلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln order(s)</source>
        <translation>
            <numerusform>أكثر من %Ln طلب</numerusform>
            <numerusform>أكثر من طلب واحد</numerusform>
            <numerusform>أكثر من طلبين</numerusform>
            <numerusform>أكثر من %Ln طلبات</numerusform>
            <numerusform>أكثر من %Ln طلبًا</numerusform>
            <numerusform>أكثر من %Ln طلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>المحدّد: %Ln</numerusform>
            <numerusform>المحدّد: %Ln</numerusform>
            <numerusform>المحدّد: %Ln</numerusform>
            <numerusform>المحدّد: %Ln</numerusform>
            <numerusform>المحدّد: %Ln</numerusform>
            <numerusform>المحدّد: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <translation>
            <numerusform>قيد التنفيذ: %Ln</numerusform>
            <numerusform>قيد التنفيذ: %Ln</numerusform>
            <numerusform>قيد التنفيذ: %Ln</numerusform>
            <numerusform>قيد التنفيذ: %Ln</numerusform>
            <numerusform>قيد التنفيذ: %Ln</numerusform>
            <numerusform>قيد التنفيذ: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, last checked %2</source>
        <translation>%1، آخر فحص %2</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message numerus="yes">
        <source>next check in %n s</source>
        <translation>
            <numerusform>الفحص التالي بعد %n ث</numerusform>
            <numerusform>الفحص التالي بعد %n ث</numerusform>
            <numerusform>الفحص التالي بعد %n ث</numerusform>
            <numerusform>الفحص التالي بعد %n ث</numerusform>
            <numerusform>الفحص التالي بعد %n ث</numerusform>
            <numerusform>الفحص التالي بعد %n ث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>next check in %n min</source>
        <translation>
            <numerusform>الفحص التالي بعد %n د</numerusform>
            <numerusform>الفحص التالي بعد %n د</numerusform>
            <numerusform>الفحص التالي بعد %n د</numerusform>
            <numerusform>الفحص التالي بعد %n د</numerusform>
            <numerusform>الفحص التالي بعد %n د</numerusform>
            <numerusform>الفحص التالي بعد %n د</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrdersModel</name>
    <message>
        <source>Loading</source>
        <translation>جارٍ التحميل</translation>
    </message>
    <message>
        <source>Order ID</source>
        <translation>معرّف الطلب</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Refill</source>
        <translation>التعويض</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>قُدّم</translation>
    </message>
    <message>
        <source>Start count</source>
        <translation>عدد البداية</translation>
    </message>
    <message>
        <source>Remains</source>
        <translation>المتبقي</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message>
        <source>No order matches “%1”</source>
        <translation>لا طلب يطابق «%1»</translation>
    </message>
    <message>
        <source>Order ids, links and service names are searched.</source>
        <translation>يُبحث في معرّفات الطلبات والروابط وأسماء الخدمات.</translation>
    </message>
    <message>
        <source>No such orders</source>
        <translation>لا طلبات كهذه</translation>
    </message>
    <message>
        <source>No order is of this status and these filters.</source>
        <translation>لا طلب بهذه الحالة وهذه المرشّحات.</translation>
    </message>
    <message>
        <source>Nothing has this status now.</source>
        <translation>لا شيء بهذه الحالة الآن.</translation>
    </message>
    <message>
        <source>No order is shown</source>
        <translation>لا طلب معروض</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) were put away: choose Hidden or Archived among the statuses.</source>
        <translation>
            <numerusform>أُبعد %Ln طلب عن القائمة: اختر «مخفي» أو «مؤرشف» من الحالات.</numerusform>
            <numerusform>أُبعد طلب واحد عن القائمة: اختر «مخفي» أو «مؤرشف» من الحالات.</numerusform>
            <numerusform>أُبعد طلبان عن القائمة: اختر «مخفي» أو «مؤرشف» من الحالات.</numerusform>
            <numerusform>أُبعد %Ln طلبات عن القائمة: اختر «مخفي» أو «مؤرشف» من الحالات.</numerusform>
            <numerusform>أُبعد %Ln طلبًا عن القائمة: اختر «مخفي» أو «مؤرشف» من الحالات.</numerusform>
            <numerusform>أُبعد %Ln طلب عن القائمة: اختر «مخفي» أو «مؤرشف» من الحالات.</numerusform>
        </translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>لا طلبات بعد</translation>
    </message>
    <message>
        <source>Choose a service, type a link and a quantity, and press Enter. What you place is written down here before it is sent.</source>
        <translation>اختر خدمة واكتب رابطًا وكمية ثم اضغط Enter. ما تقدّمه يُدوَّن هنا قبل إرساله.</translation>
    </message>
    <message>
        <source>Copy links</source>
        <translation>انسخ الروابط</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>انسخ كنص</translation>
    </message>
    <message>
        <source>Export the chosen…</source>
        <translation>صدّر المختار…</translation>
    </message>
    <message>
        <source>Add tag…</source>
        <translation>أضف وسمًا…</translation>
    </message>
    <message>
        <source>Archive old orders…</source>
        <translation>أرشِف الطلبات القديمة…</translation>
    </message>
    <message>
        <source>Open a file of orders…</source>
        <translation>افتح ملف طلبات…</translation>
    </message>
    <message>
        <source>Filters of the orders</source>
        <translation>مرشّحات الطلبات</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>صدّر…</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>مزيد من الإجراءات</translation>
    </message>
    <message>
        <source>Export orders</source>
        <translation>تصدير الطلبات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) copied as text.</source>
        <translation>
            <numerusform>نُسخ %Ln طلب كنص.</numerusform>
            <numerusform>نُسخ طلب واحد كنص.</numerusform>
            <numerusform>نُسخ طلبان كنص.</numerusform>
            <numerusform>نُسخ %Ln طلبات كنص.</numerusform>
            <numerusform>نُسخ %Ln طلبًا كنص.</numerusform>
            <numerusform>نُسخ %Ln طلب كنص.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>امسح البحث</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>امسح كل المرشّحات</translation>
    </message>
    <message>
        <source>Show all orders</source>
        <translation>أظهر كل الطلبات</translation>
    </message>
    <message>
        <source>Show the hidden orders</source>
        <translation>أظهر الطلبات المخفية</translation>
    </message>
    <message>
        <source>Show the archived orders</source>
        <translation>أظهر الطلبات المؤرشفة</translation>
    </message>
    <message>
        <source>Choose a service</source>
        <translation>اختر خدمة</translation>
    </message>
    <message numerus="yes">
        <source>So short a text is looked for in the newest %Ln order(s) only. Type one letter more.</source>
        <translation>
            <numerusform>لا يُبحث عن نص بهذا القِصَر إلا في أحدث الطلبات (%Ln). اكتب حرفًا آخر.</numerusform>
            <numerusform>لا يُبحث عن نص بهذا القِصَر إلا في أحدث طلب. اكتب حرفًا آخر.</numerusform>
            <numerusform>لا يُبحث عن نص بهذا القِصَر إلا في أحدث طلبين. اكتب حرفًا آخر.</numerusform>
            <numerusform>لا يُبحث عن نص بهذا القِصَر إلا في أحدث %Ln طلبات. اكتب حرفًا آخر.</numerusform>
            <numerusform>لا يُبحث عن نص بهذا القِصَر إلا في أحدث %Ln طلبًا. اكتب حرفًا آخر.</numerusform>
            <numerusform>لا يُبحث عن نص بهذا القِصَر إلا في أحدث %Ln طلب. اكتب حرفًا آخر.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrdersSearch</name>
    <message>
        <source>Search orders</source>
        <translation>ابحث في الطلبات</translation>
    </message>
    <message>
        <source>Search orders by id, link, service</source>
        <translation>ابحث بالمعرّف أو الرابط أو الخدمة</translation>
    </message>
    <message>
        <source>What can be searched for</source>
        <translation>ما يمكن البحث عنه</translation>
    </message>
</context>
<context>
    <name>OutcomeKeeper</name>
    <message>
        <source>The provider answered with order ID %1, which could not be written down: %2</source>
        <translation>ردّ المزوّد بمعرّف الطلب %1، وتعذّر تدوينه: %2</translation>
    </message>
</context>
<context>
    <name>Outlook</name>
    <message>
        <source>today %1</source>
        <translation>اليوم %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>غدًا %1</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left, %1</source>
        <translation>
            <numerusform>بقي نحو %n دقيقة، %1</numerusform>
            <numerusform>بقي نحو دقيقة واحدة، %1</numerusform>
            <numerusform>بقي نحو دقيقتين، %1</numerusform>
            <numerusform>بقي نحو %n دقائق، %1</numerusform>
            <numerusform>بقي نحو %n دقيقة، %1</numerusform>
            <numerusform>بقي نحو %n دقيقة، %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left, %1</source>
        <translation>
            <numerusform>بقي نحو %n ساعة، %1</numerusform>
            <numerusform>بقي نحو ساعة واحدة، %1</numerusform>
            <numerusform>بقي نحو ساعتين، %1</numerusform>
            <numerusform>بقي نحو %n ساعات، %1</numerusform>
            <numerusform>بقي نحو %n ساعة، %1</numerusform>
            <numerusform>بقي نحو %n ساعة، %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n day(s) left, %1</source>
        <translation>
            <numerusform>بقي نحو %n يوم، %1</numerusform>
            <numerusform>بقي نحو يوم واحد، %1</numerusform>
            <numerusform>بقي نحو يومين، %1</numerusform>
            <numerusform>بقي نحو %n أيام، %1</numerusform>
            <numerusform>بقي نحو %n يومًا، %1</numerusform>
            <numerusform>بقي نحو %n يوم، %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 / h</source>
        <extracomment>Units in an hour.</extracomment>
        <translation>%1 / س</translation>
    </message>
    <message>
        <source>not enough told yet</source>
        <translation>لم يُذكر ما يكفي بعد</translation>
    </message>
    <message>
        <source>not within years at this speed</source>
        <translation>لن ينتهي بهذه السرعة إلا بعد سنوات</translation>
    </message>
    <message>
        <source>takes longer than usual</source>
        <translation>يستغرق أطول من المعتاد</translation>
    </message>
    <message>
        <source>any moment now</source>
        <translation>في أي لحظة</translation>
    </message>
    <message>
        <source>It is told as soon as the provider reported twice what remains, or after the first completed order of the service.</source>
        <translation>يُعرف حالما يفيد المزوّد بالمتبقي مرتين، أو بعد أول طلب مكتمل من الخدمة.</translation>
    </message>
    <message>
        <source>By the speed of the last few checks.</source>
        <translation>بحسب السرعة في آخر بضعة فحوص.</translation>
    </message>
    <message numerus="yes">
        <source>By your record of the service: %Ln completed order(s) took %1.</source>
        <translation>
            <numerusform>بحسب أداء الخدمة عندك: استغرق %Ln طلب مكتمل %1.</numerusform>
            <numerusform>بحسب أداء الخدمة عندك: استغرق طلب واحد مكتمل %1.</numerusform>
            <numerusform>بحسب أداء الخدمة عندك: استغرق طلبان مكتملان %1.</numerusform>
            <numerusform>بحسب أداء الخدمة عندك: استغرق %Ln طلبات مكتملة %1.</numerusform>
            <numerusform>بحسب أداء الخدمة عندك: استغرق %Ln طلبًا مكتملًا %1.</numerusform>
            <numerusform>بحسب أداء الخدمة عندك: استغرق %Ln طلب مكتمل %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>نحو %n دقيقة</numerusform>
            <numerusform>نحو دقيقة واحدة</numerusform>
            <numerusform>نحو دقيقتين</numerusform>
            <numerusform>نحو %n دقائق</numerusform>
            <numerusform>نحو %n دقيقة</numerusform>
            <numerusform>نحو %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>نحو %n ساعة</numerusform>
            <numerusform>نحو ساعة واحدة</numerusform>
            <numerusform>نحو ساعتين</numerusform>
            <numerusform>نحو %n ساعات</numerusform>
            <numerusform>نحو %n ساعة</numerusform>
            <numerusform>نحو %n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n day(s)</source>
        <translation>
            <numerusform>نحو %n يوم</numerusform>
            <numerusform>نحو يوم واحد</numerusform>
            <numerusform>نحو يومين</numerusform>
            <numerusform>نحو %n أيام</numerusform>
            <numerusform>نحو %n يومًا</numerusform>
            <numerusform>نحو %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 ث</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Command</source>
        <translation>أمر</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>صفحة</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>حساب</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>خدمة</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>طلب</translation>
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
        <translation>ابحث في الخدمات والطلبات والأوامر</translation>
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
        <translation>البرنامج نفسه؛ وهو يأتي دون أي ضمان.</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3 or later</source>
        <translation>رخصة GNU General Public License، الإصدار 3 أو أحدث</translation>
    </message>
    <message>
        <source>Windows, network, files, translations.</source>
        <translation>النوافذ والشبكة والملفات والترجمات.</translation>
    </message>
    <message>
        <source>GNU Lesser General Public License, version 3</source>
        <translation>رخصة GNU Lesser General Public License، الإصدار 3</translation>
    </message>
    <message>
        <source>The ledger.</source>
        <translation>الدفتر.</translation>
    </message>
    <message>
        <source>Public domain</source>
        <translation>ملكية عامة</translation>
    </message>
    <message>
        <source>The charts.</source>
        <translation>المخططات البيانية.</translation>
    </message>
    <message>
        <source>Reads what providers answer.</source>
        <translation>يقرأ ما يردّ به المزوّدون.</translation>
    </message>
    <message>
        <source>Apache License, version 2.0</source>
        <translation>رخصة Apache License، الإصدار 2.0</translation>
    </message>
    <message>
        <source>Reads lists of orders.</source>
        <translation>يقرأ قوائم الطلبات.</translation>
    </message>
    <message>
        <source>GNU Lesser General Public License, version 2.1 or later</source>
        <translation>رخصة GNU Lesser General Public License، الإصدار 2.1 أو أحدث</translation>
    </message>
    <message>
        <source>Writes exports as workbooks.</source>
        <translation>يكتب الملفات المصدَّرة كمصنّفات.</translation>
    </message>
    <message>
        <source>BSD License with two clauses</source>
        <translation>رخصة BSD License ذات البندين</translation>
    </message>
    <message>
        <source>Packs workbooks and the catalogs that are kept.</source>
        <translation>يضغط المصنّفات والكتالوجات المحفوظة.</translation>
    </message>
    <message>
        <source>zlib License</source>
        <translation>رخصة zlib License</translation>
    </message>
    <message>
        <source>The practice provider&apos;s HTTP server.</source>
        <translation>خادم HTTP لمزوّد التدريب.</translation>
    </message>
    <message>
        <source>MIT License</source>
        <translation>رخصة MIT License</translation>
    </message>
    <message>
        <source>Keeps API keys in the system&apos;s keychain, where that was chosen.</source>
        <translation>يحفظ مفاتيح API في سلسلة مفاتيح النظام حيث اختير ذلك.</translation>
    </message>
    <message>
        <source>Encrypts what goes to providers.</source>
        <translation>يعمّي ما يُرسَل إلى المزوّدين.</translation>
    </message>
    <message>
        <source>The icons.</source>
        <translation>الأيقونات.</translation>
    </message>
    <message>
        <source>ISC License; MIT License for those made for Feather</source>
        <translation>رخصة ISC License؛ وMIT License لما صُنع منها لمشروع Feather</translation>
    </message>
    <message>
        <source>The letters, where the font is installed.</source>
        <translation>الحروف، إن كان الخط مثبّتًا.</translation>
    </message>
    <message>
        <source>SIL Open Font License, version 1.1</source>
        <translation>رخصة SIL Open Font License، الإصدار 1.1</translation>
    </message>
    <message>
        <source>The figures, where the font is installed.</source>
        <translation>الأرقام، إن كان الخط مثبّتًا.</translation>
    </message>
</context>
<context>
    <name>PlacedChoice</name>
    <message>
        <source>Order id</source>
        <translation>معرّف الطلب</translation>
    </message>
    <message>
        <source>Check id</source>
        <translation>افحص المعرّف</translation>
    </message>
    <message>
        <source>Show that order</source>
        <translation>أظهر ذلك الطلب</translation>
    </message>
    <message>
        <source>Enter the order id from the provider&apos;s own page. The provider is asked about it first; nothing is written down before you confirm.</source>
        <translation>أدخل معرّف الطلب من صفحة المزوّد نفسه. يُستعلم عنه لدى المزوّد أولًا، ولا يُدوَّن شيء قبل أن تؤكد.</translation>
    </message>
    <message>
        <source>Enter the order id.</source>
        <translation>أدخل معرّف الطلب.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>Another order of this ledger has this id already.</source>
        <translation>لطلب آخر في هذا الدفتر المعرّف نفسه.</translation>
    </message>
</context>
<context>
    <name>Placement</name>
    <message>
        <source>Sending…</source>
        <translation>جارٍ الإرسال…</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>قُدّم</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>لم يُرسَل</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>غير مؤكد</translation>
    </message>
</context>
<context>
    <name>PracticeFault</name>
    <message>
        <source>nobody listens; after: as soon as one request was answered</source>
        <translation>لا أحد يستجيب؛ ومع after: حالما يُردّ على استعلام واحد</translation>
    </message>
    <message>
        <source>the connection is closed without a reply</source>
        <translation>يُغلق الاتصال بلا رد</translation>
    </message>
    <message>
        <source>the connection is reset without a reply</source>
        <translation>يُقطع الاتصال (reset) بلا رد</translation>
    </message>
    <message>
        <source>the reply breaks off in its headers</source>
        <translation>ينقطع الرد في ترويساته</translation>
    </message>
    <message>
        <source>the reply breaks off in its body</source>
        <translation>ينقطع الرد في متنه</translation>
    </message>
    <message>
        <source>no reply ever comes</source>
        <translation>لا يصل أي رد أبدًا</translation>
    </message>
    <message>
        <source>the reply comes after 45 seconds, late/5 after 5; before: taken only then</source>
        <translation>يصل الرد بعد 45 ثانية، ومع late/5 بعد 5؛ ومع before: لا يُقبل إلا حينئذ</translation>
    </message>
    <message>
        <source>HTTP 500 without a word</source>
        <translation>HTTP 500 بلا كلام</translation>
    </message>
    <message>
        <source>HTTP 500 with words of refusal</source>
        <translation>HTTP 500 مع كلام رفض</translation>
    </message>
    <message>
        <source>HTTP 502 with a web page</source>
        <translation>HTTP 502 مع صفحة ويب</translation>
    </message>
    <message>
        <source>a web page with HTTP 200</source>
        <translation>صفحة ويب مع HTTP 200</translation>
    </message>
    <message>
        <source>an empty reply with HTTP 200</source>
        <translation>رد فارغ مع HTTP 200</translation>
    </message>
    <message>
        <source>a redirect to another address</source>
        <translation>إحالة إلى عنوان آخر</translation>
    </message>
    <message>
        <source>a redirect that a browser would repeat the order to</source>
        <translation>إحالة يكرّر المتصفح الطلب إليها</translation>
    </message>
    <message>
        <source>too many requests, 429/30: come again in 30 seconds</source>
        <translation>استعلامات كثيرة جدًا، ومع 429/30: عُد بعد 30 ثانية</translation>
    </message>
    <message>
        <source>a reply that is no whole JSON</source>
        <translation>رد ليس JSON كاملًا</translation>
    </message>
    <message>
        <source>words of refusal with HTTP 200</source>
        <translation>كلام رفض مع HTTP 200</translation>
    </message>
    <message>
        <source>words of refusal with HTTP 400</source>
        <translation>كلام رفض مع HTTP 400</translation>
    </message>
    <message>
        <source>success, but without an id</source>
        <translation>نجاح، لكن بلا معرّف</translation>
    </message>
    <message>
        <source>only &quot;late&quot; and &quot;429&quot; take a number of seconds</source>
        <translation>«late» و«429» وحدهما يقبلان عدد ثوانٍ</translation>
    </message>
    <message>
        <source>the seconds are more than 0 and at most 3600</source>
        <translation>الثواني أكثر من 0 و3600 على الأكثر</translation>
    </message>
    <message>
        <source>there is no action &quot;%1&quot;</source>
        <translation>لا يوجد إجراء «%1»</translation>
    </message>
    <message>
        <source>a fault is written as [ACTION+…=]FAULT[/SECONDS][:before|:after][*TIMES]</source>
        <translation>يُكتب الخلل هكذا: ‎[ACTION+…=]FAULT[/SECONDS][:before|:after][*TIMES]‎</translation>
    </message>
    <message>
        <source>there is no fault &quot;%1&quot;</source>
        <translation>لا يوجد خلل «%1»</translation>
    </message>
    <message>
        <source>faults come &quot;before&quot; or &quot;after&quot;</source>
        <translation>يأتي الخلل «before» أو «after»</translation>
    </message>
    <message>
        <source>a fault comes at least once</source>
        <translation>يأتي الخلل مرة واحدة على الأقل</translation>
    </message>
    <message>
        <source>&quot;refused&quot; is for every request and to the end</source>
        <translation>«refused» لكل استعلام وحتى النهاية</translation>
    </message>
    <message>
        <source>The fault &quot;%1&quot; makes no sense: %2.</source>
        <translation>الخلل «%1» غير معقول: %2.</translation>
    </message>
    <message>
        <source>Let something go wrong, to see what becomes of it: [ACTION[+ACTION…]=]FAULT[:before|:after][*N], several with commas, such as add=reset:after*3,502:before. Before or after (if nothing is said) the provider has taken what was asked; of add, refill and cancel (or the actions named); always (or N times). FAULT is one of:</source>
        <translation>دع شيئًا يختل لترى ما يؤول إليه: ‎[ACTION[+ACTION…]=]FAULT[:before|:after][*N]‎، وعدة أعطال بينها فواصل، مثل add=reset:after*3,502:before. قبل (before) أو بعد (after، إن لم يُذكر شيء) أن يقبل المزوّد ما طُلب؛ لكل من add وrefill وcancel (أو الإجراءات المسمّاة)؛ دائمًا (أو N من المرات). وFAULT واحد مما يلي:</translation>
    </message>
</context>
<context>
    <name>PracticeProvider</name>
    <message>
        <source>The practice provider cannot listen on port %1 of this computer. Another program may be using it.</source>
        <translation>لا يستطيع مزوّد التدريب الاستماع على المنفذ %1 في هذا الحاسوب. ربما يستخدمه برنامج آخر.</translation>
    </message>
</context>
<context>
    <name>PriceChart</name>
    <message>
        <source>Price history</source>
        <translation>تاريخ الأسعار</translation>
    </message>
    <message>
        <source>%1 at first</source>
        <translation>%1 في البداية</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 منذ %2</translation>
    </message>
</context>
<context>
    <name>PriceHistory</name>
    <message>
        <source>−%1%</source>
        <translation>‎−%1٪</translation>
    </message>
    <message>
        <source>+%1%</source>
        <translation>‎+%1٪</translation>
    </message>
    <message>
        <source>No price change seen since %1.</source>
        <translation>لم يُلحظ تغيّر في السعر منذ %1.</translation>
    </message>
    <message>
        <source>No price change seen yet.</source>
        <translation>لم يُلحظ تغيّر في السعر بعد.</translation>
    </message>
    <message>
        <source>From %1 to %2 on %3.</source>
        <translation>من %1 إلى %2 في %3.</translation>
    </message>
    <message>
        <source>From %1 to %2 on %3 (%4).</source>
        <translation>من %1 إلى %2 في %3 (%4).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) since %1: from %2 to %3, the last on %4.</source>
        <translation>
            <numerusform>%Ln تغيير منذ %1: من %2 إلى %3، وآخرها في %4.</numerusform>
            <numerusform>تغيير واحد منذ %1: من %2 إلى %3، وذلك في %4.</numerusform>
            <numerusform>تغييران منذ %1: من %2 إلى %3، وآخرهما في %4.</numerusform>
            <numerusform>%Ln تغييرات منذ %1: من %2 إلى %3، وآخرها في %4.</numerusform>
            <numerusform>%Ln تغييرًا منذ %1: من %2 إلى %3، وآخرها في %4.</numerusform>
            <numerusform>%Ln تغيير منذ %1: من %2 إلى %3، وآخرها في %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) since %1: from %2 to %3 (%5), the last on %4.</source>
        <translation>
            <numerusform>%Ln تغيير منذ %1: من %2 إلى %3 (%5)، وآخرها في %4.</numerusform>
            <numerusform>تغيير واحد منذ %1: من %2 إلى %3 (%5)، وذلك في %4.</numerusform>
            <numerusform>تغييران منذ %1: من %2 إلى %3 (%5)، وآخرهما في %4.</numerusform>
            <numerusform>%Ln تغييرات منذ %1: من %2 إلى %3 (%5)، وآخرها في %4.</numerusform>
            <numerusform>%Ln تغييرًا منذ %1: من %2 إلى %3 (%5)، وآخرها في %4.</numerusform>
            <numerusform>%Ln تغيير منذ %1: من %2 إلى %3 (%5)، وآخرها في %4.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PriceList</name>
    <message>
        <source>ID</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>My price per 1,000</source>
        <translation>سعري لكل 1000</translation>
    </message>
    <message>
        <source>My price per 1,000 (%1)</source>
        <translation>سعري لكل 1000 (%1)</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>Price of the package</source>
        <translation>سعر الباقة</translation>
    </message>
</context>
<context>
    <name>ProfilePaths</name>
    <message>
        <source>The folder %1 belongs to another user of this computer, who could exchange what is kept in it. Choose one of your own.</source>
        <translation>المجلد ‎%1‎ يخص مستخدمًا آخر لهذا الحاسوب، ويمكنه استبدال ما يُحفظ فيه. اختر مجلدًا يخصك.</translation>
    </message>
    <message>
        <source>Other users of this computer can exchange what is kept in the folder %1. Choose one where only you can write.</source>
        <translation>يمكن لمستخدمين آخرين لهذا الحاسوب استبدال ما يُحفظ في المجلد ‎%1‎. اختر مجلدًا لا يكتب فيه غيرك.</translation>
    </message>
</context>
<context>
    <name>ProgramWords</name>
    <message>
        <source>Orders you can trust to be placed once, and watched to the end.</source>
        <translation>طلبات تثق بأنها تُقدَّم مرة واحدة وتُتابَع حتى النهاية.</translation>
    </message>
    <message>
        <source>Connect your provider account. Your key stays on this computer and goes only to the address that you enter.</source>
        <translation>اربط حسابك لدى المزوّد. يبقى مفتاحك على هذا الحاسوب ولا يذهب إلا إلى العنوان الذي تدخله.</translation>
    </message>
    <message>
        <source>No account, nothing sent anywhere else</source>
        <translation>بلا تسجيل، ولا يُرسَل شيء إلى أي مكان آخر</translation>
    </message>
    <message>
        <source>Every order written down before it is sent</source>
        <translation>يُدوَّن كل طلب قبل إرساله</translation>
    </message>
    <message>
        <source>Works with any provider that speaks API v2</source>
        <translation>يعمل مع أي مزوّد يدعم API v2</translation>
    </message>
</context>
<context>
    <name>ProviderAddress</name>
    <message>
        <source>Enter the address of the provider&apos;s API.</source>
        <translation>أدخل عنوان API لدى المزوّد.</translation>
    </message>
    <message>
        <source>This is not a web address. It looks like https://example.com/api/v2.</source>
        <translation>ليس هذا عنوان ويب. شكله هكذا: https://example.com/api/v2‎.</translation>
    </message>
    <message>
        <source>Leave out names, passwords and what follows a question mark.</source>
        <translation>احذف الأسماء وكلمات المرور وما يلي علامة الاستفهام.</translation>
    </message>
</context>
<context>
    <name>ProxySection</name>
    <message>
        <source>Proxy</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>مضيف الوكيل</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>كلمة مرور الوكيل</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>اختبر</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا وكيل</translation>
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
        <translation>الاتصال بالمزوّدين عبر</translation>
    </message>
    <message>
        <source>Holds at once, for all accounts. This computer itself, and so the practice provider, is always reached without a proxy.</source>
        <translation>يسري فورًا ولكل الحسابات. أما هذا الحاسوب نفسه، ومعه مزوّد التدريب، فالاتصال به دائمًا بلا وكيل.</translation>
    </message>
    <message>
        <source>Test the proxy</source>
        <translation>اختبر الوكيل</translation>
    </message>
    <message>
        <source>Test of the proxy</source>
        <translation>اختبار الوكيل</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>منفذ الوكيل</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <translation>مستخدم الوكيل</translation>
    </message>
    <message>
        <source>if it asks for one</source>
        <translation>إن طلبه</translation>
    </message>
    <message>
        <source>Type the name or the address of the proxy. Until then it is not used.</source>
        <translation>اكتب اسم الوكيل أو عنوانه. لا يُستخدم قبل ذلك.</translation>
    </message>
    <message>
        <source>This is not the name or the address of a computer.</source>
        <translation>ليس هذا اسم حاسوب ولا عنوانه.</translation>
    </message>
    <message>
        <source>There is no account at a provider yet to test the way to. The practice provider is on this computer and needs no proxy.</source>
        <translation>لا يوجد بعد حساب لدى مزوّد لاختبار الطريق إليه. مزوّد التدريب على هذا الحاسوب ولا يحتاج إلى وكيل.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>جارٍ سؤال ‎%1‎…</translation>
    </message>
    <message>
        <source>%1 was reached and answered, by the way that the system says.</source>
        <translation>أمكن الوصول إلى ‎%1‎ وقد ردّ، بالطريق الذي يحدده النظام.</translation>
    </message>
    <message>
        <source>%1 was reached and answered, without a proxy.</source>
        <translation>أمكن الوصول إلى ‎%1‎ وقد ردّ، بلا وكيل.</translation>
    </message>
    <message>
        <source>%1 was reached and answered, through the proxy %2.</source>
        <translation>أمكن الوصول إلى ‎%1‎ وقد ردّ، عبر الوكيل ‎%2‎.</translation>
    </message>
</context>
<context>
    <name>QueryCompleter</name>
    <message>
        <source>Suggestions</source>
        <translation>اقتراحات</translation>
    </message>
    <message>
        <source>Tab or Enter takes it</source>
        <translation>للقبول: Tab أو Enter</translation>
    </message>
    <message>
        <source>Ctrl+Space to choose</source>
        <translation>للاختيار: Ctrl+Space</translation>
    </message>
</context>
<context>
    <name>QueryHelp</name>
    <message>
        <source>What can be searched for</source>
        <translation>ما يمكن البحث عنه</translation>
    </message>
    <message>
        <source>A click inserts the example</source>
        <translation>نقرة تدرج المثال</translation>
    </message>
    <message>
        <source>A click inserts the example · Ctrl+Space suggests while typing</source>
        <translation>نقرة تدرج المثال · Ctrl+Space يقترح أثناء الكتابة</translation>
    </message>
    <message>
        <source>Both words, in any order</source>
        <translation>الكلمتان معًا، بأي ترتيب</translation>
    </message>
    <message>
        <source>Exactly these words</source>
        <translation>هذه الكلمات بعينها</translation>
    </message>
    <message>
        <source>Without this word</source>
        <translation>بلا هذه الكلمة</translation>
    </message>
    <message>
        <source>One of the two</source>
        <translation>إحدى الاثنتين</translation>
    </message>
    <message>
        <source>Brackets say what belongs together</source>
        <translation>الأقواس تجمع ما يُقرأ معًا</translation>
    </message>
    <message>
        <source>Costs less than 0.5 per 1,000</source>
        <translation>السعر أقل من 0.5 لكل 1000</translation>
    </message>
    <message>
        <source>Costs from 0.1 to 0.5</source>
        <translation>السعر من 0.1 إلى 0.5</translation>
    </message>
    <message>
        <source>Orders of 100 are taken</source>
        <translation>تُقبل الطلبات بكمية 100</translation>
    </message>
    <message>
        <source>Orders of 10,000 are taken</source>
        <translation>تُقبل الطلبات بكمية 10,000</translation>
    </message>
    <message>
        <source>The service with this id</source>
        <translation>الخدمة ذات هذا المعرّف</translation>
    </message>
    <message>
        <source>The type has this word</source>
        <translation>في النوع هذه الكلمة</translation>
    </message>
    <message>
        <source>The category has these words</source>
        <translation>في الفئة هذه الكلمات</translation>
    </message>
    <message>
        <source>Of all accounts, those with this word</source>
        <translation>من كل الحسابات، ما فيه هذه الكلمة</translation>
    </message>
    <message>
        <source>With refill; so cancel:no, drip:yes</source>
        <translation>مع تعويض؛ وكذلك cancel:no وdrip:yes</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>المفضّلة</translation>
    </message>
    <message>
        <source>New in the last 7 days</source>
        <translation>جديدة في آخر 7 أيام</translation>
    </message>
    <message>
        <source>The price changed</source>
        <translation>تغيّر السعر</translation>
    </message>
    <message>
        <source>My orders of it are usually done within 3 hours</source>
        <translation>تُنجز طلباتي منها عادة خلال 3 ساعات</translation>
    </message>
    <message>
        <source>More than 95% of what I ordered came</source>
        <translation>سُلّم أكثر من 95%‎ مما طلبته</translation>
    </message>
    <message>
        <source>No longer offered</source>
        <translation>لم تعد متاحة</translation>
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
        <translation>لم تطلب هذه الخدمة قط</translation>
    </message>
    <message numerus="yes">
        <source>None of its %Ln order(s) has ended</source>
        <translation>
            <numerusform>لم ينتهِ أي من طلباتها (%Ln)</numerusform>
            <numerusform>لم ينتهِ أي من طلباتها (%Ln)</numerusform>
            <numerusform>لم ينتهِ أي من طلباتها (%Ln)</numerusform>
            <numerusform>لم ينتهِ أي من طلباتها (%Ln)</numerusform>
            <numerusform>لم ينتهِ أي من طلباتها (%Ln)</numerusform>
            <numerusform>لم ينتهِ أي من طلباتها (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Its orders count no units</source>
        <translation>طلباتها لا تُعدّ بالوحدات</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 units in %Ln order(s)</source>
        <translation>
            <numerusform>%1 من %2 وحدة في %Ln طلب</numerusform>
            <numerusform>%1 من %2 وحدة في طلب واحد</numerusform>
            <numerusform>%1 من %2 وحدة في طلبين</numerusform>
            <numerusform>%1 من %2 وحدة في %Ln طلبات</numerusform>
            <numerusform>%1 من %2 وحدة في %Ln طلبًا</numerusform>
            <numerusform>%1 من %2 وحدة في %Ln طلب</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordExport</name>
    <message>
        <source>Export the service record</source>
        <translation>تصدير أداء الخدمات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s), exactly as the table shows them.</source>
        <translation>
            <numerusform>%Ln خدمة، كما يعرضها الجدول تمامًا.</numerusform>
            <numerusform>خدمة واحدة، كما يعرضها الجدول تمامًا.</numerusform>
            <numerusform>خدمتان، كما يعرضها الجدول تمامًا.</numerusform>
            <numerusform>%Ln خدمات، كما يعرضها الجدول تمامًا.</numerusform>
            <numerusform>%Ln خدمة، كما يعرضها الجدول تمامًا.</numerusform>
            <numerusform>%Ln خدمة، كما يعرضها الجدول تمامًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln service(s) to %1.</source>
        <translation>
            <numerusform>صُدّرت %Ln خدمة إلى ‎%1‎.</numerusform>
            <numerusform>صُدّرت خدمة واحدة إلى ‎%1‎.</numerusform>
            <numerusform>صُدّرت خدمتان إلى ‎%1‎.</numerusform>
            <numerusform>صُدّرت %Ln خدمات إلى ‎%1‎.</numerusform>
            <numerusform>صُدّرت %Ln خدمة إلى ‎%1‎.</numerusform>
            <numerusform>صُدّرت %Ln خدمة إلى ‎%1‎.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Service record</source>
        <translation>أداء الخدمات</translation>
    </message>
    <message>
        <source>About the record</source>
        <translation>عن الأداء</translation>
    </message>
    <message>
        <source>Show service</source>
        <translation>أظهر الخدمة</translation>
    </message>
    <message>
        <source>Show orders</source>
        <translation>أظهر الطلبات</translation>
    </message>
    <message>
        <source>No services are shown that could be exported.</source>
        <translation>لا خدمات معروضة لتصديرها.</translation>
    </message>
    <message numerus="yes">
        <source>No order in the last %Ln day(s)</source>
        <translation>
            <numerusform>لا طلبات في آخر %Ln يوم</numerusform>
            <numerusform>لا طلبات في آخر يوم</numerusform>
            <numerusform>لا طلبات في آخر يومين</numerusform>
            <numerusform>لا طلبات في آخر %Ln أيام</numerusform>
            <numerusform>لا طلبات في آخر %Ln يومًا</numerusform>
            <numerusform>لا طلبات في آخر %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a longer time above.</source>
        <translation>اختر مدة أطول في الأعلى.</translation>
    </message>
    <message>
        <source>No record yet</source>
        <translation>لا أداء مسجّلًا بعد</translation>
    </message>
    <message>
        <source>Order from a service and it is ranked here: how fast it starts and finishes, how much it delivers, what became of its refills.</source>
        <translation>اطلب من خدمة فتُرتَّب هنا: سرعة بدئها وانتهائها، وقدر ما تسلّمه، وما آلت إليه تعويضاتها.</translation>
    </message>
    <message>
        <source>Browse services</source>
        <translation>تصفّح الخدمات</translation>
    </message>
    <message>
        <source>No service matches</source>
        <translation>لا خدمة مطابقة</translation>
    </message>
    <message>
        <source>No service you ordered has these words.</source>
        <translation>ليس في أسماء الخدمات التي طلبتها هذه الكلمات.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>امسح البحث</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s)</source>
        <translation>
            <numerusform>%Ln خدمة</numerusform>
            <numerusform>خدمة واحدة</numerusform>
            <numerusform>خدمتان</numerusform>
            <numerusform>%Ln خدمات</numerusform>
            <numerusform>%Ln خدمة</numerusform>
            <numerusform>%Ln خدمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them with too few ended orders, below the others</source>
        <translation>
            <numerusform>%Ln منها بطلبات منتهية أقل من اللازم، تحت غيرها</numerusform>
            <numerusform>واحدة منها بطلبات منتهية أقل من اللازم، تحت غيرها</numerusform>
            <numerusform>اثنتان منها بطلبات منتهية أقل من اللازم، تحت غيرها</numerusform>
            <numerusform>%Ln منها بطلبات منتهية أقل من اللازم، تحت غيرها</numerusform>
            <numerusform>%Ln منها بطلبات منتهية أقل من اللازم، تحت غيرها</numerusform>
            <numerusform>%Ln منها بطلبات منتهية أقل من اللازم، تحت غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>older orders are still looked through: %1</source>
        <translation>ما زالت الطلبات الأقدم تُراجَع: %1</translation>
    </message>
    <message numerus="yes">
        <source>times of the last %Ln ended order(s) of each</source>
        <translation>
            <numerusform>المُدد من آخر %Ln طلب منتهٍ لكل خدمة</numerusform>
            <numerusform>المُدد من آخر طلب واحد منتهٍ لكل خدمة</numerusform>
            <numerusform>المُدد من آخر طلبين منتهيين لكل خدمة</numerusform>
            <numerusform>المُدد من آخر %Ln طلبات منتهية لكل خدمة</numerusform>
            <numerusform>المُدد من آخر %Ln طلبًا منتهيًا لكل خدمة</numerusform>
            <numerusform>المُدد من آخر %Ln طلب منتهٍ لكل خدمة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordToolbar</name>
    <message>
        <source>Search the record</source>
        <translation>ابحث في الأداء</translation>
    </message>
    <message>
        <source>Search by service or ID</source>
        <translation>ابحث بالخدمة أو المعرّف</translation>
    </message>
    <message>
        <source>Record of</source>
        <translation>أداء</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>كل الحسابات</translation>
    </message>
    <message>
        <source>Orders placed</source>
        <translation>تقديم الطلبات</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 يومًا</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 يومًا</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Show orders</source>
        <translation>أظهر الطلبات</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>صدّر…</translation>
    </message>
    <message>
        <source>Which orders count: those placed in the last days, or all</source>
        <translation>الطلبات المحتسبة: ما قُدّم في الأيام الأخيرة، أو كلها</translation>
    </message>
    <message>
        <source>Ended orders to be ranked</source>
        <translation>الطلبات المنتهية اللازمة للترتيب</translation>
    </message>
    <message>
        <source>Services with fewer ended orders stand below all others: a few orders prove nothing</source>
        <translation>الخدمات ذات الطلبات المنتهية الأقل تأتي تحت كل ما عداها: بضعة طلبات لا تثبت شيئًا</translation>
    </message>
    <message>
        <source>Rank all</source>
        <translation>رتّب الكل</translation>
    </message>
    <message numerus="yes">
        <source>Rank from %Ln order(s)</source>
        <translation>
            <numerusform>رتّب ابتداءً من %Ln طلب</numerusform>
            <numerusform>رتّب ابتداءً من طلب واحد</numerusform>
            <numerusform>رتّب ابتداءً من طلبين</numerusform>
            <numerusform>رتّب ابتداءً من %Ln طلبات</numerusform>
            <numerusform>رتّب ابتداءً من %Ln طلبًا</numerusform>
            <numerusform>رتّب ابتداءً من %Ln طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>The current account or all accounts</source>
        <translation>الحساب الحالي أو كل الحسابات</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>صدّر المعروض</translation>
    </message>
    <message>
        <source>The orders of the chosen service</source>
        <translation>طلبات الخدمة المختارة</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message numerus="yes">
        <source>%1 of %Ln order(s)</source>
        <translation>
            <numerusform>%1 من %Ln طلب</numerusform>
            <numerusform>%1 من طلب واحد</numerusform>
            <numerusform>%1 من طلبين</numerusform>
            <numerusform>%1 من %Ln طلبات</numerusform>
            <numerusform>%1 من %Ln طلبًا</numerusform>
            <numerusform>%1 من %Ln طلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln order(s) · %2</source>
        <translation>
            <numerusform>%1 من %Ln طلب · %2</numerusform>
            <numerusform>%1 من طلب واحد · %2</numerusform>
            <numerusform>%1 من طلبين · %2</numerusform>
            <numerusform>%1 من %Ln طلبات · %2</numerusform>
            <numerusform>%1 من %Ln طلبًا · %2</numerusform>
            <numerusform>%1 من %Ln طلب · %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 من %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>أُنجز %Ln</numerusform>
            <numerusform>أُنجز %Ln</numerusform>
            <numerusform>أُنجز %Ln</numerusform>
            <numerusform>أُنجز %Ln</numerusform>
            <numerusform>أُنجز %Ln</numerusform>
            <numerusform>أُنجز %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln asked · %1</source>
        <translation>
            <numerusform>طُلب %Ln · %1</numerusform>
            <numerusform>طُلب %Ln · %1</numerusform>
            <numerusform>طُلب %Ln · %1</numerusform>
            <numerusform>طُلب %Ln · %1</numerusform>
            <numerusform>طُلب %Ln · %1</numerusform>
            <numerusform>طُلب %Ln · %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <translation>
            <numerusform>رُفض %Ln</numerusform>
            <numerusform>رُفض %Ln</numerusform>
            <numerusform>رُفض %Ln</numerusform>
            <numerusform>رُفض %Ln</numerusform>
            <numerusform>رُفض %Ln</numerusform>
            <numerusform>رُفض %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln asked · %1 · %2</source>
        <translation>
            <numerusform>طُلب %Ln · %1 · %2</numerusform>
            <numerusform>طُلب %Ln · %1 · %2</numerusform>
            <numerusform>طُلب %Ln · %1 · %2</numerusform>
            <numerusform>طُلب %Ln · %1 · %2</numerusform>
            <numerusform>طُلب %Ln · %1 · %2</numerusform>
            <numerusform>طُلب %Ln · %1 · %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 س %2 د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>A number of days</extracomment>
        <translation>%1 ي</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>%1 is a number: &quot;97.5%&quot;</extracomment>
        <translation>%1٪</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s): %1</source>
        <translation>
            <numerusform>%Ln طلب: %1</numerusform>
            <numerusform>طلب واحد: %1</numerusform>
            <numerusform>طلبان: %1</numerusform>
            <numerusform>%Ln طلبات: %1</numerusform>
            <numerusform>%Ln طلبًا: %1</numerusform>
            <numerusform>%Ln طلب: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · slowest %2</source>
        <translation>%1 · الأبطأ %2</translation>
    </message>
    <message>
        <source>It is not known of any order how long it took.</source>
        <translation>لا يُعرف عن أي طلب كم استغرق.</translation>
    </message>
    <message numerus="yes">
        <source>Known of only %Ln order(s): %1</source>
        <translation>
            <numerusform>المدة معروفة عن %Ln طلب فقط: %1</numerusform>
            <numerusform>المدة معروفة عن طلب واحد فقط: %1</numerusform>
            <numerusform>المدة معروفة عن طلبين فقط: %1</numerusform>
            <numerusform>المدة معروفة عن %Ln طلبات فقط: %1</numerusform>
            <numerusform>المدة معروفة عن %Ln طلبًا فقط: %1</numerusform>
            <numerusform>المدة معروفة عن %Ln طلب فقط: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Half of the last %Ln order(s) were done within %1; the slowest took %2.</source>
        <translation>
            <numerusform>من آخر %Ln طلب، أُنجز النصف خلال %1، واستغرق الأبطأ %2.</numerusform>
            <numerusform>من آخر طلب واحد، أُنجز النصف خلال %1، واستغرق الأبطأ %2.</numerusform>
            <numerusform>من آخر طلبين، أُنجز النصف خلال %1، واستغرق الأبطأ %2.</numerusform>
            <numerusform>من آخر %Ln طلبات، أُنجز النصف خلال %1، واستغرق الأبطأ %2.</numerusform>
            <numerusform>من آخر %Ln طلبًا، أُنجز النصف خلال %1، واستغرق الأبطأ %2.</numerusform>
            <numerusform>من آخر %Ln طلب، أُنجز النصف خلال %1، واستغرق الأبطأ %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Usually done in %1 (%Ln order(s))</source>
        <translation>
            <numerusform>تُنجز عادة خلال %1 · %Ln طلب</numerusform>
            <numerusform>تُنجز عادة خلال %1 · طلب واحد</numerusform>
            <numerusform>تُنجز عادة خلال %1 · طلبان</numerusform>
            <numerusform>تُنجز عادة خلال %1 · %Ln طلبات</numerusform>
            <numerusform>تُنجز عادة خلال %1 · %Ln طلبًا</numerusform>
            <numerusform>تُنجز عادة خلال %1 · %Ln طلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) so far: %1</source>
        <translation>
            <numerusform>%Ln طلب حتى الآن: %1</numerusform>
            <numerusform>طلب واحد حتى الآن: %1</numerusform>
            <numerusform>طلبان حتى الآن: %1</numerusform>
            <numerusform>%Ln طلبات حتى الآن: %1</numerusform>
            <numerusform>%Ln طلبًا حتى الآن: %1</numerusform>
            <numerusform>%Ln طلب حتى الآن: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) so far; known to be done in: %1</source>
        <translation>
            <numerusform>%Ln طلب حتى الآن؛ ومدة الإنجاز المعروفة: %1</numerusform>
            <numerusform>طلب واحد حتى الآن؛ ومدة الإنجاز المعروفة: %1</numerusform>
            <numerusform>طلبان حتى الآن؛ ومدة الإنجاز المعروفة: %1</numerusform>
            <numerusform>%Ln طلبات حتى الآن؛ ومدة الإنجاز المعروفة: %1</numerusform>
            <numerusform>%Ln طلبًا حتى الآن؛ ومدة الإنجاز المعروفة: %1</numerusform>
            <numerusform>%Ln طلب حتى الآن؛ ومدة الإنجاز المعروفة: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) so far; how long they took is not known</source>
        <translation>
            <numerusform>%Ln طلب حتى الآن؛ ومدة الإنجاز غير معروفة</numerusform>
            <numerusform>طلب واحد حتى الآن؛ ومدة الإنجاز غير معروفة</numerusform>
            <numerusform>طلبان حتى الآن؛ ومدة الإنجاز غير معروفة</numerusform>
            <numerusform>%Ln طلبات حتى الآن؛ ومدة الإنجاز غير معروفة</numerusform>
            <numerusform>%Ln طلبًا حتى الآن؛ ومدة الإنجاز غير معروفة</numerusform>
            <numerusform>%Ln طلب حتى الآن؛ ومدة الإنجاز غير معروفة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) so far, none completed</source>
        <translation>
            <numerusform>%Ln طلب حتى الآن، ولم يكتمل أي منها</numerusform>
            <numerusform>طلب واحد حتى الآن، ولم يكتمل</numerusform>
            <numerusform>طلبان حتى الآن، ولم يكتمل أي منهما</numerusform>
            <numerusform>%Ln طلبات حتى الآن، ولم يكتمل أي منها</numerusform>
            <numerusform>%Ln طلبًا حتى الآن، ولم يكتمل أي منها</numerusform>
            <numerusform>%Ln طلب حتى الآن، ولم يكتمل أي منها</numerusform>
        </translation>
    </message>
    <message>
        <source>Your last order of this was partial: %1 of %2</source>
        <translation>كان طلبك الأخير منها جزئيًا: %1 من %2</translation>
    </message>
    <message>
        <source>Starts in</source>
        <translation>تبدأ خلال</translation>
    </message>
    <message>
        <source>Slowest start</source>
        <translation>أبطأ بدء</translation>
    </message>
    <message>
        <source>Finishes in</source>
        <translation>تنتهي خلال</translation>
    </message>
    <message>
        <source>Slowest</source>
        <translation>الأبطأ</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>المُسلَّم</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>جزئي</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فاشل</translation>
    </message>
    <message>
        <source>Short delivery</source>
        <translation>نقص التسليم</translation>
    </message>
    <message>
        <source>Refills</source>
        <translation>التعويضات</translation>
    </message>
</context>
<context>
    <name>RefillActions</name>
    <message>
        <source>Show order</source>
        <translation>أظهر الطلب</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>افحص الآن</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>اطلب مجددًا</translation>
    </message>
    <message>
        <source>Choose one refill first.</source>
        <translation>اختر تعويضًا واحدًا أولًا.</translation>
    </message>
    <message>
        <source>Choose refills first.</source>
        <translation>اختر تعويضات أولًا.</translation>
    </message>
    <message>
        <source>Choose a refill first.</source>
        <translation>اختر تعويضًا أولًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n refill(s) checked.</source>
        <translation>
            <numerusform>فُحص %n تعويض.</numerusform>
            <numerusform>فُحص تعويض واحد.</numerusform>
            <numerusform>فُحص تعويضان.</numerusform>
            <numerusform>فُحص %n تعويضات.</numerusform>
            <numerusform>فُحص %n تعويضًا.</numerusform>
            <numerusform>فُحص %n تعويض.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refill(s) belong to an account that was removed: nothing was asked.</source>
        <translation>
            <numerusform>%n تعويض يخص حسابًا أُزيل: لم يُطلب شيء.</numerusform>
            <numerusform>تعويض واحد يخص حسابًا أُزيل: لم يُطلب شيء.</numerusform>
            <numerusform>تعويضان يخصان حسابًا أُزيل: لم يُطلب شيء.</numerusform>
            <numerusform>%n تعويضات تخص حسابًا أُزيل: لم يُطلب شيء.</numerusform>
            <numerusform>%n تعويضًا يخص حسابًا أُزيل: لم يُطلب شيء.</numerusform>
            <numerusform>%n تعويض يخص حسابًا أُزيل: لم يُطلب شيء.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RefillCells</name>
    <message>
        <source>Asked for its status, the provider says: %1</source>
        <translation>عند الاستعلام عن حالته يقول المزوّد: %1</translation>
    </message>
    <message>
        <source>Its status was not told yet.</source>
        <translation>لم تُذكر حالته بعد.</translation>
    </message>
    <message>
        <source>Told %1.</source>
        <translation>ذُكرت %1.</translation>
    </message>
    <message>
        <source>asked %1, %2</source>
        <translation>طُلب %1، %2</translation>
    </message>
    <message>
        <source>not changed since it was asked</source>
        <translation>لم يتغيّر منذ طلبه</translation>
    </message>
    <message>
        <source>changed %1, %2</source>
        <translation>تغيّر %1، %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
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
        <translation>كل التعويضات</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Canceled or failed</source>
        <translation>ملغى أو فاشل</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
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
        <translation>معلّق</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فاشل</translation>
    </message>
</context>
<context>
    <name>RefillsExport</name>
    <message>
        <source>Export answers</source>
        <translation>تصدير الردود</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الردود</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s), as they are shown.</source>
        <translation>
            <numerusform>%Ln رد، كما هو معروض.</numerusform>
            <numerusform>رد واحد، كما هو معروض.</numerusform>
            <numerusform>ردّان، كما هو معروض.</numerusform>
            <numerusform>%Ln ردود، كما هو معروض.</numerusform>
            <numerusform>%Ln ردًا، كما هو معروض.</numerusform>
            <numerusform>%Ln رد، كما هو معروض.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln answer(s) to %1.</source>
        <translation>
            <numerusform>صُدّر %Ln رد إلى ‎%1‎.</numerusform>
            <numerusform>صُدّر رد واحد إلى ‎%1‎.</numerusform>
            <numerusform>صُدّر ردّان إلى ‎%1‎.</numerusform>
            <numerusform>صُدّر %Ln ردود إلى ‎%1‎.</numerusform>
            <numerusform>صُدّر %Ln ردًا إلى ‎%1‎.</numerusform>
            <numerusform>صُدّر %Ln رد إلى ‎%1‎.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export refills</source>
        <translation>تصدير التعويضات</translation>
    </message>
    <message>
        <source>Refills</source>
        <translation>التعويضات</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln refill(s) to %1.</source>
        <translation>
            <numerusform>صُدّر %Ln تعويض إلى ‎%1‎.</numerusform>
            <numerusform>صُدّر تعويض واحد إلى ‎%1‎.</numerusform>
            <numerusform>صُدّر تعويضان إلى ‎%1‎.</numerusform>
            <numerusform>صُدّر %Ln تعويضات إلى ‎%1‎.</numerusform>
            <numerusform>صُدّر %Ln تعويضًا إلى ‎%1‎.</numerusform>
            <numerusform>صُدّر %Ln تعويض إلى ‎%1‎.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refill(s), as they are shown.</source>
        <translation>
            <numerusform>%Ln تعويض، كما هو معروض.</numerusform>
            <numerusform>تعويض واحد، كما هو معروض.</numerusform>
            <numerusform>تعويضان، كما هو معروض.</numerusform>
            <numerusform>%Ln تعويضات، كما هو معروض.</numerusform>
            <numerusform>%Ln تعويضًا، كما هو معروض.</numerusform>
            <numerusform>%Ln تعويض، كما هو معروض.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RefillsModel</name>
    <message>
        <source>Loading</source>
        <translation>جارٍ التحميل</translation>
    </message>
    <message>
        <source>Refill ID</source>
        <translation>معرّف التعويض</translation>
    </message>
    <message>
        <source>Order ID</source>
        <translation>معرّف الطلب</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>طُلب</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
</context>
<context>
    <name>RefillsView</name>
    <message>
        <source>Refill statuses</source>
        <translation>حالات التعويض</translation>
    </message>
    <message>
        <source>Accounts of refills</source>
        <translation>حسابات التعويضات</translation>
    </message>
    <message>
        <source>Search refills</source>
        <translation>ابحث في التعويضات</translation>
    </message>
    <message>
        <source>Search refill, order, link or service…</source>
        <translation>ابحث عن تعويض أو طلب أو رابط أو خدمة…</translation>
    </message>
    <message>
        <source>Refills</source>
        <translation>التعويضات</translation>
    </message>
    <message>
        <source>Enter shows the order</source>
        <translation>مفتاح Enter يُظهر الطلب</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>الحالات</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>صدّر…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>كل الحسابات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>المحدّد: %Ln</numerusform>
            <numerusform>المحدّد: %Ln</numerusform>
            <numerusform>المحدّد: %Ln</numerusform>
            <numerusform>المحدّد: %Ln</numerusform>
            <numerusform>المحدّد: %Ln</numerusform>
            <numerusform>المحدّد: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>No refill matches “%1”</source>
        <translation>لا تعويض يطابق «%1»</translation>
    </message>
    <message>
        <source>Refill ids, order ids, links and service names are searched.</source>
        <translation>يُبحث في معرّفات التعويضات والطلبات والروابط وأسماء الخدمات.</translation>
    </message>
    <message>
        <source>No such refills</source>
        <translation>لا تعويضات كهذه</translation>
    </message>
    <message>
        <source>No refill has this status now.</source>
        <translation>لا تعويض بهذه الحالة الآن.</translation>
    </message>
    <message>
        <source>No refills yet</source>
        <translation>لا تعويضات بعد</translation>
    </message>
    <message>
        <source>When a delivered order drops and its service has refill, choose it in the list of orders and press Refill. Every refill is watched here until the provider has done it or refused it.</source>
        <translation>حين ينقص طلب سُلّم وتكون خدمته مع تعويض، اختره في قائمة الطلبات واضغط «اطلب تعويضًا». يُتابَع كل تعويض هنا حتى ينجزه المزوّد أو يرفضه.</translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln refill(s)</source>
        <translation>
            <numerusform>أكثر من %Ln تعويض</numerusform>
            <numerusform>أكثر من تعويض واحد</numerusform>
            <numerusform>أكثر من تعويضين</numerusform>
            <numerusform>أكثر من %Ln تعويضات</numerusform>
            <numerusform>أكثر من %Ln تعويضًا</numerusform>
            <numerusform>أكثر من %Ln تعويض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refill(s)</source>
        <translation>
            <numerusform>%Ln تعويض</numerusform>
            <numerusform>تعويض واحد</numerusform>
            <numerusform>تعويضان</numerusform>
            <numerusform>%Ln تعويضات</numerusform>
            <numerusform>%Ln تعويضًا</numerusform>
            <numerusform>%Ln تعويض</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>امسح البحث</translation>
    </message>
    <message>
        <source>Show all refills</source>
        <translation>أظهر كل التعويضات</translation>
    </message>
    <message>
        <source>Show the orders</source>
        <translation>أظهر الطلبات</translation>
    </message>
</context>
<context>
    <name>ReplyDecoder</name>
    <message>
        <source>Service id %1 comes more than once; orders use the first.</source>
        <translation>معرّف الخدمة %1 مكرّر؛ تستخدم الطلبات أول واحد.</translation>
    </message>
    <message>
        <source>Entry %1 is not a service.</source>
        <translation>البند %1 ليس خدمة.</translation>
    </message>
    <message>
        <source>Entry %1 has no service id.</source>
        <translation>البند %1 بلا معرّف خدمة.</translation>
    </message>
    <message>
        <source>Entry %1 has no readable rate.</source>
        <translation>البند %1 بلا سعر مقروء.</translation>
    </message>
    <message>
        <source>Entry %1 is too large.</source>
        <translation>البند %1 كبير جدًا.</translation>
    </message>
    <message>
        <source>The maximum of entry %1 is below its minimum.</source>
        <translation>الحد الأقصى للبند %1 أصغر من حده الأدنى.</translation>
    </message>
    <message>
        <source>A text of entry %1 is too long and was cut off.</source>
        <translation>أحد نصوص البند %1 طويل جدًا، وقد قُطع.</translation>
    </message>
</context>
<context>
    <name>RestoreQuestion</name>
    <message>
        <source>Restore and restart</source>
        <translation>استعد وأعد التشغيل</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>الاستعادة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ألغِ</translation>
    </message>
    <message>
        <source>Checking %1…</source>
        <translation>جارٍ فحص ‎%1‎…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>أغلق</translation>
    </message>
    <message>
        <source>This file cannot be restored. %1</source>
        <translation>لا يمكن استعادة هذا الملف. %1</translation>
    </message>
    <message>
        <source>Keep the present ledger</source>
        <translation>أبقِ الدفتر الحالي</translation>
    </message>
    <message>
        <source>The ledger went on meanwhile.</source>
        <translation>تغيّر الدفتر في هذه الأثناء.</translation>
    </message>
</context>
<context>
    <name>SalvageReportView</name>
    <message>
        <source>What was saved</source>
        <translation>ما حُفظ</translation>
    </message>
    <message>
        <source>Of the damaged ledger</source>
        <translation>من الدفتر التالف</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>حُفظ</translation>
    </message>
    <message>
        <source>Only in part</source>
        <translation>جزئيًا فقط</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>ضاع</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 أو أكثر</translation>
    </message>
    <message>
        <source>Everything that the damaged ledger still names was saved.</source>
        <translation>حُفظ كل ما لا يزال الدفتر التالف يذكره.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n order(s) only the order ID and what happened to it are known; what was ordered is lost.</source>
        <translation>
            <numerusform>لا يُعرف عن %n طلب إلا معرّف الطلب وما حدث له؛ أما ما طُلب فقد ضاع.</numerusform>
            <numerusform>لا يُعرف عن طلب واحد إلا معرّف الطلب وما حدث له؛ أما ما طُلب فقد ضاع.</numerusform>
            <numerusform>لا يُعرف عن طلبين إلا معرّف الطلب وما حدث له؛ أما ما طُلب فقد ضاع.</numerusform>
            <numerusform>لا يُعرف عن %n طلبات إلا معرّف الطلب وما حدث له؛ أما ما طُلب فقد ضاع.</numerusform>
            <numerusform>لا يُعرف عن %n طلبًا إلا معرّف الطلب وما حدث له؛ أما ما طُلب فقد ضاع.</numerusform>
            <numerusform>لا يُعرف عن %n طلب إلا معرّف الطلب وما حدث له؛ أما ما طُلب فقد ضاع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) are lost altogether. Look for them on the provider&apos;s page and add them by their order IDs.</source>
        <translation>
            <numerusform>ضاع %n طلب تمامًا. ابحث عنها في صفحة المزوّد وأضفها بمعرّف الطلب.</numerusform>
            <numerusform>ضاع طلب واحد تمامًا. ابحث عنه في صفحة المزوّد وأضفه بمعرّف الطلب.</numerusform>
            <numerusform>ضاع طلبان تمامًا. ابحث عنهما في صفحة المزوّد وأضفهما بمعرّف الطلب.</numerusform>
            <numerusform>ضاع %n طلبات تمامًا. ابحث عنها في صفحة المزوّد وأضفها بمعرّف الطلب.</numerusform>
            <numerusform>ضاع %n طلبًا تمامًا. ابحث عنها في صفحة المزوّد وأضفها بمعرّف الطلب.</numerusform>
            <numerusform>ضاع %n طلب تمامًا. ابحث عنها في صفحة المزوّد وأضفها بمعرّف الطلب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could be read but cannot be true; they were left out.</source>
        <translation>
            <numerusform>أمكنت قراءة %n صف لا يمكن أن تكون صحيحة؛ تُركت.</numerusform>
            <numerusform>أمكنت قراءة صف واحد لا يمكن أن يكون صحيحًا؛ تُرك.</numerusform>
            <numerusform>أمكنت قراءة صفين لا يمكن أن يكونا صحيحين؛ تُركا.</numerusform>
            <numerusform>أمكنت قراءة %n صفوف لا يمكن أن تكون صحيحة؛ تُركت.</numerusform>
            <numerusform>أمكنت قراءة %n صفًا لا يمكن أن تكون صحيحة؛ تُركت.</numerusform>
            <numerusform>أمكنت قراءة %n صف لا يمكن أن تكون صحيحة؛ تُركت.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file did not say any more where its rows lie: the newest of them may be missing without a trace.</source>
        <translation>لم يعد الملف يدل على موضع صفوفه: ربما فُقد أحدثها دون أثر.</translation>
    </message>
    <message>
        <source>Orders that were under way when the damage happened may be unknown here. The damaged file is not deleted: it is kept among the backups.</source>
        <translation>الطلبات التي كانت قيد الإرسال وقت حدوث التلف ربما لا تُعرف هنا. لا يُحذف الملف التالف: يُحفظ بين النسخ الاحتياطية.</translation>
    </message>
</context>
<context>
    <name>SearchProblem</name>
    <message>
        <source>What is wrong with the search</source>
        <translation>الخطأ في البحث</translation>
    </message>
</context>
<context>
    <name>SecondStart</name>
    <message>
        <source>Orderdeck is already running</source>
        <translation>برنامج Orderdeck يعمل بالفعل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>أغلق</translation>
    </message>
    <message>
        <source>This profile is open in another process, which does not answer. Wait or end it, then start Orderdeck again.</source>
        <translation>هذا الملف الشخصي مفتوح في عملية أخرى لا تستجيب. انتظر أو أنهِها، ثم ابدأ Orderdeck من جديد.</translation>
    </message>
    <message>
        <source>This profile is open in process %1, which does not answer. Wait or end it, then start Orderdeck again.</source>
        <translation>هذا الملف الشخصي مفتوح في العملية %1 التي لا تستجيب. انتظر أو أنهِها، ثم ابدأ Orderdeck من جديد.</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Show</source>
        <translation>أظهر</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>أخفِ</translation>
    </message>
</context>
<context>
    <name>ServiceDetails</name>
    <message>
        <source>No service chosen</source>
        <translation>لم تُختر خدمة</translation>
    </message>
    <message>
        <source>Choose a service in the table and what is known of it stands here.</source>
        <translation>اختر خدمة من الجدول فيظهر هنا ما يُعرف عنها.</translation>
    </message>
    <message>
        <source>Service details</source>
        <translation>تفاصيل الخدمة</translation>
    </message>
    <message>
        <source>MY RECORD</source>
        <translation>أداؤها عندي</translation>
    </message>
    <message>
        <source>MY NOTES</source>
        <translation>ملاحظاتي</translation>
    </message>
    <message>
        <source>PRICE HISTORY</source>
        <translation>تاريخ الأسعار</translation>
    </message>
</context>
<context>
    <name>ServiceFacts</name>
    <message>
        <source>No limit given</source>
        <translation>لم يُذكر حد</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>متاح</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>غير متاح</translation>
    </message>
    <message>
        <source>Price of the package</source>
        <translation>سعر الباقة</translation>
    </message>
    <message>
        <source>Rate per 1000</source>
        <translation>السعر لكل 1000</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>الحد الأدنى</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>الحد الأقصى</translation>
    </message>
    <message>
        <source>Usually done in</source>
        <translation>تُنجز عادة خلال</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>لم يُذكر</translation>
    </message>
    <message>
        <source>Refill</source>
        <translation>التعويض</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>الإلغاء</translation>
    </message>
    <message>
        <source>Drip-feed</source>
        <translation>التسليم التدريجي</translation>
    </message>
    <message>
        <source>The provider gives none.</source>
        <translation>لم يقدّم المزوّد وصفًا.</translation>
    </message>
    <message>
        <source>No longer in the catalog</source>
        <translation>لم تعد في الكتالوج</translation>
    </message>
    <message>
        <source>Name of the service</source>
        <translation>اسم الخدمة</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>الوصف</translation>
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
        <translation>بلا تأخير</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 دقائق</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 دقائق</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 دقيقة</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 دقيقة</translation>
    </message>
    <message>
        <source>60 minutes</source>
        <translation>60 دقيقة</translation>
    </message>
    <message>
        <source>90 minutes</source>
        <translation>90 دقيقة</translation>
    </message>
    <message>
        <source>120 minutes</source>
        <translation>120 دقيقة</translation>
    </message>
    <message>
        <source>150 minutes</source>
        <translation>150 دقيقة</translation>
    </message>
    <message>
        <source>180 minutes</source>
        <translation>180 دقيقة</translation>
    </message>
    <message>
        <source>210 minutes</source>
        <translation>210 دقائق</translation>
    </message>
    <message>
        <source>240 minutes</source>
        <translation>240 دقيقة</translation>
    </message>
    <message>
        <source>270 minutes</source>
        <translation>270 دقيقة</translation>
    </message>
    <message>
        <source>300 minutes</source>
        <translation>300 دقيقة</translation>
    </message>
    <message>
        <source>360 minutes</source>
        <translation>360 دقيقة</translation>
    </message>
    <message>
        <source>420 minutes</source>
        <translation>420 دقيقة</translation>
    </message>
    <message>
        <source>480 minutes</source>
        <translation>480 دقيقة</translation>
    </message>
    <message>
        <source>540 minutes</source>
        <translation>540 دقيقة</translation>
    </message>
    <message>
        <source>600 minutes</source>
        <translation>600 دقيقة</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>حاسوب</translation>
    </message>
    <message>
        <source>Mobile (Android)</source>
        <translation>جوال (Android)</translation>
    </message>
    <message>
        <source>Mobile (iOS)</source>
        <translation>جوال (iOS)</translation>
    </message>
    <message>
        <source>Mixed (mobile)</source>
        <translation>مختلط (جوال)</translation>
    </message>
    <message>
        <source>Mixed (mobile and desktop)</source>
        <translation>مختلط (جوال وحاسوب)</translation>
    </message>
    <message>
        <source>Google keyword</source>
        <translation>كلمة بحث في Google</translation>
    </message>
    <message>
        <source>Custom referrer</source>
        <translation>محيل مخصص</translation>
    </message>
    <message>
        <source>Blank referrer</source>
        <translation>محيل فارغ</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>تعليقات</translation>
    </message>
    <message>
        <source>Usernames</source>
        <translation>أسماء المستخدمين</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Hashtags</source>
        <translation>الوسوم (#)</translation>
    </message>
    <message>
        <source>Hashtag</source>
        <translation>الوسم (#)</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>الوسائط</translation>
    </message>
    <message>
        <source>Answer number</source>
        <translation>رقم الإجابة</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>الكلمات المفتاحية</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>الدفعات</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>الفاصل</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>الحد الأدنى</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>الحد الأقصى</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>المنشورات</translation>
    </message>
    <message>
        <source>Old posts</source>
        <translation>منشورات قديمة</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>التأخير</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>الانتهاء</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Traffic type</source>
        <translation>نوع الزيارات</translation>
    </message>
    <message>
        <source>Referring URL</source>
        <translation>عنوان المحيل</translation>
    </message>
</context>
<context>
    <name>ServiceNoteField</name>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Your own words about this service</source>
        <translation>كلماتك أنت عن هذه الخدمة</translation>
    </message>
    <message>
        <source>Not saved yet, it is tried again: %1</source>
        <translation>لم يُحفظ بعد، وتُعاد المحاولة: %1</translation>
    </message>
</context>
<context>
    <name>ServicePanel</name>
    <message>
        <source>Order or details</source>
        <translation>الطلب أو التفاصيل</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
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
        <translation>انتهى %1، وقيد التنفيذ %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln order(s)</source>
        <translation>
            <numerusform>%1 من %Ln طلب</numerusform>
            <numerusform>%1 من طلب واحد</numerusform>
            <numerusform>%1 من طلبين</numerusform>
            <numerusform>%1 من %Ln طلبات</numerusform>
            <numerusform>%1 من %Ln طلبًا</numerusform>
            <numerusform>%1 من %Ln طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 units of completed and partial orders were not delivered</source>
        <translation>لم يُسلَّم %1 من %2 وحدة من الطلبات المكتملة والجزئية</translation>
    </message>
    <message>
        <source>%1 asked, %2 done, %3 rejected</source>
        <translation>طُلب %1، أُنجز %2، رُفض %3</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Finishes in</source>
        <translation>تنتهي خلال</translation>
    </message>
    <message>
        <source>Slowest</source>
        <translation>الأبطأ</translation>
    </message>
    <message>
        <source>Starts in</source>
        <translation>تبدأ خلال</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>جزئي</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Short delivery</source>
        <translation>نقص التسليم</translation>
    </message>
    <message>
        <source>Refills</source>
        <translation>التعويضات</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>المُنفَق</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>آخر طلب</translation>
    </message>
    <message>
        <source>%1, minutes</source>
        <extracomment>Above a column of a file: a column&apos;s name and its unit</extracomment>
        <translation>%1، بالدقائق</translation>
    </message>
    <message>
        <source>%1, %</source>
        <extracomment>Above a column of a file: a column&apos;s name and its unit</extracomment>
        <translation>%1، ٪</translation>
    </message>
</context>
<context>
    <name>ServiceRecordView</name>
    <message>
        <source>No order yet.</source>
        <translation>لا طلب بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) · last %1</source>
        <translation>
            <numerusform>%Ln طلب · آخر طلب %1</numerusform>
            <numerusform>طلب واحد · آخر طلب %1</numerusform>
            <numerusform>طلبان · آخر طلب %1</numerusform>
            <numerusform>%Ln طلبات · آخر طلب %1</numerusform>
            <numerusform>%Ln طلبًا · آخر طلب %1</numerusform>
            <numerusform>%Ln طلب · آخر طلب %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s), none placed · last %1</source>
        <translation>
            <numerusform>%Ln طلب، لم يُقدَّم أي منها · آخر طلب %1</numerusform>
            <numerusform>طلب واحد، ولم يُقدَّم · آخر طلب %1</numerusform>
            <numerusform>طلبان، لم يُقدَّم أي منهما · آخر طلب %1</numerusform>
            <numerusform>%Ln طلبات، لم يُقدَّم أي منها · آخر طلب %1</numerusform>
            <numerusform>%Ln طلبًا، لم يُقدَّم أي منها · آخر طلب %1</numerusform>
            <numerusform>%Ln طلب، لم يُقدَّم أي منها · آخر طلب %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) · %1 spent · last %2</source>
        <translation>
            <numerusform>%Ln طلب · المُنفَق %1 · آخر طلب %2</numerusform>
            <numerusform>طلب واحد · المُنفَق %1 · آخر طلب %2</numerusform>
            <numerusform>طلبان · المُنفَق %1 · آخر طلب %2</numerusform>
            <numerusform>%Ln طلبات · المُنفَق %1 · آخر طلب %2</numerusform>
            <numerusform>%Ln طلبًا · المُنفَق %1 · آخر طلب %2</numerusform>
            <numerusform>%Ln طلب · المُنفَق %1 · آخر طلب %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Show orders</source>
        <translation>أظهر الطلبات</translation>
    </message>
    <message>
        <source>Show last order</source>
        <translation>أظهر آخر طلب</translation>
    </message>
    <message>
        <source>My record</source>
        <translation>أداؤها عندي</translation>
    </message>
    <message>
        <source>What it did so far</source>
        <translation>ما أنجزته حتى الآن</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not finished</source>
        <translation>
            <numerusform>غير منتهٍ: %Ln</numerusform>
            <numerusform>غير منتهٍ: %Ln</numerusform>
            <numerusform>غير منتهٍ: %Ln</numerusform>
            <numerusform>غير منتهٍ: %Ln</numerusform>
            <numerusform>غير منتهٍ: %Ln</numerusform>
            <numerusform>غير منتهٍ: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServicesExport</name>
    <message>
        <source>Export services</source>
        <translation>تصدير الخدمات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s)</source>
        <translation>
            <numerusform>%Ln خدمة</numerusform>
            <numerusform>خدمة واحدة</numerusform>
            <numerusform>خدمتان</numerusform>
            <numerusform>%Ln خدمات</numerusform>
            <numerusform>%Ln خدمة</numerusform>
            <numerusform>%Ln خدمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln عمود</numerusform>
            <numerusform>عمود واحد</numerusform>
            <numerusform>عمودان</numerusform>
            <numerusform>%Ln أعمدة</numerusform>
            <numerusform>%Ln عمودًا</numerusform>
            <numerusform>%Ln عمود</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: exactly what the table shows, in its order.</source>
        <translation>%1، %2: كما يعرضه الجدول تمامًا وبترتيبه.</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln service(s) to %1.</source>
        <translation>
            <numerusform>صُدّرت %Ln خدمة إلى ‎%1‎.</numerusform>
            <numerusform>صُدّرت خدمة واحدة إلى ‎%1‎.</numerusform>
            <numerusform>صُدّرت خدمتان إلى ‎%1‎.</numerusform>
            <numerusform>صُدّرت %Ln خدمات إلى ‎%1‎.</numerusform>
            <numerusform>صُدّرت %Ln خدمة إلى ‎%1‎.</numerusform>
            <numerusform>صُدّرت %Ln خدمة إلى ‎%1‎.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServicesFoot</name>
    <message>
        <source>Show what the provider sent</source>
        <translation>أظهر ما أرسله المزوّد</translation>
    </message>
    <message>
        <source>Show what changed in the catalog since you looked last</source>
        <translation>أظهر ما تغيّر في الكتالوج منذ آخر اطلاع لك</translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s)</source>
        <translation>
            <numerusform>%Ln خدمة</numerusform>
            <numerusform>خدمة واحدة</numerusform>
            <numerusform>خدمتان</numerusform>
            <numerusform>%Ln خدمات</numerusform>
            <numerusform>%Ln خدمة</numerusform>
            <numerusform>%Ln خدمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing with the last catalog…</source>
        <translation>جارٍ المقارنة بالكتالوج السابق…</translation>
    </message>
    <message>
        <source>Refreshing, %1 so far…</source>
        <translation>جارٍ التحديث، %1 حتى الآن…</translation>
    </message>
    <message>
        <source>Waiting for the provider…</source>
        <translation>بانتظار المزوّد…</translation>
    </message>
    <message>
        <source>Catalog from %1</source>
        <translation>الكتالوج: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed since you looked</source>
        <comment>services</comment>
        <translation>
            <numerusform>تغيّرت %Ln خدمة منذ اطلاعك</numerusform>
            <numerusform>تغيّرت خدمة واحدة منذ اطلاعك</numerusform>
            <numerusform>تغيّرت خدمتان منذ اطلاعك</numerusform>
            <numerusform>تغيّرت %Ln خدمات منذ اطلاعك</numerusform>
            <numerusform>تغيّرت %Ln خدمة منذ اطلاعك</numerusform>
            <numerusform>تغيّرت %Ln خدمة منذ اطلاعك</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>An account&apos;s name, then why it has no catalog
----------
An account&apos;s name, then what is wrong with an entry of its provider&apos;s reply</extracomment>
        <translation>‏%1: %2</translation>
    </message>
    <message>
        <source>It is still on its way.</source>
        <translation>ما زال في الطريق.</translation>
    </message>
    <message>
        <source>No catalog yet: %1</source>
        <translation>لا كتالوج بعد: %1</translation>
    </message>
    <message>
        <source>↑↓ choose</source>
        <translation>↑↓ اختيار</translation>
    </message>
    <message>
        <source>Enter to the ticket</source>
        <translation>Enter إلى النموذج</translation>
    </message>
    <message>
        <source>%1 favourite</source>
        <extracomment>%1 keys, in a row of short hints what keys do</extracomment>
        <translation>%1 مفضّلة</translation>
    </message>
    <message>
        <source>%1 details</source>
        <translation>%1 تفاصيل</translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message>
        <source>Services</source>
        <translation>الخدمات</translation>
    </message>
    <message>
        <source>The service of this order, %1, is no longer in the catalog.</source>
        <translation>خدمة هذا الطلب، %1، لم تعد في الكتالوج.</translation>
    </message>
    <message>
        <source>Service %1 is no longer in the catalog.</source>
        <translation>لم تعد الخدمة %1 في الكتالوج.</translation>
    </message>
    <message>
        <source>There is no link on the clipboard.</source>
        <translation>لا رابط في الحافظة.</translation>
    </message>
    <message>
        <source>This service takes no link.</source>
        <translation>لا تأخذ هذه الخدمة رابطًا.</translation>
    </message>
    <message>
        <source>The link is in the ticket. Choose a service to go on.</source>
        <translation>الرابط في النموذج. اختر خدمة للمتابعة.</translation>
    </message>
    <message>
        <source>Service %1 is not in the catalog.</source>
        <translation>الخدمة %1 ليست في الكتالوج.</translation>
    </message>
    <message>
        <source>Choose a service, and its order form opens beside the table.</source>
        <translation>اختر خدمة، فيُفتح نموذج طلبها بجانب الجدول.</translation>
    </message>
</context>
<context>
    <name>ServicesTable</name>
    <message>
        <source>Copy ID</source>
        <translation>انسخ المعرّف</translation>
    </message>
    <message>
        <source>Copy IDs</source>
        <translation>انسخ المعرّفات</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>مفضّلة</translation>
    </message>
</context>
<context>
    <name>ServicesToolbar</name>
    <message>
        <source>Search services</source>
        <translation>ابحث في الخدمات</translation>
    </message>
    <message>
        <source>Show categories</source>
        <translation>أظهر الفئات</translation>
    </message>
    <message>
        <source>Show order ticket</source>
        <translation>أظهر نموذج الطلب</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>صدّر…</translation>
    </message>
    <message>
        <source>Refresh catalog</source>
        <translation>حدّث الكتالوج</translation>
    </message>
    <message>
        <source>Bulk order…</source>
        <translation>طلب جماعي…</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>صدّر المعروض</translation>
    </message>
    <message>
        <source>Place many orders at once</source>
        <translation>قدّم طلبات كثيرة دفعة واحدة</translation>
    </message>
    <message>
        <source>What can be searched for</source>
        <translation>ما يمكن البحث عنه</translation>
    </message>
    <message>
        <source>Stop refreshing</source>
        <translation>أوقف التحديث</translation>
    </message>
</context>
<context>
    <name>SettingsCopy</name>
    <message>
        <source>This is not a file of Orderdeck&apos;s settings.</source>
        <translation>ليس هذا ملف إعدادات Orderdeck.</translation>
    </message>
    <message>
        <source>These settings come from a newer version of Orderdeck. Update it first.</source>
        <translation>هذه الإعدادات من إصدار أحدث من Orderdeck. حدّث البرنامج أولًا.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>تعذّرت كتابة ‎%1‎: %2</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>تعذّرت قراءة ‎%1‎: %2</translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>The disk with %1 is read-only.</source>
        <translation>القرص الذي فيه ‎%1‎ للقراءة فقط.</translation>
    </message>
    <message>
        <source>The disk with %1 is full.</source>
        <translation>القرص الذي فيه ‎%1‎ ممتلئ.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>ليس ‎%1‎ ملفًا.</translation>
    </message>
    <message>
        <source>%1 is read-only.</source>
        <translation>الملف ‎%1‎ للقراءة فقط.</translation>
    </message>
    <message>
        <source>The folder of %1 is read-only.</source>
        <translation>مجلد ‎%1‎ للقراءة فقط.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>تعذّرت كتابة ‎%1‎.</translation>
    </message>
    <message>
        <source>Some lines of the settings in %1 could not be read, and no copy of the file could be made. What could be read is used.</source>
        <translation>تعذّرت قراءة بعض أسطر الإعدادات في ‎%1‎، وتعذّر إنشاء نسخة من الملف. يُستخدم ما أمكنت قراءته.</translation>
    </message>
    <message>
        <source>Some lines of the settings in %1 could not be read. What could be read is used; the file as it was is kept as %2</source>
        <translation>تعذّرت قراءة بعض أسطر الإعدادات في ‎%1‎. يُستخدم ما أمكنت قراءته؛ والملف كما كان محفوظ باسم ‎%2</translation>
    </message>
    <message>
        <source>The settings in %1 could not be read: the file belongs to somebody else. It is kept as %2, and Orderdeck begins with new settings.</source>
        <translation>تعذّرت قراءة الإعدادات في ‎%1‎: الملف لمستخدم آخر. وهو محفوظ باسم ‎%2‎، ويبدأ Orderdeck بإعدادات جديدة.</translation>
    </message>
    <message>
        <source>Something that is not a file stood at %1, where the settings belong. It is kept as %2, and Orderdeck begins with new settings.</source>
        <translation>كان في ‎%1‎، موضع الإعدادات، شيء ليس ملفًا. وهو محفوظ باسم ‎%2‎، ويبدأ Orderdeck بإعدادات جديدة.</translation>
    </message>
    <message>
        <source>What stands at %1 cannot be read as settings nor moved out of the way. Nothing that you change is remembered until it is gone.</source>
        <translation>ما في ‎%1‎ لا يُقرأ كإعدادات ولا يمكن نقله من موضعه. لا يُحفظ شيء مما تغيّره حتى يُزال.</translation>
    </message>
    <message>
        <source>What you change is forgotten when Orderdeck ends.</source>
        <translation>ما تغيّره يُنسى عندما ينتهي Orderdeck.</translation>
    </message>
    <message>
        <source>Other users of this computer could read %1, which holds your API keys. They no longer can. If you share this computer, have your providers make new keys.</source>
        <translation>كان بوسع مستخدمين آخرين لهذا الحاسوب قراءة ‎%1‎، وفيه مفاتيح API الخاصة بك. لم يعد بوسعهم ذلك. إن كان غيرك يستخدم هذا الحاسوب فاطلب من مزوّديك مفاتيح جديدة.</translation>
    </message>
</context>
<context>
    <name>SettingsFileSection</name>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… و%n غير ذلك.</numerusform>
            <numerusform>… وواحد غير ذلك.</numerusform>
            <numerusform>… واثنان غير ذلك.</numerusform>
            <numerusform>… و%n غير ذلك.</numerusform>
            <numerusform>… و%n غير ذلك.</numerusform>
            <numerusform>… و%n غير ذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export and import of settings</source>
        <translation>تصدير الإعدادات واستيرادها</translation>
    </message>
    <message>
        <source>With the API keys</source>
        <translation>مع مفاتيح API</translation>
    </message>
    <message>
        <source>The keys stand in the file unencrypted: whoever has it can spend your balances. Delete it when it has served.</source>
        <translation>المفاتيح في الملف بلا تعمية: من يحصل عليه يستطيع إنفاق أرصدتك. احذفه بعد أن يؤدي غرضه.</translation>
    </message>
    <message>
        <source>Export settings…</source>
        <translation>صدّر الإعدادات…</translation>
    </message>
    <message>
        <source>Import settings…</source>
        <translation>استورد إعدادات…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استورد</translation>
    </message>
    <message>
        <source>Accounts, favourites, prices, views and all that is set on this page. Orders are in the ledger, and keys stay here unless you ask for them.</source>
        <translation>الحسابات والمفضّلة والأسعار وطرق العرض وكل ما يُضبط في هذه الصفحة. الطلبات في الدفتر، والمفاتيح تبقى هنا ما لم تطلبها.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ألغِ</translation>
    </message>
    <message>
        <source>What the import changes</source>
        <translation>ما يغيّره الاستيراد</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>تصدير الإعدادات</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>إعدادات (*.json)</translation>
    </message>
    <message>
        <source>Reading the keys…</source>
        <translation>جارٍ قراءة المفاتيح…</translation>
    </message>
    <message>
        <source>The settings were written to %1, but without the keys that could not be read: %2</source>
        <translation>كُتبت الإعدادات في ‎%1‎، لكن دون المفاتيح التي تعذّرت قراءتها: %2</translation>
    </message>
    <message>
        <source>The settings were written to %1, without keys.</source>
        <translation>كُتبت الإعدادات في ‎%1‎، دون مفاتيح.</translation>
    </message>
    <message numerus="yes">
        <source>The settings and %n API key(s) were written to %1</source>
        <translation>
            <numerusform>كُتبت الإعدادات و%n مفتاح API في ‎%1</numerusform>
            <numerusform>كُتبت الإعدادات ومفتاح API واحد في ‎%1</numerusform>
            <numerusform>كُتبت الإعدادات ومفتاحا API اثنان في ‎%1</numerusform>
            <numerusform>كُتبت الإعدادات و%n مفاتيح API في ‎%1</numerusform>
            <numerusform>كُتبت الإعدادات و%n مفتاح API في ‎%1</numerusform>
            <numerusform>كُتبت الإعدادات و%n مفتاح API في ‎%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>استيراد إعدادات</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Nothing would change: all of it is here already.</source>
        <translation>لن يتغيّر شيء: كل ما فيه موجود هنا من قبل.</translation>
    </message>
    <message>
        <source>Nothing was imported. %1</source>
        <translation>لم يُستورد شيء. %1</translation>
    </message>
    <message>
        <source>The settings were imported. As they were before, without keys, they are kept as %1</source>
        <translation>استُوردت الإعدادات. وهي محفوظة كما كانت من قبل، دون مفاتيح، باسم ‎%1</translation>
    </message>
</context>
<context>
    <name>SettingsImport</name>
    <message>
        <source>API address</source>
        <translation>عنوان API</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>اسم الحساب</translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation>الاستعلامات في الدقيقة</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>الاستعلامات المتزامنة</translation>
    </message>
    <message>
        <source>Warn below</source>
        <translation>نبّه دون</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Row height</source>
        <translation>ارتفاع الصفوف</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Seconds between checks of orders</source>
        <translation>الثواني بين فحوص الطلبات</translation>
    </message>
    <message>
        <source>Minutes between checks of the balance</source>
        <translation>الدقائق بين فحوص الرصيد</translation>
    </message>
    <message numerus="yes">
        <source>%n other setting(s) change.</source>
        <translation>
            <numerusform>يتغيّر %n إعداد آخر.</numerusform>
            <numerusform>يتغيّر إعداد آخر.</numerusform>
            <numerusform>يتغيّر إعدادان آخران.</numerusform>
            <numerusform>تتغيّر %n إعدادات أخرى.</numerusform>
            <numerusform>يتغيّر %n إعدادًا آخر.</numerusform>
            <numerusform>يتغيّر %n إعداد آخر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n view(s) that are as they were at first are set up.</source>
        <translation>
            <numerusform>تُهيّأ %n طريقة عرض ما زالت على حالها الأول.</numerusform>
            <numerusform>تُهيّأ طريقة عرض واحدة ما زالت على حالها الأول.</numerusform>
            <numerusform>تُهيّأ طريقتا عرض ما زالتا على حالهما الأول.</numerusform>
            <numerusform>تُهيّأ %n طرق عرض ما زالت على حالها الأول.</numerusform>
            <numerusform>تُهيّأ %n طريقة عرض ما زالت على حالها الأول.</numerusform>
            <numerusform>تُهيّأ %n طريقة عرض ما زالت على حالها الأول.</numerusform>
        </translation>
    </message>
    <message>
        <source>The account %1 is added.</source>
        <translation>يُضاف الحساب %1.</translation>
    </message>
    <message>
        <source>%1 gets the API key of the file.</source>
        <translation>يأخذ %1 مفتاح API الذي في الملف.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n favourite(s) are added.</source>
        <translation>
            <numerusform>‏%1: تُضاف %n مفضّلة.</numerusform>
            <numerusform>‏%1: تُضاف مفضّلة واحدة.</numerusform>
            <numerusform>‏%1: تُضاف مفضّلتان.</numerusform>
            <numerusform>‏%1: تُضاف %n مفضّلات.</numerusform>
            <numerusform>‏%1: تُضاف %n مفضّلة.</numerusform>
            <numerusform>‏%1: تُضاف %n مفضّلة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n rule(s) of prices are added or changed.</source>
        <translation>
            <numerusform>‏%1: تُضاف أو تتغيّر %n قاعدة أسعار.</numerusform>
            <numerusform>‏%1: تُضاف أو تتغيّر قاعدة أسعار واحدة.</numerusform>
            <numerusform>‏%1: تُضاف أو تتغيّر قاعدتا أسعار.</numerusform>
            <numerusform>‏%1: تُضاف أو تتغيّر %n قواعد أسعار.</numerusform>
            <numerusform>‏%1: تُضاف أو تتغيّر %n قاعدة أسعار.</numerusform>
            <numerusform>‏%1: تُضاف أو تتغيّر %n قاعدة أسعار.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 changes from “%2” to “%3”.</source>
        <translation>يتغيّر «%1» من «%2» إلى «%3».</translation>
    </message>
    <message>
        <source>%1 becomes “%2”.</source>
        <translation>يُضبط «%1» على «%2».</translation>
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
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Checking and limits</source>
        <translation>الفحص والحدود</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>الدفتر</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Privacy and diagnostics</source>
        <translation>الخصوصية والتشخيص</translation>
    </message>
    <message>
        <source>About</source>
        <translation>عن البرنامج</translation>
    </message>
    <message>
        <source>provider API key address rename remove delete connect test</source>
        <extracomment>Words by which people may look for the accounts in the settings.</extracomment>
        <translation>مزود المزود مفتاح API عنوان رابط تسمية اسم إزالة حذف ربط اتصال اختبار لون سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>polling refresh interval how often status seconds minutes</source>
        <extracomment>Words by which people may look for how often providers are asked.</extracomment>
        <translation>تحديث تلقائي استعلام متابعة فاصل كل كم مرة حالة ثوان ثواني ثانية دقائق دقيقة</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>الحدود</translation>
    </message>
    <message>
        <source>rate throttle speed per minute parallel concurrent connections too many requests 429</source>
        <extracomment>Words by which people may look for how politely an account is asked.</extracomment>
        <translation>معدل تقييد سرعة بطء في الدقيقة متواز متزامن متزامنة اتصالات استعلامات طلبات كثيرة جدا 429</translation>
    </message>
    <message>
        <source>theme dark mode light night colors density row height compact look</source>
        <extracomment>Words by which people may look for the appearance.</extracomment>
        <translation>سمة ثيم وضع داكن مظلم ليلي فاتح نهاري ألوان كثافة ارتفاع الصفوف متراصة مريحة شكل مظهر</translation>
    </message>
    <message>
        <source>translation locale English numbers dates</source>
        <extracomment>Words by which people may look for the language.</extracomment>
        <translation>ترجمة تعريب عربي العربية الإنجليزية لغة أرقام تواريخ تاريخ</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>ledger copy restore check damage repair mend database file</source>
        <extracomment>Words by which people may look for the copies of the ledger.</extracomment>
        <translation>دفتر نسخة نسخ احتياطي استعادة استرجاع فحص تلف تالف إصلاح قاعدة بيانات ملف</translation>
    </message>
    <message>
        <source>Settings in a file</source>
        <translation>الإعدادات في ملف</translation>
    </message>
    <message>
        <source>export import move another computer copy transfer keys</source>
        <extracomment>Words by which people may look for taking their settings elsewhere.</extracomment>
        <translation>تصدير استيراد نقل حاسوب كمبيوتر جهاز آخر نسخ تحويل مفاتيح</translation>
    </message>
    <message>
        <source>About Orderdeck</source>
        <translation>عن Orderdeck</translation>
    </message>
    <message>
        <source>version licence license GPL help path folder file</source>
        <extracomment>Words by which people may look for what program this is.</extracomment>
        <translation>إصدار نسخة رخصة ترخيص GPL مساعدة دليل حول البرنامج مسار مجلد ملف</translation>
    </message>
    <message>
        <source>keyboard keys hotkeys accelerators bindings</source>
        <extracomment>Words by which people may look for the shortcuts.</extracomment>
        <translation>لوحة المفاتيح كيبورد مفاتيح أزرار اختصار اختصارات مفاتيح سريعة ارتباطات</translation>
    </message>
    <message>
        <source>notifications alerts quiet do not disturb tray autostart login sound background</source>
        <extracomment>Words by which people may look for the notices.</extracomment>
        <translation>تنبيهات إشعار هدوء عدم الإزعاج صينية النظام تشغيل تلقائي بدء التشغيل تسجيل الدخول صوت خلفية</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>socks tor vpn http tunnel firewall internet connection server port password</source>
        <extracomment>Words by which people may look for the proxy.</extracomment>
        <translation>بروكسي وسيط socks tor vpn http نفق جدار حماية ناري إنترنت اتصال خادم سيرفر منفذ كلمة المرور السر</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>الشهادات</translation>
    </message>
    <message>
        <source>CA authority TLS SSL https trust secure self-signed pem der</source>
        <extracomment>Words by which people may look for certificates.</extracomment>
        <translation>CA سلطة هيئة إصدار TLS SSL https شهادة ثقة موثوق آمن أمان موقعة ذاتيا pem der</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>logging level debug trace errors requests file</source>
        <extracomment>Words by which people may look for the log.</extracomment>
        <translation>تسجيل تدوين سجلات لوج مستوى تتبع تصحيح أخطاء استعلامات ملف log debug</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>التشخيص</translation>
    </message>
    <message>
        <source>bug report support telemetry tracking privacy data version system information</source>
        <extracomment>Words by which people may look for the diagnostics.</extracomment>
        <translation>خطأ علة مشكلة بلاغ إبلاغ تقرير دعم قياس تتبع خصوصية بيانات إصدار معلومات النظام</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>ابحث في الإعدادات</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>مجموعات الإعدادات</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>امسح البحث</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>No setting matches</source>
        <translation>لا إعداد مطابق</translation>
    </message>
    <message>
        <source>Nothing in the settings has to do with “%1”.</source>
        <extracomment>%1 what was typed</extracomment>
        <translation>لا شيء في الإعدادات يتعلق بـ «%1».</translation>
    </message>
    <message>
        <source>database file folder path place move disk size orders history SQLite</source>
        <extracomment>Words by which people may look for the ledger&apos;s file.</extracomment>
        <translation>دفتر قاعدة بيانات ملف مجلد مسار مكان موقع نقل قرص هارد حجم طلبات طلب تاريخ سجل SQLite</translation>
    </message>
</context>
<context>
    <name>SettingsSection</name>
    <message>
        <source>Reset this section</source>
        <translation>أعد ضبط هذا القسم</translation>
    </message>
    <message>
        <source>Reset this section: %1</source>
        <extracomment>%1 a section of the settings: what is read aloud</extracomment>
        <translation>أعد ضبط هذا القسم: %1</translation>
    </message>
</context>
<context>
    <name>SettledState</name>
    <message>
        <source>It was placed: order %1</source>
        <translation>قُدّم: الطلب %1</translation>
    </message>
    <message>
        <source>It is written down with its id and watched like any other order.</source>
        <translation>دُوّن بمعرّفه وهو يُتابَع كأي طلب آخر.</translation>
    </message>
    <message>
        <source>Show in orders</source>
        <translation>أظهره في الطلبات</translation>
    </message>
    <message>
        <source>It was not placed</source>
        <translation>لم يُقدَّم</translation>
    </message>
    <message>
        <source>It is written down as not sent. Send it again when you want it.</source>
        <translation>دُوّن أنه لم يُرسَل. أرسله مجددًا متى شئت.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>أرسل مجددًا</translation>
    </message>
    <message>
        <source>It is being sent</source>
        <translation>يُرسَل الآن</translation>
    </message>
    <message>
        <source>The provider has not answered yet.</source>
        <translation>لم يردّ المزوّد بعد.</translation>
    </message>
    <message>
        <source>The provider refused it</source>
        <translation>رفضه المزوّد</translation>
    </message>
</context>
<context>
    <name>ShortcutsModel</name>
    <message>
        <source>changed</source>
        <translation>مغيَّر</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>الاختصار</translation>
    </message>
</context>
<context>
    <name>ShortcutsSection</name>
    <message>
        <source>Shortcuts</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>ابحث في الاختصارات</translation>
    </message>
    <message>
        <source>Search by action, place or keys</source>
        <translation>ابحث بالإجراء أو الموضع أو المفاتيح</translation>
    </message>
    <message>
        <source>No shortcut</source>
        <translation>بلا اختصار</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>أعد الضبط</translation>
    </message>
    <message>
        <source>Reset all shortcuts</source>
        <translation>أعد ضبط كل الاختصارات</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>اختصار جديد</translation>
    </message>
    <message>
        <source>Back to the keys that the action came with</source>
        <translation>أعد المفاتيح الأصلية للإجراء</translation>
    </message>
    <message>
        <source>About the keys</source>
        <translation>عن المفاتيح</translation>
    </message>
    <message>
        <source>Change the shortcut</source>
        <translation>غيّر الاختصار</translation>
    </message>
    <message>
        <source>All actions get the keys back that they came with.</source>
        <translation>تستعيد كل الإجراءات مفاتيحها الأصلية.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>أعد ضبط الكل</translation>
    </message>
    <message>
        <source>No such action</source>
        <translation>لا إجراء كهذا</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <extracomment>The name of an action, and the page on which it is</extracomment>
        <translation>«%1» (%2)</translation>
    </message>
    <message>
        <source>%1 already does %2. Take it from there?</source>
        <extracomment>%1 keys, %2 the action or the actions that have them</extracomment>
        <translation>‏‎%1‎ مخصّص من قبل لـ %2. أتريد أخذه من هناك؟</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>خذه</translation>
    </message>
    <message>
        <source>All shortcuts are as they came.</source>
        <translation>كل الاختصارات كما كانت في البداية.</translation>
    </message>
</context>
<context>
    <name>SpendingPanel</name>
    <message>
        <source>Spent by</source>
        <translation>الإنفاق حسب</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Export spending…</source>
        <translation>صدّر الإنفاق…</translation>
    </message>
    <message>
        <source>No order was placed in this span. What orders cost is added up here by service and by category.</source>
        <translation>لم يُقدَّم أي طلب في هذه المدة. تُجمع هنا تكلفة الطلبات حسب الخدمة وحسب الفئة.</translation>
    </message>
    <message>
        <source>Spent, %1</source>
        <translation>المُنفَق، %1</translation>
    </message>
    <message>
        <source>Nothing was spent in these days.</source>
        <translation>لم يُنفَق شيء في هذه الأيام.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more, in the export</source>
        <translation>
            <numerusform>و%Ln غير ذلك، في التصدير</numerusform>
            <numerusform>وواحد غير ذلك، في التصدير</numerusform>
            <numerusform>واثنان غير ذلك، في التصدير</numerusform>
            <numerusform>و%Ln غير ذلك، في التصدير</numerusform>
            <numerusform>و%Ln غير ذلك، في التصدير</numerusform>
            <numerusform>و%Ln غير ذلك، في التصدير</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpendingRow</name>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln طلب</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبان</numerusform>
            <numerusform>%Ln طلبات</numerusform>
            <numerusform>%Ln طلبًا</numerusform>
            <numerusform>%Ln طلب</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SupportText</name>
    <message>
        <source>%1 (the provider’s word: %2)</source>
        <translation>%1 (لفظ المزوّد: %2)</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Start count</source>
        <translation>عدد البداية</translation>
    </message>
    <message>
        <source>Remains</source>
        <translation>المتبقي</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>Expected charge</source>
        <translation>التكلفة المتوقعة</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>no order id was told</source>
        <translation>لم يُذكر معرّف طلب</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>قُدّم</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation>آخر فحص</translation>
    </message>
    <message>
        <source>Made by order</source>
        <translation>متفرّع عن الطلب</translation>
    </message>
    <message>
        <source>Orders made</source>
        <translation>الطلبات المتفرّعة</translation>
    </message>
    <message>
        <source>Refill %1</source>
        <translation>التعويض %1</translation>
    </message>
    <message>
        <source>%1, asked %2</source>
        <translation>%1، طُلب %2</translation>
    </message>
    <message>
        <source>What happened (local time and its offset from UTC):</source>
        <translation>ما حدث (بالتوقيت المحلي وفرقه عن UTC):</translation>
    </message>
</context>
<context>
    <name>TableCell</name>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
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
        <translation>العملة</translation>
    </message>
    <message>
        <source>The workbook could not be made: there is no room for it in %1, or it may not be written to.</source>
        <translation>تعذّر إنشاء المصنّف: لا مساحة له في ‎%1‎، أو لا تُسمح الكتابة فيه.</translation>
    </message>
    <message numerus="yes">
        <source>A workbook holds no more than %Ln row(s). Choose CSV.</source>
        <translation>
            <numerusform>لا يتسع المصنّف لأكثر من %Ln صف. اختر CSV.</numerusform>
            <numerusform>لا يتسع المصنّف لأكثر من صف واحد. اختر CSV.</numerusform>
            <numerusform>لا يتسع المصنّف لأكثر من صفين. اختر CSV.</numerusform>
            <numerusform>لا يتسع المصنّف لأكثر من %Ln صفوف. اختر CSV.</numerusform>
            <numerusform>لا يتسع المصنّف لأكثر من %Ln صفًا. اختر CSV.</numerusform>
            <numerusform>لا يتسع المصنّف لأكثر من %Ln صف. اختر CSV.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagChip</name>
    <message>
        <source>Tag %1</source>
        <translation>الوسم %1</translation>
    </message>
    <message>
        <source>Enter shows its orders, Delete removes it</source>
        <translation>مفتاح Enter يُظهر طلباته، وDelete يزيله</translation>
    </message>
</context>
<context>
    <name>TagEditor</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>أضف وسمًا</translation>
    </message>
    <message>
        <source>Undo removing the tag</source>
        <translation>تراجع عن إزالة الوسم</translation>
    </message>
    <message>
        <source>“%1” removed</source>
        <translation>أُزيل «%1»</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Copy</source>
        <translation>انسخ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>أغلق</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>احفظ…</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>نص (*.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>حُفظ باسم ‎%1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>تعذّرت كتابة ‎%1‎: %2</translation>
    </message>
</context>
<context>
    <name>TicketCharge</name>
    <message>
        <source>Account of this order</source>
        <translation>حساب هذا الطلب</translation>
    </message>
    <message>
        <source>Order from</source>
        <extracomment>In front of an account&apos;s name</extracomment>
        <translation>اطلب من</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>What this order will cost</source>
        <translation>كم سيكلّف هذا الطلب</translation>
    </message>
    <message>
        <source>My price</source>
        <translation>سعري</translation>
    </message>
    <message>
        <source>Earlier orders</source>
        <translation>طلبات سابقة</translation>
    </message>
    <message>
        <source>Charge %1</source>
        <extracomment>Spoken by a screen reader while a quantity is typed</extracomment>
        <translation>التكلفة %1</translation>
    </message>
    <message>
        <source>more than your balance of %1</source>
        <translation>أكثر من رصيدك %1</translation>
    </message>
    <message>
        <source>leaves %1</source>
        <translation>يبقى %1</translation>
    </message>
</context>
<context>
    <name>TicketEditor</name>
    <message>
        <source>day/month/year</source>
        <translation>يوم/شهر/سنة</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختر</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>TicketFields</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n سطر</numerusform>
            <numerusform>سطر واحد</numerusform>
            <numerusform>سطران</numerusform>
            <numerusform>%n أسطر</numerusform>
            <numerusform>%n سطرًا</numerusform>
            <numerusform>%n سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>Drip-feed: on</source>
        <translation>التسليم التدريجي: مفعّل</translation>
    </message>
    <message>
        <source>Drip-feed: off</source>
        <translation>التسليم التدريجي: معطّل</translation>
    </message>
    <message>
        <source>This is needed for the order.</source>
        <translation>هذا لازم للطلب.</translation>
    </message>
</context>
<context>
    <name>TicketHeader</name>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Price of the package</source>
        <translation>سعر الباقة</translation>
    </message>
    <message>
        <source>Rate per 1000</source>
        <translation>السعر لكل 1000</translation>
    </message>
    <message>
        <source>Usually done in</source>
        <translation>تُنجز عادة خلال</translation>
    </message>
    <message>
        <source>Neither refill nor cancel</source>
        <translation>لا تعويض ولا إلغاء</translation>
    </message>
    <message>
        <source>Refill and cancel</source>
        <translation>التعويض والإلغاء</translation>
    </message>
    <message>
        <source>Refill</source>
        <translation>التعويض</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>الإلغاء</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>المزايا</translation>
    </message>
</context>
<context>
    <name>TicketOutcomeBox</name>
    <message>
        <source>Show order</source>
        <translation>أظهر الطلب</translation>
    </message>
    <message>
        <source>Order message</source>
        <translation>رسالة الطلب</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>أظهر</translation>
    </message>
    <message>
        <source>This service is no longer in the catalog.</source>
        <translation>لم تعد هذه الخدمة في الكتالوج.</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>قبل %n دقيقة</numerusform>
            <numerusform>قبل دقيقة واحدة</numerusform>
            <numerusform>قبل دقيقتين</numerusform>
            <numerusform>قبل %n دقائق</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>قبل %n ساعة</numerusform>
            <numerusform>قبل ساعة واحدة</numerusform>
            <numerusform>قبل ساعتين</numerusform>
            <numerusform>قبل %n ساعات</numerusform>
            <numerusform>قبل %n ساعة</numerusform>
            <numerusform>قبل %n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>قبل %n يوم</numerusform>
            <numerusform>قبل يوم واحد</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %n أيام</numerusform>
            <numerusform>قبل %n يومًا</numerusform>
            <numerusform>قبل %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>TlsFault</name>
    <message>
        <source>Its certificate is signed by an authority that is not trusted on this computer.</source>
        <translation>شهادته موقّعة من جهة لا يثق بها هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Its certificate is signed by one that may not vouch for others.</source>
        <translation>شهادته موقّعة ممن لا يحق له أن يضمن غيره.</translation>
    </message>
    <message>
        <source>Its certificate is not meant for servers.</source>
        <translation>شهادته ليست مخصّصة للخوادم.</translation>
    </message>
    <message>
        <source>Its certificate has expired, or the clock of this computer is wrong.</source>
        <translation>انتهت صلاحية شهادته، أو أن ساعة هذا الحاسوب خاطئة.</translation>
    </message>
    <message>
        <source>Its certificate is not valid yet, or the clock of this computer is wrong.</source>
        <translation>لم تبدأ صلاحية شهادته بعد، أو أن ساعة هذا الحاسوب خاطئة.</translation>
    </message>
    <message>
        <source>Its certificate is for another name.</source>
        <translation>شهادته صادرة لاسم آخر.</translation>
    </message>
    <message>
        <source>Its certificate is signed by itself alone.</source>
        <translation>شهادته موقّعة من نفسها فقط.</translation>
    </message>
    <message>
        <source>It knows only outdated versions of TLS, older than 1.2.</source>
        <translation>لا يعرف سوى إصدارات قديمة من TLS، أقدم من 1.2.</translation>
    </message>
    <message>
        <source>Its certificate rests on a key or a signature that is too weak to be trusted.</source>
        <translation>تستند شهادته إلى مفتاح أو توقيع أضعف من أن يُوثق به.</translation>
    </message>
</context>
<context>
    <name>TrayIcon</name>
    <message numerus="yes">
        <source>%Ln order(s) running</source>
        <translation>
            <numerusform>%Ln طلب قيد التنفيذ</numerusform>
            <numerusform>طلب واحد قيد التنفيذ</numerusform>
            <numerusform>طلبان قيد التنفيذ</numerusform>
            <numerusform>%Ln طلبات قيد التنفيذ</numerusform>
            <numerusform>%Ln طلبًا قيد التنفيذ</numerusform>
            <numerusform>%Ln طلب قيد التنفيذ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) attention</source>
        <comment>orders</comment>
        <translation>
            <numerusform>يحتاج إلى انتباه: %Ln</numerusform>
            <numerusform>يحتاج إلى انتباه: %Ln</numerusform>
            <numerusform>يحتاج إلى انتباه: %Ln</numerusform>
            <numerusform>يحتاج إلى انتباه: %Ln</numerusform>
            <numerusform>يحتاج إلى انتباه: %Ln</numerusform>
            <numerusform>يحتاج إلى انتباه: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Orderdeck: %1, %2</source>
        <extracomment>Of the tray icon: how many orders run, how many need attention</extracomment>
        <translation>Orderdeck: %1، %2</translation>
    </message>
    <message>
        <source>Orderdeck: %1</source>
        <translation>Orderdeck: %1</translation>
    </message>
    <message>
        <source>Open Orderdeck</source>
        <translation>افتح Orderdeck</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>طلب جديد</translation>
    </message>
    <message>
        <source>What happened…</source>
        <translation>ما حدث…</translation>
    </message>
    <message>
        <source>Show notices again</source>
        <translation>أظهر الإشعارات مجددًا</translation>
    </message>
    <message>
        <source>Pause notices for 1 h</source>
        <translation>أوقف الإشعارات ساعة واحدة</translation>
    </message>
    <message>
        <source>Pause notices until tomorrow</source>
        <translation>أوقف الإشعارات حتى الغد</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>أنهِ</translation>
    </message>
</context>
<context>
    <name>UnconfirmedBanner</name>
    <message>
        <source>Unconfirmed orders</source>
        <translation>الطلبات غير المؤكدة</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>تحقّق منه</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) may have been placed.</source>
        <translation>
            <numerusform>ربما قُدّم %n طلب.</numerusform>
            <numerusform>ربما قُدّم طلب واحد.</numerusform>
            <numerusform>ربما قُدّم طلبان.</numerusform>
            <numerusform>ربما قُدّم %n طلبات.</numerusform>
            <numerusform>ربما قُدّم %n طلبًا.</numerusform>
            <numerusform>ربما قُدّم %n طلب.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer did not come. It will not be sent again by itself.</source>
        <translation>لم يصل الرد. لن يُرسَل مجددًا من تلقاء نفسه.</translation>
    </message>
</context>
<context>
    <name>UnconfirmedView</name>
    <message>
        <source>What became of it</source>
        <translation>ما آل إليه</translation>
    </message>
    <message>
        <source>It was placed</source>
        <translation>قُدّم الطلب</translation>
    </message>
    <message>
        <source>Find it</source>
        <translation>ابحث عنه</translation>
    </message>
    <message>
        <source>It was not placed</source>
        <translation>لم يُقدَّم</translation>
    </message>
    <message>
        <source>Unconfirmed order</source>
        <translation>طلب غير مؤكد</translation>
    </message>
    <message>
        <source>Back to orders</source>
        <translation>ارجع إلى الطلبات</translation>
    </message>
    <message>
        <source>Which of them</source>
        <translation>أيّها</translation>
    </message>
    <message>
        <source>Previous unconfirmed order</source>
        <translation>غير المؤكد السابق</translation>
    </message>
    <message>
        <source>Next unconfirmed order</source>
        <translation>غير المؤكد التالي</translation>
    </message>
    <message>
        <source>WHAT BECAME OF IT?</source>
        <translation>ما الذي آل إليه؟</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 من %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more unconfirmed</source>
        <translation>
            <numerusform>غير مؤكد أيضًا: %Ln</numerusform>
            <numerusform>غير مؤكد أيضًا: %Ln</numerusform>
            <numerusform>غير مؤكد أيضًا: %Ln</numerusform>
            <numerusform>غير مؤكد أيضًا: %Ln</numerusform>
            <numerusform>غير مؤكد أيضًا: %Ln</numerusform>
            <numerusform>غير مؤكد أيضًا: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>no more unconfirmed</source>
        <translation>لا مزيد من غير المؤكد</translation>
    </message>
    <message>
        <source>This order is settled</source>
        <translation>حُسم أمر هذا الطلب</translation>
    </message>
    <message>
        <source>This order may have been placed</source>
        <translation>ربما قُدّم هذا الطلب</translation>
    </message>
    <message>
        <source>There is no unconfirmed order before this one.</source>
        <translation>لا طلب غير مؤكد قبل هذا.</translation>
    </message>
    <message>
        <source>There is no unconfirmed order after this one.</source>
        <translation>لا طلب غير مؤكد بعد هذا.</translation>
    </message>
</context>
<context>
    <name>ViewMenu</name>
    <message>
        <source>Open</source>
        <translation>افتح</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>انسخ</translation>
    </message>
</context>
<context>
    <name>ViewSwitch</name>
    <message>
        <source>Which list is shown</source>
        <translation>القائمة المعروضة</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Refills</source>
        <translation>التعويضات</translation>
    </message>
    <message>
        <source>List of orders</source>
        <translation>قائمة الطلبات</translation>
    </message>
    <message>
        <source>List of refills</source>
        <translation>قائمة التعويضات</translation>
    </message>
</context>
<context>
    <name>WhyEmpty</name>
    <message>
        <source>No account</source>
        <translation>لا يوجد حساب</translation>
    </message>
    <message>
        <source>Connect an account to see its services.</source>
        <translation>اربط حسابًا لترى خدماته.</translation>
    </message>
    <message>
        <source>No catalog could be loaded</source>
        <translation>تعذّر تحميل أي كتالوج</translation>
    </message>
    <message>
        <source>The catalog could not be loaded</source>
        <translation>تعذّر تحميل الكتالوج</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
    <message>
        <source>Loading the catalogs…</source>
        <translation>جارٍ تحميل الكتالوجات…</translation>
    </message>
    <message>
        <source>Large catalogs take a few seconds.</source>
        <translation>تستغرق الكتالوجات الكبيرة بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>Loading the catalog…</source>
        <translation>جارٍ تحميل الكتالوج…</translation>
    </message>
    <message>
        <source>A large catalog takes a few seconds.</source>
        <translation>يستغرق الكتالوج الكبير بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>No service matches “%1” under these filters</source>
        <translation>لا خدمة تطابق «%1» مع هذه المرشّحات</translation>
    </message>
    <message>
        <source>Other services may match without them.</source>
        <translation>ربما تطابق خدمات أخرى من دونها.</translation>
    </message>
    <message>
        <source>Search the whole catalog</source>
        <translation>ابحث في الكتالوج كله</translation>
    </message>
    <message>
        <source>No service matches “%1”</source>
        <translation>لا خدمة تطابق «%1»</translation>
    </message>
    <message>
        <source>Ids, names and categories are searched.</source>
        <translation>يُبحث في المعرّفات والأسماء والفئات.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>امسح البحث</translation>
    </message>
    <message>
        <source>Click the star of a service, and it stands here.</source>
        <translation>انقر نجمة خدمة فتظهر هنا.</translation>
    </message>
    <message>
        <source>Click the star of a service or press %1, and it stands here.</source>
        <extracomment>%1 keys</extracomment>
        <translation>انقر نجمة خدمة أو اضغط ‎%1‎ فتظهر هنا.</translation>
    </message>
    <message>
        <source>Show all services</source>
        <translation>أظهر كل الخدمات</translation>
    </message>
    <message>
        <source>The catalog is empty</source>
        <translation>الكتالوج فارغ</translation>
    </message>
    <message>
        <source>No provider offers services to these accounts now.</source>
        <translation>لا يقدّم أي مزوّد خدمات لهذه الحسابات الآن.</translation>
    </message>
    <message>
        <source>The provider offers no services to this account now.</source>
        <translation>لا يقدّم المزوّد خدمات لهذا الحساب الآن.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>استعلم مجددًا</translation>
    </message>
    <message>
        <source>No favourites yet</source>
        <translation>لا مفضّلة بعد</translation>
    </message>
    <message>
        <source>No such services</source>
        <translation>لا خدمات كهذه</translation>
    </message>
    <message>
        <source>The catalog has none under these filters now.</source>
        <translation>ليس في الكتالوج شيء مع هذه المرشّحات الآن.</translation>
    </message>
</context>
<context>
    <name>WindowDrops</name>
    <message>
        <source>What to do with the file</source>
        <translation>ما يُفعل بالملف</translation>
    </message>
    <message>
        <source>%1 is a table of orders that were placed</source>
        <translation>‏‎%1‎ جدول لطلبات قُدّمت</translation>
    </message>
    <message>
        <source>%1 is no table of orders of this program</source>
        <translation>‏‎%1‎ ليس جدول طلبات لهذا البرنامج</translation>
    </message>
    <message>
        <source>Add its orders to the ledger…</source>
        <translation>أضف طلباته إلى الدفتر…</translation>
    </message>
    <message>
        <source>Place a bulk order from it…</source>
        <translation>قدّم منه طلبًا جماعيًا…</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>لا تفعل شيئًا</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A trading desk for orders at providers that speak API v2.</source>
        <translation>مكتب تداول للطلبات لدى المزوّدين الذين يدعمون API v2.</translation>
    </message>
    <message>
        <source>Keep every file of this run under DIR.</source>
        <translation>احفظ كل ملفات هذا التشغيل تحت DIR.</translation>
    </message>
    <message>
        <source>Open the practice provider&apos;s account where there is no account yet.</source>
        <translation>افتح حساب مزوّد التدريب حيث لا يوجد حساب بعد.</translation>
    </message>
    <message>
        <source>How many times faster than life the practice provider works (10).</source>
        <translation>كم مرة يعمل مزوّد التدريب أسرع من الواقع (10).</translation>
    </message>
    <message>
        <source>Start without a window where the desktop has a tray.</source>
        <translation>ابدأ بلا نافذة حيث في سطح المكتب صينية نظام.</translation>
    </message>
    <message>
        <source>What is written to the log in this run: off, errors, requests or everything.</source>
        <translation>ما يُدوَّن في السجل في هذا التشغيل: off أو errors أو requests أو everything.</translation>
    </message>
    <message>
        <source>A list of orders to open, or a link such as orderdeck:orders.</source>
        <translation>قائمة طلبات لفتحها، أو رابط مثل orderdeck:orders.</translation>
    </message>
    <message>
        <source>There is no log level “%1”: off, errors, requests or everything.</source>
        <translation>لا يوجد مستوى سجل «%1»: المستويات off وerrors وrequests وeverything.</translation>
    </message>
</context>
</TS>
