<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>common</name>
        <message>
            <source>reviewed</source>
            <extracomment>Not shown. 'reviewed' once a qualified translator has read all; else 'draft'.</extracomment>
            <translation>draft</translation>
        </message>
        <message>
            <source>{weekday} {day} {month}</source>
            <extracomment>Sunday 22 November</extracomment>
            <translation>{weekday} {day} {month}</translation>
        </message>
        <message>
            <source>{day} {month}</source>
            <extracomment>22 November</extracomment>
            <translation>{day} {month}</translation>
        </message>
        <message>
            <source>{date}, {time}</source>
            <extracomment>Sunday 22 November, 14:05</extracomment>
            <translation>{date}, {time}</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Start again</source>
            <translation>Recommencer</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Oui</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Non</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Done</source>
            <extracomment>On a button, and the word before a message that something was done</extracomment>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>Interpreter</source>
            <extracomment>Foot bar: ask for an interpreter</extracomment>
            <translation>Interprète</translation>
        </message>
        <message>
            <source>Read aloud</source>
            <extracomment>Foot bar: speak this page</extracomment>
            <translation>Lire à voix haute</translation>
        </message>
        <message>
            <source>Bigger text</source>
            <extracomment>Foot bar</extracomment>
            <translation>Texte plus grand</translation>
        </message>
        <message>
            <source>Contrast</source>
            <extracomment>Foot bar: change the colours</extracomment>
            <translation>Contraste</translation>
        </message>
        <message>
            <source>Exit this page</source>
            <extracomment>Foot bar: hide this page at once and forget everything</extracomment>
            <translation>Quitter cette page</translation>
        </message>
        <message>
            <source>Space</source>
            <extracomment>The space key of the keyboard on the screen</extracomment>
            <translation>Espace</translation>
        </message>
        <message>
            <source>Erase</source>
            <extracomment>The key that erases the last letter</extracomment>
            <translation>Effacer</translation>
        </message>
        <message>
            <source>Hyphen</source>
            <extracomment>Spoken name of the key -</extracomment>
            <translation>Trait d’union</translation>
        </message>
        <message>
            <source>Apostrophe</source>
            <extracomment>Spoken name of the key '</extracomment>
            <translation>Apostrophe</translation>
        </message>
        <message>
            <source>Notice</source>
            <extracomment>The word that stands before a message</extracomment>
            <translation>Information</translation>
        </message>
        <message>
            <source>Warning</source>
            <extracomment>The word that stands before a message</extracomment>
            <translation>Attention</translation>
        </message>
        <message>
            <source>Fault</source>
            <extracomment>The word that stands before a message</extracomment>
            <translation>Panne</translation>
        </message>
    </context>
    <context>
        <name>touch</name>
        <message>
            <source>How can we help?</source>
            <extracomment>Heading of the first page</extracomment>
            <translation>Comment pouvons-nous vous aider ?</translation>
        </message>
        <message numerus="yes">
            <source>If you have an appointment, we aim to see you within {n} minutes.</source>
            <translation>
                <numerusform>Si vous avez rendez-vous, nous essayons de vous recevoir en moins de {n} minute.</numerusform>
                <numerusform>Si vous avez rendez-vous, nous essayons de vous recevoir en moins de {n} minutes.</numerusform>
            </translation>
        </message>
        <message>
            <source>I have an appointment</source>
            <translation>J’ai rendez-vous</translation>
        </message>
        <message>
            <source>We will not ask you why here.</source>
            <extracomment>Under: speak to someone privately</extracomment>
            <translation>Nous ne demanderons pas ici pourquoi.</translation>
        </message>
        <message>
            <source>Draft translation</source>
            <extracomment>Shown until a qualified translator has read all</extracomment>
            <translation>Traduction provisoire</translation>
        </message>
        <message>
            <source>Scan the code on your letter or phone</source>
            <extracomment>Heading</extracomment>
            <translation>Scannez le code de votre lettre ou téléphone</translation>
        </message>
        <message>
            <source>Hold the code in front of the scanner, or choose another way:</source>
            <translation>Placez le code devant le lecteur, ou choisissez un autre moyen :</translation>
        </message>
        <message>
            <source>Type the reference</source>
            <translation>Taper la référence</translation>
        </message>
        <message>
            <source>Use my surname and birthday</source>
            <translation>Utiliser mon nom et mon anniversaire</translation>
        </message>
        <message>
            <source>I have none of these</source>
            <translation>Je n’ai rien de tout cela</translation>
        </message>
        <message>
            <source>What is your reference?</source>
            <extracomment>Heading</extracomment>
            <translation>Quelle est votre référence ?</translation>
        </message>
        <message>
            <source>It is on your letter, for example {example}.</source>
            <translation>Elle est sur votre lettre, par exemple {example}.</translation>
        </message>
        <message>
            <source>What is your surname?</source>
            <extracomment>Heading</extracomment>
            <translation>Quel est votre nom de famille ?</translation>
        </message>
        <message>
            <source>What day and month were you born?</source>
            <extracomment>Heading; the year is not asked</extracomment>
            <translation>Quels sont votre jour et votre mois de naissance ?</translation>
        </message>
        <message>
            <source>For example {example} for 5 November.</source>
            <translation>Par exemple {example} pour le 5 novembre.</translation>
        </message>
        <message>
            <source>Find</source>
            <extracomment>Button: look for the appointment</extracomment>
            <translation>Chercher</translation>
        </message>
        <message>
            <source>Next</source>
            <extracomment>Button beside a line that is typed into</extracomment>
            <translation>Suivant</translation>
        </message>
        <message>
            <source>Your appointment is today at {time}</source>
            <extracomment>Heading</extracomment>
            <translation>Votre rendez-vous est aujourd’hui à {time}</translation>
        </message>
        <message>
            <source>That was more than 15 minutes ago. An officer may offer you another time.</source>
            <translation>L’heure est passée depuis plus de 15 minutes. Un agent vous proposera peut-être une autre heure.</translation>
        </message>
        <message>
            <source>This is not my appointment</source>
            <translation>Ce n’est pas mon rendez-vous</translation>
        </message>
        <message>
            <source>We cannot find that appointment for today</source>
            <extracomment>Heading</extracomment>
            <translation>Nous ne trouvons pas ce rendez-vous aujourd’hui</translation>
        </message>
        <message>
            <source>We cannot read that code</source>
            <extracomment>Heading</extracomment>
            <translation>Nous ne pouvons pas lire ce code</translation>
        </message>
        <message>
            <source>That appointment was cancelled</source>
            <extracomment>Heading</extracomment>
            <translation>Ce rendez-vous a été annulé</translation>
        </message>
        <message>
            <source>That appointment is at another police station</source>
            <extracomment>Heading</extracomment>
            <translation>Ce rendez-vous est dans un autre poste de police</translation>
        </message>
        <message>
            <source>You are already checked in</source>
            <extracomment>Heading</extracomment>
            <translation>Votre arrivée est déjà enregistrée</translation>
        </message>
        <message>
            <source>Please sit down. We call you by the code on your ticket.</source>
            <translation>Veuillez vous asseoir. Nous appellerons le code de votre ticket.</translation>
        </message>
        <message>
            <source>An officer will help you.</source>
            <translation>Un agent va vous aider.</translation>
        </message>
        <message>
            <source>Take a ticket</source>
            <translation>Prendre un ticket</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>I need help from an officer</source>
            <translation>J’ai besoin de l’aide d’un agent</translation>
        </message>
        <message>
            <source>Please check the reference: it has 7 letters and digits.</source>
            <translation>Vérifiez la référence : elle a 7 lettres et chiffres.</translation>
        </message>
        <message>
            <source>Please type your surname.</source>
            <translation>Veuillez taper votre nom de famille.</translation>
        </message>
        <message>
            <source>Please type 2 digits for the day and 2 for the month.</source>
            <translation>Tapez 2 chiffres pour le jour et 2 pour le mois.</translation>
        </message>
        <message>
            <source>There is no such day. Please check the day and the month.</source>
            <translation>Ce jour n’existe pas. Vérifiez le jour et le mois.</translation>
        </message>
        <message>
            <source>What is it about?</source>
            <extracomment>Heading</extracomment>
            <translation>De quoi s’agit-il ?</translation>
        </message>
        <message>
            <source>I would rather say it privately</source>
            <translation>Je préfère le dire en privé</translation>
        </message>
        <message>
            <source>Another reason</source>
            <translation>Autre raison</translation>
        </message>
        <message>
            <source>What would help you today?</source>
            <extracomment>Heading; adjustments are chosen here</extracomment>
            <translation>De quoi avez-vous besoin aujourd’hui ?</translation>
        </message>
        <message>
            <source>Choose all that you need, or none.</source>
            <translation>Choisissez tout ce qu’il vous faut, ou rien.</translation>
        </message>
        <message>
            <source>A woman or a man</source>
            <extracomment>Who the visitor would rather speak to</extracomment>
            <translation>Une femme ou un homme</translation>
        </message>
        <message>
            <source>where possible</source>
            <translation>si possible</translation>
        </message>
        <message>
            <source>Who would you rather speak to?</source>
            <extracomment>Heading</extracomment>
            <translation>À qui préférez-vous parler ?</translation>
        </message>
        <message>
            <source>It does not matter</source>
            <translation>Peu importe</translation>
        </message>
        <message>
            <source>No interpreter</source>
            <translation>Pas d’interprète</translation>
        </message>
        <message>
            <source>Which language do you speak?</source>
            <extracomment>Heading; an interpreter is asked for</extracomment>
            <translation>Quelle langue parlez-vous ?</translation>
        </message>
        <message>
            <source>Another language</source>
            <translation>Une autre langue</translation>
        </message>
        <message>
            <source>Tell the officer which.</source>
            <extracomment>Under: another language</extracomment>
            <translation>Dites à l’agent laquelle.</translation>
        </message>
        <message>
            <source>Selected</source>
            <extracomment>After the name of something that was ticked, for screen readers</extracomment>
            <translation>Sélectionné</translation>
        </message>
        <message>
            <source>Get my code</source>
            <extracomment>Button that ends the check-in</extracomment>
            <translation>Obtenir mon code</translation>
        </message>
        <message>
            <source>I need none: get my code</source>
            <extracomment>Button that ends the check-in</extracomment>
            <translation>Besoin de rien : obtenir mon code</translation>
        </message>
        <message>
            <source>One moment, please</source>
            <extracomment>Heading</extracomment>
            <translation>Un instant, s’il vous plaît</translation>
        </message>
        <message>
            <source>Your ticket is being printed.</source>
            <translation>Votre ticket s’imprime.</translation>
        </message>
        <message>
            <source>Please take your ticket.</source>
            <translation>Veuillez prendre votre ticket.</translation>
        </message>
        <message>
            <source>Please take your code from the screen: write it down or take a photo.</source>
            <translation>Notez le code affiché à l’écran ou prenez-le en photo.</translation>
        </message>
        <message>
            <source>Show this code at the counter and ask for an interpreter.</source>
            <translation>Montrez ce code au guichet et demandez un interprète.</translation>
        </message>
        <message>
            <source>Please go to the counter and say this code</source>
            <extracomment>Heading</extracomment>
            <translation>Allez au guichet et dites ce code</translation>
        </message>
        <message>
            <source>This kiosk is not working properly. The officer will check you in.</source>
            <translation>Cette borne ne marche pas bien. L’agent enregistrera votre arrivée.</translation>
        </message>
        <message>
            <source>Please go to the counter</source>
            <extracomment>Heading</extracomment>
            <translation>Veuillez aller au guichet</translation>
        </message>
        <message numerus="yes">
            <source>This page closes in {n} seconds.</source>
            <translation>
                <numerusform>Cette page se ferme dans {n} seconde.</numerusform>
                <numerusform>Cette page se ferme dans {n} secondes.</numerusform>
            </translation>
        </message>
        <message>
            <source>I need more time</source>
            <translation>J’ai besoin de plus de temps</translation>
        </message>
        <message>
            <source>Are you still there?</source>
            <extracomment>Heading</extracomment>
            <translation>Êtes-vous toujours là ?</translation>
        </message>
        <message numerus="yes">
            <source>In {n} seconds we forget your answers.</source>
            <translation>
                <numerusform>Dans {n} seconde, nous effaçons vos réponses.</numerusform>
                <numerusform>Dans {n} secondes, nous effaçons vos réponses.</numerusform>
            </translation>
        </message>
        <message>
            <source>More…</source>
            <extracomment>Button after a few languages: shows all of them</extracomment>
            <translation>Plus…</translation>
        </message>
        <message>
            <source>Search by first letter</source>
            <extracomment>Button on the list of languages</extracomment>
            <translation>Chercher par première lettre</translation>
        </message>
        <message>
            <source>Which letter does it begin with?</source>
            <extracomment>Heading: the name of a language</extracomment>
            <translation>Par quelle lettre commence-t-elle ?</translation>
        </message>
        <message>
            <source>I don't know. Show me an officer.</source>
            <extracomment>For who cannot find their language</extracomment>
            <translation>Je ne sais pas. Je veux voir un agent.</translation>
        </message>
        <message>
            <source>We have this in English only.</source>
            <extracomment>A leaflet that is not translated</extracomment>
            <translation>Ceci n’existe qu’en anglais.</translation>
        </message>
        <message>
            <source>The counter is closed</source>
            <extracomment>Heading</extracomment>
            <translation>Le guichet est fermé</translation>
        </message>
        <message>
            <source>It opens again: {when}.</source>
            <extracomment>when is a date and time, for example Monday 3 May, 08:00</extracomment>
            <translation>Réouverture : {when}.</translation>
        </message>
        <message>
            <source>{counter} is open until {time}.</source>
            <extracomment>counter is another police station</extracomment>
            <translation>{counter} est ouvert jusqu’à {time}.</translation>
        </message>
        <message>
            <source>In danger? Call {number}.</source>
            <extracomment>number is 999</extracomment>
            <translation>En danger ? Appelez le {number}.</translation>
        </message>
        <message>
            <source>For anything else, call {number}.</source>
            <extracomment>number is 101</extracomment>
            <translation>Pour toute autre chose, appelez le {number}.</translation>
        </message>
        <message>
            <source>The counter closes at {time}.</source>
            <translation>Le guichet ferme à {time}.</translation>
        </message>
        <message>
            <source>We may not be able to see you today.</source>
            <translation>Nous ne pourrons peut-être pas vous recevoir aujourd’hui.</translation>
        </message>
        <message>
            <source>Get help now</source>
            <extracomment>Button on every page; calls an officer without a sound</extracomment>
            <translation>Aide immédiate</translation>
        </message>
        <message>
            <source>We have called an officer</source>
            <extracomment>Heading, after: Get help now</extracomment>
            <translation>Nous avons appelé un agent</translation>
        </message>
        <message>
            <source>Please stay here. Nobody else is told.</source>
            <translation>Restez ici. Personne d’autre n’est prévenu.</translation>
        </message>
        <message>
            <source>An officer is coming to you</source>
            <extracomment>Heading, after: Get help now</extracomment>
            <translation>Un agent vient vers vous</translation>
        </message>
        <message>
            <source>If nobody comes, please go to the counter.</source>
            <translation>Si personne ne vient, allez au guichet.</translation>
        </message>
        <message>
            <source>You are in the queue</source>
            <extracomment>Heading, after the ticket's code was scanned again</extracomment>
            <translation>Vous êtes dans la file d’attente</translation>
        </message>
        <message>
            <source>It is your turn: {place}</source>
            <extracomment>Heading; place is the room or counter to go to</extracomment>
            <translation>C’est votre tour : {place}</translation>
        </message>
        <message>
            <source>Leave the queue</source>
            <extracomment>Button: the visitor does not want to wait any longer</extracomment>
            <translation>Quitter la file</translation>
        </message>
        <message>
            <source>Do you want to leave the queue?</source>
            <extracomment>Heading</extracomment>
            <translation>Voulez-vous quitter la file d’attente ?</translation>
        </message>
        <message>
            <source>Yes, leave the queue</source>
            <translation>Oui, quitter la file</translation>
        </message>
        <message>
            <source>No, keep my place</source>
            <translation>Non, garder ma place</translation>
        </message>
        <message>
            <source>You have left the queue</source>
            <extracomment>Heading</extracomment>
            <translation>Vous avez quitté la file d’attente</translation>
        </message>
        <message>
            <source>You can check in again at any time.</source>
            <translation>Vous pouvez vous réinscrire à tout moment.</translation>
        </message>
        <message>
            <source>Do you have the receipt from the search?</source>
            <extracomment>Heading; the paper given after a stop and search</extracomment>
            <translation>Avez-vous le reçu de la fouille ?</translation>
        </message>
        <message>
            <source>Hold its code in front of the scanner, or choose:</source>
            <translation>Placez son code devant le lecteur, ou choisissez :</translation>
        </message>
        <message>
            <source>Type its reference</source>
            <translation>Taper sa référence</translation>
        </message>
        <message>
            <source>I have no receipt</source>
            <translation>Je n’ai pas de reçu</translation>
        </message>
        <message>
            <source>What is the reference on the receipt?</source>
            <extracomment>Heading</extracomment>
            <translation>Quelle est la référence sur le reçu ?</translation>
        </message>
        <message>
            <source>Please type the reference, or go back and choose: I have no receipt.</source>
            <translation>Tapez la référence, ou revenez en arrière et choisissez : Je n’ai pas de reçu.</translation>
        </message>
        <message>
            <source>You can ask for a copy within 3 months of the search.</source>
            <translation>Vous pouvez demander une copie dans les 3 mois après la fouille.</translation>
        </message>
        <message>
            <source>Stop reading</source>
            <extracomment>Foot bar: ends Read aloud</extracomment>
            <translation>Arrêter la lecture</translation>
        </message>
        <message>
            <source>Louder</source>
            <extracomment>Foot bar, while the kiosk reads aloud</extracomment>
            <translation>Plus fort</translation>
        </message>
        <message>
            <source>Lower</source>
            <extracomment>Foot bar: brings everything down, for who sits or is short</extracomment>
            <translation>Descendre</translation>
        </message>
        <message>
            <source>Higher</source>
            <extracomment>Foot bar: the opposite of Lower</extracomment>
            <translation>Monter</translation>
        </message>
        <message>
            <source>What you type is not read aloud.</source>
            <extracomment>Spoken, so that nobody else hears it</extracomment>
            <translation>Ce que vous tapez n’est pas lu à voix haute.</translation>
        </message>
        <message numerus="yes">
            <source>{n} choices.</source>
            <extracomment>Spoken: how many buttons the page has</extracomment>
            <translation>
                <numerusform>{n} choix.</numerusform>
                <numerusform>{n} choix.</numerusform>
            </translation>
        </message>
        <message>
            <source>More choices</source>
            <translation>Plus de choix</translation>
        </message>
        <message>
            <source>Read on</source>
            <extracomment>Button: the next part of a page that does not fit the screen</extracomment>
            <translation>Lire la suite</translation>
        </message>
        <message>
            <source>Part {part} of {parts}</source>
            <extracomment>Which part of a page is on the screen</extracomment>
            <translation>Partie {part} sur {parts}</translation>
        </message>
    </context>
    <context>
        <name>board</name>
        <message>
            <source>Front counter</source>
            <extracomment>Stands beside the name of the police station</extracomment>
            <translation>Accueil</translation>
        </message>
        <message>
            <source>Counter</source>
            <extracomment>The place that a visitor is called to</extracomment>
            <translation>Guichet</translation>
        </message>
        <message>
            <source>Counter {number}</source>
            <extracomment>The place that a visitor is called to, as in Counter 2</extracomment>
            <translation>Guichet {number}</translation>
        </message>
        <message>
            <source>Please go to {place}</source>
            <extracomment>place is the name of a room, which is not translated</extracomment>
            <translation>Veuillez aller à : {place}</translation>
        </message>
        <message>
            <source>Please go to the counter</source>
            <translation>Veuillez aller au guichet</translation>
        </message>
        <message>
            <source>Please go to counter {number}</source>
            <translation>Veuillez aller au guichet {number}</translation>
        </message>
        <message>
            <source>When it is your turn, your code appears here.</source>
            <translation>Quand ce sera votre tour, votre code s’affichera ici.</translation>
        </message>
        <message>
            <source>Please listen for your code. An officer will call you.</source>
            <translation>Écoutez bien : un agent appellera votre code.</translation>
        </message>
        <message>
            <source>If you have an appointment</source>
            <translation>Si vous avez rendez-vous</translation>
        </message>
        <message numerus="yes">
            <source>We aim to see you within {n} minutes.</source>
            <translation>
                <numerusform>Nous essayons de vous recevoir en moins de {n} minute.</numerusform>
                <numerusform>Nous essayons de vous recevoir en moins de {n} minutes.</numerusform>
            </translation>
        </message>
        <message>
            <source>Today: {met} of {total}</source>
            <extracomment>Large. Of so many people with an appointment, so many were seen in time.</extracomment>
            <translation>Aujourd’hui : {met} sur {total}</translation>
        </message>
        <message>
            <source>Seen in time, with an appointment.</source>
            <extracomment>Explains the large line: Today: 48 of 50</extracomment>
            <translation>Personnes avec rendez-vous, reçues à temps.</translation>
        </message>
        <message>
            <source>Without an appointment</source>
            <translation>Sans rendez-vous</translation>
        </message>
        <message>
            <source>We see you as soon as we can.</source>
            <translation>Nous vous recevons dès que possible.</translation>
        </message>
        <message numerus="yes">
            <source>{n} people are waiting now.</source>
            <translation>
                <numerusform>{n} personne attend en ce moment.</numerusform>
                <numerusform>{n} personnes attendent en ce moment.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody is waiting now.</source>
            <translation>Personne n’attend en ce moment.</translation>
        </message>
        <message>
            <source>You may wait longer than usual</source>
            <extracomment>Heading, while an emergency is declared</extracomment>
            <translation>L’attente peut être plus longue que d’habitude</translation>
        </message>
        <message>
            <source>Our officers are dealing with an urgent incident.</source>
            <translation>Nos agents interviennent pour une urgence.</translation>
        </message>
        <message>
            <source>There is a problem in our building.</source>
            <translation>Il y a un problème dans notre bâtiment.</translation>
        </message>
        <message>
            <source>Fewer officers than usual are here.</source>
            <translation>Il y a moins d’agents que d’habitude.</translation>
        </message>
        <message>
            <source>Some of our systems are not working.</source>
            <translation>Certains de nos systèmes ne marchent pas.</translation>
        </message>
        <message>
            <source>Something exceptional has happened.</source>
            <translation>Il s’est passé quelque chose d’exceptionnel.</translation>
        </message>
        <message numerus="yes">
            <source>It may take about {n} minutes longer.</source>
            <translation>
                <numerusform>Cela peut prendre environ {n} minute de plus.</numerusform>
                <numerusform>Cela peut prendre environ {n} minutes de plus.</numerusform>
            </translation>
        </message>
        <message>
            <source>We do not know yet how long it will take.</source>
            <translation>Nous ne savons pas encore combien de temps cela prendra.</translation>
        </message>
        <message>
            <source>As of {time}.</source>
            <extracomment>When we last told visitors about the emergency</extracomment>
            <translation>Situation à {time}.</translation>
        </message>
        <message>
            <source>We will tell you again by {time}.</source>
            <translation>Nous vous informerons de nouveau avant {time}.</translation>
        </message>
        <message>
            <source>We will tell you more as soon as we can.</source>
            <translation>Nous vous en dirons plus dès que possible.</translation>
        </message>
        <message>
            <source>Tell us if you need an interpreter, a private space or any other help.</source>
            <translation>Dites-nous si vous avez besoin d’un interprète, d’un endroit privé ou d’une autre aide.</translation>
        </message>
        <message>
            <source>Ticket {code}.</source>
            <extracomment>Spoken before: Please go to room 2</extracomment>
            <translation>Ticket {code}.</translation>
        </message>
        <message>
            <source>The counter is closed</source>
            <extracomment>Heading</extracomment>
            <translation>Le guichet est fermé</translation>
        </message>
        <message>
            <source>It opens again: {when}.</source>
            <extracomment>when is a date and time</extracomment>
            <translation>Réouverture : {when}.</translation>
        </message>
    </context>
    <context>
        <name>ticket</name>
        <message>
            <source>Your code</source>
            <extracomment>Heading; the ticket code stands under it, very large</extracomment>
            <translation>Votre code</translation>
        </message>
        <message>
            <source>Please sit down. We call you by this code.</source>
            <translation>Veuillez vous asseoir. Nous vous appellerons par ce code.</translation>
        </message>
        <message>
            <source>We aim to see you by {time}.</source>
            <translation>Nous essayons de vous recevoir avant {time}.</translation>
        </message>
        <message numerus="yes">
            <source>{n} people are waiting ahead of you.</source>
            <translation>
                <numerusform>{n} personne attend avant vous.</numerusform>
                <numerusform>{n} personnes attendent avant vous.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody is waiting ahead of you.</source>
            <translation>Personne n’attend avant vous.</translation>
        </message>
        <message>
            <source>People with an appointment or in danger may be called first.</source>
            <translation>Les personnes avec rendez-vous ou en danger peuvent passer avant.</translation>
        </message>
        <message>
            <source>You can ask to speak in a private room.</source>
            <translation>Vous pouvez demander à parler dans une pièce privée.</translation>
        </message>
        <message>
            <source>Code for the police officer to scan</source>
            <extracomment>Says what the printed QR code is</extracomment>
            <translation>Code à scanner par l’agent de police</translation>
        </message>
        <message>
            <source>Most people wait {low} to {high} minutes now.</source>
            <extracomment>8 of 10 people wait between these times</extracomment>
            <translation>En ce moment, la plupart attendent de {low} à {high} minutes.</translation>
        </message>
        <message>
            <source>8 of 10 people wait this long. You may wait longer.</source>
            <translation>8 personnes sur 10 attendent ce temps. Vous attendrez peut-être plus.</translation>
        </message>
    </context>
    <context>
        <name>codes</name>
        <message>
            <source>Speak to an officer</source>
            <translation>Parler à un agent</translation>
        </message>
        <message>
            <source>I want to speak to someone privately</source>
            <translation>Je veux parler à quelqu’un en privé</translation>
        </message>
        <message>
            <source>Hand in or collect</source>
            <translation>Déposer ou récupérer</translation>
        </message>
        <message>
            <source>Show documents or sign on</source>
            <translation>Montrer des papiers ou signer</translation>
        </message>
        <message>
            <source>Copy of a search record</source>
            <extracomment>The record of a stop and search by the police</extracomment>
            <translation>Copie d’un rapport de fouille</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>Autre chose</translation>
        </message>
        <message>
            <source>Report a crime</source>
            <translation>Signaler une infraction</translation>
        </message>
        <message>
            <source>Road collision</source>
            <translation>Accident de la route</translation>
        </message>
        <message>
            <source>See a named officer</source>
            <extracomment>An officer whose name the visitor knows</extracomment>
            <translation>Voir un agent précis</translation>
        </message>
        <message>
            <source>Show documents</source>
            <extracomment>Driving licence, insurance and the like</extracomment>
            <translation>Montrer des papiers</translation>
        </message>
        <message>
            <source>Hand in or ask about property</source>
            <extracomment>Lost or found things</extracomment>
            <translation>Objet : déposer ou se renseigner</translation>
        </message>
        <message>
            <source>Collect property</source>
            <translation>Récupérer un objet</translation>
        </message>
        <message>
            <source>Fingerprints or certificates</source>
            <translation>Empreintes ou certificats</translation>
        </message>
        <message>
            <source>Jobs and volunteering</source>
            <extracomment>Working for the police</extracomment>
            <translation>Emploi et bénévolat</translation>
        </message>
        <message>
            <source>Ask for my data</source>
            <extracomment>What the police hold about the visitor</extracomment>
            <translation>Demander mes données</translation>
        </message>
        <message>
            <source>Leaflets</source>
            <translation>Brochures</translation>
        </message>
        <message>
            <source>An interpreter</source>
            <translation>Un interprète</translation>
        </message>
        <message>
            <source>British Sign Language</source>
            <translation>Langue des signes britannique</translation>
        </message>
        <message>
            <source>Hearing loop</source>
            <translation>Boucle auditive</translation>
        </message>
        <message>
            <source>Step-free way</source>
            <extracomment>For wheelchairs and prams</extracomment>
            <translation>Accès sans marches</translation>
        </message>
        <message>
            <source>Quiet space</source>
            <translation>Endroit calme</translation>
        </message>
        <message>
            <source>Help with reading</source>
            <translation>Aide pour lire</translation>
        </message>
        <message>
            <source>A woman</source>
            <extracomment>The visitor would rather speak to a woman</extracomment>
            <translation>Une femme</translation>
        </message>
        <message>
            <source>A man</source>
            <extracomment>The visitor would rather speak to a man</extracomment>
            <translation>Un homme</translation>
        </message>
        <message>
            <source>Other help</source>
            <extracomment>An adjustment that is not in the list</extracomment>
            <translation>Autre aide</translation>
        </message>
    </context>
    <context>
        <name>telling</name>
        <message>
            <source>Tell us how we did</source>
            <translation>Donnez-nous votre avis</translation>
        </message>
        <message>
            <source>What would you like to tell us?</source>
            <extracomment>Heading</extracomment>
            <translation>Que voulez-vous nous dire ?</translation>
        </message>
        <message>
            <source>How my visit was</source>
            <translation>Ma visite</translation>
        </message>
        <message>
            <source>Make a complaint</source>
            <translation>Faire une réclamation</translation>
        </message>
        <message>
            <source>A problem in this room</source>
            <extracomment>Something in the waiting room is dirty or broken</extracomment>
            <translation>Un problème dans cette salle</translation>
        </message>
        <message>
            <source>How did we do today?</source>
            <extracomment>Heading</extracomment>
            <translation>Votre visite s’est-elle bien passée ?</translation>
        </message>
        <message>
            <source>Excellent</source>
            <extracomment>The best of three: excellent, good, poor</extracomment>
            <translation>Excellent</translation>
        </message>
        <message>
            <source>Good</source>
            <extracomment>The middle of three: excellent, good, poor</extracomment>
            <translation>Bien</translation>
        </message>
        <message>
            <source>Poor</source>
            <extracomment>The worst of three: excellent, good, poor</extracomment>
            <translation>Mauvais</translation>
        </message>
        <message>
            <source>Would you like to tell us more?</source>
            <extracomment>Heading; a comment is typed</extracomment>
            <translation>Voulez-vous nous en dire plus ?</translation>
        </message>
        <message>
            <source>Send</source>
            <extracomment>Button: what was typed goes to the police</extracomment>
            <translation>Envoyer</translation>
        </message>
        <message>
            <source>No, send it as it is</source>
            <extracomment>Button: without a comment</extracomment>
            <translation>Non, envoyer ainsi</translation>
        </message>
        <message>
            <source>Thank you</source>
            <extracomment>Heading</extracomment>
            <translation>Merci</translation>
        </message>
        <message>
            <source>We read what people tell us, and use it to do better.</source>
            <translation>Nous lisons vos avis et nous en tenons compte pour nous améliorer.</translation>
        </message>
        <message>
            <source>What went wrong?</source>
            <extracomment>Heading; a complaint is typed</extracomment>
            <translation>Qu’est-ce qui s’est mal passé ?</translation>
        </message>
        <message>
            <source>You can also tell an officer, or ask for a private space.</source>
            <translation>Vous pouvez aussi le dire à un agent, ou demander un endroit privé.</translation>
        </message>
        <message>
            <source>Please type a few words.</source>
            <translation>Veuillez taper quelques mots.</translation>
        </message>
        <message>
            <source>We have received your complaint</source>
            <extracomment>Heading; its reference stands under it</extracomment>
            <translation>Nous avons reçu votre réclamation</translation>
        </message>
        <message>
            <source>Your reference</source>
            <extracomment>Above the reference of a complaint</extracomment>
            <translation>Votre référence</translation>
        </message>
        <message>
            <source>Please keep this reference. Ask for it whenever you contact us.</source>
            <translation>Gardez cette référence. Donnez-la chaque fois que vous nous contactez.</translation>
        </message>
        <message>
            <source>We try to put things right. If we cannot, our Professional Standards Department looks into it.</source>
            <translation>Nous essayons de régler le problème. Sinon, notre service des normes professionnelles l’examine.</translation>
        </message>
        <message>
            <source>If it takes longer, we tell you how it stands every 28 days.</source>
            <translation>Si cela prend plus longtemps, nous vous informons tous les 28 jours.</translation>
        </message>
        <message>
            <source>May we contact you about this?</source>
            <extracomment>Heading</extracomment>
            <translation>Pouvons-nous vous contacter à ce sujet ?</translation>
        </message>
        <message>
            <source>Yes, you may contact me</source>
            <translation>Oui, vous pouvez me contacter</translation>
        </message>
        <message>
            <source>No, do not contact me</source>
            <translation>Non, ne me contactez pas</translation>
        </message>
        <message>
            <source>Your telephone number or email</source>
            <extracomment>Heading; it is typed</extracomment>
            <translation>Votre numéro de téléphone ou e-mail</translation>
        </message>
        <message>
            <source>Is it safe to contact you there?</source>
            <extracomment>Heading; somebody else may read or hear it</extracomment>
            <translation>Peut-on vous y contacter sans danger ?</translation>
        </message>
        <message>
            <source>Yes, it is safe</source>
            <translation>Oui, sans danger</translation>
        </message>
        <message>
            <source>No, it is not safe</source>
            <translation>Non, c’est dangereux</translation>
        </message>
        <message>
            <source>We will not contact you.</source>
            <translation>Nous ne vous contacterons pas.</translation>
        </message>
        <message>
            <source>Please check the telephone number or email.</source>
            <translation>Vérifiez le numéro de téléphone ou l’e-mail.</translation>
        </message>
        <message>
            <source>What is wrong in this room?</source>
            <extracomment>Heading</extracomment>
            <translation>Quel est le problème dans cette salle ?</translation>
        </message>
        <message>
            <source>Something is dirty</source>
            <translation>Quelque chose est sale</translation>
        </message>
        <message>
            <source>Something is broken</source>
            <translation>Quelque chose est cassé</translation>
        </message>
        <message>
            <source>Something is not safe</source>
            <translation>Quelque chose est dangereux</translation>
        </message>
        <message>
            <source>Something else is wrong</source>
            <translation>Un autre problème</translation>
        </message>
        <message>
            <source>We have told the officer at the counter.</source>
            <translation>Nous avons prévenu l’agent au guichet.</translation>
        </message>
    </context>
    <context>
        <name>leaflets</name>
        <message>
            <source>Safety leaflets</source>
            <translation>Brochures de sécurité</translation>
        </message>
        <message>
            <source>Which leaflet would you like?</source>
            <extracomment>Heading</extracomment>
            <translation>Quelle brochure voulez-vous ?</translation>
        </message>
        <message>
            <source>How would you like it?</source>
            <extracomment>Heading: on paper, on the screen or on a phone</extracomment>
            <translation>Sous quelle forme la voulez-vous ?</translation>
        </message>
        <message>
            <source>Show it on this screen</source>
            <translation>La lire sur cet écran</translation>
        </message>
        <message>
            <source>Take it on my phone</source>
            <extracomment>By a QR code that the phone's camera reads</extracomment>
            <translation>L’avoir sur mon téléphone</translation>
        </message>
        <message>
            <source>Print it</source>
            <translation>L’imprimer</translation>
        </message>
        <message>
            <source>Print it in large letters</source>
            <translation>L’imprimer en gros caractères</translation>
        </message>
        <message>
            <source>In another language</source>
            <translation>Dans une autre langue</translation>
        </message>
        <message>
            <source>In which language?</source>
            <extracomment>Heading</extracomment>
            <translation>Dans quelle langue ?</translation>
        </message>
        <message>
            <source>Point your phone's camera at this code.</source>
            <translation>Dirigez l’appareil photo de votre téléphone vers ce code.</translation>
        </message>
        <message>
            <source>It stays in your phone's history.</source>
            <extracomment>A warning, where it could put somebody at risk</extracomment>
            <translation>Elle reste dans l’historique de votre téléphone.</translation>
        </message>
        <message>
            <source>Your leaflet is being printed</source>
            <extracomment>Heading</extracomment>
            <translation>Votre brochure s’imprime</translation>
        </message>
        <message>
            <source>Please take your leaflet</source>
            <extracomment>Heading</extracomment>
            <translation>Veuillez prendre votre brochure</translation>
        </message>
        <message>
            <source>We cannot print it now</source>
            <extracomment>Heading</extracomment>
            <translation>Nous ne pouvons pas l’imprimer maintenant</translation>
        </message>
        <message>
            <source>An officer can give it to you. You can read it on this screen.</source>
            <translation>Un agent peut vous la donner. Vous pouvez la lire sur cet écran.</translation>
        </message>
        <message>
            <source>Another leaflet</source>
            <translation>Une autre brochure</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <extracomment>At the foot of a printed leaflet</extracomment>
            <translation>Page {page} sur {pages}</translation>
        </message>
        <message>
            <source>Version {version}</source>
            <extracomment>At the foot of a printed leaflet</extracomment>
            <translation>Version {version}</translation>
        </message>
        <message>
            <source>Who can help</source>
            <extracomment>Heading above telephone numbers</extracomment>
            <translation>Qui peut vous aider</translation>
        </message>
        <message>
            <source>More about this</source>
            <extracomment>Beside a QR code that leads to a web page</extracomment>
            <translation>En savoir plus</translation>
        </message>
    </context>
    <context>
        <name>standards</name>
        <message>
            <source>What to expect from us</source>
            <extracomment>Heading and button</extracomment>
            <translation>Nos engagements envers vous</translation>
        </message>
        <message>
            <source>When you visit us</source>
            <extracomment>Heading of a part</extracomment>
            <translation>Quand vous venez nous voir</translation>
        </message>
        <message>
            <source>Our public spaces are clean, tidy and safe.</source>
            <translation>Nos espaces publics sont propres, bien tenus et sûrs.</translation>
        </message>
        <message>
            <source>We welcome you in a friendly and professional way.</source>
            <translation>Nous vous accueillons de façon aimable et professionnelle.</translation>
        </message>
        <message>
            <source>You can talk to us in private.</source>
            <translation>Vous pouvez nous parler en privé.</translation>
        </message>
        <message numerus="yes">
            <source>With an appointment, you are seen within {n} minutes.</source>
            <translation>
                <numerusform>Avec rendez-vous, nous vous recevons en moins de {n} minute.</numerusform>
                <numerusform>Avec rendez-vous, nous vous recevons en moins de {n} minutes.</numerusform>
            </translation>
        </message>
        <message>
            <source>If you need an interpreter, we get one by phone.</source>
            <translation>S’il vous faut un interprète, nous en joignons un par téléphone.</translation>
        </message>
        <message>
            <source>Tell us what you need: we adjust as well as we can.</source>
            <translation>Dites-nous ce qu’il vous faut : nous nous adaptons le mieux possible.</translation>
        </message>
        <message>
            <source>We have leaflets on staying safe.</source>
            <translation>Nous avons des brochures sur la sécurité.</translation>
        </message>
        <message>
            <source>In an exceptional emergency we may be late. Then we do our best to keep you informed.</source>
            <translation>En cas d’urgence exceptionnelle, il peut y avoir du retard. Nous faisons alors de notre mieux pour vous tenir au courant.</translation>
        </message>
        <message>
            <source>When you contact us</source>
            <extracomment>Heading of a part</extracomment>
            <translation>Quand vous nous contactez</translation>
        </message>
        <message>
            <source>Calls to 999: answered within 10 seconds.</source>
            <translation>Appels au 999 : réponse en moins de 10 secondes.</translation>
        </message>
        <message>
            <source>Calls to 101 and live chat: answered within 3 minutes.</source>
            <translation>Appels au 101 et chat en direct : réponse en moins de 3 minutes.</translation>
        </message>
        <message>
            <source>Letters and emails: answered within 5 working days.</source>
            <translation>Lettres et e-mails : réponse sous 5 jours ouvrés.</translation>
        </message>
        <message>
            <source>When we come to you</source>
            <extracomment>Heading of a part</extracomment>
            <translation>Quand nous venons chez vous</translation>
        </message>
        <message>
            <source>In an emergency: within 15 minutes.</source>
            <extracomment>An officer comes to the caller</extracomment>
            <translation>En cas d’urgence : en moins de 15 minutes.</translation>
        </message>
        <message>
            <source>When it is urgent: within 1 hour.</source>
            <extracomment>An officer comes to the caller</extracomment>
            <translation>Quand cela presse : en moins de 1 heure.</translation>
        </message>
        <message>
            <source>Otherwise: within 24 hours.</source>
            <extracomment>An officer comes to the caller</extracomment>
            <translation>Sinon : en moins de 24 heures.</translation>
        </message>
        <message>
            <source>If you are a victim of crime</source>
            <extracomment>Heading of a part</extracomment>
            <translation>Si vous êtes victime d’une infraction</translation>
        </message>
        <message>
            <source>We tell you how your case stands within 7 days.</source>
            <translation>Nous vous disons où en est votre affaire sous 7 jours.</translation>
        </message>
        <message>
            <source>We tell you within 5 days when something important happens.</source>
            <translation>Nous vous informons sous 5 jours de tout fait important.</translation>
        </message>
        <message>
            <source>After court, we tell you the result within 3 days.</source>
            <translation>Après le tribunal, nous vous disons le résultat sous 3 jours.</translation>
        </message>
        <message>
            <source>If we stop and search you</source>
            <extracomment>Heading of a part</extracomment>
            <translation>Si nous vous contrôlons et vous fouillons</translation>
        </message>
        <message>
            <source>We ask whether you want a copy of the record, and tell you how to get it.</source>
            <translation>Nous vous demandons si vous voulez une copie du rapport et vous expliquons comment l’obtenir.</translation>
        </message>
        <message>
            <source>Good or bad, tell us</source>
            <extracomment>Heading of a part</extracomment>
            <translation>En bien ou en mal, dites-le-nous</translation>
        </message>
        <message>
            <source>You can tell us how we did, from poor to excellent.</source>
            <translation>Vous pouvez nous noter, de mauvais à excellent.</translation>
        </message>
        <message>
            <source>We confirm every complaint and give you a reference.</source>
            <translation>Nous confirmons chaque réclamation et vous donnons une référence.</translation>
        </message>
    </context>
    <context>
        <name>safety</name>
        <message>
            <source>Stay safe</source>
            <extracomment>Heading above a short piece of advice</extracomment>
            <translation>Restez en sécurité</translation>
        </message>
        <message>
            <source>Lock doors and close windows every time you go out.</source>
            <translation>Fermez portes et fenêtres à clé chaque fois que vous sortez.</translation>
        </message>
        <message>
            <source>The police and your bank never ask you to move money to a safe account.</source>
            <translation>La police et votre banque ne demandent jamais de virer de l’argent sur un « compte sécurisé ».</translation>
        </message>
        <message>
            <source>Never tell anybody your PIN or full password.</source>
            <translation>Ne donnez jamais à personne votre code secret ni votre mot de passe complet.</translation>
        </message>
        <message>
            <source>Lock your bike with two good locks.</source>
            <translation>Attachez votre vélo avec deux bons antivols.</translation>
        </message>
        <message>
            <source>Take bags and phones out of your car when you park.</source>
            <translation>Ne laissez ni sac ni téléphone dans votre voiture garée.</translation>
        </message>
        <message>
            <source>In the street, keep your phone out of sight when you do not need it.</source>
            <translation>Dans la rue, rangez votre téléphone quand vous n’en avez pas besoin.</translation>
        </message>
        <message>
            <source>Leaflets in your language are at the kiosk. Or ask an officer.</source>
            <translation>Brochures dans votre langue à la borne. Ou demandez à un agent.</translation>
        </message>
    </context>
</TS>
