<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>AlgorithmPanel</name>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_line_algorithm.py"></location>
            <source>Algorithm</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_line_algorithm.py"></location>
            <source>Generate {0}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_line_algorithm.py"></location>
            <source>Learning D</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_line_algorithm.py"></location>
            <source>Learning G</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_line_algorithm.py"></location>
            <source>Sample m examples {0} from the data</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_line_algorithm.py"></location>
            <source>Sample m vectors {0} from a distribution</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_line_algorithm.py"></location>
            <source>Start with any {0}, {1}. In each iteration:</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_line_algorithm.py"></location>
            <source>Update {0} to maximise</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_line_algorithm.py"></location>
            <source>once</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_line_algorithm.py"></location>
            <source>repeat k = {0}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>AugmentationPreview</name>
        <message>
            <location filename="../gan_studio/ui/widgets/train_augment.py"></location>
            <source>ADA finds p while training: it stands at {0} now.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_augment.py"></location>
            <source>Augmentation is off in this recipe: this is what it would do.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_augment.py"></location>
            <source>Back to the chance that training uses</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_augment.py"></location>
            <source>Chance p of each change</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_augment.py"></location>
            <source>D never sees an image as it is: real and generated ones are changed at random in the same ways, so that D cannot learn a small set by heart. G is not asked to draw the changes.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_augment.py"></location>
            <source>How often each change happens: 0 never, 1 always. Only this preview changes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_augment.py"></location>
            <source>Other changes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_augment.py"></location>
            <source>The same pictures, changed in other ways</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_augment.py"></location>
            <source>Training uses p = {0}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_augment.py"></location>
            <source>What D sees</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message>
            <location filename="../gan_studio/ui/widgets/banner.py"></location>
            <source>Dismiss this message</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>BeforeAfter</name>
        <message>
            <location filename="../gan_studio/ui/widgets/data_preview.py"></location>
            <source>{0} × {1}, shown {2}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>BeliefPlot</name>
        <message>
            <location filename="../gan_studio/ui/widgets/train_plots.py"></location>
            <source>Score gap: D’s mean score of real images less that of generated ones. With the relativistic objective only this difference means anything; 0 is undecided</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_plots.py"></location>
            <source>Score gap: D’s mean score of real images less that of the negatives that it found; 0 is undecided</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_plots.py"></location>
            <source>chance</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_plots.py"></location>
            <source>fake</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_plots.py"></location>
            <source>negatives</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_plots.py"></location>
            <source>real</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_plots.py"></location>
            <source>score gap {0}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>BuiltinCard</name>
        <message>
            <location filename="../gan_studio/ui/widgets/welcome_builtin_card.py"></location>
            <source>{0}: {1}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>CheckMark</name>
        <message>
            <location filename="../gan_studio/ui/widgets/train_happening.py"></location>
            <source>{0}: not passed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_happening.py"></location>
            <source>{0}: passed</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ClassesCard</name>
        <message>
            <location filename="../gan_studio/ui/widgets/data_classes_card.py"></location>
            <source>(no subfolder)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_classes_card.py"></location>
            <source>Classes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_classes_card.py"></location>
            <source>From the names of the subfolders; kept as labels.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_classes_card.py"></location>
            <source>Show only these images</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_classes_card.py"></location>
            <source>{0} smaller ones are not listed.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>CodePlot</name>
        <message>
            <location filename="../gan_studio/ui/widgets/train_plots.py"></location>
            <source>nats an image</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Columns</name>
        <message>
            <location filename="../gan_studio/ui/widgets/data_columns.py"></location>
            <source>Side column</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>CommandSearch</name>
        <message>
            <location filename="../gan_studio/ui/command_search.py"></location>
            <source>Commands</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/command_search.py"></location>
            <source>No command has these letters.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/command_search.py"></location>
            <source>Search for a command</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>CopiesCard</name>
        <message>
            <location filename="../gan_studio/ui/widgets/data_copies_card.py"></location>
            <source>1 group</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_copies_card.py"></location>
            <source>Click to see all of them</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_copies_card.py"></location>
            <source>Duplicates</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_copies_card.py"></location>
            <source>Keep all</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_copies_card.py"></location>
            <source>Keep one of each</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_copies_card.py"></location>
            <source>{0} groups</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Course</name>
        <message>
            <location filename="../gan_studio/ui/widgets/train_course.py"></location>
            <source>Losses</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_course.py"></location>
            <source>Quality</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_course.py"></location>
            <source>The code</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_course.py"></location>
            <source>What D believes</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <location filename="../gan_studio/ui/crash_dialog.py"></location>
            <source>Closes this message</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/crash_dialog.py"></location>
            <source>Copy report</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/crash_dialog.py"></location>
            <source>GAN Studio ended unexpectedly the last time. Your runs are kept as of their last snapshot: open one from the recent runs to go on. This report helps to find the cause.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/crash_dialog.py"></location>
            <source>Go on</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/crash_dialog.py"></location>
            <source>Keeps what trains and ends the program</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/crash_dialog.py"></location>
            <source>Kept in {path}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/crash_dialog.py"></location>
            <source>Open log folder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/crash_dialog.py"></location>
            <source>Puts the report on the clipboard</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/crash_dialog.py"></location>
            <source>Quit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/crash_dialog.py"></location>
            <source>Report</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/crash_dialog.py"></location>
            <source>Shows the folder where reports are kept</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/crash_dialog.py"></location>
            <source>Something happened that GAN Studio was not prepared for. A run in training has saved a snapshot. You can go on; if things look odd, quit and start again: runs go on where they were.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/crash_dialog.py"></location>
            <source>Something went wrong</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/crash_dialog.py"></location>
            <source>What happened, for a bug report</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>DataDesk</name>
        <message>
            <location filename="../gan_studio/session/data.py"></location>
            <source>Looking for files…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/session/data.py"></location>
            <source>Preparing the data…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/session/data.py"></location>
            <source>Preparing {done:,} of {total:,} images</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/session/data.py"></location>
            <source>Reading {done:,} of {total:,} files</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>DataPage</name>
        <message>
            <location filename="../gan_studio/ui/pages/data.py"></location>
            <source>Add images</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/data.py"></location>
            <source>Found</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/data.py"></location>
            <source>Looking at the images…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/data.py"></location>
            <source>None of these files can be used; each says why.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/data.py"></location>
            <source>Prepare</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/data.py"></location>
            <source>Read the same data again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/data.py"></location>
            <source>Rescan</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/data.py"></location>
            <source>Scan these together with more files or folders</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/data.py"></location>
            <source>Show training</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/data.py"></location>
            <source>The files are still being read.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/data.py"></location>
            <source>The scan did not finish, so there is nothing to train on yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/data.py"></location>
            <source>The scan did not finish. Rescan, or choose other images.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/data.py"></location>
            <source>Train</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/data.py"></location>
            <source>scan finished in {0} s</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Diagnosis</name>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>A VAE's pictures stay soft: it draws the mean of what a code may mean.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>A moment ago the error was {0}: this may be as sharp as this recipe gets.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>A number is not finite</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>After {0} kimg all samples still look alike: they differ by {1} of what real images do.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>All climbs end alike</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>All samples are the mean picture</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>All samples look alike: they differ by {0} of what real images do. That is usual in the first minutes.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>Between the codes of known pictures nothing is promised: there it draws what it likes.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>D cannot tell its finds from real images</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>D finds mistakes but is not sure, so G hears what to do better.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>D found what it likes better</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>D is ahead, G keeps up</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>D is undecided</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>D is winning</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>D scores real images {0} and generated ones {1}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>D scores real images {0} and what it found by climbing {1}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>D sees through most of its finds</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>D’s scores of real and generated images are {0} apart; less than {1} passes.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>D’s scores of real images and of its finds are {0} apart; less than {1} passes.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_verdict.py"></location>
            <source>Early on that is usual; if it stays, it is a collapse.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>Equal opponents look like this, and so does a D that has learnt nothing: let the samples decide.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>Error of repeating {0}, code {1} nats an image.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>Error of repeating {0}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>Every reported number is finite.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>Fair game</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>G draws nearly one picture</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>G has not started yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>G hears “wrong” more than “how to fix it”. If the samples stop improving, raise the penalty weight γ.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>G is fooling D</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>G learns the pictures by heart, a vector each; other vectors promise nothing.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>Hardly changing now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>If the samples stop improving, use more climbing steps or a larger penalty weight γ.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>It learns where it was wrong, and the next climbs end elsewhere.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>It takes generated images for the real ones. This seldom lasts: D learns from it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>Just started</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>Learning to repeat</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_verdict.py"></location>
            <source>Little variety</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>Near finds</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_verdict.py"></location>
            <source>Nearly one picture</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>No NaN</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>Nothing to say yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>Random vectors say nothing about what pictures have in common, so G begins with what suits them all. A few hundred pictures it learns by heart in time; many, hardly ever.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>Seen from noise, D’s score has only one summit so far.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>The climbs end far from real images</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>The code carries nothing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>The code differs from plain noise by {0} nats an image, so the decoder ignores it. A smaller β helps.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>The decoder begins with what suits all pictures; what sets them apart comes next.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>The first numbers come with the first steps.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>The gap is closing.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>The gap is growing.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_verdict.py"></location>
            <source>The run is falling apart</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>The samples differ from each other by {0} of what real images do.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>The samples differ from each other by {0} of what real images do; at best it was {1}. G has lost its variety (mode collapse). An earlier snapshot still has it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>The samples differ from each other by {0} of what real images do; {1} or more passes.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>The trainer reports a problem</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_verdict.py"></location>
            <source>The variety is lost (mode collapse). The best snapshot is kept: choose it in Explore.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>These finds are its next bad examples, so their score falls again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>They may be that good, or D has learnt nothing: let the samples decide.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>This method reports no parts of its loss.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>This method reports no scores of D.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>Training</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_verdict.py"></location>
            <source>Two generated images differ by {0} of what two real ones do.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>Variety</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>With the minimax loss, G hardly learns from a D this sure: its gradient vanishes.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>{0} of the first {1} images seen. Networks begin with random weights, so these numbers mean little yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_verdict.py"></location>
            <source>{0} was {1} at {2} kimg and is {3} now: the pictures have become worse. The best snapshot is kept; more training seldom brings it back.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>“{0}” became infinite or not a number at {1} kimg. Such a step is left out; if it keeps happening, a lower learning rate or a larger penalty helps.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>“{0}” is not finite.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>DropOverlay</name>
        <message>
            <location filename="../gan_studio/ui/drop_overlay.py"></location>
            <source>Drop to open in the Lab</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/drop_overlay.py"></location>
            <source>Drop to scan</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/drop_overlay.py"></location>
            <source>No images in here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/drop_overlay.py"></location>
            <source>found: {0}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>DropZone</name>
        <message>
            <location filename="../gan_studio/ui/widgets/welcome_drop_zone.py"></location>
            <source>A few hundred images are enough to start</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/welcome_drop_zone.py"></location>
            <source>Broken files are skipped and listed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/welcome_drop_zone.py"></location>
            <source>Choose a folder, images or a zip</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/welcome_drop_zone.py"></location>
            <source>Click to choose a folder, images or a zip (Ctrl+O). Ctrl+V pastes a path.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/welcome_drop_zone.py"></location>
            <source>Drop a folder of images</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/welcome_drop_zone.py"></location>
            <source>Drop to open in the Lab</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/welcome_drop_zone.py"></location>
            <source>Drop to scan</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/welcome_drop_zone.py"></location>
            <source>Drop to scan 1 file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/welcome_drop_zone.py"></location>
            <source>Drop to scan {0} files</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/welcome_drop_zone.py"></location>
            <source>No images in here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/welcome_drop_zone.py"></location>
            <source>Nothing leaves this computer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/welcome_drop_zone.py"></location>
            <source>found: {0}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/welcome_drop_zone.py"></location>
            <source>nothing that can be read</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/welcome_drop_zone.py"></location>
            <source>or click to browse · JPG, PNG, WebP, GIF, BMP, or a zip of them</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ExperimentRow</name>
        <message>
            <location filename="../gan_studio/ui/pages/lab/index.py"></location>
            <source>done</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/index.py"></location>
            <source>open</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ExperimentView</name>
        <message>
            <location filename="../gan_studio/ui/pages/lab/view.py"></location>
            <source>Seed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/view.py"></location>
            <source>Try and notice</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ExplorePage</name>
        <message>
            <location filename="../gan_studio/ui/pages/explore.py"></location>
            <source>2-D points</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/explore.py"></location>
            <source>Best</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/explore.py"></location>
            <source>Data</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/explore.py"></location>
            <source>Dimensions</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/explore.py"></location>
            <source>Draws</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/explore.py"></location>
            <source>For 2-D points the picture already shows the whole cloud</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/explore.py"></location>
            <source>Generator</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/explore.py"></location>
            <source>Go to Data</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/explore.py"></location>
            <source>Go to Train</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/explore.py"></location>
            <source>Its weights are random, so every latent looks alike. The sliders work all the same.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/explore.py"></location>
            <source>Last</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/explore.py"></location>
            <source>Method</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/explore.py"></location>
            <source>No generator yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/explore.py"></location>
            <source>Open images or a run first: then its sliders are here, even before training.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/explore.py"></location>
            <source>Parameters</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/explore.py"></location>
            <source>Run</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/explore.py"></location>
            <source>Save picture</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/explore.py"></location>
            <source>Sliders</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/explore.py"></location>
            <source>Speed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/explore.py"></location>
            <source>The newest generator of the run, or the one whose pictures were measured as the best</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/explore.py"></location>
            <source>There is no picture yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/explore.py"></location>
            <source>This generator is not trained yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/explore.py"></location>
            <source>Trained</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/explore.py"></location>
            <source>Which snapshot</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/explore.py"></location>
            <source>follows training</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/explore.py"></location>
            <source>none yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/explore.py"></location>
            <source>untrained</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/explore.py"></location>
            <source>{0} ms a picture</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>FigureTable</name>
        <message>
            <location filename="../gan_studio/ui/widgets/train_figures.py"></location>
            <source>at best</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_figures.py"></location>
            <source>failed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_figures.py"></location>
            <source>now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_figures.py"></location>
            <source>real data</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>FilesModel</name>
        <message>
            <location filename="../gan_studio/ui/widgets/data_files_model.py"></location>
            <source>Left out of training: Delete takes it back in</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_files_model.py"></location>
            <source>The same picture as {0}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_files_model.py"></location>
            <source>an earlier file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_files_model.py"></location>
            <source>{0}, left out</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>FilmStrip</name>
        <message>
            <location filename="../gan_studio/ui/widgets/film_strip.py"></location>
            <source>Film of the run</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/film_strip.py"></location>
            <source>frame {number} of {count}: {label}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/film_strip.py"></location>
            <source>no frames yet</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>FloatSlider</name>
        <message>
            <location filename="../gan_studio/ui/widgets/float_slider.py"></location>
            <source>Type a number, for example 0.5.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/float_slider.py"></location>
            <source>Value of {name}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>FullScreen</name>
        <message>
            <location filename="../gan_studio/ui/widgets/full_screen.py"></location>
            <source>Full screen</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>GoalNote</name>
        <message>
            <location filename="../gan_studio/ui/widgets/train_goal.py"></location>
            <source>Keeps D in check: {0}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_goal.py"></location>
            <source>What is learned</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>GridCard</name>
        <message>
            <location filename="../gan_studio/ui/widgets/data_grid_card.py"></location>
            <source>(no subfolder)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_grid_card.py"></location>
            <source>Duplicates</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_grid_card.py"></location>
            <source>Every image is there once.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_grid_card.py"></location>
            <source>Filter: {0}. Press to take it away.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_grid_card.py"></location>
            <source>Larger tiles (Ctrl+wheel)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_grid_card.py"></location>
            <source>Left out by hand: press to take all of them back in</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_grid_card.py"></location>
            <source>Looking for images…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_grid_card.py"></location>
            <source>No duplicates</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_grid_card.py"></location>
            <source>No usable images</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_grid_card.py"></location>
            <source>Nothing was skipped</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_grid_card.py"></location>
            <source>Skipped</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_grid_card.py"></location>
            <source>Smaller tiles (Ctrl+wheel)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_grid_card.py"></location>
            <source>Take the filter away</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_grid_card.py"></location>
            <source>Tile size</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_grid_card.py"></location>
            <source>Usable</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_grid_card.py"></location>
            <source>{0} px or more</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>HappeningCard</name>
        <message>
            <location filename="../gan_studio/ui/widgets/train_happening.py"></location>
            <source>Healthy</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_happening.py"></location>
            <source>Problem</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_happening.py"></location>
            <source>Watch this</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_happening.py"></location>
            <source>What is happening</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>HelpMenu</name>
        <message>
            <location filename="../gan_studio/ui/help_menu.py"></location>
            <source>Check for updates</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/help_menu.py"></location>
            <source>Help</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/help_menu.py"></location>
            <source>Keyboard shortcuts	?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/help_menu.py"></location>
            <source>Licences</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/help_menu.py"></location>
            <source>Opens the page of releases in your browser: {0}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/help_menu.py"></location>
            <source>Search for a command	Ctrl+K</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/help_menu.py"></location>
            <source>This copy was not told where its new versions are published. Ask where you got it.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>HowCard</name>
        <message>
            <location filename="../gan_studio/ui/widgets/welcome_how_card.py"></location>
            <source>Data</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/welcome_how_card.py"></location>
            <source>Drop a folder, or take a built-in set. Each image becomes a square.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/welcome_how_card.py"></location>
            <source>Each number that G draws from has a slider. Move them, see the picture answer.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/welcome_how_card.py"></location>
            <source>Explore</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/welcome_how_card.py"></location>
            <source>G draws, D judges. Watch G's pictures become better from epoch to epoch.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/welcome_how_card.py"></location>
            <source>How it goes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/welcome_how_card.py"></location>
            <source>Train</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ImageGrid</name>
        <message>
            <location filename="../gan_studio/ui/widgets/image_grid.py"></location>
            <source>Pictures</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/image_grid.py"></location>
            <source>number {number} selected</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/image_grid.py"></location>
            <source>{count} pictures</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ImageView</name>
        <message>
            <location filename="../gan_studio/ui/widgets/image_view.py"></location>
            <source>Picture</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/image_view.py"></location>
            <source>nothing to show</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>IndexCard</name>
        <message>
            <location filename="../gan_studio/ui/pages/lab/index.py"></location>
            <source>Experiments done</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/index.py"></location>
            <source>Lecture</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>LabPage</name>
        <message>
            <location filename="../gan_studio/ui/pages/lab/page.py"></location>
            <source>Built-in</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/page.py"></location>
            <source>Drop a folder of pictures first: they are used here then.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/page.py"></location>
            <source>Everything anew, with the same seed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/page.py"></location>
            <source>Experiment</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/page.py"></location>
            <source>Experiments (*{0})</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/page.py"></location>
            <source>Lab</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/page.py"></location>
            <source>Lecture</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/page.py"></location>
            <source>My pictures</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/page.py"></location>
            <source>Open an experiment</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/page.py"></location>
            <source>Open an experiment…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/page.py"></location>
            <source>Pause</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/page.py"></location>
            <source>Pictures</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/page.py"></location>
            <source>Ready</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/page.py"></location>
            <source>Run</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/page.py"></location>
            <source>Running</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/page.py"></location>
            <source>Save this experiment</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/page.py"></location>
            <source>Save this experiment…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/page.py"></location>
            <source>Save, open, or hide controls for a class</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/page.py"></location>
            <source>Share</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/page.py"></location>
            <source>Start over</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/page.py"></location>
            <source>Teacher mode: show</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/page.py"></location>
            <source>There is nothing to run: start over.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>LatentRow</name>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_row.py"></location>
            <source>Between its ends the picture changes by {0} % on average</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_row.py"></location>
            <source>Go to +3 (End on the slider)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_row.py"></location>
            <source>Go to −3 (Shift+End on the slider)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_row.py"></location>
            <source>Lock {0}, so that Shuffle keeps it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_row.py"></location>
            <source>Put {0} back to where the seed has it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_row.py"></location>
            <source>{0} at +3</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_row.py"></location>
            <source>{0} at −3</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_row.py"></location>
            <source>{0} is locked: Shuffle keeps it. Unlock</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_row.py"></location>
            <source>{0}: drag, turn the wheel or type a number. Double-click goes back to the start.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>LeavingOut</name>
        <message>
            <location filename="../gan_studio/ui/widgets/data_left_out.py"></location>
            <source>A run is in training: its images are fixed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_left_out.py"></location>
            <source>Leave out of training</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_left_out.py"></location>
            <source>Leave {0} images out</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_left_out.py"></location>
            <source>Only images of your own can be left out.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_left_out.py"></location>
            <source>Show large</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_left_out.py"></location>
            <source>Take back in</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_left_out.py"></location>
            <source>Take {0} images back in</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_left_out.py"></location>
            <source>{0} left out</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>LinePlot</name>
        <message>
            <location filename="../gan_studio/ui/widgets/line_plot.py"></location>
            <source>Open large</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>LineRow</name>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_line_algorithm.py"></location>
            <source>Line {0}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_line_algorithm.py"></location>
            <source>Run to this line</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_line_algorithm.py"></location>
            <source>just done</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>LiveValues</name>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_values.py"></location>
            <source>Distance</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_values.py"></location>
            <source>Generated points that lie within a mode</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_values.py"></location>
            <source>Good points</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_values.py"></location>
            <source>How far points must be carried on average, along many directions (sliced)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_values.py"></location>
            <source>Iterations a second</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_values.py"></location>
            <source>Jensen-Shannon divergence of the two histograms: 0 where they agree, ln 2 = 0.693 where they share nothing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_values.py"></location>
            <source>Jensen–Shannon</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_values.py"></location>
            <source>Kullback-Leibler divergence of the real points from the generated ones: large where real points are missed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_values.py"></location>
            <source>Kullback–Leibler</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_values.py"></location>
            <source>Live values</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_values.py"></location>
            <source>Loss of D</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_values.py"></location>
            <source>Loss of G</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_values.py"></location>
            <source>Modes found</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_values.py"></location>
            <source>Modes that get a fair share of the generated points</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_values.py"></location>
            <source>Of the whole algorithm: k steps of D, one of G</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_values.py"></location>
            <source>The same figure for other real points, as many: what a perfect G would get</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_values.py"></location>
            <source>Wasserstein</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_values.py"></location>
            <source>What D minimises</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_values.py"></location>
            <source>What G minimises</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_values.py"></location>
            <source>floor</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_values.py"></location>
            <source>iteration {0}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_values.py"></location>
            <source>now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_values.py"></location>
            <source>{0}, floor</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Lock</name>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_line_algorithm.py"></location>
            <source>Held fixed</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>LogoButton</name>
        <message>
            <location filename="../gan_studio/ui/rail.py"></location>
            <source>Start page</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/rail.py"></location>
            <source>Start page (Alt+Home)</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>LossPlot</name>
        <message>
            <location filename="../gan_studio/ui/widgets/train_plots.py"></location>
            <source>Which curves to draw</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_plots.py"></location>
            <source>augmentation p</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_plots.py"></location>
            <source>error</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_plots.py"></location>
            <source>loss</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_plots.py"></location>
            <source>overfitting</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_plots.py"></location>
            <source>penalty</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <location filename="../gan_studio/ui/main_window.py"></location>
            <source>Choose a folder for runs</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/main_window.py"></location>
            <source>Copy a folder in the file manager, or its path as text, and paste again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/main_window.py"></location>
            <source>Saving the run, then closing…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/main_window.py"></location>
            <source>There is no path on the clipboard.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/main_window.py"></location>
            <source>Where are the images now?</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>PageHost</name>
        <message>
            <location filename="../gan_studio/ui/page_host.py"></location>
            <source>Data</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/page_host.py"></location>
            <source>Explore</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/page_host.py"></location>
            <source>Lab</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/page_host.py"></location>
            <source>Train</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>PictureCard</name>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_picture.py"></location>
            <source>A new random seed (R). Locked sliders keep their value</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_picture.py"></location>
            <source>Copy the picture (Ctrl+C)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_picture.py"></location>
            <source>Every slider back to where the seed put it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_picture.py"></location>
            <source>Full screen (F11)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_picture.py"></location>
            <source>Hold to see start</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_picture.py"></location>
            <source>One</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_picture.py"></location>
            <source>Pixels</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_picture.py"></location>
            <source>Redo (Ctrl+Shift+Z)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_picture.py"></location>
            <source>Reset all</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_picture.py"></location>
            <source>Save it enlarged…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_picture.py"></location>
            <source>Save the picture</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_picture.py"></location>
            <source>Save the picture…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_picture.py"></location>
            <source>Save the wall of 16…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_picture.py"></location>
            <source>Scaling</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_picture.py"></location>
            <source>Seed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_picture.py"></location>
            <source>Shuffle</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_picture.py"></location>
            <source>Sixteen latents with the same change</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_picture.py"></location>
            <source>Smooth</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_picture.py"></location>
            <source>The same change on sixteen latents</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_picture.py"></location>
            <source>The same seed gives the same latent everywhere, also to gan-studio generate</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_picture.py"></location>
            <source>Truncation ψ: less is more typical, more is more daring. 1 is what it was trained with</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_picture.py"></location>
            <source>Undo (Ctrl+Z)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_picture.py"></location>
            <source>Variety</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_picture.py"></location>
            <source>View</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_picture.py"></location>
            <source>Wall</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_picture.py"></location>
            <source>What the generator draws</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_picture.py"></location>
            <source>While it is held: the picture before you changed it</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>PinRow</name>
        <message>
            <location filename="../gan_studio/ui/widgets/train_pin_row.py"></location>
            <source>Added to {0} of every latent. Double-click: back to 0</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_pin_row.py"></location>
            <source>Unpin {0}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_pin_row.py"></location>
            <source>{0} less 3</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_pin_row.py"></location>
            <source>{0} plus 3</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>PinnedSlidersCard</name>
        <message>
            <location filename="../gan_studio/ui/widgets/train_sliders.py"></location>
            <source>All pinned sliders back to 0</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_sliders.py"></location>
            <source>For 2-D points, hold the sliders on the Explore page.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_sliders.py"></location>
            <source>Moves all {0} samples, live.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_sliders.py"></location>
            <source>Pin a dimension with +.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_sliders.py"></location>
            <source>Pin or unpin a dimension</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_sliders.py"></location>
            <source>Pinned sliders</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>PlayCard</name>
        <message>
            <location filename="../gan_studio/ui/widgets/welcome_play_card.py"></location>
            <source>All sliders of this generator</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/welcome_play_card.py"></location>
            <source>Drag, or use the wheel and the arrow keys; double-click puts it in the middle.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/welcome_play_card.py"></location>
            <source>Open in Explore</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/welcome_play_card.py"></location>
            <source>Opens in a second. No training needed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/welcome_play_card.py"></location>
            <source>Play with a trained generator</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/welcome_play_card.py"></location>
            <source>Play with your generator</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/welcome_play_card.py"></location>
            <source>The newest that you have trained.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>PlaygroundBar</name>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_bar.py"></location>
            <source>Clear the drawing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_bar.py"></location>
            <source>Distribution</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_bar.py"></location>
            <source>Draw points of your own</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_bar.py"></location>
            <source>D’s map</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_bar.py"></location>
            <source>Generated</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_bar.py"></location>
            <source>Gradients</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_bar.py"></location>
            <source>Points that G makes of the same noise</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_bar.py"></location>
            <source>Real</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_bar.py"></location>
            <source>Real points</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_bar.py"></location>
            <source>Surface</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_bar.py"></location>
            <source>The way that some generated points came</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_bar.py"></location>
            <source>Trails</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_bar.py"></location>
            <source>What D says of each place of the plane</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_bar.py"></location>
            <source>Where G puts a grid of its noise: fuller where more of it falls</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_bar.py"></location>
            <source>Where the loss of G would move its points</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>PlaygroundCanvas</name>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_canvas.py"></location>
            <source>Drag to add points. The right button, or Shift, takes them away.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_canvas.py"></location>
            <source>Making G and D…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_canvas.py"></location>
            <source>Shift and an arrow key moves the place that is read.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_canvas.py"></location>
            <source>The plane: what D believes, real and generated points</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>PlaygroundSettingsCard</name>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_settings.py"></location>
            <source>'{0}' is no number of neurons.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_settings.py"></location>
            <source>1-D</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_settings.py"></location>
            <source>2-D</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_settings.py"></location>
            <source>A layer cannot have {0} neurons.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_settings.py"></location>
            <source>Batch m</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_settings.py"></location>
            <source>D steps k</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_settings.py"></location>
            <source>Dimensions</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_settings.py"></location>
            <source>Dimensions of the noise</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_settings.py"></location>
            <source>Gaussian</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_settings.py"></location>
            <source>Give 1 to {0} layers of 1 to {1} neurons each, for example 8, 8, 8.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_settings.py"></location>
            <source>Layers of {0}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_settings.py"></location>
            <source>Networks and rates</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_settings.py"></location>
            <source>Noise</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_settings.py"></location>
            <source>Noise z</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_settings.py"></location>
            <source>Noise, batch, penalty</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_settings.py"></location>
            <source>Objective</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_settings.py"></location>
            <source>Optimiser of {0}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_settings.py"></location>
            <source>Penalty weight γ</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_settings.py"></location>
            <source>Rate of {0}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_settings.py"></location>
            <source>Settings</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_settings.py"></location>
            <source>There is no layer.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_settings.py"></location>
            <source>This objective has no gradient penalty.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_settings.py"></location>
            <source>Uniform</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_settings.py"></location>
            <source>{0} layers are too many.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>PlaygroundView</name>
        <message>
            <location filename="../gan_studio/ui/pages/lab/playground.py"></location>
            <source>Checkerboard</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/playground.py"></location>
            <source>Distribution</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/playground.py"></location>
            <source>Drag over the plane to put points there; until then everything stays as it was.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/playground.py"></location>
            <source>Draw your own</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/playground.py"></location>
            <source>Drawing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/playground.py"></location>
            <source>Erase some of it to draw on.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/playground.py"></location>
            <source>Gaussian</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/playground.py"></location>
            <source>Grid of 25</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/playground.py"></location>
            <source>Live values</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/playground.py"></location>
            <source>Loss</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/playground.py"></location>
            <source>Losses</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/playground.py"></location>
            <source>Lower the rates or step back, then go on; or start over. What is shown is the last state that was sound.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/playground.py"></location>
            <source>Ring of 8</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/playground.py"></location>
            <source>S-curve</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/playground.py"></location>
            <source>Speed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/playground.py"></location>
            <source>Spiral</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/playground.py"></location>
            <source>Start over</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/playground.py"></location>
            <source>Swiss roll</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/playground.py"></location>
            <source>The drawing is empty.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/playground.py"></location>
            <source>The drawing is full.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/playground.py"></location>
            <source>Two clusters</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/playground.py"></location>
            <source>Two moons</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/playground.py"></location>
            <source>Two rings</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/playground.py"></location>
            <source>What is learned</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/playground.py"></location>
            <source>iterations</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>PointCloud</name>
        <message>
            <location filename="../gan_studio/ui/widgets/data_points.py"></location>
            <source>Cloud of {0}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>PrepareCard</name>
        <message>
            <location filename="../gan_studio/ui/widgets/data_prepare_card.py"></location>
            <source>Background</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_prepare_card.py"></location>
            <source>Background colour</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_prepare_card.py"></location>
            <source>Behind transparent parts, and the border when padding</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_prepare_card.py"></location>
            <source>Doubles the variety; leave it off for text or logos</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_prepare_card.py"></location>
            <source>Mirror at random</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_prepare_card.py"></location>
            <source>Prepare</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_prepare_card.py"></location>
            <source>The image before</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_prepare_card.py"></location>
            <source>The next image</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ProgressLine</name>
        <message>
            <location filename="../gan_studio/ui/widgets/progress_line.py"></location>
            <source>Progress</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/progress_line.py"></location>
            <source>unknown</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>QualityPlot</name>
        <message>
            <location filename="../gan_studio/ui/widgets/train_quality.py"></location>
            <source>Higher is better.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_quality.py"></location>
            <source>Lower is better.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_quality.py"></location>
            <source>Real data against other real data get {0}, a failed generator {1}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_quality.py"></location>
            <source>Which figure to draw</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_quality.py"></location>
            <source>best {0} at {1} kimg</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_quality.py"></location>
            <source>failed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_quality.py"></location>
            <source>good points</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_quality.py"></location>
            <source>measured while it trains, first after seconds</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_quality.py"></location>
            <source>modes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_quality.py"></location>
            <source>not measured: “Measure quality” is off</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_quality.py"></location>
            <source>real data</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_quality.py"></location>
            <source>{0} generated samples against as many real ones.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_quality.py"></location>
            <source>{0} of {1} modes, {2} % of points in one</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <location filename="../gan_studio/ui/rail.py"></location>
            <source>Help</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/rail.py"></location>
            <source>Keys, commands, updates</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/rail.py"></location>
            <source>Pages</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/rail.py"></location>
            <source>Settings</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/rail.py"></location>
            <source>Settings (Ctrl+,)</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ReadinessCard</name>
        <message>
            <location filename="../gan_studio/ui/widgets/data_readiness_card.py"></location>
            <source>Not ready yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_readiness_card.py"></location>
            <source>Readiness</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_readiness_card.py"></location>
            <source>Ready to train</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>RecentRuns</name>
        <message>
            <location filename="../gan_studio/ui/widgets/welcome_runs.py"></location>
            <source>Recent runs</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/welcome_runs.py"></location>
            <source>Your runs will appear here.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>RecipeCard</name>
        <message>
            <location filename="../gan_studio/ui/widgets/train_recipe.py"></location>
            <source>Copies this recipe into a new run that you can edit. A run in training is stopped and kept first</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_recipe.py"></location>
            <source>Custom</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_recipe.py"></location>
            <source>Fork this run</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_recipe.py"></location>
            <source>Hide the recipe</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_recipe.py"></location>
            <source>Locked while training; learning rates act at once.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_recipe.py"></location>
            <source>Measuring how fast this computer is…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_recipe.py"></location>
            <source>Preparing the run: the recipe is fixed now.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_recipe.py"></location>
            <source>Preset</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_recipe.py"></location>
            <source>Recipe</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_recipe.py"></location>
            <source>The recipe of this run. Fork it to change something.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_recipe.py"></location>
            <source>The settings differ from all presets</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>RecipeForm</name>
        <message>
            <location filename="../gan_studio/ui/widgets/recipe_form.py"></location>
            <source>1 setting</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/recipe_form.py"></location>
            <source>Advanced</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/recipe_form.py"></location>
            <source>Type a number, for example {example}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/recipe_form.py"></location>
            <source>{count} settings</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>RunDesk</name>
        <message>
            <location filename="../gan_studio/session/runs.py"></location>
            <source>Opening {name}…</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>RunEvents</name>
        <message>
            <location filename="../gan_studio/ui/widgets/train_events.py"></location>
            <source>Fell back to {0} kimg: beyond it the numbers broke down</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_events.py"></location>
            <source>Learning rate: {0}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_events.py"></location>
            <source>Training was stopped here, and went on from a snapshot</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>RunName</name>
        <message>
            <location filename="../gan_studio/ui/top_bar.py"></location>
            <source>Click to rename the run</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/top_bar.py"></location>
            <source>Name of the run</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/top_bar.py"></location>
            <source>No run open</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>RunPlot</name>
        <message>
            <location filename="../gan_studio/ui/widgets/train_plots.py"></location>
            <source>Back to its place</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_plots.py"></location>
            <source>Open large</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>RunRow</name>
        <message>
            <location filename="../gan_studio/ui/widgets/welcome_runs.py"></location>
            <source>Continue</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/welcome_runs.py"></location>
            <source>Damaged</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/welcome_runs.py"></location>
            <source>Data moved</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/welcome_runs.py"></location>
            <source>Delete</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/welcome_runs.py"></location>
            <source>Delete the run</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/welcome_runs.py"></location>
            <source>Delete “{0}”?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/welcome_runs.py"></location>
            <source>Delete…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/welcome_runs.py"></location>
            <source>Finished</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/welcome_runs.py"></location>
            <source>Go on exactly where it was</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/welcome_runs.py"></location>
            <source>Its samples and snapshots go to the wastebasket where there is one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/welcome_runs.py"></location>
            <source>Keep</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/welcome_runs.py"></location>
            <source>Locate</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/welcome_runs.py"></location>
            <source>Name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/welcome_runs.py"></location>
            <source>Open</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/welcome_runs.py"></location>
            <source>Paused at {0}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/welcome_runs.py"></location>
            <source>Rename the run</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/welcome_runs.py"></location>
            <source>Rename…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/welcome_runs.py"></location>
            <source>Show in folder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/welcome_runs.py"></location>
            <source>The data were moved: choose where they are now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/welcome_runs.py"></location>
            <source>Training</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>SamplesCard</name>
        <message>
            <location filename="../gan_studio/ui/widgets/train_samples.py"></location>
            <source>All grids of the run</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_samples.py"></location>
            <source>Epoch {0}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_samples.py"></location>
            <source>Follow latest</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_samples.py"></location>
            <source>Full screen (F11)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_samples.py"></location>
            <source>Generated</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_samples.py"></location>
            <source>Go to Data</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_samples.py"></location>
            <source>Its history</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_samples.py"></location>
            <source>No images yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_samples.py"></location>
            <source>Open a folder of images, or choose a built-in set: then training can start.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_samples.py"></location>
            <source>Play the film</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_samples.py"></location>
            <source>Real</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_samples.py"></location>
            <source>Samples</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_samples.py"></location>
            <source>Save the whole sheet…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_samples.py"></location>
            <source>Save this tile…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_samples.py"></location>
            <source>Show each new grid as it comes (End)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_samples.py"></location>
            <source>Stop the film</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_samples.py"></location>
            <source>Which images</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_samples.py"></location>
            <source>generated points on the real ones</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_samples.py"></location>
            <source>newest generator, moved by the sliders</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_samples.py"></location>
            <source>{0} fixed latents</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>SaturationView</name>
        <message>
            <location filename="../gan_studio/ui/pages/lab/saturation.py"></location>
            <source>D believes {0}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/saturation.py"></location>
            <source>D {0} steps ahead</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/saturation.py"></location>
            <source>D's belief in the generated</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/saturation.py"></location>
            <source>Data</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/saturation.py"></location>
            <source>Digits</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/saturation.py"></location>
            <source>Gradient at G's weights</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/saturation.py"></location>
            <source>Head start of D</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/saturation.py"></location>
            <source>Its slope by D's logit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/saturation.py"></location>
            <source>Learning rate of G</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/saturation.py"></location>
            <source>Loss of G</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/saturation.py"></location>
            <source>Optimiser of G</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/saturation.py"></location>
            <source>Plain ascent</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/saturation.py"></location>
            <source>Ring of 8 points</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/saturation.py"></location>
            <source>Steps of G</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/saturation.py"></location>
            <source>What G draws under {0}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/saturation.py"></location>
            <source>slopes {0} and {1}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/saturation.py"></location>
            <source>step {0}: {1} to 1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/saturation.py"></location>
            <source>steps of D</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/saturation.py"></location>
            <source>{0} after {1} steps</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>SavePicture</name>
        <message>
            <location filename="../gan_studio/ui/save_picture.py"></location>
            <source>PNG picture (*.png)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/save_picture.py"></location>
            <source>Save picture</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>SavedCard</name>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_side.py"></location>
            <source>Nothing saved yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_side.py"></location>
            <source>Pictures you save appear here. A click leads back to the latent of one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_side.py"></location>
            <source>Saved pictures</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ScanCard</name>
        <message>
            <location filename="../gan_studio/ui/widgets/data_scan_card.py"></location>
            <source>Cancel</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_scan_card.py"></location>
            <source>Click to list these files.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_scan_card.py"></location>
            <source>Progress of the scan</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_scan_card.py"></location>
            <source>Scan</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_scan_card.py"></location>
            <source>Stop the scan (Esc)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_scan_card.py"></location>
            <source>Usable, duplicate and skipped files</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_scan_card.py"></location>
            <source>counting…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_scan_card.py"></location>
            <source>duplicates</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_scan_card.py"></location>
            <source>skipped</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_scan_card.py"></location>
            <source>usable</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_scan_card.py"></location>
            <source>{0} of {1}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_scan_card.py"></location>
            <source>{0} usable, of these {1} duplicates; {2} skipped</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Session</name>
        <message>
            <location filename="../gan_studio/session/session.py"></location>
            <source>Choose folder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/session/session.py"></location>
            <source>Fork the run to change it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/session/session.py"></location>
            <source>One experiment at a time: '{name}' is shown.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/session/session.py"></location>
            <source>One run at a time: '{name}' is shown.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/session/session.py"></location>
            <source>Open a folder, or choose a built-in set.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/session/session.py"></location>
            <source>Open the others one by one, and images without runs among them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/session/session.py"></location>
            <source>Open the others one by one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/session/session.py"></location>
            <source>Saving a snapshot…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/session/session.py"></location>
            <source>Stop it first, then delete it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/session/session.py"></location>
            <source>The run is about to start.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/session/session.py"></location>
            <source>The run is being trained.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/session/session.py"></location>
            <source>There is no data yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/session/session.py"></location>
            <source>This setting is locked while the run trains.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/session/session.py"></location>
            <source>another run can be opened</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/session/session.py"></location>
            <source>other data can be opened</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>SessionFlow</name>
        <message>
            <location filename="../gan_studio/session/flow.py"></location>
            <source>'{name}' cannot go on: it is damaged, or another program trains it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/session/flow.py"></location>
            <source>'{name}' comes with the program, so it does not go on training.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/session/flow.py"></location>
            <source>A run is in training.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/session/flow.py"></location>
            <source>Building the networks…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/session/flow.py"></location>
            <source>Locate the data</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/session/flow.py"></location>
            <source>Press New run on the Train page for a run of your own on the same data.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/session/flow.py"></location>
            <source>Stop it first; it is kept. After that {doing}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/session/flow.py"></location>
            <source>Stop it there first, or fork it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/session/flow.py"></location>
            <source>Untrained generator</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/session/flow.py"></location>
            <source>Were the data of '{name}' moved? Choose where they are now.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <location filename="../gan_studio/ui/settings_dialog.py"></location>
            <source>Acts at once; a run in training goes on.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/settings_dialog.py"></location>
            <source>Change…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/settings_dialog.py"></location>
            <source>Choose where new runs are saved</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/settings_dialog.py"></location>
            <source>Close</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/settings_dialog.py"></location>
            <source>Close the settings (Esc)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/settings_dialog.py"></location>
            <source>Colours of data stay the same in both.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/settings_dialog.py"></location>
            <source>Colours of the window</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/settings_dialog.py"></location>
            <source>Cores to keep free</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/settings_dialog.py"></location>
            <source>Dark</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/settings_dialog.py"></location>
            <source>Device: {0}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/settings_dialog.py"></location>
            <source>Folder of runs</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/settings_dialog.py"></location>
            <source>Language</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/settings_dialog.py"></location>
            <source>Light</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/settings_dialog.py"></location>
            <source>More makes other programs quicker and training slower. For the next run.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/settings_dialog.py"></location>
            <source>New runs are saved here; recent ones are looked for here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/settings_dialog.py"></location>
            <source>Off: each start opens a window of its own</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/settings_dialog.py"></location>
            <source>Open in the running window</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/settings_dialog.py"></location>
            <source>Open the folder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/settings_dialog.py"></location>
            <source>Precision</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/settings_dialog.py"></location>
            <source>Settings</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/settings_dialog.py"></location>
            <source>Show</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/settings_dialog.py"></location>
            <source>System</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/settings_dialog.py"></location>
            <source>Theme</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/settings_dialog.py"></location>
            <source>This computer has {0}. Training leaves these alone, from the next run on.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/settings_dialog.py"></location>
            <source>What is opened from the file manager comes to this window.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/settings_dialog.py"></location>
            <source>Words of the window</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/settings_dialog.py"></location>
            <source>chosen when training starts</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ShortcutsDialog</name>
        <message>
            <location filename="../gan_studio/ui/shortcuts.py"></location>
            <source>Close</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/shortcuts.py"></location>
            <source>Close this list (Esc)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/shortcuts.py"></location>
            <source>Keyboard shortcuts</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>SizesCard</name>
        <message>
            <location filename="../gan_studio/ui/widgets/data_sizes_card.py"></location>
            <source>Image sizes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_sizes_card.py"></location>
            <source>Images by shorter side</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_sizes_card.py"></location>
            <source>Portrait</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_sizes_card.py"></location>
            <source>Shapes of the images</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_sizes_card.py"></location>
            <source>Square</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_sizes_card.py"></location>
            <source>Wide</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_sizes_card.py"></location>
            <source>shorter side, px</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_sizes_card.py"></location>
            <source>training size {0}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_sizes_card.py"></location>
            <source>{0} px or more: {1}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_sizes_card.py"></location>
            <source>{0} to {1} px: {2}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>SkippedList</name>
        <message>
            <location filename="../gan_studio/ui/widgets/data_skipped_list.py"></location>
            <source>Open folder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_skipped_list.py"></location>
            <source>Show the folder of the selected file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_skipped_list.py"></location>
            <source>Skipped files</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_skipped_list.py"></location>
            <source>Skipped files are never changed or deleted.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>SlidersCard</name>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_sliders.py"></location>
            <source>1 dimension</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_sliders.py"></location>
            <source>In the generator’s own order</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_sliders.py"></location>
            <source>Measuring the effect…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_sliders.py"></location>
            <source>Next sliders</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_sliders.py"></location>
            <source>Previous sliders</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_sliders.py"></location>
            <source>Sliders</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_sliders.py"></location>
            <source>Sort by effect</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_sliders.py"></location>
            <source>Strongest first</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_sliders.py"></location>
            <source>The sliders that change the picture most come first, as measured between their ends</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_sliders.py"></location>
            <source>{0} dimensions</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_sliders.py"></location>
            <source>{0}–{1} of {2}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>SpeedSlider</name>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_steps.py"></location>
            <source>full</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_steps.py"></location>
            <source>{0} it/s</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>StatePill</name>
        <message>
            <location filename="../gan_studio/ui/widgets/chips.py"></location>
            <source>Finished</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/chips.py"></location>
            <source>Idle</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/chips.py"></location>
            <source>Paused</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/chips.py"></location>
            <source>Preparing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/chips.py"></location>
            <source>Problem</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/chips.py"></location>
            <source>Scanning</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/chips.py"></location>
            <source>State: {state}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/chips.py"></location>
            <source>Stopping</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/chips.py"></location>
            <source>Training</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>StatusBar</name>
        <message>
            <location filename="../gan_studio/ui/status_bar.py"></location>
            <source>ETA {0}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/status_bar.py"></location>
            <source>Last save</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/status_bar.py"></location>
            <source>Progress of the run</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/status_bar.py"></location>
            <source>RAM {0}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/status_bar.py"></location>
            <source>Status</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/status_bar.py"></location>
            <source>disk {0} free</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/status_bar.py"></location>
            <source>epoch {0}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/status_bar.py"></location>
            <source>paused</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/status_bar.py"></location>
            <source>ready</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/status_bar.py"></location>
            <source>saved just now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/status_bar.py"></location>
            <source>saved {0} ago</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/status_bar.py"></location>
            <source>{0} img/s</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>StepRow</name>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_steps.py"></location>
            <source>As it was before the last step (Left)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_steps.py"></location>
            <source>D learns once, G is held fixed (D)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_steps.py"></location>
            <source>G learns once, D is held fixed (G)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_steps.py"></location>
            <source>One iteration: k steps of D, one of G (Right)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_steps.py"></location>
            <source>Speed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_steps.py"></location>
            <source>Speed (− and +)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_steps.py"></location>
            <source>Step</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_steps.py"></location>
            <source>Step D</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_steps.py"></location>
            <source>Step G</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_steps.py"></location>
            <source>Step back</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>TileHistory</name>
        <message>
            <location filename="../gan_studio/ui/widgets/train_history.py"></location>
            <source>Tile {0} over the run</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>TileView</name>
        <message>
            <location filename="../gan_studio/ui/widgets/data_grid.py"></location>
            <source>Images</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <location filename="../gan_studio/ui/top_bar.py"></location>
            <source>The data: click to see it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/top_bar.py"></location>
            <source>What trains: click for settings</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ToyCard</name>
        <message>
            <location filename="../gan_studio/ui/widgets/welcome_builtin_card.py"></location>
            <source>2-D toy</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/welcome_builtin_card.py"></location>
            <source>Which cloud of points</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/welcome_builtin_card.py"></location>
            <source>Which toy</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ToysCard</name>
        <message>
            <location filename="../gan_studio/ui/widgets/data_points.py"></location>
            <source>2-D toys</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>TrainPage</name>
        <message>
            <location filename="../gan_studio/ui/pages/train.py"></location>
            <source>A last snapshot is being saved.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/train.py"></location>
            <source>Cancel</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/train.py"></location>
            <source>Closes this run and shows the recipe of the next one</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/train.py"></location>
            <source>Continue</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/train.py"></location>
            <source>Course</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/train.py"></location>
            <source>Ends training here. A last snapshot is saved, and the run can go on later</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/train.py"></location>
            <source>Explore</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/train.py"></location>
            <source>First samples come within seconds</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/train.py"></location>
            <source>Goes on from the last snapshot for as long again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/train.py"></location>
            <source>New run</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/train.py"></location>
            <source>Open images first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/train.py"></location>
            <source>Pause</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/train.py"></location>
            <source>Paused before the first samples</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/train.py"></location>
            <source>Preparing the images: {0} of {1}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/train.py"></location>
            <source>Preparing the images…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/train.py"></location>
            <source>Press Start: first samples come within seconds</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/train.py"></location>
            <source>Quality</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/train.py"></location>
            <source>Reading the images…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/train.py"></location>
            <source>Reading the samples of this run…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/train.py"></location>
            <source>Recipe</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/train.py"></location>
            <source>Resume</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/train.py"></location>
            <source>Sample now: draw a grid at once</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/train.py"></location>
            <source>Show the recipe</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/train.py"></location>
            <source>Sliders</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/train.py"></location>
            <source>Snapshot now: save the whole state at once</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/train.py"></location>
            <source>Snapshot now: save the whole state at once. Last one at {0} kimg</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/train.py"></location>
            <source>Start</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/train.py"></location>
            <source>Stop and keep</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/train.py"></location>
            <source>Stopping…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/train.py"></location>
            <source>The data are still being read.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/train.py"></location>
            <source>The other moments of the run are not touched.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/train.py"></location>
            <source>This run has no samples.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/train.py"></location>
            <source>Train longer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/train.py"></location>
            <source>samples</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ValueStrip</name>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_line_strip.py"></location>
            <source>Iteration {0}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_line_strip.py"></location>
            <source>V over the iterations</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_line_strip.py"></location>
            <source>V over the iterations: click or drag to go back and forth</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>VerdictCard</name>
        <message>
            <location filename="../gan_studio/ui/pages/lab/view.py"></location>
            <source>Measure now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/view.py"></location>
            <source>Nothing was measured yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/view.py"></location>
            <source>Verdict</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <location filename="../gan_studio/ui/pages/welcome.py"></location>
            <source>Built-in data sets</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/welcome.py"></location>
            <source>Choose folder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/welcome.py"></location>
            <source>Drop in images, watch two networks compete, then explore everything the winner has learned to draw.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/welcome.py"></location>
            <source>Open folder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/welcome.py"></location>
            <source>Recent runs</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/welcome.py"></location>
            <source>Show the folder that holds all runs</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/welcome.py"></location>
            <source>Teach a network to draw your pictures</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/welcome.py"></location>
            <source>Where are the images of this run now?</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>WelcomePlayer</name>
        <message>
            <location filename="../gan_studio/ui/welcome_player.py"></location>
            <source>From {low} to {high}. Measured in its pictures: “{label}” follows the slider with correlation {correlation} (1 is perfect); no other feature moves more than {others} % as far.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/welcome_player.py"></location>
            <source>{0} dimensions</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>WhatDSees</name>
        <message>
            <location filename="../gan_studio/ui/widgets/train_augment_button.py"></location>
            <source>Real images with the changes that D learns from</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_augment_button.py"></location>
            <source>What D sees</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>WindowChrome</name>
        <message>
            <location filename="../gan_studio/ui/window_chrome.py"></location>
            <source>Comes with the program</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/window_chrome.py"></location>
            <source>Training elsewhere</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>_Block</name>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_line_algorithm.py"></location>
            <source>held fixed</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>_GroupRow</name>
        <message>
            <location filename="../gan_studio/ui/widgets/data_copies_card.py"></location>
            <source>{0} copies</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>_Head</name>
        <message>
            <location filename="../gan_studio/ui/widgets/collapsible.py"></location>
            <source>Hide these settings</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/collapsible.py"></location>
            <source>Show these settings</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/collapsible.py"></location>
            <source>closed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/collapsible.py"></location>
            <source>open</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>_Row</name>
        <message>
            <location filename="../gan_studio/ui/widgets/recipe_form.py"></location>
            <source>Locked while training, so that results stay comparable.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>_Strip</name>
        <message>
            <location filename="../gan_studio/ui/widgets/welcome_play_card.py"></location>
            <source>Pictures of the generator</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>_Tile</name>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_side.py"></location>
            <source>Saved picture, {0}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_side.py"></location>
            <source>seed {0}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_side.py"></location>
            <source>{0}
