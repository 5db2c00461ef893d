<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Orderdeck</source>
        <translation>Orderdeck के बारे में</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>घटक और उनके लाइसेंस</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>लाइसेंस का पाठ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>संस्करण %1</translation>
    </message>
    <message>
        <source>Free software: you may use, study, share and change it. It is made of the parts below, each with its own makers and licence.</source>
        <translation>मुक्त सॉफ़्टवेयर: आप इसका उपयोग कर सकते हैं, इसे समझ सकते हैं, बाँट सकते हैं और बदल सकते हैं। यह नीचे दिए घटकों से बना है; हर घटक के अपने निर्माता और अपना लाइसेंस है।</translation>
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
        <translation>Orderdeck के बारे में</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>संस्करण</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>लाइसेंस</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3 or later; it comes without any warranty.</source>
        <translation>GNU जनरल पब्लिक लाइसेंस, संस्करण 3 या बाद का; इसके साथ कोई वारंटी नहीं है।</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>बही</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>फ़ोल्डर खोलें</translation>
    </message>
    <message>
        <source>Copy the ledger&apos;s path</source>
        <translation>बही का पथ कॉपी करें</translation>
    </message>
    <message>
        <source>What happens if…</source>
        <translation>क्या हो अगर…</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>गाइड</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>लाइसेंस</translation>
    </message>
</context>
<context>
    <name>AccountBox</name>
    <message>
        <source>Account</source>
        <translation>खाता</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>खाता जोड़ें…</translation>
    </message>
</context>
<context>
    <name>AccountCatalog</name>
    <message>
        <source>The refresh was stopped.</source>
        <translation>ताज़ा करना रोक दिया गया।</translation>
    </message>
</context>
<context>
    <name>AccountColor</name>
    <message>
        <source>Blue</source>
        <translation>नीला</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>फ़िरोज़ी</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>हरा</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>सुनहरा</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>नारंगी</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>लाल</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>बैंगनी</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>धूसर</translation>
    </message>
</context>
<context>
    <name>AccountEditor</name>
    <message>
        <source>Account name</source>
        <translation>खाते का नाम</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>API पता</translation>
    </message>
    <message>
        <source>New API key</source>
        <translation>नई API कुंजी</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>कनेक्शन परखें</translation>
    </message>
    <message>
        <source>The kept key, unless you type another</source>
        <translation>सहेजी हुई कुंजी, जब तक आप दूसरी न लिखें</translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation>प्रति मिनट अनुरोध</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>एक साथ अनुरोध</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>खाते को कोई नाम दें।</translation>
    </message>
    <message>
        <source>To test another address, type the key that belongs to it.</source>
        <translation>दूसरा पता परखने के लिए उसी पते की कुंजी लिखें।</translation>
    </message>
    <message>
        <source>Asking the provider for your balance…</source>
        <translation>प्रदाता से आपका बैलेंस पूछा जा रहा है…</translation>
    </message>
    <message>
        <source>It works. The balance is %1.</source>
        <translation>सब ठीक है। बैलेंस %1 है।</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>रंग</translation>
    </message>
</context>
<context>
    <name>AccountKeyPanel</name>
    <message>
        <source>Show key</source>
        <translation>कुंजी दिखाएँ</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>कुंजी कॉपी करें</translation>
    </message>
    <message>
        <source>Where the key is kept</source>
        <translation>कुंजी कहाँ रखी है</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>सेटिंग फ़ाइल</translation>
    </message>
    <message>
        <source>System keychain</source>
        <translation>सिस्टम कीचेन</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Kept API key</source>
        <translation>सहेजी हुई API कुंजी</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>कहाँ रखी है</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>कीचेन का इंतज़ार है…</translation>
    </message>
    <message>
        <source>The keychain of your system encrypts it; you may be asked to unlock it.</source>
        <translation>आपके सिस्टम का कीचेन इसे एन्क्रिप्ट करता है; हो सकता है कि आपसे उसे अनलॉक करने को कहा जाए।</translation>
    </message>
    <message>
        <source>It lies in orderdeck.ini, a file that only you can read, unencrypted.</source>
        <translation>यह orderdeck.ini में बिना एन्क्रिप्शन के रखी है; यह फ़ाइल केवल आप पढ़ सकते हैं।</translation>
    </message>
    <message>
        <source>Hide key</source>
        <translation>कुंजी छिपाएँ</translation>
    </message>
    <message>
        <source>Moving the key into the keychain…</source>
        <translation>कुंजी कीचेन में ले जाई जा रही है…</translation>
    </message>
    <message>
        <source>Moving the key into orderdeck.ini…</source>
        <translation>कुंजी orderdeck.ini में ले जाई जा रही है…</translation>
    </message>
    <message>
        <source>The key stays where it was. %1</source>
        <translation>कुंजी जहाँ थी, वहीं है। %1</translation>
    </message>
    <message>
        <source>The key is now in the keychain alone.</source>
        <translation>कुंजी अब केवल कीचेन में है।</translation>
    </message>
    <message>
        <source>The key is now in orderdeck.ini.</source>
        <translation>कुंजी अब orderdeck.ini में है।</translation>
    </message>
    <message numerus="yes">
        <source>The key is copied. It leaves the clipboard in %n second(s).</source>
        <translation>
            <numerusform>कुंजी कॉपी हो गई। %n सेकंड में यह क्लिपबोर्ड से हट जाएगी।</numerusform>
            <numerusform>कुंजी कॉपी हो गई। %n सेकंड में यह क्लिपबोर्ड से हट जाएगी।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountKeys</name>
    <message>
        <source>The key of this account is being read from the keychain. Nothing is sent before.</source>
        <translation>इस खाते की कुंजी कीचेन से पढ़ी जा रही है। उससे पहले कुछ नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>%1 Nothing is sent without the key.</source>
        <extracomment>Why the key could not be read; a sentence</extracomment>
        <translation>%1 कुंजी के बिना कुछ नहीं भेजा जाता।</translation>
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
        <translation>पता नहीं</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>कुछ नहीं</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>खाता</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>बैलेंस</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>मुद्रा</translation>
    </message>
    <message>
        <source>Spent in 30 days</source>
        <translation>30 दिन में खर्च</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>बाकी दिन</translation>
    </message>
</context>
<context>
    <name>AccountOverviewPanel</name>
    <message>
        <source>All accounts</source>
        <translation>सभी खाते</translation>
    </message>
    <message>
        <source>Together: %1.</source>
        <translation>कुल: %1।</translation>
    </message>
    <message>
        <source>Together: %1; spent in 30 days: %2.</source>
        <translation>कुल: %1; 30 दिन में खर्च: %2।</translation>
    </message>
</context>
<context>
    <name>AccountRow</name>
    <message>
        <source>Edit</source>
        <translation>संपादित करें</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>खाता हटाएँ</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>रहने दें</translation>
    </message>
    <message>
        <source>Inside this program</source>
        <translation>इसी प्रोग्राम के भीतर</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>अभ्यास</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>उपयोग में</translation>
    </message>
    <message>
        <source>Remove %1? Its orders stay in the ledger, and it can be added again.</source>
        <translation>%1 को हटाएँ? इसके ऑर्डर बही में रहेंगे और इसे फिर से जोड़ा जा सकता है।</translation>
    </message>
    <message>
        <source>Remove %1? Its key is deleted; its orders stay in the ledger.</source>
        <translation>%1 को हटाएँ? इसकी कुंजी मिटा दी जाएगी; इसके ऑर्डर बही में रहेंगे।</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 संपादित करें</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 हटाएँ</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>ऊपर ले जाएँ</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>नीचे ले जाएँ</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>%1 को ऊपर ले जाएँ</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>%1 को नीचे ले जाएँ</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>कुंजी नहीं</translation>
    </message>
    <message>
        <source>Waiting for the keychain</source>
        <translation>कीचेन का इंतज़ार है</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation>कीचेन में</translation>
    </message>
</context>
<context>
    <name>AccountsSection</name>
    <message>
        <source>Accounts</source>
        <translation>खाते</translation>
    </message>
    <message>
        <source>There is no account yet.</source>
        <translation>अभी कोई खाता नहीं है।</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>खाता जोड़ें…</translation>
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
        <translation>“सेवाएँ” दिखाएँ</translation>
    </message>
    <message>
        <source>Show Orders</source>
        <translation>“ऑर्डर” दिखाएँ</translation>
    </message>
    <message>
        <source>Show Balance</source>
        <translation>“बैलेंस” दिखाएँ</translation>
    </message>
    <message>
        <source>Show Record</source>
        <translation>“रिकॉर्ड” दिखाएँ</translation>
    </message>
    <message>
        <source>Show Settings</source>
        <translation>“सेटिंग” दिखाएँ</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>अगला पेज</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>पिछला पेज</translation>
    </message>
    <message>
        <source>Search this page</source>
        <translation>इस पेज में खोजें</translation>
    </message>
    <message>
        <source>Refresh this page</source>
        <translation>यह पेज ताज़ा करें</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>सब कुछ खोजें</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>नया ऑर्डर</translation>
    </message>
    <message>
        <source>Bulk order…</source>
        <translation>थोक ऑर्डर…</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>क्या हुआ</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>खाता जोड़ें…</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>हल्के और गहरे रंगों में अदला-बदली</translation>
    </message>
    <message>
        <source>Switch between comfortable and compact rows</source>
        <translation>खुली और सघन पंक्तियों में अदला-बदली</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>पूर्ण स्क्रीन</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>मदद</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>बाहर निकलें</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>पसंदीदा</translation>
    </message>
    <message>
        <source>Details of the service</source>
        <translation>सेवा का ब्योरा</translation>
    </message>
    <message>
        <source>Undo the last filter</source>
        <translation>पिछला फ़िल्टर पूर्ववत करें</translation>
    </message>
    <message>
        <source>Do the filter again</source>
        <translation>फ़िल्टर फिर लगाएँ</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>सभी खाते</translation>
    </message>
    <message>
        <source>Export services…</source>
        <translation>सेवाएँ निर्यात करें…</translation>
    </message>
    <message>
        <source>Refresh catalog</source>
        <translation>कैटलॉग ताज़ा करें</translation>
    </message>
    <message>
        <source>Paste the link into the ticket</source>
        <translation>लिंक फ़ॉर्म में चिपकाएँ</translation>
    </message>
    <message>
        <source>Set my price for this service…</source>
        <translation>इस सेवा की मेरी कीमत तय करें…</translation>
    </message>
    <message>
        <source>My prices…</source>
        <translation>मेरी कीमतें…</translation>
    </message>
    <message>
        <source>Copy as price list</source>
        <translation>कीमत सूची के रूप में कॉपी करें</translation>
    </message>
    <message>
        <source>Refill</source>
        <translation>रिफ़िल माँगें</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>ऑर्डर रद्द करें</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>अभी जाँचें</translation>
    </message>
    <message>
        <source>Order again</source>
        <translation>फिर ऑर्डर करें</translation>
    </message>
    <message>
        <source>Order for another link</source>
        <translation>दूसरे लिंक के लिए ऑर्डर करें</translation>
    </message>
    <message>
        <source>Add existing orders…</source>
        <translation>मौजूदा ऑर्डर जोड़ें…</translation>
    </message>
    <message>
        <source>Show refills</source>
        <translation>रिफ़िल दिखाएँ</translation>
    </message>
    <message>
        <source>Add tag…</source>
        <translation>टैग जोड़ें…</translation>
    </message>
    <message>
        <source>Copy links</source>
        <translation>लिंक कॉपी करें</translation>
    </message>
    <message>
        <source>Hide the chosen orders</source>
        <translation>चुने हुए ऑर्डर छिपाएँ</translation>
    </message>
    <message>
        <source>Undo hiding</source>
        <translation>छिपाना पूर्ववत करें</translation>
    </message>
    <message>
        <source>Archive old orders…</source>
        <translation>पुराने ऑर्डर संग्रहित करें…</translation>
    </message>
    <message>
        <source>Open a file of orders…</source>
        <translation>ऑर्डरों की फ़ाइल खोलें…</translation>
    </message>
    <message>
        <source>Export orders…</source>
        <translation>ऑर्डर निर्यात करें…</translation>
    </message>
    <message>
        <source>Orders of the service</source>
        <translation>सेवा के ऑर्डर</translation>
    </message>
    <message>
        <source>Export the record…</source>
        <translation>रिकॉर्ड निर्यात करें…</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>पेज</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>प्रोग्राम</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>सेवाएँ</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>ऑर्डर</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>रिकॉर्ड</translation>
    </message>
    <message>
        <source>Menu of what is chosen</source>
        <translation>चुने हुए का मेन्यू</translation>
    </message>
</context>
<context>
    <name>AddExisting</name>
    <message>
        <source>There is no order id in this text.</source>
        <translation>इस पाठ में कोई ऑर्डर ID नहीं है।</translation>
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
            <numerusform>%n एक से ज़्यादा बार थी।</numerusform>
            <numerusform>%n एक से ज़्यादा बार थीं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) hold no id.</source>
        <translation>
            <numerusform>%n पंक्ति में कोई ID नहीं है।</numerusform>
            <numerusform>%n पंक्तियों में कोई ID नहीं है।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests to the provider, at most %1 a minute.</source>
        <translation>
            <numerusform>प्रदाता को %n अनुरोध, प्रति मिनट ज़्यादा से ज़्यादा %1।</numerusform>
            <numerusform>प्रदाता को %n अनुरोध, प्रति मिनट ज़्यादा से ज़्यादा %1।</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 asked about, %3 added</source>
        <translation>%2 में से %1 के बारे में पूछा गया, %3 जोड़े गए</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) added.</source>
        <translation>
            <numerusform>%n ऑर्डर जोड़ा गया।</numerusform>
            <numerusform>%n ऑर्डर जोड़े गए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were in the ledger already.</source>
        <translation>
            <numerusform>%n पहले से बही में था।</numerusform>
            <numerusform>%n पहले से बही में थे।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be added.</source>
        <translation>
            <numerusform>%n को जोड़ा नहीं जा सका।</numerusform>
            <numerusform>%n को जोड़ा नहीं जा सका।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not asked about any more.</source>
        <translation>
            <numerusform>%n के बारे में आगे नहीं पूछा गया।</numerusform>
            <numerusform>%n के बारे में आगे नहीं पूछा गया।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AddExistingDialog</name>
    <message>
        <source>Order IDs</source>
        <translation>ऑर्डर ID</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>सूची कॉपी करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Add orders</source>
        <translation>ऑर्डर जोड़ें</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Add existing orders</source>
        <translation>मौजूदा ऑर्डर जोड़ें</translation>
    </message>
    <message>
        <source>Stopping as soon as the answer to what was asked is there.</source>
        <translation>जो पूछा जा चुका है, उसका जवाब आते ही रुक जाएगा।</translation>
    </message>
    <message>
        <source>Orders that were placed on the provider&apos;s page or with another program. Each id is asked about; what the provider tells is added to the ledger and followed from then on. The provider does not tell service, link and quantity.</source>
        <translation>ऐसे ऑर्डर जो प्रदाता के पेज पर या किसी दूसरे प्रोग्राम से दिए गए थे। हर ID के बारे में पूछा जाता है; प्रदाता जो बताता है, वह बही में जुड़ जाता है और तब से उस पर नज़र रखी जाती है। प्रदाता सेवा, लिंक और मात्रा नहीं बताता।</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) may have been placed and have no id yet. If one of these is meant, look into it first: added here, it would be in the ledger twice.</source>
        <translation>
            <numerusform>हो सकता है कि %n ऑर्डर दिया जा चुका हो, पर उसकी ID अभी नहीं है। अगर यह वही ऑर्डर है, तो पहले उसकी पड़ताल करें: यहाँ जोड़ने पर वह बही में दो बार होगा।</numerusform>
            <numerusform>हो सकता है कि %n ऑर्डर दिए जा चुके हों, पर उनकी ID अभी नहीं है। अगर यह उन्हीं में से कोई है, तो पहले उसकी पड़ताल करें: यहाँ जोड़ने पर वह बही में दो बार होगा।</numerusform>
        </translation>
    </message>
    <message>
        <source>23488, 23490-23500
Or one a line, a column of a spreadsheet, the text of the provider&apos;s page</source>
        <translation>23488, 23490-23500
या हर पंक्ति में एक, स्प्रेडशीट का कोई कॉलम, या प्रदाता के पेज का पाठ</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>क्या समझा गया</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>नतीजा</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>प्रगति</translation>
    </message>
    <message>
        <source>Not added</source>
        <translation>नहीं जोड़े गए</translation>
    </message>
    <message>
        <source>Orders are being added.</source>
        <translation>ऑर्डर जोड़े जा रहे हैं।</translation>
    </message>
    <message>
        <source>Paste order ids first.</source>
        <translation>पहले ऑर्डर ID चिपकाएँ।</translation>
    </message>
</context>
<context>
    <name>AllCatalogs</name>
    <message>
        <source>The refresh was stopped.</source>
        <translation>ताज़ा करना रोक दिया गया।</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>सभी खाते</translation>
    </message>
</context>
<context>
    <name>ApiAccount</name>
    <message>
        <source>This is not the address of an API.</source>
        <translation>यह किसी API का पता नहीं है।</translation>
    </message>
    <message>
        <source>The address must not hold a user name or a password.</source>
        <translation>पते में उपयोगकर्ता नाम या पासवर्ड नहीं होना चाहिए।</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>पता https:// से शुरू होना चाहिए।</translation>
    </message>
    <message>
        <source>The address must begin with https://: over http:// everyone on the way could read the key.</source>
        <translation>पता https:// से शुरू होना चाहिए: http:// पर रास्ते में कोई भी कुंजी पढ़ सकता है।</translation>
    </message>
</context>
<context>
    <name>ApiError</name>
    <message numerus="yes">
        <source>The provider asks to wait %n second(s): too many requests.</source>
        <translation>
            <numerusform>प्रदाता %n सेकंड रुकने को कहता है: बहुत ज़्यादा अनुरोध।</numerusform>
            <numerusform>प्रदाता %n सेकंड रुकने को कहता है: बहुत ज़्यादा अनुरोध।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The provider asks to wait %n second(s). It says: %1</source>
        <translation>
            <numerusform>प्रदाता %n सेकंड रुकने को कहता है। उसका कहना है: %1</numerusform>
            <numerusform>प्रदाता %n सेकंड रुकने को कहता है। उसका कहना है: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider asks to wait a little: too many requests.</source>
        <translation>प्रदाता थोड़ा रुकने को कहता है: बहुत ज़्यादा अनुरोध।</translation>
    </message>
    <message>
        <source>The provider says: %1</source>
        <translation>प्रदाता का कहना है: %1</translation>
    </message>
    <message>
        <source>The provider answered with HTTP error %1 and says: %2</source>
        <translation>प्रदाता ने HTTP त्रुटि %1 के साथ जवाब दिया। उसका कहना है: %2</translation>
    </message>
    <message>
        <source>There is nothing at this address (HTTP 404). Check the API address.</source>
        <translation>इस पते पर कुछ नहीं है (HTTP 404)। API पता जाँचें।</translation>
    </message>
    <message>
        <source>The provider has a fault of its own (HTTP %1). Try again later.</source>
        <translation>प्रदाता के यहाँ ही कोई गड़बड़ी है (HTTP %1)। बाद में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The provider answered with HTTP error %1.</source>
        <translation>प्रदाता ने HTTP त्रुटि %1 के साथ जवाब दिया।</translation>
    </message>
    <message>
        <source>The provider refused without saying why.</source>
        <translation>प्रदाता ने कारण बताए बिना मना कर दिया।</translation>
    </message>
    <message>
        <source>An order for this link is still running at the provider. It says: %1</source>
        <translation>इस लिंक का एक ऑर्डर प्रदाता के यहाँ अभी चल रहा है। उसका कहना है: %1</translation>
    </message>
    <message>
        <source>The API address must begin with https:// so that the key cannot be read on its way.</source>
        <translation>API पता https:// से शुरू होना चाहिए, ताकि रास्ते में कोई कुंजी न पढ़ सके।</translation>
    </message>
    <message>
        <source>There is no such host. Check the API address and the connection to the internet.</source>
        <translation>ऐसा कोई सर्वर नहीं है। API पता और इंटरनेट कनेक्शन जाँचें।</translation>
    </message>
    <message>
        <source>The host cannot be reached or refuses the connection.</source>
        <translation>सर्वर तक पहुँचा नहीं जा सकता या वह कनेक्शन से मना कर रहा है।</translation>
    </message>
    <message>
        <source>No secure connection (TLS) could be made: the host cannot prove who it is. Nothing was sent.</source>
        <translation>सुरक्षित कनेक्शन (TLS) नहीं बन सका: सर्वर अपनी पहचान साबित नहीं कर पाया। कुछ भी नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>The provider did not answer in time.</source>
        <translation>प्रदाता ने समय पर जवाब नहीं दिया।</translation>
    </message>
    <message>
        <source>The connection closed before the answer came.</source>
        <translation>जवाब आने से पहले कनेक्शन बंद हो गया।</translation>
    </message>
    <message>
        <source>The address sends on to another address. It was not followed, to keep the key here.</source>
        <translation>यह पता किसी दूसरे पते पर भेजता है। वहाँ नहीं जाया गया, ताकि कुंजी यहीं रहे।</translation>
    </message>
    <message>
        <source>The address sends on to %1. It was not followed, to keep the key here. If you trust it, enter it as the API address.</source>
        <translation>यह पता %1 पर भेजता है। वहाँ नहीं जाया गया, ताकि कुंजी यहीं रहे। अगर आपको उस पर भरोसा है, तो उसे API पते के रूप में लिखें।</translation>
    </message>
    <message>
        <source>The answer is a web page, empty or unreadable, not API v2. Check the API address, or try again later: it may be a bot check or maintenance.</source>
        <translation>जवाब कोई वेब पेज है, खाली है या पढ़ा नहीं जा सकता; यह API v2 नहीं है। API पता जाँचें या बाद में फिर कोशिश करें: हो सकता है कि बॉट की जाँच या रखरखाव चल रहा हो।</translation>
    </message>
    <message>
        <source>The provider answered, but not in the form of API v2.</source>
        <translation>प्रदाता ने जवाब दिया, पर API v2 के रूप में नहीं।</translation>
    </message>
    <message>
        <source>The provider&apos;s answer is too long and was cut off.</source>
        <translation>प्रदाता का जवाब बहुत लंबा है और काट दिया गया।</translation>
    </message>
    <message>
        <source>The call was stopped before the answer came.</source>
        <translation>जवाब आने से पहले अनुरोध रोक दिया गया।</translation>
    </message>
    <message>
        <source>The proxy cannot be reached, or it does not lead on to the provider. Nothing was sent. Check the proxy in Settings, Network.</source>
        <translation>प्रॉक्सी तक पहुँचा नहीं जा सकता, या वह प्रदाता तक नहीं ले जाता। कुछ भी नहीं भेजा गया। “सेटिंग” के “नेटवर्क” में प्रॉक्सी जाँचें।</translation>
    </message>
    <message>
        <source>The proxy refuses the user name or the password. Nothing was sent. Check them in Settings, Network.</source>
        <translation>प्रॉक्सी ने उपयोगकर्ता नाम या पासवर्ड अस्वीकार कर दिया। कुछ भी नहीं भेजा गया। “सेटिंग” के “नेटवर्क” में उन्हें जाँचें।</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>रंग-रूप</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>रंग</translation>
    </message>
    <message>
        <source>System</source>
        <translation>सिस्टम</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>हल्का</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरा</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>पंक्तियाँ</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>खुली</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>सघन</translation>
    </message>
    <message>
        <source>System follows what the desktop is set to.</source>
        <translation>“सिस्टम” डेस्कटॉप की सेटिंग के अनुसार चलता है।</translation>
    </message>
    <message>
        <source>How high the rows of tables are.</source>
        <translation>तालिकाओं की पंक्तियाँ कितनी ऊँची हों।</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>ज़्यादा कंट्रास्ट</translation>
    </message>
    <message>
        <source>On</source>
        <translation>चालू</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>Stronger inks, thicker lines, and chips with an outline.</source>
        <translation>लिखावट के ज़्यादा उभरे रंग, ज़्यादा मोटी रेखाएँ और किनारे वाले बैज।</translation>
    </message>
</context>
<context>
    <name>ArchiveSheet</name>
    <message>
        <source>Older than</source>
        <translation>इससे पुराने</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>इकाई</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>महीने</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>संग्रहित करें</translation>
    </message>
    <message>
        <source>Archive old orders</source>
        <translation>पुराने ऑर्डर संग्रहित करें</translation>
    </message>
    <message>
        <source>Archived orders leave the list and stay in the ledger: they are found under “Archived”, and balance and spending count them. Only what has ended is archived; an order that runs again comes back by itself.</source>
        <translation>संग्रहित ऑर्डर सूची से हट जाते हैं, पर बही में रहते हैं: वे “संग्रहित” में मिलते हैं, और बैलेंस और खर्च में गिने जाते हैं। केवल वही संग्रहित होता है जो समाप्त हो चुका है; जो ऑर्डर फिर चल पड़े, वह अपने-आप लौट आता है।</translation>
    </message>
    <message>
        <source>Orders to archive</source>
        <translation>संग्रहित होने वाले ऑर्डर</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>The orders are being counted.</source>
        <translation>ऑर्डर गिने जा रहे हैं।</translation>
    </message>
    <message>
        <source>A number from 1 to %1</source>
        <translation>1 से %1 तक की कोई संख्या</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>गिना जा रहा है…</translation>
    </message>
    <message>
        <source>No ended order is as old as that.</source>
        <translation>समाप्त हुआ कोई भी ऑर्डर इतना पुराना नहीं है।</translation>
    </message>
    <message>
        <source>No order that has ended is so old.</source>
        <translation>समाप्त हुआ कोई भी ऑर्डर इतना पुराना नहीं है।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) that have ended, placed before %1</source>
        <translation>
            <numerusform>%1 से पहले दिया गया %Ln समाप्त ऑर्डर</numerusform>
            <numerusform>%1 से पहले दिए गए %Ln समाप्त ऑर्डर</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message numerus="yes">
        <source>%Ln was/were not placed</source>
        <translation>
            <numerusform>%Ln दिया नहीं गया</numerusform>
            <numerusform>%Ln दिए नहीं गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln has/have no refill</source>
        <translation>
            <numerusform>%Ln में रिफ़िल नहीं है</numerusform>
            <numerusform>%Ln में रिफ़िल नहीं है</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be canceled by their service</source>
        <translation>
            <numerusform>%Ln की सेवा रद्द नहीं करने देती</numerusform>
            <numerusform>%Ln की सेवा रद्द नहीं करने देती</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln is/are still running</source>
        <translation>
            <numerusform>%Ln अभी चल रहा है</numerusform>
            <numerusform>%Ln अभी चल रहे हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln was/were canceled or failed</source>
        <translation>
            <numerusform>%Ln रद्द या विफल हुआ</numerusform>
            <numerusform>%Ln रद्द या विफल हुए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln has/have ended already</source>
        <translation>
            <numerusform>%Ln पहले ही समाप्त हो चुका है</numerusform>
            <numerusform>%Ln पहले ही समाप्त हो चुके हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln has/have an open refill</source>
        <translation>
            <numerusform>%Ln की एक रिफ़िल अधूरी है</numerusform>
            <numerusform>%Ln की एक-एक रिफ़िल अधूरी है</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln was/were asked already</source>
        <translation>
            <numerusform>%Ln के लिए अनुरोध पहले ही हो चुका है</numerusform>
            <numerusform>%Ln के लिए अनुरोध पहले ही हो चुका है</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln for another reason</source>
        <translation>
            <numerusform>%Ln किसी और कारण से</numerusform>
            <numerusform>%Ln किसी और कारण से</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not asked.</source>
        <translation>
            <numerusform>%Ln के लिए अनुरोध नहीं भेजा गया।</numerusform>
            <numerusform>%Ln के लिए अनुरोध नहीं भेजा गया।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not asked: %1.</source>
        <extracomment>How many, then the reasons (&quot;30 are still running, 7 have no refill&quot;)</extracomment>
        <translation>
            <numerusform>%Ln के लिए अनुरोध नहीं भेजा गया: %1।</numerusform>
            <numerusform>%Ln के लिए अनुरोध नहीं भेजा गया: %1।</numerusform>
        </translation>
    </message>
    <message>
        <source>Refill %1</source>
        <translation>रिफ़िल %1</translation>
    </message>
    <message>
        <source>Cancel asked; canceled when the order&apos;s status says so</source>
        <translation>रद्द करने को कहा गया; रद्द तब माना जाएगा जब ऑर्डर की स्थिति यह बताए</translation>
    </message>
    <message>
        <source>%1 The provider may have taken it all the same. It is not asked again by itself.</source>
        <translation>%1 फिर भी हो सकता है कि प्रदाता ने अनुरोध मान लिया हो। यह अपने-आप दोबारा नहीं भेजा जाता।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refill(s) asked for.</source>
        <translation>
            <numerusform>%Ln रिफ़िल माँगी गई।</numerusform>
            <numerusform>%Ln रिफ़िल माँगी गईं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The provider was asked to cancel %Ln order(s). They are canceled when their status says so.</source>
        <translation>
            <numerusform>प्रदाता से %Ln ऑर्डर रद्द करने को कहा गया। वह तब रद्द होगा जब उसकी स्थिति यह बताए।</numerusform>
            <numerusform>प्रदाता से %Ln ऑर्डर रद्द करने को कहा गया। वे तब रद्द होंगे जब उनकी स्थिति यह बताए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused by the provider.</source>
        <translation>
            <numerusform>प्रदाता ने %Ln अनुरोध अस्वीकार किया।</numerusform>
            <numerusform>प्रदाता ने %Ln अनुरोध अस्वीकार किए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln perhaps taken: the answer was lost.</source>
        <translation>
            <numerusform>%Ln अनुरोध शायद मान लिया गया: जवाब खो गया।</numerusform>
            <numerusform>%Ln अनुरोध शायद मान लिए गए: जवाब खो गए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln did not reach the provider.</source>
        <translation>
            <numerusform>%Ln अनुरोध प्रदाता तक नहीं पहुँचा।</numerusform>
            <numerusform>%Ln अनुरोध प्रदाता तक नहीं पहुँचे।</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking for refills: %1 of %2</source>
        <translation>रिफ़िल माँगी जा रही हैं: %2 में से %1</translation>
    </message>
    <message>
        <source>Asking to cancel: %1 of %2</source>
        <translation>रद्द करने को कहा जा रहा है: %2 में से %1</translation>
    </message>
</context>
<context>
    <name>AskingLine</name>
    <message>
        <source>Asking for refills</source>
        <translation>रिफ़िल माँगी जा रही हैं</translation>
    </message>
    <message>
        <source>Asking to cancel</source>
        <translation>रद्द करने को कहा जा रहा है</translation>
    </message>
    <message>
        <source>Stopping; what has been sent gets its answer.</source>
        <translation>रोका जा रहा है; जो भेजा जा चुका है, उसका जवाब आएगा।</translation>
    </message>
    <message>
        <source>Show answers</source>
        <translation>जवाब दिखाएँ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>The order is not in the ledger any more.</source>
        <translation>यह ऑर्डर अब बही में नहीं है।</translation>
    </message>
    <message>
        <source>Order %1: %2</source>
        <translation>ऑर्डर %1: %2</translation>
    </message>
</context>
<context>
    <name>AskingModel</name>
    <message>
        <source>Order ID</source>
        <translation>ऑर्डर ID</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>सेवा</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>जवाब</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>खाता</translation>
    </message>
</context>
<context>
    <name>AskingSheet</name>
    <message>
        <source>Which answers are shown</source>
        <translation>कौन-से जवाब दिखाए जाएँ</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>जवाब</translation>
    </message>
    <message>
        <source>Show order</source>
        <translation>ऑर्डर दिखाएँ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Answers about refills</source>
        <translation>रिफ़िल पर जवाब</translation>
    </message>
    <message>
        <source>Answers about cancels</source>
        <translation>रद्द करने पर जवाब</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>नतीजा</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>स्वीकृत</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>अस्वीकृत</translation>
    </message>
    <message>
        <source>Perhaps taken</source>
        <translation>शायद स्वीकृत</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>नहीं भेजे गए</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>निर्यात करें…</translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message>
        <source>Orderdeck keeps running</source>
        <translation>Orderdeck चलता रहेगा</translation>
    </message>
    <message>
        <source>It watches your orders from the tray. Quit it from the menu of its icon there.</source>
        <translation>यह ट्रे से आपके ऑर्डरों पर नज़र रखता है। बाहर निकलने के लिए वहाँ इसके आइकन का मेन्यू खोलें।</translation>
    </message>
</context>
<context>
    <name>AuthorityFile</name>
    <message>
        <source>There is no certificate in this file (PEM or DER).</source>
        <translation>इस फ़ाइल में कोई प्रमाणपत्र (PEM या DER) नहीं है।</translation>
    </message>
    <message>
        <source>“%1” is not the certificate of an authority (CA): it cannot vouch for a provider.</source>
        <translation>“%1” किसी प्रमाणन प्राधिकरण (CA) का प्रमाणपत्र नहीं है: यह किसी प्रदाता की पहचान की पुष्टि नहीं कर सकता।</translation>
    </message>
    <message>
        <source>“%1” expired on %2.</source>
        <translation>“%1” की वैधता %2 को समाप्त हो गई।</translation>
    </message>
    <message>
        <source>“%1” is not valid before %2.</source>
        <translation>“%1” %2 से पहले मान्य नहीं है।</translation>
    </message>
    <message>
        <source>“%1” rests on a key or a signature that is too weak: others could vouch in its name.</source>
        <translation>“%1” बहुत कमज़ोर कुंजी या हस्ताक्षर पर टिका है: दूसरे लोग इसके नाम से पुष्टि कर सकते हैं।</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>फ़ोल्डर %1 नहीं बनाया जा सकता।</translation>
    </message>
</context>
<context>
    <name>BackupKeeper</name>
    <message>
        <source>An order is under way. Wait for the provider&apos;s answer, then try again.</source>
        <translation>एक ऑर्डर भेजा जा रहा है। प्रदाता के जवाब का इंतज़ार करें, फिर कोशिश करें।</translation>
    </message>
</context>
<context>
    <name>BackupMessages</name>
    <message>
        <source>The ledger is damaged: %1. Mend it before you order more; what can be read will be saved.</source>
        <translation>बही क्षतिग्रस्त है: %1। और ऑर्डर देने से पहले इसे ठीक करें; जो पढ़ा जा सकता है, वह बचा लिया जाएगा।</translation>
    </message>
    <message>
        <source>Mend…</source>
        <translation>ठीक करें…</translation>
    </message>
    <message>
        <source>Today&apos;s copy of the ledger could not be made. %1</source>
        <translation>बही की आज की कॉपी नहीं बन सकी। %1</translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message>
        <source>Backups</source>
        <translation>बैकअप</translation>
    </message>
    <message numerus="yes">
        <source>The ledger is copied each day it changed, and before an update changes it. The last %n daily copies are kept in %1</source>
        <translation>
            <numerusform>जिस दिन बही बदलती है, उस दिन उसकी कॉपी बनती है, और किसी अपडेट से बदलने से पहले भी। आखिरी %n दैनिक कॉपी %1 में रखी जाती है</numerusform>
            <numerusform>जिस दिन बही बदलती है, उस दिन उसकी कॉपी बनती है, और किसी अपडेट से बदलने से पहले भी। आखिरी %n दैनिक कॉपियाँ %1 में रखी जाती हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking the ledger… step %1 of %2</source>
        <translation>बही जाँची जा रही है… चरण %1/%2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>अभी बैकअप लें…</translation>
    </message>
    <message>
        <source>Restore a file…</source>
        <translation>फ़ाइल बहाल करें…</translation>
    </message>
    <message>
        <source>Check ledger</source>
        <translation>बही जाँचें</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>फ़ोल्डर खोलें</translation>
    </message>
    <message>
        <source>Open the folder of backups</source>
        <translation>बैकअप का फ़ोल्डर खोलें</translation>
    </message>
    <message>
        <source>There is no copy yet: the first is made by itself.</source>
        <translation>अभी कोई कॉपी नहीं है: पहली अपने-आप बनेगी।</translation>
    </message>
    <message numerus="yes">
        <source>%n older one(s) are in the folder.</source>
        <translation>
            <numerusform>फ़ोल्डर में %n और पुरानी कॉपी है।</numerusform>
            <numerusform>फ़ोल्डर में %n और पुरानी कॉपियाँ हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>बहाल करें…</translation>
    </message>
    <message>
        <source>Restore the copy of %1</source>
        <translation>%1 की कॉपी बहाल करें</translation>
    </message>
    <message>
        <source>Back up the ledger</source>
        <translation>बही का बैकअप लें</translation>
    </message>
    <message>
        <source>Ledgers (*.sqlite)</source>
        <translation>बहियाँ (*.sqlite)</translation>
    </message>
    <message>
        <source>Copying the ledger…</source>
        <translation>बही कॉपी की जा रही है…</translation>
    </message>
    <message>
        <source>The ledger was copied to %1</source>
        <translation>बही %1 में कॉपी की गई</translation>
    </message>
    <message>
        <source>The ledger could not be copied to %1. %2</source>
        <translation>बही %1 में कॉपी नहीं की जा सकी। %2</translation>
    </message>
    <message>
        <source>Restore a ledger</source>
        <translation>बही बहाल करें</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>An order is under way. Wait for the provider&apos;s answer, then try again.</source>
        <translation>एक ऑर्डर भेजा जा रहा है। प्रदाता के जवाब का इंतज़ार करें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Checking the ledger…</source>
        <translation>बही जाँची जा रही है…</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>जाँच रोक दी गई।</translation>
    </message>
    <message>
        <source>The ledger could not be checked. %1</source>
        <translation>बही जाँची नहीं जा सकी। %1</translation>
    </message>
    <message>
        <source>Mend…</source>
        <translation>ठीक करें…</translation>
    </message>
</context>
<context>
    <name>BalanceCards</name>
    <message>
        <source>%1 a day</source>
        <translation>%1 प्रतिदिन</translation>
    </message>
    <message>
        <source>nothing spent</source>
        <translation>कुछ खर्च नहीं</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>बैलेंस</translation>
    </message>
    <message>
        <source>Spent today</source>
        <translation>आज का खर्च</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>पिछले 7 दिन</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>पिछले 30 दिन</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>इस महीने</translation>
    </message>
    <message>
        <source>Lasts about</source>
        <translation>कितना चलेगा</translation>
    </message>
    <message>
        <source>Check balance</source>
        <translation>बैलेंस जाँचें</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>जाँच जारी है…</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>अभी जाँचा नहीं गया</translation>
    </message>
    <message>
        <source>checked %1</source>
        <translation>%1 जाँचा गया</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln ऑर्डर</numerusform>
            <numerusform>%Ln ऑर्डर</numerusform>
        </translation>
    </message>
    <message>
        <source>under a day</source>
        <translation>एक दिन से कम</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln दिन</numerusform>
            <numerusform>%Ln दिन</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing was spent in the last 30 days</source>
        <translation>पिछले 30 दिन में कुछ खर्च नहीं हुआ</translation>
    </message>
    <message numerus="yes">
        <source>at the last %Ln day(s)&apos; rate</source>
        <translation>
            <numerusform>पिछले %Ln दिन की रफ़्तार से</numerusform>
            <numerusform>पिछले %Ln दिनों की रफ़्तार से</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BalanceChart</name>
    <message>
        <source>Balance over time</source>
        <translation>समय के साथ बैलेंस</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>%1 से %2 तक।</translation>
    </message>
</context>
<context>
    <name>BalanceCheckPanel</name>
    <message>
        <source>Show them</source>
        <translation>उन्हें दिखाएँ</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>पड़ताल करें</translation>
    </message>
    <message>
        <source>Balance at first</source>
        <translation>शुरू का बैलेंस</translation>
    </message>
    <message>
        <source>Topped up</source>
        <translation>टॉप-अप</translation>
    </message>
    <message>
        <source>Money back (partial, cancelled)</source>
        <translation>लौटी रकम (आंशिक, रद्द)</translation>
    </message>
    <message>
        <source>Charged by orders here</source>
        <translation>यहाँ के ऑर्डरों का शुल्क</translation>
    </message>
    <message>
        <source>Of that not seen in the balance</source>
        <translation>उसमें से बैलेंस में नहीं दिखा</translation>
    </message>
    <message>
        <source>Not explained by your orders</source>
        <translation>आपके ऑर्डरों से स्पष्ट नहीं</translation>
    </message>
    <message>
        <source>Balance at last</source>
        <translation>अंत का बैलेंस</translation>
    </message>
    <message>
        <source>Does it add up? %1</source>
        <translation>क्या हिसाब मिलता है? %1</translation>
    </message>
    <message>
        <source>Two checks of the balance are needed to tell whether your orders explain what it did.</source>
        <translation>बैलेंस में जो हुआ वह आपके ऑर्डरों से स्पष्ट होता है या नहीं, यह बताने के लिए बैलेंस की दो जाँचें चाहिए।</translation>
    </message>
    <message>
        <source>Your orders explain all that the balance fell by.</source>
        <translation>बैलेंस जितना घटा, वह सब आपके ऑर्डरों से स्पष्ट है।</translation>
    </message>
    <message>
        <source>%1 not explained by your orders.</source>
        <translation>%1 आपके ऑर्डरों से स्पष्ट नहीं।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) in another currency are not counted here.</source>
        <translation>
            <numerusform>दूसरी मुद्रा का %Ln ऑर्डर यहाँ नहीं गिना गया।</numerusform>
            <numerusform>दूसरी मुद्रा के %Ln ऑर्डर यहाँ नहीं गिने गए।</numerusform>
        </translation>
    </message>
    <message>
        <source>The balance&apos;s currency changed in this span; this is since then.</source>
        <translation>इस अवधि में बैलेंस की मुद्रा बदली; यह हिसाब उसके बाद का है।</translation>
    </message>
    <message>
        <source>Some amounts are too great to be added up.</source>
        <translation>कुछ रकमें जोड़ने के लिए बहुत बड़ी हैं।</translation>
    </message>
    <message>
        <source>Orders placed on the provider&apos;s site or with another program look like this. Orders added here by their ID have no time and explain nothing.</source>
        <translation>प्रदाता की साइट पर या किसी दूसरे प्रोग्राम से दिए गए ऑर्डर ऐसे ही दिखते हैं। यहाँ ID से जोड़े गए ऑर्डरों का समय पता नहीं होता, इसलिए उनसे कुछ स्पष्ट नहीं होता।</translation>
    </message>
    <message>
        <source>%1 of it matches an unconfirmed order.</source>
        <translation>इसमें से %1 एक अपुष्ट ऑर्डर से मेल खाता है।</translation>
    </message>
</context>
<context>
    <name>BalanceChip</name>
    <message>
        <source>Balance</source>
        <translation>बैलेंस</translation>
    </message>
    <message>
        <source>The balance is not known yet.</source>
        <translation>बैलेंस अभी पता नहीं है।</translation>
    </message>
    <message>
        <source>The balance is below the amount you want to be warned at.</source>
        <translation>बैलेंस उस रकम से नीचे है जिस पर आप चेतावनी चाहते हैं।</translation>
    </message>
    <message>
        <source>Balance of this account</source>
        <translation>इस खाते का बैलेंस</translation>
    </message>
</context>
<context>
    <name>BalanceEvent</name>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln ऑर्डर</numerusform>
            <numerusform>%Ln ऑर्डर</numerusform>
        </translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>ऑर्डर</translation>
    </message>
    <message>
        <source>Top-up</source>
        <translation>टॉप-अप</translation>
    </message>
    <message>
        <source>Money back</source>
        <translation>लौटी रकम</translation>
    </message>
    <message>
        <source>Not explained</source>
        <translation>स्पष्ट नहीं</translation>
    </message>
    <message>
        <source>Not charged</source>
        <translation>नहीं काटा गया</translation>
    </message>
    <message>
        <source>%1 cost %2, from %3 to %4.</source>
        <translation>%3 से %4 तक %1 पर %2 खर्च हुए।</translation>
    </message>
    <message>
        <source>The balance rose by %1 more than orders gave back, between %2 and %3.</source>
        <translation>%2 और %3 के बीच ऑर्डरों से जितना लौटा, बैलेंस उससे %1 ज़्यादा बढ़ा।</translation>
    </message>
    <message>
        <source>%1 came back for partial, cancelled or failed orders, between %2 and %3.</source>
        <translation>%2 और %3 के बीच आंशिक, रद्द या विफल ऑर्डरों के %1 लौटे।</translation>
    </message>
    <message>
        <source>The balance fell by %1 that your orders do not explain, between %2 and %3.</source>
        <translation>%2 और %3 के बीच बैलेंस %1 घटा, जो आपके ऑर्डरों से स्पष्ट नहीं होता।</translation>
    </message>
    <message>
        <source>An unconfirmed order of that time would cost just this.</source>
        <translation>उस समय के एक अपुष्ट ऑर्डर का शुल्क ठीक इतना ही होता।</translation>
    </message>
    <message>
        <source>Orders were to cost %1 more than the balance fell by, between %2 and %3.</source>
        <translation>%2 और %3 के बीच बैलेंस जितना घटा, ऑर्डरों का शुल्क उससे %1 ज़्यादा होना था।</translation>
    </message>
</context>
<context>
    <name>BalanceEventsModel</name>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>ऑर्डर</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>रकम</translation>
    </message>
</context>
<context>
    <name>BalanceEventsPanel</name>
    <message>
        <source>What moved the balance</source>
        <translation>बैलेंस किससे बदला</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>किस्में</translation>
    </message>
    <message>
        <source>Export what moved the balance…</source>
        <translation>बैलेंस के बदलाव निर्यात करें…</translation>
    </message>
    <message>
        <source>Nothing moved the balance in this span. Orders, top-ups and money back are listed here, and what your orders do not explain.</source>
        <translation>इस अवधि में बैलेंस नहीं बदला। यहाँ ऑर्डर, टॉप-अप और लौटी रकम दिखती हैं, और वह भी जो आपके ऑर्डरों से स्पष्ट नहीं होता।</translation>
    </message>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
    <message numerus="yes">
        <source>%Ln older one(s) are not listed; the sums have them.</source>
        <translation>
            <numerusform>%Ln और पुराना यहाँ नहीं दिखाया गया; जोड़ में वह शामिल है।</numerusform>
            <numerusform>%Ln और पुराने यहाँ नहीं दिखाए गए; जोड़ में वे शामिल हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing moved the balance in these days.</source>
        <translation>इन दिनों में बैलेंस नहीं बदला।</translation>
    </message>
</context>
<context>
    <name>BalanceExport</name>
    <message numerus="yes">
        <source>%1: %Ln row(s), with exact amounts and times.</source>
        <translation>
            <numerusform>%1: %Ln पंक्ति, सटीक रकम और समय के साथ।</numerusform>
            <numerusform>%1: %Ln पंक्तियाँ, सटीक रकम और समय के साथ।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln row(s) to %1.</source>
        <translation>
            <numerusform>%Ln पंक्ति %1 में निर्यात की गई।</numerusform>
            <numerusform>%Ln पंक्तियाँ %1 में निर्यात की गईं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Export what moved the balance</source>
        <translation>बैलेंस के बदलाव निर्यात करें</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>बैलेंस</translation>
    </message>
    <message>
        <source>From</source>
        <translation>कब से</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>कब तक</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>ऑर्डर</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>रकम</translation>
    </message>
    <message>
        <source>Export spending</source>
        <translation>खर्च निर्यात करें</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>खर्च</translation>
    </message>
    <message>
        <source>Service ID</source>
        <translation>सेवा ID</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>सेवा</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>श्रेणी</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>खर्च</translation>
    </message>
</context>
<context>
    <name>BalanceHistoryPanel</name>
    <message>
        <source>+%1 on %2</source>
        <translation>%2 को +%1</translation>
    </message>
    <message>
        <source>top-up %1</source>
        <translation>टॉप-अप %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n earlier</source>
        <translation>
            <numerusform>%1 और उससे पहले का %n</numerusform>
            <numerusform>%1 और उससे पहले के %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>बैलेंस</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>पढ़ा जा रहा है…</translation>
    </message>
    <message>
        <source>The line begins with the second check of the balance. Every check is kept.</source>
        <translation>रेखा बैलेंस की दूसरी जाँच से शुरू होती है। हर जाँच सहेजी जाती है।</translation>
    </message>
    <message>
        <source>Fewer than two checks of the balance lie in this span. Every check is kept, and the line begins with the second one.</source>
        <translation>इस अवधि में बैलेंस की दो से कम जाँचें हैं। हर जाँच सहेजी जाती है, और रेखा दूसरी जाँच से शुरू होती है।</translation>
    </message>
    <message>
        <source>warn below %1</source>
        <translation>%1 से नीचे चेतावनी</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln ऑर्डर</numerusform>
            <numerusform>%Ln ऑर्डर</numerusform>
        </translation>
    </message>
    <message>
        <source>money back %1</source>
        <translation>लौटी रकम %1</translation>
    </message>
    <message>
        <source>not explained %1</source>
        <translation>स्पष्ट नहीं %1</translation>
    </message>
    <message>
        <source>not charged %1</source>
        <translation>नहीं काटा गया %1</translation>
    </message>
</context>
<context>
    <name>BalancePage</name>
    <message>
        <source>No account</source>
        <translation>कोई खाता नहीं</translation>
    </message>
    <message>
        <source>Connect an account first; its balance and what it spends stand here then.</source>
        <translation>पहले कोई खाता कनेक्ट करें; तब उसका बैलेंस और खर्च यहाँ दिखेगा।</translation>
    </message>
    <message>
        <source>The balance of %1 is %2, below your warning of %3.</source>
        <translation>%1 का बैलेंस %2 है, जो आपकी चेतावनी %3 से नीचे है।</translation>
    </message>
    <message>
        <source>less than a day</source>
        <translation>एक दिन से कम</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln day(s)</source>
        <translation>
            <numerusform>लगभग %Ln दिन</numerusform>
            <numerusform>लगभग %Ln दिन</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The balance of %1 lasts for %2 at this rate; your warning is at %Ln day(s).</source>
        <translation>
            <numerusform>इस रफ़्तार से %1 का बैलेंस %2 चलेगा; आपकी चेतावनी %Ln दिन पर है।</numerusform>
            <numerusform>इस रफ़्तार से %1 का बैलेंस %2 चलेगा; आपकी चेतावनी %Ln दिन पर है।</numerusform>
        </translation>
    </message>
    <message>
        <source>Below your warning of %1</source>
        <translation>आपकी चेतावनी %1 से नीचे</translation>
    </message>
    <message>
        <source>The last check failed. %1</source>
        <translation>पिछली जाँच विफल रही। %1</translation>
    </message>
    <message numerus="yes">
        <source>Less than your warning of %Ln day(s)</source>
        <translation>
            <numerusform>आपकी चेतावनी %Ln दिन से कम</numerusform>
            <numerusform>आपकी चेतावनी %Ln दिन से कम</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln ऑर्डर</numerusform>
            <numerusform>%Ln ऑर्डर</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 by %2; %3 a day over %Ln day(s), less what came back</source>
        <extracomment>What was spent, by how many orders, what that makes a day, over how many days</extracomment>
        <translation>
            <numerusform>%2 पर %1; %Ln दिन में प्रतिदिन %3, लौटी रकम घटाकर</numerusform>
            <numerusform>%2 पर %1; %Ln दिनों में प्रतिदिन %3, लौटी रकम घटाकर</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BalanceRange</name>
    <message>
        <source>24 hours</source>
        <translation>24 घंटे</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 दिन</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 दिन</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 दिन</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>इस महीने</translation>
    </message>
    <message>
        <source>all time</source>
        <translation>अब तक</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Two days, the first and the last of a span</extracomment>
        <translation>%1 से %2</translation>
    </message>
</context>
<context>
    <name>BalanceRangeBar</name>
    <message>
        <source>Span</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 घं॰</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 दिन</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 दिन</translation>
    </message>
    <message>
        <source>90 d</source>
        <translation>90 दिन</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>इस महीने</translation>
    </message>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>तारीखें</translation>
    </message>
    <message>
        <source>From</source>
        <translation>कब से</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>कब तक</translation>
    </message>
</context>
<context>
    <name>BalanceWarning</name>
    <message>
        <source>Write an amount such as %1 or %2.</source>
        <translation>%1 या %2 जैसी कोई रकम लिखें।</translation>
    </message>
    <message>
        <source>The amount cannot be below zero.</source>
        <translation>रकम शून्य से कम नहीं हो सकती।</translation>
    </message>
    <message>
        <source>Write a number of days such as 7.</source>
        <translation>दिनों की संख्या लिखें, जैसे 7।</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln day(s).</source>
        <translation>
            <numerusform>ज़्यादा से ज़्यादा %Ln दिन।</numerusform>
            <numerusform>ज़्यादा से ज़्यादा %Ln दिन।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BalanceWarningPanel</name>
    <message>
        <source>Warn below</source>
        <translation>इससे नीचे चेतावनी दें</translation>
    </message>
    <message>
        <source>Warn when it lasts less than</source>
        <translation>इससे कम चलने पर चेतावनी दें</translation>
    </message>
    <message>
        <source>Low balance</source>
        <translation>कम बैलेंस</translation>
    </message>
    <message>
        <source>Said once, and marked until it is topped up.</source>
        <translation>एक बार बताया जाता है, और टॉप-अप होने तक चिह्नित रहता है।</translation>
    </message>
    <message>
        <source>No warning</source>
        <translation>चेतावनी नहीं</translation>
    </message>
    <message>
        <source>days</source>
        <translation>दिन</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close message</source>
        <translation>संदेश बंद करें</translation>
    </message>
</context>
<context>
    <name>BatchStrip</name>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>क्या किया जा रहा है</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>प्रगति</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %3 में से %2</translation>
    </message>
</context>
<context>
    <name>BellButton</name>
    <message>
        <source>What happened</source>
        <translation>क्या हुआ</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>कुछ नया नहीं</translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln new</source>
        <translation>
            <numerusform>%Ln से ज़्यादा नई</numerusform>
            <numerusform>%Ln से ज़्यादा नई</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln नई</numerusform>
            <numerusform>%Ln नई</numerusform>
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
        <translation>इस लिंक के लिए ऑर्डर %1 चल रहा है</translation>
    </message>
    <message>
        <source>An order for this link may have been placed already</source>
        <translation>हो सकता है कि इस लिंक का ऑर्डर पहले ही दिया जा चुका हो</translation>
    </message>
    <message>
        <source>An order for this link is being sent</source>
        <translation>इस लिंक का एक ऑर्डर भेजा जा रहा है</translation>
    </message>
    <message>
        <source>Same as line %1</source>
        <translation>पंक्ति %1 जैसी ही</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>तैयार</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>पंक्ति</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>सेवा</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>लिंक</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>मात्रा</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>शुल्क</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>जाँच</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Other fields</source>
        <translation>अन्य फ़ील्ड</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln पंक्ति</numerusform>
            <numerusform>%Ln पंक्तियाँ</numerusform>
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
        <translation>%1 प्रति पोस्ट</translation>
    </message>
</context>
<context>
    <name>BulkFiles</name>
    <message>
        <source>Open a list of orders</source>
        <translation>ऑर्डरों की सूची खोलें</translation>
    </message>
    <message>
        <source>Lists of orders (*.csv *.tsv *.txt)</source>
        <translation>ऑर्डरों की सूचियाँ (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 में लिखा नहीं जा सकता: %2</translation>
    </message>
</context>
<context>
    <name>BulkHead</name>
    <message>
        <source>Open file…</source>
        <translation>फ़ाइल खोलें…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>चिपकाएँ</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>सूची खाली करें</translation>
    </message>
    <message>
        <source>Bulk order</source>
        <translation>थोक ऑर्डर</translation>
    </message>
    <message>
        <source>Close bulk order</source>
        <translation>थोक ऑर्डर बंद करें</translation>
    </message>
    <message>
        <source>List</source>
        <translation>सूची</translation>
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
        <translation>पंक्तियाँ जाँचें</translation>
    </message>
    <message>
        <source>Many orders at once</source>
        <translation>एक साथ कई ऑर्डर</translation>
    </message>
    <message>
        <source>Drop a file here, open one, paste from a spreadsheet, or type: service | link | quantity, one order a line. A first line that names the columns as the API&apos;s parameters allows every type of order.</source>
        <translation>यहाँ कोई फ़ाइल छोड़ें, खोलें, स्प्रेडशीट से चिपकाएँ या लिखें: सेवा | लिंक | मात्रा, हर पंक्ति में एक ऑर्डर। अगर पहली पंक्ति कॉलमों को API के पैरामीटर के नाम देती है, तो हर प्रकार का ऑर्डर दिया जा सकता है।</translation>
    </message>
    <message>
        <source>Lines to order</source>
        <translation>ऑर्डर की पंक्तियाँ</translation>
    </message>
    <message>
        <source>Write or paste lines first.</source>
        <translation>पहले पंक्तियाँ लिखें या चिपकाएँ।</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>प्रगति</translation>
    </message>
    <message>
        <source>Download a template…</source>
        <translation>टेम्पलेट डाउनलोड करें…</translation>
    </message>
    <message>
        <source>Earlier lists</source>
        <translation>पिछली सूचियाँ</translation>
    </message>
</context>
<context>
    <name>BulkLine</name>
    <message>
        <source>“%1” is not for services of the type %2: empty it.</source>
        <translation>“%1” %2 प्रकार की सेवाओं के लिए नहीं है: इसे खाली करें।</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>“%1” नहीं दिया गया है।</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A field&apos;s name, then what is wrong with its content: &quot;Quantity: Order at least 100 for this service.&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The service&apos;s ID is missing.</source>
        <translation>सेवा की ID नहीं दी गई है।</translation>
    </message>
    <message>
        <source>Service %1 is not in this catalog.</source>
        <translation>सेवा %1 इस कैटलॉग में नहीं है।</translation>
    </message>
    <message>
        <source>This service is no longer in the catalog.</source>
        <translation>यह सेवा अब कैटलॉग में नहीं है।</translation>
    </message>
</context>
<context>
    <name>BulkLineEditor</name>
    <message>
        <source>Service</source>
        <translation>सेवा</translation>
    </message>
    <message>
        <source>Close line</source>
        <translation>पंक्ति बंद करें</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>पंक्ति</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>पंक्ति %1</translation>
    </message>
    <message>
        <source>Leave out: %1</source>
        <translation>छोड़ें: %1</translation>
    </message>
</context>
<context>
    <name>BulkOrders</name>
    <message>
        <source>Bulk order</source>
        <translation>थोक ऑर्डर</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how far a list came, and how long it takes</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1. It is paused: %Ln line(s) wait.</source>
        <translation>
            <numerusform>%1। यह विराम पर है: %Ln पंक्ति इंतज़ार में है।</numerusform>
            <numerusform>%1। यह विराम पर है: %Ln पंक्तियाँ इंतज़ार में हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. It is paused: %2</source>
        <translation>%1। यह विराम पर है: %2</translation>
    </message>
    <message>
        <source>%1. It stopped by itself: %2</source>
        <translation>%1। यह अपने-आप रुक गया: %2</translation>
    </message>
    <message>
        <source>%1. It came to its end.</source>
        <translation>%1। यह पूरा हो गया।</translation>
    </message>
    <message numerus="yes">
        <source>A bulk order of %Ln line(s) is prepared and not placed.</source>
        <translation>
            <numerusform>%Ln पंक्ति का थोक ऑर्डर तैयार है, पर दिया नहीं गया।</numerusform>
            <numerusform>%Ln पंक्तियों का थोक ऑर्डर तैयार है, पर दिया नहीं गया।</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>दिखाएँ</translation>
    </message>
</context>
<context>
    <name>BulkPatience</name>
    <message numerus="yes">
        <source>Something is wrong at the provider: %n line(s) in a row may or may not have been placed. Look there before you go on.</source>
        <translation>
            <numerusform>प्रदाता के यहाँ कुछ गड़बड़ है: %n पंक्ति का ऑर्डर शायद दिया गया, शायद नहीं। आगे बढ़ने से पहले वहाँ देख लें।</numerusform>
            <numerusform>प्रदाता के यहाँ कुछ गड़बड़ है: लगातार %n पंक्तियों के ऑर्डर शायद दिए गए, शायद नहीं। आगे बढ़ने से पहले वहाँ देख लें।</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider does not accept the API key. %1</source>
        <translation>प्रदाता API कुंजी स्वीकार नहीं करता। %1</translation>
    </message>
    <message>
        <source>The balance does not suffice for this line. %1</source>
        <translation>इस पंक्ति के लिए बैलेंस काफ़ी नहीं है। %1</translation>
    </message>
    <message>
        <source>The provider keeps asking to wait. %1</source>
        <translation>प्रदाता बार-बार रुकने को कह रहा है। %1</translation>
    </message>
    <message>
        <source>The provider cannot be reached. %1</source>
        <translation>प्रदाता तक पहुँचा नहीं जा सकता। %1</translation>
    </message>
</context>
<context>
    <name>BulkPlacer</name>
    <message>
        <source>The program ended while this list was being placed.</source>
        <translation>इस सूची के ऑर्डर देते समय प्रोग्राम बंद हो गया।</translation>
    </message>
    <message>
        <source>The list was paused before this line was sent.</source>
        <translation>यह पंक्ति भेजने से पहले सूची को विराम दिया गया।</translation>
    </message>
    <message>
        <source>The provider took this line as order %1, but that cannot be written down: %2</source>
        <translation>प्रदाता ने इस पंक्ति को ऑर्डर %1 के रूप में ले लिया, पर यह दर्ज नहीं हो सकता: %2</translation>
    </message>
    <message>
        <source>The ledger cannot be read or written, and nothing is sent that is not written down: %1</source>
        <translation>बही पढ़ी या लिखी नहीं जा सकती, और जो दर्ज नहीं होता वह भेजा नहीं जाता: %1</translation>
    </message>
</context>
<context>
    <name>BulkPreview</name>
    <message>
        <source>Which lines are shown</source>
        <translation>कौन-सी पंक्तियाँ दिखाई जाएँ</translation>
    </message>
    <message>
        <source>Remove faulty</source>
        <translation>गलत हटाएँ</translation>
    </message>
    <message>
        <source>Export faulty…</source>
        <translation>गलत निर्यात करें…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>तैयार</translation>
    </message>
    <message>
        <source>Already running</source>
        <translation>पहले से चालू</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>दोहराई गई</translation>
    </message>
    <message>
        <source>Faulty</source>
        <translation>गलत</translation>
    </message>
    <message>
        <source>Export the faulty lines</source>
        <translation>गलत पंक्तियाँ निर्यात करें</translation>
    </message>
    <message>
        <source>faulty-lines.csv</source>
        <translation>faulty-lines.csv</translation>
    </message>
    <message>
        <source>No line is faulty.</source>
        <translation>कोई पंक्ति गलत नहीं है।</translation>
    </message>
</context>
<context>
    <name>BulkPreviewFoot</name>
    <message numerus="yes">
        <source>Place %Ln order(s) for %1? That takes %2, at %3.</source>
        <translation>
            <numerusform>%1 में %Ln ऑर्डर दें? समय: %2 (%3)।</numerusform>
            <numerusform>%1 में %Ln ऑर्डर दें? समय: %2 (%3)।</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 It is more than your balance of %2: placing will stop where the money ends.</source>
        <translation>%1 यह आपके बैलेंस %2 से ज़्यादा है: पैसे खत्म होते ही ऑर्डर देना रुक जाएगा।</translation>
    </message>
    <message numerus="yes">
        <source>Place the %Ln that are already running too</source>
        <translation>
            <numerusform>पहले से चालू %Ln भी दें</numerusform>
            <numerusform>पहले से चालू %Ln भी दें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Place the %Ln that are repeated too</source>
        <translation>
            <numerusform>दोहराया गया %Ln भी दें</numerusform>
            <numerusform>दोहराए गए %Ln भी दें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Place the %Ln that are repeated or already running too</source>
        <translation>
            <numerusform>दोहराया गया या पहले से चालू %Ln भी दें</numerusform>
            <numerusform>दोहराए गए या पहले से चालू %Ln भी दें</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nothing to place yet</source>
        <translation>अभी देने को कुछ नहीं</translation>
    </message>
    <message numerus="yes">
        <source>Place %Ln order(s)</source>
        <translation>
            <numerusform>%Ln ऑर्डर दें</numerusform>
            <numerusform>%Ln ऑर्डर दें</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkReader</name>
    <message>
        <source>This is not a file.</source>
        <translation>यह कोई फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1</source>
        <translation>फ़ाइल नहीं खोली जा सकती: %1</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>फ़ाइल पढ़ी नहीं जा सकती: %1</translation>
    </message>
</context>
<context>
    <name>BulkResult</name>
    <message>
        <source>Not placed: the list was stopped</source>
        <translation>नहीं दिया गया: सूची रोक दी गई</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>इंतज़ार में</translation>
    </message>
    <message>
        <source>May have been placed</source>
        <translation>शायद दिया गया</translation>
    </message>
    <message>
        <source>%1; the order was deleted since</source>
        <translation>%1; ऑर्डर बाद में मिटा दिया गया</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>पंक्ति</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>सेवा</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>लिंक</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>मात्रा</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>शुल्क</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>मुद्रा</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>नतीजा</translation>
    </message>
    <message>
        <source>Order ID</source>
        <translation>ऑर्डर ID</translation>
    </message>
</context>
<context>
    <name>BulkResultModel</name>
    <message>
        <source>Line</source>
        <translation>पंक्ति</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>सेवा</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>लिंक</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>मात्रा</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>शुल्क</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>नतीजा</translation>
    </message>
    <message>
        <source>Order ID</source>
        <translation>ऑर्डर ID</translation>
    </message>
</context>
<context>
    <name>BulkRun</name>
    <message>
        <source>Which lines are shown</source>
        <translation>कौन-सी पंक्तियाँ दिखाई जाएँ</translation>
    </message>
    <message>
        <source>Try the failed ones again</source>
        <translation>विफल फिर भेजें</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>नतीजे</translation>
    </message>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>दिए गए</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>नहीं दिए गए</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>अपुष्ट</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>इंतज़ार में</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>निर्यात करें…</translation>
    </message>
    <message>
        <source>No line has failed.</source>
        <translation>कोई पंक्ति विफल नहीं हुई।</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln order(s) again that were refused or never sent, for %1?</source>
        <translation>
            <numerusform>%Ln ऑर्डर, जो अस्वीकार हुआ या भेजा ही नहीं गया, %1 में फिर भेजें?</numerusform>
            <numerusform>%Ln ऑर्डर, जो अस्वीकार हुए या भेजे ही नहीं गए, %1 में फिर भेजें?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln again</source>
        <translation>
            <numerusform>%Ln फिर भेजें</numerusform>
            <numerusform>%Ln फिर भेजें</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the results</source>
        <translation>नतीजे निर्यात करें</translation>
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
        <translation>विराम दें</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>New bulk order</source>
        <translation>नया थोक ऑर्डर</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>प्रगति</translation>
    </message>
    <message>
        <source>Lines done</source>
        <translation>पूरी हुई पंक्तियाँ</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>हाल</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>Waiting for the provider; it goes on by itself · safe to close</source>
        <translation>प्रदाता का इंतज़ार है; काम अपने-आप आगे बढ़ेगा · बंद करना सुरक्षित है</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>फिर शुरू करें</translation>
    </message>
    <message>
        <source>%1 · %2 · safe to close</source>
        <translation>%1 · %2 · बंद करना सुरक्षित है</translation>
    </message>
    <message numerus="yes">
        <source>Paused · %Ln line(s) wait · safe to close</source>
        <translation>
            <numerusform>विराम पर · %Ln पंक्ति इंतज़ार में है · बंद करना सुरक्षित है</numerusform>
            <numerusform>विराम पर · %Ln पंक्तियाँ इंतज़ार में हैं · बंद करना सुरक्षित है</numerusform>
        </translation>
    </message>
    <message>
        <source>It is paused: %1</source>
        <translation>यह विराम पर है: %1</translation>
    </message>
    <message>
        <source>It stopped by itself at line %1: %2</source>
        <translation>यह पंक्ति %1 पर अपने-आप रुक गया: %2</translation>
    </message>
    <message numerus="yes">
        <source>Stopped · %Ln line(s) were never sent</source>
        <translation>
            <numerusform>रोका गया · %Ln पंक्ति नहीं भेजी गई</numerusform>
            <numerusform>रोका गया · %Ln पंक्तियाँ नहीं भेजी गईं</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: every order was placed.</source>
        <translation>हो गया: हर ऑर्डर दे दिया गया।</translation>
    </message>
    <message>
        <source>Done. What is unconfirmed may have been placed: look into it in Orders before anything is sent again.</source>
        <translation>हो गया। जो अपुष्ट है, वह शायद दिया जा चुका है: कुछ भी फिर भेजने से पहले “ऑर्डर” में उसकी पड़ताल करें।</translation>
    </message>
    <message>
        <source>Done. The provider&apos;s words stand beside each line that was not placed.</source>
        <translation>हो गया। जो पंक्ति नहीं दी गई, उसके साथ प्रदाता के शब्द लिखे हैं।</translation>
    </message>
</context>
<context>
    <name>BulkSheet</name>
    <message>
        <source>Bulk order</source>
        <translation>थोक ऑर्डर</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>प्रश्न</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>संदेश</translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>%1 सहेजी गई।</translation>
    </message>
    <message>
        <source>Save a template</source>
        <translation>टेम्पलेट सहेजें</translation>
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
            <numerusform>हाँ, %Ln ऑर्डर दें</numerusform>
            <numerusform>हाँ, %Ln ऑर्डर दें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop for good? %Ln line(s) will not be placed; what was placed stays placed.</source>
        <translation>
            <numerusform>पूरी तरह रोक दें? %Ln पंक्ति का ऑर्डर नहीं दिया जाएगा; जो दिया जा चुका है, वह बना रहेगा।</numerusform>
            <numerusform>पूरी तरह रोक दें? %Ln पंक्तियों के ऑर्डर नहीं दिए जाएँगे; जो दिए जा चुके हैं, वे बने रहेंगे।</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop the list</source>
        <translation>सूची रोकें</translation>
    </message>
    <message>
        <source>The list could not be written down, so nothing of it was sent: %1</source>
        <translation>सूची दर्ज नहीं हो सकी, इसलिए उसमें से कुछ भी नहीं भेजा गया: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln पंक्ति</numerusform>
            <numerusform>%Ln पंक्तियाँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) left</source>
        <translation>
            <numerusform>%Ln पंक्ति बाकी</numerusform>
            <numerusform>%Ln पंक्तियाँ बाकी</numerusform>
        </translation>
    </message>
    <message>
        <source>New bulk order</source>
        <translation>नया थोक ऑर्डर</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln ऑर्डर</numerusform>
            <numerusform>%Ln ऑर्डर</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>पढ़ा जा रहा है…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>जाँच जारी है…</translation>
    </message>
    <message>
        <source>The lines are checked as soon as the catalog is there.</source>
        <translation>कैटलॉग आते ही पंक्तियाँ जाँची जाएँगी।</translation>
    </message>
    <message numerus="yes">
        <source>Quit Orderdeck? %Ln prepared line(s) that are not placed would be lost.</source>
        <translation>
            <numerusform>Orderdeck से बाहर निकलें? तैयार की गई %Ln पंक्ति, जिसका ऑर्डर नहीं दिया गया, खो जाएगी।</numerusform>
            <numerusform>Orderdeck से बाहर निकलें? तैयार की गई %Ln पंक्तियाँ, जिनके ऑर्डर नहीं दिए गए, खो जाएँगी।</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>बाहर निकलें</translation>
    </message>
    <message>
        <source>There is no list on the clipboard: copy lines or a file first.</source>
        <translation>क्लिपबोर्ड पर कोई सूची नहीं है: पहले पंक्तियाँ या कोई फ़ाइल कॉपी करें।</translation>
    </message>
    <message>
        <source>There are no lines in it.</source>
        <translation>इसमें कोई पंक्ति नहीं है।</translation>
    </message>
    <message>
        <source>A list is being written down. Give this one again in a moment.</source>
        <translation>एक सूची दर्ज की जा रही है। इसे थोड़ी देर में फिर दें।</translation>
    </message>
    <message>
        <source>Pasted list</source>
        <translation>चिपकाई गई सूची</translation>
    </message>
    <message>
        <source>Another list is being placed. This one can be placed when it has come to its end.</source>
        <translation>एक दूसरी सूची के ऑर्डर दिए जा रहे हैं। उसके पूरा होने पर इस सूची के ऑर्डर दिए जा सकेंगे।</translation>
    </message>
</context>
<context>
    <name>BulkTable</name>
    <message>
        <source>Lines</source>
        <translation>पंक्तियाँ</translation>
    </message>
    <message>
        <source>Edit the line…</source>
        <translation>पंक्ति संपादित करें…</translation>
    </message>
    <message>
        <source>Remove the chosen lines</source>
        <translation>चुनी हुई पंक्तियाँ हटाएँ</translation>
    </message>
</context>
<context>
    <name>BulkText</name>
    <message>
        <source>The number “%1,%2” is split by its comma, which stands between the columns too. Write it as %1%2, or in quotation marks.</source>
        <translation>संख्या “%1,%2” अपने अल्पविराम से बँट गई है, जो कॉलमों को भी अलग करता है। इसे %1%2 लिखें या उद्धरण चिह्नों में रखें।</translation>
    </message>
    <message>
        <source>The line has %1 columns, but only %2 are known. Where “%3” is part of a text, put the text in quotation marks; other columns need a header.</source>
        <translation>इस पंक्ति में %1 कॉलम हैं, पर केवल %2 का पता है। जहाँ “%3” पाठ का हिस्सा है, वहाँ पाठ को उद्धरण चिह्नों में रखें; दूसरे कॉलमों के लिए शीर्ष पंक्ति चाहिए।</translation>
    </message>
    <message>
        <source>service</source>
        <comment>the name of a column of service ids, as people write it</comment>
        <translation>सेवा</translation>
    </message>
    <message>
        <source>The first line names the columns, but none of them is called “service”.</source>
        <translation>पहली पंक्ति कॉलमों के नाम देती है, पर किसी का नाम “service” नहीं है।</translation>
    </message>
    <message>
        <source>The column “%1” is there twice.</source>
        <translation>कॉलम “%1” दो बार है।</translation>
    </message>
    <message>
        <source>The line has only one column. Write it as: service | link | quantity</source>
        <translation>इस पंक्ति में एक ही कॉलम है। इसे ऐसे लिखें: सेवा | लिंक | मात्रा</translation>
    </message>
    <message>
        <source>This is not a text file. A list is plain text or CSV.</source>
        <translation>यह टेक्स्ट फ़ाइल नहीं है। सूची सादा पाठ या CSV होती है।</translation>
    </message>
    <message>
        <source>This is a spreadsheet or an archive, not text. Save it as CSV and open that file.</source>
        <translation>यह स्प्रेडशीट या संपीड़ित फ़ाइल है, पाठ नहीं। इसे CSV के रूप में सहेजें और वह फ़ाइल खोलें।</translation>
    </message>
    <message>
        <source>The list is larger than %1 MB. Split it into several lists.</source>
        <translation>सूची %1 MB से बड़ी है। इसे कई सूचियों में बाँटें।</translation>
    </message>
    <message>
        <source>The list has more than %1 lines. Split it into several lists.</source>
        <translation>सूची में %1 से ज़्यादा पंक्तियाँ हैं। इसे कई सूचियों में बाँटें।</translation>
    </message>
    <message>
        <source>There is no order in this list.</source>
        <translation>इस सूची में कोई ऑर्डर नहीं है।</translation>
    </message>
    <message>
        <source>ID of a service of the type %1</source>
        <translation>%1 प्रकार की सेवा की ID</translation>
    </message>
    <message>
        <source>The line is too long to be an order.</source>
        <translation>यह पंक्ति ऑर्डर होने के लिए बहुत लंबी है।</translation>
    </message>
    <message>
        <source>The line holds NUL bytes or other signs that are no text. Type it again.</source>
        <translation>पंक्ति में NUL बाइट या दूसरे ऐसे चिह्न हैं जो पाठ नहीं हैं। इसे फिर से लिखें।</translation>
    </message>
    <message>
        <source>The line holds letters in another encoding than the rest of the list. Type it again.</source>
        <translation>पंक्ति के कुछ अक्षर बाकी सूची से अलग एन्कोडिंग में हैं। इसे फिर से लिखें।</translation>
    </message>
    <message>
        <source>A quotation mark is opened here and never closed.</source>
        <translation>यहाँ उद्धरण चिह्न खुलता है, पर बंद नहीं होता।</translation>
    </message>
</context>
<context>
    <name>BulkTotalsLabel</name>
    <message>
        <source>Charge</source>
        <translation>शुल्क</translation>
    </message>
    <message>
        <source>more than your balance of %1</source>
        <translation>आपके बैलेंस %1 से ज़्यादा</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>%1 में से</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a charge, and of which balance</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>BulkWords</name>
    <message>
        <source>a few seconds</source>
        <translation>कुछ सेकंड</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s)</source>
        <translation>
            <numerusform>लगभग %n सेकंड</numerusform>
            <numerusform>लगभग %n सेकंड</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>लगभग %n मिनट</numerusform>
            <numerusform>लगभग %n मिनट</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>लगभग %n घंटा</numerusform>
            <numerusform>लगभग %n घंटे</numerusform>
        </translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>कुछ सेकंड बाकी</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>लगभग %n सेकंड बाकी</numerusform>
            <numerusform>लगभग %n सेकंड बाकी</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>लगभग %n मिनट बाकी</numerusform>
            <numerusform>लगभग %n मिनट बाकी</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>लगभग %n घंटा बाकी</numerusform>
            <numerusform>लगभग %n घंटे बाकी</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a minute as the provider allows</source>
        <translation>प्रति मिनट %1, जितना प्रदाता करने देता है</translation>
    </message>
    <message>
        <source>too large to be calculated</source>
        <translation>हिसाब के लिए बहुत बड़ी रकम</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 और %2</translation>
    </message>
    <message>
        <source>Bulk order: %1 of %2 placed</source>
        <translation>थोक ऑर्डर: %2 में से %1 दिए गए</translation>
    </message>
</context>
<context>
    <name>CatalogBrowser</name>
    <message>
        <source>Filters</source>
        <translation>फ़िल्टर</translation>
    </message>
    <message>
        <source>The catalog could not be refreshed. %1</source>
        <translation>कैटलॉग ताज़ा नहीं हो सका। %1</translation>
    </message>
    <message>
        <source>The catalog of %1 could not be refreshed. %2</source>
        <translation>%1 का कैटलॉग ताज़ा नहीं हो सका। %2</translation>
    </message>
    <message>
        <source>The refresh was stopped. The catalog is as it was.</source>
        <translation>ताज़ा करना रोक दिया गया। कैटलॉग पहले जैसा ही है।</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>An account&apos;s name, then why it has no catalog</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No services are shown that could be exported.</source>
        <translation>ऐसी कोई सेवा नहीं दिख रही जिसे निर्यात किया जा सके।</translation>
    </message>
    <message>
        <source>The saved search “%1” is removed.</source>
        <translation>सहेजी गई खोज “%1” हटा दी गई।</translation>
    </message>
</context>
<context>
    <name>CatalogCells</name>
    <message>
        <source>Lowest rate of these for %1</source>
        <extracomment>%1 is a kind of services: &quot;Instagram · Followers&quot;.</extracomment>
        <translation>%1 के लिए इनमें सबसे कम दर</translation>
    </message>
    <message>
        <source>No limit given</source>
        <translation>कोई सीमा नहीं बताई गई</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>पसंदीदा</translation>
    </message>
    <message>
        <source>Not a favourite</source>
        <translation>पसंदीदा नहीं</translation>
    </message>
    <message>
        <source>Refill offered</source>
        <translation>रिफ़िल उपलब्ध</translation>
    </message>
    <message>
        <source>No refill</source>
        <translation>रिफ़िल नहीं</translation>
    </message>
    <message>
        <source>Cancel offered</source>
        <translation>रद्द करना उपलब्ध</translation>
    </message>
    <message>
        <source>No cancel</source>
        <translation>रद्द करना नहीं</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>सबसे कम</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>सेवा</translation>
    </message>
    <message>
        <source>Rate per 1000</source>
        <translation>प्रति 1000 दर</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>न्यून॰</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>अधि॰</translation>
    </message>
    <message>
        <source>Refill</source>
        <translation>रिफ़िल</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करना</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>श्रेणी</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>बदलाव</translation>
    </message>
    <message>
        <source>My price</source>
        <translation>मेरी कीमत</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>खाता</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>किस्म</translation>
    </message>
    <message>
        <source>Finishes in</source>
        <translation>पूरा होने में</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>डिलीवर</translation>
    </message>
    <message>
        <source>Finishes in, minutes</source>
        <translation>पूरा होने में, मिनट</translation>
    </message>
    <message>
        <source>Delivered, %</source>
        <translation>डिलीवर, %</translation>
    </message>
</context>
<context>
    <name>CatalogChangeText</name>
    <message>
        <source>New</source>
        <translation>नई</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>हट गई</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>लौट आई</translation>
    </message>
    <message>
        <source>Dearer</source>
        <translation>महँगी</translation>
    </message>
    <message>
        <source>+%1%</source>
        <translation>+%1%</translation>
    </message>
    <message>
        <source>Cheaper</source>
        <translation>सस्ती</translation>
    </message>
    <message>
        <source>−%1%</source>
        <translation>−%1%</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>सीमाएँ</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>नाम बदला</translation>
    </message>
    <message>
        <source>Refill added</source>
        <translation>रिफ़िल जुड़ी</translation>
    </message>
    <message>
        <source>Refill ended</source>
        <translation>रिफ़िल हटी</translation>
    </message>
    <message>
        <source>Cancel added</source>
        <translation>रद्द करना जुड़ा</translation>
    </message>
    <message>
        <source>Cancel ended</source>
        <translation>रद्द करना हटा</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>अभी-अभी</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 मि॰ पहले</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 घं॰ पहले</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <translation>%1 दिन पहले</translation>
    </message>
    <message>
        <source>The rate rose from %1 to %2, %3.</source>
        <translation>दर %1 से बढ़कर %2 हुई, %3।</translation>
    </message>
    <message>
        <source>The rate fell from %1 to %2, %3.</source>
        <translation>दर %1 से घटकर %2 हुई, %3।</translation>
    </message>
    <message>
        <source>The rate rose by %1%, from %2 to %3, %4.</source>
        <translation>दर %1% बढ़ी, %2 से %3, %4।</translation>
    </message>
    <message>
        <source>The rate fell by %1%, from %2 to %3, %4.</source>
        <translation>दर %1% घटी, %2 से %3, %4।</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>New in the catalog, %1.</source>
        <translation>कैटलॉग में नई, %1।</translation>
    </message>
    <message>
        <source>Gone from the catalog, %1.</source>
        <translation>कैटलॉग से हट गई, %1।</translation>
    </message>
    <message>
        <source>Back in the catalog, %1.</source>
        <translation>कैटलॉग में लौट आई, %1।</translation>
    </message>
    <message>
        <source>The limits went from %1 to %2, %3.</source>
        <translation>सीमाएँ %1 से %2 हुईं, %3।</translation>
    </message>
    <message>
        <source>The name was “%1” and became “%2”, %3.</source>
        <translation>नाम “%1” से “%2” हुआ, %3।</translation>
    </message>
    <message>
        <source>Refill has been offered since %1.</source>
        <translation>रिफ़िल %1 से उपलब्ध है।</translation>
    </message>
    <message>
        <source>Refill is no longer offered; it ended %1.</source>
        <translation>रिफ़िल अब उपलब्ध नहीं है; यह %1 बंद हुई।</translation>
    </message>
    <message>
        <source>Cancel has been offered since %1.</source>
        <translation>रद्द करना %1 से उपलब्ध है।</translation>
    </message>
    <message>
        <source>Cancel is no longer offered; it ended %1.</source>
        <translation>रद्द करना अब उपलब्ध नहीं है; यह %1 बंद हुआ।</translation>
    </message>
    <message>
        <source>The type was “%1” and became “%2”, %3.</source>
        <translation>प्रकार “%1” से “%2” हुआ, %3।</translation>
    </message>
</context>
<context>
    <name>CatalogChoice</name>
    <message>
        <source>CATALOG OF</source>
        <extracomment>In front of a choice: the current account, or all accounts</extracomment>
        <translation>किसका कैटलॉग</translation>
    </message>
    <message>
        <source>Catalog of</source>
        <translation>किसका कैटलॉग</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>सभी खाते</translation>
    </message>
    <message>
        <source>The current account or all accounts</source>
        <translation>चालू खाता या सभी खाते</translation>
    </message>
</context>
<context>
    <name>CatalogFacetsModel</name>
    <message>
        <source>Refill</source>
        <translation>रिफ़िल</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करना</translation>
    </message>
    <message>
        <source>Drip-feed</source>
        <translation>किस्तों में</translation>
    </message>
    <message>
        <source>Dearer</source>
        <translation>महँगी</translation>
    </message>
    <message>
        <source>Cheaper</source>
        <translation>सस्ती</translation>
    </message>
    <message>
        <source>New</source>
        <translation>नई</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>हट गई</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>लौट आई</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>सीमाएँ</translation>
    </message>
    <message>
        <source>Changed limits</source>
        <translation>सीमाएँ बदलीं</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Changed name</source>
        <translation>नाम बदला</translation>
    </message>
    <message>
        <source>Changed refill</source>
        <translation>रिफ़िल बदली</translation>
    </message>
    <message>
        <source>Changed cancel</source>
        <translation>रद्द करना बदला</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Changed type</source>
        <translation>प्रकार बदला</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>सुविधाएँ</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>खाते</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>श्रेणियाँ</translation>
    </message>
    <message>
        <source>Changed in 7 days</source>
        <translation>7 दिन में बदलाव</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>सहेजी गई खोजें</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>सभी श्रेणियाँ</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>पसंदीदा</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>यह खोज सहेजें…</translation>
    </message>
    <message>
        <source>An account that is not shown</source>
        <translation>एक खाता जो नहीं दिख रहा</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n service(s)</source>
        <extracomment>A facet and how many services it has, for screen readers.</extracomment>
        <translation>
            <numerusform>%1, %n सेवा</numerusform>
            <numerusform>%1, %n सेवाएँ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CatalogKind</name>
    <message>
        <source>Website</source>
        <translation>वेबसाइट</translation>
    </message>
    <message>
        <source>%1 (package)</source>
        <extracomment>%1 is a kind of services (&quot;Instagram · Followers&quot;) that are sold as packages.</extracomment>
        <translation>%1 (पैकेज)</translation>
    </message>
    <message>
        <source>%1 (subscription)</source>
        <extracomment>%1 is a kind of services (&quot;Instagram · Likes&quot;) that are delivered to coming posts.</extracomment>
        <translation>%1 (सब्सक्रिप्शन)</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>फ़ॉलोअर</translation>
    </message>
    <message>
        <source>Subscribers</source>
        <translation>सब्सक्राइबर</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>सदस्य</translation>
    </message>
    <message>
        <source>Premium members</source>
        <translation>प्रीमियम सदस्य</translation>
    </message>
    <message>
        <source>Friends</source>
        <translation>दोस्त</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>कनेक्शन</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>लाइक</translation>
    </message>
    <message>
        <source>Page likes</source>
        <translation>पेज लाइक</translation>
    </message>
    <message>
        <source>Comment likes</source>
        <translation>कमेंट लाइक</translation>
    </message>
    <message>
        <source>Live likes</source>
        <translation>लाइव लाइक</translation>
    </message>
    <message>
        <source>Dislikes</source>
        <translation>डिसलाइक</translation>
    </message>
    <message>
        <source>Upvotes</source>
        <translation>अपवोट</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>प्रतिक्रियाएँ</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>व्यू</translation>
    </message>
    <message>
        <source>Story views</source>
        <translation>स्टोरी व्यू</translation>
    </message>
    <message>
        <source>Reel views</source>
        <translation>रील व्यू</translation>
    </message>
    <message>
        <source>Shorts views</source>
        <translation>Shorts व्यू</translation>
    </message>
    <message>
        <source>Live views</source>
        <translation>लाइव व्यू</translation>
    </message>
    <message>
        <source>Impressions</source>
        <translation>इंप्रेशन</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>पहुँच</translation>
    </message>
    <message>
        <source>Profile visits</source>
        <translation>प्रोफ़ाइल विज़िट</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>विज़िट</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>क्लिक</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>कमेंट</translation>
    </message>
    <message>
        <source>Custom comments</source>
        <translation>मनचाहे कमेंट</translation>
    </message>
    <message>
        <source>Comment replies</source>
        <translation>कमेंट के जवाब</translation>
    </message>
    <message>
        <source>Live comments</source>
        <translation>लाइव कमेंट</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>समीक्षाएँ</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>रेटिंग</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>मेंशन</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>शेयर</translation>
    </message>
    <message>
        <source>Live shares</source>
        <translation>लाइव शेयर</translation>
    </message>
    <message>
        <source>Reposts</source>
        <translation>रीपोस्ट</translation>
    </message>
    <message>
        <source>Saves</source>
        <translation>सेव</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>प्ले</translation>
    </message>
    <message>
        <source>Monthly listeners</source>
        <translation>मासिक श्रोता</translation>
    </message>
    <message>
        <source>Watch hours</source>
        <translation>देखने के घंटे</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>वोट</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>डाउनलोड</translation>
    </message>
    <message>
        <source>Bot starts</source>
        <translation>बॉट स्टार्ट</translation>
    </message>
    <message>
        <source>Boosts</source>
        <translation>बूस्ट</translation>
    </message>
    <message>
        <source>Premium</source>
        <translation>प्रीमियम</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>स्टार</translation>
    </message>
</context>
<context>
    <name>CatalogLanguage</name>
    <message>
        <source>Rate per 1000, as in rate&lt;0.5 or rate:0.1..0.5</source>
        <translation>प्रति 1000 दर, जैसे rate&lt;0.5 या rate:0.1..0.5</translation>
    </message>
    <message>
        <source>Category, as in cat:&quot;tiktok views&quot;</source>
        <translation>श्रेणी, जैसे cat:&quot;tiktok views&quot;</translation>
    </message>
    <message>
        <source>Smallest quantity, as in min&lt;=100</source>
        <translation>सबसे कम मात्रा, जैसे min&lt;=100</translation>
    </message>
    <message>
        <source>Largest quantity, as in max&gt;=10k</source>
        <translation>सबसे ज़्यादा मात्रा, जैसे max&gt;=10k</translation>
    </message>
    <message>
        <source>Refill offered: yes or no</source>
        <translation>रिफ़िल उपलब्ध: yes (हाँ) या no (नहीं)</translation>
    </message>
    <message>
        <source>Cancel offered: yes or no</source>
        <translation>रद्द करना उपलब्ध: yes (हाँ) या no (नहीं)</translation>
    </message>
    <message>
        <source>Drip-feed offered: yes or no</source>
        <translation>किस्तों में डिलीवरी उपलब्ध: yes (हाँ) या no (नहीं)</translation>
    </message>
    <message>
        <source>Account, as in account:&quot;my panel&quot;</source>
        <translation>खाता, जैसे account:&quot;my panel&quot;</translation>
    </message>
    <message>
        <source>Type of the service, as in type:poll</source>
        <translation>सेवा का प्रकार, जैसे type:poll</translation>
    </message>
    <message>
        <source>Favourites only</source>
        <translation>केवल पसंदीदा</translation>
    </message>
    <message>
        <source>New since then, as in new:7d (h, d or w)</source>
        <translation>तब से नई, जैसे new:7d (h, d या w)</translation>
    </message>
    <message>
        <source>Changed lately, as in changed:price</source>
        <translation>हाल में बदली, जैसे changed:price</translation>
    </message>
    <message>
        <source>Services that are no longer offered</source>
        <translation>सेवाएँ जो अब उपलब्ध नहीं हैं</translation>
    </message>
    <message>
        <source>Usual time of my orders, as in finishes&lt;3h or finishes&lt;45m</source>
        <translation>मेरे ऑर्डरों का आम समय, जैसे finishes&lt;3h या finishes&lt;45m</translation>
    </message>
    <message>
        <source>Share of my units delivered, as in delivered&gt;95%</source>
        <translation>मेरी इकाइयों में से कितनी डिलीवर हुईं, जैसे delivered&gt;95%</translation>
    </message>
    <message>
        <source>ID of the service, as in id:102</source>
        <translation>सेवा की ID, जैसे id:102</translation>
    </message>
    <message>
        <source>One side or the other</source>
        <translation>एक ओर या दूसरी ओर</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>उपलब्ध</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>उपलब्ध नहीं</translation>
    </message>
    <message>
        <source>In the last 24 hours</source>
        <translation>पिछले 24 घंटों में</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>पिछले 7 दिनों में</translation>
    </message>
    <message>
        <source>In the last 4 weeks</source>
        <translation>पिछले 4 हफ़्तों में</translation>
    </message>
    <message>
        <source>Dearer or cheaper</source>
        <translation>महँगी या सस्ती</translation>
    </message>
    <message>
        <source>Dearer</source>
        <translation>महँगी</translation>
    </message>
    <message>
        <source>Cheaper</source>
        <translation>सस्ती</translation>
    </message>
    <message>
        <source>Other smallest or largest quantity</source>
        <translation>सबसे कम या सबसे ज़्यादा मात्रा बदली</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>नाम बदला</translation>
    </message>
    <message>
        <source>Refill begun or ended</source>
        <translation>रिफ़िल जुड़ी या हटी</translation>
    </message>
    <message>
        <source>Cancel begun or ended</source>
        <translation>रद्द करना जुड़ा या हटा</translation>
    </message>
    <message>
        <source>Another type</source>
        <translation>प्रकार बदला</translation>
    </message>
    <message>
        <source>Whatever changed</source>
        <translation>कोई भी बदलाव</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>श्रेणी</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>खाता</translation>
    </message>
    <message>
        <source>No bracket was opened before this one.</source>
        <translation>इससे पहले कोई कोष्ठक नहीं खोला गया।</translation>
    </message>
    <message>
        <source>Something must stand on both sides of OR.</source>
        <translation>OR के दोनों ओर कुछ होना चाहिए।</translation>
    </message>
    <message>
        <source>There are too many brackets within brackets.</source>
        <translation>कोष्ठकों के भीतर बहुत ज़्यादा कोष्ठक हैं।</translation>
    </message>
    <message>
        <source>The bracket is not closed.</source>
        <translation>कोष्ठक बंद नहीं किया गया।</translation>
    </message>
    <message>
        <source>Nothing stands between the brackets.</source>
        <translation>कोष्ठकों के बीच कुछ नहीं है।</translation>
    </message>
    <message>
        <source>The quotation mark is not closed.</source>
        <translation>उद्धरण चिह्न बंद नहीं किया गया।</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write it like 45m, 3h or 2d.</source>
        <translation>“%1” समय नहीं है। इसे 45m, 3h या 2d की तरह लिखें।</translation>
    </message>
    <message>
        <source>“%1” is not a share. Write it like 95% or 95.</source>
        <translation>“%1” हिस्सा नहीं है। इसे 95% या 95 की तरह लिखें।</translation>
    </message>
    <message>
        <source>The range “%1” ends before it begins.</source>
        <translation>सीमा “%1” शुरू होने से पहले ही खत्म हो जाती है।</translation>
    </message>
    <message>
        <source>“%1” is not a rate. Write it like 0.5, 1,000 or 0.1..0.5.</source>
        <translation>“%1” दर नहीं है। इसे 0.5, 1,000 या 0.1..0.5 की तरह लिखें।</translation>
    </message>
    <message>
        <source>“%1” is not a whole number. Write it like 500, 10,000, 10k or 100..10k.</source>
        <translation>“%1” पूर्ण संख्या नहीं है। इसे 500, 10,000, 10k या 100..10k की तरह लिखें।</translation>
    </message>
    <message>
        <source>“yes” or “no” belongs here, not “%1”.</source>
        <translation>यहाँ “yes” या “no” आना चाहिए, “%1” नहीं।</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write hours, days or weeks: 24h, 7d or 2w.</source>
        <translation>“%1” समय नहीं है। घंटे, दिन या हफ़्ते लिखें: 24h, 7d या 2w।</translation>
    </message>
    <message>
        <source>“%1” is not one of: %2.</source>
        <translation>“%1” इनमें से कोई नहीं है: %2।</translation>
    </message>
    <message>
        <source>A number is missing here.</source>
        <translation>यहाँ कोई संख्या नहीं दी गई है।</translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <translation>यहाँ कोई मान नहीं दिया गया है।</translation>
    </message>
    <message>
        <source>This takes a colon: only numbers are compared.</source>
        <translation>यहाँ कोलन चाहिए: केवल संख्याओं की तुलना होती है।</translation>
    </message>
</context>
<context>
    <name>CatalogNotice</name>
    <message numerus="yes">
        <source>%1: only %2 of %3 services came, and %Ln entries of the reply could not be read. The old catalog stays until you choose.</source>
        <translation>
            <numerusform>%1: %3 में से केवल %2 सेवाएँ आईं, और जवाब की %Ln प्रविष्टि पढ़ी नहीं जा सकी। आपके चुनने तक पुराना कैटलॉग बना रहेगा।</numerusform>
            <numerusform>%1: %3 में से केवल %2 सेवाएँ आईं, और जवाब की %Ln प्रविष्टियाँ पढ़ी नहीं जा सकीं। आपके चुनने तक पुराना कैटलॉग बना रहेगा।</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: only %2 of %3 services came. The old catalog stays until you choose.</source>
        <translation>%1: %3 में से केवल %2 सेवाएँ आईं। आपके चुनने तक पुराना कैटलॉग बना रहेगा।</translation>
    </message>
    <message numerus="yes">
        <source>Only %1 of %2 services came, and %Ln entries of the reply could not be read. The old catalog stays until you choose.</source>
        <translation>
            <numerusform>%2 में से केवल %1 सेवाएँ आईं, और जवाब की %Ln प्रविष्टि पढ़ी नहीं जा सकी। आपके चुनने तक पुराना कैटलॉग बना रहेगा।</numerusform>
            <numerusform>%2 में से केवल %1 सेवाएँ आईं, और जवाब की %Ln प्रविष्टियाँ पढ़ी नहीं जा सकीं। आपके चुनने तक पुराना कैटलॉग बना रहेगा।</numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1 of %2 services came. The old catalog stays until you choose.</source>
        <translation>%2 में से केवल %1 सेवाएँ आईं। आपके चुनने तक पुराना कैटलॉग बना रहेगा।</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>कैटलॉग</translation>
    </message>
    <message>
        <source>Keep the old catalog</source>
        <translation>पुराना कैटलॉग रखें</translation>
    </message>
    <message>
        <source>Take the new one</source>
        <translation>नया लें</translation>
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
            <numerusform>आपकी %n सेवा बदली: %1 और अन्य।</numerusform>
            <numerusform>आपकी %n सेवाएँ बदलीं: %1 और अन्य।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your services changed: %1.</source>
        <translation>
            <numerusform>आपकी %n सेवा बदली: %1।</numerusform>
            <numerusform>आपकी %n सेवाएँ बदलीं: %1।</numerusform>
        </translation>
    </message>
    <message>
        <source>dearer (%1)</source>
        <translation>महँगी (%1)</translation>
    </message>
    <message>
        <source>cheaper (%1)</source>
        <translation>सस्ती (%1)</translation>
    </message>
    <message>
        <source>Favourite %1 changed: %2.</source>
        <translation>पसंदीदा सेवा %1 बदली: %2।</translation>
    </message>
    <message>
        <source>Service %1, which you have orders of, changed: %2.</source>
        <translation>आपके ऑर्डरों वाली सेवा %1 बदली: %2।</translation>
    </message>
    <message>
        <source>Favourite %1 is new in the catalog.</source>
        <translation>पसंदीदा सेवा %1 कैटलॉग में नई है।</translation>
    </message>
    <message>
        <source>Favourite %1 is no longer in the catalog.</source>
        <translation>पसंदीदा सेवा %1 अब कैटलॉग में नहीं है।</translation>
    </message>
    <message>
        <source>Favourite %1 is in the catalog again.</source>
        <translation>पसंदीदा सेवा %1 फिर से कैटलॉग में है।</translation>
    </message>
    <message>
        <source>Favourite %1 is dearer: %2.</source>
        <translation>पसंदीदा सेवा %1 महँगी हुई: %2।</translation>
    </message>
    <message>
        <source>Favourite %1 is cheaper: %2.</source>
        <translation>पसंदीदा सेवा %1 सस्ती हुई: %2।</translation>
    </message>
    <message>
        <source>Favourite %1 has other limits: %2 → %3.</source>
        <translation>पसंदीदा सेवा %1 की सीमाएँ बदलीं: %2 → %3।</translation>
    </message>
    <message>
        <source>Favourite %1 is now called “%2”.</source>
        <translation>पसंदीदा सेवा %1 का नाम अब “%2” है।</translation>
    </message>
    <message>
        <source>Favourite %1 now offers refills.</source>
        <translation>पसंदीदा सेवा %1 में अब रिफ़िल उपलब्ध है।</translation>
    </message>
    <message>
        <source>Favourite %1 offers no refills any more.</source>
        <translation>पसंदीदा सेवा %1 में अब रिफ़िल उपलब्ध नहीं है।</translation>
    </message>
    <message>
        <source>Orders of favourite %1 can now be cancelled.</source>
        <translation>पसंदीदा सेवा %1 के ऑर्डर अब रद्द किए जा सकते हैं।</translation>
    </message>
    <message>
        <source>Orders of favourite %1 cannot be cancelled any more.</source>
        <translation>पसंदीदा सेवा %1 के ऑर्डर अब रद्द नहीं किए जा सकते।</translation>
    </message>
    <message>
        <source>Favourite %1 is of another type: %2 → %3.</source>
        <translation>पसंदीदा सेवा %1 का प्रकार बदला: %2 → %3।</translation>
    </message>
    <message>
        <source>Service %1, which you have orders of, is new in the catalog.</source>
        <translation>आपके ऑर्डरों वाली सेवा %1 कैटलॉग में नई है।</translation>
    </message>
    <message>
        <source>Service %1, which you have orders of, is no longer in the catalog.</source>
        <translation>आपके ऑर्डरों वाली सेवा %1 अब कैटलॉग में नहीं है।</translation>
    </message>
    <message>
        <source>Service %1, which you have orders of, is in the catalog again.</source>
        <translation>आपके ऑर्डरों वाली सेवा %1 फिर से कैटलॉग में है।</translation>
    </message>
    <message>
        <source>Service %1, which you have orders of, is dearer: %2.</source>
        <translation>आपके ऑर्डरों वाली सेवा %1 महँगी हुई: %2।</translation>
    </message>
    <message>
        <source>Service %1, which you have orders of, is cheaper: %2.</source>
        <translation>आपके ऑर्डरों वाली सेवा %1 सस्ती हुई: %2।</translation>
    </message>
    <message>
        <source>Service %1, which you have orders of, has other limits: %2 → %3.</source>
        <translation>आपके ऑर्डरों वाली सेवा %1 की सीमाएँ बदलीं: %2 → %3।</translation>
    </message>
    <message>
        <source>Service %1, which you have orders of, is now called “%2”.</source>
        <translation>आपके ऑर्डरों वाली सेवा %1 का नाम अब “%2” है।</translation>
    </message>
    <message>
        <source>Service %1, which you have orders of, now offers refills.</source>
        <translation>आपके ऑर्डरों वाली सेवा %1 में अब रिफ़िल उपलब्ध है।</translation>
    </message>
    <message>
        <source>Service %1, which you have orders of, offers no refills any more.</source>
        <translation>आपके ऑर्डरों वाली सेवा %1 में अब रिफ़िल उपलब्ध नहीं है।</translation>
    </message>
    <message>
        <source>Orders of service %1, of which you have some, can now be cancelled.</source>
        <translation>सेवा %1 के ऑर्डर, जिनमें आपके भी हैं, अब रद्द किए जा सकते हैं।</translation>
    </message>
    <message>
        <source>Orders of service %1, of which you have some, cannot be cancelled any more.</source>
        <translation>सेवा %1 के ऑर्डर, जिनमें आपके भी हैं, अब रद्द नहीं किए जा सकते।</translation>
    </message>
    <message>
        <source>Service %1, which you have orders of, is of another type: %2 → %3.</source>
        <translation>आपके ऑर्डरों वाली सेवा %1 का प्रकार बदला: %2 → %3।</translation>
    </message>
    <message>
        <source>%1 → %2 per 1,000</source>
        <translation>%1 → %2 प्रति 1,000</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>The least and the most that can be ordered: &quot;100 to 10,000&quot;</extracomment>
        <translation>%1 से %2</translation>
    </message>
    <message>
        <source>new</source>
        <translation>नई</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>हट गई</translation>
    </message>
    <message>
        <source>back</source>
        <translation>लौट आई</translation>
    </message>
    <message>
        <source>dearer</source>
        <translation>महँगी</translation>
    </message>
    <message>
        <source>cheaper</source>
        <translation>सस्ती</translation>
    </message>
    <message>
        <source>other limits</source>
        <translation>सीमाएँ बदलीं</translation>
    </message>
    <message>
        <source>other name</source>
        <translation>नाम बदला</translation>
    </message>
    <message>
        <source>refill changed</source>
        <translation>रिफ़िल बदली</translation>
    </message>
    <message>
        <source>cancelling changed</source>
        <translation>रद्द करना बदला</translation>
    </message>
    <message>
        <source>other type</source>
        <translation>प्रकार बदला</translation>
    </message>
</context>
<context>
    <name>CategorySpending</name>
    <message>
        <source>Not in the catalog</source>
        <translation>कैटलॉग में नहीं</translation>
    </message>
</context>
<context>
    <name>CertificatesSection</name>
    <message>
        <source>Certificates</source>
        <translation>प्रमाणपत्र</translation>
    </message>
    <message>
        <source>Authorities (CA) that are trusted besides the system&apos;s, where a provider or a network has one of its own. Who cannot prove who they are is never talked to.</source>
        <translation>ऐसे प्रमाणन प्राधिकरण (CA), जिन पर सिस्टम के प्राधिकरणों के अलावा भरोसा किया जाता है, जहाँ किसी प्रदाता या नेटवर्क का अपना प्राधिकरण हो। जो अपनी पहचान साबित न कर सके, उससे कभी संपर्क नहीं किया जाता।</translation>
    </message>
    <message>
        <source>Trust the next one for</source>
        <translation>अगले पर भरोसा किसके लिए</translation>
    </message>
    <message>
        <source>Add a certificate…</source>
        <translation>प्रमाणपत्र जोड़ें…</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>सभी खाते</translation>
    </message>
    <message>
        <source>Only those of the system are trusted.</source>
        <translation>केवल सिस्टम के प्राधिकरणों पर भरोसा है।</translation>
    </message>
    <message>
        <source>for all accounts</source>
        <translation>सभी खातों के लिए</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>%1 के लिए</translation>
    </message>
    <message>
        <source>Issued by %1 · %2</source>
        <extracomment>%1 who issued a certificate, %2 &quot;for all accounts&quot; or &quot;for (an account)&quot;</extracomment>
        <translation>जारीकर्ता: %1 · %2</translation>
    </message>
    <message>
        <source>Expired on %1: it is trusted no more</source>
        <translation>%1 को वैधता समाप्त: इस पर अब भरोसा नहीं है</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>%1 तक मान्य</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <extracomment>%1 the SHA-256 fingerprint of a certificate</extracomment>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Remove the certificate %1</source>
        <translation>प्रमाणपत्र %1 हटाएँ</translation>
    </message>
    <message>
        <source>“%1” is trusted no more.</source>
        <translation>“%1” पर अब भरोसा नहीं है।</translation>
    </message>
    <message>
        <source>Add a certificate</source>
        <translation>प्रमाणपत्र जोड़ें</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der)</source>
        <translation>प्रमाणपत्र (*.pem *.crt *.cer *.der)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 पढ़ी नहीं जा सकती: %2</translation>
    </message>
    <message>
        <source>Trusted from now on: %1</source>
        <translation>अब से इन पर भरोसा है: %1</translation>
    </message>
</context>
<context>
    <name>CheckingSection</name>
    <message>
        <source>Checking</source>
        <translation>जाँच</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> से॰</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, behind a number</comment>
        <translation> मि॰</translation>
    </message>
    <message>
        <source>Check orders every</source>
        <translation>ऑर्डर जाँचने का अंतराल</translation>
    </message>
    <message>
        <source>Young orders are checked this often; older ones less and less, until the provider calls them finished.</source>
        <translation>नए ऑर्डर इसी अंतराल पर जाँचे जाते हैं; पुराने धीरे-धीरे कम, जब तक प्रदाता उन्हें समाप्त न बताए।</translation>
    </message>
    <message>
        <source>Check the balance every</source>
        <translation>बैलेंस जाँचने का अंतराल</translation>
    </message>
    <message>
        <source>It is also checked after each order.</source>
        <translation>यह हर ऑर्डर के बाद भी जाँचा जाता है।</translation>
    </message>
</context>
<context>
    <name>ChildOrdersModel</name>
    <message>
        <source>Not in Orders</source>
        <translation>“ऑर्डर” में नहीं</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>%1 remain</source>
        <translation>%1 बाकी</translation>
    </message>
    <message>
        <source>Order ID</source>
        <translation>ऑर्डर ID</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>डिलीवर</translation>
    </message>
    <message>
        <source>First told</source>
        <translation>पहली बार बताया</translation>
    </message>
</context>
<context>
    <name>ChildOrdersView</name>
    <message>
        <source>Add to Orders</source>
        <translation>“ऑर्डर” में जोड़ें</translation>
    </message>
    <message>
        <source>Orders made, in words</source>
        <translation>बने ऑर्डर, शब्दों में</translation>
    </message>
    <message>
        <source>Orders made</source>
        <translation>बने ऑर्डर</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) made.</source>
        <translation>
            <numerusform>%Ln ऑर्डर बना।</numerusform>
            <numerusform>%Ln ऑर्डर बने।</numerusform>
        </translation>
    </message>
    <message>
        <source>Runs, as the provider tells: %1.</source>
        <translation>दौर, प्रदाता के अनुसार: %1।</translation>
    </message>
    <message>
        <source>Posts, as the provider tells: %1.</source>
        <translation>पोस्ट, प्रदाता के अनुसार: %1।</translation>
    </message>
    <message>
        <source>Until %1.</source>
        <translation>%1 तक।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them not in Orders.</source>
        <translation>
            <numerusform>उनमें से %Ln “ऑर्डर” में नहीं है।</numerusform>
            <numerusform>उनमें से %Ln “ऑर्डर” में नहीं हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>The account was removed.</source>
        <translation>खाता हटा दिया गया।</translation>
    </message>
    <message>
        <source>Orders are being added already.</source>
        <translation>ऑर्डर पहले से जोड़े जा रहे हैं।</translation>
    </message>
</context>
<context>
    <name>ColumnsMenu</name>
    <message>
        <source>Columns</source>
        <translation>कॉलम</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>कॉलम रीसेट करें</translation>
    </message>
    <message>
        <source>Ctrl ↑↓ moves a column</source>
        <translation>Ctrl ↑↓ से कॉलम खिसकता है</translation>
    </message>
    <message>
        <source>Comfortable rows</source>
        <translation>खुली पंक्तियाँ</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>सघन पंक्तियाँ</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Search everything</source>
        <translation>सब कुछ खोजें</translation>
    </message>
    <message>
        <source>Search services, orders, commands</source>
        <translation>सेवाएँ, ऑर्डर, कमांड खोजें</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>कमांड पैलेट</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>नतीजे</translation>
    </message>
    <message>
        <source>↑↓ choose · Enter opens · Esc closes</source>
        <translation>↑↓ चुनें · Enter खोलें · Esc बंद करें</translation>
    </message>
    <message>
        <source>Looking through the orders…</source>
        <translation>ऑर्डर देखे जा रहे हैं…</translation>
    </message>
    <message>
        <source>Nothing is called like that.</source>
        <translation>इस नाम का कुछ नहीं है।</translation>
    </message>
</context>
<context>
    <name>ConnectForm</name>
    <message>
        <source>API address</source>
        <translation>API पता</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API कुंजी</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>खाते का नाम</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>कनेक्ट करें</translation>
    </message>
    <message>
        <source>Use the practice provider</source>
        <translation>अभ्यास प्रदाता आज़माएँ</translation>
    </message>
    <message>
        <source>The practice provider could not be started.</source>
        <translation>अभ्यास प्रदाता शुरू नहीं हो सका।</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>खाता कनेक्ट करें</translation>
    </message>
    <message>
        <source>Asking the provider for your balance…</source>
        <translation>प्रदाता से आपका बैलेंस पूछा जा रहा है…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>A provider inside this program: no key, no money, the whole API.</source>
        <translation>इसी प्रोग्राम के भीतर एक प्रदाता: न कुंजी, न पैसे, पर पूरा API।</translation>
    </message>
    <message>
        <source>or</source>
        <translation>या</translation>
    </message>
    <message>
        <source>Enter the API key; your provider shows it on its API page.</source>
        <translation>API कुंजी लिखें; आपका प्रदाता इसे अपने API पेज पर दिखाता है।</translation>
    </message>
</context>
<context>
    <name>ConnectionLabel</name>
    <message>
        <source>Connection</source>
        <translation>कनेक्शन</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>कनेक्ट हो रहा है…</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>ऑनलाइन</translation>
    </message>
    <message numerus="yes">
        <source>Offline, again in %n s</source>
        <translation>
            <numerusform>ऑफ़लाइन, %n से॰ में फिर</numerusform>
            <numerusform>ऑफ़लाइन, %n से॰ में फिर</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>ऑफ़लाइन</translation>
    </message>
    <message numerus="yes">
        <source>Waiting %n s</source>
        <translation>
            <numerusform>%n से॰ का इंतज़ार</numerusform>
            <numerusform>%n से॰ का इंतज़ार</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>कीचेन का इंतज़ार है…</translation>
    </message>
    <message>
        <source>No API key</source>
        <translation>API कुंजी नहीं</translation>
    </message>
</context>
<context>
    <name>ConnectionWatch</name>
    <message numerus="yes">
        <source>%1 It is asked again in %n s.</source>
        <translation>
            <numerusform>%1 %n से॰ में फिर पूछा जाएगा।</numerusform>
            <numerusform>%1 %n से॰ में फिर पूछा जाएगा।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The provider asks us to wait %n s.</source>
        <translation>
            <numerusform>प्रदाता %n से॰ रुकने को कहता है।</numerusform>
            <numerusform>प्रदाता %n से॰ रुकने को कहता है।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The provider asks us to wait a little; it is asked again in %n s.</source>
        <translation>
            <numerusform>प्रदाता थोड़ा रुकने को कहता है; %n से॰ में फिर पूछा जाएगा।</numerusform>
            <numerusform>प्रदाता थोड़ा रुकने को कहता है; %n से॰ में फिर पूछा जाएगा।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrashNotice</name>
    <message>
        <source>How Orderdeck ended</source>
        <translation>Orderdeck कैसे बंद हुआ</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>रिपोर्ट सहेजें…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Orderdeck did not end in an orderly way last time.</source>
        <translation>पिछली बार Orderdeck ठीक से बंद नहीं हुआ।</translation>
    </message>
    <message>
        <source>Orderdeck did not end in an orderly way some time ago.</source>
        <translation>कुछ समय पहले Orderdeck ठीक से बंद नहीं हुआ।</translation>
    </message>
    <message>
        <source>Every order is where it was.</source>
        <translation>हर ऑर्डर अपनी जगह पर है।</translation>
    </message>
    <message numerus="yes">
        <source>Every order is where it was: %n order(s) were being sent and are under Unconfirmed.</source>
        <translation>
            <numerusform>हर ऑर्डर अपनी जगह पर है: %n ऑर्डर भेजा जा रहा था और अपुष्ट में है।</numerusform>
            <numerusform>हर ऑर्डर अपनी जगह पर है: %n ऑर्डर भेजे जा रहे थे और अपुष्ट में हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Every order is where it was; none was being sent.</source>
        <translation>हर ऑर्डर अपनी जगह पर है; कोई भेजा नहीं जा रहा था।</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>दिखाएँ</translation>
    </message>
</context>
<context>
    <name>DBusNoticeServer</name>
    <message>
        <source>Show</source>
        <translation>दिखाएँ</translation>
    </message>
</context>
<context>
    <name>DataTable</name>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Copy with headers</source>
        <translation>शीर्षकों सहित कॉपी करें</translation>
    </message>
    <message numerus="yes">
        <source>No more than %Ln row(s) are copied at once. Choose fewer, or export them.</source>
        <translation>
            <numerusform>एक बार में %Ln से ज़्यादा पंक्ति कॉपी नहीं होती। कम चुनें या निर्यात करें।</numerusform>
            <numerusform>एक बार में %Ln से ज़्यादा पंक्तियाँ कॉपी नहीं होतीं। कम चुनें या निर्यात करें।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayRangePanel</name>
    <message>
        <source>Show orders</source>
        <translation>ऑर्डर दिखाएँ</translation>
    </message>
    <message>
        <source>Range of days</source>
        <translation>दिनों की सीमा</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>पहला दिन</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>अंतिम दिन</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>अंतिम दिन पहले दिन से पहले का है।</translation>
    </message>
</context>
<context>
    <name>DeepLink</name>
    <message>
        <source>It is encoded wrongly or so that it hides something.</source>
        <translation>इसकी एन्कोडिंग गलत है या ऐसी है कि कुछ छिपाती है।</translation>
    </message>
    <message numerus="yes">
        <source>It is longer than %Ln character(s).</source>
        <translation>
            <numerusform>यह %Ln वर्ण से ज़्यादा लंबा है।</numerusform>
            <numerusform>यह %Ln वर्णों से ज़्यादा लंबा है।</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not begin with “orderdeck:”.</source>
        <translation>यह “orderdeck:” से शुरू नहीं होता।</translation>
    </message>
    <message>
        <source>It holds spaces or characters that cannot be seen.</source>
        <translation>इसमें खाली जगह है या ऐसे वर्ण हैं जो दिखाई नहीं देते।</translation>
    </message>
    <message>
        <source>It names a computer or a folder; such a link names only what to show.</source>
        <translation>इसमें किसी कंप्यूटर या फ़ोल्डर का नाम है; ऐसा लिंक केवल यह बताता है कि क्या दिखाना है।</translation>
    </message>
    <message>
        <source>It holds the sign #, which means nothing here; written as %23 it is a part of the text.</source>
        <translation>इसमें # चिह्न है, जिसका यहाँ कोई अर्थ नहीं है; %23 के रूप में लिखने पर वह पाठ का हिस्सा है।</translation>
    </message>
    <message>
        <source>It asks for something that Orderdeck does not know.</source>
        <translation>यह ऐसी चीज़ माँगता है जिसे Orderdeck नहीं जानता।</translation>
    </message>
    <message>
        <source>There is something behind “%1” that means nothing there.</source>
        <translation>“%1” के बाद कुछ ऐसा है जिसका वहाँ कोई अर्थ नहीं है।</translation>
    </message>
    <message>
        <source>The id is missing.</source>
        <translation>ID नहीं दी गई है।</translation>
    </message>
    <message>
        <source>It names an account or a key. A link is always for the account that is chosen.</source>
        <translation>इसमें किसी खाते या कुंजी का नाम है। लिंक हमेशा चुने हुए खाते के लिए होता है।</translation>
    </message>
    <message>
        <source>It holds a part that means nothing there.</source>
        <translation>इसमें एक ऐसा हिस्सा है जिसका वहाँ कोई अर्थ नहीं है।</translation>
    </message>
    <message>
        <source>It says the same thing twice.</source>
        <translation>यह एक ही बात दो बार कहता है।</translation>
    </message>
    <message>
        <source>What stands for an id cannot be one.</source>
        <translation>ID की जगह जो लिखा है, वह ID नहीं हो सकता।</translation>
    </message>
    <message>
        <source>What it searches for is too long.</source>
        <translation>यह जो खोजता है, वह बहुत लंबा है।</translation>
    </message>
    <message>
        <source>The quantity is not a number of plain digits.</source>
        <translation>मात्रा सादे अंकों की संख्या नहीं है।</translation>
    </message>
    <message>
        <source>The link of the order is neither a plain web address nor a name.</source>
        <translation>ऑर्डर का लिंक न सादा वेब पता है, न कोई नाम।</translation>
    </message>
</context>
<context>
    <name>DeleteSheet</name>
    <message>
        <source>Type %1</source>
        <translation>लिखें: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>हमेशा के लिए मिटाएँ</translation>
    </message>
    <message>
        <source>Delete orders for good</source>
        <translation>ऑर्डर हमेशा के लिए मिटाएँ</translation>
    </message>
    <message>
        <source>Adding up what goes…</source>
        <translation>मिटने वाले का जोड़ हो रहा है…</translation>
    </message>
    <message>
        <source>DELETE</source>
        <extracomment>The word a person types before orders are deleted for good. In capitals.</extracomment>
        <translation>मिटाना</translation>
    </message>
    <message>
        <source>What is deleted</source>
        <translation>क्या मिटेगा</translation>
    </message>
    <message>
        <source>This cannot be undone. Spending and the records of services will lack these orders, and what the balance fell by for them will no longer be explained. A copy of the ledger is kept first.</source>
        <translation>इसे पूर्ववत नहीं किया जा सकता। ये ऑर्डर खर्च में और सेवाओं के रिकॉर्ड में नहीं रहेंगे, और इनसे बैलेंस जितना घटा, वह आगे स्पष्ट नहीं होगा। पहले बही की एक कॉपी रख ली जाती है।</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>प्रगति</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>नतीजा</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) with their history and refills.</source>
        <translation>
            <numerusform>%Ln ऑर्डर, उसके इतिहास और रिफ़िल सहित।</numerusform>
            <numerusform>%Ln ऑर्डर, उनके इतिहास और रिफ़िल सहित।</numerusform>
        </translation>
    </message>
    <message>
        <source>The oldest is of %1, the newest of %2.</source>
        <translation>सबसे पुराना %1 का है, सबसे नया %2 का।</translation>
    </message>
    <message>
        <source>Together they cost %1.</source>
        <translation>कुल शुल्क %1 था।</translation>
    </message>
    <message>
        <source> and </source>
        <translation> और </translation>
    </message>
    <message>
        <source>Copying the ledger…</source>
        <translation>बही कॉपी की जा रही है…</translation>
    </message>
    <message>
        <source>Deleting order %1 of %2…</source>
        <translation>ऑर्डर मिटाया जा रहा है: %2 में से %1…</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>कुछ भी नहीं मिटाया गया।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) deleted.</source>
        <translation>
            <numerusform>%Ln ऑर्डर मिटाया गया।</numerusform>
            <numerusform>%Ln ऑर्डर मिटाए गए।</numerusform>
        </translation>
    </message>
    <message>
        <source>The ledger as it was before is kept in %1.</source>
        <translation>पहले की बही %1 में रखी है।</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>DeliveryChart</name>
    <message>
        <source>Delivery</source>
        <translation>डिलीवरी</translation>
    </message>
    <message>
        <source>%1 of %2 delivered, %3.</source>
        <extracomment>What a chart shows, in words: how many of how many, at what time</extracomment>
        <translation>%2 में से %1 डिलीवर, %3।</translation>
    </message>
    <message>
        <source>Expected to be done %1.</source>
        <translation>अनुमानित अंत: %1।</translation>
    </message>
</context>
<context>
    <name>DeliveryPane</name>
    <message>
        <source>REFILLS</source>
        <translation>रिफ़िल</translation>
    </message>
    <message>
        <source>Refills</source>
        <translation>रिफ़िल</translation>
    </message>
    <message>
        <source>Refill %1: %2, asked %3</source>
        <translation>रिफ़िल %1: %2, %3 माँगी गई</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Practice provider</source>
        <translation>अभ्यास प्रदाता</translation>
    </message>
</context>
<context>
    <name>DeskMessages</name>
    <message>
        <source>The practice provider could not be started.</source>
        <translation>अभ्यास प्रदाता शुरू नहीं हो सका।</translation>
    </message>
    <message>
        <source>The ledger could not be written: %1</source>
        <translation>बही में लिखा नहीं जा सका: %1</translation>
    </message>
    <message numerus="yes">
        <source>Close Orderdeck all the same? %n order(s) that the provider took are not in the ledger yet: keep a copy of %1 first.</source>
        <translation>
            <numerusform>फिर भी Orderdeck बंद करें? प्रदाता ने जो %n ऑर्डर लिया, वह अभी बही में नहीं है: पहले %1 की एक कॉपी रख लें।</numerusform>
            <numerusform>फिर भी Orderdeck बंद करें? प्रदाता ने जो %n ऑर्डर लिए, वे अभी बही में नहीं हैं: पहले %1 की एक कॉपी रख लें।</numerusform>
        </translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>फिर भी बंद करें</translation>
    </message>
    <message numerus="yes">
        <source>The outcome of %n order(s) could not be written into the ledger (%1). It is tried again until it is written; no other order is sent before.</source>
        <translation>
            <numerusform>%n ऑर्डर का नतीजा बही में नहीं लिखा जा सका (%1)। लिखे जाने तक कोशिश होती रहेगी; उससे पहले कोई और ऑर्डर नहीं भेजा जाएगा।</numerusform>
            <numerusform>%n ऑर्डरों का नतीजा बही में नहीं लिखा जा सका (%1)। लिखे जाने तक कोशिश होती रहेगी; उससे पहले कोई और ऑर्डर नहीं भेजा जाएगा।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The provider took %n order(s) as %1, but the ledger could not be written (%2). Keep a copy. It is tried again until it is written; no other order is sent before.</source>
        <translation>
            <numerusform>प्रदाता ने %n ऑर्डर को %1 के रूप में ले लिया, पर बही में लिखा नहीं जा सका (%2)। इसकी एक कॉपी रख लें। लिखे जाने तक कोशिश होती रहेगी; उससे पहले कोई और ऑर्डर नहीं भेजा जाएगा।</numerusform>
            <numerusform>प्रदाता ने %n ऑर्डरों को %1 के रूप में ले लिया, पर बही में लिखा नहीं जा सका (%2)। इसकी एक कॉपी रख लें। लिखे जाने तक कोशिश होती रहेगी; उससे पहले कोई और ऑर्डर नहीं भेजा जाएगा।</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy order ID</source>
        <translation>ऑर्डर ID कॉपी करें</translation>
    </message>
    <message>
        <source>Copy order IDs</source>
        <translation>ऑर्डर ID कॉपी करें</translation>
    </message>
    <message>
        <source>%1 took order %2 (%3) when it could not be written down, and the ledger has no row for it. Add it on the Orders page.</source>
        <translation>%1 ने ऑर्डर %2 (%3) तब लिया जब उसे दर्ज नहीं किया जा सकता था, और बही में उसकी कोई पंक्ति नहीं है। उसे “ऑर्डर” पेज पर जोड़ें।</translation>
    </message>
    <message>
        <source>No connection to %1. %2</source>
        <translation>%1 से कनेक्शन नहीं है। %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>An account&apos;s name, then what changed in its catalog</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>दिखाएँ</translation>
    </message>
</context>
<context>
    <name>DiagnosticsSection</name>
    <message>
        <source>Diagnostics</source>
        <translation>निदान</translation>
    </message>
    <message>
        <source>With the names and addresses of the accounts</source>
        <translation>खातों के नाम और पते सहित</translation>
    </message>
    <message>
        <source>Orderdeck talks to the providers of your accounts and to nobody else. It sends no reports: what you want somebody to know you copy and send yourself.</source>
        <translation>Orderdeck आपके खातों के प्रदाताओं के अलावा किसी से संपर्क नहीं करता। यह कोई रिपोर्ट नहीं भेजता: आप किसी को जो बताना चाहें, उसे खुद कॉपी करके भेजते हैं।</translation>
    </message>
    <message>
        <source>The diagnostics tell the versions, the system, the screens, what is set, how many orders there are and the last errors. Never a key, a password, a link or an order.</source>
        <translation>निदान में संस्करण, सिस्टम, स्क्रीन, सेटिंग, ऑर्डरों की संख्या और पिछली त्रुटियाँ बताई जाती हैं। कुंजी, पासवर्ड, लिंक या ऑर्डर कभी नहीं।</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>निदान कॉपी करें</translation>
    </message>
    <message>
        <source>Show diagnostics</source>
        <translation>निदान दिखाएँ</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>कॉपी हो गया।</translation>
    </message>
</context>
<context>
    <name>EarlierLists</name>
    <message>
        <source>There are none yet</source>
        <translation>अभी कोई नहीं है</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 of %4 placed</source>
        <translation>%1 · %2 · %4 में से %3 दिए गए</translation>
    </message>
</context>
<context>
    <name>EvidencePanel</name>
    <message>
        <source>Check balance now</source>
        <translation>अभी बैलेंस जाँचें</translation>
    </message>
    <message>
        <source>No other order of this account has been placed yet.</source>
        <translation>इस खाते का कोई और ऑर्डर अभी नहीं दिया गया है।</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>संकेत</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>क्या भेजा गया</translation>
    </message>
    <message>
        <source>Balances</source>
        <translation>बैलेंस</translation>
    </message>
    <message>
        <source>What the balance says</source>
        <translation>बैलेंस क्या बताता है</translation>
    </message>
    <message>
        <source>WHAT WAS SENT</source>
        <translation>क्या भेजा गया</translation>
    </message>
    <message>
        <source>WHY NOBODY KNOWS</source>
        <translation>पता क्यों नहीं है</translation>
    </message>
    <message>
        <source>BALANCE</source>
        <translation>बैलेंस</translation>
    </message>
    <message>
        <source>ORDERS AROUND IT</source>
        <translation>आसपास के ऑर्डर</translation>
    </message>
    <message>
        <source>Checking balance…</source>
        <translation>बैलेंस जाँचा जा रहा है…</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>सेवा</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>लिंक</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>मात्रा</translation>
    </message>
    <message>
        <source>Expected charge</source>
        <translation>अनुमानित शुल्क</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>भेजा गया</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a time and how long ago</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Before, %1</source>
        <comment>a time</comment>
        <translation>पहले, %1</translation>
    </message>
    <message>
        <source>After, %1</source>
        <comment>a time</comment>
        <translation>बाद में, %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other order(s) in between</source>
        <translation>
            <numerusform>बीच में %Ln और ऑर्डर</numerusform>
            <numerusform>बीच में %Ln और ऑर्डर</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidenceText</name>
    <message>
        <source>No balance is known from before it was sent, so the balance says nothing.</source>
        <translation>भेजे जाने से पहले का बैलेंस पता नहीं है, इसलिए बैलेंस से कुछ पता नहीं चलता।</translation>
    </message>
    <message>
        <source>No balance was told since. Check it now to compare.</source>
        <translation>तब से कोई बैलेंस नहीं बताया गया। तुलना के लिए उसे अभी जाँचें।</translation>
    </message>
    <message>
        <source>A subscription is charged post by post, so the balance says nothing.</source>
        <translation>सब्सक्रिप्शन का शुल्क हर पोस्ट पर लगता है, इसलिए बैलेंस से कुछ पता नहीं चलता।</translation>
    </message>
    <message>
        <source>The order costs nothing, so the balance says nothing.</source>
        <translation>इस ऑर्डर का कोई शुल्क नहीं है, इसलिए बैलेंस से कुछ पता नहीं चलता।</translation>
    </message>
    <message>
        <source>The currency changed, so the balance says nothing.</source>
        <translation>मुद्रा बदल गई, इसलिए बैलेंस से कुछ पता नहीं चलता।</translation>
    </message>
    <message>
        <source>The balance fell by %1: exactly the charge of this order, so it was probably placed.</source>
        <translation>बैलेंस %1 घटा: ठीक इस ऑर्डर के शुल्क जितना, इसलिए यह संभवतः दिया गया।</translation>
    </message>
    <message>
        <source>The balance fell by %1 more than the other orders of that time explain: exactly the charge of this order, so it was probably placed.</source>
        <translation>उस समय के बाकी ऑर्डरों से जितना स्पष्ट होता है, बैलेंस उससे %1 ज़्यादा घटा: ठीक इस ऑर्डर के शुल्क जितना, इसलिए यह संभवतः दिया गया।</translation>
    </message>
    <message>
        <source>The balance fell by %1: more than the charge of this order, %2, so it was probably placed.</source>
        <translation>बैलेंस %1 घटा: इस ऑर्डर के शुल्क %2 से ज़्यादा, इसलिए यह संभवतः दिया गया।</translation>
    </message>
    <message>
        <source>The balance fell by %1 more than the other orders of that time explain: more than the charge of this order, %2, so it was probably placed.</source>
        <translation>उस समय के बाकी ऑर्डरों से जितना स्पष्ट होता है, बैलेंस उससे %1 ज़्यादा घटा: इस ऑर्डर के शुल्क %2 से ज़्यादा, इसलिए यह संभवतः दिया गया।</translation>
    </message>
    <message>
        <source>The balance fell by %1: less than the charge of this order, %2.</source>
        <translation>बैलेंस %1 घटा: इस ऑर्डर के शुल्क %2 से कम।</translation>
    </message>
    <message>
        <source>The balance fell by %1 more than the other orders of that time explain: less than the charge of this order, %2.</source>
        <translation>उस समय के बाकी ऑर्डरों से जितना स्पष्ट होता है, बैलेंस उससे %1 ज़्यादा घटा: इस ऑर्डर के शुल्क %2 से कम।</translation>
    </message>
    <message>
        <source>The balance did not fall, so this order was probably not placed.</source>
        <translation>बैलेंस नहीं घटा, इसलिए यह ऑर्डर संभवतः नहीं दिया गया।</translation>
    </message>
    <message>
        <source>The balance fell by just what the other orders of that time cost, so this order was probably not placed.</source>
        <translation>बैलेंस ठीक उतना ही घटा जितना उस समय के बाकी ऑर्डरों का शुल्क था, इसलिए यह ऑर्डर संभवतः नहीं दिया गया।</translation>
    </message>
    <message>
        <source>The balance is %1 higher than the orders of that time explain: money came in, so it says little.</source>
        <translation>उस समय के ऑर्डरों से जितना स्पष्ट होता है, बैलेंस उससे %1 ज़्यादा है: पैसे आए हैं, इसलिए इससे कम ही पता चलता है।</translation>
    </message>
    <message numerus="yes">
        <source>%n other order(s) of that time may have been placed as well.</source>
        <translation>
            <numerusform>हो सकता है कि उस समय का %n और ऑर्डर भी दिया जा चुका हो।</numerusform>
            <numerusform>हो सकता है कि उस समय के %n और ऑर्डर भी दिए जा चुके हों।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What %n order(s) of that time cost is not certain.</source>
        <translation>
            <numerusform>उस समय के %n ऑर्डर का शुल्क निश्चित नहीं है।</numerusform>
            <numerusform>उस समय के %n ऑर्डरों का शुल्क निश्चित नहीं है।</numerusform>
        </translation>
    </message>
    <message>
        <source>Another quantity</source>
        <translation>अलग मात्रा</translation>
    </message>
    <message>
        <source>Same charge</source>
        <translation>वही शुल्क</translation>
    </message>
    <message>
        <source>Another charge</source>
        <translation>अलग शुल्क</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>संभव</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>समान</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>अलग</translation>
    </message>
    <message>
        <source>says nothing</source>
        <translation>कुछ पता नहीं चलता</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>मेल खाता है</translation>
    </message>
    <message>
        <source>more than was ordered</source>
        <translation>ऑर्डर से ज़्यादा</translation>
    </message>
</context>
<context>
    <name>ExportChoices</name>
    <message>
        <source>Format</source>
        <translation>फ़ॉर्मेट</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>वर्कबुक (XLSX)</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>विभाजक</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>अल्पविराम</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>अर्धविराम</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>टैब</translation>
    </message>
    <message>
        <source>UTF-8, with numbers written like %1. What a spreadsheet would take for a formula stays text.</source>
        <translation>UTF-8, संख्याएँ %1 की तरह लिखी हुई। जिसे स्प्रेडशीट सूत्र समझ लेती, वह पाठ ही रहता है।</translation>
    </message>
    <message>
        <source>Numbers are numbers and ids stay text; the head stays in sight and has filters.</source>
        <translation>संख्याएँ संख्या रहती हैं और ID पाठ; शीर्ष पंक्ति सामने रहती है और उसमें फ़िल्टर होते हैं।</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>फ़ाइल चुनें…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>प्रगति</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>नतीजा</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>वर्कबुक (*.xlsx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Reading what is to be written…</source>
        <translation>जो लिखा जाना है, वह पढ़ा जा रहा है…</translation>
    </message>
    <message>
        <source>Writing row %1 of %2…</source>
        <translation>पंक्ति लिखी जा रही है: %2 में से %1…</translation>
    </message>
    <message>
        <source>Finishing the file…</source>
        <translation>फ़ाइल पूरी की जा रही है…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>रोका गया। कुछ भी नहीं लिखा गया।</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 में लिखा नहीं जा सकता: %2</translation>
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
        <translation>सहेजी गई खोज का नाम</translation>
    </message>
</context>
<context>
    <name>FacetList</name>
    <message>
        <source>Enter chooses a row alone, Space adds it to those chosen in its section or takes it away; Left and Right fold and unfold. F2 renames a saved search, Del removes it.</source>
        <translation>Enter केवल उसी पंक्ति को चुनता है, Space उसे उसके खंड की चुनी हुई पंक्तियों में जोड़ता या उनसे हटाता है; बाएँ और दाएँ तीर खंड को समेटते और खोलते हैं। F2 सहेजी गई खोज का नाम बदलता है, Del उसे हटाता है।</translation>
    </message>
    <message>
        <source>Show these alone</source>
        <translation>केवल इन्हें दिखाएँ</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>इन्हें दिखाएँ</translation>
    </message>
    <message>
        <source>Take away from those shown</source>
        <translation>दिखने वालों से हटाएँ</translation>
    </message>
    <message>
        <source>Add to those shown</source>
        <translation>दिखने वालों में जोड़ें</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>समेटें</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>नाम बदलें</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
</context>
<context>
    <name>FacetPanel</name>
    <message>
        <source>Find a category</source>
        <translation>श्रेणी खोजें</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>श्रेणियाँ</translation>
    </message>
</context>
<context>
    <name>FaultsDialog</name>
    <message>
        <source>Reply of the provider</source>
        <translation>प्रदाता का जवाब</translation>
    </message>
    <message>
        <source>Everything that could be read is in the catalog. This is what the provider sent:</source>
        <translation>जो कुछ पढ़ा जा सका, वह कैटलॉग में है। प्रदाता ने यह भेजा था:</translation>
    </message>
    <message>
        <source>Entries of the reply</source>
        <translation>जवाब की प्रविष्टियाँ</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>सब कॉपी करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries of the reply could not be read, %1 look wrong</source>
        <translation>
            <numerusform>जवाब की %Ln प्रविष्टि पढ़ी नहीं जा सकी, %1 गलत लगती हैं</numerusform>
            <numerusform>जवाब की %Ln प्रविष्टियाँ पढ़ी नहीं जा सकीं, %1 गलत लगती हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries of the reply could not be read</source>
        <translation>
            <numerusform>जवाब की %Ln प्रविष्टि पढ़ी नहीं जा सकी</numerusform>
            <numerusform>जवाब की %Ln प्रविष्टियाँ पढ़ी नहीं जा सकीं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries of the reply look wrong</source>
        <translation>
            <numerusform>जवाब की %Ln प्रविष्टि गलत लगती है</numerusform>
            <numerusform>जवाब की %Ln प्रविष्टियाँ गलत लगती हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are not listed.</source>
        <translation>
            <numerusform>%Ln और नहीं दिखाई गई।</numerusform>
            <numerusform>%Ln और नहीं दिखाई गईं।</numerusform>
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
        <translation>%1 से</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>%1 तक</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>मिनट</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>वैकल्पिक</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Remove the filter %1</source>
        <translation>फ़िल्टर %1 हटाएँ</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>सभी फ़िल्टर हटाएँ</translation>
    </message>
</context>
<context>
    <name>FindChoice</name>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>संभावित ऑर्डर</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>खोज की प्रगति</translation>
    </message>
    <message>
        <source>Result of the search</source>
        <translation>खोज का नतीजा</translation>
    </message>
    <message>
        <source>The order ids of this provider are not numbers that count up, so there is no range of them to search. If you find the id on the provider&apos;s page, enter it under “It was placed”.</source>
        <translation>इस प्रदाता की ऑर्डर ID क्रम से बढ़ती संख्याएँ नहीं हैं, इसलिए उनकी कोई सीमा नहीं है जिसमें खोजा जाए। अगर प्रदाता के पेज पर ID मिल जाए, तो उसे “दिया गया था” में लिखें।</translation>
    </message>
    <message>
        <source>Orders that were placed about the same time have ids nearby. The provider is asked about the ids between them; those that answer and that no order of this ledger has are shown.</source>
        <translation>लगभग एक ही समय पर दिए गए ऑर्डरों की ID आस-पास होती हैं। प्रदाता से उनके बीच की ID के बारे में पूछा जाता है; जिनका जवाब आता है और जो इस बही के किसी ऑर्डर की नहीं हैं, वे दिखाई जाती हैं।</translation>
    </message>
    <message>
        <source>No other order of this account shows where to look. If you know about where its ids stand, enter a range: those that answer are shown.</source>
        <translation>इस खाते के किसी और ऑर्डर से पता नहीं चलता कि कहाँ खोजना है। अगर आपको अंदाज़ा है कि इसकी ID कहाँ के आस-पास हैं, तो कोई सीमा लिखें: जिनका जवाब आता है, वे दिखाई जाती हैं।</translation>
    </message>
    <message>
        <source>The search ended early. %1</source>
        <translation>खोज समय से पहले खत्म हो गई। %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these ids answer(s), but the ledger has those orders already.</source>
        <translation>
            <numerusform>इनमें से %Ln ID का जवाब आया, पर वह ऑर्डर पहले से बही में है।</numerusform>
            <numerusform>इनमें से %Ln ID का जवाब आया, पर वे ऑर्डर पहले से बही में हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these ids answers.</source>
        <translation>इनमें से किसी ID का जवाब नहीं आया।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) that the ledger does not know. Choose one to compare it.</source>
        <translation>
            <numerusform>%Ln ऑर्डर जो बही में नहीं है। तुलना के लिए उसे चुनें।</numerusform>
            <numerusform>%Ln ऑर्डर जो बही में नहीं हैं। तुलना के लिए कोई एक चुनें।</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>%1 of %2 ids asked about</source>
        <translation>%2 में से %1 ID के बारे में पूछा गया</translation>
    </message>
    <message numerus="yes">
        <source>%Ln id(s) got no clear answer, so the order may still be there.</source>
        <translation>
            <numerusform>%Ln ID का जवाब साफ़ नहीं आया, इसलिए ऑर्डर अब भी वहाँ हो सकता है।</numerusform>
            <numerusform>%Ln ID के जवाब साफ़ नहीं आए, इसलिए ऑर्डर अब भी वहाँ हो सकता है।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
</context>
<context>
    <name>FoundOrdersModel</name>
    <message>
        <source>Order ID</source>
        <translation>ऑर्डर ID</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>शुल्क</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Start count</source>
        <translation>शुरुआती गिनती</translation>
    </message>
    <message>
        <source>Remains</source>
        <translation>बाकी</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>मेल</translation>
    </message>
</context>
<context>
    <name>FreeRowsEditor</name>
    <message>
        <source>Add a parameter</source>
        <translation>पैरामीटर जोड़ें</translation>
    </message>
    <message>
        <source>More parameters</source>
        <translation>और पैरामीटर</translation>
    </message>
    <message>
        <source>Remove parameter</source>
        <translation>पैरामीटर हटाएँ</translation>
    </message>
    <message>
        <source>name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>value</source>
        <translation>मान</translation>
    </message>
    <message>
        <source>Parameter name %1</source>
        <translation>पैरामीटर का नाम %1</translation>
    </message>
    <message>
        <source>Parameter value %1</source>
        <translation>पैरामीटर का मान %1</translation>
    </message>
    <message>
        <source>Remove parameter %1</source>
        <translation>पैरामीटर %1 हटाएँ</translation>
    </message>
</context>
<context>
    <name>Happening</name>
    <message numerus="yes">
        <source>%Ln order(s) completed</source>
        <translation>
            <numerusform>%Ln ऑर्डर पूरा हुआ</numerusform>
            <numerusform>%Ln ऑर्डर पूरे हुए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln completed</source>
        <translation>
            <numerusform>%Ln पूरा हुआ</numerusform>
            <numerusform>%Ln पूरे हुए</numerusform>
        </translation>
    </message>
    <message>
        <source>Order %1 completed</source>
        <translation>ऑर्डर %1 पूरा हुआ</translation>
    </message>
    <message>
        <source>Orders completed</source>
        <translation>पूरे हुए ऑर्डर</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) partial</source>
        <translation>
            <numerusform>%Ln ऑर्डर आंशिक</numerusform>
            <numerusform>%Ln ऑर्डर आंशिक</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln partial</source>
        <translation>
            <numerusform>%Ln आंशिक</numerusform>
            <numerusform>%Ln आंशिक</numerusform>
        </translation>
    </message>
    <message>
        <source>Order %1 partial</source>
        <translation>ऑर्डर %1 आंशिक</translation>
    </message>
    <message>
        <source>Orders partial</source>
        <translation>आंशिक ऑर्डर</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) canceled</source>
        <translation>
            <numerusform>%Ln ऑर्डर रद्द हुआ</numerusform>
            <numerusform>%Ln ऑर्डर रद्द हुए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln canceled</source>
        <translation>
            <numerusform>%Ln रद्द हुआ</numerusform>
            <numerusform>%Ln रद्द हुए</numerusform>
        </translation>
    </message>
    <message>
        <source>Order %1 canceled</source>
        <translation>ऑर्डर %1 रद्द हुआ</translation>
    </message>
    <message>
        <source>Orders canceled or refunded</source>
        <translation>रद्द या रिफ़ंड हुए ऑर्डर</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) failed</source>
        <translation>
            <numerusform>%Ln ऑर्डर विफल हुआ</numerusform>
            <numerusform>%Ln ऑर्डर विफल हुए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln विफल हुआ</numerusform>
            <numerusform>%Ln विफल हुए</numerusform>
        </translation>
    </message>
    <message>
        <source>Order %1 failed</source>
        <translation>ऑर्डर %1 विफल हुआ</translation>
    </message>
    <message>
        <source>Orders failed</source>
        <translation>विफल ऑर्डर</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) late</source>
        <translation>
            <numerusform>%Ln ऑर्डर में देर</numerusform>
            <numerusform>%Ln ऑर्डरों में देर</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <translation>
            <numerusform>%Ln में देर</numerusform>
            <numerusform>%Ln में देर</numerusform>
        </translation>
    </message>
    <message>
        <source>Order %1 is late</source>
        <translation>ऑर्डर %1 में देर हो रही है</translation>
    </message>
    <message>
        <source>Orders late</source>
        <translation>देर वाले ऑर्डर</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) unconfirmed</source>
        <translation>
            <numerusform>%Ln ऑर्डर अपुष्ट</numerusform>
            <numerusform>%Ln ऑर्डर अपुष्ट</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unconfirmed</source>
        <translation>
            <numerusform>%Ln अपुष्ट</numerusform>
            <numerusform>%Ln अपुष्ट</numerusform>
        </translation>
    </message>
    <message>
        <source>Order %1 is unconfirmed</source>
        <translation>ऑर्डर %1 अपुष्ट है</translation>
    </message>
    <message>
        <source>Orders unconfirmed</source>
        <translation>अपुष्ट ऑर्डर</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) running again</source>
        <translation>
            <numerusform>%Ln ऑर्डर फिर चल पड़ा</numerusform>
            <numerusform>%Ln ऑर्डर फिर चल पड़े</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running again</source>
        <translation>
            <numerusform>%Ln फिर चल पड़ा</numerusform>
            <numerusform>%Ln फिर चल पड़े</numerusform>
        </translation>
    </message>
    <message>
        <source>Order %1 is running again</source>
        <translation>ऑर्डर %1 फिर चल पड़ा है</translation>
    </message>
    <message>
        <source>Orders running again</source>
        <translation>फिर चल पड़े ऑर्डर</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refill(s) completed</source>
        <translation>
            <numerusform>%Ln रिफ़िल पूरी हुई</numerusform>
            <numerusform>%Ln रिफ़िल पूरी हुईं</numerusform>
        </translation>
    </message>
    <message>
        <source>Refill of order %1 completed</source>
        <translation>ऑर्डर %1 की रिफ़िल पूरी हुई</translation>
    </message>
    <message>
        <source>Refills completed</source>
        <translation>पूरी हुई रिफ़िल</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refill(s) rejected</source>
        <translation>
            <numerusform>%Ln रिफ़िल अस्वीकृत</numerusform>
            <numerusform>%Ln रिफ़िल अस्वीकृत</numerusform>
        </translation>
    </message>
    <message>
        <source>Refill of order %1 rejected</source>
        <translation>ऑर्डर %1 की रिफ़िल अस्वीकृत</translation>
    </message>
    <message>
        <source>Refills rejected</source>
        <translation>अस्वीकृत रिफ़िल</translation>
    </message>
    <message>
        <source>The balance is low</source>
        <translation>बैलेंस कम है</translation>
    </message>
    <message>
        <source>Balance low</source>
        <translation>कम बैलेंस</translation>
    </message>
    <message numerus="yes">
        <source>%Ln list(s) of orders finished</source>
        <translation>
            <numerusform>ऑर्डरों की %Ln सूची पूरी हुई</numerusform>
            <numerusform>ऑर्डरों की %Ln सूचियाँ पूरी हुईं</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists of orders finished</source>
        <translation>ऑर्डरों की पूरी हुई सूचियाँ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln list(s) of orders paused</source>
        <translation>
            <numerusform>ऑर्डरों की %Ln सूची विराम पर</numerusform>
            <numerusform>ऑर्डरों की %Ln सूचियाँ विराम पर</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists of orders paused</source>
        <translation>विराम पर ऑर्डरों की सूचियाँ</translation>
    </message>
    <message>
        <source>Services changed</source>
        <translation>सेवाओं में बदलाव</translation>
    </message>
    <message>
        <source>Prices of favourites and running services changed</source>
        <translation>पसंदीदा और चालू सेवाओं की कीमतों में बदलाव</translation>
    </message>
    <message>
        <source>The provider is out of reach</source>
        <translation>प्रदाता तक पहुँच नहीं है</translation>
    </message>
    <message>
        <source>Provider out of reach for long</source>
        <translation>देर तक प्रदाता तक पहुँच नहीं</translation>
    </message>
    <message>
        <source>The API key was refused</source>
        <translation>API कुंजी अस्वीकार हुई</translation>
    </message>
    <message>
        <source>API key refused</source>
        <translation>API कुंजी अस्वीकृत</translation>
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
        <translation>“%1” के ऑर्डर दे दिए गए</translation>
    </message>
    <message>
        <source>“%1” is paused</source>
        <translation>“%1” विराम पर है</translation>
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
        <translation>आज</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>बीता कल</translation>
    </message>
    <message>
        <source>new</source>
        <translation>नई</translation>
    </message>
</context>
<context>
    <name>HappeningsPanel</name>
    <message>
        <source>Mark all as seen</source>
        <translation>सबको देखा हुआ चिह्नित करें</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>क्या हुआ</translation>
    </message>
    <message>
        <source>What happened since you last looked</source>
        <translation>आपके पिछली बार देखने के बाद क्या हुआ</translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation>अभी तक कुछ नहीं हुआ</translation>
    </message>
    <message>
        <source>Orders that complete, fail or need you are listed here, and what else is worth a look.</source>
        <translation>जो ऑर्डर पूरे या विफल होते हैं या जिन्हें आपकी ज़रूरत है, वे यहाँ दिखते हैं, और वह सब भी जो देखने लायक हो।</translation>
    </message>
    <message>
        <source>There is nothing new.</source>
        <translation>कुछ नया नहीं है।</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Search the guide</source>
        <translation>गाइड में खोजें</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Orderdeck guide</source>
        <translation>Orderdeck गाइड</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>अध्याय</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chapter(s)</source>
        <translation>
            <numerusform>%Ln अध्याय</numerusform>
            <numerusform>%Ln अध्याय</numerusform>
        </translation>
    </message>
    <message>
        <source>You have not gone on from another chapter.</source>
        <translation>आप किसी दूसरे अध्याय से नहीं आए हैं।</translation>
    </message>
</context>
<context>
    <name>IdRangeForm</name>
    <message>
        <source>From id</source>
        <translation>इस ID से</translation>
    </message>
    <message>
        <source>To id</source>
        <translation>इस ID तक</translation>
    </message>
    <message>
        <source>Search these ids</source>
        <translation>ये ID खोजें</translation>
    </message>
    <message>
        <source>A number, as order ids are.</source>
        <translation>कोई संख्या, जैसी ऑर्डर ID होती हैं।</translation>
    </message>
    <message>
        <source>Not below the first id.</source>
        <translation>पहली ID से कम नहीं।</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln id(s) in one search.</source>
        <translation>
            <numerusform>एक खोज में ज़्यादा से ज़्यादा %Ln ID।</numerusform>
            <numerusform>एक खोज में ज़्यादा से ज़्यादा %Ln ID।</numerusform>
        </translation>
    </message>
    <message>
        <source>A search is under way.</source>
        <translation>एक खोज चल रही है।</translation>
    </message>
    <message>
        <source>Type the first and the last id to look at.</source>
        <translation>देखने के लिए पहली और अंतिम ID लिखें।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln id(s); this provider is asked about one at a time, at most %1 a minute.</source>
        <translation>
            <numerusform>%Ln ID; इस प्रदाता से एक बार में एक ही के बारे में पूछा जाता है, प्रति मिनट ज़्यादा से ज़्यादा %1।</numerusform>
            <numerusform>%Ln ID; इस प्रदाता से एक बार में एक ही के बारे में पूछा जाता है, प्रति मिनट ज़्यादा से ज़्यादा %1।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln id(s), up to 100 in one request, at most %1 requests a minute.</source>
        <translation>
            <numerusform>%Ln ID, एक अनुरोध में 100 तक, प्रति मिनट ज़्यादा से ज़्यादा %1 अनुरोध।</numerusform>
            <numerusform>%Ln ID, एक अनुरोध में 100 तक, प्रति मिनट ज़्यादा से ज़्यादा %1 अनुरोध।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Press the new keys</source>
        <translation>नई कुंजियाँ दबाएँ</translation>
    </message>
</context>
<context>
    <name>KeyMessages</name>
    <message>
        <source>The API key of %1 could not be kept: it is known until Orderdeck ends. %2</source>
        <translation>%1 की API कुंजी सहेजी नहीं जा सकी: Orderdeck बंद होने तक ही वह याद रहेगी। %2</translation>
    </message>
    <message>
        <source>The key of the removed account could not be removed from where it was kept; it is tried again when Orderdeck starts. %1</source>
        <translation>हटाए गए खाते की कुंजी जहाँ रखी थी, वहाँ से हटाई नहीं जा सकी; Orderdeck शुरू होने पर फिर कोशिश होगी। %1</translation>
    </message>
    <message>
        <source>Settings cannot be kept: what you change is forgotten when Orderdeck ends. %1</source>
        <translation>सेटिंग सहेजी नहीं जा सकतीं: आप जो बदलेंगे, वह Orderdeck बंद होने पर भुला दिया जाएगा। %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>An account&apos;s name, then why it has no key</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>सेटिंग खोलें</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
</context>
<context>
    <name>KeyProblem</name>
    <message>
        <source>There is no key of this account in orderdeck.ini.</source>
        <translation>orderdeck.ini में इस खाते की कोई कुंजी नहीं है।</translation>
    </message>
    <message>
        <source>The key could not be written into orderdeck.ini.</source>
        <translation>कुंजी orderdeck.ini में लिखी नहीं जा सकी।</translation>
    </message>
    <message>
        <source>The key could not be written into orderdeck.ini. %1</source>
        <translation>कुंजी orderdeck.ini में लिखी नहीं जा सकी। %1</translation>
    </message>
    <message>
        <source>There is no keychain on this system that answers.</source>
        <translation>इस सिस्टम पर ऐसा कोई कीचेन नहीं है जो जवाब दे।</translation>
    </message>
    <message>
        <source>The keychain is locked or refuses. Unlock it and try again.</source>
        <translation>कीचेन लॉक है या मना कर रहा है। उसे अनलॉक करें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The keychain does not answer. Perhaps it waits behind other windows to be unlocked.</source>
        <translation>कीचेन जवाब नहीं दे रहा। शायद वह दूसरी विंडो के पीछे अनलॉक किए जाने का इंतज़ार कर रहा है।</translation>
    </message>
    <message>
        <source>The keychain shows no key of this account: it is locked, or the key was removed from it.</source>
        <translation>कीचेन में इस खाते की कोई कुंजी नहीं दिखती: कीचेन लॉक है, या कुंजी उसमें से हटा दी गई है।</translation>
    </message>
    <message>
        <source>The keychain took the key, but gave back another when it was read.</source>
        <translation>कीचेन ने कुंजी ले ली, पर पढ़ने पर दूसरी कुंजी लौटाई।</translation>
    </message>
    <message>
        <source>The keychain reports a fault.</source>
        <translation>कीचेन ने गड़बड़ी बताई।</translation>
    </message>
    <message>
        <source>%1 It says: %2</source>
        <extracomment>A sentence, then what the system itself says</extracomment>
        <translation>%1 उसका कहना है: %2</translation>
    </message>
</context>
<context>
    <name>KeyRules</name>
    <message>
        <source>A key alone is for typing: hold Ctrl or Alt with it, or take a function key.</source>
        <translation>अकेली कुंजी लिखने के लिए होती है: उसके साथ Ctrl या Alt दबाए रखें, या कोई फ़ंक्शन कुंजी चुनें।</translation>
    </message>
    <message>
        <source>These keys move and choose in fields and lists.</source>
        <translation>ये कुंजियाँ फ़ील्डों और सूचियों में आगे-पीछे जाने और चुनने के लिए हैं।</translation>
    </message>
    <message>
        <source>These keys copy, paste, mark and undo everywhere.</source>
        <translation>ये कुंजियाँ हर जगह कॉपी करने, चिपकाने, चुनने और पूर्ववत करने के लिए हैं।</translation>
    </message>
</context>
<context>
    <name>LanguageSection</name>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>इंटरफ़ेस</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>सिस्टम के अनुसार</translation>
    </message>
    <message>
        <source>Words, numbers, money and dates, at once. What you have typed stays.</source>
        <translation>शब्द, संख्याएँ, रकमें और तारीखें, तुरंत। आपने जो लिखा है, वह वैसा ही रहता है।</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>There is no such list in the ledger.</source>
        <translation>बही में ऐसी कोई सूची नहीं है।</translation>
    </message>
    <message>
        <source>Only a placed order can be cancelled.</source>
        <translation>केवल दिया जा चुका ऑर्डर ही रद्द किया जा सकता है।</translation>
    </message>
    <message>
        <source>The file it comes from was written before the provider&apos;s answer was known.</source>
        <translation>जिस फ़ाइल से यह आया है, वह प्रदाता का जवाब पता चलने से पहले लिखी गई थी।</translation>
    </message>
    <message>
        <source>There is no ledger %1.</source>
        <translation>%1 नाम की कोई बही नहीं है।</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>फ़ोल्डर %1 नहीं बनाया जा सकता।</translation>
    </message>
    <message>
        <source>A copy cannot take the place of the ledger itself.</source>
        <translation>कॉपी खुद बही की जगह नहीं ले सकती।</translation>
    </message>
    <message>
        <source>The file %1 is not a ledger of Orderdeck.</source>
        <translation>फ़ाइल %1 Orderdeck की बही नहीं है।</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>%1 नाम की कोई फ़ाइल नहीं है।</translation>
    </message>
    <message numerus="yes">
        <source>%n count(s) of the list of statuses differ from the orders.</source>
        <translation>
            <numerusform>स्थितियों की सूची की %n गिनती ऑर्डरों से मेल नहीं खाती।</numerusform>
            <numerusform>स्थितियों की सूची की %n गिनतियाँ ऑर्डरों से मेल नहीं खातीं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list of statuses counts %n order(s) too many or too few.</source>
        <translation>
            <numerusform>स्थितियों की सूची में %n ऑर्डर ज़्यादा या कम गिना गया है।</numerusform>
            <numerusform>स्थितियों की सूची में %n ऑर्डर ज़्यादा या कम गिने गए हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) have no history.</source>
        <translation>
            <numerusform>%n ऑर्डर का कोई इतिहास नहीं है।</numerusform>
            <numerusform>%n ऑर्डरों का कोई इतिहास नहीं है।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The open refills of %n order(s) are miscounted.</source>
        <translation>
            <numerusform>%n ऑर्डर की अधूरी रिफ़िल गलत गिनी गई हैं।</numerusform>
            <numerusform>%n ऑर्डरों की अधूरी रिफ़िल गलत गिनी गई हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of lists belong to another order.</source>
        <translation>
            <numerusform>सूचियों की %n पंक्ति किसी और ऑर्डर की है।</numerusform>
            <numerusform>सूचियों की %n पंक्तियाँ किसी और ऑर्डर की हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n count(s) of the list of services differ from the orders.</source>
        <translation>
            <numerusform>सेवाओं की सूची की %n गिनती ऑर्डरों से मेल नहीं खाती।</numerusform>
            <numerusform>सेवाओं की सूची की %n गिनतियाँ ऑर्डरों से मेल नहीं खातीं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) stand beyond what happened.</source>
        <translation>
            <numerusform>%n निशान हो चुकी बातों से आगे है।</numerusform>
            <numerusform>%n निशान हो चुकी बातों से आगे हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n count(s) of orders by time differ from the orders.</source>
        <translation>
            <numerusform>समय के अनुसार ऑर्डरों की %n गिनती ऑर्डरों से मेल नहीं खाती।</numerusform>
            <numerusform>समय के अनुसार ऑर्डरों की %n गिनतियाँ ऑर्डरों से मेल नहीं खातीं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The figures of %n service(s) differ from what became of their orders.</source>
        <translation>
            <numerusform>%n सेवा के आँकड़े उसके ऑर्डरों के नतीजों से मेल नहीं खाते।</numerusform>
            <numerusform>%n सेवाओं के आँकड़े उनके ऑर्डरों के नतीजों से मेल नहीं खाते।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) made the same order twice.</source>
        <translation>
            <numerusform>%n ऑर्डर ने वही ऑर्डर दो बार बनाया।</numerusform>
            <numerusform>%n ऑर्डरों ने वही ऑर्डर दो बार बनाया।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) were put away, but not as what has ended is.</source>
        <translation>
            <numerusform>%n ऑर्डर अलग रखा गया है, पर वैसे नहीं जैसे समाप्त ऑर्डर रखे जाते हैं।</numerusform>
            <numerusform>%n ऑर्डर अलग रखे गए हैं, पर वैसे नहीं जैसे समाप्त ऑर्डर रखे जाते हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) have the key of one that was deleted.</source>
        <translation>
            <numerusform>%n ऑर्डर की कुंजी किसी मिटाए गए ऑर्डर की है।</numerusform>
            <numerusform>%n ऑर्डरों की कुंजी किसी मिटाए गए ऑर्डर की है।</numerusform>
        </translation>
    </message>
    <message>
        <source>The file %1 is in use by another Orderdeck (process %2).</source>
        <translation>फ़ाइल %1 किसी दूसरे Orderdeck (प्रक्रिया %2) के उपयोग में है।</translation>
    </message>
    <message>
        <source>The file %1 cannot be kept from other programs.</source>
        <translation>फ़ाइल %1 को दूसरे प्रोग्रामों से बचाकर नहीं रखा जा सकता।</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>फ़ाइल %1 में लिखा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>This list comes from a copy of the ledger: lines that wait here may have been placed after the copy was made. Compare with the provider before you go on.</source>
        <translation>यह सूची बही की एक कॉपी से आई है: यहाँ इंतज़ार कर रही पंक्तियों के ऑर्डर कॉपी बनने के बाद शायद दिए जा चुके हैं। आगे बढ़ने से पहले प्रदाता के यहाँ मिलान कर लें।</translation>
    </message>
    <message>
        <source>The file %1 is damaged itself: %2</source>
        <translation>फ़ाइल %1 खुद क्षतिग्रस्त है: %2</translation>
    </message>
    <message>
        <source>The ledger %1 is missing or empty, but there are copies of it.</source>
        <translation>बही %1 गायब या खाली है, पर उसकी कॉपियाँ मौजूद हैं।</translation>
    </message>
    <message>
        <source>The ledger was damaged and salvaged: lines that wait here may have been placed already. Compare with the provider before you go on.</source>
        <translation>बही क्षतिग्रस्त हुई और बचा ली गई: यहाँ इंतज़ार कर रही पंक्तियों के ऑर्डर शायद पहले ही दिए जा चुके हैं। आगे बढ़ने से पहले प्रदाता के यहाँ मिलान कर लें।</translation>
    </message>
    <message>
        <source>The ledger was written by a newer Orderdeck (version %1 of the file, this program knows %2).</source>
        <translation>यह बही किसी ज़्यादा नए Orderdeck ने लिखी है (फ़ाइल का संस्करण %1, यह प्रोग्राम %2 तक जानता है)।</translation>
    </message>
    <message>
        <source>The file %1 is a database, but not a ledger of Orderdeck.</source>
        <translation>फ़ाइल %1 एक डेटाबेस है, पर Orderdeck की बही नहीं।</translation>
    </message>
    <message>
        <source>Order %1 has not ended. Nothing unfinished is deleted.</source>
        <translation>ऑर्डर %1 समाप्त नहीं हुआ है। जो अधूरा है, वह मिटाया नहीं जाता।</translation>
    </message>
    <message>
        <source>Order %1 is neither hidden nor archived. Only such are deleted.</source>
        <translation>ऑर्डर %1 न छिपाया गया है, न संग्रहित है। केवल ऐसे ऑर्डर ही मिटाए जाते हैं।</translation>
    </message>
    <message>
        <source>There is no such order in the ledger.</source>
        <translation>बही में ऐसा कोई ऑर्डर नहीं है।</translation>
    </message>
    <message>
        <source>The order&apos;s outcome is already written down.</source>
        <translation>ऑर्डर का नतीजा पहले ही दर्ज हो चुका है।</translation>
    </message>
    <message>
        <source>An order cannot be placed without an order id.</source>
        <translation>ऑर्डर ID के बिना ऑर्डर को दिया गया नहीं माना जा सकता।</translation>
    </message>
    <message>
        <source>Another order of this account already has the id %1.</source>
        <translation>इस खाते के किसी और ऑर्डर की ID पहले से %1 है।</translation>
    </message>
    <message>
        <source>Only an order that was not sent or was rejected can be sent again.</source>
        <translation>केवल वही ऑर्डर फिर भेजा जा सकता है जो भेजा नहीं गया या अस्वीकार हुआ।</translation>
    </message>
    <message>
        <source>The program ended before the provider&apos;s answer was written down.</source>
        <translation>प्रदाता का जवाब दर्ज होने से पहले प्रोग्राम बंद हो गया।</translation>
    </message>
    <message>
        <source>Only a placed order can be refilled.</source>
        <translation>केवल दिए जा चुके ऑर्डर की ही रिफ़िल हो सकती है।</translation>
    </message>
    <message>
        <source>A list whose name is lost</source>
        <translation>एक सूची जिसका नाम खो गया</translation>
    </message>
    <message>
        <source>What was ordered is lost: the ledger was damaged.</source>
        <translation>क्या ऑर्डर किया गया था, यह खो गया: बही क्षतिग्रस्त हुई थी।</translation>
    </message>
    <message>
        <source>The file %1 is empty.</source>
        <translation>फ़ाइल %1 खाली है।</translation>
    </message>
    <message>
        <source>The charges are too great to be added up.</source>
        <translation>शुल्क जोड़ने के लिए बहुत बड़े हैं।</translation>
    </message>
    <message>
        <source>The file %1 cannot be made or written.</source>
        <translation>फ़ाइल %1 बनाई या लिखी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>The file&apos;s folder does not allow a write-ahead log.</source>
        <translation>फ़ाइल का फ़ोल्डर पहले से लिखे जाने वाले लॉग (write-ahead log) की अनुमति नहीं देता।</translation>
    </message>
    <message>
        <source>The copy %1 cannot be written.</source>
        <translation>कॉपी %1 लिखी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>A row of %1 refers to a row of %2 that is not there.</source>
        <translation>%1 की एक पंक्ति %2 की ऐसी पंक्ति की ओर इशारा करती है जो है ही नहीं।</translation>
    </message>
    <message>
        <source>The folder %1 is not there. Connect the disk and try again.</source>
        <translation>फ़ोल्डर %1 मौजूद नहीं है। डिस्क जोड़ें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>There is no ledger in the folder %1. If it is on another disk, connect that and try again.</source>
        <translation>फ़ोल्डर %1 में कोई बही नहीं है। अगर बही किसी दूसरी डिस्क पर है, तो उसे जोड़ें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The file %1 is in use by another program.</source>
        <translation>फ़ाइल %1 किसी दूसरे प्रोग्राम के उपयोग में है।</translation>
    </message>
    <message>
        <source>The copy in %1 is not the same as the ledger. %2</source>
        <translation>%1 में बनी कॉपी बही से मेल नहीं खाती। %2</translation>
    </message>
    <message>
        <source>The file %1 could not be read: %2.</source>
        <translation>फ़ाइल %1 पढ़ी नहीं जा सकी: %2।</translation>
    </message>
    <message>
        <source>The file %1 could not be written: %2.</source>
        <translation>फ़ाइल %1 में लिखा नहीं जा सका: %2।</translation>
    </message>
    <message>
        <source>There is a ledger in the folder %1 already. It is not overwritten: choose another folder.</source>
        <translation>फ़ोल्डर %1 में पहले से एक बही है। उसे बदला नहीं जाता: कोई दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>Nothing can be written in the folder %1.</source>
        <translation>फ़ोल्डर %1 में कुछ भी लिखा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>The folder %1 is not there.</source>
        <translation>फ़ोल्डर %1 मौजूद नहीं है।</translation>
    </message>
    <message>
        <source>The ledger is in this folder already.</source>
        <translation>बही पहले से इसी फ़ोल्डर में है।</translation>
    </message>
    <message>
        <source>There is not enough room in the folder %1: %2 are needed, %3 are free.</source>
        <translation>फ़ोल्डर %1 में काफ़ी जगह नहीं है: %2 चाहिए, %3 खाली है।</translation>
    </message>
    <message>
        <source>%1 is a link, or has a second name in another place: what is written there would change another file. Put a copy of the file in its place.</source>
        <translation>%1 एक लिंक है, या किसी और जगह उसका दूसरा नाम है: वहाँ लिखने से कोई और फ़ाइल बदल जाएगी। उसकी जगह फ़ाइल की एक प्रति रखें।</translation>
    </message>
</context>
<context>
    <name>LedgerFailurePage</name>
    <message>
        <source>Ledger</source>
        <translation>बही</translation>
    </message>
    <message>
        <source>Step %1 of %2. A large ledger takes some minutes.</source>
        <translation>चरण %1/%2। बड़ी बही में कुछ मिनट लगते हैं।</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>बाहर निकलें</translation>
    </message>
    <message>
        <source>The ledger is damaged</source>
        <translation>बही क्षतिग्रस्त है</translation>
    </message>
    <message>
        <source>The ledger cannot be opened</source>
        <translation>बही खोली नहीं जा सकती</translation>
    </message>
    <message>
        <source>Orderdeck writes every order down before it is sent, so nothing can be ordered without the ledger.</source>
        <translation>Orderdeck हर ऑर्डर को भेजने से पहले दर्ज करता है, इसलिए बही के बिना कुछ भी ऑर्डर नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>What was found: %1</source>
        <translation>क्या मिला: %1</translation>
    </message>
    <message>
        <source>Salvage what can be read</source>
        <translation>जो पढ़ा जा सके, वह बचाएँ</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>बैकअप बहाल करें…</translation>
    </message>
    <message>
        <source>Begin with an empty ledger…</source>
        <translation>खाली बही से शुरू करें…</translation>
    </message>
    <message numerus="yes">
        <source>Restore the copy of %1 (%n order(s))</source>
        <translation>
            <numerusform>%1 की कॉपी बहाल करें (%n ऑर्डर)</numerusform>
            <numerusform>%1 की कॉपी बहाल करें (%n ऑर्डर)</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading what can be read…</source>
        <translation>जो पढ़ा जा सके, वह पढ़ा जा रहा है…</translation>
    </message>
    <message>
        <source>The damaged file is not changed.</source>
        <translation>क्षतिग्रस्त फ़ाइल बदली नहीं जाती।</translation>
    </message>
    <message>
        <source>There is no order in it that can be read.</source>
        <translation>इसमें ऐसा कोई ऑर्डर नहीं है जो पढ़ा जा सके।</translation>
    </message>
    <message>
        <source>Nothing can be salvaged from the damaged file. %1</source>
        <translation>क्षतिग्रस्त फ़ाइल से कुछ भी नहीं बचाया जा सकता। %1</translation>
    </message>
    <message>
        <source>What was saved</source>
        <translation>क्या बचाया गया</translation>
    </message>
    <message>
        <source>Nothing is changed before you choose.</source>
        <translation>आपके चुनने तक कुछ नहीं बदला जाता।</translation>
    </message>
    <message>
        <source>Go on with what was saved</source>
        <translation>जो बचा, उससे आगे बढ़ें</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Begin with an empty ledger?</source>
        <translation>खाली बही से शुरू करें?</translation>
    </message>
    <message>
        <source>None of your orders will be known here, though they go on at the provider. The damaged file is kept among the backups.</source>
        <translation>आपके किसी भी ऑर्डर का यहाँ पता नहीं होगा, हालाँकि वे प्रदाता के यहाँ चलते रहेंगे। क्षतिग्रस्त फ़ाइल बैकअप में रखी जाएगी।</translation>
    </message>
    <message>
        <source>Begin with an empty ledger</source>
        <translation>खाली बही से शुरू करें</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>बैकअप बहाल करें</translation>
    </message>
    <message>
        <source>Ledgers (*.sqlite)</source>
        <translation>बहियाँ (*.sqlite)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Use the usual place…</source>
        <translation>सामान्य जगह चुनें…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Use the usual place?</source>
        <translation>सामान्य जगह चुनें?</translation>
    </message>
    <message>
        <source>The ledger %1 is opened from now on.</source>
        <translation>अब से बही %1 खोली जाएगी।</translation>
    </message>
    <message>
        <source>There is no ledger in the usual place: an empty one is begun, or a copy restored, as %1.</source>
        <translation>सामान्य जगह पर कोई बही नहीं है: %1 के रूप में एक खाली बही शुरू की जाएगी, या कोई कॉपी बहाल की जाएगी।</translation>
    </message>
    <message>
        <source>Orders that are only in %1 will not be known here, though they go on at the provider. That file is not changed.</source>
        <translation>जो ऑर्डर केवल %1 में हैं, उनका यहाँ पता नहीं होगा, हालाँकि वे प्रदाता के यहाँ चलते रहेंगे। वह फ़ाइल बदली नहीं जाती।</translation>
    </message>
    <message>
        <source>Use the usual place</source>
        <translation>सामान्य जगह चुनें</translation>
    </message>
</context>
<context>
    <name>LedgerMoveWindow</name>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Moving the ledger</source>
        <translation>बही ले जाई जा रही है</translation>
    </message>
    <message>
        <source>Moving the ledger to %1</source>
        <translation>बही %1 में ले जाई जा रही है</translation>
    </message>
    <message>
        <source>How much is copied</source>
        <translation>कितना कॉपी हुआ</translation>
    </message>
    <message>
        <source>Copying the ledger… Nothing is ordered or asked for meanwhile.</source>
        <translation>बही कॉपी की जा रही है… इस बीच न कुछ ऑर्डर होता है, न कुछ माँगा जाता है।</translation>
    </message>
    <message>
        <source>Copying the backups…</source>
        <translation>बैकअप कॉपी किए जा रहे हैं…</translation>
    </message>
    <message>
        <source>Checking the copy…</source>
        <translation>कॉपी जाँची जा रही है…</translation>
    </message>
    <message>
        <source>The move was stopped. The ledger is still %1.</source>
        <translation>बही ले जाना रोक दिया गया। बही अब भी यहीं है: %1।</translation>
    </message>
    <message>
        <source>The ledger was not moved and is still %1. %2</source>
        <translation>बही ले जाई नहीं गई और अब भी यहीं है: %1। %2</translation>
    </message>
    <message>
        <source>The ledger is now %1. The old file %2 could not be renamed; it is not used any more.</source>
        <translation>बही अब यहाँ है: %1। पुरानी फ़ाइल %2 का नाम बदला नहीं जा सका; अब उसका उपयोग नहीं होता।</translation>
    </message>
    <message>
        <source>The ledger is now %1. The old one is kept as %2.</source>
        <translation>बही अब यहाँ है: %1। पुरानी बही %2 के रूप में रखी है।</translation>
    </message>
</context>
<context>
    <name>LedgerPlaceSection</name>
    <message>
        <source>Ledger</source>
        <translation>बही</translation>
    </message>
    <message>
        <source>Path of the ledger</source>
        <translation>बही का पथ</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>फ़ोल्डर खोलें</translation>
    </message>
    <message>
        <source>Open the folder of the ledger</source>
        <translation>बही का फ़ोल्डर खोलें</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>पथ कॉपी करें</translation>
    </message>
    <message>
        <source>Copy the path of the ledger</source>
        <translation>बही का पथ कॉपी करें</translation>
    </message>
    <message>
        <source>There is no such file now.</source>
        <translation>अभी ऐसी कोई फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>Every order, balance and note is kept in this one file, and nowhere else. %1, last written to %2</source>
        <extracomment>%1 a size (&quot;3.4 MB&quot;), %2 a date and time</extracomment>
        <translation>हर ऑर्डर, बैलेंस और नोट इसी एक फ़ाइल में रखा जाता है, और कहीं नहीं। %1, पिछली बार %2 को लिखा गया</translation>
    </message>
    <message>
        <source>Moving the ledger</source>
        <translation>बही ले जाना</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>ले जाएँ…</translation>
    </message>
    <message>
        <source>Move the ledger…</source>
        <translation>बही ले जाएँ…</translation>
    </message>
    <message>
        <source>Move the ledger into the folder</source>
        <translation>बही को फ़ोल्डर में ले जाएँ</translation>
    </message>
    <message>
        <source>Looking at the folder %1…</source>
        <translation>फ़ोल्डर %1 देखा जा रहा है…</translation>
    </message>
    <message>
        <source>The ledger cannot be moved there. %1</source>
        <translation>बही वहाँ नहीं ले जाई जा सकती। %1</translation>
    </message>
    <message numerus="yes">
        <source>Move the ledger and its %n backup(s) to %1? %2 are copied and checked while Orderdeck restarts; nothing is deleted, the old files stay where they are as copies.</source>
        <translation>
            <numerusform>बही और उसका %n बैकअप %1 में ले जाएँ? Orderdeck के फिर शुरू होते समय %2 डेटा कॉपी करके जाँचा जाता है; कुछ भी मिटाया नहीं जाता, पुरानी फ़ाइलें कॉपी के रूप में अपनी जगह रहती हैं।</numerusform>
            <numerusform>बही और उसके %n बैकअप %1 में ले जाएँ? Orderdeck के फिर शुरू होते समय %2 डेटा कॉपी करके जाँचा जाता है; कुछ भी मिटाया नहीं जाता, पुरानी फ़ाइलें कॉपी के रूप में अपनी जगह रहती हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Move and restart</source>
        <translation>ले जाकर फिर शुरू करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>LedgerWords</name>
    <message>
        <source>Daily copy</source>
        <translation>दैनिक कॉपी</translation>
    </message>
    <message>
        <source>Kept before an update</source>
        <translation>अपडेट से पहले रखी गई</translation>
    </message>
    <message>
        <source>Kept when a copy was restored</source>
        <translation>कॉपी बहाल करते समय रखी गई</translation>
    </message>
    <message>
        <source>Kept because it was damaged</source>
        <translation>क्षतिग्रस्त होने के कारण रखी गई</translation>
    </message>
    <message>
        <source>Kept before orders were deleted</source>
        <translation>ऑर्डर मिटाने से पहले रखी गई</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>A day of a copy, in the format of QLocale: day, month&apos;s name, year.</extracomment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>Cannot be read · %1</source>
        <translation>पढ़ी नहीं जा सकती · %1</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) · %1</source>
        <translation>
            <numerusform>%n ऑर्डर · %1</numerusform>
            <numerusform>%n ऑर्डर · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Orders in the present ledger: %1. Orders in this copy: %2.</source>
        <translation>मौजूदा बही में ऑर्डर: %1। इस कॉपी में ऑर्डर: %2।</translation>
    </message>
    <message>
        <source>Orders in this copy: %1. The present ledger cannot be read.</source>
        <translation>इस कॉपी में ऑर्डर: %1। मौजूदा बही पढ़ी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>Its newest order is of %1.</source>
        <translation>इसका सबसे नया ऑर्डर %1 का है।</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) of the present ledger would be missing here. They stay at the provider and can be added again by their order IDs.</source>
        <translation>
            <numerusform>मौजूदा बही का %n ऑर्डर यहाँ नहीं होगा। वह प्रदाता के यहाँ बना रहेगा और अपनी ऑर्डर ID से फिर जोड़ा जा सकता है।</numerusform>
            <numerusform>मौजूदा बही के %n ऑर्डर यहाँ नहीं होंगे। वे प्रदाता के यहाँ बने रहेंगे और अपनी ऑर्डर ID से फिर जोड़े जा सकते हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) would be here that the present ledger does not have.</source>
        <translation>
            <numerusform>यहाँ %n ऐसा ऑर्डर होगा जो मौजूदा बही में नहीं है।</numerusform>
            <numerusform>यहाँ %n ऐसे ऑर्डर होंगे जो मौजूदा बही में नहीं हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>The present ledger is not deleted: it is kept among the backups.</source>
        <translation>मौजूदा बही मिटाई नहीं जाती: वह बैकअप में रखी जाती है।</translation>
    </message>
    <message>
        <source>The ledger is in order. Orders checked: %1.</source>
        <translation>बही ठीक है। जाँचे गए ऑर्डर: %1।</translation>
    </message>
    <message>
        <source>The file is sound, but its rows contradict each other. %1</source>
        <translation>फ़ाइल सही-सलामत है, पर उसकी पंक्तियाँ आपस में मेल नहीं खातीं। %1</translation>
    </message>
    <message>
        <source>The ledger is damaged. %1</source>
        <translation>बही क्षतिग्रस्त है। %1</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>खाते</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>ऑर्डर</translation>
    </message>
    <message>
        <source>Lines of their history</source>
        <translation>उनके इतिहास की पंक्तियाँ</translation>
    </message>
    <message>
        <source>Refills</source>
        <translation>रिफ़िल</translation>
    </message>
    <message>
        <source>Balances</source>
        <translation>बैलेंस</translation>
    </message>
    <message>
        <source>Lists of orders</source>
        <translation>ऑर्डरों की सूचियाँ</translation>
    </message>
    <message>
        <source>Lines of these lists</source>
        <translation>इन सूचियों की पंक्तियाँ</translation>
    </message>
    <message>
        <source>Kept catalogs</source>
        <translation>सहेजे गए कैटलॉग</translation>
    </message>
    <message>
        <source>Changes of the catalogs</source>
        <translation>कैटलॉग के बदलाव</translation>
    </message>
    <message>
        <source>Notes on orders</source>
        <translation>ऑर्डरों के नोट</translation>
    </message>
    <message>
        <source>Tags of orders</source>
        <translation>ऑर्डरों के टैग</translation>
    </message>
    <message>
        <source>Orders made by orders</source>
        <translation>ऑर्डरों से बने ऑर्डर</translation>
    </message>
    <message>
        <source>Runs and posts of orders</source>
        <translation>ऑर्डरों के दौर और पोस्ट</translation>
    </message>
    <message>
        <source>Notes on services</source>
        <translation>सेवाओं के नोट</translation>
    </message>
    <message>
        <source>Kept when the ledger was moved</source>
        <translation>बही ले जाते समय रखी गई</translation>
    </message>
</context>
<context>
    <name>LimitsSection</name>
    <message>
        <source>Limits</source>
        <translation>सीमाएँ</translation>
    </message>
    <message>
        <source>There is no account yet.</source>
        <translation>अभी कोई खाता नहीं है।</translation>
    </message>
    <message>
        <source>Providers turn away who asks too often. Where one tells its limit, stay below it; where it asks to wait, the program waits whatever stands here.</source>
        <translation>जो बहुत बार पूछता है, उसे प्रदाता लौटा देते हैं। जहाँ प्रदाता अपनी सीमा बताए, उससे नीचे रहें; जहाँ वह रुकने को कहे, वहाँ प्रोग्राम रुकता है, यहाँ कुछ भी लिखा हो।</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>खाता</translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation>प्रति मिनट अनुरोध</translation>
    </message>
    <message>
        <source>At the same time</source>
        <translation>एक साथ</translation>
    </message>
    <message>
        <source>Requests a minute of %1</source>
        <translation>%1 के प्रति मिनट अनुरोध</translation>
    </message>
    <message>
        <source>Requests at the same time of %1</source>
        <translation>%1 के एक साथ अनुरोध</translation>
    </message>
</context>
<context>
    <name>LinkOpener</name>
    <message>
        <source>The link was not followed. %1</source>
        <comment>a sentence tells why</comment>
        <translation>लिंक नहीं खोला गया। %1</translation>
    </message>
    <message>
        <source>Orderdeck opens lists of orders in files on this computer, and links that begin with “orderdeck:”; this was neither.</source>
        <translation>Orderdeck इस कंप्यूटर की फ़ाइलों में रखी ऑर्डरों की सूचियाँ और “orderdeck:” से शुरू होने वाले लिंक खोलता है; यह दोनों में से कुछ नहीं था।</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>“%1” नाम की कोई फ़ाइल नहीं है।</translation>
    </message>
</context>
<context>
    <name>LogSection</name>
    <message>
        <source>Log</source>
        <translation>लॉग</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>त्रुटियाँ</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>अनुरोध</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>सब कुछ</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>क्या दर्ज हो</translation>
    </message>
    <message>
        <source>Requests are written down by name, host and time. Neither a key nor what is sent or answered ever is.</source>
        <translation>अनुरोधों का नाम, सर्वर और समय दर्ज होता है। कुंजी, या जो भेजा गया और जवाब में आया, कभी दर्ज नहीं होता।</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>लॉग दिखाएँ</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>फ़ोल्डर खोलें</translation>
    </message>
    <message>
        <source>Open the folder of the log</source>
        <translation>लॉग का फ़ोल्डर खोलें</translation>
    </message>
    <message>
        <source>Clear log</source>
        <translation>लॉग खाली करें</translation>
    </message>
    <message>
        <source>The log was cleared.</source>
        <translation>लॉग खाली कर दिया गया।</translation>
    </message>
    <message>
        <source>Nothing was written down yet.</source>
        <translation>अभी कुछ दर्ज नहीं हुआ है।</translation>
    </message>
    <message>
        <source>At most two files of 1 MB: %1</source>
        <translation>ज़्यादा से ज़्यादा 1 MB की दो फ़ाइलें: %1</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>%1. What was not asked for yet would not be asked for.</source>
        <extracomment>%1 what is asked for and how far it is</extracomment>
        <translation>%1। जो अभी नहीं माँगा गया, वह नहीं माँगा जाएगा।</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>फिर भी बाहर निकलें</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>फ़ोल्डर दिखाएँ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>There is no order %1 in this account.</source>
        <translation>इस खाते में ऑर्डर %1 नहीं है।</translation>
    </message>
    <message>
        <source>A link filled in this order. Look at it before you place it.</source>
        <translation>यह ऑर्डर एक लिंक ने भरा है। देने से पहले इसे देख लें।</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>रिपोर्ट</translation>
    </message>
</context>
<context>
    <name>MarkupModel</name>
    <message>
        <source>Services without a category</source>
        <translation>बिना श्रेणी की सेवाएँ</translation>
    </message>
    <message>
        <source>Category %1</source>
        <translation>श्रेणी %1</translation>
    </message>
    <message>
        <source>Service %1</source>
        <translation>सेवा %1</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>सभी सेवाएँ</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>service id and name</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>not in the catalog</source>
        <translation>कैटलॉग में नहीं</translation>
    </message>
    <message>
        <source>No rule</source>
        <translation>कोई नियम नहीं</translation>
    </message>
    <message>
        <source>For</source>
        <comment>what a rule of prices is for</comment>
        <translation>किसके लिए</translation>
    </message>
    <message>
        <source>My price</source>
        <translation>मेरी कीमत</translation>
    </message>
</context>
<context>
    <name>MarkupPreview</name>
    <message>
        <source>What it makes of a service</source>
        <translation>सेवा पर असर</translation>
    </message>
    <message>
        <source>Rate and my price</source>
        <translation>दर और मेरी कीमत</translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s) follow this rule.</source>
        <translation>
            <numerusform>%Ln सेवा पर यह नियम लागू है।</numerusform>
            <numerusform>%Ln सेवाओं पर यह नियम लागू है।</numerusform>
        </translation>
    </message>
    <message>
        <source>Services without a rule have no price of mine.</source>
        <translation>बिना नियम की सेवाओं की मेरी कोई कीमत नहीं होती।</translation>
    </message>
    <message>
        <source>No service follows this rule now.</source>
        <translation>अभी किसी सेवा पर यह नियम लागू नहीं है।</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>service id and name</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 → no price</source>
        <comment>a rate</comment>
        <translation>%1 → कोई कीमत नहीं</translation>
    </message>
    <message>
        <source>That would be below zero, or too long a number.</source>
        <translation>यह शून्य से कम होगा, या बहुत लंबी संख्या।</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a rate and my price</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 a package</source>
        <comment>You earn $0.45</comment>
        <translation>%1 प्रति पैकेज</translation>
    </message>
    <message>
        <source>%1 per 1,000</source>
        <comment>You earn $0.45</comment>
        <translation>%1 प्रति 1,000</translation>
    </message>
</context>
<context>
    <name>MarkupRuleEditor</name>
    <message>
        <source>How it is made</source>
        <translation>कीमत कैसे बने</translation>
    </message>
    <message>
        <source>On top of the rate</source>
        <translation>दर के ऊपर</translation>
    </message>
    <message>
        <source>A price of its own</source>
        <translation>अपनी कीमत</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>पूर्णांकन</translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation>निकटतम</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>ऊपर</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>नीचे</translation>
    </message>
    <message>
        <source>Percent on top</source>
        <translation>दर के ऊपर प्रतिशत</translation>
    </message>
    <message>
        <source>Fixed amount on top</source>
        <translation>दर के ऊपर तय रकम</translation>
    </message>
    <message>
        <source>Round to</source>
        <translation>पूर्णांकन इकाई</translation>
    </message>
    <message>
        <source>No rule</source>
        <translation>कोई नियम नहीं</translation>
    </message>
    <message>
        <source>My price per 1,000</source>
        <translation>प्रति 1,000 मेरी कीमत</translation>
    </message>
    <message>
        <source>Not rounded</source>
        <translation>पूर्णांकित नहीं</translation>
    </message>
    <message>
        <source>Write a number such as 50 or %1.</source>
        <translation>50 या %1 जैसी कोई संख्या लिखें।</translation>
    </message>
    <message>
        <source>At least −100: no more can be taken off.</source>
        <translation>कम से कम −100: इससे ज़्यादा घटाया नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Write a percentage, a fixed amount, or both.</source>
        <translation>प्रतिशत, तय रकम या दोनों लिखें।</translation>
    </message>
    <message>
        <source>Write an amount such as 1 or %1.</source>
        <translation>1 या %1 जैसी कोई रकम लिखें।</translation>
    </message>
    <message>
        <source>A price cannot be below zero.</source>
        <translation>कीमत शून्य से कम नहीं हो सकती।</translation>
    </message>
</context>
<context>
    <name>MarkupSubjectField</name>
    <message>
        <source>Category, service or ID</source>
        <translation>श्रेणी, सेवा या ID</translation>
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
        <translation>दर − %1%</translation>
    </message>
    <message>
        <source>Rate + %1%</source>
        <translation>दर + %1%</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>दर</translation>
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
        <translation>%1, ऊपर %2 तक पूर्णांकित</translation>
    </message>
    <message>
        <source>%1, rounded down to %2</source>
        <translation>%1, नीचे %2 तक पूर्णांकित</translation>
    </message>
    <message>
        <source>%1, rounded to %2</source>
        <translation>%1, %2 तक पूर्णांकित</translation>
    </message>
    <message>
        <source>You lose %1</source>
        <translation>आपका घाटा %1</translation>
    </message>
    <message>
        <source>You earn %1</source>
        <translation>आपकी कमाई %1</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Message</source>
        <translation>संदेश</translation>
    </message>
</context>
<context>
    <name>MyPriceCell</name>
    <message>
        <source>This service&apos;s own rule: %1
%2</source>
        <translation>इस सेवा का अपना नियम: %1
%2</translation>
    </message>
    <message>
        <source>The rule of its category: %1
%2</source>
        <translation>इसकी श्रेणी का नियम: %1
%2</translation>
    </message>
    <message>
        <source>The rule of the account: %1
%2</source>
        <translation>खाते का नियम: %1
%2</translation>
    </message>
    <message>
        <source>No price of mine</source>
        <translation>मेरी कोई कीमत नहीं</translation>
    </message>
</context>
<context>
    <name>MyPrices</name>
    <message numerus="yes">
        <source>%Ln service(s) have no price.</source>
        <translation>
            <numerusform>%Ln सेवा की कोई कीमत नहीं है।</numerusform>
            <numerusform>%Ln सेवाओं की कोई कीमत नहीं है।</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was copied: no service is shown.</source>
        <translation>कुछ भी कॉपी नहीं हुआ: कोई सेवा नहीं दिख रही।</translation>
    </message>
    <message>
        <source>Nothing was copied: no rule gives these services a price. Make one with “My prices…”.</source>
        <translation>कुछ भी कॉपी नहीं हुआ: कोई नियम इन सेवाओं को कीमत नहीं देता। “मेरी कीमतें…” से कोई नियम बनाएँ।</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln price(s).</source>
        <translation>
            <numerusform>%Ln कीमत कॉपी हुई।</numerusform>
            <numerusform>%Ln कीमतें कॉपी हुईं।</numerusform>
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
        <translation>मेरी कीमतें · %1</translation>
    </message>
    <message>
        <source>What you ask for when you sell on. The nearest rule counts: the service&apos;s, else that of its category, else that of all services.</source>
        <translation>वह कीमत जो आप आगे बेचते समय माँगते हैं। सबसे नज़दीकी नियम लागू होता है: सेवा का, वह न हो तो उसकी श्रेणी का, वह भी न हो तो सभी सेवाओं का।</translation>
    </message>
    <message>
        <source>Remove rule</source>
        <translation>नियम हटाएँ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>No category or service is found by “%1”.</source>
        <translation>“%1” से कोई श्रेणी या सेवा नहीं मिली।</translation>
    </message>
    <message>
        <source>Shown as soon as the numbers can be read.</source>
        <translation>संख्याएँ पढ़ी जा सकने पर दिखेगा।</translation>
    </message>
    <message>
        <source>Add a rule for</source>
        <translation>किसके लिए नियम जोड़ें</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>नियम</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>पूर्वावलोकन</translation>
    </message>
    <message>
        <source>Choose a rule first.</source>
        <translation>पहले कोई नियम चुनें।</translation>
    </message>
    <message>
        <source>The catalog is not there yet.</source>
        <translation>कैटलॉग अभी नहीं आया है।</translation>
    </message>
    <message>
        <source>The rule was removed: %1.</source>
        <translation>नियम हटाया गया: %1।</translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message>
        <source>Services</source>
        <translation>सेवाएँ</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>ऑर्डर</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>बैलेंस</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>The page that ranks services by what their orders did</extracomment>
        <translation>रिकॉर्ड</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) need attention</source>
        <translation>
            <numerusform>%n ऑर्डर पर ध्यान चाहिए</numerusform>
            <numerusform>%n ऑर्डरों पर ध्यान चाहिए</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NeighbourList</name>
    <message>
        <source>Orders around it</source>
        <translation>आसपास के ऑर्डर</translation>
    </message>
    <message>
        <source>no id</source>
        <translation>ID नहीं</translation>
    </message>
    <message>
        <source>this order</source>
        <translation>यह ऑर्डर</translation>
    </message>
</context>
<context>
    <name>NotPlacedChoice</name>
    <message>
        <source>Write down as not sent</source>
        <translation>नहीं भेजा गया दर्ज करें</translation>
    </message>
    <message>
        <source>The order becomes “Not sent”. Nothing is sent by that; you can send it again afterwards, or leave it. If the provider took it after all, sending it again pays twice.</source>
        <translation>ऑर्डर “नहीं भेजा गया” हो जाएगा। इससे कुछ भेजा नहीं जाता; बाद में आप इसे फिर भेज सकते हैं या छोड़ सकते हैं। अगर प्रदाता ने इसे ले ही लिया था, तो फिर भेजने पर दो बार शुल्क लगेगा।</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>चेतावनी</translation>
    </message>
    <message>
        <source>Not placed all the same</source>
        <translation>फिर भी नहीं दिया गया</translation>
    </message>
</context>
<context>
    <name>NoticesSection</name>
    <message>
        <source>Notices</source>
        <translation>सूचनाएँ</translation>
    </message>
    <message>
        <source>Show notices on the desktop</source>
        <translation>डेस्कटॉप पर सूचनाएँ दिखाएँ</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>शांत समय</translation>
    </message>
    <message>
        <source>Try a notice</source>
        <translation>सूचना आज़माएँ</translation>
    </message>
    <message>
        <source>Keep running in the tray when the window is closed</source>
        <translation>विंडो बंद होने पर ट्रे में चलता रहे</translation>
    </message>
    <message>
        <source>Start with the system</source>
        <translation>सिस्टम के साथ शुरू हो</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>शांति कब से</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from one time to another</comment>
        <translation>से</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>शांति कब तक</translation>
    </message>
    <message>
        <source>What happens meanwhile is told afterwards, in one notice.</source>
        <translation>इस बीच जो होता है, वह बाद में एक ही सूचना में बताया जाता है।</translation>
    </message>
    <message>
        <source>This desktop shows no notices. What happened is listed under the bell at the top.</source>
        <translation>यह डेस्कटॉप सूचनाएँ नहीं दिखाता। जो हुआ, वह सबसे ऊपर की घंटी में दिखता है।</translation>
    </message>
    <message>
        <source>One for many things that happen together, and none while you look at the window. All of it is listed under the bell at the top.</source>
        <translation>एक साथ होने वाली कई बातों के लिए एक ही, और जब आप विंडो देख रहे हों तब कोई नहीं। सब कुछ सबसे ऊपर की घंटी में दिखता है।</translation>
    </message>
    <message>
        <source>Orders are watched on. The icon in the tray brings the window back, and its menu quits.</source>
        <translation>ऑर्डरों पर नज़र बनी रहती है। ट्रे का आइकन विंडो को वापस लाता है, और उसके मेन्यू से प्रोग्राम से बाहर निकला जाता है।</translation>
    </message>
    <message>
        <source>This desktop has no tray now: closing the window ends Orderdeck.</source>
        <translation>इस डेस्कटॉप पर अभी ट्रे नहीं है: विंडो बंद करने पर Orderdeck बंद हो जाता है।</translation>
    </message>
    <message>
        <source>That could not be changed: %1</source>
        <translation>इसे बदला नहीं जा सका: %1</translation>
    </message>
    <message>
        <source>The system starts another Orderdeck now: %1</source>
        <translation>सिस्टम अब दूसरा Orderdeck शुरू करता है: %1</translation>
    </message>
    <message>
        <source>In the tray, where there is one.</source>
        <translation>ट्रे में, जहाँ वह हो।</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>Notices work</source>
        <translation>सूचनाएँ काम कर रही हैं</translation>
    </message>
    <message>
        <source>Orderdeck tells here what happened to your orders.</source>
        <translation>आपके ऑर्डरों के साथ क्या हुआ, Orderdeck यहाँ बताता है।</translation>
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
        <translation>बही खोली जा रही है। Orderdeck के अपडेट के बाद पहले उसकी कॉपी बनती है और उसे अद्यतन किया जाता है, जिसमें एक मिनट लग सकता है; तब तक न कुछ ऑर्डर होता है, न कुछ माँगा जाता है।</translation>
    </message>
</context>
<context>
    <name>OrderActions</name>
    <message>
        <source>Choose an order first.</source>
        <translation>पहले कोई ऑर्डर चुनें।</translation>
    </message>
    <message>
        <source>The provider gave no order id: there is nothing to ask about.</source>
        <translation>प्रदाता ने ऑर्डर ID नहीं दी: पूछने को कुछ नहीं है।</translation>
    </message>
    <message>
        <source>Refill</source>
        <translation>रिफ़िल माँगें</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>ऑर्डर रद्द करें</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>अभी जाँचें</translation>
    </message>
    <message>
        <source>Order again</source>
        <translation>फिर ऑर्डर करें</translation>
    </message>
    <message>
        <source>Order for another link</source>
        <translation>दूसरे लिंक के लिए ऑर्डर करें</translation>
    </message>
    <message>
        <source>Add existing orders…</source>
        <translation>मौजूदा ऑर्डर जोड़ें…</translation>
    </message>
    <message>
        <source>The order was not sent again. %1</source>
        <translation>ऑर्डर फिर नहीं भेजा गया। %1</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) checked.</source>
        <translation>
            <numerusform>%n ऑर्डर जाँचा गया।</numerusform>
            <numerusform>%n ऑर्डर जाँचे गए।</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one order first.</source>
        <translation>पहले एक ऑर्डर चुनें।</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) belong to an account that was removed: nothing was asked.</source>
        <translation>
            <numerusform>%n ऑर्डर हटाए गए खाते का है: कुछ नहीं माँगा गया।</numerusform>
            <numerusform>%n ऑर्डर हटाए गए खाते के हैं: कुछ नहीं माँगा गया।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n orders? What was delivered stays charged. This cannot be undone.</source>
        <translation>
            <numerusform>%n ऑर्डर रद्द करें? जो डिलीवर हो चुका है, उसका शुल्क लगेगा। इसे पूर्ववत नहीं किया जा सकता।</numerusform>
            <numerusform>%n ऑर्डर रद्द करें? जो डिलीवर हो चुका है, उसका शुल्क लगेगा। इसे पूर्ववत नहीं किया जा सकता।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n orders</source>
        <translation>
            <numerusform>%n ऑर्डर रद्द करें</numerusform>
            <numerusform>%n ऑर्डर रद्द करें</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderAsking</name>
    <message>
        <source>The ledger could not be written: %1</source>
        <translation>बही में लिखा नहीं जा सका: %1</translation>
    </message>
    <message>
        <source>Stopped before it was asked.</source>
        <translation>अनुरोध भेजे जाने से पहले रोक दिया गया।</translation>
    </message>
    <message>
        <source>The order&apos;s account was removed.</source>
        <translation>ऑर्डर का खाता हटा दिया गया।</translation>
    </message>
    <message>
        <source>The account was closed before the answer came.</source>
        <translation>जवाब आने से पहले खाता बंद हो गया।</translation>
    </message>
    <message>
        <source>Not asked any more. %1</source>
        <translation>अब अनुरोध नहीं भेजा गया। %1</translation>
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
        <translation>पता नहीं</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1 प्रतिशत</translation>
    </message>
    <message>
        <source>%1 percent, %2 of %3</source>
        <translation>%1 प्रतिशत, %3 में से %2</translation>
    </message>
    <message>
        <source>nothing charged</source>
        <translation>कोई शुल्क नहीं</translation>
    </message>
    <message>
        <source>%1 expected</source>
        <translation>%1 अनुमानित</translation>
    </message>
    <message>
        <source>no order ID</source>
        <translation>ऑर्डर ID नहीं</translation>
    </message>
    <message>
        <source>not known; added %1</source>
        <translation>पता नहीं; %1 जोड़ा गया</translation>
    </message>
    <message>
        <source>no refill</source>
        <translation>रिफ़िल नहीं</translation>
    </message>
    <message>
        <source>Cancel asked %1; the provider&apos;s status is still: %2</source>
        <extracomment>How long ago (&quot;3 hours ago&quot;), then the provider&apos;s word for the order&apos;s status</extracomment>
        <translation>%1 रद्द करने को कहा गया; प्रदाता की बताई स्थिति अब भी: %2</translation>
    </message>
    <message>
        <source>%1 · running far longer than this service usually takes</source>
        <translation>%1 · इस सेवा के आम समय से कहीं ज़्यादा देर से चल रहा है</translation>
    </message>
    <message>
        <source>Refill %1: %2, asked %3</source>
        <extracomment>A refill&apos;s id, its status and how long ago it was asked (&quot;3 hours ago&quot;)</extracomment>
        <translation>रिफ़िल %1: %2, %3 माँगी गई</translation>
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
        <translation>नहीं बताया</translation>
    </message>
    <message>
        <source>%1 remain</source>
        <translation>%1 बाकी</translation>
    </message>
    <message>
        <source>%1 delivered, %2 remain</source>
        <translation>%1 डिलीवर, %2 बाकी</translation>
    </message>
    <message>
        <source>%1, start count %2</source>
        <translation>%1, शुरुआती गिनती %2</translation>
    </message>
    <message>
        <source>This is the order</source>
        <translation>यही ऑर्डर है</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>तुलना</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>भेजा गया</translation>
    </message>
    <message>
        <source>At the provider</source>
        <translation>प्रदाता के यहाँ</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>शुल्क</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>मात्रा</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>ऑर्डर %1</translation>
    </message>
    <message>
        <source>No order of this ledger has the id %1.</source>
        <translation>इस बही के किसी ऑर्डर की ID %1 नहीं है।</translation>
    </message>
    <message>
        <source>This looks like another order. Take it only if you know better.</source>
        <translation>यह कोई दूसरा ऑर्डर लगता है। इसे तभी लें जब आपको पक्का पता हो।</translation>
    </message>
</context>
<context>
    <name>OrderDetails</name>
    <message>
        <source>Timeline</source>
        <translation>समयक्रम</translation>
    </message>
    <message>
        <source>Sections of the order</source>
        <translation>ऑर्डर के खंड</translation>
    </message>
    <message>
        <source>Order details</source>
        <translation>ऑर्डर का ब्योरा</translation>
    </message>
    <message>
        <source>Drawn as soon as the provider reported what remains a second time.</source>
        <translation>प्रदाता के दूसरी बार यह बताते ही कि कितना बाकी है, इसे बनाया जाता है।</translation>
    </message>
    <message>
        <source>How many were ordered is not known, so nothing can be drawn.</source>
        <translation>कितने का ऑर्डर था, यह पता नहीं, इसलिए कुछ बनाया नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Show less of the order</source>
        <translation>ऑर्डर कम दिखाएँ</translation>
    </message>
    <message>
        <source>Show the order in full</source>
        <translation>ऑर्डर पूरा दिखाएँ</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>पाठ के रूप में कॉपी करें</translation>
    </message>
    <message>
        <source>Order again</source>
        <translation>फिर ऑर्डर करें</translation>
    </message>
    <message>
        <source>Order for another link</source>
        <translation>दूसरे लिंक के लिए ऑर्डर करें</translation>
    </message>
    <message>
        <source>TIMELINE</source>
        <translation>समयक्रम</translation>
    </message>
    <message>
        <source>DELIVERY</source>
        <translation>डिलीवरी</translation>
    </message>
    <message>
        <source>Show the delivery</source>
        <translation>डिलीवरी दिखाएँ</translation>
    </message>
    <message>
        <source>NOTES</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>Show the notes</source>
        <translation>नोट दिखाएँ</translation>
    </message>
    <message>
        <source>ORDERS MADE</source>
        <translation>बने ऑर्डर</translation>
    </message>
    <message>
        <source>Show the orders made</source>
        <translation>बने ऑर्डर दिखाएँ</translation>
    </message>
</context>
<context>
    <name>OrderDraft</name>
    <message>
        <source>The charge is too large to be calculated.</source>
        <translation>शुल्क हिसाब के लिए बहुत बड़ा है।</translation>
    </message>
    <message>
        <source>This is not a whole number. Type it like 1000, 1,000 or 1k.</source>
        <translation>यह पूर्ण संख्या नहीं है। इसे 1000, 1,000 या 1k की तरह लिखें।</translation>
    </message>
    <message>
        <source>Enter at least %1.</source>
        <translation>कम से कम %1 लिखें।</translation>
    </message>
    <message>
        <source>Order at least %1 for this service.</source>
        <translation>इस सेवा के लिए कम से कम %1 ऑर्डर करें।</translation>
    </message>
    <message>
        <source>Order at most %1 for this service.</source>
        <translation>इस सेवा के लिए ज़्यादा से ज़्यादा %1 ऑर्डर करें।</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>सूची में से कोई एक चुनें।</translation>
    </message>
    <message>
        <source>This is not a day. Type it as day/month/year, like 31/12/2030.</source>
        <translation>यह तारीख नहीं है। इसे दिन/महीना/साल के रूप में लिखें, जैसे 31/12/2030।</translation>
    </message>
    <message>
        <source>This day has passed.</source>
        <translation>यह तारीख बीत चुकी है।</translation>
    </message>
    <message>
        <source>The maximum is less than the minimum.</source>
        <translation>अधिकतम न्यूनतम से कम है।</translation>
    </message>
    <message>
        <source>Runs need an interval in minutes between them.</source>
        <translation>दौरों के बीच मिनटों में अंतराल चाहिए।</translation>
    </message>
    <message>
        <source>An interval needs a number of runs.</source>
        <translation>अंतराल के साथ दौरों की संख्या चाहिए।</translation>
    </message>
    <message>
        <source>A parameter&apos;s name holds only the letters A to Z, digits and underscores.</source>
        <translation>पैरामीटर के नाम में केवल A से Z तक के अक्षर, अंक और अंडरस्कोर होते हैं।</translation>
    </message>
    <message>
        <source>The parameter “%1” is filled in by the program.</source>
        <translation>पैरामीटर “%1” प्रोग्राम खुद भरता है।</translation>
    </message>
    <message>
        <source>The parameter “%1” is there twice.</source>
        <translation>पैरामीटर “%1” दो बार है।</translation>
    </message>
    <message>
        <source>The parameter “%1” has no value.</source>
        <translation>पैरामीटर “%1” का कोई मान नहीं है।</translation>
    </message>
    <message>
        <source>A link has no spaces in it.</source>
        <translation>लिंक में खाली जगह नहीं होती।</translation>
    </message>
    <message>
        <source>The link holds invisible characters. Type it again.</source>
        <translation>लिंक में अदृश्य वर्ण हैं। इसे फिर से लिखें।</translation>
    </message>
    <message>
        <source>Links with “%1:” are not accepted, only http and https.</source>
        <translation>“%1:” वाले लिंक स्वीकार नहीं होते, केवल http और https।</translation>
    </message>
    <message>
        <source>The link names no host.</source>
        <translation>लिंक में कोई सर्वर नहीं बताया गया है।</translation>
    </message>
</context>
<context>
    <name>OrderEvent</name>
    <message>
        <source>Refill pending</source>
        <translation>रिफ़िल लंबित</translation>
    </message>
    <message>
        <source>Refill in progress</source>
        <translation>रिफ़िल जारी</translation>
    </message>
    <message>
        <source>Refill completed</source>
        <translation>रिफ़िल पूरी हुई</translation>
    </message>
    <message>
        <source>Refill rejected</source>
        <translation>रिफ़िल अस्वीकृत</translation>
    </message>
    <message>
        <source>Refill canceled</source>
        <translation>रिफ़िल रद्द</translation>
    </message>
    <message>
        <source>Refill failed</source>
        <translation>रिफ़िल विफल</translation>
    </message>
    <message>
        <source>Refill: %1</source>
        <translation>रिफ़िल: %1</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>फिर भेजा गया</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>भेजा गया</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>दिया गया</translation>
    </message>
    <message>
        <source>Placed as %1</source>
        <translation>%1 के रूप में दिया गया</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>अस्वीकृत</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>अस्वीकृत: %1</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>नहीं भेजा गया</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>नहीं भेजा गया: %1</translation>
    </message>
    <message>
        <source>May have been placed</source>
        <translation>शायद दिया गया</translation>
    </message>
    <message>
        <source>May have been placed: %1</source>
        <translation>शायद दिया गया: %1</translation>
    </message>
    <message>
        <source>Added by its id: %1</source>
        <translation>ID से जोड़ा गया: %1</translation>
    </message>
    <message>
        <source>Refill asked</source>
        <translation>रिफ़िल माँगी गई</translation>
    </message>
    <message>
        <source>Refill %1 asked</source>
        <translation>रिफ़िल %1 माँगी गई</translation>
    </message>
    <message>
        <source>Refill refused</source>
        <translation>रिफ़िल से मना किया गया</translation>
    </message>
    <message>
        <source>Refill refused: %1</source>
        <translation>रिफ़िल से मना किया गया: %1</translation>
    </message>
    <message>
        <source>Cancelling asked</source>
        <translation>रद्द करने को कहा गया</translation>
    </message>
    <message>
        <source>Cancelling refused</source>
        <translation>रद्द करने से मना किया गया</translation>
    </message>
    <message>
        <source>Cancelling refused: %1</source>
        <translation>रद्द करने से मना किया गया: %1</translation>
    </message>
    <message>
        <source>Refill not asked</source>
        <translation>रिफ़िल नहीं माँगी गई</translation>
    </message>
    <message>
        <source>Refill not asked: %1</source>
        <translation>रिफ़िल नहीं माँगी गई: %1</translation>
    </message>
    <message>
        <source>Refill may have been taken</source>
        <translation>रिफ़िल शायद मान ली गई</translation>
    </message>
    <message>
        <source>Refill may have been taken: %1</source>
        <translation>रिफ़िल शायद मान ली गई: %1</translation>
    </message>
    <message>
        <source>Cancelling not asked</source>
        <translation>रद्द करने को नहीं कहा गया</translation>
    </message>
    <message>
        <source>Cancelling not asked: %1</source>
        <translation>रद्द करने को नहीं कहा गया: %1</translation>
    </message>
    <message>
        <source>Cancelling may have been taken</source>
        <translation>रद्द करना शायद मान लिया गया</translation>
    </message>
    <message>
        <source>Cancelling may have been taken: %1</source>
        <translation>रद्द करना शायद मान लिया गया: %1</translation>
    </message>
    <message>
        <source>%1 delivered</source>
        <translation>%1 डिलीवर</translation>
    </message>
    <message>
        <source>%1, %2 delivered</source>
        <translation>%1, %2 डिलीवर</translation>
    </message>
    <message>
        <source>%1 → %2, %3 delivered</source>
        <translation>%1 → %2, %3 डिलीवर</translation>
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
        <translation>सभी ऑर्डर</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>ध्यान चाहिए</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>अपुष्ट</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>नहीं भेजे गए</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>अस्वीकृत</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>लंबित</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>जारी</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>आंशिक</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>पूरे हुए</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>विफल</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>अन्य</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>छिपे हुए</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>संग्रहित</translation>
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
        <translation>डिलीवर</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>मात्रा</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>पता नहीं</translation>
    </message>
    <message>
        <source>Start count</source>
        <translation>शुरुआती गिनती</translation>
    </message>
    <message>
        <source>Remains</source>
        <translation>बाकी</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>रफ़्तार</translation>
    </message>
    <message>
        <source>Expected end</source>
        <translation>अनुमानित अंत</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>समय लगा</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>दिया गया</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>दर्ज हुआ</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation>पिछली जाँच</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करना</translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation>%1 कहा गया</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>सेवा</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>लिंक</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>दर</translation>
    </message>
    <message>
        <source>Provider’s word</source>
        <translation>प्रदाता के शब्द</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>पैरामीटर</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>अनुमान का आधार</translation>
    </message>
</context>
<context>
    <name>OrderFeed</name>
    <message>
        <source>The reading was ended.</source>
        <translation>पढ़ना रोक दिया गया।</translation>
    </message>
</context>
<context>
    <name>OrderFile</name>
    <message>
        <source>This is no file of orders that can be opened again. Such a file is exported as CSV with all columns: its first line has the heads Account ID, Order ID, Parameters and others.</source>
        <translation>यह ऑर्डरों की ऐसी फ़ाइल नहीं है जिसे फिर खोला जा सके। ऐसी फ़ाइल सभी कॉलमों के साथ CSV के रूप में निर्यात होती है: उसकी पहली पंक्ति में Account ID, Order ID, Parameters और दूसरे शीर्षक होते हैं।</translation>
    </message>
    <message>
        <source>“%1” cannot be read as %2.</source>
        <translation>“%1” को %2 के रूप में नहीं पढ़ा जा सकता।</translation>
    </message>
    <message>
        <source>The time of recording is missing.</source>
        <translation>दर्ज होने का समय नहीं दिया गया है।</translation>
    </message>
    <message>
        <source>It was placed, but its order id is missing.</source>
        <translation>यह दिया गया था, पर इसकी ऑर्डर ID नहीं दी गई है।</translation>
    </message>
</context>
<context>
    <name>OrderFileSheet</name>
    <message>
        <source>Lines that cannot be read</source>
        <translation>जो पंक्तियाँ पढ़ी नहीं जा सकतीं</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Add orders</source>
        <translation>ऑर्डर जोड़ें</translation>
    </message>
    <message>
        <source>Open a file of orders</source>
        <translation>ऑर्डरों की फ़ाइल खोलें</translation>
    </message>
    <message>
        <source>%1: orders that were exported as CSV with all columns. What this ledger holds already is not added again; what is still running is followed from then on.</source>
        <translation>%1: ऑर्डर जो सभी कॉलमों के साथ CSV के रूप में निर्यात किए गए थे। जो इस बही में पहले से है, वह फिर नहीं जोड़ा जाता; जो अभी चल रहा है, उस पर तब से नज़र रखी जाती है।</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>नतीजा</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>प्रगति</translation>
    </message>
    <message>
        <source>Account for the orders of %1</source>
        <translation>%1 के ऑर्डरों के लिए खाता</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>छोड़ दें</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>कुछ भी नहीं जोड़ा गया।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) added.</source>
        <translation>
            <numerusform>%Ln ऑर्डर जोड़ा गया।</numerusform>
            <numerusform>%Ln ऑर्डर जोड़े गए।</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. %1 Open the file again to go on.</source>
        <translation>रोका गया। %1 आगे बढ़ने के लिए फ़ाइल फिर से खोलें।</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>फ़ाइल पढ़ी जा रही है…</translation>
    </message>
    <message>
        <source>Comparing with the ledger: %1 of %2…</source>
        <translation>बही से तुलना: %2 में से %1…</translation>
    </message>
    <message>
        <source>Adding order %1 of %2…</source>
        <translation>ऑर्डर जोड़ा जा रहा है: %2 में से %1…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) are in the ledger already.</source>
        <translation>
            <numerusform>%Ln ऑर्डर पहले से बही में है।</numerusform>
            <numerusform>%Ln ऑर्डर पहले से बही में हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing new in this file.</source>
        <translation>इस फ़ाइल में कुछ नया नहीं है।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new order(s).</source>
        <translation>
            <numerusform>%Ln नया ऑर्डर।</numerusform>
            <numerusform>%Ln नए ऑर्डर।</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>पंक्ति %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>और %Ln अन्य।</numerusform>
            <numerusform>और %Ln अन्य।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln ऑर्डर</numerusform>
            <numerusform>%Ln ऑर्डर</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s), %1 new</source>
        <translation>
            <numerusform>%Ln ऑर्डर, %1 नए</numerusform>
            <numerusform>%Ln ऑर्डर, %1 नए</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has no order that could be added.</source>
        <translation>फ़ाइल में ऐसा कोई ऑर्डर नहीं है जिसे जोड़ा जा सके।</translation>
    </message>
</context>
<context>
    <name>OrderFilters</name>
    <message>
        <source>Statuses</source>
        <translation>स्थितियाँ</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>फ़िल्टर</translation>
    </message>
    <message>
        <source>Enter or Space chooses a row, and gives it up again.</source>
        <translation>Enter या Space पंक्ति को चुनता है, और दोबारा दबाने पर छोड़ता है।</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>सभी खाते</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>पिछला %n दिन</numerusform>
            <numerusform>पिछले %n दिन</numerusform>
        </translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>%1 से</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>%1 तक</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1 से %2</translation>
    </message>
</context>
<context>
    <name>OrderFiltersModel</name>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>पिछला %n दिन</numerusform>
            <numerusform>पिछले %n दिन</numerusform>
        </translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>दिए गए</translation>
    </message>
    <message>
        <source>Range of days…</source>
        <translation>दिनों की सीमा…</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>सेवा</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>खाता</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>सभी खाते</translation>
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
            <numerusform>%1, %n ऑर्डर</numerusform>
            <numerusform>%1, %n ऑर्डर</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderHead</name>
    <message>
        <source>Send again</source>
        <translation>फिर भेजें</translation>
    </message>
    <message>
        <source>Look into this order</source>
        <translation>इस ऑर्डर की पड़ताल करें</translation>
    </message>
    <message>
        <source>The provider’s answer</source>
        <translation>प्रदाता का जवाब</translation>
    </message>
    <message>
        <source>No order chosen</source>
        <translation>कोई ऑर्डर नहीं चुना गया</translation>
    </message>
    <message>
        <source>No order id</source>
        <translation>ऑर्डर ID नहीं</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>ऑर्डर %1</translation>
    </message>
    <message>
        <source>Made by order %1</source>
        <translation>ऑर्डर %1 से बना</translation>
    </message>
</context>
<context>
    <name>OrderIds</name>
    <message>
        <source>The range %1 is too large.</source>
        <translation>सीमा %1 बहुत बड़ी है।</translation>
    </message>
    <message>
        <source>The range %1 runs backwards.</source>
        <translation>सीमा %1 उल्टी है।</translation>
    </message>
    <message>
        <source>The range %1 holds %2 ids; at most %3 can be added at a time.</source>
        <translation>सीमा %1 में %2 ID हैं; एक बार में ज़्यादा से ज़्यादा %3 जोड़ी जा सकती हैं।</translation>
    </message>
    <message>
        <source>There are more than %1 ids; at most so many can be added at a time.</source>
        <translation>%1 से ज़्यादा ID हैं; एक बार में ज़्यादा से ज़्यादा इतनी ही जोड़ी जा सकती हैं।</translation>
    </message>
</context>
<context>
    <name>OrderImport</name>
    <message>
        <source>The provider did not answer about this order.</source>
        <translation>प्रदाता ने इस ऑर्डर के बारे में जवाब नहीं दिया।</translation>
    </message>
</context>
<context>
    <name>OrderInquiry</name>
    <message>
        <source>Looked into by hand: it was not placed.</source>
        <translation>खुद पड़ताल की गई: यह नहीं दिया गया था।</translation>
    </message>
</context>
<context>
    <name>OrderLanguage</name>
    <message>
        <source>Status, as in status:partial</source>
        <translation>स्थिति, जैसे status:partial</translation>
    </message>
    <message>
        <source>Service, as in service:101 or service:followers</source>
        <translation>सेवा, जैसे service:101 या service:followers</translation>
    </message>
    <message>
        <source>When it was placed, as in placed:7d</source>
        <translation>कब दिया गया, जैसे placed:7d</translation>
    </message>
    <message>
        <source>What it cost, as in charge&gt;0.5 or charge:0.1..0.5</source>
        <translation>शुल्क कितना था, जैसे charge&gt;0.5 या charge:0.1..0.5</translation>
    </message>
    <message>
        <source>A tag of your own, as in tag:client</source>
        <translation>आपका अपना टैग, जैसे tag:client</translation>
    </message>
    <message>
        <source>Account, as in account:&quot;my panel&quot;</source>
        <translation>खाता, जैसे account:&quot;my panel&quot;</translation>
    </message>
    <message>
        <source>One side or the other</source>
        <translation>एक ओर या दूसरी ओर</translation>
    </message>
    <message>
        <source>A person should look</source>
        <translation>किसी को देखना चाहिए</translation>
    </message>
    <message>
        <source>Pending or in progress</source>
        <translation>लंबित या जारी</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>शुरू नहीं हुए</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>जारी</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>पूरे हुए</translation>
    </message>
    <message>
        <source>Delivered in part</source>
        <translation>कुछ हिस्सा डिलीवर</translation>
    </message>
    <message>
        <source>Canceled or refunded</source>
        <translation>रद्द या रिफ़ंड हुए</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>विफल</translation>
    </message>
    <message>
        <source>May have been placed</source>
        <translation>शायद दिए गए</translation>
    </message>
    <message>
        <source>Never sent</source>
        <translation>कभी नहीं भेजे गए</translation>
    </message>
    <message>
        <source>Rejected by the provider</source>
        <translation>प्रदाता ने अस्वीकार किए</translation>
    </message>
    <message>
        <source>Any other word of a provider</source>
        <translation>प्रदाता का कोई और शब्द</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>बीता कल</translation>
    </message>
    <message>
        <source>In the last 24 hours</source>
        <translation>पिछले 24 घंटों में</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>पिछले 7 दिनों में</translation>
    </message>
    <message>
        <source>In the last 30 days</source>
        <translation>पिछले 30 दिनों में</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>खाता</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>टैग</translation>
    </message>
    <message>
        <source>No bracket was opened before this one.</source>
        <translation>इससे पहले कोई कोष्ठक नहीं खोला गया।</translation>
    </message>
    <message>
        <source>The quotation mark is not closed.</source>
        <translation>उद्धरण चिह्न बंद नहीं किया गया।</translation>
    </message>
    <message>
        <source>Something must stand on both sides of OR.</source>
        <translation>OR के दोनों ओर कुछ होना चाहिए।</translation>
    </message>
    <message>
        <source>There are too many brackets within brackets.</source>
        <translation>कोष्ठकों के भीतर बहुत ज़्यादा कोष्ठक हैं।</translation>
    </message>
    <message>
        <source>The bracket is not closed.</source>
        <translation>कोष्ठक बंद नहीं किया गया।</translation>
    </message>
    <message>
        <source>Nothing stands between the brackets.</source>
        <translation>कोष्ठकों के बीच कुछ नहीं है।</translation>
    </message>
    <message>
        <source>“%1” is no status. Write pending, progress, running, completed, partial, canceled, failed, rejected, unconfirmed, notsent, other, hidden, archived or attention.</source>
        <translation>“%1” कोई स्थिति नहीं है। pending, progress, running, completed, partial, canceled, failed, rejected, unconfirmed, notsent, other, hidden, archived या attention लिखें।</translation>
    </message>
    <message>
        <source>No account is called “%1”.</source>
        <translation>“%1” नाम का कोई खाता नहीं है।</translation>
    </message>
    <message>
        <source>The range “%1” ends before it begins.</source>
        <translation>सीमा “%1” शुरू होने से पहले ही खत्म हो जाती है।</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write today, 7d, 24h, 2026-11-01 or 2026-11-01..2026-11-20.</source>
        <translation>“%1” समय नहीं है। today, 7d, 24h, 2026-11-01 या 2026-11-01..2026-11-20 लिखें।</translation>
    </message>
    <message>
        <source>“%1” is not an amount. Write it like 0.5 or 0.1..0.5.</source>
        <translation>“%1” रकम नहीं है। इसे 0.5 या 0.1..0.5 की तरह लिखें।</translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <translation>यहाँ कोई मान नहीं दिया गया है।</translation>
    </message>
    <message>
        <source>This takes a colon: only the charge is compared.</source>
        <translation>यहाँ कोलन चाहिए: केवल शुल्क (charge) की तुलना होती है।</translation>
    </message>
</context>
<context>
    <name>OrderLanguageHelp</name>
    <message>
        <source>Part of an order id, link or service name</source>
        <translation>ऑर्डर ID, लिंक या सेवा के नाम का हिस्सा</translation>
    </message>
    <message>
        <source>Both words, in any order</source>
        <translation>दोनों शब्द, किसी भी क्रम में</translation>
    </message>
    <message>
        <source>Exactly these words</source>
        <translation>ठीक यही शब्द</translation>
    </message>
    <message>
        <source>Without this word</source>
        <translation>इस शब्द के बिना</translation>
    </message>
    <message>
        <source>One of the two</source>
        <translation>दोनों में से एक</translation>
    </message>
    <message>
        <source>Brackets say what belongs together</source>
        <translation>कोष्ठक बताते हैं कि क्या साथ है</translation>
    </message>
    <message>
        <source>In this status</source>
        <translation>इस स्थिति में</translation>
    </message>
    <message>
        <source>A person should look</source>
        <translation>किसी को देखना चाहिए</translation>
    </message>
    <message>
        <source>Put away; so status:archived</source>
        <translation>अलग रखे गए; ऐसे ही status:archived</translation>
    </message>
    <message>
        <source>Of the service with this id</source>
        <translation>इस ID वाली सेवा के</translation>
    </message>
    <message>
        <source>The service’s name has these words</source>
        <translation>सेवा के नाम में ये शब्द हैं</translation>
    </message>
    <message>
        <source>Placed today; so yesterday, 24h, 2w</source>
        <translation>आज दिए गए; ऐसे ही yesterday, 24h, 2w</translation>
    </message>
    <message>
        <source>Placed in the last 7 days</source>
        <translation>पिछले 7 दिनों में दिए गए</translation>
    </message>
    <message>
        <source>Placed in these days</source>
        <translation>इन दिनों में दिए गए</translation>
    </message>
    <message>
        <source>Cost more than 0.5</source>
        <translation>शुल्क 0.5 से ज़्यादा</translation>
    </message>
    <message>
        <source>Cost from 0.1 to 0.5</source>
        <translation>शुल्क 0.1 से 0.5 तक</translation>
    </message>
    <message>
        <source>With this tag of yours; so -tag: without it</source>
        <translation>आपके इस टैग वाले; -tag: से इसके बिना</translation>
    </message>
    <message>
        <source>A tag begins like this; tag:* with any tag</source>
        <translation>टैग ऐसे शुरू होता है; tag:* से कोई भी टैग</translation>
    </message>
    <message>
        <source>Of the accounts whose name has this word</source>
        <translation>उन खातों के जिनके नाम में यह शब्द है</translation>
    </message>
</context>
<context>
    <name>OrderMoney</name>
    <message>
        <source>%1 dearer than expected</source>
        <translation>अनुमान से %1 ज़्यादा</translation>
    </message>
    <message>
        <source>%1 cheaper than expected</source>
        <translation>अनुमान से %1 कम</translation>
    </message>
    <message>
        <source>Charged in %1, though the price was in %2: the two are not compared.</source>
        <translation>शुल्क %1 में लगा, जबकि कीमत %2 में थी: दोनों की तुलना नहीं की जाती।</translation>
    </message>
    <message>
        <source>%1 back: %2 of %3 not delivered</source>
        <translation>%1 लौटे: %3 में से %2 डिलीवर नहीं हुए</translation>
    </message>
    <message>
        <source>%1 back</source>
        <translation>%1 लौटे</translation>
    </message>
    <message>
        <source>Not seen in the provider’s charge: %1 of %2 not delivered, worth %3</source>
        <translation>प्रदाता के शुल्क में नहीं दिखा: %2 में से %1 डिलीवर नहीं हुए, मूल्य %3</translation>
    </message>
    <message>
        <source>Not seen in the provider’s charge</source>
        <translation>प्रदाता के शुल्क में नहीं दिखा</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>शुल्क</translation>
    </message>
    <message>
        <source>Nothing; %1 was expected</source>
        <translation>कुछ नहीं; अनुमान %1 का था</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>पता नहीं</translation>
    </message>
    <message>
        <source>Expected charge</source>
        <translation>अनुमानित शुल्क</translation>
    </message>
    <message>
        <source>at most %1 a post</source>
        <translation>ज़्यादा से ज़्यादा %1 प्रति पोस्ट</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>अंतर</translation>
    </message>
    <message>
        <source>Money back</source>
        <translation>लौटी रकम</translation>
    </message>
</context>
<context>
    <name>OrderNotesView</name>
    <message>
        <source>Order notes</source>
        <translation>ऑर्डर के नोट</translation>
    </message>
    <message>
        <source>Your own words about this order</source>
        <translation>इस ऑर्डर के बारे में आपके अपने शब्द</translation>
    </message>
    <message>
        <source>Not saved yet, it is tried again: %1</source>
        <translation>अभी सहेजा नहीं गया, फिर कोशिश होगी: %1</translation>
    </message>
</context>
<context>
    <name>OrderPlacer</name>
    <message>
        <source>The program was closed before this order was sent.</source>
        <translation>यह ऑर्डर भेजे जाने से पहले प्रोग्राम बंद कर दिया गया।</translation>
    </message>
    <message>
        <source>The outcome of an order could not be written down yet. No other order is sent before it is.</source>
        <translation>एक ऑर्डर का नतीजा अभी दर्ज नहीं हो सका है। उससे पहले कोई और ऑर्डर नहीं भेजा जाएगा।</translation>
    </message>
</context>
<context>
    <name>OrderRules</name>
    <message>
        <source>The order is still being sent.</source>
        <translation>ऑर्डर अभी भेजा जा रहा है।</translation>
    </message>
    <message>
        <source>The provider rejected the order.</source>
        <translation>प्रदाता ने ऑर्डर अस्वीकार किया।</translation>
    </message>
    <message>
        <source>The order was not sent.</source>
        <translation>ऑर्डर नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>It is not known yet whether the order was placed.</source>
        <translation>अभी पता नहीं है कि ऑर्डर दिया गया या नहीं।</translation>
    </message>
    <message>
        <source>The service offers no refill.</source>
        <translation>इस सेवा में रिफ़िल उपलब्ध नहीं है।</translation>
    </message>
    <message>
        <source>The order is not completed yet.</source>
        <translation>ऑर्डर अभी पूरा नहीं हुआ है।</translation>
    </message>
    <message>
        <source>Only completed and partial orders can be refilled; this one is: %1.</source>
        <translation>रिफ़िल केवल पूरे हुए और आंशिक ऑर्डरों की हो सकती है; इस ऑर्डर की स्थिति: %1।</translation>
    </message>
    <message>
        <source>A refill of this order has been asked and is not finished.</source>
        <translation>इस ऑर्डर की रिफ़िल माँगी जा चुकी है और अभी पूरी नहीं हुई है।</translation>
    </message>
    <message>
        <source>A refill of this order was asked %1 and is not finished: %2.</source>
        <extracomment>How long ago (&quot;3 hours ago&quot;), then the refill&apos;s status</extracomment>
        <translation>इस ऑर्डर की रिफ़िल %1 माँगी गई और अभी पूरी नहीं हुई है: %2।</translation>
    </message>
    <message>
        <source>The service offers no cancelling.</source>
        <translation>इस सेवा में रद्द करना उपलब्ध नहीं है।</translation>
    </message>
    <message>
        <source>The order has ended already: %1.</source>
        <translation>ऑर्डर पहले ही समाप्त हो चुका है: %1।</translation>
    </message>
    <message>
        <source>Cancelling has been asked; the provider has not confirmed it yet.</source>
        <translation>रद्द करने को कहा जा चुका है; प्रदाता ने अभी इसकी पुष्टि नहीं की है।</translation>
    </message>
    <message>
        <source>Cancelling was asked %1; the provider has not confirmed it yet.</source>
        <extracomment>How long ago (&quot;3 hours ago&quot;)</extracomment>
        <translation>%1 रद्द करने को कहा गया; प्रदाता ने अभी इसकी पुष्टि नहीं की है।</translation>
    </message>
    <message>
        <source>The order was placed already.</source>
        <translation>ऑर्डर पहले ही दिया जा चुका है।</translation>
    </message>
    <message>
        <source>The order was added by its id: its service and link are not known.</source>
        <translation>यह ऑर्डर ID से जोड़ा गया था: इसकी सेवा और लिंक का पता नहीं है।</translation>
    </message>
</context>
<context>
    <name>OrderShelving</name>
    <message>
        <source>Hide</source>
        <translation>छिपाएँ</translation>
    </message>
    <message>
        <source>Only orders that have ended, refills too, can be hidden.</source>
        <translation>केवल वही ऑर्डर छिपाए जा सकते हैं जो समाप्त हो चुके हैं, और जिनकी रिफ़िल भी समाप्त हो चुकी हैं।</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>फिर दिखाएँ</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>हमेशा के लिए मिटाएँ…</translation>
    </message>
    <message>
        <source>Only hidden or archived orders can be deleted. Hide them first.</source>
        <translation>केवल छिपे हुए या संग्रहित ऑर्डर मिटाए जा सकते हैं। पहले उन्हें छिपाएँ।</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln again</source>
        <translation>
            <numerusform>%Ln फिर दिखाएँ</numerusform>
            <numerusform>सभी %Ln फिर दिखाएँ</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all of these again</source>
        <translation>इन सभी को फिर दिखाएँ</translation>
    </message>
    <message numerus="yes">
        <source>Delete all %Ln for good…</source>
        <translation>
            <numerusform>%Ln हमेशा के लिए मिटाएँ…</numerusform>
            <numerusform>सभी %Ln हमेशा के लिए मिटाएँ…</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete all of these for good…</source>
        <translation>इन सभी को हमेशा के लिए मिटाएँ…</translation>
    </message>
    <message numerus="yes">
        <source>Hide all %Ln shown</source>
        <translation>
            <numerusform>दिख रहा %Ln छिपाएँ</numerusform>
            <numerusform>दिख रहे सभी %Ln छिपाएँ</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide all that are shown</source>
        <translation>दिख रहे सभी छिपाएँ</translation>
    </message>
    <message>
        <source>Other orders are being put away. Wait until that is done, or stop it.</source>
        <translation>दूसरे ऑर्डर अलग रखे जा रहे हैं। उसके पूरा होने तक रुकें या उसे रोक दें।</translation>
    </message>
    <message>
        <source>Hiding orders</source>
        <translation>ऑर्डर छिपाए जा रहे हैं</translation>
    </message>
    <message>
        <source>Archiving orders</source>
        <translation>ऑर्डर संग्रहित किए जा रहे हैं</translation>
    </message>
    <message>
        <source>Showing orders again</source>
        <translation>ऑर्डर फिर दिखाए जा रहे हैं</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) hidden.</source>
        <translation>
            <numerusform>%Ln ऑर्डर छिपाया गया।</numerusform>
            <numerusform>%Ln ऑर्डर छिपाए गए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) archived.</source>
        <translation>
            <numerusform>%Ln ऑर्डर संग्रहित किया गया।</numerusform>
            <numerusform>%Ln ऑर्डर संग्रहित किए गए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) shown again.</source>
        <translation>
            <numerusform>%Ln ऑर्डर फिर दिखाया गया।</numerusform>
            <numerusform>%Ln ऑर्डर फिर दिखाए गए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) stay: they have not ended.</source>
        <translation>
            <numerusform>%Ln ऑर्डर बना रहेगा: वह समाप्त नहीं हुआ है।</numerusform>
            <numerusform>%Ln ऑर्डर बने रहेंगे: वे समाप्त नहीं हुए हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a file of orders</source>
        <translation>ऑर्डरों की फ़ाइल खोलें</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
</context>
<context>
    <name>OrderStatus</name>
    <message>
        <source>Not known yet</source>
        <translation>अभी पता नहीं</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>लंबित</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>जारी</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>पूरा हुआ</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>आंशिक</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>रिफ़ंड हुआ</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>विफल</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>विराम पर</translation>
    </message>
</context>
<context>
    <name>OrderTagging</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message numerus="yes">
        <source>Tags and notes of %n order(s)</source>
        <translation>
            <numerusform>%n ऑर्डर के टैग और नोट</numerusform>
            <numerusform>%n ऑर्डरों के टैग और नोट</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>टैग</translation>
    </message>
    <message>
        <source>Add to the notes of each</source>
        <translation>हर एक के नोट में जोड़ें</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%3 में से %2)</translation>
    </message>
    <message>
        <source>Only some of them have: %1</source>
        <translation>केवल इनमें से कुछ में है: %1</translation>
    </message>
    <message>
        <source>Add or remove a tag first.</source>
        <translation>पहले कोई टैग जोड़ें या हटाएँ।</translation>
    </message>
    <message numerus="yes">
        <source>Tags and notes of %n order(s) saved.</source>
        <translation>
            <numerusform>%n ऑर्डर के टैग और नोट सहेजे गए।</numerusform>
            <numerusform>%n ऑर्डरों के टैग और नोट सहेजे गए।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderTextCopy</name>
    <message numerus="yes">
        <source>Choose at most %Ln order(s) to be copied as text.</source>
        <translation>
            <numerusform>पाठ के रूप में कॉपी करने के लिए ज़्यादा से ज़्यादा %Ln ऑर्डर चुनें।</numerusform>
            <numerusform>पाठ के रूप में कॉपी करने के लिए ज़्यादा से ज़्यादा %Ln ऑर्डर चुनें।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderTicket</name>
    <message>
        <source>No service chosen</source>
        <translation>कोई सेवा नहीं चुनी गई</translation>
    </message>
    <message>
        <source>Choose a service in the table and its order form opens here.</source>
        <translation>तालिका में कोई सेवा चुनें और उसका ऑर्डर फ़ॉर्म यहाँ खुलेगा।</translation>
    </message>
    <message>
        <source>Order ticket</source>
        <translation>ऑर्डर फ़ॉर्म</translation>
    </message>
    <message>
        <source>Why nothing can be placed</source>
        <translation>ऑर्डर क्यों नहीं दिया जा सकता</translation>
    </message>
    <message>
        <source>Place order</source>
        <translation>ऑर्डर दें</translation>
    </message>
    <message>
        <source>Waiting for the ledger…</source>
        <translation>बही का इंतज़ार है…</translation>
    </message>
    <message>
        <source>Waiting for the API key…</source>
        <translation>API कुंजी का इंतज़ार है…</translation>
    </message>
    <message>
        <source>Placing…</source>
        <translation>दिया जा रहा है…</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>An order for this link may have been placed. Look at Orders › Unconfirmed before you place another one.</source>
        <translation>हो सकता है कि इस लिंक का ऑर्डर दिया जा चुका हो। दूसरा देने से पहले “ऑर्डर › अपुष्ट” देखें।</translation>
    </message>
    <message>
        <source>Order %1 for this link is still running. A second one may be refused, or counted together with it.</source>
        <translation>इस लिंक का ऑर्डर %1 अभी चल रहा है। दूसरा ऑर्डर अस्वीकार हो सकता है या उसी के साथ गिना जा सकता है।</translation>
    </message>
    <message>
        <source>An order for this link is being sent.</source>
        <translation>इस लिंक का एक ऑर्डर भेजा जा रहा है।</translation>
    </message>
    <message>
        <source>The price went from %1 to %2.</source>
        <translation>कीमत %1 से %2 हो गई।</translation>
    </message>
    <message>
        <source>The price went from %1 to %2 per 1,000.</source>
        <translation>कीमत %1 से %2 प्रति 1,000 हो गई।</translation>
    </message>
    <message>
        <source>The price went from %1 to %2 per 1,000: this order now costs %3.</source>
        <translation>कीमत %1 से %2 प्रति 1,000 हो गई: इस ऑर्डर का शुल्क अब %3 है।</translation>
    </message>
    <message>
        <source>Order %1 placed · %2</source>
        <translation>ऑर्डर %1 दिया गया · %2</translation>
    </message>
    <message>
        <source>Order %1 placed</source>
        <translation>ऑर्डर %1 दिया गया</translation>
    </message>
    <message>
        <source>The order was not taken. %1 In the ledger it is order %2.</source>
        <translation>ऑर्डर नहीं लिया गया। %1 बही में यह ऑर्डर %2 है।</translation>
    </message>
    <message>
        <source>The order was not taken. %1</source>
        <translation>ऑर्डर नहीं लिया गया। %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 a post</source>
        <translation>%1 प्रति पोस्ट</translation>
    </message>
    <message>
        <source>My price per 1,000: %1</source>
        <translation>प्रति 1,000 मेरी कीमत: %1</translation>
    </message>
    <message>
        <source>My price: %1 · You earn %2</source>
        <translation>मेरी कीमत: %1 · आपकी कमाई %2</translation>
    </message>
    <message>
        <source>My price: %1 · You lose %2</source>
        <translation>मेरी कीमत: %1 · आपका घाटा %2</translation>
    </message>
    <message>
        <source>Place another one anyway</source>
        <translation>फिर भी एक और दें</translation>
    </message>
    <message>
        <source>Place at the new price</source>
        <translation>नई कीमत पर दें</translation>
    </message>
    <message>
        <source>The order was not sent; you can place it again. %1</source>
        <translation>ऑर्डर नहीं भेजा गया; आप इसे फिर दे सकते हैं। %1</translation>
    </message>
    <message>
        <source>This order may have been placed. It will not be sent again by itself. Look at Orders › Unconfirmed.</source>
        <translation>हो सकता है कि यह ऑर्डर दिया जा चुका हो। इसे अपने-आप फिर नहीं भेजा जाएगा। “ऑर्डर › अपुष्ट” देखें।</translation>
    </message>
    <message>
        <source>The order could not be written down, so nothing was sent. %1</source>
        <translation>ऑर्डर दर्ज नहीं हो सका, इसलिए कुछ भी नहीं भेजा गया। %1</translation>
    </message>
    <message>
        <source>The provider took the order as %1, but that could not be written down yet. Keep the number.</source>
        <translation>प्रदाता ने ऑर्डर को %1 के रूप में ले लिया, पर यह अभी दर्ज नहीं हो सका। यह संख्या संभाल कर रखें।</translation>
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
        <translation>जाँचने को कुछ नहीं: केवल ऑर्डर ID वाले ऑर्डरों के बारे में पूछा जा सकता है।</translation>
    </message>
    <message>
        <source>It is being asked already; there is no answer yet.</source>
        <translation>इसके बारे में पहले से पूछा जा रहा है; अभी जवाब नहीं आया है।</translation>
    </message>
    <message>
        <source>The provider did not answer for this order.</source>
        <translation>प्रदाता ने इस ऑर्डर के लिए जवाब नहीं दिया।</translation>
    </message>
    <message>
        <source>Stopped before it was asked.</source>
        <translation>पूछे जाने से पहले रोक दिया गया।</translation>
    </message>
    <message>
        <source>Order %1: %2</source>
        <translation>ऑर्डर %1: %2</translation>
    </message>
    <message>
        <source>Refill %1: %2</source>
        <translation>रिफ़िल %1: %2</translation>
    </message>
</context>
<context>
    <name>OrderWords</name>
    <message>
        <source>Cancel asked</source>
        <translation>रद्द करने को कहा</translation>
    </message>
    <message>
        <source>%1, late</source>
        <extracomment>A status of an order that runs far longer than its service usually takes.</extracomment>
        <translation>%1, देर से</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>माँगी गई</translation>
    </message>
</context>
<context>
    <name>OrdersExport</name>
    <message>
        <source>No orders are shown that could be exported.</source>
        <translation>ऐसा कोई ऑर्डर नहीं दिख रहा जिसे निर्यात किया जा सके।</translation>
    </message>
    <message>
        <source>Export orders</source>
        <translation>ऑर्डर निर्यात करें</translation>
    </message>
    <message>
        <source>These orders, in their order. With all columns, a CSV file can be opened again, also by another Orderdeck: “Open a file of orders…”.</source>
        <translation>ये ऑर्डर, अपने क्रम में। सभी कॉलमों वाली CSV फ़ाइल फिर खोली जा सकती है, किसी दूसरे Orderdeck में भी: “ऑर्डरों की फ़ाइल खोलें…”।</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>ऑर्डर</translation>
    </message>
    <message numerus="yes">
        <source>What is shown (%Ln order(s))</source>
        <translation>
            <numerusform>जो दिख रहा है (%Ln ऑर्डर)</numerusform>
            <numerusform>जो दिख रहा है (%Ln ऑर्डर)</numerusform>
        </translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>जो दिख रहा है</translation>
    </message>
    <message numerus="yes">
        <source>The chosen %Ln</source>
        <translation>
            <numerusform>चुना हुआ %Ln</numerusform>
            <numerusform>चुने हुए %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>कॉलम</translation>
    </message>
    <message>
        <source>As shown</source>
        <translation>जैसे दिख रहे हैं</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>सभी कॉलम</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln order(s) to %1.</source>
        <translation>
            <numerusform>%Ln ऑर्डर %1 में निर्यात किया गया।</numerusform>
            <numerusform>%Ln ऑर्डर %1 में निर्यात किए गए।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrdersFoot</name>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln ऑर्डर</numerusform>
            <numerusform>%Ln ऑर्डर</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln order(s)</source>
        <translation>
            <numerusform>%Ln से ज़्यादा ऑर्डर</numerusform>
            <numerusform>%Ln से ज़्यादा ऑर्डर</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln चुना गया</numerusform>
            <numerusform>%Ln चुने गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <translation>
            <numerusform>%Ln चल रहा है</numerusform>
            <numerusform>%Ln चल रहे हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, last checked %2</source>
        <translation>%1, पिछली जाँच %2</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>जाँच जारी है…</translation>
    </message>
    <message numerus="yes">
        <source>next check in %n s</source>
        <translation>
            <numerusform>अगली जाँच %n से॰ में</numerusform>
            <numerusform>अगली जाँच %n से॰ में</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>next check in %n min</source>
        <translation>
            <numerusform>अगली जाँच %n मि॰ में</numerusform>
            <numerusform>अगली जाँच %n मि॰ में</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrdersModel</name>
    <message>
        <source>Loading</source>
        <translation>लोड हो रहा है</translation>
    </message>
    <message>
        <source>Order ID</source>
        <translation>ऑर्डर ID</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>सेवा</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>लिंक</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>मात्रा</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>प्रगति</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>शुल्क</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Refill</source>
        <translation>रिफ़िल</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>दिया गया</translation>
    </message>
    <message>
        <source>Start count</source>
        <translation>शुरुआती गिनती</translation>
    </message>
    <message>
        <source>Remains</source>
        <translation>बाकी</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>खाता</translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message>
        <source>No order matches “%1”</source>
        <translation>कोई ऑर्डर “%1” से मेल नहीं खाता</translation>
    </message>
    <message>
        <source>Order ids, links and service names are searched.</source>
        <translation>ऑर्डर ID, लिंक और सेवाओं के नाम खोजे जाते हैं।</translation>
    </message>
    <message>
        <source>No such orders</source>
        <translation>ऐसे कोई ऑर्डर नहीं</translation>
    </message>
    <message>
        <source>No order is of this status and these filters.</source>
        <translation>कोई ऑर्डर इस स्थिति और इन फ़िल्टरों का नहीं है।</translation>
    </message>
    <message>
        <source>Nothing has this status now.</source>
        <translation>अभी किसी की यह स्थिति नहीं है।</translation>
    </message>
    <message>
        <source>No order is shown</source>
        <translation>कोई ऑर्डर नहीं दिख रहा</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) were put away: choose Hidden or Archived among the statuses.</source>
        <translation>
            <numerusform>%Ln ऑर्डर अलग रखा गया है: स्थितियों में “छिपे हुए” या “संग्रहित” चुनें।</numerusform>
            <numerusform>%Ln ऑर्डर अलग रखे गए हैं: स्थितियों में “छिपे हुए” या “संग्रहित” चुनें।</numerusform>
        </translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>अभी कोई ऑर्डर नहीं</translation>
    </message>
    <message>
        <source>Choose a service, type a link and a quantity, and press Enter. What you place is written down here before it is sent.</source>
        <translation>कोई सेवा चुनें, लिंक और मात्रा लिखें और Enter दबाएँ। आप जो ऑर्डर देते हैं, वह भेजे जाने से पहले यहाँ दर्ज होता है।</translation>
    </message>
    <message>
        <source>Copy links</source>
        <translation>लिंक कॉपी करें</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>पाठ के रूप में कॉपी करें</translation>
    </message>
    <message>
        <source>Export the chosen…</source>
        <translation>चुने हुए निर्यात करें…</translation>
    </message>
    <message>
        <source>Add tag…</source>
        <translation>टैग जोड़ें…</translation>
    </message>
    <message>
        <source>Archive old orders…</source>
        <translation>पुराने ऑर्डर संग्रहित करें…</translation>
    </message>
    <message>
        <source>Open a file of orders…</source>
        <translation>ऑर्डरों की फ़ाइल खोलें…</translation>
    </message>
    <message>
        <source>Filters of the orders</source>
        <translation>ऑर्डरों के फ़िल्टर</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>ऑर्डर</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>कॉलम</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>निर्यात करें…</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>और कार्रवाइयाँ</translation>
    </message>
    <message>
        <source>Export orders</source>
        <translation>ऑर्डर निर्यात करें</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) copied as text.</source>
        <translation>
            <numerusform>%Ln ऑर्डर पाठ के रूप में कॉपी हुआ।</numerusform>
            <numerusform>%Ln ऑर्डर पाठ के रूप में कॉपी हुए।</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>खोज हटाएँ</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>सभी फ़िल्टर हटाएँ</translation>
    </message>
    <message>
        <source>Show all orders</source>
        <translation>सभी ऑर्डर दिखाएँ</translation>
    </message>
    <message>
        <source>Show the hidden orders</source>
        <translation>छिपे हुए ऑर्डर दिखाएँ</translation>
    </message>
    <message>
        <source>Show the archived orders</source>
        <translation>संग्रहित ऑर्डर दिखाएँ</translation>
    </message>
    <message>
        <source>Choose a service</source>
        <translation>सेवा चुनें</translation>
    </message>
    <message numerus="yes">
        <source>So short a text is looked for in the newest %Ln order(s) only. Type one letter more.</source>
        <translation>
            <numerusform>इतना छोटा पाठ केवल सबसे नए %Ln ऑर्डर में खोजा जाता है। एक अक्षर और लिखें।</numerusform>
            <numerusform>इतना छोटा पाठ केवल सबसे नए %Ln ऑर्डरों में खोजा जाता है। एक अक्षर और लिखें।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrdersSearch</name>
    <message>
        <source>Search orders</source>
        <translation>ऑर्डर खोजें</translation>
    </message>
    <message>
        <source>Search orders by id, link, service</source>
        <translation>ID, लिंक, सेवा से ऑर्डर खोजें</translation>
    </message>
    <message>
        <source>What can be searched for</source>
        <translation>क्या-क्या खोजा जा सकता है</translation>
    </message>
</context>
<context>
    <name>OutcomeKeeper</name>
    <message>
        <source>The provider answered with order ID %1, which could not be written down: %2</source>
        <translation>प्रदाता ने ऑर्डर ID %1 के साथ जवाब दिया, जिसे दर्ज नहीं किया जा सका: %2</translation>
    </message>
</context>
<context>
    <name>Outlook</name>
    <message>
        <source>today %1</source>
        <translation>आज %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>कल %1</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left, %1</source>
        <translation>
            <numerusform>लगभग %n मिनट बाकी, %1</numerusform>
            <numerusform>लगभग %n मिनट बाकी, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left, %1</source>
        <translation>
            <numerusform>लगभग %n घंटा बाकी, %1</numerusform>
            <numerusform>लगभग %n घंटे बाकी, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n day(s) left, %1</source>
        <translation>
            <numerusform>लगभग %n दिन बाकी, %1</numerusform>
            <numerusform>लगभग %n दिन बाकी, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 / h</source>
        <extracomment>Units in an hour.</extracomment>
        <translation>%1 / घं॰</translation>
    </message>
    <message>
        <source>not enough told yet</source>
        <translation>अभी काफ़ी जानकारी नहीं</translation>
    </message>
    <message>
        <source>not within years at this speed</source>
        <translation>इस रफ़्तार से बरसों में भी नहीं</translation>
    </message>
    <message>
        <source>takes longer than usual</source>
        <translation>आम समय से ज़्यादा लग रहा है</translation>
    </message>
    <message>
        <source>any moment now</source>
        <translation>अब किसी भी क्षण</translation>
    </message>
    <message>
        <source>It is told as soon as the provider reported twice what remains, or after the first completed order of the service.</source>
        <translation>यह तब बताया जाता है जब प्रदाता दो बार बता चुका हो कि कितना बाकी है, या इस सेवा का पहला ऑर्डर पूरा हो जाने के बाद।</translation>
    </message>
    <message>
        <source>By the speed of the last few checks.</source>
        <translation>पिछली कुछ जाँचों की रफ़्तार के अनुसार।</translation>
    </message>
    <message numerus="yes">
        <source>By your record of the service: %Ln completed order(s) took %1.</source>
        <translation>
            <numerusform>इस सेवा के आपके रिकॉर्ड के अनुसार: पूरे हुए %Ln ऑर्डर में %1 का समय लगा।</numerusform>
            <numerusform>इस सेवा के आपके रिकॉर्ड के अनुसार: पूरे हुए %Ln ऑर्डरों में %1 का समय लगा।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>लगभग %n मिनट</numerusform>
            <numerusform>लगभग %n मिनट</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>लगभग %n घंटा</numerusform>
            <numerusform>लगभग %n घंटे</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n day(s)</source>
        <translation>
            <numerusform>लगभग %n दिन</numerusform>
            <numerusform>लगभग %n दिन</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 से॰</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Command</source>
        <translation>कमांड</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>पेज</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>खाता</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>सेवा</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>ऑर्डर</translation>
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
        <translation>सेवाएँ, ऑर्डर, कमांड खोजें</translation>
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
        <translation>खुद यह प्रोग्राम; इसके साथ कोई वारंटी नहीं है।</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3 or later</source>
        <translation>GNU General Public License, संस्करण 3 या बाद का</translation>
    </message>
    <message>
        <source>Windows, network, files, translations.</source>
        <translation>विंडो, नेटवर्क, फ़ाइलें, अनुवाद।</translation>
    </message>
    <message>
        <source>GNU Lesser General Public License, version 3</source>
        <translation>GNU Lesser General Public License, संस्करण 3</translation>
    </message>
    <message>
        <source>The ledger.</source>
        <translation>बही।</translation>
    </message>
    <message>
        <source>Public domain</source>
        <translation>सार्वजनिक डोमेन</translation>
    </message>
    <message>
        <source>The charts.</source>
        <translation>चार्ट।</translation>
    </message>
    <message>
        <source>Reads what providers answer.</source>
        <translation>प्रदाताओं के जवाब पढ़ता है।</translation>
    </message>
    <message>
        <source>Apache License, version 2.0</source>
        <translation>Apache License, संस्करण 2.0</translation>
    </message>
    <message>
        <source>Reads lists of orders.</source>
        <translation>ऑर्डरों की सूचियाँ पढ़ता है।</translation>
    </message>
    <message>
        <source>GNU Lesser General Public License, version 2.1 or later</source>
        <translation>GNU Lesser General Public License, संस्करण 2.1 या बाद का</translation>
    </message>
    <message>
        <source>Writes exports as workbooks.</source>
        <translation>निर्यात को वर्कबुक के रूप में लिखता है।</translation>
    </message>
    <message>
        <source>BSD License with two clauses</source>
        <translation>दो शर्तों वाला BSD License</translation>
    </message>
    <message>
        <source>Packs workbooks and the catalogs that are kept.</source>
        <translation>वर्कबुक और सहेजे गए कैटलॉग संपीड़ित करता है।</translation>
    </message>
    <message>
        <source>zlib License</source>
        <translation>zlib License</translation>
    </message>
    <message>
        <source>The practice provider&apos;s HTTP server.</source>
        <translation>अभ्यास प्रदाता का HTTP सर्वर।</translation>
    </message>
    <message>
        <source>MIT License</source>
        <translation>MIT License</translation>
    </message>
    <message>
        <source>Keeps API keys in the system&apos;s keychain, where that was chosen.</source>
        <translation>जहाँ ऐसा चुना गया हो, वहाँ API कुंजियाँ सिस्टम के कीचेन में रखता है।</translation>
    </message>
    <message>
        <source>Encrypts what goes to providers.</source>
        <translation>प्रदाताओं को जो भेजा जाता है, उसे एन्क्रिप्ट करता है।</translation>
    </message>
    <message>
        <source>The icons.</source>
        <translation>आइकन।</translation>
    </message>
    <message>
        <source>ISC License; MIT License for those made for Feather</source>
        <translation>ISC License; Feather के लिए बने आइकनों पर MIT License</translation>
    </message>
    <message>
        <source>The letters, where the font is installed.</source>
        <translation>अक्षर, जहाँ यह फ़ॉन्ट इंस्टॉल हो।</translation>
    </message>
    <message>
        <source>SIL Open Font License, version 1.1</source>
        <translation>SIL Open Font License, संस्करण 1.1</translation>
    </message>
    <message>
        <source>The figures, where the font is installed.</source>
        <translation>अंक, जहाँ यह फ़ॉन्ट इंस्टॉल हो।</translation>
    </message>
</context>
<context>
    <name>PlacedChoice</name>
    <message>
        <source>Order id</source>
        <translation>ऑर्डर ID</translation>
    </message>
    <message>
        <source>Check id</source>
        <translation>ID जाँचें</translation>
    </message>
    <message>
        <source>Show that order</source>
        <translation>वह ऑर्डर दिखाएँ</translation>
    </message>
    <message>
        <source>Enter the order id from the provider&apos;s own page. The provider is asked about it first; nothing is written down before you confirm.</source>
        <translation>प्रदाता के अपने पेज से ऑर्डर ID लिखें। पहले प्रदाता से उसके बारे में पूछा जाता है; आपकी पुष्टि से पहले कुछ भी दर्ज नहीं होता।</translation>
    </message>
    <message>
        <source>Enter the order id.</source>
        <translation>ऑर्डर ID लिखें।</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>जाँच जारी है…</translation>
    </message>
    <message>
        <source>Another order of this ledger has this id already.</source>
        <translation>इस बही के किसी और ऑर्डर की पहले से यही ID है।</translation>
    </message>
</context>
<context>
    <name>Placement</name>
    <message>
        <source>Sending…</source>
        <translation>भेजा जा रहा है…</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>दिया गया</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>अस्वीकृत</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>नहीं भेजा गया</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>अपुष्ट</translation>
    </message>
</context>
<context>
    <name>PracticeFault</name>
    <message>
        <source>nobody listens; after: as soon as one request was answered</source>
        <translation>कोई सुनने वाला नहीं; after: जैसे ही एक अनुरोध का जवाब दिया जा चुका हो</translation>
    </message>
    <message>
        <source>the connection is closed without a reply</source>
        <translation>कनेक्शन बिना जवाब के बंद कर दिया जाता है</translation>
    </message>
    <message>
        <source>the connection is reset without a reply</source>
        <translation>कनेक्शन बिना जवाब के रीसेट कर दिया जाता है</translation>
    </message>
    <message>
        <source>the reply breaks off in its headers</source>
        <translation>जवाब अपने हेडर में ही टूट जाता है</translation>
    </message>
    <message>
        <source>the reply breaks off in its body</source>
        <translation>जवाब अपने मुख्य भाग में टूट जाता है</translation>
    </message>
    <message>
        <source>no reply ever comes</source>
        <translation>कभी कोई जवाब नहीं आता</translation>
    </message>
    <message>
        <source>the reply comes after 45 seconds, late/5 after 5; before: taken only then</source>
        <translation>जवाब 45 सेकंड बाद आता है, late/5 में 5 बाद; before: तभी जाकर स्वीकार होता है</translation>
    </message>
    <message>
        <source>HTTP 500 without a word</source>
        <translation>बिना किसी पाठ के HTTP 500</translation>
    </message>
    <message>
        <source>HTTP 500 with words of refusal</source>
        <translation>इनकार के शब्दों के साथ HTTP 500</translation>
    </message>
    <message>
        <source>HTTP 502 with a web page</source>
        <translation>वेब पेज के साथ HTTP 502</translation>
    </message>
    <message>
        <source>a web page with HTTP 200</source>
        <translation>HTTP 200 के साथ वेब पेज</translation>
    </message>
    <message>
        <source>an empty reply with HTTP 200</source>
        <translation>HTTP 200 के साथ खाली जवाब</translation>
    </message>
    <message>
        <source>a redirect to another address</source>
        <translation>दूसरे पते पर रीडायरेक्ट</translation>
    </message>
    <message>
        <source>a redirect that a browser would repeat the order to</source>
        <translation>ऐसा रीडायरेक्ट जिस पर ब्राउज़र ऑर्डर दोहरा देता</translation>
    </message>
    <message>
        <source>too many requests, 429/30: come again in 30 seconds</source>
        <translation>बहुत ज़्यादा अनुरोध, 429/30: 30 सेकंड में फिर आएँ</translation>
    </message>
    <message>
        <source>a reply that is no whole JSON</source>
        <translation>जवाब जो पूरा JSON नहीं है</translation>
    </message>
    <message>
        <source>words of refusal with HTTP 200</source>
        <translation>HTTP 200 के साथ इनकार के शब्द</translation>
    </message>
    <message>
        <source>words of refusal with HTTP 400</source>
        <translation>HTTP 400 के साथ इनकार के शब्द</translation>
    </message>
    <message>
        <source>success, but without an id</source>
        <translation>सफलता, पर ID के बिना</translation>
    </message>
    <message>
        <source>only &quot;late&quot; and &quot;429&quot; take a number of seconds</source>
        <translation>सेकंडों की संख्या केवल &quot;late&quot; और &quot;429&quot; के साथ आती है</translation>
    </message>
    <message>
        <source>the seconds are more than 0 and at most 3600</source>
        <translation>सेकंड 0 से ज़्यादा और ज़्यादा से ज़्यादा 3600 हों</translation>
    </message>
    <message>
        <source>there is no action &quot;%1&quot;</source>
        <translation>&quot;%1&quot; नाम की कोई क्रिया नहीं है</translation>
    </message>
    <message>
        <source>a fault is written as [ACTION+…=]FAULT[/SECONDS][:before|:after][*TIMES]</source>
        <translation>गड़बड़ी ऐसे लिखी जाती है: [ACTION+…=]FAULT[/SECONDS][:before|:after][*TIMES]</translation>
    </message>
    <message>
        <source>there is no fault &quot;%1&quot;</source>
        <translation>&quot;%1&quot; नाम की कोई गड़बड़ी नहीं है</translation>
    </message>
    <message>
        <source>faults come &quot;before&quot; or &quot;after&quot;</source>
        <translation>गड़बड़ी &quot;before&quot; या &quot;after&quot; आती है</translation>
    </message>
    <message>
        <source>a fault comes at least once</source>
        <translation>गड़बड़ी कम से कम एक बार आती है</translation>
    </message>
    <message>
        <source>&quot;refused&quot; is for every request and to the end</source>
        <translation>&quot;refused&quot; हर अनुरोध के लिए और अंत तक होता है</translation>
    </message>
    <message>
        <source>The fault &quot;%1&quot; makes no sense: %2.</source>
        <translation>गड़बड़ी &quot;%1&quot; का कोई अर्थ नहीं बनता: %2।</translation>
    </message>
    <message>
        <source>Let something go wrong, to see what becomes of it: [ACTION[+ACTION…]=]FAULT[:before|:after][*N], several with commas, such as add=reset:after*3,502:before. Before or after (if nothing is said) the provider has taken what was asked; of add, refill and cancel (or the actions named); always (or N times). FAULT is one of:</source>
        <translation>कुछ बिगड़ने दें, ताकि देखा जा सके कि उसका क्या होता है: [ACTION[+ACTION…]=]FAULT[:before|:after][*N]; कई हों तो अल्पविराम से अलग करें, जैसे add=reset:after*3,502:before। प्रदाता के माँगी गई बात मान लेने से पहले (before) या बाद में (after; कुछ न लिखा हो तो यही); add, refill और cancel में (या बताई गई क्रियाओं में); हमेशा (या N बार)। FAULT इनमें से एक है:</translation>
    </message>
</context>
<context>
    <name>PracticeProvider</name>
    <message>
        <source>The practice provider cannot listen on port %1 of this computer. Another program may be using it.</source>
        <translation>अभ्यास प्रदाता इस कंप्यूटर के पोर्ट %1 पर सुन नहीं सकता। हो सकता है कि कोई दूसरा प्रोग्राम उसका उपयोग कर रहा हो।</translation>
    </message>
</context>
<context>
    <name>PriceChart</name>
    <message>
        <source>Price history</source>
        <translation>कीमत का इतिहास</translation>
    </message>
    <message>
        <source>%1 at first</source>
        <translation>शुरू में %1</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%2 से %1</translation>
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
        <translation>%1 से कीमत में कोई बदलाव नहीं दिखा।</translation>
    </message>
    <message>
        <source>No price change seen yet.</source>
        <translation>अभी तक कीमत में कोई बदलाव नहीं दिखा।</translation>
    </message>
    <message>
        <source>From %1 to %2 on %3.</source>
        <translation>%3 को %1 से %2।</translation>
    </message>
    <message>
        <source>From %1 to %2 on %3 (%4).</source>
        <translation>%3 को %1 से %2 (%4)।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) since %1: from %2 to %3, the last on %4.</source>
        <translation>
            <numerusform>%1 से %Ln बदलाव: %2 से %3, आखिरी %4 को।</numerusform>
            <numerusform>%1 से %Ln बदलाव: %2 से %3, आखिरी %4 को।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) since %1: from %2 to %3 (%5), the last on %4.</source>
        <translation>
            <numerusform>%1 से %Ln बदलाव: %2 से %3 (%5), आखिरी %4 को।</numerusform>
            <numerusform>%1 से %Ln बदलाव: %2 से %3 (%5), आखिरी %4 को।</numerusform>
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
        <translation>नाम</translation>
    </message>
    <message>
        <source>My price per 1,000</source>
        <translation>प्रति 1,000 मेरी कीमत</translation>
    </message>
    <message>
        <source>My price per 1,000 (%1)</source>
        <translation>प्रति 1,000 मेरी कीमत (%1)</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>मुद्रा</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>Price of the package</source>
        <translation>पैकेज की कीमत</translation>
    </message>
</context>
<context>
    <name>ProfilePaths</name>
    <message>
        <source>The folder %1 belongs to another user of this computer, who could exchange what is kept in it. Choose one of your own.</source>
        <translation>फ़ोल्डर %1 इस कंप्यूटर के किसी और उपयोगकर्ता का है, जो उसमें रखी चीज़ें बदल सकता है। अपना कोई फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>Other users of this computer can exchange what is kept in the folder %1. Choose one where only you can write.</source>
        <translation>इस कंप्यूटर के दूसरे उपयोगकर्ता फ़ोल्डर %1 में रखी चीज़ें बदल सकते हैं। ऐसा फ़ोल्डर चुनें जिसमें केवल आप लिख सकें।</translation>
    </message>
</context>
<context>
    <name>ProgramWords</name>
    <message>
        <source>Orders you can trust to be placed once, and watched to the end.</source>
        <translation>हर ऑर्डर पक्के तौर पर एक ही बार, और अंत तक उस पर नज़र।</translation>
    </message>
    <message>
        <source>Connect your provider account. Your key stays on this computer and goes only to the address that you enter.</source>
        <translation>अपना प्रदाता खाता कनेक्ट करें। आपकी कुंजी इसी कंप्यूटर पर रहती है और केवल आपके लिखे पते पर जाती है।</translation>
    </message>
    <message>
        <source>No account, nothing sent anywhere else</source>
        <translation>न कोई पंजीकरण, न कुछ और कहीं भेजा जाता है</translation>
    </message>
    <message>
        <source>Every order written down before it is sent</source>
        <translation>हर ऑर्डर भेजे जाने से पहले दर्ज होता है</translation>
    </message>
    <message>
        <source>Works with any provider that speaks API v2</source>
        <translation>API v2 समझने वाले हर प्रदाता के साथ काम करता है</translation>
    </message>
</context>
<context>
    <name>ProviderAddress</name>
    <message>
        <source>Enter the address of the provider&apos;s API.</source>
        <translation>प्रदाता के API का पता लिखें।</translation>
    </message>
    <message>
        <source>This is not a web address. It looks like https://example.com/api/v2.</source>
        <translation>यह वेब पता नहीं है। वह https://example.com/api/v2 जैसा होता है।</translation>
    </message>
    <message>
        <source>Leave out names, passwords and what follows a question mark.</source>
        <translation>नाम, पासवर्ड और प्रश्न चिह्न के बाद का हिस्सा न लिखें।</translation>
    </message>
</context>
<context>
    <name>ProxySection</name>
    <message>
        <source>Proxy</source>
        <translation>प्रॉक्सी</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>प्रॉक्सी सर्वर</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>प्रॉक्सी पासवर्ड</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>परखें</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>सिस्टम के अनुसार</translation>
    </message>
    <message>
        <source>None</source>
        <translation>कोई नहीं</translation>
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
        <translation>प्रदाता तक किससे होकर</translation>
    </message>
    <message>
        <source>Holds at once, for all accounts. This computer itself, and so the practice provider, is always reached without a proxy.</source>
        <translation>यह सभी खातों पर तुरंत लागू होता है। इस कंप्यूटर तक, और इसलिए अभ्यास प्रदाता तक, हमेशा बिना प्रॉक्सी के पहुँचा जाता है।</translation>
    </message>
    <message>
        <source>Test the proxy</source>
        <translation>प्रॉक्सी परखें</translation>
    </message>
    <message>
        <source>Test of the proxy</source>
        <translation>प्रॉक्सी की परख</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>प्रॉक्सी पोर्ट</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <translation>प्रॉक्सी उपयोगकर्ता</translation>
    </message>
    <message>
        <source>if it asks for one</source>
        <translation>अगर प्रॉक्सी माँगे</translation>
    </message>
    <message>
        <source>Type the name or the address of the proxy. Until then it is not used.</source>
        <translation>प्रॉक्सी का नाम या पता लिखें। तब तक उसका उपयोग नहीं होगा।</translation>
    </message>
    <message>
        <source>This is not the name or the address of a computer.</source>
        <translation>यह किसी कंप्यूटर का नाम या पता नहीं है।</translation>
    </message>
    <message>
        <source>There is no account at a provider yet to test the way to. The practice provider is on this computer and needs no proxy.</source>
        <translation>अभी किसी प्रदाता का कोई खाता नहीं है, जिस तक पहुँच परखी जा सके। अभ्यास प्रदाता इसी कंप्यूटर पर है और उसे प्रॉक्सी की ज़रूरत नहीं।</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 से पूछा जा रहा है…</translation>
    </message>
    <message>
        <source>%1 was reached and answered, by the way that the system says.</source>
        <translation>सिस्टम के बताए रास्ते से %1 तक पहुँच हुई और जवाब आया।</translation>
    </message>
    <message>
        <source>%1 was reached and answered, without a proxy.</source>
        <translation>बिना प्रॉक्सी के %1 तक पहुँच हुई और जवाब आया।</translation>
    </message>
    <message>
        <source>%1 was reached and answered, through the proxy %2.</source>
        <translation>प्रॉक्सी %2 से होकर %1 तक पहुँच हुई और जवाब आया।</translation>
    </message>
</context>
<context>
    <name>QueryCompleter</name>
    <message>
        <source>Suggestions</source>
        <translation>सुझाव</translation>
    </message>
    <message>
        <source>Tab or Enter takes it</source>
        <translation>Tab या Enter से चुनें</translation>
    </message>
    <message>
        <source>Ctrl+Space to choose</source>
        <translation>चुनने के लिए Ctrl+Space</translation>
    </message>
</context>
<context>
    <name>QueryHelp</name>
    <message>
        <source>What can be searched for</source>
        <translation>क्या-क्या खोजा जा सकता है</translation>
    </message>
    <message>
        <source>A click inserts the example</source>
        <translation>क्लिक करने पर उदाहरण लिख जाता है</translation>
    </message>
    <message>
        <source>A click inserts the example · Ctrl+Space suggests while typing</source>
        <translation>क्लिक करने पर उदाहरण लिख जाता है · लिखते समय Ctrl+Space सुझाव देता है</translation>
    </message>
    <message>
        <source>Both words, in any order</source>
        <translation>दोनों शब्द, किसी भी क्रम में</translation>
    </message>
    <message>
        <source>Exactly these words</source>
        <translation>ठीक यही शब्द</translation>
    </message>
    <message>
        <source>Without this word</source>
        <translation>इस शब्द के बिना</translation>
    </message>
    <message>
        <source>One of the two</source>
        <translation>दोनों में से एक</translation>
    </message>
    <message>
        <source>Brackets say what belongs together</source>
        <translation>कोष्ठक बताते हैं कि क्या साथ है</translation>
    </message>
    <message>
        <source>Costs less than 0.5 per 1,000</source>
        <translation>प्रति 1,000 दर 0.5 से कम</translation>
    </message>
    <message>
        <source>Costs from 0.1 to 0.5</source>
        <translation>दर 0.1 से 0.5 तक</translation>
    </message>
    <message>
        <source>Orders of 100 are taken</source>
        <translation>100 का ऑर्डर दिया जा सकता है</translation>
    </message>
    <message>
        <source>Orders of 10,000 are taken</source>
        <translation>10,000 का ऑर्डर दिया जा सकता है</translation>
    </message>
    <message>
        <source>The service with this id</source>
        <translation>इस ID वाली सेवा</translation>
    </message>
    <message>
        <source>The type has this word</source>
        <translation>प्रकार में यह शब्द है</translation>
    </message>
    <message>
        <source>The category has these words</source>
        <translation>श्रेणी में ये शब्द हैं</translation>
    </message>
    <message>
        <source>Of all accounts, those with this word</source>
        <translation>सभी खातों में से इस शब्द वाले</translation>
    </message>
    <message>
        <source>With refill; so cancel:no, drip:yes</source>
        <translation>रिफ़िल वाली; ऐसे ही cancel:no, drip:yes</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>पसंदीदा</translation>
    </message>
    <message>
        <source>New in the last 7 days</source>
        <translation>पिछले 7 दिनों में नई</translation>
    </message>
    <message>
        <source>The price changed</source>
        <translation>कीमत बदली</translation>
    </message>
    <message>
        <source>My orders of it are usually done within 3 hours</source>
        <translation>मेरे ऑर्डर आम तौर पर 3 घंटे में पूरे</translation>
    </message>
    <message>
        <source>More than 95% of what I ordered came</source>
        <translation>मेरे ऑर्डर का 95% से ज़्यादा डिलीवर</translation>
    </message>
    <message>
        <source>No longer offered</source>
        <translation>अब उपलब्ध नहीं</translation>
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
        <translation>आपने यह सेवा कभी ऑर्डर नहीं की</translation>
    </message>
    <message numerus="yes">
        <source>None of its %Ln order(s) has ended</source>
        <translation>
            <numerusform>इसका %Ln ऑर्डर समाप्त नहीं हुआ है</numerusform>
            <numerusform>इसके %Ln ऑर्डरों में से कोई समाप्त नहीं हुआ है</numerusform>
        </translation>
    </message>
    <message>
        <source>Its orders count no units</source>
        <translation>इसके ऑर्डरों में इकाइयाँ नहीं गिनी जातीं</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 units in %Ln order(s)</source>
        <translation>
            <numerusform>%Ln ऑर्डर में %2 में से %1 इकाइयाँ</numerusform>
            <numerusform>%Ln ऑर्डरों में %2 में से %1 इकाइयाँ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordExport</name>
    <message>
        <source>Export the service record</source>
        <translation>सेवा रिकॉर्ड निर्यात करें</translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s), exactly as the table shows them.</source>
        <translation>
            <numerusform>%Ln सेवा, ठीक वैसे जैसे तालिका में दिखती है।</numerusform>
            <numerusform>%Ln सेवाएँ, ठीक वैसे जैसे तालिका में दिखती हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln service(s) to %1.</source>
        <translation>
            <numerusform>%Ln सेवा %1 में निर्यात की गई।</numerusform>
            <numerusform>%Ln सेवाएँ %1 में निर्यात की गईं।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Service record</source>
        <translation>सेवा रिकॉर्ड</translation>
    </message>
    <message>
        <source>About the record</source>
        <translation>रिकॉर्ड के बारे में</translation>
    </message>
    <message>
        <source>Show service</source>
        <translation>सेवा दिखाएँ</translation>
    </message>
    <message>
        <source>Show orders</source>
        <translation>ऑर्डर दिखाएँ</translation>
    </message>
    <message>
        <source>No services are shown that could be exported.</source>
        <translation>ऐसी कोई सेवा नहीं दिख रही जिसे निर्यात किया जा सके।</translation>
    </message>
    <message numerus="yes">
        <source>No order in the last %Ln day(s)</source>
        <translation>
            <numerusform>पिछले %Ln दिन में कोई ऑर्डर नहीं</numerusform>
            <numerusform>पिछले %Ln दिनों में कोई ऑर्डर नहीं</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a longer time above.</source>
        <translation>ऊपर ज़्यादा लंबी अवधि चुनें।</translation>
    </message>
    <message>
        <source>No record yet</source>
        <translation>अभी कोई रिकॉर्ड नहीं</translation>
    </message>
    <message>
        <source>Order from a service and it is ranked here: how fast it starts and finishes, how much it delivers, what became of its refills.</source>
        <translation>किसी सेवा से ऑर्डर करें और यहाँ उसका क्रम दिखेगा: वह कितनी जल्दी शुरू और पूरी होती है, कितना डिलीवर करती है, उसकी रिफ़िल का क्या हुआ।</translation>
    </message>
    <message>
        <source>Browse services</source>
        <translation>सेवाएँ देखें</translation>
    </message>
    <message>
        <source>No service matches</source>
        <translation>कोई सेवा मेल नहीं खाती</translation>
    </message>
    <message>
        <source>No service you ordered has these words.</source>
        <translation>आपकी ऑर्डर की हुई किसी सेवा में ये शब्द नहीं हैं।</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>खोज हटाएँ</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>पढ़ा जा रहा है…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s)</source>
        <translation>
            <numerusform>%Ln सेवा</numerusform>
            <numerusform>%Ln सेवाएँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them with too few ended orders, below the others</source>
        <translation>
            <numerusform>उनमें से %Ln के समाप्त ऑर्डर बहुत कम हैं, वह बाकी के नीचे है</numerusform>
            <numerusform>उनमें से %Ln के समाप्त ऑर्डर बहुत कम हैं, वे बाकी के नीचे हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>older orders are still looked through: %1</source>
        <translation>पुराने ऑर्डर अभी देखे जा रहे हैं: %1</translation>
    </message>
    <message numerus="yes">
        <source>times of the last %Ln ended order(s) of each</source>
        <translation>
            <numerusform>हर एक के पिछले %Ln समाप्त ऑर्डर का समय</numerusform>
            <numerusform>हर एक के पिछले %Ln समाप्त ऑर्डरों का समय</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordToolbar</name>
    <message>
        <source>Search the record</source>
        <translation>रिकॉर्ड में खोजें</translation>
    </message>
    <message>
        <source>Search by service or ID</source>
        <translation>सेवा या ID से खोजें</translation>
    </message>
    <message>
        <source>Record of</source>
        <translation>किसका रिकॉर्ड</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>सभी खाते</translation>
    </message>
    <message>
        <source>Orders placed</source>
        <translation>दिए गए ऑर्डर</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 दिन</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 दिन</translation>
    </message>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Show orders</source>
        <translation>ऑर्डर दिखाएँ</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>कॉलम</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>निर्यात करें…</translation>
    </message>
    <message>
        <source>Which orders count: those placed in the last days, or all</source>
        <translation>कौन-से ऑर्डर गिने जाएँ: पिछले दिनों में दिए गए, या सभी</translation>
    </message>
    <message>
        <source>Ended orders to be ranked</source>
        <translation>क्रम के लिए ज़रूरी समाप्त ऑर्डर</translation>
    </message>
    <message>
        <source>Services with fewer ended orders stand below all others: a few orders prove nothing</source>
        <translation>जिन सेवाओं के समाप्त ऑर्डर इससे कम हैं, वे बाकी सबके नीचे रहती हैं: थोड़े-से ऑर्डर कुछ साबित नहीं करते</translation>
    </message>
    <message>
        <source>Rank all</source>
        <translation>सबको क्रम दें</translation>
    </message>
    <message numerus="yes">
        <source>Rank from %Ln order(s)</source>
        <translation>
            <numerusform>%Ln ऑर्डर से क्रम दें</numerusform>
            <numerusform>%Ln ऑर्डरों से क्रम दें</numerusform>
        </translation>
    </message>
    <message>
        <source>The current account or all accounts</source>
        <translation>चालू खाता या सभी खाते</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>जो दिख रहा है, उसे निर्यात करें</translation>
    </message>
    <message>
        <source>The orders of the chosen service</source>
        <translation>चुनी हुई सेवा के ऑर्डर</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message numerus="yes">
        <source>%1 of %Ln order(s)</source>
        <translation>
            <numerusform>%Ln ऑर्डर में से %1</numerusform>
            <numerusform>%Ln ऑर्डरों में से %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln order(s) · %2</source>
        <translation>
            <numerusform>%Ln ऑर्डर में से %1 · %2</numerusform>
            <numerusform>%Ln ऑर्डरों में से %1 · %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%2 में से %1 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>%Ln पूरी</numerusform>
            <numerusform>%Ln पूरी</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln asked · %1</source>
        <translation>
            <numerusform>%Ln माँगी गई · %1</numerusform>
            <numerusform>%Ln माँगी गईं · %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <translation>
            <numerusform>%Ln अस्वीकृत</numerusform>
            <numerusform>%Ln अस्वीकृत</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln asked · %1 · %2</source>
        <translation>
            <numerusform>%Ln माँगी गई · %1 · %2</numerusform>
            <numerusform>%Ln माँगी गईं · %1 · %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 से॰</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 मि॰</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 घं॰ %2 मि॰</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 घं॰</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>A number of days</extracomment>
        <translation>%1 दिन</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>%1 is a number: &quot;97.5%&quot;</extracomment>
        <translation>%1%</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s): %1</source>
        <translation>
            <numerusform>%Ln ऑर्डर: %1</numerusform>
            <numerusform>%Ln ऑर्डर: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · slowest %2</source>
        <translation>%1 · सबसे धीमा %2</translation>
    </message>
    <message>
        <source>It is not known of any order how long it took.</source>
        <translation>किसी भी ऑर्डर का पता नहीं कि उसमें कितना समय लगा।</translation>
    </message>
    <message numerus="yes">
        <source>Known of only %Ln order(s): %1</source>
        <translation>
            <numerusform>केवल %Ln ऑर्डर का पता है: %1</numerusform>
            <numerusform>केवल %Ln ऑर्डरों का पता है: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Half of the last %Ln order(s) were done within %1; the slowest took %2.</source>
        <translation>
            <numerusform>पिछले %Ln ऑर्डर में %1 का समय लगा; सबसे धीमे में %2 का।</numerusform>
            <numerusform>पिछले %Ln ऑर्डरों में से आधे %1 के भीतर पूरे हुए; सबसे धीमे में %2 का समय लगा।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Usually done in %1 (%Ln order(s))</source>
        <translation>
            <numerusform>आम तौर पर %1 में पूरा (%Ln ऑर्डर)</numerusform>
            <numerusform>आम तौर पर %1 में पूरा (%Ln ऑर्डर)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) so far: %1</source>
        <translation>
            <numerusform>अब तक %Ln ऑर्डर: %1</numerusform>
            <numerusform>अब तक %Ln ऑर्डर: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) so far; known to be done in: %1</source>
        <translation>
            <numerusform>अब तक %Ln ऑर्डर; पूरा होने में लगा ज्ञात समय: %1</numerusform>
            <numerusform>अब तक %Ln ऑर्डर; पूरा होने में लगा ज्ञात समय: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) so far; how long they took is not known</source>
        <translation>
            <numerusform>अब तक %Ln ऑर्डर; उसमें कितना समय लगा, पता नहीं</numerusform>
            <numerusform>अब तक %Ln ऑर्डर; उनमें कितना समय लगा, पता नहीं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) so far, none completed</source>
        <translation>
            <numerusform>अब तक %Ln ऑर्डर, पूरा नहीं हुआ</numerusform>
            <numerusform>अब तक %Ln ऑर्डर, कोई पूरा नहीं हुआ</numerusform>
        </translation>
    </message>
    <message>
        <source>Your last order of this was partial: %1 of %2</source>
        <translation>इसका आपका पिछला ऑर्डर आंशिक था: %2 में से %1</translation>
    </message>
    <message>
        <source>Starts in</source>
        <translation>शुरू होने में</translation>
    </message>
    <message>
        <source>Slowest start</source>
        <translation>सबसे धीमी शुरुआत</translation>
    </message>
    <message>
        <source>Finishes in</source>
        <translation>पूरा होने में</translation>
    </message>
    <message>
        <source>Slowest</source>
        <translation>सबसे धीमा</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>डिलीवर</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>पूरे हुए</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>आंशिक</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>विफल</translation>
    </message>
    <message>
        <source>Short delivery</source>
        <translation>कम डिलीवरी</translation>
    </message>
    <message>
        <source>Refills</source>
        <translation>रिफ़िल</translation>
    </message>
</context>
<context>
    <name>RefillActions</name>
    <message>
        <source>Show order</source>
        <translation>ऑर्डर दिखाएँ</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>अभी जाँचें</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>फिर माँगें</translation>
    </message>
    <message>
        <source>Choose one refill first.</source>
        <translation>पहले एक रिफ़िल चुनें।</translation>
    </message>
    <message>
        <source>Choose refills first.</source>
        <translation>पहले रिफ़िल चुनें।</translation>
    </message>
    <message>
        <source>Choose a refill first.</source>
        <translation>पहले कोई रिफ़िल चुनें।</translation>
    </message>
    <message numerus="yes">
        <source>%n refill(s) checked.</source>
        <translation>
            <numerusform>%n रिफ़िल जाँची गई।</numerusform>
            <numerusform>%n रिफ़िल जाँची गईं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refill(s) belong to an account that was removed: nothing was asked.</source>
        <translation>
            <numerusform>%n रिफ़िल हटाए गए खाते की है: कुछ नहीं पूछा गया।</numerusform>
            <numerusform>%n रिफ़िल हटाए गए खाते की हैं: कुछ नहीं पूछा गया।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RefillCells</name>
    <message>
        <source>Asked for its status, the provider says: %1</source>
        <translation>स्थिति पूछने पर प्रदाता का कहना है: %1</translation>
    </message>
    <message>
        <source>Its status was not told yet.</source>
        <translation>इसकी स्थिति अभी नहीं बताई गई है।</translation>
    </message>
    <message>
        <source>Told %1.</source>
        <translation>%1 बताई गई।</translation>
    </message>
    <message>
        <source>asked %1, %2</source>
        <translation>%1 माँगी गई, %2</translation>
    </message>
    <message>
        <source>not changed since it was asked</source>
        <translation>माँगे जाने के बाद से नहीं बदली</translation>
    </message>
    <message>
        <source>changed %1, %2</source>
        <translation>%1 बदली, %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>पता नहीं</translation>
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
        <translation>सभी रिफ़िल</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>अधूरी</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>पूरी हुईं</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>अस्वीकृत</translation>
    </message>
    <message>
        <source>Canceled or failed</source>
        <translation>रद्द या विफल</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>अन्य</translation>
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
        <translation>लंबित</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>जारी</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>पूरी हुई</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>अस्वीकृत</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>विफल</translation>
    </message>
</context>
<context>
    <name>RefillsExport</name>
    <message>
        <source>Export answers</source>
        <translation>जवाब निर्यात करें</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>जवाब</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s), as they are shown.</source>
        <translation>
            <numerusform>%Ln जवाब, जैसा दिख रहा है।</numerusform>
            <numerusform>%Ln जवाब, जैसे दिख रहे हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln answer(s) to %1.</source>
        <translation>
            <numerusform>%Ln जवाब %1 में निर्यात किया गया।</numerusform>
            <numerusform>%Ln जवाब %1 में निर्यात किए गए।</numerusform>
        </translation>
    </message>
    <message>
        <source>Export refills</source>
        <translation>रिफ़िल निर्यात करें</translation>
    </message>
    <message>
        <source>Refills</source>
        <translation>रिफ़िल</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln refill(s) to %1.</source>
        <translation>
            <numerusform>%Ln रिफ़िल %1 में निर्यात की गई।</numerusform>
            <numerusform>%Ln रिफ़िल %1 में निर्यात की गईं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refill(s), as they are shown.</source>
        <translation>
            <numerusform>%Ln रिफ़िल, जैसी दिख रही है।</numerusform>
            <numerusform>%Ln रिफ़िल, जैसी दिख रही हैं।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RefillsModel</name>
    <message>
        <source>Loading</source>
        <translation>लोड हो रहा है</translation>
    </message>
    <message>
        <source>Refill ID</source>
        <translation>रिफ़िल ID</translation>
    </message>
    <message>
        <source>Order ID</source>
        <translation>ऑर्डर ID</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>सेवा</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>लिंक</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>माँगी गई</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>बदलाव</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>खाता</translation>
    </message>
</context>
<context>
    <name>RefillsView</name>
    <message>
        <source>Refill statuses</source>
        <translation>रिफ़िल की स्थितियाँ</translation>
    </message>
    <message>
        <source>Accounts of refills</source>
        <translation>रिफ़िल के खाते</translation>
    </message>
    <message>
        <source>Search refills</source>
        <translation>रिफ़िल खोजें</translation>
    </message>
    <message>
        <source>Search refill, order, link or service…</source>
        <translation>रिफ़िल, ऑर्डर, लिंक या सेवा खोजें…</translation>
    </message>
    <message>
        <source>Refills</source>
        <translation>रिफ़िल</translation>
    </message>
    <message>
        <source>Enter shows the order</source>
        <translation>Enter से ऑर्डर दिखता है</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>स्थितियाँ</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>खाता</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>निर्यात करें…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>कॉलम</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>सभी खाते</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln चुनी गई</numerusform>
            <numerusform>%Ln चुनी गईं</numerusform>
        </translation>
    </message>
    <message>
        <source>No refill matches “%1”</source>
        <translation>कोई रिफ़िल “%1” से मेल नहीं खाती</translation>
    </message>
    <message>
        <source>Refill ids, order ids, links and service names are searched.</source>
        <translation>रिफ़िल ID, ऑर्डर ID, लिंक और सेवाओं के नाम खोजे जाते हैं।</translation>
    </message>
    <message>
        <source>No such refills</source>
        <translation>ऐसी कोई रिफ़िल नहीं</translation>
    </message>
    <message>
        <source>No refill has this status now.</source>
        <translation>अभी किसी रिफ़िल की यह स्थिति नहीं है।</translation>
    </message>
    <message>
        <source>No refills yet</source>
        <translation>अभी कोई रिफ़िल नहीं</translation>
    </message>
    <message>
        <source>When a delivered order drops and its service has refill, choose it in the list of orders and press Refill. Every refill is watched here until the provider has done it or refused it.</source>
        <translation>जब डिलीवर हुआ ऑर्डर घटने लगे और उसकी सेवा में रिफ़िल हो, तो उसे ऑर्डरों की सूची में चुनें और “रिफ़िल माँगें” दबाएँ। हर रिफ़िल पर यहाँ तब तक नज़र रखी जाती है जब तक प्रदाता उसे पूरा न कर दे या मना न कर दे।</translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln refill(s)</source>
        <translation>
            <numerusform>%Ln से ज़्यादा रिफ़िल</numerusform>
            <numerusform>%Ln से ज़्यादा रिफ़िल</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refill(s)</source>
        <translation>
            <numerusform>%Ln रिफ़िल</numerusform>
            <numerusform>%Ln रिफ़िल</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>खोज हटाएँ</translation>
    </message>
    <message>
        <source>Show all refills</source>
        <translation>सभी रिफ़िल दिखाएँ</translation>
    </message>
    <message>
        <source>Show the orders</source>
        <translation>ऑर्डर दिखाएँ</translation>
    </message>
</context>
<context>
    <name>ReplyDecoder</name>
    <message>
        <source>Service id %1 comes more than once; orders use the first.</source>
        <translation>सेवा ID %1 एक से ज़्यादा बार आई है; ऑर्डर पहली का उपयोग करते हैं।</translation>
    </message>
    <message>
        <source>Entry %1 is not a service.</source>
        <translation>प्रविष्टि %1 कोई सेवा नहीं है।</translation>
    </message>
    <message>
        <source>Entry %1 has no service id.</source>
        <translation>प्रविष्टि %1 में सेवा ID नहीं है।</translation>
    </message>
    <message>
        <source>Entry %1 has no readable rate.</source>
        <translation>प्रविष्टि %1 में कोई पढ़ने लायक दर नहीं है।</translation>
    </message>
    <message>
        <source>Entry %1 is too large.</source>
        <translation>प्रविष्टि %1 बहुत बड़ी है।</translation>
    </message>
    <message>
        <source>The maximum of entry %1 is below its minimum.</source>
        <translation>प्रविष्टि %1 का अधिकतम उसके न्यूनतम से कम है।</translation>
    </message>
    <message>
        <source>A text of entry %1 is too long and was cut off.</source>
        <translation>प्रविष्टि %1 का एक टेक्स्ट बहुत लंबा है और काट दिया गया।</translation>
    </message>
</context>
<context>
    <name>RestoreQuestion</name>
    <message>
        <source>Restore and restart</source>
        <translation>बहाल करके फिर शुरू करें</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>बहाल करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Checking %1…</source>
        <translation>%1 जाँची जा रही है…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>This file cannot be restored. %1</source>
        <translation>यह फ़ाइल बहाल नहीं की जा सकती। %1</translation>
    </message>
    <message>
        <source>Keep the present ledger</source>
        <translation>मौजूदा बही रखें</translation>
    </message>
    <message>
        <source>The ledger went on meanwhile.</source>
        <translation>इस बीच बही आगे बढ़ गई।</translation>
    </message>
</context>
<context>
    <name>SalvageReportView</name>
    <message>
        <source>What was saved</source>
        <translation>क्या बचाया गया</translation>
    </message>
    <message>
        <source>Of the damaged ledger</source>
        <translation>क्षतिग्रस्त बही से</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>बचा</translation>
    </message>
    <message>
        <source>Only in part</source>
        <translation>केवल कुछ हिस्सा</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>खो गया</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 या ज़्यादा</translation>
    </message>
    <message>
        <source>Everything that the damaged ledger still names was saved.</source>
        <translation>क्षतिग्रस्त बही में जो कुछ अब भी मिलता है, वह सब बचा लिया गया।</translation>
    </message>
    <message numerus="yes">
        <source>Of %n order(s) only the order ID and what happened to it are known; what was ordered is lost.</source>
        <translation>
            <numerusform>%n ऑर्डर की केवल ऑर्डर ID और उसके साथ जो हुआ, वही पता है; क्या ऑर्डर किया गया था, यह खो गया।</numerusform>
            <numerusform>%n ऑर्डरों की केवल ऑर्डर ID और उनके साथ जो हुआ, वही पता है; क्या ऑर्डर किया गया था, यह खो गया।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) are lost altogether. Look for them on the provider&apos;s page and add them by their order IDs.</source>
        <translation>
            <numerusform>%n ऑर्डर पूरी तरह खो गया है। उसे प्रदाता के पेज पर खोजें और उसकी ऑर्डर ID से जोड़ें।</numerusform>
            <numerusform>%n ऑर्डर पूरी तरह खो गए हैं। उन्हें प्रदाता के पेज पर खोजें और उनकी ऑर्डर ID से जोड़ें।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could be read but cannot be true; they were left out.</source>
        <translation>
            <numerusform>%n पंक्ति पढ़ी जा सकी, पर सही नहीं हो सकती; उसे छोड़ दिया गया।</numerusform>
            <numerusform>%n पंक्तियाँ पढ़ी जा सकीं, पर सही नहीं हो सकतीं; उन्हें छोड़ दिया गया।</numerusform>
        </translation>
    </message>
    <message>
        <source>The file did not say any more where its rows lie: the newest of them may be missing without a trace.</source>
        <translation>फ़ाइल से अब यह पता नहीं चलता कि उसकी पंक्तियाँ कहाँ हैं: हो सकता है कि सबसे नई पंक्तियाँ बिना कोई निशान छोड़े गायब हों।</translation>
    </message>
    <message>
        <source>Orders that were under way when the damage happened may be unknown here. The damaged file is not deleted: it is kept among the backups.</source>
        <translation>नुकसान के समय जो ऑर्डर भेजे जा रहे थे, हो सकता है कि यहाँ उनका पता न हो। क्षतिग्रस्त फ़ाइल मिटाई नहीं जाती: वह बैकअप में रखी जाती है।</translation>
    </message>
</context>
<context>
    <name>SearchProblem</name>
    <message>
        <source>What is wrong with the search</source>
        <translation>खोज में क्या गलत है</translation>
    </message>
</context>
<context>
    <name>SecondStart</name>
    <message>
        <source>Orderdeck is already running</source>
        <translation>Orderdeck पहले से चल रहा है</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>This profile is open in another process, which does not answer. Wait or end it, then start Orderdeck again.</source>
        <translation>यह प्रोफ़ाइल किसी दूसरी प्रक्रिया में खुली है, जो जवाब नहीं दे रही। रुकें या उसे समाप्त करें, फिर Orderdeck दोबारा शुरू करें।</translation>
    </message>
    <message>
        <source>This profile is open in process %1, which does not answer. Wait or end it, then start Orderdeck again.</source>
        <translation>यह प्रोफ़ाइल प्रक्रिया %1 में खुली है, जो जवाब नहीं दे रही। रुकें या उसे समाप्त करें, फिर Orderdeck दोबारा शुरू करें।</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Show</source>
        <translation>दिखाएँ</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>छिपाएँ</translation>
    </message>
</context>
<context>
    <name>ServiceDetails</name>
    <message>
        <source>No service chosen</source>
        <translation>कोई सेवा नहीं चुनी गई</translation>
    </message>
    <message>
        <source>Choose a service in the table and what is known of it stands here.</source>
        <translation>तालिका में कोई सेवा चुनें और उसके बारे में जो पता है, वह यहाँ दिखेगा।</translation>
    </message>
    <message>
        <source>Service details</source>
        <translation>सेवा का ब्योरा</translation>
    </message>
    <message>
        <source>MY RECORD</source>
        <translation>मेरा रिकॉर्ड</translation>
    </message>
    <message>
        <source>MY NOTES</source>
        <translation>मेरे नोट</translation>
    </message>
    <message>
        <source>PRICE HISTORY</source>
        <translation>कीमत का इतिहास</translation>
    </message>
</context>
<context>
    <name>ServiceFacts</name>
    <message>
        <source>No limit given</source>
        <translation>कोई सीमा नहीं बताई गई</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>उपलब्ध</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>उपलब्ध नहीं</translation>
    </message>
    <message>
        <source>Price of the package</source>
        <translation>पैकेज की कीमत</translation>
    </message>
    <message>
        <source>Rate per 1000</source>
        <translation>प्रति 1000 दर</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>न्यूनतम</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>अधिकतम</translation>
    </message>
    <message>
        <source>Usually done in</source>
        <translation>आम समय</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>नहीं बताया</translation>
    </message>
    <message>
        <source>Refill</source>
        <translation>रिफ़िल</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करना</translation>
    </message>
    <message>
        <source>Drip-feed</source>
        <translation>किस्तों में</translation>
    </message>
    <message>
        <source>The provider gives none.</source>
        <translation>प्रदाता ने नहीं दिया है।</translation>
    </message>
    <message>
        <source>No longer in the catalog</source>
        <translation>अब कैटलॉग में नहीं</translation>
    </message>
    <message>
        <source>Name of the service</source>
        <translation>सेवा का नाम</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>विवरण</translation>
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
        <translation>कोई देरी नहीं</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 मिनट</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 मिनट</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 मिनट</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 मिनट</translation>
    </message>
    <message>
        <source>60 minutes</source>
        <translation>60 मिनट</translation>
    </message>
    <message>
        <source>90 minutes</source>
        <translation>90 मिनट</translation>
    </message>
    <message>
        <source>120 minutes</source>
        <translation>120 मिनट</translation>
    </message>
    <message>
        <source>150 minutes</source>
        <translation>150 मिनट</translation>
    </message>
    <message>
        <source>180 minutes</source>
        <translation>180 मिनट</translation>
    </message>
    <message>
        <source>210 minutes</source>
        <translation>210 मिनट</translation>
    </message>
    <message>
        <source>240 minutes</source>
        <translation>240 मिनट</translation>
    </message>
    <message>
        <source>270 minutes</source>
        <translation>270 मिनट</translation>
    </message>
    <message>
        <source>300 minutes</source>
        <translation>300 मिनट</translation>
    </message>
    <message>
        <source>360 minutes</source>
        <translation>360 मिनट</translation>
    </message>
    <message>
        <source>420 minutes</source>
        <translation>420 मिनट</translation>
    </message>
    <message>
        <source>480 minutes</source>
        <translation>480 मिनट</translation>
    </message>
    <message>
        <source>540 minutes</source>
        <translation>540 मिनट</translation>
    </message>
    <message>
        <source>600 minutes</source>
        <translation>600 मिनट</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>डेस्कटॉप</translation>
    </message>
    <message>
        <source>Mobile (Android)</source>
        <translation>मोबाइल (Android)</translation>
    </message>
    <message>
        <source>Mobile (iOS)</source>
        <translation>मोबाइल (iOS)</translation>
    </message>
    <message>
        <source>Mixed (mobile)</source>
        <translation>मिश्रित (मोबाइल)</translation>
    </message>
    <message>
        <source>Mixed (mobile and desktop)</source>
        <translation>मिश्रित (मोबाइल और डेस्कटॉप)</translation>
    </message>
    <message>
        <source>Google keyword</source>
        <translation>Google कीवर्ड</translation>
    </message>
    <message>
        <source>Custom referrer</source>
        <translation>मनचाहा रेफ़रर</translation>
    </message>
    <message>
        <source>Blank referrer</source>
        <translation>खाली रेफ़रर</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>लिंक</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>मात्रा</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>कमेंट</translation>
    </message>
    <message>
        <source>Usernames</source>
        <translation>उपयोगकर्ता नाम</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>उपयोगकर्ता नाम</translation>
    </message>
    <message>
        <source>Hashtags</source>
        <translation>हैशटैग</translation>
    </message>
    <message>
        <source>Hashtag</source>
        <translation>हैशटैग</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>मीडिया</translation>
    </message>
    <message>
        <source>Answer number</source>
        <translation>जवाब संख्या</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>समूह</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>कीवर्ड</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>दौर</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>अंतराल</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>न्यूनतम</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>अधिकतम</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>पोस्ट</translation>
    </message>
    <message>
        <source>Old posts</source>
        <translation>पुरानी पोस्ट</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>देरी</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>समाप्ति</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>देश</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>डिवाइस</translation>
    </message>
    <message>
        <source>Traffic type</source>
        <translation>ट्रैफ़िक का प्रकार</translation>
    </message>
    <message>
        <source>Referring URL</source>
        <translation>रेफ़र करने वाला URL</translation>
    </message>
</context>
<context>
    <name>ServiceNoteField</name>
    <message>
        <source>Notes</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>Your own words about this service</source>
        <translation>इस सेवा के बारे में आपके अपने शब्द</translation>
    </message>
    <message>
        <source>Not saved yet, it is tried again: %1</source>
        <translation>अभी सहेजा नहीं गया, फिर कोशिश होगी: %1</translation>
    </message>
</context>
<context>
    <name>ServicePanel</name>
    <message>
        <source>Order or details</source>
        <translation>ऑर्डर या ब्योरा</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>ऑर्डर</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>ब्योरा</translation>
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
        <translation>%1 समाप्त, %2 जारी</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln order(s)</source>
        <translation>
            <numerusform>%Ln ऑर्डर में से %1</numerusform>
            <numerusform>%Ln ऑर्डरों में से %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 units of completed and partial orders were not delivered</source>
        <translation>पूरे हुए और आंशिक ऑर्डरों की %2 में से %1 इकाइयाँ डिलीवर नहीं हुईं</translation>
    </message>
    <message>
        <source>%1 asked, %2 done, %3 rejected</source>
        <translation>%1 माँगी गईं, %2 पूरी, %3 अस्वीकृत</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>पता नहीं</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>सेवा</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>खाता</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>ऑर्डर</translation>
    </message>
    <message>
        <source>Finishes in</source>
        <translation>पूरा होने में</translation>
    </message>
    <message>
        <source>Slowest</source>
        <translation>सबसे धीमा</translation>
    </message>
    <message>
        <source>Starts in</source>
        <translation>शुरू होने में</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>पूरे हुए</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>आंशिक</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>Short delivery</source>
        <translation>कम डिलीवरी</translation>
    </message>
    <message>
        <source>Refills</source>
        <translation>रिफ़िल</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>खर्च</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>पिछला ऑर्डर</translation>
    </message>
    <message>
        <source>%1, minutes</source>
        <extracomment>Above a column of a file: a column&apos;s name and its unit</extracomment>
        <translation>%1, मिनट</translation>
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
        <translation>अभी कोई ऑर्डर नहीं।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) · last %1</source>
        <translation>
            <numerusform>%Ln ऑर्डर · पिछला %1</numerusform>
            <numerusform>%Ln ऑर्डर · पिछला %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s), none placed · last %1</source>
        <translation>
            <numerusform>%Ln ऑर्डर, दिया नहीं गया · पिछला %1</numerusform>
            <numerusform>%Ln ऑर्डर, कोई दिया नहीं गया · पिछला %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) · %1 spent · last %2</source>
        <translation>
            <numerusform>%Ln ऑर्डर · खर्च %1 · पिछला %2</numerusform>
            <numerusform>%Ln ऑर्डर · खर्च %1 · पिछला %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Show orders</source>
        <translation>ऑर्डर दिखाएँ</translation>
    </message>
    <message>
        <source>Show last order</source>
        <translation>पिछला ऑर्डर दिखाएँ</translation>
    </message>
    <message>
        <source>My record</source>
        <translation>मेरा रिकॉर्ड</translation>
    </message>
    <message>
        <source>What it did so far</source>
        <translation>अब तक का काम</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not finished</source>
        <translation>
            <numerusform>%Ln समाप्त नहीं</numerusform>
            <numerusform>%Ln समाप्त नहीं</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServicesExport</name>
    <message>
        <source>Export services</source>
        <translation>सेवाएँ निर्यात करें</translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s)</source>
        <translation>
            <numerusform>%Ln सेवा</numerusform>
            <numerusform>%Ln सेवाएँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln कॉलम</numerusform>
            <numerusform>%Ln कॉलम</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: exactly what the table shows, in its order.</source>
        <translation>%1, %2: ठीक वही जो तालिका दिखाती है, उसी क्रम में।</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln service(s) to %1.</source>
        <translation>
            <numerusform>%Ln सेवा %1 में निर्यात की गई।</numerusform>
            <numerusform>%Ln सेवाएँ %1 में निर्यात की गईं।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServicesFoot</name>
    <message>
        <source>Show what the provider sent</source>
        <translation>प्रदाता ने क्या भेजा, दिखाएँ</translation>
    </message>
    <message>
        <source>Show what changed in the catalog since you looked last</source>
        <translation>आपके पिछली बार देखने के बाद कैटलॉग में क्या बदला, दिखाएँ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s)</source>
        <translation>
            <numerusform>%Ln सेवा</numerusform>
            <numerusform>%Ln सेवाएँ</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing with the last catalog…</source>
        <translation>पिछले कैटलॉग से तुलना हो रही है…</translation>
    </message>
    <message>
        <source>Refreshing, %1 so far…</source>
        <translation>ताज़ा हो रहा है, अब तक %1…</translation>
    </message>
    <message>
        <source>Waiting for the provider…</source>
        <translation>प्रदाता का इंतज़ार है…</translation>
    </message>
    <message>
        <source>Catalog from %1</source>
        <translation>%1 का कैटलॉग</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed since you looked</source>
        <comment>services</comment>
        <translation>
            <numerusform>आपके देखने के बाद %Ln बदली</numerusform>
            <numerusform>आपके देखने के बाद %Ln बदलीं</numerusform>
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
        <translation>यह अभी आ रहा है।</translation>
    </message>
    <message>
        <source>No catalog yet: %1</source>
        <translation>अभी कैटलॉग नहीं: %1</translation>
    </message>
    <message>
        <source>↑↓ choose</source>
        <translation>↑↓ चुनें</translation>
    </message>
    <message>
        <source>Enter to the ticket</source>
        <translation>Enter फ़ॉर्म पर जाएँ</translation>
    </message>
    <message>
        <source>%1 favourite</source>
        <extracomment>%1 keys, in a row of short hints what keys do</extracomment>
        <translation>%1 पसंदीदा</translation>
    </message>
    <message>
        <source>%1 details</source>
        <translation>%1 ब्योरा</translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message>
        <source>Services</source>
        <translation>सेवाएँ</translation>
    </message>
    <message>
        <source>The service of this order, %1, is no longer in the catalog.</source>
        <translation>इस ऑर्डर की सेवा, %1, अब कैटलॉग में नहीं है।</translation>
    </message>
    <message>
        <source>Service %1 is no longer in the catalog.</source>
        <translation>सेवा %1 अब कैटलॉग में नहीं है।</translation>
    </message>
    <message>
        <source>There is no link on the clipboard.</source>
        <translation>क्लिपबोर्ड पर कोई लिंक नहीं है।</translation>
    </message>
    <message>
        <source>This service takes no link.</source>
        <translation>इस सेवा में लिंक नहीं लगता।</translation>
    </message>
    <message>
        <source>The link is in the ticket. Choose a service to go on.</source>
        <translation>लिंक फ़ॉर्म में है। आगे बढ़ने के लिए कोई सेवा चुनें।</translation>
    </message>
    <message>
        <source>Service %1 is not in the catalog.</source>
        <translation>सेवा %1 कैटलॉग में नहीं है।</translation>
    </message>
    <message>
        <source>Choose a service, and its order form opens beside the table.</source>
        <translation>कोई सेवा चुनें; उसका ऑर्डर फ़ॉर्म तालिका के बगल में खुलेगा।</translation>
    </message>
</context>
<context>
    <name>ServicesTable</name>
    <message>
        <source>Copy ID</source>
        <translation>ID कॉपी करें</translation>
    </message>
    <message>
        <source>Copy IDs</source>
        <translation>ID कॉपी करें</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>पसंदीदा</translation>
    </message>
</context>
<context>
    <name>ServicesToolbar</name>
    <message>
        <source>Search services</source>
        <translation>सेवाएँ खोजें</translation>
    </message>
    <message>
        <source>Show categories</source>
        <translation>श्रेणियाँ दिखाएँ</translation>
    </message>
    <message>
        <source>Show order ticket</source>
        <translation>ऑर्डर फ़ॉर्म दिखाएँ</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>कॉलम</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>निर्यात करें…</translation>
    </message>
    <message>
        <source>Refresh catalog</source>
        <translation>कैटलॉग ताज़ा करें</translation>
    </message>
    <message>
        <source>Bulk order…</source>
        <translation>थोक ऑर्डर…</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>जो दिख रहा है, उसे निर्यात करें</translation>
    </message>
    <message>
        <source>Place many orders at once</source>
        <translation>एक साथ कई ऑर्डर दें</translation>
    </message>
    <message>
        <source>What can be searched for</source>
        <translation>क्या-क्या खोजा जा सकता है</translation>
    </message>
    <message>
        <source>Stop refreshing</source>
        <translation>ताज़ा करना रोकें</translation>
    </message>
</context>
<context>
    <name>SettingsCopy</name>
    <message>
        <source>This is not a file of Orderdeck&apos;s settings.</source>
        <translation>यह Orderdeck की सेटिंग की फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>These settings come from a newer version of Orderdeck. Update it first.</source>
        <translation>ये सेटिंग Orderdeck के नए संस्करण की हैं। पहले उसे अपडेट करें।</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 में लिखा नहीं जा सका: %2</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 पढ़ी नहीं जा सकी: %2</translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>The disk with %1 is read-only.</source>
        <translation>जिस डिस्क पर %1 है, वह केवल पढ़ने के लिए है।</translation>
    </message>
    <message>
        <source>The disk with %1 is full.</source>
        <translation>जिस डिस्क पर %1 है, वह भर गई है।</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 कोई फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>%1 is read-only.</source>
        <translation>%1 केवल पढ़ने के लिए है।</translation>
    </message>
    <message>
        <source>The folder of %1 is read-only.</source>
        <translation>%1 का फ़ोल्डर केवल पढ़ने के लिए है।</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 में लिखा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Some lines of the settings in %1 could not be read, and no copy of the file could be made. What could be read is used.</source>
        <translation>%1 में सेटिंग की कुछ पंक्तियाँ पढ़ी नहीं जा सकीं, और फ़ाइल की कॉपी नहीं बन सकी। जो पढ़ा जा सका, उसका उपयोग हो रहा है।</translation>
    </message>
    <message>
        <source>Some lines of the settings in %1 could not be read. What could be read is used; the file as it was is kept as %2</source>
        <translation>%1 में सेटिंग की कुछ पंक्तियाँ पढ़ी नहीं जा सकीं। जो पढ़ा जा सका, उसका उपयोग हो रहा है; पहले वाली फ़ाइल यहाँ रखी है: %2</translation>
    </message>
    <message>
        <source>The settings in %1 could not be read: the file belongs to somebody else. It is kept as %2, and Orderdeck begins with new settings.</source>
        <translation>%1 की सेटिंग पढ़ी नहीं जा सकीं: यह फ़ाइल किसी और की है। यह %2 के रूप में रखी है, और Orderdeck नई सेटिंग से शुरू हो रहा है।</translation>
    </message>
    <message>
        <source>Something that is not a file stood at %1, where the settings belong. It is kept as %2, and Orderdeck begins with new settings.</source>
        <translation>%1 पर, जहाँ सेटिंग होनी चाहिए, कुछ ऐसा था जो फ़ाइल नहीं है। वह %2 के रूप में रखा है, और Orderdeck नई सेटिंग से शुरू हो रहा है।</translation>
    </message>
    <message>
        <source>What stands at %1 cannot be read as settings nor moved out of the way. Nothing that you change is remembered until it is gone.</source>
        <translation>%1 पर जो है, उसे न सेटिंग के रूप में पढ़ा जा सकता है, न वहाँ से हटाया जा सकता है। जब तक वह वहाँ है, आपका कोई बदलाव याद नहीं रहेगा।</translation>
    </message>
    <message>
        <source>What you change is forgotten when Orderdeck ends.</source>
        <translation>आप जो बदलेंगे, वह Orderdeck बंद होने पर भुला दिया जाएगा।</translation>
    </message>
    <message>
        <source>Other users of this computer could read %1, which holds your API keys. They no longer can. If you share this computer, have your providers make new keys.</source>
        <translation>इस कंप्यूटर के दूसरे उपयोगकर्ता %1 पढ़ सकते थे, जिसमें आपकी API कुंजियाँ हैं। अब वे नहीं पढ़ सकते। अगर इस कंप्यूटर का उपयोग और लोग भी करते हैं, तो अपने प्रदाताओं से नई कुंजियाँ बनवाएँ।</translation>
    </message>
</context>
<context>
    <name>SettingsFileSection</name>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… और %n अन्य।</numerusform>
            <numerusform>… और %n अन्य।</numerusform>
        </translation>
    </message>
    <message>
        <source>Export and import of settings</source>
        <translation>सेटिंग का निर्यात और आयात</translation>
    </message>
    <message>
        <source>With the API keys</source>
        <translation>API कुंजियों सहित</translation>
    </message>
    <message>
        <source>The keys stand in the file unencrypted: whoever has it can spend your balances. Delete it when it has served.</source>
        <translation>फ़ाइल में कुंजियाँ बिना एन्क्रिप्शन के होती हैं: जिसके पास यह फ़ाइल है, वह आपके बैलेंस खर्च कर सकता है। काम हो जाने पर इसे मिटा दें।</translation>
    </message>
    <message>
        <source>Export settings…</source>
        <translation>सेटिंग निर्यात करें…</translation>
    </message>
    <message>
        <source>Import settings…</source>
        <translation>सेटिंग आयात करें…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>आयात करें</translation>
    </message>
    <message>
        <source>Accounts, favourites, prices, views and all that is set on this page. Orders are in the ledger, and keys stay here unless you ask for them.</source>
        <translation>खाते, पसंदीदा, कीमतें, दृश्य और इस पेज की सारी सेटिंग। ऑर्डर बही में हैं, और कुंजियाँ यहीं रहती हैं, जब तक आप उन्हें साथ न माँगें।</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>What the import changes</source>
        <translation>आयात से क्या बदलेगा</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>सेटिंग निर्यात करें</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>सेटिंग (*.json)</translation>
    </message>
    <message>
        <source>Reading the keys…</source>
        <translation>कुंजियाँ पढ़ी जा रही हैं…</translation>
    </message>
    <message>
        <source>The settings were written to %1, but without the keys that could not be read: %2</source>
        <translation>सेटिंग %1 में लिखी गईं, पर उन कुंजियों के बिना जो पढ़ी नहीं जा सकीं: %2</translation>
    </message>
    <message>
        <source>The settings were written to %1, without keys.</source>
        <translation>सेटिंग %1 में लिखी गईं, कुंजियों के बिना।</translation>
    </message>
    <message numerus="yes">
        <source>The settings and %n API key(s) were written to %1</source>
        <translation>
            <numerusform>सेटिंग और %n API कुंजी %1 में लिखी गईं</numerusform>
            <numerusform>सेटिंग और %n API कुंजियाँ %1 में लिखी गईं</numerusform>
        </translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>सेटिंग आयात करें</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Nothing would change: all of it is here already.</source>
        <translation>कुछ नहीं बदलेगा: यह सब यहाँ पहले से है।</translation>
    </message>
    <message>
        <source>Nothing was imported. %1</source>
        <translation>कुछ भी आयात नहीं हुआ। %1</translation>
    </message>
    <message>
        <source>The settings were imported. As they were before, without keys, they are kept as %1</source>
        <translation>सेटिंग आयात हो गईं। पहले वाली सेटिंग, कुंजियों के बिना, यहाँ रखी हैं: %1</translation>
    </message>
</context>
<context>
    <name>SettingsImport</name>
    <message>
        <source>API address</source>
        <translation>API पता</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>खाते का नाम</translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation>प्रति मिनट अनुरोध</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>एक साथ अनुरोध</translation>
    </message>
    <message>
        <source>Warn below</source>
        <translation>इससे नीचे चेतावनी दें</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>रंग</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>रंग-रूप</translation>
    </message>
    <message>
        <source>Row height</source>
        <translation>पंक्तियों की ऊँचाई</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Seconds between checks of orders</source>
        <translation>ऑर्डरों की जाँचों के बीच सेकंड</translation>
    </message>
    <message>
        <source>Minutes between checks of the balance</source>
        <translation>बैलेंस की जाँचों के बीच मिनट</translation>
    </message>
    <message numerus="yes">
        <source>%n other setting(s) change.</source>
        <translation>
            <numerusform>%n और सेटिंग बदलेगी।</numerusform>
            <numerusform>%n और सेटिंग बदलेंगी।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n view(s) that are as they were at first are set up.</source>
        <translation>
            <numerusform>%n दृश्य, जो अभी शुरुआती हालत में है, फ़ाइल के अनुसार बनेगा।</numerusform>
            <numerusform>%n दृश्य, जो अभी शुरुआती हालत में हैं, फ़ाइल के अनुसार बनेंगे।</numerusform>
        </translation>
    </message>
    <message>
        <source>The account %1 is added.</source>
        <translation>खाता %1 जुड़ेगा।</translation>
    </message>
    <message>
        <source>%1 gets the API key of the file.</source>
        <translation>%1 को फ़ाइल वाली API कुंजी मिलेगी।</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n favourite(s) are added.</source>
        <translation>
            <numerusform>%1: %n पसंदीदा सेवा जुड़ेगी।</numerusform>
            <numerusform>%1: %n पसंदीदा सेवाएँ जुड़ेंगी।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n rule(s) of prices are added or changed.</source>
        <translation>
            <numerusform>%1: कीमतों का %n नियम जुड़ेगा या बदलेगा।</numerusform>
            <numerusform>%1: कीमतों के %n नियम जुड़ेंगे या बदलेंगे।</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 changes from “%2” to “%3”.</source>
        <translation>%1 में “%2” की जगह “%3” आएगा।</translation>
    </message>
    <message>
        <source>%1 becomes “%2”.</source>
        <translation>%1 में “%2” आएगा।</translation>
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
        <translation>खाते</translation>
    </message>
    <message>
        <source>Checking and limits</source>
        <translation>जाँच और सीमाएँ</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>सूचनाएँ</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>रंग-रूप</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>शॉर्टकट</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>बही</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>नेटवर्क</translation>
    </message>
    <message>
        <source>Privacy and diagnostics</source>
        <translation>निजता और निदान</translation>
    </message>
    <message>
        <source>About</source>
        <translation>परिचय</translation>
    </message>
    <message>
        <source>provider API key address rename remove delete connect test</source>
        <extracomment>Words by which people may look for the accounts in the settings.</extracomment>
        <translation>प्रदाता API कुंजी key पता नाम बदलें हटाएँ मिटाएँ कनेक्ट जोड़ें परखें अकाउंट account</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>जाँच</translation>
    </message>
    <message>
        <source>polling refresh interval how often status seconds minutes</source>
        <extracomment>Words by which people may look for how often providers are asked.</extracomment>
        <translation>ताज़ा रिफ़्रेश refresh अंतराल कितनी बार स्थिति status सेकंड मिनट अपडेट</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>सीमाएँ</translation>
    </message>
    <message>
        <source>rate throttle speed per minute parallel concurrent connections too many requests 429</source>
        <extracomment>Words by which people may look for how politely an account is asked.</extracomment>
        <translation>दर लिमिट limit रफ़्तार स्पीड प्रति मिनट एक साथ समानांतर कनेक्शन बहुत ज़्यादा अनुरोध 429</translation>
    </message>
    <message>
        <source>theme dark mode light night colors density row height compact look</source>
        <extracomment>Words by which people may look for the appearance.</extracomment>
        <translation>थीम theme डार्क dark मोड लाइट light रात दिन रंग घनत्व पंक्तियों की ऊँचाई सघन रूप दिखावट</translation>
    </message>
    <message>
        <source>translation locale English numbers dates</source>
        <extracomment>Words by which people may look for the language.</extracomment>
        <translation>अनुवाद language हिंदी Hindi अंग्रेज़ी English संख्याएँ अंक तारीखें क्षेत्र</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>बैकअप</translation>
    </message>
    <message>
        <source>ledger copy restore check damage repair mend database file</source>
        <extracomment>Words by which people may look for the copies of the ledger.</extracomment>
        <translation>बही कॉपी बैकअप backup बहाल restore जाँच क्षतिग्रस्त खराब मरम्मत ठीक डेटाबेस फ़ाइल</translation>
    </message>
    <message>
        <source>Settings in a file</source>
        <translation>फ़ाइल में सेटिंग</translation>
    </message>
    <message>
        <source>export import move another computer copy transfer keys</source>
        <extracomment>Words by which people may look for taking their settings elsewhere.</extracomment>
        <translation>निर्यात export आयात import ले जाना दूसरा कंप्यूटर कॉपी ट्रांसफ़र कुंजियाँ</translation>
    </message>
    <message>
        <source>About Orderdeck</source>
        <translation>Orderdeck के बारे में</translation>
    </message>
    <message>
        <source>version licence license GPL help path folder file</source>
        <extracomment>Words by which people may look for what program this is.</extracomment>
        <translation>संस्करण version वर्शन लाइसेंस licence license GPL मदद help गाइड पथ फ़ोल्डर फ़ाइल</translation>
    </message>
    <message>
        <source>keyboard keys hotkeys accelerators bindings</source>
        <extracomment>Words by which people may look for the shortcuts.</extracomment>
        <translation>कीबोर्ड keyboard कुंजियाँ बटन शॉर्टकट shortcut hotkey</translation>
    </message>
    <message>
        <source>notifications alerts quiet do not disturb tray autostart login sound background</source>
        <extracomment>Words by which people may look for the notices.</extracomment>
        <translation>नोटिफ़िकेशन notification अलर्ट alert शांत परेशान न करें ट्रे tray अपने-आप शुरू लॉगिन आवाज़ ध्वनि पृष्ठभूमि बैकग्राउंड</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>प्रॉक्सी</translation>
    </message>
    <message>
        <source>socks tor vpn http tunnel firewall internet connection server port password</source>
        <extracomment>Words by which people may look for the proxy.</extracomment>
        <translation>proxy socks tor vpn http टनल फ़ायरवॉल इंटरनेट internet कनेक्शन सर्वर server पोर्ट port पासवर्ड</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>प्रमाणपत्र</translation>
    </message>
    <message>
        <source>CA authority TLS SSL https trust secure self-signed pem der</source>
        <extracomment>Words by which people may look for certificates.</extracomment>
        <translation>सर्टिफ़िकेट certificate CA प्राधिकरण TLS SSL https भरोसा सुरक्षित स्व-हस्ताक्षरित self-signed pem der</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>लॉग</translation>
    </message>
    <message>
        <source>logging level debug trace errors requests file</source>
        <extracomment>Words by which people may look for the log.</extracomment>
        <translation>लॉगिंग log स्तर डीबग debug ट्रेस त्रुटियाँ एरर error अनुरोध फ़ाइल</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>निदान</translation>
    </message>
    <message>
        <source>bug report support telemetry tracking privacy data version system information</source>
        <extracomment>Words by which people may look for the diagnostics.</extracomment>
        <translation>बग bug रिपोर्ट सहायता सपोर्ट support टेलीमेट्री ट्रैकिंग निजता गोपनीयता privacy डेटा संस्करण सिस्टम की जानकारी</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>सेटिंग खोजें</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>सेटिंग के समूह</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>खोज हटाएँ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>No setting matches</source>
        <translation>कोई सेटिंग मेल नहीं खाती</translation>
    </message>
    <message>
        <source>Nothing in the settings has to do with “%1”.</source>
        <extracomment>%1 what was typed</extracomment>
        <translation>किसी सेटिंग का “%1” से कोई संबंध नहीं है।</translation>
    </message>
    <message>
        <source>database file folder path place move disk size orders history SQLite</source>
        <extracomment>Words by which people may look for the ledger&apos;s file.</extracomment>
        <translation>बही डेटाबेस database फ़ाइल फ़ोल्डर folder पथ जगह स्थान ले जाना स्थानांतरित move डिस्क ड्राइव आकार साइज़ ऑर्डर इतिहास SQLite</translation>
    </message>
</context>
<context>
    <name>SettingsSection</name>
    <message>
        <source>Reset this section</source>
        <translation>यह खंड रीसेट करें</translation>
    </message>
    <message>
        <source>Reset this section: %1</source>
        <extracomment>%1 a section of the settings: what is read aloud</extracomment>
        <translation>यह खंड रीसेट करें: %1</translation>
    </message>
</context>
<context>
    <name>SettledState</name>
    <message>
        <source>It was placed: order %1</source>
        <translation>दिया गया था: ऑर्डर %1</translation>
    </message>
    <message>
        <source>It is written down with its id and watched like any other order.</source>
        <translation>यह अपनी ID के साथ दर्ज है और बाकी ऑर्डरों की तरह इस पर नज़र रखी जाती है।</translation>
    </message>
    <message>
        <source>Show in orders</source>
        <translation>ऑर्डरों में दिखाएँ</translation>
    </message>
    <message>
        <source>It was not placed</source>
        <translation>नहीं दिया गया था</translation>
    </message>
    <message>
        <source>It is written down as not sent. Send it again when you want it.</source>
        <translation>यह “नहीं भेजा गया” के रूप में दर्ज है। जब चाहें, इसे फिर भेजें।</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>फिर भेजें</translation>
    </message>
    <message>
        <source>It is being sent</source>
        <translation>भेजा जा रहा है</translation>
    </message>
    <message>
        <source>The provider has not answered yet.</source>
        <translation>प्रदाता ने अभी जवाब नहीं दिया है।</translation>
    </message>
    <message>
        <source>The provider refused it</source>
        <translation>प्रदाता ने इसे अस्वीकार किया</translation>
    </message>
</context>
<context>
    <name>ShortcutsModel</name>
    <message>
        <source>changed</source>
        <translation>बदला हुआ</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>कार्रवाई</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>कहाँ</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>शॉर्टकट</translation>
    </message>
</context>
<context>
    <name>ShortcutsSection</name>
    <message>
        <source>Shortcuts</source>
        <translation>शॉर्टकट</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>शॉर्टकट खोजें</translation>
    </message>
    <message>
        <source>Search by action, place or keys</source>
        <translation>कार्रवाई, जगह या कुंजी से खोजें</translation>
    </message>
    <message>
        <source>No shortcut</source>
        <translation>शॉर्टकट नहीं</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>रीसेट करें</translation>
    </message>
    <message>
        <source>Reset all shortcuts</source>
        <translation>सभी शॉर्टकट रीसेट करें</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>नया शॉर्टकट</translation>
    </message>
    <message>
        <source>Back to the keys that the action came with</source>
        <translation>कार्रवाई की शुरुआती कुंजियों पर लौटें</translation>
    </message>
    <message>
        <source>About the keys</source>
        <translation>कुंजियों के बारे में</translation>
    </message>
    <message>
        <source>Change the shortcut</source>
        <translation>शॉर्टकट बदलें</translation>
    </message>
    <message>
        <source>All actions get the keys back that they came with.</source>
        <translation>सभी कार्रवाइयों को उनकी शुरुआती कुंजियाँ वापस मिलेंगी।</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>सब रीसेट करें</translation>
    </message>
    <message>
        <source>No such action</source>
        <translation>ऐसी कोई कार्रवाई नहीं</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <extracomment>The name of an action, and the page on which it is</extracomment>
        <translation>“%1” (%2)</translation>
    </message>
    <message>
        <source>%1 already does %2. Take it from there?</source>
        <extracomment>%1 keys, %2 the action or the actions that have them</extracomment>
        <translation>%1 पहले से %2 के लिए है। क्या इसे वहाँ से लिया जाए?</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>ले लें</translation>
    </message>
    <message>
        <source>All shortcuts are as they came.</source>
        <translation>सभी शॉर्टकट पहले जैसे ही हैं।</translation>
    </message>
</context>
<context>
    <name>SpendingPanel</name>
    <message>
        <source>Spent by</source>
        <translation>खर्च, इसके अनुसार</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>सेवा</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>श्रेणी</translation>
    </message>
    <message>
        <source>Export spending…</source>
        <translation>खर्च निर्यात करें…</translation>
    </message>
    <message>
        <source>No order was placed in this span. What orders cost is added up here by service and by category.</source>
        <translation>इस अवधि में कोई ऑर्डर नहीं दिया गया। यहाँ ऑर्डरों का शुल्क सेवा और श्रेणी के अनुसार जोड़ा जाता है।</translation>
    </message>
    <message>
        <source>Spent, %1</source>
        <translation>खर्च, %1</translation>
    </message>
    <message>
        <source>Nothing was spent in these days.</source>
        <translation>इन दिनों में कुछ खर्च नहीं हुआ।</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more, in the export</source>
        <translation>
            <numerusform>और %Ln अन्य, निर्यात में</numerusform>
            <numerusform>और %Ln अन्य, निर्यात में</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpendingRow</name>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln ऑर्डर</numerusform>
            <numerusform>%Ln ऑर्डर</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SupportText</name>
    <message>
        <source>%1 (the provider’s word: %2)</source>
        <translation>%1 (प्रदाता के शब्द: %2)</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>सेवा</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>लिंक</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>मात्रा</translation>
    </message>
    <message>
        <source>Start count</source>
        <translation>शुरुआती गिनती</translation>
    </message>
    <message>
        <source>Remains</source>
        <translation>बाकी</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>शुल्क</translation>
    </message>
    <message>
        <source>Expected charge</source>
        <translation>अनुमानित शुल्क</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>ऑर्डर</translation>
    </message>
    <message>
        <source>no order id was told</source>
        <translation>कोई ऑर्डर ID नहीं बताई गई</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>खाता</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>दिया गया</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation>पिछली जाँच</translation>
    </message>
    <message>
        <source>Made by order</source>
        <translation>किस ऑर्डर से बना</translation>
    </message>
    <message>
        <source>Orders made</source>
        <translation>बने ऑर्डर</translation>
    </message>
    <message>
        <source>Refill %1</source>
        <translation>रिफ़िल %1</translation>
    </message>
    <message>
        <source>%1, asked %2</source>
        <translation>%1, %2 माँगी गई</translation>
    </message>
    <message>
        <source>What happened (local time and its offset from UTC):</source>
        <translation>क्या हुआ (स्थानीय समय और UTC से उसका अंतर):</translation>
    </message>
</context>
<context>
    <name>TableCell</name>
    <message>
        <source>Yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>नहीं</translation>
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
        <translation>मुद्रा</translation>
    </message>
    <message>
        <source>The workbook could not be made: there is no room for it in %1, or it may not be written to.</source>
        <translation>वर्कबुक नहीं बन सकी: %1 में उसके लिए जगह नहीं है, या वहाँ लिखने की अनुमति नहीं है।</translation>
    </message>
    <message numerus="yes">
        <source>A workbook holds no more than %Ln row(s). Choose CSV.</source>
        <translation>
            <numerusform>वर्कबुक में %Ln से ज़्यादा पंक्ति नहीं आती। CSV चुनें।</numerusform>
            <numerusform>वर्कबुक में %Ln से ज़्यादा पंक्तियाँ नहीं आतीं। CSV चुनें।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagChip</name>
    <message>
        <source>Tag %1</source>
        <translation>टैग %1</translation>
    </message>
    <message>
        <source>Enter shows its orders, Delete removes it</source>
        <translation>Enter से उसके ऑर्डर दिखते हैं, Delete से वह हटता है</translation>
    </message>
</context>
<context>
    <name>TagEditor</name>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>टैग</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>टैग जोड़ें</translation>
    </message>
    <message>
        <source>Undo removing the tag</source>
        <translation>टैग हटाना पूर्ववत करें</translation>
    </message>
    <message>
        <source>“%1” removed</source>
        <translation>“%1” हटाया गया</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>सहेजें…</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>पाठ (*.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 के रूप में सहेजा गया</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 में लिखा नहीं जा सका: %2</translation>
    </message>
</context>
<context>
    <name>TicketCharge</name>
    <message>
        <source>Account of this order</source>
        <translation>इस ऑर्डर का खाता</translation>
    </message>
    <message>
        <source>Order from</source>
        <extracomment>In front of an account&apos;s name</extracomment>
        <translation>किस खाते से</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>शुल्क</translation>
    </message>
    <message>
        <source>What this order will cost</source>
        <translation>इस ऑर्डर का शुल्क कितना होगा</translation>
    </message>
    <message>
        <source>My price</source>
        <translation>मेरी कीमत</translation>
    </message>
    <message>
        <source>Earlier orders</source>
        <translation>पिछले ऑर्डर</translation>
    </message>
    <message>
        <source>Charge %1</source>
        <extracomment>Spoken by a screen reader while a quantity is typed</extracomment>
        <translation>शुल्क %1</translation>
    </message>
    <message>
        <source>more than your balance of %1</source>
        <translation>आपके बैलेंस %1 से ज़्यादा</translation>
    </message>
    <message>
        <source>leaves %1</source>
        <translation>%1 बचेंगे</translation>
    </message>
</context>
<context>
    <name>TicketEditor</name>
    <message>
        <source>day/month/year</source>
        <translation>दिन/महीना/साल</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>चुनें</translation>
    </message>
    <message>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
</context>
<context>
    <name>TicketFields</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n पंक्ति</numerusform>
            <numerusform>%n पंक्तियाँ</numerusform>
        </translation>
    </message>
    <message>
        <source>Drip-feed: on</source>
        <translation>किस्तों में: चालू</translation>
    </message>
    <message>
        <source>Drip-feed: off</source>
        <translation>किस्तों में: बंद</translation>
    </message>
    <message>
        <source>This is needed for the order.</source>
        <translation>यह ऑर्डर के लिए ज़रूरी है।</translation>
    </message>
</context>
<context>
    <name>TicketHeader</name>
    <message>
        <source>Description</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Price of the package</source>
        <translation>पैकेज की कीमत</translation>
    </message>
    <message>
        <source>Rate per 1000</source>
        <translation>प्रति 1000 दर</translation>
    </message>
    <message>
        <source>Usually done in</source>
        <translation>आम समय</translation>
    </message>
    <message>
        <source>Neither refill nor cancel</source>
        <translation>न रिफ़िल, न रद्द करना</translation>
    </message>
    <message>
        <source>Refill and cancel</source>
        <translation>रिफ़िल और रद्द करना</translation>
    </message>
    <message>
        <source>Refill</source>
        <translation>रिफ़िल</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करना</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>सुविधाएँ</translation>
    </message>
</context>
<context>
    <name>TicketOutcomeBox</name>
    <message>
        <source>Show order</source>
        <translation>ऑर्डर दिखाएँ</translation>
    </message>
    <message>
        <source>Order message</source>
        <translation>ऑर्डर का संदेश</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>दिखाएँ</translation>
    </message>
    <message>
        <source>This service is no longer in the catalog.</source>
        <translation>यह सेवा अब कैटलॉग में नहीं है।</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>just now</source>
        <translation>अभी-अभी</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n मिनट पहले</numerusform>
            <numerusform>%n मिनट पहले</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n घंटे पहले</numerusform>
            <numerusform>%n घंटे पहले</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n दिन पहले</numerusform>
            <numerusform>%n दिन पहले</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 मि॰</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 घं॰</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>बीता कल</translation>
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
        <translation>इसके प्रमाणपत्र पर ऐसे प्राधिकरण के हस्ताक्षर हैं जिस पर यह कंप्यूटर भरोसा नहीं करता।</translation>
    </message>
    <message>
        <source>Its certificate is signed by one that may not vouch for others.</source>
        <translation>इसके प्रमाणपत्र पर ऐसे पक्ष के हस्ताक्षर हैं जो दूसरों की पुष्टि नहीं कर सकता।</translation>
    </message>
    <message>
        <source>Its certificate is not meant for servers.</source>
        <translation>इसका प्रमाणपत्र सर्वरों के लिए नहीं है।</translation>
    </message>
    <message>
        <source>Its certificate has expired, or the clock of this computer is wrong.</source>
        <translation>इसका प्रमाणपत्र समाप्त हो चुका है, या इस कंप्यूटर की घड़ी गलत है।</translation>
    </message>
    <message>
        <source>Its certificate is not valid yet, or the clock of this computer is wrong.</source>
        <translation>इसका प्रमाणपत्र अभी मान्य नहीं है, या इस कंप्यूटर की घड़ी गलत है।</translation>
    </message>
    <message>
        <source>Its certificate is for another name.</source>
        <translation>इसका प्रमाणपत्र किसी और नाम के लिए है।</translation>
    </message>
    <message>
        <source>Its certificate is signed by itself alone.</source>
        <translation>इसके प्रमाणपत्र पर केवल इसके अपने हस्ताक्षर हैं।</translation>
    </message>
    <message>
        <source>It knows only outdated versions of TLS, older than 1.2.</source>
        <translation>यह TLS के केवल 1.2 से पुराने संस्करण जानता है।</translation>
    </message>
    <message>
        <source>Its certificate rests on a key or a signature that is too weak to be trusted.</source>
        <translation>इसका प्रमाणपत्र ऐसी कुंजी या हस्ताक्षर पर टिका है जो भरोसे के लिए बहुत कमज़ोर है।</translation>
    </message>
</context>
<context>
    <name>TrayIcon</name>
    <message numerus="yes">
        <source>%Ln order(s) running</source>
        <translation>
            <numerusform>%Ln ऑर्डर चल रहा है</numerusform>
            <numerusform>%Ln ऑर्डर चल रहे हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) attention</source>
        <comment>orders</comment>
        <translation>
            <numerusform>%Ln पर ध्यान चाहिए</numerusform>
            <numerusform>%Ln पर ध्यान चाहिए</numerusform>
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
        <translation>Orderdeck खोलें</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>ऑर्डर</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>नया ऑर्डर</translation>
    </message>
    <message>
        <source>What happened…</source>
        <translation>क्या हुआ…</translation>
    </message>
    <message>
        <source>Show notices again</source>
        <translation>सूचनाएँ फिर दिखाएँ</translation>
    </message>
    <message>
        <source>Pause notices for 1 h</source>
        <translation>1 घंटे के लिए सूचनाएँ रोकें</translation>
    </message>
    <message>
        <source>Pause notices until tomorrow</source>
        <translation>कल तक सूचनाएँ रोकें</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>बाहर निकलें</translation>
    </message>
</context>
<context>
    <name>UnconfirmedBanner</name>
    <message>
        <source>Unconfirmed orders</source>
        <translation>अपुष्ट ऑर्डर</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>पड़ताल करें</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) may have been placed.</source>
        <translation>
            <numerusform>हो सकता है कि %n ऑर्डर दिया जा चुका हो।</numerusform>
            <numerusform>हो सकता है कि %n ऑर्डर दिए जा चुके हों।</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer did not come. It will not be sent again by itself.</source>
        <translation>जवाब नहीं आया। इसे अपने-आप फिर नहीं भेजा जाएगा।</translation>
    </message>
</context>
<context>
    <name>UnconfirmedView</name>
    <message>
        <source>What became of it</source>
        <translation>इसका क्या हुआ</translation>
    </message>
    <message>
        <source>It was placed</source>
        <translation>दिया गया था</translation>
    </message>
    <message>
        <source>Find it</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>It was not placed</source>
        <translation>नहीं दिया गया था</translation>
    </message>
    <message>
        <source>Unconfirmed order</source>
        <translation>अपुष्ट ऑर्डर</translation>
    </message>
    <message>
        <source>Back to orders</source>
        <translation>ऑर्डरों पर वापस</translation>
    </message>
    <message>
        <source>Which of them</source>
        <translation>उनमें से कौन-सा</translation>
    </message>
    <message>
        <source>Previous unconfirmed order</source>
        <translation>पिछला अपुष्ट ऑर्डर</translation>
    </message>
    <message>
        <source>Next unconfirmed order</source>
        <translation>अगला अपुष्ट ऑर्डर</translation>
    </message>
    <message>
        <source>WHAT BECAME OF IT?</source>
        <translation>इसका क्या हुआ?</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L2 में से %L1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more unconfirmed</source>
        <translation>
            <numerusform>%Ln और अपुष्ट</numerusform>
            <numerusform>%Ln और अपुष्ट</numerusform>
        </translation>
    </message>
    <message>
        <source>no more unconfirmed</source>
        <translation>और कोई अपुष्ट नहीं</translation>
    </message>
    <message>
        <source>This order is settled</source>
        <translation>यह ऑर्डर निपट गया है</translation>
    </message>
    <message>
        <source>This order may have been placed</source>
        <translation>हो सकता है कि यह ऑर्डर दिया जा चुका हो</translation>
    </message>
    <message>
        <source>There is no unconfirmed order before this one.</source>
        <translation>इससे पहले कोई अपुष्ट ऑर्डर नहीं है।</translation>
    </message>
    <message>
        <source>There is no unconfirmed order after this one.</source>
        <translation>इसके बाद कोई अपुष्ट ऑर्डर नहीं है।</translation>
    </message>
</context>
<context>
    <name>ViewMenu</name>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
</context>
<context>
    <name>ViewSwitch</name>
    <message>
        <source>Which list is shown</source>
        <translation>कौन-सी सूची दिखाई जाए</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>ऑर्डर</translation>
    </message>
    <message>
        <source>Refills</source>
        <translation>रिफ़िल</translation>
    </message>
    <message>
        <source>List of orders</source>
        <translation>ऑर्डरों की सूची</translation>
    </message>
    <message>
        <source>List of refills</source>
        <translation>रिफ़िल की सूची</translation>
    </message>
</context>
<context>
    <name>WhyEmpty</name>
    <message>
        <source>No account</source>
        <translation>कोई खाता नहीं</translation>
    </message>
    <message>
        <source>Connect an account to see its services.</source>
        <translation>सेवाएँ देखने के लिए कोई खाता कनेक्ट करें।</translation>
    </message>
    <message>
        <source>No catalog could be loaded</source>
        <translation>कोई कैटलॉग लोड नहीं हो सका</translation>
    </message>
    <message>
        <source>The catalog could not be loaded</source>
        <translation>कैटलॉग लोड नहीं हो सका</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Loading the catalogs…</source>
        <translation>कैटलॉग लोड हो रहे हैं…</translation>
    </message>
    <message>
        <source>Large catalogs take a few seconds.</source>
        <translation>बड़े कैटलॉग में कुछ सेकंड लगते हैं।</translation>
    </message>
    <message>
        <source>Loading the catalog…</source>
        <translation>कैटलॉग लोड हो रहा है…</translation>
    </message>
    <message>
        <source>A large catalog takes a few seconds.</source>
        <translation>बड़े कैटलॉग में कुछ सेकंड लगते हैं।</translation>
    </message>
    <message>
        <source>No service matches “%1” under these filters</source>
        <translation>इन फ़िल्टरों के साथ कोई सेवा “%1” से मेल नहीं खाती</translation>
    </message>
    <message>
        <source>Other services may match without them.</source>
        <translation>इनके बिना दूसरी सेवाएँ मेल खा सकती हैं।</translation>
    </message>
    <message>
        <source>Search the whole catalog</source>
        <translation>पूरे कैटलॉग में खोजें</translation>
    </message>
    <message>
        <source>No service matches “%1”</source>
        <translation>कोई सेवा “%1” से मेल नहीं खाती</translation>
    </message>
    <message>
        <source>Ids, names and categories are searched.</source>
        <translation>ID, नाम और श्रेणियाँ खोजी जाती हैं।</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>खोज हटाएँ</translation>
    </message>
    <message>
        <source>Click the star of a service, and it stands here.</source>
        <translation>किसी सेवा के तारे पर क्लिक करें, और वह यहाँ दिखेगी।</translation>
    </message>
    <message>
        <source>Click the star of a service or press %1, and it stands here.</source>
        <extracomment>%1 keys</extracomment>
        <translation>किसी सेवा के तारे पर क्लिक करें या %1 दबाएँ, और वह यहाँ दिखेगी।</translation>
    </message>
    <message>
        <source>Show all services</source>
        <translation>सभी सेवाएँ दिखाएँ</translation>
    </message>
    <message>
        <source>The catalog is empty</source>
        <translation>कैटलॉग खाली है</translation>
    </message>
    <message>
        <source>No provider offers services to these accounts now.</source>
        <translation>अभी कोई प्रदाता इन खातों को सेवाएँ नहीं देता।</translation>
    </message>
    <message>
        <source>The provider offers no services to this account now.</source>
        <translation>प्रदाता अभी इस खाते को कोई सेवा नहीं देता।</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>फिर पूछें</translation>
    </message>
    <message>
        <source>No favourites yet</source>
        <translation>अभी कोई पसंदीदा नहीं</translation>
    </message>
    <message>
        <source>No such services</source>
        <translation>ऐसी कोई सेवा नहीं</translation>
    </message>
    <message>
        <source>The catalog has none under these filters now.</source>
        <translation>अभी इन फ़िल्टरों में कैटलॉग की कोई सेवा नहीं है।</translation>
    </message>
</context>
<context>
    <name>WindowDrops</name>
    <message>
        <source>What to do with the file</source>
        <translation>फ़ाइल का क्या किया जाए</translation>
    </message>
    <message>
        <source>%1 is a table of orders that were placed</source>
        <translation>%1 दिए जा चुके ऑर्डरों की तालिका है</translation>
    </message>
    <message>
        <source>%1 is no table of orders of this program</source>
        <translation>%1 इस प्रोग्राम के ऑर्डरों की तालिका नहीं है</translation>
    </message>
    <message>
        <source>Add its orders to the ledger…</source>
        <translation>इसके ऑर्डर बही में जोड़ें…</translation>
    </message>
    <message>
        <source>Place a bulk order from it…</source>
        <translation>इससे थोक ऑर्डर दें…</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>कुछ न करें</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A trading desk for orders at providers that speak API v2.</source>
        <translation>API v2 समझने वाले प्रदाताओं को ऑर्डर देने का कार्यस्थल।</translation>
    </message>
    <message>
        <source>Keep every file of this run under DIR.</source>
        <translation>इस बार की सारी फ़ाइलें DIR में रखें।</translation>
    </message>
    <message>
        <source>Open the practice provider&apos;s account where there is no account yet.</source>
        <translation>जहाँ अभी कोई खाता न हो, वहाँ अभ्यास प्रदाता का खाता खोलें।</translation>
    </message>
    <message>
        <source>How many times faster than life the practice provider works (10).</source>
        <translation>अभ्यास प्रदाता असल से कितने गुना तेज़ काम करे (10)।</translation>
    </message>
    <message>
        <source>Start without a window where the desktop has a tray.</source>
        <translation>जहाँ डेस्कटॉप पर ट्रे हो, वहाँ बिना विंडो के शुरू करें।</translation>
    </message>
    <message>
        <source>What is written to the log in this run: off, errors, requests or everything.</source>
        <translation>इस बार लॉग में क्या दर्ज हो: off (बंद), errors (त्रुटियाँ), requests (अनुरोध) या everything (सब कुछ)।</translation>
    </message>
    <message>
        <source>A list of orders to open, or a link such as orderdeck:orders.</source>
        <translation>खोलने के लिए ऑर्डरों की सूची, या orderdeck:orders जैसा कोई लिंक।</translation>
    </message>
    <message>
        <source>There is no log level “%1”: off, errors, requests or everything.</source>
        <translation>“%1” नाम का कोई लॉग स्तर नहीं है: off (बंद), errors (त्रुटियाँ), requests (अनुरोध) या everything (सब कुछ)।</translation>
    </message>
</context>
</TS>
