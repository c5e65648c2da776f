/// Invented cases with which the workbench opens for a first look.
///
/// A story (`.case`) says who the client is and what happened when, in times before now; the
/// notices (`.eml`, `.txt`) and plans of action (`-round-N.txt`) it names lie beside it. File
/// names are unique over all folders, because embedded files are known by name and not by path.
package enum SampleCases {
  /// Every file of every case: its name without a folder, and its bytes as kept.
  package static let files: [(name: String, bytes: [UInt8])] = [
    ("hoshino-bags.case", PackageResources.hoshino_bags_case),
    ("hoshino-bags-1.eml", PackageResources.hoshino_bags_1_eml),
    ("hoshino-bags-2.eml", PackageResources.hoshino_bags_2_eml),
    ("hoshino-bags-3.eml", PackageResources.hoshino_bags_3_eml),
    ("hoshino-bags-round-1.txt", PackageResources.hoshino_bags_round_1_txt),
    ("hoshino-bags-round-2.txt", PackageResources.hoshino_bags_round_2_txt),
    ("hoshino-bags-round-3.txt", PackageResources.hoshino_bags_round_3_txt),
    ("kitano-toys.case", PackageResources.kitano_toys_case),
    ("kitano-toys-1.eml", PackageResources.kitano_toys_1_eml),
    ("kitano-toys-2.txt", PackageResources.kitano_toys_2_txt),
    ("kitano-toys-round-1.txt", PackageResources.kitano_toys_round_1_txt),
    ("kitano-toys-round-2.txt", PackageResources.kitano_toys_round_2_txt),
    ("aoba-denki.case", PackageResources.aoba_denki_case),
    ("aoba-denki-1.eml", PackageResources.aoba_denki_1_eml),
    ("aoba-denki-2.eml", PackageResources.aoba_denki_2_eml),
    ("aoba-denki-round-1.txt", PackageResources.aoba_denki_round_1_txt),
    ("minato-camera.case", PackageResources.minato_camera_case),
    ("minato-camera-1.eml", PackageResources.minato_camera_1_eml),
    ("minato-camera-2.eml", PackageResources.minato_camera_2_eml),
    ("minato-camera-3.txt", PackageResources.minato_camera_3_txt),
    ("minato-camera-4.eml", PackageResources.minato_camera_4_eml),
    ("minato-camera-round-1.txt", PackageResources.minato_camera_round_1_txt),
    ("minato-camera-round-2.txt", PackageResources.minato_camera_round_2_txt),
    ("sakura-yakusho.case", PackageResources.sakura_yakusho_case),
    ("sakura-yakusho-1.eml", PackageResources.sakura_yakusho_1_eml),
    ("sakura-yakusho-2.eml", PackageResources.sakura_yakusho_2_eml),
    ("sakura-yakusho-round-1.txt", PackageResources.sakura_yakusho_round_1_txt),
    ("mikumo-tools.case", PackageResources.mikumo_tools_case),
    ("mikumo-tools-1.eml", PackageResources.mikumo_tools_1_eml),
    ("mikumo-tools-round-1.txt", PackageResources.mikumo_tools_round_1_txt),
    ("yamane-shokai.case", PackageResources.yamane_shokai_case),
    ("yamane-shokai-1.eml", PackageResources.yamane_shokai_1_eml),
    ("yamane-shokai-2.eml", PackageResources.yamane_shokai_2_eml),
    ("yamane-shokai-3.eml", PackageResources.yamane_shokai_3_eml),
    ("yamane-shokai-4.eml", PackageResources.yamane_shokai_4_eml),
    ("yamane-shokai-5.txt", PackageResources.yamane_shokai_5_txt),
    ("yamane-shokai-round-1.txt", PackageResources.yamane_shokai_round_1_txt),
    ("yamane-shokai-round-2.txt", PackageResources.yamane_shokai_round_2_txt),
    ("yamane-shokai-round-3.txt", PackageResources.yamane_shokai_round_3_txt),
    ("yamane-shokai-round-4.txt", PackageResources.yamane_shokai_round_4_txt),
    ("yamane-shokai-round-5.txt", PackageResources.yamane_shokai_round_5_txt),
    ("yamane-shokai-round-6.txt", PackageResources.yamane_shokai_round_6_txt),
    ("takase-sports.case", PackageResources.takase_sports_case),
    ("takase-sports-1.eml", PackageResources.takase_sports_1_eml),
    ("takase-sports-2.eml", PackageResources.takase_sports_2_eml),
    ("takase-sports-round-1.txt", PackageResources.takase_sports_round_1_txt),
    ("tsukuda-trading.case", PackageResources.tsukuda_trading_case),
    ("tsukuda-trading-1.eml", PackageResources.tsukuda_trading_1_eml),
    ("fujimi-kitchen.case", PackageResources.fujimi_kitchen_case),
    ("fujimi-kitchen-1.eml", PackageResources.fujimi_kitchen_1_eml),
    ("fujimi-kitchen-2.eml", PackageResources.fujimi_kitchen_2_eml),
    ("fujimi-kitchen-round-1.txt", PackageResources.fujimi_kitchen_round_1_txt),
    ("inbox.case", PackageResources.inbox_case),
    ("inbox-1.txt", PackageResources.inbox_1_txt),
    ("inbox-2.eml", PackageResources.inbox_2_eml),
    ("inbox-3.eml", PackageResources.inbox_3_eml),
    ("inbox-4.eml", PackageResources.inbox_4_eml),
    ("inbox-5.eml", PackageResources.inbox_5_eml),
  ]

  /// The names of the stories, in the order in which they are to be opened; the inbox is last.
  package static var stories: [String] {
    files.map(\.name).filter { $0.hasSuffix(".case") }
  }
}
