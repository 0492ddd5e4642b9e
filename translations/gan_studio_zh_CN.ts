<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>AlgorithmPanel</name>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_line_algorithm.py"></location>
            <source>Algorithm</source>
            <translation>算法</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_line_algorithm.py"></location>
            <source>Generate {0}</source>
            <translation>生成 {0}</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_line_algorithm.py"></location>
            <source>Learning D</source>
            <translation>训练 D</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_line_algorithm.py"></location>
            <source>Learning G</source>
            <translation>训练 G</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_line_algorithm.py"></location>
            <source>Sample m examples {0} from the data</source>
            <translation>从数据中取 m 个例子 {0}</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_line_algorithm.py"></location>
            <source>Sample m vectors {0} from a distribution</source>
            <translation>从某个分布中取 m 个向量 {0}</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_line_algorithm.py"></location>
            <source>Start with any {0}, {1}. In each iteration:</source>
            <translation>从任意的 {0}、{1} 开始。每次迭代：</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_line_algorithm.py"></location>
            <source>Update {0} to maximise</source>
            <translation>更新 {0}，使下式最大</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_line_algorithm.py"></location>
            <source>once</source>
            <translation>一次</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_line_algorithm.py"></location>
            <source>repeat k = {0}</source>
            <translation>重复 k = {0}</translation>
        </message>
    </context>
    <context>
        <name>ArgmaxCanvas</name>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_argmax_canvas.py"></location>
            <source>16 climbs: from the small picture to the large one</source>
            <translation>16 次上升：从小图到大图</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_argmax_canvas.py"></location>
            <source>Best of all {0}</source>
            <translation>全部 {0} 个中最好的</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_argmax_canvas.py"></location>
            <source>Real pictures that D likes best: nobody can look at all x</source>
            <translation>D 最喜欢的真实图像：没有人能看遍所有 x</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_argmax_canvas.py"></location>
            <source>The best of all, and where climbs end</source>
            <translation>全部之中最好的，以及上升的终点</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_argmax_canvas.py"></location>
            <source>iteration {0}</source>
            <translation>第 {0} 次迭代</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_argmax_canvas.py"></location>
            <source>ring: the best of {0} places</source>
            <translation>圆圈：{0} 处中最好的一处</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_argmax_canvas.py"></location>
            <source>{0} of {1} climbs end at the best</source>
            <translation>{1} 次上升中有 {0} 次到达最好的</translation>
        </message>
    </context>
    <context>
        <name>ArgmaxHistogram</name>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_argmax_canvas.py"></location>
            <source>D's score</source>
            <translation>D 的打分</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_argmax_canvas.py"></location>
            <source>D's score of x: the logarithm of the odds that it is real. Bars: how many x have it, on a logarithmic scale. Green: real ones. Dots: ends of climbs.</source>
            <translation>D 对 x 的打分：x 为真的几率的对数。柱：有多少 x 得这个分，对数刻度。绿色：真实的。圆点：上升的终点。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_argmax_canvas.py"></location>
            <source>How many have which score</source>
            <translation>各打分有多少个</translation>
        </message>
    </context>
    <context>
        <name>ArgmaxView</name>
        <message>
            <location filename="../gan_studio/ui/pages/lab/argmax.py"></location>
            <source>512 pictures, 3×3</source>
            <translation>512 张图像，3×3</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/argmax.py"></location>
            <source>65,536 pictures, 4×4</source>
            <translation>65,536 张图像，4×4</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/argmax.py"></location>
            <source>D is being built…</source>
            <translation>正在构建 D…</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/argmax.py"></location>
            <source>Digits, 32×32</source>
            <translation>数字，32×32</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/argmax.py"></location>
            <source>Iteration {0}</source>
            <translation>第 {0} 次迭代</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/argmax.py"></location>
            <source>Other starts</source>
            <translation>换起点</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/argmax.py"></location>
            <source>Running through all x took {0} ms. {1} of {2} climbs end at the best; the best climb misses it by {3} %.</source>
            <translation>看遍所有 x 用了 {0} 毫秒。{2} 次上升中有 {1} 次到达最好的；最好的一次上升差 {3} %。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/argmax.py"></location>
            <source>Running through all x: 10^{0} black and white pictures, {1} of them a second, take 10^{2} years. So one climbs.</source>
            <translation>看遍所有 x：10^{0} 张黑白图像，每秒 {1} 张，要 10^{2} 年。所以只能上升。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/argmax.py"></location>
            <source>Two clusters</source>
            <translation>两个簇</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/argmax.py"></location>
            <source>Two moons</source>
            <translation>双月牙</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/argmax.py"></location>
            <source>What x is</source>
            <translation>x 是什么</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/argmax.py"></location>
            <source>all x</source>
            <translation>所有 x</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/argmax.py"></location>
            <source>ends of climbs</source>
            <translation>上升的终点</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/argmax.py"></location>
            <source>real</source>
            <translation>真实</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/argmax.py"></location>
            <source>real, how many</source>
            <translation>真实，个数</translation>
        </message>
    </context>
    <context>
        <name>ArmsRaceView</name>
        <message>
            <location filename="../gan_studio/ui/pages/lab/arms_race.py"></location>
            <source>A cell</source>
            <translation>一个格子</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/arms_race.py"></location>
            <source>D {0} on G {1}</source>
            <translation>D {0} 看 G {1}</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/arms_race.py"></location>
            <source>D {0} takes it for real at {1}</source>
            <translation>D {0} 判断为真的程度 {1}</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/arms_race.py"></location>
            <source>D {0} takes the pictures of G {0}, its opponent of the same age, for real at {1}.</source>
            <translation>D {0} 对同龄对手 G {0} 的图像判断为真的程度是 {1}。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/arms_race.py"></location>
            <source>D {0} takes the pictures of the older G {1} for real at {2}; D {1}, of their age, gave {3}.</source>
            <translation>D {0} 对更老的 G {1} 的图像判断为真的程度是 {2}；与它们同龄的 D {1} 给的是 {3}。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/arms_race.py"></location>
            <source>D {0} takes the pictures of the younger G {1} for real at {2}; D {1} gives them {3}.</source>
            <translation>D {0} 对更年轻的 G {1} 的图像判断为真的程度是 {2}；D {1} 给的是 {3}。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/arms_race.py"></location>
            <source>It has forgotten them.</source>
            <translation>它已经忘了它们。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/arms_race.py"></location>
            <source>Lets the kept G draw others, and the kept D judge them</source>
            <translation>让保留的 G 画另一批，并让保留的 D 判断</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/arms_race.py"></location>
            <source>Other latents</source>
            <translation>换一批潜变量</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/arms_race.py"></location>
            <source>Outlined: both of one age. Corner marked: D has forgotten the pictures that the D of their age knew better.</source>
            <translation>有边框：两者同龄。有角标：D 忘了同龄的 D 更了解的图像。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/arms_race.py"></location>
            <source>Pictures of the cell</source>
            <translation>这个格子的图像</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/arms_race.py"></location>
            <source>Run: the matrix fills as generations are kept.</source>
            <translation>按运行：每保留一代，矩阵就填上一些。</translation>
        </message>
    </context>
    <context>
        <name>AugmentationPreview</name>
        <message>
            <location filename="../gan_studio/ui/widgets/train_augment.py"></location>
            <source>ADA finds p while training: it stands at {0} now.</source>
            <translation>ADA 在训练中寻找 p：现在是 {0}。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_augment.py"></location>
            <source>Augmentation is off in this recipe: this is what it would do.</source>
            <translation>这个训练配方没有打开增强：这里显示的是它会做什么。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_augment.py"></location>
            <source>Back to the chance that training uses</source>
            <translation>回到训练所用的概率</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_augment.py"></location>
            <source>Chance p of each change</source>
            <translation>每种变化的概率 p</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_augment.py"></location>
            <source>D never sees an image as it is: real and generated ones are changed at random in the same ways, so that D cannot learn a small set by heart. G is not asked to draw the changes.</source>
            <translation>D 从不看原样的图像：真实图像和生成图像以同样的方式随机变化，这样 D 背不下小数据集。G 不需要画出这些变化。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_augment.py"></location>
            <source>How often each change happens: 0 never, 1 always. Only this preview changes</source>
            <translation>每种变化发生的频率：0 从不，1 总是。只改变这里的预览</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_augment.py"></location>
            <source>Other changes</source>
            <translation>换一批变化</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_augment.py"></location>
            <source>The same pictures, changed in other ways</source>
            <translation>同样的图像，以其他方式变化</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_augment.py"></location>
            <source>Training uses p = {0}.</source>
            <translation>训练使用 p = {0}。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_augment.py"></location>
            <source>What D sees</source>
            <translation>D 看到的</translation>
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message>
            <location filename="../gan_studio/ui/widgets/banner.py"></location>
            <source>Dismiss this message</source>
            <translation>关闭这条消息</translation>
        </message>
    </context>
    <context>
        <name>BatchView</name>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_line_batch.py"></location>
            <source>All examples of this line</source>
            <translation>这一行的所有例子</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_line_batch.py"></location>
            <source>Examples</source>
            <translation>例子</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_line_batch.py"></location>
            <source>Generated</source>
            <translation>生成</translation>
        </message>
    </context>
    <context>
        <name>BeforeAfter</name>
        <message>
            <location filename="../gan_studio/ui/widgets/data_preview.py"></location>
            <source>{0} × {1}, shown {2}</source>
            <translation>{0} × {1}，显示 {2}</translation>
        </message>
    </context>
    <context>
        <name>BeliefMatrix</name>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_growth_matrix.py"></location>
            <source>D of generation</source>
            <translation>D 的代数</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_growth_matrix.py"></location>
            <source>G of generation</source>
            <translation>G 的代数</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_growth_matrix.py"></location>
            <source>What each D says of each G</source>
            <translation>每个 D 对每个 G 的判断</translation>
        </message>
    </context>
    <context>
        <name>BeliefPlot</name>
        <message>
            <location filename="../gan_studio/ui/widgets/train_plots.py"></location>
            <source>Score gap: D’s mean score of real images less that of generated ones. With the relativistic objective only this difference means anything; 0 is undecided</source>
            <translation>得分差：D 给真实图像的平均分减去给生成图像的平均分。用相对式目标时只有这个差有意义；0 表示无法判断</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_plots.py"></location>
            <source>Score gap: D’s mean score of real images less that of the negatives that it found; 0 is undecided</source>
            <translation>得分差：D 给真实图像的平均分减去给它找到的负例的平均分；0 表示无法判断</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_plots.py"></location>
            <source>chance</source>
            <translation>随机</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_plots.py"></location>
            <source>fake</source>
            <translation>生成</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_plots.py"></location>
            <source>negatives</source>
            <translation>负例</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_plots.py"></location>
            <source>real</source>
            <translation>真实</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_plots.py"></location>
            <source>score gap {0}</source>
            <translation>得分差 {0}</translation>
        </message>
    </context>
    <context>
        <name>BelowCard</name>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_below.py"></location>
            <source>Snapshots</source>
            <translation>快照</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_below.py"></location>
            <source>The time machine: the same latent through every snapshot of the run</source>
            <translation>时光机：让同一个潜变量经过这次训练的每个快照</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_below.py"></location>
            <source>Timeline</source>
            <translation>时间轴</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_below.py"></location>
            <source>What the row below shows</source>
            <translation>下方一行显示什么</translation>
        </message>
    </context>
    <context>
        <name>BookmarkDelegate</name>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_bookmark_model.py"></location>
            <source>Name of the bookmark</source>
            <translation>书签名称</translation>
        </message>
    </context>
    <context>
        <name>BookmarkModel</name>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_bookmark_model.py"></location>
            <source>{0}
seed {1}, ψ {2}
Click: go there. F2: rename. Drag: another place, or onto the timeline</source>
            <translation>{0}
种子 {1}，ψ {2}
单击：回到这里。F2：重命名。拖动：换个位置，或放到时间轴上</translation>
        </message>
    </context>
    <context>
        <name>BookmarkView</name>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_bookmark_list.py"></location>
            <source>Bookmarks</source>
            <translation>书签</translation>
        </message>
    </context>
    <context>
        <name>BookmarksCard</name>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_bookmarks.py"></location>
            <source>'{0}' deleted</source>
            <translation>已删除“{0}”</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_bookmarks.py"></location>
            <source>Add to the timeline</source>
            <translation>加到时间轴</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_bookmarks.py"></location>
            <source>Bookmark what you see (Ctrl+B)</source>
            <translation>把眼前的图像加为书签（Ctrl+B）</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_bookmarks.py"></location>
            <source>Bookmark what you see (Ctrl+B). It is kept once this generator is a run</source>
            <translation>把眼前的图像加为书签（Ctrl+B）。只有训练过的生成器的书签才会保存</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_bookmarks.py"></location>
            <source>Bookmarks</source>
            <translation>书签</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_bookmarks.py"></location>
            <source>Choose one bookmark, or two with Ctrl+click, to compare them</source>
            <translation>选一个书签，或按住 Ctrl 单击选两个，即可比较</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_bookmarks.py"></location>
            <source>Compare the two</source>
            <translation>比较这两个</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_bookmarks.py"></location>
            <source>Compare with what you see</source>
            <translation>与眼前的图像比较</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_bookmarks.py"></location>
            <source>Ctrl+B keeps what you see, with all its sliders.</source>
            <translation>按 Ctrl+B 保存眼前的图像及其全部滑块。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_bookmarks.py"></location>
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_bookmarks.py"></location>
            <source>Go there</source>
            <translation>回到这里</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_bookmarks.py"></location>
            <source>No bookmarks yet</source>
            <translation>还没有书签</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_bookmarks.py"></location>
            <source>Rename</source>
            <translation>重命名</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_bookmarks.py"></location>
            <source>Seed {0}</source>
            <translation>种子 {0}</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_bookmarks.py"></location>
            <source>Set it aside</source>
            <translation>移到一旁</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_bookmarks.py"></location>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_bookmarks.py"></location>
            <source>What you see</source>
            <translation>眼前的图像</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_bookmarks.py"></location>
            <source>{0} bookmarks are the most</source>
            <translation>最多 {0} 个书签</translation>
        </message>
    </context>
    <context>
        <name>BuiltinCard</name>
        <message>
            <location filename="../gan_studio/ui/widgets/welcome_builtin_card.py"></location>
            <source>{0}: {1}</source>
            <translation>{0}：{1}</translation>
        </message>
    </context>
    <context>
        <name>CheckMark</name>
        <message>
            <location filename="../gan_studio/ui/widgets/train_happening.py"></location>
            <source>{0}: not passed</source>
            <translation>{0}：未通过</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_happening.py"></location>
            <source>{0}: passed</source>
            <translation>{0}：通过</translation>
        </message>
    </context>
    <context>
        <name>ClassesCard</name>
        <message>
            <location filename="../gan_studio/ui/widgets/data_classes_card.py"></location>
            <source>(no subfolder)</source>
            <translation>（无子文件夹）</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_classes_card.py"></location>
            <source>Classes</source>
            <translation>类别</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_classes_card.py"></location>
            <source>From the names of the subfolders; kept as labels.</source>
            <translation>取自子文件夹的名称，作为标签保留。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_classes_card.py"></location>
            <source>Show only these images</source>
            <translation>只显示这些图像</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_classes_card.py"></location>
            <source>What each picture was drawn as; kept as labels.</source>
            <translation>按绘制时的类别划分，并保留为标签。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_classes_card.py"></location>
            <source>{0} smaller ones are not listed.</source>
            <translation>还有 {0} 个较小的类别没有列出。</translation>
        </message>
    </context>
    <context>
        <name>CodeMap</name>
        <message>
            <location filename="../gan_studio/ui/widgets/code_map.py"></location>
            <source>Map</source>
            <translation>地图</translation>
        </message>
    </context>
    <context>
        <name>CodeMapView</name>
        <message>
            <location filename="../gan_studio/ui/pages/lab/code_map.py"></location>
            <source>0 and 1</source>
            <translation>0 和 1</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/code_map.py"></location>
            <source>All ten</source>
            <translation>全部十个</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/code_map.py"></location>
            <source>Along the first line</source>
            <translation>沿第一条线</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/code_map.py"></location>
            <source>Along the second line</source>
            <translation>沿第二条线</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/code_map.py"></location>
            <source>Along the tilt of {0}: correlation {1}</source>
            <translation>沿 {0} 的倾斜方向：相关系数 {1}</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/code_map.py"></location>
            <source>Begin with</source>
            <translation>从何开始</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/code_map.py"></location>
            <source>Codes</source>
            <translation>编码</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/code_map.py"></location>
            <source>Digits</source>
            <translation>数字</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/code_map.py"></location>
            <source>Drawing the map…</source>
            <translation>正在绘制地图…</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/code_map.py"></location>
            <source>From below to above</source>
            <translation>从下到上</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/code_map.py"></location>
            <source>From left to right</source>
            <translation>从左到右</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/code_map.py"></location>
            <source>From nothing</source>
            <translation>从零开始</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/code_map.py"></location>
            <source>From stick to loop: tells 1 from 0, correlation {0}</source>
            <translation>从棍到圈：区分 1 与 0，相关系数 {0}</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/code_map.py"></location>
            <source>Iteration {0}. Pictures that it never saw are repeated with {1} of the mean picture's error.</source>
            <translation>第 {0} 次迭代。它从未见过的图片，重现误差为平均图片误差的 {1}。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/code_map.py"></location>
            <source>Nearest real picture</source>
            <translation>最近的真实图片</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/code_map.py"></location>
            <source>Pictures</source>
            <translation>图片</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/code_map.py"></location>
            <source>Real digits where the encoder puts them</source>
            <translation>编码器给真实数字安排的位置</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/code_map.py"></location>
            <source>Real digits, coloured by their tilt</source>
            <translation>真实数字，按倾斜着色</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/code_map.py"></location>
            <source>Shown on the map</source>
            <translation>地图上显示</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/code_map.py"></location>
            <source>The map of the code</source>
            <translation>编码的地图</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/code_map.py"></location>
            <source>The nearest real picture</source>
            <translation>最近的真实图片</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/code_map.py"></location>
            <source>The same, repeated</source>
            <translation>同一张，重现后</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/code_map.py"></location>
            <source>Tilt</source>
            <translation>倾斜</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/code_map.py"></location>
            <source>Trained</source>
            <translation>已训练</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/code_map.py"></location>
            <source>What is drawn at the place</source>
            <translation>此处画出的图片</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/code_map.py"></location>
            <source>Your place</source>
            <translation>你的位置</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/code_map.py"></location>
            <source>loop</source>
            <translation>圈</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/code_map.py"></location>
            <source>tilt</source>
            <translation>倾斜</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/code_map.py"></location>
            <source>↓ decoder: drawn here</source>
            <translation>↓ 解码器：此处画出</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/code_map.py"></location>
            <source>↓ decoder: repeated</source>
            <translation>↓ 解码器：重现</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/code_map.py"></location>
            <source>↓ encoder: its code</source>
            <translation>↓ 编码器：它的编码</translation>
        </message>
    </context>
    <context>
        <name>CodePlane</name>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_code_plane.py"></location>
            <source>Arrow keys walk, with Shift in small steps; Return goes to the nearest real picture.</source>
            <translation>方向键行走，按住 Shift 走小步；回车跳到最近的真实图片。</translation>
        </message>
    </context>
    <context>
        <name>CodePlot</name>
        <message>
            <location filename="../gan_studio/ui/widgets/train_plots.py"></location>
            <source>nats an image</source>
            <translation>nat/图</translation>
        </message>
    </context>
    <context>
        <name>Columns</name>
        <message>
            <location filename="../gan_studio/ui/widgets/data_columns.py"></location>
            <source>Side column</source>
            <translation>侧栏</translation>
        </message>
    </context>
    <context>
        <name>CommandSearch</name>
        <message>
            <location filename="../gan_studio/ui/command_search.py"></location>
            <source>Commands</source>
            <translation>命令</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/command_search.py"></location>
            <source>No command has these letters.</source>
            <translation>没有含这些字的命令。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/command_search.py"></location>
            <source>Search for a command</source>
            <translation>搜索命令</translation>
        </message>
    </context>
    <context>
        <name>CompareDialog</name>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_compare.py"></location>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_compare.py"></location>
            <source>Compare</source>
            <translation>比较</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_compare.py"></location>
            <source>Most different: z {0}, by {1}.</source>
            <translation>差别最大的是 z {0}，相差 {1}。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_compare.py"></location>
            <source>Their latents are as far apart as {0} of two random ones.</source>
            <translation>它们的潜变量之间的距离是两个随机潜变量的 {0}。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_compare.py"></location>
            <source>seed {0} · ψ {1}</source>
            <translation>种子 {0} · ψ {1}</translation>
        </message>
    </context>
    <context>
        <name>CopiesCard</name>
        <message>
            <location filename="../gan_studio/ui/widgets/data_copies_card.py"></location>
            <source>1 group</source>
            <translation>1 组</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_copies_card.py"></location>
            <source>Click to see all of them</source>
            <translation>点击查看全部</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_copies_card.py"></location>
            <source>Duplicates</source>
            <translation>重复图像</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_copies_card.py"></location>
            <source>Keep all</source>
            <translation>全部保留</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_copies_card.py"></location>
            <source>Keep one of each</source>
            <translation>每组保留一张</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_copies_card.py"></location>
            <source>{0} groups</source>
            <translation>{0} 组</translation>
        </message>
    </context>
    <context>
        <name>Course</name>
        <message>
            <location filename="../gan_studio/ui/widgets/train_course.py"></location>
            <source>Losses</source>
            <translation>损失</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_course.py"></location>
            <source>Quality</source>
            <translation>质量</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_course.py"></location>
            <source>The code</source>
            <translation>编码</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_course.py"></location>
            <source>What D believes</source>
            <translation>D 的判断</translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <location filename="../gan_studio/ui/crash_dialog.py"></location>
            <source>Closes this message</source>
            <translation>关闭这条消息</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/crash_dialog.py"></location>
            <source>Copy report</source>
            <translation>复制报告</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/crash_dialog.py"></location>
            <source>GAN Studio ended unexpectedly the last time. Your runs are kept as of their last snapshot: open one from the recent runs to go on. This report helps to find the cause.</source>
            <translation>GAN Studio 上次意外退出。你的训练保留到最后一个快照：从最近的训练中打开即可继续。这份报告有助于查明原因。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/crash_dialog.py"></location>
            <source>Go on</source>
            <translation>继续</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/crash_dialog.py"></location>
            <source>Keeps what trains and ends the program</source>
            <translation>保存正在训练的内容并退出程序</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/crash_dialog.py"></location>
            <source>Kept in {path}</source>
            <translation>保存在 {path}</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/crash_dialog.py"></location>
            <source>Open log folder</source>
            <translation>打开日志文件夹</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/crash_dialog.py"></location>
            <source>Puts the report on the clipboard</source>
            <translation>把报告复制到剪贴板</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/crash_dialog.py"></location>
            <source>Quit</source>
            <translation>退出</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/crash_dialog.py"></location>
            <source>Report</source>
            <translation>报告</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/crash_dialog.py"></location>
            <source>Shows the folder where reports are kept</source>
            <translation>显示保存报告的文件夹</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/crash_dialog.py"></location>
            <source>Something happened that GAN Studio was not prepared for. A run in training has saved a snapshot. You can go on; if things look odd, quit and start again: runs go on where they were.</source>
            <translation>发生了 GAN Studio 没有预料到的情况。正在进行的训练已保存快照。你可以继续；如果看起来不正常，请退出后重新启动：训练会从原处继续。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/crash_dialog.py"></location>
            <source>Something went wrong</source>
            <translation>出错了</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/crash_dialog.py"></location>
            <source>What happened, for a bug report</source>
            <translation>发生了什么，用于报告错误</translation>
        </message>
    </context>
    <context>
        <name>DataDesk</name>
        <message>
            <location filename="../gan_studio/session/data.py"></location>
            <source>Looking for files…</source>
            <translation>正在查找文件…</translation>
        </message>
        <message>
            <location filename="../gan_studio/session/data.py"></location>
            <source>Preparing the data…</source>
            <translation>正在准备数据…</translation>
        </message>
        <message>
            <location filename="../gan_studio/session/data.py"></location>
            <source>Preparing {done:,} of {total:,} images</source>
            <translation>正在准备 {done:,} / {total:,} 张图像</translation>
        </message>
        <message>
            <location filename="../gan_studio/session/data.py"></location>
            <source>Reading {done:,} of {total:,} files</source>
            <translation>正在读取 {done:,} / {total:,} 个文件</translation>
        </message>
    </context>
    <context>
        <name>DataPage</name>
        <message>
            <location filename="../gan_studio/ui/pages/data.py"></location>
            <source>Add images</source>
            <translation>添加图像</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/data.py"></location>
            <source>Found</source>
            <translation>找到的</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/data.py"></location>
            <source>Looking at the images…</source>
            <translation>正在查看图像…</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/data.py"></location>
            <source>None of these files can be used; each says why.</source>
            <translation>这些文件都不能用；每个都写明了原因。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/data.py"></location>
            <source>Prepare</source>
            <translation>准备</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/data.py"></location>
            <source>Read the same data again</source>
            <translation>重新读取同样的数据</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/data.py"></location>
            <source>Rescan</source>
            <translation>重新扫描</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/data.py"></location>
            <source>Scan these together with more files or folders</source>
            <translation>与更多文件或文件夹一起扫描</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/data.py"></location>
            <source>Show training</source>
            <translation>查看训练</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/data.py"></location>
            <source>The files are still being read.</source>
            <translation>还在读取文件。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/data.py"></location>
            <source>The scan did not finish, so there is nothing to train on yet.</source>
            <translation>扫描没有完成，所以还没有可训练的数据。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/data.py"></location>
            <source>The scan did not finish. Rescan, or choose other images.</source>
            <translation>扫描没有完成。请重新扫描，或选择其他图像。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/data.py"></location>
            <source>Train</source>
            <translation>训练</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/data.py"></location>
            <source>scan finished in {0} s</source>
            <translation>扫描用时 {0} 秒</translation>
        </message>
    </context>
    <context>
        <name>DeeperChart</name>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_deeper_chart.py"></location>
            <source>Distance from the data by the number of layers</source>
            <translation>与数据的距离随层数的变化</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_deeper_chart.py"></location>
            <source>layers</source>
            <translation>层数</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_deeper_chart.py"></location>
            <source>{0}, layers: {1}: distance {2} after {3} thousand points, {4} s</source>
            <translation>{0}，层数 {1}：学过 {3} 千个点后距离 {2}，用时 {4} s</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_deeper_chart.py"></location>
            <source>{0}, layers: {1}: its loss is no number any more</source>
            <translation>{0}，层数 {1}：损失已不是数值</translation>
        </message>
    </context>
    <context>
        <name>DeeperView</name>
        <message>
            <location filename="../gan_studio/ui/pages/lab/deeper.py"></location>
            <source>Budget used</source>
            <translation>已用预算</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/deeper.py"></location>
            <source>Data</source>
            <translation>数据</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/deeper.py"></location>
            <source>Most layers</source>
            <translation>最多层数</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/deeper.py"></location>
            <source>Networks</source>
            <translation>网络</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/deeper.py"></location>
            <source>Neurons in a layer</source>
            <translation>每层神经元数</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/deeper.py"></location>
            <source>Numbers in z</source>
            <translation>z 的维数</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/deeper.py"></location>
            <source>Points</source>
            <translation>点数</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/deeper.py"></location>
            <source>Same budget of</source>
            <translation>相同预算</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/deeper.py"></location>
            <source>Seconds</source>
            <translation>秒数</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/deeper.py"></location>
            <source>Seconds of computing for each</source>
            <translation>每个方法的计算秒数</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/deeper.py"></location>
            <source>Sliced Wasserstein distance</source>
            <translation>切片 Wasserstein 距离</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/deeper.py"></location>
            <source>Thousand points for each</source>
            <translation>每个方法学多少千个点</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/deeper.py"></location>
            <source>real points</source>
            <translation>真实点</translation>
        </message>
    </context>
    <context>
        <name>Diagnosis</name>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>A VAE's pictures stay soft: it draws the mean of what a code may mean.</source>
            <translation>VAE 的图像总是偏软：它画的是一个编码可能含义的平均。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>A moment ago the error was {0}: this may be as sharp as this recipe gets.</source>
            <translation>片刻之前误差是 {0}：这个训练配方可能只能清晰到这个程度。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>A number is not finite</source>
            <translation>有一个数不是有限值</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>After {0} kimg all samples still look alike: they differ by {1} of what real images do.</source>
            <translation>{0} kimg 之后，所有样本仍然很像：彼此的差别只有真实图像的 {1}。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>All climbs end alike</source>
            <translation>每次上升的终点都一样</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>All samples are the mean picture</source>
            <translation>所有样本都是平均图</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>All samples look alike: they differ by {0} of what real images do. That is usual in the first minutes.</source>
            <translation>所有样本看起来都一样：彼此的差别只有真实图像的 {0}。最初几分钟这很正常。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>Between the codes of known pictures nothing is promised: there it draws what it likes.</source>
            <translation>已知图像的编码之间没有任何保证：在那里它想画什么就画什么。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>D cannot tell its finds from real images</source>
            <translation>D 分不清它找到的图像和真实图像</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>D finds mistakes but is not sure, so G hears what to do better.</source>
            <translation>D 能找出错误但没有把握，所以 G 能听到该怎样改进。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>D found what it likes better</source>
            <translation>D 找到了它更喜欢的图像</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>D is ahead, G keeps up</source>
            <translation>D 领先，G 跟得上</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>D is undecided</source>
            <translation>D 无法判断</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>D is winning</source>
            <translation>D 正在获胜</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>D scores real images {0} and generated ones {1}.</source>
            <translation>D 给真实图像 {0} 分，给生成图像 {1} 分。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>D scores real images {0} and what it found by climbing {1}.</source>
            <translation>D 给真实图像 {0} 分，给它上升找到的图像 {1} 分。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>D sees through most of its finds</source>
            <translation>D 能看穿大部分找到的图像</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>D’s scores of real and generated images are {0} apart; less than {1} passes.</source>
            <translation>D 对真实图像和生成图像的打分相差 {0}；小于 {1} 为通过。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>D’s scores of real images and of its finds are {0} apart; less than {1} passes.</source>
            <translation>D 对真实图像和它找到的图像的打分相差 {0}；小于 {1} 为通过。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_verdict.py"></location>
            <source>Early on that is usual; if it stays, it is a collapse.</source>
            <translation>早期这很常见；如果一直这样，就是坍塌。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>Equal opponents look like this, and so does a D that has learnt nothing: let the samples decide.</source>
            <translation>势均力敌时是这样，什么都没学到的 D 也是这样：请看样本来判断。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>Error of repeating {0}, code {1} nats an image.</source>
            <translation>重建误差 {0}，每张图的编码 {1} nat。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>Error of repeating {0}.</source>
            <translation>重建误差 {0}。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>Every reported number is finite.</source>
            <translation>报告的每个数都是有限值。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>Fair game</source>
            <translation>公平对局</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>G draws nearly one picture</source>
            <translation>G 几乎只画一张图</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>G has not started yet</source>
            <translation>G 还没有起步</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>G hears “wrong” more than “how to fix it”. If the samples stop improving, raise the penalty weight γ.</source>
            <translation>G 听到的多是“错了”，而不是“怎么改”。如果样本不再改善，请提高惩罚权重 γ。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>G is fooling D</source>
            <translation>G 骗过了 D</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>G learns the pictures by heart, a vector each; other vectors promise nothing.</source>
            <translation>G 把图像背下来，每张一个向量；其他向量没有保证。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>Hardly changing now</source>
            <translation>几乎不再变化</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>If the samples stop improving, use more climbing steps or a larger penalty weight γ.</source>
            <translation>如果样本不再改善，请增加上升步数或提高惩罚权重 γ。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>It learns where it was wrong, and the next climbs end elsewhere.</source>
            <translation>它学到自己哪里错了，下一次上升会到别处去。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>It takes generated images for the real ones. This seldom lasts: D learns from it.</source>
            <translation>它把生成图像当成真的。这很少持续：D 会从中学习。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>Just started</source>
            <translation>刚刚开始</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>Learning to repeat</source>
            <translation>正在学习重建</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_verdict.py"></location>
            <source>Little variety</source>
            <translation>多样性低</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>Near finds</source>
            <translation>接近的负例</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_verdict.py"></location>
            <source>Nearly one picture</source>
            <translation>几乎只有一张图</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>No NaN</source>
            <translation>没有 NaN</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>Nothing to say yet</source>
            <translation>暂时没什么可说</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>Random vectors say nothing about what pictures have in common, so G begins with what suits them all. A few hundred pictures it learns by heart in time; many, hardly ever.</source>
            <translation>随机向量不包含图像的共同点，所以 G 先画最适合所有图像的那张。几百张图它迟早背得下来；很多张就几乎不可能。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>Seen from noise, D’s score has only one summit so far.</source>
            <translation>从噪声看去，D 的分数目前只有一个山峰。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>The climbs end far from real images</source>
            <translation>上升的终点离真实图像很远</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>The code carries nothing</source>
            <translation>编码没有携带信息</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>The code differs from plain noise by {0} nats an image, so the decoder ignores it. A smaller β helps.</source>
            <translation>每张图的编码与纯噪声只差 {0} nat，所以解码器忽略了它。减小 β 会有帮助。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>The decoder begins with what suits all pictures; what sets them apart comes next.</source>
            <translation>解码器先学适合所有图像的部分；区分它们的部分随后才来。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>The first numbers come with the first steps.</source>
            <translation>最初几步之后就会有第一批数字。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>The gap is closing.</source>
            <translation>差距正在缩小。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>The gap is growing.</source>
            <translation>差距正在扩大。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_verdict.py"></location>
            <source>The run is falling apart</source>
            <translation>训练正在变坏</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>The samples differ from each other by {0} of what real images do.</source>
            <translation>样本彼此的差别是真实图像的 {0}。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>The samples differ from each other by {0} of what real images do; at best it was {1}. G has lost its variety (mode collapse). An earlier snapshot still has it.</source>
            <translation>样本彼此的差别是真实图像的 {0}；最好时是 {1}。G 失去了多样性（模式坍塌）。更早的快照里还有。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>The samples differ from each other by {0} of what real images do; {1} or more passes.</source>
            <translation>样本彼此的差别是真实图像的 {0}；{1} 以上为通过。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>The trainer reports a problem</source>
            <translation>训练器报告了问题</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_verdict.py"></location>
            <source>The variety is lost (mode collapse). The best snapshot is kept: choose it in Explore.</source>
            <translation>多样性消失了（模式坍塌）。最佳快照已保留：请在“探索”中选用。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>These finds are its next bad examples, so their score falls again.</source>
            <translation>这些图像会成为它的下一批反例，所以它们的分数会再降下来。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>They may be that good, or D has learnt nothing: let the samples decide.</source>
            <translation>它们可能真有那么好，也可能 D 什么都没学到：请看样本来判断。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>This method reports no parts of its loss.</source>
            <translation>这个方法不报告损失的各个部分。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>This method reports no scores of D.</source>
            <translation>这个方法不报告 D 的分数。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>Training</source>
            <translation>训练中</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_verdict.py"></location>
            <source>Two generated images differ by {0} of what two real ones do.</source>
            <translation>两张生成图像的差别是两张真实图像的 {0}。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>Variety</source>
            <translation>多样性</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>With the minimax loss, G hardly learns from a D this sure: its gradient vanishes.</source>
            <translation>用 minimax 损失时，G 几乎无法从这么有把握的 D 学到东西：它的梯度消失了。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>{0} of the first {1} images seen. Networks begin with random weights, so these numbers mean little yet.</source>
            <translation>前 {1} 张图像中已看过 {0} 张。网络从随机权重开始，所以这些数还说明不了什么。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_verdict.py"></location>
            <source>{0} was {1} at {2} kimg and is {3} now: the pictures have become worse. The best snapshot is kept; more training seldom brings it back.</source>
            <translation>{0} 在 {2} kimg 时是 {1}，现在是 {3}：图像变差了。最佳快照已保留；继续训练很少能恢复。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>“{0}” became infinite or not a number at {1} kimg. Such a step is left out; if it keeps happening, a lower learning rate or a larger penalty helps.</source>
            <translation>“{0}”在 {1} kimg 处变成无穷大或不是数。这样的一步会跳过；如果一再发生，请降低学习率或加大惩罚。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_diagnosis.py"></location>
            <source>“{0}” is not finite.</source>
            <translation>“{0}”不是有限值。</translation>
        </message>
    </context>
    <context>
        <name>DirectionDesk</name>
        <message>
            <location filename="../gan_studio/session/directions.py"></location>
            <source>It is not known which pictures this run was trained on.</source>
            <translation>不知道这次训练用的是哪些图片。</translation>
        </message>
        <message>
            <location filename="../gan_studio/session/directions.py"></location>
            <source>Marked</source>
            <translation>标记所得</translation>
        </message>
        <message>
            <location filename="../gan_studio/session/directions.py"></location>
            <source>Named sliders are learned from pictures, and these data are points.</source>
            <translation>命名滑块要从图片中学习，而这里的数据是点。</translation>
        </message>
        <message>
            <location filename="../gan_studio/session/directions.py"></location>
            <source>This generator is not trained yet: there is nothing to name.</source>
            <translation>这个生成器还没有训练，没有什么可命名的。</translation>
        </message>
    </context>
    <context>
        <name>DirectionList</name>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_direction_list.py"></location>
            <source>Across the map</source>
            <translation>作为地图横轴</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_direction_list.py"></location>
            <source>Component {0}</source>
            <translation>主成分 {0}</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_direction_list.py"></location>
            <source>Factor {0}</source>
            <translation>权重因子 {0}</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_direction_list.py"></location>
            <source>Forget it</source>
            <translation>删除</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_direction_list.py"></location>
            <source>Lock</source>
            <translation>锁定</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_direction_list.py"></location>
            <source>Next sliders</source>
            <translation>下一页滑块</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_direction_list.py"></location>
            <source>Previous sliders</source>
            <translation>上一页滑块</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_direction_list.py"></location>
            <source>Rename</source>
            <translation>重命名</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_direction_list.py"></location>
            <source>Type a value</source>
            <translation>输入数值</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_direction_list.py"></location>
            <source>Unlock</source>
            <translation>解锁</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_direction_list.py"></location>
            <source>Up the map</source>
            <translation>作为地图纵轴</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_direction_list.py"></location>
            <source>{0}–{1} of {2}</source>
            <translation>第 {0}–{1} 个，共 {2} 个</translation>
        </message>
    </context>
    <context>
        <name>DirectionRow</name>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_direction_row.py"></location>
            <source>From the samples you marked. With three of each kind it is measured how well they are told apart</source>
            <translation>由你标记的样本得出。每种各有三个后，就会测量区分得有多好</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_direction_row.py"></location>
            <source>It hardly does what its name says: that follows the slider with correlation {0} (1 is perfect), and another factor moves {1} % as far</source>
            <translation>它几乎没有做到名称所说的：名称所指的因素与滑块的相关系数只有 {0}（1 为完美），而另一个因素的变化达到它的 {1} %</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_direction_row.py"></location>
            <source>Its share of how the generator’s latents vary. A step of 1 is a standard deviation</source>
            <translation>它在生成器潜变量的变化中所占的份额。1 步是一个标准差</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_direction_row.py"></location>
            <source>Its share of what the weights that read the latent pass on</source>
            <translation>它在读取潜变量的权重所传递内容中的份额</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_direction_row.py"></location>
            <source>Lock {0}, so that directions that are sought from now on leave it alone</source>
            <translation>锁定 {0}，之后寻找的方向都不会动它</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_direction_row.py"></location>
            <source>Measured in pictures: what it names follows the slider with correlation {0} (1 is perfect); no other factor moves more than {1} % as far</source>
            <translation>在图片中测得：它所命名的特征与滑块的相关系数为 {0}（1 为完美）；其他因素的变化都不超过它的 {1} %</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_direction_row.py"></location>
            <source>So many of the marked samples are on their side when they are left out of the fit</source>
            <translation>把标记的样本逐个留出不参与拟合时，有这么多仍被分到正确的一边</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_direction_row.py"></location>
            <source>Take the step along {0} back</source>
            <translation>撤回沿 {0} 的移动</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_direction_row.py"></location>
            <source>Towards “{0}”: go to +3 (End on the slider)</source>
            <translation>朝“{0}”：移到 +3（滑块上按 End）</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_direction_row.py"></location>
            <source>Towards “{0}”: go to −3 (Shift+End on the slider)</source>
            <translation>朝“{0}”：移到 −3（滑块上按 Shift+End）</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_direction_row.py"></location>
            <source>{0} % right</source>
            <translation>{0} % 正确</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_direction_row.py"></location>
            <source>{0} is locked: directions that are sought from now on leave it alone. Unlock</source>
            <translation>{0} 已锁定：之后寻找的方向都不会动它。解锁</translation>
        </message>
    </context>
    <context>
        <name>DirectionTab</name>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_direction_tab.py"></location>
            <source>Directions (*.npz)</source>
            <translation>方向文件 (*.npz)</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_direction_tab.py"></location>
            <source>Directions exported</source>
            <translation>方向已导出</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_direction_tab.py"></location>
            <source>Export directions</source>
            <translation>导出方向</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_direction_tab.py"></location>
            <source>Export directions…</source>
            <translation>导出方向…</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_direction_tab.py"></location>
            <source>Export those in w…</source>
            <translation>导出 w 中的方向…</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_direction_tab.py"></location>
            <source>Export those in z…</source>
            <translation>导出 z 中的方向…</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_direction_tab.py"></location>
            <source>Files of directions</source>
            <translation>方向文件</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_direction_tab.py"></location>
            <source>Found after {0}; the generator has learned on since</source>
            <translation>在 {0} 时找到；此后生成器又继续学习了</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_direction_tab.py"></location>
            <source>Found after {0}; you see an earlier moment</source>
            <translation>在 {0} 时找到；你看到的是更早的时刻</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_direction_tab.py"></location>
            <source>Import directions</source>
            <translation>导入方向</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_direction_tab.py"></location>
            <source>Import directions…</source>
            <translation>导入方向…</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_direction_tab.py"></location>
            <source>New directions are not kept</source>
            <translation>新的方向不会被保存</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_direction_tab.py"></location>
            <source>Set aside</source>
            <translation>移到一旁</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_direction_tab.py"></location>
            <source>Some were found after {0}; the generator has learned on since</source>
            <translation>其中一些在 {0} 时找到；此后生成器又继续学习了</translation>
        </message>
    </context>
    <context>
        <name>DirectionsTab</name>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_directions.py"></location>
            <source>As GANSpace: how w varies, or early features where there is no w</source>
            <translation>与 GANSpace 相同：w 如何变化；没有 w 时取前几层的特征</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_directions.py"></location>
            <source>Direction</source>
            <translation>方向</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_directions.py"></location>
            <source>Factors of the weights (SeFa)</source>
            <translation>权重因子（SeFa）</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_directions.py"></location>
            <source>Find</source>
            <translation>寻找</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_directions.py"></location>
            <source>Find them</source>
            <translation>寻找主成分</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_directions.py"></location>
            <source>Main components (PCA)</source>
            <translation>主成分（PCA）</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_directions.py"></location>
            <source>Main components are the ways in which what G draws varies most. They take a moment.</source>
            <translation>主成分是 G 所画内容变化最大的那些方向，片刻即可求得。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_directions.py"></location>
            <source>Mix in seed</source>
            <translation>混入种子</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_directions.py"></location>
            <source>Mix styles</source>
            <translation>混合风格</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_directions.py"></location>
            <source>Mixed styles</source>
            <translation>混合的风格</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_directions.py"></location>
            <source>No directions yet</source>
            <translation>还没有方向</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_directions.py"></location>
            <source>Seed whose styles are mixed in</source>
            <translation>混入其风格的种子</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_directions.py"></location>
            <source>The chosen layers come from another seed: pose from one, colours from the other</source>
            <translation>所选的层取自另一个种子：一个决定姿态，另一个决定颜色</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_directions.py"></location>
            <source>This generator has no mapping network, so its layers share one latent</source>
            <translation>这个生成器没有映射网络，各层共用一个潜变量</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_directions.py"></location>
            <source>What the weights that read the latent pass on most, in the layers chosen at the right</source>
            <translation>在右侧所选的层中，读取潜变量的权重传递得最多的方向</translation>
        </message>
    </context>
    <context>
        <name>DropOverlay</name>
        <message>
            <location filename="../gan_studio/ui/drop_overlay.py"></location>
            <source>Drop to find its latent</source>
            <translation>松开即寻找它的潜变量</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/drop_overlay.py"></location>
            <source>Drop to open in the Lab</source>
            <translation>松开即可在实验室中打开</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/drop_overlay.py"></location>
            <source>Drop to scan</source>
            <translation>松开即可扫描</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/drop_overlay.py"></location>
            <source>No images in here</source>
            <translation>这里没有图像</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/drop_overlay.py"></location>
            <source>found: {0}</source>
            <translation>找到：{0}</translation>
        </message>
    </context>
    <context>
        <name>DropZone</name>
        <message>
            <location filename="../gan_studio/ui/widgets/welcome_drop_zone.py"></location>
            <source>A few hundred images are enough to start</source>
            <translation>几百张图像就可以开始</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/welcome_drop_zone.py"></location>
            <source>Broken files are skipped and listed</source>
            <translation>损坏的文件会跳过并列出</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/welcome_drop_zone.py"></location>
            <source>Choose a folder, images or a zip</source>
            <translation>选择文件夹、图像或 zip</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/welcome_drop_zone.py"></location>
            <source>Click to choose a folder, images or a zip (Ctrl+O). Ctrl+V pastes a path.</source>
            <translation>点击选择文件夹、图像或 zip（Ctrl+O）。Ctrl+V 粘贴路径。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/welcome_drop_zone.py"></location>
            <source>Drop a folder of images</source>
            <translation>拖入一个图像文件夹</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/welcome_drop_zone.py"></location>
            <source>Drop to open in the Lab</source>
            <translation>松开即可在实验室中打开</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/welcome_drop_zone.py"></location>
            <source>Drop to scan</source>
            <translation>松开即可扫描</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/welcome_drop_zone.py"></location>
            <source>Drop to scan 1 file</source>
            <translation>松开即可扫描 1 个文件</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/welcome_drop_zone.py"></location>
            <source>Drop to scan {0} files</source>
            <translation>松开即可扫描 {0} 个文件</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/welcome_drop_zone.py"></location>
            <source>No images in here</source>
            <translation>这里没有图像</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/welcome_drop_zone.py"></location>
            <source>Nothing leaves this computer</source>
            <translation>数据不会离开这台电脑</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/welcome_drop_zone.py"></location>
            <source>found: {0}</source>
            <translation>找到：{0}</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/welcome_drop_zone.py"></location>
            <source>nothing that can be read</source>
            <translation>没有可读的内容</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/welcome_drop_zone.py"></location>
            <source>or click to browse · JPG, PNG, WebP, GIF, BMP, or a zip of them</source>
            <translation>或点击浏览 · JPG、PNG、WebP、GIF、BMP，或它们的 zip</translation>
        </message>
    </context>
    <context>
        <name>EditableName</name>
        <message>
            <location filename="../gan_studio/ui/widgets/editable_name.py"></location>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/editable_name.py"></location>
            <source>Rename (F2)</source>
            <translation>重命名（F2）</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/editable_name.py"></location>
            <source>Rename {0}</source>
            <translation>重命名{0}</translation>
        </message>
    </context>
    <context>
        <name>ExperimentRow</name>
        <message>
            <location filename="../gan_studio/ui/pages/lab/index.py"></location>
            <source>done</source>
            <translation>已完成</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/index.py"></location>
            <source>open</source>
            <translation>未完成</translation>
        </message>
    </context>
    <context>
        <name>ExperimentView</name>
        <message>
            <location filename="../gan_studio/ui/pages/lab/view.py"></location>
            <source>Seed</source>
            <translation>种子</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/view.py"></location>
            <source>Try and notice</source>
            <translation>动手试试，留意什么</translation>
        </message>
    </context>
    <context>
        <name>ExplorePage</name>
        <message>
            <location filename="../gan_studio/ui/pages/explore/page.py"></location>
            <source>A map needs two dimensions</source>
            <translation>地图需要两个维度</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/explore/page.py"></location>
            <source>Bookmarks</source>
            <translation>书签</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/explore/page.py"></location>
            <source>Export</source>
            <translation>导出</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/explore/page.py"></location>
            <source>For 2-D points the picture already shows the whole cloud</source>
            <translation>二维点的图中已经是整片点云</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/explore/page.py"></location>
            <source>Generator</source>
            <translation>生成器</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/explore/page.py"></location>
            <source>Go to Data</source>
            <translation>去“数据”页</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/explore/page.py"></location>
            <source>Go to Train</source>
            <translation>去“训练”页</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/explore/page.py"></location>
            <source>Its weights are random, so every latent looks alike. The sliders work all the same.</source>
            <translation>它的权重是随机的，所以每个潜变量看起来都一样。滑块照样可以用。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/explore/page.py"></location>
            <source>No generator yet</source>
            <translation>还没有生成器</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/explore/page.py"></location>
            <source>Open images or a run first: then its sliders are here, even before training.</source>
            <translation>请先打开图像或一次训练：滑块就会出现在这里，训练之前也可以。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/explore/page.py"></location>
            <source>Pictures</source>
            <translation>图像</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/explore/page.py"></location>
            <source>Sliders</source>
            <translation>滑块</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/explore/page.py"></location>
            <source>This generator is not trained yet</source>
            <translation>这个生成器还没有训练</translation>
        </message>
    </context>
    <context>
        <name>ExportCard</name>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_export.py"></location>
            <source>Cancel: nothing is left of it</source>
            <translation>取消：不会留下任何残余文件</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_export.py"></location>
            <source>Expected size</source>
            <translation>预计大小</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_export.py"></location>
            <source>Export as</source>
            <translation>导出为</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_export.py"></location>
            <source>Format</source>
            <translation>格式</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_export.py"></location>
            <source>H.264, which every player and site takes</source>
            <translation>H.264，各种播放器和网站都支持</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_export.py"></location>
            <source>How large the file will be, about</source>
            <translation>文件的大致大小</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_export.py"></location>
            <source>How much is exported</source>
            <translation>导出进度</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_export.py"></location>
            <source>Images a second</source>
            <translation>每秒图像数</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_export.py"></location>
            <source>Inputs z and psi, output image. What was written is compared with this generator first.</source>
            <translation>输入 z 和 psi，输出图像。写出的结果会先与本生成器比对。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_export.py"></location>
            <source>Picture</source>
            <translation>图像</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_export.py"></location>
            <source>Samples</source>
            <translation>样本</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_export.py"></location>
            <source>Size</source>
            <translation>尺寸</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_export.py"></location>
            <source>The generator for other programs, mapping and truncation in it</source>
            <translation>供其他程序使用的生成器，包含映射网络与截断</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_export.py"></location>
            <source>The generator's weights as safetensors, with a card that says how to use them</source>
            <translation>生成器权重（safetensors），附有使用说明卡</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_export.py"></location>
            <source>The samples that the run kept while it trained</source>
            <translation>训练过程中保存的样本</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_export.py"></location>
            <source>The side of each image: choose one, or type an even number. Larger ones are made smooth or in squares, as chosen above the picture.</source>
            <translation>每张图像的边长：可从中选择，也可输入偶数。放大时按图片上方所选的方式处理：平滑或方块。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_export.py"></location>
            <source>The weights, and beside them a JSON card that says how to use them.</source>
            <translation>权重文件，以及一份说明用法的 JSON 卡片。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_export.py"></location>
            <source>This latent through every snapshot of the run</source>
            <translation>同一潜变量经过训练的每个快照</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_export.py"></location>
            <source>Timeline</source>
            <translation>时间线</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_export.py"></location>
            <source>Training</source>
            <translation>训练过程</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_export.py"></location>
            <source>Wall</source>
            <translation>图墙</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_export.py"></location>
            <source>Weights</source>
            <translation>权重</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_export.py"></location>
            <source>What is exported</source>
            <translation>导出内容</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_export.py"></location>
            <source>Working…</source>
            <translation>正在处理…</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_export.py"></location>
            <source>as drawn</source>
            <translation>原始尺寸</translation>
        </message>
    </context>
    <context>
        <name>ExportDesk</name>
        <message>
            <location filename="../gan_studio/session/exporting.py"></location>
            <source>'{name}' has changed since {file} was saved, so it looks different.</source>
            <translation>保存 {file} 之后“{name}”已有变化，因此看起来不同。</translation>
        </message>
        <message>
            <location filename="../gan_studio/session/exporting.py"></location>
            <source>Open as a picture</source>
            <translation>作为图像打开</translation>
        </message>
        <message>
            <location filename="../gan_studio/session/exporting.py"></location>
            <source>Open folder</source>
            <translation>打开文件夹</translation>
        </message>
        <message>
            <location filename="../gan_studio/session/exporting.py"></location>
            <source>Saved: {name}</source>
            <translation>已保存：{name}</translation>
        </message>
        <message>
            <location filename="../gan_studio/session/exporting.py"></location>
            <source>Take its timeline</source>
            <translation>采用它的时间线</translation>
        </message>
        <message>
            <location filename="../gan_studio/session/exporting.py"></location>
            <source>Then {then} kimg, now {now} kimg, and no snapshot of then is left.</source>
            <translation>当时为 {then} kimg，现在为 {now} kimg，当时的快照已不存在。</translation>
        </message>
        <message>
            <location filename="../gan_studio/session/exporting.py"></location>
            <source>Yours stays until you take it.</source>
            <translation>在您采用之前，您自己的时间线保持不变。</translation>
        </message>
        <message>
            <location filename="../gan_studio/session/exporting.py"></location>
            <source>{name} has a timeline of its own.</source>
            <translation>{name} 带有自己的时间线。</translation>
        </message>
    </context>
    <context>
        <name>Exporter</name>
        <message>
            <location filename="../gan_studio/ui/pages/explore/exporting.py"></location>
            <source>Export GIF</source>
            <translation>导出 GIF</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/explore/exporting.py"></location>
            <source>Export MP4</source>
            <translation>导出 MP4</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/explore/exporting.py"></location>
            <source>Export ONNX</source>
            <translation>导出 ONNX</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/explore/exporting.py"></location>
            <source>Export PNG</source>
            <translation>导出 PNG</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/explore/exporting.py"></location>
            <source>Export weights</source>
            <translation>导出权重</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/explore/exporting.py"></location>
            <source>Something is being exported already.</source>
            <translation>已有内容正在导出。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/explore/exporting.py"></location>
            <source>The timeline has no keys yet: press K to add what you see.</source>
            <translation>时间线上还没有关键帧：按 K 添加当前所见。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/explore/exporting.py"></location>
            <source>There is no picture yet.</source>
            <translation>还没有图像。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/explore/exporting.py"></location>
            <source>not possible</source>
            <translation>无法导出</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/explore/exporting.py"></location>
            <source>untrained</source>
            <translation>未训练</translation>
        </message>
    </context>
    <context>
        <name>FigureTable</name>
        <message>
            <location filename="../gan_studio/ui/widgets/train_figures.py"></location>
            <source>at best</source>
            <translation>最佳时</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_figures.py"></location>
            <source>failed</source>
            <translation>失败</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_figures.py"></location>
            <source>now</source>
            <translation>现在</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_figures.py"></location>
            <source>real data</source>
            <translation>真实数据</translation>
        </message>
    </context>
    <context>
        <name>FilesModel</name>
        <message>
            <location filename="../gan_studio/ui/widgets/data_files_model.py"></location>
            <source>Left out of training: Delete takes it back in</source>
            <translation>已排除在训练之外：按 Delete 重新加入</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_files_model.py"></location>
            <source>The same picture as {0}</source>
            <translation>与 {0} 是同一张图</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_files_model.py"></location>
            <source>an earlier file</source>
            <translation>前面的一个文件</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_files_model.py"></location>
            <source>{0}, left out</source>
            <translation>{0}，已排除</translation>
        </message>
    </context>
    <context>
        <name>FilmStrip</name>
        <message>
            <location filename="../gan_studio/ui/widgets/film_strip.py"></location>
            <source>Film of the run</source>
            <translation>训练胶片</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/film_strip.py"></location>
            <source>frame {number} of {count}: {label}</source>
            <translation>第 {number} / {count} 帧：{label}</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/film_strip.py"></location>
            <source>no frames yet</source>
            <translation>还没有帧</translation>
        </message>
    </context>
    <context>
        <name>FilterMaps</name>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_filters_maps.py"></location>
            <source>Above: a filter's weights, orange negative, blue positive. Below: its map of the picture. Bars: its answer to a lone pixel, and in grey to strokes. In the frame: the one that a lone pixel moves most.</source>
            <translation>上：滤波器的权重，橙色为负，蓝色为正。下：它对图像的特征图。横条：它对孤立像素的响应，灰色是对笔画的响应。框中：孤立像素影响最大的那个。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_filters_maps.py"></location>
            <source>Filter {0} answers {1} to a lone pixel, {2} to strokes</source>
            <translation>滤波器 {0} 对孤立像素响应 {1}，对笔画响应 {2}</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_filters_maps.py"></location>
            <source>Filters of D and their maps</source>
            <translation>D 的滤波器及其特征图</translation>
        </message>
    </context>
    <context>
        <name>FiltersCanvas</name>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_filters_canvas.py"></location>
            <source>Covered here, D falls</source>
            <translation>遮住这里，D 下降</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_filters_canvas.py"></location>
            <source>D sees</source>
            <translation>D 看到的</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_filters_canvas.py"></location>
            <source>D {0}</source>
            <translation>D {0}</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_filters_canvas.py"></location>
            <source>Left of</source>
            <translation>取左半</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_filters_canvas.py"></location>
            <source>Right of</source>
            <translation>取右半</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_filters_canvas.py"></location>
            <source>The picture that D sees</source>
            <translation>D 看到的图像</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_filters_canvas.py"></location>
            <source>{0} σ</source>
            <translation>{0} σ</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_filters_canvas.py"></location>
            <source>{0}: {1} standard deviations</source>
            <translation>{0}：{1} 个标准差</translation>
        </message>
    </context>
    <context>
        <name>FiltersView</name>
        <message>
            <location filename="../gan_studio/ui/pages/lab/filters.py"></location>
            <source>Another picture for the left half</source>
            <translation>左半换一张图像</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/filters.py"></location>
            <source>Another picture for the right half</source>
            <translation>右半换一张图像</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/filters.py"></location>
            <source>Cut</source>
            <translation>切口</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/filters.py"></location>
            <source>Cut at column</source>
            <translation>在第几列切开</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/filters.py"></location>
            <source>D after {0} iterations against its G. Green: real pictures, mean ± σ. Filter {1} of layer {2} answers {3} to a lone pixel and {4} to strokes.</source>
            <translation>与它的 G 对抗 {0} 次迭代后的 D。绿色：真实图像，均值 ± σ。第 {2} 层的滤波器 {1} 对孤立像素响应 {3}，对笔画响应 {4}。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/filters.py"></location>
            <source>D is being built…</source>
            <translation>正在构建 D…</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/filters.py"></location>
            <source>Layer</source>
            <translation>层</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/filters.py"></location>
            <source>Layer 1</source>
            <translation>第 1 层</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/filters.py"></location>
            <source>Layer 2</source>
            <translation>第 2 层</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/filters.py"></location>
            <source>Left</source>
            <translation>左</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/filters.py"></location>
            <source>Lone pixel</source>
            <translation>孤立像素</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/filters.py"></location>
            <source>Pictures</source>
            <translation>图像</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/filters.py"></location>
            <source>Put a lone pixel, or take it away</source>
            <translation>放一个孤立像素，或拿掉它</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/filters.py"></location>
            <source>Right</source>
            <translation>右</translation>
        </message>
    </context>
    <context>
        <name>FloatSlider</name>
        <message>
            <location filename="../gan_studio/ui/widgets/float_slider.py"></location>
            <source>Type a number from {0} to {1}.</source>
            <translation>请输入 {0} 到 {1} 的数字。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/float_slider.py"></location>
            <source>Type a number, for example 0.5.</source>
            <translation>请输入一个数，例如 0.5。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/float_slider.py"></location>
            <source>Value of {name}</source>
            <translation>{name}的值</translation>
        </message>
    </context>
    <context>
        <name>FullScreen</name>
        <message>
            <location filename="../gan_studio/ui/widgets/full_screen.py"></location>
            <source>Full screen</source>
            <translation>全屏</translation>
        </message>
    </context>
    <context>
        <name>GAndDView</name>
        <message>
            <location filename="../gan_studio/ui/pages/lab/g_and_d.py"></location>
            <source>Alone, bad at</source>
            <translation>单独时不擅长</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/g_and_d.py"></location>
            <source>Alone, good at</source>
            <translation>单独时擅长</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/g_and_d.py"></location>
            <source>Discriminator</source>
            <translation>判别器</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/g_and_d.py"></location>
            <source>Generator</source>
            <translation>生成器</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/g_and_d.py"></location>
            <source>Measuring {0} {1}: {2} %</source>
            <translation>正在测量 {0} {1}：{2} %</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/g_and_d.py"></location>
            <source>The statements</source>
            <translation>各条说法</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/g_and_d.py"></location>
            <source>Together</source>
            <translation>合在一起</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/g_and_d.py"></location>
            <source>{0} of {1} statements have a verdict.</source>
            <translation>{1} 条说法中有 {0} 条已有结论。</translation>
        </message>
    </context>
    <context>
        <name>GapPanels</name>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_gap_panels.py"></location>
            <source>Five learners, real and generated points</source>
            <translation>五个学习者：真实点与生成点</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_gap_panels.py"></location>
            <source>In the gap: between the centres and farther than 3 σ from both; red above 10 %.
Covered: at least 5 % of the points lie within 3 σ of a cluster's centre.</source>
            <translation>空隙内：在两个中心之间，且离两者都超过 3 σ；超过 10 % 显示为红色。
覆盖：至少 5 % 的点位于某簇中心的 3 σ 之内。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_gap_panels.py"></location>
            <source>cleanest gap</source>
            <translation>空隙最干净</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_gap_panels.py"></location>
            <source>covered</source>
            <translation>覆盖</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_gap_panels.py"></location>
            <source>in the gap</source>
            <translation>在空隙内</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_gap_panels.py"></location>
            <source>no number any more</source>
            <translation>已不是数值</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_gap_panels.py"></location>
            <source>{0}: {1} in the gap, {2} of 2 clusters covered</source>
            <translation>{0}：{1} 在空隙内，覆盖 2 簇中的 {2} 簇</translation>
        </message>
    </context>
    <context>
        <name>GapView</name>
        <message>
            <location filename="../gan_studio/ui/pages/lab/gap.py"></location>
            <source>Budget used</source>
            <translation>已用预算</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/gap.py"></location>
            <source>Density from cluster to cluster</source>
            <translation>从一簇到另一簇的密度</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/gap.py"></location>
            <source>Gap</source>
            <translation>间距</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/gap.py"></location>
            <source>How many numbers each learner draws a point from</source>
            <translation>每个学习者用多少个数字画出一个点</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/gap.py"></location>
            <source>Numbers in z</source>
            <translation>z 的维数</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/gap.py"></location>
            <source>Points</source>
            <translation>点数</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/gap.py"></location>
            <source>Same budget of</source>
            <translation>相同预算</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/gap.py"></location>
            <source>Seconds</source>
            <translation>秒数</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/gap.py"></location>
            <source>Seconds of computing for each</source>
            <translation>每个方法的计算秒数</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/gap.py"></location>
            <source>Share in the gap, %</source>
            <translation>空隙内的比例，%</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/gap.py"></location>
            <source>Thousand points for each</source>
            <translation>每个方法学多少千个点</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/gap.py"></location>
            <source>What is more than twice as high as the real density is cut off.</source>
            <translation>高于真实密度两倍的部分被截去。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/gap.py"></location>
            <source>centres at 0 and 1</source>
            <translation>中心在 0 和 1</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/gap.py"></location>
            <source>real</source>
            <translation>真实</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/gap.py"></location>
            <source>seconds</source>
            <translation>秒</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/gap.py"></location>
            <source>thousand points</source>
            <translation>千个点</translation>
        </message>
    </context>
    <context>
        <name>GenerationsView</name>
        <message>
            <location filename="../gan_studio/ui/pages/lab/generations.py"></location>
            <source>Before and after, the greatest rise first</source>
            <translation>之前与之后，升幅最大的在前</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/generations.py"></location>
            <source>D 1</source>
            <translation>D 1</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/generations.py"></location>
            <source>D {0} gives G {0} {2}, and G {1} {3}. D {1} gives G {1} {4}. The same latents, the greatest rise for D {0} first:</source>
            <translation>D {0} 给 G {0} {2}，给 G {1} {3}。D {1} 给 G {1} {4}。同样的潜变量，D {0} 升幅最大的在前：</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/generations.py"></location>
            <source>D {0} takes it for real at {1}</source>
            <translation>D {0} 判断为真的程度 {1}</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/generations.py"></location>
            <source>D {0}: from {1} to {2}</source>
            <translation>D {0}：从 {1} 到 {2}</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/generations.py"></location>
            <source>From G {0} to G {1}</source>
            <translation>从 G {0} 到 G {1}</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/generations.py"></location>
            <source>From one G to the next</source>
            <translation>从一个 G 到下一个</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/generations.py"></location>
            <source>G {0}: {1} from D {2}</source>
            <translation>G {0}：D {2} 给 {1}</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/generations.py"></location>
            <source>Generation {0}, after {1} iterations</source>
            <translation>第 {0} 代，{1} 次迭代之后</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/generations.py"></location>
            <source>Generations</source>
            <translation>各代</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/generations.py"></location>
            <source>Judged by</source>
            <translation>由谁判断</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/generations.py"></location>
            <source>Pictures of G</source>
            <translation>G 的图像</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/generations.py"></location>
            <source>Real pictures</source>
            <translation>真实图像</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/generations.py"></location>
            <source>Real: {0} from D {1}</source>
            <translation>真实：D {1} 给 {0}</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/generations.py"></location>
            <source>Run: the first generation comes within seconds.</source>
            <translation>按运行：几秒内出现第一代。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/generations.py"></location>
            <source>The next generation is not there yet.</source>
            <translation>还没有下一代。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/generations.py"></location>
            <source>its own D</source>
            <translation>同龄的 D</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/generations.py"></location>
            <source>the D before</source>
            <translation>前一个 D</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/generations.py"></location>
            <source>the last D</source>
            <translation>最后的 D</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/generations.py"></location>
            <source>the next D</source>
            <translation>后一个 D</translation>
        </message>
    </context>
    <context>
        <name>GeneratorFacts</name>
        <message>
            <location filename="../gan_studio/ui/pages/explore/facts.py"></location>
            <source>2-D points</source>
            <translation>二维点</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/explore/facts.py"></location>
            <source>Best</source>
            <translation>最佳</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/explore/facts.py"></location>
            <source>Data</source>
            <translation>数据</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/explore/facts.py"></location>
            <source>Dimensions</source>
            <translation>维数</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/explore/facts.py"></location>
            <source>Draws</source>
            <translation>画的是</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/explore/facts.py"></location>
            <source>Generator</source>
            <translation>生成器</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/explore/facts.py"></location>
            <source>Last</source>
            <translation>最后</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/explore/facts.py"></location>
            <source>Method</source>
            <translation>方法</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/explore/facts.py"></location>
            <source>Parameters</source>
            <translation>参数量</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/explore/facts.py"></location>
            <source>Run</source>
            <translation>运行</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/explore/facts.py"></location>
            <source>Speed</source>
            <translation>速度</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/explore/facts.py"></location>
            <source>The newest generator of the run, or the one whose pictures were measured as the best</source>
            <translation>这次训练最新的生成器，或图像测得最好的那个</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/explore/facts.py"></location>
            <source>Trained</source>
            <translation>已训练</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/explore/facts.py"></location>
            <source>Which snapshot</source>
            <translation>哪个快照</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/explore/facts.py"></location>
            <source>follows training</source>
            <translation>跟随训练</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/explore/facts.py"></location>
            <source>none yet</source>
            <translation>还没有</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/explore/facts.py"></location>
            <source>untrained</source>
            <translation>未训练</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/explore/facts.py"></location>
            <source>{0} ms a picture</source>
            <translation>每张 {0} ms</translation>
        </message>
    </context>
    <context>
        <name>GoalNote</name>
        <message>
            <location filename="../gan_studio/ui/widgets/train_goal.py"></location>
            <source>Keeps D in check: {0}</source>
            <translation>约束 D 的方法：{0}</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_goal.py"></location>
            <source>What is learned</source>
            <translation>学习的目标</translation>
        </message>
    </context>
    <context>
        <name>GoneRow</name>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_gone_row.py"></location>
            <source>'{0}' forgotten</source>
            <translation>已删除“{0}”</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_gone_row.py"></location>
            <source>Sliders replaced: {0}</source>
            <translation>已替换的滑块：{0}</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_gone_row.py"></location>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
    </context>
    <context>
        <name>GridCard</name>
        <message>
            <location filename="../gan_studio/ui/widgets/data_grid_card.py"></location>
            <source>(no subfolder)</source>
            <translation>（无子文件夹）</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_grid_card.py"></location>
            <source>Duplicates</source>
            <translation>重复</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_grid_card.py"></location>
            <source>Every image is there once.</source>
            <translation>每张图像只出现一次。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_grid_card.py"></location>
            <source>Filter: {0}. Press to take it away.</source>
            <translation>筛选：{0}。按下可取消。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_grid_card.py"></location>
            <source>Larger tiles (Ctrl+wheel)</source>
            <translation>更大的图块（Ctrl+滚轮）</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_grid_card.py"></location>
            <source>Left out by hand: press to take all of them back in</source>
            <translation>手动排除的：按下可全部重新加入</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_grid_card.py"></location>
            <source>Looking for images…</source>
            <translation>正在查找图像…</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_grid_card.py"></location>
            <source>No duplicates</source>
            <translation>没有重复图像</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_grid_card.py"></location>
            <source>No usable images</source>
            <translation>没有可用的图像</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_grid_card.py"></location>
            <source>Nothing was skipped</source>
            <translation>没有跳过任何文件</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_grid_card.py"></location>
            <source>Skipped</source>
            <translation>跳过</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_grid_card.py"></location>
            <source>Smaller tiles (Ctrl+wheel)</source>
            <translation>更小的图块（Ctrl+滚轮）</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_grid_card.py"></location>
            <source>Take the filter away</source>
            <translation>取消筛选</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_grid_card.py"></location>
            <source>Tile size</source>
            <translation>图块大小</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_grid_card.py"></location>
            <source>Usable</source>
            <translation>可用</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_grid_card.py"></location>
            <source>{0} px or more</source>
            <translation>{0} px 及以上</translation>
        </message>
    </context>
    <context>
        <name>GrowthView</name>
        <message>
            <location filename="../gan_studio/ui/pages/lab/growth.py"></location>
            <source>Distances</source>
            <translation>间隔</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/growth.py"></location>
            <source>Even</source>
            <translation>均匀</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/growth.py"></location>
            <source>First after</source>
            <translation>第一代的时刻</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/growth.py"></location>
            <source>Generations</source>
            <translation>代数</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/growth.py"></location>
            <source>Generations kept</source>
            <translation>保留的代数</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/growth.py"></location>
            <source>Growing</source>
            <translation>递增</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/growth.py"></location>
            <source>Growing up</source>
            <translation>一代代成长</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/growth.py"></location>
            <source>Growing: each generation takes a quarter longer than the one before</source>
            <translation>递增：每一代比前一代长四分之一</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/growth.py"></location>
            <source>Iterations of the algorithm before the first generation is kept</source>
            <translation>保留第一代之前算法的迭代次数</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/growth.py"></location>
            <source>Large</source>
            <translation>大</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/growth.py"></location>
            <source>Medium</source>
            <translation>中</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/growth.py"></location>
            <source>Networks</source>
            <translation>网络</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/growth.py"></location>
            <source>Objective</source>
            <translation>目标函数</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/growth.py"></location>
            <source>Small</source>
            <translation>小</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/growth.py"></location>
            <source>{0} of {1} kept · iteration {2} · {3}</source>
            <translation>已保留 {0} / {1} · 第 {2} 次迭代 · {3}</translation>
        </message>
    </context>
    <context>
        <name>HappeningCard</name>
        <message>
            <location filename="../gan_studio/ui/widgets/train_happening.py"></location>
            <source>Healthy</source>
            <translation>健康</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_happening.py"></location>
            <source>Problem</source>
            <translation>有问题</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_happening.py"></location>
            <source>Watch this</source>
            <translation>请留意</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_happening.py"></location>
            <source>What is happening</source>
            <translation>训练医生</translation>
        </message>
    </context>
    <context>
        <name>HelpMenu</name>
        <message>
            <location filename="../gan_studio/ui/help_menu.py"></location>
            <source>Check for updates</source>
            <translation>检查更新</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/help_menu.py"></location>
            <source>Help</source>
            <translation>帮助</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/help_menu.py"></location>
            <source>Keyboard shortcuts	?</source>
            <translation>键盘快捷键	?</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/help_menu.py"></location>
            <source>Licences</source>
            <translation>许可证</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/help_menu.py"></location>
            <source>Opens the page of releases in your browser: {0}</source>
            <translation>在浏览器中打开发布页：{0}</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/help_menu.py"></location>
            <source>Search for a command	Ctrl+K</source>
            <translation>搜索命令	Ctrl+K</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/help_menu.py"></location>
            <source>This copy was not told where its new versions are published. Ask where you got it.</source>
            <translation>这份程序没有被告知新版本在哪里发布。请询问你获得它的地方。</translation>
        </message>
    </context>
    <context>
        <name>HowCard</name>
        <message>
            <location filename="../gan_studio/ui/widgets/welcome_how_card.py"></location>
            <source>Data</source>
            <translation>数据</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/welcome_how_card.py"></location>
            <source>Drop a folder, or take a built-in set. Each image becomes a square.</source>
            <translation>拖入文件夹，或选一个内置数据集。每张图像都会变成正方形。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/welcome_how_card.py"></location>
            <source>Each number that G draws from has a slider. Move them, see the picture answer.</source>
            <translation>G 用来绘图的每个数字都有一个滑块。拖动它们，看图像怎样变化。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/welcome_how_card.py"></location>
            <source>Explore</source>
            <translation>探索</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/welcome_how_card.py"></location>
            <source>G draws, D judges. Watch G's pictures become better from epoch to epoch.</source>
            <translation>G 画图，D 评判。看 G 的图像一个轮次比一个轮次好。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/welcome_how_card.py"></location>
            <source>How it goes</source>
            <translation>怎样进行</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/welcome_how_card.py"></location>
            <source>Train</source>
            <translation>训练</translation>
        </message>
    </context>
    <context>
        <name>ImageGrid</name>
        <message>
            <location filename="../gan_studio/ui/widgets/image_grid.py"></location>
            <source>Pictures</source>
            <translation>图片</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/image_grid.py"></location>
            <source>number {number} selected</source>
            <translation>已选第 {number} 张</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/image_grid.py"></location>
            <source>{count} pictures</source>
            <translation>{count} 张图片</translation>
        </message>
    </context>
    <context>
        <name>ImageView</name>
        <message>
            <location filename="../gan_studio/ui/widgets/image_view.py"></location>
            <source>Picture</source>
            <translation>图片</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/image_view.py"></location>
            <source>nothing to show</source>
            <translation>没有可显示的内容</translation>
        </message>
    </context>
    <context>
        <name>IndexCard</name>
        <message>
            <location filename="../gan_studio/ui/pages/lab/index.py"></location>
            <source>Experiments done</source>
            <translation>完成的实验</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/index.py"></location>
            <source>Lecture</source>
            <translation>课程</translation>
        </message>
    </context>
    <context>
        <name>LabPage</name>
        <message>
            <location filename="../gan_studio/ui/pages/lab/page.py"></location>
            <source>'{name}' pauses while another experiment is open.</source>
            <translation>打开其他实验期间，“{name}”会暂停。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/page.py"></location>
            <source>Everything anew, with the same seed</source>
            <translation>用同一个种子全部重来</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/sides.py"></location>
            <source>Experiment</source>
            <translation>实验</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/share.py"></location>
            <source>Experiments (*{0})</source>
            <translation>实验 (*{0})</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/page.py"></location>
            <source>It goes on when you come back to it.</source>
            <translation>再回到它时会继续。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/page.py"></location>
            <source>Lab</source>
            <translation>实验室</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/sides.py"></location>
            <source>Lecture</source>
            <translation>课程</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/share.py"></location>
            <source>Open an experiment</source>
            <translation>打开实验</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/share.py"></location>
            <source>Open an experiment…</source>
            <translation>打开实验…</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/page.py"></location>
            <source>Pause</source>
            <translation>暂停</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/page.py"></location>
            <source>Ready</source>
            <translation>就绪</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/page.py"></location>
            <source>Run</source>
            <translation>运行</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/page.py"></location>
            <source>Running</source>
            <translation>运行中</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/share.py"></location>
            <source>Save this experiment</source>
            <translation>保存这个实验</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/share.py"></location>
            <source>Save this experiment…</source>
            <translation>保存这个实验…</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/page.py"></location>
            <source>Save, open, or hide controls for a class</source>
            <translation>保存、打开，或为课堂隐藏控件</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/page.py"></location>
            <source>Share</source>
            <translation>分享</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/page.py"></location>
            <source>Start over</source>
            <translation>重新开始</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/share.py"></location>
            <source>Teacher mode: show</source>
            <translation>教师模式：显示</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/page.py"></location>
            <source>There is nothing to run: start over.</source>
            <translation>没有可运行的内容：请重新开始。</translation>
        </message>
    </context>
    <context>
        <name>LatentRow</name>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_row.py"></location>
            <source>Between its ends the picture changes by {0} % on average</source>
            <translation>两端之间图像平均变化 {0} %</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_row.py"></location>
            <source>Go to +3 (End on the slider)</source>
            <translation>到 +3（在滑块上按 End）</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_row.py"></location>
            <source>Go to −3 (Shift+End on the slider)</source>
            <translation>到 −3（在滑块上按 Shift+End）</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_row.py"></location>
            <source>Lock {0}, so that Shuffle keeps it</source>
            <translation>锁定 {0}，随机换一个时保持不变</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_row.py"></location>
            <source>Put {0} back to where the seed has it</source>
            <translation>让 {0} 回到种子给出的位置</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_row.py"></location>
            <source>{0} at +3</source>
            <translation>{0} 在 +3</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_row.py"></location>
            <source>{0} at −3</source>
            <translation>{0} 在 −3</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_row.py"></location>
            <source>{0} is locked: Shuffle keeps it. Unlock</source>
            <translation>{0} 已锁定：随机换一个时保持不变。解锁</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_row.py"></location>
            <source>{0}: drag, turn the wheel or type a number. Double-click goes back to the start.</source>
            <translation>{0}：拖动、滚轮或输入数字。双击回到起点。</translation>
        </message>
    </context>
    <context>
        <name>LayerRange</name>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_layers.py"></location>
            <source>Layers</source>
            <translation>层</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_layers.py"></location>
            <source>Layers go from coarse (shape and pose) to fine (colours)</source>
            <translation>层从粗（形状和姿态）到细（颜色）</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_layers.py"></location>
            <source>{0}: first layer</source>
            <translation>{0}：起始层</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_layers.py"></location>
            <source>{0}: last layer</source>
            <translation>{0}：结束层</translation>
        </message>
    </context>
    <context>
        <name>LeavingOut</name>
        <message>
            <location filename="../gan_studio/ui/widgets/data_left_out.py"></location>
            <source>A run is in training: its images are fixed.</source>
            <translation>正在训练：图像已固定。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_left_out.py"></location>
            <source>Leave out of training</source>
            <translation>排除在训练之外</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_left_out.py"></location>
            <source>Leave {0} images out</source>
            <translation>排除 {0} 张图像</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_left_out.py"></location>
            <source>Only images of your own can be left out.</source>
            <translation>只能排除你自己的图像。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_left_out.py"></location>
            <source>Show large</source>
            <translation>放大显示</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_left_out.py"></location>
            <source>Take back in</source>
            <translation>重新加入</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_left_out.py"></location>
            <source>Take {0} images back in</source>
            <translation>重新加入 {0} 张图像</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_left_out.py"></location>
            <source>{0} left out</source>
            <translation>已排除 {0} 张</translation>
        </message>
    </context>
    <context>
        <name>LengthField</name>
        <message>
            <location filename="../gan_studio/ui/widgets/length_field.py"></location>
            <source>A length is {0} to {1} s</source>
            <translation>时长应为 {0} 到 {1} 秒</translation>
        </message>
    </context>
    <context>
        <name>LineByLineView</name>
        <message>
            <location filename="../gan_studio/ui/pages/lab/line_by_line.py"></location>
            <source>Back</source>
            <translation>后退</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/line_by_line.py"></location>
            <source>Buttons for steps</source>
            <translation>单步按钮</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/line_by_line.py"></location>
            <source>Data</source>
            <translation>数据</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/line_by_line.py"></location>
            <source>Digits, 32 px</source>
            <translation>数字，32 px</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/line_by_line.py"></location>
            <source>Examples in a line: 2 to {0}</source>
            <translation>一行中的例子：2 到 {0}</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/line_by_line.py"></location>
            <source>Examples m</source>
            <translation>例子数 m</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/line_by_line.py"></location>
            <source>How far a step goes; it acts at once</source>
            <translation>一步走多远；立即生效</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/line_by_line.py"></location>
            <source>Iteration</source>
            <translation>迭代</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/line_by_line.py"></location>
            <source>Line</source>
            <translation>一行</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/line_by_line.py"></location>
            <source>Lines 1 to 4 (D)</source>
            <translation>第 1 到 4 行（D）</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/line_by_line.py"></location>
            <source>Lines 5 and 6 (G)</source>
            <translation>第 5 和 6 行（G）</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/line_by_line.py"></location>
            <source>Lines a second while it runs (− and +)</source>
            <translation>运行时每秒行数（− 和 +）</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/line_by_line.py"></location>
            <source>Live values</source>
            <translation>实时数值</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/line_by_line.py"></location>
            <source>My pictures</source>
            <translation>我的图片</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/line_by_line.py"></location>
            <source>Objective</source>
            <translation>目标函数</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/line_by_line.py"></location>
            <source>Optimiser</source>
            <translation>优化器</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/line_by_line.py"></location>
            <source>Rate η</source>
            <translation>学习率 η</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/line_by_line.py"></location>
            <source>SGD follows the gradient as the lecture writes it; Adam scales it</source>
            <translation>SGD 按课程所写的那样沿梯度走；Adam 会缩放它</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/line_by_line.py"></location>
            <source>Speed</source>
            <translation>速度</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/line_by_line.py"></location>
            <source>Step D</source>
            <translation>D 走一步</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/line_by_line.py"></location>
            <source>Step G</source>
            <translation>G 走一步</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/line_by_line.py"></location>
            <source>Steps of D to one of G: 1 to 10</source>
            <translation>G 走一步时 D 走几步：1 到 10</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/line_by_line.py"></location>
            <source>Steps of D, k</source>
            <translation>D 的步数 k</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/line_by_line.py"></location>
            <source>Take the last line back (Left, Ctrl+Z)</source>
            <translation>撤回最后一行（左方向键，Ctrl+Z）</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/line_by_line.py"></location>
            <source>Take the last line back (Left, Ctrl+Z): {0} are kept</source>
            <translation>撤回最后一行（左方向键，Ctrl+Z）：保留了 {0} 行</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/line_by_line.py"></location>
            <source>The next line (Right)</source>
            <translation>下一行（右方向键）</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/line_by_line.py"></location>
            <source>To the end of the iteration (I)</source>
            <translation>到这次迭代结束（I）</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/line_by_line.py"></location>
            <source>V over the iterations</source>
            <translation>V 随迭代的变化</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/line_by_line.py"></location>
            <source>What D and G maximise</source>
            <translation>D 和 G 要最大化的</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/line_by_line.py"></location>
            <source>What the examples x are drawn from</source>
            <translation>例子 x 从哪里抽取</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/line_by_line.py"></location>
            <source>iteration {0}</source>
            <translation>第 {0} 次迭代</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/line_by_line.py"></location>
            <source>repeat k = {0}</source>
            <translation>重复 k = {0}</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/line_by_line.py"></location>
            <source>{0} lines/s</source>
            <translation>{0} 行/秒</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/line_by_line.py"></location>
            <source>{0} of k = {1}</source>
            <translation>{0}，共 k = {1}</translation>
        </message>
    </context>
    <context>
        <name>LinePlot</name>
        <message>
            <location filename="../gan_studio/ui/widgets/line_plot.py"></location>
            <source>Open large</source>
            <translation>放大</translation>
        </message>
    </context>
    <context>
        <name>LineRow</name>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_line_algorithm.py"></location>
            <source>Line {0}</source>
            <translation>第 {0} 行</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_line_algorithm.py"></location>
            <source>Run to this line</source>
            <translation>运行到这一行</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_line_algorithm.py"></location>
            <source>just done</source>
            <translation>刚刚执行</translation>
        </message>
    </context>
    <context>
        <name>LiveValues</name>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_values.py"></location>
            <source>Distance</source>
            <translation>距离</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_values.py"></location>
            <source>Generated points that lie within a mode</source>
            <translation>落在某个模式内的生成点</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_values.py"></location>
            <source>Good points</source>
            <translation>好点</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_values.py"></location>
            <source>How far points must be carried on average, along many directions (sliced)</source>
            <translation>沿许多方向平均，点要移动多远（切片）</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_values.py"></location>
            <source>Iterations a second</source>
            <translation>每秒迭代次数</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_values.py"></location>
            <source>Jensen-Shannon divergence of the two histograms: 0 where they agree, ln 2 = 0.693 where they share nothing</source>
            <translation>两个直方图的 Jensen-Shannon 散度：完全一致为 0，毫无重叠为 ln 2 = 0.693</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_values.py"></location>
            <source>Jensen–Shannon</source>
            <translation>Jensen–Shannon</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_values.py"></location>
            <source>Kullback-Leibler divergence of the real points from the generated ones: large where real points are missed</source>
            <translation>真实点相对于生成点的 Kullback-Leibler 散度：真实点被漏掉的地方就大</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_values.py"></location>
            <source>Kullback–Leibler</source>
            <translation>Kullback–Leibler</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_values.py"></location>
            <source>Live values</source>
            <translation>实时数值</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_values.py"></location>
            <source>Loss of D</source>
            <translation>D 的损失</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_values.py"></location>
            <source>Loss of G</source>
            <translation>G 的损失</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_values.py"></location>
            <source>Modes found</source>
            <translation>找到的模式</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_values.py"></location>
            <source>Modes that get a fair share of the generated points</source>
            <translation>得到应有份额的生成点的模式</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_values.py"></location>
            <source>Of the whole algorithm: k steps of D, one of G</source>
            <translation>整个算法：D 走 k 步，G 走一步</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_values.py"></location>
            <source>The same figure for other real points, as many: what a perfect G would get</source>
            <translation>用另外同样多的真实点算出的同一指标：完美的 G 会得到的值</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_values.py"></location>
            <source>Wasserstein</source>
            <translation>Wasserstein</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_values.py"></location>
            <source>What D minimises</source>
            <translation>D 要最小化的</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_values.py"></location>
            <source>What G minimises</source>
            <translation>G 要最小化的</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_values.py"></location>
            <source>floor</source>
            <translation>下限</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_values.py"></location>
            <source>iteration {0}</source>
            <translation>第 {0} 次迭代</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_values.py"></location>
            <source>now</source>
            <translation>现在</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_values.py"></location>
            <source>{0}, floor</source>
            <translation>{0}，下限</translation>
        </message>
    </context>
    <context>
        <name>Lock</name>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_line_algorithm.py"></location>
            <source>held fixed</source>
            <translation>已固定</translation>
        </message>
    </context>
    <context>
        <name>LogoButton</name>
        <message>
            <location filename="../gan_studio/ui/rail.py"></location>
            <source>Start page</source>
            <translation>开始页</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/rail.py"></location>
            <source>Start page (Alt+Home)</source>
            <translation>开始页（Alt+Home）</translation>
        </message>
    </context>
    <context>
        <name>LossPlot</name>
        <message>
            <location filename="../gan_studio/ui/widgets/train_plots.py"></location>
            <source>Which curves to draw</source>
            <translation>画哪些曲线</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_plots.py"></location>
            <source>augmentation p</source>
            <translation>增强概率 p</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_plots.py"></location>
            <source>error</source>
            <translation>误差</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_plots.py"></location>
            <source>loss</source>
            <translation>损失</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_plots.py"></location>
            <source>overfitting</source>
            <translation>过拟合</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_plots.py"></location>
            <source>penalty</source>
            <translation>惩罚</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <location filename="../gan_studio/ui/main_window.py"></location>
            <source>Choose a folder for runs</source>
            <translation>选择存放训练的文件夹</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/main_window.py"></location>
            <source>Copy a folder in the file manager, or its path as text, and paste again.</source>
            <translation>请在文件管理器中复制一个文件夹，或复制它的路径文字，再粘贴。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/main_window.py"></location>
            <source>Drop a folder, images, a zip, a run or a shared experiment.</source>
            <translation>请拖入文件夹、图片、zip、训练文件夹或分享的实验。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/main_window.py"></location>
            <source>Saving the run, then closing…</source>
            <translation>正在保存训练，然后关闭…</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/main_window.py"></location>
            <source>There are no images in '{name}'. The run stays open.</source>
            <translation>“{name}”中没有图片。打开的训练保持不变。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/main_window.py"></location>
            <source>There is no path on the clipboard.</source>
            <translation>剪贴板里没有路径。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/main_window.py"></location>
            <source>Where are the images now?</source>
            <translation>这些图像现在在哪里？</translation>
        </message>
    </context>
    <context>
        <name>MapPanel</name>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_map.py"></location>
            <source>Across</source>
            <translation>横向</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_map.py"></location>
            <source>Across the map</source>
            <translation>作为地图的横轴</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_map.py"></location>
            <source>Map of codes</source>
            <translation>编码地图</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_map.py"></location>
            <source>Swap both axes</source>
            <translation>交换两个轴</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_map.py"></location>
            <source>Up</source>
            <translation>纵向</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_map.py"></location>
            <source>Up the map</source>
            <translation>作为地图的纵轴</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_map.py"></location>
            <source>What lies at the marked place</source>
            <translation>标记处的图像</translation>
        </message>
    </context>
    <context>
        <name>Marks</name>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_you_are_d_marks.py"></location>
            <source>{0} right of {1} answered</source>
            <translation>答了 {1} 个，对 {0} 个</translation>
        </message>
    </context>
    <context>
        <name>MorphBar</name>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_morph.py"></location>
            <source>A</source>
            <translation>A</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_morph.py"></location>
            <source>A bookmark</source>
            <translation>书签</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_morph.py"></location>
            <source>B</source>
            <translation>B</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_morph.py"></location>
            <source>Choose {0}: what is held now, or a bookmark</source>
            <translation>选择 {0}：当前状态或一个书签</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_morph.py"></location>
            <source>From A to B</source>
            <translation>从 A 到 B</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_morph.py"></location>
            <source>From A to B: drag, turn the wheel or type a number</source>
            <translation>从 A 到 B：拖动、滚动滚轮或输入数字</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_morph.py"></location>
            <source>Go there</source>
            <translation>前往</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_morph.py"></location>
            <source>Swap A and B</source>
            <translation>交换 A 和 B</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_morph.py"></location>
            <source>What is held now</source>
            <translation>当前状态</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_morph.py"></location>
            <source>{0}: take another, or go there</source>
            <translation>{0}：换成另一个，或前往</translation>
        </message>
    </context>
    <context>
        <name>NamedTab</name>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_named.py"></location>
            <source>A table beside the images: a column with file names, and one for each thing you want a slider for</source>
            <translation>放在图片旁边的表格：一列是文件名，另外每列对应一个想要的滑块</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_named.py"></location>
            <source>Find named sliders</source>
            <translation>寻找命名滑块</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_named.py"></location>
            <source>From a CSV…</source>
            <translation>从 CSV…</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_named.py"></location>
            <source>From labels</source>
            <translation>从标签</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_named.py"></location>
            <source>Has it</source>
            <translation>有</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_named.py"></location>
            <source>Has it not</source>
            <translation>没有</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_named.py"></location>
            <source>Keep this slider; the next mark begins another one</source>
            <translation>保留这个滑块；下一个标记将开始新的滑块</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_named.py"></location>
            <source>Labels of the images</source>
            <translation>图片的标签</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_named.py"></location>
            <source>Learns to read what is known of the pictures, and finds a slider for each of it. Takes minutes</source>
            <translation>学会从图片中读出已知的信息，并为每一项找到一个滑块。需要几分钟</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_named.py"></location>
            <source>No slider has a name yet</source>
            <translation>还没有命名的滑块</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_named.py"></location>
            <source>Not all of the labels were used</source>
            <translation>并非所有标签都被使用</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_named.py"></location>
            <source>Sliders such as “hair length” come from what is known of the pictures: factors, subfolders, a CSV. Or mark samples below, and one slider comes of it.</source>
            <translation>“头发长度”这样的滑块来自图片的已知信息：因素、子文件夹或 CSV。也可以在下方标记样本，由此得到一个滑块。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_named.py"></location>
            <source>Tables (*.csv *.tsv *.txt)</source>
            <translation>表格 (*.csv *.tsv *.txt)</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_named.py"></location>
            <source>Take the last mark back</source>
            <translation>撤回上一个标记</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_named.py"></location>
            <source>This sample has not what you look for (−). On the wall: right-click a picture</source>
            <translation>这个样本没有你要找的特征（−）。在图墙上：右键点击图片</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_named.py"></location>
            <source>This sample has what you look for (+). On the wall: click a picture</source>
            <translation>这个样本有你要找的特征（+）。在图墙上：点击图片</translation>
        </message>
    </context>
    <context>
        <name>NearestCard</name>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_nearest.py"></location>
            <source>A picture of its own: {0} % of unseen ones are nearer.</source>
            <translation>一张独立的图片：未见过的图片中有 {0} % 离得更近。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_nearest.py"></location>
            <source>Almost a copy of a training image.</source>
            <translation>几乎是某张训练图像的副本。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_nearest.py"></location>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_nearest.py"></location>
            <source>Compared by</source>
            <translation>比较依据</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_nearest.py"></location>
            <source>Find the nearest</source>
            <translation>查找最近的图像</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_nearest.py"></location>
            <source>How many images are looked at</source>
            <translation>已查看的图像数</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_nearest.py"></location>
            <source>Look</source>
            <translation>外观</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_nearest.py"></location>
            <source>Look: by shapes and colours, as a fixed random net sees them. Pixels: by the small pictures.</source>
            <translation>外观：按一个固定的随机网络看到的形状和颜色比较。像素：按缩小的图片比较。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_nearest.py"></location>
            <source>Looking at {0} of {1} images</source>
            <translation>正在查看图像：{0} / {1}</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_nearest.py"></location>
            <source>Looking whether the generator repeats its images…</source>
            <translation>正在检查生成器是否重复训练图像…</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_nearest.py"></location>
            <source>Nearer than nearly all unseen pictures.</source>
            <translation>比几乎所有未见过的图片都更近。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_nearest.py"></location>
            <source>Opening the training images…</source>
            <translation>正在打开训练图像…</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_nearest.py"></location>
            <source>Pixels</source>
            <translation>像素</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_nearest.py"></location>
            <source>The nearest training images</source>
            <translation>最近的训练图像</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_nearest.py"></location>
            <source>The training images that are nearest to the picture, and whether the generator repeats them.</source>
            <translation>离这张图片最近的训练图像，以及生成器是否在重复它们。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_nearest.py"></location>
            <source>Who does it look like?</source>
            <translation>它像谁？</translation>
        </message>
    </context>
    <context>
        <name>NearestDesk</name>
        <message>
            <location filename="../gan_studio/session/nearest.py"></location>
            <source>2-D points have no look: there is no nearest picture.</source>
            <translation>二维点没有外观：不存在最近的图片。</translation>
        </message>
        <message>
            <location filename="../gan_studio/session/nearest.py"></location>
            <source>It is not known which pictures this run was trained on.</source>
            <translation>不知道这次训练用的是哪些图片。</translation>
        </message>
        <message>
            <location filename="../gan_studio/session/nearest.py"></location>
            <source>This generator is not trained yet: there is nothing that it could repeat.</source>
            <translation>这个生成器还没有训练：没有可以重复的内容。</translation>
        </message>
    </context>
    <context>
        <name>NegativesCanvas</name>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_negatives_canvas.py"></location>
            <source>D after round {0}</source>
            <translation>第 {0} 轮后的 D</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_negatives_canvas.py"></location>
            <source>D now {0}</source>
            <translation>现在 D {0}</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_negatives_canvas.py"></location>
            <source>D on real ones {0}</source>
            <translation>D 对真实的 {0}</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_negatives_canvas.py"></location>
            <source>D that saw only noise</source>
            <translation>只见过噪声的 D</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_negatives_canvas.py"></location>
            <source>D(x) from {0} (dark) to {1} (blue)</source>
            <translation>D(x) 从 {0}（深色）到 {1}（蓝色）</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_negatives_canvas.py"></location>
            <source>D(x) from {0} (pale) to {1} (blue)</source>
            <translation>D(x) 从 {0}（浅色）到 {1}（蓝色）</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_negatives_canvas.py"></location>
            <source>Real</source>
            <translation>真实</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_negatives_canvas.py"></location>
            <source>Round {0}</source>
            <translation>第 {0} 轮</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_negatives_canvas.py"></location>
            <source>What D believes, and what it found</source>
            <translation>D 的判断，以及它找到的</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_negatives_canvas.py"></location>
            <source>on what it finds {0}</source>
            <translation>对它找到的 {0}</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_negatives_canvas.py"></location>
            <source>real</source>
            <translation>真实</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_negatives_canvas.py"></location>
            <source>rest</source>
            <translation>其余</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_negatives_canvas.py"></location>
            <source>round {0}</source>
            <translation>第 {0} 轮</translation>
        </message>
    </context>
    <context>
        <name>NegativesView</name>
        <message>
            <location filename="../gan_studio/ui/pages/lab/negatives.py"></location>
            <source>D is being built…</source>
            <translation>正在构建 D…</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/negatives.py"></location>
            <source>D's belief, on average</source>
            <translation>D 的平均判断值</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/negatives.py"></location>
            <source>Data</source>
            <translation>数据</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/negatives.py"></location>
            <source>Digits</source>
            <translation>数字</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/negatives.py"></location>
            <source>How far from the middle the first negatives lie</source>
            <translation>最初的负例离中心多远</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/negatives.py"></location>
            <source>Line</source>
            <translation>直线</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/negatives.py"></location>
            <source>Negatives</source>
            <translation>负例</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/negatives.py"></location>
            <source>Noise</source>
            <translation>噪声</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/negatives.py"></location>
            <source>Noise only</source>
            <translation>只用噪声</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/negatives.py"></location>
            <source>One round</source>
            <translation>一轮</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/negatives.py"></location>
            <source>Reach of the noise</source>
            <translation>噪声的范围</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/negatives.py"></location>
            <source>Round {0}: D learns real ones high and noise low.</source>
            <translation>第 {0} 轮：D 学着给真实的高分，给噪声低分。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/negatives.py"></location>
            <source>Round {0}: D learns real ones high, and low what it found itself, x̃ = argmax D(x).</source>
            <translation>第 {0} 轮：D 学着给真实的高分，给它自己找到的 x̃ = argmax D(x) 低分。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/negatives.py"></location>
            <source>Rounds against noise</source>
            <translation>只对噪声的轮数</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/negatives.py"></location>
            <source>This round</source>
            <translation>这一轮</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/negatives.py"></location>
            <source>Two clusters</source>
            <translation>两个簇</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/negatives.py"></location>
            <source>Two moons</source>
            <translation>双月牙</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/negatives.py"></location>
            <source>What D found</source>
            <translation>D 找到的</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/negatives.py"></location>
            <source>real</source>
            <translation>真实</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/negatives.py"></location>
            <source>round</source>
            <translation>轮</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/negatives.py"></location>
            <source>the first x̃</source>
            <translation>最初的 x̃</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/negatives.py"></location>
            <source>the x̃ of now</source>
            <translation>现在的 x̃</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/negatives.py"></location>
            <source>where no data is</source>
            <translation>没有数据处</translation>
        </message>
    </context>
    <context>
        <name>OneNumberView</name>
        <message>
            <location filename="../gan_studio/ui/pages/lab/one_number.py"></location>
            <source>Another face</source>
            <translation>换一张脸</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/one_number.py"></location>
            <source>Correlation of slider and trait, and how far any other trait moves with it at most</source>
            <translation>滑块与特征的相关系数，以及其他特征最多随之变化多少</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/one_number.py"></location>
            <source>Moves most with it: {0}</source>
            <translation>随之变化最多的：{0}</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/one_number.py"></location>
            <source>Named sliders</source>
            <translation>命名滑块</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/one_number.py"></location>
            <source>Reading the generator…</source>
            <translation>正在读取生成器…</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/one_number.py"></location>
            <source>Sliders to the middle</source>
            <translation>滑块归中</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/one_number.py"></location>
            <source>The row of faces</source>
            <translation>一排脸</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/one_number.py"></location>
            <source>The same face along what is held</source>
            <translation>同一张脸，沿正在调节的那一项变化</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/one_number.py"></location>
            <source>The same face with number {0} of the vector from −3 to +3</source>
            <translation>同一张脸，向量的第 {0} 个数字从 −3 到 +3</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/one_number.py"></location>
            <source>The same face with “{0}” from −3 to +3</source>
            <translation>同一张脸，“{0}”从 −3 到 +3</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/one_number.py"></location>
            <source>The vector</source>
            <translation>向量</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/one_number.py"></location>
            <source>The vector: {0} numbers. Drag one up or down.</source>
            <translation>向量：{0} 个数字。上下拖动其中一个。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/one_number.py"></location>
            <source>The vector: {0} numbers. Number {1} is {2}.</source>
            <translation>向量：{0} 个数字。第 {1} 个是 {2}。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/one_number.py"></location>
            <source>What the generator draws</source>
            <translation>生成器画出的图像</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/one_number.py"></location>
            <source>effect, others</source>
            <translation>效果，其他</translation>
        </message>
    </context>
    <context>
        <name>PageHost</name>
        <message>
            <location filename="../gan_studio/ui/page_host.py"></location>
            <source>Data</source>
            <translation>数据</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/page_host.py"></location>
            <source>Explore</source>
            <translation>探索</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/page_host.py"></location>
            <source>Lab</source>
            <translation>实验室</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/page_host.py"></location>
            <source>Train</source>
            <translation>训练</translation>
        </message>
    </context>
    <context>
        <name>PairCells</name>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_pixel_bars.py"></location>
            <source>{0} of {1} pairs</source>
            <translation>{1} 对中的 {0} 对</translation>
        </message>
    </context>
    <context>
        <name>PhotoCard</name>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_photo.py"></location>
            <source>Back to what was found</source>
            <translation>回到找到的结果</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_photo.py"></location>
            <source>Choose a photo</source>
            <translation>选择照片</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_photo.py"></location>
            <source>Choose a photo…</source>
            <translation>选择照片…</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_photo.py"></location>
            <source>Distance {0}</source>
            <translation>距离 {0}</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_photo.py"></location>
            <source>Drop a photo here or on the picture: the latent that draws it is searched for, and the sliders go on from there.</source>
            <translation>把照片拖到这里或图片上：程序会寻找能画出它的潜变量，之后滑块从那里继续。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_photo.py"></location>
            <source>Far from anything G has learned</source>
            <translation>与 G 学过的一切都相距很远</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_photo.py"></location>
            <source>Found: move the sliders</source>
            <translation>已找到：请移动滑块</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_photo.py"></location>
            <source>How far the search is</source>
            <translation>寻找进度</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_photo.py"></location>
            <source>Photo to latent</source>
            <translation>由照片求潜变量</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_photo.py"></location>
            <source>Pictures ({0})</source>
            <translation>图片 ({0})</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_photo.py"></location>
            <source>Searching for the closest one</source>
            <translation>正在寻找最接近的一张</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_photo.py"></location>
            <source>Stop: the best so far is kept</source>
            <translation>停止：保留目前最好的结果</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_photo.py"></location>
            <source>Stopped: the best so far</source>
            <translation>已停止：目前最好的结果</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_photo.py"></location>
            <source>The best so far</source>
            <translation>目前最好的结果</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_photo.py"></location>
            <source>The distance from the photo. 1 is how far one sample of this generator typically lies from the next; beyond {0} a photo is far from anything that it has learned.</source>
            <translation>与照片的距离。1 是这个生成器任意两个样本之间的典型距离；超过 {0} 时，照片与它学过的一切都相距很远。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_photo.py"></location>
            <source>The photo, as the data are prepared</source>
            <translation>按数据方式处理后的照片</translation>
        </message>
    </context>
    <context>
        <name>PhotoDesk</name>
        <message>
            <location filename="../gan_studio/session/photo.py"></location>
            <source>There is no generator yet.</source>
            <translation>还没有生成器。</translation>
        </message>
        <message>
            <location filename="../gan_studio/session/photo.py"></location>
            <source>This generator draws points, not pictures.</source>
            <translation>这个生成器画的是点，不是图片。</translation>
        </message>
    </context>
    <context>
        <name>PictureCard</name>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_picture.py"></location>
            <source>Copy the picture (Ctrl+C)</source>
            <translation>复制图片（Ctrl+C）</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_picture.py"></location>
            <source>From A to B</source>
            <translation>从 A 到 B</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_picture.py"></location>
            <source>Full screen (F11)</source>
            <translation>全屏（F11）</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_picture.py"></location>
            <source>Hold to see start</source>
            <translation>按住看起点</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_picture.py"></location>
            <source>Map</source>
            <translation>地图</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_picture.py"></location>
            <source>One</source>
            <translation>单张</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_picture.py"></location>
            <source>Pictures over two dimensions or directions at once</source>
            <translation>同时沿两个维度或方向展开的图像</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_picture.py"></location>
            <source>Pixels</source>
            <translation>像素</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_picture.py"></location>
            <source>Redo (Ctrl+Shift+Z)</source>
            <translation>重做（Ctrl+Shift+Z）</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_picture.py"></location>
            <source>Save it enlarged…</source>
            <translation>放大后保存…</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_picture.py"></location>
            <source>Save the picture</source>
            <translation>保存图片</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_picture.py"></location>
            <source>Save the picture…</source>
            <translation>保存图片…</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_picture.py"></location>
            <source>Save the wall of 16…</source>
            <translation>保存 16 张的图墙…</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_picture.py"></location>
            <source>Scaling</source>
            <translation>缩放</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_picture.py"></location>
            <source>Sixteen latents with the same change</source>
            <translation>十六个潜变量，同样的变化</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_picture.py"></location>
            <source>Smooth</source>
            <translation>平滑</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_picture.py"></location>
            <source>The same change on sixteen latents</source>
            <translation>同样的变化作用于十六个潜变量</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_picture.py"></location>
            <source>Undo (Ctrl+Z)</source>
            <translation>撤销（Ctrl+Z）</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_picture.py"></location>
            <source>View</source>
            <translation>视图</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_picture.py"></location>
            <source>Wall</source>
            <translation>图墙</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_picture.py"></location>
            <source>What the generator draws</source>
            <translation>生成器画的图</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_picture.py"></location>
            <source>While it is held: the picture before you changed it</source>
            <translation>按住时显示改变之前的图像</translation>
        </message>
    </context>
    <context>
        <name>PictureSaver</name>
        <message>
            <location filename="../gan_studio/ui/pages/explore/saving.py"></location>
            <source>untrained</source>
            <translation>未训练</translation>
        </message>
    </context>
    <context>
        <name>PicturesChoice</name>
        <message>
            <location filename="../gan_studio/ui/pages/lab/pictures.py"></location>
            <source>Built-in</source>
            <translation>内置</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/pictures.py"></location>
            <source>Drop a folder of pictures first: they are used here then.</source>
            <translation>请先拖入一个图片文件夹：之后就会用在这里。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/pictures.py"></location>
            <source>My pictures</source>
            <translation>我的图片</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/pictures.py"></location>
            <source>Pictures</source>
            <translation>图片</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/pictures.py"></location>
            <source>{0} left out by hand</source>
            <translation>手动排除了 {0} 张</translation>
        </message>
    </context>
    <context>
        <name>PinRow</name>
        <message>
            <location filename="../gan_studio/ui/widgets/train_pin_row.py"></location>
            <source>Added to {0} of every latent. Double-click: back to 0</source>
            <translation>加到每个潜变量的 {0} 上。双击：回到 0</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_pin_row.py"></location>
            <source>Unpin {0}</source>
            <translation>取消固定 {0}</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_pin_row.py"></location>
            <source>{0} less 3</source>
            <translation>{0} 减 3</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_pin_row.py"></location>
            <source>{0} plus 3</source>
            <translation>{0} 加 3</translation>
        </message>
    </context>
    <context>
        <name>PinnedSlidersCard</name>
        <message>
            <location filename="../gan_studio/ui/widgets/train_sliders.py"></location>
            <source>All pinned sliders back to 0</source>
            <translation>所有固定的滑块回到 0</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_sliders.py"></location>
            <source>For 2-D points, hold the sliders on the Explore page.</source>
            <translation>二维点请在“探索”页使用滑块。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_sliders.py"></location>
            <source>Moves all {0} samples, live.</source>
            <translation>实时移动全部 {0} 个样本。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_sliders.py"></location>
            <source>Pin a dimension with +.</source>
            <translation>用 + 固定一个维度。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_sliders.py"></location>
            <source>Pin or unpin a dimension</source>
            <translation>固定或取消固定一个维度</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_sliders.py"></location>
            <source>Pinned sliders</source>
            <translation>固定的滑块</translation>
        </message>
    </context>
    <context>
        <name>PixelCanvas</name>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_pixel_canvas.py"></location>
            <source>Arrow keys walk, Space paints, Delete erases. With the mouse: left button paints, right button erases, Shift draws a straight line, the wheel changes the brush.</source>
            <translation>方向键移动，空格画，Delete 擦。用鼠标：左键画，右键擦，Shift 画直线，滚轮改变画笔。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_pixel_canvas.py"></location>
            <source>Your version</source>
            <translation>你的版本</translation>
        </message>
    </context>
    <context>
        <name>PixelDistanceView</name>
        <message>
            <location filename="../gan_studio/ui/pages/lab/pixel_distance.py"></location>
            <source>Another digit</source>
            <translation>换一个数字</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/pixel_distance.py"></location>
            <source>Autoencoder</source>
            <translation>自编码器</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/pixel_distance.py"></location>
            <source>Autoencoder's error</source>
            <translation>自编码器误差</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/pixel_distance.py"></location>
            <source>Brush</source>
            <translation>画笔</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/pixel_distance.py"></location>
            <source>Check my ranking</source>
            <translation>检查我的排序</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/pixel_distance.py"></location>
            <source>Clear: begin with nothing</source>
            <translation>清空：从空白开始</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/pixel_distance.py"></location>
            <source>Discriminator</source>
            <translation>判别器</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/pixel_distance.py"></location>
            <source>Discriminator's score</source>
            <translation>判别器分数</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/pixel_distance.py"></location>
            <source>Erase</source>
            <translation>擦</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/pixel_distance.py"></location>
            <source>Ink</source>
            <translation>画</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/pixel_distance.py"></location>
            <source>L2 distance</source>
            <translation>L2 距离</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/pixel_distance.py"></location>
            <source>Longer stroke</source>
            <translation>笔画加长</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/pixel_distance.py"></location>
            <source>Mark the changes</source>
            <translation>标出改动</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/pixel_distance.py"></location>
            <source>Original</source>
            <translation>原图</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/pixel_distance.py"></location>
            <source>Pairs of pictures that each judge orders as you do.</source>
            <translation>每位评判与你排序相同的图片对数。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/pixel_distance.py"></location>
            <source>Pixel distance</source>
            <translation>像素距离</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/pixel_distance.py"></location>
            <source>Pixel distance (L2)</source>
            <translation>像素距离（L2）</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/pixel_distance.py"></location>
            <source>Put the pictures in order first, then check: until then nobody tells you.</source>
            <translation>先排好顺序再检查：在那之前没有人告诉你。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/pixel_distance.py"></location>
            <source>Redo</source>
            <translation>重做</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/pixel_distance.py"></location>
            <source>Shifted</source>
            <translation>移动一格</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/pixel_distance.py"></location>
            <source>Stray pixel</source>
            <translation>孤立像素</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/pixel_distance.py"></location>
            <source>The most like a real digit first: drag, or Ctrl and the arrow keys</source>
            <translation>最像真实数字的在前：拖动，或按 Ctrl 加方向键</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/pixel_distance.py"></location>
            <source>The original again</source>
            <translation>恢复原图</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/pixel_distance.py"></location>
            <source>Three judges</source>
            <translation>三位评判</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/pixel_distance.py"></location>
            <source>Tool</source>
            <translation>工具</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/pixel_distance.py"></location>
            <source>Tool and brush</source>
            <translation>工具和画笔</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/pixel_distance.py"></location>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/pixel_distance.py"></location>
            <source>Undo, redo, clear</source>
            <translation>撤销、重做、清空</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/pixel_distance.py"></location>
            <source>Where you and L2 disagree, D agrees with you in {0} of {1} pairs.</source>
            <translation>在你与 L2 不一致的 {1} 对中，D 有 {0} 对与你一致。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/pixel_distance.py"></location>
            <source>Who agrees with you?</source>
            <translation>谁与你一致？</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/pixel_distance.py"></location>
            <source>You and L2 do not disagree about any pair.</source>
            <translation>你与 L2 在每一对上都一致。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/pixel_distance.py"></location>
            <source>Your ranking</source>
            <translation>你的排序</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/pixel_distance.py"></location>
            <source>Your version</source>
            <translation>你的版本</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/pixel_distance.py"></location>
            <source>Your version counts once it differs from the original.</source>
            <translation>你的版本与原图不同之后才计入。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/pixel_distance.py"></location>
            <source>Yours</source>
            <translation>你画的</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/pixel_distance.py"></location>
            <source>higher looks more real</source>
            <translation>越高越像真的</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/pixel_distance.py"></location>
            <source>lower is closer</source>
            <translation>越小越近</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/pixel_distance.py"></location>
            <source>pixels changed</source>
            <translation>改动的像素</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/pixel_distance.py"></location>
            <source>value   rank</source>
            <translation>数值   名次</translation>
        </message>
    </context>
    <context>
        <name>PlayCard</name>
        <message>
            <location filename="../gan_studio/ui/widgets/welcome_play_card.py"></location>
            <source>All sliders of this generator</source>
            <translation>这个生成器的全部滑块</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/welcome_play_card.py"></location>
            <source>Drag, or use the wheel and the arrow keys; double-click puts it in the middle.</source>
            <translation>拖动，或用滚轮和方向键；双击回到中间。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/welcome_play_card.py"></location>
            <source>Open in Explore</source>
            <translation>在“探索”中打开</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/welcome_play_card.py"></location>
            <source>Opens in a second. No training needed.</source>
            <translation>一秒打开，不用训练。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/welcome_play_card.py"></location>
            <source>Play with a trained generator</source>
            <translation>玩一个训练好的生成器</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/welcome_play_card.py"></location>
            <source>Play with your generator</source>
            <translation>玩你的生成器</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/welcome_play_card.py"></location>
            <source>The newest that you have trained.</source>
            <translation>你最近训练的那个。</translation>
        </message>
    </context>
    <context>
        <name>PlaygroundBar</name>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_bar.py"></location>
            <source>Distribution</source>
            <translation>分布</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_bar.py"></location>
            <source>Draw points of your own</source>
            <translation>画你自己的点</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_bar.py"></location>
            <source>D’s map</source>
            <translation>D 的地图</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_bar.py"></location>
            <source>Generated</source>
            <translation>生成</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_bar.py"></location>
            <source>Gradients</source>
            <translation>梯度</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_bar.py"></location>
            <source>Points that G makes of the same noise</source>
            <translation>G 由同样的噪声给出的点</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_bar.py"></location>
            <source>Real</source>
            <translation>真实</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_bar.py"></location>
            <source>Real points</source>
            <translation>真实的点</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_bar.py"></location>
            <source>Surface</source>
            <translation>曲面</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_bar.py"></location>
            <source>The way that some generated points came</source>
            <translation>一些生成点走过的路</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_bar.py"></location>
            <source>Trails</source>
            <translation>轨迹</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_bar.py"></location>
            <source>What D says of each place of the plane</source>
            <translation>D 对平面上每一处的判断</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_bar.py"></location>
            <source>Where G puts a grid of its noise: fuller where more of it falls</source>
            <translation>G 把噪声的网格放到哪里：落得越多的地方越浓</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_bar.py"></location>
            <source>Where the loss of G would move its points</source>
            <translation>G 的损失想把它的点移向哪里</translation>
        </message>
    </context>
    <context>
        <name>PlaygroundCanvas</name>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_canvas.py"></location>
            <source>Clear</source>
            <translation>清空</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_canvas.py"></location>
            <source>Clear the drawing</source>
            <translation>清空画板</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_canvas.py"></location>
            <source>Drag to add points. The right button, or Shift, takes them away.</source>
            <translation>拖动来添加点。右键或 Shift 擦除。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_canvas.py"></location>
            <source>Making G and D…</source>
            <translation>正在创建 G 和 D…</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_canvas.py"></location>
            <source>Shift and an arrow key moves the place that is read.</source>
            <translation>Shift 加方向键移动读数的位置。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_canvas.py"></location>
            <source>The plane: what D believes, real and generated points</source>
            <translation>平面：D 的判断、真实点和生成点</translation>
        </message>
    </context>
    <context>
        <name>PlaygroundSettingsCard</name>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_settings.py"></location>
            <source>'{0}' is no number of neurons.</source>
            <translation>“{0}”不是神经元数。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_settings.py"></location>
            <source>1-D</source>
            <translation>一维</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_settings.py"></location>
            <source>2-D</source>
            <translation>二维</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_settings.py"></location>
            <source>A layer cannot have {0} neurons.</source>
            <translation>一层不能有 {0} 个神经元。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_settings.py"></location>
            <source>Batch m</source>
            <translation>批大小 m</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_settings.py"></location>
            <source>D steps k</source>
            <translation>D 的步数 k</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_settings.py"></location>
            <source>Dimensions</source>
            <translation>维数</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_settings.py"></location>
            <source>Dimensions of the noise</source>
            <translation>噪声的维数</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_settings.py"></location>
            <source>Gaussian</source>
            <translation>高斯</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_settings.py"></location>
            <source>Give 1 to {0} layers of 1 to {1} neurons each, for example 8, 8, 8.</source>
            <translation>请给出 1 到 {0} 层，每层 1 到 {1} 个神经元，例如 8, 8, 8。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_settings.py"></location>
            <source>Layers of {0}</source>
            <translation>{0} 的层</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_settings.py"></location>
            <source>Networks and rates</source>
            <translation>网络与学习率</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_settings.py"></location>
            <source>Noise</source>
            <translation>噪声</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_settings.py"></location>
            <source>Noise z</source>
            <translation>噪声 z</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_settings.py"></location>
            <source>Noise, batch, penalty</source>
            <translation>噪声、批大小、惩罚</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_settings.py"></location>
            <source>Objective</source>
            <translation>目标函数</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_settings.py"></location>
            <source>Optimiser of {0}</source>
            <translation>{0} 的优化器</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_settings.py"></location>
            <source>Penalty weight γ</source>
            <translation>惩罚权重 γ</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_settings.py"></location>
            <source>Rate of {0}</source>
            <translation>{0} 的学习率</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_settings.py"></location>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_settings.py"></location>
            <source>There is no layer.</source>
            <translation>没有任何层。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_settings.py"></location>
            <source>This objective has no gradient penalty.</source>
            <translation>这个目标函数没有梯度惩罚。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_settings.py"></location>
            <source>Uniform</source>
            <translation>均匀</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_settings.py"></location>
            <source>{0} layers are too many.</source>
            <translation>{0} 层太多了。</translation>
        </message>
    </context>
    <context>
        <name>PlaygroundView</name>
        <message>
            <location filename="../gan_studio/ui/pages/lab/playground.py"></location>
            <source>Checkerboard</source>
            <translation>棋盘格</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/playground.py"></location>
            <source>Clear the drawing</source>
            <translation>清空画板</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/playground.py"></location>
            <source>Click a moment to go back to it. The wheel zooms, a double click shows everything.</source>
            <translation>点击某个时刻即可回到那里。滚轮缩放，双击显示全部。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/playground.py"></location>
            <source>Distribution</source>
            <translation>分布</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/playground.py"></location>
            <source>Drag over the plane to put points there; until then everything stays as it was.</source>
            <translation>在平面上拖动来放点；在那之前一切保持原样。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/playground.py"></location>
            <source>Drawing</source>
            <translation>绘制</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/playground.py"></location>
            <source>Erase some of it to draw on.</source>
            <translation>请先擦掉一些再画。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/playground.py"></location>
            <source>Gaussian</source>
            <translation>高斯</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/playground.py"></location>
            <source>Grid of 25</source>
            <translation>25 点网格</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/playground.py"></location>
            <source>Live values</source>
            <translation>实时数值</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/playground.py"></location>
            <source>Loss</source>
            <translation>损失</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/playground.py"></location>
            <source>Losses</source>
            <translation>损失</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/playground.py"></location>
            <source>Lower the rates or step back, then go on; or start over.</source>
            <translation>请降低学习率或后退一步再继续；或重新开始。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/playground.py"></location>
            <source>Ring of 8</source>
            <translation>8 点圆环</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/playground.py"></location>
            <source>S-curve</source>
            <translation>S 曲线</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/playground.py"></location>
            <source>Speed</source>
            <translation>速度</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/playground.py"></location>
            <source>Spiral</source>
            <translation>螺旋</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/playground.py"></location>
            <source>Start over</source>
            <translation>重新开始</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/playground.py"></location>
            <source>Swiss roll</source>
            <translation>瑞士卷</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/playground.py"></location>
            <source>The drawing is empty.</source>
            <translation>画板是空的。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/playground.py"></location>
            <source>The drawing is full.</source>
            <translation>画板已满。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/playground.py"></location>
            <source>Two clusters</source>
            <translation>两个簇</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/playground.py"></location>
            <source>Two moons</source>
            <translation>双月</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/playground.py"></location>
            <source>Two rings</source>
            <translation>双环</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/playground.py"></location>
            <source>What is learned</source>
            <translation>学习的目标</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/playground.py"></location>
            <source>Your drawing</source>
            <translation>你的画</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/playground.py"></location>
            <source>iterations</source>
            <translation>迭代</translation>
        </message>
    </context>
    <context>
        <name>PointCloud</name>
        <message>
            <location filename="../gan_studio/ui/widgets/data_points.py"></location>
            <source>Cloud of {0}</source>
            <translation>{0}的点云</translation>
        </message>
    </context>
    <context>
        <name>PrepareCard</name>
        <message>
            <location filename="../gan_studio/ui/widgets/data_prepare_card.py"></location>
            <source>Background</source>
            <translation>背景</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_prepare_card.py"></location>
            <source>Background colour</source>
            <translation>背景颜色</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_prepare_card.py"></location>
            <source>Behind transparent parts, and the border when padding</source>
            <translation>在透明部分后面，也是补边时的边框</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_prepare_card.py"></location>
            <source>Doubles the variety; leave it off for text or logos</source>
            <translation>使多样性加倍；文字或徽标请关闭</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_prepare_card.py"></location>
            <source>Mirror at random</source>
            <translation>随机镜像</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_prepare_card.py"></location>
            <source>Prepare</source>
            <translation>准备</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_prepare_card.py"></location>
            <source>The image before</source>
            <translation>上一张图像</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_prepare_card.py"></location>
            <source>The next image</source>
            <translation>下一张图像</translation>
        </message>
    </context>
    <context>
        <name>ProgressLine</name>
        <message>
            <location filename="../gan_studio/ui/widgets/progress_line.py"></location>
            <source>Progress</source>
            <translation>进度</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/progress_line.py"></location>
            <source>unknown</source>
            <translation>未知</translation>
        </message>
    </context>
    <context>
        <name>QualityPlot</name>
        <message>
            <location filename="../gan_studio/ui/widgets/train_quality.py"></location>
            <source>Higher is better.</source>
            <translation>越高越好。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_quality.py"></location>
            <source>Lower is better.</source>
            <translation>越低越好。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_quality.py"></location>
            <source>Real data against other real data get {0}, a failed generator {1}.</source>
            <translation>真实数据与另一批真实数据相比得到 {0}，失败的生成器得到 {1}。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_quality.py"></location>
            <source>Which figure to draw</source>
            <translation>画哪个指标</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_quality.py"></location>
            <source>best {0} at {1} kimg</source>
            <translation>最佳 {0}，在 {1} kimg</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_quality.py"></location>
            <source>failed</source>
            <translation>失败</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_quality.py"></location>
            <source>good points</source>
            <translation>好点</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_quality.py"></location>
            <source>measured while it trains, first after seconds</source>
            <translation>训练时测量，几秒后有第一个值</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_quality.py"></location>
            <source>modes</source>
            <translation>模式</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_quality.py"></location>
            <source>not measured: “Measure quality” is off</source>
            <translation>没有测量：“测量质量”已关闭</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_quality.py"></location>
            <source>real data</source>
            <translation>真实数据</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_quality.py"></location>
            <source>{0} generated samples against as many real ones.</source>
            <translation>{0} 个生成样本与同样多的真实样本比较。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_quality.py"></location>
            <source>{0} of {1} modes, {2} % of points in one</source>
            <translation>{1} 个模式中找到 {0} 个，{2} % 的点落在其中</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <location filename="../gan_studio/ui/rail.py"></location>
            <source>Help</source>
            <translation>帮助</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/rail.py"></location>
            <source>Keys, commands, updates</source>
            <translation>按键、命令、更新</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/rail.py"></location>
            <source>Pages</source>
            <translation>页面</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/rail.py"></location>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/rail.py"></location>
            <source>Settings (Ctrl+,)</source>
            <translation>设置（Ctrl+,）</translation>
        </message>
    </context>
    <context>
        <name>ReadinessCard</name>
        <message>
            <location filename="../gan_studio/ui/widgets/data_readiness_card.py"></location>
            <source>Not ready yet</source>
            <translation>还不能训练</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_readiness_card.py"></location>
            <source>Readiness</source>
            <translation>准备情况</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_readiness_card.py"></location>
            <source>Ready to train</source>
            <translation>可以训练</translation>
        </message>
    </context>
    <context>
        <name>RecentRuns</name>
        <message>
            <location filename="../gan_studio/ui/widgets/welcome_runs.py"></location>
            <source>Recent runs</source>
            <translation>最近的训练</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/welcome_runs.py"></location>
            <source>Your runs will appear here.</source>
            <translation>你的训练会出现在这里。</translation>
        </message>
    </context>
    <context>
        <name>RecipeCard</name>
        <message>
            <location filename="../gan_studio/ui/widgets/train_recipe.py"></location>
            <source>Copies this recipe into a new run that you can edit. A run in training is stopped and kept first</source>
            <translation>把这个训练配方复制到一个可以编辑的新训练。正在进行的训练会先停止并保存</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_recipe.py"></location>
            <source>Custom</source>
            <translation>自定义</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_recipe.py"></location>
            <source>Fork this run</source>
            <translation>创建分支</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_recipe.py"></location>
            <source>Hide the recipe</source>
            <translation>隐藏训练配方</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_recipe.py"></location>
            <source>Locked while training; learning rates act at once.</source>
            <translation>训练时锁定；学习率立即生效。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_recipe.py"></location>
            <source>Measuring how fast this computer is…</source>
            <translation>正在测量这台电脑的速度…</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_recipe.py"></location>
            <source>Preparing the run: the recipe is fixed now.</source>
            <translation>正在准备训练：训练配方已固定。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_recipe.py"></location>
            <source>Preset</source>
            <translation>预设</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_recipe.py"></location>
            <source>Recipe</source>
            <translation>训练配方</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_recipe.py"></location>
            <source>The recipe of this run. Fork it to change something.</source>
            <translation>这是本次训练的配方。要更改请创建分支。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_recipe.py"></location>
            <source>The settings differ from all presets</source>
            <translation>设置与所有预设都不同</translation>
        </message>
    </context>
    <context>
        <name>RecipeForm</name>
        <message>
            <location filename="../gan_studio/ui/widgets/recipe_form.py"></location>
            <source>1 setting</source>
            <translation>1 项设置</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/recipe_form.py"></location>
            <source>Advanced</source>
            <translation>高级</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/recipe_form.py"></location>
            <source>Type a number, for example {example}.</source>
            <translation>请输入一个数，例如 {example}。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/recipe_form.py"></location>
            <source>{count} settings</source>
            <translation>{count} 项设置</translation>
        </message>
    </context>
    <context>
        <name>RunDesk</name>
        <message>
            <location filename="../gan_studio/session/runs.py"></location>
            <source>Opening {name}…</source>
            <translation>正在打开 {name}…</translation>
        </message>
    </context>
    <context>
        <name>RunEvents</name>
        <message>
            <location filename="../gan_studio/ui/widgets/train_events.py"></location>
            <source>Fell back to {0} kimg: beyond it the numbers broke down</source>
            <translation>退回到 {0} kimg：之后的数值已经失常</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_events.py"></location>
            <source>Learning rate: {0}</source>
            <translation>学习率：{0}</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_events.py"></location>
            <source>Training was stopped here, and went on from a snapshot</source>
            <translation>训练在这里停止，又从快照继续</translation>
        </message>
    </context>
    <context>
        <name>RunName</name>
        <message>
            <location filename="../gan_studio/ui/top_bar.py"></location>
            <source>Click to rename the run</source>
            <translation>点击给训练改名</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/top_bar.py"></location>
            <source>Name of the run</source>
            <translation>训练的名称</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/top_bar.py"></location>
            <source>No run open</source>
            <translation>没有打开的训练</translation>
        </message>
    </context>
    <context>
        <name>RunPlot</name>
        <message>
            <location filename="../gan_studio/ui/widgets/train_plots.py"></location>
            <source>Back to its place</source>
            <translation>回到原处</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_plots.py"></location>
            <source>Open large</source>
            <translation>放大</translation>
        </message>
    </context>
    <context>
        <name>RunRow</name>
        <message>
            <location filename="../gan_studio/ui/widgets/welcome_runs.py"></location>
            <source>Continue</source>
            <translation>继续</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/welcome_runs.py"></location>
            <source>Damaged</source>
            <translation>已损坏</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/welcome_runs.py"></location>
            <source>Data moved</source>
            <translation>数据已移动</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/welcome_runs.py"></location>
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/welcome_runs.py"></location>
            <source>Delete the run</source>
            <translation>删除训练</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/welcome_runs.py"></location>
            <source>Delete “{0}”?</source>
            <translation>删除“{0}”？</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/welcome_runs.py"></location>
            <source>Delete…</source>
            <translation>删除…</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/welcome_runs.py"></location>
            <source>Finished</source>
            <translation>已完成</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/welcome_runs.py"></location>
            <source>Go on exactly where it was</source>
            <translation>从原处精确继续</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/welcome_runs.py"></location>
            <source>Its samples and snapshots go to the wastebasket where there is one.</source>
            <translation>它的样本和快照会移到回收站（如果有）。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/welcome_runs.py"></location>
            <source>Keep</source>
            <translation>保留</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/welcome_runs.py"></location>
            <source>Locate</source>
            <translation>查找</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/welcome_runs.py"></location>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/welcome_runs.py"></location>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/welcome_runs.py"></location>
            <source>Paused at {0}</source>
            <translation>暂停于 {0}</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/welcome_runs.py"></location>
            <source>Rename the run</source>
            <translation>给训练改名</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/welcome_runs.py"></location>
            <source>Rename…</source>
            <translation>改名…</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/welcome_runs.py"></location>
            <source>Show in folder</source>
            <translation>在文件夹中显示</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/welcome_runs.py"></location>
            <source>The data were moved: choose where they are now</source>
            <translation>数据被移动了：请选择它们现在的位置</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/welcome_runs.py"></location>
            <source>Training</source>
            <translation>训练中</translation>
        </message>
    </context>
    <context>
        <name>SamplesCard</name>
        <message>
            <location filename="../gan_studio/ui/widgets/train_samples.py"></location>
            <source>All grids of the run</source>
            <translation>这次训练的所有样本图</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_samples.py"></location>
            <source>Epoch {0}</source>
            <translation>轮次 {0}</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_samples.py"></location>
            <source>Follow latest</source>
            <translation>跟随最新</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_samples.py"></location>
            <source>Full screen (F11)</source>
            <translation>全屏（F11）</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_samples.py"></location>
            <source>Generated</source>
            <translation>生成</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_samples.py"></location>
            <source>Go to Data</source>
            <translation>去“数据”页</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_samples.py"></location>
            <source>Its history</source>
            <translation>它的历史</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_samples.py"></location>
            <source>No images yet</source>
            <translation>还没有图像</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_samples.py"></location>
            <source>Open a folder of images, or choose a built-in set: then training can start.</source>
            <translation>打开图像文件夹，或选择内置数据集：然后就可以开始训练。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_samples.py"></location>
            <source>Play the film</source>
            <translation>播放胶片</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_samples.py"></location>
            <source>Real</source>
            <translation>真实</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_samples.py"></location>
            <source>Samples</source>
            <translation>样本</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_samples.py"></location>
            <source>Save the whole sheet…</source>
            <translation>保存整张图…</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_samples.py"></location>
            <source>Save this tile…</source>
            <translation>保存这一块…</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_samples.py"></location>
            <source>Show each new grid as it comes (End)</source>
            <translation>每出一张新图就显示（End）</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_samples.py"></location>
            <source>Stop the film</source>
            <translation>停止播放</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_samples.py"></location>
            <source>Which images</source>
            <translation>哪些图像</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_samples.py"></location>
            <source>generated points on the real ones</source>
            <translation>生成点叠在真实点上</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_samples.py"></location>
            <source>newest generator, moved by the sliders</source>
            <translation>最新的生成器，由滑块移动</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_samples.py"></location>
            <source>{0} fixed latents</source>
            <translation>{0} 个固定潜变量</translation>
        </message>
    </context>
    <context>
        <name>SaturationView</name>
        <message>
            <location filename="../gan_studio/ui/pages/lab/saturation.py"></location>
            <source>D believes {0}</source>
            <translation>D 判断为 {0}</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/saturation.py"></location>
            <source>D {0} steps ahead</source>
            <translation>D 领先 {0} 步</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/saturation.py"></location>
            <source>D's belief in the generated</source>
            <translation>D 对生成样本的判断值</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/saturation.py"></location>
            <source>Data</source>
            <translation>数据</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/saturation.py"></location>
            <source>Digits</source>
            <translation>数字</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/saturation.py"></location>
            <source>Gradient at G's weights</source>
            <translation>G 的权重上的梯度</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/saturation.py"></location>
            <source>Head start of D</source>
            <translation>D 先走的步数</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/saturation.py"></location>
            <source>Its slope by D's logit</source>
            <translation>对 D 的 logit 的斜率</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/saturation.py"></location>
            <source>Learning rate of G</source>
            <translation>G 的学习率</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/saturation.py"></location>
            <source>Loss of G</source>
            <translation>G 的损失</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/saturation.py"></location>
            <source>Optimiser of G</source>
            <translation>G 的优化器</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/saturation.py"></location>
            <source>Plain ascent</source>
            <translation>普通上升</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/saturation.py"></location>
            <source>Ring of 8 points</source>
            <translation>8 点圆环</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/saturation.py"></location>
            <source>Steps of G</source>
            <translation>G 的步数</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/saturation.py"></location>
            <source>What G draws under {0}</source>
            <translation>G 在 {0} 下画的图</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/saturation.py"></location>
            <source>slopes {0} and {1}</source>
            <translation>斜率 {0} 和 {1}</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/saturation.py"></location>
            <source>step {0}: {1} to 1</source>
            <translation>第 {0} 步：{1} 比 1</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/saturation.py"></location>
            <source>steps of D</source>
            <translation>D 的步数</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/saturation.py"></location>
            <source>{0} after {1} steps</source>
            <translation>{0}，{1} 步之后</translation>
        </message>
    </context>
    <context>
        <name>SavePicture</name>
        <message>
            <location filename="../gan_studio/ui/save_picture.py"></location>
            <source>A new folder for the images</source>
            <translation>存放图像的新文件夹</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/save_picture.py"></location>
            <source>Folder (*)</source>
            <translation>文件夹 (*)</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/save_picture.py"></location>
            <source>GIF film (*.gif)</source>
            <translation>GIF 动画 (*.gif)</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/save_picture.py"></location>
            <source>MP4 film (*.mp4)</source>
            <translation>MP4 影片 (*.mp4)</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/save_picture.py"></location>
            <source>ONNX network (*.onnx)</source>
            <translation>ONNX 网络 (*.onnx)</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/save_picture.py"></location>
            <source>PNG picture (*.png)</source>
            <translation>PNG 图片 (*.png)</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/save_picture.py"></location>
            <source>Save film</source>
            <translation>保存影片</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/save_picture.py"></location>
            <source>Save generator</source>
            <translation>保存生成器</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/save_picture.py"></location>
            <source>Save picture</source>
            <translation>保存图片</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/save_picture.py"></location>
            <source>Weights (*.safetensors)</source>
            <translation>权重 (*.safetensors)</translation>
        </message>
    </context>
    <context>
        <name>SavedCard</name>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_side.py"></location>
            <source>Nothing saved yet</source>
            <translation>还没有保存任何图片</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_side.py"></location>
            <source>Pictures you save appear here. A click leads back to the latent of one.</source>
            <translation>你保存的图片会出现在这里。点击即可回到那张图的潜变量。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_side.py"></location>
            <source>Saved pictures</source>
            <translation>保存的图片</translation>
        </message>
    </context>
    <context>
        <name>ScanCard</name>
        <message>
            <location filename="../gan_studio/ui/widgets/data_scan_card.py"></location>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_scan_card.py"></location>
            <source>Click to list these files.</source>
            <translation>点击列出这些文件。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_scan_card.py"></location>
            <source>Progress of the scan</source>
            <translation>扫描进度</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_scan_card.py"></location>
            <source>Scan</source>
            <translation>扫描</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_scan_card.py"></location>
            <source>Stop the scan (Esc)</source>
            <translation>停止扫描（Esc）</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_scan_card.py"></location>
            <source>Usable, duplicate and skipped files</source>
            <translation>可用、重复和跳过的文件</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_scan_card.py"></location>
            <source>counting…</source>
            <translation>正在计数…</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_scan_card.py"></location>
            <source>duplicates</source>
            <translation>重复</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_scan_card.py"></location>
            <source>skipped</source>
            <translation>跳过</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_scan_card.py"></location>
            <source>usable</source>
            <translation>可用</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_scan_card.py"></location>
            <source>{0} of {1}</source>
            <translation>{0} / {1}</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_scan_card.py"></location>
            <source>{0} usable, of these {1} duplicates; {2} skipped</source>
            <translation>{0} 个可用，其中 {1} 个重复；跳过 {2} 个</translation>
        </message>
    </context>
    <context>
        <name>SearchLine</name>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_direction_tab.py"></location>
            <source>Learning what the pictures show…</source>
            <translation>正在学习图片内容…</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_direction_tab.py"></location>
            <source>Looking for main components…</source>
            <translation>正在寻找主成分…</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_direction_tab.py"></location>
            <source>Reading the file…</source>
            <translation>正在读取文件…</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_direction_tab.py"></location>
            <source>Search for directions</source>
            <translation>寻找方向</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_direction_tab.py"></location>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_direction_tab.py"></location>
            <source>Taking the weights apart…</source>
            <translation>正在分解权重…</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_direction_tab.py"></location>
            <source>Trying sliders…</source>
            <translation>正在试验滑块…</translation>
        </message>
    </context>
    <context>
        <name>SeedBar</name>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_seed_bar.py"></location>
            <source>A new random seed (R). Locked sliders keep their value</source>
            <translation>换一个随机种子（R）。锁定的滑块保持原值</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_seed_bar.py"></location>
            <source>Every slider back to where the seed put it</source>
            <translation>每个滑块回到种子给出的位置</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_seed_bar.py"></location>
            <source>Reset all</source>
            <translation>全部重置</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_seed_bar.py"></location>
            <source>Seed</source>
            <translation>种子</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_seed_bar.py"></location>
            <source>Shuffle</source>
            <translation>打乱</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_seed_bar.py"></location>
            <source>The mean image</source>
            <translation>平均图像</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_seed_bar.py"></location>
            <source>The mean image: every slider at 0</source>
            <translation>平均图像：所有滑块归零</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_seed_bar.py"></location>
            <source>The mean image: the mean of w, which is Variety 0. Directions still move it</source>
            <translation>平均图像：w 的均值，即多样性为 0。方向滑块仍然有效</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_seed_bar.py"></location>
            <source>Truncation ψ: less is more typical, more is more daring. 1 is what it was trained with</source>
            <translation>截断 ψ：越小越典型，越大越大胆。1 是训练时的值</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_seed_bar.py"></location>
            <source>Variety</source>
            <translation>多样性</translation>
        </message>
    </context>
    <context>
        <name>SeedField</name>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_seed_bar.py"></location>
            <source>A whole number from 0 to {0}</source>
            <translation>0 到 {0} 之间的整数</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_seed_bar.py"></location>
            <source>Seed</source>
            <translation>种子</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_seed_bar.py"></location>
            <source>The same seed gives the same latent everywhere, also to gan-studio generate</source>
            <translation>同样的种子在任何地方都给出同样的潜变量，gan-studio generate 也一样</translation>
        </message>
    </context>
    <context>
        <name>Session</name>
        <message>
            <location filename="../gan_studio/session/session.py"></location>
            <source>Choose folder</source>
            <translation>选择文件夹</translation>
        </message>
        <message>
            <location filename="../gan_studio/session/session.py"></location>
            <source>Fork the run to change it.</source>
            <translation>要更改它，请创建分支。</translation>
        </message>
        <message>
            <location filename="../gan_studio/session/session.py"></location>
            <source>One experiment at a time: '{name}' is shown.</source>
            <translation>一次一个实验：显示“{name}”。</translation>
        </message>
        <message>
            <location filename="../gan_studio/session/session.py"></location>
            <source>One run at a time: '{name}' is shown.</source>
            <translation>一次一个训练：显示“{name}”。</translation>
        </message>
        <message>
            <location filename="../gan_studio/session/session.py"></location>
            <source>Open a folder, or choose a built-in set.</source>
            <translation>请打开文件夹，或选择内置数据集。</translation>
        </message>
        <message>
            <location filename="../gan_studio/session/session.py"></location>
            <source>Open the others one by one, and images without runs among them.</source>
            <translation>请逐个打开其他训练，图像请不要和训练一起打开。</translation>
        </message>
        <message>
            <location filename="../gan_studio/session/session.py"></location>
            <source>Open the others one by one.</source>
            <translation>请逐个打开其他的。</translation>
        </message>
        <message>
            <location filename="../gan_studio/session/session.py"></location>
            <source>Saving a snapshot…</source>
            <translation>正在保存快照…</translation>
        </message>
        <message>
            <location filename="../gan_studio/session/session.py"></location>
            <source>Stop it first, then delete it.</source>
            <translation>请先停止，再删除。</translation>
        </message>
        <message>
            <location filename="../gan_studio/session/session.py"></location>
            <source>The run is about to start.</source>
            <translation>训练即将开始。</translation>
        </message>
        <message>
            <location filename="../gan_studio/session/session.py"></location>
            <source>The run is being trained.</source>
            <translation>正在训练。</translation>
        </message>
        <message>
            <location filename="../gan_studio/session/session.py"></location>
            <source>There is no data yet.</source>
            <translation>还没有数据。</translation>
        </message>
        <message>
            <location filename="../gan_studio/session/session.py"></location>
            <source>This setting is locked while the run trains.</source>
            <translation>训练期间这项设置被锁定。</translation>
        </message>
        <message>
            <location filename="../gan_studio/session/session.py"></location>
            <source>another run can be opened</source>
            <translation>可以打开另一个训练</translation>
        </message>
        <message>
            <location filename="../gan_studio/session/session.py"></location>
            <source>other data can be opened</source>
            <translation>可以打开其他数据</translation>
        </message>
    </context>
    <context>
        <name>SessionFlow</name>
        <message>
            <location filename="../gan_studio/session/flow.py"></location>
            <source>'{name}' cannot go on: it is damaged, or another program trains it.</source>
            <translation>“{name}”无法继续：它已损坏，或另一个程序正在训练它。</translation>
        </message>
        <message>
            <location filename="../gan_studio/session/flow.py"></location>
            <source>'{name}' comes with the program, so it does not go on training.</source>
            <translation>“{name}”随程序提供，不能继续训练。</translation>
        </message>
        <message>
            <location filename="../gan_studio/session/flow.py"></location>
            <source>A run is in training.</source>
            <translation>有训练正在进行。</translation>
        </message>
        <message>
            <location filename="../gan_studio/session/flow.py"></location>
            <source>Building the networks…</source>
            <translation>正在构建网络…</translation>
        </message>
        <message>
            <location filename="../gan_studio/session/flow.py"></location>
            <source>Locate the data</source>
            <translation>查找数据</translation>
        </message>
        <message>
            <location filename="../gan_studio/session/flow.py"></location>
            <source>Press New run on the Train page for a run of your own on the same data.</source>
            <translation>请在“训练”页按“新训练”，用同样的数据开始你自己的训练。</translation>
        </message>
        <message>
            <location filename="../gan_studio/session/flow.py"></location>
            <source>Stop it first; it is kept. After that {doing}.</source>
            <translation>请先停止它，它会被保存。之后{doing}。</translation>
        </message>
        <message>
            <location filename="../gan_studio/session/flow.py"></location>
            <source>Stop it there first, or fork it.</source>
            <translation>请先在那里停止，或创建分支。</translation>
        </message>
        <message>
            <location filename="../gan_studio/session/flow.py"></location>
            <source>Untrained generator</source>
            <translation>未训练的生成器</translation>
        </message>
        <message>
            <location filename="../gan_studio/session/flow.py"></location>
            <source>Were the data of '{name}' moved? Choose where they are now.</source>
            <translation>“{name}”的数据被移动了吗？请选择它们现在的位置。</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <location filename="../gan_studio/ui/settings_dialog.py"></location>
            <source>Acts at once; a run in training goes on.</source>
            <translation>立即生效；正在进行的训练不会中断。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/settings_dialog.py"></location>
            <source>Change…</source>
            <translation>更改…</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/settings_dialog.py"></location>
            <source>Choose where new runs are saved</source>
            <translation>选择新训练的保存位置</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/settings_dialog.py"></location>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/settings_dialog.py"></location>
            <source>Close the settings (Esc)</source>
            <translation>关闭设置（Esc）</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/settings_dialog.py"></location>
            <source>Colours of data stay the same in both.</source>
            <translation>表示数据的颜色在两种主题中相同。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/settings_dialog.py"></location>
            <source>Colours of the window</source>
            <translation>窗口的颜色</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/settings_dialog.py"></location>
            <source>Cores to keep free</source>
            <translation>留空的核心数</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/settings_dialog.py"></location>
            <source>Dark</source>
            <translation>深色</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/settings_dialog.py"></location>
            <source>Device: {0}</source>
            <translation>设备：{0}</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/settings_dialog.py"></location>
            <source>Folder of runs</source>
            <translation>训练文件夹</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/settings_dialog.py"></location>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/settings_dialog.py"></location>
            <source>Light</source>
            <translation>浅色</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/settings_dialog.py"></location>
            <source>More makes other programs quicker and training slower. For the next run.</source>
            <translation>留得越多，其他程序越快，训练越慢。从下一次训练起生效。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/settings_dialog.py"></location>
            <source>New runs are saved here; recent ones are looked for here.</source>
            <translation>新的训练保存在这里，最近的训练也在这里查找。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/settings_dialog.py"></location>
            <source>Off: each start opens a window of its own</source>
            <translation>关闭后：每次启动都打开自己的窗口</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/settings_dialog.py"></location>
            <source>Open in the running window</source>
            <translation>在已打开的窗口中打开</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/settings_dialog.py"></location>
            <source>Open the folder</source>
            <translation>打开文件夹</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/settings_dialog.py"></location>
            <source>Precision</source>
            <translation>精度</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/settings_dialog.py"></location>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/settings_dialog.py"></location>
            <source>Show</source>
            <translation>显示</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/settings_dialog.py"></location>
            <source>System</source>
            <translation>跟随系统</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/settings_dialog.py"></location>
            <source>Theme</source>
            <translation>主题</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/settings_dialog.py"></location>
            <source>This computer has {0}. Training leaves these alone, from the next run on.</source>
            <translation>这台电脑有 {0} 个。从下一次训练起，训练不占用这些核心。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/settings_dialog.py"></location>
            <source>What is opened from the file manager comes to this window.</source>
            <translation>从文件管理器打开的内容会进入这个窗口。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/settings_dialog.py"></location>
            <source>Words of the window</source>
            <translation>窗口的文字</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/settings_dialog.py"></location>
            <source>chosen when training starts</source>
            <translation>开始训练时选择</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsDialog</name>
        <message>
            <location filename="../gan_studio/ui/shortcuts.py"></location>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/shortcuts.py"></location>
            <source>Close this list (Esc)</source>
            <translation>关闭这个列表（Esc）</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/shortcuts.py"></location>
            <source>Keyboard shortcuts</source>
            <translation>键盘快捷键</translation>
        </message>
    </context>
    <context>
        <name>SizeBox</name>
        <message>
            <location filename="../gan_studio/ui/widgets/size_box.py"></location>
            <source>Even, {0} to {1} px</source>
            <translation>偶数，{0} 到 {1} 像素</translation>
        </message>
    </context>
    <context>
        <name>SizesCard</name>
        <message>
            <location filename="../gan_studio/ui/widgets/data_sizes_card.py"></location>
            <source>Image sizes</source>
            <translation>图像尺寸</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_sizes_card.py"></location>
            <source>Images by shorter side</source>
            <translation>按短边统计的图像</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_sizes_card.py"></location>
            <source>Portrait</source>
            <translation>竖幅</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_sizes_card.py"></location>
            <source>Shapes of the images</source>
            <translation>图像的形状</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_sizes_card.py"></location>
            <source>Square</source>
            <translation>方形</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_sizes_card.py"></location>
            <source>Wide</source>
            <translation>横幅</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_sizes_card.py"></location>
            <source>shorter side, px</source>
            <translation>短边，px</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_sizes_card.py"></location>
            <source>training size {0}</source>
            <translation>训练尺寸 {0}</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_sizes_card.py"></location>
            <source>{0} px or more: {1}</source>
            <translation>{0} px 及以上：{1}</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_sizes_card.py"></location>
            <source>{0} to {1} px: {2}</source>
            <translation>{0} 到 {1} px：{2}</translation>
        </message>
    </context>
    <context>
        <name>SkippedList</name>
        <message>
            <location filename="../gan_studio/ui/widgets/data_skipped_list.py"></location>
            <source>Open folder</source>
            <translation>打开文件夹</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_skipped_list.py"></location>
            <source>Show the folder of the selected file</source>
            <translation>显示所选文件的文件夹</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_skipped_list.py"></location>
            <source>Skipped files</source>
            <translation>跳过的文件</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_skipped_list.py"></location>
            <source>Skipped files are never changed or deleted.</source>
            <translation>跳过的文件不会被更改或删除。</translation>
        </message>
    </context>
    <context>
        <name>SliderTabs</name>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_slider_tabs.py"></location>
            <source>Dimensions</source>
            <translation>维度</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_slider_tabs.py"></location>
            <source>Directions</source>
            <translation>方向</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_slider_tabs.py"></location>
            <source>Named</source>
            <translation>已命名</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_slider_tabs.py"></location>
            <source>Sliders</source>
            <translation>滑块</translation>
        </message>
    </context>
    <context>
        <name>SlidersCard</name>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_sliders.py"></location>
            <source>1 dimension</source>
            <translation>1 维</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_sliders.py"></location>
            <source>Across the map</source>
            <translation>作为地图的横轴</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_sliders.py"></location>
            <source>At Variety 0 these move nothing</source>
            <translation>多样性为 0 时，这些滑块不起作用</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_sliders.py"></location>
            <source>For 2-D points there are no pictures whose change could be measured</source>
            <translation>二维点没有可测量变化的图像</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_sliders.py"></location>
            <source>In the generator’s own order</source>
            <translation>按生成器自己的顺序</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_sliders.py"></location>
            <source>Lock</source>
            <translation>锁定</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_sliders.py"></location>
            <source>Lock it and shuffle the rest</source>
            <translation>锁定它并打乱其余</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_sliders.py"></location>
            <source>Measuring the effect… {0} %</source>
            <translation>正在测量效果… {0} %</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_sliders.py"></location>
            <source>New names are not kept</source>
            <translation>新名称不会被保存</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_sliders.py"></location>
            <source>Next sliders</source>
            <translation>后面的滑块</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_sliders.py"></location>
            <source>Previous sliders</source>
            <translation>前面的滑块</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_sliders.py"></location>
            <source>Rename</source>
            <translation>重命名</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_sliders.py"></location>
            <source>Set aside</source>
            <translation>移到一旁</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_sliders.py"></location>
            <source>Sliders</source>
            <translation>滑块</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_sliders.py"></location>
            <source>Sort by effect</source>
            <translation>按效果排序</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_sliders.py"></location>
            <source>Strongest first</source>
            <translation>最强的在前</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_sliders.py"></location>
            <source>The sliders that change the picture most come first, as measured between their ends</source>
            <translation>对图像改变最大的滑块排在最前，以两端之间的实测为准</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_sliders.py"></location>
            <source>Type a value</source>
            <translation>输入数值</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_sliders.py"></location>
            <source>Unlock</source>
            <translation>解锁</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_sliders.py"></location>
            <source>Unlock all</source>
            <translation>全部解锁</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_sliders.py"></location>
            <source>Up the map</source>
            <translation>作为地图的纵轴</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_sliders.py"></location>
            <source>{0} dimensions</source>
            <translation>{0} 维</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_sliders.py"></location>
            <source>{0}–{1} of {2}</source>
            <translation>{0}–{1}，共 {2}</translation>
        </message>
    </context>
    <context>
        <name>SolvesPanels</name>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_solves_panels.py"></location>
            <source>D</source>
            <translation>D</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_solves_panels.py"></location>
            <source>Three rivals, what they have drawn</source>
            <translation>三个对手各自画出的</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_solves_panels.py"></location>
            <source>distance</source>
            <translation>距离</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_solves_panels.py"></location>
            <source>steps</source>
            <translation>步</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_solves_panels.py"></location>
            <source>{0} ms each</source>
            <translation>每张 {0} 毫秒</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_solves_panels.py"></location>
            <source>{0}: step {1}, distance {2}, D {3}</source>
            <translation>{0}：第 {1} 步，距离 {2}，D {3}</translation>
        </message>
    </context>
    <context>
        <name>SolvesView</name>
        <message>
            <location filename="../gan_studio/ui/pages/lab/solves.py"></location>
            <source>First step</source>
            <translation>首步</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/solves.py"></location>
            <source>Kernel distance from real ones</source>
            <translation>与真实图像的核距离</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/solves.py"></location>
            <source>Length of the first step</source>
            <translation>首步的长度</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/solves.py"></location>
            <source>Moment</source>
            <translation>时刻</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/solves.py"></location>
            <source>Race</source>
            <translation>比赛</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/solves.py"></location>
            <source>Steps</source>
            <translation>步数</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/solves.py"></location>
            <source>Steps of a climb</source>
            <translation>一次上升的步数</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/solves.py"></location>
            <source>What G's D says</source>
            <translation>G 的 D 的打分</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/solves.py"></location>
            <source>What each had drawn by then</source>
            <translation>到那时各自画出的</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/solves.py"></location>
            <source>ms a picture</source>
            <translation>每张毫秒</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/solves.py"></location>
            <source>real</source>
            <translation>真实</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/solves.py"></location>
            <source>{0} ms</source>
            <translation>{0} 毫秒</translation>
        </message>
    </context>
    <context>
        <name>SpeedSlider</name>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_steps.py"></location>
            <source>full</source>
            <translation>全速</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_line_speed.py"></location>
            <source>full speed</source>
            <translation>全速</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_steps.py"></location>
            <source>{0} it/s</source>
            <translation>{0} 次/秒</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_line_speed.py"></location>
            <source>{0} lines/s</source>
            <translation>{0} 行/秒</translation>
        </message>
    </context>
    <context>
        <name>StatePill</name>
        <message>
            <location filename="../gan_studio/ui/widgets/chips.py"></location>
            <source>Finished</source>
            <translation>已完成</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/chips.py"></location>
            <source>Idle</source>
            <translation>空闲</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/chips.py"></location>
            <source>Paused</source>
            <translation>已暂停</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/chips.py"></location>
            <source>Preparing</source>
            <translation>准备中</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/chips.py"></location>
            <source>Problem</source>
            <translation>有问题</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/chips.py"></location>
            <source>Scanning</source>
            <translation>扫描中</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/chips.py"></location>
            <source>State: {state}</source>
            <translation>状态：{state}</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/chips.py"></location>
            <source>Stopping</source>
            <translation>正在停止</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/chips.py"></location>
            <source>Training</source>
            <translation>训练中</translation>
        </message>
    </context>
    <context>
        <name>StatementButton</name>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_statement.py"></location>
            <source>Not in this version.</source>
            <translation>此版本中没有。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_statement.py"></location>
            <source>Not measured yet.</source>
            <translation>尚未测量。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_statement.py"></location>
            <source>not measured yet</source>
            <translation>尚未测量</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_statement.py"></location>
            <source>not shown</source>
            <translation>没有印证</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_statement.py"></location>
            <source>shown</source>
            <translation>得到印证</translation>
        </message>
    </context>
    <context>
        <name>StatusBar</name>
        <message>
            <location filename="../gan_studio/ui/status_bar.py"></location>
            <source>ETA {0}</source>
            <translation>剩余 {0}</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/status_bar.py"></location>
            <source>Last save</source>
            <translation>上次保存</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/status_bar.py"></location>
            <source>Progress of the run</source>
            <translation>训练进度</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/status_bar.py"></location>
            <source>RAM {0}</source>
            <translation>内存 {0}</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/status_bar.py"></location>
            <source>Status</source>
            <translation>状态</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/status_bar.py"></location>
            <source>disk {0} free</source>
            <translation>磁盘剩余 {0}</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/status_bar.py"></location>
            <source>epoch {0}</source>
            <translation>轮次 {0}</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/status_bar.py"></location>
            <source>paused</source>
            <translation>已暂停</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/status_bar.py"></location>
            <source>ready</source>
            <translation>就绪</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/status_bar.py"></location>
            <source>saved just now</source>
            <translation>刚刚保存</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/status_bar.py"></location>
            <source>saved {0} ago</source>
            <translation>{0}前保存</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/status_bar.py"></location>
            <source>{0} img/s</source>
            <translation>{0} 张/秒</translation>
        </message>
    </context>
    <context>
        <name>StepRow</name>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_steps.py"></location>
            <source>As it was before the last step (Left)</source>
            <translation>回到上一步之前（左方向键）</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_steps.py"></location>
            <source>D learns once, G is held fixed (D)</source>
            <translation>D 学一次，G 固定（D）</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_steps.py"></location>
            <source>G learns once, D is held fixed (G)</source>
            <translation>G 学一次，D 固定（G）</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_steps.py"></location>
            <source>One iteration: k steps of D, one of G (Right)</source>
            <translation>一次迭代：D 走 k 步，G 走一步（右方向键）</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_steps.py"></location>
            <source>Speed</source>
            <translation>速度</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_steps.py"></location>
            <source>Speed (− and +)</source>
            <translation>速度（− 和 +）</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_steps.py"></location>
            <source>Step</source>
            <translation>一步</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_steps.py"></location>
            <source>Step D</source>
            <translation>D 走一步</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_steps.py"></location>
            <source>Step G</source>
            <translation>G 走一步</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_playground_steps.py"></location>
            <source>Step back</source>
            <translation>后退一步</translation>
        </message>
    </context>
    <context>
        <name>SweepBoxes</name>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_sweep_boxes.py"></location>
            <source>Distance of every run, by method</source>
            <translation>每次运行的距离，按方法排列</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_sweep_boxes.py"></location>
            <source>{0}, run {1}: its loss was no number any more</source>
            <translation>{0}，第 {1} 次运行：损失已不是数值</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_sweep_boxes.py"></location>
            <source>{0}, run {1}: {2}, learning rate {3}</source>
            <translation>{0}，第 {1} 次运行：{2}，学习率 {3}</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_sweep_boxes.py"></location>
            <source>{0}: {1} runs, best {2}, median {3}</source>
            <translation>{0}：{1} 次运行，最好 {2}，中位数 {3}</translation>
        </message>
    </context>
    <context>
        <name>SweepView</name>
        <message>
            <location filename="../gan_studio/ui/pages/lab/sweep.py"></location>
            <source>A run</source>
            <translation>一次运行</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/sweep.py"></location>
            <source>As many runs as in the paper: hours. It goes on while you look at other pages, and waits while another experiment of the Lab is open.</source>
            <translation>与论文一样多的运行：需要数小时。看其他页面时它会继续；打开实验室的其他实验期间它会等待。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/sweep.py"></location>
            <source>Click a dot: its settings and what it draws are shown here.</source>
            <translation>点击一个点：这里显示它的设置和它画出的样本。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/sweep.py"></location>
            <source>Data</source>
            <translation>数据</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/sweep.py"></location>
            <source>Digits</source>
            <translation>数字</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/sweep.py"></location>
            <source>Distance from the data</source>
            <translation>与数据的距离</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/sweep.py"></location>
            <source>Distance {0}, {1} s</source>
            <translation>距离 {0}，{1} s</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/sweep.py"></location>
            <source>Drawn out of</source>
            <translation>抽取范围</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/sweep.py"></location>
            <source>Forget</source>
            <translation>清除</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/sweep.py"></location>
            <source>Forget what is kept of these runs</source>
            <translation>清除已保存的这些运行</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/sweep.py"></location>
            <source>Full</source>
            <translation>完整</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/sweep.py"></location>
            <source>GANs</source>
            <translation>各种 GAN</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/sweep.py"></location>
            <source>Grid of 25</source>
            <translation>25 点网格</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/sweep.py"></location>
            <source>How many runs</source>
            <translation>运行次数</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/sweep.py"></location>
            <source>Its loss was no number any more.</source>
            <translation>损失已不是数值。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/sweep.py"></location>
            <source>Learning rate</source>
            <translation>学习率</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/sweep.py"></location>
            <source>Own</source>
            <translation>自定</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/sweep.py"></location>
            <source>Ring of 8</source>
            <translation>8 点圆环</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/sweep.py"></location>
            <source>Runs of each method</source>
            <translation>每个方法的运行次数</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/sweep.py"></location>
            <source>Runs that have ended</source>
            <translation>已结束的运行</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/sweep.py"></location>
            <source>Set up on the Train page</source>
            <translation>在“训练”页设置好</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/sweep.py"></location>
            <source>Short</source>
            <translation>短</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/sweep.py"></location>
            <source>Thousand samples a run</source>
            <translation>每次运行学多少千个样本</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/sweep.py"></location>
            <source>Two clusters</source>
            <translation>两个簇</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/sweep.py"></location>
            <source>Under ten minutes on two cores</source>
            <translation>双核上不到十分钟</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/sweep.py"></location>
            <source>What the run draws</source>
            <translation>这次运行画出的样本</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/sweep.py"></location>
            <source>about {0} min left</source>
            <translation>还需约 {0} 分钟</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/sweep.py"></location>
            <source>no</source>
            <translation>否</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/sweep.py"></location>
            <source>real data</source>
            <translation>真实数据</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/sweep.py"></location>
            <source>yes</source>
            <translation>是</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/sweep.py"></location>
            <source>{0} of {1} runs</source>
            <translation>{0} / {1} 次运行</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/sweep.py"></location>
            <source>{0}, run {1}</source>
            <translation>{0}，第 {1} 次运行</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/sweep.py"></location>
            <source>{0}, run {1}: {2} %</source>
            <translation>{0}，第 {1} 次运行：{2} %</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/sweep.py"></location>
            <source>{0}: {1}</source>
            <translation>{0}：{1}</translation>
        </message>
    </context>
    <context>
        <name>TileHistory</name>
        <message>
            <location filename="../gan_studio/ui/widgets/train_history.py"></location>
            <source>Tile {0} over the run</source>
            <translation>第 {0} 块在训练中的变化</translation>
        </message>
    </context>
    <context>
        <name>TileView</name>
        <message>
            <location filename="../gan_studio/ui/widgets/data_grid.py"></location>
            <source>Images</source>
            <translation>图像</translation>
        </message>
    </context>
    <context>
        <name>TimeMachinePane</name>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_time_machine.py"></location>
            <source>Back to the newest</source>
            <translation>回到最新</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_time_machine.py"></location>
            <source>Pause</source>
            <translation>暂停</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_time_machine.py"></location>
            <source>Play the run</source>
            <translation>播放训练过程</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_time_machine.py"></location>
            <source>The newest</source>
            <translation>最新的生成器</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_time_machine.py"></location>
            <source>The same latent through the run</source>
            <translation>同一个潜变量经过整个训练</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_time_machine.py"></location>
            <source>The sliders hold the newest generator again (End in the film strip)</source>
            <translation>滑块重新控制最新的生成器（在胶片中按 End）</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_time_machine.py"></location>
            <source>This run kept one snapshot: there is nothing to go back to.</source>
            <translation>这次训练只保留了一个快照，没有更早的可以回看。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_time_machine.py"></location>
            <source>While a run trains, its snapshots line up here: the same latent, drawn by each of them.</source>
            <translation>训练时，快照会在这里依次排开：同一个潜变量，由每个快照各画一次。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_time_machine.py"></location>
            <source>now</source>
            <translation>现在</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_time_machine.py"></location>
            <source>{0}, epoch {1}</source>
            <translation>{0}，第 {1} 轮</translation>
        </message>
    </context>
    <context>
        <name>TimelineBar</name>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_timeline_bar.py"></location>
            <source>Another random walk</source>
            <translation>换一条随机路线</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_timeline_bar.py"></location>
            <source>Ease in</source>
            <translation>缓入</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_timeline_bar.py"></location>
            <source>Ease in-out</source>
            <translation>缓入缓出</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_timeline_bar.py"></location>
            <source>Ease out</source>
            <translation>缓出</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_timeline_bar.py"></location>
            <source>Easing</source>
            <translation>缓动</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_timeline_bar.py"></location>
            <source>Even</source>
            <translation>匀速</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_timeline_bar.py"></location>
            <source>Gives the file another name, so that a new timeline can be kept</source>
            <translation>给该文件改名，以便保存新的时间轴</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_timeline_bar.py"></location>
            <source>Hold</source>
            <translation>保持</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_timeline_bar.py"></location>
            <source>How far it wanders</source>
            <translation>游走多远</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_timeline_bar.py"></location>
            <source>How far the random walk goes, in standard deviations of the latent</source>
            <translation>随机游走的范围，以潜变量的标准差计</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_timeline_bar.py"></location>
            <source>How the chosen key goes over into the next one; with none chosen, all of them</source>
            <translation>所选关键帧如何过渡到下一个；未选时作用于全部</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_timeline_bar.py"></location>
            <source>Keeps what you see as a key at the playhead; behind the last key when it stands there (K)</source>
            <translation>把眼前的图像作为关键帧放在播放头处；播放头在最后一个关键帧上时，接在其后（K）</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_timeline_bar.py"></location>
            <source>Keyframe</source>
            <translation>关键帧</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_timeline_bar.py"></location>
            <source>Length of the film in seconds</source>
            <translation>影片时长（秒）</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_timeline_bar.py"></location>
            <source>Loop: from the last key on to the first</source>
            <translation>循环：从最后一个关键帧接回第一个</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_timeline_bar.py"></location>
            <source>Noise loop: a random walk around the keys that ends where it began</source>
            <translation>噪声循环：在关键帧周围随机游走，最后回到起点</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_timeline_bar.py"></location>
            <source>Pause (Space in the timeline)</source>
            <translation>暂停（在时间轴中按空格）</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_timeline_bar.py"></location>
            <source>Play (Space in the timeline)</source>
            <translation>播放（在时间轴中按空格）</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_timeline_bar.py"></location>
            <source>Set it aside</source>
            <translation>移到一旁</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_timeline_bar.py"></location>
            <source>The kept timeline cannot be read</source>
            <translation>无法读取已保存的时间轴</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_timeline_bar.py"></location>
            <source>The length of the film. Another one makes it faster or slower as a whole</source>
            <translation>影片的时长。修改它会让整部影片变快或变慢</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_timeline_bar.py"></location>
            <source>Two keys make a film, or one with a noise loop</source>
            <translation>两个关键帧就是一部影片，一个关键帧加噪声循环也行</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_timeline_bar.py"></location>
            <source>{0} frames</source>
            <translation>{0} 帧</translation>
        </message>
    </context>
    <context>
        <name>TimelineCanvas</name>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_timeline_canvas.py"></location>
            <source>Press K to keep what you see as the first key, or drag the picture or a bookmark here.</source>
            <translation>按 K 把眼前的图像作为第一个关键帧，或把图像或书签拖到这里。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_timeline_canvas.py"></location>
            <source>Timeline</source>
            <translation>时间轴</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_timeline_canvas.py"></location>
            <source>key {0} chosen</source>
            <translation>已选关键帧 {0}</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_timeline_canvas.py"></location>
            <source>{0} of {1} s, {2} keys</source>
            <translation>{0} / {1} 秒，{2} 个关键帧</translation>
        </message>
    </context>
    <context>
        <name>TimelinePane</name>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_timeline.py"></location>
            <source>Another generator's key: this one cannot draw it</source>
            <translation>这是别的生成器的关键帧，当前生成器画不出来</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_timeline.py"></location>
            <source>Delete all keys</source>
            <translation>删除全部关键帧</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_timeline.py"></location>
            <source>Delete the key</source>
            <translation>删除该关键帧</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_timeline.py"></location>
            <source>Easing to the next key</source>
            <translation>到下一个关键帧的缓动</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_timeline.py"></location>
            <source>Set to what you see</source>
            <translation>改为眼前的图像</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_timeline.py"></location>
            <source>That key does not fit here</source>
            <translation>该关键帧不适用于这里</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_timeline.py"></location>
            <source>{0} keys are the most</source>
            <translation>最多 {0} 个关键帧</translation>
        </message>
    </context>
    <context>
        <name>TimelineStrip</name>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_timeline_strip.py"></location>
            <source>Drag: the playhead. Drag a diamond: the key in time. ← →: frame by frame; with Ctrl: key by key; with Shift: the chosen key. Delete takes it away</source>
            <translation>拖动：移动播放头。拖动菱形：移动关键帧的时间。← →：逐帧；加 Ctrl：逐个关键帧；加 Shift：移动所选关键帧。Delete：删除它</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <location filename="../gan_studio/ui/top_bar.py"></location>
            <source>The data: click to see it</source>
            <translation>数据：点击查看</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/top_bar.py"></location>
            <source>What trains: click for settings</source>
            <translation>训练所用的设备：点击打开设置</translation>
        </message>
    </context>
    <context>
        <name>ToyCard</name>
        <message>
            <location filename="../gan_studio/ui/widgets/welcome_builtin_card.py"></location>
            <source>2-D toy</source>
            <translation>二维玩具数据</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/welcome_builtin_card.py"></location>
            <source>Which cloud of points</source>
            <translation>哪一种点云</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/welcome_builtin_card.py"></location>
            <source>Which toy</source>
            <translation>哪个玩具数据</translation>
        </message>
    </context>
    <context>
        <name>ToysCard</name>
        <message>
            <location filename="../gan_studio/ui/widgets/data_points.py"></location>
            <source>2-D toys</source>
            <translation>二维玩具数据</translation>
        </message>
    </context>
    <context>
        <name>TrainPage</name>
        <message>
            <location filename="../gan_studio/ui/pages/train.py"></location>
            <source>A last snapshot is being saved.</source>
            <translation>正在保存最后的快照。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/train.py"></location>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/train.py"></location>
            <source>Closes this run and shows the recipe of the next one</source>
            <translation>关闭这次训练，显示下一次的训练配方</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/train.py"></location>
            <source>Continue</source>
            <translation>继续</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/train.py"></location>
            <source>Course</source>
            <translation>过程</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/train.py"></location>
            <source>Ends training here. A last snapshot is saved, and the run can go on later</source>
            <translation>在这里结束训练。保存最后的快照，以后可以继续</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/train.py"></location>
            <source>Explore</source>
            <translation>探索</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/train.py"></location>
            <source>First samples come within seconds</source>
            <translation>几秒内出现第一批样本</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/train.py"></location>
            <source>Goes on from the last snapshot for as long again</source>
            <translation>从最后的快照继续，再训练同样长的时间</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/train.py"></location>
            <source>New run</source>
            <translation>新训练</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/train.py"></location>
            <source>Open images first.</source>
            <translation>请先打开图像。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/train.py"></location>
            <source>Pause</source>
            <translation>暂停</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/train.py"></location>
            <source>Paused before the first samples</source>
            <translation>在第一批样本之前暂停</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/train.py"></location>
            <source>Preparing the images: {0} of {1}</source>
            <translation>正在准备图像：{0} / {1}</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/train.py"></location>
            <source>Preparing the images…</source>
            <translation>正在准备图像…</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/train.py"></location>
            <source>Press Start: first samples come within seconds</source>
            <translation>按“开始”：几秒内出现第一批样本</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/train.py"></location>
            <source>Quality</source>
            <translation>质量</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/train.py"></location>
            <source>Reading the images…</source>
            <translation>正在读取图像…</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/train.py"></location>
            <source>Reading the samples of this run…</source>
            <translation>正在读取这次训练的样本…</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/train.py"></location>
            <source>Recipe</source>
            <translation>训练配方</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/train.py"></location>
            <source>Resume</source>
            <translation>继续</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/train.py"></location>
            <source>Sample now: draw a grid at once</source>
            <translation>立即采样：马上画一张样本图</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/train.py"></location>
            <source>Show the recipe</source>
            <translation>显示训练配方</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/train.py"></location>
            <source>Sliders</source>
            <translation>滑块</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/train.py"></location>
            <source>Snapshot now: save the whole state at once</source>
            <translation>立即快照：马上保存全部状态</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/train.py"></location>
            <source>Snapshot now: save the whole state at once. Last one at {0} kimg</source>
            <translation>立即快照：马上保存全部状态。上一次在 {0} kimg</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/train.py"></location>
            <source>Start</source>
            <translation>开始</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/train.py"></location>
            <source>Stop and keep</source>
            <translation>停止并保存</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/train.py"></location>
            <source>Stopping…</source>
            <translation>正在停止…</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/train.py"></location>
            <source>The data are still being read.</source>
            <translation>还在读取数据。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/train.py"></location>
            <source>The other moments of the run are not touched.</source>
            <translation>训练的其他时刻不受影响。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/train.py"></location>
            <source>This run has no samples.</source>
            <translation>这次训练没有样本。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/train.py"></location>
            <source>Train longer</source>
            <translation>继续训练更久</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/train.py"></location>
            <source>samples</source>
            <translation>样本</translation>
        </message>
    </context>
    <context>
        <name>VaeView</name>
        <message>
            <location filename="../gan_studio/ui/pages/lab/vae.py"></location>
            <source>Autoencoder</source>
            <translation>自编码器</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/vae.py"></location>
            <source>Begin with</source>
            <translation>从何开始</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/vae.py"></location>
            <source>Drawing the maps…</source>
            <translation>正在绘制地图…</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/vae.py"></location>
            <source>Drawn from c</source>
            <translation>由 c 画出</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/vae.py"></location>
            <source>Drawn from m</source>
            <translation>由 m 画出</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/vae.py"></location>
            <source>From c</source>
            <translation>由 c</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/vae.py"></location>
            <source>From m</source>
            <translation>由 m</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/vae.py"></location>
            <source>From nothing</source>
            <translation>从零开始</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/vae.py"></location>
            <source>Iteration {0} of both, {1} pictures; green: their codes.</source>
            <translation>两者都在第 {0} 次迭代，{1} 张图片；绿色：它们的编码。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/vae.py"></location>
            <source>Noise</source>
            <translation>噪声</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/vae.py"></location>
            <source>Noise and picture</source>
            <translation>噪声与图片</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/vae.py"></location>
            <source>Noise radius</source>
            <translation>噪声半径</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/vae.py"></location>
            <source>Noise radius {0}</source>
            <translation>噪声半径 {0}</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/vae.py"></location>
            <source>Picture</source>
            <translation>图片</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/vae.py"></location>
            <source>Take another picture</source>
            <translation>换一张图片</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/vae.py"></location>
            <source>The picture</source>
            <translation>图片</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/vae.py"></location>
            <source>Throw other noise</source>
            <translation>换一组噪声</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/vae.py"></location>
            <source>Trained</source>
            <translation>已训练</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/vae.py"></location>
            <source>VAE</source>
            <translation>VAE</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/vae.py"></location>
            <source>VAE β</source>
            <translation>VAE β</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/vae.py"></location>
            <source>Weight of the noise against the picture's error, from now on</source>
            <translation>从现在起，噪声相对图片误差的权重</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/vae.py"></location>
            <source>c: what the decoder sees</source>
            <translation>c：解码器看到的</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/vae.py"></location>
            <source>e: the noise</source>
            <translation>e：噪声</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/vae.py"></location>
            <source>m: the encoder's code</source>
            <translation>m：编码器给的编码</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/vae.py"></location>
            <source>sigma: the log of the spread</source>
            <translation>sigma：散布的对数</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/vae.py"></location>
            <source>{0}, other noise of this radius</source>
            <translation>{0}，此半径的其他噪声</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/vae.py"></location>
            <source>{0}: the map of its codes</source>
            <translation>{0}：编码的地图</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/vae.py"></location>
            <source>{0}: the same picture with other noise</source>
            <translation>{0}：同一图片，不同噪声</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/vae.py"></location>
            <source>{0}: {1} of {2} places look like digits</source>
            <translation>{0}：{2} 处中有 {1} 处像数字</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/vae.py"></location>
            <source>β {0}</source>
            <translation>β {0}</translation>
        </message>
    </context>
    <context>
        <name>ValueBar</name>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_line_values.py"></location>
            <source>−ln 4: D is guessing</source>
            <translation>−ln 4：D 在猜</translation>
        </message>
    </context>
    <context>
        <name>ValueStrip</name>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_line_strip.py"></location>
            <source>Iteration {0}</source>
            <translation>第 {0} 次迭代</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_line_strip.py"></location>
            <source>V over the iterations</source>
            <translation>V 随迭代的变化</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_line_strip.py"></location>
            <source>V over the iterations: click or drag to go back and forth</source>
            <translation>V 随迭代的变化：点击或拖动来前后移动</translation>
        </message>
    </context>
    <context>
        <name>ValuesPanel</name>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_line_values.py"></location>
            <source>After the step, on the same examples</source>
            <translation>这一步之后，用同样的例子</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_line_values.py"></location>
            <source>Line 4 or 6 tells.</source>
            <translation>第 4 行或第 6 行会给出。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_line_values.py"></location>
            <source>Live values</source>
            <translation>实时数值</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_line_values.py"></location>
            <source>The example</source>
            <translation>例子</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_line_values.py"></location>
            <source>The example before (Page Up)</source>
            <translation>前一个例子（Page Up）</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_line_values.py"></location>
            <source>The next example (Page Down)</source>
            <translation>后一个例子（Page Down）</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_line_values.py"></location>
            <source>The vector</source>
            <translation>向量</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_line_values.py"></location>
            <source>Value {0}</source>
            <translation>数值 {0}</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_line_values.py"></location>
            <source>What G made of the vector</source>
            <translation>G 由这个向量画出的</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_line_values.py"></location>
            <source>fingerprint {0}</source>
            <translation>指纹 {0}</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_line_values.py"></location>
            <source>held fixed</source>
            <translation>已固定</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_line_values.py"></location>
            <source>learns</source>
            <translation>在学习</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_line_values.py"></location>
            <source>{0} numbers</source>
            <translation>{0} 个数</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_line_values.py"></location>
            <source>{0} real
{1} generated</source>
            <translation>{0} 真实
{1} 生成</translation>
        </message>
    </context>
    <context>
        <name>VectorBars</name>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_vector_bars.py"></location>
            <source>Number {0} of {1}: {2}. Left and right choose, up and down change, Delete sets it to 0.</source>
            <translation>第 {0} 个数字（共 {1} 个）：{2}。左右键选择，上下键改变，Delete 归零。</translation>
        </message>
    </context>
    <context>
        <name>VectorBoard</name>
        <message>
            <location filename="../gan_studio/ui/widgets/lab_vector_board.py"></location>
            <source>N and P go from picture to picture, the arrow keys move it, Return makes it an end of the line.</source>
            <translation>N 和 P 在图片间切换，方向键移动图片，回车把它作为连线的一端。</translation>
        </message>
    </context>
    <context>
        <name>VectorsView</name>
        <message>
            <location filename="../gan_studio/ui/pages/lab/vectors.py"></location>
            <source>0, 1 and 7</source>
            <translation>0、1 和 7</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/vectors.py"></location>
            <source>A whole line beneath: looks like a digit to a classifier of real ones. A short one: it does not.</source>
            <translation>下方整条线：在认识真实数字的分类器看来像数字；短线：不像。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/vectors.py"></location>
            <source>All ten</source>
            <translation>全部十个</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/vectors.py"></location>
            <source>Anywhere, by chance</source>
            <translation>随机放到任意位置</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/vectors.py"></location>
            <source>At random</source>
            <translation>随机</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/vectors.py"></location>
            <source>By an encoder</source>
            <translation>由编码器</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/vectors.py"></location>
            <source>By hand</source>
            <translation>手工</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/vectors.py"></location>
            <source>Digits</source>
            <translation>数字</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/vectors.py"></location>
            <source>Drawn from one selected picture to the other:</source>
            <translation>从一张选中的图片画到另一张：</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/vectors.py"></location>
            <source>Encoder</source>
            <translation>编码器</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/vectors.py"></location>
            <source>Hand</source>
            <translation>手工</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/vectors.py"></location>
            <source>Pictures</source>
            <translation>图片</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/vectors.py"></location>
            <source>Random</source>
            <translation>随机</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/vectors.py"></location>
            <source>Shuffle</source>
            <translation>打乱</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/vectors.py"></location>
            <source>Sort</source>
            <translation>排序</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/vectors.py"></location>
            <source>Sort and shuffle</source>
            <translation>排序与打乱</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/vectors.py"></location>
            <source>Taking pictures…</source>
            <translation>正在取图片…</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/vectors.py"></location>
            <source>The plane of the vectors</source>
            <translation>向量的平面</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/vectors.py"></location>
            <source>The same digits side by side, tilted ones apart</source>
            <translation>相同的数字放在一起，按倾斜排开</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/vectors.py"></location>
            <source>Vectors shown</source>
            <translation>显示的向量</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/vectors.py"></location>
            <source>error {0}</source>
            <translation>误差 {0}</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/vectors.py"></location>
            <source>{0} rounds for each. The error is that of drawing the pictures from their vectors.</source>
            <translation>各 {0} 轮。误差指由向量画出图片的误差。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/vectors.py"></location>
            <source>{0}: from one to the other</source>
            <translation>{0}：从一张到另一张</translation>
        </message>
    </context>
    <context>
        <name>VerdictCard</name>
        <message>
            <location filename="../gan_studio/ui/pages/lab/view.py"></location>
            <source>Measure now</source>
            <translation>立即测量</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/view.py"></location>
            <source>Nothing was measured yet.</source>
            <translation>还没有测量。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/view.py"></location>
            <source>There is nothing to measure yet: try the experiment first.</source>
            <translation>还没有可测量的：请先试试这个实验。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/view.py"></location>
            <source>Verdict</source>
            <translation>结论</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <location filename="../gan_studio/ui/pages/welcome.py"></location>
            <source>Built-in data sets</source>
            <translation>内置数据集</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/welcome.py"></location>
            <source>Choose folder</source>
            <translation>选择文件夹</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/welcome.py"></location>
            <source>Drop in images, watch two networks compete, then explore everything the winner has learned to draw.</source>
            <translation>拖入图像，看两个网络竞争，再探索胜者学会画的一切。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/welcome.py"></location>
            <source>Open folder</source>
            <translation>打开文件夹</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/welcome.py"></location>
            <source>Recent runs</source>
            <translation>最近的训练</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/welcome.py"></location>
            <source>Show the folder that holds all runs</source>
            <translation>显示存放所有训练的文件夹</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/welcome.py"></location>
            <source>Teach a network to draw your pictures</source>
            <translation>教一个网络画你的图片</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/welcome.py"></location>
            <source>Where are the images of this run now?</source>
            <translation>这次训练的图像现在在哪里？</translation>
        </message>
    </context>
    <context>
        <name>WelcomePlayer</name>
        <message>
            <location filename="../gan_studio/ui/welcome_player.py"></location>
            <source>From {low} to {high}. Measured in its pictures: “{label}” follows the slider with correlation {correlation} (1 is perfect); no other feature moves more than {others} % as far.</source>
            <translation>从{low}到{high}。在它的图像上测得：“{label}”随滑块变化，相关系数 {correlation}（1 为完美）；其他特征的变化都不超过它的 {others} %。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/welcome_player.py"></location>
            <source>{0} dimensions</source>
            <translation>{0} 维</translation>
        </message>
    </context>
    <context>
        <name>WhatDSees</name>
        <message>
            <location filename="../gan_studio/ui/widgets/train_augment_button.py"></location>
            <source>Real images with the changes that D learns from</source>
            <translation>带有 D 学习时那些变化的真实图像</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/train_augment_button.py"></location>
            <source>What D sees</source>
            <translation>D 看到的</translation>
        </message>
    </context>
    <context>
        <name>WindowChrome</name>
        <message>
            <location filename="../gan_studio/ui/window_chrome.py"></location>
            <source>Comes with the program</source>
            <translation>随程序提供</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/window_chrome.py"></location>
            <source>Training elsewhere</source>
            <translation>在别处训练</translation>
        </message>
    </context>
    <context>
        <name>YouAreDView</name>
        <message>
            <location filename="../gan_studio/ui/pages/lab/you_are_d.py"></location>
            <source>Again (N)</source>
            <translation>再来一次（N）</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/you_are_d.py"></location>
            <source>D believes {0}, and is right.</source>
            <translation>D 的判断值是 {0}，判断正确。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/you_are_d.py"></location>
            <source>D believes {0}, and is wrong.</source>
            <translation>D 的判断值是 {0}，判断错误。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/you_are_d.py"></location>
            <source>D's answers</source>
            <translation>D 的回答</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/you_are_d.py"></location>
            <source>Fake (F)</source>
            <translation>假（F）</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/you_are_d.py"></location>
            <source>Generation to play</source>
            <translation>要玩的一代</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/you_are_d.py"></location>
            <source>Generation {0}</source>
            <translation>第 {0} 代</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/you_are_d.py"></location>
            <source>Generation {0}, round {1} of {2}</source>
            <translation>第 {0} 代，第 {1} / {2} 轮</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/you_are_d.py"></location>
            <source>Is it real?</source>
            <translation>是真的吗？</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/you_are_d.py"></location>
            <source>Newest</source>
            <translation>最新</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/you_are_d.py"></location>
            <source>Next (N)</source>
            <translation>下一张（N）</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/you_are_d.py"></location>
            <source>Play</source>
            <translation>对局</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/you_are_d.py"></location>
            <source>Played before: you {0} of {1}, D {2} of {1}.</source>
            <translation>之前的成绩：你 {1} 轮中对 {0} 轮，D 对 {2} 轮。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/you_are_d.py"></location>
            <source>Press Start.</source>
            <translation>按“开始”。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/you_are_d.py"></location>
            <source>Real (R)</source>
            <translation>真（R）</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/you_are_d.py"></location>
            <source>Right answers, %</source>
            <translation>正确率，%</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/you_are_d.py"></location>
            <source>Right: it is real.</source>
            <translation>对了：是真的。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/you_are_d.py"></location>
            <source>Right: it was generated.</source>
            <translation>对了：是生成的。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/you_are_d.py"></location>
            <source>Rounds</source>
            <translation>轮数</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/you_are_d.py"></location>
            <source>Start</source>
            <translation>开始</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/you_are_d.py"></location>
            <source>The first generation is being trained…</source>
            <translation>正在训练第一代…</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/you_are_d.py"></location>
            <source>The picture to judge</source>
            <translation>要判断的图像</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/you_are_d.py"></location>
            <source>Wrong: it is real.</source>
            <translation>错了：是真的。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/you_are_d.py"></location>
            <source>Wrong: it was generated.</source>
            <translation>错了：是生成的。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/you_are_d.py"></location>
            <source>You</source>
            <translation>你</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/you_are_d.py"></location>
            <source>You {0} of {1}, D {2} of {1}. Your {1} rounds: between {3} and {4}.</source>
            <translation>你 {1} 轮对 {0} 轮，D {1} 轮对 {2} 轮。按你的 {1} 轮：真实正确率在 {3} 到 {4} 之间。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/you_are_d.py"></location>
            <source>Your answers</source>
            <translation>你的回答</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/you_are_d.py"></location>
            <source>a coin</source>
            <translation>抛硬币</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/pages/lab/you_are_d.py"></location>
            <source>generation</source>
            <translation>代</translation>
        </message>
    </context>
    <context>
        <name>_GroupRow</name>
        <message>
            <location filename="../gan_studio/ui/widgets/data_copies_card.py"></location>
            <source>{0} copies</source>
            <translation>{0} 份</translation>
        </message>
    </context>
    <context>
        <name>_Head</name>
        <message>
            <location filename="../gan_studio/ui/widgets/collapsible.py"></location>
            <source>Hide these settings</source>
            <translation>收起这些设置</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/collapsible.py"></location>
            <source>Show these settings</source>
            <translation>展开这些设置</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/collapsible.py"></location>
            <source>closed</source>
            <translation>已收起</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/collapsible.py"></location>
            <source>open</source>
            <translation>已展开</translation>
        </message>
    </context>
    <context>
        <name>_Psi</name>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_seed_bar.py"></location>
            <source>Click to type a value</source>
            <translation>点击输入数值</translation>
        </message>
    </context>
    <context>
        <name>_Row</name>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_nearest.py"></location>
            <source>1 is how far an unseen real picture typically is from the nearest training image.</source>
            <translation>1 表示一张未见过的真实图片与最近训练图像的典型距离。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/recipe_form.py"></location>
            <source>Locked while training, so that results stay comparable.</source>
            <translation>训练时锁定，使结果可以比较。</translation>
        </message>
    </context>
    <context>
        <name>_Strip</name>
        <message>
            <location filename="../gan_studio/ui/widgets/welcome_play_card.py"></location>
            <source>Pictures of the generator</source>
            <translation>生成器的图像</translation>
        </message>
    </context>
    <context>
        <name>_Tile</name>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_side.py"></location>
            <source>Saved picture, {0}</source>
            <translation>保存的图片，{0}</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_side.py"></location>
            <source>seed {0}</source>
            <translation>种子 {0}</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_side.py"></location>
            <source>{0}
Saved as {1}
Click: back to its latent</source>
            <translation>{0}
保存为 {1}
点击：回到它的潜变量</translation>
        </message>
    </context>
    <context>
        <name>_Value</name>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_row.py"></location>
            <source>Click to type a value</source>
            <translation>点击输入数值</translation>
        </message>
    </context>
    <context>
        <name>_Where</name>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_plane.py"></location>
            <source>Back to where the walk began (Home)</source>
            <translation>回到漫步的起点（Home）</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_plane.py"></location>
            <source>Drag the picture to walk between seeds, or use the arrow keys</source>
            <translation>拖动图像在种子之间漫步，或使用方向键</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/explore_plane.py"></location>
            <source>To the nearest seed (Enter)</source>
            <translation>到最近的种子（Enter）</translation>
        </message>
    </context>
    <context>
        <name>choose_data</name>
        <message>
            <location filename="../gan_studio/ui/choose_data.py"></location>
            <source>All files (*)</source>
            <translation>所有文件 (*)</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/choose_data.py"></location>
            <source>Choose a folder of images</source>
            <translation>选择图像文件夹</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/choose_data.py"></location>
            <source>Choose images or a zip</source>
            <translation>选择图像或 zip</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/choose_data.py"></location>
            <source>Folder of images…</source>
            <translation>图像文件夹…</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/choose_data.py"></location>
            <source>Images and zips ({0})</source>
            <translation>图像和 zip ({0})</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/choose_data.py"></location>
            <source>Images or a zip…</source>
            <translation>图像或 zip…</translation>
        </message>
    </context>
    <context>
        <name>closing</name>
        <message>
            <location filename="../gan_studio/ui/closing.py"></location>
            <source>A run is about to start.</source>
            <translation>训练即将开始。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/closing.py"></location>
            <source>Close GAN Studio</source>
            <translation>关闭 GAN Studio</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/closing.py"></location>
            <source>It has seen {0}. Stop and keep saves it; you can go on exactly there from the start page.</source>
            <translation>它已看过 {0}。“停止并保存”会保存它；以后可以从开始页精确继续。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/closing.py"></location>
            <source>Keep training</source>
            <translation>继续训练</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/closing.py"></location>
            <source>Nothing has been trained yet.</source>
            <translation>还没有训练任何内容。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/closing.py"></location>
            <source>Saves a snapshot, then closes</source>
            <translation>保存快照后关闭</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/closing.py"></location>
            <source>Stop and keep</source>
            <translation>停止并保存</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/closing.py"></location>
            <source>The window stays open</source>
            <translation>窗口保持打开</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/closing.py"></location>
            <source>“{0}” is still in training.</source>
            <translation>“{0}”仍在训练。</translation>
        </message>
    </context>
    <context>
        <name>core</name>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>%</source>
            <translation>%</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/directions/labels.py"></location>
            <source>'{column}' is left out: it has neither numbers nor a few different words.</source>
            <translation>“{column}”未被使用：它既不是数字，也不是少数几种词。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/directions/labels.py"></location>
            <source>'{column}' says the same everywhere, so it is left out.</source>
            <translation>“{column}”处处相同，因此未被使用。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/directions/labels.py"></location>
            <source>'{column}': {count:,} cells have no number and are left out.</source>
            <translation>“{column}”：有 {count:,} 个单元格没有数字，未被使用。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/sets.py"></location>
            <source>'{key}': {count} is not a possible number of samples.</source>
            <translation>“{key}”：{count} 不是可用的样本数。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/playground.py"></location>
            <source>'{name}' cannot change while it runs.</source>
            <translation>运行期间不能更改“{name}”。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/trainer.py"></location>
            <source>'{name}' cannot change while the run trains.</source>
            <translation>训练期间不能更改“{name}”。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/metrics/classifier.py"></location>
            <source>'{name}' has no classes to train a classifier on.</source>
            <translation>“{name}”没有类别，无法训练分类器。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/vectors.py"></location>
            <source>'{name}' has {count} pictures only.</source>
            <translation>“{name}”只有 {count} 张图片。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/coding.py"></location>
            <source>'{name}' has {count} pictures: too few to learn codes of.</source>
            <translation>“{name}”有 {count} 张图片：太少，学不了编码。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/fitting.py"></location>
            <source>'{name}' has {count} {things}: too few to learn from.</source>
            <translation>“{name}”有 {count} 个{things}：太少，学不到东西。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/export/films.py"></location>
            <source>'{name}' is there already.</source>
            <translation>“{name}”已存在。</translation>
        </message>
        <message>
            <location filename="../gan_studio/session/tasks.py"></location>
            <source>'{run}' comes with the program, so it is not deleted.</source>
            <translation>“{run}”随程序提供，不会被删除。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/run.py"></location>
            <source>'{run}' comes with the program, so it never gets another name.</source>
            <translation>“{run}”随程序提供，不能改名。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/run.py"></location>
            <source>'{run}' comes with the program, so it never goes on training.</source>
            <translation>“{run}”随程序提供，不能继续训练。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/run.py"></location>
            <source>'{run}' comes with the program, so it never is deleted.</source>
            <translation>“{run}”随程序提供，不能删除。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/export/pictures.py"></location>
            <source>'{run}' has kept no samples.</source>
            <translation>“{run}”没有保存样本。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/sampling.py"></location>
            <source>'{run}' has no best snapshot: its quality was not measured.</source>
            <translation>“{run}”没有最佳快照：没有测量过它的质量。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/opening.py"></location>
            <source>'{run}' has no snapshot that training can go on from.</source>
            <translation>“{run}”没有可以继续训练的快照。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/export/pictures.py"></location>
            <location filename="../gan_studio/core/sampling.py"></location>
            <source>'{run}' has no snapshot to draw with.</source>
            <translation>“{run}”没有可以用来绘图的快照。</translation>
        </message>
        <message>
            <location filename="../gan_studio/session/tasks.py"></location>
            <source>'{run}' is being trained.</source>
            <translation>“{run}”正在训练。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/automatic.py"></location>
            <source>1 minute</source>
            <translation>1 分钟</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/notices.py"></location>
            <source>1 thread</source>
            <translation>1 个线程</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/decode.py"></location>
            <source>16-bit values scaled to 8 bits</source>
            <translation>16 位数值已缩放到 8 位</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/playground.py"></location>
            <source>2-D playground</source>
            <translation>二维游乐场</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/latent/nearest.py"></location>
            <source>2-D points have no look: there is no nearest picture.</source>
            <translation>二维点没有外观：不存在最近的图片。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/metrics/classifier.py"></location>
            <source>20 are the least, some thousands are good.</source>
            <translation>最少 20 张，几千张比较好。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/g_and_d.py"></location>
            <source>A VAE is stable but not good; GANs vary, and their best is better</source>
            <translation>VAE 稳但不好；GAN 变动大，而最好的更好</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/drawn.py"></location>
            <source>A built-in set cannot be mixed with other data.</source>
            <translation>内置数据集不能与其他数据混用。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/directions/labels.py"></location>
            <source>A built-in set is drawn, so no file names can be found in a CSV.</source>
            <translation>内置数据集是画出来的，CSV 里找不到对应的文件名。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/sets.py"></location>
            <location filename="../gan_studio/core/data/builtin/toys.py"></location>
            <source>A circle within a circle.</source>
            <translation>圆中有圆。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>A climb needs D's opinion of each picture alone, and batch norm mixes the pictures of a batch: turn it off.</source>
            <translation>上升需要 D 对每张图像单独的意见，而批归一化会把同批图像混在一起：请关闭它。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/you_are_d.py"></location>
            <source>A coin was right in {right} of {rounds} rounds at generation {number}, which stands for anything between {low} and {high} %; D in {d_right} of the same.</source>
            <translation>在第 {number} 代，抛硬币答对了 {rounds} 轮中的 {right} 轮，对应的真实正确率在 {low} 到 {high} % 之间；同样的图，D 答对 {d_right} 轮。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/vae.py"></location>
            <source>A decoder that saw each code with noise has seen its surroundings too, so what lies between two codes is less strange.</source>
            <translation>解码器看到的每个编码都带噪声，也就见过它的周围，所以两个编码之间的东西不那么怪。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/digits.py"></location>
            <source>A digit</source>
            <translation>一个数字</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/arms_race.py"></location>
            <source>A discriminator is fooled by generators younger than itself and sees through older ones, unless it has forgotten them.</source>
            <translation>判别器会被比自己年轻的生成器骗过，却能看穿更老的生成器——除非它已经忘了它们。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_factors.py"></location>
            <source>A face</source>
            <translation>一张脸</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/one_number.py"></location>
            <source>A generator takes a vector and gives a picture. Change one number and one trait changes: hair length, blueness, mouth.</source>
            <translation>生成器输入一个向量，给出一张图像。改变一个数字，就改变一个特征：头发长短、蓝的程度、嘴。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>A gradient penalty looks at each image alone, and batch norm mixes the images of a batch: turn one of them off.</source>
            <translation>梯度惩罚要单独看每张图像，而批归一化会把同批图像混在一起：请关闭其中一个。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>A grid comes each epoch, and at least this often.</source>
            <translation>每个轮次出一张样本图，并且至少按这个间隔出图。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/playground_facts.py"></location>
            <source>A layer has 1 to {most} neurons.</source>
            <translation>每层有 1 到 {most} 个神经元。</translation>
        </message>
        <message>
            <location filename="../gan_studio/workers/lab_thread.py"></location>
            <source>A loss is infinite, or no number any more; the networks are as they were before it.</source>
            <translation>损失变成了无穷大或不再是数；两个网络保持在那之前的状态。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/directions/marks.py"></location>
            <source>A marked sample cannot be understood.</source>
            <translation>有一个标记的样本无法识别。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/one_number.py"></location>
            <source>A number goes from −{most:g} to {most:g}.</source>
            <translation>数字的范围是 −{most:g} 到 {most:g}。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/pixel_distance.py"></location>
            <source>A ranking has each of these once: {names}.</source>
            <translation>排序中以下各项各出现一次：{names}。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/arms_race.py"></location>
            <source>A row is one D, a column one G. On the diagonal both are of one age; to its right the pictures come from the future of D, to its left from the past. A marked corner: D has forgotten what an older D knew, since nobody shows it those pictures any more.</source>
            <translation>一行是一个 D，一列是一个 G。对角线上两者同龄；右边的图像来自 D 的未来，左边的来自它的过去。带角标的格子：D 忘了更老的 D 知道的东西，因为再没有人给它看那些图像。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/sweep.py"></location>
            <source>A run of the VAE lies {vae} from its middle one on average, nearer than any other's: {second} {next}, {widest} {wide}.</source>
            <translation>VAE 的一次运行平均离其中位数 {vae}，比其他方法都近：{second} 为 {next}，{widest} 为 {wide}。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/one_number.py"></location>
            <source>A single number of the vector usually changes several traits at once: training puts no names on them. A named slider is a direction, many numbers at once, that was found by measuring. The generator drew all this from {count} numbers.</source>
            <translation>向量中的单个数字通常同时改变几个特征：训练不会给它们起名字。命名滑块是一个方向，同时动很多数字，是通过测量找到的。生成器只用 {count} 个数字就画出了这一切。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/sets.py"></location>
            <location filename="../gan_studio/core/data/builtin/toys.py"></location>
            <source>A single round cloud: the simplest thing to learn.</source>
            <translation>一团圆形的点云：最容易学的分布。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>A small network bends the latent into a style that scales every layer of G (as in StyleGAN), so that sliders change the picture more evenly.</source>
            <translation>用一个小网络把潜变量变成风格，再调节 G 的每一层（如 StyleGAN），这样滑块对图像的改变更均匀。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/run_loop.py"></location>
            <source>A step gave a loss that is not a number and was skipped.</source>
            <translation>有一步的损失不是数，已跳过这一步。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/saturation.py"></location>
            <source>A sure D leaves log(1 − D(G(z))) without a slope, just when G has most to learn; log D(G(z)) keeps it.</source>
            <translation>D 很有把握时，log(1 − D(G(z))) 几乎没有斜率，而这正是 G 最需要学习的时候；log D(G(z)) 仍有斜率。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/one_number.py"></location>
            <source>A vector in, a picture out</source>
            <translation>输入向量，输出图像</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/vectors.py"></location>
            <source>A vector lies outside the plane: its numbers go from −{most} to {most}.</source>
            <translation>有向量在平面之外：数值须在 −{most} 到 {most} 之间。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>ADA (adaptive)</source>
            <translation>ADA（自适应）</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>ADA augments more while D's overfitting (0 none, 1 complete) is above this.</source>
            <translation>当 D 的过拟合程度（0 为没有，1 为完全）高于此值时，ADA 会加强增强。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>ADA target</source>
            <translation>ADA 目标</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_factors.py"></location>
            <source>Accessory</source>
            <translation>饰品</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_factors.py"></location>
            <source>Accessory hue</source>
            <translation>饰品色相</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Adam</source>
            <translation>Adam</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Adam β1</source>
            <translation>Adam β1</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Adam β2</source>
            <translation>Adam β2</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/metrics/inception.py"></location>
            <source>Add --allow-download if you agree, or ask for other figures: they need no download.</source>
            <translation>如果同意，请加上 --allow-download；或者选用其他不需要下载的指标。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/export/shots.py"></location>
            <source>Add two, then a film leads from one to the other.</source>
            <translation>请添加两个，影片便会从一个过渡到另一个。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/fitting.py"></location>
            <source>Add {things} that differ.</source>
            <translation>请添加彼此不同的{things}。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/fitting.py"></location>
            <source>Add {things}: about 500 are enough to start.</source>
            <translation>请添加{things}：大约 500 个就可以开始。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/line_by_line.py"></location>
            <source>After each of {checked} lines the network that is held fixed was the same in every bit.</source>
            <translation>检查的 {checked} 行里，每一行之后被固定的网络每一位都没有变。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/saturation.py"></location>
            <source>After {ahead} steps alone, D gives what G makes a belief of {belief}. The gradient at G's weights is {strong} under log D(G(z)) and {weak} under log(1 − D(G(z))): {ratio} times as long.</source>
            <translation>单独训练 {ahead} 步后，D 对 G 的作品给出的判断值是 {belief}。G 的权重上的梯度：用 log D(G(z)) 时是 {strong}，用 log(1 − D(G(z))) 时是 {weak}，长度相差 {ratio} 倍。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/line_by_line.py"></location>
            <source>After {changed} of {checked} lines the network that is held fixed was another one.</source>
            <translation>检查的 {checked} 行里，有 {changed} 行之后被固定的网络发生了变化。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/vectors.py"></location>
            <source>After {rounds} rounds each, G repeats the pictures with an error of {random} from random vectors, {hand} from those placed by hand and {encoder} from the encoder's.</source>
            <translation>各学 {rounds} 轮后，G 重现图片的误差：随机向量 {random}，手工摆放 {hand}，编码器的向量 {encoder}。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/negatives_facts.py"></location>
            <source>Against noise alone D believes the x̃ that it finds at {high}, after {rounds} rounds with what it found at {low}; real pictures get {on}. Of the x̃ it likes {before} better than a middling real picture before, {after} after.</source>
            <translation>只用噪声训练时，D 对它找到的 x̃ 的判断值为 {high}，用它找到的负例训练 {rounds} 轮后为 {low}；真实图像得 {on}。比中等的真实图像更受 D 喜欢的 x̃，之前有 {before}，之后有 {after}。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/negatives_facts.py"></location>
            <source>Against noise alone D likes {before} of the places without data better than a middling real point; after {rounds} rounds with what it found, {after}. Its belief there fell from {high} to {low}; real points get {on}.</source>
            <translation>只用噪声训练时，没有数据的地方有 {before} 比中等的真实点更受 D 喜欢；用它找到的负例训练 {rounds} 轮后是 {after}。D 对那里的判断值从 {high} 降到 {low}；真实点得 {on}。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/metrics/families.py"></location>
            <source>Alike pairs</source>
            <translation>成对相似度</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/fitting.py"></location>
            <source>All {count:,} {things} of '{name}' are the same once they are prepared, so there is nothing to learn.</source>
            <translation>“{name}”的全部 {count:,} 个{things}处理后都一样，没有可学的东西。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/gap.py"></location>
            <source>An autoencoder fills the gap between two clusters, because nearness in pixels knows no empty place; a GAN leaves it.</source>
            <translation>自编码器会填满两簇之间的空隙，因为像素上的接近并不知道哪里是空的；GAN 会把它留空。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/explain.py"></location>
            <source>An autoencoder whose numbers get noise, so that G draws something sensible from any numbers.</source>
            <translation>一种给编码加噪声的自编码器，这样 G 从任意数字都能画出合理的图像。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/explain.py"></location>
            <source>An encoder squeezes each picture into a few numbers, and G learns to draw the picture back from them.</source>
            <translation>编码器把每张图像压缩成几个数字，G 学着从这些数字把图像画回来。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/snapshots.py"></location>
            <source>An older snapshot can be used instead.</source>
            <translation>可以改用更早的快照。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/sets.py"></location>
            <source>Anime faces</source>
            <translation>动漫头像</translation>
        </message>
        <message>
            <location filename="../build_scripts/make_faces_generator.py"></location>
            <source>Anime faces (built in)</source>
            <translation>动漫头像（内置）</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/device.py"></location>
            <source>Apple GPU</source>
            <translation>Apple GPU</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/directions/naming.py"></location>
            <source>Are the labels those of these pictures? More labelled pictures help, too.</source>
            <translation>这些标签确实属于这些图片吗？更多带标签的图片也会有帮助。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/playground.py"></location>
            <source>Arrows show where D sends G's points. Modes get lost when G's points chase one hill of D's map together; and even a perfect generator has no divergence of 0 from a sample.</source>
            <translation>箭头表示 D 把 G 的点推向哪里。当 G 的点一起追逐 D 地图上的同一座山时，模式就会丢失；即使完美的生成器，用样本算出的散度也不是 0。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>As in the first DCGAN. Not together with a gradient penalty.</source>
            <translation>与最早的 DCGAN 相同。不能与梯度惩罚一起用。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/scan.py"></location>
            <source>At least {fewest} are needed, and some hundreds for good results.</source>
            <translation>至少需要 {fewest} 个，几百个才有好结果。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>At most this much work is lost if the power fails.</source>
            <translation>断电时最多损失这么多工作。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/export/network.py"></location>
            <source>At most {most} is right. Please report this, with the run.</source>
            <translation>正常情况下最多为 {most}。请连同该训练一起报告此问题。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/playground.py"></location>
            <source>At the start the JS divergence was {js:.2f}.</source>
            <translation>开始时 JS 散度是 {js:.2f}。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/solves_facts.py"></location>
            <source>At their end, {times} and {times_alone} passes later, it is {climb} and {alone}, D {dclimb} and {dalone}.</source>
            <translation>到终点时，分别用了 {times} 次和 {times_alone} 次前向的时间，距离为 {climb} 和 {alone}，D 为 {dclimb} 和 {dalone}。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Augmentation</source>
            <translation>数据增强</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Augmentation also mirrors images; wrong for text, digits and logos.</source>
            <translation>增强也会左右镜像图像；不适合文字、数字和徽标。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Augmentation also turns images by 90, 180 or 270 degrees; only for data without an up and down.</source>
            <translation>增强也会把图像旋转 90、180 或 270 度；只适合没有上下之分的数据。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Augmentation changes brightness, contrast and, of colour images, saturation.</source>
            <translation>增强会改变亮度、对比度，彩色图像还会改变饱和度。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Augmentation changes images, and the MLP networks are for 2-D points: turn it off.</source>
            <translation>增强改变的是图像，而 MLP 网络用于二维点：请关闭它。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/fitting.py"></location>
            <source>Augmentation changes images, and these are 2-D points.</source>
            <translation>增强改变的是图像，而这里是二维点。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Augmentation has nothing to change: choose at least one change, or turn it off.</source>
            <translation>增强没有可以改变的内容：请至少选择一种变化，或关闭增强。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Augmentation hides a square of half the side.</source>
            <translation>增强会遮住边长一半的方块。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Augmentation moves images by up to an eighth of their side.</source>
            <translation>增强会把图像平移，最多为边长的八分之一。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Augmentation p</source>
            <translation>增强概率 p</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <location filename="../gan_studio/core/lab/code_map.py"></location>
            <location filename="../gan_studio/core/lab/deeper.py"></location>
            <location filename="../gan_studio/core/lab/gap.py"></location>
            <source>Autoencoder</source>
            <translation>自编码器</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Automatic</source>
            <translation>自动</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Automatic times the real networks and takes the faster.</source>
            <translation>“自动”会用真实网络计时，选用更快的一种。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Automatic trains in grey when every image is grey.</source>
            <translation>所有图像都是灰度图时，“自动”按灰度训练。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <location filename="../gan_studio/core/objectives/began.py"></location>
            <source>BEGAN</source>
            <translation>BEGAN</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>BEGAN γ</source>
            <translation>BEGAN γ</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <location filename="../gan_studio/core/data/builtin/face_sliders.py"></location>
            <source>Background</source>
            <translation>背景</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_sliders.py"></location>
            <source>Background colour</source>
            <translation>背景颜色</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_factors.py"></location>
            <source>Background hue</source>
            <translation>背景色相</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_factors.py"></location>
            <source>Background light</source>
            <translation>背景亮度</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_factors.py"></location>
            <source>Background saturation</source>
            <translation>背景饱和度</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/presets.py"></location>
            <source>Balanced</source>
            <translation>均衡</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_factors.py"></location>
            <source>Bangs</source>
            <translation>刘海</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Batch</source>
            <translation>批大小</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Batch norm</source>
            <translation>批归一化</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Batch norm in D</source>
            <translation>D 中的批归一化</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Batch norm in encoder</source>
            <translation>编码器中的批归一化</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Batch norm keeps the numbers inside G at one size, which lets it learn fast; without, each picture is drawn independently of its batch. Automatic: batch norm in strided networks, none in residual ones.</source>
            <translation>批归一化让 G 内部的数值保持在同一量级，学得更快；不用时，每张图像与同批的其他图像无关。“自动”：步长卷积网络用批归一化，残差网络不用。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/presets.py"></location>
            <source>Best</source>
            <translation>最佳</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/automatic.py"></location>
            <source>Best wants {few} images or more; there are {count}.</source>
            <translation>“最佳”需要 {few} 张以上的图像；现在有 {count} 张。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/gap.py"></location>
            <source>Between two codes an autoencoder draws what lies between two points, wanted or not. Fixed codes know no order at all: the mean of everything is the best that they can draw. D alone leaves the gap empty, but its climbs are slow, and many end on the same summit. Try two numbers in z: what becomes of the VAE's bridge?</source>
            <translation>在两个编码之间，自编码器画出两点之间的东西，不管要不要。固定编码毫无次序：它能画出的最好结果就是所有点的平均。只有 D 时空隙是空的，但爬升很慢，而且许多次都停在同一个顶点。试试 z 取两维：VAE 的“桥”会怎样？</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_factors.py"></location>
            <source>Blue hair</source>
            <translation>蓝发</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_factors.py"></location>
            <location filename="../gan_studio/core/data/builtin/face_sliders.py"></location>
            <source>Blush</source>
            <translation>腮红</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/table.py"></location>
            <source>Both together</source>
            <translation>两者结合</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/run_options.py"></location>
            <source>Bring it back to {folder} if it was moved; otherwise start a new run.</source>
            <translation>如果文件夹被移走了，请移回 {folder}；否则请开始新的训练。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_factors.py"></location>
            <source>Brows, up to down</source>
            <translation>眉毛，上到下</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>CPU threads for training; 0 chooses, leaving a core to the window.</source>
            <translation>训练用的 CPU 线程数；0 表示自动选择，并给窗口留一个核心。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/device.py"></location>
            <location filename="../gan_studio/session/runs.py"></location>
            <source>CPU · 1 thread · {precision}</source>
            <translation>CPU · 1 个线程 · {precision}</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/device.py"></location>
            <location filename="../gan_studio/session/runs.py"></location>
            <source>CPU · {threads} threads · {precision}</source>
            <translation>CPU · {threads} 个线程 · {precision}</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Centre</source>
            <translation>居中裁剪</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Change colours</source>
            <translation>改变颜色</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/types.py"></location>
            <source>Change the file's permissions, or copy it to your own folder.</source>
            <translation>请更改文件权限，或复制到你自己的文件夹。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Channels at the finest layer. Twice the width costs up to four times the time.</source>
            <translation>最细一层的通道数。宽度加倍，时间最多变成四倍。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/source.py"></location>
            <source>Check its permissions, or copy it to your own folder.</source>
            <translation>请检查它的权限，或复制到你自己的文件夹。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/source.py"></location>
            <source>Check the name; a moved folder can be dropped again.</source>
            <translation>请检查名称；移动过的文件夹可以重新拖入。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/sets.py"></location>
            <location filename="../gan_studio/core/data/builtin/toys.py"></location>
            <source>Checkerboard</source>
            <translation>棋盘格</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/sets.py"></location>
            <source>Choose 1 to {most}.</source>
            <translation>请在 1 到 {most} 之间选择。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/run_options.py"></location>
            <source>Choose a folder inside training-runs, such as 00000-anime-faces-relativistic-64.</source>
            <translation>请选择 training-runs 里的文件夹，例如 00000-anime-faces-relativistic-64。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/scan.py"></location>
            <source>Choose a folder or zip with pictures in it.</source>
            <translation>请选择含有图片的文件夹或 zip。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/latent/photo.py"></location>
            <source>Choose a picture, such as a PNG or a JPEG.</source>
            <translation>请选择一张图片，例如 PNG 或 JPEG。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/line_by_line.py"></location>
            <source>Choose a smaller m, or add pictures.</source>
            <translation>请选择更小的 m，或添加图片。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/memory_need.py"></location>
            <source>Choose a smaller training size, or strided networks.</source>
            <translation>请选择更小的训练尺寸，或步长卷积网络。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/out_of_memory.py"></location>
            <source>Choose a smaller width ({width}) or training size, or close other programs.</source>
            <translation>请选择更小的宽度（{width}）或训练尺寸，或关闭其他程序。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/out_of_memory.py"></location>
            <source>Choose a smaller width or training size, or close other programs.</source>
            <translation>请选择更小的宽度或训练尺寸，或关闭其他程序。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/line_by_line.py"></location>
            <source>Choose a smaller η, or step back and try another way.</source>
            <translation>请选择更小的 η，或后退一步换个方法。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/latent/project.py"></location>
            <source>Choose an earlier snapshot, or another run.</source>
            <translation>请选择更早的快照，或另一个训练。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/atomic.py"></location>
            <location filename="../gan_studio/core/disk_need.py"></location>
            <location filename="../gan_studio/keeping.py"></location>
            <source>Choose another folder</source>
            <translation>选择其他文件夹</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/atomic.py"></location>
            <source>Choose another folder, or change the permissions of this one.</source>
            <translation>请选择其他文件夹，或更改这个文件夹的权限。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/export/films.py"></location>
            <source>Choose another name: the images go into a folder of their own.</source>
            <translation>请换一个名称：图像会放入单独的文件夹。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/sheets.py"></location>
            <source>Choose another sheet of samples.</source>
            <translation>请选择另一张样本图。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/export/films.py"></location>
            <source>Choose at least one latent.</source>
            <translation>请至少选择一个潜变量。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/export/openh264.py"></location>
            <source>Choose at most {most} px, or save single images.</source>
            <translation>请选择至多 {most} px，或保存为单张图片。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/export/films.py"></location>
            <source>Choose between {least} and {most}.</source>
            <translation>请在 {least} 到 {most} 之间选择。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/drawn.py"></location>
            <source>Choose either the set or your own files.</source>
            <translation>要么选数据集，要么选你自己的文件。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/vectors.py"></location>
            <source>Choose fewer, or add pictures.</source>
            <translation>选少一些，或添加图片。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/latent/photo.py"></location>
            <source>Choose one photo.</source>
            <translation>请选择一张照片。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/playground.py"></location>
            <source>Choose or draw what is to be learned and press play. Rates, optimisers and the objective act at once; other layers or other data begin anew.</source>
            <translation>选择或画出要学的分布，按运行。学习率、优化器和目标函数立即生效；换层或换数据则重新开始。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/opening.py"></location>
            <source>Choose the data that this run was trained on.</source>
            <translation>请选择这次训练所用的数据。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/device.py"></location>
            <source>Choose the device 'auto' or 'cpu'.</source>
            <translation>请把设备选为 'auto' 或 'cpu'。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/fitting.py"></location>
            <source>Choose the strided networks.</source>
            <translation>请选择步长卷积网络。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/setting_words.py"></location>
            <source>Choose yes or no.</source>
            <translation>请选择是或否。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/setting_words.py"></location>
            <source>Choose {others} or {last}.</source>
            <translation>请选择 {others} 或 {last}。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/directions/labels.py"></location>
            <source>Class {n}</source>
            <translation>类别 {n}</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/g_and_d.py"></location>
            <source>Click on a statement, or press Return on it: its experiment opens. Its last verdict stands in the cell. Run measures, quickly, what has no verdict yet; when all have one, everything anew.</source>
            <translation>点击一条说法，或在上面按回车：它的实验就会打开。格子里是它最近一次的结论。“运行”会快速测量还没有结论的；都有了之后，则全部重新测量。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/solves_facts.py"></location>
            <source>Climbing G's own D</source>
            <translation>沿 G 的 D 上升</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Climbing steps</source>
            <translation>上升步数</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/solves.py"></location>
            <source>Climbing the D that taught G ends at scores above those of real pictures, and at pictures that are none: that D never saw such places. D alone saw what it finds, and draws. Only G needs no climb at all.</source>
            <translation>沿教会 G 的那个 D 上升，终点的分数高过真实图像，画出的却不成图：那个 D 从没见过那些地方。只有 D 时，它见过自己找到的东西，所以能画。只有 G 完全不必上升。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/snapshots.py"></location>
            <source>Close other programs.</source>
            <translation>请关闭其他程序。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_sliders.py"></location>
            <source>Clothes</source>
            <translation>衣服</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_sliders.py"></location>
            <source>Clothes colour</source>
            <translation>衣服颜色</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_factors.py"></location>
            <source>Clothes hue</source>
            <translation>衣服色相</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_factors.py"></location>
            <source>Clothes light</source>
            <translation>衣服亮度</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_factors.py"></location>
            <source>Clothes saturation</source>
            <translation>衣服饱和度</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Colour</source>
            <translation>颜色</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Colour behind transparent pixels, and of the border when padding: #rrggbb.</source>
            <translation>透明像素后面的颜色，也是补边时边框的颜色：#rrggbb。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/directions/labels.py"></location>
            <source>Column {n}</source>
            <translation>第 {n} 列</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/directions/analysis.py"></location>
            <source>Component {n}</source>
            <translation>主成分 {n}</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/export/origin.py"></location>
            <source>Copy it again from where it came from.</source>
            <translation>请从来源处重新复制。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/archive.py"></location>
            <source>Copy or download it again, or unpack what can be unpacked and drop the folder.</source>
            <translation>请重新复制或下载；或者解压其中能解压的部分，再拖入那个文件夹。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/types.py"></location>
            <source>Copy or download the file again.</source>
            <translation>请重新复制或下载这个文件。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/types.py"></location>
            <source>Copy or download the file again: its end is missing.</source>
            <translation>请重新复制或下载这个文件：它的结尾缺失了。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/one_number.py"></location>
            <source>Correlation of slider and trait, and how far any other trait moves with it at most: {each}.</source>
            <translation>滑块与特征的相关系数，以及其他特征最多随之变化多少：{each}。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/metrics/classifier.py"></location>
            <source>Count their modes instead.</source>
            <translation>请改为统计模式的数目。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/metrics/families.py"></location>
            <source>Coverage</source>
            <translation>覆盖度</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Crop</source>
            <translation>裁剪</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Cut out</source>
            <translation>遮挡</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <location filename="../gan_studio/core/lab/gap.py"></location>
            <source>D alone</source>
            <translation>只有 D</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/argmax.py"></location>
            <source>D alone can draw: run through all x, or climb, and take what D likes best. Where both can be done, they agree.</source>
            <translation>只有 D 也能画：看遍所有 x，或者上升，取 D 最喜欢的。两者都能做到时，结果一致。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/export/possible.py"></location>
            <source>D alone draws by climbing its own slope, which ONNX cannot express.</source>
            <translation>仅用判别器时，图像是沿其自身梯度攀升得到的，ONNX 无法表达。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/solves_facts.py"></location>
            <source>D alone, climbing</source>
            <translation>只有 D，上升</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/argmax_facts.py"></location>
            <source>D at {looked} places of a grid was known after {seconds} s. Of {count} climbs {hits} end within two cells of the best one; the best climb misses its height by {gap} of the way from a middling place, all of them by {mean} on average.</source>
            <translation>网格上 {looked} 处的 D 用 {seconds} 秒算完。{count} 次上升中有 {hits} 停在最好处两格之内；从中等处到最高处的路程，最好的一次上升差 {gap}，平均差 {mean}。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>D draws by climbing its own score from noise, in so many steps. More find better pictures, slowly.</source>
            <translation>D 从噪声出发，用这么多步沿自己的分数上升来绘图。步数越多图越好，但越慢。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/objectives"></location>
            <location filename="../gan_studio/core/objectives/least_squares.py"></location>
            <source>D gives 1 to real pictures and 0 to generated ones; G gets its squared distance from 1 as the error.</source>
            <translation>D 给真实图像打 1，给生成图像打 0；G 的误差是它的分数与 1 之差的平方。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/objectives"></location>
            <location filename="../gan_studio/core/objectives/wgan.py"></location>
            <source>D is a critic: the gap of its scores measures how far generated pictures are from real ones; G closes the gap.</source>
            <translation>D 是评论家：它的分数差衡量生成图像离真实图像有多远；G 要缩小这个差。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/explain.py"></location>
            <source>D is an autoencoder</source>
            <translation>D 是一个自编码器</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/you_are_d.py"></location>
            <source>D is right about {first} % of the pictures in generation {early}, and about {last} % in generation {late}.</source>
            <translation>在第 {early} 代，D 判断对了约 {first} % 的图像；在第 {late} 代约 {last} %。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/negatives.py"></location>
            <source>D learns that everything is good where it never saw anything bad; its own x̃ = argmax D, as negatives, push it down there.</source>
            <translation>D 在没见过坏例子的地方学到的是“一切都好”；把它自己的 x̃ = argmax D 当作负例，就把那里压下去。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/g_and_d.py"></location>
            <source>D likes a whole picture better than two halves in {d}, pixel losses in {others} at most</source>
            <translation>D 有 {d} 更喜欢完整的图像而不是两半拼成的，像素损失最多 {others}</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/argmax_facts.py"></location>
            <source>D looks at {rate} pictures a second: all black and white ones of 32 by 32 px would take 10^{years} years. Of {count} climbs {real} end at what looks like a digit; D likes the middle one of them better than {above} of the real pictures.</source>
            <translation>D 每秒看 {rate} 张图像：看遍所有 32×32 的黑白图像要 10^{years} 年。{count} 次上升中有 {real} 的终点像数字；其中居中的一张比 {above} 的真实图像更受 D 喜欢。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/argmax_facts.py"></location>
            <source>D of all {looked} pictures was known after {seconds} s. Of {count} climbs {hits} end at the very best one; the best climb misses it by {gap} of the way from a middling picture, all of them by {mean} on average.</source>
            <translation>全部 {looked} 张图像的 D 用 {seconds} 秒算完。{count} 次上升中有 {hits} 正好到达最好的一张；从中等图像到最好图像的路程，最好的一次上升差 {gap}，平均差 {mean}。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/objectives"></location>
            <location filename="../gan_studio/core/objectives/hinge.py"></location>
            <source>D only learns from pictures that it does not place clearly enough; G raises the score of its own.</source>
            <translation>D 只从自己分得不够清楚的图像中学习；G 要提高自己图像的分数。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/objectives"></location>
            <location filename="../gan_studio/core/objectives/began.py"></location>
            <source>D repeats pictures: real ones well, generated ones badly; G draws pictures that D can repeat.</source>
            <translation>D 重建图像：真实图像重建得好，生成图像重建得差；G 画 D 能重建好的图像。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/objectives"></location>
            <location filename="../gan_studio/core/objectives/non_saturating.py"></location>
            <source>D says how likely a picture is real; G raises that for its own pictures, also while D is sure that they are not.</source>
            <translation>D 判断一张图像有多像真的；G 要提高自己图像的这个值，即使 D 确信那不是真的。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/objectives"></location>
            <location filename="../gan_studio/core/objectives/relativistic.py"></location>
            <source>D says which of two pictures, a real and a generated one, is more real; G must win such pairs.</source>
            <translation>D 判断一真一假两张图像中哪张更真；G 要在这样的比较中获胜。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>D sees real and generated images slightly changed, so that it cannot learn a small set by heart. DiffAugment always does it, ADA as much as D shows that it needs. Automatic decides by the number of images and how often each is seen.</source>
            <translation>D 看到的真实图像和生成图像都略有变化，这样它背不下小数据集。DiffAugment 总是增强；ADA 按 D 表现出的需要增强。“自动”根据图像数量和每张被看到的次数来决定。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/you_are_d.py"></location>
            <source>D sees single pixels and patterns that you do not look for, and you know what a digit is. Ten rounds say little: look how far the interval reaches, and play again to narrow it.</source>
            <translation>D 能看到单个像素和你不会留意的纹理，而你知道数字是什么。十轮说明不了多少：看看区间有多宽，再玩几次让它变窄。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>D steps</source>
            <translation>D 的步数</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/arms_race.py"></location>
            <source>D takes the pictures of younger G for real at {above} on average, those of older G at {below}. In {better} of {pairs} pairs the newer D tells the older fakes better than their own D did. Cells forgotten: {forgotten}.</source>
            <translation>对更年轻的 G，D 平均给出 {above} 的判断值；对更老的 G 是 {below}。{pairs} 对中有 {better} 对，新的 D 比当时的 D 更能看穿旧的假图。被忘记的格子：{forgotten} 个。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/explain.py"></location>
            <source>D without G: it finds the pictures that it likes best by climbing its own score, and learns that they are wrong.</source>
            <translation>没有 G，只有 D：它沿自己的分数上升，找到自己最喜欢的图像，再学到那些是错的。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/filters_facts.py"></location>
            <source>D's score</source>
            <translation>D 的打分</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/objectives/wgan.py"></location>
            <source>D(G(z)) − D(x) + γ(‖∇D(u)‖ − 1)², u between x and G(z)</source>
            <translation>D(G(z)) − D(x) + γ(‖∇D(u)‖ − 1)²，u 在 x 与 G(z) 之间</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/objectives/wgan.py"></location>
            <source>D(G(z)) − D(x), weights of D within ±c</source>
            <translation>D(G(z)) − D(x)，D 的权重在 ±c 之内</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <location filename="../gan_studio/core/objectives/dragan.py"></location>
            <source>DRAGAN</source>
            <translation>DRAGAN</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/types.py"></location>
            <source>Damaged file</source>
            <translation>文件损坏</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/deeper.py"></location>
            <source>Deeper for the same</source>
            <translation>同样效果要更深</translation>
        </message>
        <message>
            <location filename="../gan_studio/session/tasks.py"></location>
            <source>Delete runs of your own.</source>
            <translation>请删除你自己的训练。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/metrics/families.py"></location>
            <source>Density</source>
            <translation>密度</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Device</source>
            <translation>设备</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>DiffAugment</source>
            <translation>DiffAugment</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/digits.py"></location>
            <source>Digit</source>
            <translation>数字</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/directions/npz.py"></location>
            <source>Directions in z and in w do not go into one file.</source>
            <translation>z 中和 w 中的方向不能放进同一个文件。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/types.py"></location>
            <source>Disappeared during the scan</source>
            <translation>扫描时消失</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/g_and_d.py"></location>
            <source>Distance from the data with the fewest layers ({layers}): autoencoder {ae}, GAN {gan}</source>
            <translation>层数最少（{layers}）时与数据的距离：自编码器 {ae}，GAN {gan}</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/metrics/families.py"></location>
            <source>Distance of two Gaussians fitted in the features of a fixed random net; larger with fewer samples, and not comparable with FID.</source>
            <translation>在一个固定随机网络的特征中拟合的两个高斯分布之间的距离；样本越少值越大，不能与 FID 比较。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Doubles the variety; wrong for text, digits and logos.</source>
            <translation>使多样性加倍；不适合文字、数字和徽标。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/vectors.py"></location>
            <source>Drag the pictures to where you think they belong and press Run: the same G learns your vectors, random ones, and those that an encoder finds. Select two pictures to see what each G draws between them.</source>
            <translation>把图片拖到你认为合适的位置，按“运行”：同样的 G 分别学习你的向量、随机向量和编码器找到的向量。选两张图片，看每个 G 在它们之间画什么。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/sweep.py"></location>
            <source>Drawn again from these runs {draws} times, the VAE's lie closest together in {sure} % by that measure, and in {half} % by the middle half, which leaves the worst runs out.</source>
            <translation>从这些运行中重新抽取 {draws} 次：按这个度量，VAE 的结果在 {sure} % 的抽取中彼此最接近；按中间一半（不计最差的运行）则为 {half} %。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/sets.py"></location>
            <source>Drawn from known factors: hair, eyes, mouth, skin, glasses, background.</source>
            <translation>由已知因素绘制：头发、眼睛、嘴、皮肤、眼镜、背景。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/explain.py"></location>
            <source>D’s score of a picture, any number</source>
            <translation>D 给一张图像的分数，可以是任意数</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>EMA half-life</source>
            <translation>EMA 半衰期</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/generations.py"></location>
            <source>Each new generator learns what the old discriminator looked at; then the discriminator looks at something new.</source>
            <translation>每个新的生成器学会旧判别器看的东西；然后判别器去看新的东西。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/explain.py"></location>
            <source>Each picture gets random numbers of its own, and G learns to draw just that picture from them: G alone, without D.</source>
            <translation>每张图像有自己的一组随机数，G 学着从它画出那一张图：只有 G，没有 D。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/filters.py"></location>
            <source>Each pixel of a splice comes from a real digit, so a judge of single pixels sees nothing wrong. In the frame: the filter that a lone pixel moves most, measured by what strokes do to it. Blue: cover it, and D falls.</source>
            <translation>拼接图的每个像素都来自真实的数字，所以逐像素的评判看不出毛病。框中：与笔画相比，孤立像素影响最大的滤波器。蓝色：遮住它，D 就下降。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/g_and_d.py"></location>
            <source>Easy to generate, even with a deep network</source>
            <translation>容易生成，网络再深也行</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/sets.py"></location>
            <location filename="../gan_studio/core/data/builtin/toys.py"></location>
            <source>Eight narrow modes on a circle of radius 1 (σ 0.01): does G find all of them?</source>
            <translation>半径为 1 的圆上的八个窄模式（σ 0.01）：G 能找全吗？</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/sets.py"></location>
            <location filename="../gan_studio/core/data/builtin/toys.py"></location>
            <source>Eight squares with sharp edges that touch at their corners.</source>
            <translation>八个边缘清晰、角与角相接的方块。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/types.py"></location>
            <source>Empty file</source>
            <translation>空文件</translation>
        </message>
        <message>
            <location filename="../gan_studio/session/direction_tasks.py"></location>
            <source>Every slider that could be found is locked.</source>
            <translation>能找到的滑块都已锁定。</translation>
        </message>
        <message>
            <location filename="../gan_studio/keeping.py"></location>
            <source>Everything else works. Set {name} to a folder that can be written to keep them.</source>
            <translation>其他功能都正常。要保存它们，请把 {name} 设为可写的文件夹。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/directions/npz.py"></location>
            <source>Export them one kind at a time.</source>
            <translation>请一次导出一种。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_sliders.py"></location>
            <source>Eye colour</source>
            <translation>眼睛颜色</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_factors.py"></location>
            <source>Eye hue</source>
            <translation>眼睛色相</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_factors.py"></location>
            <source>Eye light</source>
            <translation>眼睛亮度</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_factors.py"></location>
            <source>Eye saturation</source>
            <translation>眼睛饱和度</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_factors.py"></location>
            <source>Eye size</source>
            <translation>眼睛大小</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_sliders.py"></location>
            <source>Eyes</source>
            <translation>眼睛</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_factors.py"></location>
            <source>Eyes open</source>
            <translation>睁眼程度</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/directions/analysis.py"></location>
            <source>Factor {n}</source>
            <translation>权重因子 {n}</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/directions/predictor.py"></location>
            <source>Factors are read off pictures, and these data are points.</source>
            <translation>因素要从图像上读取，而这些数据是点。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/filters_facts.py"></location>
            <source>Filter {number} of the first layer answers {lone} to a lone pixel and {strokes} to strokes; D likes {dotted} of the pictures less with such a pixel.</source>
            <translation>第一层的滤波器 {number} 对孤立像素响应 {lone}，对笔画响应 {strokes}；加上这样一个像素，{dotted} 的图像让 D 打分更低。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/directions/npz.py"></location>
            <source>Find some first.</source>
            <translation>请先寻找方向。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/sets.py"></location>
            <location filename="../gan_studio/core/data/builtin/toys.py"></location>
            <source>Five by five narrow modes (2 apart, σ 0.05): the classic test for lost modes.</source>
            <translation>五乘五个窄模式（间距 2，σ 0.05）：检验是否丢失模式的经典测试。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <location filename="../gan_studio/core/lab/gap.py"></location>
            <source>Fixed codes</source>
            <translation>固定编码</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Fixed codes have neither a D nor an encoder: turn it off.</source>
            <translation>固定编码既没有 D 也没有编码器：请关闭它。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Flip</source>
            <translation>外翘</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/filters.py"></location>
            <source>For D the relations between pixels are easy: it falls for a picture of two halves that no loss over pixels minds.</source>
            <translation>像素之间的关系对 D 很容易：两半拼成的图像让 D 下降，而逐像素的损失都不在意。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/directions/marks.py"></location>
            <source>Forget them, and mark samples of this one.</source>
            <translation>请删除它们，再标记这个生成器的样本。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/training_state.py"></location>
            <source>Fork the run and train again.</source>
            <translation>请创建分支再训练。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/trainer.py"></location>
            <source>Fork the run to change it.</source>
            <translation>要更改它，请创建分支。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/types.py"></location>
            <source>Format not supported</source>
            <translation>不支持的格式</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/disk_need.py"></location>
            <source>Free some space there, or choose a folder on another disk for runs.</source>
            <translation>请在那里腾出空间，或选择另一个磁盘上的文件夹存放训练。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/drawn_store.py"></location>
            <source>Free some space there, or choose a smaller training size.</source>
            <translation>请在那里腾出空间，或选择更小的训练尺寸。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/atomic.py"></location>
            <source>Free some space where {path} lies, then go on. What was saved before is untouched.</source>
            <translation>请在 {path} 所在的磁盘腾出空间，然后继续。之前保存的内容没有变化。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/g_and_d.py"></location>
            <source>From run to run the VAE's distance varies by {stable}, that of the GANs by {least} to {most}; the best VAE comes to {good}, the best GAN to {best}</source>
            <translation>各次运行之间，VAE 的距离变动 {stable}，GAN 的变动 {least} 到 {most}；最好的 VAE 达到 {good}，最好的 GAN 达到 {best}</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/filters_facts.py"></location>
            <source>From whole pictures to spliced ones D falls by {d} standard deviations, pixel losses move by {pixel} at most. D likes the whole one better in {pairs} of the pairs, pixel losses in {others}.</source>
            <translation>从完整图像到拼接图像，D 下降 {d} 个标准差，像素损失最多变动 {pixel}。{pairs} 的配对中 D 更喜欢完整的，像素损失则是 {others}。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/metrics/families.py"></location>
            <source>Fréchet distance</source>
            <translation>Fréchet 距离</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/vectors.py"></location>
            <source>G alone can learn pairs of vector and picture. But where do the vectors come from? Alike pictures need alike ones.</source>
            <translation>单独的 G 能学习向量与图片的配对。但向量从哪里来？相似的图片需要相似的向量。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/playground.py"></location>
            <source>G bends a simple cloud of noise until D cannot tell it from the data: one sees the bend, and how much is missing.</source>
            <translation>G 把一团简单的噪声弯折，直到 D 分不清它和数据：可以看到它怎样弯，还差多少。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/playground.py"></location>
            <source>G covers {found} of {modes} modes and {good:.0f} % of its points are good; its JS divergence is {js:.3f} where a perfect generator gets {js_floor:.3f}.</source>
            <translation>G 覆盖了 {modes} 个模式中的 {found} 个，{good:.0f} % 的点是好点；它的 JS 散度是 {js:.3f}，完美的生成器是 {js_floor:.3f}。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/g_and_d.py"></location>
            <source>G makes its bad examples: G solves argmax D</source>
            <translation>G 为它制造反例：G 求解 argmax D</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/solves.py"></location>
            <source>G solves argmax D</source>
            <translation>G 求解 argmax D</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/solves_facts.py"></location>
            <source>G, one pass</source>
            <translation>G，一次前向</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/g_and_d.py"></location>
            <source>G: {ms} ms a picture; a climb: {times} times that</source>
            <translation>G：每张 {ms} 毫秒；一次攀升是它的 {times} 倍</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <location filename="../gan_studio/core/lab/deeper.py"></location>
            <location filename="../gan_studio/core/lab/gap.py"></location>
            <source>GAN</source>
            <translation>GAN</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>GAN: G learns from what D tells it. Autoencoder: a decoder learns to repeat pictures from codes that an encoder makes; VAE: from such codes with noise. Fixed codes: G alone learns each picture by heart from a vector of its own. D alone: the discriminator draws by climbing its own score.</source>
            <translation>GAN：G 从 D 的评价中学习。自编码器：解码器学着从编码器给出的编码重建图像；VAE：编码带噪声。固定编码：只有 G，从每张图自己的向量背下那张图。只有 D：判别器沿自己的分数上升来绘图。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <location filename="../gan_studio/core/data/builtin/sets.py"></location>
            <location filename="../gan_studio/core/data/builtin/toys.py"></location>
            <source>Gaussian</source>
            <translation>高斯</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_factors.py"></location>
            <source>Gaze, left to right</source>
            <translation>视线，左到右</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/g_and_d.py"></location>
            <source>Generating is hard: argmax D(x) over everything</source>
            <translation>生成很难：要在一切之中求 argmax D(x)</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/you_are_d.py"></location>
            <source>Generation {generation} is not there yet.</source>
            <translation>还没有第 {generation} 代。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/generations.py"></location>
            <source>Generations</source>
            <translation>一代又一代</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/directions/labels.py"></location>
            <source>Give a column for each thing that a slider is wanted for.</source>
            <translation>请为每个想要的滑块提供一列。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/setting_words.py"></location>
            <source>Give a number {bounds}.</source>
            <translation>请输入{bounds}的数。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/directions/predictor.py"></location>
            <source>Give a row of numbers for each picture.</source>
            <translation>请给每张图像一行数字。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/setting_words.py"></location>
            <source>Give a whole number {bounds}.</source>
            <translation>请输入{bounds}的整数。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/setting_words.py"></location>
            <source>Give {least} to {most} of them.</source>
            <translation>请给出 {least} 到 {most} 个。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_factors.py"></location>
            <location filename="../gan_studio/core/data/builtin/face_sliders.py"></location>
            <source>Glasses</source>
            <translation>眼镜</translation>
        </message>
        <message>
            <location filename="../gan_studio/workers/lab_thread.py"></location>
            <source>Go back some steps, start over, or choose lower learning rates.</source>
            <translation>请后退几步、重新开始，或选择更低的学习率。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/notices.py"></location>
            <source>Go on</source>
            <translation>继续</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/metrics/families.py"></location>
            <source>Good points</source>
            <translation>好点</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Grey</source>
            <translation>灰度</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/sets.py"></location>
            <location filename="../gan_studio/core/data/builtin/toys.py"></location>
            <source>Grid of 25</source>
            <translation>25 点网格</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_sliders.py"></location>
            <source>Hair colour</source>
            <translation>发色</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_factors.py"></location>
            <source>Hair hue</source>
            <translation>头发色相</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_factors.py"></location>
            <location filename="../gan_studio/core/data/builtin/face_sliders.py"></location>
            <source>Hair length</source>
            <translation>头发长度</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_factors.py"></location>
            <location filename="../gan_studio/core/data/builtin/face_sliders.py"></location>
            <source>Hair light</source>
            <translation>头发亮度</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_factors.py"></location>
            <source>Hair saturation</source>
            <translation>头发饱和度</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_factors.py"></location>
            <source>Hair style</source>
            <translation>发型</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_sliders.py"></location>
            <source>Hair, green to magenta</source>
            <translation>头发，绿到品红</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/vectors.py"></location>
            <source>Halfway between neighbours {random}, {hand} and {encoder} of what it draws look like digits.</source>
            <translation>在相邻图片的中点，画出的图片像数字的比例依次为 {random}、{hand} 和 {encoder}。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/digits.py"></location>
            <source>Hand: which wobble</source>
            <translation>手写风格：抖动类型</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/sets.py"></location>
            <source>Handwritten digits</source>
            <translation>手写数字</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/g_and_d.py"></location>
            <source>Hard to learn how the parts hang together</source>
            <translation>难以学会各部分之间的关系</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/digits.py"></location>
            <source>Height, in 28ths of the side</source>
            <translation>高度，以边长的 1/28 计</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <location filename="../gan_studio/core/objectives/hinge.py"></location>
            <source>Hinge</source>
            <translation>Hinge</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>How a gradient becomes a step. Automatic: what the objective was published with.</source>
            <translation>梯度如何变成一步更新。“自动”：用目标函数原论文的优化器。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/metrics/families.py"></location>
            <source>How alike two generated ones are (MS-SSIM); at the floor they are as varied as real ones.</source>
            <translation>两张生成图像有多相似（MS-SSIM）；达到下限时，多样性与真实图像相同。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>How an image that is not square becomes one.</source>
            <translation>非正方形的图像怎样变成正方形。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/metrics/families.py"></location>
            <source>How densely generated ones lie among real ones; about 1 is ideal.</source>
            <translation>生成样本在真实样本之间的密集程度；约为 1 最理想。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/metrics/families.py"></location>
            <source>How different small patches are, from fine to coarse (PGGAN's; the mean of the levels, times 1000).</source>
            <translation>从细到粗，小图块之间的差别（PGGAN 的方法；各层的平均，乘以 1000）。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>How far D (or the encoder) moves in a step.</source>
            <translation>D（或编码器）每一步走多远。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>How far G (or the decoder) moves in a step.</source>
            <translation>G（或解码器）每一步走多远。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/metrics/families.py"></location>
            <source>How far apart generated and real ones are in the features of a fixed random net (unbiased MMD², polynomial kernel as in KID).</source>
            <translation>生成样本与真实样本在一个固定随机网络的特征中相距多远（无偏 MMD²，多项式核，如 KID）。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/metrics/families.py"></location>
            <source>How far generated ones lie from each other, over the same of real ones: under 0.5 is a warning, under 0.2 a collapse.</source>
            <translation>生成样本彼此的距离，除以真实样本彼此的距离：低于 0.5 要注意，低于 0.2 是坍塌。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>How far the first step of a climb goes; black to white is 2. The later ones are shorter and shorter.</source>
            <translation>上升的第一步走多远；从黑到白是 2。之后的步子越来越短。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/metrics/families.py"></location>
            <source>How far the points must be moved to become the real ones, on average over directions.</source>
            <translation>平均各个方向，要把点移动多远才能变成真实的点。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>How many numbers G draws a picture from: one slider each.</source>
            <translation>G 用多少个数字画一张图：每个数字一个滑块。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>How much worse D may repeat generated images than real ones: lower is less varied.</source>
            <translation>D 重建生成图像可以比重建真实图像差多少：越低，变化越少。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/metrics/families.py"></location>
            <source>How often the nearest neighbour tells real from generated (1-NN accuracy): 50 % is ideal, less is copying.</source>
            <translation>最近邻有多大比例能分清真假（1-NN 准确率）：50 % 最理想，更低说明在抄。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Images in one step.</source>
            <translation>一步中的图像数。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/g_and_d.py"></location>
            <source>Imitates the appearance, pixel by pixel</source>
            <translation>逐个像素地模仿外表</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/line_by_line.py"></location>
            <source>In each iteration one network is held fixed while the other climbs: first D, k times, then G, once.</source>
            <translation>每次迭代中，一个网络固定，另一个上升：先是 D，k 次；再是 G，一次。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/playground.py"></location>
            <source>In iteration {at} a loss or a weight was no longer a number. This is how things stood after iteration {good}.</source>
            <translation>第 {at} 次迭代中，损失或权重不再是数。这里显示的是第 {good} 次迭代之后的状态。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/gap.py"></location>
            <source>In the gap lie {ae} % of the autoencoder's points and {gan} % of the GAN's; VAE {vae} %, fixed codes {codes} %, D alone {d_alone} %. Clusters covered: autoencoder {ae_covered}, GAN {gan_covered}, VAE {vae_covered}, fixed codes {codes_covered}, D alone {d_alone_covered} of 2.</source>
            <translation>空隙内有自编码器 {ae} % 的点、GAN {gan} % 的点；VAE {vae} %，固定编码 {codes} %，只有 D {d_alone} %。2 簇中覆盖的簇数：自编码器 {ae_covered}，GAN {gan_covered}，VAE {vae_covered}，固定编码 {codes_covered}，只有 D {d_alone_covered}。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/g_and_d.py"></location>
            <source>In the gap: autoencoder {ae}, GAN {gan}</source>
            <translation>空隙里：自编码器 {ae}，GAN {gan}</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/metrics/inception.py"></location>
            <source>Inception figures need torchmetrics, which is not installed.</source>
            <translation>Inception 指标需要 torchmetrics，但它没有安装。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/face_reader.py"></location>
            <source>Install GAN Studio again.</source>
            <translation>请重新安装 GAN Studio。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/export/possible.py"></location>
            <source>Install it: pip install {package}</source>
            <translation>请安装：pip install {package}</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/metrics/inception.py"></location>
            <source>Install it: {command}</source>
            <translation>安装方法：{command}</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/export/openh264.py"></location>
            <source>Install the program again.</source>
            <translation>请重新安装本程序。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/export/possible.py"></location>
            <source>Install them: pip install {package}</source>
            <translation>请安装：pip install {package}</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/export/origin.py"></location>
            <source>Is it still there, and whole?</source>
            <translation>它还在吗，是否完整？</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/export/finding.py"></location>
            <source>It can be opened as a picture.</source>
            <translation>可以把它作为图像打开。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/latent/nearest.py"></location>
            <source>It does not memorise: {near} of {count} random pictures are nearer to a training image than unseen real ones are.</source>
            <translation>没有死记硬背：{count} 张随机图片中有 {near} 张比未见过的真实图片更接近训练图像。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/latent/kept.py"></location>
            <location filename="../gan_studio/session/direction_tasks.py"></location>
            <source>It is left as it is. Set it aside to begin anew.</source>
            <translation>该文件保持原样。把它移到一旁即可重新开始。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/export/pictures.py"></location>
            <source>It is of another generator: open that one.</source>
            <translation>它属于另一个生成器：请打开那一个。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/latent/nearest.py"></location>
            <source>It memorises in part: {near} of {count} random pictures are nearer to a training image than unseen real ones are.</source>
            <translation>部分死记硬背：{count} 张随机图片中有 {near} 张比未见过的真实图片更接近训练图像。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/latent/nearest.py"></location>
            <source>It memorises: {near} of {count} random pictures are as good as copies.</source>
            <translation>它在死记硬背：{count} 张随机图片中有 {near} 张几乎就是副本。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/directions/npz.py"></location>
            <source>It must be an npz with the arrays of GANSpace: {names}.</source>
            <translation>它必须是含有 GANSpace 数组的 npz：{names}。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/export/origin.py"></location>
            <source>It was changed after it was saved.</source>
            <translation>保存后它被改动过。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/export/origin.py"></location>
            <location filename="../gan_studio/core/latent/held.py"></location>
            <source>It was changed or cut off after it was saved.</source>
            <translation>保存后它被改动或截断。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/export/origin.py"></location>
            <location filename="../gan_studio/core/latent/held.py"></location>
            <source>It was saved by a newer version of GAN Studio.</source>
            <translation>它由更新版本的 GAN Studio 保存。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/directions/labels.py"></location>
            <source>Its own factors are used without one.</source>
            <translation>不用 CSV，会直接使用它自己的因素。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/factor_info.py"></location>
            <source>Its values are choices.</source>
            <translation>它的值是若干选项。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Keep duplicates</source>
            <translation>保留重复图像</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/metrics/families.py"></location>
            <source>Kernel distance</source>
            <translation>核距离</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/latent/timeline.py"></location>
            <source>Key {number} of the timeline belongs to another generator: it has {count} dimensions, this one {wanted}.</source>
            <translation>时间轴的第 {number} 个关键帧属于别的生成器：它有 {count} 个维度，当前生成器有 {wanted} 个。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/pixel_distance.py"></location>
            <source>L2 counts changes one by one: a shift by one pixel is the farthest, a lone dot the nearest. D looks at how neighbours fit together. This D has learned digits against damaged digits: lone pixels were among its bad examples, longer strokes never.</source>
            <translation>L2 逐个计算变化：整体移动一个像素最远，一个孤立的点最近。D 看的是相邻像素是否协调。这个 D 学的是区分数字与损坏的数字：反例里有孤立的像素，从来没有加长的笔画。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/filters_facts.py"></location>
            <source>L2 from the average</source>
            <translation>与平均图像的 L2</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Latent dimensions</source>
            <translation>潜变量维数</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Layers of D</source>
            <translation>D 的层</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Layers of G</source>
            <translation>G 的层</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Layers of encoder</source>
            <translation>编码器的层</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Learning rate of D</source>
            <translation>D 的学习率</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Learning rate of G</source>
            <translation>G 的学习率</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Learning rate of decoder</source>
            <translation>解码器的学习率</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Learning rate of encoder</source>
            <translation>编码器的学习率</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <location filename="../gan_studio/core/objectives/least_squares.py"></location>
            <source>Least squares (LSGAN)</source>
            <translation>最小二乘（LSGAN）</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/g_and_d.py"></location>
            <source>Left and right are each other's opposite: one pass against a search, pixel by pixel against the whole picture. The last row is the GAN: G searches for D, and D looks at the whole for G.</source>
            <translation>左右正好相反：一次前向对一次搜索，逐个像素对整张图像。最后一行就是 GAN：G 替 D 搜索，D 替 G 看整体。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/line_by_line.py"></location>
            <source>Line by line</source>
            <translation>逐行执行</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/types.py"></location>
            <source>Link that leads back</source>
            <translation>绕回自身的链接</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/opening.py"></location>
            <source>Locate the data</source>
            <translation>查找数据</translation>
        </message>
        <message>
            <location filename="../gan_studio/session/directions.py"></location>
            <source>Locked directions of the same name stay as they are: {count}</source>
            <translation>同名的已锁定方向保持不变：{count}</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/metrics/inception.py"></location>
            <source>Look at the network connection.</source>
            <translation>请检查网络连接。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/sweep.py"></location>
            <source>Lower is better, and the scale is logarithmic. All methods get the same settings, run by run. Look how far the worst of a GAN lies from its best: so much depends on settings that nobody knows beforehand.</source>
            <translation>越低越好，刻度是对数的。每一次运行，所有方法得到相同的设置。看看一种 GAN 最差与最好相距多远：这么多都取决于事先没人知道的设置。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/sweep_facts.py"></location>
            <source>Lucic et al. 2018, wide ranges: learning rate 0.00001 to 0.01 and Adam β1 0 to 1 for all; D steps 1 or 5; batch norm in D or in the encoder, or none (none beside a penalty); WGAN's clip 0.001 to 1; penalty of WGAN-GP and DRAGAN 0.1 to 100; BEGAN's γ 0 to 1. Rates, clip and penalty evenly in their logarithm. BEGAN's λ stays at 0.001.</source>
            <translation>Lucic 等 2018 的宽范围：所有方法的学习率 0.00001 到 0.01、Adam β1 0 到 1；D 步数 1 或 5；D 或编码器中有批归一化或没有（有惩罚时没有）；WGAN 的裁剪 0.001 到 1；WGAN-GP 和 DRAGAN 的惩罚 0.1 到 100；BEGAN 的 γ 0 到 1。学习率、裁剪和惩罚按对数均匀抽取。BEGAN 的 λ 固定为 0.001。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>MLP (2-D points)</source>
            <translation>MLP（二维点）</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/export/possible.py"></location>
            <source>MP4 needs the package {package}, which is not installed here.</source>
            <translation>导出 MP4 需要软件包 {package}，此处未安装。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/store_writer.py"></location>
            <source>Make room on that disk, choose a smaller training size, or set GAN_STUDIO_HOME to a folder on another disk.</source>
            <translation>请在该磁盘腾出空间、选择更小的训练尺寸，或把 GAN_STUDIO_HOME 设为另一个磁盘上的文件夹。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Mapping network</source>
            <translation>映射网络</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/directions/marks.py"></location>
            <source>Mark at least two samples, with + or −.</source>
            <translation>请用 + 或 − 至少标记两个样本。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/directions/marks.py"></location>
            <source>Mark samples that differ in what you look for.</source>
            <translation>请标记在所寻特征上有差别的样本。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Measure now and then how near the generated images are to the real ones, and keep the best generator beside the last. Training computes the same numbers with it and without.</source>
            <translation>不时测量生成图像与真实图像有多接近，并在最后一个生成器之外保留最好的一个。测不测量，训练算出的数都一样。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Measure quality</source>
            <translation>测量质量</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Memory of the squared gradient.</source>
            <translation>梯度平方的记忆长度。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Method</source>
            <translation>方法</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <location filename="../gan_studio/core/objectives/minimax.py"></location>
            <source>Minimax</source>
            <translation>Minimax</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Mirror at random</source>
            <translation>随机镜像</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_factors.py"></location>
            <location filename="../gan_studio/core/data/builtin/face_sliders.py"></location>
            <source>Mirrored</source>
            <translation>镜像</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/metrics/families.py"></location>
            <source>Modes found</source>
            <translation>找到的模式</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/metrics/families.py"></location>
            <source>Modes that at least one good point lies in (PacGAN's protocol).</source>
            <translation>至少有一个好点落入的模式数（PacGAN 的做法）。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Modulated</source>
            <translation>调制</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Momentum of the optimiser.</source>
            <translation>优化器的动量。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_sliders.py"></location>
            <source>Mouth</source>
            <translation>嘴</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_factors.py"></location>
            <source>Mouth open</source>
            <translation>张嘴程度</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Move</source>
            <translation>平移</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/saturation.py"></location>
            <source>Move D's belief towards 0 and compare the slopes. Then press Run: D gets its head start, and two copies of the same G learn from that D, one by each loss.</source>
            <translation>把 D 的判断值移向 0，比较两条曲线的斜率。然后按“运行”：D 先走一段，再让同一个 G 的两份副本分别用两种损失向这个 D 学习。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/one_number.py"></location>
            <source>Move a named slider and look at the row of faces: the same person, with one thing changed. Then drag a single number of the vector up or down.</source>
            <translation>拖动一个命名滑块，看那一排脸：同一个人，只变了一处。然后把向量中的单个数字向上或向下拖动。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/filters.py"></location>
            <source>Move the cut and take other halves. Click into the picture for a lone pixel, the arrow keys move it. Run lets D learn on, against its G.</source>
            <translation>移动切口，换左右两半。点图像放一个孤立像素，方向键移动它。按“运行”让 D 与它的 G 继续学习。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/vae.py"></location>
            <source>Move the noise radius: c wanders away from m. Throw other noise, or click on a map to take another picture. Places that do not look like a digit are struck out.</source>
            <translation>移动噪声半径：c 离开 m。换一组噪声，或在地图上点一下换一张图片。不像数字的位置被划掉。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Name the neurons of each layer, as in 64,64,64: 1 to {layers} layers of 1 to {neurons} neurons.</source>
            <translation>请写出每层的神经元数，如 64,64,64：1 到 {layers} 层，每层 1 到 {neurons} 个神经元。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/directions/labels.py"></location>
            <location filename="../gan_studio/session/direction_tasks.py"></location>
            <source>Named sliders are learned from pictures, and these data are points.</source>
            <translation>命名滑块要从图片中学习，而这里的数据是点。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/g_and_d.py"></location>
            <source>Needs a deeper network for the same</source>
            <translation>同样的效果需要更深的网络</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Negatives</source>
            <translation>负例</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/negatives.py"></location>
            <source>Negatives, again and again</source>
            <translation>负例，一轮又一轮</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Networks</source>
            <translation>网络</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/memory_need.py"></location>
            <source>Networks of width {width} at {size} px need at least {need} of memory, even for one image at a time, and this device has {room}.</source>
            <translation>宽度 {width}、尺寸 {size} px 的网络即使一次只处理一张图也至少需要 {need} 内存，而这个设备只有 {room}。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/source.py"></location>
            <source>No data were given.</source>
            <translation>没有给出数据。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/types.py"></location>
            <source>No permission to read</source>
            <translation>没有读取权限</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/face_reader.py"></location>
            <source>No trained generator came with this installation.</source>
            <translation>此安装没有附带训练好的生成器。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/scan.py"></location>
            <source>No usable picture was found in {name} ({reasons}).</source>
            <translation>在 {name} 中没有找到可用的图片（{reasons}）。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/scan.py"></location>
            <source>No usable picture was found in {name}.</source>
            <translation>在 {name} 中没有找到可用的图片。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/code_map.py"></location>
            <source>Nobody knows the right vectors, but an encoder and a decoder find some together: alike pictures get alike ones.</source>
            <translation>没有人知道正确的向量，但编码器和解码器能一起找到：相似的图片得到相似的向量。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Noise</source>
            <translation>噪声</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <location filename="../gan_studio/core/objectives/non_saturating.py"></location>
            <source>Non-saturating</source>
            <translation>非饱和</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>None</source>
            <translation>无</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/run_list.py"></location>
            <source>None of its snapshots can be read. Its samples are still there.</source>
            <translation>它的快照都无法读取。样本还在。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/directions/naming.py"></location>
            <source>None of the factors can be read off the pictures: what was learned does not hold for others.</source>
            <translation>没有一个因素能从图片中读出：学到的东西对其他图片不成立。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Norm in G</source>
            <translation>G 中的归一化</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/types.py"></location>
            <source>Not an image</source>
            <translation>不是图像</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/metrics/classifier.py"></location>
            <source>Not every file's name tells its class.</source>
            <translation>不是每个文件名都写明了类别。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/g_and_d.py"></location>
            <source>Not this time: {names}.</source>
            <translation>这次没有：{names}。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/directions/labels.py"></location>
            <source>Nothing is known about these pictures that a slider could be named after.</source>
            <translation>关于这些图片，没有可用来命名滑块的信息。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/latent/project.py"></location>
            <source>Nothing that this generator draws is a picture: its weights are not finite.</source>
            <translation>这个生成器画不出图片：它的权重不是有限值。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/types.py"></location>
            <source>Nothing to do: other files are left alone.</source>
            <translation>不用处理：其他文件不会被改动。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/types.py"></location>
            <source>Nothing to do: what it leads to is scanned once.</source>
            <translation>不用处理：它指向的内容只扫描一次。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/metrics/inception.py"></location>
            <source>Nothing was downloaded. Inception figures need {what}.</source>
            <translation>没有下载任何内容。Inception 指标需要 {what}。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/export/possible.py"></location>
            <source>ONNX needs packages that are not installed here.</source>
            <translation>导出 ONNX 所需的软件包未安装。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Objective</source>
            <translation>目标函数</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Of the networks for 2-D points: the neurons of each hidden layer, as in 64,64,64. Empty is three layers of the width.</source>
            <translation>用于二维点的网络：每个隐藏层的神经元数，如 64,64,64。留空为三层，神经元数等于宽度。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/g_and_d.py"></location>
            <source>Of the {count} statements {measured} were measured; {held} of these showed.</source>
            <translation>{count} 条说法中测量了 {measured} 条；其中 {held} 条得到印证。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/one_number.py"></location>
            <source>Of the {count} strongest single numbers the second trait moves {mixed} % as far as the first.</source>
            <translation>在影响最大的 {count} 个单个数字中，第二个特征的变化是第一个的 {mixed} %。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/argmax_facts.py"></location>
            <source>Of the {top} best pictures {best} are real ones, and so are {real} of the ends.</source>
            <translation>最好的 {top} 张图像中有 {best} 张是真实的，终点也有 {real} 是真实的。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/pixel_distance.py"></location>
            <source>Of {count} digits, L2 takes the stray pixel to be nearer than the longer stroke in {l2}, the autoencoder's error in {ae}; D gives the stray pixel the lower score in {d} ({low} to {high}). A shift by one pixel is farther than the stray pixel for L2 in {l2_shift}; D prefers the shift in {shift}.</source>
            <translation>在 {count} 个数字中，L2 有 {l2} 认为孤立像素比加长的笔画更近，自编码器的误差有 {ae}；D 有 {d}（{low} 到 {high}）给孤立像素更低的分数。对 L2 来说，移动一个像素有 {l2_shift} 比孤立像素更远；D 有 {shift} 更喜欢移动过的。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/vae.py"></location>
            <source>Of {count} midpoints between two of the pictures {vae} of the VAE's look like digits ({vae_span}) and {ae} of the autoencoder's ({ae_span}): {gain} points, give or take {apart}.</source>
            <translation>两张图片之间的 {count} 个中点里，VAE 有 {vae} 个像数字（{vae_span}），自编码器有 {ae} 个（{ae_span}）：相差 {gain} 个百分点，误差 {apart}。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/sets.py"></location>
            <location filename="../gan_studio/core/data/builtin/toys.py"></location>
            <source>One band in the shape of an S.</source>
            <translation>一条 S 形的带子。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/code_map.py"></location>
            <source>One direction tells the loops of 0 from the sticks of 1 (correlation {loop}); within a digit one tells the tilt ({tilt} on average).</source>
            <translation>有一个方向区分 0 的圈与 1 的棍（相关系数 {loop}）；在同一数字内有一个方向表示倾斜（平均 {tilt}）。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/sets.py"></location>
            <location filename="../gan_studio/core/data/builtin/toys.py"></location>
            <source>One long band, rolled up.</source>
            <translation>一条卷起来的长带子。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/directions/marks.py"></location>
            <source>One mark says little.</source>
            <translation>只有一个标记说明不了什么。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/solves_facts.py"></location>
            <source>One pass of G takes {ms} ms a picture: distance {g}, D {dg}. In that time the climbs make {steps} of {of} steps: distance {climb} and {alone}, D {dclimb} and {dalone}.</source>
            <translation>G 一次前向每张图 {ms} 毫秒：距离 {g}，D {dg}。同样时间里上升只走了 {of} 步中的 {steps} 步：距离 {climb} 和 {alone}，D {dclimb} 和 {dalone}。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/directions/labels.py"></location>
            <source>Only the first {most} of {count} factors are used.</source>
            <translation>{count} 个因素中只使用前 {most} 个。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/directions/labels.py"></location>
            <source>Only {count} of the {rows:,} rows of {file} name one of the {pictures:,} pictures.</source>
            <translation>{file} 的 {rows:,} 行中只有 {count} 行对应 {pictures:,} 张图片之一。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/scan.py"></location>
            <source>Only {usable} pictures: G will learn them by heart. Some hundreds are better.</source>
            <translation>只有 {usable} 张图片：G 会把它们背下来。几百张更好。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/scan.py"></location>
            <source>Only {usable} usable picture was found in {name} ({reasons}).</source>
            <translation>在 {name} 中只找到 {usable} 张可用的图片（{reasons}）。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/scan.py"></location>
            <source>Only {usable} usable picture was found in {name}.</source>
            <translation>在 {name} 中只找到 {usable} 张可用的图片。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/source.py"></location>
            <source>Open a folder of pictures, several files, or a zip.</source>
            <translation>请打开一个图片文件夹、几个文件或一个 zip。</translation>
        </message>
        <message>
            <location filename="../gan_studio/session/data.py"></location>
            <location filename="../gan_studio/session/tasks.py"></location>
            <source>Open a folder, or choose a built-in set.</source>
            <translation>请打开文件夹，或选择内置数据集。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/latent/photo.py"></location>
            <source>Open a run that was trained on pictures.</source>
            <translation>请打开一个用图片训练的训练。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/sampling.py"></location>
            <source>Open another run.</source>
            <translation>请打开其他训练。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/types.py"></location>
            <source>Open it in an image editor and save it again, or get another copy.</source>
            <translation>请用图像编辑器打开并重新保存，或换一份副本。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/store.py"></location>
            <source>Open the data again.</source>
            <translation>请重新打开数据。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/latent/timeline.py"></location>
            <source>Open the run that the timeline was made with.</source>
            <translation>请打开制作该时间轴时所用的训练。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/drawn_store.py"></location>
            <source>Open the set again.</source>
            <translation>请重新打开数据集。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Optimiser of D</source>
            <translation>D 的优化器</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Optimiser of G</source>
            <translation>G 的优化器</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/notices.py"></location>
            <source>Other programs keep the processor busy: training goes on with {threads} instead of {before}.</source>
            <translation>其他程序占用处理器：训练改用 {threads}继续，之前是 {before}。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/sweep.py"></location>
            <source>Over many settings the VAE's results lie closest together, but its best is not the best; GANs vary widely, and one of them wins.</source>
            <translation>在许多设置下，VAE 的结果彼此最接近，但它最好的并不是最好的；各种 GAN 差别很大，而其中一个获胜：稳但不好。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Over this last share of the run the learning rates fall evenly to nothing, which settles what was learned: 0 never, 1 the whole run.</source>
            <translation>在训练最后的这段比例内，学习率匀速降到零，让学到的东西稳定下来：0 为从不，1 为全程。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Pad</source>
            <translation>补边</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/pixel_distance.py"></location>
            <source>Paint your own version. Put the pictures in order, the most like a real digit first, by dragging or with Ctrl and the arrow keys, and press 'Check my ranking': which judge agrees with you?</source>
            <translation>画出你自己的版本。用拖动，或按 Ctrl 加方向键，把图片排好顺序，最像真实数字的在前，然后按“检查我的排序”：哪位评判与你一致？</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Penalty every</source>
            <translation>惩罚间隔</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Penalty weight γ</source>
            <translation>惩罚权重 γ</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/export/openh264.py"></location>
            <source>Pictures of {width} × {height} px are too large for this film.</source>
            <translation>{width} × {height} px 的图片对这段影片来说太大。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Pictures that D found on its climbs, and learns from as bad examples. Each is replaced again and again.</source>
            <translation>D 在上升中找到、并当作反例学习的图像。每一张都会不断被替换。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/filters_facts.py"></location>
            <source>Pixel by pixel</source>
            <translation>逐像素</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/pixel_distance.py"></location>
            <source>Pixel distance</source>
            <translation>像素距离</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_factors.py"></location>
            <location filename="../gan_studio/core/data/builtin/face_sliders.py"></location>
            <source>Place, left to right</source>
            <translation>位置，左到右</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/digits.py"></location>
            <source>Place, left to right, in 28ths of the side</source>
            <translation>位置，左到右，以边长的 1/28 计</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_factors.py"></location>
            <location filename="../gan_studio/core/data/builtin/face_sliders.py"></location>
            <source>Place, up to down</source>
            <translation>位置，上到下</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/digits.py"></location>
            <source>Place, up to down, in 28ths of the side</source>
            <translation>位置，上到下，以边长的 1/28 计</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/g_and_d.py"></location>
            <source>Places that D wrongly likes: {noise} against noise alone, {mined} with what it found itself</source>
            <translation>D 错误喜欢的地方：只对噪声时 {noise}，用它自己找到的反例后 {mined}</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/metrics/classifier.py"></location>
            <source>Points have no classifier.</source>
            <translation>点没有分类器。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <location filename="../gan_studio/core/metrics/families.py"></location>
            <source>Precision</source>
            <translation>精度</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/open.py"></location>
            <source>Prepare them again.</source>
            <translation>请重新准备。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/line_by_line.py"></location>
            <source>Press Right to carry out the next line and Left to take it back. Look at V before and after lines 4 and 6.</source>
            <translation>按右方向键执行下一行，按左方向键撤回。看看第 4 行和第 6 行前后的 V。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/deeper.py"></location>
            <source>Press Run and watch both curves fall: each dot is a generator with so many layers. Then choose other data, more neurons, or the same time instead of the same number of points.</source>
            <translation>按“运行”，看两条曲线下降：每个点是一个有这么多层的生成器。然后换数据、加神经元，或者用相同的时间代替相同的点数。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/negatives.py"></location>
            <source>Press Run, or take one round at a time. The first rounds are against noise that lies in the middle: D rises beyond it. Then D's own finds take the noise's place. Switch them off, and D rises again.</source>
            <translation>按“运行”，或一轮一轮地走。最初几轮的负例是中间的噪声：噪声之外 D 升高。然后 D 自己找到的取代噪声。把它们关掉，D 又会升高。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/argmax.py"></location>
            <source>Press Run: D learns, and after each piece 16 climbs begin anew. Take other starts; go from 512 pictures to 65,536, to a plane, to digits.</source>
            <translation>按“运行”：D 学习，每学一段就重新做 16 次上升。换起点；从 512 张图像到 65,536 张，到平面，再到数字。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/sweep.py"></location>
            <source>Press Run: each dot is a run, with settings drawn from the ranges of 'Are GANs Created Equal?'. Click a dot to see its settings and what it draws. Pause or close whenever you like: what is measured is kept, and Run goes on from there.</source>
            <translation>按“运行”：每个点是一次运行，设置从《Are GANs Created Equal?》的范围中抽取。点击一个点，看它的设置和它画出的样本。随时可以暂停或关闭：测过的都会保存，“运行”会从那里继续。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/gap.py"></location>
            <source>Press Run: five learners with networks of one size, one seed and one budget. Point at a panel, or move along them with the arrow keys, and its lines stand out. Then widen the gap.</source>
            <translation>按“运行”：五个学习者，网络大小、种子和预算都相同。指向一个面板，或用方向键移动，它的曲线就会突出。然后加大间距。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/solves.py"></location>
            <source>Press Run: the three race with the same budget of computing. Then drag the moment to see what each had when. Run again for another race; give the climbs more steps.</source>
            <translation>按“运行”：三者用同样的计算时间比赛。然后拖动时刻，看各自当时画出了什么。再按一次就再比一场；也可以给上升更多步数。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/you_are_d.py"></location>
            <source>Press Start. Say of each picture whether it is real (R) or fake (F), by the buttons or by the keys. Then play the first generation, and the last.</source>
            <translation>按“开始”。对每张图判断是真（R）是假（F），用按钮或按键。然后玩第一代，再玩最后一代。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/types.py"></location>
            <source>Protected by a password</source>
            <translation>受密码保护</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/export/finding.py"></location>
            <source>Put it back, or open it, and try again.</source>
            <translation>请把它放回原处或打开它，然后重试。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/metrics/classifier.py"></location>
            <source>Put the images of each class in a folder of its own, or use the built-in digits.</source>
            <translation>请把每个类别的图像放进各自的文件夹，或使用内置数字集。</translation>
        </message>
        <message>
            <location filename="../gan_studio/session/direction_tasks.py"></location>
            <source>Put them back, or name sliders by marking samples.</source>
            <translation>请把图片放回原处，或者用标记样本的方式命名滑块。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/evaluation.py"></location>
            <source>Quality is not measured. {why}</source>
            <translation>没有测量质量。{why}</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Quarter turns</source>
            <translation>四分之一旋转</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/presets.py"></location>
            <source>Quick</source>
            <translation>快速</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>RMSprop</source>
            <translation>RMSprop</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Rates fall over</source>
            <translation>学习率下降段</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/metrics/families.py"></location>
            <source>Recall</source>
            <translation>召回率</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <location filename="../gan_studio/core/objectives/relativistic.py"></location>
            <source>Relativistic</source>
            <translation>相对式</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/types.py"></location>
            <source>Rescan when the folder no longer changes.</source>
            <translation>请等文件夹不再变化后重新扫描。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Residual</source>
            <translation>残差</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Residual networks with an encoder at 256 px do not fit an ordinary machine; use strided.</source>
            <translation>256 px 的残差网络加编码器在普通机器上放不下；请改用步长卷积。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/run_options.py"></location>
            <source>Restore it from a backup. The snapshots and samples in the folder are untouched.</source>
            <translation>请从备份恢复。文件夹里的快照和样本没有变化。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/exactness.py"></location>
            <source>Resumed at {place}</source>
            <translation>在 {place} 处继续</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/exactness.py"></location>
            <source>Resumed at {place}, not exactly: {why_not}</source>
            <translation>在 {place} 处继续，但不是精确继续：{why_not}</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/exactness.py"></location>
            <source>Resumed exactly at {place}</source>
            <translation>在 {place} 处精确继续</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/sets.py"></location>
            <location filename="../gan_studio/core/data/builtin/toys.py"></location>
            <source>Ring of 8</source>
            <translation>8 点圆环</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/you_are_d.py"></location>
            <source>Run the experiment and wait for it, or choose one that is there.</source>
            <translation>请运行实验并等到那一代，或选择已有的一代。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/arms_race.py"></location>
            <source>Run, and watch the matrix fill. Point at a cell to read it; click it, or use the arrow keys and Return, to see the pictures.</source>
            <translation>按运行，看矩阵逐渐填满。指向一个格子读它的值；点击它，或用方向键和回车，看那些图像。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/generations.py"></location>
            <source>Run, then move along the film. Choose who judges: the D of the same age, the one before, the next, the first, or the last.</source>
            <translation>按运行，然后在胶片上移动。选择由谁来判断：同龄的 D、前一个、后一个、最早的或最后的那个。</translation>
        </message>
        <message>
            <location filename="../gan_studio/keeping.py"></location>
            <source>Runs cannot be kept: {folder} is read-only.</source>
            <translation>无法保存训练：{folder} 是只读的。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/sets.py"></location>
            <location filename="../gan_studio/core/data/builtin/toys.py"></location>
            <source>S-curve</source>
            <translation>S 曲线</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>SGD</source>
            <translation>SGD</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/sniff.py"></location>
            <source>SVG drawing</source>
            <translation>SVG 图形</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Samples at least every</source>
            <translation>样本最长间隔</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/saturation.py"></location>
            <source>Saturation</source>
            <translation>饱和</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/directions/labels.py"></location>
            <source>Save it as CSV (UTF-8) from your spreadsheet.</source>
            <translation>请在电子表格软件中另存为 CSV（UTF-8）。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/types.py"></location>
            <source>Save it as PNG or JPEG.</source>
            <translation>请另存为 PNG 或 JPEG。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/export/network.py"></location>
            <location filename="../gan_studio/core/export/possible.py"></location>
            <source>Save its weights instead.</source>
            <translation>请改为保存其权重。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/types.py"></location>
            <source>Scale it down in an image editor: a smaller copy trains just as well.</source>
            <translation>请用图像编辑器缩小：小一些的副本训练效果一样。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/open.py"></location>
            <source>Scan the data again.</source>
            <translation>请重新扫描数据。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Seed</source>
            <translation>种子</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/vae.py"></location>
            <source>Seed {seeds}, {pictures} pictures, {dims} numbers a code, β {beta}, {rounds} iterations of both, which repeat the pictures with errors of {vae} (VAE) and {ae}. A classifier of digits, when sure to 90 %, says what looks like one. Intervals: 95 %, over pairs; each was trained {times} times, and another training may come out otherwise.</source>
            <translation>种子 {seeds}，{pictures} 张图片，每个编码 {dims} 个数，β {beta}，两者各 {rounds} 次迭代，重现图片的误差为 {vae}（VAE）和 {ae}。认识数字的分类器有 90 % 把握时，才算像数字。区间：95 %，只针对图片对；两者各训练了 {times} 次，换一次训练结果可能不同。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/pixel_distance.py"></location>
            <source>Seed {seed}, digits that neither judge has learned from, interval 95 % (Wilson). L2: pixels from 0 to 1. The judges came with the program, trained for {ae} (autoencoder, code of 16 numbers) and {d} rounds (D, against damaged digits) from seed 0.</source>
            <translation>种子 {seed}，两位评判都没有学过的数字，95 % 区间（Wilson）。L2：像素从 0 到 1。评判随程序提供，从种子 0 训练了 {ae} 轮（自编码器，编码 16 个数字）和 {d} 轮（D，对损坏的数字）。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/playground.py"></location>
            <source>Seed {seed}, iteration {at}. {count} generated points against as many real ones: JS and KL in nats by {bins} x {bins} cells, sliced Wasserstein of {sorted} of them. A perfect generator's figures are those of other real points, the mean of {draws} draws.</source>
            <translation>种子 {seed}，第 {at} 次迭代。{count} 个生成点对同样多的真实点：JS 和 KL 以 nat 计，按 {bins} x {bins} 个格子；切片 Wasserstein 用其中 {sorted} 个点。完美生成器的数值由另外的真实点得到，是 {draws} 次抽取的平均。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/line_by_line.py"></location>
            <source>Seed {seed}, m = {m}, k = {k}, iteration {iteration}: a fingerprint (BLAKE2) of every tensor, optimiser and random number generator before and after; θ compared bit by bit.</source>
            <translation>种子 {seed}，m = {m}，k = {k}，第 {iteration} 次迭代：前后对每个张量、优化器和随机数发生器取指纹（BLAKE2）；θ 逐位比较。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/solves_facts.py"></location>
            <source>Seed {seed}, races: {races}; {count} pictures of each. Distance: kernel distance, {floor} for real ones. D: the mean score that G's D gives, {real} for real ones. Time: of this thread alone. G and its D learned for {pair} iterations, D alone for {alone}, all from seed 0.</source>
            <translation>种子 {seed}，比赛 {races} 场；各 {count} 张图像。距离：核距离，真实图像为 {floor}。D：G 的 D 给的平均分，真实图像为 {real}。时间：只计本线程。G 和它的 D 学了 {pair} 次迭代，只有 D 的学了 {alone} 次，都从种子 0 开始。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/argmax_facts.py"></location>
            <source>Seed {seed}, {count} climbs; D learned for {iterations} iterations against its own finds.</source>
            <translation>种子 {seed}，{count} 次上升；D 针对它自己找到的学了 {iterations} 次迭代。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/argmax_facts.py"></location>
            <source>Seed {seed}, {count} climbs; D learned for {iterations} iterations, {before} of them before, from seed 0. A classifier of digits, when sure to 90 %, says what looks like one.</source>
            <translation>种子 {seed}，{count} 次上升；D 学了 {iterations} 次迭代，其中 {before} 次是事先从种子 0 学的。数字分类器有 90 % 把握时才算像数字。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/saturation.py"></location>
            <source>Seed {seed}, {count} latents, the same for both losses; {data}, D without a penalty, G not yet trained. While G moves, D stands still.</source>
            <translation>种子 {seed}，{count} 个潜变量，两种损失相同；{data}，D 没有惩罚，G 尚未训练。G 移动时，D 不动。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/code_map.py"></location>
            <source>Seed {seed}, {count} pictures to learn from, {aside} others to measure with; iteration {iteration}, {batch} pictures each.</source>
            <translation>种子 {seed}，{count} 张图片用于学习，另外 {aside} 张用于测量；第 {iteration} 次迭代，每次 {batch} 张图片。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/vectors.py"></location>
            <source>Seed {seed}, {count} pictures, {batch} in a step, the same decoder and the same number of steps for each; neighbours: each picture and its {near} nearest. A classifier of real digits, when sure to 90 %, says what looks like one.</source>
            <translation>种子 {seed}，{count} 张图片，每步 {batch} 张，三者用同样的解码器和同样的步数；相邻：每张图片与最近的 {near} 张。认识真实数字的分类器有 90 % 把握时，才算像数字。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/gap.py"></location>
            <source>Seed {seed}, {count} points of each, numbers in z: {latents}; each computed for {seconds} s, in which the GAN learned from {many} thousand points and D alone from {few} thousand. Centres {apart} apart. In the gap: between the centres and farther than 3 σ from both. Covered: at least 5 % of the points within 3 σ.</source>
            <translation>种子 {seed}，每个方法 {count} 个点，z 的维数 {latents}；各计算 {seconds} s，其间 GAN 学了 {many} 千个点，只有 D 学了 {few} 千个。中心相距 {apart}。空隙内：在两个中心之间，且离两者都超过 3 σ。覆盖：至少 5 % 的点在 3 σ 之内。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/gap.py"></location>
            <source>Seed {seed}, {count} points of each, numbers in z: {latents}; learned from {thousands} thousand points in {slow} s (D alone), {fast} s (GAN). Centres {apart} apart. In the gap: between the centres and farther than 3 σ from both. Covered: at least 5 % of the points within 3 σ.</source>
            <translation>种子 {seed}，每个方法 {count} 个点，z 的维数 {latents}；学了 {thousands} 千个点，用时 {slow} s（只有 D）、{fast} s（GAN）。中心相距 {apart}。空隙内：在两个中心之间，且离两者都超过 3 σ。覆盖：至少 5 % 的点在 3 σ 之内。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/filters_facts.py"></location>
            <source>Seed {seed}, {count} splices at column {cut} of {aside} digits that D did not learn from; D learned for {iterations} iterations against G, {before} of them before, from seed 0. Strokes: the 99th percentile of a filter's map.</source>
            <translation>种子 {seed}，用 {aside} 个 D 没学过的数字在第 {cut} 列拼接 {count} 次；D 与 G 对抗学了 {iterations} 次迭代，其中 {before} 次是事先从种子 0 学的。笔画：滤波器特征图的第 99 百分位。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/deeper.py"></location>
            <source>Seed {seed}, {data}: sliced Wasserstein distance of {count} points, {floor} for real ones. Neurons in a layer: {neurons}, numbers in z: {latents}; D and encoder have {judge} layers. Each computed for {seconds} s.</source>
            <translation>种子 {seed}，{data}：{count} 个点的切片 Wasserstein 距离，真实点为 {floor}。每层神经元 {neurons}，z 的维数 {latents}；D 和编码器有 {judge} 层。各计算 {seconds} s。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/deeper.py"></location>
            <source>Seed {seed}, {data}: sliced Wasserstein distance of {count} points, {floor} for real ones. Neurons in a layer: {neurons}, numbers in z: {latents}; D and encoder have {judge} layers. Each learned from {thousands} thousand points.</source>
            <translation>种子 {seed}，{data}：{count} 个点的切片 Wasserstein 距离，真实点为 {floor}。每层神经元 {neurons}，z 的维数 {latents}；D 和编码器有 {judge} 层。各学了 {thousands} 千个点。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/sweep.py"></location>
            <source>Seed {seed}, {data}: {count} runs, {thousands} thousand {things} each, from the wide ranges of Lucic et al. 2018; {figure}, {floor} for real ones; the middle one is the median. Without a number ended: {failed}. Kept from before: {kept}.</source>
            <translation>种子 {seed}，{data}：{count} 次运行，每次 {thousands} 千个{things}，取自 Lucic 等 2018 的宽范围；{figure}，真实数据为 {floor}；居中的是中位数。损失不是数值的：{failed} 次。以前保存的：{kept} 次。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/one_number.py"></location>
            <source>Seed {seed}, {faces} faces for each slider at 9 places from −3 to 3, read by a network that learned from drawn faces and that no slider was fitted to; it follows the truth with {low} to {high} on real ones. The generator came with the program.</source>
            <translation>种子 {seed}，每个滑块用 {faces} 张脸，在 −3 到 3 之间取 9 处，由一个从绘制的脸学习、且没有任何滑块为它拟合过的网络读取；在真实的脸上，它与真值的相关系数为 {low} 到 {high}。生成器随程序提供。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/growth_facts.py"></location>
            <source>Seed {seed}, {generations} generations, the last after {last} iterations. Each figure is a mean of D(G(z)), 0 to 1, over {latents} latents apart from those of training.</source>
            <translation>种子 {seed}，{generations} 代，最后一代在 {last} 次迭代之后。每个数都是 D(G(z)) 的平均，0 到 1，用训练之外的 {latents} 个潜变量。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/sweep.py"></location>
            <source>Seed {seed}: at least {fewest} runs of each method must end with a number.</source>
            <translation>种子 {seed}：每个方法至少要有 {fewest} 次运行以数值结束。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/g_and_d.py"></location>
            <source>Seed {seed}; just now by the quick measurement of each experiment: {numbers}.</source>
            <translation>种子 {seed}；刚刚用各实验的快速测量得到：{numbers}。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/you_are_d.py"></location>
            <source>Seed {seed}; {count} pictures for each share, half of them real, the others by the G of D's own generation. The fall counts where the 95 % intervals (Wilson) of the two do not meet.</source>
            <translation>种子 {seed}；每个比例用 {count} 张图像，一半是真的，其余由与 D 同代的 G 生成。两者的 95 % 区间（Wilson）不重叠时，下降才算数。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/negatives_facts.py"></location>
            <source>Seed {seed}; {noise} rounds against noise, {rounds} with x̃ = argmax D as negatives, {steps} iterations each. {count} climbs from noise that D did not learn from; after mining the mean of the last {last} rounds.</source>
            <translation>种子 {seed}；{noise} 轮用噪声，{rounds} 轮用 x̃ = argmax D 作负例，每轮 {steps} 次迭代。从 D 没学过的噪声出发做 {count} 次上升；用负例之后取最后 {last} 轮的平均。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/negatives_facts.py"></location>
            <source>Seed {seed}; {noise} rounds against noise, {rounds} with x̃ = argmax D as negatives, {steps} iterations each. {count} places on a grid that lie away from all real points; after mining the mean of the last {last} rounds.</source>
            <translation>种子 {seed}；{noise} 轮用噪声，{rounds} 轮用 x̃ = argmax D 作负例，每轮 {steps} 次迭代。网格上远离所有真实点的 {count} 处；用负例之后取最后 {last} 轮的平均。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/g_and_d.py"></location>
            <source>Sees the whole picture</source>
            <translation>看得到整张图像</translation>
        </message>
        <message>
            <location filename="../gan_studio/keeping.py"></location>
            <source>Settings cannot be kept: {folder} is read-only.</source>
            <translation>无法保存设置：{folder} 是只读的。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Share for measuring</source>
            <translation>用于测量的时间比例</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/metrics/families.py"></location>
            <source>Share of generated ones that lie among real ones (nearest neighbours).</source>
            <translation>生成样本中落在真实样本之间的比例（最近邻）。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/metrics/families.py"></location>
            <source>Share of points within three standard deviations of a mode.</source>
            <translation>落在某个模式三个标准差之内的点的比例。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/metrics/families.py"></location>
            <source>Share of real ones that have a generated one near them.</source>
            <translation>附近有生成样本的真实样本的比例。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/metrics/families.py"></location>
            <source>Share of real ones that lie among generated ones.</source>
            <translation>落在生成样本之间的真实样本的比例。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_factors.py"></location>
            <source>Shine of the hair</source>
            <translation>头发光泽</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Side of the square that G draws. Twice the side costs about four times the time.</source>
            <translation>G 所画正方形的边长。边长加倍，时间约为四倍。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_factors.py"></location>
            <location filename="../gan_studio/core/data/builtin/face_sliders.py"></location>
            <source>Size of the head</source>
            <translation>头的大小</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_sliders.py"></location>
            <source>Skin</source>
            <translation>皮肤</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_factors.py"></location>
            <source>Skin, light to dark</source>
            <translation>皮肤，浅到深</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/metrics/families.py"></location>
            <source>Sliced Wasserstein</source>
            <translation>切片 Wasserstein</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_factors.py"></location>
            <location filename="../gan_studio/core/data/builtin/face_sliders.py"></location>
            <source>Smile</source>
            <translation>微笑</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Snapshot every</source>
            <translation>快照间隔</translation>
        </message>
        <message>
            <location filename="../gan_studio/session/time_machine.py"></location>
            <source>Snapshot {name} does not fit this run.</source>
            <translation>快照 {name} 与这次训练不符。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/snapshots.py"></location>
            <source>Snapshot {name} is damaged: {detail}.</source>
            <translation>快照 {name} 已损坏：{detail}。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>So much of the training time goes into measuring quality, at most.</source>
            <translation>最多用这么大比例的训练时间测量质量。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/directions/labels.py"></location>
            <source>Sort them into subfolders, give a CSV with a row for each, or mark samples with + and −.</source>
            <translation>请把它们分到子文件夹，提供每张图片一行的 CSV，或者用 + 和 − 标记样本。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Spectral norm limits how steep D is, and batch norm undoes it: turn it off.</source>
            <translation>谱归一化限制 D 的陡峭程度，而批归一化会抵消它：请关闭批归一化。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/sets.py"></location>
            <location filename="../gan_studio/core/data/builtin/toys.py"></location>
            <source>Spiral</source>
            <translation>螺旋</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/sweep.py"></location>
            <source>Stable but not good</source>
            <translation>稳但不好</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/opening.py"></location>
            <source>Start a new run with the same recipe: open this one and choose 'Fork this run'.</source>
            <translation>请用同样的训练配方开始新的训练：打开这个训练，选择“创建分支”。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/run.py"></location>
            <source>Start a run of your own on the same data: 'Fork this run', or gan-studio train --data {data}</source>
            <translation>请用同样的数据开始你自己的训练：“创建分支”，或 gan-studio train --data {data}</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/rollback.py"></location>
            <source>Start again with lower learning rates.</source>
            <translation>请用更低的学习率重新开始。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/playground.py"></location>
            <source>Start anew with it.</source>
            <translation>请用它重新开始。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/run_list.py"></location>
            <source>Start one first: gan-studio train --data DATA</source>
            <translation>请先开始一次训练：gan-studio train --data DATA</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Step size</source>
            <translation>步长</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/saturation.py"></location>
            <source>Step {step} of G left the numbers: the steps were too long, or the loss, which has no floor, fell without end. The last good G is kept. Choose a smaller learning rate.</source>
            <translation>G 的第 {step} 步超出了数值范围：步子太大，或者没有下界的损失无止境地下降。已保留最后一个好的 G。请选择更小的学习率。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/line_by_line.py"></location>
            <source>Stepped back {lines} lines and forward again: all {numbers} numbers of θ_d, θ_g, the averages, the optimisers and the random state are the same, bit for bit.</source>
            <translation>后退 {lines} 行再前进：θ_d、θ_g、滑动平均、优化器和随机状态的全部 {numbers} 个数逐位相同。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/line_by_line.py"></location>
            <source>Stepped back {lines} lines and forward again: not all of the {numbers} numbers are the same.</source>
            <translation>后退 {lines} 行再前进：{numbers} 个数并不都相同。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Steps between two gradient penalties; more is faster and less steady.</source>
            <translation>两次梯度惩罚之间的步数；越大越快，但越不稳。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Steps of D for each step of G.</source>
            <translation>G 每走一步，D 走几步。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/digits.py"></location>
            <source>Stick to loop</source>
            <translation>从竖到圈</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/g_and_d.py"></location>
            <source>Still draws part by part, but learns the whole from D</source>
            <translation>仍然一部分一部分地画，但从 D 学到整体</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/run.py"></location>
            <location filename="../gan_studio/session/tasks.py"></location>
            <source>Stop it first, then delete it.</source>
            <translation>请先停止，再删除。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/run_lock.py"></location>
            <source>Stop it there first, or start a new run from it.</source>
            <translation>请先在那里停止，或从它开始新的训练。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Stretch</source>
            <translation>拉伸</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Strided (DCGAN)</source>
            <translation>步长卷积（DCGAN）</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Strided is fast on a CPU; residual is deeper.</source>
            <translation>步长卷积在 CPU 上快；残差更深。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/state.py"></location>
            <source>Such files are made by 'Share' in the Lab and end in {suffix}.</source>
            <translation>这样的文件由实验室的“分享”生成，以 {suffix} 结尾。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/sets.py"></location>
            <location filename="../gan_studio/core/data/builtin/toys.py"></location>
            <source>Swiss roll</source>
            <translation>瑞士卷</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/sets.py"></location>
            <source>Ten digits in many hands: tilt, thickness, sticks and loops.</source>
            <translation>多种笔迹的十个数字：倾斜、粗细、竖与圈。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/metrics/inception.py"></location>
            <source>The Inception weights cannot be loaded: {why}.</source>
            <translation>无法加载 Inception 权重：{why}。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/playground.py"></location>
            <source>The JS divergence of G from the data is {js:.3f} where a perfect generator gets {js_floor:.3f}; the sliced Wasserstein distance {far:.3f} where it gets {far_floor:.3f}.</source>
            <translation>G 与数据的 JS 散度是 {js:.3f}，完美的生成器是 {js_floor:.3f}；切片 Wasserstein 距离是 {far:.3f}，完美的生成器是 {far_floor:.3f}。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/fitting.py"></location>
            <source>The MLP networks are for 2-D points, not for images.</source>
            <translation>MLP 网络用于二维点，不用于图像。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/export/network.py"></location>
            <source>The ONNX file was not written: its pictures differ from the generator's by {difference}.</source>
            <translation>未写出 ONNX 文件：其图像与生成器的图像相差 {difference}。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/sweep.py"></location>
            <source>The VAE is not the most stable here: a run lies {vae} from its middle one on average, with {second} {next} and with {widest} {wide}.</source>
            <translation>这里 VAE 并不是最稳的：一次运行平均离其中位数 {vae}，{second} 为 {next}，{widest} 为 {wide}。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/table.py"></location>
            <source>The algorithm</source>
            <translation>算法</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/arms_race.py"></location>
            <source>The arms race</source>
            <translation>军备竞赛</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/table.py"></location>
            <source>The basic idea</source>
            <translation>基本思想</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/fitting.py"></location>
            <source>The batch of {batch} is larger than the set: '{name}' has {count} {things}.</source>
            <translation>批大小 {batch} 超过了数据集：“{name}”有 {count} 个{things}。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/sweep.py"></location>
            <source>The best run of all is one of {best}, at {low}; the VAE's best is {mine}.</source>
            <translation>所有运行中最好的是 {best} 的一次，{low}；VAE 最好的是 {mine}。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/sweep.py"></location>
            <source>The best run of all is the VAE's, at {low}.</source>
            <translation>所有运行中最好的是 VAE 的，{low}。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/you_are_d.py"></location>
            <source>The better G gets, the less often real and generated can be told apart: by D, and by you.</source>
            <translation>G 越好，真与假就越难分清：对 D 如此，对你也如此。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/store_writer.py"></location>
            <source>The cache folder {folder} cannot be written ({why}): the images are kept in memory and prepared again next time.</source>
            <translation>缓存文件夹 {folder} 无法写入（{why}）：图像保存在内存中，下次需要重新准备。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>The chance that an image gets each of the changes; with ADA the most that it may reach. Automatic sets it.</source>
            <translation>每张图像接受每种变化的概率；用 ADA 时是它能达到的最大值。“自动”会设置它。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/directions/labels.py"></location>
            <source>The column '{column}' must hold file names as they are in the folder, for at least {least} pictures.</source>
            <translation>“{column}”列必须是文件夹中的文件名，且至少对应 {least} 张图片。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/objectives"></location>
            <location filename="../gan_studio/core/objectives/wgan.py"></location>
            <source>The critic of WGAN, kept evenly steep by a penalty where WGAN cuts its weights.</source>
            <translation>WGAN 的评论家；WGAN 截断权重，这里改用惩罚让坡度保持均匀。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/negatives.py"></location>
            <source>The curve falls exactly where x̃ was found, and stays up where the data are: there real points pull as hard as the negatives push. At the end D is near one half on the data: x̃ looks like them. Where no climb ever comes by, D may stay wrong.</source>
            <translation>曲线正好在找到 x̃ 的地方下降，在有数据的地方保持：那里真实点往上拉，和负例往下压一样用力。最后 D 在数据上接近一半：x̃ 已经像数据了。上升从不经过的地方，D 可能一直错着。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/opening.py"></location>
            <source>The data of '{run}' have changed: they were {before}, now they are {now}.</source>
            <translation>“{run}”的数据变了：之前是 {before}，现在是 {now}。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/directions/npz.py"></location>
            <source>The directions in {file} are {length} numbers long; this generator has {latent} in z and {style} in w.</source>
            <translation>{file} 中的方向有 {length} 个数；这个生成器的 z 有 {latent} 个，w 有 {style} 个。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/directions/npz.py"></location>
            <source>The directions in {file} are {length} numbers long; this generator has {latent} in z.</source>
            <translation>{file} 中的方向有 {length} 个数；这个生成器的 z 有 {latent} 个。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/atomic.py"></location>
            <source>The disk is full: {doing} failed.</source>
            <translation>磁盘已满：{doing}失败。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/disk_need.py"></location>
            <source>The disk is too full for a run: {free:,.0f} MB are free at {folder}, and this one needs {need:,.0f} MB.</source>
            <translation>磁盘空间不足：{folder} 有 {free:,.0f} MB 可用，而这次训练需要 {need:,.0f} MB。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/playground_facts.py"></location>
            <source>The drawing is empty. Draw some points first, or choose another distribution.</source>
            <translation>画板是空的。请先画一些点，或选择其他分布。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/pixel_distance.py"></location>
            <source>The drawing is empty: paint something, then it is judged.</source>
            <translation>画是空的：请画点什么，然后再评判。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/playground_facts.py"></location>
            <source>The drawing reaches beyond the plane.</source>
            <translation>所画的超出了平面。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/drawn_store.py"></location>
            <source>The drawn images do not fit on the disk of {folder}: {why}.</source>
            <translation>{folder} 所在的磁盘放不下绘制的图像：{why}。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/drawn_store.py"></location>
            <source>The drawn set {name} cannot be read: {why}.</source>
            <translation>绘制的数据集 {name} 无法读取：{why}。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/drawn_store.py"></location>
            <source>The drawn set {name} is damaged.</source>
            <translation>绘制的数据集 {name} 已损坏。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/directions/predictor.py"></location>
            <source>The factors do not go with the {count:,} pictures.</source>
            <translation>因素与这 {count:,} 张图像对不上。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/export/films.py"></location>
            <location filename="../gan_studio/core/export/openh264.py"></location>
            <source>The film could not be made ({why}).</source>
            <translation>无法制作影片（{why}）。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/generations.py"></location>
            <source>The first D need only tell grey noise from a black ground. G learns the ground, so D has to look at something else: blobs, then strokes, then the digit. Let D 1 judge the last pictures, and the last D those of the beginning.</source>
            <translation>最早的 D 只需要分清灰色噪声和黑色背景。G 学会了背景，D 就得看别的：先是色块，再是笔画，最后是数字。让 D 1 判断最后的图像，再让最后的 D 判断最初的图像。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/objectives"></location>
            <location filename="../gan_studio/core/objectives/minimax.py"></location>
            <source>The first game: G lowers exactly what D raises, but it hardly learns while D is sure.</source>
            <translation>最初的博弈：D 提高什么，G 就降低什么；但 D 有把握时 G 几乎学不到东西。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/directions/labels.py"></location>
            <source>The first line names the columns: filename,smile,age …</source>
            <translation>第一行是列名：filename,smile,age …</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/directions/labels.py"></location>
            <source>The folder has changed since it was scanned.</source>
            <translation>文件夹在扫描之后有变化。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/run_options.py"></location>
            <source>The folder of the run '{run}' is not there any more.</source>
            <translation>训练“{run}”的文件夹已经不在了。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/gap.py"></location>
            <source>The gap</source>
            <translation>空隙</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/sampling.py"></location>
            <source>The generator of '{run}' does not fit its recipe.</source>
            <translation>“{run}”的生成器与它的训练配方不符。</translation>
        </message>
        <message>
            <location filename="../gan_studio/session/direction_tasks.py"></location>
            <source>The images are no longer those that this run was trained on.</source>
            <translation>图片已不是训练时所用的那些。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/growth_facts.py"></location>
            <source>The last generation would come after {last} iterations; {most} are possible. Choose a shorter distance, or fewer generations.</source>
            <translation>最后一代会在 {last} 次迭代之后；最多可以 {most} 次。请选择更短的间隔，或更少的代数。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/trainer.py"></location>
            <source>The last good snapshot is kept; go on from it with a lower learning rate.</source>
            <translation>最后一个好的快照已保留；请从它以更低的学习率继续。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/g_and_d.py"></location>
            <source>The last verdict of each experiment, with the seed that it had then; what is measured here has seed {seed}.</source>
            <translation>各实验最近一次的结论，用的是当时的种子；在这里测量的用种子 {seed}。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/latent/held.py"></location>
            <source>The latent in it cannot be understood.</source>
            <translation>无法理解其中的潜变量。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/export/origin.py"></location>
            <source>The latent in this file does not fit the generator that it names.</source>
            <translation>此文件中的潜变量与其所述的生成器不符。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/vae.py"></location>
            <source>The lecture's weakness of the autoencoder shows with little data: these learned from {count} pictures. Count the whole lines as the radius grows: which decoder loses the digit first? With β at 0 nothing keeps sigma up, and the VAE becomes an autoencoder.</source>
            <translation>课上讲的自编码器的弱点在数据少时显现：这里只学了 {count} 张图片。半径增大时数一数整条线：哪个解码器先丢掉数字？β 为 0 时没有什么维持 sigma，VAE 变成自编码器。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/run_loop.py"></location>
            <source>The loss was not a number {times} times in a row</source>
            <translation>损失连续 {times} 次不是数</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/rollback.py"></location>
            <source>The losses are not finite again and again, so training was stopped. The last good snapshot is kept.</source>
            <translation>损失一再不是有限值，训练已停止。最后一个好的快照已保留。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/directions/marks.py"></location>
            <source>The marked samples are all alike, so they say nothing.</source>
            <translation>标记的样本全都一样，说明不了什么。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/directions/marks.py"></location>
            <source>The marked samples are those of another generator.</source>
            <translation>标记的样本属于另一个生成器。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/sparing_memory.py"></location>
            <source>The memory does not suffice for a batch of {batch} at once, so it is now worked off in {parts} parts of {each}. The result is that of the whole batch; a step takes a little longer.</source>
            <translation>内存不够一次处理 {batch} 的批，现在分成 {parts} 份，每份 {each}。结果与整批相同；每一步稍慢一些。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/sparing_memory.py"></location>
            <source>The memory does not suffice for a batch of {batch} at {size} px at once, so it is now worked off in {parts} parts of {each}. The result is that of the whole batch; a step takes a little longer.</source>
            <translation>内存不够一次处理 {size} px、{batch} 张的批，现在分成 {parts} 份，每份 {each}。结果与整批相同；每一步稍慢一些。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/game.py"></location>
            <source>The method '{method}' has no D.</source>
            <translation>方法“{method}”没有 D。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/game.py"></location>
            <source>The method '{method}' has no G and D to step one by one.</source>
            <translation>方法“{method}”没有可以逐步运行的 G 和 D。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/code_facts.py"></location>
            <source>The networks came with the program, trained for {count} iterations from seed 0.</source>
            <translation>网络随程序提供，从种子 0 训练了 {count} 次迭代。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/trainer.py"></location>
            <source>The networks held numbers that are not finite</source>
            <translation>网络中出现了非有限的数</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/trainer.py"></location>
            <source>The networks hold numbers that are not finite, so no snapshot was taken.</source>
            <translation>网络中有非有限的数，所以没有保存快照。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/objectives"></location>
            <location filename="../gan_studio/core/objectives/dragan.py"></location>
            <source>The non-saturating game, with D kept evenly steep close to the real pictures.</source>
            <translation>非饱和博弈，并让 D 在真实图像附近保持均匀的坡度。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/g_and_d.py"></location>
            <source>The old D believes a new G by {rise} more</source>
            <translation>旧的 D 对新 G 的相信程度高出 {rise}</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/generations.py"></location>
            <source>The old D believes a new G by {rise} more than it did the G before, and the new D by {fall} less again, on average. Both happened in {both} of {count} turns.</source>
            <translation>旧的 D 对新的 G 的判断值比对前一个 G 平均高 {rise}，新的 D 又把它降低 {fall}。{count} 次交替中有 {both} 次两者都发生。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/run.py"></location>
            <source>The one before it is used instead.</source>
            <translation>改用它之前的一个。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/argmax.py"></location>
            <source>The pictures of a full row or column are the real ones: D ranks them first among all. Each climb ends at one hill of D, not always the highest. For pictures worth drawing nobody can look at all, and there is no promise that a climb is near the best.</source>
            <translation>整行或整列全白的是真实图像：D 把它们排在所有图像的最前面。每次上升停在 D 的一个山头，不一定是最高的。值得画的图像没有人能看遍，也不能保证上升接近最好。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/store_writer.py"></location>
            <source>The prepared images do not fit in the cache folder {folder}: {why}.</source>
            <translation>缓存文件夹 {folder} 放不下准备好的图像：{why}。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/store.py"></location>
            <source>The prepared images in {path} cannot be read: {why}.</source>
            <translation>无法读取 {path} 中准备好的图像：{why}。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/open.py"></location>
            <source>The prepared images were removed while they were made.</source>
            <translation>准备好的图像在制作过程中被移走了。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/notices.py"></location>
            <source>The processor is free again: training goes on with {threads}.</source>
            <translation>处理器又空闲了：训练改用 {threads}继续。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/export/finding.py"></location>
            <source>The run that drew this picture was not found: '{name}' in {folder}.</source>
            <translation>找不到绘制此图像的训练：{folder} 中的“{name}”。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>The same seed on the same machine gives the same run.</source>
            <translation>同样的种子在同一台机器上得到同样的训练。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>The shown generator is an average over this many thousand images.</source>
            <translation>显示的生成器是最近这么多千张图像的平均。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/training_state.py"></location>
            <source>The snapshot does not fit the recipe of its run.</source>
            <translation>快照与训练配方不符。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/g_and_d.py"></location>
            <source>The stray pixel is nearer for L2 in {l2}, lower in D's score in {d}</source>
            <translation>孤立像素：对 L2 有 {l2} 更近，D 有 {d} 打分更低</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/saturation.py"></location>
            <source>The surer D is, the farther apart the two gradients lie. Plain ascent makes steps as long as the gradient, so one copy stands still. Adam divides by the gradient's size: try it, and the advantage is gone.</source>
            <translation>D 越有把握，两个梯度相差越大。普通梯度上升的步子与梯度一样长，所以一份副本原地不动。Adam 会除以梯度的大小：试试看，优势就消失了。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/g_and_d.py"></location>
            <source>The table: G against D</source>
            <translation>对照表：G 与 D</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/one_number.py"></location>
            <source>The vector has {count} numbers, not {given}.</source>
            <translation>向量有 {count} 个数字，而不是 {given} 个。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/archive.py"></location>
            <source>The zip {path} is damaged or incomplete: {error}.</source>
            <translation>zip {path} 损坏或不完整：{error}。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/directions/npz.py"></location>
            <source>There are no directions to export.</source>
            <translation>没有可导出的方向。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/scan.py"></location>
            <source>There are no files in {name}.</source>
            <translation>{name} 中没有文件。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/export/shots.py"></location>
            <source>There are no keyframes yet.</source>
            <translation>还没有关键帧。</translation>
        </message>
        <message>
            <location filename="../gan_studio/session/tasks.py"></location>
            <source>There are no pictures to show.</source>
            <translation>没有图片可以显示。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/opening.py"></location>
            <source>There are {count:,}, counted from 0.</source>
            <translation>共有 {count:,} 个，从 0 开始计数。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/one_number.py"></location>
            <source>There are {count} named sliders, not {given}.</source>
            <translation>有 {count} 个命名滑块，而不是 {given} 个。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/metrics/classifier.py"></location>
            <source>There are {labels} labels for {count} images.</source>
            <translation>{count} 张图像却有 {labels} 个标签。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/factor_info.py"></location>
            <location filename="../gan_studio/core/data/builtin/sets.py"></location>
            <location filename="../gan_studio/core/lab/table.py"></location>
            <source>There are: {names}.</source>
            <translation>可选：{names}。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/sets.py"></location>
            <source>There is no built-in set called '{name}'.</source>
            <translation>没有名为“{name}”的内置数据集。</translation>
        </message>
        <message>
            <location filename="../gan_studio/session/data.py"></location>
            <location filename="../gan_studio/session/tasks.py"></location>
            <source>There is no data yet.</source>
            <translation>还没有数据。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/table.py"></location>
            <source>There is no experiment called '{name}'.</source>
            <translation>没有名为“{name}”的实验。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/open.py"></location>
            <source>There is no file number {index}.</source>
            <translation>没有编号为 {index} 的文件。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/export/films.py"></location>
            <source>There is no image to make a film of.</source>
            <translation>没有可用于制作影片的图像。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/line_by_line.py"></location>
            <source>There is no line '{name}'.</source>
            <translation>没有“{name}”这一行。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/run_list.py"></location>
            <source>There is no run in {root} yet.</source>
            <translation>{root} 中还没有训练。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/setting_words.py"></location>
            <source>There is no setting called '{name}'.</source>
            <translation>没有名为“{name}”的设置。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/out_of_memory.py"></location>
            <source>There is not enough memory for networks of width {width} at {size} px, not even for one image at a time.</source>
            <translation>内存不够宽度 {width}、尺寸 {size} px 的网络使用，一次一张图也不行。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/snapshots.py"></location>
            <source>There is not enough memory to load snapshot {name}.</source>
            <translation>内存不够加载快照 {name}。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/evaluation.py"></location>
            <source>There is not enough memory to measure quality beside training.</source>
            <translation>内存不够在训练的同时测量质量。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/source.py"></location>
            <source>There is nothing at {path}.</source>
            <translation>{path} 处没有任何内容。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/you_are_d.py"></location>
            <source>There will be no generation {generation}: {generations} are trained.</source>
            <translation>不会有第 {generation} 代：只训练了 {generations} 代。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/directions/npz.py"></location>
            <source>They belong to another generator.</source>
            <translation>它们属于另一个生成器。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/digits.py"></location>
            <source>Thickness of the pen, in 28ths of the side</source>
            <translation>笔的粗细，以边长的 1/28 计</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/device.py"></location>
            <source>This computer has no Apple GPU.</source>
            <translation>这台电脑没有 Apple GPU。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/device.py"></location>
            <source>This computer has no device '{device}'.</source>
            <translation>这台电脑没有设备“{device}”。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/metrics/inception.py"></location>
            <source>This downloads {what}. Go on?</source>
            <translation>这会下载 {what}。继续吗？</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/directions/naming.py"></location>
            <source>This generator changes none of the factors.</source>
            <translation>这个生成器不会改变其中任何一个因素。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/export/network.py"></location>
            <source>This generator could not be put into ONNX ({why}).</source>
            <translation>无法将此生成器转换为 ONNX（{why}）。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/latent/photo.py"></location>
            <source>This generator draws points, not pictures: there is no latent of a photo.</source>
            <translation>这个生成器画的是点，不是图片：照片没有对应的潜变量。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/directions/early.py"></location>
            <source>This generator has no layer that reads its latent: it is a discriminator that is climbed.</source>
            <translation>这个生成器没有读取潜变量的层：它是沿着判别器攀升得到的。</translation>
        </message>
        <message>
            <location filename="../gan_studio/session/exporting.py"></location>
            <source>This generator was never trained.</source>
            <translation>此生成器从未训练过。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/pixel_distance.py"></location>
            <source>This is no drawing of {side} by {side} pixels.</source>
            <translation>这不是 {side} × {side} 像素的画。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/export/pictures.py"></location>
            <source>This latent has {n} dimensions and the generator {other}.</source>
            <translation>此潜变量有 {n} 维，而生成器有 {other} 维。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/export/finding.py"></location>
            <source>This picture was drawn by a generator that was never trained, and such are not kept.</source>
            <translation>此图像由从未训练过的生成器绘制，这类生成器不会保存。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Thousands of images to show D before the run ends.</source>
            <translation>训练结束前给 D 看多少千张图像。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Threads</source>
            <translation>线程数</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/digits.py"></location>
            <location filename="../gan_studio/core/data/builtin/face_factors.py"></location>
            <location filename="../gan_studio/core/data/builtin/face_sliders.py"></location>
            <source>Tilt</source>
            <translation>倾斜</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/sparing_memory.py"></location>
            <source>To be faster, close other programs and go on with the run, or fork it with a smaller width.</source>
            <translation>想更快，请关闭其他程序后继续，或以更小的宽度创建分支。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/deeper.py"></location>
            <source>To come as near to the data as a GAN does, an autoencoder needs more layers, if it gets there at all.</source>
            <translation>要像 GAN 那样接近数据，自编码器需要更多层——如果它做得到的话。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/code_map.py"></location>
            <source>To one side digits grow a loop, to the other they become a stick; across that they tilt. Nobody told it so. Between the islands of digits it draws what is none: there were no pictures to learn from.</source>
            <translation>一边的数字长出圈，另一边变成棍；另一个方向上它们倾斜。没有人告诉过它。在数字的岛屿之间，它画出的不是数字：那里没有可学的图片。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/metrics/families.py"></location>
            <source>Told apart</source>
            <translation>可区分度</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/types.py"></location>
            <source>Too large to open safely</source>
            <translation>太大，无法安全打开</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/types.py"></location>
            <source>Too small</source>
            <translation>太小</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Train for</source>
            <translation>训练量</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/export/pictures.py"></location>
            <location filename="../gan_studio/core/sampling.py"></location>
            <source>Train it for a minute first.</source>
            <translation>请先训练一分钟。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/directions/naming.py"></location>
            <source>Train it longer, then try again.</source>
            <translation>请再训练久一些，然后重试。</translation>
        </message>
        <message>
            <location filename="../gan_studio/session/exporting.py"></location>
            <source>Train it, then there is something to film.</source>
            <translation>先训练它，才有内容可拍。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Train on identical files as often as they occur.</source>
            <translation>相同的文件出现几次就训练几次。</translation>
        </message>
        <message>
            <location filename="../gan_studio/keeping.py"></location>
            <source>Trained generators can be looked at. To train, choose a folder that can be written.</source>
            <translation>可以查看训练好的生成器。要训练，请选择可写的文件夹。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/playground.py"></location>
            <source>Trained with the objective {objective}, m = {batch}, k = {k}, layers {g} for G and {d} for D; over the last two thirds both rates fell to nothing.</source>
            <translation>训练时的目标函数是{objective}，m = {batch}，k = {k}，G 的层 {g}，D 的层 {d}；在最后三分之二的过程中，两个学习率降到零。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/evaluation.py"></location>
            <source>Training goes on without.</source>
            <translation>训练将继续，但不做这一项。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/trainer.py"></location>
            <source>Training goes on, but the numbers are not those that it would have had without the stop.</source>
            <translation>训练将继续，但数值与不中断时不会完全相同。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Training size</source>
            <translation>训练尺寸</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/types.py"></location>
            <source>Truncated file</source>
            <translation>文件被截断</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/atomic.py"></location>
            <location filename="../gan_studio/core/directions/labels.py"></location>
            <source>Try again.</source>
            <translation>请再试一次。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/export/films.py"></location>
            <location filename="../gan_studio/core/export/openh264.py"></location>
            <source>Try another size.</source>
            <translation>请换一个尺寸。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/fitting.py"></location>
            <source>Turn augmentation off</source>
            <translation>关闭增强</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/fitting.py"></location>
            <source>Turn it off.</source>
            <translation>请关闭它。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/sets.py"></location>
            <location filename="../gan_studio/core/data/builtin/toys.py"></location>
            <source>Two arms that wind around each other.</source>
            <translation>两条互相缠绕的旋臂。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/sets.py"></location>
            <location filename="../gan_studio/core/data/builtin/toys.py"></location>
            <source>Two clusters</source>
            <translation>两个簇</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/sets.py"></location>
            <location filename="../gan_studio/core/data/builtin/toys.py"></location>
            <source>Two clusters with a gap: the lecture's picture of why pixel distance is not enough.</source>
            <translation>相隔一段距离的两个簇：课程里说明为什么像素距离不够用的那张图。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/sets.py"></location>
            <location filename="../gan_studio/core/data/builtin/toys.py"></location>
            <source>Two half circles that reach into each other.</source>
            <translation>互相伸入的两个半圆。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/sets.py"></location>
            <location filename="../gan_studio/core/data/builtin/toys.py"></location>
            <source>Two moons</source>
            <translation>双月</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/explain.py"></location>
            <source>Two networks compete: G draws, D says what is real, and each learns from the other.</source>
            <translation>两个网络互相竞争：G 画图，D 判断真假，双方互相学习。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/code_map.py"></location>
            <source>Two numbers a picture let the decoder repeat pictures that it never saw with {error} of the error that the mean picture has.</source>
            <translation>每张图片两个数，解码器重现它从未见过的图片，误差为平均图片误差的 {error}。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/sets.py"></location>
            <location filename="../gan_studio/core/data/builtin/toys.py"></location>
            <source>Two rings</source>
            <translation>双环</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/deeper.py"></location>
            <source>Under each dot is what that generator draws. Look at what depth changes: the bends that a generator can make. And at what it does not: an autoencoder is never told what lies between its codes, however deep it is. With one seed a dot jumps; try three before you believe a small difference.</source>
            <translation>每个点下面是那个生成器画出的样本。看看深度改变了什么：生成器能弯几个弯。也看看它没有改变什么：无论多深，自编码器从来不知道它的编码之间有什么。单个种子时点会跳动；相信小差别之前先试三个种子。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Uniform</source>
            <translation>均匀</translation>
        </message>
        <message>
            <location filename="../gan_studio/session/directions.py"></location>
            <source>Unlock them to take those of the file.</source>
            <translation>解锁它们即可采用文件中的方向。</translation>
        </message>
        <message>
            <location filename="../gan_studio/session/direction_tasks.py"></location>
            <source>Unlock those that are to be found anew.</source>
            <translation>请解锁要重新寻找的滑块。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/latent/photo.py"></location>
            <source>Unpack it, and choose one photo.</source>
            <translation>请先解压，再选择一张照片。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/types.py"></location>
            <source>Unpack the zip with its password and drop the folder.</source>
            <translation>请用密码解压 zip，再拖入那个文件夹。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/types.py"></location>
            <source>Unpack the zip yourself, look at the file, and drop the folder.</source>
            <translation>请自己解压 zip，查看该文件，再拖入那个文件夹。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/types.py"></location>
            <source>Unsafe name in the zip</source>
            <translation>zip 中的文件名不安全</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/run_options.py"></location>
            <source>Update GAN Studio to open it. Nothing in the folder was changed.</source>
            <translation>请更新 GAN Studio 再打开。文件夹中没有任何改动。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/latent/kept.py"></location>
            <location filename="../gan_studio/session/direction_tasks.py"></location>
            <source>Update GAN Studio to use it. It is left as it is.</source>
            <translation>请更新 GAN Studio 后再使用。该文件保持原样。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/state.py"></location>
            <source>Update GAN Studio, then open it again.</source>
            <translation>请更新 GAN Studio，再重新打开。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/export/origin.py"></location>
            <location filename="../gan_studio/core/latent/held.py"></location>
            <source>Update the program to open it.</source>
            <translation>请更新程序后再打开。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/fitting.py"></location>
            <source>Use DiffAugment</source>
            <translation>使用 DiffAugment</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/fitting.py"></location>
            <source>Use DiffAugment, which needs none.</source>
            <translation>请使用 DiffAugment，它不需要留出图像。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/fitting.py"></location>
            <source>Use a batch of {batch}, or add {things}.</source>
            <translation>请把批大小设为 {batch}，或添加{things}。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/types.py"></location>
            <source>Use a larger version: at least 8 px on each side.</source>
            <translation>请使用更大的版本：每边至少 8 px。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/memory_need.py"></location>
            <source>Use a width of {width} or less, or a smaller training size.</source>
            <translation>请把宽度设为 {width} 或更小，或选择更小的训练尺寸。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/fitting.py"></location>
            <source>Use batch {batch}</source>
            <translation>批大小改为 {batch}</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/rollback.py"></location>
            <source>Use lower learning rates</source>
            <translation>使用更低的学习率</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/fitting.py"></location>
            <source>Use strided</source>
            <translation>改用步长卷积</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/sampling.py"></location>
            <source>Use the last snapshot, or train on with “Measure quality”.</source>
            <translation>请使用最后的快照，或打开“测量质量”继续训练。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/directions/early.py"></location>
            <source>Use the main components instead.</source>
            <translation>请改用主成分。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/memory_need.py"></location>
            <location filename="../gan_studio/core/out_of_memory.py"></location>
            <source>Use width {width}</source>
            <translation>宽度改为 {width}</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/memory_need.py"></location>
            <source>Use {size} px</source>
            <translation>改用 {size} px</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <location filename="../gan_studio/core/lab/gap.py"></location>
            <location filename="../gan_studio/core/lab/vae.py"></location>
            <source>VAE</source>
            <translation>VAE</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>VAE β</source>
            <translation>VAE β</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/metrics/families.py"></location>
            <source>Variety</source>
            <translation>多样性</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/vectors.py"></location>
            <source>Vectors by hand</source>
            <translation>手工摆放向量</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>WGAN keeps each weight of D within plus and minus this.</source>
            <translation>WGAN 把 D 的每个权重限制在正负此值之间。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/code_map.py"></location>
            <source>Walk over the map with the mouse or the arrow keys: what is drawn changes smoothly. Return takes you to the nearest real picture. Let it learn from nothing and watch the map unfold.</source>
            <translation>用鼠标或方向键在地图上行走：画出的图片平滑地变化。回车带你到最近的真实图片。让它从零学起，看地图展开。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/atomic.py"></location>
            <source>Was the folder moved, renamed or unplugged? Put it back and try again.</source>
            <translation>文件夹被移动、改名或拔出了吗？请放回去再试一次。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <location filename="../gan_studio/core/objectives/wgan.py"></location>
            <source>Wasserstein (WGAN)</source>
            <translation>Wasserstein (WGAN)</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <location filename="../gan_studio/core/objectives/wgan.py"></location>
            <source>Wasserstein + gradient penalty</source>
            <translation>Wasserstein + 梯度惩罚</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/digits.py"></location>
            <source>Way of writing</source>
            <translation>写法</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Weight clip</source>
            <translation>权重截断</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Weight of the code's distance from N(0, I) against the picture's error.</source>
            <translation>编码与 N(0, I) 的距离相对于图像误差的权重。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Weight of the gradient penalty on D: R1, with the relativistic objective R1 + R2, or that of WGAN-GP and DRAGAN. Larger is calmer and slower.</source>
            <translation>D 的梯度惩罚的权重：R1；相对式目标用 R1 + R2；或 WGAN-GP 和 DRAGAN 的惩罚。越大越平稳，也越慢。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/solves.py"></location>
            <source>What D alone has to climb for, G gives in one pass: in the same time its pictures are better.</source>
            <translation>只有 D 时要一步步上升才有的，G 一次前向就给出：同样的时间里它的图像更好。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>What D and G compete for.</source>
            <translation>D 与 G 争夺的是什么。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/g_and_d.py"></location>
            <source>What G does well D does badly, and the other way round: so each does the other's part.</source>
            <translation>G 擅长的 D 不擅长，反过来也一样：所以让各自做对方的那一份。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>What G draws 2-D points from: normally distributed numbers, or such that lie evenly between -1 and 1.</source>
            <translation>G 用什么画二维点：正态分布的数，或在 -1 到 1 之间均匀分布的数。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/table.py"></location>
            <source>What a GAN is for</source>
            <translation>GAN 的作用</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/filters.py"></location>
            <source>What a filter sees</source>
            <translation>滤波器看到什么</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/export/origin.py"></location>
            <source>What this file says about its latent cannot be understood.</source>
            <translation>无法理解此文件中关于潜变量的信息。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/pixel_distance.py"></location>
            <source>Where a generator errs matters, and the distance of pixels does not know: one stray pixel is near and looks wrong.</source>
            <translation>生成器错在哪里很重要，而像素距离并不知道：一个孤立的像素距离很近，看起来却不对。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/g_and_d.py"></location>
            <source>Where do the bad examples come from?</source>
            <translation>反例从哪里来？</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/pixel_distance.py"></location>
            <source>Where you and L2 disagree, D agrees with you in {d} of {count}.</source>
            <translation>在你与 L2 不一致的 {count} 对中，D 有 {d} 对与你一致。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/line_by_line.py"></location>
            <source>While D learns, the fingerprint of θ_g stays as it is, and the other way round. A step back brings every number back, and forward again gives the same ones.</source>
            <translation>D 学习时，θ_g 的指纹不变，反过来也一样。后退一步能找回每一个数，再前进又得到相同的数。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/table.py"></location>
            <source>Why D does not generate alone</source>
            <translation>为什么 D 不单独生成</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/table.py"></location>
            <source>Why G does not learn alone</source>
            <translation>G 为什么不能单独学习</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>Width</source>
            <translation>宽度</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/digits.py"></location>
            <source>Width against the usual</source>
            <translation>相对于通常的宽度</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/sniff.py"></location>
            <source>Windows metafile</source>
            <translation>Windows 图元文件</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>With a chance of 0 nothing is ever changed: choose more, or turn augmentation off.</source>
            <translation>概率为 0 时什么都不会改变：请调高，或关闭增强。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/negatives_facts.py"></location>
            <source>With noise for as long it would be {above}, at a belief of {off}.</source>
            <translation>如果同样久只用噪声，则是 {above}，判断值 {off}。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/negatives_facts.py"></location>
            <source>With noise for as long its belief would be {off}.</source>
            <translation>如果同样久只用噪声，判断值会是 {off}。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/vae.py"></location>
            <source>With noise of radius {least} to {most} around real codes, {vae} of the VAE's pictures are digits still and {ae} of the autoencoder's.</source>
            <translation>在真实编码周围加半径 {least} 到 {most} 的噪声后，VAE 仍有 {vae} 的图片是数字，自编码器有 {ae}。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/vectors.py"></location>
            <source>With random vectors neighbours have nothing in common: G learns each picture by heart, slowly, and between two of them it draws neither. The better you sort them, the sooner it learns. The encoder does the sorting by itself.</source>
            <translation>向量随机时，相邻的图片毫无共同点：G 只能慢慢地逐张死记，在两张之间画出的哪张也不是。你排得越好，它学得越快。编码器自己会排。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/saturation.py"></location>
            <source>With seeds {first} to {last} the gradient under log D(G(z)) is {low} to {high} times as long as under log(1 − D(G(z))), after {ahead} steps of D alone.</source>
            <translation>种子 {first} 到 {last}：单独训练 D {ahead} 步后，log D(G(z)) 下的梯度长度是 log(1 − D(G(z))) 下的 {low} 到 {high} 倍。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/negatives.py"></location>
            <source>With seeds {first} to {last} the share after mining is {highest} at most.</source>
            <translation>种子 {first} 到 {last}，用找到的负例训练后的比例最多 {highest}。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/fitting.py"></location>
            <source>With {count} images G will mostly learn to repeat them. About 500 are enough to draw new ones.</source>
            <translation>只有 {count} 张图像，G 多半会学着重复它们。大约 500 张就能画出新的。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/fitting.py"></location>
            <source>With {count} images none can be kept aside, and with this objective ADA needs some to see overfitting.</source>
            <translation>只有 {count} 张图像，没有可以留出的；用这个目标函数时，ADA 需要留出一些才能看出过拟合。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/deeper.py"></location>
            <source>With {fewest} layer the GAN comes to within {near}. No autoencoder of up to {deepest} layers gets as near: its best is {ae} with {best}, and with {fewest} it is {shallow}. The GAN's best is {gan}.</source>
            <translation>GAN 只用 {fewest} 层就接近到 {near}。最多 {deepest} 层的自编码器都没有这么近：最好的是 {best} 层时的 {ae}，{fewest} 层时为 {shallow}。GAN 最好的是 {gan}。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/deeper.py"></location>
            <source>With {fewest} layer the GAN comes to within {near}. The autoencoder first gets as near with {enough}; its best is {ae} with {best}, and with {fewest} it is {shallow}. The GAN's best is {gan}.</source>
            <translation>GAN 只用 {fewest} 层就接近到 {near}。自编码器要到 {enough} 层才这么近；最好的是 {best} 层时的 {ae}，{fewest} 层时为 {shallow}。GAN 最好的是 {gan}。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/metrics/evaluator.py"></location>
            <source>With {fewest} or more there are figures; with some hundreds they are steady.</source>
            <translation>有 {fewest} 个以上就有数值；几百个时数值才稳定。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/line_by_line.py"></location>
            <source>With η = {eta} the numbers grow beyond all bounds: this step was not made.</source>
            <translation>η = {eta} 时数值会无限增长：这一步没有执行。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/saturation.py"></location>
            <source>Without a head start D is not sure, and there is nothing to compare.</source>
            <translation>不让 D 先走，它就没有把握，也就没有可比较的。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/digits.py"></location>
            <source>Wobble</source>
            <translation>抖动</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/metrics/classifier.py"></location>
            <source>Write it like 00012_digit7.png.</source>
            <translation>请写成 00012_digit7.png 的形式。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/you_are_d.py"></location>
            <source>You are D</source>
            <translation>你来当 D</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/you_are_d.py"></location>
            <source>You were right in {right} of {rounds} rounds at generation {number}, which stands for anything between {low} and {high} %; D in {d_right} of the same.</source>
            <translation>在第 {number} 代，你答对了 {rounds} 轮中的 {right} 轮，对应的真实正确率在 {low} 到 {high} % 之间；同样的图，D 答对 {d_right} 轮。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/pixel_distance.py"></location>
            <source>Your order agrees with L2 in {l2}, with the autoencoder in {ae} and with D in {d} of {pairs} pairs.</source>
            <translation>{pairs} 对中，你的顺序与 L2 一致 {l2} 对，与自编码器一致 {ae} 对，与 D 一致 {d} 对。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/sniff.py"></location>
            <source>a PNG whose first bytes are damaged</source>
            <translation>开头字节损坏的 PNG</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/source.py"></location>
            <source>a link that leads to nothing</source>
            <translation>指向空处的链接</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/source.py"></location>
            <source>a pipe or a device</source>
            <translation>管道或设备</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/explain.py"></location>
            <source>a real picture, or a real point</source>
            <translation>一张真实图像，或一个真实的点</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/sniff.py"></location>
            <source>a {kind} inside: unpack it and drop the folder</source>
            <translation>里面是 {kind}：请解压后拖入那个文件夹</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/setting_words.py"></location>
            <source>above {value}</source>
            <translation>大于 {value}</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/argmax.py"></location>
            <source>argmax D(x)</source>
            <translation>argmax D(x)</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/setting_words.py"></location>
            <source>at least {value}</source>
            <translation>至少 {value}</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/setting_words.py"></location>
            <source>at most {value}</source>
            <translation>至多 {value}</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>auto, cpu, cuda, cuda:1 or mps.</source>
            <translation>auto、cpu、cuda、cuda:1 或 mps。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/decode.py"></location>
            <source>begins like {format}, but cannot be read</source>
            <translation>开头像 {format}，但无法读取</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/setting_words.py"></location>
            <source>below {value}</source>
            <translation>小于 {value}</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>bf16</source>
            <translation>bf16</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_sliders.py"></location>
            <source>blue</source>
            <translation>蓝</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_factors.py"></location>
            <source>bob</source>
            <translation>波波头</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_factors.py"></location>
            <source>bow</source>
            <translation>蝴蝶结</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/sniff.py"></location>
            <source>camera raw</source>
            <translation>相机 RAW</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_factors.py"></location>
            <source>cat ears</source>
            <translation>猫耳</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_factors.py"></location>
            <source>centre parting</source>
            <translation>中分</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_sliders.py"></location>
            <source>closed</source>
            <translation>闭</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/decode.py"></location>
            <source>converted from CMYK</source>
            <translation>由 CMYK 转换</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/decode.py"></location>
            <source>converted from Lab</source>
            <translation>由 Lab 转换</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/run.py"></location>
            <source>creating the run folder</source>
            <translation>创建训练文件夹</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/archive.py"></location>
            <source>damaged in the zip: {error}</source>
            <translation>在 zip 中损坏：{error}</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_sliders.py"></location>
            <source>dark</source>
            <translation>暗</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/exactness.py"></location>
            <source>data</source>
            <translation>数据</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/run.py"></location>
            <location filename="../gan_studio/session/tasks.py"></location>
            <source>deleting the run</source>
            <translation>删除训练</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/exactness.py"></location>
            <source>device</source>
            <translation>设备</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/opening.py"></location>
            <source>drawn</source>
            <translation>绘制</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/explain.py"></location>
            <source>each weight of D is clipped to ±{clip:g}</source>
            <translation>D 的每个权重截断到 ±{clip:g}</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/archive.py"></location>
            <source>encrypted in the zip</source>
            <translation>在 zip 中已加密</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/explain.py"></location>
            <source>every step</source>
            <translation>每一步</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/explain.py"></location>
            <source>every {count} steps</source>
            <translation>每 {count} 步</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/decode.py"></location>
            <source>first of several frames</source>
            <translation>多帧中的第一帧</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/decode.py"></location>
            <source>first of {count} frames</source>
            <translation>{count} 帧中的第一帧</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>float32</source>
            <translation>float32</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/decode.py"></location>
            <source>floating-point values scaled to 8 bits</source>
            <translation>浮点数值已缩放到 8 位</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_factors.py"></location>
            <source>flower</source>
            <translation>花</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/sweep_store.py"></location>
            <source>forgetting the runs of the sweep</source>
            <translation>清除扫描的运行</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_sliders.py"></location>
            <source>frown</source>
            <translation>皱眉</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/run.py"></location>
            <source>going back to a snapshot</source>
            <translation>回到某个快照</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/explain.py"></location>
            <source>gradient of norm 1 around real</source>
            <translation>真实样本附近梯度的范数为 1</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/explain.py"></location>
            <source>gradient of norm 1 between real and generated</source>
            <translation>真实与生成之间梯度的范数为 1</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_factors.py"></location>
            <source>hair band</source>
            <translation>发带</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_factors.py"></location>
            <source>hair clips</source>
            <translation>发夹</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/explain.py"></location>
            <source>how D’s score changes with the picture u</source>
            <translation>D 的分数随图像 u 怎样变化</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/types.py"></location>
            <location filename="../gan_studio/core/lab/sweep.py"></location>
            <source>images</source>
            <translation>图像</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/sheets.py"></location>
            <source>it does not say how to cut it</source>
            <translation>它没有写明怎样切分</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/store.py"></location>
            <source>it is shorter than it was</source>
            <translation>它比原来短</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/snapshots.py"></location>
            <source>it lacks something ({error})</source>
            <translation>缺少内容（{error}）</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/archive.py"></location>
            <source>its checksum in the zip does not match</source>
            <translation>它在 zip 中的校验和不符</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/sheets.py"></location>
            <source>its size is not the one that it says</source>
            <translation>它的大小与声明的不同</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/sweep_store.py"></location>
            <source>keeping a run of the sweep</source>
            <translation>保存扫描的一次运行</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/left_out.py"></location>
            <source>keeping which images were left out</source>
            <translation>保存哪些图像被排除</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>kimg</source>
            <translation>kimg</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/source.py"></location>
            <source>leads to {path}</source>
            <translation>指向 {path}</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_sliders.py"></location>
            <source>left</source>
            <translation>左</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_sliders.py"></location>
            <source>light</source>
            <translation>亮</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_factors.py"></location>
            <source>locks</source>
            <translation>发绺</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_sliders.py"></location>
            <source>long</source>
            <translation>长</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/line_by_line.py"></location>
            <source>m = {m} examples are more than the {count} that there are.</source>
            <translation>m = {m} 个例子超过了现有的 {count} 个。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/exactness.py"></location>
            <source>missing</source>
            <translation>缺失</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_factors.py"></location>
            <source>no</source>
            <translation>否</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_factors.py"></location>
            <location filename="../gan_studio/core/exactness.py"></location>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/explain.py"></location>
            <source>none: its weight γ is 0</source>
            <translation>无：权重 γ 为 0</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/examine.py"></location>
            <source>not enough memory</source>
            <translation>内存不足</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/sniff.py"></location>
            <source>nothing but zeros at its beginning</source>
            <translation>开头全是零</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/run.py"></location>
            <source>noting the run's status</source>
            <translation>记录训练状态</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_sliders.py"></location>
            <source>open</source>
            <translation>开</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_sliders.py"></location>
            <source>orange</source>
            <translation>橙</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/archive.py"></location>
            <source>packed by method {method}: unpack the zip and drop the folder</source>
            <translation>以方法 {method} 打包：请解压后拖入那个文件夹</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/types.py"></location>
            <location filename="../gan_studio/core/lab/sweep.py"></location>
            <source>points</source>
            <translation>点</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/exactness.py"></location>
            <source>precision</source>
            <translation>精度</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/exactness.py"></location>
            <source>processor</source>
            <translation>处理器</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>px</source>
            <translation>px</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/metrics/families.py"></location>
            <source>random noise</source>
            <translation>随机噪声</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/explain.py"></location>
            <source>random numbers, one for each slider</source>
            <translation>随机数，每个对应一个滑块</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/run_quality.py"></location>
            <source>reading metrics</source>
            <translation>读取指标</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/run.py"></location>
            <source>reading statistics</source>
            <translation>读取统计</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/run_options.py"></location>
            <source>reading the run's options</source>
            <translation>读取训练选项</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/run.py"></location>
            <source>renaming the run</source>
            <translation>给训练改名</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_sliders.py"></location>
            <source>right</source>
            <translation>右</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/decode.py"></location>
            <source>rotated by its EXIF tag</source>
            <translation>按 EXIF 标记旋转</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>s</source>
            <translation>秒</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/sheets.py"></location>
            <source>saving a picture</source>
            <translation>保存图片</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/run.py"></location>
            <source>saving a snapshot</source>
            <translation>保存快照</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/run.py"></location>
            <source>saving samples</source>
            <translation>保存样本</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/export/network.py"></location>
            <source>saving the ONNX file</source>
            <translation>保存 ONNX 文件</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/run_quality.py"></location>
            <source>saving the best snapshot</source>
            <translation>保存最佳快照</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/directions/npz.py"></location>
            <source>saving the directions</source>
            <translation>保存方向</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/state.py"></location>
            <source>saving the experiment</source>
            <translation>保存实验</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/export/films.py"></location>
            <source>saving the film</source>
            <translation>保存影片</translation>
        </message>
        <message>
            <location filename="../gan_studio/cli/project.py"></location>
            <location filename="../gan_studio/session/tasks.py"></location>
            <source>saving the picture</source>
            <translation>保存图片</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/run.py"></location>
            <source>saving the run's options</source>
            <translation>保存训练选项</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/export/network.py"></location>
            <source>saving the weights</source>
            <translation>保存权重</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/latent/kept.py"></location>
            <location filename="../gan_studio/session/direction_tasks.py"></location>
            <source>saving {file}</source>
            <translation>保存 {file}</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/latent/kept.py"></location>
            <source>setting {file} aside</source>
            <translation>把 {file} 移到一旁</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/exactness.py"></location>
            <source>settings of PyTorch</source>
            <translation>PyTorch 的设置</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_factors.py"></location>
            <location filename="../gan_studio/core/data/builtin/face_sliders.py"></location>
            <source>short</source>
            <translation>短</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_factors.py"></location>
            <source>side parting</source>
            <translation>侧分</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/explain.py"></location>
            <source>sigmoid, 1 / (1 + e⁻ᵗ): turns a score into a share between 0 and 1</source>
            <translation>sigmoid，1 / (1 + e⁻ᵗ)：把分数变成 0 到 1 之间的值</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_sliders.py"></location>
            <source>smile</source>
            <translation>微笑</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/explain.py"></location>
            <source>softplus, log(1 + eᵗ): near 0 for t far below 0, near t far above</source>
            <translation>softplus，log(1 + eᵗ)：t 远小于 0 时接近 0，远大于 0 时接近 t</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/objectives/dragan.py"></location>
            <source>sp(−D(x)) + sp(D(G(z))) + γ(‖∇D(u)‖ − 1)², u near x</source>
            <translation>sp(−D(x)) + sp(D(G(z))) + γ(‖∇D(u)‖ − 1)²，u 在 x 附近</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/explain.py"></location>
            <source>sp(−D(x)) + sp(D(x̃)), x̃ near argmax D</source>
            <translation>sp(−D(x)) + sp(D(x̃))，x̃ 在 argmax D 附近</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/explain.py"></location>
            <source>spectral norm in every layer of D</source>
            <translation>D 的每一层都用谱归一化</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_factors.py"></location>
            <source>spikes</source>
            <translation>尖刺</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>steps</source>
            <translation>步</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_factors.py"></location>
            <source>straight</source>
            <translation>直</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_factors.py"></location>
            <source>swept</source>
            <translation>斜扫</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/explain.py"></location>
            <source>t where it is above 0, else 0</source>
            <translation>t 大于 0 时为 t，否则为 0</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/run_lock.py"></location>
            <source>taking the run's lock</source>
            <translation>取得训练的锁</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/exactness.py"></location>
            <source>the data are not the same</source>
            <translation>数据不同了</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/examine.py"></location>
            <source>the decoder did not finish within {seconds:.0f} s</source>
            <translation>解码器在 {seconds:.0f} 秒内没有完成</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/explain.py"></location>
            <source>the length of v</source>
            <translation>v 的长度</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/metrics/families.py"></location>
            <source>the most typical real one, over and over</source>
            <translation>最典型的那张真实图像，一再重复</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/explain.py"></location>
            <source>the picture that G draws from them</source>
            <translation>G 由它们画出的图像</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/metrics/inception.py"></location>
            <source>the weights of the Inception v3 network, about 95 MB, which torch-fidelity fetches from its own releases on GitHub and keeps in torch's cache folder</source>
            <translation>Inception v3 网络的权重，约 95 MB；由 torch-fidelity 从它在 GitHub 的发布页下载，保存在 torch 的缓存文件夹</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/archive.py"></location>
            <source>the zip ends within this file</source>
            <translation>zip 在这个文件中间就结束了</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/archive.py"></location>
            <source>the zip's table of contents leads to no file here</source>
            <translation>zip 的目录在这里没有对应的文件</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/exactness.py"></location>
            <source>threads</source>
            <translation>线程</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_factors.py"></location>
            <source>twin tails</source>
            <translation>双马尾</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/exactness.py"></location>
            <source>unknown</source>
            <translation>未知</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/source.py"></location>
            <source>was given by itself as well</source>
            <translation>也被单独给出过</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/explain.py"></location>
            <source>weights: γ, β and the clip c are settings, k is found while training</source>
            <translation>权重：γ、β 和截断 c 是设置，k 在训练中求得</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/explain.py"></location>
            <source>what D as an autoencoder repeats of v</source>
            <translation>作为自编码器的 D 对 v 的重建</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/explain.py"></location>
            <source>what the encoder makes of x; N(0, 1) are plain random numbers</source>
            <translation>编码器由 x 得到的结果；N(0, 1) 是普通的随机数</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/exactness.py"></location>
            <source>what was restored is not what was saved</source>
            <translation>恢复的内容与保存的不同</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/decode.py"></location>
            <source>wide values scaled to 8 bits</source>
            <translation>大范围数值已缩放到 8 位</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/run_quality.py"></location>
            <source>writing metrics</source>
            <translation>写入指标</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/run.py"></location>
            <source>writing statistics</source>
            <translation>写入统计</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/run.py"></location>
            <source>writing the log</source>
            <translation>写入日志</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/face_factors.py"></location>
            <source>yes</source>
            <translation>是</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/words.py"></location>
            <source>{before} {after}</source>
            <translation>{before}{after}</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/sweep.py"></location>
            <source>{before} {doubt} {after}</source>
            <translation>{before}{doubt}{after}</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/words.py"></location>
            <source>{before}, {after}</source>
            <translation>{before}，{after}</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/words.py"></location>
            <source>{before}; {after}</source>
            <translation>{before}；{after}</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/directions/labels.py"></location>
            <source>{count:,} pictures have no row and are not learned from.</source>
            <translation>有 {count:,} 张图片没有对应的行，不参与学习。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/directions/labels.py"></location>
            <source>{count:,} rows name no picture of these: {names}</source>
            <translation>有 {count:,} 行不对应任何图片：{names}</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/coding.py"></location>
            <source>{count} are the least, some hundred are good.</source>
            <translation>至少 {count} 张，几百张为宜。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/scan.py"></location>
            <source>{count} files or folders may not be read.</source>
            <translation>{count} 个文件或文件夹没有读取权限。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/automatic.py"></location>
            <source>{count} hours</source>
            <translation>{count} 小时</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/latent/nearest.py"></location>
            <source>{count} images are too few to compare with.</source>
            <translation>只有 {count} 张图像，太少，无法比较。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/metrics/classifier.py"></location>
            <source>{count} images are too few to train a classifier on.</source>
            <translation>{count} 张图像太少，无法训练分类器。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/automatic.py"></location>
            <source>{count} minutes</source>
            <translation>{count} 分钟</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/directions/predictor.py"></location>
            <source>{count} pictures are too few to learn factors from.</source>
            <translation>{count} 张图像太少，学不到因素。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/sweep.py"></location>
            <source>{count} runs are too few to say anything.</source>
            <translation>{count} 次运行太少，什么也说明不了。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/automatic.py"></location>
            <source>{count} seconds</source>
            <translation>{count} 秒</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/config.py"></location>
            <source>{count} steps of {size:g}, each shorter than the last, do not lead far enough from noise to a picture: use {least:.2g} or more.</source>
            <translation>{count} 步、步长 {size:g} 且越来越短，从噪声走不到图像：请用 {least:.2g} 或更大。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/notices.py"></location>
            <source>{count} threads</source>
            <translation>{count} 个线程</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/metrics/evaluator.py"></location>
            <source>{count} {things} are too few to measure a generator by.</source>
            <translation>{count} 个{things}太少，无法衡量生成器。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/scan.py"></location>
            <source>{count} × {reason}</source>
            <translation>{count} × {reason}</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/atomic.py"></location>
            <source>{doing} failed at {path}: {why}.</source>
            <translation>{doing}在 {path} 处失败：{why}。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/metrics/evaluator.py"></location>
            <source>{figure} needs at least {fewest} {things} in the data.</source>
            <translation>{figure} 需要数据中至少有 {fewest} 个{things}。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/snapshots.py"></location>
            <source>{file} cannot be read</source>
            <translation>{file} 无法读取</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/export/origin.py"></location>
            <source>{file} cannot be read ({why}).</source>
            <translation>无法读取 {file}（{why}）。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/directions/labels.py"></location>
            <source>{file} cannot be read: {why}.</source>
            <translation>无法读取 {file}：{why}。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/snapshots.py"></location>
            <source>{file} has changed since it was written</source>
            <translation>{file} 写入后被改动过</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/directions/labels.py"></location>
            <source>{file} has no column with numbers, or with a few different words, beside the file names.</source>
            <translation>除文件名外，{file} 没有数字列，也没有只含少数几种词的列。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/run_options.py"></location>
            <source>{file} in {run} is damaged ({detail}).</source>
            <translation>{run} 中的 {file} 已损坏（{detail}）。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/export/origin.py"></location>
            <source>{file} is damaged: a part of it is missing.</source>
            <translation>{file} 已损坏：缺少一部分。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/snapshots.py"></location>
            <source>{file} is missing</source>
            <translation>{file} 缺失</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/directions/npz.py"></location>
            <source>{file} is no file of directions, or it is damaged.</source>
            <translation>{file} 不是方向文件，或者已损坏。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/sheets.py"></location>
            <source>{file} is not a sheet of samples ({detail}).</source>
            <translation>{file} 不是样本图（{detail}）。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/directions/labels.py"></location>
            <source>{file} is not a table with a header, file names and factors.</source>
            <translation>{file} 不是带表头、文件名和因素的表格。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/directions/labels.py"></location>
            <source>{file} is not a table: {why}.</source>
            <translation>{file} 不是表格：{why}。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/directions/labels.py"></location>
            <source>{file} is not a text file in UTF-8.</source>
            <translation>{file} 不是 UTF-8 文本文件。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/sheets.py"></location>
            <source>{file} is not there any more.</source>
            <translation>{file} 已经不在了。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/directions/npz.py"></location>
            <source>{file} is not there.</source>
            <translation>{file} 不存在。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/directions/npz.py"></location>
            <source>{file} is too large for a file of directions.</source>
            <translation>{file} 太大，不可能是方向文件。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/directions/labels.py"></location>
            <source>{file} is too large for a table of labels.</source>
            <translation>{file} 太大，不可能是标签表格。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/decode.py"></location>
            <source>{file}: {reason} ({detail}).</source>
            <translation>{file}：{reason}（{detail}）。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/decode.py"></location>
            <source>{file}: {reason}.</source>
            <translation>{file}：{reason}。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/snapshots.py"></location>
            <source>{file}: {why}</source>
            <translation>{file}：{why}</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/run_list.py"></location>
            <source>{folder} cannot be read ({why}). Check its permissions.</source>
            <translation>{folder} 无法读取（{why}）。请检查它的权限。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/run_options.py"></location>
            <source>{folder} is not a run folder: it has no {file}.</source>
            <translation>{folder} 不是训练文件夹：里面没有 {file}。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/arms_race.py"></location>
            <source>{how} Forgotten: D's belief is above that of the D of G's own age by more than {margin}, and by more than two standard errors.</source>
            <translation>{how} 忘记：D 的判断值比与 G 同龄的 D 高出 {margin} 以上，并且超过两个标准误差。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/trainer.py"></location>
            <source>{kimg:.1f} kimg</source>
            <translation>{kimg:.1f} kimg</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/opening.py"></location>
            <source>{label} has no sample {index}.</source>
            <translation>{label} 没有样本 {index}。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/factor_info.py"></location>
            <source>{label}: {value:g} is not a whole number.</source>
            <translation>{label}：{value:g} 不是整数。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/factor_info.py"></location>
            <source>{label}: {value:g} is outside {low:g} to {high:g}.</source>
            <translation>{label}：{value:g} 超出 {low:g} 到 {high:g} 的范围。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/directions/predictor.py"></location>
            <source>{least} are the least.</source>
            <translation>最少 {least}。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/vae.py"></location>
            <source>{low} to {high}</source>
            <translation>{low} 到 {high}</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/decode.py"></location>
            <source>{megapixels:,.0f} megapixels; at most {most:.0f}</source>
            <translation>{megapixels:,.0f} 百万像素；最多 {most:.0f}</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/source.py"></location>
            <source>{name} and {more} more</source>
            <translation>{name} 和另外 {more} 个</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/scan.py"></location>
            <source>{name} disappeared during the scan; what was read is kept.</source>
            <translation>{name} 在扫描时消失；已读取的内容保留。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/snapshots.py"></location>
            <source>{name} has changed since it was written</source>
            <translation>{name} 写入后被改动过</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/snapshots.py"></location>
            <source>{name} has {count:,} bytes instead of {expected:,}</source>
            <translation>{name} 有 {count:,} 字节，应为 {expected:,}</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/snapshots.py"></location>
            <source>{name} is missing</source>
            <translation>{name} 缺失</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/snapshots.py"></location>
            <source>{name} is not listed in {file}</source>
            <translation>{name} 不在 {file} 的列表中</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/run_options.py"></location>
            <source>{name} was written by GAN Studio {writer} in version {version} of the run folder; this program knows up to version {known}.</source>
            <translation>{name} 由 GAN Studio {writer} 以训练文件夹的第 {version} 版写成；本程序只认识到第 {known} 版。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/run_options.py"></location>
            <source>{name} was written in version {version} of the run folder; this program knows up to version {known}.</source>
            <translation>{name} 以训练文件夹的第 {version} 版写成；本程序只认识到第 {known} 版。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/one_number.py"></location>
            <source>{name} {correlation} ({others} %)</source>
            <translation>{name} {correlation}（{others} %）</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/device.py"></location>
            <source>{name} · {precision}</source>
            <translation>{name} · {precision}</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/explain.py"></location>
            <source>{name}, γ = {gamma:g}, {often}</source>
            <translation>{name}，γ = {gamma:g}，{often}</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/snapshots.py"></location>
            <source>{name}: {why}</source>
            <translation>{name}：{why}</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/store_writer.py"></location>
            <source>{need:.1f} GB more are needed and {free:.1f} GB are free</source>
            <translation>还需要 {need:.1f} GB，可用 {free:.1f} GB</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/g_and_d.py"></location>
            <source>{number} {title}</source>
            <translation>{number} {title}</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/source.py"></location>
            <location filename="../gan_studio/core/lab/state.py"></location>
            <location filename="../gan_studio/core/latent/kept.py"></location>
            <source>{path} cannot be read: {why}.</source>
            <translation>{path} 无法读取：{why}。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/latent/kept.py"></location>
            <location filename="../gan_studio/session/direction_tasks.py"></location>
            <source>{path} cannot be understood: it is damaged, or something else.</source>
            <translation>无法理解 {path}：它已损坏，或是别的文件。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/atomic.py"></location>
            <source>{path} cannot be written to: {doing} failed ({why}).</source>
            <translation>{path} 无法写入：{doing}失败（{why}）。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/latent/photo.py"></location>
            <source>{path} is a folder.</source>
            <translation>{path} 是文件夹。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/latent/photo.py"></location>
            <source>{path} is a zip.</source>
            <translation>{path} 是 zip 文件。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/state.py"></location>
            <source>{path} is no saved experiment of GAN Studio.</source>
            <translation>{path} 不是 GAN Studio 保存的实验。</translation>
        </message>
        <message>
            <location filename="../gan_studio/session/tasks.py"></location>
            <source>{path} is not a run, so it was not deleted.</source>
            <translation>{path} 不是训练，所以没有删除。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/atomic.py"></location>
            <source>{path} is not there: {doing} failed.</source>
            <translation>{path} 不存在：{doing}失败。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/state.py"></location>
            <source>{path} was saved by a newer GAN Studio.</source>
            <translation>{path} 由更新版本的 GAN Studio 保存。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/latent/kept.py"></location>
            <location filename="../gan_studio/session/direction_tasks.py"></location>
            <source>{path} was written by a newer GAN Studio.</source>
            <translation>{path} 由更新版本的 GAN Studio 写成。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/vectors.py"></location>
            <source>{placed} vectors are placed, and there are {count} pictures.</source>
            <translation>摆放了 {placed} 个向量，而图片有 {count} 张。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/automatic.py"></location>
            <source>{preset}: 2-D points take a minute or two on any machine.</source>
            <translation>{preset}：二维点在任何机器上都只要一两分钟。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/automatic.py"></location>
            <source>{preset}: about {rate:,} images a second here, so first pictures in {first} and the whole run in {whole}.</source>
            <translation>{preset}：在这里每秒约 {rate:,} 张图像，{first}后出现第一批图像，全程需要 {whole}。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/automatic.py"></location>
            <source>{preset}: with that width every preset is equally fast.</source>
            <translation>{preset}：用这个宽度，各个预设一样快。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/export/films.py"></location>
            <source>{rate} images a second are not possible.</source>
            <translation>无法达到每秒 {rate} 张图像。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/g_and_d.py"></location>
            <source>{reached} of {climbs} climbs end at the very best picture</source>
            <translation>{climbs} 次上升中有 {reached} 到达最好的那张图像</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/trainer.py"></location>
            <source>{resumed}.</source>
            <translation>{resumed}。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/run_lock.py"></location>
            <source>{run} is being trained already, by another window or program.</source>
            <translation>{run} 已在另一个窗口或程序中训练。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/run.py"></location>
            <source>{run} is being trained.</source>
            <translation>{run} 正在训练。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/line_by_line.py"></location>
            <source>{same} {frozen}</source>
            <translation>{same}{frozen}</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/setting_words.py"></location>
            <source>{setting}: {value} is not possible.</source>
            <translation>{setting}：不能是 {value}。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/archive.py"></location>
            <source>{size:,.0f} MB in the zip</source>
            <translation>在 zip 中有 {size:,.0f} MB</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/saturation.py"></location>
            <source>{steps} steps of G bring that belief to {first} under the first and to {second} under the second.</source>
            <translation>G 走 {steps} 步后，这个判断值在前一种损失下变为 {first}，在后一种下变为 {second}。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/metrics/families.py"></location>
            <location filename="../gan_studio/core/metrics/report.py"></location>
            <source>{what} Ceiling: {ceiling}.</source>
            <translation>{what} 上限：{ceiling}。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/builtin/factor_info.py"></location>
            <source>{what} has no factor called '{name}'.</source>
            <translation>{what} 没有名为“{name}”的因素。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/exactness.py"></location>
            <source>{what} of the first step was {before} then, and is {after} now</source>
            <translation>第一步的 {what} 当时是 {before}，现在是 {after}</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/exactness.py"></location>
            <source>{what} {before} then, {after} now</source>
            <translation>{what} 当时 {before}，现在 {after}</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/lab/sweep.py"></location>
            <source>{why} The runs are remembered until the program closes.</source>
            <translation>{why} 这些运行会一直记到程序关闭。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/rollback.py"></location>
            <source>{why}: back to the snapshot at {kimg:.1f} kimg, at half the learning rates ({lr_g:g} and {lr_d:g}).</source>
            <translation>{why}：回到 {kimg:.1f} kimg 处的快照，学习率减半（{lr_g:g} 和 {lr_d:g}）。</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/data/decode.py"></location>
            <source>{width} × {height} px</source>
            <translation>{width} × {height} px</translation>
        </message>
        <message>
            <location filename="../gan_studio/core/explain.py"></location>
            <source>½ log ‖x − G(z)‖² + β·KL(E(x), N(0, 1)), z drawn around E(x)</source>
            <translation>½ log ‖x − G(z)‖² + β·KL(E(x), N(0, 1))，z 在 E(x) 附近取</translation>
        </message>
    </context>
    <context>
        <name>data_readiness</name>
        <message>
            <location filename="../gan_studio/ui/widgets/data_readiness.py"></location>
            <source>A small set</source>
            <translation>数据集较小</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_readiness.py"></location>
            <source>Colours are left out, as the recipe says.</source>
            <translation>按训练配方，不使用颜色。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_readiness.py"></location>
            <source>Cropped to the centre</source>
            <translation>居中裁剪</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_readiness.py"></location>
            <source>Duplicates</source>
            <translation>重复图像</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_readiness.py"></location>
            <source>Enough images</source>
            <translation>图像足够</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_readiness.py"></location>
            <source>Every file is grey, so training runs in grey: one channel, not three.</source>
            <translation>所有文件都是灰度图，所以按灰度训练：一个通道，而不是三个。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_readiness.py"></location>
            <source>Grey and colour mixed</source>
            <translation>灰度与彩色混合</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_readiness.py"></location>
            <source>Grey images</source>
            <translation>灰度图像</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_readiness.py"></location>
            <source>Half of the pictures are stretched by {0}× or more.</source>
            <translation>一半的图片被拉伸了 {0} 倍以上。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_readiness.py"></location>
            <source>Keep one of each</source>
            <translation>每组保留一张</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_readiness.py"></location>
            <source>Mirror at random</source>
            <translation>随机镜像</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_readiness.py"></location>
            <source>No duplicates</source>
            <translation>没有重复图像</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_readiness.py"></location>
            <source>No usable image</source>
            <translation>没有可用的图像</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_readiness.py"></location>
            <source>Nothing is cut off, padded or stretched.</source>
            <translation>没有裁掉、补边或拉伸。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_readiness.py"></location>
            <source>On average {0} of a picture is cut off.</source>
            <translation>平均每张图片裁掉 {0}。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_readiness.py"></location>
            <source>On average {0} of the square is border, which G has to learn too.</source>
            <translation>正方形中平均 {0} 是边框，G 也得学它。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_readiness.py"></location>
            <source>One of each is kept; {0} left out.</source>
            <translation>每组保留一张；排除 {0} 张。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_readiness.py"></location>
            <source>Pad instead</source>
            <translation>改为补边</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_readiness.py"></location>
            <source>Padded</source>
            <translation>已补边</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_readiness.py"></location>
            <source>Points are ready</source>
            <translation>点已就绪</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_readiness.py"></location>
            <source>Sharp enough</source>
            <translation>足够清晰</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_readiness.py"></location>
            <source>Some will look soft</source>
            <translation>有些会显得模糊</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_readiness.py"></location>
            <source>Square</source>
            <translation>方形</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_readiness.py"></location>
            <source>Stretched</source>
            <translation>已拉伸</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_readiness.py"></location>
            <source>Too few images</source>
            <translation>图像太少</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_readiness.py"></location>
            <source>Trained in grey</source>
            <translation>按灰度训练</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_readiness.py"></location>
            <source>Transparent images</source>
            <translation>透明图像</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_readiness.py"></location>
            <source>Use {0} px</source>
            <translation>改用 {0} px</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_readiness.py"></location>
            <source>{0} are at least as large as the training size.</source>
            <translation>{0} 的图像不小于训练尺寸。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_readiness.py"></location>
            <source>{0} are grey files; G will draw both kinds.</source>
            <translation>{0} 是灰度文件；G 会两种都画。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_readiness.py"></location>
            <source>{0} are smaller than {1} px and are scaled up.</source>
            <translation>{0} 的图像小于 {1} px，会被放大。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_readiness.py"></location>
            <source>{0} may have see-through parts: they become {1}.</source>
            <translation>{0} 张可能有透明部分：它们会变成 {1}。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_readiness.py"></location>
            <source>{0} of the images repeat others, so G draws those more often.</source>
            <translation>{0} 的图像与其他重复，所以 G 会更常画它们。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_readiness.py"></location>
            <source>{0} usable, at least {1} needed. Add images to go on.</source>
            <translation>{0} 张可用，至少需要 {1} 张。请添加图像再继续。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_readiness.py"></location>
            <source>{0}.</source>
            <translation>{0}。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_readiness.py"></location>
            <source>{0}. More would give more variety.</source>
            <translation>{0}。再多一些会更多样。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_readiness.py"></location>
            <source>{0}: G learns to put its own where they lie.</source>
            <translation>{0}：G 要学着把自己的点放到它们所在的地方。</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/widgets/data_readiness.py"></location>
            <source>{0}: G will soon know them by heart. A few hundred more, or mirroring, give more variety.</source>
            <translation>{0}：G 很快会把它们背下来。再加几百张，或打开镜像，会更多样。</translation>
        </message>
    </context>
    <context>
        <name>facts_line</name>
        <message>
            <location filename="../gan_studio/ui/facts_line.py"></location>
            <source>{0} CPU cores</source>
            <translation>{0} 个 CPU 核心</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/facts_line.py"></location>
            <source>{0} and {1} more</source>
            <translation>{0} 和另外 {1} 个</translation>
        </message>
    </context>
    <context>
        <name>shortcuts</name>
        <message>
            <location filename="../gan_studio/ui/shortcuts.py"></location>
            <source>0.05 less or more; with Shift 0.005</source>
            <translation>减少或增加 0.05；按住 Shift 为 0.005</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/shortcuts.py"></location>
            <source>0.5 more or less</source>
            <translation>增加或减少 0.5</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/shortcuts.py"></location>
            <source>2-D playground: D alone learns, or G alone</source>
            <translation>二维游乐场：只让 D 学，或只让 G 学</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/shortcuts.py"></location>
            <source>2-D playground: an iteration back, or on</source>
            <translation>二维游乐场：后退或前进一次迭代</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/shortcuts.py"></location>
            <source>2-D playground: slower, or faster</source>
            <translation>二维游乐场：更慢或更快</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/shortcuts.py"></location>
            <source>A step back, where there is one</source>
            <translation>后退一步（有这项功能的地方）</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/shortcuts.py"></location>
            <source>Another image</source>
            <translation>另一张图像</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/shortcuts.py"></location>
            <source>Back to 0</source>
            <translation>回到 0</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/shortcuts.py"></location>
            <source>Bookmark what you see</source>
            <translation>把眼前的图像加为书签</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/shortcuts.py"></location>
            <source>Bookmarks, sliders: another name</source>
            <translation>书签、滑块：重命名</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/shortcuts.py"></location>
            <source>Bookmarks: another place</source>
            <translation>书签：换个位置</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/shortcuts.py"></location>
            <source>Cancel the scan</source>
            <translation>取消扫描</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/shortcuts.py"></location>
            <source>Choose a folder</source>
            <translation>选择文件夹</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/shortcuts.py"></location>
            <source>Ctrl+Wheel</source>
            <translation>Ctrl+滚轮</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/shortcuts.py"></location>
            <source>Data</source>
            <translation>数据</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/shortcuts.py"></location>
            <source>Double-click</source>
            <translation>双击</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/shortcuts.py"></location>
            <source>Everywhere</source>
            <translation>任何地方</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/shortcuts.py"></location>
            <source>Explore</source>
            <translation>探索</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/shortcuts.py"></location>
            <source>Keep what you see as a key of the timeline</source>
            <translation>把眼前的图像作为时间轴的关键帧</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/shortcuts.py"></location>
            <source>Keyboard shortcuts</source>
            <translation>键盘快捷键</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/shortcuts.py"></location>
            <source>Lab</source>
            <translation>实验室</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/shortcuts.py"></location>
            <source>Larger or smaller tiles</source>
            <translation>放大或缩小图块</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/shortcuts.py"></location>
            <source>Leave the image out, or take it back in</source>
            <translation>排除图像，或重新加入</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/shortcuts.py"></location>
            <source>Lock it, so that Shuffle keeps it</source>
            <translation>锁定，打乱时保持不变</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/shortcuts.py"></location>
            <source>Open the path on the clipboard (Data)</source>
            <translation>打开剪贴板中的路径（数据页）</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/shortcuts.py"></location>
            <source>Pause or go on with training</source>
            <translation>暂停或继续训练</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/shortcuts.py"></location>
            <source>Picture: to the nearest seed, or back to where the walk began</source>
            <translation>图像：到最近的种子，或回到漫步的起点</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/shortcuts.py"></location>
            <source>Picture: walk between seeds, with Shift by one; map: the next tile</source>
            <translation>图像：在种子之间漫步，按住 Shift 每次一个；地图：到下一格</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/shortcuts.py"></location>
            <source>Redo</source>
            <translation>重做</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/shortcuts.py"></location>
            <source>Reset</source>
            <translation>重置</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/shortcuts.py"></location>
            <source>Run or pause the experiment</source>
            <translation>运行或暂停实验</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/shortcuts.py"></location>
            <source>Samples over the full screen</source>
            <translation>全屏显示样本</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/shortcuts.py"></location>
            <source>Search for a command</source>
            <translation>搜索命令</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/shortcuts.py"></location>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/shortcuts.py"></location>
            <source>Shift+Drag</source>
            <translation>Shift+拖动</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/shortcuts.py"></location>
            <source>Sliders</source>
            <translation>滑块</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/shortcuts.py"></location>
            <source>Snapshots: follow the newest again</source>
            <translation>快照：重新跟随最新的</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/shortcuts.py"></location>
            <source>Start page</source>
            <translation>开始页</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/shortcuts.py"></location>
            <source>Ten times finer</source>
            <translation>精细十倍</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/shortcuts.py"></location>
            <source>The button at the top right</source>
            <translation>右上角的按钮</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/shortcuts.py"></location>
            <source>The image large</source>
            <translation>放大图像</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/shortcuts.py"></location>
            <source>Timeline, bookmarks: delete the chosen one</source>
            <translation>时间轴、书签：删除所选项</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/shortcuts.py"></location>
            <source>Timeline: a frame; with Ctrl a key; with Shift the chosen key in time</source>
            <translation>时间轴：逐帧；加 Ctrl 逐个关键帧；加 Shift 移动所选关键帧</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/shortcuts.py"></location>
            <source>Timeline: play or pause</source>
            <translation>时间轴：播放或暂停</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/shortcuts.py"></location>
            <source>To the upper end; with Shift to the lower one</source>
            <translation>到上端；按住 Shift 到下端</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/shortcuts.py"></location>
            <source>Train</source>
            <translation>训练</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/shortcuts.py"></location>
            <source>Type a value, Return takes it</source>
            <translation>输入数值，按回车确认</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/shortcuts.py"></location>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/shortcuts.py"></location>
            <source>You are D: real, or fake; also ← and →</source>
            <translation>你来当 D：真，或假；也可用 ← 和 →</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/shortcuts.py"></location>
            <source>You are D: the next picture; also Return</source>
            <translation>你来当 D：下一张图；也可用回车</translation>
        </message>
    </context>
    <context>
        <name>words</name>
        <message>
            <location filename="../gan_studio/ui/words.py"></location>
            <source>1 file</source>
            <translation>1 个文件</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/words.py"></location>
            <source>1 image</source>
            <translation>1 张图像</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/words.py"></location>
            <source>1 point</source>
            <translation>1 个点</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/words.py"></location>
            <source>Yesterday</source>
            <translation>昨天</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/words.py"></location>
            <source>just now</source>
            <translation>刚刚</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/words.py"></location>
            <source>{0} d {1} h</source>
            <translation>{0} 天 {1} 小时</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/words.py"></location>
            <source>{0} files</source>
            <translation>{0} 个文件</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/words.py"></location>
            <source>{0} h</source>
            <translation>{0} 小时</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/words.py"></location>
            <source>{0} h ago</source>
            <translation>{0} 小时前</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/words.py"></location>
            <source>{0} h {1} min</source>
            <translation>{0} 小时 {1} 分</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/words.py"></location>
            <source>{0} images</source>
            <translation>{0} 张图像</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/words.py"></location>
            <source>{0} min</source>
            <translation>{0} 分钟</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/words.py"></location>
            <source>{0} min ago</source>
            <translation>{0} 分钟前</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/words.py"></location>
            <source>{0} points</source>
            <translation>{0} 个点</translation>
        </message>
        <message>
            <location filename="../gan_studio/ui/words.py"></location>
            <source>{0} s</source>
            <translation>{0} 秒</translation>
        </message>
    </context>
</TS>
