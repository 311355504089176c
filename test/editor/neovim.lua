-- The server in Neovim 0.7 or newer, without a screen, the way its user would work: read, hover, choose a fix, save.
-- $NEOVIM_TEST is JSON: cmd, file, root, line and column (from 1) of the cursor, title of the fix. Prints JSON.
local given = vim.fn.json_decode(vim.env.NEOVIM_TEST)
local seen = {}

local function await(what, ready)
  if not vim.wait(10000, ready, 20) then error("waited in vain for " .. what) end
end

local function messages()
  return vim.tbl_map(function(found)
    local text = vim.api.nvim_buf_get_text(0, found.lnum, found.col, found.end_lnum, found.end_col, {})
    return { text = table.concat(text, "\n"), rule = found.code, message = found.message, source = found.source }
  end, vim.diagnostic.get(0))
end

local function run()
  vim.cmd("edit " .. vim.fn.fnameescape(given.file))
  vim.bo.filetype = "markdown"
  local ended
  local id = vim.lsp.start_client({
    name = "cordial",
    cmd = given.cmd,
    root_dir = given.root,
    on_exit = function(code) ended = code end,
  })
  vim.lsp.buf_attach_client(0, id)
  await("the first diagnostics", function() return #vim.diagnostic.get(0) > 0 end)
  seen.before = messages()

  vim.api.nvim_win_set_cursor(0, { given.line, given.column - 1 })
  vim.lsp.buf.hover()
  local window
  await("the hover", function()
    for _, each in ipairs(vim.api.nvim_list_wins()) do
      if vim.api.nvim_win_get_config(each).relative ~= "" then window = each end
    end
    return window
  end)
  seen.hover = table.concat(vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(window), 0, -1, false), "\n")
  vim.api.nvim_win_close(window, true)

  -- The menu, answered as a person would answer it.
  vim.ui.select = function(items, options, choose)
    seen.actions = vim.tbl_map(options.format_item or tostring, items)
    for index, title in ipairs(seen.actions) do
      if title == given.title then return choose(items[index], index) end
    end
    choose(nil)
  end
  local tick = vim.b.changedtick
  vim.lsp.buf.code_action()
  await("the fix", function() return vim.b.changedtick ~= tick end)
  await("the diagnostics to follow", function() return #vim.diagnostic.get(0) < #seen.before end)
  seen.after = messages()
  vim.cmd("silent write")

  vim.lsp.get_client_by_id(id).stop()
  await("the server to end", function() return ended end)
  seen.exit = ended
end

vim.o.swapfile = false
local ok, problem = xpcall(run, debug.traceback)
if not ok then seen.problem = problem end
io.stdout:write(vim.fn.json_encode(seen) .. "\n")
vim.cmd("qall!")
