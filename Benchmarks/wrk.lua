-- What wrk sends, and what it found as one line of JSON.
-- arguments: how many requests are sent at once, and a file with content to POST.

init = function(arguments)
  local depth = tonumber(arguments[1] or 1)
  if arguments[2] then
    local file = assert(io.open(arguments[2], "rb"))
    wrk.method = "POST"
    wrk.body = file:read("*a")
    wrk.headers["Content-Type"] = "application/json"
    file:close()
  end
  local one = wrk.format()
  local all = {}
  for place = 1, depth do all[place] = one end
  message = table.concat(all)
end

request = function() return message end

done = function(summary, latency)
  local errors = summary.errors
  io.write(string.format(
    '{"requests": %d, "microseconds": %d, "failed": %d, "p50": %d, "p99": %d, "p999": %d}\n',
    summary.requests, summary.duration,
    errors.connect + errors.read + errors.write + errors.status + errors.timeout,
    latency:percentile(50), latency:percentile(99), latency:percentile(99.9)))
end
