package desk

import (
	"errors"
	"os/exec"
)

// Browse opens an address in a window of its own where there is a browser that has such
// windows, else in the default browser. The function that it returns is to be called when
// the page is no longer needed.
func Browse(url string) (forget func(), err error) {
	url, forget = unseen(url)
	for _, program := range appBrowsers() {
		if path, err := exec.LookPath(program); err == nil && start(path, "--app="+url) == nil {
			return forget, nil
		}
	}
	return forget, start(defaultBrowser(url)...)
}

// ShowFolder has the system show a folder.
func ShowFolder(folder string) error { return start(folderShower(folder)...) }

// start starts a program and does not wait for its end.
func start(command ...string) error {
	if len(command) == 0 {
		return errors.New("no program to start")
	}
	path, err := exec.LookPath(command[0])
	if err != nil {
		return err
	}
	cmd := exec.Command(path, command[1:]...)
	if err := cmd.Start(); err != nil {
		return err
	}
	go cmd.Wait()
	return nil
}
