<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pa" sourcelanguage="en">
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
            <translation>ਪਿੱਛੇ</translation>
        </message>
        <message>
            <source>Start again</source>
            <translation>ਮੁੜ ਸ਼ੁਰੂ ਕਰੋ</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>ਅੱਗੇ ਵਧੋ</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>ਹਾਂ</translation>
        </message>
        <message>
            <source>No</source>
            <translation>ਨਹੀਂ</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>ਬੰਦ ਕਰੋ</translation>
        </message>
        <message>
            <source>Done</source>
            <extracomment>On a button, and the word before a message that something was done</extracomment>
            <translation>ਹੋ ਗਿਆ</translation>
        </message>
        <message>
            <source>Interpreter</source>
            <extracomment>Foot bar: ask for an interpreter</extracomment>
            <translation>ਦੁਭਾਸ਼ੀਆ</translation>
        </message>
        <message>
            <source>Read aloud</source>
            <extracomment>Foot bar: speak this page</extracomment>
            <translation>ਪੜ੍ਹ ਕੇ ਸੁਣਾਓ</translation>
        </message>
        <message>
            <source>Bigger text</source>
            <extracomment>Foot bar</extracomment>
            <translation>ਵੱਡੇ ਅੱਖਰ</translation>
        </message>
        <message>
            <source>Contrast</source>
            <extracomment>Foot bar: change the colours</extracomment>
            <translation>ਰੰਗ ਬਦਲੋ</translation>
        </message>
        <message>
            <source>Exit this page</source>
            <extracomment>Foot bar: hide this page at once and forget everything</extracomment>
            <translation>ਇਹ ਪੰਨਾ ਛੱਡੋ</translation>
        </message>
        <message>
            <source>Space</source>
            <extracomment>The space key of the keyboard on the screen</extracomment>
            <translation>ਖਾਲੀ ਥਾਂ</translation>
        </message>
        <message>
            <source>Erase</source>
            <extracomment>The key that erases the last letter</extracomment>
            <translation>ਮਿਟਾਓ</translation>
        </message>
        <message>
            <source>Hyphen</source>
            <extracomment>Spoken name of the key -</extracomment>
            <translation>ਹਾਈਫ਼ਨ</translation>
        </message>
        <message>
            <source>Apostrophe</source>
            <extracomment>Spoken name of the key '</extracomment>
            <translation>ਅਪਾਸਟ੍ਰੌਫ਼ੀ</translation>
        </message>
        <message>
            <source>Notice</source>
            <extracomment>The word that stands before a message</extracomment>
            <translation>ਸੂਚਨਾ</translation>
        </message>
        <message>
            <source>Warning</source>
            <extracomment>The word that stands before a message</extracomment>
            <translation>ਚੇਤਾਵਨੀ</translation>
        </message>
        <message>
            <source>Fault</source>
            <extracomment>The word that stands before a message</extracomment>
            <translation>ਖ਼ਰਾਬੀ</translation>
        </message>
    </context>
    <context>
        <name>touch</name>
        <message>
            <source>How can we help?</source>
            <extracomment>Heading of the first page</extracomment>
            <translation>ਅਸੀਂ ਤੁਹਾਡੀ ਕੀ ਮਦਦ ਕਰ ਸਕਦੇ ਹਾਂ?</translation>
        </message>
        <message numerus="yes">
            <source>If you have an appointment, we aim to see you within {n} minutes.</source>
            <translation>
                <numerusform>ਜੇ ਤੁਹਾਡੀ ਅਪੌਇੰਟਮੈਂਟ ਹੈ, ਤਾਂ ਸਾਡੀ ਕੋਸ਼ਿਸ਼ ਹੈ ਕਿ {n} ਮਿੰਟ ਦੇ ਅੰਦਰ ਤੁਹਾਨੂੰ ਮਿਲੀਏ।</numerusform>
                <numerusform>ਜੇ ਤੁਹਾਡੀ ਅਪੌਇੰਟਮੈਂਟ ਹੈ, ਤਾਂ ਸਾਡੀ ਕੋਸ਼ਿਸ਼ ਹੈ ਕਿ {n} ਮਿੰਟਾਂ ਦੇ ਅੰਦਰ ਤੁਹਾਨੂੰ ਮਿਲੀਏ।</numerusform>
            </translation>
        </message>
        <message>
            <source>I have an appointment</source>
            <translation>ਮੇਰੀ ਅਪੌਇੰਟਮੈਂਟ ਹੈ</translation>
        </message>
        <message>
            <source>We will not ask you why here.</source>
            <extracomment>Under: speak to someone privately</extracomment>
            <translation>ਅਸੀਂ ਇੱਥੇ ਕਾਰਨ ਨਹੀਂ ਪੁੱਛਾਂਗੇ।</translation>
        </message>
        <message>
            <source>Draft translation</source>
            <extracomment>Shown until a qualified translator has read all</extracomment>
            <translation>ਅਨੁਵਾਦ ਦਾ ਖਰੜਾ</translation>
        </message>
        <message>
            <source>Scan the code on your letter or phone</source>
            <extracomment>Heading</extracomment>
            <translation>ਚਿੱਠੀ ਜਾਂ ਫ਼ੋਨ ਵਾਲਾ ਕੋਡ ਸਕੈਨ ਕਰੋ</translation>
        </message>
        <message>
            <source>Hold the code in front of the scanner, or choose another way:</source>
            <translation>ਕੋਡ ਨੂੰ ਸਕੈਨਰ ਦੇ ਸਾਹਮਣੇ ਰੱਖੋ, ਜਾਂ ਕੋਈ ਹੋਰ ਤਰੀਕਾ ਚੁਣੋ:</translation>
        </message>
        <message>
            <source>Type the reference</source>
            <translation>ਹਵਾਲਾ ਨੰਬਰ ਲਿਖੋ</translation>
        </message>
        <message>
            <source>Use my surname and birthday</source>
            <translation>ਆਖ਼ਰੀ ਨਾਂ ਅਤੇ ਜਨਮ ਦਿਨ ਨਾਲ ਲੱਭੋ</translation>
        </message>
        <message>
            <source>I have none of these</source>
            <translation>ਮੇਰੇ ਕੋਲ ਇਹ ਕੁਝ ਨਹੀਂ</translation>
        </message>
        <message>
            <source>What is your reference?</source>
            <extracomment>Heading</extracomment>
            <translation>ਤੁਹਾਡਾ ਹਵਾਲਾ ਨੰਬਰ ਕੀ ਹੈ?</translation>
        </message>
        <message>
            <source>It is on your letter, for example {example}.</source>
            <translation>ਇਹ ਤੁਹਾਡੀ ਚਿੱਠੀ ਉੱਤੇ ਹੈ, ਜਿਵੇਂ {example}।</translation>
        </message>
        <message>
            <source>What is your surname?</source>
            <extracomment>Heading</extracomment>
            <translation>ਤੁਹਾਡਾ ਆਖ਼ਰੀ ਨਾਂ ਕੀ ਹੈ?</translation>
        </message>
        <message>
            <source>What day and month were you born?</source>
            <extracomment>Heading; the year is not asked</extracomment>
            <translation>ਤੁਹਾਡੇ ਜਨਮ ਦਾ ਦਿਨ ਅਤੇ ਮਹੀਨਾ ਕੀ ਹੈ?</translation>
        </message>
        <message>
            <source>For example {example} for 5 November.</source>
            <translation>ਜਿਵੇਂ 5 ਨਵੰਬਰ ਲਈ {example}।</translation>
        </message>
        <message>
            <source>Find</source>
            <extracomment>Button: look for the appointment</extracomment>
            <translation>ਲੱਭੋ</translation>
        </message>
        <message>
            <source>Next</source>
            <extracomment>Button beside a line that is typed into</extracomment>
            <translation>ਅੱਗੇ</translation>
        </message>
        <message>
            <source>Your appointment is today at {time}</source>
            <extracomment>Heading</extracomment>
            <translation>ਤੁਹਾਡੀ ਅਪੌਇੰਟਮੈਂਟ ਅੱਜ {time} ਵਜੇ ਹੈ</translation>
        </message>
        <message>
            <source>That was more than 15 minutes ago. An officer may offer you another time.</source>
            <translation>15 ਮਿੰਟ ਤੋਂ ਵੱਧ ਲੰਘ ਗਏ ਹਨ। ਅਫ਼ਸਰ ਤੁਹਾਨੂੰ ਹੋਰ ਸਮਾਂ ਦੇ ਸਕਦਾ ਹੈ।</translation>
        </message>
        <message>
            <source>This is not my appointment</source>
            <translation>ਇਹ ਮੇਰੀ ਅਪੌਇੰਟਮੈਂਟ ਨਹੀਂ</translation>
        </message>
        <message>
            <source>We cannot find that appointment for today</source>
            <extracomment>Heading</extracomment>
            <translation>ਅੱਜ ਦੀ ਇਹ ਅਪੌਇੰਟਮੈਂਟ ਨਹੀਂ ਲੱਭੀ</translation>
        </message>
        <message>
            <source>We cannot read that code</source>
            <extracomment>Heading</extracomment>
            <translation>ਇਹ ਕੋਡ ਪੜ੍ਹਿਆ ਨਹੀਂ ਗਿਆ</translation>
        </message>
        <message>
            <source>That appointment was cancelled</source>
            <extracomment>Heading</extracomment>
            <translation>ਇਹ ਅਪੌਇੰਟਮੈਂਟ ਰੱਦ ਹੋ ਗਈ ਸੀ</translation>
        </message>
        <message>
            <source>That appointment is at another police station</source>
            <extracomment>Heading</extracomment>
            <translation>ਇਹ ਅਪੌਇੰਟਮੈਂਟ ਕਿਸੇ ਹੋਰ ਪੁਲਿਸ ਸਟੇਸ਼ਨ ਵਿੱਚ ਹੈ</translation>
        </message>
        <message>
            <source>You are already checked in</source>
            <extracomment>Heading</extracomment>
            <translation>ਤੁਹਾਡਾ ਚੈੱਕ-ਇਨ ਹੋ ਚੁੱਕਾ ਹੈ</translation>
        </message>
        <message>
            <source>Please sit down. We call you by the code on your ticket.</source>
            <translation>ਕਿਰਪਾ ਕਰਕੇ ਬੈਠੋ। ਅਸੀਂ ਤੁਹਾਨੂੰ ਟਿਕਟ ਦੇ ਕੋਡ ਨਾਲ ਬੁਲਾਵਾਂਗੇ।</translation>
        </message>
        <message>
            <source>An officer will help you.</source>
            <translation>ਅਫ਼ਸਰ ਤੁਹਾਡੀ ਮਦਦ ਕਰੇਗਾ।</translation>
        </message>
        <message>
            <source>Take a ticket</source>
            <translation>ਟਿਕਟ ਲਓ</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ</translation>
        </message>
        <message>
            <source>I need help from an officer</source>
            <translation>ਮੈਨੂੰ ਅਫ਼ਸਰ ਦੀ ਮਦਦ ਚਾਹੀਦੀ ਹੈ</translation>
        </message>
        <message>
            <source>Please check the reference: it has 7 letters and digits.</source>
            <translation>ਹਵਾਲਾ ਨੰਬਰ ਦੁਬਾਰਾ ਦੇਖੋ: ਇਸ ਵਿੱਚ 7 ਅੱਖਰ ਅਤੇ ਅੰਕ ਹੁੰਦੇ ਹਨ।</translation>
        </message>
        <message>
            <source>Please type your surname.</source>
            <translation>ਕਿਰਪਾ ਕਰਕੇ ਆਪਣਾ ਆਖ਼ਰੀ ਨਾਂ ਲਿਖੋ।</translation>
        </message>
        <message>
            <source>Please type 2 digits for the day and 2 for the month.</source>
            <translation>ਦਿਨ ਦੇ 2 ਅੰਕ ਅਤੇ ਮਹੀਨੇ ਦੇ 2 ਅੰਕ ਲਿਖੋ।</translation>
        </message>
        <message>
            <source>There is no such day. Please check the day and the month.</source>
            <translation>ਅਜਿਹਾ ਕੋਈ ਦਿਨ ਨਹੀਂ ਹੁੰਦਾ। ਦਿਨ ਅਤੇ ਮਹੀਨਾ ਦੁਬਾਰਾ ਦੇਖੋ।</translation>
        </message>
        <message>
            <source>What is it about?</source>
            <extracomment>Heading</extracomment>
            <translation>ਇਹ ਕਿਸ ਬਾਰੇ ਹੈ?</translation>
        </message>
        <message>
            <source>I would rather say it privately</source>
            <translation>ਮੈਂ ਇਕੱਲੇ ਵਿੱਚ ਦੱਸਣਾ ਹੈ</translation>
        </message>
        <message>
            <source>Another reason</source>
            <translation>ਕੋਈ ਹੋਰ ਕਾਰਨ</translation>
        </message>
        <message>
            <source>What would help you today?</source>
            <extracomment>Heading; adjustments are chosen here</extracomment>
            <translation>ਅੱਜ ਤੁਹਾਨੂੰ ਕਿਹੜੀ ਮਦਦ ਚਾਹੀਦੀ ਹੈ?</translation>
        </message>
        <message>
            <source>Choose all that you need, or none.</source>
            <translation>ਜੋ ਵੀ ਚਾਹੀਦਾ ਹੈ ਚੁਣੋ, ਜਾਂ ਕੁਝ ਨਾ ਚੁਣੋ।</translation>
        </message>
        <message>
            <source>A woman or a man</source>
            <extracomment>Who the visitor would rather speak to</extracomment>
            <translation>ਔਰਤ ਜਾਂ ਮਰਦ</translation>
        </message>
        <message>
            <source>where possible</source>
            <translation>ਜੇ ਹੋ ਸਕੇ</translation>
        </message>
        <message>
            <source>Who would you rather speak to?</source>
            <extracomment>Heading</extracomment>
            <translation>ਤੁਸੀਂ ਕਿਸ ਨਾਲ ਗੱਲ ਕਰਨੀ ਚਾਹੋਗੇ?</translation>
        </message>
        <message>
            <source>It does not matter</source>
            <translation>ਕੋਈ ਫ਼ਰਕ ਨਹੀਂ</translation>
        </message>
        <message>
            <source>No interpreter</source>
            <translation>ਦੁਭਾਸ਼ੀਆ ਨਹੀਂ ਚਾਹੀਦਾ</translation>
        </message>
        <message>
            <source>Which language do you speak?</source>
            <extracomment>Heading; an interpreter is asked for</extracomment>
            <translation>ਤੁਸੀਂ ਕਿਹੜੀ ਬੋਲੀ ਬੋਲਦੇ ਹੋ?</translation>
        </message>
        <message>
            <source>Another language</source>
            <translation>ਕੋਈ ਹੋਰ ਬੋਲੀ</translation>
        </message>
        <message>
            <source>Tell the officer which.</source>
            <extracomment>Under: another language</extracomment>
            <translation>ਅਫ਼ਸਰ ਨੂੰ ਦੱਸੋ ਕਿਹੜੀ।</translation>
        </message>
        <message>
            <source>Selected</source>
            <extracomment>After the name of something that was ticked, for screen readers</extracomment>
            <translation>ਚੁਣਿਆ ਹੋਇਆ</translation>
        </message>
        <message>
            <source>Get my code</source>
            <extracomment>Button that ends the check-in</extracomment>
            <translation>ਮੇਰਾ ਕੋਡ ਦਿਓ</translation>
        </message>
        <message>
            <source>I need none: get my code</source>
            <extracomment>Button that ends the check-in</extracomment>
            <translation>ਕੁਝ ਨਹੀਂ: ਮੇਰਾ ਕੋਡ ਦਿਓ</translation>
        </message>
        <message>
            <source>One moment, please</source>
            <extracomment>Heading</extracomment>
            <translation>ਇੱਕ ਮਿੰਟ ਰੁਕੋ ਜੀ</translation>
        </message>
        <message>
            <source>Your ticket is being printed.</source>
            <translation>ਤੁਹਾਡੀ ਟਿਕਟ ਛਪ ਰਹੀ ਹੈ।</translation>
        </message>
        <message>
            <source>Please take your ticket.</source>
            <translation>ਕਿਰਪਾ ਕਰਕੇ ਆਪਣੀ ਟਿਕਟ ਲਓ।</translation>
        </message>
        <message>
            <source>Please take your code from the screen: write it down or take a photo.</source>
            <translation>ਸਕਰੀਨ ਤੋਂ ਆਪਣਾ ਕੋਡ ਲਿਖ ਲਓ ਜਾਂ ਫ਼ੋਟੋ ਖਿੱਚ ਲਓ।</translation>
        </message>
        <message>
            <source>Show this code at the counter and ask for an interpreter.</source>
            <translation>ਕਾਊਂਟਰ ਉੱਤੇ ਇਹ ਕੋਡ ਦਿਖਾਓ ਅਤੇ ਦੁਭਾਸ਼ੀਆ ਮੰਗੋ।</translation>
        </message>
        <message>
            <source>Please go to the counter and say this code</source>
            <extracomment>Heading</extracomment>
            <translation>ਕਾਊਂਟਰ ਉੱਤੇ ਜਾ ਕੇ ਇਹ ਕੋਡ ਦੱਸੋ</translation>
        </message>
        <message>
            <source>This kiosk is not working properly. The officer will check you in.</source>
            <translation>ਇਹ ਕਿਓਸਕ ਠੀਕ ਨਹੀਂ ਚੱਲ ਰਿਹਾ। ਅਫ਼ਸਰ ਤੁਹਾਡਾ ਚੈੱਕ-ਇਨ ਕਰੇਗਾ।</translation>
        </message>
        <message>
            <source>Please go to the counter</source>
            <extracomment>Heading</extracomment>
            <translation>ਕਿਰਪਾ ਕਰਕੇ ਕਾਊਂਟਰ ਉੱਤੇ ਜਾਓ</translation>
        </message>
        <message numerus="yes">
            <source>This page closes in {n} seconds.</source>
            <translation>
                <numerusform>ਇਹ ਪੰਨਾ {n} ਸਕਿੰਟ ਵਿੱਚ ਬੰਦ ਹੋ ਜਾਵੇਗਾ।</numerusform>
                <numerusform>ਇਹ ਪੰਨਾ {n} ਸਕਿੰਟਾਂ ਵਿੱਚ ਬੰਦ ਹੋ ਜਾਵੇਗਾ।</numerusform>
            </translation>
        </message>
        <message>
            <source>I need more time</source>
            <translation>ਮੈਨੂੰ ਹੋਰ ਸਮਾਂ ਚਾਹੀਦਾ ਹੈ</translation>
        </message>
        <message>
            <source>Are you still there?</source>
            <extracomment>Heading</extracomment>
            <translation>ਕੀ ਤੁਸੀਂ ਅਜੇ ਇੱਥੇ ਹੋ?</translation>
        </message>
        <message numerus="yes">
            <source>In {n} seconds we forget your answers.</source>
            <translation>
                <numerusform>{n} ਸਕਿੰਟ ਵਿੱਚ ਤੁਹਾਡੇ ਜਵਾਬ ਮਿਟਾ ਦਿੱਤੇ ਜਾਣਗੇ।</numerusform>
                <numerusform>{n} ਸਕਿੰਟਾਂ ਵਿੱਚ ਤੁਹਾਡੇ ਜਵਾਬ ਮਿਟਾ ਦਿੱਤੇ ਜਾਣਗੇ।</numerusform>
            </translation>
        </message>
        <message>
            <source>More…</source>
            <extracomment>Button after a few languages: shows all of them</extracomment>
            <translation>ਹੋਰ…</translation>
        </message>
        <message>
            <source>Search by first letter</source>
            <extracomment>Button on the list of languages</extracomment>
            <translation>ਪਹਿਲੇ ਅੱਖਰ ਨਾਲ ਲੱਭੋ</translation>
        </message>
        <message>
            <source>Which letter does it begin with?</source>
            <extracomment>Heading: the name of a language</extracomment>
            <translation>ਇਹ ਕਿਸ ਅੱਖਰ ਨਾਲ ਸ਼ੁਰੂ ਹੁੰਦੀ ਹੈ?</translation>
        </message>
        <message>
            <source>I don't know. Show me an officer.</source>
            <extracomment>For who cannot find their language</extracomment>
            <translation>ਮੈਨੂੰ ਪਤਾ ਨਹੀਂ। ਅਫ਼ਸਰ ਨਾਲ ਮਿਲਾਓ।</translation>
        </message>
        <message>
            <source>We have this in English only.</source>
            <extracomment>A leaflet that is not translated</extracomment>
            <translation>ਇਹ ਸਾਡੇ ਕੋਲ ਸਿਰਫ਼ ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ ਹੈ।</translation>
        </message>
        <message>
            <source>The counter is closed</source>
            <extracomment>Heading</extracomment>
            <translation>ਕਾਊਂਟਰ ਬੰਦ ਹੈ</translation>
        </message>
        <message>
            <source>It opens again: {when}.</source>
            <extracomment>when is a date and time, for example Monday 3 May, 08:00</extracomment>
            <translation>ਇਹ ਫਿਰ ਖੁੱਲ੍ਹੇਗਾ: {when}।</translation>
        </message>
        <message>
            <source>{counter} is open until {time}.</source>
            <extracomment>counter is another police station</extracomment>
            <translation>{counter} {time} ਵਜੇ ਤੱਕ ਖੁੱਲ੍ਹਾ ਹੈ।</translation>
        </message>
        <message>
            <source>In danger? Call {number}.</source>
            <extracomment>number is 999</extracomment>
            <translation>ਖ਼ਤਰੇ ਵਿੱਚ ਹੋ? {number} ਉੱਤੇ ਫ਼ੋਨ ਕਰੋ।</translation>
        </message>
        <message>
            <source>For anything else, call {number}.</source>
            <extracomment>number is 101</extracomment>
            <translation>ਹੋਰ ਕਿਸੇ ਵੀ ਗੱਲ ਲਈ {number} ਉੱਤੇ ਫ਼ੋਨ ਕਰੋ।</translation>
        </message>
        <message>
            <source>The counter closes at {time}.</source>
            <translation>ਕਾਊਂਟਰ {time} ਵਜੇ ਬੰਦ ਹੁੰਦਾ ਹੈ।</translation>
        </message>
        <message>
            <source>We may not be able to see you today.</source>
            <translation>ਹੋ ਸਕਦਾ ਹੈ ਅਸੀਂ ਅੱਜ ਤੁਹਾਨੂੰ ਨਾ ਮਿਲ ਸਕੀਏ।</translation>
        </message>
        <message>
            <source>Get help now</source>
            <extracomment>Button on every page; calls an officer without a sound</extracomment>
            <translation>ਹੁਣੇ ਮਦਦ ਲਓ</translation>
        </message>
        <message>
            <source>We have called an officer</source>
            <extracomment>Heading, after: Get help now</extracomment>
            <translation>ਅਸੀਂ ਅਫ਼ਸਰ ਨੂੰ ਬੁਲਾਇਆ ਹੈ</translation>
        </message>
        <message>
            <source>Please stay here. Nobody else is told.</source>
            <translation>ਕਿਰਪਾ ਕਰਕੇ ਇੱਥੇ ਹੀ ਰਹੋ। ਹੋਰ ਕਿਸੇ ਨੂੰ ਨਹੀਂ ਦੱਸਿਆ ਜਾਂਦਾ।</translation>
        </message>
        <message>
            <source>An officer is coming to you</source>
            <extracomment>Heading, after: Get help now</extracomment>
            <translation>ਅਫ਼ਸਰ ਤੁਹਾਡੇ ਕੋਲ ਆ ਰਿਹਾ ਹੈ</translation>
        </message>
        <message>
            <source>If nobody comes, please go to the counter.</source>
            <translation>ਜੇ ਕੋਈ ਨਾ ਆਵੇ, ਤਾਂ ਕਿਰਪਾ ਕਰਕੇ ਕਾਊਂਟਰ ਉੱਤੇ ਜਾਓ।</translation>
        </message>
        <message>
            <source>You are in the queue</source>
            <extracomment>Heading, after the ticket's code was scanned again</extracomment>
            <translation>ਤੁਸੀਂ ਕਤਾਰ ਵਿੱਚ ਹੋ</translation>
        </message>
        <message>
            <source>It is your turn: {place}</source>
            <extracomment>Heading; place is the room or counter to go to</extracomment>
            <translation>ਤੁਹਾਡੀ ਵਾਰੀ ਆ ਗਈ: {place}</translation>
        </message>
        <message>
            <source>Leave the queue</source>
            <extracomment>Button: the visitor does not want to wait any longer</extracomment>
            <translation>ਕਤਾਰ ਛੱਡੋ</translation>
        </message>
        <message>
            <source>Do you want to leave the queue?</source>
            <extracomment>Heading</extracomment>
            <translation>ਕੀ ਤੁਸੀਂ ਕਤਾਰ ਛੱਡਣੀ ਚਾਹੁੰਦੇ ਹੋ?</translation>
        </message>
        <message>
            <source>Yes, leave the queue</source>
            <translation>ਹਾਂ, ਕਤਾਰ ਛੱਡਣੀ ਹੈ</translation>
        </message>
        <message>
            <source>No, keep my place</source>
            <translation>ਨਹੀਂ, ਮੇਰੀ ਥਾਂ ਰੱਖੋ</translation>
        </message>
        <message>
            <source>You have left the queue</source>
            <extracomment>Heading</extracomment>
            <translation>ਤੁਸੀਂ ਕਤਾਰ ਛੱਡ ਦਿੱਤੀ ਹੈ</translation>
        </message>
        <message>
            <source>You can check in again at any time.</source>
            <translation>ਤੁਸੀਂ ਕਦੇ ਵੀ ਦੁਬਾਰਾ ਚੈੱਕ-ਇਨ ਕਰ ਸਕਦੇ ਹੋ।</translation>
        </message>
        <message>
            <source>Do you have the receipt from the search?</source>
            <extracomment>Heading; the paper given after a stop and search</extracomment>
            <translation>ਕੀ ਤੁਹਾਡੇ ਕੋਲ ਤਲਾਸ਼ੀ ਦੀ ਰਸੀਦ ਹੈ?</translation>
        </message>
        <message>
            <source>Hold its code in front of the scanner, or choose:</source>
            <translation>ਉਸ ਦਾ ਕੋਡ ਸਕੈਨਰ ਦੇ ਸਾਹਮਣੇ ਰੱਖੋ, ਜਾਂ ਚੁਣੋ:</translation>
        </message>
        <message>
            <source>Type its reference</source>
            <translation>ਰਸੀਦ ਦਾ ਹਵਾਲਾ ਨੰਬਰ ਲਿਖੋ</translation>
        </message>
        <message>
            <source>I have no receipt</source>
            <translation>ਮੇਰੇ ਕੋਲ ਰਸੀਦ ਨਹੀਂ ਹੈ</translation>
        </message>
        <message>
            <source>What is the reference on the receipt?</source>
            <extracomment>Heading</extracomment>
            <translation>ਰਸੀਦ ਉੱਤੇ ਹਵਾਲਾ ਨੰਬਰ ਕੀ ਹੈ?</translation>
        </message>
        <message>
            <source>Please type the reference, or go back and choose: I have no receipt.</source>
            <translation>ਹਵਾਲਾ ਨੰਬਰ ਲਿਖੋ, ਜਾਂ ਪਿੱਛੇ ਜਾ ਕੇ ਚੁਣੋ: ਮੇਰੇ ਕੋਲ ਰਸੀਦ ਨਹੀਂ ਹੈ।</translation>
        </message>
        <message>
            <source>You can ask for a copy within 3 months of the search.</source>
            <translation>ਤੁਸੀਂ ਤਲਾਸ਼ੀ ਤੋਂ 3 ਮਹੀਨਿਆਂ ਦੇ ਅੰਦਰ ਨਕਲ ਮੰਗ ਸਕਦੇ ਹੋ।</translation>
        </message>
        <message>
            <source>Stop reading</source>
            <extracomment>Foot bar: ends Read aloud</extracomment>
            <translation>ਪੜ੍ਹਨਾ ਬੰਦ ਕਰੋ</translation>
        </message>
        <message>
            <source>Louder</source>
            <extracomment>Foot bar, while the kiosk reads aloud</extracomment>
            <translation>ਉੱਚੀ ਆਵਾਜ਼</translation>
        </message>
        <message>
            <source>Lower</source>
            <extracomment>Foot bar: brings everything down, for who sits or is short</extracomment>
            <translation>ਹੇਠਾਂ ਕਰੋ</translation>
        </message>
        <message>
            <source>Higher</source>
            <extracomment>Foot bar: the opposite of Lower</extracomment>
            <translation>ਉੱਪਰ ਕਰੋ</translation>
        </message>
        <message>
            <source>What you type is not read aloud.</source>
            <extracomment>Spoken, so that nobody else hears it</extracomment>
            <translation>ਜੋ ਤੁਸੀਂ ਲਿਖਦੇ ਹੋ, ਉਹ ਬੋਲ ਕੇ ਨਹੀਂ ਸੁਣਾਇਆ ਜਾਂਦਾ।</translation>
        </message>
        <message numerus="yes">
            <source>{n} choices.</source>
            <extracomment>Spoken: how many buttons the page has</extracomment>
            <translation>
                <numerusform>{n} ਵਿਕਲਪ।</numerusform>
                <numerusform>{n} ਵਿਕਲਪ।</numerusform>
            </translation>
        </message>
        <message>
            <source>More choices</source>
            <translation>ਹੋਰ ਵਿਕਲਪ</translation>
        </message>
        <message>
            <source>Read on</source>
            <extracomment>Button: the next part of a page that does not fit the screen</extracomment>
            <translation>ਅੱਗੇ ਪੜ੍ਹੋ</translation>
        </message>
        <message>
            <source>Part {part} of {parts}</source>
            <extracomment>Which part of a page is on the screen</extracomment>
            <translation>ਹਿੱਸਾ {part} / {parts}</translation>
        </message>
    </context>
    <context>
        <name>board</name>
        <message>
            <source>Front counter</source>
            <extracomment>Stands beside the name of the police station</extracomment>
            <translation>ਫਰੰਟ ਕਾਊਂਟਰ</translation>
        </message>
        <message>
            <source>Counter</source>
            <extracomment>The place that a visitor is called to</extracomment>
            <translation>ਕਾਊਂਟਰ</translation>
        </message>
        <message>
            <source>Counter {number}</source>
            <extracomment>The place that a visitor is called to, as in Counter 2</extracomment>
            <translation>ਕਾਊਂਟਰ {number}</translation>
        </message>
        <message>
            <source>Please go to {place}</source>
            <extracomment>place is the name of a room, which is not translated</extracomment>
            <translation>ਕਿਰਪਾ ਕਰਕੇ ਇੱਥੇ ਜਾਓ: {place}</translation>
        </message>
        <message>
            <source>Please go to the counter</source>
            <translation>ਕਿਰਪਾ ਕਰਕੇ ਕਾਊਂਟਰ ਉੱਤੇ ਜਾਓ</translation>
        </message>
        <message>
            <source>Please go to counter {number}</source>
            <translation>ਕਿਰਪਾ ਕਰਕੇ ਕਾਊਂਟਰ {number} ਉੱਤੇ ਜਾਓ</translation>
        </message>
        <message>
            <source>When it is your turn, your code appears here.</source>
            <translation>ਤੁਹਾਡੀ ਵਾਰੀ ਆਉਣ ਉੱਤੇ ਤੁਹਾਡਾ ਕੋਡ ਇੱਥੇ ਦਿਸੇਗਾ।</translation>
        </message>
        <message>
            <source>Please listen for your code. An officer will call you.</source>
            <translation>ਕਿਰਪਾ ਕਰਕੇ ਆਪਣਾ ਕੋਡ ਧਿਆਨ ਨਾਲ ਸੁਣੋ। ਅਫ਼ਸਰ ਤੁਹਾਨੂੰ ਬੁਲਾਵੇਗਾ।</translation>
        </message>
        <message>
            <source>If you have an appointment</source>
            <translation>ਜੇ ਤੁਹਾਡੀ ਅਪੌਇੰਟਮੈਂਟ ਹੈ</translation>
        </message>
        <message numerus="yes">
            <source>We aim to see you within {n} minutes.</source>
            <translation>
                <numerusform>ਸਾਡੀ ਕੋਸ਼ਿਸ਼ ਹੈ ਕਿ {n} ਮਿੰਟ ਦੇ ਅੰਦਰ ਤੁਹਾਨੂੰ ਮਿਲੀਏ।</numerusform>
                <numerusform>ਸਾਡੀ ਕੋਸ਼ਿਸ਼ ਹੈ ਕਿ {n} ਮਿੰਟਾਂ ਦੇ ਅੰਦਰ ਤੁਹਾਨੂੰ ਮਿਲੀਏ।</numerusform>
            </translation>
        </message>
        <message>
            <source>Today: {met} of {total}</source>
            <extracomment>Large. Of so many people with an appointment, so many were seen in time.</extracomment>
            <translation>ਅੱਜ: {total} ਵਿੱਚੋਂ {met}</translation>
        </message>
        <message>
            <source>Seen in time, with an appointment.</source>
            <extracomment>Explains the large line: Today: 48 of 50</extracomment>
            <translation>ਅਪੌਇੰਟਮੈਂਟ ਵਾਲੇ ਲੋਕ, ਜਿਨ੍ਹਾਂ ਨੂੰ ਸਮੇਂ ਸਿਰ ਮਿਲੇ।</translation>
        </message>
        <message>
            <source>Without an appointment</source>
            <translation>ਅਪੌਇੰਟਮੈਂਟ ਤੋਂ ਬਿਨਾਂ</translation>
        </message>
        <message>
            <source>We see you as soon as we can.</source>
            <translation>ਅਸੀਂ ਜਿੰਨੀ ਛੇਤੀ ਹੋ ਸਕੇ ਤੁਹਾਨੂੰ ਮਿਲਾਂਗੇ।</translation>
        </message>
        <message numerus="yes">
            <source>{n} people are waiting now.</source>
            <translation>
                <numerusform>ਹੁਣ {n} ਵਿਅਕਤੀ ਉਡੀਕ ਕਰ ਰਿਹਾ ਹੈ।</numerusform>
                <numerusform>ਹੁਣ {n} ਲੋਕ ਉਡੀਕ ਕਰ ਰਹੇ ਹਨ।</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody is waiting now.</source>
            <translation>ਹੁਣ ਕੋਈ ਉਡੀਕ ਨਹੀਂ ਕਰ ਰਿਹਾ।</translation>
        </message>
        <message>
            <source>You may wait longer than usual</source>
            <extracomment>Heading, while an emergency is declared</extracomment>
            <translation>ਤੁਹਾਨੂੰ ਆਮ ਨਾਲੋਂ ਵੱਧ ਉਡੀਕ ਕਰਨੀ ਪੈ ਸਕਦੀ ਹੈ</translation>
        </message>
        <message>
            <source>Our officers are dealing with an urgent incident.</source>
            <translation>ਸਾਡੇ ਅਫ਼ਸਰ ਇੱਕ ਜ਼ਰੂਰੀ ਘਟਨਾ ਸੰਭਾਲ ਰਹੇ ਹਨ।</translation>
        </message>
        <message>
            <source>There is a problem in our building.</source>
            <translation>ਸਾਡੀ ਇਮਾਰਤ ਵਿੱਚ ਕੋਈ ਸਮੱਸਿਆ ਹੈ।</translation>
        </message>
        <message>
            <source>Fewer officers than usual are here.</source>
            <translation>ਇੱਥੇ ਆਮ ਨਾਲੋਂ ਘੱਟ ਅਫ਼ਸਰ ਹਨ।</translation>
        </message>
        <message>
            <source>Some of our systems are not working.</source>
            <translation>ਸਾਡੇ ਕੁਝ ਸਿਸਟਮ ਨਹੀਂ ਚੱਲ ਰਹੇ।</translation>
        </message>
        <message>
            <source>Something exceptional has happened.</source>
            <translation>ਕੋਈ ਅਸਾਧਾਰਨ ਗੱਲ ਹੋ ਗਈ ਹੈ।</translation>
        </message>
        <message numerus="yes">
            <source>It may take about {n} minutes longer.</source>
            <translation>
                <numerusform>ਲਗਭਗ {n} ਮਿੰਟ ਹੋਰ ਲੱਗ ਸਕਦਾ ਹੈ।</numerusform>
                <numerusform>ਲਗਭਗ {n} ਮਿੰਟ ਹੋਰ ਲੱਗ ਸਕਦੇ ਹਨ।</numerusform>
            </translation>
        </message>
        <message>
            <source>We do not know yet how long it will take.</source>
            <translation>ਸਾਨੂੰ ਅਜੇ ਪਤਾ ਨਹੀਂ ਕਿ ਕਿੰਨਾ ਸਮਾਂ ਲੱਗੇਗਾ।</translation>
        </message>
        <message>
            <source>As of {time}.</source>
            <extracomment>When we last told visitors about the emergency</extracomment>
            <translation>{time} ਵਜੇ ਦੀ ਜਾਣਕਾਰੀ।</translation>
        </message>
        <message>
            <source>We will tell you again by {time}.</source>
            <translation>ਅਸੀਂ {time} ਵਜੇ ਤੱਕ ਤੁਹਾਨੂੰ ਦੁਬਾਰਾ ਦੱਸਾਂਗੇ।</translation>
        </message>
        <message>
            <source>We will tell you more as soon as we can.</source>
            <translation>ਅਸੀਂ ਜਿੰਨੀ ਛੇਤੀ ਹੋ ਸਕੇ ਹੋਰ ਦੱਸਾਂਗੇ।</translation>
        </message>
        <message>
            <source>Tell us if you need an interpreter, a private space or any other help.</source>
            <translation>ਜੇ ਤੁਹਾਨੂੰ ਦੁਭਾਸ਼ੀਆ, ਵੱਖਰੀ ਥਾਂ ਜਾਂ ਕੋਈ ਹੋਰ ਮਦਦ ਚਾਹੀਦੀ ਹੈ, ਤਾਂ ਸਾਨੂੰ ਦੱਸੋ।</translation>
        </message>
        <message>
            <source>Ticket {code}.</source>
            <extracomment>Spoken before: Please go to room 2</extracomment>
            <translation>ਟਿਕਟ {code}।</translation>
        </message>
        <message>
            <source>The counter is closed</source>
            <extracomment>Heading</extracomment>
            <translation>ਕਾਊਂਟਰ ਬੰਦ ਹੈ</translation>
        </message>
        <message>
            <source>It opens again: {when}.</source>
            <extracomment>when is a date and time</extracomment>
            <translation>ਇਹ ਫਿਰ ਖੁੱਲ੍ਹੇਗਾ: {when}।</translation>
        </message>
    </context>
    <context>
        <name>ticket</name>
        <message>
            <source>Your code</source>
            <extracomment>Heading; the ticket code stands under it, very large</extracomment>
            <translation>ਤੁਹਾਡਾ ਕੋਡ</translation>
        </message>
        <message>
            <source>Please sit down. We call you by this code.</source>
            <translation>ਕਿਰਪਾ ਕਰਕੇ ਬੈਠੋ। ਅਸੀਂ ਤੁਹਾਨੂੰ ਇਸ ਕੋਡ ਨਾਲ ਬੁਲਾਵਾਂਗੇ।</translation>
        </message>
        <message>
            <source>We aim to see you by {time}.</source>
            <translation>ਸਾਡੀ ਕੋਸ਼ਿਸ਼ ਹੈ ਕਿ {time} ਵਜੇ ਤੱਕ ਤੁਹਾਨੂੰ ਮਿਲੀਏ।</translation>
        </message>
        <message numerus="yes">
            <source>{n} people are waiting ahead of you.</source>
            <translation>
                <numerusform>ਤੁਹਾਡੇ ਤੋਂ ਪਹਿਲਾਂ {n} ਵਿਅਕਤੀ ਉਡੀਕ ਕਰ ਰਿਹਾ ਹੈ।</numerusform>
                <numerusform>ਤੁਹਾਡੇ ਤੋਂ ਪਹਿਲਾਂ {n} ਲੋਕ ਉਡੀਕ ਕਰ ਰਹੇ ਹਨ।</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody is waiting ahead of you.</source>
            <translation>ਤੁਹਾਡੇ ਤੋਂ ਪਹਿਲਾਂ ਕੋਈ ਉਡੀਕ ਨਹੀਂ ਕਰ ਰਿਹਾ।</translation>
        </message>
        <message>
            <source>People with an appointment or in danger may be called first.</source>
            <translation>ਅਪੌਇੰਟਮੈਂਟ ਵਾਲੇ ਜਾਂ ਖ਼ਤਰੇ ਵਿੱਚ ਪਏ ਲੋਕ ਪਹਿਲਾਂ ਬੁਲਾਏ ਜਾ ਸਕਦੇ ਹਨ।</translation>
        </message>
        <message>
            <source>You can ask to speak in a private room.</source>
            <translation>ਤੁਸੀਂ ਵੱਖਰੇ ਕਮਰੇ ਵਿੱਚ ਗੱਲ ਕਰਨ ਲਈ ਕਹਿ ਸਕਦੇ ਹੋ।</translation>
        </message>
        <message>
            <source>Code for the police officer to scan</source>
            <extracomment>Says what the printed QR code is</extracomment>
            <translation>ਪੁਲਿਸ ਅਫ਼ਸਰ ਦੇ ਸਕੈਨ ਕਰਨ ਲਈ ਕੋਡ</translation>
        </message>
        <message>
            <source>Most people wait {low} to {high} minutes now.</source>
            <extracomment>8 of 10 people wait between these times</extracomment>
            <translation>ਹੁਣ ਬਹੁਤੇ ਲੋਕ {low} ਤੋਂ {high} ਮਿੰਟ ਉਡੀਕ ਕਰਦੇ ਹਨ।</translation>
        </message>
        <message>
            <source>8 of 10 people wait this long. You may wait longer.</source>
            <translation>10 ਵਿੱਚੋਂ 8 ਲੋਕ ਇੰਨੀ ਉਡੀਕ ਕਰਦੇ ਹਨ। ਤੁਹਾਨੂੰ ਵੱਧ ਉਡੀਕ ਕਰਨੀ ਪੈ ਸਕਦੀ ਹੈ।</translation>
        </message>
    </context>
    <context>
        <name>codes</name>
        <message>
            <source>Speak to an officer</source>
            <translation>ਅਫ਼ਸਰ ਨਾਲ ਗੱਲ ਕਰਨੀ</translation>
        </message>
        <message>
            <source>I want to speak to someone privately</source>
            <translation>ਮੈਂ ਕਿਸੇ ਨਾਲ ਇਕੱਲੇ ਵਿੱਚ ਗੱਲ ਕਰਨੀ ਹੈ</translation>
        </message>
        <message>
            <source>Hand in or collect</source>
            <translation>ਕੁਝ ਜਮ੍ਹਾਂ ਕਰਵਾਉਣਾ ਜਾਂ ਲੈਣਾ</translation>
        </message>
        <message>
            <source>Show documents or sign on</source>
            <translation>ਕਾਗ਼ਜ਼ ਦਿਖਾਉਣੇ ਜਾਂ ਹਾਜ਼ਰੀ ਲਾਉਣੀ</translation>
        </message>
        <message>
            <source>Copy of a search record</source>
            <extracomment>The record of a stop and search by the police</extracomment>
            <translation>ਤਲਾਸ਼ੀ ਦੇ ਰਿਕਾਰਡ ਦੀ ਨਕਲ</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>ਕੁਝ ਹੋਰ</translation>
        </message>
        <message>
            <source>Report a crime</source>
            <translation>ਜੁਰਮ ਦੀ ਰਿਪੋਰਟ ਕਰਨੀ</translation>
        </message>
        <message>
            <source>Road collision</source>
            <translation>ਸੜਕ ਹਾਦਸਾ</translation>
        </message>
        <message>
            <source>See a named officer</source>
            <extracomment>An officer whose name the visitor knows</extracomment>
            <translation>ਕਿਸੇ ਖ਼ਾਸ ਅਫ਼ਸਰ ਨੂੰ ਮਿਲਣਾ</translation>
        </message>
        <message>
            <source>Show documents</source>
            <extracomment>Driving licence, insurance and the like</extracomment>
            <translation>ਕਾਗ਼ਜ਼ ਦਿਖਾਉਣੇ</translation>
        </message>
        <message>
            <source>Hand in or ask about property</source>
            <extracomment>Lost or found things</extracomment>
            <translation>ਚੀਜ਼ ਜਮ੍ਹਾਂ ਕਰਵਾਉਣੀ ਜਾਂ ਪੁੱਛਣਾ</translation>
        </message>
        <message>
            <source>Collect property</source>
            <translation>ਆਪਣੀ ਚੀਜ਼ ਲੈਣੀ</translation>
        </message>
        <message>
            <source>Fingerprints or certificates</source>
            <translation>ਉਂਗਲਾਂ ਦੇ ਨਿਸ਼ਾਨ ਜਾਂ ਸਰਟੀਫਿਕੇਟ</translation>
        </message>
        <message>
            <source>Jobs and volunteering</source>
            <extracomment>Working for the police</extracomment>
            <translation>ਨੌਕਰੀ ਅਤੇ ਸਵੈ-ਸੇਵਾ</translation>
        </message>
        <message>
            <source>Ask for my data</source>
            <extracomment>What the police hold about the visitor</extracomment>
            <translation>ਆਪਣੀ ਜਾਣਕਾਰੀ ਮੰਗਣੀ</translation>
        </message>
        <message>
            <source>Leaflets</source>
            <translation>ਪਰਚੇ</translation>
        </message>
        <message>
            <source>An interpreter</source>
            <translation>ਦੁਭਾਸ਼ੀਆ</translation>
        </message>
        <message>
            <source>British Sign Language</source>
            <translation>ਬ੍ਰਿਟਿਸ਼ ਸੰਕੇਤਕ ਭਾਸ਼ਾ</translation>
        </message>
        <message>
            <source>Hearing loop</source>
            <translation>ਹੀਅਰਿੰਗ ਲੂਪ</translation>
        </message>
        <message>
            <source>Step-free way</source>
            <extracomment>For wheelchairs and prams</extracomment>
            <translation>ਪੌੜੀਆਂ ਤੋਂ ਬਿਨਾਂ ਰਾਹ</translation>
        </message>
        <message>
            <source>Quiet space</source>
            <translation>ਸ਼ਾਂਤ ਥਾਂ</translation>
        </message>
        <message>
            <source>Help with reading</source>
            <translation>ਪੜ੍ਹਨ ਵਿੱਚ ਮਦਦ</translation>
        </message>
        <message>
            <source>A woman</source>
            <extracomment>The visitor would rather speak to a woman</extracomment>
            <translation>ਔਰਤ</translation>
        </message>
        <message>
            <source>A man</source>
            <extracomment>The visitor would rather speak to a man</extracomment>
            <translation>ਮਰਦ</translation>
        </message>
        <message>
            <source>Other help</source>
            <extracomment>An adjustment that is not in the list</extracomment>
            <translation>ਹੋਰ ਮਦਦ</translation>
        </message>
    </context>
    <context>
        <name>telling</name>
        <message>
            <source>Tell us how we did</source>
            <translation>ਦੱਸੋ ਸਾਡਾ ਕੰਮ ਕਿਵੇਂ ਰਿਹਾ</translation>
        </message>
        <message>
            <source>What would you like to tell us?</source>
            <extracomment>Heading</extracomment>
            <translation>ਤੁਸੀਂ ਸਾਨੂੰ ਕੀ ਦੱਸਣਾ ਚਾਹੋਗੇ?</translation>
        </message>
        <message>
            <source>How my visit was</source>
            <translation>ਮੇਰੀ ਫੇਰੀ ਕਿਵੇਂ ਰਹੀ</translation>
        </message>
        <message>
            <source>Make a complaint</source>
            <translation>ਸ਼ਿਕਾਇਤ ਕਰਨੀ</translation>
        </message>
        <message>
            <source>A problem in this room</source>
            <extracomment>Something in the waiting room is dirty or broken</extracomment>
            <translation>ਇਸ ਕਮਰੇ ਵਿੱਚ ਕੋਈ ਸਮੱਸਿਆ</translation>
        </message>
        <message>
            <source>How did we do today?</source>
            <extracomment>Heading</extracomment>
            <translation>ਅੱਜ ਸਾਡਾ ਕੰਮ ਕਿਵੇਂ ਰਿਹਾ?</translation>
        </message>
        <message>
            <source>Excellent</source>
            <extracomment>The best of three: excellent, good, poor</extracomment>
            <translation>ਬਹੁਤ ਵਧੀਆ</translation>
        </message>
        <message>
            <source>Good</source>
            <extracomment>The middle of three: excellent, good, poor</extracomment>
            <translation>ਚੰਗਾ</translation>
        </message>
        <message>
            <source>Poor</source>
            <extracomment>The worst of three: excellent, good, poor</extracomment>
            <translation>ਮਾੜਾ</translation>
        </message>
        <message>
            <source>Would you like to tell us more?</source>
            <extracomment>Heading; a comment is typed</extracomment>
            <translation>ਕੀ ਤੁਸੀਂ ਸਾਨੂੰ ਹੋਰ ਦੱਸਣਾ ਚਾਹੋਗੇ?</translation>
        </message>
        <message>
            <source>Send</source>
            <extracomment>Button: what was typed goes to the police</extracomment>
            <translation>ਭੇਜੋ</translation>
        </message>
        <message>
            <source>No, send it as it is</source>
            <extracomment>Button: without a comment</extracomment>
            <translation>ਨਹੀਂ, ਇਸੇ ਤਰ੍ਹਾਂ ਭੇਜੋ</translation>
        </message>
        <message>
            <source>Thank you</source>
            <extracomment>Heading</extracomment>
            <translation>ਧੰਨਵਾਦ</translation>
        </message>
        <message>
            <source>We read what people tell us, and use it to do better.</source>
            <translation>ਲੋਕ ਜੋ ਦੱਸਦੇ ਹਨ ਅਸੀਂ ਪੜ੍ਹਦੇ ਹਾਂ, ਅਤੇ ਉਸ ਨਾਲ ਆਪਣਾ ਕੰਮ ਸੁਧਾਰਦੇ ਹਾਂ।</translation>
        </message>
        <message>
            <source>What went wrong?</source>
            <extracomment>Heading; a complaint is typed</extracomment>
            <translation>ਕੀ ਗ਼ਲਤ ਹੋਇਆ?</translation>
        </message>
        <message>
            <source>You can also tell an officer, or ask for a private space.</source>
            <translation>ਤੁਸੀਂ ਅਫ਼ਸਰ ਨੂੰ ਵੀ ਦੱਸ ਸਕਦੇ ਹੋ, ਜਾਂ ਵੱਖਰੀ ਥਾਂ ਮੰਗ ਸਕਦੇ ਹੋ।</translation>
        </message>
        <message>
            <source>Please type a few words.</source>
            <translation>ਕਿਰਪਾ ਕਰਕੇ ਕੁਝ ਸ਼ਬਦ ਲਿਖੋ।</translation>
        </message>
        <message>
            <source>We have received your complaint</source>
            <extracomment>Heading; its reference stands under it</extracomment>
            <translation>ਸਾਨੂੰ ਤੁਹਾਡੀ ਸ਼ਿਕਾਇਤ ਮਿਲ ਗਈ ਹੈ</translation>
        </message>
        <message>
            <source>Your reference</source>
            <extracomment>Above the reference of a complaint</extracomment>
            <translation>ਤੁਹਾਡਾ ਹਵਾਲਾ ਨੰਬਰ</translation>
        </message>
        <message>
            <source>Please keep this reference. Ask for it whenever you contact us.</source>
            <translation>ਇਹ ਹਵਾਲਾ ਨੰਬਰ ਸੰਭਾਲ ਕੇ ਰੱਖੋ। ਸਾਡੇ ਨਾਲ ਸੰਪਰਕ ਕਰਨ ਵੇਲੇ ਇਹ ਦੱਸੋ।</translation>
        </message>
        <message>
            <source>We try to put things right. If we cannot, our Professional Standards Department looks into it.</source>
            <translation>ਅਸੀਂ ਗੱਲ ਠੀਕ ਕਰਨ ਦੀ ਕੋਸ਼ਿਸ਼ ਕਰਦੇ ਹਾਂ। ਜੇ ਨਾ ਕਰ ਸਕੀਏ, ਤਾਂ ਸਾਡਾ ਪੇਸ਼ੇਵਰ ਮਿਆਰ ਵਿਭਾਗ ਇਸ ਦੀ ਜਾਂਚ ਕਰਦਾ ਹੈ।</translation>
        </message>
        <message>
            <source>If it takes longer, we tell you how it stands every 28 days.</source>
            <translation>ਜੇ ਵੱਧ ਸਮਾਂ ਲੱਗੇ, ਤਾਂ ਅਸੀਂ ਹਰ 28 ਦਿਨਾਂ ਬਾਅਦ ਦੱਸਦੇ ਹਾਂ ਕਿ ਕੰਮ ਕਿੱਥੇ ਪਹੁੰਚਿਆ।</translation>
        </message>
        <message>
            <source>May we contact you about this?</source>
            <extracomment>Heading</extracomment>
            <translation>ਕੀ ਅਸੀਂ ਇਸ ਬਾਰੇ ਤੁਹਾਡੇ ਨਾਲ ਸੰਪਰਕ ਕਰ ਸਕਦੇ ਹਾਂ?</translation>
        </message>
        <message>
            <source>Yes, you may contact me</source>
            <translation>ਹਾਂ, ਮੇਰੇ ਨਾਲ ਸੰਪਰਕ ਕਰੋ</translation>
        </message>
        <message>
            <source>No, do not contact me</source>
            <translation>ਨਹੀਂ, ਸੰਪਰਕ ਨਾ ਕਰੋ</translation>
        </message>
        <message>
            <source>Your telephone number or email</source>
            <extracomment>Heading; it is typed</extracomment>
            <translation>ਤੁਹਾਡਾ ਫ਼ੋਨ ਨੰਬਰ ਜਾਂ ਈਮੇਲ</translation>
        </message>
        <message>
            <source>Is it safe to contact you there?</source>
            <extracomment>Heading; somebody else may read or hear it</extracomment>
            <translation>ਕੀ ਉੱਥੇ ਤੁਹਾਡੇ ਨਾਲ ਸੰਪਰਕ ਕਰਨਾ ਸੁਰੱਖਿਅਤ ਹੈ?</translation>
        </message>
        <message>
            <source>Yes, it is safe</source>
            <translation>ਹਾਂ, ਸੁਰੱਖਿਅਤ ਹੈ</translation>
        </message>
        <message>
            <source>No, it is not safe</source>
            <translation>ਨਹੀਂ, ਸੁਰੱਖਿਅਤ ਨਹੀਂ</translation>
        </message>
        <message>
            <source>We will not contact you.</source>
            <translation>ਅਸੀਂ ਤੁਹਾਡੇ ਨਾਲ ਸੰਪਰਕ ਨਹੀਂ ਕਰਾਂਗੇ।</translation>
        </message>
        <message>
            <source>Please check the telephone number or email.</source>
            <translation>ਫ਼ੋਨ ਨੰਬਰ ਜਾਂ ਈਮੇਲ ਦੁਬਾਰਾ ਦੇਖੋ।</translation>
        </message>
        <message>
            <source>What is wrong in this room?</source>
            <extracomment>Heading</extracomment>
            <translation>ਇਸ ਕਮਰੇ ਵਿੱਚ ਕੀ ਖ਼ਰਾਬ ਹੈ?</translation>
        </message>
        <message>
            <source>Something is dirty</source>
            <translation>ਕੁਝ ਗੰਦਾ ਹੈ</translation>
        </message>
        <message>
            <source>Something is broken</source>
            <translation>ਕੁਝ ਟੁੱਟਿਆ ਹੋਇਆ ਹੈ</translation>
        </message>
        <message>
            <source>Something is not safe</source>
            <translation>ਕੁਝ ਸੁਰੱਖਿਅਤ ਨਹੀਂ ਹੈ</translation>
        </message>
        <message>
            <source>Something else is wrong</source>
            <translation>ਕੋਈ ਹੋਰ ਸਮੱਸਿਆ ਹੈ</translation>
        </message>
        <message>
            <source>We have told the officer at the counter.</source>
            <translation>ਅਸੀਂ ਕਾਊਂਟਰ ਵਾਲੇ ਅਫ਼ਸਰ ਨੂੰ ਦੱਸ ਦਿੱਤਾ ਹੈ।</translation>
        </message>
    </context>
    <context>
        <name>leaflets</name>
        <message>
            <source>Safety leaflets</source>
            <translation>ਸੁਰੱਖਿਆ ਦੇ ਪਰਚੇ</translation>
        </message>
        <message>
            <source>Which leaflet would you like?</source>
            <extracomment>Heading</extracomment>
            <translation>ਤੁਹਾਨੂੰ ਕਿਹੜਾ ਪਰਚਾ ਚਾਹੀਦਾ ਹੈ?</translation>
        </message>
        <message>
            <source>How would you like it?</source>
            <extracomment>Heading: on paper, on the screen or on a phone</extracomment>
            <translation>ਤੁਹਾਨੂੰ ਕਿਸ ਰੂਪ ਵਿੱਚ ਚਾਹੀਦਾ ਹੈ?</translation>
        </message>
        <message>
            <source>Show it on this screen</source>
            <translation>ਇਸ ਸਕਰੀਨ ਉੱਤੇ ਦਿਖਾਓ</translation>
        </message>
        <message>
            <source>Take it on my phone</source>
            <extracomment>By a QR code that the phone's camera reads</extracomment>
            <translation>ਮੇਰੇ ਫ਼ੋਨ ਉੱਤੇ</translation>
        </message>
        <message>
            <source>Print it</source>
            <translation>ਛਾਪੋ</translation>
        </message>
        <message>
            <source>Print it in large letters</source>
            <translation>ਵੱਡੇ ਅੱਖਰਾਂ ਵਿੱਚ ਛਾਪੋ</translation>
        </message>
        <message>
            <source>In another language</source>
            <translation>ਹੋਰ ਬੋਲੀ ਵਿੱਚ</translation>
        </message>
        <message>
            <source>In which language?</source>
            <extracomment>Heading</extracomment>
            <translation>ਕਿਹੜੀ ਬੋਲੀ ਵਿੱਚ?</translation>
        </message>
        <message>
            <source>Point your phone's camera at this code.</source>
            <translation>ਆਪਣੇ ਫ਼ੋਨ ਦਾ ਕੈਮਰਾ ਇਸ ਕੋਡ ਵੱਲ ਕਰੋ।</translation>
        </message>
        <message>
            <source>It stays in your phone's history.</source>
            <extracomment>A warning, where it could put somebody at risk</extracomment>
            <translation>ਇਹ ਤੁਹਾਡੇ ਫ਼ੋਨ ਦੀ ਹਿਸਟਰੀ ਵਿੱਚ ਰਹਿੰਦਾ ਹੈ।</translation>
        </message>
        <message>
            <source>Your leaflet is being printed</source>
            <extracomment>Heading</extracomment>
            <translation>ਤੁਹਾਡਾ ਪਰਚਾ ਛਪ ਰਿਹਾ ਹੈ</translation>
        </message>
        <message>
            <source>Please take your leaflet</source>
            <extracomment>Heading</extracomment>
            <translation>ਕਿਰਪਾ ਕਰਕੇ ਆਪਣਾ ਪਰਚਾ ਲਓ</translation>
        </message>
        <message>
            <source>We cannot print it now</source>
            <extracomment>Heading</extracomment>
            <translation>ਅਸੀਂ ਹੁਣ ਛਾਪ ਨਹੀਂ ਸਕਦੇ</translation>
        </message>
        <message>
            <source>An officer can give it to you. You can read it on this screen.</source>
            <translation>ਅਫ਼ਸਰ ਤੁਹਾਨੂੰ ਇਹ ਦੇ ਸਕਦਾ ਹੈ। ਤੁਸੀਂ ਇਸ ਸਕਰੀਨ ਉੱਤੇ ਪੜ੍ਹ ਸਕਦੇ ਹੋ।</translation>
        </message>
        <message>
            <source>Another leaflet</source>
            <translation>ਹੋਰ ਪਰਚਾ</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <extracomment>At the foot of a printed leaflet</extracomment>
            <translation>ਪੰਨਾ {page} / {pages}</translation>
        </message>
        <message>
            <source>Version {version}</source>
            <extracomment>At the foot of a printed leaflet</extracomment>
            <translation>ਸੰਸਕਰਣ {version}</translation>
        </message>
        <message>
            <source>Who can help</source>
            <extracomment>Heading above telephone numbers</extracomment>
            <translation>ਕੌਣ ਮਦਦ ਕਰ ਸਕਦਾ ਹੈ</translation>
        </message>
        <message>
            <source>More about this</source>
            <extracomment>Beside a QR code that leads to a web page</extracomment>
            <translation>ਇਸ ਬਾਰੇ ਹੋਰ</translation>
        </message>
    </context>
    <context>
        <name>standards</name>
        <message>
            <source>What to expect from us</source>
            <extracomment>Heading and button</extracomment>
            <translation>ਸਾਡੇ ਤੋਂ ਕੀ ਆਸ ਰੱਖਣੀ ਹੈ</translation>
        </message>
        <message>
            <source>When you visit us</source>
            <extracomment>Heading of a part</extracomment>
            <translation>ਜਦੋਂ ਤੁਸੀਂ ਸਾਡੇ ਕੋਲ ਆਉਂਦੇ ਹੋ</translation>
        </message>
        <message>
            <source>Our public spaces are clean, tidy and safe.</source>
            <translation>ਸਾਡੀਆਂ ਜਨਤਕ ਥਾਵਾਂ ਸਾਫ਼, ਸੁਥਰੀਆਂ ਅਤੇ ਸੁਰੱਖਿਅਤ ਹਨ।</translation>
        </message>
        <message>
            <source>We welcome you in a friendly and professional way.</source>
            <translation>ਅਸੀਂ ਤੁਹਾਡਾ ਦੋਸਤਾਨਾ ਅਤੇ ਚੰਗੇ ਢੰਗ ਨਾਲ ਸਵਾਗਤ ਕਰਦੇ ਹਾਂ।</translation>
        </message>
        <message>
            <source>You can talk to us in private.</source>
            <translation>ਤੁਸੀਂ ਸਾਡੇ ਨਾਲ ਇਕੱਲੇ ਵਿੱਚ ਗੱਲ ਕਰ ਸਕਦੇ ਹੋ।</translation>
        </message>
        <message numerus="yes">
            <source>With an appointment, you are seen within {n} minutes.</source>
            <translation>
                <numerusform>ਅਪੌਇੰਟਮੈਂਟ ਹੋਵੇ, ਤਾਂ ਤੁਹਾਨੂੰ {n} ਮਿੰਟ ਦੇ ਅੰਦਰ ਮਿਲਿਆ ਜਾਂਦਾ ਹੈ।</numerusform>
                <numerusform>ਅਪੌਇੰਟਮੈਂਟ ਹੋਵੇ, ਤਾਂ ਤੁਹਾਨੂੰ {n} ਮਿੰਟਾਂ ਦੇ ਅੰਦਰ ਮਿਲਿਆ ਜਾਂਦਾ ਹੈ।</numerusform>
            </translation>
        </message>
        <message>
            <source>If you need an interpreter, we get one by phone.</source>
            <translation>ਜੇ ਤੁਹਾਨੂੰ ਦੁਭਾਸ਼ੀਆ ਚਾਹੀਦਾ ਹੈ, ਤਾਂ ਅਸੀਂ ਫ਼ੋਨ ਉੱਤੇ ਲੈ ਕੇ ਦਿੰਦੇ ਹਾਂ।</translation>
        </message>
        <message>
            <source>Tell us what you need: we adjust as well as we can.</source>
            <translation>ਦੱਸੋ ਤੁਹਾਨੂੰ ਕੀ ਚਾਹੀਦਾ ਹੈ: ਅਸੀਂ ਜਿੰਨਾ ਹੋ ਸਕੇ ਪ੍ਰਬੰਧ ਕਰਦੇ ਹਾਂ।</translation>
        </message>
        <message>
            <source>We have leaflets on staying safe.</source>
            <translation>ਸਾਡੇ ਕੋਲ ਸੁਰੱਖਿਅਤ ਰਹਿਣ ਬਾਰੇ ਪਰਚੇ ਹਨ।</translation>
        </message>
        <message>
            <source>In an exceptional emergency we may be late. Then we do our best to keep you informed.</source>
            <translation>ਬਹੁਤ ਵੱਡੀ ਐਮਰਜੈਂਸੀ ਵਿੱਚ ਸਾਨੂੰ ਦੇਰ ਹੋ ਸਕਦੀ ਹੈ। ਉਦੋਂ ਅਸੀਂ ਤੁਹਾਨੂੰ ਦੱਸਦੇ ਰਹਿਣ ਦੀ ਪੂਰੀ ਕੋਸ਼ਿਸ਼ ਕਰਦੇ ਹਾਂ।</translation>
        </message>
        <message>
            <source>When you contact us</source>
            <extracomment>Heading of a part</extracomment>
            <translation>ਜਦੋਂ ਤੁਸੀਂ ਸਾਡੇ ਨਾਲ ਸੰਪਰਕ ਕਰਦੇ ਹੋ</translation>
        </message>
        <message>
            <source>Calls to 999: answered within 10 seconds.</source>
            <translation>999 ਉੱਤੇ ਫ਼ੋਨ: 10 ਸਕਿੰਟਾਂ ਵਿੱਚ ਜਵਾਬ।</translation>
        </message>
        <message>
            <source>Calls to 101 and live chat: answered within 3 minutes.</source>
            <translation>101 ਉੱਤੇ ਫ਼ੋਨ ਅਤੇ ਲਾਈਵ ਚੈਟ: 3 ਮਿੰਟਾਂ ਵਿੱਚ ਜਵਾਬ।</translation>
        </message>
        <message>
            <source>Letters and emails: answered within 5 working days.</source>
            <translation>ਚਿੱਠੀਆਂ ਅਤੇ ਈਮੇਲਾਂ: ਕੰਮ ਵਾਲੇ 5 ਦਿਨਾਂ ਵਿੱਚ ਜਵਾਬ।</translation>
        </message>
        <message>
            <source>When we come to you</source>
            <extracomment>Heading of a part</extracomment>
            <translation>ਜਦੋਂ ਅਸੀਂ ਤੁਹਾਡੇ ਕੋਲ ਆਉਂਦੇ ਹਾਂ</translation>
        </message>
        <message>
            <source>In an emergency: within 15 minutes.</source>
            <extracomment>An officer comes to the caller</extracomment>
            <translation>ਐਮਰਜੈਂਸੀ ਵਿੱਚ: 15 ਮਿੰਟਾਂ ਦੇ ਅੰਦਰ।</translation>
        </message>
        <message>
            <source>When it is urgent: within 1 hour.</source>
            <extracomment>An officer comes to the caller</extracomment>
            <translation>ਜ਼ਰੂਰੀ ਹੋਵੇ ਤਾਂ: 1 ਘੰਟੇ ਦੇ ਅੰਦਰ।</translation>
        </message>
        <message>
            <source>Otherwise: within 24 hours.</source>
            <extracomment>An officer comes to the caller</extracomment>
            <translation>ਨਹੀਂ ਤਾਂ: 24 ਘੰਟਿਆਂ ਦੇ ਅੰਦਰ।</translation>
        </message>
        <message>
            <source>If you are a victim of crime</source>
            <extracomment>Heading of a part</extracomment>
            <translation>ਜੇ ਤੁਹਾਡੇ ਨਾਲ ਜੁਰਮ ਹੋਇਆ ਹੈ</translation>
        </message>
        <message>
            <source>We tell you how your case stands within 7 days.</source>
            <translation>ਅਸੀਂ 7 ਦਿਨਾਂ ਦੇ ਅੰਦਰ ਦੱਸਦੇ ਹਾਂ ਕਿ ਤੁਹਾਡਾ ਕੇਸ ਕਿੱਥੇ ਪਹੁੰਚਿਆ।</translation>
        </message>
        <message>
            <source>We tell you within 5 days when something important happens.</source>
            <translation>ਜਦੋਂ ਕੋਈ ਜ਼ਰੂਰੀ ਗੱਲ ਹੁੰਦੀ ਹੈ, ਅਸੀਂ 5 ਦਿਨਾਂ ਦੇ ਅੰਦਰ ਦੱਸਦੇ ਹਾਂ।</translation>
        </message>
        <message>
            <source>After court, we tell you the result within 3 days.</source>
            <translation>ਅਦਾਲਤ ਤੋਂ ਬਾਅਦ, ਅਸੀਂ 3 ਦਿਨਾਂ ਦੇ ਅੰਦਰ ਨਤੀਜਾ ਦੱਸਦੇ ਹਾਂ।</translation>
        </message>
        <message>
            <source>If we stop and search you</source>
            <extracomment>Heading of a part</extracomment>
            <translation>ਜੇ ਅਸੀਂ ਤੁਹਾਨੂੰ ਰੋਕ ਕੇ ਤਲਾਸ਼ੀ ਲਈਏ</translation>
        </message>
        <message>
            <source>We ask whether you want a copy of the record, and tell you how to get it.</source>
            <translation>ਅਸੀਂ ਪੁੱਛਦੇ ਹਾਂ ਕਿ ਕੀ ਤੁਹਾਨੂੰ ਰਿਕਾਰਡ ਦੀ ਨਕਲ ਚਾਹੀਦੀ ਹੈ, ਅਤੇ ਦੱਸਦੇ ਹਾਂ ਕਿ ਕਿਵੇਂ ਲੈਣੀ ਹੈ।</translation>
        </message>
        <message>
            <source>Good or bad, tell us</source>
            <extracomment>Heading of a part</extracomment>
            <translation>ਚੰਗਾ ਜਾਂ ਮਾੜਾ, ਸਾਨੂੰ ਦੱਸੋ</translation>
        </message>
        <message>
            <source>You can tell us how we did, from poor to excellent.</source>
            <translation>ਤੁਸੀਂ ਦੱਸ ਸਕਦੇ ਹੋ ਕਿ ਸਾਡਾ ਕੰਮ ਕਿਵੇਂ ਰਿਹਾ, ਮਾੜੇ ਤੋਂ ਬਹੁਤ ਵਧੀਆ ਤੱਕ।</translation>
        </message>
        <message>
            <source>We confirm every complaint and give you a reference.</source>
            <translation>ਅਸੀਂ ਹਰ ਸ਼ਿਕਾਇਤ ਮਿਲਣ ਦੀ ਪੁਸ਼ਟੀ ਕਰਦੇ ਹਾਂ ਅਤੇ ਹਵਾਲਾ ਨੰਬਰ ਦਿੰਦੇ ਹਾਂ।</translation>
        </message>
    </context>
    <context>
        <name>safety</name>
        <message>
            <source>Stay safe</source>
            <extracomment>Heading above a short piece of advice</extracomment>
            <translation>ਸੁਰੱਖਿਅਤ ਰਹੋ</translation>
        </message>
        <message>
            <source>Lock doors and close windows every time you go out.</source>
            <translation>ਹਰ ਵਾਰ ਬਾਹਰ ਜਾਣ ਵੇਲੇ ਦਰਵਾਜ਼ਿਆਂ ਨੂੰ ਤਾਲਾ ਲਾਓ ਅਤੇ ਖਿੜਕੀਆਂ ਬੰਦ ਕਰੋ।</translation>
        </message>
        <message>
            <source>The police and your bank never ask you to move money to a safe account.</source>
            <translation>ਪੁਲਿਸ ਅਤੇ ਤੁਹਾਡਾ ਬੈਂਕ ਕਦੇ ਨਹੀਂ ਕਹਿੰਦੇ ਕਿ ਪੈਸੇ ਕਿਸੇ ਸੁਰੱਖਿਅਤ ਖਾਤੇ ਵਿੱਚ ਭੇਜੋ।</translation>
        </message>
        <message>
            <source>Never tell anybody your PIN or full password.</source>
            <translation>ਆਪਣਾ ਪਿਨ ਜਾਂ ਪੂਰਾ ਪਾਸਵਰਡ ਕਦੇ ਕਿਸੇ ਨੂੰ ਨਾ ਦੱਸੋ।</translation>
        </message>
        <message>
            <source>Lock your bike with two good locks.</source>
            <translation>ਆਪਣੀ ਸਾਈਕਲ ਨੂੰ ਦੋ ਚੰਗੇ ਤਾਲੇ ਲਾਓ।</translation>
        </message>
        <message>
            <source>Take bags and phones out of your car when you park.</source>
            <translation>ਕਾਰ ਖੜ੍ਹੀ ਕਰਨ ਵੇਲੇ ਬੈਗ ਅਤੇ ਫ਼ੋਨ ਕੱਢ ਲਓ।</translation>
        </message>
        <message>
            <source>In the street, keep your phone out of sight when you do not need it.</source>
            <translation>ਗਲੀ-ਬਾਜ਼ਾਰ ਵਿੱਚ, ਜਦੋਂ ਫ਼ੋਨ ਦੀ ਲੋੜ ਨਾ ਹੋਵੇ, ਉਸ ਨੂੰ ਲੁਕਾ ਕੇ ਰੱਖੋ।</translation>
        </message>
        <message>
            <source>Leaflets in your language are at the kiosk. Or ask an officer.</source>
            <translation>ਤੁਹਾਡੀ ਬੋਲੀ ਵਿੱਚ ਪਰਚੇ ਕਿਓਸਕ ਉੱਤੇ ਹਨ। ਜਾਂ ਅਫ਼ਸਰ ਤੋਂ ਪੁੱਛੋ।</translation>
        </message>
    </context>
</TS>
