### The summary report, handed over in the chat. Draft: translation made by machine, not yet read by a native speaker.

summary-made =
    { $done-count ->
        [0] ការកែលម្អដែលបានស្នើ៖ { $proposed }។ មិនទាន់មានការកែលម្អដែលបានកត់ទេ។
       *[other]
            ការកែលម្អដែលបានស្នើ៖ { $proposed } រួចហើយ៖ { $done-count }។
            ពិន្ទុហានិភ័យ៖ បានកាត់បន្ថយ { $reduced } ក្នុងចំណោម { $chosen }។ នេះមិនមែនជាការដាក់ពិន្ទុរោងជាងទេ។
    }

    { $draft ->
        [1] នេះជាសេចក្តីព្រាង រហូតទាំងពីរខាងយល់ព្រម។
       *[0] របាយការណ៍នេះ គេបានយល់ព្រមហើយ។
    }
    របាយការណ៍ដាក់តួនាទី មិនដាក់ឈ្មោះមនុស្សទេ។
    { $link }

summary-none = មិនទាន់មានការកែលម្អដែលបានកត់ទេ ដូច្នេះមិនទាន់មានរបាយការណ៍ទេ។ តោះមើលជ្រុងមួយនៃរោងជាងសិន។
