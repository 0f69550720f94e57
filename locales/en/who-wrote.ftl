### "Who complained?": the answer is the same for everybody. Draft.

who-wrote-never = We never say who wrote. We can help you solve it.
