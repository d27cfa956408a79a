// Words that mean nearly the same, of what customers write about: one line is one kin, English and Persian together,
// in the match form (utils/text/normalise). A word may belong to two. They were written for this project out of general
// knowledge of both languages; a word that is missing is a stranger, as it was before, until an example says more. A
// word that has several meanings stands only in that which customers mean: charge is a fee, and no matter of batteries.
// In Finglish the first of two words with the same consonants is meant, so that the order of the lists tells.

const MONEY = `
  price prices cost costs fee fees charge charges charged rate rates fare amount pricing قیمت هزینه نرخ بها مبلغ فی کارمزد تعرفه چنده فیات worth value quote quotation estimate ارزش پیشفاکتور استعلام مظنه اجرت قیمتا دونهای متری
  expensive pricey overpriced costly گران گرون steep exorbitant قیمتی overcharged overcharge
  cheap cheaper affordable inexpensive ارزان ارزون bargain economical budget بهصرفه مقرون اقتصادی
  discount discounts discounted sale offer deal promo promotion coupon voucher rebate تخفیف تخفیفی حراج حراجی اف پیشنهاد کوپن جشنواره reduced markdown clearance cashback bogo افدار افر تخفیفا بلکفرایدی
  pay pays payment payments paid paying checkout پرداخت پرداختی پول واریز تسویه remittance بپردازم درگاه فیش کارتبهکارت تسویهحساب
  money cash fund funds پول نقد وجه اعتبار نقدی cents coin coins bucks wallet وجوه dough
  buy buys purchase purchases purchased bought buying order orders ordered ordering shop shopping خرید خریدن خریدم بخر سفارش خریداری acquire obtain buyer خریدار میخرم
  sell sold selling seller vendor merchant retailer store shop فروش فروشنده فروشگاه مغازه فروخت فروختن بفروش شاپ resale
  refund refunds refunded reimburse reimbursement chargeback moneyback return returned returns مرجوع مرجوعی بازگشت عودت استرداد برگردان برگشت برگردوندن پس repay compensate compensation restitution خسارت غرامت جبران پسبدید پسبدین پسگرفتن پسدادن
  card cards debit visa mastercard کارت عابر plastic
  bank banks banking بانک بانکی
  account accounts balance حساب اکانت موجودی مانده acct profile پروفایل
  atm cashpoint machine withdraw withdrawal withdrawals withdrew withdrawn خودپرداز برداشت عابربانک
  transfer transfers transferred transferring remit wire انتقال جابجا منتقل حواله payee beneficiary recipient ذینفع گیرنده واریز wired
  deposit deposited topup top load loaded سپرده واریز شارژ واریزی
  pin password passwords passcode code رمز گذرواژه پسورد کد پین passphrase credential credentials otp یکبارمصرف پویا
  exchange currency currencies convert converted conversion ارز تبدیل صرافی fx forex نرخارز
  dollar dollars usd euro euros eur pound pounds gbp sterling yen rial rials toman tomans lira دلار یورو پوند ین ریال تومان تومن لیر درهم
  loan loans mortgage lend borrow borrowed debt وام قرض بدهی finance credit تسهیلات اعتبار
  installment installments instalment monthly قسط قسطی اقساط اقساطی چکی اسنپپی دیجیپی تربپی پیشپرداخت بیعانه
  interest apr yield سود بهره percent percentage درصد کارمزد
  tax taxes vat duty مالیات عوارض گمرک irs withholding
  salary income wage wages paycheck payroll payday earn earnings حقوق درامد دستمزد معاش raise bonus compensation commission پاداش عیدی پورسانت کمیسیون اضافهکار
  bill bills billing invoice invoices statement receipt قبض فاکتور صورتحساب رسید utility due owe owing بدهکار سررسید
  spend spent spending expense expenses خرج مخارج
  history transactions transaction تراکنش سابقه تاریخچه سوابق
  budget بودجه
  invest investment investing stocks share shares dividend crypto bitcoin سرمایه سرمایهگذاری سهام بورس سهم کریپتو بیتکوین
  limit limits limited maximum max cap restriction restrictions سقف حداکثر محدودیت محدود ceiling threshold quota سهمیه استانه
  minimum min least حداقل کمترین
  free complimentary gratis رایگان مجانی
  double twice duplicate duplicated doubled دوبار دوباره تکراری دوبله
  extra additional اضافه اضافی
  fraud scam scammed suspicious fraudulent compromised phishing hacked unauthorized کلاهبرداری کلاهبردار تقلب مشکوک هک deceive cheat con ripoff swindle فریب سرکار قلابی گول کلاهبردارا دزدا فیشینگ bogus illegitimate unrecognized unfamiliar unknown ناشناس ناشناخته
  cheque check checkbook چک دستهچک سفته
  overdraft overdrawn negative منفی اضافهبرداشت
  score rating rated rank امتیاز رتبه نمره رتبهبندی
  reward points loyalty cashback امتیاز پاداش باشگاه وفاداری جایزه
  prize giveaway win won lottery raffle contest competition قرعهکشی برنده جایزه مسابقه بردم برندها
  retire retirement pension بازنشسته بازنشستگی
  donate donation charity خیریه کمکمالی نذر صدقه
  profit gain earnings loss revenue سود زیان درامد
  average typical usual normal معمولی میانگین عادی معمولا
  advance prepay prepayment downpayment
  economy inflation recession market اقتصاد تورم بازار رکود
  ethereum tether ارزدیجیتال رمزارز اتریوم
  afford وسع
  redeem earned accrue
`;

