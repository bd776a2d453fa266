<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ta" sourcelanguage="en">
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
            <translation>{weekday}, {month} {day}</translation>
        </message>
        <message>
            <source>{day} {month}</source>
            <extracomment>22 November</extracomment>
            <translation>{month} {day}</translation>
        </message>
        <message>
            <source>{date}, {time}</source>
            <extracomment>Sunday 22 November, 14:05</extracomment>
            <translation>{date}, {time}</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>பின்னால்</translation>
        </message>
        <message>
            <source>Start again</source>
            <translation>மீண்டும் தொடங்கு</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>தொடர்</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>ஆம்</translation>
        </message>
        <message>
            <source>No</source>
            <translation>இல்லை</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>மூடு</translation>
        </message>
        <message>
            <source>Done</source>
            <extracomment>On a button, and the word before a message that something was done</extracomment>
            <translation>முடிந்தது</translation>
        </message>
        <message>
            <source>Interpreter</source>
            <extracomment>Foot bar: ask for an interpreter</extracomment>
            <translation>மொழிபெயர்ப்பாளர்</translation>
        </message>
        <message>
            <source>Read aloud</source>
            <extracomment>Foot bar: speak this page</extracomment>
            <translation>சத்தமாகப் படித்துக் காட்டு</translation>
        </message>
        <message>
            <source>Bigger text</source>
            <extracomment>Foot bar</extracomment>
            <translation>பெரிய எழுத்து</translation>
        </message>
        <message>
            <source>Contrast</source>
            <extracomment>Foot bar: change the colours</extracomment>
            <translation>நிற மாறுபாடு</translation>
        </message>
        <message>
            <source>Exit this page</source>
            <extracomment>Foot bar: hide this page at once and forget everything</extracomment>
            <translation>இப்பக்கத்தை விட்டு நீங்கு</translation>
        </message>
        <message>
            <source>Space</source>
            <extracomment>The space key of the keyboard on the screen</extracomment>
            <translation>இடைவெளி</translation>
        </message>
        <message>
            <source>Erase</source>
            <extracomment>The key that erases the last letter</extracomment>
            <translation>அழி</translation>
        </message>
        <message>
            <source>Hyphen</source>
            <extracomment>Spoken name of the key -</extracomment>
            <translation>சிறு கோடு</translation>
        </message>
        <message>
            <source>Apostrophe</source>
            <extracomment>Spoken name of the key '</extracomment>
            <translation>மேற்குறி</translation>
        </message>
        <message>
            <source>Notice</source>
            <extracomment>The word that stands before a message</extracomment>
            <translation>அறிவிப்பு</translation>
        </message>
        <message>
            <source>Warning</source>
            <extracomment>The word that stands before a message</extracomment>
            <translation>எச்சரிக்கை</translation>
        </message>
        <message>
            <source>Fault</source>
            <extracomment>The word that stands before a message</extracomment>
            <translation>கோளாறு</translation>
        </message>
    </context>
    <context>
        <name>touch</name>
        <message>
            <source>How can we help?</source>
            <extracomment>Heading of the first page</extracomment>
            <translation>நாங்கள் எப்படி உதவலாம்?</translation>
        </message>
        <message numerus="yes">
            <source>If you have an appointment, we aim to see you within {n} minutes.</source>
            <translation>
                <numerusform>உங்களுக்குச் சந்திப்பு நேரம் இருந்தால், {n} நிமிடத்திற்குள் உங்களைச் சந்திக்க முயல்கிறோம்.</numerusform>
                <numerusform>உங்களுக்குச் சந்திப்பு நேரம் இருந்தால், {n} நிமிடங்களுக்குள் உங்களைச் சந்திக்க முயல்கிறோம்.</numerusform>
            </translation>
        </message>
        <message>
            <source>I have an appointment</source>
            <translation>எனக்குச் சந்திப்பு நேரம் உள்ளது</translation>
        </message>
        <message>
            <source>We will not ask you why here.</source>
            <extracomment>Under: speak to someone privately</extracomment>
            <translation>காரணத்தை இங்கே கேட்க மாட்டோம்.</translation>
        </message>
        <message>
            <source>Draft translation</source>
            <extracomment>Shown until a qualified translator has read all</extracomment>
            <translation>வரைவு மொழிபெயர்ப்பு</translation>
        </message>
        <message>
            <source>Scan the code on your letter or phone</source>
            <extracomment>Heading</extracomment>
            <translation>கடிதம் அல்லது தொலைபேசியில் உள்ள குறியீட்டை ஸ்கேன் செய்யுங்கள்</translation>
        </message>
        <message>
            <source>Hold the code in front of the scanner, or choose another way:</source>
            <translation>குறியீட்டை ஸ்கேனரின் முன் பிடியுங்கள், அல்லது வேறு வழியைத் தேர்ந்தெடுங்கள்:</translation>
        </message>
        <message>
            <source>Type the reference</source>
            <translation>குறிப்பு எண்ணைத் தட்டச்சு செய்</translation>
        </message>
        <message>
            <source>Use my surname and birthday</source>
            <translation>என் குடும்பப் பெயர், பிறந்தநாள்</translation>
        </message>
        <message>
            <source>I have none of these</source>
            <translation>இவை எதுவும் என்னிடம் இல்லை</translation>
        </message>
        <message>
            <source>What is your reference?</source>
            <extracomment>Heading</extracomment>
            <translation>உங்கள் குறிப்பு எண் என்ன?</translation>
        </message>
        <message>
            <source>It is on your letter, for example {example}.</source>
            <translation>அது உங்கள் கடிதத்தில் உள்ளது, எடுத்துக்காட்டு {example}.</translation>
        </message>
        <message>
            <source>What is your surname?</source>
            <extracomment>Heading</extracomment>
            <translation>உங்கள் குடும்பப் பெயர் என்ன?</translation>
        </message>
        <message>
            <source>What day and month were you born?</source>
            <extracomment>Heading; the year is not asked</extracomment>
            <translation>நீங்கள் பிறந்த நாளும் மாதமும் என்ன?</translation>
        </message>
        <message>
            <source>For example {example} for 5 November.</source>
            <translation>எடுத்துக்காட்டு: நவம்பர் 5 என்றால் {example}.</translation>
        </message>
        <message>
            <source>Find</source>
            <extracomment>Button: look for the appointment</extracomment>
            <translation>தேடு</translation>
        </message>
        <message>
            <source>Next</source>
            <extracomment>Button beside a line that is typed into</extracomment>
            <translation>அடுத்து</translation>
        </message>
        <message>
            <source>Your appointment is today at {time}</source>
            <extracomment>Heading</extracomment>
            <translation>உங்கள் சந்திப்பு நேரம் இன்று {time}</translation>
        </message>
        <message>
            <source>That was more than 15 minutes ago. An officer may offer you another time.</source>
            <translation>அந்த நேரம் கடந்து 15 நிமிடங்களுக்கு மேல் ஆகிவிட்டது. அதிகாரி வேறு நேரம் தரலாம்.</translation>
        </message>
        <message>
            <source>This is not my appointment</source>
            <translation>இது என் சந்திப்பு அல்ல</translation>
        </message>
        <message>
            <source>We cannot find that appointment for today</source>
            <extracomment>Heading</extracomment>
            <translation>இன்றைக்கு அந்தச் சந்திப்பு கிடைக்கவில்லை</translation>
        </message>
        <message>
            <source>We cannot read that code</source>
            <extracomment>Heading</extracomment>
            <translation>அந்தக் குறியீட்டைப் படிக்க முடியவில்லை</translation>
        </message>
        <message>
            <source>That appointment was cancelled</source>
            <extracomment>Heading</extracomment>
            <translation>அந்தச் சந்திப்பு ரத்து செய்யப்பட்டது</translation>
        </message>
        <message>
            <source>That appointment is at another police station</source>
            <extracomment>Heading</extracomment>
            <translation>அந்தச் சந்திப்பு வேறு காவல் நிலையத்தில் உள்ளது</translation>
        </message>
        <message>
            <source>You are already checked in</source>
            <extracomment>Heading</extracomment>
            <translation>உங்கள் வருகை ஏற்கெனவே பதிவாகியுள்ளது</translation>
        </message>
        <message>
            <source>Please sit down. We call you by the code on your ticket.</source>
            <translation>தயவுசெய்து உட்காருங்கள். உங்கள் டிக்கெட்டில் உள்ள குறியீட்டைச் சொல்லி அழைப்போம்.</translation>
        </message>
        <message>
            <source>An officer will help you.</source>
            <translation>ஓர் அதிகாரி உங்களுக்கு உதவுவார்.</translation>
        </message>
        <message>
            <source>Take a ticket</source>
            <translation>டிக்கெட் எடு</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>மீண்டும் முயற்சி செய்</translation>
        </message>
        <message>
            <source>I need help from an officer</source>
            <translation>அதிகாரியின் உதவி தேவை</translation>
        </message>
        <message>
            <source>Please check the reference: it has 7 letters and digits.</source>
            <translation>குறிப்பு எண்ணைச் சரிபாருங்கள்: அதில் 7 எழுத்துகளும் எண்களும் உள்ளன.</translation>
        </message>
        <message>
            <source>Please type your surname.</source>
            <translation>உங்கள் குடும்பப் பெயரைத் தட்டச்சு செய்யுங்கள்.</translation>
        </message>
        <message>
            <source>Please type 2 digits for the day and 2 for the month.</source>
            <translation>நாளுக்கு 2 இலக்கங்களும் மாதத்திற்கு 2 இலக்கங்களும் இடுங்கள்.</translation>
        </message>
        <message>
            <source>There is no such day. Please check the day and the month.</source>
            <translation>அப்படி ஒரு நாள் இல்லை. நாளையும் மாதத்தையும் சரிபாருங்கள்.</translation>
        </message>
        <message>
            <source>What is it about?</source>
            <extracomment>Heading</extracomment>
            <translation>இது எதைப் பற்றியது?</translation>
        </message>
        <message>
            <source>I would rather say it privately</source>
            <translation>தனிமையில் சொல்ல விரும்புகிறேன்</translation>
        </message>
        <message>
            <source>Another reason</source>
            <translation>வேறு காரணம்</translation>
        </message>
        <message>
            <source>What would help you today?</source>
            <extracomment>Heading; adjustments are chosen here</extracomment>
            <translation>இன்று உங்களுக்கு எது உதவும்?</translation>
        </message>
        <message>
            <source>Choose all that you need, or none.</source>
            <translation>தேவையானவற்றைத் தேர்ந்தெடுங்கள்; எதுவும் தேவையில்லை எனில் விடுங்கள்.</translation>
        </message>
        <message>
            <source>A woman or a man</source>
            <extracomment>Who the visitor would rather speak to</extracomment>
            <translation>பெண் அல்லது ஆண்</translation>
        </message>
        <message>
            <source>where possible</source>
            <translation>முடிந்தால்</translation>
        </message>
        <message>
            <source>Who would you rather speak to?</source>
            <extracomment>Heading</extracomment>
            <translation>யாருடன் பேச விரும்புகிறீர்கள்?</translation>
        </message>
        <message>
            <source>It does not matter</source>
            <translation>யாராக இருந்தாலும் சரி</translation>
        </message>
        <message>
            <source>No interpreter</source>
            <translation>மொழிபெயர்ப்பாளர் வேண்டாம்</translation>
        </message>
        <message>
            <source>Which language do you speak?</source>
            <extracomment>Heading; an interpreter is asked for</extracomment>
            <translation>நீங்கள் எந்த மொழி பேசுகிறீர்கள்?</translation>
        </message>
        <message>
            <source>Another language</source>
            <translation>வேறு மொழி</translation>
        </message>
        <message>
            <source>Tell the officer which.</source>
            <extracomment>Under: another language</extracomment>
            <translation>எந்த மொழி என்று அதிகாரியிடம் சொல்லுங்கள்.</translation>
        </message>
        <message>
            <source>Selected</source>
            <extracomment>After the name of something that was ticked, for screen readers</extracomment>
            <translation>தேர்ந்தெடுக்கப்பட்டது</translation>
        </message>
        <message>
            <source>Get my code</source>
            <extracomment>Button that ends the check-in</extracomment>
            <translation>என் குறியீட்டைப் பெறு</translation>
        </message>
        <message>
            <source>I need none: get my code</source>
            <extracomment>Button that ends the check-in</extracomment>
            <translation>எதுவும் வேண்டாம்: என் குறியீட்டைப் பெறு</translation>
        </message>
        <message>
            <source>One moment, please</source>
            <extracomment>Heading</extracomment>
            <translation>ஒரு நிமிடம் பொறுங்கள்</translation>
        </message>
        <message>
            <source>Your ticket is being printed.</source>
            <translation>உங்கள் டிக்கெட் அச்சாகிறது.</translation>
        </message>
        <message>
            <source>Please take your ticket.</source>
            <translation>உங்கள் டிக்கெட்டை எடுத்துக்கொள்ளுங்கள்.</translation>
        </message>
        <message>
            <source>Please take your code from the screen: write it down or take a photo.</source>
            <translation>திரையில் உள்ள குறியீட்டை எழுதிக்கொள்ளுங்கள் அல்லது படம் எடுத்துக்கொள்ளுங்கள்.</translation>
        </message>
        <message>
            <source>Show this code at the counter and ask for an interpreter.</source>
            <translation>இந்தக் குறியீட்டைக் கவுண்டரில் காட்டி, மொழிபெயர்ப்பாளரைக் கேளுங்கள்.</translation>
        </message>
        <message>
            <source>Please go to the counter and say this code</source>
            <extracomment>Heading</extracomment>
            <translation>கவுண்டருக்குச் சென்று இந்தக் குறியீட்டைச் சொல்லுங்கள்</translation>
        </message>
        <message>
            <source>This kiosk is not working properly. The officer will check you in.</source>
            <translation>இந்த இயந்திரம் சரியாக இயங்கவில்லை. அதிகாரி உங்கள் வருகையைப் பதிவு செய்வார்.</translation>
        </message>
        <message>
            <source>Please go to the counter</source>
            <extracomment>Heading</extracomment>
            <translation>கவுண்டருக்குச் செல்லுங்கள்</translation>
        </message>
        <message numerus="yes">
            <source>This page closes in {n} seconds.</source>
            <translation>
                <numerusform>இந்தப் பக்கம் {n} நொடியில் மூடும்.</numerusform>
                <numerusform>இந்தப் பக்கம் {n} நொடிகளில் மூடும்.</numerusform>
            </translation>
        </message>
        <message>
            <source>I need more time</source>
            <translation>எனக்கு அதிக நேரம் தேவை</translation>
        </message>
        <message>
            <source>Are you still there?</source>
            <extracomment>Heading</extracomment>
            <translation>இன்னும் இங்கே இருக்கிறீர்களா?</translation>
        </message>
        <message numerus="yes">
            <source>In {n} seconds we forget your answers.</source>
            <translation>
                <numerusform>{n} நொடியில் உங்கள் பதில்களை அழித்துவிடுவோம்.</numerusform>
                <numerusform>{n} நொடிகளில் உங்கள் பதில்களை அழித்துவிடுவோம்.</numerusform>
            </translation>
        </message>
        <message>
            <source>More…</source>
            <extracomment>Button after a few languages: shows all of them</extracomment>
            <translation>மேலும்…</translation>
        </message>
        <message>
            <source>Search by first letter</source>
            <extracomment>Button on the list of languages</extracomment>
            <translation>முதல் எழுத்தால் தேடு</translation>
        </message>
        <message>
            <source>Which letter does it begin with?</source>
            <extracomment>Heading: the name of a language</extracomment>
            <translation>அது எந்த எழுத்தில் தொடங்குகிறது?</translation>
        </message>
        <message>
            <source>I don't know. Show me an officer.</source>
            <extracomment>For who cannot find their language</extracomment>
            <translation>தெரியவில்லை. அதிகாரியைப் பார்க்க வேண்டும்.</translation>
        </message>
        <message>
            <source>We have this in English only.</source>
            <extracomment>A leaflet that is not translated</extracomment>
            <translation>இது ஆங்கிலத்தில் மட்டுமே உள்ளது.</translation>
        </message>
        <message>
            <source>The counter is closed</source>
            <extracomment>Heading</extracomment>
            <translation>கவுண்டர் மூடியுள்ளது</translation>
        </message>
        <message>
            <source>It opens again: {when}.</source>
            <extracomment>when is a date and time, for example Monday 3 May, 08:00</extracomment>
            <translation>மீண்டும் திறக்கும் நேரம்: {when}.</translation>
        </message>
        <message>
            <source>{counter} is open until {time}.</source>
            <extracomment>counter is another police station</extracomment>
            <translation>{counter} {time} வரை திறந்திருக்கும்.</translation>
        </message>
        <message>
            <source>In danger? Call {number}.</source>
            <extracomment>number is 999</extracomment>
            <translation>ஆபத்தா? {number} எண்ணை அழையுங்கள்.</translation>
        </message>
        <message>
            <source>For anything else, call {number}.</source>
            <extracomment>number is 101</extracomment>
            <translation>மற்ற எதற்கும் {number} எண்ணை அழையுங்கள்.</translation>
        </message>
        <message>
            <source>The counter closes at {time}.</source>
            <translation>கவுண்டர் {time} மணிக்கு மூடும்.</translation>
        </message>
        <message>
            <source>We may not be able to see you today.</source>
            <translation>இன்று உங்களைச் சந்திக்க முடியாமல் போகலாம்.</translation>
        </message>
        <message>
            <source>Get help now</source>
            <extracomment>Button on every page; calls an officer without a sound</extracomment>
            <translation>உடனே உதவி பெறு</translation>
        </message>
        <message>
            <source>We have called an officer</source>
            <extracomment>Heading, after: Get help now</extracomment>
            <translation>ஓர் அதிகாரியை அழைத்துள்ளோம்</translation>
        </message>
        <message>
            <source>Please stay here. Nobody else is told.</source>
            <translation>இங்கேயே இருங்கள். வேறு யாருக்கும் தெரிவிக்கப்படாது.</translation>
        </message>
        <message>
            <source>An officer is coming to you</source>
            <extracomment>Heading, after: Get help now</extracomment>
            <translation>ஓர் அதிகாரி உங்களிடம் வருகிறார்</translation>
        </message>
        <message>
            <source>If nobody comes, please go to the counter.</source>
            <translation>யாரும் வரவில்லை என்றால், கவுண்டருக்குச் செல்லுங்கள்.</translation>
        </message>
        <message>
            <source>You are in the queue</source>
            <extracomment>Heading, after the ticket's code was scanned again</extracomment>
            <translation>நீங்கள் வரிசையில் உள்ளீர்கள்</translation>
        </message>
        <message>
            <source>It is your turn: {place}</source>
            <extracomment>Heading; place is the room or counter to go to</extracomment>
            <translation>இது உங்கள் முறை: {place}</translation>
        </message>
        <message>
            <source>Leave the queue</source>
            <extracomment>Button: the visitor does not want to wait any longer</extracomment>
            <translation>வரிசையிலிருந்து விலகு</translation>
        </message>
        <message>
            <source>Do you want to leave the queue?</source>
            <extracomment>Heading</extracomment>
            <translation>வரிசையிலிருந்து விலக விரும்புகிறீர்களா?</translation>
        </message>
        <message>
            <source>Yes, leave the queue</source>
            <translation>ஆம், விலகு</translation>
        </message>
        <message>
            <source>No, keep my place</source>
            <translation>இல்லை, என் இடத்தை வைத்திரு</translation>
        </message>
        <message>
            <source>You have left the queue</source>
            <extracomment>Heading</extracomment>
            <translation>வரிசையிலிருந்து விலகிவிட்டீர்கள்</translation>
        </message>
        <message>
            <source>You can check in again at any time.</source>
            <translation>எப்போது வேண்டுமானாலும் மீண்டும் பதிவு செய்யலாம்.</translation>
        </message>
        <message>
            <source>Do you have the receipt from the search?</source>
            <extracomment>Heading; the paper given after a stop and search</extracomment>
            <translation>சோதனையின் ரசீது உங்களிடம் உள்ளதா?</translation>
        </message>
        <message>
            <source>Hold its code in front of the scanner, or choose:</source>
            <translation>அதன் குறியீட்டை ஸ்கேனரின் முன் பிடியுங்கள், அல்லது தேர்ந்தெடுங்கள்:</translation>
        </message>
        <message>
            <source>Type its reference</source>
            <translation>அதன் குறிப்பு எண்ணைத் தட்டச்சு செய்</translation>
        </message>
        <message>
            <source>I have no receipt</source>
            <translation>என்னிடம் ரசீது இல்லை</translation>
        </message>
        <message>
            <source>What is the reference on the receipt?</source>
            <extracomment>Heading</extracomment>
            <translation>ரசீதில் உள்ள குறிப்பு எண் என்ன?</translation>
        </message>
        <message>
            <source>Please type the reference, or go back and choose: I have no receipt.</source>
            <translation>குறிப்பு எண்ணைத் தட்டச்சு செய்யுங்கள், அல்லது பின்சென்று தேர்ந்தெடுங்கள்: என்னிடம் ரசீது இல்லை.</translation>
        </message>
        <message>
            <source>You can ask for a copy within 3 months of the search.</source>
            <translation>சோதனை நடந்து 3 மாதங்களுக்குள் நகல் கேட்கலாம்.</translation>
        </message>
        <message>
            <source>Stop reading</source>
            <extracomment>Foot bar: ends Read aloud</extracomment>
            <translation>படிப்பதை நிறுத்து</translation>
        </message>
        <message>
            <source>Louder</source>
            <extracomment>Foot bar, while the kiosk reads aloud</extracomment>
            <translation>சத்தம் கூட்டு</translation>
        </message>
        <message>
            <source>Lower</source>
            <extracomment>Foot bar: brings everything down, for who sits or is short</extracomment>
            <translation>கீழே இறக்கு</translation>
        </message>
        <message>
            <source>Higher</source>
            <extracomment>Foot bar: the opposite of Lower</extracomment>
            <translation>மேலே ஏற்று</translation>
        </message>
        <message>
            <source>What you type is not read aloud.</source>
            <extracomment>Spoken, so that nobody else hears it</extracomment>
            <translation>நீங்கள் தட்டச்சு செய்வது சத்தமாகப் படிக்கப்படாது.</translation>
        </message>
        <message numerus="yes">
            <source>{n} choices.</source>
            <extracomment>Spoken: how many buttons the page has</extracomment>
            <translation>
                <numerusform>{n} தேர்வு.</numerusform>
                <numerusform>{n} தேர்வுகள்.</numerusform>
            </translation>
        </message>
        <message>
            <source>More choices</source>
            <translation>மேலும் தேர்வுகள்</translation>
        </message>
        <message>
            <source>Read on</source>
            <extracomment>Button: the next part of a page that does not fit the screen</extracomment>
            <translation>தொடர்ந்து படி</translation>
        </message>
        <message>
            <source>Part {part} of {parts}</source>
            <extracomment>Which part of a page is on the screen</extracomment>
            <translation>பகுதி {part}, மொத்தம் {parts}</translation>
        </message>
    </context>
    <context>
        <name>board</name>
        <message>
            <source>Front counter</source>
            <extracomment>Stands beside the name of the police station</extracomment>
            <translation>முகப்பு கவுண்டர்</translation>
        </message>
        <message>
            <source>Counter</source>
            <extracomment>The place that a visitor is called to</extracomment>
            <translation>கவுண்டர்</translation>
        </message>
        <message>
            <source>Counter {number}</source>
            <extracomment>The place that a visitor is called to, as in Counter 2</extracomment>
            <translation>கவுண்டர் {number}</translation>
        </message>
        <message>
            <source>Please go to {place}</source>
            <extracomment>place is the name of a room, which is not translated</extracomment>
            <translation>இங்கே செல்லுங்கள்: {place}</translation>
        </message>
        <message>
            <source>Please go to the counter</source>
            <translation>கவுண்டருக்குச் செல்லுங்கள்</translation>
        </message>
        <message>
            <source>Please go to counter {number}</source>
            <translation>{number} ஆம் கவுண்டருக்குச் செல்லுங்கள்</translation>
        </message>
        <message>
            <source>When it is your turn, your code appears here.</source>
            <translation>உங்கள் முறை வரும்போது, உங்கள் குறியீடு இங்கே தோன்றும்.</translation>
        </message>
        <message>
            <source>Please listen for your code. An officer will call you.</source>
            <translation>உங்கள் குறியீட்டைக் கவனித்துக் கேளுங்கள். ஓர் அதிகாரி உங்களை அழைப்பார்.</translation>
        </message>
        <message>
            <source>If you have an appointment</source>
            <translation>உங்களுக்குச் சந்திப்பு நேரம் இருந்தால்</translation>
        </message>
        <message numerus="yes">
            <source>We aim to see you within {n} minutes.</source>
            <translation>
                <numerusform>{n} நிமிடத்திற்குள் உங்களைச் சந்திக்க முயல்கிறோம்.</numerusform>
                <numerusform>{n} நிமிடங்களுக்குள் உங்களைச் சந்திக்க முயல்கிறோம்.</numerusform>
            </translation>
        </message>
        <message>
            <source>Today: {met} of {total}</source>
            <extracomment>Large. Of so many people with an appointment, so many were seen in time.</extracomment>
            <translation>இன்று: {total} பேரில் {met} பேர்</translation>
        </message>
        <message>
            <source>Seen in time, with an appointment.</source>
            <extracomment>Explains the large line: Today: 48 of 50</extracomment>
            <translation>சந்திப்பு நேரத்துடன் வந்து, உரிய நேரத்தில் சந்தித்தவர்கள்.</translation>
        </message>
        <message>
            <source>Without an appointment</source>
            <translation>சந்திப்பு நேரம் இல்லாமல்</translation>
        </message>
        <message>
            <source>We see you as soon as we can.</source>
            <translation>முடிந்தவரை விரைவில் உங்களைச் சந்திப்போம்.</translation>
        </message>
        <message numerus="yes">
            <source>{n} people are waiting now.</source>
            <translation>
                <numerusform>இப்போது {n} நபர் காத்திருக்கிறார்.</numerusform>
                <numerusform>இப்போது {n} பேர் காத்திருக்கிறார்கள்.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody is waiting now.</source>
            <translation>இப்போது யாரும் காத்திருக்கவில்லை.</translation>
        </message>
        <message>
            <source>You may wait longer than usual</source>
            <extracomment>Heading, while an emergency is declared</extracomment>
            <translation>வழக்கத்தைவிட அதிக நேரம் காத்திருக்க நேரிடலாம்</translation>
        </message>
        <message>
            <source>Our officers are dealing with an urgent incident.</source>
            <translation>எங்கள் அதிகாரிகள் அவசர நிகழ்வைக் கவனிக்கிறார்கள்.</translation>
        </message>
        <message>
            <source>There is a problem in our building.</source>
            <translation>எங்கள் கட்டடத்தில் ஒரு பிரச்சினை உள்ளது.</translation>
        </message>
        <message>
            <source>Fewer officers than usual are here.</source>
            <translation>வழக்கத்தைவிடக் குறைவான அதிகாரிகள் இங்கே உள்ளனர்.</translation>
        </message>
        <message>
            <source>Some of our systems are not working.</source>
            <translation>எங்கள் கணினி அமைப்புகளில் சில இயங்கவில்லை.</translation>
        </message>
        <message>
            <source>Something exceptional has happened.</source>
            <translation>வழக்கத்திற்கு மாறான ஒன்று நடந்துள்ளது.</translation>
        </message>
        <message numerus="yes">
            <source>It may take about {n} minutes longer.</source>
            <translation>
                <numerusform>சுமார் {n} நிமிடம் கூடுதலாக ஆகலாம்.</numerusform>
                <numerusform>சுமார் {n} நிமிடங்கள் கூடுதலாக ஆகலாம்.</numerusform>
            </translation>
        </message>
        <message>
            <source>We do not know yet how long it will take.</source>
            <translation>எவ்வளவு நேரம் ஆகும் என்று இன்னும் தெரியவில்லை.</translation>
        </message>
        <message>
            <source>As of {time}.</source>
            <extracomment>When we last told visitors about the emergency</extracomment>
            <translation>{time} மணி நிலவரம்.</translation>
        </message>
        <message>
            <source>We will tell you again by {time}.</source>
            <translation>{time} மணிக்குள் மீண்டும் தெரிவிப்போம்.</translation>
        </message>
        <message>
            <source>We will tell you more as soon as we can.</source>
            <translation>முடிந்தவரை விரைவில் மேலும் தெரிவிப்போம்.</translation>
        </message>
        <message>
            <source>Tell us if you need an interpreter, a private space or any other help.</source>
            <translation>மொழிபெயர்ப்பாளர், தனிமையான இடம் அல்லது வேறு உதவி தேவையா என்று சொல்லுங்கள்.</translation>
        </message>
        <message>
            <source>Ticket {code}.</source>
            <extracomment>Spoken before: Please go to room 2</extracomment>
            <translation>டிக்கெட் {code}.</translation>
        </message>
        <message>
            <source>The counter is closed</source>
            <extracomment>Heading</extracomment>
            <translation>கவுண்டர் மூடியுள்ளது</translation>
        </message>
        <message>
            <source>It opens again: {when}.</source>
            <extracomment>when is a date and time</extracomment>
            <translation>மீண்டும் திறக்கும் நேரம்: {when}.</translation>
        </message>
    </context>
    <context>
        <name>ticket</name>
        <message>
            <source>Your code</source>
            <extracomment>Heading; the ticket code stands under it, very large</extracomment>
            <translation>உங்கள் குறியீடு</translation>
        </message>
        <message>
            <source>Please sit down. We call you by this code.</source>
            <translation>தயவுசெய்து உட்காருங்கள். இந்தக் குறியீட்டைச் சொல்லி அழைப்போம்.</translation>
        </message>
        <message>
            <source>We aim to see you by {time}.</source>
            <translation>{time} மணிக்குள் உங்களைச் சந்திக்க முயல்கிறோம்.</translation>
        </message>
        <message numerus="yes">
            <source>{n} people are waiting ahead of you.</source>
            <translation>
                <numerusform>உங்களுக்கு முன்னால் {n} நபர் காத்திருக்கிறார்.</numerusform>
                <numerusform>உங்களுக்கு முன்னால் {n} பேர் காத்திருக்கிறார்கள்.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody is waiting ahead of you.</source>
            <translation>உங்களுக்கு முன்னால் யாரும் காத்திருக்கவில்லை.</translation>
        </message>
        <message>
            <source>People with an appointment or in danger may be called first.</source>
            <translation>சந்திப்பு நேரம் உள்ளவர்கள் அல்லது ஆபத்தில் உள்ளவர்கள் முதலில் அழைக்கப்படலாம்.</translation>
        </message>
        <message>
            <source>You can ask to speak in a private room.</source>
            <translation>தனி அறையில் பேச வேண்டும் என்று கேட்கலாம்.</translation>
        </message>
        <message>
            <source>Code for the police officer to scan</source>
            <extracomment>Says what the printed QR code is</extracomment>
            <translation>காவல் அதிகாரி ஸ்கேன் செய்யும் குறியீடு</translation>
        </message>
        <message>
            <source>Most people wait {low} to {high} minutes now.</source>
            <extracomment>8 of 10 people wait between these times</extracomment>
            <translation>இப்போது பெரும்பாலோர் {low} முதல் {high} நிமிடங்கள் காத்திருக்கிறார்கள்.</translation>
        </message>
        <message>
            <source>8 of 10 people wait this long. You may wait longer.</source>
            <translation>10 பேரில் 8 பேர் இவ்வளவு நேரம் காத்திருக்கிறார்கள். உங்களுக்கு அதிக நேரம் ஆகலாம்.</translation>
        </message>
    </context>
    <context>
        <name>codes</name>
        <message>
            <source>Speak to an officer</source>
            <translation>அதிகாரியிடம் பேசு</translation>
        </message>
        <message>
            <source>I want to speak to someone privately</source>
            <translation>ஒருவரிடம் தனிமையில் பேச விரும்புகிறேன்</translation>
        </message>
        <message>
            <source>Hand in or collect</source>
            <translation>பொருளை ஒப்படை அல்லது பெறு</translation>
        </message>
        <message>
            <source>Show documents or sign on</source>
            <translation>ஆவணம் காட்டு அல்லது கையொப்பமிடு</translation>
        </message>
        <message>
            <source>Copy of a search record</source>
            <extracomment>The record of a stop and search by the police</extracomment>
            <translation>சோதனைப் பதிவின் நகல்</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>வேறு ஏதாவது</translation>
        </message>
        <message>
            <source>Report a crime</source>
            <translation>குற்றத்தைப் புகார் செய்</translation>
        </message>
        <message>
            <source>Road collision</source>
            <translation>சாலை விபத்து</translation>
        </message>
        <message>
            <source>See a named officer</source>
            <extracomment>An officer whose name the visitor knows</extracomment>
            <translation>குறிப்பிட்ட அதிகாரியைச் சந்தி</translation>
        </message>
        <message>
            <source>Show documents</source>
            <extracomment>Driving licence, insurance and the like</extracomment>
            <translation>ஆவணங்களைக் காட்டு</translation>
        </message>
        <message>
            <source>Hand in or ask about property</source>
            <extracomment>Lost or found things</extracomment>
            <translation>பொருளை ஒப்படை அல்லது விசாரி</translation>
        </message>
        <message>
            <source>Collect property</source>
            <translation>பொருளைப் பெற்றுக்கொள்</translation>
        </message>
        <message>
            <source>Fingerprints or certificates</source>
            <translation>கைரேகை அல்லது சான்றிதழ்</translation>
        </message>
        <message>
            <source>Jobs and volunteering</source>
            <extracomment>Working for the police</extracomment>
            <translation>வேலை, தன்னார்வப் பணி</translation>
        </message>
        <message>
            <source>Ask for my data</source>
            <extracomment>What the police hold about the visitor</extracomment>
            <translation>என் தகவல்களைக் கேள்</translation>
        </message>
        <message>
            <source>Leaflets</source>
            <translation>தகவல் தாள்கள்</translation>
        </message>
        <message>
            <source>An interpreter</source>
            <translation>மொழிபெயர்ப்பாளர்</translation>
        </message>
        <message>
            <source>British Sign Language</source>
            <translation>பிரிட்டிஷ் சைகை மொழி</translation>
        </message>
        <message>
            <source>Hearing loop</source>
            <translation>செவித்திறன் உதவிக் கருவி</translation>
        </message>
        <message>
            <source>Step-free way</source>
            <extracomment>For wheelchairs and prams</extracomment>
            <translation>படிகள் இல்லாத வழி</translation>
        </message>
        <message>
            <source>Quiet space</source>
            <translation>அமைதியான இடம்</translation>
        </message>
        <message>
            <source>Help with reading</source>
            <translation>படிக்க உதவி</translation>
        </message>
        <message>
            <source>A woman</source>
            <extracomment>The visitor would rather speak to a woman</extracomment>
            <translation>பெண்</translation>
        </message>
        <message>
            <source>A man</source>
            <extracomment>The visitor would rather speak to a man</extracomment>
            <translation>ஆண்</translation>
        </message>
        <message>
            <source>Other help</source>
            <extracomment>An adjustment that is not in the list</extracomment>
            <translation>வேறு உதவி</translation>
        </message>
    </context>
    <context>
        <name>telling</name>
        <message>
            <source>Tell us how we did</source>
            <translation>எங்கள் சேவை பற்றிச் சொல்லுங்கள்</translation>
        </message>
        <message>
            <source>What would you like to tell us?</source>
            <extracomment>Heading</extracomment>
            <translation>எங்களிடம் என்ன சொல்ல விரும்புகிறீர்கள்?</translation>
        </message>
        <message>
            <source>How my visit was</source>
            <translation>என் வருகை எப்படி இருந்தது</translation>
        </message>
        <message>
            <source>Make a complaint</source>
            <translation>புகார் செய்</translation>
        </message>
        <message>
            <source>A problem in this room</source>
            <extracomment>Something in the waiting room is dirty or broken</extracomment>
            <translation>இந்த அறையில் ஒரு பிரச்சினை</translation>
        </message>
        <message>
            <source>How did we do today?</source>
            <extracomment>Heading</extracomment>
            <translation>இன்று எங்கள் சேவை எப்படி இருந்தது?</translation>
        </message>
        <message>
            <source>Excellent</source>
            <extracomment>The best of three: excellent, good, poor</extracomment>
            <translation>மிக நன்று</translation>
        </message>
        <message>
            <source>Good</source>
            <extracomment>The middle of three: excellent, good, poor</extracomment>
            <translation>நன்று</translation>
        </message>
        <message>
            <source>Poor</source>
            <extracomment>The worst of three: excellent, good, poor</extracomment>
            <translation>மோசம்</translation>
        </message>
        <message>
            <source>Would you like to tell us more?</source>
            <extracomment>Heading; a comment is typed</extracomment>
            <translation>மேலும் சொல்ல விரும்புகிறீர்களா?</translation>
        </message>
        <message>
            <source>Send</source>
            <extracomment>Button: what was typed goes to the police</extracomment>
            <translation>அனுப்பு</translation>
        </message>
        <message>
            <source>No, send it as it is</source>
            <extracomment>Button: without a comment</extracomment>
            <translation>இல்லை, இப்படியே அனுப்பு</translation>
        </message>
        <message>
            <source>Thank you</source>
            <extracomment>Heading</extracomment>
            <translation>நன்றி</translation>
        </message>
        <message>
            <source>We read what people tell us, and use it to do better.</source>
            <translation>மக்கள் சொல்வதைப் படித்து, எங்கள் சேவையை மேம்படுத்துகிறோம்.</translation>
        </message>
        <message>
            <source>What went wrong?</source>
            <extracomment>Heading; a complaint is typed</extracomment>
            <translation>என்ன தவறு நடந்தது?</translation>
        </message>
        <message>
            <source>You can also tell an officer, or ask for a private space.</source>
            <translation>அதிகாரியிடமும் சொல்லலாம், அல்லது தனிமையான இடம் கேட்கலாம்.</translation>
        </message>
        <message>
            <source>Please type a few words.</source>
            <translation>சில சொற்களைத் தட்டச்சு செய்யுங்கள்.</translation>
        </message>
        <message>
            <source>We have received your complaint</source>
            <extracomment>Heading; its reference stands under it</extracomment>
            <translation>உங்கள் புகாரைப் பெற்றுக்கொண்டோம்</translation>
        </message>
        <message>
            <source>Your reference</source>
            <extracomment>Above the reference of a complaint</extracomment>
            <translation>உங்கள் குறிப்பு எண்</translation>
        </message>
        <message>
            <source>Please keep this reference. Ask for it whenever you contact us.</source>
            <translation>இந்த எண்ணை வைத்துக்கொள்ளுங்கள். எங்களைத் தொடர்புகொள்ளும்போதெல்லாம் இதைச் சொல்லுங்கள்.</translation>
        </message>
        <message>
            <source>We try to put things right. If we cannot, our Professional Standards Department looks into it.</source>
            <translation>சரிசெய்ய முயல்கிறோம். முடியாவிட்டால், எங்கள் தொழில்முறைத் தரத் துறை அதை ஆராயும்.</translation>
        </message>
        <message>
            <source>If it takes longer, we tell you how it stands every 28 days.</source>
            <translation>அதிக காலம் ஆனால், ஒவ்வொரு 28 நாட்களுக்கும் நிலையைத் தெரிவிப்போம்.</translation>
        </message>
        <message>
            <source>May we contact you about this?</source>
            <extracomment>Heading</extracomment>
            <translation>இது பற்றி உங்களைத் தொடர்புகொள்ளலாமா?</translation>
        </message>
        <message>
            <source>Yes, you may contact me</source>
            <translation>ஆம், தொடர்புகொள்ளலாம்</translation>
        </message>
        <message>
            <source>No, do not contact me</source>
            <translation>இல்லை, தொடர்புகொள்ள வேண்டாம்</translation>
        </message>
        <message>
            <source>Your telephone number or email</source>
            <extracomment>Heading; it is typed</extracomment>
            <translation>உங்கள் தொலைபேசி எண் அல்லது மின்னஞ்சல்</translation>
        </message>
        <message>
            <source>Is it safe to contact you there?</source>
            <extracomment>Heading; somebody else may read or hear it</extracomment>
            <translation>அதில் உங்களைத் தொடர்புகொள்வது பாதுகாப்பானதா?</translation>
        </message>
        <message>
            <source>Yes, it is safe</source>
            <translation>ஆம், பாதுகாப்பானது</translation>
        </message>
        <message>
            <source>No, it is not safe</source>
            <translation>இல்லை, பாதுகாப்பானது அல்ல</translation>
        </message>
        <message>
            <source>We will not contact you.</source>
            <translation>உங்களைத் தொடர்புகொள்ள மாட்டோம்.</translation>
        </message>
        <message>
            <source>Please check the telephone number or email.</source>
            <translation>தொலைபேசி எண்ணை அல்லது மின்னஞ்சலைச் சரிபாருங்கள்.</translation>
        </message>
        <message>
            <source>What is wrong in this room?</source>
            <extracomment>Heading</extracomment>
            <translation>இந்த அறையில் என்ன பிரச்சினை?</translation>
        </message>
        <message>
            <source>Something is dirty</source>
            <translation>ஏதோ அழுக்காக உள்ளது</translation>
        </message>
        <message>
            <source>Something is broken</source>
            <translation>ஏதோ உடைந்துள்ளது</translation>
        </message>
        <message>
            <source>Something is not safe</source>
            <translation>ஏதோ ஆபத்தாக உள்ளது</translation>
        </message>
        <message>
            <source>Something else is wrong</source>
            <translation>வேறு பிரச்சினை</translation>
        </message>
        <message>
            <source>We have told the officer at the counter.</source>
            <translation>கவுண்டரில் உள்ள அதிகாரியிடம் சொல்லிவிட்டோம்.</translation>
        </message>
    </context>
    <context>
        <name>leaflets</name>
        <message>
            <source>Safety leaflets</source>
            <translation>பாதுகாப்புத் தகவல் தாள்கள்</translation>
        </message>
        <message>
            <source>Which leaflet would you like?</source>
            <extracomment>Heading</extracomment>
            <translation>எந்தத் தகவல் தாள் வேண்டும்?</translation>
        </message>
        <message>
            <source>How would you like it?</source>
            <extracomment>Heading: on paper, on the screen or on a phone</extracomment>
            <translation>அது எப்படி வேண்டும்?</translation>
        </message>
        <message>
            <source>Show it on this screen</source>
            <translation>இந்தத் திரையில் காட்டு</translation>
        </message>
        <message>
            <source>Take it on my phone</source>
            <extracomment>By a QR code that the phone's camera reads</extracomment>
            <translation>என் தொலைபேசியில் எடு</translation>
        </message>
        <message>
            <source>Print it</source>
            <translation>அச்சிடு</translation>
        </message>
        <message>
            <source>Print it in large letters</source>
            <translation>பெரிய எழுத்தில் அச்சிடு</translation>
        </message>
        <message>
            <source>In another language</source>
            <translation>வேறு மொழியில்</translation>
        </message>
        <message>
            <source>In which language?</source>
            <extracomment>Heading</extracomment>
            <translation>எந்த மொழியில்?</translation>
        </message>
        <message>
            <source>Point your phone's camera at this code.</source>
            <translation>உங்கள் தொலைபேசியின் கேமராவை இந்தக் குறியீட்டை நோக்கிப் பிடியுங்கள்.</translation>
        </message>
        <message>
            <source>It stays in your phone's history.</source>
            <extracomment>A warning, where it could put somebody at risk</extracomment>
            <translation>இது உங்கள் தொலைபேசியின் வரலாற்றில் இருக்கும்.</translation>
        </message>
        <message>
            <source>Your leaflet is being printed</source>
            <extracomment>Heading</extracomment>
            <translation>உங்கள் தகவல் தாள் அச்சாகிறது</translation>
        </message>
        <message>
            <source>Please take your leaflet</source>
            <extracomment>Heading</extracomment>
            <translation>தகவல் தாளை எடுத்துக்கொள்ளுங்கள்</translation>
        </message>
        <message>
            <source>We cannot print it now</source>
            <extracomment>Heading</extracomment>
            <translation>இப்போது அச்சிட முடியவில்லை</translation>
        </message>
        <message>
            <source>An officer can give it to you. You can read it on this screen.</source>
            <translation>அதிகாரி அதை உங்களுக்குத் தரலாம். இந்தத் திரையிலும் படிக்கலாம்.</translation>
        </message>
        <message>
            <source>Another leaflet</source>
            <translation>வேறு தகவல் தாள்</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <extracomment>At the foot of a printed leaflet</extracomment>
            <translation>பக்கம் {page}, மொத்தம் {pages}</translation>
        </message>
        <message>
            <source>Version {version}</source>
            <extracomment>At the foot of a printed leaflet</extracomment>
            <translation>பதிப்பு {version}</translation>
        </message>
        <message>
            <source>Who can help</source>
            <extracomment>Heading above telephone numbers</extracomment>
            <translation>யார் உதவலாம்</translation>
        </message>
        <message>
            <source>More about this</source>
            <extracomment>Beside a QR code that leads to a web page</extracomment>
            <translation>இது பற்றி மேலும்</translation>
        </message>
    </context>
    <context>
        <name>standards</name>
        <message>
            <source>What to expect from us</source>
            <extracomment>Heading and button</extracomment>
            <translation>எங்களிடம் எதை எதிர்பார்க்கலாம்</translation>
        </message>
        <message>
            <source>When you visit us</source>
            <extracomment>Heading of a part</extracomment>
            <translation>நீங்கள் எங்களிடம் வரும்போது</translation>
        </message>
        <message>
            <source>Our public spaces are clean, tidy and safe.</source>
            <translation>எங்கள் பொது இடங்கள் சுத்தமாகவும் ஒழுங்காகவும் பாதுகாப்பாகவும் உள்ளன.</translation>
        </message>
        <message>
            <source>We welcome you in a friendly and professional way.</source>
            <translation>உங்களை நட்புடனும் தொழில்முறையாகவும் வரவேற்கிறோம்.</translation>
        </message>
        <message>
            <source>You can talk to us in private.</source>
            <translation>எங்களிடம் தனிமையில் பேசலாம்.</translation>
        </message>
        <message numerus="yes">
            <source>With an appointment, you are seen within {n} minutes.</source>
            <translation>
                <numerusform>சந்திப்பு நேரம் இருந்தால், {n} நிமிடத்திற்குள் உங்களைச் சந்திப்போம்.</numerusform>
                <numerusform>சந்திப்பு நேரம் இருந்தால், {n} நிமிடங்களுக்குள் உங்களைச் சந்திப்போம்.</numerusform>
            </translation>
        </message>
        <message>
            <source>If you need an interpreter, we get one by phone.</source>
            <translation>மொழிபெயர்ப்பாளர் தேவையானால், தொலைபேசி மூலம் ஏற்பாடு செய்வோம்.</translation>
        </message>
        <message>
            <source>Tell us what you need: we adjust as well as we can.</source>
            <translation>உங்கள் தேவையைச் சொல்லுங்கள்: முடிந்தவரை உதவுவோம்.</translation>
        </message>
        <message>
            <source>We have leaflets on staying safe.</source>
            <translation>பாதுகாப்பாக இருப்பது பற்றிய தகவல் தாள்கள் உள்ளன.</translation>
        </message>
        <message>
            <source>In an exceptional emergency we may be late. Then we do our best to keep you informed.</source>
            <translation>மிக அவசரமான நிலையில் நாங்கள் தாமதமாகலாம். அப்போது உங்களுக்குத் தகவல் தர முடிந்ததைச் செய்வோம்.</translation>
        </message>
        <message>
            <source>When you contact us</source>
            <extracomment>Heading of a part</extracomment>
            <translation>நீங்கள் எங்களைத் தொடர்புகொள்ளும்போது</translation>
        </message>
        <message>
            <source>Calls to 999: answered within 10 seconds.</source>
            <translation>999 அழைப்புகள்: 10 நொடிகளுக்குள் பதில்.</translation>
        </message>
        <message>
            <source>Calls to 101 and live chat: answered within 3 minutes.</source>
            <translation>101 அழைப்புகள், நேரடி அரட்டை: 3 நிமிடங்களுக்குள் பதில்.</translation>
        </message>
        <message>
            <source>Letters and emails: answered within 5 working days.</source>
            <translation>கடிதங்கள், மின்னஞ்சல்கள்: 5 வேலை நாட்களுக்குள் பதில்.</translation>
        </message>
        <message>
            <source>When we come to you</source>
            <extracomment>Heading of a part</extracomment>
            <translation>நாங்கள் உங்களிடம் வரும்போது</translation>
        </message>
        <message>
            <source>In an emergency: within 15 minutes.</source>
            <extracomment>An officer comes to the caller</extracomment>
            <translation>அவசர ஆபத்தில்: 15 நிமிடங்களுக்குள்.</translation>
        </message>
        <message>
            <source>When it is urgent: within 1 hour.</source>
            <extracomment>An officer comes to the caller</extracomment>
            <translation>அவசரம் என்றால்: 1 மணி நேரத்திற்குள்.</translation>
        </message>
        <message>
            <source>Otherwise: within 24 hours.</source>
            <extracomment>An officer comes to the caller</extracomment>
            <translation>மற்றபடி: 24 மணி நேரத்திற்குள்.</translation>
        </message>
        <message>
            <source>If you are a victim of crime</source>
            <extracomment>Heading of a part</extracomment>
            <translation>நீங்கள் குற்றத்தால் பாதிக்கப்பட்டால்</translation>
        </message>
        <message>
            <source>We tell you how your case stands within 7 days.</source>
            <translation>உங்கள் வழக்கின் நிலையை 7 நாட்களுக்குள் சொல்வோம்.</translation>
        </message>
        <message>
            <source>We tell you within 5 days when something important happens.</source>
            <translation>முக்கியமான ஏதாவது நடந்தால், 5 நாட்களுக்குள் சொல்வோம்.</translation>
        </message>
        <message>
            <source>After court, we tell you the result within 3 days.</source>
            <translation>நீதிமன்றத்திற்குப் பிறகு, முடிவை 3 நாட்களுக்குள் சொல்வோம்.</translation>
        </message>
        <message>
            <source>If we stop and search you</source>
            <extracomment>Heading of a part</extracomment>
            <translation>நாங்கள் உங்களை நிறுத்திச் சோதித்தால்</translation>
        </message>
        <message>
            <source>We ask whether you want a copy of the record, and tell you how to get it.</source>
            <translation>பதிவின் நகல் வேண்டுமா என்று கேட்டு, அதைப் பெறும் வழியைச் சொல்வோம்.</translation>
        </message>
        <message>
            <source>Good or bad, tell us</source>
            <extracomment>Heading of a part</extracomment>
            <translation>நல்லதோ கெட்டதோ, சொல்லுங்கள்</translation>
        </message>
        <message>
            <source>You can tell us how we did, from poor to excellent.</source>
            <translation>எங்கள் சேவை எப்படி இருந்தது என்று, மோசம் முதல் மிக நன்று வரை, சொல்லலாம்.</translation>
        </message>
        <message>
            <source>We confirm every complaint and give you a reference.</source>
            <translation>ஒவ்வொரு புகாரையும் உறுதிசெய்து, குறிப்பு எண் தருவோம்.</translation>
        </message>
    </context>
    <context>
        <name>safety</name>
        <message>
            <source>Stay safe</source>
            <extracomment>Heading above a short piece of advice</extracomment>
            <translation>பாதுகாப்பாக இருங்கள்</translation>
        </message>
        <message>
            <source>Lock doors and close windows every time you go out.</source>
            <translation>வெளியே செல்லும் ஒவ்வொரு முறையும் கதவுகளைப் பூட்டி, ஜன்னல்களை மூடுங்கள்.</translation>
        </message>
        <message>
            <source>The police and your bank never ask you to move money to a safe account.</source>
            <translation>பணத்தைப் “பாதுகாப்பான கணக்கிற்கு” மாற்றும்படி காவல்துறையோ உங்கள் வங்கியோ ஒருபோதும் கேட்காது.</translation>
        </message>
        <message>
            <source>Never tell anybody your PIN or full password.</source>
            <translation>உங்கள் ரகசிய எண்ணையோ முழுக் கடவுச்சொல்லையோ யாரிடமும் சொல்லாதீர்கள்.</translation>
        </message>
        <message>
            <source>Lock your bike with two good locks.</source>
            <translation>உங்கள் சைக்கிளை இரண்டு நல்ல பூட்டுகளால் பூட்டுங்கள்.</translation>
        </message>
        <message>
            <source>Take bags and phones out of your car when you park.</source>
            <translation>காரை நிறுத்தும்போது பைகளையும் தொலைபேசிகளையும் எடுத்துச் செல்லுங்கள்.</translation>
        </message>
        <message>
            <source>In the street, keep your phone out of sight when you do not need it.</source>
            <translation>தெருவில், தேவையில்லாதபோது தொலைபேசியை மறைத்து வையுங்கள்.</translation>
        </message>
        <message>
            <source>Leaflets in your language are at the kiosk. Or ask an officer.</source>
            <translation>உங்கள் மொழியில் தகவல் தாள்கள் இந்த இயந்திரத்தில் உள்ளன. அல்லது அதிகாரியிடம் கேளுங்கள்.</translation>
        </message>
    </context>
</TS>
