extension Job {
  /// The files and folders of the job itself, which are no verbatims wherever they lie: what it is told by, what it keeps
  /// and what it writes.
  var ownFiles: [String] {
    let store = ["", "-wal", "-shm", "-journal", ".lock"].map { self.store.path + $0 }
    let given = [file, blueprint, map.population, privacy.identities] + [key, self.store.encryption].map { $0?.path }
    let written = PlannedOutput.all(of: self).map(\.path) + [metrics, summary].compactMap(\.self)
    return store + given.compactMap(\.self) + lexicons + written + (alerts?.deliveries ?? []).compactMap(\.ownFile)
  }
}

extension Secret {
  fileprivate var path: String? { if case .file(let path) = self { path } else { nil } }
}

extension DeliveryPlan {
  fileprivate var ownFile: String? { if case .file(let path) = place { path } else { nil } }
}
