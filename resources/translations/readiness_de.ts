<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>Action</name>
    <message>
        <source>&amp;New project…</source>
        <translation>&amp;Neues Projekt …</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>New &amp;sample project…</source>
        <translation>Neues &amp;Beispielprojekt …</translation>
    </message>
    <message>
        <source>Bring into the shared &amp;file now</source>
        <translation>Jetzt in die &amp;gemeinsame Datei</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>&amp;Kopie speichern …</translation>
    </message>
    <message>
        <source>C&amp;lose window</source>
        <translation>Fenster &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Go to record…</source>
        <translation>&amp;Gehe zu Eintrag …</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Befehle …</translation>
    </message>
    <message>
        <source>Who I &amp;am…</source>
        <translation>Wer &amp;ich bin …</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Readiness Workbench</source>
        <translation>&amp;Über Readiness Workbench</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Add a playbook…</source>
        <translation>Playbook &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Save as my &amp;playbook…</source>
        <translation>Als mein &amp;Playbook speichern…</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Projekt</translation>
    </message>
    <message>
        <source>Go to the &amp;message</source>
        <translation>Zur &amp;Meldung</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Follow-up on</source>
        <translation>Nachfassen am</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Nachfassen</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>&amp;Export list…</source>
        <translation>Liste &amp;exportieren …</translation>
    </message>
    <message>
        <source>&amp;Compare with the playbook…</source>
        <translation>Mit dem Playbook &amp;vergleichen…</translation>
    </message>
    <message>
        <source>&amp;Move go-live…</source>
        <translation>Go-&amp;live verschieben …</translation>
    </message>
    <message>
        <source>Save a copy for o&amp;thers…</source>
        <translation>Kopie für &amp;andere speichern …</translation>
    </message>
    <message>
        <source>E&amp;xport these…</source>
        <translation>Diese e&amp;xportieren …</translation>
    </message>
    <message>
        <source>&amp;Suggested risks…</source>
        <translation>Vorge&amp;schlagene Risiken…</translation>
    </message>
    <message>
        <source>Export cuto&amp;ver plan…</source>
        <translation>Cuto&amp;ver-Plan exportieren…</translation>
    </message>
    <message>
        <source>&amp;Hand-over report</source>
        <translation>&amp;Übergabebericht</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>Save a tester&apos;s s&amp;hare…</source>
        <translation>Anteil einer &amp;Testperson speichern …</translation>
    </message>
    <message>
        <source>&amp;Path advice…</source>
        <translation>&amp;Wegberatung…</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>AX 2012</source>
        <translation>AX 2012</translation>
    </message>
    <message>
        <source>February 2016</source>
        <translation>Februar 2016</translation>
    </message>
    <message>
        <source>May 2016 (PU1, 7.0.1)</source>
        <translation>Mai 2016 (PU1, 7.0.1)</translation>
    </message>
    <message>
        <source>August 2016 (PU2, 7.0.1)</source>
        <translation>August 2016 (PU2, 7.0.1)</translation>
    </message>
    <message>
        <source>1611 (PU3, 7.1.0)</source>
        <translation>1611 (PU3, 7.1.0)</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Neuer</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Path advice</source>
        <translation>Wegberatung</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>From release</source>
        <translation>Von Version</translation>
    </message>
    <message>
        <source>To release</source>
        <translation>Auf Version</translation>
    </message>
    <message>
        <source>Live, or production configured</source>
        <translation>In Betrieb, oder Produktion eingerichtet</translation>
    </message>
    <message>
        <source>Custom code</source>
        <translation>Eigener Code</translation>
    </message>
    <message>
        <source>Application Platform customised</source>
        <translation>Application Platform angepasst</translation>
    </message>
    <message>
        <source>Application Foundation customised</source>
        <translation>Application Foundation angepasst</translation>
    </message>
    <message>
        <source>Directory customised</source>
        <translation>Directory angepasst</translation>
    </message>
    <message>
        <source>Test Essentials customised</source>
        <translation>Test Essentials angepasst</translation>
    </message>
    <message>
        <source>A specific issue only</source>
        <translation>Nur ein bestimmtes Problem</translation>
    </message>
    <message>
        <source>No time for a full update</source>
        <translation>Keine Zeit für ein volles Update</translation>
    </message>
    <message>
        <source>Platform only</source>
        <translation>Nur Plattform</translation>
    </message>
    <message>
        <source>Start of sandbox</source>
        <translation>Beginn der Sandbox</translation>
    </message>
    <message>
        <source>Start of production</source>
        <translation>Beginn der Produktion</translation>
    </message>
    <message>
        <source>Cutover plan</source>
        <translation>Cutover-Plan</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>Area</name>
    <message>
        <source>Not rated</source>
        <translation>Unbewertet</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Lead&apos;s rating</source>
        <translation>Einschätzung</translation>
    </message>
    <message>
        <source>Lead&apos;s sentence</source>
        <translation>Satz der Leitung</translation>
    </message>
    <message>
        <source>Completeness of items in progress (%)</source>
        <translation>Vollständigkeit von Punkten in Arbeit (%)</translation>
    </message>
    <message>
        <source>Maturity of items (0–5)</source>
        <translation>Reifegrad der Punkte (0–5)</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
</context>
<context>
    <name>Assumption</name>
    <message>
        <source>Not checked yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Refuted</source>
        <translation>Widerlegt</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Annahmen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>If it is wrong</source>
        <translation>Falls sie nicht stimmt</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Copy off site</source>
        <translation>Kopie ausgelagert</translation>
    </message>
    <message>
        <source>Location off site</source>
        <translation>Ort außer Haus</translation>
    </message>
    <message>
        <source>Last taken</source>
        <translation>Zuletzt erstellt</translation>
    </message>
    <message>
        <source>Restore rehearsed on</source>
        <translation>Wiederherstellung geprobt am</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellung</translation>
    </message>
    <message>
        <source>Reinstall</source>
        <translation>Neuinstallation</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
</context>
<context>
    <name>Baseline</name>
    <message>
        <source>Baseline</source>
        <translation>Basisplan</translation>
    </message>
    <message>
        <source>Baselines</source>
        <translation>Basispläne</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Taken at</source>
        <translation>Festgehalten um</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Festgehalten von</translation>
    </message>
    <message>
        <source>Point of history</source>
        <translation>Punkt der Historie</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Arbeitszeiten</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
</context>
<context>
    <name>CalendarException</name>
    <message>
        <source>Calendar exception</source>
        <translation>Kalenderausnahme</translation>
    </message>
    <message>
        <source>Calendar exceptions</source>
        <translation>Kalenderausnahmen</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Arbeitszeiten</translation>
    </message>
</context>
<context>
    <name>CasePaste</name>
    <message>
        <source>Paste test cases</source>
        <translation>Testfälle einfügen</translation>
    </message>
    <message>
        <source>“%1” has no expected result, and its last step has none either.</source>
        <translation>„%1“ hat kein erwartetes Ergebnis und auch der letzte Schritt hat keines.</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n test case(s)</source>
        <translation>
            <numerusform>%n Testfall einfügen</numerusform>
            <numerusform>%n Testfälle einfügen</numerusform>
        </translation>
    </message>
    <message>
        <source>The first row must have the title of a test case.</source>
        <translation>Die erste Zeile muss den Titel eines Testfalls haben.</translation>
    </message>
    <message>
        <source>Row %1: %2 Nothing was pasted.</source>
        <translation>Zeile %1: %2 Es wurde nichts eingefügt.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>A condition can be read and names scope facts that exist.</source>
        <translation>Bedingungen sind lesbar und nennen Umfangsangaben, die es gibt.</translation>
    </message>
    <message>
        <source>A blocked item says what happens next.</source>
        <translation>Ein blockierter Punkt sagt, wie es weitergeht.</translation>
    </message>
    <message>
        <source>Go-live is set, and not past while must items are open.</source>
        <translation>Der Go-live ist gesetzt und nicht vorbei, solange Muss-Punkte offen sind.</translation>
    </message>
    <message>
        <source>Time zones exist.</source>
        <translation>Zeitzonen gibt es.</translation>
    </message>
    <message>
        <source>Every waiver counts: not expired, approved by somebody else, for something that exists.</source>
        <translation>Jede Ausnahme zählt: nicht abgelaufen, von jemand anderem genehmigt, für etwas, das es gibt.</translation>
    </message>
    <message>
        <source>Every code names one record.</source>
        <translation>Jeder Code nennt einen Eintrag.</translation>
    </message>
    <message>
        <source>Names of people and keys of scope facts are unique.</source>
        <translation>Namen von Personen und Schlüssel von Umfangsangaben sind eindeutig.</translation>
    </message>
    <message>
        <source>What a record names exists.</source>
        <translation>Was ein Eintrag nennt, gibt es.</translation>
    </message>
    <message>
        <source>Every gate has criteria, and one is marked as go-live.</source>
        <translation>Jedes Gate hat Kriterien, und eines ist als Go-live gekennzeichnet.</translation>
    </message>
    <message>
        <source>Every criterion can be met.</source>
        <translation>Jedes Kriterium ist erfüllbar.</translation>
    </message>
    <message>
        <source>Nobody&apos;s value waits for a decision.</source>
        <translation>Kein Wert wartet auf eine Entscheidung.</translation>
    </message>
    <message>
        <source>Deputies do not stand in for each other in a circle.</source>
        <translation>Vertretungen bilden keinen Kreis.</translation>
    </message>
    <message>
        <source>Every area with items that apply has an owner.</source>
        <translation>Für jeden Bereich mit zutreffenden Punkten ist jemand verantwortlich.</translation>
    </message>
    <message>
        <source>Every area has items.</source>
        <translation>Jeder Bereich hat Punkte.</translation>
    </message>
    <message>
        <source>Nothing that the go-live gate asks for is due after go-live.</source>
        <translation>Nichts, was das Go-live-Gate verlangt, ist erst nach dem Go-live fällig.</translation>
    </message>
    <message>
        <source>Every open must item has a due day.</source>
        <translation>Jeder offene Muss-Punkt hat einen Fälligkeitstag.</translation>
    </message>
    <message>
        <source>A confirmation says who gave it and when.</source>
        <translation>Eine Bestätigung sagt, wer sie wann gegeben hat.</translation>
    </message>
    <message>
        <source>Evidence has the link, file or note that it is made of.</source>
        <translation>Ein Nachweis hat den Link, die Datei oder die Notiz, aus der er besteht.</translation>
    </message>
    <message>
        <source>Conditions can use the key and the value of every scope fact.</source>
        <translation>Bedingungen können Schlüssel und Wert jeder Umfangsangabe verwenden.</translation>
    </message>
    <message>
        <source>Scope facts that conditions depend on are answered.</source>
        <translation>Umfangsangaben, von denen Bedingungen abhängen, sind beantwortet.</translation>
    </message>
    <message>
        <source>The file has one project record.</source>
        <translation>Die Datei hat einen Projekteintrag.</translation>
    </message>
    <message>
        <source>Sign-offs are of what the project holds now.</source>
        <translation>Abnahmen gelten dem, was das Projekt jetzt enthält.</translation>
    </message>
    <message>
        <source>No clock and no confirmation is ahead of time.</source>
        <translation>Keine Uhr und keine Bestätigung ist der Zeit voraus.</translation>
    </message>
    <message>
        <source>The lead times of the readiness review do not contradict each other.</source>
        <translation>Die Vorlaufzeiten des Bereitschafts-Reviews widersprechen sich nicht.</translation>
    </message>
    <message>
        <source>A question that is done has an answer.</source>
        <translation>Eine erledigte Frage hat eine Antwort.</translation>
    </message>
    <message>
        <source>Answers to must items are confirmed before the review.</source>
        <translation>Antworten zu Muss-Punkten sind vor dem Review bestätigt.</translation>
    </message>
    <message>
        <source>Every open must item has an owner.</source>
        <translation>Für jeden offenen Muss-Punkt ist jemand verantwortlich.</translation>
    </message>
    <message>
        <source>An item that does not apply says why.</source>
        <translation>Ein Punkt, der nicht zutrifft, sagt, warum.</translation>
    </message>
    <message>
        <source>Decisions that differ from the computed one say why.</source>
        <translation>Entscheidungen, die von der berechneten abweichen, sagen warum.</translation>
    </message>
    <message>
        <source>A conditional go names its conditions.</source>
        <translation>Ein Bedingtes GO nennt seine Auflagen.</translation>
    </message>
    <message>
        <source>Conditions have an owner and a date, and are kept.</source>
        <translation>Auflagen haben einen Verantwortlichen und ein Datum und werden erfüllt.</translation>
    </message>
    <message>
        <source>A sign-off recorded for somebody has its mail or scan beside it.</source>
        <translation>Neben einer für jemanden eingetragenen Abnahme liegt die Mail oder der Scan.</translation>
    </message>
    <message>
        <source>Open actions are not past their day.</source>
        <translation>Offene Maßnahmen sind nicht überfällig.</translation>
    </message>
    <message>
        <source>Every role that the go-live needs is filled, with enough time.</source>
        <translation>Jede Rolle, die der Go-live braucht, ist mit genügend Zeit besetzt.</translation>
    </message>
    <message>
        <source>The documents to review are ticked off.</source>
        <translation>Die durchzusehenden Dokumente sind abgehakt.</translation>
    </message>
    <message>
        <source>Required service packs and rollups are in place.</source>
        <translation>Erforderliche Service Packs und Rollups sind eingespielt.</translation>
    </message>
    <message>
        <source>Licences are counted and assigned.</source>
        <translation>Lizenzen sind gezählt und zugewiesen.</translation>
    </message>
    <message>
        <source>Everybody who needs it is trained.</source>
        <translation>Alle, die es brauchen, sind geschult.</translation>
    </message>
    <message>
        <source>Where reviews are held, one is the go-live readiness review.</source>
        <translation>Wo Reviews stattfinden, ist eines das Go-live-Readiness-Review.</translation>
    </message>
    <message>
        <source>The go-live readiness review is neither too late nor too early.</source>
        <translation>Das Go-live-Readiness-Review liegt weder zu spät noch zu früh.</translation>
    </message>
    <message>
        <source>Every open action has an owner.</source>
        <translation>Jede offene Maßnahme hat einen Verantwortlichen.</translation>
    </message>
    <message>
        <source>Risks and issues of reviews have a recommendation and an owner.</source>
        <translation>Risiken und Probleme aus Reviews haben eine Empfehlung und einen Verantwortlichen.</translation>
    </message>
    <message>
        <source>Risks are looked at again by the day that was set.</source>
        <translation>Risiken werden bis zum festgelegten Tag wieder angesehen.</translation>
    </message>
    <message>
        <source>An accepted risk says who accepts it, until when, and that day is not over.</source>
        <translation>Ein akzeptiertes Risiko sagt, wer es bis wann akzeptiert, und dieser Tag ist nicht vorbei.</translation>
    </message>
    <message>
        <source>No response makes a risk worse.</source>
        <translation>Keine Reaktion macht ein Risiko schlimmer.</translation>
    </message>
    <message>
        <source>Of a risk whose day is over, somebody has said whether it occurred.</source>
        <translation>Bei einem Risiko, dessen Tag vorbei ist, hat jemand gesagt, ob es eingetreten ist.</translation>
    </message>
    <message>
        <source>A risk has the response that its rating demands.</source>
        <translation>Ein Risiko hat die Reaktion, die seine Bewertung verlangt.</translation>
    </message>
    <message>
        <source>Threats and opportunities have responses of their kind.</source>
        <translation>Bedrohungen und Chancen haben Reaktionen ihrer Art.</translation>
    </message>
    <message>
        <source>A risk that occurred is an issue.</source>
        <translation>Ein eingetretenes Risiko ist ein Problem.</translation>
    </message>
    <message>
        <source>Every level and band of the risk scale can be used.</source>
        <translation>Jede Stufe und jedes Band der Risikoskala ist brauchbar.</translation>
    </message>
    <message>
        <source>What cannot be upgraded has a plan to create it again, and a test of that.</source>
        <translation>Was sich nicht aktualisieren lässt, hat einen Plan für den Neubau und einen Test dafür.</translation>
    </message>
    <message>
        <source>A component that may break has a contingency plan.</source>
        <translation>Eine Komponente, die brechen kann, hat einen Notfallplan.</translation>
    </message>
    <message>
        <source>Every blocker of go-live has an accepted workaround.</source>
        <translation>Jeder Go-live-Blocker hat eine akzeptierte Umgehung.</translation>
    </message>
    <message>
        <source>Risks are rated by levels of the scale.</source>
        <translation>Risiken sind mit Stufen der Skala bewertet.</translation>
    </message>
    <message>
        <source>Secondary risks do not come from each other in a circle.</source>
        <translation>Folgerisiken kommen nicht im Kreis voneinander.</translation>
    </message>
    <message>
        <source>Delays rise from optimistic over likely to pessimistic.</source>
        <translation>Verzögerungen steigen von optimistisch über wahrscheinlich zu pessimistisch.</translation>
    </message>
    <message>
        <source>A task has an owner.</source>
        <translation>Eine Aufgabe hat einen Verantwortlichen.</translation>
    </message>
    <message>
        <source>A task has a backup owner.</source>
        <translation>Eine Aufgabe hat eine Vertretung.</translation>
    </message>
    <message>
        <source>Owner and backup owner are two people.</source>
        <translation>Verantwortlicher und Vertretung sind zwei Personen.</translation>
    </message>
    <message>
        <source>Somebody is named who validates a task.</source>
        <translation>Jemand ist genannt, der eine Aufgabe bestätigt.</translation>
    </message>
    <message>
        <source>Nobody validates the own work.</source>
        <translation>Niemand bestätigt die eigene Arbeit.</translation>
    </message>
    <message>
        <source>Somebody is accountable for each task.</source>
        <translation>Für jede Aufgabe ist jemand rechenschaftspflichtig.</translation>
    </message>
    <message>
        <source>Nobody works on two tasks of a plan at once.</source>
        <translation>Niemand arbeitet an zwei Aufgaben eines Plans zugleich.</translation>
    </message>
    <message>
        <source>A task has a verification.</source>
        <translation>Eine Aufgabe hat eine Prüfung.</translation>
    </message>
    <message>
        <source>A task has a completion criterion.</source>
        <translation>Eine Aufgabe sagt, wann sie fertig ist.</translation>
    </message>
    <message>
        <source>A task has instructions.</source>
        <translation>Eine Aufgabe hat eine Anleitung.</translation>
    </message>
    <message>
        <source>What takes no time is a milestone.</source>
        <translation>Was keine Zeit braucht, ist ein Meilenstein.</translation>
    </message>
    <message>
        <source>A milestone takes no time.</source>
        <translation>Ein Meilenstein braucht keine Zeit.</translation>
    </message>
    <message>
        <source>Step numbers of a plan are unique.</source>
        <translation>Die Schrittnummern eines Plans sind eindeutig.</translation>
    </message>
    <message>
        <source>Durations rise from optimistic over likely to pessimistic.</source>
        <translation>Dauern steigen von optimistisch über wahrscheinlich zu pessimistisch.</translation>
    </message>
    <message>
        <source>No task takes more than 12 hours.</source>
        <translation>Keine Aufgabe dauert mehr als 12 Stunden.</translation>
    </message>
    <message>
        <source>A task is linked to another.</source>
        <translation>Eine Aufgabe ist mit einer anderen verknüpft.</translation>
    </message>
    <message>
        <source>A milestone is linked to another task.</source>
        <translation>Ein Meilenstein ist mit einer anderen Aufgabe verknüpft.</translation>
    </message>
    <message>
        <source>Tasks do not wait for one another in a circle.</source>
        <translation>Aufgaben warten nicht im Kreis aufeinander.</translation>
    </message>
    <message>
        <source>Every link counts.</source>
        <translation>Jede Verknüpfung zählt.</translation>
    </message>
    <message>
        <source>Two tasks are linked once.</source>
        <translation>Zwei Aufgaben sind einmal verknüpft.</translation>
    </message>
    <message>
        <source>A long lag says what it is for.</source>
        <translation>Ein langer Zeitabstand sagt, wofür er ist.</translation>
    </message>
    <message>
        <source>No link joins a plan with its rollback.</source>
        <translation>Keine Verknüpfung verbindet einen Plan mit seinem Rückbau.</translation>
    </message>
    <message>
        <source>A plan has dates.</source>
        <translation>Ein Plan hat Termine.</translation>
    </message>
    <message>
        <source>A plan has a downtime window.</source>
        <translation>Ein Plan hat ein Fenster für die Ausfallzeit.</translation>
    </message>
    <message>
        <source>A plan fits into its window.</source>
        <translation>Ein Plan passt in sein Fenster.</translation>
    </message>
    <message>
        <source>A plan leaves the buffer of its window.</source>
        <translation>Ein Plan lässt den Puffer seines Fensters frei.</translation>
    </message>
    <message>
        <source>Deadlines and constraints are kept.</source>
        <translation>Stichtage und Einschränkungen werden eingehalten.</translation>
    </message>
    <message>
        <source>A constraint names its time.</source>
        <translation>Eine Einschränkung nennt ihre Zeit.</translation>
    </message>
    <message>
        <source>A task has room in its calendar.</source>
        <translation>Eine Aufgabe hat Platz in ihrem Kalender.</translation>
    </message>
    <message>
        <source>What needs downtime lies inside the window.</source>
        <translation>Was Ausfallzeit braucht, liegt im Fenster.</translation>
    </message>
    <message>
        <source>No task falls into the freeze of another plan.</source>
        <translation>Keine Aufgabe fällt in den Änderungsstopp eines anderen Plans.</translation>
    </message>
    <message>
        <source>A plan ends before go-live.</source>
        <translation>Ein Plan endet vor dem Go-live.</translation>
    </message>
    <message>
        <source>What is done before the point of no return can be taken back.</source>
        <translation>Was vor dem Punkt ohne Wiederkehr geschieht, lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>A plan with downtime has a point of no return.</source>
        <translation>Ein Plan mit Ausfallzeit hat einen Punkt ohne Wiederkehr.</translation>
    </message>
    <message>
        <source>Somebody decides before the point of no return.</source>
        <translation>Vor dem Punkt ohne Wiederkehr entscheidet jemand.</translation>
    </message>
    <message>
        <source>A plan with downtime says how to turn back.</source>
        <translation>Ein Plan mit Ausfallzeit sagt, wie man umkehrt.</translation>
    </message>
    <message>
        <source>A message has an audience.</source>
        <translation>Eine Mitteilung hat Empfänger.</translation>
    </message>
    <message>
        <source>A message has a channel.</source>
        <translation>Eine Mitteilung hat einen Kanal.</translation>
    </message>
    <message>
        <source>A message has a text.</source>
        <translation>Eine Mitteilung hat einen Text.</translation>
    </message>
    <message>
        <source>A plan with downtime has messages.</source>
        <translation>Ein Plan mit Ausfallzeit hat Mitteilungen.</translation>
    </message>
    <message>
        <source>Somebody decides on go or no-go of a plan.</source>
        <translation>Jemand entscheidet über GO oder NO-GO eines Plans.</translation>
    </message>
    <message>
        <source>A production run has an accepted rehearsal before it.</source>
        <translation>Vor einem Durchlauf in Produktion gibt es eine akzeptierte Generalprobe.</translation>
    </message>
    <message>
        <source>The upgrade follows directly on the backup of production.</source>
        <translation>Das Upgrade folgt direkt auf die Sicherung der Produktion.</translation>
    </message>
    <message>
        <source>The window is long enough for the rollback, too.</source>
        <translation>Das Fenster ist auch für den Rückbau lang genug.</translation>
    </message>
    <message>
        <source>Upgrades are requested at least 48 hours before the window opens.</source>
        <translation>Upgrades werden mindestens 48 Stunden vor Beginn des Fensters beantragt.</translation>
    </message>
    <message>
        <source>Nothing is tested in production but a mock cutover.</source>
        <translation>In der Produktion wird nichts getestet außer einer Cutover-Probe.</translation>
    </message>
    <message>
        <source>Cases pass with the roles that people will have.</source>
        <translation>Testfälle werden mit den Rollen bestanden, die die Anwender haben werden.</translation>
    </message>
    <message>
        <source>Cases that need migrated data pass with them.</source>
        <translation>Testfälle, die migrierte Daten brauchen, werden mit solchen bestanden.</translation>
    </message>
    <message>
        <source>Passes are of the solution as it is now.</source>
        <translation>Bestandene Tests gelten der Lösung, wie sie jetzt ist.</translation>
    </message>
    <message>
        <source>A test cycle tests the newest version.</source>
        <translation>Ein Testzyklus testet die neueste Version.</translation>
    </message>
    <message>
        <source>A test case is in a suite.</source>
        <translation>Ein Testfall steht in einer Suite.</translation>
    </message>
    <message>
        <source>A test cycle names its suites, environment and version.</source>
        <translation>Ein Testzyklus nennt Suiten, Umgebung und Version.</translation>
    </message>
    <message>
        <source>What failed has a defect.</source>
        <translation>Was fehlschlug, hat einen Fehler.</translation>
    </message>
    <message>
        <source>An open defect has an owner.</source>
        <translation>Ein offener Fehler hat einen Verantwortlichen.</translation>
    </message>
    <message>
        <source>Of a defect it is known what it turned out to be.</source>
        <translation>Von einem Fehler ist bekannt, was sich daraus ergeben hat.</translation>
    </message>
    <message>
        <source>What passed has no failed step.</source>
        <translation>Was bestanden ist, hat keinen fehlgeschlagenen Schritt.</translation>
    </message>
    <message>
        <source>Automated ids are unique.</source>
        <translation>Automatische IDs sind eindeutig.</translation>
    </message>
    <message>
        <source>No business process is part of itself.</source>
        <translation>Kein Geschäftsprozess ist Teil seiner selbst.</translation>
    </message>
    <message>
        <source>No requirement is part of itself.</source>
        <translation>Keine Anforderung ist Teil ihrer selbst.</translation>
    </message>
    <message>
        <source>What an item is done by can be signed.</source>
        <translation>Was einen Punkt erledigt, kann unterzeichnet werden.</translation>
    </message>
    <message>
        <source>What is compared with the old version has both results.</source>
        <translation>Was mit der alten Version verglichen wird, hat beide Ergebnisse.</translation>
    </message>
    <message>
        <source>What a test found is resolved before the next cycle and production.</source>
        <translation>Was ein Test fand, ist vor dem nächsten Zyklus und vor der Produktion behoben.</translation>
    </message>
    <message>
        <source>User acceptance begins after the basic checks and system integration passed.</source>
        <translation>Der Abnahmetest beginnt, wenn Grundprüfungen und Integrationstest bestanden sind.</translation>
    </message>
    <message>
        <source>Non-functional limits are agreed and met at the agreed volume.</source>
        <translation>Nichtfunktionale Grenzwerte sind vereinbart und beim vereinbarten Umfang eingehalten.</translation>
    </message>
    <message>
        <source>A criterion asks for suites that its test cycle runs.</source>
        <translation>Ein Kriterium fragt nach Suiten, die sein Testzyklus ausführt.</translation>
    </message>
    <message>
        <source>Every row of the release schedule counts.</source>
        <translation>Jede Zeile des Versionsplans zählt.</translation>
    </message>
    <message>
        <source>Escalations do not lead back in a circle.</source>
        <translation>Eskalationen führen nicht im Kreis zurück.</translation>
    </message>
    <message>
        <source>The releases of a path advice can be.</source>
        <translation>Die Versionen einer Wegberatung sind möglich.</translation>
    </message>
    <message>
        <source>Hypercare has exit criteria and a planned end.</source>
        <translation>Hypercare hat Austrittskriterien und ein geplantes Ende.</translation>
    </message>
    <message>
        <source>Hypercare ends after it begins, and after go-live.</source>
        <translation>Hypercare endet nach ihrem Beginn und nach dem Go-live.</translation>
    </message>
    <message>
        <source>What differs between test and production is recorded.</source>
        <translation>Was zwischen Test und Produktion abweicht, ist festgehalten.</translation>
    </message>
    <message>
        <source>A deviation from production is a risk.</source>
        <translation>Eine Abweichung von der Produktion ist ein Risiko.</translation>
    </message>
    <message>
        <source>An upgrade strategy answers what, when and how.</source>
        <translation>Eine Upgrade-Strategie beantwortet was, wann und wie.</translation>
    </message>
    <message>
        <source>Backups have a copy off site and a rehearsed restore.</source>
        <translation>Sicherungen haben eine ausgelagerte Kopie und eine geprobte Wiederherstellung.</translation>
    </message>
    <message>
        <source>A backup has a plan.</source>
        <translation>Eine Sicherung hat einen Plan.</translation>
    </message>
    <message>
        <source>Failures are thought through, each with its restore procedure.</source>
        <translation>Ausfälle sind durchdacht, jeder mit seinem Wiederherstellungsverfahren.</translation>
    </message>
    <message>
        <source>The window is long enough to come back from the longest failure.</source>
        <translation>Das Fenster ist lang genug, um vom längsten Ausfall zurückzukommen.</translation>
    </message>
    <message>
        <source>How long coming back takes is known.</source>
        <translation>Es ist bekannt, wie lange der Rückweg dauert.</translation>
    </message>
    <message>
        <source>It is known whom to ask when an upgrade cannot succeed.</source>
        <translation>Es ist bekannt, wen man fragt, wenn ein Upgrade nicht gelingen kann.</translation>
    </message>
    <message>
        <source>The release schedule is there, and not older than a month.</source>
        <translation>Der Versionsplan ist da und nicht älter als ein Monat.</translation>
    </message>
    <message>
        <source>An upgrade goes to the newest version that can be chosen.</source>
        <translation>Ein Upgrade geht auf die neueste wählbare Version.</translation>
    </message>
    <message>
        <source>A version can still be chosen on the day on which its upgrade starts.</source>
        <translation>Eine Version ist an dem Tag noch wählbar, an dem ihr Upgrade beginnt.</translation>
    </message>
    <message>
        <source>Request and downtime of the advised path fit with calendar and window.</source>
        <translation>Anforderung und Ausfall des geratenen Weges passen zu Kalender und Fenster.</translation>
    </message>
    <message>
        <source>The service team is asked at least 48 hours before an upgrade starts.</source>
        <translation>Das Serviceteam wird mindestens 48 Stunden vor dem Beginn eines Upgrades gebeten.</translation>
    </message>
    <message>
        <source>Knowledge was handed over to the lines of support.</source>
        <translation>Den Supportstufen wurde das Wissen übergeben.</translation>
    </message>
    <message>
        <source>Three lines of support have people, hours and an escalation.</source>
        <translation>Drei Supportstufen haben Personen, Zeiten und eine Eskalation.</translation>
    </message>
    <message>
        <source>Apps have one version in development, test and production.</source>
        <translation>Apps haben in Entwicklung, Test und Produktion dieselbe Version.</translation>
    </message>
    <message>
        <source>Environments are on versions in service.</source>
        <translation>Umgebungen haben Versionen, die unterstützt werden.</translation>
    </message>
    <message>
        <source>It is set when production gets service updates.</source>
        <translation>Es ist festgelegt, wann die Produktion Service-Updates bekommt.</translation>
    </message>
    <message>
        <source>Every step that is recorded of an upgrade counts.</source>
        <translation>Jeder Schritt, der zu einem Upgrade erfasst ist, zählt.</translation>
    </message>
    <message>
        <source>An upgrade that users accepted is followed by its post-upgrade actions.</source>
        <translation>Auf ein Upgrade, das Anwender abgenommen haben, folgen seine Nacharbeiten.</translation>
    </message>
    <message>
        <source>Upgrades do not wait for each other in a circle.</source>
        <translation>Upgrades warten nicht im Kreis aufeinander.</translation>
    </message>
    <message>
        <source>The latest platform update is the first package of an upgrade.</source>
        <translation>Das neueste Plattformupdate ist das erste Paket eines Upgrades.</translation>
    </message>
    <message>
        <source>The downtime of an upgrade fits into the window and tasks of its plan.</source>
        <translation>Die Ausfallzeit eines Upgrades passt in Fenster und Aufgaben seines Plans.</translation>
    </message>
    <message>
        <source>Once hypercare is past its planned end, its exit is decided.</source>
        <translation>Ist die Hypercare über ihr geplantes Ende hinaus, ist über ihr Ende entschieden.</translation>
    </message>
    <message>
        <source>Production is backed up after its last change by the time its upgrade is to start.</source>
        <translation>Wenn ihr Upgrade beginnen soll, ist die Produktion nach ihrer letzten Änderung gesichert.</translation>
    </message>
</context>
<context>
    <name>ChecklistItem</name>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Bestätigung</translation>
    </message>
    <message>
        <source>Must</source>
        <translation>Muss</translation>
    </message>
    <message>
        <source>Should</source>
        <translation>Soll</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blockiert</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Nicht zutreffend</translation>
    </message>
    <message>
        <source>Checklist item</source>
        <translation>Checklistenpunkt</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Wichtigkeit</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Reason (not applicable)</source>
        <translation>Grund (nicht zutreffend)</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Beantwortet von</translation>
    </message>
    <message>
        <source>Answered at</source>
        <translation>Beantwortet am</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Accountable</source>
        <translation>Rechenschaft</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Next step on</source>
        <translation>Nächster Schritt am</translation>
    </message>
    <message>
        <source>Completeness (%)</source>
        <translation>Vollständigkeit (%)</translation>
    </message>
    <message>
        <source>Maturity (0–5)</source>
        <translation>Reifegrad (0–5)</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Bestätigt von</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>Bestätigt am</translation>
    </message>
    <message>
        <source>Applies if</source>
        <translation>Trifft zu, wenn</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Fällig am</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Nicht bewertet</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Done when signed</source>
        <translation>Erledigt, wenn unterzeichnet</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>overdue</source>
        <translation>zu spät</translation>
    </message>
    <message>
        <source>Not in scope</source>
        <translation>Nicht im Umfang</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Bereitschaft</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Gilt</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>zählt nicht</translation>
    </message>
    <message>
        <source>Last asked</source>
        <translation>Zuletzt gefragt</translation>
    </message>
    <message>
        <source>Blocks go-live</source>
        <translation>Blockiert den Go-live</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>met</source>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>The whole report</source>
        <translation>Der ganze Bericht</translation>
    </message>
    <message>
        <source>Timer ends</source>
        <translation>Frist endet</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>over</source>
        <translation>abgelaufen</translation>
    </message>
</context>
<context>
    <name>Comment</name>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Geschrieben von</translation>
    </message>
    <message>
        <source>Written at</source>
        <translation>Geschrieben am</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
</context>
<context>
    <name>Component</name>
    <message>
        <source>Custom report</source>
        <translation>Eigener Bericht</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Erweiterung</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integration</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstige</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Komponenten</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>May break</source>
        <translation>Kann brechen</translation>
    </message>
    <message>
        <source>Can be upgraded</source>
        <translation>Aktualisierbar</translation>
    </message>
    <message>
        <source>Contingency plan</source>
        <translation>Notfallplan</translation>
    </message>
    <message>
        <source>Plan to create it again</source>
        <translation>Plan für den Neubau</translation>
    </message>
    <message>
        <source>Test of what was created</source>
        <translation>Test des Neubaus</translation>
    </message>
    <message>
        <source>Tested on</source>
        <translation>Getestet am</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
</context>
<context>
    <name>Condition</name>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Entfallen</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Auflage</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Auflagen</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Fulfilled on</source>
        <translation>Erfüllt am</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>yes</source>
        <comment>loses capital</comment>
        <extracomment>Whether words that begin a sentence lose their capital in its middle: yes or no.</extracomment>
        <translation>no</translation>
    </message>
    <message>
        <source>Create the project from “%1”</source>
        <translation>Projekt aus „%1“ anlegen</translation>
    </message>
    <message>
        <source>Create the project</source>
        <translation>Projekt anlegen</translation>
    </message>
    <message>
        <source>The project was opened for reading only.</source>
        <translation>Das Projekt wurde nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>There is nothing of %1 to undo.</source>
        <translation>Von %1 gibt es nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Changes by others</source>
        <translation>Änderungen anderer</translation>
    </message>
    <message>
        <source>Merge of another copy</source>
        <translation>Zusammenführung mit einer anderen Kopie</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>missing record %1</source>
        <translation>fehlender Eintrag %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>%1 is ambiguous, it could be %2: give the full code.</source>
        <translation>%1 ist mehrdeutig, gemeint sein könnte %2: Geben Sie den vollen Code an.</translation>
    </message>
    <message>
        <source>There is no %1 %2 in this project: give a code such as %3, the exact name, or the id.</source>
        <translation>In diesem Projekt gibt es %1 %2 nicht: Geben Sie einen Code wie %3, den genauen Namen oder die Kennung an.</translation>
    </message>
    <message>
        <source>A record must be named by its code, its exact name, or its id: the text is empty.</source>
        <translation>Ein Eintrag wird mit Code, genauem Namen oder Kennung benannt: Der Text ist leer.</translation>
    </message>
    <message>
        <source>GO</source>
        <translation>GO</translation>
    </message>
    <message>
        <source>CONDITIONAL GO</source>
        <translation>BEDINGTES GO</translation>
    </message>
    <message>
        <source>NO-GO</source>
        <translation>NO-GO</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Ausgenommen</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Nicht erfüllt</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blockiert</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Nicht zutreffend</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Seither geändert</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Ungültig</translation>
    </message>
    <message>
        <source>green</source>
        <translation>grün</translation>
    </message>
    <message>
        <source>amber</source>
        <translation>gelb</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rot</translation>
    </message>
    <message>
        <source>C</source>
        <comment>the locale of days in sentences and reports, such as de</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day in sentences and reports</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1, at most %2 allowed</source>
        <translation>%1, höchstens %2 erlaubt</translation>
    </message>
    <message>
        <source>%1, at least %2 needed</source>
        <translation>%1, mind. %2 nötig</translation>
    </message>
    <message>
        <source>%1, exactly %2 needed</source>
        <translation>%1, genau %2 nötig</translation>
    </message>
    <message>
        <source>Readiness sign-off</source>
        <translation>Abnahme der Bereitschaft</translation>
    </message>
    <message>
        <source>Decision at the gate “%1”</source>
        <translation>Entscheidung am Gate „%1“</translation>
    </message>
    <message>
        <source>Go-live</source>
        <translation>Go-live</translation>
    </message>
    <message>
        <source>Go-live is</source>
        <translation>Go-live ist</translation>
    </message>
    <message>
        <source>State of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>Playbook</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, Version %2</translation>
    </message>
    <message>
        <source>Gate due</source>
        <translation>Gate fällig</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>in %1 days</source>
        <translation>in %1 Tagen</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>vor %1 Tagen</translation>
    </message>
    <message>
        <source>No gate is marked as go-live, so there is nothing that could be fulfilled.</source>
        <translation>Kein Gate ist als Go-live gekennzeichnet, also gibt es nichts, was erfüllt sein könnte.</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1&#xa0;/&#xa0;%2</translation>
    </message>
    <message>
        <source>items done</source>
        <translation>Punkte erledigt</translation>
    </message>
    <message>
        <source>must items open</source>
        <translation>Muss-Punkte offen</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>blockiert</translation>
    </message>
    <message>
        <source>Completeness of the items that apply, weighted by importance; items done, and the lead&apos;s own rating.</source>
        <translation>Vollständigkeit der zutreffenden Punkte, nach Wichtigkeit gewichtet; erledigte Punkte und die eigene Einschätzung der Leitung.</translation>
    </message>
    <message>
        <source>Without the items that a waiver excuses the project is %1 ready.</source>
        <translation>Ohne die durch eine Ausnahme entschuldigten Punkte ist das Projekt zu %1 bereit.</translation>
    </message>
    <message>
        <source>%1 blocked</source>
        <translation>%1 blockiert</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>%1 überfällig</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>Nothing: every criterion of the gate is met.</source>
        <translation>Nichts: Jedes Kriterium des Gates ist erfüllt.</translation>
    </message>
    <message>
        <source>Mark a gate as go-live and give it criteria.</source>
        <translation>Kennzeichnen Sie ein Gate als Go-live und geben Sie ihm Kriterien.</translation>
    </message>
    <message>
        <source>excused by a waiver meanwhile</source>
        <translation>bis dahin durch eine Ausnahme entschuldigt</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>The gate has no criteria.</source>
        <translation>Das Gate hat keine Kriterien.</translation>
    </message>
    <message>
        <source>Item and answer</source>
        <translation>Punkt und Antwort</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>The checklist is empty.</source>
        <translation>Die Checkliste ist leer.</translation>
    </message>
    <message>
        <source>%1 of %2 done · %3</source>
        <translation>%1 von %2 erledigt · %3</translation>
    </message>
    <message>
        <source>Without an area</source>
        <translation>Ohne Bereich</translation>
    </message>
    <message>
        <source>should</source>
        <translation>Soll</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>ausgenommen</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>niemand verantwortlich</translation>
    </message>
    <message>
        <source>Confirmed by %1, %2</source>
        <translation>Bestätigt von %1, %2</translation>
    </message>
    <message>
        <source>Next: %1 (%2)</source>
        <translation>Als Nächstes: %1 (%2)</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Als Nächstes: %1</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>Nachweise: %1</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Every item of the checklist applies.</source>
        <translation>Jeder Punkt der Checkliste trifft zu.</translation>
    </message>
    <message>
        <source>Out of scope: it applies if %1</source>
        <translation>Nicht im Umfang: trifft zu, wenn %1</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>kein Grund angegeben</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Genehmigt von</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Zählt</translation>
    </message>
    <message>
        <source>Nobody has been given leave to pass a criterion or to leave an item open.</source>
        <translation>Niemand hat eine Ausnahme für ein Kriterium oder einen offenen Punkt.</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Gilt</translation>
    </message>
    <message>
        <source>Does not count</source>
        <translation>Zählt nicht</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>(entfernt)</translation>
    </message>
    <message>
        <source>Requested by %1</source>
        <translation>Beantragt von %1</translation>
    </message>
    <message>
        <source>the whole report</source>
        <translation>der ganze Bericht</translation>
    </message>
    <message>
        <source>signer&apos;s identity checked</source>
        <translation>Identität geprüft</translation>
    </message>
    <message>
        <source>signer&apos;s identity not checked</source>
        <translation>Identität nicht geprüft</translation>
    </message>
    <message>
        <source>Whoever signs confirms the content named below as of the time of signing. A signature made in the program covers an exact content and shows when that content has changed since; a line signed by hand covers this printed report.</source>
        <translation>Wer unterzeichnet, bestätigt den unten genannten Inhalt zum Zeitpunkt der Unterschrift. Eine Unterschrift im Programm gilt einem genauen Inhalt und zeigt, wenn er sich seither geändert hat; eine Unterschrift von Hand gilt diesem gedruckten Bericht.</translation>
    </message>
    <message>
        <source>What is signed</source>
        <translation>Was unterzeichnet wird</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>The code holds the project and the content hash. As long as the file has this content, readiness verify shows the same hash.</source>
        <translation>Der Code enthält Projekt und Prüfsumme des Inhalts. Solange die Datei diesen Inhalt hat, zeigt „readiness verify“ dieselbe Prüfsumme.</translation>
    </message>
    <message>
        <source>Readiness by area</source>
        <translation>Bereitschaft nach Bereich</translation>
    </message>
    <message>
        <source>What gets us to GO</source>
        <translation>Weg zum GO</translation>
    </message>
    <message>
        <source>Criteria of the gate</source>
        <translation>Kriterien des Gates</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>Waivers</source>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Abnahme</translation>
    </message>
    <message>
        <source>The area has no items, so criteria over it are fulfilled without any work.</source>
        <translation>Der Bereich hat keine Punkte, Kriterien über ihn sind also ohne jede Arbeit erfüllt.</translation>
    </message>
    <message>
        <source>Add items, or remove the area</source>
        <translation>Punkte hinzufügen oder den Bereich entfernen</translation>
    </message>
    <message>
        <source>Nobody owns this area, so nobody answers for its outcome.</source>
        <translation>Für diesen Bereich ist niemand verantwortlich, also steht niemand für sein Ergebnis ein.</translation>
    </message>
    <message>
        <source>Name an owner</source>
        <translation>Verantwortliche Person benennen</translation>
    </message>
    <message>
        <source>It is blocked, and nobody has said what happens next.</source>
        <translation>Der Punkt ist blockiert, und niemand hat gesagt, wie es weitergeht.</translation>
    </message>
    <message>
        <source>Say what the next step is</source>
        <translation>Nächsten Schritt nennen</translation>
    </message>
    <message>
        <source>Until this is corrected the item counts as applying.</source>
        <translation>Bis das berichtigt ist, gilt der Punkt als zutreffend.</translation>
    </message>
    <message>
        <source>Correct its condition</source>
        <translation>Bedingung berichtigen</translation>
    </message>
    <message>
        <source>It asks for %1 %, and nothing can be more than 100 %.</source>
        <translation>Verlangt werden %1 %, und nichts kann mehr als 100 % sein.</translation>
    </message>
    <message>
        <source>Correct the threshold</source>
        <translation>Schwelle berichtigen</translation>
    </message>
    <message>
        <source>It is not met once everything is done and nothing is wrong.</source>
        <translation>Das Kriterium ist nicht erfüllt, selbst wenn alles erledigt und nichts falsch ist.</translation>
    </message>
    <message>
        <source>Correct the comparison or the threshold</source>
        <translation>Vergleich oder Schwelle berichtigen</translation>
    </message>
    <message>
        <source>The chain of deputies leads back here, so nobody steps in when all are away.</source>
        <translation>Die Kette der Vertretungen führt hierher zurück; sind alle abwesend, springt niemand ein.</translation>
    </message>
    <message>
        <source>Name a deputy outside the circle</source>
        <translation>Vertretung außerhalb des Kreises benennen</translation>
    </message>
    <message>
        <source>It is evidence by a link, and the link is missing.</source>
        <translation>Der Nachweis ist ein Link, und der Link fehlt.</translation>
    </message>
    <message>
        <source>Add the link, or correct the kind</source>
        <translation>Link ergänzen oder die Art berichtigen</translation>
    </message>
    <message>
        <source>It is evidence by a file, and the file is missing.</source>
        <translation>Der Nachweis ist eine Datei, und die Datei fehlt.</translation>
    </message>
    <message>
        <source>Add the file, or correct the kind</source>
        <translation>Datei ergänzen oder die Art berichtigen</translation>
    </message>
    <message>
        <source>It is evidence by a note, and the note is missing.</source>
        <translation>Der Nachweis ist eine Notiz, und die Notiz fehlt.</translation>
    </message>
    <message>
        <source>Add the note, or correct the kind</source>
        <translation>Notiz ergänzen oder die Art berichtigen</translation>
    </message>
    <message>
        <source>Another gate is marked as go-live, too; the first in order is used.</source>
        <translation>Auch ein anderes Gate ist als Go-live gekennzeichnet; das erste in der Reihenfolge zählt.</translation>
    </message>
    <message>
        <source>Leave one marked</source>
        <translation>Nur eines gekennzeichnet lassen</translation>
    </message>
    <message>
        <source>It has no criteria, so it is a no-go whatever is done.</source>
        <translation>Das Gate hat keine Kriterien und ist deshalb ein NO-GO, was auch immer getan wird.</translation>
    </message>
    <message>
        <source>Add criteria</source>
        <translation>Kriterien hinzufügen</translation>
    </message>
    <message>
        <source>No gate is marked as go-live.</source>
        <translation>Kein Gate ist als Go-live gekennzeichnet.</translation>
    </message>
    <message>
        <source>Mark the gate that decides</source>
        <translation>Entscheidendes Gate kennzeichnen</translation>
    </message>
    <message>
        <source>Go-live is not set, so no due date can be counted from it.</source>
        <translation>Der Go-live ist nicht gesetzt, also lässt sich keine Fälligkeit von ihm aus zählen.</translation>
    </message>
    <message>
        <source>Set the go-live date</source>
        <translation>Go-live-Datum setzen</translation>
    </message>
    <message>
        <source>Go-live is in the past while must items that were due by then are open.</source>
        <translation>Der Go-live ist vorbei, und Muss-Punkte, die bis dahin fällig waren, sind offen.</translation>
    </message>
    <message>
        <source>Move go-live, or finish the items</source>
        <translation>Go-live verschieben oder die Punkte abschließen</translation>
    </message>
    <message>
        <source>Its confirmation does not count: the day is missing.</source>
        <translation>Die Bestätigung zählt nicht: Der Tag fehlt.</translation>
    </message>
    <message>
        <source>Its confirmation does not count: nobody is named who gave it.</source>
        <translation>Die Bestätigung zählt nicht: Es fehlt, wer sie gegeben hat.</translation>
    </message>
    <message>
        <source>Complete the confirmation, or take it back</source>
        <translation>Bestätigung vervollständigen oder zurücknehmen</translation>
    </message>
    <message>
        <source>It is due after go-live, and the go-live gate asks for it.</source>
        <translation>Der Punkt ist erst nach dem Go-live fällig, das Go-live-Gate verlangt ihn aber.</translation>
    </message>
    <message>
        <source>Set an earlier due day, or take it out of what the gate counts</source>
        <translation>Früheren Fälligkeitstag setzen oder aus dem herausnehmen, was das Gate zählt</translation>
    </message>
    <message>
        <source>This must item has no due day, so it never counts as overdue.</source>
        <translation>Dieser Muss-Punkt hat keinen Fälligkeitstag und gilt deshalb nie als überfällig.</translation>
    </message>
    <message>
        <source>Set a due day</source>
        <translation>Fälligkeitstag setzen</translation>
    </message>
    <message>
        <source>Nobody owns this must item, and its area has no owner either.</source>
        <translation>Für diesen Muss-Punkt ist niemand verantwortlich, und für seinen Bereich auch nicht.</translation>
    </message>
    <message>
        <source>Another person has the same name, so authors and approvers cannot be told apart.</source>
        <translation>Eine andere Person heißt genauso; wer etwas schrieb oder genehmigte, ist nicht zu unterscheiden.</translation>
    </message>
    <message>
        <source>Remove one, or add what tells them apart</source>
        <translation>Eine entfernen oder ergänzen, was sie unterscheidet</translation>
    </message>
    <message>
        <source>Another scope fact has the same key; conditions count neither while their values differ.</source>
        <translation>Eine andere Umfangsangabe hat denselben Schlüssel; solange sich die Werte unterscheiden, zählt keine von beiden.</translation>
    </message>
    <message>
        <source>Remove one of them</source>
        <translation>Eine davon entfernen</translation>
    </message>
    <message>
        <source>The item is marked as not applicable without a reason.</source>
        <translation>Der Punkt ist ohne Grund als nicht zutreffend gekennzeichnet.</translation>
    </message>
    <message>
        <source>Give the reason why it does not apply</source>
        <translation>Grund angeben, warum er nicht zutrifft</translation>
    </message>
    <message>
        <source>Another record has the same code since two copies were merged; both are shown with four more digits.</source>
        <translation>Seit zwei Kopien zusammengeführt wurden, hat ein anderer Eintrag denselben Code; beide werden mit vier weiteren Ziffern gezeigt.</translation>
    </message>
    <message>
        <source>%1 was set by several people who did not see each other&apos;s value; the latest is shown.</source>
        <translation>%1 wurde von mehreren Personen gesetzt, ohne dass sie voneinander wussten; gezeigt wird der neueste Wert.</translation>
    </message>
    <message>
        <source>Somebody removed it while somebody else edited it; it is kept.</source>
        <translation>Jemand hat den Eintrag entfernt, während jemand anders ihn bearbeitete; er bleibt.</translation>
    </message>
    <message>
        <source>Set the value that is right</source>
        <translation>Richtigen Wert setzen</translation>
    </message>
    <message>
        <source>Edit or remove it</source>
        <translation>Bearbeiten oder entfernen</translation>
    </message>
    <message>
        <source>The question is marked as done, but nothing is answered.</source>
        <translation>Die Frage ist als erledigt gekennzeichnet, aber nicht beantwortet.</translation>
    </message>
    <message>
        <source>Enter the answer</source>
        <translation>Antwort eingeben</translation>
    </message>
    <message>
        <source>%1 names a record that somebody else has removed.</source>
        <translation>%1 nennt einen Eintrag, den jemand anders entfernt hat.</translation>
    </message>
    <message>
        <source>Choose another, or empty the field</source>
        <translation>Anderen wählen oder das Feld leeren</translation>
    </message>
    <message>
        <source>The review would have to be later than its latest day: the shortest lead time exceeds the longest.</source>
        <translation>Das Review läge nach seinem spätesten Tag: Die kürzeste Vorlaufzeit ist größer als die längste.</translation>
    </message>
    <message>
        <source>Correct the lead times of the review</source>
        <translation>Vorlaufzeiten des Reviews berichtigen</translation>
    </message>
    <message>
        <source>No condition can name it: “%1” is not small letters, digits and underscores after a letter.</source>
        <translation>Keine Bedingung kann sie nennen: „%1“ besteht nicht aus Kleinbuchstaben, Ziffern und Unterstrichen nach einem Buchstaben.</translation>
    </message>
    <message>
        <source>Correct the key</source>
        <translation>Schlüssel berichtigen</translation>
    </message>
    <message>
        <source>It counts as unanswered: “%1” %2.</source>
        <translation>Sie gilt als unbeantwortet: „%1“ %2.</translation>
    </message>
    <message>
        <source>Correct the value</source>
        <translation>Wert berichtigen</translation>
    </message>
    <message>
        <source>The file has another project record, and only that one&apos;s settings count.</source>
        <translation>Die Datei hat einen weiteren Projekteintrag, und nur dessen Einstellungen zählen.</translation>
    </message>
    <message>
        <source>Remove this one</source>
        <translation>Diesen entfernen</translation>
    </message>
    <message>
        <source>It does not count any more: what was signed has changed since.</source>
        <translation>Sie zählt nicht mehr: Was unterzeichnet wurde, hat sich seither geändert.</translation>
    </message>
    <message>
        <source>Have it signed again</source>
        <translation>Erneut unterzeichnen lassen</translation>
    </message>
    <message>
        <source>It does not count: this is not what its signer signed.</source>
        <translation>Sie zählt nicht: Das ist nicht, was unterzeichnet wurde.</translation>
    </message>
    <message>
        <source>Find out who altered it, and have it signed again</source>
        <translation>Herausfinden, wer es verändert hat, und erneut unterzeichnen lassen</translation>
    </message>
    <message>
        <source>%1 is in the future: a clock was wrong, or it was mistyped.</source>
        <translation>%1 liegt in der Zukunft: Eine Uhr ging falsch, oder es ist ein Tippfehler.</translation>
    </message>
    <message>
        <source>Check the clock, and enter it again</source>
        <translation>Uhr prüfen und erneut eingeben</translation>
    </message>
    <message>
        <source>There is no time zone “%1”; UTC is used.</source>
        <translation>Es gibt keine Zeitzone „%1“; es gilt UTC.</translation>
    </message>
    <message>
        <source>Choose a zone such as Europe/Berlin</source>
        <translation>Zone wie Europe/Berlin wählen</translation>
    </message>
    <message>
        <source>It is not answered, so items that depend on it count as applying.</source>
        <translation>Sie ist nicht beantwortet; Punkte, die von ihr abhängen, gelten als zutreffend.</translation>
    </message>
    <message>
        <source>Answer it</source>
        <translation>Beantworten</translation>
    </message>
    <message>
        <source>The readiness review is due, and nobody has confirmed the answer as it is.</source>
        <translation>Das Bereitschafts-Review steht an, und niemand hat die Antwort bestätigt, wie sie jetzt ist.</translation>
    </message>
    <message>
        <source>Have the answer confirmed</source>
        <translation>Antwort bestätigen lassen</translation>
    </message>
    <message>
        <source>It does not count: it %1.</source>
        <translation>Sie zählt nicht: Sie %1.</translation>
    </message>
    <message>
        <source>Renew or remove it</source>
        <translation>Erneuern oder entfernen</translation>
    </message>
    <message>
        <source>The waiver “%1” does not count: it %2.</source>
        <translation>Die Ausnahme „%1“ zählt nicht: Sie %2.</translation>
    </message>
    <message>
        <source>The only criterion is not met.</source>
        <translation>Das einzige Kriterium ist nicht erfüllt.</translation>
    </message>
    <message>
        <source>None of the %1 criteria is met.</source>
        <translation>Keines der %1 Kriterien ist erfüllt.</translation>
    </message>
    <message>
        <source>%1 of %2 criteria is not met.</source>
        <translation>%1 von %2 Kriterien ist nicht erfüllt.</translation>
    </message>
    <message>
        <source>%1 of %2 criteria are not met.</source>
        <translation>%1 von %2 Kriterien sind nicht erfüllt.</translation>
    </message>
    <message>
        <source>The only criterion is excused by waivers.</source>
        <translation>Das einzige Kriterium ist ausgenommen.</translation>
    </message>
    <message>
        <source>All %1 criteria are excused by waivers.</source>
        <translation>Alle %1 Kriterien sind ausgenommen.</translation>
    </message>
    <message>
        <source>%1 of %2 criteria is excused by waivers, the others are met.</source>
        <translation>%1 von %2 Kriterien ist ausgenommen, die anderen sind erfüllt.</translation>
    </message>
    <message>
        <source>%1 of %2 criteria are excused by waivers, the others are met.</source>
        <translation>%1 von %2 Kriterien sind ausgenommen, die anderen sind erfüllt.</translation>
    </message>
    <message>
        <source>The gate has no criteria, so nothing can have been fulfilled.</source>
        <translation>Das Gate hat keine Kriterien, also kann nichts erfüllt sein.</translation>
    </message>
    <message>
        <source>The only criterion is met.</source>
        <translation>Das einzige Kriterium ist erfüllt.</translation>
    </message>
    <message>
        <source>All %1 criteria are met.</source>
        <translation>Alle %1 Kriterien sind erfüllt.</translation>
    </message>
    <message>
        <source>add a criterion: without one the gate stays closed</source>
        <translation>Kriterium hinzufügen: Ohne eines bleibt das Gate geschlossen</translation>
    </message>
    <message>
        <source>agree on another threshold: no work on the records reaches this one</source>
        <translation>andere Schwelle vereinbaren: Diese ist durch keine Arbeit zu erreichen</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the end of an enumeration</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>unblock it</source>
        <translation>Blockade lösen</translation>
    </message>
    <message>
        <source>unblock, answer and finish it</source>
        <translation>Blockade lösen, beantworten und abschließen</translation>
    </message>
    <message>
        <source>answer and finish it</source>
        <translation>beantworten und abschließen</translation>
    </message>
    <message>
        <source>unblock and finish it</source>
        <translation>Blockade lösen und abschließen</translation>
    </message>
    <message>
        <source>finish it</source>
        <translation>abschließen</translation>
    </message>
    <message>
        <source>decide which value of %1 counts</source>
        <translation>entscheiden, welcher Wert von %1 zählt</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>heute fällig</translation>
    </message>
    <message>
        <source>due tomorrow</source>
        <translation>morgen fällig</translation>
    </message>
    <message>
        <source>due yesterday</source>
        <translation>gestern fällig</translation>
    </message>
    <message>
        <source>due in %1 days</source>
        <translation>in %1 Tagen fällig</translation>
    </message>
    <message>
        <source>due %1 days ago</source>
        <translation>%1 Tage überfällig</translation>
    </message>
    <message>
        <source>have the answer confirmed</source>
        <translation>Antwort bestätigen lassen</translation>
    </message>
    <message>
        <source>have it confirmed</source>
        <translation>bestätigen lassen</translation>
    </message>
    <message>
        <source>name an owner</source>
        <translation>verantwortliche Person benennen</translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>bei %1</translation>
    </message>
    <message>
        <source>no owner yet</source>
        <translation>noch niemand verantwortlich</translation>
    </message>
    <message>
        <source>name an owner for its items</source>
        <translation>verantwortliche Person für die Punkte benennen</translation>
    </message>
    <message>
        <source>have it signed off</source>
        <translation>abnehmen lassen</translation>
    </message>
    <message>
        <source>There is no scope fact “%1”.</source>
        <translation>Es gibt keine Umfangsangabe „%1“.</translation>
    </message>
    <message>
        <source>The scope fact “%1” is answered yes or no and cannot be more or less.</source>
        <translation>Die Umfangsangabe „%1“ wird mit yes oder no beantwortet und kann nicht größer oder kleiner sein.</translation>
    </message>
    <message>
        <source>The scope fact “%1” is answered yes or no, not “%2”.</source>
        <translation>Die Umfangsangabe „%1“ wird mit yes oder no beantwortet, nicht mit „%2“.</translation>
    </message>
    <message>
        <source>The scope fact “%1” is a number, which “%2” is not.</source>
        <translation>Die Umfangsangabe „%1“ ist eine Zahl, „%2“ ist keine.</translation>
    </message>
    <message>
        <source>The scope fact “%1” is a text and cannot be more or less.</source>
        <translation>Die Umfangsangabe „%1“ ist ein Text und kann nicht größer oder kleiner sein.</translation>
    </message>
    <message>
        <source>The condition is longer than %1 characters; split the item instead.</source>
        <translation>Die Bedingung ist länger als %1 Zeichen; teilen Sie stattdessen den Punkt.</translation>
    </message>
    <message>
        <source>“and”, “or” or the end is expected</source>
        <translation>erwartet wird „and“, „or“ oder das Ende</translation>
    </message>
    <message>
        <source>at most %1 levels of parentheses and “not” are read</source>
        <translation>höchstens %1 Ebenen von Klammern und „not“ werden gelesen</translation>
    </message>
    <message>
        <source>a closing parenthesis is expected</source>
        <translation>erwartet wird eine schließende Klammer</translation>
    </message>
    <message>
        <source>the key of a scope fact such as integrations is expected</source>
        <translation>erwartet wird der Schlüssel einer Umfangsangabe wie integrations</translation>
    </message>
    <message>
        <source>one of = != &lt; &lt;= &gt; &gt;= is expected</source>
        <translation>erwartet wird eines von = != &lt; &lt;= &gt; &gt;=</translation>
    </message>
    <message>
        <source>the quotation mark that begins here is never closed</source>
        <translation>das Anführungszeichen, das hier beginnt, wird nicht geschlossen</translation>
    </message>
    <message>
        <source>a value such as yes, 250 or &quot;a text&quot; is expected</source>
        <translation>erwartet wird ein Wert wie yes, 250 oder &quot;ein Text&quot;</translation>
    </message>
    <message>
        <source>The condition cannot be read at position %1: %2.</source>
        <translation>Die Bedingung ist an Stelle %1 nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>must be yes or no</source>
        <translation>muss yes oder no sein</translation>
    </message>
    <message>
        <source>must be a number such as 250 or 2.5</source>
        <translation>muss eine Zahl wie 250 oder 2.5 sein</translation>
    </message>
    <message>
        <source>a confirmation needs both who and when: set confirmed_by and confirmed_on</source>
        <translation>eine Bestätigung braucht beides, wer und wann</translation>
    </message>
    <message>
        <source>an item that does not apply needs a reason: set not_applicable_reason, too</source>
        <translation>ein Punkt, der nicht zutrifft, braucht einen Grund</translation>
    </message>
    <message>
        <source>applies_if cannot be read: %1</source>
        <translation>die Bedingung ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>there is no time zone “%1”; use a name such as Europe/Berlin</source>
        <translation>es gibt keine Zeitzone „%1“; nehmen Sie einen Namen wie Europe/Berlin</translation>
    </message>
    <message>
        <source>the key of a scope fact is a small letter, then small letters, digits and underscores</source>
        <translation>der Schlüssel einer Umfangsangabe ist ein Kleinbuchstabe, dann Kleinbuchstaben, Ziffern und Unterstriche</translation>
    </message>
    <message>
        <source>the value of %1 %2</source>
        <translation>der Wert von %1 %2</translation>
    </message>
    <message>
        <source>there is a scope fact “%1” already; set that one, or choose another key</source>
        <translation>es gibt schon eine Umfangsangabe „%1“; setzen Sie diese, oder wählen Sie einen anderen Schlüssel</translation>
    </message>
    <message>
        <source>there is a person “%1” already; add what tells the two apart</source>
        <translation>es gibt schon eine Person „%1“; ergänzen Sie, was die beiden unterscheidet</translation>
    </message>
    <message>
        <source>whoever asks for a waiver cannot approve it; name another approver</source>
        <translation>wer eine Ausnahme beantragt, kann sie nicht genehmigen; nennen Sie jemand anderen</translation>
    </message>
    <message>
        <source>expired on %1</source>
        <translation>ist am %1 abgelaufen</translation>
    </message>
    <message>
        <source>has no day on which it expires</source>
        <translation>hat keinen Tag, an dem sie abläuft</translation>
    </message>
    <message>
        <source>gives no reason</source>
        <translation>nennt keinen Grund</translation>
    </message>
    <message>
        <source>names no approver of this project</source>
        <translation>nennt niemanden aus diesem Projekt, der sie genehmigt</translation>
    </message>
    <message>
        <source>does not say who requested it</source>
        <translation>sagt nicht, wer sie beantragt hat</translation>
    </message>
    <message>
        <source>was approved by the person who requested it</source>
        <translation>wurde von der Person genehmigt, die sie beantragt hat</translation>
    </message>
    <message>
        <source>%1 holds another project: choose the file of this one, or give that one another name.</source>
        <translation>%1 enthält ein anderes Projekt: Wählen Sie die Datei von diesem, oder geben Sie jener einen anderen Namen.</translation>
    </message>
    <message>
        <source>read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>%1 is another copy of this project, probably made by a sync program: merge it and remove it.</source>
        <translation>%1 ist eine andere Kopie dieses Projekts, wohl von einem Synchronisationsprogramm: Führen Sie sie zusammen und entfernen Sie sie.</translation>
    </message>
    <message>
        <source>Changes of this project that may not be in %1 are kept on this computer: open that file, or merge %2.</source>
        <translation>Änderungen dieses Projekts, die vielleicht nicht in %1 sind, liegen auf diesem Computer: Öffnen Sie jene Datei, oder führen Sie %2 zusammen.</translation>
    </message>
    <message>
        <source>lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>write in</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Changes kept on this computer could not be read (%1) and were set aside as %2.</source>
        <translation>Auf diesem Computer aufbewahrte Änderungen waren nicht lesbar (%1) und wurden als %2 beiseitegelegt.</translation>
    </message>
    <message>
        <source>read the folder</source>
        <translation>Lesen des Ordners</translation>
    </message>
    <message>
        <source>keep the changes in</source>
        <translation>Aufbewahren der Änderungen</translation>
    </message>
    <message>
        <source>%1 is being changed by others all the time: try again.</source>
        <translation>%1 wird ständig von anderen geändert: Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>write beside</source>
        <translation>Schreiben daneben</translation>
    </message>
    <message>
        <source>You may not change %1: ask its owner for permission to write.</source>
        <translation>Sie dürfen %1 nicht ändern: Bitten Sie die Person, der die Datei gehört, um Schreibrechte.</translation>
    </message>
    <message>
        <source>Replacing %1 would lock others out (%2): ask its owner to save, or to share it with a group that you are in.</source>
        <translation>%1 zu ersetzen würde andere aussperren (%2): Bitten Sie die Person, der die Datei gehört, zu speichern oder sie mit einer Gruppe zu teilen, der Sie angehören.</translation>
    </message>
    <message>
        <source>keep the permissions of</source>
        <translation>Erhalten der Rechte</translation>
    </message>
    <message>
        <source>replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>read what was replaced in</source>
        <translation>Lesen des Ersetzten</translation>
    </message>
    <message>
        <source>make durable what was written in</source>
        <translation>dauerhaftes Schreiben</translation>
    </message>
    <message>
        <source>No file was named; name a file that ends in .readiness.</source>
        <translation>Es wurde keine Datei genannt; nennen Sie eine, die auf .readiness endet.</translation>
    </message>
    <message>
        <source>find the folder of</source>
        <translation>Finden des Ordners</translation>
    </message>
    <message>
        <source>Cannot work in %1: %2; set XDG_STATE_HOME to a folder of your own.</source>
        <translation>In %1 kann nicht gearbeitet werden: %2; setzen Sie XDG_STATE_HOME auf einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>make the folder</source>
        <translation>Anlegen des Ordners</translation>
    </message>
    <message>
        <source>%1 exists already: choose another name.</source>
        <translation>%1 gibt es schon: Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>make</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>There is no file %1: check the name and the folder.</source>
        <translation>Es gibt keine Datei %1: Prüfen Sie Namen und Ordner.</translation>
    </message>
    <message>
        <source>%1 is gone; what was done in it on this computer is kept: bring the file back, or copy %2 to its place.</source>
        <translation>%1 ist verschwunden; was auf diesem Computer darin getan wurde, ist aufbewahrt: Holen Sie die Datei zurück, oder kopieren Sie %2 an ihre Stelle.</translation>
    </message>
    <message>
        <source>%1 was opened to be read only.</source>
        <translation>%1 wurde nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>%1; your changes are kept here, on this computer, until they are in the file.</source>
        <translation>%1; Ihre Änderungen bleiben hier auf diesem Computer, bis sie in der Datei sind.</translation>
    </message>
    <message>
        <source>Cannot %1 %2: %3.</source>
        <translation>%2: %1 nicht möglich: %3.</translation>
    </message>
    <message>
        <source>%1 is no longer a file: move away what is in its place.</source>
        <translation>%1 ist keine Datei mehr: Räumen Sie weg, was an ihrer Stelle ist.</translation>
    </message>
    <message>
        <source>%1 is gone: bring it back, or save the project under this name again.</source>
        <translation>%1 ist verschwunden: Holen Sie die Datei zurück, oder speichern Sie das Projekt wieder unter diesem Namen.</translation>
    </message>
    <message>
        <source>%1 is damaged or not completely there yet: try again in a minute.</source>
        <translation>%1 ist beschädigt oder noch nicht ganz da: Versuchen Sie es in einer Minute noch einmal.</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>Beiseitelegen</translation>
    </message>
    <message>
        <source>A file that cannot be used was set aside as %1: %2</source>
        <translation>Eine unbrauchbare Datei wurde als %1 beiseitegelegt: %2</translation>
    </message>
    <message>
        <source>%1 is damaged, and too many files that were set aside lie beside it: move those away.</source>
        <translation>%1 ist beschädigt, und daneben liegen zu viele beiseitegelegte Dateien: Räumen Sie diese weg.</translation>
    </message>
    <message>
        <source>The passphrase is too short: it needs at least %1 characters, best several words.</source>
        <translation>Die Passphrase ist zu kurz: Sie braucht mindestens %1 Zeichen, am besten mehrere Wörter.</translation>
    </message>
    <message>
        <source>There is not enough memory to unlock the key of %1; close other programs and try again.</source>
        <translation>Der Speicher reicht nicht, um den Schlüssel von %1 zu entsperren; schließen Sie andere Programme, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The passphrase does not unlock the key of %1; try again.</source>
        <translation>Die Passphrase entsperrt den Schlüssel von %1 nicht; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The key file of %1 is damaged: its public and secret key do not belong together.</source>
        <translation>Die Schlüsseldatei von %1 ist beschädigt: Öffentlicher und geheimer Schlüssel gehören nicht zusammen.</translation>
    </message>
    <message>
        <source>The key file “%1” was made by a newer version of this program; use that one.</source>
        <translation>Die Schlüsseldatei „%1“ stammt von einer neueren Version dieses Programms; verwenden Sie diese.</translation>
    </message>
    <message>
        <source>The key file “%1” is damaged; restore it from a backup or create a new key.</source>
        <translation>Die Schlüsseldatei „%1“ ist beschädigt; stellen Sie sie aus einer Sicherung wieder her, oder erzeugen Sie einen neuen Schlüssel.</translation>
    </message>
    <message>
        <source>The file of a confirmed key “%1” is damaged; delete it and confirm the key again.</source>
        <translation>Die Datei „%1“ eines bestätigten Schlüssels ist beschädigt; löschen Sie sie, und bestätigen Sie den Schlüssel erneut.</translation>
    </message>
    <message>
        <source>A key needs the name of the person who signs with it, on one line of at most 200 characters.</source>
        <translation>Ein Schlüssel braucht den Namen der unterzeichnenden Person, in einer Zeile von höchstens 200 Zeichen.</translation>
    </message>
    <message>
        <source>The mail address of a key must be one line of at most 200 characters.</source>
        <translation>Die Mailadresse eines Schlüssels muss eine Zeile von höchstens 200 Zeichen sein.</translation>
    </message>
    <message>
        <source>There is no key to sign with yet; create one with “readiness key create --name NAME”.</source>
        <translation>Es gibt noch keinen Schlüssel zum Unterzeichnen; erzeugen Sie einen mit „readiness key create --name NAME“.</translation>
    </message>
    <message>
        <source>None of your keys has the name or fingerprint “%1”.</source>
        <translation>Keiner Ihrer Schlüssel hat den Namen oder Fingerabdruck „%1“.</translation>
    </message>
    <message>
        <source>Several of your keys could be meant: %1; give the fingerprint of one.</source>
        <translation>Mehrere Ihrer Schlüssel könnten gemeint sein: %1; geben Sie den Fingerabdruck von einem an.</translation>
    </message>
    <message>
        <source>A public key has %1 hexadecimal digits.</source>
        <translation>Ein öffentlicher Schlüssel hat %1 hexadezimale Ziffern.</translation>
    </message>
    <message>
        <source>The key %1 was not confirmed.</source>
        <translation>Der Schlüssel %1 wurde nicht bestätigt.</translation>
    </message>
    <message>
        <source>“%1” cannot be deleted: %2.</source>
        <translation>„%1“ kann nicht gelöscht werden: %2.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be created; check its permissions.</source>
        <translation>Der Ordner „%1“ kann nicht angelegt werden; prüfen Sie die Rechte.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>„%1“ kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a key file.</source>
        <translation>„%1“ ist keine Schlüsseldatei.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>„%1“ kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The %1 to sign does not exist in this project.</source>
        <translation>Was unterzeichnet werden soll (%1), gibt es in diesem Projekt nicht.</translation>
    </message>
    <message>
        <source>A signature needs the role of the signer, such as “Sponsor”.</source>
        <translation>Eine Unterschrift braucht die Rolle der unterzeichnenden Person, etwa „Sponsor“.</translation>
    </message>
    <message>
        <source>A signature needs a meaning, such as “Approved for go-live”.</source>
        <translation>Eine Unterschrift braucht eine Bedeutung, etwa „Freigegeben für den Go-live“.</translation>
    </message>
    <message>
        <source>Nothing can be signed while a conflict in the %1 is undecided: choose a value for it first.</source>
        <translation>Solange hier (%1) ein Konflikt nicht entschieden ist, kann nichts unterzeichnet werden: Wählen Sie zuerst den Wert.</translation>
    </message>
    <message>
        <source>Nothing can be signed while %1 conflicts in the %2 are undecided: choose a value for each first.</source>
        <translation>Solange %1 Konflikte hier (%2) nicht entschieden sind, kann nichts unterzeichnet werden: Wählen Sie zuerst für jeden den Wert.</translation>
    </message>
    <message>
        <source>A file of %1 MB is too large to keep in the project (at most 10 MB): add a link to it.</source>
        <translation>Eine Datei von %1 MB ist zu groß für das Projekt (höchstens 10 MB): Fügen Sie einen Link darauf hinzu.</translation>
    </message>
    <message>
        <source>%1 has no file of the hash %2.</source>
        <translation>%1 hat keine Datei mit der Prüfsumme %2.</translation>
    </message>
    <message>
        <source>a file kept inside is not what was put in</source>
        <translation>eine enthaltene Datei ist nicht, was hineingelegt wurde</translation>
    </message>
    <message>
        <source>it could not be synced to disk</source>
        <translation>sie ließ sich nicht dauerhaft schreiben</translation>
    </message>
    <message>
        <source>%1 must be given as an absolute path.</source>
        <translation>%1 muss als voller Pfad angegeben werden.</translation>
    </message>
    <message>
        <source>%1 exists already: choose another name or remove it first.</source>
        <translation>%1 gibt es schon: Wählen Sie einen anderen Namen, oder entfernen Sie die Datei zuerst.</translation>
    </message>
    <message>
        <source>The copy %1 is not complete in one file: try again.</source>
        <translation>Die Kopie %1 ist nicht vollständig in einer Datei: Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>The SQLite driver of Qt gives no access to %1: install libqt6sql6-sqlite.</source>
        <translation>Der SQLite-Treiber von Qt gibt keinen Zugriff auf %1: Installieren Sie libqt6sql6-sqlite.</translation>
    </message>
    <message>
        <source>The disk is full, so %1 could not be written: free some space and try again.</source>
        <translation>Der Datenträger ist voll, %1 konnte nicht geschrieben werden: Schaffen Sie Platz, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Another program has %1 locked: close it there and try again.</source>
        <translation>Ein anderes Programm hat %1 gesperrt: Schließen Sie die Datei dort, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 must not be written: check its permissions.</source>
        <translation>%1 darf nicht geschrieben werden: Prüfen Sie die Rechte.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: check that it is there and may be read.</source>
        <translation>%1 lässt sich nicht öffnen: Prüfen Sie, ob die Datei da ist und gelesen werden darf.</translation>
    </message>
    <message>
        <source>Reading or writing %1 failed (%2): check the disk and try again.</source>
        <translation>Lesen oder Schreiben von %1 schlug fehl (%2): Prüfen Sie den Datenträger, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There is not enough memory to work with %1.</source>
        <translation>Der Speicher reicht nicht, um mit %1 zu arbeiten.</translation>
    </message>
    <message>
        <source>%1 could not be used: %2.</source>
        <translation>%1 konnte nicht verwendet werden: %2.</translation>
    </message>
    <message>
        <source>%1 is damaged (%2): use another copy of the file.</source>
        <translation>%1 ist beschädigt (%2): Verwenden Sie eine andere Kopie der Datei.</translation>
    </message>
    <message>
        <source>The transaction to undo is not in %1.</source>
        <translation>Was rückgängig gemacht werden soll, ist nicht in %1.</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>%1 has changed since, so the change cannot be taken back: set the values by hand.</source>
        <translation>%1 hat sich seither geändert, die Änderung kann also nicht zurückgenommen werden: Setzen Sie die Werte von Hand.</translation>
    </message>
    <message>
        <source>%1 and %2 disagree about what happened before: keep both files and find out which one has been tampered with.</source>
        <translation>%1 und %2 widersprechen sich über das, was vorher geschah: Behalten Sie beide Dateien, und finden Sie heraus, welche verfälscht wurde.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of this program (its format is %2, this program knows %3): update the program.</source>
        <translation>%1 wurde von einer neueren Version dieses Programms geschrieben (ihr Format ist %2, dieses Programm kennt %3): Aktualisieren Sie das Programm.</translation>
    </message>
    <message>
        <source>The schema script %1 cannot be read: install the program anew.</source>
        <translation>Das Schemaskript %1 ist nicht lesbar: Installieren Sie das Programm neu.</translation>
    </message>
    <message>
        <source>There is no file format of version %1.</source>
        <translation>Ein Dateiformat der Version %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 is not a readiness file.</source>
        <translation>%1 ist keine Readiness-Datei.</translation>
    </message>
    <message>
        <source>The author or label “%1” contains text that is not valid Unicode: write it anew.</source>
        <translation>Name oder Beschreibung „%1“ enthält Text, der kein gültiges Unicode ist: Schreiben Sie ihn neu.</translation>
    </message>
    <message>
        <source>%1 has another format than %2: open and save it first.</source>
        <translation>%1 hat ein anderes Format als %2: Öffnen und speichern Sie die Datei zuerst.</translation>
    </message>
    <message>
        <source>%1 is another project: only copies of one project can be merged.</source>
        <translation>%1 ist ein anderes Projekt: Nur Kopien eines Projekts lassen sich zusammenführen.</translation>
    </message>
    <message>
        <source>The sample project is missing from this program. Install it again.</source>
        <translation>Das Beispielprojekt fehlt in diesem Programm. Installieren Sie es neu.</translation>
    </message>
    <message>
        <source>The script of the sample project cannot be read: %1.</source>
        <translation>Das Skript des Beispielprojekts ist nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>Changes that were made on this computer and are not in the file are included: %1.</source>
        <translation>Änderungen, die auf diesem Computer gemacht wurden und nicht in der Datei sind, sind enthalten: %1.</translation>
    </message>
    <message>
        <source>; a copy with what was done on this computer is kept: move the damaged file away and copy %1 to its place.</source>
        <translation>; eine Kopie mit dem, was auf diesem Computer getan wurde, ist aufbewahrt: Räumen Sie die beschädigte Datei weg, und kopieren Sie %1 an ihre Stelle.</translation>
    </message>
    <message>
        <source>%1 was there before, and work that had not reached it is kept on this computer: copy %2 to its place to go on with it, or choose another name.</source>
        <translation>%1 gab es schon, und Arbeit, die nicht hineingelangt ist, ist auf diesem Computer aufbewahrt: Kopieren Sie %2 an ihre Stelle, um damit weiterzuarbeiten, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2): check its permissions and the disk.</source>
        <translation>%1 ist nicht lesbar (%2): Prüfen Sie Rechte und Datenträger.</translation>
    </message>
    <message>
        <source>%1 has become a symbolic link: name the file that it leads to.</source>
        <translation>%1 ist zu einem symbolischen Link geworden: Nennen Sie die Datei, auf die er zeigt.</translation>
    </message>
    <message>
        <source>%1 is a folder: name a project file inside it.</source>
        <translation>%1 ist ein Ordner: Nennen Sie eine Projektdatei darin.</translation>
    </message>
    <message>
        <source>%1 is a pipe (FIFO), not a file: save its content to a file and open that.</source>
        <translation>%1 ist eine Pipe (FIFO), keine Datei: Speichern Sie ihren Inhalt in eine Datei, und öffnen Sie diese.</translation>
    </message>
    <message>
        <source>%1 is a device or socket, not a file: name a project file.</source>
        <translation>%1 ist ein Gerät oder Socket, keine Datei: Nennen Sie eine Projektdatei.</translation>
    </message>
    <message>
        <source>%1 is empty: use another copy, or remove it and create the project anew.</source>
        <translation>%1 ist leer: Verwenden Sie eine andere Kopie, oder entfernen Sie die Datei und legen Sie das Projekt neu an.</translation>
    </message>
    <message>
        <source>%1 is larger than a project file can be (%2): check that it is the right file.</source>
        <translation>%1 ist größer, als eine Projektdatei sein kann (%2): Prüfen Sie, ob es die richtige Datei ist.</translation>
    </message>
    <message>
        <source>%1 is not a project file: choose a file that was saved by this program.</source>
        <translation>%1 ist keine Projektdatei: Wählen Sie eine Datei, die dieses Programm gespeichert hat.</translation>
    </message>
    <message>
        <source>%1 is a database of another application: choose a file that was saved by this program.</source>
        <translation>%1 ist eine Datenbank eines anderen Programms: Wählen Sie eine Datei, die dieses Programm gespeichert hat.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of this program (%2): update the program to open it.</source>
        <translation>%1 wurde von einer neueren Version dieses Programms geschrieben (%2): Aktualisieren Sie das Programm, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>The journal mode of %1 was altered by another program, so that changes may be missing in it: use a copy that was saved by this program.</source>
        <translation>Der Journalmodus von %1 wurde von einem anderen Programm verändert, sodass Änderungen fehlen können: Verwenden Sie eine Kopie, die dieses Programm gespeichert hat.</translation>
    </message>
    <message>
        <source>The schema of %1 was altered by another program: use a copy that was saved by this program.</source>
        <translation>Das Schema von %1 wurde von einem anderen Programm verändert: Verwenden Sie eine Kopie, die dieses Programm gespeichert hat.</translation>
    </message>
    <message>
        <source>%1 contains a value that this program never writes (%2): use another copy of the file.</source>
        <translation>%1 enthält einen Wert, den dieses Programm nie schreibt (%2): Verwenden Sie eine andere Kopie der Datei.</translation>
    </message>
    <message>
        <source>%1 was changed while it was being read: try again when it is completely there.</source>
        <translation>%1 wurde beim Lesen verändert: Versuchen Sie es noch einmal, wenn die Datei ganz da ist.</translation>
    </message>
    <message>
        <source>%1 takes too long to check, as no file of this program does: use another copy of the file.</source>
        <translation>%1 zu prüfen dauert länger, als es je bei einer Datei dieses Programms der Fall ist: Verwenden Sie eine andere Kopie der Datei.</translation>
    </message>
    <message>
        <source>No private copy of %1 could be made (%2): check the disk of the state folder.</source>
        <translation>Von %1 ließ sich keine eigene Kopie machen (%2): Prüfen Sie den Datenträger des Zustandsordners.</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>%1 lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>%1 (“%2”)</source>
        <translation>%1 („%2“)</translation>
    </message>
    <message>
        <source>Its texts name people or things of the project: %1</source>
        <translation>Seine Texte nennen Personen oder Dinge des Projekts: %1</translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> und %n weitere Stelle</numerusform>
            <numerusform> und %n weitere Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>. Change them in the file before others get it.</source>
        <translation>. Ändern Sie sie in der Datei, bevor andere sie bekommen.</translation>
    </message>
    <message>
        <source>The playbook file %1 is larger than 8 MB.</source>
        <translation>Die Playbook-Datei %1 ist größer als 8 MB.</translation>
    </message>
    <message>
        <source>Your playbook file %1 has the name of a built-in playbook: rename it.</source>
        <translation>Ihre Playbook-Datei %1 heißt wie ein mitgeliefertes Playbook: Benennen Sie sie um.</translation>
    </message>
    <message>
        <source>The playbook file %1 calls itself “%2”: make its name and its id the same.</source>
        <translation>Die Playbook-Datei %1 nennt sich selbst „%2“: Name der Datei und id müssen gleich sein.</translation>
    </message>
    <message>
        <source>“%1” is no id of a playbook: use small letters, digits and hyphens between them, at most 60 in all, such as our-go-live.</source>
        <translation>„%1“ ist keine Kennung eines Playbooks: Nehmen Sie Kleinbuchstaben, Ziffern und Bindestriche dazwischen, zusammen höchstens 60, zum Beispiel our-go-live.</translation>
    </message>
    <message>
        <source>“%1” is the name of a built-in playbook. Choose another one.</source>
        <translation>„%1“ ist der Name eines mitgelieferten Playbooks. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The playbook would be larger than 8 MB.</source>
        <translation>Das Playbook würde größer als 8 MB.</translation>
    </message>
    <message>
        <source>The playbook file %1 cannot be written: %2.</source>
        <translation>Die Playbook-Datei %1 lässt sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>Add the playbook “%1”</source>
        <translation>Playbook „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>The scope fact %1 of the project is of another kind than that of the playbook “%2”: conditions of the one cannot be decided by the other. Rename one of them.</source>
        <translation>Die Umfangsangabe %1 des Projekts ist von anderer Art als die des Playbooks „%2“: Die Bedingungen des einen lassen sich mit der anderen nicht entscheiden. Benennen Sie eine von beiden um.</translation>
    </message>
    <message>
        <source>%1 of its %2 items, %3 of its %4 areas, %5 of its %6 gates and %7 of its %8 criteria are new; the others are in the project already and stay as they are.</source>
        <translation>%1 seiner %2 Punkte, %3 seiner %4 Bereiche, %5 seiner %6 Gates und %7 seiner %8 Kriterien sind neu; die übrigen sind schon im Projekt und bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>it must be one of: %1.</source>
        <translation>möglich ist eines von: %1.</translation>
    </message>
    <message>
        <source>it must not be empty.</source>
        <translation>hier muss etwas stehen.</translation>
    </message>
    <message>
        <source>The workbook has no sheet %1, which the mapping names.</source>
        <translation>Die Arbeitsmappe hat kein Blatt %1, das die Zuordnung nennt.</translation>
    </message>
    <message>
        <source>No column can be told by its header: the first row has to name fields such as %1, or a mapping has to say which column is which.</source>
        <translation>Keine Spalte ist an ihrer Überschrift zu erkennen: Die erste Zeile muss Felder wie %1 nennen, oder eine Zuordnung sagt, welche Spalte welche ist.</translation>
    </message>
    <message>
        <source>Row %1 is beyond what a spreadsheet can hold: split the file.</source>
        <translation>Zeile %1 geht über das hinaus, was eine Tabelle fasst: Teilen Sie die Datei.</translation>
    </message>
    <message>
        <source>The quotation that begins in row %1 never ends: the file is damaged, or no CSV.</source>
        <translation>Das Anführungszeichen in Zeile %1 wird nie geschlossen: Die Datei ist beschädigt oder keine CSV-Datei.</translation>
    </message>
    <message>
        <source>A cell of row %1 is longer than 32,767 characters.</source>
        <translation>Eine Zelle in Zeile %1 ist länger als 32.767 Zeichen.</translation>
    </message>
    <message>
        <source>The file is larger than 64 MB: split it into several.</source>
        <translation>Die Datei ist größer als 64 MB: Teilen Sie sie auf.</translation>
    </message>
    <message>
        <source>The file is neither an Excel workbook nor a text with separated values.</source>
        <translation>Die Datei ist weder eine Excel-Arbeitsmappe noch ein Text mit getrennten Werten.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>A whole number.</source>
        <translation>Eine ganze Zahl.</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2.</source>
        <translation>Eine ganze Zahl von %1 bis %2.</translation>
    </message>
    <message>
        <source>Text of one line.</source>
        <translation>Text in einer Zeile.</translation>
    </message>
    <message>
        <source>Text; Alt+Enter begins a new line.</source>
        <translation>Text; Alt+Eingabe beginnt eine neue Zeile.</translation>
    </message>
    <message>
        <source>One entry of the list that the cell offers.</source>
        <translation>Ein Eintrag der Liste, die die Zelle anbietet.</translation>
    </message>
    <message>
        <source>A date.</source>
        <translation>Ein Datum.</translation>
    </message>
    <message>
        <source>A date, or days from go-live: T-28 is four weeks before, T the day itself.</source>
        <translation>Ein Datum, oder Tage vom Go-live aus: T-28 ist vier Wochen davor, T der Tag selbst.</translation>
    </message>
    <message>
        <source>A date with a time, by the clock of the project.</source>
        <translation>Ein Datum mit Uhrzeit, nach der Uhr des Projekts.</translation>
    </message>
    <message>
        <source>A duration such as 1 h 30 min, 1:30, or 90 (minutes).</source>
        <translation>Eine Dauer wie 1 h 30 min, 1:30 oder 90 (Minuten).</translation>
    </message>
    <message>
        <source>One name or code that the project knows.</source>
        <translation>Ein Name oder Kürzel, das das Projekt kennt.</translation>
    </message>
    <message>
        <source>Names or codes, with semicolons between them.</source>
        <translation>Namen oder Kürzel, durch Semikolons getrennt.</translation>
    </message>
    <message>
        <source>An address that begins with https://, or a path.</source>
        <translation>Eine Adresse, die mit https:// beginnt, oder ein Pfad.</translation>
    </message>
    <message>
        <source>Tells the records apart; leave it as it is, and empty in new rows.</source>
        <translation>Unterscheidet die Einträge; lassen Sie es, wie es ist, und in neuen Zeilen leer.</translation>
    </message>
    <message>
        <source>For your information; it is computed.</source>
        <translation>Zur Information; es wird berechnet.</translation>
    </message>
    <message>
        <source>%1 It must not be empty.</source>
        <translation>%1 Hier muss etwas stehen.</translation>
    </message>
    <message>
        <source>This list belongs to the project “%1”. Fill it in, save it as an Excel workbook, and send it back.</source>
        <translation>Diese Liste gehört zum Projekt „%1“. Füllen Sie sie aus, speichern Sie sie als Excel-Arbeitsmappe und schicken Sie sie zurück.</translation>
    </message>
    <message>
        <source>White cells can be changed; grey ones are locked. Cells with choices offer them in a list.</source>
        <translation>Weiße Zellen lassen sich ändern, graue sind gesperrt. Zellen mit Auswahl bieten sie in einer Liste an.</translation>
    </message>
    <message>
        <source>To add something, write into the first empty row and leave the code empty.</source>
        <translation>Um etwas hinzuzufügen, schreiben Sie in die erste leere Zeile und lassen das Kürzel leer.</translation>
    </message>
    <message>
        <source>Nothing is removed by removing its row here: say so, and it is removed in the project.</source>
        <translation>Wer hier eine Zeile löscht, entfernt nichts: Sagen Sie es, dann wird es im Projekt entfernt.</translation>
    </message>
    <message>
        <source>Whoever takes the list back sees each change first. What was changed on both sides is decided there.</source>
        <translation>Wer die Liste zurücknimmt, sieht zuerst jede Änderung. Was auf beiden Seiten geändert wurde, wird dort entschieden.</translation>
    </message>
    <message>
        <source>The mapping cannot be used: %1.</source>
        <translation>Die Zuordnung lässt sich nicht verwenden: %1.</translation>
    </message>
    <message>
        <source>it has the unknown entry %1</source>
        <translation>sie hat den unbekannten Eintrag %1</translation>
    </message>
    <message>
        <source>%1 must be a text</source>
        <translation>%1 muss ein Text sein</translation>
    </message>
    <message>
        <source>its version must be %1</source>
        <translation>ihre Version muss %1 sein</translation>
    </message>
    <message>
        <source>header_row must be the number of a row</source>
        <translation>header_row muss die Nummer einer Zeile sein</translation>
    </message>
    <message>
        <source>%1 in %2 must be a text</source>
        <translation>%1 in %2 muss ein Text sein</translation>
    </message>
    <message>
        <source>%1 must be an object</source>
        <translation>%1 muss ein Objekt sein</translation>
    </message>
    <message>
        <source>there is no kind %1</source>
        <translation>es gibt keine Art %1</translation>
    </message>
    <message>
        <source>%1 has no field %2</source>
        <translation>%1 hat kein Feld %2</translation>
    </message>
    <message>
        <source>it is no JSON (%1 at byte %2)</source>
        <translation>sie ist kein JSON (%1 bei Byte %2)</translation>
    </message>
    <message>
        <source>it must be a JSON object</source>
        <translation>sie muss ein JSON-Objekt sein</translation>
    </message>
    <message>
        <source>There is no mapping %1; none is saved yet.</source>
        <translation>Es gibt keine Zuordnung %1; noch ist keine gespeichert.</translation>
    </message>
    <message>
        <source>There is no mapping %1. Saved are: %2.</source>
        <translation>Es gibt keine Zuordnung %1. Gespeichert sind: %2.</translation>
    </message>
    <message>
        <source>The mapping %1 cannot be read. Name an existing file.</source>
        <translation>Die Zuordnung %1 ist nicht lesbar. Nennen Sie eine vorhandene Datei.</translation>
    </message>
    <message>
        <source>The mapping %1 is larger than 1 MB.</source>
        <translation>Die Zuordnung %1 ist größer als 1 MB.</translation>
    </message>
    <message>
        <source>%1 cannot be the name of a mapping: use letters, digits, blanks and hyphens.</source>
        <translation>%1 kann nicht der Name einer Zuordnung sein: Verwenden Sie Buchstaben, Ziffern, Leerzeichen und Bindestriche.</translation>
    </message>
    <message>
        <source>The mapping cannot be saved as %1: %2.</source>
        <translation>Die Zuordnung lässt sich nicht als %1 speichern: %2.</translation>
    </message>
    <message>
        <source>Row %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>Row %1, column %2, %3: %4</source>
        <translation>Zeile %1, Spalte %2, %3: %4</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>The file does not say what it lists: name a kind, such as checklist_item.</source>
        <translation>Die Datei sagt nicht, was sie auflistet: Nennen Sie eine Art wie checklist_item.</translation>
    </message>
    <message>
        <source>The file lists %1, not %2.</source>
        <translation>Die Datei enthält %1, nicht %2.</translation>
    </message>
    <message>
        <source>%1 are kept by the program itself and cannot be imported.</source>
        <translation>%1 führt das Programm selbst; sie lassen sich nicht importieren.</translation>
    </message>
    <message>
        <source>The list was exported from another project, so its records are unknown here. Import it as a list of new records, by naming the kind (%1).</source>
        <translation>Die Liste wurde aus einem anderen Projekt exportiert, ihre Einträge sind hier unbekannt. Importieren Sie sie als Liste neuer Einträge, indem Sie die Art (%1) nennen.</translation>
    </message>
    <message>
        <source>the project has no %1 of this ID; to add the row anew, empty its ID and code.</source>
        <translation>das Projekt hat nichts von der Art „%1“ mit dieser ID; um die Zeile neu aufzunehmen, leeren Sie ID und Kürzel.</translation>
    </message>
    <message>
        <source>the list has no column %1, which new records need.</source>
        <translation>der Liste fehlt die Spalte %1, die neue Einträge brauchen.</translation>
    </message>
    <message>
        <source>%1 stands in row %2 already; to add a record, empty ID and code.</source>
        <translation>%1 steht schon in Zeile %2; für einen neuen Eintrag leeren Sie ID und Kürzel.</translation>
    </message>
    <message>
        <source>it was changed here, but the record has been removed from the project meanwhile; bring it back there, or empty ID and code to add it anew.</source>
        <translation>hier wurde etwas geändert, aber der Eintrag ist inzwischen aus dem Projekt entfernt; holen Sie ihn dort zurück, oder leeren Sie ID und Kürzel, um ihn neu aufzunehmen.</translation>
    </message>
    <message>
        <source>The column %1 is not read: no field is called so.</source>
        <translation>Die Spalte %1 wird nicht gelesen: Kein Feld heißt so.</translation>
    </message>
    <message>
        <source>The column %1 is not read: the program keeps or computes it.</source>
        <translation>Die Spalte %1 wird nicht gelesen: Das Programm führt oder berechnet sie.</translation>
    </message>
    <message>
        <source>Records of the list that have been removed from the project meanwhile: %1.</source>
        <translation>Einträge der Liste, die inzwischen aus dem Projekt entfernt sind: %1.</translation>
    </message>
    <message>
        <source>New records that are called like one that the project has already: %1.</source>
        <translation>Neue Einträge, die heißen wie einer, den das Projekt schon hat: %1.</translation>
    </message>
    <message>
        <source>Reading the file was canceled.</source>
        <translation>Das Lesen der Datei wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The file is an Excel file of the old kind, or protected with a password: save it as .xlsx without one.</source>
        <translation>Die Datei ist eine Excel-Datei der alten Art oder mit einem Kennwort geschützt: Speichern Sie sie als .xlsx ohne Kennwort.</translation>
    </message>
    <message>
        <source>%1 is no ordinary file.</source>
        <translation>%1 ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than 256 MB.</source>
        <translation>%1 ist größer als 256 MB.</translation>
    </message>
    <message>
        <source>The workbook was made by a newer version of this program. Use that one to import it.</source>
        <translation>Die Arbeitsmappe stammt von einer neueren Fassung dieses Programms. Importieren Sie sie mit dieser.</translation>
    </message>
    <message>
        <source>The hidden sheet of the workbook has been changed, so that it cannot be read back. Copy its rows into a new workbook to import them as a list.</source>
        <translation>Das verborgene Blatt der Arbeitsmappe wurde verändert, sodass sie sich nicht zurücknehmen lässt. Kopieren Sie ihre Zeilen in eine neue Arbeitsmappe, um sie als Liste zu importieren.</translation>
    </message>
    <message>
        <source>The file is damaged: the cell %1 is not where it should be.</source>
        <translation>Die Datei ist beschädigt: Die Zelle %1 steht nicht, wo sie hingehört.</translation>
    </message>
    <message>
        <source>The sheet holds more than 4 million cells, or longer texts than a spreadsheet can have: split it into several files.</source>
        <translation>Das Blatt hat mehr als 4 Millionen Zellen oder längere Texte, als eine Tabelle haben kann: Teilen Sie es auf mehrere Dateien auf.</translation>
    </message>
    <message>
        <source>The file is no Excel workbook: save it as .xlsx, or as CSV.</source>
        <translation>Die Datei ist keine Excel-Arbeitsmappe: Speichern Sie sie als .xlsx oder als CSV.</translation>
    </message>
    <message>
        <source>The file is damaged: its content breaks off in line %1. Ask for it to be sent again.</source>
        <translation>Die Datei ist beschädigt: Ihr Inhalt bricht in Zeile %1 ab. Lassen Sie sie sich noch einmal schicken.</translation>
    </message>
    <message>
        <source>The workbook has no sheet with cells.</source>
        <translation>Die Arbeitsmappe hat kein Blatt mit Zellen.</translation>
    </message>
    <message>
        <source>How to fill in</source>
        <translation>Ausfüllhilfe</translation>
    </message>
    <message>
        <source>A text is longer than the 32,767 characters that a cell can hold. Export to CSV.</source>
        <translation>Ein Text ist länger als die 32.767 Zeichen, die eine Zelle fasst. Exportieren Sie als CSV.</translation>
    </message>
    <message>
        <source>The workbook cannot be written: %1.</source>
        <translation>Die Arbeitsmappe lässt sich nicht schreiben: %1.</translation>
    </message>
    <message>
        <source>Choose from the list</source>
        <translation>Aus der Liste wählen</translation>
    </message>
    <message>
        <source>This is none of the entries that the cell offers.</source>
        <translation>Das ist keiner der Einträge, die die Zelle anbietet.</translation>
    </message>
    <message>
        <source>No temporary folder can be made: %1.</source>
        <translation>Es lässt sich kein temporärer Ordner anlegen: %1.</translation>
    </message>
    <message>
        <source>The workbook cannot be read back: %1.</source>
        <translation>Die Arbeitsmappe lässt sich nicht wieder lesen: %1.</translation>
    </message>
    <message>
        <source>The file is not read because its content could do harm: %1.</source>
        <translation>Die Datei wird nicht gelesen, weil ihr Inhalt Schaden anrichten könnte: %1.</translation>
    </message>
    <message>
        <source>it declares a document type</source>
        <translation>sie deklariert einen Dokumenttyp</translation>
    </message>
    <message>
        <source>one of its elements has hundreds of attributes</source>
        <translation>eines ihrer Elemente hat Hunderte von Attributen</translation>
    </message>
    <message>
        <source>its elements are nested more than 256 deep</source>
        <translation>ihre Elemente sind mehr als 256-fach geschachtelt</translation>
    </message>
    <message>
        <source>it is not written in UTF-8</source>
        <translation>sie ist nicht in UTF-8 geschrieben</translation>
    </message>
    <message>
        <source>The file is damaged: it cannot be unpacked. Ask for it to be sent again.</source>
        <translation>Die Datei ist beschädigt: Sie lässt sich nicht entpacken. Lassen Sie sie sich noch einmal schicken.</translation>
    </message>
    <message>
        <source>The file unpacks to far more than a list of records needs, so it is not read.</source>
        <translation>Die Datei entpackt sich zu weit mehr, als eine Liste braucht, und wird deshalb nicht gelesen.</translation>
    </message>
    <message>
        <source>The file is packed from more than 2,000 parts, so it is not read.</source>
        <translation>Die Datei ist aus mehr als 2.000 Teilen gepackt und wird deshalb nicht gelesen.</translation>
    </message>
    <message>
        <source>The file has a part called %1, which no spreadsheet program writes.</source>
        <translation>Die Datei hat einen Teil namens %1, wie ihn kein Tabellenprogramm schreibt.</translation>
    </message>
    <message>
        <source>The file is protected with a password: save it without one.</source>
        <translation>Die Datei ist mit einem Kennwort geschützt: Speichern Sie sie ohne.</translation>
    </message>
    <message>
        <source>The file has the part %1 twice.</source>
        <translation>Die Datei hat den Teil %1 zweimal.</translation>
    </message>
    <message>
        <source>The file lacks the part %1: it is no Excel workbook, or damaged.</source>
        <translation>Der Datei fehlt der Teil %1: Sie ist keine Excel-Arbeitsmappe oder beschädigt.</translation>
    </message>
    <message>
        <source>the new %1 “%2”</source>
        <translation>%1 „%2“ (neu)</translation>
    </message>
    <message>
        <source>%1 of %2 %3.</source>
        <comment>field, record, what is wrong</comment>
        <translation>%1 von %2 %3.</translation>
    </message>
    <message>
        <source>names a record that does not exist</source>
        <translation>nennt einen Eintrag, den es nicht gibt</translation>
    </message>
    <message>
        <source>must name one of the %1</source>
        <translation>muss etwas aus „%1“ nennen</translation>
    </message>
    <message>
        <source>%1 cannot be added: it exists already.</source>
        <translation>%1 kann nicht hinzugefügt werden: Es gibt den Eintrag schon.</translation>
    </message>
    <message>
        <source>The %1 to change does not exist any more.</source>
        <translation>Was geändert werden soll (%1), gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The project itself cannot be removed from its file.</source>
        <translation>Das Projekt selbst kann nicht aus seiner Datei entfernt werden.</translation>
    </message>
    <message>
        <source>The %1 to remove does not exist any more.</source>
        <translation>Was entfernt werden soll (%1), gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>A file holds one project, and this one has it already.</source>
        <translation>Eine Datei enthält ein Projekt, und diese hat schon eines.</translation>
    </message>
    <message>
        <source>would name a removed record</source>
        <translation>würde einen entfernten Eintrag nennen</translation>
    </message>
    <message>
        <source>is longer than %1 characters</source>
        <translation>ist länger als %1 Zeichen</translation>
    </message>
    <message>
        <source>must be between %1 and %2</source>
        <translation>muss zwischen %1 und %2 liegen</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>darf nicht leer sein</translation>
    </message>
    <message>
        <source>There is no such %1.</source>
        <translation>Das gibt es nicht: %1.</translation>
    </message>
    <message>
        <source>The %1 has no field “%2”. Its fields are: %3.</source>
        <translation>%1 hat kein Feld „%2“. Die Felder sind: %3.</translation>
    </message>
    <message>
        <source>It cannot be removed: it is the %1 of %2 “%3”. Change or remove that first.</source>
        <translation>Das kann nicht entfernt werden: Es steht unter „%1“ von %2 „%3“. Ändern oder entfernen Sie zuerst jenen Eintrag.</translation>
    </message>
    <message>
        <source>%1 of the %2 is kept by the program and cannot be set.</source>
        <translation>%1 (%2) führt das Programm selbst und kann nicht gesetzt werden.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>field, what is wrong</comment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>The %1 has no list “%2”.</source>
        <translation>%1 hat keine Liste „%2“.</translation>
    </message>
    <message>
        <source>Nobody has removed this record: there is nothing to decide.</source>
        <translation>Niemand hat diesen Eintrag entfernt: Es gibt nichts zu entscheiden.</translation>
    </message>
    <message>
        <source>The file is larger than 10 MB. Keep it where it is and add a link to it.</source>
        <translation>Die Datei ist größer als 10 MB. Lassen Sie sie, wo sie ist, und fügen Sie einen Link hinzu.</translation>
    </message>
    <message>
        <source>No decision yet</source>
        <translation>Noch keine Entscheidung</translation>
    </message>
    <message>
        <source>Say whose sign-off it is: the name is missing.</source>
        <translation>Sagen Sie, wessen Freigabe es ist: der Name fehlt.</translation>
    </message>
    <message>
        <source>Ask %1 for answers</source>
        <translation>%1 um Antworten bitten</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>next step, its day</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Hello %1,</source>
        <translation>Guten Tag %1,</translation>
    </message>
    <message>
        <source>%1 %2: due %3, %4</source>
        <comment>code, title, day, days late</comment>
        <translation>%1 %2: fällig %3, %4</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… und %1 weitere</translation>
    </message>
    <message>
        <source>as of %1 these are open with you in “%2”.</source>
        <translation>am %1 ist dies in „%2“ bei Ihnen offen.</translation>
    </message>
    <message>
        <source>Go-live is on %1.</source>
        <translation>Der Go-live ist am %1.</translation>
    </message>
    <message>
        <source>Please answer with the status of each, and with the day on which it will be done.</source>
        <translation>Bitte antworten Sie mit dem Stand zu jedem Punkt und mit dem Tag, an dem er erledigt sein wird.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Due by %1</source>
        <translation>Fällig bis %1</translation>
    </message>
    <message>
        <source>%2 due by %1</source>
        <translation>%2 fällig bis %1</translation>
    </message>
    <message>
        <source>1 day late</source>
        <translation>1 Tag überfällig</translation>
    </message>
    <message>
        <source>%1 days late</source>
        <translation>%1 Tage überfällig</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>due %1, %2</source>
        <comment>day, days late</comment>
        <translation>fällig %1, %2</translation>
    </message>
    <message>
        <source>next step: %1</source>
        <translation>nächster Schritt: %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Set go-live to %1</source>
        <translation>Go-live auf %1 setzen</translation>
    </message>
    <message>
        <source>Move go-live from %1 to %2</source>
        <translation>Go-live von %1 auf %2 verschieben</translation>
    </message>
    <message>
        <source>falls into the past</source>
        <translation>fällt in die Vergangenheit</translation>
    </message>
    <message>
        <source>is fixed, and then after go-live</source>
        <translation>ist fest und liegt dann nach dem Go-live</translation>
    </message>
    <message>
        <source>is fixed, and then before go-live</source>
        <translation>ist fest und liegt dann vor dem Go-live</translation>
    </message>
    <message>
        <source>new problem: %1</source>
        <translation>neues Problem: %1</translation>
    </message>
    <message>
        <source>solved: %1</source>
        <translation>gelöst: %1</translation>
    </message>
    <message>
        <source>the gate answers otherwise</source>
        <translation>das Gate antwortet anders</translation>
    </message>
    <message>
        <source>Days that shift: %1</source>
        <translation>Tage, die sich verschieben: %1</translation>
    </message>
    <message>
        <source>into the past: %1</source>
        <translation>in die Vergangenheit: %1</translation>
    </message>
    <message>
        <source>fixed days on the other side of go-live: %1</source>
        <translation>feste Tage auf der anderen Seite des Go-live: %1</translation>
    </message>
    <message>
        <source>new problems: %1</source>
        <translation>neue Probleme: %1</translation>
    </message>
    <message>
        <source>solved problems: %1</source>
        <translation>gelöste Probleme: %1</translation>
    </message>
    <message>
        <source>gates that answer otherwise: %1</source>
        <translation>Gates, die anders antworten: %1</translation>
    </message>
    <message>
        <source>New finding</source>
        <translation>Neuer Befund</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Neue Maßnahme</translation>
    </message>
    <message>
        <source>New condition</source>
        <translation>Neue Auflage</translation>
    </message>
    <message>
        <source>Decision wanted</source>
        <translation>Entscheidung gewünscht</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>Go-live moved</source>
        <translation>Go-live verlegt</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Turned red</source>
        <translation>Jetzt rot</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Wieder offen</translation>
    </message>
    <message>
        <source>Turned amber</source>
        <translation>Jetzt gelb</translation>
    </message>
    <message>
        <source>Turned green</source>
        <translation>Jetzt grün</translation>
    </message>
    <message>
        <source>Rating removed</source>
        <translation>Bewertung entfernt</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>%1 of %2 assigned; missing for %3</source>
        <translation>%1 von %2 zugewiesen; es fehlen: %3</translation>
    </message>
    <message>
        <source>%1 of %2 reviewed; not yet: %3</source>
        <translation>%1 von %2 durchgesehen; noch nicht: %3</translation>
    </message>
    <message>
        <source>%1 of %2 in place; not yet: %3</source>
        <translation>%1 von %2 vorhanden; noch nicht: %3</translation>
    </message>
    <message>
        <source>%1 of %2 people trained; missing for %3</source>
        <translation>%1 von %2 Personen geschult; es fehlen: %3</translation>
    </message>
    <message>
        <source>%1 of %2 roles staffed with enough time; not yet: %3</source>
        <translation>%1 von %2 Rollen mit genug Zeit besetzt; noch nicht: %3</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <source>Gate “%1”</source>
        <translation>Gate „%1“</translation>
    </message>
    <message>
        <source>Review “%1”</source>
        <translation>Review „%1“</translation>
    </message>
    <message>
        <source>Status report</source>
        <translation>Statusbericht</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>ready, %1 before</source>
        <translation>bereit, vorher %1</translation>
    </message>
    <message>
        <source>The go-live gate: %1, as on %2.</source>
        <translation>Go-live-Gate: %1, wie am %2.</translation>
    </message>
    <message>
        <source>The go-live gate: %1, on %2 it was %3.</source>
        <translation>Go-live-Gate: %1, am %2 war es %3.</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht festgelegt</translation>
    </message>
    <message>
        <source>Go-live moved from %1 to %2.</source>
        <translation>Go-live verlegt vom %1 auf den %2.</translation>
    </message>
    <message>
        <source>Changed since %1</source>
        <translation>Geändert seit %1</translation>
    </message>
    <message>
        <source>The project did not exist then.</source>
        <translation>Damals gab es das Projekt noch nicht.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Per</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Must items open</source>
        <translation>Offene Muss-Punkte</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>Woche für Woche</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Lead says</source>
        <translation>Laut Leitung</translation>
    </message>
    <message>
        <source>In a sentence</source>
        <translation>In einem Satz</translation>
    </message>
    <message>
        <source>There are no areas.</source>
        <translation>Es gibt keine Bereiche.</translation>
    </message>
    <message>
        <source>Overdue by owner</source>
        <translation>Überfällig nach Verantwortlichen</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Auflagen</translation>
    </message>
    <message>
        <source>Longest overdue</source>
        <translation>Am längsten überfällig</translation>
    </message>
    <message>
        <source>Nothing is overdue.</source>
        <translation>Nichts ist überfällig.</translation>
    </message>
    <message>
        <source>Next milestones</source>
        <translation>Nächste Meilensteine</translation>
    </message>
    <message>
        <source>No date lies ahead.</source>
        <translation>Kein Termin steht bevor.</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Nächste Schritte</translation>
    </message>
    <message>
        <source>No item has a next step with a date.</source>
        <translation>Kein Punkt hat einen nächsten Schritt mit Datum.</translation>
    </message>
    <message>
        <source>Decisions wanted</source>
        <translation>Gewünschte Entscheidungen</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>Open conditions</source>
        <translation>Offene Auflagen</translation>
    </message>
    <message>
        <source>Not yet complete</source>
        <translation>Noch nicht vollständig</translation>
    </message>
    <message>
        <source>No longer asked for by the playbook “%1”, version %2.</source>
        <translation>Im Playbook „%1“, Version %2, nicht mehr verlangt.</translation>
    </message>
    <message>
        <source>Take over changes of the playbook “%1”, version %2</source>
        <translation>Änderungen des Playbooks „%1“, Version %2, übernehmen</translation>
    </message>
    <message>
        <source>Copy for others of “%1”, made on %2; without internal remarks and without history.</source>
        <translation>Kopie für andere von „%1“, erstellt am %2; ohne interne Bemerkungen und ohne Verlauf.</translation>
    </message>
    <message>
        <source>Copy for others</source>
        <translation>Kopie für andere</translation>
    </message>
    <message>
        <source>No record was left out.</source>
        <translation>Kein Eintrag wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Ausgelassen: %1.</translation>
    </message>
    <message>
        <source>Record the sign-off of %1</source>
        <translation>Abnahme von %1 eintragen</translation>
    </message>
    <message>
        <source>The review does not exist in this project any more.</source>
        <translation>Das Review gibt es in diesem Projekt nicht mehr.</translation>
    </message>
    <message>
        <source>The review is complete already.</source>
        <translation>Das Review ist schon abgeschlossen.</translation>
    </message>
    <message>
        <source>A review cannot be completed while conflicts are undecided: choose a value for each first.</source>
        <translation>Ein Review kann nicht abgeschlossen werden, solange Konflikte offen sind: wählen Sie zuerst für jeden einen Wert.</translation>
    </message>
    <message>
        <source>Complete the review %1</source>
        <translation>Review %1 abschließen</translation>
    </message>
    <message>
        <source>recorded by %1</source>
        <translation>eingetragen von %1</translation>
    </message>
    <message>
        <source>It was due on %1 and is not done.</source>
        <translation>Sie war am %1 fällig und ist nicht erledigt.</translation>
    </message>
    <message>
        <source>Follow it up</source>
        <translation>Nachfassen</translation>
    </message>
    <message>
        <source>Nobody owns this action.</source>
        <translation>Niemand ist für diese Maßnahme verantwortlich.</translation>
    </message>
    <message>
        <source>Name who does it</source>
        <translation>Sagen, wer es tut</translation>
    </message>
    <message>
        <source>It was due on %1 and is not fulfilled.</source>
        <translation>Sie war am %1 fällig und ist nicht erfüllt.</translation>
    </message>
    <message>
        <source>Fulfil it</source>
        <translation>Erfüllen</translation>
    </message>
    <message>
        <source>A condition needs an owner and a date.</source>
        <translation>Eine Auflage braucht einen Verantwortlichen und ein Datum.</translation>
    </message>
    <message>
        <source>Name the owner and the date</source>
        <translation>Verantwortlichen und Datum nennen</translation>
    </message>
    <message>
        <source>It differs from what the gate says, and does not say why.</source>
        <translation>Sie weicht von dem ab, was das Gate sagt, und sagt nicht warum.</translation>
    </message>
    <message>
        <source>Give the reason</source>
        <translation>Begründung angeben</translation>
    </message>
    <message>
        <source>Nobody has reviewed this document.</source>
        <translation>Niemand hat dieses Dokument durchgesehen.</translation>
    </message>
    <message>
        <source>Review it and tick it off</source>
        <translation>Durchsehen und abhaken</translation>
    </message>
    <message>
        <source>It has neither a recommendation nor an action.</source>
        <translation>Er hat weder eine Empfehlung noch eine Maßnahme.</translation>
    </message>
    <message>
        <source>Say what should be done</source>
        <translation>Sagen, was getan werden soll</translation>
    </message>
    <message>
        <source>Nobody owns this finding.</source>
        <translation>Niemand ist für diesen Befund verantwortlich.</translation>
    </message>
    <message>
        <source>It is conditional, but no condition is recorded.</source>
        <translation>Sie gilt mit Auflagen, doch es ist keine eingetragen.</translation>
    </message>
    <message>
        <source>Record the conditions</source>
        <translation>Auflagen eintragen</translation>
    </message>
    <message>
        <source>%1 of %2 licences are assigned.</source>
        <translation>%1 von %2 Lizenzen sind zugewiesen.</translation>
    </message>
    <message>
        <source>Assign the missing licences</source>
        <translation>Fehlende Lizenzen zuweisen</translation>
    </message>
    <message>
        <source>There are reviews, but no go-live readiness review, which is the gate before deployment.</source>
        <translation>Es gibt Reviews, aber kein Go-live-Readiness-Review, das Gate vor der Bereitstellung.</translation>
    </message>
    <message>
        <source>Plan the go-live readiness review</source>
        <translation>Go-live-Readiness-Review planen</translation>
    </message>
    <message>
        <source>%1 of %2 people are trained.</source>
        <translation>%1 von %2 Personen sind geschult.</translation>
    </message>
    <message>
        <source>Train the others before go-live</source>
        <translation>Die übrigen vor dem Go-live schulen</translation>
    </message>
    <message>
        <source>It was recorded for somebody, and nothing proves it.</source>
        <translation>Sie wurde für jemanden eingetragen, und nichts weist sie nach.</translation>
    </message>
    <message>
        <source>Attach the mail or the scan</source>
        <translation>Mail oder Scan anhängen</translation>
    </message>
    <message>
        <source>Move the review, or agree on other lead times</source>
        <translation>Review verschieben oder andere Vorlaufzeiten vereinbaren</translation>
    </message>
    <message>
        <source>Nobody fills this role.</source>
        <translation>Niemand füllt diese Rolle aus.</translation>
    </message>
    <message>
        <source>Name a person</source>
        <translation>Person nennen</translation>
    </message>
    <message>
        <source>%1 % of the time is given, %2 % is needed.</source>
        <translation>%1 % der Zeit sind zugesagt, %2 % werden gebraucht.</translation>
    </message>
    <message>
        <source>Give the time, or name somebody else</source>
        <translation>Zeit geben oder jemand anderen nennen</translation>
    </message>
    <message>
        <source>The latest service pack or rollup is not in place.</source>
        <translation>Das neueste Service Pack oder Rollup ist nicht eingespielt.</translation>
    </message>
    <message>
        <source>Version %1 is not in place.</source>
        <translation>Version %1 ist nicht eingespielt.</translation>
    </message>
    <message>
        <source>Install it, or say why not</source>
        <translation>Einspielen oder sagen, warum nicht</translation>
    </message>
    <message>
        <source>A condition of the decision is past its date.</source>
        <translation>Eine Auflage der Entscheidung ist überfällig.</translation>
    </message>
    <message>
        <source>%1 conditions of the decision are past their dates.</source>
        <translation>%1 Auflagen der Entscheidung sind überfällig.</translation>
    </message>
    <message>
        <source>Fulfil the condition: %1</source>
        <translation>Auflage erfüllen: %1</translation>
    </message>
    <message>
        <source>It is %1 days before go-live: later than the %2 days that leave time to mitigate (S3-06).</source>
        <translation>Es liegt %1 Tage vor dem Go-live: später als die %2 Tage, die Zeit zum Beheben lassen (S3-06).</translation>
    </message>
    <message>
        <source>It is %1 days before go-live: more than %2 days, so the project is still immature (S3-06).</source>
        <translation>Es liegt %1 Tage vor dem Go-live: mehr als %2 Tage, das Projekt ist also noch unreif (S3-06).</translation>
    </message>
    <message>
        <source>a review is completed by the command of its own, which freezes what it was about</source>
        <translation>ein Review wird mit dem eigenen Befehl abgeschlossen, der festhält, worum es ging</translation>
    </message>
    <message>
        <source>The review is not in what it says that it was about.</source>
        <translation>Das Review ist nicht in dem Stand enthalten, den es nennt.</translation>
    </message>
    <message>
        <source>Gate changed</source>
        <translation>Gate geändert</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Before go-live</source>
        <translation>Vor dem Go-live</translation>
    </message>
    <message>
        <source>Decides on</source>
        <translation>Entscheidet über</translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>am selben Tag</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>%1 days after it</source>
        <translation>%1 Tage danach</translation>
    </message>
    <message>
        <source>the whole project</source>
        <translation>das ganze Projekt</translation>
    </message>
    <message>
        <source>Timing: %1</source>
        <translation>Zeitpunkt: %1</translation>
    </message>
    <message>
        <source>No finding.</source>
        <translation>Kein Befund.</translation>
    </message>
    <message>
        <source>No finding of an earlier review is open.</source>
        <translation>Kein Befund eines früheren Reviews ist offen.</translation>
    </message>
    <message>
        <source>Since the previous review</source>
        <translation>Seit dem vorigen Review</translation>
    </message>
    <message>
        <source>No earlier review was completed.</source>
        <translation>Kein früheres Review wurde abgeschlossen.</translation>
    </message>
    <message>
        <source>%1, completed %2.</source>
        <translation>%1, abgeschlossen %2.</translation>
    </message>
    <message>
        <source>Mitigation plan</source>
        <translation>Maßnahmenplan</translation>
    </message>
    <message>
        <source>No decision was taken or is wanted.</source>
        <translation>Keine Entscheidung wurde getroffen oder ist gewünscht.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Berechnet</translation>
    </message>
    <message>
        <source>wanted by %1</source>
        <translation>gewünscht bis %1</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Fragen und Antworten</translation>
    </message>
    <message>
        <source>Completion and signatures</source>
        <translation>Abschluss und Unterschriften</translation>
    </message>
    <message>
        <source>The review is not complete: this is the state of %1, and it will change.</source>
        <translation>Das Review ist nicht abgeschlossen: Dies ist der Stand vom %1, und er wird sich ändern.</translation>
    </message>
    <message>
        <source>Completed by</source>
        <translation>Abgeschlossen von</translation>
    </message>
    <message>
        <source>Completed at</source>
        <translation>Abgeschlossen um</translation>
    </message>
    <message>
        <source>The code holds the project and the content that the review was about. This report says the same whenever it is made.</source>
        <translation>Der Code enthält das Projekt und den Inhalt, um den es im Review ging. Dieser Bericht sagt immer dasselbe, wann auch immer er erstellt wird.</translation>
    </message>
    <message>
        <source>Follow-up %1</source>
        <translation>Nachfassen am %1</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Nachfassen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Partei</translation>
    </message>
    <message>
        <source>Nobody is named as taking part.</source>
        <translation>Niemand ist als Teilnehmer genannt.</translation>
    </message>
    <message>
        <source>Recommended: %1</source>
        <translation>Empfohlen: %1</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Zu %1</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1, überfällig</translation>
    </message>
    <message>
        <source>Finding and recommendation</source>
        <translation>Befund und Empfehlung</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Owner and due</source>
        <translation>Verantwortlich, fällig</translation>
    </message>
    <message>
        <source>Question and answer</source>
        <translation>Frage und Antwort</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>The areas have no questions.</source>
        <translation>Die Bereiche haben keine Fragen.</translation>
    </message>
    <message>
        <source>Lead: %1</source>
        <translation>Leitung: %1</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>Noch keine Antwort.</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Für %1</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>No action is planned.</source>
        <translation>Keine Maßnahme ist geplant.</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>No votes are recorded.</source>
        <translation>Keine Stimmen sind festgehalten.</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Auflage</translation>
    </message>
    <message>
        <source>No conditions.</source>
        <translation>Keine Auflagen.</translation>
    </message>
    <message>
        <source>Decided on %1: %2.</source>
        <translation>Entschieden am %1: %2.</translation>
    </message>
    <message>
        <source>Decided: %1.</source>
        <translation>Entschieden: %1.</translation>
    </message>
    <message>
        <source>%1 is still to come: a sign-off can be recorded only after it was given.</source>
        <translation>%1 liegt noch vor uns: Eine Abnahme kann erst festgehalten werden, wenn sie gegeben ist.</translation>
    </message>
    <message>
        <source>the formula in it has no result; write the value instead.</source>
        <translation>die Formel darin hat kein Ergebnis; bitte den Wert selbst eintragen.</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>Die Liste ist leer.</translation>
    </message>
    <message>
        <source>its ID, in a hidden column, is that of %1, its code that of %2: rows were mixed up. Take them from the list as it was sent.</source>
        <translation>ihre ID in einer verborgenen Spalte ist die von %1, ihr Code der von %2: Zeilen sind durcheinandergeraten. Bitte aus der Liste übernehmen, wie sie verschickt wurde.</translation>
    </message>
    <message>
        <source>New records need what the list has no column for: %1. Add it, or let a mapping say which column it is.</source>
        <translation>Neue Einträge brauchen, wofür die Liste keine Spalte hat: %1. Bitte ergänzen oder in einer Zuordnung sagen, welche Spalte es ist.</translation>
    </message>
    <message>
        <source>The column %1 is not read, because one before it is taken for the same. A mapping can say what it is.</source>
        <translation>Die Spalte %1 wird nicht gelesen, weil eine Spalte davor schon als dasselbe gilt. Eine Zuordnung kann sagen, was sie ist.</translation>
    </message>
    <message>
        <source>A list without the hidden sheet of an Excel export does not know what the project held when it was made: what has been changed there since would be set back.</source>
        <translation>Eine Liste ohne das verborgene Blatt eines Excel-Exports weiß nicht, was damals im Projekt stand: Was dort seither geändert wurde, würde zurückgesetzt.</translation>
    </message>
    <message>
        <source>1 decision wanted</source>
        <translation>1 gewünschte Entscheidung</translation>
    </message>
    <message>
        <source>%1 decisions wanted</source>
        <translation>%1 gewünschte Entscheidungen</translation>
    </message>
    <message>
        <source>it contains the control character U+%1</source>
        <translation>es enthält das Steuerzeichen U+%1</translation>
    </message>
    <message>
        <source>it contains a byte order mark</source>
        <translation>es enthält eine Bytereihenfolge-Markierung</translation>
    </message>
    <message>
        <source>it contains text that is not valid Unicode</source>
        <translation>es enthält Text, der kein gültiges Unicode ist</translation>
    </message>
    <message>
        <source>cannot be stored: %1</source>
        <translation>kann nicht gespeichert werden: %1</translation>
    </message>
    <message>
        <source>must be one of %1</source>
        <translation>muss eines von diesen sein: %1</translation>
    </message>
    <message>
        <source>must be an http, https or mailto address or a path</source>
        <translation>muss eine http-, https- oder mailto-Adresse oder ein Pfad sein</translation>
    </message>
    <message>
        <source>must be a day such as 2027-03-01</source>
        <translation>muss ein Tag wie 2027-03-01 sein</translation>
    </message>
    <message>
        <source>must be a day such as 2027-03-01 or days from go-live such as T-28</source>
        <translation>muss ein Tag wie 2027-03-01 oder ein Abstand zum Go-live wie T-28 sein</translation>
    </message>
    <message>
        <source>must be a time between the years 1 and 9999</source>
        <translation>muss eine Zeit zwischen den Jahren 1 und 9999 sein</translation>
    </message>
    <message>
        <source>The playbook file %1 cannot be read: %2.</source>
        <translation>Die Playbook-Datei %1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The playbook %1 does not hold together: %2.</source>
        <translation>Das Playbook %1 ist in sich nicht stimmig: %2.</translation>
    </message>
    <message>
        <source>The playbook file %1 includes itself.</source>
        <translation>Die Playbook-Datei %1 schließt sich selbst ein.</translation>
    </message>
    <message>
        <source>There is no playbook “%1”. The playbooks are: %2.</source>
        <translation>Ein Playbook „%1“ gibt es nicht. Die Playbooks sind: %2.</translation>
    </message>
    <message>
        <source>The playbook %1 is not valid JSON: %2 at byte %3.</source>
        <translation>Das Playbook %1 ist kein gültiges JSON: %2 bei Byte %3.</translation>
    </message>
    <message>
        <source>The playbook %1 does not follow the schema. %2</source>
        <translation>Das Playbook %1 hält sich nicht an das Schema. %2</translation>
    </message>
    <message>
        <source>%1 %2, not %3.</source>
        <comment>field, what it must be, what was given</comment>
        <translation>%1 %2, nicht %3.</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>muss eine ganze Zahl sein</translation>
    </message>
    <message>
        <source>record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>%1 is not a time: write 2027-03-01 or 2027-03-01T08:00, if needed with an offset such as +01:00.</source>
        <translation>%1 ist keine Zeit: Schreiben Sie 2027-03-01 oder 2027-03-01T08:00, wenn nötig mit einem Versatz wie +01:00.</translation>
    </message>
    <message>
        <source>%1 %2 does not exist in %3: the clocks go forward then.</source>
        <translation>%1 %2 gibt es in %3 nicht: Da werden die Uhren vorgestellt.</translation>
    </message>
    <message>
        <source>%1 is not a duration: write minutes (90), hours and minutes (1:30 or 1h30) or days (2d).</source>
        <translation>%1 ist keine Dauer: Schreiben Sie Minuten (90), Stunden und Minuten (1:30 oder 1h30) oder Tage (2d).</translation>
    </message>
    <message>
        <source>Go-live has come, and the go-live readiness review is not complete.</source>
        <translation>Der Go-live ist da, und das Go-live-Readiness-Review ist nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>Complete the go-live readiness review</source>
        <translation>Das Go-live-Readiness-Review abschließen</translation>
    </message>
    <message>
        <source>It is after go-live, where nothing can be mitigated any more (S3-06).</source>
        <translation>Es liegt nach dem Go-live, wo sich nichts mehr beheben lässt (S3-06).</translation>
    </message>
    <message>
        <source>It is 1 day before go-live: later than the %1 days that leave time to mitigate (S3-06).</source>
        <translation>Es liegt 1 Tag vor dem Go-live: später als die %1 Tage, die Zeit zum Beheben lassen (S3-06).</translation>
    </message>
    <message>
        <source>report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Playbooks</source>
        <translation>Playbooks</translation>
    </message>
    <message>
        <source>Long overdue</source>
        <translation>Lange überfällig</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day and a time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>There is no area with items that apply.</source>
        <translation>Es gibt keinen Bereich mit Punkten, die gelten.</translation>
    </message>
    <message>
        <source>and %1 more, none of them red, amber, overdue or blocked</source>
        <translation>und %1 weitere, davon keiner rot, gelb, überfällig oder blockiert</translation>
    </message>
    <message>
        <source>This record has been removed; choose another one.</source>
        <translation>Dieser Eintrag wurde entfernt; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>%1 cannot become one of the %2.</source>
        <translation>%1 kann nicht zu einem Eintrag der Art „%2“ werden.</translation>
    </message>
    <message>
        <source>It is accepted, and nobody is named who accepts it.</source>
        <translation>Es ist akzeptiert, und niemand ist genannt, der es akzeptiert.</translation>
    </message>
    <message>
        <source>It is accepted without a day until which.</source>
        <translation>Es ist akzeptiert, ohne Tag, bis zu dem das gilt.</translation>
    </message>
    <message>
        <source>Its acceptance ended on %1.</source>
        <translation>Seine Akzeptanz endete am %1.</translation>
    </message>
    <message>
        <source>Say who accepts it, and until when</source>
        <translation>Sagen, wer es bis wann akzeptiert</translation>
    </message>
    <message>
        <source>It stops a critical business process and has no workaround.</source>
        <translation>Es hält einen kritischen Geschäftsprozess an und hat keine Umgehung.</translation>
    </message>
    <message>
        <source>It stops a critical business process, and nobody has accepted the workaround.</source>
        <translation>Es hält einen kritischen Geschäftsprozess an, und niemand hat die Umgehung akzeptiert.</translation>
    </message>
    <message>
        <source>It cannot be upgraded, and no test is planned of what replaces it.</source>
        <translation>Sie lässt sich nicht aktualisieren, und für ihren Ersatz ist kein Test geplant.</translation>
    </message>
    <message>
        <source>It cannot be upgraded, and there is no plan to create it again.</source>
        <translation>Sie lässt sich nicht aktualisieren, und es gibt keinen Plan für den Neubau.</translation>
    </message>
    <message>
        <source>Say how it is tested</source>
        <translation>Sagen, wie getestet wird</translation>
    </message>
    <message>
        <source>Plan how it is created again</source>
        <translation>Den Neubau planen</translation>
    </message>
    <message>
        <source>It may break, and there is no contingency plan for it.</source>
        <translation>Sie kann brechen, und es gibt keinen Notfallplan dafür.</translation>
    </message>
    <message>
        <source>Write down what is done when it breaks</source>
        <translation>Aufschreiben, was dann getan wird</translation>
    </message>
    <message>
        <source>It occurred, and no issue says what is done about it.</source>
        <translation>Es ist eingetreten, und kein Problem sagt, was dagegen getan wird.</translation>
    </message>
    <message>
        <source>Make it an issue</source>
        <translation>Ein Problem daraus machen</translation>
    </message>
    <message>
        <source>After all responses it would be worse than without: %1 against %2.</source>
        <translation>Nach allen Reaktionen wäre es schlimmer als ohne: %1 gegen %2.</translation>
    </message>
    <message>
        <source>After all responses the opportunity would be smaller than without: %1 against %2.</source>
        <translation>Nach allen Reaktionen wäre die Chance kleiner als ohne: %1 gegen %2.</translation>
    </message>
    <message>
        <source>Rate it again, or choose another response</source>
        <translation>Neu bewerten oder anders reagieren</translation>
    </message>
    <message>
        <source>Its response is one for opportunities, and it is a threat.</source>
        <translation>Seine Reaktion ist eine für Chancen, und es ist eine Bedrohung.</translation>
    </message>
    <message>
        <source>Its response is one for threats, and it is an opportunity.</source>
        <translation>Seine Reaktion ist eine für Bedrohungen, und es ist eine Chance.</translation>
    </message>
    <message>
        <source>Choose a response of its kind</source>
        <translation>Eine Reaktion seiner Art wählen</translation>
    </message>
    <message>
        <source>It was to be looked at again on %1.</source>
        <translation>Es sollte am %1 wieder angesehen werden.</translation>
    </message>
    <message>
        <source>Rate it again, and say when next</source>
        <translation>Neu bewerten und den nächsten Tag sagen</translation>
    </message>
    <message>
        <source>It was expected on %1, and nobody has said whether it occurred.</source>
        <translation>Es wurde am %1 erwartet, und niemand hat gesagt, ob es eingetreten ist.</translation>
    </message>
    <message>
        <source>Say that it occurred, close it, or move the day</source>
        <translation>Eintreten melden, abschließen oder den Tag verschieben</translation>
    </message>
    <message>
        <source>a response</source>
        <translation>eine Reaktion</translation>
    </message>
    <message>
        <source>an action</source>
        <translation>eine Maßnahme</translation>
    </message>
    <message>
        <source>somebody who accepts what stays</source>
        <translation>jemanden, der akzeptiert, was bleibt</translation>
    </message>
    <message>
        <source>Its rating (%1) demands %2.</source>
        <translation>Seine Bewertung (%1) verlangt %2.</translation>
    </message>
    <message>
        <source>Decide what is done about it</source>
        <translation>Entscheiden, was dagegen getan wird</translation>
    </message>
    <message>
        <source>Another one begins at the same value; this one does not count.</source>
        <translation>Ein anderer Eintrag beginnt beim selben Wert; dieser zählt nicht.</translation>
    </message>
    <message>
        <source>Remove one of them, or change its value</source>
        <translation>Einen von beiden entfernen oder seinen Wert ändern</translation>
    </message>
    <message>
        <source>Levels go up to %1; this one does not count.</source>
        <translation>Stufen gehen bis %1; diese zählt nicht.</translation>
    </message>
    <message>
        <source>Give it a lower level</source>
        <translation>Eine niedrigere Stufe geben</translation>
    </message>
    <message>
        <source>Scores below %1 belong to no band.</source>
        <translation>Werte unter %1 gehören zu keinem Band.</translation>
    </message>
    <message>
        <source>Let the lowest band begin at 1</source>
        <translation>Das unterste Band bei 1 beginnen lassen</translation>
    </message>
    <message>
        <source>Bring its rating below %1, or close it</source>
        <translation>Seine Bewertung unter %1 bringen oder es abschließen</translation>
    </message>
    <message>
        <source>Finish it, or agree on another day</source>
        <translation>Erledigen oder einen anderen Tag vereinbaren</translation>
    </message>
    <message>
        <source>Find a workaround, and have it accepted</source>
        <translation>Eine Umgehung finden und akzeptieren lassen</translation>
    </message>
    <message>
        <source>Name who accepts the workaround</source>
        <translation>Nennen, wer die Umgehung akzeptiert</translation>
    </message>
    <message>
        <source>Rare</source>
        <translation>Selten</translation>
    </message>
    <message>
        <source>Below 5 %: it would surprise everybody.</source>
        <translation>Unter 5 %: Es würde alle überraschen.</translation>
    </message>
    <message>
        <source>Unlikely</source>
        <translation>Unwahrscheinlich</translation>
    </message>
    <message>
        <source>5 to 20 %: it has happened elsewhere.</source>
        <translation>5 bis 20 %: Anderswo ist es vorgekommen.</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Möglich</translation>
    </message>
    <message>
        <source>20 to 50 %: it may go either way.</source>
        <translation>20 bis 50 %: Es kann so oder so kommen.</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Wahrscheinlich</translation>
    </message>
    <message>
        <source>50 to 80 %: it is expected.</source>
        <translation>50 bis 80 %: Es wird erwartet.</translation>
    </message>
    <message>
        <source>Almost certain</source>
        <translation>Fast sicher</translation>
    </message>
    <message>
        <source>Above 80 %: plan for it.</source>
        <translation>Über 80 %: Damit ist zu planen.</translation>
    </message>
    <message>
        <source>Negligible</source>
        <translation>Unbedeutend</translation>
    </message>
    <message>
        <source>Nobody outside of the team notices.</source>
        <translation>Außerhalb des Teams merkt es niemand.</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Gering</translation>
    </message>
    <message>
        <source>A task is late; the window holds.</source>
        <translation>Eine Aufgabe verspätet sich; das Fenster hält.</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Spürbar</translation>
    </message>
    <message>
        <source>The buffer of the window is used up.</source>
        <translation>Der Puffer des Fensters ist aufgebraucht.</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>Erheblich</translation>
    </message>
    <message>
        <source>The window is broken, or a process runs by hand.</source>
        <translation>Das Fenster reicht nicht, oder ein Prozess läuft von Hand.</translation>
    </message>
    <message>
        <source>Severe</source>
        <translation>Schwerwiegend</translation>
    </message>
    <message>
        <source>Roll back, or a critical process stands still.</source>
        <translation>Rückbau, oder ein kritischer Prozess steht still.</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Watch it.</source>
        <translation>Beobachten.</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Decide on a response.</source>
        <translation>Über eine Reaktion entscheiden.</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Somebody works on a response until a day.</source>
        <translation>Jemand arbeitet bis zu einem Tag an einer Reaktion.</translation>
    </message>
    <message>
        <source>Extreme</source>
        <translation>Extrem</translation>
    </message>
    <message>
        <source>As for high; what stays is accepted by name and until a day.</source>
        <translation>Wie bei hoch; was bleibt, wird namentlich und bis zu einem Tag akzeptiert.</translation>
    </message>
    <message>
        <source>New risk</source>
        <translation>Neues Risiko</translation>
    </message>
    <message>
        <source>New issue</source>
        <translation>Neues Problem</translation>
    </message>
    <message>
        <source>New assumption</source>
        <translation>Neue Annahme</translation>
    </message>
    <message>
        <source>Clarified</source>
        <translation>Geklärt</translation>
    </message>
    <message>
        <source>Risk register</source>
        <translation>Risikoregister</translation>
    </message>
    <message>
        <source>Actions by owner</source>
        <translation>Maßnahmen nach Verantwortlichen</translation>
    </message>
    <message>
        <source>Open threats</source>
        <translation>Offene Bedrohungen</translation>
    </message>
    <message>
        <source>Open opportunities</source>
        <translation>Offene Chancen</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Erwarteter Schaden</translation>
    </message>
    <message>
        <source>not known: no open risk has figures</source>
        <translation>nicht bekannt: kein offenes Risiko hat Zahlen</translation>
    </message>
    <message>
        <source>opportunities %1</source>
        <translation>Chancen %1</translation>
    </message>
    <message>
        <source>open threats</source>
        <translation>offene Bedrohungen</translation>
    </message>
    <message>
        <source>of these in the two highest bands</source>
        <translation>davon in den zwei höchsten Bändern</translation>
    </message>
    <message>
        <source>open issues</source>
        <translation>offene Probleme</translation>
    </message>
    <message>
        <source>blockers of go-live</source>
        <translation>Go-live-Blocker</translation>
    </message>
    <message>
        <source>actions overdue</source>
        <translation>überfällige Maßnahmen</translation>
    </message>
    <message>
        <source>Heat maps</source>
        <translation>Risikomatrizen</translation>
    </message>
    <message>
        <source>No risk is open.</source>
        <translation>Kein Risiko ist offen.</translation>
    </message>
    <message>
        <source>Threats, inherent: before anything is done</source>
        <translation>Bedrohungen, bevor etwas getan wird</translation>
    </message>
    <message>
        <source>Threats, current: as they are today</source>
        <translation>Bedrohungen, wie sie heute sind</translation>
    </message>
    <message>
        <source>Threats, residual: when all responses are done</source>
        <translation>Bedrohungen, wenn alle Reaktionen umgesetzt sind</translation>
    </message>
    <message>
        <source>Opportunities, as they are today</source>
        <translation>Chancen, wie sie heute sind</translation>
    </message>
    <message>
        <source>None of them is rated for this.</source>
        <translation>Keine davon ist dafür bewertet.</translation>
    </message>
    <message>
        <source>Not rated for this, and so not in the map: %1 of %2.</source>
        <translation>Dafür nicht bewertet und deshalb nicht in der Matrix: %1 von %2.</translation>
    </message>
    <message>
        <source>Top risks</source>
        <translation>Größte Risiken</translation>
    </message>
    <message>
        <source>No open threat is in a band that demands a response.</source>
        <translation>Keine offene Bedrohung liegt in einem Band, das eine Reaktion verlangt.</translation>
    </message>
    <message>
        <source>Expected cost</source>
        <translation>Zu erwarten</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 at a probability of %2 %</source>
        <translation>%1 bei einer Wahrscheinlichkeit von %2 %</translation>
    </message>
    <message>
        <source>What stays is accepted by %1 until %2.</source>
        <translation>Was bleibt, akzeptiert %1 bis %2.</translation>
    </message>
    <message>
        <source>What stays is accepted by %1.</source>
        <translation>Was bleibt, akzeptiert %1.</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Threats</source>
        <translation>Bedrohungen</translation>
    </message>
    <message>
        <source>No threat is open.</source>
        <translation>Keine Bedrohung ist offen.</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Chancen</translation>
    </message>
    <message>
        <source>No opportunity is open.</source>
        <translation>Keine Chance ist offen.</translation>
    </message>
    <message>
        <source>Closed and occurred</source>
        <translation>Geschlossen und eingetreten</translation>
    </message>
    <message>
        <source>Contingency plans</source>
        <translation>Notfallpläne</translation>
    </message>
    <message>
        <source>For risks</source>
        <translation>Für Risiken</translation>
    </message>
    <message>
        <source>For components</source>
        <translation>Für Komponenten</translation>
    </message>
    <message>
        <source>No issue is open.</source>
        <translation>Kein Problem ist offen.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>The project rates by a scale of its own.</source>
        <translation>Das Projekt bewertet nach einer eigenen Skala.</translation>
    </message>
    <message>
        <source>The project rates by the usual scale of five by five.</source>
        <translation>Das Projekt bewertet nach der üblichen Skala von fünf mal fünf.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Verzögerung</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Band</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Demands</source>
        <translation>Verlangt</translation>
    </message>
    <message>
        <source>The scale has no bands.</source>
        <translation>Die Skala hat keine Bänder.</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Inherent</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Reaktion</translation>
    </message>
    <message>
        <source>Review overdue: %1</source>
        <translation>Prüfung überfällig: %1</translation>
    </message>
    <message>
        <source>Next review: %1</source>
        <translation>Nächste Prüfung: %1</translation>
    </message>
    <message>
        <source>No open risk has a contingency plan.</source>
        <translation>Kein offenes Risiko hat einen Notfallplan.</translation>
    </message>
    <message>
        <source>Trigger: %1</source>
        <translation>Auslöser: %1</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>Tested on %1</source>
        <translation>Getestet am %1</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Nicht getestet</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>Re-creation and its test</source>
        <translation>Neuerstellung und ihr Test</translation>
    </message>
    <message>
        <source>No component is known to break or to need creating again.</source>
        <translation>Von keiner Komponente ist bekannt, dass sie bricht oder neu erstellt werden muss.</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Aus %1</translation>
    </message>
    <message>
        <source>Resolution: %1</source>
        <translation>Lösung: %1</translation>
    </message>
    <message>
        <source>Issue and workaround</source>
        <translation>Problem und Umgehung</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Blockers of go-live</source>
        <translation>Go-live-Blocker</translation>
    </message>
    <message>
        <source>Other issues</source>
        <translation>Andere Probleme</translation>
    </message>
    <message>
        <source>stops a critical process</source>
        <translation>kritischer Prozess steht</translation>
    </message>
    <message>
        <source>No action is open.</source>
        <translation>Keine Maßnahme ist offen.</translation>
    </message>
    <message>
        <source>%1, %2 overdue</source>
        <translation>%1, davon %2 überfällig</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>No assumption is recorded.</source>
        <translation>Keine Annahme ist festgehalten.</translation>
    </message>
    <message>
        <source>Should it be wrong: %1</source>
        <translation>Falls sie nicht stimmt: %1</translation>
    </message>
    <message>
        <source>current %1</source>
        <translation>aktuell %1</translation>
    </message>
    <message>
        <source>inherent %1</source>
        <translation>vorher %1</translation>
    </message>
    <message>
        <source>residual %1</source>
        <translation>danach %1</translation>
    </message>
    <message>
        <source>not rated %1</source>
        <translation>nicht bewertet %1</translation>
    </message>
    <message>
        <source>No workaround.</source>
        <translation>Keine Umgehung.</translation>
    </message>
    <message>
        <source>Workaround that nobody has accepted: %1</source>
        <translation>Umgehung, die niemand akzeptiert hat: %1</translation>
    </message>
    <message>
        <source>Workaround, accepted by %1: %2</source>
        <translation>Umgehung, akzeptiert von %1: %2</translation>
    </message>
    <message>
        <source>Open threats: %1.</source>
        <translation>Offene Bedrohungen: %1.</translation>
    </message>
    <message>
        <source>Open issues: %1, blockers of these: %2.</source>
        <translation>Offene Probleme: %1, davon Blocker: %2.</translation>
    </message>
    <message>
        <source>No risk and no issue is open.</source>
        <translation>Kein Risiko und kein Problem ist offen.</translation>
    </message>
    <message>
        <source>No open threat is in one of the two highest bands.</source>
        <translation>Keine offene Bedrohung liegt in einem der zwei höchsten Bänder.</translation>
    </message>
    <message>
        <source>No open issue blocks go-live or has a workaround.</source>
        <translation>Kein offenes Problem blockiert den Go-live oder hat eine Umgehung.</translation>
    </message>
    <message>
        <source>Risks and issues</source>
        <translation>Risiken und Probleme</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keiner</translation>
    </message>
    <message numerus="yes">
        <source>Add %n typical risk(s)</source>
        <translation>
            <numerusform>%n typisches Risiko hinzufügen</numerusform>
            <numerusform>%n typische Risiken hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>The working hours cannot be read at “%1”: write them like “Mon-Fri 08:00-12:00 13:00-17:00; Sat 08:00-12:00”.</source>
        <translation>Die Arbeitszeiten sind bei „%1“ nicht lesbar: Schreiben Sie sie wie „Mon-Fri 08:00-12:00 13:00-17:00; Sat 08:00-12:00“.</translation>
    </message>
    <message>
        <source>The working hours %1 and %2 of one day overlap: give each hour once.</source>
        <translation>Die Arbeitszeiten %1 und %2 eines Tages überschneiden sich: Geben Sie jede Stunde einmal an.</translation>
    </message>
    <message>
        <source>The working hours “%1” end before they begin: a day ends at 24:00.</source>
        <translation>Die Arbeitszeiten „%1“ enden vor ihrem Beginn: Ein Tag endet um 24:00.</translation>
    </message>
    <message>
        <source>The calendar has working hours that overlap, end before they begin or leave the day: give them in order, from 00:00 to 24:00.</source>
        <translation>Die Arbeitszeiten des Kalenders überschneiden sich, enden vor ihrem Beginn oder verlassen den Tag: Geben Sie sie der Reihe nach an, von 00:00 bis 24:00.</translation>
    </message>
    <message>
        <source>The calendar&apos;s time zone “%1” is not known here: choose one like Europe/Berlin.</source>
        <translation>Die Zeitzone „%1“ des Kalenders ist hier nicht bekannt: Wählen Sie eine wie Europe/Berlin.</translation>
    </message>
    <message>
        <source>(open risks without figures: %1)</source>
        <translation>(offene Risiken ohne Zahlen: %1)</translation>
    </message>
    <message>
        <source>The register has %1 more that demand a response.</source>
        <translation>Im Register verlangen %1 weitere eine Reaktion.</translation>
    </message>
    <message>
        <source>The score is probability times impact; the band of the current score says what an open risk demands. The exposure adds up probability in percent times delay of the open threats that have these figures: of three estimates (optimistic + 4 × likely + pessimistic) / 6, else the likely delay, else that of the level of impact.</source>
        <translation>Der Wert ist Wahrscheinlichkeit mal Auswirkung; das Band des aktuellen Werts sagt, was ein offenes Risiko verlangt. Der erwartete Schaden summiert Wahrscheinlichkeit in Prozent mal Verzögerung der offenen Bedrohungen, die diese Zahlen haben: von drei Schätzungen (optimistisch + 4 × wahrscheinlich + pessimistisch) / 6, sonst die wahrscheinliche Verzögerung, sonst die der Stufe der Auswirkung.</translation>
    </message>
    <message>
        <source>What remains to be done is internal and not named here.</source>
        <translation>Was noch zu tun bleibt, ist intern und wird hier nicht genannt.</translation>
    </message>
    <message>
        <source>Its delays do not rise from optimistic over likely to pessimistic.</source>
        <translation>Seine Verzögerungen steigen nicht von optimistisch über wahrscheinlich zu pessimistisch.</translation>
    </message>
    <message>
        <source>Estimate the delay again</source>
        <translation>Die Verzögerung neu schätzen</translation>
    </message>
    <message>
        <source>It is rated by a level that the scale does not have.</source>
        <translation>Es ist mit einer Stufe bewertet, die die Skala nicht hat.</translation>
    </message>
    <message>
        <source>Rate it by the levels that there are, or add the level to the scale</source>
        <translation>Mit vorhandenen Stufen bewerten oder die Stufe in der Skala ergänzen</translation>
    </message>
    <message>
        <source>The chain of risks from which it comes leads back to itself.</source>
        <translation>Die Kette der Risiken, aus denen es kommt, führt zu ihm selbst zurück.</translation>
    </message>
    <message>
        <source>Say which of them came first</source>
        <translation>Sagen, welches zuerst da war</translation>
    </message>
    <message>
        <source>was given for what this project does not have, or what no waiver can excuse</source>
        <translation>wurde für etwas erteilt, das dieses Projekt nicht hat oder das keine Ausnahme entschuldigen kann</translation>
    </message>
    <message>
        <source>There is nothing to simulate: no task of the plan has dates.</source>
        <translation>Es gibt nichts zu simulieren: Keine Aufgabe des Plans hat Termine.</translation>
    </message>
    <message>
        <source>The plan cannot be simulated while the calendar of a task has no room for it: give it one.</source>
        <translation>Der Plan lässt sich nicht simulieren, solange der Kalender einer Aufgabe keinen Platz für sie hat: Geben Sie ihr einen passenden.</translation>
    </message>
    <message>
        <source>The simulation was canceled.</source>
        <translation>Die Simulation wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The plan cannot be simulated: with the longest durations it takes more than fifteen years, or more than its calendars reach.</source>
        <translation>Der Plan lässt sich nicht simulieren: Mit den längsten Dauern braucht er mehr als fünfzehn Jahre oder mehr, als seine Kalender reichen.</translation>
    </message>
    <message>
        <source>Nothing says how one sees that it went well.</source>
        <translation>Nichts sagt, woran man sieht, dass es gelungen ist.</translation>
    </message>
    <message>
        <source>Write down the verification</source>
        <translation>Die Prüfung aufschreiben</translation>
    </message>
    <message>
        <source>Nothing says when it is complete.</source>
        <translation>Nichts sagt, wann sie fertig ist.</translation>
    </message>
    <message>
        <source>Give a completion criterion</source>
        <translation>Angeben, wann sie fertig ist</translation>
    </message>
    <message>
        <source>There are no instructions for the night.</source>
        <translation>Es gibt keine Anleitung für die Nacht.</translation>
    </message>
    <message>
        <source>Write down how it is done</source>
        <translation>Aufschreiben, wie es geht</translation>
    </message>
    <message>
        <source>It takes no time, and is no milestone.</source>
        <translation>Sie braucht keine Zeit und ist kein Meilenstein.</translation>
    </message>
    <message>
        <source>Estimate its duration, or make it a milestone</source>
        <translation>Die Dauer schätzen oder einen Meilenstein daraus machen</translation>
    </message>
    <message>
        <source>A milestone takes no time; its duration does not count.</source>
        <translation>Ein Meilenstein braucht keine Zeit; seine Dauer zählt nicht.</translation>
    </message>
    <message>
        <source>Clear the duration, or make it a task</source>
        <translation>Die Dauer löschen oder eine Aufgabe daraus machen</translation>
    </message>
    <message>
        <source>Step %1 is “%2”, too.</source>
        <translation>Schritt %1 ist auch „%2“.</translation>
    </message>
    <message>
        <source>Give it a step number of its own</source>
        <translation>Eine eigene Schrittnummer geben</translation>
    </message>
    <message>
        <source>Its durations do not rise from optimistic over likely to pessimistic.</source>
        <translation>Ihre Dauern steigen nicht von optimistisch über wahrscheinlich zu pessimistisch.</translation>
    </message>
    <message>
        <source>Correct the estimates</source>
        <translation>Die Schätzungen berichtigen</translation>
    </message>
    <message>
        <source>It takes more than 12 hours: nobody knows in between how it stands.</source>
        <translation>Sie dauert mehr als 12 Stunden: Dazwischen weiß niemand, wie es steht.</translation>
    </message>
    <message>
        <source>Split it</source>
        <translation>Aufteilen</translation>
    </message>
    <message>
        <source>It waits for nothing, and nothing waits for it.</source>
        <translation>Sie wartet auf nichts, und nichts wartet auf sie.</translation>
    </message>
    <message>
        <source>Link it to what comes before or after</source>
        <translation>Mit dem verknüpfen, was vorher oder nachher kommt</translation>
    </message>
    <message>
        <source>The milestone waits for nothing.</source>
        <translation>Der Meilenstein wartet auf nichts.</translation>
    </message>
    <message>
        <source>Link it to what it marks the end of</source>
        <translation>Mit dem verknüpfen, dessen Ende er anzeigt</translation>
    </message>
    <message>
        <source>It waits for itself: %1.</source>
        <translation>Sie wartet auf sich selbst: %1.</translation>
    </message>
    <message>
        <source>Remove one of these links</source>
        <translation>Eine dieser Verknüpfungen entfernen</translation>
    </message>
    <message>
        <source>It does not count: nobody can say which part of the summary is meant.</source>
        <translation>Sie zählt nicht: Niemand kann sagen, welcher Teil der Sammelaufgabe gemeint ist.</translation>
    </message>
    <message>
        <source>Link the part that is meant</source>
        <translation>Den gemeinten Teil verknüpfen</translation>
    </message>
    <message>
        <source>Another link joins the same two tasks.</source>
        <translation>Eine andere Verknüpfung verbindet dieselben zwei Aufgaben.</translation>
    </message>
    <message>
        <source>It waits for more than 4 hours without saying what happens.</source>
        <translation>Sie wartet mehr als 4 Stunden, ohne zu sagen, was geschieht.</translation>
    </message>
    <message>
        <source>Make the waiting a task, or say in the note what it is for</source>
        <translation>Aus dem Warten eine Aufgabe machen oder in der Notiz sagen, wofür es ist</translation>
    </message>
    <message>
        <source>It joins the plan with its rollback, which is done only when the plan is given up: it does not count.</source>
        <translation>Sie verbindet den Plan mit seinem Rückbau, der nur stattfindet, wenn der Plan aufgegeben wird: Sie zählt nicht.</translation>
    </message>
    <message>
        <source>Link tasks of the rollback with one another only</source>
        <translation>Aufgaben des Rückbaus nur miteinander verknüpfen</translation>
    </message>
    <message>
        <source>Nothing says whom it is for.</source>
        <translation>Nichts sagt, für wen sie ist.</translation>
    </message>
    <message>
        <source>Name the audience</source>
        <translation>Die Empfänger nennen</translation>
    </message>
    <message>
        <source>Nothing says how it is sent.</source>
        <translation>Nichts sagt, wie sie gesendet wird.</translation>
    </message>
    <message>
        <source>Name the channel</source>
        <translation>Den Kanal nennen</translation>
    </message>
    <message>
        <source>It has no text: nobody wants to word it in the night.</source>
        <translation>Sie hat keinen Text: Niemand will ihn in der Nacht formulieren.</translation>
    </message>
    <message>
        <source>Write the text</source>
        <translation>Den Text schreiben</translation>
    </message>
    <message>
        <source>It has downtime, and no message tells anybody.</source>
        <translation>Er hat Ausfallzeit, und keine Mitteilung sagt es jemandem.</translation>
    </message>
    <message>
        <source>Add messages for its start, its end and problems</source>
        <translation>Mitteilungen für Beginn, Ende und Probleme anlegen</translation>
    </message>
    <message>
        <source>Nobody is named who decides on go or no-go.</source>
        <translation>Niemand ist genannt, der über GO oder NO-GO entscheidet.</translation>
    </message>
    <message>
        <source>Name who decides, and by which criteria</source>
        <translation>Nennen, wer nach welchen Kriterien entscheidet</translation>
    </message>
    <message>
        <source>No rehearsal of its plan has been accepted.</source>
        <translation>Keine Generalprobe seines Plans ist akzeptiert.</translation>
    </message>
    <message>
        <source>Rehearse, and accept the outcome</source>
        <translation>Proben und das Ergebnis akzeptieren</translation>
    </message>
    <message>
        <source>Nobody owns the task.</source>
        <translation>Niemand ist für die Aufgabe verantwortlich.</translation>
    </message>
    <message>
        <source>Name its owner</source>
        <translation>Den Verantwortlichen nennen</translation>
    </message>
    <message>
        <source>Nobody stands in when the owner fails.</source>
        <translation>Niemand springt ein, wenn der Verantwortliche ausfällt.</translation>
    </message>
    <message>
        <source>Name a backup owner</source>
        <translation>Eine Vertretung nennen</translation>
    </message>
    <message>
        <source>The owner is named as the backup, too.</source>
        <translation>Der Verantwortliche ist auch als Vertretung genannt.</translation>
    </message>
    <message>
        <source>Name somebody else as backup owner</source>
        <translation>Jemand anderen als Vertretung nennen</translation>
    </message>
    <message>
        <source>Nobody is named who confirms that it is done.</source>
        <translation>Niemand ist genannt, der bestätigt, dass sie erledigt ist.</translation>
    </message>
    <message>
        <source>Name who validates it</source>
        <translation>Nennen, wer sie bestätigt</translation>
    </message>
    <message>
        <source>The owner validates his or her own work.</source>
        <translation>Der Verantwortliche bestätigt die eigene Arbeit.</translation>
    </message>
    <message>
        <source>Let somebody else validate it</source>
        <translation>Jemand anderen bestätigen lassen</translation>
    </message>
    <message>
        <source>Nobody is accountable for it.</source>
        <translation>Niemand ist dafür rechenschaftspflichtig.</translation>
    </message>
    <message>
        <source>Name who is accountable</source>
        <translation>Nennen, wer rechenschaftspflichtig ist</translation>
    </message>
    <message>
        <source>Its owner still works on “%1” then.</source>
        <translation>Der Verantwortliche arbeitet dann noch an „%1“.</translation>
    </message>
    <message>
        <source>Link the two, or give one to somebody else</source>
        <translation>Die beiden verknüpfen oder eine an jemand anderen geben</translation>
    </message>
    <message>
        <source>Nothing says how it is taken back before the point of no return.</source>
        <translation>Nichts sagt, wie sie vor dem Punkt ohne Wiederkehr zurückgenommen wird.</translation>
    </message>
    <message>
        <source>Write down the rollback step and its duration</source>
        <translation>Den Schritt zurück und seine Dauer aufschreiben</translation>
    </message>
    <message>
        <source>No task is marked as its point of no return.</source>
        <translation>Keine Aufgabe ist als sein Punkt ohne Wiederkehr markiert.</translation>
    </message>
    <message>
        <source>Mark the first task that cannot be taken back</source>
        <translation>Die erste Aufgabe markieren, die sich nicht zurücknehmen lässt</translation>
    </message>
    <message>
        <source>Nobody decides go or no-go before this point of no return.</source>
        <translation>Vor diesem Punkt ohne Wiederkehr entscheidet niemand über GO oder NO-GO.</translation>
    </message>
    <message>
        <source>Put a checkpoint with a gate before it</source>
        <translation>Einen Kontrollpunkt mit einem Gate davor setzen</translation>
    </message>
    <message>
        <source>Nothing says how to turn back.</source>
        <translation>Nichts sagt, wie man umkehrt.</translation>
    </message>
    <message>
        <source>Add rollback steps, or a branch of tasks for the rollback</source>
        <translation>Schritte zurück oder einen Zweig von Aufgaben für den Rückbau anlegen</translation>
    </message>
    <message>
        <source>After its end, the window leaves %1 minutes; the rollback takes %2.</source>
        <translation>Nach seinem Ende lässt das Fenster %1 Minuten; der Rückbau braucht %2.</translation>
    </message>
    <message>
        <source>Choose a longer window, or decide go or no-go earlier</source>
        <translation>Ein längeres Fenster wählen oder früher über GO oder NO-GO entscheiden</translation>
    </message>
    <message>
        <source>No task follows directly on this backup.</source>
        <translation>Keine Aufgabe folgt direkt auf diese Sicherung.</translation>
    </message>
    <message>
        <source>Link the upgrade behind the backup, without a lag</source>
        <translation>Das Upgrade ohne Zeitabstand hinter die Sicherung hängen</translation>
    </message>
    <message>
        <source>The request is made less than 48 hours before the window opens.</source>
        <translation>Der Antrag wird weniger als 48 Stunden vor Beginn des Fensters gestellt.</translation>
    </message>
    <message>
        <source>Let it finish no later than 48 hours before</source>
        <translation>Ihn spätestens 48 Stunden vorher abschließen</translation>
    </message>
    <message>
        <source>It has no dates: %1</source>
        <translation>Er hat keine Termine: %1</translation>
    </message>
    <message>
        <source>Mend what is named</source>
        <translation>Das Genannte beheben</translation>
    </message>
    <message>
        <source>Nothing says when the cutover has to be over.</source>
        <translation>Nichts sagt, wann der Cutover vorbei sein muss.</translation>
    </message>
    <message>
        <source>Add its downtime window</source>
        <translation>Sein Fenster für die Ausfallzeit anlegen</translation>
    </message>
    <message>
        <source>Shorten the critical path, or agree on a longer window</source>
        <translation>Den kritischen Pfad verkürzen oder ein längeres Fenster vereinbaren</translation>
    </message>
    <message numerus="yes">
        <source>It overruns its cutover window by %n minute(s).</source>
        <translation>
            <numerusform>Er überschreitet sein Cutover-Fenster um %n Minute.</numerusform>
            <numerusform>Er überschreitet sein Cutover-Fenster um %n Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shorten the critical path</source>
        <translation>Den kritischen Pfad verkürzen</translation>
    </message>
    <message>
        <source>It leaves %1 of the %2 minutes of buffer.</source>
        <translation>Er lässt %1 der %2 Minuten Puffer.</translation>
    </message>
    <message numerus="yes">
        <source>It cannot keep its deadline or constraint: it is %n minute(s) late.</source>
        <translation>
            <numerusform>Sie kann ihren Stichtag oder ihre Einschränkung nicht halten: Sie ist %n Minute zu spät.</numerusform>
            <numerusform>Sie kann ihren Stichtag oder ihre Einschränkung nicht halten: Sie ist %n Minuten zu spät.</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin earlier, or move the limit</source>
        <translation>Früher beginnen oder die Grenze verschieben</translation>
    </message>
    <message>
        <source>Its constraint names no time, and does not count.</source>
        <translation>Ihre Einschränkung nennt keine Zeit und zählt nicht.</translation>
    </message>
    <message>
        <source>Give the time of the constraint</source>
        <translation>Die Zeit der Einschränkung angeben</translation>
    </message>
    <message>
        <source>Its calendar has no room for it.</source>
        <translation>Ihr Kalender hat keinen Platz für sie.</translation>
    </message>
    <message>
        <source>Give the calendar hours, or the task another calendar</source>
        <translation>Dem Kalender Stunden oder der Aufgabe einen anderen Kalender geben</translation>
    </message>
    <message>
        <source>It needs downtime, and begins before the window opens.</source>
        <translation>Sie braucht Ausfallzeit und beginnt, bevor das Fenster öffnet.</translation>
    </message>
    <message>
        <source>Let it start no earlier than the window</source>
        <translation>Sie nicht vor dem Fenster beginnen lassen</translation>
    </message>
    <message>
        <source>It falls into the freeze “%1” of another plan.</source>
        <translation>Sie fällt in den Änderungsstopp „%1“ eines anderen Plans.</translation>
    </message>
    <message>
        <source>Move it, or agree on an exception</source>
        <translation>Sie verschieben oder eine Ausnahme vereinbaren</translation>
    </message>
    <message>
        <source>Begin earlier, or move go-live</source>
        <translation>Früher beginnen oder den Go-live verschieben</translation>
    </message>
    <message>
        <source>It ends after go-live, the first moment of live use.</source>
        <translation>Er endet nach dem Go-live, dem ersten Moment der Nutzung.</translation>
    </message>
    <message>
        <source>%1 has not been started yet.</source>
        <translation>%1 wurde noch nicht gestartet.</translation>
    </message>
    <message>
        <source>%1 is over.</source>
        <translation>%1 ist vorbei.</translation>
    </message>
    <message>
        <source>%1 is running already.</source>
        <translation>%1 läuft schon.</translation>
    </message>
    <message>
        <source>%1 is over already; put it back to pending first.</source>
        <translation>%1 ist schon vorbei; setzen Sie den Schritt erst auf ausstehend zurück.</translation>
    </message>
    <message>
        <source>%1 has failed already.</source>
        <translation>%1 ist schon fehlgeschlagen.</translation>
    </message>
    <message>
        <source>%1 is not done yet, so there is nothing to verify.</source>
        <translation>%1 ist noch nicht erledigt, also gibt es nichts zu prüfen.</translation>
    </message>
    <message>
        <source>%1 has failed; repeat it.</source>
        <translation>%1 ist fehlgeschlagen; wiederholen Sie den Schritt.</translation>
    </message>
    <message>
        <source>%1 is over already; put it back to pending first, or repeat it.</source>
        <translation>%1 ist schon vorbei; setzen Sie den Schritt erst auf ausstehend zurück, oder wiederholen Sie ihn.</translation>
    </message>
    <message>
        <source>Say when that happened to %1.</source>
        <translation>Sagen Sie, wann das bei %1 war.</translation>
    </message>
    <message>
        <source>The time for %1 lies in the future.</source>
        <translation>Die Zeit für %1 liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>%1 cannot end before it started.</source>
        <translation>%1 kann nicht vor dem Beginn enden.</translation>
    </message>
    <message>
        <source>%1 cannot be verified before it was done.</source>
        <translation>%1 kann nicht geprüft werden, bevor es erledigt war.</translation>
    </message>
    <message>
        <source>There is no such run.</source>
        <translation>Diesen Durchlauf gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 has been started already.</source>
        <translation>%1 wurde schon gestartet.</translation>
    </message>
    <message>
        <source>The plan has no task yet, so there is nothing to run.</source>
        <translation>Der Plan hat noch keine Aufgabe, also gibt es nichts durchzuführen.</translation>
    </message>
    <message>
        <source>%1 is still running; finish or skip it first.</source>
        <translation>%1 läuft noch; beenden oder überspringen Sie den Schritt zuerst.</translation>
    </message>
    <message>
        <source>The note cannot be kept: %1.</source>
        <translation>Die Notiz kann nicht behalten werden: %1.</translation>
    </message>
    <message>
        <source>%1 waits for something that is not done yet.</source>
        <translation>%1 wartet auf etwas, das noch nicht erledigt ist.</translation>
    </message>
    <message>
        <source>%1 was done and verified by the same person; four eyes see more.</source>
        <translation>%1 wurde von derselben Person erledigt und geprüft; vier Augen sehen mehr.</translation>
    </message>
    <message>
        <source>%1 has neither failed nor been done, so it cannot be repeated.</source>
        <translation>%1 ist weder fehlgeschlagen noch erledigt und kann daher nicht wiederholt werden.</translation>
    </message>
    <message>
        <source>A step needs a title.</source>
        <translation>Ein Schritt braucht einen Titel.</translation>
    </message>
    <message>
        <source>The title cannot be kept: %1.</source>
        <translation>Der Titel kann nicht behalten werden: %1.</translation>
    </message>
    <message>
        <source>A step cannot last less than no time.</source>
        <translation>Ein Schritt kann nicht weniger als keine Zeit dauern.</translation>
    </message>
    <message>
        <source>%1 has not begun yet, so it has no problem.</source>
        <translation>%1 hat noch nicht begonnen und hat daher kein Problem.</translation>
    </message>
    <message>
        <source>The problem of %1 is %2 already.</source>
        <translation>Das Problem von %1 ist schon %2.</translation>
    </message>
    <message>
        <source>Say in a few words what the problem is.</source>
        <translation>Sagen Sie in wenigen Worten, was das Problem ist.</translation>
    </message>
    <message>
        <source>No problem loses less than no time.</source>
        <translation>Kein Problem kostet weniger als keine Zeit.</translation>
    </message>
    <message>
        <source>Step %1 in %2</source>
        <translation>Schritt %1 in %2</translation>
    </message>
    <message>
        <source>%1 is not understood: write the number of a step and what happened, such as “40 done 02:14”, “40 start”, “50 failed disk full” or “60 skip not needed”.</source>
        <translation>%1 ist nicht verständlich: Schreiben Sie die Nummer eines Schritts und was geschah, etwa „40 fertig 02:14“, „40 start“, „50 fehler Platte voll“ oder „60 entfällt“.</translation>
    </message>
    <message>
        <source>%1 is no time of day.</source>
        <translation>%1 ist keine Uhrzeit.</translation>
    </message>
    <message>
        <source>%1 did not occur: the clocks went forward then.</source>
        <translation>%1 gab es nicht: Da wurden die Uhren vorgestellt.</translation>
    </message>
    <message>
        <source>%1 has no step %2.</source>
        <translation>%1 hat keinen Schritt %2.</translation>
    </message>
    <message>
        <source>Several steps have the number %1; choose one of them in the list.</source>
        <translation>Mehrere Schritte haben die Nummer %1; wählen Sie einen davon in der Liste.</translation>
    </message>
    <message>
        <source>it waits until %1 after the start of %2.</source>
        <translation>sie wartet, bis nach dem Beginn von %2 noch %1 vergangen sind.</translation>
    </message>
    <message>
        <source>it waits until %1 after the end of %2.</source>
        <translation>sie wartet, bis nach dem Ende von %2 noch %1 vergangen sind.</translation>
    </message>
    <message>
        <source>it may begin %1 before the start of %2.</source>
        <translation>sie darf %1 vor dem Beginn von %2 beginnen.</translation>
    </message>
    <message>
        <source>it may begin %1 before the end of %2.</source>
        <translation>sie darf %1 vor dem Ende von %2 beginnen.</translation>
    </message>
    <message>
        <source>it waits for the start of %1.</source>
        <translation>sie wartet auf den Beginn von %1.</translation>
    </message>
    <message>
        <source>it waits for the end of %1.</source>
        <translation>sie wartet auf das Ende von %1.</translation>
    </message>
    <message>
        <source>nothing holds it but the start of the plan.</source>
        <translation>nichts hält sie auf als der Beginn des Plans.</translation>
    </message>
    <message>
        <source>it has not begun yet, and cannot begin in the past.</source>
        <translation>sie hat noch nicht begonnen und kann nicht in der Vergangenheit beginnen.</translation>
    </message>
    <message>
        <source>that is when it began.</source>
        <translation>da hat sie begonnen.</translation>
    </message>
    <message>
        <source>its constraint, or that of a task that it belongs to, holds it.</source>
        <translation>ihre Einschränkung oder die einer Aufgabe, zu der sie gehört, hält sie fest.</translation>
    </message>
    <message>
        <source>It starts at %1.</source>
        <translation>Sie beginnt um %1.</translation>
    </message>
    <message>
        <source>It starts at %1: %2</source>
        <translation>Sie beginnt um %1: %2</translation>
    </message>
    <message>
        <source>Work goes on only then.</source>
        <translation>Erst dann wird wieder gearbeitet.</translation>
    </message>
    <message>
        <source>the end of the cutover window at %1</source>
        <translation>das Ende des Cutover-Fensters um %1</translation>
    </message>
    <message>
        <source>the deadline at %1</source>
        <translation>den Stichtag um %1</translation>
    </message>
    <message>
        <source>its constraint at %1</source>
        <translation>ihre Einschränkung um %1</translation>
    </message>
    <message>
        <source>the end of the plan at %1</source>
        <translation>das Ende des Plans um %1</translation>
    </message>
    <message>
        <source>It is over and holds nothing up any more.</source>
        <translation>Sie ist vorbei und hält nichts mehr auf.</translation>
    </message>
    <message>
        <source>It is critical: it is %1 late for %2.</source>
        <translation>Sie ist kritisch: Sie verfehlt %2 um %1.</translation>
    </message>
    <message>
        <source>It is critical: when it takes longer, %1 and the end of the plan move.</source>
        <translation>Sie ist kritisch: Dauert sie länger, verschieben sich %1 und das Ende des Plans.</translation>
    </message>
    <message>
        <source>It is critical: it leaves no time before %1.</source>
        <translation>Sie ist kritisch: Sie lässt keine Zeit, bezogen auf %1.</translation>
    </message>
    <message>
        <source>It is not critical: it has %1 of float, as %2 waits for it only at %3.</source>
        <translation>Sie ist nicht kritisch: Sie hat %1 Zeitreserve, denn %2 wartet erst um %3 auf sie.</translation>
    </message>
    <message>
        <source>It is not critical: it has %1 of float before %2.</source>
        <translation>Sie ist nicht kritisch: Sie hat %1 Zeitreserve, bezogen auf %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>These tasks wait for one another, so that none can begin: %1.</source>
        <translation>Diese Aufgaben warten aufeinander, sodass keine beginnen kann: %1.</translation>
    </message>
    <message>
        <source>Without dates, as they wait for tasks that wait for one another: %1.</source>
        <translation>Ohne Termine, weil sie auf Aufgaben warten, die aufeinander warten: %1.</translation>
    </message>
    <message>
        <source>These tasks belong to one another in a circle: %1.</source>
        <translation>Diese Aufgaben gehören im Kreis zueinander: %1.</translation>
    </message>
    <message>
        <source>What it belongs to does not exist: %1.</source>
        <translation>Das, wozu sie gehört, gibt es nicht: %1.</translation>
    </message>
    <message>
        <source>A link names a task that does not exist; it does not count.</source>
        <translation>Eine Verknüpfung nennt eine Aufgabe, die es nicht gibt; sie zählt nicht.</translation>
    </message>
    <message>
        <source>A link to the finish of a summary, or from its start, does not count, as nobody can say which of its parts is meant: link the parts. %1</source>
        <translation>Eine Verknüpfung zum Ende einer Sammelaufgabe oder von ihrem Beginn zählt nicht, weil niemand sagen kann, welcher ihrer Teile gemeint ist: Verknüpfen Sie die Teile. %1</translation>
    </message>
    <message>
        <source>A summary can start no earlier or finish no later than a time, nothing else: %1.</source>
        <translation>Eine Sammelaufgabe kann nicht vor einer Zeit beginnen oder nicht nach einer Zeit enden, sonst nichts: %1.</translation>
    </message>
    <message>
        <source>The duration is out of range: %1.</source>
        <translation>Die Dauer liegt außerhalb des Bereichs: %1.</translation>
    </message>
    <message>
        <source>The lag of a link is out of range.</source>
        <translation>Der Zeitabstand einer Verknüpfung liegt außerhalb des Bereichs.</translation>
    </message>
    <message>
        <source>A constraint without its time does not count: %1.</source>
        <translation>Eine Einschränkung ohne ihre Zeit zählt nicht: %1.</translation>
    </message>
    <message>
        <source>A time is before 1900 or after 2999: %1.</source>
        <translation>Eine Zeit liegt vor 1900 oder nach 2999: %1.</translation>
    </message>
    <message>
        <source>The calendar does not exist: %1.</source>
        <translation>Den Kalender gibt es nicht: %1.</translation>
    </message>
    <message>
        <source>Without dates, as their calendar has no working time: %1.</source>
        <translation>Ohne Termine, weil ihr Kalender keine Arbeitszeit hat: %1.</translation>
    </message>
    <message>
        <source>Without dates, as they would end after a hundred years: %1.</source>
        <translation>Ohne Termine, weil sie nach mehr als hundert Jahren enden würden: %1.</translation>
    </message>
    <message>
        <source>It overruns the cutover window, which ends at %1, by %2.</source>
        <translation>Er überschreitet das Cutover-Fenster, das um %1 endet, um %2.</translation>
    </message>
    <message>
        <source>It leaves %1 of the cutover window, which ends at %2; the buffer asks for %3.</source>
        <translation>Er lässt %1 des Cutover-Fensters übrig, das um %2 endet; der Puffer verlangt %3.</translation>
    </message>
    <message>
        <source>It leaves %1 of the cutover window, which ends at %2.</source>
        <translation>Er lässt %1 des Cutover-Fensters übrig, das um %2 endet.</translation>
    </message>
    <message>
        <source>It has no dates: it waits for tasks that wait for one another, or its calendar has no room.</source>
        <translation>Sie hat keine Termine: Sie wartet auf Aufgaben, die aufeinander warten, oder ihr Kalender hat keinen Platz.</translation>
    </message>
    <message>
        <source>It lasts from the start of its first part, %1, to the end of its last, %2.</source>
        <translation>Sie reicht vom Beginn ihres ersten Teils, %1, bis zum Ende des letzten, %2.</translation>
    </message>
    <message>
        <source>The plan has no task with dates.</source>
        <translation>Der Plan hat keine Aufgabe mit Terminen.</translation>
    </message>
    <message>
        <source>The plan ends at %1.</source>
        <translation>Der Plan endet um %1.</translation>
    </message>
    <message>
        <source>It cannot end earlier because of: %1.</source>
        <translation>Er kann nicht früher enden wegen: %1.</translation>
    </message>
    <message>
        <source>There is no time zone “%1”.</source>
        <translation>Es gibt keine Zeitzone „%1“.</translation>
    </message>
    <message>
        <source>There is no such plan.</source>
        <translation>Diesen Plan gibt es nicht.</translation>
    </message>
    <message>
        <source>Nothing says when the plan “%1” begins: give it a start, or a downtime window.</source>
        <translation>Nichts sagt, wann der Plan „%1“ beginnt: Geben Sie ihm einen Beginn oder ein Fenster für die Ausfallzeit.</translation>
    </message>
    <message>
        <source>its last day is before its first: set ends</source>
        <translation>der letzte Tag liegt vor dem ersten: ends setzen</translation>
    </message>
    <message>
        <source>it ends before it begins: set starts or ends</source>
        <translation>es endet, bevor es beginnt: starts oder ends setzen</translation>
    </message>
    <message>
        <source>a task cannot wait for itself</source>
        <translation>eine Aufgabe kann nicht auf sich selbst warten</translation>
    </message>
    <message>
        <source>both tasks of a link belong to the same plan</source>
        <translation>beide Aufgaben einer Verknüpfung gehören zum selben Plan</translation>
    </message>
    <message>
        <source>it cannot belong to a task of another plan</source>
        <translation>sie kann nicht zu einer Aufgabe eines anderen Plans gehören</translation>
    </message>
    <message>
        <source>it would belong to itself</source>
        <translation>sie würde zu sich selbst gehören</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>step of a run, its owner</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No step has dates.</source>
        <translation>Kein Schritt hat Termine.</translation>
    </message>
    <message>
        <source>Ends at %1.</source>
        <translation>Endet um %1.</translation>
    </message>
    <message>
        <source>Ends at %1, %2 after the end of the window.</source>
        <translation>Endet um %1, %2 nach dem Ende des Fensters.</translation>
    </message>
    <message>
        <source>Ends at %1, %2 before the end of the window.</source>
        <translation>Endet um %1, %2 vor dem Ende des Fensters.</translation>
    </message>
    <message>
        <source>%1, %2: %3 of %4 steps done.</source>
        <comment>run, time, count, count</comment>
        <translation>%1, %2: %3 von %4 Schritten erledigt.</translation>
    </message>
    <message>
        <source>Running: </source>
        <translation>Läuft: </translation>
    </message>
    <message>
        <source>Failed or blocked: </source>
        <translation>Fehlgeschlagen oder blockiert: </translation>
    </message>
    <message>
        <source>Late: </source>
        <translation>Verspätet: </translation>
    </message>
    <message>
        <source>May begin: </source>
        <translation>Kann beginnen: </translation>
    </message>
    <message>
        <source>Lost by problems: %1.</source>
        <translation>Durch Probleme verloren: %1.</translation>
    </message>
    <message>
        <source>Point of no return</source>
        <translation>Punkt ohne Wiederkehr</translation>
    </message>
    <message>
        <source>Last moment to turn back</source>
        <translation>Letzter Moment zur Umkehr</translation>
    </message>
    <message>
        <source>Turning back ends inside the window until %1, even when all is done.</source>
        <translation>Eine Umkehr endet bis %1 innerhalb des Fensters, auch wenn alles erledigt ist.</translation>
    </message>
    <message>
        <source>Turning back would not end inside the window at any time.</source>
        <translation>Eine Umkehr endete zu keiner Zeit innerhalb des Fensters.</translation>
    </message>
    <message>
        <source>Until %1, turning back still ends inside the window; after %2 it does not.</source>
        <translation>Bis %1 endet eine Umkehr noch innerhalb des Fensters, nach %2 nicht mehr.</translation>
    </message>
    <message>
        <source>%1 % of the cutover window</source>
        <translation>%1 % des Cutover-Fensters</translation>
    </message>
    <message>
        <source>less than 1 %</source>
        <translation>weniger als 1 %</translation>
    </message>
    <message>
        <source>more than 99 %</source>
        <translation>mehr als 99 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Of %1 ways that it may go, %2 end inside the cutover window, which ends at %3.</source>
        <translation>Von %1 möglichen Verläufen enden %2 innerhalb des Cutover-Fensters, das um %3 endet.</translation>
    </message>
    <message>
        <source>%1 ways that it may go were drawn. No downtime bounds the plan.</source>
        <translation>%1 mögliche Verläufe wurden gewürfelt. Keine Ausfallzeit begrenzt den Plan.</translation>
    </message>
    <message>
        <source>Half of them end by %1, 80 % by %2, 95 % by %3; the plan says %4.</source>
        <translation>Die Hälfte endet bis %1, 80 % bis %2, 95 % bis %3; der Plan sagt %4.</translation>
    </message>
    <message>
        <source>Risks that do not count, as they name no task of the plan, or no delay: %1.</source>
        <translation>Risiken, die nicht zählen, weil sie keine Aufgabe des Plans oder keine Verzögerung nennen: %1.</translation>
    </message>
    <message>
        <source>End of the window</source>
        <translation>Ende des Fensters</translation>
    </message>
    <message>
        <source>%1 is over already, so nothing of it remains.</source>
        <translation>%1 ist schon vorbei, also ist nichts davon übrig.</translation>
    </message>
    <message>
        <source>Nothing takes less than no time.</source>
        <translation>Nichts dauert weniger als gar keine Zeit.</translation>
    </message>
    <message>
        <source>Cutover plan</source>
        <translation>Cutover-Plan</translation>
    </message>
    <message>
        <source>Go/no-go checkpoints</source>
        <translation>Go/No-Go-Entscheidungspunkte</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Latest back-out</source>
        <translation>Späteste Umkehr</translation>
    </message>
    <message>
        <source>never inside the window</source>
        <translation>zu keiner Zeit innerhalb des Fensters</translation>
    </message>
    <message>
        <source>no task is marked</source>
        <translation>keine Aufgabe ist gekennzeichnet</translation>
    </message>
    <message>
        <source>No dates</source>
        <translation>Keine Termine</translation>
    </message>
    <message>
        <source>Does not hold together</source>
        <translation>Passt nicht zusammen</translation>
    </message>
    <message>
        <source>No window</source>
        <translation>Kein Fenster</translation>
    </message>
    <message>
        <source>Overruns the window</source>
        <translation>Überschreitet das Fenster</translation>
    </message>
    <message>
        <source>Uses the buffer</source>
        <translation>Braucht den Puffer auf</translation>
    </message>
    <message>
        <source>Fits the window</source>
        <translation>Passt in das Fenster</translation>
    </message>
    <message>
        <source>The plan ends at %1. No downtime window says until when it has to.</source>
        <translation>Der Plan endet am %1. Kein Fenster für die Ausfallzeit sagt, bis wann er enden muss.</translation>
    </message>
    <message>
        <source>The plan ends at %1, %2 after the end of the window.</source>
        <translation>Der Plan endet am %1, %2 nach dem Ende des Fensters.</translation>
    </message>
    <message>
        <source>The plan ends at %1, %2 before the end of the window.</source>
        <translation>Der Plan endet am %1, %2 vor dem Ende des Fensters.</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>of these critical</source>
        <translation>davon kritisch</translation>
    </message>
    <message>
        <source>without an owner</source>
        <translation>ohne Verantwortliche</translation>
    </message>
    <message>
        <source>blocking checks</source>
        <translation>blockierende Prüfungen</translation>
    </message>
    <message>
        <source>chance to end inside the window</source>
        <translation>Aussicht, im Fenster zu enden</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>none named</source>
        <translation>keines genannt</translation>
    </message>
    <message>
        <source>%1, today %2: %3</source>
        <comment>gate, answer, reason</comment>
        <translation>%1, heute %2: %3</translation>
    </message>
    <message>
        <source>Critical path</source>
        <translation>Kritischer Pfad</translation>
    </message>
    <message>
        <source>The plan cannot end earlier, because these tasks follow one another. When one of them takes longer, the end moves.</source>
        <translation>Der Plan kann nicht früher enden, weil diese Aufgaben aufeinander folgen. Dauert eine von ihnen länger, verschiebt sich das Ende.</translation>
    </message>
    <message>
        <source>Close behind, with little float: %1.</source>
        <translation>Dicht dahinter, mit wenig Zeitreserve: %1.</translation>
    </message>
    <message>
        <source>What chance may do</source>
        <translation>Was der Zufall bringen kann</translation>
    </message>
    <message>
        <source>Nothing is left to chance yet: give tasks an optimistic and a pessimistic duration, and risks a probability in percent, a delay, and the tasks that they affect.</source>
        <translation>Noch ist nichts dem Zufall überlassen: Geben Sie Aufgaben eine optimistische und eine pessimistische Dauer und Risiken eine Wahrscheinlichkeit in Prozent, eine Verzögerung und die Aufgaben, die sie betreffen.</translation>
    </message>
    <message>
        <source>finished by then in %1 of 100 cases</source>
        <translation>in %1 von 100 Fällen bis dahin fertig</translation>
    </message>
    <message>
        <source>Drawn %1 times from seed %2: durations from their three points, and risks that happen or not. The same seed gives the same figures.</source>
        <translation>%1-mal gezogen mit dem Startwert %2: Dauern aus ihren drei Punkten und Risiken, die eintreten oder nicht. Derselbe Startwert ergibt dieselben Zahlen.</translation>
    </message>
    <message>
        <source>Without a delay or a task of the plan, and so not counted: %1.</source>
        <translation>Ohne Verzögerung oder ohne Aufgabe des Plans und darum nicht gezählt: %1.</translation>
    </message>
    <message>
        <source>Turning back</source>
        <translation>Umkehr</translation>
    </message>
    <message>
        <source>Nothing says how long it takes to turn back: give tasks their rollback duration, or add tasks that are only for the rollback.</source>
        <translation>Nichts sagt, wie lange eine Umkehr dauert: Geben Sie Aufgaben die Dauer ihres Rückbaus, oder legen Sie Aufgaben an, die nur für den Rückbau sind.</translation>
    </message>
    <message>
        <source>Once everything is done, turning back takes %1, of which the tasks that are only for it take %2.</source>
        <translation>Ist alles erledigt, dauert eine Umkehr %1; davon brauchen die Aufgaben, die nur dafür da sind, %2.</translation>
    </message>
    <message>
        <source>The longest way to take things back: %1.</source>
        <translation>Der längste Weg zurück: %1.</translation>
    </message>
    <message>
        <source>When the cutover is given up</source>
        <translation>Wenn der Cutover aufgegeben wird</translation>
    </message>
    <message>
        <source>How single tasks are taken back</source>
        <translation>Wie einzelne Aufgaben zurückgenommen werden</translation>
    </message>
    <message>
        <source>Blocking</source>
        <translation>Blockierend</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Start and finish</source>
        <translation>Beginn und Ende</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>The plan has no task yet.</source>
        <translation>Der Plan hat noch keine Aufgabe.</translation>
    </message>
    <message>
        <source>In no phase</source>
        <translation>In keiner Phase</translation>
    </message>
    <message>
        <source>no dates</source>
        <translation>keine Termine</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>kritisch</translation>
    </message>
    <message>
        <source>%1 of float</source>
        <translation>%1 Zeitreserve</translation>
    </message>
    <message>
        <source>go/no-go</source>
        <translation>Go/No-Go</translation>
    </message>
    <message>
        <source>point of no return</source>
        <translation>Punkt ohne Wiederkehr</translation>
    </message>
    <message>
        <source>downtime</source>
        <translation>Ausfallzeit</translation>
    </message>
    <message>
        <source>no backup</source>
        <translation>keine Vertretung</translation>
    </message>
    <message>
        <source>backup: %1</source>
        <translation>Vertretung: %1</translation>
    </message>
    <message>
        <source>validated by</source>
        <translation>geprüft von</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>Done when</source>
        <translation>Fertig, wenn</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Dauert</translation>
    </message>
    <message>
        <source>begins %1 after the end of the task before</source>
        <translation>beginnt %1 nach dem Ende der Aufgabe davor</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>No window is set, so nothing says until when the plan has to be finished.</source>
        <translation>Kein Fenster ist festgelegt, also sagt nichts, bis wann der Plan fertig sein muss.</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>No shift is planned.</source>
        <translation>Keine Schicht ist geplant.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Entscheidungspunkt</translation>
    </message>
    <message>
        <source>Gate today</source>
        <translation>Gate heute</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Wer entscheidet</translation>
    </message>
    <message>
        <source>Turning back takes</source>
        <translation>Umkehr dauert</translation>
    </message>
    <message>
        <source>No task is a go/no-go checkpoint: name a gate at the task where people decide.</source>
        <translation>Keine Aufgabe ist ein Go/No-Go-Entscheidungspunkt: Nennen Sie ein Gate an der Aufgabe, bei der entschieden wird.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mitteilung</translation>
    </message>
    <message>
        <source>Who sends it</source>
        <translation>Wer sie sendet</translation>
    </message>
    <message>
        <source>No message is planned: nobody learns when the system closes and opens.</source>
        <translation>Keine Nachricht ist geplant: Niemand erfährt, wann das System schließt und öffnet.</translation>
    </message>
    <message>
        <source>How it is taken back</source>
        <translation>Wie sie zurückgenommen wird</translation>
    </message>
    <message>
        <source>No task says how it is taken back.</source>
        <translation>Keine Aufgabe sagt, wie sie zurückgenommen wird.</translation>
    </message>
    <message>
        <source>The plan has no tasks for the case that the cutover is given up.</source>
        <translation>Der Plan hat keine Aufgaben für den Fall, dass der Cutover aufgegeben wird.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>The plan breaks no rule.</source>
        <translation>Der Plan verletzt keine Regel.</translation>
    </message>
    <message>
        <source>What delays the end most</source>
        <translation>Was das Ende am meisten verzögert</translation>
    </message>
    <message>
        <source>On average by</source>
        <translation>Im Mittel um</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>the shortest and the longest duration</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>The baseline %1 names no point of the history.</source>
        <translation>Der Basisplan %1 nennt keinen Punkt der Historie.</translation>
    </message>
    <message>
        <source>The plan was not there yet when the baseline %1 was taken.</source>
        <translation>Der Plan war noch nicht da, als der Basisplan %1 festgehalten wurde.</translation>
    </message>
    <message>
        <source>The plan cannot be compared with the baseline “%1”: one of them has no dates.</source>
        <translation>Der Plan kann nicht mit dem Basisplan „%1“ verglichen werden: Einer von beiden hat keine Zeiten.</translation>
    </message>
    <message>
        <source>It ends when the baseline “%1” does, at %2</source>
        <translation>Er endet, wann der Basisplan „%1“ endet, um %2</translation>
    </message>
    <message>
        <source>It ends %1 later than the baseline “%2”, which ends at %3</source>
        <translation>Er endet %1 später als der Basisplan „%2“, der um %3 endet</translation>
    </message>
    <message>
        <source>It ends %1 earlier than the baseline “%2”, which ends at %3</source>
        <translation>Er endet %1 früher als der Basisplan „%2“, der um %3 endet</translation>
    </message>
    <message numerus="yes">
        <source>%n later</source>
        <translation>
            <numerusform>%n später</numerusform>
            <numerusform>%n später</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier</source>
        <translation>
            <numerusform>%n früher</numerusform>
            <numerusform>%n früher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <translation>
            <numerusform>%n weg</numerusform>
            <numerusform>%n weg</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; tasks: %2.</source>
        <translation>%1; Aufgaben: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Shorten the critical path by %n minute(s), or agree on a longer window</source>
        <translation>
            <numerusform>Den kritischen Weg um %n Minute kürzen oder ein längeres Fenster vereinbaren</numerusform>
            <numerusform>Den kritischen Weg um %n Minuten kürzen oder ein längeres Fenster vereinbaren</numerusform>
        </translation>
    </message>
    <message>
        <source>Give it a downtime window</source>
        <translation>Ein Fenster für die Ausfallzeit festlegen</translation>
    </message>
    <message>
        <source>Say when it begins, and correct its calendars</source>
        <translation>Sagen, wann er beginnt, und seine Kalender berichtigen</translation>
    </message>
    <message>
        <source>Rehearse it, and accept the outcome</source>
        <translation>Generalprobe halten und das Ergebnis abnehmen</translation>
    </message>
    <message>
        <source>Carry it out, or skip it with a reason</source>
        <translation>Ausführen oder mit Begründung auslassen</translation>
    </message>
    <message>
        <source>Carry it out in production</source>
        <translation>In Produktion ausführen</translation>
    </message>
    <message numerus="yes">
        <source>Shorten what is left by %n minute(s), or agree on a longer window</source>
        <translation>
            <numerusform>Den Rest um %n Minute kürzen oder ein längeres Fenster vereinbaren</numerusform>
            <numerusform>Den Rest um %n Minuten kürzen oder ein längeres Fenster vereinbaren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Have the %n minute(s) beyond the window accepted</source>
        <translation>
            <numerusform>Die %n Minute über das Fenster hinaus abnehmen lassen</numerusform>
            <numerusform>Die %n Minuten über das Fenster hinaus abnehmen lassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Record its problem as an issue</source>
        <translation>Als Problem erfassen</translation>
    </message>
    <message>
        <source>Resolve its issue, or have a workaround accepted</source>
        <translation>Das Problem beheben oder eine Umgehung abnehmen lassen</translation>
    </message>
    <message>
        <source>Correct its times, or have the sequence accepted</source>
        <translation>Die Zeiten berichtigen oder die Reihenfolge abnehmen lassen</translation>
    </message>
    <message>
        <source>Have it verified</source>
        <translation>Prüfen lassen</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Übergabe</translation>
    </message>
    <message>
        <source>Running now</source>
        <translation>Läuft gerade</translation>
    </message>
    <message>
        <source>No step is running.</source>
        <translation>Kein Schritt läuft.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>No problem is open.</source>
        <translation>Kein Problem ist offen.</translation>
    </message>
    <message>
        <source>In the next four hours</source>
        <translation>In den nächsten vier Stunden</translation>
    </message>
    <message>
        <source>No step begins in this time.</source>
        <translation>In dieser Zeit beginnt kein Schritt.</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Verspätet</translation>
    </message>
    <message>
        <source>No step is late.</source>
        <translation>Kein Schritt ist verspätet.</translation>
    </message>
    <message>
        <source>Decisions to take</source>
        <translation>Offene Entscheidungen</translation>
    </message>
    <message>
        <source>No decision is waiting.</source>
        <translation>Keine Entscheidung steht aus.</translation>
    </message>
    <message>
        <source>Messages to send</source>
        <translation>Zu sendende Nachrichten</translation>
    </message>
    <message>
        <source>No message is waiting.</source>
        <translation>Keine Nachricht steht aus.</translation>
    </message>
    <message>
        <source>Handed over and taken over</source>
        <translation>Übergeben und übernommen</translation>
    </message>
    <message>
        <source>none planned</source>
        <translation>keine geplant</translation>
    </message>
    <message>
        <source>Goes out</source>
        <translation>Geht</translation>
    </message>
    <message>
        <source>Comes in</source>
        <translation>Kommt</translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation>%1 von %2 Schritten</translation>
    </message>
    <message>
        <source>no window is set</source>
        <translation>kein Fenster festgelegt</translation>
    </message>
    <message>
        <source>Lost by problems</source>
        <translation>Durch Probleme verloren</translation>
    </message>
    <message>
        <source>This run is not running.</source>
        <translation>Dieser Durchlauf läuft nicht.</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>It ends at %1 as it looks now.</source>
        <translation>Nach heutigem Stand endet er am %1.</translation>
    </message>
    <message>
        <source>It ends at %1 as it looks now, %2 after the end of the window.</source>
        <translation>Nach heutigem Stand endet er am %1, %2 nach dem Ende des Fensters.</translation>
    </message>
    <message>
        <source>It ends at %1 as it looks now, %2 before the end of the window.</source>
        <translation>Nach heutigem Stand endet er am %1, %2 vor dem Ende des Fensters.</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a time</comment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>What the next shift has to know</source>
        <translation>Was die nächste Schicht wissen muss</translation>
    </message>
    <message>
        <source>Hands over</source>
        <translation>Übergibt</translation>
    </message>
    <message>
        <source>Has taken over, as noted in the project</source>
        <translation>Hat übernommen, wie im Projekt vermerkt</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>Takes over</source>
        <translation>Übernimmt</translation>
    </message>
    <message>
        <source>Rehearsal report</source>
        <translation>Bericht über die Generalprobe</translation>
    </message>
    <message>
        <source>Report on the cutover</source>
        <translation>Bericht über den Cutover</translation>
    </message>
    <message>
        <source>Exit criteria</source>
        <translation>Ausgangskriterien</translation>
    </message>
    <message>
        <source>The exit gate today</source>
        <translation>Das Ausgangs-Gate heute</translation>
    </message>
    <message>
        <source>Not planned, and repeated</source>
        <translation>Ungeplantes und Wiederholtes</translation>
    </message>
    <message>
        <source>Planned against actual</source>
        <translation>Plan und Ist</translation>
    </message>
    <message>
        <source>Durations that follow</source>
        <translation>Dauern, die sich ergeben</translation>
    </message>
    <message>
        <source>What the tasks took in all runs of the plan. Proposed are the median, the shortest and the longest; accept them one by one in the run.</source>
        <translation>Was die Aufgaben in allen Durchläufen des Plans gedauert haben. Vorgeschlagen sind der Median, die kürzeste und die längste Dauer; übernehmen Sie sie einzeln im Durchlauf.</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Ends, as it looks now</source>
        <translation>Ende nach heutigem Stand</translation>
    </message>
    <message>
        <source>Planned end</source>
        <translation>Geplantes Ende</translation>
    </message>
    <message>
        <source>The run has not begun: there is nothing to compare yet.</source>
        <translation>Der Durchlauf hat nicht begonnen: Noch ist nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>It ended at %1: %2.</source>
        <comment>time, how late</comment>
        <translation>Er endete am %1: %2.</translation>
    </message>
    <message>
        <source>It ends at %1 as it looks now: %2.</source>
        <comment>time, how late</comment>
        <translation>Nach heutigem Stand endet er am %1: %2.</translation>
    </message>
    <message>
        <source>%1 after the end of the window</source>
        <translation>%1 nach dem Ende des Fensters</translation>
    </message>
    <message>
        <source>%1 before the end of the window</source>
        <translation>%1 vor dem Ende des Fensters</translation>
    </message>
    <message>
        <source>%1 lost by problems</source>
        <translation>%1 durch Probleme verloren</translation>
    </message>
    <message>
        <source>Latest of all: %1 %2, %3</source>
        <comment>number, step, how late</comment>
        <translation>Am spätesten von allen: %1 %2, %3</translation>
    </message>
    <message>
        <source>steps done or skipped</source>
        <translation>Schritte erledigt oder übersprungen</translation>
    </message>
    <message>
        <source>steps ended late</source>
        <translation>Schritte zu spät beendet</translation>
    </message>
    <message>
        <source>failed or blocked</source>
        <translation>fehlgeschlagen oder blockiert</translation>
    </message>
    <message>
        <source>lost by problems</source>
        <translation>durch Probleme verloren</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lehren</translation>
    </message>
    <message>
        <source>No lessons are written down yet: add them to the run.</source>
        <translation>Noch ist nicht festgehalten, was gelernt wurde: Tragen Sie es am Durchlauf ein.</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>pünktlich</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 zu spät</translation>
    </message>
    <message>
        <source>%1 early</source>
        <translation>%1 zu früh</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>The run has no steps.</source>
        <translation>Der Durchlauf hat keine Schritte.</translation>
    </message>
    <message>
        <source>not planned</source>
        <translation>nicht geplant</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>Versuch %1</translation>
    </message>
    <message>
        <source>times entered later</source>
        <translation>Zeiten nachgetragen</translation>
    </message>
    <message>
        <source>verified by %1</source>
        <translation>geprüft von %1</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Workaround</source>
        <translation>Umgehung</translation>
    </message>
    <message>
        <source>Time lost</source>
        <translation>Verlorene Zeit</translation>
    </message>
    <message>
        <source>No step failed, was blocked, or lost time.</source>
        <translation>Kein Schritt schlug fehl, war blockiert oder verlor Zeit.</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>Warum er hier steht</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauerte</translation>
    </message>
    <message>
        <source>No step was put in, and none was repeated.</source>
        <translation>Kein Schritt wurde eingeschoben, keiner wiederholt.</translation>
    </message>
    <message>
        <source>put in behind %1</source>
        <translation>eingeschoben hinter %1</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>How late</source>
        <translation>Verspätung</translation>
    </message>
    <message>
        <source>No message was due.</source>
        <translation>Keine Nachricht war fällig.</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>All steps are done, in sequence</source>
        <translation>Alle Schritte sind erledigt, in der Reihenfolge</translation>
    </message>
    <message>
        <source>%1 of %2 steps done or skipped, %3 begun before their time</source>
        <translation>%1 von %2 Schritten erledigt oder übersprungen, %3 vor ihrer Zeit begonnen</translation>
    </message>
    <message>
        <source>It fits in the window</source>
        <translation>Er passt in das Fenster</translation>
    </message>
    <message>
        <source>Failures are recorded, resolved or worked around</source>
        <translation>Fehlschläge sind festgehalten, behoben oder umgangen</translation>
    </message>
    <message>
        <source>The results are validated</source>
        <translation>Die Ergebnisse sind geprüft</translation>
    </message>
    <message>
        <source>It is signed off at the go/no-go</source>
        <translation>Er ist beim Go/No-Go abgenommen</translation>
    </message>
    <message>
        <source>no step is a checkpoint</source>
        <translation>kein Schritt ist ein Entscheidungspunkt</translation>
    </message>
    <message>
        <source>The plan names no exit gate.</source>
        <translation>Der Plan nennt kein Ausgangs-Gate.</translation>
    </message>
    <message>
        <source>The exit gate has no criteria.</source>
        <translation>Das Ausgangs-Gate hat keine Kriterien.</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>No task took other than planned, or none was measured.</source>
        <translation>Keine Aufgabe dauerte anders als geplant, oder keine wurde gemessen.</translation>
    </message>
    <message>
        <source>Runbook</source>
        <translation>Drehbuch</translation>
    </message>
    <message>
        <source>Pages of</source>
        <translation>Seiten von</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Wer was tut</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>Erster Schritt</translation>
    </message>
    <message>
        <source>End of the last</source>
        <translation>Ende des letzten</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>Wen anrufen</translation>
    </message>
    <message>
        <source>Nobody has a part in the plan yet: name the owners of its tasks.</source>
        <translation>Noch ist niemand am Plan beteiligt: Nennen Sie die Verantwortlichen seiner Aufgaben.</translation>
    </message>
    <message>
        <source>no phone</source>
        <translation>kein Telefon</translation>
    </message>
    <message>
        <source>Steps without an owner</source>
        <translation>Schritte ohne Verantwortliche</translation>
    </message>
    <message>
        <source>If we turn back</source>
        <translation>Wenn wir umkehren</translation>
    </message>
    <message>
        <source>Backup for these steps</source>
        <translation>Vertretung bei diesen Schritten</translation>
    </message>
    <message>
        <source>Validates these steps</source>
        <translation>Prüft diese Schritte</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>in %1; below them in %2</source>
        <comment>time zones</comment>
        <translation>in %1, darunter in %2</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a time zone</comment>
        <translation>in %1</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>to be filled in by pen</comment>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>End</source>
        <comment>to be filled in by pen</comment>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Initials</source>
        <comment>to be filled in by pen</comment>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>, and %1 more</source>
        <comment>time to wait</comment>
        <translation>, und %1 länger</translation>
    </message>
    <message>
        <source>, up to %1 earlier</source>
        <comment>time</comment>
        <translation>, bis zu %1 früher</translation>
    </message>
    <message>
        <source>By pen</source>
        <comment>a column to be filled in by hand</comment>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Owns no step of the plan.</source>
        <translation>Verantwortet keinen Schritt des Plans.</translation>
    </message>
    <message>
        <source>Nobody had planned it.</source>
        <translation>Niemand hatte ihn geplant.</translation>
    </message>
    <message>
        <source>in %1: %2</source>
        <comment>time zone, times</comment>
        <translation>in %1: %2</translation>
    </message>
    <message>
        <source>No instructions are given.</source>
        <translation>Keine Anleitung angegeben.</translation>
    </message>
    <message>
        <source>Tools: %1</source>
        <translation>Werkzeuge: %1</translation>
    </message>
    <message>
        <source>System: %1</source>
        <translation>System: %1</translation>
    </message>
    <message>
        <source>It waits for: %1</source>
        <translation>Wartet auf: %1</translation>
    </message>
    <message>
        <source>For it wait: %1</source>
        <translation>Darauf warten: %1</translation>
    </message>
    <message>
        <source>Send (%1): “%2”</source>
        <comment>a message; the occasion, the subject</comment>
        <translation>Senden (%1): „%2“</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>an %1</translation>
    </message>
    <message>
        <source>Done when: %1</source>
        <translation>Fertig, wenn: %1</translation>
    </message>
    <message>
        <source>Validated by: %1</source>
        <translation>Geprüft von: %1</translation>
    </message>
    <message>
        <source>if we turn back</source>
        <translation>wenn wir umkehren</translation>
    </message>
    <message>
        <source>%1 does not run, so no shift hands over.</source>
        <translation>%1 läuft nicht, also übergibt keine Schicht.</translation>
    </message>
    <message>
        <source>No shift comes after %1, so nobody takes over.</source>
        <translation>Nach %1 kommt keine Schicht, also übernimmt niemand.</translation>
    </message>
    <message>
        <source>The hand-over of %1 has been accepted already.</source>
        <translation>Die Übergabe von %1 ist schon angenommen.</translation>
    </message>
    <message>
        <source>Say who takes over from %1: %2 has no lead.</source>
        <translation>Sagen Sie, wer von %1 übernimmt: %2 hat keine Leitung.</translation>
    </message>
    <message>
        <source>%1 does not belong to %2.</source>
        <translation>%1 gehört nicht zu %2.</translation>
    </message>
    <message>
        <source>%1 has not written down what there is to know.</source>
        <translation>%1 hat nicht aufgeschrieben, was zu wissen ist.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>shift, its lead</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The hand-over of %1 has been waiting for %2 for %3.</source>
        <translation>Die Übergabe von %1 wartet seit %3 auf %2.</translation>
    </message>
    <message>
        <source>These tasks wait for one another in a circle, and get no dates: %1.</source>
        <translation>Diese Aufgaben warten im Kreis aufeinander und erhalten keine Termine: %1.</translation>
    </message>
    <message>
        <source>%1 (stored %2, here %3)</source>
        <translation>%1 (gespeichert %2, hier %3)</translation>
    </message>
    <message>
        <source>%1 of %2 dates differ from those that are stored in the file: %3.</source>
        <translation>%1 von %2 Terminen weichen von den in der Datei gespeicherten ab: %3.</translation>
    </message>
    <message numerus="yes">
        <source>All %n date(s) that are stored in the file come out here, too.</source>
        <translation>
            <numerusform>Der eine in der Datei gespeicherte Termin kommt auch hier heraus.</numerusform>
            <numerusform>Alle %n in der Datei gespeicherten Termine kommen auch hier heraus.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has no tasks.</source>
        <translation>Die Datei hat keine Aufgaben.</translation>
    </message>
    <message>
        <source>There is no such cutover plan.</source>
        <translation>Diesen Cutover-Plan gibt es nicht.</translation>
    </message>
    <message>
        <source>Day and night</source>
        <translation>Tag und Nacht</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>No work</source>
        <translation>Arbeitsfrei</translation>
    </message>
    <message>
        <source>Other hours</source>
        <translation>Andere Arbeitszeit</translation>
    </message>
    <message>
        <source>the field “%1” of %2 %3.</source>
        <translation>das Feld „%1“ von %2 %3.</translation>
    </message>
    <message>
        <source>Not taken over, with how often it occurs: %1.</source>
        <translation>Nicht übernommen, mit der Anzahl: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Not taken over: %n inactive or repeated task(s).</source>
        <translation>
            <numerusform>Nicht übernommen: %n inaktive oder wiederholte Aufgabe.</numerusform>
            <numerusform>Nicht übernommen: %n inaktive oder wiederholte Aufgaben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not taken over: the calendars of %n resource(s). Tasks have the calendar of the plan or one of their own.</source>
        <translation>
            <numerusform>Nicht übernommen: der Kalender %n Ressource. Aufgaben haben den Kalender des Plans oder einen eigenen.</numerusform>
            <numerusform>Nicht übernommen: die Kalender von %n Ressourcen. Aufgaben haben den Kalender des Plans oder einen eigenen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) placed by hand start on that time here.</source>
        <translation>
            <numerusform>%n von Hand geplante Aufgabe beginnt hier fest zu ihrer Zeit.</numerusform>
            <numerusform>%n von Hand geplante Aufgaben beginnen hier fest zu ihrer Zeit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n constraint(s) without a time count as “as soon as possible”.</source>
        <translation>
            <numerusform>%n Einschränkung ohne Zeit gilt als „so früh wie möglich“.</numerusform>
            <numerusform>%n Einschränkungen ohne Zeit gelten als „so früh wie möglich“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) were too long, and are cut.</source>
        <translation>
            <numerusform>%n Text war zu lang und wird gekürzt.</numerusform>
            <numerusform>%n Texte waren zu lang und werden gekürzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not taken over: %n further resource(s) of tasks with an owner and a backup.</source>
        <translation>
            <numerusform>Nicht übernommen: %n weitere Ressource einer Aufgabe, die schon Verantwortlichen und Vertretung hat.</numerusform>
            <numerusform>Nicht übernommen: %n weitere Ressourcen von Aufgaben, die schon Verantwortliche und Vertretung haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody here, so no owners: %1.</source>
        <translation>Hier unbekannt und darum nicht verantwortlich: %1.</translation>
    </message>
    <message>
        <source>The file counts back from its end. Here tasks begin as soon as they can, unless they say otherwise.</source>
        <translation>Die Datei rechnet von ihrem Ende zurück. Hier beginnen Aufgaben so früh wie möglich, wenn sie nichts anderes sagen.</translation>
    </message>
    <message>
        <source>The file is XML, but no project of Microsoft Project: save the plan there as “XML format”.</source>
        <translation>Die Datei ist XML, aber kein Projekt aus Microsoft Project: Speichern Sie den Plan dort im „XML-Format“.</translation>
    </message>
    <message>
        <source>The file is damaged in line %1: %2.</source>
        <translation>Die Datei ist in Zeile %1 beschädigt: %2.</translation>
    </message>
    <message>
        <source>The file has more parts than a plan can have.</source>
        <translation>Die Datei hat mehr Teile, als ein Plan haben kann.</translation>
    </message>
    <message>
        <source>The file is larger than 64 MB.</source>
        <translation>Die Datei ist größer als 64 MB.</translation>
    </message>
    <message>
        <source>the task %1 has no duration that can be read.</source>
        <translation>die Aufgabe %1 hat keine lesbare Dauer.</translation>
    </message>
    <message>
        <source>Task %1</source>
        <translation>Aufgabe %1</translation>
    </message>
    <message>
        <source>the task %1 waits for the task %2, which the file does not have or which is not taken over.</source>
        <translation>die Aufgabe %1 wartet auf die Aufgabe %2, die in der Datei fehlt oder nicht übernommen wird.</translation>
    </message>
    <message>
        <source>the task %1 waits for itself.</source>
        <translation>die Aufgabe %1 wartet auf sich selbst.</translation>
    </message>
    <message>
        <source>the link from %1 to %2 is of no known type.</source>
        <translation>die Verknüpfung von %1 zu %2 ist von keiner bekannten Art.</translation>
    </message>
    <message>
        <source>the lag between %1 and %2 is a part of the duration (%3 %). Give it in minutes.</source>
        <translation>der Zeitabstand zwischen %1 und %2 ist ein Teil der Dauer (%3 %). Geben Sie ihn in Minuten an.</translation>
    </message>
    <message>
        <source>A bar with a solid core is critical. A thin line behind a bar is its float. Brackets are phases, diamonds are milestones. The strong line is the end of the window; dashed lines are the point of no return and the last moment to turn back.</source>
        <translation>Ein Balken mit vollem Kern ist kritisch. Eine dünne Linie hinter einem Balken ist seine Zeitreserve. Klammern sind Phasen, Rauten sind Meilensteine. Die starke Linie ist das Ende des Fensters; gestrichelte Linien sind der Punkt ohne Wiederkehr und der letzte Moment zur Umkehr.</translation>
    </message>
    <message>
        <source>Gantt chart, %1</source>
        <comment>times</comment>
        <translation>Gantt-Diagramm, %1</translation>
    </message>
    <message>
        <source>%1 critical   %2 not critical   %3 float   %4 phase   %5 milestone   %6 end of the window</source>
        <translation>%1 kritisch   %2 nicht kritisch   %3 Zeitreserve   %4 Phase   %5 Meilenstein   %6 Ende des Fensters</translation>
    </message>
    <message>
        <source>Complete when</source>
        <translation>Fertig, wenn</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Vertretung</translation>
    </message>
    <message>
        <source>Validated by</source>
        <translation>Bestätigt durch</translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation>Rückweg</translation>
    </message>
    <message>
        <source>A project file has no place for: %1.</source>
        <translation>In einer Projektdatei ist kein Platz für: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) of the rollback are inactive in it.</source>
        <translation>
            <numerusform>%n Aufgabe des Rückwegs ist darin inaktiv.</numerusform>
            <numerusform>%n Aufgaben des Rückwegs sind darin inaktiv.</numerusform>
        </translation>
    </message>
    <message>
        <source>A project file knows one time zone. The hours of these calendars are those of another: %1.</source>
        <translation>Eine Projektdatei kennt eine Zeitzone. Die Arbeitszeiten dieser Kalender sind die einer anderen: %1.</translation>
    </message>
    <message>
        <source>%1 is planned as it went already.</source>
        <translation>%1 ist schon so geplant, wie es ging.</translation>
    </message>
    <message>
        <source>No run suggests another duration than the plan has.</source>
        <translation>Kein Durchlauf legt eine andere Dauer nahe, als der Plan hat.</translation>
    </message>
    <message numerus="yes">
        <source>The cutover was given up, and all %n step(s) back are done.</source>
        <translation>
            <numerusform>Der Cutover wurde abgebrochen, und der eine Schritt zurück ist erledigt.</numerusform>
            <numerusform>Der Cutover wurde abgebrochen, und alle %n Schritte zurück sind erledigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The cutover was given up: %1 of %2 steps back are done, the last one at %3 as it looks.</source>
        <translation>Der Cutover wurde abgebrochen: %1 von %2 Schritten zurück sind erledigt, der letzte voraussichtlich um %3.</translation>
    </message>
    <message>
        <source>The calendars of the file have more than %1 exceptions. Take those out that the plan does not need, and save the file again.</source>
        <translation>Die Kalender der Datei haben mehr als %1 Ausnahmen. Nehmen Sie heraus, was der Plan nicht braucht, und speichern Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>others (%1)</source>
        <translation>weitere (%1)</translation>
    </message>
    <message>
        <source>The time for %1 lies long before the run began; is it still to come?</source>
        <translation>Die Zeit für %1 liegt lange vor dem Beginn des Laufs; kommt sie erst noch?</translation>
    </message>
    <message>
        <source>Say who verified %1.</source>
        <translation>Sagen, wer %1 geprüft hat.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) are neither done nor skipped: do that first, or give the run up.</source>
        <translation>
            <numerusform>%n Schritt ist weder erledigt noch ausgelassen: Holen Sie das zuerst nach, oder geben Sie den Lauf auf.</numerusform>
            <numerusform>%n Schritte sind weder erledigt noch ausgelassen: Holen Sie das zuerst nach, oder geben Sie den Lauf auf.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not understood as a time: write it as 02:14, without a day.</source>
        <translation>%1 ist als Zeit nicht zu verstehen: Schreiben Sie 02:14, ohne einen Tag.</translation>
    </message>
    <message>
        <source>Make a cutover plan</source>
        <translation>Einen Cutover-Plan erstellen</translation>
    </message>
    <message>
        <source>Correct what keeps its plan from having dates</source>
        <translation>Berichtigen, was seinem Plan die Termine nimmt</translation>
    </message>
    <message>
        <source>The chance to end inside the window, with what may go otherwise, is %1.</source>
        <translation>Die Chance, innerhalb des Fensters zu enden, beträgt mit allem, was anders kommen kann, %1.</translation>
    </message>
    <message>
        <source>Done of the way back</source>
        <translation>Vom Rückweg erledigt</translation>
    </message>
    <message>
        <source>%1 problems, %2 recorded, %3 resolved or with an accepted workaround</source>
        <translation>Probleme: %1, festgehalten: %2, behoben oder mit akzeptierter Umgehung: %3</translation>
    </message>
    <message>
        <source>%1 of %2 steps that are done and to be verified are verified</source>
        <translation>%1 von %2 erledigten Schritten, die zu prüfen sind, sind geprüft</translation>
    </message>
    <message>
        <source>The cutover was given up.</source>
        <translation>Der Cutover wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The cutover was given up at %1.</source>
        <translation>Der Cutover wurde um %1 abgebrochen.</translation>
    </message>
    <message>
        <source>Turning back takes %1 from here and no longer fits the window: it had to begin by %2.</source>
        <translation>Die Umkehr dauert ab hier %1 und passt nicht mehr in das Fenster: Sie hätte bis %2 beginnen müssen.</translation>
    </message>
    <message>
        <source>Turning back takes %1 from here: it has to begin by %2.</source>
        <translation>Die Umkehr dauert ab hier %1: Sie muss bis %2 beginnen.</translation>
    </message>
    <message>
        <source>The test case or the test cycle is no longer part of this project.</source>
        <translation>Der Testfall oder der Testzyklus gehört nicht mehr zu diesem Projekt.</translation>
    </message>
    <message>
        <source>%1 was not run yet, so there is nothing to repeat.</source>
        <translation>%1 wurde noch nicht ausgeführt, es gibt also nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>The test execution is no longer part of this project.</source>
        <translation>Die Testausführung gehört nicht mehr zu diesem Projekt.</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>Erwartet: %1</translation>
    </message>
    <message>
        <source>Actual: %1</source>
        <translation>Tatsächlich: %1</translation>
    </message>
    <message>
        <source>the area %1</source>
        <translation>den Bereich %1</translation>
    </message>
    <message>
        <source>the gate %1</source>
        <translation>das Gate %1</translation>
    </message>
    <message>
        <source>the test cycle %1</source>
        <translation>den Testzyklus %1</translation>
    </message>
    <message>
        <source>Signed by %1</source>
        <translation>Unterzeichnet von %1</translation>
    </message>
    <message>
        <source>Waits for the sign-off of something that cannot be signed</source>
        <translation>Wartet darauf, dass etwas abgenommen wird, das nicht unterzeichnet werden kann</translation>
    </message>
    <message>
        <source>Waits for the sign-off of %1</source>
        <translation>Wartet darauf, dass jemand %1 abnimmt</translation>
    </message>
    <message>
        <source>say what has to be signed for it</source>
        <translation>angeben, was dafür unterzeichnet werden muss</translation>
    </message>
    <message>
        <source>have %1 signed off</source>
        <translation>%1 abnehmen lassen</translation>
    </message>
    <message>
        <source>it is done by itself once that is signed which “Done when signed” names: have it signed, or empty that field</source>
        <translation>er ist von selbst erledigt, sobald unterzeichnet ist, was „Erledigt, wenn unterzeichnet“ nennt: bitte unterzeichnen lassen oder das Feld leeren</translation>
    </message>
    <message>
        <source>It would run in production, which only a mock cutover may.</source>
        <translation>Er liefe in der Produktion, was nur ein Probe-Cutover darf.</translation>
    </message>
    <message>
        <source>User acceptance starts once all basic checks have passed in a cycle before it: of %1, %2 have not.</source>
        <translation>Die Benutzerabnahme beginnt erst, wenn alle Grundprüfungen in einem früheren Zyklus bestanden sind: Von %1 sind es %2 nicht.</translation>
    </message>
    <message>
        <source>User acceptance starts once all cases of system integration have passed in a cycle before it: of %1, %2 have not.</source>
        <translation>Die Benutzerabnahme beginnt erst, wenn alle Fälle der Systemintegration in einem früheren Zyklus bestanden sind: Von %1 sind es %2 nicht.</translation>
    </message>
    <message>
        <source>The gate “%1” at its entry is closed. %2</source>
        <translation>Das Gate „%1“ an seinem Beginn ist geschlossen. %2</translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>Entwickler</translation>
    </message>
    <message>
        <source>Consultant</source>
        <translation>Berater</translation>
    </message>
    <message>
        <source>Project manager</source>
        <translation>Projektleiter</translation>
    </message>
    <message>
        <source>Vendor support</source>
        <translation>Support des Herstellers</translation>
    </message>
    <message>
        <source>Architect</source>
        <translation>Architekt</translation>
    </message>
    <message>
        <source>Process owner</source>
        <translation>Prozessverantwortlicher</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>kein Grenzwert</translation>
    </message>
    <message>
        <source>limit not agreed</source>
        <translation>Grenzwert nicht vereinbart</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>limit missed</source>
        <translation>Grenzwert verfehlt</translation>
    </message>
    <message>
        <source>measured at too low a volume</source>
        <translation>bei zu geringer Menge gemessen</translation>
    </message>
    <message>
        <source>measured at too low a load</source>
        <translation>bei zu geringer Last gemessen</translation>
    </message>
    <message>
        <source>Agree on a limit, and measure it</source>
        <translation>Einen Grenzwert vereinbaren und messen</translation>
    </message>
    <message>
        <source>Have the limit agreed, and note by whom and when</source>
        <translation>Den Grenzwert vereinbaren lassen und festhalten, von wem und wann</translation>
    </message>
    <message>
        <source>Measure it</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Improve it, and measure it again</source>
        <translation>Verbessern und erneut messen</translation>
    </message>
    <message>
        <source>Measure it again at the agreed volume</source>
        <translation>Bei der vereinbarten Menge erneut messen</translation>
    </message>
    <message>
        <source>Measure it again at the agreed load</source>
        <translation>Bei der vereinbarten Last erneut messen</translation>
    </message>
    <message>
        <source>no test case</source>
        <translation>kein Testfall</translation>
    </message>
    <message>
        <source>%1 not run</source>
        <comment>test cases</comment>
        <translation>%1 nicht ausgeführt</translation>
    </message>
    <message>
        <source>%1 not passed</source>
        <comment>test cases</comment>
        <translation>%1 nicht bestanden</translation>
    </message>
    <message>
        <source>%1 passed without counting</source>
        <comment>test cases</comment>
        <translation>%1 bestanden, ohne zu zählen</translation>
    </message>
    <message>
        <source>Passed</source>
        <comment>verdict</comment>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>verdict</comment>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Blocked</source>
        <comment>verdict</comment>
        <translation>Blockiert</translation>
    </message>
    <message>
        <source>Skipped</source>
        <comment>verdict</comment>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Not run</source>
        <comment>verdict</comment>
        <translation>Nicht ausgeführt</translation>
    </message>
    <message>
        <source>Passed, stale</source>
        <translation>Bestanden, veraltet</translation>
    </message>
    <message>
        <source>Passed, does not count</source>
        <translation>Bestanden, zählt nicht</translation>
    </message>
    <message>
        <source>%1: code</source>
        <comment>column</comment>
        <translation>%1: Code</translation>
    </message>
    <message>
        <source>it was removed here meanwhile, so that its changes are left out.</source>
        <translation>wurde hier inzwischen entfernt, sodass die Änderungen daran wegbleiben.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>record, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is no such test cycle.</source>
        <translation>Diesen Testzyklus gibt es nicht.</translation>
    </message>
    <message>
        <source>The file has no test results.</source>
        <translation>Die Datei hat keine Testergebnisse.</translation>
    </message>
    <message>
        <source>several classes of the file have a test “%1”: write its class in front of the automated id of %2.</source>
        <translation>mehrere Klassen der Datei haben einen Test „%1“: Schreiben Sie seine Klasse vor die automatisierte Kennung von %2.</translation>
    </message>
    <message>
        <source>no test case has the automated id “%1”: write it into the case that it proves.</source>
        <translation>kein Testfall hat die automatisierte Kennung „%1“: Tragen Sie sie bei dem Testfall ein, den der Test belegt.</translation>
    </message>
    <message>
        <source>%1 has a later verdict already.</source>
        <translation>%1 hat schon ein späteres Ergebnis.</translation>
    </message>
    <message>
        <source>From %1 (%2).</source>
        <translation>Aus %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>Several results of one test case count as the worst of them: %n case(s).</source>
        <translation>
            <numerusform>Mehrere Ergebnisse eines Testfalls zählen als ihr schlechtestes: %n Fall.</numerusform>
            <numerusform>Mehrere Ergebnisse eines Testfalls zählen als ihr schlechtestes: %n Fälle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not part of the test cycle, and left as they are: %1.</source>
        <translation>Nicht Teil des Testzyklus und unverändert: %1.</translation>
    </message>
    <message>
        <source>The file is no XML, so it holds no test results.</source>
        <translation>Die Datei ist kein XML und enthält daher keine Testergebnisse.</translation>
    </message>
    <message>
        <source>The file is XML, but holds no test results: neither JUnit XML nor TRX.</source>
        <translation>Die Datei ist XML, enthält aber keine Testergebnisse: weder JUnit-XML noch TRX.</translation>
    </message>
    <message>
        <source>The file has more than %1 test results.</source>
        <translation>Die Datei hat mehr als %1 Testergebnisse.</translation>
    </message>
    <message>
        <source>The file does not say an outcome.</source>
        <translation>Die Datei nennt kein Ergebnis.</translation>
    </message>
    <message>
        <source>Outcome in the file: %1.</source>
        <translation>Ergebnis in der Datei: %1.</translation>
    </message>
    <message>
        <source>%1 is a share of another project.</source>
        <translation>%1 ist der Anteil eines anderen Projekts.</translation>
    </message>
    <message>
        <source>Results of %1</source>
        <translation>Ergebnisse von %1</translation>
    </message>
    <message>
        <source>The test cycle or the tester is no longer part of this project.</source>
        <translation>Der Testzyklus oder die Testperson gehört nicht mehr zu diesem Projekt.</translation>
    </message>
    <message>
        <source>%1 has no test case in %2: name the tester of the cases or of their executions.</source>
        <translation>%1 hat keinen Testfall in %2: Nennen Sie, wer die Fälle testet oder ihre Durchführungen.</translation>
    </message>
    <message>
        <source>Share of %1 in %2</source>
        <translation>Anteil von %1 an %2</translation>
    </message>
    <message>
        <source>The share of %1 in %2. What is entered here goes back into the project by merging this file.</source>
        <translation>Der Anteil von %1 an %2. Was hier eingetragen wird, kommt ins Projekt zurück, indem diese Datei zusammengeführt wird.</translation>
    </message>
    <message>
        <source>Passed on %1, but %2 came on %3: the pass is stale until the case is run again.</source>
        <translation>Am %1 bestanden, aber am %3 kam %2: Das Bestehen ist veraltet, bis der Testfall erneut ausgeführt wird.</translation>
    </message>
    <message>
        <source>Passed in production, where only a mock cutover may be tested: the pass does not count.</source>
        <translation>In der Produktion bestanden, wo nur ein Probe-Cutover getestet werden darf: Das Bestehen zählt nicht.</translation>
    </message>
    <message>
        <source>Passed with an administrator role, which may do anything: the pass does not count.</source>
        <translation>Mit einer Administratorrolle bestanden, die alles darf: Das Bestehen zählt nicht.</translation>
    </message>
    <message>
        <source>Passed without migrated data, which the case needs: the pass does not count.</source>
        <translation>Ohne migrierte Daten bestanden, die der Testfall braucht: Das Bestehen zählt nicht.</translation>
    </message>
    <message>
        <source>%1 passed</source>
        <comment>test cases</comment>
        <translation>%1 bestanden</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <comment>test cases</comment>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 blocked</source>
        <comment>test cases</comment>
        <translation>%1 blockiert</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <comment>test cases</comment>
        <translation>%1 ausgelassen</translation>
    </message>
    <message>
        <source>Cases planned</source>
        <translation>Testfälle geplant</translation>
    </message>
    <message>
        <source>Cases run</source>
        <translation>Testfälle ausgeführt</translation>
    </message>
    <message>
        <source>Cases passed</source>
        <translation>Testfälle bestanden</translation>
    </message>
    <message>
        <source>%1 may not start yet: %2</source>
        <translation>%1 darf noch nicht beginnen: %2</translation>
    </message>
    <message numerus="yes">
        <source>The cutover plan, the tests, the upgrades and what belongs to them gain %n record(s).</source>
        <translation>
            <numerusform>Umstellungsplan, Tests, Upgrades und was zu ihnen gehört erhalten %n Eintrag.</numerusform>
            <numerusform>Umstellungsplan, Tests, Upgrades und was zu ihnen gehört erhalten %n Einträge.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is done when something is signed that cannot be signed, so never.</source>
        <translation>Erledigt, wenn etwas unterzeichnet ist, das nicht unterzeichnet werden kann, also nie.</translation>
    </message>
    <message>
        <source>Name a test cycle, a gate or an area</source>
        <translation>Einen Testzyklus, ein Gate oder einen Bereich angeben</translation>
    </message>
    <message>
        <source>Say what it really is part of</source>
        <translation>Angeben, wovon er wirklich ein Teil ist</translation>
    </message>
    <message>
        <source>It is in no suite, so no test cycle runs it.</source>
        <translation>Steht in keiner Suite: Kein Testzyklus führt ihn aus.</translation>
    </message>
    <message>
        <source>Put it into a suite</source>
        <translation>In eine Suite stellen</translation>
    </message>
    <message>
        <source>“%1” has the same automated id, so nobody knows which of them a result is of.</source>
        <translation>„%1“ hat dieselbe automatische ID: Niemand weiß, zu welchem von beiden ein Ergebnis gehört.</translation>
    </message>
    <message>
        <source>Give it an automated id of its own</source>
        <translation>Eine eigene automatische ID geben</translation>
    </message>
    <message>
        <source>It was run in production, where only a mock cutover is tested: no pass of it counts.</source>
        <translation>Ausgeführt in der Produktion, wo nur eine Cutover-Probe getestet wird: Kein Bestehen zählt.</translation>
    </message>
    <message>
        <source>Run it in another environment</source>
        <translation>In einer anderen Umgebung ausführen</translation>
    </message>
    <message>
        <source>User acceptance began before all basic checks had passed: %1 had not.</source>
        <translation>Der Abnahmetest begann, bevor alle Grundprüfungen bestanden waren: %1 waren es nicht.</translation>
    </message>
    <message>
        <source>Have the early start waived, or run the cycle again</source>
        <translation>Für den frühen Beginn eine Ausnahme erteilen lassen oder den Zyklus wiederholen</translation>
    </message>
    <message>
        <source>User acceptance began before system integration had passed: %1 cases had not.</source>
        <translation>Der Abnahmetest begann, bevor der Integrationstest bestanden war: %1 Testfälle waren es nicht.</translation>
    </message>
    <message>
        <source>It tests a version that “%1” has replaced.</source>
        <translation>Testet eine Version, die „%1“ ersetzt hat.</translation>
    </message>
    <message>
        <source>Test the newest version</source>
        <translation>Die neueste Version testen</translation>
    </message>
    <message>
        <source>It names no suite, so there is nothing to run.</source>
        <translation>Nennt keine Suite: Es gibt nichts auszuführen.</translation>
    </message>
    <message>
        <source>Name its suites</source>
        <translation>Die Suiten angeben</translation>
    </message>
    <message>
        <source>Nothing says where it is run.</source>
        <translation>Nirgends steht, wo er ausgeführt wird.</translation>
    </message>
    <message>
        <source>Name its environment</source>
        <translation>Die Umgebung angeben</translation>
    </message>
    <message>
        <source>Nothing says which version of the solution it tests.</source>
        <translation>Nirgends steht, welche Version der Lösung getestet wird.</translation>
    </message>
    <message>
        <source>Name its version</source>
        <translation>Die Version angeben</translation>
    </message>
    <message>
        <source>Nobody owns the defect.</source>
        <translation>Niemand ist für den Fehler verantwortlich.</translation>
    </message>
    <message>
        <source>Name who sees to it</source>
        <translation>Angeben, wer sich darum kümmert</translation>
    </message>
    <message>
        <source>Nobody has said what it turned out to be.</source>
        <translation>Niemand hat gesagt, was sich daraus ergeben hat.</translation>
    </message>
    <message>
        <source>Say whether it is a bug, configuration, a gap or something else</source>
        <translation>Angeben, ob es ein Programmfehler, Konfiguration, eine Lücke oder etwas anderes ist</translation>
    </message>
    <message>
        <source>Resolve and close it</source>
        <translation>Beheben und schließen</translation>
    </message>
    <message>
        <source>It is not fixed, and a later test cycle has begun.</source>
        <translation>Noch nicht behoben, und ein späterer Testzyklus hat begonnen.</translation>
    </message>
    <message>
        <source>Fix it, so that this cycle tests it again</source>
        <translation>Beheben, damit dieser Zyklus ihn nachtestet</translation>
    </message>
    <message>
        <source>It does not count: %1.</source>
        <translation>Zählt nicht: %1.</translation>
    </message>
    <message>
        <source>It passed with a role that may do anything, so it does not count.</source>
        <translation>Bestanden mit einer Rolle, die alles darf: Das zählt nicht.</translation>
    </message>
    <message>
        <source>Run it again with the role that people will have</source>
        <translation>Mit der Rolle wiederholen, die die Anwender haben werden</translation>
    </message>
    <message>
        <source>It passed without the migrated data that it needs, so it does not count.</source>
        <translation>Bestanden ohne die migrierten Daten, die nötig sind: Das zählt nicht.</translation>
    </message>
    <message>
        <source>Run it again with migrated data</source>
        <translation>Mit migrierten Daten erneut ausführen</translation>
    </message>
    <message>
        <source>The solution has changed since it passed.</source>
        <translation>Die Lösung wurde geändert, seit er bestanden wurde.</translation>
    </message>
    <message>
        <source>Run it again</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>The solution has changed since one of its cases passed.</source>
        <translation>Die Lösung wurde geändert, seit einer der Testfälle bestanden wurde.</translation>
    </message>
    <message>
        <source>The solution has changed since %1 of its cases passed.</source>
        <translation>Die Lösung wurde geändert, seit %1 der Testfälle bestanden wurden.</translation>
    </message>
    <message>
        <source>Run them again</source>
        <translation>Testfälle wiederholen</translation>
    </message>
    <message>
        <source>It passed, although a step of it did not.</source>
        <translation>Bestanden, obwohl ein Schritt nicht bestanden ist.</translation>
    </message>
    <message>
        <source>Correct the verdict, or that of the step</source>
        <translation>Das Urteil oder das des Schritts berichtigen</translation>
    </message>
    <message>
        <source>It passed by comparison with the old version, and one of the two results is not noted.</source>
        <translation>Bestanden im Vergleich mit der alten Version, und eines der beiden Ergebnisse ist nicht notiert.</translation>
    </message>
    <message>
        <source>Note the results of both versions</source>
        <translation>Die Ergebnisse beider Versionen notieren</translation>
    </message>
    <message>
        <source>It failed, and no defect says why.</source>
        <translation>Fehlgeschlagen, und kein Fehler sagt, warum.</translation>
    </message>
    <message>
        <source>Report the defect</source>
        <translation>Den Fehler erfassen</translation>
    </message>
    <message>
        <source>Acceptance report</source>
        <translation>Abnahmebericht</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>Nicht bestanden</translation>
    </message>
    <message>
        <source>Passes that do not count</source>
        <translation>Bestanden, zählt aber nicht</translation>
    </message>
    <message>
        <source>Figures against their limits</source>
        <translation>Messwerte und ihre Grenzen</translation>
    </message>
    <message>
        <source>Every execution</source>
        <translation>Jede Ausführung</translation>
    </message>
    <message>
        <source>All test cycles, as things stand</source>
        <translation>Alle Testzyklen nach heutigem Stand</translation>
    </message>
    <message>
        <source>of all cases passed</source>
        <translation>aller Fälle bestanden</translation>
    </message>
    <message>
        <source>cases passed</source>
        <translation>Fälle bestanden</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>nicht ausgeführt</translation>
    </message>
    <message>
        <source>passes do not count</source>
        <translation>zählen nicht als bestanden</translation>
    </message>
    <message>
        <source>blocking defects</source>
        <translation>blockierende Fehler</translation>
    </message>
    <message>
        <source>Verdicts by suite</source>
        <translation>Ergebnisse nach Testsuite</translation>
    </message>
    <message>
        <source>From day to day</source>
        <translation>Von Tag zu Tag</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Operations on entities</source>
        <translation>Vorgänge an Entitäten</translation>
    </message>
    <message>
        <source>Whoever signs accepts what was tested, as this report shows it. A signature made in the program covers an exact content and shows when that content has changed since; a line signed by hand covers this printed report.</source>
        <translation>Wer unterschreibt, nimmt das Getestete so ab, wie dieser Bericht es zeigt. Eine Unterschrift im Programm gilt einem genauen Inhalt und zeigt, wenn dieser sich seither geändert hat; eine von Hand unterschriebene Zeile gilt diesem gedruckten Bericht.</translation>
    </message>
    <message>
        <source>The code holds the project and the hash of the content that this report is about.</source>
        <translation>Der Code enthält das Projekt und den Hash des Inhalts, um den es in diesem Bericht geht.</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Abgedeckt</translation>
    </message>
    <message>
        <source>No case</source>
        <translation>Kein Fall</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>Teilweise</translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>Nicht abgedeckt</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>No business process is named.</source>
        <translation>Kein Geschäftsprozess ist benannt.</translation>
    </message>
    <message>
        <source>No requirement is named.</source>
        <translation>Keine Anforderung ist benannt.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a pass that counts: %1</source>
        <translation>Ohne Bestehen, das zählt: %1</translation>
    </message>
    <message>
        <source>No entity with operations is named.</source>
        <translation>Keine Entität mit Vorgängen ist benannt.</translation>
    </message>
    <message>
        <source>%1 of %2 business processes (%3)</source>
        <comment>covered, all, percent</comment>
        <translation>%1 von %2 Geschäftsprozessen (%3)</translation>
    </message>
    <message>
        <source>%1 of %2 requirements (%3)</source>
        <comment>covered, all, percent</comment>
        <translation>%1 von %2 Anforderungen (%3)</translation>
    </message>
    <message>
        <source>%1 of %2 operations on entities (%3)</source>
        <comment>covered, all, percent</comment>
        <translation>%1 von %2 Vorgängen an Entitäten (%3)</translation>
    </message>
    <message>
        <source>Covered by passes that count: %1.</source>
        <translation>Durch Bestehen, das zählt, sind abgedeckt: %1.</translation>
    </message>
    <message>
        <source>By the end of each day; the scale ends at all cases of the cycle.</source>
        <translation>Am Ende jedes Tages; die Skala endet bei allen Fällen des Zyklus.</translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation>%1 Datensätze</translation>
    </message>
    <message>
        <source>%1 users</source>
        <translation>%1 Benutzer</translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>volume and load</comment>
        <translation>bei %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <comment>limit</comment>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <comment>limit</comment>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>exactly %1</source>
        <comment>limit</comment>
        <translation>genau %1</translation>
    </message>
    <message>
        <source>Met</source>
        <comment>limit</comment>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>Missed</source>
        <comment>limit</comment>
        <translation>Verfehlt</translation>
    </message>
    <message>
        <source>Not shown</source>
        <comment>limit</comment>
        <translation>Nicht gezeigt</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>limit</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>No defect is open.</source>
        <translation>Kein Fehler ist offen.</translation>
    </message>
    <message>
        <source>No defect stops a critical process without an accepted workaround.</source>
        <translation>Kein Fehler hält einen kritischen Prozess ohne akzeptierte Umgehung auf.</translation>
    </message>
    <message numerus="yes">
        <source>%n defect(s) are closed or rejected.</source>
        <translation>
            <numerusform>%n Fehler ist geschlossen oder abgelehnt.</numerusform>
            <numerusform>%n Fehler sind geschlossen oder abgelehnt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Defect</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Stops: %1</source>
        <comment>business process</comment>
        <translation>Hält auf: %1</translation>
    </message>
    <message>
        <source>Workaround, not accepted: %1</source>
        <translation>Umgehung, nicht akzeptiert: %1</translation>
    </message>
    <message>
        <source>Workaround, accepted by %2: %1</source>
        <translation>Umgehung, von %2 akzeptiert: %1</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>Was gemessen wird</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>No figure is to be measured.</source>
        <translation>Kein Wert ist zu messen.</translation>
    </message>
    <message>
        <source>agreed by %1, %2</source>
        <translation>vereinbart von %1, %2</translation>
    </message>
    <message>
        <source>No exit criteria</source>
        <translation>Keine Endekriterien</translation>
    </message>
    <message>
        <source>No gate says when the tests are over. Give the cycle a gate with exit criteria.</source>
        <translation>Kein Gate sagt, wann die Tests zu Ende sind. Geben Sie dem Zyklus ein Gate mit Endekriterien.</translation>
    </message>
    <message>
        <source>%1 of %2 exit criteria are not met.</source>
        <translation>%1 von %2 Endekriterien sind nicht erfüllt.</translation>
    </message>
    <message>
        <source>Exit criteria not met</source>
        <translation>Endekriterien nicht erfüllt</translation>
    </message>
    <message>
        <source>Exit criteria met with conditions</source>
        <translation>Endekriterien mit Auflagen erfüllt</translation>
    </message>
    <message>
        <source>%1 of %2 exit criteria hold by a waiver only.</source>
        <translation>%1 von %2 Endekriterien gelten nur durch eine Ausnahme.</translation>
    </message>
    <message>
        <source>Exit criteria met</source>
        <translation>Endekriterien erfüllt</translation>
    </message>
    <message numerus="yes">
        <source>All %n exit criteria are met.</source>
        <translation>
            <numerusform>Das einzige Endekriterium ist erfüllt.</numerusform>
            <numerusform>Alle %n Endekriterien sind erfüllt.</numerusform>
        </translation>
    </message>
    <message>
        <source>No gate says when the tests are over.</source>
        <translation>Kein Gate sagt, wann die Tests zu Ende sind.</translation>
    </message>
    <message>
        <source>The project has no test cases.</source>
        <translation>Das Projekt hat keine Testfälle.</translation>
    </message>
    <message>
        <source>Blocking defects</source>
        <translation>Blockierende Fehler</translation>
    </message>
    <message>
        <source>Acceptance tests</source>
        <translation>Abnahmetests</translation>
    </message>
    <message>
        <source>Without a suite</source>
        <translation>Ohne Testsuite</translation>
    </message>
    <message>
        <source>Test cycle</source>
        <translation>Testzyklus</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>No test cycle is planned.</source>
        <translation>Kein Testzyklus ist geplant.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>passed, cases</comment>
        <translation>%1&#xa0;/&#xa0;%2</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Nicht abgenommen</translation>
    </message>
    <message>
        <source>Suite</source>
        <translation>Testsuite</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Zählt nicht</translation>
    </message>
    <message>
        <source>The suites of the cycle have no test cases.</source>
        <translation>Die Testsuiten des Zyklus haben keine Testfälle.</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <comment>test cases</comment>
        <translation>
            <numerusform>%n fehlt</numerusform>
            <numerusform>%n fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>Passes that count, of all cases of the suite.</source>
        <translation>Bestehen, das zählt, von allen Fällen der Testsuite.</translation>
    </message>
    <message>
        <source>Test case</source>
        <translation>Testfall</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Tester</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Every case has passed.</source>
        <translation>Jeder Fall ist bestanden.</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Warum nicht</translation>
    </message>
    <message>
        <source>Every pass counts.</source>
        <translation>Jedes Bestehen zählt.</translation>
    </message>
    <message>
        <source>What came</source>
        <translation>Was herauskam</translation>
    </message>
    <message>
        <source>Nothing has been run yet.</source>
        <translation>Noch wurde nichts ausgeführt.</translation>
    </message>
    <message>
        <source>as %1</source>
        <comment>security role</comment>
        <translation>als %1</translation>
    </message>
    <message>
        <source>with migrated data</source>
        <translation>mit migrierten Daten</translation>
    </message>
    <message>
        <source>Step %1: %2 – %3</source>
        <comment>number, what is done, verdict</comment>
        <translation>Schritt %1: %2 – %3</translation>
    </message>
    <message>
        <source>Resolve why it failed, and run it again</source>
        <translation>Beheben, woran es scheiterte, und erneut ausführen</translation>
    </message>
    <message>
        <source>Remove what blocks it, and run it</source>
        <translation>Beseitigen, was es blockiert, und ausführen</translation>
    </message>
    <message>
        <source>Run it again outside production</source>
        <translation>Außerhalb der Produktion erneut ausführen</translation>
    </message>
    <message>
        <source>Run it again without the role of an administrator</source>
        <translation>Ohne die Rolle eines Administrators erneut ausführen</translation>
    </message>
    <message>
        <source>Run it once “%1” is out of production</source>
        <translation>Ausführen, sobald „%1“ nicht mehr in der Produktion läuft</translation>
    </message>
    <message>
        <source>Test it again, and close it</source>
        <translation>Erneut testen und schließen</translation>
    </message>
    <message>
        <source>Resolve it, or have it rejected</source>
        <translation>Beheben oder ablehnen lassen</translation>
    </message>
    <message>
        <source>Resolve it, or find a workaround and have it accepted</source>
        <translation>Beheben, oder eine Umgehung finden und akzeptieren lassen</translation>
    </message>
    <message>
        <source>Resolve it, or name who accepts the workaround</source>
        <translation>Beheben, oder benennen, wer die Umgehung akzeptiert</translation>
    </message>
    <message>
        <source>Add test cases, and have them pass</source>
        <translation>Testfälle anlegen und bestehen lassen</translation>
    </message>
    <message>
        <source>Enter the business processes, and cover them with test cases that pass</source>
        <translation>Die Geschäftsprozesse erfassen und mit bestandenen Testfällen abdecken</translation>
    </message>
    <message>
        <source>Enter the requirements, and cover them with test cases that pass</source>
        <translation>Die Anforderungen erfassen und mit bestandenen Testfällen abdecken</translation>
    </message>
    <message>
        <source>Enter entities and operations, and cover them with test cases that pass</source>
        <translation>Entitäten und Vorgänge erfassen und mit bestandenen Testfällen abdecken</translation>
    </message>
    <message>
        <source>Have it signed off</source>
        <translation>Abnehmen lassen</translation>
    </message>
    <message>
        <source>Plan a test cycle, and have it signed off</source>
        <translation>Einen Testzyklus planen und abnehmen lassen</translation>
    </message>
    <message>
        <source>Agree on limits, and have them measured</source>
        <translation>Grenzwerte vereinbaren und messen lassen</translation>
    </message>
    <message>
        <source>%1 was removed here meanwhile, so that its changes are left out.</source>
        <translation>%1 wurde hier inzwischen entfernt, darum bleiben die Änderungen daran weg.</translation>
    </message>
    <message>
        <source>What the file said the last time is not known here: where it differs, it replaces what the project has.</source>
        <translation>Was die Datei beim letzten Mal sagte, ist hier nicht bekannt: Wo sie abweicht, ersetzt sie, was im Projekt steht.</translation>
    </message>
    <message numerus="yes">
        <source>Removed here since the last time, and not brought back: %n record(s).</source>
        <translation>
            <numerusform>Seit dem letzten Mal hier entfernt und nicht zurückgeholt: %n Datensatz.</numerusform>
            <numerusform>Seit dem letzten Mal hier entfernt und nicht zurückgeholt: %n Datensätze.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of records, what is left out of them</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <comment>covered, all, percent</comment>
        <translation>%1 von %2 (%3)</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Exit criteria met, where there are any</source>
        <translation>Ausgangskriterien erfüllt, soweit es welche gibt</translation>
    </message>
    <message>
        <source>Test cycles without any: %1.</source>
        <comment>exit criteria</comment>
        <translation>Testzyklen ohne solche: %1.</translation>
    </message>
    <message>
        <source>Nobody noted when it passed, and the solution has changed: the pass is stale until the case is run again.</source>
        <translation>Niemand hat notiert, wann er bestanden wurde, und die Lösung hat sich geändert: Das Ergebnis ist veraltet, bis der Fall noch einmal ausgeführt wird.</translation>
    </message>
    <message>
        <source>It is part of itself, so nobody can tell what it belongs to.</source>
        <translation>Es ist Teil von sich selbst; niemand kann sagen, wozu es gehört.</translation>
    </message>
    <message>
        <source>Cases passed after “%1” had replaced the version that it names: nobody can tell which of them was tested.</source>
        <translation>Fälle wurden bestanden, nachdem „%1“ die genannte Version ersetzt hatte: Niemand kann sagen, welche von beiden getestet wurde.</translation>
    </message>
    <message>
        <source>Name the version that is tested</source>
        <translation>Die Version nennen, die getestet wird</translation>
    </message>
    <message>
        <source>It asks for “%1”, which “%2” does not run.</source>
        <translation>Es fragt nach „%1“, und „%2“ führt das nicht aus.</translation>
    </message>
    <message>
        <source>Name suites that the test cycle runs, or another cycle</source>
        <translation>Suiten nennen, die der Testzyklus ausführt, oder einen anderen Zyklus</translation>
    </message>
    <message>
        <source>It is open while production is cut over.</source>
        <translation>Er ist offen, während die Produktion umgestellt wird.</translation>
    </message>
    <message>
        <source>Have it pass</source>
        <translation>Ausführen und bestehen</translation>
    </message>
    <message>
        <source>Run it after all</source>
        <translation>Doch noch ausführen</translation>
    </message>
    <message>
        <source>Run it again on the changed solution</source>
        <translation>Auf der geänderten Lösung noch einmal ausführen</translation>
    </message>
    <message>
        <source>%1 in “%2”</source>
        <comment>what to do, and the test cycle</comment>
        <translation>%1 (in „%2“)</translation>
    </message>
    <message>
        <source>it</source>
        <comment>cover it with test cases</comment>
        <translation>es</translation>
    </message>
    <message>
        <source>Cover %1 with test cases of the suite “%2”</source>
        <translation>%1 durch Testfälle der Suite „%2“ abdecken</translation>
    </message>
    <message>
        <source>Cover %1 with test cases</source>
        <translation>%1 durch Testfälle abdecken</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>an operation on an entity</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Status by sign-off</source>
        <comment>column</comment>
        <translation>Status laut Abnahme</translation>
    </message>
    <message>
        <source>%1 may not start yet: %2 Its verdicts are taken in all the same.</source>
        <translation>%1 darf noch nicht beginnen: %2 Die Ergebnisse werden trotzdem übernommen.</translation>
    </message>
    <message numerus="yes">
        <source>The file says of %n result(s) that they end later than now; they count as of now.</source>
        <translation>
            <numerusform>Laut Datei endet %n Ergebnis erst in der Zukunft; es gilt ab jetzt.</numerusform>
            <numerusform>Laut Datei enden %n Ergebnisse erst in der Zukunft; sie gelten ab jetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is empty: it holds no test results.</source>
        <translation>Die Datei ist leer: Sie enthält keine Testergebnisse.</translation>
    </message>
    <message>
        <source>one of its elements has a start tag longer than %1 KB</source>
        <translation>eines ihrer Elemente hat ein Start-Tag von mehr als %1 KB</translation>
    </message>
    <message>
        <source>The calendar %1 has no working hours on any day of the week, so that no task could run in it. Give it hours in the other program, and save the file again.</source>
        <translation>Der Kalender %1 hat an keinem Tag der Woche Arbeitszeiten, so dass keine Aufgabe darin laufen könnte. Geben Sie ihm Zeiten im anderen Programm, und speichern Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>The working hours of the calendar %1 cannot be read: from %2 to %3. Correct them in the other program, and save the file again.</source>
        <translation>Die Arbeitszeiten des Kalenders %1 sind nicht lesbar: von %2 bis %3. Berichtigen Sie sie im anderen Programm, und speichern Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>The file is damaged: it is not UTF-16 throughout, as it begins.</source>
        <translation>Die Datei ist beschädigt: Sie ist nicht durchgehend in UTF-16, wie sie beginnt.</translation>
    </message>
    <message>
        <source>The file is written in %1, which is not read here. Save it as UTF-8.</source>
        <translation>Die Datei ist in %1 geschrieben, was hier nicht gelesen wird. Speichern Sie sie als UTF-8.</translation>
    </message>
    <message>
        <source>Step %1 failed: %2</source>
        <translation>Schritt %1 fehlgeschlagen: %2</translation>
    </message>
    <message>
        <source>Step %1 was blocked: %2</source>
        <translation>Schritt %1 war blockiert: %2</translation>
    </message>
    <message>
        <source>The advice has no steps yet: answer its questions first.</source>
        <translation>Die Wegberatung hat noch keine Schritte: erst ihre Fragen beantworten.</translation>
    </message>
    <message>
        <source>Who acts: %1.</source>
        <translation>Wer handelt: %1.</translation>
    </message>
    <message>
        <source>Every step of the advice is a task of this plan already.</source>
        <translation>Jeder Schritt der Wegberatung ist schon eine Aufgabe dieses Plans.</translation>
    </message>
    <message>
        <source>Nothing stands against this step, so it needs no reason; use the note.</source>
        <translation>Gegen diesen Schritt spricht nichts, also braucht er keinen Grund; die Notiz steht dafür offen.</translation>
    </message>
    <message>
        <source>Nobody recorded that it differs from production: %1 “%2”, there “%3”.</source>
        <translation>Niemand hat festgehalten, dass es von der Produktion abweicht: %1 „%2“, dort „%3“.</translation>
    </message>
    <message>
        <source>It has no risk; what differs may behave otherwise in production.</source>
        <translation>Sie hat kein Risiko; was abweicht, kann sich in der Produktion anders verhalten.</translation>
    </message>
    <message>
        <source>Turn it into a risk</source>
        <translation>Sie zu einem Risiko machen</translation>
    </message>
    <message>
        <source>The app “%1” has several versions in development, test and production: %2.</source>
        <translation>Die App „%1“ hat in Entwicklung, Test und Produktion mehrere Versionen: %2.</translation>
    </message>
    <message>
        <source>Bring the app to one version everywhere</source>
        <translation>Die App überall auf eine Version bringen</translation>
    </message>
    <message>
        <source>Update it to a version in service</source>
        <translation>Sie auf eine unterstützte Version bringen</translation>
    </message>
    <message>
        <source>Its version has been out of service since %1.</source>
        <translation>Seine Version wird seit %1 nicht mehr unterstützt.</translation>
    </message>
    <message>
        <source>The service of its version ends on %1, before go-live.</source>
        <translation>Die Unterstützung seiner Version endet am %1, vor dem Go-live.</translation>
    </message>
    <message>
        <source>Nothing says when service updates are applied to it.</source>
        <translation>Nichts sagt, wann Service-Updates darauf eingespielt werden.</translation>
    </message>
    <message>
        <source>Set the update window, and write it down</source>
        <translation>Das Updatefenster festlegen und aufschreiben</translation>
    </message>
    <message>
        <source>It leaves open: %1.</source>
        <translation>Sie lässt offen: %1.</translation>
    </message>
    <message>
        <source>Answer what, when and how</source>
        <translation>Beantworten, was, wann und wie</translation>
    </message>
    <message>
        <source>It follows no strategy.</source>
        <translation>Es folgt keiner Strategie.</translation>
    </message>
    <message>
        <source>Write down what is upgraded, when and how, and name it</source>
        <translation>Aufschreiben, was wann und wie aktualisiert wird, und sie nennen</translation>
    </message>
    <message>
        <source>Nobody has tried to restore it.</source>
        <translation>Niemand hat versucht, sie zurückzuspielen.</translation>
    </message>
    <message>
        <source>No copy of it is off site, or nobody has tried to restore it.</source>
        <translation>Keine Kopie davon ist ausgelagert, oder niemand hat versucht, sie zurückzuspielen.</translation>
    </message>
    <message>
        <source>Nothing says how its environment is backed up.</source>
        <translation>Nichts sagt, wie seine Umgebung gesichert wird.</translation>
    </message>
    <message>
        <source>Write down what is backed up, and how</source>
        <translation>Aufschreiben, was gesichert wird und wie</translation>
    </message>
    <message>
        <source>Nothing says when and how it is backed up.</source>
        <translation>Nichts sagt, wann und wie es gesichert wird.</translation>
    </message>
    <message>
        <source>Write down its backup plan</source>
        <translation>Seinen Sicherungsplan aufschreiben</translation>
    </message>
    <message>
        <source>Nothing says how everything comes back.</source>
        <translation>Nichts sagt, wie alles zurückkommt.</translation>
    </message>
    <message>
        <source>Write down the restore procedure</source>
        <translation>Das Wiederherstellungsverfahren aufschreiben</translation>
    </message>
    <message>
        <source>Fewer than two failures of its environment were thought through.</source>
        <translation>Weniger als zwei Ausfälle seiner Umgebung sind durchdacht.</translation>
    </message>
    <message>
        <source>Add failure scenarios with their restore procedures</source>
        <translation>Ausfallszenarien mit ihren Wiederherstellungsverfahren anlegen</translation>
    </message>
    <message>
        <source>After its end, the window leaves %1 minutes; “%2” takes %3.</source>
        <translation>Nach seinem Ende lässt das Fenster %1 Minuten; „%2“ braucht %3.</translation>
    </message>
    <message>
        <source>How long it takes is not known, so that no back-out time follows.</source>
        <translation>Wie lange es dauert, ist nicht bekannt; also folgt daraus kein spätester Zeitpunkt der Umkehr.</translation>
    </message>
    <message>
        <source>Name the backups that are restored, and how long each takes</source>
        <translation>Die Sicherungen nennen, die zurückgespielt werden, und wie lange jede dauert</translation>
    </message>
    <message>
        <source>It does not say from which day on upgrades can choose from it.</source>
        <translation>Sie sagt nicht, ab welchem Tag Upgrades daraus wählen können.</translation>
    </message>
    <message>
        <source>It lists no versions.</source>
        <translation>Sie nennt keine Versionen.</translation>
    </message>
    <message>
        <source>Another row of the same day lists other versions.</source>
        <translation>Eine andere Zeile desselben Tages nennt andere Versionen.</translation>
    </message>
    <message>
        <source>Another row says the same.</source>
        <translation>Eine andere Zeile sagt dasselbe.</translation>
    </message>
    <message>
        <source>Enter the day for upgrades</source>
        <translation>Den Tag für Upgrades eintragen</translation>
    </message>
    <message>
        <source>Enter its versions</source>
        <translation>Seine Versionen eintragen</translation>
    </message>
    <message>
        <source>Keep one of them</source>
        <translation>Eine davon behalten</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Es entfernen</translation>
    </message>
    <message>
        <source>It does not count. %1</source>
        <translation>Sie zählt nicht. %1</translation>
    </message>
    <message>
        <source>No schedule says which versions can be chosen.</source>
        <translation>Kein Plan sagt, welche Versionen wählbar sind.</translation>
    </message>
    <message>
        <source>Enter the vendor&apos;s release schedule</source>
        <translation>Den Versionsplan des Herstellers eintragen</translation>
    </message>
    <message>
        <source>Nothing says when the vendor issued the schedule.</source>
        <translation>Nichts sagt, wann der Hersteller den Plan herausgegeben hat.</translation>
    </message>
    <message>
        <source>Enter its date of issue</source>
        <translation>Sein Ausgabedatum eintragen</translation>
    </message>
    <message>
        <source>The schedule is of %1; a release may have come since.</source>
        <translation>Der Plan ist vom %1; seither kann eine Version erschienen sein.</translation>
    </message>
    <message>
        <source>Look for a newer schedule, and enter it</source>
        <translation>Nach einem neueren Plan sehen und ihn eintragen</translation>
    </message>
    <message>
        <source>Version %1 can be chosen, too, and leaves more time until production.</source>
        <translation>Auch Version %1 ist wählbar und lässt mehr Zeit bis zur Produktion.</translation>
    </message>
    <message>
        <source>Choose the newest version</source>
        <translation>Die neueste Version wählen</translation>
    </message>
    <message>
        <source>Version %1 can be chosen until %2 only, before its planned start.</source>
        <translation>Version %1 ist nur bis %2 wählbar, vor dem geplanten Beginn.</translation>
    </message>
    <message>
        <source>Version %1 cannot be chosen on the day of its planned start.</source>
        <translation>Version %1 ist am Tag des geplanten Beginns nicht wählbar.</translation>
    </message>
    <message>
        <source>Start before it leaves, or begin again with sandbox and a version that stays</source>
        <translation>Beginnen, bevor sie wegfällt, oder mit der Sandbox und einer bleibenden Version neu anfangen</translation>
    </message>
    <message>
        <source>Start before it leaves, or choose a version that stays</source>
        <translation>Beginnen, bevor sie wegfällt, oder eine bleibende Version wählen</translation>
    </message>
    <message>
        <source>The service team was asked less than 48 hours before the start.</source>
        <translation>Das Serviceteam wurde weniger als 48 Stunden vor dem Beginn gebeten.</translation>
    </message>
    <message>
        <source>Begin 48 hours after the request at the earliest</source>
        <translation>Frühestens 48 Stunden nach der Anforderung beginnen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>sandbox or production, then a sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Correct the releases</source>
        <translation>Die Versionen berichtigen</translation>
    </message>
    <message>
        <source>Nobody is named for a line of support: %1.</source>
        <translation>Für eine Supportstufe ist niemand genannt: %1.</translation>
    </message>
    <message>
        <source>Name who answers on each line of support</source>
        <translation>Für jede Supportstufe nennen, wer antwortet</translation>
    </message>
    <message>
        <source>Nobody answers at night, or nobody at weekends.</source>
        <translation>Nachts oder am Wochenende antwortet niemand.</translation>
    </message>
    <message>
        <source>Name who answers then, or agree that nobody does</source>
        <translation>Nennen, wer dann antwortet, oder vereinbaren, dass es niemand tut</translation>
    </message>
    <message>
        <source>Nothing says where to get help when an upgrade cannot succeed.</source>
        <translation>Nichts sagt, wo man Hilfe bekommt, wenn ein Upgrade nicht gelingen kann.</translation>
    </message>
    <message>
        <source>Name whom to escalate to, the vendor among them</source>
        <translation>Nennen, an wen eskaliert wird, darunter der Hersteller</translation>
    </message>
    <message>
        <source>Nothing says how to reach it.</source>
        <translation>Nichts sagt, wie man es erreicht.</translation>
    </message>
    <message>
        <source>Name the person, or a number or address</source>
        <translation>Die Person nennen, oder eine Nummer oder Adresse</translation>
    </message>
    <message>
        <source>Nothing says when it answers.</source>
        <translation>Nichts sagt, wann es antwortet.</translation>
    </message>
    <message>
        <source>Give its hours</source>
        <translation>Seine Zeiten angeben</translation>
    </message>
    <message>
        <source>Nothing says whom it hands over to.</source>
        <translation>Nichts sagt, an wen es übergibt.</translation>
    </message>
    <message>
        <source>Name whom it escalates to</source>
        <translation>Nennen, an wen es eskaliert</translation>
    </message>
    <message>
        <source>Knowledge has not been handed over to it.</source>
        <translation>Ihm wurde das Wissen nicht übergeben.</translation>
    </message>
    <message>
        <source>Hand the knowledge over</source>
        <translation>Das Wissen übergeben</translation>
    </message>
    <message>
        <source>Its escalation leads back to it, so nobody decides.</source>
        <translation>Seine Eskalation führt zu ihm zurück, also entscheidet niemand.</translation>
    </message>
    <message>
        <source>Escalate to somebody outside the circle</source>
        <translation>An jemanden außerhalb des Kreises eskalieren</translation>
    </message>
    <message>
        <source>Nothing says by what it ends.</source>
        <translation>Nichts sagt, womit sie endet.</translation>
    </message>
    <message>
        <source>Name the gate with its exit criteria</source>
        <translation>Das Gate mit den Austrittskriterien nennen</translation>
    </message>
    <message>
        <source>Nothing says when it is to end.</source>
        <translation>Nichts sagt, wann sie enden soll.</translation>
    </message>
    <message>
        <source>Give its last day</source>
        <translation>Seinen letzten Tag angeben</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>Es endet, bevor es beginnt.</translation>
    </message>
    <message>
        <source>Correct its days</source>
        <translation>Seine Tage berichtigen</translation>
    </message>
    <message>
        <source>It ends on %1, before go-live.</source>
        <translation>Es endet am %1, vor dem Go-live.</translation>
    </message>
    <message>
        <source>Say which production environment it mirrors, and record what differs</source>
        <translation>Sagen, welche Produktionsumgebung sie abbildet, und festhalten, was abweicht</translation>
    </message>
    <message>
        <source>Bring it to its commit, or cancel it</source>
        <translation>Es zum Abschluss bringen, oder abbrechen</translation>
    </message>
    <message>
        <source>Rehearse its restore</source>
        <translation>Ihre Wiederherstellung proben</translation>
    </message>
    <message>
        <source>Rehearse its restore, and keep a copy off site</source>
        <translation>Ihre Wiederherstellung proben und eine Kopie auslagern</translation>
    </message>
    <message>
        <source>Keep a copy off site</source>
        <translation>Eine Kopie auslagern</translation>
    </message>
    <message>
        <source>Describe the test environment and production, and record what differs</source>
        <translation>Testumgebung und Produktion beschreiben und festhalten, was abweicht</translation>
    </message>
    <message>
        <source>Plan the upgrade of each environment</source>
        <translation>Das Upgrade jeder Umgebung planen</translation>
    </message>
    <message>
        <source>There is no production environment to compare it with.</source>
        <translation>Es gibt keine Produktionsumgebung zum Vergleich.</translation>
    </message>
    <message>
        <source>There are several production environments: name the one that its data are from.</source>
        <translation>Es gibt mehrere Produktionsumgebungen: die nennen, aus der ihre Daten sind.</translation>
    </message>
    <message>
        <source>Production is not in service yet; this is how it is planned.</source>
        <translation>Die Produktion ist noch nicht in Betrieb; so ist sie geplant.</translation>
    </message>
    <message>
        <source>Record that it differs from production: %1</source>
        <translation>Festhalten, dass es von der Produktion abweicht: %1</translation>
    </message>
    <message>
        <source>%1 of %2 differs from production</source>
        <translation>%1 von %2 weicht von der Produktion ab</translation>
    </message>
    <message>
        <source>%1 has “%2”, %3 has “%4”.</source>
        <translation>%1 hat „%2“, %3 hat „%4“.</translation>
    </message>
    <message>
        <source>Production behaves otherwise than what was tested.</source>
        <translation>Die Produktion verhält sich anders als das, was getestet wurde.</translation>
    </message>
    <message>
        <source>Faults and run times turn up only in production, when turning back is dear.</source>
        <translation>Fehler und Laufzeiten zeigen sich erst in der Produktion, wenn der Rückweg teuer ist.</translation>
    </message>
    <message>
        <source>AX 2012 is where one comes from, not where one goes.</source>
        <translation>Von AX 2012 kommt man, dorthin geht man nicht.</translation>
    </message>
    <message>
        <source>The target is not newer than the source.</source>
        <translation>Das Ziel ist nicht neuer als der Ausgang.</translation>
    </message>
    <message>
        <source>Nobody is live and production is not configured: the code is upgraded, and production is deployed with it.</source>
        <translation>Niemand ist in Betrieb, und die Produktion ist nicht eingerichtet: der Code wird aktualisiert, und die Produktion wird damit bereitgestellt.</translation>
    </message>
    <message>
        <source>Live or configured production: platform and application go to the latest, code first (scenario 2), then data, sandbox and production.</source>
        <translation>In Betrieb oder Produktion eingerichtet: Plattform und Anwendung gehen auf den neuesten Stand, erst der Code (Szenario 2), dann Daten, Sandbox und Produktion.</translation>
    </message>
    <message>
        <source>One or a few hotfixes for a specific issue, because time or cost forbid a full update.</source>
        <translation>Ein oder wenige Hotfixes für ein bestimmtes Problem, weil Zeit oder Kosten ein volles Update verbieten.</translation>
    </message>
    <message>
        <source>Platform only, in place: none of its four models is customised. No code upgrade, no data scripts.</source>
        <translation>Nur die Plattform, an Ort und Stelle: keines ihrer vier Modelle ist angepasst. Kein Codeupgrade, keine Datenskripte.</translation>
    </message>
    <message>
        <source>A model of the platform is customised, so that it is not updated in place; the document promises guidance and gives none: scenarios 2 and 3.</source>
        <translation>Ein Modell der Plattform ist angepasst, also wird sie nicht an Ort und Stelle aktualisiert; das Dokument verspricht dafür eine Anleitung und gibt keine: Szenarien 2 und 3.</translation>
    </message>
    <message>
        <source>Without custom code, the code upgrade service is not required.</source>
        <translation>Ohne eigenen Code ist der Codeupgrade-Dienst nicht nötig.</translation>
    </message>
    <message>
        <source>Source and target are not both known.</source>
        <translation>Ausgangs- und Zielversion sind nicht beide bekannt.</translation>
    </message>
    <message>
        <source>Between these releases, custom code has to go through the code upgrade service.</source>
        <translation>Zwischen diesen Versionen muss eigener Code durch den Codeupgrade-Dienst.</translation>
    </message>
    <message>
        <source>Between these releases, the code upgrade service is not needed.</source>
        <translation>Zwischen diesen Versionen ist der Codeupgrade-Dienst nicht nötig.</translation>
    </message>
    <message>
        <source>The document does not say it of these releases.</source>
        <translation>Das Dokument sagt es von diesen Versionen nicht.</translation>
    </message>
    <message>
        <source>Developer</source>
        <comment>who acts in an upgrade</comment>
        <translation>Entwickler</translation>
    </message>
    <message>
        <source>Project team</source>
        <comment>who acts in an upgrade</comment>
        <translation>Projektteam</translation>
    </message>
    <message>
        <source>Service team</source>
        <comment>who acts in an upgrade</comment>
        <translation>Serviceteam</translation>
    </message>
    <message>
        <source>Users</source>
        <comment>who acts in an upgrade</comment>
        <translation>Anwender</translation>
    </message>
    <message>
        <source>Development</source>
        <comment>where an upgrade takes place</comment>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <comment>where an upgrade takes place</comment>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Production</source>
        <comment>where an upgrade takes place</comment>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Scenario 1: single hotfixes</source>
        <translation>Szenario 1: einzelne Hotfixes</translation>
    </message>
    <message>
        <source>Scenario 2: upgrade of the code</source>
        <translation>Szenario 2: Upgrade des Codes</translation>
    </message>
    <message>
        <source>Scenario 3: platform and application to the latest</source>
        <translation>Szenario 3: Plattform und Anwendung auf den neuesten Stand</translation>
    </message>
    <message>
        <source>Scenario 4: platform only, in place</source>
        <translation>Szenario 4: nur die Plattform, an Ort und Stelle</translation>
    </message>
    <message>
        <source>Overlays are not yet extensions.</source>
        <translation>Overlays sind noch keine Erweiterungen.</translation>
    </message>
    <message>
        <source>Refactor every overlay to an extension</source>
        <translation>Jedes Overlay zu einer Erweiterung umbauen</translation>
    </message>
    <message>
        <source>The vendor&apos;s hotfixes are still in version control.</source>
        <translation>Die Hotfixes des Herstellers sind noch in der Versionsverwaltung.</translation>
    </message>
    <message>
        <source>Delete them there</source>
        <translation>Sie dort löschen</translation>
    </message>
    <message>
        <source>The upgrade of code and data has not run end to end in development, without touching the database by hand.</source>
        <translation>Das Upgrade von Code und Daten ist in der Entwicklung noch nicht durchgelaufen, ohne die Datenbank von Hand anzufassen.</translation>
    </message>
    <message>
        <source>Run it there until it does</source>
        <translation>Es dort ausführen, bis es gelingt</translation>
    </message>
    <message>
        <source>The environment was not refreshed with current production data.</source>
        <translation>Die Umgebung wurde nicht mit aktuellen Produktionsdaten aufgefrischt.</translation>
    </message>
    <message>
        <source>Refresh it</source>
        <translation>Sie auffrischen</translation>
    </message>
    <message>
        <source>It is planned to be down for more than 48 hours.</source>
        <translation>Es sind mehr als 48 Stunden Ausfall geplant.</translation>
    </message>
    <message>
        <source>Plan at most 48 hours</source>
        <translation>Höchstens 48 Stunden planen</translation>
    </message>
    <message>
        <source>Nobody has verified the old version in this environment.</source>
        <translation>Niemand hat die alte Version in dieser Umgebung geprüft.</translation>
    </message>
    <message>
        <source>Have selected users do their daily work in it first</source>
        <translation>Zuerst ausgewählte Anwender darin ihre tägliche Arbeit tun lassen</translation>
    </message>
    <message>
        <source>It is not said to which version.</source>
        <translation>Es steht nicht da, auf welche Version.</translation>
    </message>
    <message>
        <source>Enter the version</source>
        <translation>Die Version eintragen</translation>
    </message>
    <message>
        <source>No release schedule says which versions can be chosen today.</source>
        <translation>Kein Versionsplan sagt, welche Versionen heute wählbar sind.</translation>
    </message>
    <message>
        <source>Version %1 cannot be chosen today; these can: %2.</source>
        <translation>Version %1 ist heute nicht wählbar; wählbar sind: %2.</translation>
    </message>
    <message>
        <source>Enter the release schedule</source>
        <translation>Den Versionsplan eintragen</translation>
    </message>
    <message>
        <source>Choose one of these, or bring the schedule up to date</source>
        <translation>Eine davon wählen, oder den Versionsplan aktualisieren</translation>
    </message>
    <message>
        <source>Version %1 can no longer be chosen, so production is blocked.</source>
        <translation>Version %1 ist nicht mehr wählbar, also ist die Produktion gesperrt.</translation>
    </message>
    <message>
        <source>Start the sandbox over with a version that can be chosen</source>
        <translation>Die Sandbox mit einer wählbaren Version neu beginnen</translation>
    </message>
    <message>
        <source>It names no upgrade of a sandbox that goes before.</source>
        <translation>Es nennt kein Upgrade einer Sandbox, das vorausgeht.</translation>
    </message>
    <message>
        <source>Upgrade a sandbox first, and name its upgrade</source>
        <translation>Zuerst eine Sandbox aktualisieren und deren Upgrade nennen</translation>
    </message>
    <message>
        <source>%1, which goes before, is not committed.</source>
        <translation>%1, das vorausgeht, ist nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>Have users accept that one first</source>
        <translation>Zuerst dieses von Anwendern annehmen lassen</translation>
    </message>
    <message>
        <source>%1 went to version %2.</source>
        <translation>%1 ging auf Version %2.</translation>
    </message>
    <message>
        <source>Take the same version</source>
        <translation>Dieselbe Version nehmen</translation>
    </message>
    <message>
        <source>Not applied and signed off: %1.</source>
        <translation>Nicht eingespielt und abgenommen: %1.</translation>
    </message>
    <message>
        <source>Apply every package and sign it off</source>
        <translation>Jedes Paket einspielen und abnehmen</translation>
    </message>
    <message>
        <source>Critical hotfixes are open: %1.</source>
        <translation>Kritische Hotfixes sind offen: %1.</translation>
    </message>
    <message>
        <source>Apply them, or have each waived</source>
        <translation>Sie einspielen, oder für jeden eine Ausnahme genehmigen lassen</translation>
    </message>
    <message>
        <source>Its planned start is not known.</source>
        <translation>Der geplante Beginn ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Enter the planned start</source>
        <translation>Den geplanten Beginn eintragen</translation>
    </message>
    <message>
        <source>The service team has to be asked at least 48 hours before the start.</source>
        <translation>Das Serviceteam muss mindestens 48 Stunden vor dem Beginn gebeten werden.</translation>
    </message>
    <message>
        <source>Plan a later start</source>
        <translation>Einen späteren Beginn planen</translation>
    </message>
    <message>
        <source>No test environment was upgraded and accepted before production.</source>
        <translation>Vor der Produktion wurde keine Testumgebung aktualisiert und angenommen.</translation>
    </message>
    <message>
        <source>Upgrade a test environment first</source>
        <translation>Zuerst eine Testumgebung aktualisieren</translation>
    </message>
    <message>
        <source>Tests found what is still open: %1.</source>
        <translation>Tests fanden, was noch offen ist: %1.</translation>
    </message>
    <message>
        <source>Resolve and close every defect, or have it waived</source>
        <translation>Jeden Fehler beheben und schließen, oder eine Ausnahme genehmigen lassen</translation>
    </message>
    <message>
        <source>It names no gate with the acceptance criteria of the test.</source>
        <translation>Es nennt kein Gate mit den Abnahmekriterien des Tests.</translation>
    </message>
    <message>
        <source>Name the gate</source>
        <translation>Das Gate nennen</translation>
    </message>
    <message>
        <source>Nobody has decided “go” on %1.</source>
        <translation>Niemand hat %1 mit „Go“ entschieden.</translation>
    </message>
    <message>
        <source>Decide on the gate, and record the decision</source>
        <translation>Über das Gate entscheiden und die Entscheidung festhalten</translation>
    </message>
    <message>
        <source>The backup register holds no database of production.</source>
        <translation>Das Sicherungsregister enthält keine Datenbank der Produktion.</translation>
    </message>
    <message>
        <source>Not backed up since the last change of production: %1.</source>
        <translation>Seit der letzten Änderung der Produktion nicht gesichert: %1.</translation>
    </message>
    <message>
        <source>Back up the databases of production, and enter when</source>
        <translation>Die Datenbanken der Produktion sichern und eintragen, wann</translation>
    </message>
    <message>
        <source>There are no basic checks to pass after the upgrade.</source>
        <translation>Es gibt keine Grundprüfungen, die nach dem Upgrade bestanden sein müssen.</translation>
    </message>
    <message>
        <source>Add a suite of basic checks: set-up logs, event log, deployment manager, browser</source>
        <translation>Eine Testsuite mit Grundprüfungen anlegen: Installationsprotokolle, Ereignisprotokoll, Bereitstellungs-Manager, Browser</translation>
    </message>
    <message>
        <source>Of %1 basic checks, %2 have not passed in this environment since the upgrade.</source>
        <translation>Von %1 Grundprüfungen sind %2 in dieser Umgebung seit dem Upgrade nicht bestanden.</translation>
    </message>
    <message>
        <source>Run them</source>
        <translation>Sie ausführen</translation>
    </message>
    <message>
        <source>It belongs to no cutover plan, so nobody knows whether the time is enough.</source>
        <translation>Es gehört zu keinem Cutover-Plan, also weiß niemand, ob die Zeit reicht.</translation>
    </message>
    <message>
        <source>Name the cutover plan</source>
        <translation>Den Cutover-Plan nennen</translation>
    </message>
    <message>
        <source>nothing more happens</source>
        <translation>nichts weiter geschieht</translation>
    </message>
    <message>
        <source>%1 cannot happen while the upgrade stands at %2; what can: %3</source>
        <translation>%1 ist nicht möglich, solange das Upgrade bei %2 steht; möglich ist: %3</translation>
    </message>
    <message>
        <source>it would happen in the future: record it once it has happened</source>
        <translation>es läge in der Zukunft: erst festhalten, wenn es geschehen ist</translation>
    </message>
    <message>
        <source>the steps of an upgrade are recorded one by one</source>
        <translation>die Schritte eines Upgrades werden einzeln festgehalten</translation>
    </message>
    <message>
        <source>it would have happened before the last step of the upgrade: undo that one first</source>
        <translation>es läge vor dem letzten Schritt des Upgrades: erst diesen rückgängig machen</translation>
    </message>
    <message>
        <source>Less than 48 hours are left, and no request to the service team is recorded.</source>
        <translation>Es bleiben weniger als 48 Stunden, und keine Anforderung an das Serviceteam ist festgehalten.</translation>
    </message>
    <message>
        <source>Its downtime meets the blackout “%1”.</source>
        <translation>Sein Ausfall trifft die Sperrzeit „%1“.</translation>
    </message>
    <message>
        <source>Begin before or after it</source>
        <translation>Davor oder danach beginnen</translation>
    </message>
    <message>
        <source>Its downtime falls into the freeze “%1” of another plan.</source>
        <translation>Sein Ausfall fällt in den Freeze „%1“ eines anderen Plans.</translation>
    </message>
    <message>
        <source>Up to 48 hours of downtime do not fit into the downtime window of the plan.</source>
        <translation>Bis zu 48 Stunden Ausfall passen nicht in das Ausfallfenster des Plans.</translation>
    </message>
    <message>
        <source>Begin with the window, or agree on a longer one</source>
        <translation>Mit dem Fenster beginnen, oder ein längeres vereinbaren</translation>
    </message>
    <message>
        <source>Nobody works on %1 (%2), while it may be down.</source>
        <translation>Am %1 (%2) arbeitet niemand, während der Ausfall dauern kann.</translation>
    </message>
    <message>
        <source>Begin before or after it, or agree on who works</source>
        <translation>Davor oder danach beginnen, oder vereinbaren, wer arbeitet</translation>
    </message>
    <message>
        <source>The new environment is queued for deletion; the old one was never down (S1-09).</source>
        <translation>Die neue Umgebung wird zum Löschen vorgemerkt; die alte war nie außer Betrieb (S1-09).</translation>
    </message>
    <message>
        <source>The new environment is queued for deletion; the old one stays primary (S1-10).</source>
        <translation>Die neue Umgebung wird zum Löschen vorgemerkt; die alte bleibt die maßgebliche (S1-10).</translation>
    </message>
    <message>
        <source>Nothing happens until users accept or it is rolled back; a rollback then deletes the new environment (S1-11).</source>
        <translation>Es geschieht nichts, bis Anwender es annehmen oder zurückgerollt wird; ein Zurückrollen löscht dann die neue Umgebung (S1-11).</translation>
    </message>
    <message>
        <source>Preparing</source>
        <comment>stage of an upgrade</comment>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>Packages</source>
        <comment>stage of an upgrade</comment>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Data upgrade</source>
        <comment>stage of an upgrade</comment>
        <translation>Datenupgrade</translation>
    </message>
    <message>
        <source>Validation</source>
        <comment>stage of an upgrade</comment>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Nothing differs from production here, so there is nothing to record.</source>
        <translation>Hier weicht nichts von der Produktion ab, also ist nichts festzuhalten.</translation>
    </message>
    <message>
        <source>%1 is still to come.</source>
        <comment>a day</comment>
        <translation>%1 kommt erst noch.</translation>
    </message>
    <message>
        <source>The project has no hypercare yet.</source>
        <translation>Das Projekt hat noch keine Hypercare.</translation>
    </message>
    <message>
        <source>On %1 the project had no hypercare yet.</source>
        <translation>Am %1 hatte das Projekt noch keine Hypercare.</translation>
    </message>
    <message>
        <source>Hypercare</source>
        <translation>Hypercare</translation>
    </message>
    <message>
        <source>Issues by severity</source>
        <translation>Probleme nach Schwere</translation>
    </message>
    <message>
        <source>Open for longest</source>
        <translation>Am längsten offen</translation>
    </message>
    <message>
        <source>No step is planned.</source>
        <translation>Kein Schritt ist geplant.</translation>
    </message>
    <message>
        <source>nothing says when it begins</source>
        <translation>nichts sagt, wann sie beginnt</translation>
    </message>
    <message>
        <source>begins %1</source>
        <comment>in so many days</comment>
        <translation>beginnt %1</translation>
    </message>
    <message>
        <source>day %1, no end is planned</source>
        <translation>Tag %1, kein Ende geplant</translation>
    </message>
    <message>
        <source>day %1, planned were %2</source>
        <translation>Tag %1, geplant waren %2</translation>
    </message>
    <message>
        <source>day %1 of %2</source>
        <translation>Tag %1 von %2</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Planned last day</source>
        <translation>Geplanter letzter Tag</translation>
    </message>
    <message>
        <source>No gate says by what hypercare ends. Name the gate with its exit criteria.</source>
        <translation>Kein Gate sagt, wodurch die Hypercare endet. Das Gate mit ihren Endekriterien nennen.</translation>
    </message>
    <message>
        <source>Hypercare goes on: %1 of %2 exit criteria are not met.</source>
        <translation>Die Hypercare geht weiter: %1 von %2 Endekriterien sind nicht erfüllt.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Eingetragen</translation>
    </message>
    <message>
        <source>Blocker</source>
        <translation>Blocker</translation>
    </message>
    <message>
        <source>Hypercare can end: its exit criteria are met.</source>
        <translation>Die Hypercare kann enden: Ihre Endekriterien sind erfüllt.</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>an environment</comment>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>from %1, as of %2 (%3)</source>
        <comment>an environment, a time, how long ago</comment>
        <translation>aus %1, Stand %2 (%3)</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installiert</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Nothing is known of both, so nothing could be compared.</source>
        <translation>Von beiden ist nichts bekannt, also war nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>%1 of %2 known properties equal those of %3: %4.</source>
        <translation>%1 von %2 bekannten Eigenschaften sind gleich wie in %3: %4.</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Eigenschaft</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>No difference is known.</source>
        <translation>Kein Unterschied ist bekannt.</translation>
    </message>
    <message>
        <source>No risk was made of it.</source>
        <translation>Daraus wurde kein Risiko gemacht.</translation>
    </message>
    <message>
        <source>S0-02: record it, or take it away.</source>
        <translation>S0-02: festhalten oder beseitigen.</translation>
    </message>
    <message>
        <source>Not known of one of the two: %1.</source>
        <translation>Von einer der beiden nicht bekannt: %1.</translation>
    </message>
    <message>
        <source>Never taken</source>
        <translation>Nie gemacht</translation>
    </message>
    <message>
        <source>S0-18: before the last change</source>
        <translation>S0-18: vor der letzten Änderung</translation>
    </message>
    <message>
        <source>Off site</source>
        <translation>Außer Haus</translation>
    </message>
    <message>
        <source>Rehearsed</source>
        <translation>Geprobt</translation>
    </message>
    <message>
        <source>Restore and reinstall</source>
        <translation>Wiederherstellen und neu installieren</translation>
    </message>
    <message>
        <source>No backup of it is planned.</source>
        <translation>Keine Sicherung davon ist geplant.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no copy</source>
        <translation>keine Kopie</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>What may fail, and how it is restored</source>
        <translation>Was ausfallen kann und wie es wiederhergestellt wird</translation>
    </message>
    <message>
        <source>Nobody has examined how it may fail.</source>
        <translation>Niemand hat untersucht, wie sie ausfallen kann.</translation>
    </message>
    <message>
        <source>at least %1</source>
        <comment>a duration</comment>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>%1: turning back would not end inside the window at any time.</source>
        <translation>%1: Ein Rückzug würde zu keiner Zeit innerhalb des Zeitfensters enden.</translation>
    </message>
    <message>
        <source>%1: turning back begins on %2 at the latest, as its tasks ask for.</source>
        <translation>%1: Die Umkehr beginnt spätestens am %2, wie es seine Aufgaben verlangen.</translation>
    </message>
    <message>
        <source>Whom to turn to</source>
        <translation>An wen man sich wendet</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>What the document leaves open</source>
        <translation>Was das Dokument offenlässt</translation>
    </message>
    <message>
        <source>How it is read</source>
        <translation>Wie es gelesen wird</translation>
    </message>
    <message>
        <source>also at night and at weekends</source>
        <translation>auch nachts und am Wochenende</translation>
    </message>
    <message>
        <source>also at night</source>
        <translation>auch nachts</translation>
    </message>
    <message>
        <source>also at weekends</source>
        <translation>auch am Wochenende</translation>
    </message>
    <message>
        <source>after %1 to %2</source>
        <comment>a duration, a line of support</comment>
        <translation>nach %1 an %2</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>a line of support</comment>
        <translation>an %1</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Unterstützung</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Wer antwortet</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Escalates</source>
        <translation>Eskaliert</translation>
    </message>
    <message>
        <source>Nobody is named whom one could turn to.</source>
        <translation>Niemand ist genannt, an den man sich wenden könnte.</translation>
    </message>
    <message>
        <source>hours not said</source>
        <translation>Zeiten nicht genannt</translation>
    </message>
    <message>
        <source>Upgrade report</source>
        <translation>Upgradebericht</translation>
    </message>
    <message>
        <source>All environments and upgrades</source>
        <translation>Alle Umgebungen und Upgrades</translation>
    </message>
    <message>
        <source>No upgrade is planned</source>
        <translation>Kein Upgrade ist geplant</translation>
    </message>
    <message>
        <source>Nothing is left to upgrade</source>
        <translation>Nichts ist mehr zu aktualisieren</translation>
    </message>
    <message>
        <source>A rule refuses the next step</source>
        <translation>Eine Regel verweigert den nächsten Schritt</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Ready to begin</source>
        <translation>Bereit zum Beginn</translation>
    </message>
    <message>
        <source>The environments stand as described.</source>
        <translation>Die Umgebungen stehen wie beschrieben.</translation>
    </message>
    <message>
        <source>Timer: %1</source>
        <comment>when it ends, what would follow</comment>
        <translation>Frist: %1</translation>
    </message>
    <message>
        <source>upgrades committed</source>
        <translation>Upgrades abgeschlossen</translation>
    </message>
    <message>
        <source>held up by a rule</source>
        <translation>von einer Regel aufgehalten</translation>
    </message>
    <message>
        <source>differences not recorded</source>
        <translation>Unterschiede nicht festgehalten</translation>
    </message>
    <message>
        <source>backups not proven</source>
        <translation>Sicherungen nicht erprobt</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>Upgrade</translation>
    </message>
    <message>
        <source>Timer ends</source>
        <translation>Frist endet</translation>
    </message>
    <message>
        <source>Downtime</source>
        <translation>Ausfallzeit</translation>
    </message>
    <message>
        <source>%1 planned</source>
        <comment>a duration</comment>
        <translation>%1 geplant</translation>
    </message>
    <message>
        <source>Parity with production</source>
        <translation>Gleichheit mit der Produktion</translation>
    </message>
    <message>
        <source>Backups and failures</source>
        <translation>Sicherungen und Ausfälle</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Was als Nächstes kommt</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Critical hotfixes</source>
        <translation>Kritische Hotfixes</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Without an environment</source>
        <translation>Ohne Umgebung</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Apps with several versions</source>
        <translation>Apps mit mehreren Versionen</translation>
    </message>
    <message>
        <source>S3-09: development, test and production are to have the same ones.</source>
        <translation>S3-09: Entwicklung, Test und Produktion sollen dieselben haben.</translation>
    </message>
    <message>
        <source>Known errors: %1</source>
        <comment>an upgrade process</comment>
        <translation>Bekannte Fehler: %1</translation>
    </message>
    <message>
        <source>How the documents were read</source>
        <translation>Wie die Dokumente gelesen wurden</translation>
    </message>
    <message>
        <source>Rules are named by the document and its number: S0 is the upgrade of a CRM server, S1 the self-service upgrade of finance and operations, S2 the move to the latest update by the service team, S3 the preparation of go-live. Where a document leaves something open, this was assumed.</source>
        <translation>Regeln sind nach Dokument und Nummer benannt: S0 ist das Upgrade eines CRM-Servers, S1 das Self-Service-Upgrade von Finance and Operations, S2 der Wechsel auf das neueste Update durch das Serviceteam, S3 die Vorbereitung des Go-live. Wo ein Dokument etwas offenlässt, wurde dies angenommen.</translation>
    </message>
    <message>
        <source>This program plans, guards and records. It drives nothing: whatever is said here to have happened, people did elsewhere and entered it.</source>
        <translation>Dieses Programm plant, prüft und hält fest. Es steuert nichts: Was hier als geschehen steht, haben Menschen anderswo getan und eingetragen.</translation>
    </message>
    <message>
        <source>still running</source>
        <translation>läuft noch</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <comment>state of an upgrade, of its old environment</comment>
        <translation>%1; %2.</translation>
    </message>
    <message>
        <source>%1 since %2; %3.</source>
        <comment>state of an upgrade, a time, state of its old environment</comment>
        <translation>%1 seit %2; %3.</translation>
    </message>
    <message>
        <source>Ended on %1. %2</source>
        <comment>a timer, what follows</comment>
        <translation>Endete am %1. %2</translation>
    </message>
    <message>
        <source>Ends on %1. If it ended now: %2</source>
        <comment>a timer, what would follow</comment>
        <translation>Endet am %1. Wenn sie jetzt endete: %2</translation>
    </message>
    <message>
        <source>%1, our reading</source>
        <comment>a rule</comment>
        <translation>%1, unsere Lesart</translation>
    </message>
    <message>
        <source>Nobody has decided yet.</source>
        <translation>Niemand hat bisher entschieden.</translation>
    </message>
    <message>
        <source>%1 so far, %2 planned</source>
        <comment>downtime</comment>
        <translation>%1 bisher, %2 geplant</translation>
    </message>
    <message>
        <source>%1 so far, nothing planned</source>
        <comment>downtime</comment>
        <translation>%1 bisher, nichts geplant</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Advised</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>Prerequisites</source>
        <translation>Voraussetzungen</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>Wer handelt</translation>
    </message>
    <message>
        <source>What stands against it</source>
        <translation>Was dagegen steht</translation>
    </message>
    <message>
        <source>Nothing more happens.</source>
        <translation>Mehr geschieht nicht.</translation>
    </message>
    <message>
        <source>%1 Waived: %2</source>
        <comment>what stands against a step, a waiver</comment>
        <translation>%1 Ausgenommen: %2</translation>
    </message>
    <message>
        <source>%1 It only warns.</source>
        <comment>what stands against a step</comment>
        <translation>%1 Das warnt nur.</translation>
    </message>
    <message>
        <source>then: %1</source>
        <comment>state of an upgrade</comment>
        <translation>dann: %1</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Nothing says how long its stages take.</source>
        <translation>Nichts sagt, wie lange die Abschnitte dauern.</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Since</source>
        <comment>a time</comment>
        <translation>Seit</translation>
    </message>
    <message>
        <source>No package is to be deployed.</source>
        <translation>Kein Paket ist einzuspielen.</translation>
    </message>
    <message>
        <source>Hotfix</source>
        <translation>Hotfix</translation>
    </message>
    <message>
        <source>No critical hotfix is listed.</source>
        <translation>Kein kritischer Hotfix ist aufgeführt.</translation>
    </message>
    <message>
        <source>%1 by %2 until %3: %4</source>
        <comment>a waiver, who approved it, a day, why</comment>
        <translation>%1 von %2 bis %3: %4</translation>
    </message>
    <message>
        <source>Activity %1</source>
        <comment>an id</comment>
        <translation>Aktivität %1</translation>
    </message>
    <message>
        <source>recorded by %1</source>
        <comment>a person</comment>
        <translation>eingetragen von %1</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>State after it</source>
        <translation>Zustand danach</translation>
    </message>
    <message>
        <source>Rules overridden</source>
        <translation>Übergangene Regeln</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Noch ist nichts geschehen.</translation>
    </message>
    <message>
        <source>The timer ended</source>
        <translation>Die Frist endete</translation>
    </message>
    <message>
        <source>Does not count: not possible there</source>
        <translation>Zählt nicht: dort nicht möglich</translation>
    </message>
    <message>
        <source>Known error</source>
        <translation>Bekannter Fehler</translation>
    </message>
    <message>
        <source>Fixed in</source>
        <translation>Behoben in</translation>
    </message>
    <message>
        <source>No known error is listed.</source>
        <translation>Kein bekannter Fehler ist aufgeführt.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>package of an upgrade</comment>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>package of an upgrade</comment>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>Abgenommen</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Verweigert</translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>what stands against a step</comment>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Warnings only</source>
        <translation>Nur Warnungen</translation>
    </message>
    <message>
        <source>the old environment is up</source>
        <translation>die alte Umgebung läuft</translation>
    </message>
    <message>
        <source>the old environment is down</source>
        <translation>die alte Umgebung steht</translation>
    </message>
    <message>
        <source>the new environment is live</source>
        <translation>die neue Umgebung ist in Betrieb</translation>
    </message>
    <message>
        <source>Applied, not signed off</source>
        <translation>Eingespielt, nicht abgenommen</translation>
    </message>
    <message>
        <source>Differs, not recorded</source>
        <translation>Weicht ab, nicht festgehalten</translation>
    </message>
    <message>
        <source>Differs, recorded</source>
        <translation>Weicht ab, festgehalten</translation>
    </message>
    <message>
        <source>It does not count: “%1” cannot happen while the upgrade stands at “%2”.</source>
        <translation>Er zählt nicht: „%1“ kann nicht geschehen, während das Upgrade bei „%2“ steht.</translation>
    </message>
    <message>
        <source>Correct its time, or remove it</source>
        <translation>Seine Zeit berichtigen oder ihn entfernen</translation>
    </message>
    <message>
        <source>Nobody says that what follows an upgrade is done: refreshing the aggregate measurements.</source>
        <translation>Niemand sagt, dass erledigt ist, was auf ein Upgrade folgt: die aggregierten Kennzahlen aktualisieren.</translation>
    </message>
    <message>
        <source>Refresh them, and record the post-upgrade actions</source>
        <translation>Sie aktualisieren und die Nacharbeiten erfassen</translation>
    </message>
    <message>
        <source>%1 is not advised: give the reason for going on.</source>
        <translation>Von %1 wird abgeraten: Geben Sie den Grund an, aus dem es weitergeht.</translation>
    </message>
    <message>
        <source>The upgrade is not there any more.</source>
        <translation>Das Upgrade gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>It waits for itself, by way of what goes before it.</source>
        <translation>Es wartet auf sich selbst, auf dem Umweg über das, was ihm vorausgeht.</translation>
    </message>
    <message>
        <source>Name another upgrade that goes before, or none</source>
        <translation>Ein anderes vorausgehendes Upgrade nennen oder keines</translation>
    </message>
    <message>
        <source>There is no time zone “%1”; that of the project is used.</source>
        <translation>Die Zeitzone „%1“ gibt es nicht; verwendet wird die des Projekts.</translation>
    </message>
    <message>
        <source>%1; going on needs a reason</source>
        <translation>%1; weiterzugehen braucht einen Grund</translation>
    </message>
    <message>
        <source>it is about no package</source>
        <translation>hier geht es um kein Paket</translation>
    </message>
    <message>
        <source>it is the turn of the package %1: name it</source>
        <translation>das Paket %1 ist an der Reihe: nennen Sie es</translation>
    </message>
    <message>
        <source>no package of this upgrade is waiting for that: add the package first</source>
        <translation>kein Paket dieses Upgrades wartet darauf: fügen Sie das Paket zuerst hinzu</translation>
    </message>
    <message>
        <source>the package belongs to another upgrade</source>
        <translation>das Paket gehört zu einem anderen Upgrade</translation>
    </message>
    <message>
        <source>%1 is not at this step; %2 is</source>
        <translation>%1 ist nicht bei diesem Schritt; an der Reihe ist %2</translation>
    </message>
    <message>
        <source>%1 is not at this step</source>
        <translation>%1 ist nicht bei diesem Schritt</translation>
    </message>
    <message>
        <source>what happened stays what it is: undo it, and record what did</source>
        <translation>was geschehen ist, bleibt, was es ist: Machen Sie es rückgängig, und erfassen Sie, was geschehen ist</translation>
    </message>
    <message>
        <source>it would have happened after it was recorded</source>
        <translation>es wäre nach seiner Erfassung geschehen</translation>
    </message>
    <message>
        <source>%1 (%2) could not have happened then: undo that one first</source>
        <translation>%1 (%2) hätte dann nicht geschehen können: Machen Sie zuerst das rückgängig</translation>
    </message>
    <message>
        <source>It is not said which environment is upgraded.</source>
        <translation>Es ist nicht gesagt, welche Umgebung das Upgrade erhält.</translation>
    </message>
    <message>
        <source>Enter the environment</source>
        <translation>Die Umgebung eintragen</translation>
    </message>
    <message>
        <source>it would wait for itself: name another upgrade that goes before</source>
        <translation>es würde auf sich selbst warten: Nennen Sie ein anderes vorausgehendes Upgrade</translation>
    </message>
    <message>
        <source>%1 is an %2, but one of the %3 is needed here.</source>
        <translation>%1 gehört zu „%2“, hier wird aber etwas aus „%3“ gebraucht.</translation>
    </message>
    <message>
        <source>%1 is a %2, but one of the %3 is needed here.</source>
        <translation>%1 gehört zu „%2“, hier wird aber etwas aus „%3“ gebraucht.</translation>
    </message>
    <message>
        <source>The platform update does not come before the other packages.</source>
        <translation>Das Plattformupdate kommt nicht vor den anderen Paketen.</translation>
    </message>
    <message>
        <source>Move it to the front</source>
        <translation>Nach vorn verschieben</translation>
    </message>
    <message>
        <source>not recorded: %1</source>
        <comment>differences</comment>
        <translation>nicht festgehalten: %1</translation>
    </message>
    <message>
        <source>An upgrade of one of the two is open.</source>
        <translation>Ein Upgrade einer der beiden ist offen.</translation>
    </message>
    <message>
        <source>Differs</source>
        <comment>from production</comment>
        <translation>Weicht ab</translation>
    </message>
    <message>
        <source>%1: turning back begins on %2 at the latest, for %3 (S0-20).</source>
        <comment>a plan, a time, “coming back from … takes …”</comment>
        <translation>%1: Die Umkehr beginnt spätestens am %2, denn %3 (S0-20).</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>Hypercare has not begun.</source>
        <translation>Die Hypercare hat noch nicht begonnen.</translation>
    </message>
    <message>
        <source>Hypercare has not begun. Today, %1 of %2 exit criteria would not be met.</source>
        <translation>Die Hypercare hat noch nicht begonnen. Heute wären %1 von %2 Endekriterien nicht erfüllt.</translation>
    </message>
    <message>
        <source>It was decided that hypercare ends: %1.</source>
        <translation>Das Ende der Hypercare ist beschlossen: %1.</translation>
    </message>
    <message>
        <source>Blockers among them</source>
        <translation>Davon Blocker</translation>
    </message>
    <message>
        <source>New on this day</source>
        <translation>Neu an diesem Tag</translation>
    </message>
    <message>
        <source>Closed on this day</source>
        <translation>An diesem Tag geschlossen</translation>
    </message>
    <message>
        <source>So long because %1 (S0-20).</source>
        <translation>So lange, weil gilt: %1 (S0-20).</translation>
    </message>
    <message>
        <source>coming back from “%1” takes %2</source>
        <comment>a failure, a duration</comment>
        <translation>von „%1“ zurückzukommen dauert %2</translation>
    </message>
    <message>
        <source>coming back from “%1” takes at least %2</source>
        <comment>a failure, a duration</comment>
        <translation>von „%1“ zurückzukommen dauert mindestens %2</translation>
    </message>
    <message>
        <source>Turning back would not end inside the window at any time: %1 (S0-20).</source>
        <translation>Eine Umkehr endete zu keiner Zeit innerhalb des Fensters: %1 (S0-20).</translation>
    </message>
    <message>
        <source>Turning back begins on %1 at the latest: %2, longer than undoing the tasks (S0-20).</source>
        <translation>Die Umkehr beginnt spätestens am %1: %2, länger als die Aufgaben zurückzunehmen (S0-20).</translation>
    </message>
    <message>
        <source>as %1</source>
        <comment>why turning back begins then</comment>
        <translation>denn %1</translation>
    </message>
    <message>
        <source>An upgrade has failed</source>
        <translation>Ein Upgrade ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>An upgrade has to begin again</source>
        <translation>Ein Upgrade muss neu beginnen</translation>
    </message>
    <message>
        <source>Neither committed nor cancelled: %1 of %2 upgrades.</source>
        <translation>Weder abgenommen noch abgebrochen: %1 von %2 Upgrades.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Like production</source>
        <translation>Wie die Produktion</translation>
    </message>
    <message>
        <source>Open upgrade</source>
        <translation>Offenes Upgrade</translation>
    </message>
    <message>
        <source>%1: %2 (its upgrade is open)</source>
        <comment>an environment, a version</comment>
        <translation>%1: %2 (ihr Upgrade ist offen)</translation>
    </message>
    <message>
        <source>none is named</source>
        <comment>a gate</comment>
        <translation>keines genannt</translation>
    </message>
    <message>
        <source>%1 – does not count: %2</source>
        <comment>a waiver, why</comment>
        <translation>%1 – zählt nicht: %2</translation>
    </message>
    <message>
        <source>%1, planned were %2</source>
        <comment>downtime</comment>
        <translation>%1, geplant waren %2</translation>
    </message>
    <message>
        <source>Rollback, if needed</source>
        <translation>Rollback, falls nötig</translation>
    </message>
    <message>
        <source>It is to start, and production was changed after its last backup.</source>
        <translation>Es soll beginnen, und die Produktion wurde nach ihrer letzten Sicherung geändert.</translation>
    </message>
    <message>
        <source>It is planned to be down for %1 minutes; the window of “%2” lasts %3.</source>
        <translation>Geplant sind %1 Minuten Ausfallzeit; das Fenster von „%2“ dauert %3.</translation>
    </message>
    <message>
        <source>Agree on a longer window, or shorten the downtime</source>
        <translation>Ein längeres Fenster vereinbaren oder die Ausfallzeit verkürzen</translation>
    </message>
    <message>
        <source>It is planned to be down for %1 minutes; the tasks with downtime of “%2” take %3.</source>
        <translation>Geplant sind %1 Minuten Ausfallzeit; die Aufgaben mit Ausfallzeit von „%2“ dauern %3.</translation>
    </message>
    <message>
        <source>Make the upgrade a task with downtime of the plan, as long as it takes</source>
        <translation>Das Upgrade zu einer Aufgabe des Plans mit Ausfallzeit machen, so lang wie es dauert</translation>
    </message>
    <message>
        <source>It was to end on %1, and nobody has decided on “%2”.</source>
        <translation>Sie sollte am %1 enden, und über „%2“ hat niemand entschieden.</translation>
    </message>
    <message>
        <source>Decide on its exit criteria, or plan a later last day</source>
        <translation>Über ihre Endekriterien entscheiden oder einen späteren letzten Tag planen</translation>
    </message>
    <message>
        <source>It was to end on %1; on “%2” the decision is not to end it, and no later end is planned.</source>
        <translation>Sie sollte am %1 enden; bei „%2“ wurde entschieden, sie nicht zu beenden, und kein späteres Ende ist geplant.</translation>
    </message>
    <message>
        <source>Plan a later last day</source>
        <translation>Einen späteren letzten Tag planen</translation>
    </message>
</context>
<context>
    <name>Criterion</name>
    <message>
        <source>Open must items</source>
        <translation>Offene Muss-Punkte</translation>
    </message>
    <message>
        <source>Open should items</source>
        <translation>Offene Soll-Punkte</translation>
    </message>
    <message>
        <source>Must items done (%)</source>
        <translation>Erledigte Muss-Punkte (%)</translation>
    </message>
    <message>
        <source>Should items done (%)</source>
        <translation>Erledigte Soll-Punkte (%)</translation>
    </message>
    <message>
        <source>Readiness (%)</source>
        <translation>Bereitschaft (%)</translation>
    </message>
    <message>
        <source>Overdue items</source>
        <translation>Überfällige Punkte</translation>
    </message>
    <message>
        <source>Blocked items</source>
        <translation>Blockierte Punkte</translation>
    </message>
    <message>
        <source>Unconfirmed answers</source>
        <translation>Unbestätigte Antworten</translation>
    </message>
    <message>
        <source>Items without owner</source>
        <translation>Punkte ohne Verantwortliche</translation>
    </message>
    <message>
        <source>Missing sign-offs</source>
        <translation>Fehlende Abnahmen</translation>
    </message>
    <message>
        <source>Open conflicts</source>
        <translation>Offene Konflikte</translation>
    </message>
    <message>
        <source>Blocking checks</source>
        <translation>Blockierende Prüfungen</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>mindestens</translation>
    </message>
    <message>
        <source>equal to</source>
        <translation>genau</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kriterien</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Gate</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Open blockers</source>
        <translation>Offene Blocker</translation>
    </message>
    <message>
        <source>Open risks from a score on</source>
        <translation>Offene Risiken ab einem Wert</translation>
    </message>
    <message>
        <source>Overdue actions</source>
        <translation>Überfällige Maßnahmen</translation>
    </message>
    <message>
        <source>Actions without owner</source>
        <translation>Maßnahmen ohne Verantwortlichen</translation>
    </message>
    <message>
        <source>From score</source>
        <translation>Ab Wert</translation>
    </message>
    <message>
        <source>Cutover tasks without owner</source>
        <translation>Cutover-Aufgaben ohne Verantwortliche</translation>
    </message>
    <message>
        <source>Plans outside their window</source>
        <translation>Pläne außerhalb ihres Fensters</translation>
    </message>
    <message>
        <source>Plans without accepted rehearsal</source>
        <translation>Pläne ohne abgenommene Generalprobe</translation>
    </message>
    <message>
        <source>Open steps of the cutover</source>
        <translation>Offene Schritte des Cutovers</translation>
    </message>
    <message>
        <source>Steps out of sequence</source>
        <translation>Schritte außer der Reihe</translation>
    </message>
    <message>
        <source>Cutovers outside their window</source>
        <translation>Cutover außerhalb ihres Fensters</translation>
    </message>
    <message>
        <source>Open failures of the cutover</source>
        <translation>Offene Fehlschläge des Cutovers</translation>
    </message>
    <message>
        <source>Steps not verified</source>
        <translation>Nicht geprüfte Schritte</translation>
    </message>
    <message>
        <source>Test cases not passed</source>
        <translation>Nicht bestandene Testfälle</translation>
    </message>
    <message>
        <source>Test cases passed (%)</source>
        <translation>Bestandene Testfälle (%)</translation>
    </message>
    <message>
        <source>Stale passes</source>
        <translation>Veraltete Bestanden-Urteile</translation>
    </message>
    <message>
        <source>Open defects</source>
        <translation>Offene Fehler</translation>
    </message>
    <message>
        <source>Blocking defects</source>
        <translation>Blockierende Fehler</translation>
    </message>
    <message>
        <source>Processes covered by passes (%)</source>
        <translation>Durch Bestanden-Urteile abgedeckte Prozesse (%)</translation>
    </message>
    <message>
        <source>Requirements covered by passes (%)</source>
        <translation>Durch Bestanden-Urteile abgedeckte Anforderungen (%)</translation>
    </message>
    <message>
        <source>Operations covered by passes (%)</source>
        <translation>Durch Bestanden-Urteile abgedeckte Operationen (%)</translation>
    </message>
    <message>
        <source>Test cycles not signed off</source>
        <translation>Nicht abgenommene Testzyklen</translation>
    </message>
    <message>
        <source>Limits not met</source>
        <translation>Nicht eingehaltene Grenzwerte</translation>
    </message>
    <message>
        <source>Test cycle</source>
        <translation>Testzyklus</translation>
    </message>
    <message>
        <source>Suites</source>
        <translation>Testsuiten</translation>
    </message>
    <message>
        <source>Unrecorded deviations from production</source>
        <translation>Nicht festgehaltene Abweichungen von der Produktion</translation>
    </message>
    <message>
        <source>Upgrades not committed</source>
        <translation>Nicht abgeschlossene Upgrades</translation>
    </message>
    <message>
        <source>Backups without rehearsal or copy off site</source>
        <translation>Sicherungen ohne Probe oder ausgelagerte Kopie</translation>
    </message>
</context>
<context>
    <name>Cycle</name>
    <message>
        <source>Test cycle</source>
        <translation>Testzyklus</translation>
    </message>
    <message>
        <source>Test cycles</source>
        <translation>Testzyklen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Entry criteria</source>
        <translation>Eintrittskriterien</translation>
    </message>
    <message>
        <source>Exit criteria</source>
        <translation>Austrittskriterien</translation>
    </message>
    <message>
        <source>Mock cutover</source>
        <translation>Probe-Cutover</translation>
    </message>
    <message>
        <source>Suites</source>
        <translation>Testsuiten</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>GO</translation>
    </message>
    <message>
        <source>Conditional go</source>
        <translation>GO mit Auflagen</translation>
    </message>
    <message>
        <source>No-go</source>
        <translation>NO-GO</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Vertagt</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Not computed</source>
        <translation>Nicht berechnet</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Gate</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Entschieden von</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Wanted by</source>
        <translation>Gewünscht bis</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Entschieden am</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Berechnet</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
</context>
<context>
    <name>Defect</name>
    <message>
        <source>Not yet known</source>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <source>Bug</source>
        <translation>Programmfehler</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>Standard product</source>
        <translation>Standardprodukt</translation>
    </message>
    <message>
        <source>Concept</source>
        <translation>Konzept</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Fixed, to be tested again</source>
        <translation>Behoben, erneut zu testen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Zurückgewiesen</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Höchste</translation>
    </message>
    <message>
        <source>Defect</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Defects</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Gefunden in</translation>
    </message>
    <message>
        <source>Test case</source>
        <translation>Testfall</translation>
    </message>
    <message>
        <source>Business process</source>
        <translation>Geschäftsprozess</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Stops a critical business process</source>
        <translation>Hält einen kritischen Geschäftsprozess an</translation>
    </message>
    <message>
        <source>Workaround</source>
        <translation>Umgehung</translation>
    </message>
    <message>
        <source>Workaround accepted by</source>
        <translation>Umgehung akzeptiert von</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Fixed in</source>
        <translation>Behoben in</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Lösung</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Gemeldet von</translation>
    </message>
    <message>
        <source>Reported at</source>
        <translation>Gemeldet um</translation>
    </message>
    <message>
        <source>Blocking</source>
        <translation>Blockierend</translation>
    </message>
</context>
<context>
    <name>Deviation</name>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Topology</source>
        <translation>Topologie</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Komponenten</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Deviation from production</source>
        <translation>Abweichung von der Produktion</translation>
    </message>
    <message>
        <source>Deviations from production</source>
        <translation>Abweichungen von der Produktion</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was abweicht</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>In production</source>
        <translation>In der Produktion</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Eingetragen von</translation>
    </message>
    <message>
        <source>Recorded at</source>
        <translation>Eingetragen um</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Durchgesehen</translation>
    </message>
    <message>
        <source>Reviewed on</source>
        <translation>Durchgesehen am</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>Entity</name>
    <message>
        <source>Entity</source>
        <translation>Entität</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entitäten</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operationen</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
</context>
<context>
    <name>Environment</name>
    <message>
        <source>Development</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>Abnahme</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Schulung</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Umgebungen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>In Betrieb</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Stillgelegt</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>Platform version</source>
        <translation>Plattformversion</translation>
    </message>
    <message>
        <source>Topology</source>
        <translation>Topologie</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Platte</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Betriebssystem</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Komponenten</translation>
    </message>
    <message>
        <source>Virtual machines</source>
        <translation>Virtuelle Maschinen</translation>
    </message>
    <message>
        <source>Data from</source>
        <translation>Daten aus</translation>
    </message>
    <message>
        <source>Data as of</source>
        <translation>Datenstand</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Letzte Änderung</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Update window</source>
        <translation>Updatefenster</translation>
    </message>
    <message>
        <source>End of service</source>
        <translation>Ende des Supports</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>EnvironmentWords</name>
    <message>
        <source>In service</source>
        <translation>In Betrieb</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Stillgelegt</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation>
            <numerusform>%n Tag alt</numerusform>
            <numerusform>%n Tage alt</numerusform>
        </translation>
    </message>
    <message>
        <source>Data: %1</source>
        <translation>Daten: %1</translation>
    </message>
    <message>
        <source>Timer ended on %1</source>
        <translation>Frist endete am %1</translation>
    </message>
    <message>
        <source>Timer ends on %1</source>
        <translation>Frist endet am %1</translation>
    </message>
    <message>
        <source>%1 planned</source>
        <comment>duration of a stage</comment>
        <translation>%1 geplant</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>duration of a stage, and what was planned</comment>
        <translation>%1&#xa0;/&#xa0;%2</translation>
    </message>
    <message>
        <source>old one up</source>
        <comment>environment during a stage</comment>
        <translation>alte läuft</translation>
    </message>
    <message>
        <source>old one down</source>
        <comment>environment during a stage</comment>
        <translation>alte steht</translation>
    </message>
    <message>
        <source>new one live</source>
        <comment>environment during a stage</comment>
        <translation>neue ist live</translation>
    </message>
    <message>
        <source>%1, “%2”</source>
        <comment>a source, and the row of its table</comment>
        <translation>%1, „%2“</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>Size (bytes)</source>
        <translation>Größe (Byte)</translation>
    </message>
    <message>
        <source>Added by</source>
        <translation>Hinzugefügt von</translation>
    </message>
</context>
<context>
    <name>Execution</name>
    <message>
        <source>Not run</source>
        <translation>Nicht ausgeführt</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blockiert</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Test execution</source>
        <translation>Testausführung</translation>
    </message>
    <message>
        <source>Test executions</source>
        <translation>Testausführungen</translation>
    </message>
    <message>
        <source>Test cycle</source>
        <translation>Testzyklus</translation>
    </message>
    <message>
        <source>Test case</source>
        <translation>Testfall</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>Tester</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Security role used</source>
        <translation>Verwendete Sicherheitsrolle</translation>
    </message>
    <message>
        <source>Administrator role</source>
        <translation>Administratorrolle</translation>
    </message>
    <message>
        <source>With migrated data</source>
        <translation>Mit migrierten Daten</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Started at</source>
        <translation>Begonnen um</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>Beendet um</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Eingetragen von</translation>
    </message>
    <message>
        <source>Recorded at</source>
        <translation>Eingetragen um</translation>
    </message>
    <message>
        <source>Actual result</source>
        <translation>Tatsächliches Ergebnis</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Result of the old version</source>
        <translation>Ergebnis der alten Version</translation>
    </message>
    <message>
        <source>Result of the new version</source>
        <translation>Ergebnis der neuen Version</translation>
    </message>
</context>
<context>
    <name>FailureScenario</name>
    <message>
        <source>Failure scenario</source>
        <translation>Ausfallszenario</translation>
    </message>
    <message>
        <source>Failure scenarios</source>
        <translation>Ausfallszenarien</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>How it is noticed</source>
        <translation>Woran man es merkt</translation>
    </message>
    <message>
        <source>Backups restored</source>
        <translation>Zurückgespielte Sicherungen</translation>
    </message>
    <message>
        <source>Restore procedure</source>
        <translation>Wiederherstellungsverfahren</translation>
    </message>
    <message>
        <source>Further time</source>
        <translation>Weitere Zeit</translation>
    </message>
    <message>
        <source>Rehearsed on</source>
        <translation>Geprobt am</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
</context>
<context>
    <name>FieldEditors</name>
    <message>
        <source>Set %1 of %2</source>
        <translation>%1 von %2 setzen</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Assertion</source>
        <translation>Feststellung</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Needs met</source>
        <translation>Bedarf erfüllt</translation>
    </message>
    <message>
        <source>Transition plan</source>
        <translation>Übergangsplan</translation>
    </message>
    <message>
        <source>Risks and issues</source>
        <translation>Risiken und Probleme</translation>
    </message>
    <message>
        <source>Earlier reviews</source>
        <translation>Frühere Reviews</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>In mitigation</source>
        <translation>In Behebung</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Follow-up on</source>
        <translation>Nachfassen am</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Nachfassen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>Gate</source>
        <translation>Gate</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Gates</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Go-live gate</source>
        <translation>Go-live-Gate</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
</context>
<context>
    <name>Hotfix</name>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Eingespielt</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Nicht nötig</translation>
    </message>
    <message>
        <source>Critical hotfix</source>
        <translation>Kritischer Hotfix</translation>
    </message>
    <message>
        <source>Critical hotfixes</source>
        <translation>Kritische Hotfixes</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>Upgrade</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>Hypercare</name>
    <message>
        <source>Hypercare</source>
        <translation>Hypercare</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Exit criteria</source>
        <translation>Ausgangskriterien</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
</context>
<context>
    <name>InputFault</name>
    <message>
        <source>%1 must be a whole number.</source>
        <translation>%1 muss eine ganze Zahl sein.</translation>
    </message>
    <message>
        <source>%1 must be a whole number from %2 to %3.</source>
        <translation>%1 muss eine ganze Zahl von %2 bis %3 sein.</translation>
    </message>
    <message>
        <source>%1 has %2 characters; at most %3 can be kept.</source>
        <translation>%1 hat %2 Zeichen; höchstens %3 sind möglich.</translation>
    </message>
    <message>
        <source>%1 has a character that cannot be kept. Type it anew.</source>
        <translation>%1 hat ein Zeichen, das nicht gespeichert werden kann. Tippen Sie es neu.</translation>
    </message>
    <message>
        <source>%1: no record is named “%2”. Choose one from the list.</source>
        <translation>%1: Kein Eintrag heißt „%2“. Wählen Sie einen aus der Liste.</translation>
    </message>
    <message>
        <source>%1: “%2” is not one of the records under “%3”. Choose one from the list.</source>
        <translation>%1: „%2“ gehört nicht zu „%3“. Wählen Sie einen Eintrag aus der Liste.</translation>
    </message>
    <message>
        <source>%1 must not be empty.</source>
        <translation>%1 darf nicht leer sein.</translation>
    </message>
    <message>
        <source>%1 must be a day such as 2027-03-01.</source>
        <translation>%1 muss ein Tag wie 2027-03-01 sein.</translation>
    </message>
    <message>
        <source>%1 must be a day such as 2027-03-01, or days from go-live such as T-28 or T+5.</source>
        <translation>%1 muss ein Tag wie 2027-03-01 sein, oder Tage vom Go-live aus wie T-28 oder T+5.</translation>
    </message>
    <message>
        <source>%1 must be a day and a time such as 2027-03-01 08:00 that the clocks do not skip.</source>
        <translation>%1 muss ein Tag mit Uhrzeit wie 2027-03-01 08:00 sein, die bei der Zeitumstellung nicht ausfällt.</translation>
    </message>
    <message>
        <source>%1 must be a time span such as 90, 1:30 or 2d 4h, up to ten years.</source>
        <translation>%1 muss eine Dauer wie 90, 1:30 oder 2d 4h sein, höchstens zehn Jahre.</translation>
    </message>
    <message>
        <source>%1 must be an http, https or mailto address, or a path.</source>
        <translation>%1 muss eine Adresse mit http, https oder mailto sein, oder ein Pfad.</translation>
    </message>
    <message>
        <source>%1 must be one of: %2.</source>
        <translation>%1 muss eines von diesen sein: %2.</translation>
    </message>
    <message>
        <source>%1 must be yes or no.</source>
        <translation>%1 muss Ja oder Nein sein.</translation>
    </message>
    <message>
        <source>%1 is a file and cannot be given as text.</source>
        <translation>%1 ist eine Datei und kann nicht als Text angegeben werden.</translation>
    </message>
</context>
<context>
    <name>InstalledVersion</name>
    <message>
        <source>Installed version</source>
        <translation>Installierte Version</translation>
    </message>
    <message>
        <source>Installed versions</source>
        <translation>Installierte Versionen</translation>
    </message>
    <message>
        <source>Product or component</source>
        <translation>Produkt oder Komponente</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installiert</translation>
    </message>
    <message>
        <source>In place</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Geprüft am</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Service pack</source>
        <translation>Service Pack</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
</context>
<context>
    <name>Issue</name>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Stops a critical business process</source>
        <translation>Hält einen kritischen Geschäftsprozess an</translation>
    </message>
    <message>
        <source>Workaround</source>
        <translation>Umgehung</translation>
    </message>
    <message>
        <source>Workaround accepted by</source>
        <translation>Umgehung akzeptiert von</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Lösung</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Was the risk</source>
        <translation>War das Risiko</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>Linked records</source>
        <translation>Verknüpfte Einträge</translation>
    </message>
    <message>
        <source>Blocking</source>
        <translation>Blockierend</translation>
    </message>
</context>
<context>
    <name>KnownError</name>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Open a ticket</source>
        <translation>Ticket eröffnen</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Zurückrollen</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstige</translation>
    </message>
    <message>
        <source>Self-service (finance and operations)</source>
        <translation>Self-Service (Finance and Operations)</translation>
    </message>
    <message>
        <source>By the service team (Dynamics 365 for Operations)</source>
        <translation>Durch das Serviceteam (Dynamics 365 for Operations)</translation>
    </message>
    <message>
        <source>On premises (CRM server)</source>
        <translation>Im eigenen Haus (CRM-Server)</translation>
    </message>
    <message>
        <source>Upgrade started</source>
        <translation>Upgrade begonnen</translation>
    </message>
    <message>
        <source>New environment staged</source>
        <translation>Neue Umgebung vorbereitet</translation>
    </message>
    <message>
        <source>Preparing cannot start</source>
        <translation>Vorbereitung beginnt nicht</translation>
    </message>
    <message>
        <source>Staging failed</source>
        <translation>Bereitstellung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Package applied</source>
        <translation>Paket eingespielt</translation>
    </message>
    <message>
        <source>Package failed</source>
        <translation>Paket fehlgeschlagen</translation>
    </message>
    <message>
        <source>Package signed off</source>
        <translation>Paket abgenommen</translation>
    </message>
    <message>
        <source>Package rolled back</source>
        <translation>Paket zurückgerollt</translation>
    </message>
    <message>
        <source>Data upgrade started</source>
        <translation>Datenupgrade begonnen</translation>
    </message>
    <message>
        <source>Data upgraded</source>
        <translation>Daten aktualisiert</translation>
    </message>
    <message>
        <source>Data upgrade failed</source>
        <translation>Datenupgrade fehlgeschlagen</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Fortgesetzt</translation>
    </message>
    <message>
        <source>Accepted by users</source>
        <translation>Von Anwendern angenommen</translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation>Zurückgerollt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Post-upgrade actions done</source>
        <translation>Nacharbeiten erledigt</translation>
    </message>
    <message>
        <source>Old version verified</source>
        <translation>Alte Version geprüft</translation>
    </message>
    <message>
        <source>Requested from the service team</source>
        <translation>Beim Serviceteam angefordert</translation>
    </message>
    <message>
        <source>Old environment detached</source>
        <translation>Alte Umgebung abgetrennt</translation>
    </message>
    <message>
        <source>Deployment requested</source>
        <translation>Bereitstellung angefordert</translation>
    </message>
    <message>
        <source>Configuration approved</source>
        <translation>Konfiguration freigegeben</translation>
    </message>
    <message>
        <source>New environment deployed</source>
        <translation>Neue Umgebung bereitgestellt</translation>
    </message>
    <message>
        <source>Copy of production connected</source>
        <translation>Kopie der Produktion angebunden</translation>
    </message>
    <message>
        <source>New environment attached</source>
        <translation>Neue Umgebung angebunden</translation>
    </message>
    <message>
        <source>Completion reported</source>
        <translation>Fertigstellung gemeldet</translation>
    </message>
    <message>
        <source>Old environment retired</source>
        <translation>Alte Umgebung stillgelegt</translation>
    </message>
    <message>
        <source>Known error</source>
        <translation>Bekannter Fehler</translation>
    </message>
    <message>
        <source>Known errors</source>
        <translation>Bekannte Fehler</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Symptom</source>
        <translation>Symptom</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Fixed in</source>
        <translation>Behoben in</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
</context>
<context>
    <name>Licence</name>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Benötigt</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Zugewiesen</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>Link</name>
    <message>
        <source>Finish to start (FS)</source>
        <translation>Ende-Anfang (EA)</translation>
    </message>
    <message>
        <source>Start to start (SS)</source>
        <translation>Anfang-Anfang (AA)</translation>
    </message>
    <message>
        <source>Finish to finish (FF)</source>
        <translation>Ende-Ende (EE)</translation>
    </message>
    <message>
        <source>Start to finish (SF)</source>
        <translation>Anfang-Ende (AE)</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verknüpfung</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verknüpfungen</translation>
    </message>
    <message>
        <source>Predecessor</source>
        <translation>Vorgänger</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>Nachfolger</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Lag (minutes)</source>
        <translation>Zeitabstand (Minuten)</translation>
    </message>
    <message>
        <source>Lag in elapsed time</source>
        <translation>Zeitabstand nach der Uhr</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>ListEntry</name>
    <message>
        <source>List entry</source>
        <translation>Listeneintrag</translation>
    </message>
    <message>
        <source>List entries</source>
        <translation>Listeneinträge</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
</context>
<context>
    <name>Measurement</name>
    <message>
        <source>at most</source>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>mindestens</translation>
    </message>
    <message>
        <source>equal to</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Messung</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Messungen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Test cycle</source>
        <translation>Testzyklus</translation>
    </message>
    <message>
        <source>Business process</source>
        <translation>Geschäftsprozess</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenzwert</translation>
    </message>
    <message>
        <source>Limit agreed by</source>
        <translation>Grenzwert vereinbart von</translation>
    </message>
    <message>
        <source>Limit agreed on</source>
        <translation>Grenzwert vereinbart am</translation>
    </message>
    <message>
        <source>Agreed volume</source>
        <translation>Vereinbarte Menge</translation>
    </message>
    <message>
        <source>Agreed load</source>
        <translation>Vereinbarte Last</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Measured at volume</source>
        <translation>Gemessen bei Menge</translation>
    </message>
    <message>
        <source>Measured at load</source>
        <translation>Gemessen bei Last</translation>
    </message>
    <message>
        <source>Measured at</source>
        <translation>Gemessen um</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>When the task starts</source>
        <translation>Wenn die Aufgabe beginnt</translation>
    </message>
    <message>
        <source>When the task is finished</source>
        <translation>Wenn die Aufgabe fertig ist</translation>
    </message>
    <message>
        <source>When there is a problem</source>
        <translation>Wenn es ein Problem gibt</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mitteilung</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
</context>
<context>
    <name>MessageSent</name>
    <message>
        <source>Message sent</source>
        <translation>Gesendete Mitteilung</translation>
    </message>
    <message>
        <source>Messages sent</source>
        <translation>Gesendete Mitteilungen</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Durchlauf</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mitteilung</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation>Gesendet um</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Gesendet von</translation>
    </message>
</context>
<context>
    <name>Operation</name>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operationen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Areas and people</source>
        <translation>Stammdaten</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Gates</translation>
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
        <source>Chase</source>
        <translation>Nachfassen</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Reviews</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risiken</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Cutover</source>
        <translation>Cutover</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Durchlauf</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>Test cycles</source>
        <translation>Zyklen</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Umgebungen</translation>
    </message>
</context>
<context>
    <name>Participant</name>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Implementation partner</source>
        <translation>Implementierungspartner</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstige</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Partei</translation>
    </message>
</context>
<context>
    <name>PastePlan</name>
    <message numerus="yes">
        <source>Paste %n row(s)</source>
        <translation>
            <numerusform>%n Zeile einfügen</numerusform>
            <numerusform>%n Zeilen einfügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1: %2 Nothing was pasted.</source>
        <translation>Zeile %1: %2 Nichts wurde eingefügt.</translation>
    </message>
</context>
<context>
    <name>PathAdvice</name>
    <message>
        <source>Install the hotfixes, and try them out</source>
        <translation>Die Hotfixes einspielen und ausprobieren</translation>
    </message>
    <message>
        <source>Build, test, and make the packages</source>
        <translation>Bauen, testen und die Pakete erstellen</translation>
    </message>
    <message>
        <source>Run the code upgrade service</source>
        <translation>Den Codeupgrade-Dienst ausführen</translation>
    </message>
    <message>
        <source>Request a development and test environment on the latest update</source>
        <translation>Eine Entwicklungs- und Testumgebung auf dem neuesten Stand anfordern</translation>
    </message>
    <message>
        <source>Connect to version control, map the upgraded branch and synchronise it</source>
        <translation>Mit der Versionsverwaltung verbinden, den aktualisierten Zweig zuordnen und abgleichen</translation>
    </message>
    <message>
        <source>Resolve the conflicts, build and test</source>
        <translation>Die Konflikte lösen, bauen und testen</translation>
    </message>
    <message>
        <source>Merge into main</source>
        <translation>In main zusammenführen</translation>
    </message>
    <message>
        <source>Connect to version control and map main</source>
        <translation>Mit der Versionsverwaltung verbinden und main zuordnen</translation>
    </message>
    <message>
        <source>Delete the old hotfixes of the vendor from version control</source>
        <translation>Die alten Hotfixes des Herstellers aus der Versionsverwaltung löschen</translation>
    </message>
    <message>
        <source>Install the hotfixes that are needed</source>
        <translation>Die nötigen Hotfixes einspielen</translation>
    </message>
    <message>
        <source>Upload the packages to the asset library</source>
        <translation>Die Pakete in die Asset-Bibliothek hochladen</translation>
    </message>
    <message>
        <source>Request the upgrade of type “Other”, at least 48 hours before the start; accept the downtime</source>
        <translation>Das Upgrade mit dem Typ „Other“ anfordern, mindestens 48 Stunden vor dem Beginn; den Ausfall annehmen</translation>
    </message>
    <message>
        <source>Detach the old environment</source>
        <translation>Die alte Umgebung abtrennen</translation>
    </message>
    <message>
        <source>Request the deployment with the upgraded packages</source>
        <translation>Die Bereitstellung mit den aktualisierten Paketen anfordern</translation>
    </message>
    <message>
        <source>Approve the configuration and sign it off</source>
        <translation>Die Konfiguration freigeben und abnehmen</translation>
    </message>
    <message>
        <source>Deploy the new environment</source>
        <translation>Die neue Umgebung bereitstellen</translation>
    </message>
    <message>
        <source>Connect a copy of the current production database</source>
        <translation>Eine Kopie der aktuellen Produktionsdatenbank anbinden</translation>
    </message>
    <message>
        <source>Run the data upgrade scripts</source>
        <translation>Die Datenupgrade-Skripte ausführen</translation>
    </message>
    <message>
        <source>Attach the new environment</source>
        <translation>Die neue Umgebung anbinden</translation>
    </message>
    <message>
        <source>Report completion</source>
        <translation>Die Fertigstellung melden</translation>
    </message>
    <message>
        <source>Validate: the address stays, names of environment and machines change</source>
        <translation>Validieren: die Adresse bleibt, Namen von Umgebung und Maschinen ändern sich</translation>
    </message>
    <message>
        <source>Tell the service team in the ticket that it succeeded</source>
        <translation>Dem Serviceteam im Ticket sagen, dass es gelungen ist</translation>
    </message>
    <message>
        <source>Retire the old environment</source>
        <translation>Die alte Umgebung stilllegen</translation>
    </message>
    <message>
        <source>Apply the packages</source>
        <translation>Die Pakete einspielen</translation>
    </message>
    <message>
        <source>Validate what the hotfixes are for</source>
        <translation>Validieren, wofür die Hotfixes sind</translation>
    </message>
    <message>
        <source>Apply the latest platform update in place; it contains those before</source>
        <translation>Das neueste Plattformupdate an Ort und Stelle einspielen; es enthält die früheren</translation>
    </message>
    <message>
        <source>Validate the daily work</source>
        <translation>Die tägliche Arbeit validieren</translation>
    </message>
    <message>
        <source>Upgrade the data on a copy of production; before go-live, on the most current database</source>
        <translation>Die Daten auf einer Kopie der Produktion umstellen, vor dem Go-live auf der aktuellsten Datenbank</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Vertretung</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Cutover plan</source>
        <translation>Cutover-Plan</translation>
    </message>
    <message>
        <source>Cutover plans</source>
        <translation>Cutover-Pläne</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Roll-out wave</source>
        <translation>Roll-out-Welle</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Cutover manager</source>
        <translation>Cutover-Leitung</translation>
    </message>
    <message>
        <source>Decides on go or no-go</source>
        <translation>Entscheidet über GO oder NO-GO</translation>
    </message>
    <message>
        <source>By which criteria</source>
        <translation>Nach welchen Kriterien</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Saison</translation>
    </message>
    <message>
        <source>Period end</source>
        <translation>Periodenabschluss</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Feiertage</translation>
    </message>
    <message>
        <source>Release dates of vendors</source>
        <translation>Release-Termine der Hersteller</translation>
    </message>
    <message>
        <source>External shocks</source>
        <translation>Einflüsse von außen</translation>
    </message>
    <message>
        <source>Entrance gate</source>
        <translation>Eingangs-Gate</translation>
    </message>
    <message>
        <source>Exit gate</source>
        <translation>Ausgangs-Gate</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
</context>
<context>
    <name>PlanEdits</name>
    <message>
        <source>New cutover plan</source>
        <translation>Neuer Cutover-Plan</translation>
    </message>
    <message>
        <source>A cutover begins at a time, to the minute; its tasks follow from there.</source>
        <translation>Ein Cutover beginnt auf die Minute genau; seine Aufgaben folgen von da an.</translation>
    </message>
    <message>
        <source>&amp;Make the plan</source>
        <translation>Plan &amp;anlegen</translation>
    </message>
    <message>
        <source>Cutover</source>
        <translation>Cutover</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>Aufgabe anlegen</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Neue Aufgabe</translation>
    </message>
    <message numerus="yes">
        <source>Indent %n task(s)</source>
        <translation>
            <numerusform>%n Aufgabe einrücken</numerusform>
            <numerusform>%n Aufgaben einrücken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Outdent %n task(s)</source>
        <translation>
            <numerusform>%n Aufgabe ausrücken</numerusform>
            <numerusform>%n Aufgaben ausrücken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n task(s)</source>
        <translation>
            <numerusform>%n Aufgabe verschieben</numerusform>
            <numerusform>%n Aufgaben verschieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n task(s)</source>
        <translation>
            <numerusform>%n Aufgabe entfernen</numerusform>
            <numerusform>%n Aufgaben entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Link %n task(s)</source>
        <translation>
            <numerusform>%n Aufgabe verknüpfen</numerusform>
            <numerusform>%n Aufgaben verknüpfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unlink %n task(s)</source>
        <translation>
            <numerusform>Verknüpfungen von %n Aufgabe lösen</numerusform>
            <numerusform>Verknüpfungen von %n Aufgaben lösen</numerusform>
        </translation>
    </message>
    <message>
        <source>Start %1 at another time</source>
        <translation>%1 zu einer anderen Zeit beginnen</translation>
    </message>
    <message>
        <source>Set the duration of %1</source>
        <translation>Dauer von %1 ändern</translation>
    </message>
    <message>
        <source>Number the steps anew</source>
        <translation>Schritte neu nummerieren</translation>
    </message>
    <message>
        <source>Take a baseline</source>
        <translation>Basisplan festhalten</translation>
    </message>
    <message>
        <source>The plan as it is now gets a name. Later, it shows what has moved since.</source>
        <translation>Der Plan, wie er jetzt ist, bekommt einen Namen. Später zeigt er, was sich seither verschoben hat.</translation>
    </message>
    <message>
        <source>&amp;Take the baseline</source>
        <translation>Basisplan &amp;festhalten</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>Let %1 wait for %2</source>
        <translation>%1 auf %2 warten lassen</translation>
    </message>
    <message>
        <source>Remove a link</source>
        <translation>Eine Verknüpfung lösen</translation>
    </message>
    <message numerus="yes">
        <source>Fill down %1 of %n task(s)</source>
        <translation>
            <numerusform>%1 von %n Aufgabe nach unten ausfüllen</numerusform>
            <numerusform>%1 von %n Aufgaben nach unten ausfüllen</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” names no other task of this plan. Write steps, with the kind of link and a lag where there is one: 20, 30SS+15.</source>
        <translation>„%1“ nennt keine andere Aufgabe dieses Plans. Schreiben Sie Schritte, mit der Art der Verknüpfung und einem Abstand, wo es einen gibt: 20, 30AA+15.</translation>
    </message>
    <message>
        <source>The task does not exist in this project any more.</source>
        <translation>Die Aufgabe gibt es in diesem Projekt nicht mehr.</translation>
    </message>
    <message>
        <source>Set what %1 waits for</source>
        <translation>Festlegen, worauf %1 wartet</translation>
    </message>
</context>
<context>
    <name>PlanExport</name>
    <message>
        <source>Export cutover plan</source>
        <translation>Cutover-Plan exportieren</translation>
    </message>
    <message>
        <source>What shall the file be?</source>
        <translation>Was soll die Datei sein?</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>Project files (*.xml)</source>
        <translation>Projektdateien (*.xml)</translation>
    </message>
    <message>
        <source>%1 exists already. Shall it be replaced?</source>
        <translation>%1 gibt es schon. Soll sie ersetzt werden?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>The project has no cutover plan yet.</source>
        <translation>Das Projekt hat noch keinen Cutover-Plan.</translation>
    </message>
    <message>
        <source>Which plan?</source>
        <translation>Welcher Plan?</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>A project file, for Microsoft Project (.xml)</source>
        <translation>Eine Projektdatei für Microsoft Project (.xml)</translation>
    </message>
    <message>
        <source>A calendar of everybody (.ics)</source>
        <translation>Ein Kalender für alle (.ics)</translation>
    </message>
    <message>
        <source>A calendar of %1 (.ics)</source>
        <translation>Ein Kalender für %1 (.ics)</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n task(s) to %1.</source>
        <translation>
            <numerusform>%n Aufgabe nach %1 geschrieben.</numerusform>
            <numerusform>%n Aufgaben nach %1 geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaybookActions</name>
    <message>
        <source>Save as my playbook</source>
        <translation>Als mein Playbook speichern</translation>
    </message>
    <message>
        <source>Under which title shall other projects start from this one?</source>
        <translation>Unter welchem Titel sollen andere Projekte mit diesem beginnen?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>You have a playbook “%1” already. Shall this project take its place, as version %2?</source>
        <translation>Sie haben schon ein Playbook „%1“. Soll dieses Projekt an seine Stelle treten, als Version %2?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Saved as the playbook “%1”, version %2: new projects can start from it.</source>
        <translation>Als Playbook „%1“, Version %2, gespeichert: Neue Projekte können damit beginnen.</translation>
    </message>
    <message>
        <source>Show its folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>%1 (yours)</source>
        <translation>%1 (Ihres)</translation>
    </message>
    <message>
        <source>Add a playbook</source>
        <translation>Playbook hinzufügen</translation>
    </message>
    <message>
        <source>Which playbook does the project need as well?</source>
        <translation>Welches Playbook braucht das Projekt noch?</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>The project has everything of the playbook “%1” already.</source>
        <translation>Das Projekt hat schon alles aus dem Playbook „%1“.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Added “%1” with %n new item(s).</source>
        <translation>
            <numerusform>„%1“ mit einem neuen Punkt hinzugefügt.</numerusform>
            <numerusform>„%1“ mit %n neuen Punkten hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare with a playbook</source>
        <translation>Mit einem Playbook vergleichen</translation>
    </message>
    <message>
        <source>Which playbook shall the project be compared with?</source>
        <translation>Mit welchem Playbook soll das Projekt verglichen werden?</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>The project has all that “%1”, version %2, asks for.</source>
        <translation>Das Projekt hat alles, was „%1“, Version %2, verlangt.</translation>
    </message>
    <message>
        <source>the project does not use it yet</source>
        <translation>das Projekt nutzt es noch nicht</translation>
    </message>
    <message>
        <source>the project has %1</source>
        <translation>das Projekt hat %1</translation>
    </message>
    <message>
        <source>Compare with the playbook</source>
        <translation>Mit dem Playbook vergleichen</translation>
    </message>
    <message>
        <source>“%1”, version %2 (%3). Tick what the project shall take over; all of it is one step that can be undone.</source>
        <translation>„%1“, Version %2 (%3). Haken Sie an, was das Projekt übernehmen soll; alles zusammen ist ein Schritt, der sich rückgängig machen lässt.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>Took over %n change(s) of “%1”.</source>
        <translation>
            <numerusform>%n Änderung aus „%1“ übernommen.</numerusform>
            <numerusform>%n Änderungen aus „%1“ übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggested risks</source>
        <translation>Vorgeschlagene Risiken</translation>
    </message>
    <message>
        <source>Of which playbook do you want to see the typical risks?</source>
        <translation>Von welchem Playbook möchten Sie die typischen Risiken sehen?</translation>
    </message>
    <message>
        <source>The playbooks of this project name no typical risks.</source>
        <translation>Die Playbooks dieses Projekts nennen keine typischen Risiken.</translation>
    </message>
    <message>
        <source>The project has all typical risks of its playbooks already.</source>
        <translation>Das Projekt hat schon alle typischen Risiken seiner Playbooks.</translation>
    </message>
    <message>
        <source>What often goes wrong in projects like this one. Tick what may happen in yours; rate it and give it an owner afterwards.</source>
        <translation>Was in Projekten wie diesem oft schiefgeht. Haken Sie an, was in Ihrem geschehen kann; bewerten Sie es danach, und geben Sie ihm einen Verantwortlichen.</translation>
    </message>
    <message numerus="yes">
        <source>Added %n risk(s): give each an owner and a rating.</source>
        <translation>
            <numerusform>%n Risiko hinzugefügt: Geben Sie ihm einen Verantwortlichen und eine Bewertung.</numerusform>
            <numerusform>%n Risiken hinzugefügt: Geben Sie jedem einen Verantwortlichen und eine Bewertung.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaybookLines</name>
    <message>
        <source>New in the playbook</source>
        <translation>Neu im Playbook</translation>
    </message>
    <message>
        <source>Changed in the playbook</source>
        <translation>Im Playbook geändert</translation>
    </message>
    <message>
        <source>Changed in the project too: what it has stays, unless you tick it</source>
        <translation>Auch im Projekt geändert: Was es hat, bleibt, solange Sie es nicht anhaken</translation>
    </message>
    <message>
        <source>Removed from the project earlier</source>
        <translation>Früher aus dem Projekt entfernt</translation>
    </message>
    <message>
        <source>Gone from the playbook: ticked items become not applicable</source>
        <translation>Nicht mehr im Playbook: Angehakte Punkte werden „nicht zutreffend“</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Waivers and reports may refer to it: remove it by hand where it is not needed.</source>
        <translation>Ausnahmen und Berichte können sich darauf beziehen: Entfernen Sie es von Hand, wo es nicht gebraucht wird.</translation>
    </message>
    <message>
        <source>In the project:</source>
        <translation>Im Projekt:</translation>
    </message>
    <message>
        <source>In the playbook:</source>
        <translation>Im Playbook:</translation>
    </message>
    <message>
        <source>Earlier in the playbook:</source>
        <translation>Früher im Playbook:</translation>
    </message>
</context>
<context>
    <name>PlaybookUse</name>
    <message>
        <source>Further playbook</source>
        <translation>Weiteres Playbook</translation>
    </message>
    <message>
        <source>Further playbooks</source>
        <translation>Weitere Playbooks</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>Playbook</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
</context>
<context>
    <name>ProblemFix</name>
    <message>
        <source>There is no person named “%1”: add yourself in Areas and people, then confirm.</source>
        <translation>Es gibt keine Person „%1“: Tragen Sie sich unter „Stammdaten“ ein, dann bestätigen Sie.</translation>
    </message>
    <message>
        <source>Confirm %1</source>
        <translation>%1 bestätigen</translation>
    </message>
    <message>
        <source>There are no people yet: add them in Areas and people.</source>
        <translation>Es gibt noch keine Personen: Fügen Sie sie unter „Stammdaten“ hinzu.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Who owns %1?</source>
        <translation>Wer ist für %1 verantwortlich?</translation>
    </message>
    <message>
        <source>Set owner</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>Set owner of %1</source>
        <translation>Verantwortliche Person von %1 setzen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Why does %1 not apply?</source>
        <translation>Warum trifft %1 nicht zu?</translation>
    </message>
    <message>
        <source>Give reason</source>
        <translation>Grund angeben</translation>
    </message>
    <message>
        <source>Give the reason why %1 does not apply</source>
        <translation>Grund angeben, warum %1 nicht zutrifft</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>What is the next step to unblock %1?</source>
        <translation>Was ist der nächste Schritt, um die Blockade von %1 zu lösen?</translation>
    </message>
    <message>
        <source>Set next step</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>Set next step of %1</source>
        <translation>Nächsten Schritt von %1 setzen</translation>
    </message>
    <message>
        <source>&amp;Confirm it as me</source>
        <translation>Als ich be&amp;stätigen</translation>
    </message>
    <message>
        <source>Set an &amp;owner…</source>
        <translation>&amp;Verantwortliche Person …</translation>
    </message>
    <message>
        <source>Give the &amp;reason…</source>
        <translation>Gr&amp;und angeben …</translation>
    </message>
    <message>
        <source>Name the &amp;next step…</source>
        <translation>&amp;Nächsten Schritt nennen …</translation>
    </message>
</context>
<context>
    <name>Process</name>
    <message>
        <source>Business process</source>
        <translation>Geschäftsprozess</translation>
    </message>
    <message>
        <source>Business processes</source>
        <translation>Geschäftsprozesse</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Teil von</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Process owner</source>
        <translation>Prozessverantwortlicher</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <source>Initiate</source>
        <translation>Initiieren</translation>
    </message>
    <message>
        <source>Implement</source>
        <translation>Umsetzen</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Vorbereiten</translation>
    </message>
    <message>
        <source>Operate</source>
        <translation>Betreiben</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Customer engagement</source>
        <translation>Customer Engagement</translation>
    </message>
    <message>
        <source>Finance and operations</source>
        <translation>Finance and Operations</translation>
    </message>
    <message>
        <source>On premises</source>
        <translation>Eigener Betrieb</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Product family</source>
        <translation>Produktfamilie</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Go-live</source>
        <translation>Go-live</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Review at least (days before go-live)</source>
        <translation>Review spätestens (Tage vor Go-live)</translation>
    </message>
    <message>
        <source>Review at most (days before go-live)</source>
        <translation>Review frühestens (Tage vor Go-live)</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>Playbook</translation>
    </message>
    <message>
        <source>Playbook version</source>
        <translation>Playbook-Version</translation>
    </message>
    <message>
        <source>Conditions may be late (days)</source>
        <translation>Auflagen dürfen überfällig sein (Tage)</translation>
    </message>
</context>
<context>
    <name>ProjectActions</name>
    <message>
        <source>Go-live is now %1.</source>
        <translation>Der Go-live ist jetzt %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Save a copy for others</source>
        <translation>Kopie für andere speichern</translation>
    </message>
    <message>
        <source>%1 for others.readiness</source>
        <translation>%1 für andere.readiness</translation>
    </message>
    <message>
        <source>Projects (*.readiness)</source>
        <translation>Projekte (*.readiness)</translation>
    </message>
    <message>
        <source>Saved a copy for others as %1, without history. %2</source>
        <translation>Kopie für andere als %1 gespeichert, ohne Verlauf. %2</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>There is no test cycle yet.</source>
        <translation>Es gibt noch keinen Testzyklus.</translation>
    </message>
    <message>
        <source>Save a tester&apos;s share</source>
        <translation>Anteil einer Testperson speichern</translation>
    </message>
    <message>
        <source>Of which test cycle?</source>
        <translation>Aus welchem Testzyklus?</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n test case(s))</source>
        <translation>
            <numerusform>%1 (%n Testfall)</numerusform>
            <numerusform>%1 (%n Testfälle)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is named as the tester of a case in this test cycle.</source>
        <translation>In diesem Testzyklus ist niemand genannt, der einen Fall testet.</translation>
    </message>
    <message>
        <source>Whose share?</source>
        <translation>Wessen Anteil?</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message numerus="yes">
        <source>Saved %1 with %n test case(s). File ▸ Import brings the results back.</source>
        <translation>
            <numerusform>%1 mit %n Testfall gespeichert. Datei ▸ Importieren holt die Ergebnisse zurück.</numerusform>
            <numerusform>%1 mit %n Testfällen gespeichert. Datei ▸ Importieren holt die Ergebnisse zurück.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecentChanges</name>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message numerus="yes">
        <source>changed %n fields</source>
        <translation>
            <numerusform>%n Feld geändert</numerusform>
            <numerusform>%n Felder geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>vor %n min</numerusform>
            <numerusform>vor %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>vor %n h</numerusform>
            <numerusform>vor %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 · %3</source>
        <translation>%1: %2 · %3</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
</context>
<context>
    <name>RecordCopies</name>
    <message numerus="yes">
        <source>Duplicate %n record(s)</source>
        <translation>
            <numerusform>%n Eintrag duplizieren</numerusform>
            <numerusform>%n Einträge duplizieren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordOutline</name>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message numerus="yes">
        <source>Indent %n record(s)</source>
        <translation>
            <numerusform>%n Eintrag einrücken</numerusform>
            <numerusform>%n Einträge einrücken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Outdent %n record(s)</source>
        <translation>
            <numerusform>%n Eintrag ausrücken</numerusform>
            <numerusform>%n Einträge ausrücken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n record(s)</source>
        <translation>
            <numerusform>%n Eintrag verschieben</numerusform>
            <numerusform>%n Einträge verschieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n record(s)</source>
        <translation>
            <numerusform>%n Eintrag entfernen</numerusform>
            <numerusform>%n Einträge entfernen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordView</name>
    <message>
        <source>Nothing of what is on the clipboard has a place here: put the headings of the columns into its first row, or go to the column where it shall begin.</source>
        <translation>Nichts aus der Zwischenablage hat hier einen Platz: Setzen Sie die Überschriften der Spalten in die erste Zeile, oder gehen Sie in die Spalte, in der es beginnen soll.</translation>
    </message>
    <message numerus="yes">
        <source>Pasted %n row(s).</source>
        <translation>
            <numerusform>%n Zeile eingefügt.</numerusform>
            <numerusform>%n Zeilen eingefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>Set %1 of %n records</source>
        <translation>
            <numerusform>%1 von %n Eintrag gesetzt</numerusform>
            <numerusform>%1 von %n Einträgen gesetzt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Release</name>
    <message>
        <source>Release</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Versions of the release before</source>
        <translation>Versionen des Releases davor</translation>
    </message>
    <message>
        <source>For new customers from</source>
        <translation>Für neue Kunden ab</translation>
    </message>
    <message>
        <source>For upgrades from</source>
        <translation>Für Upgrades ab</translation>
    </message>
    <message>
        <source>Schedule issued on</source>
        <translation>Plan herausgegeben am</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Mail file</source>
        <translation>Maildatei</translation>
    </message>
    <message>
        <source>Copied text</source>
        <translation>Kopierter Text</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Arbeitsmappe</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Nachfrage</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Nachfragen</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Per</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Gefragt von</translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation>Gefragt um</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Content %1</source>
        <translation>Inhalt %1</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (Fortsetzung)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>Signed %1</source>
        <translation>Unterzeichnet %1</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Schlüssel %1</translation>
    </message>
</context>
<context>
    <name>ReportOrder</name>
    <message>
        <source>The project has no review yet.</source>
        <translation>Das Projekt hat noch kein Review.</translation>
    </message>
    <message>
        <source>The project has no cutover plan yet.</source>
        <translation>Das Projekt hat noch keinen Cutover-Plan.</translation>
    </message>
    <message>
        <source>The project has no run of a cutover plan yet.</source>
        <translation>Das Projekt hat noch keinen Durchlauf eines Cutover-Plans.</translation>
    </message>
</context>
<context>
    <name>Requirement</name>
    <message>
        <source>Must</source>
        <translation>Muss</translation>
    </message>
    <message>
        <source>Should</source>
        <translation>Soll</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Kann</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Anforderung</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Anforderungen</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Teil von</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Business process</source>
        <translation>Geschäftsprozess</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Wichtigkeit</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Blueprint review</source>
        <translation>Blueprint-Review</translation>
    </message>
    <message>
        <source>Implementation review</source>
        <translation>Implementierungs-Review</translation>
    </message>
    <message>
        <source>Go-live readiness review</source>
        <translation>Go-live-Readiness-Review</translation>
    </message>
    <message>
        <source>Gate meeting</source>
        <translation>Gate-Sitzung</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>Erhebung</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>In Prüfung</translation>
    </message>
    <message>
        <source>Mitigation</source>
        <translation>Behebung</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Reviews</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Gate</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Completed at</source>
        <translation>Abgeschlossen um</translation>
    </message>
    <message>
        <source>Completed by</source>
        <translation>Abgeschlossen von</translation>
    </message>
    <message>
        <source>Content hash</source>
        <translation>Inhalts-Hash</translation>
    </message>
    <message>
        <source>History tips</source>
        <translation>Spitzen des Verlaufs</translation>
    </message>
</context>
<context>
    <name>ReviewRecords</name>
    <message>
        <source>Add a review</source>
        <translation>Review hinzufügen</translation>
    </message>
    <message>
        <source>Which review is it, and when does it take place? A go-live readiness review belongs between twelve and four weeks before go-live.</source>
        <translation>Welches Review ist es, und wann findet es statt? Ein Go-live-Readiness-Review gehört zwischen zwölf und vier Wochen vor den Go-live.</translation>
    </message>
    <message>
        <source>&amp;Add review</source>
        <translation>Review &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Go-live readiness review</source>
        <translation>Go-live-Readiness-Review</translation>
    </message>
    <message>
        <source>Add a participant</source>
        <translation>Teilnehmer hinzufügen</translation>
    </message>
    <message>
        <source>Who takes part, and as what?</source>
        <translation>Wer nimmt teil, und als was?</translation>
    </message>
    <message>
        <source>&amp;Add participant</source>
        <translation>Teilnehmer &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Add a finding</source>
        <translation>Befund hinzufügen</translation>
    </message>
    <message>
        <source>What was found? An assertion is done right, a risk could hurt, an issue hurts now.</source>
        <translation>Was wurde gefunden? Eine Feststellung ist richtig gemacht, ein Risiko könnte schaden, ein Problem schadet jetzt.</translation>
    </message>
    <message>
        <source>&amp;Add finding</source>
        <translation>Befund &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Record a decision</source>
        <translation>Entscheidung eintragen</translation>
    </message>
    <message>
        <source>The gate computes, people decide. What was decided, by whom, and why, where it differs from what the gate says? Leave it open where it is still wanted.</source>
        <translation>Das Gate rechnet, Menschen entscheiden. Was wurde entschieden, von wem, und warum, wo es von dem abweicht, was das Gate sagt? Lassen Sie es offen, wo die Entscheidung noch gewünscht wird.</translation>
    </message>
    <message>
        <source>&amp;Record decision</source>
        <translation>Entscheidung &amp;eintragen</translation>
    </message>
    <message>
        <source>Decision on %1</source>
        <translation>Entscheidung über %1</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Add a vote</source>
        <translation>Stimme hinzufügen</translation>
    </message>
    <message>
        <source>How did they vote? Say why where somebody dissents.</source>
        <translation>Wie wurde gestimmt? Sagen Sie warum, wo jemand anderer Meinung ist.</translation>
    </message>
    <message>
        <source>&amp;Add vote</source>
        <translation>Stimme &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Auflage hinzufügen</translation>
    </message>
    <message>
        <source>What does the go depend on, who sees to it, and until when? Past its date it turns the gate amber, then no-go.</source>
        <translation>Wovon hängt das GO ab, wer kümmert sich, und bis wann? Überfällig macht sie das Gate gelb, dann NO-GO.</translation>
    </message>
    <message>
        <source>&amp;Add condition</source>
        <translation>Auflage &amp;hinzufügen</translation>
    </message>
</context>
<context>
    <name>Risk</name>
    <message>
        <source>Threat</source>
        <translation>Bedrohung</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Chance</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Avoid</source>
        <translation>Vermeiden</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Übertragen</translation>
    </message>
    <message>
        <source>Mitigate</source>
        <translation>Mindern</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Akzeptieren</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>Eskalieren</translation>
    </message>
    <message>
        <source>Exploit</source>
        <translation>Nutzen</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Enhance</source>
        <translation>Verstärken</translation>
    </message>
    <message>
        <source>Identified</source>
        <translation>Erkannt</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>Bewertet</translation>
    </message>
    <message>
        <source>Responding</source>
        <translation>In Behandlung</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Akzeptiert</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Occurred</source>
        <translation>Eingetreten</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risiken</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Inherent probability</source>
        <translation>Wahrscheinlichkeit ohne Maßnahmen</translation>
    </message>
    <message>
        <source>Inherent impact</source>
        <translation>Auswirkung ohne Maßnahmen</translation>
    </message>
    <message>
        <source>Current probability</source>
        <translation>Wahrscheinlichkeit jetzt</translation>
    </message>
    <message>
        <source>Current impact</source>
        <translation>Auswirkung jetzt</translation>
    </message>
    <message>
        <source>Residual probability</source>
        <translation>Wahrscheinlichkeit danach</translation>
    </message>
    <message>
        <source>Residual impact</source>
        <translation>Auswirkung danach</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Reaktion</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>Expected on</source>
        <translation>Erwartet am</translation>
    </message>
    <message>
        <source>Contingency plan</source>
        <translation>Notfallplan</translation>
    </message>
    <message>
        <source>Fallback plan</source>
        <translation>Rückfallplan</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Nächste Prüfung</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>Akzeptiert von</translation>
    </message>
    <message>
        <source>Accepted until</source>
        <translation>Akzeptiert bis</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Comes from the response to</source>
        <translation>Folgt aus der Reaktion auf</translation>
    </message>
    <message>
        <source>Linked records</source>
        <translation>Verknüpfte Einträge</translation>
    </message>
    <message>
        <source>Probability (%)</source>
        <translation>Wahrscheinlichkeit (%)</translation>
    </message>
    <message>
        <source>Delay, optimistic</source>
        <translation>Verzug, günstig</translation>
    </message>
    <message>
        <source>Delay, likely</source>
        <translation>Verzug, wahrscheinlich</translation>
    </message>
    <message>
        <source>Delay, pessimistic</source>
        <translation>Verzug, ungünstig</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Inherent score</source>
        <translation>Wert ohne Maßnahmen</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Residual score</source>
        <translation>Wert danach</translation>
    </message>
    <message>
        <source>Delays cutover tasks</source>
        <translation>Verzögert Cutover-Aufgaben</translation>
    </message>
</context>
<context>
    <name>RiskEdits</name>
    <message>
        <source>Set up the risk scale</source>
        <translation>Risikoskala anlegen</translation>
    </message>
    <message>
        <source>Add to the risk scale</source>
        <translation>Risikoskala ergänzen</translation>
    </message>
    <message>
        <source>A level of probability or impact, or a band: scores from its lowest one on.</source>
        <translation>Eine Stufe der Wahrscheinlichkeit oder Auswirkung, oder ein Band: Werte ab seinem niedrigsten.</translation>
    </message>
    <message>
        <source>&amp;Add level</source>
        <translation>Stufe &amp;hinzufügen</translation>
    </message>
    <message>
        <source>This risk has been removed; choose another one.</source>
        <translation>Dieses Risiko wurde entfernt; wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>Rate %1</source>
        <translation>%1 bewerten</translation>
    </message>
</context>
<context>
    <name>RiskScale</name>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>Band of scores</source>
        <translation>Band von Werten</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>A response</source>
        <translation>Eine Reaktion</translation>
    </message>
    <message>
        <source>A response with an action</source>
        <translation>Eine Reaktion mit Maßnahme</translation>
    </message>
    <message>
        <source>A response with an action, and acceptance of what stays</source>
        <translation>Eine Reaktion mit Maßnahme und Akzeptanz dessen, was bleibt</translation>
    </message>
    <message>
        <source>Level of the risk scale</source>
        <translation>Stufe der Risikoskala</translation>
    </message>
    <message>
        <source>Risk scale</source>
        <translation>Risikoskala</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>Level or lowest score</source>
        <translation>Stufe oder kleinster Wert</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Delay of the cutover</source>
        <translation>Verzug des Cutovers</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Required response</source>
        <translation>Verlangte Reaktion</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message>
        <source>Rehearsal</source>
        <translation>Generalprobe</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Backed out</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Akzeptiert</translation>
    </message>
    <message>
        <source>Rehearse again</source>
        <translation>Noch einmal proben</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Durchlauf</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Durchläufe</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Started at</source>
        <translation>Begonnen um</translation>
    </message>
    <message>
        <source>Finished at</source>
        <translation>Beendet um</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lehren</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
</context>
<context>
    <name>RunStep</name>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blockiert</translation>
    </message>
    <message>
        <source>Step of a run</source>
        <translation>Schritt eines Durchlaufs</translation>
    </message>
    <message>
        <source>Steps of runs</source>
        <translation>Schritte von Durchläufen</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Durchlauf</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Actual start</source>
        <translation>Tatsächlicher Beginn</translation>
    </message>
    <message>
        <source>Actual finish</source>
        <translation>Tatsächliches Ende</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Erledigt von</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>Geprüft von</translation>
    </message>
    <message>
        <source>Verified at</source>
        <translation>Geprüft um</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Entered later</source>
        <translation>Nachgetragen</translation>
    </message>
    <message>
        <source>Planned duration</source>
        <translation>Geplante Dauer</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Verbleibend</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>Folgt auf</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Time lost</source>
        <translation>Verlorene Zeit</translation>
    </message>
</context>
<context>
    <name>SaidSignOff</name>
    <message>
        <source>the gate %1</source>
        <translation>das Gate %1</translation>
    </message>
    <message>
        <source>the whole report</source>
        <translation>den ganzen Bericht</translation>
    </message>
    <message>
        <source>the area %1</source>
        <translation>den Bereich %1</translation>
    </message>
    <message>
        <source>the test cycle %1</source>
        <translation>den Testzyklus %1</translation>
    </message>
    <message>
        <source>%1 (%2), %3: %4</source>
        <translation>%1 (%2), %3: %4</translation>
    </message>
</context>
<context>
    <name>ScopeFact</name>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder nein</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Scope fact</source>
        <translation>Umfangsangabe</translation>
    </message>
    <message>
        <source>What is in scope</source>
        <translation>Was im Umfang ist</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>Shift</name>
    <message>
        <source>Shift</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Übergabe</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>Übernommen von</translation>
    </message>
    <message>
        <source>Accepted at</source>
        <translation>Übernommen um</translation>
    </message>
</context>
<context>
    <name>SignOff</name>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Gate</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Abnahme</translation>
    </message>
    <message>
        <source>Sign-offs</source>
        <translation>Abnahmen</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Worüber</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Unterzeichnet von</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Signed at</source>
        <translation>Unterzeichnet am</translation>
    </message>
    <message>
        <source>Offset (minutes)</source>
        <translation>Zeitverschiebung (Minuten)</translation>
    </message>
    <message>
        <source>Content hash</source>
        <translation>Prüfsumme des Inhalts</translation>
    </message>
    <message>
        <source>History tips</source>
        <translation>Enden des Verlaufs</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>Program version</source>
        <translation>Programmversion</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Eingetragen von</translation>
    </message>
    <message>
        <source>Test cycle</source>
        <translation>Testzyklus</translation>
    </message>
</context>
<context>
    <name>SolutionVersion</name>
    <message>
        <source>Solution version</source>
        <translation>Lösungsversion</translation>
    </message>
    <message>
        <source>Solution versions</source>
        <translation>Lösungsversionen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Affects suites</source>
        <translation>Betrifft Testsuiten</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Program code</source>
        <translation>Programmcode</translation>
    </message>
</context>
<context>
    <name>SourceReadings</name>
    <message>
        <source>Test is to be as close to production as possible. What follows from a difference is left open.</source>
        <translation>Der Test soll der Produktion so nahe wie möglich sein. Was aus einem Unterschied folgt, bleibt offen.</translation>
    </message>
    <message>
        <source>Every difference has to be recorded. That it also becomes a risk is advised.</source>
        <translation>Jeder Unterschied ist festzuhalten. Dass er auch ein Risiko wird, ist empfohlen.</translation>
    </message>
    <message>
        <source>A backup plan and its rehearsal are only recommended.</source>
        <translation>Ein Sicherungsplan und seine Probe sind nur empfohlen.</translation>
    </message>
    <message>
        <source>Both are asked for, for rolling back completely and quickly has to be possible.</source>
        <translation>Beides wird verlangt, denn ein vollständiger und schneller Rückzug muss möglich sein.</translation>
    </message>
    <message>
        <source>Production is backed up before its upgrade. How long before is not said.</source>
        <translation>Die Produktion wird vor ihrem Upgrade gesichert. Wie lange vorher, steht nicht da.</translation>
    </message>
    <message>
        <source>The backup has to be later than the last change of production.</source>
        <translation>Die Sicherung muss jünger sein als die letzte Änderung der Produktion.</translation>
    </message>
    <message>
        <source>The decision stands before user acceptance, yet user acceptance is among what it rests on.</source>
        <translation>Die Entscheidung steht vor der Benutzerabnahme, doch gehört diese zu dem, worauf sie beruht.</translation>
    </message>
    <message>
        <source>User acceptance comes first.</source>
        <translation>Die Benutzerabnahme kommt zuerst.</translation>
    </message>
    <message>
        <source>Going on after a failed run, and giving an upgrade up, are not described.</source>
        <translation>Das Fortsetzen nach einem Fehlschlag und das Aufgeben eines Upgrades sind nicht beschrieben.</translation>
    </message>
    <message>
        <source>A failed run may go on. What has not begun, or was rolled back, may be cancelled.</source>
        <translation>Ein Fehlschlag darf fortgesetzt werden. Was nicht begonnen hat oder zurückgesetzt wurde, darf abgebrochen werden.</translation>
    </message>
    <message>
        <source>In which time zone the ten days are counted is not said.</source>
        <translation>In welcher Zeitzone die zehn Tage zählen, steht nicht da.</translation>
    </message>
    <message>
        <source>In that of the environment, else in that of the project.</source>
        <translation>In der der Umgebung, sonst in der des Projekts.</translation>
    </message>
    <message>
        <source>What happens when the timer ends while the data upgrade runs, or has failed, is not said.</source>
        <translation>Was geschieht, wenn die Frist endet, während das Datenupgrade läuft oder nachdem es fehlschlug, steht nicht da.</translation>
    </message>
    <message>
        <source>The same as after the data upgrade: nothing, until commit or rollback.</source>
        <translation>Dasselbe wie nach dem Datenupgrade: nichts, bis zum Abschluss oder Zurücksetzen.</translation>
    </message>
    <message>
        <source>On which day a version leaves the schedule is not said.</source>
        <translation>An welchem Tag eine Version den Zeitplan verlässt, steht nicht da.</translation>
    </message>
    <message>
        <source>On the day for upgrades of the first row that no longer lists it.</source>
        <translation>Am Tag für Upgrades der ersten Zeile, die sie nicht mehr nennt.</translation>
    </message>
    <message>
        <source>The newest version is said to leave two months; the table gives it 91 days.</source>
        <translation>Die neueste Version soll zwei Monate lassen; die Tabelle gibt ihr 91 Tage.</translation>
    </message>
    <message>
        <source>The table counts. Both are shown where a version is chosen.</source>
        <translation>Die Tabelle zählt. Beides wird gezeigt, wo eine Version gewählt wird.</translation>
    </message>
    <message>
        <source>Whether an open critical hotfix may be left open is not said, nor when an upgrade can be cancelled, nor what follows when preparing cannot start.</source>
        <translation>Ob ein kritischer Hotfix offenbleiben darf, wann ein Upgrade abgebrochen werden kann und was folgt, wenn das Vorbereiten nicht beginnen kann, steht nicht da.</translation>
    </message>
    <message>
        <source>It may with a waiver. It can be cancelled until the data upgrade. Preparing is started again.</source>
        <translation>Mit einer Ausnahme darf er. Abbrechen geht bis zum Datenupgrade. Das Vorbereiten wird neu begonnen.</translation>
    </message>
    <message>
        <source>A later edition limits the rollback to 30 days.</source>
        <translation>Eine spätere Ausgabe begrenzt das Zurücksetzen auf 30 Tage.</translation>
    </message>
    <message>
        <source>It is told here, and not held as a rule.</source>
        <translation>Das wird hier gesagt und nicht als Regel gehalten.</translation>
    </message>
    <message>
        <source>Guidance for customised models of the platform is promised and not given.</source>
        <translation>Eine Anleitung für angepasste Modelle der Plattform ist versprochen und fehlt.</translation>
    </message>
    <message>
        <source>Scenarios 2 and 3 are taken.</source>
        <translation>Die Szenarien 2 und 3 werden genommen.</translation>
    </message>
    <message>
        <source>48 hours of notice, and of downtime, are only recommended.</source>
        <translation>48 Stunden Vorlauf und 48 Stunden Ausfallzeit sind nur empfohlen.</translation>
    </message>
    <message>
        <source>Both are held as limits. A waiver lifts them.</source>
        <translation>Beides gilt als Grenze. Eine Ausnahme hebt sie auf.</translation>
    </message>
    <message>
        <source>How an upgrade by the service team ends that fails is not described.</source>
        <translation>Wie ein Upgrade durch das Serviceteam endet, das fehlschlägt, ist nicht beschrieben.</translation>
    </message>
    <message>
        <source>The service team repeats the data upgrade, or brings the old environment back; then it can be requested again.</source>
        <translation>Das Serviceteam wiederholt das Datenupgrade oder bringt die alte Umgebung zurück; dann kann es neu beantragt werden.</translation>
    </message>
</context>
<context>
    <name>Staffing</name>
    <message>
        <source>Staffing</source>
        <translation>Besetzung</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Vertretung</translation>
    </message>
    <message>
        <source>Time needed (%)</source>
        <translation>Zeit benötigt (%)</translation>
    </message>
    <message>
        <source>Time given (%)</source>
        <translation>Zeit zugesagt (%)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>StepResult</name>
    <message>
        <source>Not run</source>
        <translation>Nicht ausgeführt</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blockiert</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Step result</source>
        <translation>Schrittergebnis</translation>
    </message>
    <message>
        <source>Step results</source>
        <translation>Schrittergebnisse</translation>
    </message>
    <message>
        <source>Test execution</source>
        <translation>Testausführung</translation>
    </message>
    <message>
        <source>Test step</source>
        <translation>Testschritt</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Actual result</source>
        <translation>Tatsächliches Ergebnis</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>Strategy</name>
    <message>
        <source>Undecided</source>
        <translation>Unentschieden</translation>
    </message>
    <message>
        <source>In place</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>Onto new hardware</source>
        <translation>Auf neue Hardware</translation>
    </message>
    <message>
        <source>All at once</source>
        <translation>Alle auf einmal</translation>
    </message>
    <message>
        <source>Pilot first</source>
        <translation>Erst ein Pilot</translation>
    </message>
    <message>
        <source>In phases</source>
        <translation>Stufenweise</translation>
    </message>
    <message>
        <source>Upgrade strategy</source>
        <translation>Upgrade-Strategie</translation>
    </message>
    <message>
        <source>Upgrade strategies</source>
        <translation>Upgrade-Strategien</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What: servers</source>
        <translation>Was: Server</translation>
    </message>
    <message>
        <source>What: platform components</source>
        <translation>Was: Plattformkomponenten</translation>
    </message>
    <message>
        <source>What: client applications</source>
        <translation>Was: Clientanwendungen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Roll-out</source>
        <translation>Einführung</translation>
    </message>
    <message>
        <source>Who validates</source>
        <translation>Wer validiert</translation>
    </message>
    <message>
        <source>Changes after the test</source>
        <translation>Änderungen nach dem Test</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
</context>
<context>
    <name>Successor</name>
    <message>
        <source>Make it a risk</source>
        <translation>Ein Risiko daraus machen</translation>
    </message>
    <message>
        <source>What may happen because of “%1”, and how bad would it be?</source>
        <translation>Was kann wegen „%1“ eintreten, und wie schlimm wäre es?</translation>
    </message>
    <message>
        <source>&amp;Add risk</source>
        <translation>Risiko &amp;hinzufügen</translation>
    </message>
    <message>
        <source>The risk occurred</source>
        <translation>Das Risiko ist eingetreten</translation>
    </message>
    <message>
        <source>Make it an issue</source>
        <translation>Ein Problem daraus machen</translation>
    </message>
    <message>
        <source>“%1” has happened: what does it come to? The risk stays, as one that occurred.</source>
        <translation>„%1“ ist eingetreten: Was heißt das jetzt? Das Risiko bleibt, als eingetretenes.</translation>
    </message>
    <message>
        <source>What hurts now about “%1”?</source>
        <translation>Was schadet jetzt an „%1“?</translation>
    </message>
    <message>
        <source>&amp;Add issue</source>
        <translation>Problem &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Make it an action</source>
        <translation>Eine Maßnahme daraus machen</translation>
    </message>
    <message>
        <source>Who does what about “%1”, and until when?</source>
        <translation>Wer tut was wegen „%1“, und bis wann?</translation>
    </message>
    <message>
        <source>&amp;Add action</source>
        <translation>Maßnahme &amp;hinzufügen</translation>
    </message>
</context>
<context>
    <name>SuccessorActions</name>
    <message>
        <source>Make it a ris&amp;k…</source>
        <translation>&amp;Risiko daraus machen …</translation>
    </message>
    <message>
        <source>It o&amp;ccurred…</source>
        <translation>Es ist &amp;eingetreten …</translation>
    </message>
    <message>
        <source>Make it an &amp;issue…</source>
        <translation>&amp;Problem daraus machen …</translation>
    </message>
    <message>
        <source>Make it an ac&amp;tion…</source>
        <translation>&amp;Maßnahme daraus machen …</translation>
    </message>
</context>
<context>
    <name>SuggestedRiskLines</name>
    <message>
        <source>Without an area</source>
        <translation>Ohne Bereich</translation>
    </message>
    <message>
        <source>%1 (already there: %2)</source>
        <translation>%1 (schon vorhanden: %2)</translation>
    </message>
</context>
<context>
    <name>Suite</name>
    <message>
        <source>Functional check</source>
        <translation>Funktionsprüfung</translation>
    </message>
    <message>
        <source>System integration test (SIT)</source>
        <translation>Systemintegrationstest (SIT)</translation>
    </message>
    <message>
        <source>User acceptance test (UAT)</source>
        <translation>Benutzerakzeptanztest (UAT)</translation>
    </message>
    <message>
        <source>Performance test</source>
        <translation>Leistungstest</translation>
    </message>
    <message>
        <source>Regression test</source>
        <translation>Regressionstest</translation>
    </message>
    <message>
        <source>Security test</source>
        <translation>Sicherheitstest</translation>
    </message>
    <message>
        <source>Data validation</source>
        <translation>Datenvalidierung</translation>
    </message>
    <message>
        <source>Basic checks after an upgrade</source>
        <translation>Grundprüfungen nach einem Upgrade</translation>
    </message>
    <message>
        <source>Suite</source>
        <translation>Testsuite</translation>
    </message>
    <message>
        <source>Suites</source>
        <translation>Testsuiten</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Needs migrated data</source>
        <translation>Braucht migrierte Daten</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
</context>
<context>
    <name>SupportContact</name>
    <message>
        <source>First line</source>
        <translation>First Level</translation>
    </message>
    <message>
        <source>Second line</source>
        <translation>Second Level</translation>
    </message>
    <message>
        <source>Third line</source>
        <translation>Third Level</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Support contact</source>
        <translation>Supportkontakt</translation>
    </message>
    <message>
        <source>Support contacts</source>
        <translation>Supportkontakte</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>At night</source>
        <translation>Nachts</translation>
    </message>
    <message>
        <source>At weekends</source>
        <translation>Am Wochenende</translation>
    </message>
    <message>
        <source>Escalates after</source>
        <translation>Eskaliert nach</translation>
    </message>
    <message>
        <source>Escalates to</source>
        <translation>Eskaliert an</translation>
    </message>
    <message>
        <source>Knowledge transferred</source>
        <translation>Wissen übergeben</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
</context>
<context>
    <name>Task</name>
    <message>
        <source>As soon as possible</source>
        <translation>So früh wie möglich</translation>
    </message>
    <message>
        <source>As late as possible</source>
        <translation>So spät wie möglich</translation>
    </message>
    <message>
        <source>Start no earlier than</source>
        <translation>Anfang nicht vor</translation>
    </message>
    <message>
        <source>Start no later than</source>
        <translation>Anfang nicht nach</translation>
    </message>
    <message>
        <source>Start on</source>
        <translation>Anfang am</translation>
    </message>
    <message>
        <source>Finish no earlier than</source>
        <translation>Ende nicht vor</translation>
    </message>
    <message>
        <source>Finish no later than</source>
        <translation>Ende nicht nach</translation>
    </message>
    <message>
        <source>Finish on</source>
        <translation>Ende am</translation>
    </message>
    <message>
        <source>Cutover task</source>
        <translation>Cutover-Aufgabe</translation>
    </message>
    <message>
        <source>Cutover tasks</source>
        <translation>Cutover-Aufgaben</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Backup owner</source>
        <translation>Vertretung</translation>
    </message>
    <message>
        <source>Accountable</source>
        <translation>Rechenschaftspflichtig</translation>
    </message>
    <message>
        <source>Validated by</source>
        <translation>Bestätigt durch</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Completion criterion</source>
        <translation>Fertig, wenn</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Duration, optimistic</source>
        <translation>Dauer, optimistisch</translation>
    </message>
    <message>
        <source>Duration, pessimistic</source>
        <translation>Dauer, pessimistisch</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Constraint</source>
        <translation>Einschränkung</translation>
    </message>
    <message>
        <source>Constraint time</source>
        <translation>Zeit der Einschränkung</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Stichtag</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>Go/no-go gate</source>
        <translation>GO/NO-GO-Gate</translation>
    </message>
    <message>
        <source>Downtime</source>
        <translation>Ausfallzeit</translation>
    </message>
    <message>
        <source>Rollback step</source>
        <translation>Schritt zurück</translation>
    </message>
    <message>
        <source>Rollback duration</source>
        <translation>Dauer des Rückbaus</translation>
    </message>
    <message>
        <source>Point of no return</source>
        <translation>Punkt ohne Wiederkehr</translation>
    </message>
    <message>
        <source>Only for the rollback</source>
        <translation>Nur für den Rückbau</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
</context>
<context>
    <name>TestCase</name>
    <message>
        <source>Positive</source>
        <translation>Positiv</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Negativ</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Höchste</translation>
    </message>
    <message>
        <source>Test case</source>
        <translation>Testfall</translation>
    </message>
    <message>
        <source>Test cases</source>
        <translation>Testfälle</translation>
    </message>
    <message>
        <source>Suite</source>
        <translation>Testsuite</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Expected result</source>
        <translation>Erwartetes Ergebnis</translation>
    </message>
    <message>
        <source>Prerequisites</source>
        <translation>Voraussetzungen</translation>
    </message>
    <message>
        <source>Business process</source>
        <translation>Geschäftsprozess</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Anforderung</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entität</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Tester</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Security role</source>
        <translation>Sicherheitsrolle</translation>
    </message>
    <message>
        <source>Needs migrated data</source>
        <translation>Braucht migrierte Daten</translation>
    </message>
    <message>
        <source>Compare with the old version</source>
        <translation>Mit der alten Version vergleichen</translation>
    </message>
    <message>
        <source>Automated id</source>
        <translation>Automatisierungs-Id</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
</context>
<context>
    <name>TestForms</name>
    <message>
        <source>without a suite</source>
        <translation>ohne Testsuite</translation>
    </message>
    <message>
        <source>No pass counts now, so that none becomes stale.</source>
        <translation>Derzeit zählt kein bestandener Test, also veraltet auch keiner.</translation>
    </message>
    <message numerus="yes">
        <source>%n pass(es) become stale (%1) unless the version affects certain suites only.</source>
        <translation>
            <numerusform>%n bestandener Test veraltet (%1), es sei denn, die Version betrifft nur bestimmte Testsuiten.</numerusform>
            <numerusform>%n bestandene Tests veralten (%1), es sei denn, die Version betrifft nur bestimmte Testsuiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>New version of the solution</source>
        <translation>Neue Version der Lösung</translation>
    </message>
    <message>
        <source>&amp;Record the version</source>
        <translation>Version &amp;festhalten</translation>
    </message>
    <message>
        <source>Report a defect</source>
        <translation>Fehler melden</translation>
    </message>
    <message>
        <source>What is wrong at “%1”, and how bad is it? Where nobody is named, whoever deals with its outcome owns it.</source>
        <translation>Was stimmt bei „%1“ nicht, und wie schlimm ist es? Ist niemand genannt, ist verantwortlich, wer sich um diese Art Ergebnis kümmert.</translation>
    </message>
    <message>
        <source>&amp;Report the defect</source>
        <translation>Fehler &amp;melden</translation>
    </message>
</context>
<context>
    <name>TestStep</name>
    <message>
        <source>Test step</source>
        <translation>Testschritt</translation>
    </message>
    <message>
        <source>Test steps</source>
        <translation>Testschritte</translation>
    </message>
    <message>
        <source>Test case</source>
        <translation>Testfall</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Expected result</source>
        <translation>Erwartetes Ergebnis</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>Training</source>
        <translation>Schulung</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Schulungen</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Zielgruppe</translation>
    </message>
    <message>
        <source>People to train</source>
        <translation>Zu schulende Personen</translation>
    </message>
    <message>
        <source>People trained</source>
        <translation>Geschulte Personen</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>Upgrade</name>
    <message>
        <source>Self-service (finance and operations)</source>
        <translation>Self-Service (Finance and Operations)</translation>
    </message>
    <message>
        <source>By the service team (Dynamics 365 for Operations)</source>
        <translation>Durch das Serviceteam (Dynamics 365 for Operations)</translation>
    </message>
    <message>
        <source>On premises (CRM server)</source>
        <translation>Im eigenen Haus (CRM-Server)</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>Upgrade</translation>
    </message>
    <message>
        <source>Upgrades</source>
        <translation>Upgrades</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>New environment</source>
        <translation>Neue Umgebung</translation>
    </message>
    <message>
        <source>From version</source>
        <translation>Von Version</translation>
    </message>
    <message>
        <source>To version</source>
        <translation>Auf Version</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>Cutover plan</source>
        <translation>Cutover-Plan</translation>
    </message>
    <message>
        <source>Acceptance criteria</source>
        <translation>Abnahmekriterien</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Overlays are extensions</source>
        <translation>Overlays sind Erweiterungen</translation>
    </message>
    <message>
        <source>Old hotfixes deleted</source>
        <translation>Alte Hotfixes gelöscht</translation>
    </message>
    <message>
        <source>Data upgraded in development</source>
        <translation>Datenupgrade in der Entwicklung</translation>
    </message>
    <message>
        <source>Data refreshed</source>
        <translation>Daten aufgefrischt</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Requested at</source>
        <translation>Angefordert um</translation>
    </message>
    <message>
        <source>Planned start</source>
        <translation>Geplanter Beginn</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Data upgrade</source>
        <translation>Datenupgrade</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation>Rückweg</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
</context>
<context>
    <name>UpgradeEvent</name>
    <message>
        <source>Upgrade started</source>
        <translation>Upgrade begonnen</translation>
    </message>
    <message>
        <source>New environment staged</source>
        <translation>Neue Umgebung vorbereitet</translation>
    </message>
    <message>
        <source>Preparing cannot start</source>
        <translation>Vorbereitung beginnt nicht</translation>
    </message>
    <message>
        <source>Staging failed</source>
        <translation>Bereitstellung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Package applied</source>
        <translation>Paket eingespielt</translation>
    </message>
    <message>
        <source>Package failed</source>
        <translation>Paket fehlgeschlagen</translation>
    </message>
    <message>
        <source>Package signed off</source>
        <translation>Paket abgenommen</translation>
    </message>
    <message>
        <source>Package rolled back</source>
        <translation>Paket zurückgerollt</translation>
    </message>
    <message>
        <source>Data upgrade started</source>
        <translation>Datenupgrade begonnen</translation>
    </message>
    <message>
        <source>Data upgraded</source>
        <translation>Daten aktualisiert</translation>
    </message>
    <message>
        <source>Data upgrade failed</source>
        <translation>Datenupgrade fehlgeschlagen</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Fortgesetzt</translation>
    </message>
    <message>
        <source>Accepted by users</source>
        <translation>Von Anwendern angenommen</translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation>Zurückgerollt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Post-upgrade actions done</source>
        <translation>Nacharbeiten erledigt</translation>
    </message>
    <message>
        <source>Old version verified</source>
        <translation>Alte Version geprüft</translation>
    </message>
    <message>
        <source>Requested from the service team</source>
        <translation>Beim Serviceteam angefordert</translation>
    </message>
    <message>
        <source>Old environment detached</source>
        <translation>Alte Umgebung abgetrennt</translation>
    </message>
    <message>
        <source>Deployment requested</source>
        <translation>Bereitstellung angefordert</translation>
    </message>
    <message>
        <source>Configuration approved</source>
        <translation>Konfiguration freigegeben</translation>
    </message>
    <message>
        <source>New environment deployed</source>
        <translation>Neue Umgebung bereitgestellt</translation>
    </message>
    <message>
        <source>Copy of production connected</source>
        <translation>Kopie der Produktion angebunden</translation>
    </message>
    <message>
        <source>New environment attached</source>
        <translation>Neue Umgebung angebunden</translation>
    </message>
    <message>
        <source>Completion reported</source>
        <translation>Fertigstellung gemeldet</translation>
    </message>
    <message>
        <source>Old environment retired</source>
        <translation>Alte Umgebung stillgelegt</translation>
    </message>
    <message>
        <source>Upgrade event</source>
        <translation>Upgrade-Ereignis</translation>
    </message>
    <message>
        <source>Upgrade events</source>
        <translation>Upgrade-Ereignisse</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>Upgrade</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Um</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Activity id</source>
        <translation>Aktivitätskennung</translation>
    </message>
    <message>
        <source>Rules overridden</source>
        <translation>Übergangene Regeln</translation>
    </message>
    <message>
        <source>Reason for overriding</source>
        <translation>Grund für das Übergehen</translation>
    </message>
    <message>
        <source>Waiver</source>
        <translation>Ausnahme</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Eingetragen von</translation>
    </message>
    <message>
        <source>Recorded at</source>
        <translation>Eingetragen um</translation>
    </message>
</context>
<context>
    <name>UpgradePackage</name>
    <message>
        <source>Vendor</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Eigenes</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Upgrade package</source>
        <translation>Upgrade-Paket</translation>
    </message>
    <message>
        <source>Upgrade packages</source>
        <translation>Upgrade-Pakete</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>Upgrade</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>UpgradeState</name>
    <message>
        <source>Not started</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>Preparing failed</source>
        <translation>Vorbereitung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Staging failed</source>
        <translation>Bereitstellung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Staged</source>
        <translation>Vorbereitet</translation>
    </message>
    <message>
        <source>Package applied</source>
        <translation>Paket eingespielt</translation>
    </message>
    <message>
        <source>Package failed</source>
        <translation>Paket fehlgeschlagen</translation>
    </message>
    <message>
        <source>Data upgrading</source>
        <translation>Datenupgrade läuft</translation>
    </message>
    <message>
        <source>Data upgrade failed</source>
        <translation>Datenupgrade fehlgeschlagen</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation>Zurückgerollt</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Timer ended</source>
        <translation>Frist abgelaufen</translation>
    </message>
    <message>
        <source>Old version verified</source>
        <translation>Alte Version geprüft</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Angefordert</translation>
    </message>
    <message>
        <source>Old environment detached</source>
        <translation>Alte Umgebung abgetrennt</translation>
    </message>
    <message>
        <source>Deployment requested</source>
        <translation>Bereitstellung angefordert</translation>
    </message>
    <message>
        <source>Configuration approved</source>
        <translation>Konfiguration freigegeben</translation>
    </message>
    <message>
        <source>New environment deployed</source>
        <translation>Neue Umgebung bereitgestellt</translation>
    </message>
    <message>
        <source>Database connected</source>
        <translation>Datenbank angebunden</translation>
    </message>
    <message>
        <source>Data upgraded</source>
        <translation>Daten aktualisiert</translation>
    </message>
    <message>
        <source>New environment attached</source>
        <translation>Neue Umgebung angebunden</translation>
    </message>
</context>
<context>
    <name>VerdictKeys</name>
    <message>
        <source>Passed (P)</source>
        <translation>Bestanden (P)</translation>
    </message>
    <message>
        <source>Failed (F)</source>
        <translation>Fehlgeschlagen (F)</translation>
    </message>
    <message>
        <source>Blocked (B)</source>
        <translation>Blockiert (B)</translation>
    </message>
    <message>
        <source>Skipped (S)</source>
        <translation>Ausgelassen (S)</translation>
    </message>
    <message>
        <source>Take back (Backspace)</source>
        <translation>Zurücknehmen (Rücktaste)</translation>
    </message>
</context>
<context>
    <name>Vote</name>
    <message>
        <source>For</source>
        <translation>Dafür</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Dagegen</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>Enthalten</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
</context>
<context>
    <name>Waiver</name>
    <message>
        <source>Waiver</source>
        <translation>Ausnahme</translation>
    </message>
    <message>
        <source>Waivers</source>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Requested by</source>
        <translation>Beantragt von</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>Genehmigt von</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab am</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Downtime</source>
        <translation>Ausfallzeit</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Änderungsstopp</translation>
    </message>
    <message>
        <source>Blackout</source>
        <translation>Sperrzeit</translation>
    </message>
    <message>
        <source>Cutover window</source>
        <translation>Cutover-Fenster</translation>
    </message>
    <message>
        <source>Cutover windows</source>
        <translation>Cutover-Fenster</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation>Puffer</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
</context>
<context>
    <name>readiness::AdviceDialog</name>
    <message>
        <source>%1: ask the service team by %2 for the start on %3; down until %4 at most (S2-09).</source>
        <translation>%1: Serviceteam bis %2 bitten, für den Beginn am %3; Ausfall bis höchstens %4 (S2-09).</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>&amp;Take over into the plan</source>
        <translation>In den Plan &amp;übernehmen</translation>
    </message>
    <message>
        <source>Path advice</source>
        <translation>Wegberatung</translation>
    </message>
    <message>
        <source>Ask for the path of an upgrade</source>
        <translation>Nach dem Weg eines Upgrades fragen</translation>
    </message>
    <message>
        <source>Path of the upgrade</source>
        <translation>Weg des Upgrades</translation>
    </message>
    <message>
        <source>Cutover plan</source>
        <translation>Cutover-Plan</translation>
    </message>
    <message>
        <source>No path yet</source>
        <translation>Noch kein Weg</translation>
    </message>
    <message>
        <source>%1, our reading</source>
        <comment>a rule of the source</comment>
        <translation>%1, unsere Lesart</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>reason and rule</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Code upgrade (S2-06): %1</source>
        <translation>Codeupgrade (S2-06): %1</translation>
    </message>
    <message>
        <source>Still to answer: %1.</source>
        <translation>Noch zu beantworten: %1.</translation>
    </message>
    <message>
        <source>down</source>
        <comment>the environment during a step</comment>
        <translation>Ausfall</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ausfall</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>There is no cutover plan yet: make one first.</source>
        <translation>Es gibt noch keinen Cutover-Plan: zuerst einen anlegen.</translation>
    </message>
    <message>
        <source>Take over the steps of %1</source>
        <translation>Schritte von %1 übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) added to the plan.</source>
        <translation>
            <numerusform>%n Aufgabe in den Plan übernommen.</numerusform>
            <numerusform>%n Aufgaben in den Plan übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer what you know. Each answer is kept in the project at once, and the path follows from them; which questions are left, is said beside.</source>
        <translation>Beantworten Sie, was Sie wissen. Jede Antwort bleibt sofort im Projekt, und aus ihnen folgt der Weg; welche Fragen noch offen sind, steht daneben.</translation>
    </message>
    <message>
        <source>The steps, and who takes them, follow once the path is known.</source>
        <translation>Die Schritte, und wer sie tut, folgen, sobald der Weg bekannt ist.</translation>
    </message>
</context>
<context>
    <name>readiness::AttemptForm</name>
    <message>
        <source>Not saved yet. The line below says why.</source>
        <translation>Noch nicht gespeichert. Die Zeile unten sagt, warum.</translation>
    </message>
</context>
<context>
    <name>readiness::BandLegend</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>%1 (%2): %3. %4</source>
        <translation>%1 (%2): %3. %4</translation>
    </message>
</context>
<context>
    <name>readiness::BesideBar</name>
    <message>
        <source>Baseline</source>
        <translation>Basisplan</translation>
    </message>
    <message>
        <source>Actual times</source>
        <translation>Tatsächliche Zeiten</translation>
    </message>
    <message>
        <source>No baseline</source>
        <translation>Kein Basisplan</translation>
    </message>
    <message>
        <source>Baseline: %1</source>
        <translation>Basisplan: %1</translation>
    </message>
    <message>
        <source>Actual: %1</source>
        <translation>Tatsächlich: %1</translation>
    </message>
</context>
<context>
    <name>readiness::BesideTheFile</name>
    <message>
        <source>Merge and move to trash</source>
        <translation>Zusammenführen und in den Papierkorb</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Merged what was kept on this computer.</source>
        <translation>Das auf diesem Computer Aufbewahrte wurde zusammengeführt.</translation>
    </message>
    <message>
        <source>Merged %1 and moved it to the trash.</source>
        <translation>%1 wurde zusammengeführt und in den Papierkorb gelegt.</translation>
    </message>
    <message>
        <source>Merged %1; it could not be moved to the trash: remove it yourself.</source>
        <translation>%1 wurde zusammengeführt, ließ sich aber nicht in den Papierkorb legen: Entfernen Sie die Datei selbst.</translation>
    </message>
</context>
<context>
    <name>readiness::BigBoard</name>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Failed or blocked</source>
        <translation>Fehlgeschlagen oder blockiert</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Verspätet</translation>
    </message>
    <message>
        <source>May begin</source>
        <translation>Kann beginnen</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
</context>
<context>
    <name>readiness::BlobChip</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>file name and size</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>readiness::BoardPage</name>
    <message>
        <source>By suite</source>
        <translation>Nach Testsuite</translation>
    </message>
    <message>
        <source>By tester</source>
        <translation>Nach Tester</translation>
    </message>
    <message>
        <source>Passes that do not count</source>
        <translation>Bestanden, zählt aber nicht</translation>
    </message>
    <message>
        <source>Entry criteria</source>
        <translation>Eingangskriterien</translation>
    </message>
    <message>
        <source>Exit criteria</source>
        <translation>Ausgangskriterien</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Abgenommen von</translation>
    </message>
    <message>
        <source>Nobody has signed this cycle yet.</source>
        <translation>Diesen Zyklus hat noch niemand abgenommen.</translation>
    </message>
    <message>
        <source>Sign the cycle…</source>
        <translation>Zyklus abnehmen…</translation>
    </message>
    <message>
        <source>This cycle has no cases yet.</source>
        <translation>Dieser Zyklus hat noch keine Testfälle.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n case(s) run: %2</source>
        <translation>
            <numerusform>%1 von %n Testfall ausgeführt: %2</numerusform>
            <numerusform>%1 von %n Testfällen ausgeführt: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Suite</source>
        <translation>Testsuite</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Testfälle</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Tester</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Zugeteilt</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausgeführt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blockiert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>entry or exit criteria, GO or NO-GO</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The gate has no criteria yet.</source>
        <translation>Das Gate hat noch keine Kriterien.</translation>
    </message>
</context>
<context>
    <name>readiness::BurnUpView</name>
    <message>
        <source>Planned, run and passed by day</source>
        <translation>Geplant, ausgeführt und bestanden nach Tagen</translation>
    </message>
    <message>
        <source>%1 of %2 passed</source>
        <translation>%1 von %2 bestanden</translation>
    </message>
    <message>
        <source>%1 run</source>
        <translation>%1 ausgeführt</translation>
    </message>
    <message>
        <source>%1 planned</source>
        <translation>%1 geplant</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>day, what was done</comment>
        <translation>%1: %2.</translation>
    </message>
</context>
<context>
    <name>readiness::CandidateList</name>
    <message>
        <source>Matches</source>
        <translation>Treffer</translation>
    </message>
</context>
<context>
    <name>readiness::CaseSheet</name>
    <message>
        <source>The cycle runs in production and is no mock cutover: a pass will not count.</source>
        <translation>Der Zyklus läuft in der Produktion und ist kein Probe-Cutover: Ein Bestehen wird nicht zählen.</translation>
    </message>
    <message>
        <source>An administrator role may do anything: a pass with it will not count.</source>
        <translation>Eine Administratorrolle darf alles: Ein Bestehen mit ihr wird nicht zählen.</translation>
    </message>
    <message>
        <source>The case needs migrated data: unless it was run with them, a pass will not count.</source>
        <translation>Der Testfall braucht migrierte Daten: Ohne sie wird ein Bestehen nicht zählen.</translation>
    </message>
    <message>
        <source>Prerequisites</source>
        <translation>Voraussetzungen</translation>
    </message>
    <message>
        <source>Role to test with</source>
        <translation>Rolle für den Test</translation>
    </message>
    <message>
        <source>Expected result</source>
        <translation>Erwartetes Ergebnis</translation>
    </message>
    <message>
        <source>negative test</source>
        <translation>Negativtest</translation>
    </message>
    <message>
        <source>tester %1</source>
        <translation>Tester: %1</translation>
    </message>
    <message>
        <source>no tester</source>
        <translation>kein Tester</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>%1. Versuch</translation>
    </message>
    <message>
        <source>By its steps, the case is: %1.</source>
        <translation>Nach seinen Schritten ist der Testfall: %1.</translation>
    </message>
    <message>
        <source>Evidence: paste a picture (Ctrl+V), or drop a file here.</source>
        <translation>Nachweis: ein Bild einfügen (Strg+V) oder eine Datei hierher ziehen.</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>Nachweis: %1</translation>
    </message>
    <message>
        <source>Begin a test</source>
        <translation>Einen Test beginnen</translation>
    </message>
</context>
<context>
    <name>readiness::CasesPage</name>
    <message>
        <source>&amp;Add test case</source>
        <translation>&amp;Testfall hinzufügen</translation>
    </message>
    <message>
        <source>New test case: what is tried?</source>
        <translation>Neuer Testfall: Was wird geprüft?</translation>
    </message>
    <message>
        <source>Expected result; Enter adds it</source>
        <translation>Erwartetes Ergebnis; Enter fügt ihn hinzu</translation>
    </message>
    <message>
        <source>&amp;Add suite</source>
        <translation>&amp;Testsuite hinzufügen</translation>
    </message>
    <message>
        <source>Move &amp;up (Alt+Up)</source>
        <translation>Nach &amp;oben (Alt+Auf)</translation>
    </message>
    <message>
        <source>Move do&amp;wn (Alt+Down)</source>
        <translation>Nach &amp;unten (Alt+Ab)</translation>
    </message>
    <message>
        <source>&amp;Remove with its cases</source>
        <translation>Mit ihren Testfällen &amp;entfernen</translation>
    </message>
    <message>
        <source>This suite has no test cases yet. Type a title above, Tab, the expected result, Enter.</source>
        <translation>Diese Testsuite hat noch keine Testfälle. Geben Sie oben einen Titel ein, Tab, das erwartete Ergebnis, Enter.</translation>
    </message>
    <message>
        <source>Add a &amp;suite</source>
        <translation>Test&amp;suite hinzufügen</translation>
    </message>
    <message>
        <source>Add a test &amp;case</source>
        <translation>&amp;Testfall hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Duplicate with all fields and steps</source>
        <translation>Mit allen Feldern und Schritten &amp;duplizieren</translation>
    </message>
    <message>
        <source>Move to a s&amp;uite…</source>
        <translation>In eine &amp;Testsuite verschieben…</translation>
    </message>
    <message>
        <source>Cop&amp;y with steps</source>
        <translation>Mit Schritten &amp;kopieren</translation>
    </message>
    <message>
        <source>Move u&amp;p (Alt+Up)</source>
        <translation>Nach &amp;oben (Alt+Auf)</translation>
    </message>
    <message>
        <source>&amp;Filter the test cases</source>
        <translation>Testfälle &amp;filtern</translation>
    </message>
    <message>
        <source>Test cases</source>
        <translation>Testfälle</translation>
    </message>
    <message>
        <source>Pasted the test cases with their steps.</source>
        <translation>Die Testfälle wurden mit ihren Schritten eingefügt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>Move %n test case(s) to a suite</source>
        <translation>
            <numerusform>%n Testfall in eine Testsuite verschieben</numerusform>
            <numerusform>%n Testfälle in eine Testsuite verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a suite</source>
        <translation>Ohne Testsuite</translation>
    </message>
    <message>
        <source>Move to a suite</source>
        <translation>In eine Testsuite verschieben</translation>
    </message>
    <message numerus="yes">
        <source>To which suite shall the %n selected test case(s) go?</source>
        <translation>
            <numerusform>In welche Testsuite soll der ausgewählte Testfall?</numerusform>
            <numerusform>In welche Testsuite sollen die %n ausgewählten Testfälle?</numerusform>
        </translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>There are no test cases yet. Type a title above, Tab, the expected result, Enter; or paste rows from a spreadsheet. Nothing else is needed.</source>
        <translation>Es gibt noch keine Testfälle. Geben Sie oben einen Titel ein, Tab, das erwartete Ergebnis, Enter; oder fügen Sie Zeilen aus einer Tabelle ein. Mehr ist nicht nötig.</translation>
    </message>
    <message>
        <source>A test case needs a title and an expected result. All else can be left out or come later: suite, steps, data, process, tester.</source>
        <translation>Ein Testfall braucht einen Titel und ein erwartetes Ergebnis. Alles andere kann fehlen oder später kommen: Testsuite, Schritte, Daten, Prozess, Tester.</translation>
    </message>
</context>
<context>
    <name>readiness::ChancesPage</name>
    <message>
        <source>&amp;Simulate</source>
        <translation>&amp;Simulieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The plan or its risks have changed since: simulate again.</source>
        <translation>Der Plan oder seine Risiken haben sich seither geändert: Simulieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Ends later by</source>
        <translation>Endet später um</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>How often critical</source>
        <translation>Wie oft kritisch</translation>
    </message>
    <message>
        <source>&amp;Iterations</source>
        <translation>&amp;Wiederholungen</translation>
    </message>
    <message>
        <source>The same seed draws the same numbers.</source>
        <translation>Der gleiche Startwert würfelt die gleichen Zahlen.</translation>
    </message>
    <message>
        <source>Progress of the simulation</source>
        <translation>Fortschritt der Simulation</translation>
    </message>
    <message>
        <source>What costs most</source>
        <translation>Was am meisten kostet</translation>
    </message>
    <message>
        <source>Enter or a double click goes there.</source>
        <translation>Eingabetaste oder Doppelklick führt dorthin.</translation>
    </message>
    <message>
        <source>How likely is it that the plan ends in time? The simulation draws the durations between optimistic and pessimistic, and lets risks happen, many times over.</source>
        <translation>Wie wahrscheinlich endet der Plan rechtzeitig? Die Simulation würfelt die Dauern zwischen optimistisch und pessimistisch und lässt Risiken eintreten, viele Male.</translation>
    </message>
    <message>
        <source>There is no plan to simulate yet.</source>
        <translation>Es gibt noch keinen Plan zum Simulieren.</translation>
    </message>
    <message>
        <source>Ends inside the window</source>
        <translation>Endet im Fenster</translation>
    </message>
    <message>
        <source>P50, as likely as not by</source>
        <translation>P50, in der Hälfte der Fälle bis</translation>
    </message>
    <message>
        <source>P80, four of five times by</source>
        <translation>P80, in vier von fünf Fällen bis</translation>
    </message>
    <message>
        <source>P95, nearly always by</source>
        <translation>P95, fast immer bis</translation>
    </message>
    <message>
        <source>See&amp;d</source>
        <translation>S&amp;tartwert</translation>
    </message>
</context>
<context>
    <name>readiness::ChasePanel</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Copy the mail to the owner</source>
        <translation>Mail an den Verantwortlichen kopieren</translation>
    </message>
    <message>
        <source>Save the mail to the owner…</source>
        <translation>Mail an den Verantwortlichen speichern …</translation>
    </message>
    <message>
        <source>Open the mail to the owner in the mail program</source>
        <translation>Mail an den Verantwortlichen im Mailprogramm öffnen</translation>
    </message>
    <message>
        <source>Save a workbook for the owner…</source>
        <translation>Arbeitsmappe für den Verantwortlichen speichern …</translation>
    </message>
    <message>
        <source>Days &amp;ahead</source>
        <translation>Tage &amp;voraus</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Verantwortliche</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the mail with its tables, to paste it into a new one</source>
        <translation>Die Mail mit ihren Tabellen kopieren, um sie in eine neue einzufügen</translation>
    </message>
    <message>
        <source>&amp;Save mail file…</source>
        <translation>Maildatei &amp;speichern …</translation>
    </message>
    <message>
        <source>Save a draft that mail programs open</source>
        <translation>Einen Entwurf speichern, den Mailprogramme öffnen</translation>
    </message>
    <message>
        <source>Open in &amp;mail program</source>
        <translation>Im &amp;Mailprogramm öffnen</translation>
    </message>
    <message>
        <source>Open a short form of the mail in your mail program</source>
        <translation>Eine Kurzform der Mail in Ihrem Mailprogramm öffnen</translation>
    </message>
    <message>
        <source>&amp;Workbook…</source>
        <translation>A&amp;rbeitsmappe …</translation>
    </message>
    <message>
        <source>Save the checklist items as a workbook that the owner fills in and sends back</source>
        <translation>Die Punkte der Checkliste als Arbeitsmappe speichern, die ausgefüllt zurückkommt</translation>
    </message>
    <message>
        <source>Preview of the mail</source>
        <translation>Vorschau der Mail</translation>
    </message>
    <message numerus="yes">
        <source>Nobody has anything overdue, or due in the next %n day(s).</source>
        <translation>
            <numerusform>Niemand hat etwas Überfälliges oder etwas, das in %n Tag fällig ist.</numerusform>
            <numerusform>Niemand hat etwas Überfälliges oder etwas, das in den nächsten %n Tagen fällig ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>These records have no owner: nobody can be asked. Give them one in the checklist.</source>
        <translation>Für diese Einträge ist niemand verantwortlich, also kann niemand gefragt werden. Bestimmen Sie jemanden in der Checkliste.</translation>
    </message>
    <message>
        <source>%1 has no mail address yet.</source>
        <translation>%1 hat noch keine Mailadresse.</translation>
    </message>
    <message numerus="yes">
        <source>%n internal record(s) are not in the mail.</source>
        <translation>
            <numerusform>%n interner Eintrag steht nicht in der Mail.</numerusform>
            <numerusform>%n interne Einträge stehen nicht in der Mail.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save mail file</source>
        <translation>Maildatei speichern</translation>
    </message>
    <message>
        <source>Mail (*.eml)</source>
        <translation>Mail (*.eml)</translation>
    </message>
    <message>
        <source>Save workbook</source>
        <translation>Arbeitsmappe speichern</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel-Arbeitsmappen (*.xlsx)</translation>
    </message>
    <message>
        <source>No mail program answers. Copy the mail instead.</source>
        <translation>Kein Mailprogramm antwortet. Kopieren Sie die Mail stattdessen.</translation>
    </message>
    <message numerus="yes">
        <source>Noted at %n record(s) that %1 was asked.</source>
        <translation>
            <numerusform>Bei %n Eintrag vermerkt, dass %1 gefragt wurde.</numerusform>
            <numerusform>Bei %n Einträgen vermerkt, dass %1 gefragt wurde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>readiness::ChecklistPanel</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Nicht zutreffend</translation>
    </message>
    <message>
        <source>Why does it not apply?</source>
        <translation>Warum trifft es nicht zu?</translation>
    </message>
    <message>
        <source>Set not applicable</source>
        <translation>Auf „nicht zutreffend“ setzen</translation>
    </message>
    <message>
        <source>&amp;Add item</source>
        <translation>Punkt hin&amp;zufügen</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>Dup&amp;lizieren</translation>
    </message>
    <message>
        <source>Status: %1 (key %2)</source>
        <translation>Status: %1 (Taste %2)</translation>
    </message>
    <message>
        <source>Set &amp;owner of selected…</source>
        <translation>&amp;Verantwortliche der Auswahl …</translation>
    </message>
    <message>
        <source>Set d&amp;ue of selected…</source>
        <translation>&amp;Fälligkeit der Auswahl …</translation>
    </message>
    <message>
        <source>&amp;Confirm selected as me</source>
        <translation>Auswahl als ich be&amp;stätigen</translation>
    </message>
    <message>
        <source>&amp;Filter the checklist</source>
        <translation>Checkliste f&amp;iltern</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Set status of %n item(s)</source>
        <translation>
            <numerusform>Status von %n Punkt setzen</numerusform>
            <numerusform>Status von %n Punkten setzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n item(s) not applicable</source>
        <translation>
            <numerusform>%n Punkt auf „nicht zutreffend“ setzen</numerusform>
            <numerusform>%n Punkte auf „nicht zutreffend“ setzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Select the items to confirm.</source>
        <translation>Wählen Sie die Punkte aus, die bestätigt werden sollen.</translation>
    </message>
    <message>
        <source>There is no person named “%1”: add yourself to the people, or say who you are (Edit ▸ Who I am).</source>
        <translation>Es gibt keine Person „%1“: Tragen Sie sich bei den Personen ein, oder sagen Sie, wer Sie sind (Bearbeiten ▸ Wer ich bin).</translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n item(s)</source>
        <translation>
            <numerusform>%n Punkt bestätigen</numerusform>
            <numerusform>%n Punkte bestätigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Select the items first.</source>
        <translation>Wählen Sie zuerst die Punkte aus.</translation>
    </message>
    <message>
        <source>There are no people yet: type a name into the column Owner.</source>
        <translation>Es gibt noch keine Personen: Tippen Sie einen Namen in die Spalte „Verantwortlich“.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message numerus="yes">
        <source>Who owns the %n selected item(s)?</source>
        <translation>
            <numerusform>Wer ist für den gewählten Punkt verantwortlich?</numerusform>
            <numerusform>Wer ist für die %n gewählten Punkte verantwortlich?</numerusform>
        </translation>
    </message>
    <message>
        <source>Set owner</source>
        <translation>Setzen</translation>
    </message>
    <message numerus="yes">
        <source>Set owner of %n item(s)</source>
        <translation>
            <numerusform>Verantwortliche Person von %n Punkt setzen</numerusform>
            <numerusform>Verantwortliche Person von %n Punkten setzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message numerus="yes">
        <source>When are the %n selected item(s) due? A day such as 2027-02-01, or days from go-live such as T-28.</source>
        <translation>
            <numerusform>Wann ist der gewählte Punkt fällig? Ein Tag wie 2027-02-01, oder Tage vom Go-live aus wie T-28.</numerusform>
            <numerusform>Wann sind die %n gewählten Punkte fällig? Ein Tag wie 2027-02-01, oder Tage vom Go-live aus wie T-28.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set due</source>
        <translation>Setzen</translation>
    </message>
    <message numerus="yes">
        <source>Set due of %n item(s)</source>
        <translation>
            <numerusform>Fälligkeit von %n Punkt setzen</numerusform>
            <numerusform>Fälligkeit von %n Punkten setzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing fits the filter.</source>
        <translation>Nichts passt zum Filter.</translation>
    </message>
    <message>
        <source>Move &amp;up (Alt+Up)</source>
        <translation>Nach &amp;oben (Alt+Auf)</translation>
    </message>
    <message>
        <source>Move do&amp;wn (Alt+Down)</source>
        <translation>Nach &amp;unten (Alt+Ab)</translation>
    </message>
    <message>
        <source>Show all items</source>
        <translation>Alle Punkte zeigen</translation>
    </message>
    <message>
        <source>There are no items yet. Items stand in areas: begin with the first of both.</source>
        <translation>Es gibt noch keine Punkte. Punkte stehen in Bereichen: Beginnen Sie mit dem ersten von beiden.</translation>
    </message>
    <message>
        <source>Add an area with an item</source>
        <translation>Bereich mit Punkt hinzufügen</translation>
    </message>
    <message>
        <source>Begin the checklist</source>
        <translation>Checkliste beginnen</translation>
    </message>
    <message>
        <source>First area</source>
        <translation>Erster Bereich</translation>
    </message>
    <message>
        <source>First item</source>
        <translation>Erster Punkt</translation>
    </message>
</context>
<context>
    <name>readiness::ChecksPanel</name>
    <message>
        <source>&amp;Go to record</source>
        <translation>&amp;Gehe zu Eintrag</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Severity shown</source>
        <translation>Gezeigte Schwere</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Es wird geprüft …</translation>
    </message>
    <message>
        <source>Every rule is kept.</source>
        <translation>Jede Regel ist eingehalten.</translation>
    </message>
    <message>
        <source>%1 blocking · %2 warnings · %3 advices</source>
        <translation>%1 blockierend · %2 Warnungen · %3 Hinweise</translation>
    </message>
</context>
<context>
    <name>readiness::CommentsSection</name>
    <message>
        <source>New comment</source>
        <translation>Neuer Kommentar</translation>
    </message>
    <message>
        <source>Write a comment (Ctrl+Enter adds it)</source>
        <translation>Kommentar schreiben (Strg+Eingabe fügt ihn hinzu)</translation>
    </message>
    <message>
        <source>Add comment</source>
        <translation>Kommentieren</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>author, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove this comment. It can be undone.</source>
        <translation>Diesen Kommentar entfernen. Das lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Add a comment to %1</source>
        <translation>Kommentar zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>The comment cannot be kept: %1</source>
        <translation>Der Kommentar kann nicht gespeichert werden: %1</translation>
    </message>
    <message>
        <source>Remove a comment</source>
        <translation>Kommentar entfernen</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>Left out of reports and of copies for others</source>
        <translation>Steht nicht in Berichten und nicht in Kopien für andere</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>intern</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Make internal</source>
        <translation>Intern machen</translation>
    </message>
    <message>
        <source>Show this comment in reports and in copies for others</source>
        <translation>Diesen Kommentar in Berichten und Kopien für andere zeigen</translation>
    </message>
    <message>
        <source>Leave this comment out of reports and of copies for others</source>
        <translation>Diesen Kommentar aus Berichten und Kopien für andere herauslassen</translation>
    </message>
    <message>
        <source>Make a comment internal</source>
        <translation>Einen Kommentar intern machen</translation>
    </message>
    <message>
        <source>Share a comment</source>
        <translation>Einen Kommentar freigeben</translation>
    </message>
</context>
<context>
    <name>readiness::ComparisonPage</name>
    <message>
        <source>Planned and actual</source>
        <translation>Geplant und tatsächlich</translation>
    </message>
    <message>
        <source>Accept the proposal (Enter)</source>
        <translation>Vorschlag annehmen (Eingabe)</translation>
    </message>
    <message>
        <source>Accept all proposals</source>
        <translation>Alle Vorschläge annehmen</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Longer or shorter</source>
        <translation>Länger oder kürzer</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>No run has measured a task yet: steps with a start and an end do.</source>
        <translation>Noch hat kein Durchlauf eine Aufgabe gemessen: Das tun Schritte mit Beginn und Ende.</translation>
    </message>
    <message>
        <source>All these tasks together: planned %1, took %2.</source>
        <translation>Alle diese Aufgaben zusammen: geplant %1, gedauert %2.</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>likely, optimistic, pessimistic duration</comment>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>Wie geplant</translation>
    </message>
    <message>
        <source>Choose a task of the list first.</source>
        <translation>Wählen Sie zuerst eine Aufgabe der Liste.</translation>
    </message>
    <message>
        <source>The task gets the median as its likely duration, and the extremes</source>
        <translation>Die Aufgabe bekommt den Median als wahrscheinliche Dauer, und die Extreme</translation>
    </message>
    <message>
        <source>One change, which Ctrl+Z takes back</source>
        <translation>Eine Änderung, die Strg+Z zurücknimmt</translation>
    </message>
    <message>
        <source>Duration of %1 as it went</source>
        <translation>Dauer von %1, wie es ging</translation>
    </message>
    <message>
        <source>Durations as they went</source>
        <translation>Dauern, wie es ging</translation>
    </message>
</context>
<context>
    <name>readiness::ConflictCard</name>
    <message>
        <source>%1 · shown until it is decided</source>
        <translation>%1 · gilt bis zur Entscheidung</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>Wert von %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>readiness::ConflictsPanel</name>
    <message>
        <source>Removed or kept</source>
        <translation>Entfernt oder behalten</translation>
    </message>
    <message>
        <source>Changed it</source>
        <translation>Hat ihn geändert</translation>
    </message>
    <message>
        <source>Removed it</source>
        <translation>Hat ihn entfernt</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>No conflicts. When several people change one field without seeing each other&apos;s value, it is decided here.</source>
        <translation>Keine Konflikte. Ändern mehrere Personen ein Feld, ohne voneinander zu wissen, wird es hier entschieden.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) were set by several people who did not see each other&apos;s value. Decide what counts; nothing is lost either way.</source>
        <translation>
            <numerusform>%n Feld wurde von mehreren Personen gesetzt, ohne dass sie voneinander wussten. Entscheiden Sie, was zählt; verloren geht in keinem Fall etwas.</numerusform>
            <numerusform>%n Felder wurden von mehreren Personen gesetzt, ohne dass sie voneinander wussten. Entscheiden Sie, was zählt; verloren geht in keinem Fall etwas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (Sie)</translation>
    </message>
    <message>
        <source>Take this value</source>
        <translation>Diesen Wert nehmen</translation>
    </message>
    <message>
        <source>Keep the record</source>
        <translation>Eintrag behalten</translation>
    </message>
    <message>
        <source>Remove the record</source>
        <translation>Eintrag entfernen</translation>
    </message>
    <message>
        <source>Go to the record to set &amp;another value</source>
        <translation>&amp;Zum Eintrag, um einen anderen Wert zu setzen</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>what both started from</source>
        <translation>wovon beide ausgingen</translation>
    </message>
    <message>
        <source>Decide the conflict about %1</source>
        <translation>Konflikt um %1 entscheiden</translation>
    </message>
</context>
<context>
    <name>readiness::CoveragePage</name>
    <message>
        <source>No case</source>
        <translation>Kein Testfall</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>cases passed</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Cases behind it</source>
        <translation>Testfälle dahinter</translation>
    </message>
    <message>
        <source>Which passes count</source>
        <translation>Welche bestandenen Tests zählen</translation>
    </message>
    <message>
        <source>In this cycle</source>
        <translation>In diesem Zyklus</translation>
    </message>
    <message>
        <source>Over all cycles</source>
        <translation>Über alle Zyklen</translation>
    </message>
    <message>
        <source>Entities by operations</source>
        <translation>Entitäten nach Operationen</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entitäten</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Anforderungen</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Abgedeckt</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Was fehlt</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <comment>what is covered, percent</comment>
        <translation>%1: %2 %</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entität</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>covered</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Choose a field of the grid to see its cases.</source>
        <translation>Wählen Sie ein Feld, um seine Testfälle zu sehen.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>entity, operation</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Choose a line to see its cases.</source>
        <translation>Wählen Sie eine Zeile, um ihre Testfälle zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n case(s)</source>
        <translation>
            <numerusform>%1: %n Testfall</numerusform>
            <numerusform>%1: %n Testfälle</numerusform>
        </translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Test case</source>
        <translation>Testfall</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>readiness::CyclePanel</name>
    <message>
        <source>Execute</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Test cycle</source>
        <translation>Testzyklus</translation>
    </message>
    <message>
        <source>Cycle in the details</source>
        <translation>Zyklus in den Details</translation>
    </message>
    <message>
        <source>Suites, environment, version, days, criteria, participants</source>
        <translation>Testsuiten, Umgebung, Version, Tage, Kriterien, Beteiligte</translation>
    </message>
    <message>
        <source>New cycle…</source>
        <translation>Neuer Zyklus…</translation>
    </message>
    <message>
        <source>All cases of its suites are run again in it</source>
        <translation>Alle Testfälle seiner Testsuiten werden darin erneut ausgeführt</translation>
    </message>
    <message>
        <source>It cannot start yet: %1</source>
        <translation>Er kann noch nicht beginnen: %1</translation>
    </message>
    <message>
        <source>Ask for a waiver…</source>
        <translation>Ausnahme beantragen…</translation>
    </message>
    <message>
        <source>A test cycle runs the cases of test suites, and there is no suite yet.</source>
        <translation>Ein Testzyklus führt die Testfälle von Testsuiten aus, und es gibt noch keine Testsuite.</translation>
    </message>
    <message>
        <source>Go to the tests</source>
        <translation>Zu den Tests</translation>
    </message>
    <message>
        <source>Nothing is tested yet. A cycle runs the cases of its suites once through, on one version.</source>
        <translation>Noch ist nichts getestet. Ein Zyklus führt die Testfälle seiner Testsuiten einmal aus, auf einer Version.</translation>
    </message>
    <message>
        <source>No case is like that now.</source>
        <translation>So steht gerade kein Testfall.</translation>
    </message>
    <message>
        <source>Show all cases</source>
        <translation>Alle Testfälle zeigen</translation>
    </message>
    <message>
        <source>This cycle has no suites yet, so there is nothing to run.</source>
        <translation>Dieser Zyklus hat noch keine Testsuiten, also gibt es nichts auszuführen.</translation>
    </message>
    <message>
        <source>Choose its suites</source>
        <translation>Seine Testsuiten wählen</translation>
    </message>
    <message>
        <source>The suites of this cycle have no cases yet.</source>
        <translation>Die Testsuiten dieses Zyklus haben noch keine Testfälle.</translation>
    </message>
    <message>
        <source>New test cycle</source>
        <translation>Neuer Testzyklus</translation>
    </message>
    <message>
        <source>Which suites are run, where, on which version, and when? All their cases run again in it.</source>
        <translation>Welche Testsuiten werden ausgeführt, wo, auf welcher Version und wann? Alle ihre Testfälle werden darin erneut ausgeführt.</translation>
    </message>
    <message>
        <source>Make the cycle</source>
        <translation>Zyklus anlegen</translation>
    </message>
    <message>
        <source>Cycle %1</source>
        <translation>Zyklus %1</translation>
    </message>
    <message>
        <source>Waive the start of a cycle</source>
        <translation>Ausnahme für den Beginn eines Zyklus</translation>
    </message>
    <message>
        <source>Why may “%1” begin all the same, who approves that, and until which day? Nobody approves what they ask for themselves.</source>
        <translation>Warum darf „%1“ trotzdem beginnen, wer genehmigt das und bis zu welchem Tag? Niemand genehmigt, was er selbst beantragt.</translation>
    </message>
    <message>
        <source>&amp;Waive</source>
        <translation>&amp;Ausnahme</translation>
    </message>
</context>
<context>
    <name>readiness::DateEditor</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Choose a day (Alt+Down)</source>
        <translation>Tag wählen (Alt+Ab)</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>a day beside its input</comment>
        <translation>ddd d. MMM yyyy</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
</context>
<context>
    <name>readiness::DetailsPanel</name>
    <message>
        <source>Choose a record to see its details.</source>
        <translation>Wählen Sie einen Eintrag, um Einzelheiten zu sehen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Paste as evidence</source>
        <translation>Als Nachweis einfügen</translation>
    </message>
    <message>
        <source>Copy a picture, a file or a link first; then it can be pasted as evidence.</source>
        <translation>Kopieren Sie zuerst ein Bild, eine Datei oder einen Link; dann lässt es sich als Nachweis einfügen.</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1 wurde entfernt.</translation>
    </message>
    <message>
        <source>The history does not tell who removed it.</source>
        <translation>Der Verlauf sagt nicht, wer den Eintrag entfernt hat.</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>%1 wiederherstellen</translation>
    </message>
</context>
<context>
    <name>readiness::DifferenceModel</name>
    <message>
        <source>No review was completed before this one.</source>
        <translation>Vor diesem wurde kein Review abgeschlossen.</translation>
    </message>
    <message>
        <source>Nothing has changed since %1, completed %2.</source>
        <translation>Seit %1, abgeschlossen %2, hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Since %1, completed %2: %3.</source>
        <translation>Seit %1, abgeschlossen %2: %3.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
</context>
<context>
    <name>readiness::DockTitle</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Take out of the window, or put back</source>
        <translation>Aus dem Fenster lösen oder zurücksetzen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>readiness::EntryRow</name>
    <message>
        <source>%1: %2</source>
        <comment>an action and what it is done to</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>readiness::EnvironmentMap</name>
    <message>
        <source>No unrecorded deviation</source>
        <translation>Keine offene Abweichung</translation>
    </message>
    <message numerus="yes">
        <source>%n unrecorded deviation(s)</source>
        <translation>
            <numerusform>%n offene Abweichung</numerusform>
            <numerusform>%n offene Abweichungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Upgrade: %1</source>
        <translation>Upgrade: %1</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>Test and acceptance</source>
        <translation>Test und Abnahme</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>Daneben</translation>
    </message>
    <message>
        <source>Map of the environments</source>
        <translation>Karte der Umgebungen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, in the table below</source>
        <translation>
            <numerusform>und %n weitere, in der Tabelle darunter</numerusform>
            <numerusform>und %n weitere, in der Tabelle darunter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>readiness::EnvironmentsPage</name>
    <message>
        <source>&amp;Add environment</source>
        <translation>Umgebung hin&amp;zufügen</translation>
    </message>
    <message>
        <source>There are no environments yet. Add production and those in which you test.</source>
        <translation>Es gibt noch keine Umgebungen. Fügen Sie die Produktion hinzu und die, in denen Sie testen.</translation>
    </message>
    <message>
        <source>Against production</source>
        <translation>Im Vergleich zur Produktion</translation>
    </message>
    <message>
        <source>No deviation from production is recorded. Choose an environment and record what differs.</source>
        <translation>Keine Abweichung von der Produktion ist festgehalten. Wählen Sie eine Umgebung und halten Sie fest, was abweicht.</translation>
    </message>
    <message>
        <source>Add deviation</source>
        <translation>Abweichung hinzufügen</translation>
    </message>
</context>
<context>
    <name>readiness::EnvironmentsPanel</name>
    <message>
        <source>&amp;Add release</source>
        <translation>Version hin&amp;zufügen</translation>
    </message>
    <message>
        <source>The vendor&apos;s release schedule is not entered yet: which versions can be chosen from which day on.</source>
        <translation>Der Versionsplan des Herstellers ist noch nicht eingetragen: welche Versionen ab welchem Tag wählbar sind.</translation>
    </message>
    <message>
        <source>&amp;Add strategy</source>
        <translation>Strategie hin&amp;zufügen</translation>
    </message>
    <message>
        <source>Nobody has said yet what is upgraded, when and how.</source>
        <translation>Noch niemand hat gesagt, was wann und wie aktualisiert wird.</translation>
    </message>
    <message>
        <source>No backups are listed yet. Say of each component how it is saved and comes back.</source>
        <translation>Noch keine Sicherungen aufgelistet. Sagen Sie zu jeder Komponente, wie sie gesichert und wiederhergestellt wird.</translation>
    </message>
    <message>
        <source>No failure is thought through yet. Say what may go wrong, and how all comes back.</source>
        <translation>Noch ist kein Ausfall durchdacht. Sagen Sie, was schiefgehen kann und wie alles zurückkommt.</translation>
    </message>
    <message>
        <source>&amp;Add contact</source>
        <translation>Kontakt hin&amp;zufügen</translation>
    </message>
    <message>
        <source>Nobody is named to turn to yet. List the support lines in the order of escalation.</source>
        <translation>Noch ist niemand benannt, an den man sich wendet. Listen Sie die Supportlinien in der Reihenfolge der Eskalation auf.</translation>
    </message>
    <message>
        <source>No time of closer support after go-live is planned yet.</source>
        <translation>Noch ist keine Zeit engerer Betreuung nach dem Go-live geplant.</translation>
    </message>
    <message>
        <source>&amp;New path advice…</source>
        <translation>&amp;Neue Wegberatung…</translation>
    </message>
    <message>
        <source>No path is advised yet. Answer the questions to learn which way the upgrade goes.</source>
        <translation>Noch ist kein Weg empfohlen. Beantworten Sie die Fragen, um zu erfahren, welchen Weg das Upgrade geht.</translation>
    </message>
    <message>
        <source>&amp;Questions and answer…</source>
        <translation>&amp;Fragen und Antwort…</translation>
    </message>
    <message>
        <source>Ask for the path of an upgrade</source>
        <translation>Nach dem Weg eines Upgrades fragen</translation>
    </message>
    <message>
        <source>Path of the upgrade</source>
        <translation>Weg des Upgrades</translation>
    </message>
    <message>
        <source>Versions and path</source>
        <translation>Versionen und Weg</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Wiederherstellung</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Unterstützung</translation>
    </message>
    <message>
        <source>Add &amp;backup</source>
        <translation>Sicherung hinzu&amp;fügen</translation>
    </message>
    <message>
        <source>Add s&amp;cenario</source>
        <translation>Szenario hinz&amp;ufügen</translation>
    </message>
    <message>
        <source>Add h&amp;ypercare</source>
        <translation>Hypercare hinz&amp;ufügen</translation>
    </message>
</context>
<context>
    <name>readiness::EvidenceIntake</name>
    <message>
        <source>Add evidence to %1</source>
        <translation>Nachweis zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>The evidence cannot be kept: %1</source>
        <translation>Der Nachweis kann nicht gespeichert werden: %1</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check that it is a file that you may open.</source>
        <translation>%1 ist nicht lesbar. Prüfen Sie, ob es eine Datei ist, die Sie öffnen dürfen.</translation>
    </message>
    <message>
        <source>%1 is larger than 10 MB. Keep it where it is and add a link to it.</source>
        <translation>%1 ist größer als 10 MB. Lassen Sie die Datei, wo sie ist, und fügen Sie einen Link hinzu.</translation>
    </message>
    <message>
        <source>%1 is empty and was not added.</source>
        <translation>%1 ist leer und wurde nicht hinzugefügt.</translation>
    </message>
    <message>
        <source>Screenshot of %1</source>
        <translation>Bildschirmfoto vom %1</translation>
    </message>
    <message>
        <source>The picture cannot be packed as PNG. Save it as a file and add that.</source>
        <translation>Das Bild lässt sich nicht als PNG packen. Speichern Sie es als Datei, und fügen Sie diese hinzu.</translation>
    </message>
    <message>
        <source>The picture is larger than 10 MB. Cut out what matters and paste that.</source>
        <translation>Das Bild ist größer als 10 MB. Schneiden Sie das Wichtige aus, und fügen Sie das ein.</translation>
    </message>
</context>
<context>
    <name>readiness::EvidenceSection</name>
    <message>
        <source>New evidence</source>
        <translation>Neuer Nachweis</translation>
    </message>
    <message>
        <source>Add a link or a note, or drop a file here</source>
        <translation>Link oder Notiz, oder Datei hier ablegen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add the link or note</source>
        <translation>Link oder Notiz hinzufügen</translation>
    </message>
    <message>
        <source>File …</source>
        <translation>Datei …</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Dateien hinzufügen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Add the picture, file or link that was copied (Ctrl+V)</source>
        <translation>Kopiertes Bild, Datei oder Link hinzufügen (Strg+V)</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Nachweis hinzufügen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Save a copy of the file</source>
        <translation>Kopie der Datei speichern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove this evidence. It can be undone.</source>
        <translation>Diesen Nachweis entfernen. Das lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Datei speichern</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Als %1 gespeichert.</translation>
    </message>
    <message>
        <source>Remove evidence</source>
        <translation>Nachweis entfernen</translation>
    </message>
</context>
<context>
    <name>readiness::ExecutePage</name>
    <message>
        <source>Test cases of the cycle</source>
        <translation>Testfälle des Zyklus</translation>
    </message>
    <message>
        <source>Which cases are listed</source>
        <translation>Welche Testfälle aufgeführt sind</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Alle Testfälle</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Not run</source>
        <translation>Nicht ausgeführt</translation>
    </message>
    <message>
        <source>Failed or blocked</source>
        <translation>Fehlgeschlagen oder blockiert</translation>
    </message>
    <message>
        <source>Stale, or not counted</source>
        <translation>Veraltet oder nicht gezählt</translation>
    </message>
    <message>
        <source>As if the case had not been run</source>
        <translation>Als wäre der Testfall nicht ausgeführt worden</translation>
    </message>
    <message>
        <source>And on to the next case that is not run</source>
        <translation>Und weiter zum nächsten nicht ausgeführten Testfall</translation>
    </message>
    <message>
        <source>The case was not run yet.</source>
        <translation>Der Testfall wurde noch nicht ausgeführt.</translation>
    </message>
    <message>
        <source>Run again (A)</source>
        <translation>Erneut ausführen (A)</translation>
    </message>
    <message>
        <source>Another attempt; what came of this one stays</source>
        <translation>Ein weiterer Versuch; das Ergebnis dieses Versuchs bleibt</translation>
    </message>
    <message>
        <source>Report a defect… (D)</source>
        <translation>Fehler melden… (D)</translation>
    </message>
    <message>
        <source>Of this case, or of the one that has just failed</source>
        <translation>An diesem Testfall oder an dem, der gerade fehlgeschlagen ist</translation>
    </message>
    <message>
        <source>Neither this case nor the one before has failed.</source>
        <translation>Weder dieser Testfall noch der vorige ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Assign a tester… (T)</source>
        <translation>Tester zuteilen… (T)</translation>
    </message>
    <message>
        <source>To the selected cases that are not run</source>
        <translation>Den ausgewählten Testfällen, die nicht ausgeführt sind</translation>
    </message>
    <message>
        <source>Next (N)</source>
        <translation>Weiter (N)</translation>
    </message>
    <message>
        <source>On to the next case that is not run</source>
        <translation>Weiter zum nächsten nicht ausgeführten Testfall</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Test case</source>
        <translation>Testfall</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Tester</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>D reports a defect.</source>
        <translation>D meldet einen Fehler.</translation>
    </message>
    <message>
        <source>No case of the list is left to run.</source>
        <translation>In der Liste ist kein Testfall mehr auszuführen.</translation>
    </message>
    <message>
        <source>Run a case again</source>
        <translation>Testfall erneut ausführen</translation>
    </message>
    <message>
        <source>%1 is reported; the details show it. N goes on to the next case.</source>
        <translation>%1 ist gemeldet; die Details zeigen den Fehler. N führt zum nächsten Testfall.</translation>
    </message>
    <message>
        <source>The project has no people yet.</source>
        <translation>Das Projekt hat noch keine Personen.</translation>
    </message>
    <message>
        <source>Choose cases that are not run: the others have had their tester.</source>
        <translation>Wählen Sie nicht ausgeführte Testfälle: Die anderen hatten schon ihren Tester.</translation>
    </message>
    <message>
        <source>Assign a tester</source>
        <translation>Tester zuteilen</translation>
    </message>
    <message numerus="yes">
        <source>Who runs the %n selected case(s)?</source>
        <translation>
            <numerusform>Wer führt den ausgewählten Testfall aus?</numerusform>
            <numerusform>Wer führt die %n ausgewählten Testfälle aus?</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuteilen</translation>
    </message>
</context>
<context>
    <name>readiness::ExportDialog</name>
    <message>
        <source>&amp;Template: headings and choices without records</source>
        <translation>&amp;Vorlage: Überschriften und Auswahl ohne Einträge</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>Liste exportieren</translation>
    </message>
    <message>
        <source>Excel workbook (.xlsx), to be filled in and imported again</source>
        <translation>Excel-Arbeitsmappe (.xlsx), zum Ausfüllen und Importieren</translation>
    </message>
    <message>
        <source>CSV (.csv), for other programs</source>
        <translation>CSV (.csv), für andere Programme</translation>
    </message>
    <message>
        <source>&amp;Records</source>
        <translation>&amp;Einträge</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Verantwortlich</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>&amp;Bereich</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>Alle Bereiche</translation>
    </message>
    <message>
        <source>An empty list to fill in.</source>
        <translation>Eine leere Liste zum Ausfüllen.</translation>
    </message>
    <message>
        <source>There is no such record. A template can be written all the same.</source>
        <translation>Solche Einträge gibt es nicht. Eine Vorlage lässt sich trotzdem schreiben.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) will be written.</source>
        <translation>
            <numerusform>%n Eintrag wird geschrieben.</numerusform>
            <numerusform>%n Einträge werden geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the &amp;chosen record(s): %n</source>
        <translation>
            <numerusform>Nur der &amp;gewählte Eintrag: %n</numerusform>
            <numerusform>Nur die &amp;gewählten Einträge: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Test c&amp;ycle</source>
        <translation>Test&amp;zyklus</translation>
    </message>
    <message>
        <source>All test cycles</source>
        <translation>Alle Testzyklen</translation>
    </message>
</context>
<context>
    <name>readiness::FilterBar</name>
    <message>
        <source>Filter by words or code</source>
        <translation>Wörter oder Code</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Only what I own</source>
        <translation>Nur wofür ich verantwortlich bin</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Only what applies and is not done</source>
        <translation>Nur was zutrifft und nicht erledigt ist</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Only what is overdue</source>
        <translation>Nur Überfälliges</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Unbestätigt</translation>
    </message>
    <message>
        <source>Only answers that nobody has confirmed</source>
        <translation>Nur Antworten, die niemand bestätigt hat</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>%1: all</source>
        <translation>%1: alle</translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <translation>Nach %1 filtern</translation>
    </message>
    <message>
        <source>%1: none</source>
        <translation>%1: ohne</translation>
    </message>
    <message>
        <source>%1 of %2 are shown</source>
        <translation>%1 von %2 gezeigt</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Diesen Filter speichern</translation>
    </message>
    <message>
        <source>Forget a filter</source>
        <translation>Filter vergessen</translation>
    </message>
    <message>
        <source>Blocking</source>
        <translation>Blockierend</translation>
    </message>
    <message>
        <source>Only what blocks</source>
        <translation>Nur was blockiert</translation>
    </message>
    <message>
        <source>Now: all</source>
        <translation>Stand: alle</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>Nicht bestanden</translation>
    </message>
    <message>
        <source>Stale, or does not count</source>
        <translation>Veraltet oder zählt nicht</translation>
    </message>
    <message>
        <source>Filter by how the case stands now</source>
        <translation>Nach dem Stand des Testfalls filtern</translation>
    </message>
</context>
<context>
    <name>readiness::FinishView</name>
    <message>
        <source>How often the plan ends when</source>
        <translation>Wie oft der Plan wann endet</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2: %n time(s).</source>
        <translation>
            <numerusform>%1 bis %2: %n-mal.</numerusform>
            <numerusform>%1 bis %2: %n-mal.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>readiness::FormRow</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>readiness::GanttView</name>
    <message>
        <source>Gantt chart</source>
        <translation>Gantt-Diagramm</translation>
    </message>
    <message>
        <source>end of %1</source>
        <translation>Das Ende von „%1“</translation>
    </message>
    <message>
        <source>start of %1</source>
        <translation>Der Beginn von „%1“</translation>
    </message>
    <message>
        <source>The %1 waits for the %2.</source>
        <translation>%1 wartet auf: %2.</translation>
    </message>
</context>
<context>
    <name>readiness::GatesPanel</name>
    <message>
        <source>Add &amp;criterion</source>
        <translation>&amp;Kriterium hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Waive…</source>
        <translation>Aus&amp;nahme …</translation>
    </message>
    <message>
        <source>&amp;Sign…</source>
        <translation>&amp;Unterzeichnen …</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Gates</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>Unterzeichnen …</translation>
    </message>
    <message>
        <source>Signing…</source>
        <translation>Wird unterzeichnet …</translation>
    </message>
    <message>
        <source>Add &amp;gate</source>
        <translation>&amp;Gate hinzufügen</translation>
    </message>
    <message>
        <source>Criterion, and the records behind its value</source>
        <translation>Kriterium, und die Einträge hinter seinem Wert</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Criteria of the gate</source>
        <translation>Kriterien des Gates</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weiterer</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Add criterion</source>
        <translation>Kriterium hinzufügen</translation>
    </message>
    <message>
        <source>No must item is open</source>
        <translation>Kein Muss-Punkt ist offen</translation>
    </message>
    <message>
        <source>Waive a criterion</source>
        <translation>Ausnahme für ein Kriterium</translation>
    </message>
    <message>
        <source>There are no gates yet. A gate answers GO or NO-GO by its criteria; mark the one that decides as the go-live gate.</source>
        <translation>Es gibt noch keine Gates. Ein Gate antwortet nach seinen Kriterien mit GO oder NO-GO; kennzeichnen Sie das entscheidende als Go-live-Gate.</translation>
    </message>
    <message>
        <source>No criterion is waived. Choose one among the gates to waive it with a reason.</source>
        <translation>Es gibt keine Ausnahme. Wählen Sie bei den Gates ein Kriterium, um mit Begründung eine zu machen.</translation>
    </message>
    <message>
        <source>Nobody has signed yet.</source>
        <translation>Noch niemand hat unterzeichnet.</translation>
    </message>
    <message>
        <source>Why may “%1” be passed, who approves that, and until which day? Nobody approves what they ask for themselves.</source>
        <translation>Warum darf „%1“ übergangen werden, wer genehmigt das, und bis zu welchem Tag? Niemand genehmigt, was er selbst beantragt.</translation>
    </message>
    <message>
        <source>&amp;Waive</source>
        <translation>Ausnahme &amp;machen</translation>
    </message>
    <message>
        <source>&amp;Decide…</source>
        <translation>&amp;Entscheiden …</translation>
    </message>
    <message>
        <source>&amp;Record for somebody…</source>
        <translation>Für jemanden ein&amp;tragen …</translation>
    </message>
    <message>
        <source>Record a sign-off for somebody…</source>
        <translation>Abnahme für jemanden eintragen …</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>Entschieden: %1</translation>
    </message>
    <message>
        <source>Waive a record</source>
        <translation>Ausnahme für einen Datensatz</translation>
    </message>
</context>
<context>
    <name>readiness::GoLiveDialog</name>
    <message>
        <source>Move go-live</source>
        <translation>Go-live verschieben</translation>
    </message>
    <message>
        <source>Go-live day</source>
        <translation>Tag des Go-live</translation>
    </message>
    <message>
        <source>Go-live time</source>
        <translation>Uhrzeit des Go-live</translation>
    </message>
    <message>
        <source>&amp;New go-live</source>
        <translation>&amp;Neuer Go-live</translation>
    </message>
    <message>
        <source>Go-live is not set yet.</source>
        <translation>Der Go-live ist noch nicht gesetzt.</translation>
    </message>
    <message>
        <source>Go-live is %1.</source>
        <translation>Der Go-live ist %1.</translation>
    </message>
    <message>
        <source>What moves</source>
        <translation>Was sich verschiebt</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Verschieben</translation>
    </message>
    <message>
        <source>Choose another day or time to see what would move.</source>
        <translation>Wählen Sie einen anderen Tag oder eine andere Uhrzeit, um zu sehen, was sich verschiebt.</translation>
    </message>
</context>
<context>
    <name>readiness::GoLiveMoveModel</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>readiness::HeatMap</name>
    <message>
        <source>Heat map</source>
        <translation>Risikomatrix</translation>
    </message>
    <message>
        <source>%1 × %2 · %3</source>
        <translation>%1 × %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n risk(s), %2</source>
        <translation>
            <numerusform>%1: %n Risiko, %2</numerusform>
            <numerusform>%1: %n Risiken, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>readiness::HeatMapPane</name>
    <message>
        <source>&amp;Today</source>
        <translation>Heu&amp;te</translation>
    </message>
    <message>
        <source>Inherent</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Before anything is done</source>
        <translation>Bevor etwas getan wird</translation>
    </message>
    <message>
        <source>As it is now; where nobody has rated that, as before anything is done</source>
        <translation>Wie es jetzt ist; wo das niemand bewertet hat, wie vorher</translation>
    </message>
    <message>
        <source>When all responses are done</source>
        <translation>Wenn alle Reaktionen erledigt sind</translation>
    </message>
    <message>
        <source>Threats</source>
        <translation>Bedrohungen</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Chancen</translation>
    </message>
    <message>
        <source>Threats or opportunities</source>
        <translation>Bedrohungen oder Chancen</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>How it was at the end of an earlier day</source>
        <translation>Wie es am Ende eines früheren Tages war</translation>
    </message>
    <message numerus="yes">
        <source>%n not rated</source>
        <translation>
            <numerusform>%n ohne Bewertung</numerusform>
            <numerusform>%n ohne Bewertung</numerusform>
        </translation>
    </message>
    <message>
        <source>As of %1, to look at only.</source>
        <translation>Stand vom %1, nur zum Ansehen.</translation>
    </message>
    <message numerus="yes">
        <source>Exposure %1 from %n risk(s).</source>
        <translation>
            <numerusform>Erwarteter Schaden %1 aus %n Risiko.</numerusform>
            <numerusform>Erwarteter Schaden %1 aus %n Risiken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Opportunities may save %1.</source>
        <translation>Chancen können %1 sparen.</translation>
    </message>
    <message numerus="yes">
        <source>%n without figures.</source>
        <translation>
            <numerusform>%n ohne Zahlen.</numerusform>
            <numerusform>%n ohne Zahlen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>readiness::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Hilfetext</translation>
    </message>
</context>
<context>
    <name>readiness::HistoryPanel</name>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>wiederhergestellt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Only the selected record</source>
        <translation>Nur der gewählte Eintrag</translation>
    </message>
    <message>
        <source>&amp;Go to record</source>
        <translation>&amp;Gehe zu Eintrag</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Look at that moment</source>
        <translation>Diesen &amp;Stand ansehen</translation>
    </message>
    <message>
        <source>Show &amp;older</source>
        <translation>Ä&amp;ltere zeigen</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Whose changes</source>
        <translation>Wessen Änderungen</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Nach Wörtern filtern</translation>
    </message>
    <message>
        <source>Takes this change back as a whole</source>
        <translation>Nimmt diese Änderung als Ganzes zurück</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>%1 (from %2)</source>
        <translation>%1 (aus %2)</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more change(s)</source>
        <translation>
            <numerusform>… und %n weitere Änderung</numerusform>
            <numerusform>… und %n weitere Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ready, %2 of %3 items done, %4 overdue, %5 blocked.</source>
        <translation>%1 bereit, %2 von %3 Punkten erledigt, %4 überfällig, %5 blockiert.</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand %1</translation>
    </message>
</context>
<context>
    <name>readiness::HistorySection</name>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>Show older changes</source>
        <translation>Ältere Änderungen zeigen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>author, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>undone or redone</source>
        <translation>rückgängig gemacht oder wiederholt</translation>
    </message>
    <message>
        <source>that computer’s clock was wrong</source>
        <translation>die Uhr jenes Computers ging falsch</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Set it back to %1</source>
        <translation>Auf %1 zurücksetzen</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Wiederhergestellt</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field, old and new value</comment>
        <translation>%1: %2 → %3</translation>
    </message>
</context>
<context>
    <name>readiness::ImportColumns</name>
    <message>
        <source>Columns of the list</source>
        <translation>Spalten der Liste</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>In its first rows</source>
        <translation>In den ersten Zeilen</translation>
    </message>
    <message>
        <source>Goes into</source>
        <translation>Gehört in</translation>
    </message>
    <message>
        <source>Field for the column %1</source>
        <translation>Feld für die Spalte %1</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>%1 (needed)</source>
        <translation>%1 (nötig)</translation>
    </message>
    <message>
        <source>There are no columns: choose another sheet or heading row.</source>
        <translation>Hier sind keine Spalten: Wählen Sie ein anderes Blatt oder eine andere Überschriftenzeile.</translation>
    </message>
    <message>
        <source>The columns %1 and %2 go into one field: leave one of them out.</source>
        <translation>Die Spalten %1 und %2 gehören in dasselbe Feld: Lassen Sie eine aus.</translation>
    </message>
</context>
<context>
    <name>readiness::ImportDialog</name>
    <message>
        <source>Import list</source>
        <translation>Liste importieren</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Working out what would happen…</source>
        <translation>Was geschähe, wird ermittelt …</translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>Es gibt nichts zu importieren.</translation>
    </message>
    <message>
        <source>One step, which undo takes back, makes %1 and changes %2.</source>
        <translation>Ein Schritt, der sich zurücknehmen lässt, legt %1 an und ändert %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <comment>are made</comment>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <comment>are changed</comment>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n faulty row(s).</source>
        <translation>
            <numerusform>Ausgelassen: %n fehlerhafte Zeile.</numerusform>
            <numerusform>Ausgelassen: %n fehlerhafte Zeilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>kind of records, file</comment>
        <translation>%1 aus %2</translation>
    </message>
    <message>
        <source>&amp;How it is read…</source>
        <translation>Wie sie &amp;gelesen wird …</translation>
    </message>
    <message>
        <source>&amp;Continue to what happens</source>
        <translation>&amp;Weiter zu dem, was geschieht</translation>
    </message>
    <message>
        <source>The list was exported from another project. Its rows can become new records here: tick that above.</source>
        <translation>Die Liste wurde aus einem anderen Projekt exportiert. Ihre Zeilen können hier neue Einträge werden: Kreuzen Sie das oben an.</translation>
    </message>
    <message>
        <source>Import project</source>
        <translation>Projekt importieren</translation>
    </message>
    <message>
        <source>Import results</source>
        <translation>Ergebnisse importieren</translation>
    </message>
</context>
<context>
    <name>readiness::ImportMappingPage</name>
    <message>
        <source>Rows of another &amp;project become new records</source>
        <translation>Zeilen eines anderen &amp;Projekts werden neue Einträge</translation>
    </message>
    <message>
        <source>&amp;Load</source>
        <translation>&amp;Laden</translation>
    </message>
    <message>
        <source>The rows &amp;are</source>
        <translation>Die &amp;Zeilen sind</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Blatt</translation>
    </message>
    <message>
        <source>&amp;Dates are</source>
        <translation>&amp;Tage stehen da</translation>
    </message>
    <message>
        <source>&amp;Headings in row</source>
        <translation>&amp;Überschriften in Zeile</translation>
    </message>
    <message>
        <source>&amp;Mapping</source>
        <translation>Zuor&amp;dnung</translation>
    </message>
    <message>
        <source>a name for lists like this</source>
        <translation>ein Name für solche Listen</translation>
    </message>
    <message>
        <source>the first with a list</source>
        <translation>das erste mit einer Liste</translation>
    </message>
    <message>
        <source>like 2027-03-31 or 31.3.2027</source>
        <translation>wie 2027-03-31 oder 31.3.2027</translation>
    </message>
    <message>
        <source>day/month/year, like 31/3/2027</source>
        <translation>Tag/Monat/Jahr, wie 31/3/2027</translation>
    </message>
    <message>
        <source>month/day/year, like 3/31/2027</source>
        <translation>Monat/Tag/Jahr, wie 3/31/2027</translation>
    </message>
    <message>
        <source>day/month/year, like 31/3/27</source>
        <translation>Tag/Monat/Jahr, wie 31/3/27</translation>
    </message>
    <message>
        <source>month/day/year, like 3/31/27</source>
        <translation>Monat/Tag/Jahr, wie 3/31/27</translation>
    </message>
    <message>
        <source>day.month.year, like 31.3.27</source>
        <translation>Tag.Monat.Jahr, wie 31.3.27</translation>
    </message>
    <message>
        <source>day-month-year, like 31-3-2027</source>
        <translation>Tag-Monat-Jahr, wie 31-3-2027</translation>
    </message>
    <message>
        <source>Save o&amp;ver it</source>
        <translation>Übersc&amp;hreiben</translation>
    </message>
    <message>
        <source>Sa&amp;ve mapping</source>
        <translation>Zuordnung &amp;speichern</translation>
    </message>
    <message>
        <source>found: %1</source>
        <translation>gefunden: %1</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>keine gefunden</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
</context>
<context>
    <name>readiness::ImportPlanModel</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Faulty</source>
        <translation>Fehlerhaft</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Take the list&apos;s value</source>
        <translation>Den Wert der Liste nehmen</translation>
    </message>
    <message>
        <source>Keep the project&apos;s value</source>
        <translation>Den Wert des Projekts behalten</translation>
    </message>
    <message>
        <source>Keep both and decide later</source>
        <translation>Beide behalten, später entscheiden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>%1 in the project: %2</source>
        <translation>%1 im Projekt: %2</translation>
    </message>
    <message>
        <source>%1 in the list: %2</source>
        <translation>%1 in der Liste: %2</translation>
    </message>
    <message>
        <source>%1 when the list was exported: %2</source>
        <translation>%1 beim Export der Liste: %2</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>In the project</source>
        <translation>Im Projekt</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>In der Liste</translation>
    </message>
</context>
<context>
    <name>readiness::ImportPlanPage</name>
    <message>
        <source>For &amp;all conflicts</source>
        <translation>Für &amp;alle Konflikte</translation>
    </message>
    <message>
        <source>Create &amp;people, areas and others that are not there</source>
        <translation>&amp;Personen, Bereiche und anderes anlegen, was es nicht gibt</translation>
    </message>
    <message>
        <source>The chosen line in full</source>
        <translation>Die gewählte Zeile in voller Länge</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Zeilen der Liste</translation>
    </message>
    <message>
        <source>&amp;Conflict in the chosen lines:</source>
        <translation>&amp;Konflikt in den gewählten Zeilen:</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>The list has no row below its headings.</source>
        <translation>Die Liste hat keine Zeile unter ihren Überschriften.</translation>
    </message>
    <message>
        <source>Everything in the list is in the project already.</source>
        <translation>Alles aus der Liste steht schon im Projekt.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not in the list any more, and left as they are: %n record(s).</source>
        <translation>
            <numerusform>Nicht mehr in der Liste und unverändert: %n Eintrag.</numerusform>
            <numerusform>Nicht mehr in der Liste und unverändert: %n Einträge.</numerusform>
        </translation>
    </message>
    <message>
        <source>Will be created: %1.</source>
        <translation>Neu angelegt werden: %1.</translation>
    </message>
    <message>
        <source>Rows shown</source>
        <translation>Gezeigte Zeilen</translation>
    </message>
</context>
<context>
    <name>readiness::ImportWords</name>
    <message>
        <source>Not understood</source>
        <translation>Nicht verstanden</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Bedeutet</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Word for %1</source>
        <translation>Wort für %1</translation>
    </message>
    <message>
        <source>What the words for %1 mean</source>
        <translation>Was die Wörter für %1 bedeuten</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>This column is left out.</source>
        <translation>Diese Spalte wird ausgelassen.</translation>
    </message>
    <message>
        <source>This field takes what the list says.</source>
        <translation>Dieses Feld nimmt, was in der Liste steht.</translation>
    </message>
    <message>
        <source>The column is empty.</source>
        <translation>Die Spalte ist leer.</translation>
    </message>
    <message>
        <source>Meaning of %1</source>
        <translation>Bedeutung von %1</translation>
    </message>
    <message>
        <source>As it is written</source>
        <translation>Wie es dasteht</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
</context>
<context>
    <name>readiness::InstantEditor</name>
    <message>
        <source>Times are those of the project’s time zone.</source>
        <translation>Zeiten gelten in der Zeitzone des Projekts.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>readiness::IssuesPanel</name>
    <message>
        <source>&amp;Add issue</source>
        <translation>Problem hin&amp;zufügen</translation>
    </message>
    <message>
        <source>Nothing hurts yet. An issue is what is wrong now; it blocks go-live while it stops a critical business process and nobody has accepted a workaround.</source>
        <translation>Noch schadet nichts. Ein Problem ist, was jetzt nicht stimmt; es blockiert den Go-live, solange es einen kritischen Geschäftsprozess anhält und niemand eine Umgehung akzeptiert hat.</translation>
    </message>
    <message>
        <source>&amp;Add action</source>
        <translation>Maßnahme hin&amp;zufügen</translation>
    </message>
    <message>
        <source>There are no actions yet. An action is what somebody does about a risk, an issue, a finding or an item.</source>
        <translation>Es gibt noch keine Maßnahmen. Eine Maßnahme ist, was jemand wegen eines Risikos, Problems, Befunds oder Punkts tut.</translation>
    </message>
    <message>
        <source>&amp;Add assumption</source>
        <translation>Annahme hin&amp;zufügen</translation>
    </message>
    <message>
        <source>Nothing is assumed yet. Write down what the plan relies on, and who finds out whether it is so.</source>
        <translation>Noch ist nichts angenommen. Schreiben Sie auf, worauf der Plan sich verlässt und wer prüft, ob es stimmt.</translation>
    </message>
    <message>
        <source>T&amp;urn into</source>
        <translation>&amp;Umwandeln</translation>
    </message>
    <message>
        <source>&amp;Add component</source>
        <translation>Komponente hin&amp;zufügen</translation>
    </message>
    <message>
        <source>No components are listed yet. Name the custom reports, workflows, extensions and integrations that may break, each with its contingency plan.</source>
        <translation>Es sind noch keine Komponenten genannt. Nennen Sie eigene Berichte, Workflows, Erweiterungen und Integrationen, die brechen können, jede mit ihrem Notfallplan.</translation>
    </message>
</context>
<context>
    <name>readiness::LevelEditor</name>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
</context>
<context>
    <name>readiness::LinkEditor</name>
    <message>
        <source>Open the link</source>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Only web and mail addresses can be opened.</source>
        <translation>Nur Web- und Mailadressen lassen sich öffnen.</translation>
    </message>
</context>
<context>
    <name>readiness::LinkList</name>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Alle %n zeigen</numerusform>
            <numerusform>Alle %n zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer (the first %1 of %2 are shown)</source>
        <translation>Weniger zeigen (die ersten %1 von %2 sind zu sehen)</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Weniger zeigen</translation>
    </message>
</context>
<context>
    <name>readiness::ListActions</name>
    <message>
        <source>%1 is a project, which would be replaced. Choose another name.</source>
        <translation>%1 ist ein Projekt, das ersetzt würde. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 lässt sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel-Arbeitsmappen (*.xlsx)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>Liste exportieren</translation>
    </message>
    <message>
        <source>%1 exists already. Shall it be replaced?</source>
        <translation>%1 gibt es schon. Soll die Datei ersetzt werden?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>%1 wird geschrieben …</translation>
    </message>
    <message>
        <source>Wrote the template %1.</source>
        <translation>Die Vorlage %1 ist geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n record(s) to %1.</source>
        <translation>
            <numerusform>%n Eintrag in %1 geschrieben.</numerusform>
            <numerusform>%n Einträge in %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen …</translation>
    </message>
    <message>
        <source>Nothing in %1 was to be changed.</source>
        <translation>Aus %1 war nichts zu ändern.</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 neu</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>%1 with conflicts</source>
        <translation>%1 mit Konflikten</translation>
    </message>
    <message>
        <source>%1 faulty and left out</source>
        <translation>%1 fehlerhaft und ausgelassen</translation>
    </message>
    <message>
        <source>Imported %1: %2.</source>
        <translation>%1 importiert: %2.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Lists, project files, test results and shares (*.xlsx *.csv *.tsv *.xml *.trx *.readiness);;All files (*)</source>
        <translation>Listen, Projektdateien, Testergebnisse und Anteile (*.xlsx *.csv *.tsv *.xml *.trx *.readiness);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 holds test results, but there is no test cycle yet that they could belong to.</source>
        <translation>%1 enthält Testergebnisse, aber es gibt noch keinen Testzyklus, zu dem sie gehören könnten.</translation>
    </message>
    <message>
        <source>Import results</source>
        <translation>Ergebnisse importieren</translation>
    </message>
    <message>
        <source>Which test cycle are the results of?</source>
        <translation>Aus welchem Testzyklus sind die Ergebnisse?</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>%1 is a project, but no tester&apos;s share of this one.</source>
        <translation>%1 ist ein Projekt, aber kein Anteil einer Testperson an diesem.</translation>
    </message>
</context>
<context>
    <name>readiness::MainWindow</name>
    <message>
        <source>Project files (*.readiness)</source>
        <translation>Projektdateien (*.readiness)</translation>
    </message>
    <message>
        <source>Readiness Workbench</source>
        <translation>Readiness Workbench</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Ansichten</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>A&amp;nordnung</translation>
    </message>
    <message>
        <source>&amp;Save layout as…</source>
        <translation>Anordnung &amp;speichern als …</translation>
    </message>
    <message>
        <source>&amp;Forget layout</source>
        <translation>Anordnung &amp;vergessen</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>Anordnung &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation>&amp;Automatisch</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>%1 is open in another window, which was brought forward.</source>
        <translation>%1 ist in einem anderen Fenster offen, das nach vorn geholt wurde.</translation>
    </message>
    <message numerus="yes">
        <source>Others changed %n record(s).</source>
        <translation>
            <numerusform>Andere haben %n Eintrag geändert.</numerusform>
            <numerusform>Andere haben %n Einträge geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what</source>
        <translation>Zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) wait for a decision between several people&apos;s values.</source>
        <translation>
            <numerusform>%n Feld wartet auf eine Entscheidung zwischen Werten mehrerer Personen.</numerusform>
            <numerusform>%n Felder warten auf eine Entscheidung zwischen Werten mehrerer Personen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>%1 – Readiness Workbench</source>
        <translation>%1 – Readiness Workbench</translation>
    </message>
    <message>
        <source>This place cannot be written: the project is open for reading.</source>
        <translation>An diesem Ort kann nicht geschrieben werden: Das Projekt ist zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern …</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n to fix</source>
        <translation>
            <numerusform>%1 · %n zu tun</numerusform>
            <numerusform>%1 · %n zu tun</numerusform>
        </translation>
    </message>
    <message>
        <source>New sample project</source>
        <translation>Neues Beispielprojekt</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>%1 copy.readiness</source>
        <translation>%1 Kopie.readiness</translation>
    </message>
    <message>
        <source>Saved a copy as %1.</source>
        <translation>Eine Kopie wurde als %1 gespeichert.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Who I am</source>
        <translation>Wer ich bin</translation>
    </message>
    <message>
        <source>Which name shall your changes carry?</source>
        <translation>Welchen Namen sollen Ihre Änderungen tragen?</translation>
    </message>
    <message>
        <source>Use this name</source>
        <translation>Diesen Namen verwenden</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>Befehl eingeben</translation>
    </message>
    <message>
        <source>About Readiness Workbench</source>
        <translation>Über Readiness Workbench</translation>
    </message>
    <message>
        <source>&lt;b&gt;Readiness Workbench %1&lt;/b&gt;&lt;p&gt;Takes a business system live: one window, one file.&lt;/p&gt;&lt;p&gt;MIT licence. Uses Qt, SQLite, libsodium, libqrencode, Inter (OFL) and Lucide icons (ISC).&lt;/p&gt;</source>
        <translation>&lt;b&gt;Readiness Workbench %1&lt;/b&gt;&lt;p&gt;Bringt ein Geschäftssystem zum Go-live: ein Fenster, eine Datei.&lt;/p&gt;&lt;p&gt;MIT-Lizenz. Verwendet Qt, SQLite, libsodium, libqrencode, Inter (OFL) und Lucide-Symbole (ISC).&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Save layout</source>
        <translation>Anordnung speichern</translation>
    </message>
    <message>
        <source>Under which name?</source>
        <translation>Unter welchem Namen?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Bringing your changes into the shared file…</source>
        <translation>Ihre Änderungen kommen in die gemeinsame Datei …</translation>
    </message>
    <message>
        <source>Close without waiting</source>
        <translation>Schließen, ohne zu warten</translation>
    </message>
    <message>
        <source>Type a code or words of a record</source>
        <translation>Code oder Wörter eines Eintrags eingeben</translation>
    </message>
    <message>
        <source>They go into the file when you open it the next time.</source>
        <translation>Sie kommen in die Datei, wenn Sie sie das nächste Mal öffnen.</translation>
    </message>
    <message>
        <source>Take the panel &amp;out, or put it back</source>
        <translation>Ansicht &amp;herauslösen oder zurücksetzen</translation>
    </message>
</context>
<context>
    <name>readiness::MessageBar</name>
    <message>
        <source>Dismiss the message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Show the next message</source>
        <translation>Nächste Meldung zeigen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>messages</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Message %1 of %2: show the next</source>
        <translation>Meldung %1 von %2: nächste zeigen</translation>
    </message>
</context>
<context>
    <name>readiness::MessagesDue</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Mail…</source>
        <translation>Mail …</translation>
    </message>
    <message>
        <source>Sent otherwise</source>
        <translation>Anders gesendet</translation>
    </message>
    <message>
        <source>Messages to send</source>
        <translation>Zu sendende Nachrichten</translation>
    </message>
    <message>
        <source>Copy the message, and note that it was sent</source>
        <translation>Die Nachricht kopieren und vermerken, dass sie gesendet wurde</translation>
    </message>
    <message>
        <source>Open the message in your mail program, and note that it was sent</source>
        <translation>Die Nachricht im Mailprogramm öffnen und vermerken, dass sie gesendet wurde</translation>
    </message>
    <message>
        <source>Note that the message was sent</source>
        <translation>Vermerken, dass die Nachricht gesendet wurde</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>message, the step it belongs to</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>To send: %1</source>
        <translation>Zu senden: %1</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>An %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>channel of a message</comment>
        <translation>über %1</translation>
    </message>
</context>
<context>
    <name>readiness::NewProjectDialog</name>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>Go-live day</source>
        <translation>Tag des Go-live</translation>
    </message>
    <message>
        <source>Go-live time</source>
        <translation>Uhrzeit des Go-live</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>Du&amp;rchsuchen …</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>&amp;Kunde</translation>
    </message>
    <message>
        <source>&amp;Go-live</source>
        <translation>&amp;Go-live</translation>
    </message>
    <message>
        <source>What is in &amp;scope</source>
        <translation>Was im &amp;Umfang ist</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>C&amp;reate project</source>
        <translation>Projekt an&amp;legen</translation>
    </message>
    <message>
        <source>a number, or empty</source>
        <translation>eine Zahl, oder leer</translation>
    </message>
    <message>
        <source>empty: not known yet</source>
        <translation>leer: noch nicht bekannt</translation>
    </message>
    <message>
        <source>This playbook asks for nothing.</source>
        <translation>Dieses Playbook fragt nach nichts.</translation>
    </message>
    <message>
        <source>Give the project a name.</source>
        <translation>Geben Sie dem Projekt einen Namen.</translation>
    </message>
    <message>
        <source>There is no time zone “%1”: choose one such as Europe/Berlin.</source>
        <translation>Es gibt keine Zeitzone „%1“: Wählen Sie eine wie Europe/Berlin.</translation>
    </message>
    <message>
        <source>Say where the file goes.</source>
        <translation>Sagen Sie, wohin die Datei kommt.</translation>
    </message>
    <message>
        <source>%1 exists already: choose another name.</source>
        <translation>%1 gibt es schon: Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>Den Ordner %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>New project file</source>
        <translation>Neue Projektdatei</translation>
    </message>
    <message>
        <source>Project files (*.readiness)</source>
        <translation>Projektdateien (*.readiness)</translation>
    </message>
    <message>
        <source>&amp;Playbooks</source>
        <translation>&amp;Playbooks</translation>
    </message>
    <message>
        <source>These playbooks ask for nothing.</source>
        <translation>Diese Playbooks fragen nach nichts.</translation>
    </message>
    <message>
        <source>Typical &amp;risks</source>
        <translation>Typische &amp;Risiken</translation>
    </message>
    <message numerus="yes">
        <source>Start with the %n risk(s) that the playbooks suggest</source>
        <translation>
            <numerusform>Mit dem %n Risiko beginnen, das die Playbooks vorschlagen</numerusform>
            <numerusform>Mit den %n Risiken beginnen, die die Playbooks vorschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>The playbooks suggest none</source>
        <translation>Die Playbooks schlagen keine vor</translation>
    </message>
</context>
<context>
    <name>readiness::NumberEditor</name>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
</context>
<context>
    <name>readiness::OpenCycle</name>
    <message>
        <source>Choose a test case of the list first.</source>
        <translation>Wählen Sie zuerst einen Testfall der Liste.</translation>
    </message>
    <message>
        <source>The project was opened for reading only.</source>
        <translation>Das Projekt wurde nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>%1 was not run yet.</source>
        <translation>%1 wurde noch nicht ausgeführt.</translation>
    </message>
    <message>
        <source>%1 has its verdict: %2. Run it again (A), or take the verdict back (Backspace).</source>
        <translation>%1 hat schon ein Ergebnis: %2. Führen Sie den Testfall erneut aus (A) oder nehmen Sie das Ergebnis zurück (Rücktaste).</translation>
    </message>
    <message>
        <source>The cycle cannot start: %1</source>
        <translation>Der Zyklus kann nicht beginnen: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>readiness::OpenRun</name>
    <message>
        <source>The project was opened for reading only.</source>
        <translation>Das Projekt wurde nur zum Lesen geöffnet.</translation>
    </message>
</context>
<context>
    <name>readiness::OpeningCard</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Wird geöffnet</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>%1 wird geöffnet …</translation>
    </message>
    <message>
        <source>This file cannot be used</source>
        <translation>Diese Datei ist nicht verwendbar</translation>
    </message>
    <message>
        <source>The file cannot be reached</source>
        <translation>Die Datei ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Nothing was opened</source>
        <translation>Nichts wurde geöffnet</translation>
    </message>
</context>
<context>
    <name>readiness::OutlinePage</name>
    <message>
        <source>&amp;Rows</source>
        <translation>&amp;Zeilen</translation>
    </message>
    <message>
        <source>Add a &amp;part of it</source>
        <translation>&amp;Teil davon hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Indent</source>
        <translation>&amp;Einrücken</translation>
    </message>
    <message>
        <source>&amp;Outdent</source>
        <translation>&amp;Ausrücken</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>&amp;Remove with its parts</source>
        <translation>Mit seinen Teilen e&amp;ntfernen</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n record(s).</source>
        <translation>
            <numerusform>%n Eintrag entfernt.</numerusform>
            <numerusform>%n Einträge entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>readiness::OverviewPanel</name>
    <message>
        <source>What gets us to GO</source>
        <translation>Weg zum GO</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Gates</translation>
    </message>
    <message>
        <source>Readiness by area</source>
        <translation>Bereitschaft nach Bereich</translation>
    </message>
    <message>
        <source>Overdue and blocked</source>
        <translation>Überfällig und blockiert</translation>
    </message>
    <message>
        <source>Due in the next seven days</source>
        <translation>In den nächsten sieben Tagen fällig</translation>
    </message>
    <message>
        <source>Changed since you last looked</source>
        <translation>Geändert, seit Sie zuletzt hier waren</translation>
    </message>
    <message>
        <source>Mark as &amp;seen</source>
        <translation>Als &amp;gesehen kennzeichnen</translation>
    </message>
    <message>
        <source>Empties the list of changes by others</source>
        <translation>Leert die Liste der Änderungen anderer</translation>
    </message>
    <message>
        <source>There are no areas yet. Add one in Areas and people.</source>
        <translation>Es gibt noch keine Bereiche. Fügen Sie unter „Stammdaten“ einen hinzu.</translation>
    </message>
    <message>
        <source>Nothing is overdue or blocked.</source>
        <translation>Nichts ist überfällig oder blockiert.</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Nichts ist fällig.</translation>
    </message>
    <message>
        <source>Nobody else has changed anything.</source>
        <translation>Niemand sonst hat etwas geändert.</translation>
    </message>
    <message>
        <source>No go-live date is set.</source>
        <translation>Es ist kein Go-live-Datum gesetzt.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) to go-live on %1</source>
        <translation>
            <numerusform>Noch %n Tag bis zum Go-live am %1</numerusform>
            <numerusform>Noch %n Tage bis zum Go-live am %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Go-live is today: %1</source>
        <translation>Heute ist Go-live: %1</translation>
    </message>
    <message numerus="yes">
        <source>Live since %n day(s): %1</source>
        <translation>
            <numerusform>Seit %n Tag live: %1</numerusform>
            <numerusform>Seit %n Tagen live: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>waived for now</source>
        <translation>vorerst ausgenommen</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>zu tun</translation>
    </message>
    <message numerus="yes">
        <source>What gets us to GO: %n record(s)</source>
        <translation>
            <numerusform>Weg zum GO: %n Eintrag</numerusform>
            <numerusform>Weg zum GO: %n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Nichts fehlt.</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 von %2 erledigt</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n überfällig</numerusform>
            <numerusform>%n überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocked</source>
        <translation>
            <numerusform>%n blockiert</numerusform>
            <numerusform>%n blockiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing applies</source>
        <translation>Nichts trifft zu</translation>
    </message>
    <message>
        <source>due %1, overdue</source>
        <translation>fällig %1, überfällig</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig %1</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>blockiert</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>niemand verantwortlich</translation>
    </message>
    <message>
        <source>Add a gate with the criteria that decide.</source>
        <translation>Legen Sie ein Gate mit den Kriterien an, die entscheiden.</translation>
    </message>
</context>
<context>
    <name>readiness::OwnersModel</name>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n time(s) in all</source>
        <translation>
            <numerusform>%1, insgesamt %n-mal</numerusform>
            <numerusform>%1, insgesamt %n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Due by %1</source>
        <translation>Fällig bis %1</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Bald fällig</translation>
    </message>
    <message>
        <source>Last asked</source>
        <translation>Zuletzt gefragt</translation>
    </message>
</context>
<context>
    <name>readiness::PanelDocks</name>
    <message>
        <source>Prepare</source>
        <translation>Vorbereiten</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Cutover night</source>
        <translation>Cutover-Nacht</translation>
    </message>
</context>
<context>
    <name>readiness::ParityPane</name>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>%1 held against %2</source>
        <translation>%1 verglichen mit %2</translation>
    </message>
    <message>
        <source>%1: %2 % equal</source>
        <comment>percentage</comment>
        <translation>%1: %2 % gleich</translation>
    </message>
    <message>
        <source>Held against production</source>
        <translation>Vergleich mit der Produktion</translation>
    </message>
    <message>
        <source>&amp;Record the deviation</source>
        <translation>Abweichung &amp;festhalten</translation>
    </message>
    <message>
        <source>Says that you know of it, with what both have now (S0-02)</source>
        <translation>Sagt, dass Sie davon wissen, mit dem, was beide jetzt haben (S0-02)</translation>
    </message>
    <message>
        <source>Record it as a r&amp;isk</source>
        <translation>Als R&amp;isiko festhalten</translation>
    </message>
    <message>
        <source>Records the deviation and makes it a risk, in one step</source>
        <translation>Hält die Abweichung fest und macht sie zum Risiko, in einem Schritt</translation>
    </message>
    <message>
        <source>Choose an environment to hold it against production.</source>
        <translation>Wählen Sie eine Umgebung, um sie mit der Produktion zu vergleichen.</translation>
    </message>
    <message>
        <source>This is production: the other environments are held against it.</source>
        <translation>Das ist die Produktion: die anderen Umgebungen werden mit ihr verglichen.</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Eigenschaft</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>In production</source>
        <translation>In der Produktion</translation>
    </message>
    <message>
        <source>Parity</source>
        <translation>Gleichheit</translation>
    </message>
    <message>
        <source>Make a risk of the deviation: %1</source>
        <translation>Aus der Abweichung ein Risiko machen: %1</translation>
    </message>
    <message>
        <source>Of %1 properties that are known on both sides, %2 are equal; %3 differ, %4 of these recorded.</source>
        <translation>Von %1 Eigenschaften, die auf beiden Seiten bekannt sind, sind %2 gleich; %3 weichen ab, davon %4 festgehalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n are not known yet and do not count.</source>
        <translation>
            <numerusform>%n ist noch nicht bekannt und zählt nicht.</numerusform>
            <numerusform>%n sind noch nicht bekannt und zählen nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>here</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>in production</source>
        <translation>in der Produktion</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>a property of an environment</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>%1 here</source>
        <translation>%1 hier</translation>
    </message>
    <message>
        <source>%1 in production</source>
        <translation>%1 in der Produktion</translation>
    </message>
    <message>
        <source>Enter %1 of %2</source>
        <translation>%1 von %2 eintragen</translation>
    </message>
    <message>
        <source>En&amp;ter it</source>
        <translation>Ein&amp;tragen</translation>
    </message>
</context>
<context>
    <name>readiness::PasteDialog</name>
    <message>
        <source>The first row is a &amp;heading</source>
        <translation>Die erste Zeile ist eine &amp;Überschrift</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Not every column says where it belongs. Choose the field above each; what has none is left out.</source>
        <translation>Nicht jede Spalte sagt, wohin sie gehört. Wählen Sie über jeder das Feld; was keines hat, wird weggelassen.</translation>
    </message>
    <message>
        <source>Rows to paste</source>
        <translation>Einzufügende Zeilen</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Field of column %1</source>
        <translation>Feld der Spalte %1</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Two columns go into “%1”: leave one of them out.</source>
        <translation>Zwei Spalten gehen in „%1“: Lassen Sie eine weg.</translation>
    </message>
    <message>
        <source>No column has a field yet.</source>
        <translation>Noch keine Spalte hat ein Feld.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) will be pasted as one step that can be undone.</source>
        <translation>
            <numerusform>%n Zeile wird als ein Schritt eingefügt, der sich rückgängig machen lässt.</numerusform>
            <numerusform>%n Zeilen werden als ein Schritt eingefügt, der sich rückgängig machen lässt.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no row below the heading.</source>
        <translation>Unter der Überschrift steht keine Zeile.</translation>
    </message>
</context>
<context>
    <name>readiness::PlanCommands</name>
    <message>
        <source>Add a task below</source>
        <translation>Aufgabe darunter anlegen</translation>
    </message>
    <message>
        <source>Indent</source>
        <translation>Einrücken</translation>
    </message>
    <message>
        <source>Outdent</source>
        <translation>Ausrücken</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Link in order</source>
        <translation>Der Reihe nach verknüpfen</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Verknüpfungen lösen</translation>
    </message>
    <message>
        <source>Start later</source>
        <translation>Später beginnen</translation>
    </message>
    <message>
        <source>Start earlier</source>
        <translation>Früher beginnen</translation>
    </message>
    <message>
        <source>Take longer</source>
        <translation>Länger dauern</translation>
    </message>
    <message>
        <source>Take less time</source>
        <translation>Kürzer dauern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>New cutover plan…</source>
        <translation>Neuer Cutover-Plan…</translation>
    </message>
    <message>
        <source>Number the steps anew</source>
        <translation>Schritte neu nummerieren</translation>
    </message>
    <message>
        <source>Strategy sheet</source>
        <translation>Strategieblatt</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Alles zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n task(s) with their parts.</source>
        <translation>
            <numerusform>%n Aufgabe mit ihren Teilen entfernt.</numerusform>
            <numerusform>%n Aufgaben mit ihren Teilen entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Spalten…</translation>
    </message>
    <message>
        <source>Take a baseline…</source>
        <translation>Basisplan festhalten…</translation>
    </message>
    <message>
        <source>Next link of the task</source>
        <translation>Nächste Verknüpfung der Aufgabe</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Nach unten ausfüllen</translation>
    </message>
    <message>
        <source>Filter the tasks</source>
        <translation>Die Aufgaben filtern</translation>
    </message>
    <message>
        <source>Show no path</source>
        <translation>Keinen Pfad zeigen</translation>
    </message>
    <message>
        <source>Show what decides when the task is</source>
        <translation>Zeigen, was entscheidet, wann die Aufgabe ist</translation>
    </message>
    <message>
        <source>Show what it waits for</source>
        <translation>Zeigen, worauf sie wartet</translation>
    </message>
    <message>
        <source>Show what waits for it</source>
        <translation>Zeigen, was auf sie wartet</translation>
    </message>
    <message>
        <source>Show both</source>
        <translation>Beides zeigen</translation>
    </message>
</context>
<context>
    <name>readiness::PlanDelegate</name>
    <message>
        <source>20, 30SS+15</source>
        <translation>20, 30AA+15</translation>
    </message>
</context>
<context>
    <name>readiness::PlanModel</name>
    <message>
        <source>critical</source>
        <translation>kritisch</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Zeitreserve</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Wartet auf</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Free float</source>
        <translation>Freie Reserve</translation>
    </message>
    <message>
        <source>Early start</source>
        <translation>Frühester Beginn</translation>
    </message>
    <message>
        <source>Early finish</source>
        <translation>Frühestes Ende</translation>
    </message>
    <message>
        <source>Late start</source>
        <translation>Spätester Beginn</translation>
    </message>
    <message>
        <source>Late finish</source>
        <translation>Spätestes Ende</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>Baseline start</source>
        <translation>Beginn laut Basisplan</translation>
    </message>
    <message>
        <source>Baseline finish</source>
        <translation>Ende laut Basisplan</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Actual start</source>
        <translation>Tatsächlicher Beginn</translation>
    </message>
    <message>
        <source>Actual finish</source>
        <translation>Tatsächliches Ende</translation>
    </message>
</context>
<context>
    <name>readiness::PlanPanel</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Add window…</source>
        <translation>Fenster anlegen…</translation>
    </message>
    <message>
        <source>Nothing bounds the plan yet: a downtime it has to fit into, a freeze or a blackout.</source>
        <translation>Noch begrenzt nichts den Plan: eine Ausfallzeit, in die er passen muss, ein Änderungsstopp oder eine Sperrzeit.</translation>
    </message>
    <message>
        <source>The cutover has to fit into a downtime; in a blackout no task may run.</source>
        <translation>Der Cutover muss in eine Ausfallzeit passen; in einer Sperrzeit darf keine Aufgabe laufen.</translation>
    </message>
    <message>
        <source>Add calendar</source>
        <translation>Kalender anlegen</translation>
    </message>
    <message>
        <source>Work goes on day and night. A calendar says when people work.</source>
        <translation>Die Arbeit geht Tag und Nacht weiter. Ein Kalender sagt, wann Menschen arbeiten.</translation>
    </message>
    <message>
        <source>No task waits for another one yet: select some and link them.</source>
        <translation>Noch wartet keine Aufgabe auf eine andere: Wählen Sie einige und verknüpfen Sie sie.</translation>
    </message>
    <message>
        <source>Nothing is to be said yet when tasks start, end or fail.</source>
        <translation>Noch ist nichts zu sagen, wenn Aufgaben beginnen, enden oder scheitern.</translation>
    </message>
    <message>
        <source>Add exception…</source>
        <translation>Ausnahme anlegen…</translation>
    </message>
    <message>
        <source>No day is an exception from its calendar yet.</source>
        <translation>Noch ist kein Tag eine Ausnahme von seinem Kalender.</translation>
    </message>
    <message>
        <source>On these days a calendar has other hours, or none.</source>
        <translation>An diesen Tagen hat ein Kalender andere Zeiten oder keine.</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>Take a baseline…</source>
        <translation>Basisplan festhalten…</translation>
    </message>
    <message>
        <source>No baseline was taken yet: it keeps what the plan is now, to compare with.</source>
        <translation>Noch wurde kein Basisplan festgehalten: Er bewahrt, was der Plan jetzt ist, zum Vergleichen.</translation>
    </message>
</context>
<context>
    <name>readiness::PlanSheet</name>
    <message>
        <source>Cutover plan</source>
        <translation>Cutover-Plan</translation>
    </message>
    <message>
        <source>Add task</source>
        <translation>Aufgabe anlegen</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>New cutover plan…</source>
        <translation>Neuer Cutover-Plan…</translation>
    </message>
    <message>
        <source>The plan has no tasks yet.</source>
        <translation>Der Plan hat noch keine Aufgaben.</translation>
    </message>
    <message>
        <source>Add the first task</source>
        <translation>Erste Aufgabe anlegen</translation>
    </message>
    <message>
        <source>The way to it: %1.</source>
        <translation>Der Weg dorthin: %1.</translation>
    </message>
    <message>
        <source>Baseline: %1 to %2.</source>
        <translation>Basisplan: %1 bis %2.</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Nach Wörtern filtern</translation>
    </message>
    <message>
        <source>Shows the tasks that say all these words in any column, such as an owner or “critical”</source>
        <translation>Zeigt die Aufgaben, die alle diese Wörter in irgendeiner Spalte haben, etwa Verantwortliche oder „kritisch“</translation>
    </message>
    <message>
        <source>Nothing fits the filter.</source>
        <translation>Nichts passt zum Filter.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message numerus="yes">
        <source>It waits for %n task(s).</source>
        <translation>
            <numerusform>Sie wartet auf %n Aufgabe.</numerusform>
            <numerusform>Sie wartet auf %n Aufgaben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) wait for it.</source>
        <translation>
            <numerusform>%n Aufgabe wartet auf sie.</numerusform>
            <numerusform>%n Aufgaben warten auf sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It waits for %n task(s), or they wait for it.</source>
        <translation>
            <numerusform>Sie wartet auf %n Aufgabe, oder diese wartet auf sie.</numerusform>
            <numerusform>Sie wartet auf %n Aufgaben, oder diese warten auf sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no cutover plan yet: who does what in the night of the go-live, to the minute. Make one here, or take over that of a playbook: Project › Compare with the playbook.</source>
        <translation>Es gibt noch keinen Cutover-Plan: wer in der Nacht des Go-live was tut, auf die Minute. Legen Sie hier einen an, oder übernehmen Sie den eines Playbooks: Projekt › Mit dem Playbook vergleichen.</translation>
    </message>
</context>
<context>
    <name>readiness::PlanTree</name>
    <message>
        <source>Tasks of the plan</source>
        <translation>Aufgaben des Plans</translation>
    </message>
</context>
<context>
    <name>readiness::PlaybookChoice</name>
    <message>
        <source>%1 (yours)</source>
        <translation>%1 (Ihres)</translation>
    </message>
    <message>
        <source>Playbooks</source>
        <translation>Playbooks</translation>
    </message>
    <message>
        <source>Without any, the project is empty: add areas, items and gates yourself.</source>
        <translation>Ohne Playbook ist das Projekt leer: Bereiche, Punkte und Gates legen Sie selbst an.</translation>
    </message>
    <message>
        <source>What several playbooks ask for appears once.</source>
        <translation>Was mehrere Playbooks verlangen, erscheint einmal.</translation>
    </message>
</context>
<context>
    <name>readiness::ProblemTableModel</name>
    <message>
        <source>Blocking</source>
        <translation>Blockierend</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
</context>
<context>
    <name>readiness::ProblemsPage</name>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>No problem has been reported in this run. P in the list of steps reports one, with the minutes it cost.</source>
        <translation>In diesem Durchlauf wurde kein Problem gemeldet. P in der Liste der Schritte meldet eines, mit den Minuten, die es gekostet hat.</translation>
    </message>
</context>
<context>
    <name>readiness::QuickEntry</name>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
</context>
<context>
    <name>readiness::QuickPick</name>
    <message>
        <source>Results</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Nothing fits.</source>
        <translation>Nichts passt.</translation>
    </message>
</context>
<context>
    <name>readiness::QuickRisk</name>
    <message>
        <source>What may happen? Enter adds it</source>
        <translation>Was kann eintreten? Enter fügt es hinzu</translation>
    </message>
    <message>
        <source>New risk</source>
        <translation>Neues Risiko</translation>
    </message>
    <message>
        <source>Probability of the new risk</source>
        <translation>Wahrscheinlichkeit des neuen Risikos</translation>
    </message>
    <message>
        <source>Impact of the new risk</source>
        <translation>Auswirkung des neuen Risikos</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>Add risk “%1”</source>
        <translation>Risiko „%1“ hinzufügen</translation>
    </message>
</context>
<context>
    <name>readiness::RecordForm</name>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Not saved yet. %1</source>
        <translation>Noch nicht gespeichert. %1</translation>
    </message>
    <message>
        <source>This was set to %1 while you were editing.</source>
        <translation>Das wurde auf %1 gesetzt, während Sie es bearbeiteten.</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meines behalten</translation>
    </message>
    <message>
        <source>%1 set this to %2 at %3 while you were editing.</source>
        <translation>%1 hat das um %3 auf %2 gesetzt, während Sie es bearbeiteten.</translation>
    </message>
    <message>
        <source>%1 set this to %2 at %3; %4 set it to %5. Neither saw the other’s.</source>
        <translation>%1 hat das um %3 auf %2 gesetzt, %4 auf %5. Keiner wusste vom anderen.</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>%1 nehmen</translation>
    </message>
</context>
<context>
    <name>readiness::RecordHeader</name>
    <message numerus="yes">
        <source>Asked %n time(s), last on %1</source>
        <translation>
            <numerusform>%n-mal gefragt, zuletzt am %1</numerusform>
            <numerusform>%n-mal gefragt, zuletzt am %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>readiness::RecordPage</name>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Nothing fits the filter.</source>
        <translation>Nichts passt zum Filter.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
</context>
<context>
    <name>readiness::RecordSignOffDialog</name>
    <message>
        <source>Approved for go-live</source>
        <translation>Freigegeben für den Go-live</translation>
    </message>
    <message>
        <source>Record a sign-off</source>
        <translation>Abnahme festhalten</translation>
    </message>
    <message>
        <source>Reco&amp;rd</source>
        <translation>&amp;Festhalten</translation>
    </message>
    <message>
        <source>For somebody who agreed by mail or on paper. It counts, and is marked as recorded by you; the file that proves it is kept with it.</source>
        <translation>Für jemanden, der per Mail oder auf Papier zugestimmt hat. Die Abnahme zählt und ist als von Ihnen festgehalten gekennzeichnet; die Datei, die sie belegt, bleibt dabei.</translation>
    </message>
    <message>
        <source>the name, of the project or not</source>
        <translation>der Name, aus dem Projekt oder nicht</translation>
    </message>
    <message>
        <source>such as “Sponsor”</source>
        <translation>etwa „Sponsor“</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Was</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;As what</source>
        <translation>&amp;Als was</translation>
    </message>
    <message>
        <source>What they &amp;said</source>
        <translation>Wo&amp;rtlaut</translation>
    </message>
    <message>
        <source>W&amp;hen</source>
        <translation>&amp;Zeitpunkt</translation>
    </message>
    <message>
        <source>&amp;Mail or scan</source>
        <translation>&amp;Mail oder Scan</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>&amp;Datei wählen …</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>The mail or scan that proves it</source>
        <translation>Die Mail oder der Scan, der sie belegt</translation>
    </message>
    <message>
        <source>Say who signed.</source>
        <translation>Sagen Sie, wer abgenommen hat.</translation>
    </message>
    <message>
        <source>Say as what they signed.</source>
        <translation>Sagen Sie, in welcher Rolle abgenommen wurde.</translation>
    </message>
    <message>
        <source>Say what they agreed to.</source>
        <translation>Sagen Sie, was zugesagt wurde.</translation>
    </message>
    <message>
        <source>There is no such file, or it cannot be read.</source>
        <translation>Diese Datei gibt es nicht, oder sie lässt sich nicht lesen.</translation>
    </message>
</context>
<context>
    <name>readiness::RecordTableModel</name>
    <message>
        <source>Without %1</source>
        <translation>Ohne %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 – %2, %3 of %4 done</source>
        <translation>%1 – %2, %3 von %4 erledigt</translation>
    </message>
</context>
<context>
    <name>readiness::RecordView</name>
    <message numerus="yes">
        <source>Remove %n record(s)</source>
        <translation>
            <numerusform>%n Eintrag entfernen</numerusform>
            <numerusform>%n Einträge entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n record(s).</source>
        <translation>
            <numerusform>%n Eintrag wurde entfernt.</numerusform>
            <numerusform>%n Einträge wurden entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>The rows are sorted by a column: click its heading until the arrow is gone, then move them.</source>
        <translation>Die Zeilen sind nach einer Spalte sortiert: Klicken Sie auf deren Überschrift, bis der Pfeil weg ist, dann verschieben Sie sie.</translation>
    </message>
    <message numerus="yes">
        <source>Move %n record(s)</source>
        <translation>
            <numerusform>%n Eintrag verschieben</numerusform>
            <numerusform>%n Einträge verschieben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>readiness::ReferenceEditor</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Show all (Alt+Down)</source>
        <translation>Alle zeigen (Alt+Ab)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Add person “%1”</source>
        <translation>Person „%1“ hinzufügen</translation>
    </message>
</context>
<context>
    <name>readiness::RegistersPanel</name>
    <message>
        <source>&amp;Add licence</source>
        <translation>Lizenz hin&amp;zufügen</translation>
    </message>
    <message>
        <source>No licences are counted yet. Say per product how many are needed and how many are assigned.</source>
        <translation>Noch sind keine Lizenzen gezählt. Sagen Sie je Produkt, wie viele benötigt und wie viele zugewiesen sind.</translation>
    </message>
    <message>
        <source>&amp;Add document</source>
        <translation>Dokument hin&amp;zufügen</translation>
    </message>
    <message>
        <source>There is nothing to read yet. List the readme, the guides and the documents of each component.</source>
        <translation>Noch ist nichts zu lesen. Führen Sie Readme, Handbücher und die Dokumente jeder Komponente auf.</translation>
    </message>
    <message>
        <source>&amp;Add version</source>
        <translation>Version hin&amp;zufügen</translation>
    </message>
    <message>
        <source>No versions are listed yet. List service packs and rollups of the product and what it depends on.</source>
        <translation>Noch sind keine Versionen aufgeführt. Führen Sie Service Packs und Rollups des Produkts und dessen auf, wovon es abhängt.</translation>
    </message>
    <message>
        <source>&amp;Add training</source>
        <translation>Schulung hin&amp;zufügen</translation>
    </message>
    <message>
        <source>No training is planned yet. Say who has to be trained, and how many have been.</source>
        <translation>Noch ist keine Schulung geplant. Sagen Sie, wer zu schulen ist und wie viele es schon sind.</translation>
    </message>
    <message>
        <source>&amp;Add role</source>
        <translation>Rolle hin&amp;zufügen</translation>
    </message>
    <message>
        <source>No roles are named yet. Say who does what at go-live, and whether they have the time.</source>
        <translation>Noch sind keine Rollen genannt. Sagen Sie, wer beim Go-live was tut und ob die Zeit reicht.</translation>
    </message>
    <message>
        <source>Nobody was asked for anything yet. Whoever is reminded is listed here.</source>
        <translation>Noch wurde niemand um etwas gebeten. Wer erinnert wird, steht hier.</translation>
    </message>
</context>
<context>
    <name>readiness::ReportChoice</name>
    <message>
        <source>Readiness sign-off</source>
        <translation>Abnahme der Bereitschaft</translation>
    </message>
    <message>
        <source>Status report</source>
        <translation>Statusbericht</translation>
    </message>
    <message>
        <source>Review report</source>
        <translation>Review-Bericht</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Changes since</source>
        <translation>Änderungen seit</translation>
    </message>
    <message>
        <source>Changes since the beginning of this day</source>
        <translation>Änderungen seit Beginn dieses Tages</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>No review yet</source>
        <translation>Noch kein Review</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Risk register</source>
        <translation>Risikoregister</translation>
    </message>
    <message>
        <source>Cutover plan</source>
        <translation>Cutover-Plan</translation>
    </message>
    <message>
        <source>No cutover plan yet</source>
        <translation>Noch kein Cutover-Plan</translation>
    </message>
    <message>
        <source>Whose pages</source>
        <translation>Wessen Seiten</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Durchlauf</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>Noch kein Durchlauf</translation>
    </message>
    <message>
        <source>Runbook</source>
        <translation>Drehbuch</translation>
    </message>
    <message>
        <source>Rehearsal report</source>
        <translation>Bericht über die Generalprobe</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Übergabe</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Test cycle</source>
        <translation>Testzyklus</translation>
    </message>
    <message>
        <source>Every execution</source>
        <translation>Jede Ausführung</translation>
    </message>
    <message>
        <source>Acceptance report</source>
        <translation>Abnahmebericht</translation>
    </message>
    <message>
        <source>All test cycles</source>
        <translation>Alle Testzyklen</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>Upgrade</translation>
    </message>
    <message>
        <source>Upgrade report</source>
        <translation>Upgradebericht</translation>
    </message>
    <message>
        <source>Hypercare</source>
        <translation>Hypercare</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>How it stood at the end of this day</source>
        <translation>Wie es am Ende dieses Tages stand</translation>
    </message>
    <message>
        <source>All upgrades</source>
        <translation>Alle Upgrades</translation>
    </message>
</context>
<context>
    <name>readiness::ReportPanel</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abb&amp;rechen</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>Export the report as PDF…</source>
        <translation>Bericht als PDF exportieren …</translation>
    </message>
    <message>
        <source>Print the report…</source>
        <translation>Bericht drucken …</translation>
    </message>
    <message>
        <source>Making the preview…</source>
        <translation>Die Vorschau entsteht …</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s); the first %1 are shown</source>
        <translation>
            <numerusform>%n Seite; die ersten %1 sind zu sehen</numerusform>
            <numerusform>%n Seiten; die ersten %1 sind zu sehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>%1 sign-off.pdf</source>
        <translation>%1 Abnahme.pdf</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>This is the project itself: choose another name.</source>
        <translation>Das ist das Projekt selbst: Wählen Sie einen anderen Namen.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %1 (%n page(s)).</source>
        <translation>
            <numerusform>%1 wurde geschrieben (%n Seite).</numerusform>
            <numerusform>%1 wurde geschrieben (%n Seiten).</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer has no printer: export a PDF instead.</source>
        <translation>Dieser Computer hat keinen Drucker: Exportieren Sie stattdessen ein PDF.</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>PDF exportieren …</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>On which printer?</source>
        <translation>Auf welchem Drucker?</translation>
    </message>
    <message>
        <source>The report was sent to %1.</source>
        <translation>Der Bericht ging an %1.</translation>
    </message>
    <message>
        <source>%1 status.pdf</source>
        <translation>%1 Status.pdf</translation>
    </message>
    <message>
        <source>%1 review.pdf</source>
        <translation>%1 Review.pdf</translation>
    </message>
    <message>
        <source>Copy a figure or table of the report</source>
        <translation>Abbildung oder Tabelle des Berichts kopieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copied “%1”.</source>
        <translation>„%1“ kopiert.</translation>
    </message>
    <message>
        <source>%1 risks.pdf</source>
        <translation>%1 Risiken.pdf</translation>
    </message>
    <message>
        <source>E&amp;xport PDF…</source>
        <translation>PDF e&amp;xportieren …</translation>
    </message>
    <message>
        <source>Prin&amp;t…</source>
        <translation>Dru&amp;cken …</translation>
    </message>
    <message>
        <source>%1 cutover plan.pdf</source>
        <translation>%1 Cutover-Plan.pdf</translation>
    </message>
    <message>
        <source>%1 runbook.pdf</source>
        <translation>%1 Drehbuch.pdf</translation>
    </message>
    <message>
        <source>%1 rehearsal.pdf</source>
        <translation>%1 Generalprobe.pdf</translation>
    </message>
    <message>
        <source>%1 hand-over.pdf</source>
        <translation>%1 Übergabe.pdf</translation>
    </message>
    <message>
        <source>%1 acceptance.pdf</source>
        <translation>%1 Abnahmebericht.pdf</translation>
    </message>
    <message>
        <source>%1 upgrades.pdf</source>
        <translation>%1 Upgrades.pdf</translation>
    </message>
    <message>
        <source>%1 hypercare.pdf</source>
        <translation>%1 Hypercare.pdf</translation>
    </message>
</context>
<context>
    <name>readiness::ReportPreview</name>
    <message>
        <source>Preview of the report</source>
        <translation>Vorschau des Berichts</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Copy table “%1”</source>
        <translation>Tabelle „%1“ kopieren</translation>
    </message>
    <message>
        <source>Copy figure “%1”</source>
        <translation>Abbildung „%1“ kopieren</translation>
    </message>
    <message>
        <source>Nothing to copy</source>
        <translation>Nichts zu kopieren</translation>
    </message>
</context>
<context>
    <name>readiness::ReviewDifference</name>
    <message>
        <source>&amp;Go to record</source>
        <translation>&amp;Gehe zu Eintrag</translation>
    </message>
    <message>
        <source>Differences to the previous review</source>
        <translation>Unterschiede zum vorigen Review</translation>
    </message>
    <message>
        <source>Choose a review to see what is different since the one before.</source>
        <translation>Wählen Sie ein Review, um zu sehen, was sich seit dem vorigen geändert hat.</translation>
    </message>
    <message>
        <source>This record was removed since.</source>
        <translation>Dieser Eintrag wurde inzwischen entfernt.</translation>
    </message>
</context>
<context>
    <name>readiness::ReviewsPanel</name>
    <message>
        <source>Add review…</source>
        <translation>Review hinzufügen …</translation>
    </message>
    <message>
        <source>Walk through the review</source>
        <translation>Review durchgehen</translation>
    </message>
    <message>
        <source>Complete the review…</source>
        <translation>Review abschließen …</translation>
    </message>
    <message>
        <source>Record a decision…</source>
        <translation>Entscheidung eintragen …</translation>
    </message>
    <message>
        <source>&amp;Add review…</source>
        <translation>Review hin&amp;zufügen …</translation>
    </message>
    <message>
        <source>There are no reviews yet. A review looks at the project with all parties, question by question.</source>
        <translation>Es gibt noch keine Reviews. Ein Review betrachtet das Projekt mit allen Beteiligten, Frage für Frage.</translation>
    </message>
    <message>
        <source>&amp;Walk through</source>
        <translation>Du&amp;rchgehen</translation>
    </message>
    <message>
        <source>&amp;Complete…</source>
        <translation>Abs&amp;chließen …</translation>
    </message>
    <message>
        <source>Nothing was found yet. Findings are made during the walk-through, or here.</source>
        <translation>Noch wurde nichts gefunden. Befunde entstehen beim Durchgehen oder hier.</translation>
    </message>
    <message>
        <source>Nobody takes part yet. Name who is there for the customer, the partner, the vendors.</source>
        <translation>Noch nimmt niemand teil. Nennen Sie, wer für Kunde, Partner und Hersteller dabei ist.</translation>
    </message>
    <message>
        <source>Record &amp;decision…</source>
        <translation>&amp;Entscheidung eintragen …</translation>
    </message>
    <message>
        <source>Nothing was decided yet. Gates compute, people decide.</source>
        <translation>Noch wurde nichts entschieden. Gates rechnen, Menschen entscheiden.</translation>
    </message>
    <message>
        <source>No votes yet. Choose a decision to say who voted how.</source>
        <translation>Noch keine Stimmen. Wählen Sie eine Entscheidung und sagen Sie, wer wie gestimmt hat.</translation>
    </message>
    <message>
        <source>No conditions yet. Choose a decision to say what it depends on, by whom and when.</source>
        <translation>Noch keine Auflagen. Wählen Sie eine Entscheidung und sagen Sie, wovon sie abhängt, durch wen und wann.</translation>
    </message>
    <message>
        <source>Complete the review</source>
        <translation>Review abschließen</translation>
    </message>
    <message>
        <source>“%1” keeps what the project holds at this moment: its report will print the same for ever. It can be undone.</source>
        <translation>„%1“ hält fest, was das Projekt jetzt enthält: der Bericht wird für immer gleich gedruckt. Es kann rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>&amp;Complete</source>
        <translation>Abs&amp;chließen</translation>
    </message>
    <message>
        <source>The review is complete. Its report is in the report panel.</source>
        <translation>Das Review ist abgeschlossen. Sein Bericht steht im Berichtsfenster.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) of earlier reviews are still open.</source>
        <translation>
            <numerusform>%n Befund früherer Reviews ist noch offen.</numerusform>
            <numerusform>%n Befunde früherer Reviews sind noch offen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Completed by %1; content %2.</source>
        <translation>Abgeschlossen von %1; Inhalt %2.</translation>
    </message>
    <message>
        <source>Since the last review</source>
        <translation>Seit dem letzten Review</translation>
    </message>
    <message>
        <source>T&amp;urn into</source>
        <translation>&amp;Umwandeln</translation>
    </message>
    <message>
        <source>Add f&amp;inding…</source>
        <translation>Be&amp;fund hinzufügen …</translation>
    </message>
    <message>
        <source>Add par&amp;ticipant…</source>
        <translation>&amp;Teilnehmer hinzufügen …</translation>
    </message>
    <message>
        <source>Add v&amp;ote…</source>
        <translation>&amp;Stimme hinzufügen …</translation>
    </message>
    <message>
        <source>Add conditio&amp;n…</source>
        <translation>A&amp;uflage hinzufügen …</translation>
    </message>
</context>
<context>
    <name>readiness::RisksPanel</name>
    <message>
        <source>T&amp;urn into</source>
        <translation>&amp;Umwandeln</translation>
    </message>
    <message>
        <source>Add a &amp;risk</source>
        <translation>&amp;Risiko hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Add level…</source>
        <translation>Stufe hin&amp;zufügen …</translation>
    </message>
    <message>
        <source>This project rates its risks by the usual five by five. Set up a scale of its own to change words, levels and bands.</source>
        <translation>Dieses Projekt bewertet seine Risiken mit den üblichen fünf mal fünf Stufen. Legen Sie eine eigene Skala an, um Wörter, Stufen und Bänder zu ändern.</translation>
    </message>
    <message>
        <source>Set up the scale</source>
        <translation>Skala anlegen</translation>
    </message>
    <message>
        <source>Set up the risk &amp;scale</source>
        <translation>Risiko&amp;skala anlegen</translation>
    </message>
    <message>
        <source>Suggested risks…</source>
        <translation>Vorgeschlagene Risiken …</translation>
    </message>
    <message>
        <source>Go to the &amp;heat map</source>
        <translation>Zur Risikomatri&amp;x</translation>
    </message>
    <message>
        <source>No risks are known yet. Say above what may happen, or begin with what often goes wrong.</source>
        <translation>Noch ist kein Risiko bekannt. Sagen Sie oben, was eintreten kann, oder beginnen Sie mit dem, was oft schiefgeht.</translation>
    </message>
</context>
<context>
    <name>readiness::RunFigures</name>
    <message>
        <source>Now, %1</source>
        <translation>Jetzt, %1</translation>
    </message>
    <message>
        <source>Ends, as it looks</source>
        <translation>Ende wohl um</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Steps done</source>
        <translation>Schritte erledigt</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Steps done; %1 lost</source>
        <translation>Erledigt; %1 verloren</translation>
    </message>
    <message>
        <source>Next step, %1</source>
        <translation>Nächster Schritt, %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>Turning back no longer fits; since</source>
        <translation>Umkehren reicht nicht mehr; seit</translation>
    </message>
    <message>
        <source>Turn back until %1</source>
        <translation>Umkehren bis %1</translation>
    </message>
    <message>
        <source>Back, as it looks</source>
        <translation>Zurück voraussichtlich</translation>
    </message>
    <message>
        <source>Too late by</source>
        <translation>Zu spät um</translation>
    </message>
    <message>
        <source>Left of the window</source>
        <translation>Rest des Fensters</translation>
    </message>
    <message>
        <source>Window closed since</source>
        <translation>Fenster zu seit</translation>
    </message>
    <message>
        <source>Window closes in</source>
        <translation>Fenster schließt in</translation>
    </message>
</context>
<context>
    <name>readiness::RunPanel</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Start the run</source>
        <translation>Durchlauf starten</translation>
    </message>
    <message>
        <source>End the run…</source>
        <translation>Durchlauf beenden …</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Durchlauf</translation>
    </message>
    <message>
        <source>A run carries out a cutover plan, and there is no plan yet.</source>
        <translation>Ein Durchlauf führt einen Cutover-Plan durch, und es gibt noch keinen Plan.</translation>
    </message>
    <message>
        <source>New plan…</source>
        <translation>Neuer Plan …</translation>
    </message>
    <message>
        <source>The plan of this run has no task yet.</source>
        <translation>Der Plan dieses Durchlaufs hat noch keine Aufgabe.</translation>
    </message>
    <message>
        <source>No step is like that now.</source>
        <translation>Auf keinen Schritt trifft das jetzt zu.</translation>
    </message>
    <message>
        <source>Show all steps</source>
        <translation>Alle Schritte zeigen</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Neuer Plan</translation>
    </message>
    <message>
        <source>What is carried out, and when does it begin?</source>
        <translation>Was wird durchgeführt, und wann beginnt es?</translation>
    </message>
    <message>
        <source>Make the plan</source>
        <translation>Plan anlegen</translation>
    </message>
    <message>
        <source>Make the run</source>
        <translation>Durchlauf anlegen</translation>
    </message>
    <message>
        <source>Rehearsal %1</source>
        <translation>Generalprobe %1</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>%1 starten</translation>
    </message>
    <message>
        <source>End the run</source>
        <translation>Durchlauf beenden</translation>
    </message>
    <message>
        <source>How did the run end?</source>
        <translation>Wie ging der Durchlauf zu Ende?</translation>
    </message>
    <message>
        <source>It is completed</source>
        <translation>Er ist abgeschlossen</translation>
    </message>
    <message>
        <source>It was backed out</source>
        <translation>Er wurde abgebrochen</translation>
    </message>
    <message>
        <source>End %1</source>
        <translation>%1 beenden</translation>
    </message>
    <message>
        <source>Copy the situation</source>
        <translation>Lage kopieren</translation>
    </message>
    <message>
        <source>A few plain lines, to paste into a chat</source>
        <translation>Ein paar einfache Zeilen, um sie in einen Chat einzufügen</translation>
    </message>
    <message>
        <source>Big board</source>
        <translation>Große Tafel</translation>
    </message>
    <message>
        <source>The run on the whole screen, for the wall; Escape closes it</source>
        <translation>Der Durchlauf auf dem ganzen Bildschirm, für die Wand; Esc schließt sie</translation>
    </message>
    <message>
        <source>Every task of the plan becomes a step</source>
        <translation>Jede Aufgabe des Plans wird ein Schritt</translation>
    </message>
    <message>
        <source>It is completed, or it was backed out</source>
        <translation>Er ist abgeschlossen oder wurde abgebrochen</translation>
    </message>
    <message>
        <source>New rehearsal…</source>
        <translation>Neue Generalprobe …</translation>
    </message>
    <message>
        <source>The plan, tried out: as often as you like</source>
        <translation>Der Plan zur Probe, so oft Sie wollen</translation>
    </message>
    <message>
        <source>New production run…</source>
        <translation>Neuer Produktivlauf …</translation>
    </message>
    <message>
        <source>The night itself</source>
        <translation>Die Nacht selbst</translation>
    </message>
    <message>
        <source>Nothing has been rehearsed or carried out yet. A run makes a step of each task of the plan, to be ticked as the night goes.</source>
        <translation>Noch wurde nichts geprobt oder durchgeführt. Ein Durchlauf macht aus jeder Aufgabe des Plans einen Schritt, der im Lauf der Nacht abgehakt wird.</translation>
    </message>
    <message>
        <source>Start a rehearsal…</source>
        <translation>Generalprobe beginnen …</translation>
    </message>
    <message>
        <source>Prepare the production run…</source>
        <translation>Produktivlauf vorbereiten …</translation>
    </message>
    <message>
        <source>New rehearsal</source>
        <translation>Neue Generalprobe</translation>
    </message>
    <message>
        <source>New production run</source>
        <translation>Neuer Produktivlauf</translation>
    </message>
    <message>
        <source>A rehearsal without a start begins when it is started.</source>
        <translation>Eine Generalprobe ohne Beginn fängt an, wenn sie gestartet wird.</translation>
    </message>
    <message>
        <source>When does the night begin? Without a start, it is that of the plan.</source>
        <translation>Wann beginnt die Nacht? Ohne Beginn gilt der des Plans.</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>The situation is in the clipboard.</source>
        <translation>Die Lage ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>No message has gone out yet. Those whose time has come stand below the steps.</source>
        <translation>Noch ist keine Nachricht hinausgegangen. Die, deren Zeit gekommen ist, stehen unter den Schritten.</translation>
    </message>
    <message>
        <source>In whose time</source>
        <translation>In wessen Zeit</translation>
    </message>
    <message>
        <source>In which time zone times are shown and typed</source>
        <translation>In welcher Zeitzone Zeiten gezeigt und getippt werden</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Probleme (%1)</translation>
    </message>
    <message>
        <source>Times of the project (%1)</source>
        <translation>Zeiten des Projekts (%1)</translation>
    </message>
    <message>
        <source>My times (%1)</source>
        <translation>Meine Zeiten (%1)</translation>
    </message>
    <message>
        <source>Take over (T)</source>
        <translation>Übernehmen (T)</translation>
    </message>
    <message>
        <source>%1 decides on “%2”: %3. %4</source>
        <translation>%1 entscheidet über „%2“: %3. %4</translation>
    </message>
    <message>
        <source>Show the gate</source>
        <translation>Gate zeigen</translation>
    </message>
    <message>
        <source>Planned and actual</source>
        <translation>Geplant und tatsächlich</translation>
    </message>
</context>
<context>
    <name>readiness::Section</name>
    <message>
        <source>shown; press to fold away</source>
        <translation>offen; drücken zum Zuklappen</translation>
    </message>
    <message>
        <source>folded away; press to show</source>
        <translation>zugeklappt; drücken zum Öffnen</translation>
    </message>
</context>
<context>
    <name>readiness::SetupPanel</name>
    <message>
        <source>There are no areas yet. An area groups checklist items and has an owner.</source>
        <translation>Es gibt noch keine Bereiche. Ein Bereich fasst Checklistenpunkte zusammen, und jemand ist für ihn verantwortlich.</translation>
    </message>
    <message>
        <source>There are no people yet. Add those who own, answer, approve or sign.</source>
        <translation>Es gibt noch keine Personen. Fügen Sie hinzu, wer verantwortet, antwortet, genehmigt oder unterzeichnet.</translation>
    </message>
    <message>
        <source>Nothing is said about the scope yet. Scope facts decide which checklist items apply.</source>
        <translation>Über den Umfang ist noch nichts gesagt. Umfangsangaben entscheiden, welche Checklistenpunkte zutreffen.</translation>
    </message>
    <message>
        <source>&amp;Add area</source>
        <translation>Bereich hin&amp;zufügen</translation>
    </message>
    <message>
        <source>&amp;Add person</source>
        <translation>Person hin&amp;zufügen</translation>
    </message>
    <message>
        <source>&amp;Add scope fact</source>
        <translation>Umfangsangabe hin&amp;zufügen</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) came into scope: %1.</source>
        <translation>
            <numerusform>%n Punkt kam in den Umfang: %1.</numerusform>
            <numerusform>%n Punkte kamen in den Umfang: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) left the scope: %1.</source>
        <translation>
            <numerusform>%n Punkt fiel aus dem Umfang: %1.</numerusform>
            <numerusform>%n Punkte fielen aus dem Umfang: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Project &amp;settings</source>
        <translation>Projekt&amp;einstellungen</translation>
    </message>
</context>
<context>
    <name>readiness::ShiftsPage</name>
    <message>
        <source>Shifts</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Take over (T)</source>
        <translation>Übernehmen (T)</translation>
    </message>
    <message>
        <source>Write down the situation (W)</source>
        <translation>Lage notieren (W)</translation>
    </message>
    <message>
        <source>Puts the situation of this minute below what stands there</source>
        <translation>Setzt die Lage dieser Minute unter das, was dort steht</translation>
    </message>
    <message>
        <source>Add shift…</source>
        <translation>Schicht hinzufügen …</translation>
    </message>
    <message>
        <source>People who are on duty from one time to another</source>
        <translation>Personen, die von einer Zeit bis zu einer anderen Dienst haben</translation>
    </message>
    <message>
        <source>What the next shift has to know</source>
        <translation>Was die nächste Schicht wissen muss</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>Wartet seit %1</translation>
    </message>
    <message>
        <source>Taken over by %1</source>
        <translation>Übernommen von %1</translation>
    </message>
    <message>
        <source>On duty</source>
        <translation>Im Dienst</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Vorbei</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Kommt noch</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Übergabe</translation>
    </message>
    <message>
        <source>The plan of this run has no shifts yet: who is on duty, from when to when?</source>
        <translation>Der Plan dieses Durchlaufs hat noch keine Schichten: Wer hat Dienst, von wann bis wann?</translation>
    </message>
    <message>
        <source>Choose a shift of the list first.</source>
        <translation>Wählen Sie zuerst eine Schicht der Liste.</translation>
    </message>
    <message>
        <source>Says that the shift after the chosen one knows what it has to, and takes over</source>
        <translation>Sagt, dass die Schicht nach der gewählten weiß, was sie wissen muss, und übernimmt</translation>
    </message>
    <message>
        <source>Hand-over of %1</source>
        <translation>Übergabe von %1</translation>
    </message>
    <message>
        <source>Take over from %1</source>
        <translation>Von %1 übernehmen</translation>
    </message>
    <message>
        <source>Add shift</source>
        <translation>Schicht hinzufügen</translation>
    </message>
    <message>
        <source>Who is on duty, from when to when? The times are those of the plan.</source>
        <translation>Wer hat Dienst, von wann bis wann? Die Zeiten sind die des Plans.</translation>
    </message>
    <message>
        <source>Add the shift</source>
        <translation>Schicht hinzufügen</translation>
    </message>
    <message>
        <source>Hand-over report</source>
        <translation>Übergabebericht</translation>
    </message>
    <message>
        <source>What runs, what comes next, problems and decisions, on one page</source>
        <translation>Was läuft, was als Nächstes kommt, Probleme und Entscheidungen, auf einer Seite</translation>
    </message>
</context>
<context>
    <name>readiness::SignOffSheet</name>
    <message>
        <source>added since</source>
        <translation>seither hinzugefügt</translation>
    </message>
    <message>
        <source>removed since</source>
        <translation>seither entfernt</translation>
    </message>
    <message>
        <source>%1 changed since</source>
        <translation>%1 seither geändert</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>seither geändert</translation>
    </message>
    <message>
        <source>Changed since it was signed</source>
        <translation>Seit der Unterschrift geändert</translation>
    </message>
    <message>
        <source>You asked the signer, and their key has this fingerprint</source>
        <translation>Sie haben die Person gefragt, und ihr Schlüssel hat diesen Fingerabdruck</translation>
    </message>
    <message>
        <source>The signature is good, and what %1 signed is unchanged.</source>
        <translation>Die Unterschrift ist echt, und was %1 unterzeichnet hat, ist unverändert.</translation>
    </message>
    <message>
        <source>The signature is good, but what %1 signed has changed since.</source>
        <translation>Die Unterschrift ist echt, aber was %1 unterzeichnet hat, hat sich seither geändert.</translation>
    </message>
    <message>
        <source>This is not what %1 signed: do not rely on it, and have it signed again.</source>
        <translation>Das ist nicht, was %1 unterzeichnet hat: Verlassen Sie sich nicht darauf, und lassen Sie es erneut unterzeichnen.</translation>
    </message>
    <message>
        <source>It was checked that %1 holds the key %2.</source>
        <translation>Es wurde geprüft, dass %1 den Schlüssel %2 hat.</translation>
    </message>
    <message>
        <source>Signer&apos;s identity not checked: ask %1 for the fingerprint of their key and compare it with %2.</source>
        <translation>Identität nicht geprüft: Fragen Sie %1 nach dem Fingerabdruck des Schlüssels, und vergleichen Sie ihn mit %2.</translation>
    </message>
    <message>
        <source>What %1 agreed to is unchanged.</source>
        <translation>Was %1 abgenommen hat, ist unverändert.</translation>
    </message>
    <message>
        <source>What %1 agreed to has changed since.</source>
        <translation>Was %1 abgenommen hat, hat sich seitdem geändert.</translation>
    </message>
    <message>
        <source>Recorded by %1: no key signed it. The mail or scan is among the evidence in the details.</source>
        <translation>Eingetragen von %1: kein Schlüssel hat unterschrieben. Die Mail oder der Scan steht bei den Nachweisen in den Details.</translation>
    </message>
    <message>
        <source>The fingerprint &amp;agrees</source>
        <translation>Der &amp;Fingerabdruck stimmt</translation>
    </message>
</context>
<context>
    <name>readiness::SignSteps</name>
    <message>
        <source>Sign</source>
        <translation>Unterzeichnen</translation>
    </message>
    <message>
        <source>As what do you sign %1? Such as “Sponsor”.</source>
        <translation>Als was unterzeichnen Sie %1? Etwa „Sponsor“.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>What does your signature say?</source>
        <translation>Was besagt Ihre Unterschrift?</translation>
    </message>
    <message>
        <source>Approved for go-live</source>
        <translation>Freigegeben für den Go-live</translation>
    </message>
    <message>
        <source>Passphrase for the key of %1</source>
        <translation>Passphrase für den Schlüssel von %1</translation>
    </message>
    <message>
        <source>What do you sign?</source>
        <translation>Was unterzeichnen Sie?</translation>
    </message>
    <message>
        <source>With which key?</source>
        <translation>Mit welchem Schlüssel?</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Schlüssel zum Unterzeichnen</translation>
    </message>
    <message>
        <source>You have no signing key yet. Under which name shall yours be known?</source>
        <translation>Sie haben noch keinen Schlüssel zum Unterzeichnen. Unter welchem Namen soll Ihrer bekannt sein?</translation>
    </message>
    <message>
        <source>Choose a passphrase of at least %1 characters. It cannot be recovered.</source>
        <translation>Wählen Sie eine Passphrase von mindestens %1 Zeichen. Sie lässt sich nicht wiederherstellen.</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>Dieselbe Passphrase noch einmal</translation>
    </message>
    <message>
        <source>Create key</source>
        <translation>Schlüssel erzeugen</translation>
    </message>
    <message>
        <source>The passphrases differ: no key was created.</source>
        <translation>Die Passphrasen sind verschieden: Es wurde kein Schlüssel erzeugt.</translation>
    </message>
    <message>
        <source>Your key was created. Now sign.</source>
        <translation>Ihr Schlüssel wurde erzeugt. Jetzt können Sie unterzeichnen.</translation>
    </message>
    <message>
        <source>The file does not say what its history says, so it cannot be signed: %1</source>
        <translation>Die Datei sagt nicht, was ihr Verlauf sagt, und kann deshalb nicht unterzeichnet werden: %1</translation>
    </message>
    <message>
        <source>Sign %1</source>
        <translation>%1 unterzeichnen</translation>
    </message>
    <message>
        <source>You signed %1.</source>
        <translation>Sie haben %1 unterzeichnet.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The sign-off of %1 by %2 is recorded.</source>
        <translation>Die Abnahme (%1) von %2 ist eingetragen.</translation>
    </message>
</context>
<context>
    <name>readiness::StageBar</name>
    <message>
        <source>Stages of the upgrade</source>
        <translation>Abschnitte des Upgrades</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>steht bevor</translation>
    </message>
</context>
<context>
    <name>readiness::StatusLine</name>
    <message>
        <source>All changes saved · in the shared file</source>
        <translation>Alles gespeichert · in der gemeinsamen Datei</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>All changes saved · not yet in the shared file</source>
        <translation>Alles gespeichert · noch nicht in der gemeinsamen Datei</translation>
    </message>
    <message>
        <source>All changes saved · on their way into the shared file</source>
        <translation>Alles gespeichert · auf dem Weg in die gemeinsame Datei</translation>
    </message>
    <message>
        <source>All changes saved here · the shared file is out of reach</source>
        <translation>Hier alles gespeichert · die gemeinsame Datei ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Nur Lesen</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 an %2</translation>
    </message>
    <message>
        <source>Also open: %1</source>
        <translation>Auch geöffnet: %1</translation>
    </message>
</context>
<context>
    <name>readiness::StepCard</name>
    <message>
        <source>Data: %1</source>
        <translation>Daten: %1</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>Erwartet: %1</translation>
    </message>
    <message>
        <source>What came (Enter)</source>
        <translation>Was herauskam (Enter)</translation>
    </message>
    <message>
        <source>Actual result of step %1</source>
        <translation>Tatsächliches Ergebnis von Schritt %1</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Schritt %1: %2</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note on step %1</source>
        <translation>Notiz zu Schritt %1</translation>
    </message>
</context>
<context>
    <name>readiness::StepLine</name>
    <message>
        <source>Why do you go on all the same?</source>
        <translation>Warum machen Sie trotzdem weiter?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Record it all the same</source>
        <translation>Trotzdem festhalten</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>Somebody else approves, until a day, that this upgrade goes on all the same</source>
        <translation>Jemand anderes genehmigt bis zu einem Tag, dass dieses Upgrade trotzdem weitergeht</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Activity id</source>
        <translation>Aktivitätskennung</translation>
    </message>
    <message>
        <source>as the vendor names it, if there is one</source>
        <translation>wie der Hersteller sie nennt, falls es eine gibt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>what is to be remembered</source>
        <translation>was man sich merken soll</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Erfassen</translation>
    </message>
    <message>
        <source>When it happened is written like %1.</source>
        <translation>Wann es geschah, schreibt man wie %1.</translation>
    </message>
    <message>
        <source>Waive…</source>
        <translation>Ausnahme …</translation>
    </message>
</context>
<context>
    <name>readiness::StepList</name>
    <message>
        <source>Step of %1: %2</source>
        <translation>Schritt von %1: %2</translation>
    </message>
</context>
<context>
    <name>readiness::StepsModel</name>
    <message>
        <source>attempt %1</source>
        <translation>Versuch %1</translation>
    </message>
    <message>
        <source>not planned</source>
        <translation>ungeplant</translation>
    </message>
    <message>
        <source>entered later</source>
        <translation>nachgetragen</translation>
    </message>
    <message>
        <source>%1 early</source>
        <translation>%1 früher</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Verspätet</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>way back</source>
        <translation>Rückweg</translation>
    </message>
</context>
<context>
    <name>readiness::StepsPage</name>
    <message>
        <source>Start (S)</source>
        <translation>Starten (S)</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>%1 starten</translation>
    </message>
    <message>
        <source>%1 started at</source>
        <translation>%1 begann um</translation>
    </message>
    <message>
        <source>Finish (F)</source>
        <translation>Fertig (F)</translation>
    </message>
    <message>
        <source>Finish %1</source>
        <translation>%1 fertig</translation>
    </message>
    <message>
        <source>%1 was done at</source>
        <translation>%1 war fertig um</translation>
    </message>
    <message>
        <source>Skip (K)</source>
        <translation>Überspringen (K)</translation>
    </message>
    <message>
        <source>Skip %1</source>
        <translation>%1 überspringen</translation>
    </message>
    <message>
        <source>%1 was skipped at</source>
        <translation>%1 wurde übersprungen um</translation>
    </message>
    <message>
        <source>Failed (X)</source>
        <translation>Fehlgeschlagen (X)</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 failed at</source>
        <translation>%1 schlug fehl um</translation>
    </message>
    <message>
        <source>Blocked (B)</source>
        <translation>Blockiert (B)</translation>
    </message>
    <message>
        <source>%1 is blocked</source>
        <translation>%1 ist blockiert</translation>
    </message>
    <message>
        <source>%1 has been blocked since</source>
        <translation>%1 ist blockiert seit</translation>
    </message>
    <message>
        <source>Verify (V)</source>
        <translation>Prüfen (V)</translation>
    </message>
    <message>
        <source>Verify %1</source>
        <translation>%1 prüfen</translation>
    </message>
    <message>
        <source>%1 was verified at</source>
        <translation>%1 wurde geprüft um</translation>
    </message>
    <message>
        <source>Back to pending</source>
        <translation>Zurück auf ausstehend</translation>
    </message>
    <message>
        <source>Put %1 back to pending</source>
        <translation>%1 zurück auf ausstehend</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>No mail program answers. Copy the message instead.</source>
        <translation>Kein Mailprogramm antwortet. Kopieren Sie die Nachricht stattdessen.</translation>
    </message>
    <message>
        <source>Which steps are listed</source>
        <translation>Welche Schritte gezeigt werden</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>Alle Schritte</translation>
    </message>
    <message>
        <source>Next for me</source>
        <translation>Als Nächstes für mich</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Verspätet</translation>
    </message>
    <message>
        <source>Failed or blocked</source>
        <translation>Fehlgeschlagen oder blockiert</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Wer es getan hat</translation>
    </message>
    <message>
        <source>Who is noted as having done what is ticked</source>
        <translation>Wer als die Person vermerkt wird, die das Abgehakte getan hat</translation>
    </message>
    <message>
        <source>Repeat (A)</source>
        <translation>Wiederholen (A)</translation>
    </message>
    <message>
        <source>Another attempt at a step that failed or was done</source>
        <translation>Ein neuer Versuch an einem Schritt, der fehlgeschlagen ist oder erledigt wurde</translation>
    </message>
    <message>
        <source>Insert behind… (I)</source>
        <translation>Dahinter einfügen … (I)</translation>
    </message>
    <message>
        <source>A step that nobody had planned, behind this one</source>
        <translation>Ein Schritt, den niemand geplant hatte, hinter diesem</translation>
    </message>
    <message>
        <source>Problem… (P)</source>
        <translation>Problem … (P)</translation>
    </message>
    <message>
        <source>Make an issue of what went wrong, with the minutes lost</source>
        <translation>Aus dem, was schiefging, ein Problem mit den verlorenen Minuten machen</translation>
    </message>
    <message>
        <source>Time left… (R)</source>
        <translation>Restdauer … (R)</translation>
    </message>
    <message>
        <source>How long the step still takes, from now on; the end is forecast anew</source>
        <translation>Wie lange der Schritt von jetzt an noch dauert; das Ende wird neu vorhergesagt</translation>
    </message>
    <message>
        <source>Tick by typing</source>
        <translation>Durch Tippen abhaken</translation>
    </message>
    <message>
        <source>Tick by typing: 40 done 02:14 · 50 start · 50 failed disk full · 60 skip not needed</source>
        <translation>Durch Tippen abhaken: 40 fertig 02:14 · 50 start · 50 fehler Platte voll · 60 entfällt</translation>
    </message>
    <message>
        <source>Now; with Shift at another time, such as 02:14</source>
        <translation>Jetzt; mit der Umschalttaste zu einer anderen Zeit, etwa 02:14</translation>
    </message>
    <message>
        <source>As if nothing had happened (Backspace)</source>
        <translation>Als wäre nichts geschehen (Rücktaste)</translation>
    </message>
    <message>
        <source>%1 at another time…</source>
        <translation>%1 zu anderer Zeit …</translation>
    </message>
    <message>
        <source>Done by: owner of the step</source>
        <translation>Erledigt von: wer verantwortlich ist</translation>
    </message>
    <message>
        <source>Done by: %1</source>
        <translation>Erledigt von: %1</translation>
    </message>
    <message>
        <source>Choose a step of the list first.</source>
        <translation>Wählen Sie zuerst einen Schritt der Liste.</translation>
    </message>
    <message>
        <source>02:14, and a note if you like</source>
        <translation>02:14, und wenn Sie mögen, eine Notiz</translation>
    </message>
    <message>
        <source>%1 still takes</source>
        <translation>%1 dauert noch</translation>
    </message>
    <message>
        <source>20 min, or nothing for what the plan leaves</source>
        <translation>20 min, oder nichts für das, was der Plan übrig lässt</translation>
    </message>
    <message>
        <source>Time left of %1</source>
        <translation>Restdauer von %1</translation>
    </message>
    <message>
        <source>Repeat %1</source>
        <translation>%1 wiederholen</translation>
    </message>
    <message>
        <source>Insert a step</source>
        <translation>Schritt einfügen</translation>
    </message>
    <message>
        <source>What has to be done behind “%1”, and for how long? For example: Free some space, 20 min</source>
        <translation>Was ist nach „%1“ zu tun, und wie lange? Zum Beispiel: Platz schaffen, 20 min</translation>
    </message>
    <message>
        <source>Insert the step</source>
        <translation>Schritt einfügen</translation>
    </message>
    <message>
        <source>Insert a step behind %1</source>
        <translation>Schritt nach %1 einfügen</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>What went wrong at “%1”, and how much time did it cost? For example: Disk full, 25 min</source>
        <translation>Was ging bei „%1“ schief, und wie viel Zeit hat es gekostet? Zum Beispiel: Platte voll, 25 min</translation>
    </message>
    <message>
        <source>Make an issue of it</source>
        <translation>Als Problem anlegen</translation>
    </message>
    <message>
        <source>Problem at %1</source>
        <translation>Problem bei %1</translation>
    </message>
    <message>
        <source>Note that “%1” was sent</source>
        <translation>Vermerken, dass „%1“ gesendet wurde</translation>
    </message>
    <message>
        <source>Noted that “%1” was sent.</source>
        <translation>Vermerkt, dass „%1“ gesendet wurde.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>readiness::StepsPane</name>
    <message>
        <source>Next step: what is done? Enter adds it</source>
        <translation>Nächster Schritt: Was wird getan? Enter fügt ihn hinzu</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Expected result</source>
        <translation>Erwartetes Ergebnis</translation>
    </message>
    <message>
        <source>Move &amp;up (Alt+Up)</source>
        <translation>Nach &amp;oben (Alt+Auf)</translation>
    </message>
    <message>
        <source>Move do&amp;wn (Alt+Down)</source>
        <translation>Nach &amp;unten (Alt+Ab)</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Steps of %1 · %2</source>
        <translation>Schritte von %1 · %2</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>The steps of the test case that you choose above stand here.</source>
        <translation>Hier stehen die Schritte des Testfalls, den Sie oben auswählen.</translation>
    </message>
    <message>
        <source>Without steps the case is judged as a whole. Type the first step below, or paste rows.</source>
        <translation>Ohne Schritte wird der Testfall als Ganzes beurteilt. Geben Sie unten den ersten Schritt ein oder fügen Sie Zeilen ein.</translation>
    </message>
</context>
<context>
    <name>readiness::SuiteList</name>
    <message>
        <source>Suites</source>
        <translation>Testsuiten</translation>
    </message>
    <message>
        <source>Add a suite</source>
        <translation>Testsuite hinzufügen</translation>
    </message>
    <message>
        <source>New suite</source>
        <translation>Neue Testsuite</translation>
    </message>
    <message>
        <source>Remove the suite “%1”</source>
        <translation>Testsuite „%1“ entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Removed the suite “%1” with %n test case(s).</source>
        <translation>
            <numerusform>Testsuite „%1“ mit %n Testfall entfernt.</numerusform>
            <numerusform>Testsuite „%1“ mit %n Testfällen entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Move the suite “%1”</source>
        <translation>Testsuite „%1“ verschieben</translation>
    </message>
</context>
<context>
    <name>readiness::SuitesModel</name>
    <message>
        <source>All test cases</source>
        <translation>Alle Testfälle</translation>
    </message>
    <message>
        <source>Without a suite</source>
        <translation>Ohne Testsuite</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2 of %3 passed</source>
        <translation>%1: %2 von %3 bestanden</translation>
    </message>
    <message>
        <source>Suite</source>
        <translation>Testsuite</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
</context>
<context>
    <name>readiness::TestsPanel</name>
    <message>
        <source>&amp;Add defect</source>
        <translation>&amp;Fehler hinzufügen</translation>
    </message>
    <message>
        <source>No defects are known. One is reported where a test fails, or here; the details say the rest.</source>
        <translation>Es sind keine Fehler bekannt. Gemeldet werden sie, wo ein Test fehlschlägt, oder hier; alles Weitere steht in den Details.</translation>
    </message>
    <message>
        <source>&amp;Add measurement</source>
        <translation>&amp;Messung hinzufügen</translation>
    </message>
    <message>
        <source>Nothing is measured yet. Say what is measured, which limit was agreed, by whom, and at which volume and load.</source>
        <translation>Es ist noch nichts gemessen. Sagen Sie, was gemessen wird, welcher Grenzwert von wem vereinbart wurde und bei welcher Datenmenge und Last.</translation>
    </message>
    <message>
        <source>&amp;Add version…</source>
        <translation>&amp;Version hinzufügen…</translation>
    </message>
    <message>
        <source>No versions are recorded yet. A new version of code, configuration or data makes the passes before it stale until the cases are run again.</source>
        <translation>Es sind noch keine Versionen festgehalten. Durch eine neue Version von Code, Konfiguration oder Daten veralten die Ergebnisse davor, bis die Testfälle erneut ausgeführt sind.</translation>
    </message>
    <message>
        <source>&amp;Add process</source>
        <translation>P&amp;rozess hinzufügen</translation>
    </message>
    <message>
        <source>There are no business processes yet. Add those that have to work after go-live.</source>
        <translation>Es gibt noch keine Geschäftsprozesse. Tragen Sie die ein, die nach dem Go-live funktionieren müssen.</translation>
    </message>
    <message>
        <source>&amp;Add requirement</source>
        <translation>An&amp;forderung hinzufügen</translation>
    </message>
    <message>
        <source>There are no requirements yet. Add what the solution has to do, to see what is tested.</source>
        <translation>Es gibt noch keine Anforderungen. Tragen Sie ein, was die Lösung leisten muss; dann sieht man, was getestet ist.</translation>
    </message>
    <message>
        <source>&amp;Add entity</source>
        <translation>&amp;Entität hinzufügen</translation>
    </message>
    <message>
        <source>There are no entities yet. Add the kinds of data that people work with, such as accounts or opportunities.</source>
        <translation>Es gibt noch keine Entitäten. Tragen Sie die Arten von Daten ein, mit denen gearbeitet wird, etwa Firmen oder Verkaufschancen.</translation>
    </message>
    <message>
        <source>&amp;Add operation</source>
        <translation>&amp;Vorgang hinzufügen</translation>
    </message>
    <message>
        <source>There are no operations yet. Add what is done to entities: create, edit, delete, convert.</source>
        <translation>Es gibt noch keine Vorgänge. Tragen Sie ein, was mit Entitäten geschieht: anlegen, ändern, löschen, umwandeln.</translation>
    </message>
</context>
<context>
    <name>readiness::TickDialog</name>
    <message>
        <source>Details of the line</source>
        <translation>Einzelheiten der Zeile</translation>
    </message>
</context>
<context>
    <name>readiness::UpgradeSheet</name>
    <message>
        <source>up, people work in it</source>
        <translation>läuft, man arbeitet darin</translation>
    </message>
    <message>
        <source>down, nobody can work</source>
        <translation>nicht verfügbar, niemand kann arbeiten</translation>
    </message>
    <message>
        <source>off, the new one is live instead</source>
        <translation>aus, stattdessen ist die neue in Betrieb</translation>
    </message>
    <message>
        <source>By: %1, then: %2</source>
        <comment>who takes a step of an upgrade, and the state after it</comment>
        <translation>Durch: %1, danach: %2</translation>
    </message>
    <message>
        <source>our reading of the source</source>
        <translation>unsere Lesart der Quelle</translation>
    </message>
    <message>
        <source>Waived: %1</source>
        <translation>Mit Ausnahme: %1</translation>
    </message>
    <message>
        <source>What can happen next</source>
        <translation>Was als Nächstes geschehen kann</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>state of an upgrade</comment>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>%1 of %2 does not count: the process does not allow it there.</source>
        <translation>%1 vom %2 zählt nicht: der Ablauf lässt es dort nicht zu.</translation>
    </message>
    <message>
        <source>down so far: %1</source>
        <translation>Ausfall bisher: %1</translation>
    </message>
    <message>
        <source>%1 of %2 planned</source>
        <translation>%1 von geplanten %2</translation>
    </message>
    <message>
        <source>Old environment: %1 %2, %3; %4</source>
        <translation>Alte Umgebung: %1 %2, %3; %4</translation>
    </message>
    <message>
        <source>Upgrade in progress: %1 %2, %3</source>
        <translation>Laufendes Upgrade: %1 %2, %3</translation>
    </message>
    <message>
        <source>Nothing more happens in this upgrade</source>
        <translation>In diesem Upgrade geschieht nichts mehr</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Refused by %1</source>
        <comment>a rule, and what it says</comment>
        <translation>Abgelehnt von %1</translation>
    </message>
    <message>
        <source>Advised by %1</source>
        <comment>a rule, and what it says</comment>
        <translation>Empfohlen von %1</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>%1, in %2. If it ended now:</source>
        <comment>the end of the timer, and the time until then</comment>
        <translation>%1, in %2. Endete sie jetzt:</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>in the view of the old environment</source>
        <translation>in der Ansicht der alten Umgebung</translation>
    </message>
    <message>
        <source>S1-12: Refresh the aggregate measurements; that may run in batch. Then record that the post-upgrade actions are done.</source>
        <translation>S1-12: Die aggregierten Messungen aktualisieren; das darf im Stapel laufen. Dann erfassen, dass die Nacharbeiten erledigt sind.</translation>
    </message>
    <message>
        <source>What waited for this one may begin: %1 (S1-13).</source>
        <translation>Was auf dieses wartete, darf beginnen: %1 (S1-13).</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Zu %1</translation>
    </message>
    <message>
        <source>Known error %1 %2: %3</source>
        <comment>its code, its title, and what to do</comment>
        <translation>Bekannter Fehler %1 %2: %3</translation>
    </message>
    <message>
        <source>Resume…</source>
        <translation>Fortsetzen…</translation>
    </message>
    <message>
        <source>Roll back…</source>
        <translation>Zurückrollen…</translation>
    </message>
    <message>
        <source>Waive rules for an upgrade</source>
        <translation>Ausnahme für ein Upgrade</translation>
    </message>
    <message>
        <source>Why may “%1” go on all the same, who approves that, and until which day? Nobody approves what they ask for themselves.</source>
        <translation>Warum darf „%1“ trotzdem weitergehen, wer genehmigt das und bis zu welchem Tag? Niemand genehmigt, was er selbst beantragt.</translation>
    </message>
    <message>
        <source>&amp;Waive</source>
        <translation>&amp;Ausnahme</translation>
    </message>
    <message>
        <source>open a ticket with the activity id (S1-15)</source>
        <translation>ein Ticket mit der Aktivitäts-ID öffnen (S1-15)</translation>
    </message>
    <message>
        <source>download the logs first</source>
        <translation>zuerst die Protokolle herunterladen</translation>
    </message>
</context>
<context>
    <name>readiness::UpgradeTables</name>
    <message>
        <source>No packages yet. List what is deployed during the upgrade, in order.</source>
        <translation>Noch keine Pakete. Listen Sie auf, was während des Upgrades eingespielt wird, der Reihe nach.</translation>
    </message>
    <message>
        <source>It was deployed</source>
        <translation>Es wurde eingespielt</translation>
    </message>
    <message>
        <source>Its deployment failed</source>
        <translation>Das Einspielen ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>&amp;Sign off…</source>
        <translation>Ab&amp;nehmen…</translation>
    </message>
    <message>
        <source>Nothing else happens before an applied package is signed off (S1)</source>
        <translation>Nichts anderes geschieht, bevor ein eingespieltes Paket abgenommen ist (S1)</translation>
    </message>
    <message>
        <source>&amp;Roll back…</source>
        <translation>Zu&amp;rückrollen…</translation>
    </message>
    <message>
        <source>Takes back this package, not the upgrade (S1)</source>
        <translation>Nimmt dieses Paket zurück, nicht das Upgrade (S1)</translation>
    </message>
    <message>
        <source>No critical hotfixes are listed. Those that are open stand against the data upgrade.</source>
        <translation>Keine kritischen Hotfixes aufgelistet. Offene stehen dem Datenupgrade entgegen.</translation>
    </message>
    <message>
        <source>&amp;Tick off as applied</source>
        <translation>Als ein&amp;gespielt abhaken</translation>
    </message>
    <message>
        <source>Tick off a critical hotfix</source>
        <translation>Einen kritischen Hotfix abhaken</translation>
    </message>
    <message>
        <source>&amp;Not needed</source>
        <translation>&amp;Nicht nötig</translation>
    </message>
    <message>
        <source>Say that a critical hotfix is not needed</source>
        <translation>Sagen, dass ein kritischer Hotfix nicht nötig ist</translation>
    </message>
    <message>
        <source>Nothing has happened in this upgrade yet.</source>
        <translation>In diesem Upgrade ist noch nichts geschehen.</translation>
    </message>
    <message>
        <source>No failures that others have seen are listed yet, with what to do about them.</source>
        <translation>Noch sind keine Fehler aufgelistet, die andere gesehen haben, mit dem, was zu tun ist.</translation>
    </message>
    <message>
        <source>Search the known errors: what does the log say?</source>
        <translation>Bekannte Fehler durchsuchen: was sagt das Protokoll?</translation>
    </message>
    <message>
        <source>Search the known errors</source>
        <translation>Bekannte Fehler durchsuchen</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Hotfixes</source>
        <translation>Hotfixes</translation>
    </message>
    <message>
        <source>Hotfixes (%1 open)</source>
        <comment>critical hotfixes of an upgrade</comment>
        <translation>Hotfixes (%1 offen)</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Add pac&amp;kage</source>
        <translation>Paket hinz&amp;ufügen</translation>
    </message>
    <message>
        <source>App&amp;lied…</source>
        <translation>Eingespiel&amp;t…</translation>
    </message>
    <message>
        <source>Faile&amp;d…</source>
        <translation>Fehl&amp;geschlagen…</translation>
    </message>
    <message>
        <source>Add h&amp;otfix</source>
        <translation>H&amp;otfix hinzufügen</translation>
    </message>
    <message>
        <source>Add kno&amp;wn error</source>
        <translation>Be&amp;kannten Fehler hinzufügen</translation>
    </message>
</context>
<context>
    <name>readiness::UpgradesPage</name>
    <message>
        <source>&amp;Add upgrade</source>
        <translation>Upgrade hin&amp;zufügen</translation>
    </message>
    <message>
        <source>No upgrade is planned yet. Add one for each environment, the sandbox before production.</source>
        <translation>Noch ist kein Upgrade geplant. Fügen Sie für jede Umgebung eines hinzu, die Sandbox vor der Produktion.</translation>
    </message>
</context>
<context>
    <name>readiness::WalkThrough</name>
    <message>
        <source>Findings about this question</source>
        <translation>Befunde zu dieser Frage</translation>
    </message>
    <message>
        <source>Comment (Enter adds it)</source>
        <translation>Kommentar (Enter fügt ihn hinzu)</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Questions that are rated</source>
        <translation>Bewertete Fragen</translation>
    </message>
    <message>
        <source>That was the last question of this review.</source>
        <translation>Das war die letzte Frage dieses Reviews.</translation>
    </message>
    <message>
        <source>Review %1</source>
        <translation>%1 im Review bewerten</translation>
    </message>
    <message>
        <source>Comment on %1</source>
        <translation>Kommentar zu %1</translation>
    </message>
    <message>
        <source>No item applies in the areas of this review.</source>
        <translation>In den Bereichen dieses Reviews gilt kein Punkt.</translation>
    </message>
    <message>
        <source>This item was removed; go on to the next.</source>
        <translation>Dieser Punkt wurde entfernt; gehen Sie weiter zum nächsten.</translation>
    </message>
    <message>
        <source>Question %1 of %2 · %3</source>
        <translation>Frage %1 von %2 · %3</translation>
    </message>
    <message>
        <source>P&amp;revious</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Fi&amp;nding…</source>
        <translation>Be&amp;fund …</translation>
    </message>
    <message>
        <source>&amp;Back to the reviews</source>
        <translation>Zu den &amp;Reviews</translation>
    </message>
    <message>
        <source>Alt+1 … 5 status · Alt+7, 8, 9 green, amber, red · Ctrl+Enter next</source>
        <translation>Alt+1 … 5 Status · Alt+7, 8, 9 grün, gelb, rot · Strg+Enter weiter</translation>
    </message>
</context>
<context>
    <name>readiness::WelcomePage</name>
    <message>
        <source>Readiness Workbench</source>
        <translation>Readiness Workbench</translation>
    </message>
    <message>
        <source>One file that answers: are we GO, and if not, what gets us there?</source>
        <translation>Eine Datei, die antwortet: Sind wir GO, und wenn nicht, was bringt uns dahin?</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>&amp;Neues Projekt …</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>Datei ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Look at the &amp;sample project</source>
        <translation>&amp;Beispielprojekt ansehen</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Start from a playbook</source>
        <translation>Mit einem Playbook beginnen</translation>
    </message>
    <message>
        <source>Files that you open are listed here.</source>
        <translation>Dateien, die Sie öffnen, stehen hier.</translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <translation>%1 (nicht gefunden)</translation>
    </message>
    <message>
        <source>Remove %1 from the list</source>
        <translation>%1 aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Remove from this list; the file stays</source>
        <translation>Aus dieser Liste entfernen; die Datei bleibt</translation>
    </message>
    <message>
        <source>Your own playbooks</source>
        <translation>Ihre eigenen Playbooks</translation>
    </message>
</context>
<context>
    <name>readiness::WindowCalculator</name>
    <message>
        <source>the schedule does not say</source>
        <translation>sagt der Plan nicht</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <comment>days, and the day on which they are over</comment>
        <translation>%1, bis %2</translation>
    </message>
    <message>
        <source>Versions that can be chosen</source>
        <translation>Wählbare Versionen</translation>
    </message>
    <message>
        <source>Day on which the version is chosen</source>
        <translation>Tag, an dem die Version gewählt wird</translation>
    </message>
    <message>
        <source>Chosen &amp;on</source>
        <translation>Gewählt a&amp;m</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Production by, or start over</source>
        <translation>Produktion bis, sonst neu beginnen</translation>
    </message>
    <message>
        <source>Days by the schedule</source>
        <translation>Tage nach dem Plan</translation>
    </message>
    <message>
        <source>Days by the two months of the text</source>
        <translation>Tage nach den zwei Monaten des Textes</translation>
    </message>
    <message>
        <source>The schedule has no release with a day yet.</source>
        <translation>Der Plan hat noch keine Version mit einem Tag.</translation>
    </message>
    <message>
        <source>The schedule begins later: no version can be chosen on this day.</source>
        <translation>Der Plan beginnt später: an diesem Tag ist keine Version wählbar.</translation>
    </message>
    <message>
        <source>By the schedule of %1 (S1-02 to S1-04).</source>
        <translation>Nach dem Plan vom %1 (S1-02 bis S1-04).</translation>
    </message>
    <message>
        <source>By the releases below (S1-02 to S1-04).</source>
        <translation>Nach den Versionen unten (S1-02 bis S1-04).</translation>
    </message>
    <message>
        <source>With %1 chosen on %2, production begins by %3, or sandbox starts over with a version that can be chosen then (S1-04).</source>
        <translation>Mit %1, gewählt am %2, beginnt die Produktion bis zum %3, oder die Sandbox beginnt von vorn mit einer Version, die dann wählbar ist (S1-04).</translation>
    </message>
    <message>
        <source>With %1 chosen on %2, the schedule does not say yet until when production may begin (S1-04): enter the next release.</source>
        <translation>Mit %1, gewählt am %2, sagt der Plan noch nicht, bis wann die Produktion beginnen darf (S1-04): tragen Sie die nächste Version ein.</translation>
    </message>
    <message>
        <source>The words of the source speak of two months, so until %1 (S1-03).</source>
        <translation>Der Text der Quelle spricht von zwei Monaten, also bis zum %1 (S1-03).</translation>
    </message>
</context>
<context>
    <name>readiness::Workspace</name>
    <message>
        <source>Reverted “%1”.</source>
        <translation>„%1“ wurde zurückgesetzt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>readiness::YesNoEditor</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
</TS>
