<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
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
</context>
<context>
    <name>Finding</name>
    <message>
        <source>This Apache is too old</source>
        <translation>Dieser Apache ist zu alt</translation>
    </message>
    <message>
        <source>The server runs Apache %1. Handing on live connections with upgrade=websocket needs 2.4.47 or newer.</source>
        <translation>Auf dem Server läuft Apache %1. Erst ab 2.4.47 kann Apache Live-Verbindungen mit upgrade=websocket weitergeben.</translation>
    </message>
    <message>
        <source>Have the server&apos;s system updated, then check again. Hubwart changes nothing here.</source>
        <translation>Lassen Sie das System des Servers aktualisieren und prüfen Sie dann noch einmal. Hubwart ändert hier nichts.</translation>
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
        <source>Add upgrade=websocket to that line. Nothing else in the file changes.</source>
        <translation>Ergänzen Sie in dieser Zeile upgrade=websocket. Sonst ändert sich in der Datei nichts.</translation>
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
        <translation>Apache gibt Anfragen mit eigenen Modulen an den Hub weiter. Nicht eingeschaltet: %1. Weder Seiten noch Desktops des Hubs können sich öffnen.</translation>
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
        <translation>Schicken Sie dies an die Person, die %1 betreut: Für die Live-Verbindung müssen die Kopfzeilen Upgrade und Connection an den Hub weitergegeben werden, mit HTTP/1.1.</translation>
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
        <source>check: remember this server under a name; NAME then stands for SERVER</source>
        <translation>check: diesen Server unter einem Namen merken; NAME gilt dann als SERVER</translation>
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
        <source>apply, undo: yes, change the server</source>
        <translation>apply, undo: ja, den Server ändern</translation>
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
        <source>undo: the change to take back (without it: the newest in force)</source>
        <translation>undo: die Änderung, die zurückgenommen wird (ohne Angabe: die neueste, die in Kraft ist)</translation>
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
        <source>A picture came, but it has one single colour. The connection works; the desktop itself may be locked or empty.</source>
        <translation>Ein Bild ist da, hat aber nur eine einzige Farbe. Die Verbindung funktioniert; der Desktop selbst ist vielleicht gesperrt oder leer.</translation>
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
        <translation>Live-Verbindung (Verbindungsaufbau, „Handshake“)</translation>
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
</context>
<context>
    <name>Text</name>
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
        <source>There is nothing for Hubwart to change.</source>
        <translation>Für Hubwart gibt es hier nichts zu ändern.</translation>
    </message>
    <message>
        <source>+ switch on module %1</source>
        <translation>+ Modul %1 einschalten</translation>
    </message>
    <message>
        <source>+ switch on site %1</source>
        <translation>+ Website %1 einschalten</translation>
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
        <source>This is not the server that %1 was before, or it was reinstalled. No password was sent. It now shows the fingerprint %2 (%3); known is %4 (line %6 of %5). Please ask its operator before anything else.</source>
        <translation>Das ist nicht mehr der Server, der %1 bisher war, oder er wurde neu installiert. Es wurde kein Passwort gesendet. Er zeigt jetzt den Fingerabdruck %2 (%3); bekannt ist %4 (Zeile %6 in %5). Bitte fragen Sie zuerst, wer ihn betreibt.</translation>
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
        <source>Another change of Hubwart is under way on this server, or was left unfinished (%1). Nothing was changed. Check again in a few minutes: if it is still unfinished then, the check says how to take it back.</source>
        <translation>Auf diesem Server ist eine andere Änderung von Hubwart im Gang oder nicht zu Ende gebracht (%1). Es wurde nichts geändert. Prüfen Sie in einigen Minuten noch einmal: Ist sie dann noch offen, sagt die Prüfung, wie Sie sie zurücknehmen.</translation>
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
</context>
</TS>