const PEOPLE = `
  help helps assist assistance support advise advice guide کمک راهنمای پشتیبانی یاری راهنما aid guidance tip suggest suggestion recommend recommendation پیشنهاد توصیه معرفی
  contact contacts reach تماس ارتباط مخاطب مخاطبین touch reachable support hotline تماسی پشتیبانیتون شمارهتون واتساپتون ایدی
  call calls called phone dial ring telephone تماس تلفن زنگ callback voicemail بوق
  mobile cell smartphone phone iphone android موبایل گوشی ایفون اندروید cellphone handset samsung xiaomi سامسونگ شیایومی هواوی
  number numbers شماره digit
  email emails mail inbox ایمیل رایانامه
  message messages text texted sms dm direct پیام پیامک دایرکت مسیج اسمس notify notification alert اعلان نوتیفیکیشن خبرم پیغام پیوی پیامهام پیاما inform notice
  chat چت گفتگو discuss discussion conversation converse
  send sends sent sending forward بفرست بفرستید فرستادن فرستادم فرست ارسال submit mail ارسالش ارسالی بفرستین بفرستن
  receive receives received receiving got get دریافت گرفت گرفتم accept accepted accepting accepts قبول پذیرش میپذیرید
  read reads reading بخوان بخون خواندن خوندن
  write writes written writing wrote بنویس نوشتن نوشت نوشته
  say says said tell tells told speak speaking talk talking بگو بگید بگوید بگین گفتن گفت گفتید گفتم میگه میگن میگم mentioned pronounce pronunciation تلفظ بفرما فرمودید میفرماید utter
  show shows display view نشان نمایش نشون shown appear visible ظاهر pull reveal
  see saw seen look looking watch watching ببین ببینم دیدن دیدم دید نگاه تماشا
  ask asks asked asking question questions inquiry query سوال پرسش بپرس پرسیدن پرسیدم میپرسم enquire enquiry
  answer answers answered reply replies replied respond response جواب پاسخ جوابگو پاسخگو جوابشو responses
  hear heard listen listening شنیدن بشنو شنیدم گوش
  know knows known aware میدانم بدانم دانستن بدونم میدونم میدونی میدونید میدانی خبر اطلاع info information detail جزیات مشخصات توضیح دانش realize recognize familiar
  understand understood understanding فهمیدن متوجه فهمیدم فهم comprehend grasp
  mean means meaning definition define معنی معنا تعریف مفهوم منظور significance synonym
  think thought believe opinion فکر گمان نظر guess suppose assume حدس کنجکاو consider presume
  want wants wanted wish خواستن خواستم میخواهم میخوام میخواستم بخواه خواه میخواد میخواین desire wanna seek seeking hope امیدوار امید دلم desired intend
  need needs needed require required requires نیاز لازم احتیاج باید ضروری must necessary mandatory essential بایستی الزامی مجبورم
  like likes love loves enjoy fond دوست علاقه عاشق عاشقتم adore dislike
  prefer favorite favourite best محبوب بهترین ترجیح
  can could able possible possibly توان امکان ممکن میشود میشه میتونم میتوانم میتوان میتونید permitted feasible میتونین امکانپذیر
  how چطور چگونه چجوری چطوری جوری
  why reason cause چرا دلیل علت
  where location place spot located کجا کجاست مکان محل لوکیشن
  when وقت زمانی کی
  who whose whom کیست کیه کی
  what which چه چی چیست چیه کدام کدوم
  many much quantity count چند چندتا چقدر تعداد مقدار چقد total overall sum مجموع numerous several
  hello hi hey greetings سلام درود howdy yo وقتتون welcome
  goodbye bye خداحافظ بدرود farewell cya خدافظ فعلا خدانگهدار
  thanks thank thankful appreciate grateful ممنون مرسی تشکر سپاس متشکر ممنونم دمتون سپاسگزارم thx ty cheers kudos gratitude مچکر ممنونتونم دستتون قربان سپاسگزار تشکرمیکنم دستمریزاد خستهنباشید خداقوت
  sorry apologize apology excuse ببخشید عذرخواهی معذرت شرمنده متاسف regret pardon oops عذر پوزش
  good great nice excellent awesome amazing perfect wonderful خوب خوبه عالی عالیه قشنگ زیبا خوشگل محشر بینظیر fantastic superb brilliant lovely beautiful gorgeous stunning cute فوقالعاده زیباست معرکه جذاب شیک خفن عالین شاهکار دلبر درجهیک بهترینید بهترینین خوشسلیقه okay decent favorable
  bad terrible awful worst poor horrible بد بده افتضاح ضعیف بدترین داغون مزخرف disgusting pathetic rubbish garbage useless crap sucks hate disappointing shameful اشغال بیخود چرت مسخره بیکیفیت بنجل فاجعه مفت بدرد نخورین نخرید nasty inferior lousy dreadful unacceptable ridiculous
  happy glad pleased satisfied خوشحال راضی رضایت شاد satisfying delighted joy خوشنود خرسند خوشم
  sad angry upset unhappy disappointed annoyed frustrated ناراحت عصبانی غمگین ناراضی شاکی furious mad frustrating disappointing depressed lonely stress worry concerned anxious scared afraid نگران استرس ترس ترسیدم دلخور حرص اعصاب کلافه پشیمون پشیمان عصبیم
  complain complaint complaints شکایت گلایه اعتراض شاکی criticism criticize dissatisfaction انتقاد نارضایتی شکایتم
  report reports reported گزارش announce informed اعلام
  lawyer court sue legal law police وکیل دادگاه قانون پلیس قانونی تعزیرات attorney lawsuit judge حقوقی شکایت دادخواست
  person people human someone man woman ادم شخص نفر مردم انسان اقا خانم folks guy کسی اقایون خانوم بانو بانوان خانوما مردانه زنانه پسرانه دخترانه
  friend friends دوست رفیق دوستان buddy pal mate colleague coworker همکار همکاران دوستم دوستام دوستامون رفقا bestie
  family mother father brother sister son daughter wife husband parents خانواده مادر پدر برادر خواهر پسر دختر همسر مامان بابا شوهر mom dad mum grandmother grandfather uncle aunt cousin nephew niece spouse relative عمو خاله عمه دای مادربزرگ پدربزرگ فامیل خواهرزاده برادرزاده خانمم خانومم
  child children kid kids baby babies بچه کودک فرزند نوزاد teen teenager toddler newborn نوجوان کودکان بچها بچگانه
  customer customers client user users مشتری کاربر کاربران مشترک subscriber buyer consumer خریداران مخاطب
  manager boss supervisor owner مدیر ریس سرپرست صاحب مسیول ceo director head leader administrator admin chief مدیرعامل ادمین مسول
  agent representative operator advisor اپراتور نماینده کارشناس مشاور human rep assistant helper ادم انسان پشتیبان دستیار
  team staff employee employees تیم کارمند پرسنل کارکنان
  name names named اسم نام nickname username title called لقب عنوان نامکاربری
  age old years سن سال born متولد سنت سالته
  birthday birth born تولد زادروز سالروز
  joke jokes funny laugh humor جوک لطیفه خنده شوخی بخند بامزه hilarious comedy amuse entertain سرگرمی سرگرم خندهدار کمدی
  lie lied liar dishonest دروغ دروغگو fake pretend lying
  trust honest reliable اعتماد معتبر مطمین صادق legit credible reputation reputable sincere اعتبار اینماد خاطرجمع نماد
  explain explanation describe description instruction manual توضیح شرح راهنما دستورالعمل دفترچه clarify clarification elaborate
  rude impolite disrespectful insult attitude unprofessional بیادب توهین بیاحترامی رفتار بداخلاق بیشخصیت
  polite kind friendly respectful professional مودب محترم مهربان خوشبرخورد خوشاخلاق حرفهای
  promise commitment قول وعده تعهد بدقول
  men male boys مردانه اقایان پسرانه
  women ladies female girls زنانه بانوان دخترانه خانمها
  review reviews feedback testimonial opinions نظرات تجربه بازخورد نظرسنجی
  marry marriage engaged engagement divorce ازدواج نامزدی طلاق مجرد متاهل عقد
  collaborate collaboration partnership partner cooperate influencer sponsor sponsorship همکاری اسپانسر اینفلوینسر تبلیغ شراکت شریک
  advertise advertisement ads ad marketing campaign promote تبلیغ تبلیغات اگهی بازاریابی کمپین
  apologies mistake misunderstanding سوتفاهم
  responsible responsibility accountable liability مسیولیت پاسخگو مسیول
  negligence careless ignore neglect بیتوجهی بیمسیولیتی نادیده بیخیال
  ghosted unanswered noreply silence unresponsive بیجواب بیپاسخ
  boycott avoid unfollow تحریم انفالو بلاکتون
  congratulations congrats congratulate مبارک تبریک
  goodluck luck lucky wish wishes موفق موفقیت خوششانس شانس ارزو
  wow amazing omg واو وای
  discrimination racist racism تبعیض نژادپرست نفرت
  neighbor neighbour همسایه همسایها
  disability wheelchair معلول معلولیت ویلچر ناتوان
  idea creative creativity innovation ایده خلاق خلاقیت نواوری خلاقانه
  plan strategy goal target برنامهریزی استراتژی هدف اهداف راهبرد
  success successful achieve achievement دستاورد
  request requested requesting requests demand تقاضا درخواستم
  stupid dumb idiot dummy احمق نادان خنگ
  smart clever intelligent genius wise باهوش زرنگ
  live reside living lives lived ساکن زندگی
  origin hometown birthplace originally زادگاه اصالتا
  method way ways procedure steps step manner روش شیوه مراحل مرحله طریق
  confusing confused confuse unclear گیج مبهم سردرگم
  nevermind disregard ولش
  موعد ضربالاجل
  translator مترجم
`;

