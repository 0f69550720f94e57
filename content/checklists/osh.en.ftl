### Words of the workplace improvement checklist, English.
### .short is a name for lists and buttons, .why the reason, .how what to do.

## Answers and costs

osh-cost-none = No cost
osh-cost-low = Low cost
osh-cost-medium = Medium cost
osh-answer-fine = No, already fine
osh-answer-na = Not here
osh-answer-yes = Yes
osh-answer-priority = Priority
osh-answer-unsure = Not sure

## Areas

osh-area-mat = Materials and storage
osh-area-wst = Workstations and tools
osh-area-pos = Posture and lifting
osh-area-mac = Machine safety
osh-area-che = Chemicals
osh-area-lit = Lighting
osh-area-air = Air, heat and dust
osh-area-noi = Noise and vibration
osh-area-ele = Electricity
osh-area-fir = Fire and exits
osh-area-wel = Water, toilets, rest
osh-area-aid = First aid and health
osh-area-pre = Floors, stairs, heights
osh-area-org = Work organisation
osh-area-ppe = Protective gear
osh-area-psy = Respect at work
osh-area-grp = Who needs extra care

## Materials and storage

osh-mat-01 = Clear and mark the passageways so people and carts move freely
    .short = Clear, marked passageways
    .why = Blocked or unclear aisles cause trips, collisions and a slow escape in a fire.
    .how = Take everything off the walkways today, then paint or tape two lines on the floor. Make the main aisle wide enough for two people or a cart. Name one person per line to check it every shift.
osh-mat-02 = Use shelves or racks with several levels for parts, tools and fabric
    .short = Shelves with several levels
    .why = Piles on the floor fall over, get damaged and make people bend and search.
    .how = Build shelves from scrap wood or angle iron along a wall. Fix them to the wall so they cannot tip. Keep heavy things between knee and shoulder height.
osh-mat-04 = Use carts, trolleys or rollers to move loads instead of carrying
    .short = Carts instead of carrying
    .why = Carrying heavy loads by hand injures backs and shoulders.
    .how = Make a cart from old wheels and a wooden base, with a handle at waist height. Push instead of pull and keep the floor smooth.
osh-mat-07 = Stack goods low and stable, away from lamps, heaters and panels
    .short = Low and stable stacks
    .why = High or crooked stacks fall on people and feed a fire.
    .how = Paint a height line on the wall and stay below it. Put heavy goods at the bottom. Leave a clear gap to lamps, electric panels and exits.

## Workstations and tools

osh-wst-01 = Set the work height at elbow level or a little below
    .short = Work at elbow height
    .why = Work that is too high or too low strains the neck, back and shoulders.
    .how = Raise low tables with blocks; give shorter workers a stable foot platform. Heavy work should be a little below the elbow, fine work a little above.
osh-wst-02 = Keep often-used tools and materials within easy reach
    .short = Tools within easy reach
    .why = Long reaches all day tire the shoulders and slow the work.
    .how = Mark a half circle as long as the forearm on the table and put daily tools inside it. Use small sloping bins.
osh-wst-03 = Give seated workers a stable chair with a backrest
    .short = Stable chairs with backrest
    .why = Backless benches cause back pain and tiredness.
    .how = Fix a wooden backrest and a cushion on the stools you have. Let each worker choose the height with blocks. Keep leg room under the table.

## Posture and lifting

osh-pos-02 = Show everyone how to lift: load close, knees bent, no twisting
    .short = Show how to lift
    .why = Bad lifting is a main cause of back injury.
    .how = Practise for five minutes with a real box. Turn with the feet. Two people lift anything that one person cannot lift easily.
osh-pos-04 = Raise the work so nobody squats or bends on the floor
    .short = No squatting on the floor
    .why = Working on the floor damages knees and back.
    .how = Use a low table, crate or stand for sorting, washing and packing. If floor work stays, give low stools and knee pads.

## Machine safety

