;;; -*- lexical-binding: t -*-
;; A batch in Emacs, without a screen, the way its user would work: read, hover, choose a fix, complete, rename, save.
;; Started with the lines of docs/editors.md. $EDITOR_TEST is JSON, and so is what it prints: see other-editors.test.mjs.
(require 'cl-lib)
(require 'flymake)
(require 'json)

(defvar given (json-parse-string (getenv "EDITOR_TEST") :object-type 'alist))
(defvar seen nil)

(setq make-backup-files nil create-lockfiles nil auto-save-default nil inhibit-message t)

(defun given (&rest keys)
  (let ((value given)) (dolist (key keys value) (setq value (alist-get key value)))))

(defun await (what ready)
  (let ((ends (+ (float-time) 10)))
    (while (not (funcall ready))
      (when (> (float-time) ends) (error "Waited in vain for %s" what))
      (accept-process-output nil 0.02))))

(defun put-cursor (place)
  (goto-char (point-min))
  (forward-line (1- (given place 'line)))
  (forward-char (1- (given place 'column))))

;; Emacs sends changes and looks for problems when it is idle, which it never is without a screen.
(defun be-idle ()
  (eglot--signal-textDocument/didChange)
  (flymake-start))

(defun messages ()
  (mapcar (lambda (found)
            `((text . ,(buffer-substring-no-properties (flymake-diagnostic-beg found) (flymake-diagnostic-end found)))
              (message . ,(substring-no-properties (flymake-diagnostic-text found)))))
          (flymake-diagnostics)))

(defun run ()
  (switch-to-buffer (find-file (given 'file)))
  (run-hooks 'post-command-hook)
  (await "the server" #'eglot-current-server)
  (await "the first diagnostics" (lambda () (flymake-start) (flymake-diagnostics)))
  (push `(before . ,(vconcat (messages))) seen)

  (put-cursor 'fix)
  (let (hover)
    (eglot-hover-eldoc-function (lambda (text &rest _) (setq hover text)))
    (await "the hover" (lambda () hover))
    (push `(hover . ,(substring-no-properties hover)) seen))

  ;; The menu, answered as a person would answer it.
  (cl-letf* ((last-nonmenu-event ?\r)
             (tick (buffer-chars-modified-tick))
             ((symbol-function 'completing-read)
              (lambda (_ items &rest _)
                (push `(actions . ,(vconcat (mapcar #'car items))) seen)
                (given 'fix 'title))))
    (eglot-code-actions (point) nil nil t)
    (await "the fix" (lambda () (/= tick (buffer-chars-modified-tick)))))
  (be-idle)
  (await "the diagnostics to follow"
         (lambda () (flymake-start) (< (length (flymake-diagnostics)) (length (alist-get 'before seen)))))
  (push `(after . ,(vconcat (messages))) seen)

  (put-cursor 'complete)
  (end-of-line)
  (insert "\n" (given 'complete 'typed))
  (be-idle)
  (let ((found (eglot-completion-at-point)))
    (push `(completions . ,(vconcat (mapcar #'substring-no-properties
                                            (all-completions "" (nth 2 found)))))
          seen))
  (completion-at-point)
  (be-idle)

  (put-cursor 'rename)
  (eglot-rename (given 'rename 'to))
  (be-idle)

  (goto-char (point-max))
  (insert "\n" (given 'snippet))
  (be-idle)
  (completion-at-point)
  (save-buffer)
  (eglot-shutdown (eglot-current-server)))

(condition-case problem (run) (error (push `(problem . ,(format "%S" problem)) seen)))
(princ (json-encode seen))
(kill-emacs 0)
