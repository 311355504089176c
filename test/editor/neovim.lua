-- A batch in Neovim 0.7 or newer, without a screen, the way its user would work: read, hover, choose a fix, complete, rename, save.
-- Started with the lines of docs/editors.md. $EDITOR_TEST is JSON, and so is what it prints: see other-editors.test.mjs.
local given = vim.fn.json_decode(vim.env.EDITOR_TEST)
local seen = {}

-- Runs as a coroutine, so that Neovim itself goes on meanwhile, and takes keys.
local function await(what, ready)
  local running, ends = coroutine.running(), vim.loop.now() + 10000
  while not ready() do
    if vim.loop.now() > ends then error("waited in vain for " .. what) end
    vim.defer_fn(function() coroutine.resume(running) end, 20)
    coroutine.yield()
  end
end

local function press(keys)
  vim.api.nvim_input(keys)
end

local function put_cursor(place)
  vim.api.nvim_win_set_cursor(0, { place.line, place.column - 1 })
end

local function messages()
  return vim.tbl_map(function(found)
    local text = vim.api.nvim_buf_get_text(0, found.lnum, found.col, found.end_lnum, found.end_col, {})
    return { text = table.concat(text, "\n"), message = found.message }
  end, vim.diagnostic.get(0))
end

local function changed_by(what, act)
  local tick = vim.b.changedtick
  act()
  await(what, function() return vim.b.changedtick ~= tick end)
end

local function run()
  vim.cmd("edit " .. vim.fn.fnameescape(given.file))
  await("the first diagnostics", function() return #vim.diagnostic.get(0) > 0 end)
  seen.before = messages()

  put_cursor(given.fix)
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
      if title == given.fix.title then return choose(items[index], index) end
    end
    choose(nil)
  end
  changed_by("the fix", vim.lsp.buf.code_action)
  await("the diagnostics to follow", function() return #vim.diagnostic.get(0) < #seen.before end)
  seen.after = messages()

  put_cursor(given.complete)
  press("o" .. given.complete.typed .. "<C-x><C-o>")
  await("the completions", function() return vim.fn.pumvisible() == 1 end)
  seen.completions = vim.tbl_map(function(item) return item.abbr end, vim.fn.complete_info({ "items" }).items)
  press("<C-y><Esc>")
  await("the end of typing", function() return vim.fn.mode() == "n" end)

  put_cursor(given.rename)
  changed_by("the new name", function() vim.lsp.buf.rename(given.rename.to) end)
  vim.cmd("silent write")

  local _, client = next((vim.lsp.get_clients or vim.lsp.get_active_clients)())
  client.stop()
  await("the server to end", client.is_stopped)
end

vim.o.swapfile = false
vim.o.completeopt = "menuone"
coroutine.wrap(function()
  local ok, problem = xpcall(run, debug.traceback)
  if not ok then seen.problem = problem end
  io.stdout:write(vim.fn.json_encode(seen) .. "\n")
  vim.cmd("qall!")
end)()