osh-mac-01 = Fix guards on belts, pulleys, gears, blades and other moving parts
    .short = Guards on moving parts
    .why = Unguarded moving parts catch fingers, hair and clothes.
    .how = Start with parts that someone can touch while working. Make guards of strong mesh or sheet and bolt them on. Guards go back before the machine starts again.
osh-mac-02 = Fit needle, finger and eye guards on sewing machines
    .short = Sewing machine guards
    .why = Needles go through fingers and broken needles hit eyes.
    .how = Ask the mechanic to list machines without guards and fit ten per week. Choose guards that do not block the view, so workers keep them on.
osh-mac-04 = Use push sticks, feeders or two-hand controls near blades and presses
    .short = Hands away from blades
    .why = Hands close to blades and presses are cut or crushed.
    .how = Make push sticks from wood and hang them on the machine. Use tongs or a sloping feeder. Never tie down a two-hand control.
osh-mac-05 = Switch off, unplug and tag machines before cleaning or repair
    .short = Off, unplugged and tagged
    .why = Machines that start by surprise kill and injure mechanics and cleaners.
    .how = Buy a few padlocks and write tags with the name and date. Only the person named on the tag removes it.

## Chemicals

osh-che-01 = Label every chemical container with its name and danger
    .short = Label all chemicals
    .why = An unmarked bottle is drunk, mixed or spilled by mistake.
    .how = Copy the name and the danger picture from the original pack onto every small bottle. Use waterproof tape.
osh-che-04 = Store chemicals cool, locked, aired and away from food and fire
    .short = Safe chemical store
    .why = Leaks and vapours poison people and start fires.
    .how = Use a cupboard or small room with vents, a tray under the containers and a lock. Keep acids apart from bleach, and fuel apart from all else.
osh-che-06 = Draw vapour and fumes away where glue, paint, spray or welding is used
    .short = Draw fumes away
    .why = Breathing vapour and fumes damages lungs, nerves and blood.
    .how = Put a hood or fan close to the source, blowing outside and not at a neighbour. Work near an opening, air moving from the worker to the outside. Motor outside the air stream or explosion-proof; no switches or sparks near.
osh-che-08 = Never use drink bottles for chemicals; no eating where they are used
    .short = No chemicals in drink bottles
    .why = People swallow chemicals by mistake or from dirty hands.
    .how = Collect all drink bottles used for chemicals today and destroy them. Make an eating place away from the work.

## Lighting

osh-lit-02 = Clean lamps and shades and replace dead ones
    .short = Clean, working lamps
    .why = Dirty lamps give much less light for the same bill.
    .how = Choose one day each month to wipe lamps with the power off. Keep spare lamps.
osh-lit-03 = Add a local lamp for fine or inspection work
    .short = Lamps for fine work
    .why = Fine work in weak light leads to errors, headaches and needle injuries.
    .how = Fix a cheap LED lamp on the machine or table, placed to the side so that it does not shine in the eyes.

## Air, heat and dust

osh-air-01 = Open up the building: more windows, doors and roof vents
    .short = Open up the building
    .why = Hot, still air causes fainting and slow work.
    .how = Add openings low on one side and high on the other so air can flow through. Keep goods away from windows.
osh-air-03 = On hot days give cool water, shade and extra short breaks
    .short = Water and shade in heat
    .why = Heat stroke can kill a healthy worker within hours.
    .how = Offer a cup of water every 20 minutes; start earlier, slow the pace, rest in the shade. Signs of heat stroke: confused, stumbling, very hot skin, wet or dry. Call help, cool with water at once.

## Noise and vibration

osh-noi-03 = Do the shout test and give ear protection where it fails
    .short = Shout test, ear protection
    .why = If you must shout to be heard two steps away, the noise can harm hearing.
    .how = Stand two steps apart and talk. Where you need to shout, give clean ear plugs or muffs, show how to fit them and put up a sign.

## Electricity

osh-ele-01 = Replace damaged cables, plugs and switches; leave no bare wires
    .short = No damaged or bare wires
    .why = Bare wires kill and are a common cause of factory fires.
    .how = Walk every cable with an electrician this week. Tag bad ones and take them out of use at once.
