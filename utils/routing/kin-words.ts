// Words that mean nearly the same, of what customers write about: one line is one kin, English and Persian together,
// in the match form (utils/text/normalise). A word may belong to two. They were written for this project out of general
// knowledge of both languages; a word that is missing is a stranger, as it was before, until an example says more.

const MONEY = `
  price prices cost costs fee fees charge charges charged rate rates fare amount pricing قیمت هزینه نرخ بها مبلغ فی کارمزد تعرفه چنده فیات
  expensive pricey overpriced costly گران گرون
  cheap cheaper affordable inexpensive ارزان ارزون
  discount discounts discounted sale offer deal promo promotion coupon voucher rebate تخفیف تخفیفی حراج حراجی اف پیشنهاد کوپن جشنواره
  pay pays payment payments paid paying checkout پرداخت پرداختی پول واریز تسویه
  money cash fund funds پول نقد وجه اعتبار نقدی
  buy buys purchase purchases purchased bought buying order orders ordered ordering shop shopping خرید خریدن خریدم بخر سفارش خریداری
  sell sold selling seller vendor merchant retailer store shop فروش فروشنده فروشگاه مغازه فروخت فروختن بفروش شاپ
  refund refunds refunded reimburse reimbursement chargeback moneyback return returned returns مرجوع مرجوعی بازگشت عودت استرداد برگردان برگشت برگردوندن پس
  card cards debit visa mastercard کارت عابر
  bank banks banking بانک بانکی
  account accounts balance حساب اکانت موجودی مانده
  atm cashpoint machine withdraw withdrawal withdrawals withdrew withdrawn خودپرداز برداشت عابربانک
  transfer transfers transferred transferring remit wire انتقال جابجا منتقل حواله
  deposit deposited topup top load loaded سپرده واریز شارژ واریزی
  pin password passwords passcode code رمز گذرواژه پسورد کد پین
  exchange currency currencies convert converted conversion ارز تبدیل صرافی
  dollar dollars usd euro euros eur pound pounds gbp sterling yen rial rials toman tomans lira دلار یورو پوند ین ریال تومان تومن لیر درهم
  loan loans mortgage lend borrow borrowed debt وام قرض بدهی
  installment installments instalment monthly قسط قسطی اقساط اقساطی
  interest apr yield سود بهره
  tax taxes vat duty مالیات عوارض گمرک
  salary income wage wages paycheck payroll payday earn earnings حقوق درامد دستمزد معاش
  bill bills billing invoice invoices statement receipt قبض فاکتور صورتحساب رسید
  spend spent spending expense expenses خرج مخارج
  history transactions transaction تراکنش سابقه تاریخچه سوابق
  budget بودجه
  invest investment investing stocks share shares dividend crypto bitcoin سرمایه سرمایهگذاری سهام بورس سهم کریپتو بیتکوین
  limit limits limited maximum max cap restriction restrictions سقف حداکثر محدودیت محدود
  minimum min least حداقل کمترین
  free complimentary gratis رایگان مجانی
  double twice duplicate duplicated doubled دوبار دوباره تکراری دوبله
  extra additional اضافه اضافی
  fraud scam scammed suspicious fraudulent compromised phishing hacked unauthorized کلاهبرداری کلاهبردار تقلب مشکوک هک
`;

