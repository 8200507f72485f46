// Written by `make embed`; do not edit. A test compares it with the folders.
#include "CEmbedded.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char knowledge_0[] = {
#embed "../../Sources/Knowledge/Data/caveats/T01.json"
};
static const unsigned char knowledge_1[] = {
#embed "../../Sources/Knowledge/Data/caveats/T02.json"
};
static const unsigned char knowledge_2[] = {
#embed "../../Sources/Knowledge/Data/caveats/T03.json"
};
static const unsigned char knowledge_3[] = {
#embed "../../Sources/Knowledge/Data/caveats/T04.json"
};
static const unsigned char knowledge_4[] = {
#embed "../../Sources/Knowledge/Data/caveats/T05.json"
};
static const unsigned char knowledge_5[] = {
#embed "../../Sources/Knowledge/Data/caveats/T06.json"
};
static const unsigned char knowledge_6[] = {
#embed "../../Sources/Knowledge/Data/caveats/T07.json"
};
static const unsigned char knowledge_7[] = {
#embed "../../Sources/Knowledge/Data/caveats/T08.json"
};
static const unsigned char knowledge_8[] = {
#embed "../../Sources/Knowledge/Data/caveats/T09.json"
};
static const unsigned char knowledge_9[] = {
#embed "../../Sources/Knowledge/Data/caveats/T10.json"
};
static const unsigned char knowledge_10[] = {
#embed "../../Sources/Knowledge/Data/caveats/T11.json"
};
static const unsigned char knowledge_11[] = {
#embed "../../Sources/Knowledge/Data/caveats/T12.json"
};
static const unsigned char knowledge_12[] = {
#embed "../../Sources/Knowledge/Data/caveats/T13.json"
};
static const unsigned char knowledge_13[] = {
#embed "../../Sources/Knowledge/Data/caveats/T14.json"
};
static const unsigned char knowledge_14[] = {
#embed "../../Sources/Knowledge/Data/caveats/T15.json"
};
static const unsigned char knowledge_15[] = {
#embed "../../Sources/Knowledge/Data/caveats/T16.json"
};
static const unsigned char knowledge_16[] = {
#embed "../../Sources/Knowledge/Data/caveats/T17.json"
};
static const unsigned char knowledge_17[] = {
#embed "../../Sources/Knowledge/Data/caveats/T18.json"
};
static const unsigned char knowledge_18[] = {
#embed "../../Sources/Knowledge/Data/caveats/T19.json"
};
static const unsigned char knowledge_19[] = {
#embed "../../Sources/Knowledge/Data/caveats/T20.json"
};
static const unsigned char knowledge_20[] = {
#embed "../../Sources/Knowledge/Data/caveats/T21.json"
};
static const unsigned char knowledge_21[] = {
#embed "../../Sources/Knowledge/Data/caveats/T22.json"
};
static const unsigned char knowledge_22[] = {
#embed "../../Sources/Knowledge/Data/caveats/T23.json"
};
static const unsigned char knowledge_23[] = {
#embed "../../Sources/Knowledge/Data/caveats/T24.json"
};
static const unsigned char knowledge_24[] = {
#embed "../../Sources/Knowledge/Data/caveats/T25.json"
};
static const unsigned char knowledge_25[] = {
#embed "../../Sources/Knowledge/Data/caveats/T26.json"
};
static const unsigned char knowledge_26[] = {
#embed "../../Sources/Knowledge/Data/caveats/T27.json"
};
static const unsigned char knowledge_27[] = {
#embed "../../Sources/Knowledge/Data/caveats/T28.json"
};
static const unsigned char knowledge_28[] = {
#embed "../../Sources/Knowledge/Data/caveats/T29.json"
};
static const unsigned char knowledge_29[] = {
#embed "../../Sources/Knowledge/Data/caveats/T30.json"
};
static const unsigned char knowledge_30[] = {
#embed "../../Sources/Knowledge/Data/caveats/T31.json"
};
static const unsigned char knowledge_31[] = {
#embed "../../Sources/Knowledge/Data/caveats/T32.json"
};
static const unsigned char knowledge_32[] = {
#embed "../../Sources/Knowledge/Data/conditions/alcohol-use-disorder.json"
};
static const unsigned char knowledge_33[] = {
#embed "../../Sources/Knowledge/Data/conditions/anxiety.json"
};
static const unsigned char knowledge_34[] = {
#embed "../../Sources/Knowledge/Data/conditions/bulging-disc.json"
};
static const unsigned char knowledge_35[] = {
#embed "../../Sources/Knowledge/Data/conditions/cardiovascular-disease.json"
};
static const unsigned char knowledge_36[] = {
#embed "../../Sources/Knowledge/Data/conditions/cartilage-abnormalities.json"
};
static const unsigned char knowledge_37[] = {
#embed "../../Sources/Knowledge/Data/conditions/chondrocalcinosis.json"
};
static const unsigned char knowledge_38[] = {
#embed "../../Sources/Knowledge/Data/conditions/chronic-diarrhea.json"
};
static const unsigned char knowledge_39[] = {
#embed "../../Sources/Knowledge/Data/conditions/chronic-illness.json"
};
static const unsigned char knowledge_40[] = {
#embed "../../Sources/Knowledge/Data/conditions/chronic-inflammation.json"
};
static const unsigned char knowledge_41[] = {
#embed "../../Sources/Knowledge/Data/conditions/chronic-joint-pain.json"
};
static const unsigned char knowledge_42[] = {
#embed "../../Sources/Knowledge/Data/conditions/chronic-kidney-disease.json"
};
static const unsigned char knowledge_43[] = {
#embed "../../Sources/Knowledge/Data/conditions/dehydration.json"
};
static const unsigned char knowledge_44[] = {
#embed "../../Sources/Knowledge/Data/conditions/electrolyte-imbalance.json"
};
static const unsigned char knowledge_45[] = {
#embed "../../Sources/Knowledge/Data/conditions/fat-malabsorption.json"
};
static const unsigned char knowledge_46[] = {
#embed "../../Sources/Knowledge/Data/conditions/gastrointestinal-illness.json"
};
static const unsigned char knowledge_47[] = {
#embed "../../Sources/Knowledge/Data/conditions/health-problems-of-deficiency.json"
};
static const unsigned char knowledge_48[] = {
#embed "../../Sources/Knowledge/Data/conditions/heart-disease.json"
};
static const unsigned char knowledge_49[] = {
#embed "../../Sources/Knowledge/Data/conditions/herniated-disc.json"
};
static const unsigned char knowledge_50[] = {
#embed "../../Sources/Knowledge/Data/conditions/hungry-bone-syndrome.json"
};
static const unsigned char knowledge_51[] = {
#embed "../../Sources/Knowledge/Data/conditions/hypercalcemia.json"
};
static const unsigned char knowledge_52[] = {
#embed "../../Sources/Knowledge/Data/conditions/hyperkalemia.json"
};
static const unsigned char knowledge_53[] = {
#embed "../../Sources/Knowledge/Data/conditions/hypermagnesemia.json"
};
static const unsigned char knowledge_54[] = {
#embed "../../Sources/Knowledge/Data/conditions/hypernatremia.json"
};
static const unsigned char knowledge_55[] = {
#embed "../../Sources/Knowledge/Data/conditions/hyperphosphatemia.json"
};
static const unsigned char knowledge_56[] = {
#embed "../../Sources/Knowledge/Data/conditions/hypertension.json"
};
static const unsigned char knowledge_57[] = {
#embed "../../Sources/Knowledge/Data/conditions/hypocalcemia.json"
};
static const unsigned char knowledge_58[] = {
#embed "../../Sources/Knowledge/Data/conditions/hypokalemia.json"
};
static const unsigned char knowledge_59[] = {
#embed "../../Sources/Knowledge/Data/conditions/hypomagnesemia.json"
};
static const unsigned char knowledge_60[] = {
#embed "../../Sources/Knowledge/Data/conditions/hyponatremia.json"
};
static const unsigned char knowledge_61[] = {
#embed "../../Sources/Knowledge/Data/conditions/hypophosphatemia.json"
};
static const unsigned char knowledge_62[] = {
#embed "../../Sources/Knowledge/Data/conditions/joint-abnormalities.json"
};
static const unsigned char knowledge_63[] = {
#embed "../../Sources/Knowledge/Data/conditions/kidney-and-organ-damage.json"
};
static const unsigned char knowledge_64[] = {
#embed "../../Sources/Knowledge/Data/conditions/kidney-disease.json"
};
static const unsigned char knowledge_65[] = {
#embed "../../Sources/Knowledge/Data/conditions/liver-disease.json"
};
static const unsigned char knowledge_66[] = {
#embed "../../Sources/Knowledge/Data/conditions/magnesium-deficiency.json"
};
static const unsigned char knowledge_67[] = {
#embed "../../Sources/Knowledge/Data/conditions/malabsorption.json"
};
static const unsigned char knowledge_68[] = {
#embed "../../Sources/Knowledge/Data/conditions/mechanical-back-problems.json"
};
static const unsigned char knowledge_69[] = {
#embed "../../Sources/Knowledge/Data/conditions/migraine.json"
};
static const unsigned char knowledge_70[] = {
#embed "../../Sources/Knowledge/Data/conditions/muscle-strain.json"
};
static const unsigned char knowledge_71[] = {
#embed "../../Sources/Knowledge/Data/conditions/myocardial-ischemia.json"
};
static const unsigned char knowledge_72[] = {
#embed "../../Sources/Knowledge/Data/conditions/neuropathic-pain.json"
};
static const unsigned char knowledge_73[] = {
#embed "../../Sources/Knowledge/Data/conditions/obesity.json"
};
static const unsigned char knowledge_74[] = {
#embed "../../Sources/Knowledge/Data/conditions/osteoporosis.json"
};
static const unsigned char knowledge_75[] = {
#embed "../../Sources/Knowledge/Data/conditions/other-illness.json"
};
static const unsigned char knowledge_76[] = {
#embed "../../Sources/Knowledge/Data/conditions/pain-conditions.json"
};
static const unsigned char knowledge_77[] = {
#embed "../../Sources/Knowledge/Data/conditions/pancreatitis.json"
};
static const unsigned char knowledge_78[] = {
#embed "../../Sources/Knowledge/Data/conditions/poor-nutrition.json"
};
static const unsigned char knowledge_79[] = {
#embed "../../Sources/Knowledge/Data/conditions/respiratory-infection.json"
};
static const unsigned char knowledge_80[] = {
#embed "../../Sources/Knowledge/Data/conditions/rheumatic-disease.json"
};
static const unsigned char knowledge_81[] = {
#embed "../../Sources/Knowledge/Data/conditions/rheumatoid-arthritis.json"
};
static const unsigned char knowledge_82[] = {
#embed "../../Sources/Knowledge/Data/conditions/severe-diarrhea.json"
};
static const unsigned char knowledge_83[] = {
#embed "../../Sources/Knowledge/Data/conditions/soft-tissue-calcification.json"
};
static const unsigned char knowledge_84[] = {
#embed "../../Sources/Knowledge/Data/conditions/stroke.json"
};
static const unsigned char knowledge_85[] = {
#embed "../../Sources/Knowledge/Data/conditions/type-2-diabetes.json"
};
static const unsigned char knowledge_86[] = {
#embed "../../Sources/Knowledge/Data/conditions/uncorrected-deficiency.json"
};
static const unsigned char knowledge_87[] = {
#embed "../../Sources/Knowledge/Data/conditions/vascular-calcification.json"
};
static const unsigned char knowledge_88[] = {
#embed "../../Sources/Knowledge/Data/conditions/vitamin-d-deficiency.json"
};
static const unsigned char knowledge_89[] = {
#embed "../../Sources/Knowledge/Data/conditions/vitamin-d-toxicity.json"
};
static const unsigned char knowledge_90[] = {
#embed "../../Sources/Knowledge/Data/dataset.json"
};
static const unsigned char knowledge_91[] = {
#embed "../../Sources/Knowledge/Data/drugs/antacids.json"
};
static const unsigned char knowledge_92[] = {
#embed "../../Sources/Knowledge/Data/drugs/chemotherapy.json"
};
static const unsigned char knowledge_93[] = {
#embed "../../Sources/Knowledge/Data/drugs/diuretics.json"
};
static const unsigned char knowledge_94[] = {
#embed "../../Sources/Knowledge/Data/drugs/laxatives.json"
};
static const unsigned char knowledge_95[] = {
#embed "../../Sources/Knowledge/Data/factors/awkward-movement.json"
};
static const unsigned char knowledge_96[] = {
#embed "../../Sources/Knowledge/Data/factors/diet-alone.json"
};
static const unsigned char knowledge_97[] = {
#embed "../../Sources/Knowledge/Data/factors/fast-metabolism.json"
};
static const unsigned char knowledge_98[] = {
#embed "../../Sources/Knowledge/Data/factors/heavy-lifting.json"
};
static const unsigned char knowledge_99[] = {
#embed "../../Sources/Knowledge/Data/factors/less-alcohol.json"
};
static const unsigned char knowledge_100[] = {
#embed "../../Sources/Knowledge/Data/factors/low-magnesium-intake.json"
};
static const unsigned char knowledge_101[] = {
#embed "../../Sources/Knowledge/Data/factors/magnesium-depleting-medicines.json"
};
static const unsigned char knowledge_102[] = {
#embed "../../Sources/Knowledge/Data/factors/magnesium-dose-reduction.json"
};
static const unsigned char knowledge_103[] = {
#embed "../../Sources/Knowledge/Data/factors/magnesium-high-dose.json"
};
static const unsigned char knowledge_104[] = {
#embed "../../Sources/Knowledge/Data/factors/magnesium-liquid.json"
};
static const unsigned char knowledge_105[] = {
#embed "../../Sources/Knowledge/Data/factors/magnesium-pill.json"
};
static const unsigned char knowledge_106[] = {
#embed "../../Sources/Knowledge/Data/factors/magnesium-powder.json"
};
static const unsigned char knowledge_107[] = {
#embed "../../Sources/Knowledge/Data/factors/magnesium-rich-diet.json"
};
static const unsigned char knowledge_108[] = {
#embed "../../Sources/Knowledge/Data/factors/magnesium-supplementation.json"
};
static const unsigned char knowledge_109[] = {
#embed "../../Sources/Knowledge/Data/factors/magnesium-with-vitamin-d.json"
};
static const unsigned char knowledge_110[] = {
#embed "../../Sources/Knowledge/Data/factors/normal-aging.json"
};
static const unsigned char knowledge_111[] = {
#embed "../../Sources/Knowledge/Data/factors/other-joint-pain-causes.json"
};
static const unsigned char knowledge_112[] = {
#embed "../../Sources/Knowledge/Data/factors/poor-posture.json"
};
static const unsigned char knowledge_113[] = {
#embed "../../Sources/Knowledge/Data/factors/prolonged-sitting.json"
};
static const unsigned char knowledge_114[] = {
#embed "../../Sources/Knowledge/Data/factors/prolonged-standing.json"
};
static const unsigned char knowledge_115[] = {
#embed "../../Sources/Knowledge/Data/factors/small-body-size.json"
};
static const unsigned char knowledge_116[] = {
#embed "../../Sources/Knowledge/Data/factors/starvation.json"
};
static const unsigned char knowledge_117[] = {
#embed "../../Sources/Knowledge/Data/factors/stress.json"
};
static const unsigned char knowledge_118[] = {
#embed "../../Sources/Knowledge/Data/factors/sunlight-exposure.json"
};
static const unsigned char knowledge_119[] = {
#embed "../../Sources/Knowledge/Data/factors/taking-medicines.json"
};
static const unsigned char knowledge_120[] = {
#embed "../../Sources/Knowledge/Data/factors/vitamin-d-dose-adjustment.json"
};
static const unsigned char knowledge_121[] = {
#embed "../../Sources/Knowledge/Data/factors/vitamin-d-high-dose-with-low-magnesium.json"
};
static const unsigned char knowledge_122[] = {
#embed "../../Sources/Knowledge/Data/factors/vitamin-d-high-dose.json"
};
static const unsigned char knowledge_123[] = {
#embed "../../Sources/Knowledge/Data/factors/vitamin-d-origin.json"
};
static const unsigned char knowledge_124[] = {
#embed "../../Sources/Knowledge/Data/factors/vitamin-d-over-supplementation.json"
};
static const unsigned char knowledge_125[] = {
#embed "../../Sources/Knowledge/Data/factors/vitamin-d-supplementation.json"
};
static const unsigned char knowledge_126[] = {
#embed "../../Sources/Knowledge/Data/foods/almonds.json"
};
static const unsigned char knowledge_127[] = {
#embed "../../Sources/Knowledge/Data/foods/avocado.json"
};
static const unsigned char knowledge_128[] = {
#embed "../../Sources/Knowledge/Data/foods/banana.json"
};
static const unsigned char knowledge_129[] = {
#embed "../../Sources/Knowledge/Data/foods/black-beans.json"
};
static const unsigned char knowledge_130[] = {
#embed "../../Sources/Knowledge/Data/foods/brown-rice.json"
};
static const unsigned char knowledge_131[] = {
#embed "../../Sources/Knowledge/Data/foods/egg-yolk.json"
};
static const unsigned char knowledge_132[] = {
#embed "../../Sources/Knowledge/Data/foods/fatty-fish.json"
};
static const unsigned char knowledge_133[] = {
#embed "../../Sources/Knowledge/Data/foods/fiber-rich-foods.json"
};
static const unsigned char knowledge_134[] = {
#embed "../../Sources/Knowledge/Data/foods/fortified-bottled-water.json"
};
static const unsigned char knowledge_135[] = {
#embed "../../Sources/Knowledge/Data/foods/fortified-cereal.json"
};
static const unsigned char knowledge_136[] = {
#embed "../../Sources/Knowledge/Data/foods/fortified-dairy.json"
};
static const unsigned char knowledge_137[] = {
#embed "../../Sources/Knowledge/Data/foods/fortified-milk.json"
};
static const unsigned char knowledge_138[] = {
#embed "../../Sources/Knowledge/Data/foods/kale.json"
};
static const unsigned char knowledge_139[] = {
#embed "../../Sources/Knowledge/Data/foods/leafy-greens.json"
};
static const unsigned char knowledge_140[] = {
#embed "../../Sources/Knowledge/Data/foods/legumes.json"
};
static const unsigned char knowledge_141[] = {
#embed "../../Sources/Knowledge/Data/foods/lentils.json"
};
static const unsigned char knowledge_142[] = {
#embed "../../Sources/Knowledge/Data/foods/mackerel.json"
};
static const unsigned char knowledge_143[] = {
#embed "../../Sources/Knowledge/Data/foods/nuts.json"
};
static const unsigned char knowledge_144[] = {
#embed "../../Sources/Knowledge/Data/foods/oats.json"
};
static const unsigned char knowledge_145[] = {
#embed "../../Sources/Knowledge/Data/foods/pumpkin-seeds.json"
};
static const unsigned char knowledge_146[] = {
#embed "../../Sources/Knowledge/Data/foods/salmon.json"
};
static const unsigned char knowledge_147[] = {
#embed "../../Sources/Knowledge/Data/foods/sardines.json"
};
static const unsigned char knowledge_148[] = {
#embed "../../Sources/Knowledge/Data/foods/seeds.json"
};
static const unsigned char knowledge_149[] = {
#embed "../../Sources/Knowledge/Data/foods/spinach.json"
};
static const unsigned char knowledge_150[] = {
#embed "../../Sources/Knowledge/Data/foods/whole-grains.json"
};
static const unsigned char knowledge_151[] = {
#embed "../../Sources/Knowledge/Data/forms/calcifediol-monohydrate.json"
};
static const unsigned char knowledge_152[] = {
#embed "../../Sources/Knowledge/Data/forms/calcifediol.json"
};
static const unsigned char knowledge_153[] = {
#embed "../../Sources/Knowledge/Data/forms/calcitriol.json"
};
static const unsigned char knowledge_154[] = {
#embed "../../Sources/Knowledge/Data/forms/calcium-carbonate.json"
};
static const unsigned char knowledge_155[] = {
#embed "../../Sources/Knowledge/Data/forms/calcium-citrate-anhydrous.json"
};
static const unsigned char knowledge_156[] = {
#embed "../../Sources/Knowledge/Data/forms/calcium-citrate.json"
};
static const unsigned char knowledge_157[] = {
#embed "../../Sources/Knowledge/Data/forms/magnesium-aspartate-anhydrous.json"
};
static const unsigned char knowledge_158[] = {
#embed "../../Sources/Knowledge/Data/forms/magnesium-aspartate.json"
};
static const unsigned char knowledge_159[] = {
#embed "../../Sources/Knowledge/Data/forms/magnesium-carbonate.json"
};
static const unsigned char knowledge_160[] = {
#embed "../../Sources/Knowledge/Data/forms/magnesium-chloride-anhydrous.json"
};
static const unsigned char knowledge_161[] = {
#embed "../../Sources/Knowledge/Data/forms/magnesium-chloride.json"
};
static const unsigned char knowledge_162[] = {
#embed "../../Sources/Knowledge/Data/forms/magnesium-citrate.json"
};
static const unsigned char knowledge_163[] = {
#embed "../../Sources/Knowledge/Data/forms/magnesium-gluconate-anhydrous.json"
};
static const unsigned char knowledge_164[] = {
#embed "../../Sources/Knowledge/Data/forms/magnesium-gluconate.json"
};
static const unsigned char knowledge_165[] = {
#embed "../../Sources/Knowledge/Data/forms/magnesium-glycinate.json"
};
static const unsigned char knowledge_166[] = {
#embed "../../Sources/Knowledge/Data/forms/magnesium-hydrogen-citrate.json"
};
static const unsigned char knowledge_167[] = {
#embed "../../Sources/Knowledge/Data/forms/magnesium-hydroxide.json"
};
static const unsigned char knowledge_168[] = {
#embed "../../Sources/Knowledge/Data/forms/magnesium-l-threonate.json"
};
static const unsigned char knowledge_169[] = {
#embed "../../Sources/Knowledge/Data/forms/magnesium-lactate-anhydrous.json"
};
static const unsigned char knowledge_170[] = {
#embed "../../Sources/Knowledge/Data/forms/magnesium-lactate.json"
};
static const unsigned char knowledge_171[] = {
#embed "../../Sources/Knowledge/Data/forms/magnesium-malate.json"
};
static const unsigned char knowledge_172[] = {
#embed "../../Sources/Knowledge/Data/forms/magnesium-orotate-dihydrate.json"
};
static const unsigned char knowledge_173[] = {
#embed "../../Sources/Knowledge/Data/forms/magnesium-orotate.json"
};
static const unsigned char knowledge_174[] = {
#embed "../../Sources/Knowledge/Data/forms/magnesium-oxide.json"
};
static const unsigned char knowledge_175[] = {
#embed "../../Sources/Knowledge/Data/forms/magnesium-sulfate-anhydrous.json"
};
static const unsigned char knowledge_176[] = {
#embed "../../Sources/Knowledge/Data/forms/magnesium-sulfate.json"
};
static const unsigned char knowledge_177[] = {
#embed "../../Sources/Knowledge/Data/forms/magnesium-taurate.json"
};
static const unsigned char knowledge_178[] = {
#embed "../../Sources/Knowledge/Data/forms/vitamin-d2.json"
};
static const unsigned char knowledge_179[] = {
#embed "../../Sources/Knowledge/Data/forms/vitamin-d3.json"
};
static const unsigned char knowledge_180[] = {
#embed "../../Sources/Knowledge/Data/groups/athletes-with-heavy-sweat-loss.json"
};
static const unsigned char knowledge_181[] = {
#embed "../../Sources/Knowledge/Data/groups/breastfed-infants.json"
};
static const unsigned char knowledge_182[] = {
#embed "../../Sources/Knowledge/Data/groups/diuretic-users.json"
};
static const unsigned char knowledge_183[] = {
#embed "../../Sources/Knowledge/Data/groups/infants-and-children.json"
};
static const unsigned char knowledge_184[] = {
#embed "../../Sources/Knowledge/Data/groups/long-term-ppi-users.json"
};
static const unsigned char knowledge_185[] = {
#embed "../../Sources/Knowledge/Data/groups/men.json"
};
static const unsigned char knowledge_186[] = {
#embed "../../Sources/Knowledge/Data/groups/older-adults.json"
};
static const unsigned char knowledge_187[] = {
#embed "../../Sources/Knowledge/Data/groups/people-after-gastric-bypass.json"
};
static const unsigned char knowledge_188[] = {
#embed "../../Sources/Knowledge/Data/groups/people-after-ileal-resection.json"
};
static const unsigned char knowledge_189[] = {
#embed "../../Sources/Knowledge/Data/groups/people-after-small-bowel-surgery.json"
};
static const unsigned char knowledge_190[] = {
#embed "../../Sources/Knowledge/Data/groups/people-after-thyroid-removal.json"
};
static const unsigned char knowledge_191[] = {
#embed "../../Sources/Knowledge/Data/groups/people-in-hospital.json"
};
static const unsigned char knowledge_192[] = {
#embed "../../Sources/Knowledge/Data/groups/people-on-chemotherapy.json"
};
static const unsigned char knowledge_193[] = {
#embed "../../Sources/Knowledge/Data/groups/people-with-alcohol-use-disorder.json"
};
static const unsigned char knowledge_194[] = {
#embed "../../Sources/Knowledge/Data/groups/people-with-chronic-joint-pain.json"
};
static const unsigned char knowledge_195[] = {
#embed "../../Sources/Knowledge/Data/groups/people-with-chronic-kidney-disease.json"
};
static const unsigned char knowledge_196[] = {
#embed "../../Sources/Knowledge/Data/groups/people-with-dark-skin.json"
};
static const unsigned char knowledge_197[] = {
#embed "../../Sources/Knowledge/Data/groups/people-with-fat-malabsorption.json"
};
static const unsigned char knowledge_198[] = {
#embed "../../Sources/Knowledge/Data/groups/people-with-gut-disease.json"
};
static const unsigned char knowledge_199[] = {
#embed "../../Sources/Knowledge/Data/groups/people-with-hungry-bone-syndrome.json"
};
static const unsigned char knowledge_200[] = {
#embed "../../Sources/Knowledge/Data/groups/people-with-hypertension.json"
};
static const unsigned char knowledge_201[] = {
#embed "../../Sources/Knowledge/Data/groups/people-with-limited-sun.json"
};
static const unsigned char knowledge_202[] = {
#embed "../../Sources/Knowledge/Data/groups/people-with-obesity.json"
};
static const unsigned char knowledge_203[] = {
#embed "../../Sources/Knowledge/Data/groups/people-with-osteoporosis-or-rheumatoid-arthritis.json"
};
static const unsigned char knowledge_204[] = {
#embed "../../Sources/Knowledge/Data/groups/people-with-pancreatitis.json"
};
static const unsigned char knowledge_205[] = {
#embed "../../Sources/Knowledge/Data/groups/people-with-type-2-diabetes.json"
};
static const unsigned char knowledge_206[] = {
#embed "../../Sources/Knowledge/Data/groups/pregnant-and-lactating-people.json"
};
static const unsigned char knowledge_207[] = {
#embed "../../Sources/Knowledge/Data/groups/us-population.json"
};
static const unsigned char knowledge_208[] = {
#embed "../../Sources/Knowledge/Data/groups/women.json"
};
static const unsigned char knowledge_209[] = {
#embed "../../Sources/Knowledge/Data/interactions/alcohol--magnesium.json"
};
static const unsigned char knowledge_210[] = {
#embed "../../Sources/Knowledge/Data/interactions/alcohol--phosphorus.json"
};
static const unsigned char knowledge_211[] = {
#embed "../../Sources/Knowledge/Data/interactions/alcohol--vitamin-d.json"
};
static const unsigned char knowledge_212[] = {
#embed "../../Sources/Knowledge/Data/interactions/antacids--magnesium.json"
};
static const unsigned char knowledge_213[] = {
#embed "../../Sources/Knowledge/Data/interactions/boron--magnesium.json"
};
static const unsigned char knowledge_214[] = {
#embed "../../Sources/Knowledge/Data/interactions/boron--vitamin-d.json"
};
static const unsigned char knowledge_215[] = {
#embed "../../Sources/Knowledge/Data/interactions/calcium--magnesium.json"
};
static const unsigned char knowledge_216[] = {
#embed "../../Sources/Knowledge/Data/interactions/calcium--phosphorus.json"
};
static const unsigned char knowledge_217[] = {
#embed "../../Sources/Knowledge/Data/interactions/calcium--sodium.json"
};
static const unsigned char knowledge_218[] = {
#embed "../../Sources/Knowledge/Data/interactions/calcium--vitamin-d.json"
};
static const unsigned char knowledge_219[] = {
#embed "../../Sources/Knowledge/Data/interactions/calcium--vitamin-k.json"
};
static const unsigned char knowledge_220[] = {
#embed "../../Sources/Knowledge/Data/interactions/chemotherapy--magnesium.json"
};
static const unsigned char knowledge_221[] = {
#embed "../../Sources/Knowledge/Data/interactions/diuretics--magnesium.json"
};
static const unsigned char knowledge_222[] = {
#embed "../../Sources/Knowledge/Data/interactions/fiber--magnesium.json"
};
static const unsigned char knowledge_223[] = {
#embed "../../Sources/Knowledge/Data/interactions/laxatives--magnesium.json"
};
static const unsigned char knowledge_224[] = {
#embed "../../Sources/Knowledge/Data/interactions/magnesium--magnesium.json"
};
static const unsigned char knowledge_225[] = {
#embed "../../Sources/Knowledge/Data/interactions/magnesium--oxalate.json"
};
static const unsigned char knowledge_226[] = {
#embed "../../Sources/Knowledge/Data/interactions/magnesium--phytate.json"
};
static const unsigned char knowledge_227[] = {
#embed "../../Sources/Knowledge/Data/interactions/magnesium--potassium.json"
};
static const unsigned char knowledge_228[] = {
#embed "../../Sources/Knowledge/Data/interactions/magnesium--protein.json"
};
static const unsigned char knowledge_229[] = {
#embed "../../Sources/Knowledge/Data/interactions/magnesium--sodium.json"
};
static const unsigned char knowledge_230[] = {
#embed "../../Sources/Knowledge/Data/interactions/magnesium--vitamin-b6.json"
};
static const unsigned char knowledge_231[] = {
#embed "../../Sources/Knowledge/Data/interactions/magnesium--vitamin-d.json"
};
static const unsigned char knowledge_232[] = {
#embed "../../Sources/Knowledge/Data/interactions/magnesium--zinc.json"
};
static const unsigned char knowledge_233[] = {
#embed "../../Sources/Knowledge/Data/interactions/phosphorus--vitamin-d.json"
};
static const unsigned char knowledge_234[] = {
#embed "../../Sources/Knowledge/Data/interactions/potassium--sodium.json"
};
static const unsigned char knowledge_235[] = {
#embed "../../Sources/Knowledge/Data/nutrients/calcium.json"
};
static const unsigned char knowledge_236[] = {
#embed "../../Sources/Knowledge/Data/nutrients/magnesium.json"
};
static const unsigned char knowledge_237[] = {
#embed "../../Sources/Knowledge/Data/nutrients/phosphorus.json"
};
static const unsigned char knowledge_238[] = {
#embed "../../Sources/Knowledge/Data/nutrients/potassium.json"
};
static const unsigned char knowledge_239[] = {
#embed "../../Sources/Knowledge/Data/nutrients/sodium.json"
};
static const unsigned char knowledge_240[] = {
#embed "../../Sources/Knowledge/Data/nutrients/vitamin-d.json"
};
static const unsigned char knowledge_241[] = {
#embed "../../Sources/Knowledge/Data/procedures/early-detection.json"
};
static const unsigned char knowledge_242[] = {
#embed "../../Sources/Knowledge/Data/procedures/full-medicine-disclosure.json"
};
static const unsigned char knowledge_243[] = {
#embed "../../Sources/Knowledge/Data/procedures/gastric-bypass-surgery.json"
};
static const unsigned char knowledge_244[] = {
#embed "../../Sources/Knowledge/Data/procedures/hospital-care.json"
};
static const unsigned char knowledge_245[] = {
#embed "../../Sources/Knowledge/Data/procedures/ileal-resection.json"
};
static const unsigned char knowledge_246[] = {
#embed "../../Sources/Knowledge/Data/procedures/intravenous-magnesium.json"
};
static const unsigned char knowledge_247[] = {
#embed "../../Sources/Knowledge/Data/procedures/magnesium-assessment.json"
};
static const unsigned char knowledge_248[] = {
#embed "../../Sources/Knowledge/Data/procedures/magnesium-repletion.json"
};
static const unsigned char knowledge_249[] = {
#embed "../../Sources/Knowledge/Data/procedures/medical-consultation.json"
};
static const unsigned char knowledge_250[] = {
#embed "../../Sources/Knowledge/Data/procedures/medical-monitoring.json"
};
static const unsigned char knowledge_251[] = {
#embed "../../Sources/Knowledge/Data/procedures/self-diagnosis.json"
};
static const unsigned char knowledge_252[] = {
#embed "../../Sources/Knowledge/Data/procedures/small-intestine-bypass.json"
};
static const unsigned char knowledge_253[] = {
#embed "../../Sources/Knowledge/Data/procedures/small-intestine-resection.json"
};
static const unsigned char knowledge_254[] = {
#embed "../../Sources/Knowledge/Data/procedures/thyroid-removal.json"
};
static const unsigned char knowledge_255[] = {
#embed "../../Sources/Knowledge/Data/procedures/underlying-cause-treatment.json"
};
static const unsigned char knowledge_256[] = {
#embed "../../Sources/Knowledge/Data/procedures/vitamin-d-repletion.json"
};
static const unsigned char knowledge_257[] = {
#embed "../../Sources/Knowledge/Data/processes/abdomen.json"
};
static const unsigned char knowledge_258[] = {
#embed "../../Sources/Knowledge/Data/processes/acid-base-balance.json"
};
static const unsigned char knowledge_259[] = {
#embed "../../Sources/Knowledge/Data/processes/activation-before-use.json"
};
static const unsigned char knowledge_260[] = {
#embed "../../Sources/Knowledge/Data/processes/blood-pressure.json"
};
static const unsigned char knowledge_261[] = {
#embed "../../Sources/Knowledge/Data/processes/blood-sugar.json"
};
static const unsigned char knowledge_262[] = {
#embed "../../Sources/Knowledge/Data/processes/body-processes.json"
};
static const unsigned char knowledge_263[] = {
#embed "../../Sources/Knowledge/Data/processes/body-protein-level.json"
};
static const unsigned char knowledge_264[] = {
#embed "../../Sources/Knowledge/Data/processes/body-relaxation.json"
};
static const unsigned char knowledge_265[] = {
#embed "../../Sources/Knowledge/Data/processes/body-tissues-and-fluids.json"
};
static const unsigned char knowledge_266[] = {
#embed "../../Sources/Knowledge/Data/processes/body-water.json"
};
static const unsigned char knowledge_267[] = {
#embed "../../Sources/Knowledge/Data/processes/bone-calcium-loss.json"
};
static const unsigned char knowledge_268[] = {
#embed "../../Sources/Knowledge/Data/processes/bone-development.json"
};
static const unsigned char knowledge_269[] = {
#embed "../../Sources/Knowledge/Data/processes/bone-health.json"
};
static const unsigned char knowledge_270[] = {
#embed "../../Sources/Knowledge/Data/processes/bone-mineralization.json"
};
static const unsigned char knowledge_271[] = {
#embed "../../Sources/Knowledge/Data/processes/bowel-movement.json"
};
static const unsigned char knowledge_272[] = {
#embed "../../Sources/Knowledge/Data/processes/brain-function.json"
};
static const unsigned char knowledge_273[] = {
#embed "../../Sources/Knowledge/Data/processes/calcium-inflow.json"
};
static const unsigned char knowledge_274[] = {
#embed "../../Sources/Knowledge/Data/processes/cellular-processes.json"
};
static const unsigned char knowledge_275[] = {
#embed "../../Sources/Knowledge/Data/processes/central-sensitization.json"
};
static const unsigned char knowledge_276[] = {
#embed "../../Sources/Knowledge/Data/processes/common-complaint.json"
};
static const unsigned char knowledge_277[] = {
#embed "../../Sources/Knowledge/Data/processes/energy-production.json"
};
static const unsigned char knowledge_278[] = {
#embed "../../Sources/Knowledge/Data/processes/enzyme-reactions.json"
};
static const unsigned char knowledge_279[] = {
#embed "../../Sources/Knowledge/Data/processes/fast-fluid-turnover.json"
};
static const unsigned char knowledge_280[] = {
#embed "../../Sources/Knowledge/Data/processes/fat-absorption.json"
};
static const unsigned char knowledge_281[] = {
#embed "../../Sources/Knowledge/Data/processes/feed-forward-loop.json"
};
static const unsigned char knowledge_282[] = {
#embed "../../Sources/Knowledge/Data/processes/gut-back-nerve-overlap.json"
};
static const unsigned char knowledge_283[] = {
#embed "../../Sources/Knowledge/Data/processes/heart-health.json"
};
static const unsigned char knowledge_284[] = {
#embed "../../Sources/Knowledge/Data/processes/immune-function.json"
};
static const unsigned char knowledge_285[] = {
#embed "../../Sources/Knowledge/Data/processes/inactive-vitamin-d.json"
};
static const unsigned char knowledge_286[] = {
#embed "../../Sources/Knowledge/Data/processes/inflammation.json"
};
static const unsigned char knowledge_287[] = {
#embed "../../Sources/Knowledge/Data/processes/intestines.json"
};
static const unsigned char knowledge_288[] = {
#embed "../../Sources/Knowledge/Data/processes/liver-and-kidneys.json"
};
static const unsigned char knowledge_289[] = {
#embed "../../Sources/Knowledge/Data/processes/magnesium-balance-change.json"
};
static const unsigned char knowledge_290[] = {
#embed "../../Sources/Knowledge/Data/processes/magnesium-demand.json"
};
static const unsigned char knowledge_291[] = {
#embed "../../Sources/Knowledge/Data/processes/magnesium-loss.json"
};
static const unsigned char knowledge_292[] = {
#embed "../../Sources/Knowledge/Data/processes/magnesium-stores.json"
};
static const unsigned char knowledge_293[] = {
#embed "../../Sources/Knowledge/Data/processes/magnesium-use-after-thyroid-surgery.json"
};
static const unsigned char knowledge_294[] = {
#embed "../../Sources/Knowledge/Data/processes/metabolic-health.json"
};
static const unsigned char knowledge_295[] = {
#embed "../../Sources/Knowledge/Data/processes/mineral-balance.json"
};
static const unsigned char knowledge_296[] = {
#embed "../../Sources/Knowledge/Data/processes/mineral-imbalance-on-vitamin-d.json"
};
static const unsigned char knowledge_297[] = {
#embed "../../Sources/Knowledge/Data/processes/misdirected-calcium.json"
};
static const unsigned char knowledge_298[] = {
#embed "../../Sources/Knowledge/Data/processes/muscle-cell-growth.json"
};
static const unsigned char knowledge_299[] = {
#embed "../../Sources/Knowledge/Data/processes/muscle-contraction.json"
};
static const unsigned char knowledge_300[] = {
#embed "../../Sources/Knowledge/Data/processes/muscle-function.json"
};
static const unsigned char knowledge_301[] = {
#embed "../../Sources/Knowledge/Data/processes/muscle-relaxation.json"
};
static const unsigned char knowledge_302[] = {
#embed "../../Sources/Knowledge/Data/processes/muscle-strength.json"
};
static const unsigned char knowledge_303[] = {
#embed "../../Sources/Knowledge/Data/processes/mutual-reinforcement.json"
};
static const unsigned char knowledge_304[] = {
#embed "../../Sources/Knowledge/Data/processes/nerve-function.json"
};
static const unsigned char knowledge_305[] = {
#embed "../../Sources/Knowledge/Data/processes/nerve-membrane-stability.json"
};
static const unsigned char knowledge_306[] = {
#embed "../../Sources/Knowledge/Data/processes/nerve-muscle-hyperexcitability.json"
};
static const unsigned char knowledge_307[] = {
#embed "../../Sources/Knowledge/Data/processes/nerve-signaling.json"
};
static const unsigned char knowledge_308[] = {
#embed "../../Sources/Knowledge/Data/processes/nmda-receptor-block.json"
};
static const unsigned char knowledge_309[] = {
#embed "../../Sources/Knowledge/Data/processes/nonspecific-early-signs.json"
};
static const unsigned char knowledge_310[] = {
#embed "../../Sources/Knowledge/Data/processes/nutrient-transport.json"
};
static const unsigned char knowledge_311[] = {
#embed "../../Sources/Knowledge/Data/processes/osmotic-water-draw.json"
};
static const unsigned char knowledge_312[] = {
#embed "../../Sources/Knowledge/Data/processes/pain-management.json"
};
static const unsigned char knowledge_313[] = {
#embed "../../Sources/Knowledge/Data/processes/pain-oversensitivity.json"
};
static const unsigned char knowledge_314[] = {
#embed "../../Sources/Knowledge/Data/processes/partial-muscle-contraction.json"
};
static const unsigned char knowledge_315[] = {
#embed "../../Sources/Knowledge/Data/processes/reduced-magnesium-absorption.json"
};
static const unsigned char knowledge_316[] = {
#embed "../../Sources/Knowledge/Data/processes/renal-magnesium-conservation.json"
};
static const unsigned char knowledge_317[] = {
#embed "../../Sources/Knowledge/Data/processes/sleep.json"
};
static const unsigned char knowledge_318[] = {
#embed "../../Sources/Knowledge/Data/processes/soft-bulky-stool.json"
};
static const unsigned char knowledge_319[] = {
#embed "../../Sources/Knowledge/Data/processes/spinal-disc-changes.json"
};
static const unsigned char knowledge_320[] = {
#embed "../../Sources/Knowledge/Data/processes/tooth-development.json"
};
static const unsigned char knowledge_321[] = {
#embed "../../Sources/Knowledge/Data/processes/unabsorbed-magnesium.json"
};
static const unsigned char knowledge_322[] = {
#embed "../../Sources/Knowledge/Data/processes/urine-production.json"
};
static const unsigned char knowledge_323[] = {
#embed "../../Sources/Knowledge/Data/processes/vitamin-d-activation.json"
};
static const unsigned char knowledge_324[] = {
#embed "../../Sources/Knowledge/Data/processes/vitamin-d-receptor-binding.json"
};
static const unsigned char knowledge_325[] = {
#embed "../../Sources/Knowledge/Data/processes/vitamin-d-response.json"
};
static const unsigned char knowledge_326[] = {
#embed "../../Sources/Knowledge/Data/processes/waste-removal.json"
};
static const unsigned char knowledge_327[] = {
#embed "../../Sources/Knowledge/Data/processes/waste-retention.json"
};
static const unsigned char knowledge_328[] = {
#embed "../../Sources/Knowledge/Data/processes/well-being.json"
};
static const unsigned char knowledge_329[] = {
#embed "../../Sources/Knowledge/Data/sources/aburto-2013.json"
};
static const unsigned char knowledge_330[] = {
#embed "../../Sources/Knowledge/Data/sources/ahmed-mohammed-2019.json"
};
static const unsigned char knowledge_331[] = {
#embed "../../Sources/Knowledge/Data/sources/alcohol-withdrawal-phosphate-2015.json"
};
static const unsigned char knowledge_332[] = {
#embed "../../Sources/Knowledge/Data/sources/ali-2024.json"
};
static const unsigned char knowledge_333[] = {
#embed "../../Sources/Knowledge/Data/sources/alonso-2023.json"
};
static const unsigned char knowledge_334[] = {
#embed "../../Sources/Knowledge/Data/sources/archives-of-toxicology-2000.json"
};
static const unsigned char knowledge_335[] = {
#embed "../../Sources/Knowledge/Data/sources/article-magnesium-back-pain.json"
};
static const unsigned char knowledge_336[] = {
#embed "../../Sources/Knowledge/Data/sources/article-magnesium-deficiency.json"
};
static const unsigned char knowledge_337[] = {
#embed "../../Sources/Knowledge/Data/sources/article-magnesium-joint-pain.json"
};
static const unsigned char knowledge_338[] = {
#embed "../../Sources/Knowledge/Data/sources/article-magnesium-vitamin-d-activation.json"
};
static const unsigned char knowledge_339[] = {
#embed "../../Sources/Knowledge/Data/sources/article-vitamin-d-leg-cramps.json"
};
static const unsigned char knowledge_340[] = {
#embed "../../Sources/Knowledge/Data/sources/balachandar-2021.json"
};
static const unsigned char knowledge_341[] = {
#embed "../../Sources/Knowledge/Data/sources/barbagallo-magnesium-elderly.json"
};
static const unsigned char knowledge_342[] = {
#embed "../../Sources/Knowledge/Data/sources/beattie-peace-1993.json"
};
static const unsigned char knowledge_343[] = {
#embed "../../Sources/Knowledge/Data/sources/blaine-2015.json"
};
static const unsigned char knowledge_344[] = {
#embed "../../Sources/Knowledge/Data/sources/blancquaert-2019.json"
};
static const unsigned char knowledge_345[] = {
#embed "../../Sources/Knowledge/Data/sources/bohn-2004-oxalate.json"
};
static const unsigned char knowledge_346[] = {
#embed "../../Sources/Knowledge/Data/sources/bohn-2004.json"
};
static const unsigned char knowledge_347[] = {
#embed "../../Sources/Knowledge/Data/sources/bover-2023.json"
};
static const unsigned char knowledge_348[] = {
#embed "../../Sources/Knowledge/Data/sources/braun-2023.json"
};
static const unsigned char knowledge_349[] = {
#embed "../../Sources/Knowledge/Data/sources/bressendorff-2023.json"
};
static const unsigned char knowledge_350[] = {
#embed "../../Sources/Knowledge/Data/sources/burt-2019.json"
};
static const unsigned char knowledge_351[] = {
#embed "../../Sources/Knowledge/Data/sources/case-2020.json"
};
static const unsigned char knowledge_352[] = {
#embed "../../Sources/Knowledge/Data/sources/case-2021.json"
};
static const unsigned char knowledge_353[] = {
#embed "../../Sources/Knowledge/Data/sources/chen-2013.json"
};
static const unsigned char knowledge_354[] = {
#embed "../../Sources/Knowledge/Data/sources/chhabra-2016.json"
};
static const unsigned char knowledge_355[] = {
#embed "../../Sources/Knowledge/Data/sources/cipro-us-label.json"
};
static const unsigned char knowledge_356[] = {
#embed "../../Sources/Knowledge/Data/sources/ckj-mg-table7.json"
};
static const unsigned char knowledge_357[] = {
#embed "../../Sources/Knowledge/Data/sources/cleveland-clinic-magnesium-deficiency.json"
};
static const unsigned char knowledge_358[] = {
#embed "../../Sources/Knowledge/Data/sources/coburn-1991.json"
};
static const unsigned char knowledge_359[] = {
#embed "../../Sources/Knowledge/Data/sources/costello-2016.json"
};
static const unsigned char knowledge_360[] = {
#embed "../../Sources/Knowledge/Data/sources/coudray-2005.json"
};
static const unsigned char knowledge_361[] = {
#embed "../../Sources/Knowledge/Data/sources/dai-2013.json"
};
static const unsigned char knowledge_362[] = {
#embed "../../Sources/Knowledge/Data/sources/dai-2018.json"
};
static const unsigned char knowledge_363[] = {
#embed "../../Sources/Knowledge/Data/sources/dasgupta-2012.json"
};
static const unsigned char knowledge_364[] = {
#embed "../../Sources/Knowledge/Data/sources/davies-1993.json"
};
static const unsigned char knowledge_365[] = {
#embed "../../Sources/Knowledge/Data/sources/de-baaij-2015.json"
};
static const unsigned char knowledge_366[] = {
#embed "../../Sources/Knowledge/Data/sources/deng-2013.json"
};
static const unsigned char knowledge_367[] = {
#embed "../../Sources/Knowledge/Data/sources/drugbank-vocabulary.json"
};
static const unsigned char knowledge_368[] = {
#embed "../../Sources/Knowledge/Data/sources/drugcentral-2016.json"
};
static const unsigned char knowledge_369[] = {
#embed "../../Sources/Knowledge/Data/sources/efsa-ca-2015.json"
};
static const unsigned char knowledge_370[] = {
#embed "../../Sources/Knowledge/Data/sources/efsa-ca-ul-2012.json"
};
static const unsigned char knowledge_371[] = {
#embed "../../Sources/Knowledge/Data/sources/efsa-k-2016.json"
};
static const unsigned char knowledge_372[] = {
#embed "../../Sources/Knowledge/Data/sources/efsa-mg-2015.json"
};
static const unsigned char knowledge_373[] = {
#embed "../../Sources/Knowledge/Data/sources/efsa-na-2019.json"
};
static const unsigned char knowledge_374[] = {
#embed "../../Sources/Knowledge/Data/sources/efsa-orotate-2009.json"
};
static const unsigned char knowledge_375[] = {
#embed "../../Sources/Knowledge/Data/sources/efsa-orotate-2025.json"
};
static const unsigned char knowledge_376[] = {
#embed "../../Sources/Knowledge/Data/sources/efsa-p-2015.json"
};
static const unsigned char knowledge_377[] = {
#embed "../../Sources/Knowledge/Data/sources/efsa-trimagnesium-2016.json"
};
static const unsigned char knowledge_378[] = {
#embed "../../Sources/Knowledge/Data/sources/efsa-vitd-2016.json"
};
static const unsigned char knowledge_379[] = {
#embed "../../Sources/Knowledge/Data/sources/efsa-vitd-infants-2018.json"
};
static const unsigned char knowledge_380[] = {
#embed "../../Sources/Knowledge/Data/sources/efsa-vitd-ul-2023.json"
};
static const unsigned char knowledge_381[] = {
#embed "../../Sources/Knowledge/Data/sources/el-asmar-2014.json"
};
static const unsigned char knowledge_382[] = {
#embed "../../Sources/Knowledge/Data/sources/elisaf-1995.json"
};
static const unsigned char knowledge_383[] = {
#embed "../../Sources/Knowledge/Data/sources/emc-12118.json"
};
static const unsigned char knowledge_384[] = {
#embed "../../Sources/Knowledge/Data/sources/emc-25343.json"
};
static const unsigned char knowledge_385[] = {
#embed "../../Sources/Knowledge/Data/sources/emc-2678.json"
};
static const unsigned char knowledge_386[] = {
#embed "../../Sources/Knowledge/Data/sources/emdocs-oliguria.json"
};
static const unsigned char knowledge_387[] = {
#embed "../../Sources/Knowledge/Data/sources/endocrine-2011.json"
};
static const unsigned char knowledge_388[] = {
#embed "../../Sources/Knowledge/Data/sources/endocrine-2024.json"
};
static const unsigned char knowledge_389[] = {
#embed "../../Sources/Knowledge/Data/sources/ergocalciferol-us-label.json"
};
static const unsigned char knowledge_390[] = {
#embed "../../Sources/Knowledge/Data/sources/fao-who-2001.json"
};
static const unsigned char knowledge_391[] = {
#embed "../../Sources/Knowledge/Data/sources/farahbakhsh-2024.json"
};
static const unsigned char knowledge_392[] = {
#embed "../../Sources/Knowledge/Data/sources/fda-ppi-2011.json"
};
static const unsigned char knowledge_393[] = {
#embed "../../Sources/Knowledge/Data/sources/fda-unii-2025.json"
};
static const unsigned char knowledge_394[] = {
#embed "../../Sources/Knowledge/Data/sources/filippini-2020.json"
};
static const unsigned char knowledge_395[] = {
#embed "../../Sources/Knowledge/Data/sources/fine-1991.json"
};
static const unsigned char knowledge_396[] = {
#embed "../../Sources/Knowledge/Data/sources/firoz-2001.json"
};
static const unsigned char knowledge_397[] = {
#embed "../../Sources/Knowledge/Data/sources/galland-1988.json"
};
static const unsigned char knowledge_398[] = {
#embed "../../Sources/Knowledge/Data/sources/garrison-2020.json"
};
static const unsigned char knowledge_399[] = {
#embed "../../Sources/Knowledge/Data/sources/gaughran-2021.json"
};
static const unsigned char knowledge_400[] = {
#embed "../../Sources/Knowledge/Data/sources/gragossian-hypomagnesemia.json"
};
static const unsigned char knowledge_401[] = {
#embed "../../Sources/Knowledge/Data/sources/grober-2011.json"
};
static const unsigned char knowledge_402[] = {
#embed "../../Sources/Knowledge/Data/sources/grober-2017.json"
};
static const unsigned char knowledge_403[] = {
#embed "../../Sources/Knowledge/Data/sources/grober-2019.json"
};
static const unsigned char knowledge_404[] = {
#embed "../../Sources/Knowledge/Data/sources/hall-2010.json"
};
static const unsigned char knowledge_405[] = {
#embed "../../Sources/Knowledge/Data/sources/haq-2020.json"
};
static const unsigned char knowledge_406[] = {
#embed "../../Sources/Knowledge/Data/sources/hardwick-1991.json"
};
static const unsigned char knowledge_407[] = {
#embed "../../Sources/Knowledge/Data/sources/hassenfield-electrolyte-disorders.json"
};
static const unsigned char knowledge_408[] = {
#embed "../../Sources/Knowledge/Data/sources/hbs-shpt-2020.json"
};
static const unsigned char knowledge_409[] = {
#embed "../../Sources/Knowledge/Data/sources/heaney-2008.json"
};
static const unsigned char knowledge_410[] = {
#embed "../../Sources/Knowledge/Data/sources/hernandez-rubio-2023.json"
};
static const unsigned char knowledge_411[] = {
#embed "../../Sources/Knowledge/Data/sources/hernando-wagner-2018.json"
};
static const unsigned char knowledge_412[] = {
#embed "../../Sources/Knowledge/Data/sources/herrick-2019.json"
};
static const unsigned char knowledge_413[] = {
#embed "../../Sources/Knowledge/Data/sources/hivinsite.json"
};
static const unsigned char knowledge_414[] = {
#embed "../../Sources/Knowledge/Data/sources/ho-2017.json"
};
static const unsigned char knowledge_415[] = {
#embed "../../Sources/Knowledge/Data/sources/holick-2007.json"
};
static const unsigned char knowledge_416[] = {
#embed "../../Sources/Knowledge/Data/sources/holland-2012.json"
};
static const unsigned char knowledge_417[] = {
#embed "../../Sources/Knowledge/Data/sources/hu-2020.json"
};
static const unsigned char knowledge_418[] = {
#embed "../../Sources/Knowledge/Data/sources/huang-2007.json"
};
static const unsigned char knowledge_419[] = {
#embed "../../Sources/Knowledge/Data/sources/inpatients-2020.json"
};
static const unsigned char knowledge_420[] = {
#embed "../../Sources/Knowledge/Data/sources/iom-1997.json"
};
static const unsigned char knowledge_421[] = {
#embed "../../Sources/Knowledge/Data/sources/iom-2005.json"
};
static const unsigned char knowledge_422[] = {
#embed "../../Sources/Knowledge/Data/sources/iom-2011.json"
};
static const unsigned char knowledge_423[] = {
#embed "../../Sources/Knowledge/Data/sources/itoh-suyama-1996.json"
};
static const unsigned char knowledge_424[] = {
#embed "../../Sources/Knowledge/Data/sources/iupac-weights.json"
};
static const unsigned char knowledge_425[] = {
#embed "../../Sources/Knowledge/Data/sources/j-nutr-biochem-2004.json"
};
static const unsigned char knowledge_426[] = {
#embed "../../Sources/Knowledge/Data/sources/jakobsen-2018.json"
};
static const unsigned char knowledge_427[] = {
#embed "../../Sources/Knowledge/Data/sources/jolliffe-2025.json"
};
static const unsigned char knowledge_428[] = {
#embed "../../Sources/Knowledge/Data/sources/kappeler-2017.json"
};
static const unsigned char knowledge_429[] = {
#embed "../../Sources/Knowledge/Data/sources/kelsay-1979.json"
};
static const unsigned char knowledge_430[] = {
#embed "../../Sources/Knowledge/Data/sources/kieboom-2018.json"
};
static const unsigned char knowledge_431[] = {
#embed "../../Sources/Knowledge/Data/sources/krejs-1983.json"
};
static const unsigned char knowledge_432[] = {
#embed "../../Sources/Knowledge/Data/sources/krispin-sullivan-website.json"
};
static const unsigned char knowledge_433[] = {
#embed "../../Sources/Knowledge/Data/sources/kurstjens-2017.json"
};
static const unsigned char knowledge_434[] = {
#embed "../../Sources/Knowledge/Data/sources/leicht-1992.json"
};
static const unsigned char knowledge_435[] = {
#embed "../../Sources/Knowledge/Data/sources/levine-1980.json"
};
static const unsigned char knowledge_436[] = {
#embed "../../Sources/Knowledge/Data/sources/lindberg-1990.json"
};
static const unsigned char knowledge_437[] = {
#embed "../../Sources/Knowledge/Data/sources/liu-2016.json"
};
static const unsigned char knowledge_438[] = {
#embed "../../Sources/Knowledge/Data/sources/luo-2020.json"
};
static const unsigned char knowledge_439[] = {
#embed "../../Sources/Knowledge/Data/sources/maguire-2019.json"
};
static const unsigned char knowledge_440[] = {
#embed "../../Sources/Knowledge/Data/sources/main-1981.json"
};
static const unsigned char knowledge_441[] = {
#embed "../../Sources/Knowledge/Data/sources/marcinowska-suchowierska-2018.json"
};
static const unsigned char knowledge_442[] = {
#embed "../../Sources/Knowledge/Data/sources/marks-2019.json"
};
static const unsigned char knowledge_443[] = {
#embed "../../Sources/Knowledge/Data/sources/mayo-clinic-laboratories.json"
};
static const unsigned char knowledge_444[] = {
#embed "../../Sources/Knowledge/Data/sources/mayo-vitd.json"
};
static const unsigned char knowledge_445[] = {
#embed "../../Sources/Knowledge/Data/sources/medlineplus-fluid-electrolyte-balance.json"
};
static const unsigned char knowledge_446[] = {
#embed "../../Sources/Knowledge/Data/sources/medscape-hypermag.json"
};
static const unsigned char knowledge_447[] = {
#embed "../../Sources/Knowledge/Data/sources/mesh-2026.json"
};
static const unsigned char knowledge_448[] = {
#embed "../../Sources/Knowledge/Data/sources/mgso4-uk-smpc.json"
};
static const unsigned char knowledge_449[] = {
#embed "../../Sources/Knowledge/Data/sources/mgso4-us-label.json"
};
static const unsigned char knowledge_450[] = {
#embed "../../Sources/Knowledge/Data/sources/mhra-mgso4.json"
};
static const unsigned char knowledge_451[] = {
#embed "../../Sources/Knowledge/Data/sources/milk-of-magnesia-uk-text.json"
};
static const unsigned char knowledge_452[] = {
#embed "../../Sources/Knowledge/Data/sources/mimic-loinc.json"
};
static const unsigned char knowledge_453[] = {
#embed "../../Sources/Knowledge/Data/sources/morel-2021.json"
};
static const unsigned char knowledge_454[] = {
#embed "../../Sources/Knowledge/Data/sources/morris-1987.json"
};
static const unsigned char knowledge_455[] = {
#embed "../../Sources/Knowledge/Data/sources/msd-hypercalcemia.json"
};
static const unsigned char knowledge_456[] = {
#embed "../../Sources/Knowledge/Data/sources/msd-hypermag.json"
};
static const unsigned char knowledge_457[] = {
#embed "../../Sources/Knowledge/Data/sources/na-2011.json"
};
static const unsigned char knowledge_458[] = {
#embed "../../Sources/Knowledge/Data/sources/nasem-2019.json"
};
static const unsigned char knowledge_459[] = {
#embed "../../Sources/Knowledge/Data/sources/nejm-2009-chondrocalcinosis.json"
};
static const unsigned char knowledge_460[] = {
#embed "../../Sources/Knowledge/Data/sources/nhmrc-magnesium.json"
};
static const unsigned char knowledge_461[] = {
#embed "../../Sources/Knowledge/Data/sources/nielsen-1987.json"
};
static const unsigned char knowledge_462[] = {
#embed "../../Sources/Knowledge/Data/sources/nielsen-2024.json"
};
static const unsigned char knowledge_463[] = {
#embed "../../Sources/Knowledge/Data/sources/nielsen-lukaski-2006.json"
};
static const unsigned char knowledge_464[] = {
#embed "../../Sources/Knowledge/Data/sources/nih-bone-resource-center.json"
};
static const unsigned char knowledge_465[] = {
#embed "../../Sources/Knowledge/Data/sources/nih-ods-magnesium.json"
};
static const unsigned char knowledge_466[] = {
#embed "../../Sources/Knowledge/Data/sources/nih-ods.json"
};
static const unsigned char knowledge_467[] = {
#embed "../../Sources/Knowledge/Data/sources/nordin-1993.json"
};
static const unsigned char knowledge_468[] = {
#embed "../../Sources/Knowledge/Data/sources/oliveira-2018.json"
};
static const unsigned char knowledge_469[] = {
#embed "../../Sources/Knowledge/Data/sources/papazachariou-2000.json"
};
static const unsigned char knowledge_470[] = {
#embed "../../Sources/Knowledge/Data/sources/pardo-2021.json"
};
static const unsigned char knowledge_471[] = {
#embed "../../Sources/Knowledge/Data/sources/parrott-2017.json"
};
static const unsigned char knowledge_472[] = {
#embed "../../Sources/Knowledge/Data/sources/payne-1973.json"
};
static const unsigned char knowledge_473[] = {
#embed "../../Sources/Knowledge/Data/sources/petrelli-2012.json"
};
static const unsigned char knowledge_474[] = {
#embed "../../Sources/Knowledge/Data/sources/pfizer-mgso4.json"
};
static const unsigned char knowledge_475[] = {
#embed "../../Sources/Knowledge/Data/sources/pham-2007.json"
};
static const unsigned char knowledge_476[] = {
#embed "../../Sources/Knowledge/Data/sources/pickering-2011.json"
};
static const unsigned char knowledge_477[] = {
#embed "../../Sources/Knowledge/Data/sources/poongkodi-2018.json"
};
static const unsigned char knowledge_478[] = {
#embed "../../Sources/Knowledge/Data/sources/pouteau-2018.json"
};
static const unsigned char knowledge_479[] = {
#embed "../../Sources/Knowledge/Data/sources/ppi-calcium-carbonate-2005.json"
};
static const unsigned char knowledge_480[] = {
#embed "../../Sources/Knowledge/Data/sources/pubchem.json"
};
static const unsigned char knowledge_481[] = {
#embed "../../Sources/Knowledge/Data/sources/quesada-gomez-bouillon-2018.json"
};
static const unsigned char knowledge_482[] = {
#embed "../../Sources/Knowledge/Data/sources/rasmussen-2013.json"
};
static const unsigned char knowledge_483[] = {
#embed "../../Sources/Knowledge/Data/sources/rayaldee-label.json"
};
static const unsigned char knowledge_484[] = {
#embed "../../Sources/Knowledge/Data/sources/rocaltrol-label.json"
};
static const unsigned char knowledge_485[] = {
#embed "../../Sources/Knowledge/Data/sources/rosanoff-2016.json"
};
static const unsigned char knowledge_486[] = {
#embed "../../Sources/Knowledge/Data/sources/rosanoff-2022.json"
};
static const unsigned char knowledge_487[] = {
#embed "../../Sources/Knowledge/Data/sources/rude-1976.json"
};
static const unsigned char knowledge_488[] = {
#embed "../../Sources/Knowledge/Data/sources/russell-1995.json"
};
static const unsigned char knowledge_489[] = {
#embed "../../Sources/Knowledge/Data/sources/rylander-2014.json"
};
static const unsigned char knowledge_490[] = {
#embed "../../Sources/Knowledge/Data/sources/sakaguchi-2012.json"
};
static const unsigned char knowledge_491[] = {
#embed "../../Sources/Knowledge/Data/sources/sakaguchi-2019.json"
};
static const unsigned char knowledge_492[] = {
#embed "../../Sources/Knowledge/Data/sources/sakhaee-1999.json"
};
static const unsigned char knowledge_493[] = {
#embed "../../Sources/Knowledge/Data/sources/scf-2001.json"
};
static const unsigned char knowledge_494[] = {
#embed "../../Sources/Knowledge/Data/sources/schimatschek-2001.json"
};
static const unsigned char knowledge_495[] = {
#embed "../../Sources/Knowledge/Data/sources/schuette-1994.json"
};
static const unsigned char knowledge_496[] = {
#embed "../../Sources/Knowledge/Data/sources/schwalfenberg-2017.json"
};
static const unsigned char knowledge_497[] = {
#embed "../../Sources/Knowledge/Data/sources/schwartz-1973.json"
};
static const unsigned char knowledge_498[] = {
#embed "../../Sources/Knowledge/Data/sources/shortt-1988.json"
};
static const unsigned char knowledge_499[] = {
#embed "../../Sources/Knowledge/Data/sources/slutsky-2010.json"
};
static const unsigned char knowledge_500[] = {
#embed "../../Sources/Knowledge/Data/sources/smj-2001.json"
};
static const unsigned char knowledge_501[] = {
#embed "../../Sources/Knowledge/Data/sources/soysal-2017.json"
};
static const unsigned char knowledge_502[] = {
#embed "../../Sources/Knowledge/Data/sources/spencer-1994.json"
};
static const unsigned char knowledge_503[] = {
#embed "../../Sources/Knowledge/Data/sources/stepura-martynow-2009.json"
};
static const unsigned char knowledge_504[] = {
#embed "../../Sources/Knowledge/Data/sources/suh-1973.json"
};
static const unsigned char knowledge_505[] = {
#embed "../../Sources/Knowledge/Data/sources/tabriz-vitamin-d-cramps.json"
};
static const unsigned char knowledge_506[] = {
#embed "../../Sources/Knowledge/Data/sources/takeda-2014.json"
};
static const unsigned char knowledge_507[] = {
#embed "../../Sources/Knowledge/Data/sources/tebben-2016.json"
};
static const unsigned char knowledge_508[] = {
#embed "../../Sources/Knowledge/Data/sources/thygesen-2018.json"
};
static const unsigned char knowledge_509[] = {
#embed "../../Sources/Knowledge/Data/sources/tirosint-label.json"
};
static const unsigned char knowledge_510[] = {
#embed "../../Sources/Knowledge/Data/sources/trautvetter-2016.json"
};
static const unsigned char knowledge_511[] = {
#embed "../../Sources/Knowledge/Data/sources/tsugawa-shiraki-2020.json"
};
static const unsigned char knowledge_512[] = {
#embed "../../Sources/Knowledge/Data/sources/usda-sr28.json"
};
static const unsigned char knowledge_513[] = {
#embed "../../Sources/Knowledge/Data/sources/usda-srl.json"
};
static const unsigned char knowledge_514[] = {
#embed "../../Sources/Knowledge/Data/sources/uwitonze-2018.json"
};
static const unsigned char knowledge_515[] = {
#embed "../../Sources/Knowledge/Data/sources/uysal-2019.json"
};
static const unsigned char knowledge_516[] = {
#embed "../../Sources/Knowledge/Data/sources/van-laecke-2023.json"
};
static const unsigned char knowledge_517[] = {
#embed "../../Sources/Knowledge/Data/sources/veugelers-2015.json"
};
static const unsigned char knowledge_518[] = {
#embed "../../Sources/Knowledge/Data/sources/vitamin-d-magnesium-balance-1979.json"
};
static const unsigned char knowledge_519[] = {
#embed "../../Sources/Knowledge/Data/sources/wagner-2010.json"
};
static const unsigned char knowledge_520[] = {
#embed "../../Sources/Knowledge/Data/sources/wagner-greer-2008.json"
};
static const unsigned char knowledge_521[] = {
#embed "../../Sources/Knowledge/Data/sources/wakai-2019.json"
};
static const unsigned char knowledge_522[] = {
#embed "../../Sources/Knowledge/Data/sources/wakeman-2021.json"
};
static const unsigned char knowledge_523[] = {
#embed "../../Sources/Knowledge/Data/sources/walker-2003.json"
};
static const unsigned char knowledge_524[] = {
#embed "../../Sources/Knowledge/Data/sources/who-atc-2026.json"
};
static const unsigned char knowledge_525[] = {
#embed "../../Sources/Knowledge/Data/sources/wilz-1979.json"
};
static const unsigned char knowledge_526[] = {
#embed "../../Sources/Knowledge/Data/sources/witteveen-2013.json"
};
static const unsigned char knowledge_527[] = {
#embed "../../Sources/Knowledge/Data/sources/workinger-2018.json"
};
static const unsigned char knowledge_528[] = {
#embed "../../Sources/Knowledge/Data/sources/young-1991.json"
};
static const unsigned char knowledge_529[] = {
#embed "../../Sources/Knowledge/Data/sources/yu-hypomagnesemia-causes.json"
};
static const unsigned char knowledge_530[] = {
#embed "../../Sources/Knowledge/Data/sources/zeng-2017.json"
};
static const unsigned char knowledge_531[] = {
#embed "../../Sources/Knowledge/Data/sources/zuluaga-2024.json"
};
static const unsigned char knowledge_532[] = {
#embed "../../Sources/Knowledge/Data/substances/alcohol.json"
};
static const unsigned char knowledge_533[] = {
#embed "../../Sources/Knowledge/Data/substances/boron.json"
};
static const unsigned char knowledge_534[] = {
#embed "../../Sources/Knowledge/Data/substances/dietary-supplements.json"
};
static const unsigned char knowledge_535[] = {
#embed "../../Sources/Knowledge/Data/substances/electrolytes.json"
};
static const unsigned char knowledge_536[] = {
#embed "../../Sources/Knowledge/Data/substances/fiber.json"
};
static const unsigned char knowledge_537[] = {
#embed "../../Sources/Knowledge/Data/substances/hormone-precursor.json"
};
static const unsigned char knowledge_538[] = {
#embed "../../Sources/Knowledge/Data/substances/minerals.json"
};
static const unsigned char knowledge_539[] = {
#embed "../../Sources/Knowledge/Data/substances/other-nutrients.json"
};
static const unsigned char knowledge_540[] = {
#embed "../../Sources/Knowledge/Data/substances/oxalate.json"
};
static const unsigned char knowledge_541[] = {
#embed "../../Sources/Knowledge/Data/substances/phytate.json"
};
static const unsigned char knowledge_542[] = {
#embed "../../Sources/Knowledge/Data/substances/protein.json"
};
static const unsigned char knowledge_543[] = {
#embed "../../Sources/Knowledge/Data/substances/secosteroid-hormone.json"
};
static const unsigned char knowledge_544[] = {
#embed "../../Sources/Knowledge/Data/substances/vitamin-b6.json"
};
static const unsigned char knowledge_545[] = {
#embed "../../Sources/Knowledge/Data/substances/vitamin-k.json"
};
static const unsigned char knowledge_546[] = {
#embed "../../Sources/Knowledge/Data/substances/zinc.json"
};
static const unsigned char knowledge_547[] = {
#embed "../../Sources/Knowledge/Data/symptoms/abdominal-bloating.json"
};
static const unsigned char knowledge_548[] = {
#embed "../../Sources/Knowledge/Data/symptoms/abnormal-heart-rhythm.json"
};
static const unsigned char knowledge_549[] = {
#embed "../../Sources/Knowledge/Data/symptoms/back-pain.json"
};
static const unsigned char knowledge_550[] = {
#embed "../../Sources/Knowledge/Data/symptoms/behavior-changes.json"
};
static const unsigned char knowledge_551[] = {
#embed "../../Sources/Knowledge/Data/symptoms/body-aches.json"
};
static const unsigned char knowledge_552[] = {
#embed "../../Sources/Knowledge/Data/symptoms/coma.json"
};
static const unsigned char knowledge_553[] = {
#embed "../../Sources/Knowledge/Data/symptoms/diarrhea.json"
};
static const unsigned char knowledge_554[] = {
#embed "../../Sources/Knowledge/Data/symptoms/digestive-distress.json"
};
static const unsigned char knowledge_555[] = {
#embed "../../Sources/Knowledge/Data/symptoms/fatigue.json"
};
static const unsigned char knowledge_556[] = {
#embed "../../Sources/Knowledge/Data/symptoms/headache.json"
};
static const unsigned char knowledge_557[] = {
#embed "../../Sources/Knowledge/Data/symptoms/heart-muscle-damage.json"
};
static const unsigned char knowledge_558[] = {
#embed "../../Sources/Knowledge/Data/symptoms/hip-pain.json"
};
static const unsigned char knowledge_559[] = {
#embed "../../Sources/Knowledge/Data/symptoms/increased-urination.json"
};
static const unsigned char knowledge_560[] = {
#embed "../../Sources/Knowledge/Data/symptoms/intestinal-cramping.json"
};
static const unsigned char knowledge_561[] = {
#embed "../../Sources/Knowledge/Data/symptoms/joint-pain.json"
};
static const unsigned char knowledge_562[] = {
#embed "../../Sources/Knowledge/Data/symptoms/leg-cramps.json"
};
static const unsigned char knowledge_563[] = {
#embed "../../Sources/Knowledge/Data/symptoms/leg-pain.json"
};
static const unsigned char knowledge_564[] = {
#embed "../../Sources/Knowledge/Data/symptoms/loss-of-appetite.json"
};
static const unsigned char knowledge_565[] = {
#embed "../../Sources/Knowledge/Data/symptoms/muscle-contractions.json"
};
static const unsigned char knowledge_566[] = {
#embed "../../Sources/Knowledge/Data/symptoms/muscle-cramps.json"
};
static const unsigned char knowledge_567[] = {
#embed "../../Sources/Knowledge/Data/symptoms/muscle-spasms.json"
};
static const unsigned char knowledge_568[] = {
#embed "../../Sources/Knowledge/Data/symptoms/muscle-tension.json"
};
static const unsigned char knowledge_569[] = {
#embed "../../Sources/Knowledge/Data/symptoms/muscle-twitching.json"
};
static const unsigned char knowledge_570[] = {
#embed "../../Sources/Knowledge/Data/symptoms/nausea.json"
};
static const unsigned char knowledge_571[] = {
#embed "../../Sources/Knowledge/Data/symptoms/neck-pain.json"
};
static const unsigned char knowledge_572[] = {
#embed "../../Sources/Knowledge/Data/symptoms/nocturnal-leg-cramps.json"
};
static const unsigned char knowledge_573[] = {
#embed "../../Sources/Knowledge/Data/symptoms/numbness.json"
};
static const unsigned char knowledge_574[] = {
#embed "../../Sources/Knowledge/Data/symptoms/personality-changes.json"
};
static const unsigned char knowledge_575[] = {
#embed "../../Sources/Knowledge/Data/symptoms/referred-back-pain.json"
};
static const unsigned char knowledge_576[] = {
#embed "../../Sources/Knowledge/Data/symptoms/seizures.json"
};
static const unsigned char knowledge_577[] = {
#embed "../../Sources/Knowledge/Data/symptoms/severe-back-pain.json"
};
static const unsigned char knowledge_578[] = {
#embed "../../Sources/Knowledge/Data/symptoms/severe-leg-cramps.json"
};
static const unsigned char knowledge_579[] = {
#embed "../../Sources/Knowledge/Data/symptoms/sore-muscles.json"
};
static const unsigned char knowledge_580[] = {
#embed "../../Sources/Knowledge/Data/symptoms/stiffness.json"
};
static const unsigned char knowledge_581[] = {
#embed "../../Sources/Knowledge/Data/symptoms/tingling.json"
};
static const unsigned char knowledge_582[] = {
#embed "../../Sources/Knowledge/Data/symptoms/tremors.json"
};
static const unsigned char knowledge_583[] = {
#embed "../../Sources/Knowledge/Data/symptoms/vomiting.json"
};
static const unsigned char knowledge_584[] = {
#embed "../../Sources/Knowledge/Data/symptoms/weakness.json"
};
static const unsigned char knowledge_585[] = {
#embed "../../Sources/Knowledge/Data/tests/saliva-magnesium.json"
};
static const unsigned char knowledge_586[] = {
#embed "../../Sources/Knowledge/Data/tests/serum-25-hydroxyvitamin-d.json"
};
static const unsigned char knowledge_587[] = {
#embed "../../Sources/Knowledge/Data/tests/serum-calcium.json"
};
static const unsigned char knowledge_588[] = {
#embed "../../Sources/Knowledge/Data/tests/serum-magnesium.json"
};
static const unsigned char knowledge_589[] = {
#embed "../../Sources/Knowledge/Data/tests/urine-magnesium.json"
};

