### Country of work. Draft: translation made by machine, not yet read by a native speaker.

country-choose = បងធ្វើការនៅប្រទេសណា? ច្បាប់ខុសគ្នា។
    .opt-vn = វៀតណាម
    .syn-vn = vn|នៅវៀតណាម
    .opt-th = ថៃ
    .syn-th = ស្រុកថៃ|នៅថៃ|thai
    .opt-kh = កម្ពុជា
    .syn-kh = ស្រុកខ្មែរ|នៅខ្មែរ|kh
    .opt-mm = មីយ៉ាន់ម៉ា
    .syn-mm = ភូមា|នៅមីយ៉ាន់ម៉ា
    .opt-other = ប្រទេសផ្សេង
    .syn-other = ផ្សេង|កន្លែងផ្សេង