const GOODS = `
  cancel cancels cancelled canceled cancelling canceling cancellation abort revert لغو کنسل کنسلی باطل انصراف
  change changes changed changing switch edit modify alter amend تغیر عوض ویرایش تعویض
  update updated upgrade upgraded بروزرسانی اپدیت بهروز ارتقا
  replace replacement swap exchange تعویض جایگزین عوض
  deliver delivers delivery delivered ship ships shipped shipping shipment dispatch dispatched courier parcel package post ارسال تحویل پست پستی پیک بسته مرسوله تیپاکس باربری فرستادین
  arrive arrives arrived arrival arriving reach reached come رسید رسیدن برسد میرسد میرسه نرسید نرسیده رسیده
  track tracking tracked trace status whereabouts پیگیری رهگیری وضعیت دنبال
  late delay delays delayed overdue دیر تاخیر معطل
  wait waiting waited pending hold انتظار منتظر صبر معطل
  slow slowly کند یواش اهسته
  fast faster quick quickly soon immediately urgent urgently asap hurry rush سریع سریعتر زود زودتر فوری عجله
  broken broke damaged faulty defective crack cracked smashed torn ripped خراب شکسته معیوب پاره ایرادار زدگی اسیب
  fix fixed repair repaired mend تعمیر درست سرویس
  problem problems issue issues trouble error errors fault bug glitch مشکل خطا ایراد ارور باگ اشکال
  wrong incorrect mistake mistaken mistakenly accidentally اشتباه غلط اشتباهی نادرست
  fail fails failed failing failure unsuccessful decline declined declines rejected reject denied refused ناموفق مردود
  work works working function functioning operate کار کارکرد
  stock stocked available availability موجود موجوده موجودی موجودید ناموجود
  warranty guarantee guaranteed گارانتی ضمانت وارانتی
  original genuine authentic fake counterfeit replica اصل اورجینال اصالت تقلبی فیک
  quality material fabric کیفیت جنس جنسش پارچه متریال
  color colour colors colours black white red blue green yellow pink purple brown gray grey رنگ رنگبندی سیاه سفید قرمز ابی سبز زرد صورتی مشکی بنفش نارنجی قهوهای طوسی کرم
  size sizes sizing fit fits سایز اندازه سایزبندی قد
  large larger big bigger huge بزرگ بزرگتر گنده
  small smaller little tiny کوچک کوچیک کوچکتر ریز
  heavy weight weigh وزن سنگین کیلو گرم
  model type kind sort version brand مدل نوع برند مارک ورژن نسخه
  product products item items goods محصول محصولات کالا جنس اجناس
  new fresh brand جدید تازه نو
  used secondhand کارکرده دستدوم مستعمل
  wholesale bulk عمده عمدهفروشی کلی
  sample tester نمونه تستر
  catalog catalogue menu list کاتالوگ منو لیست فهرست
  clothes clothing dress shirt pants jeans coat jacket wear لباس پیراهن شلوار مانتو کاپشن پالتو تیشرت پوشاک پوشیدن
  shoe shoes boots sneakers sandals کفش کتونی بوت صندل
  bag bags handbag purse backpack کیف کوله ساک
  jewelry necklace ring bracelet earring gold silver جواهر گردنبند انگشتر دستبند گوشواره طلا نقره
  makeup cosmetic cosmetics lipstick cream lotion perfume ارایش ارایشی رژ کرم لوسیون عطر ادکلن بهداشتی
  skin hair face nail nails پوست مو صورت ناخن
  furniture sofa chair table bed مبل مبلمان صندلی میز تخت
  gift gifts present هدیه کادو اشانتیون
  pack packed packaging wrap wrapped box بستهبندی جعبه کارتن
  branch branches showroom offline شعبه شعب حضوری نمایندگی
`;

