### Is it really you? Digits that must come back. Draft: translation made by machine, not yet read by a native speaker.

prove-ask =
    เพื่อให้แน่ใจว่าเป็นคุณ ส่งตัวเลขนี้กลับมา: { $proof }
    .retry = ส่งตัวเลขนี้กลับมานะ: { $proof }
    .opt-skip = ไว้ก่อน
    .syn-skip = ข้าม|ไม่|ไว้ทีหลัง
prove-wrong = ตัวเลขไม่ตรง ไม่มีอะไรเปลี่ยน
prove-limited = คุณลองหลายครั้งแล้ว รอหนึ่งชั่วโมง แล้วลองใหม่นะ ไม่มีอะไรเปลี่ยน
