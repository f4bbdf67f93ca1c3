<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>hubwart::ui::ChangePage</name>
    <message numerus="yes">
        <source>%n line(s) change</source>
        <translation>
            <numerusform>One line changes</numerusform>
            <numerusform>%n lines change</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubwart::ui::FindBar</name>
    <message numerus="yes">
        <source>%n place(s) replaced.</source>
        <translation>
            <numerusform>%n place replaced.</numerusform>
            <numerusform>%n places replaced.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubwart::ui::LiveTestPage</name>
    <message numerus="yes">
        <source>%n lost</source>
        <translation>
            <numerusform>%n lost</numerusform>
            <numerusform>%n lost</numerusform>
        </translation>
    </message>
</context>
</TS>