const PEOPLE = `
  help helps assist assistance support advise advice guide کمک راهنمای پشتیبانی یاری راهنما
  contact contacts reach تماس ارتباط مخاطب مخاطبین
  call calls called phone dial ring telephone تماس تلفن زنگ
  mobile cell smartphone phone iphone android موبایل گوشی ایفون اندروید
  number numbers شماره
  email emails mail inbox ایمیل رایانامه
  message messages text texted sms dm direct پیام پیامک دایرکت مسیج اسمس
  chat چت گفتگو
  send sends sent sending forward بفرست بفرستید فرستادن فرستادم فرست ارسال
  receive receives received receiving got get دریافت گرفت گرفتم
  read reads reading بخوان بخون خواندن خوندن
  write writes written writing wrote بنویس نوشتن نوشت نوشته
  say says said tell tells told speak speaking talk talking بگو بگید بگوید بگین گفتن گفت گفتید گفتم میگه میگن میگم
  show shows display view نشان نمایش نشون
  see saw seen look looking watch watching ببین ببینم دیدن دیدم دید نگاه تماشا
  ask asks asked asking question questions inquiry query سوال پرسش بپرس پرسیدن
  answer answers answered reply replies replied respond response جواب پاسخ جوابگو پاسخگو
  hear heard listen listening شنیدن بشنو شنیدم گوش
  know knows known aware میدانم بدانم دانستن بدونم میدونم میدونی میدونید میدانی خبر اطلاع
  understand understood understanding فهمیدن متوجه فهمیدم فهم
  mean means meaning definition define معنی معنا تعریف مفهوم منظور
  think thought believe opinion فکر گمان نظر
  want wants wanted wish خواستن خواستم میخواهم میخوام میخواستم بخواه خواه میخواد میخواین
  need needs needed require required requires نیاز لازم احتیاج باید ضروری
  like likes love loves enjoy fond دوست علاقه عاشق عاشقتم
  prefer favorite favourite best محبوب بهترین ترجیح
  can could able possible possibly توان امکان ممکن میشود میشه میتونم میتوانم میتوان میتونید
  how چطور چگونه چجوری چطوری جوری
  why reason cause چرا دلیل علت
  where location place spot located کجا کجاست مکان محل لوکیشن
  when وقت زمانی کی
  who whose whom کیست کیه کی
  what which چه چی چیست چیه کدام کدوم
  many much quantity count چند چندتا چقدر تعداد مقدار چقد
  hello hi hey greetings سلام درود
  goodbye bye خداحافظ بدرود
  thanks thank thankful appreciate grateful ممنون مرسی تشکر سپاس متشکر ممنونم دمتون سپاسگزارم
  sorry apologize apology excuse ببخشید عذرخواهی معذرت شرمنده متاسف
  good great nice excellent awesome amazing perfect wonderful خوب خوبه عالی عالیه قشنگ زیبا خوشگل محشر بینظیر
  bad terrible awful worst poor horrible بد بده افتضاح ضعیف بدترین داغون مزخرف
  happy glad pleased satisfied خوشحال راضی رضایت شاد
  sad angry upset unhappy disappointed annoyed frustrated ناراحت عصبانی غمگین ناراضی شاکی
  complain complaint complaints شکایت گلایه اعتراض شاکی
  report reports reported گزارش
  lawyer court sue legal law police وکیل دادگاه قانون پلیس قانونی تعزیرات
  person people human someone man woman ادم شخص نفر مردم انسان اقا خانم
  friend friends دوست رفیق دوستان
  family mother father brother sister son daughter wife husband parents خانواده مادر پدر برادر خواهر پسر دختر همسر مامان بابا شوهر
  child children kid kids baby babies بچه کودک فرزند نوزاد
  customer customers client user users مشتری کاربر کاربران مشترک
  manager boss supervisor owner مدیر ریس سرپرست صاحب مسیول
  agent representative operator advisor اپراتور نماینده کارشناس مشاور
  team staff employee employees تیم کارمند پرسنل کارکنان
  name names named اسم نام
  age old years سن سال
  birthday birth born تولد زادروز
  joke jokes funny laugh humor جوک لطیفه خنده شوخی بخند بامزه
  lie lied liar dishonest دروغ دروغگو
  trust honest reliable اعتماد معتبر مطمین صادق
`;

