// Written by `make embed`; do not edit. A test compares it with the folders.
#include "CEmbedded.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char knowledge_0[] = {
#embed "../../Sources/Knowledge/Data/dataset.json"
};
static const unsigned char knowledge_1[] = {
#embed "../../Sources/Knowledge/Data/nutrients/calcium.json"
};
static const unsigned char knowledge_2[] = {
#embed "../../Sources/Knowledge/Data/nutrients/magnesium.json"
};
static const unsigned char knowledge_3[] = {
#embed "../../Sources/Knowledge/Data/nutrients/phosphorus.json"
};
static const unsigned char knowledge_4[] = {
#embed "../../Sources/Knowledge/Data/nutrients/potassium.json"
};
static const unsigned char knowledge_5[] = {
#embed "../../Sources/Knowledge/Data/nutrients/sodium.json"
};
static const unsigned char knowledge_6[] = {
#embed "../../Sources/Knowledge/Data/nutrients/vitamin-d.json"
};
static const unsigned char knowledge_7[] = {
#embed "../../Sources/Knowledge/Data/forms/calcifediol.json"
};
static const unsigned char knowledge_8[] = {
#embed "../../Sources/Knowledge/Data/forms/calcifediol-monohydrate.json"
};
static const unsigned char knowledge_9[] = {
#embed "../../Sources/Knowledge/Data/forms/calcitriol.json"
};
static const unsigned char knowledge_10[] = {
#embed "../../Sources/Knowledge/Data/forms/calcium-carbonate.json"
};
static const unsigned char knowledge_11[] = {
#embed "../../Sources/Knowledge/Data/forms/calcium-citrate.json"
};
static const unsigned char knowledge_12[] = {
#embed "../../Sources/Knowledge/Data/forms/calcium-citrate-anhydrous.json"
};
static const unsigned char knowledge_13[] = {
#embed "../../Sources/Knowledge/Data/forms/magnesium-aspartate.json"
};
static const unsigned char knowledge_14[] = {
#embed "../../Sources/Knowledge/Data/forms/magnesium-aspartate-anhydrous.json"
};
static const unsigned char knowledge_15[] = {
#embed "../../Sources/Knowledge/Data/forms/magnesium-carbonate.json"
};
static const unsigned char knowledge_16[] = {
#embed "../../Sources/Knowledge/Data/forms/magnesium-chloride.json"
};
static const unsigned char knowledge_17[] = {
#embed "../../Sources/Knowledge/Data/forms/magnesium-chloride-anhydrous.json"
};
static const unsigned char knowledge_18[] = {
#embed "../../Sources/Knowledge/Data/forms/magnesium-citrate.json"
};
static const unsigned char knowledge_19[] = {
#embed "../../Sources/Knowledge/Data/forms/magnesium-gluconate.json"
};
static const unsigned char knowledge_20[] = {
#embed "../../Sources/Knowledge/Data/forms/magnesium-gluconate-anhydrous.json"
};
static const unsigned char knowledge_21[] = {
#embed "../../Sources/Knowledge/Data/forms/magnesium-glycinate.json"
};
static const unsigned char knowledge_22[] = {
#embed "../../Sources/Knowledge/Data/forms/magnesium-hydrogen-citrate.json"
};
static const unsigned char knowledge_23[] = {
#embed "../../Sources/Knowledge/Data/forms/magnesium-hydroxide.json"
};
static const unsigned char knowledge_24[] = {
#embed "../../Sources/Knowledge/Data/forms/magnesium-l-threonate.json"
};
static const unsigned char knowledge_25[] = {
#embed "../../Sources/Knowledge/Data/forms/magnesium-lactate.json"
};
static const unsigned char knowledge_26[] = {
#embed "../../Sources/Knowledge/Data/forms/magnesium-lactate-anhydrous.json"
};
static const unsigned char knowledge_27[] = {
#embed "../../Sources/Knowledge/Data/forms/magnesium-malate.json"
};
static const unsigned char knowledge_28[] = {
#embed "../../Sources/Knowledge/Data/forms/magnesium-orotate.json"
};
static const unsigned char knowledge_29[] = {
#embed "../../Sources/Knowledge/Data/forms/magnesium-orotate-dihydrate.json"
};
static const unsigned char knowledge_30[] = {
#embed "../../Sources/Knowledge/Data/forms/magnesium-oxide.json"
};
static const unsigned char knowledge_31[] = {
#embed "../../Sources/Knowledge/Data/forms/magnesium-sulfate.json"
};
static const unsigned char knowledge_32[] = {
#embed "../../Sources/Knowledge/Data/forms/magnesium-sulfate-anhydrous.json"
};
static const unsigned char knowledge_33[] = {
#embed "../../Sources/Knowledge/Data/forms/magnesium-taurate.json"
};
static const unsigned char knowledge_34[] = {
#embed "../../Sources/Knowledge/Data/forms/vitamin-d2.json"
};
static const unsigned char knowledge_35[] = {
#embed "../../Sources/Knowledge/Data/forms/vitamin-d3.json"
};
static const unsigned char knowledge_36[] = {
#embed "../../Sources/Knowledge/Data/symptoms/abdominal-bloating.json"
};
static const unsigned char knowledge_37[] = {
#embed "../../Sources/Knowledge/Data/symptoms/abnormal-heart-rhythm.json"
};
static const unsigned char knowledge_38[] = {
#embed "../../Sources/Knowledge/Data/symptoms/back-pain.json"
};
static const unsigned char knowledge_39[] = {
#embed "../../Sources/Knowledge/Data/symptoms/behavior-changes.json"
};
static const unsigned char knowledge_40[] = {
#embed "../../Sources/Knowledge/Data/symptoms/body-aches.json"
};
static const unsigned char knowledge_41[] = {
#embed "../../Sources/Knowledge/Data/symptoms/chest-pain.json"
};
static const unsigned char knowledge_42[] = {
#embed "../../Sources/Knowledge/Data/symptoms/coma.json"
};
static const unsigned char knowledge_43[] = {
#embed "../../Sources/Knowledge/Data/symptoms/confusion.json"
};
static const unsigned char knowledge_44[] = {
#embed "../../Sources/Knowledge/Data/symptoms/constipation.json"
};
static const unsigned char knowledge_45[] = {
#embed "../../Sources/Knowledge/Data/symptoms/diarrhea.json"
};
static const unsigned char knowledge_46[] = {
#embed "../../Sources/Knowledge/Data/symptoms/difficult-breathing.json"
};
static const unsigned char knowledge_47[] = {
#embed "../../Sources/Knowledge/Data/symptoms/digestive-distress.json"
};
static const unsigned char knowledge_48[] = {
#embed "../../Sources/Knowledge/Data/symptoms/dizziness.json"
};
static const unsigned char knowledge_49[] = {
#embed "../../Sources/Knowledge/Data/symptoms/drowsiness.json"
};
static const unsigned char knowledge_50[] = {
#embed "../../Sources/Knowledge/Data/symptoms/fainting.json"
};
static const unsigned char knowledge_51[] = {
#embed "../../Sources/Knowledge/Data/symptoms/fatigue.json"
};
static const unsigned char knowledge_52[] = {
#embed "../../Sources/Knowledge/Data/symptoms/flushing.json"
};
static const unsigned char knowledge_53[] = {
#embed "../../Sources/Knowledge/Data/symptoms/hard-to-wake.json"
};
static const unsigned char knowledge_54[] = {
#embed "../../Sources/Knowledge/Data/symptoms/headache.json"
};
static const unsigned char knowledge_55[] = {
#embed "../../Sources/Knowledge/Data/symptoms/heart-muscle-damage.json"
};
static const unsigned char knowledge_56[] = {
#embed "../../Sources/Knowledge/Data/symptoms/hip-pain.json"
};
static const unsigned char knowledge_57[] = {
#embed "../../Sources/Knowledge/Data/symptoms/increased-urination.json"
};
static const unsigned char knowledge_58[] = {
#embed "../../Sources/Knowledge/Data/symptoms/intestinal-cramping.json"
};
static const unsigned char knowledge_59[] = {
#embed "../../Sources/Knowledge/Data/symptoms/joint-pain.json"
};
static const unsigned char knowledge_60[] = {
#embed "../../Sources/Knowledge/Data/symptoms/leg-cramps.json"
};
static const unsigned char knowledge_61[] = {
#embed "../../Sources/Knowledge/Data/symptoms/leg-pain.json"
};
static const unsigned char knowledge_62[] = {
#embed "../../Sources/Knowledge/Data/symptoms/loss-of-appetite.json"
};
static const unsigned char knowledge_63[] = {
#embed "../../Sources/Knowledge/Data/symptoms/loss-of-bladder-or-bowel-control.json"
};
static const unsigned char knowledge_64[] = {
#embed "../../Sources/Knowledge/Data/symptoms/lost-reflexes.json"
};
static const unsigned char knowledge_65[] = {
#embed "../../Sources/Knowledge/Data/symptoms/muscle-contractions.json"
};
static const unsigned char knowledge_66[] = {
#embed "../../Sources/Knowledge/Data/symptoms/muscle-cramps.json"
};
static const unsigned char knowledge_67[] = {
#embed "../../Sources/Knowledge/Data/symptoms/muscle-spasms.json"
};
static const unsigned char knowledge_68[] = {
#embed "../../Sources/Knowledge/Data/symptoms/muscle-tension.json"
};
static const unsigned char knowledge_69[] = {
#embed "../../Sources/Knowledge/Data/symptoms/muscle-twitching.json"
};
static const unsigned char knowledge_70[] = {
#embed "../../Sources/Knowledge/Data/symptoms/nausea.json"
};
static const unsigned char knowledge_71[] = {
#embed "../../Sources/Knowledge/Data/symptoms/neck-pain.json"
};
static const unsigned char knowledge_72[] = {
#embed "../../Sources/Knowledge/Data/symptoms/no-urine.json"
};
static const unsigned char knowledge_73[] = {
#embed "../../Sources/Knowledge/Data/symptoms/nocturnal-leg-cramps.json"
};
static const unsigned char knowledge_74[] = {
#embed "../../Sources/Knowledge/Data/symptoms/numbness.json"
};
static const unsigned char knowledge_75[] = {
#embed "../../Sources/Knowledge/Data/symptoms/numbness-between-the-legs.json"
};
static const unsigned char knowledge_76[] = {
#embed "../../Sources/Knowledge/Data/symptoms/paralysis.json"
};
static const unsigned char knowledge_77[] = {
#embed "../../Sources/Knowledge/Data/symptoms/personality-changes.json"
};
static const unsigned char knowledge_78[] = {
#embed "../../Sources/Knowledge/Data/symptoms/referred-back-pain.json"
};
static const unsigned char knowledge_79[] = {
#embed "../../Sources/Knowledge/Data/symptoms/seizures.json"
};
static const unsigned char knowledge_80[] = {
#embed "../../Sources/Knowledge/Data/symptoms/severe-back-pain.json"
};
static const unsigned char knowledge_81[] = {
#embed "../../Sources/Knowledge/Data/symptoms/severe-leg-cramps.json"
};
static const unsigned char knowledge_82[] = {
#embed "../../Sources/Knowledge/Data/symptoms/slow-breathing.json"
};
static const unsigned char knowledge_83[] = {
#embed "../../Sources/Knowledge/Data/symptoms/slow-heartbeat.json"
};
static const unsigned char knowledge_84[] = {
#embed "../../Sources/Knowledge/Data/symptoms/sore-muscles.json"
};
static const unsigned char knowledge_85[] = {
#embed "../../Sources/Knowledge/Data/symptoms/stiffness.json"
};
static const unsigned char knowledge_86[] = {
#embed "../../Sources/Knowledge/Data/symptoms/swollen-leg.json"
};
static const unsigned char knowledge_87[] = {
#embed "../../Sources/Knowledge/Data/symptoms/tetany.json"
};
static const unsigned char knowledge_88[] = {
#embed "../../Sources/Knowledge/Data/symptoms/thirst.json"
};
static const unsigned char knowledge_89[] = {
#embed "../../Sources/Knowledge/Data/symptoms/tingling.json"
};
static const unsigned char knowledge_90[] = {
#embed "../../Sources/Knowledge/Data/symptoms/tremors.json"
};
static const unsigned char knowledge_91[] = {
#embed "../../Sources/Knowledge/Data/symptoms/vomiting.json"
};
static const unsigned char knowledge_92[] = {
#embed "../../Sources/Knowledge/Data/symptoms/weakness.json"
};
static const unsigned char knowledge_93[] = {
#embed "../../Sources/Knowledge/Data/conditions/advanced-kidney-disease.json"
};
static const unsigned char knowledge_94[] = {
#embed "../../Sources/Knowledge/Data/conditions/alcohol-use-disorder.json"
};
static const unsigned char knowledge_95[] = {
#embed "../../Sources/Knowledge/Data/conditions/anxiety.json"
};
static const unsigned char knowledge_96[] = {
#embed "../../Sources/Knowledge/Data/conditions/bowel-obstruction.json"
};
static const unsigned char knowledge_97[] = {
#embed "../../Sources/Knowledge/Data/conditions/bulging-disc.json"
};
static const unsigned char knowledge_98[] = {
#embed "../../Sources/Knowledge/Data/conditions/cardiovascular-disease.json"
};
static const unsigned char knowledge_99[] = {
#embed "../../Sources/Knowledge/Data/conditions/cartilage-abnormalities.json"
};
static const unsigned char knowledge_100[] = {
#embed "../../Sources/Knowledge/Data/conditions/chondrocalcinosis.json"
};
static const unsigned char knowledge_101[] = {
#embed "../../Sources/Knowledge/Data/conditions/chronic-diarrhea.json"
};
static const unsigned char knowledge_102[] = {
#embed "../../Sources/Knowledge/Data/conditions/chronic-illness.json"
};
static const unsigned char knowledge_103[] = {
#embed "../../Sources/Knowledge/Data/conditions/chronic-inflammation.json"
};
static const unsigned char knowledge_104[] = {
#embed "../../Sources/Knowledge/Data/conditions/chronic-joint-pain.json"
};
static const unsigned char knowledge_105[] = {
#embed "../../Sources/Knowledge/Data/conditions/chronic-kidney-disease.json"
};
static const unsigned char knowledge_106[] = {
#embed "../../Sources/Knowledge/Data/conditions/dehydration.json"
};
static const unsigned char knowledge_107[] = {
#embed "../../Sources/Knowledge/Data/conditions/eclampsia.json"
};
static const unsigned char knowledge_108[] = {
#embed "../../Sources/Knowledge/Data/conditions/electrolyte-imbalance.json"
};
static const unsigned char knowledge_109[] = {
#embed "../../Sources/Knowledge/Data/conditions/fat-malabsorption.json"
};
static const unsigned char knowledge_110[] = {
#embed "../../Sources/Knowledge/Data/conditions/gastrointestinal-illness.json"
};
static const unsigned char knowledge_111[] = {
#embed "../../Sources/Knowledge/Data/conditions/granulomatous-disease.json"
};
static const unsigned char knowledge_112[] = {
#embed "../../Sources/Knowledge/Data/conditions/health-problems-of-deficiency.json"
};
static const unsigned char knowledge_113[] = {
#embed "../../Sources/Knowledge/Data/conditions/heart-block.json"
};
static const unsigned char knowledge_114[] = {
#embed "../../Sources/Knowledge/Data/conditions/heart-disease.json"
};
static const unsigned char knowledge_115[] = {
#embed "../../Sources/Knowledge/Data/conditions/herniated-disc.json"
};
static const unsigned char knowledge_116[] = {
#embed "../../Sources/Knowledge/Data/conditions/hungry-bone-syndrome.json"
};
static const unsigned char knowledge_117[] = {
#embed "../../Sources/Knowledge/Data/conditions/hypercalcemia.json"
};
static const unsigned char knowledge_118[] = {
#embed "../../Sources/Knowledge/Data/conditions/hypercalciuria.json"
};
static const unsigned char knowledge_119[] = {
#embed "../../Sources/Knowledge/Data/conditions/hyperkalemia.json"
};
static const unsigned char knowledge_120[] = {
#embed "../../Sources/Knowledge/Data/conditions/hypermagnesemia.json"
};
static const unsigned char knowledge_121[] = {
#embed "../../Sources/Knowledge/Data/conditions/hypernatremia.json"
};
static const unsigned char knowledge_122[] = {
#embed "../../Sources/Knowledge/Data/conditions/hyperphosphatemia.json"
};
static const unsigned char knowledge_123[] = {
#embed "../../Sources/Knowledge/Data/conditions/hypertension.json"
};
static const unsigned char knowledge_124[] = {
#embed "../../Sources/Knowledge/Data/conditions/hypocalcemia.json"
};
static const unsigned char knowledge_125[] = {
#embed "../../Sources/Knowledge/Data/conditions/hypokalemia.json"
};
static const unsigned char knowledge_126[] = {
#embed "../../Sources/Knowledge/Data/conditions/hypomagnesemia.json"
};
static const unsigned char knowledge_127[] = {
#embed "../../Sources/Knowledge/Data/conditions/hyponatremia.json"
};
static const unsigned char knowledge_128[] = {
#embed "../../Sources/Knowledge/Data/conditions/hypoparathyroidism.json"
};
static const unsigned char knowledge_129[] = {
#embed "../../Sources/Knowledge/Data/conditions/hypophosphatemia.json"
};
static const unsigned char knowledge_130[] = {
#embed "../../Sources/Knowledge/Data/conditions/hypotension.json"
};
static const unsigned char knowledge_131[] = {
#embed "../../Sources/Knowledge/Data/conditions/joint-abnormalities.json"
};
static const unsigned char knowledge_132[] = {
#embed "../../Sources/Knowledge/Data/conditions/kidney-and-organ-damage.json"
};
static const unsigned char knowledge_133[] = {
#embed "../../Sources/Knowledge/Data/conditions/kidney-disease.json"
};
static const unsigned char knowledge_134[] = {
#embed "../../Sources/Knowledge/Data/conditions/kidney-stones.json"
};
static const unsigned char knowledge_135[] = {
#embed "../../Sources/Knowledge/Data/conditions/liver-disease.json"
};
static const unsigned char knowledge_136[] = {
#embed "../../Sources/Knowledge/Data/conditions/magnesium-deficiency.json"
};
static const unsigned char knowledge_137[] = {
#embed "../../Sources/Knowledge/Data/conditions/malabsorption.json"
};
static const unsigned char knowledge_138[] = {
#embed "../../Sources/Knowledge/Data/conditions/mechanical-back-problems.json"
};
static const unsigned char knowledge_139[] = {
#embed "../../Sources/Knowledge/Data/conditions/migraine.json"
};
static const unsigned char knowledge_140[] = {
#embed "../../Sources/Knowledge/Data/conditions/muscle-strain.json"
};
static const unsigned char knowledge_141[] = {
#embed "../../Sources/Knowledge/Data/conditions/myasthenia-gravis.json"
};
static const unsigned char knowledge_142[] = {
#embed "../../Sources/Knowledge/Data/conditions/myocardial-ischemia.json"
};
static const unsigned char knowledge_143[] = {
#embed "../../Sources/Knowledge/Data/conditions/nephrocalcinosis.json"
};
static const unsigned char knowledge_144[] = {
#embed "../../Sources/Knowledge/Data/conditions/neuropathic-pain.json"
};
static const unsigned char knowledge_145[] = {
#embed "../../Sources/Knowledge/Data/conditions/obesity.json"
};
static const unsigned char knowledge_146[] = {
#embed "../../Sources/Knowledge/Data/conditions/osteomalacia.json"
};
static const unsigned char knowledge_147[] = {
#embed "../../Sources/Knowledge/Data/conditions/osteoporosis.json"
};
static const unsigned char knowledge_148[] = {
#embed "../../Sources/Knowledge/Data/conditions/other-illness.json"
};
static const unsigned char knowledge_149[] = {
#embed "../../Sources/Knowledge/Data/conditions/pain-conditions.json"
};
static const unsigned char knowledge_150[] = {
#embed "../../Sources/Knowledge/Data/conditions/pancreatitis.json"
};
static const unsigned char knowledge_151[] = {
#embed "../../Sources/Knowledge/Data/conditions/poor-nutrition.json"
};
static const unsigned char knowledge_152[] = {
#embed "../../Sources/Knowledge/Data/conditions/primary-hyperparathyroidism.json"
};
static const unsigned char knowledge_153[] = {
#embed "../../Sources/Knowledge/Data/conditions/respiratory-infection.json"
};
static const unsigned char knowledge_154[] = {
#embed "../../Sources/Knowledge/Data/conditions/rheumatic-disease.json"
};
static const unsigned char knowledge_155[] = {
#embed "../../Sources/Knowledge/Data/conditions/rheumatoid-arthritis.json"
};
static const unsigned char knowledge_156[] = {
#embed "../../Sources/Knowledge/Data/conditions/rickets.json"
};
static const unsigned char knowledge_157[] = {
#embed "../../Sources/Knowledge/Data/conditions/sarcoidosis.json"
};
static const unsigned char knowledge_158[] = {
#embed "../../Sources/Knowledge/Data/conditions/severe-diarrhea.json"
};
static const unsigned char knowledge_159[] = {
#embed "../../Sources/Knowledge/Data/conditions/soft-tissue-calcification.json"
};
static const unsigned char knowledge_160[] = {
#embed "../../Sources/Knowledge/Data/conditions/stroke.json"
};
static const unsigned char knowledge_161[] = {
#embed "../../Sources/Knowledge/Data/conditions/type-2-diabetes.json"
};
static const unsigned char knowledge_162[] = {
#embed "../../Sources/Knowledge/Data/conditions/uncorrected-deficiency.json"
};
static const unsigned char knowledge_163[] = {
#embed "../../Sources/Knowledge/Data/conditions/vascular-calcification.json"
};
static const unsigned char knowledge_164[] = {
#embed "../../Sources/Knowledge/Data/conditions/vitamin-d-deficiency.json"
};
static const unsigned char knowledge_165[] = {
#embed "../../Sources/Knowledge/Data/conditions/vitamin-d-toxicity.json"
};
static const unsigned char knowledge_166[] = {
#embed "../../Sources/Knowledge/Data/groups/athletes-with-heavy-sweat-loss.json"
};
static const unsigned char knowledge_167[] = {
#embed "../../Sources/Knowledge/Data/groups/breastfed-infants.json"
};
static const unsigned char knowledge_168[] = {
#embed "../../Sources/Knowledge/Data/groups/diuretic-users.json"
};
static const unsigned char knowledge_169[] = {
#embed "../../Sources/Knowledge/Data/groups/infants-and-children.json"
};
static const unsigned char knowledge_170[] = {
#embed "../../Sources/Knowledge/Data/groups/long-term-ppi-users.json"
};
static const unsigned char knowledge_171[] = {
#embed "../../Sources/Knowledge/Data/groups/men.json"
};
static const unsigned char knowledge_172[] = {
#embed "../../Sources/Knowledge/Data/groups/older-adults.json"
};
static const unsigned char knowledge_173[] = {
#embed "../../Sources/Knowledge/Data/groups/people-after-gastric-bypass.json"
};
static const unsigned char knowledge_174[] = {
#embed "../../Sources/Knowledge/Data/groups/people-after-ileal-resection.json"
};
static const unsigned char knowledge_175[] = {
#embed "../../Sources/Knowledge/Data/groups/people-after-small-bowel-surgery.json"
};
static const unsigned char knowledge_176[] = {
#embed "../../Sources/Knowledge/Data/groups/people-after-thyroid-removal.json"
};
static const unsigned char knowledge_177[] = {
#embed "../../Sources/Knowledge/Data/groups/people-in-hospital.json"
};
static const unsigned char knowledge_178[] = {
#embed "../../Sources/Knowledge/Data/groups/people-on-chemotherapy.json"
};
static const unsigned char knowledge_179[] = {
#embed "../../Sources/Knowledge/Data/groups/people-with-alcohol-use-disorder.json"
};
static const unsigned char knowledge_180[] = {
#embed "../../Sources/Knowledge/Data/groups/people-with-chronic-joint-pain.json"
};
static const unsigned char knowledge_181[] = {
#embed "../../Sources/Knowledge/Data/groups/people-with-chronic-kidney-disease.json"
};
static const unsigned char knowledge_182[] = {
#embed "../../Sources/Knowledge/Data/groups/people-with-dark-skin.json"
};
static const unsigned char knowledge_183[] = {
#embed "../../Sources/Knowledge/Data/groups/people-with-fat-malabsorption.json"
};
static const unsigned char knowledge_184[] = {
#embed "../../Sources/Knowledge/Data/groups/people-with-gut-disease.json"
};
static const unsigned char knowledge_185[] = {
#embed "../../Sources/Knowledge/Data/groups/people-with-hungry-bone-syndrome.json"
};
static const unsigned char knowledge_186[] = {
#embed "../../Sources/Knowledge/Data/groups/people-with-hypertension.json"
};
static const unsigned char knowledge_187[] = {
#embed "../../Sources/Knowledge/Data/groups/people-with-limited-sun.json"
};
static const unsigned char knowledge_188[] = {
#embed "../../Sources/Knowledge/Data/groups/people-with-obesity.json"
};
static const unsigned char knowledge_189[] = {
#embed "../../Sources/Knowledge/Data/groups/people-with-osteoporosis-or-rheumatoid-arthritis.json"
};
static const unsigned char knowledge_190[] = {
#embed "../../Sources/Knowledge/Data/groups/people-with-pancreatitis.json"
};
static const unsigned char knowledge_191[] = {
#embed "../../Sources/Knowledge/Data/groups/people-with-type-2-diabetes.json"
};
static const unsigned char knowledge_192[] = {
#embed "../../Sources/Knowledge/Data/groups/pregnant-and-lactating-people.json"
};
static const unsigned char knowledge_193[] = {
#embed "../../Sources/Knowledge/Data/groups/us-population.json"
};
static const unsigned char knowledge_194[] = {
#embed "../../Sources/Knowledge/Data/groups/women.json"
};
static const unsigned char knowledge_195[] = {
#embed "../../Sources/Knowledge/Data/drugs/ace-inhibitors.json"
};
static const unsigned char knowledge_196[] = {
#embed "../../Sources/Knowledge/Data/drugs/alendronic-acid.json"
};
static const unsigned char knowledge_197[] = {
#embed "../../Sources/Knowledge/Data/drugs/aluminum-hydroxide.json"
};
static const unsigned char knowledge_198[] = {
#embed "../../Sources/Knowledge/Data/drugs/aluminum-phosphate-binders.json"
};
static const unsigned char knowledge_199[] = {
#embed "../../Sources/Knowledge/Data/drugs/amikacin.json"
};
static const unsigned char knowledge_200[] = {
#embed "../../Sources/Knowledge/Data/drugs/amiloride.json"
};
static const unsigned char knowledge_201[] = {
#embed "../../Sources/Knowledge/Data/drugs/aminoglycosides.json"
};
static const unsigned char knowledge_202[] = {
#embed "../../Sources/Knowledge/Data/drugs/aminoquinolines.json"
};
static const unsigned char knowledge_203[] = {
#embed "../../Sources/Knowledge/Data/drugs/amlodipine.json"
};
static const unsigned char knowledge_204[] = {
#embed "../../Sources/Knowledge/Data/drugs/amphotericin-b.json"
};
static const unsigned char knowledge_205[] = {
#embed "../../Sources/Knowledge/Data/drugs/angiotensin-receptor-blockers.json"
};
static const unsigned char knowledge_206[] = {
#embed "../../Sources/Knowledge/Data/drugs/antacids.json"
};
static const unsigned char knowledge_207[] = {
#embed "../../Sources/Knowledge/Data/drugs/atorvastatin.json"
};
static const unsigned char knowledge_208[] = {
#embed "../../Sources/Knowledge/Data/drugs/atracurium.json"
};
static const unsigned char knowledge_209[] = {
#embed "../../Sources/Knowledge/Data/drugs/azithromycin.json"
};
static const unsigned char knowledge_210[] = {
#embed "../../Sources/Knowledge/Data/drugs/barbiturates.json"
};
static const unsigned char knowledge_211[] = {
#embed "../../Sources/Knowledge/Data/drugs/beta-agonists.json"
};
static const unsigned char knowledge_212[] = {
#embed "../../Sources/Knowledge/Data/drugs/bevacizumab.json"
};
static const unsigned char knowledge_213[] = {
#embed "../../Sources/Knowledge/Data/drugs/bile-acid-sequestrants.json"
};
static const unsigned char knowledge_214[] = {
#embed "../../Sources/Knowledge/Data/drugs/bisacodyl.json"
};
static const unsigned char knowledge_215[] = {
#embed "../../Sources/Knowledge/Data/drugs/bumetanide.json"
};
static const unsigned char knowledge_216[] = {
#embed "../../Sources/Knowledge/Data/drugs/calcineurin-inhibitors.json"
};
static const unsigned char knowledge_217[] = {
#embed "../../Sources/Knowledge/Data/drugs/calcipotriol.json"
};
static const unsigned char knowledge_218[] = {
#embed "../../Sources/Knowledge/Data/drugs/calcitriol-and-analogues.json"
};
static const unsigned char knowledge_219[] = {
#embed "../../Sources/Knowledge/Data/drugs/calcitriol-medicine.json"
};
static const unsigned char knowledge_220[] = {
#embed "../../Sources/Knowledge/Data/drugs/calcium-channel-blockers.json"
};
static const unsigned char knowledge_221[] = {
#embed "../../Sources/Knowledge/Data/drugs/calcium-gluconate.json"
};
static const unsigned char knowledge_222[] = {
#embed "../../Sources/Knowledge/Data/drugs/canagliflozin.json"
};
static const unsigned char knowledge_223[] = {
#embed "../../Sources/Knowledge/Data/drugs/captopril.json"
};
static const unsigned char knowledge_224[] = {
#embed "../../Sources/Knowledge/Data/drugs/carbamazepine.json"
};
static const unsigned char knowledge_225[] = {
#embed "../../Sources/Knowledge/Data/drugs/carboplatin.json"
};
static const unsigned char knowledge_226[] = {
#embed "../../Sources/Knowledge/Data/drugs/cefdinir.json"
};
static const unsigned char knowledge_227[] = {
#embed "../../Sources/Knowledge/Data/drugs/cefpodoxime.json"
};
static const unsigned char knowledge_228[] = {
#embed "../../Sources/Knowledge/Data/drugs/cellulose-sodium-phosphate.json"
};
static const unsigned char knowledge_229[] = {
#embed "../../Sources/Knowledge/Data/drugs/cetuximab.json"
};
static const unsigned char knowledge_230[] = {
#embed "../../Sources/Knowledge/Data/drugs/chemotherapy.json"
};
static const unsigned char knowledge_231[] = {
#embed "../../Sources/Knowledge/Data/drugs/chloroquine.json"
};
static const unsigned char knowledge_232[] = {
#embed "../../Sources/Knowledge/Data/drugs/chlortalidone.json"
};
static const unsigned char knowledge_233[] = {
#embed "../../Sources/Knowledge/Data/drugs/ciclosporin.json"
};
static const unsigned char knowledge_234[] = {
#embed "../../Sources/Knowledge/Data/drugs/cinacalcet.json"
};
static const unsigned char knowledge_235[] = {
#embed "../../Sources/Knowledge/Data/drugs/ciprofloxacin.json"
};
static const unsigned char knowledge_236[] = {
#embed "../../Sources/Knowledge/Data/drugs/cisatracurium.json"
};
static const unsigned char knowledge_237[] = {
#embed "../../Sources/Knowledge/Data/drugs/cisplatin.json"
};
static const unsigned char knowledge_238[] = {
#embed "../../Sources/Knowledge/Data/drugs/cns-depressants.json"
};
static const unsigned char knowledge_239[] = {
#embed "../../Sources/Knowledge/Data/drugs/colesevelam.json"
};
static const unsigned char knowledge_240[] = {
#embed "../../Sources/Knowledge/Data/drugs/colestipol.json"
};
static const unsigned char knowledge_241[] = {
#embed "../../Sources/Knowledge/Data/drugs/colestyramine.json"
};
static const unsigned char knowledge_242[] = {
#embed "../../Sources/Knowledge/Data/drugs/dapagliflozin.json"
};
static const unsigned char knowledge_243[] = {
#embed "../../Sources/Knowledge/Data/drugs/denosumab.json"
};
static const unsigned char knowledge_244[] = {
#embed "../../Sources/Knowledge/Data/drugs/dexamethasone.json"
};
static const unsigned char knowledge_245[] = {
#embed "../../Sources/Knowledge/Data/drugs/dexlansoprazole.json"
};
static const unsigned char knowledge_246[] = {
#embed "../../Sources/Knowledge/Data/drugs/digoxin.json"
};
static const unsigned char knowledge_247[] = {
#embed "../../Sources/Knowledge/Data/drugs/diltiazem.json"
};
static const unsigned char knowledge_248[] = {
#embed "../../Sources/Knowledge/Data/drugs/diuretics.json"
};
static const unsigned char knowledge_249[] = {
#embed "../../Sources/Knowledge/Data/drugs/dolutegravir.json"
};
static const unsigned char knowledge_250[] = {
#embed "../../Sources/Knowledge/Data/drugs/doxycycline.json"
};
static const unsigned char knowledge_251[] = {
#embed "../../Sources/Knowledge/Data/drugs/edetate-disodium.json"
};
static const unsigned char knowledge_252[] = {
#embed "../../Sources/Knowledge/Data/drugs/efavirenz.json"
};
static const unsigned char knowledge_253[] = {
#embed "../../Sources/Knowledge/Data/drugs/egfr-antibodies.json"
};
static const unsigned char knowledge_254[] = {
#embed "../../Sources/Knowledge/Data/drugs/eltrombopag.json"
};
static const unsigned char knowledge_255[] = {
#embed "../../Sources/Knowledge/Data/drugs/empagliflozin.json"
};
static const unsigned char knowledge_256[] = {
#embed "../../Sources/Knowledge/Data/drugs/enalapril.json"
};
static const unsigned char knowledge_257[] = {
#embed "../../Sources/Knowledge/Data/drugs/enzyme-inducing-antiepileptics.json"
};
static const unsigned char knowledge_258[] = {
#embed "../../Sources/Knowledge/Data/drugs/eplerenone.json"
};
static const unsigned char knowledge_259[] = {
#embed "../../Sources/Knowledge/Data/drugs/esomeprazole.json"
};
static const unsigned char knowledge_260[] = {
#embed "../../Sources/Knowledge/Data/drugs/ferrous-sulfate.json"
};
static const unsigned char knowledge_261[] = {
#embed "../../Sources/Knowledge/Data/drugs/fexofenadine.json"
};
static const unsigned char knowledge_262[] = {
#embed "../../Sources/Knowledge/Data/drugs/fluoroquinolones.json"
};
static const unsigned char knowledge_263[] = {
#embed "../../Sources/Knowledge/Data/drugs/foscarnet.json"
};
static const unsigned char knowledge_264[] = {
#embed "../../Sources/Knowledge/Data/drugs/furosemide.json"
};
static const unsigned char knowledge_265[] = {
#embed "../../Sources/Knowledge/Data/drugs/gabapentin.json"
};
static const unsigned char knowledge_266[] = {
#embed "../../Sources/Knowledge/Data/drugs/general-anesthetics.json"
};
static const unsigned char knowledge_267[] = {
#embed "../../Sources/Knowledge/Data/drugs/gentamicin.json"
};
static const unsigned char knowledge_268[] = {
#embed "../../Sources/Knowledge/Data/drugs/glucocorticoids.json"
};
static const unsigned char knowledge_269[] = {
#embed "../../Sources/Knowledge/Data/drugs/hiv-protease-inhibitors.json"
};
static const unsigned char knowledge_270[] = {
#embed "../../Sources/Knowledge/Data/drugs/hydrochlorothiazide.json"
};
static const unsigned char knowledge_271[] = {
#embed "../../Sources/Knowledge/Data/drugs/hydroxychloroquine.json"
};
static const unsigned char knowledge_272[] = {
#embed "../../Sources/Knowledge/Data/drugs/ibandronic-acid.json"
};
static const unsigned char knowledge_273[] = {
#embed "../../Sources/Knowledge/Data/drugs/indapamide.json"
};
static const unsigned char knowledge_274[] = {
#embed "../../Sources/Knowledge/Data/drugs/isoniazid.json"
};
static const unsigned char knowledge_275[] = {
#embed "../../Sources/Knowledge/Data/drugs/itraconazole.json"
};
static const unsigned char knowledge_276[] = {
#embed "../../Sources/Knowledge/Data/drugs/ketoconazole.json"
};
static const unsigned char knowledge_277[] = {
#embed "../../Sources/Knowledge/Data/drugs/lansoprazole.json"
};
static const unsigned char knowledge_278[] = {
#embed "../../Sources/Knowledge/Data/drugs/laxatives.json"
};
static const unsigned char knowledge_279[] = {
#embed "../../Sources/Knowledge/Data/drugs/levofloxacin.json"
};
static const unsigned char knowledge_280[] = {
#embed "../../Sources/Knowledge/Data/drugs/levothyroxine.json"
};
static const unsigned char knowledge_281[] = {
#embed "../../Sources/Knowledge/Data/drugs/liquid-paraffin.json"
};
static const unsigned char knowledge_282[] = {
#embed "../../Sources/Knowledge/Data/drugs/lisinopril.json"
};
static const unsigned char knowledge_283[] = {
#embed "../../Sources/Knowledge/Data/drugs/loop-diuretics.json"
};
static const unsigned char knowledge_284[] = {
#embed "../../Sources/Knowledge/Data/drugs/losartan.json"
};
static const unsigned char knowledge_285[] = {
#embed "../../Sources/Knowledge/Data/drugs/lovastatin.json"
};
static const unsigned char knowledge_286[] = {
#embed "../../Sources/Knowledge/Data/drugs/magnesium-antacids.json"
};
static const unsigned char knowledge_287[] = {
#embed "../../Sources/Knowledge/Data/drugs/magnesium-citrate-medicine.json"
};
static const unsigned char knowledge_288[] = {
#embed "../../Sources/Knowledge/Data/drugs/magnesium-hydroxide-medicine.json"
};
static const unsigned char knowledge_289[] = {
#embed "../../Sources/Knowledge/Data/drugs/magnesium-laxatives.json"
};
static const unsigned char knowledge_290[] = {
#embed "../../Sources/Knowledge/Data/drugs/magnesium-sulfate-medicine.json"
};
static const unsigned char knowledge_291[] = {
#embed "../../Sources/Knowledge/Data/drugs/metolazone.json"
};
static const unsigned char knowledge_292[] = {
#embed "../../Sources/Knowledge/Data/drugs/minocycline.json"
};
static const unsigned char knowledge_293[] = {
#embed "../../Sources/Knowledge/Data/drugs/moxifloxacin.json"
};
static const unsigned char knowledge_294[] = {
#embed "../../Sources/Knowledge/Data/drugs/mtor-inhibitors.json"
};
static const unsigned char knowledge_295[] = {
#embed "../../Sources/Knowledge/Data/drugs/mycophenolate-mofetil.json"
};
static const unsigned char knowledge_296[] = {
#embed "../../Sources/Knowledge/Data/drugs/necitumumab.json"
};
static const unsigned char knowledge_297[] = {
#embed "../../Sources/Knowledge/Data/drugs/neuromuscular-blockers.json"
};
static const unsigned char knowledge_298[] = {
#embed "../../Sources/Knowledge/Data/drugs/nifedipine.json"
};
static const unsigned char knowledge_299[] = {
#embed "../../Sources/Knowledge/Data/drugs/nitrofurantoin.json"
};
static const unsigned char knowledge_300[] = {
#embed "../../Sources/Knowledge/Data/drugs/norfloxacin.json"
};
static const unsigned char knowledge_301[] = {
#embed "../../Sources/Knowledge/Data/drugs/ofloxacin.json"
};
static const unsigned char knowledge_302[] = {
#embed "../../Sources/Knowledge/Data/drugs/omeprazole.json"
};
static const unsigned char knowledge_303[] = {
#embed "../../Sources/Knowledge/Data/drugs/opioids.json"
};
static const unsigned char knowledge_304[] = {
#embed "../../Sources/Knowledge/Data/drugs/oral-bisphosphonates.json"
};
static const unsigned char knowledge_305[] = {
#embed "../../Sources/Knowledge/Data/drugs/oral-iron.json"
};
static const unsigned char knowledge_306[] = {
#embed "../../Sources/Knowledge/Data/drugs/orlistat.json"
};
static const unsigned char knowledge_307[] = {
#embed "../../Sources/Knowledge/Data/drugs/panitumumab.json"
};
static const unsigned char knowledge_308[] = {
#embed "../../Sources/Knowledge/Data/drugs/pantoprazole.json"
};
static const unsigned char knowledge_309[] = {
#embed "../../Sources/Knowledge/Data/drugs/patiromer.json"
};
static const unsigned char knowledge_310[] = {
#embed "../../Sources/Knowledge/Data/drugs/penicillamine.json"
};
static const unsigned char knowledge_311[] = {
#embed "../../Sources/Knowledge/Data/drugs/pentamidine.json"
};
static const unsigned char knowledge_312[] = {
#embed "../../Sources/Knowledge/Data/drugs/phenobarbital.json"
};
static const unsigned char knowledge_313[] = {
#embed "../../Sources/Knowledge/Data/drugs/phenytoin.json"
};
static const unsigned char knowledge_314[] = {
#embed "../../Sources/Knowledge/Data/drugs/platinum-chemotherapy.json"
};
static const unsigned char knowledge_315[] = {
#embed "../../Sources/Knowledge/Data/drugs/polystyrene-sulfonate.json"
};
static const unsigned char knowledge_316[] = {
#embed "../../Sources/Knowledge/Data/drugs/potassium-sparing-diuretics.json"
};
static const unsigned char knowledge_317[] = {
#embed "../../Sources/Knowledge/Data/drugs/prednisolone.json"
};
static const unsigned char knowledge_318[] = {
#embed "../../Sources/Knowledge/Data/drugs/prednisone.json"
};
static const unsigned char knowledge_319[] = {
#embed "../../Sources/Knowledge/Data/drugs/primidone.json"
};
static const unsigned char knowledge_320[] = {
#embed "../../Sources/Knowledge/Data/drugs/proton-pump-inhibitors.json"
};
static const unsigned char knowledge_321[] = {
#embed "../../Sources/Knowledge/Data/drugs/quinidine.json"
};
static const unsigned char knowledge_322[] = {
#embed "../../Sources/Knowledge/Data/drugs/rabeprazole.json"
};
static const unsigned char knowledge_323[] = {
#embed "../../Sources/Knowledge/Data/drugs/raltegravir.json"
};
static const unsigned char knowledge_324[] = {
#embed "../../Sources/Knowledge/Data/drugs/rifampicin.json"
};
static const unsigned char knowledge_325[] = {
#embed "../../Sources/Knowledge/Data/drugs/risedronic-acid.json"
};
static const unsigned char knowledge_326[] = {
#embed "../../Sources/Knowledge/Data/drugs/ritonavir.json"
};
static const unsigned char knowledge_327[] = {
#embed "../../Sources/Knowledge/Data/drugs/rocuronium.json"
};
static const unsigned char knowledge_328[] = {
#embed "../../Sources/Knowledge/Data/drugs/rosuvastatin.json"
};
static const unsigned char knowledge_329[] = {
#embed "../../Sources/Knowledge/Data/drugs/salbutamol.json"
};
static const unsigned char knowledge_330[] = {
#embed "../../Sources/Knowledge/Data/drugs/saquinavir.json"
};
static const unsigned char knowledge_331[] = {
#embed "../../Sources/Knowledge/Data/drugs/senna.json"
};
static const unsigned char knowledge_332[] = {
#embed "../../Sources/Knowledge/Data/drugs/sglt2-inhibitors.json"
};
static const unsigned char knowledge_333[] = {
#embed "../../Sources/Knowledge/Data/drugs/simvastatin.json"
};
static const unsigned char knowledge_334[] = {
#embed "../../Sources/Knowledge/Data/drugs/sirolimus.json"
};
static const unsigned char knowledge_335[] = {
#embed "../../Sources/Knowledge/Data/drugs/sodium-fluoride.json"
};
static const unsigned char knowledge_336[] = {
#embed "../../Sources/Knowledge/Data/drugs/sotalol.json"
};
static const unsigned char knowledge_337[] = {
#embed "../../Sources/Knowledge/Data/drugs/spironolactone.json"
};
static const unsigned char knowledge_338[] = {
#embed "../../Sources/Knowledge/Data/drugs/statins.json"
};
static const unsigned char knowledge_339[] = {
#embed "../../Sources/Knowledge/Data/drugs/stimulant-laxatives.json"
};
static const unsigned char knowledge_340[] = {
#embed "../../Sources/Knowledge/Data/drugs/suxamethonium.json"
};
static const unsigned char knowledge_341[] = {
#embed "../../Sources/Knowledge/Data/drugs/tacrolimus.json"
};
static const unsigned char knowledge_342[] = {
#embed "../../Sources/Knowledge/Data/drugs/tetracycline.json"
};
static const unsigned char knowledge_343[] = {
#embed "../../Sources/Knowledge/Data/drugs/tetracyclines.json"
};
static const unsigned char knowledge_344[] = {
#embed "../../Sources/Knowledge/Data/drugs/theophylline.json"
};
static const unsigned char knowledge_345[] = {
#embed "../../Sources/Knowledge/Data/drugs/thiazide-diuretics.json"
};
static const unsigned char knowledge_346[] = {
#embed "../../Sources/Knowledge/Data/drugs/tobramycin.json"
};
static const unsigned char knowledge_347[] = {
#embed "../../Sources/Knowledge/Data/drugs/torasemide.json"
};
static const unsigned char knowledge_348[] = {
#embed "../../Sources/Knowledge/Data/drugs/triamterene.json"
};
static const unsigned char knowledge_349[] = {
#embed "../../Sources/Knowledge/Data/drugs/vecuronium.json"
};
static const unsigned char knowledge_350[] = {
#embed "../../Sources/Knowledge/Data/drugs/vegf-antibodies.json"
};
static const unsigned char knowledge_351[] = {
#embed "../../Sources/Knowledge/Data/drugs/verapamil.json"
};
static const unsigned char knowledge_352[] = {
#embed "../../Sources/Knowledge/Data/drugs/vitamin-d-analogues.json"
};
static const unsigned char knowledge_353[] = {
#embed "../../Sources/Knowledge/Data/foods/almond-milk-unsweetened.json"
};
static const unsigned char knowledge_354[] = {
#embed "../../Sources/Knowledge/Data/foods/almonds.json"
};
static const unsigned char knowledge_355[] = {
#embed "../../Sources/Knowledge/Data/foods/almonds-dry-roasted.json"
};
static const unsigned char knowledge_356[] = {
#embed "../../Sources/Knowledge/Data/foods/apple.json"
};
static const unsigned char knowledge_357[] = {
#embed "../../Sources/Knowledge/Data/foods/artichoke-boiled.json"
};
static const unsigned char knowledge_358[] = {
#embed "../../Sources/Knowledge/Data/foods/avocado.json"
};
static const unsigned char knowledge_359[] = {
#embed "../../Sources/Knowledge/Data/foods/banana.json"
};
static const unsigned char knowledge_360[] = {
#embed "../../Sources/Knowledge/Data/foods/beef-liver-braised.json"
};
static const unsigned char knowledge_361[] = {
#embed "../../Sources/Knowledge/Data/foods/beet-greens-boiled.json"
};
static const unsigned char knowledge_362[] = {
#embed "../../Sources/Knowledge/Data/foods/black-beans.json"
};
static const unsigned char knowledge_363[] = {
#embed "../../Sources/Knowledge/Data/foods/black-beans-boiled.json"
};
static const unsigned char knowledge_364[] = {
#embed "../../Sources/Knowledge/Data/foods/bran-flakes-fortified.json"
};
static const unsigned char knowledge_365[] = {
#embed "../../Sources/Knowledge/Data/foods/brazil-nuts.json"
};
static const unsigned char knowledge_366[] = {
#embed "../../Sources/Knowledge/Data/foods/broccoli-boiled.json"
};
static const unsigned char knowledge_367[] = {
#embed "../../Sources/Knowledge/Data/foods/brown-rice.json"
};
static const unsigned char knowledge_368[] = {
#embed "../../Sources/Knowledge/Data/foods/brown-rice-cooked.json"
};
static const unsigned char knowledge_369[] = {
#embed "../../Sources/Knowledge/Data/foods/buckwheat-groats-cooked.json"
};
static const unsigned char knowledge_370[] = {
#embed "../../Sources/Knowledge/Data/foods/bulgur-cooked.json"
};
static const unsigned char knowledge_371[] = {
#embed "../../Sources/Knowledge/Data/foods/carrots-raw.json"
};
static const unsigned char knowledge_372[] = {
#embed "../../Sources/Knowledge/Data/foods/cashews-dry-roasted.json"
};
static const unsigned char knowledge_373[] = {
#embed "../../Sources/Knowledge/Data/foods/cheddar.json"
};
static const unsigned char knowledge_374[] = {
#embed "../../Sources/Knowledge/Data/foods/cheerios.json"
};
static const unsigned char knowledge_375[] = {
#embed "../../Sources/Knowledge/Data/foods/chia-seeds.json"
};
static const unsigned char knowledge_376[] = {
#embed "../../Sources/Knowledge/Data/foods/chicken-breast-roasted.json"
};
static const unsigned char knowledge_377[] = {
#embed "../../Sources/Knowledge/Data/foods/chickpeas-boiled.json"
};
static const unsigned char knowledge_378[] = {
#embed "../../Sources/Knowledge/Data/foods/cocoa-powder.json"
};
static const unsigned char knowledge_379[] = {
#embed "../../Sources/Knowledge/Data/foods/cod-atlantic-cooked.json"
};
static const unsigned char knowledge_380[] = {
#embed "../../Sources/Knowledge/Data/foods/cod-liver-oil.json"
};
static const unsigned char knowledge_381[] = {
#embed "../../Sources/Knowledge/Data/foods/coffee-brewed.json"
};
static const unsigned char knowledge_382[] = {
#embed "../../Sources/Knowledge/Data/foods/collards-boiled.json"
};
static const unsigned char knowledge_383[] = {
#embed "../../Sources/Knowledge/Data/foods/dark-chocolate-70-85.json"
};
static const unsigned char knowledge_384[] = {
#embed "../../Sources/Knowledge/Data/foods/dates-medjool.json"
};
static const unsigned char knowledge_385[] = {
#embed "../../Sources/Knowledge/Data/foods/edamame.json"
};
static const unsigned char knowledge_386[] = {
#embed "../../Sources/Knowledge/Data/foods/egg-hard-boiled.json"
};
static const unsigned char knowledge_387[] = {
#embed "../../Sources/Knowledge/Data/foods/egg-whole-raw.json"
};
static const unsigned char knowledge_388[] = {
#embed "../../Sources/Knowledge/Data/foods/egg-yolk.json"
};
static const unsigned char knowledge_389[] = {
#embed "../../Sources/Knowledge/Data/foods/egg-yolk-raw.json"
};
static const unsigned char knowledge_390[] = {
#embed "../../Sources/Knowledge/Data/foods/fatty-fish.json"
};
static const unsigned char knowledge_391[] = {
#embed "../../Sources/Knowledge/Data/foods/fiber-rich-foods.json"
};
static const unsigned char knowledge_392[] = {
#embed "../../Sources/Knowledge/Data/foods/figs-dried.json"
};
static const unsigned char knowledge_393[] = {
#embed "../../Sources/Knowledge/Data/foods/flaxseed.json"
};
static const unsigned char knowledge_394[] = {
#embed "../../Sources/Knowledge/Data/foods/fortified-bottled-water.json"
};
static const unsigned char knowledge_395[] = {
#embed "../../Sources/Knowledge/Data/foods/fortified-cereal.json"
};
static const unsigned char knowledge_396[] = {
#embed "../../Sources/Knowledge/Data/foods/fortified-dairy.json"
};
static const unsigned char knowledge_397[] = {
#embed "../../Sources/Knowledge/Data/foods/fortified-milk.json"
};
static const unsigned char knowledge_398[] = {
#embed "../../Sources/Knowledge/Data/foods/ground-beef-90-cooked.json"
};
static const unsigned char knowledge_399[] = {
#embed "../../Sources/Knowledge/Data/foods/halibut-cooked.json"
};
static const unsigned char knowledge_400[] = {
#embed "../../Sources/Knowledge/Data/foods/hazelnuts.json"
};
static const unsigned char knowledge_401[] = {
#embed "../../Sources/Knowledge/Data/foods/hemp-seeds.json"
};
static const unsigned char knowledge_402[] = {
#embed "../../Sources/Knowledge/Data/foods/herring-atlantic-cooked.json"
};
static const unsigned char knowledge_403[] = {
#embed "../../Sources/Knowledge/Data/foods/kale.json"
};
static const unsigned char knowledge_404[] = {
#embed "../../Sources/Knowledge/Data/foods/kale-boiled.json"
};
static const unsigned char knowledge_405[] = {
#embed "../../Sources/Knowledge/Data/foods/kale-raw.json"
};
static const unsigned char knowledge_406[] = {
#embed "../../Sources/Knowledge/Data/foods/kidney-beans-boiled.json"
};
static const unsigned char knowledge_407[] = {
#embed "../../Sources/Knowledge/Data/foods/leafy-greens.json"
};
static const unsigned char knowledge_408[] = {
#embed "../../Sources/Knowledge/Data/foods/legumes.json"
};
static const unsigned char knowledge_409[] = {
#embed "../../Sources/Knowledge/Data/foods/lentils.json"
};
static const unsigned char knowledge_410[] = {
#embed "../../Sources/Knowledge/Data/foods/lentils-boiled.json"
};
static const unsigned char knowledge_411[] = {
#embed "../../Sources/Knowledge/Data/foods/mackerel.json"
};
static const unsigned char knowledge_412[] = {
#embed "../../Sources/Knowledge/Data/foods/mackerel-atlantic-cooked.json"
};
static const unsigned char knowledge_413[] = {
#embed "../../Sources/Knowledge/Data/foods/mackerel-atlantic-raw.json"
};
static const unsigned char knowledge_414[] = {
#embed "../../Sources/Knowledge/Data/foods/mackerel-pacific-jack-cooked.json"
};
static const unsigned char knowledge_415[] = {
#embed "../../Sources/Knowledge/Data/foods/mackerel-pacific-jack-raw.json"
};
static const unsigned char knowledge_416[] = {
#embed "../../Sources/Knowledge/Data/foods/margarine-tub-vitd.json"
};
static const unsigned char knowledge_417[] = {
#embed "../../Sources/Knowledge/Data/foods/milk-1pct-fortified.json"
};
static const unsigned char knowledge_418[] = {
#embed "../../Sources/Knowledge/Data/foods/milk-2pct-fortified.json"
};
static const unsigned char knowledge_419[] = {
#embed "../../Sources/Knowledge/Data/foods/milk-skim-fortified.json"
};
static const unsigned char knowledge_420[] = {
#embed "../../Sources/Knowledge/Data/foods/milk-whole-fortified.json"
};
static const unsigned char knowledge_421[] = {
#embed "../../Sources/Knowledge/Data/foods/milk-whole-unfortified.json"
};
static const unsigned char knowledge_422[] = {
#embed "../../Sources/Knowledge/Data/foods/molasses.json"
};
static const unsigned char knowledge_423[] = {
#embed "../../Sources/Knowledge/Data/foods/mushrooms-maitake-raw.json"
};
static const unsigned char knowledge_424[] = {
#embed "../../Sources/Knowledge/Data/foods/mushrooms-portabella-uv-raw.json"
};
static const unsigned char knowledge_425[] = {
#embed "../../Sources/Knowledge/Data/foods/mushrooms-white-raw.json"
};
static const unsigned char knowledge_426[] = {
#embed "../../Sources/Knowledge/Data/foods/navy-beans-boiled.json"
};
static const unsigned char knowledge_427[] = {
#embed "../../Sources/Knowledge/Data/foods/nuts.json"
};
static const unsigned char knowledge_428[] = {
#embed "../../Sources/Knowledge/Data/foods/oatmeal-cooked.json"
};
static const unsigned char knowledge_429[] = {
#embed "../../Sources/Knowledge/Data/foods/oats.json"
};
static const unsigned char knowledge_430[] = {
#embed "../../Sources/Knowledge/Data/foods/oats-raw.json"
};
static const unsigned char knowledge_431[] = {
#embed "../../Sources/Knowledge/Data/foods/oats-rolled-dry.json"
};
static const unsigned char knowledge_432[] = {
#embed "../../Sources/Knowledge/Data/foods/okra-boiled.json"
};
static const unsigned char knowledge_433[] = {
#embed "../../Sources/Knowledge/Data/foods/orange-juice-fortified.json"
};
static const unsigned char knowledge_434[] = {
#embed "../../Sources/Knowledge/Data/foods/peanut-butter.json"
};
static const unsigned char knowledge_435[] = {
#embed "../../Sources/Knowledge/Data/foods/peanuts-dry-roasted.json"
};
static const unsigned char knowledge_436[] = {
#embed "../../Sources/Knowledge/Data/foods/pistachios.json"
};
static const unsigned char knowledge_437[] = {
#embed "../../Sources/Knowledge/Data/foods/potato-baked.json"
};
static const unsigned char knowledge_438[] = {
#embed "../../Sources/Knowledge/Data/foods/pumpkin-seed-kernels-dried.json"
};
static const unsigned char knowledge_439[] = {
#embed "../../Sources/Knowledge/Data/foods/pumpkin-seed-kernels-roasted.json"
};
static const unsigned char knowledge_440[] = {
#embed "../../Sources/Knowledge/Data/foods/pumpkin-seeds.json"
};
static const unsigned char knowledge_441[] = {
#embed "../../Sources/Knowledge/Data/foods/pumpkin-seeds-whole-roasted.json"
};
static const unsigned char knowledge_442[] = {
#embed "../../Sources/Knowledge/Data/foods/quinoa-cooked.json"
};
static const unsigned char knowledge_443[] = {
#embed "../../Sources/Knowledge/Data/foods/raisin-bran-fortified.json"
};
static const unsigned char knowledge_444[] = {
#embed "../../Sources/Knowledge/Data/foods/raisins.json"
};
static const unsigned char knowledge_445[] = {
#embed "../../Sources/Knowledge/Data/foods/salmon.json"
};
static const unsigned char knowledge_446[] = {
#embed "../../Sources/Knowledge/Data/foods/salmon-atlantic-farmed-cooked.json"
};
static const unsigned char knowledge_447[] = {
#embed "../../Sources/Knowledge/Data/foods/salmon-atlantic-farmed-raw.json"
};
static const unsigned char knowledge_448[] = {
#embed "../../Sources/Knowledge/Data/foods/salmon-pink-canned.json"
};
static const unsigned char knowledge_449[] = {
#embed "../../Sources/Knowledge/Data/foods/salmon-sockeye-cooked.json"
};
static const unsigned char knowledge_450[] = {
#embed "../../Sources/Knowledge/Data/foods/sardines.json"
};
static const unsigned char knowledge_451[] = {
#embed "../../Sources/Knowledge/Data/foods/sardines-canned-oil.json"
};
static const unsigned char knowledge_452[] = {
#embed "../../Sources/Knowledge/Data/foods/sardines-canned-tomato.json"
};
static const unsigned char knowledge_453[] = {
#embed "../../Sources/Knowledge/Data/foods/seeds.json"
};
static const unsigned char knowledge_454[] = {
#embed "../../Sources/Knowledge/Data/foods/sesame-seeds.json"
};
static const unsigned char knowledge_455[] = {
#embed "../../Sources/Knowledge/Data/foods/shredded-wheat.json"
};
static const unsigned char knowledge_456[] = {
#embed "../../Sources/Knowledge/Data/foods/shrimp-cooked.json"
};
static const unsigned char knowledge_457[] = {
#embed "../../Sources/Knowledge/Data/foods/soybeans-boiled.json"
};
static const unsigned char knowledge_458[] = {
#embed "../../Sources/Knowledge/Data/foods/soymilk-fortified.json"
};
static const unsigned char knowledge_459[] = {
#embed "../../Sources/Knowledge/Data/foods/spinach.json"
};
static const unsigned char knowledge_460[] = {
#embed "../../Sources/Knowledge/Data/foods/spinach-boiled.json"
};
static const unsigned char knowledge_461[] = {
#embed "../../Sources/Knowledge/Data/foods/spinach-raw.json"
};
static const unsigned char knowledge_462[] = {
#embed "../../Sources/Knowledge/Data/foods/sunflower-seed-kernels.json"
};
static const unsigned char knowledge_463[] = {
#embed "../../Sources/Knowledge/Data/foods/sweet-potato-baked.json"
};
static const unsigned char knowledge_464[] = {
#embed "../../Sources/Knowledge/Data/foods/swiss-chard-boiled.json"
};
static const unsigned char knowledge_465[] = {
#embed "../../Sources/Knowledge/Data/foods/swiss-cheese.json"
};
static const unsigned char knowledge_466[] = {
#embed "../../Sources/Knowledge/Data/foods/swordfish-cooked.json"
};
static const unsigned char knowledge_467[] = {
#embed "../../Sources/Knowledge/Data/foods/tempeh.json"
};
static const unsigned char knowledge_468[] = {
#embed "../../Sources/Knowledge/Data/foods/tofu-firm-nigari.json"
};
static const unsigned char knowledge_469[] = {
#embed "../../Sources/Knowledge/Data/foods/trout-rainbow-farmed-cooked.json"
};
static const unsigned char knowledge_470[] = {
#embed "../../Sources/Knowledge/Data/foods/tuna-light-canned-water.json"
};
static const unsigned char knowledge_471[] = {
#embed "../../Sources/Knowledge/Data/foods/walnuts.json"
};
static const unsigned char knowledge_472[] = {
#embed "../../Sources/Knowledge/Data/foods/water-bottled-generic.json"
};
static const unsigned char knowledge_473[] = {
#embed "../../Sources/Knowledge/Data/foods/water-evian.json"
};
static const unsigned char knowledge_474[] = {
#embed "../../Sources/Knowledge/Data/foods/water-gerolsteiner.json"
};
static const unsigned char knowledge_475[] = {
#embed "../../Sources/Knowledge/Data/foods/water-naya.json"
};
static const unsigned char knowledge_476[] = {
#embed "../../Sources/Knowledge/Data/foods/water-perrier.json"
};
static const unsigned char knowledge_477[] = {
#embed "../../Sources/Knowledge/Data/foods/water-tap.json"
};
static const unsigned char knowledge_478[] = {
#embed "../../Sources/Knowledge/Data/foods/wheat-bran.json"
};
static const unsigned char knowledge_479[] = {
#embed "../../Sources/Knowledge/Data/foods/wheat-germ.json"
};
static const unsigned char knowledge_480[] = {
#embed "../../Sources/Knowledge/Data/foods/white-rice-cooked.json"
};
static const unsigned char knowledge_481[] = {
#embed "../../Sources/Knowledge/Data/foods/whole-grains.json"
};
static const unsigned char knowledge_482[] = {
#embed "../../Sources/Knowledge/Data/foods/whole-wheat-bread.json"
};
static const unsigned char knowledge_483[] = {
#embed "../../Sources/Knowledge/Data/foods/yogurt-plain-lowfat.json"
};
static const unsigned char knowledge_484[] = {
#embed "../../Sources/Knowledge/Data/tests/egfr.json"
};
static const unsigned char knowledge_485[] = {
#embed "../../Sources/Knowledge/Data/tests/ionized-calcium.json"
};
static const unsigned char knowledge_486[] = {
#embed "../../Sources/Knowledge/Data/tests/parathyroid-hormone.json"
};
static const unsigned char knowledge_487[] = {
#embed "../../Sources/Knowledge/Data/tests/red-cell-magnesium.json"
};
static const unsigned char knowledge_488[] = {
#embed "../../Sources/Knowledge/Data/tests/saliva-magnesium.json"
};
static const unsigned char knowledge_489[] = {
#embed "../../Sources/Knowledge/Data/tests/serum-1-25-dihydroxyvitamin-d.json"
};
static const unsigned char knowledge_490[] = {
#embed "../../Sources/Knowledge/Data/tests/serum-25-hydroxyvitamin-d.json"
};
static const unsigned char knowledge_491[] = {
#embed "../../Sources/Knowledge/Data/tests/serum-albumin.json"
};
static const unsigned char knowledge_492[] = {
#embed "../../Sources/Knowledge/Data/tests/serum-calcium.json"
};
static const unsigned char knowledge_493[] = {
#embed "../../Sources/Knowledge/Data/tests/serum-creatinine.json"
};
static const unsigned char knowledge_494[] = {
#embed "../../Sources/Knowledge/Data/tests/serum-magnesium.json"
};
static const unsigned char knowledge_495[] = {
#embed "../../Sources/Knowledge/Data/tests/serum-phosphate.json"
};
static const unsigned char knowledge_496[] = {
#embed "../../Sources/Knowledge/Data/tests/serum-potassium.json"
};
static const unsigned char knowledge_497[] = {
#embed "../../Sources/Knowledge/Data/tests/serum-sodium.json"
};
static const unsigned char knowledge_498[] = {
#embed "../../Sources/Knowledge/Data/tests/urine-magnesium.json"
};
static const unsigned char knowledge_499[] = {
#embed "../../Sources/Knowledge/Data/processes/abdomen.json"
};
static const unsigned char knowledge_500[] = {
#embed "../../Sources/Knowledge/Data/processes/acid-base-balance.json"
};
static const unsigned char knowledge_501[] = {
#embed "../../Sources/Knowledge/Data/processes/activation-before-use.json"
};
static const unsigned char knowledge_502[] = {
#embed "../../Sources/Knowledge/Data/processes/blood-pressure.json"
};
static const unsigned char knowledge_503[] = {
#embed "../../Sources/Knowledge/Data/processes/blood-sugar.json"
};
static const unsigned char knowledge_504[] = {
#embed "../../Sources/Knowledge/Data/processes/body-processes.json"
};
static const unsigned char knowledge_505[] = {
#embed "../../Sources/Knowledge/Data/processes/body-protein-level.json"
};
static const unsigned char knowledge_506[] = {
#embed "../../Sources/Knowledge/Data/processes/body-relaxation.json"
};
static const unsigned char knowledge_507[] = {
#embed "../../Sources/Knowledge/Data/processes/body-tissues-and-fluids.json"
};
static const unsigned char knowledge_508[] = {
#embed "../../Sources/Knowledge/Data/processes/body-water.json"
};
static const unsigned char knowledge_509[] = {
#embed "../../Sources/Knowledge/Data/processes/bone-calcium-loss.json"
};
static const unsigned char knowledge_510[] = {
#embed "../../Sources/Knowledge/Data/processes/bone-development.json"
};
static const unsigned char knowledge_511[] = {
#embed "../../Sources/Knowledge/Data/processes/bone-health.json"
};
static const unsigned char knowledge_512[] = {
#embed "../../Sources/Knowledge/Data/processes/bone-mineralization.json"
};
static const unsigned char knowledge_513[] = {
#embed "../../Sources/Knowledge/Data/processes/bowel-movement.json"
};
static const unsigned char knowledge_514[] = {
#embed "../../Sources/Knowledge/Data/processes/brain-function.json"
};
static const unsigned char knowledge_515[] = {
#embed "../../Sources/Knowledge/Data/processes/calcium-inflow.json"
};
static const unsigned char knowledge_516[] = {
#embed "../../Sources/Knowledge/Data/processes/cellular-processes.json"
};
static const unsigned char knowledge_517[] = {
#embed "../../Sources/Knowledge/Data/processes/central-sensitization.json"
};
static const unsigned char knowledge_518[] = {
#embed "../../Sources/Knowledge/Data/processes/common-complaint.json"
};
static const unsigned char knowledge_519[] = {
#embed "../../Sources/Knowledge/Data/processes/energy-production.json"
};
static const unsigned char knowledge_520[] = {
#embed "../../Sources/Knowledge/Data/processes/enzyme-reactions.json"
};
static const unsigned char knowledge_521[] = {
#embed "../../Sources/Knowledge/Data/processes/fast-fluid-turnover.json"
};
static const unsigned char knowledge_522[] = {
#embed "../../Sources/Knowledge/Data/processes/fat-absorption.json"
};
static const unsigned char knowledge_523[] = {
#embed "../../Sources/Knowledge/Data/processes/feed-forward-loop.json"
};
static const unsigned char knowledge_524[] = {
#embed "../../Sources/Knowledge/Data/processes/gut-back-nerve-overlap.json"
};
static const unsigned char knowledge_525[] = {
#embed "../../Sources/Knowledge/Data/processes/heart-health.json"
};
static const unsigned char knowledge_526[] = {
#embed "../../Sources/Knowledge/Data/processes/immune-function.json"
};
static const unsigned char knowledge_527[] = {
#embed "../../Sources/Knowledge/Data/processes/inactive-vitamin-d.json"
};
static const unsigned char knowledge_528[] = {
#embed "../../Sources/Knowledge/Data/processes/inflammation.json"
};
static const unsigned char knowledge_529[] = {
#embed "../../Sources/Knowledge/Data/processes/intestines.json"
};
static const unsigned char knowledge_530[] = {
#embed "../../Sources/Knowledge/Data/processes/liver-and-kidneys.json"
};
static const unsigned char knowledge_531[] = {
#embed "../../Sources/Knowledge/Data/processes/magnesium-balance-change.json"
};
static const unsigned char knowledge_532[] = {
#embed "../../Sources/Knowledge/Data/processes/magnesium-demand.json"
};
static const unsigned char knowledge_533[] = {
#embed "../../Sources/Knowledge/Data/processes/magnesium-loss.json"
};
static const unsigned char knowledge_534[] = {
#embed "../../Sources/Knowledge/Data/processes/magnesium-stores.json"
};
static const unsigned char knowledge_535[] = {
#embed "../../Sources/Knowledge/Data/processes/magnesium-use-after-thyroid-surgery.json"
};
static const unsigned char knowledge_536[] = {
#embed "../../Sources/Knowledge/Data/processes/metabolic-health.json"
};
static const unsigned char knowledge_537[] = {
#embed "../../Sources/Knowledge/Data/processes/mineral-balance.json"
};
static const unsigned char knowledge_538[] = {
#embed "../../Sources/Knowledge/Data/processes/mineral-imbalance-on-vitamin-d.json"
};
static const unsigned char knowledge_539[] = {
#embed "../../Sources/Knowledge/Data/processes/misdirected-calcium.json"
};
static const unsigned char knowledge_540[] = {
#embed "../../Sources/Knowledge/Data/processes/muscle-cell-growth.json"
};
static const unsigned char knowledge_541[] = {
#embed "../../Sources/Knowledge/Data/processes/muscle-contraction.json"
};
static const unsigned char knowledge_542[] = {
#embed "../../Sources/Knowledge/Data/processes/muscle-function.json"
};
static const unsigned char knowledge_543[] = {
#embed "../../Sources/Knowledge/Data/processes/muscle-relaxation.json"
};
static const unsigned char knowledge_544[] = {
#embed "../../Sources/Knowledge/Data/processes/muscle-strength.json"
};
static const unsigned char knowledge_545[] = {
#embed "../../Sources/Knowledge/Data/processes/mutual-reinforcement.json"
};
static const unsigned char knowledge_546[] = {
#embed "../../Sources/Knowledge/Data/processes/nerve-function.json"
};
static const unsigned char knowledge_547[] = {
#embed "../../Sources/Knowledge/Data/processes/nerve-membrane-stability.json"
};
static const unsigned char knowledge_548[] = {
#embed "../../Sources/Knowledge/Data/processes/nerve-muscle-hyperexcitability.json"
};
static const unsigned char knowledge_549[] = {
#embed "../../Sources/Knowledge/Data/processes/nerve-signaling.json"
};
static const unsigned char knowledge_550[] = {
#embed "../../Sources/Knowledge/Data/processes/nmda-receptor-block.json"
};
static const unsigned char knowledge_551[] = {
#embed "../../Sources/Knowledge/Data/processes/nonspecific-early-signs.json"
};
static const unsigned char knowledge_552[] = {
#embed "../../Sources/Knowledge/Data/processes/nutrient-transport.json"
};
static const unsigned char knowledge_553[] = {
#embed "../../Sources/Knowledge/Data/processes/osmotic-water-draw.json"
};
static const unsigned char knowledge_554[] = {
#embed "../../Sources/Knowledge/Data/processes/pain-management.json"
};
static const unsigned char knowledge_555[] = {
#embed "../../Sources/Knowledge/Data/processes/pain-oversensitivity.json"
};
static const unsigned char knowledge_556[] = {
#embed "../../Sources/Knowledge/Data/processes/partial-muscle-contraction.json"
};
static const unsigned char knowledge_557[] = {
#embed "../../Sources/Knowledge/Data/processes/reduced-magnesium-absorption.json"
};
static const unsigned char knowledge_558[] = {
#embed "../../Sources/Knowledge/Data/processes/renal-magnesium-conservation.json"
};
static const unsigned char knowledge_559[] = {
#embed "../../Sources/Knowledge/Data/processes/sleep.json"
};
static const unsigned char knowledge_560[] = {
#embed "../../Sources/Knowledge/Data/processes/soft-bulky-stool.json"
};
static const unsigned char knowledge_561[] = {
#embed "../../Sources/Knowledge/Data/processes/spinal-disc-changes.json"
};
static const unsigned char knowledge_562[] = {
#embed "../../Sources/Knowledge/Data/processes/tooth-development.json"
};
static const unsigned char knowledge_563[] = {
#embed "../../Sources/Knowledge/Data/processes/unabsorbed-magnesium.json"
};
static const unsigned char knowledge_564[] = {
#embed "../../Sources/Knowledge/Data/processes/urine-production.json"
};
static const unsigned char knowledge_565[] = {
#embed "../../Sources/Knowledge/Data/processes/vitamin-d-activation.json"
};
static const unsigned char knowledge_566[] = {
#embed "../../Sources/Knowledge/Data/processes/vitamin-d-receptor-binding.json"
};
static const unsigned char knowledge_567[] = {
#embed "../../Sources/Knowledge/Data/processes/vitamin-d-response.json"
};
static const unsigned char knowledge_568[] = {
#embed "../../Sources/Knowledge/Data/processes/waste-removal.json"
};
static const unsigned char knowledge_569[] = {
#embed "../../Sources/Knowledge/Data/processes/waste-retention.json"
};
static const unsigned char knowledge_570[] = {
#embed "../../Sources/Knowledge/Data/processes/well-being.json"
};
static const unsigned char knowledge_571[] = {
#embed "../../Sources/Knowledge/Data/factors/awkward-movement.json"
};
static const unsigned char knowledge_572[] = {
#embed "../../Sources/Knowledge/Data/factors/diet-alone.json"
};
static const unsigned char knowledge_573[] = {
#embed "../../Sources/Knowledge/Data/factors/fast-metabolism.json"
};
static const unsigned char knowledge_574[] = {
#embed "../../Sources/Knowledge/Data/factors/heavy-lifting.json"
};
static const unsigned char knowledge_575[] = {
#embed "../../Sources/Knowledge/Data/factors/less-alcohol.json"
};
static const unsigned char knowledge_576[] = {
#embed "../../Sources/Knowledge/Data/factors/low-magnesium-intake.json"
};
static const unsigned char knowledge_577[] = {
#embed "../../Sources/Knowledge/Data/factors/magnesium-depleting-medicines.json"
};
static const unsigned char knowledge_578[] = {
#embed "../../Sources/Knowledge/Data/factors/magnesium-dose-reduction.json"
};
static const unsigned char knowledge_579[] = {
#embed "../../Sources/Knowledge/Data/factors/magnesium-high-dose.json"
};
static const unsigned char knowledge_580[] = {
#embed "../../Sources/Knowledge/Data/factors/magnesium-liquid.json"
};
static const unsigned char knowledge_581[] = {
#embed "../../Sources/Knowledge/Data/factors/magnesium-pill.json"
};
static const unsigned char knowledge_582[] = {
#embed "../../Sources/Knowledge/Data/factors/magnesium-powder.json"
};
static const unsigned char knowledge_583[] = {
#embed "../../Sources/Knowledge/Data/factors/magnesium-rich-diet.json"
};
static const unsigned char knowledge_584[] = {
#embed "../../Sources/Knowledge/Data/factors/magnesium-supplementation.json"
};
static const unsigned char knowledge_585[] = {
#embed "../../Sources/Knowledge/Data/factors/magnesium-with-vitamin-d.json"
};
static const unsigned char knowledge_586[] = {
#embed "../../Sources/Knowledge/Data/factors/normal-aging.json"
};
static const unsigned char knowledge_587[] = {
#embed "../../Sources/Knowledge/Data/factors/other-joint-pain-causes.json"
};
static const unsigned char knowledge_588[] = {
#embed "../../Sources/Knowledge/Data/factors/poor-posture.json"
};
static const unsigned char knowledge_589[] = {
#embed "../../Sources/Knowledge/Data/factors/prolonged-sitting.json"
};
static const unsigned char knowledge_590[] = {
#embed "../../Sources/Knowledge/Data/factors/prolonged-standing.json"
};
static const unsigned char knowledge_591[] = {
#embed "../../Sources/Knowledge/Data/factors/small-body-size.json"
};
static const unsigned char knowledge_592[] = {
#embed "../../Sources/Knowledge/Data/factors/starvation.json"
};
static const unsigned char knowledge_593[] = {
#embed "../../Sources/Knowledge/Data/factors/stress.json"
};
static const unsigned char knowledge_594[] = {
#embed "../../Sources/Knowledge/Data/factors/sunlight-exposure.json"
};
static const unsigned char knowledge_595[] = {
#embed "../../Sources/Knowledge/Data/factors/taking-medicines.json"
};
static const unsigned char knowledge_596[] = {
#embed "../../Sources/Knowledge/Data/factors/vitamin-d-dose-adjustment.json"
};
static const unsigned char knowledge_597[] = {
#embed "../../Sources/Knowledge/Data/factors/vitamin-d-high-dose.json"
};
static const unsigned char knowledge_598[] = {
#embed "../../Sources/Knowledge/Data/factors/vitamin-d-high-dose-with-low-magnesium.json"
};
static const unsigned char knowledge_599[] = {
#embed "../../Sources/Knowledge/Data/factors/vitamin-d-origin.json"
};
static const unsigned char knowledge_600[] = {
#embed "../../Sources/Knowledge/Data/factors/vitamin-d-over-supplementation.json"
};
static const unsigned char knowledge_601[] = {
#embed "../../Sources/Knowledge/Data/factors/vitamin-d-supplementation.json"
};
static const unsigned char knowledge_602[] = {
#embed "../../Sources/Knowledge/Data/substances/alcohol.json"
};
static const unsigned char knowledge_603[] = {
#embed "../../Sources/Knowledge/Data/substances/aluminum.json"
};
static const unsigned char knowledge_604[] = {
#embed "../../Sources/Knowledge/Data/substances/boron.json"
};
static const unsigned char knowledge_605[] = {
#embed "../../Sources/Knowledge/Data/substances/dietary-supplements.json"
};
static const unsigned char knowledge_606[] = {
#embed "../../Sources/Knowledge/Data/substances/electrolytes.json"
};
static const unsigned char knowledge_607[] = {
#embed "../../Sources/Knowledge/Data/substances/fiber.json"
};
static const unsigned char knowledge_608[] = {
#embed "../../Sources/Knowledge/Data/substances/hormone-precursor.json"
};
static const unsigned char knowledge_609[] = {
#embed "../../Sources/Knowledge/Data/substances/iron.json"
};
static const unsigned char knowledge_610[] = {
#embed "../../Sources/Knowledge/Data/substances/minerals.json"
};
static const unsigned char knowledge_611[] = {
#embed "../../Sources/Knowledge/Data/substances/other-nutrients.json"
};
static const unsigned char knowledge_612[] = {
#embed "../../Sources/Knowledge/Data/substances/oxalate.json"
};
static const unsigned char knowledge_613[] = {
#embed "../../Sources/Knowledge/Data/substances/phytate.json"
};
static const unsigned char knowledge_614[] = {
#embed "../../Sources/Knowledge/Data/substances/protein.json"
};
static const unsigned char knowledge_615[] = {
#embed "../../Sources/Knowledge/Data/substances/secosteroid-hormone.json"
};
static const unsigned char knowledge_616[] = {
#embed "../../Sources/Knowledge/Data/substances/vitamin-b6.json"
};
static const unsigned char knowledge_617[] = {
#embed "../../Sources/Knowledge/Data/substances/vitamin-k.json"
};
static const unsigned char knowledge_618[] = {
#embed "../../Sources/Knowledge/Data/substances/zinc.json"
};
static const unsigned char knowledge_619[] = {
#embed "../../Sources/Knowledge/Data/procedures/early-detection.json"
};
static const unsigned char knowledge_620[] = {
#embed "../../Sources/Knowledge/Data/procedures/full-medicine-disclosure.json"
};
static const unsigned char knowledge_621[] = {
#embed "../../Sources/Knowledge/Data/procedures/gastric-bypass-surgery.json"
};
static const unsigned char knowledge_622[] = {
#embed "../../Sources/Knowledge/Data/procedures/hospital-care.json"
};
static const unsigned char knowledge_623[] = {
#embed "../../Sources/Knowledge/Data/procedures/ileal-resection.json"
};
static const unsigned char knowledge_624[] = {
#embed "../../Sources/Knowledge/Data/procedures/intravenous-magnesium.json"
};
static const unsigned char knowledge_625[] = {
#embed "../../Sources/Knowledge/Data/procedures/magnesium-assessment.json"
};
static const unsigned char knowledge_626[] = {
#embed "../../Sources/Knowledge/Data/procedures/magnesium-repletion.json"
};
static const unsigned char knowledge_627[] = {
#embed "../../Sources/Knowledge/Data/procedures/medical-consultation.json"
};
static const unsigned char knowledge_628[] = {
#embed "../../Sources/Knowledge/Data/procedures/medical-monitoring.json"
};
static const unsigned char knowledge_629[] = {
#embed "../../Sources/Knowledge/Data/procedures/self-diagnosis.json"
};
static const unsigned char knowledge_630[] = {
#embed "../../Sources/Knowledge/Data/procedures/small-intestine-bypass.json"
};
static const unsigned char knowledge_631[] = {
#embed "../../Sources/Knowledge/Data/procedures/small-intestine-resection.json"
};
static const unsigned char knowledge_632[] = {
#embed "../../Sources/Knowledge/Data/procedures/thyroid-removal.json"
};
static const unsigned char knowledge_633[] = {
#embed "../../Sources/Knowledge/Data/procedures/underlying-cause-treatment.json"
};
static const unsigned char knowledge_634[] = {
#embed "../../Sources/Knowledge/Data/procedures/vitamin-d-repletion.json"
};
static const unsigned char knowledge_635[] = {
#embed "../../Sources/Knowledge/Data/interactions/ace-inhibitors--aluminum.json"
};
static const unsigned char knowledge_636[] = {
#embed "../../Sources/Knowledge/Data/interactions/ace-inhibitors--magnesium.json"
};
static const unsigned char knowledge_637[] = {
#embed "../../Sources/Knowledge/Data/interactions/ace-inhibitors--potassium.json"
};
static const unsigned char knowledge_638[] = {
#embed "../../Sources/Knowledge/Data/interactions/alcohol--magnesium.json"
};
static const unsigned char knowledge_639[] = {
#embed "../../Sources/Knowledge/Data/interactions/alcohol--phosphorus.json"
};
static const unsigned char knowledge_640[] = {
#embed "../../Sources/Knowledge/Data/interactions/alcohol--vitamin-d.json"
};
static const unsigned char knowledge_641[] = {
#embed "../../Sources/Knowledge/Data/interactions/aluminum--azithromycin.json"
};
static const unsigned char knowledge_642[] = {
#embed "../../Sources/Knowledge/Data/interactions/aluminum--cefdinir.json"
};
static const unsigned char knowledge_643[] = {
#embed "../../Sources/Knowledge/Data/interactions/aluminum--cefpodoxime.json"
};
static const unsigned char knowledge_644[] = {
#embed "../../Sources/Knowledge/Data/interactions/aluminum--dolutegravir.json"
};
static const unsigned char knowledge_645[] = {
#embed "../../Sources/Knowledge/Data/interactions/aluminum--eltrombopag.json"
};
static const unsigned char knowledge_646[] = {
#embed "../../Sources/Knowledge/Data/interactions/aluminum--fexofenadine.json"
};
static const unsigned char knowledge_647[] = {
#embed "../../Sources/Knowledge/Data/interactions/aluminum--fluoroquinolones.json"
};
static const unsigned char knowledge_648[] = {
#embed "../../Sources/Knowledge/Data/interactions/aluminum--isoniazid.json"
};
static const unsigned char knowledge_649[] = {
#embed "../../Sources/Knowledge/Data/interactions/aluminum--levothyroxine.json"
};
static const unsigned char knowledge_650[] = {
#embed "../../Sources/Knowledge/Data/interactions/aluminum--moxifloxacin.json"
};
static const unsigned char knowledge_651[] = {
#embed "../../Sources/Knowledge/Data/interactions/aluminum--mycophenolate-mofetil.json"
};
static const unsigned char knowledge_652[] = {
#embed "../../Sources/Knowledge/Data/interactions/aluminum--raltegravir.json"
};
static const unsigned char knowledge_653[] = {
#embed "../../Sources/Knowledge/Data/interactions/aluminum--rosuvastatin.json"
};
static const unsigned char knowledge_654[] = {
#embed "../../Sources/Knowledge/Data/interactions/aluminum--sotalol.json"
};
static const unsigned char knowledge_655[] = {
#embed "../../Sources/Knowledge/Data/interactions/aluminum-phosphate-binders--vitamin-d.json"
};
static const unsigned char knowledge_656[] = {
#embed "../../Sources/Knowledge/Data/interactions/aminoglycosides--magnesium.json"
};
static const unsigned char knowledge_657[] = {
#embed "../../Sources/Knowledge/Data/interactions/aminoquinolines--magnesium.json"
};
static const unsigned char knowledge_658[] = {
#embed "../../Sources/Knowledge/Data/interactions/amphotericin-b--magnesium.json"
};
static const unsigned char knowledge_659[] = {
#embed "../../Sources/Knowledge/Data/interactions/angiotensin-receptor-blockers--potassium.json"
};
static const unsigned char knowledge_660[] = {
#embed "../../Sources/Knowledge/Data/interactions/antacids--magnesium.json"
};
static const unsigned char knowledge_661[] = {
#embed "../../Sources/Knowledge/Data/interactions/azithromycin--magnesium.json"
};
static const unsigned char knowledge_662[] = {
#embed "../../Sources/Knowledge/Data/interactions/beta-agonists--magnesium.json"
};
static const unsigned char knowledge_663[] = {
#embed "../../Sources/Knowledge/Data/interactions/beta-agonists--potassium.json"
};
static const unsigned char knowledge_664[] = {
#embed "../../Sources/Knowledge/Data/interactions/bile-acid-sequestrants--vitamin-d.json"
};
static const unsigned char knowledge_665[] = {
#embed "../../Sources/Knowledge/Data/interactions/boron--magnesium.json"
};
static const unsigned char knowledge_666[] = {
#embed "../../Sources/Knowledge/Data/interactions/boron--vitamin-d.json"
};
static const unsigned char knowledge_667[] = {
#embed "../../Sources/Knowledge/Data/interactions/calcineurin-inhibitors--magnesium.json"
};
static const unsigned char knowledge_668[] = {
#embed "../../Sources/Knowledge/Data/interactions/calcitriol-and-analogues--magnesium.json"
};
static const unsigned char knowledge_669[] = {
#embed "../../Sources/Knowledge/Data/interactions/calcium--calcium-gluconate.json"
};
static const unsigned char knowledge_670[] = {
#embed "../../Sources/Knowledge/Data/interactions/calcium--cinacalcet.json"
};
static const unsigned char knowledge_671[] = {
#embed "../../Sources/Knowledge/Data/interactions/calcium--ciprofloxacin.json"
};
static const unsigned char knowledge_672[] = {
#embed "../../Sources/Knowledge/Data/interactions/calcium--denosumab.json"
};
static const unsigned char knowledge_673[] = {
#embed "../../Sources/Knowledge/Data/interactions/calcium--digoxin.json"
};
static const unsigned char knowledge_674[] = {
#embed "../../Sources/Knowledge/Data/interactions/calcium--dolutegravir.json"
};
static const unsigned char knowledge_675[] = {
#embed "../../Sources/Knowledge/Data/interactions/calcium--eltrombopag.json"
};
static const unsigned char knowledge_676[] = {
#embed "../../Sources/Knowledge/Data/interactions/calcium--foscarnet.json"
};
static const unsigned char knowledge_677[] = {
#embed "../../Sources/Knowledge/Data/interactions/calcium--glucocorticoids.json"
};
static const unsigned char knowledge_678[] = {
#embed "../../Sources/Knowledge/Data/interactions/calcium--itraconazole.json"
};
static const unsigned char knowledge_679[] = {
#embed "../../Sources/Knowledge/Data/interactions/calcium--ketoconazole.json"
};
static const unsigned char knowledge_680[] = {
#embed "../../Sources/Knowledge/Data/interactions/calcium--levofloxacin.json"
};
static const unsigned char knowledge_681[] = {
#embed "../../Sources/Knowledge/Data/interactions/calcium--levothyroxine.json"
};
static const unsigned char knowledge_682[] = {
#embed "../../Sources/Knowledge/Data/interactions/calcium--loop-diuretics.json"
};
static const unsigned char knowledge_683[] = {
#embed "../../Sources/Knowledge/Data/interactions/calcium--magnesium.json"
};
static const unsigned char knowledge_684[] = {
#embed "../../Sources/Knowledge/Data/interactions/calcium--norfloxacin.json"
};
static const unsigned char knowledge_685[] = {
#embed "../../Sources/Knowledge/Data/interactions/calcium--ofloxacin.json"
};
static const unsigned char knowledge_686[] = {
#embed "../../Sources/Knowledge/Data/interactions/calcium--oral-bisphosphonates.json"
};
static const unsigned char knowledge_687[] = {
#embed "../../Sources/Knowledge/Data/interactions/calcium--oral-iron.json"
};
static const unsigned char knowledge_688[] = {
#embed "../../Sources/Knowledge/Data/interactions/calcium--phenytoin.json"
};
static const unsigned char knowledge_689[] = {
#embed "../../Sources/Knowledge/Data/interactions/calcium--phosphorus.json"
};
static const unsigned char knowledge_690[] = {
#embed "../../Sources/Knowledge/Data/interactions/calcium--proton-pump-inhibitors.json"
};
static const unsigned char knowledge_691[] = {
#embed "../../Sources/Knowledge/Data/interactions/calcium--raltegravir.json"
};
static const unsigned char knowledge_692[] = {
#embed "../../Sources/Knowledge/Data/interactions/calcium--sodium.json"
};
static const unsigned char knowledge_693[] = {
#embed "../../Sources/Knowledge/Data/interactions/calcium--sodium-fluoride.json"
};
static const unsigned char knowledge_694[] = {
#embed "../../Sources/Knowledge/Data/interactions/calcium--tetracyclines.json"
};
static const unsigned char knowledge_695[] = {
#embed "../../Sources/Knowledge/Data/interactions/calcium--thiazide-diuretics.json"
};
static const unsigned char knowledge_696[] = {
#embed "../../Sources/Knowledge/Data/interactions/calcium--vitamin-d.json"
};
static const unsigned char knowledge_697[] = {
#embed "../../Sources/Knowledge/Data/interactions/calcium--vitamin-k.json"
};
static const unsigned char knowledge_698[] = {
#embed "../../Sources/Knowledge/Data/interactions/calcium-channel-blockers--magnesium.json"
};
static const unsigned char knowledge_699[] = {
#embed "../../Sources/Knowledge/Data/interactions/calcium-gluconate--magnesium.json"
};
static const unsigned char knowledge_700[] = {
#embed "../../Sources/Knowledge/Data/interactions/cefdinir--iron.json"
};
static const unsigned char knowledge_701[] = {
#embed "../../Sources/Knowledge/Data/interactions/cefdinir--magnesium.json"
};
static const unsigned char knowledge_702[] = {
#embed "../../Sources/Knowledge/Data/interactions/cefpodoxime--magnesium.json"
};
static const unsigned char knowledge_703[] = {
#embed "../../Sources/Knowledge/Data/interactions/cellulose-sodium-phosphate--magnesium.json"
};
static const unsigned char knowledge_704[] = {
#embed "../../Sources/Knowledge/Data/interactions/chemotherapy--magnesium.json"
};
static const unsigned char knowledge_705[] = {
#embed "../../Sources/Knowledge/Data/interactions/ciprofloxacin--iron.json"
};
static const unsigned char knowledge_706[] = {
#embed "../../Sources/Knowledge/Data/interactions/ciprofloxacin--magnesium.json"
};
static const unsigned char knowledge_707[] = {
#embed "../../Sources/Knowledge/Data/interactions/ciprofloxacin--zinc.json"
};
static const unsigned char knowledge_708[] = {
#embed "../../Sources/Knowledge/Data/interactions/cns-depressants--magnesium.json"
};
static const unsigned char knowledge_709[] = {
#embed "../../Sources/Knowledge/Data/interactions/denosumab--magnesium.json"
};
static const unsigned char knowledge_710[] = {
#embed "../../Sources/Knowledge/Data/interactions/denosumab--vitamin-d.json"
};
static const unsigned char knowledge_711[] = {
#embed "../../Sources/Knowledge/Data/interactions/digoxin--magnesium.json"
};
static const unsigned char knowledge_712[] = {
#embed "../../Sources/Knowledge/Data/interactions/digoxin--vitamin-d.json"
};
static const unsigned char knowledge_713[] = {
#embed "../../Sources/Knowledge/Data/interactions/diltiazem--vitamin-d.json"
};
static const unsigned char knowledge_714[] = {
#embed "../../Sources/Knowledge/Data/interactions/diuretics--magnesium.json"
};
static const unsigned char knowledge_715[] = {
#embed "../../Sources/Knowledge/Data/interactions/dolutegravir--iron.json"
};
static const unsigned char knowledge_716[] = {
#embed "../../Sources/Knowledge/Data/interactions/dolutegravir--magnesium.json"
};
static const unsigned char knowledge_717[] = {
#embed "../../Sources/Knowledge/Data/interactions/dolutegravir--zinc.json"
};
static const unsigned char knowledge_718[] = {
#embed "../../Sources/Knowledge/Data/interactions/edetate-disodium--magnesium.json"
};
static const unsigned char knowledge_719[] = {
#embed "../../Sources/Knowledge/Data/interactions/efavirenz--vitamin-d.json"
};
static const unsigned char knowledge_720[] = {
#embed "../../Sources/Knowledge/Data/interactions/egfr-antibodies--magnesium.json"
};
static const unsigned char knowledge_721[] = {
#embed "../../Sources/Knowledge/Data/interactions/eltrombopag--iron.json"
};
static const unsigned char knowledge_722[] = {
#embed "../../Sources/Knowledge/Data/interactions/eltrombopag--magnesium.json"
};
static const unsigned char knowledge_723[] = {
#embed "../../Sources/Knowledge/Data/interactions/enzyme-inducing-antiepileptics--vitamin-d.json"
};
static const unsigned char knowledge_724[] = {
#embed "../../Sources/Knowledge/Data/interactions/fexofenadine--magnesium.json"
};
static const unsigned char knowledge_725[] = {
#embed "../../Sources/Knowledge/Data/interactions/fiber--magnesium.json"
};
static const unsigned char knowledge_726[] = {
#embed "../../Sources/Knowledge/Data/interactions/fluoroquinolones--iron.json"
};
static const unsigned char knowledge_727[] = {
#embed "../../Sources/Knowledge/Data/interactions/fluoroquinolones--magnesium.json"
};
static const unsigned char knowledge_728[] = {
#embed "../../Sources/Knowledge/Data/interactions/fluoroquinolones--zinc.json"
};
static const unsigned char knowledge_729[] = {
#embed "../../Sources/Knowledge/Data/interactions/foscarnet--magnesium.json"
};
static const unsigned char knowledge_730[] = {
#embed "../../Sources/Knowledge/Data/interactions/gabapentin--magnesium.json"
};
static const unsigned char knowledge_731[] = {
#embed "../../Sources/Knowledge/Data/interactions/glucocorticoids--vitamin-d.json"
};
static const unsigned char knowledge_732[] = {
#embed "../../Sources/Knowledge/Data/interactions/hiv-protease-inhibitors--vitamin-d.json"
};
static const unsigned char knowledge_733[] = {
#embed "../../Sources/Knowledge/Data/interactions/iron--levofloxacin.json"
};
static const unsigned char knowledge_734[] = {
#embed "../../Sources/Knowledge/Data/interactions/iron--levothyroxine.json"
};
static const unsigned char knowledge_735[] = {
#embed "../../Sources/Knowledge/Data/interactions/iron--moxifloxacin.json"
};
static const unsigned char knowledge_736[] = {
#embed "../../Sources/Knowledge/Data/interactions/iron--norfloxacin.json"
};
static const unsigned char knowledge_737[] = {
#embed "../../Sources/Knowledge/Data/interactions/iron--ofloxacin.json"
};
static const unsigned char knowledge_738[] = {
#embed "../../Sources/Knowledge/Data/interactions/iron--oral-bisphosphonates.json"
};
static const unsigned char knowledge_739[] = {
#embed "../../Sources/Knowledge/Data/interactions/iron--penicillamine.json"
};
static const unsigned char knowledge_740[] = {
#embed "../../Sources/Knowledge/Data/interactions/iron--tetracyclines.json"
};
static const unsigned char knowledge_741[] = {
#embed "../../Sources/Knowledge/Data/interactions/isoniazid--magnesium.json"
};
static const unsigned char knowledge_742[] = {
#embed "../../Sources/Knowledge/Data/interactions/itraconazole--magnesium.json"
};
static const unsigned char knowledge_743[] = {
#embed "../../Sources/Knowledge/Data/interactions/ketoconazole--magnesium.json"
};
static const unsigned char knowledge_744[] = {
#embed "../../Sources/Knowledge/Data/interactions/ketoconazole--vitamin-d.json"
};
static const unsigned char knowledge_745[] = {
#embed "../../Sources/Knowledge/Data/interactions/laxatives--magnesium.json"
};
static const unsigned char knowledge_746[] = {
#embed "../../Sources/Knowledge/Data/interactions/levofloxacin--magnesium.json"
};
static const unsigned char knowledge_747[] = {
#embed "../../Sources/Knowledge/Data/interactions/levofloxacin--zinc.json"
};
static const unsigned char knowledge_748[] = {
#embed "../../Sources/Knowledge/Data/interactions/levothyroxine--magnesium.json"
};
static const unsigned char knowledge_749[] = {
#embed "../../Sources/Knowledge/Data/interactions/liquid-paraffin--vitamin-d.json"
};
static const unsigned char knowledge_750[] = {
#embed "../../Sources/Knowledge/Data/interactions/loop-diuretics--magnesium.json"
};
static const unsigned char knowledge_751[] = {
#embed "../../Sources/Knowledge/Data/interactions/loop-diuretics--potassium.json"
};
static const unsigned char knowledge_752[] = {
#embed "../../Sources/Knowledge/Data/interactions/magnesium--magnesium.json"
};
static const unsigned char knowledge_753[] = {
#embed "../../Sources/Knowledge/Data/interactions/magnesium--magnesium-antacids.json"
};
static const unsigned char knowledge_754[] = {
#embed "../../Sources/Knowledge/Data/interactions/magnesium--magnesium-laxatives.json"
};
static const unsigned char knowledge_755[] = {
#embed "../../Sources/Knowledge/Data/interactions/magnesium--moxifloxacin.json"
};
static const unsigned char knowledge_756[] = {
#embed "../../Sources/Knowledge/Data/interactions/magnesium--mtor-inhibitors.json"
};
static const unsigned char knowledge_757[] = {
#embed "../../Sources/Knowledge/Data/interactions/magnesium--mycophenolate-mofetil.json"
};
static const unsigned char knowledge_758[] = {
#embed "../../Sources/Knowledge/Data/interactions/magnesium--neuromuscular-blockers.json"
};
static const unsigned char knowledge_759[] = {
#embed "../../Sources/Knowledge/Data/interactions/magnesium--nitrofurantoin.json"
};
static const unsigned char knowledge_760[] = {
#embed "../../Sources/Knowledge/Data/interactions/magnesium--norfloxacin.json"
};
static const unsigned char knowledge_761[] = {
#embed "../../Sources/Knowledge/Data/interactions/magnesium--ofloxacin.json"
};
static const unsigned char knowledge_762[] = {
#embed "../../Sources/Knowledge/Data/interactions/magnesium--oral-bisphosphonates.json"
};
static const unsigned char knowledge_763[] = {
#embed "../../Sources/Knowledge/Data/interactions/magnesium--oral-iron.json"
};
static const unsigned char knowledge_764[] = {
#embed "../../Sources/Knowledge/Data/interactions/magnesium--oxalate.json"
};
static const unsigned char knowledge_765[] = {
#embed "../../Sources/Knowledge/Data/interactions/magnesium--patiromer.json"
};
static const unsigned char knowledge_766[] = {
#embed "../../Sources/Knowledge/Data/interactions/magnesium--penicillamine.json"
};
static const unsigned char knowledge_767[] = {
#embed "../../Sources/Knowledge/Data/interactions/magnesium--pentamidine.json"
};
static const unsigned char knowledge_768[] = {
#embed "../../Sources/Knowledge/Data/interactions/magnesium--phenytoin.json"
};
static const unsigned char knowledge_769[] = {
#embed "../../Sources/Knowledge/Data/interactions/magnesium--phytate.json"
};
static const unsigned char knowledge_770[] = {
#embed "../../Sources/Knowledge/Data/interactions/magnesium--platinum-chemotherapy.json"
};
static const unsigned char knowledge_771[] = {
#embed "../../Sources/Knowledge/Data/interactions/magnesium--polystyrene-sulfonate.json"
};
static const unsigned char knowledge_772[] = {
#embed "../../Sources/Knowledge/Data/interactions/magnesium--potassium.json"
};
static const unsigned char knowledge_773[] = {
#embed "../../Sources/Knowledge/Data/interactions/magnesium--potassium-sparing-diuretics.json"
};
static const unsigned char knowledge_774[] = {
#embed "../../Sources/Knowledge/Data/interactions/magnesium--protein.json"
};
static const unsigned char knowledge_775[] = {
#embed "../../Sources/Knowledge/Data/interactions/magnesium--proton-pump-inhibitors.json"
};
static const unsigned char knowledge_776[] = {
#embed "../../Sources/Knowledge/Data/interactions/magnesium--quinidine.json"
};
static const unsigned char knowledge_777[] = {
#embed "../../Sources/Knowledge/Data/interactions/magnesium--raltegravir.json"
};
static const unsigned char knowledge_778[] = {
#embed "../../Sources/Knowledge/Data/interactions/magnesium--rosuvastatin.json"
};
static const unsigned char knowledge_779[] = {
#embed "../../Sources/Knowledge/Data/interactions/magnesium--sglt2-inhibitors.json"
};
static const unsigned char knowledge_780[] = {
#embed "../../Sources/Knowledge/Data/interactions/magnesium--sodium.json"
};
static const unsigned char knowledge_781[] = {
#embed "../../Sources/Knowledge/Data/interactions/magnesium--sodium-fluoride.json"
};
static const unsigned char knowledge_782[] = {
#embed "../../Sources/Knowledge/Data/interactions/magnesium--sotalol.json"
};
static const unsigned char knowledge_783[] = {
#embed "../../Sources/Knowledge/Data/interactions/magnesium--stimulant-laxatives.json"
};
static const unsigned char knowledge_784[] = {
#embed "../../Sources/Knowledge/Data/interactions/magnesium--tacrolimus.json"
};
static const unsigned char knowledge_785[] = {
#embed "../../Sources/Knowledge/Data/interactions/magnesium--tetracyclines.json"
};
static const unsigned char knowledge_786[] = {
#embed "../../Sources/Knowledge/Data/interactions/magnesium--theophylline.json"
};
static const unsigned char knowledge_787[] = {
#embed "../../Sources/Knowledge/Data/interactions/magnesium--thiazide-diuretics.json"
};
static const unsigned char knowledge_788[] = {
#embed "../../Sources/Knowledge/Data/interactions/magnesium--vegf-antibodies.json"
};
static const unsigned char knowledge_789[] = {
#embed "../../Sources/Knowledge/Data/interactions/magnesium--vitamin-b6.json"
};
static const unsigned char knowledge_790[] = {
#embed "../../Sources/Knowledge/Data/interactions/magnesium--vitamin-d.json"
};
static const unsigned char knowledge_791[] = {
#embed "../../Sources/Knowledge/Data/interactions/magnesium--zinc.json"
};
static const unsigned char knowledge_792[] = {
#embed "../../Sources/Knowledge/Data/interactions/moxifloxacin--zinc.json"
};
static const unsigned char knowledge_793[] = {
#embed "../../Sources/Knowledge/Data/interactions/norfloxacin--zinc.json"
};
static const unsigned char knowledge_794[] = {
#embed "../../Sources/Knowledge/Data/interactions/ofloxacin--zinc.json"
};
static const unsigned char knowledge_795[] = {
#embed "../../Sources/Knowledge/Data/interactions/orlistat--vitamin-d.json"
};
static const unsigned char knowledge_796[] = {
#embed "../../Sources/Knowledge/Data/interactions/penicillamine--zinc.json"
};
static const unsigned char knowledge_797[] = {
#embed "../../Sources/Knowledge/Data/interactions/phosphorus--vitamin-d.json"
};
static const unsigned char knowledge_798[] = {
#embed "../../Sources/Knowledge/Data/interactions/potassium--potassium-sparing-diuretics.json"
};
static const unsigned char knowledge_799[] = {
#embed "../../Sources/Knowledge/Data/interactions/potassium--sodium.json"
};
static const unsigned char knowledge_800[] = {
#embed "../../Sources/Knowledge/Data/interactions/potassium--stimulant-laxatives.json"
};
static const unsigned char knowledge_801[] = {
#embed "../../Sources/Knowledge/Data/interactions/potassium--theophylline.json"
};
static const unsigned char knowledge_802[] = {
#embed "../../Sources/Knowledge/Data/interactions/potassium--thiazide-diuretics.json"
};
static const unsigned char knowledge_803[] = {
#embed "../../Sources/Knowledge/Data/interactions/rifampicin--vitamin-d.json"
};
static const unsigned char knowledge_804[] = {
#embed "../../Sources/Knowledge/Data/interactions/statins--vitamin-d.json"
};
static const unsigned char knowledge_805[] = {
#embed "../../Sources/Knowledge/Data/interactions/tetracyclines--zinc.json"
};
static const unsigned char knowledge_806[] = {
#embed "../../Sources/Knowledge/Data/interactions/thiazide-diuretics--vitamin-d.json"
};
static const unsigned char knowledge_807[] = {
#embed "../../Sources/Knowledge/Data/interactions/verapamil--vitamin-d.json"
};
static const unsigned char knowledge_808[] = {
#embed "../../Sources/Knowledge/Data/interactions/vitamin-d--vitamin-d-analogues.json"
};
static const unsigned char knowledge_809[] = {
#embed "../../Sources/Knowledge/Data/mechanisms/alcohol-to-low-magnesium.json"
};
static const unsigned char knowledge_810[] = {
#embed "../../Sources/Knowledge/Data/mechanisms/broken-magnesium-vitamin-d-loop.json"
};
static const unsigned char knowledge_811[] = {
#embed "../../Sources/Knowledge/Data/mechanisms/children-and-electrolyte-balance.json"
};
static const unsigned char knowledge_812[] = {
#embed "../../Sources/Knowledge/Data/mechanisms/chondrocalcinosis-chain.json"
};
static const unsigned char knowledge_813[] = {
#embed "../../Sources/Knowledge/Data/mechanisms/contraction-and-relaxation-cycle.json"
};
static const unsigned char knowledge_814[] = {
#embed "../../Sources/Knowledge/Data/mechanisms/course-of-magnesium-depletion.json"
};
static const unsigned char knowledge_815[] = {
#embed "../../Sources/Knowledge/Data/mechanisms/diseases-made-worse-by-low-magnesium.json"
};
static const unsigned char knowledge_816[] = {
#embed "../../Sources/Knowledge/Data/mechanisms/electrolyte-domino.json"
};
static const unsigned char knowledge_817[] = {
#embed "../../Sources/Knowledge/Data/mechanisms/gut-disease-to-magnesium-loss.json"
};
static const unsigned char knowledge_818[] = {
#embed "../../Sources/Knowledge/Data/mechanisms/high-dose-vitamin-d-deepens-magnesium-deficit.json"
};
static const unsigned char knowledge_819[] = {
#embed "../../Sources/Knowledge/Data/mechanisms/high-dose-vitamin-d-to-leg-cramps.json"
};
static const unsigned char knowledge_820[] = {
#embed "../../Sources/Knowledge/Data/mechanisms/hungry-bone-syndrome-chain.json"
};
static const unsigned char knowledge_821[] = {
#embed "../../Sources/Knowledge/Data/mechanisms/imbalanced-supplementation-to-vascular-calcification.json"
};
static const unsigned char knowledge_822[] = {
#embed "../../Sources/Knowledge/Data/mechanisms/immune-side.json"
};
static const unsigned char knowledge_823[] = {
#embed "../../Sources/Knowledge/Data/mechanisms/kidney-disease-and-magnesium.json"
};
static const unsigned char knowledge_824[] = {
#embed "../../Sources/Knowledge/Data/mechanisms/kidney-response-said-to-harm.json"
};
static const unsigned char knowledge_825[] = {
#embed "../../Sources/Knowledge/Data/mechanisms/kidneys-hold-back-magnesium.json"
};
static const unsigned char knowledge_826[] = {
#embed "../../Sources/Knowledge/Data/mechanisms/laxative-action.json"
};
static const unsigned char knowledge_827[] = {
#embed "../../Sources/Knowledge/Data/mechanisms/low-magnesium-and-skeletal-muscle.json"
};
static const unsigned char knowledge_828[] = {
#embed "../../Sources/Knowledge/Data/mechanisms/low-magnesium-to-artery-calcification.json"
};
static const unsigned char knowledge_829[] = {
#embed "../../Sources/Knowledge/Data/mechanisms/magnesium-and-joints.json"
};
static const unsigned char knowledge_830[] = {
#embed "../../Sources/Knowledge/Data/mechanisms/magnesium-oxide-and-the-gut.json"
};
static const unsigned char knowledge_831[] = {
#embed "../../Sources/Knowledge/Data/mechanisms/magnesium-shortage-to-muscle-pain.json"
};
static const unsigned char knowledge_832[] = {
#embed "../../Sources/Knowledge/Data/mechanisms/magnesium-supplement-to-referred-back-pain.json"
};
static const unsigned char knowledge_833[] = {
#embed "../../Sources/Knowledge/Data/mechanisms/magnesium-vitamin-d-loop.json"
};
static const unsigned char knowledge_834[] = {
#embed "../../Sources/Knowledge/Data/mechanisms/mechanical-back-pain.json"
};
static const unsigned char knowledge_835[] = {
#embed "../../Sources/Knowledge/Data/mechanisms/medicines-and-magnesium.json"
};
static const unsigned char knowledge_836[] = {
#embed "../../Sources/Knowledge/Data/mechanisms/nerve-membrane-stabilization.json"
};
static const unsigned char knowledge_837[] = {
#embed "../../Sources/Knowledge/Data/mechanisms/nmda-block-and-central-sensitization.json"
};
static const unsigned char knowledge_838[] = {
#embed "../../Sources/Knowledge/Data/mechanisms/normal-vitamin-d-activation.json"
};
static const unsigned char knowledge_839[] = {
#embed "../../Sources/Knowledge/Data/mechanisms/older-age-and-magnesium.json"
};
static const unsigned char knowledge_840[] = {
#embed "../../Sources/Knowledge/Data/mechanisms/osteoporosis-and-rheumatoid-arthritis-chain.json"
};
static const unsigned char knowledge_841[] = {
#embed "../../Sources/Knowledge/Data/mechanisms/pancreatitis-to-low-magnesium.json"
};
static const unsigned char knowledge_842[] = {
#embed "../../Sources/Knowledge/Data/mechanisms/systemic-back-pain.json"
};
static const unsigned char knowledge_843[] = {
#embed "../../Sources/Knowledge/Data/mechanisms/three-doors-to-hypomagnesemia.json"
};
static const unsigned char knowledge_844[] = {
#embed "../../Sources/Knowledge/Data/mechanisms/treatment-of-magnesium-deficiency.json"
};
static const unsigned char knowledge_845[] = {
#embed "../../Sources/Knowledge/Data/mechanisms/type-2-diabetes-and-magnesium.json"
};
static const unsigned char knowledge_846[] = {
#embed "../../Sources/Knowledge/Data/mechanisms/vitamin-d-activation-failure.json"
};
static const unsigned char knowledge_847[] = {
#embed "../../Sources/Knowledge/Data/mechanisms/vitamin-d-deficiency-to-muscle-complaints.json"
};
static const unsigned char knowledge_848[] = {
#embed "../../Sources/Knowledge/Data/mechanisms/vitamin-d-excess-to-hypercalcemia.json"
};
static const unsigned char knowledge_849[] = {
#embed "../../Sources/Knowledge/Data/mechanisms/vitamin-d-receptor-in-muscle.json"
};
static const unsigned char knowledge_850[] = {
#embed "../../Sources/Knowledge/Data/mechanisms/work-up-of-cramps-on-vitamin-d.json"
};
static const unsigned char knowledge_851[] = {
#embed "../../Sources/Knowledge/Data/questions/are-occasional-leg-cramps-dangerous.json"
};
static const unsigned char knowledge_852[] = {
#embed "../../Sources/Knowledge/Data/questions/can-a-lack-of-vitamin-d-cause-cramps.json"
};
static const unsigned char knowledge_853[] = {
#embed "../../Sources/Knowledge/Data/questions/can-a-poor-diet-alone-make-me-severely-deficient-in-magnesium.json"
};
static const unsigned char knowledge_854[] = {
#embed "../../Sources/Knowledge/Data/questions/can-high-dose-vitamin-d-lower-magnesium.json"
};
static const unsigned char knowledge_855[] = {
#embed "../../Sources/Knowledge/Data/questions/can-i-treat-joint-pain-with-magnesium-myself.json"
};
static const unsigned char knowledge_856[] = {
#embed "../../Sources/Knowledge/Data/questions/can-low-magnesium-cause-back-pain.json"
};
static const unsigned char knowledge_857[] = {
#embed "../../Sources/Knowledge/Data/questions/can-magnesium-cause-back-pain.json"
};
static const unsigned char knowledge_858[] = {
#embed "../../Sources/Knowledge/Data/questions/can-magnesium-deficiency-cause-joint-pain.json"
};
static const unsigned char knowledge_859[] = {
#embed "../../Sources/Knowledge/Data/questions/can-vitamin-d-cause-leg-cramps.json"
};
static const unsigned char knowledge_860[] = {
#embed "../../Sources/Knowledge/Data/questions/can-vitamin-d-without-magnesium-harm-the-arteries.json"
};
static const unsigned char knowledge_861[] = {
#embed "../../Sources/Knowledge/Data/questions/do-most-people-get-enough-magnesium.json"
};
static const unsigned char knowledge_862[] = {
#embed "../../Sources/Knowledge/Data/questions/does-getting-both-magnesium-and-vitamin-d-right-prevent-disease.json"
};
static const unsigned char knowledge_863[] = {
#embed "../../Sources/Knowledge/Data/questions/does-magnesium-help-against-pain.json"
};
static const unsigned char knowledge_864[] = {
#embed "../../Sources/Knowledge/Data/questions/does-magnesium-need-vitamin-d.json"
};
static const unsigned char knowledge_865[] = {
#embed "../../Sources/Knowledge/Data/questions/does-vitamin-d-help-muscles.json"
};
static const unsigned char knowledge_866[] = {
#embed "../../Sources/Knowledge/Data/questions/does-vitamin-d-need-magnesium.json"
};
static const unsigned char knowledge_867[] = {
#embed "../../Sources/Knowledge/Data/questions/how-do-the-roles-of-magnesium-and-vitamin-d-differ.json"
};
static const unsigned char knowledge_868[] = {
#embed "../../Sources/Knowledge/Data/questions/how-does-alcohol-lower-magnesium.json"
};
static const unsigned char knowledge_869[] = {
#embed "../../Sources/Knowledge/Data/questions/how-does-magnesium-relax-muscle.json"
};
static const unsigned char knowledge_870[] = {
#embed "../../Sources/Knowledge/Data/questions/how-is-magnesium-deficiency-diagnosed.json"
};
static const unsigned char knowledge_871[] = {
#embed "../../Sources/Knowledge/Data/questions/how-is-magnesium-deficiency-treated.json"
};
static const unsigned char knowledge_872[] = {
#embed "../../Sources/Knowledge/Data/questions/how-much-magnesium-a-day.json"
};
static const unsigned char knowledge_873[] = {
#embed "../../Sources/Knowledge/Data/questions/how-much-vitamin-d-is-too-much.json"
};
static const unsigned char knowledge_874[] = {
#embed "../../Sources/Knowledge/Data/questions/is-magnesium-deficiency-curable.json"
};
static const unsigned char knowledge_875[] = {
#embed "../../Sources/Knowledge/Data/questions/my-back-hurts-since-i-take-magnesium-what-now.json"
};
static const unsigned char knowledge_876[] = {
#embed "../../Sources/Knowledge/Data/questions/should-i-take-magnesium-with-vitamin-d.json"
};
static const unsigned char knowledge_877[] = {
#embed "../../Sources/Knowledge/Data/questions/what-are-early-signs-of-magnesium-deficiency.json"
};
static const unsigned char knowledge_878[] = {
#embed "../../Sources/Knowledge/Data/questions/what-are-electrolytes-and-what-do-they-do.json"
};
static const unsigned char knowledge_879[] = {
#embed "../../Sources/Knowledge/Data/questions/what-are-signs-of-severe-magnesium-deficiency.json"
};
static const unsigned char knowledge_880[] = {
#embed "../../Sources/Knowledge/Data/questions/what-causes-magnesium-deficiency.json"
};
static const unsigned char knowledge_881[] = {
#embed "../../Sources/Knowledge/Data/questions/what-does-magnesium-do-in-the-body.json"
};
static const unsigned char knowledge_882[] = {
#embed "../../Sources/Knowledge/Data/questions/what-is-hungry-bone-syndrome.json"
};
static const unsigned char knowledge_883[] = {
#embed "../../Sources/Knowledge/Data/questions/what-is-hypercalcemia-and-what-does-it-feel-like.json"
};
static const unsigned char knowledge_884[] = {
#embed "../../Sources/Knowledge/Data/questions/what-is-hypomagnesemia.json"
};
static const unsigned char knowledge_885[] = {
#embed "../../Sources/Knowledge/Data/questions/what-is-the-feed-forward-loop.json"
};
static const unsigned char knowledge_886[] = {
#embed "../../Sources/Knowledge/Data/questions/what-is-vitamin-d.json"
};
static const unsigned char knowledge_887[] = {
#embed "../../Sources/Knowledge/Data/questions/what-should-i-do-if-cramps-start-with-vitamin-d.json"
};
static const unsigned char knowledge_888[] = {
#embed "../../Sources/Knowledge/Data/questions/what-side-effects-does-oral-magnesium-have.json"
};
static const unsigned char knowledge_889[] = {
#embed "../../Sources/Knowledge/Data/questions/what-sources-stand-behind-these-facts.json"
};
static const unsigned char knowledge_890[] = {
#embed "../../Sources/Knowledge/Data/questions/what-studies-link-magnesium-with-joints-or-bone.json"
};
static const unsigned char knowledge_891[] = {
#embed "../../Sources/Knowledge/Data/questions/what-usually-causes-back-pain.json"
};
static const unsigned char knowledge_892[] = {
#embed "../../Sources/Knowledge/Data/questions/when-are-leg-cramps-a-warning-sign.json"
};
static const unsigned char knowledge_893[] = {
#embed "../../Sources/Knowledge/Data/questions/when-must-back-pain-be-seen-by-a-doctor.json"
};
static const unsigned char knowledge_894[] = {
#embed "../../Sources/Knowledge/Data/questions/where-does-vitamin-d-come-from.json"
};
static const unsigned char knowledge_895[] = {
#embed "../../Sources/Knowledge/Data/questions/which-blood-tests-explain-cramps.json"
};
static const unsigned char knowledge_896[] = {
#embed "../../Sources/Knowledge/Data/questions/which-diseases-get-worse-with-low-magnesium.json"
};
static const unsigned char knowledge_897[] = {
#embed "../../Sources/Knowledge/Data/questions/which-foods-are-rich-in-magnesium.json"
};
static const unsigned char knowledge_898[] = {
#embed "../../Sources/Knowledge/Data/questions/which-form-of-magnesium-is-absorbed-best.json"
};
static const unsigned char knowledge_899[] = {
#embed "../../Sources/Knowledge/Data/questions/which-form-of-magnesium-is-gentlest-on-the-gut.json"
};
static const unsigned char knowledge_900[] = {
#embed "../../Sources/Knowledge/Data/questions/which-medicines-lower-magnesium-or-must-be-mentioned.json"
};
static const unsigned char knowledge_901[] = {
#embed "../../Sources/Knowledge/Data/questions/which-oral-forms-of-magnesium-exist.json"
};
static const unsigned char knowledge_902[] = {
#embed "../../Sources/Knowledge/Data/questions/which-other-electrolytes-fall-with-severe-magnesium-deficiency.json"
};
static const unsigned char knowledge_903[] = {
#embed "../../Sources/Knowledge/Data/questions/who-is-at-risk-of-low-magnesium-or-vitamin-d.json"
};
static const unsigned char knowledge_904[] = {
#embed "../../Sources/Knowledge/Data/questions/why-are-children-at-risk-of-low-electrolytes.json"
};
static const unsigned char knowledge_905[] = {
#embed "../../Sources/Knowledge/Data/questions/why-are-older-adults-at-risk-of-low-magnesium.json"
};
static const unsigned char knowledge_906[] = {
#embed "../../Sources/Knowledge/Data/questions/why-do-people-take-magnesium-supplements.json"
};
static const unsigned char knowledge_907[] = {
#embed "../../Sources/Knowledge/Data/questions/why-does-my-vitamin-d-level-not-rise-on-high-doses.json"
};
static const unsigned char knowledge_908[] = {
#embed "../../Sources/Knowledge/Data/red-flags/warning-any-with-kidney-disease-or-pregnancy.json"
};
static const unsigned char knowledge_909[] = {
#embed "../../Sources/Knowledge/Data/red-flags/warning-back-pain-bladder-bowel.json"
};
static const unsigned char knowledge_910[] = {
#embed "../../Sources/Knowledge/Data/red-flags/warning-chest-pain.json"
};
static const unsigned char knowledge_911[] = {
#embed "../../Sources/Knowledge/Data/red-flags/warning-confusion-or-hard-to-wake.json"
};
static const unsigned char knowledge_912[] = {
#embed "../../Sources/Knowledge/Data/red-flags/warning-cramped-hands.json"
};
static const unsigned char knowledge_913[] = {
#embed "../../Sources/Knowledge/Data/red-flags/warning-fainting.json"
};
static const unsigned char knowledge_914[] = {
#embed "../../Sources/Knowledge/Data/red-flags/warning-irregular-or-slow-pulse.json"
};
static const unsigned char knowledge_915[] = {
#embed "../../Sources/Knowledge/Data/red-flags/warning-leg-swollen-red-warm.json"
};
static const unsigned char knowledge_916[] = {
#embed "../../Sources/Knowledge/Data/red-flags/warning-no-urine.json"
};
static const unsigned char knowledge_917[] = {
#embed "../../Sources/Knowledge/Data/red-flags/warning-seizure.json"
};
static const unsigned char knowledge_918[] = {
#embed "../../Sources/Knowledge/Data/red-flags/warning-slow-or-difficult-breathing.json"
};
static const unsigned char knowledge_919[] = {
#embed "../../Sources/Knowledge/Data/red-flags/warning-vomiting-thirst-urine-on-vitamin-d.json"
};
static const unsigned char knowledge_920[] = {
#embed "../../Sources/Knowledge/Data/red-flags/warning-weakness-on-magnesium.json"
};
static const unsigned char knowledge_921[] = {
#embed "../../Sources/Knowledge/Data/contraindications/magnesium-in-advanced-kidney-disease.json"
};
static const unsigned char knowledge_922[] = {
#embed "../../Sources/Knowledge/Data/contraindications/magnesium-in-bowel-obstruction.json"
};
static const unsigned char knowledge_923[] = {
#embed "../../Sources/Knowledge/Data/contraindications/magnesium-in-heart-block.json"
};
static const unsigned char knowledge_924[] = {
#embed "../../Sources/Knowledge/Data/contraindications/magnesium-in-hypermagnesemia.json"
};
static const unsigned char knowledge_925[] = {
#embed "../../Sources/Knowledge/Data/contraindications/magnesium-in-myasthenia-gravis.json"
};
static const unsigned char knowledge_926[] = {
#embed "../../Sources/Knowledge/Data/contraindications/vitamin-d-in-digoxin.json"
};
static const unsigned char knowledge_927[] = {
#embed "../../Sources/Knowledge/Data/contraindications/vitamin-d-in-hypercalcemia.json"
};
static const unsigned char knowledge_928[] = {
#embed "../../Sources/Knowledge/Data/contraindications/vitamin-d-in-kidney-stones.json"
};
static const unsigned char knowledge_929[] = {
#embed "../../Sources/Knowledge/Data/contraindications/vitamin-d-in-primary-hyperparathyroidism.json"
};
static const unsigned char knowledge_930[] = {
#embed "../../Sources/Knowledge/Data/contraindications/vitamin-d-in-sarcoidosis.json"
};
static const unsigned char knowledge_931[] = {
#embed "../../Sources/Knowledge/Data/contraindications/vitamin-d-in-vitamin-d-toxicity.json"
};
static const unsigned char knowledge_932[] = {
#embed "../../Sources/Knowledge/Data/rules/above-upper-level.json"
};
static const unsigned char knowledge_933[] = {
#embed "../../Sources/Knowledge/Data/rules/above-upper-level-in-child.json"
};
static const unsigned char knowledge_934[] = {
#embed "../../Sources/Knowledge/Data/rules/active-vitamin-d-left-out.json"
};
static const unsigned char knowledge_935[] = {
#embed "../../Sources/Knowledge/Data/rules/advanced-kidney-disease-by-egfr.json"
};
static const unsigned char knowledge_936[] = {
#embed "../../Sources/Knowledge/Data/rules/albumin-with-low-calcium.json"
};
static const unsigned char knowledge_937[] = {
#embed "../../Sources/Knowledge/Data/rules/back-pain-on-magnesium.json"
};
static const unsigned char knowledge_938[] = {
#embed "../../Sources/Knowledge/Data/rules/below-adequate-intake.json"
};
static const unsigned char knowledge_939[] = {
#embed "../../Sources/Knowledge/Data/rules/below-recommended-intake.json"
};
static const unsigned char knowledge_940[] = {
#embed "../../Sources/Knowledge/Data/rules/below-reference-intake.json"
};
static const unsigned char knowledge_941[] = {
#embed "../../Sources/Knowledge/Data/rules/calcium-with-hypercalcemia.json"
};
static const unsigned char knowledge_942[] = {
#embed "../../Sources/Knowledge/Data/rules/calcium-with-kidney-stones.json"
};
static const unsigned char knowledge_943[] = {
#embed "../../Sources/Knowledge/Data/rules/chemotherapy-by-medicine.json"
};
static const unsigned char knowledge_944[] = {
#embed "../../Sources/Knowledge/Data/rules/child-by-age.json"
};
static const unsigned char knowledge_945[] = {
#embed "../../Sources/Knowledge/Data/rules/child-with-fluid-loss.json"
};
static const unsigned char knowledge_946[] = {
#embed "../../Sources/Knowledge/Data/rules/cramps-for-the-doctor.json"
};
static const unsigned char knowledge_947[] = {
#embed "../../Sources/Knowledge/Data/rules/cramps-on-high-dose-vitamin-d.json"
};
static const unsigned char knowledge_948[] = {
#embed "../../Sources/Knowledge/Data/rules/cramps-with-weakness-or-numbness.json"
};
static const unsigned char knowledge_949[] = {
#embed "../../Sources/Knowledge/Data/rules/digoxin-with-hypercalcemia.json"
};
static const unsigned char knowledge_950[] = {
#embed "../../Sources/Knowledge/Data/rules/digoxin-with-low-potassium-or-magnesium.json"
};
static const unsigned char knowledge_951[] = {
#embed "../../Sources/Knowledge/Data/rules/digoxin-with-mineral-losing-medicine.json"
};
static const unsigned char knowledge_952[] = {
#embed "../../Sources/Knowledge/Data/rules/diuretic-user-by-medicine.json"
};
static const unsigned char knowledge_953[] = {
#embed "../../Sources/Knowledge/Data/rules/group-by-bone-or-joint-disease.json"
};
static const unsigned char knowledge_954[] = {
#embed "../../Sources/Knowledge/Data/rules/group-by-gastric-bypass.json"
};
static const unsigned char knowledge_955[] = {
#embed "../../Sources/Knowledge/Data/rules/group-by-ileal-resection.json"
};
static const unsigned char knowledge_956[] = {
#embed "../../Sources/Knowledge/Data/rules/group-by-small-bowel-surgery.json"
};
static const unsigned char knowledge_957[] = {
#embed "../../Sources/Knowledge/Data/rules/group-by-thyroid-removal.json"
};
static const unsigned char knowledge_958[] = {
#embed "../../Sources/Knowledge/Data/rules/gut-trouble-on-magnesium.json"
};
static const unsigned char knowledge_959[] = {
#embed "../../Sources/Knowledge/Data/rules/high-dose-of-magnesium.json"
};
static const unsigned char knowledge_960[] = {
#embed "../../Sources/Knowledge/Data/rules/high-dose-of-vitamin-d.json"
};
static const unsigned char knowledge_961[] = {
#embed "../../Sources/Knowledge/Data/rules/high-dose-vitamin-d-in-pregnancy.json"
};
static const unsigned char knowledge_962[] = {
#embed "../../Sources/Knowledge/Data/rules/hypercalcemia-by-ionized-calcium.json"
};
static const unsigned char knowledge_963[] = {
#embed "../../Sources/Knowledge/Data/rules/hypercalcemia-by-serum-calcium.json"
};
static const unsigned char knowledge_964[] = {
#embed "../../Sources/Knowledge/Data/rules/hyperkalemia-by-test.json"
};
static const unsigned char knowledge_965[] = {
#embed "../../Sources/Knowledge/Data/rules/hypermagnesemia-by-test.json"
};
static const unsigned char knowledge_966[] = {
#embed "../../Sources/Knowledge/Data/rules/hypocalcemia-by-ionized-calcium.json"
};
static const unsigned char knowledge_967[] = {
#embed "../../Sources/Knowledge/Data/rules/hypocalcemia-by-serum-calcium.json"
};
static const unsigned char knowledge_968[] = {
#embed "../../Sources/Knowledge/Data/rules/hypokalemia-by-test.json"
};
static const unsigned char knowledge_969[] = {
#embed "../../Sources/Knowledge/Data/rules/hypomagnesemia-by-test.json"
};
static const unsigned char knowledge_970[] = {
#embed "../../Sources/Knowledge/Data/rules/kidney-function-before-magnesium.json"
};
static const unsigned char knowledge_971[] = {
#embed "../../Sources/Knowledge/Data/rules/kidney-function-unknown-at-risk.json"
};
static const unsigned char knowledge_972[] = {
#embed "../../Sources/Knowledge/Data/rules/lactating-by-state.json"
};
static const unsigned char knowledge_973[] = {
#embed "../../Sources/Knowledge/Data/rules/long-term-ppi-user-by-duration.json"
};
static const unsigned char knowledge_974[] = {
#embed "../../Sources/Knowledge/Data/rules/low-25-hydroxyvitamin-d-on-high-dose.json"
};
static const unsigned char knowledge_975[] = {
#embed "../../Sources/Knowledge/Data/rules/low-magnesium-on-medicine.json"
};
static const unsigned char knowledge_976[] = {
#embed "../../Sources/Knowledge/Data/rules/low-potassium-or-calcium-with-low-magnesium.json"
};
static const unsigned char knowledge_977[] = {
#embed "../../Sources/Knowledge/Data/rules/magnesium-above-upper-level-effects.json"
};
static const unsigned char knowledge_978[] = {
#embed "../../Sources/Knowledge/Data/rules/magnesium-behind-low-potassium-or-calcium.json"
};
static const unsigned char knowledge_979[] = {
#embed "../../Sources/Knowledge/Data/rules/magnesium-for-joint-pain.json"
};
static const unsigned char knowledge_980[] = {
#embed "../../Sources/Knowledge/Data/rules/magnesium-from-supplements.json"
};
static const unsigned char knowledge_981[] = {
#embed "../../Sources/Knowledge/Data/rules/magnesium-in-pregnancy.json"
};
static const unsigned char knowledge_982[] = {
#embed "../../Sources/Knowledge/Data/rules/magnesium-on-the-skin.json"
};
static const unsigned char knowledge_983[] = {
#embed "../../Sources/Knowledge/Data/rules/magnesium-oxide-absorption.json"
};
static const unsigned char knowledge_984[] = {
#embed "../../Sources/Knowledge/Data/rules/magnesium-unchecked-on-medicine.json"
};
static const unsigned char knowledge_985[] = {
#embed "../../Sources/Knowledge/Data/rules/magnesium-with-egfr-of-30-to-60.json"
};
static const unsigned char knowledge_986[] = {
#embed "../../Sources/Knowledge/Data/rules/magnesium-with-high-creatinine.json"
};
static const unsigned char knowledge_987[] = {
#embed "../../Sources/Knowledge/Data/rules/magnesium-with-kidney-disease.json"
};
static const unsigned char knowledge_988[] = {
#embed "../../Sources/Knowledge/Data/rules/no-upper-level-for-calcium.json"
};
static const unsigned char knowledge_989[] = {
#embed "../../Sources/Knowledge/Data/rules/no-upper-level-for-magnesium.json"
};
static const unsigned char knowledge_990[] = {
#embed "../../Sources/Knowledge/Data/rules/no-upper-level-for-phosphorus.json"
};
static const unsigned char knowledge_991[] = {
#embed "../../Sources/Knowledge/Data/rules/no-upper-level-for-potassium.json"
};
static const unsigned char knowledge_992[] = {
#embed "../../Sources/Knowledge/Data/rules/no-upper-level-for-sodium.json"
};
static const unsigned char knowledge_993[] = {
#embed "../../Sources/Knowledge/Data/rules/normal-serum-magnesium.json"
};
static const unsigned char knowledge_994[] = {
#embed "../../Sources/Knowledge/Data/rules/older-adult-by-age.json"
};
static const unsigned char knowledge_995[] = {
#embed "../../Sources/Knowledge/Data/rules/possible-high-calcium-on-vitamin-d.json"
};
static const unsigned char knowledge_996[] = {
#embed "../../Sources/Knowledge/Data/rules/possible-high-magnesium.json"
};
static const unsigned char knowledge_997[] = {
#embed "../../Sources/Knowledge/Data/rules/potassium-raising-medicine.json"
};
static const unsigned char knowledge_998[] = {
#embed "../../Sources/Knowledge/Data/rules/potassium-with-kidney-disease.json"
};
static const unsigned char knowledge_999[] = {
#embed "../../Sources/Knowledge/Data/rules/ppi-with-diuretic.json"
};
static const unsigned char knowledge_1000[] = {
#embed "../../Sources/Knowledge/Data/rules/pregnant-by-state.json"
};
static const unsigned char knowledge_1001[] = {
#embed "../../Sources/Knowledge/Data/rules/sodium-above-reduction-level.json"
};
static const unsigned char knowledge_1002[] = {
#embed "../../Sources/Knowledge/Data/rules/stopping-heavy-drinking.json"
};
static const unsigned char knowledge_1003[] = {
#embed "../../Sources/Knowledge/Data/rules/tests-for-cramps.json"
};
static const unsigned char knowledge_1004[] = {
#embed "../../Sources/Knowledge/Data/rules/thiazide-with-high-dose-vitamin-d.json"
};
static const unsigned char knowledge_1005[] = {
#embed "../../Sources/Knowledge/Data/rules/time-on-vitamin-d-unknown.json"
};
static const unsigned char knowledge_1006[] = {
#embed "../../Sources/Knowledge/Data/rules/vitamin-d-deficiency-by-test.json"
};
static const unsigned char knowledge_1007[] = {
#embed "../../Sources/Knowledge/Data/rules/vitamin-d-far-above-upper-level.json"
};
static const unsigned char knowledge_1008[] = {
#embed "../../Sources/Knowledge/Data/rules/vitamin-d-from-supplements.json"
};
static const unsigned char knowledge_1009[] = {
#embed "../../Sources/Knowledge/Data/rules/vitamin-d-of-10000-iu.json"
};
static const unsigned char knowledge_1010[] = {
#embed "../../Sources/Knowledge/Data/rules/vitamin-d-with-active-vitamin-d.json"
};
static const unsigned char knowledge_1011[] = {
#embed "../../Sources/Knowledge/Data/sources/aburto-2013.json"
};
static const unsigned char knowledge_1012[] = {
#embed "../../Sources/Knowledge/Data/sources/acep-warning-signs.json"
};
static const unsigned char knowledge_1013[] = {
#embed "../../Sources/Knowledge/Data/sources/acr-giop-2017.json"
};
static const unsigned char knowledge_1014[] = {
#embed "../../Sources/Knowledge/Data/sources/actonel-us-label.json"
};
static const unsigned char knowledge_1015[] = {
#embed "../../Sources/Knowledge/Data/sources/afp-potassium-2023.json"
};
static const unsigned char knowledge_1016[] = {
#embed "../../Sources/Knowledge/Data/sources/ahmed-mohammed-2019.json"
};
static const unsigned char knowledge_1017[] = {
#embed "../../Sources/Knowledge/Data/sources/albuterol-diuretic-trial.json"
};
static const unsigned char knowledge_1018[] = {
#embed "../../Sources/Knowledge/Data/sources/alcohol-withdrawal-phosphate-2015.json"
};
static const unsigned char knowledge_1019[] = {
#embed "../../Sources/Knowledge/Data/sources/ali-2024.json"
};
static const unsigned char knowledge_1020[] = {
#embed "../../Sources/Knowledge/Data/sources/alonso-2023.json"
};
static const unsigned char knowledge_1021[] = {
#embed "../../Sources/Knowledge/Data/sources/antiepileptics-vitamin-d-1986.json"
};
static const unsigned char knowledge_1022[] = {
#embed "../../Sources/Knowledge/Data/sources/archives-of-toxicology-2000.json"
};
static const unsigned char knowledge_1023[] = {
#embed "../../Sources/Knowledge/Data/sources/article-magnesium-back-pain.json"
};
static const unsigned char knowledge_1024[] = {
#embed "../../Sources/Knowledge/Data/sources/article-magnesium-deficiency.json"
};
static const unsigned char knowledge_1025[] = {
#embed "../../Sources/Knowledge/Data/sources/article-magnesium-joint-pain.json"
};
static const unsigned char knowledge_1026[] = {
#embed "../../Sources/Knowledge/Data/sources/article-magnesium-vitamin-d-activation.json"
};
static const unsigned char knowledge_1027[] = {
#embed "../../Sources/Knowledge/Data/sources/article-vitamin-d-leg-cramps.json"
};
static const unsigned char knowledge_1028[] = {
#embed "../../Sources/Knowledge/Data/sources/asirvatham-2013.json"
};
static const unsigned char knowledge_1029[] = {
#embed "../../Sources/Knowledge/Data/sources/balachandar-2021.json"
};
static const unsigned char knowledge_1030[] = {
#embed "../../Sources/Knowledge/Data/sources/bar-or-1981.json"
};
static const unsigned char knowledge_1031[] = {
#embed "../../Sources/Knowledge/Data/sources/barbagallo-magnesium-elderly.json"
};
static const unsigned char knowledge_1032[] = {
#embed "../../Sources/Knowledge/Data/sources/beattie-peace-1993.json"
};
static const unsigned char knowledge_1033[] = {
#embed "../../Sources/Knowledge/Data/sources/bipm-si-2019.json"
};
static const unsigned char knowledge_1034[] = {
#embed "../../Sources/Knowledge/Data/sources/blaine-2015.json"
};
static const unsigned char knowledge_1035[] = {
#embed "../../Sources/Knowledge/Data/sources/blancquaert-2019.json"
};
static const unsigned char knowledge_1036[] = {
#embed "../../Sources/Knowledge/Data/sources/bohn-2004.json"
};
static const unsigned char knowledge_1037[] = {
#embed "../../Sources/Knowledge/Data/sources/bohn-2004-oxalate.json"
};
static const unsigned char knowledge_1038[] = {
#embed "../../Sources/Knowledge/Data/sources/bover-2023.json"
};
static const unsigned char knowledge_1039[] = {
#embed "../../Sources/Knowledge/Data/sources/braun-2023.json"
};
static const unsigned char knowledge_1040[] = {
#embed "../../Sources/Knowledge/Data/sources/bressendorff-2023.json"
};
static const unsigned char knowledge_1041[] = {
#embed "../../Sources/Knowledge/Data/sources/brown-2010.json"
};
static const unsigned char knowledge_1042[] = {
#embed "../../Sources/Knowledge/Data/sources/bullingham-1996.json"
};
static const unsigned char knowledge_1043[] = {
#embed "../../Sources/Knowledge/Data/sources/burt-2019.json"
};
static const unsigned char knowledge_1044[] = {
#embed "../../Sources/Knowledge/Data/sources/case-2020.json"
};
static const unsigned char knowledge_1045[] = {
#embed "../../Sources/Knowledge/Data/sources/case-2021.json"
};
static const unsigned char knowledge_1046[] = {
#embed "../../Sources/Knowledge/Data/sources/cellcept-us-label.json"
};
static const unsigned char knowledge_1047[] = {
#embed "../../Sources/Knowledge/Data/sources/cetuximab-2006.json"
};
static const unsigned char knowledge_1048[] = {
#embed "../../Sources/Knowledge/Data/sources/chen-2013.json"
};
static const unsigned char knowledge_1049[] = {
#embed "../../Sources/Knowledge/Data/sources/chhabra-2016.json"
};
static const unsigned char knowledge_1050[] = {
#embed "../../Sources/Knowledge/Data/sources/cholestyramine-us-label.json"
};
static const unsigned char knowledge_1051[] = {
#embed "../../Sources/Knowledge/Data/sources/choosing-wisely-vitamin-d.json"
};
static const unsigned char knowledge_1052[] = {
#embed "../../Sources/Knowledge/Data/sources/cipro-us-label.json"
};
static const unsigned char knowledge_1053[] = {
#embed "../../Sources/Knowledge/Data/sources/ckj-mg-table7.json"
};
static const unsigned char knowledge_1054[] = {
#embed "../../Sources/Knowledge/Data/sources/cleveland-clinic-magnesium-deficiency.json"
};
static const unsigned char knowledge_1055[] = {
#embed "../../Sources/Knowledge/Data/sources/cmdt-hypocalcemia.json"
};
static const unsigned char knowledge_1056[] = {
#embed "../../Sources/Knowledge/Data/sources/cmdt-hypophosphatemia.json"
};
static const unsigned char knowledge_1057[] = {
#embed "../../Sources/Knowledge/Data/sources/coburn-1991.json"
};
static const unsigned char knowledge_1058[] = {
#embed "../../Sources/Knowledge/Data/sources/colecalciferol-sandoz-leaflet.json"
};
static const unsigned char knowledge_1059[] = {
#embed "../../Sources/Knowledge/Data/sources/conesa-botella-2010.json"
};
static const unsigned char knowledge_1060[] = {
#embed "../../Sources/Knowledge/Data/sources/costello-2016.json"
};
static const unsigned char knowledge_1061[] = {
#embed "../../Sources/Knowledge/Data/sources/coudray-2005.json"
};
static const unsigned char knowledge_1062[] = {
#embed "../../Sources/Knowledge/Data/sources/dai-2013.json"
};
static const unsigned char knowledge_1063[] = {
#embed "../../Sources/Knowledge/Data/sources/dai-2018.json"
};
static const unsigned char knowledge_1064[] = {
#embed "../../Sources/Knowledge/Data/sources/dartmouth-ionized-calcium.json"
};
static const unsigned char knowledge_1065[] = {
#embed "../../Sources/Knowledge/Data/sources/dasgupta-2012.json"
};
static const unsigned char knowledge_1066[] = {
#embed "../../Sources/Knowledge/Data/sources/davies-1993.json"
};
static const unsigned char knowledge_1067[] = {
#embed "../../Sources/Knowledge/Data/sources/de-baaij-2015.json"
};
static const unsigned char knowledge_1068[] = {
#embed "../../Sources/Knowledge/Data/sources/deng-2013.json"
};
static const unsigned char knowledge_1069[] = {
#embed "../../Sources/Knowledge/Data/sources/dhhs-arv-2017.json"
};
static const unsigned char knowledge_1070[] = {
#embed "../../Sources/Knowledge/Data/sources/doxycycline-us-label.json"
};
static const unsigned char knowledge_1071[] = {
#embed "../../Sources/Knowledge/Data/sources/drugbank-vocabulary.json"
};
static const unsigned char knowledge_1072[] = {
#embed "../../Sources/Knowledge/Data/sources/drugcentral-2016.json"
};
static const unsigned char knowledge_1073[] = {
#embed "../../Sources/Knowledge/Data/sources/efavirenz-vitamin-d-2014.json"
};
static const unsigned char knowledge_1074[] = {
#embed "../../Sources/Knowledge/Data/sources/efsa-ca-2015.json"
};
static const unsigned char knowledge_1075[] = {
#embed "../../Sources/Knowledge/Data/sources/efsa-ca-ul-2012.json"
};
static const unsigned char knowledge_1076[] = {
#embed "../../Sources/Knowledge/Data/sources/efsa-k-2016.json"
};
static const unsigned char knowledge_1077[] = {
#embed "../../Sources/Knowledge/Data/sources/efsa-mg-2015.json"
};
static const unsigned char knowledge_1078[] = {
#embed "../../Sources/Knowledge/Data/sources/efsa-na-2019.json"
};
static const unsigned char knowledge_1079[] = {
#embed "../../Sources/Knowledge/Data/sources/efsa-orotate-2009.json"
};
static const unsigned char knowledge_1080[] = {
#embed "../../Sources/Knowledge/Data/sources/efsa-orotate-2025.json"
};
static const unsigned char knowledge_1081[] = {
#embed "../../Sources/Knowledge/Data/sources/efsa-p-2015.json"
};
static const unsigned char knowledge_1082[] = {
#embed "../../Sources/Knowledge/Data/sources/efsa-trimagnesium-2016.json"
};
static const unsigned char knowledge_1083[] = {
#embed "../../Sources/Knowledge/Data/sources/efsa-vitd-2016.json"
};
static const unsigned char knowledge_1084[] = {
#embed "../../Sources/Knowledge/Data/sources/efsa-vitd-infants-2018.json"
};
static const unsigned char knowledge_1085[] = {
#embed "../../Sources/Knowledge/Data/sources/efsa-vitd-ul-2023.json"
};
static const unsigned char knowledge_1086[] = {
#embed "../../Sources/Knowledge/Data/sources/el-asmar-2014.json"
};
static const unsigned char knowledge_1087[] = {
#embed "../../Sources/Knowledge/Data/sources/elisaf-1995.json"
};
static const unsigned char knowledge_1088[] = {
#embed "../../Sources/Knowledge/Data/sources/elisaf-1997.json"
};
static const unsigned char knowledge_1089[] = {
#embed "../../Sources/Knowledge/Data/sources/eltrombopag-antacid-2009.json"
};
static const unsigned char knowledge_1090[] = {
#embed "../../Sources/Knowledge/Data/sources/emc-12118.json"
};
static const unsigned char knowledge_1091[] = {
#embed "../../Sources/Knowledge/Data/sources/emc-25343.json"
};
static const unsigned char knowledge_1092[] = {
#embed "../../Sources/Knowledge/Data/sources/emc-2678.json"
};
static const unsigned char knowledge_1093[] = {
#embed "../../Sources/Knowledge/Data/sources/emc-2813.json"
};
static const unsigned char knowledge_1094[] = {
#embed "../../Sources/Knowledge/Data/sources/emc-4880.json"
};
static const unsigned char knowledge_1095[] = {
#embed "../../Sources/Knowledge/Data/sources/emc-8091.json"
};
static const unsigned char knowledge_1096[] = {
#embed "../../Sources/Knowledge/Data/sources/emdocs-oliguria.json"
};
static const unsigned char knowledge_1097[] = {
#embed "../../Sources/Knowledge/Data/sources/endocrine-2011.json"
};
static const unsigned char knowledge_1098[] = {
#embed "../../Sources/Knowledge/Data/sources/endocrine-2024.json"
};
static const unsigned char knowledge_1099[] = {
#embed "../../Sources/Knowledge/Data/sources/erbitux-us-label.json"
};
static const unsigned char knowledge_1100[] = {
#embed "../../Sources/Knowledge/Data/sources/ergocalciferol-us-label.json"
};
static const unsigned char knowledge_1101[] = {
#embed "../../Sources/Knowledge/Data/sources/evira-vitamin-a.json"
};
static const unsigned char knowledge_1102[] = {
#embed "../../Sources/Knowledge/Data/sources/fao-who-2001.json"
};
static const unsigned char knowledge_1103[] = {
#embed "../../Sources/Knowledge/Data/sources/farahbakhsh-2024.json"
};
static const unsigned char knowledge_1104[] = {
#embed "../../Sources/Knowledge/Data/sources/fda-ppi-2011.json"
};
static const unsigned char knowledge_1105[] = {
#embed "../../Sources/Knowledge/Data/sources/fda-unii-2025.json"
};
static const unsigned char knowledge_1106[] = {
#embed "../../Sources/Knowledge/Data/sources/fda-vitamin-d-cereal-2023.json"
};
static const unsigned char knowledge_1107[] = {
#embed "../../Sources/Knowledge/Data/sources/filippini-2020.json"
};
static const unsigned char knowledge_1108[] = {
#embed "../../Sources/Knowledge/Data/sources/fine-1991.json"
};
static const unsigned char knowledge_1109[] = {
#embed "../../Sources/Knowledge/Data/sources/firoz-2001.json"
};
static const unsigned char knowledge_1110[] = {
#embed "../../Sources/Knowledge/Data/sources/fosamax-us-label.json"
};
static const unsigned char knowledge_1111[] = {
#embed "../../Sources/Knowledge/Data/sources/fss-vitamin-a.json"
};
static const unsigned char knowledge_1112[] = {
#embed "../../Sources/Knowledge/Data/sources/fujita-1984.json"
};
static const unsigned char knowledge_1113[] = {
#embed "../../Sources/Knowledge/Data/sources/gabapentin-product-text.json"
};
static const unsigned char knowledge_1114[] = {
#embed "../../Sources/Knowledge/Data/sources/gabow-1977.json"
};
static const unsigned char knowledge_1115[] = {
#embed "../../Sources/Knowledge/Data/sources/galland-1988.json"
};
static const unsigned char knowledge_1116[] = {
#embed "../../Sources/Knowledge/Data/sources/garrison-2020.json"
};
static const unsigned char knowledge_1117[] = {
#embed "../../Sources/Knowledge/Data/sources/gaughran-2021.json"
};
static const unsigned char knowledge_1118[] = {
#embed "../../Sources/Knowledge/Data/sources/glass-1986.json"
};
static const unsigned char knowledge_1119[] = {
#embed "../../Sources/Knowledge/Data/sources/gragossian-hypomagnesemia.json"
};
static const unsigned char knowledge_1120[] = {
#embed "../../Sources/Knowledge/Data/sources/grober-2011.json"
};
static const unsigned char knowledge_1121[] = {
#embed "../../Sources/Knowledge/Data/sources/grober-2017.json"
};
static const unsigned char knowledge_1122[] = {
#embed "../../Sources/Knowledge/Data/sources/grober-2019.json"
};
static const unsigned char knowledge_1123[] = {
#embed "../../Sources/Knowledge/Data/sources/hall-2010.json"
};
static const unsigned char knowledge_1124[] = {
#embed "../../Sources/Knowledge/Data/sources/haq-2020.json"
};
static const unsigned char knowledge_1125[] = {
#embed "../../Sources/Knowledge/Data/sources/hardwick-1991.json"
};
static const unsigned char knowledge_1126[] = {
#embed "../../Sources/Knowledge/Data/sources/harmonised-intervals-2016.json"
};
static const unsigned char knowledge_1127[] = {
#embed "../../Sources/Knowledge/Data/sources/hassenfield-electrolyte-disorders.json"
};
static const unsigned char knowledge_1128[] = {
#embed "../../Sources/Knowledge/Data/sources/hbs-shpt-2020.json"
};
static const unsigned char knowledge_1129[] = {
#embed "../../Sources/Knowledge/Data/sources/heaney-2008.json"
};
static const unsigned char knowledge_1130[] = {
#embed "../../Sources/Knowledge/Data/sources/hernandez-rubio-2023.json"
};
static const unsigned char knowledge_1131[] = {
#embed "../../Sources/Knowledge/Data/sources/hernando-wagner-2018.json"
};
static const unsigned char knowledge_1132[] = {
#embed "../../Sources/Knowledge/Data/sources/herrick-2019.json"
};
static const unsigned char knowledge_1133[] = {
#embed "../../Sources/Knowledge/Data/sources/hivinsite.json"
};
static const unsigned char knowledge_1134[] = {
#embed "../../Sources/Knowledge/Data/sources/ho-2017.json"
};
static const unsigned char knowledge_1135[] = {
#embed "../../Sources/Knowledge/Data/sources/holick-2007.json"
};
static const unsigned char knowledge_1136[] = {
#embed "../../Sources/Knowledge/Data/sources/holland-2012.json"
};
static const unsigned char knowledge_1137[] = {
#embed "../../Sources/Knowledge/Data/sources/hu-2020.json"
};
static const unsigned char knowledge_1138[] = {
#embed "../../Sources/Knowledge/Data/sources/huang-2007.json"
};
static const unsigned char knowledge_1139[] = {
#embed "../../Sources/Knowledge/Data/sources/ibandronate-us-label.json"
};
static const unsigned char knowledge_1140[] = {
#embed "../../Sources/Knowledge/Data/sources/inpatients-2020.json"
};
static const unsigned char knowledge_1141[] = {
#embed "../../Sources/Knowledge/Data/sources/iom-1997.json"
};
static const unsigned char knowledge_1142[] = {
#embed "../../Sources/Knowledge/Data/sources/iom-2005.json"
};
static const unsigned char knowledge_1143[] = {
#embed "../../Sources/Knowledge/Data/sources/iom-2011.json"
};
static const unsigned char knowledge_1144[] = {
#embed "../../Sources/Knowledge/Data/sources/isentress-us-label.json"
};
static const unsigned char knowledge_1145[] = {
#embed "../../Sources/Knowledge/Data/sources/itoh-suyama-1996.json"
};
static const unsigned char knowledge_1146[] = {
#embed "../../Sources/Knowledge/Data/sources/iupac-weights.json"
};
static const unsigned char knowledge_1147[] = {
#embed "../../Sources/Knowledge/Data/sources/j-nutr-biochem-2004.json"
};
static const unsigned char knowledge_1148[] = {
#embed "../../Sources/Knowledge/Data/sources/jakobsen-2018.json"
};
static const unsigned char knowledge_1149[] = {
#embed "../../Sources/Knowledge/Data/sources/jolliffe-2025.json"
};
static const unsigned char knowledge_1150[] = {
#embed "../../Sources/Knowledge/Data/sources/kappeler-2017.json"
};
static const unsigned char knowledge_1151[] = {
#embed "../../Sources/Knowledge/Data/sources/kdigo-2012.json"
};
static const unsigned char knowledge_1152[] = {
#embed "../../Sources/Knowledge/Data/sources/kelsay-1979.json"
};
static const unsigned char knowledge_1153[] = {
#embed "../../Sources/Knowledge/Data/sources/kieboom-2018.json"
};
static const unsigned char knowledge_1154[] = {
#embed "../../Sources/Knowledge/Data/sources/knutsen-1994.json"
};
static const unsigned char knowledge_1155[] = {
#embed "../../Sources/Knowledge/Data/sources/krejs-1983.json"
};
static const unsigned char knowledge_1156[] = {
#embed "../../Sources/Knowledge/Data/sources/krispin-sullivan-website.json"
};
static const unsigned char knowledge_1157[] = {
#embed "../../Sources/Knowledge/Data/sources/kurstjens-2017.json"
};
static const unsigned char knowledge_1158[] = {
#embed "../../Sources/Knowledge/Data/sources/leicht-1992.json"
};
static const unsigned char knowledge_1159[] = {
#embed "../../Sources/Knowledge/Data/sources/levine-1980.json"
};
static const unsigned char knowledge_1160[] = {
#embed "../../Sources/Knowledge/Data/sources/levofloxacin-product-text.json"
};
static const unsigned char knowledge_1161[] = {
#embed "../../Sources/Knowledge/Data/sources/levofloxacin-us-label.json"
};
static const unsigned char knowledge_1162[] = {
#embed "../../Sources/Knowledge/Data/sources/lian-2018.json"
};
static const unsigned char knowledge_1163[] = {
#embed "../../Sources/Knowledge/Data/sources/lindberg-1990.json"
};
static const unsigned char knowledge_1164[] = {
#embed "../../Sources/Knowledge/Data/sources/lisinopril-us-label.json"
};
static const unsigned char knowledge_1165[] = {
#embed "../../Sources/Knowledge/Data/sources/liu-2016.json"
};
static const unsigned char knowledge_1166[] = {
#embed "../../Sources/Knowledge/Data/sources/losartan-us-label.json"
};
static const unsigned char knowledge_1167[] = {
#embed "../../Sources/Knowledge/Data/sources/luo-2020.json"
};
static const unsigned char knowledge_1168[] = {
#embed "../../Sources/Knowledge/Data/sources/magnaspartate-uk-smpc.json"
};
static const unsigned char knowledge_1169[] = {
#embed "../../Sources/Knowledge/Data/sources/maguire-2019.json"
};
static const unsigned char knowledge_1170[] = {
#embed "../../Sources/Knowledge/Data/sources/main-1981.json"
};
static const unsigned char knowledge_1171[] = {
#embed "../../Sources/Knowledge/Data/sources/marcinowska-suchowierska-2018.json"
};
static const unsigned char knowledge_1172[] = {
#embed "../../Sources/Knowledge/Data/sources/marks-2019.json"
};
static const unsigned char knowledge_1173[] = {
#embed "../../Sources/Knowledge/Data/sources/martin-2008.json"
};
static const unsigned char knowledge_1174[] = {
#embed "../../Sources/Knowledge/Data/sources/mayo-clinic-laboratories.json"
};
static const unsigned char knowledge_1175[] = {
#embed "../../Sources/Knowledge/Data/sources/mayo-vitd.json"
};
static const unsigned char knowledge_1176[] = {
#embed "../../Sources/Knowledge/Data/sources/medlineplus-fluid-electrolyte-balance.json"
};
static const unsigned char knowledge_1177[] = {
#embed "../../Sources/Knowledge/Data/sources/medscape-hypermag.json"
};
static const unsigned char knowledge_1178[] = {
#embed "../../Sources/Knowledge/Data/sources/medtox-red-cell-magnesium.json"
};
static const unsigned char knowledge_1179[] = {
#embed "../../Sources/Knowledge/Data/sources/mesh-2026.json"
};
static const unsigned char knowledge_1180[] = {
#embed "../../Sources/Knowledge/Data/sources/mg-bowel-cleanser-swiss-label.json"
};
static const unsigned char knowledge_1181[] = {
#embed "../../Sources/Knowledge/Data/sources/mg-hydroxide-mixture-uk-smpc.json"
};
static const unsigned char knowledge_1182[] = {
#embed "../../Sources/Knowledge/Data/sources/mgso4-uk-smpc.json"
};
static const unsigned char knowledge_1183[] = {
#embed "../../Sources/Knowledge/Data/sources/mgso4-us-label.json"
};
static const unsigned char knowledge_1184[] = {
#embed "../../Sources/Knowledge/Data/sources/mhra-mgso4.json"
};
static const unsigned char knowledge_1185[] = {
#embed "../../Sources/Knowledge/Data/sources/midamor-us-label.json"
};
static const unsigned char knowledge_1186[] = {
#embed "../../Sources/Knowledge/Data/sources/milk-of-magnesia-uk-text.json"
};
static const unsigned char knowledge_1187[] = {
#embed "../../Sources/Knowledge/Data/sources/mimic-loinc.json"
};
static const unsigned char knowledge_1188[] = {
#embed "../../Sources/Knowledge/Data/sources/morel-2021.json"
};
static const unsigned char knowledge_1189[] = {
#embed "../../Sources/Knowledge/Data/sources/morris-1987.json"
};
static const unsigned char knowledge_1190[] = {
#embed "../../Sources/Knowledge/Data/sources/moxifloxacin-us-label.json"
};
static const unsigned char knowledge_1191[] = {
#embed "../../Sources/Knowledge/Data/sources/msd-hypercalcemia.json"
};
static const unsigned char knowledge_1192[] = {
#embed "../../Sources/Knowledge/Data/sources/msd-hypermag.json"
};
static const unsigned char knowledge_1193[] = {
#embed "../../Sources/Knowledge/Data/sources/murdoch-1993.json"
};
static const unsigned char knowledge_1194[] = {
#embed "../../Sources/Knowledge/Data/sources/na-2011.json"
};
static const unsigned char knowledge_1195[] = {
#embed "../../Sources/Knowledge/Data/sources/nasem-2019.json"
};
static const unsigned char knowledge_1196[] = {
#embed "../../Sources/Knowledge/Data/sources/nejm-2009-chondrocalcinosis.json"
};
static const unsigned char knowledge_1197[] = {
#embed "../../Sources/Knowledge/Data/sources/neurontin-us-label.json"
};
static const unsigned char knowledge_1198[] = {
#embed "../../Sources/Knowledge/Data/sources/nhmrc-magnesium.json"
};
static const unsigned char knowledge_1199[] = {
#embed "../../Sources/Knowledge/Data/sources/nhs-bnssg-hypomagnesemia.json"
};
static const unsigned char knowledge_1200[] = {
#embed "../../Sources/Knowledge/Data/sources/nhs-dvt.json"
};
static const unsigned char knowledge_1201[] = {
#embed "../../Sources/Knowledge/Data/sources/nhs-sps-hypomagnesemia.json"
};
static const unsigned char knowledge_1202[] = {
#embed "../../Sources/Knowledge/Data/sources/nielsen-1987.json"
};
static const unsigned char knowledge_1203[] = {
#embed "../../Sources/Knowledge/Data/sources/nielsen-2024.json"
};
static const unsigned char knowledge_1204[] = {
#embed "../../Sources/Knowledge/Data/sources/nielsen-lukaski-2006.json"
};
static const unsigned char knowledge_1205[] = {
#embed "../../Sources/Knowledge/Data/sources/nih-bone-resource-center.json"
};
static const unsigned char knowledge_1206[] = {
#embed "../../Sources/Knowledge/Data/sources/nih-ods.json"
};
static const unsigned char knowledge_1207[] = {
#embed "../../Sources/Knowledge/Data/sources/nih-ods-magnesium.json"
};
static const unsigned char knowledge_1208[] = {
#embed "../../Sources/Knowledge/Data/sources/nix-1989.json"
};
static const unsigned char knowledge_1209[] = {
#embed "../../Sources/Knowledge/Data/sources/nordin-1993.json"
};
static const unsigned char knowledge_1210[] = {
#embed "../../Sources/Knowledge/Data/sources/oliveira-2018.json"
};
static const unsigned char knowledge_1211[] = {
#embed "../../Sources/Knowledge/Data/sources/omnicef-us-label.json"
};
static const unsigned char knowledge_1212[] = {
#embed "../../Sources/Knowledge/Data/sources/ouh-cauda-equina-2014.json"
};
static const unsigned char knowledge_1213[] = {
#embed "../../Sources/Knowledge/Data/sources/papazachariou-2000.json"
};
static const unsigned char knowledge_1214[] = {
#embed "../../Sources/Knowledge/Data/sources/pardo-2021.json"
};
static const unsigned char knowledge_1215[] = {
#embed "../../Sources/Knowledge/Data/sources/parrott-2017.json"
};
static const unsigned char knowledge_1216[] = {
#embed "../../Sources/Knowledge/Data/sources/payne-1973.json"
};
static const unsigned char knowledge_1217[] = {
#embed "../../Sources/Knowledge/Data/sources/peloquin-1999.json"
};
static const unsigned char knowledge_1218[] = {
#embed "../../Sources/Knowledge/Data/sources/petrelli-2012.json"
};
static const unsigned char knowledge_1219[] = {
#embed "../../Sources/Knowledge/Data/sources/pfizer-mgso4.json"
};
static const unsigned char knowledge_1220[] = {
#embed "../../Sources/Knowledge/Data/sources/pham-2007.json"
};
static const unsigned char knowledge_1221[] = {
#embed "../../Sources/Knowledge/Data/sources/pickering-2011.json"
};
static const unsigned char knowledge_1222[] = {
#embed "../../Sources/Knowledge/Data/sources/platinum-electrolytes-2017.json"
};
static const unsigned char knowledge_1223[] = {
#embed "../../Sources/Knowledge/Data/sources/poongkodi-2018.json"
};
static const unsigned char knowledge_1224[] = {
#embed "../../Sources/Knowledge/Data/sources/pouteau-2018.json"
};
static const unsigned char knowledge_1225[] = {
#embed "../../Sources/Knowledge/Data/sources/ppi-calcium-carbonate-2005.json"
};
static const unsigned char knowledge_1226[] = {
#embed "../../Sources/Knowledge/Data/sources/prograf-us-label.json"
};
static const unsigned char knowledge_1227[] = {
#embed "../../Sources/Knowledge/Data/sources/prolia-us-label.json"
};
static const unsigned char knowledge_1228[] = {
#embed "../../Sources/Knowledge/Data/sources/promacta-us-label.json"
};
static const unsigned char knowledge_1229[] = {
#embed "../../Sources/Knowledge/Data/sources/pubchem.json"
};
static const unsigned char knowledge_1230[] = {
#embed "../../Sources/Knowledge/Data/sources/quesada-gomez-bouillon-2018.json"
};
static const unsigned char knowledge_1231[] = {
#embed "../../Sources/Knowledge/Data/sources/rasmussen-2013.json"
};
static const unsigned char knowledge_1232[] = {
#embed "../../Sources/Knowledge/Data/sources/rayaldee-label.json"
};
static const unsigned char knowledge_1233[] = {
#embed "../../Sources/Knowledge/Data/sources/recker-1985.json"
};
static const unsigned char knowledge_1234[] = {
#embed "../../Sources/Knowledge/Data/sources/robien-2013.json"
};
static const unsigned char knowledge_1235[] = {
#embed "../../Sources/Knowledge/Data/sources/rocaltrol-label.json"
};
static const unsigned char knowledge_1236[] = {
#embed "../../Sources/Knowledge/Data/sources/roerig-2010.json"
};
static const unsigned char knowledge_1237[] = {
#embed "../../Sources/Knowledge/Data/sources/rosanoff-2016.json"
};
static const unsigned char knowledge_1238[] = {
#embed "../../Sources/Knowledge/Data/sources/rosanoff-2022.json"
};
static const unsigned char knowledge_1239[] = {
#embed "../../Sources/Knowledge/Data/sources/rude-1976.json"
};
static const unsigned char knowledge_1240[] = {
#embed "../../Sources/Knowledge/Data/sources/russell-1995.json"
};
static const unsigned char knowledge_1241[] = {
#embed "../../Sources/Knowledge/Data/sources/rylander-2014.json"
};
static const unsigned char knowledge_1242[] = {
#embed "../../Sources/Knowledge/Data/sources/sakaguchi-2012.json"
};
static const unsigned char knowledge_1243[] = {
#embed "../../Sources/Knowledge/Data/sources/sakaguchi-2019.json"
};
static const unsigned char knowledge_1244[] = {
#embed "../../Sources/Knowledge/Data/sources/sakhaee-1999.json"
};
static const unsigned char knowledge_1245[] = {
#embed "../../Sources/Knowledge/Data/sources/salbutamol-theophylline-1988.json"
};
static const unsigned char knowledge_1246[] = {
#embed "../../Sources/Knowledge/Data/sources/scf-2001.json"
};
static const unsigned char knowledge_1247[] = {
#embed "../../Sources/Knowledge/Data/sources/schimatschek-2001.json"
};
static const unsigned char knowledge_1248[] = {
#embed "../../Sources/Knowledge/Data/sources/schuette-1994.json"
};
static const unsigned char knowledge_1249[] = {
#embed "../../Sources/Knowledge/Data/sources/schwalfenberg-2017.json"
};
static const unsigned char knowledge_1250[] = {
#embed "../../Sources/Knowledge/Data/sources/schwartz-1973.json"
};
static const unsigned char knowledge_1251[] = {
#embed "../../Sources/Knowledge/Data/sources/scripps-reference-ranges.json"
};
static const unsigned char knowledge_1252[] = {
#embed "../../Sources/Knowledge/Data/sources/sensipar-us-label.json"
};
static const unsigned char knowledge_1253[] = {
#embed "../../Sources/Knowledge/Data/sources/shortt-1988.json"
};
static const unsigned char knowledge_1254[] = {
#embed "../../Sources/Knowledge/Data/sources/skversky-2011.json"
};
static const unsigned char knowledge_1255[] = {
#embed "../../Sources/Knowledge/Data/sources/slomp-2003.json"
};
static const unsigned char knowledge_1256[] = {
#embed "../../Sources/Knowledge/Data/sources/slutsky-2010.json"
};
static const unsigned char knowledge_1257[] = {
#embed "../../Sources/Knowledge/Data/sources/smj-2001.json"
};
static const unsigned char knowledge_1258[] = {
#embed "../../Sources/Knowledge/Data/sources/sotalol-antacid-1997.json"
};
static const unsigned char knowledge_1259[] = {
#embed "../../Sources/Knowledge/Data/sources/soysal-2017.json"
};
static const unsigned char knowledge_1260[] = {
#embed "../../Sources/Knowledge/Data/sources/spasovski-2014.json"
};
static const unsigned char knowledge_1261[] = {
#embed "../../Sources/Knowledge/Data/sources/spencer-1994.json"
};
static const unsigned char knowledge_1262[] = {
#embed "../../Sources/Knowledge/Data/sources/spironolactone-product-text.json"
};
static const unsigned char knowledge_1263[] = {
#embed "../../Sources/Knowledge/Data/sources/statpearls-hypokalemia.json"
};
static const unsigned char knowledge_1264[] = {
#embed "../../Sources/Knowledge/Data/sources/statpearls-resistant-hypercalcemia.json"
};
static const unsigned char knowledge_1265[] = {
#embed "../../Sources/Knowledge/Data/sources/stepura-martynow-2009.json"
};
static const unsigned char knowledge_1266[] = {
#embed "../../Sources/Knowledge/Data/sources/suh-1973.json"
};
static const unsigned char knowledge_1267[] = {
#embed "../../Sources/Knowledge/Data/sources/synthroid-us-label.json"
};
static const unsigned char knowledge_1268[] = {
#embed "../../Sources/Knowledge/Data/sources/tabriz-vitamin-d-cramps.json"
};
static const unsigned char knowledge_1269[] = {
#embed "../../Sources/Knowledge/Data/sources/tacrolimus-hypomagnesemia-2006.json"
};
static const unsigned char knowledge_1270[] = {
#embed "../../Sources/Knowledge/Data/sources/takeda-2014.json"
};
static const unsigned char knowledge_1271[] = {
#embed "../../Sources/Knowledge/Data/sources/tang-2016.json"
};
static const unsigned char knowledge_1272[] = {
#embed "../../Sources/Knowledge/Data/sources/tebben-2016.json"
};
static const unsigned char knowledge_1273[] = {
#embed "../../Sources/Knowledge/Data/sources/tetracycline-us-label.json"
};
static const unsigned char knowledge_1274[] = {
#embed "../../Sources/Knowledge/Data/sources/theisen-toupal-hypernatremia.json"
};
static const unsigned char knowledge_1275[] = {
#embed "../../Sources/Knowledge/Data/sources/thygesen-2018.json"
};
static const unsigned char knowledge_1276[] = {
#embed "../../Sources/Knowledge/Data/sources/tirosint-label.json"
};
static const unsigned char knowledge_1277[] = {
#embed "../../Sources/Knowledge/Data/sources/tirosint-sol-us-label.json"
};
static const unsigned char knowledge_1278[] = {
#embed "../../Sources/Knowledge/Data/sources/trautvetter-2016.json"
};
static const unsigned char knowledge_1279[] = {
#embed "../../Sources/Knowledge/Data/sources/triamterene-us-label.json"
};
static const unsigned char knowledge_1280[] = {
#embed "../../Sources/Knowledge/Data/sources/tsugawa-shiraki-2020.json"
};
static const unsigned char knowledge_1281[] = {
#embed "../../Sources/Knowledge/Data/sources/tucker-2020.json"
};
static const unsigned char knowledge_1282[] = {
#embed "../../Sources/Knowledge/Data/sources/turner-2016.json"
};
static const unsigned char knowledge_1283[] = {
#embed "../../Sources/Knowledge/Data/sources/uhsussex-magnesium.json"
};
static const unsigned char knowledge_1284[] = {
#embed "../../Sources/Knowledge/Data/sources/uiowa-pth.json"
};
static const unsigned char knowledge_1285[] = {
#embed "../../Sources/Knowledge/Data/sources/ukka-hyperkalemia-2023.json"
};
static const unsigned char knowledge_1286[] = {
#embed "../../Sources/Knowledge/Data/sources/uniprot-parathyroid-hormone.json"
};
static const unsigned char knowledge_1287[] = {
#embed "../../Sources/Knowledge/Data/sources/usda-sr28.json"
};
static const unsigned char knowledge_1288[] = {
#embed "../../Sources/Knowledge/Data/sources/usda-srl.json"
};
static const unsigned char knowledge_1289[] = {
#embed "../../Sources/Knowledge/Data/sources/usp-di-fluoroquinolones.json"
};
static const unsigned char knowledge_1290[] = {
#embed "../../Sources/Knowledge/Data/sources/uwitonze-2018.json"
};
static const unsigned char knowledge_1291[] = {
#embed "../../Sources/Knowledge/Data/sources/uysal-2019.json"
};
static const unsigned char knowledge_1292[] = {
#embed "../../Sources/Knowledge/Data/sources/van-laecke-2023.json"
};
static const unsigned char knowledge_1293[] = {
#embed "../../Sources/Knowledge/Data/sources/veltassa-us-label.json"
};
static const unsigned char knowledge_1294[] = {
#embed "../../Sources/Knowledge/Data/sources/veugelers-2015.json"
};
static const unsigned char knowledge_1295[] = {
#embed "../../Sources/Knowledge/Data/sources/vitamin-d-magnesium-balance-1979.json"
};
static const unsigned char knowledge_1296[] = {
#embed "../../Sources/Knowledge/Data/sources/wagner-2010.json"
};
static const unsigned char knowledge_1297[] = {
#embed "../../Sources/Knowledge/Data/sources/wagner-greer-2008.json"
};
static const unsigned char knowledge_1298[] = {
#embed "../../Sources/Knowledge/Data/sources/wakai-2019.json"
};
static const unsigned char knowledge_1299[] = {
#embed "../../Sources/Knowledge/Data/sources/wakeman-2021.json"
};
static const unsigned char knowledge_1300[] = {
#embed "../../Sources/Knowledge/Data/sources/walker-2003.json"
};
static const unsigned char knowledge_1301[] = {
#embed "../../Sources/Knowledge/Data/sources/walsh-2016.json"
};
static const unsigned char knowledge_1302[] = {
#embed "../../Sources/Knowledge/Data/sources/who-atc-2026.json"
};
static const unsigned char knowledge_1303[] = {
#embed "../../Sources/Knowledge/Data/sources/wilz-1979.json"
};
static const unsigned char knowledge_1304[] = {
#embed "../../Sources/Knowledge/Data/sources/wise-2021.json"
};
static const unsigned char knowledge_1305[] = {
#embed "../../Sources/Knowledge/Data/sources/witteveen-2013.json"
};
static const unsigned char knowledge_1306[] = {
#embed "../../Sources/Knowledge/Data/sources/workinger-2018.json"
};
static const unsigned char knowledge_1307[] = {
#embed "../../Sources/Knowledge/Data/sources/xenical-us-label.json"
};
static const unsigned char knowledge_1308[] = {
#embed "../../Sources/Knowledge/Data/sources/yagi-2012.json"
};
static const unsigned char knowledge_1309[] = {
#embed "../../Sources/Knowledge/Data/sources/young-1991.json"
};
static const unsigned char knowledge_1310[] = {
#embed "../../Sources/Knowledge/Data/sources/yu-hypomagnesemia-causes.json"
};
static const unsigned char knowledge_1311[] = {
#embed "../../Sources/Knowledge/Data/sources/zeng-2017.json"
};
static const unsigned char knowledge_1312[] = {
#embed "../../Sources/Knowledge/Data/sources/zuluaga-2024.json"
};
static const unsigned char knowledge_1313[] = {
#embed "../../Sources/Knowledge/Data/caveats/T01.json"
};
static const unsigned char knowledge_1314[] = {
#embed "../../Sources/Knowledge/Data/caveats/T02.json"
};
static const unsigned char knowledge_1315[] = {
#embed "../../Sources/Knowledge/Data/caveats/T03.json"
};
static const unsigned char knowledge_1316[] = {
#embed "../../Sources/Knowledge/Data/caveats/T04.json"
};
static const unsigned char knowledge_1317[] = {
#embed "../../Sources/Knowledge/Data/caveats/T05.json"
};
static const unsigned char knowledge_1318[] = {
#embed "../../Sources/Knowledge/Data/caveats/T06.json"
};
static const unsigned char knowledge_1319[] = {
#embed "../../Sources/Knowledge/Data/caveats/T07.json"
};
static const unsigned char knowledge_1320[] = {
#embed "../../Sources/Knowledge/Data/caveats/T08.json"
};
static const unsigned char knowledge_1321[] = {
#embed "../../Sources/Knowledge/Data/caveats/T09.json"
};
static const unsigned char knowledge_1322[] = {
#embed "../../Sources/Knowledge/Data/caveats/T10.json"
};
static const unsigned char knowledge_1323[] = {
#embed "../../Sources/Knowledge/Data/caveats/T11.json"
};
static const unsigned char knowledge_1324[] = {
#embed "../../Sources/Knowledge/Data/caveats/T12.json"
};
static const unsigned char knowledge_1325[] = {
#embed "../../Sources/Knowledge/Data/caveats/T13.json"
};
static const unsigned char knowledge_1326[] = {
#embed "../../Sources/Knowledge/Data/caveats/T14.json"
};
static const unsigned char knowledge_1327[] = {
#embed "../../Sources/Knowledge/Data/caveats/T15.json"
};
static const unsigned char knowledge_1328[] = {
#embed "../../Sources/Knowledge/Data/caveats/T16.json"
};
static const unsigned char knowledge_1329[] = {
#embed "../../Sources/Knowledge/Data/caveats/T17.json"
};
static const unsigned char knowledge_1330[] = {
#embed "../../Sources/Knowledge/Data/caveats/T18.json"
};
static const unsigned char knowledge_1331[] = {
#embed "../../Sources/Knowledge/Data/caveats/T19.json"
};
static const unsigned char knowledge_1332[] = {
#embed "../../Sources/Knowledge/Data/caveats/T20.json"
};
static const unsigned char knowledge_1333[] = {
#embed "../../Sources/Knowledge/Data/caveats/T21.json"
};
static const unsigned char knowledge_1334[] = {
#embed "../../Sources/Knowledge/Data/caveats/T22.json"
};
static const unsigned char knowledge_1335[] = {
#embed "../../Sources/Knowledge/Data/caveats/T23.json"
};
static const unsigned char knowledge_1336[] = {
#embed "../../Sources/Knowledge/Data/caveats/T24.json"
};
static const unsigned char knowledge_1337[] = {
#embed "../../Sources/Knowledge/Data/caveats/T25.json"
};
static const unsigned char knowledge_1338[] = {
#embed "../../Sources/Knowledge/Data/caveats/T26.json"
};
static const unsigned char knowledge_1339[] = {
#embed "../../Sources/Knowledge/Data/caveats/T27.json"
};
static const unsigned char knowledge_1340[] = {
#embed "../../Sources/Knowledge/Data/caveats/T28.json"
};
static const unsigned char knowledge_1341[] = {
#embed "../../Sources/Knowledge/Data/caveats/T29.json"
};
static const unsigned char knowledge_1342[] = {
#embed "../../Sources/Knowledge/Data/caveats/T30.json"
};
static const unsigned char knowledge_1343[] = {
#embed "../../Sources/Knowledge/Data/caveats/T31.json"
};
static const unsigned char knowledge_1344[] = {
#embed "../../Sources/Knowledge/Data/caveats/T32.json"
};

