package report

import "tongbao/report/internal/crash"

// The stages of a run, as a person is told of them.
const (
	running      = "运行" // the program around its ledgers
	preparing    = "准备" // configuration, template and fonts
	building     = "生成" // what lies between the stages that follow
	loading      = "读取"
	counting     = "统计"
	reviewing    = "校验"
	comparing    = "与上期对比"
	composing    = "编排"
	papering     = "做文书"
	toCollective = "写集体通报"
	layingOut    = "排版"
	toWord       = "写Word"
	toPDF        = "写PDF"
	toOFD        = "写OFD"
	toHTML       = "写HTML"
	toText       = "写文本"
	toSummary    = "写汇总表"
	toChecks     = "写校验表"
	toComments   = "写批注"
	lookingAgain = "核对公开版"
	placing      = "存盘"
	telling      = "报告结果"
	summingUp    = "批次汇总"
)

// begun is called as a stage begins. Tests replace it by one that panics.
var begun = func(stage string) {}

// during does a stage. A panic in it, in our code or a library's, becomes a
// *crash.Failure: one bad ledger must not stop the others.
func during(stage string, do func() error) (err error) {
	defer crash.Recover(stage, &err)
	begun(stage)
	return do()
}

// start does a stage beside its caller; the function it returns waits for the end.
func start(stage string, do func() error) (wait func() error) {
	ended := make(chan error, 1)
	go func() { ended <- during(stage, do) }()
	return func() error { return <-ended }
}