const TIMES = `
  time clock hour hours o'clock ساعت زمان وقت oclock duration timezone مدت موقع ساعتش ساعتای تایم
  date calendar تاریخ تقویم
  today امروز tonight اکنون هماکنون
  tomorrow فردا پسفردا
  yesterday دیروز پریروز
  tonight evening night امشب شب عصر غروب midnight dusk نیمهشب شبها
  morning صبح dawn sunrise early سحر طلوع
  noon afternoon ظهر بعدازظهر
  day days روز روزه workday روزانه روزمره
  week weeks weekly weekend هفته هفتگی اخرهفته biweekly fortnight weekday
  month months ماه monthly quarter ماهانه ماهیانه فصل ماهی
  year years annual yearly سال سالانه decade century سالی قرن ده
  monday tuesday wednesday thursday friday saturday sunday شنبه یکشنبه دوشنبه سهشنبه چهارشنبه پنجشنبه جمعه
  january february march april june july august september october november december فروردین اردیبهشت خرداد تیر مرداد شهریور مهر ابان اذر بهمن اسفند ژانویه فوریه مارس اوریل ژوین ژویه اوت سپتامبر اکتبر نوامبر دسامبر
  minute minutes second seconds timer دقیقه ثانیه تایمر moment instant sec mins لحظه
  next upcoming following بعدی بعد اینده اتی
  previous prior before past earlier last قبلی قبل پیش گذشته already former قبلا سابق
  recent recently latest اخیر اخیرا جدیدا اخرین newest جدیدترین تازگی تازه newly
  left remaining remain remainder باقی باقیمانده مانده leftover rest available باقیمونده
  always forever همیشه constantly continuously everyday permanent همواره دایما مدام دایم continually
  never هرگز هیچوقت ever
  alarm alarms wake wakeup هشدار زنگ الارم بیدار snooze
  remind reminds reminder reminders یاداوری یادم یاداور یادت memo note یادداشت
  meeting meetings appointment appointments event events schedule conference جلسه قرار رویداد برنامه ملاقات نوبت calls session interview invite invitation webinar workshop deadline جلسات وبینار کارگاه ددلاین مهلت مصاحبه دعوت سمینار همایش دعوتنامه
  country countries abroad overseas foreign nation international کشور خارج خارجی خارجه usa america canada uk england germany france italy spain turkey china japan india mexico russia brazil australia dubai iran iraq europe ایران ترکیه امارات امریکا کانادا المان فرانسه ایتالیا انگلیس چین ژاپن هند روسیه اسپانیا دبی عراق اروپا استرالیا افغانستان
  city cities town village شهر شهرستان روستا استان london paris york chicago boston dallas seattle vegas atlanta houston denver tehran mashhad shiraz isfahan tabriz karaj تهران مشهد شیراز اصفهان تبریز کرج قم اهواز رشت یزد کرمان همدان ارومیه اراک کیش قشم بندرعباس ساری گرگان زاهدان
  address addresses street ادرس نشانی خیابان کوچه postcode zip postal zipcode neighborhood کدپستی محله پلاک منطقه
  map directions route navigate نقشه مسیر جهت gps مسیریابی
  near nearby nearest close closest نزدیک اطراف نزدیکی نزدیکترین surrounding walk دوروبر حوالی adjacent
  far distance دور فاصله مسافت mile kilometer kilometers کیلومتر
  home house apartment خانه خونه منزل اپارتمان residence condo villa property estate land ویلا ملک مسکن املاک
  car cars vehicle auto automobile ماشین خودرو اتومبیل truck van suv motorcycle motorbike scooter موتورسیکلت موتور کامیون وانت پراید پژو شاسی سدان
  tire tyre tires wheel engine oil لاستیک تایر چرخ موتور روغن brake transmission bumper windshield headlight wiper dashboard gauge pressure psi ترمز گیربکس کلاچ سپر فشار شیشه چراغجلو داشبورد
  taxi uber cab lyft ride تاکسی اسنپ اژانس اوبر تپسی driver راننده رانندگان پیکموتوری
  train trains bus metro subway railway قطار اتوبوس مترو station tram ایستگاه
  flight flights plane airline airport fly پرواز هواپیما فرودگاه boarding gate terminal layover departure depart takeoff landing jet ترمینال گیت
  ticket tickets بلیط بلیت pass seat entry admission صندلی
  hotel hotels room accommodation هتل اتاق اقامت hostel motel inn lodge resort airbnb suite stay اقامتگاه سویت مسافرخانه بومگردی
  reserve reserved reservation reservations book booking booked رزرو appointment slot نوبت
  travel traveling travelling trip vacation holiday holidays journey سفر تعطیلات مسافرت tour tourist tourism visit cruise sightseeing attraction تور گردشگری توریست دیدنی گردش جاذبه بازدید سیاحت گشت جاذبها مسافر مسافران زیارت vacationing touring
  traffic jam congestion ترافیک شلوغ شلوغی
  gas fuel petrol diesel بنزین سوخت گازویل tank refuel pump باک گاز
  weather forecast temperature climate degrees ابوهوا هوا دما درجه پیشبینی humid humidity storm sunshine هواشناسی رطوبت طوفان outside outdoors
  rain raining rainy snow sunny cloudy hot cold wind باران بارون برف افتابی ابری گرم سرد باد بارانی برفی storm stormy thunderstorm foggy freezing umbrella چتر مه طوفانی یخبندان گرمه
  spring summer autumn fall winter season بهار تابستان پایز زمستان فصل
  todo task chore agenda list کارها وظیفه وظایف تسک
  christmas easter thanksgiving halloween nowruz eid ramadan yalda valentine عید نوروز رمضان محرم یلدا ولنتاین کریسمس چهارشنبهسوری
  rent rental lease tenant landlord hire اجاره رهن کرایه مستاجر صاحبخانه موجر ودیعه پیشفروش
  bedroom bathroom kitchen livingroom garage basement toilet shower اشپزخانه حمام اتاقخواب پذیرای دستشوی توالت پارکینگ زیرزمین
  floor elevator parking balcony yard طبقه اسانسور پارکینگ بالکن حیاط
  mechanic garage maintenance service مکانیک تعمیرگاه سرویس تعمیرکار نگهداری
  jump jumpstart cables
  mpg mileage consumption kilometers مصرف کارکرد کیلومتر
  airlines ایرلاین هواپیمای ماهان
  carry carryon overhead cabin luggage کابین
  accident collision crash تصادف سانحه
  extend extension renew renewal prolong تمدید تمدیدش
  emergency urgent crisis ambulance اورژانس اضطراری بحران
  construction building contractor architect cement ساختمان ساختوساز پیمانکار معمار سیمان مصالح
  plumber electrician carpenter handyman لولهکش برقکار نجار تاسیسات
  moving relocation mover اسبابکشی اثاث
  meter area metrage متراژ مترمربع زیربنا
  deed notary سندش محضر دفترخانه قولنامه
  bike bicycle cycling دوچرخه
  driving fine رانندگی جریمه خلافی
  park valet پارک
  passenger traveler guest مسافرین مهمان مهمانان
  camping tent hiking climbing کمپ کوهنوردی طبیعتگردی
  museum gallery exhibition fair نمایشگاه موزه گالری غرفه
  arrange organize organise organized هماهنگ هماهنگی ترتیب
  crowded busy queue صف
  flat puncture punctured jack پنچر پنچری زاپاس
  regular unleaded octane سوپر
`;