const APPS = `
  app application software apps برنامه اپ اپلیکیشن نرمافزار
  site website web page link سایت وبسایت صفحه لینک پیج
  internet wifi network connection connect online اینترنت وایفای شبکه اتصال انلاین وصل نت
  login log signin sign access ورود لاگین دسترسی وارد
  register registration signup enroll join member membership subscribe subscription ثبتنام عضویت عضو نامنویسی اشتراک ثبت
  unsubscribe deactivate deactivated غیرفعال
  identity verify verification verified id authenticate authentication هویت احراز شناسای
  confirm confirmed confirmation approve approved approval تاید تصدیق
  prove proof document documents passport license مدرک مدارک سند پاسپورت گواهینامه کارتملی شناسنامه گذرنامه
  safe secure security protect امن امنیت ایمن محافظت
  block blocked freeze frozen lock locked suspend suspended مسدود بلاک قفل بسته تعلیق
  unlock unblock بازکردن
  lost lose losing missing misplaced disappeared گم مفقود
  stolen steal theft stole robbed thief دزدی سرقت دزدید دزدیدن دزد
  find finds found locate search searching lookup پیدا جستجو بگرد یافتن جستوجو
  open opens opened opening باز
  activate activated activation enable فعال فعالسازی
  close closes closed closing shut بستن ببند بسته تعطیل
  start starts started begin began شروع اغاز راه
  stop stops stopped end finish quit pause توقف متوقف پایان تمام تموم قطع بس
  delete deletes deleted remove removed erase clear drop حذف پاک بردار
  add adds added adding include insert append put افزودن اضافه بیفزا بگذار بذار
  create created make makes made making build ایجاد بساز ساختن ساخت درست
  set setup configure settings setting preferences تنظیم تنظیمات ست
  save saved store keep remember ذخیره نگه نگهدار بخاطر
  check checked checking بررسی چک
  repeat again another تکرار دوباره مجدد بازم دیگر
  try tried trying attempt امتحان تلاش سعی تست
  photo photos picture pictures image camera عکس تصویر عکسا دوربین
  video videos clip ویدیو کلیپ
  download upload دانلود اپلود بارگذاری
  follow followers follower فالو فالور دنبال
  comment comments کامنت دیدگاه
  story post posts reel استوری پست
  instagram facebook twitter tweet telegram whatsapp youtube linkedin tiktok اینستاگرام اینستا فیسبوک تویتر تویت تلگرام واتساپ یوتیوب لینکدین تیکتاک
  virtual digital مجازی دیجیتال
  automatic automatically auto خودکار اتوماتیک
  battery باتری باطری
  plug socket outlet electricity power برق پریز دوشاخه
  appliance appliances fridge refrigerator oven یخچال اجاق لباسشوی ظرفشوی جاروبرقی قهوهساز
  computer laptop pc tablet کامپیوتر رایانه لپتاپ تبلت
  language languages translate translation زبان ترجمه
`;

const TIMES = `
  time clock hour hours o'clock ساعت زمان وقت
  date calendar تاریخ تقویم
  today امروز
  tomorrow فردا پسفردا
  yesterday دیروز پریروز
  tonight evening night امشب شب عصر غروب
  morning صبح
  noon afternoon ظهر بعدازظهر
  day days روز روزه
  week weeks weekly weekend هفته هفتگی اخرهفته
  month months ماه
  year years annual yearly سال سالانه
  monday tuesday wednesday thursday friday saturday sunday شنبه یکشنبه دوشنبه سهشنبه چهارشنبه پنجشنبه جمعه
  january february march april june july august september october november december فروردین اردیبهشت خرداد تیر مرداد شهریور مهر ابان اذر بهمن اسفند ژانویه فوریه مارس اوریل ژوین ژویه اوت سپتامبر اکتبر نوامبر دسامبر
  minute minutes second seconds timer دقیقه ثانیه تایمر
  next upcoming following بعدی بعد اینده
  previous prior before past earlier last قبلی قبل پیش گذشته
  recent recently latest اخیر اخیرا جدیدا اخرین
  left remaining remain remainder باقی باقیمانده مانده
  always forever همیشه
  never هرگز هیچوقت
  alarm alarms wake wakeup هشدار زنگ الارم بیدار
  remind reminds reminder reminders یاداوری یادم یاداور یادت
  meeting meetings appointment appointments event events schedule conference جلسه قرار رویداد برنامه ملاقات نوبت
  country countries abroad overseas foreign nation international کشور خارج خارجی خارجه
  city cities town village شهر شهرستان روستا استان
  address addresses street ادرس نشانی خیابان کوچه
  map directions route navigate نقشه مسیر جهت
  near nearby nearest close closest نزدیک اطراف نزدیکی نزدیکترین
  far distance دور فاصله مسافت
  home house apartment خانه خونه منزل اپارتمان
  car cars vehicle auto automobile ماشین خودرو اتومبیل
  tire tyre tires wheel engine oil لاستیک تایر چرخ موتور روغن
  taxi uber cab lyft ride تاکسی اسنپ اژانس اوبر تپسی
  train trains bus metro subway railway قطار اتوبوس مترو
  flight flights plane airline airport fly پرواز هواپیما فرودگاه
  ticket tickets بلیط بلیت
  hotel hotels room accommodation هتل اتاق اقامت
  reserve reserved reservation reservations book booking booked رزرو
  travel traveling travelling trip vacation holiday holidays journey سفر تعطیلات مسافرت
  traffic jam congestion ترافیک شلوغ شلوغی
  gas fuel petrol diesel بنزین سوخت گازویل
  weather forecast temperature climate degrees ابوهوا هوا دما درجه پیشبینی
  rain raining rainy snow sunny cloudy hot cold wind باران بارون برف افتابی ابری گرم سرد باد بارانی برفی
`;

