tiny-area-fir = Fire
tiny-fir-01 = Unlock every exit
    .short = Open exits
    .why = Locked doors kill.
    .how = Take the locks off.
