using System.Diagnostics.Metrics;
using EscalationTrust;

namespace ChatLoop;

/// <summary>Adds up what the library measures and prints it. A real host exports the meter "EscalationTrust" instead.</summary>
internal sealed class ConsoleMetrics : IDisposable
{
    private readonly SortedDictionary<string, long> _counts = new(StringComparer.Ordinal);
    private readonly MeterListener _listener = new();

    public ConsoleMetrics()
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == EscalationTelemetry.Name)
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Add(instrument.Name, value, tags));
        _listener.Start();
    }

    public void Print()
    {
        Console.WriteLine("--- Metrics");
        foreach ((string name, long count) in _counts)
        {
            Console.WriteLine($"{count,5}  {name}");
        }

        Console.WriteLine();
    }

    public void Dispose() => _listener.Dispose();

    private void Add(string name, long value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        string key = name;
        foreach ((string tag, object? of) in tags)
        {
            key += $" {tag[(tag.LastIndexOf('.') + 1)..]}={of}";
        }

        _counts[key] = _counts.GetValueOrDefault(key) + value;
    }
}