static const embedded_file knowledge[] = {
    {"caveats/T01.json", knowledge_0, sizeof knowledge_0},
    {"caveats/T02.json", knowledge_1, sizeof knowledge_1},
    {"caveats/T03.json", knowledge_2, sizeof knowledge_2},
    {"caveats/T04.json", knowledge_3, sizeof knowledge_3},
    {"caveats/T05.json", knowledge_4, sizeof knowledge_4},
    {"caveats/T06.json", knowledge_5, sizeof knowledge_5},
    {"caveats/T07.json", knowledge_6, sizeof knowledge_6},
    {"caveats/T08.json", knowledge_7, sizeof knowledge_7},
    {"caveats/T09.json", knowledge_8, sizeof knowledge_8},
    {"caveats/T10.json", knowledge_9, sizeof knowledge_9},
    {"caveats/T11.json", knowledge_10, sizeof knowledge_10},
    {"caveats/T12.json", knowledge_11, sizeof knowledge_11},
    {"caveats/T13.json", knowledge_12, sizeof knowledge_12},
    {"caveats/T14.json", knowledge_13, sizeof knowledge_13},
    {"caveats/T15.json", knowledge_14, sizeof knowledge_14},
    {"caveats/T16.json", knowledge_15, sizeof knowledge_15},
    {"caveats/T17.json", knowledge_16, sizeof knowledge_16},
    {"caveats/T18.json", knowledge_17, sizeof knowledge_17},
    {"caveats/T19.json", knowledge_18, sizeof knowledge_18},
    {"caveats/T20.json", knowledge_19, sizeof knowledge_19},
    {"caveats/T21.json", knowledge_20, sizeof knowledge_20},
    {"caveats/T22.json", knowledge_21, sizeof knowledge_21},
    {"caveats/T23.json", knowledge_22, sizeof knowledge_22},
    {"caveats/T24.json", knowledge_23, sizeof knowledge_23},
    {"caveats/T25.json", knowledge_24, sizeof knowledge_24},
    {"caveats/T26.json", knowledge_25, sizeof knowledge_25},
    {"caveats/T27.json", knowledge_26, sizeof knowledge_26},
    {"caveats/T28.json", knowledge_27, sizeof knowledge_27},
    {"caveats/T29.json", knowledge_28, sizeof knowledge_28},
    {"caveats/T30.json", knowledge_29, sizeof knowledge_29},
    {"caveats/T31.json", knowledge_30, sizeof knowledge_30},
    {"caveats/T32.json", knowledge_31, sizeof knowledge_31},
    {"conditions/alcohol-use-disorder.json", knowledge_32, sizeof knowledge_32},
    {"conditions/anxiety.json", knowledge_33, sizeof knowledge_33},
    {"conditions/bulging-disc.json", knowledge_34, sizeof knowledge_34},
    {"conditions/cardiovascular-disease.json", knowledge_35, sizeof knowledge_35},
    {"conditions/cartilage-abnormalities.json", knowledge_36, sizeof knowledge_36},
    {"conditions/chondrocalcinosis.json", knowledge_37, sizeof knowledge_37},
    {"conditions/chronic-diarrhea.json", knowledge_38, sizeof knowledge_38},
    {"conditions/chronic-illness.json", knowledge_39, sizeof knowledge_39},
    {"conditions/chronic-inflammation.json", knowledge_40, sizeof knowledge_40},
    {"conditions/chronic-joint-pain.json", knowledge_41, sizeof knowledge_41},
    {"conditions/chronic-kidney-disease.json", knowledge_42, sizeof knowledge_42},
    {"conditions/dehydration.json", knowledge_43, sizeof knowledge_43},
    {"conditions/electrolyte-imbalance.json", knowledge_44, sizeof knowledge_44},
    {"conditions/fat-malabsorption.json", knowledge_45, sizeof knowledge_45},
    {"conditions/gastrointestinal-illness.json", knowledge_46, sizeof knowledge_46},
    {"conditions/health-problems-of-deficiency.json", knowledge_47, sizeof knowledge_47},
    {"conditions/heart-disease.json", knowledge_48, sizeof knowledge_48},
    {"conditions/herniated-disc.json", knowledge_49, sizeof knowledge_49},
    {"conditions/hungry-bone-syndrome.json", knowledge_50, sizeof knowledge_50},
    {"conditions/hypercalcemia.json", knowledge_51, sizeof knowledge_51},
    {"conditions/hyperkalemia.json", knowledge_52, sizeof knowledge_52},
    {"conditions/hypermagnesemia.json", knowledge_53, sizeof knowledge_53},
    {"conditions/hypernatremia.json", knowledge_54, sizeof knowledge_54},
    {"conditions/hyperphosphatemia.json", knowledge_55, sizeof knowledge_55},
    {"conditions/hypertension.json", knowledge_56, sizeof knowledge_56},
    {"conditions/hypocalcemia.json", knowledge_57, sizeof knowledge_57},
    {"conditions/hypokalemia.json", knowledge_58, sizeof knowledge_58},
    {"conditions/hypomagnesemia.json", knowledge_59, sizeof knowledge_59},
    {"conditions/hyponatremia.json", knowledge_60, sizeof knowledge_60},
    {"conditions/hypophosphatemia.json", knowledge_61, sizeof knowledge_61},
    {"conditions/joint-abnormalities.json", knowledge_62, sizeof knowledge_62},
    {"conditions/kidney-and-organ-damage.json", knowledge_63, sizeof knowledge_63},
    {"conditions/kidney-disease.json", knowledge_64, sizeof knowledge_64},
    {"conditions/liver-disease.json", knowledge_65, sizeof knowledge_65},
    {"conditions/magnesium-deficiency.json", knowledge_66, sizeof knowledge_66},
    {"conditions/malabsorption.json", knowledge_67, sizeof knowledge_67},
    {"conditions/mechanical-back-problems.json", knowledge_68, sizeof knowledge_68},
    {"conditions/migraine.json", knowledge_69, sizeof knowledge_69},
    {"conditions/muscle-strain.json", knowledge_70, sizeof knowledge_70},
    {"conditions/myocardial-ischemia.json", knowledge_71, sizeof knowledge_71},
    {"conditions/neuropathic-pain.json", knowledge_72, sizeof knowledge_72},
    {"conditions/obesity.json", knowledge_73, sizeof knowledge_73},
    {"conditions/osteoporosis.json", knowledge_74, sizeof knowledge_74},
    {"conditions/other-illness.json", knowledge_75, sizeof knowledge_75},
    {"conditions/pain-conditions.json", knowledge_76, sizeof knowledge_76},
    {"conditions/pancreatitis.json", knowledge_77, sizeof knowledge_77},
    {"conditions/poor-nutrition.json", knowledge_78, sizeof knowledge_78},
    {"conditions/respiratory-infection.json", knowledge_79, sizeof knowledge_79},
    {"conditions/rheumatic-disease.json", knowledge_80, sizeof knowledge_80},
    {"conditions/rheumatoid-arthritis.json", knowledge_81, sizeof knowledge_81},
    {"conditions/severe-diarrhea.json", knowledge_82, sizeof knowledge_82},
    {"conditions/soft-tissue-calcification.json", knowledge_83, sizeof knowledge_83},
    {"conditions/stroke.json", knowledge_84, sizeof knowledge_84},
    {"conditions/type-2-diabetes.json", knowledge_85, sizeof knowledge_85},
    {"conditions/uncorrected-deficiency.json", knowledge_86, sizeof knowledge_86},
    {"conditions/vascular-calcification.json", knowledge_87, sizeof knowledge_87},
    {"conditions/vitamin-d-deficiency.json", knowledge_88, sizeof knowledge_88},
    {"conditions/vitamin-d-toxicity.json", knowledge_89, sizeof knowledge_89},
    {"dataset.json", knowledge_90, sizeof knowledge_90},
    {"drugs/antacids.json", knowledge_91, sizeof knowledge_91},
    {"drugs/chemotherapy.json", knowledge_92, sizeof knowledge_92},
    {"drugs/diuretics.json", knowledge_93, sizeof knowledge_93},
    {"drugs/laxatives.json", knowledge_94, sizeof knowledge_94},
    {"factors/awkward-movement.json", knowledge_95, sizeof knowledge_95},
    {"factors/diet-alone.json", knowledge_96, sizeof knowledge_96},
    {"factors/fast-metabolism.json", knowledge_97, sizeof knowledge_97},
    {"factors/heavy-lifting.json", knowledge_98, sizeof knowledge_98},
    {"factors/less-alcohol.json", knowledge_99, sizeof knowledge_99},
    {"factors/low-magnesium-intake.json", knowledge_100, sizeof knowledge_100},
    {"factors/magnesium-depleting-medicines.json", knowledge_101, sizeof knowledge_101},
    {"factors/magnesium-dose-reduction.json", knowledge_102, sizeof knowledge_102},
    {"factors/magnesium-high-dose.json", knowledge_103, sizeof knowledge_103},
    {"factors/magnesium-liquid.json", knowledge_104, sizeof knowledge_104},
    {"factors/magnesium-pill.json", knowledge_105, sizeof knowledge_105},
    {"factors/magnesium-powder.json", knowledge_106, sizeof knowledge_106},
    {"factors/magnesium-rich-diet.json", knowledge_107, sizeof knowledge_107},
    {"factors/magnesium-supplementation.json", knowledge_108, sizeof knowledge_108},
    {"factors/magnesium-with-vitamin-d.json", knowledge_109, sizeof knowledge_109},
    {"factors/normal-aging.json", knowledge_110, sizeof knowledge_110},
    {"factors/other-joint-pain-causes.json", knowledge_111, sizeof knowledge_111},
    {"factors/poor-posture.json", knowledge_112, sizeof knowledge_112},
    {"factors/prolonged-sitting.json", knowledge_113, sizeof knowledge_113},
    {"factors/prolonged-standing.json", knowledge_114, sizeof knowledge_114},
    {"factors/small-body-size.json", knowledge_115, sizeof knowledge_115},
    {"factors/starvation.json", knowledge_116, sizeof knowledge_116},
    {"factors/stress.json", knowledge_117, sizeof knowledge_117},
    {"factors/sunlight-exposure.json", knowledge_118, sizeof knowledge_118},
    {"factors/taking-medicines.json", knowledge_119, sizeof knowledge_119},
    {"factors/vitamin-d-dose-adjustment.json", knowledge_120, sizeof knowledge_120},
    {"factors/vitamin-d-high-dose-with-low-magnesium.json", knowledge_121, sizeof knowledge_121},
    {"factors/vitamin-d-high-dose.json", knowledge_122, sizeof knowledge_122},
    {"factors/vitamin-d-origin.json", knowledge_123, sizeof knowledge_123},
    {"factors/vitamin-d-over-supplementation.json", knowledge_124, sizeof knowledge_124},
    {"factors/vitamin-d-supplementation.json", knowledge_125, sizeof knowledge_125},
    {"foods/almonds.json", knowledge_126, sizeof knowledge_126},
    {"foods/avocado.json", knowledge_127, sizeof knowledge_127},
    {"foods/banana.json", knowledge_128, sizeof knowledge_128},
    {"foods/black-beans.json", knowledge_129, sizeof knowledge_129},
    {"foods/brown-rice.json", knowledge_130, sizeof knowledge_130},
    {"foods/egg-yolk.json", knowledge_131, sizeof knowledge_131},
    {"foods/fatty-fish.json", knowledge_132, sizeof knowledge_132},
    {"foods/fiber-rich-foods.json", knowledge_133, sizeof knowledge_133},
    {"foods/fortified-bottled-water.json", knowledge_134, sizeof knowledge_134},
    {"foods/fortified-cereal.json", knowledge_135, sizeof knowledge_135},
    {"foods/fortified-dairy.json", knowledge_136, sizeof knowledge_136},
    {"foods/fortified-milk.json", knowledge_137, sizeof knowledge_137},
    {"foods/kale.json", knowledge_138, sizeof knowledge_138},
    {"foods/leafy-greens.json", knowledge_139, sizeof knowledge_139},
    {"foods/legumes.json", knowledge_140, sizeof knowledge_140},
    {"foods/lentils.json", knowledge_141, sizeof knowledge_141},
    {"foods/mackerel.json", knowledge_142, sizeof knowledge_142},
    {"foods/nuts.json", knowledge_143, sizeof knowledge_143},
    {"foods/oats.json", knowledge_144, sizeof knowledge_144},
    {"foods/pumpkin-seeds.json", knowledge_145, sizeof knowledge_145},
    {"foods/salmon.json", knowledge_146, sizeof knowledge_146},
    {"foods/sardines.json", knowledge_147, sizeof knowledge_147},
    {"foods/seeds.json", knowledge_148, sizeof knowledge_148},
    {"foods/spinach.json", knowledge_149, sizeof knowledge_149},
    {"foods/whole-grains.json", knowledge_150, sizeof knowledge_150},
    {"forms/calcifediol-monohydrate.json", knowledge_151, sizeof knowledge_151},
    {"forms/calcifediol.json", knowledge_152, sizeof knowledge_152},
    {"forms/calcitriol.json", knowledge_153, sizeof knowledge_153},
    {"forms/calcium-carbonate.json", knowledge_154, sizeof knowledge_154},
    {"forms/calcium-citrate-anhydrous.json", knowledge_155, sizeof knowledge_155},
    {"forms/calcium-citrate.json", knowledge_156, sizeof knowledge_156},
    {"forms/magnesium-aspartate-anhydrous.json", knowledge_157, sizeof knowledge_157},
    {"forms/magnesium-aspartate.json", knowledge_158, sizeof knowledge_158},
    {"forms/magnesium-carbonate.json", knowledge_159, sizeof knowledge_159},
    {"forms/magnesium-chloride-anhydrous.json", knowledge_160, sizeof knowledge_160},
    {"forms/magnesium-chloride.json", knowledge_161, sizeof knowledge_161},
    {"forms/magnesium-citrate.json", knowledge_162, sizeof knowledge_162},
    {"forms/magnesium-gluconate-anhydrous.json", knowledge_163, sizeof knowledge_163},
    {"forms/magnesium-gluconate.json", knowledge_164, sizeof knowledge_164},
    {"forms/magnesium-glycinate.json", knowledge_165, sizeof knowledge_165},
    {"forms/magnesium-hydrogen-citrate.json", knowledge_166, sizeof knowledge_166},
    {"forms/magnesium-hydroxide.json", knowledge_167, sizeof knowledge_167},
    {"forms/magnesium-l-threonate.json", knowledge_168, sizeof knowledge_168},
    {"forms/magnesium-lactate-anhydrous.json", knowledge_169, sizeof knowledge_169},
    {"forms/magnesium-lactate.json", knowledge_170, sizeof knowledge_170},
    {"forms/magnesium-malate.json", knowledge_171, sizeof knowledge_171},
    {"forms/magnesium-orotate-dihydrate.json", knowledge_172, sizeof knowledge_172},
    {"forms/magnesium-orotate.json", knowledge_173, sizeof knowledge_173},
    {"forms/magnesium-oxide.json", knowledge_174, sizeof knowledge_174},
    {"forms/magnesium-sulfate-anhydrous.json", knowledge_175, sizeof knowledge_175},
    {"forms/magnesium-sulfate.json", knowledge_176, sizeof knowledge_176},
    {"forms/magnesium-taurate.json", knowledge_177, sizeof knowledge_177},
    {"forms/vitamin-d2.json", knowledge_178, sizeof knowledge_178},
    {"forms/vitamin-d3.json", knowledge_179, sizeof knowledge_179},
    {"groups/athletes-with-heavy-sweat-loss.json", knowledge_180, sizeof knowledge_180},
    {"groups/breastfed-infants.json", knowledge_181, sizeof knowledge_181},
    {"groups/diuretic-users.json", knowledge_182, sizeof knowledge_182},
    {"groups/infants-and-children.json", knowledge_183, sizeof knowledge_183},
    {"groups/long-term-ppi-users.json", knowledge_184, sizeof knowledge_184},
    {"groups/men.json", knowledge_185, sizeof knowledge_185},
    {"groups/older-adults.json", knowledge_186, sizeof knowledge_186},
    {"groups/people-after-gastric-bypass.json", knowledge_187, sizeof knowledge_187},
    {"groups/people-after-ileal-resection.json", knowledge_188, sizeof knowledge_188},
    {"groups/people-after-small-bowel-surgery.json", knowledge_189, sizeof knowledge_189},
    {"groups/people-after-thyroid-removal.json", knowledge_190, sizeof knowledge_190},
    {"groups/people-in-hospital.json", knowledge_191, sizeof knowledge_191},
    {"groups/people-on-chemotherapy.json", knowledge_192, sizeof knowledge_192},
    {"groups/people-with-alcohol-use-disorder.json", knowledge_193, sizeof knowledge_193},
    {"groups/people-with-chronic-joint-pain.json", knowledge_194, sizeof knowledge_194},
    {"groups/people-with-chronic-kidney-disease.json", knowledge_195, sizeof knowledge_195},
    {"groups/people-with-dark-skin.json", knowledge_196, sizeof knowledge_196},
    {"groups/people-with-fat-malabsorption.json", knowledge_197, sizeof knowledge_197},
    {"groups/people-with-gut-disease.json", knowledge_198, sizeof knowledge_198},
    {"groups/people-with-hungry-bone-syndrome.json", knowledge_199, sizeof knowledge_199},
    {"groups/people-with-hypertension.json", knowledge_200, sizeof knowledge_200},
    {"groups/people-with-limited-sun.json", knowledge_201, sizeof knowledge_201},
    {"groups/people-with-obesity.json", knowledge_202, sizeof knowledge_202},
    {"groups/people-with-osteoporosis-or-rheumatoid-arthritis.json", knowledge_203, sizeof knowledge_203},
    {"groups/people-with-pancreatitis.json", knowledge_204, sizeof knowledge_204},
    {"groups/people-with-type-2-diabetes.json", knowledge_205, sizeof knowledge_205},
    {"groups/pregnant-and-lactating-people.json", knowledge_206, sizeof knowledge_206},
    {"groups/us-population.json", knowledge_207, sizeof knowledge_207},
    {"groups/women.json", knowledge_208, sizeof knowledge_208},
    {"interactions/alcohol--magnesium.json", knowledge_209, sizeof knowledge_209},
    {"interactions/alcohol--phosphorus.json", knowledge_210, sizeof knowledge_210},
    {"interactions/alcohol--vitamin-d.json", knowledge_211, sizeof knowledge_211},
    {"interactions/antacids--magnesium.json", knowledge_212, sizeof knowledge_212},
    {"interactions/boron--magnesium.json", knowledge_213, sizeof knowledge_213},
    {"interactions/boron--vitamin-d.json", knowledge_214, sizeof knowledge_214},
    {"interactions/calcium--magnesium.json", knowledge_215, sizeof knowledge_215},
    {"interactions/calcium--phosphorus.json", knowledge_216, sizeof knowledge_216},
    {"interactions/calcium--sodium.json", knowledge_217, sizeof knowledge_217},
    {"interactions/calcium--vitamin-d.json", knowledge_218, sizeof knowledge_218},
    {"interactions/calcium--vitamin-k.json", knowledge_219, sizeof knowledge_219},
    {"interactions/chemotherapy--magnesium.json", knowledge_220, sizeof knowledge_220},
    {"interactions/diuretics--magnesium.json", knowledge_221, sizeof knowledge_221},
    {"interactions/fiber--magnesium.json", knowledge_222, sizeof knowledge_222},
    {"interactions/laxatives--magnesium.json", knowledge_223, sizeof knowledge_223},
    {"interactions/magnesium--magnesium.json", knowledge_224, sizeof knowledge_224},
    {"interactions/magnesium--oxalate.json", knowledge_225, sizeof knowledge_225},
    {"interactions/magnesium--phytate.json", knowledge_226, sizeof knowledge_226},
    {"interactions/magnesium--potassium.json", knowledge_227, sizeof knowledge_227},
    {"interactions/magnesium--protein.json", knowledge_228, sizeof knowledge_228},
    {"interactions/magnesium--sodium.json", knowledge_229, sizeof knowledge_229},
    {"interactions/magnesium--vitamin-b6.json", knowledge_230, sizeof knowledge_230},
    {"interactions/magnesium--vitamin-d.json", knowledge_231, sizeof knowledge_231},
    {"interactions/magnesium--zinc.json", knowledge_232, sizeof knowledge_232},
    {"interactions/phosphorus--vitamin-d.json", knowledge_233, sizeof knowledge_233},
    {"interactions/potassium--sodium.json", knowledge_234, sizeof knowledge_234},
    {"nutrients/calcium.json", knowledge_235, sizeof knowledge_235},
    {"nutrients/magnesium.json", knowledge_236, sizeof knowledge_236},
    {"nutrients/phosphorus.json", knowledge_237, sizeof knowledge_237},
    {"nutrients/potassium.json", knowledge_238, sizeof knowledge_238},
    {"nutrients/sodium.json", knowledge_239, sizeof knowledge_239},
    {"nutrients/vitamin-d.json", knowledge_240, sizeof knowledge_240},
    {"procedures/early-detection.json", knowledge_241, sizeof knowledge_241},
    {"procedures/full-medicine-disclosure.json", knowledge_242, sizeof knowledge_242},
    {"procedures/gastric-bypass-surgery.json", knowledge_243, sizeof knowledge_243},
    {"procedures/hospital-care.json", knowledge_244, sizeof knowledge_244},
    {"procedures/ileal-resection.json", knowledge_245, sizeof knowledge_245},
    {"procedures/intravenous-magnesium.json", knowledge_246, sizeof knowledge_246},
    {"procedures/magnesium-assessment.json", knowledge_247, sizeof knowledge_247},
    {"procedures/magnesium-repletion.json", knowledge_248, sizeof knowledge_248},
    {"procedures/medical-consultation.json", knowledge_249, sizeof knowledge_249},
    {"procedures/medical-monitoring.json", knowledge_250, sizeof knowledge_250},
    {"procedures/self-diagnosis.json", knowledge_251, sizeof knowledge_251},
    {"procedures/small-intestine-bypass.json", knowledge_252, sizeof knowledge_252},
    {"procedures/small-intestine-resection.json", knowledge_253, sizeof knowledge_253},
    {"procedures/thyroid-removal.json", knowledge_254, sizeof knowledge_254},
    {"procedures/underlying-cause-treatment.json", knowledge_255, sizeof knowledge_255},
    {"procedures/vitamin-d-repletion.json", knowledge_256, sizeof knowledge_256},
    {"processes/abdomen.json", knowledge_257, sizeof knowledge_257},
    {"processes/acid-base-balance.json", knowledge_258, sizeof knowledge_258},
    {"processes/activation-before-use.json", knowledge_259, sizeof knowledge_259},
    {"processes/blood-pressure.json", knowledge_260, sizeof knowledge_260},
    {"processes/blood-sugar.json", knowledge_261, sizeof knowledge_261},
    {"processes/body-processes.json", knowledge_262, sizeof knowledge_262},
    {"processes/body-protein-level.json", knowledge_263, sizeof knowledge_263},
    {"processes/body-relaxation.json", knowledge_264, sizeof knowledge_264},
    {"processes/body-tissues-and-fluids.json", knowledge_265, sizeof knowledge_265},
    {"processes/body-water.json", knowledge_266, sizeof knowledge_266},
    {"processes/bone-calcium-loss.json", knowledge_267, sizeof knowledge_267},
    {"processes/bone-development.json", knowledge_268, sizeof knowledge_268},
    {"processes/bone-health.json", knowledge_269, sizeof knowledge_269},
    {"processes/bone-mineralization.json", knowledge_270, sizeof knowledge_270},
    {"processes/bowel-movement.json", knowledge_271, sizeof knowledge_271},
    {"processes/brain-function.json", knowledge_272, sizeof knowledge_272},
    {"processes/calcium-inflow.json", knowledge_273, sizeof knowledge_273},
    {"processes/cellular-processes.json", knowledge_274, sizeof knowledge_274},
    {"processes/central-sensitization.json", knowledge_275, sizeof knowledge_275},
    {"processes/common-complaint.json", knowledge_276, sizeof knowledge_276},
    {"processes/energy-production.json", knowledge_277, sizeof knowledge_277},
    {"processes/enzyme-reactions.json", knowledge_278, sizeof knowledge_278},
    {"processes/fast-fluid-turnover.json", knowledge_279, sizeof knowledge_279},
    {"processes/fat-absorption.json", knowledge_280, sizeof knowledge_280},
    {"processes/feed-forward-loop.json", knowledge_281, sizeof knowledge_281},
    {"processes/gut-back-nerve-overlap.json", knowledge_282, sizeof knowledge_282},
    {"processes/heart-health.json", knowledge_283, sizeof knowledge_283},
    {"processes/immune-function.json", knowledge_284, sizeof knowledge_284},
    {"processes/inactive-vitamin-d.json", knowledge_285, sizeof knowledge_285},
    {"processes/inflammation.json", knowledge_286, sizeof knowledge_286},
    {"processes/intestines.json", knowledge_287, sizeof knowledge_287},
    {"processes/liver-and-kidneys.json", knowledge_288, sizeof knowledge_288},
    {"processes/magnesium-balance-change.json", knowledge_289, sizeof knowledge_289},
    {"processes/magnesium-demand.json", knowledge_290, sizeof knowledge_290},
    {"processes/magnesium-loss.json", knowledge_291, sizeof knowledge_291},
    {"processes/magnesium-stores.json", knowledge_292, sizeof knowledge_292},
    {"processes/magnesium-use-after-thyroid-surgery.json", knowledge_293, sizeof knowledge_293},
    {"processes/metabolic-health.json", knowledge_294, sizeof knowledge_294},
    {"processes/mineral-balance.json", knowledge_295, sizeof knowledge_295},
    {"processes/mineral-imbalance-on-vitamin-d.json", knowledge_296, sizeof knowledge_296},
    {"processes/misdirected-calcium.json", knowledge_297, sizeof knowledge_297},
    {"processes/muscle-cell-growth.json", knowledge_298, sizeof knowledge_298},
    {"processes/muscle-contraction.json", knowledge_299, sizeof knowledge_299},
    {"processes/muscle-function.json", knowledge_300, sizeof knowledge_300},
    {"processes/muscle-relaxation.json", knowledge_301, sizeof knowledge_301},
    {"processes/muscle-strength.json", knowledge_302, sizeof knowledge_302},
    {"processes/mutual-reinforcement.json", knowledge_303, sizeof knowledge_303},
    {"processes/nerve-function.json", knowledge_304, sizeof knowledge_304},
    {"processes/nerve-membrane-stability.json", knowledge_305, sizeof knowledge_305},
    {"processes/nerve-muscle-hyperexcitability.json", knowledge_306, sizeof knowledge_306},
    {"processes/nerve-signaling.json", knowledge_307, sizeof knowledge_307},
    {"processes/nmda-receptor-block.json", knowledge_308, sizeof knowledge_308},
    {"processes/nonspecific-early-signs.json", knowledge_309, sizeof knowledge_309},
    {"processes/nutrient-transport.json", knowledge_310, sizeof knowledge_310},
    {"processes/osmotic-water-draw.json", knowledge_311, sizeof knowledge_311},
    {"processes/pain-management.json", knowledge_312, sizeof knowledge_312},
    {"processes/pain-oversensitivity.json", knowledge_313, sizeof knowledge_313},
    {"processes/partial-muscle-contraction.json", knowledge_314, sizeof knowledge_314},
    {"processes/reduced-magnesium-absorption.json", knowledge_315, sizeof knowledge_315},
    {"processes/renal-magnesium-conservation.json", knowledge_316, sizeof knowledge_316},
    {"processes/sleep.json", knowledge_317, sizeof knowledge_317},
    {"processes/soft-bulky-stool.json", knowledge_318, sizeof knowledge_318},
    {"processes/spinal-disc-changes.json", knowledge_319, sizeof knowledge_319},
    {"processes/tooth-development.json", knowledge_320, sizeof knowledge_320},
    {"processes/unabsorbed-magnesium.json", knowledge_321, sizeof knowledge_321},
    {"processes/urine-production.json", knowledge_322, sizeof knowledge_322},
    {"processes/vitamin-d-activation.json", knowledge_323, sizeof knowledge_323},
    {"processes/vitamin-d-receptor-binding.json", knowledge_324, sizeof knowledge_324},
    {"processes/vitamin-d-response.json", knowledge_325, sizeof knowledge_325},
    {"processes/waste-removal.json", knowledge_326, sizeof knowledge_326},
    {"processes/waste-retention.json", knowledge_327, sizeof knowledge_327},
    {"processes/well-being.json", knowledge_328, sizeof knowledge_328},
    {"sources/aburto-2013.json", knowledge_329, sizeof knowledge_329},
    {"sources/ahmed-mohammed-2019.json", knowledge_330, sizeof knowledge_330},
    {"sources/alcohol-withdrawal-phosphate-2015.json", knowledge_331, sizeof knowledge_331},
    {"sources/ali-2024.json", knowledge_332, sizeof knowledge_332},
    {"sources/alonso-2023.json", knowledge_333, sizeof knowledge_333},
    {"sources/archives-of-toxicology-2000.json", knowledge_334, sizeof knowledge_334},
    {"sources/article-magnesium-back-pain.json", knowledge_335, sizeof knowledge_335},
    {"sources/article-magnesium-deficiency.json", knowledge_336, sizeof knowledge_336},
    {"sources/article-magnesium-joint-pain.json", knowledge_337, sizeof knowledge_337},
    {"sources/article-magnesium-vitamin-d-activation.json", knowledge_338, sizeof knowledge_338},
    {"sources/article-vitamin-d-leg-cramps.json", knowledge_339, sizeof knowledge_339},
    {"sources/balachandar-2021.json", knowledge_340, sizeof knowledge_340},
    {"sources/barbagallo-magnesium-elderly.json", knowledge_341, sizeof knowledge_341},
    {"sources/beattie-peace-1993.json", knowledge_342, sizeof knowledge_342},
    {"sources/blaine-2015.json", knowledge_343, sizeof knowledge_343},
    {"sources/blancquaert-2019.json", knowledge_344, sizeof knowledge_344},
    {"sources/bohn-2004-oxalate.json", knowledge_345, sizeof knowledge_345},
    {"sources/bohn-2004.json", knowledge_346, sizeof knowledge_346},
    {"sources/bover-2023.json", knowledge_347, sizeof knowledge_347},
    {"sources/braun-2023.json", knowledge_348, sizeof knowledge_348},
    {"sources/bressendorff-2023.json", knowledge_349, sizeof knowledge_349},
    {"sources/burt-2019.json", knowledge_350, sizeof knowledge_350},
    {"sources/case-2020.json", knowledge_351, sizeof knowledge_351},
    {"sources/case-2021.json", knowledge_352, sizeof knowledge_352},
    {"sources/chen-2013.json", knowledge_353, sizeof knowledge_353},
    {"sources/chhabra-2016.json", knowledge_354, sizeof knowledge_354},
    {"sources/cipro-us-label.json", knowledge_355, sizeof knowledge_355},
    {"sources/ckj-mg-table7.json", knowledge_356, sizeof knowledge_356},
    {"sources/cleveland-clinic-magnesium-deficiency.json", knowledge_357, sizeof knowledge_357},
    {"sources/coburn-1991.json", knowledge_358, sizeof knowledge_358},
    {"sources/costello-2016.json", knowledge_359, sizeof knowledge_359},
    {"sources/coudray-2005.json", knowledge_360, sizeof knowledge_360},
    {"sources/dai-2013.json", knowledge_361, sizeof knowledge_361},
    {"sources/dai-2018.json", knowledge_362, sizeof knowledge_362},
    {"sources/dasgupta-2012.json", knowledge_363, sizeof knowledge_363},
    {"sources/davies-1993.json", knowledge_364, sizeof knowledge_364},
    {"sources/de-baaij-2015.json", knowledge_365, sizeof knowledge_365},
    {"sources/deng-2013.json", knowledge_366, sizeof knowledge_366},
    {"sources/drugbank-vocabulary.json", knowledge_367, sizeof knowledge_367},
    {"sources/drugcentral-2016.json", knowledge_368, sizeof knowledge_368},
    {"sources/efsa-ca-2015.json", knowledge_369, sizeof knowledge_369},
    {"sources/efsa-ca-ul-2012.json", knowledge_370, sizeof knowledge_370},
    {"sources/efsa-k-2016.json", knowledge_371, sizeof knowledge_371},
    {"sources/efsa-mg-2015.json", knowledge_372, sizeof knowledge_372},
    {"sources/efsa-na-2019.json", knowledge_373, sizeof knowledge_373},
    {"sources/efsa-orotate-2009.json", knowledge_374, sizeof knowledge_374},
    {"sources/efsa-orotate-2025.json", knowledge_375, sizeof knowledge_375},
    {"sources/efsa-p-2015.json", knowledge_376, sizeof knowledge_376},
    {"sources/efsa-trimagnesium-2016.json", knowledge_377, sizeof knowledge_377},
    {"sources/efsa-vitd-2016.json", knowledge_378, sizeof knowledge_378},
    {"sources/efsa-vitd-infants-2018.json", knowledge_379, sizeof knowledge_379},
    {"sources/efsa-vitd-ul-2023.json", knowledge_380, sizeof knowledge_380},
    {"sources/el-asmar-2014.json", knowledge_381, sizeof knowledge_381},
    {"sources/elisaf-1995.json", knowledge_382, sizeof knowledge_382},
    {"sources/emc-12118.json", knowledge_383, sizeof knowledge_383},
    {"sources/emc-25343.json", knowledge_384, sizeof knowledge_384},
    {"sources/emc-2678.json", knowledge_385, sizeof knowledge_385},
    {"sources/emdocs-oliguria.json", knowledge_386, sizeof knowledge_386},
    {"sources/endocrine-2011.json", knowledge_387, sizeof knowledge_387},
    {"sources/endocrine-2024.json", knowledge_388, sizeof knowledge_388},
    {"sources/ergocalciferol-us-label.json", knowledge_389, sizeof knowledge_389},
    {"sources/fao-who-2001.json", knowledge_390, sizeof knowledge_390},
    {"sources/farahbakhsh-2024.json", knowledge_391, sizeof knowledge_391},
    {"sources/fda-ppi-2011.json", knowledge_392, sizeof knowledge_392},
    {"sources/fda-unii-2025.json", knowledge_393, sizeof knowledge_393},
    {"sources/filippini-2020.json", knowledge_394, sizeof knowledge_394},
    {"sources/fine-1991.json", knowledge_395, sizeof knowledge_395},
    {"sources/firoz-2001.json", knowledge_396, sizeof knowledge_396},
    {"sources/galland-1988.json", knowledge_397, sizeof knowledge_397},
    {"sources/garrison-2020.json", knowledge_398, sizeof knowledge_398},
    {"sources/gaughran-2021.json", knowledge_399, sizeof knowledge_399},
    {"sources/gragossian-hypomagnesemia.json", knowledge_400, sizeof knowledge_400},
    {"sources/grober-2011.json", knowledge_401, sizeof knowledge_401},
    {"sources/grober-2017.json", knowledge_402, sizeof knowledge_402},
    {"sources/grober-2019.json", knowledge_403, sizeof knowledge_403},
    {"sources/hall-2010.json", knowledge_404, sizeof knowledge_404},
    {"sources/haq-2020.json", knowledge_405, sizeof knowledge_405},
    {"sources/hardwick-1991.json", knowledge_406, sizeof knowledge_406},
    {"sources/hassenfield-electrolyte-disorders.json", knowledge_407, sizeof knowledge_407},
    {"sources/hbs-shpt-2020.json", knowledge_408, sizeof knowledge_408},
    {"sources/heaney-2008.json", knowledge_409, sizeof knowledge_409},
    {"sources/hernandez-rubio-2023.json", knowledge_410, sizeof knowledge_410},
    {"sources/hernando-wagner-2018.json", knowledge_411, sizeof knowledge_411},
    {"sources/herrick-2019.json", knowledge_412, sizeof knowledge_412},
    {"sources/hivinsite.json", knowledge_413, sizeof knowledge_413},
    {"sources/ho-2017.json", knowledge_414, sizeof knowledge_414},
    {"sources/holick-2007.json", knowledge_415, sizeof knowledge_415},
    {"sources/holland-2012.json", knowledge_416, sizeof knowledge_416},
    {"sources/hu-2020.json", knowledge_417, sizeof knowledge_417},
    {"sources/huang-2007.json", knowledge_418, sizeof knowledge_418},
    {"sources/inpatients-2020.json", knowledge_419, sizeof knowledge_419},
    {"sources/iom-1997.json", knowledge_420, sizeof knowledge_420},
    {"sources/iom-2005.json", knowledge_421, sizeof knowledge_421},
    {"sources/iom-2011.json", knowledge_422, sizeof knowledge_422},
    {"sources/itoh-suyama-1996.json", knowledge_423, sizeof knowledge_423},
    {"sources/iupac-weights.json", knowledge_424, sizeof knowledge_424},
    {"sources/j-nutr-biochem-2004.json", knowledge_425, sizeof knowledge_425},
    {"sources/jakobsen-2018.json", knowledge_426, sizeof knowledge_426},
    {"sources/jolliffe-2025.json", knowledge_427, sizeof knowledge_427},
    {"sources/kappeler-2017.json", knowledge_428, sizeof knowledge_428},
    {"sources/kelsay-1979.json", knowledge_429, sizeof knowledge_429},
    {"sources/kieboom-2018.json", knowledge_430, sizeof knowledge_430},
    {"sources/krejs-1983.json", knowledge_431, sizeof knowledge_431},
    {"sources/krispin-sullivan-website.json", knowledge_432, sizeof knowledge_432},
    {"sources/kurstjens-2017.json", knowledge_433, sizeof knowledge_433},
    {"sources/leicht-1992.json", knowledge_434, sizeof knowledge_434},
    {"sources/levine-1980.json", knowledge_435, sizeof knowledge_435},
    {"sources/lindberg-1990.json", knowledge_436, sizeof knowledge_436},
    {"sources/liu-2016.json", knowledge_437, sizeof knowledge_437},
    {"sources/luo-2020.json", knowledge_438, sizeof knowledge_438},
    {"sources/maguire-2019.json", knowledge_439, sizeof knowledge_439},
    {"sources/main-1981.json", knowledge_440, sizeof knowledge_440},
    {"sources/marcinowska-suchowierska-2018.json", knowledge_441, sizeof knowledge_441},
    {"sources/marks-2019.json", knowledge_442, sizeof knowledge_442},
    {"sources/mayo-clinic-laboratories.json", knowledge_443, sizeof knowledge_443},
    {"sources/mayo-vitd.json", knowledge_444, sizeof knowledge_444},
    {"sources/medlineplus-fluid-electrolyte-balance.json", knowledge_445, sizeof knowledge_445},
    {"sources/medscape-hypermag.json", knowledge_446, sizeof knowledge_446},
    {"sources/mesh-2026.json", knowledge_447, sizeof knowledge_447},
    {"sources/mgso4-uk-smpc.json", knowledge_448, sizeof knowledge_448},
    {"sources/mgso4-us-label.json", knowledge_449, sizeof knowledge_449},
    {"sources/mhra-mgso4.json", knowledge_450, sizeof knowledge_450},
    {"sources/milk-of-magnesia-uk-text.json", knowledge_451, sizeof knowledge_451},
    {"sources/mimic-loinc.json", knowledge_452, sizeof knowledge_452},
    {"sources/morel-2021.json", knowledge_453, sizeof knowledge_453},
    {"sources/morris-1987.json", knowledge_454, sizeof knowledge_454},
    {"sources/msd-hypercalcemia.json", knowledge_455, sizeof knowledge_455},
    {"sources/msd-hypermag.json", knowledge_456, sizeof knowledge_456},
    {"sources/na-2011.json", knowledge_457, sizeof knowledge_457},
    {"sources/nasem-2019.json", knowledge_458, sizeof knowledge_458},
    {"sources/nejm-2009-chondrocalcinosis.json", knowledge_459, sizeof knowledge_459},
    {"sources/nhmrc-magnesium.json", knowledge_460, sizeof knowledge_460},
    {"sources/nielsen-1987.json", knowledge_461, sizeof knowledge_461},
    {"sources/nielsen-2024.json", knowledge_462, sizeof knowledge_462},
    {"sources/nielsen-lukaski-2006.json", knowledge_463, sizeof knowledge_463},
    {"sources/nih-bone-resource-center.json", knowledge_464, sizeof knowledge_464},
    {"sources/nih-ods-magnesium.json", knowledge_465, sizeof knowledge_465},
    {"sources/nih-ods.json", knowledge_466, sizeof knowledge_466},
    {"sources/nordin-1993.json", knowledge_467, sizeof knowledge_467},
    {"sources/oliveira-2018.json", knowledge_468, sizeof knowledge_468},
    {"sources/papazachariou-2000.json", knowledge_469, sizeof knowledge_469},
    {"sources/pardo-2021.json", knowledge_470, sizeof knowledge_470},
    {"sources/parrott-2017.json", knowledge_471, sizeof knowledge_471},
    {"sources/payne-1973.json", knowledge_472, sizeof knowledge_472},
    {"sources/petrelli-2012.json", knowledge_473, sizeof knowledge_473},
    {"sources/pfizer-mgso4.json", knowledge_474, sizeof knowledge_474},
    {"sources/pham-2007.json", knowledge_475, sizeof knowledge_475},
    {"sources/pickering-2011.json", knowledge_476, sizeof knowledge_476},
    {"sources/poongkodi-2018.json", knowledge_477, sizeof knowledge_477},
    {"sources/pouteau-2018.json", knowledge_478, sizeof knowledge_478},
    {"sources/ppi-calcium-carbonate-2005.json", knowledge_479, sizeof knowledge_479},
    {"sources/pubchem.json", knowledge_480, sizeof knowledge_480},
    {"sources/quesada-gomez-bouillon-2018.json", knowledge_481, sizeof knowledge_481},
    {"sources/rasmussen-2013.json", knowledge_482, sizeof knowledge_482},
    {"sources/rayaldee-label.json", knowledge_483, sizeof knowledge_483},
    {"sources/rocaltrol-label.json", knowledge_484, sizeof knowledge_484},
    {"sources/rosanoff-2016.json", knowledge_485, sizeof knowledge_485},
    {"sources/rosanoff-2022.json", knowledge_486, sizeof knowledge_486},
    {"sources/rude-1976.json", knowledge_487, sizeof knowledge_487},
    {"sources/russell-1995.json", knowledge_488, sizeof knowledge_488},
    {"sources/rylander-2014.json", knowledge_489, sizeof knowledge_489},
    {"sources/sakaguchi-2012.json", knowledge_490, sizeof knowledge_490},
    {"sources/sakaguchi-2019.json", knowledge_491, sizeof knowledge_491},
    {"sources/sakhaee-1999.json", knowledge_492, sizeof knowledge_492},
    {"sources/scf-2001.json", knowledge_493, sizeof knowledge_493},
    {"sources/schimatschek-2001.json", knowledge_494, sizeof knowledge_494},
    {"sources/schuette-1994.json", knowledge_495, sizeof knowledge_495},
    {"sources/schwalfenberg-2017.json", knowledge_496, sizeof knowledge_496},
    {"sources/schwartz-1973.json", knowledge_497, sizeof knowledge_497},
    {"sources/shortt-1988.json", knowledge_498, sizeof knowledge_498},
    {"sources/slutsky-2010.json", knowledge_499, sizeof knowledge_499},
    {"sources/smj-2001.json", knowledge_500, sizeof knowledge_500},
    {"sources/soysal-2017.json", knowledge_501, sizeof knowledge_501},
    {"sources/spencer-1994.json", knowledge_502, sizeof knowledge_502},
    {"sources/stepura-martynow-2009.json", knowledge_503, sizeof knowledge_503},
    {"sources/suh-1973.json", knowledge_504, sizeof knowledge_504},
    {"sources/tabriz-vitamin-d-cramps.json", knowledge_505, sizeof knowledge_505},
    {"sources/takeda-2014.json", knowledge_506, sizeof knowledge_506},
    {"sources/tebben-2016.json", knowledge_507, sizeof knowledge_507},
    {"sources/thygesen-2018.json", knowledge_508, sizeof knowledge_508},
    {"sources/tirosint-label.json", knowledge_509, sizeof knowledge_509},
    {"sources/trautvetter-2016.json", knowledge_510, sizeof knowledge_510},
    {"sources/tsugawa-shiraki-2020.json", knowledge_511, sizeof knowledge_511},
    {"sources/usda-sr28.json", knowledge_512, sizeof knowledge_512},
    {"sources/usda-srl.json", knowledge_513, sizeof knowledge_513},
    {"sources/uwitonze-2018.json", knowledge_514, sizeof knowledge_514},
    {"sources/uysal-2019.json", knowledge_515, sizeof knowledge_515},
    {"sources/van-laecke-2023.json", knowledge_516, sizeof knowledge_516},
    {"sources/veugelers-2015.json", knowledge_517, sizeof knowledge_517},
    {"sources/vitamin-d-magnesium-balance-1979.json", knowledge_518, sizeof knowledge_518},
    {"sources/wagner-2010.json", knowledge_519, sizeof knowledge_519},
    {"sources/wagner-greer-2008.json", knowledge_520, sizeof knowledge_520},
    {"sources/wakai-2019.json", knowledge_521, sizeof knowledge_521},
    {"sources/wakeman-2021.json", knowledge_522, sizeof knowledge_522},
    {"sources/walker-2003.json", knowledge_523, sizeof knowledge_523},
    {"sources/who-atc-2026.json", knowledge_524, sizeof knowledge_524},
    {"sources/wilz-1979.json", knowledge_525, sizeof knowledge_525},
    {"sources/witteveen-2013.json", knowledge_526, sizeof knowledge_526},
    {"sources/workinger-2018.json", knowledge_527, sizeof knowledge_527},
    {"sources/young-1991.json", knowledge_528, sizeof knowledge_528},
    {"sources/yu-hypomagnesemia-causes.json", knowledge_529, sizeof knowledge_529},
    {"sources/zeng-2017.json", knowledge_530, sizeof knowledge_530},
    {"sources/zuluaga-2024.json", knowledge_531, sizeof knowledge_531},
    {"substances/alcohol.json", knowledge_532, sizeof knowledge_532},
    {"substances/boron.json", knowledge_533, sizeof knowledge_533},
    {"substances/dietary-supplements.json", knowledge_534, sizeof knowledge_534},
    {"substances/electrolytes.json", knowledge_535, sizeof knowledge_535},
    {"substances/fiber.json", knowledge_536, sizeof knowledge_536},
    {"substances/hormone-precursor.json", knowledge_537, sizeof knowledge_537},
    {"substances/minerals.json", knowledge_538, sizeof knowledge_538},
    {"substances/other-nutrients.json", knowledge_539, sizeof knowledge_539},
    {"substances/oxalate.json", knowledge_540, sizeof knowledge_540},
    {"substances/phytate.json", knowledge_541, sizeof knowledge_541},
    {"substances/protein.json", knowledge_542, sizeof knowledge_542},
    {"substances/secosteroid-hormone.json", knowledge_543, sizeof knowledge_543},
    {"substances/vitamin-b6.json", knowledge_544, sizeof knowledge_544},
    {"substances/vitamin-k.json", knowledge_545, sizeof knowledge_545},
    {"substances/zinc.json", knowledge_546, sizeof knowledge_546},
    {"symptoms/abdominal-bloating.json", knowledge_547, sizeof knowledge_547},
    {"symptoms/abnormal-heart-rhythm.json", knowledge_548, sizeof knowledge_548},
    {"symptoms/back-pain.json", knowledge_549, sizeof knowledge_549},
    {"symptoms/behavior-changes.json", knowledge_550, sizeof knowledge_550},
    {"symptoms/body-aches.json", knowledge_551, sizeof knowledge_551},
    {"symptoms/coma.json", knowledge_552, sizeof knowledge_552},
    {"symptoms/diarrhea.json", knowledge_553, sizeof knowledge_553},
    {"symptoms/digestive-distress.json", knowledge_554, sizeof knowledge_554},
    {"symptoms/fatigue.json", knowledge_555, sizeof knowledge_555},
    {"symptoms/headache.json", knowledge_556, sizeof knowledge_556},
    {"symptoms/heart-muscle-damage.json", knowledge_557, sizeof knowledge_557},
    {"symptoms/hip-pain.json", knowledge_558, sizeof knowledge_558},
    {"symptoms/increased-urination.json", knowledge_559, sizeof knowledge_559},
    {"symptoms/intestinal-cramping.json", knowledge_560, sizeof knowledge_560},
    {"symptoms/joint-pain.json", knowledge_561, sizeof knowledge_561},
    {"symptoms/leg-cramps.json", knowledge_562, sizeof knowledge_562},
    {"symptoms/leg-pain.json", knowledge_563, sizeof knowledge_563},
    {"symptoms/loss-of-appetite.json", knowledge_564, sizeof knowledge_564},
    {"symptoms/muscle-contractions.json", knowledge_565, sizeof knowledge_565},
    {"symptoms/muscle-cramps.json", knowledge_566, sizeof knowledge_566},
    {"symptoms/muscle-spasms.json", knowledge_567, sizeof knowledge_567},
    {"symptoms/muscle-tension.json", knowledge_568, sizeof knowledge_568},
    {"symptoms/muscle-twitching.json", knowledge_569, sizeof knowledge_569},
    {"symptoms/nausea.json", knowledge_570, sizeof knowledge_570},
    {"symptoms/neck-pain.json", knowledge_571, sizeof knowledge_571},
    {"symptoms/nocturnal-leg-cramps.json", knowledge_572, sizeof knowledge_572},
    {"symptoms/numbness.json", knowledge_573, sizeof knowledge_573},
    {"symptoms/personality-changes.json", knowledge_574, sizeof knowledge_574},
    {"symptoms/referred-back-pain.json", knowledge_575, sizeof knowledge_575},
    {"symptoms/seizures.json", knowledge_576, sizeof knowledge_576},
    {"symptoms/severe-back-pain.json", knowledge_577, sizeof knowledge_577},
    {"symptoms/severe-leg-cramps.json", knowledge_578, sizeof knowledge_578},
    {"symptoms/sore-muscles.json", knowledge_579, sizeof knowledge_579},
    {"symptoms/stiffness.json", knowledge_580, sizeof knowledge_580},
    {"symptoms/tingling.json", knowledge_581, sizeof knowledge_581},
    {"symptoms/tremors.json", knowledge_582, sizeof knowledge_582},
    {"symptoms/vomiting.json", knowledge_583, sizeof knowledge_583},
    {"symptoms/weakness.json", knowledge_584, sizeof knowledge_584},
    {"tests/saliva-magnesium.json", knowledge_585, sizeof knowledge_585},
    {"tests/serum-25-hydroxyvitamin-d.json", knowledge_586, sizeof knowledge_586},
    {"tests/serum-calcium.json", knowledge_587, sizeof knowledge_587},
    {"tests/serum-magnesium.json", knowledge_588, sizeof knowledge_588},
    {"tests/urine-magnesium.json", knowledge_589, sizeof knowledge_589},
};

const embedded_file *const embedded_knowledge = knowledge;
const size_t embedded_knowledge_count = sizeof knowledge / sizeof *knowledge;

static const unsigned char site_0[] = {
#embed "../../Public/404.html"
};
static const unsigned char site_1[] = {
#embed "../../Public/favicon.svg"
};
static const unsigned char site_2[] = {
#embed "../../Public/index.html"
};
static const unsigned char site_3[] = {
#embed "../../Public/robots.txt"
};
static const unsigned char site_4[] = {
#embed "../../Public/style.css"
};

static const embedded_file site[] = {
    {"404.html", site_0, sizeof site_0},
    {"favicon.svg", site_1, sizeof site_1},
    {"index.html", site_2, sizeof site_2},
    {"robots.txt", site_3, sizeof site_3},
    {"style.css", site_4, sizeof site_4},
};

const embedded_file *const embedded_site = site;
const size_t embedded_site_count = sizeof site / sizeof *site;