static const embedded_file knowledge[] = {
    {"dataset.json", knowledge_0, sizeof knowledge_0},
    {"nutrients/calcium.json", knowledge_1, sizeof knowledge_1},
    {"nutrients/magnesium.json", knowledge_2, sizeof knowledge_2},
    {"nutrients/phosphorus.json", knowledge_3, sizeof knowledge_3},
    {"nutrients/potassium.json", knowledge_4, sizeof knowledge_4},
    {"nutrients/sodium.json", knowledge_5, sizeof knowledge_5},
    {"nutrients/vitamin-d.json", knowledge_6, sizeof knowledge_6},
    {"forms/calcifediol.json", knowledge_7, sizeof knowledge_7},
    {"forms/calcifediol-monohydrate.json", knowledge_8, sizeof knowledge_8},
    {"forms/calcitriol.json", knowledge_9, sizeof knowledge_9},
    {"forms/calcium-carbonate.json", knowledge_10, sizeof knowledge_10},
    {"forms/calcium-citrate.json", knowledge_11, sizeof knowledge_11},
    {"forms/calcium-citrate-anhydrous.json", knowledge_12, sizeof knowledge_12},
    {"forms/magnesium-aspartate.json", knowledge_13, sizeof knowledge_13},
    {"forms/magnesium-aspartate-anhydrous.json", knowledge_14, sizeof knowledge_14},
    {"forms/magnesium-carbonate.json", knowledge_15, sizeof knowledge_15},
    {"forms/magnesium-chloride.json", knowledge_16, sizeof knowledge_16},
    {"forms/magnesium-chloride-anhydrous.json", knowledge_17, sizeof knowledge_17},
    {"forms/magnesium-citrate.json", knowledge_18, sizeof knowledge_18},
    {"forms/magnesium-gluconate.json", knowledge_19, sizeof knowledge_19},
    {"forms/magnesium-gluconate-anhydrous.json", knowledge_20, sizeof knowledge_20},
    {"forms/magnesium-glycinate.json", knowledge_21, sizeof knowledge_21},
    {"forms/magnesium-hydrogen-citrate.json", knowledge_22, sizeof knowledge_22},
    {"forms/magnesium-hydroxide.json", knowledge_23, sizeof knowledge_23},
    {"forms/magnesium-l-threonate.json", knowledge_24, sizeof knowledge_24},
    {"forms/magnesium-lactate.json", knowledge_25, sizeof knowledge_25},
    {"forms/magnesium-lactate-anhydrous.json", knowledge_26, sizeof knowledge_26},
    {"forms/magnesium-malate.json", knowledge_27, sizeof knowledge_27},
    {"forms/magnesium-orotate.json", knowledge_28, sizeof knowledge_28},
    {"forms/magnesium-orotate-dihydrate.json", knowledge_29, sizeof knowledge_29},
    {"forms/magnesium-oxide.json", knowledge_30, sizeof knowledge_30},
    {"forms/magnesium-sulfate.json", knowledge_31, sizeof knowledge_31},
    {"forms/magnesium-sulfate-anhydrous.json", knowledge_32, sizeof knowledge_32},
    {"forms/magnesium-taurate.json", knowledge_33, sizeof knowledge_33},
    {"forms/vitamin-d2.json", knowledge_34, sizeof knowledge_34},
    {"forms/vitamin-d3.json", knowledge_35, sizeof knowledge_35},
    {"symptoms/abdominal-bloating.json", knowledge_36, sizeof knowledge_36},
    {"symptoms/abnormal-heart-rhythm.json", knowledge_37, sizeof knowledge_37},
    {"symptoms/back-pain.json", knowledge_38, sizeof knowledge_38},
    {"symptoms/behavior-changes.json", knowledge_39, sizeof knowledge_39},
    {"symptoms/body-aches.json", knowledge_40, sizeof knowledge_40},
    {"symptoms/chest-pain.json", knowledge_41, sizeof knowledge_41},
    {"symptoms/coma.json", knowledge_42, sizeof knowledge_42},
    {"symptoms/confusion.json", knowledge_43, sizeof knowledge_43},
    {"symptoms/constipation.json", knowledge_44, sizeof knowledge_44},
    {"symptoms/diarrhea.json", knowledge_45, sizeof knowledge_45},
    {"symptoms/difficult-breathing.json", knowledge_46, sizeof knowledge_46},
    {"symptoms/digestive-distress.json", knowledge_47, sizeof knowledge_47},
    {"symptoms/dizziness.json", knowledge_48, sizeof knowledge_48},
    {"symptoms/drowsiness.json", knowledge_49, sizeof knowledge_49},
    {"symptoms/fainting.json", knowledge_50, sizeof knowledge_50},
    {"symptoms/fatigue.json", knowledge_51, sizeof knowledge_51},
    {"symptoms/flushing.json", knowledge_52, sizeof knowledge_52},
    {"symptoms/hard-to-wake.json", knowledge_53, sizeof knowledge_53},
    {"symptoms/headache.json", knowledge_54, sizeof knowledge_54},
    {"symptoms/heart-muscle-damage.json", knowledge_55, sizeof knowledge_55},
    {"symptoms/hip-pain.json", knowledge_56, sizeof knowledge_56},
    {"symptoms/increased-urination.json", knowledge_57, sizeof knowledge_57},
    {"symptoms/intestinal-cramping.json", knowledge_58, sizeof knowledge_58},
    {"symptoms/joint-pain.json", knowledge_59, sizeof knowledge_59},
    {"symptoms/leg-cramps.json", knowledge_60, sizeof knowledge_60},
    {"symptoms/leg-pain.json", knowledge_61, sizeof knowledge_61},
    {"symptoms/loss-of-appetite.json", knowledge_62, sizeof knowledge_62},
    {"symptoms/loss-of-bladder-or-bowel-control.json", knowledge_63, sizeof knowledge_63},
    {"symptoms/lost-reflexes.json", knowledge_64, sizeof knowledge_64},
    {"symptoms/muscle-contractions.json", knowledge_65, sizeof knowledge_65},
    {"symptoms/muscle-cramps.json", knowledge_66, sizeof knowledge_66},
    {"symptoms/muscle-spasms.json", knowledge_67, sizeof knowledge_67},
    {"symptoms/muscle-tension.json", knowledge_68, sizeof knowledge_68},
    {"symptoms/muscle-twitching.json", knowledge_69, sizeof knowledge_69},
    {"symptoms/nausea.json", knowledge_70, sizeof knowledge_70},
    {"symptoms/neck-pain.json", knowledge_71, sizeof knowledge_71},
    {"symptoms/no-urine.json", knowledge_72, sizeof knowledge_72},
    {"symptoms/nocturnal-leg-cramps.json", knowledge_73, sizeof knowledge_73},
    {"symptoms/numbness.json", knowledge_74, sizeof knowledge_74},
    {"symptoms/numbness-between-the-legs.json", knowledge_75, sizeof knowledge_75},
    {"symptoms/paralysis.json", knowledge_76, sizeof knowledge_76},
    {"symptoms/personality-changes.json", knowledge_77, sizeof knowledge_77},
    {"symptoms/referred-back-pain.json", knowledge_78, sizeof knowledge_78},
    {"symptoms/seizures.json", knowledge_79, sizeof knowledge_79},
    {"symptoms/severe-back-pain.json", knowledge_80, sizeof knowledge_80},
    {"symptoms/severe-leg-cramps.json", knowledge_81, sizeof knowledge_81},
    {"symptoms/slow-breathing.json", knowledge_82, sizeof knowledge_82},
    {"symptoms/slow-heartbeat.json", knowledge_83, sizeof knowledge_83},
    {"symptoms/sore-muscles.json", knowledge_84, sizeof knowledge_84},
    {"symptoms/stiffness.json", knowledge_85, sizeof knowledge_85},
    {"symptoms/swollen-leg.json", knowledge_86, sizeof knowledge_86},
    {"symptoms/tetany.json", knowledge_87, sizeof knowledge_87},
    {"symptoms/thirst.json", knowledge_88, sizeof knowledge_88},
    {"symptoms/tingling.json", knowledge_89, sizeof knowledge_89},
    {"symptoms/tremors.json", knowledge_90, sizeof knowledge_90},
    {"symptoms/vomiting.json", knowledge_91, sizeof knowledge_91},
    {"symptoms/weakness.json", knowledge_92, sizeof knowledge_92},
    {"conditions/advanced-kidney-disease.json", knowledge_93, sizeof knowledge_93},
    {"conditions/alcohol-use-disorder.json", knowledge_94, sizeof knowledge_94},
    {"conditions/anxiety.json", knowledge_95, sizeof knowledge_95},
    {"conditions/bowel-obstruction.json", knowledge_96, sizeof knowledge_96},
    {"conditions/bulging-disc.json", knowledge_97, sizeof knowledge_97},
    {"conditions/cardiovascular-disease.json", knowledge_98, sizeof knowledge_98},
    {"conditions/cartilage-abnormalities.json", knowledge_99, sizeof knowledge_99},
    {"conditions/chondrocalcinosis.json", knowledge_100, sizeof knowledge_100},
    {"conditions/chronic-diarrhea.json", knowledge_101, sizeof knowledge_101},
    {"conditions/chronic-illness.json", knowledge_102, sizeof knowledge_102},
    {"conditions/chronic-inflammation.json", knowledge_103, sizeof knowledge_103},
    {"conditions/chronic-joint-pain.json", knowledge_104, sizeof knowledge_104},
    {"conditions/chronic-kidney-disease.json", knowledge_105, sizeof knowledge_105},
    {"conditions/dehydration.json", knowledge_106, sizeof knowledge_106},
    {"conditions/eclampsia.json", knowledge_107, sizeof knowledge_107},
    {"conditions/electrolyte-imbalance.json", knowledge_108, sizeof knowledge_108},
    {"conditions/fat-malabsorption.json", knowledge_109, sizeof knowledge_109},
    {"conditions/gastrointestinal-illness.json", knowledge_110, sizeof knowledge_110},
    {"conditions/granulomatous-disease.json", knowledge_111, sizeof knowledge_111},
    {"conditions/health-problems-of-deficiency.json", knowledge_112, sizeof knowledge_112},
    {"conditions/heart-block.json", knowledge_113, sizeof knowledge_113},
    {"conditions/heart-disease.json", knowledge_114, sizeof knowledge_114},
    {"conditions/herniated-disc.json", knowledge_115, sizeof knowledge_115},
    {"conditions/hungry-bone-syndrome.json", knowledge_116, sizeof knowledge_116},
    {"conditions/hypercalcemia.json", knowledge_117, sizeof knowledge_117},
    {"conditions/hypercalciuria.json", knowledge_118, sizeof knowledge_118},
    {"conditions/hyperkalemia.json", knowledge_119, sizeof knowledge_119},
    {"conditions/hypermagnesemia.json", knowledge_120, sizeof knowledge_120},
    {"conditions/hypernatremia.json", knowledge_121, sizeof knowledge_121},
    {"conditions/hyperphosphatemia.json", knowledge_122, sizeof knowledge_122},
    {"conditions/hypertension.json", knowledge_123, sizeof knowledge_123},
    {"conditions/hypocalcemia.json", knowledge_124, sizeof knowledge_124},
    {"conditions/hypokalemia.json", knowledge_125, sizeof knowledge_125},
    {"conditions/hypomagnesemia.json", knowledge_126, sizeof knowledge_126},
    {"conditions/hyponatremia.json", knowledge_127, sizeof knowledge_127},
    {"conditions/hypoparathyroidism.json", knowledge_128, sizeof knowledge_128},
    {"conditions/hypophosphatemia.json", knowledge_129, sizeof knowledge_129},
    {"conditions/hypotension.json", knowledge_130, sizeof knowledge_130},
    {"conditions/joint-abnormalities.json", knowledge_131, sizeof knowledge_131},
    {"conditions/kidney-and-organ-damage.json", knowledge_132, sizeof knowledge_132},
    {"conditions/kidney-disease.json", knowledge_133, sizeof knowledge_133},
    {"conditions/kidney-stones.json", knowledge_134, sizeof knowledge_134},
    {"conditions/liver-disease.json", knowledge_135, sizeof knowledge_135},
    {"conditions/magnesium-deficiency.json", knowledge_136, sizeof knowledge_136},
    {"conditions/malabsorption.json", knowledge_137, sizeof knowledge_137},
    {"conditions/mechanical-back-problems.json", knowledge_138, sizeof knowledge_138},
    {"conditions/migraine.json", knowledge_139, sizeof knowledge_139},
    {"conditions/muscle-strain.json", knowledge_140, sizeof knowledge_140},
    {"conditions/myasthenia-gravis.json", knowledge_141, sizeof knowledge_141},
    {"conditions/myocardial-ischemia.json", knowledge_142, sizeof knowledge_142},
    {"conditions/nephrocalcinosis.json", knowledge_143, sizeof knowledge_143},
    {"conditions/neuropathic-pain.json", knowledge_144, sizeof knowledge_144},
    {"conditions/obesity.json", knowledge_145, sizeof knowledge_145},
    {"conditions/osteomalacia.json", knowledge_146, sizeof knowledge_146},
    {"conditions/osteoporosis.json", knowledge_147, sizeof knowledge_147},
    {"conditions/other-illness.json", knowledge_148, sizeof knowledge_148},
    {"conditions/pain-conditions.json", knowledge_149, sizeof knowledge_149},
    {"conditions/pancreatitis.json", knowledge_150, sizeof knowledge_150},
    {"conditions/poor-nutrition.json", knowledge_151, sizeof knowledge_151},
    {"conditions/primary-hyperparathyroidism.json", knowledge_152, sizeof knowledge_152},
    {"conditions/respiratory-infection.json", knowledge_153, sizeof knowledge_153},
    {"conditions/rheumatic-disease.json", knowledge_154, sizeof knowledge_154},
    {"conditions/rheumatoid-arthritis.json", knowledge_155, sizeof knowledge_155},
    {"conditions/rickets.json", knowledge_156, sizeof knowledge_156},
    {"conditions/sarcoidosis.json", knowledge_157, sizeof knowledge_157},
    {"conditions/severe-diarrhea.json", knowledge_158, sizeof knowledge_158},
    {"conditions/soft-tissue-calcification.json", knowledge_159, sizeof knowledge_159},
    {"conditions/stroke.json", knowledge_160, sizeof knowledge_160},
    {"conditions/type-2-diabetes.json", knowledge_161, sizeof knowledge_161},
    {"conditions/uncorrected-deficiency.json", knowledge_162, sizeof knowledge_162},
    {"conditions/vascular-calcification.json", knowledge_163, sizeof knowledge_163},
    {"conditions/vitamin-d-deficiency.json", knowledge_164, sizeof knowledge_164},
    {"conditions/vitamin-d-toxicity.json", knowledge_165, sizeof knowledge_165},
    {"groups/athletes-with-heavy-sweat-loss.json", knowledge_166, sizeof knowledge_166},
    {"groups/breastfed-infants.json", knowledge_167, sizeof knowledge_167},
    {"groups/diuretic-users.json", knowledge_168, sizeof knowledge_168},
    {"groups/infants-and-children.json", knowledge_169, sizeof knowledge_169},
    {"groups/long-term-ppi-users.json", knowledge_170, sizeof knowledge_170},
    {"groups/men.json", knowledge_171, sizeof knowledge_171},
    {"groups/older-adults.json", knowledge_172, sizeof knowledge_172},
    {"groups/people-after-gastric-bypass.json", knowledge_173, sizeof knowledge_173},
    {"groups/people-after-ileal-resection.json", knowledge_174, sizeof knowledge_174},
    {"groups/people-after-small-bowel-surgery.json", knowledge_175, sizeof knowledge_175},
    {"groups/people-after-thyroid-removal.json", knowledge_176, sizeof knowledge_176},
    {"groups/people-in-hospital.json", knowledge_177, sizeof knowledge_177},
    {"groups/people-on-chemotherapy.json", knowledge_178, sizeof knowledge_178},
    {"groups/people-with-alcohol-use-disorder.json", knowledge_179, sizeof knowledge_179},
    {"groups/people-with-chronic-joint-pain.json", knowledge_180, sizeof knowledge_180},
    {"groups/people-with-chronic-kidney-disease.json", knowledge_181, sizeof knowledge_181},
    {"groups/people-with-dark-skin.json", knowledge_182, sizeof knowledge_182},
    {"groups/people-with-fat-malabsorption.json", knowledge_183, sizeof knowledge_183},
    {"groups/people-with-gut-disease.json", knowledge_184, sizeof knowledge_184},
    {"groups/people-with-hungry-bone-syndrome.json", knowledge_185, sizeof knowledge_185},
    {"groups/people-with-hypertension.json", knowledge_186, sizeof knowledge_186},
    {"groups/people-with-limited-sun.json", knowledge_187, sizeof knowledge_187},
    {"groups/people-with-obesity.json", knowledge_188, sizeof knowledge_188},
    {"groups/people-with-osteoporosis-or-rheumatoid-arthritis.json", knowledge_189, sizeof knowledge_189},
    {"groups/people-with-pancreatitis.json", knowledge_190, sizeof knowledge_190},
    {"groups/people-with-type-2-diabetes.json", knowledge_191, sizeof knowledge_191},
    {"groups/pregnant-and-lactating-people.json", knowledge_192, sizeof knowledge_192},
    {"groups/us-population.json", knowledge_193, sizeof knowledge_193},
    {"groups/women.json", knowledge_194, sizeof knowledge_194},
    {"drugs/ace-inhibitors.json", knowledge_195, sizeof knowledge_195},
    {"drugs/alendronic-acid.json", knowledge_196, sizeof knowledge_196},
    {"drugs/aluminum-hydroxide.json", knowledge_197, sizeof knowledge_197},
    {"drugs/aluminum-phosphate-binders.json", knowledge_198, sizeof knowledge_198},
    {"drugs/amikacin.json", knowledge_199, sizeof knowledge_199},
    {"drugs/amiloride.json", knowledge_200, sizeof knowledge_200},
    {"drugs/aminoglycosides.json", knowledge_201, sizeof knowledge_201},
    {"drugs/aminoquinolines.json", knowledge_202, sizeof knowledge_202},
    {"drugs/amlodipine.json", knowledge_203, sizeof knowledge_203},
    {"drugs/amphotericin-b.json", knowledge_204, sizeof knowledge_204},
    {"drugs/angiotensin-receptor-blockers.json", knowledge_205, sizeof knowledge_205},
    {"drugs/antacids.json", knowledge_206, sizeof knowledge_206},
    {"drugs/atorvastatin.json", knowledge_207, sizeof knowledge_207},
    {"drugs/atracurium.json", knowledge_208, sizeof knowledge_208},
    {"drugs/azithromycin.json", knowledge_209, sizeof knowledge_209},
    {"drugs/barbiturates.json", knowledge_210, sizeof knowledge_210},
    {"drugs/beta-agonists.json", knowledge_211, sizeof knowledge_211},
    {"drugs/bevacizumab.json", knowledge_212, sizeof knowledge_212},
    {"drugs/bile-acid-sequestrants.json", knowledge_213, sizeof knowledge_213},
    {"drugs/bisacodyl.json", knowledge_214, sizeof knowledge_214},
    {"drugs/bumetanide.json", knowledge_215, sizeof knowledge_215},
    {"drugs/calcineurin-inhibitors.json", knowledge_216, sizeof knowledge_216},
    {"drugs/calcipotriol.json", knowledge_217, sizeof knowledge_217},
    {"drugs/calcitriol-and-analogues.json", knowledge_218, sizeof knowledge_218},
    {"drugs/calcitriol-medicine.json", knowledge_219, sizeof knowledge_219},
    {"drugs/calcium-channel-blockers.json", knowledge_220, sizeof knowledge_220},
    {"drugs/calcium-gluconate.json", knowledge_221, sizeof knowledge_221},
    {"drugs/canagliflozin.json", knowledge_222, sizeof knowledge_222},
    {"drugs/captopril.json", knowledge_223, sizeof knowledge_223},
    {"drugs/carbamazepine.json", knowledge_224, sizeof knowledge_224},
    {"drugs/carboplatin.json", knowledge_225, sizeof knowledge_225},
    {"drugs/cefdinir.json", knowledge_226, sizeof knowledge_226},
    {"drugs/cefpodoxime.json", knowledge_227, sizeof knowledge_227},
    {"drugs/cellulose-sodium-phosphate.json", knowledge_228, sizeof knowledge_228},
    {"drugs/cetuximab.json", knowledge_229, sizeof knowledge_229},
    {"drugs/chemotherapy.json", knowledge_230, sizeof knowledge_230},
    {"drugs/chloroquine.json", knowledge_231, sizeof knowledge_231},
    {"drugs/chlortalidone.json", knowledge_232, sizeof knowledge_232},
    {"drugs/ciclosporin.json", knowledge_233, sizeof knowledge_233},
    {"drugs/cinacalcet.json", knowledge_234, sizeof knowledge_234},
    {"drugs/ciprofloxacin.json", knowledge_235, sizeof knowledge_235},
    {"drugs/cisatracurium.json", knowledge_236, sizeof knowledge_236},
    {"drugs/cisplatin.json", knowledge_237, sizeof knowledge_237},
    {"drugs/cns-depressants.json", knowledge_238, sizeof knowledge_238},
    {"drugs/colesevelam.json", knowledge_239, sizeof knowledge_239},
    {"drugs/colestipol.json", knowledge_240, sizeof knowledge_240},
    {"drugs/colestyramine.json", knowledge_241, sizeof knowledge_241},
    {"drugs/dapagliflozin.json", knowledge_242, sizeof knowledge_242},
    {"drugs/denosumab.json", knowledge_243, sizeof knowledge_243},
    {"drugs/dexamethasone.json", knowledge_244, sizeof knowledge_244},
    {"drugs/dexlansoprazole.json", knowledge_245, sizeof knowledge_245},
    {"drugs/digoxin.json", knowledge_246, sizeof knowledge_246},
    {"drugs/diltiazem.json", knowledge_247, sizeof knowledge_247},
    {"drugs/diuretics.json", knowledge_248, sizeof knowledge_248},
    {"drugs/dolutegravir.json", knowledge_249, sizeof knowledge_249},
    {"drugs/doxycycline.json", knowledge_250, sizeof knowledge_250},
    {"drugs/edetate-disodium.json", knowledge_251, sizeof knowledge_251},
    {"drugs/efavirenz.json", knowledge_252, sizeof knowledge_252},
    {"drugs/egfr-antibodies.json", knowledge_253, sizeof knowledge_253},
    {"drugs/eltrombopag.json", knowledge_254, sizeof knowledge_254},
    {"drugs/empagliflozin.json", knowledge_255, sizeof knowledge_255},
    {"drugs/enalapril.json", knowledge_256, sizeof knowledge_256},
    {"drugs/enzyme-inducing-antiepileptics.json", knowledge_257, sizeof knowledge_257},
    {"drugs/eplerenone.json", knowledge_258, sizeof knowledge_258},
    {"drugs/esomeprazole.json", knowledge_259, sizeof knowledge_259},
    {"drugs/ferrous-sulfate.json", knowledge_260, sizeof knowledge_260},
    {"drugs/fexofenadine.json", knowledge_261, sizeof knowledge_261},
    {"drugs/fluoroquinolones.json", knowledge_262, sizeof knowledge_262},
    {"drugs/foscarnet.json", knowledge_263, sizeof knowledge_263},
    {"drugs/furosemide.json", knowledge_264, sizeof knowledge_264},
    {"drugs/gabapentin.json", knowledge_265, sizeof knowledge_265},
    {"drugs/general-anesthetics.json", knowledge_266, sizeof knowledge_266},
    {"drugs/gentamicin.json", knowledge_267, sizeof knowledge_267},
    {"drugs/glucocorticoids.json", knowledge_268, sizeof knowledge_268},
    {"drugs/hiv-protease-inhibitors.json", knowledge_269, sizeof knowledge_269},
    {"drugs/hydrochlorothiazide.json", knowledge_270, sizeof knowledge_270},
    {"drugs/hydroxychloroquine.json", knowledge_271, sizeof knowledge_271},
    {"drugs/ibandronic-acid.json", knowledge_272, sizeof knowledge_272},
    {"drugs/indapamide.json", knowledge_273, sizeof knowledge_273},
    {"drugs/isoniazid.json", knowledge_274, sizeof knowledge_274},
    {"drugs/itraconazole.json", knowledge_275, sizeof knowledge_275},
    {"drugs/ketoconazole.json", knowledge_276, sizeof knowledge_276},
    {"drugs/lansoprazole.json", knowledge_277, sizeof knowledge_277},
    {"drugs/laxatives.json", knowledge_278, sizeof knowledge_278},
    {"drugs/levofloxacin.json", knowledge_279, sizeof knowledge_279},
    {"drugs/levothyroxine.json", knowledge_280, sizeof knowledge_280},
    {"drugs/liquid-paraffin.json", knowledge_281, sizeof knowledge_281},
    {"drugs/lisinopril.json", knowledge_282, sizeof knowledge_282},
    {"drugs/loop-diuretics.json", knowledge_283, sizeof knowledge_283},
    {"drugs/losartan.json", knowledge_284, sizeof knowledge_284},
    {"drugs/lovastatin.json", knowledge_285, sizeof knowledge_285},
    {"drugs/magnesium-antacids.json", knowledge_286, sizeof knowledge_286},
    {"drugs/magnesium-citrate-medicine.json", knowledge_287, sizeof knowledge_287},
    {"drugs/magnesium-hydroxide-medicine.json", knowledge_288, sizeof knowledge_288},
    {"drugs/magnesium-laxatives.json", knowledge_289, sizeof knowledge_289},
    {"drugs/magnesium-sulfate-medicine.json", knowledge_290, sizeof knowledge_290},
    {"drugs/metolazone.json", knowledge_291, sizeof knowledge_291},
    {"drugs/minocycline.json", knowledge_292, sizeof knowledge_292},
    {"drugs/moxifloxacin.json", knowledge_293, sizeof knowledge_293},
    {"drugs/mtor-inhibitors.json", knowledge_294, sizeof knowledge_294},
    {"drugs/mycophenolate-mofetil.json", knowledge_295, sizeof knowledge_295},
    {"drugs/necitumumab.json", knowledge_296, sizeof knowledge_296},
    {"drugs/neuromuscular-blockers.json", knowledge_297, sizeof knowledge_297},
    {"drugs/nifedipine.json", knowledge_298, sizeof knowledge_298},
    {"drugs/nitrofurantoin.json", knowledge_299, sizeof knowledge_299},
    {"drugs/norfloxacin.json", knowledge_300, sizeof knowledge_300},
    {"drugs/ofloxacin.json", knowledge_301, sizeof knowledge_301},
    {"drugs/omeprazole.json", knowledge_302, sizeof knowledge_302},
    {"drugs/opioids.json", knowledge_303, sizeof knowledge_303},
    {"drugs/oral-bisphosphonates.json", knowledge_304, sizeof knowledge_304},
    {"drugs/oral-iron.json", knowledge_305, sizeof knowledge_305},
    {"drugs/orlistat.json", knowledge_306, sizeof knowledge_306},
    {"drugs/panitumumab.json", knowledge_307, sizeof knowledge_307},
    {"drugs/pantoprazole.json", knowledge_308, sizeof knowledge_308},
    {"drugs/patiromer.json", knowledge_309, sizeof knowledge_309},
    {"drugs/penicillamine.json", knowledge_310, sizeof knowledge_310},
    {"drugs/pentamidine.json", knowledge_311, sizeof knowledge_311},
    {"drugs/phenobarbital.json", knowledge_312, sizeof knowledge_312},
    {"drugs/phenytoin.json", knowledge_313, sizeof knowledge_313},
    {"drugs/platinum-chemotherapy.json", knowledge_314, sizeof knowledge_314},
    {"drugs/polystyrene-sulfonate.json", knowledge_315, sizeof knowledge_315},
    {"drugs/potassium-sparing-diuretics.json", knowledge_316, sizeof knowledge_316},
    {"drugs/prednisolone.json", knowledge_317, sizeof knowledge_317},
    {"drugs/prednisone.json", knowledge_318, sizeof knowledge_318},
    {"drugs/primidone.json", knowledge_319, sizeof knowledge_319},
    {"drugs/proton-pump-inhibitors.json", knowledge_320, sizeof knowledge_320},
    {"drugs/quinidine.json", knowledge_321, sizeof knowledge_321},
    {"drugs/rabeprazole.json", knowledge_322, sizeof knowledge_322},
    {"drugs/raltegravir.json", knowledge_323, sizeof knowledge_323},
    {"drugs/rifampicin.json", knowledge_324, sizeof knowledge_324},
    {"drugs/risedronic-acid.json", knowledge_325, sizeof knowledge_325},
    {"drugs/ritonavir.json", knowledge_326, sizeof knowledge_326},
    {"drugs/rocuronium.json", knowledge_327, sizeof knowledge_327},
    {"drugs/rosuvastatin.json", knowledge_328, sizeof knowledge_328},
    {"drugs/salbutamol.json", knowledge_329, sizeof knowledge_329},
    {"drugs/saquinavir.json", knowledge_330, sizeof knowledge_330},
    {"drugs/senna.json", knowledge_331, sizeof knowledge_331},
    {"drugs/sglt2-inhibitors.json", knowledge_332, sizeof knowledge_332},
    {"drugs/simvastatin.json", knowledge_333, sizeof knowledge_333},
    {"drugs/sirolimus.json", knowledge_334, sizeof knowledge_334},
    {"drugs/sodium-fluoride.json", knowledge_335, sizeof knowledge_335},
    {"drugs/sotalol.json", knowledge_336, sizeof knowledge_336},
    {"drugs/spironolactone.json", knowledge_337, sizeof knowledge_337},
    {"drugs/statins.json", knowledge_338, sizeof knowledge_338},
    {"drugs/stimulant-laxatives.json", knowledge_339, sizeof knowledge_339},
    {"drugs/suxamethonium.json", knowledge_340, sizeof knowledge_340},
    {"drugs/tacrolimus.json", knowledge_341, sizeof knowledge_341},
    {"drugs/tetracycline.json", knowledge_342, sizeof knowledge_342},
    {"drugs/tetracyclines.json", knowledge_343, sizeof knowledge_343},
    {"drugs/theophylline.json", knowledge_344, sizeof knowledge_344},
    {"drugs/thiazide-diuretics.json", knowledge_345, sizeof knowledge_345},
    {"drugs/tobramycin.json", knowledge_346, sizeof knowledge_346},
    {"drugs/torasemide.json", knowledge_347, sizeof knowledge_347},
    {"drugs/triamterene.json", knowledge_348, sizeof knowledge_348},
    {"drugs/vecuronium.json", knowledge_349, sizeof knowledge_349},
    {"drugs/vegf-antibodies.json", knowledge_350, sizeof knowledge_350},
    {"drugs/verapamil.json", knowledge_351, sizeof knowledge_351},
    {"drugs/vitamin-d-analogues.json", knowledge_352, sizeof knowledge_352},
    {"foods/almond-milk-unsweetened.json", knowledge_353, sizeof knowledge_353},
    {"foods/almonds.json", knowledge_354, sizeof knowledge_354},
    {"foods/almonds-dry-roasted.json", knowledge_355, sizeof knowledge_355},
    {"foods/apple.json", knowledge_356, sizeof knowledge_356},
    {"foods/artichoke-boiled.json", knowledge_357, sizeof knowledge_357},
    {"foods/avocado.json", knowledge_358, sizeof knowledge_358},
    {"foods/banana.json", knowledge_359, sizeof knowledge_359},
    {"foods/beef-liver-braised.json", knowledge_360, sizeof knowledge_360},
    {"foods/beet-greens-boiled.json", knowledge_361, sizeof knowledge_361},
    {"foods/black-beans.json", knowledge_362, sizeof knowledge_362},
    {"foods/black-beans-boiled.json", knowledge_363, sizeof knowledge_363},
    {"foods/bran-flakes-fortified.json", knowledge_364, sizeof knowledge_364},
    {"foods/brazil-nuts.json", knowledge_365, sizeof knowledge_365},
    {"foods/broccoli-boiled.json", knowledge_366, sizeof knowledge_366},
    {"foods/brown-rice.json", knowledge_367, sizeof knowledge_367},
    {"foods/brown-rice-cooked.json", knowledge_368, sizeof knowledge_368},
    {"foods/buckwheat-groats-cooked.json", knowledge_369, sizeof knowledge_369},
    {"foods/bulgur-cooked.json", knowledge_370, sizeof knowledge_370},
    {"foods/carrots-raw.json", knowledge_371, sizeof knowledge_371},
    {"foods/cashews-dry-roasted.json", knowledge_372, sizeof knowledge_372},
    {"foods/cheddar.json", knowledge_373, sizeof knowledge_373},
    {"foods/cheerios.json", knowledge_374, sizeof knowledge_374},
    {"foods/chia-seeds.json", knowledge_375, sizeof knowledge_375},
    {"foods/chicken-breast-roasted.json", knowledge_376, sizeof knowledge_376},
    {"foods/chickpeas-boiled.json", knowledge_377, sizeof knowledge_377},
    {"foods/cocoa-powder.json", knowledge_378, sizeof knowledge_378},
    {"foods/cod-atlantic-cooked.json", knowledge_379, sizeof knowledge_379},
    {"foods/cod-liver-oil.json", knowledge_380, sizeof knowledge_380},
    {"foods/coffee-brewed.json", knowledge_381, sizeof knowledge_381},
    {"foods/collards-boiled.json", knowledge_382, sizeof knowledge_382},
    {"foods/dark-chocolate-70-85.json", knowledge_383, sizeof knowledge_383},
    {"foods/dates-medjool.json", knowledge_384, sizeof knowledge_384},
    {"foods/edamame.json", knowledge_385, sizeof knowledge_385},
    {"foods/egg-hard-boiled.json", knowledge_386, sizeof knowledge_386},
    {"foods/egg-whole-raw.json", knowledge_387, sizeof knowledge_387},
    {"foods/egg-yolk.json", knowledge_388, sizeof knowledge_388},
    {"foods/egg-yolk-raw.json", knowledge_389, sizeof knowledge_389},
    {"foods/fatty-fish.json", knowledge_390, sizeof knowledge_390},
    {"foods/fiber-rich-foods.json", knowledge_391, sizeof knowledge_391},
    {"foods/figs-dried.json", knowledge_392, sizeof knowledge_392},
    {"foods/flaxseed.json", knowledge_393, sizeof knowledge_393},
    {"foods/fortified-bottled-water.json", knowledge_394, sizeof knowledge_394},
    {"foods/fortified-cereal.json", knowledge_395, sizeof knowledge_395},
    {"foods/fortified-dairy.json", knowledge_396, sizeof knowledge_396},
    {"foods/fortified-milk.json", knowledge_397, sizeof knowledge_397},
    {"foods/ground-beef-90-cooked.json", knowledge_398, sizeof knowledge_398},
    {"foods/halibut-cooked.json", knowledge_399, sizeof knowledge_399},
    {"foods/hazelnuts.json", knowledge_400, sizeof knowledge_400},
    {"foods/hemp-seeds.json", knowledge_401, sizeof knowledge_401},
    {"foods/herring-atlantic-cooked.json", knowledge_402, sizeof knowledge_402},
    {"foods/kale.json", knowledge_403, sizeof knowledge_403},
    {"foods/kale-boiled.json", knowledge_404, sizeof knowledge_404},
    {"foods/kale-raw.json", knowledge_405, sizeof knowledge_405},
    {"foods/kidney-beans-boiled.json", knowledge_406, sizeof knowledge_406},
    {"foods/leafy-greens.json", knowledge_407, sizeof knowledge_407},
    {"foods/legumes.json", knowledge_408, sizeof knowledge_408},
    {"foods/lentils.json", knowledge_409, sizeof knowledge_409},
    {"foods/lentils-boiled.json", knowledge_410, sizeof knowledge_410},
    {"foods/mackerel.json", knowledge_411, sizeof knowledge_411},
    {"foods/mackerel-atlantic-cooked.json", knowledge_412, sizeof knowledge_412},
    {"foods/mackerel-atlantic-raw.json", knowledge_413, sizeof knowledge_413},
    {"foods/mackerel-pacific-jack-cooked.json", knowledge_414, sizeof knowledge_414},
    {"foods/mackerel-pacific-jack-raw.json", knowledge_415, sizeof knowledge_415},
    {"foods/margarine-tub-vitd.json", knowledge_416, sizeof knowledge_416},
    {"foods/milk-1pct-fortified.json", knowledge_417, sizeof knowledge_417},
    {"foods/milk-2pct-fortified.json", knowledge_418, sizeof knowledge_418},
    {"foods/milk-skim-fortified.json", knowledge_419, sizeof knowledge_419},
    {"foods/milk-whole-fortified.json", knowledge_420, sizeof knowledge_420},
    {"foods/milk-whole-unfortified.json", knowledge_421, sizeof knowledge_421},
    {"foods/molasses.json", knowledge_422, sizeof knowledge_422},
    {"foods/mushrooms-maitake-raw.json", knowledge_423, sizeof knowledge_423},
    {"foods/mushrooms-portabella-uv-raw.json", knowledge_424, sizeof knowledge_424},
    {"foods/mushrooms-white-raw.json", knowledge_425, sizeof knowledge_425},
    {"foods/navy-beans-boiled.json", knowledge_426, sizeof knowledge_426},
    {"foods/nuts.json", knowledge_427, sizeof knowledge_427},
    {"foods/oatmeal-cooked.json", knowledge_428, sizeof knowledge_428},
    {"foods/oats.json", knowledge_429, sizeof knowledge_429},
    {"foods/oats-raw.json", knowledge_430, sizeof knowledge_430},
    {"foods/oats-rolled-dry.json", knowledge_431, sizeof knowledge_431},
    {"foods/okra-boiled.json", knowledge_432, sizeof knowledge_432},
    {"foods/orange-juice-fortified.json", knowledge_433, sizeof knowledge_433},
    {"foods/peanut-butter.json", knowledge_434, sizeof knowledge_434},
    {"foods/peanuts-dry-roasted.json", knowledge_435, sizeof knowledge_435},
    {"foods/pistachios.json", knowledge_436, sizeof knowledge_436},
    {"foods/potato-baked.json", knowledge_437, sizeof knowledge_437},
    {"foods/pumpkin-seed-kernels-dried.json", knowledge_438, sizeof knowledge_438},
    {"foods/pumpkin-seed-kernels-roasted.json", knowledge_439, sizeof knowledge_439},
    {"foods/pumpkin-seeds.json", knowledge_440, sizeof knowledge_440},
    {"foods/pumpkin-seeds-whole-roasted.json", knowledge_441, sizeof knowledge_441},
    {"foods/quinoa-cooked.json", knowledge_442, sizeof knowledge_442},
    {"foods/raisin-bran-fortified.json", knowledge_443, sizeof knowledge_443},
    {"foods/raisins.json", knowledge_444, sizeof knowledge_444},
    {"foods/salmon.json", knowledge_445, sizeof knowledge_445},
    {"foods/salmon-atlantic-farmed-cooked.json", knowledge_446, sizeof knowledge_446},
    {"foods/salmon-atlantic-farmed-raw.json", knowledge_447, sizeof knowledge_447},
    {"foods/salmon-pink-canned.json", knowledge_448, sizeof knowledge_448},
    {"foods/salmon-sockeye-cooked.json", knowledge_449, sizeof knowledge_449},
    {"foods/sardines.json", knowledge_450, sizeof knowledge_450},
    {"foods/sardines-canned-oil.json", knowledge_451, sizeof knowledge_451},
    {"foods/sardines-canned-tomato.json", knowledge_452, sizeof knowledge_452},
    {"foods/seeds.json", knowledge_453, sizeof knowledge_453},
    {"foods/sesame-seeds.json", knowledge_454, sizeof knowledge_454},
    {"foods/shredded-wheat.json", knowledge_455, sizeof knowledge_455},
    {"foods/shrimp-cooked.json", knowledge_456, sizeof knowledge_456},
    {"foods/soybeans-boiled.json", knowledge_457, sizeof knowledge_457},
    {"foods/soymilk-fortified.json", knowledge_458, sizeof knowledge_458},
    {"foods/spinach.json", knowledge_459, sizeof knowledge_459},
    {"foods/spinach-boiled.json", knowledge_460, sizeof knowledge_460},
    {"foods/spinach-raw.json", knowledge_461, sizeof knowledge_461},
    {"foods/sunflower-seed-kernels.json", knowledge_462, sizeof knowledge_462},
    {"foods/sweet-potato-baked.json", knowledge_463, sizeof knowledge_463},
    {"foods/swiss-chard-boiled.json", knowledge_464, sizeof knowledge_464},
    {"foods/swiss-cheese.json", knowledge_465, sizeof knowledge_465},
    {"foods/swordfish-cooked.json", knowledge_466, sizeof knowledge_466},
    {"foods/tempeh.json", knowledge_467, sizeof knowledge_467},
    {"foods/tofu-firm-nigari.json", knowledge_468, sizeof knowledge_468},
    {"foods/trout-rainbow-farmed-cooked.json", knowledge_469, sizeof knowledge_469},
    {"foods/tuna-light-canned-water.json", knowledge_470, sizeof knowledge_470},
    {"foods/walnuts.json", knowledge_471, sizeof knowledge_471},
    {"foods/water-bottled-generic.json", knowledge_472, sizeof knowledge_472},
    {"foods/water-evian.json", knowledge_473, sizeof knowledge_473},
    {"foods/water-gerolsteiner.json", knowledge_474, sizeof knowledge_474},
    {"foods/water-naya.json", knowledge_475, sizeof knowledge_475},
    {"foods/water-perrier.json", knowledge_476, sizeof knowledge_476},
    {"foods/water-tap.json", knowledge_477, sizeof knowledge_477},
    {"foods/wheat-bran.json", knowledge_478, sizeof knowledge_478},
    {"foods/wheat-germ.json", knowledge_479, sizeof knowledge_479},
    {"foods/white-rice-cooked.json", knowledge_480, sizeof knowledge_480},
    {"foods/whole-grains.json", knowledge_481, sizeof knowledge_481},
    {"foods/whole-wheat-bread.json", knowledge_482, sizeof knowledge_482},
    {"foods/yogurt-plain-lowfat.json", knowledge_483, sizeof knowledge_483},
    {"tests/egfr.json", knowledge_484, sizeof knowledge_484},
    {"tests/ionized-calcium.json", knowledge_485, sizeof knowledge_485},
    {"tests/parathyroid-hormone.json", knowledge_486, sizeof knowledge_486},
    {"tests/red-cell-magnesium.json", knowledge_487, sizeof knowledge_487},
    {"tests/saliva-magnesium.json", knowledge_488, sizeof knowledge_488},
    {"tests/serum-1-25-dihydroxyvitamin-d.json", knowledge_489, sizeof knowledge_489},
    {"tests/serum-25-hydroxyvitamin-d.json", knowledge_490, sizeof knowledge_490},
    {"tests/serum-albumin.json", knowledge_491, sizeof knowledge_491},
    {"tests/serum-calcium.json", knowledge_492, sizeof knowledge_492},
    {"tests/serum-creatinine.json", knowledge_493, sizeof knowledge_493},
    {"tests/serum-magnesium.json", knowledge_494, sizeof knowledge_494},
    {"tests/serum-phosphate.json", knowledge_495, sizeof knowledge_495},
    {"tests/serum-potassium.json", knowledge_496, sizeof knowledge_496},
    {"tests/serum-sodium.json", knowledge_497, sizeof knowledge_497},
    {"tests/urine-magnesium.json", knowledge_498, sizeof knowledge_498},
    {"processes/abdomen.json", knowledge_499, sizeof knowledge_499},
    {"processes/acid-base-balance.json", knowledge_500, sizeof knowledge_500},
    {"processes/activation-before-use.json", knowledge_501, sizeof knowledge_501},
    {"processes/blood-pressure.json", knowledge_502, sizeof knowledge_502},
    {"processes/blood-sugar.json", knowledge_503, sizeof knowledge_503},
    {"processes/body-processes.json", knowledge_504, sizeof knowledge_504},
    {"processes/body-protein-level.json", knowledge_505, sizeof knowledge_505},
    {"processes/body-relaxation.json", knowledge_506, sizeof knowledge_506},
    {"processes/body-tissues-and-fluids.json", knowledge_507, sizeof knowledge_507},
    {"processes/body-water.json", knowledge_508, sizeof knowledge_508},
    {"processes/bone-calcium-loss.json", knowledge_509, sizeof knowledge_509},
    {"processes/bone-development.json", knowledge_510, sizeof knowledge_510},
    {"processes/bone-health.json", knowledge_511, sizeof knowledge_511},
    {"processes/bone-mineralization.json", knowledge_512, sizeof knowledge_512},
    {"processes/bowel-movement.json", knowledge_513, sizeof knowledge_513},
    {"processes/brain-function.json", knowledge_514, sizeof knowledge_514},
    {"processes/calcium-inflow.json", knowledge_515, sizeof knowledge_515},
    {"processes/cellular-processes.json", knowledge_516, sizeof knowledge_516},
    {"processes/central-sensitization.json", knowledge_517, sizeof knowledge_517},
    {"processes/common-complaint.json", knowledge_518, sizeof knowledge_518},
    {"processes/energy-production.json", knowledge_519, sizeof knowledge_519},
    {"processes/enzyme-reactions.json", knowledge_520, sizeof knowledge_520},
    {"processes/fast-fluid-turnover.json", knowledge_521, sizeof knowledge_521},
    {"processes/fat-absorption.json", knowledge_522, sizeof knowledge_522},
    {"processes/feed-forward-loop.json", knowledge_523, sizeof knowledge_523},
    {"processes/gut-back-nerve-overlap.json", knowledge_524, sizeof knowledge_524},
    {"processes/heart-health.json", knowledge_525, sizeof knowledge_525},
    {"processes/immune-function.json", knowledge_526, sizeof knowledge_526},
    {"processes/inactive-vitamin-d.json", knowledge_527, sizeof knowledge_527},
    {"processes/inflammation.json", knowledge_528, sizeof knowledge_528},
    {"processes/intestines.json", knowledge_529, sizeof knowledge_529},
    {"processes/liver-and-kidneys.json", knowledge_530, sizeof knowledge_530},
    {"processes/magnesium-balance-change.json", knowledge_531, sizeof knowledge_531},
    {"processes/magnesium-demand.json", knowledge_532, sizeof knowledge_532},
    {"processes/magnesium-loss.json", knowledge_533, sizeof knowledge_533},
    {"processes/magnesium-stores.json", knowledge_534, sizeof knowledge_534},
    {"processes/magnesium-use-after-thyroid-surgery.json", knowledge_535, sizeof knowledge_535},
    {"processes/metabolic-health.json", knowledge_536, sizeof knowledge_536},
    {"processes/mineral-balance.json", knowledge_537, sizeof knowledge_537},
    {"processes/mineral-imbalance-on-vitamin-d.json", knowledge_538, sizeof knowledge_538},
    {"processes/misdirected-calcium.json", knowledge_539, sizeof knowledge_539},
    {"processes/muscle-cell-growth.json", knowledge_540, sizeof knowledge_540},
    {"processes/muscle-contraction.json", knowledge_541, sizeof knowledge_541},
    {"processes/muscle-function.json", knowledge_542, sizeof knowledge_542},
    {"processes/muscle-relaxation.json", knowledge_543, sizeof knowledge_543},
    {"processes/muscle-strength.json", knowledge_544, sizeof knowledge_544},
    {"processes/mutual-reinforcement.json", knowledge_545, sizeof knowledge_545},
    {"processes/nerve-function.json", knowledge_546, sizeof knowledge_546},
    {"processes/nerve-membrane-stability.json", knowledge_547, sizeof knowledge_547},
    {"processes/nerve-muscle-hyperexcitability.json", knowledge_548, sizeof knowledge_548},
    {"processes/nerve-signaling.json", knowledge_549, sizeof knowledge_549},
    {"processes/nmda-receptor-block.json", knowledge_550, sizeof knowledge_550},
    {"processes/nonspecific-early-signs.json", knowledge_551, sizeof knowledge_551},
    {"processes/nutrient-transport.json", knowledge_552, sizeof knowledge_552},
    {"processes/osmotic-water-draw.json", knowledge_553, sizeof knowledge_553},
    {"processes/pain-management.json", knowledge_554, sizeof knowledge_554},
    {"processes/pain-oversensitivity.json", knowledge_555, sizeof knowledge_555},
    {"processes/partial-muscle-contraction.json", knowledge_556, sizeof knowledge_556},
    {"processes/reduced-magnesium-absorption.json", knowledge_557, sizeof knowledge_557},
    {"processes/renal-magnesium-conservation.json", knowledge_558, sizeof knowledge_558},
    {"processes/sleep.json", knowledge_559, sizeof knowledge_559},
    {"processes/soft-bulky-stool.json", knowledge_560, sizeof knowledge_560},
    {"processes/spinal-disc-changes.json", knowledge_561, sizeof knowledge_561},
    {"processes/tooth-development.json", knowledge_562, sizeof knowledge_562},
    {"processes/unabsorbed-magnesium.json", knowledge_563, sizeof knowledge_563},
    {"processes/urine-production.json", knowledge_564, sizeof knowledge_564},
    {"processes/vitamin-d-activation.json", knowledge_565, sizeof knowledge_565},
    {"processes/vitamin-d-receptor-binding.json", knowledge_566, sizeof knowledge_566},
    {"processes/vitamin-d-response.json", knowledge_567, sizeof knowledge_567},
    {"processes/waste-removal.json", knowledge_568, sizeof knowledge_568},
    {"processes/waste-retention.json", knowledge_569, sizeof knowledge_569},
    {"processes/well-being.json", knowledge_570, sizeof knowledge_570},
    {"factors/awkward-movement.json", knowledge_571, sizeof knowledge_571},
    {"factors/diet-alone.json", knowledge_572, sizeof knowledge_572},
    {"factors/fast-metabolism.json", knowledge_573, sizeof knowledge_573},
    {"factors/heavy-lifting.json", knowledge_574, sizeof knowledge_574},
    {"factors/less-alcohol.json", knowledge_575, sizeof knowledge_575},
    {"factors/low-magnesium-intake.json", knowledge_576, sizeof knowledge_576},
    {"factors/magnesium-depleting-medicines.json", knowledge_577, sizeof knowledge_577},
    {"factors/magnesium-dose-reduction.json", knowledge_578, sizeof knowledge_578},
    {"factors/magnesium-high-dose.json", knowledge_579, sizeof knowledge_579},
    {"factors/magnesium-liquid.json", knowledge_580, sizeof knowledge_580},
    {"factors/magnesium-pill.json", knowledge_581, sizeof knowledge_581},
    {"factors/magnesium-powder.json", knowledge_582, sizeof knowledge_582},
    {"factors/magnesium-rich-diet.json", knowledge_583, sizeof knowledge_583},
    {"factors/magnesium-supplementation.json", knowledge_584, sizeof knowledge_584},
    {"factors/magnesium-with-vitamin-d.json", knowledge_585, sizeof knowledge_585},
    {"factors/normal-aging.json", knowledge_586, sizeof knowledge_586},
    {"factors/other-joint-pain-causes.json", knowledge_587, sizeof knowledge_587},
    {"factors/poor-posture.json", knowledge_588, sizeof knowledge_588},
    {"factors/prolonged-sitting.json", knowledge_589, sizeof knowledge_589},
    {"factors/prolonged-standing.json", knowledge_590, sizeof knowledge_590},
    {"factors/small-body-size.json", knowledge_591, sizeof knowledge_591},
    {"factors/starvation.json", knowledge_592, sizeof knowledge_592},
    {"factors/stress.json", knowledge_593, sizeof knowledge_593},
    {"factors/sunlight-exposure.json", knowledge_594, sizeof knowledge_594},
    {"factors/taking-medicines.json", knowledge_595, sizeof knowledge_595},
    {"factors/vitamin-d-dose-adjustment.json", knowledge_596, sizeof knowledge_596},
    {"factors/vitamin-d-high-dose.json", knowledge_597, sizeof knowledge_597},
    {"factors/vitamin-d-high-dose-with-low-magnesium.json", knowledge_598, sizeof knowledge_598},
    {"factors/vitamin-d-origin.json", knowledge_599, sizeof knowledge_599},
    {"factors/vitamin-d-over-supplementation.json", knowledge_600, sizeof knowledge_600},
    {"factors/vitamin-d-supplementation.json", knowledge_601, sizeof knowledge_601},
    {"substances/alcohol.json", knowledge_602, sizeof knowledge_602},
    {"substances/aluminum.json", knowledge_603, sizeof knowledge_603},
    {"substances/boron.json", knowledge_604, sizeof knowledge_604},
    {"substances/dietary-supplements.json", knowledge_605, sizeof knowledge_605},
    {"substances/electrolytes.json", knowledge_606, sizeof knowledge_606},
    {"substances/fiber.json", knowledge_607, sizeof knowledge_607},
    {"substances/hormone-precursor.json", knowledge_608, sizeof knowledge_608},
    {"substances/iron.json", knowledge_609, sizeof knowledge_609},
    {"substances/minerals.json", knowledge_610, sizeof knowledge_610},
    {"substances/other-nutrients.json", knowledge_611, sizeof knowledge_611},
    {"substances/oxalate.json", knowledge_612, sizeof knowledge_612},
    {"substances/phytate.json", knowledge_613, sizeof knowledge_613},
    {"substances/protein.json", knowledge_614, sizeof knowledge_614},
    {"substances/secosteroid-hormone.json", knowledge_615, sizeof knowledge_615},
    {"substances/vitamin-b6.json", knowledge_616, sizeof knowledge_616},
    {"substances/vitamin-k.json", knowledge_617, sizeof knowledge_617},
    {"substances/zinc.json", knowledge_618, sizeof knowledge_618},
    {"procedures/early-detection.json", knowledge_619, sizeof knowledge_619},
    {"procedures/full-medicine-disclosure.json", knowledge_620, sizeof knowledge_620},
    {"procedures/gastric-bypass-surgery.json", knowledge_621, sizeof knowledge_621},
    {"procedures/hospital-care.json", knowledge_622, sizeof knowledge_622},
    {"procedures/ileal-resection.json", knowledge_623, sizeof knowledge_623},
    {"procedures/intravenous-magnesium.json", knowledge_624, sizeof knowledge_624},
    {"procedures/magnesium-assessment.json", knowledge_625, sizeof knowledge_625},
    {"procedures/magnesium-repletion.json", knowledge_626, sizeof knowledge_626},
    {"procedures/medical-consultation.json", knowledge_627, sizeof knowledge_627},
    {"procedures/medical-monitoring.json", knowledge_628, sizeof knowledge_628},
    {"procedures/self-diagnosis.json", knowledge_629, sizeof knowledge_629},
    {"procedures/small-intestine-bypass.json", knowledge_630, sizeof knowledge_630},
    {"procedures/small-intestine-resection.json", knowledge_631, sizeof knowledge_631},
    {"procedures/thyroid-removal.json", knowledge_632, sizeof knowledge_632},
    {"procedures/underlying-cause-treatment.json", knowledge_633, sizeof knowledge_633},
    {"procedures/vitamin-d-repletion.json", knowledge_634, sizeof knowledge_634},
    {"interactions/ace-inhibitors--aluminum.json", knowledge_635, sizeof knowledge_635},
    {"interactions/ace-inhibitors--magnesium.json", knowledge_636, sizeof knowledge_636},
    {"interactions/ace-inhibitors--potassium.json", knowledge_637, sizeof knowledge_637},
    {"interactions/alcohol--magnesium.json", knowledge_638, sizeof knowledge_638},
    {"interactions/alcohol--phosphorus.json", knowledge_639, sizeof knowledge_639},
    {"interactions/alcohol--vitamin-d.json", knowledge_640, sizeof knowledge_640},
    {"interactions/aluminum--azithromycin.json", knowledge_641, sizeof knowledge_641},
    {"interactions/aluminum--cefdinir.json", knowledge_642, sizeof knowledge_642},
    {"interactions/aluminum--cefpodoxime.json", knowledge_643, sizeof knowledge_643},
    {"interactions/aluminum--dolutegravir.json", knowledge_644, sizeof knowledge_644},
    {"interactions/aluminum--eltrombopag.json", knowledge_645, sizeof knowledge_645},
    {"interactions/aluminum--fexofenadine.json", knowledge_646, sizeof knowledge_646},
    {"interactions/aluminum--fluoroquinolones.json", knowledge_647, sizeof knowledge_647},
    {"interactions/aluminum--isoniazid.json", knowledge_648, sizeof knowledge_648},
    {"interactions/aluminum--levothyroxine.json", knowledge_649, sizeof knowledge_649},
    {"interactions/aluminum--moxifloxacin.json", knowledge_650, sizeof knowledge_650},
    {"interactions/aluminum--mycophenolate-mofetil.json", knowledge_651, sizeof knowledge_651},
    {"interactions/aluminum--raltegravir.json", knowledge_652, sizeof knowledge_652},
    {"interactions/aluminum--rosuvastatin.json", knowledge_653, sizeof knowledge_653},
    {"interactions/aluminum--sotalol.json", knowledge_654, sizeof knowledge_654},
    {"interactions/aluminum-phosphate-binders--vitamin-d.json", knowledge_655, sizeof knowledge_655},
    {"interactions/aminoglycosides--magnesium.json", knowledge_656, sizeof knowledge_656},
    {"interactions/aminoquinolines--magnesium.json", knowledge_657, sizeof knowledge_657},
    {"interactions/amphotericin-b--magnesium.json", knowledge_658, sizeof knowledge_658},
    {"interactions/angiotensin-receptor-blockers--potassium.json", knowledge_659, sizeof knowledge_659},
    {"interactions/antacids--magnesium.json", knowledge_660, sizeof knowledge_660},
    {"interactions/azithromycin--magnesium.json", knowledge_661, sizeof knowledge_661},
    {"interactions/beta-agonists--magnesium.json", knowledge_662, sizeof knowledge_662},
    {"interactions/beta-agonists--potassium.json", knowledge_663, sizeof knowledge_663},
    {"interactions/bile-acid-sequestrants--vitamin-d.json", knowledge_664, sizeof knowledge_664},
    {"interactions/boron--magnesium.json", knowledge_665, sizeof knowledge_665},
    {"interactions/boron--vitamin-d.json", knowledge_666, sizeof knowledge_666},
    {"interactions/calcineurin-inhibitors--magnesium.json", knowledge_667, sizeof knowledge_667},
    {"interactions/calcitriol-and-analogues--magnesium.json", knowledge_668, sizeof knowledge_668},
    {"interactions/calcium--calcium-gluconate.json", knowledge_669, sizeof knowledge_669},
    {"interactions/calcium--cinacalcet.json", knowledge_670, sizeof knowledge_670},
    {"interactions/calcium--ciprofloxacin.json", knowledge_671, sizeof knowledge_671},
    {"interactions/calcium--denosumab.json", knowledge_672, sizeof knowledge_672},
    {"interactions/calcium--digoxin.json", knowledge_673, sizeof knowledge_673},
    {"interactions/calcium--dolutegravir.json", knowledge_674, sizeof knowledge_674},
    {"interactions/calcium--eltrombopag.json", knowledge_675, sizeof knowledge_675},
    {"interactions/calcium--foscarnet.json", knowledge_676, sizeof knowledge_676},
    {"interactions/calcium--glucocorticoids.json", knowledge_677, sizeof knowledge_677},
    {"interactions/calcium--itraconazole.json", knowledge_678, sizeof knowledge_678},
    {"interactions/calcium--ketoconazole.json", knowledge_679, sizeof knowledge_679},
    {"interactions/calcium--levofloxacin.json", knowledge_680, sizeof knowledge_680},
    {"interactions/calcium--levothyroxine.json", knowledge_681, sizeof knowledge_681},
    {"interactions/calcium--loop-diuretics.json", knowledge_682, sizeof knowledge_682},
    {"interactions/calcium--magnesium.json", knowledge_683, sizeof knowledge_683},
    {"interactions/calcium--norfloxacin.json", knowledge_684, sizeof knowledge_684},
    {"interactions/calcium--ofloxacin.json", knowledge_685, sizeof knowledge_685},
    {"interactions/calcium--oral-bisphosphonates.json", knowledge_686, sizeof knowledge_686},
    {"interactions/calcium--oral-iron.json", knowledge_687, sizeof knowledge_687},
    {"interactions/calcium--phenytoin.json", knowledge_688, sizeof knowledge_688},
    {"interactions/calcium--phosphorus.json", knowledge_689, sizeof knowledge_689},
    {"interactions/calcium--proton-pump-inhibitors.json", knowledge_690, sizeof knowledge_690},
    {"interactions/calcium--raltegravir.json", knowledge_691, sizeof knowledge_691},
    {"interactions/calcium--sodium.json", knowledge_692, sizeof knowledge_692},
    {"interactions/calcium--sodium-fluoride.json", knowledge_693, sizeof knowledge_693},
    {"interactions/calcium--tetracyclines.json", knowledge_694, sizeof knowledge_694},
    {"interactions/calcium--thiazide-diuretics.json", knowledge_695, sizeof knowledge_695},
    {"interactions/calcium--vitamin-d.json", knowledge_696, sizeof knowledge_696},
    {"interactions/calcium--vitamin-k.json", knowledge_697, sizeof knowledge_697},
    {"interactions/calcium-channel-blockers--magnesium.json", knowledge_698, sizeof knowledge_698},
    {"interactions/calcium-gluconate--magnesium.json", knowledge_699, sizeof knowledge_699},
    {"interactions/cefdinir--iron.json", knowledge_700, sizeof knowledge_700},
    {"interactions/cefdinir--magnesium.json", knowledge_701, sizeof knowledge_701},
    {"interactions/cefpodoxime--magnesium.json", knowledge_702, sizeof knowledge_702},
    {"interactions/cellulose-sodium-phosphate--magnesium.json", knowledge_703, sizeof knowledge_703},
    {"interactions/chemotherapy--magnesium.json", knowledge_704, sizeof knowledge_704},
    {"interactions/ciprofloxacin--iron.json", knowledge_705, sizeof knowledge_705},
    {"interactions/ciprofloxacin--magnesium.json", knowledge_706, sizeof knowledge_706},
    {"interactions/ciprofloxacin--zinc.json", knowledge_707, sizeof knowledge_707},
    {"interactions/cns-depressants--magnesium.json", knowledge_708, sizeof knowledge_708},
    {"interactions/denosumab--magnesium.json", knowledge_709, sizeof knowledge_709},
    {"interactions/denosumab--vitamin-d.json", knowledge_710, sizeof knowledge_710},
    {"interactions/digoxin--magnesium.json", knowledge_711, sizeof knowledge_711},
    {"interactions/digoxin--vitamin-d.json", knowledge_712, sizeof knowledge_712},
    {"interactions/diltiazem--vitamin-d.json", knowledge_713, sizeof knowledge_713},
    {"interactions/diuretics--magnesium.json", knowledge_714, sizeof knowledge_714},
    {"interactions/dolutegravir--iron.json", knowledge_715, sizeof knowledge_715},
    {"interactions/dolutegravir--magnesium.json", knowledge_716, sizeof knowledge_716},
    {"interactions/dolutegravir--zinc.json", knowledge_717, sizeof knowledge_717},
    {"interactions/edetate-disodium--magnesium.json", knowledge_718, sizeof knowledge_718},
    {"interactions/efavirenz--vitamin-d.json", knowledge_719, sizeof knowledge_719},
    {"interactions/egfr-antibodies--magnesium.json", knowledge_720, sizeof knowledge_720},
    {"interactions/eltrombopag--iron.json", knowledge_721, sizeof knowledge_721},
    {"interactions/eltrombopag--magnesium.json", knowledge_722, sizeof knowledge_722},
    {"interactions/enzyme-inducing-antiepileptics--vitamin-d.json", knowledge_723, sizeof knowledge_723},
    {"interactions/fexofenadine--magnesium.json", knowledge_724, sizeof knowledge_724},
    {"interactions/fiber--magnesium.json", knowledge_725, sizeof knowledge_725},
    {"interactions/fluoroquinolones--iron.json", knowledge_726, sizeof knowledge_726},
    {"interactions/fluoroquinolones--magnesium.json", knowledge_727, sizeof knowledge_727},
    {"interactions/fluoroquinolones--zinc.json", knowledge_728, sizeof knowledge_728},
    {"interactions/foscarnet--magnesium.json", knowledge_729, sizeof knowledge_729},
    {"interactions/gabapentin--magnesium.json", knowledge_730, sizeof knowledge_730},
    {"interactions/glucocorticoids--vitamin-d.json", knowledge_731, sizeof knowledge_731},
    {"interactions/hiv-protease-inhibitors--vitamin-d.json", knowledge_732, sizeof knowledge_732},
    {"interactions/iron--levofloxacin.json", knowledge_733, sizeof knowledge_733},
    {"interactions/iron--levothyroxine.json", knowledge_734, sizeof knowledge_734},
    {"interactions/iron--moxifloxacin.json", knowledge_735, sizeof knowledge_735},
    {"interactions/iron--norfloxacin.json", knowledge_736, sizeof knowledge_736},
    {"interactions/iron--ofloxacin.json", knowledge_737, sizeof knowledge_737},
    {"interactions/iron--oral-bisphosphonates.json", knowledge_738, sizeof knowledge_738},
    {"interactions/iron--penicillamine.json", knowledge_739, sizeof knowledge_739},
    {"interactions/iron--tetracyclines.json", knowledge_740, sizeof knowledge_740},
    {"interactions/isoniazid--magnesium.json", knowledge_741, sizeof knowledge_741},
    {"interactions/itraconazole--magnesium.json", knowledge_742, sizeof knowledge_742},
    {"interactions/ketoconazole--magnesium.json", knowledge_743, sizeof knowledge_743},
    {"interactions/ketoconazole--vitamin-d.json", knowledge_744, sizeof knowledge_744},
    {"interactions/laxatives--magnesium.json", knowledge_745, sizeof knowledge_745},
    {"interactions/levofloxacin--magnesium.json", knowledge_746, sizeof knowledge_746},
    {"interactions/levofloxacin--zinc.json", knowledge_747, sizeof knowledge_747},
    {"interactions/levothyroxine--magnesium.json", knowledge_748, sizeof knowledge_748},
    {"interactions/liquid-paraffin--vitamin-d.json", knowledge_749, sizeof knowledge_749},
    {"interactions/loop-diuretics--magnesium.json", knowledge_750, sizeof knowledge_750},
    {"interactions/loop-diuretics--potassium.json", knowledge_751, sizeof knowledge_751},
    {"interactions/magnesium--magnesium.json", knowledge_752, sizeof knowledge_752},
    {"interactions/magnesium--magnesium-antacids.json", knowledge_753, sizeof knowledge_753},
    {"interactions/magnesium--magnesium-laxatives.json", knowledge_754, sizeof knowledge_754},
    {"interactions/magnesium--moxifloxacin.json", knowledge_755, sizeof knowledge_755},
    {"interactions/magnesium--mtor-inhibitors.json", knowledge_756, sizeof knowledge_756},
    {"interactions/magnesium--mycophenolate-mofetil.json", knowledge_757, sizeof knowledge_757},
    {"interactions/magnesium--neuromuscular-blockers.json", knowledge_758, sizeof knowledge_758},
    {"interactions/magnesium--nitrofurantoin.json", knowledge_759, sizeof knowledge_759},
    {"interactions/magnesium--norfloxacin.json", knowledge_760, sizeof knowledge_760},
    {"interactions/magnesium--ofloxacin.json", knowledge_761, sizeof knowledge_761},
    {"interactions/magnesium--oral-bisphosphonates.json", knowledge_762, sizeof knowledge_762},
    {"interactions/magnesium--oral-iron.json", knowledge_763, sizeof knowledge_763},
    {"interactions/magnesium--oxalate.json", knowledge_764, sizeof knowledge_764},
    {"interactions/magnesium--patiromer.json", knowledge_765, sizeof knowledge_765},
    {"interactions/magnesium--penicillamine.json", knowledge_766, sizeof knowledge_766},
    {"interactions/magnesium--pentamidine.json", knowledge_767, sizeof knowledge_767},
    {"interactions/magnesium--phenytoin.json", knowledge_768, sizeof knowledge_768},
    {"interactions/magnesium--phytate.json", knowledge_769, sizeof knowledge_769},
    {"interactions/magnesium--platinum-chemotherapy.json", knowledge_770, sizeof knowledge_770},
    {"interactions/magnesium--polystyrene-sulfonate.json", knowledge_771, sizeof knowledge_771},
    {"interactions/magnesium--potassium.json", knowledge_772, sizeof knowledge_772},
    {"interactions/magnesium--potassium-sparing-diuretics.json", knowledge_773, sizeof knowledge_773},
    {"interactions/magnesium--protein.json", knowledge_774, sizeof knowledge_774},
    {"interactions/magnesium--proton-pump-inhibitors.json", knowledge_775, sizeof knowledge_775},
    {"interactions/magnesium--quinidine.json", knowledge_776, sizeof knowledge_776},
    {"interactions/magnesium--raltegravir.json", knowledge_777, sizeof knowledge_777},
    {"interactions/magnesium--rosuvastatin.json", knowledge_778, sizeof knowledge_778},
    {"interactions/magnesium--sglt2-inhibitors.json", knowledge_779, sizeof knowledge_779},
    {"interactions/magnesium--sodium.json", knowledge_780, sizeof knowledge_780},
    {"interactions/magnesium--sodium-fluoride.json", knowledge_781, sizeof knowledge_781},
    {"interactions/magnesium--sotalol.json", knowledge_782, sizeof knowledge_782},
    {"interactions/magnesium--stimulant-laxatives.json", knowledge_783, sizeof knowledge_783},
    {"interactions/magnesium--tacrolimus.json", knowledge_784, sizeof knowledge_784},
    {"interactions/magnesium--tetracyclines.json", knowledge_785, sizeof knowledge_785},
    {"interactions/magnesium--theophylline.json", knowledge_786, sizeof knowledge_786},
    {"interactions/magnesium--thiazide-diuretics.json", knowledge_787, sizeof knowledge_787},
    {"interactions/magnesium--vegf-antibodies.json", knowledge_788, sizeof knowledge_788},
    {"interactions/magnesium--vitamin-b6.json", knowledge_789, sizeof knowledge_789},
    {"interactions/magnesium--vitamin-d.json", knowledge_790, sizeof knowledge_790},
    {"interactions/magnesium--zinc.json", knowledge_791, sizeof knowledge_791},
    {"interactions/moxifloxacin--zinc.json", knowledge_792, sizeof knowledge_792},
    {"interactions/norfloxacin--zinc.json", knowledge_793, sizeof knowledge_793},
    {"interactions/ofloxacin--zinc.json", knowledge_794, sizeof knowledge_794},
    {"interactions/orlistat--vitamin-d.json", knowledge_795, sizeof knowledge_795},
    {"interactions/penicillamine--zinc.json", knowledge_796, sizeof knowledge_796},
    {"interactions/phosphorus--vitamin-d.json", knowledge_797, sizeof knowledge_797},
    {"interactions/potassium--potassium-sparing-diuretics.json", knowledge_798, sizeof knowledge_798},
    {"interactions/potassium--sodium.json", knowledge_799, sizeof knowledge_799},
    {"interactions/potassium--stimulant-laxatives.json", knowledge_800, sizeof knowledge_800},
    {"interactions/potassium--theophylline.json", knowledge_801, sizeof knowledge_801},
    {"interactions/potassium--thiazide-diuretics.json", knowledge_802, sizeof knowledge_802},
    {"interactions/rifampicin--vitamin-d.json", knowledge_803, sizeof knowledge_803},
    {"interactions/statins--vitamin-d.json", knowledge_804, sizeof knowledge_804},
    {"interactions/tetracyclines--zinc.json", knowledge_805, sizeof knowledge_805},
    {"interactions/thiazide-diuretics--vitamin-d.json", knowledge_806, sizeof knowledge_806},
    {"interactions/verapamil--vitamin-d.json", knowledge_807, sizeof knowledge_807},
    {"interactions/vitamin-d--vitamin-d-analogues.json", knowledge_808, sizeof knowledge_808},
    {"mechanisms/alcohol-to-low-magnesium.json", knowledge_809, sizeof knowledge_809},
    {"mechanisms/broken-magnesium-vitamin-d-loop.json", knowledge_810, sizeof knowledge_810},
    {"mechanisms/children-and-electrolyte-balance.json", knowledge_811, sizeof knowledge_811},
    {"mechanisms/chondrocalcinosis-chain.json", knowledge_812, sizeof knowledge_812},
    {"mechanisms/contraction-and-relaxation-cycle.json", knowledge_813, sizeof knowledge_813},
    {"mechanisms/course-of-magnesium-depletion.json", knowledge_814, sizeof knowledge_814},
    {"mechanisms/diseases-made-worse-by-low-magnesium.json", knowledge_815, sizeof knowledge_815},
    {"mechanisms/electrolyte-domino.json", knowledge_816, sizeof knowledge_816},
    {"mechanisms/gut-disease-to-magnesium-loss.json", knowledge_817, sizeof knowledge_817},
    {"mechanisms/high-dose-vitamin-d-deepens-magnesium-deficit.json", knowledge_818, sizeof knowledge_818},
    {"mechanisms/high-dose-vitamin-d-to-leg-cramps.json", knowledge_819, sizeof knowledge_819},
    {"mechanisms/hungry-bone-syndrome-chain.json", knowledge_820, sizeof knowledge_820},
    {"mechanisms/imbalanced-supplementation-to-vascular-calcification.json", knowledge_821, sizeof knowledge_821},
    {"mechanisms/immune-side.json", knowledge_822, sizeof knowledge_822},
    {"mechanisms/kidney-disease-and-magnesium.json", knowledge_823, sizeof knowledge_823},
    {"mechanisms/kidney-response-said-to-harm.json", knowledge_824, sizeof knowledge_824},
    {"mechanisms/kidneys-hold-back-magnesium.json", knowledge_825, sizeof knowledge_825},
    {"mechanisms/laxative-action.json", knowledge_826, sizeof knowledge_826},
    {"mechanisms/low-magnesium-and-skeletal-muscle.json", knowledge_827, sizeof knowledge_827},
    {"mechanisms/low-magnesium-to-artery-calcification.json", knowledge_828, sizeof knowledge_828},
    {"mechanisms/magnesium-and-joints.json", knowledge_829, sizeof knowledge_829},
    {"mechanisms/magnesium-oxide-and-the-gut.json", knowledge_830, sizeof knowledge_830},
    {"mechanisms/magnesium-shortage-to-muscle-pain.json", knowledge_831, sizeof knowledge_831},
    {"mechanisms/magnesium-supplement-to-referred-back-pain.json", knowledge_832, sizeof knowledge_832},
    {"mechanisms/magnesium-vitamin-d-loop.json", knowledge_833, sizeof knowledge_833},
    {"mechanisms/mechanical-back-pain.json", knowledge_834, sizeof knowledge_834},
    {"mechanisms/medicines-and-magnesium.json", knowledge_835, sizeof knowledge_835},
    {"mechanisms/nerve-membrane-stabilization.json", knowledge_836, sizeof knowledge_836},
    {"mechanisms/nmda-block-and-central-sensitization.json", knowledge_837, sizeof knowledge_837},
    {"mechanisms/normal-vitamin-d-activation.json", knowledge_838, sizeof knowledge_838},
    {"mechanisms/older-age-and-magnesium.json", knowledge_839, sizeof knowledge_839},
    {"mechanisms/osteoporosis-and-rheumatoid-arthritis-chain.json", knowledge_840, sizeof knowledge_840},
    {"mechanisms/pancreatitis-to-low-magnesium.json", knowledge_841, sizeof knowledge_841},
    {"mechanisms/systemic-back-pain.json", knowledge_842, sizeof knowledge_842},
    {"mechanisms/three-doors-to-hypomagnesemia.json", knowledge_843, sizeof knowledge_843},
    {"mechanisms/treatment-of-magnesium-deficiency.json", knowledge_844, sizeof knowledge_844},
    {"mechanisms/type-2-diabetes-and-magnesium.json", knowledge_845, sizeof knowledge_845},
    {"mechanisms/vitamin-d-activation-failure.json", knowledge_846, sizeof knowledge_846},
    {"mechanisms/vitamin-d-deficiency-to-muscle-complaints.json", knowledge_847, sizeof knowledge_847},
    {"mechanisms/vitamin-d-excess-to-hypercalcemia.json", knowledge_848, sizeof knowledge_848},
    {"mechanisms/vitamin-d-receptor-in-muscle.json", knowledge_849, sizeof knowledge_849},
    {"mechanisms/work-up-of-cramps-on-vitamin-d.json", knowledge_850, sizeof knowledge_850},
    {"questions/are-occasional-leg-cramps-dangerous.json", knowledge_851, sizeof knowledge_851},
    {"questions/can-a-lack-of-vitamin-d-cause-cramps.json", knowledge_852, sizeof knowledge_852},
    {"questions/can-a-poor-diet-alone-make-me-severely-deficient-in-magnesium.json", knowledge_853, sizeof knowledge_853},
    {"questions/can-high-dose-vitamin-d-lower-magnesium.json", knowledge_854, sizeof knowledge_854},
    {"questions/can-i-treat-joint-pain-with-magnesium-myself.json", knowledge_855, sizeof knowledge_855},
    {"questions/can-low-magnesium-cause-back-pain.json", knowledge_856, sizeof knowledge_856},
    {"questions/can-magnesium-cause-back-pain.json", knowledge_857, sizeof knowledge_857},
    {"questions/can-magnesium-deficiency-cause-joint-pain.json", knowledge_858, sizeof knowledge_858},
    {"questions/can-vitamin-d-cause-leg-cramps.json", knowledge_859, sizeof knowledge_859},
    {"questions/can-vitamin-d-without-magnesium-harm-the-arteries.json", knowledge_860, sizeof knowledge_860},
    {"questions/do-most-people-get-enough-magnesium.json", knowledge_861, sizeof knowledge_861},
    {"questions/does-getting-both-magnesium-and-vitamin-d-right-prevent-disease.json", knowledge_862, sizeof knowledge_862},
    {"questions/does-magnesium-help-against-pain.json", knowledge_863, sizeof knowledge_863},
    {"questions/does-magnesium-need-vitamin-d.json", knowledge_864, sizeof knowledge_864},
    {"questions/does-vitamin-d-help-muscles.json", knowledge_865, sizeof knowledge_865},
    {"questions/does-vitamin-d-need-magnesium.json", knowledge_866, sizeof knowledge_866},
    {"questions/how-do-the-roles-of-magnesium-and-vitamin-d-differ.json", knowledge_867, sizeof knowledge_867},
    {"questions/how-does-alcohol-lower-magnesium.json", knowledge_868, sizeof knowledge_868},
    {"questions/how-does-magnesium-relax-muscle.json", knowledge_869, sizeof knowledge_869},
    {"questions/how-is-magnesium-deficiency-diagnosed.json", knowledge_870, sizeof knowledge_870},
    {"questions/how-is-magnesium-deficiency-treated.json", knowledge_871, sizeof knowledge_871},
    {"questions/how-much-magnesium-a-day.json", knowledge_872, sizeof knowledge_872},
    {"questions/how-much-vitamin-d-is-too-much.json", knowledge_873, sizeof knowledge_873},
    {"questions/is-magnesium-deficiency-curable.json", knowledge_874, sizeof knowledge_874},
    {"questions/my-back-hurts-since-i-take-magnesium-what-now.json", knowledge_875, sizeof knowledge_875},
    {"questions/should-i-take-magnesium-with-vitamin-d.json", knowledge_876, sizeof knowledge_876},
    {"questions/what-are-early-signs-of-magnesium-deficiency.json", knowledge_877, sizeof knowledge_877},
    {"questions/what-are-electrolytes-and-what-do-they-do.json", knowledge_878, sizeof knowledge_878},
    {"questions/what-are-signs-of-severe-magnesium-deficiency.json", knowledge_879, sizeof knowledge_879},
    {"questions/what-causes-magnesium-deficiency.json", knowledge_880, sizeof knowledge_880},
    {"questions/what-does-magnesium-do-in-the-body.json", knowledge_881, sizeof knowledge_881},
    {"questions/what-is-hungry-bone-syndrome.json", knowledge_882, sizeof knowledge_882},
    {"questions/what-is-hypercalcemia-and-what-does-it-feel-like.json", knowledge_883, sizeof knowledge_883},
    {"questions/what-is-hypomagnesemia.json", knowledge_884, sizeof knowledge_884},
    {"questions/what-is-the-feed-forward-loop.json", knowledge_885, sizeof knowledge_885},
    {"questions/what-is-vitamin-d.json", knowledge_886, sizeof knowledge_886},
    {"questions/what-should-i-do-if-cramps-start-with-vitamin-d.json", knowledge_887, sizeof knowledge_887},
    {"questions/what-side-effects-does-oral-magnesium-have.json", knowledge_888, sizeof knowledge_888},
    {"questions/what-sources-stand-behind-these-facts.json", knowledge_889, sizeof knowledge_889},
    {"questions/what-studies-link-magnesium-with-joints-or-bone.json", knowledge_890, sizeof knowledge_890},
    {"questions/what-usually-causes-back-pain.json", knowledge_891, sizeof knowledge_891},
    {"questions/when-are-leg-cramps-a-warning-sign.json", knowledge_892, sizeof knowledge_892},
    {"questions/when-must-back-pain-be-seen-by-a-doctor.json", knowledge_893, sizeof knowledge_893},
    {"questions/where-does-vitamin-d-come-from.json", knowledge_894, sizeof knowledge_894},
    {"questions/which-blood-tests-explain-cramps.json", knowledge_895, sizeof knowledge_895},
    {"questions/which-diseases-get-worse-with-low-magnesium.json", knowledge_896, sizeof knowledge_896},
    {"questions/which-foods-are-rich-in-magnesium.json", knowledge_897, sizeof knowledge_897},
    {"questions/which-form-of-magnesium-is-absorbed-best.json", knowledge_898, sizeof knowledge_898},
    {"questions/which-form-of-magnesium-is-gentlest-on-the-gut.json", knowledge_899, sizeof knowledge_899},
    {"questions/which-medicines-lower-magnesium-or-must-be-mentioned.json", knowledge_900, sizeof knowledge_900},
    {"questions/which-oral-forms-of-magnesium-exist.json", knowledge_901, sizeof knowledge_901},
    {"questions/which-other-electrolytes-fall-with-severe-magnesium-deficiency.json", knowledge_902, sizeof knowledge_902},
    {"questions/who-is-at-risk-of-low-magnesium-or-vitamin-d.json", knowledge_903, sizeof knowledge_903},
    {"questions/why-are-children-at-risk-of-low-electrolytes.json", knowledge_904, sizeof knowledge_904},
    {"questions/why-are-older-adults-at-risk-of-low-magnesium.json", knowledge_905, sizeof knowledge_905},
    {"questions/why-do-people-take-magnesium-supplements.json", knowledge_906, sizeof knowledge_906},
    {"questions/why-does-my-vitamin-d-level-not-rise-on-high-doses.json", knowledge_907, sizeof knowledge_907},
    {"red-flags/warning-any-with-kidney-disease-or-pregnancy.json", knowledge_908, sizeof knowledge_908},
    {"red-flags/warning-back-pain-bladder-bowel.json", knowledge_909, sizeof knowledge_909},
    {"red-flags/warning-chest-pain.json", knowledge_910, sizeof knowledge_910},
    {"red-flags/warning-confusion-or-hard-to-wake.json", knowledge_911, sizeof knowledge_911},
    {"red-flags/warning-cramped-hands.json", knowledge_912, sizeof knowledge_912},
    {"red-flags/warning-fainting.json", knowledge_913, sizeof knowledge_913},
    {"red-flags/warning-irregular-or-slow-pulse.json", knowledge_914, sizeof knowledge_914},
    {"red-flags/warning-leg-swollen-red-warm.json", knowledge_915, sizeof knowledge_915},
    {"red-flags/warning-no-urine.json", knowledge_916, sizeof knowledge_916},
    {"red-flags/warning-seizure.json", knowledge_917, sizeof knowledge_917},
    {"red-flags/warning-slow-or-difficult-breathing.json", knowledge_918, sizeof knowledge_918},
    {"red-flags/warning-vomiting-thirst-urine-on-vitamin-d.json", knowledge_919, sizeof knowledge_919},
    {"red-flags/warning-weakness-on-magnesium.json", knowledge_920, sizeof knowledge_920},
    {"contraindications/magnesium-in-advanced-kidney-disease.json", knowledge_921, sizeof knowledge_921},
    {"contraindications/magnesium-in-bowel-obstruction.json", knowledge_922, sizeof knowledge_922},
    {"contraindications/magnesium-in-heart-block.json", knowledge_923, sizeof knowledge_923},
    {"contraindications/magnesium-in-hypermagnesemia.json", knowledge_924, sizeof knowledge_924},
    {"contraindications/magnesium-in-myasthenia-gravis.json", knowledge_925, sizeof knowledge_925},
    {"contraindications/vitamin-d-in-digoxin.json", knowledge_926, sizeof knowledge_926},
    {"contraindications/vitamin-d-in-hypercalcemia.json", knowledge_927, sizeof knowledge_927},
    {"contraindications/vitamin-d-in-kidney-stones.json", knowledge_928, sizeof knowledge_928},
    {"contraindications/vitamin-d-in-primary-hyperparathyroidism.json", knowledge_929, sizeof knowledge_929},
    {"contraindications/vitamin-d-in-sarcoidosis.json", knowledge_930, sizeof knowledge_930},
    {"contraindications/vitamin-d-in-vitamin-d-toxicity.json", knowledge_931, sizeof knowledge_931},
    {"rules/above-upper-level.json", knowledge_932, sizeof knowledge_932},
    {"rules/above-upper-level-in-child.json", knowledge_933, sizeof knowledge_933},
    {"rules/active-vitamin-d-left-out.json", knowledge_934, sizeof knowledge_934},
    {"rules/advanced-kidney-disease-by-egfr.json", knowledge_935, sizeof knowledge_935},
    {"rules/albumin-with-low-calcium.json", knowledge_936, sizeof knowledge_936},
    {"rules/back-pain-on-magnesium.json", knowledge_937, sizeof knowledge_937},
    {"rules/below-adequate-intake.json", knowledge_938, sizeof knowledge_938},
    {"rules/below-recommended-intake.json", knowledge_939, sizeof knowledge_939},
    {"rules/below-reference-intake.json", knowledge_940, sizeof knowledge_940},
    {"rules/calcium-with-hypercalcemia.json", knowledge_941, sizeof knowledge_941},
    {"rules/calcium-with-kidney-stones.json", knowledge_942, sizeof knowledge_942},
    {"rules/chemotherapy-by-medicine.json", knowledge_943, sizeof knowledge_943},
    {"rules/child-by-age.json", knowledge_944, sizeof knowledge_944},
    {"rules/child-with-fluid-loss.json", knowledge_945, sizeof knowledge_945},
    {"rules/cramps-for-the-doctor.json", knowledge_946, sizeof knowledge_946},
    {"rules/cramps-on-high-dose-vitamin-d.json", knowledge_947, sizeof knowledge_947},
    {"rules/cramps-with-weakness-or-numbness.json", knowledge_948, sizeof knowledge_948},
    {"rules/digoxin-with-hypercalcemia.json", knowledge_949, sizeof knowledge_949},
    {"rules/digoxin-with-low-potassium-or-magnesium.json", knowledge_950, sizeof knowledge_950},
    {"rules/digoxin-with-mineral-losing-medicine.json", knowledge_951, sizeof knowledge_951},
    {"rules/diuretic-user-by-medicine.json", knowledge_952, sizeof knowledge_952},
    {"rules/group-by-bone-or-joint-disease.json", knowledge_953, sizeof knowledge_953},
    {"rules/group-by-gastric-bypass.json", knowledge_954, sizeof knowledge_954},
    {"rules/group-by-ileal-resection.json", knowledge_955, sizeof knowledge_955},
    {"rules/group-by-small-bowel-surgery.json", knowledge_956, sizeof knowledge_956},
    {"rules/group-by-thyroid-removal.json", knowledge_957, sizeof knowledge_957},
    {"rules/gut-trouble-on-magnesium.json", knowledge_958, sizeof knowledge_958},
    {"rules/high-dose-of-magnesium.json", knowledge_959, sizeof knowledge_959},
    {"rules/high-dose-of-vitamin-d.json", knowledge_960, sizeof knowledge_960},
    {"rules/high-dose-vitamin-d-in-pregnancy.json", knowledge_961, sizeof knowledge_961},
    {"rules/hypercalcemia-by-ionized-calcium.json", knowledge_962, sizeof knowledge_962},
    {"rules/hypercalcemia-by-serum-calcium.json", knowledge_963, sizeof knowledge_963},
    {"rules/hyperkalemia-by-test.json", knowledge_964, sizeof knowledge_964},
    {"rules/hypermagnesemia-by-test.json", knowledge_965, sizeof knowledge_965},
    {"rules/hypocalcemia-by-ionized-calcium.json", knowledge_966, sizeof knowledge_966},
    {"rules/hypocalcemia-by-serum-calcium.json", knowledge_967, sizeof knowledge_967},
    {"rules/hypokalemia-by-test.json", knowledge_968, sizeof knowledge_968},
    {"rules/hypomagnesemia-by-test.json", knowledge_969, sizeof knowledge_969},
    {"rules/kidney-function-before-magnesium.json", knowledge_970, sizeof knowledge_970},
    {"rules/kidney-function-unknown-at-risk.json", knowledge_971, sizeof knowledge_971},
    {"rules/lactating-by-state.json", knowledge_972, sizeof knowledge_972},
    {"rules/long-term-ppi-user-by-duration.json", knowledge_973, sizeof knowledge_973},
    {"rules/low-25-hydroxyvitamin-d-on-high-dose.json", knowledge_974, sizeof knowledge_974},
    {"rules/low-magnesium-on-medicine.json", knowledge_975, sizeof knowledge_975},
    {"rules/low-potassium-or-calcium-with-low-magnesium.json", knowledge_976, sizeof knowledge_976},
    {"rules/magnesium-above-upper-level-effects.json", knowledge_977, sizeof knowledge_977},
    {"rules/magnesium-behind-low-potassium-or-calcium.json", knowledge_978, sizeof knowledge_978},
    {"rules/magnesium-for-joint-pain.json", knowledge_979, sizeof knowledge_979},
    {"rules/magnesium-from-supplements.json", knowledge_980, sizeof knowledge_980},
    {"rules/magnesium-in-pregnancy.json", knowledge_981, sizeof knowledge_981},
    {"rules/magnesium-on-the-skin.json", knowledge_982, sizeof knowledge_982},
    {"rules/magnesium-oxide-absorption.json", knowledge_983, sizeof knowledge_983},
    {"rules/magnesium-unchecked-on-medicine.json", knowledge_984, sizeof knowledge_984},
    {"rules/magnesium-with-egfr-of-30-to-60.json", knowledge_985, sizeof knowledge_985},
    {"rules/magnesium-with-high-creatinine.json", knowledge_986, sizeof knowledge_986},
    {"rules/magnesium-with-kidney-disease.json", knowledge_987, sizeof knowledge_987},
    {"rules/no-upper-level-for-calcium.json", knowledge_988, sizeof knowledge_988},
    {"rules/no-upper-level-for-magnesium.json", knowledge_989, sizeof knowledge_989},
    {"rules/no-upper-level-for-phosphorus.json", knowledge_990, sizeof knowledge_990},
    {"rules/no-upper-level-for-potassium.json", knowledge_991, sizeof knowledge_991},
    {"rules/no-upper-level-for-sodium.json", knowledge_992, sizeof knowledge_992},
    {"rules/normal-serum-magnesium.json", knowledge_993, sizeof knowledge_993},
    {"rules/older-adult-by-age.json", knowledge_994, sizeof knowledge_994},
    {"rules/possible-high-calcium-on-vitamin-d.json", knowledge_995, sizeof knowledge_995},
    {"rules/possible-high-magnesium.json", knowledge_996, sizeof knowledge_996},
    {"rules/potassium-raising-medicine.json", knowledge_997, sizeof knowledge_997},
    {"rules/potassium-with-kidney-disease.json", knowledge_998, sizeof knowledge_998},
    {"rules/ppi-with-diuretic.json", knowledge_999, sizeof knowledge_999},
    {"rules/pregnant-by-state.json", knowledge_1000, sizeof knowledge_1000},
    {"rules/sodium-above-reduction-level.json", knowledge_1001, sizeof knowledge_1001},
    {"rules/stopping-heavy-drinking.json", knowledge_1002, sizeof knowledge_1002},
    {"rules/tests-for-cramps.json", knowledge_1003, sizeof knowledge_1003},
    {"rules/thiazide-with-high-dose-vitamin-d.json", knowledge_1004, sizeof knowledge_1004},
    {"rules/time-on-vitamin-d-unknown.json", knowledge_1005, sizeof knowledge_1005},
    {"rules/vitamin-d-deficiency-by-test.json", knowledge_1006, sizeof knowledge_1006},
    {"rules/vitamin-d-far-above-upper-level.json", knowledge_1007, sizeof knowledge_1007},
    {"rules/vitamin-d-from-supplements.json", knowledge_1008, sizeof knowledge_1008},
    {"rules/vitamin-d-of-10000-iu.json", knowledge_1009, sizeof knowledge_1009},
    {"rules/vitamin-d-with-active-vitamin-d.json", knowledge_1010, sizeof knowledge_1010},
    {"sources/aburto-2013.json", knowledge_1011, sizeof knowledge_1011},
    {"sources/acep-warning-signs.json", knowledge_1012, sizeof knowledge_1012},
    {"sources/acr-giop-2017.json", knowledge_1013, sizeof knowledge_1013},
    {"sources/actonel-us-label.json", knowledge_1014, sizeof knowledge_1014},
    {"sources/afp-potassium-2023.json", knowledge_1015, sizeof knowledge_1015},
    {"sources/ahmed-mohammed-2019.json", knowledge_1016, sizeof knowledge_1016},
    {"sources/albuterol-diuretic-trial.json", knowledge_1017, sizeof knowledge_1017},
    {"sources/alcohol-withdrawal-phosphate-2015.json", knowledge_1018, sizeof knowledge_1018},
    {"sources/ali-2024.json", knowledge_1019, sizeof knowledge_1019},
    {"sources/alonso-2023.json", knowledge_1020, sizeof knowledge_1020},
    {"sources/antiepileptics-vitamin-d-1986.json", knowledge_1021, sizeof knowledge_1021},
    {"sources/archives-of-toxicology-2000.json", knowledge_1022, sizeof knowledge_1022},
    {"sources/article-magnesium-back-pain.json", knowledge_1023, sizeof knowledge_1023},
    {"sources/article-magnesium-deficiency.json", knowledge_1024, sizeof knowledge_1024},
    {"sources/article-magnesium-joint-pain.json", knowledge_1025, sizeof knowledge_1025},
    {"sources/article-magnesium-vitamin-d-activation.json", knowledge_1026, sizeof knowledge_1026},
    {"sources/article-vitamin-d-leg-cramps.json", knowledge_1027, sizeof knowledge_1027},
    {"sources/asirvatham-2013.json", knowledge_1028, sizeof knowledge_1028},
    {"sources/balachandar-2021.json", knowledge_1029, sizeof knowledge_1029},
    {"sources/bar-or-1981.json", knowledge_1030, sizeof knowledge_1030},
    {"sources/barbagallo-magnesium-elderly.json", knowledge_1031, sizeof knowledge_1031},
    {"sources/beattie-peace-1993.json", knowledge_1032, sizeof knowledge_1032},
    {"sources/bipm-si-2019.json", knowledge_1033, sizeof knowledge_1033},
    {"sources/blaine-2015.json", knowledge_1034, sizeof knowledge_1034},
    {"sources/blancquaert-2019.json", knowledge_1035, sizeof knowledge_1035},
    {"sources/bohn-2004.json", knowledge_1036, sizeof knowledge_1036},
    {"sources/bohn-2004-oxalate.json", knowledge_1037, sizeof knowledge_1037},
    {"sources/bover-2023.json", knowledge_1038, sizeof knowledge_1038},
    {"sources/braun-2023.json", knowledge_1039, sizeof knowledge_1039},
    {"sources/bressendorff-2023.json", knowledge_1040, sizeof knowledge_1040},
    {"sources/brown-2010.json", knowledge_1041, sizeof knowledge_1041},
    {"sources/bullingham-1996.json", knowledge_1042, sizeof knowledge_1042},
    {"sources/burt-2019.json", knowledge_1043, sizeof knowledge_1043},
    {"sources/case-2020.json", knowledge_1044, sizeof knowledge_1044},
    {"sources/case-2021.json", knowledge_1045, sizeof knowledge_1045},
    {"sources/cellcept-us-label.json", knowledge_1046, sizeof knowledge_1046},
    {"sources/cetuximab-2006.json", knowledge_1047, sizeof knowledge_1047},
    {"sources/chen-2013.json", knowledge_1048, sizeof knowledge_1048},
    {"sources/chhabra-2016.json", knowledge_1049, sizeof knowledge_1049},
    {"sources/cholestyramine-us-label.json", knowledge_1050, sizeof knowledge_1050},
    {"sources/choosing-wisely-vitamin-d.json", knowledge_1051, sizeof knowledge_1051},
    {"sources/cipro-us-label.json", knowledge_1052, sizeof knowledge_1052},
    {"sources/ckj-mg-table7.json", knowledge_1053, sizeof knowledge_1053},
    {"sources/cleveland-clinic-magnesium-deficiency.json", knowledge_1054, sizeof knowledge_1054},
    {"sources/cmdt-hypocalcemia.json", knowledge_1055, sizeof knowledge_1055},
    {"sources/cmdt-hypophosphatemia.json", knowledge_1056, sizeof knowledge_1056},
    {"sources/coburn-1991.json", knowledge_1057, sizeof knowledge_1057},
    {"sources/colecalciferol-sandoz-leaflet.json", knowledge_1058, sizeof knowledge_1058},
    {"sources/conesa-botella-2010.json", knowledge_1059, sizeof knowledge_1059},
    {"sources/costello-2016.json", knowledge_1060, sizeof knowledge_1060},
    {"sources/coudray-2005.json", knowledge_1061, sizeof knowledge_1061},
    {"sources/dai-2013.json", knowledge_1062, sizeof knowledge_1062},
    {"sources/dai-2018.json", knowledge_1063, sizeof knowledge_1063},
    {"sources/dartmouth-ionized-calcium.json", knowledge_1064, sizeof knowledge_1064},
    {"sources/dasgupta-2012.json", knowledge_1065, sizeof knowledge_1065},
    {"sources/davies-1993.json", knowledge_1066, sizeof knowledge_1066},
    {"sources/de-baaij-2015.json", knowledge_1067, sizeof knowledge_1067},
    {"sources/deng-2013.json", knowledge_1068, sizeof knowledge_1068},
    {"sources/dhhs-arv-2017.json", knowledge_1069, sizeof knowledge_1069},
    {"sources/doxycycline-us-label.json", knowledge_1070, sizeof knowledge_1070},
    {"sources/drugbank-vocabulary.json", knowledge_1071, sizeof knowledge_1071},
    {"sources/drugcentral-2016.json", knowledge_1072, sizeof knowledge_1072},
    {"sources/efavirenz-vitamin-d-2014.json", knowledge_1073, sizeof knowledge_1073},
    {"sources/efsa-ca-2015.json", knowledge_1074, sizeof knowledge_1074},
    {"sources/efsa-ca-ul-2012.json", knowledge_1075, sizeof knowledge_1075},
    {"sources/efsa-k-2016.json", knowledge_1076, sizeof knowledge_1076},
    {"sources/efsa-mg-2015.json", knowledge_1077, sizeof knowledge_1077},
    {"sources/efsa-na-2019.json", knowledge_1078, sizeof knowledge_1078},
    {"sources/efsa-orotate-2009.json", knowledge_1079, sizeof knowledge_1079},
    {"sources/efsa-orotate-2025.json", knowledge_1080, sizeof knowledge_1080},
    {"sources/efsa-p-2015.json", knowledge_1081, sizeof knowledge_1081},
    {"sources/efsa-trimagnesium-2016.json", knowledge_1082, sizeof knowledge_1082},
    {"sources/efsa-vitd-2016.json", knowledge_1083, sizeof knowledge_1083},
    {"sources/efsa-vitd-infants-2018.json", knowledge_1084, sizeof knowledge_1084},
    {"sources/efsa-vitd-ul-2023.json", knowledge_1085, sizeof knowledge_1085},
    {"sources/el-asmar-2014.json", knowledge_1086, sizeof knowledge_1086},
    {"sources/elisaf-1995.json", knowledge_1087, sizeof knowledge_1087},
    {"sources/elisaf-1997.json", knowledge_1088, sizeof knowledge_1088},
    {"sources/eltrombopag-antacid-2009.json", knowledge_1089, sizeof knowledge_1089},
    {"sources/emc-12118.json", knowledge_1090, sizeof knowledge_1090},
    {"sources/emc-25343.json", knowledge_1091, sizeof knowledge_1091},
    {"sources/emc-2678.json", knowledge_1092, sizeof knowledge_1092},
    {"sources/emc-2813.json", knowledge_1093, sizeof knowledge_1093},
    {"sources/emc-4880.json", knowledge_1094, sizeof knowledge_1094},
    {"sources/emc-8091.json", knowledge_1095, sizeof knowledge_1095},
    {"sources/emdocs-oliguria.json", knowledge_1096, sizeof knowledge_1096},
    {"sources/endocrine-2011.json", knowledge_1097, sizeof knowledge_1097},
    {"sources/endocrine-2024.json", knowledge_1098, sizeof knowledge_1098},
    {"sources/erbitux-us-label.json", knowledge_1099, sizeof knowledge_1099},
    {"sources/ergocalciferol-us-label.json", knowledge_1100, sizeof knowledge_1100},
    {"sources/evira-vitamin-a.json", knowledge_1101, sizeof knowledge_1101},
    {"sources/fao-who-2001.json", knowledge_1102, sizeof knowledge_1102},
    {"sources/farahbakhsh-2024.json", knowledge_1103, sizeof knowledge_1103},
    {"sources/fda-ppi-2011.json", knowledge_1104, sizeof knowledge_1104},
    {"sources/fda-unii-2025.json", knowledge_1105, sizeof knowledge_1105},
    {"sources/fda-vitamin-d-cereal-2023.json", knowledge_1106, sizeof knowledge_1106},
    {"sources/filippini-2020.json", knowledge_1107, sizeof knowledge_1107},
    {"sources/fine-1991.json", knowledge_1108, sizeof knowledge_1108},
    {"sources/firoz-2001.json", knowledge_1109, sizeof knowledge_1109},
    {"sources/fosamax-us-label.json", knowledge_1110, sizeof knowledge_1110},
    {"sources/fss-vitamin-a.json", knowledge_1111, sizeof knowledge_1111},
    {"sources/fujita-1984.json", knowledge_1112, sizeof knowledge_1112},
    {"sources/gabapentin-product-text.json", knowledge_1113, sizeof knowledge_1113},
    {"sources/gabow-1977.json", knowledge_1114, sizeof knowledge_1114},
    {"sources/galland-1988.json", knowledge_1115, sizeof knowledge_1115},
    {"sources/garrison-2020.json", knowledge_1116, sizeof knowledge_1116},
    {"sources/gaughran-2021.json", knowledge_1117, sizeof knowledge_1117},
    {"sources/glass-1986.json", knowledge_1118, sizeof knowledge_1118},
    {"sources/gragossian-hypomagnesemia.json", knowledge_1119, sizeof knowledge_1119},
    {"sources/grober-2011.json", knowledge_1120, sizeof knowledge_1120},
    {"sources/grober-2017.json", knowledge_1121, sizeof knowledge_1121},
    {"sources/grober-2019.json", knowledge_1122, sizeof knowledge_1122},
    {"sources/hall-2010.json", knowledge_1123, sizeof knowledge_1123},
    {"sources/haq-2020.json", knowledge_1124, sizeof knowledge_1124},
    {"sources/hardwick-1991.json", knowledge_1125, sizeof knowledge_1125},
    {"sources/harmonised-intervals-2016.json", knowledge_1126, sizeof knowledge_1126},
    {"sources/hassenfield-electrolyte-disorders.json", knowledge_1127, sizeof knowledge_1127},
    {"sources/hbs-shpt-2020.json", knowledge_1128, sizeof knowledge_1128},
    {"sources/heaney-2008.json", knowledge_1129, sizeof knowledge_1129},
    {"sources/hernandez-rubio-2023.json", knowledge_1130, sizeof knowledge_1130},
    {"sources/hernando-wagner-2018.json", knowledge_1131, sizeof knowledge_1131},
    {"sources/herrick-2019.json", knowledge_1132, sizeof knowledge_1132},
    {"sources/hivinsite.json", knowledge_1133, sizeof knowledge_1133},
    {"sources/ho-2017.json", knowledge_1134, sizeof knowledge_1134},
    {"sources/holick-2007.json", knowledge_1135, sizeof knowledge_1135},
    {"sources/holland-2012.json", knowledge_1136, sizeof knowledge_1136},
    {"sources/hu-2020.json", knowledge_1137, sizeof knowledge_1137},
    {"sources/huang-2007.json", knowledge_1138, sizeof knowledge_1138},
    {"sources/ibandronate-us-label.json", knowledge_1139, sizeof knowledge_1139},
    {"sources/inpatients-2020.json", knowledge_1140, sizeof knowledge_1140},
    {"sources/iom-1997.json", knowledge_1141, sizeof knowledge_1141},
    {"sources/iom-2005.json", knowledge_1142, sizeof knowledge_1142},
    {"sources/iom-2011.json", knowledge_1143, sizeof knowledge_1143},
    {"sources/isentress-us-label.json", knowledge_1144, sizeof knowledge_1144},
    {"sources/itoh-suyama-1996.json", knowledge_1145, sizeof knowledge_1145},
    {"sources/iupac-weights.json", knowledge_1146, sizeof knowledge_1146},
    {"sources/j-nutr-biochem-2004.json", knowledge_1147, sizeof knowledge_1147},
    {"sources/jakobsen-2018.json", knowledge_1148, sizeof knowledge_1148},
    {"sources/jolliffe-2025.json", knowledge_1149, sizeof knowledge_1149},
    {"sources/kappeler-2017.json", knowledge_1150, sizeof knowledge_1150},
    {"sources/kdigo-2012.json", knowledge_1151, sizeof knowledge_1151},
    {"sources/kelsay-1979.json", knowledge_1152, sizeof knowledge_1152},
    {"sources/kieboom-2018.json", knowledge_1153, sizeof knowledge_1153},
    {"sources/knutsen-1994.json", knowledge_1154, sizeof knowledge_1154},
    {"sources/krejs-1983.json", knowledge_1155, sizeof knowledge_1155},
    {"sources/krispin-sullivan-website.json", knowledge_1156, sizeof knowledge_1156},
    {"sources/kurstjens-2017.json", knowledge_1157, sizeof knowledge_1157},
    {"sources/leicht-1992.json", knowledge_1158, sizeof knowledge_1158},
    {"sources/levine-1980.json", knowledge_1159, sizeof knowledge_1159},
    {"sources/levofloxacin-product-text.json", knowledge_1160, sizeof knowledge_1160},
    {"sources/levofloxacin-us-label.json", knowledge_1161, sizeof knowledge_1161},
    {"sources/lian-2018.json", knowledge_1162, sizeof knowledge_1162},
    {"sources/lindberg-1990.json", knowledge_1163, sizeof knowledge_1163},
    {"sources/lisinopril-us-label.json", knowledge_1164, sizeof knowledge_1164},
    {"sources/liu-2016.json", knowledge_1165, sizeof knowledge_1165},
    {"sources/losartan-us-label.json", knowledge_1166, sizeof knowledge_1166},
    {"sources/luo-2020.json", knowledge_1167, sizeof knowledge_1167},
    {"sources/magnaspartate-uk-smpc.json", knowledge_1168, sizeof knowledge_1168},
    {"sources/maguire-2019.json", knowledge_1169, sizeof knowledge_1169},
    {"sources/main-1981.json", knowledge_1170, sizeof knowledge_1170},
    {"sources/marcinowska-suchowierska-2018.json", knowledge_1171, sizeof knowledge_1171},
    {"sources/marks-2019.json", knowledge_1172, sizeof knowledge_1172},
    {"sources/martin-2008.json", knowledge_1173, sizeof knowledge_1173},
    {"sources/mayo-clinic-laboratories.json", knowledge_1174, sizeof knowledge_1174},
    {"sources/mayo-vitd.json", knowledge_1175, sizeof knowledge_1175},
    {"sources/medlineplus-fluid-electrolyte-balance.json", knowledge_1176, sizeof knowledge_1176},
    {"sources/medscape-hypermag.json", knowledge_1177, sizeof knowledge_1177},
    {"sources/medtox-red-cell-magnesium.json", knowledge_1178, sizeof knowledge_1178},
    {"sources/mesh-2026.json", knowledge_1179, sizeof knowledge_1179},
    {"sources/mg-bowel-cleanser-swiss-label.json", knowledge_1180, sizeof knowledge_1180},
    {"sources/mg-hydroxide-mixture-uk-smpc.json", knowledge_1181, sizeof knowledge_1181},
    {"sources/mgso4-uk-smpc.json", knowledge_1182, sizeof knowledge_1182},
    {"sources/mgso4-us-label.json", knowledge_1183, sizeof knowledge_1183},
    {"sources/mhra-mgso4.json", knowledge_1184, sizeof knowledge_1184},
    {"sources/midamor-us-label.json", knowledge_1185, sizeof knowledge_1185},
    {"sources/milk-of-magnesia-uk-text.json", knowledge_1186, sizeof knowledge_1186},
    {"sources/mimic-loinc.json", knowledge_1187, sizeof knowledge_1187},
    {"sources/morel-2021.json", knowledge_1188, sizeof knowledge_1188},
    {"sources/morris-1987.json", knowledge_1189, sizeof knowledge_1189},
    {"sources/moxifloxacin-us-label.json", knowledge_1190, sizeof knowledge_1190},
    {"sources/msd-hypercalcemia.json", knowledge_1191, sizeof knowledge_1191},
    {"sources/msd-hypermag.json", knowledge_1192, sizeof knowledge_1192},
    {"sources/murdoch-1993.json", knowledge_1193, sizeof knowledge_1193},
    {"sources/na-2011.json", knowledge_1194, sizeof knowledge_1194},
    {"sources/nasem-2019.json", knowledge_1195, sizeof knowledge_1195},
    {"sources/nejm-2009-chondrocalcinosis.json", knowledge_1196, sizeof knowledge_1196},
    {"sources/neurontin-us-label.json", knowledge_1197, sizeof knowledge_1197},
    {"sources/nhmrc-magnesium.json", knowledge_1198, sizeof knowledge_1198},
    {"sources/nhs-bnssg-hypomagnesemia.json", knowledge_1199, sizeof knowledge_1199},
    {"sources/nhs-dvt.json", knowledge_1200, sizeof knowledge_1200},
    {"sources/nhs-sps-hypomagnesemia.json", knowledge_1201, sizeof knowledge_1201},
    {"sources/nielsen-1987.json", knowledge_1202, sizeof knowledge_1202},
    {"sources/nielsen-2024.json", knowledge_1203, sizeof knowledge_1203},
    {"sources/nielsen-lukaski-2006.json", knowledge_1204, sizeof knowledge_1204},
    {"sources/nih-bone-resource-center.json", knowledge_1205, sizeof knowledge_1205},
    {"sources/nih-ods.json", knowledge_1206, sizeof knowledge_1206},
    {"sources/nih-ods-magnesium.json", knowledge_1207, sizeof knowledge_1207},
    {"sources/nix-1989.json", knowledge_1208, sizeof knowledge_1208},
    {"sources/nordin-1993.json", knowledge_1209, sizeof knowledge_1209},
    {"sources/oliveira-2018.json", knowledge_1210, sizeof knowledge_1210},
    {"sources/omnicef-us-label.json", knowledge_1211, sizeof knowledge_1211},
    {"sources/ouh-cauda-equina-2014.json", knowledge_1212, sizeof knowledge_1212},
    {"sources/papazachariou-2000.json", knowledge_1213, sizeof knowledge_1213},
    {"sources/pardo-2021.json", knowledge_1214, sizeof knowledge_1214},
    {"sources/parrott-2017.json", knowledge_1215, sizeof knowledge_1215},
    {"sources/payne-1973.json", knowledge_1216, sizeof knowledge_1216},
    {"sources/peloquin-1999.json", knowledge_1217, sizeof knowledge_1217},
    {"sources/petrelli-2012.json", knowledge_1218, sizeof knowledge_1218},
    {"sources/pfizer-mgso4.json", knowledge_1219, sizeof knowledge_1219},
    {"sources/pham-2007.json", knowledge_1220, sizeof knowledge_1220},
    {"sources/pickering-2011.json", knowledge_1221, sizeof knowledge_1221},
    {"sources/platinum-electrolytes-2017.json", knowledge_1222, sizeof knowledge_1222},
    {"sources/poongkodi-2018.json", knowledge_1223, sizeof knowledge_1223},
    {"sources/pouteau-2018.json", knowledge_1224, sizeof knowledge_1224},
    {"sources/ppi-calcium-carbonate-2005.json", knowledge_1225, sizeof knowledge_1225},
    {"sources/prograf-us-label.json", knowledge_1226, sizeof knowledge_1226},
    {"sources/prolia-us-label.json", knowledge_1227, sizeof knowledge_1227},
    {"sources/promacta-us-label.json", knowledge_1228, sizeof knowledge_1228},
    {"sources/pubchem.json", knowledge_1229, sizeof knowledge_1229},
    {"sources/quesada-gomez-bouillon-2018.json", knowledge_1230, sizeof knowledge_1230},
    {"sources/rasmussen-2013.json", knowledge_1231, sizeof knowledge_1231},
    {"sources/rayaldee-label.json", knowledge_1232, sizeof knowledge_1232},
    {"sources/recker-1985.json", knowledge_1233, sizeof knowledge_1233},
    {"sources/robien-2013.json", knowledge_1234, sizeof knowledge_1234},
    {"sources/rocaltrol-label.json", knowledge_1235, sizeof knowledge_1235},
    {"sources/roerig-2010.json", knowledge_1236, sizeof knowledge_1236},
    {"sources/rosanoff-2016.json", knowledge_1237, sizeof knowledge_1237},
    {"sources/rosanoff-2022.json", knowledge_1238, sizeof knowledge_1238},
    {"sources/rude-1976.json", knowledge_1239, sizeof knowledge_1239},
    {"sources/russell-1995.json", knowledge_1240, sizeof knowledge_1240},
    {"sources/rylander-2014.json", knowledge_1241, sizeof knowledge_1241},
    {"sources/sakaguchi-2012.json", knowledge_1242, sizeof knowledge_1242},
    {"sources/sakaguchi-2019.json", knowledge_1243, sizeof knowledge_1243},
    {"sources/sakhaee-1999.json", knowledge_1244, sizeof knowledge_1244},
    {"sources/salbutamol-theophylline-1988.json", knowledge_1245, sizeof knowledge_1245},
    {"sources/scf-2001.json", knowledge_1246, sizeof knowledge_1246},
    {"sources/schimatschek-2001.json", knowledge_1247, sizeof knowledge_1247},
    {"sources/schuette-1994.json", knowledge_1248, sizeof knowledge_1248},
    {"sources/schwalfenberg-2017.json", knowledge_1249, sizeof knowledge_1249},
    {"sources/schwartz-1973.json", knowledge_1250, sizeof knowledge_1250},
    {"sources/scripps-reference-ranges.json", knowledge_1251, sizeof knowledge_1251},
    {"sources/sensipar-us-label.json", knowledge_1252, sizeof knowledge_1252},
    {"sources/shortt-1988.json", knowledge_1253, sizeof knowledge_1253},
    {"sources/skversky-2011.json", knowledge_1254, sizeof knowledge_1254},
    {"sources/slomp-2003.json", knowledge_1255, sizeof knowledge_1255},
    {"sources/slutsky-2010.json", knowledge_1256, sizeof knowledge_1256},
    {"sources/smj-2001.json", knowledge_1257, sizeof knowledge_1257},
    {"sources/sotalol-antacid-1997.json", knowledge_1258, sizeof knowledge_1258},
    {"sources/soysal-2017.json", knowledge_1259, sizeof knowledge_1259},
    {"sources/spasovski-2014.json", knowledge_1260, sizeof knowledge_1260},
    {"sources/spencer-1994.json", knowledge_1261, sizeof knowledge_1261},
    {"sources/spironolactone-product-text.json", knowledge_1262, sizeof knowledge_1262},
    {"sources/statpearls-hypokalemia.json", knowledge_1263, sizeof knowledge_1263},
    {"sources/statpearls-resistant-hypercalcemia.json", knowledge_1264, sizeof knowledge_1264},
    {"sources/stepura-martynow-2009.json", knowledge_1265, sizeof knowledge_1265},
    {"sources/suh-1973.json", knowledge_1266, sizeof knowledge_1266},
    {"sources/synthroid-us-label.json", knowledge_1267, sizeof knowledge_1267},
    {"sources/tabriz-vitamin-d-cramps.json", knowledge_1268, sizeof knowledge_1268},
    {"sources/tacrolimus-hypomagnesemia-2006.json", knowledge_1269, sizeof knowledge_1269},
    {"sources/takeda-2014.json", knowledge_1270, sizeof knowledge_1270},
    {"sources/tang-2016.json", knowledge_1271, sizeof knowledge_1271},
    {"sources/tebben-2016.json", knowledge_1272, sizeof knowledge_1272},
    {"sources/tetracycline-us-label.json", knowledge_1273, sizeof knowledge_1273},
    {"sources/theisen-toupal-hypernatremia.json", knowledge_1274, sizeof knowledge_1274},
    {"sources/thygesen-2018.json", knowledge_1275, sizeof knowledge_1275},
    {"sources/tirosint-label.json", knowledge_1276, sizeof knowledge_1276},
    {"sources/tirosint-sol-us-label.json", knowledge_1277, sizeof knowledge_1277},
    {"sources/trautvetter-2016.json", knowledge_1278, sizeof knowledge_1278},
    {"sources/triamterene-us-label.json", knowledge_1279, sizeof knowledge_1279},
    {"sources/tsugawa-shiraki-2020.json", knowledge_1280, sizeof knowledge_1280},
    {"sources/tucker-2020.json", knowledge_1281, sizeof knowledge_1281},
    {"sources/turner-2016.json", knowledge_1282, sizeof knowledge_1282},
    {"sources/uhsussex-magnesium.json", knowledge_1283, sizeof knowledge_1283},
    {"sources/uiowa-pth.json", knowledge_1284, sizeof knowledge_1284},
    {"sources/ukka-hyperkalemia-2023.json", knowledge_1285, sizeof knowledge_1285},
    {"sources/uniprot-parathyroid-hormone.json", knowledge_1286, sizeof knowledge_1286},
    {"sources/usda-sr28.json", knowledge_1287, sizeof knowledge_1287},
    {"sources/usda-srl.json", knowledge_1288, sizeof knowledge_1288},
    {"sources/usp-di-fluoroquinolones.json", knowledge_1289, sizeof knowledge_1289},
    {"sources/uwitonze-2018.json", knowledge_1290, sizeof knowledge_1290},
    {"sources/uysal-2019.json", knowledge_1291, sizeof knowledge_1291},
    {"sources/van-laecke-2023.json", knowledge_1292, sizeof knowledge_1292},
    {"sources/veltassa-us-label.json", knowledge_1293, sizeof knowledge_1293},
    {"sources/veugelers-2015.json", knowledge_1294, sizeof knowledge_1294},
    {"sources/vitamin-d-magnesium-balance-1979.json", knowledge_1295, sizeof knowledge_1295},
    {"sources/wagner-2010.json", knowledge_1296, sizeof knowledge_1296},
    {"sources/wagner-greer-2008.json", knowledge_1297, sizeof knowledge_1297},
    {"sources/wakai-2019.json", knowledge_1298, sizeof knowledge_1298},
    {"sources/wakeman-2021.json", knowledge_1299, sizeof knowledge_1299},
    {"sources/walker-2003.json", knowledge_1300, sizeof knowledge_1300},
    {"sources/walsh-2016.json", knowledge_1301, sizeof knowledge_1301},
    {"sources/who-atc-2026.json", knowledge_1302, sizeof knowledge_1302},
    {"sources/wilz-1979.json", knowledge_1303, sizeof knowledge_1303},
    {"sources/wise-2021.json", knowledge_1304, sizeof knowledge_1304},
    {"sources/witteveen-2013.json", knowledge_1305, sizeof knowledge_1305},
    {"sources/workinger-2018.json", knowledge_1306, sizeof knowledge_1306},
    {"sources/xenical-us-label.json", knowledge_1307, sizeof knowledge_1307},
    {"sources/yagi-2012.json", knowledge_1308, sizeof knowledge_1308},
    {"sources/young-1991.json", knowledge_1309, sizeof knowledge_1309},
    {"sources/yu-hypomagnesemia-causes.json", knowledge_1310, sizeof knowledge_1310},
    {"sources/zeng-2017.json", knowledge_1311, sizeof knowledge_1311},
    {"sources/zuluaga-2024.json", knowledge_1312, sizeof knowledge_1312},
    {"caveats/T01.json", knowledge_1313, sizeof knowledge_1313},
    {"caveats/T02.json", knowledge_1314, sizeof knowledge_1314},
    {"caveats/T03.json", knowledge_1315, sizeof knowledge_1315},
    {"caveats/T04.json", knowledge_1316, sizeof knowledge_1316},
    {"caveats/T05.json", knowledge_1317, sizeof knowledge_1317},
    {"caveats/T06.json", knowledge_1318, sizeof knowledge_1318},
    {"caveats/T07.json", knowledge_1319, sizeof knowledge_1319},
    {"caveats/T08.json", knowledge_1320, sizeof knowledge_1320},
    {"caveats/T09.json", knowledge_1321, sizeof knowledge_1321},
    {"caveats/T10.json", knowledge_1322, sizeof knowledge_1322},
    {"caveats/T11.json", knowledge_1323, sizeof knowledge_1323},
    {"caveats/T12.json", knowledge_1324, sizeof knowledge_1324},
    {"caveats/T13.json", knowledge_1325, sizeof knowledge_1325},
    {"caveats/T14.json", knowledge_1326, sizeof knowledge_1326},
    {"caveats/T15.json", knowledge_1327, sizeof knowledge_1327},
    {"caveats/T16.json", knowledge_1328, sizeof knowledge_1328},
    {"caveats/T17.json", knowledge_1329, sizeof knowledge_1329},
    {"caveats/T18.json", knowledge_1330, sizeof knowledge_1330},
    {"caveats/T19.json", knowledge_1331, sizeof knowledge_1331},
    {"caveats/T20.json", knowledge_1332, sizeof knowledge_1332},
    {"caveats/T21.json", knowledge_1333, sizeof knowledge_1333},
    {"caveats/T22.json", knowledge_1334, sizeof knowledge_1334},
    {"caveats/T23.json", knowledge_1335, sizeof knowledge_1335},
    {"caveats/T24.json", knowledge_1336, sizeof knowledge_1336},
    {"caveats/T25.json", knowledge_1337, sizeof knowledge_1337},
    {"caveats/T26.json", knowledge_1338, sizeof knowledge_1338},
    {"caveats/T27.json", knowledge_1339, sizeof knowledge_1339},
    {"caveats/T28.json", knowledge_1340, sizeof knowledge_1340},
    {"caveats/T29.json", knowledge_1341, sizeof knowledge_1341},
    {"caveats/T30.json", knowledge_1342, sizeof knowledge_1342},
    {"caveats/T31.json", knowledge_1343, sizeof knowledge_1343},
    {"caveats/T32.json", knowledge_1344, sizeof knowledge_1344},
};

