<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AccountDesk</name>
    <message numerus="yes">
        <source>The provider asks us to wait %n second(s).</source>
        <translation>
            <numerusform>The provider asks us to wait %n second.</numerusform>
            <numerusform>The provider asks us to wait %n seconds.</numerusform>
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
    <name>BalanceHistory</name>
    <message numerus="yes">
        <source>%1 and %n earlier</source>
        <translation>
            <numerusform>%1 and %n earlier</numerusform>
            <numerusform>%1 and %n earlier</numerusform>
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
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
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
        <source>%n refill(s) asked for.</source>
        <translation>
            <numerusform>%n refill asked for.</numerusform>
            <numerusform>%n refills asked for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The provider was asked to cancel %n order(s). They are cancelled when their status says so.</source>
        <translation>
            <numerusform>The provider was asked to cancel %n order. It is cancelled when its status says so.</numerusform>
            <numerusform>The provider was asked to cancel %n orders. They are cancelled when their status says so.</numerusform>
        </translation>
    </message>
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
        <source>And %n more; each order&apos;s timeline says why.</source>
        <translation>
            <numerusform>And %n more; the order&apos;s timeline says why.</numerusform>
            <numerusform>And %n more; each order&apos;s timeline says why.</numerusform>
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
</context>
<context>
    <name>OrdersPage</name>
    <message numerus="yes">
        <source>%n order(s) may have been placed.</source>
        <translation>
            <numerusform>%n order may have been placed.</numerusform>
            <numerusform>%n orders may have been placed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplyDecoder</name>
    <message numerus="yes">
        <source>%n more faults are not listed.</source>
        <translation>
            <numerusform>%n more fault is not listed.</numerusform>
            <numerusform>%n more faults are not listed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServiceSpendingPanel</name>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln order</numerusform>
            <numerusform>%Ln orders</numerusform>
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
        <source>%Ln entries of the reply could not be read</source>
        <translation>
            <numerusform>%Ln entry of the reply could not be read</numerusform>
            <numerusform>%Ln entries of the reply could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
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
</TS>