const LIFE = `
  food foods meal meals dish eat eating غذا خوردن خوراک خوراکی بخورم
  dinner lunch breakfast شام ناهار نهار صبحانه
  restaurant restaurants cafe diner رستوران کافه
  cook cooking recipe recipes ingredient ingredients bake boil پخت اشپزی پختن بپز تهیه دستور
  drink drinks coffee tea نوشیدنی قهوه چای
  fruit meat chicken rice bread milk میوه گوشت مرغ برنج نان نون شیر
  pizza burger sandwich پیتزا همبرگر ساندویچ
  calorie calories nutrition nutritional healthy diet کالری تغذیه رژیم
  health sick ill illness doctor hospital clinic بیمار مریض بیماری دکتر پزشک بیمارستان درمانگاه کلینیک سلامت
  medicine drug pill vaccine vaccination shot دارو قرص واکسن
  insurance insured policy coverage بیمه
  job jobs employment company business hire hiring شغل شرکت کارفرما استخدام همکاری کسب
  school student teacher exam course class lesson learn مدرسه دانشجو معلم امتحان کلاس دانشاموز دوره اموزش درس یادگیری
  university college دانشگاه
  music song songs tune album playlist singer اهنگ موزیک موسیقی ترانه البوم خواننده
  play plays playing resume پخش بنواز پلی بزن
  radio station رادیو ایستگاه
  podcast podcasts پادکست
  movie movies film cinema theater فیلم سینما سریال
  actor actress celebrity star بازیگر هنرپیشه ستاره سلبریتی
  book books novel audiobook کتاب رمان
  game games بازی
  news headline headlines خبر اخبار
  volume sound loud صدا
  mute silent silence quiet ساکت سکوت
  light lights lamp lamps bulb چراغ نور لامپ روشنای
  on روشن
  off خاموش
  increase raise up higher more louder brighter زیاد بیشتر افزایش بالا
  decrease lower reduce down less کم کمتر کاهش پاین
  clean cleaning vacuum wash washing تمیز جارو جاروبرقی شستن نظافت شستشو
  dog cat pet pets animal سگ گربه حیوان
  party wedding celebration مهمانی عروسی جشن
  math calculate plus minus divided multiply sum جمع ضرب تقسیم منهای ریاضی محاسبه
  random shuffle تصادفی شانسی
  list lists لیست فهرست
  grocery groceries supermarket خواروبار بقالی سوپرمارکت
`;

const VERBS = `
  go goes going went gone رفتن رفت رفتم برو میرم میروم بروم میره میرود بریم
  come comes came coming امدن امد اومد بیا میاد میاید میام بیاد بیام
  give gives gave given giving دادن داد دادم بده بدید بدهید میدهد میده دهید بدین
  take takes took taken taking گرفتن بگیر میگیرد میگیره
  do does did done کردن کرد کردم کن بکن کنید کنم میکنم میکند میکنه کنین
  is are was were be been بودن بود است هست باشد باشه هستم هستی
  have has had دارم داری دارد دارید داشتن داشت داره دارین
  become became شدن شد شده شود بشه بشود
  bring brought اوردن اورد بیار بیاور
  eligible qualify allowed permitted permit مجاز واجد
`;

/** The lines of all kins. */
export const KIN_LINES: readonly string[] = [MONEY, GOODS, PEOPLE, APPS, TIMES, LIFE, VERBS].flatMap((list) =>
  list.trim().split(/\n\s*/),
);
