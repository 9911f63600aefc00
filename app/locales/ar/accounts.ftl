# الحسابات والمكاتب.
form-errors = { $count ->
    [zero] لا شيء يحتاج إلى تصحيح
    [one] أمر واحد يحتاج إلى تصحيح
    [two] أمران يحتاجان إلى تصحيح
    [few] { $count } أمور تحتاج إلى تصحيح
    [many] { $count } أمرًا يحتاج إلى تصحيح
   *[other] { $count } أمر يحتاج إلى تصحيح
  }
session-ended = انتهت جلستك
session-ended-lede = لم يضع شيء مما كتبته، فهو محفوظ في هذه الصفحة.
session-ended-sign-in = سجّل الدخول من جديد في علامة تبويب أخرى
session-ended-come-back = عُد إلى علامة التبويب هذه وأرسله مرة أخرى.
session-ended-again = إرسال مرة أخرى
sign-in = تسجيل الدخول
sign-out = تسجيل الخروج
own-account = حسابك
desk = المكتب
signed-in-nav = الدخول
role-focal-point = جهة اتصال
role-validator = مُصادِق
role-coordinator = منسّق
role-contributor = مساهم
role-organisation-lead = مسؤول المنظمة
role-moderator = مشرف
role-administrator = مدير النظام
body-kind-institution = مؤسسة
body-kind-mechanism = الآلية الوطنية
body-kind-organisation = منظمة
body-kind-moderation = الإشراف المستقل
body-kind-installation = هذه المنصة
body-mechanism-of = الآلية الوطنية: { $state }
problem-forged = لم يأتِ هذا من صفحتنا
problem-forged-advice = حاول موقع آخر إرسال شيء باسمك، أو أخفى متصفحك مصدره. لم يتغير شيء. افتح الصفحة هنا وأرسل مرة أخرى.
