//! Traditional Chinese characters read as the simplified ones.

/// Pairs of a traditional character and its simplified one, by code point of the first:
/// those of Unicode's variants whose simplified form the content uses. One character stands
/// for several here and there; for matching that does no harm.
const PAIRS: &str = "\
    丟丢並并乾干亂乱佈布佔占併并來来侷局係系俬私俱具倉仓個个們们倖幸倫伦側侧傑杰備备傢家傭佣\
    傳传債债傷伤傾倾僱雇價价儘尽償偿優优儲储兒儿內内兩两冊册凈净別别刪删則则剋克剎刹剛刚剝剥\
    劃划劇剧劑剂勁劲動动務务勝胜勞劳勢势勵励勸劝匯汇區区協协卻却厠厕厲厉參参員员唄呗唸念問问\
    喨亮喪丧喫吃單单嗆呛嗎吗嘍喽噴喷噹当嚇吓嚮向嚴严國国圍围園园圓圆圖图團团埰采執执堅坚報报\
    場场塊块塗涂塵尘墊垫墜坠墻墙壓压壞坏壺壶夠够夢梦夥伙夾夹奬奖姊姐姦奸姪侄娛娱婁娄婦妇媽妈\
    嬰婴孃娘孫孙學学宮宫實实寧宁寫写寬宽寶宝尅克將将專专尋寻對对導导屜屉層层屬属島岛崗岗師师\
    帳帐帶带幣币幫帮幹干幾几庫库廁厕廂厢廚厨廠厂廢废廣广廳厅廻回弔吊張张強强彆别彈弹彎弯彙汇\
    彿佛後后徑径從从復复徵征悳德悶闷惡恶愛爱態态慶庆憑凭憲宪懃勤應应懲惩懶懒懷怀戀恋戰战戲戏\
    戶户捨舍捲卷掃扫掄抡掙挣掛挂採采揀拣揚扬換换揮挥搆构損损搖摇搧扇搶抢摀捂摟搂摺折撐撑撫抚\
    撲扑撾挝擇择擊击擋挡擔担據据擠挤擰拧擱搁擺摆擾扰攏拢攔拦攝摄攢攒攪搅敵敌數数斷断於于昇升\
    時时暈晕暢畅暫暂曆历曏向曖暧曠旷曬晒書书會会東东枒丫桿杆條条棄弃棟栋業业榖谷榮荣構构槍枪\
    樂乐樓楼標标樣样橋桥機机檔档檢检檯台櫃柜欄栏權权欖榄欵款歐欧歡欢歲岁歷历歸归殘残殺杀毀毁\
    毆殴毬球氣气汙污決决沒没沖冲況况洩泄涼凉淨净減减測测渾浑湯汤準准溝沟溫温溼湿滅灭滾滚滿满\
    漁渔漢汉漲涨潑泼潔洁潛潜濃浓濕湿濟济濺溅瀉泻瀏浏灑洒災灾為为烏乌無无煙烟煩烦熱热燈灯燒烧\
    燙烫營营燬毁燻熏燿耀爐炉爛烂爭争爲为爺爷爾尔牀床牆墙狀状獄狱獎奖獨独現现環环產产産产畢毕\
    畫画當当疊叠痠酸瘋疯療疗癥症發发皁皂盃杯盞盏盡尽監监盤盘眞真眾众睏困睜睁瞞瞒瞭了硏研確确\
    碼码磚砖礦矿祕秘禍祸禮礼稅税種种稱称穀谷積积穩稳窩窝窺窥筆笔箇个節节築筑簡简簽签簾帘籃篮\
    籠笼籤签糰团糾纠紀纪約约紅红紉纫紋纹紙纸級级紛纷紡纺紮扎細细紹绍終终組组絆绊結结絕绝絞绞\
    絡络給给統统絲丝絶绝綁绑綑捆經经綠绿綫线維维網网綵彩綿绵緊紧緑绿線线緣缘編编緬缅練练縫缝\
    縮缩總总績绩織织繩绳繫系繳缴繼继續续纍累纏缠纔才罣挂罰罚罵骂罷罢羅罗羣群義义習习翫玩聖圣\
    聞闻聯联聲声職职聽听聾聋脅胁脈脉脣唇脫脱腦脑腫肿腳脚膚肤膠胶膩腻臉脸臟脏臥卧臨临臺台與与\
    興兴舉举舊旧舖铺荳豆菓果華华菸烟萊莱萬万著着葯药葷荤蓆席蓋盖蔴麻薦荐薩萨藉借藍蓝藝艺藥药\
    蘇苏蘋苹處处虛虚號号虧亏蝦虾蟲虫衆众術术衚胡衛卫衝冲裏里補补裝装裡里製制複复褲裤褻亵覈核\
    見见規规視视親亲覺觉覽览觸触訂订計计討讨訓训託托記记訪访設设許许訴诉診诊註注証证詐诈評评\
    詞词詢询試试詩诗話话該该詳详誌志認认誕诞語语誠诚誣诬誤误說说説说誰谁課课調调談谈請请諷讽\
    諾诺謀谋謊谎講讲謝谢證证識识譟噪譯译議议護护讀读變变讓让豬猪貓猫貝贝負负財财貨货販贩責责\
    貴贵買买貸贷費费貼贴貿贸資资賓宾賠赔賣卖質质賬账賭赌賴赖賸剩賺赚購购賽赛贅赘贏赢贓赃贖赎\
    贜赃趕赶跡迹跤交跼局踰逾蹟迹蹤踪蹧糟躥蹿車车軋轧軌轨軟软軸轴較较載载輔辅輕轻輛辆輟辍輩辈\
    輪轮輸输轉转轟轰辦办辭辞辯辩農农迴回這这連连週周進进遊游運运過过達达違违遞递遠远適适遲迟\
    遷迁選选遺遗邁迈還还邊边鄉乡鄰邻醫医釋释釘钉針针釦扣鈕钮鈴铃銀银銖铢銲焊銷销鋪铺鋸锯鋼钢\
    錄录錘锤錢钱錯错録录錶表鍋锅鍍镀鍬锹鍾钟鎖锁鎗枪鎚锤鏈链鏡镜鐘钟鐵铁鑑鉴鑒鉴鑰钥鑽钻長长\
    門门閉闭開开閑闲閒闲間间閘闸関关閣阁閱阅閲阅闆板闇暗闖闯闘斗關关陞升陰阴陽阳隊队階阶際际\
    隨随險险隱隐隸隶隻只雙双雞鸡離离難难電电霑沾霧雾靈灵靜静響响頁页頂顶項项順顺須须預预頓顿\
    領领頭头頻频題题額额願愿類类顧顾顯显風风颱台飄飘飛飞飯饭飲饮養养餓饿餘余館馆餬糊餵喂馬马\
    駕驾駡骂騎骑騙骗騷骚驅驱驗验驟骤髒脏體体髮发鬆松鬍胡鬚须鬥斗鬧闹鬭斗魚鱼魷鱿鮮鲜鷄鸡鹹咸\
    鹽盐麤粗麵面麼么麽么黃黄點点黴霉齊齐齒齿齡龄齣出齩咬龍龙\
";

/// Traditional characters and the simplified ones, sorted.
#[derive(Debug)]
pub(crate) struct Simplified(Vec<(char, char)>);

impl Default for Simplified {
    fn default() -> Self {
        let mut chars = PAIRS.chars();
        let pairs = std::iter::from_fn(|| Some((chars.next()?, chars.next()?)));
        Self(pairs.collect())
    }
}

impl Simplified {
    /// The character itself if it is no traditional one.
    pub(crate) fn of(&self, c: char) -> char {
        let found = self.0.binary_search_by_key(&c, |(traditional, _)| *traditional);
        found.ok().and_then(|at| self.0.get(at)).map_or(c, |(_, simplified)| *simplified)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::Simplified;

    #[test]
    fn traditional_is_read_as_simplified() {
        let table = Simplified::default();
        let read: String = "老闆不給加班費，扣押護照".chars().map(|c| table.of(c)).collect();
        assert_eq!(read, "老板不给加班费，扣押护照");
        assert!(table.0.is_sorted());
    }
}
