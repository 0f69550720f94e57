### Who sees what: sentences shared by reports, questions to a person and urgent talk.
### They promise only what we do ourselves. Draft: translation made by machine, not yet read by a native speaker.

privacy-kept = เรื่องที่เล่าเก็บเป็นความลับ เราไม่ให้นายจ้างดู
privacy-seen = { $channel ->
    [telegram] แต่เราเห็นบัญชีของคุณ Telegram รู้ว่าคุณส่งข้อความ อย่าใช้มือถือของบริษัท
    [sms] แต่เราเห็นเบอร์ของคุณ บริษัทโทรศัพท์รู้ว่าคุณส่งข้อความ และเก็บข้อความไว้ได้ อย่าใช้มือถือของบริษัท
   *[web] หน้านี้เราไม่เห็นเบอร์หรือบัญชีของคุณ อย่าใช้มือถือหรือไวไฟของบริษัท
}
privacy-yes = ถ้าคุณไม่ตกลง เราไม่บอกใครอีก ยกเว้นมีคนอันตรายถึงชีวิต
privacy-reader = { $organisation ->
    [none] คนที่อ่านได้คือเจ้าหน้าที่ดูแลเรื่องเท่านั้น
   *[other] คนที่อ่านได้คือเจ้าหน้าที่ของ { $organisation } เท่านั้น
}
privacy-machine = นี่คือเครื่องช่วยจด แล้วคนจริงจะอ่าน จะหยุดตอนไหนก็ได้
privacy-hide = { $channel ->
    [sms] พิมพ์ ซ่อน เพื่อหยุดทันที ข้อความในมือถือต้องลบเอง
   *[other] พิมพ์ ซ่อน เพื่อล้างหน้าจอ
}