const GOODS = `
  cancel cancels cancelled canceled cancelling canceling cancellation abort revert لغو کنسل کنسلی باطل انصراف void rescind annul terminate فسخ undo
  change changes changed changing switch edit modify alter amend تغیر عوض ویرایش تعویض adjust revise rename عوضش اصلاح modification
  update updated upgrade upgraded بروزرسانی اپدیت بهروز ارتقا
  replace replacement swap exchange تعویض جایگزین عوض substitute substitution instead alternative reissue جای بهجای
  deliver delivers delivery delivered ship ships shipped shipping shipment dispatch dispatched courier parcel package post ارسال تحویل پست پستی پیک بسته مرسوله تیپاکس باربری فرستادین freight carrier mailed mail mailing logistics رساندن میرسونید حمل پستپیشتاز پیشتاز چاپار پستچی
  arrive arrives arrived arrival arriving reach reached come رسید رسیدن برسد میرسد میرسه نرسید نرسیده رسیده landed land showed turnup برسه رسیدش
  track tracking tracked trace status whereabouts پیگیری رهگیری وضعیت دنبال کدرهگیری بارکد بارنامه پیگیر progress
  late delay delays delayed overdue دیر تاخیر معطل behind tardy postpone دیرکرد عقب نیومد معطلم معطلیم طولانی belated
  wait waiting waited pending hold انتظار منتظر صبر معطل patience
  slow slowly کند یواش اهسته lag laggy sluggish hang لگ slower
  fast faster quick quickly soon immediately urgent urgently asap hurry rush سریع سریعتر زود زودتر فوری عجله rapid rapidly prompt promptly instantly speedy swift
  broken broke damaged faulty defective crack cracked smashed torn ripped خراب شکسته معیوب پاره ایرادار زدگی اسیب dead shattered defect dent scratch leak malfunction busted خطافتاده ترکخورده سوراخ نشتی سوخته bent snapped melted burned burnt chewed damage wrecked ruined dropped
  fix fixed repair repaired mend تعمیر درست سرویس restore recover resolve solve troubleshoot servicing حل رفع بازیابی راهحل rectify
  problem problems issue issues trouble error errors fault bug glitch مشکل خطا ایراد ارور باگ اشکال difficulty hassle complication inconvenience دردسر concern obstacle
  wrong incorrect mistake mistaken mistakenly accidentally اشتباه غلط اشتباهی نادرست error mix mixup mismatch invalid نامعتبر مغایرت جابهجا typo misspelled inaccurate mislabeled
  fail fails failed failing failure unsuccessful decline declined declines rejected reject denied refused ناموفق مردود crash crashes crashed crashing cannot کرش unsuccessfully stuck
  work works working function functioning operate کار کارکرد run operational responsive
  stock stocked available availability موجود موجوده موجودی موجودید ناموجود restock inventory shelf soldout تمومشد تمومه موجودن
  warranty guarantee guaranteed گارانتی ضمانت وارانتی insured coverage ضمانتنامه
  original genuine authentic fake counterfeit replica اصل اورجینال اصالت تقلبی فیک real legit authenticity knockoff واقعی تضمینی هایکپی
  quality material fabric کیفیت جنس جنسش پارچه متریال durable sturdy flimsy cheaply دوام محکم مرغوب بادوام نخی پنبه جنسشون ضخامت نازک ضخیم کلفت بدننما
  color colour colors colours black white red blue green yellow pink purple brown gray grey رنگ رنگبندی سیاه سفید قرمز ابی سبز زرد صورتی مشکی بنفش نارنجی قهوهای طوسی کرم beige navy turquoise golden silver maroon olive cream سورمهای نقرهای طلای زرشکی بژ یاسی فیروزهای خردلی رنگاتون رنگیش تکرنگ رنگارنگ
  size sizes sizing fit fits سایز اندازه سایزبندی قد measurement measurements dimension length width height waist chest ابعاد طول عرض ارتفاع دورکمر دورسینه قدش لارج مدیوم اسمال سایزا اندازم فریسایز کوتاه بلنده تنخور
  large larger big bigger huge بزرگ بزرگتر گنده enormous giant massive
  small smaller little tiny کوچک کوچیک کوچکتر ریز mini miniature
  heavy weight weigh وزن سنگین کیلو گرم grams kilos ounce سبک کیلوگرم
  model type kind sort version brand مدل نوع برند مارک ورژن نسخه
  product products item items goods محصول محصولات کالا جنس اجناس merchandise stuff article جنساتون وسیله
  new fresh brand جدید تازه نو
  used secondhand کارکرده دستدوم مستعمل
  wholesale bulk عمده عمدهفروشی کلی
  sample tester نمونه تستر
  catalog catalogue menu list کاتالوگ منو لیست فهرست
  clothes clothing dress shirt pants jeans coat jacket wear لباس پیراهن شلوار مانتو کاپشن پالتو تیشرت پوشاک پوشیدن skirt sweater hoodie suit blouse scarf hat socks underwear bra trousers shorts uniform دامن شال روسری کلاه جوراب هودی بلوز کت لباسزیر سوتین شلوارک مجلسی عبا چادر کراپ شومیز سارافون سرافون لباسا پیرهن تاپ لگینگ بارونی ژاکت پلیور پیژامه مایو کراوات دستکش کمربند تونیک
  shoe shoes boots sneakers sandals کفش کتونی بوت صندل heel slippers کفشا دمپای پاشنه نیمبوت کالج ونس اسپرت اسنیکر
  bag bags handbag purse backpack کیف کوله ساک luggage suitcase baggage wallet چمدان کولهپشتی
  jewelry necklace ring bracelet earring gold silver جواهر گردنبند انگشتر دستبند گوشواره طلا نقره diamond pendant بدلیجات پلاک الماس نقرهجات گردنبندا نیمست دستبندا زنجیر پابند مدال
  makeup cosmetic cosmetics lipstick cream lotion perfume ارایش ارایشی رژ کرم لوسیون عطر ادکلن بهداشتی mascara foundation eyeliner sunscreen serum shampoo conditioner moisturizer concealer cleanser soap ریمل کرمپودر ضدافتاب سرم شامپو ماسک مرطوبکننده پنکک خطچشم سایه صابون نرمکننده تونر ارایشیبهداشتی لاک رژگونه پودر هایلایتر برس تینت
  skin hair face nail nails پوست مو صورت ناخن acne wrinkle pimple scalp eyelash eyebrow lips جوش لک چروک مژه ابرو لب اکنه موهام ترک منافذ لکهبر جوانسازی پاکسازی میکرونیدلینگ
  furniture sofa chair table bed مبل مبلمان صندلی میز تخت couch mattress wardrobe cabinet desk shelf drawer carpet rug curtain فرش پرده کمد تشک قالی موکت کابینت میزتحریر روفرشی رومیزی کوسن مبلا میزناهارخوری بوفه تختخواب اینه
  gift gifts present هدیه کادو اشانتیون surprise wrapping سوپرایز باکس
  pack packed packaging wrap wrapped box بستهبندی جعبه کارتن
  branch branches showroom offline شعبه شعب حضوری نمایندگی outlet instore pickup collect مغازهتون فروشگاهتون
  tight loose snug baggy تنگ گشاد جذب ازاد
  dry oily sensitive خشک چرب حساس مختلط
  dye bleach keratin botox haircut manicure pedicure salon laser دکلره کراتین بوتاکس مانیکور پدیکور کاشت لیزر اصلاح سالن ارایشگاه کوتاهی لایت بالیاژ ریشه
  filler injection surgery ژل تزریق جراحی عمل فیلر پروتز
  kitchenware pot pan dishes plate cup mug spoon fork knife glass قابلمه ماهیتابه ظرف ظروف بشقاب لیوان قاشق چنگال چاقو فنجان سرویس دیس کتری قوری سماور فلاسک ارکوپال کریستال بلور
  toy doll puzzle lego اسباببازی عروسک پازل لگو بازیفکری
  craft handmade handicraft art painting دستساز نقاشی صنایعدستی هنر دستی سفارشی
  custom customize personalised personalized engrave شخصیسازی سفارشی اختصاصی حکاکی
  print چاپ پرینت پرینتر
  logo design pattern طرح طراحی لوگو الگو مدلش
  flower bouquet plant garden دستهگل گیاه باغ گلدان باغچه گلدون اپارتمانی بونسای کاکتوس خاک کود بذر نهال
  stainless steel metal iron aluminum plastic wooden wood leather cotton wool silk glass فلز استیل چوب چرم پلاستیک پشم ابریشم شیشه شیشهای
  ingredients contain composition ترکیبات حاوی محتویات مواد
  expire expiration expiry valid validity انقضا منقضی اعتبار معتبر
  organic vegan vegetarian halal gluten kosher natural ارگانیک گیاهی وگان حلال گلوتن طبیعی گیاهخوار
  allergy allergic حساسیت الرژی
  waterproof resistant ضداب
  capacity litre liter gallon volume ظرفیت حجم لیتر گنجایش
  reseller dealer distributor distributorship franchise agency نمایندگی پخش عاملیت نماینده فروشندگی بنکدار
  common popular famous trend trendy محبوب معروف پرطرفدار ترند مشهور مد پرفروش
  comfortable comfort convenient soft راحت نرم لطیف
  luxury luxurious premium vip لوکس لاکچری ویژه شیک
  pair kit bundle combo ست جفت پک کیت مجموعه پکیج
  thin thick transparent
  sew tailor alteration دوخت خیاط دوختن مزون
  textile cloth پارچهای کرپ ساتن مخمل حریر تریکو لینن
  bride groom عروس داماد
  fragrance cologne scent smell odor بو رایحه اسانس بوش ماندگاری خوشبو بوی
  blanket pillow sheet bedding quilt پتو بالش ملافه روتختی لحاف
  factory manufacture production produce industrial industry کارخانه تولید تولیدکننده صنعت
  customs tariff واردات صادرات ترخیص
  domestic local iranian داخلی ایرانی بومی محلی
  machinery equipment device tools gadget دستگاه تجهیزات ابزارالات لوازم دستگاها
  part accessory لوازمیدکی قطعه قطعات یدکی لوازمجانبی
  stale rotten spoiled کهنه مونده فاسد گندیده کپک بیات
  hygiene sanitary dirty filthy کثیف الوده
  enough sufficient adequate plenty کافی بسنده
`;