osh-ele-02 = Earth all machines and fit a leakage (residual-current) breaker
    .short = Earth and leakage breaker
    .why = Without earth and a breaker, a fault in a machine can kill the user.
    .how = Ask a licensed electrician to test earth and install breakers, starting with wet places and hand tools. Press the test button monthly.
osh-ele-04 = Stop overloading: no chains of extension cords or adapters
    .short = No chained extension cords
    .why = Overloaded cords heat up and burn.
    .how = Count what each socket feeds. Install fixed sockets near machines. Never join wires with tape only.

## Fire and exits

osh-fir-01 = Unlock and clear every emergency exit while people are at work
    .short = Unlock emergency exits
    .why = Locked or blocked exits are the main reason workers die in factory fires.
    .how = Remove padlocks now and fit push bars or inside bolts that need no key. Name one person per shift who tests every exit before work starts.
osh-fir-02 = Have at least two clear ways out of every room or floor
    .short = Two clear ways out
    .why = If fire blocks one exit, people need another.
    .how = Check from every workstation. Open a second door, an outside stair or a wide window exit that leads to the ground.
osh-fir-04 = Place working extinguishers within reach and check them monthly
    .short = Extinguishers that work
    .why = A small fire becomes big in two minutes.
    .how = Hang them by exits and near fire risks at chest height. Check the gauge, pin and hose, and sign a card monthly.
osh-fir-06 = Hold an evacuation drill at least every six months, on every shift
    .short = Evacuation drill every shift
    .why = Without practice people run to the wrong door or wait for orders.
    .how = Ring the alarm, time the exit, count everyone and write what to improve. Include night shift, visitors and pregnant workers.
osh-fir-08 = Keep fabric, foam, solvent, gas and paper away from heat and exits
    .short = Fuel away from heat, exits
    .why = Stored goods are the fuel that traps people.
    .how = Keep only one day of stock in the work room. Store gas and solvent outside in the shade. Never store under stairs.
osh-fir-12 = Let nobody sleep in the workshop or store
    .short = No sleeping in the workshop
    .why = People sleeping near goods and machines die in night fires.
    .how = Move beds to a separate building or floor with its own exit and alarm. Never lock anyone in at night.

## Water, toilets, rest

osh-wel-01 = Give free safe drinking water close to every work area
    .short = Drinking water close by
    .why = Thirst and dirty water cause illness, especially in heat.
    .how = Use clean covered containers with a tap. Test or boil the water. Give each worker a cup and wash the containers every day.
osh-wel-02 = Keep toilets clean, lit, lockable and separate for women and men
    .short = Clean, separate toilets
    .why = Bad toilets cause infections and make women avoid drinking.
    .how = Make a cleaning list with times and names. Give water, soap and a bin with a lid. Repair locks and lamps the same day.
osh-wel-04 = Provide a clean place to eat and rest away from the work
    .short = Clean place to eat
    .why = Eating among dust and chemicals makes people ill.
    .how = Use a corner with shade, tables and seats, away from machines. Add a fan and water.
osh-wel-08 = Make worker housing safe: exits, alarm, air, water and enough space
    .short = Safe worker housing
    .why = Crowded rooms with one door are deadly in a fire.
    .how = Check two ways out, no bars without a quick release, working lamps and clean toilets. Let residents keep their own keys.

## First aid and health

osh-aid-01 = Keep a stocked first-aid box on every floor with a named keeper
    .short = First-aid box per floor
    .why = Minutes matter with bleeding, burns and eye injuries.
    .how = Put the box where all can reach it without a key. Post the keeper name and a contents list, and refill monthly.
osh-aid-04 = Write down every accident, near miss and illness and fix the cause
    .short = Write down every accident
    .why = Each near miss is a free warning of the next injury.
    .how = Use one page: what, where, who, why, what we change. Talk about it in the monthly meeting. Never punish the person who reports.

## Floors, stairs, heights

