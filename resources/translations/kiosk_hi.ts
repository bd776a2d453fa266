<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
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
            <translation>{weekday}, {day} {month}</translation>
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
            <translation>वापस</translation>
        </message>
        <message>
            <source>Start again</source>
            <translation>फिर से शुरू करें</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>जारी रखें</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>हाँ</translation>
        </message>
        <message>
            <source>No</source>
            <translation>नहीं</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>बंद करें</translation>
        </message>
        <message>
            <source>Done</source>
            <extracomment>On a button, and the word before a message that something was done</extracomment>
            <translation>हो गया</translation>
        </message>
        <message>
            <source>Interpreter</source>
            <extracomment>Foot bar: ask for an interpreter</extracomment>
            <translation>दुभाषिया</translation>
        </message>
        <message>
            <source>Read aloud</source>
            <extracomment>Foot bar: speak this page</extracomment>
            <translation>पढ़कर सुनाएँ</translation>
        </message>
        <message>
            <source>Bigger text</source>
            <extracomment>Foot bar</extracomment>
            <translation>बड़े अक्षर</translation>
        </message>
        <message>
            <source>Contrast</source>
            <extracomment>Foot bar: change the colours</extracomment>
            <translation>रंग बदलें</translation>
        </message>
        <message>
            <source>Exit this page</source>
            <extracomment>Foot bar: hide this page at once and forget everything</extracomment>
            <translation>इस पेज से बाहर जाएँ</translation>
        </message>
        <message>
            <source>Space</source>
            <extracomment>The space key of the keyboard on the screen</extracomment>
            <translation>खाली जगह</translation>
        </message>
        <message>
            <source>Erase</source>
            <extracomment>The key that erases the last letter</extracomment>
            <translation>मिटाएँ</translation>
        </message>
        <message>
            <source>Hyphen</source>
            <extracomment>Spoken name of the key -</extracomment>
            <translation>हाइफ़न</translation>
        </message>
        <message>
            <source>Apostrophe</source>
            <extracomment>Spoken name of the key '</extracomment>
            <translation>एपॉस्ट्रॉफ़ी</translation>
        </message>
        <message>
            <source>Notice</source>
            <extracomment>The word that stands before a message</extracomment>
            <translation>सूचना</translation>
        </message>
        <message>
            <source>Warning</source>
            <extracomment>The word that stands before a message</extracomment>
            <translation>चेतावनी</translation>
        </message>
        <message>
            <source>Fault</source>
            <extracomment>The word that stands before a message</extracomment>
            <translation>खराबी</translation>
        </message>
    </context>
    <context>
        <name>touch</name>
        <message>
            <source>How can we help?</source>
            <extracomment>Heading of the first page</extracomment>
            <translation>हम आपकी क्या मदद करें?</translation>
        </message>
        <message numerus="yes">
            <source>If you have an appointment, we aim to see you within {n} minutes.</source>
            <translation>
                <numerusform>अगर आपका अपॉइंटमेंट है, तो हमारी कोशिश है कि {n} मिनट में आपसे मिलें।</numerusform>
                <numerusform>अगर आपका अपॉइंटमेंट है, तो हमारी कोशिश है कि {n} मिनट में आपसे मिलें।</numerusform>
            </translation>
        </message>
        <message>
            <source>I have an appointment</source>
            <translation>मेरा अपॉइंटमेंट है</translation>
        </message>
        <message>
            <source>We will not ask you why here.</source>
            <extracomment>Under: speak to someone privately</extracomment>
            <translation>यहाँ हम कारण नहीं पूछेंगे।</translation>
        </message>
        <message>
            <source>Draft translation</source>
            <extracomment>Shown until a qualified translator has read all</extracomment>
            <translation>कच्चा अनुवाद</translation>
        </message>
        <message>
            <source>Scan the code on your letter or phone</source>
            <extracomment>Heading</extracomment>
            <translation>अपने पत्र या फ़ोन का कोड स्कैन करें</translation>
        </message>
        <message>
            <source>Hold the code in front of the scanner, or choose another way:</source>
            <translation>कोड को स्कैनर के सामने रखें, या दूसरा तरीका चुनें:</translation>
        </message>
        <message>
            <source>Type the reference</source>
            <translation>संदर्भ नंबर लिखें</translation>
        </message>
        <message>
            <source>Use my surname and birthday</source>
            <translation>मेरा उपनाम और जन्मदिन लें</translation>
        </message>
        <message>
            <source>I have none of these</source>
            <translation>मेरे पास इनमें से कुछ नहीं है</translation>
        </message>
        <message>
            <source>What is your reference?</source>
            <extracomment>Heading</extracomment>
            <translation>आपका संदर्भ नंबर क्या है?</translation>
        </message>
        <message>
            <source>It is on your letter, for example {example}.</source>
            <translation>यह आपके पत्र पर है, जैसे {example}।</translation>
        </message>
        <message>
            <source>What is your surname?</source>
            <extracomment>Heading</extracomment>
            <translation>आपका उपनाम (सरनेम) क्या है?</translation>
        </message>
        <message>
            <source>What day and month were you born?</source>
            <extracomment>Heading; the year is not asked</extracomment>
            <translation>आपका जन्म किस दिन और महीने में हुआ?</translation>
        </message>
        <message>
            <source>For example {example} for 5 November.</source>
            <translation>जैसे 5 नवंबर के लिए {example}।</translation>
        </message>
        <message>
            <source>Find</source>
            <extracomment>Button: look for the appointment</extracomment>
            <translation>खोजें</translation>
        </message>
        <message>
            <source>Next</source>
            <extracomment>Button beside a line that is typed into</extracomment>
            <translation>आगे</translation>
        </message>
        <message>
            <source>Your appointment is today at {time}</source>
            <extracomment>Heading</extracomment>
            <translation>आपका अपॉइंटमेंट आज {time} बजे है</translation>
        </message>
        <message>
            <source>That was more than 15 minutes ago. An officer may offer you another time.</source>
            <translation>वह समय 15 मिनट से ज़्यादा पहले था। अधिकारी आपको दूसरा समय दे सकते हैं।</translation>
        </message>
        <message>
            <source>This is not my appointment</source>
            <translation>यह मेरा अपॉइंटमेंट नहीं है</translation>
        </message>
        <message>
            <source>We cannot find that appointment for today</source>
            <extracomment>Heading</extracomment>
            <translation>हमें आज का वह अपॉइंटमेंट नहीं मिल रहा</translation>
        </message>
        <message>
            <source>We cannot read that code</source>
            <extracomment>Heading</extracomment>
            <translation>हम वह कोड नहीं पढ़ पा रहे</translation>
        </message>
        <message>
            <source>That appointment was cancelled</source>
            <extracomment>Heading</extracomment>
            <translation>वह अपॉइंटमेंट रद्द हो गया था</translation>
        </message>
        <message>
            <source>That appointment is at another police station</source>
            <extracomment>Heading</extracomment>
            <translation>वह अपॉइंटमेंट दूसरे पुलिस स्टेशन में है</translation>
        </message>
        <message>
            <source>You are already checked in</source>
            <extracomment>Heading</extracomment>
            <translation>आपका नाम पहले ही दर्ज है</translation>
        </message>
        <message>
            <source>Please sit down. We call you by the code on your ticket.</source>
            <translation>कृपया बैठें। हम आपके टिकट के कोड से बुलाएँगे।</translation>
        </message>
        <message>
            <source>An officer will help you.</source>
            <translation>एक अधिकारी आपकी मदद करेंगे।</translation>
        </message>
        <message>
            <source>Take a ticket</source>
            <translation>टिकट लें</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>फिर कोशिश करें</translation>
        </message>
        <message>
            <source>I need help from an officer</source>
            <translation>मुझे अधिकारी की मदद चाहिए</translation>
        </message>
        <message>
            <source>Please check the reference: it has 7 letters and digits.</source>
            <translation>कृपया संदर्भ नंबर जाँचें: इसमें 7 अक्षर और अंक होते हैं।</translation>
        </message>
        <message>
            <source>Please type your surname.</source>
            <translation>कृपया अपना उपनाम लिखें।</translation>
        </message>
        <message>
            <source>Please type 2 digits for the day and 2 for the month.</source>
            <translation>कृपया दिन के 2 अंक और महीने के 2 अंक लिखें।</translation>
        </message>
        <message>
            <source>There is no such day. Please check the day and the month.</source>
            <translation>ऐसा कोई दिन नहीं है। कृपया दिन और महीना जाँचें।</translation>
        </message>
        <message>
            <source>What is it about?</source>
            <extracomment>Heading</extracomment>
            <translation>यह किस बारे में है?</translation>
        </message>
        <message>
            <source>I would rather say it privately</source>
            <translation>मुझे अकेले में बताना है</translation>
        </message>
        <message>
            <source>Another reason</source>
            <translation>कोई और कारण</translation>
        </message>
        <message>
            <source>What would help you today?</source>
            <extracomment>Heading; adjustments are chosen here</extracomment>
            <translation>आज आपको किस चीज़ से मदद मिलेगी?</translation>
        </message>
        <message>
            <source>Choose all that you need, or none.</source>
            <translation>जो भी चाहिए चुनें, या कुछ न चुनें।</translation>
        </message>
        <message>
            <source>A woman or a man</source>
            <extracomment>Who the visitor would rather speak to</extracomment>
            <translation>महिला या पुरुष</translation>
        </message>
        <message>
            <source>where possible</source>
            <translation>जहाँ हो सके</translation>
        </message>
        <message>
            <source>Who would you rather speak to?</source>
            <extracomment>Heading</extracomment>
            <translation>आप किससे बात करना पसंद करेंगे?</translation>
        </message>
        <message>
            <source>It does not matter</source>
            <translation>कोई फ़र्क नहीं</translation>
        </message>
        <message>
            <source>No interpreter</source>
            <translation>दुभाषिया नहीं चाहिए</translation>
        </message>
        <message>
            <source>Which language do you speak?</source>
            <extracomment>Heading; an interpreter is asked for</extracomment>
            <translation>आप कौन सी भाषा बोलते हैं?</translation>
        </message>
        <message>
            <source>Another language</source>
            <translation>कोई और भाषा</translation>
        </message>
        <message>
            <source>Tell the officer which.</source>
            <extracomment>Under: another language</extracomment>
            <translation>अधिकारी को बताएँ कि कौन सी।</translation>
        </message>
        <message>
            <source>Selected</source>
            <extracomment>After the name of something that was ticked, for screen readers</extracomment>
            <translation>चुना गया</translation>
        </message>
        <message>
            <source>Get my code</source>
            <extracomment>Button that ends the check-in</extracomment>
            <translation>मेरा कोड लें</translation>
        </message>
        <message>
            <source>I need none: get my code</source>
            <extracomment>Button that ends the check-in</extracomment>
            <translation>कुछ नहीं चाहिए: मेरा कोड लें</translation>
        </message>
        <message>
            <source>One moment, please</source>
            <extracomment>Heading</extracomment>
            <translation>कृपया एक पल रुकें</translation>
        </message>
        <message>
            <source>Your ticket is being printed.</source>
            <translation>आपका टिकट छप रहा है।</translation>
        </message>
        <message>
            <source>Please take your ticket.</source>
            <translation>कृपया अपना टिकट लें।</translation>
        </message>
        <message>
            <source>Please take your code from the screen: write it down or take a photo.</source>
            <translation>कृपया स्क्रीन से अपना कोड लें: लिख लें या फ़ोटो खींच लें।</translation>
        </message>
        <message>
            <source>Show this code at the counter and ask for an interpreter.</source>
            <translation>यह कोड काउंटर पर दिखाएँ और दुभाषिया माँगें।</translation>
        </message>
        <message>
            <source>Please go to the counter and say this code</source>
            <extracomment>Heading</extracomment>
            <translation>कृपया काउंटर पर जाकर यह कोड बताएँ</translation>
        </message>
        <message>
            <source>This kiosk is not working properly. The officer will check you in.</source>
            <translation>यह मशीन ठीक से काम नहीं कर रही। अधिकारी आपका नाम दर्ज करेंगे।</translation>
        </message>
        <message>
            <source>Please go to the counter</source>
            <extracomment>Heading</extracomment>
            <translation>कृपया काउंटर पर जाएँ</translation>
        </message>
        <message numerus="yes">
            <source>This page closes in {n} seconds.</source>
            <translation>
                <numerusform>यह पेज {n} सेकंड में बंद होगा।</numerusform>
                <numerusform>यह पेज {n} सेकंड में बंद होगा।</numerusform>
            </translation>
        </message>
        <message>
            <source>I need more time</source>
            <translation>मुझे और समय चाहिए</translation>
        </message>
        <message>
            <source>Are you still there?</source>
            <extracomment>Heading</extracomment>
            <translation>क्या आप अभी भी यहाँ हैं?</translation>
        </message>
        <message numerus="yes">
            <source>In {n} seconds we forget your answers.</source>
            <translation>
                <numerusform>{n} सेकंड में हम आपके जवाब मिटा देंगे।</numerusform>
                <numerusform>{n} सेकंड में हम आपके जवाब मिटा देंगे।</numerusform>
            </translation>
        </message>
        <message>
            <source>More…</source>
            <extracomment>Button after a few languages: shows all of them</extracomment>
            <translation>और…</translation>
        </message>
        <message>
            <source>Search by first letter</source>
            <extracomment>Button on the list of languages</extracomment>
            <translation>पहले अक्षर से खोजें</translation>
        </message>
        <message>
            <source>Which letter does it begin with?</source>
            <extracomment>Heading: the name of a language</extracomment>
            <translation>यह किस अक्षर से शुरू होती है?</translation>
        </message>
        <message>
            <source>I don't know. Show me an officer.</source>
            <extracomment>For who cannot find their language</extracomment>
            <translation>मुझे नहीं पता। अधिकारी से मिलाएँ।</translation>
        </message>
        <message>
            <source>We have this in English only.</source>
            <extracomment>A leaflet that is not translated</extracomment>
            <translation>यह हमारे पास केवल अंग्रेज़ी में है।</translation>
        </message>
        <message>
            <source>The counter is closed</source>
            <extracomment>Heading</extracomment>
            <translation>काउंटर बंद है</translation>
        </message>
        <message>
            <source>It opens again: {when}.</source>
            <extracomment>when is a date and time, for example Monday 3 May, 08:00</extracomment>
            <translation>फिर खुलेगा: {when}।</translation>
        </message>
        <message>
            <source>{counter} is open until {time}.</source>
            <extracomment>counter is another police station</extracomment>
            <translation>{counter} {time} बजे तक खुला है।</translation>
        </message>
        <message>
            <source>In danger? Call {number}.</source>
            <extracomment>number is 999</extracomment>
            <translation>खतरे में हैं? {number} पर कॉल करें।</translation>
        </message>
        <message>
            <source>For anything else, call {number}.</source>
            <extracomment>number is 101</extracomment>
            <translation>बाकी बातों के लिए {number} पर कॉल करें।</translation>
        </message>
        <message>
            <source>The counter closes at {time}.</source>
            <translation>काउंटर {time} बजे बंद होता है।</translation>
        </message>
        <message>
            <source>We may not be able to see you today.</source>
            <translation>शायद आज हम आपसे न मिल पाएँ।</translation>
        </message>
        <message>
            <source>Get help now</source>
            <extracomment>Button on every page; calls an officer without a sound</extracomment>
            <translation>तुरंत मदद लें</translation>
        </message>
        <message>
            <source>We have called an officer</source>
            <extracomment>Heading, after: Get help now</extracomment>
            <translation>हमने एक अधिकारी को बुलाया है</translation>
        </message>
        <message>
            <source>Please stay here. Nobody else is told.</source>
            <translation>कृपया यहीं रहें। किसी और को नहीं बताया जाता।</translation>
        </message>
        <message>
            <source>An officer is coming to you</source>
            <extracomment>Heading, after: Get help now</extracomment>
            <translation>एक अधिकारी आपके पास आ रहे हैं</translation>
        </message>
        <message>
            <source>If nobody comes, please go to the counter.</source>
            <translation>अगर कोई न आए, तो कृपया काउंटर पर जाएँ।</translation>
        </message>
        <message>
            <source>You are in the queue</source>
            <extracomment>Heading, after the ticket's code was scanned again</extracomment>
            <translation>आप कतार में हैं</translation>
        </message>
        <message>
            <source>It is your turn: {place}</source>
            <extracomment>Heading; place is the room or counter to go to</extracomment>
            <translation>आपकी बारी है: {place}</translation>
        </message>
        <message>
            <source>Leave the queue</source>
            <extracomment>Button: the visitor does not want to wait any longer</extracomment>
            <translation>कतार छोड़ें</translation>
        </message>
        <message>
            <source>Do you want to leave the queue?</source>
            <extracomment>Heading</extracomment>
            <translation>क्या आप कतार छोड़ना चाहते हैं?</translation>
        </message>
        <message>
            <source>Yes, leave the queue</source>
            <translation>हाँ, कतार छोड़ें</translation>
        </message>
        <message>
            <source>No, keep my place</source>
            <translation>नहीं, मेरी जगह रखें</translation>
        </message>
        <message>
            <source>You have left the queue</source>
            <extracomment>Heading</extracomment>
            <translation>आपने कतार छोड़ दी है</translation>
        </message>
        <message>
            <source>You can check in again at any time.</source>
            <translation>आप कभी भी फिर से नाम दर्ज करा सकते हैं।</translation>
        </message>
        <message>
            <source>Do you have the receipt from the search?</source>
            <extracomment>Heading; the paper given after a stop and search</extracomment>
            <translation>क्या आपके पास तलाशी की रसीद है?</translation>
        </message>
        <message>
            <source>Hold its code in front of the scanner, or choose:</source>
            <translation>उसका कोड स्कैनर के सामने रखें, या चुनें:</translation>
        </message>
        <message>
            <source>Type its reference</source>
            <translation>उसका संदर्भ नंबर लिखें</translation>
        </message>
        <message>
            <source>I have no receipt</source>
            <translation>मेरे पास रसीद नहीं है</translation>
        </message>
        <message>
            <source>What is the reference on the receipt?</source>
            <extracomment>Heading</extracomment>
            <translation>रसीद पर संदर्भ नंबर क्या है?</translation>
        </message>
        <message>
            <source>Please type the reference, or go back and choose: I have no receipt.</source>
            <translation>कृपया संदर्भ नंबर लिखें, या वापस जाकर चुनें: मेरे पास रसीद नहीं है।</translation>
        </message>
        <message>
            <source>You can ask for a copy within 3 months of the search.</source>
            <translation>आप तलाशी के 3 महीने के अंदर कॉपी माँग सकते हैं।</translation>
        </message>
        <message>
            <source>Stop reading</source>
            <extracomment>Foot bar: ends Read aloud</extracomment>
            <translation>पढ़ना रोकें</translation>
        </message>
        <message>
            <source>Louder</source>
            <extracomment>Foot bar, while the kiosk reads aloud</extracomment>
            <translation>आवाज़ बढ़ाएँ</translation>
        </message>
        <message>
            <source>Lower</source>
            <extracomment>Foot bar: brings everything down, for who sits or is short</extracomment>
            <translation>नीचे करें</translation>
        </message>
        <message>
            <source>Higher</source>
            <extracomment>Foot bar: the opposite of Lower</extracomment>
            <translation>ऊपर करें</translation>
        </message>
        <message>
            <source>What you type is not read aloud.</source>
            <extracomment>Spoken, so that nobody else hears it</extracomment>
            <translation>आप जो लिखते हैं, वह पढ़कर नहीं सुनाया जाता।</translation>
        </message>
        <message numerus="yes">
            <source>{n} choices.</source>
            <extracomment>Spoken: how many buttons the page has</extracomment>
            <translation>
                <numerusform>{n} विकल्प।</numerusform>
                <numerusform>{n} विकल्प।</numerusform>
            </translation>
        </message>
        <message>
            <source>More choices</source>
            <translation>और विकल्प</translation>
        </message>
        <message>
            <source>Read on</source>
            <extracomment>Button: the next part of a page that does not fit the screen</extracomment>
            <translation>आगे पढ़ें</translation>
        </message>
        <message>
            <source>Part {part} of {parts}</source>
            <extracomment>Which part of a page is on the screen</extracomment>
            <translation>भाग {part}, कुल {parts}</translation>
        </message>
    </context>
    <context>
        <name>board</name>
        <message>
            <source>Front counter</source>
            <extracomment>Stands beside the name of the police station</extracomment>
            <translation>मुख्य काउंटर</translation>
        </message>
        <message>
            <source>Counter</source>
            <extracomment>The place that a visitor is called to</extracomment>
            <translation>काउंटर</translation>
        </message>
        <message>
            <source>Counter {number}</source>
            <extracomment>The place that a visitor is called to, as in Counter 2</extracomment>
            <translation>काउंटर {number}</translation>
        </message>
        <message>
            <source>Please go to {place}</source>
            <extracomment>place is the name of a room, which is not translated</extracomment>
            <translation>कृपया यहाँ जाएँ: {place}</translation>
        </message>
        <message>
            <source>Please go to the counter</source>
            <translation>कृपया काउंटर पर जाएँ</translation>
        </message>
        <message>
            <source>Please go to counter {number}</source>
            <translation>कृपया काउंटर {number} पर जाएँ</translation>
        </message>
        <message>
            <source>When it is your turn, your code appears here.</source>
            <translation>आपकी बारी आने पर आपका कोड यहाँ दिखेगा।</translation>
        </message>
        <message>
            <source>Please listen for your code. An officer will call you.</source>
            <translation>कृपया अपने कोड पर ध्यान दें। एक अधिकारी आपको बुलाएँगे।</translation>
        </message>
        <message>
            <source>If you have an appointment</source>
            <translation>अगर आपका अपॉइंटमेंट है</translation>
        </message>
        <message numerus="yes">
            <source>We aim to see you within {n} minutes.</source>
            <translation>
                <numerusform>हमारी कोशिश है कि {n} मिनट में आपसे मिलें।</numerusform>
                <numerusform>हमारी कोशिश है कि {n} मिनट में आपसे मिलें।</numerusform>
            </translation>
        </message>
        <message>
            <source>Today: {met} of {total}</source>
            <extracomment>Large. Of so many people with an appointment, so many were seen in time.</extracomment>
            <translation>आज: {total} में से {met}</translation>
        </message>
        <message>
            <source>Seen in time, with an appointment.</source>
            <extracomment>Explains the large line: Today: 48 of 50</extracomment>
            <translation>अपॉइंटमेंट वाले लोग, जिनसे समय पर मिले।</translation>
        </message>
        <message>
            <source>Without an appointment</source>
            <translation>अपॉइंटमेंट के बिना</translation>
        </message>
        <message>
            <source>We see you as soon as we can.</source>
            <translation>हम जितनी जल्दी हो सके आपसे मिलेंगे।</translation>
        </message>
        <message numerus="yes">
            <source>{n} people are waiting now.</source>
            <translation>
                <numerusform>अभी {n} व्यक्ति इंतज़ार कर रहा है।</numerusform>
                <numerusform>अभी {n} लोग इंतज़ार कर रहे हैं।</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody is waiting now.</source>
            <translation>अभी कोई इंतज़ार नहीं कर रहा।</translation>
        </message>
        <message>
            <source>You may wait longer than usual</source>
            <extracomment>Heading, while an emergency is declared</extracomment>
            <translation>आपको सामान्य से ज़्यादा इंतज़ार करना पड़ सकता है</translation>
        </message>
        <message>
            <source>Our officers are dealing with an urgent incident.</source>
            <translation>हमारे अधिकारी एक ज़रूरी घटना में व्यस्त हैं।</translation>
        </message>
        <message>
            <source>There is a problem in our building.</source>
            <translation>हमारी इमारत में कोई समस्या है।</translation>
        </message>
        <message>
            <source>Fewer officers than usual are here.</source>
            <translation>आज यहाँ सामान्य से कम अधिकारी हैं।</translation>
        </message>
        <message>
            <source>Some of our systems are not working.</source>
            <translation>हमारे कुछ सिस्टम काम नहीं कर रहे।</translation>
        </message>
        <message>
            <source>Something exceptional has happened.</source>
            <translation>कोई असाधारण घटना हुई है।</translation>
        </message>
        <message numerus="yes">
            <source>It may take about {n} minutes longer.</source>
            <translation>
                <numerusform>लगभग {n} मिनट ज़्यादा लग सकता है।</numerusform>
                <numerusform>लगभग {n} मिनट ज़्यादा लग सकते हैं।</numerusform>
            </translation>
        </message>
        <message>
            <source>We do not know yet how long it will take.</source>
            <translation>हमें अभी पता नहीं कि कितना समय लगेगा।</translation>
        </message>
        <message>
            <source>As of {time}.</source>
            <extracomment>When we last told visitors about the emergency</extracomment>
            <translation>{time} बजे की जानकारी।</translation>
        </message>
        <message>
            <source>We will tell you again by {time}.</source>
            <translation>हम {time} बजे तक आपको फिर बताएँगे।</translation>
        </message>
        <message>
            <source>We will tell you more as soon as we can.</source>
            <translation>हम जल्द से जल्द और जानकारी देंगे।</translation>
        </message>
        <message>
            <source>Tell us if you need an interpreter, a private space or any other help.</source>
            <translation>अगर आपको दुभाषिया, निजी जगह या कोई और मदद चाहिए, तो हमें बताएँ।</translation>
        </message>
        <message>
            <source>Ticket {code}.</source>
            <extracomment>Spoken before: Please go to room 2</extracomment>
            <translation>टिकट {code}।</translation>
        </message>
        <message>
            <source>The counter is closed</source>
            <extracomment>Heading</extracomment>
            <translation>काउंटर बंद है</translation>
        </message>
        <message>
            <source>It opens again: {when}.</source>
            <extracomment>when is a date and time</extracomment>
            <translation>फिर खुलेगा: {when}।</translation>
        </message>
    </context>
    <context>
        <name>ticket</name>
        <message>
            <source>Your code</source>
            <extracomment>Heading; the ticket code stands under it, very large</extracomment>
            <translation>आपका कोड</translation>
        </message>
        <message>
            <source>Please sit down. We call you by this code.</source>
            <translation>कृपया बैठें। हम आपको इस कोड से बुलाएँगे।</translation>
        </message>
        <message>
            <source>We aim to see you by {time}.</source>
            <translation>हमारी कोशिश है कि {time} बजे तक आपसे मिलें।</translation>
        </message>
        <message numerus="yes">
            <source>{n} people are waiting ahead of you.</source>
            <translation>
                <numerusform>आपसे पहले {n} व्यक्ति इंतज़ार कर रहा है।</numerusform>
                <numerusform>आपसे पहले {n} लोग इंतज़ार कर रहे हैं।</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody is waiting ahead of you.</source>
            <translation>आपसे पहले कोई इंतज़ार नहीं कर रहा।</translation>
        </message>
        <message>
            <source>People with an appointment or in danger may be called first.</source>
            <translation>अपॉइंटमेंट वालों या खतरे में पड़े लोगों को पहले बुलाया जा सकता है।</translation>
        </message>
        <message>
            <source>You can ask to speak in a private room.</source>
            <translation>आप निजी कमरे में बात करने को कह सकते हैं।</translation>
        </message>
        <message>
            <source>Code for the police officer to scan</source>
            <extracomment>Says what the printed QR code is</extracomment>
            <translation>पुलिस अधिकारी के स्कैन करने का कोड</translation>
        </message>
        <message>
            <source>Most people wait {low} to {high} minutes now.</source>
            <extracomment>8 of 10 people wait between these times</extracomment>
            <translation>अभी ज़्यादातर लोग {low} से {high} मिनट इंतज़ार करते हैं।</translation>
        </message>
        <message>
            <source>8 of 10 people wait this long. You may wait longer.</source>
            <translation>10 में से 8 लोग इतना इंतज़ार करते हैं। आपको ज़्यादा समय लग सकता है।</translation>
        </message>
    </context>
    <context>
        <name>codes</name>
        <message>
            <source>Speak to an officer</source>
            <translation>अधिकारी से बात करें</translation>
        </message>
        <message>
            <source>I want to speak to someone privately</source>
            <translation>मुझे किसी से अकेले में बात करनी है</translation>
        </message>
        <message>
            <source>Hand in or collect</source>
            <translation>कुछ जमा करना या लेना</translation>
        </message>
        <message>
            <source>Show documents or sign on</source>
            <translation>कागज़ात दिखाना या हाज़िरी</translation>
        </message>
        <message>
            <source>Copy of a search record</source>
            <extracomment>The record of a stop and search by the police</extracomment>
            <translation>तलाशी के रिकॉर्ड की कॉपी</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>कुछ और</translation>
        </message>
        <message>
            <source>Report a crime</source>
            <translation>अपराध की रिपोर्ट करना</translation>
        </message>
        <message>
            <source>Road collision</source>
            <translation>सड़क दुर्घटना</translation>
        </message>
        <message>
            <source>See a named officer</source>
            <extracomment>An officer whose name the visitor knows</extracomment>
            <translation>किसी खास अधिकारी से मिलना</translation>
        </message>
        <message>
            <source>Show documents</source>
            <extracomment>Driving licence, insurance and the like</extracomment>
            <translation>कागज़ात दिखाना</translation>
        </message>
        <message>
            <source>Hand in or ask about property</source>
            <extracomment>Lost or found things</extracomment>
            <translation>सामान जमा करना या पूछना</translation>
        </message>
        <message>
            <source>Collect property</source>
            <translation>सामान लेना</translation>
        </message>
        <message>
            <source>Fingerprints or certificates</source>
            <translation>उँगलियों के निशान या प्रमाणपत्र</translation>
        </message>
        <message>
            <source>Jobs and volunteering</source>
            <extracomment>Working for the police</extracomment>
            <translation>नौकरी और स्वयंसेवा</translation>
        </message>
        <message>
            <source>Ask for my data</source>
            <extracomment>What the police hold about the visitor</extracomment>
            <translation>मेरी जानकारी माँगना</translation>
        </message>
        <message>
            <source>Leaflets</source>
            <translation>पर्चे</translation>
        </message>
        <message>
            <source>An interpreter</source>
            <translation>दुभाषिया</translation>
        </message>
        <message>
            <source>British Sign Language</source>
            <translation>ब्रिटिश सांकेतिक भाषा</translation>
        </message>
        <message>
            <source>Hearing loop</source>
            <translation>सुनने में मदद (हियरिंग लूप)</translation>
        </message>
        <message>
            <source>Step-free way</source>
            <extracomment>For wheelchairs and prams</extracomment>
            <translation>बिना सीढ़ी का रास्ता</translation>
        </message>
        <message>
            <source>Quiet space</source>
            <translation>शांत जगह</translation>
        </message>
        <message>
            <source>Help with reading</source>
            <translation>पढ़ने में मदद</translation>
        </message>
        <message>
            <source>A woman</source>
            <extracomment>The visitor would rather speak to a woman</extracomment>
            <translation>महिला</translation>
        </message>
        <message>
            <source>A man</source>
            <extracomment>The visitor would rather speak to a man</extracomment>
            <translation>पुरुष</translation>
        </message>
        <message>
            <source>Other help</source>
            <extracomment>An adjustment that is not in the list</extracomment>
            <translation>अन्य मदद</translation>
        </message>
    </context>
    <context>
        <name>telling</name>
        <message>
            <source>Tell us how we did</source>
            <translation>हमें अपनी राय बताएँ</translation>
        </message>
        <message>
            <source>What would you like to tell us?</source>
            <extracomment>Heading</extracomment>
            <translation>आप हमें क्या बताना चाहेंगे?</translation>
        </message>
        <message>
            <source>How my visit was</source>
            <translation>मेरा यहाँ आना कैसा रहा</translation>
        </message>
        <message>
            <source>Make a complaint</source>
            <translation>शिकायत करें</translation>
        </message>
        <message>
            <source>A problem in this room</source>
            <extracomment>Something in the waiting room is dirty or broken</extracomment>
            <translation>इस कमरे में कोई समस्या</translation>
        </message>
        <message>
            <source>How did we do today?</source>
            <extracomment>Heading</extracomment>
            <translation>आज हमारी सेवा कैसी रही?</translation>
        </message>
        <message>
            <source>Excellent</source>
            <extracomment>The best of three: excellent, good, poor</extracomment>
            <translation>बहुत अच्छी</translation>
        </message>
        <message>
            <source>Good</source>
            <extracomment>The middle of three: excellent, good, poor</extracomment>
            <translation>अच्छी</translation>
        </message>
        <message>
            <source>Poor</source>
            <extracomment>The worst of three: excellent, good, poor</extracomment>
            <translation>खराब</translation>
        </message>
        <message>
            <source>Would you like to tell us more?</source>
            <extracomment>Heading; a comment is typed</extracomment>
            <translation>क्या आप और बताना चाहेंगे?</translation>
        </message>
        <message>
            <source>Send</source>
            <extracomment>Button: what was typed goes to the police</extracomment>
            <translation>भेजें</translation>
        </message>
        <message>
            <source>No, send it as it is</source>
            <extracomment>Button: without a comment</extracomment>
            <translation>नहीं, ऐसे ही भेजें</translation>
        </message>
        <message>
            <source>Thank you</source>
            <extracomment>Heading</extracomment>
            <translation>धन्यवाद</translation>
        </message>
        <message>
            <source>We read what people tell us, and use it to do better.</source>
            <translation>हम लोगों की बातें पढ़ते हैं और उनसे सुधार करते हैं।</translation>
        </message>
        <message>
            <source>What went wrong?</source>
            <extracomment>Heading; a complaint is typed</extracomment>
            <translation>क्या गलत हुआ?</translation>
        </message>
        <message>
            <source>You can also tell an officer, or ask for a private space.</source>
            <translation>आप अधिकारी को भी बता सकते हैं, या निजी जगह माँग सकते हैं।</translation>
        </message>
        <message>
            <source>Please type a few words.</source>
            <translation>कृपया कुछ शब्द लिखें।</translation>
        </message>
        <message>
            <source>We have received your complaint</source>
            <extracomment>Heading; its reference stands under it</extracomment>
            <translation>हमें आपकी शिकायत मिल गई है</translation>
        </message>
        <message>
            <source>Your reference</source>
            <extracomment>Above the reference of a complaint</extracomment>
            <translation>आपका संदर्भ नंबर</translation>
        </message>
        <message>
            <source>Please keep this reference. Ask for it whenever you contact us.</source>
            <translation>यह संदर्भ नंबर संभालकर रखें। जब भी हमसे संपर्क करें, इसे बताएँ।</translation>
        </message>
        <message>
            <source>We try to put things right. If we cannot, our Professional Standards Department looks into it.</source>
            <translation>हम बात सुधारने की कोशिश करते हैं। न हो पाए, तो हमारा व्यावसायिक मानक विभाग जाँच करता है।</translation>
        </message>
        <message>
            <source>If it takes longer, we tell you how it stands every 28 days.</source>
            <translation>ज़्यादा समय लगे, तो हम हर 28 दिन में आपको स्थिति बताते हैं।</translation>
        </message>
        <message>
            <source>May we contact you about this?</source>
            <extracomment>Heading</extracomment>
            <translation>क्या हम इस बारे में आपसे संपर्क करें?</translation>
        </message>
        <message>
            <source>Yes, you may contact me</source>
            <translation>हाँ, मुझसे संपर्क कर सकते हैं</translation>
        </message>
        <message>
            <source>No, do not contact me</source>
            <translation>नहीं, मुझसे संपर्क न करें</translation>
        </message>
        <message>
            <source>Your telephone number or email</source>
            <extracomment>Heading; it is typed</extracomment>
            <translation>आपका फ़ोन नंबर या ईमेल</translation>
        </message>
        <message>
            <source>Is it safe to contact you there?</source>
            <extracomment>Heading; somebody else may read or hear it</extracomment>
            <translation>क्या उस पर आपसे संपर्क करना सुरक्षित है?</translation>
        </message>
        <message>
            <source>Yes, it is safe</source>
            <translation>हाँ, सुरक्षित है</translation>
        </message>
        <message>
            <source>No, it is not safe</source>
            <translation>नहीं, सुरक्षित नहीं है</translation>
        </message>
        <message>
            <source>We will not contact you.</source>
            <translation>हम आपसे संपर्क नहीं करेंगे।</translation>
        </message>
        <message>
            <source>Please check the telephone number or email.</source>
            <translation>कृपया फ़ोन नंबर या ईमेल जाँचें।</translation>
        </message>
        <message>
            <source>What is wrong in this room?</source>
            <extracomment>Heading</extracomment>
            <translation>इस कमरे में क्या समस्या है?</translation>
        </message>
        <message>
            <source>Something is dirty</source>
            <translation>कुछ गंदा है</translation>
        </message>
        <message>
            <source>Something is broken</source>
            <translation>कुछ टूटा हुआ है</translation>
        </message>
        <message>
            <source>Something is not safe</source>
            <translation>कुछ सुरक्षित नहीं है</translation>
        </message>
        <message>
            <source>Something else is wrong</source>
            <translation>कोई और समस्या है</translation>
        </message>
        <message>
            <source>We have told the officer at the counter.</source>
            <translation>हमने काउंटर के अधिकारी को बता दिया है।</translation>
        </message>
    </context>
    <context>
        <name>leaflets</name>
        <message>
            <source>Safety leaflets</source>
            <translation>सुरक्षा के पर्चे</translation>
        </message>
        <message>
            <source>Which leaflet would you like?</source>
            <extracomment>Heading</extracomment>
            <translation>आपको कौन सा पर्चा चाहिए?</translation>
        </message>
        <message>
            <source>How would you like it?</source>
            <extracomment>Heading: on paper, on the screen or on a phone</extracomment>
            <translation>आपको यह कैसे चाहिए?</translation>
        </message>
        <message>
            <source>Show it on this screen</source>
            <translation>इस स्क्रीन पर दिखाएँ</translation>
        </message>
        <message>
            <source>Take it on my phone</source>
            <extracomment>By a QR code that the phone's camera reads</extracomment>
            <translation>मेरे फ़ोन पर लें</translation>
        </message>
        <message>
            <source>Print it</source>
            <translation>छापें</translation>
        </message>
        <message>
            <source>Print it in large letters</source>
            <translation>बड़े अक्षरों में छापें</translation>
        </message>
        <message>
            <source>In another language</source>
            <translation>दूसरी भाषा में</translation>
        </message>
        <message>
            <source>In which language?</source>
            <extracomment>Heading</extracomment>
            <translation>किस भाषा में?</translation>
        </message>
        <message>
            <source>Point your phone's camera at this code.</source>
            <translation>अपने फ़ोन का कैमरा इस कोड पर लाएँ।</translation>
        </message>
        <message>
            <source>It stays in your phone's history.</source>
            <extracomment>A warning, where it could put somebody at risk</extracomment>
            <translation>यह आपके फ़ोन की हिस्ट्री में रह जाता है।</translation>
        </message>
        <message>
            <source>Your leaflet is being printed</source>
            <extracomment>Heading</extracomment>
            <translation>आपका पर्चा छप रहा है</translation>
        </message>
        <message>
            <source>Please take your leaflet</source>
            <extracomment>Heading</extracomment>
            <translation>कृपया अपना पर्चा लें</translation>
        </message>
        <message>
            <source>We cannot print it now</source>
            <extracomment>Heading</extracomment>
            <translation>हम इसे अभी नहीं छाप सकते</translation>
        </message>
        <message>
            <source>An officer can give it to you. You can read it on this screen.</source>
            <translation>अधिकारी इसे आपको दे सकते हैं। आप इसे इस स्क्रीन पर पढ़ सकते हैं।</translation>
        </message>
        <message>
            <source>Another leaflet</source>
            <translation>दूसरा पर्चा</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <extracomment>At the foot of a printed leaflet</extracomment>
            <translation>पेज {page}, कुल {pages}</translation>
        </message>
        <message>
            <source>Version {version}</source>
            <extracomment>At the foot of a printed leaflet</extracomment>
            <translation>संस्करण {version}</translation>
        </message>
        <message>
            <source>Who can help</source>
            <extracomment>Heading above telephone numbers</extracomment>
            <translation>कौन मदद कर सकता है</translation>
        </message>
        <message>
            <source>More about this</source>
            <extracomment>Beside a QR code that leads to a web page</extracomment>
            <translation>इस बारे में और जानकारी</translation>
        </message>
    </context>
    <context>
        <name>standards</name>
        <message>
            <source>What to expect from us</source>
            <extracomment>Heading and button</extracomment>
            <translation>आप हमसे क्या उम्मीद रखें</translation>
        </message>
        <message>
            <source>When you visit us</source>
            <extracomment>Heading of a part</extracomment>
            <translation>जब आप हमारे यहाँ आते हैं</translation>
        </message>
        <message>
            <source>Our public spaces are clean, tidy and safe.</source>
            <translation>हमारी सार्वजनिक जगहें साफ़-सुथरी और सुरक्षित हैं।</translation>
        </message>
        <message>
            <source>We welcome you in a friendly and professional way.</source>
            <translation>हम आपका स्वागत मित्रता से और पेशेवर ढंग से करते हैं।</translation>
        </message>
        <message>
            <source>You can talk to us in private.</source>
            <translation>आप हमसे अकेले में बात कर सकते हैं।</translation>
        </message>
        <message numerus="yes">
            <source>With an appointment, you are seen within {n} minutes.</source>
            <translation>
                <numerusform>अपॉइंटमेंट हो, तो {n} मिनट में आपसे मिला जाता है।</numerusform>
                <numerusform>अपॉइंटमेंट हो, तो {n} मिनट में आपसे मिला जाता है।</numerusform>
            </translation>
        </message>
        <message>
            <source>If you need an interpreter, we get one by phone.</source>
            <translation>आपको दुभाषिया चाहिए, तो हम फ़ोन पर बुलाते हैं।</translation>
        </message>
        <message>
            <source>Tell us what you need: we adjust as well as we can.</source>
            <translation>अपनी ज़रूरत बताएँ: हम पूरी कोशिश करेंगे।</translation>
        </message>
        <message>
            <source>We have leaflets on staying safe.</source>
            <translation>हमारे पास सुरक्षित रहने के पर्चे हैं।</translation>
        </message>
        <message>
            <source>In an exceptional emergency we may be late. Then we do our best to keep you informed.</source>
            <translation>असाधारण आपात स्थिति में हमें देर हो सकती है। तब हम आपको बताते रहने की पूरी कोशिश करते हैं।</translation>
        </message>
        <message>
            <source>When you contact us</source>
            <extracomment>Heading of a part</extracomment>
            <translation>जब आप हमसे संपर्क करते हैं</translation>
        </message>
        <message>
            <source>Calls to 999: answered within 10 seconds.</source>
            <translation>999 पर कॉल: 10 सेकंड में जवाब।</translation>
        </message>
        <message>
            <source>Calls to 101 and live chat: answered within 3 minutes.</source>
            <translation>101 पर कॉल और लाइव चैट: 3 मिनट में जवाब।</translation>
        </message>
        <message>
            <source>Letters and emails: answered within 5 working days.</source>
            <translation>पत्र और ईमेल: 5 कार्य दिवसों में जवाब।</translation>
        </message>
        <message>
            <source>When we come to you</source>
            <extracomment>Heading of a part</extracomment>
            <translation>जब हम आपके पास आते हैं</translation>
        </message>
        <message>
            <source>In an emergency: within 15 minutes.</source>
            <extracomment>An officer comes to the caller</extracomment>
            <translation>आपात स्थिति में: 15 मिनट के अंदर।</translation>
        </message>
        <message>
            <source>When it is urgent: within 1 hour.</source>
            <extracomment>An officer comes to the caller</extracomment>
            <translation>ज़रूरी मामले में: 1 घंटे के अंदर।</translation>
        </message>
        <message>
            <source>Otherwise: within 24 hours.</source>
            <extracomment>An officer comes to the caller</extracomment>
            <translation>बाकी मामलों में: 24 घंटे के अंदर।</translation>
        </message>
        <message>
            <source>If you are a victim of crime</source>
            <extracomment>Heading of a part</extracomment>
            <translation>अगर आप अपराध के शिकार हैं</translation>
        </message>
        <message>
            <source>We tell you how your case stands within 7 days.</source>
            <translation>7 दिन के अंदर हम बताते हैं कि आपका मामला कहाँ तक पहुँचा।</translation>
        </message>
        <message>
            <source>We tell you within 5 days when something important happens.</source>
            <translation>कुछ अहम होने पर हम 5 दिन के अंदर बताते हैं।</translation>
        </message>
        <message>
            <source>After court, we tell you the result within 3 days.</source>
            <translation>अदालत के बाद हम 3 दिन के अंदर नतीजा बताते हैं।</translation>
        </message>
        <message>
            <source>If we stop and search you</source>
            <extracomment>Heading of a part</extracomment>
            <translation>अगर हम आपको रोककर तलाशी लें</translation>
        </message>
        <message>
            <source>We ask whether you want a copy of the record, and tell you how to get it.</source>
            <translation>हम पूछते हैं कि आपको रिकॉर्ड की कॉपी चाहिए या नहीं, और बताते हैं कि कैसे मिलेगी।</translation>
        </message>
        <message>
            <source>Good or bad, tell us</source>
            <extracomment>Heading of a part</extracomment>
            <translation>अच्छा हो या बुरा, हमें बताएँ</translation>
        </message>
        <message>
            <source>You can tell us how we did, from poor to excellent.</source>
            <translation>आप हमें बता सकते हैं कि सेवा कैसी रही, खराब से बहुत अच्छी तक।</translation>
        </message>
        <message>
            <source>We confirm every complaint and give you a reference.</source>
            <translation>हम हर शिकायत की पुष्टि करते हैं और संदर्भ नंबर देते हैं।</translation>
        </message>
    </context>
    <context>
        <name>safety</name>
        <message>
            <source>Stay safe</source>
            <extracomment>Heading above a short piece of advice</extracomment>
            <translation>सुरक्षित रहें</translation>
        </message>
        <message>
            <source>Lock doors and close windows every time you go out.</source>
            <translation>हर बार बाहर जाते समय दरवाज़ों पर ताला लगाएँ और खिड़कियाँ बंद करें।</translation>
        </message>
        <message>
            <source>The police and your bank never ask you to move money to a safe account.</source>
            <translation>पुलिस और आपका बैंक कभी पैसे किसी “सुरक्षित खाते” में भेजने को नहीं कहते।</translation>
        </message>
        <message>
            <source>Never tell anybody your PIN or full password.</source>
            <translation>अपना पिन या पूरा पासवर्ड कभी किसी को न बताएँ।</translation>
        </message>
        <message>
            <source>Lock your bike with two good locks.</source>
            <translation>अपनी साइकिल पर दो अच्छे ताले लगाएँ।</translation>
        </message>
        <message>
            <source>Take bags and phones out of your car when you park.</source>
            <translation>गाड़ी पार्क करते समय बैग और फ़ोन निकाल लें।</translation>
        </message>
        <message>
            <source>In the street, keep your phone out of sight when you do not need it.</source>
            <translation>सड़क पर, ज़रूरत न हो तो फ़ोन छिपाकर रखें।</translation>
        </message>
        <message>
            <source>Leaflets in your language are at the kiosk. Or ask an officer.</source>
            <translation>आपकी भाषा में पर्चे इस मशीन पर हैं। या अधिकारी से पूछें।</translation>
        </message>
    </context>
</TS>
