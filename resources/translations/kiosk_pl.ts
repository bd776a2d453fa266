<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
    <context>
        <name>common</name>
        <message>
            <source>reviewed</source>
            <extracomment>Not shown. 'reviewed' once a qualified translator has read all; else 'draft'.</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{weekday} {day} {month}</source>
            <extracomment>Sunday 22 November</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{day} {month}</source>
            <extracomment>22 November</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{date}, {time}</source>
            <extracomment>Sunday 22 November, 14:05</extracomment>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{n} minutes</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} min</source>
            <extracomment>As short as can be</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>{low} to {high} minutes</source>
            <extracomment>high is always more than 1</extracomment>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{n} hours</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Continue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Skip this question</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Interpreter</source>
            <extracomment>Foot bar: ask for an interpreter</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read aloud</source>
            <extracomment>Foot bar: speak this page</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bigger text</source>
            <extracomment>Foot bar</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contrast</source>
            <extracomment>Foot bar: change the colours</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exit this page</source>
            <extracomment>Foot bar: hide this page at once and forget everything</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Space</source>
            <extracomment>The space key of the keyboard on the screen</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Erase</source>
            <extracomment>The key that erases the last letter</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hyphen</source>
            <extracomment>Spoken name of the key -</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Apostrophe</source>
            <extracomment>Spoken name of the key '</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Notice</source>
            <extracomment>The word that stands before a message</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Warning</source>
            <extracomment>The word that stands before a message</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fault</source>
            <extracomment>The word that stands before a message</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <extracomment>The word that stands before a message that something was done</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>touch</name>
        <message>
            <source>How can we help?</source>
            <extracomment>Heading of the first page</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I have an appointment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I want to speak to someone privately</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>board</name>
        <message>
            <source>Please go to {place}</source>
            <extracomment>place is a room or the counter, already in this language</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ticket</name>
        <message>
            <source>Your ticket is {code}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>codes</name>
        <message>
            <source>Something went wrong here. Please go to the counter and show this code.</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
