<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AccountKeyPanel</name>
    <message numerus="yes">
        <source>The key is copied. It leaves the clipboard in %n second(s).</source>
        <translation>
            <numerusform>The key is copied. It leaves the clipboard in %n second.</numerusform>
            <numerusform>The key is copied. It leaves the clipboard in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AddExisting</name>
    <message numerus="yes">
        <source>%n id(s): %1</source>
        <translation>
            <numerusform>%n id: %1</numerusform>
            <numerusform>%n ids: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there more than once.</source>
        <translation>
            <numerusform>%n was there more than once.</numerusform>
            <numerusform>%n were there more than once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) hold no id.</source>
        <translation>
            <numerusform>%n line holds no id.</numerusform>
            <numerusform>%n lines hold no id.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests to the provider, at most %1 a minute.</source>
        <translation>
            <numerusform>%n request to the provider, at most %1 a minute.</numerusform>
            <numerusform>%n requests to the provider, at most %1 a minute.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) added.</source>
        <translation>
            <numerusform>%n order added.</numerusform>
            <numerusform>%n orders added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were in the ledger already.</source>
        <translation>
            <numerusform>%n was in the ledger already.</numerusform>
            <numerusform>%n were in the ledger already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be added.</source>
        <translation>
            <numerusform>%n could not be added.</numerusform>
            <numerusform>%n could not be added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not asked about any more.</source>
        <translation>
            <numerusform>%n was not asked about any more.</numerusform>
            <numerusform>%n were not asked about any more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AddExistingDialog</name>
    <message numerus="yes">
        <source>%n order(s) may have been placed and have no id yet. If one of these is meant, look into it first: added here, it would be in the ledger twice.</source>
        <translation>
            <numerusform>%n order may have been placed and has no id yet. If this one is meant, look into it first: added here, it would be in the ledger twice.</numerusform>
            <numerusform>%n orders may have been placed and have no id yet. If one of these is meant, look into it first: added here, it would be in the ledger twice.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ApiError</name>
    <message numerus="yes">
        <source>The provider asks to wait %n second(s): too many requests.</source>
        <translation>
            <numerusform>The provider asks to wait %n second: too many requests.</numerusform>
            <numerusform>The provider asks to wait %n seconds: too many requests.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The provider asks to wait %n second(s). It says: %1</source>
        <translation>
            <numerusform>The provider asks to wait %n second. It says: %1</numerusform>
            <numerusform>The provider asks to wait %n seconds. It says: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArchiveSheet</name>
    <message numerus="yes">
        <source>%Ln order(s) that have ended, placed before %1</source>
        <translation>
            <numerusform>%Ln order that has ended, placed before %1</numerusform>
            <numerusform>%Ln orders that have ended, placed before %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message numerus="yes">
        <source>%Ln was/were not placed</source>
        <translation>
            <numerusform>%Ln was not placed</numerusform>
            <numerusform>%Ln were not placed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln has/have no refill</source>
        <translation>
            <numerusform>%Ln has no refill</numerusform>
            <numerusform>%Ln have no refill</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be canceled by their service</source>
        <translation>
            <numerusform>%Ln cannot be canceled by its service</numerusform>
            <numerusform>%Ln cannot be canceled by their service</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln is/are still running</source>
        <translation>
            <numerusform>%Ln is still running</numerusform>
            <numerusform>%Ln are still running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln was/were canceled or failed</source>
        <translation>
            <numerusform>%Ln was canceled or failed</numerusform>
            <numerusform>%Ln were canceled or failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln has/have ended already</source>
        <translation>
            <numerusform>%Ln has ended already</numerusform>
            <numerusform>%Ln have ended already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln has/have an open refill</source>
        <translation>
            <numerusform>%Ln has an open refill</numerusform>
            <numerusform>%Ln have an open refill</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln was/were asked already</source>
        <translation>
            <numerusform>%Ln was asked already</numerusform>
            <numerusform>%Ln were asked already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln for another reason</source>
        <translation>
            <numerusform>%Ln for another reason</numerusform>
            <numerusform>%Ln for another reason</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not asked.</source>
        <translation>
            <numerusform>%Ln not asked.</numerusform>
            <numerusform>%Ln not asked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not asked: %1.</source>
        <extracomment>How many, then the reasons (&quot;30 are still running, 7 have no refill&quot;)</extracomment>
        <translation>
            <numerusform>%Ln not asked: %1.</numerusform>
            <numerusform>%Ln not asked: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refill(s) asked for.</source>
        <translation>
            <numerusform>%Ln refill asked for.</numerusform>
            <numerusform>%Ln refills asked for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The provider was asked to cancel %Ln order(s). They are canceled when their status says so.</source>
        <translation>
            <numerusform>The provider was asked to cancel %Ln order. It is canceled when its status says so.</numerusform>
            <numerusform>The provider was asked to cancel %Ln orders. They are canceled when their status says so.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused by the provider.</source>
        <translation>
            <numerusform>%Ln refused by the provider.</numerusform>
            <numerusform>%Ln refused by the provider.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln perhaps taken: the answer was lost.</source>
        <translation>
            <numerusform>%Ln perhaps taken: the answer was lost.</numerusform>
            <numerusform>%Ln perhaps taken: the answer was lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln did not reach the provider.</source>
        <translation>
            <numerusform>%Ln did not reach the provider.</numerusform>
            <numerusform>%Ln did not reach the provider.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message numerus="yes">
        <source>The ledger is copied each day it changed, and before an update changes it. The last %n daily copies are kept in %1</source>
        <translation>
            <numerusform>The ledger is copied each day it changed, and before an update changes it. The last %n daily copy is kept in %1</numerusform>
            <numerusform>The ledger is copied each day it changed, and before an update changes it. The last %n daily copies are kept in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older one(s) are in the folder.</source>
        <translation>
            <numerusform>%n older one is in the folder.</numerusform>
            <numerusform>%n older ones are in the folder.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BalanceCards</name>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln order</numerusform>
            <numerusform>%Ln orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at the last %Ln day(s)&apos; rate</source>
        <translation>
            <numerusform>at the last %Ln day&apos;s rate</numerusform>
            <numerusform>at the last %Ln days&apos; rate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BalanceCheckPanel</name>
    <message numerus="yes">
        <source>%Ln order(s) in another currency are not counted here.</source>
        <translation>
            <numerusform>%Ln order in another currency is not counted here.</numerusform>
            <numerusform>%Ln orders in another currency are not counted here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BalanceEvent</name>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln order</numerusform>
            <numerusform>%Ln orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BalanceEventsPanel</name>
    <message numerus="yes">
        <source>%Ln older one(s) are not listed; the sums have them.</source>
        <translation>
            <numerusform>%Ln older one is not listed; the sums have it.</numerusform>
            <numerusform>%Ln older ones are not listed; the sums have them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BalanceExport</name>
    <message numerus="yes">
        <source>%1: %Ln row(s), with exact amounts and times.</source>
        <translation>
            <numerusform>%1: %Ln row, with exact amounts and times.</numerusform>
            <numerusform>%1: %Ln rows, with exact amounts and times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln row(s) to %1.</source>
        <translation>
            <numerusform>Exported %Ln row to %1.</numerusform>
            <numerusform>Exported %Ln rows to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BalanceHistoryPanel</name>
    <message numerus="yes">
        <source>%1 and %n earlier</source>
        <translation>
            <numerusform>%1 and %n earlier</numerusform>
            <numerusform>%1 and %n earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln order</numerusform>
            <numerusform>%Ln orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BalancePage</name>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln order</numerusform>
            <numerusform>%Ln orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln day(s)</source>
        <translation>
            <numerusform>about %Ln day</numerusform>
            <numerusform>about %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The balance of %1 lasts for %2 at this rate; your warning is at %Ln day(s).</source>
        <translation>
            <numerusform>The balance of %1 lasts for %2 at this rate; your warning is at %Ln day.</numerusform>
            <numerusform>The balance of %1 lasts for %2 at this rate; your warning is at %Ln days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Less than your warning of %Ln day(s)</source>
        <translation>
            <numerusform>Less than your warning of %Ln day</numerusform>
            <numerusform>Less than your warning of %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 by %2; %3 a day over %Ln day(s), less what came back</source>
        <extracomment>What was spent, by how many orders, what that makes a day, over how many days</extracomment>
        <translation>
            <numerusform>%1 by %2; %3 a day over %Ln day, less what came back</numerusform>
            <numerusform>%1 by %2; %3 a day over %Ln days, less what came back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BalanceWarning</name>
    <message numerus="yes">
        <source>At most %Ln day(s).</source>
        <translation>
            <numerusform>At most %Ln day.</numerusform>
            <numerusform>At most %Ln days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BellButton</name>
    <message numerus="yes">
        <source>More than %Ln new</source>
        <translation>
            <numerusform>More than %Ln new</numerusform>
            <numerusform>More than %Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkCells</name>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkOrders</name>
    <message numerus="yes">
        <source>%1. It is paused: %Ln line(s) wait.</source>
        <translation>
            <numerusform>%1. It is paused: %Ln line waits.</numerusform>
            <numerusform>%1. It is paused: %Ln lines wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A bulk order of %Ln line(s) is prepared and not placed.</source>
        <translation>
            <numerusform>A bulk order of %Ln line is prepared and not placed.</numerusform>
            <numerusform>A bulk order of %Ln lines is prepared and not placed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkPatience</name>
    <message numerus="yes">
        <source>Something is wrong at the provider: %n line(s) in a row may or may not have been placed. Look there before you go on.</source>
        <translation>
            <numerusform>Something is wrong at the provider: %n line in a row may or may not have been placed. Look there before you go on.</numerusform>
            <numerusform>Something is wrong at the provider: %n lines in a row may or may not have been placed. Look there before you go on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkPreviewFoot</name>
    <message numerus="yes">
        <source>Place %Ln order(s) for %1? That takes %2, at %3.</source>
        <translation>
            <numerusform>Place %Ln order for %1? That takes %2, at %3.</numerusform>
            <numerusform>Place %Ln orders for %1? That takes %2, at %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Place the %Ln that are already running too</source>
        <translation>
            <numerusform>Place the %Ln that is already running too</numerusform>
            <numerusform>Place the %Ln that are already running too</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Place the %Ln that are repeated too</source>
        <translation>
            <numerusform>Place the %Ln that is repeated too</numerusform>
            <numerusform>Place the %Ln that are repeated too</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Place the %Ln that are repeated or already running too</source>
        <translation>
            <numerusform>Place the %Ln that is repeated or already running too</numerusform>
            <numerusform>Place the %Ln that are repeated or already running too</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Place %Ln order(s)</source>
        <translation>
            <numerusform>Place %Ln order</numerusform>
            <numerusform>Place %Ln orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkRun</name>
    <message numerus="yes">
        <source>Send %Ln order(s) again that were refused or never sent, for %1?</source>
        <translation>
            <numerusform>Send %Ln order again that was refused or never sent, for %1?</numerusform>
            <numerusform>Send %Ln orders again that were refused or never sent, for %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln again</source>
        <translation>
            <numerusform>Send %Ln again</numerusform>
            <numerusform>Send %Ln again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkRunFoot</name>
    <message numerus="yes">
        <source>Paused · %Ln line(s) wait · safe to close</source>
        <translation>
            <numerusform>Paused · %Ln line waits · safe to close</numerusform>
            <numerusform>Paused · %Ln lines wait · safe to close</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped · %Ln line(s) were never sent</source>
        <translation>
            <numerusform>Stopped · %Ln line was never sent</numerusform>
            <numerusform>Stopped · %Ln lines were never sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkSheet</name>
    <message numerus="yes">
        <source>Yes, place %Ln order(s)</source>
        <translation>
            <numerusform>Yes, place %Ln order</numerusform>
            <numerusform>Yes, place %Ln orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop for good? %Ln line(s) will not be placed; what was placed stays placed.</source>
        <translation>
            <numerusform>Stop for good? %Ln line will not be placed; what was placed stays placed.</numerusform>
            <numerusform>Stop for good? %Ln lines will not be placed; what was placed stays placed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) left</source>
        <translation>
            <numerusform>%Ln line left</numerusform>
            <numerusform>%Ln lines left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln order</numerusform>
            <numerusform>%Ln orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Quit Orderdeck? %Ln prepared line(s) that are not placed would be lost.</source>
        <translation>
            <numerusform>Quit Orderdeck? %Ln prepared line that is not placed would be lost.</numerusform>
            <numerusform>Quit Orderdeck? %Ln prepared lines that are not placed would be lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkWords</name>
    <message numerus="yes">
        <source>about %n second(s)</source>
        <translation>
            <numerusform>about %n second</numerusform>
            <numerusform>about %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>about %n minute</numerusform>
            <numerusform>about %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>about %n hour</numerusform>
            <numerusform>about %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>about %n second left</numerusform>
            <numerusform>about %n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>about %n hour left</numerusform>
            <numerusform>about %n hours left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CatalogFacetsModel</name>
    <message numerus="yes">
        <source>%1, %n service(s)</source>
        <extracomment>A facet and how many services it has, for screen readers.</extracomment>
        <translation>
            <numerusform>%1, %n service</numerusform>
            <numerusform>%1, %n services</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CatalogNotice</name>
    <message numerus="yes">
        <source>Only %1 of %2 services came, and %Ln entries of the reply could not be read. The old catalog stays until you choose.</source>
        <translation>
            <numerusform>Only %1 of %2 services came, and %Ln entry of the reply could not be read. The old catalog stays until you choose.</numerusform>
            <numerusform>Only %1 of %2 services came, and %Ln entries of the reply could not be read. The old catalog stays until you choose.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: only %2 of %3 services came, and %Ln entries of the reply could not be read. The old catalog stays until you choose.</source>
        <translation>
            <numerusform>%1: only %2 of %3 services came, and %Ln entry of the reply could not be read. The old catalog stays until you choose.</numerusform>
            <numerusform>%1: only %2 of %3 services came, and %Ln entries of the reply could not be read. The old catalog stays until you choose.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CatalogWatch</name>
    <message numerus="yes">
        <source>%n of your services changed: %1 and others.</source>
        <translation>
            <numerusform>%n of your services changed: %1 and others.</numerusform>
            <numerusform>%n of your services changed: %1 and others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your services changed: %1.</source>
        <translation>
            <numerusform>%n of your services changed: %1.</numerusform>
            <numerusform>%n of your services changed: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChildOrdersView</name>
    <message numerus="yes">
        <source>%Ln order(s) made.</source>
        <translation>
            <numerusform>%Ln order made.</numerusform>
            <numerusform>%Ln orders made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them not in Orders.</source>
        <translation>
            <numerusform>%Ln of them not in Orders.</numerusform>
            <numerusform>%Ln of them not in Orders.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionLabel</name>
    <message numerus="yes">
        <source>Offline, again in %n s</source>
        <translation>
            <numerusform>Offline, again in %n s</numerusform>
            <numerusform>Offline, again in %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting %n s</source>
        <translation>
            <numerusform>Waiting %n s</numerusform>
            <numerusform>Waiting %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionWatch</name>
    <message numerus="yes">
        <source>%1 It is asked again in %n s.</source>
        <translation>
            <numerusform>%1 It is asked again in %n s.</numerusform>
            <numerusform>%1 It is asked again in %n s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The provider asks us to wait %n s.</source>
        <translation>
            <numerusform>The provider asks us to wait %n s.</numerusform>
            <numerusform>The provider asks us to wait %n s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The provider asks us to wait a little; it is asked again in %n s.</source>
        <translation>
            <numerusform>The provider asks us to wait a little; it is asked again in %n s.</numerusform>
            <numerusform>The provider asks us to wait a little; it is asked again in %n s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrashNotice</name>
    <message numerus="yes">
        <source>Every order is where it was: %n order(s) were being sent and are under Unconfirmed.</source>
        <translation>
            <numerusform>Every order is where it was: %n order was being sent and is under Unconfirmed.</numerusform>
            <numerusform>Every order is where it was: %n orders were being sent and are under Unconfirmed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DataTable</name>
    <message numerus="yes">
        <source>No more than %Ln row(s) are copied at once. Choose fewer, or export them.</source>
        <translation>
            <numerusform>No more than %Ln row is copied at once. Choose fewer, or export them.</numerusform>
            <numerusform>No more than %Ln rows are copied at once. Choose fewer, or export them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeepLink</name>
    <message numerus="yes">
        <source>It is longer than %Ln character(s).</source>
        <translation>
            <numerusform>It is longer than %Ln character.</numerusform>
            <numerusform>It is longer than %Ln characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeleteSheet</name>
    <message numerus="yes">
        <source>%Ln order(s) with their history and refills.</source>
        <translation>
            <numerusform>%Ln order with its history and refills.</numerusform>
            <numerusform>%Ln orders with their history and refills.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) deleted.</source>
        <translation>
            <numerusform>%Ln order deleted.</numerusform>
            <numerusform>%Ln orders deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskMessages</name>
    <message numerus="yes">
        <source>Close Orderdeck all the same? %n order(s) that the provider took are not in the ledger yet: keep a copy of %1 first.</source>
        <translation>
            <numerusform>Close Orderdeck all the same? %n order that the provider took is not in the ledger yet: keep a copy of %1 first.</numerusform>
            <numerusform>Close Orderdeck all the same? %n orders that the provider took are not in the ledger yet: keep a copy of %1 first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The outcome of %n order(s) could not be written into the ledger (%1). It is tried again until it is written; no other order is sent before.</source>
        <translation>
            <numerusform>The outcome of %n order could not be written into the ledger (%1). It is tried again until it is written; no other order is sent before.</numerusform>
            <numerusform>The outcome of %n orders could not be written into the ledger (%1). It is tried again until it is written; no other order is sent before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The provider took %n order(s) as %1, but the ledger could not be written (%2). Keep a copy. It is tried again until it is written; no other order is sent before.</source>
        <translation>
            <numerusform>The provider took %n order as %1, but the ledger could not be written (%2). Keep a copy. It is tried again until it is written; no other order is sent before.</numerusform>
            <numerusform>The provider took %n orders as %1, but the ledger could not be written (%2). Keep a copy. It is tried again until it is written; no other order is sent before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidencePanel</name>
    <message numerus="yes">
        <source>%Ln other order(s) in between</source>
        <translation>
            <numerusform>%Ln other order in between</numerusform>
            <numerusform>%Ln other orders in between</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidenceText</name>
    <message numerus="yes">
        <source>%n other order(s) of that time may have been placed as well.</source>
        <translation>
            <numerusform>%n other order of that time may have been placed as well.</numerusform>
            <numerusform>%n other orders of that time may have been placed as well.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What %n order(s) of that time cost is not certain.</source>
        <translation>
            <numerusform>What %n order of that time cost is not certain.</numerusform>
            <numerusform>What %n orders of that time cost is not certain.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FaultsDialog</name>
    <message numerus="yes">
        <source>%Ln entries of the reply could not be read, %1 look wrong</source>
        <translation>
            <numerusform>%Ln entry of the reply could not be read, %1 look wrong</numerusform>
            <numerusform>%Ln entries of the reply could not be read, %1 look wrong</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries of the reply could not be read</source>
        <translation>
            <numerusform>%Ln entry of the reply could not be read</numerusform>
            <numerusform>%Ln entries of the reply could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries of the reply look wrong</source>
        <translation>
            <numerusform>%Ln entry of the reply looks wrong</numerusform>
            <numerusform>%Ln entries of the reply look wrong</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are not listed.</source>
        <translation>
            <numerusform>%Ln more is not listed.</numerusform>
            <numerusform>%Ln more are not listed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindChoice</name>
    <message numerus="yes">
        <source>%Ln of these ids answer(s), but the ledger has those orders already.</source>
        <translation>
            <numerusform>%Ln of these ids answers, but the ledger has that order already.</numerusform>
            <numerusform>%Ln of these ids answer, but the ledger has those orders already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) that the ledger does not know. Choose one to compare it.</source>
        <translation>
            <numerusform>%Ln order that the ledger does not know. Choose it to compare it.</numerusform>
            <numerusform>%Ln orders that the ledger does not know. Choose one to compare it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln id(s) got no clear answer, so the order may still be there.</source>
        <translation>
            <numerusform>%Ln id got no clear answer, so the order may still be there.</numerusform>
            <numerusform>%Ln ids got no clear answer, so the order may still be there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Happening</name>
    <message numerus="yes">
        <source>%Ln order(s) completed</source>
        <translation>
            <numerusform>%Ln order completed</numerusform>
            <numerusform>%Ln orders completed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln completed</source>
        <translation>
            <numerusform>%Ln completed</numerusform>
            <numerusform>%Ln completed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) partial</source>
        <translation>
            <numerusform>%Ln order partial</numerusform>
            <numerusform>%Ln orders partial</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln partial</source>
        <translation>
            <numerusform>%Ln partial</numerusform>
            <numerusform>%Ln partial</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) canceled</source>
        <translation>
            <numerusform>%Ln order canceled</numerusform>
            <numerusform>%Ln orders canceled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln canceled</source>
        <translation>
            <numerusform>%Ln canceled</numerusform>
            <numerusform>%Ln canceled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) failed</source>
        <translation>
            <numerusform>%Ln order failed</numerusform>
            <numerusform>%Ln orders failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) late</source>
        <translation>
            <numerusform>%Ln order late</numerusform>
            <numerusform>%Ln orders late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <translation>
            <numerusform>%Ln late</numerusform>
            <numerusform>%Ln late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) unconfirmed</source>
        <translation>
            <numerusform>%Ln order unconfirmed</numerusform>
            <numerusform>%Ln orders unconfirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unconfirmed</source>
        <translation>
            <numerusform>%Ln unconfirmed</numerusform>
            <numerusform>%Ln unconfirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) running again</source>
        <translation>
            <numerusform>%Ln order running again</numerusform>
            <numerusform>%Ln orders running again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running again</source>
        <translation>
            <numerusform>%Ln running again</numerusform>
            <numerusform>%Ln running again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refill(s) completed</source>
        <translation>
            <numerusform>%Ln refill completed</numerusform>
            <numerusform>%Ln refills completed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refill(s) rejected</source>
        <translation>
            <numerusform>%Ln refill rejected</numerusform>
            <numerusform>%Ln refills rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln list(s) of orders finished</source>
        <translation>
            <numerusform>%Ln list of orders finished</numerusform>
            <numerusform>%Ln lists of orders finished</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln list(s) of orders paused</source>
        <translation>
            <numerusform>%Ln list of orders paused</numerusform>
            <numerusform>%Ln lists of orders paused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message numerus="yes">
        <source>%Ln chapter(s)</source>
        <translation>
            <numerusform>%Ln chapter</numerusform>
            <numerusform>%Ln chapters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IdRangeForm</name>
    <message numerus="yes">
        <source>At most %Ln id(s) in one search.</source>
        <translation>
            <numerusform>At most %Ln id in one search.</numerusform>
            <numerusform>At most %Ln ids in one search.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln id(s); this provider is asked about one at a time, at most %1 a minute.</source>
        <translation>
            <numerusform>%Ln id; this provider is asked about one at a time, at most %1 a minute.</numerusform>
            <numerusform>%Ln ids; this provider is asked about one at a time, at most %1 a minute.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln id(s), up to 100 in one request, at most %1 requests a minute.</source>
        <translation>
            <numerusform>%Ln id, up to 100 in one request, at most %1 requests a minute.</numerusform>
            <numerusform>%Ln ids, up to 100 in one request, at most %1 requests a minute.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message numerus="yes">
        <source>%n count(s) of the list of statuses differ from the orders.</source>
        <translation>
            <numerusform>%n count of the list of statuses differs from the orders.</numerusform>
            <numerusform>%n counts of the list of statuses differ from the orders.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list of statuses counts %n order(s) too many or too few.</source>
        <translation>
            <numerusform>The list of statuses counts %n order too many or too few.</numerusform>
            <numerusform>The list of statuses counts %n orders too many or too few.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) have no history.</source>
        <translation>
            <numerusform>%n order has no history.</numerusform>
            <numerusform>%n orders have no history.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The open refills of %n order(s) are miscounted.</source>
        <translation>
            <numerusform>The open refills of %n order are miscounted.</numerusform>
            <numerusform>The open refills of %n orders are miscounted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of lists belong to another order.</source>
        <translation>
            <numerusform>%n line of lists belongs to another order.</numerusform>
            <numerusform>%n lines of lists belong to another order.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n count(s) of the list of services differ from the orders.</source>
        <translation>
            <numerusform>%n count of the list of services differs from the orders.</numerusform>
            <numerusform>%n counts of the list of services differ from the orders.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n count(s) of orders by time differ from the orders.</source>
        <translation>
            <numerusform>%n count of orders by time differs from the orders.</numerusform>
            <numerusform>%n counts of orders by time differ from the orders.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) stand beyond what happened.</source>
        <translation>
            <numerusform>%n mark stands beyond what happened.</numerusform>
            <numerusform>%n marks stand beyond what happened.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The figures of %n service(s) differ from what became of their orders.</source>
        <translation>
            <numerusform>The figures of %n service differ from what became of its orders.</numerusform>
            <numerusform>The figures of %n services differ from what became of their orders.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) made the same order twice.</source>
        <translation>
            <numerusform>%n order made the same order twice.</numerusform>
            <numerusform>%n orders made the same order twice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) were put away, but not as what has ended is.</source>
        <translation>
            <numerusform>%n order was put away, but not as what has ended is.</numerusform>
            <numerusform>%n orders were put away, but not as what has ended is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) have the key of one that was deleted.</source>
        <translation>
            <numerusform>%n order has the key of one that was deleted.</numerusform>
            <numerusform>%n orders have the key of one that was deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LedgerFailurePage</name>
    <message numerus="yes">
        <source>Restore the copy of %1 (%n order(s))</source>
        <translation>
            <numerusform>Restore the copy of %1 (%n order)</numerusform>
            <numerusform>Restore the copy of %1 (%n orders)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LedgerPlaceSection</name>
    <message numerus="yes">
        <source>Move the ledger and its %n backup(s) to %1? %2 are copied and checked while Orderdeck restarts; nothing is deleted, the old files stay where they are as copies.</source>
        <translation>
            <numerusform>Move the ledger and its %n backup to %1? %2 are copied and checked while Orderdeck restarts; nothing is deleted, the old files stay where they are as copies.</numerusform>
            <numerusform>Move the ledger and its %n backups to %1? %2 are copied and checked while Orderdeck restarts; nothing is deleted, the old files stay where they are as copies.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LedgerWords</name>
    <message numerus="yes">
        <source>%n order(s) · %1</source>
        <translation>
            <numerusform>%n order · %1</numerusform>
            <numerusform>%n orders · %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) of the present ledger would be missing here. They stay at the provider and can be added again by their order IDs.</source>
        <translation>
            <numerusform>%n order of the present ledger would be missing here. It stays at the provider and can be added again by its order ID.</numerusform>
            <numerusform>%n orders of the present ledger would be missing here. They stay at the provider and can be added again by their order IDs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) would be here that the present ledger does not have.</source>
        <translation>
            <numerusform>%n order would be here that the present ledger does not have.</numerusform>
            <numerusform>%n orders would be here that the present ledger does not have.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MarkupPreview</name>
    <message numerus="yes">
        <source>%Ln service(s) follow this rule.</source>
        <translation>
            <numerusform>%Ln service follows this rule.</numerusform>
            <numerusform>%Ln services follow this rule.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MyPrices</name>
    <message numerus="yes">
        <source>%Ln service(s) have no price.</source>
        <translation>
            <numerusform>%Ln service has no price.</numerusform>
            <numerusform>%Ln services have no price.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln price(s).</source>
        <translation>
            <numerusform>Copied %Ln price.</numerusform>
            <numerusform>Copied %Ln prices.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message numerus="yes">
        <source>%n order(s) need attention</source>
        <translation>
            <numerusform>%n order needs attention</numerusform>
            <numerusform>%n orders need attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderActions</name>
    <message numerus="yes">
        <source>%n order(s) checked.</source>
        <translation>
            <numerusform>%n order checked.</numerusform>
            <numerusform>%n orders checked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n orders? What was delivered stays charged. This cannot be undone.</source>
        <translation>
            <numerusform>Cancel %n order? What was delivered stays charged. This cannot be undone.</numerusform>
            <numerusform>Cancel %n orders? What was delivered stays charged. This cannot be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n orders</source>
        <translation>
            <numerusform>Cancel %n order</numerusform>
            <numerusform>Cancel %n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) belong to an account that was removed: nothing was asked.</source>
        <translation>
            <numerusform>%n order belongs to an account that was removed: nothing was asked.</numerusform>
            <numerusform>%n orders belong to an account that was removed: nothing was asked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderFileSheet</name>
    <message numerus="yes">
        <source>%Ln order(s) added.</source>
        <translation>
            <numerusform>%Ln order added.</numerusform>
            <numerusform>%Ln orders added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) are in the ledger already.</source>
        <translation>
            <numerusform>%Ln order is in the ledger already.</numerusform>
            <numerusform>%Ln orders are in the ledger already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new order(s).</source>
        <translation>
            <numerusform>%Ln new order.</numerusform>
            <numerusform>%Ln new orders.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>And %Ln more.</numerusform>
            <numerusform>And %Ln more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln order</numerusform>
            <numerusform>%Ln orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s), %1 new</source>
        <translation>
            <numerusform>%Ln order, %1 new</numerusform>
            <numerusform>%Ln orders, %1 new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderFilters</name>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Last %n day</numerusform>
            <numerusform>Last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderFiltersModel</name>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Last %n day</numerusform>
            <numerusform>Last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n order(s)</source>
        <extracomment>A filter and how many orders it has, for screen readers.</extracomment>
        <translation>
            <numerusform>%1, %n order</numerusform>
            <numerusform>%1, %n orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderShelving</name>
    <message numerus="yes">
        <source>Show all %Ln again</source>
        <translation>
            <numerusform>Show all %Ln again</numerusform>
            <numerusform>Show all %Ln again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete all %Ln for good…</source>
        <translation>
            <numerusform>Delete all %Ln for good…</numerusform>
            <numerusform>Delete all %Ln for good…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hide all %Ln shown</source>
        <translation>
            <numerusform>Hide all %Ln shown</numerusform>
            <numerusform>Hide all %Ln shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) hidden.</source>
        <translation>
            <numerusform>%Ln order hidden.</numerusform>
            <numerusform>%Ln orders hidden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) archived.</source>
        <translation>
            <numerusform>%Ln order archived.</numerusform>
            <numerusform>%Ln orders archived.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) shown again.</source>
        <translation>
            <numerusform>%Ln order shown again.</numerusform>
            <numerusform>%Ln orders shown again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) stay: they have not ended.</source>
        <translation>
            <numerusform>%Ln order stays: it has not ended.</numerusform>
            <numerusform>%Ln orders stay: they have not ended.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderTagging</name>
    <message numerus="yes">
        <source>Tags and notes of %n order(s)</source>
        <translation>
            <numerusform>Tags and notes of %n order</numerusform>
            <numerusform>Tags and notes of %n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags and notes of %n order(s) saved.</source>
        <translation>
            <numerusform>Tags and notes of %n order saved.</numerusform>
            <numerusform>Tags and notes of %n orders saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderTextCopy</name>
    <message numerus="yes">
        <source>Choose at most %Ln order(s) to be copied as text.</source>
        <translation>
            <numerusform>Choose at most %Ln order to be copied as text.</numerusform>
            <numerusform>Choose at most %Ln orders to be copied as text.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrdersExport</name>
    <message numerus="yes">
        <source>What is shown (%Ln order(s))</source>
        <translation>
            <numerusform>What is shown (%Ln order)</numerusform>
            <numerusform>What is shown (%Ln orders)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The chosen %Ln</source>
        <translation>
            <numerusform>The chosen %Ln</numerusform>
            <numerusform>The chosen %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln order(s) to %1.</source>
        <translation>
            <numerusform>Exported %Ln order to %1.</numerusform>
            <numerusform>Exported %Ln orders to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrdersFoot</name>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln order</numerusform>
            <numerusform>%Ln orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <translation>
            <numerusform>%Ln running</numerusform>
            <numerusform>%Ln running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>next check in %n s</source>
        <translation>
            <numerusform>next check in %n s</numerusform>
            <numerusform>next check in %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>next check in %n min</source>
        <translation>
            <numerusform>next check in %n min</numerusform>
            <numerusform>next check in %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln order(s)</source>
        <translation>
            <numerusform>More than %Ln order</numerusform>
            <numerusform>More than %Ln orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message numerus="yes">
        <source>%Ln order(s) copied as text.</source>
        <translation>
            <numerusform>%Ln order copied as text.</numerusform>
            <numerusform>%Ln orders copied as text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) were put away: choose Hidden or Archived among the statuses.</source>
        <translation>
            <numerusform>%Ln order was put away: choose Hidden or Archived among the statuses.</numerusform>
            <numerusform>%Ln orders were put away: choose Hidden or Archived among the statuses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>So short a text is looked for in the newest %Ln order(s) only. Type one letter more.</source>
        <translation>
            <numerusform>So short a text is looked for in the newest %Ln order only. Type one letter more.</numerusform>
            <numerusform>So short a text is looked for in the newest %Ln orders only. Type one letter more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Outlook</name>
    <message numerus="yes">
        <source>about %n minute(s) left, %1</source>
        <translation>
            <numerusform>about %n minute left, %1</numerusform>
            <numerusform>about %n minutes left, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left, %1</source>
        <translation>
            <numerusform>about %n hour left, %1</numerusform>
            <numerusform>about %n hours left, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n day(s) left, %1</source>
        <translation>
            <numerusform>about %n day left, %1</numerusform>
            <numerusform>about %n days left, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By your record of the service: %Ln completed order(s) took %1.</source>
        <translation>
            <numerusform>By your record of the service: %Ln completed order took %1.</numerusform>
            <numerusform>By your record of the service: %Ln completed orders took %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>about %n minute</numerusform>
            <numerusform>about %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>about %n hour</numerusform>
            <numerusform>about %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n day(s)</source>
        <translation>
            <numerusform>about %n day</numerusform>
            <numerusform>about %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PriceHistory</name>
    <message numerus="yes">
        <source>%Ln change(s) since %1: from %2 to %3, the last on %4.</source>
        <translation>
            <numerusform>%Ln change since %1: from %2 to %3, the last on %4.</numerusform>
            <numerusform>%Ln changes since %1: from %2 to %3, the last on %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) since %1: from %2 to %3 (%5), the last on %4.</source>
        <translation>
            <numerusform>%Ln change since %1: from %2 to %3 (%5), the last on %4.</numerusform>
            <numerusform>%Ln changes since %1: from %2 to %3 (%5), the last on %4.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordCell</name>
    <message numerus="yes">
        <source>None of its %Ln order(s) has ended</source>
        <translation>
            <numerusform>None of its %Ln order has ended</numerusform>
            <numerusform>None of its %Ln orders has ended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 units in %Ln order(s)</source>
        <translation>
            <numerusform>%1 of %2 units in %Ln order</numerusform>
            <numerusform>%1 of %2 units in %Ln orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordExport</name>
    <message numerus="yes">
        <source>%Ln service(s), exactly as the table shows them.</source>
        <translation>
            <numerusform>%Ln service, exactly as the table shows it.</numerusform>
            <numerusform>%Ln services, exactly as the table shows them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln service(s) to %1.</source>
        <translation>
            <numerusform>Exported %Ln service to %1.</numerusform>
            <numerusform>Exported %Ln services to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message numerus="yes">
        <source>No order in the last %Ln day(s)</source>
        <translation>
            <numerusform>No order in the last %Ln day</numerusform>
            <numerusform>No order in the last %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s)</source>
        <translation>
            <numerusform>%Ln service</numerusform>
            <numerusform>%Ln services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them with too few ended orders, below the others</source>
        <translation>
            <numerusform>%Ln of them with too few ended orders, below the others</numerusform>
            <numerusform>%Ln of them with too few ended orders, below the others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>times of the last %Ln ended order(s) of each</source>
        <translation>
            <numerusform>times of the last %Ln ended order of each</numerusform>
            <numerusform>times of the last %Ln ended orders of each</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordToolbar</name>
    <message numerus="yes">
        <source>Rank from %Ln order(s)</source>
        <translation>
            <numerusform>Rank from %Ln order</numerusform>
            <numerusform>Rank from %Ln orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message numerus="yes">
        <source>%1 of %Ln order(s)</source>
        <translation>
            <numerusform>%1 of %Ln order</numerusform>
            <numerusform>%1 of %Ln orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln order(s) · %2</source>
        <translation>
            <numerusform>%1 of %Ln order · %2</numerusform>
            <numerusform>%1 of %Ln orders · %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>%Ln done</numerusform>
            <numerusform>%Ln done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln asked · %1</source>
        <translation>
            <numerusform>%Ln asked · %1</numerusform>
            <numerusform>%Ln asked · %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <translation>
            <numerusform>%Ln rejected</numerusform>
            <numerusform>%Ln rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln asked · %1 · %2</source>
        <translation>
            <numerusform>%Ln asked · %1 · %2</numerusform>
            <numerusform>%Ln asked · %1 · %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s): %1</source>
        <translation>
            <numerusform>%Ln order: %1</numerusform>
            <numerusform>%Ln orders: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Known of only %Ln order(s): %1</source>
        <translation>
            <numerusform>Known of only %Ln order: %1</numerusform>
            <numerusform>Known of only %Ln orders: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Half of the last %Ln order(s) were done within %1; the slowest took %2.</source>
        <translation>
            <numerusform>The last %Ln order was done within %1; the slowest took %2.</numerusform>
            <numerusform>Half of the last %Ln orders were done within %1; the slowest took %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Usually done in %1 (%Ln order(s))</source>
        <translation>
            <numerusform>Usually done in %1 (%Ln order)</numerusform>
            <numerusform>Usually done in %1 (%Ln orders)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) so far: %1</source>
        <translation>
            <numerusform>%Ln order so far: %1</numerusform>
            <numerusform>%Ln orders so far: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) so far; known to be done in: %1</source>
        <translation>
            <numerusform>%Ln order so far; known to be done in: %1</numerusform>
            <numerusform>%Ln orders so far; known to be done in: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) so far; how long they took is not known</source>
        <translation>
            <numerusform>%Ln order so far; how long it took is not known</numerusform>
            <numerusform>%Ln orders so far; how long they took is not known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) so far, none completed</source>
        <translation>
            <numerusform>%Ln order so far, none completed</numerusform>
            <numerusform>%Ln orders so far, none completed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RefillActions</name>
    <message numerus="yes">
        <source>%n refill(s) checked.</source>
        <translation>
            <numerusform>%n refill checked.</numerusform>
            <numerusform>%n refills checked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refill(s) belong to an account that was removed: nothing was asked.</source>
        <translation>
            <numerusform>%n refill belongs to an account that was removed: nothing was asked.</numerusform>
            <numerusform>%n refills belong to an account that was removed: nothing was asked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RefillsExport</name>
    <message numerus="yes">
        <source>%Ln answer(s), as they are shown.</source>
        <translation>
            <numerusform>%Ln answer, as it is shown.</numerusform>
            <numerusform>%Ln answers, as they are shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln answer(s) to %1.</source>
        <translation>
            <numerusform>Exported %Ln answer to %1.</numerusform>
            <numerusform>Exported %Ln answers to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln refill(s) to %1.</source>
        <translation>
            <numerusform>Exported %Ln refill to %1.</numerusform>
            <numerusform>Exported %Ln refills to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refill(s), as they are shown.</source>
        <translation>
            <numerusform>%Ln refill, as it is shown.</numerusform>
            <numerusform>%Ln refills, as they are shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RefillsView</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln refill(s)</source>
        <translation>
            <numerusform>More than %Ln refill</numerusform>
            <numerusform>More than %Ln refills</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refill(s)</source>
        <translation>
            <numerusform>%Ln refill</numerusform>
            <numerusform>%Ln refills</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SalvageReportView</name>
    <message numerus="yes">
        <source>Of %n order(s) only the order ID and what happened to it are known; what was ordered is lost.</source>
        <translation>
            <numerusform>Of %n order only the order ID and what happened to it are known; what was ordered is lost.</numerusform>
            <numerusform>Of %n orders only the order IDs and what happened to them are known; what was ordered is lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) are lost altogether. Look for them on the provider&apos;s page and add them by their order IDs.</source>
        <translation>
            <numerusform>%n order is lost altogether. Look for it on the provider&apos;s page and add it by its order ID.</numerusform>
            <numerusform>%n orders are lost altogether. Look for them on the provider&apos;s page and add them by their order IDs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could be read but cannot be true; they were left out.</source>
        <translation>
            <numerusform>%n row could be read but cannot be true; it was left out.</numerusform>
            <numerusform>%n rows could be read but cannot be true; they were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServiceRanking</name>
    <message numerus="yes">
        <source>%1 of %Ln order(s)</source>
        <translation>
            <numerusform>%1 of %Ln order</numerusform>
            <numerusform>%1 of %Ln orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServiceRecordView</name>
    <message numerus="yes">
        <source>%Ln order(s) · last %1</source>
        <translation>
            <numerusform>%Ln order · last %1</numerusform>
            <numerusform>%Ln orders · last %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s), none placed · last %1</source>
        <translation>
            <numerusform>%Ln order, none placed · last %1</numerusform>
            <numerusform>%Ln orders, none placed · last %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) · %1 spent · last %2</source>
        <translation>
            <numerusform>%Ln order · %1 spent · last %2</numerusform>
            <numerusform>%Ln orders · %1 spent · last %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not finished</source>
        <translation>
            <numerusform>%Ln not finished</numerusform>
            <numerusform>%Ln not finished</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServicesExport</name>
    <message numerus="yes">
        <source>%Ln service(s)</source>
        <translation>
            <numerusform>%Ln service</numerusform>
            <numerusform>%Ln services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln column</numerusform>
            <numerusform>%Ln columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln service(s) to %1.</source>
        <translation>
            <numerusform>Exported %Ln service to %1.</numerusform>
            <numerusform>Exported %Ln services to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServicesFoot</name>
    <message numerus="yes">
        <source>%Ln service(s)</source>
        <translation>
            <numerusform>%Ln service</numerusform>
            <numerusform>%Ln services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed since you looked</source>
        <comment>services</comment>
        <translation>
            <numerusform>%Ln changed since you looked</numerusform>
            <numerusform>%Ln changed since you looked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsFileSection</name>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… and %n more.</numerusform>
            <numerusform>… and %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The settings and %n API key(s) were written to %1</source>
        <translation>
            <numerusform>The settings and %n API key were written to %1</numerusform>
            <numerusform>The settings and %n API keys were written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsImport</name>
    <message numerus="yes">
        <source>%n other setting(s) change.</source>
        <translation>
            <numerusform>%n other setting changes.</numerusform>
            <numerusform>%n other settings change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n view(s) that are as they were at first are set up.</source>
        <translation>
            <numerusform>%n view that is as it was at first is set up.</numerusform>
            <numerusform>%n views that are as they were at first are set up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n rule(s) of prices are added or changed.</source>
        <translation>
            <numerusform>%1: %n rule of prices is added or changed.</numerusform>
            <numerusform>%1: %n rules of prices are added or changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n favourite(s) are added.</source>
        <translation>
            <numerusform>%1: %n favourite is added.</numerusform>
            <numerusform>%1: %n favourites are added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpendingPanel</name>
    <message numerus="yes">
        <source>and %Ln more, in the export</source>
        <translation>
            <numerusform>and %Ln more, in the export</numerusform>
            <numerusform>and %Ln more, in the export</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpendingRow</name>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln order</numerusform>
            <numerusform>%Ln orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableExport</name>
    <message numerus="yes">
        <source>A workbook holds no more than %Ln row(s). Choose CSV.</source>
        <translation>
            <numerusform>A workbook holds no more than %Ln row. Choose CSV.</numerusform>
            <numerusform>A workbook holds no more than %Ln rows. Choose CSV.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TicketFields</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrayIcon</name>
    <message numerus="yes">
        <source>%Ln order(s) running</source>
        <translation>
            <numerusform>%Ln order running</numerusform>
            <numerusform>%Ln orders running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) attention</source>
        <comment>orders</comment>
        <translation>
            <numerusform>%Ln needs attention</numerusform>
            <numerusform>%Ln need attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnconfirmedBanner</name>
    <message numerus="yes">
        <source>%n order(s) may have been placed.</source>
        <translation>
            <numerusform>%n order may have been placed.</numerusform>
            <numerusform>%n orders may have been placed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnconfirmedView</name>
    <message numerus="yes">
        <source>%Ln more unconfirmed</source>
        <translation>
            <numerusform>%Ln more unconfirmed</numerusform>
            <numerusform>%Ln more unconfirmed</numerusform>
        </translation>
    </message>
</context>
</TS>
