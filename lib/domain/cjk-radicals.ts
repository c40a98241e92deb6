// Unicode's EquivalentUnifiedIdeograph for the block U+2E80–2EFF, which NFKC leaves as it is. PDF writers put these
// radicals where the ordinary ideograph is meant (⻄ for 西). Pairs of radical and ideograph, parted by spaces.
const PAIRS = [
  "⺁厂 ⺃乚 ⺄乙 ⺅亻 ⺆冂 ⺈刀 ⺉刂 ⺋㔾 ⺌小 ⺎兀 ⺏尣 ⺐尢 ⺑尣 ⺒巳 ⺓幺 ⺔彑",
  "⺕彐 ⺖忄 ⺗㣺 ⺘扌 ⺙攵 ⺛旡 ⺜日 ⺝月 ⺞歺 ⺠民 ⺡氵 ⺢氺 ⺣灬 ⺤爫 ⺥爫 ⺦丬",
  "⺧牛 ⺨犭 ⺩王 ⺪疋 ⺫目 ⺬示 ⺭礻 ⺮竹 ⺯糹 ⺰纟 ⺱罓 ⺲罒 ⺶羊 ⺷羊 ⺸羋 ⺹耂",
  "⺺肀 ⺻聿 ⺼肉 ⺽臼 ⺾艹 ⻁虎 ⻂衤 ⻃覀 ⻄西 ⻅见 ⻆角 ⻇角 ⻈讠 ⻉贝 ⻊足 ⻋车",
  "⻌辶 ⻍辶 ⻎辶 ⻏阝 ⻐钅 ⻑長 ⻒镸 ⻓长 ⻔门 ⻕阜 ⻖阝 ⻗雨 ⻘青 ⻙韦 ⻚页 ⻛风",
  "⻜飞 ⻝食 ⻟飠 ⻠饣 ⻡首 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻨麦 ⻩黄 ⻪黾 ⻫斉 ⻬齐 ⻭歯",
  "⻮齿 ⻯竜 ⻰龙 ⻱龜 ⻲亀",
];

/** Radical → the ideograph that it stands for. */
export const cjkRadicals: ReadonlyMap<string, string> = new Map(
  PAIRS.flatMap((line) => line.split(" ")).map((pair) => {
    const [radical = "", ideograph = ""] = [...pair];
    return [radical, ideograph];
  }),
);
