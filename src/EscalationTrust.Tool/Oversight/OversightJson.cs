using System.Globalization;
using System.Text;
using System.Text.Json;

namespace EscalationTrust.Tool;

/// <summary>The evidence for programs: the same figures as the page, with seconds in place of words.</summary>
internal static class OversightJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(TextWriter output, OversightEvidence evidence, TimeSpan target, DecisionCheck? check)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("version", 1);
            WriteTime(json, "first", evidence.First);
            WriteTime(json, "last", evidence.Last);
            json.WriteNumber("decisions", evidence.Decisions);
            json.WriteNumber("conversations", evidence.Conversations);
            WriteCounts(json, "policies", evidence.Policies, hash => hash.ToString("x16", CultureInfo.InvariantCulture));
            WriteCounts(json, "stages", evidence.Stages, stage => stage.Name());
            WriteCounts(json, "reasons", evidence.Reasons, reason => reason.Name());
            WriteCounts(json, "custody_events", evidence.CustodyEvents, custodyEvent => custodyEvent.Name());
            WriteHonoured(json, "human_requests", evidence.HumanRequests);
            WriteHonoured(json, "always_escalate", evidence.AlwaysEscalate);
            WriteAccess(json, evidence.Access, target);
            json.WriteNumber("handoffs_opened", evidence.HandoffsOpened);
            json.WriteNumber("overrides", evidence.Overrides);
            json.WriteNumber("kill_switch_uses", evidence.KillSwitches.Count);
            json.WriteNumber("decisions_under_kill_switch", evidence.UnderKillSwitch);
            json.WriteNumber("policy_failures", evidence.PolicyFailures);
            json.WriteNumber("disclosures_due", evidence.Disclosures);
            WriteCheck(json, check);
            WriteNist(json, NistRows.Of(evidence, check));
            json.WriteEndObject();
        }

        output.WriteLine(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
    }

    private static void WriteTime(Utf8JsonWriter json, string name, DateTimeOffset? at)
    {
        if (at is { } time)
        {
            json.WriteString(name, time);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static void WriteCounts<T>(Utf8JsonWriter json, string name, IReadOnlyList<KeyValuePair<T, long>> counts, Func<T, string> nameOf)
    {
        json.WriteStartObject(name);
        foreach ((T key, long count) in counts)
        {
            json.WriteNumber(nameOf(key), count);
        }

        json.WriteEndObject();
    }

    private static void WriteHonoured(Utf8JsonWriter json, string name, OversightCount count)
    {
        json.WriteStartObject(name);
        json.WriteNumber("raised", count.Raised);
        json.WriteNumber("honoured", count.Honoured);
        WriteList(json, "missed_in", count.Missed);
        json.WriteEndObject();
    }

    private static void WriteAccess(Utf8JsonWriter json, AccessTimes access, TimeSpan target)
    {
        json.WriteStartObject("access");
        json.WriteNumber("target_seconds", target.TotalSeconds);
        json.WriteNumber("reached", access.Reached);
        json.WriteNumber("withdrawn", access.Withdrawn);
        json.WriteNumber("open", access.Open);
        json.WriteNumber("timed", access.Timed);
        json.WriteNumber("within_target", access.WithinTarget);
        if (access.ShareWithinTarget.IsKnown)
        {
            json.WriteStartArray("share_within_target_95");
            json.WriteNumberValue(Math.Round(access.ShareWithinTarget.Lower, 6));
            json.WriteNumberValue(Math.Round(access.ShareWithinTarget.Upper, 6));
            json.WriteEndArray();
        }

        WriteSeconds(json, "median_seconds", access.Median);
        WriteSeconds(json, "percentile_95_seconds", access.Percentile95);
        WriteSeconds(json, "longest_seconds", access.Longest);
        json.WriteEndObject();
    }

    private static void WriteSeconds(Utf8JsonWriter json, string name, TimeSpan? wait)
    {
        if (wait is { } time)
        {
            json.WriteNumber(name, Math.Round(time.TotalSeconds, 3));
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static void WriteCheck(Utf8JsonWriter json, DecisionCheck? check)
    {
        if (check is null)
        {
            json.WriteNull("decisions_made_again");
            return;
        }

        json.WriteStartObject("decisions_made_again");
        json.WriteString("policy", check.PolicyHash.ToString("x16", CultureInfo.InvariantCulture));
        json.WriteNumber("decisions", check.Turns);
        json.WriteNumber("same", check.Same);
        json.WriteNumber("of_other_policies", check.OfOtherPolicies);
        WriteList(json, "different_in", check.Different);
        json.WriteEndObject();
    }

    private static void WriteNist(Utf8JsonWriter json, IReadOnlyList<NistRow> rows)
    {
        json.WriteStartArray("nist_ai_rmf");
        foreach (NistRow row in rows)
        {
            json.WriteStartObject();
            json.WriteString("subcategory", row.Id);
            json.WriteString("subject", row.Subject);
            json.WriteString("evidence", row.Evidence);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteList(Utf8JsonWriter json, string name, IReadOnlyList<string> texts)
    {
        json.WriteStartArray(name);
        foreach (string text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
