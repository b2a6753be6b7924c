using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace EscalationTrust;

/// <summary>Writes indicators as one JSON document: every figure with its counts, its unknowns and its intervals. The fields stand in <c>docs/indicators.md</c>.</summary>
/// <remarks>Thread-safe as far as the indicators are.</remarks>
public static class IndicatorsJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the document.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(IBufferWriter<byte> destination, TrustIndicators indicators)
    {
        ArgumentNullException.ThrowIfNull(destination);
        ArgumentNullException.ThrowIfNull(indicators);
        using (var writer = new Utf8JsonWriter(destination, Options))
        {
            writer.WriteStartObject();
            writer.WriteNumber("version", 1);
            writer.WriteNumber("cases", indicators.Cases);
            writer.WriteNumber("never_could_hand_off", indicators.NeverCouldHandOff);
            WriteShares(writer, indicators);
            WriteDurations(writer, indicators);
            WriteMeans(writer, indicators);
            WriteCounts(writer, indicators);
            WriteBaselines(writer, indicators);
            writer.WriteEndObject();
        }

        destination.Write("\n"u8);
    }

    /// <summary>Writes an interval as an object, or null for none; an end at infinity is null.</summary>
    internal static void WriteInterval(Utf8JsonWriter writer, string name, in Interval interval)
    {
        if (!interval.IsKnown)
        {
            writer.WriteNull(name);
            return;
        }

        writer.WriteStartObject(name);
        writer.WriteString("method", NameOf(interval.Method));
        WriteNumber(writer, "level", interval.Level);
        WriteNumber(writer, "lower", interval.Lower);
        WriteNumber(writer, "upper", interval.Upper);
        writer.WriteEndObject();
    }

    internal static void WriteNumber(Utf8JsonWriter writer, string name, double? value)
    {
        if (value is { } known && double.IsFinite(known))
        {
            writer.WriteNumber(name, Math.Round(known, 6));
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    private static void WriteShares(Utf8JsonWriter writer, TrustIndicators indicators)
    {
        writer.WriteStartObject("shares");
        for (ShareIndicator i = 0; i <= ShareIndicator.Reopened; i++)
        {
            Proportion share = indicators.Share(i);
            writer.WriteStartObject(i.Name());
            writer.WriteNumber("numerator", share.Numerator);
            writer.WriteNumber("denominator", share.Denominator);
            writer.WriteNumber("unknown", share.Unknown);
            WriteNumber(writer, "estimate", share.Estimate);
            WriteInterval(writer, "interval", share.Interval);
            WriteInterval(writer, "bounds", share.Bounds);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private static void WriteDurations(Utf8JsonWriter writer, TrustIndicators indicators)
    {
        writer.WriteStartObject("durations");
        for (DurationIndicator i = 0; i <= DurationIndicator.TimeToReopening; i++)
        {
            DurationFigure time = indicators.Duration(i);
            writer.WriteStartObject(i.Name());
            writer.WriteNumber("events", time.Events);
            writer.WriteNumber("censored", time.Censored);
            writer.WriteNumber("unknown", time.Unknown);
            WriteNumber(writer, "median_seconds", time.Median?.TotalSeconds);
            WriteInterval(writer, "median_interval", time.MedianInterval);
            WriteNumber(writer, "p90_seconds", time.NinetiethPercentile?.TotalSeconds);
            WriteNumber(writer, "limit_seconds", time.Limit.TotalSeconds);
            WriteNumber(writer, "within_limit", time.WithinLimit.IsKnown ? time.WithinLimit.Happened : null);
            WriteInterval(writer, "within_limit_interval", time.WithinLimit.Interval);
            WriteNumber(writer, "restricted_mean_seconds", time.RestrictedMean?.TotalSeconds);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private static void WriteMeans(Utf8JsonWriter writer, TrustIndicators indicators)
    {
        writer.WriteStartObject("means");
        for (MeanIndicator i = 0; i <= MeanIndicator.TrustSpillover; i++)
        {
            MeanFigure mean = indicators.Mean(i);
            writer.WriteStartObject(i.Name());
            writer.WriteNumber("count", mean.Count);
            writer.WriteNumber("unknown", mean.Unknown);
            WriteNumber(writer, "mean", mean.Mean);
            WriteInterval(writer, "interval", mean.Interval);
            WriteInterval(writer, "bounds", mean.Bounds);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private static void WriteCounts(Utf8JsonWriter writer, TrustIndicators indicators)
    {
        writer.WriteStartObject("outcomes");
        for (CaseOutcome i = 0; i <= CaseOutcome.HandoffWaiting; i++)
        {
            writer.WriteNumber(i.Name(), indicators.Count(i));
        }

        writer.WriteEndObject();
        writer.WriteStartObject("verdicts");
        for (TimingVerdict i = 0; i <= TimingVerdict.CorrectlyContained; i++)
        {
            writer.WriteNumber(i.Name(), indicators.Count(i));
        }

        writer.WriteEndObject();
        writer.WriteStartObject("diagnoses");
        for (CaseDiagnosis i = 0; i <= CaseDiagnosis.Handoff; i++)
        {
            writer.WriteNumber(i.Name(), indicators.Count(i));
        }

        writer.WriteEndObject();
    }

    // The first dozen turns tell; later ones only get worse.
    private static void WriteBaselines(Utf8JsonWriter writer, TrustIndicators indicators)
    {
        writer.WriteStartArray("position_baselines");
        for (int turn = 1; turn <= 12; turn++)
        {
            PositionBaseline baseline = indicators.Baseline(turn);
            writer.WriteStartObject();
            writer.WriteNumber("turn", turn);
            writer.WriteNumber("correct", baseline.Correct);
            writer.WriteNumber("early", baseline.Early);
            writer.WriteNumber("late", baseline.Late);
            writer.WriteNumber("unnecessary", baseline.Unnecessary);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static string NameOf(IntervalMethod method) => method switch
    {
        IntervalMethod.Wilson => "wilson",
        IntervalMethod.ClopperPearson => "clopper-pearson",
        IntervalMethod.LogLog => "log-log",
        IntervalMethod.Normal => "normal",
        IntervalMethod.Manski => "manski",
        IntervalMethod.Chernoff => "chernoff",
        IntervalMethod.Fisher => "fisher",
        _ => "none",
    };
}
