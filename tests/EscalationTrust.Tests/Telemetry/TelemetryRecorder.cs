using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace EscalationTrust.Tests;

/// <summary>A meter factory with a listener of its own, so that tests do not hear one another.</summary>
internal sealed class TelemetryRecorder : IMeterFactory
{
    private readonly List<Meter> _meters = [];
    private readonly MeterListener _listener = new();
    private readonly Lock _lock = new();

    public TelemetryRecorder(bool listens = true)
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Scope == this)
            {
                Instruments.Add(instrument);
                if (listens)
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            }
        };
        _listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Add(instrument, value, tags));
        _listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Add(instrument, value, tags));
        _listener.Start();
    }

    public List<Instrument> Instruments { get; } = [];

    public List<Measurement> Measurements { get; } = [];

    public IEnumerable<Measurement> Of(string name) => Measurements.Where(measurement => measurement.Name == name);

    public Meter Create(MeterOptions options)
    {
        var meter = new Meter(new MeterOptions(options.Name) { Version = options.Version, Tags = options.Tags, Scope = this });
        _meters.Add(meter);
        return meter;
    }

    public void Dispose()
    {
        _listener.Dispose();
        _meters.ForEach(meter => meter.Dispose());
    }

    private void Add(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        lock (_lock)
        {
            Measurements.Add(new Measurement(instrument.Name, value, tags.ToArray().ToDictionary(tag => tag.Key, tag => tag.Value)));
        }
    }

    public sealed record Measurement(string Name, double Value, Dictionary<string, object?> Tags)
    {
        public string? Tag(string name) => (string?)Tags.GetValueOrDefault(name);
    }
}

/// <summary>Collects the activities that begin under a parent of this test's own.</summary>
internal sealed class TraceRecorder : IDisposable
{
    private readonly Activity _parent = new Activity("test").SetIdFormat(ActivityIdFormat.W3C).Start();
    private readonly ActivityListener _listener;

    public TraceRecorder()
    {
        _listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == EscalationTelemetry.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> options) =>
                options.Parent.TraceId == _parent.TraceId ? ActivitySamplingResult.AllDataAndRecorded : ActivitySamplingResult.None,
            ActivityStopped = Activities.Add,
        };
        ActivitySource.AddActivityListener(_listener);
    }

    public List<Activity> Activities { get; } = [];

    public void Dispose()
    {
        _listener.Dispose();
        _parent.Dispose();
    }
}