const APPS = `
  app application software apps برنامه اپ اپلیکیشن نرمافزار program tool install uninstall نصب برنامهتون ابزار برنامتون اپدیتش
  site website web page link سایت وبسایت صفحه لینک پیج browser domain homepage url مرورگر دامنه وبگاه سایتا
  internet wifi network connection connect online اینترنت وایفای شبکه اتصال انلاین وصل نت broadband modem router vpn signal bandwidth data offline مودم فیلترشکن ویپیان انتن سیگنال افلاین گیگ گیگابایت بستهش ترافیکش مخابرات ایرانسل همراهاول رایتل انتندهی
  login log signin sign access ورود لاگین دسترسی وارد logout credentials authenticate خروج
  register registration signup enroll join member membership subscribe subscription ثبتنام عضویت عضو نامنویسی اشتراک ثبت signedup application apply applicant enrollment sign درخواست متقاضی اپلای کلاستون
  unsubscribe deactivate deactivated غیرفعال
  identity verify verification verified id authenticate authentication هویت احراز شناسای selfie kyc ident identification احرازهویت سلفی
  confirm confirmed confirmation approve approved approval تاید تصدیق acknowledge validate authorise authorize accept تایدیه موافق
  prove proof document documents passport license مدرک مدارک سند پاسپورت گواهینامه کارتملی شناسنامه گذرنامه certificate certification permit contract agreement قرارداد مجوز گواهی پروانه
  safe secure security protect امن امنیت ایمن محافظت harmless dangerous danger risk risky hazard خطر خطرناک ضرر مضر
  block blocked freeze frozen lock locked suspend suspended مسدود بلاک قفل بسته تعلیق ban restrict disabled محروم بن
  unlock unblock بازکردن
  lost lose losing missing misplaced disappeared گم مفقود forgot forgotten جاگذاشتم گمشده فراموش جاموندن mislaid vanished
  stolen steal theft stole robbed thief دزدی سرقت دزدید دزدیدن دزد burglar mugged pickpocket قاپید
  find finds found locate search searching lookup پیدا جستجو بگرد یافتن جستوجو seek spot discover گشتم یافت detect
  open opens opened opening باز unlock reopen
  activate activated activation enable فعال فعالسازی
  close closes closed closing shut بستن ببند بسته تعطیل shutdown dismiss بستهست
  start starts started begin began شروع اغاز راه launch initiate boot restart reboot ریاستارت راهاندازی روشنش commence
  stop stops stopped end finish quit pause توقف متوقف پایان تمام تموم قطع بس discontinue halt terminate بسه نکن cease
  delete deletes deleted remove removed erase clear drop حذف پاک بردار cross uncheck empty reset rid wipe خالی ریست discard dispose
  add adds added adding include insert append put افزودن اضافه بیفزا بگذار بذار اضافهش اضافش
  create created make makes made making build ایجاد بساز ساختن ساخت درست generate compose draft prepare اماده درستش تهیه develop produced
  set setup configure settings setting preferences تنظیم تنظیمات ست establish define program تعین مشخص default initial پیشفرض
  save saved store keep remember ذخیره نگه نگهدار بخاطر backup record ضبط پشتیبان بکاپ
  check checked checking بررسی چک verify inspect examine review چکش وارسی
  repeat again another تکرار دوباره مجدد بازم دیگر redo resend retry دوبارهش ازنو مجددا
  try tried trying attempt امتحان تلاش سعی تست practice experiment
  photo photos picture pictures image camera عکس تصویر عکسا دوربین selfie snapshot screenshot pic albums اسکرینشات تصاویر عکاس اتلیه پرتره فتو
  video videos clip ویدیو کلیپ stream livestream youtube فیلم لایو زنده پخشزنده
  download upload دانلود اپلود بارگذاری
  follow followers follower فالو فالور دنبال subscriber likes viewers دنبالکننده لایک بازدید
  comment comments کامنت دیدگاه
  story post posts reel استوری پست highlight caption hashtag پستها هایلایت کپشن هشتگ ریلز
  instagram facebook twitter tweet telegram whatsapp youtube linkedin tiktok اینستاگرام اینستا فیسبوک تویتر تویت تلگرام واتساپ یوتیوب لینکدین تیکتاک پیجتون کانال گروه
  virtual digital مجازی دیجیتال
  automatic automatically auto خودکار اتوماتیک
  battery باتری باطری charger powerbank شارژر شارژ پاوربانک کابل
  plug socket outlet electricity power برق پریز دوشاخه adapter adaptor converter voltage مبدل ولتاژ
  appliance appliances fridge refrigerator oven یخچال اجاق لباسشوی ظرفشوی جاروبرقی قهوهساز
  computer laptop pc tablet کامپیوتر رایانه لپتاپ تبلت macbook desktop notebook کیس مکبوک نوتبوک
  language languages translate translation زبان ترجمه fluent bilingual
  sim esim roaming سیمکارت رومینگ
  visa passport embassy immigration ویزا سفارت مهاجرت اقامت روادید
  privacy private personal confidential حریم خصوصی محرمانه شخصی
  forget forgot forgotten remember recall memory فراموش یادم یادمه یادت یادش
  sync synchronize pair paired pairing connect bluetooth همگام سینک بلوتوث جفت وصلش
  screen display monitor touchscreen صفحهنمایش نمایشگر مانیتور السیدی صفحه
  keyboard mouse headphone earphones airpods speaker هدفون هندزفری ایرپاد اسپیکر کیبورد ماوس بلندگو
  television tv netflix تلویزیون تیوی
  storage ram processor cpu gpu graphics حافظه رم پردازنده گرافیک هارد
  case cover protector قاب گلس محافظ کاور
  voice accent tone speaking whisper pitch لحن لهجه صدات زمزمه
  male female gender مذکر مونث جنسیت
  british english american accent انگلیسی بریتانیای امریکای
  spanish french italian german chinese japanese russian arabic turkish korean portuguese hindi persian farsi dutch swedish greek polish latin hebrew اسپانیای فرانسوی ایتالیای المانی چینی ژاپنی روسی عربی ترکی کرهای فارسی هلندی پرتغالی
  robot bot artificial ai chatbot ربات روبات بات هوشمصنوعی
  spell letter هجی املا حروف
  grammar word phrase sentence vocabulary کلمه جمله واژه عبارت
  subscription tier package packages اشتراک پلن بسته طرح پکیج تعرفه
  trial demo test ازمایشی دمو تست امتحانی
  speed bandwidth mbps سرعت پهنای
  attach attachment file document pdf فایل پیوست ضمیمه پیدیاف
  export import excel spreadsheet اکسل خروجی
  blog article articles content مقاله محتوا وبلاگ مطلب
  location share sharing اشتراکگذاری بهاشتراک
  invite referral refer invited دعوت معرف معرفی
  vote poll survey نظرسنجی
  editing ادیت موشن
  graphic illustrator photoshop گرافیکی گرافیست فتوشاپ ایلوستریتور
  programming developer coding برنامهنویس کدنویسی توسعهدهنده
  seo سیو
  database api integration plugin پایگاهداده وبسرویس افزونه پلاگین یکپارچهسازی
  feature functionality قابلیت ویژگی امکانات
  panel پنل پیشخوان
  remote غیرحضوری دورکاری
  landline line خط
  channel group کانالتون گروهتون
  bio بیو بایو پروفایلتون
  creator programmer designer maker inventor designed built سازنده خالق
`;

