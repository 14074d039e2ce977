package config

import (
	"fmt"
	"os"
	"reflect"
	"strconv"
	"strings"

	"github.com/spf13/viper"

	"tongbao/report/internal/yamlshape"
)

// bindEnvironment lets TONGBAO_SEAL_SPACE stand for seal-space, and so on for
// every key that is a word, a number, a yes or no, or a list.
func bindEnvironment(v *viper.Viper) error {
	for _, field := range reflect.VisibleFields(reflect.TypeFor[Config]()) {
		key := yamlshape.KeyOf(field)
		kind := field.Type.Kind()
		if key == "" || kind == reflect.Map || kind == reflect.Struct {
			continue
		}
		name := "TONGBAO_" + strings.ToUpper(strings.ReplaceAll(key, "-", "_"))
		if value := os.Getenv(name); value != "" && kind == reflect.Bool {
			if _, err := strconv.ParseBool(value); err != nil {
				return fmt.Errorf("环境变量 %s 应当写 true 或 false，不能写“%s”", name, value)
			}
		}
		if value := os.Getenv(name); value != "" && kind == reflect.Int {
			if _, err := strconv.Atoi(value); err != nil {
				return fmt.Errorf("环境变量 %s 应当写一个整数，不能写“%s”", name, value)
			}
		}
		if err := v.BindEnv(key, name); err != nil {
			return err
		}
	}
	return nil
}
