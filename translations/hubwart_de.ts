<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Hubwart</source>
        <translation>Über Hubwart</translation>
    </message>
    <message>
        <source>Finds out why remote desktops behind an Apache do not open, mends it, and proves it.

Free software under the GNU General Public License, version 3 or later: you may use, study, share and change it. It comes without any warranty.</source>
        <translation>Findet heraus, warum sich entfernte Desktops hinter einem Apache nicht öffnen, repariert es und belegt das Ergebnis.

Freie Software unter der GNU General Public License, Version 3 oder neuer: Sie dürfen sie verwenden, untersuchen, weitergeben und ändern. Es gibt keinerlei Gewährleistung.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Ctrl+Enter: the primary button
Alt+Left: back
Esc: stop what is under way
F6: between the list at the left and the page
F1: what does this page mean?
Tab and space: to each button, and press it
Ctrl+Q: quit</source>
        <translation>Strg+Eingabe: die wichtigste Schaltfläche
Alt+Links: zurück
Esc: abbrechen, was gerade läuft
F6: zwischen der Liste links und der Seite wechseln
F1: Was bedeutet diese Seite?
Tab und Leertaste: zu jeder Schaltfläche, und sie drücken
Strg+Q: beenden</translation>
    </message>
</context>
<context>
    <name>ApacheWords</name>
    <message>
        <source>the name that browsers ask this virtual host for</source>
        <translation>der Name, unter dem Browser diesen virtuellen Host ansprechen</translation>
    </message>
    <message>
        <source>further names of this virtual host</source>
        <translation>weitere Namen dieses virtuellen Hosts</translation>
    </message>
    <message>
        <source>the folder of Apache&apos;s own pages</source>
        <translation>der Ordner mit Apaches eigenen Seiten</translation>
    </message>
    <message>
        <source>the file in which Apache writes what went wrong</source>
        <translation>die Datei, in die Apache schreibt, was schiefging</translation>
    </message>
    <message>
        <source>the file in which Apache writes who asked for what</source>
        <translation>die Datei, in die Apache schreibt, wer was abgerufen hat</translation>
    </message>
    <message>
        <source>reads another file here</source>
        <translation>liest hier eine andere Datei ein</translation>
    </message>
    <message>
        <source>reads other files here, if there are any</source>
        <translation>liest hier andere Dateien ein, falls es welche gibt</translation>
    </message>
    <message>
        <source>sets a variable, which ${NAME} stands for</source>
        <translation>setzt eine Variable, für die ${NAME} steht</translation>
    </message>
    <message>
        <source>whether this virtual host speaks https</source>
        <translation>ob dieser virtuelle Host https spricht</translation>
    </message>
    <message>
        <source>the file with the certificate</source>
        <translation>die Datei mit dem Zertifikat</translation>
    </message>
    <message>
        <source>the file with the certificate&apos;s key</source>
        <translation>die Datei mit dem Schlüssel des Zertifikats</translation>
    </message>
    <message>
        <source>whether Apache may speak https with the program behind it</source>
        <translation>ob Apache mit dem Programm dahinter https sprechen darf</translation>
    </message>
    <message>
        <source>whether the certificate of the program behind Apache is checked</source>
        <translation>ob das Zertifikat des Programms hinter Apache geprüft wird</translation>
    </message>
    <message>
        <source>whether the name in that certificate is checked</source>
        <translation>ob der Name in diesem Zertifikat geprüft wird</translation>
    </message>
    <message>
        <source>hands a path on to a program: path, target, parameters</source>
        <translation>reicht einen Pfad an ein Programm weiter: Pfad, Ziel, Parameter</translation>
    </message>
    <message>
        <source>the same for all paths that fit a pattern</source>
        <translation>dasselbe für alle Pfade, die auf ein Muster passen</translation>
    </message>
    <message>
        <source>puts the public address back into the program&apos;s redirects</source>
        <translation>setzt in Weiterleitungen des Programms wieder die öffentliche Adresse ein</translation>
    </message>
    <message>
        <source>puts the public name back into cookies</source>
        <translation>setzt in Cookies wieder den öffentlichen Namen ein</translation>
    </message>
    <message>
        <source>puts the public path back into cookies</source>
        <translation>setzt in Cookies wieder den öffentlichen Pfad ein</translation>
    </message>
    <message>
        <source>whether the program gets to see the public name</source>
        <translation>ob das Programm den öffentlichen Namen zu sehen bekommt</translation>
    </message>
    <message>
        <source>seconds without a word after which a connection is given up</source>
        <translation>Sekunden ohne ein Wort, nach denen eine Verbindung aufgegeben wird</translation>
    </message>
    <message>
        <source>On makes an open proxy for the whole world: leave it Off</source>
        <translation>On macht einen offenen Proxy für die ganze Welt daraus: besser Off</translation>
    </message>
    <message>
        <source>whether Apache names itself in the header Via</source>
        <translation>ob Apache sich im Header Via nennt</translation>
    </message>
    <message>
        <source>whether the program is told who asks (X-Forwarded-For and its kin)</source>
        <translation>ob das Programm erfährt, wer fragt (X-Forwarded-For und Verwandte)</translation>
    </message>
    <message>
        <source>sets parameters of the target here</source>
        <translation>setzt hier Parameter des Ziels</translation>
    </message>
    <message>
        <source>whether Apache shows its own error pages instead of the program&apos;s</source>
        <translation>ob Apache eigene Fehlerseiten statt derer des Programms zeigt</translation>
    </message>
    <message>
        <source>whether mod_proxy_http takes over targets with ws://</source>
        <translation>ob mod_proxy_http Ziele mit ws:// übernimmt</translation>
    </message>
    <message>
        <source>one of several programs that share the work</source>
        <translation>eines von mehreren Programmen, die sich die Arbeit teilen</translation>
    </message>
    <message>
        <source>seconds that Apache waits for the network at all</source>
        <translation>Sekunden, die Apache überhaupt auf das Netz wartet</translation>
    </message>
    <message>
        <source>whether the rules below have any effect</source>
        <translation>ob die Regeln darunter überhaupt wirken</translation>
    </message>
    <message>
        <source>a condition of the rule below: what is looked at, pattern, flags</source>
        <translation>Bedingung der Regel darunter: was angesehen wird, Muster, Schalter</translation>
    </message>
    <message>
        <source>pattern, target, flags; [P] hands on, [R] redirects, [L] is the last</source>
        <translation>Muster, Ziel, Schalter; [P] reicht weiter, [R] leitet um, [L] ist die letzte</translation>
    </message>
    <message>
        <source>whether rules of the server count here as well</source>
        <translation>ob Regeln des Servers auch hier gelten</translation>
    </message>
    <message>
        <source>sends browsers to another address</source>
        <translation>schickt Browser zu einer anderen Adresse</translation>
    </message>
    <message>
        <source>sends browsers to another address for good</source>
        <translation>schickt Browser dauerhaft zu einer anderen Adresse</translation>
    </message>
    <message>
        <source>serves a path from another folder</source>
        <translation>liefert einen Pfad aus einem anderen Ordner</translation>
    </message>
    <message>
        <source>changes a header before the program sees it</source>
        <translation>ändert einen Header, bevor das Programm ihn sieht</translation>
    </message>
    <message>
        <source>changes a header before the browser sees it</source>
        <translation>ändert einen Header, bevor der Browser ihn sieht</translation>
    </message>
    <message>
        <source>who is let in</source>
        <translation>wer Zutritt hat</translation>
    </message>
    <message>
        <source>how people sign in to Apache itself</source>
        <translation>wie man sich bei Apache selbst anmeldet</translation>
    </message>
    <message>
        <source>what the browser&apos;s sign-in window says</source>
        <translation>was das Anmeldefenster des Browsers sagt</translation>
    </message>
    <message>
        <source>the file with names and passwords</source>
        <translation>die Datei mit Namen und Passwörtern</translation>
    </message>
    <message>
        <source>sets a variable for programs and modules</source>
        <translation>setzt eine Variable für Programme und Module</translation>
    </message>
    <message>
        <source>sets a variable where a header fits a pattern</source>
        <translation>setzt eine Variable, wenn ein Header auf ein Muster passt</translation>
    </message>
    <message>
        <source>puts a macro in here</source>
        <translation>setzt hier ein Makro ein</translation>
    </message>
    <message>
        <source>a site of its own: address and port, such as *:443</source>
        <translation>eine eigene Site: Adresse und Port, etwa *:443</translation>
    </message>
    <message>
        <source>what counts for a path of the address</source>
        <translation>was für einen Pfad der Adresse gilt</translation>
    </message>
    <message>
        <source>what counts for paths that fit a pattern</source>
        <translation>was für Pfade gilt, die auf ein Muster passen</translation>
    </message>
    <message>
        <source>what counts for a folder of the server</source>
        <translation>was für einen Ordner des Servers gilt</translation>
    </message>
    <message>
        <source>what counts for folders that fit a pattern</source>
        <translation>was für Ordner gilt, die auf ein Muster passen</translation>
    </message>
    <message>
        <source>what counts for files of a name</source>
        <translation>was für Dateien eines Namens gilt</translation>
    </message>
    <message>
        <source>what counts for files that fit a pattern</source>
        <translation>was für Dateien gilt, die auf ein Muster passen</translation>
    </message>
    <message>
        <source>what counts for a target, or a balancer</source>
        <translation>was für ein Ziel oder einen Balancer gilt</translation>
    </message>
    <message>
        <source>what counts for targets that fit a pattern</source>
        <translation>was für Ziele gilt, die auf ein Muster passen</translation>
    </message>
    <message>
        <source>what counts for requests that fit an expression</source>
        <translation>was für Anfragen gilt, die auf einen Ausdruck passen</translation>
    </message>
    <message>
        <source>the same where no If before it fits</source>
        <translation>dasselbe, wenn kein If davor passt</translation>
    </message>
    <message>
        <source>what counts for all others</source>
        <translation>was für alle anderen gilt</translation>
    </message>
    <message>
        <source>read only where a module is there</source>
        <translation>wird nur gelesen, wenn ein Modul da ist</translation>
    </message>
    <message>
        <source>read only where a variable is set</source>
        <translation>wird nur gelesen, wenn eine Variable gesetzt ist</translation>
    </message>
    <message>
        <source>read only by some versions of Apache</source>
        <translation>wird nur von bestimmten Apache-Versionen gelesen</translation>
    </message>
    <message>
        <source>lines to be put in elsewhere by Use</source>
        <translation>Zeilen, die Use anderswo einsetzt</translation>
    </message>
    <message>
        <source>all of these must hold</source>
        <translation>all dies muss gelten</translation>
    </message>
    <message>
        <source>one of these must hold</source>
        <translation>eines davon muss gelten</translation>
    </message>
    <message>
        <source>none of these may hold</source>
        <translation>nichts davon darf gelten</translation>
    </message>
    <message>
        <source>websocket: live connections are handed on as such</source>
        <translation>websocket: Live-Verbindungen werden als solche weitergereicht</translation>
    </message>
    <message>
        <source>seconds before a target that failed is tried again</source>
        <translation>Sekunden, bis ein ausgefallenes Ziel wieder versucht wird</translation>
    </message>
    <message>
        <source>seconds without a word after which the connection is given up</source>
        <translation>Sekunden ohne ein Wort, nach denen die Verbindung aufgegeben wird</translation>
    </message>
    <message>
        <source>seconds that Apache waits for the target to take the connection</source>
        <translation>Sekunden, die Apache auf die Annahme der Verbindung wartet</translation>
    </message>
    <message>
        <source>On: the network is told that the connection is still in use</source>
        <translation>On: Das Netz erfährt, dass die Verbindung noch gebraucht wird</translation>
    </message>
    <message>
        <source>asks the target whether it is there before a request</source>
        <translation>fragt das Ziel vor einer Anfrage, ob es da ist</translation>
    </message>
    <message>
        <source>On: each request gets a connection of its own</source>
        <translation>On: Jede Anfrage bekommt eine eigene Verbindung</translation>
    </message>
    <message>
        <source>On: connections are used again where they are not by default</source>
        <translation>On: Verbindungen werden auch dort wieder benutzt, wo sie es sonst nicht werden</translation>
    </message>
    <message>
        <source>on: what the target says is passed on at once</source>
        <translation>on: Was das Ziel sagt, geht sofort weiter</translation>
    </message>
    <message>
        <source>milliseconds that flushpackets=auto waits</source>
        <translation>Millisekunden, die flushpackets=auto wartet</translation>
    </message>
    <message>
        <source>milliseconds that a request waits for a free connection</source>
        <translation>Millisekunden, die eine Anfrage auf eine freie Verbindung wartet</translation>
    </message>
    <message>
        <source>how many connections each process may have</source>
        <translation>wie viele Verbindungen jeder Prozess haben darf</translation>
    </message>
    <message>
        <source>how many connections are kept</source>
        <translation>wie viele Verbindungen bereitgehalten werden</translation>
    </message>
    <message>
        <source>how many connections are kept when nothing happens</source>
        <translation>wie viele Verbindungen im Leerlauf bereitgehalten werden</translation>
    </message>
    <message>
        <source>seconds that a connection is kept when nothing happens</source>
        <translation>Sekunden, die eine Verbindung im Leerlauf bestehen bleibt</translation>
    </message>
    <message>
        <source>bytes of the inner buffer</source>
        <translation>Bytes des inneren Puffers</translation>
    </message>
    <message>
        <source>bytes of the network&apos;s buffer</source>
        <translation>Bytes des Netzpuffers</translation>
    </message>
    <message>
        <source>how long a header of the answer may be</source>
        <translation>wie lang ein Header der Antwort sein darf</translation>
    </message>
    <message>
        <source>the path goes on as it came, and is not tidied</source>
        <translation>der Pfad geht weiter, wie er kam, und wird nicht bereinigt</translation>
    </message>
    <message>
        <source>the name of this member of a balancer</source>
        <translation>der Name dieses Mitglieds eines Balancers</translation>
    </message>
    <message>
        <source>the member that takes over</source>
        <translation>das Mitglied, das einspringt</translation>
    </message>
    <message>
        <source>how much of the work this member gets</source>
        <translation>wie viel der Arbeit dieses Mitglied bekommt</translation>
    </message>
    <message>
        <source>how this member begins: +H is a reserve</source>
        <translation>wie dieses Mitglied beginnt: +H ist eine Reserve</translation>
    </message>
    <message>
        <source>the cookie that keeps a visitor at one member</source>
        <translation>das Cookie, das einen Besucher bei einem Mitglied hält</translation>
    </message>
    <message>
        <source>how the work is shared</source>
        <translation>wie die Arbeit verteilt wird</translation>
    </message>
    <message>
        <source>On: nobody takes over from a member that failed</source>
        <translation>On: Für ein ausgefallenes Mitglied springt niemand ein</translation>
    </message>
    <message>
        <source>a word that the target of an ajp:// address wants to hear</source>
        <translation>ein Wort, das das Ziel einer ajp://-Adresse hören will</translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>That was not right. </source>
        <translation>Das stimmte nicht. </translation>
    </message>
    <message>
        <source>This computer has never met the server %1 (port %2).
Its fingerprint (%3) is:

    %4

Compare it with someone who can see it there. In a Wi-Fi you do not know, stop here: your password could be read.
Is it the same? Type yes or no: </source>
        <translation>Dieser Computer kennt den Server %1 (Port %2) noch nicht.
Sein Fingerabdruck (%3) lautet:

    %4

Vergleichen Sie ihn mit jemandem, der ihn am Server sieht. In einem fremden WLAN hier abbrechen: Ihr Passwort könnte mitgelesen werden.
Ist es derselbe? Geben Sie ja oder nein ein: </translation>
    </message>
    <message>
        <source>is this the right server?</source>
        <translation>Ist das der richtige Server?</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Passphrase of the key file %1</source>
        <translation>Passphrase der Schlüsseldatei %1</translation>
    </message>
    <message>
        <source>Password of %1 on %2</source>
        <translation>Passwort von %1 auf %2</translation>
    </message>
    <message>
        <source>Password of %1 for sudo (empty: look only at what can be seen without it)</source>
        <translation>Passwort von %1 für sudo (leer lassen: nur ansehen, was auch ohne sichtbar ist)</translation>
    </message>
    <message>
        <source>the password for sudo</source>
        <translation>das Passwort für sudo</translation>
    </message>
    <message>
        <source>the VNC password</source>
        <translation>das VNC-Passwort</translation>
    </message>
    <message>
        <source>which site is meant</source>
        <translation>welche Site-Datei gemeint ist</translation>
    </message>
    <message>
        <source>Number: </source>
        <translation>Nummer: </translation>
    </message>
    <message>
        <source>Several site files could be meant. Which one is for the desktops?</source>
        <translation>Mehrere Site-Dateien kommen in Frage. Welche gehört zu den Desktops?</translation>
    </message>
    <message>
        <source>It could not be seen that the change helps. Shall it stay all the same? Otherwise it is taken back. Type yes or no: </source>
        <translation>Es war nicht zu sehen, dass die Änderung hilft. Soll sie trotzdem bleiben? Sonst wird sie zurückgenommen. Geben Sie ja oder nein ein: </translation>
    </message>
    <message>
        <source>Somebody has changed other files since Apache was loaded last. The reload puts them into force, too:</source>
        <translation>Jemand hat andere Dateien geändert, seit Apache zuletzt geladen wurde. Das Neuladen setzt auch sie in Kraft:</translation>
    </message>
    <message>
        <source>Shall it? Type yes or no: </source>
        <translation>Soll es das? Geben Sie ja oder nein ein: </translation>
    </message>
    <message>
        <source>No sudo there. Password of root on %1, for su (empty: look only at what can be seen without it)</source>
        <translation>Kein sudo dort. Passwort von root auf %1, für su (leer lassen: nur ansehen, was auch ohne sichtbar ist)</translation>
    </message>
    <message>
        <source>the password of root</source>
        <translation>das Passwort von root</translation>
    </message>
</context>
<context>
    <name>Diagnosis</name>
    <message>
        <source>Have the certificate renewed, and the timer looked at that should have done it.</source>
        <translation>Lassen Sie das Zertifikat erneuern und nachsehen, warum das nicht von selbst geschah.</translation>
    </message>
    <message>
        <source>The certificate has a star (%2), but a star stands for one part of a name only, without a dot. It does not fit %1, which has one part more.</source>
        <translation>Das Zertifikat hat einen Stern (%2), aber ein Stern steht nur für einen Teil eines Namens, ohne Punkt. Zu %1 passt es nicht: Der Name hat einen Teil mehr.</translation>
    </message>
    <message>
        <source>Let the desktop&apos;s name have one part less (desktop-x.school.example instead of x.desktop.school.example), or have a certificate made for it.</source>
        <translation>Geben Sie dem Desktop einen Namen mit einem Teil weniger (desktop-x.school.example statt x.desktop.school.example), oder lassen Sie ein Zertifikat dafür ausstellen.</translation>
    </message>
    <message>
        <source>Start Apache on the server (systemctl start apache2). If it does not start, its test says why: apache2ctl configtest.</source>
        <translation>Starten Sie Apache auf dem Server (systemctl start apache2). Startet er nicht, sagt sein Test, warum: apache2ctl configtest.</translation>
    </message>
    <message>
        <source>The hub answers, but Apache does not ask it: it was down a moment ago, and Apache leaves a hub alone for a while after it did not answer (60 seconds, unless retry= says otherwise).</source>
        <translation>Der Hub antwortet, aber Apache fragt ihn nicht: Eben war er aus, und Apache lässt einen Hub, der nicht geantwortet hat, eine Weile in Ruhe (60 Sekunden, wenn retry= nichts anderes sagt).</translation>
    </message>
    <message>
        <source>Wait a minute and test again. retry=3 at the end of the ProxyPass line makes that time shorter.</source>
        <translation>Warten Sie eine Minute, und testen Sie noch einmal. retry=3 am Ende der ProxyPass-Zeile verkürzt diese Zeit.</translation>
    </message>
    <message>
        <source>Apache&apos;s line for live connections leads to a desktop&apos;s VNC port, past the hub. What a browser sends there the desktop cannot understand.</source>
        <translation>Apaches Zeile für Live-Verbindungen führt zum VNC-Port eines Desktops, am Hub vorbei. Was ein Browser dorthin sendet, kann der Desktop nicht verstehen.</translation>
    </message>
    <message>
        <source>Let the line lead to the hub (or to websockify), which speaks both.</source>
        <translation>Lassen Sie die Zeile zum Hub führen (oder zu websockify), der beides spricht.</translation>
    </message>
    <message>
        <source>Asked past Apache, the hub opens the live connection; through Apache it does not open (%1). So Apache is at fault, but its files do not show how.</source>
        <translation>An Apache vorbei gefragt, öffnet der Hub die Live-Verbindung; durch Apache öffnet sie sich nicht (%1). Es liegt also an Apache, aber seine Dateien zeigen nicht, woran.</translation>
    </message>
    <message>
        <source>Look at Apache&apos;s error log of that moment; a module that inspects requests (mod_security, for example) is the next thing to ask about.</source>
        <translation>Sehen Sie in Apaches Fehlerprotokoll zu diesem Zeitpunkt nach; als Nächstes ist zu fragen, ob ein Modul Anfragen prüft (zum Beispiel mod_security).</translation>
    </message>
    <message>
        <source>The next question is whether the hub itself opens the live connection. Sign in to the server, so that it can be asked past Apache.</source>
        <translation>Die nächste Frage ist, ob der Hub selbst die Live-Verbindung öffnet. Melden Sie sich am Server an, damit er an Apache vorbei gefragt werden kann.</translation>
    </message>
    <message>
        <source>The desktop refuses everyone for a while (&quot;%1&quot;). All pupils come to it through the hub, so it takes them for one person who failed too often.</source>
        <translation>Der Desktop weist eine Zeit lang alle ab („%1“). Alle kommen durch den Hub zu ihm, er hält sie für eine einzige Person, die zu oft gescheitert ist.</translation>
    </message>
    <message>
        <source>Wait some minutes without trying, or restart the desktop. With TigerVNC, a higher BlacklistThreshold or -UseBlacklist=0 keeps it from happening again.</source>
        <translation>Warten Sie einige Minuten, ohne es zu versuchen, oder starten Sie den Desktop neu. Bei TigerVNC verhindert ein höheres BlacklistThreshold oder -UseBlacklist=0, dass es wieder geschieht.</translation>
    </message>
    <message>
        <source>The desktop wants its VNC password. Up to here everything works.</source>
        <translation>Der Desktop will sein VNC-Passwort. Bis hierher funktioniert alles.</translation>
    </message>
    <message>
        <source>Test again with the password to see the picture.</source>
        <translation>Testen Sie noch einmal mit dem Passwort, um das Bild zu sehen.</translation>
    </message>
    <message>
        <source>The desktop offers only ways to sign in that browsers&apos; desktop pages may not know (%1). Up to here everything works.</source>
        <translation>Der Desktop bietet nur Anmeldearten an, die Desktop-Seiten im Browser vielleicht nicht kennen (%1). Bis hierher funktioniert alles.</translation>
    </message>
    <message>
        <source>Where only the hub can reach the desktop, let it offer None or VncAuth (SecurityTypes); the encryption comes from Apache.</source>
        <translation>Wo nur der Hub den Desktop erreicht, soll dieser None oder VncAuth anbieten (SecurityTypes); die Verschlüsselung kommt von Apache.</translation>
    </message>
    <message>
        <source>To the developer of the hub: a WebSocket handshake, asked past Apache straight at the hub, gets the answer %1. It is what a browser sends (GET, Upgrade: websocket, Origin, Sec-WebSocket-Version: 13, Sec-WebSocket-Protocol: binary). At this path the hub has to answer 101; so Apache cannot mend it.</source>
        <translation>An die Entwicklung des Hubs: Ein WebSocket-Handshake, an Apache vorbei direkt am Hub gefragt, bekommt die Antwort %1. Es ist das, was ein Browser sendet (GET, Upgrade: websocket, Origin, Sec-WebSocket-Version: 13, Sec-WebSocket-Protocol: binary). Unter diesem Pfad muss der Hub mit 101 antworten; Apache kann das also nicht beheben.</translation>
    </message>
    <message>
        <source>Nothing answers where Apache looks for the hub: it does not run, or it listens somewhere else.</source>
        <translation>Wo Apache den Hub sucht, antwortet nichts: Er läuft nicht, oder er lauscht anderswo.</translation>
    </message>
    <message>
        <source>Start the hub, then test again. If it runs, compare the port that it listens on with the one in Apache&apos;s line.</source>
        <translation>Starten Sie den Hub, und testen Sie dann noch einmal. Läuft er, vergleichen Sie den Port, an dem er lauscht, mit dem in Apaches Zeile.</translation>
    </message>
    <message>
        <source>The hub takes connections, but does not answer the request for a live one: it hangs or is overloaded.</source>
        <translation>Der Hub nimmt Verbindungen an, beantwortet aber die Bitte um eine Live-Verbindung nicht: Er hängt oder ist überlastet.</translation>
    </message>
    <message>
        <source>Restart the hub. If it hangs again, show its log to its developer.</source>
        <translation>Starten Sie den Hub neu. Hängt er wieder, zeigen Sie der Entwicklung sein Protokoll.</translation>
    </message>
    <message>
        <source>Something listens where Apache looks for the hub, but it does not speak HTTP, or breaks off: it is another program, or the hub fails at each request.</source>
        <translation>Wo Apache den Hub sucht, lauscht etwas, aber es spricht kein HTTP oder bricht ab: Es ist ein anderes Programm, oder der Hub scheitert an jeder Anfrage.</translation>
    </message>
    <message>
        <source>Look which program listens on that port, and at the hub&apos;s log.</source>
        <translation>Sehen Sie nach, welches Programm an diesem Port lauscht, und ins Protokoll des Hubs.</translation>
    </message>
    <message>
        <source>The hub refuses live connections that come from the page %1 (%2); without that word it opens them. Its list of allowed pages (Origin) lacks this one.</source>
        <translation>Der Hub lehnt Live-Verbindungen ab, die von der Seite %1 kommen (%2); ohne diese Angabe öffnet er sie. In seiner Liste erlaubter Seiten (Origin) fehlt diese.</translation>
    </message>
    <message>
        <source>Have this address added to the allowed origins in the hub&apos;s settings.</source>
        <translation>Lassen Sie diese Adresse in den Einstellungen des Hubs zu den erlaubten Seiten (Origins) hinzufügen.</translation>
    </message>
    <message>
        <source>To the developer of the hub: a WebSocket handshake with Origin: %1 is answered %2; without Origin it is answered 101. Please add %1 to the allowed origins.</source>
        <translation>An die Entwicklung des Hubs: Ein WebSocket-Handshake mit Origin: %1 bekommt die Antwort %2, ohne Origin 101. Bitte nehmen Sie %1 in die erlaubten Origins auf.</translation>
    </message>
    <message>
        <source>The hub opens the live connection only if it is asked by its own name, not by the one that browsers use (%1).</source>
        <translation>Der Hub öffnet die Live-Verbindung nur, wenn er unter seinem eigenen Namen gefragt wird, nicht unter dem, den Browser benutzen (%1).</translation>
    </message>
    <message>
        <source>Have the public name added to the hub&apos;s settings (allowed hosts).</source>
        <translation>Lassen Sie den öffentlichen Namen in die Einstellungen des Hubs aufnehmen (erlaubte Hosts).</translation>
    </message>
    <message>
        <source>The hub refuses the kind of connection that desktop pages ask for (sub-protocol &quot;binary&quot;, %1); without it the hub opens one.</source>
        <translation>Der Hub lehnt die Art von Verbindung ab, die Desktop-Seiten verlangen (Unterprotokoll „binary“, %1); ohne sie öffnet er eine.</translation>
    </message>
    <message>
        <source>Versions of noVNC and of the hub do not fit together; have the hub accept &quot;binary&quot;.</source>
        <translation>Die Versionen von noVNC und Hub passen nicht zusammen; der Hub soll „binary“ annehmen.</translation>
    </message>
    <message>
        <source>The program that runs the hub (%1) cannot carry live connections the way it is started; it answers %2.</source>
        <translation>Das Programm, in dem der Hub läuft (%1), kann so, wie es gestartet ist, keine Live-Verbindungen tragen; es antwortet %2.</translation>
    </message>
    <message>
        <source>The hub has to be started by a server that knows WebSockets.</source>
        <translation>Der Hub muss von einem Server gestartet werden, der WebSockets kennt.</translation>
    </message>
    <message>
        <source>To the developer of the hub: it is started by %1, which cannot carry WebSockets as it is configured; a handshake straight at the hub is answered %2. For Flask, gevent&apos;s pywsgi server with geventwebsocket&apos;s handler works (for gunicorn: -k geventwebsocket.gunicorn.workers.GeventWebSocketWorker); for ASGI install uvicorn[standard].</source>
        <translation>An die Entwicklung des Hubs: Er wird von %1 gestartet, das so, wie es eingerichtet ist, keine WebSockets tragen kann; ein Handshake direkt am Hub bekommt die Antwort %2. Für Flask geht der pywsgi-Server von gevent mit dem Handler von geventwebsocket (für gunicorn: -k geventwebsocket.gunicorn.workers.GeventWebSocketWorker); für ASGI installieren Sie uvicorn[standard].</translation>
    </message>
    <message>
        <source>Behind Apache a name and a password are wanted before the live connection opens (Basic sign-in, 401), as KasmVNC wants them. Browsers show no box for that on a live connection, and a few tries without them lock everybody out.</source>
        <translation>Hinter Apache werden Name und Passwort verlangt, bevor sich die Live-Verbindung öffnet (Basic-Anmeldung, 401), wie bei KasmVNC. Browser zeigen dafür bei einer Live-Verbindung kein Fenster, und wenige Versuche ohne sie sperren alle aus.</translation>
    </message>
    <message>
        <source>Apache or the hub has to send them along (RequestHeader set Authorization), or the page has to ask for them first. Do not try often.</source>
        <translation>Apache oder der Hub muss sie mitsenden (RequestHeader set Authorization), oder die Seite muss zuerst danach fragen. Versuchen Sie es nicht oft.</translation>
    </message>
    <message>
        <source>Asked for a live connection, the hub sends a page (%1): at this path it offers none, or its route for everything takes the request first.</source>
        <translation>Um eine Live-Verbindung gebeten, schickt der Hub eine Seite (%1): Unter diesem Pfad bietet er keine an, oder seine Route für alles nimmt die Anfrage vorher weg.</translation>
    </message>
    <message>
        <source>Check the path of the address; if it is right, the hub&apos;s developer has to look.</source>
        <translation>Prüfen Sie den Pfad der Adresse; stimmt er, muss die Entwicklung des Hubs nachsehen.</translation>
    </message>
    <message>
        <source>Asked for a live connection, the hub leads elsewhere (%1 %2): it wants a sign-in first, or it offers no live connection at this path.</source>
        <translation>Um eine Live-Verbindung gebeten, verweist der Hub anderswohin (%1 %2): Er will zuerst eine Anmeldung, oder er bietet unter diesem Pfad keine Live-Verbindung an.</translation>
    </message>
    <message>
        <source>Sign in on the hub&apos;s page and open a desktop in the browser. If it stays black there too, the hub&apos;s developer has to look.</source>
        <translation>Melden Sie sich auf der Seite des Hubs an, und öffnen Sie einen Desktop im Browser. Bleibt er auch dort schwarz, muss die Entwicklung des Hubs nachsehen.</translation>
    </message>
    <message>
        <source>The hub wants somebody to be signed in before it opens a live connection (%1).</source>
        <translation>Der Hub öffnet eine Live-Verbindung erst nach einer Anmeldung (%1).</translation>
    </message>
    <message>
        <source>The hub forbids the live connection (%1), whatever page and name it is asked from.</source>
        <translation>Der Hub verbietet die Live-Verbindung (%1), gleich von welcher Seite und unter welchem Namen er gefragt wird.</translation>
    </message>
    <message>
        <source>Its settings or its log say what it wants; a session or a right may be missing.</source>
        <translation>Seine Einstellungen oder sein Protokoll sagen, was er verlangt; vielleicht fehlt eine Sitzung oder ein Recht.</translation>
    </message>
    <message>
        <source>The hub knows nothing at this path (%1).</source>
        <translation>Der Hub kennt unter diesem Pfad nichts (%1).</translation>
    </message>
    <message>
        <source>Compare the path of the address with the one that the desktop&apos;s page dials; the hub may use another one.</source>
        <translation>Vergleichen Sie den Pfad der Adresse mit dem, den die Desktop-Seite benutzt; der Hub hat vielleicht einen anderen.</translation>
    </message>
    <message>
        <source>The hub refuses the handshake of a browser (%1), also past Apache: it cannot make a live connection of it.</source>
        <translation>Der Hub lehnt den Handshake eines Browsers ab (%1), auch an Apache vorbei: Er kann daraus keine Live-Verbindung machen.</translation>
    </message>
    <message>
        <source>The hub&apos;s developer has to look; nothing in Apache mends this.</source>
        <translation>Die Entwicklung des Hubs muss nachsehen; in Apache lässt sich das nicht beheben.</translation>
    </message>
    <message>
        <source>The hub itself fails at the request for a live connection (%1).</source>
        <translation>Der Hub selbst scheitert an der Bitte um eine Live-Verbindung (%1).</translation>
    </message>
    <message>
        <source>Its log says why; show it to the hub&apos;s developer.</source>
        <translation>Sein Protokoll sagt, warum; zeigen Sie es der Entwicklung des Hubs.</translation>
    </message>
    <message>
        <source>To the developer of the hub: the WebSocket handshake succeeds (101), and then the hub itself ends the connection (%1 %2). Asked past Apache straight at the hub it is the same, so Apache cannot mend it. Please look at the hub&apos;s log of that moment.</source>
        <translation>An die Entwicklung des Hubs: Der WebSocket-Handshake gelingt (101), danach beendet der Hub selbst die Verbindung (%1 %2). An Apache vorbei direkt am Hub gefragt ist es ebenso, Apache kann es also nicht beheben. Bitte sehen Sie in das Protokoll des Hubs zu diesem Zeitpunkt.</translation>
    </message>
    <message>
        <source>The hub opened a connection of another kind (&quot;%2&quot;) than the page asked for (&quot;%1&quot;); browsers give up there.</source>
        <translation>Der Hub hat eine Verbindung anderer Art geöffnet („%2“), als die Seite verlangt hat („%1“); Browser geben da auf.</translation>
    </message>
    <message>
        <source>Versions of noVNC and of the hub do not fit together; have the hub answer with &quot;binary&quot;.</source>
        <translation>Die Versionen von noVNC und Hub passen nicht zusammen; der Hub soll mit „binary“ antworten.</translation>
    </message>
    <message>
        <source>To the developer of the hub: a handshake with Sec-WebSocket-Protocol: %1 is answered with Sec-WebSocket-Protocol: %2. Browsers refuse that; the hub has to name one of those that were offered, or none.</source>
        <translation>An die Entwicklung des Hubs: Ein Handshake mit Sec-WebSocket-Protocol: %1 wird mit Sec-WebSocket-Protocol: %2 beantwortet. Browser lehnen das ab; der Hub muss eines der angebotenen nennen oder keines.</translation>
    </message>
    <message>
        <source>Apache is right: the live connection opens (101), and the hub ends it at once, before its own code for desktops runs. In the hub&apos;s program the route for this path is declared for pages only; websocket=True is missing in it.</source>
        <translation>Apache ist in Ordnung: Die Live-Verbindung öffnet sich (101), und der Hub beendet sie sofort, bevor sein eigener Code für Desktops läuft. Im Programm des Hubs ist die Route für diesen Pfad nur für Seiten erklärt; ihr fehlt websocket=True.</translation>
    </message>
    <message>
        <source>Nothing in Apache mends this. Send the text to the hub&apos;s developer; it names the line to change:
    %1</source>
        <translation>In Apache lässt sich das nicht beheben. Schicken Sie den Text an die Entwicklung des Hubs; er nennt die Zeile, die zu ändern ist:
    %1</translation>
    </message>
    <message>
        <source>To the developer of the hub: a WebSocket handshake at %2 is answered 101, and then the connection ends with 1005 at once, straight at the hub as well. Werkzeug never gives a handshake to a route that is not declared for WebSockets. Please add websocket=True to the route of this path:

    %1