osh-pre-01 = Repair holes, steps and slippery or uneven floors
    .short = Repair the floors
    .why = Slips and trips are the most common accidents.
    .how = Fill holes with cement, fix loose boards and roughen or sand slippery paint. Put the worst three places first.
osh-pre-02 = Put handrails on stairs and guardrails on open sides
    .short = Handrails and guardrails
    .why = Falls from stairs and platforms cause lasting injuries.
    .how = Weld or nail a rail at about 1 metre or more, with a middle bar. Add a foot board where things can fall on people below.
osh-pre-04 = Use safe ladders, scaffolds and fall protection for work at height
    .short = Safe work at height
    .why = Falls from height are the first cause of death in construction.
    .how = Tie ladders at the top, use planked scaffolds with rails and keep people out below. Use a harness with a strong anchor when rails are not possible.
osh-pre-07 = Have an engineer check cracks, heavy loads and added floors
    .short = Engineer checks building
    .why = Overloaded buildings have collapsed and killed many workers.
    .how = Stop work and move people out if cracks grow. Keep heavy goods and machines on the ground floor. Keep the building permit.

## Work organisation

osh-org-01 = Set up a small owner-worker safety team that meets monthly
    .short = Owner-worker safety team
    .why = Problems stay hidden when workers cannot speak about them.
    .how = Choose two or three people, with workers electing their own. Meet for 30 minutes in paid time with this checklist and write three actions.
osh-org-02 = Ask workers for ideas and do at least one each month
    .short = Use workers' ideas
    .why = People who do the job know the cheapest fixes.
    .how = Use a box, a chat group or a five-minute talk. Thank the person by name if they agree, and show the before and after photo.
osh-org-04 = Give real breaks and one full rest day every week
    .short = Breaks and rest day
    .why = Without rest, injuries, sickness and errors rise.
    .how = Stop the machines at break time so that nobody works through. Write the rest days on the wall.
osh-org-10 = Let any worker stop dangerous work without punishment
    .short = Right to stop danger
    .why = Fear of punishment keeps people in deadly situations.
    .how = Say it in a meeting and post it: stop, step back, tell us. Thank the first person who does it.

## Protective gear

osh-ppe-01 = Give protective gear free of charge and in the right size
    .short = Free gear that fits
    .why = Gear that costs money or does not fit is not used.
    .how = List who needs what, let people try sizes and keep spares. Replace broken items the same day. No wage deduction.
osh-ppe-04 = Give cutters metal mesh gloves that fit
    .short = Mesh gloves for cutters
    .why = Cutting knives take off fingers in a second.
    .how = Buy gloves for the hand that holds the material, in sizes that fit small hands. Check links daily. Never near drills, rollers or rotating blades.

## Respect at work

osh-psy-01 = Post a no-harassment rule and name two trusted contacts
    .short = Rule against harassment
    .why = Sexual harassment and bullying harm health and make people quit.
    .how = Write what is not allowed, what happens and whom to tell. Name at least one woman. Explain it to supervisors first, then everyone.
osh-psy-03 = Open a safe way to complain and answer within a set time
    .short = Safe way to complain
    .why = Silence lets small problems become big ones.
    .how = Offer a box, a phone number and this chat. Promise no punishment, keep names confidential and post the answers without names.

## Who needs extra care

osh-grp-01 = Move pregnant and nursing workers to safe, lighter work, same pay
    .short = Lighter work in pregnancy
    .why = Heavy loads, chemicals, long standing and night work can harm mother and baby.
    .how = Ask what is hard for her, change the task and write it down. She keeps her pay and returns to her own job.
osh-grp-02 = Check papers with date of birth before hiring and keep a copy
    .short = Check age before hiring
    .why = Hiring a child harms the child and can close your business.
    .how = Look at the original ID, ask a second question about age, write it in a register and give the ID back at once.
osh-grp-03 = Keep workers under 18 from dangerous machines, chemicals, loads and nights
    .short = Safe tasks under 18
    .why = Young bodies are hurt more easily and have less experience.
    .how = Make a list of jobs not allowed under 18 and post it. Give lighter daytime tasks with a mentor.