const embedded_file *const embedded_knowledge = knowledge;
const size_t embedded_knowledge_count = sizeof knowledge / sizeof *knowledge;

const char *const embedded_version = "b6f436b350bf9472";

static const unsigned char site_0[] = {
#embed "../../Public/404.html"
};
static const unsigned char site_1[] = {
#embed "../../Public/about.css"
};
static const unsigned char site_2[] = {
#embed "../../Public/about.html"
};
static const unsigned char site_3[] = {
#embed "../../Public/check.css"
};
static const unsigned char site_4[] = {
#embed "../../Public/check.html"
};
static const unsigned char site_5[] = {
#embed "../../Public/compare.css"
};
static const unsigned char site_6[] = {
#embed "../../Public/compare.html"
};
static const unsigned char site_7[] = {
#embed "../../Public/favicon.svg"
};
static const unsigned char site_8[] = {
#embed "../../Public/home.css"
};
static const unsigned char site_9[] = {
#embed "../../Public/index.html"
};
static const unsigned char site_10[] = {
#embed "../../Public/map.css"
};
static const unsigned char site_11[] = {
#embed "../../Public/map.html"
};
static const unsigned char site_12[] = {
#embed "../../Public/robots.txt"
};
static const unsigned char site_13[] = {
#embed "../../Public/scripts/api.js"
};
static const unsigned char site_14[] = {
#embed "../../Public/scripts/check-amounts.js"
};
static const unsigned char site_15[] = {
#embed "../../Public/scripts/check-coverage.js"
};
static const unsigned char site_16[] = {
#embed "../../Public/scripts/check-fields.js"
};
static const unsigned char site_17[] = {
#embed "../../Public/scripts/check-findings.js"
};
static const unsigned char site_18[] = {
#embed "../../Public/scripts/check-form.js"
};
static const unsigned char site_19[] = {
#embed "../../Public/scripts/check-link.js"
};
static const unsigned char site_20[] = {
#embed "../../Public/scripts/check-lists.js"
};
static const unsigned char site_21[] = {
#embed "../../Public/scripts/check-pairs.js"
};
static const unsigned char site_22[] = {
#embed "../../Public/scripts/check-report.js"
};
static const unsigned char site_23[] = {
#embed "../../Public/scripts/check-rows.js"
};
static const unsigned char site_24[] = {
#embed "../../Public/scripts/check-symptoms.js"
};
static const unsigned char site_25[] = {
#embed "../../Public/scripts/check-types.js"
};
static const unsigned char site_26[] = {
#embed "../../Public/scripts/check-words.js"
};
static const unsigned char site_27[] = {
#embed "../../Public/scripts/check.js"
};
static const unsigned char site_28[] = {
#embed "../../Public/scripts/compare-view.js"
};
static const unsigned char site_29[] = {
#embed "../../Public/scripts/compare.js"
};
static const unsigned char site_30[] = {
#embed "../../Public/scripts/copy.js"
};
static const unsigned char site_31[] = {
#embed "../../Public/scripts/dom.js"
};
static const unsigned char site_32[] = {
#embed "../../Public/scripts/evidence.js"
};
static const unsigned char site_33[] = {
#embed "../../Public/scripts/home.js"
};
static const unsigned char site_34[] = {
#embed "../../Public/scripts/map-drawing.js"
};
static const unsigned char site_35[] = {
#embed "../../Public/scripts/map-layout.js"
};
static const unsigned char site_36[] = {
#embed "../../Public/scripts/map-list.js"
};
static const unsigned char site_37[] = {
#embed "../../Public/scripts/map-model.js"
};
static const unsigned char site_38[] = {
#embed "../../Public/scripts/map-panel.js"
};
static const unsigned char site_39[] = {
#embed "../../Public/scripts/map-words.js"
};
static const unsigned char site_40[] = {
#embed "../../Public/scripts/map.js"
};
static const unsigned char site_41[] = {
#embed "../../Public/scripts/page.js"
};
static const unsigned char site_42[] = {
#embed "../../Public/scripts/suggest.js"
};
static const unsigned char site_43[] = {
#embed "../../Public/scripts/words.js"
};
static const unsigned char site_44[] = {
#embed "../../Public/shell.html"
};
static const unsigned char site_45[] = {
#embed "../../Public/style.css"
};