for example: app.add_url_rule(&quot;%2&quot;, &quot;websockify&quot;, websockify, websocket=True). Apache needs no change.</source>
        <translation>An die Entwicklung des Hubs: Ein WebSocket-Handshake an %2 wird mit 101 beantwortet, und dann endet die Verbindung sofort mit 1005, auch direkt am Hub. Werkzeug gibt einen Handshake nie an eine Route, die nicht für WebSockets erklärt ist. Bitte ergänzen Sie websocket=True in der Route dieses Pfads:

    %1

zum Beispiel: app.add_url_rule(&quot;%2&quot;, &quot;websockify&quot;, websockify, websocket=True). An Apache ist nichts zu ändern.</translation>
    </message>
    <message>
        <source>The hub says yes (101) to live connections at any path, even at one that cannot exist, and ends them at once, although a desktop runs on this server. So something in front of the hub&apos;s own code accepts everything, and the hub&apos;s code for this path most likely never runs.</source>
        <translation>Der Hub sagt zu Live-Verbindungen unter jedem Pfad Ja (101), selbst unter einem, den es nicht geben kann, und beendet sie sofort, obwohl auf diesem Server ein Desktop läuft. Etwas vor dem eigenen Code des Hubs nimmt also alles an, und der Code des Hubs für diesen Pfad läuft höchstwahrscheinlich nie.</translation>
    </message>
    <message>
        <source>Nothing in Apache mends this. Send the text to the hub&apos;s developer.</source>
        <translation>In Apache lässt sich das nicht beheben. Schicken Sie den Text an die Entwicklung des Hubs.</translation>
    </message>
    <message>
        <source>To the developer of the hub: a WebSocket handshake is answered 101 at any path, even at one that cannot exist, and then the connection ends at once (1005), straight at the hub as well. So the WebSocket layer accepts everything, and no route takes the connection: with Flask on Werkzeug 2 or newer the route of this path has to be declared with websocket=True. Apache needs no change.</source>
        <translation>An die Entwicklung des Hubs: Ein WebSocket-Handshake wird unter jedem Pfad mit 101 beantwortet, selbst unter einem, den es nicht geben kann, und dann endet die Verbindung sofort (1005), auch direkt am Hub. Die WebSocket-Schicht nimmt also alles an, und keine Route übernimmt die Verbindung: Mit Flask auf Werkzeug 2 oder neuer muss die Route dieses Pfads mit websocket=True erklärt sein. An Apache ist nichts zu ändern.</translation>
    </message>
    <message>
        <source>Ask first whether the desktop runs. If it does, send the text to the hub&apos;s developer.</source>
        <translation>Fragen Sie zuerst, ob der Desktop läuft. Läuft er, schicken Sie den Text an die Entwicklung des Hubs.</translation>
    </message>
    <message>
        <source>To the developer of the hub: a WebSocket handshake is answered 101, and then the connection ends at once without a word. Either the desktop behind it could not be reached, or the route of this path never ran: with Flask on Werkzeug 2 or newer it has to be declared with websocket=True. Apache needs no change.</source>
        <translation>An die Entwicklung des Hubs: Ein WebSocket-Handshake wird mit 101 beantwortet, und dann endet die Verbindung sofort ohne ein Wort. Entweder war der Desktop dahinter nicht zu erreichen, oder die Route dieses Pfads lief nie: Mit Flask auf Werkzeug 2 oder neuer muss sie mit websocket=True erklärt sein. An Apache ist nichts zu ändern.</translation>
    </message>
    <message>
        <source>The hub opens the live connection and closes it, because something that it wants to know is missing (%1 %2): which desktop is meant, or who asks.</source>
        <translation>Der Hub öffnet die Live-Verbindung und schließt sie, weil ihm eine Angabe fehlt (%1 %2): welcher Desktop gemeint ist oder wer fragt.</translation>
    </message>
    <message>
        <source>Use the address exactly as the desktop&apos;s page dials it, after a sign-in there. It must not depend on the Referer: browsers send none on live connections.</source>
        <translation>Nehmen Sie die Adresse genau so, wie die Desktop-Seite sie benutzt, nach einer Anmeldung dort. Vom Referer darf nichts abhängen: Browser senden bei Live-Verbindungen keinen.</translation>
    </message>
    <message>
        <source>The live connection opens, and the hub closes it (%1 %2).</source>
        <translation>Die Live-Verbindung öffnet sich, und der Hub schließt sie (%1 %2).</translation>
    </message>
    <message>
        <source>The hub&apos;s log of that moment says why; show it to its developer.</source>
        <translation>Das Protokoll des Hubs zu diesem Zeitpunkt sagt, warum; zeigen Sie es der Entwicklung.</translation>
    </message>
    <message>
        <source>The live connection opens, but what the hub sends through it is not what a browser can read.</source>
        <translation>Die Live-Verbindung öffnet sich, aber was der Hub hindurchschickt, kann kein Browser lesen.</translation>
    </message>
    <message>
        <source>The hub&apos;s developer has to look; often two programs both try to handle the live connection.</source>
        <translation>Die Entwicklung des Hubs muss nachsehen; oft wollen zwei Programme zugleich die Live-Verbindung bedienen.</translation>
    </message>
    <message>
        <source>The live connection opens, and nothing comes through it: the hub does not connect it with a desktop.</source>
        <translation>Die Live-Verbindung öffnet sich, und es kommt nichts hindurch: Der Hub verbindet sie mit keinem Desktop.</translation>
    </message>
    <message>
        <source>Does the desktop run? If it does, two layers in the hub may both handle WebSockets (flask-sock inside of geventwebsocket, for example); its developer has to look.</source>
        <translation>Läuft der Desktop? Wenn ja, bedienen im Hub vielleicht zwei Schichten zugleich WebSockets (zum Beispiel flask-sock innerhalb von geventwebsocket); die Entwicklung muss nachsehen.</translation>
    </message>
    <message>
        <source>To the developer of the hub: a WebSocket handshake is answered 101, and then nothing is sent, although a VNC server would greet at once. Please look whether the hub reaches the desktop, and whether two layers both handle WebSockets.</source>
        <translation>An die Entwicklung des Hubs: Ein WebSocket-Handshake wird mit 101 beantwortet, und dann kommt nichts, obwohl ein VNC-Server sofort grüßen würde. Bitte sehen Sie nach, ob der Hub den Desktop erreicht und ob zwei Schichten zugleich WebSockets bedienen.</translation>
    </message>
    <message>
        <source>The hub opens the live connection without naming the kind that was asked for (&quot;%1&quot;). Browsers whose page asks for one give up there; newer desktop pages ask for none and go on.</source>
        <translation>Der Hub öffnet die Live-Verbindung, ohne die verlangte Art zu nennen („%1“). Browser, deren Seite eine verlangt, geben da auf; neuere Desktop-Seiten verlangen keine und machen weiter.</translation>
    </message>
    <message>
        <source>If desktops open in the browser, nothing needs doing.</source>
        <translation>Öffnen sich Desktops im Browser, ist nichts zu tun.</translation>
    </message>
    <message>
        <source>To the developer of the hub: a handshake with Sec-WebSocket-Protocol: %1 is answered 101 without that header. Please answer with the one that was offered.</source>
        <translation>An die Entwicklung des Hubs: Ein Handshake mit Sec-WebSocket-Protocol: %1 wird mit 101 ohne diese Kopfzeile beantwortet. Bitte antworten Sie mit dem angebotenen.</translation>
    </message>
    <message>
        <source>Apache and the hub let the live connection through, but no desktop runs on this server: no VNC server listens there.</source>
        <translation>Apache und Hub lassen die Live-Verbindung durch, aber auf diesem Server läuft kein Desktop: Dort lauscht kein VNC-Server.</translation>
    </message>
    <message>
        <source>Start the desktop (its VNC server), then test again. If desktops run on another computer, look there.</source>
        <translation>Starten Sie den Desktop (seinen VNC-Server), und testen Sie dann noch einmal. Laufen Desktops auf einem anderen Computer, sehen Sie dort nach.</translation>
    </message>
    <message>
        <source>The hub opens the live connection, but the desktop behind it answers the hub with a page (%2). Desktops like KasmVNC do that when the hub leaves out the browser&apos;s Origin or sub-protocol.</source>
        <translation>Der Hub öffnet die Live-Verbindung, aber der Desktop dahinter antwortet dem Hub mit einer Seite (%2). Desktops wie KasmVNC tun das, wenn der Hub Origin oder Unterprotokoll des Browsers weglässt.</translation>
    </message>
    <message>
        <source>The hub has to pass on the browser&apos;s Origin and the sub-protocol &quot;binary&quot; to the desktop.</source>
        <translation>Der Hub muss Origin des Browsers und das Unterprotokoll „binary“ an den Desktop weitergeben.</translation>
    </message>
    <message>
        <source>To the developer of the hub: your own connection to the desktop is refused (close code %1, &quot;%2&quot;). KasmVNC answers a handshake without Origin, or without Sec-WebSocket-Protocol, as an ordinary request. Please send both with it, for example Origin as the browser sent it and Sec-WebSocket-Protocol: binary.</source>
        <translation>An die Entwicklung des Hubs: Ihre eigene Verbindung zum Desktop wird abgelehnt (Schließcode %1, „%2“). KasmVNC beantwortet einen Handshake ohne Origin oder ohne Sec-WebSocket-Protocol wie eine gewöhnliche Anfrage. Bitte senden Sie beides mit, zum Beispiel Origin so, wie der Browser ihn gesendet hat, und Sec-WebSocket-Protocol: binary.</translation>
    </message>
    <message>
        <source>The hub opens the live connection and then says that it cannot reach the desktop (%1 %2).</source>
        <translation>Der Hub öffnet die Live-Verbindung und sagt dann, dass er den Desktop nicht erreicht (%1 %2).</translation>
    </message>
    <message>
        <source>Does the desktop run, and does the hub look for it at the right place? A desktop that is just starting needs some seconds.</source>
        <translation>Läuft der Desktop, und sucht der Hub ihn an der richtigen Stelle? Ein Desktop, der gerade startet, braucht einige Sekunden.</translation>
    </message>
    <message>
        <source>To whoever looks after the filter or proxy of our network: WebSocket connections to %1 are answered by something in between, not by the server (from our network: %2; asked on the server itself: 101). Please make an exception for this name that passes HTTP upgrades (Upgrade: websocket) on unchanged, without inspecting the encryption.</source>
        <translation>An die Zuständigen für Filter oder Proxy unseres Netzes: WebSocket-Verbindungen zu %1 beantwortet etwas dazwischen, nicht der Server (aus unserem Netz: %2; auf dem Server selbst gefragt: 101). Bitte richten Sie für diesen Namen eine Ausnahme ein, die HTTP-Upgrades (Upgrade: websocket) unverändert durchlässt und die Verschlüsselung nicht aufbricht.</translation>
    </message>
    <message>
        <source>Apache answers on the server itself, but nothing gets through to it from this computer: a firewall or a router in between keeps port %2 of %1 closed.</source>
        <translation>Auf dem Server selbst antwortet Apache, aber von diesem Computer dringt nichts zu ihm durch: Eine Firewall oder ein Router dazwischen hält Port %2 von %1 geschlossen.</translation>
    </message>
    <message>
        <source>Have that port opened, or test from the network in which the pupils are.</source>
        <translation>Lassen Sie diesen Port öffnen, oder testen Sie aus dem Netz, in dem die Schülerinnen und Schüler sind.</translation>
    </message>
    <message>
        <source>To whoever looks after the firewall: connections to %1, port %2, do not reach the server from our network, although Apache answers there. Please open that port.</source>
        <translation>An die Zuständigen für die Firewall: Verbindungen zu %1, Port %2, erreichen aus unserem Netz den Server nicht, obwohl Apache dort antwortet. Bitte öffnen Sie diesen Port.</translation>
    </message>
    <message>
        <source>The certificate that this computer gets to see for %1 is not the one that the server shows: something in between opens the encryption (a filter, or a virus scanner on this computer).</source>
        <translation>Das Zertifikat, das dieser Computer für %1 zu sehen bekommt, ist nicht das, das der Server zeigt: Etwas dazwischen bricht die Verschlüsselung auf (ein Filter oder ein Virenscanner auf diesem Computer).</translation>
    </message>
    <message>
        <source>Have this name left out of the inspection.</source>
        <translation>Lassen Sie diesen Namen von der Prüfung ausnehmen.</translation>
    </message>
    <message>
        <source>Asked on the server itself, Apache opens the live connection to %1. From this computer something else answers in its place (%2): a filter or a proxy in between.</source>
        <translation>Auf dem Server selbst gefragt, öffnet Apache die Live-Verbindung zu %1. Von diesem Computer aus antwortet an seiner Stelle etwas anderes (%2): ein Filter oder ein Proxy dazwischen.</translation>
    </message>
    <message>
        <source>Test from another network to be sure; then send the text to whoever looks after the filter. Nothing on the server needs mending for this.</source>
        <translation>Testen Sie zur Sicherheit aus einem anderen Netz; schicken Sie dann den Text an die Zuständigen für den Filter. Auf dem Server ist dafür nichts zu reparieren.</translation>
    </message>
    <message>
        <source>Asked on the server itself, Apache opens the live connection to %1. From this computer the wish for one is lost on the way (%2): another proxy stands in front of Apache and does not pass it on.</source>
        <translation>Auf dem Server selbst gefragt, öffnet Apache die Live-Verbindung zu %1. Von diesem Computer aus geht der Wunsch danach unterwegs verloren (%2): Vor Apache steht noch ein Proxy, der ihn nicht weitergibt.</translation>
    </message>
    <message>
        <source>The proxy in front has to pass on the headers Upgrade and Connection.</source>
        <translation>Der Proxy davor muss die Kopfzeilen Upgrade und Connection weitergeben.</translation>
    </message>
    <message>
        <source>To whoever looks after the proxy in front of our server: WebSocket connections to %1 lose their header Upgrade in it (through it: %2; at Apache itself: 101). In nginx these three lines are missing:

    proxy_http_version 1.1;
    proxy_set_header Upgrade $http_upgrade;
    proxy_set_header Connection &quot;upgrade&quot;;

At a provider, WebSockets have to be switched on for this name.</source>
        <translation>An die Zuständigen für den Proxy vor unserem Server: WebSocket-Verbindungen zu %1 verlieren dort die Kopfzeile Upgrade (durch ihn: %2; an Apache selbst: 101). In nginx fehlen diese drei Zeilen:

    proxy_http_version 1.1;
    proxy_set_header Upgrade $http_upgrade;
    proxy_set_header Connection &quot;upgrade&quot;;

