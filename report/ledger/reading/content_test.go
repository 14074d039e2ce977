package reading_test

import "slices"

// content is one ledger, told in many shapes by shapes_test.go: every shape must
// read as the same tree.
var content = []aspect{
	{"政治建设方面", []problem{
		{"学习贯彻不够深入", []task{
			{"理论学习走过场", "党建科", "2025年3月31日", "已完成", []string{
				"修订中心组学习制度，全年集中学习12次，交流发言30余人次。",
				"开设“清源讲堂”，邀请专家授课4场，参训干部占98.5%。",
				"建立学习档案，一是按季抽查、二是年底通报的做法已成常态。",
			}},
			{"学用结合不紧密", "水政科", "长期坚持", "推进中", []string{
				"把学习成果转化为节水措施，完成1.5万亩高标准农田灌区改造。",
				"围绕“二是”条款开展调研，形成报告3篇。",
			}},
		}},
	}},
	{"作风建设方面", []problem{
		{"服务群众有差距", []task{
			{"水费咨询答复慢", "供水科", "立行立改", "已完成", []string{
				"开通24小时服务热线，平均答复时间由3天缩短到4小时。",
				"公布收费标准和依据，接受群众监督。",
			}},
			{"管网抢修不及时", "供水科", "2025年6月30日", "基本完成", []string{
				"组建5支抢修队，城区40分钟到场。",
				"更换老旧管网18.6公里，漏损率降至9.8%。",
			}},
		}},
		{"项目监管有漏洞", []task{
			{"变更审批不规范", "建管科", "2025年5月20日", "长期坚持", []string{
				"出台《工程变更管理办法》，明确三级审批权限。",
				"复核2022—2024年变更签证46份，追回多付工程款23.4万元。",
			}},
		}},
	}},
}

type aspect struct {
	title    string
	problems []problem
}

type problem struct {
	title string
	tasks []task
}

type task struct {
	title, office, deadline, state string
	measures                       []string
}

// A line is a measure's row with all its texts.
type line struct {
	number                          int // of the task, from 1
	aspect, problem, task           string
	office, deadline, text, state   string
	firstInAspect, firstInProblem   bool
	firstInTask                     bool
	aspectRows, problemRows, inTask int // rows of the node, on its first line
}

func contentLines() []line {
	var all []line
	number := 0
	for _, a := range content {
		aspectStart := len(all)
		for _, p := range a.problems {
			problemStart := len(all)
			for _, t := range p.tasks {
				number++
				for i, text := range t.measures {
					all = append(all, line{number: number, aspect: a.title, problem: p.title, task: t.title,
						office: t.office, deadline: t.deadline, text: text, state: t.state,
						firstInTask: i == 0, inTask: len(t.measures)})
				}
			}
			all[problemStart].firstInProblem, all[problemStart].problemRows = true, len(all)-problemStart
		}
		all[aspectStart].firstInAspect, all[aspectStart].aspectRows = true, len(all)-aspectStart
	}
	return slices.Clip(all)
}
