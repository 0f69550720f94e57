### What to do now, one message per kind of danger. The caller adds the contacts with
### their source and date, so no phone number is typed here. Short, safe first, no guilt,
### nothing that a person must decide at once. The last bubble after these is harmless.

## The first question after any sign

urgent-thanks = Thank you for telling us. This is not your fault.
urgent-now-danger = Are you in danger right now?
    .yes = Yes
    .no = Not now
    .unsure = I can't tell

## Around the contacts

urgent-contacts = You can call:
urgent-local-number = If life is in danger, call the local emergency number.
urgent-papers-risk = The police and other officers may ask for your papers.
urgent-no-number =
    We have no checked number for this. You can ask here for a person of this line.
    If nobody is on duty, we say so.
urgent-not-safe-to-write = If somebody may see your screen, write to us later. Type the hide word to clear it.

## Now

urgent-fire =
    Get out now. Leave your things.
    Shout to warn the others. No lift. Stay low under the smoke.
    When you are outside, call for help. Do not go back in.
urgent-locked-in =
    Shout and knock, so that people outside hear you.
    Call for help now. Say where you are and how many you are.
    If there is smoke, stay low and close the gap under the door with cloth.
    Stay together.
urgent-violence =
    If you can, go to a place with other people.
    Your safety comes first. You do not have to answer or argue.
    If you are hurt, get medical help. You can tell us more later.
urgent-sexual-violence =
    What happened is not your fault.
    If you can, go to a safe place, with a person you trust.
    A clinic or hospital can help, and soon is better. Some care works only in the first days.
    You do not have to tell any details, here or there.
urgent-child-danger =
    If the child is hurt or in danger now, call for help.
    Stay with the child, or ask a person you trust to stay.
    Do not send the child away alone. Do not face the person who hurts the child.
    A child line can tell you what to do next.
urgent-self-harm =
    I am glad that you wrote. You do not have to carry this alone.
    If you can, be near a person you trust now. Move away from anything that could hurt you.
    You can talk to somebody who listens. You can say as little as you like.
urgent-held-against-will =
    Your safety comes first. Do not try anything risky alone.
    Hide this chat if somebody may look at your phone.
    If it is safe, tell us: which country, which town, how many people.
    We tell nobody without your yes, unless life is in danger.
urgent-medical =
    Call for medical help now. Stay with the person.
    Fainted or too hot: shade, loose clothes, wet cloths. Water only if awake.
    Machine or current: switch it off before you touch anybody.
    Press a clean cloth on heavy bleeding. Cool a burn with running water.

## Today

urgent-papers-held =
    You can ask for your papers back, but only if asking is safe for you.
    If you have a photo of them, keep it where only you can see it.
    Before you leave the job, talk to a helper. Your stay or your permit may depend on it.
urgent-threats =
    Keep the messages. Write down the day and the words, in a safe place.
    You do not have to answer.
    Tell a person you trust where you are.
    If they come to you or you are afraid for your life, call for help.
urgent-debt-bondage =
    You can write down what they say you owe and what you paid. Keep it hidden.
    You do not have to sign anything today.
    Before you leave, talk to a helper about a safe way.
urgent-wages-withheld-to-stay =
    You can write down your work days and what you were paid. Keep it hidden.
    You do not have to sign a new paper to get your pay.
    Before you leave, talk to a helper, so that you do not lose what you are owed.
urgent-child-labour =
    Thank you for looking out for a child. Please do not send the child away.
    Without a plan for school and money, home may be worse.
    A helper can look for a safe way, together with the family.
    Do not post pictures or names of the child.
urgent-retaliation =
    You can write down what changed and since when. Keep messages and papers in a safe place.
    You do not have to sign anything today.
    Tell us if it gets worse. We do not tell your company that you wrote.
