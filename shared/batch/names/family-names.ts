/** Common family names of peoples who put them first; after one of these at the front, the order is uncertain. Folded. */
export const FAMILY_NAMES: ReadonlySet<string> = new Set(
  `
  wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie tang deng feng song
  han cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren shen yao zhong tan
  chan wong cheung leung lam ng ho kwok tsang yip
  kim lee park choi jung jeong kang cho yoon jang lim han oh seo shin kwon hwang ahn song ryu hong
  sato suzuki takahashi tanaka watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki yamaguchi matsumoto
  inoue kimura hayashi shimizu yamazaki mori abe ikeda hashimoto ishikawa ogawa goto okada hasegawa fujita murakami
  kondo ishii sakamoto endo aoki fujii nishimura fukuda ota miura fujiwara okamoto matsuda nakagawa harada ono takeuchi
  nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly
  nagy kovacs toth szabo horvath varga kiss molnar nemeth farkas balogh papp takacs juhasz
`
    .split(/\s+/)
    .filter(Boolean),
);
