package delimited

import "testing"

func TestTextsAgainstExcel(t *testing.T) {
	for field, want := range map[string]string{
		`="2024-03-31"`: "2024-03-31", `="001"`: "001", `"=""001"""`: "001", `="称""好"""`: `称"好"`, ` ="1"`: "1", `="甲,乙"`: "甲,乙",
		`"=""甲,乙"""`: "甲,乙", "\"=\"\"甲\n乙\"\"\"": "甲\n乙",
		"=已完成": "=已完成", "====": "====", "=": "=", "= ＞": "= ＞",
	} {
		shows(t, field, []byte("序号,内容\n1,"+field+"\n"), "A1=序号 B1=内容 A2=1 B2="+want)
	}
	shows(t, "nothing in it", []byte("序号,内容\n1,=\"\"\n"), "A1=序号 B1=内容 A2=1")
}

func TestFormulasHaveNoValue(t *testing.T) {
	for _, field := range []string{
		"=A1+B1", "=$A$1", "=SUM(A1:A3)", `"=SUM(A1,A3)"`, `"=IF(A1=""是"",""完成"",""推进"")"`, "=1+1", "=-A1", "=整改!A1", "='整改 台账'!A1", `="2024"&"-03"`, "=(1+2)*3", "=B2&\"年\"",
	} {
		shows(t, field, []byte("序号,内容\n1,"+field+"\n"), "A1=序号 B1=内容 A2=1", "B2 formula-without-value")
	}
}