Saved as {1}
Click: back to its latent</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>choose_data</name>
        <message>
            <location filename="../gan_studio/ui/choose_data.py"></location>
            <source>All files (*)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/choose_data.py"></location>
            <source>Choose a folder of images</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/choose_data.py"></location>
            <source>Choose images or a zip</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/choose_data.py"></location>
            <source>Folder of images…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/choose_data.py"></location>
            <source>Images and zips ({0})</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/choose_data.py"></location>
            <source>Images or a zip…</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>closing</name>
        <message>
            <location filename="../gan_studio/ui/closing.py"></location>
            <source>A run is about to start.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/closing.py"></location>
            <source>Close GAN Studio</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/closing.py"></location>
            <source>It has seen {0}. Stop and keep saves it; you can go on exactly there from the start page.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/closing.py"></location>
            <source>Keep training</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/closing.py"></location>
            <source>Nothing has been trained yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/closing.py"></location>
            <source>Saves a snapshot, then closes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/closing.py"></location>
            <source>Stop and keep</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/closing.py"></location>
            <source>The window stays open</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/closing.py"></location>
            <source>“{0}” is still in training.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>core</name>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>%</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/sets.py"></location>
            <source>'{key}': {count} is not a possible number of samples.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/trainer.py"></location>
            <source>'{name}' cannot change while the run trains.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/metrics/classifier.py"></location>
            <source>'{name}' has no classes to train a classifier on.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/fitting.py"></location>
            <source>'{name}' has {count} {things}: too few to learn from.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/session/tasks.py"></location>
            <source>'{run}' comes with the program, so it is not deleted.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/run.py"></location>
            <source>'{run}' comes with the program, so it never gets another name.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/run.py"></location>
            <source>'{run}' comes with the program, so it never gets other names.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/run.py"></location>
            <source>'{run}' comes with the program, so it never goes on training.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/run.py"></location>
            <source>'{run}' comes with the program, so it never is deleted.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/sampling.py"></location>
            <source>'{run}' has no best snapshot: its quality was not measured.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/opening.py"></location>
            <source>'{run}' has no snapshot that training can go on from.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/sampling.py"></location>
            <source>'{run}' has no snapshot to draw with.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/session/tasks.py"></location>
            <source>'{run}' is being trained.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/automatic.py"></location>
            <source>1 minute</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/notices.py"></location>
            <source>1 thread</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/decode.py"></location>
            <source>16-bit values scaled to 8 bits</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/metrics/classifier.py"></location>
            <source>20 are the least, some thousands are good.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/drawn.py"></location>
            <source>A built-in set cannot be mixed with other data.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/sets.py"></location>
            <location filename="../gan_studio/core/data/builtin/toys.py"></location>
            <source>A circle within a circle.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/digits.py"></location>
            <source>A digit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_factors.py"></location>
            <source>A face</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>A grid comes each epoch, and at least this often.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/workers/lab_thread.py"></location>
            <source>A loss is infinite, or no number any more; the networks are as they were before it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/sets.py"></location>
            <location filename="../gan_studio/core/data/builtin/toys.py"></location>
            <source>A single round cloud: the simplest thing to learn.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>A small network bends the latent into a style that scales every layer of G (as in StyleGAN), so that sliders change the picture more evenly.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/run_loop.py"></location>
            <source>A step gave a loss that is not a number and was skipped.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/saturation.py"></location>
            <source>A sure D leaves log(1 − D(G(z))) without a slope, just when G has most to learn; log D(G(z)) keeps it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>ADA (adaptive)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>ADA augments more while D's overfitting (0 none, 1 complete) is above this.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>ADA target</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_factors.py"></location>
            <source>Accessory</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_factors.py"></location>
            <source>Accessory hue</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Adam</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Adam β1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Adam β2</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/metrics/inception.py"></location>
            <source>Add --allow-download if you agree, or ask for other figures: they need no download.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/fitting.py"></location>
            <source>Add {things} that differ.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/fitting.py"></location>
            <source>Add {things}: about 500 are enough to start.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/line_by_line.py"></location>
            <source>After each of {checked} lines the network that is held fixed was the same in every bit.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/saturation.py"></location>
            <source>After {ahead} steps alone, D gives what G makes a belief of {belief}. The gradient at G's weights is {strong} under log D(G(z)) and {weak} under log(1 − D(G(z))): {ratio} times as long.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/line_by_line.py"></location>
            <source>After {changed} of {checked} lines the network that is held fixed was another one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/metrics/families.py"></location>
            <source>Alike pairs</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/fitting.py"></location>
            <source>All {count:,} {things} of '{name}' are the same once they are prepared, so there is nothing to learn.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/explain.py"></location>
            <source>An autoencoder whose numbers get noise, so that G draws something sensible from any numbers.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/explain.py"></location>
            <source>An encoder squeezes each picture into a few numbers, and G learns to draw the picture back from them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/snapshots.py"></location>
            <source>An older snapshot can be used instead.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/sets.py"></location>
            <source>Anime faces</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../build_scripts/make_faces_generator.py"></location>
            <source>Anime faces (built in)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/device.py"></location>
            <source>Apple GPU</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>As in the first DCGAN. Not together with a gradient penalty.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/scan.py"></location>
            <source>At least {fewest} are needed, and some hundreds for good results.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>At most this much work is lost if the power fails.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Augmentation</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Augmentation also mirrors images; wrong for text, digits and logos.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Augmentation also turns images by 90, 180 or 270 degrees; only for data without an up and down.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Augmentation changes brightness, contrast and, of colour images, saturation.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/fitting.py"></location>
            <source>Augmentation changes images, and these are 2-D points.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Augmentation hides a square of half the side.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Augmentation moves images by up to an eighth of their side.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Augmentation p</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Autoencoder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Automatic</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Automatic times the real networks and takes the faster.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Automatic trains in grey when every image is grey.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <location filename="../gan_studio/core/objectives/began.py"></location>
            <source>BEGAN</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>BEGAN γ</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <location filename="../gan_studio/core/data/builtin/face_sliders.py"></location>
            <source>Background</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_sliders.py"></location>
            <source>Background colour</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_factors.py"></location>
            <source>Background hue</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_factors.py"></location>
            <source>Background light</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_factors.py"></location>
            <source>Background saturation</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/presets.py"></location>
            <source>Balanced</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_factors.py"></location>
            <source>Bangs</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Batch</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Batch norm</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Batch norm in D</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Batch norm in encoder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Batch norm keeps the numbers inside G at one size, which lets it learn fast; without, each picture is drawn independently of its batch. Automatic: batch norm in strided networks, none in residual ones.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/presets.py"></location>
            <source>Best</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/automatic.py"></location>
            <source>Best wants {few} images or more; there are {count}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_factors.py"></location>
            <source>Blue hair</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_factors.py"></location>
            <location filename="../gan_studio/core/data/builtin/face_sliders.py"></location>
            <source>Blush</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/run_options.py"></location>
            <source>Bring it back to {folder} if it was moved; otherwise start a new run.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_factors.py"></location>
            <source>Brows, up to down</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>CPU threads for training; 0 chooses, leaving a core to the window.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/device.py"></location>
            <location filename="../gan_studio/session/runs.py"></location>
            <source>CPU · 1 thread · {precision}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/device.py"></location>
            <location filename="../gan_studio/session/runs.py"></location>
            <source>CPU · {threads} threads · {precision}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Centre</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Change colours</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/types.py"></location>
            <source>Change the file's permissions, or copy it to your own folder.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Channels at the finest layer. Twice the width costs up to four times the time.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/source.py"></location>
            <source>Check its permissions, or copy it to your own folder.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/source.py"></location>
            <source>Check the name; a moved folder can be dropped again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/sets.py"></location>
            <location filename="../gan_studio/core/data/builtin/toys.py"></location>
            <source>Checkerboard</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/sets.py"></location>
            <source>Choose 1 to {most}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/run_options.py"></location>
            <source>Choose a folder inside training-runs, such as 00000-anime-faces-relativistic-64.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/scan.py"></location>
            <source>Choose a folder or zip with pictures in it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/line_by_line.py"></location>
            <source>Choose a smaller m, or add pictures.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/memory_need.py"></location>
            <source>Choose a smaller training size, or strided networks.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/out_of_memory.py"></location>
            <source>Choose a smaller width ({width}) or training size, or close other programs.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/out_of_memory.py"></location>
            <source>Choose a smaller width or training size, or close other programs.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/line_by_line.py"></location>
            <source>Choose a smaller η, or step back and try another way.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/atomic.py"></location>
            <location filename="../gan_studio/core/disk_need.py"></location>
            <location filename="../gan_studio/keeping.py"></location>
            <source>Choose another folder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/atomic.py"></location>
            <source>Choose another folder, or change the permissions of this one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/sheets.py"></location>
            <source>Choose another sheet of samples.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/drawn.py"></location>
            <source>Choose either the set or your own files.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/opening.py"></location>
            <source>Choose the data that this run was trained on.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/device.py"></location>
            <source>Choose the device 'auto' or 'cpu'.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/fitting.py"></location>
            <source>Choose the strided networks.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/setting_words.py"></location>
            <source>Choose yes or no.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/setting_words.py"></location>
            <source>Choose {others} or {last}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Climbing steps</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/snapshots.py"></location>
            <source>Close other programs.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_sliders.py"></location>
            <source>Clothes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_sliders.py"></location>
            <source>Clothes colour</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_factors.py"></location>
            <source>Clothes hue</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_factors.py"></location>
            <source>Clothes light</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_factors.py"></location>
            <source>Clothes saturation</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Colour</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Colour behind transparent pixels, and of the border when padding: #rrggbb.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/archive.py"></location>
            <source>Copy or download it again, or unpack what can be unpacked and drop the folder.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/types.py"></location>
            <source>Copy or download the file again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/types.py"></location>
            <source>Copy or download the file again: its end is missing.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/metrics/classifier.py"></location>
            <source>Count their modes instead.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/metrics/families.py"></location>
            <source>Coverage</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Crop</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Cut out</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>D alone</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>D draws by climbing its own score from noise, in so many steps. More find better pictures, slowly.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/objectives"></location>
            <location filename="../gan_studio/core/objectives/least_squares.py"></location>
            <source>D gives 1 to real pictures and 0 to generated ones; G gets its squared distance from 1 as the error.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/objectives"></location>
            <location filename="../gan_studio/core/objectives/wgan.py"></location>
            <source>D is a critic: the gap of its scores measures how far generated pictures are from real ones; G closes the gap.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/explain.py"></location>
            <source>D is an autoencoder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/objectives"></location>
            <location filename="../gan_studio/core/objectives/hinge.py"></location>
            <source>D only learns from pictures that it does not place clearly enough; G raises the score of its own.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/objectives"></location>
            <location filename="../gan_studio/core/objectives/began.py"></location>
            <source>D repeats pictures: real ones well, generated ones badly; G draws pictures that D can repeat.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/objectives"></location>
            <location filename="../gan_studio/core/objectives/non_saturating.py"></location>
            <source>D says how likely a picture is real; G raises that for its own pictures, also while D is sure that they are not.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/objectives"></location>
            <location filename="../gan_studio/core/objectives/relativistic.py"></location>
            <source>D says which of two pictures, a real and a generated one, is more real; G must win such pairs.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>D sees real and generated images slightly changed, so that it cannot learn a small set by heart. DiffAugment always does it, ADA as much as D shows that it needs. Automatic decides by the number of images and how often each is seen.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>D steps</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/explain.py"></location>
            <source>D without G: it finds the pictures that it likes best by climbing its own score, and learns that they are wrong.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/objectives/wgan.py"></location>
            <source>D(G(z)) − D(x) + γ(‖∇D(u)‖ − 1)², u between x and G(z)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/objectives/wgan.py"></location>
            <source>D(G(z)) − D(x), weights of D within ±c</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <location filename="../gan_studio/core/objectives/dragan.py"></location>
            <source>DRAGAN</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/types.py"></location>
            <source>Damaged file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/session/tasks.py"></location>
            <source>Delete runs of your own.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/metrics/families.py"></location>
            <source>Density</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Device</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>DiffAugment</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/digits.py"></location>
            <source>Digit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/types.py"></location>
            <source>Disappeared during the scan</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/metrics/families.py"></location>
            <source>Distance of two Gaussians fitted in the features of a fixed random net; larger with fewer samples, and not comparable with FID.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Doubles the variety; wrong for text, digits and logos.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/sets.py"></location>
            <source>Drawn from known factors: hair, eyes, mouth, skin, glasses, background.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/explain.py"></location>
            <source>D’s score of a picture, any number</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>EMA half-life</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/explain.py"></location>
            <source>Each picture gets random numbers of its own, and G learns to draw just that picture from them: G alone, without D.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/sets.py"></location>
            <location filename="../gan_studio/core/data/builtin/toys.py"></location>
            <source>Eight narrow modes on a circle of radius 1 (σ 0.01): does G find all of them?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/sets.py"></location>
            <location filename="../gan_studio/core/data/builtin/toys.py"></location>
            <source>Eight squares with sharp edges that touch at their corners.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/types.py"></location>
            <source>Empty file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/keeping.py"></location>
            <source>Everything else works. Set {name} to a folder that can be written to keep them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_sliders.py"></location>
            <source>Eye colour</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_factors.py"></location>
            <source>Eye hue</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_factors.py"></location>
            <source>Eye light</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_factors.py"></location>
            <source>Eye saturation</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_factors.py"></location>
            <source>Eye size</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_sliders.py"></location>
            <source>Eyes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_factors.py"></location>
            <source>Eyes open</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/directions/predictor.py"></location>
            <source>Factors are read off pictures, and these data are points.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/sets.py"></location>
            <location filename="../gan_studio/core/data/builtin/toys.py"></location>
            <source>Five by five narrow modes (2 apart, σ 0.05): the classic test for lost modes.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Fixed codes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Flip</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/training_state.py"></location>
            <source>Fork the run and train again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/trainer.py"></location>
            <source>Fork the run to change it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/types.py"></location>
            <source>Format not supported</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/disk_need.py"></location>
            <source>Free some space there, or choose a folder on another disk for runs.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/drawn_store.py"></location>
            <source>Free some space there, or choose a smaller training size.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/atomic.py"></location>
            <source>Free some space where {path} lies, then go on. What was saved before is untouched.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/metrics/families.py"></location>
            <source>Fréchet distance</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>GAN</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>GAN: G learns from what D tells it. Autoencoder: a decoder learns to repeat pictures from codes that an encoder makes; VAE: from such codes with noise. Fixed codes: G alone learns each picture by heart from a vector of its own. D alone: the discriminator draws by climbing its own score.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <location filename="../gan_studio/core/data/builtin/sets.py"></location>
            <location filename="../gan_studio/core/data/builtin/toys.py"></location>
            <source>Gaussian</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_factors.py"></location>
            <source>Gaze, left to right</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/setting_words.py"></location>
            <source>Give a number {bounds}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/directions/predictor.py"></location>
            <source>Give a row of numbers for each picture.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/setting_words.py"></location>
            <source>Give a whole number {bounds}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_factors.py"></location>
            <location filename="../gan_studio/core/data/builtin/face_sliders.py"></location>
            <source>Glasses</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/workers/lab_thread.py"></location>
            <source>Go back some steps, start over, or choose lower learning rates.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/notices.py"></location>
            <source>Go on</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/metrics/families.py"></location>
            <source>Good points</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Grey</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/sets.py"></location>
            <location filename="../gan_studio/core/data/builtin/toys.py"></location>
            <source>Grid of 25</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_sliders.py"></location>
            <source>Hair colour</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_factors.py"></location>
            <source>Hair hue</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_factors.py"></location>
            <location filename="../gan_studio/core/data/builtin/face_sliders.py"></location>
            <source>Hair length</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_factors.py"></location>
            <location filename="../gan_studio/core/data/builtin/face_sliders.py"></location>
            <source>Hair light</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_factors.py"></location>
            <source>Hair saturation</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_factors.py"></location>
            <source>Hair style</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_sliders.py"></location>
            <source>Hair, green to magenta</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/digits.py"></location>
            <source>Hand: which wobble</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/sets.py"></location>
            <source>Handwritten digits</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/digits.py"></location>
            <source>Height, in 28ths of the side</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <location filename="../gan_studio/core/objectives/hinge.py"></location>
            <source>Hinge</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>How a gradient becomes a step. Automatic: what the objective was published with.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/metrics/families.py"></location>
            <source>How alike two generated ones are (MS-SSIM); at the floor they are as varied as real ones.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>How an image that is not square becomes one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/metrics/families.py"></location>
            <source>How densely generated ones lie among real ones; about 1 is ideal.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/metrics/families.py"></location>
            <source>How different small patches are, from fine to coarse (PGGAN's; the mean of the levels, times 1000).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>How far D (or the encoder) moves in a step.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>How far G (or the decoder) moves in a step.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/metrics/families.py"></location>
            <source>How far apart generated and real ones are in the features of a fixed random net (unbiased MMD², polynomial kernel as in KID).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/metrics/families.py"></location>
            <source>How far generated ones lie from each other, over the same of real ones: under 0.5 is a warning, under 0.2 a collapse.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>How far the first step of a climb goes; black to white is 2. The later ones are shorter and shorter.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/metrics/families.py"></location>
            <source>How far the points must be moved to become the real ones, on average over directions.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>How many numbers G draws a picture from: one slider each.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>How much worse D may repeat generated images than real ones: lower is less varied.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/metrics/families.py"></location>
            <source>How often the nearest neighbour tells real from generated (1-NN accuracy): 50 % is ideal, less is copying.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Images in one step.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/line_by_line.py"></location>
            <source>In each iteration one network is held fixed while the other climbs: first D, k times, then G, once.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/metrics/inception.py"></location>
            <source>Inception figures need torchmetrics, which is not installed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/metrics/inception.py"></location>
            <source>Install it: {command}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/factor_info.py"></location>
            <source>Its values are choices.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Keep duplicates</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/metrics/families.py"></location>
            <source>Kernel distance</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Latent dimensions</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Layers of D</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Layers of G</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Layers of encoder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Learning rate of D</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Learning rate of G</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Learning rate of decoder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Learning rate of encoder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <location filename="../gan_studio/core/objectives/least_squares.py"></location>
            <source>Least squares (LSGAN)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/line_by_line.py"></location>
            <source>Line by line</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/types.py"></location>
            <source>Link that leads back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/opening.py"></location>
            <source>Locate the data</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/metrics/inception.py"></location>
            <source>Look at the network connection.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>MLP (2-D points)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/store_writer.py"></location>
            <source>Make room on that disk, choose a smaller training size, or set GAN_STUDIO_HOME to a folder on another disk.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Mapping network</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Measure now and then how near the generated images are to the real ones, and keep the best generator beside the last. Training computes the same numbers with it and without.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Measure quality</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Memory of the squared gradient.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Method</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <location filename="../gan_studio/core/objectives/minimax.py"></location>
            <source>Minimax</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Mirror at random</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_factors.py"></location>
            <location filename="../gan_studio/core/data/builtin/face_sliders.py"></location>
            <source>Mirrored</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/metrics/families.py"></location>
            <source>Modes found</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/metrics/families.py"></location>
            <source>Modes that at least one good point lies in (PacGAN's protocol).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Modulated</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Momentum of the optimiser.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_sliders.py"></location>
            <source>Mouth</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_factors.py"></location>
            <source>Mouth open</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Move</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/saturation.py"></location>
            <source>Move D's belief towards 0 and compare the slopes. Then press Run: D gets its head start, and two copies of the same G learn from that D, one by each loss.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Negatives</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Networks</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/memory_need.py"></location>
            <source>Networks of width {width} at {size} px need at least {need} of memory, even for one image at a time, and this device has {room}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/source.py"></location>
            <source>No data were given.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/types.py"></location>
            <source>No permission to read</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/scan.py"></location>
            <source>No usable picture was found in {name} ({reasons}).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/scan.py"></location>
            <source>No usable picture was found in {name}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Noise</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <location filename="../gan_studio/core/objectives/non_saturating.py"></location>
            <source>Non-saturating</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>None</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/run_list.py"></location>
            <source>None of its snapshots can be read. Its samples are still there.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Norm in G</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/types.py"></location>
            <source>Not an image</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/metrics/classifier.py"></location>
            <source>Not every file's name tells its class.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/types.py"></location>
            <source>Nothing to do: other files are left alone.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/types.py"></location>
            <source>Nothing to do: what it leads to is scanned once.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/metrics/inception.py"></location>
            <source>Nothing was downloaded. Inception figures need {what}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Objective</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Of the networks for 2-D points: the neurons of each hidden layer, as in 64,64,64. Empty is three layers of the width.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/sets.py"></location>
            <location filename="../gan_studio/core/data/builtin/toys.py"></location>
            <source>One band in the shape of an S.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/sets.py"></location>
            <location filename="../gan_studio/core/data/builtin/toys.py"></location>
            <source>One long band, rolled up.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/scan.py"></location>
            <source>Only {usable} pictures: G will learn them by heart. Some hundreds are better.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/scan.py"></location>
            <source>Only {usable} usable picture was found in {name} ({reasons}).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/scan.py"></location>
            <source>Only {usable} usable picture was found in {name}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/source.py"></location>
            <source>Open a folder of pictures, several files, or a zip.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/session/data.py"></location>
            <location filename="../gan_studio/session/tasks.py"></location>
            <source>Open a folder, or choose a built-in set.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/sampling.py"></location>
            <source>Open another run.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/types.py"></location>
            <source>Open it in an image editor and save it again, or get another copy.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/store.py"></location>
            <source>Open the data again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/drawn_store.py"></location>
            <source>Open the set again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Optimiser of D</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Optimiser of G</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/notices.py"></location>
            <source>Other programs keep the processor busy: training goes on with {threads} instead of {before}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Pad</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Penalty every</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Penalty weight γ</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Pictures that D found on its climbs, and learns from as bad examples. Each is replaced again and again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_factors.py"></location>
            <location filename="../gan_studio/core/data/builtin/face_sliders.py"></location>
            <source>Place, left to right</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/digits.py"></location>
            <source>Place, left to right, in 28ths of the side</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_factors.py"></location>
            <location filename="../gan_studio/core/data/builtin/face_sliders.py"></location>
            <source>Place, up to down</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/digits.py"></location>
            <source>Place, up to down, in 28ths of the side</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/metrics/classifier.py"></location>
            <source>Points have no classifier.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <location filename="../gan_studio/core/metrics/families.py"></location>
            <source>Precision</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/open.py"></location>
            <source>Prepare them again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/line_by_line.py"></location>
            <source>Press Right to carry out the next line and Left to take it back. Look at V before and after lines 4 and 6.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/types.py"></location>
            <source>Protected by a password</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/metrics/classifier.py"></location>
            <source>Put the images of each class in a folder of its own, or use the built-in digits.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/evaluation.py"></location>
            <source>Quality is not measured. {why}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Quarter turns</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/presets.py"></location>
            <source>Quick</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>RMSprop</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/metrics/families.py"></location>
            <source>Recall</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <location filename="../gan_studio/core/objectives/relativistic.py"></location>
            <source>Relativistic</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/types.py"></location>
            <source>Rescan when the folder no longer changes.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Residual</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/run_options.py"></location>
            <source>Restore it from a backup. The snapshots and samples in the folder are untouched.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/exactness.py"></location>
            <source>Resumed at {place}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/exactness.py"></location>
            <source>Resumed at {place}, not exactly: {why_not}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/exactness.py"></location>
            <source>Resumed exactly at {place}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/sets.py"></location>
            <location filename="../gan_studio/core/data/builtin/toys.py"></location>
            <source>Ring of 8</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/keeping.py"></location>
            <source>Runs cannot be kept: {folder} is read-only.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/sets.py"></location>
            <location filename="../gan_studio/core/data/builtin/toys.py"></location>
            <source>S-curve</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>SGD</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/sniff.py"></location>
            <source>SVG drawing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Samples at least every</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/saturation.py"></location>
            <source>Saturation</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/types.py"></location>
            <source>Save it as PNG or JPEG.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/types.py"></location>
            <source>Scale it down in an image editor: a smaller copy trains just as well.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/open.py"></location>
            <source>Scan the data again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Seed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/line_by_line.py"></location>
            <source>Seed {seed}, m = {m}, k = {k}, iteration {iteration}: a fingerprint (BLAKE2) of every tensor, optimiser and random number generator before and after; θ compared bit by bit.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/saturation.py"></location>
            <source>Seed {seed}, {count} latents, the same for both losses; {data}, D without a penalty, G not yet trained. While G moves, D stands still.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/keeping.py"></location>
            <source>Settings cannot be kept: {folder} is read-only.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Share for measuring</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/metrics/families.py"></location>
            <source>Share of generated ones that lie among real ones (nearest neighbours).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/metrics/families.py"></location>
            <source>Share of points within three standard deviations of a mode.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/metrics/families.py"></location>
            <source>Share of real ones that have a generated one near them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/metrics/families.py"></location>
            <source>Share of real ones that lie among generated ones.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_factors.py"></location>
            <source>Shine of the hair</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Side of the square that G draws. Twice the side costs about four times the time.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_factors.py"></location>
            <location filename="../gan_studio/core/data/builtin/face_sliders.py"></location>
            <source>Size of the head</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_sliders.py"></location>
            <source>Skin</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_factors.py"></location>
            <source>Skin, light to dark</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/metrics/families.py"></location>
            <source>Sliced Wasserstein</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_factors.py"></location>
            <location filename="../gan_studio/core/data/builtin/face_sliders.py"></location>
            <source>Smile</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Snapshot every</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/snapshots.py"></location>
            <source>Snapshot {name} is damaged: {detail}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>So much of the training time goes into measuring quality, at most.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/sets.py"></location>
            <location filename="../gan_studio/core/data/builtin/toys.py"></location>
            <source>Spiral</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/opening.py"></location>
            <source>Start a new run with the same recipe: open this one and choose 'Fork this run'.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/run.py"></location>
            <source>Start a run of your own on the same data: 'Fork this run', or gan-studio train --data {data}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/rollback.py"></location>
            <source>Start again with lower learning rates.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/run_list.py"></location>
            <source>Start one first: gan-studio train --data DATA</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Step size</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/saturation.py"></location>
            <source>Step {step} of G left the numbers: the steps were too long, or the loss, which has no floor, fell without end. The last good G is kept. Choose a smaller learning rate.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/line_by_line.py"></location>
            <source>Stepped back {lines} lines and forward again: all {numbers} numbers of θ_d, θ_g, the averages, the optimisers and the random state are the same, bit for bit.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/line_by_line.py"></location>
            <source>Stepped back {lines} lines and forward again: not all of the {numbers} numbers are the same.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Steps between two gradient penalties; more is faster and less steady.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Steps of D for each step of G.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/digits.py"></location>
            <source>Stick to loop</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/run.py"></location>
            <location filename="../gan_studio/session/tasks.py"></location>
            <source>Stop it first, then delete it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/run_lock.py"></location>
            <source>Stop it there first, or start a new run from it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Stretch</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Strided (DCGAN)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Strided is fast on a CPU; residual is deeper.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/state.py"></location>
            <source>Such files are made by 'Share' in the Lab and end in {suffix}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/sets.py"></location>
            <location filename="../gan_studio/core/data/builtin/toys.py"></location>
            <source>Swiss roll</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/sets.py"></location>
            <source>Ten digits in many hands: tilt, thickness, sticks and loops.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/metrics/inception.py"></location>
            <source>The Inception weights cannot be loaded: {why}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/fitting.py"></location>
            <source>The MLP networks are for 2-D points, not for images.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/table.py"></location>
            <source>The algorithm</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/table.py"></location>
            <source>The basic idea</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/fitting.py"></location>
            <source>The batch of {batch} is larger than the set: '{name}' has {count} {things}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/store_writer.py"></location>
            <source>The cache folder {folder} cannot be written ({why}): the images are kept in memory and prepared again next time.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>The chance that an image gets each of the changes; with ADA the most that it may reach. Automatic sets it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/objectives"></location>
            <location filename="../gan_studio/core/objectives/wgan.py"></location>
            <source>The critic of WGAN, kept evenly steep by a penalty where WGAN cuts its weights.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/opening.py"></location>
            <source>The data of '{run}' have changed: they were {before}, now they are {now}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/atomic.py"></location>
            <source>The disk is full: {doing} failed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/disk_need.py"></location>
            <source>The disk is too full for a run: {free:,.0f} MB are free at {folder}, and this one needs {need:,.0f} MB.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/drawn_store.py"></location>
            <source>The drawn images do not fit on the disk of {folder}: {why}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/drawn_store.py"></location>
            <source>The drawn set {name} cannot be read: {why}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/drawn_store.py"></location>
            <source>The drawn set {name} is damaged.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/directions/predictor.py"></location>
            <source>The factors do not go with the {count:,} pictures.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/objectives"></location>
            <location filename="../gan_studio/core/objectives/minimax.py"></location>
            <source>The first game: G lowers exactly what D raises, but it hardly learns while D is sure.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/run_options.py"></location>
            <source>The folder of the run '{run}' is not there any more.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/sampling.py"></location>
            <source>The generator of '{run}' does not fit its recipe.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/trainer.py"></location>
            <source>The last good snapshot is kept; go on from it with a lower learning rate.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/run_loop.py"></location>
            <source>The loss was not a number {times} times in a row</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/rollback.py"></location>
            <source>The losses are not finite again and again, so training was stopped. The last good snapshot is kept.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/sparing_memory.py"></location>
            <source>The memory does not suffice for a batch of {batch} at once, so it is now worked off in {parts} parts of {each}. The result is that of the whole batch; a step takes a little longer.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/sparing_memory.py"></location>
            <source>The memory does not suffice for a batch of {batch} at {size} px at once, so it is now worked off in {parts} parts of {each}. The result is that of the whole batch; a step takes a little longer.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/trainer.py"></location>
            <source>The networks held numbers that are not finite</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/trainer.py"></location>
            <source>The networks hold numbers that are not finite, so no snapshot was taken.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/objectives"></location>
            <location filename="../gan_studio/core/objectives/dragan.py"></location>
            <source>The non-saturating game, with D kept evenly steep close to the real pictures.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/run.py"></location>
            <source>The one before it is used instead.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/store_writer.py"></location>
            <source>The prepared images do not fit in the cache folder {folder}: {why}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/store.py"></location>
            <source>The prepared images in {path} cannot be read: {why}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/open.py"></location>
            <source>The prepared images were removed while they were made.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/notices.py"></location>
            <source>The processor is free again: training goes on with {threads}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>The same seed on the same machine gives the same run.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>The shown generator is an average over this many thousand images.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/training_state.py"></location>
            <source>The snapshot does not fit the recipe of its run.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/saturation.py"></location>
            <source>The surer D is, the farther apart the two gradients lie. Plain ascent makes steps as long as the gradient, so one copy stands still. Adam divides by the gradient's size: try it, and the advantage is gone.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/archive.py"></location>
            <source>The zip {path} is damaged or incomplete: {error}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/scan.py"></location>
            <source>There are no files in {name}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/session/tasks.py"></location>
            <source>There are no pictures to show.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/opening.py"></location>
            <source>There are {count:,}, counted from 0.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/metrics/classifier.py"></location>
            <source>There are {labels} labels for {count} images.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/factor_info.py"></location>
            <location filename="../gan_studio/core/data/builtin/sets.py"></location>
            <location filename="../gan_studio/core/lab/table.py"></location>
            <source>There are: {names}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/sets.py"></location>
            <source>There is no built-in set called '{name}'.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/session/data.py"></location>
            <location filename="../gan_studio/session/tasks.py"></location>
            <source>There is no data yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/table.py"></location>
            <source>There is no experiment called '{name}'.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/open.py"></location>
            <source>There is no file number {index}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/line_by_line.py"></location>
            <source>There is no line '{name}'.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/run_list.py"></location>
            <source>There is no run in {root} yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/setting_words.py"></location>
            <source>There is no setting called '{name}'.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/out_of_memory.py"></location>
            <source>There is not enough memory for networks of width {width} at {size} px, not even for one image at a time.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/snapshots.py"></location>
            <source>There is not enough memory to load snapshot {name}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/evaluation.py"></location>
            <source>There is not enough memory to measure quality beside training.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/source.py"></location>
            <source>There is nothing at {path}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/digits.py"></location>
            <source>Thickness of the pen, in 28ths of the side</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/device.py"></location>
            <source>This computer has no Apple GPU.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/device.py"></location>
            <source>This computer has no device '{device}'.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/metrics/inception.py"></location>
            <source>This downloads {what}. Go on?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Thousands of images to show D before the run ends.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Threads</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/digits.py"></location>
            <location filename="../gan_studio/core/data/builtin/face_factors.py"></location>
            <location filename="../gan_studio/core/data/builtin/face_sliders.py"></location>
            <source>Tilt</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/sparing_memory.py"></location>
            <source>To be faster, close other programs and go on with the run, or fork it with a smaller width.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/metrics/families.py"></location>
            <source>Told apart</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/types.py"></location>
            <source>Too large to open safely</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/types.py"></location>
            <source>Too small</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Train for</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/sampling.py"></location>
            <source>Train it for a minute first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Train on identical files as often as they occur.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/keeping.py"></location>
            <source>Trained generators can be looked at. To train, choose a folder that can be written.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/evaluation.py"></location>
            <source>Training goes on without.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/trainer.py"></location>
            <source>Training goes on, but the numbers are not those that it would have had without the stop.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Training size</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/types.py"></location>
            <source>Truncated file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/atomic.py"></location>
            <source>Try again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/fitting.py"></location>
            <source>Turn augmentation off</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/fitting.py"></location>
            <source>Turn it off.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/sets.py"></location>
            <location filename="../gan_studio/core/data/builtin/toys.py"></location>
            <source>Two arms that wind around each other.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/sets.py"></location>
            <location filename="../gan_studio/core/data/builtin/toys.py"></location>
            <source>Two clusters</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/sets.py"></location>
            <location filename="../gan_studio/core/data/builtin/toys.py"></location>
            <source>Two clusters with a gap: the lecture's picture of why pixel distance is not enough.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/sets.py"></location>
            <location filename="../gan_studio/core/data/builtin/toys.py"></location>
            <source>Two half circles that reach into each other.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/sets.py"></location>
            <location filename="../gan_studio/core/data/builtin/toys.py"></location>
            <source>Two moons</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/explain.py"></location>
            <source>Two networks compete: G draws, D says what is real, and each learns from the other.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/sets.py"></location>
            <location filename="../gan_studio/core/data/builtin/toys.py"></location>
            <source>Two rings</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Uniform</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/types.py"></location>
            <source>Unpack the zip with its password and drop the folder.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/types.py"></location>
            <source>Unpack the zip yourself, look at the file, and drop the folder.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/types.py"></location>
            <source>Unsafe name in the zip</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/run_options.py"></location>
            <source>Update GAN Studio to open it. Nothing in the folder was changed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/state.py"></location>
            <source>Update GAN Studio, then open it again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/fitting.py"></location>
            <source>Use DiffAugment</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/fitting.py"></location>
            <source>Use DiffAugment, which needs none.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/fitting.py"></location>
            <source>Use a batch of {batch}, or add {things}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/types.py"></location>
            <source>Use a larger version: at least 8 px on each side.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/memory_need.py"></location>
            <source>Use a width of {width} or less, or a smaller training size.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/fitting.py"></location>
            <source>Use batch {batch}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/rollback.py"></location>
            <source>Use lower learning rates</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/fitting.py"></location>
            <source>Use strided</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/sampling.py"></location>
            <source>Use the last snapshot, or train on with “Measure quality”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/memory_need.py"></location>
            <location filename="../gan_studio/core/out_of_memory.py"></location>
            <source>Use width {width}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/memory_need.py"></location>
            <source>Use {size} px</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>VAE</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>VAE β</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/metrics/families.py"></location>
            <source>Variety</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>WGAN keeps each weight of D within plus and minus this.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/atomic.py"></location>
            <source>Was the folder moved, renamed or unplugged? Put it back and try again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <location filename="../gan_studio/core/objectives/wgan.py"></location>
            <source>Wasserstein (WGAN)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <location filename="../gan_studio/core/objectives/wgan.py"></location>
            <source>Wasserstein + gradient penalty</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/digits.py"></location>
            <source>Way of writing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Weight clip</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Weight of the code's distance from N(0, I) against the picture's error.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Weight of the gradient penalty on D: R1, with the relativistic objective R1 + R2, or that of WGAN-GP and DRAGAN. Larger is calmer and slower.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>What D and G compete for.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>What G draws 2-D points from: normally distributed numbers, or such that lie evenly between -1 and 1.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/line_by_line.py"></location>
            <source>While D learns, the fingerprint of θ_g stays as it is, and the other way round. A step back brings every number back, and forward again gives the same ones.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Width</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/digits.py"></location>
            <source>Width against the usual</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/sniff.py"></location>
            <source>Windows metafile</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/saturation.py"></location>
            <source>With seeds {first} to {last} the gradient under log D(G(z)) is {low} to {high} times as long as under log(1 − D(G(z))), after {ahead} steps of D alone.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/fitting.py"></location>
            <source>With {count} images G will mostly learn to repeat them. About 500 are enough to draw new ones.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/fitting.py"></location>
            <source>With {count} images none can be kept aside, and with this objective ADA needs some to see overfitting.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/metrics/evaluator.py"></location>
            <source>With {fewest} or more there are figures; with some hundreds they are steady.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/line_by_line.py"></location>
            <source>With η = {eta} the numbers grow beyond all bounds: this step was not made.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/saturation.py"></location>
            <source>Without a head start D is not sure, and there is nothing to compare.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/digits.py"></location>
            <source>Wobble</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/metrics/classifier.py"></location>
            <source>Write it like 00012_digit7.png.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/sniff.py"></location>
            <source>a PNG whose first bytes are damaged</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/source.py"></location>
            <source>a link that leads to nothing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/source.py"></location>
            <source>a pipe or a device</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/explain.py"></location>
            <source>a real picture, or a real point</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/sniff.py"></location>
            <source>a {kind} inside: unpack it and drop the folder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/setting_words.py"></location>
            <source>above {value}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/setting_words.py"></location>
            <source>at least {value}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/setting_words.py"></location>
            <source>at most {value}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>auto, cpu, cuda, cuda:1 or mps.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/decode.py"></location>
            <source>begins like {format}, but cannot be read</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/setting_words.py"></location>
            <source>below {value}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>bf16</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_sliders.py"></location>
            <source>blue</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_factors.py"></location>
            <source>bob</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_factors.py"></location>
            <source>bow</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/sniff.py"></location>
            <source>camera raw</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_factors.py"></location>
            <source>cat ears</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_factors.py"></location>
            <source>centre parting</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_sliders.py"></location>
            <source>closed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/decode.py"></location>
            <source>converted from CMYK</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/decode.py"></location>
            <source>converted from Lab</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/run.py"></location>
            <source>creating the run folder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/archive.py"></location>
            <source>damaged in the zip: {error}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_sliders.py"></location>
            <source>dark</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/exactness.py"></location>
            <source>data</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/run.py"></location>
            <location filename="../gan_studio/session/tasks.py"></location>
            <source>deleting the run</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/exactness.py"></location>
            <source>device</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/opening.py"></location>
            <source>drawn</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/explain.py"></location>
            <source>each weight of D is clipped to ±{clip:g}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/archive.py"></location>
            <source>encrypted in the zip</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/explain.py"></location>
            <source>every step</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/explain.py"></location>
            <source>every {count} steps</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/decode.py"></location>
            <source>first of several frames</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/decode.py"></location>
            <source>first of {count} frames</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>float32</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/decode.py"></location>
            <source>floating-point values scaled to 8 bits</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_factors.py"></location>
            <source>flower</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_sliders.py"></location>
            <source>frown</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/run.py"></location>
            <source>going back to a snapshot</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/explain.py"></location>
            <source>gradient of norm 1 around real</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/explain.py"></location>
            <source>gradient of norm 1 between real and generated</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_factors.py"></location>
            <source>hair band</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_factors.py"></location>
            <source>hair clips</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/explain.py"></location>
            <source>how D’s score changes with the picture u</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/types.py"></location>
            <source>images</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/sheets.py"></location>
            <source>it does not say how to cut it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/store.py"></location>
            <source>it is shorter than it was</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/snapshots.py"></location>
            <source>it lacks something ({error})</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/archive.py"></location>
            <source>its checksum in the zip does not match</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/sheets.py"></location>
            <source>its size is not the one that it says</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/left_out.py"></location>
            <source>keeping which images were left out</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>kimg</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/source.py"></location>
            <source>leads to {path}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_sliders.py"></location>
            <source>left</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_sliders.py"></location>
            <source>light</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_factors.py"></location>
            <source>locks</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_sliders.py"></location>
            <source>long</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/line_by_line.py"></location>
            <source>m = {m} examples are more than the {count} that there are.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/exactness.py"></location>
            <source>missing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/run.py"></location>
            <source>naming a dimension</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_factors.py"></location>
            <source>no</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_factors.py"></location>
            <location filename="../gan_studio/core/exactness.py"></location>
            <source>none</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/explain.py"></location>
            <source>none: its weight γ is 0</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/examine.py"></location>
            <source>not enough memory</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/sniff.py"></location>
            <source>nothing but zeros at its beginning</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/run.py"></location>
            <source>noting the run's status</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_sliders.py"></location>
            <source>open</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_sliders.py"></location>
            <source>orange</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/archive.py"></location>
            <source>packed by method {method}: unpack the zip and drop the folder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/types.py"></location>
            <source>points</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/exactness.py"></location>
            <source>precision</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/exactness.py"></location>
            <source>processor</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>px</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/metrics/families.py"></location>
            <source>random noise</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/explain.py"></location>
            <source>random numbers, one for each slider</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/run_quality.py"></location>
            <source>reading metrics</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/run.py"></location>
            <source>reading statistics</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/run_options.py"></location>
            <source>reading the run's options</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/run.py"></location>
            <source>renaming the run</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_sliders.py"></location>
            <source>right</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/decode.py"></location>
            <source>rotated by its EXIF tag</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>s</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/sheets.py"></location>
            <source>saving a picture</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/run.py"></location>
            <source>saving a snapshot</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/run.py"></location>
            <source>saving samples</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/run_quality.py"></location>
            <source>saving the best snapshot</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/session/tasks.py"></location>
            <source>saving the picture</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/run.py"></location>
            <source>saving the run's options</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/exactness.py"></location>
            <source>settings of PyTorch</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_factors.py"></location>
            <location filename="../gan_studio/core/data/builtin/face_sliders.py"></location>
            <source>short</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_factors.py"></location>
            <source>side parting</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/explain.py"></location>
            <source>sigmoid, 1 / (1 + e⁻ᵗ): turns a score into a share between 0 and 1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_sliders.py"></location>
            <source>smile</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/explain.py"></location>
            <source>softplus, log(1 + eᵗ): near 0 for t far below 0, near t far above</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/objectives/dragan.py"></location>
            <source>sp(−D(x)) + sp(D(G(z))) + γ(‖∇D(u)‖ − 1)², u near x</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/explain.py"></location>
            <source>sp(−D(x)) + sp(D(x̃)), x̃ near argmax D</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/explain.py"></location>
            <source>spectral norm in every layer of D</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_factors.py"></location>
            <source>spikes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>steps</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_factors.py"></location>
            <source>straight</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_factors.py"></location>
            <source>swept</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/explain.py"></location>
            <source>t where it is above 0, else 0</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/run_lock.py"></location>
            <source>taking the run's lock</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/exactness.py"></location>
            <source>the data are not the same</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/examine.py"></location>
            <source>the decoder did not finish within {seconds:.0f} s</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/explain.py"></location>
            <source>the length of v</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/metrics/families.py"></location>
            <source>the most typical real one, over and over</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/explain.py"></location>
            <source>the picture that G draws from them</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/metrics/inception.py"></location>
            <source>the weights of the Inception v3 network, about 95 MB, which torch-fidelity fetches from its own releases on GitHub and keeps in torch's cache folder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/archive.py"></location>
            <source>the zip ends within this file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/archive.py"></location>
            <source>the zip's table of contents leads to no file here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/exactness.py"></location>
            <source>threads</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_factors.py"></location>
            <source>twin tails</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/exactness.py"></location>
            <source>unknown</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/source.py"></location>
            <source>was given by itself as well</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/explain.py"></location>
            <source>weights: γ, β and the clip c are settings, k is found while training</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/explain.py"></location>
            <source>what D as an autoencoder repeats of v</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/explain.py"></location>
            <source>what the encoder makes of x; N(0, 1) are plain random numbers</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/exactness.py"></location>
            <source>what was restored is not what was saved</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/decode.py"></location>
            <source>wide values scaled to 8 bits</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/run_quality.py"></location>
            <source>writing metrics</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/run.py"></location>
            <source>writing statistics</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/run.py"></location>
            <source>writing the log</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_factors.py"></location>
            <source>yes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/words.py"></location>
            <source>{before} {after}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/words.py"></location>
            <source>{before}, {after}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/words.py"></location>
            <source>{before}; {after}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/scan.py"></location>
            <source>{count} files or folders may not be read.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/automatic.py"></location>
            <source>{count} hours</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/metrics/classifier.py"></location>
            <source>{count} images are too few to train a classifier on.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/automatic.py"></location>
            <source>{count} minutes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/directions/predictor.py"></location>
            <source>{count} pictures are too few to learn factors from.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/automatic.py"></location>
            <source>{count} seconds</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/notices.py"></location>
            <source>{count} threads</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/metrics/evaluator.py"></location>
            <source>{count} {things} are too few to measure a generator by.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/scan.py"></location>
            <source>{count} × {reason}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/atomic.py"></location>
            <source>{doing} failed at {path}: {why}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/metrics/evaluator.py"></location>
            <source>{figure} needs at least {fewest} {things} in the data.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/snapshots.py"></location>
            <source>{file} cannot be read</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/snapshots.py"></location>
            <source>{file} has changed since it was written</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/run_options.py"></location>
            <source>{file} in {run} is damaged ({detail}).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/snapshots.py"></location>
            <source>{file} is missing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/sheets.py"></location>
            <source>{file} is not a sheet of samples ({detail}).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/sheets.py"></location>
            <source>{file} is not there any more.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/open.py"></location>
            <source>{file}: {reason} ({detail}).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/open.py"></location>
            <source>{file}: {reason}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/snapshots.py"></location>
            <source>{file}: {why}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/run_list.py"></location>
            <source>{folder} cannot be read ({why}). Check its permissions.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/run_options.py"></location>
            <source>{folder} is not a run folder: it has no {file}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/trainer.py"></location>
            <source>{kimg:.1f} kimg</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/opening.py"></location>
            <source>{label} has no sample {index}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/factor_info.py"></location>
            <source>{label}: {value:g} is not a whole number.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/factor_info.py"></location>
            <source>{label}: {value:g} is outside {low:g} to {high:g}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/directions/predictor.py"></location>
            <source>{least} are the least.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/decode.py"></location>
            <source>{megapixels:,.0f} megapixels; at most {most:.0f}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/source.py"></location>
            <source>{name} and {more} more</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/scan.py"></location>
            <source>{name} disappeared during the scan; what was read is kept.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/snapshots.py"></location>
            <source>{name} has changed since it was written</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/snapshots.py"></location>
            <source>{name} has {count:,} bytes instead of {expected:,}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/snapshots.py"></location>
            <source>{name} is missing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/snapshots.py"></location>
            <source>{name} is not listed in {file}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/run_options.py"></location>
            <source>{name} was written by GAN Studio {writer} in version {version} of the run folder; this program knows up to version {known}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/run_options.py"></location>
            <source>{name} was written in version {version} of the run folder; this program knows up to version {known}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/device.py"></location>
            <source>{name} · {precision}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/explain.py"></location>
            <source>{name}, γ = {gamma:g}, {often}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/snapshots.py"></location>
            <source>{name}: {why}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/store_writer.py"></location>
            <source>{need:.1f} GB more are needed and {free:.1f} GB are free</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/source.py"></location>
            <location filename="../gan_studio/core/lab/state.py"></location>
            <source>{path} cannot be read: {why}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/atomic.py"></location>
            <source>{path} cannot be written to: {doing} failed ({why}).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/state.py"></location>
            <source>{path} is no saved experiment of GAN Studio.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/session/tasks.py"></location>
            <source>{path} is not a run, so it was not deleted.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/atomic.py"></location>
            <source>{path} is not there: {doing} failed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/state.py"></location>
            <source>{path} was saved by a newer GAN Studio.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/automatic.py"></location>
            <source>{preset}: 2-D points take a minute or two on any machine.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/automatic.py"></location>
            <source>{preset}: about {rate:,} images a second here, so first pictures in {first} and the whole run in {whole}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/automatic.py"></location>
            <source>{preset}: with that width every preset is equally fast.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/trainer.py"></location>
            <source>{resumed}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/run_lock.py"></location>
            <source>{run} is being trained already, by another window or program.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/run.py"></location>
            <source>{run} is being trained.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/line_by_line.py"></location>
            <source>{same} {frozen}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/setting_words.py"></location>
            <source>{setting}: {value} is not possible.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/archive.py"></location>
            <source>{size:,.0f} MB in the zip</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/saturation.py"></location>
            <source>{steps} steps of G bring that belief to {first} under the first and to {second} under the second.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/metrics/families.py"></location>
            <location filename="../gan_studio/core/metrics/report.py"></location>
            <source>{what} Ceiling: {ceiling}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/factor_info.py"></location>
            <source>{what} has no factor called '{name}'.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/exactness.py"></location>
            <source>{what} of the first step was {before} then, and is {after} now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/exactness.py"></location>
            <source>{what} {before} then, {after} now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/rollback.py"></location>
            <source>{why}: back to the snapshot at {kimg:.1f} kimg, at half the learning rates ({lr_g:g} and {lr_d:g}).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/decode.py"></location>
            <source>{width} × {height} px</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/core/explain.py"></location>
            <source>½ log ‖x − G(z)‖² + β·KL(E(x), N(0, 1)), z drawn around E(x)</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>data_readiness</name>
        <message>
            <location filename="../gan_studio/ui/widgets/data_readiness.py"></location>
            <source>A small set</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_readiness.py"></location>
            <source>Colours are left out, as the recipe says.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_readiness.py"></location>
            <source>Cropped to the centre</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_readiness.py"></location>
            <source>Duplicates</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_readiness.py"></location>
            <source>Enough images</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_readiness.py"></location>
            <source>Every file is grey, so training runs in grey: one channel, not three.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_readiness.py"></location>
            <source>Grey and colour mixed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_readiness.py"></location>
            <source>Grey images</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_readiness.py"></location>
            <source>Half of the pictures are stretched by {0}× or more.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_readiness.py"></location>
            <source>Keep one of each</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_readiness.py"></location>
            <source>Mirror at random</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_readiness.py"></location>
            <source>No duplicates</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_readiness.py"></location>
            <source>No usable image</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_readiness.py"></location>
            <source>Nothing is cut off, padded or stretched.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_readiness.py"></location>
            <source>On average {0} of a picture is cut off.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_readiness.py"></location>
            <source>On average {0} of the square is border, which G has to learn too.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_readiness.py"></location>
            <source>One of each is kept; {0} left out.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_readiness.py"></location>
            <source>Pad instead</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_readiness.py"></location>
            <source>Padded</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_readiness.py"></location>
            <source>Points are ready</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_readiness.py"></location>
            <source>Sharp enough</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_readiness.py"></location>
            <source>Some will look soft</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_readiness.py"></location>
            <source>Square</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_readiness.py"></location>
            <source>Stretched</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_readiness.py"></location>
            <source>Too few images</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_readiness.py"></location>
            <source>Trained in grey</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_readiness.py"></location>
            <source>Transparent images</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_readiness.py"></location>
            <source>Use {0} px</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_readiness.py"></location>
            <source>{0} are at least as large as the training size.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_readiness.py"></location>
            <source>{0} are grey files; G will draw both kinds.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_readiness.py"></location>
            <source>{0} are smaller than {1} px and are scaled up.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_readiness.py"></location>
            <source>{0} may have see-through parts: they become {1}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_readiness.py"></location>
            <source>{0} of the images repeat others, so G draws those more often.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_readiness.py"></location>
            <source>{0} usable, at least {1} needed. Add images to go on.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_readiness.py"></location>
            <source>{0}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_readiness.py"></location>
            <source>{0}. More would give more variety.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_readiness.py"></location>
            <source>{0}: G learns to put its own where they lie.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_readiness.py"></location>
            <source>{0}: G will soon know them by heart. A few hundred more, or mirroring, give more variety.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>facts_line</name>
        <message>
            <location filename="../gan_studio/ui/facts_line.py"></location>
            <source>{0} CPU cores</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/facts_line.py"></location>
            <source>{0} and {1} more</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>shortcuts</name>
        <message>
            <location filename="../gan_studio/ui/shortcuts.py"></location>
            <source>0.05 less or more; with Shift 0.005</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/shortcuts.py"></location>
            <source>0.5 more or less</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/shortcuts.py"></location>
            <source>A step back, where there is one</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/shortcuts.py"></location>
            <source>Another image</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/shortcuts.py"></location>
            <source>Back to 0</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/shortcuts.py"></location>
            <source>Cancel the scan</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/shortcuts.py"></location>
            <source>Choose a folder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/shortcuts.py"></location>
            <source>Ctrl+Wheel</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/shortcuts.py"></location>
            <source>Data</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/shortcuts.py"></location>
            <source>Double-click</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/shortcuts.py"></location>
            <source>Everywhere</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/shortcuts.py"></location>
            <source>Explore</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/shortcuts.py"></location>
            <source>Keyboard shortcuts</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/shortcuts.py"></location>
            <source>Lab</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/shortcuts.py"></location>
            <source>Larger or smaller tiles</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/shortcuts.py"></location>
            <source>Leave the image out, or take it back in</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/shortcuts.py"></location>
            <source>Open the path on the clipboard (Data)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/shortcuts.py"></location>
            <source>Pause or go on with training</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/shortcuts.py"></location>
            <source>Redo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/shortcuts.py"></location>
            <source>Reset</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/shortcuts.py"></location>
            <source>Run or pause the experiment</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/shortcuts.py"></location>
            <source>Samples over the full screen</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/shortcuts.py"></location>
            <source>Search for a command</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/shortcuts.py"></location>
            <source>Settings</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/shortcuts.py"></location>
            <source>Shift+Drag</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/shortcuts.py"></location>
            <source>Sliders</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/shortcuts.py"></location>
            <source>Start page</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/shortcuts.py"></location>
            <source>Ten times finer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/shortcuts.py"></location>
            <source>The button at the top right</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/shortcuts.py"></location>
            <source>The image large</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/shortcuts.py"></location>
            <source>To the upper end; with Shift to the lower one</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/shortcuts.py"></location>
            <source>Train</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/shortcuts.py"></location>
            <source>Type a value, Return takes it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/shortcuts.py"></location>
            <source>Undo</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>words</name>
        <message>
            <location filename="../gan_studio/ui/words.py"></location>
            <source>1 file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/words.py"></location>
            <source>1 image</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/words.py"></location>
            <source>1 point</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/words.py"></location>
            <source>Yesterday</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/words.py"></location>
            <source>just now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/words.py"></location>
            <source>{0} d {1} h</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/words.py"></location>
            <source>{0} files</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/words.py"></location>
            <source>{0} h</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/words.py"></location>
            <source>{0} h ago</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/words.py"></location>
            <source>{0} h {1} min</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/words.py"></location>
            <source>{0} images</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/words.py"></location>
            <source>{0} min</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/words.py"></location>
            <source>{0} min ago</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/words.py"></location>
            <source>{0} points</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/words.py"></location>
            <source>{0} s</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
</TS>
