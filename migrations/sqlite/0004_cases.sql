-- Cases that move: flags beside the state, facts and clocks of the state machine, and timers
-- that belong to a case and to no contact. Forward only.

-- progress is what the rules of the field know of a case (facts, ballots, running clocks):
-- coded, days and ids, no words. next_at is when staff must act next, next_clock why.
ALTER TABLE cases ADD COLUMN zero_tolerance INTEGER NOT NULL DEFAULT 0;
ALTER TABLE cases ADD COLUMN retaliation INTEGER NOT NULL DEFAULT 0;
ALTER TABLE cases ADD COLUMN progress TEXT NOT NULL DEFAULT '{}';
ALTER TABLE cases ADD COLUMN next_at INTEGER;
ALTER TABLE cases ADD COLUMN next_clock TEXT;

-- Closed had no outcome; nobody confirmed that these were solved.
UPDATE cases SET state = 'closed-unconfirmed' WHERE state = 'closed';

-- A timer with a lookup is nobody's: contact is 0, and its inbox row is found by the lookup.
ALTER TABLE timer ADD COLUMN lane INTEGER;
ALTER TABLE timer ADD COLUMN lookup BLOB;