const LIFE = `
  food foods meal meals dish eat eating غذا خوردن خوراک خوراکی بخورم snack cuisine supper appetizer dessert دسر پیشغذا تنقلات وعده میانوعده پرس خورشت قورمهسبزی قیمه چلوکباب جوجه اش
  dinner lunch breakfast شام ناهار نهار صبحانه brunch supper meal وعده
  restaurant restaurants cafe diner رستوران کافه eatery bistro bar pub buffet takeout کافیشاپ فستفود منوتون سراشپز میزبان بیرونبر
  cook cooking recipe recipes ingredient ingredients bake boil پخت اشپزی پختن بپز تهیه دستور fry grill roast stir oven microwave bbq preheat کباب سرخ گریل مایکرویو فر طبخ prepared preparing simmer
  drink drinks coffee tea نوشیدنی قهوه چای juice soda beer wine alcohol smoothie ابمیوه نوشابه دمنوش شربت اسموتی ابمعدنی نسکافه موکا لاته کاپوچینو اسپرسو ابجوش beverage beverages
  fruit meat chicken rice bread milk میوه گوشت مرغ برنج نان نون شیر apple banana orange grape strawberry lemon lime avocado tomato potato onion carrot spinach lettuce vegetable beef pork fish salmon shrimp egg cheese butter sugar salt flour pepper garlic oil yogurt beans pasta noodles سیب موز پرتقال انگور هندوانه گوجه سیبزمینی پیاز هویج سبزی سبزیجات ماهی تخممرغ پنیر کره شکر نمک ارد فلفل روغن ماست لوبیا ماکارونی عسل خرما زعفران پسته بادام گردو اجیل خشکبار
  pizza burger sandwich پیتزا همبرگر ساندویچ taco burrito sushi pasta lasagna steak salad soup curry spaghetti noodles سوشی استیک سالاد سوپ پاستا لازانیا کباب فلافل
  calorie calories nutrition nutritional healthy diet کالری تغذیه رژیم fat protein carb sugar sodium vitamin vitamins fiber کربوهیدرات پروتین چربی قند ویتامین مکمل
  health sick ill illness doctor hospital clinic بیمار مریض بیماری دکتر پزشک بیمارستان درمانگاه کلینیک سلامت disease symptom fever cough flu cold headache pain hurt infection تب سرفه سرماخوردگی سردرد درد عفونت علایم درمان کرونا انفولانزا معاینه ویزیت متخصص مطب جراح medical wellness
  medicine drug pill vaccine vaccination shot دارو قرص واکسن medication prescription pharmacy dose tablet antibiotic vitamin داروخانه نسخه کپسول امپول شربت مصرف پماد ویتامینه
  insurance insured policy coverage بیمه premium deductible claim بیمهنامه خسارت بیمهگر تامیناجتماعی بیمهتکمیلی شخصثالث بدنه
  job jobs employment company business hire hiring شغل شرکت کارفرما استخدام همکاری کسب career position vacancy cv interview intern internship applicant کاراموز رزومه نیرو مصاحبه کارگر کارمندی حقوقش پارهوقت تماموقت occupation profession
  school student teacher exam course class lesson learn مدرسه دانشجو معلم امتحان کلاس دانشاموز دوره اموزش درس یادگیری education training tutorial lecture homework degree grade graduate مدرک تحصیل تکلیف دبستان دبیرستان دورها استاد مدرس هنرجو هنرستان اموزشگاه کارگاهی ازمون سرفصل ترم شهریه classroom
  university college دانشگاه campus faculty کنکور ارشد دکتری دانشجوی
  music song songs tune album playlist singer اهنگ موزیک موسیقی ترانه البوم خواننده sing melody concert band artist lyrics genre rock jazz rap classical کنسرت موسیقیدان رپ سنتی پاپ خواندن اواز نوازنده
  play plays playing resume پخش بنواز پلی بزن skip rewind listen پخشش بخونه
  radio station رادیو ایستگاه
  podcast podcasts پادکست
  movie movies film cinema theater فیلم سینما سریال episode series drama documentary trailer tickets showtimes انیمیشن کارتون مستند قسمت فیلمی تیاتر نمایش flick
  actor actress celebrity star بازیگر هنرپیشه ستاره سلبریتی
  book books novel audiobook کتاب رمان author chapter story reading publisher نویسنده کتابخانه فصل داستان
  game games بازی console playstation xbox chess پلیاستیشن شطرنج کنسول
  news headline headlines خبر اخبار journal newspaper breaking روزنامه
  volume sound loud صدا louder quieter noise اهستهتر بلند ولوم
  mute silent silence quiet ساکت سکوت
  light lights lamp lamps bulb چراغ نور لامپ روشنای dim brightness لوستر نورپردازی کمنور
  on روشن turnon switch بزن
  off خاموش turnoff ببند
  increase raise up higher more louder brighter زیاد بیشتر افزایش بالا grow boost extend improve تمدید بهتر enhance better بهبود
  decrease lower reduce down less کم کمتر کاهش پاین drop cut shrink minimize کمش بیارپاین
  clean cleaning vacuum wash washing تمیز جارو جاروبرقی شستن نظافت شستشو sweep mop laundry dishwasher detergent stain شوینده لکه خشکشوی لباسشوی موادشوینده بشورم شست tidy
  dog cat pet pets animal سگ گربه حیوان puppy kitten bird fish vet veterinary دامپزشک پرنده توله پت پانسیون سگم
  party wedding celebration مهمانی عروسی جشن ceremony anniversary festival celebrate graduation سالگرد مراسم جشنواره مهمونی gathering
  math calculate plus minus divided multiply sum جمع ضرب تقسیم منهای ریاضی محاسبه equation calculation calculator square root divide add subtract percentage ضربدر تقسیمبر جذر درصد ماشینحساب مجموع compute calculating
  random shuffle تصادفی شانسی
  list lists لیست فهرست checklist
  grocery groceries supermarket خواروبار بقالی سوپرمارکت
  hobby interests pastime fun spare سرگرمی تفریح علاقهمندی
  cuisine italian mexican thai indian chinese japanese ایتالیای سنتی مکزیکی
  cake cookie pie chocolate candy sweets bakery pastry donut کیک شیرینی شکلات بیسکویت نانخامه قنادی ابنبات بستنی تارت دونات کاپکیک باقلوا گز سوهان
  spicy salty sweet sour bitter taste flavor flavour tasty delicious yummy تند شور شیرین ترش تلخ مزه طعم خوشمزه لذیذ خوشمزست
  diet weight slim fitness gym workout exercise training رژیم باشگاه ورزش تمرین تناسباندام بدنسازی فیتنس چاقی لاغر
  sport football soccer basketball baseball tennis volleyball match league ورزش ورزشی فوتبال والیبال بسکتبال تنیس لیگ تیم پرسپولیس استقلال
  dentist dental tooth teeth orthodontics دندان دندانپزشک ارتودنسی ایمپلنت دندون
  pregnant pregnancy باردار حامله حاملگی شیرده
  side effects harm عوارض جانبی زیان
  vaccine vaccines immunization shots واکسن واکسیناسیون
  vacation pto leave dayoff مرخصی
  heater thermostat ac conditioner fan radiator heat cool warm بخاری کولر پنکه شوفاژ گرمایش سرمایش ترموستات گرمکن پکیج اسپیلت
  trash garbage recycle waste زباله اشغال بازیافت
  measure measurement inch feet foot centimeters meters cm kg tablespoon teaspoon اینچ فوت سانت سانتیمتر متر پیمانه تبدیل قاشق
  coin flip heads tails toss سکه
  dice roll die تاس بریز
  fact trivia interesting knowledge دانستنی جالب حقایق واقعیت
  fortune future predict horoscope destiny فال اینده طالع پیشگوی سرنوشت
  god religion pray islam muslim church mosque نماز اذان قبله مسجد دعا قران خدا
  president politics political government election minister ریسجمهور سیاست دولت انتخابات سیاسی وزیر
  world earth universe planet moon sun space جهان دنیا ماه خورشید سیاره فضا
  sleep asleep nap tired rest relax خواب خوابیدن خسته استراحت bedtime
  environment environmental eco green sustainable محیطزیست زیست
  strike protest اعتراض اعتصاب
  death died dead die dying funeral فوت مرگ مردن درگذشت ختم مرده
  photographer photography photoshoot studio استودیو فیلمبردار تدوین
  tuition scholarship بورسیه بورستحصیلی
  diploma دیپلم لیسانس فوقلیسانس پایاننامه
  beginner advanced intermediate level مبتدی پیشرفته مقدماتی متوسط سطح
  instructor tutor coach mentor trainer مربی کوچ
  quiz assessment کویز ارزشیابی
  psychologist therapy therapist counseling mental psychology روانشناس مشاوره درمانگر روان تراپی
  operation anesthesia بیهوشی بخیه
  parttime fulltime freelance shift پروژهای فریلنسر شیفت
  waiter chef gratuity گارسون انعام
  ice freezer یخ یخی یخزده منجمد فریزر
  smoke cigarette vape tobacco سیگار قلیان توتون دخانیات
  tale stories fairy قصه حکایت
`;

