<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="bn" sourcelanguage="en">
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
            <translation>পিছনে</translation>
        </message>
        <message>
            <source>Start again</source>
            <translation>আবার শুরু করুন</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>এগিয়ে যান</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>হ্যাঁ</translation>
        </message>
        <message>
            <source>No</source>
            <translation>না</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>বন্ধ করুন</translation>
        </message>
        <message>
            <source>Done</source>
            <extracomment>On a button, and the word before a message that something was done</extracomment>
            <translation>হয়ে গেছে</translation>
        </message>
        <message>
            <source>Interpreter</source>
            <extracomment>Foot bar: ask for an interpreter</extracomment>
            <translation>দোভাষী</translation>
        </message>
        <message>
            <source>Read aloud</source>
            <extracomment>Foot bar: speak this page</extracomment>
            <translation>পড়ে শোনান</translation>
        </message>
        <message>
            <source>Bigger text</source>
            <extracomment>Foot bar</extracomment>
            <translation>বড় অক্ষর</translation>
        </message>
        <message>
            <source>Contrast</source>
            <extracomment>Foot bar: change the colours</extracomment>
            <translation>রং বদলান</translation>
        </message>
        <message>
            <source>Exit this page</source>
            <extracomment>Foot bar: hide this page at once and forget everything</extracomment>
            <translation>এই পাতা ছাড়ুন</translation>
        </message>
        <message>
            <source>Space</source>
            <extracomment>The space key of the keyboard on the screen</extracomment>
            <translation>ফাঁকা জায়গা</translation>
        </message>
        <message>
            <source>Erase</source>
            <extracomment>The key that erases the last letter</extracomment>
            <translation>মুছুন</translation>
        </message>
        <message>
            <source>Hyphen</source>
            <extracomment>Spoken name of the key -</extracomment>
            <translation>হাইফেন</translation>
        </message>
        <message>
            <source>Apostrophe</source>
            <extracomment>Spoken name of the key '</extracomment>
            <translation>অ্যাপস্ট্রফি</translation>
        </message>
        <message>
            <source>Notice</source>
            <extracomment>The word that stands before a message</extracomment>
            <translation>তথ্য</translation>
        </message>
        <message>
            <source>Warning</source>
            <extracomment>The word that stands before a message</extracomment>
            <translation>সতর্কতা</translation>
        </message>
        <message>
            <source>Fault</source>
            <extracomment>The word that stands before a message</extracomment>
            <translation>ত্রুটি</translation>
        </message>
    </context>
    <context>
        <name>touch</name>
        <message>
            <source>How can we help?</source>
            <extracomment>Heading of the first page</extracomment>
            <translation>আমরা কীভাবে সাহায্য করতে পারি?</translation>
        </message>
        <message numerus="yes">
            <source>If you have an appointment, we aim to see you within {n} minutes.</source>
            <translation>
                <numerusform>অ্যাপয়েন্টমেন্ট থাকলে আমরা {n} মিনিটের মধ্যে আপনার সাথে দেখা করার চেষ্টা করি।</numerusform>
                <numerusform>অ্যাপয়েন্টমেন্ট থাকলে আমরা {n} মিনিটের মধ্যে আপনার সাথে দেখা করার চেষ্টা করি।</numerusform>
            </translation>
        </message>
        <message>
            <source>I have an appointment</source>
            <translation>আমার অ্যাপয়েন্টমেন্ট আছে</translation>
        </message>
        <message>
            <source>We will not ask you why here.</source>
            <extracomment>Under: speak to someone privately</extracomment>
            <translation>আমরা এখানে কারণ জানতে চাইব না।</translation>
        </message>
        <message>
            <source>Draft translation</source>
            <extracomment>Shown until a qualified translator has read all</extracomment>
            <translation>খসড়া অনুবাদ</translation>
        </message>
        <message>
            <source>Scan the code on your letter or phone</source>
            <extracomment>Heading</extracomment>
            <translation>চিঠি বা ফোনের কোডটি স্ক্যান করুন</translation>
        </message>
        <message>
            <source>Hold the code in front of the scanner, or choose another way:</source>
            <translation>কোডটি স্ক্যানারের সামনে ধরুন, বা অন্য উপায় বেছে নিন:</translation>
        </message>
        <message>
            <source>Type the reference</source>
            <translation>রেফারেন্স নম্বর লিখুন</translation>
        </message>
        <message>
            <source>Use my surname and birthday</source>
            <translation>আমার পদবি ও জন্মদিন দিয়ে</translation>
        </message>
        <message>
            <source>I have none of these</source>
            <translation>আমার কাছে এগুলো নেই</translation>
        </message>
        <message>
            <source>What is your reference?</source>
            <extracomment>Heading</extracomment>
            <translation>আপনার রেফারেন্স নম্বর কী?</translation>
        </message>
        <message>
            <source>It is on your letter, for example {example}.</source>
            <translation>এটি আপনার চিঠিতে আছে, যেমন {example}।</translation>
        </message>
        <message>
            <source>What is your surname?</source>
            <extracomment>Heading</extracomment>
            <translation>আপনার পদবি কী?</translation>
        </message>
        <message>
            <source>What day and month were you born?</source>
            <extracomment>Heading; the year is not asked</extracomment>
            <translation>আপনার জন্ম কোন দিনে ও কোন মাসে?</translation>
        </message>
        <message>
            <source>For example {example} for 5 November.</source>
            <translation>যেমন 5 নভেম্বরের জন্য {example}।</translation>
        </message>
        <message>
            <source>Find</source>
            <extracomment>Button: look for the appointment</extracomment>
            <translation>খুঁজুন</translation>
        </message>
        <message>
            <source>Next</source>
            <extracomment>Button beside a line that is typed into</extracomment>
            <translation>পরের ধাপ</translation>
        </message>
        <message>
            <source>Your appointment is today at {time}</source>
            <extracomment>Heading</extracomment>
            <translation>আপনার অ্যাপয়েন্টমেন্ট আজ {time}-এ</translation>
        </message>
        <message>
            <source>That was more than 15 minutes ago. An officer may offer you another time.</source>
            <translation>15 মিনিটের বেশি পার হয়ে গেছে। অফিসার আপনাকে অন্য সময় দিতে পারেন।</translation>
        </message>
        <message>
            <source>This is not my appointment</source>
            <translation>এটি আমার অ্যাপয়েন্টমেন্ট নয়</translation>
        </message>
        <message>
            <source>We cannot find that appointment for today</source>
            <extracomment>Heading</extracomment>
            <translation>আজকের এই অ্যাপয়েন্টমেন্ট পাওয়া যাচ্ছে না</translation>
        </message>
        <message>
            <source>We cannot read that code</source>
            <extracomment>Heading</extracomment>
            <translation>কোডটি পড়া যাচ্ছে না</translation>
        </message>
        <message>
            <source>That appointment was cancelled</source>
            <extracomment>Heading</extracomment>
            <translation>এই অ্যাপয়েন্টমেন্ট বাতিল হয়েছে</translation>
        </message>
        <message>
            <source>That appointment is at another police station</source>
            <extracomment>Heading</extracomment>
            <translation>এই অ্যাপয়েন্টমেন্ট অন্য থানায়</translation>
        </message>
        <message>
            <source>You are already checked in</source>
            <extracomment>Heading</extracomment>
            <translation>আপনার নাম আগেই লেখা হয়েছে</translation>
        </message>
        <message>
            <source>Please sit down. We call you by the code on your ticket.</source>
            <translation>দয়া করে বসুন। টিকিটের কোড ধরে আপনাকে ডাকা হবে।</translation>
        </message>
        <message>
            <source>An officer will help you.</source>
            <translation>একজন অফিসার আপনাকে সাহায্য করবেন।</translation>
        </message>
        <message>
            <source>Take a ticket</source>
            <translation>টিকিট নিন</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>আবার চেষ্টা করুন</translation>
        </message>
        <message>
            <source>I need help from an officer</source>
            <translation>আমার অফিসারের সাহায্য দরকার</translation>
        </message>
        <message>
            <source>Please check the reference: it has 7 letters and digits.</source>
            <translation>রেফারেন্স নম্বরটি দেখুন: এতে 7টি অক্ষর ও সংখ্যা আছে।</translation>
        </message>
        <message>
            <source>Please type your surname.</source>
            <translation>দয়া করে আপনার পদবি লিখুন।</translation>
        </message>
        <message>
            <source>Please type 2 digits for the day and 2 for the month.</source>
            <translation>দিনের জন্য 2টি ও মাসের জন্য 2টি সংখ্যা লিখুন।</translation>
        </message>
        <message>
            <source>There is no such day. Please check the day and the month.</source>
            <translation>এমন কোনো দিন নেই। দিন ও মাস আবার দেখুন।</translation>
        </message>
        <message>
            <source>What is it about?</source>
            <extracomment>Heading</extracomment>
            <translation>বিষয়টি কী?</translation>
        </message>
        <message>
            <source>I would rather say it privately</source>
            <translation>আমি একান্তে বলতে চাই</translation>
        </message>
        <message>
            <source>Another reason</source>
            <translation>অন্য কারণ</translation>
        </message>
        <message>
            <source>What would help you today?</source>
            <extracomment>Heading; adjustments are chosen here</extracomment>
            <translation>আজ আপনার কী সাহায্য দরকার?</translation>
        </message>
        <message>
            <source>Choose all that you need, or none.</source>
            <translation>যা যা দরকার বেছে নিন, বা কিছুই না।</translation>
        </message>
        <message>
            <source>A woman or a man</source>
            <extracomment>Who the visitor would rather speak to</extracomment>
            <translation>নারী বা পুরুষ</translation>
        </message>
        <message>
            <source>where possible</source>
            <translation>সম্ভব হলে</translation>
        </message>
        <message>
            <source>Who would you rather speak to?</source>
            <extracomment>Heading</extracomment>
            <translation>আপনি কার সাথে কথা বলতে চান?</translation>
        </message>
        <message>
            <source>It does not matter</source>
            <translation>যে কেউ হলেই হবে</translation>
        </message>
        <message>
            <source>No interpreter</source>
            <translation>দোভাষী লাগবে না</translation>
        </message>
        <message>
            <source>Which language do you speak?</source>
            <extracomment>Heading; an interpreter is asked for</extracomment>
            <translation>আপনি কোন ভাষায় কথা বলেন?</translation>
        </message>
        <message>
            <source>Another language</source>
            <translation>অন্য ভাষা</translation>
        </message>
        <message>
            <source>Tell the officer which.</source>
            <extracomment>Under: another language</extracomment>
            <translation>কোন ভাষা, অফিসারকে বলুন।</translation>
        </message>
        <message>
            <source>Selected</source>
            <extracomment>After the name of something that was ticked, for screen readers</extracomment>
            <translation>বাছাই করা হয়েছে</translation>
        </message>
        <message>
            <source>Get my code</source>
            <extracomment>Button that ends the check-in</extracomment>
            <translation>আমার কোড দিন</translation>
        </message>
        <message>
            <source>I need none: get my code</source>
            <extracomment>Button that ends the check-in</extracomment>
            <translation>কিছু লাগবে না: কোড দিন</translation>
        </message>
        <message>
            <source>One moment, please</source>
            <extracomment>Heading</extracomment>
            <translation>একটু অপেক্ষা করুন</translation>
        </message>
        <message>
            <source>Your ticket is being printed.</source>
            <translation>আপনার টিকিট ছাপা হচ্ছে।</translation>
        </message>
        <message>
            <source>Please take your ticket.</source>
            <translation>দয়া করে আপনার টিকিট নিন।</translation>
        </message>
        <message>
            <source>Please take your code from the screen: write it down or take a photo.</source>
            <translation>স্ক্রিন থেকে কোডটি লিখে নিন বা ছবি তুলে নিন।</translation>
        </message>
        <message>
            <source>Show this code at the counter and ask for an interpreter.</source>
            <translation>কাউন্টারে এই কোড দেখান এবং দোভাষী চান।</translation>
        </message>
        <message>
            <source>Please go to the counter and say this code</source>
            <extracomment>Heading</extracomment>
            <translation>কাউন্টারে গিয়ে এই কোডটি বলুন</translation>
        </message>
        <message>
            <source>This kiosk is not working properly. The officer will check you in.</source>
            <translation>এই কিয়স্ক ঠিকমতো কাজ করছে না। অফিসার আপনার নাম লিখে নেবেন।</translation>
        </message>
        <message>
            <source>Please go to the counter</source>
            <extracomment>Heading</extracomment>
            <translation>দয়া করে কাউন্টারে যান</translation>
        </message>
        <message numerus="yes">
            <source>This page closes in {n} seconds.</source>
            <translation>
                <numerusform>এই পাতা {n} সেকেন্ডে বন্ধ হবে।</numerusform>
                <numerusform>এই পাতা {n} সেকেন্ডে বন্ধ হবে।</numerusform>
            </translation>
        </message>
        <message>
            <source>I need more time</source>
            <translation>আমার আরও সময় লাগবে</translation>
        </message>
        <message>
            <source>Are you still there?</source>
            <extracomment>Heading</extracomment>
            <translation>আপনি কি এখনো আছেন?</translation>
        </message>
        <message numerus="yes">
            <source>In {n} seconds we forget your answers.</source>
            <translation>
                <numerusform>{n} সেকেন্ডে আপনার উত্তরগুলো মুছে যাবে।</numerusform>
                <numerusform>{n} সেকেন্ডে আপনার উত্তরগুলো মুছে যাবে।</numerusform>
            </translation>
        </message>
        <message>
            <source>More…</source>
            <extracomment>Button after a few languages: shows all of them</extracomment>
            <translation>আরও…</translation>
        </message>
        <message>
            <source>Search by first letter</source>
            <extracomment>Button on the list of languages</extracomment>
            <translation>প্রথম অক্ষর দিয়ে খুঁজুন</translation>
        </message>
        <message>
            <source>Which letter does it begin with?</source>
            <extracomment>Heading: the name of a language</extracomment>
            <translation>এটি কোন অক্ষর দিয়ে শুরু?</translation>
        </message>
        <message>
            <source>I don't know. Show me an officer.</source>
            <extracomment>For who cannot find their language</extracomment>
            <translation>আমি জানি না। একজন অফিসার ডাকুন।</translation>
        </message>
        <message>
            <source>We have this in English only.</source>
            <extracomment>A leaflet that is not translated</extracomment>
            <translation>এটি শুধু ইংরেজিতে আছে।</translation>
        </message>
        <message>
            <source>The counter is closed</source>
            <extracomment>Heading</extracomment>
            <translation>কাউন্টার বন্ধ</translation>
        </message>
        <message>
            <source>It opens again: {when}.</source>
            <extracomment>when is a date and time, for example Monday 3 May, 08:00</extracomment>
            <translation>আবার খুলবে: {when}।</translation>
        </message>
        <message>
            <source>{counter} is open until {time}.</source>
            <extracomment>counter is another police station</extracomment>
            <translation>{counter} {time} পর্যন্ত খোলা।</translation>
        </message>
        <message>
            <source>In danger? Call {number}.</source>
            <extracomment>number is 999</extracomment>
            <translation>বিপদে আছেন? {number} নম্বরে ফোন করুন।</translation>
        </message>
        <message>
            <source>For anything else, call {number}.</source>
            <extracomment>number is 101</extracomment>
            <translation>অন্য যেকোনো দরকারে {number} নম্বরে ফোন করুন।</translation>
        </message>
        <message>
            <source>The counter closes at {time}.</source>
            <translation>কাউন্টার {time}-এ বন্ধ হবে।</translation>
        </message>
        <message>
            <source>We may not be able to see you today.</source>
            <translation>আজ হয়তো আপনার সাথে দেখা করা সম্ভব হবে না।</translation>
        </message>
        <message>
            <source>Get help now</source>
            <extracomment>Button on every page; calls an officer without a sound</extracomment>
            <translation>এখনই সাহায্য নিন</translation>
        </message>
        <message>
            <source>We have called an officer</source>
            <extracomment>Heading, after: Get help now</extracomment>
            <translation>আমরা একজন অফিসারকে ডেকেছি</translation>
        </message>
        <message>
            <source>Please stay here. Nobody else is told.</source>
            <translation>দয়া করে এখানেই থাকুন। আর কাউকে জানানো হবে না।</translation>
        </message>
        <message>
            <source>An officer is coming to you</source>
            <extracomment>Heading, after: Get help now</extracomment>
            <translation>একজন অফিসার আপনার কাছে আসছেন</translation>
        </message>
        <message>
            <source>If nobody comes, please go to the counter.</source>
            <translation>কেউ না এলে দয়া করে কাউন্টারে যান।</translation>
        </message>
        <message>
            <source>You are in the queue</source>
            <extracomment>Heading, after the ticket's code was scanned again</extracomment>
            <translation>আপনি লাইনে আছেন</translation>
        </message>
        <message>
            <source>It is your turn: {place}</source>
            <extracomment>Heading; place is the room or counter to go to</extracomment>
            <translation>আপনার পালা: {place}</translation>
        </message>
        <message>
            <source>Leave the queue</source>
            <extracomment>Button: the visitor does not want to wait any longer</extracomment>
            <translation>লাইন ছাড়ুন</translation>
        </message>
        <message>
            <source>Do you want to leave the queue?</source>
            <extracomment>Heading</extracomment>
            <translation>আপনি কি লাইন ছাড়তে চান?</translation>
        </message>
        <message>
            <source>Yes, leave the queue</source>
            <translation>হ্যাঁ, লাইন ছাড়ব</translation>
        </message>
        <message>
            <source>No, keep my place</source>
            <translation>না, আমার জায়গা রাখুন</translation>
        </message>
        <message>
            <source>You have left the queue</source>
            <extracomment>Heading</extracomment>
            <translation>আপনি লাইন ছেড়েছেন</translation>
        </message>
        <message>
            <source>You can check in again at any time.</source>
            <translation>আপনি যেকোনো সময় আবার নাম লেখাতে পারেন।</translation>
        </message>
        <message>
            <source>Do you have the receipt from the search?</source>
            <extracomment>Heading; the paper given after a stop and search</extracomment>
            <translation>আপনার কাছে কি তল্লাশির রসিদ আছে?</translation>
        </message>
        <message>
            <source>Hold its code in front of the scanner, or choose:</source>
            <translation>রসিদের কোড স্ক্যানারের সামনে ধরুন, বা বেছে নিন:</translation>
        </message>
        <message>
            <source>Type its reference</source>
            <translation>রসিদের নম্বর লিখুন</translation>
        </message>
        <message>
            <source>I have no receipt</source>
            <translation>আমার কাছে রসিদ নেই</translation>
        </message>
        <message>
            <source>What is the reference on the receipt?</source>
            <extracomment>Heading</extracomment>
            <translation>রসিদে রেফারেন্স নম্বর কী?</translation>
        </message>
        <message>
            <source>Please type the reference, or go back and choose: I have no receipt.</source>
            <translation>নম্বরটি লিখুন, বা পিছনে গিয়ে বেছে নিন: আমার কাছে রসিদ নেই।</translation>
        </message>
        <message>
            <source>You can ask for a copy within 3 months of the search.</source>
            <translation>তল্লাশির 3 মাসের মধ্যে আপনি কপি চাইতে পারেন।</translation>
        </message>
        <message>
            <source>Stop reading</source>
            <extracomment>Foot bar: ends Read aloud</extracomment>
            <translation>পড়া থামান</translation>
        </message>
        <message>
            <source>Louder</source>
            <extracomment>Foot bar, while the kiosk reads aloud</extracomment>
            <translation>আরও জোরে</translation>
        </message>
        <message>
            <source>Lower</source>
            <extracomment>Foot bar: brings everything down, for who sits or is short</extracomment>
            <translation>নিচে নামান</translation>
        </message>
        <message>
            <source>Higher</source>
            <extracomment>Foot bar: the opposite of Lower</extracomment>
            <translation>উপরে তুলুন</translation>
        </message>
        <message>
            <source>What you type is not read aloud.</source>
            <extracomment>Spoken, so that nobody else hears it</extracomment>
            <translation>আপনি যা লেখেন তা পড়ে শোনানো হয় না।</translation>
        </message>
        <message numerus="yes">
            <source>{n} choices.</source>
            <extracomment>Spoken: how many buttons the page has</extracomment>
            <translation>
                <numerusform>{n}টি বিকল্প।</numerusform>
                <numerusform>{n}টি বিকল্প।</numerusform>
            </translation>
        </message>
        <message>
            <source>More choices</source>
            <translation>আরও বিকল্প</translation>
        </message>
        <message>
            <source>Read on</source>
            <extracomment>Button: the next part of a page that does not fit the screen</extracomment>
            <translation>আরও পড়ুন</translation>
        </message>
        <message>
            <source>Part {part} of {parts}</source>
            <extracomment>Which part of a page is on the screen</extracomment>
            <translation>অংশ {part} / {parts}</translation>
        </message>
    </context>
    <context>
        <name>board</name>
        <message>
            <source>Front counter</source>
            <extracomment>Stands beside the name of the police station</extracomment>
            <translation>ফ্রন্ট কাউন্টার</translation>
        </message>
        <message>
            <source>Counter</source>
            <extracomment>The place that a visitor is called to</extracomment>
            <translation>কাউন্টার</translation>
        </message>
        <message>
            <source>Counter {number}</source>
            <extracomment>The place that a visitor is called to, as in Counter 2</extracomment>
            <translation>কাউন্টার {number}</translation>
        </message>
        <message>
            <source>Please go to {place}</source>
            <extracomment>place is the name of a room, which is not translated</extracomment>
            <translation>দয়া করে এখানে যান: {place}</translation>
        </message>
        <message>
            <source>Please go to the counter</source>
            <translation>দয়া করে কাউন্টারে যান</translation>
        </message>
        <message>
            <source>Please go to counter {number}</source>
            <translation>দয়া করে {number} নম্বর কাউন্টারে যান</translation>
        </message>
        <message>
            <source>When it is your turn, your code appears here.</source>
            <translation>আপনার পালা এলে আপনার কোড এখানে দেখা যাবে।</translation>
        </message>
        <message>
            <source>Please listen for your code. An officer will call you.</source>
            <translation>আপনার কোডের জন্য কান রাখুন। একজন অফিসার আপনাকে ডাকবেন।</translation>
        </message>
        <message>
            <source>If you have an appointment</source>
            <translation>অ্যাপয়েন্টমেন্ট থাকলে</translation>
        </message>
        <message numerus="yes">
            <source>We aim to see you within {n} minutes.</source>
            <translation>
                <numerusform>আমরা {n} মিনিটের মধ্যে আপনার সাথে দেখা করার চেষ্টা করি।</numerusform>
                <numerusform>আমরা {n} মিনিটের মধ্যে আপনার সাথে দেখা করার চেষ্টা করি।</numerusform>
            </translation>
        </message>
        <message>
            <source>Today: {met} of {total}</source>
            <extracomment>Large. Of so many people with an appointment, so many were seen in time.</extracomment>
            <translation>আজ: {total} জনে {met} জন</translation>
        </message>
        <message>
            <source>Seen in time, with an appointment.</source>
            <extracomment>Explains the large line: Today: 48 of 50</extracomment>
            <translation>অ্যাপয়েন্টমেন্ট নিয়ে সময়মতো দেখা পেয়েছেন।</translation>
        </message>
        <message>
            <source>Without an appointment</source>
            <translation>অ্যাপয়েন্টমেন্ট ছাড়া</translation>
        </message>
        <message>
            <source>We see you as soon as we can.</source>
            <translation>আমরা যত তাড়াতাড়ি সম্ভব আপনার সাথে দেখা করি।</translation>
        </message>
        <message numerus="yes">
            <source>{n} people are waiting now.</source>
            <translation>
                <numerusform>এখন {n} জন অপেক্ষা করছেন।</numerusform>
                <numerusform>এখন {n} জন অপেক্ষা করছেন।</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody is waiting now.</source>
            <translation>এখন কেউ অপেক্ষা করছেন না।</translation>
        </message>
        <message>
            <source>You may wait longer than usual</source>
            <extracomment>Heading, while an emergency is declared</extracomment>
            <translation>আপনাকে স্বাভাবিকের চেয়ে বেশি অপেক্ষা করতে হতে পারে</translation>
        </message>
        <message>
            <source>Our officers are dealing with an urgent incident.</source>
            <translation>আমাদের অফিসাররা একটি জরুরি ঘটনা সামলাচ্ছেন।</translation>
        </message>
        <message>
            <source>There is a problem in our building.</source>
            <translation>আমাদের ভবনে একটি সমস্যা হয়েছে।</translation>
        </message>
        <message>
            <source>Fewer officers than usual are here.</source>
            <translation>এখানে স্বাভাবিকের চেয়ে কম অফিসার আছেন।</translation>
        </message>
        <message>
            <source>Some of our systems are not working.</source>
            <translation>আমাদের কিছু সিস্টেম কাজ করছে না।</translation>
        </message>
        <message>
            <source>Something exceptional has happened.</source>
            <translation>একটি অস্বাভাবিক ঘটনা ঘটেছে।</translation>
        </message>
        <message numerus="yes">
            <source>It may take about {n} minutes longer.</source>
            <translation>
                <numerusform>প্রায় {n} মিনিট বেশি লাগতে পারে।</numerusform>
                <numerusform>প্রায় {n} মিনিট বেশি লাগতে পারে।</numerusform>
            </translation>
        </message>
        <message>
            <source>We do not know yet how long it will take.</source>
            <translation>কতক্ষণ লাগবে তা আমরা এখনো জানি না।</translation>
        </message>
        <message>
            <source>As of {time}.</source>
            <extracomment>When we last told visitors about the emergency</extracomment>
            <translation>{time}-এর খবর।</translation>
        </message>
        <message>
            <source>We will tell you again by {time}.</source>
            <translation>আমরা {time}-এর মধ্যে আবার জানাব।</translation>
        </message>
        <message>
            <source>We will tell you more as soon as we can.</source>
            <translation>আমরা যত তাড়াতাড়ি সম্ভব আরও জানাব।</translation>
        </message>
        <message>
            <source>Tell us if you need an interpreter, a private space or any other help.</source>
            <translation>দোভাষী, আলাদা জায়গা বা অন্য কোনো সাহায্য লাগলে আমাদের বলুন।</translation>
        </message>
        <message>
            <source>Ticket {code}.</source>
            <extracomment>Spoken before: Please go to room 2</extracomment>
            <translation>টিকিট {code}।</translation>
        </message>
        <message>
            <source>The counter is closed</source>
            <extracomment>Heading</extracomment>
            <translation>কাউন্টার বন্ধ</translation>
        </message>
        <message>
            <source>It opens again: {when}.</source>
            <extracomment>when is a date and time</extracomment>
            <translation>আবার খুলবে: {when}।</translation>
        </message>
    </context>
    <context>
        <name>ticket</name>
        <message>
            <source>Your code</source>
            <extracomment>Heading; the ticket code stands under it, very large</extracomment>
            <translation>আপনার কোড</translation>
        </message>
        <message>
            <source>Please sit down. We call you by this code.</source>
            <translation>দয়া করে বসুন। এই কোড ধরে আপনাকে ডাকা হবে।</translation>
        </message>
        <message>
            <source>We aim to see you by {time}.</source>
            <translation>আমরা {time}-এর মধ্যে আপনার সাথে দেখা করার চেষ্টা করি।</translation>
        </message>
        <message numerus="yes">
            <source>{n} people are waiting ahead of you.</source>
            <translation>
                <numerusform>আপনার আগে {n} জন অপেক্ষা করছেন।</numerusform>
                <numerusform>আপনার আগে {n} জন অপেক্ষা করছেন।</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody is waiting ahead of you.</source>
            <translation>আপনার আগে কেউ অপেক্ষা করছেন না।</translation>
        </message>
        <message>
            <source>People with an appointment or in danger may be called first.</source>
            <translation>যাদের অ্যাপয়েন্টমেন্ট আছে বা যারা বিপদে আছেন, তাদের আগে ডাকা হতে পারে।</translation>
        </message>
        <message>
            <source>You can ask to speak in a private room.</source>
            <translation>আপনি আলাদা ঘরে কথা বলতে চাইতে পারেন।</translation>
        </message>
        <message>
            <source>Code for the police officer to scan</source>
            <extracomment>Says what the printed QR code is</extracomment>
            <translation>পুলিশ অফিসারের স্ক্যান করার কোড</translation>
        </message>
        <message>
            <source>Most people wait {low} to {high} minutes now.</source>
            <extracomment>8 of 10 people wait between these times</extracomment>
            <translation>এখন বেশিরভাগ লোক {low} থেকে {high} মিনিট অপেক্ষা করেন।</translation>
        </message>
        <message>
            <source>8 of 10 people wait this long. You may wait longer.</source>
            <translation>10 জনে 8 জন এতক্ষণ অপেক্ষা করেন। আপনার আরও বেশি লাগতে পারে।</translation>
        </message>
    </context>
    <context>
        <name>codes</name>
        <message>
            <source>Speak to an officer</source>
            <translation>অফিসারের সাথে কথা বলুন</translation>
        </message>
        <message>
            <source>I want to speak to someone privately</source>
            <translation>আমি কারও সাথে একান্তে কথা বলতে চাই</translation>
        </message>
        <message>
            <source>Hand in or collect</source>
            <translation>কিছু জমা দেওয়া বা নেওয়া</translation>
        </message>
        <message>
            <source>Show documents or sign on</source>
            <translation>কাগজপত্র দেখানো বা হাজিরা দেওয়া</translation>
        </message>
        <message>
            <source>Copy of a search record</source>
            <extracomment>The record of a stop and search by the police</extracomment>
            <translation>তল্লাশির রেকর্ডের কপি</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>অন্য কিছু</translation>
        </message>
        <message>
            <source>Report a crime</source>
            <translation>অপরাধের খবর দেওয়া</translation>
        </message>
        <message>
            <source>Road collision</source>
            <translation>সড়ক দুর্ঘটনা</translation>
        </message>
        <message>
            <source>See a named officer</source>
            <extracomment>An officer whose name the visitor knows</extracomment>
            <translation>নির্দিষ্ট অফিসারের সাথে দেখা</translation>
        </message>
        <message>
            <source>Show documents</source>
            <extracomment>Driving licence, insurance and the like</extracomment>
            <translation>কাগজপত্র দেখানো</translation>
        </message>
        <message>
            <source>Hand in or ask about property</source>
            <extracomment>Lost or found things</extracomment>
            <translation>জিনিস জমা দেওয়া বা খোঁজ নেওয়া</translation>
        </message>
        <message>
            <source>Collect property</source>
            <translation>নিজের জিনিস নেওয়া</translation>
        </message>
        <message>
            <source>Fingerprints or certificates</source>
            <translation>আঙুলের ছাপ বা সার্টিফিকেট</translation>
        </message>
        <message>
            <source>Jobs and volunteering</source>
            <extracomment>Working for the police</extracomment>
            <translation>চাকরি ও স্বেচ্ছাসেবা</translation>
        </message>
        <message>
            <source>Ask for my data</source>
            <extracomment>What the police hold about the visitor</extracomment>
            <translation>আমার তথ্য চাওয়া</translation>
        </message>
        <message>
            <source>Leaflets</source>
            <translation>লিফলেট</translation>
        </message>
        <message>
            <source>An interpreter</source>
            <translation>দোভাষী</translation>
        </message>
        <message>
            <source>British Sign Language</source>
            <translation>ব্রিটিশ ইশারা ভাষা</translation>
        </message>
        <message>
            <source>Hearing loop</source>
            <translation>হিয়ারিং লুপ</translation>
        </message>
        <message>
            <source>Step-free way</source>
            <extracomment>For wheelchairs and prams</extracomment>
            <translation>সিঁড়ি ছাড়া পথ</translation>
        </message>
        <message>
            <source>Quiet space</source>
            <translation>শান্ত জায়গা</translation>
        </message>
        <message>
            <source>Help with reading</source>
            <translation>পড়তে সাহায্য</translation>
        </message>
        <message>
            <source>A woman</source>
            <extracomment>The visitor would rather speak to a woman</extracomment>
            <translation>নারী</translation>
        </message>
        <message>
            <source>A man</source>
            <extracomment>The visitor would rather speak to a man</extracomment>
            <translation>পুরুষ</translation>
        </message>
        <message>
            <source>Other help</source>
            <extracomment>An adjustment that is not in the list</extracomment>
            <translation>অন্য সাহায্য</translation>
        </message>
    </context>
    <context>
        <name>telling</name>
        <message>
            <source>Tell us how we did</source>
            <translation>আমাদের কাজ কেমন হলো বলুন</translation>
        </message>
        <message>
            <source>What would you like to tell us?</source>
            <extracomment>Heading</extracomment>
            <translation>আপনি আমাদের কী বলতে চান?</translation>
        </message>
        <message>
            <source>How my visit was</source>
            <translation>এখানে আসা কেমন লাগল</translation>
        </message>
        <message>
            <source>Make a complaint</source>
            <translation>অভিযোগ করুন</translation>
        </message>
        <message>
            <source>A problem in this room</source>
            <extracomment>Something in the waiting room is dirty or broken</extracomment>
            <translation>এই ঘরে কোনো সমস্যা</translation>
        </message>
        <message>
            <source>How did we do today?</source>
            <extracomment>Heading</extracomment>
            <translation>আজ আমাদের কাজ কেমন ছিল?</translation>
        </message>
        <message>
            <source>Excellent</source>
            <extracomment>The best of three: excellent, good, poor</extracomment>
            <translation>খুব ভালো</translation>
        </message>
        <message>
            <source>Good</source>
            <extracomment>The middle of three: excellent, good, poor</extracomment>
            <translation>ভালো</translation>
        </message>
        <message>
            <source>Poor</source>
            <extracomment>The worst of three: excellent, good, poor</extracomment>
            <translation>খারাপ</translation>
        </message>
        <message>
            <source>Would you like to tell us more?</source>
            <extracomment>Heading; a comment is typed</extracomment>
            <translation>আপনি কি আরও কিছু বলতে চান?</translation>
        </message>
        <message>
            <source>Send</source>
            <extracomment>Button: what was typed goes to the police</extracomment>
            <translation>পাঠান</translation>
        </message>
        <message>
            <source>No, send it as it is</source>
            <extracomment>Button: without a comment</extracomment>
            <translation>না, এভাবেই পাঠান</translation>
        </message>
        <message>
            <source>Thank you</source>
            <extracomment>Heading</extracomment>
            <translation>ধন্যবাদ</translation>
        </message>
        <message>
            <source>We read what people tell us, and use it to do better.</source>
            <translation>লোকে যা জানান আমরা তা পড়ি এবং কাজ আরও ভালো করতে কাজে লাগাই।</translation>
        </message>
        <message>
            <source>What went wrong?</source>
            <extracomment>Heading; a complaint is typed</extracomment>
            <translation>কী ভুল হয়েছে?</translation>
        </message>
        <message>
            <source>You can also tell an officer, or ask for a private space.</source>
            <translation>আপনি অফিসারকেও বলতে পারেন, বা আলাদা জায়গা চাইতে পারেন।</translation>
        </message>
        <message>
            <source>Please type a few words.</source>
            <translation>দয়া করে কয়েকটি শব্দ লিখুন।</translation>
        </message>
        <message>
            <source>We have received your complaint</source>
            <extracomment>Heading; its reference stands under it</extracomment>
            <translation>আমরা আপনার অভিযোগ পেয়েছি</translation>
        </message>
        <message>
            <source>Your reference</source>
            <extracomment>Above the reference of a complaint</extracomment>
            <translation>আপনার রেফারেন্স নম্বর</translation>
        </message>
        <message>
            <source>Please keep this reference. Ask for it whenever you contact us.</source>
            <translation>এই নম্বরটি রেখে দিন। আমাদের সাথে যোগাযোগ করলে এটি বলুন।</translation>
        </message>
        <message>
            <source>We try to put things right. If we cannot, our Professional Standards Department looks into it.</source>
            <translation>আমরা ব্যাপারটি ঠিক করার চেষ্টা করি। না পারলে আমাদের পেশাগত মান বিভাগ তা খতিয়ে দেখে।</translation>
        </message>
        <message>
            <source>If it takes longer, we tell you how it stands every 28 days.</source>
            <translation>বেশি সময় লাগলে প্রতি 28 দিনে জানাই কাজ কতদূর এগিয়েছে।</translation>
        </message>
        <message>
            <source>May we contact you about this?</source>
            <extracomment>Heading</extracomment>
            <translation>এ বিষয়ে আমরা কি আপনার সাথে যোগাযোগ করতে পারি?</translation>
        </message>
        <message>
            <source>Yes, you may contact me</source>
            <translation>হ্যাঁ, যোগাযোগ করতে পারেন</translation>
        </message>
        <message>
            <source>No, do not contact me</source>
            <translation>না, যোগাযোগ করবেন না</translation>
        </message>
        <message>
            <source>Your telephone number or email</source>
            <extracomment>Heading; it is typed</extracomment>
            <translation>আপনার ফোন নম্বর বা ইমেইল</translation>
        </message>
        <message>
            <source>Is it safe to contact you there?</source>
            <extracomment>Heading; somebody else may read or hear it</extracomment>
            <translation>সেখানে আপনার সাথে যোগাযোগ করা কি নিরাপদ?</translation>
        </message>
        <message>
            <source>Yes, it is safe</source>
            <translation>হ্যাঁ, নিরাপদ</translation>
        </message>
        <message>
            <source>No, it is not safe</source>
            <translation>না, নিরাপদ নয়</translation>
        </message>
        <message>
            <source>We will not contact you.</source>
            <translation>আমরা আপনার সাথে যোগাযোগ করব না।</translation>
        </message>
        <message>
            <source>Please check the telephone number or email.</source>
            <translation>দয়া করে ফোন নম্বর বা ইমেইল দেখে নিন।</translation>
        </message>
        <message>
            <source>What is wrong in this room?</source>
            <extracomment>Heading</extracomment>
            <translation>এই ঘরে কী সমস্যা?</translation>
        </message>
        <message>
            <source>Something is dirty</source>
            <translation>কিছু একটা নোংরা</translation>
        </message>
        <message>
            <source>Something is broken</source>
            <translation>কিছু একটা ভাঙা</translation>
        </message>
        <message>
            <source>Something is not safe</source>
            <translation>কিছু একটা নিরাপদ নয়</translation>
        </message>
        <message>
            <source>Something else is wrong</source>
            <translation>অন্য কোনো সমস্যা</translation>
        </message>
        <message>
            <source>We have told the officer at the counter.</source>
            <translation>আমরা কাউন্টারের অফিসারকে জানিয়েছি।</translation>
        </message>
    </context>
    <context>
        <name>leaflets</name>
        <message>
            <source>Safety leaflets</source>
            <translation>নিরাপত্তার লিফলেট</translation>
        </message>
        <message>
            <source>Which leaflet would you like?</source>
            <extracomment>Heading</extracomment>
            <translation>আপনি কোন লিফলেট চান?</translation>
        </message>
        <message>
            <source>How would you like it?</source>
            <extracomment>Heading: on paper, on the screen or on a phone</extracomment>
            <translation>এটি কীভাবে নিতে চান?</translation>
        </message>
        <message>
            <source>Show it on this screen</source>
            <translation>এই স্ক্রিনে দেখান</translation>
        </message>
        <message>
            <source>Take it on my phone</source>
            <extracomment>By a QR code that the phone's camera reads</extracomment>
            <translation>আমার ফোনে নেব</translation>
        </message>
        <message>
            <source>Print it</source>
            <translation>ছাপান</translation>
        </message>
        <message>
            <source>Print it in large letters</source>
            <translation>বড় অক্ষরে ছাপান</translation>
        </message>
        <message>
            <source>In another language</source>
            <translation>অন্য ভাষায়</translation>
        </message>
        <message>
            <source>In which language?</source>
            <extracomment>Heading</extracomment>
            <translation>কোন ভাষায়?</translation>
        </message>
        <message>
            <source>Point your phone's camera at this code.</source>
            <translation>ফোনের ক্যামেরা এই কোডের দিকে ধরুন।</translation>
        </message>
        <message>
            <source>It stays in your phone's history.</source>
            <extracomment>A warning, where it could put somebody at risk</extracomment>
            <translation>এটি আপনার ফোনের হিস্ট্রিতে থেকে যায়।</translation>
        </message>
        <message>
            <source>Your leaflet is being printed</source>
            <extracomment>Heading</extracomment>
            <translation>আপনার লিফলেট ছাপা হচ্ছে</translation>
        </message>
        <message>
            <source>Please take your leaflet</source>
            <extracomment>Heading</extracomment>
            <translation>দয়া করে আপনার লিফলেট নিন</translation>
        </message>
        <message>
            <source>We cannot print it now</source>
            <extracomment>Heading</extracomment>
            <translation>এখন এটি ছাপানো যাচ্ছে না</translation>
        </message>
        <message>
            <source>An officer can give it to you. You can read it on this screen.</source>
            <translation>একজন অফিসার এটি দিতে পারেন। আপনি এই স্ক্রিনে পড়তে পারেন।</translation>
        </message>
        <message>
            <source>Another leaflet</source>
            <translation>অন্য লিফলেট</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <extracomment>At the foot of a printed leaflet</extracomment>
            <translation>পাতা {page} / {pages}</translation>
        </message>
        <message>
            <source>Version {version}</source>
            <extracomment>At the foot of a printed leaflet</extracomment>
            <translation>সংস্করণ {version}</translation>
        </message>
        <message>
            <source>Who can help</source>
            <extracomment>Heading above telephone numbers</extracomment>
            <translation>কারা সাহায্য করতে পারে</translation>
        </message>
        <message>
            <source>More about this</source>
            <extracomment>Beside a QR code that leads to a web page</extracomment>
            <translation>এ বিষয়ে আরও</translation>
        </message>
    </context>
    <context>
        <name>standards</name>
        <message>
            <source>What to expect from us</source>
            <extracomment>Heading and button</extracomment>
            <translation>আমাদের কাছে কী আশা করবেন</translation>
        </message>
        <message>
            <source>When you visit us</source>
            <extracomment>Heading of a part</extracomment>
            <translation>আপনি আমাদের কাছে এলে</translation>
        </message>
        <message>
            <source>Our public spaces are clean, tidy and safe.</source>
            <translation>আমাদের সবার জন্য খোলা জায়গাগুলো পরিষ্কার, গোছানো ও নিরাপদ।</translation>
        </message>
        <message>
            <source>We welcome you in a friendly and professional way.</source>
            <translation>আমরা হাসিমুখে ও ভালোভাবে আপনাকে স্বাগত জানাই।</translation>
        </message>
        <message>
            <source>You can talk to us in private.</source>
            <translation>আপনি আমাদের সাথে একান্তে কথা বলতে পারেন।</translation>
        </message>
        <message numerus="yes">
            <source>With an appointment, you are seen within {n} minutes.</source>
            <translation>
                <numerusform>অ্যাপয়েন্টমেন্ট থাকলে {n} মিনিটের মধ্যে আপনার সাথে দেখা করা হয়।</numerusform>
                <numerusform>অ্যাপয়েন্টমেন্ট থাকলে {n} মিনিটের মধ্যে আপনার সাথে দেখা করা হয়।</numerusform>
            </translation>
        </message>
        <message>
            <source>If you need an interpreter, we get one by phone.</source>
            <translation>দোভাষী দরকার হলে আমরা ফোনে ব্যবস্থা করি।</translation>
        </message>
        <message>
            <source>Tell us what you need: we adjust as well as we can.</source>
            <translation>কী দরকার বলুন: আমরা যতটা পারি ব্যবস্থা করি।</translation>
        </message>
        <message>
            <source>We have leaflets on staying safe.</source>
            <translation>নিরাপদ থাকার বিষয়ে আমাদের লিফলেট আছে।</translation>
        </message>
        <message>
            <source>In an exceptional emergency we may be late. Then we do our best to keep you informed.</source>
            <translation>খুব বড় জরুরি অবস্থায় আমাদের দেরি হতে পারে। তখন আমরা আপনাকে জানিয়ে রাখার যথাসাধ্য চেষ্টা করি।</translation>
        </message>
        <message>
            <source>When you contact us</source>
            <extracomment>Heading of a part</extracomment>
            <translation>আপনি আমাদের সাথে যোগাযোগ করলে</translation>
        </message>
        <message>
            <source>Calls to 999: answered within 10 seconds.</source>
            <translation>999 নম্বরে ফোন: 10 সেকেন্ডে উত্তর।</translation>
        </message>
        <message>
            <source>Calls to 101 and live chat: answered within 3 minutes.</source>
            <translation>101 নম্বরে ফোন ও লাইভ চ্যাট: 3 মিনিটে উত্তর।</translation>
        </message>
        <message>
            <source>Letters and emails: answered within 5 working days.</source>
            <translation>চিঠি ও ইমেইল: 5 কাজের দিনে উত্তর।</translation>
        </message>
        <message>
            <source>When we come to you</source>
            <extracomment>Heading of a part</extracomment>
            <translation>আমরা আপনার কাছে এলে</translation>
        </message>
        <message>
            <source>In an emergency: within 15 minutes.</source>
            <extracomment>An officer comes to the caller</extracomment>
            <translation>জরুরি অবস্থায়: 15 মিনিটের মধ্যে।</translation>
        </message>
        <message>
            <source>When it is urgent: within 1 hour.</source>
            <extracomment>An officer comes to the caller</extracomment>
            <translation>তাড়া থাকলে: 1 ঘণ্টার মধ্যে।</translation>
        </message>
        <message>
            <source>Otherwise: within 24 hours.</source>
            <extracomment>An officer comes to the caller</extracomment>
            <translation>তা না হলে: 24 ঘণ্টার মধ্যে।</translation>
        </message>
        <message>
            <source>If you are a victim of crime</source>
            <extracomment>Heading of a part</extracomment>
            <translation>আপনি অপরাধের শিকার হলে</translation>
        </message>
        <message>
            <source>We tell you how your case stands within 7 days.</source>
            <translation>7 দিনের মধ্যে জানাই আপনার কেস কোন অবস্থায় আছে।</translation>
        </message>
        <message>
            <source>We tell you within 5 days when something important happens.</source>
            <translation>গুরুত্বপূর্ণ কিছু ঘটলে 5 দিনের মধ্যে জানাই।</translation>
        </message>
        <message>
            <source>After court, we tell you the result within 3 days.</source>
            <translation>আদালতের পর 3 দিনের মধ্যে ফল জানাই।</translation>
        </message>
        <message>
            <source>If we stop and search you</source>
            <extracomment>Heading of a part</extracomment>
            <translation>আমরা আপনাকে থামিয়ে তল্লাশি করলে</translation>
        </message>
        <message>
            <source>We ask whether you want a copy of the record, and tell you how to get it.</source>
            <translation>আপনি রেকর্ডের কপি চান কি না জিজ্ঞাসা করি, এবং কীভাবে পাবেন তা বলি।</translation>
        </message>
        <message>
            <source>Good or bad, tell us</source>
            <extracomment>Heading of a part</extracomment>
            <translation>ভালো বা খারাপ, আমাদের বলুন</translation>
        </message>
        <message>
            <source>You can tell us how we did, from poor to excellent.</source>
            <translation>আমাদের কাজ কেমন হলো বলতে পারেন, খারাপ থেকে খুব ভালো পর্যন্ত।</translation>
        </message>
        <message>
            <source>We confirm every complaint and give you a reference.</source>
            <translation>প্রতিটি অভিযোগ পেয়ে আমরা জানাই এবং রেফারেন্স নম্বর দিই।</translation>
        </message>
    </context>
    <context>
        <name>safety</name>
        <message>
            <source>Stay safe</source>
            <extracomment>Heading above a short piece of advice</extracomment>
            <translation>নিরাপদ থাকুন</translation>
        </message>
        <message>
            <source>Lock doors and close windows every time you go out.</source>
            <translation>বাইরে গেলে প্রতিবার দরজায় তালা দিন ও জানালা বন্ধ করুন।</translation>
        </message>
        <message>
            <source>The police and your bank never ask you to move money to a safe account.</source>
            <translation>পুলিশ ও আপনার ব্যাংক কখনো টাকা কোনো নিরাপদ অ্যাকাউন্টে সরাতে বলে না।</translation>
        </message>
        <message>
            <source>Never tell anybody your PIN or full password.</source>
            <translation>আপনার পিন বা পুরো পাসওয়ার্ড কাউকে বলবেন না।</translation>
        </message>
        <message>
            <source>Lock your bike with two good locks.</source>
            <translation>সাইকেলে দুটি ভালো তালা লাগান।</translation>
        </message>
        <message>
            <source>Take bags and phones out of your car when you park.</source>
            <translation>গাড়ি পার্ক করলে ব্যাগ ও ফোন বের করে নিন।</translation>
        </message>
        <message>
            <source>In the street, keep your phone out of sight when you do not need it.</source>
            <translation>রাস্তায়, দরকার না হলে ফোন চোখের আড়ালে রাখুন।</translation>
        </message>
        <message>
            <source>Leaflets in your language are at the kiosk. Or ask an officer.</source>
            <translation>আপনার ভাষায় লিফলেট কিয়স্কে আছে। বা অফিসারকে জিজ্ঞাসা করুন।</translation>
        </message>
    </context>
</TS>