Bei einem Anbieter müssen WebSockets für diesen Namen eingeschaltet werden.</translation>
    </message>
    <message>
        <source>The live connection to %1 opens, but from this computer what comes through it is not in order, and asked on the server itself it is: a filter or a proxy in between changes it.</source>
        <translation>Die Live-Verbindung zu %1 öffnet sich, aber was an diesem Computer ankommt, ist nicht in Ordnung; auf dem Server selbst gefragt ist es das: Ein Filter oder ein Proxy dazwischen verändert es.</translation>
    </message>
    <message>
        <source>Test from another network to be sure; then send the text to whoever looks after the filter.</source>
        <translation>Testen Sie zur Sicherheit aus einem anderen Netz; schicken Sie dann den Text an die Zuständigen für den Filter.</translation>
    </message>
    <message>
        <source>Test once more from another network, and sign in to the server, so that the same can be asked there.</source>
        <translation>Testen Sie noch einmal aus einem anderen Netz, und melden Sie sich am Server an, damit dort dasselbe gefragt werden kann.</translation>
    </message>
    <message>
        <source>Apache takes the connection and then says nothing, on the server itself as well: all its %1 places are taken. A live connection keeps its place for as long as the desktop is open.</source>
        <translation>Apache nimmt die Verbindung an und sagt dann nichts, auch auf dem Server selbst: Alle %1 Plätze sind belegt. Eine Live-Verbindung behält ihren Platz, solange der Desktop offen ist.</translation>
    </message>
    <message>
        <source>Raise MaxRequestWorkers (now %1; %2), and ServerLimit or ThreadsPerChild with it, above the number of desktops at the same time, and restart Apache when nobody is working. How many a class needs says the rehearsal (hubwart rehearse).</source>
        <translation>Erhöhen Sie MaxRequestWorkers (jetzt %1; %2), und damit ServerLimit oder ThreadsPerChild, über die Zahl der gleichzeitigen Desktops, und starten Sie Apache neu, wenn niemand arbeitet. Wie viele eine Klasse braucht, sagt die Probe (hubwart rehearse).</translation>
    </message>
    <message>
        <source>Apache changes the words by which the hub and the desktop tell who asks (Host or Origin). Asked with the browser&apos;s words, they open the live connection; with Apache&apos;s they refuse it (%1).</source>
        <translation>Apache ändert die Angaben, an denen Hub und Desktop erkennen, wer fragt (Host oder Origin). Mit den Angaben des Browsers gefragt, öffnen sie die Live-Verbindung; mit denen von Apache lehnen sie sie ab (%1).</translation>
    </message>
    <message>
        <source>ProxyPreserveHost On keeps the browser&apos;s Host; a RequestHeader line that sets or takes away Origin has to go. Check again once the fault before this one is mended: Hubwart then offers the change.</source>
        <translation>ProxyPreserveHost On behält den Host des Browsers bei; eine RequestHeader-Zeile, die Origin setzt oder wegnimmt, muss weg. Prüfen Sie noch einmal, wenn der Fehler davor behoben ist: Hubwart bietet die Änderung dann an.</translation>
    </message>
    <message>
        <source>The hub opens the live connection for %1, but not for Chrome (%2): it judges by which browser asks.</source>
        <translation>Der Hub öffnet die Live-Verbindung für %1, aber nicht für Chrome (%2): Er urteilt danach, welcher Browser fragt.</translation>
    </message>
    <message>
        <source>Until the hub&apos;s developer has mended it, desktops open in that browser.</source>
        <translation>Bis die Entwicklung des Hubs das behoben hat, öffnen sich Desktops in jenem Browser.</translation>
    </message>
    <message>
        <source>To the developer of the hub: a WebSocket handshake as Chrome sends it is answered %2; as %1 sends it, 101. They differ in User-Agent, Accept and Connection only.</source>
        <translation>An die Entwicklung des Hubs: Ein WebSocket-Handshake, wie Chrome ihn sendet, wird mit %2 beantwortet; wie %1 ihn sendet, mit 101. Sie unterscheiden sich nur in User-Agent, Accept und Connection.</translation>
    </message>
    <message>
        <source>The live connection opens, and the hub closes it with a number that is no close code (%1). So browsers show 1006 and not what the hub wanted to say: &quot;%2&quot;.</source>
        <translation>Die Live-Verbindung öffnet sich, und der Hub schließt sie mit einer Zahl, die kein Schließcode ist (%1). Darum zeigen Browser 1006 und nicht, was der Hub sagen wollte: „%2“.</translation>
    </message>
    <message>
        <source>What the hub wanted to say is the cause to look for. Its developer can mend the number, so that browsers and logs show it, too.</source>
        <translation>Was der Hub sagen wollte, ist die Ursache, nach der zu suchen ist. Wer ihn entwickelt, kann die Zahl berichtigen, damit auch Browser und Protokolle es zeigen.</translation>
    </message>
    <message>
        <source>To the developer of the hub: it ends a WebSocket with a close frame whose code is %1, which RFC 6455 does not allow, so browsers report 1006. It is the first two letters of the reason (&quot;%2&quot;): the close(code, reason) of gevent-websocket leaves the code out. Please send the frame with its code instead:

    ws.send_frame(struct.pack(&quot;!H&quot;, 1011) + reason.encode(), ws.OPCODE_CLOSE)</source>
        <translation>An die Entwicklung des Hubs: Er beendet einen WebSocket mit einem Close-Frame, dessen Code %1 ist; RFC 6455 erlaubt das nicht, und Browser melden 1006. Es sind die ersten beiden Buchstaben der Begründung („%2“): close(code, reason) von gevent-websocket lässt den Code weg. Bitte senden Sie den Frame stattdessen mit seinem Code:

    ws.send_frame(struct.pack(&quot;!H&quot;, 1011) + reason.encode(), ws.OPCODE_CLOSE)</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>as %1 on %2, %3</source>
        <translation>als %1 auf %2, %3</translation>
    </message>
    <message>
        <source>May change Apache</source>
        <translation>Darf Apache ändern</translation>
    </message>
    <message>
        <source>yes, signed in as root</source>
        <translation>ja, als root angemeldet</translation>
    </message>
    <message>
        <source>yes, with sudo, without a password</source>
        <translation>ja, mit sudo, ohne Passwort</translation>
    </message>
    <message>
        <source>yes, with sudo and the password</source>
        <translation>ja, mit sudo und dem Passwort</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>version not known</source>
        <translation>Version nicht bekannt</translation>
    </message>
    <message>
        <source>%1, does not run</source>
        <translation>%1, läuft nicht</translation>
    </message>
    <message>
        <source>%1, runs</source>
        <translation>%1, läuft</translation>
    </message>
    <message>
        <source>Answers on port %1</source>
        <translation>Antwortet auf Port %1</translation>
    </message>
    <message>
        <source>the server does not say who</source>
        <translation>der Server sagt nicht, wer</translation>
    </message>
    <message>
        <source>Apache&apos;s own test</source>
        <translation>Apaches eigener Test</translation>
    </message>
    <message>
        <source>Site file</source>
        <translation>Site-Datei</translation>
    </message>
    <message>
        <source>%1 (not in use)</source>
        <translation>%1 (nicht in Betrieb)</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>es fehlt: %1</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>line %1 of %2</source>
        <translation>Zeile %1 von %2</translation>
    </message>
    <message>
        <source>Make sure that nobody else is at it</source>
        <translation>Sicherstellen, dass niemand sonst daran arbeitet</translation>
    </message>
    <message>
        <source>and that the file is still the one that you see here</source>
        <translation>und dass die Datei noch die ist, die Sie hier sehen</translation>
    </message>
    <message>
        <source>Keep a copy</source>
        <translation>Eine Kopie aufheben</translation>
    </message>
    <message>
        <source>in /var/lib/hubwart/changes, readable by root alone</source>
        <translation>in /var/lib/hubwart/changes, nur für root lesbar</translation>
    </message>
    <message>
        <source>Let Apache test it where nobody sees it</source>
        <translation>Apache im Verborgenen prüfen lassen</translation>
    </message>
    <message>
        <source>Put the new file in place</source>
        <translation>Die neue Datei einsetzen</translation>
    </message>
    <message>
        <source>%1, with owner and rights as before</source>
        <translation>%1, mit Eigentümer und Rechten wie zuvor</translation>
    </message>
    <message>
        <source>Switch on modules</source>
        <translation>Module einschalten</translation>
    </message>
    <message>
        <source>Switch on the site</source>
        <translation>Die Website einschalten</translation>
    </message>
    <message>
        <source>Reload Apache</source>
        <translation>Apache neu laden</translation>
    </message>
    <message>
        <source>systemctl reload apache2; if it does not answer afterwards, the old file comes back</source>
        <translation>systemctl reload apache2; antwortet Apache danach nicht, kommt die alte Datei zurück</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Behind Apache</source>
        <translation>Hinter Apache</translation>
    </message>
    <message>
        <source>this looks like %1</source>
        <translation>das sieht aus wie %1</translation>
    </message>
    <message>
        <source>apache2ctl configtest, then a second Apache, which is asked for a page and a live connection; if one of them fails, nothing is changed</source>
        <translation>apache2ctl configtest, dann ein zweiter Apache, der nach einer Seite und einer Live-Verbindung gefragt wird; geht eines davon schief, wird nichts geändert</translation>
    </message>
    <message>
        <source>Set a timer on the server</source>
        <translation>Einen Timer auf dem Server stellen</translation>
    </message>
    <message>
        <source>it takes the change back by itself, unless it is confirmed within two minutes</source>
        <translation>er nimmt die Änderung von selbst zurück, wenn sie nicht innerhalb von zwei Minuten bestätigt wird</translation>
    </message>
    <message>
        <source>Confirm it</source>
        <translation>Sie bestätigen</translation>
    </message>
    <message>
        <source>over a new connection, once this computer has seen that it helps</source>
        <translation>über eine neue Verbindung, sobald dieser Computer gesehen hat, dass sie hilft</translation>
    </message>
    <message>
        <source>yes, with doas, without a password</source>
        <translation>ja, mit doas, ohne Passwort</translation>
    </message>
    <message>
        <source>yes, with su and the password of root</source>
        <translation>ja, mit su und dem Passwort von root</translation>
    </message>
    <message>
        <source>Switch off the site</source>
        <translation>Website ausschalten</translation>
    </message>
    <message>
        <source>Switch off modules</source>
        <translation>Module ausschalten</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>This Apache is too old</source>
        <translation>Dieser Apache ist zu alt</translation>
    </message>
    <message>
        <source>A part of Apache is not switched on</source>
        <translation>Ein Teil von Apache ist nicht eingeschaltet</translation>
    </message>
    <message>
        <source>Another program answers, not Apache</source>
        <translation>Ein anderes Programm antwortet, nicht Apache</translation>
    </message>
    <message>
        <source>Apache does not hand on live connections</source>
        <translation>Apache gibt Live-Verbindungen nicht weiter</translation>
    </message>
    <message>
        <source>Line %1 sends &quot;%2&quot; to the hub (%3), but only as ordinary pages: the word upgrade=websocket is missing. Pages load, desktops stay black, and the browser says 1006 or 1005.</source>
        <translation>Zeile %1 leitet „%2“ an den Hub (%3), aber nur als gewöhnliche Seiten: Das Wort upgrade=websocket fehlt. Seiten laden, Desktops bleiben schwarz, und der Browser meldet 1006 oder 1005.</translation>
    </message>
    <message>
        <source>Add upgrade=websocket to line %4. Nothing else in the file changes.</source>
        <translation>Ergänzen Sie in Zeile %4 upgrade=websocket. Sonst ändert sich in der Datei nichts.</translation>
    </message>
    <message>
        <source>The site is not switched on</source>
        <translation>Die Website ist nicht eingeschaltet</translation>
    </message>
    <message>
        <source>The file of the site &quot;%1&quot; lies on the server, but Apache does not use it. Another site answers for %2, or none.</source>
        <translation>Die Site-Datei „%1“ liegt auf dem Server, aber Apache benutzt sie nicht. Für %2 antwortet eine andere Website oder gar keine.</translation>
    </message>
    <message>
        <source>Switch on the site (a2ensite %1).</source>
        <translation>Schalten Sie die Website ein (a2ensite %1).</translation>
    </message>
    <message>
        <source>Apache hands requests on to the hub with modules of its own. Not switched on: %1. Neither pages nor desktops of the hub can open.</source>
        <translation>Apache reicht Anfragen mit eigenen Modulen an den Hub weiter. Nicht eingeschaltet: %1. Weder Seiten noch Desktops des Hubs können sich öffnen.</translation>
    </message>
    <message>
        <source>Switch on what is missing (%1). It is part of Apache; nothing is installed.</source>
        <translation>Schalten Sie ein, was fehlt (%1). Es gehört zu Apache; installiert wird nichts.</translation>
    </message>
    <message>
        <source>On port %2 of this server %1 answers, not Apache. What is written in Apache&apos;s files has no effect there, so Hubwart changes nothing.</source>
        <translation>Auf Port %2 dieses Servers antwortet %1, nicht Apache. Was in den Dateien von Apache steht, wirkt dort nicht; deshalb ändert Hubwart nichts.</translation>
    </message>
    <message>
        <source>Send this to the person who looks after %1: for the live connection, the headers Upgrade and Connection must be handed on to the hub, with HTTP/1.1.</source>
        <translation>Schicken Sie dies an die Person, die %1 betreut: Für die Live-Verbindung müssen die Header Upgrade und Connection an den Hub weitergereicht werden, mit HTTP/1.1.</translation>
    </message>
    <message>
        <source>The rule does not know every browser</source>
        <translation>Die Regel kennt nicht jeden Browser</translation>
    </message>
    <message>
        <source>Line %1 wants the header Connection to be exactly &quot;%3&quot;. Firefox sends &quot;keep-alive, Upgrade&quot;: the rule below never acts for it.</source>
        <translation>Zeile %1 verlangt, dass der Header Connection genau „%3“ lautet. Firefox sendet „keep-alive, Upgrade“: Für ihn wirkt die Regel darunter nie.</translation>
    </message>
    <message>
        <source>Let the condition look for the word upgrade anywhere in the header, in capitals or not.</source>
        <translation>Lassen Sie die Bedingung das Wort upgrade irgendwo im Header suchen, groß oder klein geschrieben.</translation>
    </message>
    <message>
        <source>A condition can never hold</source>
        <translation>Eine Bedingung kann nie erfüllt sein</translation>
    </message>
    <message>
        <source>Line %1 asks for %2. With a dollar sign that is always empty; what is meant begins with a percent sign. The rule below it never acts.</source>
        <translation>Zeile %1 fragt nach %2. Mit einem Dollarzeichen ist das immer leer; gemeint ist ein Prozentzeichen am Anfang. Die Regel darunter wirkt nie.</translation>
    </message>
    <message>
        <source>In line %3, write a percent sign instead of the dollar sign.</source>
        <translation>Schreiben Sie in Zeile %3 ein Prozentzeichen statt des Dollarzeichens.</translation>
    </message>
    <message>
        <source>Every page is asked for as a live connection</source>
        <translation>Jede Seite wird als Live-Verbindung angefordert</translation>
    </message>
    <message>
        <source>Line %1 sets the header Upgrade for every request. Ordinary pages of the hub can fail because of it; live connections do not need it.</source>
        <translation>Zeile %1 setzt den Header Upgrade für jede Anfrage. Gewöhnliche Seiten des Hubs können daran scheitern; Live-Verbindungen brauchen das nicht.</translation>
    </message>
    <message>
        <source>Take that line out.</source>
        <translation>Nehmen Sie diese Zeile heraus.</translation>
    </message>
    <message>
        <source>The right line comes too late</source>
        <translation>Die richtige Zeile kommt zu spät</translation>
    </message>
    <message>
        <source>Line %1 (for &quot;%2&quot;) answers, not line %4, which is meant for live connections: of several lines that fit, Apache takes the first.</source>
        <translation>Zeile %1 (für „%2“) antwortet, nicht Zeile %4, die für Live-Verbindungen gedacht ist: Von mehreren passenden Zeilen nimmt Apache die erste.</translation>
    </message>
    <message>
        <source>Move line %4 above line %1.</source>
        <translation>Verschieben Sie Zeile %4 über Zeile %1.</translation>
    </message>
    <message>
        <source>Apache speaks an old protocol to the hub</source>
        <translation>Apache spricht mit dem Hub ein altes Protokoll</translation>
    </message>
    <message>
        <source>Line %1 makes Apache use HTTP/1.0 to the hub, which knows no live connections.</source>
        <translation>Zeile %1 lässt Apache mit dem Hub HTTP/1.0 sprechen, das keine Live-Verbindungen kennt.</translation>
    </message>
    <message>
        <source>The rule hands on pages, not live connections</source>
        <translation>Die Regel reicht Seiten weiter, keine Live-Verbindungen</translation>
    </message>
    <message>
        <source>The rule in line %1 answers the live connection, but its target begins with http: Apache hands it on as an ordinary page.</source>
        <translation>Die Regel in Zeile %1 beantwortet die Live-Verbindung, aber ihr Ziel beginnt mit http: Apache reicht sie als gewöhnliche Seite weiter.</translation>
    </message>
    <message>
        <source>Write ws:// instead of http:// in that rule.</source>
        <translation>Schreiben Sie in dieser Regel ws:// statt http://.</translation>
    </message>
    <message>
        <source>The word upgrade= has a wrong value</source>
        <translation>Das Wort upgrade= hat einen falschen Wert</translation>
    </message>
    <message>
        <source>In line %1 the last upgrade= counts, and it does not let live connections through.</source>
        <translation>In Zeile %1 zählt das letzte upgrade=, und das lässt keine Live-Verbindungen durch.</translation>
    </message>
    <message>
        <source>Write upgrade=websocket there.</source>
        <translation>Schreiben Sie dort upgrade=websocket.</translation>
    </message>
    <message>
        <source>A section wins over the right line</source>
        <translation>Ein Abschnitt gewinnt gegen die richtige Zeile</translation>
    </message>
    <message>
        <source>The ProxyPass in line %1 stands in a Location section. Such a line is tried before all others, so the line that is meant for live connections never acts.</source>
        <translation>Das ProxyPass in Zeile %1 steht in einem Location-Abschnitt. Eine solche Zeile wird vor allen anderen versucht, deshalb wirkt die Zeile nie, die für Live-Verbindungen gedacht ist.</translation>
    </message>
    <message>
        <source>Let line %2 hand on live connections as well: add upgrade=websocket to it.</source>
        <translation>Lassen Sie auch Zeile %2 Live-Verbindungen weiterreichen: Ergänzen Sie dort upgrade=websocket.</translation>
    </message>
    <message>
        <source>A redirect answers the live connection</source>
        <translation>Eine Umleitung beantwortet die Live-Verbindung</translation>
    </message>
    <message>
        <source>Line %1 sends the request on to another address (%2). Browsers follow that for pages, never for live connections.</source>
        <translation>Zeile %1 schickt die Anfrage an eine andere Adresse (%2). Browser folgen dem bei Seiten, bei Live-Verbindungen nie.</translation>
    </message>
    <message>
        <source>Open the live connection at the new address, or let the redirect leave out this path.</source>
        <translation>Öffnen Sie die Live-Verbindung an der neuen Adresse, oder nehmen Sie diesen Pfad von der Umleitung aus.</translation>
    </message>
    <message>
        <source>Apache does not let the live connection in</source>
        <translation>Apache lässt die Live-Verbindung nicht hinein</translation>
    </message>
    <message>
        <source>Line %1 lets nobody ask for this path (403).</source>
        <translation>Zeile %1 erlaubt niemandem, diesen Pfad anzufragen (403).</translation>
    </message>
    <message>
        <source>Allow the path there, if desktops shall open for everybody who may see the page.</source>
        <translation>Erlauben Sie dort den Pfad, wenn sich Desktops für alle öffnen sollen, die die Seite sehen dürfen.</translation>
    </message>
    <message>
        <source>The rules are not switched on</source>
        <translation>Die Regeln sind nicht eingeschaltet</translation>
    </message>
    <message>
        <source>The rule in line %1 would hand on live connections, but RewriteEngine is not switched on for this site: Apache passes over all rules without a word.</source>
        <translation>Die Regel in Zeile %1 würde Live-Verbindungen weiterreichen, aber RewriteEngine ist für diese Website nicht eingeschaltet: Apache übergeht alle Regeln ohne ein Wort.</translation>
    </message>
    <message>
        <source>Add RewriteEngine On above the rules.</source>
        <translation>Fügen Sie über den Regeln RewriteEngine On ein.</translation>
    </message>
    <message>
        <source>A rule leads to an address that does not exist</source>
        <translation>Eine Regel führt zu einer Adresse, die es nicht gibt</translation>
    </message>
    <message>
        <source>The rule in line %1 hands on live connections to %3. In front of the brace { a percent sign is missing: Apache does not put the path there, but the word itself.</source>
        <translation>Die Regel in Zeile %1 reicht Live-Verbindungen an %3 weiter. Vor der Klammer { fehlt ein Prozentzeichen: Apache setzt dort nicht den Pfad ein, sondern das Wort selbst.</translation>
    </message>
    <message>
        <source>Write a percent sign in front of the brace.</source>
        <translation>Schreiben Sie vor die Klammer ein Prozentzeichen.</translation>
    </message>
    <message>
        <source>A rule loses the path</source>
        <translation>Eine Regel verliert den Pfad</translation>
    </message>
    <message>
        <source>Line %1 puts $1 into the target, but its pattern &quot;%2&quot; has no brackets: the path is lost, and the hub is asked for its start page.</source>
        <translation>Zeile %1 setzt $1 in das Ziel ein, aber ihr Muster „%2“ hat keine Klammern: Der Pfad geht verloren, und der Hub wird nach seiner Startseite gefragt.</translation>
    </message>
    <message>
        <source>In line %3, put brackets around the part of the pattern that is meant.</source>
        <translation>Setzen Sie in Zeile %3 Klammern um den gemeinten Teil des Musters.</translation>
    </message>
    <message>
        <source>A slash is missing</source>
        <translation>Ein Schrägstrich fehlt</translation>
    </message>
    <message>
        <source>Line %1 puts the path right behind %3, without a slash between: Apache looks for a server of that wrong name (500).</source>
        <translation>Zeile %1 hängt den Pfad direkt an %3 an, ohne Schrägstrich dazwischen: Apache sucht einen Server mit diesem falschen Namen (500).</translation>
    </message>
    <message>
        <source>Add the slash at the end of the target.</source>
        <translation>Fügen Sie den Schrägstrich am Ende des Ziels ein.</translation>
    </message>
    <message>
        <source>Apache may not speak to the encrypted hub</source>
        <translation>Apache darf nicht mit dem verschlüsselten Hub sprechen</translation>
    </message>
    <message>
        <source>Line %1 leads to a hub that is spoken to with encryption (%2). Apache does that only where SSLProxyEngine is on, and it is not: it answers with an error (500).</source>
        <translation>Zeile %1 führt zu einem Hub, der verschlüsselt angesprochen wird (%2). Das tut Apache nur, wo SSLProxyEngine eingeschaltet ist, und das ist hier nicht so: Er antwortet mit einem Fehler (500).</translation>
    </message>
    <message>
        <source>Add SSLProxyEngine On above that line.</source>
        <translation>Fügen Sie über dieser Zeile SSLProxyEngine On ein.</translation>
    </message>
    <message>
        <source>The wish for a live connection is lost on the way</source>
        <translation>Der Wunsch nach einer Live-Verbindung geht unterwegs verloren</translation>
    </message>
    <message>
        <source>Line %1 changes the header Upgrade before the hub gets it. Apache takes care of this header by itself.</source>
        <translation>Zeile %1 ändert den Header Upgrade, bevor der Hub ihn bekommt. Apache kümmert sich selbst um diesen Header.</translation>
    </message>
    <message>
        <source>The word upgrade=websocket is ignored</source>
        <translation>Das Wort upgrade=websocket wird nicht beachtet</translation>
    </message>
    <message>
        <source>Line %1 says upgrade=websocket, but line %2 leads to the same hub and was first. Apache keeps one set of options for each hub, so what line %1 says is dropped.</source>
        <translation>In Zeile %1 steht upgrade=websocket, aber Zeile %2 führt zum selben Hub und war zuerst da. Apache führt für jeden Hub nur einen Satz Optionen, deshalb entfällt, was in Zeile %1 steht.</translation>
    </message>
    <message>
        <source>Write upgrade=websocket on line %2.</source>
        <translation>Schreiben Sie upgrade=websocket in Zeile %2.</translation>
    </message>
    <message>
        <source>The right rule is never reached</source>
        <translation>Die richtige Regel kommt nie an die Reihe</translation>
    </message>
    <message>
        <source>The rule in line %1 answers the live connection and ends the list, so the rule in line %2, which would hand it on, is never reached.</source>
        <translation>Die Regel in Zeile %1 beantwortet die Live-Verbindung und beendet die Liste. Die Regel in Zeile %2, die sie weiterreichen würde, kommt deshalb nie an die Reihe.</translation>
    </message>
    <message>
        <source>Move the rule in line %2, with its conditions, above the one in line %1.</source>
        <translation>Verschieben Sie die Regel in Zeile %2 samt ihren Bedingungen über die in Zeile %1.</translation>
    </message>
    <message>
        <source>Conditions are joined in the wrong way</source>
        <translation>Bedingungen sind falsch verbunden</translation>
    </message>
    <message>
        <source>The conditions above the rule in line %2 are joined in the wrong way (line %1): with [OR] one of them is enough, without it all must hold. So the rule takes connections that are not meant for it, or never acts.</source>
        <translation>Die Bedingungen über der Regel in Zeile %2 sind falsch verbunden (Zeile %1): Mit [OR] genügt eine von ihnen, ohne es müssen alle zutreffen. Deshalb nimmt die Regel Verbindungen, die nicht für sie gedacht sind, oder sie wirkt nie.</translation>
    </message>
    <message>
        <source>Take [OR] away where all conditions must hold, or write it where one is enough. Nothing else in the rule changes.</source>
        <translation>Nehmen Sie [OR] weg, wo alle Bedingungen zutreffen müssen, oder schreiben Sie es hin, wo eine genügt. Sonst ändert sich an der Regel nichts.</translation>
    </message>
    <message>
        <source>Two lines are for the same path</source>
        <translation>Zwei Zeilen sind für denselben Pfad</translation>
    </message>
    <message>
        <source>Lines %1 and %3 are both for &quot;%2&quot;. Apache takes the first and never looks at the second, which is meant for live connections.</source>
        <translation>Die Zeilen %1 und %3 sind beide für „%2“. Apache nimmt die erste und sieht die zweite, die für Live-Verbindungen gedacht ist, nie an.</translation>
    </message>
    <message>
        <source>Add upgrade=websocket to line %1: it then hands on both pages and live connections. Where line %3 leads to another hub, put it first instead.</source>
        <translation>Ergänzen Sie upgrade=websocket in Zeile %1: Sie reicht dann Seiten und Live-Verbindungen weiter. Wenn Zeile %3 zu einem anderen Hub führt, stellen Sie stattdessen diese nach vorn.</translation>
    </message>
    <message>
        <source>Encryption towards the hub is mixed up</source>
        <translation>Die Verschlüsselung zum Hub ist vertauscht</translation>
    </message>
    <message>
        <source>Write %3 in line %1.</source>
        <translation>Schreiben Sie in Zeile %1 %3.</translation>
    </message>
    <message>
        <source>Line %1 leads to %2, but another line says %3 for the same place. A port speaks either with encryption or without: spoken to in the wrong way, it takes no live connection (500, 502 or 400).</source>
        <translation>Zeile %1 führt zu %2, in einer anderen Zeile steht für dasselbe Ziel aber %3. Ein Port spricht entweder mit Verschlüsselung oder ohne: Falsch angesprochen, nimmt er keine Live-Verbindung an (500, 502 oder 400).</translation>
    </message>
    <message>
        <source>A rule refuses the question mark in the address</source>
        <translation>Eine Regel weist das Fragezeichen in der Adresse ab</translation>
    </message>
    <message>
        <source>There is an encoded question mark (as in a room with ? in its name) in the path of the address. Since a security update, Apache refuses that (403) where a rule such as the one in line %1 hands it on. A ProxyPass line is allowed to.</source>
        <translation>Im Pfad der Adresse steht ein kodiertes Fragezeichen (etwa von einem Raum mit ? im Namen). Seit einem Sicherheitsupdate lehnt Apache das ab (403), wenn eine Regel wie die in Zeile %1 ihn weiterreicht. Eine ProxyPass-Zeile darf es.</translation>
    </message>
    <message>
        <source>Add upgrade=websocket to the ProxyPass line and take the rule away. Its flag UnsafeAllow3F would allow it again, at the risk that the update is against.</source>
        <translation>Ergänzen Sie upgrade=websocket in der ProxyPass-Zeile und nehmen Sie die Regel weg. Die Angabe UnsafeAllow3F an der Regel würde es wieder erlauben, aber mit der Gefahr, gegen die das Update schützt.</translation>
    </message>
    <message>
        <source>No part of Apache takes live connections</source>
        <translation>Kein Teil von Apache nimmt Live-Verbindungen an</translation>
    </message>
    <message>
        <source>The line for live connections leads to %2, but no part of Apache that is switched on takes an address that begins with ws: Apache answers with an error (500). What takes it is %1.</source>
        <translation>Die Zeile für Live-Verbindungen führt zu %2, aber kein eingeschalteter Teil von Apache nimmt eine Adresse an, die mit ws beginnt: Apache antwortet mit einem Fehler (500). Dafür da ist %1.</translation>
    </message>
    <message>
        <source>The wrong part of Apache is switched on</source>
        <translation>Der falsche Teil von Apache ist eingeschaltet</translation>
    </message>
    <message>
        <source>The module proxy_wstunnel is switched on, but lines that lead to an address such as %2 need %1, also for live connections with upgrade=websocket. Apache answers with an error (500).</source>
        <translation>Das Modul proxy_wstunnel ist eingeschaltet, aber Zeilen, die zu einer Adresse wie %2 führen, brauchen %1, auch für Live-Verbindungen mit upgrade=websocket. Apache antwortet mit einem Fehler (500).</translation>
    </message>
    <message>
        <source>The right line stands in the wrong place</source>
        <translation>Die richtige Zeile steht am falschen Ort</translation>
    </message>
    <message>
        <source>Line %1 of %2 is meant for live connections, but it belongs to the virtual host %3. This address is answered by %4, which has no such line.</source>
        <translation>Zeile %1 in %2 ist für Live-Verbindungen gedacht, gehört aber zum virtuellen Host %3. Diese Adresse beantwortet %4, und dort fehlt eine solche Zeile.</translation>
    </message>
    <message>
        <source>Let the virtual host %4 hand on live connections as well. The other line stays.</source>
        <translation>Lassen Sie auch den virtuellen Host %4 Live-Verbindungen weiterreichen. Die andere Zeile bleibt.</translation>
    </message>
    <message>
        <source>Another site answers this address</source>
        <translation>Eine andere Website beantwortet diese Adresse</translation>
    </message>
    <message>
        <source>The site that hands on live connections begins at %3, but another one answers for %1; it begins at %2. Apache goes by the name. Where several sites have that name, or none, it takes the first.</source>
        <translation>Die Website, die Live-Verbindungen weiterreicht, beginnt bei %3, aber für %1 antwortet eine andere; sie beginnt bei %2. Apache geht nach dem Namen. Wenn mehrere Websites ihn haben oder keine, nimmt er die erste.</translation>
    </message>
    <message>
        <source>Give the name %1 to the site at %3 alone. If no site has it yet, add a ServerAlias line there; if both have it, take it away from the other one.</source>
        <translation>Geben Sie den Namen %1 allein der Website bei %3. Wenn ihn noch keine hat, ergänzen Sie dort eine Zeile ServerAlias; wenn beide ihn haben, nehmen Sie ihn der anderen weg.</translation>
    </message>
    <message>
        <source>The server runs Apache %1. It does not know the word upgrade=websocket, which needs 2.4.47 or newer, so line %2 hands on ordinary pages only.</source>
        <translation>Auf dem Server läuft Apache %1. Er kennt das Wort upgrade=websocket nicht, das erst ab 2.4.47 gilt; Zeile %2 reicht deshalb nur gewöhnliche Seiten weiter.</translation>
    </message>
    <message>
        <source>Hand on live connections in the older way: by a rule above that line, and the module proxy_wstunnel. An update of the server&apos;s system would be the better way.</source>
        <translation>Reichen Sie Live-Verbindungen auf die ältere Art weiter: mit einer Regel über dieser Zeile und dem Modul proxy_wstunnel. Besser wäre, das System des Servers aktualisieren zu lassen.</translation>
    </message>
    <message>
        <source>Some browsers do not bring the password for live connections</source>
        <translation>Manche Browser schicken das Passwort bei Live-Verbindungen nicht mit</translation>
    </message>
    <message>
        <source>Line %1 makes Apache ask for a name and a password (AuthType %2), also for live connections. Safari, and so every iPad, does not send them there: the page opens, the desktop stays black (401).</source>
        <translation>Wegen Zeile %1 fragt Apache nach Name und Passwort (AuthType %2), auch bei Live-Verbindungen. Safari, und damit jedes iPad, schickt sie dort nicht mit: Die Seite öffnet sich, der Desktop bleibt schwarz (401).</translation>
    </message>
    <message>
        <source>If such devices are in use: let the hub itself ask for the sign-in, and leave this path out of AuthType. Not before, or anybody could open desktops.</source>
        <translation>Falls solche Geräte benutzt werden: Lassen Sie den Hub selbst nach der Anmeldung fragen und nehmen Sie diesen Pfad von AuthType aus. Nicht vorher, sonst könnte jeder Desktops öffnen.</translation>
    </message>
    <message>
        <source>An exception keeps live connections from the hub</source>
        <translation>Eine Ausnahme hält Live-Verbindungen vom Hub fern</translation>
    </message>
    <message>
        <source>Line %1 says that Apache itself answers for paths such as &quot;%2&quot; (that is what ! means). So line %3, which would hand on live connections, never acts for it (404).</source>
        <translation>Nach Zeile %1 antwortet für Pfade wie „%2“ Apache selbst (das bedeutet das !). Zeile %3, die Live-Verbindungen weiterreichen würde, wirkt dafür deshalb nie (404).</translation>
    </message>
    <message>
        <source>Move line %3 above line %1. If line %3 is for more than live connections, write into line %1 only what Apache itself shall answer.</source>
        <translation>Verschieben Sie Zeile %3 über Zeile %1. Wenn Zeile %3 für mehr als Live-Verbindungen da ist, nennen Sie in Zeile %1 nur, was Apache selbst beantworten soll.</translation>
    </message>
    <message>
        <source>The hub does not know that it is reached over https</source>
        <translation>Der Hub weiß nicht, dass er über https erreicht wird</translation>
    </message>
    <message>
        <source>The page sends browsers to %2, without encryption: line %1 hands it on to the hub, and nothing tells the hub that it was asked for over https. Sign-ins can go round in circles, and pages may open live connections that the browser forbids.</source>
        <translation>Die Seite schickt Browser nach %2, ohne Verschlüsselung: Zeile %1 reicht sie an den Hub weiter, und nichts sagt dem Hub, dass über https nach ihr gefragt wurde. Anmeldungen können sich im Kreis drehen, und Seiten öffnen vielleicht Live-Verbindungen, die der Browser verbietet.</translation>
    </message>
    <message>
        <source>Add RequestHeader set X-Forwarded-Proto &quot;https&quot; to this encrypted site.</source>
        <translation>Fügen Sie dieser verschlüsselten Website RequestHeader set X-Forwarded-Proto &quot;https&quot; hinzu.</translation>
    </message>
    <message>
        <source>The hub is not told its own name</source>
        <translation>Der Hub erfährt seinen eigenen Namen nicht</translation>
    </message>
    <message>
        <source>Browsers ask for %1, but Apache asks the hub as %2. The hub refuses the live connection (%3), as hubs do that compare the two to keep foreign pages out.</source>
        <translation>Browser fragen nach %1, Apache fragt den Hub aber als %2. Der Hub lehnt die Live-Verbindung ab (%3), wie es Hubs tun, die beides vergleichen, um fremde Seiten fernzuhalten.</translation>
    </message>
    <message>
        <source>Add ProxyPreserveHost On, so that the hub sees the name that the browser asked for.</source>
        <translation>Fügen Sie ProxyPreserveHost On hinzu, damit der Hub den Namen sieht, nach dem der Browser gefragt hat.</translation>
    </message>
    <message>
        <source>Another file keeps Apache from taking any change</source>
        <translation>Wegen einer anderen Datei nimmt Apache keine Änderung an</translation>
    </message>
    <message>
        <source>Apache refuses line %1 of %2 (%3). It still runs with what it read before, but takes no change, switches on no module, and would not start again.</source>
        <translation>Apache lehnt Zeile %1 von %2 ab (%3). Er läuft noch mit dem, was er vorher gelesen hat, nimmt aber keine Änderung an, schaltet kein Modul ein und würde nicht wieder starten.</translation>
    </message>
    <message>
        <source>Have that line put right, or switch that site off, by the person who looks after it. Until then, do not restart the server.</source>
        <translation>Lassen Sie die Person, die sich darum kümmert, diese Zeile richtigstellen oder diese Website ausschalten. Starten Sie den Server bis dahin nicht neu.</translation>
    </message>
    <message>
        <source>The file has words of another web server</source>
        <translation>Die Datei enthält Wörter eines anderen Webservers</translation>
    </message>
    <message>
        <source>&quot;%2&quot; in line %1 is a word of the web server nginx. Apache does not know it: it refuses the whole file, and does not start with it.</source>
        <translation>„%2“ in Zeile %1 ist ein Wort des Webservers nginx. Apache kennt es nicht: Er lehnt die ganze Datei ab und startet nicht mit ihr.</translation>
    </message>
    <message>
        <source>Apache changes where a live connection comes from</source>
        <translation>Apache ändert, woher eine Live-Verbindung kommt</translation>
    </message>
    <message>
        <source>Line %1 changes the header Origin, while the hub sees the name that the browser asked for. Hubs that compare the two refuse such live connections (403); others can no longer keep foreign pages out.</source>
        <translation>Zeile %1 ändert den Header Origin, während der Hub den Namen sieht, nach dem der Browser gefragt hat. Hubs, die beides vergleichen, lehnen solche Live-Verbindungen ab (403); andere können fremde Seiten nicht mehr fernhalten.</translation>
    </message>
    <message>
        <source>Take that line out: with ProxyPreserveHost On, Origin is right as the browser sends it.</source>
        <translation>Nehmen Sie diese Zeile heraus: Mit ProxyPreserveHost On ist Origin so richtig, wie der Browser es schickt.</translation>
    </message>
    <message>
        <source>Strangers can use this server as their proxy</source>
        <translation>Fremde können diesen Server als ihren Proxy benutzen</translation>
    </message>
    <message>
        <source>Line %1 (ProxyRequests On) lets anybody reach other computers through this server, under its name. Desktops do not need it.</source>
        <translation>Mit Zeile %1 (ProxyRequests On) kann jeder über diesen Server und unter seinem Namen andere Computer erreichen. Desktops brauchen das nicht.</translation>
    </message>
    <message>
        <source>Write ProxyRequests Off. ProxyPass works without it.</source>
        <translation>Schreiben Sie ProxyRequests Off. ProxyPass funktioniert auch so.</translation>
    </message>
    <message>
        <source>Quiet desktops are cut off</source>
        <translation>Ruhige Desktops werden abgeschnitten</translation>
    </message>
    <message>
        <source>When nothing happens on a live connection for %2 seconds, Apache ends it without a word to the browser (1006): line %1 allows no more, and no other line sets a longer limit. A desktop that nobody touches is that quiet, unless the hub sends a sign of life now and then.</source>
        <translation>Wenn auf einer Live-Verbindung %2 Sekunden lang nichts geschieht, beendet Apache sie, ohne dem Browser etwas zu sagen (1006): Zeile %1 erlaubt nicht mehr, und keine andere Zeile setzt eine längere Grenze. So ruhig ist ein Desktop, den niemand anrührt, wenn der Hub nicht ab und zu ein Lebenszeichen schickt.</translation>
    </message>
    <message>
        <source>Another program writes this site file</source>
        <translation>Ein anderes Programm schreibt diese Site-Datei</translation>
    </message>
    <message>
        <source>This site file is not written by hand (%1). What is changed in it is lost as soon as it is written anew.</source>
        <translation>Diese Site-Datei wird nicht von Hand geschrieben (%1). Was in ihr geändert wird, geht verloren, sobald sie neu geschrieben wird.</translation>
    </message>
    <message>
        <source>Put the line where that program takes its own from (%2), so that it stays. Hubwart changes this file only if you say that it shall do so all the same.</source>
        <translation>Tragen Sie die Zeile dort ein, wo das Programm seine eigenen hernimmt (%2), damit sie bleibt. Hubwart ändert diese Datei nur, wenn Sie sagen, dass es das trotzdem tun soll.</translation>
    </message>
    <message>
        <source>Take the lines for nginx out (line %3). What they ask for, ProxyPass with upgrade=websocket does in Apache.</source>
        <translation>Nehmen Sie die Zeilen für nginx heraus (Zeile %3). Was sie verlangen, leistet in Apache ProxyPass mit upgrade=websocket.</translation>
    </message>
    <message>
        <source>Give the way to the hub (line %3) a time limit of 3600 seconds.</source>
        <translation>Geben Sie dem Weg zum Hub (Zeile %3) eine Zeitgrenze von 3600 Sekunden.</translation>
    </message>
    <message>
        <source>The line leads to the desktop itself, not to the hub</source>
        <translation>Die Zeile führt zum Desktop selbst, nicht zum Hub</translation>
    </message>
    <message>
        <source>Line %1 leads to port %2, where usually the desktop&apos;s own program (VNC) listens. Browsers cannot talk to that: it takes a hub such as websockify between them.</source>
        <translation>Zeile %1 führt zu Port %2, wo gewöhnlich das Programm des Desktops selbst (VNC) lauscht. Browser können mit ihm nicht sprechen: Dazwischen gehört ein Hub wie websockify.</translation>
    </message>
    <message>
        <source>Let line %1 lead to the hub, and the hub to port %2.</source>
        <translation>Lassen Sie Zeile %1 zum Hub führen, und den Hub zu Port %2.</translation>
    </message>
    <message>
        <source>Apache does not take an encoded slash</source>
        <translation>Apache nimmt einen kodierten Schrägstrich nicht an</translation>
    </message>
    <message>
        <source>The path %1 has a slash in it that is written as %2. Apache answers by itself that there is no such page (404), whatever the file says about paths.</source>
        <translation>Im Pfad %1 ist ein Schrägstrich als %2 geschrieben. Apache antwortet von sich aus, dass es diese Seite nicht gibt (404), was auch immer in der Datei über Pfade steht.</translation>
    </message>
    <message>
        <source>Let this site say AllowEncodedSlashes NoDecode: the hub gets the path as it was sent.</source>
        <translation>Schreiben Sie in diese Website AllowEncodedSlashes NoDecode: Der Hub bekommt den Pfad, wie er gesendet wurde.</translation>
    </message>
    <message>
        <source>A header for the hub has a name that no hub knows</source>
        <translation>Eine Kopfzeile für den Hub hat einen Namen, den kein Hub kennt</translation>
    </message>
    <message>
        <source>Line %1 gives the hub the header %2. Hubs look for %3 and pass this one over: they may write wrong addresses into their pages, or send sign-ins round in circles.</source>
        <translation>Zeile %1 gibt dem Hub die Kopfzeile %2. Hubs suchen nach %3 und übergehen diese: Sie schreiben womöglich falsche Adressen in ihre Seiten oder schicken Anmeldungen im Kreis herum.</translation>
    </message>
    <message>
        <source>The rule knows only the live connections of Socket.IO</source>
        <translation>Die Regel kennt nur die Live-Verbindungen von Socket.IO</translation>
    </message>
    <message>
        <source>Line %1 wants &quot;%3&quot; in the address. Only programs that are made with Socket.IO write that there: for all others the rule below never acts.</source>
        <translation>Zeile %1 verlangt „%3“ in der Adresse. Das schreiben nur Programme dorthin, die mit Socket.IO gemacht sind: Für alle anderen wirkt die Regel darunter nie.</translation>
    </message>
    <message>
        <source>Let the condition look for websocket in the header Upgrade, which every browser sends.</source>
        <translation>Lassen Sie die Bedingung in der Kopfzeile Upgrade nach websocket suchen; die sendet jeder Browser.</translation>
    </message>
    <message>
        <source>The rule stands where it does not see the path</source>
        <translation>Die Regel steht dort, wo sie den Pfad nicht sieht</translation>
    </message>
    <message>
        <source>In the section of line %2 Apache does not compare the rule in line %1 with the path, but with the target that it already has, or with the name of a file. So the rule never acts, or it asks the hub for a path that does not exist.</source>
        <translation>Im Abschnitt von Zeile %2 vergleicht Apache die Regel in Zeile %1 nicht mit dem Pfad, sondern mit dem Ziel, das schon feststeht, oder mit dem Namen einer Datei. Deshalb wirkt die Regel nie, oder sie fragt den Hub nach einem Pfad, den es nicht gibt.</translation>
    </message>
    <message>
        <source>Let the rule fit everything (.*) and lead to the hub with the path as it was asked for, or put it above the section, outside of it.</source>
        <translation>Lassen Sie die Regel zu allem passen (.*) und mit dem Pfad, nach dem gefragt wurde, zum Hub führen; oder setzen Sie sie über den Abschnitt, außerhalb von ihm.</translation>
    </message>
    <message>
        <source>Apache can trust no certificate of the hub</source>
        <translation>Apache kann keinem Zertifikat des Hubs vertrauen</translation>
    </message>
    <message>
        <source>Line %1 says SSLProxyVerify %2: Apache speaks to the hub (%3) only if somebody whom it trusts has signed the hub&apos;s certificate. But nothing says whom it trusts, so it answers with an error (500).</source>
        <translation>In Zeile %1 steht SSLProxyVerify %2: Apache spricht mit dem Hub (%3) nur, wenn jemand, dem er vertraut, das Zertifikat des Hubs unterschrieben hat. Nirgends steht aber, wem er vertraut; deshalb antwortet er mit einem Fehler (500).</translation>
    </message>
    <message>
        <source>Get the certificate of whoever signed that of the hub (of a self-signed one: itself), put it on the server as a file, and name the file below line %1 with SSLProxyCACertificateFile.</source>
        <translation>Besorgen Sie das Zertifikat dessen, der das des Hubs unterschrieben hat (bei einem selbst unterschriebenen: dieses selbst), legen Sie es als Datei auf den Server, und nennen Sie die Datei unter Zeile %1 mit SSLProxyCACertificateFile.</translation>
    </message>
    <message>
        <source>The path gets lost on the way to the hub</source>
        <translation>Der Pfad geht auf dem Weg zum Hub verloren</translation>
    </message>
    <message>
        <source>Line %1 hands on &quot;%2&quot; to %3, and so the hub is asked for its start page instead. All other paths reach the same hub as they are. A hub that has no live connections at its start page refuses (400, 404 or 405), or ends the connection at once (1005).</source>
        <translation>Zeile %1 gibt „%2“ an %3 weiter, und so wird der Hub stattdessen nach seiner Startseite gefragt. Alle anderen Pfade erreichen denselben Hub, wie sie sind. Ein Hub, der an seiner Startseite keine Live-Verbindungen hat, lehnt ab (400, 404 oder 405) oder beendet die Verbindung sofort (1005).</translation>
    </message>
    <message>
        <source>Write the path &quot;%2&quot; behind the target in line %1, too.</source>
        <translation>Schreiben Sie in Zeile %1 den Pfad „%2“ auch hinter das Ziel.</translation>
    </message>
    <message>
        <source>The word upgrade= names something else than websocket</source>
        <translation>Das Wort upgrade= nennt etwas anderes als websocket</translation>
    </message>
    <message>
        <source>Line %1 says upgrade=%2. Browsers ask for &quot;websocket&quot;, and that is another word: Apache hands the request on as an ordinary page.</source>
        <translation>In Zeile %1 steht upgrade=%2. Browser fragen nach „websocket“, und das ist ein anderes Wort: Apache gibt die Anfrage als gewöhnliche Seite weiter.</translation>
    </message>
    <message>
        <source>Write upgrade=websocket there; upgrade=any where %2 shall be let through as well.</source>
        <translation>Schreiben Sie dort upgrade=websocket; wenn auch %2 durchgelassen werden soll, upgrade=any.</translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message>
        <source>This computer does not reach the address.</source>
        <translation>Dieser Computer erreicht die Adresse nicht.</translation>
    </message>
    <message>
        <source>The live connection ends at the web server.</source>
        <translation>Die Live-Verbindung endet am Webserver.</translation>
    </message>
    <message>
        <source>The web server works; the hub behind it does not answer as it should.</source>
        <translation>Der Webserver funktioniert; der Hub dahinter antwortet nicht, wie er soll.</translation>
    </message>
    <message>
        <source>The way is open; the desktop at its end does not answer as it should.</source>
        <translation>Der Weg ist frei; der Desktop an seinem Ende antwortet nicht, wie er soll.</translation>
    </message>
    <message>
        <source>Something on the way does not answer as it should.</source>
        <translation>Etwas auf dem Weg antwortet nicht, wie es soll.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Do not go on: this may be another server.</source>
        <translation>Nicht weitermachen: Das könnte ein anderer Server sein.</translation>
    </message>
    <message>
        <source>You did not confirm that this is the right server.</source>
        <translation>Sie haben nicht bestätigt, dass es der richtige Server ist.</translation>
    </message>
    <message>
        <source>Apache does not run.</source>
        <translation>Apache läuft nicht.</translation>
    </message>
    <message>
        <source>It is not known yet which file is in use.</source>
        <translation>Es ist noch nicht bekannt, welche Datei gilt.</translation>
    </message>
    <message>
        <source>The server was not healthy before; nothing was changed.</source>
        <translation>Der Server war schon vorher nicht in Ordnung; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The old file is back, and Apache serves.</source>
        <translation>Die alte Datei ist zurück, und Apache arbeitet.</translation>
    </message>
    <message>
        <source>The server does not let you in.</source>
        <translation>Der Server lässt Sie nicht hinein.</translation>
    </message>
    <message>
        <source>No connection to the server.</source>
        <translation>Keine Verbindung zum Server.</translation>
    </message>
    <message>
        <source>You may look, but not change anything on this server.</source>
        <translation>Sie dürfen auf diesem Server nachsehen, aber nichts ändern.</translation>
    </message>
    <message>
        <source>One line cannot be judged, so nothing is changed.</source>
        <translation>Eine Zeile lässt sich nicht beurteilen; deshalb wird nichts geändert.</translation>
    </message>
    <message>
        <source>It could not be found out.</source>
        <translation>Es ließ sich nicht herausfinden.</translation>
    </message>
    <message>
        <source>Desktops open from this computer.</source>
        <translation>Von diesem Computer aus öffnen sich Desktops.</translation>
    </message>
    <message>
        <source>Everything works from this computer and this network. If a pupil&apos;s screen stays black all the same, test from the pupil&apos;s network.</source>
        <translation>Von diesem Computer und diesem Netz aus funktioniert alles. Bleibt ein Bildschirm in der Klasse trotzdem schwarz, testen Sie aus dem Netz der Klasse.</translation>
    </message>
    <message>
        <source>Desktops open from this computer, with a warning.</source>
        <translation>Von diesem Computer aus öffnen sich Desktops, mit einer Warnung.</translation>
    </message>
    <message>
        <source>It works as far as it could be tested. What stands out is marked below.</source>
        <translation>Es funktioniert, soweit es sich testen ließ. Was auffällt, ist unten markiert.</translation>
    </message>
    <message>
        <source>Whether desktops open could not be found out.</source>
        <translation>Ob sich Desktops öffnen, ließ sich nicht herausfinden.</translation>
    </message>
    <message>
        <source>The list below shows how far the test got.</source>
        <translation>Die Liste unten zeigt, wie weit der Test kam.</translation>
    </message>
    <message>
        <source>A picture arrives, but it is not the right one.</source>
        <translation>Ein Bild kommt an, aber nicht das richtige.</translation>
    </message>
    <message>
        <source>The way works from this computer to the desktop. What is shown there is decided by the desktop itself: a locked, empty or wrong session. Show this to the person who looks after the desktops.</source>
        <translation>Der Weg von diesem Computer zum Desktop funktioniert. Was dort zu sehen ist, bestimmt der Desktop selbst: eine gesperrte, leere oder falsche Sitzung. Zeigen Sie dies der Person, die die Desktops betreut.</translation>
    </message>
    <message>
        <source>Nothing has been tested yet.</source>
        <translation>Es wurde noch nichts getestet.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Es wurde noch nichts geändert.</translation>
    </message>
    <message>
        <source>The change is being taken back…</source>
        <translation>Die Änderung wird zurückgenommen …</translation>
    </message>
    <message>
        <source>The change is being made…</source>
        <translation>Die Änderung wird ausgeführt …</translation>
    </message>
    <message>
        <source>The old file is back.</source>
        <translation>Die alte Datei ist zurück.</translation>
    </message>
    <message>
        <source>Apache runs as it did before the change. Desktops behave as they did then.</source>
        <translation>Apache läuft wie vor der Änderung. Auch die Desktops verhalten sich wie vorher.</translation>
    </message>
    <message>
        <source>The new file is in use.</source>
        <translation>Die neue Datei ist in Betrieb.</translation>
    </message>
    <message>
        <source>Now this computer tests whether desktops open. There is nothing to do for you.</source>
        <translation>Jetzt testet dieser Computer, ob sich Desktops öffnen. Sie müssen nichts tun.</translation>
    </message>
    <message>
        <source>Apache is mended and stays so. Desktops do not open yet.</source>
        <translation>Apache ist repariert und bleibt so. Desktops öffnen sich noch nicht.</translation>
    </message>
    <message>
        <source>Mended: the live connection works.</source>
        <translation>Repariert: Die Live-Verbindung funktioniert.</translation>
    </message>
    <message>
        <source>The new file is in use, and this computer got through to the desktop.</source>
        <translation>Die neue Datei ist in Betrieb, und dieser Computer kam bis zum Desktop durch.</translation>
    </message>
    <message>
        <source>The new file is in use, but desktops do not open yet.</source>
        <translation>Die neue Datei ist in Betrieb, aber Desktops öffnen sich noch nicht.</translation>
    </message>
    <message>
        <source>You can take the change back, or keep it and look at what is still in the way.</source>
        <translation>Sie können die Änderung zurücknehmen oder sie behalten und nachsehen, was noch im Weg steht.</translation>
    </message>
    <message>
        <source>Thinking about what was found…</source>
        <translation>Auswertung …</translation>
    </message>
    <message>
        <source>Testing from this computer…</source>
        <translation>Test von diesem Computer aus …</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Verbindung zu %1 …</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung …</translation>
    </message>
    <message>
        <source>Looking at the server. Nothing is changed…</source>
        <translation>Blick auf den Server. Es wird nichts geändert …</translation>
    </message>
    <message>
        <source>The server works on its configuration…</source>
        <translation>Der Server arbeitet an seiner Konfiguration …</translation>
    </message>
    <message>
        <source>Connection lost. It is not known yet which file is in use; the server finishes by itself. Please change nothing by hand; Hubwart keeps asking…</source>
        <translation>Verbindung verloren. Es ist noch nicht bekannt, welche Datei gilt; der Server bringt es selbst zu Ende. Bitte nichts von Hand ändern; Hubwart fragt weiter nach …</translation>
    </message>
    <message>
        <source>Testing whether it works now…</source>
        <translation>Test, ob es jetzt funktioniert …</translation>
    </message>
    <message>
        <source>The new file stays in use.</source>
        <translation>Die neue Datei bleibt in Gebrauch.</translation>
    </message>
    <message>
        <source>The change was taken back.</source>
        <translation>Die Änderung wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>Telling the server, over a new connection, that the change shall stay…</source>
        <translation>Dem Server wird über eine neue Verbindung gesagt, dass die Änderung bleiben soll…</translation>
    </message>
    <message>
        <source>The change stays. Desktops do not open yet.</source>
        <translation>Die Änderung bleibt. Desktops gehen noch nicht auf.</translation>
    </message>
    <message>
        <source>Look at what is still in the way; you can take the change back at any time.</source>
        <translation>Sehen Sie nach, was noch im Weg steht; die Änderung können Sie jederzeit zurücknehmen.</translation>
    </message>
    <message>
        <source>The server tries the change where nobody sees it. Nothing is changed…</source>
        <translation>Der Server probiert die Änderung, wo niemand es sieht. Es wird nichts geändert…</translation>
    </message>
    <message>
        <source>Nothing was tried.</source>
        <translation>Es wurde nichts versucht.</translation>
    </message>
    <message>
        <source>Opening connections as a class would. They are closed again in any case…</source>
        <translation>Es werden Verbindungen geöffnet, wie eine Klasse es täte. Sie werden auf jeden Fall wieder geschlossen …</translation>
    </message>
    <message>
        <source>Something between this computer and the web server is in the way.</source>
        <translation>Zwischen diesem Computer und dem Webserver steht etwas im Weg.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>mend it, and prove that it works</source>
        <translation>reparieren und zeigen, dass es funktioniert</translation>
    </message>
    <message>
        <source>find out why desktops do not open; changes nothing</source>
        <translation>herausfinden, warum sich Desktops nicht öffnen; ändert nichts</translation>
    </message>
    <message>
        <source>the site file, when several could be meant</source>
        <translation>die Site-Datei, wenn mehrere in Frage kommen</translation>
    </message>
    <message>
        <source>trust this certificate authority too (the school&apos;s own)</source>
        <translation>auch dieser Zertifizierungsstelle vertrauen (der eigenen der Schule)</translation>
    </message>
    <message>
        <source>sign in with this key file only</source>
        <translation>nur mit dieser Schlüsseldatei anmelden</translation>
    </message>
    <message>
        <source>use this list of known servers instead of ~/.ssh/known_hosts</source>
        <translation>diese Liste bekannter Server statt ~/.ssh/known_hosts verwenden</translation>
    </message>
    <message>
        <source>accept an unknown server with exactly this fingerprint</source>
        <translation>einen unbekannten Server mit genau diesem Fingerabdruck annehmen</translation>
    </message>
    <message>
        <source>read the password for the sign-in from this file descriptor (one line)</source>
        <translation>das Passwort für die Anmeldung aus diesem Dateideskriptor lesen (eine Zeile)</translation>
    </message>
    <message>
        <source>read the passphrase of the key file from this file descriptor</source>
        <translation>die Passphrase der Schlüsseldatei aus diesem Dateideskriptor lesen</translation>
    </message>
    <message>
        <source>read the password for sudo from this file descriptor</source>
        <translation>das Passwort für sudo aus diesem Dateideskriptor lesen</translation>
    </message>
    <message>
        <source>read the VNC password of the desktop from this file descriptor</source>
        <translation>das VNC-Passwort des Desktops aus diesem Dateideskriptor lesen</translation>
    </message>
    <message>
        <source>picture: where to save it (PNG)</source>
        <translation>picture: wohin das Bild gespeichert wird (PNG)</translation>
    </message>
    <message>
        <source>language of the messages</source>
        <translation>Sprache der Meldungen</translation>
    </message>
    <message>
        <source>print one JSON document on standard output</source>
        <translation>ein JSON-Dokument auf der Standardausgabe ausgeben</translation>
    </message>
    <message>
        <source>this text</source>
        <translation>dieser Text</translation>
    </message>
    <message>
        <source>versions of Hubwart and of its libraries</source>
        <translation>Versionen von Hubwart und seinen Bibliotheken</translation>
    </message>
    <message>
        <source>fetch a picture of the desktop (it may show somebody&apos;s screen)</source>
        <translation>ein Bild des Desktops holen (es kann den Bildschirm einer Person zeigen)</translation>
    </message>
    <message>
        <source>show the change that would mend it; changes nothing</source>
        <translation>die Änderung zeigen, die das Problem behebt; ändert nichts</translation>
    </message>
    <message>
        <source>walk the way to the desktop from this computer (- reads the address from standard input)</source>
        <translation>den Weg zum Desktop von diesem Computer aus testen (- liest die Adresse von der Standardeingabe)</translation>
    </message>
    <message>
        <source>take the last change (or the one named) back</source>
        <translation>die letzte (oder die genannte) Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>Hubwart finds out why remote desktops behind an Apache do not open, and mends it.</source>
        <translation>Hubwart findet heraus, warum sich entfernte Desktops hinter einem Apache nicht öffnen, und repariert es.</translation>
    </message>
    <message>
        <source>--%1 wants the number of an open file descriptor.</source>
        <translation>--%1 braucht die Nummer eines offenen Dateideskriptors.</translation>
    </message>
    <message>
        <source>--accept-host-key wants a fingerprint as ssh-keygen -lf prints it: SHA256:...</source>
        <translation>--accept-host-key braucht einen Fingerabdruck, wie ihn ssh-keygen -lf ausgibt: SHA256:...</translation>
    </message>
    <message>
        <source>This would change the server. Add --yes if that is what you want; &quot;hubwart plan&quot; shows the change first.</source>
        <translation>Das würde den Server ändern. Fügen Sie --yes hinzu, wenn Sie das möchten; „hubwart plan“ zeigt die Änderung vorher.</translation>
    </message>
    <message>
        <source>the address of the live connection (without it: taken from the site file that hands requests on)</source>
        <translation>die Adresse der Live-Verbindung (ohne Angabe: aus der Site-Datei, die Anfragen weitergibt)</translation>
    </message>
    <message>
        <source>connect to this host instead, but keep all names as given</source>
        <translation>stattdessen mit diesem Rechner verbinden, alle Namen aber beibehalten</translation>
    </message>
    <message>
        <source>give up after this many seconds (the time for your answers counts too)</source>
        <translation>nach so vielen Sekunden aufgeben (die Zeit für Ihre Antworten zählt mit)</translation>
    </message>
    <message>
        <source>SERVER is [user@]host[:port], or a saved name. WS-URL is the address of the live connection, such as wss://desktop.school.example/websockify.</source>
        <translation>SERVER ist [user@]host[:port] oder ein gespeicherter Name. WS-URL ist die Adresse der Live-Verbindung, zum Beispiel wss://desktop.school.example/websockify.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of a live connection. Such an address looks like wss://desktop.school.example/websockify.</source>
        <translation>„%1“ ist keine Adresse einer Live-Verbindung. Eine solche sieht aus wie wss://desktop.school.example/websockify.</translation>
    </message>
    <message>
        <source>--timeout wants a number of seconds, from 1 to 86400.</source>
        <translation>--timeout braucht eine Zahl von Sekunden, von 1 bis 86400.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no command of Hubwart. &quot;hubwart --help&quot; lists all commands.</source>
        <translation>„%1“ ist kein Befehl von Hubwart. „hubwart --help“ nennt alle Befehle.</translation>
    </message>
    <message>
        <source>The command is used like this: %1</source>
        <translation>So wird der Befehl benutzt: %1</translation>
    </message>
    <message>
        <source>--%1: the file descriptor %2 cannot be read.</source>
        <translation>--%1: Der Dateideskriptor %2 lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The last option lacks its value. &quot;hubwart --help&quot; lists all options.</source>
        <translation>Der letzten Option fehlt ihr Wert. „hubwart --help“ zeigt alle Optionen.</translation>
    </message>
    <message>
        <source>There is no option &quot;%1&quot;. &quot;hubwart --help&quot; lists all options.</source>
        <translation>Die Option „%1“ gibt es nicht. „hubwart --help“ zeigt alle Optionen.</translation>
    </message>
    <message>
        <source>It breaks the connection.</source>
        <translation>Es unterbricht die Verbindung.</translation>
    </message>
    <message>
        <source>It may break the connection.</source>
        <translation>Es kann die Verbindung unterbrechen.</translation>
    </message>
    <message>
        <source>It is advice.</source>
        <translation>Es ist ein Rat.</translation>
    </message>
    <message>
        <source>There is no finding &quot;%1&quot;. &quot;hubwart explain&quot; lists all.</source>
        <translation>Einen Befund „%1“ gibt es nicht. „hubwart explain“ zeigt alle.</translation>
    </message>
    <message>
        <source>Hubwart can mend it.</source>
        <translation>Hubwart kann es beheben.</translation>
    </message>
    <message>
        <source>Hubwart cannot mend it.</source>
        <translation>Hubwart kann es nicht beheben.</translation>
    </message>
    <message>
        <source>only the virtual host of this name (without it: all that hand requests on)</source>
        <translation>nur der virtuelle Host dieses Namens (sonst: alle, die Anfragen weiterreichen)</translation>
    </message>
    <message>
        <source>the modules that Apache has, as in proxy,proxy_http (without it: all that are needed)</source>
        <translation>die Module, die Apache hat, etwa proxy,proxy_http (sonst: alle, die gebraucht werden)</translation>
    </message>
    <message>
        <source>the version of that Apache</source>
        <translation>die Version dieses Apache</translation>
    </message>
    <message>
        <source>as Apache&apos;s own -D and Define; may be given several times</source>
        <translation>wie -D und Define von Apache selbst; mehrmals möglich</translation>
    </message>
    <message>
        <source>what Apache reads before the site file, such as apache2.conf</source>
        <translation>was Apache vor der Site-Datei liest, etwa apache2.conf</translation>
    </message>
    <message>
        <source>route: chrome, firefox or safari</source>
        <translation>route: chrome, firefox oder safari</translation>
    </message>
    <message>
        <source>fix: mend this finding only, also when it is mere advice</source>
        <translation>fix: nur diesen Befund beheben, auch wenn er nur ein Rat ist</translation>
    </message>
    <message>
        <source>fix: show the change, write nothing</source>
        <translation>fix: die Änderung zeigen, nichts schreiben</translation>
    </message>
    <message>
        <source>fix: write it into the file itself</source>
        <translation>fix: in die Datei selbst schreiben</translation>
    </message>
    <message>
        <source>fix: write the result here</source>
        <translation>fix: das Ergebnis hierhin schreiben</translation>
    </message>
    <message>
        <source>On files alone, without a server:</source>
        <translation>Nur mit Dateien, ohne Server:</translation>
    </message>
    <message>
        <source>--browser wants chrome, firefox or safari.</source>
        <translation>--browser erwartet chrome, firefox oder safari.</translation>
    </message>
    <message>
        <source>--path wants a path that begins with a slash, such as /websockify.</source>
        <translation>--path erwartet einen Pfad, der mit einem Schrägstrich beginnt, etwa /websockify.</translation>
    </message>
    <message>
        <source>mended: %1</source>
        <translation>behoben: %1</translation>
    </message>
    <message>
        <source>left: %1</source>
        <translation>übrig: %1</translation>
    </message>
    <message>
        <source>mend what breaks live connections in a site file; shows the change if no place is named</source>
        <translation>behebt in einer Site-Datei, was Live-Verbindungen unterbricht; zeigt die Änderung, wenn kein Ort genannt ist</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>Rat</translation>
    </message>
    <message>
        <source>Apache refuses this file: %1</source>
        <translation>Apache lehnt diese Datei ab: %1</translation>
    </message>
    <message>
        <source>what is wrong in site files, or in all *.conf of a folder</source>
        <translation>was in Site-Dateien falsch ist, oder in allen *.conf eines Ordners</translation>
    </message>
    <message>
        <source>which line of a site file answers this address, and why the others do not</source>
        <translation>welche Zeile einer Site-Datei diese Adresse beantwortet, und warum die anderen nicht</translation>
    </message>
    <message>
        <source>fix: also into a file that another program writes</source>
        <translation>fix: auch in eine Datei, die ein anderes Programm schreibt</translation>
    </message>
    <message>
        <source>apply, fix: also change a file that another program writes</source>
        <translation>apply, fix: auch eine Datei ändern, die ein anderes Programm schreibt</translation>
    </message>
    <message>
        <source>the path of the live connection (without it: those that the file names, else that of the program that is recognised, else /websockify)</source>
        <translation>der Pfad der Live-Verbindung (ohne: die, die in der Datei stehen, sonst der des erkannten Programms, sonst /websockify)</translation>
    </message>
    <message>
        <source>apply: keep the change also where it cannot be seen that it helps</source>
        <translation>apply: die Änderung auch behalten, wenn nicht zu sehen ist, dass sie hilft</translation>
    </message>
    <message>
        <source>keep a change (the last, or the one named) that waits to be confirmed</source>
        <translation>eine Änderung (die letzte oder die genannte) behalten, die auf Bestätigung wartet</translation>
    </message>
    <message>
        <source>There are two scripts: &quot;change&quot; and &quot;survey&quot;.</source>
        <translation>Es gibt zwei Skripte: „change“ und „survey“.</translation>
    </message>
    <message>
        <source>SHA-256 of this script: %1</source>
        <translation>SHA-256 dieses Skripts: %1</translation>
    </message>
    <message>
        <source>print exactly what runs as root on a server, and its SHA-256</source>
        <translation>genau das ausgeben, was auf einem Server als root läuft, und dessen SHA-256</translation>
    </message>
    <message>
        <source>apply: the server takes the change back by itself if it is not confirmed within so many seconds (120)</source>
        <translation>apply: der Server nimmt die Änderung von selbst zurück, wenn sie nicht in so vielen Sekunden bestätigt wird (120)</translation>
    </message>
    <message>
        <source>--confirm-within wants a number of seconds, from 5 to 3600.</source>
        <translation>--confirm-within verlangt eine Zahl von Sekunden, von 5 bis 3600.</translation>
    </message>
    <message>
        <source>plan: also try the change in a second Apache that nobody sees; changes nothing either</source>
        <translation>plan: die Änderung auch in einem zweiten Apache ausprobieren, den niemand sieht; ändert ebenfalls nichts</translation>
    </message>
    <message>
        <source>--prove goes with &quot;plan&quot; only; &quot;apply&quot; always tries the change first.</source>
        <translation>--prove gehört nur zu „plan“; „apply“ probiert die Änderung immer zuerst aus.</translation>
    </message>
    <message>
        <source>remove everything that Hubwart ever left on the server (copies, journals)</source>
        <translation>alles entfernen, was Hubwart je auf dem Server gelassen hat (Kopien, Aufzeichnungen)</translation>
    </message>
    <message>
        <source>apply: also where the reload puts into force what somebody else has changed and not loaded</source>
        <translation>apply: auch dann, wenn das Neuladen in Kraft setzt, was jemand anderes geändert und nicht geladen hat</translation>
    </message>
    <message>
        <source>apply, keep, undo, forget: yes, change the server</source>
        <translation>apply, keep, undo, forget: ja, den Server ändern</translation>
    </message>
    <message>
        <source>A virtual host names more paths for live connections than are judged: only the first of them were. Name one with --path to have it judged.</source>
        <translation>Ein virtueller Host nennt mehr Pfade für Live-Verbindungen, als geprüft werden: Nur die ersten wurden geprüft. Nennen Sie einen mit --path, damit er geprüft wird.</translation>
    </message>
    <message>
        <source>read the password of root from this file descriptor; for su, where sudo is not to be had</source>
        <translation>das Passwort von root aus diesem Dateideskriptor lesen; für su, wo es kein sudo gibt</translation>
    </message>
    <message>
        <source>use these SSH settings instead of ~/.ssh/config (none: none)</source>
        <translation>diese SSH-Einstellungen statt ~/.ssh/config verwenden (none: keine)</translation>
    </message>
    <message>
        <source>list what SERVER can be: the saved servers, and those of ~/.ssh/config</source>
        <translation>auflisten, was SERVER sein kann: die gespeicherten Server und die aus ~/.ssh/config</translation>
    </message>
    <message>
        <source>what a finding means and what mends it, or a message of a browser or of Apache&apos;s log; without either: all findings</source>
        <translation>was ein Befund bedeutet und was ihn behebt, oder eine Meldung eines Browsers oder aus dem Protokoll von Apache; ohne beides: alle Befunde</translation>
    </message>
    <message>
        <source>list what Hubwart has changed on the server: when, who, from where, what became of it; or show one change</source>
        <translation>auflisten, was Hubwart auf dem Server geändert hat: wann, wer, von wo aus, was daraus wurde; oder eine Änderung zeigen</translation>
    </message>
    <message>
        <source>keep, undo, history: the change that is meant (without it: the newest in force; for history all)</source>
        <translation>keep, undo, history: die gemeinte Änderung (ohne: die neueste, die in Kraft ist; bei history alle)</translation>
    </message>
    <message>
        <source>plan: put the change off; keep it in this file on this computer</source>
        <translation>plan: die Änderung aufschieben; in dieser Datei auf diesem Computer behalten</translation>
    </message>
    <message>
        <source>plan, apply: take up a change that was put off, if the files are still the same</source>
        <translation>plan, apply: eine aufgeschobene Änderung wieder aufnehmen, wenn die Dateien noch dieselben sind</translation>
    </message>
    <message>
        <source>Of --restore, --redo and --plan only one can be meant.</source>
        <translation>Von --restore, --redo und --plan kann nur eines gemeint sein.</translation>
    </message>
    <message>
        <source>rehearse: how many pupils come (30)</source>
        <translation>rehearse: wie viele Personen kommen (30)</translation>
    </message>
    <message>
        <source>rehearse: also open so many connections, 1 to 200, as pupils&apos; browsers would</source>
        <translation>rehearse: auch so viele Verbindungen öffnen, 1 bis 200, wie es die Browser einer Klasse täten</translation>
    </message>
    <message>
        <source>rehearse: open them over so many seconds (without it: one behind the other)</source>
        <translation>rehearse: sie über so viele Sekunden verteilt öffnen (ohne Angabe: eine nach der anderen)</translation>
    </message>
    <message>
        <source>rehearse: hold them for so many seconds (20)</source>
        <translation>rehearse: sie so viele Sekunden halten (20)</translation>
    </message>
    <message>
        <source>rehearse: nobody is working there now, so as many as you say</source>
        <translation>rehearse: dort arbeitet gerade niemand, also so viele, wie Sie angeben</translation>
    </message>
    <message>
        <source>--%1 wants a number from %2 to %3.</source>
        <translation>--%1 braucht eine Zahl von %2 bis %3.</translation>
    </message>
    <message>
        <source>does a class fit? Worked out; with --open also tried by opening connections</source>
        <translation>passt eine Klasse? Wird ausgerechnet; mit --open auch durch Verbindungen ausprobiert</translation>
    </message>
    <message>
        <source>check: remember this server under a name; NAME then stands for SERVER. test: if all works, keep the test under a name, with what came of it</source>
        <translation>check: diesen Server unter einem Namen merken; NAME steht dann für SERVER. test: wenn alles funktioniert, den Test unter einem Namen aufbewahren, mit seinem Ergebnis</translation>
    </message>
    <message>
        <source>test: ask a kept test again, and say what is different now</source>
        <translation>test: einen aufbewahrten Test noch einmal machen und sagen, was jetzt anders ist</translation>
    </message>
    <message>
        <source>--saved goes with &quot;test&quot; only.</source>
        <translation>--saved gehört nur zu „test“.</translation>
    </message>
    <message>
        <source>No test is kept under the name &quot;%1&quot;. &quot;hubwart test WS-URL --save %1&quot; keeps one, if all works.</source>
        <translation>Unter dem Namen „%1“ ist kein Test aufbewahrt. „hubwart test WS-URL --save %1“ bewahrt einen auf, wenn alles funktioniert.</translation>
    </message>
    <message>
        <source>The test &quot;%1&quot; was kept without its secrets (%2). Give them again: &quot;hubwart test - --saved %1&quot; reads the address from standard input, --vnc-password-fd the password of the desktop.</source>
        <translation>Der Test „%1“ wurde ohne seine Geheimnisse aufbewahrt (%2). Geben Sie sie noch einmal an: „hubwart test - --saved %1“ liest die Adresse von der Standardeingabe, --vnc-password-fd das Passwort des Desktops.</translation>
    </message>
    <message>
        <source>These files are deleted. Passwords in the keychain and the keys of servers in ~/.ssh/known_hosts are not among them.</source>
        <translation>Diese Dateien sind gelöscht. Passwörter im Schlüsselbund und die Schlüssel der Server in ~/.ssh/known_hosts gehören nicht dazu.</translation>
    </message>
    <message>
        <source>That is all, beside passwords in the keychain and the keys of servers in ~/.ssh/known_hosts. &quot;hubwart stored delete&quot; deletes these files.</source>
        <translation>Das ist alles, neben Passwörtern im Schlüsselbund und den Schlüsseln der Server in ~/.ssh/known_hosts. „hubwart stored delete“ löscht diese Dateien.</translation>
    </message>
    <message>
        <source>list the files that Hubwart keeps on this computer, or delete them all</source>
        <translation>die Dateien auflisten, die Hubwart auf diesem Computer aufbewahrt, oder sie alle löschen</translation>
    </message>
    <message>
        <source>plan, apply: files, modules and sites as they were before this change</source>
        <translation>plan, apply: Dateien, Module und Websites, wie sie vor dieser Änderung waren</translation>
    </message>
    <message>
        <source>plan, apply: files, modules and sites as this change had made them</source>
        <translation>plan, apply: Dateien, Module und Websites, wie diese Änderung sie gemacht hatte</translation>
    </message>
</context>
<context>
    <name>Judgement</name>
    <message>
        <source>Apache does not accept this line</source>
        <translation>Apache nimmt diese Zeile nicht an</translation>
    </message>
    <message>
        <source>No virtual host of this server answers there.</source>
        <translation>Dort antwortet kein virtueller Host dieses Servers.</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>Please look at the ProxyPass line of this virtual host that leads to the hub. On Apache 2.4.47 or newer it needs upgrade=websocket at its end, for example:

    ProxyPass / http://127.0.0.1:5020/ upgrade=websocket

Then: apache2ctl configtest, and systemctl reload apache2. No restart is needed.</source>
        <translation>Bitte sehen Sie sich in diesem virtuellen Host die ProxyPass-Zeile an, die zum Hub führt. Ab Apache 2.4.47 braucht sie am Ende upgrade=websocket, zum Beispiel:

    ProxyPass / http://127.0.0.1:5020/ upgrade=websocket

Danach: apache2ctl configtest und systemctl reload apache2. Ein Neustart ist nicht nötig.</translation>
    </message>
    <message>
        <source>Please look at the first line marked as broken.</source>
        <translation>Bitte sehen Sie sich die erste Zeile an, die als gestört markiert ist.</translation>
    </message>
    <message>
        <source>Hello,

remote desktops at %1 do not open as they should. This is what a test from outside has shown:</source>
        <translation>Guten Tag,

die entfernten Desktops unter %1 öffnen sich nicht, wie sie sollen. Das hat ein Test von außen gezeigt:</translation>
    </message>
    <message>
        <source>Tested with Hubwart %1. Nothing was changed.</source>
        <translation>Getestet mit Hubwart %1. Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>Meanwhile the server wrote in its logs (%1):</source>
        <translation>Währenddessen schrieb der Server in seine Protokolle (%1):</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Making sure that nobody else is changing anything</source>
        <translation>Sicherstellen, dass niemand sonst gerade etwas ändert</translation>
    </message>
    <message>
        <source>Apache takes it into use (reload) and still answers</source>
        <translation>Apache übernimmt sie (reload) und antwortet weiter</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>dieser Computer</translation>
    </message>
    <message>
        <source>Apache</source>
        <translation>Apache</translation>
    </message>
    <message>
        <source>the hub</source>
        <translation>der Hub</translation>
    </message>
    <message>
        <source>the desktop</source>
        <translation>der Desktop</translation>
    </message>
    <message>
        <source>the sign-in to the server</source>
        <translation>die Anmeldung am Server</translation>
    </message>
    <message>
        <source>Is the file still the expected one? Keeping a copy</source>
        <translation>Ist die Datei noch die erwartete? Kopie aufheben</translation>
    </message>
    <message>
        <source>Preparing the file beside the one in use</source>
        <translation>Die Datei neben der benutzten vorbereiten</translation>
    </message>
    <message>
        <source>Apache tests it where nobody sees it (configtest)</source>
        <translation>Apache prüft sie im Verborgenen (configtest)</translation>
    </message>
    <message>
        <source>Putting the file in place</source>
        <translation>Die Datei einsetzen</translation>
    </message>
    <message>
        <source>Putting everything back as it was before</source>
        <translation>Alles wieder so herstellen, wie es vorher war</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funktioniert</translation>
    </message>
    <message>
        <source>works, with a warning</source>
        <translation>funktioniert, mit Warnung</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>gestört</translation>
    </message>
    <message>
        <source>could not be found out</source>
        <translation>nicht herauszufinden</translation>
    </message>
    <message>
        <source>the old file</source>
        <translation>die alte Datei</translation>
    </message>
    <message>
        <source>the new file</source>
        <translation>die neue Datei</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>etwas anderes</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>A second Apache, which nobody sees, starts with it</source>
        <translation>Ein zweiter Apache, den niemand sieht, startet damit</translation>
    </message>
    <message>
        <source>The server will take it back by itself if nobody confirms it</source>
        <translation>Der Server nimmt sie von selbst zurück, wenn niemand sie bestätigt</translation>
    </message>
    <message>
        <source>Confirmed: it stays for good</source>
        <translation>Bestätigt: sie bleibt auf Dauer</translation>
    </message>
    <message>
        <source>Would a reload do anything else? (processes held / possible, open connections)</source>
        <translation>Würde ein Neuladen sonst noch etwas tun? (belegte / mögliche Prozesse, offene Verbindungen)</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>in Kraft</translation>
    </message>
    <message>
        <source>waits to be confirmed; the server takes it back by itself</source>
        <translation>wartet auf Bestätigung; der Server nimmt sie sonst von selbst zurück</translation>
    </message>
    <message>
        <source>in force, because it could not be taken back</source>
        <translation>in Kraft, weil sie nicht zurückgenommen werden konnte</translation>
    </message>
    <message>
        <source>taken back because somebody asked</source>
        <translation>auf Wunsch zurückgenommen</translation>
    </message>
    <message>
        <source>taken back by itself</source>
        <translation>von selbst zurückgenommen</translation>
    </message>
    <message>
        <source>refused, nothing was changed</source>
        <translation>abgelehnt, es wurde nichts geändert</translation>
    </message>
    <message>
        <source>has not come to its end</source>
        <translation>nicht zu Ende gebracht</translation>
    </message>
    <message>
        <source>the network between this computer and Apache</source>
        <translation>das Netz zwischen diesem Computer und Apache</translation>
    </message>
</context>
<context>
    <name>Narrator</name>
    <message>
        <source>Testing from this computer</source>
        <translation>Test von diesem Computer aus</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Verbindung zu %1</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Looking at the server (nothing is changed)</source>
        <translation>Blick auf den Server (es wird nichts geändert)</translation>
    </message>
    <message>
        <source>Making the change on the server</source>
        <translation>Änderung auf dem Server</translation>
    </message>
    <message>
        <source>Connection lost. The server goes on by itself; asking it what became of the change</source>
        <translation>Verbindung verloren. Der Server bringt es selbst zu Ende; wir fragen ihn, was aus der Änderung geworden ist</translation>
    </message>
    <message>
        <source>Testing whether it works now</source>
        <translation>Test, ob es jetzt funktioniert</translation>
    </message>
    <message>
        <source>Telling the server, over a new connection, that the change shall stay</source>
        <translation>Dem Server wird über eine neue Verbindung gesagt, dass die Änderung bleiben soll</translation>
    </message>
    <message>
        <source>Trying the change on the server, where nobody sees it (nothing is changed)</source>
        <translation>Die Änderung wird auf dem Server ausprobiert, wo niemand es sieht (es wird nichts geändert)</translation>
    </message>
    <message>
        <source>Opening connections as a class would</source>
        <translation>Öffne Verbindungen, wie eine Klasse es täte</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Finds out why remote desktops behind an Apache do not open, mends it, and proves it.</source>
        <translation>Findet heraus, warum sich entfernte Desktops hinter einem Apache nicht öffnen, repariert es und belegt das Ergebnis.</translation>
    </message>
    <message>
        <source>the address at which desktops open</source>
        <translation>die Adresse, unter der sich Desktops öffnen</translation>
    </message>
    <message>
        <source>the server to sign in to: [user@]host[:port]</source>
        <translation>der Server für die Anmeldung: [benutzer@]host[:port]</translation>
    </message>
    <message>
        <source>trust this certificate authority too (the school&apos;s own)</source>
        <translation>auch dieser Zertifizierungsstelle vertrauen (der eigenen der Schule)</translation>
    </message>
    <message>
        <source>connect to this host instead, but keep all names as given</source>
        <translation>stattdessen mit diesem Host verbinden, aber alle Namen behalten</translation>
    </message>
    <message>
        <source>sign in with this key file only</source>
        <translation>nur mit dieser Schlüsseldatei anmelden</translation>
    </message>
    <message>
        <source>use this list of known servers instead of ~/.ssh/known_hosts</source>
        <translation>diese Liste bekannter Server statt ~/.ssh/known_hosts verwenden</translation>
    </message>
    <message>
        <source>show a recording (a report saved as JSON); nothing in it can act</source>
        <translation>eine Aufzeichnung zeigen (einen als JSON gespeicherten Bericht); nichts darin kann etwas auslösen</translation>
    </message>
    <message>
        <source>with --story: the page to open</source>
        <translation>mit --story: die Seite, die geöffnet wird</translation>
    </message>
    <message>
        <source>language of the window</source>
        <translation>Sprache des Fensters</translation>
    </message>
    <message>
        <source>That page does not exist, or the recording has nothing for it.</source>
        <translation>Diese Seite gibt es nicht, oder die Aufzeichnung enthält nichts dafür.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>The change</source>
        <translation>Die Änderung</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Live test</source>
        <translation>Live-Test</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>Das Bild</translation>
    </message>
    <message>
        <source>The problem</source>
        <translation>Das Problem</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Stored here</source>
        <translation>Hier gespeichert</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Probelauf</translation>
    </message>
</context>
<context>
    <name>Pasted</name>
    <message>
        <source>This is no address. It looks like https://desktop.school.example/, as in the address bar of the browser when a desktop is opened.</source>
        <translation>Das ist keine Adresse. Sie sieht aus wie https://desktop.school.example/, so wie in der Adresszeile des Browsers, wenn ein Desktop geöffnet wird.</translation>
    </message>
    <message>
        <source>The server took the request for a live connection for an ordinary one. Most often &quot;upgrade=websocket&quot; is missing in Apache&apos;s site file, which Hubwart can mend.</source>
        <translation>Der Server hielt die Anfrage nach einer Live-Verbindung für eine gewöhnliche. Meistens fehlt „upgrade=websocket“ in der Site-Datei von Apache; das kann Hubwart beheben.</translation>
    </message>
    <message>
        <source>The server wants a sign-in before it opens a live connection.</source>
        <translation>Der Server verlangt eine Anmeldung, bevor er eine Live-Verbindung öffnet.</translation>
    </message>
    <message>
        <source>The live connection is refused: by a rule in Apache&apos;s site file, or by the hub, which does not know the address that the page comes from.</source>
        <translation>Die Live-Verbindung wird abgelehnt: von einer Regel in der Site-Datei von Apache oder vom Hub, der die Adresse nicht kennt, von der die Seite kommt.</translation>
    </message>
    <message>
        <source>Nothing answers at the path of the live connection: Apache hands it on to nobody, or the hub has it at another path.</source>
        <translation>Unter dem Pfad der Live-Verbindung antwortet nichts: Apache gibt sie an niemanden weiter, oder der Hub hat sie unter einem anderen Pfad.</translation>
    </message>
    <message>
        <source>Apache answers, but gets no answer from the hub behind it. Is the hub running?</source>
        <translation>Apache antwortet, bekommt aber vom Hub dahinter keine Antwort. Läuft der Hub?</translation>
    </message>
    <message>
        <source>Apache or the hub failed at the live connection. The error log on the server says where.</source>
        <translation>Apache oder der Hub ist an der Live-Verbindung gescheitert. Das Fehlerprotokoll auf dem Server sagt, wer.</translation>
    </message>
    <message>
        <source>Instead of a live connection a page came back. Most often &quot;upgrade=websocket&quot; is missing in Apache&apos;s site file, or a sign-in page stands before it.</source>
        <translation>Statt einer Live-Verbindung kam eine Seite zurück. Meistens fehlt „upgrade=websocket“ in der Site-Datei von Apache, oder eine Anmeldeseite steht davor.</translation>
    </message>
    <message>
        <source>Browser and hub do not agree on the language of the live connection (its sub-protocol). That is for whoever looks after the hub.</source>
        <translation>Browser und Hub einigen sich nicht auf die Sprache der Live-Verbindung (das Unterprotokoll). Das ist etwas für die Person, die den Hub betreut.</translation>
    </message>
    <message>
        <source>The page came encrypted, but asks for a live connection that is not (ws instead of wss). Browsers forbid that. The hub must learn that it is reached by https.</source>
        <translation>Die Seite kam verschlüsselt, verlangt aber eine unverschlüsselte Live-Verbindung (ws statt wss). Browser verbieten das. Der Hub muss erfahren, dass er über https erreicht wird.</translation>
    </message>
    <message>
        <source>A rule that comes with the page (Content-Security-Policy) forbids the live connection. &quot;connect-src&quot; in it must name the address.</source>
        <translation>Eine Regel, die mit der Seite kommt (Content-Security-Policy), verbietet die Live-Verbindung. „connect-src“ darin muss die Adresse nennen.</translation>
    </message>
    <message>
        <source>The browser does not trust the server&apos;s certificate. The test shows what is wrong with it.</source>
        <translation>Der Browser vertraut dem Zertifikat des Servers nicht. Der Test zeigt, was damit nicht stimmt.</translation>
    </message>
    <message>
        <source>At that port nobody speaks an encrypted language. Is it the right port?</source>
        <translation>An diesem Port spricht niemand verschlüsselt. Ist es der richtige Port?</translation>
    </message>
    <message>
        <source>Nobody listens at that address and port, or a firewall turns everybody away.</source>
        <translation>Unter dieser Adresse und diesem Port nimmt niemand an, oder eine Firewall weist alle ab.</translation>
    </message>
    <message>
        <source>No answer came at all: a firewall may be in between.</source>
        <translation>Es kam gar keine Antwort: Vielleicht ist eine Firewall dazwischen.</translation>
    </message>
    <message>
        <source>The name of the server is not known. Is it spelled rightly?</source>
        <translation>Der Name des Servers ist nicht bekannt. Ist er richtig geschrieben?</translation>
    </message>
    <message>
        <source>The live connection was opened, and closed at once without a reason (1005). Apache is right then; look at the hub: the address may not be marked as a WebSocket in it.</source>
        <translation>Die Live-Verbindung wurde geöffnet und gleich ohne Grund wieder geschlossen (1005). Dann ist Apache in Ordnung; sehen Sie beim Hub nach: Vielleicht ist die Adresse dort nicht als WebSocket gekennzeichnet.</translation>
    </message>
    <message>
        <source>The live connection did not come about, or broke (1006). The browser does not say why; the test finds out.</source>
        <translation>Die Live-Verbindung kam nicht zustande oder riss ab (1006). Der Browser sagt nicht, warum; der Test findet es heraus.</translation>
    </message>
    <message>
        <source>Apache lacks a module for what its site file asks for (mod_proxy_http, or the like). Hubwart can switch it on.</source>
        <translation>Apache fehlt ein Modul für das, was in der Site-Datei steht (mod_proxy_http oder ein ähnliches). Hubwart kann es einschalten.</translation>
    </message>
    <message>
        <source>Apache shall speak to the hub encrypted, but may not: &quot;SSLProxyEngine on&quot; is missing.</source>
        <translation>Apache soll mit dem Hub verschlüsselt sprechen, darf es aber nicht: „SSLProxyEngine on“ fehlt.</translation>
    </message>
    <message>
        <source>Apache does not reach the hub at the address that its site file names. Is the hub running?</source>
        <translation>Apache erreicht den Hub nicht unter der Adresse, die in der Site-Datei steht. Läuft der Hub?</translation>
    </message>
    <message>
        <source>The hub broke off before it answered Apache, or speaks another language than Apache expects (http or https).</source>
        <translation>Der Hub brach ab, bevor er Apache antwortete, oder er spricht eine andere Sprache, als Apache erwartet (http oder https).</translation>
    </message>
    <message>
        <source>Apache refuses addresses with %3F in rewrite rules. With &quot;upgrade=websocket&quot; instead of the rule they work.</source>
        <translation>Apache lehnt Adressen mit %3F in Rewrite-Regeln ab. Mit „upgrade=websocket“ statt der Regel funktionieren sie.</translation>
    </message>
    <message>
        <source>Apache has no free worker left: each open desktop holds one. Then new ones do not open.</source>
        <translation>Apache hat keinen freien Worker mehr: Jeder offene Desktop hält einen. Dann öffnen sich keine neuen.</translation>
    </message>
    <message>
        <source>A rule in Apache&apos;s files (Require) refuses this visitor.</source>
        <translation>Eine Regel in den Dateien von Apache (Require) lehnt diesen Besucher ab.</translation>
    </message>
    <message>
        <source>Apache&apos;s own sign-in did not know the name or the password.</source>
        <translation>Die Anmeldung von Apache selbst kannte den Namen oder das Passwort nicht.</translation>
    </message>
    <message>
        <source>Rewrite rules in Apache&apos;s files send a request round in circles.</source>
        <translation>Rewrite-Regeln in den Dateien von Apache schicken eine Anfrage im Kreis herum.</translation>
    </message>
    <message>
        <source>A device in front of Apache does not tell it which site is meant when it encrypts (no SNI), so Apache turns it away (421).</source>
        <translation>Ein Gerät vor Apache sagt ihm beim Verschlüsseln nicht, welche Site gemeint ist (kein SNI); deshalb weist Apache es ab (421).</translation>
    </message>
    <message>
        <source>The VNC server has shut everybody out after failed sign-ins. It lets in again after a while, sooner if nobody tries.</source>
        <translation>Der VNC-Server hat nach gescheiterten Anmeldungen alle ausgesperrt. Nach einer Weile lässt er wieder ein, eher, wenn es niemand versucht.</translation>
    </message>
    <message>
        <source>The hub broke off in the middle of its answer. If a VNC server stands there instead of a hub, it cannot answer a browser at all.</source>
        <translation>Der Hub brach mitten in seiner Antwort ab. Steht dort statt eines Hubs ein VNC-Server, so kann der einem Browser gar nicht antworten.</translation>
    </message>
    <message>
        <source>The hub&apos;s answer has headers that Apache cannot read.</source>
        <translation>Die Antwort des Hubs hat Kopfzeilen, die Apache nicht lesen kann.</translation>
    </message>
    <message>
        <source>The connection from Apache to the hub ended while the request was being sent.</source>
        <translation>Die Verbindung von Apache zum Hub endete, während die Anfrage gesendet wurde.</translation>
    </message>
    <message>
        <source>A rewrite rule wants to hand the request on, but Apache&apos;s module for that (mod_proxy) is not switched on.</source>
        <translation>Eine Rewrite-Regel will die Anfrage weitergeben, aber das Modul von Apache dafür (mod_proxy) ist nicht eingeschaltet.</translation>
    </message>
    <message>
        <source>Apache made an address of its rule that is none: its host or port is empty or wrong.</source>
        <translation>Apache hat aus seiner Regel eine Adresse gebildet, die keine ist: Host oder Port ist leer oder falsch.</translation>
    </message>
    <message>
        <source>All hubs of a balancer are busy.</source>
        <translation>Alle Hubs eines Lastverteilers sind beschäftigt.</translation>
    </message>
    <message>
        <source>Apache will soon have no free worker left: each open desktop holds one.</source>
        <translation>Apache hat bald keinen freien Worker mehr: Jeder offene Desktop hält einen.</translation>
    </message>
    <message>
        <source>After several reloads, open desktops still hold workers of the old ones, and no room is left for new workers. Restart Apache when nobody is working, or raise ServerLimit.</source>
        <translation>Nach mehrmaligem Neuladen halten offene Desktops noch Worker von vorher, und für neue ist kein Platz mehr. Starten Sie Apache neu, wenn niemand arbeitet, oder erhöhen Sie ServerLimit.</translation>
    </message>
    <message>
        <source>Apache refuses the path of the request as not valid (400).</source>
        <translation>Apache lehnt den Pfad der Anfrage als ungültig ab (400).</translation>
    </message>
    <message>
        <source>A line for live connections only (ws://) was asked for a page, and answered 426.</source>
        <translation>Eine Zeile nur für Live-Verbindungen (ws://) wurde nach einer Seite gefragt und antwortete 426.</translation>
    </message>
    <message>
        <source>Apache could not set up the live connection to the hub, or lost it.</source>
        <translation>Apache konnte die Live-Verbindung zum Hub nicht herstellen oder hat sie verloren.</translation>
    </message>
    <message>
        <source>Apache does not trust the hub&apos;s own certificate, as SSLProxyVerify tells it.</source>
        <translation>Apache vertraut dem eigenen Zertifikat des Hubs nicht, wie SSLProxyVerify es verlangt.</translation>
    </message>
    <message>
        <source>A request came so slowly that Apache gave it up (mod_reqtimeout, 408).</source>
        <translation>Eine Anfrage kam so langsam, dass Apache sie aufgab (mod_reqtimeout, 408).</translation>
    </message>
    <message>
        <source>A process of Apache crashed, and all desktops in it were cut off.</source>
        <translation>Ein Prozess von Apache ist abgestürzt, und alle Desktops darin wurden getrennt.</translation>
    </message>
    <message>
        <source>The page itself opens its live connection at %1. This test asked for %2.</source>
        <translation>Die Seite selbst öffnet ihre Live-Verbindung unter %1. Dieser Test hat nach %2 gefragt.</translation>
    </message>
</context>
<context>
    <name>Path</name>
    <message>
        <source>The name %1 is not known in this network. Check the spelling, or connect to the school&apos;s network or VPN.</source>
        <translation>Der Name %1 ist in diesem Netz nicht bekannt. Prüfen Sie die Schreibweise oder verbinden Sie sich mit dem Schulnetz oder VPN.</translation>
    </message>
    <message>
        <source>There is no way from this computer to %1. Is the VPN connected?</source>
        <translation>Von diesem Computer führt kein Weg zu %1. Ist das VPN verbunden?</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2. Have it renewed; until then browsers refuse the connection.</source>
        <translation>Das Zertifikat von %1 ist abgelaufen (%2). Lassen Sie es erneuern; bis dahin lehnen Browser die Verbindung ab.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 could be made. The details say why.</source>
        <translation>Zu %1 kam keine verschlüsselte Verbindung zustande. Die Einzelheiten nennen den Grund.</translation>
    </message>
    <message>
        <source>There is nothing at this path (404). Check the path of the address; the hub may use another one.</source>
        <translation>Unter diesem Pfad gibt es nichts (404). Prüfen Sie den Pfad der Adresse; der Hub verwendet vielleicht einen anderen.</translation>
    </message>
    <message>
        <source>The hub does not answer (503). Apache works; the program behind it is down. Start the hub, then test again.</source>
        <translation>Der Hub antwortet nicht (503). Apache funktioniert; das Programm dahinter läuft nicht. Starten Sie den Hub und testen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>What answers there does not speak HTTP. Is it the right port?</source>
        <translation>Was dort antwortet, spricht kein HTTP. Ist es der richtige Port?</translation>
    </message>
    <message>
        <source>The live connection is open, but no desktop answers behind it. Does the desktop run, and can the hub reach it?</source>
        <translation>Die Live-Verbindung steht, aber dahinter antwortet kein Desktop. Läuft der Desktop, und kann der Hub ihn erreichen?</translation>
    </message>
    <message>
        <source>The desktop wants its VNC password, and none was given. Up to here everything works.</source>
        <translation>Der Desktop verlangt sein VNC-Passwort, und es wurde keines angegeben. Bis hierher funktioniert alles.</translation>
    </message>
    <message>
        <source>The desktop wants a way to sign in that Hubwart does not know (%1). Up to here everything works.</source>
        <translation>Der Desktop verlangt eine Art der Anmeldung, die Hubwart nicht kennt (%1). Bis hierher funktioniert alles.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Live connection (handshake)</source>
        <translation>Live-Verbindung (Handshake)</translation>
    </message>
    <message>
        <source>Stays open</source>
        <translation>Bleibt offen</translation>
    </message>
    <message>
        <source>Desktop answers</source>
        <translation>Desktop antwortet</translation>
    </message>
    <message>
        <source>Desktop lets us in</source>
        <translation>Desktop lässt uns hinein</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>closed in the normal way</source>
        <translation>auf normale Weise geschlossen</translation>
    </message>
    <message>
        <source>the other side went away</source>
        <translation>die Gegenseite ist weggegangen</translation>
    </message>
    <message>
        <source>protocol error</source>
        <translation>Protokollfehler</translation>
    </message>
    <message>
        <source>this kind of data is not accepted</source>
        <translation>diese Art von Daten wird nicht angenommen</translation>
    </message>
    <message>
        <source>closed without a reason</source>
        <translation>ohne Begründung geschlossen</translation>
    </message>
    <message>
        <source>broken off without a word</source>
        <translation>wortlos abgebrochen</translation>
    </message>
    <message>
        <source>against the rules of the other side</source>
        <translation>gegen die Regeln der Gegenseite</translation>
    </message>
    <message>
        <source>message too large</source>
        <translation>Nachricht zu groß</translation>
    </message>
    <message>
        <source>encryption failed</source>
        <translation>Verschlüsselung fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 can be reached, but nothing answers on port %2: Apache does not run there, or listens on another port. Check the address, then whether Apache runs.</source>
        <translation>%1 ist erreichbar, aber auf Port %2 antwortet nichts: Apache läuft dort nicht oder nutzt einen anderen Port. Prüfen Sie erst die Adresse, dann ob Apache läuft.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. A firewall may swallow the connection, or a program there hangs. Try again, also from the school&apos;s network.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet. Vielleicht verschluckt eine Firewall die Verbindung, oder ein Programm dort hängt. Versuchen Sie es noch einmal, auch aus dem Schulnetz.</translation>
    </message>
    <message>
        <source>This computer does not trust the certificate of %1; usually its issuer is not known here. If the school has its own authority, give its file with --ca; otherwise have the certificate replaced. Browsers refuse such a live connection without a word.</source>
        <translation>Dieser Computer vertraut dem Zertifikat von %1 nicht; meist ist der Aussteller hier unbekannt. Hat die Schule eine eigene Zertifizierungsstelle, geben Sie deren Datei mit --ca an; sonst lassen Sie das Zertifikat ersetzen. Browser lehnen eine solche Live-Verbindung wortlos ab.</translation>
    </message>
    <message>
        <source>The certificate does not fit the name %1; it is for &quot;%2&quot;. Use a name for which it is, or have it replaced.</source>
        <translation>Das Zertifikat passt nicht zum Namen %1; es gilt für „%2“. Verwenden Sie einen Namen, für den es gilt, oder lassen Sie es ersetzen.</translation>
    </message>
    <message>
        <source>The port answers without encryption. Is it the right port, and is encryption switched on for this site (SSLEngine on)?</source>
        <translation>Der Port antwortet unverschlüsselt. Ist es der richtige, und ist die Verschlüsselung für diese Website eingeschaltet (SSLEngine on)?</translation>
    </message>
    <message>
        <source>Instead of a live connection a page came back (200). The request for a live connection was lost on the way: Apache handed it on as an ordinary page, or the hub offers no live connection at this path.</source>
        <translation>Statt einer Live-Verbindung kam eine Seite zurück (200). Die Bitte um eine Live-Verbindung ging unterwegs verloren: Apache gab sie als gewöhnliche Seite weiter, oder der Hub bietet unter diesem Pfad keine Live-Verbindung an.</translation>
    </message>
    <message>
        <source>Instead of a live connection a redirect to another address came back (%1 %4). The request for a live connection was lost on the way, or the hub wants a sign-in first.</source>
        <translation>Statt einer Live-Verbindung kam eine Weiterleitung zu einer anderen Adresse zurück (%1 %4). Die Bitte um eine Live-Verbindung ging unterwegs verloren, oder der Hub verlangt zuerst eine Anmeldung.</translation>
    </message>
    <message>
        <source>The request was refused as wrong (400). Usually Apache handed the wish for a live connection on as an ordinary page, and the hub could make nothing of it.</source>
        <translation>Die Anfrage wurde als falsch abgewiesen (400). Meist hat Apache den Wunsch nach einer Live-Verbindung als gewöhnliche Seite weitergegeben, und der Hub konnte damit nichts anfangen.</translation>
    </message>
    <message>
        <source>A sign-in is wanted (401). Browsers show no sign-in box for a live connection: sign in on the page first, then open the desktop.</source>
        <translation>Hier wird eine Anmeldung verlangt (401). Für eine Live-Verbindung zeigen Browser kein Anmeldefenster: Melden Sie sich zuerst auf der Seite an und öffnen Sie dann den Desktop.</translation>
    </message>
    <message>
        <source>The request was forbidden (403): by a rule in Apache, or the hub does not accept where it comes from (its Origin). Show this to the person who looks after them.</source>
        <translation>Die Anfrage wurde verboten (403): durch eine Regel in Apache, oder der Hub nimmt ihre Herkunft (Origin) nicht an. Zeigen Sie dies der Person, die beide betreut.</translation>
    </message>
    <message>
        <source>The hub says that it wanted a live connection and got an ordinary request (426): the wish for one (Upgrade) was lost on the way, usually in Apache.</source>
        <translation>Der Hub meldet, dass er eine Live-Verbindung erwartet, aber eine gewöhnliche Anfrage bekommen hat (426): Der Wunsch danach (Upgrade) ging unterwegs verloren, meist in Apache.</translation>
    </message>
    <message>
        <source>The server failed at the request (500). Apache&apos;s error log says why; often a module is missing, or the hub itself failed.</source>
        <translation>Der Server ist an der Anfrage gescheitert (500). Das Fehlerprotokoll von Apache nennt den Grund; oft fehlt ein Modul, oder der Hub selbst ist gescheitert.</translation>
    </message>
    <message>
        <source>Apache reached the hub, but could make nothing of its answer (502). The hub may have crashed, or speaks another protocol on that port. Restart the hub, then test again.</source>
        <translation>Apache hat den Hub erreicht, konnte mit seiner Antwort aber nichts anfangen (502). Vielleicht ist der Hub abgestürzt oder spricht auf diesem Port ein anderes Protokoll. Starten Sie den Hub neu und testen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>The hub took too long to answer (504). It hangs or is overloaded. Restart it if that stays so, then test again.</source>
        <translation>Der Hub hat zu lange gebraucht (504). Er hängt oder ist überlastet. Starten Sie ihn neu, wenn es so bleibt, und testen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>The server gave an answer that fits neither a page nor a live connection (%1 %2). The details show it in full.</source>
        <translation>Der Server gab eine Antwort, die weder zu einer Seite noch zu einer Live-Verbindung passt (%1 %2). Die Einzelheiten zeigen sie ganz.</translation>
    </message>
    <message>
        <source>Something claimed to open the live connection (101), but could not prove that it understood the request: a filter or proxy in between probably answers in the hub&apos;s place. Test once more from another network.</source>
        <translation>Etwas gab vor, die Live-Verbindung zu öffnen (101), konnte aber nicht belegen, dass es die Anfrage verstanden hat: Wahrscheinlich antwortet dazwischen ein Filter oder Proxy anstelle des Hubs. Testen Sie noch einmal aus einem anderen Netz.</translation>
    </message>
    <message>
        <source>The hub opened the live connection, but did not agree to the kind that was asked for (&quot;%1&quot;); its answer was &quot;%2&quot;. Some pages then give up. If desktops stay black, show this to the hub&apos;s developer.</source>
        <translation>Der Hub hat die Live-Verbindung geöffnet, der verlangten Art („%1“) aber nicht zugestimmt; seine Antwort war „%2“. Manche Seiten geben dann auf. Bleiben Desktops schwarz, zeigen Sie dies der Entwicklung des Hubs.</translation>
    </message>
    <message>
        <source>The live connection opened, and the other side closed it (code %1). Apache is right. Show this, with the details, to the hub&apos;s developer.</source>
        <translation>Die Live-Verbindung ging auf, und die Gegenseite hat sie geschlossen (Code %1). Apache ist in Ordnung. Zeigen Sie dies mit den Einzelheiten der Entwicklung des Hubs.</translation>
    </message>
    <message>
        <source>The connection broke off without a word (a browser says 1006). The hub may have ended, or does not reach the desktop. Look whether both run, then test again.</source>
        <translation>Die Verbindung brach wortlos ab (ein Browser meldet 1006). Vielleicht wurde der Hub beendet oder erreicht den Desktop nicht. Sehen Sie nach, ob beide laufen, und testen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>The live connection opened, but what came through it was not in order: something in between or the hub garbles it. Show this, with the details, to the hub&apos;s developer.</source>
        <translation>Die Live-Verbindung ging auf, aber was hindurchkam, war nicht in Ordnung: Etwas dazwischen oder der Hub verfälscht es. Zeigen Sie dies mit den Einzelheiten der Entwicklung des Hubs.</translation>
    </message>
    <message>
        <source>Something answers behind the hub, but it is no VNC desktop. Is the hub set to the right computer and port?</source>
        <translation>Hinter dem Hub antwortet etwas, aber es ist kein VNC-Desktop. Ist im Hub der richtige Rechner und Port eingestellt?</translation>
    </message>
    <message>
        <source>The desktop refuses everyone for a while after too many failed sign-ins. Wait some minutes without trying, or restart the desktop; nothing else helps.</source>
        <translation>Nach zu vielen gescheiterten Anmeldungen weist der Desktop eine Zeit lang alle ab. Warten Sie einige Minuten ohne weiteren Versuch oder starten Sie den Desktop neu; anderes hilft nicht.</translation>
    </message>
    <message>
        <source>The VNC password is not right. Up to here everything works. Do not try often: after some failures the desktop locks everyone out.</source>
        <translation>Das VNC-Passwort stimmt nicht. Bis hierher funktioniert alles. Versuchen Sie es nicht oft: Nach einigen Fehlern sperrt der Desktop alle aus.</translation>
    </message>
    <message>
        <source>The desktop refused the connection and said &quot;%1&quot;. Up to here everything works. Show this to the person who looks after the desktop.</source>
        <translation>Der Desktop hat die Verbindung abgelehnt und sagt „%1“. Bis hierher funktioniert alles. Zeigen Sie dies der Person, die den Desktop betreut.</translation>
    </message>
    <message>
        <source>The desktop announces a picture that is too large (%1 x %2). It was not fetched. Everything before it works.</source>
        <translation>Der Desktop kündigt ein zu großes Bild an (%1 x %2). Es wurde nicht geholt. Alles davor funktioniert.</translation>
    </message>
    <message>
        <source>The connection works, but no whole picture could be fetched. The details say why.</source>
        <translation>Die Verbindung funktioniert, aber es ließ sich kein ganzes Bild holen. Die Einzelheiten nennen den Grund.</translation>
    </message>
    <message>
        <source>an error on the other side</source>
        <translation>ein Fehler auf der Gegenseite</translation>
    </message>
    <message>
        <source>Apache opened the live connection (101), and the hub closed it without a reason (1005). Apache is right. Either the desktop behind the hub does not run: start it, and test again. Or the hub&apos;s own route for the socket never ran: tell its developer; in Flask the route needs websocket=True.</source>
        <translation>Apache hat die Live-Verbindung geöffnet (101), und der Hub hat sie ohne Angabe eines Grundes geschlossen (1005). Apache ist richtig eingestellt. Entweder läuft der Desktop hinter dem Hub nicht: Starten Sie ihn und testen Sie noch einmal. Oder die Route des Hubs für diese Verbindung kam nie an die Reihe: Sagen Sie es seiner Entwicklung; in Flask braucht die Route websocket=True.</translation>
    </message>
    <message>
        <source>%1 cannot be reached directly, and this computer is set to go through a proxy (%3). Hubwart goes past it, to see the server itself. Ask whoever looks after the network for a direct way, or test from another network.</source>
        <translation>%1 ist auf direktem Weg nicht erreichbar, und dieser Computer ist so eingestellt, dass er über einen Proxy geht (%3). Hubwart geht an ihm vorbei, um den Server selbst zu sehen. Fragen Sie die Person, die das Netz betreut, nach einem direkten Weg, oder testen Sie aus einem anderen Netz.</translation>
    </message>
    <message>
        <source>Not the server answered but a proxy on the way, and it wants a sign-in first (407). A live connection cannot sign in to it. Ask whoever looks after the network to let this address through.</source>
        <translation>Nicht der Server hat geantwortet, sondern ein Proxy auf dem Weg, und er verlangt zuerst eine Anmeldung (407). Eine Live-Verbindung kann sich dort nicht anmelden. Bitten Sie die Person, die das Netz betreut, diese Adresse durchzulassen.</translation>
    </message>
    <message>
        <source>The answer began with more headers than any browser takes (over 64 KiB). Look in Apache and in the hub for what sets a header or a cookie again and again.</source>
        <translation>Die Antwort begann mit mehr Kopfzeilen, als ein Browser annimmt (über 64 KiB). Suchen Sie in Apache und im Hub, was eine Kopfzeile oder ein Cookie immer wieder setzt.</translation>
    </message>
    <message>
        <source>The connection stopped in the middle of a message, and nothing more came for five seconds. Usually the network is weak, or something on the way swallows what is sent. Test again, by cable if you can.</source>
        <translation>Die Verbindung blieb mitten in einer Nachricht stehen, und fünf Sekunden lang kam nichts mehr. Meist ist das Netz schwach, oder etwas auf dem Weg verschluckt, was gesendet wird. Testen Sie noch einmal, wenn möglich mit Kabel.</translation>
    </message>
    <message>
        <source>The other side sent more at once than any desktop does, so the connection was ended here. Show this, with the details, to the hub&apos;s developer.</source>
        <translation>Die Gegenseite hat mehr auf einmal gesendet, als ein Desktop es tut; deshalb wurde die Verbindung hier beendet. Zeigen Sie das mit den Einzelheiten der Person, die den Hub entwickelt.</translation>
    </message>
    <message>
        <source>A picture came, but nearly all of it has one single colour. The connection works; the desktop itself may be locked or empty, or nothing has been started on it.</source>
        <translation>Ein Bild kam an, aber fast alles darin hat eine einzige Farbe. Die Verbindung funktioniert; der Desktop selbst ist vielleicht gesperrt oder leer, oder es wurde nichts auf ihm gestartet.</translation>
    </message>
    <message>
        <source>The desktop speaks a dialect of VNC that only its own page in the browser understands (message %1; KasmVNC is such a desktop). So no picture could be made here. Everything before it works, up to the sign-in.</source>
        <translation>Der Desktop spricht einen Dialekt von VNC, den nur seine eigene Seite im Browser versteht (Nachricht %1; KasmVNC ist so ein Desktop). Deshalb konnte hier kein Bild entstehen. Alles davor funktioniert, bis zur Anmeldung.</translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message>
        <source>Stopped at %1 open connections: a page did not come any more (it took %2 ms before). So many are too many for this server as it is set up now.</source>
        <translation>Bei %1 offenen Verbindungen abgebrochen: Eine Seite kam nicht mehr (vorher dauerte sie %2 ms). So viele sind zu viele für diesen Server, wie er jetzt eingestellt ist.</translation>
    </message>
    <message>
        <source>Stopped at %1 open connections: pages had become slow (%3 ms instead of %2 ms).</source>
        <translation>Bei %1 offenen Verbindungen abgebrochen: Seiten waren langsam geworden (%3 ms statt %2 ms).</translation>
    </message>
    <message>
        <source>Apache can do %2 things at once, and at most %3 of them are in use now.</source>
        <translation>Apache kann %2 Dinge gleichzeitig tun, und höchstens %3 davon sind jetzt belegt.</translation>
    </message>
    <message>
        <source>Apache can do %2 things at once; how many are in use now is not known.</source>
        <translation>Apache kann %2 Dinge gleichzeitig tun; wie viele davon jetzt belegt sind, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Yes, a class of %1 fits.</source>
        <translation>Ja, eine Klasse mit %1 Personen passt.</translation>
    </message>
    <message>
        <source>An open desktop is one of them; up to %5 leave enough for pages.</source>
        <translation>Ein offener Desktop ist eines davon; bis zu %5 lassen genug für Seiten übrig.</translation>
    </message>
    <message>
        <source>A class of %1 fits, but only just: pages will be slow.</source>
        <translation>Eine Klasse mit %1 Personen passt, aber nur knapp: Seiten werden langsam sein.</translation>
    </message>
    <message>
        <source>No, a class of %1 does not fit.</source>
        <translation>Nein, eine Klasse mit %1 Personen passt nicht.</translation>
    </message>
    <message>
        <source>An open desktop is one of them: after %4 desktops nothing opens any more, not even a page.</source>
        <translation>Ein offener Desktop ist eines davon: Nach %4 Desktops öffnet sich nichts mehr, nicht einmal eine Seite.</translation>
    </message>
    <message>
        <source>Set MaxRequestWorkers to %1 (it is %2 now).</source>
        <translation>Setzen Sie MaxRequestWorkers auf %1 (jetzt: %2).</translation>
    </message>
    <message>
        <source>Set MaxRequestWorkers to %1 in line %4 of %3 (it is %2 now).</source>
        <translation>Setzen Sie MaxRequestWorkers in Zeile %4 von %3 auf %1 (jetzt: %2).</translation>
    </message>
    <message>
        <source>Set ServerLimit to %5 above it, because so many processes are needed.</source>
        <translation>Setzen Sie darüber ServerLimit auf %5, denn so viele Prozesse werden gebraucht.</translation>
    </message>
    <message>
        <source>Then restart Apache when nobody is working. Each of them takes a little memory; look whether the server has it.</source>
        <translation>Starten Sie danach Apache neu, wenn niemand arbeitet. Jeder Platz braucht ein wenig Speicher; sehen Sie nach, ob der Server ihn hat.</translation>
    </message>
    <message>
        <source>%1 of %2 connections have been open at once so far.</source>
        <translation>Bisher waren %1 von %2 Verbindungen gleichzeitig offen.</translation>
    </message>
    <message>
        <source>All %2 connections were opened, and all stayed open.</source>
        <translation>Alle %2 Verbindungen wurden geöffnet, und alle blieben offen.</translation>
    </message>
    <message>
        <source>All %2 connections were opened, but %3 of them were closed by the other side before the time was over.</source>
        <translation>Alle %2 Verbindungen wurden geöffnet, aber %3 davon wurden von der Gegenseite geschlossen, bevor die Zeit um war.</translation>
    </message>
    <message>
        <source>%1 connections were open when one more could not be opened.</source>
        <translation>%1 Verbindungen waren offen, als eine weitere sich nicht öffnen ließ.</translation>
    </message>
    <message>
        <source>%1 connections were open when the desktop let in no more.</source>
        <translation>%1 Verbindungen waren offen, als der Desktop niemanden mehr einließ.</translation>
    </message>
    <message>
        <source>Stopped with %1 of %2 connections open. All of them are closed.</source>
        <translation>Angehalten bei %1 von %2 offenen Verbindungen. Alle sind geschlossen.</translation>
    </message>
    <message>
        <source>Opening one took %1 ms usually, %2 ms at most.</source>
        <translation>Eine zu öffnen dauerte meist %1 ms, höchstens %2 ms.</translation>
    </message>
    <message>
        <source>There and back took %1 ms at the end, %2 ms at most.</source>
        <translation>Hin und zurück dauerte es zuletzt %1 ms, höchstens %2 ms.</translation>
    </message>
    <message>
        <source>Closed by the other side with code %1: %2.</source>
        <translation>Von der Gegenseite mit Code %1 geschlossen: %2.</translation>
    </message>
    <message>
        <source>Apache can do %2 things at once, and none of them is in use now.</source>
        <translation>Apache kann %2 Dinge gleichzeitig tun; davon ist jetzt nichts belegt.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>The change</source>
        <translation>Die Änderung</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>Auf dem Server</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Saved (in the file)</source>
        <translation>Gespeichert (in der Datei)</translation>
    </message>
    <message>
        <source>Loaded (Apache runs with it)</source>
        <translation>Geladen (Apache läuft damit)</translation>
    </message>
    <message>
        <source>Proved (the live connection works)</source>
        <translation>Belegt (die Live-Verbindung funktioniert)</translation>
    </message>
    <message>
        <source>To take it back, from any computer with Hubwart, or as root on the server without it:</source>
        <translation>So nehmen Sie es zurück, von jedem Computer mit Hubwart aus oder ohne Hubwart als root auf dem Server:</translation>
    </message>
    <message>
        <source>A person has seen the desktop through this connection.</source>
        <translation>Eine Person hat den Desktop durch diese Verbindung gesehen.</translation>
    </message>
    <message>
        <source>A person has seen a picture, but not the desktop that was expected.</source>
        <translation>Eine Person hat ein Bild gesehen, aber nicht den erwarteten Desktop.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>From this computer</source>
        <translation>Von diesem Computer aus</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Live test</source>
        <translation>Live-Test</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Found and mended: %1.</source>
        <translation>Gefunden und repariert: %1.</translation>
    </message>
    <message>
        <source>Behind Apache: this looks like %1</source>
        <translation>Hinter Apache: das sieht aus wie %1</translation>
    </message>
    <message>
        <source>What the server wrote meanwhile</source>
        <translation>Was der Server währenddessen schrieb</translation>
    </message>
</context>
<context>
    <name>Route</name>
    <message>
        <source>Handed on to %1 as a live connection.</source>
        <translation>Wird als Live-Verbindung an %1 weitergereicht.</translation>
    </message>
    <message>
        <source>Handed on to %1, but only as an ordinary page.</source>
        <translation>Wird an %1 weitergereicht, aber nur als gewöhnliche Seite.</translation>
    </message>
    <message>
        <source>Not handed on: Apache itself answers, from its own files.</source>
        <translation>Wird nicht weitergereicht: Apache antwortet selbst, aus eigenen Dateien.</translation>
    </message>
    <message>
        <source>Answered by a redirect (%1) to %2. Browsers do not follow one for a live connection.</source>
        <translation>Wird mit einer Umleitung (%1) nach %2 beantwortet. Bei einer Live-Verbindung folgen Browser keiner.</translation>
    </message>
    <message>
        <source>Apache asks for a user name and a password (401).</source>
        <translation>Apache fragt nach Benutzername und Passwort (401).</translation>
    </message>
    <message>
        <source>Apache does not allow it (403).</source>
        <translation>Apache erlaubt es nicht (403).</translation>
    </message>
    <message>
        <source>Apache answers with an error of its own (%1).</source>
        <translation>Apache antwortet mit einem eigenen Fehler (%1).</translation>
    </message>
    <message>
        <source>It depends on what only the running server knows.</source>
        <translation>Es hängt davon ab, was nur der laufende Server weiß.</translation>
    </message>
    <message>
        <source>this line answers</source>
        <translation>diese Zeile antwortet</translation>
    </message>
    <message>
        <source>its parameters count, because it was the first with this target</source>
        <translation>ihre Parameter zählen, weil sie als erste dieses Ziel nannte</translation>
    </message>
    <message>
        <source>is for other paths</source>
        <translation>gilt für andere Pfade</translation>
    </message>
    <message>
        <source>this condition does not hold: there is nothing to compare</source>
        <translation>diese Bedingung ist nicht erfüllt: Es gibt nichts zu vergleichen</translation>
    </message>
    <message>
        <source>this condition does not hold: it sees &quot;%1&quot;</source>
        <translation>diese Bedingung ist nicht erfüllt: Sie sieht „%1“</translation>
    </message>
    <message>
        <source>has no effect: RewriteEngine is not on here</source>
        <translation>ohne Wirkung: RewriteEngine ist hier nicht eingeschaltet</translation>
    </message>
    <message>
        <source>would fit, but another line answers before it</source>
        <translation>würde passen, aber eine andere Zeile antwortet vorher</translation>
    </message>
    <message>
        <source>says that this path is not handed on</source>
        <translation>sagt, dass dieser Pfad nicht weitergereicht wird</translation>
    </message>
    <message>
        <source>its parameters are ignored: another line had this target first</source>
        <translation>ihre Parameter werden nicht beachtet: Eine andere Zeile nannte dieses Ziel zuerst</translation>
    </message>
    <message>
        <source>depends on what only the running server knows</source>
        <translation>hängt davon ab, was nur der laufende Server weiß</translation>
    </message>
    <message>
        <source>This is more than can be judged: the files, macros and variables come to too many lines, or to too many sections in each other.</source>
        <translation>Das ist mehr, als sich beurteilen lässt: Die Dateien, Makros und Variablen ergeben zu viele Zeilen oder zu viele Abschnitte ineinander.</translation>
    </message>
</context>
<context>
    <name>Scene</name>
    <message>
        <source>This PC</source>
        <translation>Dieser PC</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Hub</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Desktop</translation>
    </message>
    <message>
        <source>being tested</source>
        <translation>wird getestet</translation>
    </message>
    <message>
        <source>%1, from %2 to %3: %4</source>
        <translation>%1, von %2 zu %3: %4</translation>
    </message>
    <message>
        <source>Pages (HTTP)</source>
        <translation>Seiten (HTTP)</translation>
    </message>
    <message>
        <source>Live connection (WebSocket)</source>
        <translation>Live-Verbindung (WebSocket)</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>over the connection from before, because a new one needs you again</source>
        <translation>über die Verbindung von vorher, weil eine neue wieder Sie selbst braucht</translation>
    </message>
</context>
<context>
    <name>StillFine</name>
    <message>
        <source>Answer to the page</source>
        <translation>Antwort auf die Seite</translation>
    </message>
    <message>
        <source>Who answers the page</source>
        <translation>Wer die Seite beantwortet</translation>
    </message>
    <message>
        <source>Who stands in between (page)</source>
        <translation>Wer dazwischensteht (Seite)</translation>
    </message>
    <message>
        <source>Answer to the live connection</source>
        <translation>Antwort auf die Live-Verbindung</translation>
    </message>
    <message>
        <source>Who answers the live connection</source>
        <translation>Wer die Live-Verbindung beantwortet</translation>
    </message>
    <message>
        <source>Who stands in between (live connection)</source>
        <translation>Wer dazwischensteht (Live-Verbindung)</translation>
    </message>
    <message>
        <source>Kind of live connection that was agreed on</source>
        <translation>Vereinbarte Art der Live-Verbindung</translation>
    </message>
    <message>
        <source>Then: %1. Now: %2.</source>
        <translation>Damals: %1. Jetzt: %2.</translation>
    </message>
    <message>
        <source>Then as now: %1. But for another reason.</source>
        <translation>Damals wie jetzt: %1. Aber aus einem anderen Grund.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Not asked this time: what comes before it fails.</source>
        <translation>Diesmal nicht gefragt: Was davor kommt, schlägt fehl.</translation>
    </message>
    <message>
        <source>Still fine: all is as it was on %1, when the test &quot;%2&quot; was kept.</source>
        <translation>Noch in Ordnung: Alles ist wie am %1, als der Test „%2“ aufbewahrt wurde.</translation>
    </message>
    <message>
        <source>As far as it was asked, all is as it was on %1, when the test &quot;%2&quot; was kept.</source>
        <translation>Soweit gefragt wurde, ist alles wie am %1, als der Test „%2“ aufbewahrt wurde.</translation>
    </message>
    <message>
        <source>Not fine any more. This is different from %1, when the test &quot;%2&quot; was kept:</source>
        <translation>Nicht mehr in Ordnung. Das ist anders als am %1, als der Test „%2“ aufbewahrt wurde:</translation>
    </message>
    <message>
        <source>Still fine, but this is different from %1, when the test &quot;%2&quot; was kept:</source>
        <translation>Noch in Ordnung, aber das ist anders als am %1, als der Test „%2“ aufbewahrt wurde:</translation>
    </message>
</context>
<context>
    <name>Switches</name>
    <message>
        <source>switch on module %1</source>
        <translation>Modul %1 einschalten</translation>
    </message>
    <message>
        <source>switch on site %1</source>
        <translation>Website %1 einschalten</translation>
    </message>
    <message>
        <source>switch off site %1</source>
        <translation>Website %1 ausschalten</translation>
    </message>
    <message>
        <source>switch off module %1</source>
        <translation>Modul %1 ausschalten</translation>
    </message>
    <message>
        <source>module %1 stays on, because it is needed by now: %2</source>
        <translation>Modul %1 bleibt eingeschaltet, weil es inzwischen gebraucht wird: %2</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>There is nothing for Hubwart to change.</source>
        <translation>Für Hubwart gibt es hier nichts zu ändern.</translation>
    </message>
    <message>
        <source>On the server now: %1.</source>
        <translation>Auf dem Server liegt jetzt: %1.</translation>
    </message>
    <message>
        <source>Apache runs with it</source>
        <translation>Apache läuft damit</translation>
    </message>
    <message>
        <source>To take it back: hubwart undo %1 --yes --change %2
Without Hubwart, as root on the server: /var/lib/hubwart/changes/%2/undo</source>
        <translation>So nehmen Sie es zurück: hubwart undo %1 --yes --change %2
Ohne Hubwart, als root auf dem Server: /var/lib/hubwart/changes/%2/undo</translation>
    </message>
    <message>
        <source>In force since %2: change %1 of Hubwart.</source>
        <translation>Seit %2 in Kraft: Änderung %1 von Hubwart.</translation>
    </message>
    <message>
        <source>The picture (%1 x %2) is in %3. It may show someone&apos;s screen at this moment.</source>
        <translation>Das Bild (%1 x %2) liegt in %3. Es kann den Bildschirm einer Person in diesem Moment zeigen.</translation>
    </message>
    <message>
        <source>Everything works from this computer and this network.</source>
        <translation>Von diesem Computer und diesem Netz aus funktioniert alles.</translation>
    </message>
    <message>
        <source>the live connection works with it</source>
        <translation>die Live-Verbindung funktioniert damit</translation>
    </message>
    <message>
        <source>The server finishes the change by itself. &quot;hubwart check&quot; says what became of it.</source>
        <translation>Der Server bringt die Änderung selbst zu Ende. „hubwart check“ sagt, was daraus geworden ist.</translation>
    </message>
    <message>
        <source>Change %1 of %2 has not come to its end (%3). If nobody is working on it now, take it back: hubwart undo %4 --yes --change %1</source>
        <translation>Die Änderung %1 vom %2 ist nicht zu Ende gebracht (%3). Arbeitet gerade niemand daran, nehmen Sie sie zurück: hubwart undo %4 --yes --change %1</translation>
    </message>
    <message>
        <source>The fault is here: %1.</source>
        <translation>Der Fehler liegt hier: %1.</translation>
    </message>
    <message>
        <source>Whether it works could not be found out. The lines above show how far it got.</source>
        <translation>Ob es funktioniert, ließ sich nicht herausfinden. Die Zeilen darüber zeigen, wie weit es kam.</translation>
    </message>
    <message>
        <source>It works from this computer and this network as far as it could be tested; mind the warning (!) above.</source>
        <translation>Von diesem Computer und aus diesem Netz funktioniert es, soweit es sich testen ließ; beachten Sie die Warnung (!) oben.</translation>
    </message>
    <message>
        <source>What stands behind Apache looks like %1.</source>
        <translation>Was hinter Apache steht, sieht aus wie %1.</translation>
    </message>
    <message>
        <source>it stays for good</source>
        <translation>sie bleibt auf Dauer</translation>
    </message>
    <message>
        <source>it is not confirmed: the server takes it back by itself at %1</source>
        <translation>sie ist nicht bestätigt: der Server nimmt sie um %1 von selbst zurück</translation>
    </message>
    <message>
        <source>Change %1 of %2 waits to be confirmed. In %3 seconds the server takes it back by itself.
To keep it: hubwart keep %4 --yes --change %1
To take it back now: hubwart undo %4 --yes --change %1</source>
        <translation>Die Änderung %1 von %2 wartet auf Bestätigung. In %3 Sekunden nimmt der Server sie von selbst zurück.
Behalten: hubwart keep %4 --yes --change %1
Jetzt zurücknehmen: hubwart undo %4 --yes --change %1</translation>
    </message>
    <message>
        <source>Nothing of Hubwart is on the server any more; Apache&apos;s files stay as they are. What was changed can no longer be taken back.</source>
        <translation>Auf dem Server ist nichts mehr von Hubwart; die Dateien von Apache bleiben, wie sie sind. Was geändert wurde, kann nicht mehr zurückgenommen werden.</translation>
    </message>
    <message>
        <source>Hubwart has changed nothing on this server, or was told to forget it.</source>
        <translation>Hubwart hat auf diesem Server nichts geändert, oder es sollte vergessen werden.</translation>
    </message>
    <message>
        <source>made by %1</source>
        <translation>gemacht von %1</translation>
    </message>
    <message>
        <source>kept by %1</source>
        <translation>behalten von %1</translation>
    </message>
    <message>
        <source>To see what one of them changed: hubwart history %1 --change %2
To see what it takes to put its old files back: hubwart plan %1 --restore %2</source>
        <translation>Was eine davon geändert hat, zeigt: hubwart history %1 --change %2
Was es braucht, um ihre alten Dateien zurückzuholen, zeigt: hubwart plan %1 --restore %2</translation>
    </message>
    <message>
        <source>Meanwhile the server wrote in its logs:</source>
        <translation>Währenddessen schrieb der Server in seine Protokolle:</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>The name %1 is not known in this network. Check the spelling. If the server is only known inside the school, connect to the school&apos;s network or VPN first.</source>
        <translation>Der Name %1 ist in diesem Netz nicht bekannt. Prüfen Sie die Schreibweise. Ist der Server nur innerhalb der Schule bekannt, verbinden Sie sich zuerst mit dem Schulnetz oder VPN.</translation>
    </message>
    <message>
        <source>There is no way from this computer to %1. Is the VPN connected? Is the Wi-Fi the right one?</source>
        <translation>Von diesem Computer führt kein Weg zu %1. Ist das VPN verbunden? Ist es das richtige WLAN?</translation>
    </message>
    <message>
        <source>On port %2 of %1 something answers that is not SSH. Check the port (SSH usually has 22).</source>
        <translation>Auf Port %2 von %1 antwortet etwas, das nicht SSH ist. Prüfen Sie den Port (SSH hat meist 22).</translation>
    </message>
    <message>
        <source>%1 refuses everyone from here for a while: there were too many sign-ins. Wait a few minutes, then try again once.</source>
        <translation>%1 weist von hier aus eine Zeit lang alle ab: Es gab zu viele Anmeldungen. Warten Sie einige Minuten und versuchen Sie es dann ein einziges Mal.</translation>
    </message>
    <message>
        <source>The password for %1 on %2 is not right. Check the Caps Lock key and try again.</source>
        <translation>Das Passwort für %1 auf %2 stimmt nicht. Prüfen Sie die Feststelltaste und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The passphrase for the key file %1 is not right. This is the passphrase of the file, not the password of the account.</source>
        <translation>Die Passphrase für die Schlüsseldatei %1 stimmt nicht. Gemeint ist die Passphrase der Datei, nicht das Passwort des Kontos.</translation>
    </message>
    <message>
        <source>%1 may sign in, but not change Apache: the server has no sudo. Sign in as root, or ask the person who may.</source>
        <translation>%1 darf sich anmelden, aber Apache nicht ändern: Der Server hat kein sudo. Melden Sie sich als root an oder fragen Sie die zuständige Person.</translation>
    </message>
    <message>
        <source>%1 may sign in, but not change Apache (no sudo). The fault can still be found; send the result to the person who may.</source>
        <translation>%1 darf sich anmelden, aber Apache nicht ändern (kein sudo). Der Fehler lässt sich trotzdem finden; schicken Sie dann das Ergebnis an die zuständige Person.</translation>
    </message>
    <message>
        <source>There is no Apache on %1. Is it the right server? The desktops may be behind another machine.</source>
        <translation>Auf %1 gibt es keinen Apache. Ist es der richtige Server? Die Desktops liegen vielleicht hinter einem anderen Rechner.</translation>
    </message>
    <message>
        <source>The site file %1 may not be read by this user. Sign in as somebody who may use sudo.</source>
        <translation>Dieser Benutzer darf die Site-Datei %1 nicht lesen. Melden Sie sich als jemand an, der sudo benutzen darf.</translation>
    </message>
    <message>
        <source>Line %3 of %2 (%1) may decide about the live connection, and Hubwart cannot judge it yet. So nothing is changed. Show this line to somebody who knows Apache.</source>
        <translation>Zeile %3 in %2 (%1) entscheidet vielleicht über die Live-Verbindung, und Hubwart kann sie noch nicht beurteilen. Deshalb wird nichts geändert. Zeigen Sie diese Zeile jemandem, der Apache kennt.</translation>
    </message>
    <message>
        <source>Somebody changed %1 in the meantime. Nothing was written. Check again; then the change is planned anew.</source>
        <translation>Jemand hat %1 inzwischen geändert. Es wurde nichts geschrieben. Prüfen Sie noch einmal; dann wird die Änderung neu geplant.</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Something went wrong inside Hubwart. The details say what; please report it.</source>
        <translation>In Hubwart selbst ist etwas schiefgegangen. Die Einzelheiten sagen, was; bitte melden Sie es.</translation>
    </message>
    <message>
        <source>%1 can be reached, but nothing answers on port %2. Check the port, or ask whether SSH is switched on at the server.</source>
        <translation>%1 ist erreichbar, aber auf Port %2 antwortet nichts. Prüfen Sie den Port oder fragen Sie, ob SSH auf dem Server eingeschaltet ist.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. A firewall may swallow the connection, or the server is overloaded. Try again, or from the school&apos;s network.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet. Vielleicht verschluckt eine Firewall die Verbindung, oder der Server ist überlastet. Versuchen Sie es noch einmal, am besten aus dem Schulnetz.</translation>
    </message>
    <message>
        <source>The connection to the server broke off. Check the network, then try again.</source>
        <translation>Die Verbindung zum Server ist abgebrochen. Prüfen Sie das Netz und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>%1 and this computer know no safe way to encrypt in common. Ask the person who looks after the server to update SSH there.</source>
        <translation>%1 und dieser Computer kennen keine gemeinsame sichere Verschlüsselung. Bitten Sie die Person, die den Server betreut, SSH dort zu aktualisieren.</translation>
    </message>
    <message>
        <source>This computer has never met the server %1. Its fingerprint is %2 (%3). Compare it with someone who can see it there (ssh-keygen -lf on the server&apos;s host key). Only if it is the same, start again and accept it. In a Wi-Fi you do not know, stop here: your password could be read.</source>
        <translation>Dieser Computer kennt den Server %1 noch nicht. Sein Fingerabdruck ist %2 (%3). Vergleichen Sie ihn mit jemandem, der ihn am Server sieht (ssh-keygen -lf mit dem Host-Schlüssel des Servers). Nur wenn er derselbe ist, beginnen Sie noch einmal und nehmen Sie ihn an. In einem fremden WLAN hier abbrechen: Ihr Passwort könnte mitgelesen werden.</translation>
    </message>
    <message>
        <source>This is not the server that %1 was before, or it was reinstalled. No password was sent. It now shows the fingerprint %2 (%3); known, since %7 at the latest, is %4 (line %6 of %5). Please ask its operator before anything else: there, &quot;ssh-keygen -lf /etc/ssh/%8&quot; prints the fingerprint that is right. Only if it is the one shown now, &quot;ssh-keygen -R &apos;%9&apos; -f &apos;%5&apos;&quot; on this computer forgets the old one.</source>
        <translation>Das ist nicht mehr der Server, der %1 bisher war, oder er wurde neu installiert. Es wurde kein Passwort gesendet. Er zeigt jetzt den Fingerabdruck %2 (%3); bekannt, spätestens seit %7, ist %4 (Zeile %6 in %5). Bitte fragen Sie zuerst, wer ihn betreibt: Dort gibt „ssh-keygen -lf /etc/ssh/%8“ den richtigen Fingerabdruck aus. Nur wenn es der jetzt gezeigte ist, vergisst „ssh-keygen -R &apos;%9&apos; -f &apos;%5&apos;“ auf diesem Computer den alten.</translation>
    </message>
    <message>
        <source>%1 shows a key of another kind (%2, %3) than the one that is known for it (line %6 of %5). No password was sent. Please ask its operator.</source>
        <translation>%1 zeigt einen Schlüssel anderer Art (%2, %3) als den bekannten (Zeile %6 in %5). Es wurde kein Passwort gesendet. Bitte fragen Sie, wer den Server betreibt.</translation>
    </message>
    <message>
        <source>The key that %1 shows (%2) is marked as revoked on this computer (line %6 of %5): it must not be trusted any more. No password was sent. Please ask its operator.</source>
        <translation>Der Schlüssel, den %1 zeigt (%2), ist auf diesem Computer als widerrufen vermerkt (Zeile %6 in %5): Ihm darf nicht mehr vertraut werden. Es wurde kein Passwort gesendet. Bitte fragen Sie, wer den Server betreibt.</translation>
    </message>
    <message>
        <source>The list of known servers (%1) cannot be read, so it is not certain which server this is. No password was sent. Mend the file (the details say where) or rename it, then try again.</source>
        <translation>Die Liste der bekannten Server (%1) lässt sich nicht lesen; deshalb ist nicht sicher, welcher Server das ist. Es wurde kein Passwort gesendet. Reparieren Sie die Datei (die Einzelheiten nennen die Stelle) oder benennen Sie sie um und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The key file %1 cannot be used: it is missing, not readable, or not in a known format. The details say more; give another file with --identity.</source>
        <translation>Die Schlüsseldatei %1 lässt sich nicht verwenden: Sie fehlt, ist nicht lesbar oder hat kein bekanntes Format. Die Einzelheiten sagen mehr; geben Sie mit --identity eine andere Datei an.</translation>
    </message>
    <message>
        <source>%2 does not let %1 in with what this computer has. Check the user name, or give a key file or a password (the server offers: %3).</source>
        <translation>%2 lässt %1 mit dem, was dieser Computer hat, nicht hinein. Prüfen Sie den Benutzernamen oder geben Sie eine Schlüsseldatei oder ein Passwort an (der Server bietet an: %3).</translation>
    </message>
    <message>
        <source>An answer is needed, and there is nobody to ask: &quot;%1&quot;. Give it beforehand (&quot;hubwart --help&quot; lists the options), or start this in a terminal.</source>
        <translation>Eine Antwort wird gebraucht, und es ist niemand zum Fragen da: „%1“. Geben Sie sie vorher an („hubwart --help“ nennt die Optionen) oder starten Sie dies in einem Terminal.</translation>
    </message>
    <message>
        <source>The password that sudo asks for is not right. It is usually the password of %1. Nothing was changed; try again.</source>
        <translation>Das Passwort, nach dem sudo fragt, stimmt nicht. Meist ist es das Passwort von %1. Es wurde nichts geändert; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>sudo wants the password of %1, and none was given. Without it the server can only be looked at in part, and nothing can be changed. Start again and give it.</source>
        <translation>sudo verlangt das Passwort von %1, und es wurde keines angegeben. Ohne es ist der Server nur zum Teil zu sehen, und nichts lässt sich ändern. Beginnen Sie noch einmal und geben Sie es an.</translation>
    </message>
    <message>
        <source>sudo refused to work for %1. Without it nothing can be changed. Ask the person who looks after the server.</source>
        <translation>sudo hat für %1 den Dienst verweigert. Ohne sudo lässt sich nichts ändern. Fragen Sie die Person, die den Server betreut.</translation>
    </message>
    <message>
        <source>No site on this server hands requests on to a hub for %1. Check the address, or name the site file with --site.</source>
        <translation>Keine Website auf diesem Server gibt für %1 Anfragen an einen Hub weiter. Prüfen Sie die Adresse oder nennen Sie die Site-Datei mit --site.</translation>
    </message>
    <message>
        <source>Several site files could be meant. Choose one with --site, or give the address of the live connection with --url.</source>
        <translation>Mehrere Site-Dateien kommen in Frage. Wählen Sie eine mit --site oder geben Sie mit --url die Adresse der Live-Verbindung an.</translation>
    </message>
    <message>
        <source>The site file %1 is not there. Check its name. If it was deleted or renamed, Apache may not start again without it.</source>
        <translation>Die Site-Datei %1 ist nicht da. Prüfen Sie ihren Namen. Wurde sie gelöscht oder umbenannt, startet Apache ohne sie vielleicht nicht mehr.</translation>
    </message>
    <message>
        <source>With its files on disk Apache would not start again, even without this change. Nothing was changed or reloaded. Do not restart the server during lessons; first have the place mended that the details name.</source>
        <translation>Mit den gespeicherten Dateien würde Apache nicht mehr starten, auch ohne diese Änderung. Es wurde nichts geändert und nichts neu geladen. Den Server nicht während des Unterrichts neu starten; lassen Sie zuerst die Stelle reparieren, die in den Einzelheiten steht.</translation>
    </message>
    <message>
        <source>Apache refuses the planned change. It was only tried; nothing was changed. The details say why; show them to somebody who knows Apache.</source>
        <translation>Apache lehnt die geplante Änderung ab. Sie wurde nur probiert; es wurde nichts geändert. Die Einzelheiten nennen den Grund; zeigen Sie sie jemandem, der Apache kennt.</translation>
    </message>
    <message>
        <source>With this change Apache would refuse another file than ours: line %2 of %1. It was only tried; nothing was changed. Show this line to somebody who knows Apache.</source>
        <translation>Mit dieser Änderung würde Apache eine andere Datei als unsere ablehnen: Zeile %2 in %1. Sie wurde nur probiert; es wurde nichts geändert. Zeigen Sie diese Zeile jemandem, der Apache kennt.</translation>
    </message>
    <message>
        <source>A module or site of Apache could not be switched on or off. It was only tried; nothing was changed. The server&apos;s own words are in the details.</source>
        <translation>Ein Modul oder eine Website von Apache ließ sich nicht ein- oder ausschalten. Es wurde nur probiert; geändert wurde nichts. Was der Server dazu sagt, steht in den Einzelheiten.</translation>
    </message>
    <message>
        <source>The change could not be taken into use. Everything is back as it was before, and Apache serves. The details say why.</source>
        <translation>Die Änderung ließ sich nicht in Betrieb nehmen. Alles ist wieder wie vorher, und Apache arbeitet. Die Einzelheiten nennen den Grund.</translation>
    </message>
    <message>
        <source>APACHE DOES NOT RUN. The files were put back as before, but Apache did not start with them either. Call the person who looks after the server now. There, as root: &quot;systemctl status apache2&quot; says why, &quot;systemctl start apache2&quot; starts it.</source>
        <translation>APACHE LÄUFT NICHT. Die Dateien wurden wie vorher hergestellt, aber auch damit startete Apache nicht. Rufen Sie jetzt die Person, die den Server betreut. Dort, als root: „systemctl status apache2“ nennt den Grund, „systemctl start apache2“ startet ihn.</translation>
    </message>
    <message>
        <source>%1 was changed by somebody after Hubwart. Taking our change back would lose that, so nothing was touched. The old file is kept on the server in /var/lib/hubwart/changes; show this to somebody who knows Apache.</source>
        <translation>%1 wurde nach Hubwart von jemandem geändert. Das ginge beim Zurücknehmen verloren; deshalb wurde nichts angerührt. Die alte Datei liegt auf dem Server in /var/lib/hubwart/changes; zeigen Sie dies jemandem, der Apache kennt.</translation>
    </message>
    <message>
        <source>For safety Hubwart only writes to ordinary files below /etc that have a single name, and %1 is not one of them. Nothing was changed. Ask the person who looks after the server.</source>
        <translation>Zur Sicherheit schreibt Hubwart nur in gewöhnliche Dateien unter /etc, die einen einzigen Namen haben, und %1 ist keine solche. Es wurde nichts geändert. Fragen Sie die Person, die den Server betreut.</translation>
    </message>
    <message>
        <source>The server could not keep a copy of %1 or write beside it: the disk may be full or write-protected. Nothing was changed. Ask the person who looks after the server.</source>
        <translation>Der Server konnte keine Kopie von %1 aufheben oder nicht daneben schreiben: Vielleicht ist der Datenträger voll oder schreibgeschützt. Es wurde nichts geändert. Fragen Sie die Person, die den Server betreut.</translation>
    </message>
    <message>
        <source>A safe change needs a program that the server lacks or does not allow: %1. Nothing was changed. Ask the person who looks after the server.</source>
        <translation>Eine sichere Änderung braucht ein Programm, das auf dem Server fehlt oder nicht erlaubt ist: %1. Es wurde nichts geändert. Fragen Sie die Person, die den Server betreut.</translation>
    </message>
    <message>
        <source>Connection lost. It is not known yet which file is in use; the server finishes by itself. Please change nothing by hand. Check again in a few minutes: that shows which change is in force.</source>
        <translation>Verbindung verloren. Es ist noch nicht bekannt, welche Datei gilt; der Server bringt es selbst zu Ende. Bitte nichts von Hand ändern. Prüfen Sie in einigen Minuten noch einmal: Das zeigt, welche Änderung in Kraft ist.</translation>
    </message>
    <message>
        <source>The server&apos;s answer was not whole or not in the expected form. Try once more. If it stays so, ask the person who looks after the server whether this account has an ordinary shell.</source>
        <translation>Die Antwort des Servers war nicht vollständig oder nicht in der erwarteten Form. Versuchen Sie es noch einmal. Bleibt es so, fragen Sie die Person, die den Server betreut, ob dieses Konto eine gewöhnliche Shell hat.</translation>
    </message>
    <message>
        <source>The file %1 could not be written. Is the folder there, and may you write to it?</source>
        <translation>Die Datei %1 ließ sich nicht schreiben. Gibt es den Ordner, und dürfen Sie dort schreiben?</translation>
    </message>
    <message>
        <source>The file %1 could not be read, or is not what it should be. Check its name; the details say more.</source>
        <translation>Die Datei %1 ließ sich nicht lesen oder ist nicht das, was sie sein sollte. Prüfen Sie den Namen; die Einzelheiten sagen mehr.</translation>
    </message>
    <message>
        <source>Stopped, as you asked. If a change was already under way, the server finishes it by itself; the check shows what became of it.</source>
        <translation>Angehalten, wie gewünscht. War schon eine Änderung im Gang, bringt der Server sie selbst zu Ende; die Prüfung zeigt, was daraus geworden ist.</translation>
    </message>
    <message>
        <source>There is no change of Hubwart on this server that could be taken back. The check shows which changes are in force.</source>
        <translation>Auf diesem Server gibt es keine Änderung von Hubwart, die sich zurücknehmen ließe. Die Prüfung zeigt, welche Änderungen in Kraft sind.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of a server. It looks like admin@server.example, or admin@server.example:2222 if SSH has another port there.</source>
        <translation>„%1“ ist keine Adresse eines Servers. Sie sieht aus wie admin@server.example, oder wie admin@server.example:2222, wenn SSH dort einen anderen Port hat.</translation>
    </message>
    <message>
        <source>%1 may use sudo only for some commands (%2). That is not enough to change Apache safely. Ask the person who looks after the server.</source>
        <translation>%1 darf sudo nur für einige Befehle benutzen (%2). Das reicht nicht, um Apache sicher zu ändern. Bitten Sie die Person, die sich um den Server kümmert.</translation>
    </message>
    <message>
        <source>%1 is not written by hand (%2): what is changed in it is lost as soon as it is written anew. Nothing was changed. Put the line where that program takes its own from; &quot;--anyway&quot; changes this file all the same.</source>
        <translation>%1 wird nicht von Hand geschrieben (%2): Was darin geändert wird, geht verloren, sobald die Datei neu geschrieben wird. Es wurde nichts geändert. Tragen Sie die Zeile dort ein, wo das Programm seine eigenen hernimmt; „--anyway“ ändert diese Datei trotzdem.</translation>
    </message>
    <message>
        <source>This server has nothing that would take the change back by itself if the connection were lost (neither a systemd timer nor &quot;at&quot; worked). Nothing was changed. Ask the person who looks after the server.</source>
        <translation>Dieser Server hat nichts, was die Änderung von selbst zurücknimmt, falls die Verbindung abreißt (weder ein systemd-Timer noch „at“ ging). Es wurde nichts geändert. Fragen Sie die Person, die den Server betreut.</translation>
    </message>
    <message>
        <source>Nobody confirmed the change in time, so the server has taken it back by itself. The old file is in use. You can make the change again.</source>
        <translation>Niemand hat die Änderung rechtzeitig bestätigt, deshalb hat der Server sie von selbst zurückgenommen. Die alte Datei ist in Gebrauch. Sie können die Änderung noch einmal machen.</translation>
    </message>
    <message>
        <source>With the change even ordinary pages did not open any more, so it was taken back at once. The old file is in use. Show the lines above to somebody who knows Apache.</source>
        <translation>Mit der Änderung gingen auch gewöhnliche Seiten nicht mehr auf, deshalb wurde sie sofort zurückgenommen. Die alte Datei ist in Gebrauch. Zeigen Sie die Zeilen oben jemandem, der Apache kennt.</translation>
    </message>
    <message>
        <source>It could not be seen that the change helps, so it was taken back. The old file is in use. With --keep-unproven it stays all the same.</source>
        <translation>Es war nicht zu sehen, dass die Änderung hilft, deshalb wurde sie zurückgenommen. Die alte Datei ist in Gebrauch. Mit --keep-unproven bleibt sie trotzdem.</translation>
    </message>
    <message>
        <source>This change cannot be kept any more: it has come to its end before (%1). Check again to see what is in use; you can make the change again.</source>
        <translation>Diese Änderung kann nicht mehr behalten werden: sie war schon zu Ende (%1). Prüfen Sie noch einmal, was in Gebrauch ist; Sie können die Änderung noch einmal machen.</translation>
    </message>
    <message>
        <source>The change was not taken back: that would have lost somebody else&apos;s work in %1, or Apache would not have started again. The new file stays in use; old and new are kept on the server in /var/lib/hubwart/changes. Show this to somebody who knows Apache.</source>
        <translation>Die Änderung wurde nicht zurückgenommen: dabei wäre die Arbeit von jemand anderem in %1 verloren gegangen, oder Apache wäre nicht wieder gestartet. Die neue Datei bleibt in Gebrauch; alte und neue sind auf dem Server in /var/lib/hubwart/changes aufgehoben. Zeigen Sie das jemandem, der Apache kennt.</translation>
    </message>
    <message>
        <source>Changes on this server were made by another version of Hubwart, which writes them down in another way (%1). Nothing was touched. Use the newest version.</source>
        <translation>Die Änderungen auf diesem Server hat eine andere Version von Hubwart gemacht, die sie anders aufschreibt (%1). Es wurde nichts angerührt. Nehmen Sie die neueste Version.</translation>
    </message>
    <message>
        <source>With this change something that works now would not work any more. It was only tried, in a second Apache that nobody sees; nothing was changed. The details say what it answered.</source>
        <translation>Mit dieser Änderung würde etwas nicht mehr gehen, das jetzt geht. Sie wurde nur ausprobiert, in einem zweiten Apache, den niemand sieht; es wurde nichts geändert. Die Einzelheiten sagen, was er geantwortet hat.</translation>
    </message>
    <message>
        <source>Another change of Hubwart on this server is under way, or waits to be confirmed (%1). Nothing was changed. Check again: that shows it, and how to keep it or take it back. If nobody does, the server takes it back by itself.</source>
        <translation>Eine andere Änderung von Hubwart auf diesem Server läuft gerade oder wartet auf Bestätigung (%1). Es wurde nichts geändert. Prüfen Sie noch einmal: das zeigt sie, und wie Sie sie behalten oder zurücknehmen. Tut das niemand, nimmt der Server sie von selbst zurück.</translation>
    </message>
    <message>
        <source>Somebody has changed other files since Apache was loaded last, and a reload would put them into force, too; the details list them. Nothing was changed. Ask who it was; &quot;--load-others&quot; loads them all the same.</source>
        <translation>Jemand hat andere Dateien geändert, seit Apache zuletzt geladen wurde, und ein Neuladen würde auch sie in Kraft setzen; die Einzelheiten zählen sie auf. Es wurde nichts geändert. Fragen Sie, wer es war; „--load-others“ lädt sie trotzdem.</translation>
    </message>
    <message>
        <source>Open desktops hold nearly all places that Apache has for its processes (%1), because of earlier reloads: after one more it might answer nobody. Nothing was changed. Wait until desktops are closed, or restart Apache when nobody is working; then try again.</source>
        <translation>Offene Desktops belegen nach früheren Neuladungen fast alle Plätze, die Apache für seine Prozesse hat (%1): nach einer weiteren antwortet er vielleicht niemandem mehr. Es wurde nichts geändert. Warten Sie, bis Desktops geschlossen sind, oder starten Sie Apache neu, wenn niemand arbeitet; dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This server has doas in place of sudo, and it asks %1 for a password. Hubwart uses doas only where it asks for none. Give the password of root, or send the result to the person who may change Apache.</source>
        <translation>Dieser Server hat doas statt sudo, und es fragt %1 nach einem Passwort. Hubwart nutzt doas nur, wo es nach keinem fragt. Geben Sie das Passwort von root an, oder schicken Sie das Ergebnis an die Person, die Apache ändern darf.</translation>
    </message>
    <message>
        <source>The password of root is not right, or root has none on this server. It is not the password of %1. Nothing was changed; try again.</source>
        <translation>Das Passwort von root stimmt nicht, oder root hat auf diesem Server keines. Es ist nicht das Passwort von %1. Nichts wurde geändert; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 may not become root by su on this server (the details have its words). Nothing was changed. Ask the person who looks after the server.</source>
        <translation>%1 darf auf diesem Server nicht mit su zu root werden (seine Worte stehen in den Details). Nichts wurde geändert. Fragen Sie die Person, die den Server betreut.</translation>
    </message>
    <message>
        <source>%1, which is on the way, does not lead on to %2 (port %3). Is that name right, and does %1 allow it (AllowTcpForwarding)? Ask the person who looks after it.</source>
        <translation>%1 liegt auf dem Weg, führt aber nicht weiter zu %2 (Port %3). Stimmt der Name, und erlaubt %1 es (AllowTcpForwarding)? Fragen Sie die Person, die ihn betreut.</translation>
    </message>
    <message>
        <source>Your SSH settings (%1) cannot be used: the details say why. Nothing was sent. Mend the file, or leave it out with &quot;--ssh-config none&quot;.</source>
        <translation>Ihre SSH-Einstellungen (%1) lassen sich nicht verwenden: Die Details sagen, warum. Es wurde nichts gesendet. Richten Sie die Datei, oder lassen Sie sie mit „--ssh-config none“ weg.</translation>
    </message>
    <message>
        <source>Line %2 of %1 (%3) cannot be followed for this server: Hubwart starts no other program to connect, and changes no names. Nothing was sent. A ProxyJump line works; or leave the file out with &quot;--ssh-config none&quot;.</source>
        <translation>Zeile %2 von %1 (%3) lässt sich für diesen Server nicht befolgen: Hubwart startet zum Verbinden kein anderes Programm und ändert keine Namen. Es wurde nichts gesendet. Eine Zeile ProxyJump geht; oder lassen Sie die Datei mit „--ssh-config none“ weg.</translation>
    </message>
    <message>
        <source>How many desktops Apache can carry at once could not be found out: its kind of worker (MPM) is not known here. Sign in with an account that may become root, then try again.</source>
        <translation>Wie viele Desktops Apache gleichzeitig tragen kann, ließ sich nicht herausfinden: Die Art seiner Worker (MPM) ist hier nicht bekannt. Melden Sie sich mit einem Konto an, das root werden darf, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 connections at once would leave too little for people who are working now; up to %2 are safe. Take fewer, or wait until nobody is working and say so.</source>
        <translation>%1 Verbindungen auf einmal würden zu wenig für Menschen übrig lassen, die gerade arbeiten; bis zu %2 sind unbedenklich. Nehmen Sie weniger, oder warten Sie, bis niemand arbeitet, und geben Sie das an.</translation>
    </message>
    <message>
        <source>A request to %1 did not show up in the access log of the server that you signed in to. Perhaps another computer answers that address. Nothing was tried, so that no stranger&apos;s server gets the load.</source>
        <translation>Eine Anfrage an %1 tauchte nicht im Zugriffsprotokoll des Servers auf, an dem Sie angemeldet sind. Vielleicht antwortet unter dieser Adresse ein anderer Computer. Es wurde nichts versucht, damit kein fremder Server belastet wird.</translation>
    </message>
    <message>
        <source>%1 says so much before the sign-in that Hubwart stops listening (256 KB are the most). It is a notice for whoever signs in: ask the person who looks after the server to make the file behind &quot;Banner&quot; in the settings of its SSH server shorter.</source>
        <translation>%1 sagt vor der Anmeldung so viel, dass Hubwart nicht mehr zuhört (256 KB sind das Höchste). Es ist ein Hinweis für alle, die sich anmelden: Bitten Sie die Person, die den Server betreut, die Datei hinter „Banner“ in den Einstellungen seines SSH-Servers zu kürzen.</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>It works from this computer and this network, as far as it could be tested.</source>
        <translation>Von diesem Computer und aus diesem Netz funktioniert es, soweit es sich prüfen ließ.</translation>
    </message>
    <message>
        <source>What is wrong there could not be found out.</source>
        <translation>Was dort nicht stimmt, ließ sich nicht herausfinden.</translation>
    </message>
    <message>
        <source>You can mend this.</source>
        <translation>Das können Sie selbst beheben.</translation>
    </message>
    <message>
        <source>Whoever looks after the server can mend this.</source>
        <translation>Beheben kann das, wer den Server betreut.</translation>
    </message>
    <message>
        <source>Whoever looks after the network can mend this.</source>
        <translation>Beheben kann das, wer das Netz betreut.</translation>
    </message>
    <message>
        <source>The hub&apos;s developer can mend this.</source>
        <translation>Beheben kann das die Entwicklung des Hubs.</translation>
    </message>
    <message>
        <source>Whoever looks after the desktops can mend this.</source>
        <translation>Beheben kann das, wer die Desktops betreut.</translation>
    </message>
    <message>
        <source>Once this is mended, the next thing in the way is %1. %2</source>
        <translation>Ist das behoben, steht als Nächstes im Weg: %1. %2</translation>
    </message>
    <message>
        <source>From this computer</source>
        <translation>Von diesem Computer aus</translation>
    </message>
    <message>
        <source>%1 (by a program there, which sees less: the server forbids tunnels)</source>
        <translation>%1 (durch ein Programm dort, das weniger sieht: Der Server verbietet Tunnel)</translation>
    </message>
    <message>
        <source>On the server, straight to Apache</source>
        <translation>Auf dem Server, direkt an Apache</translation>
    </message>
    <message>
        <source>On the server, past Apache</source>
        <translation>Auf dem Server, an Apache vorbei</translation>
    </message>
</context>
<context>
    <name>hubwart::ui::AddressPage</name>
    <message>
        <source>Where do desktops open?</source>
        <translation>Wo öffnen sich die Desktops?</translation>
    </message>
    <message>
        <source>&amp;Address of the desktops:</source>
        <translation>&amp;Adresse der Desktops:</translation>
    </message>
    <message>
        <source>The school has its own certificate authority…</source>
        <translation>Die Schule hat eine eigene Zertifizierungsstelle …</translation>
    </message>
    <message>
        <source>Look at the server all the same</source>
        <translation>Trotzdem auf den Server sehen</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Erneut testen</translation>
    </message>
    <message>
        <source>Test this address</source>
        <translation>Diese Adresse testen</translation>
    </message>
    <message>
        <source>Connect to the server</source>
        <translation>Mit dem Server verbinden</translation>
    </message>
    <message>
        <source>Servers that this computer knows:</source>
        <translation>Server, die dieser Computer kennt:</translation>
    </message>
    <message>
        <source>never checked</source>
        <translation>nie geprüft</translation>
    </message>
    <message>
        <source>%1
%2, %3</source>
        <translation>%1
%2, %3</translation>
    </message>
    <message>
        <source>The certificate of the school&apos;s authority</source>
        <translation>Das Zertifikat der Zertifizierungsstelle der Schule</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>A remote desktop is a page in the browser. The page itself comes over an ordinary connection; its moving picture needs a second one that stays open, the live connection (WebSocket). When pages load and desktops stay black, it is the live connection that fails, and the browser reports close code 1006 or 1005.

On its way the live connection passes Apache (the school&apos;s web server), the hub (the program that hands out desktops) and the desktop itself. This test walks that way from this computer, as a browser would.</source>
        <translation>Ein entfernter Desktop ist eine Seite im Browser. Die Seite selbst kommt über eine gewöhnliche Verbindung; ihr bewegtes Bild braucht eine zweite, die offen bleibt: die Live-Verbindung (WebSocket). Wenn Seiten laden und Desktops schwarz bleiben, scheitert die Live-Verbindung, und der Browser meldet den Schließcode 1006 oder 1005.

Auf ihrem Weg kommt die Live-Verbindung durch Apache (den Webserver der Schule) und den Hub (das Programm, das Desktops vergibt) zum Desktop selbst. Dieser Test geht von diesem Computer aus denselben Weg wie ein Browser.</translation>
    </message>
    <message>
        <source>Run the live test</source>
        <translation>Live-Test starten</translation>
    </message>
    <message>
        <source>At which address do desktops open? Paste it here, or the browser&apos;s message that names it. The first test needs no sign-in and changes nothing.</source>
        <translation>Unter welcher Adresse öffnen sich die Desktops? Fügen Sie sie hier ein, oder die Meldung des Browsers, in der sie steht. Der erste Test braucht keine Anmeldung und ändert nichts.</translation>
    </message>
    <message>
        <source>What was secret in this address was not kept. Put the whole address here once more, then test it.</source>
        <translation>Was an dieser Adresse geheim war, wurde nicht aufbewahrt. Geben Sie hier die ganze Adresse noch einmal ein und testen Sie sie.</translation>
    </message>
    <message>
        <source>Test the address that the page names</source>
        <translation>Die Adresse testen, die die Seite nennt</translation>
    </message>
</context>
<context>
    <name>hubwart::ui::AnswerPanel</name>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Adresse:</translation>
    </message>
    <message>
        <source>A path of this site, such as /websockify, or a whole address</source>
        <translation>Ein Pfad dieser Site, etwa /websockify, oder eine ganze Adresse</translation>
    </message>
    <message>
        <source>Browser that asks</source>
        <translation>Browser, der fragt</translation>
    </message>
    <message>
        <source>Browsers do not all ask in the same words</source>
        <translation>Nicht alle Browser fragen mit denselben Worten</translation>
    </message>
    <message>
        <source>Lines that could have answered</source>
        <translation>Zeilen, die hätten antworten können</translation>
    </message>
    <message>
        <source>This file cannot be judged by itself.</source>
        <translation>Diese Datei lässt sich für sich allein nicht beurteilen.</translation>
    </message>
    <message>
        <source>That is no path and no address. A path looks like /websockify.</source>
        <translation>Das ist weder ein Pfad noch eine Adresse. Ein Pfad sieht so aus: /websockify.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
</context>
<context>
    <name>hubwart::ui::ApplyPage</name>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>in the file: %1</source>
        <translation>in der Datei: %1</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>Geladen</translation>
    </message>
    <message>
        <source>Apache runs with it: %1</source>
        <translation>Apache läuft damit: %1</translation>
    </message>
    <message>
        <source>Proved</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>the live connection works with it: %1</source>
        <translation>die Live-Verbindung funktioniert damit: %1</translation>
    </message>
    <message>
        <source>In the file now: %1.</source>
        <translation>Jetzt in der Datei: %1.</translation>
    </message>
    <message>
        <source>Without Hubwart, root takes it back on the server with:
/var/lib/hubwart/changes/%1/undo</source>
        <translation>Ohne Hubwart nimmt root es auf dem Server zurück mit:
/var/lib/hubwart/changes/%1/undo</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Run the live test</source>
        <translation>Live-Test starten</translation>
    </message>
    <message>
        <source>Saved means: the new text is in the file. Loaded: Apache runs with it. Proved: a live connection was opened afterwards, and it works.

A change stays only if it is confirmed. Hubwart does that by itself, over a new connection, as soon as it has seen that the change helps. If it cannot see that, you decide; and if nobody does, the server takes the change back by itself, even if this computer is switched off.

You may close this window at any moment: what has begun on the server ends there by itself, in the old state or in the new one. The next check says which.</source>
        <translation>Gespeichert heißt: der neue Text steht in der Datei. Geladen: Apache läuft damit. Bewiesen: danach wurde eine Live-Verbindung geöffnet, und sie geht.

Eine Änderung bleibt nur, wenn sie bestätigt wird. Hubwart tut das von selbst über eine neue Verbindung, sobald zu sehen war, dass die Änderung hilft. Ist das nicht zu sehen, entscheiden Sie; und wenn niemand entscheidet, nimmt der Server die Änderung von selbst zurück, auch wenn dieser Computer ausgeschaltet ist.

Sie können dieses Fenster jederzeit schließen: was auf dem Server begonnen hat, kommt dort von selbst zu Ende, im alten oder im neuen Zustand. Die nächste Prüfung sagt, in welchem.</translation>
    </message>
    <message>
        <source>Later…</source>
        <translation>Später…</translation>
    </message>
    <message>
        <source>Keeps the change in a file on this computer. &quot;History&quot; opens it again, when fewer lessons are under way; it is never made by itself.</source>
        <translation>Behält die Änderung in einer Datei auf diesem Computer. „Verlauf“ öffnet sie wieder, wenn weniger Unterricht läuft; von selbst wird sie nie gemacht.</translation>
    </message>
    <message>
        <source>Keep the change for later</source>
        <translation>Die Änderung für später behalten</translation>
    </message>
</context>
<context>
    <name>hubwart::ui::ChangePage</name>
    <message>
        <source>The change</source>
        <translation>Die Änderung</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) change</source>
        <translation>
            <numerusform>%n Zeile ändert sich</numerusform>
            <numerusform>%n Zeilen ändern sich</numerusform>
        </translation>
    </message>
    <message>
        <source>This change has been asked for; the next page says what became of it.</source>
        <translation>Diese Änderung wurde in Auftrag gegeben; die nächste Seite sagt, was daraus geworden ist.</translation>
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <translation>Noch ist nichts geschrieben.</translation>
    </message>
    <message>
        <source>What will happen on %1, as root</source>
        <translation>Was auf %1 als root geschehen wird</translation>
    </message>
    <message>
        <source>If the connection breaks meanwhile, the server finishes by itself, in the old state or in the new one, and never between. Lessons go on: Apache is reloaded, not restarted.</source>
        <translation>Bricht die Verbindung dabei ab, bringt der Server es selbst zu Ende, im alten oder im neuen Zustand und nie dazwischen. Der Unterricht läuft weiter: Apache wird neu geladen, nicht neu gestartet.</translation>
    </message>
    <message>
        <source>Save as patch…</source>
        <translation>Als Patch speichern …</translation>
    </message>
    <message>
        <source>Edit by hand</source>
        <translation>Von Hand ändern</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Make this change</source>
        <translation>Änderung ausführen</translation>
    </message>
    <message>
        <source>What changes in %1</source>
        <translation>Was sich in %1 ändert</translation>
    </message>
    <message>
        <source>Save the change as a patch</source>
        <translation>Die Änderung als Patch speichern</translation>
    </message>
    <message>
        <source>Red lines with a minus go, green lines with a plus come; everything else stays byte for byte. The number is that of the line in the file.

Root is the account that may change everything on a server. Hubwart uses it only for the steps that are listed here, and keeps a copy of the old file, so that the change can be taken back, also without Hubwart.</source>
        <translation>Rote Zeilen mit Minus fallen weg, grüne Zeilen mit Plus kommen hinzu; alles andere bleibt Byte für Byte gleich. Die Zahl ist die der Zeile in der Datei.

root ist das Konto, das auf einem Server alles ändern darf. Hubwart benutzt es nur für die Schritte, die hier stehen, und hebt eine Kopie der alten Datei auf, damit sich die Änderung zurücknehmen lässt, auch ohne Hubwart.</translation>
    </message>
    <message>
        <source>Discard my edits</source>
        <translation>Meine Änderungen verwerfen</translation>
    </message>
    <message>
        <source>This file is not written by hand (%1). What is changed here is lost as soon as it is written anew. Better put the line where that program takes its own from.</source>
        <translation>Diese Datei wird nicht von Hand geschrieben (%1). Was hier geändert wird, geht verloren, sobald sie neu geschrieben wird. Tragen Sie die Zeile besser dort ein, wo das Programm seine eigenen hernimmt.</translation>
    </message>
    <message>
        <source>Change this file all the same</source>
        <translation>Diese Datei trotzdem ändern</translation>
    </message>
    <message>
        <source>Try it first</source>
        <translation>Erst ausprobieren</translation>
    </message>
    <message>
        <source>A second Apache, which nobody sees, starts with the change and is asked for a page and a live connection. Nothing is changed.</source>
        <translation>Ein zweiter Apache, den niemand sieht, startet mit der Änderung und wird nach einer Seite und einer Live-Verbindung gefragt. Es wird nichts geändert.</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Alles lassen, wie es ist</translation>
    </message>
</context>
<context>
    <name>hubwart::ui::CheckPage</name>
    <message>
        <source>Looking at the server…</source>
        <translation>Blick auf den Server …</translation>
    </message>
    <message>
        <source>What was found on the server</source>
        <translation>Was auf dem Server gefunden wurde</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>An earlier change of %1 has not come to its end. If nobody is working on it now, take it back under History.</source>
        <translation>Eine frühere Änderung vom %1 ist nicht zu Ende gebracht. Arbeitet gerade niemand daran, nehmen Sie sie unter „Verlauf“ zurück.</translation>
    </message>
    <message>
        <source>Hubwart asks the server a few questions in one trip and changes nothing: which program answers the address, which version of Apache it is, which of its parts (modules) are switched on, which site file belongs to the address, and what stands in it.

&quot;Apache&apos;s own test&quot; is what the server itself says of its files (apache2ctl configtest). If it says no, even an old fault must be mended first, because Apache would not start again.</source>
        <translation>Hubwart stellt dem Server einige Fragen auf einmal und ändert nichts: welches Programm unter der Adresse antwortet, welche Version von Apache es ist, welche seiner Teile (Module) eingeschaltet sind, welche Site-Datei zur Adresse gehört und was darin steht.

„Apaches eigener Test“ ist, was der Server selbst von seinen Dateien hält (apache2ctl configtest). Fällt er schlecht aus, muss auch ein alter Fehler zuerst behoben werden, denn Apache würde nicht mehr starten.</translation>
    </message>
    <message>
        <source>Run the live test</source>
        <translation>Live-Test starten</translation>
    </message>
    <message>
        <source>Show the problem</source>
        <translation>Problem zeigen</translation>
    </message>
</context>
<context>
    <name>hubwart::ui::ConnectPage</name>
    <message>
        <source>Connect to the server</source>
        <translation>Mit dem Server verbinden</translation>
    </message>
    <message>
        <source>Hubwart signs in where Apache runs, over SSH, and looks at its files. It changes nothing.</source>
        <translation>Hubwart meldet sich über SSH dort an, wo Apache läuft, und sieht sich dessen Dateien an. Es ändert nichts.</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation>&amp;Server:</translation>
    </message>
    <message>
        <source>&amp;User name there:</source>
        <translation>&amp;Benutzername dort:</translation>
    </message>
    <message>
        <source>&amp;Remember this server on this computer (no passwords)</source>
        <translation>Diesen Server auf diesem Computer &amp;merken (ohne Passwörter)</translation>
    </message>
    <message>
        <source>&amp;Key file:</source>
        <translation>&amp;Schlüsseldatei:</translation>
    </message>
    <message>
        <source>none: the SSH agent and the usual files are tried</source>
        <translation>keine: SSH-Agent und übliche Dateien</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Sign in and look</source>
        <translation>Anmelden und nachsehen</translation>
    </message>
    <message>
        <source>The private key for this server</source>
        <translation>Der private Schlüssel für diesen Server</translation>
    </message>
    <message>
        <source>Another SSH port than 22 goes behind the name, as in server.school.example:2222. A password is asked for when it is needed.</source>
        <translation>Ein anderer SSH-Port als 22 kommt hinter den Namen, etwa server.school.example:2222. Nach einem Passwort wird gefragt, wenn es gebraucht wird.</translation>
    </message>
    <message>
        <source>Sign in with a key file</source>
        <translation>Mit einer Schlüsseldatei anmelden</translation>
    </message>
    <message>
        <source>SSH is the usual way to sign in to a server without sitting in front of it. You need an account there: a user name, and a password or a key file. Whoever set up the server can tell you.

Before anything is sent, Hubwart makes sure that it is the right server: each has a key of its own, and this computer remembers it. Passwords go to that server alone and are forgotten when the window closes, unless you ask for one to be kept in the keychain of this computer.

Servers that your SSH settings (~/.ssh/config) name are offered while you type, and reached as it says there; programs that it names are never started.

To change Apache, the account must be allowed to use sudo, or you must know the password of root. Without that, the fault can still be found.</source>
        <translation>SSH ist der übliche Weg, sich an einem Server anzumelden, ohne davor zu sitzen. Sie brauchen dort ein Konto: einen Benutzernamen und ein Passwort oder eine Schlüsseldatei. Wer den Server eingerichtet hat, kann es Ihnen sagen.

Bevor etwas gesendet wird, stellt Hubwart sicher, dass es der richtige Server ist: Jeder hat einen eigenen Schlüssel, und dieser Computer merkt ihn sich. Passwörter gehen nur an diesen Server und sind vergessen, wenn das Fenster schließt, es sei denn, Sie lassen eines im Schlüsselbund dieses Computers aufheben.

Server, die Ihre SSH-Einstellungen (~/.ssh/config) nennen, werden beim Tippen angeboten und so erreicht, wie es dort steht; Programme, die dort stehen, werden nie gestartet.

Um Apache zu ändern, muss das Konto sudo benutzen dürfen, oder Sie müssen das Passwort von root kennen. Ohne das lässt sich der Fehler trotzdem finden.</translation>
    </message>
</context>
<context>
    <name>hubwart::ui::DiffView</name>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächste</translation>
    </message>
    <message>
        <source>Make only this one</source>
        <translation>Nur diese vornehmen</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>Änderung %1 von %2</translation>
    </message>
</context>
<context>
    <name>hubwart::ui::FindBar</name>
    <message>
        <source>&amp;Find:</source>
        <translation>&amp;Suchen:</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächste</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Shows a second line, for the words that come instead (Ctrl+R)</source>
        <translation>Zeigt eine zweite Zeile für die Worte, die stattdessen kommen (Strg+R)</translation>
    </message>
    <message>
        <source>Go to line…</source>
        <translation>Gehe zu Zeile …</translation>
    </message>
    <message>
        <source>Replace &amp;by:</source>
        <translation>&amp;Ersetzen durch:</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Dieses</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in this file.</source>
        <translation>„%1“ kommt in dieser Datei nicht vor.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) replaced.</source>
        <translation>
            <numerusform>%n Stelle ersetzt.</numerusform>
            <numerusform>%n Stellen ersetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to line</source>
        <translation>Gehe zu Zeile</translation>
    </message>
    <message>
        <source>Line, from 1 to %1:</source>
        <translation>Zeile, von 1 bis %1:</translation>
    </message>
</context>
<context>
    <name>hubwart::ui::History</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>What Hubwart has changed on this server, from any computer. Each change keeps the old files there.</source>
        <translation>Was Hubwart auf diesem Server geändert hat, von welchem Computer auch immer. Zu jeder Änderung liegen dort die alten Dateien.</translation>
    </message>
    <message>
        <source>Nothing has been changed by Hubwart on this server.</source>
        <translation>Hubwart hat auf diesem Server nichts geändert.</translation>
    </message>
    <message>
        <source>Changes on this server</source>
        <translation>Änderungen auf diesem Server</translation>
    </message>
    <message>
        <source>Take this change back…</source>
        <translation>Diese Änderung zurücknehmen …</translation>
    </message>
    <message>
        <source>Take this change back?</source>
        <translation>Diese Änderung zurücknehmen?</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Each change has a folder on the server, /var/lib/hubwart/changes/ID, which only root can read. It holds the old and the new files, what happened step by step, and a small program named undo that root can run by hand.</source>
        <translation>Jede Änderung hat auf dem Server einen Ordner, /var/lib/hubwart/changes/ID, den nur root lesen kann. Er enthält die alten und die neuen Dateien, was Schritt für Schritt geschah, und ein kleines Programm namens undo, das root von Hand starten kann.</translation>
    </message>
    <message>
        <source>%1, by %2: %3
%4</source>
        <translation>%1, von %2: %3
%4</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemandem</translation>
    </message>
    <message>
        <source>Show what it changed</source>
        <translation>Unterschied zeigen</translation>
    </message>
    <message>
        <source>Put back the old files…</source>
        <translation>Alte Dateien zurückholen…</translation>
    </message>
    <message>
        <source>Make it again…</source>
        <translation>Noch einmal machen…</translation>
    </message>
    <message>
        <source>Open a change that was put off…</source>
        <translation>Aufgeschobene Änderung öffnen…</translation>
    </message>
    <message>
        <source>What changed in %1</source>
        <translation>Was sich in %1 geändert hat</translation>
    </message>
    <message>
        <source>Open a change that was put off</source>
        <translation>Aufgeschobene Änderung öffnen</translation>
    </message>
    <message>
        <source>Files, modules and sites as they were before this change. You see the difference first.</source>
        <translation>Dateien, Module und Websites, wie sie vor dieser Änderung waren. Sie sehen zuerst den Unterschied.</translation>
    </message>
    <message>
        <source>Files, modules and sites as this change had made them. You see the difference first.</source>
        <translation>Dateien, Module und Websites, wie diese Änderung sie gemacht hatte. Sie sehen zuerst den Unterschied.</translation>
    </message>
    <message>
        <source>It is already like that; there is nothing to change.</source>
        <translation>Es ist schon so; es gibt nichts zu ändern.</translation>
    </message>
    <message>
        <source>Files, modules and sites come back as they were before it; Apache tests them and takes them into use.</source>
        <translation>Dateien, Module und Websites kommen zurück, wie sie vorher waren; Apache testet sie und nimmt sie in Gebrauch.</translation>
    </message>
</context>
<context>
    <name>hubwart::ui::HostKeyDialog</name>
    <message>
        <source>Is this the right server?</source>
        <translation>Ist das der richtige Server?</translation>
    </message>
    <message>
        <source>This computer has never met %1 (port %2).</source>
        <translation>Dieser Computer kennt %1 (Port %2) noch nicht.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with someone who can see it there. In a Wi-Fi you do not know, stop here: your password could be read.</source>
        <translation>Vergleichen Sie den Fingerabdruck mit jemandem, der ihn am Server sieht. In einem fremden WLAN hier abbrechen: Ihr Passwort könnte mitgelesen werden.</translation>
    </message>
    <message>
        <source>Copy the fingerprint</source>
        <translation>Fingerabdruck kopieren</translation>
    </message>
    <message>
        <source>At the server it is shown by:</source>
        <translation>Am Server zeigt ihn:</translation>
    </message>
    <message>
        <source>It is the same: trust it</source>
        <translation>Er ist gleich: vertrauen</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Hier abbrechen</translation>
    </message>
</context>
<context>
    <name>hubwart::ui::KeepTestDialog</name>
    <message>
        <source>Keep this test</source>
        <translation>Diesen Test aufbewahren</translation>
    </message>
    <message>
        <source>The address is kept on this computer, and how each step of this test ended. Later, for example after an update, one click on the first page says whether all is still as it is now.</source>
        <translation>Auf diesem Computer wird die Adresse aufbewahrt, und wie jeder Schritt dieses Tests ausging. Später, zum Beispiel nach einem Update, sagt ein Klick auf der ersten Seite, ob noch alles so ist wie jetzt.</translation>
    </message>
    <message>
        <source>Passwords, and whatever stands behind a question mark in the address, are not kept. You give them again when the test is asked again.</source>
        <translation>Passwörter und alles, was in der Adresse hinter einem Fragezeichen steht, werden nicht aufbewahrt. Sie geben beides noch einmal ein, wenn der Test wiederholt wird.</translation>
    </message>
    <message>
        <source>&amp;Name of this test:</source>
        <translation>&amp;Name dieses Tests:</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Aufbewahren</translation>
    </message>
    <message>
        <source>A test of this name is kept already; this one takes its place.</source>
        <translation>Unter diesem Namen ist schon ein Test aufbewahrt; dieser tritt an seine Stelle.</translation>
    </message>
</context>
<context>
    <name>hubwart::ui::KeptList</name>
    <message>
        <source>Tests that you kept:</source>
        <translation>Tests, die Sie aufbewahrt haben:</translation>
    </message>
    <message>
        <source>%1
%2, kept on %3</source>
        <translation>%1
%2, aufbewahrt am %3</translation>
    </message>
    <message>
        <source>Still fine?</source>
        <translation>Noch in Ordnung?</translation>
    </message>
    <message>
        <source>Still fine? %1</source>
        <translation>Noch in Ordnung? %1</translation>
    </message>
</context>
<context>
    <name>hubwart::ui::LetterBox</name>
    <message>
        <source>Text to send</source>
        <translation>Text zum Verschicken</translation>
    </message>
    <message>
        <source>Copy this text</source>
        <translation>Diesen Text kopieren</translation>
    </message>
    <message>
        <source>I have no access to the server: a text for the person who has</source>
        <translation>Ich habe keinen Zugang zum Server: ein Text für die zuständige Person</translation>
    </message>
</context>
<context>
    <name>hubwart::ui::LiveTestPage</name>
    <message>
        <source>Testing the live connection…</source>
        <translation>Test der Live-Verbindung …</translation>
    </message>
    <message>
        <source>As a pupil&apos;s browser does it, from this computer.</source>
        <translation>So, wie es ein Browser in der Klasse tut, von diesem Computer aus.</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Erneut testen</translation>
    </message>
    <message>
        <source>Show the picture</source>
        <translation>Bild zeigen</translation>
    </message>
    <message>
        <source>To the report</source>
        <translation>Zum Bericht</translation>
    </message>
    <message>
        <source>The desktop wants its VNC password. It is used for this test alone and not kept.</source>
        <translation>Der Desktop verlangt sein VNC-Passwort. Es wird nur für diesen Test benutzt und nicht aufgehoben.</translation>
    </message>
    <message>
        <source>&amp;VNC password:</source>
        <translation>&amp;VNC-Passwort:</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Round trips, last minute</source>
        <translation>Laufzeiten der letzten Minute</translation>
    </message>
    <message numerus="yes">
        <source>%n lost</source>
        <translation>
            <numerusform>%n verloren</numerusform>
            <numerusform>%n verloren</numerusform>
        </translation>
    </message>
    <message>
        <source>median %1, slowest %2, %3</source>
        <translation>Median %1, am langsamsten %2, %3</translation>
    </message>
    <message>
        <source>Keep this test…</source>
        <translation>Test aufbewahren …</translation>
    </message>
    <message>
        <source>Kept as &quot;%1&quot;. The button &quot;Still fine?&quot; on the first page asks it again.</source>
        <translation>Aufbewahrt als „%1“. Der Knopf „Noch in Ordnung?“ auf der ersten Seite wiederholt ihn.</translation>
    </message>
    <message>
        <source>A test that is kept can be asked again later with one press.</source>
        <translation>Ein aufbewahrter Test lässt sich später mit einem Knopfdruck wiederholen.</translation>
    </message>
    <message>
        <source>Hubwart opens the desktop as a pupil&apos;s browser does, and stays connected as one more viewer that can only look. Each bar is the time of one step: finding the name, connecting, encryption, the page, opening the live connection (status 101 means: it is open), the desktop&apos;s greeting, and its first whole picture. A triangle on a bar says that the server wrote something in its logs at that moment, to about a tenth of a second; press it to read it.

A round trip is the time that a short message takes to the hub and back. Below 100 ms a desktop feels direct; above 300 ms it feels slow. Everything was measured from this computer and its network.</source>
        <translation>Hubwart öffnet den Desktop wie ein Browser in der Klasse und bleibt als zusätzlicher Zuschauer verbunden, der nur sehen kann. Jeder Balken ist die Zeit eines Schritts: den Namen finden, verbinden, verschlüsseln, die Seite holen, die Live-Verbindung öffnen (Status 101 heißt: sie ist offen), die Begrüßung des Desktops und sein erstes ganzes Bild. Ein Dreieck auf einem Balken heißt: In diesem Augenblick, auf etwa eine Zehntelsekunde genau, schrieb der Server etwas in seine Protokolle; drücken Sie darauf, um es zu lesen.

Eine Laufzeit ist die Zeit, die eine kurze Nachricht zum Hub und zurück braucht. Unter 100 ms fühlt sich ein Desktop direkt an, über 300 ms langsam. Alles wurde von diesem Computer und seinem Netz aus gemessen.</translation>
    </message>
</context>
<context>
    <name>hubwart::ui::LogTool</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>What happened in this window: kinds and times only, no names, no addresses, no passwords.</source>
        <translation>Was in diesem Fenster geschah: nur Arten und Zeiten, keine Namen, keine Adressen, keine Passwörter.</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Noch ist nichts geschehen.</translation>
    </message>
    <message>
        <source>Save the log…</source>
        <translation>Protokoll speichern …</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Protokoll speichern</translation>
    </message>
    <message>
        <source>When something went wrong in Hubwart itself, its developers may ask for this log. It can hold fixed words and numbers only; look through it before you pass it on.</source>
        <translation>Wenn in Hubwart selbst etwas schiefging, fragen seine Entwickler vielleicht nach diesem Protokoll. Es kann nur feste Wörter und Zahlen enthalten; sehen Sie es durch, bevor Sie es weitergeben.</translation>
    </message>
</context>
<context>
    <name>hubwart::ui::MainWindow</name>
    <message>
        <source>Hubwart: a recording</source>
        <translation>Hubwart: eine Aufzeichnung</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>H&amp;elp</source>
        <translation>H&amp;ilfe</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>What does this page &amp;mean?</source>
        <translation>Was &amp;bedeutet diese Seite?</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>&amp;About Hubwart</source>
        <translation>Ü&amp;ber Hubwart</translation>
    </message>
    <message>
        <source>Steps and tools</source>
        <translation>Schritte und Werkzeuge</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>Close while the server is at work?</source>
        <translation>Schließen, während der Server arbeitet?</translation>
    </message>
    <message>
        <source>The server is at work on the change.</source>
        <translation>Der Server arbeitet gerade an der Änderung.</translation>
    </message>
    <message>
        <source>Stay and see</source>
        <translation>Bleiben und abwarten</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>A recording: it shows what was seen elsewhere, and nothing in it can act.</source>
        <translation>Aufzeichnung: zeigt, was anderswo zu sehen war; nichts darin wirkt.</translation>
    </message>
    <message>
        <source>The change is not confirmed yet.</source>
        <translation>Die Änderung ist noch nicht bestätigt.</translation>
    </message>
    <message>
        <source>Close without confirming the change?</source>
        <translation>Schließen, ohne die Änderung zu bestätigen?</translation>
    </message>
    <message>
        <source>You may close the window: at %1 the server takes the change back by itself, and the old file is in use again. To keep the change, stay and press &quot;Keep it&quot;.</source>
        <translation>Sie können das Fenster schließen: um %1 nimmt der Server die Änderung von selbst zurück, und die alte Datei ist wieder in Gebrauch. Um die Änderung zu behalten, bleiben Sie und drücken „Behalten“.</translation>
    </message>
    <message>
        <source>You may close the window: the server finishes by itself, and Apache goes on serving. But nobody confirms the change then, so the server takes it back within two minutes. The next check says what is in use.</source>
        <translation>Sie können das Fenster schließen: der Server bringt es von selbst zu Ende, und Apache arbeitet weiter. Aber niemand bestätigt dann die Änderung, deshalb nimmt der Server sie innerhalb von zwei Minuten zurück. Die nächste Prüfung sagt, was in Gebrauch ist.</translation>
    </message>
</context>
<context>
    <name>hubwart::ui::OpenChangeCard</name>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Five more minutes</source>
        <translation>Fünf Minuten mehr</translation>
    </message>
    <message>
        <source>Take it back now</source>
        <translation>Jetzt zurücknehmen</translation>
    </message>
    <message>
        <source>The change stays for good, although it was not seen to help</source>
        <translation>Die Änderung bleibt auf Dauer, obwohl nicht zu sehen war, dass sie hilft</translation>
    </message>
    <message>
        <source>The server waits longer before it takes the change back by itself</source>
        <translation>Der Server wartet länger, bevor er die Änderung von selbst zurücknimmt</translation>
    </message>
    <message>
        <source>The old file comes back, and Apache takes it into use again</source>
        <translation>Die alte Datei kommt zurück, und Apache nimmt sie wieder in Gebrauch</translation>
    </message>
    <message>
        <source>Not confirmed: the server takes the change back by itself at %1.</source>
        <translation>Nicht bestätigt: der Server nimmt die Änderung um %1 von selbst zurück.</translation>
    </message>
    <message>
        <source>An earlier change (%1, by %2) was not confirmed: the server takes it back by itself at %3.</source>
        <translation>Eine frühere Änderung (%1, von %2) wurde nicht bestätigt: der Server nimmt sie um %3 von selbst zurück.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemandem</translation>
    </message>
    <message>
        <source>It could not be seen yet that the change helps. Look at the desktop yourself, then keep it or take it back. Time left: %1.</source>
        <translation>Noch war nicht zu sehen, dass die Änderung hilft. Sehen Sie selbst nach dem Desktop, dann behalten Sie sie oder nehmen sie zurück. Noch %1.</translation>
    </message>
    <message>
        <source>The time is over: by now the server has taken it back. Check again to see what is in use.</source>
        <translation>Die Zeit ist um: der Server hat sie inzwischen zurückgenommen. Prüfen Sie noch einmal, was in Gebrauch ist.</translation>
    </message>
    <message>
        <source>It could not be seen yet that the change helps. Look at the desktop yourself, then keep it or take it back.</source>
        <translation>Noch war nicht zu sehen, dass die Änderung hilft. Sehen Sie selbst nach dem Desktop, dann behalten Sie sie oder nehmen sie zurück.</translation>
    </message>
</context>
<context>
    <name>hubwart::ui::Page</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>What does this mean?</source>
        <translation>Was bedeutet das?</translation>
    </message>
    <message>
        <source>What does this mean? (F1)</source>
        <translation>Was bedeutet das? (F1)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Rückgängig …</translation>
    </message>
    <message>
        <source>Take the change back: the old file comes back and Apache takes it into use again</source>
        <translation>Die Änderung zurücknehmen: Die alte Datei kommt zurück, und Apache übernimmt sie wieder</translation>
    </message>
    <message>
        <source>Take the change back?</source>
        <translation>Die Änderung zurücknehmen?</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Keep the change</source>
        <translation>Änderung behalten</translation>
    </message>
    <message>
        <source>On %1 the old file comes back, Apache tests it and takes it into use. Desktops will then behave as before the change: if it had mended them, they stay black again. Live connections that are open now may end.</source>
        <translation>Auf %1 kommt die alte Datei zurück; Apache prüft und übernimmt sie. Desktops verhalten sich dann wie vor der Änderung: Hatte sie geholfen, bleiben sie wieder schwarz. Live-Verbindungen, die jetzt offen sind, können enden.</translation>
    </message>
</context>
<context>
    <name>hubwart::ui::PathPanel</name>
    <message>
        <source>The way from this computer to the desktop</source>
        <translation>Der Weg von diesem Computer zum Desktop</translation>
    </message>
    <message>
        <source>Nothing was tested here.</source>
        <translation>Hier wurde nichts getestet.</translation>
    </message>
    <message>
        <source>Close what was seen here</source>
        <translation>Schließen, was hier zu sehen war</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>hubwart::ui::PicturePage</name>
    <message>
        <source>Is it the desktop you expected?</source>
        <translation>Ist es der erwartete Desktop?</translation>
    </message>
    <message>
        <source>A picture has arrived.</source>
        <translation>Ein Bild ist da.</translation>
    </message>
    <message>
        <source>It may show someone&apos;s screen at this moment; uncover it only if you may.</source>
        <translation>Es kann den Bildschirm einer Person in diesem Moment zeigen; nur aufdecken, wenn Sie das dürfen.</translation>
    </message>
    <message>
        <source>It came through Apache and the hub, the way a pupil&apos;s browser goes.</source>
        <translation>Es kam durch Apache und den Hub, auf dem Weg eines Browsers in der Klasse.</translation>
    </message>
    <message>
        <source>Covered: it may be somebody&apos;s screen</source>
        <translation>Verdeckt: Es kann der Bildschirm einer Person sein</translation>
    </message>
    <message>
        <source>No picture is being received now</source>
        <translation>Im Moment kommt kein Bild an</translation>
    </message>
    <message>
        <source>Picture of the desktop</source>
        <translation>Bild des Desktops</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>verdeckt</translation>
    </message>
    <message>
        <source>Uncover it</source>
        <translation>Aufdecken</translation>
    </message>
    <message>
        <source>Cover it</source>
        <translation>Verdecken</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Bild speichern …</translation>
    </message>
    <message>
        <source>No: black or wrong</source>
        <translation>Nein: schwarz oder falsch</translation>
    </message>
    <message>
        <source>To the report</source>
        <translation>Zum Bericht</translation>
    </message>
    <message>
        <source>Yes, I see it</source>
        <translation>Ja, ich sehe ihn</translation>
    </message>
    <message>
        <source>%1 x %2 pixels, %3 colours.</source>
        <translation>%1 x %2 Bildpunkte, %3 Farben.</translation>
    </message>
    <message>
        <source>more than 255</source>
        <translation>mehr als 255</translation>
    </message>
    <message>
        <source>Save the picture (it may show somebody&apos;s screen)</source>
        <translation>Das Bild speichern (es kann den Bildschirm einer Person zeigen)</translation>
    </message>
    <message>
        <source>The picture is live: what moves there moves here. Hubwart is one more viewer; it sends neither mouse nor keyboard, and the picture is not stored unless you ask for it. It stays covered until you uncover it, because a pupil or a colleague may be working on that desktop.

Your answer is the last proof: a program can see that a picture came, but only a person can see that it is the right one.</source>
        <translation>Das Bild ist live: Was sich dort bewegt, bewegt sich hier. Hubwart ist ein zusätzlicher Zuschauer; es sendet weder Maus noch Tastatur, und das Bild wird nur gespeichert, wenn Sie es verlangen. Es bleibt verdeckt, bis Sie es aufdecken, denn vielleicht arbeitet gerade jemand an diesem Desktop.

Ihre Antwort ist der letzte Beleg: Ein Programm sieht, dass ein Bild kam, aber nur ein Mensch sieht, dass es das richtige ist.</translation>
    </message>
    <message>
        <source>You have seen the desktop.</source>
        <translation>Sie haben den Desktop gesehen.</translation>
    </message>
    <message>
        <source>The whole way works, from this computer and this network.</source>
        <translation>Der ganze Weg funktioniert, von diesem Computer und diesem Netz aus.</translation>
    </message>
    <message>
        <source>Only looked at: nothing is sent to it, and nothing is stored.</source>
        <translation>Nur angesehen: Es wird nichts gesendet und nichts gespeichert.</translation>
    </message>
</context>
<context>
    <name>hubwart::ui::ProblemPage</name>
    <message>
        <source>Testing…</source>
        <translation>Test …</translation>
    </message>
    <message>
        <source>Why do you think so?</source>
        <translation>Woran sieht man das?</translation>
    </message>
    <message>
        <source>Open in the editor</source>
        <translation>Im Editor öffnen</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Show the change</source>
        <translation>Änderung zeigen</translation>
    </message>
    <message>
        <source>Hubwart can mend this. You will see the change before anything is done.</source>
        <translation>Hubwart kann das reparieren. Sie sehen die Änderung, bevor etwas geschieht.</translation>
    </message>
    <message>
        <source>Nothing was changed. Hubwart cannot mend this by itself; the text below is for the person who can.</source>
        <translation>Es wurde nichts geändert. Hubwart kann das nicht selbst reparieren; der Text unten ist für die zuständige Person.</translation>
    </message>
    <message>
        <source>Also: %1</source>
        <translation>Außerdem: %1</translation>
    </message>
    <message>
        <source>You may sign in, but not change Apache. The fault was found all the same; send the text below to the person who may.</source>
        <translation>Sie dürfen sich anmelden, aber Apache nicht ändern. Der Fehler ist trotzdem gefunden; schicken Sie den Text unten an die zuständige Person.</translation>
    </message>
    <message>
        <source>Run the live test</source>
        <translation>Live-Test starten</translation>
    </message>
    <message>
        <source>The picture shows the way in two lanes. The upper one is for pages, the lower one for the live connection that carries the desktop&apos;s picture. A tick means that it was tested and works, a cross that it is broken, a question mark that it could not be found out, an empty ring that it was not tested. Press a sign to see what was measured.

What lies behind Apache is asked on the server itself as well, past Apache; so a second fault is announced before the first is mended.</source>
        <translation>Das Bild zeigt den Weg in zwei Spuren. Die obere ist für Seiten, die untere für die Live-Verbindung, die das Bild des Desktops trägt. Ein Haken heißt: getestet und in Ordnung; ein Kreuz: gestört; ein Fragezeichen: nicht herauszufinden; ein leerer Ring: nicht getestet. Drücken Sie auf ein Zeichen, um zu sehen, was gemessen wurde.

Was hinter Apache liegt, wird auch auf dem Server selbst gefragt, an Apache vorbei; ein zweiter Fehler wird so angekündigt, bevor der erste behoben ist.</translation>
    </message>
</context>
<context>
    <name>hubwart::ui::Questions</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>That was not right. Check the Caps Lock key and try again.</source>
        <translation>Das stimmte nicht. Prüfen Sie die Feststelltaste und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Password of %1 on %2</source>
        <translation>Passwort von %1 auf %2</translation>
    </message>
    <message>
        <source>&amp;Keep it in the keychain of this computer</source>
        <translation>Im &amp;Schlüsselbund dieses Computers aufheben</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Passwort:</translation>
    </message>
    <message>
        <source>Passphrase of the key file</source>
        <translation>Passphrase der Schlüsseldatei</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>&amp;Passphrase:</translation>
    </message>
    <message>
        <source>sudo on the server asks for the password of %1</source>
        <translation>sudo auf dem Server fragt nach dem Passwort von %1</translation>
    </message>
    <message>
        <source>It is needed to see everything and to change Apache. It is usually the one you sign in with.</source>
        <translation>Es wird gebraucht, um alles zu sehen und Apache zu ändern. Meist ist es das, mit dem Sie sich anmelden.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Only look, without it</source>
        <translation>Ohne Passwort nur nachsehen</translation>
    </message>
    <message>
        <source>The server asks</source>
        <translation>Der Server fragt</translation>
    </message>
    <message>
        <source>Load what others have changed?</source>
        <translation>Laden, was andere geändert haben?</translation>
    </message>
    <message>
        <source>The reload also puts into force what somebody else has changed.</source>
        <translation>Das Neuladen setzt auch in Kraft, was jemand anderes geändert hat.</translation>
    </message>
    <message>
        <source>These files were changed since Apache was loaded last, and perhaps they are not finished. Ask who it was, if you can. Nothing has been changed yet.

%1</source>
        <translation>Diese Dateien wurden geändert, seit Apache zuletzt geladen wurde, und sind vielleicht noch nicht fertig. Fragen Sie nach Möglichkeit, wer es war. Noch ist nichts geändert.

%1</translation>
    </message>
    <message>
        <source>Load them, too</source>
        <translation>Auch sie laden</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>Nichts ändern</translation>
    </message>
    <message>
        <source>Password of root on %1</source>
        <translation>Passwort von root auf %1</translation>
    </message>
    <message>
        <source>Your account cannot use sudo here. Whoever knows the password of root can see everything and change Apache all the same, by su. It is never stored.</source>
        <translation>Ihr Konto kann sudo hier nicht nutzen. Wer das Passwort von root kennt, kann mit su trotzdem alles sehen und Apache ändern. Es wird nie gespeichert.</translation>
    </message>
</context>
<context>
    <name>hubwart::ui::RehearsalTool</name>
    <message>
        <source>Does a class fit?</source>
        <translation>Passt eine Klasse?</translation>
    </message>
    <message>
        <source>Each open desktop takes one of Apache&apos;s places for as long as it is open. When none is left, nothing opens any more, for nobody.</source>
        <translation>Jeder offene Desktop belegt einen von Apaches Plätzen, solange er offen ist. Ist keiner mehr frei, öffnet sich für niemanden mehr etwas.</translation>
    </message>
    <message>
        <source>Number of pupils:</source>
        <translation>Größe der Klasse:</translation>
    </message>
    <message>
        <source>Number of pupils</source>
        <translation>Größe der Klasse</translation>
    </message>
    <message>
        <source>Work it out</source>
        <translation>Ausrechnen</translation>
    </message>
    <message>
        <source>Try it with connections</source>
        <translation>Mit Verbindungen ausprobieren</translation>
    </message>
    <message>
        <source>It can also be tried: this computer opens as many connections as there are pupils, like their browsers would, holds them for a while and closes them again. It stops by itself as soon as pages become slow. At most %1 are opened while people may be working.</source>
        <translation>Es lässt sich auch ausprobieren: Dieser Computer öffnet so viele Verbindungen, wie die Klasse groß ist, wie deren Browser es täten, hält sie eine Weile und schließt sie wieder. Er hört von selbst auf, sobald Seiten langsam werden. Höchstens %1 werden geöffnet, solange jemand arbeiten könnte.</translation>
    </message>
    <message>
        <source>The pupils come over a minute, not all at once</source>
        <translation>Die Klasse kommt über eine Minute verteilt, nicht auf einmal</translation>
    </message>
    <message>
        <source>Nobody is working on this server now: also open more</source>
        <translation>Auf diesem Server arbeitet gerade niemand: auch mehr öffnen</translation>
    </message>
    <message>
        <source>Apache has a fixed number of places (its workers, MaxRequestWorkers). A page needs one for a moment, a desktop for as long as somebody works there. That is why a server which serves a thousand pages without effort can be full with thirty desktops.

The numbers come from Apache&apos;s own configuration and from the connections that are open now. Trying it shows whether the hub and the desktop carry as many, too. It goes only to the server that you signed in to: a request is sent, and must be seen in that server&apos;s log first.</source>
        <translation>Apache hat eine feste Zahl von Plätzen (seine Worker, MaxRequestWorkers). Eine Seite braucht einen davon für einen Augenblick, ein Desktop so lange, wie dort jemand arbeitet. Darum kann ein Server, der mühelos tausend Seiten ausliefert, mit dreißig Desktops voll sein.

Die Zahlen kommen aus Apaches eigener Konfiguration und aus den Verbindungen, die gerade offen sind. Das Ausprobieren zeigt, ob auch der Hub und der Desktop so viele tragen. Es geht nur an den Server, an dem Sie angemeldet sind: Zuerst wird eine Anfrage gesendet, die in dessen Protokoll zu sehen sein muss.</translation>
    </message>
</context>
<context>
    <name>hubwart::ui::ReportPage</name>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>This is all that is saved; nothing else leaves this computer, and nothing is sent.</source>
        <translation>Das ist alles, was gespeichert wird; sonst verlässt nichts diesen Computer, und es wird nichts verschickt.</translation>
    </message>
    <message>
        <source>Leave out &amp;names and addresses</source>
        <translation>&amp;Namen und Adressen weglassen</translation>
    </message>
    <message>
        <source>For a report that others may see: placeholders stand for hosts, users and addresses</source>
        <translation>Für einen Bericht, den andere sehen dürfen: Platzhalter stehen für Hosts, Benutzer und Adressen</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Sprache:</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>Vorschau des Berichts</translation>
    </message>
    <message>
        <source>Save as JSON…</source>
        <translation>JSON speichern …</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Bericht speichern …</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Save the report as JSON</source>
        <translation>Bericht als JSON speichern</translation>
    </message>
    <message>
        <source>The report is one page to keep or to pass on: the verdict, what was measured before and afterwards, the change line by line, and how to take it back. Of site files only the lines that decide about connections are in it; passwords and cookies never are.

The JSON file holds the same for programs. Whoever gets it can look at it with: hubwart-gui --story FILE.</source>
        <translation>Der Bericht ist eine Seite zum Aufheben oder Weitergeben: das Ergebnis, was vorher und nachher gemessen wurde, die Änderung Zeile für Zeile und wie man sie zurücknimmt. Von Site-Dateien stehen nur die Zeilen darin, die über Verbindungen entscheiden; Passwörter und Cookies nie.

Die JSON-Datei enthält dasselbe für Programme. Wer sie bekommt, kann sie ansehen mit: hubwart-gui --story DATEI.</translation>
    </message>
</context>
<context>
    <name>hubwart::ui::SiteDialog</name>
    <message>
        <source>Which site is for the desktops?</source>
        <translation>Welche Website ist für die Desktops?</translation>
    </message>
    <message>
        <source>Several site files hand requests on to another program. Choose the one that is for the desktops; nothing is changed yet.</source>
        <translation>Mehrere Site-Dateien geben Anfragen an ein anderes Programm weiter. Wählen Sie die für die Desktops; geändert wird noch nichts.</translation>
    </message>
    <message>
        <source>Site files</source>
        <translation>Site-Dateien</translation>
    </message>
    <message>
        <source>Look at this one</source>
        <translation>Diese ansehen</translation>
    </message>
</context>
<context>
    <name>hubwart::ui::SiteEditor</name>
    <message>
        <source>Editor</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>These are your own edits. Nothing has been written; they become a change that you can look at first.</source>
        <translation>Das sind Ihre eigenen Änderungen. Geschrieben ist noch nichts; sie werden zu einer Änderung, die Sie sich erst ansehen können.</translation>
    </message>
    <message>
        <source>Mend it here</source>
        <translation>Hier reparieren</translation>
    </message>
    <message>
        <source>Show as a change</source>
        <translation>Als Änderung zeigen</translation>
    </message>
    <message>
        <source>Discard my edits</source>
        <translation>Meine Änderungen verwerfen</translation>
    </message>
    <message>
        <source>This is the site file as it lies on the server. You can change it here as in any editor; nothing is written before you have seen the change and said yes. A wave marks a line that Hubwart has something to say about: hold the pointer over it, click the sign beside it for what can be done, or look at the list below. Below is also &quot;What answers this address?&quot;: it lights the line that answers a path, and says why the others do not.

F8 goes to the next marked line, Ctrl+. offers what mends it, Ctrl+Space offers words that fit, Ctrl+F finds, F3 finds again, Ctrl+R replaces, Ctrl+L goes to a line, Ctrl+Z takes an edit back.</source>
        <translation>Das ist die Site-Datei, wie sie auf dem Server liegt. Sie können sie hier ändern wie in jedem Editor; geschrieben wird nichts, bevor Sie die Änderung gesehen und Ja gesagt haben. Eine Wellenlinie markiert eine Zeile, zu der Hubwart etwas zu sagen hat: Halten Sie den Zeiger darüber, klicken Sie auf das Zeichen daneben, um zu sehen, was sich tun lässt, oder sehen Sie in die Liste darunter. Darunter steht auch „Was antwortet auf diese Adresse?“: Dort wird die Zeile hervorgehoben, die auf einen Pfad antwortet, und gesagt, warum die anderen es nicht tun.

F8 geht zur nächsten markierten Zeile, Strg+. bietet an, was sie repariert, Strg+Leertaste bietet passende Wörter an, Strg+F sucht, F3 sucht weiter, Strg+R ersetzt, Strg+L geht zu einer Zeile, Strg+Z nimmt eine Bearbeitung zurück.</translation>
    </message>
</context>
<context>
    <name>hubwart::ui::SiteWorkbench</name>
    <message>
        <source>Text of the site file</source>
        <translation>Text der Site-Datei</translation>
    </message>
    <message>
        <source>What was found in this file</source>
        <translation>Was in dieser Datei gefunden wurde</translation>
    </message>
    <message>
        <source>What answers this address?</source>
        <translation>Was antwortet auf diese Adresse?</translation>
    </message>
    <message>
        <source>Line %1: %2. %3</source>
        <translation>Zeile %1: %2. %3</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Gefunden: %1</translation>
    </message>
    <message>
        <source>Mend all that breaks the connection</source>
        <translation>Alles reparieren, was die Verbindung verhindert</translation>
    </message>
    <message>
        <source>Mend it: %1</source>
        <translation>Reparieren: %1</translation>
    </message>
</context>
<context>
    <name>hubwart::ui::Stored</name>
    <message>
        <source>Stored here</source>
        <translation>Hier gespeichert</translation>
    </message>
    <message>
        <source>All that Hubwart keeps on this computer. Passwords are not among it; they are kept in the keychain, if you asked for that.</source>
        <translation>Alles, was Hubwart auf diesem Computer aufhebt. Passwörter sind nicht darunter; sie liegen im Schlüsselbund, falls Sie das verlangt haben.</translation>
    </message>
    <message>
        <source>No server is kept.</source>
        <translation>Es ist kein Server gespeichert.</translation>
    </message>
    <message>
        <source>%1
%2, %3</source>
        <translation>%1
%2, %3</translation>
    </message>
    <message>
        <source>Forget this server</source>
        <translation>Diesen Server vergessen</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Servers: %1
Tests that were kept: %4
Language: %2
Log without names: %3
Keys of servers that you have said yes to: ~/.ssh/known_hosts</source>
        <translation>Server: %1
Aufbewahrte Tests: %4
Sprache: %2
Protokoll ohne Namen: %3
Schlüssel der Server, zu denen Sie ja gesagt haben: ~/.ssh/known_hosts</translation>
    </message>
    <message>
        <source>The list on this computer is emptied, and that of the tests that were kept. Nothing changes on the servers themselves.</source>
        <translation>Die Liste auf diesem Computer wird geleert, und die der aufbewahrten Tests. Auf den Servern selbst ändert sich nichts.</translation>
    </message>
    <message>
        <source>Servers and tests that are kept</source>
        <translation>Server und Tests, die gespeichert sind</translation>
    </message>
    <message>
        <source>Test: %1
%2, kept on %3</source>
        <translation>Test: %1
%2, aufbewahrt am %3</translation>
    </message>
    <message>
        <source>Forget this test</source>
        <translation>Diesen Test vergessen</translation>
    </message>
    <message>
        <source>Forget all…</source>
        <translation>Alle vergessen …</translation>
    </message>
    <message>
        <source>Forget all servers and tests?</source>
        <translation>Alle Server und Tests vergessen?</translation>
    </message>
    <message>
        <source>A server is kept with its name, your user name there, the address of the desktops, and the last result, so that you need not type them again. A test is kept with its address and what came of it, so that it can be asked again. What you delete here is gone at once, a password that was kept in the keychain with it.</source>
        <translation>Ein Server wird mit seinem Namen, Ihrem Benutzernamen dort, der Adresse der Desktops und dem letzten Ergebnis gespeichert, damit Sie das nicht noch einmal eintippen müssen. Ein Test wird mit seiner Adresse und seinem Ergebnis aufbewahrt, damit er wiederholt werden kann. Was Sie hier löschen, ist sofort weg, ein Passwort im Schlüsselbund mit ihm.</translation>
    </message>
</context>
<context>
    <name>hubwart::ui::TimelinePanel</name>
    <message>
        <source>How it opened</source>
        <translation>Wie sie sich öffnete</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>Close what the server wrote</source>
        <translation>Schließen, was der Server schrieb</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>hubwart::ui::TroubleCard</name>
    <message>
        <source>What the server or the library said</source>
        <translation>Was der Server oder die Bibliothek sagte</translation>
    </message>
</context>
</TS>