static const embedded_file site[] = {
    {"404.html", site_0, sizeof site_0},
    {"about.css", site_1, sizeof site_1},
    {"about.html", site_2, sizeof site_2},
    {"check.css", site_3, sizeof site_3},
    {"check.html", site_4, sizeof site_4},
    {"compare.css", site_5, sizeof site_5},
    {"compare.html", site_6, sizeof site_6},
    {"favicon.svg", site_7, sizeof site_7},
    {"home.css", site_8, sizeof site_8},
    {"index.html", site_9, sizeof site_9},
    {"map.css", site_10, sizeof site_10},
    {"map.html", site_11, sizeof site_11},
    {"robots.txt", site_12, sizeof site_12},
    {"scripts/api.js", site_13, sizeof site_13},
    {"scripts/check-amounts.js", site_14, sizeof site_14},
    {"scripts/check-coverage.js", site_15, sizeof site_15},
    {"scripts/check-fields.js", site_16, sizeof site_16},
    {"scripts/check-findings.js", site_17, sizeof site_17},
    {"scripts/check-form.js", site_18, sizeof site_18},
    {"scripts/check-link.js", site_19, sizeof site_19},
    {"scripts/check-lists.js", site_20, sizeof site_20},
    {"scripts/check-pairs.js", site_21, sizeof site_21},
    {"scripts/check-report.js", site_22, sizeof site_22},
    {"scripts/check-rows.js", site_23, sizeof site_23},
    {"scripts/check-symptoms.js", site_24, sizeof site_24},
    {"scripts/check-types.js", site_25, sizeof site_25},
    {"scripts/check-words.js", site_26, sizeof site_26},
    {"scripts/check.js", site_27, sizeof site_27},
    {"scripts/compare-view.js", site_28, sizeof site_28},
    {"scripts/compare.js", site_29, sizeof site_29},
    {"scripts/copy.js", site_30, sizeof site_30},
    {"scripts/dom.js", site_31, sizeof site_31},
    {"scripts/evidence.js", site_32, sizeof site_32},
    {"scripts/home.js", site_33, sizeof site_33},
    {"scripts/map-drawing.js", site_34, sizeof site_34},
    {"scripts/map-layout.js", site_35, sizeof site_35},
    {"scripts/map-list.js", site_36, sizeof site_36},
    {"scripts/map-model.js", site_37, sizeof site_37},
    {"scripts/map-panel.js", site_38, sizeof site_38},
    {"scripts/map-words.js", site_39, sizeof site_39},
    {"scripts/map.js", site_40, sizeof site_40},
    {"scripts/page.js", site_41, sizeof site_41},
    {"scripts/suggest.js", site_42, sizeof site_42},
    {"scripts/words.js", site_43, sizeof site_43},
    {"shell.html", site_44, sizeof site_44},
    {"style.css", site_45, sizeof site_45},
};

const embedded_file *const embedded_site = site;
const size_t embedded_site_count = sizeof site / sizeof *site;