const VERBS = `
  go goes going went gone رفتن رفت رفتم برو میرم میروم بروم میره میرود بریم بری میری برن
  come comes came coming امدن امد اومد بیا میاد میاید میام بیاد بیام برگرد برگشتن
  give gives gave given giving دادن داد دادم بده بدید بدهید میدهد میده دهید بدین provide supply بدهی میدین میدید ارایه
  take takes took taken taking گرفتن بگیر میگیرد میگیره grab میگیرید بردن ببر
  do does did done کردن کرد کردم کن بکن کنید کنم میکنم میکند میکنه کنین perform execute carry accomplish اتفاق افتاد انجام
  is are was were be been بودن بود است هست باشد باشه هستم هستی
  have has had دارم داری دارد دارید داشتن داشت داره دارین
  become became شدن شد شده شود بشه بشود شدم میشود میشم
  bring brought اوردن اورد بیار بیاور carry fetch میاورید میارید
  eligible qualify allowed permitted permit مجاز واجد entitled criteria requirement شرایط شرط واجدشرایط ضوابط مقررات
  pick random choose choice select option selection انتخاب گزینه گزینها برگزین قرعه
  rule policy terms condition قوانین شرایط مقررات قانون ضوابط
  happen occur event رخداد پیشاومد پیشامد
  complete finish done finished finalize process تکمیل کامل اماده نهای پردازش
  empty full پر خالی
`;

/** The lines of all kins. */
export const KIN_LINES: readonly string[] = [MONEY, PEOPLE, TIMES, GOODS, APPS, LIFE, VERBS].flatMap((list) =>
  list.trim().split(/\n\s*/),
);
